/** What `testnet plan` says in numbers, and what networks of those layouts do; the pace of blocks over long links. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";
import { statesetd } from "../support/chain.js";
import { RunningTestnet } from "../support/running-testnet.js";

const topologyFile = (name: string): string => fileURLToPath(new URL(`../../genesis/${name}`, import.meta.url));
const HALT_MS = 5_000;

interface PlanJson {
  readonly losses: readonly { readonly region: string; readonly validators: number; readonly continues: boolean }[];
}

let net: RunningTestnet | undefined;
let folder: string | undefined;

afterEach(async () => {
  await net?.destroy();
  net = undefined;
  if (folder !== undefined) rmSync(folder, { recursive: true });
  folder = undefined;
});

async function planOf(file: string, validators: number): Promise<PlanJson> {
  const run = await statesetd(["testnet", "plan", "--topology", file, "--validators", String(validators), "--json"]);
  expect(run.code, run.stderr).toBe(0);
  return JSON.parse(run.stdout) as PlanJson;
}

/** Loses each region in turn, and finds what was foretold; the chain goes on by itself when the region is back. */
async function loseEach(running: RunningTestnet, plan: PlanJson): Promise<boolean[]> {
  const { nodes } = await running.reach(3, []);
  const all = nodes.map((n) => n.index);
  await running.reach(3, all);
  for (const { region, validators, continues } of plan.losses) {
    const lost = nodes.filter((n) => n.region === region).map((n) => n.index);
    expect(lost).toHaveLength(validators);
    const left = all.filter((i) => !lost.includes(i));
    await running.act("partition", region);
    const halted = await running.halted(lost, 0);
    if (continues) await running.reach(halted + 3, left);
    else await running.halted(left, HALT_MS);
    await running.act("heal");
    await running.reach((await running.top()) + 2, all);
  }
  expect((await running.status()).disagreement).toBeNull();
  return plan.losses.map((l) => l.continues);
}

test("seven validators in three regions do at the loss of each what the plan foretells", async () => {
  const file = topologyFile("network.json");
  const plan = await planOf(file, 7);
  net = new RunningTestnet("--validators", "7", "--topology", file);
  expect(new Set(await loseEach(net, plan))).toEqual(new Set([true, false]));
});

test("two thirds of the power are not enough: of three validators none may be lost", async () => {
  const file = topologyFile("network.json");
  const plan = await planOf(file, 3);
  net = new RunningTestnet("--validators", "3", "--topology", file);
  expect(await loseEach(net, plan)).toEqual([false, false, false]);
});

test("blocks come a second apart over links of 80 ms", async () => {
  const topology = JSON.parse(readFileSync(topologyFile("network-4.json"), "utf8")) as {
    latency_ms: Record<string, Record<string, number>>;
  };
  for (const row of Object.values(topology.latency_ms)) for (const to of Object.keys(row)) row[to] = 80;
  folder = mkdtempSync(join(tmpdir(), "statesetd-topology-"));
  const file = join(folder, "far.json");
  writeFileSync(file, JSON.stringify(topology));
  net = new RunningTestnet("--validators", "4", "--topology", file);
  await net.reach(18, [0, 1, 2, 3]);
  const intervals = (await net.intervals(15)).sort((a, b) => a - b);
  expect(intervals[7]).toBeGreaterThan(0.9);
  expect(intervals[7]).toBeLessThan(1.1);
});
