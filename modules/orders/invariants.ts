import { type LineProgress, type Order, OrderStatus } from "../../src/gen/stateset/orders/v1/state.js";
import type { Context } from "../../src/sdk/context.js";
import { allocate } from "./allocation.js";
import { orderTotal } from "./amounts.js";
import { isOpen } from "./disputes.js";
import type { OrdersNeeds } from "./ports.js";
import { progressFault } from "./progress.js";
import type { OrdersState } from "./state.js";

const { ORDER_STATUS_PLACED: PLACED, ORDER_STATUS_CONFIRMED: CONFIRMED } = OrderStatus;

/** total = Σ lines + shipping + tax + duty − discount */
export function totalFault(order: Order): string | undefined {
  const total = orderTotal(order);
  return String(total) === order.totalAmount
    ? undefined
    : `total is ${order.totalAmount}, its parts add up to ${total}`;
}

/** Counters in their order; no line is refunded more than it costs. */
export function linesFault(order: Order): string | undefined {
  if (order.progress.length !== order.lines.length) {
    return `${order.lines.length} lines have ${order.progress.length} entries of progress`;
  }
  const whole = allocate(order);
  for (const [i, entry] of order.progress.entries()) {
    const fault = progressFault(order.lines[i]!.quantity, entry);
    if (fault !== undefined) return `line ${i}: ${fault}`;
    const { goods, tax, shipping } = whole[i]!;
    const paid = goods + tax + shipping + BigInt(entry.importDuty) + BigInt(entry.importTax);
    if (BigInt(entry.refundedAmount) > paid) return `line ${i}: refunded ${entry.refundedAmount}`;
  }
  return undefined;
}

export function firstFault(
  state: OrdersState,
  ctx: Context,
  check: (order: Order) => string | undefined,
): string | undefined {
  for (const order of state.orders.values(ctx)) {
    const fault = check(order);
    if (fault !== undefined) return `order ${order.id}: ${fault}`;
  }
  return undefined;
}

export function indexFault(state: OrdersState, ctx: Context): string | undefined {
  const { byBuyer, bySeller, byStatus } = state.orders.indexes;
  let orderCount = 0;
  for (const order of state.orders.values(ctx)) {
    orderCount++;
    const indexed =
      byBuyer.map.has(ctx, [order.buyer, order.id]) &&
      bySeller.map.has(ctx, [order.seller, order.id]) &&
      byStatus.map.has(ctx, [order.status, order.id]);
    if (!indexed) return `order ${order.id} is missing from an index`;
  }
  for (const [name, index] of Object.entries({ byBuyer, bySeller, byStatus })) {
    let entries = 0;
    for (const _ of index.map.keys(ctx)) entries++;
    if (entries !== orderCount) return `${orderCount} orders have ${entries} entries in ${name}`;
  }
  return undefined;
}

/** What pools reserve is what orders that are alive wait for, to the unit. */
export function stockFault(state: OrdersState, ctx: Context): string | undefined {
  const wanted = new Map<string, bigint>();
  for (const order of state.orders.values(ctx)) {
    for (const [i, { reserved }] of order.progress.entries()) {
      if (reserved > 0n && order.status !== PLACED && order.status !== CONFIRMED)
        return `order ${order.id} keeps stock`;
      const key = `${order.seller}/${order.lines[i]!.sku}`;
      wanted.set(key, (wanted.get(key) ?? 0n) + reserved);
    }
  }
  for (const { seller, sku, onHand, reserved } of state.inventory.values(ctx)) {
    if (reserved > onHand) return `${reserved} of ${onHand} ${sku} of ${seller} are reserved`;
    const sum = wanted.get(`${seller}/${sku}`) ?? 0n;
    if (sum !== reserved) return `${reserved} of ${sku} of ${seller} are reserved, orders wait for ${sum}`;
  }
  return undefined;
}

/** Each order knows how many of its disputes are open, only orders that go on have any, and an award is what was paid and
 *  what is owed of it. */
export function disputesFault(state: OrdersState, ctx: Context): string | undefined {
  const open = new Map<bigint, number>();
  for (const dispute of state.disputes.values(ctx)) {
    const owed = dispute.unpaidAward.reduce((sum, { amount }) => sum + BigInt(amount), 0n);
    if (BigInt(dispute.paid) + owed !== BigInt(dispute.award)) return `dispute ${dispute.id} awards ${dispute.award}`;
    if (BigInt(dispute.award) > BigInt(dispute.amount)) return `dispute ${dispute.id} awards more than is disputed`;
    if (isOpen(dispute)) open.set(dispute.orderId, (open.get(dispute.orderId) ?? 0) + 1);
  }
  for (const { id, openDisputes, status } of state.orders.values(ctx)) {
    const count = open.get(id) ?? 0;
    if (count !== openDisputes) return `order ${id} has ${count} open disputes, it says ${openDisputes}`;
    if (count > 0 && status !== CONFIRMED) return `order ${id} has ended with an open dispute`;
  }
  return undefined;
}

/** Duty and tax of the lines are what the order says of them; locks beside the payment's are there while compliance holds
 *  the order, and no longer. */
export function crossingFault(holds: OrdersNeeds["holds"], ctx: Context, order: Order): string | undefined {
  const imported = (of: (p: LineProgress) => string): bigint => order.progress.reduce((s, p) => s + BigInt(of(p)), 0n);
  const tax = imported((p) => p.importTax);
  const duty = imported((p) => p.importDuty);
  if (order.landedCostQuoteId !== 0n && tax !== BigInt(order.taxAmount)) return `import_tax of its lines is ${tax}`;
  if (duty > BigInt(order.dutyAmount)) return `import_duty of its lines is ${duty}`;
  for (const id of [order.dutyHoldId, order.fxHoldId]) {
    if (id === 0n) continue;
    if (order.status !== PLACED || !order.onHold) return `hold ${id} outlives the review`;
    if (holds.get(ctx, id)?.owner !== order.buyer) return `hold ${id} is not there, or not the buyer's`;
  }
  return undefined;
}

/** A deposit is locked to the unit while its order is alive, and not afterwards. */
export function depositFault(holds: OrdersNeeds["holds"], ctx: Context, order: Order): string | undefined {
  const hold = order.depositHoldId === 0n ? undefined : holds.get(ctx, order.depositHoldId);
  const locked = hold?.amount ?? "0";
  return locked === order.deposit ? undefined : `deposit is ${order.deposit}, locked are ${locked}`;
}
