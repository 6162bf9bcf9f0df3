import {
  EventOrderChanged,
  EventOrderCreated,
  EventOrderStatusChanged,
} from "../../src/gen/stateset/orders/v1/events.js";
import { type Order, OrderStatus, OrderStatus$, type Params } from "../../src/gen/stateset/orders/v1/state.js";
import { type PaymentIntent, PaymentStatus } from "../../src/gen/stateset/payments/v1/state.js";
import type { Context } from "../../src/sdk/context.js";
import type { AppFacts } from "../../src/sdk/module.js";
import { emitTyped } from "../../src/sdk/typed-events.js";
import { nanosOf, timestampOf } from "../../src/types/block-time.js";
import { SdkError } from "../../src/types/errors.js";
import { ceilDiv, floorDiv } from "../../src/types/rounding.js";
import { netGoods, remainingShares } from "./allocation.js";
import type { Borders } from "./crossing.js";
import { ordersErrors as errors } from "./errors.js";
import type { Inventory } from "./inventory.js";
import type { OrdersNeeds, Subject, VerdictValue } from "./ports.js";
import { withRefunds } from "./progress.js";
import type { OrdersState } from "./state.js";

export const {
  ORDER_STATUS_PLACED: PLACED,
  ORDER_STATUS_CONFIRMED: CONFIRMED,
  ORDER_STATUS_COMPLETED: COMPLETED,
  ORDER_STATUS_CANCELLED: CANCELLED,
  ORDER_STATUS_EXPIRED: EXPIRED,
  ORDER_STATUS_REJECTED: REJECTED,
} = OrderStatus;
const {
  PAYMENT_STATUS_VOIDED: VOIDED,
  PAYMENT_STATUS_EXPIRED: PAYMENT_EXPIRED,
  PAYMENT_STATUS_REQUIRES_FUNDS: REQUIRES_FUNDS,
} = PaymentStatus;

/** Which status may follow which. What is not here is refused, by name. */
const TRANSITIONS: ReadonlyMap<number, readonly number[]> = new Map([
  [PLACED, [CONFIRMED, CANCELLED, EXPIRED, REJECTED]],
  [CONFIRMED, [CANCELLED, COMPLETED]],
]);
const BPS = 10_000n;
/** How long the end of a block leaves an order alone that it could not end: its coins are frozen. */
export const RETRY_NS = 3_600_000_000_000n;

export function statusName(status: number): string {
  const found = Object.entries(OrderStatus$.values).find(([, value]) => value === status);
  return found === undefined ? String(status) : found[0].replace("ORDER_STATUS_", "");
}

/** What a change is about, for the timeline and for events. */
export interface Change {
  readonly kind: string;
  readonly subjectId?: bigint;
}

/** Orders: where they stand, and what their end gives back. One message makes one new version. */
export class OrdersKeeper {
  constructor(
    private readonly app: AppFacts,
    private readonly state: OrdersState,
    private readonly inventory: Inventory,
    private readonly borders: Borders,
    private readonly needs: Omit<OrdersNeeds, "clientKeys">,
  ) {}

  params(ctx: Context): Params {
    return this.state.params.need(ctx);
  }

  /** @throws SdkError NOT_FOUND */
  need(ctx: Context, id: bigint): Order {
    const order = this.state.orders.get(ctx, id);
    if (order === undefined) throw errors.NOT_FOUND(`order ${id}`);
    return order;
  }

  /** The order as the signer saw it: a version other than 0 must be the current one. */
  needVersion(ctx: Context, id: bigint, version: bigint): Order {
    const order = this.need(ctx, id);
    if (version !== 0n && version !== order.version) {
      throw errors.STALE_VERSION(`order ${id} has version ${order.version}, the message states ${version}`);
    }
    return order;
  }

  nextId(ctx: Context): bigint {
    return this.state.nextId.next(ctx);
  }

