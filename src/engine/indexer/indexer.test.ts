import { expect, test } from "vitest";
import { keptLog } from "../../../test/support/kept-log.js";
import { MemoryDisk } from "../../../test/support/memory-disk.js";
import { parseEventQuery } from "../../abci/event-query.js";
import { nobleHasher } from "../../crypto/hasher.js";
import { type Event, ExecTxResult, ResponseFinalizeBlock } from "../../gen/tendermint/abci/types.js";
import { toHex, toHexUpper } from "../../types/bytes.js";
import { utf8Encode } from "../../types/utf8.js";
import type { BlockStore } from "../stores/block-store.js";
import { StateStore } from "../stores/state-store.js";
import { SearchBudgetError } from "./conditions.js";
import { Indexer } from "./indexer.js";

type Attributes = Readonly<Record<string, string>>;

function event(type: string, attributes: Attributes, index = true): Event {
  return { type, attributes: Object.entries(attributes).map(([key, value]) => ({ key, value, index })) };
}

interface TxSpec {
  readonly tx: string;
  readonly events?: readonly Event[];
  readonly code?: number;
}

class World {
  readonly disk = new MemoryDisk();
  readonly db = this.disk.database("tx_index");
  readonly states = new StateStore(this.disk.database("state"), false);
  readonly blocks = new Map<bigint, { data: { txs: Uint8Array[] } }>();
  height = 0n;
  indexer = this.open();

  open(): Indexer {
    const { blocks } = this;
    const heightNow = () => this.height;
    const blockStore = {
      base: 1n,
      get height() {
        return heightNow();
      },
      loadBlock: (h: bigint) => blocks.get(h),
    } as unknown as BlockStore;
    return new Indexer({
      db: this.db,
      blockStore,
      stateStore: this.states,
      hasher: nobleHasher,
      log: keptLog(),
      onFailure: (error) => {
        throw error;
      },
    });
  }

  /** Stores a block; indexes it too unless told not to. */
  async block(specs: readonly TxSpec[], events: readonly Event[] = [], index = true): Promise<void> {
    const height = ++this.height;
    const txs = specs.map((s) => utf8Encode(s.tx));
    const response = ResponseFinalizeBlock.from({
      events: [...events],
      txResults: specs.map((s) => ExecTxResult.from({ code: s.code ?? 0, events: [...(s.events ?? [])] })),
    });
    this.blocks.set(height, { data: { txs } });
    await this.states.saveFinalizeBlockResponse(height, response);
    if (!index) return;
    await this.indexer.add({ height, txs, txHashes: txs.map((tx) => nobleHasher.sha256(tx)), response });
    await this.indexer.idle();
  }

  async txs(query: string): Promise<string[]> {
    const found = await this.indexer.searchTxs(parseEventQuery(query));
    return found.map((p) => `${p.height}/${p.index}`);
  }

  heights(query: string): Promise<bigint[]> {
    return this.indexer.searchBlocks(parseEventQuery(query));
  }
}

const hashOf = (tx: string) => nobleHasher.sha256(utf8Encode(tx));

async function market(): Promise<World> {
  const w = new World();
  await w.block([
    {
      tx: "t1",
      events: [event("transfer", { sender: "ann", amount: "10" }), event("transfer", { sender: "bob", amount: "7" })],
    },
    { tx: "t2", events: [event("transfer", { sender: "ann/x", amount: "100ustake" })] },
  ]);
  await w.block([
    { tx: "t3", events: [event("transfer", { sender: "bob", amount: "10.5" }), event("mint", { amount: "10" })] },
  ]);
  for (let i = 0; i < 8; i++) await w.block([]);
  await w.block([
    { tx: "t4", events: [event("transfer", { sender: "ann", amount: "9" }), event("hidden", { key: "v" }, false)] },
  ]);
  return w;
}

test("transactions are found by height, in the order of the chain", async () => {
  const w = await market();
  expect(await w.txs("tx.height=1")).toEqual(["1/0", "1/1"]);
  expect(await w.txs("tx.height>1")).toEqual(["2/0", "11/0"]);
  expect(await w.txs("tx.height>=1 AND tx.height<11")).toEqual(["1/0", "1/1", "2/0"]);
  expect(await w.txs("tx.height>1.5 AND tx.height<=2")).toEqual(["2/0"]);
  expect(await w.txs("tx.height='2'")).toEqual(["2/0"]);
  expect(await w.txs("tx.height=2.5")).toEqual([]);
  expect(await w.txs("tx.height>5 AND tx.height<3")).toEqual([]);
  expect(await w.txs("tx.height EXISTS AND tx.height<2")).toEqual(["1/0", "1/1"]);
});

