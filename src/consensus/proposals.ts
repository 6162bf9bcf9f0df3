/** Proposals and the parts of their blocks. */
import { blockIdOf, decodeBlock } from "../chain/block.js";
import { blockIdKey, blockIdsEqual, isZeroBlockId } from "../chain/block-id.js";
import { BLOCK_BYTES_MAX } from "../chain/limits.js";
import { PartSet } from "../chain/part-set.js";
import { proposalSizeFault } from "../chain/proposal.js";
import type { Block } from "../gen/tendermint/types/block.js";
import type { BlockID, Part, Proposal } from "../gen/tendermint/types/types.js";
import { announceValidBlock, enterPrecommit, tryFinalizeCommit } from "./decisions.js";
import { OWN, type WholeBlock } from "./messages.js";
import { Step, stepName } from "./round-step.js";
import { enterPrevote } from "./rounds.js";
import { signProposal } from "./signing.js";
import {
  appendWal,
  type ConsensusState,
  emit,
  heightOf,
  isBlock,
  isProposalComplete,
  publish,
  reject,
} from "./state.js";
import { acceptanceOf, validityOf } from "./verdicts.js";
import { walOfMessage } from "./wal-messages.js";

function wholeBlock(s: ConsensusState, block: Block, parts: PartSet): WholeBlock {
  const blockId = blockIdOf(block, parts, s.hasher);
  return { block, parts, blockId, key: blockIdKey(blockId) };
}

/** The first proposal of the current round counts; later ones and those of other rounds are ignored. */
function isWanted(s: ConsensusState, proposal: Proposal): boolean {
  return s.proposal === undefined && proposal.height === heightOf(s).height && proposal.round === s.round;
}

function proposalFault(s: ConsensusState, proposal: Proposal): string | undefined {
  const { polRound, round } = proposal;
  if (polRound < -1 || polRound >= round) return `POL round ${polRound} of a proposal in round ${round}`;
  const proposer = s.validators.proposer();
  if (proposer === undefined || !s.checks.proposal(proposal, proposer)) return "not signed by the proposer";
  return proposalSizeFault(proposal, heightOf(s).chain.consensusParams.block.maxBytes);
}

export function onProposal(s: ConsensusState, proposal: Proposal, peerId: string): void {
  if (!isWanted(s, proposal)) return;
  const fault = proposalFault(s, proposal);
  if (fault !== undefined) {
    reject(s, peerId, "proposal", fault);
    return;
  }
  appendWal(s, walOfMessage({ kind: "proposal", proposal, peerId }), false);
  s.proposal = proposal;
  emit(s, { kind: "hasProposal", proposal, peerId });
  const known = knownBlock(s, proposal.blockId);
  if (s.proposalParts === undefined && known !== undefined) {
    // Proposed again: nobody has to send it again.
    s.proposalParts = known.parts;
    s.proposalBlock = known;
    announceValidBlock(s, false);
    blockComplete(s, known);
    return;
  }
  // Parts of a decided block, or of one with a polka, are gathered on.
  s.proposalParts ??= PartSet.fromHeader(proposal.blockId.partSetHeader, s.hasher);
  if (isProposalComplete(s)) proposalComplete(s);
}

function knownBlock(s: ConsensusState, blockId: BlockID): WholeBlock | undefined {
  if (isBlock(s.validBlock, blockId)) return s.validBlock;
  return isBlock(s.lockedBlock, blockId) ? s.lockedBlock : undefined;
}

function maxBlockBytes(s: ConsensusState): bigint {
  const { maxBytes } = heightOf(s).chain.consensusParams.block;
  return maxBytes === -1n ? BigInt(BLOCK_BYTES_MAX) : maxBytes;
}

