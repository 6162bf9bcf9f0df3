/** Changing an order that both sides agree to change: one says what it should become, the other says the same. */
import { Verdict } from "../../src/gen/stateset/compliance/v1/verdict.js";
import { EventAmendmentProposed } from "../../src/gen/stateset/orders/v1/events.js";
import type { Amendment, Order } from "../../src/gen/stateset/orders/v1/state.js";
import type { MsgAmendOrder, MsgAmendOrderResponse } from "../../src/gen/stateset/orders/v1/tx.js";
import type { Context } from "../../src/sdk/context.js";
import type { AppFacts } from "../../src/sdk/module.js";
import { emitTyped } from "../../src/sdk/typed-events.js";
import { nanosOf, timestampOf } from "../../src/types/block-time.js";
import { partsOf } from "./allocation.js";
import { amountOf, orderTotal } from "./amounts.js";
import { crossesBorder } from "./crossing.js";
import { ordersErrors as errors } from "./errors.js";
import type { Inventory } from "./inventory.js";
import { CONFIRMED, type OrdersKeeper, PLACED, statusName } from "./keeper.js";
import { checkCreateOrder, NO_PROGRESS } from "./new-order.js";
import type { OrdersNeeds } from "./ports.js";
import { assessOrder } from "./screening.js";
import type { OrdersState } from "./state.js";

/** What needs no state: the sum. */
export function checkAmendOrder(msg: MsgAmendOrder): void {
  const stated = amountOf(msg.totalAmount, "total_amount");
  const total = orderTotal({ ...msg, dutyAmount: "0" });
  if (stated !== total) throw errors.INVALID_AMENDMENT(`total_amount is ${stated}, the parts add up to ${total}`);
}

export class Amendments {
  constructor(
    private readonly app: AppFacts,
    private readonly state: OrdersState,
    private readonly keeper: OrdersKeeper,
    private readonly inventory: Inventory,
    private readonly needs: Pick<OrdersNeeds, "payments" | "compliance">,
  ) {}

  amend(ctx: Context, msg: MsgAmendOrder): MsgAmendOrderResponse {
    const order = this.keeper.needVersion(ctx, msg.id, msg.version);
    if (order.buyer !== msg.signer && order.seller !== msg.signer)
      throw errors.NOT_A_PARTY(`only buyer and seller of order ${order.id} can amend it`);
    this.requireAmendable(ctx, order);
    const wanted = this.wanted(ctx, order, msg);
    const known = this.state.amendments.get(ctx, order.id);
    const agreed =
      known !== undefined &&
      known.proposer !== msg.signer &&
      known.orderVersion === order.version &&
      same(known, wanted);
    if (!agreed) {
      this.state.amendments.set(ctx, order.id, wanted);
      const { orderId, proposer, totalAmount } = wanted;
      emitTyped(ctx, EventAmendmentProposed, { orderId, proposer, totalAmount });
      return { applied: false, version: order.version };
    }
    this.state.amendments.remove(ctx, order.id);
    return { applied: true, version: this.apply(ctx, order, wanted).version };
  }

  private requireAmendable(ctx: Context, order: Order): void {
    if (order.status !== PLACED && order.status !== CONFIRMED)
      throw errors.INVALID_STATE(
        `order ${order.id} is ${statusName(order.status)}; it is amended while it is PLACED or CONFIRMED`,
      );
    this.keeper.requireLive(ctx, order);
    this.keeper.requireNotHeld(order);
    const begun = order.progress.some(({ fulfilled, cancelled }) => fulfilled > 0n || cancelled > 0n);
    if (begun)
      throw errors.INVALID_STATE(`order ${order.id} has units that are fulfilled or cancelled: it is amended no more`);
    if (order.chargeAtOnce) throw errors.INVALID_STATE(`order ${order.id} is charged already: it is amended no more`);
    if (crossesBorder(order))
      throw errors.INVALID_STATE(
        `order ${order.id} crosses a border: its quotes are for these goods; place another one`,
      );
  }

