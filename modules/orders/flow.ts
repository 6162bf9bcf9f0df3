/** The atomic order flow, and how it goes on when officers have decided. */
import { Verdict } from "../../src/gen/stateset/compliance/v1/verdict.js";
import { EventOrderExecuted } from "../../src/gen/stateset/orders/v1/events.js";
import type { Order } from "../../src/gen/stateset/orders/v1/state.js";
import type { MsgExecuteOrderFlow, MsgExecuteOrderFlowResponse } from "../../src/gen/stateset/orders/v1/tx.js";
import { type PaymentIntent, PaymentStatus } from "../../src/gen/stateset/payments/v1/state.js";
import type { Context } from "../../src/sdk/context.js";
import { emitTyped } from "../../src/sdk/typed-events.js";
import { nanosOf } from "../../src/types/block-time.js";
import { minBig } from "../../src/types/int-math.js";
import { partsOf } from "./allocation.js";
import type { Borders } from "./crossing.js";
import { ordersErrors as errors } from "./errors.js";
import type { Inventory } from "./inventory.js";
import { type OrdersKeeper, REJECTED } from "./keeper.js";
import type { Intake } from "./new-order.js";
import type { OrdersNeeds, VerdictValue } from "./ports.js";
import { assessOrder } from "./screening.js";

const { VERDICT_ALLOW: ALLOW, VERDICT_HOLD: HOLD, VERDICT_REJECT: REJECT, VERDICT_BLOCK: BLOCK } = Verdict;
const { PAYMENT_STATUS_VOIDED: VOIDED, PAYMENT_STATUS_REQUIRES_FUNDS: REQUIRES_FUNDS } = PaymentStatus;
const SAME = { sameMessage: true };

export class OrderFlow {
  constructor(
    private readonly keeper: OrdersKeeper,
    private readonly intake: Intake,
    private readonly inventory: Inventory,
    private readonly borders: Borders,
    private readonly needs: Pick<OrdersNeeds, "bank" | "payments" | "compliance">,
  ) {}

  /** Validates and reserves, screens, prices, exchanges, pays, writes. What it throws reverts all of it; a verdict is no
   *  error, and nothing but ALLOW exchanges or moves anything. */
  execute(ctx: Context, msg: MsgExecuteOrderFlow): MsgExecuteOrderFlowResponse {
    const order = this.validated(ctx, msg);
    const reservation = this.inventory.plan(ctx, order);
    const { verdict, screeningId, travelRule } = assessOrder(ctx, this.needs.compliance, order, false);
    const stocked = verdict === REJECT || verdict === BLOCK ? order : this.inventory.carryOut(ctx, reservation);
    const terms = this.borders.check(ctx, order);
    const priced = { ...this.borders.priced(stocked, terms), verdict, screeningId };
    const crossed = verdict === ALLOW ? this.borders.paid(ctx, priced) : this.borders.locked(ctx, priced, terms);
    const locked = this.lock(ctx, crossed, msg, crossed.fxHoldId === 0n);
    const seen = { ...crossed, paymentId: locked.id };
    const done = this.follow(ctx, seen, locked, verdict);
    if (verdict <= HOLD) {
      const { buyer, payee, denom, totalAmount, id: orderId } = order;
      const amount = BigInt(totalAmount);
      const paymentId = locked.id;
      this.needs.compliance.count(ctx, buyer, denom, amount);
      if (travelRule) {
        const parties = { originator: buyer, beneficiary: payee };
        this.needs.compliance.openTravelRule(ctx, { paymentId, orderId, ...parties, denom, amount });
      }
    }
    const stored = this.keeper.create(ctx, done);
    return this.tell(ctx, stored);
  }

  /** Two officers agreed. A release looks at the parties once more: what it finds may be stricter (C2).
   *  @throws SdkError when the payment's hold has ended meanwhile, or a party must be screened anew */
  decided(ctx: Context, order: Order, decision: VerdictValue): void {
    const payment = this.needs.payments.need(ctx, order.paymentId);
    let verdict = decision;
    if (decision === ALLOW) {
      verdict = assessOrder(ctx, this.needs.compliance, order, true).verdict;
      if (verdict === HOLD) throw errors.ON_HOLD(`order ${order.id}: a party has to be screened anew`);
    }
    if (verdict === ALLOW) this.release(ctx, order, payment);
    else {
      const { payments } = this.needs;
      if (verdict === BLOCK) payments.block(ctx, payment);
      else if (payment.holdId !== 0n || payment.status === REQUIRES_FUNDS) payments.end(ctx, payment, VOIDED);
      const crossed = verdict === BLOCK ? this.borders.blocked(ctx, order) : this.borders.unlocked(ctx, order);
      const freed = this.keeper.unstocked(ctx, crossed);
      const rejected = { ...freed, status: REJECTED, verdict, onHold: false };
      this.keeper.save(ctx, order, rejected, { kind: "rejected", subjectId: order.caseId });
    }
  }

