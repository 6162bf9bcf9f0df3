import { expect, test } from "vitest";
import { openRig, type Rig, rememberingVerifier, rigGenesis, StrictSigner } from "../../test/support/engine-rig.js";
import { CrashError, MemoryDisk } from "../../test/support/memory-disk.js";
import { settle, VirtualClock } from "../../test/support/virtual-clock.js";
import { type ConsensusParams, defaultConsensusParams } from "../chain/params.js";
import { toHex } from "../types/bytes.js";
import { utf8Encode } from "../types/utf8.js";
import type { FailPoint } from "./execution/fail-point.js";

const HEIGHT = 3n;
const genesisSigner = new StrictSigner(7);
const verifier = rememberingVerifier();

interface World {
  disk: MemoryDisk;
  readonly clock: VirtualClock;
  readonly signer: StrictSigner;
  readonly consensusParams: ConsensusParams;
}

function world(consensusParams = defaultConsensusParams()): World {
  return { disk: new MemoryDisk(), clock: new VirtualClock(), signer: new StrictSigner(7), consensusParams };
}

function rigOptions(w: World, failPoint?: (point: FailPoint) => void, appSync = true) {
  return {
    ...w,
    verifier,
    genesis: rigGenesis([genesisSigner], { consensusParams: w.consensusParams }),
    appSync,
    ...(failPoint === undefined ? {} : { failPoint }),
  };
}

/** Hashes of the blocks that an RPC could have shown: executed and saved. */
function shown(rig: Rig | undefined): string[] {
  if (rig === undefined) return [];
  const out: string[] = [];
  for (let h = 1n; h <= rig.engine.chainState().lastBlockHeight; h++) {
    out.push(toHex(rig.engine.blockStore.loadMeta(h)!.blockId.hash));
  }
  return out;
}

/** Runs until a height, with a transaction a height, or until the process dies. */
async function run(
  w: World,
  failPoint?: (point: FailPoint) => void,
  appSync = true,
): Promise<{ rig?: Rig; seen: string[] }> {
  let rig: Rig;
  try {
    rig = await openRig(rigOptions(w, failPoint, appSync));
    await rig.engine.start();
  } catch (error) {
    if (error instanceof CrashError) return { seen: [] };
    throw error;
  }
  let sent = 0n;
  await w.clock.runUntil(() => {
    const { height } = rig.engine.blockStore;
    if (rig.fatal.length > 0 || w.disk.crashed) return true;
    if (height >= sent) {
      sent = height + 1n;
      rig.engine.mempool.checkTx(utf8Encode(`key${sent}=${sent}`)).catch(() => undefined);
    }
    return rig.engine.chainState().lastBlockHeight >= HEIGHT;
  });
  await settle();
  const seen = shown(rig);
  await rig.engine.stop().catch(() => undefined);
  return { rig, seen };
}

/** Restarts on what is left and sees the chain go on: shown blocks unchanged, the application at our height. */
async function recovers(w: World, disk: MemoryDisk, seen: readonly string[]): Promise<void> {
  const again: World = { ...w, disk };
  const rig = await openRig(rigOptions(again));
  expect(shown(rig).slice(0, seen.length)).toEqual(seen);
  await rig.engine.start();
  await w.clock.runUntil(() => rig.fatal.length > 0 || rig.engine.chainState().lastBlockHeight >= HEIGHT + 2n);
  expect(rig.fatal).toEqual([]);
  expect(shown(rig).slice(0, seen.length)).toEqual(seen);
  expect(rig.app.height).toBe(rig.engine.chainState().lastBlockHeight);
  await rig.engine.indexer!.idle();
  for (let h = 1n; h <= rig.engine.chainState().lastBlockHeight; h++)
    expect(rig.engine.indexer!.blocks.has(h)).toBe(true);
  await rig.engine.stop();
}

async function boundaries(appSync: boolean): Promise<readonly string[]> {
  const w = world();
  await run(w, undefined, appSync);
  return w.disk.changes;
}

test.each([
  ["every write was flushed by the system", true, false],
  ["unsynced writes are lost", true, true],
  ["unsynced writes are lost, the application's among them", false, true],
])(
  "the process may die after any write: %s",
  async (_name, appSync, lose) => {
    const changes = await boundaries(appSync);
    expect(changes.length).toBeGreaterThan(40);
    for (let crashAfter = 0; crashAfter <= changes.length; crashAfter++) {
      const w = world();
      w.disk.crashAfter = crashAfter;
      const { seen } = await run(w, undefined, appSync);
      const disk = w.disk.restart(lose ? (_database, count) => count : undefined);
      await recovers(w, disk, seen).catch((error: unknown) => {
        throw new Error(`after ${changes[crashAfter - 1] ?? "nothing"} (#${crashAfter}): ${String(error)}`, {
          cause: error,
        });
      });
      expect(w.signer.refusals.every((key) => !seen.some((_, i) => key.startsWith(`${i + 1}/`)))).toBe(true);
    }
  },
  120_000,
);

