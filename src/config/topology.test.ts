import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { JsonSchema } from "./json-schema.js";
import { nodeRegions, parseTopology, type Topology } from "./topology.js";
import { planOf, quorumOf } from "./topology-plan.js";

const file = (name: string) => readFileSync(new URL(`../../genesis/${name}`, import.meta.url), "utf8");
const schema = JSON.parse(file("network.schema.json")) as JsonSchema;

function topology(name: string): Topology {
  const parsed = parseTopology(schema, file(name));
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value;
}

/** The lines of what is wrong with network.json after a change. */
function faultsAfter(change: (json: Json) => void): string[] {
  const json = JSON.parse(file("network.json")) as Json;
  change(json);
  const parsed = parseTopology(schema, JSON.stringify(json));
  return parsed.ok ? [] : parsed.error.split("\n");
}

// biome-ignore lint/suspicious/noExplicitAny: what a test breaks has no type
type Json = any;

const sized = (...sizes: number[]): Topology => ({
  validators: sizes.reduce((a, b) => a + b, 0),
  blockTimeMs: 1_000,
  regions: sizes.map((validators, i) => ({
    name: `r${i}`,
    validators,
    rpcEndpoints: ["", ""],
    apiEndpoints: [],
    nodes: [],
  })),
  latencyMs: {},
});

test("the files that come with the program are topologies, and distances count both ways", () => {
  const three = topology("network.json");
  expect(three.regions.map((r) => [r.name, r.validators])).toEqual([
    ["us-east-1", 35],
    ["eu-west-1", 28],
    ["ap-southeast-1", 37],
  ]);
  expect(three).toMatchObject({ validators: 100, blockTimeMs: 1_000 });
  expect(three.latencyMs["us-east-1"]!["eu-west-1"]).toBeGreaterThan(0);
  expect(three.latencyMs["eu-west-1"]!["us-east-1"]).toBe(three.latencyMs["us-east-1"]!["eu-west-1"]);
  expect(three.latencyMs["eu-west-1"]!["eu-west-1"]).toBe(0);
  expect(topology("network-4.json").regions).toHaveLength(4);
});

test.each<[string, (json: Json) => void, string]>([
  [
    "an unknown key",
    (j) => (j.regions[0].validator = 1),
    "regions[0].validator: unknown key; did you mean validators?",
  ],
  [
    "a missing key",
    (j) => delete j.consensus.block_time,
    "consensus.block_time: found nothing, wanted time from block",
  ],
  ["a misspelt key", (j) => renamed(j, "regions", "regoins"), "regoins: unknown key; did you mean regions?"],
  ["a wrong type", (j) => (j.regions[1].validators = "28"), 'regions[1].validators: found "28", wanted a whole number'],
  ["a fraction", (j) => (j.regions[1].validators = 1.5), "regions[1].validators: found 1.5, wanted a whole number"],
  ["too few", (j) => (j.regions[1].validators = 0), "regions[1].validators: found 0, wanted a number from 1 to 10000"],
  ["one endpoint", (j) => j.regions[2].rpc_endpoints.pop(), "regions[2].rpc_endpoints: found 1 items, wanted 2 (Comet"],
  ["no URL", (j) => (j.regions[2].api_endpoints[0] = "x"), 'regions[2].api_endpoints[0]: found "x", wanted a URL such'],
  ["another engine", (j) => (j.consensus.engine = "Raft"), 'consensus.engine: found "Raft", wanted "Tendermint BFT"'],
  [
    "a time",
    (j) => (j.consensus.block_time = 1),
    "consensus.block_time: found 1, wanted text (time from block to block",
  ],
  [
    "a wrong sum",
    (j) => (j.consensus.validators = 99),
    "consensus.validators: found 99, wanted 100, the validators of",
  ],
  [
    "one name twice",
    (j) => (j.regions[1].name = "us-east-1"),
    'regions[1].name: found "us-east-1", the name of regions[0]',
  ],
  [
    "an unknown region",
    (j) => (j.latency_ms["us-east-2"] = {}),
    "latency_ms.us-east-2: unknown region; did you mean us-e",
  ],
  ["a missing distance", (j) => delete j.latency_ms["eu-west-1"], "latency_ms.eu-west-1.ap-southeast-1: found nothing"],
  ["another's member", (j) => (j.regions[0].toString = 1), "regions[0].toString: unknown key"],
  ["a list", (j) => (j.cross_region = []), "cross_region: found [], wanted an object"],
])("%s is told with its path", (_, change, line) => {
  expect(faultsAfter(change).join("\n")).toContain(line);
});

