/** Headers and commits in the JSON of CometBFT's RPC. */
import type { Commit, Header } from "../../gen/tendermint/types/types.js";
import type { SignedHeader } from "../light-block.js";
import { blockIdToJson } from "./block-id.js";
import { bytesToJson, hexToJson, int64ToJson, type JsonObject, timeToJson } from "./values.js";

export function headerToJson(header: Header): JsonObject {
  const { block, app } = header.version;
  return {
    // Versions of 0 are left out.
    version: {
      ...(block === 0n ? {} : { block: int64ToJson(block) }),
      ...(app === 0n ? {} : { app: int64ToJson(app) }),
    },
    chain_id: header.chainId,
    height: int64ToJson(header.height),
    time: timeToJson(header.time),
    last_block_id: blockIdToJson(header.lastBlockId),
    last_commit_hash: hexToJson(header.lastCommitHash),
    data_hash: hexToJson(header.dataHash),
    validators_hash: hexToJson(header.validatorsHash),
    next_validators_hash: hexToJson(header.nextValidatorsHash),
    consensus_hash: hexToJson(header.consensusHash),
    app_hash: hexToJson(header.appHash),
    last_results_hash: hexToJson(header.lastResultsHash),
    evidence_hash: hexToJson(header.evidenceHash),
    proposer_address: hexToJson(header.proposerAddress),
  };
}

export function commitToJson(commit: Commit): JsonObject {
  return {
    height: int64ToJson(commit.height),
    round: commit.round,
    block_id: blockIdToJson(commit.blockId),
    signatures: commit.signatures.map((s) => ({
      block_id_flag: s.blockIdFlag,
      validator_address: hexToJson(s.validatorAddress),
      timestamp: timeToJson(s.timestamp),
      signature: bytesToJson(s.signature),
    })),
  };
}

export function signedHeaderToJson(signed: SignedHeader): JsonObject {
  return { header: headerToJson(signed.header), commit: commitToJson(signed.commit) };
}
