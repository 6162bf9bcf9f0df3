/** Whatever stands in the databases, reading it ends: with a value, or with an error in words. What a start and `db check`
 *  look at tells damage instead of throwing. */
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { nativeHasher } from "../../src/adapters/native-crypto.js";
import { createApp } from "../../src/app/app.js";
import { indexRowOf } from "../../src/engine/indexer/index-rows.js";
import { TxIndex } from "../../src/engine/indexer/tx-index.js";
import { BlockStore } from "../../src/engine/stores/block-store.js";
import { StateStore } from "../../src/engine/stores/state-store.js";
import { RequestQuery } from "../../src/gen/tendermint/abci/types.js";
import type { NodeDatabases } from "../../src/node/databases.js";
import { agreedAppHash, versionDamage } from "../../src/node/operations/check-application.js";
import { blockDamage } from "../../src/node/operations/check-blocks.js";
import { newestStateDamage, stateDamageAt, ValidatorHashes } from "../../src/node/operations/check-state.js";
import { DamagedDatabaseError, describeDamage } from "../../src/node/operations/damage.js";
import { checkAtStart, evidenceDamage, openApplication } from "../../src/node/operations/start-check.js";
import type { KvDatabase, KvEntry } from "../../src/ports/disk.js";
import { bytesEqual } from "../../src/types/bytes.js";
import { openNode } from "../crash/whole-node.js";
import { RIG_CHAIN_ID } from "../support/engine-rig.js";
import { MemoryDisk } from "../support/memory-disk.js";
import { VirtualClock } from "../support/virtual-clock.js";
import { cpuMs } from "./cpu-time.js";
import { type Damage, damage, damaged } from "./damage.js";
import { fuzzOptions } from "./options.js";

const HEIGHT = 6n;
const MS_MAX = 4_000;
const PARTS: { readonly [name: string]: keyof NodeDatabases } = {
  application: "application",
  blocks: "blocks",
  state: "state",
  index: "txIndex",
  evidence: "evidence",
};

let disk: MemoryDisk;
const entries = new Map<string, KvEntry[]>();

beforeAll(async () => {
  disk = new MemoryDisk();
  const clock = new VirtualClock();
  const node = await openNode({ disk, clock, released: { signatures: new Map(), contradictions: [] } });
  await node.engine.start();
  let sent = 0n;
  await clock.runUntil(() => {
    const { lastBlockHeight } = node.engine.chainState();
    if (lastBlockHeight + 1n > sent) node.send((sent = lastBlockHeight + 1n));
    return lastBlockHeight >= HEIGHT;
  }, 5_000);
  await node.engine.indexer!.idle();
  await node.stop();
  for (const name of Object.keys(PARTS)) {
    const found: KvEntry[] = [];
    for await (const entry of disk.database(name).scan({})) found.push(entry);
    entries.set(name, found);
  }
}, 60_000);

/** A database with one record of another value. */
function withRecord(name: string, key: Uint8Array, value: Uint8Array | undefined): KvDatabase {
  const whole = disk.restart().database(name);
  return {
    ...whole,
    get: (k) => (bytesEqual(k, key) ? value?.slice() : whole.get(k)),
    async *scan(range) {
      for await (const entry of whole.scan(range)) {
        if (!bytesEqual(entry[0], key)) yield entry;
        else if (value !== undefined) yield [key, value];
      }
    },
    write: async () => undefined,
    approximateSize: async () => 0,
    compact: async () => undefined,
    close: async () => undefined,
  };
}

const BUGS = new Set(["TypeError", "RangeError", "ReferenceError", "SyntaxError"]);

/** A reader may throw, but neither of its own making nor for want of memory. */
function reads(read: () => unknown): void {
  try {
    read();
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
    const { name, message, stack } = error as Error;
    expect(message.length).toBeLessThan(5_000);
    if (BUGS.has(name)) throw new Error(`a fault of the program: ${stack}`);
  }
}

