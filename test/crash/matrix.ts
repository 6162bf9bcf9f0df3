/** One life of a node up to a boundary, and what a restart makes of the disk that is left. */
import { expect } from "vitest";
import { toHex } from "../../src/types/bytes.js";
import { CrashError, MemoryDisk } from "../support/memory-disk.js";
import { settle, VirtualClock } from "../support/virtual-clock.js";
import { type NodeOptions, openNode, type Released, type WholeNode } from "./whole-node.js";

export interface Scenario {
  /** Blocks that the node makes before it stops by itself. */
  readonly blocks: bigint;
  readonly options?: Pick<NodeOptions, "prune" | "appDatabase">;
}

/** A node that died, or came to its last block. */
export interface Life {
  readonly disk: MemoryDisk;
  readonly nowNs: bigint;
  readonly released: Released;
  /** Block and app hashes of the heights that RPC could have shown. */
  readonly shown: readonly string[];
}

function shownBlocks({ engine }: WholeNode): string[] {
  const out: string[] = [];
  const { lastBlockHeight } = engine.chainState();
  for (let h = 1n; h <= lastBlockHeight; h++) {
    const meta = engine.blockStore.loadMeta(h);
    out.push(meta === undefined ? "pruned" : `${toHex(meta.blockId.hash)} ${toHex(meta.header.appHash)}`);
  }
  return out;
}

/** Blocks may be pruned between two looks; what is there must be what was there. */
function expectKept(shown: readonly string[], before: readonly string[]): void {
  expect(shown.length).toBeGreaterThanOrEqual(before.length);
  for (const [i, block] of before.entries()) {
    if (block !== "pruned" && shown[i] !== "pruned") expect(shown[i], `block ${i + 1}`).toBe(block);
  }
}

/** Makes blocks with a transaction each until a height, or until the process dies. */
async function makeBlocks(node: WholeNode, disk: MemoryDisk, clock: VirtualClock, to: bigint): Promise<void> {
  let sent = 0n;
  await clock.runUntil(() => {
    if (node.fatal.length > 0 || disk.crashed) return true;
    const next = node.engine.chainState().lastBlockHeight + 1n;
    if (next > sent) node.send((sent = next));
    return next > to;
  });
  await settle();
}

/** @param crashAfter how many changes reach the disk before the process dies */
export async function live(scenario: Scenario, crashAfter = Number.POSITIVE_INFINITY): Promise<Life> {
  const disk = new MemoryDisk();
  const clock = new VirtualClock();
  const released: Released = { signatures: new Map(), contradictions: [] };
  disk.crashAfter = crashAfter;
  let shown: string[] = [];
  try {
    const node = await openNode({ disk, clock, released, ...scenario.options });
    await node.engine.start();
    await makeBlocks(node, disk, clock, scenario.blocks);
    shown = shownBlocks(node);
    await node.stop();
  } catch (error) {
    if (!(error instanceof CrashError)) throw error;
  }
  return { disk, nowNs: clock.nowNs(), released, shown };
}

export interface Restart {
  /** Heights that the node found: application, state, blocks. */
  readonly found: string;
  /** What the signer had signed last. */
  readonly signed: string;
  /** What the node did to go on. */
  readonly how: string;
}

const STEPS = ["nothing", "proposal", "prevote", "precommit"];

/** Restarts on `disk` and sees the chain go on for two blocks: nothing shown is lost or changed, nothing is signed in two
 *  ways, and an application that starts from nothing comes to the same hashes.
 *  @throws Error of an expectation */
export async function recover(scenario: Scenario, life: Life, disk: MemoryDisk): Promise<Restart> {
  const clock = new VirtualClock(life.nowNs);
  const released: Released = { signatures: new Map(life.released.signatures), contradictions: [] };
  const options = { clock, released, ...(scenario.options?.prune ? { prune: true } : {}) };
  const node = await openNode({ disk, ...options });
  const { height, step, round } = node.signer.state;
  expectKept(shownBlocks(node), life.shown);
  await node.engine.start();
  const how = recoveryOf(node);
  const goal = scenario.blocks + 2n;
  await makeBlocks(node, disk, clock, goal);
  expect(node.fatal).toEqual([]);
  expectKept(shownBlocks(node), life.shown);
  expect(released.contradictions).toEqual([]);
  expect(node.log.lines.filter((line) => line.level === "error")).toEqual([]);
  const { lastBlockHeight } = node.engine.chainState();
  expect(node.app.store.latestVersion).toBe(lastBlockHeight);
  await node.engine.indexer!.idle();
  for (let h = node.engine.blockStore.base; h <= lastBlockHeight; h++) {
    expect(node.engine.indexer!.blocks.has(h), `index of block ${h}`).toBe(true);
  }
  await node.stop();
  if (!scenario.options?.prune) await expectSameHashes(disk, clock, released);
  return {
    ...how,
    signed: height === 0n ? "nothing" : `${STEPS[step]!} ${height}${round === 0 ? "" : ` round ${round}`}`,
  };
}

/** An empty application executes every block again; the handshake compares its hash after each with the next header. */
async function expectSameHashes(disk: MemoryDisk, clock: VirtualClock, released: Released): Promise<void> {
  const copy = disk.restart();
  copy.forget("application");
  const node = await openNode({ disk: copy, clock, released });
  expect(node.app.store.latestVersion).toBe(node.engine.blockStore.height);
  await node.stop();
}

const DEEDS: readonly (readonly [message: string, deed: string])[] = [
  ["replayed blocks", "executed blocks on the application"],
  ["replaying the last block without the application, which has committed it", "saved the state of the last block"],
  ["replaying the last block", "executed the last block"],
  ["the consensus log does not end the height before this one: starting it anew", "began the log anew"],
  ["reading the consensus log", "read the log"],
  ["the consensus log has lost our last vote: taking it from the signer", "took the last vote from the signer"],
  [
    "the consensus log has lost the block that we decided: taking it from the copy beside",
    "took the decided block from its copy",
  ],
];

function recoveryOf({ log }: WholeNode): Pick<Restart, "found" | "how"> {
  const heights = log.lines.find((line) => line.message === "ABCI handshake: heights")?.fields;
  const deeds = DEEDS.flatMap(([message, deed]) => {
    const line = log.lines.find((l) => l.message === message);
    if (line === undefined) return [];
    const records = line.fields?.records;
    return [records === undefined ? deed : `${deed} (${String(records)} records)`];
  });
  return {
    found: heights === undefined ? "nothing" : `${heights.app}/${heights.state}/${heights.blocks}`,
    how: deeds.length === 0 ? "went on" : deeds.join("; "),
  };
}
