/** What to send to a peer next, from our state and what is known of the peer's. Nothing is noted as sent here: sending
 *  may fail. @spec cometbft consensus/reactor.go gossipDataRoutine, gossipVotesRoutine, queryMaj23Routine */
import type { BitArray } from "../../chain/bit-array.js";
import { extendedCommitVote } from "../../chain/extended-commit.js";
import { PRECOMMIT, PREVOTE } from "../../chain/vote.js";
import { Step } from "../../consensus/round-step.js";
import type { ConsensusState, HeightState } from "../../consensus/state.js";
import type { VoteSet } from "../../consensus/vote-set.js";
import type { VoteSetMaj23 } from "../../gen/tendermint/consensus/types.js";
import type { ExtendedCommit, Part, PartSetHeader, Proposal, Vote } from "../../gen/tendermint/types/types.js";
import { BlockIDFlag } from "../../gen/tendermint/types/validator.js";
import { ensureCatchup, ensureVotes, gathers, initParts, type PeerRoundState, votesOf } from "./peer-round-state.js";

/** The decided blocks of which peers may be sent parts and commits. */
export interface DecidedBlocks {
  readonly base: bigint;
  readonly height: bigint;
  partSetHeader(height: bigint): PartSetHeader | undefined;
  part(height: bigint, index: number): Part | undefined;
  /** With extensions where the height had them, else wrapped. */
  commit(height: bigint): ExtendedCommit | undefined;
}

export type DataMessage =
  | { readonly kind: "part"; readonly height: bigint; readonly round: number; readonly part: Part }
  /** `pol`: which prevotes of its POL round we have; undefined when it has none. */
  | { readonly kind: "proposal"; readonly proposal: Proposal; readonly pol: BitArray | undefined };

/** A number from 0 to below the bound; chance keeps two nodes from sending a third the same things. */
export type Choose = (bound: number) => number;

function pick(wanted: BitArray, choose: Choose): number | undefined {
  const count = wanted.count();
  return count === 0 ? undefined : wanted.nthSet(choose(count));
}

/** The next part or proposal for the peer; undefined when it lacks nothing that we have. */
export function nextData(
  s: ConsensusState,
  at: HeightState,
  blocks: DecidedBlocks,
  p: PeerRoundState,
  choose: Choose,
): DataMessage | undefined {
  const { proposalParts } = s;
  if (proposalParts !== undefined && gathers(p, proposalParts.header)) {
    const index = pick(proposalParts.bitArray().sub(p.parts!), choose);
    if (index !== undefined) {
      return { kind: "part", height: at.height, round: s.round, part: proposalParts.part(index)! };
    }
  }
  if (p.height > 0n && p.height < at.height) return nextStoredPart(blocks, p, choose);
  if (p.height !== at.height || p.round !== s.round) return undefined;
  const { proposal } = s;
  if (proposal === undefined || p.proposal) return undefined;
  const pol = proposal.polRound < 0 ? undefined : at.votes.prevotes(proposal.polRound)?.bitArray();
  return { kind: "proposal", proposal, pol };
}

function nextStoredPart(blocks: DecidedBlocks, p: PeerRoundState, choose: Choose): DataMessage | undefined {
  const { height, round } = p;
  if (blocks.base === 0n || height < blocks.base || height > blocks.height) return undefined;
  const header = blocks.partSetHeader(height);
  if (header === undefined) return undefined;
  initParts(p, header);
  if (!gathers(p, header)) return undefined;
  const index = pick(p.parts!.not(), choose);
  const part = index === undefined ? undefined : blocks.part(height, index);
  return part && { kind: "part", height, round, part };
}

function pickVote(set: VoteSet | undefined, p: PeerRoundState, choose: Choose): Vote | undefined {
  if (set === undefined || set.size === 0) return undefined;
  const { height, round, type } = set;
  if (set.isCommit()) ensureCatchup(p, height, round, set.size);
  ensureVotes(p, height, set.size);
  const known = votesOf(p, height, round, type);
  // A peer may have told of a POL of another size: it is not sent what cannot be noted.
  if (known === undefined || known.size !== set.size) return undefined;
  const index = pick(set.bitArray().sub(known), choose);
  return index === undefined ? undefined : set.vote(index);
}

