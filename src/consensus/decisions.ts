/** The second half of a round: precommit, and commit of the block. */
import { isZeroBlockId } from "../chain/block-id.js";
import { PartSet } from "../chain/part-set.js";
import { PRECOMMIT } from "../chain/vote.js";
import type { BlockID } from "../gen/tendermint/types/types.js";
import { assert } from "../types/assert.js";
import { makeExtendedCommit } from "./commit.js";
import { precommitTimeoutMs } from "./config.js";
import type { WholeBlock } from "./messages.js";
import { Step } from "./round-step.js";
import { isBefore, resumePrevote } from "./rounds.js";
import { castVote } from "./signing.js";
import {
  announceStep,
  type ConsensusState,
  emit,
  enterStep,
  extensionsEnabled,
  halt,
  heightOf,
  isBlock,
  publishRound,
  scheduleTimeout,
} from "./state.js";
import { noteVerdict, type VerdictAnswer, validityOf } from "./verdicts.js";

/** L36–L46, L61–L64. Stays where it is while the verdict on the block with the polka is awaited. */
export function enterPrecommit(s: ConsensusState, round: number): void {
  if (!isBefore(s, round, Step.precommit)) return;
  assert(round === s.round, "a round is entered before its precommit");
  const polka = heightOf(s).votes.prevotes(round)?.twoThirdsMajority();
  if (polka === undefined) castVote(s, PRECOMMIT, undefined);
  else if (!decidePrecommit(s, polka)) return;
  if (!s.halted) enterStep(s, round, Step.precommit);
}

function unlock(s: ConsensusState): void {
  s.lockedRound = -1;
  s.lockedBlock = undefined;
  publishRound(s, "Unlock");
}

function lock(s: ConsensusState, block: WholeBlock): void {
  s.lockedRound = s.round;
  s.lockedBlock = block;
  publishRound(s, "Lock");
  castVote(s, PRECOMMIT, block);
}

/** False while the verdict on the block is awaited. */
function decidePrecommit(s: ConsensusState, polka: BlockID): boolean {
  const { lockedBlock, proposalBlock } = s;
  const isLocked = isBlock(lockedBlock, polka);
  if (!isLocked && isBlock(proposalBlock, polka)) return lockIfValid(s, proposalBlock);
  publishRound(s, "Polka");
  if (isLocked) {
    s.lockedRound = s.round;
    publishRound(s, "Relock");
    castVote(s, PRECOMMIT, lockedBlock);
    return true;
  }
  if (isZeroBlockId(polka)) {
    if (lockedBlock !== undefined) unlock(s);
    castVote(s, PRECOMMIT, undefined);
    return true;
  }
  // Two thirds are for a block that is not here: fetch it. Their prevotes justify giving up the lock.
  s.lockedRound = -1;
  s.lockedBlock = undefined;
  gather(s, polka);
  publishRound(s, "Unlock");
  castVote(s, PRECOMMIT, undefined);
  return true;
}

function lockIfValid(s: ConsensusState, block: WholeBlock): boolean {
  const verdict = validityOf(s, block);
  if (verdict === undefined) {
    s.awaitsPrecommit = true;
    return false;
  }
  publishRound(s, "Polka");
  if (verdict.valid === true) lock(s, block);
  else halt(s, `more than two thirds prevoted for an invalid block: ${verdict.reason}`);
  return true;
}

/** Sets up to gather the parts of this block, unless they are being gathered. False when they are. */
export function gather(s: ConsensusState, blockId: BlockID): boolean {
  if (s.proposalParts?.hasHeader(blockId.partSetHeader) === true) return false;
  s.proposalBlock = undefined;
  s.proposalParts = PartSet.fromHeader(blockId.partSetHeader, s.hasher);
  return true;
}

/** Tells peers which parts of the block with a majority are here. */
export function announceValidBlock(s: ConsensusState, isCommit: boolean): void {
  const parts = s.proposalParts;
  assert(parts !== undefined, "parts of a block with a majority are gathered");
  const { height } = heightOf(s);
  publishRound(s, "ValidBlock");
  const { round } = s;
  emit(s, { kind: "newValidBlock", height, round, partSetHeader: parts.header, parts: parts.bitArray(), isCommit });
}

/** L47–L48: more than two thirds have precommitted, for whatever. */
export function enterPrecommitWait(s: ConsensusState, round: number): void {
  if (round < s.round || (round === s.round && s.triggeredTimeoutPrecommit)) return;
  const precommits = heightOf(s).votes.precommits(round);
  assert(precommits?.hasTwoThirdsAny() === true, "two thirds of precommits start the wait for more");
  scheduleTimeout(s, precommitTimeoutMs(s.config, round), round, Step.precommitWait);
  s.triggeredTimeoutPrecommit = true;
  announceStep(s);
}

/** L49: more than two thirds have precommitted a block in some round. */
export function enterCommit(s: ConsensusState, commitRound: number): void {
  assert(s.step !== Step.commit, "a height is decided once");
  const blockId = heightOf(s).votes.precommits(commitRound)?.twoThirdsMajority();
  assert(blockId !== undefined && !isZeroBlockId(blockId), "two thirds of precommits for a block decide");
  if (isBlock(s.lockedBlock, blockId)) {
    s.proposalBlock = s.lockedBlock;
    s.proposalParts = s.lockedBlock.parts;
  }
  const missing = !isBlock(s.proposalBlock, blockId) && gather(s, blockId);
  s.commitRound = commitRound;
  s.commitTimeNs = s.nowNs;
  if (missing) announceValidBlock(s, true);
  enterStep(s, s.round, Step.commit);
  tryFinalizeCommit(s);
}

/** L49–L52: hands the decided block over, once it is here and known to be valid. */
export function tryFinalizeCommit(s: ConsensusState): void {
  const { votes } = heightOf(s);
  const precommits = votes.precommits(s.commitRound);
  const blockId = precommits?.twoThirdsMajority();
  assert(precommits !== undefined && blockId !== undefined, "only what two thirds precommitted is finalized");
  const block = s.proposalBlock;
  if (s.finalizing || !isBlock(block, blockId)) return;
  const verdict = validityOf(s, block);
  if (verdict === undefined) return;
  if (verdict.valid !== true) {
    halt(s, `more than two thirds committed an invalid block: ${verdict.reason}`);
    return;
  }
  s.finalizing = true;
  const commit = makeExtendedCommit(precommits);
  emit(s, { kind: "finalizeCommit", block, commit, extensionsEnabled: extensionsEnabled(s) });
}

/** A verdict has come: whatever waited for it goes on, in the order in which it would have happened without waiting. */
export function onVerdict(s: ConsensusState, answer: VerdictAnswer): void {
  if (!noteVerdict(s, answer)) return;
  resumePrevote(s);
  if (s.awaitsPrecommit) {
    s.awaitsPrecommit = false;
    if (s.step !== Step.commit) enterPrecommit(s, s.round);
    else precommitDecidedBlock(s);
  }
  if (s.step === Step.commit && !s.halted) tryFinalizeCommit(s);
}

/** The others have decided this round while this node waited for the verdict: its own precommit still belongs into the
 *  commit of the next block. */
function precommitDecidedBlock(s: ConsensusState): void {
  const polka = heightOf(s).votes.prevotes(s.round)?.twoThirdsMajority();
  if (polka === undefined || s.commitRound !== s.round || !isBlock(s.proposalBlock, polka)) return;
  lockIfValid(s, s.proposalBlock);
}
