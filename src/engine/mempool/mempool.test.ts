import { expect, test } from "vitest";
import { settle } from "../../../test/support/virtual-clock.js";
import { nobleHasher } from "../../crypto/hasher.js";
import { ExecTxResult, type RequestCheckTx, ResponseCheckTx } from "../../gen/tendermint/abci/types.js";
import { utf8Decode, utf8Encode } from "../../types/utf8.js";
import { bytesInBlock, Mempool, type MempoolConfig, type TxFilters } from "./mempool.js";

const CONFIG: MempoolConfig = {
  txsMax: 5,
  bytesMax: 1000,
  txBytesMax: 100,
  cacheSize: 100,
  keepInvalidTxsInCache: false,
  recheck: true,
};
const OPEN: TxFilters = { preCheck: () => undefined, postCheck: () => undefined };

type Answer = (text: string, recheck: boolean) => Partial<ResponseCheckTx>;

function rig(config: Partial<MempoolConfig> = {}, answer: Answer = () => ({ gasWanted: 1n }), filters = OPEN) {
  const asked: string[] = [];
  const gate: { held: (() => void)[]; closed: boolean } = { held: [], closed: false };
  const failures: Error[] = [];
  const app = {
    async checkTx({ tx, type }: RequestCheckTx): Promise<ResponseCheckTx> {
      const text = utf8Decode(tx);
      asked.push(type === 0 ? text : `re:${text}`);
      if (gate.closed) await new Promise<void>((resolve) => gate.held.push(resolve));
      return ResponseCheckTx.from(answer(text, type !== 0));
    },
  };
  const pool = new Mempool(
    { ...CONFIG, ...config },
    {
      app,
      hasher: nobleHasher,
      filters,
      height: 0n,
      nextTurn: setImmediate,
      onFailure: (error) => failures.push(error),
    },
  );
  const check = (text: string, sender?: string) => pool.checkTx(utf8Encode(text), sender);
  const texts = () => pool.reapMaxTxs(-1).map((tx) => utf8Decode(tx));
  const commit = async (height: bigint, txs: readonly string[], codes: readonly number[] = []) => {
    await pool.lock();
    const results = txs.map((_, i) => ExecTxResult.from({ code: codes[i] ?? 0 }));
    pool.update(
      height,
      txs.map((t) => nobleHasher.sha256(utf8Encode(t))),
      results,
      filters,
    );
    pool.unlock();
  };
  const open = () => {
    gate.closed = false;
    for (const go of gate.held.splice(0)) go();
  };
  return { pool, check, texts, commit, asked, gate, open, failures };
}

test("transactions that pass wait in the order in which they came", async () => {
  const { pool, check, texts } = rig();
  const checked = await Promise.all(["c", "a", "b"].map((t) => check(t)));
  expect(checked.map((c) => c.response.code)).toEqual([0, 0, 0]);
  expect(texts()).toEqual(["c", "a", "b"]);
  expect(pool.sizeBytes).toBe(3);
  expect(pool.get(checked[1]!.hash)!.gasWanted).toBe(1n);
});

test("a refusal is an answer; the transaction may be sent again", async () => {
  const { check, texts, asked } = rig({}, () => ({ code: 7, log: "no" }));
  expect((await check("x")).response).toMatchObject({ code: 7, log: "no" });
  expect((await check("x")).response.code).toBe(7);
  expect(texts()).toEqual([]);
  expect(asked).toEqual(["x", "x"]);
});

test("refused transactions stay in the cache when the operator wants so", async () => {
  const { check } = rig({ keepInvalidTxsInCache: true }, () => ({ code: 7 }));
  await check("x");
  await expect(check("x")).rejects.toThrow("tx already exists in cache");
});

test("what was seen before is refused with CometBFT's words; its new sender is remembered", async () => {
  const { pool, check } = rig();
  const { hash } = await check("x", "peer1");
  await expect(check("x", "peer2")).rejects.toMatchObject({ kind: "in-cache", message: "tx already exists in cache" });
  expect([...pool.get(hash)!.senders]).toEqual(["peer1", "peer2"]);
});

