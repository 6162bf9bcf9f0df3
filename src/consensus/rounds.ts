/** The first half of a round: new round, propose, prevote. */
import { PREVOTE } from "../chain/vote.js";
import { assert } from "../types/assert.js";
import { bytesEqual } from "../types/bytes.js";
import { minBig } from "../types/int-math.js";
import { prevoteTimeoutMs, proposeTimeoutMs, waitsForTxs } from "./config.js";
import { Step, stepName } from "./round-step.js";
import { castVote, decideProposal } from "./signing.js";
import {
  type ConsensusState,
  enterStep,
  heightOf,
  isProposalComplete,
  ownIndex,
  publish,
  scheduleTimeout,
} from "./state.js";
import { acceptanceOf, isAcceptable } from "./verdicts.js";

/** Whether the state is at this round before this step: transitions never go back. */
export function isBefore(s: ConsensusState, round: number, step: Step): boolean {
  return round > s.round || (round === s.round && s.step < step);
}

/** What belongs to a new round whichever way it is entered. */
export function openRound(s: ConsensusState, round: number): void {
  const { votes, startTimeNs, height } = heightOf(s);
  if (round > s.round) s.validators = s.validators.incrementProposerPriority(round - s.round);
  s.startedAtNs ??= minBig(s.nowNs, startTimeNs);
  s.round = round;
  s.step = Step.newRound;
  // A proposal for round 0 may have come before the height started.
  if (round !== 0) {
    s.proposal = undefined;
    s.proposalBlock = undefined;
    s.proposalParts = undefined;
  }
  s.awaitedPrevote = undefined;
  s.awaitsPrecommit = false;
  s.ownProposal = undefined;
  s.triggeredTimeoutPrecommit = false;
  votes.setRound(round + 1);
  const proposer = s.validators.proposer();
  assert(proposer !== undefined, "a height has validators");
  const index = s.validators.proposerIndex();
  const at = { height, round, step: stepName(s.step) };
  publish(s, { name: "NewRound", ...at, proposer: { address: proposer.address, index } });
}

/** L11. */
export function enterNewRound(s: ConsensusState, round: number): void {
  assert(s.step !== Step.commit, "a decided height has no further rounds");
  if (round < s.round || (round === s.round && s.step !== Step.newHeight)) return;
  openRound(s, round);
  if (waitsForTxs(s.config) && round === 0 && !s.txsAvailable && !needsProofBlock(s)) {
    const { createEmptyBlocksIntervalMs } = s.config;
    if (createEmptyBlocksIntervalMs > 0) scheduleTimeout(s, createEmptyBlocksIntervalMs, round, Step.newRound);
    return;
  }
  enterPropose(s, round);
}

/** The first block signs the app hash of genesis; later a changed app hash is only signed by another block. */
function needsProofBlock(s: ConsensusState): boolean {
  const { chain, height, lastHeaderAppHash } = heightOf(s);
  if (height === chain.initialHeight || lastHeaderAppHash === undefined) return true;
  return !bytesEqual(chain.appHash, lastHeaderAppHash);
}

/** L14–L21. */
export function enterPropose(s: ConsensusState, round: number): void {
  if (!isBefore(s, round, Step.propose)) return;
  scheduleTimeout(s, proposeTimeoutMs(s.config, round), round, Step.propose);
  const { ownAddress } = heightOf(s);
  if (ownIndex(s) >= 0 && s.validators.isProposer(ownAddress!)) decideProposal(s);
  enterStep(s, round, Step.propose);
  if (isProposalComplete(s)) enterPrevote(s, round);
}

/** L22–L33, L57–L60. */
export function enterPrevote(s: ConsensusState, round: number): void {
  if (!isBefore(s, round, Step.prevote)) return;
  if (s.step === Step.newHeight) openRound(s, round);
  decidePrevote(s);
  enterStep(s, round, Step.prevote);
}

/** The locked block whatever is proposed; otherwise the proposed one if it is whole, valid and accepted. */
function decidePrevote(s: ConsensusState): void {
  const { lockedBlock, proposalBlock } = s;
  if (lockedBlock !== undefined || proposalBlock === undefined) {
    castVote(s, PREVOTE, lockedBlock);
    return;
  }
  const verdict = acceptanceOf(s, proposalBlock);
  if (verdict === undefined) s.awaitedPrevote = proposalBlock;
  else castVote(s, PREVOTE, isAcceptable(verdict) ? proposalBlock : undefined);
}

/** The verdict that the prevote of this round waited for is there. */
export function resumePrevote(s: ConsensusState): void {
  const block = s.awaitedPrevote;
  if (block === undefined) return;
  const verdict = acceptanceOf(s, block);
  if (verdict === undefined) return;
  s.awaitedPrevote = undefined;
  // The signer refuses to go back behind a precommit.
  if (s.ownPrecommitRound < s.round) castVote(s, PREVOTE, isAcceptable(verdict) ? block : undefined);
}

/** L34–L35: more than two thirds have prevoted, for whatever. */
export function enterPrevoteWait(s: ConsensusState, round: number): void {
  if (!isBefore(s, round, Step.prevoteWait)) return;
  const prevotes = heightOf(s).votes.prevotes(round);
  assert(prevotes?.hasTwoThirdsAny() === true, "two thirds of prevotes start the wait for more");
  scheduleTimeout(s, prevoteTimeoutMs(s.config, round), round, Step.prevoteWait);
  enterStep(s, round, Step.prevoteWait);
}
