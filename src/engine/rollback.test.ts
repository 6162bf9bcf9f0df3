import { expect, test } from "vitest";
import { openRig, RigSigner, rememberingVerifier, rigGenesis } from "../../test/support/engine-rig.js";
import { keptLog } from "../../test/support/kept-log.js";
import { CrashError, MemoryDisk } from "../../test/support/memory-disk.js";
import { VirtualClock } from "../../test/support/virtual-clock.js";
import { nobleHasher } from "../crypto/hasher.js";
import type { KvDatabase } from "../ports/disk.js";
import { toBase64 } from "../types/base64.js";
import { toHex } from "../types/bytes.js";
import { utf8Encode } from "../types/utf8.js";
import { Indexer } from "./indexer/indexer.js";
import { performRollback, planRollback, rollback } from "./rollback.js";
import { BlockStore } from "./stores/block-store.js";
import { chainStateToProto } from "./stores/chain-state.js";
import { StateStore } from "./stores/state-store.js";

const base = { verifier: rememberingVerifier(), genesis: rigGenesis([new RigSigner(5)]) };

/** A chain with a validator change on the way, and the disks after each height. */
async function history(last: bigint) {
  const disks: MemoryDisk[] = [];
  const signer = new RigSigner(5);
  const disk = new MemoryDisk();
  const clock = new VirtualClock();
  const rig = await openRig({
    ...base,
    disk,
    clock,
    signer,
    failPoint: (point) => {
      if (point === "block applied") disks.push(disk.restart());
    },
  });
  disks.push(disk.restart());
  await rig.engine.start();
  await rig.engine.mempool.checkTx(utf8Encode("a=1"));
  let joined = false;
  await clock.runUntil(() => {
    if (!joined && rig.engine.chainState().lastBlockHeight >= 3n) {
      joined = true;
      const key = toBase64(new RigSigner(6).publicKey);
      rig.engine.mempool.checkTx(utf8Encode(`val=ed25519!${key}!1`)).catch(() => undefined);
    }
    return rig.engine.chainState().lastBlockHeight >= last;
  });
  await rig.engine.stop();
  return { disks, clock, signer };
}

function stores(disk: MemoryDisk) {
  return {
    blockStore: new BlockStore(disk.database("blocks")),
    stateStore: new StateStore(disk.database("state"), false),
    indexer: undefined,
    evidence: undefined,
    application: undefined,
  };
}

test("each step back gives the state that was, to the byte", async () => {
  const { disks } = await history(8n);
  const disk = disks[8]!.restart();
  const deps = stores(disk);
  for (let height = 7; height >= 2; height--) {
    const result = await rollback(deps, true);
    const was = stores(disks[height]!).stateStore.load()!;
    expect(result.height).toBe(BigInt(height));
    expect(toHex(result.appHash)).toBe(toHex(was.appHash));
    const now = stores(disk).stateStore.load()!;
    expect(chainStateToProto(now)).toEqual(chainStateToProto(was));
    expect(deps.blockStore.height).toBe(BigInt(height));
  }
});

test("without removing the block it is executed again at the next start", async () => {
  const { disks, clock, signer } = await history(6n);
  const disk = disks[6]!.restart();
  expect((await rollback(stores(disk), false)).height).toBe(5n);
  const before = stores(disk).blockStore;
  expect(before.height).toBe(6n);
  // The application goes back too.
  const app = disks[5]!.restart().database("app");
  for await (const [key] of disk.database("app").scan({})) await disk.database("app").write([{ type: "del", key }]);
  for await (const [key, value] of app.scan({})) await disk.database("app").write([{ type: "put", key, value }]);
  const rig = await openRig({ ...base, disk: disk.restart(), clock, signer });
  expect(rig.engine.chainState().lastBlockHeight).toBe(6n);
  expect(rig.app.height).toBe(6n);
  await rig.engine.stop();
});

test("there must be a state and a block to go back to", async () => {
  await expect(rollback(stores(new MemoryDisk()), true)).rejects.toThrow("no state found");
  const { disks } = await history(2n);
  const deps = stores(disks[2]!.restart());
  await rollback(deps, true);
  await expect(rollback(deps, true)).rejects.toThrow("block at height 0 not found");
});

async function contents(db: KvDatabase): Promise<string[]> {
  const out: string[] = [];
  for await (const [key, value] of db.scan({})) out.push(`${toHex(key)}=${toHex(value)}`);
  return out;
}

async function makeEqual(db: KvDatabase, other: KvDatabase): Promise<void> {
  for await (const [key] of db.scan({})) await db.write([{ type: "del", key }]);
  for await (const [key, value] of other.scan({})) await db.write([{ type: "put", key, value }], { sync: true });
}

