import { EventCaptured, EventPayment, EventRefunded } from "../../src/gen/stateset/payments/v1/events.js";
import type { Merchant, Params, PaymentIntent } from "../../src/gen/stateset/payments/v1/state.js";
import type { Context } from "../../src/sdk/context.js";
import type { AppFacts } from "../../src/sdk/module.js";
import { emitTyped } from "../../src/sdk/typed-events.js";
import { nanosOf, timestampOf } from "../../src/types/block-time.js";
import { type Line, sumLines } from "./amounts.js";
import { paymentsErrors as errors } from "./errors.js";
import { expiriesOf } from "./expiries.js";
import {
  AUTHORIZED,
  BLOCKED,
  CAPTURED,
  EXPIRED,
  escrowed,
  newIntent,
  PARTIALLY_CAPTURED,
  PARTIALLY_REFUNDED,
  REFUNDED,
  REQUIRES_FUNDS,
  type RefundParts,
  requireStatus,
  uncaptured,
  VOIDED,
  withAward,
  withCapture,
  withOutsideRefund,
  withRefund,
  withSettlement,
} from "./intent.js";
import { ESCROW_ACCOUNT, Payouts } from "./payouts.js";
import type { PaymentsNeeds } from "./ports.js";
import type { Awards, Captured, CaptureRequest, NewPayment, Step } from "./requests.js";
import type { PaymentsState } from "./state.js";
import { addStatement, KIND } from "./statement.js";

const OPEN_STATUSES = [AUTHORIZED, PARTIALLY_CAPTURED, PARTIALLY_REFUNDED, REFUNDED];

/** Payments: what is locked, captured, refunded. Compliance is asked before a payment is made, by whoever makes it; what
 *  moves later is refused when a party has been blocked meanwhile. */
export class PaymentsKeeper {
  /** Clears what disputes awarded and nobody could pay; the wiring file hands it in. */
  private awards: Awards | undefined;
  private readonly payouts: Payouts;

  constructor(
    private readonly app: AppFacts,
    private readonly state: PaymentsState,
    private readonly needs: Omit<PaymentsNeeds, "verifyClaim" | "clientKeys">,
    private readonly requireUsable: (ctx: Context, denom: string, ...addresses: readonly string[]) => void,
  ) {
    this.payouts = new Payouts(app, state, needs.bank);
  }

  /** Wiring: called before the chain runs, never later. */
  onAwardPaid(awards: Awards): void {
    this.awards = awards;
  }

  /** The payee of an order's payment gives back what a dispute awarded (O9); nothing else of an order is refunded by its
   *  payee alone. @throws SdkError when a line has no such award, or a smaller one */
  payAward(
    ctx: Context,
    payment: PaymentIntent,
    parts: RefundParts,
  ): { readonly payment: PaymentIntent; readonly amount: bigint; readonly fromEscrow: boolean } {
    if (this.awards === undefined || parts.shipping > 0n || !this.awards.isOwed(ctx, payment.orderId)) {
      throw errors.INVALID_STATE(
        `payment ${payment.id} belongs to order ${payment.orderId} and is refunded by a return or a dispute`,
      );
    }
    this.awards.clear(ctx, { orderId: payment.orderId, paymentId: payment.id, lines: parts.lines });
    return this.refund(ctx, payment, parts, { ignoreExpiry: true });
  }

  params(ctx: Context): Params {
    return this.state.params.need(ctx);
  }

  get(ctx: Context, id: bigint): PaymentIntent | undefined {
    return this.state.payments.get(ctx, id);
  }

  /** @throws SdkError NOT_FOUND */
  need(ctx: Context, id: bigint): PaymentIntent {
    const payment = this.get(ctx, id);
    if (payment === undefined) throw errors.NOT_FOUND(`payment ${id}`);
    return payment;
  }

  /** A version other than 0 must be the current one. */
  needVersion(ctx: Context, id: bigint, version: bigint): PaymentIntent {
    const payment = this.need(ctx, id);
    if (version !== 0n && version !== payment.version) {
      throw errors.STALE_VERSION(`payment ${id} has version ${payment.version}, the message states ${version}`);
    }
    return payment;
  }

  byOrder(ctx: Context, orderId: bigint): PaymentIntent | undefined {
    const id = this.state.payments.indexes.byOrder.keyOf(ctx, orderId);
    return id === undefined ? undefined : this.need(ctx, id);
  }