/** The round of a part may differ: blocks are proposed again. */
export function onBlockPart(s: ConsensusState, height: bigint, round: number, part: Part, peerId: string): void {
  const parts = s.proposalParts;
  if (height !== heightOf(s).height || parts === undefined || parts.part(part.index) !== undefined) return;
  const added = parts.addPart(part);
  if (!added.ok) {
    if (round === s.round) reject(s, peerId, "blockPart", added.error);
    return;
  }
  appendWal(s, walOfMessage({ kind: "blockPart", height, round, part, peerId }), false);
  emit(s, { kind: "hasBlockPart", height, round, part, peerId });
  if (BigInt(parts.byteSize) > maxBlockBytes(s)) {
    reject(s, peerId, "blockPart", `parts have ${parts.byteSize} bytes, more than the ${maxBlockBytes(s)} of a block`);
    return;
  }
  if (!parts.isComplete()) return;
  const block = decodeBlock(parts.bytes(), s.hasher);
  if (block.ok) blockComplete(s, wholeBlock(s, block.value, parts));
  else reject(s, peerId, "blockPart", `block that is no block: ${block.error}`);
}

/** All parts are here. The verdict is asked for at once, so that it is there when it is needed. */
function blockComplete(s: ConsensusState, block: WholeBlock): void {
  s.proposalBlock = block;
  const { height } = heightOf(s);
  publish(s, {
    name: "CompleteProposal",
    height,
    round: s.round,
    step: stepName(s.step),
    blockId: block.blockId,
  });
  if (s.step < Step.prevote && s.lockedBlock === undefined) acceptanceOf(s, block);
  else validityOf(s, block);
  proposalComplete(s);
}

/** L36 without its precommit (that follows from counting votes), and the way on for who waited for the block. */
function proposalComplete(s: ConsensusState): void {
  const polka = heightOf(s).votes.prevotes(s.round)?.twoThirdsMajority();
  const block = s.proposalBlock;
  if (polka !== undefined && !isZeroBlockId(polka) && s.validRound < s.round && isBlock(block, polka)) {
    s.validRound = s.round;
    s.validBlock = block;
  }
  if (s.step <= Step.propose && isProposalComplete(s)) {
    enterPrevote(s, s.round);
    if (polka !== undefined) enterPrecommit(s, s.round);
  } else if (s.step === Step.commit) {
    tryFinalizeCommit(s);
  }
}

/** This node's block is ready: propose it, unless the round has gone on. */
export function onProposalBuilt(s: ConsensusState, height: bigint, round: number, block: Block, parts: PartSet): void {
  if (height !== heightOf(s).height || round !== s.round || s.step === Step.commit) return;
  if (s.proposal !== undefined || s.ownProposal !== undefined) return;
  signProposal(s, wholeBlock(s, block, parts));
}

/** This node's proposal is signed: first the log, all of it on the disk, then as if it had come from a peer. */
export function onProposalSigned(s: ConsensusState, proposal: Proposal): void {
  const own = s.ownProposal;
  if (own === undefined || !isWanted(s, proposal) || !blockIdsEqual(own.block.blockId, proposal.blockId)) return;
  s.ownProposal = undefined;
  const fault = proposalFault(s, proposal);
  if (fault !== undefined) {
    reject(s, OWN, "proposal", fault);
    return;
  }
  logOwn(s, proposal, own.block.parts);
  s.proposal = proposal;
  emit(s, { kind: "hasProposal", proposal, peerId: OWN });
  const { parts } = own.block;
  const { height, round } = proposal;
  for (let i = 0; i < parts.total; i++) {
    emit(s, { kind: "hasBlockPart", height, round, part: parts.part(i)!, peerId: OWN });
  }
  if (s.proposalParts?.hasHeader(parts.header) === false) return;
  s.proposalParts = parts;
  blockComplete(s, own.block);
}

function logOwn(s: ConsensusState, proposal: Proposal, parts: PartSet): void {
  const { height, round } = proposal;
  appendWal(s, walOfMessage({ kind: "proposal", proposal, peerId: OWN }), false);
  for (let i = 0; i < parts.total; i++) {
    const message = walOfMessage({ kind: "blockPart", height, round, part: parts.part(i)!, peerId: OWN });
    appendWal(s, message, i === parts.total - 1);
  }
}
