/** What ships together: planned, shipped with its share captured (O2), delivered, settled after the dispute window (O6). */
import { EventFulfillment } from "../../src/gen/stateset/orders/v1/events.js";
import {
  type Fulfillment,
  FulfillmentStatus,
  FulfillmentStatus$,
  type LineProgress,
  type LineUnits,
  type Order,
} from "../../src/gen/stateset/orders/v1/state.js";
import type * as tx from "../../src/gen/stateset/orders/v1/tx.js";
import type { Context } from "../../src/sdk/context.js";
import { emitTyped } from "../../src/sdk/typed-events.js";
import { nanosOf, timestampOf } from "../../src/types/block-time.js";
import { SdkError } from "../../src/types/errors.js";
import { allocate, partsOf, sharesOf, type Units } from "./allocation.js";
import type { Borders } from "./crossing.js";
import { ordersErrors as errors } from "./errors.js";
import type { Inventory } from "./inventory.js";
import { CANCELLED, COMPLETED, CONFIRMED, type OrdersKeeper, PLACED, RETRY_NS, statusName } from "./keeper.js";
import type { OrdersNeeds } from "./ports.js";
import { withRefunds } from "./progress.js";
import type { OrdersState } from "./state.js";

const {
  FULFILLMENT_STATUS_OPEN: OPEN,
  FULFILLMENT_STATUS_SCHEDULED: SCHEDULED,
  FULFILLMENT_STATUS_ON_HOLD: ON_HOLD,
  FULFILLMENT_STATUS_IN_PROGRESS: IN_PROGRESS,
  FULFILLMENT_STATUS_SHIPPED: SHIPPED,
  FULFILLMENT_STATUS_DELIVERED: DELIVERED,
  FULFILLMENT_STATUS_INCOMPLETE: INCOMPLETE,
  FULFILLMENT_STATUS_CANCELLED: GIVEN_UP,
} = FulfillmentStatus;

/** Which status may follow which. */
const TRANSITIONS: ReadonlyMap<number, readonly number[]> = new Map([
  [OPEN, [SCHEDULED, ON_HOLD, IN_PROGRESS, INCOMPLETE, GIVEN_UP, SHIPPED]],
  [SCHEDULED, [OPEN, ON_HOLD, IN_PROGRESS, INCOMPLETE, GIVEN_UP, SHIPPED]],
  [ON_HOLD, [OPEN, INCOMPLETE, GIVEN_UP]],
  [IN_PROGRESS, [OPEN, ON_HOLD, INCOMPLETE, GIVEN_UP, SHIPPED]],
  [SHIPPED, [DELIVERED]],
]);
const FULFILLMENTS_MAX = 100;
const COMMITMENT_BYTES = 32;

function nameOf(status: number): string {
  const found = Object.entries(FulfillmentStatus$.values).find(([, value]) => value === status);
  return found === undefined ? String(status) : found[0].replace("FULFILLMENT_STATUS_", "");
}

/** The order with a counter of these lines grown, or lowered, by their units. */
function counted(
  order: Order,
  lines: readonly LineUnits[],
  counter: keyof LineProgress & Counter,
  sign: bigint,
): Order {
  const units = new Map(lines.map(({ line, quantity }) => [line, quantity]));
  const progress = order.progress.map((entry, line) => ({
    ...entry,
    [counter]: entry[counter] + sign * (units.get(line) ?? 0n),
  }));
  return { ...order, progress };
}
type Counter = "cancelled" | "fulfilled" | "shipped" | "delivered";

/** Units that are in no fulfilment and not cancelled. */
function free(order: Order, line: number): bigint {
  const { cancelled, fulfilled } = order.progress[line]!;
  return order.lines[line]!.quantity - cancelled - fulfilled;
}

export class Fulfillments {
  constructor(
    private readonly state: OrdersState,
    private readonly keeper: OrdersKeeper,
    private readonly inventory: Inventory,
    private readonly borders: Borders,
    private readonly needs: Pick<OrdersNeeds, "payments">,
  ) {}

