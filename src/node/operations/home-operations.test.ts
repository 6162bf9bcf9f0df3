import { randomBytes } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { HomeChain } from "../../../test/support/home-chain.js";
import { createAppTypes } from "../../app/app.js";
import { parseGenesis } from "../../chain/genesis.js";
import { timeFromNs } from "../../chain/time.js";
import { EMPTY_BYTES, toHex } from "../../types/bytes.js";
import { utf8Encode } from "../../types/utf8.js";
import { appHashes } from "./app-hashes.js";
import { checkHome } from "./check-home.js";
import { folderBytes, homeUser } from "./database-files.js";
import { diskUsage } from "./disk-usage.js";
import { exportedJson, exportGenesis } from "./export-genesis.js";
import { type OfflineHome, openOfflineHome } from "./offline-home.js";
import { pruneHome } from "./prune-home.js";
import { dependsOnOwnSignature, rollbackHome } from "./rollback-home.js";
import { sealHome } from "./seal-home.js";

const LAST = 24n;
let origin: HomeChain;
const made: HomeChain[] = [];

beforeAll(async () => {
  origin = await HomeChain.create({
    genesis: (doc) => ({
      ...doc,
      consensusParams: {
        ...doc.consensusParams,
        evidence: { ...doc.consensusParams.evidence, maxAgeNumBlocks: 2n, maxAgeDurationNs: 1_000_000n },
      },
    }),
  });
  const node = await origin.run();
  await node.until(LAST);
  await node.stop();
}, 60_000);
afterAll(() => origin.destroy());
afterEach(() => {
  for (const chain of made.splice(0)) chain.destroy();
});

function copied(): HomeChain {
  const chain = origin.copy();
  made.push(chain);
  return chain;
}

async function within<T>(chain: HomeChain, act: (home: OfflineHome) => Promise<T> | T): Promise<T> {
  const home = await openOfflineHome(chain.config, "test");
  try {
    return await act(home);
  } finally {
    await home.close();
  }
}

const heights = ({ blockStore, stateStore, app }: OfflineHome) => ({
  blocks: blockStore.height,
  state: stateStore.load()!.lastBlockHeight,
  app: app.app.store.latestVersion,
});

/** Hashes of all blocks and of the application after each. */
function hashes({ blockStore }: OfflineHome): string[] {
  const out: string[] = [];
  for (let h = blockStore.base; h <= blockStore.height; h++) {
    const { blockId, header } = blockStore.loadMeta(h)!;
    out.push(`${toHex(blockId.hash)} ${toHex(header.appHash)}`);
  }
  return out;
}

test.each([1n, 5n, 17n])("back by %d heights, and the same hashes again", async (back) => {
  const chain = copied();
  const before = await within(chain, hashes);
  const report = await within(chain, (home) => rollbackHome(home, back, false));
  const top = BigInt(before.length);
  expect(report).toMatchObject({ from: top, height: top - back, removed: false, blocks: back });
  await within(chain, (home) => {
    expect(heights(home)).toEqual({ blocks: top, state: top - back, app: top - back });
    expect(appHashes(home).appHash).toEqual(report.appHash);
  });
  expect((await checkHome(chain.config, { version: "test", deep: true })).damage).toEqual([]);
  const node = await chain.run();
  expect(node.engine.chainState().lastBlockHeight).toBe(top);
  await node.until(top + 2n);
  await node.stop();
  expect((await within(chain, hashes)).slice(0, before.length)).toEqual(before);
  expect((await checkHome(chain.config, { version: "test", deep: true })).damage).toEqual([]);
});

