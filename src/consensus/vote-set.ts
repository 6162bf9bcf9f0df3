/** The votes of one height, round and type.
 *
 *  A validator has one counted vote: the first that was seen, until a block has more than two thirds, whose votes then
 *  take the place of others. A second vote for another block is an equivocation; it is kept only when a peer has
 *  claimed a majority for that block (it may then complete it), so that memory stays bounded: one block per validator
 *  and one per peer.
 *  @spec cometbft types/vote_set.go; arXiv:1807.04938 counts 2f + 1 as floor(total * 2 / 3) + 1 */
import { BitArray } from "../chain/bit-array.js";
import { blockIdKey, blockIdsEqual } from "../chain/block-id.js";
import type { Validator } from "../chain/validator.js";
import type { ValidatorSet } from "../chain/validator-set.js";
import { mayBeExtended, PRECOMMIT, type VoteType } from "../chain/vote.js";
import type { BlockID, Vote } from "../gen/tendermint/types/types.js";
import { assert } from "../types/assert.js";
import { bytesEqual } from "../types/bytes.js";
import type { SignatureChecks } from "./signature-checks.js";

export type VoteFaultKind =
  | "invalid_type"
  | "invalid_index"
  | "invalid_address"
  | "unexpected_step"
  | "non_deterministic_signature"
  | "invalid_signature"
  | "missing_extension_signature"
  | "unexpected_extension"
  | "unwanted_round";

export interface VoteFault {
  readonly kind: VoteFaultKind;
  readonly detail: string;
}

/** What became of a vote. It can be added and conflict at once; neither added nor at fault nor in conflict is a
 *  duplicate. */
export interface VoteAdded {
  readonly added: boolean;
  readonly fault?: VoteFault;
  /** The counted vote of the same validator for another block: with the new one, evidence. */
  readonly conflicting?: Vote;
}

const ADDED: VoteAdded = Object.freeze({ added: true });
export const DUPLICATE: VoteAdded = Object.freeze({ added: false });

export function voteFault(kind: VoteFaultKind, detail: string): VoteAdded {
  return { added: false, fault: { kind, detail } };
}

export interface VoteSetOptions {
  readonly height: bigint;
  readonly round: number;
  readonly type: VoteType;
  readonly validators: ValidatorSet;
  /** Precommits for a block must carry a signed extension; otherwise no vote may have one. */
  readonly extensionsEnabled: boolean;
  readonly checks: SignatureChecks;
}

/** The votes for one block, or for nil. */
interface BlockVotes {
  readonly blockId: BlockID;
  /** Some peer says that this block has a majority. */
  claimed: boolean;
  readonly votes: (Vote | undefined)[];
  readonly present: BitArray;
  power: bigint;
}

export class VoteSet {
  readonly height: bigint;
  readonly round: number;
  readonly type: VoteType;
  readonly validators: ValidatorSet;
  readonly extensionsEnabled: boolean;
  private readonly checks: SignatureChecks;
  private readonly quorum: bigint;
  private readonly votes: (Vote | undefined)[];
  private readonly present: BitArray;
  /** Power of all counted votes, conflicts left out. */
  private power = 0n;
  private majority: BlockID | undefined;
  private readonly byBlock = new Map<string, BlockVotes>();
  /** The entry used last: votes come in runs for one block, and its comparison is cheaper than making a key. */
  private latest: BlockVotes | undefined;
  private readonly claims = new Map<string, BlockID>();

  constructor(options: VoteSetOptions) {
    assert(options.height > 0n, "a vote set belongs to a height above 0");
    this.height = options.height;
    this.round = options.round;
    this.type = options.type;
    this.validators = options.validators;
    this.extensionsEnabled = options.extensionsEnabled;
    this.checks = options.checks;
    this.quorum = (options.validators.totalPower * 2n) / 3n + 1n;
    this.votes = new Array<Vote | undefined>(this.size).fill(undefined);
    this.present = BitArray.create(this.size);
  }

  get size(): number {
    return this.validators.size;
  }

  /** Checks everything, the signatures last, and counts the vote. */
  add(vote: Vote): VoteAdded {
    const refusal = this.examine(vote);
    return refusal ?? this.count(vote);
  }

  /** All checks, signatures included, without counting: undefined for a sound and new vote. */
  examine(vote: Vote): VoteAdded | undefined {
    if (vote.validatorIndex < 0) return voteFault("invalid_index", `index ${vote.validatorIndex} is negative`);
    if (vote.validatorAddress.length === 0) return voteFault("invalid_address", "empty address");
    if (vote.height !== this.height || vote.round !== this.round || vote.type !== this.type) {
      const wanted = `${this.height}/${this.round}/${this.type}`;
      return voteFault("unexpected_step", `expected ${wanted}, but got ${vote.height}/${vote.round}/${vote.type}`);
    }
    const validator = this.validators.getByIndex(vote.validatorIndex);
    if (validator === undefined) {
      return voteFault("invalid_index", `no validator ${vote.validatorIndex} in a set of ${this.size}`);
    }
    if (!bytesEqual(vote.validatorAddress, validator.address)) {
      return voteFault("invalid_address", `address does not belong to validator ${vote.validatorIndex}`);
    }
    const known = this.find(vote.validatorIndex, vote.blockId);
    if (known !== undefined) {
      if (bytesEqual(known.signature, vote.signature)) return DUPLICATE;
      return voteFault("non_deterministic_signature", "the same vote was signed differently before");
    }
    return this.signatureFault(vote, validator);
  }