test("transactions are found by their hash alone, whatever else is asked", async () => {
  const w = await market();
  const hash = toHexUpper(hashOf("t3"));
  expect(await w.txs(`tx.hash='${hash}'`)).toEqual(["2/0"]);
  expect(await w.txs(`tx.hash='${hash.toLowerCase()}' AND tx.height=1`)).toEqual(["2/0"]);
  expect(await w.txs(`tx.hash='${"00".repeat(32)}'`)).toEqual([]);
  await expect(w.txs("tx.hash='xyz'")).rejects.toThrow("error during searching for a hash in the query");
  expect(w.indexer.getTx(hashOf("t3"))!.height).toBe(2n);
});

test("values are equal as a whole, slashes and all", async () => {
  const w = await market();
  expect(await w.txs("transfer.sender='ann'")).toEqual(["1/0", "11/0"]);
  expect(await w.txs("transfer.sender='ann/x'")).toEqual(["1/1"]);
  expect(await w.txs("transfer.sender='an'")).toEqual([]);
  expect(await w.txs("transfer.sender='ann' AND tx.height=11")).toEqual(["11/0"]);
  expect(await w.txs("transfer.sender='ann' AND tx.height>1")).toEqual(["11/0"]);
});

test("all conditions must be met by one event", async () => {
  const w = await market();
  expect(await w.txs("transfer.sender='ann' AND transfer.amount=10")).toEqual(["1/0"]);
  expect(await w.txs("transfer.sender='bob' AND transfer.amount=10")).toEqual([]);
  expect(await w.txs("transfer.sender='bob' AND transfer.amount>7")).toEqual(["2/0"]);
  expect(await w.txs("transfer.sender='bob' AND mint.amount=10")).toEqual([]);
});

test("ranges compare whole numbers and fractions, not texts with a number in front", async () => {
  const w = await market();
  expect(await w.txs("transfer.amount>9")).toEqual(["1/0", "2/0"]);
  expect(await w.txs("transfer.amount>=9 AND transfer.amount<=10")).toEqual(["1/0", "11/0"]);
  expect(await w.txs("transfer.amount>10")).toEqual(["2/0"]);
  expect(await w.txs("transfer.amount>10 AND tx.height<2")).toEqual([]);
});

test("contained texts and attributes that exist", async () => {
  const w = await market();
  expect(await w.txs("transfer.sender CONTAINS 'nn'")).toEqual(["1/0", "1/1", "11/0"]);
  expect(await w.txs("mint.amount EXISTS")).toEqual(["2/0"]);
  expect(await w.txs("transfer.amount CONTAINS 'ustake' AND transfer.sender='ann/x'")).toEqual(["1/1"]);
  expect(await w.txs("hidden.key EXISTS")).toEqual([]);
});

test("blocks are found by height and by their own events", async () => {
  const w = new World();
  await w.block([], [event("epoch", { number: "1", name: "a\u0000b" })]);
  await w.block([], [event("epoch", { number: "2" }), event("mint", { amount: "5" })]);
  await w.block([], []);
  await w.block([], [event("epoch", { number: "12" })]);
  expect(await w.heights("block.height=3")).toEqual([3n]);
  expect(await w.heights("block.height=9")).toEqual([]);
  expect(await w.heights("block.height>=2 AND block.height<4")).toEqual([2n, 3n]);
  expect(await w.heights("block.height>2")).toEqual([3n, 4n]);
  expect(await w.heights("epoch.number>1")).toEqual([2n, 4n]);
  expect(await w.heights("epoch.number>1 AND block.height<3")).toEqual([2n]);
  expect(await w.heights("epoch.number=2 AND mint.amount=5")).toEqual([]);
  expect(await w.heights("epoch.name CONTAINS 'a'")).toEqual([1n]);
  expect(await w.heights("epoch.number EXISTS AND block.height>3")).toEqual([4n]);
});

test("a transaction that fails later does not hide its earlier success", async () => {
  const w = new World();
  await w.block([{ tx: "again", events: [event("e", { k: "1" })] }]);
  await w.block([
    { tx: "again", code: 5 },
    { tx: "other", events: [event("e", { k: "1" })] },
  ]);
  expect(w.indexer.getTx(hashOf("again"))!.height).toBe(1n);
  expect(await w.txs("e.k='1'")).toEqual(["1/0", "2/1"]);
  await w.block([{ tx: "again", events: [event("e", { k: "1" })] }]);
  expect(w.indexer.getTx(hashOf("again"))!.height).toBe(3n);
  // Each hash once, where it stands last.
  expect(await w.txs("tx.height>=1")).toEqual(["2/1", "3/0"]);
});

