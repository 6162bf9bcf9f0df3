import { describe, expect, test } from "vitest";
import { resultLeaf, resultProofs, resultsHash } from "../../src/chain/results.js";
import { ExecTxResult } from "../../src/gen/tendermint/abci/types.js";
import { fromHex, toHex } from "../../src/types/bytes.js";
import { loadVectors } from "./load.js";

interface Case {
  kind?: undefined;
  why: string;
  results: {
    code: number;
    data: string;
    log: string;
    info: string;
    gas_wanted: string;
    gas_used: string;
    codespace: string;
    events: number;
  }[];
  result_protos: string[];
  leaves: string[];
  hash: string;
  proofs: { aunts: string[]; index: string; leaf_hash: string; total: string }[];
}

describe("results.json", () => {
  loadVectors<Case>("comet", "results").cases.forEach((c, i) => {
    test(`${i} ${c.why}`, () => {
      if (c.kind !== undefined) throw new Error(`unknown kind ${c.kind}`);
      const results = c.result_protos.map((p) => ExecTxResult.decode(fromHex(p)));
      results.forEach((r, at) => {
        const { events, ...plain } = c.results[at]!;
        expect(r.events.length).toBe(events);
        expect(r).toMatchObject({
          code: plain.code,
          data: fromHex(plain.data),
          log: plain.log,
          info: plain.info,
          gasWanted: BigInt(plain.gas_wanted),
          gasUsed: BigInt(plain.gas_used),
          codespace: plain.codespace,
        });
        expect(toHex(ExecTxResult.encode(r))).toBe(c.result_protos[at]);
      });
      expect(results.map((r) => toHex(resultLeaf(r)))).toEqual(c.leaves);
      expect(toHex(resultsHash(results))).toBe(c.hash);
      const proofs = resultProofs(results).slice(0, c.proofs.length);
      expect(
        proofs.map((p) => ({
          aunts: p.aunts.map(toHex),
          index: String(p.index),
          leaf_hash: toHex(p.leafHash),
          total: String(p.total),
        })),
      ).toEqual(c.proofs);
    });
  });
});
