/** A whole node on LevelDB with pruning on: its databases and its heap come to a height at which they stay, however many
 *  blocks follow. A short run here; PLATEAU_BLOCKS=6000 for a longer one, whose figures are in README.md beside this file. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, expect, test } from "vitest";
import { type DatabaseUsage, diskUsage } from "../../src/node/operations/disk-usage.js";
import { HomeChain } from "../support/home-chain.js";

const BLOCKS = Number(process.env.PLATEAU_BLOCKS ?? 900);
/** The node is stopped after each leg, and what is in the databases is counted. */
const LEGS = 6;
/** Blocks, states and versions that stay. */
const KEPT = 50;
const MIB = 1024 ** 2;
/** What was removed leaves the files with compactions, which come after so many blocks or so much that was removed. */
const DISK_SLACK_BYTES = 4 * MIB;
const HEAP_SLACK_BYTES = 12 * MIB;
/** Of a long leg, so that each wait is a short one. */
const BLOCKS_AT_ONCE = 100;
const MS_PER_BLOCK_MAX = 100;

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

interface Mark {
  readonly height: number;
  readonly databases: readonly DatabaseUsage[];
  readonly heap: number;
}

let chain: HomeChain | undefined;
afterAll(() => chain?.destroy());

/** Makes blocks up to a height and looks at what is there. */
async function leg(home: HomeChain, height: number): Promise<Mark> {
  const node = await home.run();
  for (let to = Number(node.engine.chainState().lastBlockHeight); to < height; ) {
    to = Math.min(height, to + BLOCKS_AT_ONCE);
    await node.until(BigInt(to));
  }
  const { blockStore } = node.engine;
  const { earliestVersion, latestVersion } = node.app.app.store;
  expect(blockStore.height - blockStore.base).toBeLessThan(4 * KEPT);
  expect(latestVersion - earliestVersion).toBeLessThan(4 * KEPT);
  expect(node.fatal).toEqual([]);
  collectGarbage();
  const heap = process.memoryUsage().heapUsed;
  await node.stop();
  return { height, heap, databases: (await diskUsage(home.config)).databases };
}

const entries = ({ kinds }: DatabaseUsage): number => kinds!.reduce((sum, { count }) => sum + count, 0);
const bytes = ({ kinds }: DatabaseUsage): number => kinds!.reduce((sum, kind) => sum + kind.bytes, 0);

test("databases and heap stay within bounds", { timeout: BLOCKS * MS_PER_BLOCK_MAX + 120_000 }, async () => {
  chain = await HomeChain.create({
    app: {
      pruning: "custom",
      "pruning-keep-recent": String(KEPT),
      "pruning-interval": "10",
      "min-retain-blocks": KEPT,
    },
    genesis: (doc) => {
      const { consensusParams } = doc;
      const evidence = { ...consensusParams.evidence, maxAgeNumBlocks: BigInt(KEPT), maxAgeDurationNs: 1_000_000n };
      return { ...doc, consensusParams: { ...consensusParams, evidence } };
    },
  });
  const marks: Mark[] = [];
  for (let i = 1; i <= LEGS; i++) marks.push(await leg(chain, Math.floor((BLOCKS * i) / LEGS)));
  for (const { height, databases, heap } of marks) {
    const sizes = databases.map(
      (d) => `${d.name} ${entries(d)} entries ${(bytes(d) / MIB).toFixed(2)} of ${(d.diskBytes / MIB).toFixed(2)} MiB`,
    );
    console.log(`${height}: ${sizes.join(", ")}; heap ${(heap / MIB).toFixed(1)} MiB`);
  }
  // Without pruning the last leg would have three times as much as the second.
  const [early, late] = [marks[1]!, marks.at(-1)!];
  for (const [i, now] of late.databases.entries()) {
    const then = early.databases[i]!;
    expect(now.name).toBe(then.name);
    expect(entries(now), `entries of ${now.name}`).toBeLessThan(entries(then) * 1.5 + KEPT);
    expect(bytes(now), `bytes in ${now.name}`).toBeLessThan(bytes(then) * 1.5 + KEPT * 1024);
    expect(now.diskBytes, `files of ${now.name}`).toBeLessThan(then.diskBytes * 1.5 + DISK_SLACK_BYTES);
  }
  expect(late.heap).toBeLessThan(early.heap * 1.1 + HEAP_SLACK_BYTES);
});
