import { expect, test } from "vitest";
import { openRig, RigSigner, rememberingVerifier, rigGenesis } from "../../test/support/engine-rig.js";
import { MemoryDisk } from "../../test/support/memory-disk.js";
import { VirtualClock } from "../../test/support/virtual-clock.js";
import { toBase64 } from "../types/base64.js";
import { toHex } from "../types/bytes.js";
import { utf8Encode } from "../types/utf8.js";
import { rollback } from "./rollback.js";
import { BlockStore } from "./stores/block-store.js";
import { chainStateToProto } from "./stores/chain-state.js";
import { StateStore } from "./stores/state-store.js";

const signer = new RigSigner(5);
const base = { verifier: rememberingVerifier(), genesis: rigGenesis([signer]) };

/** A chain with a validator change on the way, and the disks after each height. */
async function history(last: bigint) {
  const disks: MemoryDisk[] = [];
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
  return { disks, clock };
}

function stores(disk: MemoryDisk) {
  return {
    blockStore: new BlockStore(disk.database("blocks")),
    stateStore: new StateStore(disk.database("state"), false),
    indexer: undefined,
    evidence: undefined,
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
  const { disks, clock } = await history(6n);
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