  merchant(ctx: Context, address: string): Merchant | undefined {
    return this.state.merchants.get(ctx, address);
  }

  /** What a seller pays for captures. @throws SdkError when sellers must be active merchants and this is none */
  requireMerchant(ctx: Context, address: string): { readonly feeBps: number } {
    const params = this.params(ctx);
    const merchant = this.merchant(ctx, address);
    if (merchant === undefined ? params.requireMerchant : !merchant.active) {
      throw errors.MERCHANT_INACTIVE(address);
    }
    return { feeBps: merchant?.feeBps ?? params.defaultFeeBps };
  }

  /** A payment that waits for funds, without a lock. @throws SdkError on expiries out of order or bounds, on a fee outside
   *  what the payer signed */
  create(ctx: Context, request: NewPayment): PaymentIntent {
    const { payee, lines, shipping } = request;
    const params = this.params(ctx);
    if (sumLines(lines) + shipping === 0n) throw errors.INVALID_PAYMENT("the amount must be positive");
    if (lines.length > params.maxLines) {
      throw errors.INVALID_PAYMENT(`lines must be at most ${params.maxLines}, found ${lines.length}`);
    }
    const { feeBps } = this.requireMerchant(ctx, payee);
    if (feeBps < request.minFeeBps || feeBps > request.maxFeeBps) {
      throw errors.FEE_OUT_OF_BOUNDS(
        `the fee is ${feeBps} bps, min_fee_bps is ${request.minFeeBps} and max_fee_bps ${request.maxFeeBps}`,
      );
    }
    const expiries = expiriesOf(ctx.timeNs, params, request);
    const id = this.state.nextPaymentId.next(ctx);
    const payment = newIntent(request, { id, feeBps, expiries, now: timestampOf(ctx.timeNs) });
    this.state.payments.set(ctx, payment.id, payment);
    return payment;
  }

  /** A payment whose amount is locked in the payer's account. @throws SdkError as `create` and `lock` */
  authorize(ctx: Context, request: NewPayment): PaymentIntent {
    return this.lock(ctx, this.create(ctx, request), { sameMessage: true });
  }

  /** Locks what a payment waits for (P1). @throws SdkError when the payer cannot spend as much, or it is too late */
  lock(ctx: Context, payment: PaymentIntent, step: Step = {}): PaymentIntent {
    this.requireWaiting(ctx, payment);
    this.requireUsable(ctx, payment.denom, payment.payer, payment.payee);
    const amount = BigInt(payment.amount);
    const holdId = this.needs.holds.place(ctx, {
      owner: this.addressOf(payment.payer),
      denom: payment.denom,
      amount,
      module: "payments",
      reference: `payment/${payment.id}`,
    });
    const { payer: address, denom, id } = payment;
    addStatement(ctx, this.state, { address, kind: KIND.STATEMENT_KIND_AUTHORIZED, id, denom, amount });
    return this.save(ctx, payment, { ...payment, holdId, status: AUTHORIZED }, step);
  }

  /** Only a payment that waits for funds, and in time, can be authorized (P1). @throws SdkError otherwise */
  requireWaiting(ctx: Context, payment: PaymentIntent): void {
    requireStatus(payment, "an authorization", REQUIRES_FUNDS);
    if (ctx.timeNs >= nanosOf(payment.authorizationExpiresAt)) {
      throw errors.EXPIRED(`payment ${payment.id} had to be authorized before`);
    }
  }

  /** Locks more, before the first capture (P3). */
  increment(ctx: Context, payment: PaymentIntent, lines: readonly Line[], shipping: bigint): PaymentIntent {
    requireStatus(payment, "an increment", AUTHORIZED);
    this.requireOpen(ctx, payment);
    this.requireUsable(ctx, payment.denom, payment.payer, payment.payee);
    this.requireNotBlocked(ctx, payment);
    const delta = sumLines(lines) + shipping;
    if (delta === 0n) throw errors.INVALID_PAYMENT("the increment must be positive");
    const byLine = new Map(lines.map((l) => [l.line, l.amount]));
    const grown = payment.lines.map((l) => {
      const more = byLine.get(l.line) ?? 0n;
      byLine.delete(l.line);
      return { ...l, amount: String(BigInt(l.amount) + more) };
    });
    for (const [line, amount] of byLine) grown.push({ line, amount: String(amount), captured: "0", refunded: "0" });
    const { maxLines } = this.params(ctx);
    if (grown.length > maxLines) throw errors.INVALID_PAYMENT(`lines must be at most ${maxLines}`);
    this.needs.holds.add(ctx, payment.holdId, delta);
    const { payer: address, denom, id } = payment;
    addStatement(ctx, this.state, { address, kind: KIND.STATEMENT_KIND_AUTHORIZED, id, denom, amount: delta });
    return this.save(ctx, payment, {
      ...payment,
      amount: String(BigInt(payment.amount) + delta),
      lines: grown,
      shippingAmount: String(BigInt(payment.shippingAmount) + shipping),
    });
  }

