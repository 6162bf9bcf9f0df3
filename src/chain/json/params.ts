/** Consensus params in CometBFT's JSON: genesis and the RPC's consensus_params. */
import type { ConsensusParams } from "../params.js";
import { int64ToJson, type JsonObject } from "./values.js";

export function consensusParamsToJson(params: ConsensusParams): JsonObject {
  return {
    block: { max_bytes: int64ToJson(params.block.maxBytes), max_gas: int64ToJson(params.block.maxGas) },
    evidence: {
      max_age_num_blocks: int64ToJson(params.evidence.maxAgeNumBlocks),
      max_age_duration: int64ToJson(params.evidence.maxAgeDurationNs),
      max_bytes: int64ToJson(params.evidence.maxBytes),
    },
    validator: { pub_key_types: [...params.validator.pubKeyTypes] },
    version: { app: int64ToJson(params.version.app) },
    abci: { vote_extensions_enable_height: int64ToJson(params.abci.voteExtensionsEnableHeight) },
  };
}