test("with the blocks: what is above goes from every database, the log is put aside, the signing state stays", async () => {
  const chain = copied();
  const signed = readFileSync(chain.config.paths.privValidatorState, "utf8");
  const before = await within(chain, hashes);
  const top = BigInt(before.length);
  const report = await within(chain, (home) => {
    expect(dependsOnOwnSignature(home)).toBe(true);
    return rollbackHome(home, 4n, true);
  });
  // It may have signed for the height that was being decided when the node stopped.
  expect(report.signedTo).toBe(BigInt(JSON.parse(signed).height));
  await within(chain, (home) => {
    expect(heights(home)).toEqual({ blocks: top - 4n, state: top - 4n, app: top - 4n });
    expect(home.indexer.blocks.has(top - 3n)).toBe(false);
    expect(home.indexer.blocks.has(top - 4n)).toBe(true);
    expect(hashes(home)).toEqual(before.slice(0, -4));
  });
  expect(readdirSync(join(chain.home, "data", "cs.wal"))).toContain(`wal.before-rollback-${top}`);
  expect(existsSync(chain.config.paths.walFile)).toBe(false);
  expect(readFileSync(chain.config.paths.privValidatorState, "utf8")).toBe(signed);
  expect((await checkHome(chain.config, { version: "test", deep: false })).damage).toEqual([]);
  // The node starts, and asks its key for nothing that it has signed before.
  const node = await chain.run();
  expect(node.engine.chainState().lastBlockHeight).toBe(top - 4n);
  await node.stop();
});

test("what a rollback cannot do is said before anything is changed", async () => {
  const chain = copied();
  const before = await within(chain, hashes);
  await expect(within(chain, (home) => rollbackHome(home, 500n, true))).rejects.toThrow("can be taken back at most");
  await within(chain, (home) =>
    pruneHome(home, {
      pruning: { keepRecent: 3n, interval: 10n },
      minRetainBlocks: 0n,
      compact: false,
    }),
  );
  await expect(within(chain, (home) => rollbackHome(home, 6n, false))).rejects.toMatchObject({
    name: "OperationError",
    message: expect.stringContaining("the application keeps the states of heights"),
    hint: "go back by at most 3: statesetd rollback --heights 3",
  });
  expect(await within(chain, hashes)).toEqual(before);
  await expect(
    openOfflineHome({ ...chain.config, paths: { ...chain.config.paths, dataDir: "/nowhere" } }, "t"),
  ).rejects.toThrow("/nowhere/application.db: there is no such database");
});

test("a running node is named, and nothing is touched", async () => {
  const chain = copied();
  const node = await chain.run();
  await expect(openOfflineHome(chain.config, "test")).rejects.toMatchObject({ name: "DatabaseLockedError" });
  await expect(chain.run()).rejects.toThrow(
    "the signing state of this validator is in use by another part of this process",
  );
  expect(homeUser(chain.config.paths)).toMatchObject({ pid: process.pid });
  const usage = await diskUsage(chain.config);
  expect(usage.locked).toContain("application.db");
  expect(usage.databases.every(({ kinds }) => kinds === undefined)).toBe(true);
  expect(usage.totalBytes).toBeGreaterThan(10_000);
  await node.stop();
  expect(homeUser(chain.config.paths)).toBeUndefined();
});

test("a new chain starts from an exported genesis, twice the same, and exports the same state again", async () => {
  const doc = await within(origin, (home) =>
    exportGenesis(home, { height: 20n, forZeroHeight: false, chainId: "next-1" }),
  );
  expect(doc).toMatchObject({ chainId: "next-1", initialHeight: 21n, appHash: EMPTY_BYTES });
  expect(doc.validators).toMatchObject([{ power: 10n, name: "tester" }]);
  const text = exportedJson(doc);
  const parsed = parseGenesis(text, timeFromNs(0n));
  expect(parsed).toEqual({ ok: true, value: expect.objectContaining({ ...doc, appState: expect.any(String) }) });
  const states: string[] = [];
  const appHash: string[] = [];
  for (let i = 0; i < 2; i++) {
    const chain = copied();
    const { resetHome } = await import("./reset-home.js");
    await resetHome(chain.config, { everything: true, keepAddressBook: false, resetSigningState: true });
    writeFileSync(chain.config.paths.genesis, text);
    // A transaction went into each block from the second on.
    chain.sequence = 19n;
    const node = await chain.run();
    await node.until(22n);
    await node.stop();
    await within(chain, (home) => {
      expect(home.blockStore.base).toBe(21n);
      appHash.push(toHex(home.blockStore.loadMeta(22n)!.header.appHash));
      states.push(exportGenesis(home, { height: 21n, forZeroHeight: true }).appState);
      expect(exportGenesis(home, { height: 21n, forZeroHeight: true }).initialHeight).toBe(1n);
    });
  }
  expect(appHash[0]).toBe(appHash[1]);
  expect(JSON.parse(states[0]!)).toEqual(JSON.parse(doc.appState));
  expect(states[1]).toBe(states[0]);
});

