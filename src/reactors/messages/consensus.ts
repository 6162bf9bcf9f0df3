/** What consensus tells peers, as it travels. @spec cometbft consensus/{msgs,reactor}.go */
import { bitArrayFault } from "../../chain/bit-array.js";
import { blockIdFault, partSetHeaderFault } from "../../chain/block-id.js";
import { BLOCK_PARTS_MAX } from "../../chain/limits.js";
import { partFault } from "../../chain/part-set.js";
import { proposalFault } from "../../chain/proposal.js";
import { isVoteType, voteFault } from "../../chain/vote.js";
import { fieldCountFault } from "../../codec/raw-fields.js";
import {
  type HasVote,
  Message,
  type NewRoundStep,
  type NewValidBlock,
  type ProposalPOL,
  type VoteSetBits,
  type VoteSetMaj23,
} from "../../gen/tendermint/consensus/types.js";
import type { BitArray } from "../../gen/tendermint/libs/bits/types.js";
import type { Vote } from "../../gen/tendermint/types/types.js";
import { assertNever } from "../../types/assert.js";
import type { Result } from "../../types/result.js";
import { err } from "../../types/result.js";
import { DATA_CHANNEL, STATE_CHANNEL, VOTE_CHANNEL, VOTE_SET_BITS_CHANNEL } from "./channels.js";
import { decodeSum } from "./decode-sum.js";

/** A received vote message has its vote. */
export type ConsensusMessage =
  | Exclude<NonNullable<Message["sum"]>, { kind: "vote" }>
  | { readonly kind: "vote"; readonly value: { readonly vote: Vote } };

/** The most votes that a bit array stands for; the largest validator set. */
export const VOTES_MAX = 10_000;
/** The votes of the largest set are 157 elements of at most ten bytes; the longest proof has 100 hashes. */
const FIELDS_MAX = 4_000;
const STEP_FIRST = 1;
const STEP_LAST = 8;

const CHANNEL_OF: { readonly [kind in ConsensusMessage["kind"]]: number } = {
  newRoundStep: STATE_CHANNEL,
  newValidBlock: STATE_CHANNEL,
  hasVote: STATE_CHANNEL,
  voteSetMaj23: STATE_CHANNEL,
  proposal: DATA_CHANNEL,
  proposalPol: DATA_CHANNEL,
  blockPart: DATA_CHANNEL,
  vote: VOTE_CHANNEL,
  voteSetBits: VOTE_SET_BITS_CHANNEL,
};

/** The one channel on which such a message travels. */
export function channelOfConsensus(message: ConsensusMessage): number {
  return CHANNEL_OF[message.kind];
}

export function encodeConsensusMessage(message: ConsensusMessage): Uint8Array {
  return Message.encode({ sum: message as NonNullable<Message["sum"]> });
}

/** Decodes and makes the checks that need no state. A message on another channel than its own is refused. */
export function decodeConsensusMessage(channelId: number, bytes: Uint8Array): Result<ConsensusMessage> {
  const tooMany = fieldCountFault(Message, bytes, FIELDS_MAX);
  if (tooMany !== undefined) return err(`${Message.typeName}: ${tooMany}`);
  const decoded = decodeSum(Message, bytes, consensusMessageFault);
  if (decoded.ok && CHANNEL_OF[decoded.value.kind] !== channelId) {
    return err(`${decoded.value.kind} on channel ${channelId}`);
  }
  return decoded as Result<ConsensusMessage>;
}

function consensusMessageFault(sum: NonNullable<Message["sum"]>): string | undefined {
  switch (sum.kind) {
    case "newRoundStep":
      return newRoundStepFault(sum.value);
    case "newValidBlock":
      return newValidBlockFault(sum.value);
    case "proposal":
      return proposalFault(sum.value.proposal);
    case "proposalPol":
      return proposalPolFault(sum.value);
    case "blockPart":
      return placeFault(sum.value) ?? partFault(sum.value.part);
    case "vote":
      return sum.value.vote === undefined ? "no vote" : voteFault(sum.value.vote);
    case "hasVote":
      return hasVoteFault(sum.value);
    case "voteSetMaj23":
      return voteSetMaj23Fault(sum.value);
    case "voteSetBits":
      return voteSetBitsFault(sum.value);
    default:
      return assertNever(sum, "consensus message");
  }
}

