/** Votes: counting them, and what follows from two thirds. */
import { blockIdKey, blockIdsEqual, isZeroBlockId } from "../chain/block-id.js";
import { mayBeExtended, PRECOMMIT, PREVOTE } from "../chain/vote.js";
import type { Vote } from "../gen/tendermint/types/types.js";
import { bytesEqual, EMPTY_BYTES } from "../types/bytes.js";
import { announceValidBlock, enterCommit, enterPrecommit, enterPrecommitWait, gather } from "./decisions.js";
import { OWN } from "./messages.js";
import { Step } from "./round-step.js";
import { enterNewRound, enterPrevote, enterPrevoteWait } from "./rounds.js";
import { isVoteOfUse } from "./signing.js";
import {
  appendWal,
  type ConsensusState,
  emit,
  heightOf,
  isBlock,
  isProposalComplete,
  publish,
  publishRound,
  reject,
  requestOwn,
} from "./state.js";
import { type VoteAdded, VoteSet } from "./vote-set.js";
import { walOfMessage } from "./wal-messages.js";

function isOwn(s: ConsensusState, vote: Vote): boolean {
  const { ownAddress } = heightOf(s);
  return ownAddress !== undefined && bytesEqual(ownAddress, vote.validatorAddress);
}

/** A vote from a peer, from the log, or (signed just now) this node's own. */
export function onVote(s: ConsensusState, vote: Vote, peerId: string): void {
  const { height } = heightOf(s);
  if (vote.height === height) takeVote(s, vote, peerId);
  else if (vote.height + 1n === height && vote.type === PRECOMMIT) takeLatePrecommit(s, vote, peerId);
}

/** The log keeps only sound votes that are new, our own on the disk before they are used. */
function log(s: ConsensusState, vote: Vote, peerId: string): void {
  appendWal(s, walOfMessage({ kind: "vote", vote, peerId }), peerId === OWN);
}

/** A precommit for the last block, until this height starts: it will be part of the commit that is proposed. */
function takeLatePrecommit(s: ConsensusState, vote: Vote, peerId: string): void {
  const { lastCommit } = heightOf(s);
  if (s.step !== Step.newHeight || lastCommit === undefined) return;
  const known = lastCommit.find(vote.validatorIndex, vote.blockId);
  if (known !== undefined && bytesEqual(known.signature, vote.signature)) return;
  const refusal = lastCommit.examine(vote);
  if (refusal === undefined) log(s, vote, peerId);
  if (!noteAdded(s, vote, peerId, refusal ?? lastCommit.count(vote))) return;
  if (s.config.skipTimeoutCommit && lastCommit.hasAll()) enterNewRound(s, 0);
}

function takeVote(s: ConsensusState, vote: Vote, peerId: string): void {
  const { votes, pendingExtensions, equivocators } = heightOf(s);
  if (votes.has(vote)) return;
  const asks = votes.extensionsEnabled && mayBeExtended(vote) && !isOwn(s, vote);
  const pendingKey = asks ? extensionKey(vote) : undefined;
  if (pendingKey !== undefined && pendingExtensions.has(pendingKey)) return;
  const set = votes.setFor(vote, s.replaying ? undefined : peerId);
  if (!(set instanceof VoteSet)) {
    noteAdded(s, vote, peerId, set);
    return;
  }
  if (!s.replaying && equivocators.has(equivocatorKey(vote)) && set.wouldBeDropped(vote)) return;
  const refusal = set.examine(vote);
  if (refusal !== undefined) {
    noteAdded(s, vote, peerId, refusal);
    return;
  }
  log(s, vote, peerId);
  if (pendingKey === undefined) {
    countVote(s, set, vote, peerId);
  } else {
    pendingExtensions.add(pendingKey);
    emit(s, { kind: "verifyVoteExtension", vote, peerId });
  }
}

function equivocatorKey(vote: Vote): string {
  return `${vote.type}/${vote.round}/${vote.validatorIndex}`;
}

function extensionKey(vote: Vote): string {
  return `${vote.round}/${vote.validatorIndex}/${blockIdKey(vote.blockId)}`;
}

/** The application has looked at the extension of a precommit that was sound otherwise. */
export function onVoteExtensionVerified(s: ConsensusState, vote: Vote, peerId: string, accepted: boolean): void {
  const { height, votes, pendingExtensions, lastCommit } = heightOf(s);
  const isLate = vote.height + 1n === height;
  if (!isLate && (vote.height !== height || !pendingExtensions.delete(extensionKey(vote)))) return;
  if (!accepted) {
    reject(s, peerId, "vote", "the application refuses the vote extension");
    return;
  }
  const set = isLate ? lastCommit : votes.set(vote.round, vote.type);
  if (set === undefined || (isLate && s.step !== Step.newHeight)) return;
  if (isLate) noteAdded(s, vote, peerId, set.add(vote));
  else if (set.find(vote.validatorIndex, vote.blockId) === undefined) countVote(s, set, vote, peerId);
}

