import { expect, test } from "vitest";
import { readSamples } from "../../../test/support/metrics.js";
import type { AppliedBlock } from "../../engine/execution/block-executor.js";
import { Verdict } from "../../gen/stateset/compliance/v1/verdict.js";
import { EventHoldChanged } from "../../gen/stateset/holds/v1/events.js";
import {
  EventOrderChanged,
  EventOrderCreated,
  EventOrderExecuted,
  EventOrderStatusChanged,
} from "../../gen/stateset/orders/v1/events.js";
import { OrderStatus } from "../../gen/stateset/orders/v1/state.js";
import {
  EventCaptured,
  EventNettingCycle,
  EventPayment,
  EventRefunded,
} from "../../gen/stateset/payments/v1/events.js";
import { PaymentStatus } from "../../gen/stateset/payments/v1/state.js";
import type { Event } from "../../gen/tendermint/abci/types.js";
import { ExecTxResult, ResponseFinalizeBlock } from "../../gen/tendermint/abci/types.js";
import { Registry } from "../../metrics/registry.js";
import type { MessageType } from "../../protobuf/message.js";
import type { Context } from "../../sdk/context.js";
import { EventManager } from "../../sdk/events.js";
import { emitTyped } from "../../sdk/typed-events.js";
import { ModuleMetrics } from "./module-metrics.js";

class Emitted {
  private readonly manager = new EventManager();

  add<T extends object>(type: MessageType<T>, event: Partial<T>): this {
    emitTyped({ events: this.manager } as unknown as Context, type, type.from(event));
    return this;
  }

  get events(): Event[] {
    return this.manager.events;
  }
}

function applied(txs: readonly Partial<ExecTxResult>[], events: Event[] = []): AppliedBlock {
  const txResults = txs.map((tx) => ExecTxResult.from(tx));
  return { response: ResponseFinalizeBlock.from({ events, txResults }) } as unknown as AppliedBlock;
}

test("what the modules did is counted from the events of blocks", () => {
  const registry = new Registry();
  const metrics = new ModuleMetrics(registry);
  const placed = new Emitted()
    .add(EventOrderCreated, { id: 1n, denom: "uusd", totalAmount: "1250" })
    .add(EventHoldChanged, { id: 1n, denom: "uusd", amount: "1250" })
    .add(EventPayment, {
      id: 1n,
      from: PaymentStatus.PAYMENT_STATUS_REQUIRES_FUNDS,
      to: PaymentStatus.PAYMENT_STATUS_AUTHORIZED,
    })
    .add(EventOrderStatusChanged, {
      id: 1n,
      from: OrderStatus.ORDER_STATUS_PLACED,
      to: OrderStatus.ORDER_STATUS_CONFIRMED,
    })
    .add(EventOrderExecuted, { orderId: 1n, verdict: Verdict.VERDICT_ALLOW });
  const shipped = new Emitted()
    .add(EventHoldChanged, { id: 1n, denom: "uusd", amount: "250" })
    .add(EventCaptured, { paymentId: 1n, denom: "uusd", amount: "1000" })
    .add(EventPayment, {
      id: 1n,
      from: PaymentStatus.PAYMENT_STATUS_AUTHORIZED,
      to: PaymentStatus.PAYMENT_STATUS_PARTIALLY_CAPTURED,
    })
    .add(EventOrderChanged, { id: 1n, kind: "shipped" })
    .add(EventOrderChanged, { id: 1n, kind: "disputed" })
    .add(EventRefunded, { paymentId: 1n, denom: "uusd", amount: "40" });
  const ended = new Emitted()
    .add(EventOrderStatusChanged, { id: 1n, to: OrderStatus.ORDER_STATUS_COMPLETED })
    .add(EventNettingCycle, { id: 1n, denom: "uusd", gross: "900", moved: "300", settled: [1n, 2n] });
  const refused = new Emitted().add(EventOrderCreated, { id: 2n, denom: "uusd", totalAmount: "7" });
  metrics.applied(
    applied(
      [
        { events: placed.events, gasWanted: 200n, gasUsed: 150n },
        { events: shipped.events, gasWanted: 100n, gasUsed: 90n },
        { code: 5, events: refused.events, gasWanted: 50n, gasUsed: 60n },
      ],
      ended.events,
    ),
  );
  const samples = readSamples(registry.text());
  const value = (name: string, labels: Readonly<Record<string, string>> = {}) =>
    samples.find((s) => s.name === `stateset_${name}` && Object.entries(labels).every(([k, v]) => s.labels[k] === v))
      ?.value;
  expect(["placed", "confirmed", "completed", "cancelled"].map((status) => value("orders_total", { status }))).toEqual([
    1, 1, 1, 0,
  ]);
  expect(value("orders_disputed_total")).toBe(1);
  expect(value("order_changes_total", { kind: "shipped" })).toBe(1);
  expect(value("order_value_total", { denom: "uusd" })).toBe(1250);
  expect(
    ["authorized", "captured", "refunded"].map((kind) => value("payment_volume_total", { kind, denom: "uusd" })),
  ).toEqual([1250, 1000, 40]);
  expect(value("payments_total", { status: "authorized" })).toBe(1);
  expect(value("payments_total", { status: "partially_captured" })).toBe(1);
  expect(value("compliance_verdicts_total", { verdict: "allow" })).toBe(1);
  expect(value("netting_volume_total", { kind: "gross", denom: "uusd" })).toBe(900);
  expect(value("netting_cycles_total", { denom: "uusd" })).toBe(1);
  expect(value("txs_total", { result: "ok" })).toBe(2);
  expect(value("txs_total", { result: "failed" })).toBe(1);
  expect(value("gas_used_total")).toBe(300);
  expect(value("events_total", { type: "stateset.orders.v1.EventOrderChanged" })).toBe(2);
});
