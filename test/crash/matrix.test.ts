/** The process, or the machine, may stop after any change of any disk. UPDATE_TABLE=1 npx vitest run --project crash
 *  test/crash/matrix.test.ts writes the table of test/crash/README.md anew. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { KvDatabase } from "../../src/ports/disk.js";
import { type Life, live, type Restart, recover, type Scenario } from "./matrix.js";

const README = fileURLToPath(new URL("README.md", import.meta.url));
const MARKS = ["<!-- matrix: begin -->", "<!-- matrix: end -->"] as const;

/** How many of its newest unsynced batches each database loses. */
type Loss = ReadonlyMap<string, number>;

/** Everything, each database alone, all but each database, and some of each. */
function losses(unsynced: ReadonlyMap<string, number>): Loss[] {
  const names = [...unsynced.keys()].filter((name) => unsynced.get(name)! > 0);
  const of = (pick: (name: string, count: number) => number): Loss =>
    new Map(names.map((name) => [name, pick(name, unsynced.get(name)!)]));
  const all = [
    of((_, count) => count),
    ...names.map((lost) => of((name, count) => (name === lost ? count : 0))),
    ...names.map((kept) => of((name, count) => (name === kept ? 0 : count))),
    ...[1, 2, 3].map((seed) => of((name, count) => (seed * 7 + name.length * 5) % (count + 1))),
  ];
  const known = new Map(all.map((loss) => [JSON.stringify([...loss]), loss]));
  return [...known.values()];
}

interface Row {
  readonly boundary: string;
  readonly kept: Restart;
  readonly lost: Restart;
}

interface Outcome {
  readonly rows: Row[];
  readonly restarts: number;
}

async function restart(scenario: Scenario, life: Life, where: string, loss: Loss | undefined): Promise<Restart> {
  const disk = life.disk.restart(loss && ((name) => loss.get(name) ?? 0));
  return recover(scenario, life, disk).catch((error: unknown) => {
    const what = loss === undefined ? "nothing" : JSON.stringify([...loss]);
    throw new Error(`died after ${where}, lost ${what}: ${String(error)}`, { cause: error });
  });
}

async function matrix(scenario: Scenario): Promise<Outcome> {
  const { changes } = (await live(scenario)).disk;
  const rows: Row[] = [];
  let restarts = 0;
  for (let crashAfter = 0; crashAfter <= changes.length; crashAfter++) {
    const life = await live(scenario, crashAfter);
    expect(life.disk.changes).toEqual(changes.slice(0, crashAfter));
    const boundary = changes[crashAfter - 1] ?? "nothing";
    const where = `${boundary} (#${crashAfter})`;
    const kept = await restart(scenario, life, where, undefined);
    const [all, ...others] = losses(life.disk.unsynced());
    const lost = await restart(scenario, life, where, all!);
    for (const loss of others) await restart(scenario, life, where, loss);
    restarts += 2 + others.length;
    rows.push({ boundary, kept, lost });
  }
  return { rows, restarts };
}

function tableOf({ rows, restarts }: Outcome): string {
  const cells = ({ found, signed, how }: Restart): string => `${found} | ${signed} | ${how}`;
  const lines = rows.map(({ boundary, kept, lost }, i) => {
    const same = cells(kept) === cells(lost);
    return `| ${i} | ${boundary} | ${cells(kept)} | ${same ? "the same | |" : `${lost.found}, ${lost.signed} | ${lost.how} |`}`;
  });
  return [
    `${rows.length} boundaries, ${restarts} restarts, all of which recovered.`,
    "",
    "| # | last change before the end | found: application/state/blocks | last signed | recovery | found when unsynced writes are lost | recovery then |",
    "|---|---|---|---|---|---|---|",
    ...lines,
  ].join("\n");
}

/** The part of the README between the marks. */
function writtenTable(): string {
  const text = readFileSync(README, "utf8");
  return text.slice(text.indexOf(MARKS[0]) + MARKS[0].length, text.indexOf(MARKS[1])).trim();
}

describe("the node recovers from the end of the process or of the machine after any change of its disks", () => {
  test("three blocks with transactions; the table in the README is what happens", { timeout: 600_000 }, async () => {
    const outcome = await matrix({ blocks: 3n });
    expect(outcome.rows.length).toBeGreaterThan(60);
    const table = tableOf(outcome);
    if (process.env.UPDATE_TABLE === "1") {
      const text = readFileSync(README, "utf8");
      const [before, after] = [text.slice(0, text.indexOf(MARKS[0])), text.slice(text.indexOf(MARKS[1]))];
      writeFileSync(README, `${before}${MARKS[0]}\n${table}\n${after}`);
    }
    expect(writtenTable()).toBe(table);
  });

  test("while versions, blocks and states are pruned", { timeout: 600_000 }, async () => {
    const outcome = await matrix({ blocks: 4n, options: { prune: true } });
    const count = (name: string): number => outcome.rows.filter(({ boundary }) => boundary === name).length;
    // More than one a block: what is pruned is among them, and is flushed before anything builds on it.
    for (const name of ["blocks", "application"]) {
      expect(count(`sync ${name}`)).toBeGreaterThan(4);
      expect(count(`write ${name}`)).toBe(0);
    }
  });

  test("while the application's disk keeps nothing that it was told to flush", { timeout: 600_000 }, async () => {
    const neverSynced = (db: KvDatabase): KvDatabase => ({
      get: (key) => db.get(key),
      write: (ops) => db.write(ops),
      scan: (range) => db.scan(range),
      approximateSize: (start, end) => db.approximateSize(start, end),
      compact: (start, end) => db.compact(start, end),
      close: () => db.close(),
    });
    const outcome = await matrix({ blocks: 3n, options: { appDatabase: neverSynced } });
    expect(outcome.rows.some(({ lost }) => lost.found === "0/2/2")).toBe(true);
  });
});
