/** Where the units of an order are, derived from the counters of its lines. Pure. */
import { FulfillmentProgress, type LineProgress, type Order } from "../../src/gen/stateset/orders/v1/state.js";

type Counter = "cancelled" | "fulfilled" | "shipped" | "delivered";

const {
  FULFILLMENT_PROGRESS_UNFULFILLED: UNFULFILLED,
  FULFILLMENT_PROGRESS_PARTIALLY_FULFILLED: PARTIALLY_FULFILLED,
  FULFILLMENT_PROGRESS_FULFILLED: FULFILLED,
  FULFILLMENT_PROGRESS_PARTIALLY_SHIPPED: PARTIALLY_SHIPPED,
  FULFILLMENT_PROGRESS_SHIPPED: SHIPPED,
  FULFILLMENT_PROGRESS_PARTIALLY_DELIVERED: PARTIALLY_DELIVERED,
  FULFILLMENT_PROGRESS_DELIVERED: DELIVERED,
  FULFILLMENT_PROGRESS_CANCELLED: CANCELLED,
} = FulfillmentProgress;

type Counted = Pick<Order, "lines" | "progress">;

function total(order: Counted, counter: Counter): bigint {
  return order.progress.reduce((sum, entry) => sum + entry[counter], 0n);
}

export function fulfillmentProgress(order: Counted): number {
  const wanted = order.lines.reduce((sum, { quantity }) => sum + quantity, 0n) - total(order, "cancelled");
  if (wanted === 0n) return CANCELLED;
  const steps = [
    { counter: "delivered", whole: DELIVERED, part: PARTIALLY_DELIVERED },
    { counter: "shipped", whole: SHIPPED, part: PARTIALLY_SHIPPED },
    { counter: "fulfilled", whole: FULFILLED, part: PARTIALLY_FULFILLED },
  ] as const;
  for (const { counter, whole, part } of steps) {
    const done = total(order, counter);
    if (done > 0n) return done === wanted ? whole : part;
  }
  return UNFULFILLED;
}

/** The order with what went back to the buyer of each line counted. */
export function withRefunds(order: Order, refundedOf: (line: number) => bigint): Order {
  const progress = order.progress.map((entry, line) => {
    const refunded = refundedOf(line);
    return refunded === 0n ? entry : { ...entry, refundedAmount: String(BigInt(entry.refundedAmount) + refunded) };
  });
  return { ...order, progress };
}

/** What counters of a line must never say. */
export function progressFault(quantity: bigint, p: LineProgress): string | undefined {
  const { cancelled, fulfilled, shipped, delivered, returnRequested, returnReceived, returnDismissed, writtenOff } = p;
  const rules: readonly (readonly [boolean, string])[] = [
    [delivered <= shipped, `delivered ${delivered} of ${shipped} shipped`],
    [shipped <= fulfilled, `shipped ${shipped} of ${fulfilled} fulfilled`],
    [fulfilled + cancelled <= quantity, `fulfilled ${fulfilled} and cancelled ${cancelled} of ${quantity}`],
    [returnRequested <= delivered, `${returnRequested} are to return of ${delivered} delivered`],
    [returnReceived + returnDismissed <= returnRequested, `${returnReceived} + ${returnDismissed} came back`],
    [writtenOff <= returnReceived, `written off ${writtenOff} of ${returnReceived}`],
    [p.reserved + shipped + cancelled <= quantity, `reserved ${p.reserved}, shipped ${shipped} of ${quantity}`],
  ];
  return rules.find(([holds]) => !holds)?.[1];
}