  private wanted(ctx: Context, order: Order, msg: MsgAmendOrder): Amendment {
    const { maxLines, maxExpiry } = this.keeper.params(ctx);
    if (msg.lines.length > maxLines)
      throw errors.INVALID_AMENDMENT(`lines must be at most ${maxLines}, found ${msg.lines.length}`);
    checkCreateOrder(this.app, { ...order, ...msg, dutyAmount: order.dutyAmount });
    if (msg.expiresAt !== undefined) {
      if (order.status !== PLACED) throw errors.INVALID_AMENDMENT("expires_at is of placed orders alone");
      const expiry = nanosOf(msg.expiresAt);
      if (expiry <= ctx.timeNs || expiry > ctx.timeNs + nanosOf(maxExpiry))
        throw errors.INVALID_AMENDMENT("expires_at must be later than the block's time, and within max_expiry");
    }
    return {
      orderId: order.id,
      orderVersion: order.version,
      proposer: msg.signer,
      lines: msg.lines.map((l, i) => ({ ...l, unitPrice: String(amountOf(l.unitPrice, `lines[${i}].unit_price`)) })),
      shippingAmount: String(amountOf(msg.shippingAmount, "shipping_amount")),
      taxAmount: String(amountOf(msg.taxAmount, "tax_amount")),
      discountAmount: String(amountOf(msg.discountAmount, "discount_amount")),
      totalAmount: String(amountOf(msg.totalAmount, "total_amount")),
      expiresAt: msg.expiresAt,
      createdAt: timestampOf(ctx.timeNs),
    };
  }

  /** The order as both want it: stock, lock and deposit follow. @throws SdkError when one of them cannot */
  private apply(ctx: Context, order: Order, wanted: Amendment): Order {
    const { lines, shippingAmount, taxAmount, discountAmount, totalAmount } = wanted;
    const hadStock =
      order.progress.some(({ reserved }) => reserved > 0n) || order.paymentId !== 0n || order.status === CONFIRMED;
    const fresh: Order = {
      ...order,
      ...{ lines, shippingAmount, taxAmount, discountAmount, totalAmount },
      expiresAt: wanted.expiresAt ?? order.expiresAt,
      progress: lines.map(() => NO_PROGRESS),
    };
    const stocked = hadStock ? this.inventory.reserve(ctx, fresh, order) : fresh;
    const payment = this.keeper.paymentOf(ctx, order);
    if (payment !== undefined) {
      const units = lines.map(({ quantity }, line) => ({ line, from: 0n, count: quantity }));
      const parts = partsOf(stocked, units);
      this.screen(ctx, order, stocked);
      this.needs.payments.restate(ctx, payment, parts.lines, parts.shipping);
    }
    const after = order.status === CONFIRMED ? this.keeper.redeposited(ctx, stocked) : stocked;
    return this.keeper.save(ctx, order, after, { kind: "amended" });
  }

  /** An amendment is no way around compliance: what it makes of an order has to pass as an order placed now would, and
   *  a payment that the travel rule is about is placed anew, for its record names the amount (C6, C8). Less of the same goods
   *  is refused only where it would be rejected. */
  private screen(ctx: Context, before: Order, after: Order): void {
    const { verdict, travelRule } = assessOrder(ctx, this.needs.compliance, after, false);
    const more = BigInt(after.totalAmount) - BigInt(before.totalAmount);
    const passes = more > 0n ? verdict === Verdict.VERDICT_ALLOW && !travelRule : verdict <= Verdict.VERDICT_HOLD;
    if (!passes)
      throw errors.INVALID_AMENDMENT(`compliance does not let order ${before.id} become this: place another one`);
    if (more > 0n) this.needs.compliance.count(ctx, before.buyer, before.denom, more);
  }
}

/** Whether both say the same, whoever said it when. */
function same(a: Amendment, b: Amendment): boolean {
  const of = ({ lines, shippingAmount, taxAmount, discountAmount, expiresAt }: Amendment): string =>
    JSON.stringify([lines, shippingAmount, taxAmount, discountAmount, expiresAt ?? null], (_, value) =>
      typeof value === "bigint" ? String(value) : value instanceof Uint8Array ? [...value] : (value as unknown),
    );
  return of(a) === of(b);
}