  /** Steps 3 and 4 again (C2): a quote that has expired, or a corridor that was closed, makes the release fail. */
  private release(ctx: Context, order: Order, payment: PaymentIntent): void {
    const { payments } = this.needs;
    this.keeper.requireLive(ctx, order);
    const waits = payment.holdId !== 0n || payment.status === REQUIRES_FUNDS;
    if (!waits || !payments.isOpen(ctx, payment)) {
      throw errors.INVALID_STATE(`the hold of payment ${payment.id} of order ${order.id} has ended`);
    }
    const unlocked = this.borders.unlocked(ctx, order);
    this.borders.check(ctx, unlocked);
    const crossed = this.borders.paid(ctx, unlocked);
    const cleared = payments.clear(ctx, payment);
    const held = cleared.holdId === 0n ? payments.lock(ctx, cleared, SAME) : cleared;
    if (order.chargeAtOnce) payments.captureWhole(ctx, held, SAME);
    const released = { ...crossed, verdict: ALLOW, onHold: false };
    this.keeper.save(ctx, order, released, { kind: "released", subjectId: order.caseId });
  }

  private validated(ctx: Context, msg: MsgExecuteOrderFlow): Order {
    const order = this.intake.fromFlow(ctx, msg);
    if (this.needs.bank.isBlocked(this.keeper.addressOf(order.payee))) {
      throw errors.INVALID_ORDER(`payee ${order.payee} is not allowed to receive funds`);
    }
    this.needs.bank.requireSendEnabled(ctx, [{ denom: order.denom, amount: 1n }]);
    this.needs.payments.requireMerchant(ctx, order.seller);
    return order;
  }

  /** The order's payment, and its lock unless the coins for it are still to be exchanged. */
  private lock(ctx: Context, order: Order, msg: MsgExecuteOrderFlow, funded: boolean): PaymentIntent {
    const { buyer: payer, payee, denom, id: orderId, escrow } = order;
    const captureExpiresAt = msg.captureExpiresAt === undefined ? undefined : nanosOf(msg.captureExpiresAt);
    const refundExpiresAt = msg.refundExpiresAt === undefined ? undefined : nanosOf(msg.refundExpiresAt);
    const units = order.lines.map(({ quantity: count }, line) => ({ line, from: 0n, count }));
    const request = {
      payer,
      payee,
      denom,
      orderId,
      escrow,
      ...partsOf(order, units),
      minFeeBps: msg.minFeeBps,
      maxFeeBps: msg.maxFeeBps,
      captureExpiresAt,
      refundExpiresAt,
    };
    const { payments } = this.needs;
    if (funded) return payments.authorize(ctx, request);
    // the lock is placed when officers release the order, which they can as long as it is placed
    const ends = [nanosOf(order.expiresAt), captureExpiresAt, refundExpiresAt].filter((end) => end !== undefined);
    const authorizationExpiresAt = ends.reduce(minBig);
    return payments.create(ctx, { ...request, authorizationExpiresAt });
  }

  /** What the verdict makes of stock and payment. */
  private follow(ctx: Context, order: Order, payment: PaymentIntent, verdict: VerdictValue): Order {
    const { payments, compliance } = this.needs;
    if (verdict === REJECT || verdict === BLOCK) {
      if (verdict === BLOCK) payments.block(ctx, payment, SAME);
      else payments.end(ctx, payment, VOIDED, SAME);
      const crossed = verdict === BLOCK ? this.borders.blocked(ctx, order) : this.borders.unlocked(ctx, order);
      return { ...crossed, status: REJECTED };
    }
    if (verdict === HOLD) {
      payments.review(ctx, payment, order.chargeAtOnce, SAME);
      const { buyer, seller, payee, guarantor, id: orderId } = order;
      const parties = [buyer, seller, payee, guarantor].filter((address) => address !== "");
      const caseId = compliance.openCase(ctx, { orderId, paymentId: payment.id, parties });
      return { ...order, onHold: true, caseId };
    }
    if (order.chargeAtOnce) payments.captureWhole(ctx, payment, SAME);
    return order;
  }

  private tell(ctx: Context, order: Order): MsgExecuteOrderFlowResponse {
    const { id: orderId, paymentId, screeningId, verdict, caseId, version } = order;
    const { fxQuoteId, landedCostQuoteId, tariffVersion } = order;
    const ids = { orderId, paymentId, screeningId, fxQuoteId, landedCostQuoteId, tariffVersion, verdict, caseId };
    emitTyped(ctx, EventOrderExecuted, ids);
    ctx.events.emit(
      "order_executed",
      ["order_id", String(orderId)],
      ["payment_id", String(paymentId)],
      ["screening_id", String(screeningId)],
      ["fx_quote_id", String(fxQuoteId)],
      ["landed_cost_quote_id", String(landedCostQuoteId)],
      ["tariff_version", String(tariffVersion)],
      ["verdict", String(verdict)],
    );
    return { ...ids, version };
  }
}
