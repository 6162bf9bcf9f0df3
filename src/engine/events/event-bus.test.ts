import { expect, test } from "vitest";
import { parseEventQuery } from "../../abci/event-query.js";
import type { EventData } from "../../abci/events/event-data.js";
import { ExecTxResult } from "../../gen/tendermint/abci/types.js";
import { createEventBus } from "./event-bus.js";

function tx(key: string, height = 5n): EventData {
  const attributes = [{ key: "sender", value: key, index: true }];
  const result = ExecTxResult.from({ events: [{ type: "transfer", attributes }] });
  return { kind: "Tx", hash: Uint8Array.of(0xab, 1), result: { height, index: 0, tx: new Uint8Array(1), result } };
}

function step(round: number): EventData {
  return { kind: "NewRoundStep", height: 1n, round, step: "RoundStepPropose" };
}

test("a subscriber gets what its query matches, with the reserved keys", () => {
  const bus = createEventBus();
  const sub = bus.subscribe("one", parseEventQuery("tm.event='Tx' AND transfer.sender='ann'"), 10);
  bus.publish(tx("bob"));
  bus.publish(tx("ann", 7n));
  bus.publish(step(0));
  const message = sub.take()!;
  expect(message.events.get("tm.event")).toEqual(["Tx"]);
  expect(message.events.get("tx.hash")).toEqual(["AB01"]);
  expect(message.events.get("tx.height")).toEqual(["7"]);
  expect(message.events.get("transfer.sender")).toEqual(["ann"]);
  expect(sub.take()).toBeUndefined();
});

test("a query without an event kind sees every kind", () => {
  const bus = createEventBus();
  const sub = bus.subscribe("one", parseEventQuery("tm.event EXISTS"), 10);
  bus.publish(step(0));
  bus.publish(tx("ann"));
  expect([sub.take()?.data.kind, sub.take()?.data.kind]).toEqual(["NewRoundStep", "Tx"]);
});

test("a full queue ends the subscription; what was queued can still be taken", () => {
  const bus = createEventBus();
  const query = parseEventQuery("tm.event='NewRoundStep'");
  const sub = bus.subscribe("slow", query, 2);
  const fast = bus.subscribe("fast", query, 5);
  let calls = 0;
  sub.onReady(() => calls++);
  for (let round = 0; round < 4; round++) bus.publish(step(round));
  expect(sub.end).toBe("overflow");
  expect(calls).toBe(2);
  expect(sub.take()?.data).toMatchObject({ round: 0 });
  expect(sub.take()?.data).toMatchObject({ round: 1 });
  expect(sub.take()).toBeUndefined();
  expect(fast.end).toBeUndefined();
  expect(bus.subscriptionsOf("slow")).toBe(0);
  expect(bus.subscribers).toBe(1);
});

test("the listener is called when a message comes into an empty queue", () => {
  const bus = createEventBus();
  const sub = bus.subscribe("one", parseEventQuery("tm.event='NewRoundStep'"), 5);
  const seen: number[] = [];
  sub.onReady(() => {
    for (let m = sub.take(); m !== undefined; m = sub.take()) seen.push((m.data as { round: number }).round);
  });
  bus.publish(step(1));
  bus.publish(step(2));
  expect(seen).toEqual([1, 2]);
});

test("one query once a subscriber; what is not there cannot be ended", () => {
  const bus = createEventBus();
  const query = parseEventQuery("tm.event='Tx'");
  const sub = bus.subscribe("one", query, 1);
  expect(() => bus.subscribe("one", parseEventQuery("tm.event = 'Tx'"), 1)).toThrow("already subscribed");
  bus.subscribe("two", query, 1);
  bus.unsubscribe("one", query);
  expect(sub.end).toBe("unsubscribed");
  expect(() => bus.unsubscribe("one", query)).toThrow("subscription not found");
  expect(() => bus.unsubscribeAll("one")).toThrow("subscription not found");
  bus.stop();
  expect(bus.subscribers).toBe(0);
});