  /** Moves a part of the lock: to the payee less the fee, or to escrow.
   *  @throws SdkError after capture expiry, under review, without an answer to the travel rule, with a blocked party */
  capture(ctx: Context, payment: PaymentIntent, request: CaptureRequest, step: Step = {}): Captured {
    requireStatus(payment, "a capture", ...OPEN_STATUSES);
    if (payment.holdId === 0n) throw errors.INVALID_STATE(`payment ${payment.id} has nothing left to capture`);
    this.requireOpen(ctx, payment);
    if (payment.underReview) throw errors.UNDER_REVIEW(`payment ${payment.id}`);
    this.requireMovable(ctx, payment);
    const { maxCaptures } = this.params(ctx);
    if (payment.captures.length >= maxCaptures) {
      throw errors.INVALID_PAYMENT(`payment ${payment.id} has had its ${maxCaptures} captures`);
    }
    const made = withCapture(payment, request, timestampOf(ctx.timeNs));
    const amount = BigInt(made.capture.amount);
    this.needs.holds.reduce(ctx, payment.holdId, amount);
    const payer = this.addressOf(payment.payer);
    const { id, denom } = payment;
    const address = payment.payer;
    addStatement(ctx, this.state, { address, kind: KIND.STATEMENT_KIND_CAPTURED, id, denom, amount: -amount });
    if (payment.escrow) this.needs.bank.sendToModule(ctx, payer, ESCROW_ACCOUNT, [{ denom, amount }]);
    else this.payouts.payOut(ctx, made.payment, made.capture, payer);
    emitTyped(ctx, EventCaptured, {
      paymentId: id,
      captureIndex: made.capture.index,
      fulfillmentId: request.fulfillmentId,
      denom,
      amount: made.capture.amount,
      escrow: payment.escrow,
    });
    const whole = uncaptured(made.payment) === 0n;
    const ended = whole || request.final ? this.unlocked(ctx, made.payment) : made.payment;
    return { payment: this.save(ctx, payment, ended, step), capture: made.capture };
  }

  /** Lowers what is authorized, as when items are cancelled before they ship. */
  reduce(ctx: Context, payment: PaymentIntent, lines: readonly Line[], shipping: bigint): PaymentIntent {
    requireStatus(payment, "a reduction", ...OPEN_STATUSES);
    const delta = sumLines(lines) + shipping;
    if (delta === 0n || payment.holdId === 0n) return payment;
    const byLine = new Map(lines.map((l) => [l.line, l.amount]));
    const shrunk = payment.lines.map((l) => {
      const less = byLine.get(l.line) ?? 0n;
      const open = BigInt(l.amount) - BigInt(l.captured);
      if (less > open) throw errors.AMOUNT_TOO_LARGE(`line ${l.line} of payment ${payment.id} has ${open} left`);
      return { ...l, amount: String(BigInt(l.amount) - less) };
    });
    const openShipping = BigInt(payment.shippingAmount) - BigInt(payment.shippingCaptured);
    if (shipping > openShipping) {
      throw errors.AMOUNT_TOO_LARGE(`payment ${payment.id} has ${openShipping} of shipping left`);
    }
    const amount = BigInt(payment.amount) - delta;
    if (amount === 0n) return this.end(ctx, payment, VOIDED);
    this.needs.holds.reduce(ctx, payment.holdId, delta);
    const gone = this.needs.holds.get(ctx, payment.holdId) === undefined;
    this.stateUnlocked(ctx, payment, delta);
    return this.save(ctx, payment, {
      ...payment,
      amount: String(amount),
      lines: shrunk,
      shippingAmount: String(BigInt(payment.shippingAmount) - shipping),
      holdId: gone ? 0n : payment.holdId,
      status: gone && payment.status === PARTIALLY_CAPTURED ? CAPTURED : payment.status,
    });
  }

