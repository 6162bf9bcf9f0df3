import { expect, test } from "vitest";
import { keptLog } from "../../test/support/kept-log.js";
import { timeFromNs } from "../chain/time.js";
import { awaitGenesisTime } from "./genesis-time.js";

const nowNs = (): bigint => BigInt(Date.now()) * 1_000_000n;
const inMs = (ms: number) => timeFromNs(nowNs() + BigInt(ms) * 1_000_000n);

function parts(genesisMs: number, more: { height?: bigint; lastMs?: number; stopping?: AbortSignal } = {}) {
  const log = keptLog();
  return {
    genesisTime: inMs(genesisMs),
    lastBlockHeight: more.height ?? 0n,
    lastBlockTime: inMs(more.lastMs ?? genesisMs),
    clock: { nowNs },
    log,
    stopping: more.stopping,
  };
}

test("a chain does not begin before its time", async () => {
  const waiting = parts(150);
  const end = nowNs() + 150_000_000n;
  await awaitGenesisTime(waiting);
  expect(nowNs()).toBeGreaterThanOrEqual(end - 2_000_000n);
  expect(JSON.stringify(waiting.log.lines)).toContain("genesis time is in the future");
});

test("a node that waits for its chain can be stopped", async () => {
  const stop = new AbortController();
  const waiting = awaitGenesisTime(parts(3_600_000, { stopping: stop.signal }));
  stop.abort();
  await expect(waiting).rejects.toThrow(/abort/i);
});

test("a clock behind the last block is told of, and no reason to wait", async () => {
  const behind = parts(3_600_000, { height: 5n, lastMs: 3_600_000 });
  await awaitGenesisTime(behind);
  expect(JSON.stringify(behind.log.lines)).toContain("behind the time of the last block");
  const fine = parts(-1000, { height: 5n, lastMs: 1000 });
  await awaitGenesisTime(fine);
  expect(JSON.stringify(fine.log.lines)).not.toContain("behind");
});
