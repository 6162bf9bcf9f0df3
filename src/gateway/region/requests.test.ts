import { expect, test } from "vitest";
import { classify, heightHeader } from "./requests.js";

test.each([
  ["broadcast_tx_sync", undefined, "write", 0n],
  ["broadcast_evidence", undefined, "write", 0n],
  ["status", undefined, "latest", 0n],
  ["block", undefined, "latest", 0n],
  ["block", "7", "height", 7n],
  ["block", '"7"', "height", 7n],
  ["commit", 7, "height", 7n],
  ["block", "0", "latest", 0n],
  ["abci_query", "12", "height", 12n],
  ["status", "7", "latest", 0n],
  ["tx_search", "7", "latest", 0n],
  ["net_info", undefined, "live", 0n],
  ["unconfirmed_txs", undefined, "live", 0n],
  ["check_tx", undefined, "live", 0n],
  ["dump_consensus_state", undefined, "live", 0n],
  ["no_such_method", undefined, "live", 0n],
])("%s with height %s is %s of %s", (method, height, kind, of) => {
  expect(classify(method, height)).toEqual({ kind, height: of });
});

test("a height header is digits", () => {
  expect(heightHeader(undefined)).toBe(0n);
  expect(heightHeader("12")).toBe(12n);
  for (const text of ["", "-1", "1.5", "abc", "9".repeat(19)]) expect(heightHeader(text), text).toBeUndefined();
});