  /** Ends the lock: with nothing captured the payment becomes `status`, else CAPTURED (P2). */
  end(ctx: Context, payment: PaymentIntent, status: typeof VOIDED | typeof EXPIRED, step: Step = {}): PaymentIntent {
    if (payment.status === REQUIRES_FUNDS) return this.save(ctx, payment, { ...payment, status }, step);
    requireStatus(payment, "this", ...OPEN_STATUSES);
    if (payment.holdId === 0n) throw errors.INVALID_STATE(`payment ${payment.id} locks nothing any more`);
    const unlocked = this.unlocked(ctx, payment);
    const next =
      payment.status === AUTHORIZED ? status : payment.status === PARTIALLY_CAPTURED ? CAPTURED : payment.status;
    return this.save(ctx, payment, { ...unlocked, status: next, underReview: false }, step);
  }

  /** Gives captured amounts back, whole or not at all (P5). @throws SdkError after refund expiry */
  refund(
    ctx: Context,
    payment: PaymentIntent,
    parts: RefundParts,
    options: { readonly ignoreExpiry?: boolean } = {},
  ): { readonly payment: PaymentIntent; readonly amount: bigint; readonly fromEscrow: boolean } {
    requireStatus(payment, "a refund", PARTIALLY_CAPTURED, CAPTURED, PARTIALLY_REFUNDED);
    if (options.ignoreExpiry !== true && ctx.timeNs >= nanosOf(payment.refundExpiresAt)) {
      throw errors.EXPIRED(`payment ${payment.id} had to be refunded before`);
    }
    this.requireMovable(ctx, payment);
    const made = withRefund(payment, parts);
    const { id, denom } = payment;
    const coins = [{ denom, amount: made.amount }];
    const payer = this.addressOf(payment.payer);
    if (made.fromEscrow) this.needs.bank.sendFromModule(ctx, ESCROW_ACCOUNT, payer, coins);
    else {
      this.needs.bank.send(ctx, this.addressOf(payment.payee), payer, coins);
      const address = payment.payee;
      addStatement(ctx, this.state, { address, kind: KIND.STATEMENT_KIND_REFUNDED, id, denom, amount: -made.amount });
    }
    const address = payment.payer;
    addStatement(ctx, this.state, { address, kind: KIND.STATEMENT_KIND_REFUNDED, id, denom, amount: made.amount });
    emitTyped(ctx, EventRefunded, { paymentId: id, denom, amount: String(made.amount), fromEscrow: made.fromEscrow });
    return { ...made, payment: this.save(ctx, payment, made.payment) };
  }

  /** Gives the payer what a dispute awards of these lines, as far as it lies in escrow: the payee's own coins are not
   *  touched, and no expiry bars it (O9). @returns what moved, by line */
  award(
    ctx: Context,
    payment: PaymentIntent,
    wanted: readonly Line[],
    step: Step = {},
  ): { readonly payment: PaymentIntent; readonly paid: readonly Line[] } {
    requireStatus(payment, "an award", PARTIALLY_CAPTURED, CAPTURED, PARTIALLY_REFUNDED);
    this.requireMovable(ctx, payment);
    const made = withAward(payment, wanted);
    const amount = sumLines(made.paid);
    if (amount === 0n) return { payment, paid: [] };
    const { id, denom, payer: address } = payment;
    this.needs.bank.sendFromModule(ctx, ESCROW_ACCOUNT, this.addressOf(address), [{ denom, amount }]);
    addStatement(ctx, this.state, { address, kind: KIND.STATEMENT_KIND_REFUNDED, id, denom, amount });
    emitTyped(ctx, EventRefunded, { paymentId: id, denom, amount: String(amount), fromEscrow: true });
    return { payment: this.save(ctx, payment, made.payment, step), paid: made.paid };
  }