function pickCommitVote(commit: ExtendedCommit, p: PeerRoundState, choose: Choose): Vote | undefined {
  const { height, round, extendedSignatures: slots } = commit;
  ensureCatchup(p, height, round, slots.length);
  ensureVotes(p, height, slots.length);
  const known = votesOf(p, height, round, PRECOMMIT);
  if (known === undefined || known.size !== slots.length) return undefined;
  const missing = known.not();
  slots.forEach((slot, i) => {
    if (slot.blockIdFlag === BlockIDFlag.BLOCK_ID_FLAG_ABSENT) missing.set(i, false);
  });
  const index = pick(missing, choose);
  return index === undefined ? undefined : extendedCommitVote(commit, index);
}

/** The next vote for the peer. */
export function nextVote(
  s: ConsensusState,
  at: HeightState,
  blocks: DecidedBlocks,
  p: PeerRoundState,
  choose: Choose,
): Vote | undefined {
  if (p.height === 0n) return undefined;
  if (p.height === at.height) return nextVoteOfHeight(s, at, p, choose);
  if (p.height + 1n === at.height) return pickVote(at.lastCommit, p, choose);
  if (p.height > at.height || blocks.base === 0n || p.height < blocks.base) return undefined;
  const commit = blocks.commit(p.height);
  return commit && pickCommitVote(commit, p, choose);
}

function nextVoteOfHeight(s: ConsensusState, at: HeightState, p: PeerRoundState, choose: Choose): Vote | undefined {
  const { votes } = at;
  const ofPol = (): Vote | undefined => (p.polRound < 0 ? undefined : pickVote(votes.prevotes(p.polRound), p, choose));
  const known = p.round >= 0 && p.round <= s.round;
  const prevote = (): Vote | undefined => (known ? pickVote(votes.prevotes(p.round), p, choose) : undefined);
  const precommit = (): Vote | undefined => (known ? pickVote(votes.precommits(p.round), p, choose) : undefined);
  return (
    (p.step === Step.newHeight ? pickVote(at.lastCommit, p, choose) : undefined) ??
    (p.step <= Step.propose && known ? ofPol() : undefined) ??
    (p.step <= Step.prevoteWait ? prevote() : undefined) ??
    (p.step <= Step.precommitWait ? precommit() : undefined) ??
    prevote() ??
    ofPol()
  );
}

/** Which majorities the peer is to be asked about: its answer tells which of their votes it has. */
export function majorityClaims(at: HeightState, blocks: DecidedBlocks, p: PeerRoundState): VoteSetMaj23[] {
  const out: VoteSetMaj23[] = [];
  const claim = (set: VoteSet | undefined): void => {
    const blockId = set?.twoThirdsMajority();
    if (set === undefined || blockId === undefined) return;
    out.push({ height: set.height, round: set.round, type: set.type, blockId });
  };
  if (p.height === at.height) {
    claim(at.votes.prevotes(p.round));
    claim(at.votes.precommits(p.round));
    if (p.polRound >= 0) claim(at.votes.prevotes(p.polRound));
  }
  if (p.catchupRound >= 0 && blocks.base > 0n && p.height >= blocks.base && p.height <= blocks.height) {
    const commit = blocks.commit(p.height);
    if (commit !== undefined) {
      out.push({ height: p.height, round: commit.round, type: PRECOMMIT, blockId: commit.blockId });
    }
  }
  return out;
}

/** Which votes for a block a peer's claim is answered with; undefined for a round that is not open. */
export function votesForClaim(
  at: HeightState,
  claim: Pick<VoteSetMaj23, "round" | "type" | "blockId">,
): BitArray | undefined {
  const set = claim.type === PREVOTE ? at.votes.prevotes(claim.round) : at.votes.precommits(claim.round);
  return set?.bitArrayOf(claim.blockId);
}
