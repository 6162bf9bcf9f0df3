/** All votes of one height: prevotes and precommits of every round up to the current one and of the next, and of up to
 *  two later rounds per peer, because the round in which a commit happened is not known in advance.
 *  @spec cometbft consensus/types/height_vote_set.go */
import type { ValidatorSet } from "../chain/validator-set.js";
import { isVoteType, PRECOMMIT, PREVOTE } from "../chain/vote.js";
import type { BlockID, Vote } from "../gen/tendermint/types/types.js";
import { assert } from "../types/assert.js";
import { bytesEqual } from "../types/bytes.js";
import type { SignatureChecks } from "./signature-checks.js";
import { type VoteAdded, VoteSet, voteFault } from "./vote-set.js";

/** One for the round of the peer's last commit, one for the round of the commit itself. */
const CATCHUP_ROUNDS_PER_PEER = 2;

export interface HeightVoteSetOptions {
  readonly height: bigint;
  readonly validators: ValidatorSet;
  readonly extensionsEnabled: boolean;
  readonly checks: SignatureChecks;
}

interface RoundVotes {
  readonly prevotes: VoteSet;
  readonly precommits: VoteSet;
}

/** The latest round with a majority of prevotes; round −1 when there is none. */
export interface PolInfo {
  readonly round: number;
  readonly blockId: BlockID | undefined;
}

export class HeightVoteSet {
  private readonly rounds = new Map<number, RoundVotes>();
  private readonly catchupRounds = new Map<string, number>();
  private lastRound = 0;

  constructor(private readonly options: HeightVoteSetOptions) {
    this.addRound(0);
  }

  get height(): bigint {
    return this.options.height;
  }

  get extensionsEnabled(): boolean {
    return this.options.extensionsEnabled;
  }

  /** The last round whose votes are taken from everybody: one more than the round that consensus is in. */
  get round(): number {
    return this.lastRound;
  }

  private addRound(round: number): void {
    assert(!this.rounds.has(round), "a round is added once");
    const { height, validators, extensionsEnabled, checks } = this.options;
    const common = { height, round, validators, checks };
    const votes: RoundVotes = {
      prevotes: new VoteSet({ ...common, type: PREVOTE, extensionsEnabled: false }),
      precommits: new VoteSet({ ...common, type: PRECOMMIT, extensionsEnabled }),
    };
    this.rounds.set(round, votes);
  }

  /** Opens every round up to this one.
   *  @throws AssertionError when it lies more than one below the last */
  setRound(round: number): void {
    const from = Math.max(0, this.lastRound - 1);
    assert(this.lastRound === 0 || round >= from, "rounds of votes go on by increments");
    for (let r = from; r <= round; r++) if (!this.rounds.has(r)) this.addRound(r);
    this.lastRound = round;
  }

  /** The set that the vote belongs to. A round that is not open yet is opened at the cost of the peer's allowance; the
   *  empty id is this node. Nobody's allowance: the vote was let in before. */
  setFor(vote: Vote, peerId: string | undefined): VoteSet | VoteAdded {
    if (!isVoteType(vote.type)) return voteFault("invalid_type", `type ${vote.type}`);
    if (!this.rounds.has(vote.round)) {
      if (peerId !== undefined && !this.takeAllowance(peerId)) {
        return voteFault("unwanted_round", `round ${vote.round} is neither open nor within the peer's allowance`);
      }
      this.addRound(vote.round);
    }
    const votes = this.rounds.get(vote.round)!;
    return vote.type === PREVOTE ? votes.prevotes : votes.precommits;
  }

  private takeAllowance(peerId: string): boolean {
    const used = this.catchupRounds.get(peerId) ?? 0;
    if (used >= CATCHUP_ROUNDS_PER_PEER) return false;
    this.catchupRounds.set(peerId, used + 1);
    return true;
  }

  /** Checks and counts. */
  add(vote: Vote, peerId: string): VoteAdded {
    const set = this.setFor(vote, peerId);
    return set instanceof VoteSet ? set.add(vote) : set;
  }

  /** Whether this very vote is kept already; cheap: the signature is compared, not checked. */
  has(vote: Vote): boolean {
    const known = this.set(vote.round, vote.type)?.find(vote.validatorIndex, vote.blockId);
    return known !== undefined && bytesEqual(known.signature, vote.signature);
  }

  prevotes(round: number): VoteSet | undefined {
    return this.rounds.get(round)?.prevotes;
  }

  precommits(round: number): VoteSet | undefined {
    return this.rounds.get(round)?.precommits;
  }

  set(round: number, type: number): VoteSet | undefined {
    if (type === PREVOTE) return this.prevotes(round);
    return type === PRECOMMIT ? this.precommits(round) : undefined;
  }

  polInfo(): PolInfo {
    for (let round = this.lastRound; round >= 0; round--) {
      const blockId = this.rounds.get(round)?.prevotes.twoThirdsMajority();
      if (blockId !== undefined) return { round, blockId };
    }
    return { round: -1, blockId: undefined };
  }

  /** A peer's claim of a majority. Rounds that are not open are ignored. Returns why the claim is refused. */
  claimMajority(round: number, type: number, peerId: string, blockId: BlockID): string | undefined {
    if (!isVoteType(type)) return `invalid vote type ${type}`;
    return this.set(round, type)?.claimMajority(peerId, blockId);
  }

  /** Rounds with votes, ascending; catch-up rounds of peers included. */
  openRounds(): number[] {
    return [...this.rounds.keys()].sort((a, b) => a - b);
  }
}
