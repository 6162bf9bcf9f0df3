/** The state of consensus at one node, and what all transitions use.
 *
 *  It is one object that `step` changes in place. Copying it for each of thousands of votes a second would cost more
 *  than counting them, and nothing is lost: the state is a function of the inputs since `createConsensus` alone, so the
 *  same inputs fed to a fresh state give it again, which is how a node recovers and how tests compare runs. */
import { blockIdsEqual, nilBlockId } from "../chain/block-id.js";
import { voteExtensionsEnabled } from "../chain/params.js";
import type { PartSet } from "../chain/part-set.js";
import type { ValidatorSet } from "../chain/validator-set.js";
import type { Hasher } from "../crypto/hasher.js";
import type { BlockID, Proposal } from "../gen/tendermint/types/types.js";
import { assert } from "../types/assert.js";
import type { ChainState } from "./chain-state.js";
import type { ConsensusConfig } from "./config.js";
import type { HeightVoteSet } from "./height-vote-set.js";
import type { ConsensusEvent, Output, Request, WalMessage, WholeBlock } from "./messages.js";
import { type Step, stepName } from "./round-step.js";
import type { SignatureChecks } from "./signature-checks.js";
import type { VoteSet } from "./vote-set.js";

/** What is known of a block of this height, and what has been asked. */
export interface BlockVerdict {
  /** Against the chain; undefined until answered. */
  valid: boolean | undefined;
  /** By the application. */
  accepted: boolean | undefined;
  asked: "nothing" | "validate" | "process";
  reason: string;
}

/** What has been started by a height and would otherwise be passed around. */
export interface HeightState {
  readonly chain: ChainState;
  readonly lastHeaderAppHash: Uint8Array | undefined;
  readonly ownAddress: Uint8Array | undefined;
  readonly height: bigint;
  /** When round 0 is to start. */
  readonly startTimeNs: bigint;
  readonly votes: HeightVoteSet;
  /** Precommits for the last block; late ones are added until round 0 starts. */
  readonly lastCommit: VoteSet | undefined;
  /** By block key. */
  readonly verdicts: Map<string, BlockVerdict>;
  /** Votes whose extension the application is looking at. */
  readonly pendingExtensions: Set<string>;
  /** By type, round and validator: who has been reported, so that repeating a conflict costs its sender nothing more
   *  than us a look-up. */
  readonly equivocators: Set<string>;
}

export interface ConsensusState {
  readonly config: ConsensusConfig;
  readonly checks: SignatureChecks;
  readonly hasher: Hasher;

  /** Undefined until the first height is started. */
  at: HeightState | undefined;
  round: number;
  step: Step;
  /** When more than two thirds of precommits were seen for the last decided block; 0 before. */
  commitTimeNs: bigint;
  /** When round 0 of this height started; undefined while waiting for it. */
  startedAtNs: bigint | undefined;
  /** With the priorities of this round. */
  validators: ValidatorSet;

  proposal: Proposal | undefined;
  proposalBlock: WholeBlock | undefined;
  /** The parts that are gathered: of the proposal, of a block with a polka, or of the committed block. */
  proposalParts: PartSet | undefined;
  lockedRound: number;
  lockedBlock: WholeBlock | undefined;
  /** The last block with a polka that was seen in its round: what this node proposes again. */
  validRound: number;
  validBlock: WholeBlock | undefined;
  /** The last round whose polka peers were told of; −1 for none. */
  announcedPolka: number;
  commitRound: number;
  triggeredTimeoutPrecommit: boolean;

  /** The block to prevote for in this round as soon as its verdict is there. */
  awaitedPrevote: WholeBlock | undefined;
  /** There is a polka in this round for a block whose verdict is not there yet. */
  awaitsPrecommit: boolean;
  /** Last round in which this node has cast a precommit; −1 for none. */
  ownPrecommitRound: number;
  /** What this node proposes in this round, while it is being signed. */
  ownProposal: { readonly proposal: Proposal; readonly block: WholeBlock } | undefined;
  /** Transactions wait in the pool; forgotten with the height. */
  txsAvailable: boolean;
  /** The block has been handed over for execution. */
  finalizing: boolean;
  /** What the one timer was set to last. */
  timer: { readonly height: bigint; readonly round: number; readonly step: Step } | undefined;