  create(ctx: Context, msg: tx.MsgCreateFulfillment): tx.MsgCreateFulfillmentResponse {
    if (msg.fulfillmentId !== 0n) return this.change(ctx, msg);
    const order = this.keeper.needVersion(ctx, msg.orderId, msg.version);
    this.requireSeller(order, msg.seller);
    this.requireGoing(order);
    this.requireFree(order, msg.lines);
    let known = 0;
    for (const _ of this.state.fulfillments.indexes.byOrder.keysOf(ctx, order.id)) known++;
    if (known >= FULFILLMENTS_MAX)
      throw errors.INVALID_FULFILLMENT(`order ${order.id} has had its ${FULFILLMENTS_MAX} fulfilments`);
    const now = timestampOf(ctx.timeNs);
    const made = this.write(ctx, {
      id: this.state.nextFulfillmentId.next(ctx),
      version: 0n,
      orderId: order.id,
      status: msg.scheduledAt === undefined ? OPEN : SCHEDULED,
      lines: msg.lines,
      carrier: "",
      trackingCommitment: new Uint8Array(0),
      scheduledAt: msg.scheduledAt,
      shippedAt: undefined,
      deliveredAt: undefined,
      dueAt: undefined,
      captureIndex: 0,
      settled: false,
      createdAt: now,
      updatedAt: now,
    });
    const change = { kind: "fulfillment_created", subjectId: made.id };
    const saved = this.keeper.save(ctx, order, counted(order, made.lines, "fulfilled", 1n), change);
    return { fulfillmentId: made.id, version: made.version, orderVersion: saved.version };
  }

  /** Captures what the units cost and takes them out of stock. @throws SdkError as a capture does, then nothing ships */
  ship(ctx: Context, msg: tx.MsgShipFulfillment): tx.MsgShipFulfillmentResponse {
    const before = this.needVersion(ctx, msg.fulfillmentId, msg.version);
    const order = this.keeper.need(ctx, before.orderId);
    this.requireSeller(order, msg.seller);
    this.requireGoing(order);
    this.requireTransition(before, SHIPPED);
    const params = this.keeper.params(ctx);
    if (msg.carrier !== "" && !params.carriers.includes(msg.carrier))
      throw errors.INVALID_FULFILLMENT(`carrier ${msg.carrier} is not registered`);
    const commitment = msg.trackingCommitment.length;
    if (commitment !== 0 && commitment !== COMMITMENT_BYTES)
      throw errors.INVALID_FULFILLMENT(`tracking_commitment must have ${COMMITMENT_BYTES} bytes or none`);
    const units = before.lines.map(({ line, quantity }) => ({
      line,
      from: order.progress[line]!.shipped,
      count: quantity,
    }));
    const taken = this.inventory.take(ctx, order, (line) => units.find((u) => u.line === line)?.count ?? 0n);
    const shipped = counted(taken, before.lines, "shipped", 1n);
    const { index, captured } = this.captured(ctx, order, shipped, units, before.id);
    const changed = this.write(ctx, {
      ...before,
      status: SHIPPED,
      carrier: msg.carrier,
      trackingCommitment: msg.trackingCommitment,
      shippedAt: timestampOf(ctx.timeNs),
      dueAt: timestampOf(ctx.timeNs + nanosOf(params.autoCompleteWindow)),
      captureIndex: index,
    });
    const saved = this.keeper.save(ctx, order, shipped, { kind: "shipped", subjectId: before.id });
    return { version: changed.version, orderVersion: saved.version, captureIndex: index, captured };
  }

  confirmDelivery(ctx: Context, msg: tx.MsgConfirmDelivery): tx.MsgConfirmDeliveryResponse {
    const before = this.needVersion(ctx, msg.fulfillmentId, msg.version);
    const order = this.keeper.need(ctx, before.orderId);
    const carries = msg.signer === before.carrier && this.keeper.params(ctx).carriers.includes(msg.signer);
    if (msg.signer !== order.buyer && !carries)
      throw errors.NOT_A_PARTY(`only the buyer and the carrier of fulfilment ${before.id} can confirm its delivery`);
    this.requireTransition(before, DELIVERED);
    if (ctx.timeNs >= nanosOf(before.dueAt!))
      throw errors.INVALID_STATE(`fulfilment ${before.id} counts as delivered already`);
    return this.delivered(ctx, before, ctx.timeNs);
  }