  /** Notes what somebody gave back of these lines past the payment, as a deposit does: it counts as refunded. */
  noteRefund(ctx: Context, payment: PaymentIntent, lines: readonly Line[], step: Step = {}): PaymentIntent {
    requireStatus(payment, "a refund", PARTIALLY_CAPTURED, CAPTURED, PARTIALLY_REFUNDED);
    const amount = sumLines(lines);
    const { id, denom, payer: address } = payment;
    addStatement(ctx, this.state, { address, kind: KIND.STATEMENT_KIND_REFUNDED, id, denom, amount });
    emitTyped(ctx, EventRefunded, { paymentId: id, denom, amount: String(amount), fromEscrow: false });
    return this.save(ctx, payment, withOutsideRefund(payment, lines), step);
  }

  /** Makes a payment of which nothing was captured one of other amounts: more is locked, or less.
   *  @throws SdkError after capture expiry or the first capture, or when the payer cannot spend as much */
  restate(ctx: Context, payment: PaymentIntent, lines: readonly Line[], shipping: bigint): PaymentIntent {
    requireStatus(payment, "an amendment", AUTHORIZED);
    this.requireOpen(ctx, payment);
    if (payment.underReview) throw errors.UNDER_REVIEW(`payment ${payment.id}`);
    this.requireUsable(ctx, payment.denom, payment.payer, payment.payee);
    this.requireNotBlocked(ctx, payment);
    const amount = sumLines(lines) + shipping;
    if (amount === 0n) throw errors.INVALID_PAYMENT("the amount must be positive");
    const { maxLines } = this.params(ctx);
    if (lines.length > maxLines) throw errors.INVALID_PAYMENT(`lines must be at most ${maxLines}`);
    const stated = (parts: readonly { line: number; amount: unknown }[]): string =>
      parts.map((l) => `${l.line} ${l.amount}`).join();
    // A price that is another one may come to the same parts: then nothing of the payment changes (G5).
    if (stated(lines) === stated(payment.lines) && String(shipping) === payment.shippingAmount) return payment;
    const delta = amount - BigInt(payment.amount);
    const { payer: address, denom, id } = payment;
    if (delta > 0n) {
      this.needs.holds.add(ctx, payment.holdId, delta);
      addStatement(ctx, this.state, { address, kind: KIND.STATEMENT_KIND_AUTHORIZED, id, denom, amount: delta });
    } else if (delta < 0n) {
      this.needs.holds.reduce(ctx, payment.holdId, -delta);
      this.stateUnlocked(ctx, payment, -delta);
    }
    return this.save(ctx, payment, {
      ...payment,
      amount: String(amount),
      lines: lines.map((l) => ({ line: l.line, amount: String(l.amount), captured: "0", refunded: "0" })),
      shippingAmount: String(shipping),
    });
  }

  /** Lets the payee have what is left in escrow of these captures, less the fee; all of them when none is named. */
  release(
    ctx: Context,
    payment: PaymentIntent,
    indexes: readonly number[] = payment.captures.map(({ index }) => index),
    step: Step = {},
  ): { readonly payment: PaymentIntent; readonly amount: bigint } {
    const made = withSettlement(payment, indexes);
    // Where nothing is left to move, nothing that stops movements stands in the way.
    if (made.settlements.length === 0) return { payment, amount: 0n };
    this.requireMovable(ctx, payment);
    let amount = 0n;
    for (const settlement of made.settlements) {
      const capture = made.payment.captures[settlement.index - 1]!;
      this.payouts.payOut(ctx, made.payment, capture);
      amount += settlement.amount;
    }
    return { payment: this.save(ctx, payment, made.payment, step), amount };
  }

  /** Segregates exactly this payment's coins: what is locked and what lies in escrow (C4). The owner is the payer. */
  block(ctx: Context, payment: PaymentIntent, step: Step = {}): PaymentIntent {
    const { denom, orderId, payer: owner, id: paymentId } = payment;
    const held = payment.holdId === 0n ? 0n : this.needs.holds.release(ctx, payment.holdId);
    const inEscrow = escrowed(payment);
    const { compliance } = this.needs;
    if (held > 0n) compliance.segregate(ctx, { owner, denom, amount: held, orderId, paymentId });
    if (inEscrow > 0n) {
      const request = { owner, denom, amount: inEscrow, orderId, paymentId, fromModule: ESCROW_ACCOUNT };
      compliance.segregate(ctx, request);
    }
    const amount = held;
    addStatement(ctx, this.state, {
      address: owner,
      kind: KIND.STATEMENT_KIND_BLOCKED,
      id: paymentId,
      denom,
      amount: -amount,
    });
    const captures = payment.captures.map((c) => ({ ...c, escrowed: "0", settled: true }));
    return this.save(ctx, payment, { ...payment, captures, holdId: 0n, status: BLOCKED, underReview: false }, step);
  }