test("what cannot be exported is said with what can", async () => {
  const ask = (height: bigint) => within(origin, (home) => exportGenesis(home, { height, forZeroHeight: false }));
  await expect(ask(999n)).rejects.toThrow(/the application has no state of height 999: heights 1 to \d+ are kept/);
  await expect(ask(0n)).rejects.toThrow("the application has no state of height 0");
});

test("pruning offline takes what is old out of every database and makes the files small", async () => {
  const chain = copied();
  // Something to get rid of, beside what the chain wrote.
  await within(chain, async ({ databases }) => {
    const noise = new Uint8Array(randomBytes(200_000));
    const key = utf8Encode("tx.height/1/1/7$es$0");
    await databases.txIndex.write([{ type: "put", key, value: noise }]);
  });
  const before = folderBytes(chain.config.paths.dataDir);
  const top = await within(chain, ({ blockStore }) => blockStore.height);
  const report = await within(chain, (home) =>
    pruneHome(home, { pruning: { keepRecent: 2n, interval: 10n }, minRetainBlocks: 5n, compact: true }),
  );
  expect(report.versions).toEqual({ pruned: top - 3n, first: top - 2n, last: top });
  expect(report.blocks).toEqual({ pruned: top - 6n, first: top - 5n, last: top });
  expect(report.indexRows).toBe(1);
  const after = folderBytes(chain.config.paths.dataDir);
  expect(after).toBeLessThan(before - 150_000);
  const usage = await diskUsage(chain.config);
  const count = (name: string, kind: string) =>
    usage.databases.find((d) => d.name === name)!.kinds!.find((k) => k.kind === kind)?.count;
  expect(count("blockstore.db", "parts")).toBe(6);
  expect(count("application.db", "versions")).toBe(3);
  expect(count("state.db", "results")).toBe(6);
  expect(count("tx_index.db", "block by height")).toBe(6);
  expect((await checkHome(chain.config, { version: "test", deep: true })).damage).toEqual([]);
  const node = await chain.run();
  await node.until(top + 2n);
  await node.stop();
});

test("the kinds of keys are all known, and their hashes per store make the app hash", async () => {
  const usage = await diskUsage(origin.config);
  for (const { name, kinds } of usage.databases) {
    expect(
      kinds!.map(({ kind }) => kind),
      name,
    ).not.toContain("other");
    expect(kinds!.every(({ count, bytes }) => count > 0 && bytes > count)).toBe(true);
  }
  await within(origin, (home) => {
    const found = appHashes(home, 20n);
    const stores = createAppTypes().modules.flatMap(({ storeKey }) => storeKey ?? []);
    expect(found.stores.map(({ name }) => name)).toEqual(stores.sort());
    expect(found.appHash).toEqual(found.agreed);
    expect(found.appHash).toEqual(home.blockStore.loadMeta(21n)!.header.appHash);
    for (const { hash, root } of found.stores) expect(root).toEqual(hash);
    expect(() => appHashes(home, 400n)).toThrow("the application has no state of height 400");
  });
});

test("a sealed home is as it was, and its databases open as they did", async () => {
  const chain = copied();
  const before = await within(chain, hashes);
  expect(await sealHome(chain.config)).toHaveLength(5);
  expect(await within(chain, hashes)).toEqual(before);
  expect(existsSync(join(chain.config.paths.dataDir, "state.db", "CURRENT"))).toBe(true);
});
