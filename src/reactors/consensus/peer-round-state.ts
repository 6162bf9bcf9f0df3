/** What is known of where a peer stands: its round, and which parts and votes it has.
 *
 *  A peer that lies harms itself alone: it is sent too much or too little. Bit arrays are sized by our own validator
 *  sets; what a peer says of others is cut to those.
 *  @spec cometbft consensus/reactor.go PeerState, consensus/types/peer_round_state.go */
import { BitArray } from "../../chain/bit-array.js";
import { partSetHeadersEqual } from "../../chain/block-id.js";
import { PRECOMMIT, PREVOTE } from "../../chain/vote.js";
import type { HasVote, NewRoundStep } from "../../gen/tendermint/consensus/types.js";
import type { PartSetHeader, Proposal } from "../../gen/tendermint/types/types.js";

const NO_PARTS: PartSetHeader = Object.freeze({ total: 0, hash: new Uint8Array(0) });

export interface PeerRoundState {
  /** 0 until the peer has told it. */
  height: bigint;
  /** −1 until the peer has told it. */
  round: number;
  step: number;
  /** When its round began, by our clock. */
  startTimeNs: bigint;

  /** It has the proposal of its round. */
  proposal: boolean;
  partSetHeader: PartSetHeader;
  parts: BitArray | undefined;
  polRound: number;
  /** Prevotes of `polRound` that it has. */
  pol: BitArray | undefined;
  prevotes: BitArray | undefined;
  precommits: BitArray | undefined;
  lastCommitRound: number;
  lastCommit: BitArray | undefined;
  /** The round in which its height was decided, by what we know; −1 while it was not. */
  catchupRound: number;
  catchup: BitArray | undefined;
}

export function newPeerRoundState(): PeerRoundState {
  return {
    height: 0n,
    round: -1,
    step: 0,
    startTimeNs: 0n,
    proposal: false,
    partSetHeader: NO_PARTS,
    parts: undefined,
    polRound: -1,
    pol: undefined,
    prevotes: undefined,
    precommits: undefined,
    lastCommitRound: -1,
    lastCommit: undefined,
    catchupRound: -1,
    catchup: undefined,
  };
}

function isLater(message: NewRoundStep, p: PeerRoundState): boolean {
  if (message.height !== p.height) return message.height > p.height;
  if (message.round !== p.round) return message.round > p.round;
  return message.step > p.step;
}

const NS_PER_S = 1_000_000_000n;

/** The peer has taken a step. One that lies before what is known is ignored. */
export function applyNewRoundStep(p: PeerRoundState, message: NewRoundStep, nowNs: bigint): void {
  if (!isLater(message, p)) return;
  const { height, round, precommits, catchupRound, catchup } = p;
  p.height = message.height;
  p.round = message.round;
  p.step = message.step;
  p.startTimeNs = nowNs - message.secondsSinceStartTime * NS_PER_S;
  if (height !== message.height || round !== message.round) {
    p.proposal = false;
    p.partSetHeader = NO_PARTS;
    p.parts = undefined;
    p.polRound = -1;
    p.pol = undefined;
    p.prevotes = undefined;
    p.precommits = undefined;
  }
  // It has come to the round whose precommits it was sent.
  if (height === message.height && round !== message.round && message.round === catchupRound) p.precommits = catchup;
  if (height === message.height) return;
  const goesOn = height + 1n === message.height && round === message.lastCommitRound;
  p.lastCommitRound = message.lastCommitRound;
  p.lastCommit = goesOn ? precommits : undefined;
  p.catchupRound = -1;
  p.catchup = undefined;
}

export interface ValidBlockNews {
  readonly height: bigint;
  readonly round: number;
  readonly partSetHeader: PartSetHeader;
  readonly parts: BitArray;
  readonly isCommit: boolean;
}