async function judge(databases: NodeDatabases): Promise<void> {
  const start = cpuMs();
  let blocks: BlockStore | undefined;
  reads(() => {
    blocks = new BlockStore(databases.blocks, nativeHasher);
  });
  const states = new StateStore(databases.state, false);
  const said: string[] = [];
  if (blocks !== undefined) {
    const { height } = blocks;
    const last = height > HEIGHT + 3n || height < 0n ? HEIGHT : height;
    const validators = new ValidatorHashes(states);
    for (let h = 0n; h <= last + 1n; h++) {
      const at = h;
      const of = blocks;
      reads(() => of.loadBlock(at));
      reads(() => of.loadSeenCommit(at));
      reads(() => of.loadExtendedCommit(at));
      reads(() => states.loadValidators(at));
      reads(() => states.loadConsensusParams(at));
      reads(() => states.loadFinalizeBlockResponse(at));
      if (h === 0n || h > last) continue;
      said.push(...blockDamage(of, h, nativeHasher).map(describeDamage));
      said.push(...stateDamageAt(states, of, h, validators, nativeHasher).map(describeDamage));
    }
    said.push(...newestStateDamage(states, blocks, nativeHasher).map(describeDamage));
  }
  reads(() => states.load());
  said.push(...(await evidenceDamage(databases.evidence)).map(describeDamage));
  const index = new TxIndex(databases.txIndex);
  for await (const entry of databases.txIndex.scan({})) {
    indexRowOf(entry);
    if (entry[0].length === 32) reads(() => index.get(entry[0]));
  }
  try {
    const { app } = openApplication(() =>
      createApp(
        { chainId: RIG_CHAIN_ID, version: "1", minGasPrices: [] },
        { db: databases.application, hasher: nativeHasher },
      ),
    );
    for (let h = 1n; h <= HEIGHT; h++) {
      const agreed = blocks && agreedAppHash(blocks, states, h);
      said.push(...versionDamage(app.store, h, agreed, nativeHasher, { known: 0n }).map(describeDamage));
    }
    for (const path of ["/store/bank/key", "/cosmos.bank.v1beta1.Query/TotalSupply"]) {
      app.query(
        RequestQuery.from({ path, height: 3n, data: path.startsWith("/store") ? Uint8Array.of(0) : new Uint8Array(0) }),
      );
    }
    await checkAtStart(databases, app.store, RIG_CHAIN_ID);
  } catch (error) {
    if (!(error instanceof DamagedDatabaseError)) {
      // A state of another chain, or versions that are not there.
      expect(BUGS.has((error as Error).name), (error as Error).stack).toBe(false);
    } else expect(error.message).toMatch(/\.db: /);
  }
  for (const line of said) {
    expect(line).toMatch(/^[a-z_]+\.db: /);
    expect(line.length).toBeLessThan(2_000);
  }
  expect(cpuMs() - start).toBeLessThan(MS_MAX);
}

test.each(Object.keys(PARTS))("a changed, shortened or missing record of %s", { timeout: 300_000 }, async (name) => {
  const records = entries.get(name)!;
  if (name !== "evidence") expect(records.length).toBeGreaterThan(5);
  const spots: fc.Arbitrary<[KvEntry, readonly Damage[] | null]> =
    records.length === 0
      ? fc.tuple(
          fc.tuple(
            fc.uint8Array({ minLength: 17, maxLength: 60 }).map((b) => new Uint8Array([1, ...b])),
            fc.uint8Array(),
          ),
          fc.constant([]),
        )
      : fc.tuple(
          fc.constantFrom(...records),
          fc.option(fc.array(damage, { minLength: 1, maxLength: 4 }), { freq: 12 }),
        );
  await fc.assert(
    fc.asyncProperty(spots, async ([[key, value], damages]) => {
      const databases = Object.fromEntries(
        Object.entries(PARTS).map(([of, part]) => {
          const changed = damages === null ? undefined : damages.reduce(damaged, value);
          return [part, of === name ? withRecord(name, key, changed) : disk.restart().database(of)];
        }),
      ) as unknown as NodeDatabases;
      await judge(databases);
    }),
    fuzzOptions,
  );
});
