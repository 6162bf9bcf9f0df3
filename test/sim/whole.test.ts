/** Networks of whole nodes: engine, stores, log and reactors. */
import { execFileSync, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { equivocator, twin } from "./behaviour.js";
import { FAULTS, type SimulationSummary } from "./options.js";
import { type RunOptions, runOne } from "./run.js";
import { replayCommand, shrink } from "./shrink.js";
import { simulateWhole, type WholeOptions } from "./whole/simulation.js";

function run(options: Partial<WholeOptions>): Promise<SimulationSummary> {
  return simulateWhole({ seed: 1, validators: 4, heights: 8, faults: [], ...options });
}

describe("without faults", () => {
  test.each([1, 4, 7])("%i validators decide block after block in their first round", async (validators) => {
    const found = await run({ validators });
    expect(found.violations).toEqual([]);
    expect(found.heights).toBeGreaterThanOrEqual(8);
    expect(found.maxRound).toBe(0);
  });

  test("a target interval sets the pace over links that are 90 ms long", async () => {
    const { violations, blockIntervalMs } = await run({
      validators: 7,
      heights: 15,
      config: { targetBlockIntervalMs: 1000 },
      latencyUs: () => 90_000,
    });
    expect(violations).toEqual([]);
    expect(blockIntervalMs).toBeGreaterThan(970);
    expect(blockIntervalMs).toBeLessThan(1030);
  });

  test("with real signatures", async () => {
    expect((await run({ heights: 3, crypto: "real" })).violations).toEqual([]);
  });
});

describe("with all faults", () => {
  test.each([1, 2, 3, 4, 5, 6])("seed %i: everything that must hold holds", async (seed) => {
    const found = await run({ seed, validators: [4, 7, 4, 5, 6, 4][seed - 1]!, heights: 10, faults: FAULTS });
    expect(found.violations).toEqual([]);
    expect(found.faultsInjected).toBeGreaterThan(0);
  });

  test("with vote extensions from the third height on", async () => {
    const found = await run({ seed: 7, faults: FAULTS, extensionsFrom: 3n });
    expect(found.violations).toEqual([]);
  });
});

test("who joins late fetches blocks, and so do those that lost power", async () => {
  const found = await run({ seed: 3, heights: 25, faults: ["join", "crash", "power"] });
  expect(found.violations).toEqual([]);
  expect(found.blocksSynced).toBeGreaterThan(10);
  expect(found.restarts).toBeGreaterThan(1);
});

test("a full disk stops nobody for good", async () => {
  expect((await run({ seed: 4, heights: 15, faults: ["disk"] })).violations).toEqual([]);
});

test("double votes come into blocks, and only those of culprits", async () => {
  const found = await run({ seed: 5, validators: 7, faults: ["byzantine"], behaviours: [equivocator] });
  expect(found.violations).toEqual([]);
  expect([found.accused, found.culprits]).toEqual([2, 2]);
});

test("one seed is one run, to the last byte on the wire", async () => {
  const options = { seed: 6, validators: 5, heights: 6, faults: FAULTS };
  const first = await run(options);
  expect(await run(options)).toEqual(first);
  expect((await run({ ...options, seed: 7 })).traceHash).not.toBe(first.traceHash);
});

test("a fault that is left out leaves the others as they were, and what fails shrinks to what is needed", async () => {
  const options: RunOptions = {
    seed: "3",
    validators: 4,
    heights: 20,
    faults: ["twins", "partition", "loss", "skew", "pause"],
    mode: "core",
    crypto: "keyed",
    faulty: 2,
    behaviours: [twin],
    config: undefined,
    extensionsFrom: undefined,
    shadow: undefined,
    traceLines: undefined,
    only: undefined,
    topology: undefined,
    intervalMs: 0,
  };
  let failed: SimulationSummary | undefined;
  let seed = 0;
  while (failed === undefined && seed++ < 30) {
    const summary = await runOne({ ...options, seed: String(seed) });
    if (summary.violations[0]?.startsWith("agreement") === true) failed = summary;
  }
  expect(failed).toBeDefined();
  const found = await shrink({ ...options, seed: String(seed) }, failed!, () => undefined);
  expect(found.violation).toMatch(/^agreement/);
  expect(found.options.only!.size).toBeLessThanOrEqual(failed!.faultsPlanned);
  expect((await runOne(found.options)).violations).toContain(found.violation);
  expect(replayCommand(found.options)).toMatch(new RegExp(`--seed ${seed} .* --only "[0-9,]*" --faulty 2 --mode core`));
});

describe("the command", () => {
  const main = fileURLToPath(new URL("./main.ts", import.meta.url));
  const words = ["--import", "tsx", main, "--seed", "9", "--validators", "4", "--json"];

  test("ends with one line of JSON", () => {
    const out = execFileSync(process.execPath, [...words, "--heights", "3", "--faults", "all"], { encoding: "utf8" });
    const line = JSON.parse(out.trim().split("\n").at(-1)!) as Record<string, unknown>;
    expect(line).toMatchObject({
      seed: 9,
      validators: 4,
      violations: 0,
      traceHash: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
    expect(line.heights).toBeGreaterThanOrEqual(3);
    expect(typeof line.faultsInjected).toBe("number");
  });

  test("ends with 1 on a violation and with 2 on a word that it does not know", () => {
    const broken = [
      "--heights",
      "30",
      "--faults",
      "twins,partition,loss",
      "--faulty",
      "2",
      "--mode",
      "core",
      "--seeds",
      "20",
    ];
    const found = spawnSync(process.execPath, [...words, ...broken, "--processes", "1"], { encoding: "utf8" });
    expect(found.status).toBe(1);
    expect(JSON.parse(found.stdout.trim()).violations).toBeGreaterThan(0);
    const unknown = spawnSync(process.execPath, [...words, "--faults", "floods"], { encoding: "utf8" });
    expect(unknown.status).toBe(2);
    expect(unknown.stderr).toContain('found "floods"');
  });
});
