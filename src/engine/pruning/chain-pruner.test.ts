import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  openRig,
  type Rig,
  type RigOptions,
  RigSigner,
  rememberingVerifier,
  rigGenesis,
} from "../../../test/support/engine-rig.js";
import { MemoryDisk } from "../../../test/support/memory-disk.js";
import { settle, VirtualClock } from "../../../test/support/virtual-clock.js";
import { openLevelDatabase } from "../../adapters/leveldb.js";
import type { KvDatabase } from "../../ports/disk.js";
import { toBase64 } from "../../types/base64.js";
import { EMPTY_BYTES } from "../../types/bytes.js";
import { utf8Decode, utf8Encode } from "../../types/utf8.js";
import type { EngineConfig } from "../create-engine.js";
import { indexRowOf } from "../indexer/index-rows.js";
import { compactInParts } from "./compaction.js";

const RETAIN = 20n;
const NAMES = ["blocks", "state", "txIndex", "evidence"] as const;

function shortGenesis() {
  const params = rigGenesis([]).consensusParams;
  const evidence = { ...params.evidence, maxAgeNumBlocks: 10n, maxAgeDurationNs: 5_000_000_000n };
  return rigGenesis([new RigSigner(5)], { consensusParams: { ...params, evidence } });
}

interface Running extends Rig {
  readonly disk: MemoryDisk;
  readonly clock: VirtualClock;
  until(height: bigint): Promise<void>;
}

/** A chain that keeps few blocks, with a transaction a block and a validator that comes and goes. */
async function running(config: Partial<EngineConfig> = {}, more: Partial<RigOptions> = {}): Promise<Running> {
  const disk = more.disk ?? new MemoryDisk();
  const clock = new VirtualClock();
  const signer = new RigSigner(5);
  const verifier = rememberingVerifier();
  const rig = await openRig({ disk, clock, signer, verifier, genesis: shortGenesis(), config, ...more });
  rig.app.retainBlocks = RETAIN;
  await rig.engine.start();
  let sent = 0n;
  const key = toBase64(new RigSigner(6).publicKey);
  return {
    ...rig,
    disk,
    clock,
    async until(height) {
      await clock.runUntil(() => {
        const now = rig.engine.chainState().lastBlockHeight;
        if (now >= sent) {
          sent = now + 1n;
          const send = (text: string) => rig.engine.mempool.checkTx(utf8Encode(text)).catch(() => undefined);
          send(`key${sent}=value${sent}`);
          if (sent % 7n === 0n) send(`val=ed25519!${key}!${sent % 2n}`);
        }
        return now >= height;
      }, 10_000);
      await settle();
      await rig.engine.indexer!.idle();
      await rig.engine.pruner.idle();
    },
  };
}

async function entries(disk: MemoryDisk, name: string): Promise<[key: Uint8Array, value: Uint8Array][]> {
  const out: [Uint8Array, Uint8Array][] = [];
  for await (const [key, value] of disk.database(name).scan({})) out.push([key, value]);
  return out;
}

async function sizes(disk: MemoryDisk): Promise<Record<string, number>> {
  const out: Record<string, number> = {};
  for (const name of NAMES) out[name] = (await entries(disk, name)).length;
  return out;
}

test.each([false, true])("every database stops growing (results are discarded: %s)", async (discardResponses) => {
  const chain = await running({ discardResponses });
  const seen: Record<string, number>[] = [];
  for (let height = 120n; height <= 240n; height += 40n) {
    await chain.until(height);
    seen.push(await sizes(chain.disk));
  }
  expect(chain.fatal).toEqual([]);
  const [first, ...later] = seen;
  // A sweep comes once in a hundred blocks, so rows of that many may be there.
  const slack = (name: string) => (discardResponses && name === "txIndex" ? 1500 : 4);
  for (const now of later) {
    for (const name of NAMES) expect(Math.abs(now[name]! - first![name]!), name).toBeLessThanOrEqual(slack(name));
  }
  const { blockStore } = chain.engine;
  expect(blockStore.height - blockStore.base).toBeLessThanOrEqual(RETAIN);
  if (!discardResponses) {
    for (const entry of await entries(chain.disk, "txIndex")) {
      expect(indexRowOf(entry)!.height).toBeGreaterThanOrEqual(blockStore.base);
    }
  }
  await chain.engine.stop();
});

test("blocks are whole from the base on while they are pruned, at whatever moment somebody looks", async () => {
  const chain = await running();
  const { blockStore, stateStore } = chain.engine;
  for (let height = 30n; height <= 60n; height += 3n) {
    await chain.until(height);
    for (let h = blockStore.base; h <= blockStore.height; h++) {
      expect(blockStore.loadBlock(h)!.header.height).toBe(h);
      expect(stateStore.loadValidators(h)!.hash()).toEqual(blockStore.loadMeta(h)!.header.validatorsHash);
      expect(stateStore.loadFinalizeBlockResponse(h)).toBeDefined();
    }
  }
  await chain.engine.stop();
});