  /** Writes an order for the first time. */
  create(ctx: Context, made: Omit<Order, "version" | "createdAt" | "updatedAt">): Order {
    const now = timestampOf(ctx.timeNs);
    const order: Order = { ...made, version: 1n, createdAt: now, updatedAt: now };
    this.write(ctx, order, { kind: "placed" });
    const { id, buyer, seller, denom, totalAmount } = order;
    emitTyped(ctx, EventOrderCreated, { id, buyer, seller, denom, totalAmount });
    return order;
  }

  /** Writes a changed order as its next version. @throws SdkError INVALID_STATE when its status may not become that */
  save(ctx: Context, before: Order, changed: Order, change: Change): Order {
    const to = changed.status;
    if (to !== before.status) this.requireTransition(before, to);
    const order: Order = { ...changed, version: before.version + 1n, updatedAt: timestampOf(ctx.timeNs) };
    this.write(ctx, order, change);
    const { id, version } = order;
    if (to !== before.status) emitTyped(ctx, EventOrderStatusChanged, { id, from: before.status, to, version });
    else emitTyped(ctx, EventOrderChanged, { id, kind: change.kind, subjectId: change.subjectId ?? 0n, version });
    return order;
  }

  /** @throws SdkError INVALID_STATE that names the state and what it allows */
  requireTransition(order: Order, to: number): void {
    const allowed = TRANSITIONS.get(order.status) ?? [];
    if (allowed.includes(to)) return;
    const names = allowed.length === 0 ? "nothing else" : allowed.map(statusName).join(", ");
    throw errors.INVALID_STATE(
      `order ${order.id} is ${statusName(order.status)}, from where it can become ${names}, not ${statusName(to)}`,
    );
  }

  /** A placed order is valid while block time < expires_at, whether or not the queue has come to it. */
  requireLive(ctx: Context, order: Order): void {
    if (order.status === PLACED && ctx.timeNs >= nanosOf(order.expiresAt)) throw errors.EXPIRED(`order ${order.id}`);
  }

  /** What is in a fulfilment is not cancelled with the whole order. */
  requireUnfulfilled(order: Order): void {
    if (order.progress.some(({ fulfilled }) => fulfilled > 0n))
      throw errors.INVALID_STATE(`order ${order.id} has units in fulfilments; cancel the other items`);
  }

  /** A party stops the order, or lets it go on. @throws SdkError unless it can, or when somebody else holds it */
  hold(ctx: Context, order: Order, by: string, hold: boolean): Order {
    if (order.buyer !== by && order.seller !== by)
      throw errors.NOT_A_PARTY(`only buyer and seller of order ${order.id} can hold it`);
    this.requireLive(ctx, order);
    if (order.status !== PLACED && order.status !== CONFIRMED)
      throw errors.INVALID_STATE(`order ${order.id} is ${statusName(order.status)} and cannot be held`);
    if (hold) this.requireNotHeld(order);
    else if (!order.onHold || order.heldBy !== by) throw errors.INVALID_STATE(`order ${order.id} is not held by ${by}`);
    const kind = hold ? "held" : "hold_released";
    return this.save(ctx, order, { ...order, onHold: hold, heldBy: hold ? by : "" }, { kind });
  }

  requireNotHeld(order: Order): void {
    if (order.onHold) throw errors.ON_HOLD(`order ${order.id}`);
  }

  /** The seller takes the order on and locks the deposit (O10). An order without a payment gets its stock now; one with it
   *  has it. @throws SdkError when the seller cannot spend the deposit, or there is too little stock */
  confirm(ctx: Context, order: Order): Order {
    this.requireTransition(order, CONFIRMED);
    const stocked = order.paymentId === 0n ? this.inventory.reserve(ctx, order) : order;
    const amount = ceilDiv(netGoods(order) * BigInt(order.depositBps), BPS);
    const depositHoldId = amount === 0n ? 0n : this.lockDeposit(ctx, order, amount);
    const changed = { ...stocked, status: CONFIRMED, deposit: String(amount), depositHoldId };
    return this.save(ctx, order, changed, { kind: "confirmed" });
  }

