import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runScenario } from "./run-scenario.js";
import { readScenario } from "./scenario.js";

const FOLDER = new URL(".", import.meta.url);
const files = readdirSync(FOLDER).filter((name) => name.endsWith(".yaml"));

const MINIMAL = `
actors: [alice, bob]
genesis: {balances: {alice: {uusdc: 100}}}
steps:
  - at: 2026-01-01T00:00:01Z
    as: alice
    msg: {type: cosmos.bank.v1beta1.MsgSend, to_address: "@bob", amount: [{denom: uusdc, amount: 40}]}
    expect: {balances: {alice: {uusdc: 60}, bob: {uusdc: 40}}}
`;

const outcomeOf = (text: string) => runScenario(readScenario(text, "test.yaml"));

describe("scenarios", () => {
  test("there are some", () => {
    expect(files.length).toBeGreaterThan(0);
  });

  test.each(files)("%s", async (file) => {
    const outcome = await runScenario(readScenario(readFileSync(new URL(file, FOLDER), "utf8"), file));
    expect(outcome.difference).toBeUndefined();
    expect(outcome.steps).toBeGreaterThan(0);
  });
});

describe("the runner", () => {
  test("passes what holds", async () => {
    expect(await outcomeOf(MINIMAL)).toEqual({ steps: 1, blocks: 1 });
  });

  test.each([
    ["bob: {uusdc: 40}", "bob: {uusdc: 41}", "balances.bob.uusdc: expected 41, found 40"],
    ["expect: {", "expect: {result: bank/9, ", "result: expected bank/9, found ok"],
    ["expect: {", "expect: {response: {x: 1}, ", "response.x: expected"],
    ["expect: {", "expect: {holds: {alice: {uusdc: 1}}, ", "holds.alice.uusdc: expected 1, found 0"],
    [
      "expect: {",
      "expect: {events: [{type: transfer, attributes: {amount: 41uusdc}}], ",
      "events[0]: no event transfer has",
    ],
    ["amount: 40}", "amount: 400}", "result: expected ok, found sdk/5"],
    [
      "expect: {",
      "expect: {states: [{query: cosmos.bank.v1beta1.Query/SupplyOf, request: {denom: uusdc}, expect: {amount: {amount: 1}}}], ",
      "states[0] (cosmos.bank.v1beta1.Query/SupplyOf).amount.amount: expected",
    ],
  ])("tells a difference: %s → %s", async (from, to, text) => {
    const outcome = await outcomeOf(MINIMAL.replace(from, to));
    expect(outcome.difference?.step).toBe(1);
    expect(outcome.difference?.text).toContain(text);
  });

  test.each([
    ["actors: [alice, bob]", "actors: []", "actors must name at least one"],
    ["as: alice", "as: carol", "no actor carol"],
    ["MsgSend,", "MsgSent,", "no message cosmos.bank.v1beta1.MsgSent"],
    ["expect: {", "expects: {", 'found "expects"'],
    ["@bob", "@carol", "no actor carol"],
    ["@bob", "$later.id", "no result of a step labelled later"],
    ["00:00:01Z", "00:00:01", "must be a UTC time"],
    ["uusdc: 100", "uusdc: 1.5", "must be"],
    ["to_address", "to", "to"],
    ["genesis:", "params: {nobody: {x: 1}}\ngenesis:", "no module nobody"],
  ])("refuses a file that asks for what is not: %s → %s", async (from, to, text) => {
    await expect(async () => outcomeOf(MINIMAL.replace(from, to))).rejects.toThrow(text);
  });
});
