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

  const SPELLED = `
title: as people write it
actors: { alice: , bob: , authority: }
params: { orders: { disputeWindow: 24h, autoCompleteWindow: 60 } }
genesis: { alice: "1000uusdc,5ustate" }
steps:
  - at: 2026-01-01T01:00:00+01:00
    as: "@alice"
    label: order
    msg: { orders.ExecuteOrderFlow: { seller: bob, denom: uusdc, lines: [{ sku: tea, quantity: 2, unitPrice: 50 }], totalAmount: 100, max_fee_bps: 100 } }
    expect: { verdict: ALLOW, holds: { alice: 100uusdc }, states: { order: PLACED, order.payment_id: { status: AUTHORIZED, amount: 100 } }, events: [order_executed] }
  - as: alice
    at: 2026-01-01T00:00:01.5Z
    msg: { type: cosmos.bank.v1beta1.MsgSend, to_address: "@bob", amount: 901uusdc }
    expect: { codespace: sdk, code: 5 }
  - as: bob
    msg: { type: orders/ConfirmOrder, fields: { id: $order } }
    expect: { ok: true, events: { EventOrderStatusChanged: { to: CONFIRMED } } }
  - as: bob
    at: 2026-01-01T00:00:02Z
    msg: { type: /stateset.orders.v1.MsgConfirmOrder, id: "\${order.orderId}" }
    expect: orders/4
  - as: authority
    msg: { type: compliance.SetPolicy, policy: { effective_from: 2026-01-01T00:00:03Z, blocked_countries: [ZZ], max_list_lag: 7d } }
  - at: 2026-01-01T00:00:03Z
    expect: { states: [{ query: compliance/Policy, expect: { policy: { maxListLag: 604800 } } }], escrows: { escrow: { uusdc: 0 } } }
`;

  test("reads what people write", async () => {
    expect(await outcomeOf(SPELLED)).toEqual({ steps: 6, blocks: 4 });
  });

  test.each([
    ["verdict: ALLOW", "verdict: HOLD", 'verdict: expected "VERDICT_HOLD", found "VERDICT_ALLOW"'],
    ["order: PLACED", "order: CONFIRMED", 'states.order.status: expected "ORDER_STATUS_CONFIRMED"'],
    ["amount: 100 }", "amount: 101 }", "states.order.payment_id.amount: expected"],
    ["to: CONFIRMED", "to: COMPLETED", "no event EventOrderStatusChanged has"],
    ["[order_executed]", "[order_made]", "no event order_made; there are"],
    ["expect: orders/4", "expect: { ok: true }", "expected ok, found orders/4"],
    ["maxListLag: 604800", "maxListLag: 604801", 'expected "604801s", found "604800s"'],
  ])("tells a difference however it is written: %s → %s", async (from, to, text) => {
    expect((await outcomeOf(SPELLED.replace(from, to))).difference?.text).toContain(text);
  });

  test.each([
    ["orders/ConfirmOrder", "orders/ConfirmOrders", "no message orders/ConfirmOrders"],
    ["orders/ConfirmOrder", "UpdateParams", "UpdateParams may be "],
    ["escrow: {", "vault: {", "no escrow vault; there are payments_escrow"],
    ["{ order: PLACED", "{ ordr: PLACED", "ordr is neither a label"],
    ["id: $order", "id: $oder.id", "no step has that label"],
    ["orderId", "orderNo", "which has order_id, payment_id"],
    ["holds: { alice", "holds: { carol", "no actor carol"],
    ["expect: { states: [", "expect: { result: ok, states: [", "has no msg"],
    ["ok: true, ", "ok: true, result: ok, ", "says the result more than once"],
    ["disputeWindow", "disputeWindows", "disputeWindows"],
  ])("says where a file asks for what is not: %s → %s", async (from, to, text) => {
    await expect(async () => outcomeOf(SPELLED.replace(from, to))).rejects.toThrow(text);
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