function placeFault({ height, round }: { readonly height: bigint; readonly round: number }): string | undefined {
  if (height < 0n) return "negative height";
  return round < 0 ? "negative round" : undefined;
}

/** Seconds may be negative: they count from the start of the round, which may lie ahead. */
function newRoundStepFault(message: NewRoundStep): string | undefined {
  const fault = placeFault(message);
  if (fault !== undefined) return fault;
  if (message.step < STEP_FIRST || message.step > STEP_LAST) return `no step: ${message.step}`;
  return message.lastCommitRound < -1 ? `last commit round is ${message.lastCommitRound}` : undefined;
}

/** The second check of a new round step, against the first height of the chain. */
export function newRoundStepHeightFault(
  message: Pick<NewRoundStep, "height" | "lastCommitRound">,
  initialHeight: bigint,
): string | undefined {
  const { height, lastCommitRound } = message;
  if (height < initialHeight) return `height ${height} is below the initial height ${initialHeight}`;
  if (height === initialHeight && lastCommitRound !== -1) {
    return `last commit round is ${lastCommitRound} at the initial height, must be -1`;
  }
  return height > initialHeight && lastCommitRound < 0
    ? `last commit round is ${lastCommitRound} above the initial height`
    : undefined;
}

function newValidBlockFault(message: NewValidBlock): string | undefined {
  const fault = placeFault(message) ?? partSetHeaderFault(message.blockPartSetHeader);
  if (fault !== undefined) return fault;
  const { blockParts } = message;
  if (blockParts === undefined) return "no block parts";
  const inBits = bitArrayFault(blockParts);
  if (inBits !== undefined) return inBits;
  const { total } = message.blockPartSetHeader;
  if (blockParts.bits === 0n) return "no block parts";
  if (blockParts.bits !== BigInt(total)) return `${blockParts.bits} bits for ${total} block parts`;
  return total > BLOCK_PARTS_MAX ? `${total} block parts, the most are ${BLOCK_PARTS_MAX}` : undefined;
}

/** Sizes below 1 without elements pass, as in the original; they are read as empty. */
function votesFault(votes: BitArray): string | undefined {
  const fault = bitArrayFault(votes);
  if (fault !== undefined) return fault;
  return votes.bits > BigInt(VOTES_MAX) ? `${votes.bits} votes, the most are ${VOTES_MAX}` : undefined;
}

function proposalPolFault(message: ProposalPOL): string | undefined {
  if (message.height < 0n) return "negative height";
  if (message.proposalPolRound < 0) return "negative POL round";
  return message.proposalPol.bits === 0n ? "no votes" : votesFault(message.proposalPol);
}

function hasVoteFault(message: HasVote): string | undefined {
  const fault = placeFault(message);
  if (fault !== undefined) return fault;
  if (!isVoteType(message.type)) return `no type of votes: ${message.type}`;
  return message.index < 0 ? "negative index" : undefined;
}

function voteSetMaj23Fault(message: VoteSetMaj23): string | undefined {
  const fault = placeFault(message);
  if (fault !== undefined) return fault;
  return isVoteType(message.type) ? blockIdFault(message.blockId) : `no type of votes: ${message.type}`;
}

/** A negative round passes, as in the original: it fits no round of ours. */
function voteSetBitsFault(message: VoteSetBits): string | undefined {
  if (message.height < 0n) return "negative height";
  if (!isVoteType(message.type)) return `no type of votes: ${message.type}`;
  return blockIdFault(message.blockId) ?? votesFault(message.votes);
}