  private signatureFault(vote: Vote, validator: Validator): VoteAdded | undefined {
    if (!this.checks.vote(vote, validator)) return voteFault("invalid_signature", "vote signature");
    const { extension, extensionSignature } = vote;
    if (!this.extensionsEnabled) {
      if (extension.length === 0 && extensionSignature.length === 0) return undefined;
      const found = `${extension.length} and ${extensionSignature.length} bytes`;
      return voteFault("unexpected_extension", `extension and its signature have ${found}`);
    }
    if (!mayBeExtended(vote)) return undefined;
    if (extensionSignature.length === 0) return voteFault("missing_extension_signature", "precommit for a block");
    if (this.checks.voteExtension(vote, validator)) return undefined;
    return voteFault("invalid_signature", "vote extension signature");
  }

  /** The vote of this validator for this block, if it is kept. */
  find(index: number, blockId: BlockID): Vote | undefined {
    const counted = this.votes[index];
    if (counted !== undefined && blockIdsEqual(counted.blockId, blockId)) return counted;
    return this.blockVotes(blockId)?.votes[index];
  }

  /** Whether the vote conflicts with the counted one and would not be kept. */
  wouldBeDropped(vote: Vote): boolean {
    const counted = this.votes[vote.validatorIndex];
    if (counted === undefined || blockIdsEqual(counted.blockId, vote.blockId)) return false;
    if (this.majority !== undefined && blockIdsEqual(this.majority, vote.blockId)) return false;
    return this.blockVotes(vote.blockId)?.claimed !== true;
  }

  private blockVotes(blockId: BlockID): BlockVotes | undefined {
    if (this.latest !== undefined && blockIdsEqual(this.latest.blockId, blockId)) return this.latest;
    const found = this.byBlock.get(blockIdKey(blockId));
    if (found !== undefined) this.latest = found;
    return found;
  }

  private track(blockId: BlockID, claimed: boolean): BlockVotes {
    const votes = new Array<Vote | undefined>(this.size).fill(undefined);
    const entry: BlockVotes = { blockId, claimed, votes, present: BitArray.create(this.size), power: 0n };
    this.byBlock.set(blockIdKey(blockId), entry);
    this.latest = entry;
    return entry;
  }

  /** Counts a vote that `examine` has let pass and that was not counted since.
   *  @param keepConflict as if a peer had claimed a majority for its block */
  count(vote: Vote, keepConflict = false): VoteAdded {
    const index = vote.validatorIndex;
    const { power } = this.validators.getByIndex(index)!;
    const conflicting = this.votes[index];
    if (conflicting === undefined) {
      this.votes[index] = vote;
      this.present.set(index, true);
      this.power += power;
    } else {
      assert(!blockIdsEqual(conflicting.blockId, vote.blockId), "a vote is counted once");
      if (this.majority !== undefined && blockIdsEqual(this.majority, vote.blockId)) this.votes[index] = vote;
    }
    let entry = this.blockVotes(vote.blockId);
    if (conflicting !== undefined && entry?.claimed !== true && !keepConflict) return { added: false, conflicting };
    entry ??= this.track(vote.blockId, keepConflict);
    this.countForBlock(entry, vote, power);
    return conflicting === undefined ? ADDED : { added: true, conflicting };
  }

  private countForBlock(entry: BlockVotes, vote: Vote, power: bigint): void {
    const index = vote.validatorIndex;
    if (entry.votes[index] === undefined) {
      entry.votes[index] = vote;
      entry.present.set(index, true);
      entry.power += power;
    }
    // Only the first majority counts: a second one would need more than a third of equivocators.
    if (this.majority !== undefined || entry.power < this.quorum) return;
    this.majority = vote.blockId;
    entry.votes.forEach((v, i) => {
      if (v !== undefined) this.votes[i] = v;
    });
  }

  /** A peer says that this block has two thirds; each peer may say so once. Returns why the claim is refused. */
  claimMajority(peerId: string, blockId: BlockID): string | undefined {
    const before = this.claims.get(peerId);
    if (before !== undefined) {
      return blockIdsEqual(before, blockId) ? undefined : `peer ${peerId} has claimed a majority for another block`;
    }
    this.claims.set(peerId, blockId);
    const entry = this.blockVotes(blockId);
    if (entry === undefined) this.track(blockId, true);
    else entry.claimed = true;
    return undefined;
  }

  /** The block that more than two thirds of the power voted for (the zero id for nil): the first one that had them. */
  twoThirdsMajority(): BlockID | undefined {
    return this.majority;
  }

  hasTwoThirdsMajority(): boolean {
    return this.majority !== undefined;
  }

  /** More than two thirds have voted, for whatever. */
  hasTwoThirdsAny(): boolean {
    return this.power >= this.quorum;
  }

  hasAll(): boolean {
    return this.power === this.validators.totalPower;
  }

  /** Precommits that make a commit, of a block or of nil. */
  isCommit(): boolean {
    return this.type === PRECOMMIT && this.majority !== undefined;
  }

  /** The counted vote of a validator. */
  vote(index: number): Vote | undefined {
    return this.votes[index];
  }

  /** The counted votes, by validator. */
  countedVotes(): readonly (Vote | undefined)[] {
    return this.votes;
  }

  /** A copy: who has voted. */
  bitArray(): BitArray {
    return this.present.copy();
  }

  /** Who has voted for this block; undefined when it is not tracked. */
  bitArrayOf(blockId: BlockID): BitArray | undefined {
    return this.byBlock.get(blockIdKey(blockId))?.present.copy();
  }

  get votedPower(): bigint {
    return this.power;
  }

  /** What peers have claimed, by peer. */
  peerClaims(): ReadonlyMap<string, BlockID> {
    return this.claims;
  }
}