test("caps by count and by bytes hold, checks under way included", async () => {
  const { check, gate, open, texts } = rig();
  gate.closed = true;
  const first = ["1", "2", "3", "4", "5"].map((t) => check(t));
  await expect(check("6")).rejects.toThrow("mempool is full: number of txs 5 (max: 5), total txs bytes 5 (max: 1000)");
  open();
  await Promise.all(first);
  expect(texts()).toHaveLength(5);
  const bytes = rig({ txsMax: 100 });
  for (let i = 0; i < 10; i++) await bytes.check(`${i}`.repeat(100));
  await expect(bytes.check("z")).rejects.toThrow("mempool is full: number of txs 10 (max: 100), total txs bytes 1000");
});

test("a transaction over the size is refused, and so is one that the filters refuse", async () => {
  const { check } = rig();
  await expect(check("x".repeat(101))).rejects.toThrow("Tx too large. Max size is 100, but got 101");
  const pre = rig({}, undefined, { ...OPEN, preCheck: () => "tx size is too big: 9, max: 3" });
  await expect(pre.check("x")).rejects.toThrow("tx pre check: tx size is too big: 9, max: 3");
  const post = rig({}, undefined, { ...OPEN, postCheck: () => "gas wanted 9 is greater than max gas 3" });
  await expect(post.check("x")).rejects.toThrow("gas wanted 9 is greater than max gas 3");
  expect(post.texts()).toEqual([]);
});

test("the cache forgets what was seen longest ago", async () => {
  const { check, pool } = rig({ cacheSize: 2 });
  const { hash } = await check("a");
  await check("b");
  pool.remove(hash);
  await expect(check("a")).rejects.toThrow("already exists");
  await check("c");
  await expect(check("a")).rejects.toThrow("already exists");
  expect(() => pool.remove(hash)).toThrow("transaction not found in mempool");
});

test("reaping keeps to bytes as a block counts them, and to gas", async () => {
  const { check, pool } = rig({ txsMax: 10 }, (t) => ({ gasWanted: BigInt(t.length) }));
  for (const t of ["aa", "bbb", "c"]) await check(t);
  const reap = (bytes: bigint, gas: bigint) => pool.reapMaxBytesMaxGas(bytes, gas).map((tx) => utf8Decode(tx));
  expect(bytesInBlock(utf8Encode("aa"))).toBe(4);
  expect(bytesInBlock(new Uint8Array(128))).toBe(131);
  expect(reap(-1n, -1n)).toEqual(["aa", "bbb", "c"]);
  expect(reap(9n, -1n)).toEqual(["aa", "bbb"]);
  expect(reap(8n, -1n)).toEqual(["aa"]);
  expect(reap(-1n, 5n)).toEqual(["aa", "bbb"]);
  expect(reap(-1n, 4n)).toEqual(["aa"]);
  expect(pool.reapMaxTxs(2)).toHaveLength(2);
});

test("a committed transaction leaves and stays known; a failed one may come again", async () => {
  const { check, commit, texts } = rig();
  for (const t of ["a", "b", "c"]) await check(t);
  await commit(1n, ["a", "b"], [0, 5]);
  expect(texts()).toEqual(["c"]);
  await expect(check("a")).rejects.toThrow("already exists");
  await settle();
  expect((await check("b")).response.code).toBe(0);
});

test("what waits is rechecked after a block, and dropped when it fails", async () => {
  const { check, commit, texts, asked, pool } = rig({}, (t, recheck) => ({ code: recheck && t === "b" ? 1 : 0 }));
  for (const t of ["a", "b", "c"]) await check(t);
  await commit(1n, ["a"]);
  await settle();
  expect(pool.rechecking).toBe(false);
  expect(asked.slice(3)).toEqual(["re:b", "re:c"]);
  expect(texts()).toEqual(["c"]);
  expect((await check("b")).response.code).toBe(0);
});