  /** Ends an order of which nothing was shipped: stock is free, coins are the buyer's again, the deposit is the seller's
   *  again, less the penalty when it is the seller who cancels what it confirmed (O10). */
  close(
    ctx: Context,
    order: Order,
    status: typeof CANCELLED | typeof EXPIRED,
    kind: string,
    by = "",
    units = order,
  ): Order {
    this.requireTransition(order, status);
    const paid = this.giveBack(ctx, order, status === EXPIRED ? PAYMENT_EXPIRED : VOIDED);
    const imported = this.borders.unwind(ctx, order);
    if (order.onHold && order.heldBy === "" && order.caseId !== 0n) this.needs.compliance.closeCase(ctx, order.caseId);
    if (order.status === CONFIRMED && by === order.seller) this.payPenalty(ctx, order);
    const refunded = withRefunds(units, (line) => paid[line]! + imported[line]!.duty + imported[line]!.tax);
    const freed = this.undeposited(ctx, this.unstocked(ctx, refunded));
    const ended = { ...freed, status, onHold: false, heldBy: "", dutyHoldId: 0n, fxHoldId: 0n };
    return this.save(ctx, order, ended, { kind });
  }

  /** Works off the queue of due orders, at most `max_expiries_per_block` of them. One whose coins are frozen comes again. */
  expireDue(ctx: Context): void {
    const max = this.params(ctx).maxExpiriesPerBlock;
    const due: bigint[] = [];
    for (const [, id] of this.state.orders.indexes.byExpiry.pairs(ctx, { through: [ctx.timeNs] })) {
      if (due.length >= max) break;
      due.push(id);
    }
    for (const id of due) this.expire(ctx, this.need(ctx, id));
  }

  /** What compliance decided on an order that waited. @throws SdkError when it can be released no more */
  decided(ctx: Context, subject: Subject, decision: VerdictValue, verdicts: Verdicts): void {
    const order = this.state.orders.get(ctx, subject.orderId);
    if (order === undefined || order.caseId === 0n || !order.onHold || order.heldBy !== "") return;
    verdicts.decided(ctx, order, decision);
  }

  timedOut(ctx: Context, { orderId }: Subject): void {
    const order = this.state.orders.get(ctx, orderId);
    if (order?.status === PLACED && order.onHold && order.heldBy === "") this.expire(ctx, order);
  }

  /** The travel rule was refused or not answered: nothing was captured, everything goes back (C8). */
  travelRuleFailed(ctx: Context, { orderId }: Subject, giveUpPlans: (ctx: Context, order: Order) => Order): void {
    const order = this.state.orders.get(ctx, orderId);
    if (order === undefined || (order.status !== PLACED && order.status !== CONFIRMED)) return;
    try {
      ctx.branch((inner) => {
        const units = giveUpPlans(inner, order);
        this.close(inner, order, CANCELLED, "travel_rule_failed", "", units);
      });
    } catch (error) {
      // What could not be given back stays under its hold, which ends by itself: nothing is captured without an answer.
      if (!(error instanceof SdkError)) throw error;
    }
  }

  /** The order with no stock reserved any more. */
  unstocked(ctx: Context, order: Order): Order {
    return this.inventory.free(ctx, order, (line) => order.progress[line]!.reserved);
  }

  /** The order with the deposit unlocked. */
  undeposited(ctx: Context, order: Order): Order {
    if (order.depositHoldId === 0n) return order;
    this.needs.holds.release(ctx, order.depositHoldId);
    return { ...order, depositHoldId: 0n, deposit: "0" };
  }

  paymentOf(ctx: Context, order: Order): PaymentIntent | undefined {
    return order.paymentId === 0n ? undefined : this.needs.payments.need(ctx, order.paymentId);
  }

  addressOf(text: string): Uint8Array {
    return this.app.addresses.parse(text);
  }

  private expire(ctx: Context, order: Order): void {
    try {
      ctx.branch((inner) => this.close(inner, order, EXPIRED, "expired"));
    } catch (error) {
      if (!(error instanceof SdkError)) throw error;
      const retryAt = timestampOf(ctx.timeNs + RETRY_NS);
      this.save(ctx, order, { ...order, retryAt }, { kind: "frozen" });
    }
  }

