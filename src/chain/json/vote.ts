/** Votes and proposals in CometBFT's JSON. */
import type { Proposal, Vote } from "../../gen/tendermint/types/types.js";
import { blockIdToJson } from "./block-id.js";
import { bytesToJson, hexToJson, int64ToJson, type JsonObject, timeToJson } from "./values.js";

export function voteToJson(vote: Vote): JsonObject {
  return {
    type: vote.type,
    height: int64ToJson(vote.height),
    round: vote.round,
    block_id: blockIdToJson(vote.blockId),
    timestamp: timeToJson(vote.timestamp),
    validator_address: hexToJson(vote.validatorAddress),
    validator_index: vote.validatorIndex,
    signature: bytesToJson(vote.signature),
    extension: bytesToJson(vote.extension),
    extension_signature: bytesToJson(vote.extensionSignature),
  };
}

/** "Type" has a capital: its field has no JSON name in the original. */
export function proposalToJson(proposal: Proposal): JsonObject {
  return {
    Type: proposal.type,
    height: int64ToJson(proposal.height),
    round: proposal.round,
    pol_round: proposal.polRound,
    block_id: blockIdToJson(proposal.blockId),
    timestamp: timeToJson(proposal.timestamp),
    signature: bytesToJson(proposal.signature),
  };
}
