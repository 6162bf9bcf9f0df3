/** The state of consensus as CometBFT's RPC shows it. @source cometbft consensus/types, types/vote_set.go */
import { bitArrayToJson } from "../../chain/json/bit-array.js";
import { blockToJson } from "../../chain/json/block.js";
import { blockIdToJson } from "../../chain/json/block-id.js";
import { validatorSetToJson } from "../../chain/json/validator.js";
import { hexToJson, int64ToJson, type Json, timeToJson } from "../../chain/json/values.js";
import { proposalToJson } from "../../chain/json/vote.js";
import type { PartSet } from "../../chain/part-set.js";
import { timeFromNs, ZERO_TIME } from "../../chain/time.js";
import { PREVOTE } from "../../chain/vote.js";
import type { WholeBlock } from "../../consensus/messages.js";
import type { ConsensusState } from "../../consensus/state.js";
import type { VoteSet } from "../../consensus/vote-set.js";
import type { Vote } from "../../gen/tendermint/types/types.js";
import { EMPTY_BYTES, toHexUpper } from "../../types/bytes.js";

const NIL_VOTE = "nil-Vote";

/** The first six bytes, filled up with zeros. */
function fingerprint(bytes: Uint8Array): string {
  const six = new Uint8Array(6);
  six.set(bytes.subarray(0, 6));
  return toHexUpper(six);
}

function voteText(vote: Vote | undefined): string {
  if (vote === undefined) return NIL_VOTE;
  const [long, short] =
    vote.type === PREVOTE ? ["SIGNED_MSG_TYPE_PREVOTE", "Prevote"] : ["SIGNED_MSG_TYPE_PRECOMMIT", "Precommit"];
  const round = String(vote.round).padStart(2, "0");
  const parts = [vote.blockId.hash, vote.signature, vote.extension].map(fingerprint).join(" ");
  const who = `${vote.validatorIndex}:${fingerprint(vote.validatorAddress)}`;
  return `Vote{${who} ${vote.height}/${round}/${long}(${short}) ${parts} @ ${timeToJson(vote.timestamp)}}`;
}

function voteTexts(set: VoteSet): string[] {
  return set.countedVotes().map(voteText);
}

function bitsAndPower(set: VoteSet): string {
  const { votedPower, validators } = set;
  const share = (Number(votedPower) / Number(validators.totalPower)).toFixed(2);
  return `${set.bitArray()} ${votedPower}/${validators.totalPower} = ${share}`;
}

function votesJson(s: ConsensusState): Json[] {
  const votes = s.at!.votes;
  const out: Json[] = [];
  for (let round = 0; round <= votes.round; round++) {
    const prevotes = votes.prevotes(round);
    const precommits = votes.precommits(round);
    if (prevotes === undefined || precommits === undefined) continue;
    out.push({
      round,
      prevotes: voteTexts(prevotes),
      prevotes_bit_array: bitsAndPower(prevotes),
      precommits: voteTexts(precommits),
      precommits_bit_array: bitsAndPower(precommits),
    });
  }
  return out;
}

function partsJson(parts: PartSet | undefined): Json {
  if (parts === undefined) return null;
  return { "count/total": `${parts.count}/${parts.total}`, parts_bit_array: bitArrayToJson(parts.bitArray()) };
}

function blockJson(whole: WholeBlock | undefined): Json {
  return whole === undefined ? null : blockToJson(whole.block);
}

function voteSetJson(set: VoteSet | undefined): Json {
  if (set === undefined) return null;
  const claims = [...set.peerClaims()].map(([peer, blockId]) => [peer, blockIdToJson(blockId)] as const);
  return {
    votes: voteTexts(set),
    votes_bit_array: bitsAndPower(set),
    peer_maj_23s: Object.fromEntries(claims),
  };
}

/** `round_state` of dump_consensus_state; null before the first height was started. */
export function roundStateToJson(s: ConsensusState): Json {
  const { at } = s;
  if (at === undefined) return null;
  return {
    height: int64ToJson(at.height),
    round: s.round,
    step: s.step,
    start_time: timeToJson(timeFromNs(at.startTimeNs)),
    commit_time: timeToJson(s.commitTimeNs === 0n ? ZERO_TIME : timeFromNs(s.commitTimeNs)),
    validators: validatorSetToJson(s.validators),
    proposal: s.proposal === undefined ? null : proposalToJson(s.proposal),
    proposal_block: blockJson(s.proposalBlock),
    proposal_block_parts: partsJson(s.proposalParts),
    locked_round: s.lockedRound,
    locked_block: blockJson(s.lockedBlock),
    locked_block_parts: partsJson(s.lockedBlock?.parts),
    valid_round: s.validRound,
    valid_block: blockJson(s.validBlock),
    valid_block_parts: partsJson(s.validBlock?.parts),
    votes: votesJson(s),
    commit_round: s.commitRound,
    last_commit: voteSetJson(at.lastCommit),
    last_validators: validatorSetToJson(at.chain.lastValidators),
    triggered_timeout_precommit: s.triggeredTimeoutPrecommit,
  };
}

/** `round_state` of consensus_state; null before the first height was started. */
export function roundStateSimpleToJson(s: ConsensusState): Json {
  const { at } = s;
  if (at === undefined) return null;
  const hash = (whole: WholeBlock | undefined) => hexToJson(whole?.blockId.hash ?? EMPTY_BYTES);
  return {
    "height/round/step": `${at.height}/${s.round}/${s.step}`,
    start_time: timeToJson(timeFromNs(at.startTimeNs)),
    proposal_block_hash: hash(s.proposalBlock),
    locked_block_hash: hash(s.lockedBlock),
    valid_block_hash: hash(s.validBlock),
    height_vote_set: votesJson(s),
    proposer: {
      address: hexToJson(s.validators.proposer()?.address ?? EMPTY_BYTES),
      index: s.validators.proposerIndex(),
    },
  };
}