function renamed(json: Json, from: string, to: string): void {
  json[to] = json[from];
  delete json[from];
}

test("all faults are told at once, and text that is no JSON is told as such", () => {
  const faults = faultsAfter((j) => {
    j.consensus.engine = "Raft";
    j.regions[2].validators = -1;
  });
  expect(faults).toHaveLength(2);
  expect(parseTopology(schema, "{")).toMatchObject({ ok: false, error: expect.stringContaining("no valid JSON") });
  expect(parseTopology(schema, "3")).toMatchObject({
    ok: false,
    error:
      "found 3, wanted an object (Who validates where, how clients reach each region, and how long messages travel between regions.)",
  });
});

test("with 35, 28 and 37 validators the loss of either large region halts the chain", () => {
  const plan = planOf(topology("network.json"));
  expect(plan).toMatchObject({ validators: 100, needed: 67, tolerableLoss: 33, survivesAnyRegion: false });
  expect(plan.losses).toEqual([
    { region: "us-east-1", validators: 35, powerLeft: 65, percentLeft: 65, continues: false, missing: 2 },
    { region: "eu-west-1", validators: 28, powerLeft: 72, percentLeft: 72, continues: true, missing: 0 },
    { region: "ap-southeast-1", validators: 37, powerLeft: 63, percentLeft: 63, continues: false, missing: 4 },
  ]);
  expect(plan.largestTolerableRegions).toEqual({ regions: ["eu-west-1"], validators: 28 });
  expect(plan.survivingLayout).toEqual([25, 25, 25, 25]);
});

test("the layout of four regions survives the loss of any one", () => {
  const plan = planOf(topology("network-4.json"));
  expect(plan.survivesAnyRegion).toBe(true);
  expect(plan.losses.map((l) => l.percentLeft)).toEqual([75, 75, 75, 75]);
});

test("a plan counts in whole validators, at the edge of two thirds and with few validators", () => {
  expect([1, 2, 3, 4, 6, 7, 9, 99, 100].map(quorumOf)).toEqual([1, 2, 3, 3, 5, 5, 7, 67, 67]);
  expect(planOf(sized(1, 1, 1)).losses.map((l) => l.continues)).toEqual([false, false, false]);
  expect(planOf(sized(3, 3, 3)).losses[0]).toMatchObject({ powerLeft: 6, continues: false, missing: 1 });
  expect(planOf(sized(1)).survivingLayout).toBeUndefined();
  expect(planOf(sized(4, 4)).largestTolerableRegions).toBeUndefined();
  expect(planOf(sized(12, 5, 4, 2)).largestTolerableRegions).toEqual({ regions: ["r1", "r3"], validators: 7 });
  for (let total = 4; total < 40; total++) {
    const layout = planOf(sized(total)).survivingLayout!;
    expect(layout.reduce((a, b) => a + b, 0)).toBe(total);
    expect(planOf(sized(...layout)).survivesAnyRegion, `${total}`).toBe(true);
  }
});

test.each<[number[], number, number[]]>([
  [[25, 25, 25, 25], 4, [1, 1, 1, 1]],
  [[35, 28, 37], 4, [1, 1, 2]],
  [[35, 28, 37], 10, [3, 3, 4]],
  [[35, 28, 37], 100, [35, 28, 37]],
  [[35, 28, 37], 1, [0, 0, 1]],
  [[35, 28, 37], 200, [70, 56, 74]],
  [[98, 1, 1], 4, [2, 1, 1]],
  [[97, 1, 1, 1], 5, [2, 1, 1, 1]],
  [[25, 25, 25, 25], 7, [2, 2, 2, 1]],
])("regions of %j make %d nodes into %j", (sizes, count, wanted) => {
  const regions = nodeRegions(sized(...sizes), count);
  expect(regions).toHaveLength(count);
  expect(sizes.map((_, i) => regions.filter((r) => r === `r${i}`).length)).toEqual(wanted);
});