/** The log holds votes, not the claims of peers for which votes in conflict were kept: when it is read all are kept, or
 *  a lock that rested on them would be lost. */
function countVote(s: ConsensusState, set: VoteSet, vote: Vote, peerId: string): void {
  if (!noteAdded(s, vote, peerId, set.count(vote, s.replaying))) return;
  if (s.step === Step.commit) return;
  if (vote.type === PREVOTE) afterPrevote(s, vote, set);
  else afterPrecommit(s, vote, set);
}

/** Reports conflicts and faults; true when the vote was counted. */
function noteAdded(s: ConsensusState, vote: Vote, peerId: string, result: VoteAdded): boolean {
  const { added, conflicting, fault } = result;
  if (conflicting !== undefined) reportConflict(s, conflicting, vote, peerId);
  if (fault !== undefined) reject(s, peerId, "vote", `${fault.kind}: ${fault.detail}`);
  if (!added) return false;
  publish(s, { name: "Vote", vote });
  emit(s, { kind: "hasVote", vote, peerId });
  return true;
}

function reportConflict(s: ConsensusState, first: Vote, second: Vote, peerId: string): void {
  if (isOwn(s, second)) {
    reject(s, peerId, "vote", "conflicts with a vote of this node's own key: is the key in use elsewhere?");
    return;
  }
  heightOf(s).equivocators.add(equivocatorKey(second));
  emit(s, { kind: "equivocation", first, second });
}

function afterPrevote(s: ConsensusState, vote: Vote, prevotes: VoteSet): void {
  const polka = prevotes.twoThirdsMajority();
  if (polka !== undefined) {
    unlockIfOutdated(s, vote.round, prevotes);
    noteValidBlock(s, vote.round, prevotes);
  }
  if (vote.round > s.round) {
    // L55–L56: others are ahead.
    if (prevotes.hasTwoThirdsAny()) enterNewRound(s, vote.round);
  } else if (vote.round === s.round && s.step >= Step.prevote) {
    if (polka !== undefined && (isProposalComplete(s) || isZeroBlockId(polka))) enterPrecommit(s, vote.round);
    else if (prevotes.hasTwoThirdsAny()) enterPrevoteWait(s, vote.round);
  } else if (s.proposal !== undefined && s.proposal.polRound >= 0 && s.proposal.polRound === vote.round) {
    if (isProposalComplete(s)) enterPrevote(s, s.round);
  }
}

/** A polka for another block, in a round after the lock and not after the current one, frees from the lock. */
function unlockIfOutdated(s: ConsensusState, round: number, prevotes: VoteSet): void {
  const polka = prevotes.twoThirdsMajority()!;
  if (s.lockedBlock === undefined || round <= s.lockedRound || round > s.round) return;
  if (blockIdsEqual(s.lockedBlock.blockId, polka)) return;
  s.lockedRound = -1;
  s.lockedBlock = undefined;
  publishRound(s, "Unlock");
}

/** L36, L42–L43: what has a polka in the current round is what this node will propose again. */
function noteValidBlock(s: ConsensusState, round: number, prevotes: VoteSet): void {
  const polka = prevotes.twoThirdsMajority()!;
  if (isZeroBlockId(polka) || round !== s.round || s.validRound >= round) return;
  const block = s.proposalBlock;
  if (isBlock(block, polka)) {
    s.validRound = round;
    s.validBlock = block;
  } else {
    gather(s, polka);
    if (s.announcedPolka === round) return;
  }
  s.announcedPolka = round;
  announceValidBlock(s, false);
}

function afterPrecommit(s: ConsensusState, vote: Vote, precommits: VoteSet): void {
  const decided = precommits.twoThirdsMajority();
  if (decided !== undefined) {
    enterNewRound(s, vote.round);
    enterPrecommit(s, vote.round);
    if (s.halted) return;
    if (isZeroBlockId(decided)) enterPrecommitWait(s, vote.round);
    else enterCommit(s, vote.round);
  } else if (s.round <= vote.round && precommits.hasTwoThirdsAny()) {
    enterNewRound(s, vote.round);
    enterPrecommitWait(s, vote.round);
  }
}

/** This node's precommit has its extension: now it can be signed. */
export function onVoteExtended(s: ConsensusState, vote: Vote): void {
  if (isVoteOfUse(s, vote)) requestOwn(s, { kind: "signVote", vote });
}

/** This node's vote is signed. Signers sign an (empty) extension of every precommit for a block; where extensions are
 *  off it goes. */
export function onVoteSigned(s: ConsensusState, vote: Vote): void {
  if (!isVoteOfUse(s, vote)) return;
  const { height, votes, lastCommit } = heightOf(s);
  const extended = vote.height === height ? votes.extensionsEnabled : lastCommit?.extensionsEnabled === true;
  const own = extended ? vote : { ...vote, extension: EMPTY_BYTES, extensionSignature: EMPTY_BYTES };
  onVote(s, own, OWN);
}