  /** Takes units out that are in no fulfilment, from the end of their lines (O1); the shipping share is free too (O3). */
  cancelItems(ctx: Context, msg: tx.MsgCancelItems): tx.MsgCancelItemsResponse {
    const order = this.keeper.needVersion(ctx, msg.id, msg.version);
    if (order.buyer !== msg.signer && order.seller !== msg.signer)
      throw errors.NOT_A_PARTY(`only buyer and seller of order ${order.id} can cancel items`);
    this.keeper.requireLive(ctx, order);
    this.keeper.requireNotHeld(order);
    if (order.status !== PLACED && order.status !== CONFIRMED)
      throw errors.INVALID_STATE(
        `order ${order.id} is ${statusName(order.status)}; items are cancelled while it is PLACED or CONFIRMED`,
      );
    this.requireFree(order, msg.lines);
    const units = msg.lines.map(({ line, quantity: count }) => {
      const { cancelled } = order.progress[line]!;
      return { line, from: order.lines[line]!.quantity - cancelled - count, count };
    });
    const freed = this.inventory.free(ctx, order, (line) => units.find((u) => u.line === line)?.count ?? 0n);
    const cancelled = counted(freed, msg.lines, "cancelled", 1n);
    if (cancelled.progress.every((entry, i) => entry.cancelled === order.lines[i]!.quantity)) {
      return { version: this.keeper.close(ctx, order, CANCELLED, "cancelled", msg.signer, cancelled).version };
    }
    const { changed: sameMessage, paid } = this.giveBack(ctx, order, units);
    const imported = this.borders.refund(ctx, order, units);
    const refunded = new Map(units.map(({ line }, i) => [line, paid[i]! + imported[i]!.duty + imported[i]!.tax]));
    const completed = this.completed(
      ctx,
      withRefunds(cancelled, (line) => refunded.get(line) ?? 0n),
    );
    // What was charged at once and delivered is the seller's when nothing else is to come.
    const payment = this.keeper.paymentOf(ctx, order);
    if (completed.status === COMPLETED && order.chargeAtOnce && payment !== undefined)
      this.needs.payments.release(ctx, payment, undefined, { sameMessage });
    return { version: this.keeper.save(ctx, order, completed, { kind: "items_cancelled" }).version };
  }

  /** Works off what counts as delivered or can be settled, at most `max_expiries_per_block`. */
  dueNow(ctx: Context): void {
    const max = this.keeper.params(ctx).maxExpiriesPerBlock;
    const due: bigint[] = [];
    for (const [, id] of this.state.fulfillments.indexes.byDue.pairs(ctx, { through: [ctx.timeNs] })) {
      if (due.length >= max) break;
      due.push(id);
    }
    for (const id of due) {
      const entry = this.state.fulfillments.need(ctx, id);
      if (entry.status === SHIPPED) this.delivered(ctx, entry, nanosOf(entry.dueAt!));
      else this.settle(ctx, entry);
    }
  }

  /** Cancels what was planned of an order that ends. @returns the order with these units in no fulfilment any more */
  giveUpPlans(ctx: Context, order: Order): Order {
    let after = order;
    for (const id of [...this.state.fulfillments.indexes.byOrder.keysOf(ctx, order.id)]) {
      const entry = this.state.fulfillments.need(ctx, id);
      if (!(TRANSITIONS.get(entry.status) ?? []).includes(GIVEN_UP)) continue;
      this.write(ctx, { ...entry, status: GIVEN_UP });
      after = counted(after, entry.lines, "fulfilled", -1n);
    }
    return after;
  }

  /** Whether the buyer may still dispute a line: units of it are on their way, or their dispute window is not over. */
  isDisputable(ctx: Context, order: Order, line: number): boolean {
    for (const id of this.state.fulfillments.indexes.byOrder.keysOf(ctx, order.id)) {
      const entry = this.state.fulfillments.need(ctx, id);
      if (!entry.lines.some((units) => units.line === line)) continue;
      const end = this.windowEnd(ctx, entry);
      if (end !== undefined && !entry.settled && ctx.timeNs < end) return true;
    }
    return false;
  }

  /** When the dispute window of a shipment ends, in nanoseconds; undefined before it is shipped. */
  private windowEnd(ctx: Context, { status, deliveredAt, dueAt }: Fulfillment): bigint | undefined {
    if (status !== SHIPPED && status !== DELIVERED) return undefined;
    const delivered = deliveredAt ?? dueAt;
    return delivered === undefined ? undefined : nanosOf(delivered) + nanosOf(this.keeper.params(ctx).disputeWindow);
  }

