/** The comparison of orders, and of all that hangs on them, with what the application's queries say. */
import { Query } from "../../../src/gen/stateset/orders/v1/query.js";
import {
  type Amendment,
  DisputeStatus,
  FulfillmentStatus,
  type LineItem,
  OrderStatus,
  ReturnStatus,
} from "../../../src/gen/stateset/orders/v1/state.js";
import type { Rig } from "./commerce-rig.js";
import { nsOf } from "./commerce-wire.js";
import type { ModelOrder } from "./order-entity.js";

const ORDER_STATUS = OrderStatus as { readonly [name: string]: number };

const { methods, typeName } = Query;

function differ(where: string, pairs: readonly (readonly [string, unknown, unknown])[]): string | undefined {
  const found = pairs.find(([, expected, actual]) => String(expected) !== String(actual));
  return found === undefined ? undefined : `${where}.${found[0]}: expected ${found[1]}, found ${found[2]}`;
}

const sumOf = (amounts: readonly bigint[]): bigint => amounts.reduce((a, b) => a + b, 0n);
const goodsOf = (lines: readonly LineItem[]): bigint => sumOf(lines.map((l) => l.quantity * BigInt(l.unitPrice)));
const linesText = (lines: readonly LineItem[]): string =>
  lines.map((l) => `${l.sku} ${l.quantity} ${l.unitPrice}`).join();

/** The amendment that waits, if one does. */
function compareAmendment({ chain, world }: Rig, order: ModelOrder): string | undefined {
  const expected = world.orders.amendments.waiting(order);
  let found: Amendment | undefined;
  try {
    found = chain.query(methods.amendment, typeName, { id: order.id }).amendment;
  } catch (error) {
    if (!String(error).includes(`no amendment of order ${order.id} waits`)) throw error;
  }
  const where = `amendment of order ${order.id}`;
  if (expected === undefined || found === undefined)
    return differ(where, [["waits", expected !== undefined, found !== undefined]]);
  const { lines, shipping, tax, discount, total, expiresAt } = expected.wish;
  return differ(where, [
    ["proposer", chain.actor(expected.proposer).address, found.proposer],
    ["orderVersion", expected.orderVersion, found.orderVersion],
    ["lines", lines.map((l) => `${l.sku} ${l.quantity} ${l.price}`).join(), linesText(found.lines)],
    ["shipping", shipping, found.shippingAmount],
    ["tax", tax, found.taxAmount],
    ["discount", discount, found.discountAmount],
    ["total", total, found.totalAmount],
    ["expiresAt", expiresAt, found.expiresAt === undefined ? undefined : nsOf(found.expiresAt)],
  ]);
}

export function compareOrders(rig: Rig): string | undefined {
  const { chain, world } = rig;
  const { o } = world.state;
  for (const x of o.orders) {
    const { order } = chain.query(methods.order, typeName, { id: x.id });
    const units = x.lines.flatMap((l) => l.units);
    const difference = differ(`order ${x.id}`, [
      ["status", ORDER_STATUS[`ORDER_STATUS_${x.status}`], order.status],
      ["version", x.version, order.version],
      ["onHold", x.onHold, order.onHold],
      ["total", x.total, order.totalAmount],
      ["shipping", sumOf(units.map((u) => u.shipping)), order.shippingAmount],
      ["tax", sumOf(units.map((u) => u.tax)), order.taxAmount],
      ["goods", sumOf(units.map((u) => u.goods)), goodsOf(order.lines) - BigInt(order.discountAmount)],
      ["expiresAt", x.expiresAt, nsOf(order.expiresAt)],
      ["lines", x.lines.map((l) => `${l.sku} ${l.units.length}`), order.lines.map((l) => `${l.sku} ${l.quantity}`)],
      ["deposit", x.deposit, order.deposit],
      ["openDisputes", x.openDisputes, order.openDisputes],
      ["payment", x.paymentId, order.paymentId],
      ...x.lines.flatMap((l, i): [string, unknown, unknown][] => {
        const p = order.progress[i]!;
        return [
          [`line ${i}.cancelled`, l.cancelled, p.cancelled],
          [`line ${i}.fulfilled`, l.fulfilled, p.fulfilled],
          [`line ${i}.shipped`, l.shipped, p.shipped],
          [`line ${i}.delivered`, l.delivered, p.delivered],
          [`line ${i}.returnRequested`, l.returnRequested, p.returnRequested],
          [`line ${i}.returnReceived`, l.returnReceived, p.returnReceived],
          [`line ${i}.returnDismissed`, l.returnDismissed, p.returnDismissed],
          [`line ${i}.writtenOff`, l.writtenOff, p.writtenOff],
          [`line ${i}.refunded`, l.refunded, p.refundedAmount],
          [`line ${i}.reserved`, l.reserved, p.reserved],
        ];
      }),
    ]);
    if (difference !== undefined) return difference;
    const amendment = compareAmendment(rig, x);
    if (amendment !== undefined) return amendment;
  }
  for (const f of o.fulfillments) {
    const { fulfillment } = chain.query(methods.fulfillment, typeName, { id: f.id });
    const difference = differ(`fulfilment ${f.id}`, [
      ["status", FulfillmentStatus[`FULFILLMENT_STATUS_${f.status}`], fulfillment.status],
      ["version", f.version, fulfillment.version],
      ["settled", f.settled, fulfillment.settled],
      ["capture", f.capture, fulfillment.captureIndex],
    ]);
    if (difference !== undefined) return difference;
  }
  for (const r of o.returns) {
    const found = chain.query(methods.return, typeName, { id: r.id }).return;
    const difference = differ(`return ${r.id}`, [
      ["status", ReturnStatus[`RETURN_STATUS_${r.status}`], found.status],
      ["version", r.version, found.version],
      ["refunded", r.refunded, found.refunded],
    ]);
    if (difference !== undefined) return difference;
  }
  for (const d of o.disputes) {
    const found = chain.query(methods.dispute, typeName, { id: d.id }).dispute!;
    const difference = differ(`dispute ${d.id}`, [
      ["status", DisputeStatus[`DISPUTE_STATUS_${d.status}`], found.status],
      ["version", d.version, found.version],
      [
        "lines",
        [...d.lines].map(([line, amount]) => `${line} ${amount}`),
        found.lines.map((l) => `${l.line} ${l.amount}`),
      ],
      ["award", d.award, found.award],
      ["paid", d.paid, found.paid],
      [
        "unpaid",
        [...d.unpaid].map(([line, amount]) => `${line} ${amount}`),
        found.unpaidAward.map((l) => `${l.line} ${l.amount}`),
      ],
    ]);
    if (difference !== undefined) return difference;
  }
  for (const [key, pool] of o.pools) {
    const [name, sku] = key.split("/") as [string, string];
    const found = chain.query(methods.inventory, typeName, { seller: chain.actor(name).address, sku }).pool;
    const difference = differ(`stock ${key}`, [
      ["version", pool.version, found.version],
      ["onHand", pool.onHand, found.onHand],
      ["reserved", pool.reserved, found.reserved],
    ]);
    if (difference !== undefined) return difference;
  }
  return undefined;
}