/** The peer gathers (or has) a block that has a polka or is decided. */
export function applyNewValidBlock(p: PeerRoundState, news: ValidBlockNews): void {
  if (p.height !== news.height || (p.round !== news.round && !news.isCommit)) return;
  p.partSetHeader = news.partSetHeader;
  p.parts = news.parts;
}

export function applyProposalPol(p: PeerRoundState, height: bigint, polRound: number, pol: BitArray): void {
  if (p.height === height && p.polRound === polRound) p.pol = pol;
}

export function applyHasVote(p: PeerRoundState, message: HasVote): void {
  if (p.height === message.height) setHasVote(p, message.height, message.round, message.type, message.index);
}

/** @param ours which votes for that block we have ourselves; undefined where that is not known: then the peer's word
 *  takes the place of what we have seen */
export function applyVoteSetBits(
  p: PeerRoundState,
  of: { readonly height: bigint; readonly round: number; readonly type: number },
  theirs: BitArray,
  ours: BitArray | undefined,
): void {
  const known = votesOf(p, of.height, of.round, of.type);
  if (known === undefined) return;
  known.update(ours === undefined ? theirs : known.sub(ours).or(theirs));
}

export function setHasProposal(p: PeerRoundState, proposal: Proposal): void {
  if (p.height !== proposal.height || p.round !== proposal.round || p.proposal) return;
  p.proposal = true;
  // Known already when the peer has told of a valid block.
  if (p.parts !== undefined) return;
  initParts(p, proposal.blockId.partSetHeader);
  p.polRound = proposal.polRound;
  p.pol = undefined;
}

/** @param header of a part set that is no larger than a block can be */
export function initParts(p: PeerRoundState, header: PartSetHeader): void {
  if (p.parts !== undefined) return;
  p.partSetHeader = header;
  p.parts = BitArray.create(header.total);
}

export function setHasPart(p: PeerRoundState, height: bigint, round: number, index: number): void {
  if (p.height === height && p.round === round) p.parts?.set(index, true);
}

export function setHasVote(p: PeerRoundState, height: bigint, round: number, type: number, index: number): void {
  votesOf(p, height, round, type)?.set(index, true);
}

/** Makes room to note which votes of this height the peer has.
 *  @param validators how many vote at that height, by what we know */
export function ensureVotes(p: PeerRoundState, height: bigint, validators: number): void {
  if (p.height === height) {
    p.prevotes ??= BitArray.create(validators);
    p.precommits ??= BitArray.create(validators);
    p.catchup ??= BitArray.create(validators);
    p.pol ??= BitArray.create(validators);
  } else if (p.height === height + 1n) {
    p.lastCommit ??= BitArray.create(validators);
  }
}

/** The peer's height was decided in this round: its precommits are noted apart, whatever round the peer is in. */
export function ensureCatchup(p: PeerRoundState, height: bigint, round: number, validators: number): void {
  if (p.height !== height || p.catchupRound === round) return;
  p.catchupRound = round;
  p.catchup = round === p.round && p.precommits !== undefined ? p.precommits : BitArray.create(validators);
}

/** The votes of that place that the peer has, to be changed; undefined where they do not matter to it. */
export function votesOf(p: PeerRoundState, height: bigint, round: number, type: number): BitArray | undefined {
  if (p.height === height) {
    if (p.round === round) {
      if (type === PREVOTE) return p.prevotes;
      return type === PRECOMMIT ? p.precommits : undefined;
    }
    if (p.catchupRound === round) return type === PRECOMMIT ? p.catchup : undefined;
    if (p.polRound === round) return type === PREVOTE ? p.pol : undefined;
    return undefined;
  }
  if (p.height !== height + 1n || p.lastCommitRound !== round) return undefined;
  return type === PRECOMMIT ? p.lastCommit : undefined;
}

export function gathers(p: PeerRoundState, header: PartSetHeader): boolean {
  return p.parts !== undefined && partSetHeadersEqual(p.partSetHeader, header);
}
