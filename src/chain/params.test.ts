import { expect, test } from "vitest";
import { ConsensusParams } from "../gen/tendermint/types/params.js";
import { defaultConsensusParams, paramsUpdateFault, voteExtensionsEnabled } from "./params.js";

test("every change of vote_extensions_enable_height is taken or refused, at every height (ASA-2024-001)", () => {
  const heights = [-5n, -1n, 0n, 1n, 4n, 5n, 6n, 9n, (1n << 63n) - 1n];
  for (const current of heights.filter((h) => h >= 0n)) {
    const params = { ...defaultConsensusParams(), abci: { voteExtensionsEnableHeight: current } };
    for (const height of [1n, 4n, 5n, 6n, 100n]) {
      expect(paramsUpdateFault(params, undefined, height)).toBeUndefined();
      for (const updated of heights) {
        const update = ConsensusParams.from({ abci: { voteExtensionsEnableHeight: updated } });
        const fault = paramsUpdateFault(params, update, height);
        const isOn = current > 0n && current <= height;
        const wanted = updated >= 0n && (updated === current || (!isOn && (updated === 0n || updated > height)));
        expect(fault === undefined, `${current} to ${updated} at ${height}: ${fault}`).toBe(wanted);
        if (!wanted) continue;
        // What was taken never takes extensions back from a height that has them.
        if (isOn) expect(updated).toBe(current);
        const next = { ...params, abci: { voteExtensionsEnableHeight: updated } };
        expect(voteExtensionsEnabled(next, height)).toBe(isOn);
      }
    }
  }
});