  /** Shipments that waited for the end of a dispute go on waiting for the end of their windows. One whose lines were all
   *  disputed is settled with this block: nothing about it is open any more.
   *  @param disputed lines that were shared out */
  resume(ctx: Context, order: Order, disputed: readonly number[]): void {
    for (const id of [...this.state.fulfillments.indexes.byOrder.keysOf(ctx, order.id)]) {
      const entry = this.state.fulfillments.need(ctx, id);
      if (entry.status !== DELIVERED || entry.settled) continue;
      const end = this.windowEnd(ctx, entry)!;
      const closed = entry.lines.every(({ line }) => disputed.includes(line));
      const due = closed || end < ctx.timeNs ? ctx.timeNs : end;
      if (entry.dueAt === undefined || nanosOf(entry.dueAt) !== due)
        this.write(ctx, { ...entry, dueAt: timestampOf(due) });
    }
  }

  private change(ctx: Context, msg: tx.MsgCreateFulfillment): tx.MsgCreateFulfillmentResponse {
    const before = this.needVersion(ctx, msg.fulfillmentId, msg.version);
    const order = this.keeper.need(ctx, before.orderId);
    this.requireSeller(order, msg.seller);
    if (msg.status === SHIPPED || msg.status === DELIVERED)
      throw errors.INVALID_FULFILLMENT(`status must not be ${nameOf(msg.status)}: shipping and delivery have messages`);
    this.requireTransition(before, msg.status);
    const changed = this.write(ctx, {
      ...before,
      status: msg.status,
      scheduledAt: msg.scheduledAt ?? before.scheduledAt,
    });
    const ended = msg.status === INCOMPLETE || msg.status === GIVEN_UP;
    const after = ended ? counted(order, before.lines, "fulfilled", -1n) : order;
    const saved = this.keeper.save(ctx, order, after, { kind: "fulfillment_changed", subjectId: before.id });
    return { fulfillmentId: before.id, version: changed.version, orderVersion: saved.version };
  }

  private delivered(ctx: Context, before: Fulfillment, at: bigint): tx.MsgConfirmDeliveryResponse {
    const order = this.keeper.need(ctx, before.orderId);
    const dueAt = timestampOf(at + nanosOf(this.keeper.params(ctx).disputeWindow));
    const changed = this.write(ctx, { ...before, status: DELIVERED, deliveredAt: timestampOf(at), dueAt });
    const after = counted(order, before.lines, "delivered", 1n);
    const saved = this.keeper.save(ctx, order, after, { kind: "delivered", subjectId: before.id });
    return { version: changed.version, orderVersion: saved.version };
  }

  /** The dispute window is over: what this shipment captured is the seller's. Coins that are frozen are tried again. */
  private settle(ctx: Context, entry: Fulfillment): void {
    if (this.keeper.need(ctx, entry.orderId).openDisputes > 0) {
      // Until the last dispute is settled; `resume` puts it back into the queue.
      this.write(ctx, { ...entry, dueAt: undefined });
      return;
    }
    try {
      ctx.branch((inner) => {
        const order = this.keeper.need(inner, entry.orderId);
        const payment = this.keeper.paymentOf(inner, order);
        if (payment?.escrow === true && entry.captureIndex > 0)
          this.needs.payments.release(inner, payment, [entry.captureIndex]);
        this.write(inner, { ...entry, settled: true, dueAt: undefined });
        const after = this.completed(inner, order);
        if (after.status === COMPLETED && order.chargeAtOnce && payment !== undefined)
          this.needs.payments.release(inner, payment);
        this.keeper.save(inner, order, after, { kind: "settled", subjectId: entry.id });
      });
    } catch (error) {
      if (!(error instanceof SdkError)) throw error;
      this.write(ctx, { ...entry, dueAt: timestampOf(ctx.timeNs + RETRY_NS) });
    }
  }

  /** The order, COMPLETED and without its deposit when every unit is delivered or cancelled and every shipment settled. */
  private completed(ctx: Context, order: Order): Order {
    const done = order.progress.every((p, i) => p.delivered + p.cancelled === order.lines[i]!.quantity);
    if (!done || order.status !== CONFIRMED || order.openDisputes > 0) return order;
    for (const id of this.state.fulfillments.indexes.byOrder.keysOf(ctx, order.id)) {
      const { status, settled } = this.state.fulfillments.need(ctx, id);
      if (status === DELIVERED && !settled) return order;
    }
    return { ...this.keeper.undeposited(ctx, order), status: COMPLETED, onHold: false, heldBy: "" };
  }