/** Everything that a rollback by several heights takes back, the application by way of the disk of its height. */
function whole(disk: MemoryDisk, disks: readonly MemoryDisk[]) {
  const { blockStore, stateStore } = stores(disk);
  const db = disk.database("txIndex");
  const deps = { db, blockStore, stateStore, hasher: nobleHasher, log: keptLog(), onFailure: () => undefined };
  return {
    blockStore,
    stateStore,
    indexer: new Indexer(deps),
    evidence: undefined,
    application: (height: bigint) => makeEqual(disk.database("app"), disks[Number(height)]!.restart().database("app")),
  };
}

/** What a rollback leaves beside: how far to execute again; the commit of the last block, which the next one carried. */
const leftover = (target: bigint) => [utf8Encode("statesetdReplayTo"), utf8Encode(`C:${target}`)].map(toHex);

test.each([1n, 3n, 6n])("%d heights at once leave every database as it was", async (heights) => {
  const { disks } = await history(8n);
  const target = 8n - heights;
  const was = disks[Number(target)]!.restart();
  for (const removeBlocks of [true, false]) {
    const disk = disks[8]!.restart();
    const deps = whole(disk, disks);
    const result = await performRollback(deps, planRollback(deps, heights, removeBlocks));
    expect(result.height).toBe(target);
    for (const name of removeBlocks ? ["state", "blocks", "txIndex", "app"] : ["state", "txIndex", "app"]) {
      const now = (await contents(disk.database(name))).filter(
        (entry) => !leftover(target).some((key) => entry.startsWith(`${key}=`)),
      );
      expect(now, name).toEqual(await contents(was.database(name)));
    }
    expect(deps.blockStore.height).toBe(removeBlocks ? target : 8n);
  }
});

test("blocks that stay are all executed again, to the same hashes", async () => {
  const { disks, clock, signer } = await history(8n);
  const disk = disks[8]!.restart();
  const was = stores(disk).stateStore.load()!;
  const deps = whole(disk, disks);
  await performRollback(deps, planRollback(deps, 5n, false));
  // Even where the process dies again and again on the way.
  for (let changes = 1; ; changes += 2) {
    const dying = disk.restart();
    dying.crashAfter = changes;
    const rig = await openRig({ ...base, disk: dying, clock, signer }).catch((error: unknown) => {
      if (error instanceof CrashError) return undefined;
      throw error;
    });
    await makeEqual(disk.database("app"), dying.restart().database("app"));
    await makeEqual(disk.database("state"), dying.restart().database("state"));
    if (rig === undefined) continue;
    expect(changes).toBeGreaterThan(8);
    expect(chainStateToProto(rig.engine.chainState())).toEqual(chainStateToProto(was));
    expect(rig.app.height).toBe(8n);
    break;
  }
  const rig = await openRig({ ...base, disk: disk.restart(), clock, signer });
  await rig.engine.start();
  await clock.runUntil(() => rig.engine.chainState().lastBlockHeight >= 10n);
  expect(rig.fatal).toEqual([]);
  for (let h = 1n; h <= 10n; h++) expect(rig.engine.indexer!.blocks.has(h)).toBe(true);
  await rig.engine.stop();
});

test("a rollback that dies anywhere is done again and comes out the same", async () => {
  const { disks } = await history(8n);
  for (const removeBlocks of [true, false]) {
    const smooth = disks[8]!.restart();
    const deps = whole(smooth, disks);
    await performRollback(deps, planRollback(deps, 4n, removeBlocks));
    const expected = await Promise.all(["state", "blocks", "txIndex", "app"].map((n) => contents(smooth.database(n))));
    for (let crashAfter = 0; crashAfter < smooth.changes.length; crashAfter++) {
      const dying = disks[8]!.restart();
      dying.crashAfter = crashAfter;
      const first = whole(dying, disks);
      await expect(performRollback(first, planRollback(first, 4n, removeBlocks))).rejects.toThrow(CrashError);
      const disk = dying.restart((_, count) => count);
      const again = whole(disk, disks);
      const plan = again.stateStore.unfinishedRollback() ?? planRollback(again, 4n, removeBlocks);
      await performRollback(again, plan);
      const now = await Promise.all(["state", "blocks", "txIndex", "app"].map((n) => contents(disk.database(n))));
      expect(now, `died after ${smooth.changes[crashAfter - 1]} (#${crashAfter})`).toEqual(expected);
      expect(again.stateStore.unfinishedRollback()).toBeUndefined();
    }
  }
});

test("only as many heights as there are blocks, and no state is behind its blocks unless it was told to be", async () => {
  const { disks, clock, signer } = await history(5n);
  const disk = disks[5]!.restart();
  expect(() => planRollback(stores(disk), 5n, true)).toThrow("so 4 heights can be taken back at most");
  // An old copy of the state beside newer blocks is damage.
  await makeEqual(disk.database("state"), disks[2]!.restart().database("state"));
  await expect(openRig({ ...base, disk, clock, signer })).rejects.toThrow(
    "the state is at height 2, the last block at 5",
  );
  expect(() => planRollback(stores(disk), 1n, true)).toThrow("statestore height (2)");
});
