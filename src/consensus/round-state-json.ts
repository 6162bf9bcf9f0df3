/** The round state as CometBFT's RPC shows it (`dump_consensus_state`, `consensus_state`).
 *  @spec cometbft consensus/types/round_state.go, height_vote_set.go; types/vote_set.go, types/vote.go */
import { bitArrayToJson } from "../chain/json/bit-array.js";
import { blockToJson } from "../chain/json/block.js";
import { blockIdToJson } from "../chain/json/block-id.js";
import { validatorSetToJson } from "../chain/json/validator.js";
import { hexToJson, int64ToJson, type Json, type JsonObject, timeToJson } from "../chain/json/values.js";
import { proposalToJson } from "../chain/json/vote.js";
import type { PartSet } from "../chain/part-set.js";
import { timeFromNs, ZERO_TIME } from "../chain/time.js";
import { PREVOTE } from "../chain/vote.js";
import type { Vote } from "../gen/tendermint/types/types.js";
import { EMPTY_BYTES, toHexUpper } from "../types/bytes.js";
import type { HeightVoteSet } from "./height-vote-set.js";
import type { WholeBlock } from "./messages.js";
import { type ConsensusState, heightOf } from "./state.js";
import type { VoteSet } from "./vote-set.js";

const FINGERPRINT_BYTES = 6;

/** The first bytes, filled up with zeros. */
function fingerprint(bytes: Uint8Array): string {
  const out = new Uint8Array(FINGERPRINT_BYTES);
  out.set(bytes.subarray(0, FINGERPRINT_BYTES));
  return toHexUpper(out);
}

function voteString(vote: Vote | undefined): string {
  if (vote === undefined) return "nil-Vote";
  const type = vote.type === PREVOTE ? "SIGNED_MSG_TYPE_PREVOTE(Prevote)" : "SIGNED_MSG_TYPE_PRECOMMIT(Precommit)";
  const voter = `${vote.validatorIndex}:${fingerprint(vote.validatorAddress)}`;
  const at = `${vote.height}/${String(vote.round).padStart(2, "0")}/${type}`;
  const content = [vote.blockId.hash, vote.signature, vote.extension].map(fingerprint).join(" ");
  return `Vote{${voter} ${at} ${content} @ ${timeToJson(vote.timestamp)}}`;
}

/** Two decimals; halves to even, as Go has it (only eighths are exact halves). */
function twoDecimals(value: number): string {
  if (value === 0.125) return "0.12";
  return value === 0.625 ? "0.62" : value.toFixed(2);
}

function voteStrings(set: VoteSet): string[] {
  return set.countedVotes().map(voteString);
}

function bitArrayString(set: VoteSet): string {
  const total = set.validators.totalPower;
  const share = twoDecimals(Number(set.votedPower) / Number(total));
  return `${set.bitArray().toString()} ${set.votedPower}/${total} = ${share}`;
}

function votesToJson(votes: HeightVoteSet): Json {
  const rounds: Json[] = [];
  for (let round = 0; round <= votes.round; round++) {
    const [prevotes, precommits] = [votes.prevotes(round), votes.precommits(round)];
    if (prevotes === undefined || precommits === undefined) continue;
    rounds.push({
      round,
      prevotes: voteStrings(prevotes),
      prevotes_bit_array: bitArrayString(prevotes),
      precommits: voteStrings(precommits),
      precommits_bit_array: bitArrayString(precommits),
    });
  }
  return rounds;
}

function voteSetToJson(set: VoteSet | undefined): Json {
  if (set === undefined) return null;
  const claims = [...set.peerClaims()].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    votes: voteStrings(set),
    votes_bit_array: bitArrayString(set),
    peer_maj_23s: Object.fromEntries(claims.map(([peer, id]) => [peer, blockIdToJson(id)])),
  };
}

function partsToJson(parts: PartSet | undefined): Json {
  if (parts === undefined) return null;
  return { "count/total": `${parts.count}/${parts.total}`, parts_bit_array: bitArrayToJson(parts.bitArray()) };
}

function wholeToJson(whole: WholeBlock | undefined): Json {
  return whole === undefined ? null : blockToJson(whole.block);
}

/** `round_state` of dump_consensus_state. */
export function roundStateToJson(s: ConsensusState): JsonObject {
  const { height, startTimeNs, votes, lastCommit, chain } = heightOf(s);
  return {
    height: int64ToJson(height),
    round: s.round,
    step: s.step,
    start_time: timeToJson(timeFromNs(startTimeNs)),
    commit_time: timeToJson(s.commitTimeNs === 0n ? ZERO_TIME : timeFromNs(s.commitTimeNs)),
    validators: validatorSetToJson(s.validators),
    proposal: s.proposal === undefined ? null : proposalToJson(s.proposal),
    proposal_block: wholeToJson(s.proposalBlock),
    proposal_block_parts: partsToJson(s.proposalParts),
    locked_round: s.lockedRound,
    locked_block: wholeToJson(s.lockedBlock),
    locked_block_parts: partsToJson(s.lockedBlock?.parts),
    valid_round: s.validRound,
    valid_block: wholeToJson(s.validBlock),
    valid_block_parts: partsToJson(s.validBlock?.parts),
    votes: votesToJson(votes),
    commit_round: s.commitRound,
    last_commit: voteSetToJson(lastCommit),
    last_validators: validatorSetToJson(chain.lastValidators),
    triggered_timeout_precommit: s.triggeredTimeoutPrecommit,
  };
}

/** `round_state` of consensus_state. */
export function roundStateSimpleToJson(s: ConsensusState): JsonObject {
  const { height, startTimeNs, votes } = heightOf(s);
  const hash = (block: WholeBlock | undefined): string => hexToJson(block?.blockId.hash ?? EMPTY_BYTES);
  return {
    "height/round/step": `${height}/${s.round}/${s.step}`,
    start_time: timeToJson(timeFromNs(startTimeNs)),
    proposal_block_hash: hash(s.proposalBlock),
    locked_block_hash: hash(s.lockedBlock),
    valid_block_hash: hash(s.validBlock),
    height_vote_set: votesToJson(votes),
    proposer: {
      address: hexToJson(s.validators.proposer()?.address ?? EMPTY_BYTES),
      index: s.validators.proposerIndex(),
    },
  };
}