const POINTS: readonly FailPoint[] = [
  "own message logged",
  "before block saved",
  "block saved",
  "end of height logged",
  "block executed",
  "results saved",
  "application committed",
  "state saved",
  "block applied",
];

test.each(POINTS)("the process may die at: %s", async (point) => {
  for (let nth = 1; nth <= 6; nth++) {
    const w = world();
    let met = 0;
    const { seen } = await run(w, (p) => {
      if (p !== point || ++met !== nth) return;
      w.disk.crashAfter = w.disk.changes.length;
      throw new CrashError(`died at: ${p}`);
    });
    if (met < nth) {
      expect(nth).toBeGreaterThan(1);
      break;
    }
    await recovers(w, w.disk.restart(), seen);
  }
});

test.each([
  ["without vote extensions", 0n],
  ["with vote extensions", 1n],
])(
  "a log with flipped bits or cut anywhere near its end still lets the chain go on (%s)",
  async (_name, enabledAt) => {
    const params = defaultConsensusParams();
    const died = world({ ...params, abci: { voteExtensionsEnableHeight: enabledAt } });
    let met = 0;
    const { seen } = await run(died, (point) => {
      // Own precommit of height 3 is logged, nothing is decided yet.
      if (point !== "before block saved" || ++met !== 3) return;
      died.disk.crashAfter = died.disk.changes.length;
      throw new CrashError("died");
    });
    expect(seen).toHaveLength(2);
    const size = died.disk.folder("cs.wal").read("wal")!.length;
    for (let back = 1; back < 1200; back += 37) {
      for (const damage of ["flip", "cut"] as const) {
        const disk = died.disk.restart();
        const folder = disk.folder("cs.wal");
        const bytes = folder.read("wal")!;
        bytes[size - back] = bytes[size - back]! ^ 0x04;
        await folder.replace("wal", damage === "flip" ? bytes : bytes.subarray(0, size - back));
        const signer = new StrictSigner(7, died.signer.state);
        await recovers({ ...died, signer, clock: new VirtualClock(died.clock.nowNs()) }, disk, seen).catch(
          (error: unknown) => {
            throw new Error(`${damage} ${back} bytes before the end: ${String(error)}`, { cause: error });
          },
        );
      }
    }
  },
  60_000,
);

test("stopping does not wait for an application that does not answer", async () => {
  const w = world();
  const rig = await openRig(rigOptions(w));
  rig.app.finalizeBlock = () => new Promise(() => undefined);
  await rig.engine.start();
  for (let i = 0; i < 5; i++) {
    await settle();
    w.clock.fireNext();
  }
  await settle();
  const started = w.clock.nowNs();
  let stopped = false;
  const stopping = rig.engine.stop().then(() => {
    stopped = true;
  });
  await settle();
  expect(stopped).toBe(false);
  await w.clock.runUntil(() => stopped);
  await stopping;
  expect(w.clock.nowNs() - started).toBeLessThan(2_000_000_000n);
  expect(rig.fatal).toEqual([]);
});

test("a full disk pauses the node; with room again it goes on by itself", async () => {
  const w = world();
  const rig = await openRig(rigOptions(w));
  await rig.engine.start();
  await w.clock.runUntil(() => rig.engine.chainState().lastBlockHeight >= 2n);
  for (const kind of ["sync blocks", "append cs.wal", "sync state", "sync txIndex"]) {
    const before = rig.engine.chainState().lastBlockHeight;
    w.disk.refuse = (change) => (change.startsWith(kind) ? "no space left on device" : undefined);
    for (let i = 0; i < 60; i++) {
      await settle();
      w.clock.fireNext();
    }
    await settle();
    if (kind !== "sync txIndex") expect(rig.engine.chainState().lastBlockHeight).toBeLessThanOrEqual(before + 1n);
    expect(rig.fatal).toEqual([]);
    expect(rig.log.lines.some((l) => l.level === "error" && l.message.includes("disk is full"))).toBe(true);
    w.disk.refuse = () => undefined;
    await w.clock.runUntil(() => rig.engine.chainState().lastBlockHeight >= before + 3n);
  }
  await rig.engine.stop();
});

test("a disk that fails for another reason halts the node, which names height and cause", async () => {
  const w = world();
  const rig = await openRig(rigOptions(w));
  await rig.engine.start();
  await w.clock.runUntil(() => rig.engine.chainState().lastBlockHeight >= 2n);
  w.disk.crashAfter = w.disk.changes.length;
  await w.clock.runUntil(() => rig.fatal.length > 0);
  expect(rig.fatal).toHaveLength(1);
  expect(rig.fatal[0]!.message).toMatch(/height 3.*the process died/);
});
