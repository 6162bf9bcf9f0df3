import { describe, expect, test } from "vitest";
import {
  type ConsensusParams,
  consensusParamsFault,
  consensusParamsFromProto,
  consensusParamsToProto,
  hashConsensusParams,
  hashedParams,
  paramsUpdateFault,
  updateConsensusParams,
  voteExtensionsEnabled,
} from "../../src/chain/params.js";
import { ConsensusParams as ProtoConsensusParams } from "../../src/gen/tendermint/types/params.js";
import { fromHex, toHex } from "../../src/types/bytes.js";
import { type ParamsJson, params, type Verdict } from "./chain-values.js";
import { loadVectors } from "./load.js";

type Case = { why?: string } & (
  | { kind: "params"; params: ParamsJson; hash: string; hashed_params: string; proto: string; validate_basic: Verdict }
  | {
      kind: "update";
      params: ParamsJson;
      update_proto: string;
      result: ParamsJson;
      result_hash: string;
      result_validate_basic: Verdict;
    }
  | ({ kind: "validate_update"; current: string; updated: string; height: string } & Verdict)
  | ({ kind: "extensions_enabled"; enable_height: string; height: string; enabled?: boolean } & Verdict)
);

function withExtensions(height: string): ConsensusParams {
  return updateConsensusParams(
    params({
      block: { max_bytes: "1000", max_gas: "-1" },
      evidence: { max_age_num_blocks: "1", max_age_duration: "1", max_bytes: "0" },
      validator: { pub_key_types: ["ed25519"] },
      version: { app: "0" },
      abci: { vote_extensions_enable_height: height },
    }),
    undefined,
  );
}

function check(c: Case): void {
  switch (c.kind) {
    case "params": {
      const p = params(c.params);
      expect(toHex(hashedParams(p))).toBe(c.hashed_params);
      expect(toHex(hashConsensusParams(p))).toBe(c.hash);
      expect(toHex(ProtoConsensusParams.encode(consensusParamsToProto(p)))).toBe(c.proto);
      expect(consensusParamsFault(p) === undefined, c.validate_basic.error).toBe(c.validate_basic.ok);
      expect(consensusParamsFromProto(ProtoConsensusParams.decode(fromHex(c.proto)))).toEqual({ ok: true, value: p });
      return;
    }
    case "update": {
      const result = updateConsensusParams(params(c.params), ProtoConsensusParams.decode(fromHex(c.update_proto)));
      expect(result).toEqual(params(c.result));
      expect(toHex(hashConsensusParams(result))).toBe(c.result_hash);
      expect(consensusParamsFault(result) === undefined).toBe(c.result_validate_basic.ok);
      return;
    }
    case "validate_update": {
      const update = ProtoConsensusParams.from({ abci: { voteExtensionsEnableHeight: BigInt(c.updated) } });
      const fault = paramsUpdateFault(withExtensions(c.current), update, BigInt(c.height));
      expect(fault === undefined, c.error).toBe(c.ok);
      return;
    }
    case "extensions_enabled": {
      const ask = () => voteExtensionsEnabled(withExtensions(c.enable_height), BigInt(c.height));
      if (c.ok) expect(ask()).toBe(c.enabled);
      else expect(ask).toThrow(RangeError);
      return;
    }
    default:
      throw new Error(`unknown kind ${JSON.stringify(c)}`);
  }
}

describe("params.json", () => {
  loadVectors<Case>("comet", "params").cases.forEach((c, i) => {
    test(`${i} ${c.kind}: ${c.why ?? ""}`, () => check(c));
  });
});