  /** Moves a part of the seller's deposit to the buyer. @returns the order with what is left of it */
  takeDeposit(ctx: Context, order: Order, amount: bigint): Order {
    const { buyer, seller, denom, depositHoldId } = order;
    this.needs.holds.reduce(ctx, depositHoldId, amount);
    this.needs.bank.send(ctx, this.addressOf(seller), this.addressOf(buyer), [{ denom, amount }]);
    const left = BigInt(order.deposit) - amount;
    return { ...order, deposit: String(left), depositHoldId: left === 0n ? 0n : depositHoldId };
  }

  /** The order with the deposit that its goods ask for now. What is less is only unlocked, which nothing stops (P10).
   *  @throws SdkError when the seller cannot lock what is more */
  redeposited(ctx: Context, order: Order): Order {
    const amount = ceilDiv(netGoods(order) * BigInt(order.depositBps), BPS);
    const more = amount - BigInt(order.deposit);
    if (more < 0n) this.needs.holds.reduce(ctx, order.depositHoldId, -more);
    else if (more > 0n && order.depositHoldId !== 0n) this.needs.holds.add(ctx, order.depositHoldId, more);
    const kept = amount === 0n ? 0n : order.depositHoldId;
    const depositHoldId = kept === 0n && more > 0n ? this.lockDeposit(ctx, order, more) : kept;
    return { ...order, deposit: String(amount), depositHoldId };
  }

  private lockDeposit(ctx: Context, order: Order, amount: bigint): bigint {
    const owner = this.addressOf(order.seller);
    const reference = `order/${order.id}`;
    return this.needs.holds.place(ctx, { owner, denom: order.denom, amount, module: "orders", reference });
  }

  private payPenalty(ctx: Context, { buyer, seller, denom, deposit, depositHoldId, penaltyBps }: Order): void {
    const amount = floorDiv(BigInt(deposit) * BigInt(penaltyBps), BPS);
    if (amount === 0n) return;
    this.needs.holds.reduce(ctx, depositHoldId, amount);
    this.needs.bank.send(ctx, this.addressOf(seller), this.addressOf(buyer), [{ denom, amount }]);
  }

  /** Unlocks what is locked, refunds what was captured. @returns what was refunded of each line, its shipping share too */
  private giveBack(ctx: Context, order: Order, status: typeof VOIDED | typeof PAYMENT_EXPIRED): bigint[] {
    const { payments } = this.needs;
    const refunded = order.lines.map(() => 0n);
    let payment = this.paymentOf(ctx, order);
    if (payment === undefined) return refunded;
    if (payment.holdId !== 0n || payment.status === REQUIRES_FUNDS) payment = payments.end(ctx, payment, status);
    const lines = payment.lines
      .map(({ line, captured, refunded }) => ({ line, amount: BigInt(captured) - BigInt(refunded) }))
      .filter(({ amount }) => amount > 0n);
    const shipping = BigInt(payment.shippingCaptured) - BigInt(payment.shippingRefunded);
    if (lines.length === 0 && shipping === 0n) return refunded;
    payments.refund(ctx, payment, { lines, shipping }, { ignoreExpiry: true });
    for (const { line, amount } of lines) refunded[line]! += amount;
    // Nothing was shipped: what was captured of shipping is the share of all units that were not cancelled before.
    if (shipping > 0n) for (const [line, share] of remainingShares(order).entries()) refunded[line]! += share.shipping;
    return refunded;
  }

  private write(ctx: Context, order: Order, { kind, subjectId }: Change): void {
    const { id: orderId, version, status, updatedAt: at } = order;
    this.state.orders.set(ctx, orderId, order);
    const entry = { orderId, version, at, kind, status, subjectId: subjectId ?? 0n };
    this.state.timeline.set(ctx, [orderId, version], entry);
  }
}

/** Acts on a decision; the flow that made the order does. */
export interface Verdicts {
  decided(ctx: Context, order: Order, decision: VerdictValue): void;
}