  /** Marks a payment that officers decide on; nothing is captured until then. */
  review(ctx: Context, payment: PaymentIntent, chargeOnRelease: boolean, step: Step = {}): PaymentIntent {
    return this.save(ctx, payment, { ...payment, underReview: true, chargeOnRelease }, step);
  }

  /** The net of this capture has been shared. */
  markSplit(ctx: Context, payment: PaymentIntent, index: number): PaymentIntent {
    const captures = payment.captures.map((c) => (c.index === index ? { ...c, split: true } : c));
    return this.save(ctx, payment, { ...payment, captures });
  }

  /** The review is over: captures are free again. */
  clear(ctx: Context, payment: PaymentIntent, step: Step = {}): PaymentIntent {
    return this.save(ctx, payment, { ...payment, underReview: false, chargeOnRelease: false }, step);
  }

  /** Everything that is authorized, in one last capture. */
  captureWhole(ctx: Context, payment: PaymentIntent, step: Step = {}): Captured {
    const lines = payment.lines.map(({ line, amount }) => ({ line, amount: BigInt(amount) }));
    const shipping = BigInt(payment.shippingAmount);
    return this.capture(ctx, payment, { fulfillmentId: 0n, lines, shipping, final: true }, step);
  }

  /** Ends holds whose time is over, at most `max_expiries_per_block` of them. */
  expireDue(ctx: Context): void {
    const max = this.params(ctx).maxExpiriesPerBlock;
    const due: bigint[] = [];
    for (const [, id] of this.state.payments.indexes.byExpiry.pairs(ctx, { through: [ctx.timeNs] })) {
      if (due.length >= max) break;
      due.push(id);
    }
    for (const id of due) this.end(ctx, this.need(ctx, id), EXPIRED);
  }

  /** Whether captures and increments are still in time. */
  isOpen(ctx: Context, payment: PaymentIntent): boolean {
    return ctx.timeNs < nanosOf(payment.captureExpiresAt);
  }

  private requireOpen(ctx: Context, payment: PaymentIntent): void {
    if (!this.isOpen(ctx, payment)) throw errors.EXPIRED(`the authorization of payment ${payment.id} has ended`);
  }

  private requireMovable(ctx: Context, payment: PaymentIntent): void {
    this.requireUsable(ctx, payment.denom, payment.payer, payment.payee);
    this.requireNotBlocked(ctx, payment);
    const state = this.needs.compliance.travelRuleState(ctx, payment.id);
    if (state !== "none" && state !== "accepted") throw errors.TRAVEL_RULE_PENDING(`payment ${payment.id}`);
  }

  private requireNotBlocked(ctx: Context, payment: PaymentIntent): void {
    this.needs.compliance.requireNotBlocked(ctx, [
      { role: "payer", address: this.addressOf(payment.payer) },
      { role: "payee", address: this.addressOf(payment.payee) },
    ]);
  }

  private unlocked(ctx: Context, payment: PaymentIntent): PaymentIntent {
    const amount = this.needs.holds.release(ctx, payment.holdId);
    if (amount > 0n) this.stateUnlocked(ctx, payment, amount);
    return { ...payment, holdId: 0n };
  }

  private stateUnlocked(ctx: Context, { payer: address, id, denom }: PaymentIntent, amount: bigint): void {
    addStatement(ctx, this.state, { address, kind: KIND.STATEMENT_KIND_UNLOCKED, id, denom, amount });
  }

  private save(ctx: Context, before: PaymentIntent, changed: PaymentIntent, step: Step = {}): PaymentIntent {
    const version = step.sameMessage === true ? before.version : before.version + 1n;
    const after = { ...changed, version, updatedAt: timestampOf(ctx.timeNs) };
    this.state.payments.set(ctx, after.id, after);
    emitTyped(ctx, EventPayment, {
      id: after.id,
      from: before.status,
      to: after.status,
      orderId: after.orderId,
      captured: after.captured,
      refunded: after.refunded,
      version,
    });
    return after;
  }

  private addressOf(text: string): Uint8Array {
    return this.app.addresses.parse(text);
  }
}