test("new transactions queue up behind a recheck, and a block does not wait for it", async () => {
  const { check, commit, asked, gate, open, texts, pool } = rig({ txsMax: 10 });
  for (const t of ["a", "b"]) await check(t);
  gate.closed = true;
  await commit(1n, []);
  const late = check("late");
  await settle();
  expect(asked).toEqual(["a", "b", "re:a", "re:b"]);
  // The next block is proposed meanwhile.
  expect(texts()).toEqual(["a", "b"]);
  const committing = commit(2n, ["a"]);
  expect(pool.rechecking).toBe(true);
  await expect(check("more")).rejects.toThrow("still rechecking after a new committed block");
  open();
  await committing;
  await late;
  expect(asked.slice(4)).toEqual(["re:b", "late"]);
  expect(texts()).toEqual(["b", "late"]);
  expect((await check("more")).response.code).toBe(0);
});

test("while it is locked nothing is checked, and lock waits for what is under way", async () => {
  const { pool, check, asked, gate, open } = rig();
  gate.closed = true;
  const first = check("a");
  let locked = false;
  const locking = pool.lock().then(() => {
    locked = true;
  });
  const second = check("b");
  await settle();
  expect([locked, asked]).toEqual([false, ["a"]]);
  open();
  await Promise.all([first, locking]);
  // What was under way is in the pool before the application commits.
  expect(pool.size).toBe(1);
  expect(asked).toEqual(["a"]);
  pool.unlock();
  await second;
  expect(asked).toEqual(["a", "b"]);
});

test("that transactions are there is told once a height", async () => {
  const { pool, check, commit } = rig();
  let told = 0;
  pool.onTxsAvailable = () => told++;
  await check("a");
  await check("b");
  expect(told).toBe(1);
  await commit(1n, ["a"]);
  expect(told).toBe(2);
  await commit(2n, ["b"]);
  expect(told).toBe(2);
  await check("c");
  expect(told).toBe(3);
});

test("an application that breaks off stops the pool and is reported once", async () => {
  const { check, failures } = rig({}, () => {
    throw new Error("gone");
  });
  const results = await Promise.allSettled([check("a"), check("b")]);
  expect(results.map((r) => r.status)).toEqual(["rejected", "rejected"]);
  expect(failures.map((e) => e.message)).toContain("gone");
  await expect(check("c")).rejects.toMatchObject({ kind: "stopped" });
});

test("a flood of checks leaves timers their turn", async () => {
  const { check } = rig({ txsMax: 1000, bytesMax: 1e6 });
  const all = Promise.all(Array.from({ length: 500 }, (_, i) => check(`tx${i}`)));
  let done = false;
  all.then(() => {
    done = true;
  });
  await new Promise<void>((resolve) => setImmediate(resolve));
  expect(done).toBe(false);
  await all;
});

test("what peers pass on is taken without an answer: known ones name their senders, the rest is passed over", async () => {
  const refuse = (tx: Uint8Array): string | undefined => (tx[0] === 0x2d ? "no" : undefined);
  const { pool, check, texts, asked, commit } = rig({ txsMax: 2 }, undefined, { ...OPEN, preCheck: refuse });
  const offer = (text: string, sender: string): void => pool.offer(utf8Encode(text), sender);
  offer("a", "p1");
  await settle();
  offer("a", "p2");
  offer("-b", "p1");
  offer("c".repeat(101), "p1");
  offer("d", "p1");
  offer("e", "p1");
  await settle();
  expect(texts()).toEqual(["a", "d"]);
  expect(asked).toEqual(["a", "d"]);
  expect([...pool.get(nobleHasher.sha256(utf8Encode("a")))!.senders]).toEqual(["p1", "p2"]);
  // What was committed is remembered, what found no room is not.
  await commit(1n, ["a", "d"]);
  offer("a", "p1");
  offer("e", "p1");
  await settle();
  expect(texts()).toEqual(["e"]);
  await expect(check("e")).rejects.toThrow("tx already exists in cache");
  expect([...pool.get(nobleHasher.sha256(utf8Encode("e")))!.senders]).toEqual(["p1"]);
});