test("the application is on its disk before the blocks go from which it could be made again", async () => {
  const asked: bigint[] = [];
  let chain: Running | undefined;
  const synced = async () => {
    asked.push(chain!.engine.blockStore.base);
  };
  chain = await running({}, { applicationSynced: synced });
  await chain.until(80n);
  // Once for as many blocks as are kept, before the first of them goes.
  expect(asked.length).toBeGreaterThanOrEqual(2);
  expect(asked.length).toBeLessThanOrEqual(5);
  expect(asked[0]).toBe(1n);
  await chain.engine.stop();
});

test("evidence that was committed is forgotten when it is too old to come again", async () => {
  const disk = new MemoryDisk();
  const marker = (height: number) => utf8Encode(`\u0000${height.toString(16).padStart(16, "0").toUpperCase()}/AB`);
  const ops = [2, 55].map((h) => ({ type: "put" as const, key: marker(h), value: Uint8Array.of(1) }));
  await disk.database("evidence").write(ops, { sync: true });
  const chain = await running({}, { disk });
  await chain.until(60n);
  const { evidence, blockStore } = chain.engine;
  const left = async () => {
    const out: string[] = [];
    for await (const [key] of disk.restart().database("evidence").scan({})) out.push(utf8Decode(key));
    return out;
  };
  expect(await left()).toEqual([utf8Decode(marker(55))]);
  expect(blockStore.loadMeta(55n)).toBeDefined();
  await chain.until(75n);
  await evidence.prune(chain.engine.chainState());
  expect(await left()).toEqual([]);
  await chain.engine.stop();
});

test("rows of the index whose results are gone are found by a sweep", async () => {
  const chain = await running();
  await chain.until(30n);
  const { indexer, blockStore } = chain.engine;
  const before = (await entries(chain.disk, "txIndex")).length;
  const sweep = indexer!.sweep((height) => height < blockStore.height);
  let steps = 1;
  while (await sweep.step(7)) steps++;
  expect(steps).toBeGreaterThan(10);
  const left = await entries(chain.disk, "txIndex");
  expect(left.length + sweep.removed).toBe(before);
  expect(left.length).toBeGreaterThan(5);
  for (const entry of left) expect(indexRowOf(entry)!.height).toBe(blockStore.height);
  await chain.engine.stop();
});

test("each row of the index is known by kind and height; other keys are not", async () => {
  const chain = await running();
  await chain.until(15n);
  const kinds = new Set<string>();
  for (const entry of await entries(chain.disk, "txIndex")) kinds.add(indexRowOf(entry)!.kind);
  expect([...kinds].sort()).toEqual(["block by height", "tx", "tx by height", "tx event"]);
  expect(indexRowOf([utf8Encode("something else"), EMPTY_BYTES])).toBeUndefined();
  expect(indexRowOf([new Uint8Array(32), new Uint8Array(40).fill(0xff)])).toBeUndefined();
  await chain.engine.stop();
});

test("compaction covers all keys, in parts, and gives space back", async () => {
  const folder = mkdtempSync(join(tmpdir(), "statesetd-compact-"));
  const db = await openLevelDatabase(join(folder, "db"), { compression: false, writeBufferBytes: 64 << 10 });
  const key = (i: number) => utf8Encode(`kind:${String(i % 3)}:${i}`);
  for (let i = 0; i < 3000; i += 100) {
    const ops = Array.from({ length: 100 }, (_, k) => k + i);
    await db.write(ops.map((n) => ({ type: "put", key: key(n), value: new Uint8Array(1000).fill(n) })));
  }
  const whole = () => db.approximateSize(EMPTY_BYTES, Uint8Array.of(0xff));
  await db.compact(EMPTY_BYTES, Uint8Array.of(0xff));
  const full = await whole();
  expect(full).toBeGreaterThan(2_500_000);
  await db.write(Array.from({ length: 2900 }, (_, i) => ({ type: "del", key: key(i) })));
  const parts: [string, string][] = [];
  const watched: KvDatabase = {
    ...forwarded(db),
    compact: (start, end) => {
      parts.push([utf8Decode(start), utf8Decode(end.subarray(0, 10))]);
      return db.compact(start, end);
    },
  };
  await compactInParts(watched, () => true, 400_000);
  expect(parts.length).toBeGreaterThan(1);
  expect(await whole()).toBeLessThan(full / 5);
  for (let i = 2900; i < 3000; i++) expect(db.get(key(i))).toBeDefined();
  const done = parts.length;
  await compactInParts(watched, () => false, 400_000);
  await compactInParts(watched, () => false);
  expect(parts.length).toBe(done);
  await db.close();
  rmSync(folder, { recursive: true });
});

function forwarded(db: KvDatabase): KvDatabase {
  return {
    get: (key) => db.get(key),
    write: (ops, options) => db.write(ops, options),
    scan: (range) => db.scan(range),
    approximateSize: (start, end) => db.approximateSize(start, end),
    compact: (start, end) => db.compact(start, end),
    close: () => db.close(),
  };
}