test("what a search may cost is bounded, and it says so", async () => {
  const w = await market();
  const budget = (rowsMax: number) => ({ rowsMax, deadlineMs: 100, monotonicMs: () => 0 });
  const search = (rowsMax: number) => w.indexer.searchTxs(parseEventQuery("transfer.amount>1"), budget(rowsMax));
  await expect(search(2)).rejects.toBeInstanceOf(SearchBudgetError);
  expect(await search(100)).toHaveLength(3);
});

test("the fewest rows decide the cost of several equal conditions", async () => {
  const w = new World();
  for (let i = 0; i < 50; i++)
    await w.block([{ tx: `t${i}`, events: [event("p", { channel: "c0", sequence: `${i}` })] }]);
  const query = parseEventQuery("p.channel='c0' AND p.sequence='33'");
  const budget = { rowsMax: 10, deadlineMs: 1, monotonicMs: () => 0 };
  expect((await w.indexer.searchTxs(query, budget)).map((p) => p.height)).toEqual([34n]);
});

test("keys are CometBFT's", async () => {
  const w = new World();
  await w.block(
    [{ tx: "t", events: [event("", { k: "x" }), event("a", { k: "v", "": "z" })] }],
    [event("b", { k: "v" })],
  );
  const keys: string[] = [];
  for await (const [key] of w.db.scan({})) keys.push(toHex(key));
  const text = (s: string) => toHex(utf8Encode(s));
  expect(keys.sort()).toEqual(
    [
      text("tx.height/1/1/0$es$0"),
      text("a.k/v/1/0$es$2"),
      toHex(hashOf("t")),
      `${text("block_events")}${text("block.height")}000181`,
      `${text("block_events")}${text("b.k")}0001${text("v")}00018181`,
    ].sort(),
  );
});

test("blocks that a crash left out are indexed at the start", async () => {
  const w = new World();
  await w.block([{ tx: "a" }]);
  await w.block([{ tx: "b", events: [event("e", { k: "1" })] }], [], false);
  await w.block([], [event("epoch", { number: "3" })], false);
  w.indexer = w.open();
  expect(await w.txs("e.k='1'")).toEqual([]);
  await w.indexer.catchUp();
  expect(await w.txs("e.k='1'")).toEqual(["2/0"]);
  expect(await w.heights("epoch.number=3")).toEqual([3n]);
  await w.indexer.catchUp();
});

test("a large block goes to the disk in parts, its own rows last, and a crash between them leaves it to the next start", async () => {
  const w = new World();
  const wide = "w".repeat(50_000);
  const specs = Array.from({ length: 60 }, (_, i) => ({ tx: `t${i}`, events: [event("a", { n: `${i}`, wide })] }));
  const { db } = w;
  const write = db.write.bind(db);
  const batches: number[] = [];
  let held = Number.POSITIVE_INFINITY;
  db.write = (ops, options) => {
    expect(options).toEqual({ sync: true });
    batches.push(ops.length);
    return batches.length > held ? new Promise<void>(() => undefined) : write(ops, options);
  };
  await w.block(specs, [event("b", { k: "v" })]);
  // Of each transaction the two attributes, its height and itself; of the block its height and one attribute.
  expect(batches.reduce((sum, n) => sum + n, 0)).toBe(60 * 4 + 2);
  expect(batches.length).toBeGreaterThan(2);
  expect(await w.txs("a.n = '59'")).toEqual(["1/59"]);

  batches.length = 0;
  held = 1;
  void w.block(specs.map(({ tx, events }) => ({ tx: `2${tx}`, events })));
  while (batches.length < 2) await new Promise((resolve) => setImmediate(resolve));
  expect(await w.txs("tx.height = 2 AND a.n = '0'")).toEqual(["2/0"]);
  expect(w.indexer.blocks.has(2n)).toBe(false);
  held = Number.POSITIVE_INFINITY;
  w.indexer = w.open();
  await w.indexer.catchUp();
  expect(await w.txs("a.n = '59' AND tx.height = 2")).toEqual(["2/59"]);
  expect(w.indexer.blocks.has(2n)).toBe(true);
});

test("pruning takes every trace of old heights out", async () => {
  const w = await market();
  const whole: string[] = [];
  for await (const [key] of w.db.scan({})) whole.push(toHex(key));
  await w.indexer.prune(1n, 12n);
  const left: string[] = [];
  for await (const [key] of w.db.scan({})) left.push(toHex(key));
  expect(whole.length).toBeGreaterThan(20);
  expect(left).toEqual([]);
});

test("pruning an old height keeps the record of a later one", async () => {
  const w = new World();
  await w.block([{ tx: "again", events: [event("e", { k: "1" })] }]);
  await w.block([{ tx: "again", events: [event("e", { k: "1" })] }]);
  await w.indexer.prune(1n, 2n);
  expect(w.indexer.getTx(hashOf("again"))!.height).toBe(2n);
  expect(await w.txs("e.k='1'")).toEqual(["2/0"]);
});