  private captured(
    ctx: Context,
    order: Order,
    after: Order,
    units: readonly Units[],
    fulfillmentId: bigint,
  ): { readonly index: number; readonly captured: string } {
    const parts = partsOf(order, units);
    const payment = this.keeper.paymentOf(ctx, order);
    const nothing = parts.lines.length === 0 && parts.shipping === 0n;
    if (payment === undefined || order.chargeAtOnce || nothing) return { index: 0, captured: "0" };
    const final = after.progress.every((p, i) => p.shipped + p.cancelled === order.lines[i]!.quantity);
    const { capture } = this.needs.payments.capture(ctx, payment, { ...parts, fulfillmentId, final });
    return { index: capture.index, captured: capture.amount };
  }

  /** Unlocks what units cost, or refunds it where it was charged.
   *  @returns whether the payment has changed, and what went back of each of the units */
  private giveBack(ctx: Context, order: Order, units: readonly Units[]): { changed: boolean; paid: readonly bigint[] } {
    const nothing = units.map(() => 0n);
    const payment = this.keeper.paymentOf(ctx, order);
    const parts = partsOf(order, units);
    if (payment === undefined || (parts.lines.length === 0 && parts.shipping === 0n))
      return { changed: false, paid: nothing };
    if (order.chargeAtOnce) {
      this.needs.payments.refund(ctx, payment, parts, { ignoreExpiry: true });
      const whole = allocate(order);
      const costs = units.map((some) => sharesOf(order, some, whole));
      return { changed: true, paid: costs.map(({ goods, tax, shipping }) => goods + tax + shipping) };
    }
    if (payment.holdId === 0n) return { changed: false, paid: nothing };
    this.needs.payments.reduce(ctx, payment, parts.lines, parts.shipping);
    return { changed: true, paid: nothing };
  }

  private needVersion(ctx: Context, id: bigint, version: bigint): Fulfillment {
    const entry = this.state.fulfillments.get(ctx, id);
    if (entry === undefined) throw errors.FULFILLMENT_NOT_FOUND(`fulfilment ${id}`);
    if (version !== 0n && version !== entry.version)
      throw errors.STALE_VERSION(`fulfilment ${id} has version ${entry.version}, the message states ${version}`);
    return entry;
  }

  private requireSeller(order: Order, seller: string): void {
    if (order.seller !== seller) throw errors.NOT_A_PARTY(`only the seller of order ${order.id} can fulfil it`);
  }

  private requireGoing(order: Order): void {
    this.keeper.requireNotHeld(order);
    if (order.status !== CONFIRMED)
      throw errors.INVALID_STATE(
        `order ${order.id} is ${statusName(order.status)}; fulfilment needs it to be CONFIRMED`,
      );
  }

  private requireTransition(entry: Fulfillment, to: number): void {
    const allowed = TRANSITIONS.get(entry.status) ?? [];
    if (allowed.includes(to)) return;
    const names = allowed.length === 0 ? "nothing else" : allowed.map(nameOf).join(", ");
    throw errors.INVALID_STATE(
      `fulfilment ${entry.id} is ${nameOf(entry.status)}, from where it can become ${names}, not ${nameOf(to)}`,
    );
  }

  private requireFree(order: Order, lines: readonly LineUnits[]): void {
    if (lines.length === 0) throw errors.INVALID_FULFILLMENT("lines must not be empty");
    const seen = new Set<number>();
    for (const [i, { line, quantity }] of lines.entries()) {
      if (line >= order.lines.length || seen.has(line))
        throw errors.INVALID_FULFILLMENT(`lines[${i}].line ${line} is no line of order ${order.id}, or is there twice`);
      seen.add(line);
      const open = free(order, line);
      if (quantity === 0n || quantity > open)
        throw errors.INVALID_FULFILLMENT(`lines[${i}].quantity must be from 1 to ${open}, found ${quantity}`);
    }
  }

  private write(ctx: Context, entry: Fulfillment): Fulfillment {
    const changed = { ...entry, version: entry.version + 1n, updatedAt: timestampOf(ctx.timeNs) };
    this.state.fulfillments.set(ctx, changed.id, changed);
    const { id, orderId, status, version } = changed;
    emitTyped(ctx, EventFulfillment, { id, orderId, status, version });
    return changed;
  }
}