  /** The log is being read: nothing is appended to it, and signing waits. */
  replaying: boolean;
  held: Request[];
  halted: boolean;

  /** Of the step that is being carried out. */
  nowNs: bigint;
  outputs: Output[];
}

export function heightOf(s: ConsensusState): HeightState {
  assert(s.at !== undefined, "consensus acts only after a height was started");
  return s.at;
}

export function emit(s: ConsensusState, output: Output): void {
  s.outputs.push(output);
}

export function publish(s: ConsensusState, event: ConsensusEvent): void {
  emit(s, { kind: "publish", event });
}

type RoundEventName = Exclude<ConsensusEvent["name"], "NewRound" | "CompleteProposal" | "Vote">;

export function publishRound(s: ConsensusState, name: RoundEventName): void {
  publish(s, { name, height: heightOf(s).height, round: s.round, step: stepName(s.step) });
}

export function appendWal(s: ConsensusState, message: WalMessage, sync: boolean): void {
  if (!s.replaying) emit(s, { kind: "appendWal", message, timeNs: s.nowNs, sync });
}

/** Asks for what uses the key, or leads to it: only after all that it follows from is on the disk, and not while the
 *  log is read (what was signed stands further on in it). */
export function requestOwn(s: ConsensusState, request: Request): void {
  if (s.replaying) {
    s.held.push(request);
    return;
  }
  if (request.kind === "signVote" || request.kind === "signProposal") emit(s, { kind: "syncWal" });
  emit(s, request);
}

export function reject(
  s: ConsensusState,
  peerId: string,
  what: "proposal" | "blockPart" | "vote" | "majorityClaim",
  reason: string,
): void {
  emit(s, { kind: "rejected", peerId, what, reason });
}

export function halt(s: ConsensusState, reason: string): void {
  s.halted = true;
  emit(s, { kind: "halt", reason });
}

/** The step has changed: the log, subscribers and peers are told. */
export function announceStep(s: ConsensusState): void {
  const { height, startTimeNs, lastCommit } = heightOf(s);
  const { round, step } = s;
  appendWal(s, { kind: "eventDataRoundState", value: { height, round, step: stepName(step) } }, false);
  publishRound(s, "NewRoundStep");
  emit(s, { kind: "newRoundStep", height, round, step, startTimeNs, lastCommitRound: lastCommit?.round ?? -1 });
}

export function enterStep(s: ConsensusState, round: number, step: Step): void {
  s.round = round;
  s.step = step;
  announceStep(s);
}

/** There is one timer, and it never goes back: a timeout of an earlier step than the one it is set to is not needed any
 *  more. @spec cometbft consensus/ticker.go */
export function scheduleTimeout(s: ConsensusState, durationMs: number, round: number, step: Step): void {
  const { height } = heightOf(s);
  const { timer } = s;
  if (timer !== undefined && timer.height === height) {
    if (round < timer.round || (round === timer.round && step <= timer.step)) return;
  }
  s.timer = { height, round, step };
  emit(s, { kind: "scheduleTimeout", height, round, step, durationMs });
}

/** Whole milliseconds until then, rounded up; 0 when it has passed. */
export function msUntil(s: ConsensusState, timeNs: bigint): number {
  return timeNs <= s.nowNs ? 0 : Number((timeNs - s.nowNs + 999_999n) / 1_000_000n);
}

export function isBlock(block: WholeBlock | undefined, blockId: BlockID): block is WholeBlock {
  return block !== undefined && blockIdsEqual(block.blockId, blockId);
}

export function extensionsEnabled(s: ConsensusState): boolean {
  const { chain, height } = heightOf(s);
  return voteExtensionsEnabled(chain.consensusParams, height);
}

/** Own index in the set of this height; −1 for a node that does not vote. */
export function ownIndex(s: ConsensusState): number {
  const { ownAddress } = heightOf(s);
  return ownAddress === undefined ? -1 : s.validators.indexOf(ownAddress);
}

/** The whole proposal is here, and so are the prevotes that it refers to (L22, L28).  */
export function isProposalComplete(s: ConsensusState): boolean {
  if (s.proposal === undefined || s.proposalBlock === undefined) return false;
  if (s.proposal.polRound < 0) return true;
  return heightOf(s).votes.prevotes(s.proposal.polRound)?.hasTwoThirdsMajority() === true;
}

export const NIL: BlockID = Object.freeze(nilBlockId());
