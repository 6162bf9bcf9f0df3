/** Handlers of what is done with payments themselves. */
import { Verdict } from "../../src/gen/stateset/compliance/v1/verdict.js";
import { EventMerchant, EventSplit } from "../../src/gen/stateset/payments/v1/events.js";
import type { PaymentIntent } from "../../src/gen/stateset/payments/v1/state.js";
import type * as tx from "../../src/gen/stateset/payments/v1/tx.js";
import type { Context } from "../../src/sdk/context.js";
import type { AppFacts } from "../../src/sdk/module.js";
import { emitTyped } from "../../src/sdk/typed-events.js";
import { nanosOf, timestampOf } from "../../src/types/block-time.js";
import { splitLargestRemainder } from "../../src/types/largest-remainder.js";
import { amountOf, type Line, linesOf, sumLines } from "./amounts.js";
import { paymentsErrors as errors } from "./errors.js";
import { EXPIRED, REQUIRES_FUNDS, spread, VOIDED } from "./intent.js";
import type { PaymentsKeeper } from "./keeper.js";
import { BPS_MAX } from "./params.js";
import type { PaymentsNeeds, VerdictValue } from "./ports.js";
import type { NewPayment } from "./requests.js";
import type { PaymentsState } from "./state.js";
import { addStatement, KIND } from "./statement.js";

type Parts = { readonly lines: Line[]; readonly shipping: bigint };
type AmountFields = Pick<tx.MsgAuthorize, "amount" | "lines" | "shippingAmount">;

/** Lines and shipping of a message; an amount without lines is line 0. @throws SdkError when they do not add up */
export function partsOf({ amount, lines, shippingAmount }: AmountFields): Parts {
  const total = amountOf(amount, "amount");
  const shipping = amountOf(shippingAmount, "shipping_amount");
  if (total === 0n) throw errors.INVALID_PAYMENT("amount must be positive");
  const named = linesOf(lines);
  if (named.length === 0) {
    if (shipping > total) throw errors.INVALID_PAYMENT(`shipping_amount ${shipping} is more than amount ${total}`);
    return { lines: shipping === total ? [] : [{ line: 0, amount: total - shipping }], shipping };
  }
  const sum = sumLines(named) + shipping;
  if (sum !== total) throw errors.INVALID_PAYMENT(`amount is ${total}, lines and shipping_amount add up to ${sum}`);
  return { lines: named, shipping };
}

/** What a message that makes a payment answers. */
interface Made {
  readonly payment: PaymentIntent;
  readonly verdict: VerdictValue;
  readonly caseId: bigint;
}

export class PaymentHandlers {
  constructor(
    private readonly app: AppFacts,
    private readonly state: PaymentsState,
    private readonly keeper: PaymentsKeeper,
    private readonly needs: Pick<PaymentsNeeds, "bank" | "compliance">,
  ) {}

  authorize(ctx: Context, msg: tx.MsgAuthorize): tx.MsgAuthorizeResponse {
    const made = msg.paymentId === 0n ? this.start(ctx, msg) : this.fund(ctx, msg);
    const { payment, verdict, caseId } = made;
    return { id: payment.id, version: payment.version, status: payment.status, verdict, caseId };
  }

  charge(ctx: Context, msg: tx.MsgCharge): tx.MsgChargeResponse {
    const { payer, payee, denom, minFeeBps, maxFeeBps } = msg;
    const { payment, verdict, caseId } = this.make(
      ctx,
      {
        payer,
        payee,
        denom,
        ...partsOf(msg),
        orderId: 0n,
        escrow: false,
        minFeeBps,
        maxFeeBps,
        refundExpiresAt: timeOf(msg.refundExpiresAt),
      },
      { charge: true, waitForFunds: false },
    );
    return { id: payment.id, version: payment.version, status: payment.status, verdict, caseId };
  }

  incrementAuthorization(ctx: Context, msg: tx.MsgIncrementAuthorization): tx.MsgIncrementAuthorizationResponse {
    const payment = this.keeper.needVersion(ctx, msg.id, msg.version);
    this.requirePayer(payment, msg.payer, "increment");
    this.requireNoOrder(payment, "increased", "amending it");
    const { lines, shipping } = partsOf(msg);
    const grown = this.keeper.increment(ctx, payment, lines, shipping);
    this.screenMore(ctx, grown);
    return { version: grown.version, amount: grown.amount };
  }

  /** The travel rule looks at the whole payment, so that an increment is no way around it (C8). A payment that has a record
   *  is placed anew, for the record names its amount. */
  private screenMore(ctx: Context, grown: PaymentIntent): void {
    const { compliance } = this.needs;
    const asked = { ...assessmentOf(grown, false), skipLimits: true };
    if (!compliance.assess(ctx, asked).travelRule) return;
    const { payer, payee, denom, id: paymentId } = grown;
    if (compliance.travelRuleState(ctx, paymentId) !== "none") {
      throw errors.INVALID_PAYMENT(
        `the travel rule's record names the amount of payment ${paymentId}: authorize another one`,
      );
    }
    const parties = { originator: payer, beneficiary: payee };
    compliance.openTravelRule(ctx, { paymentId, orderId: 0n, ...parties, denom, amount: asked.amount });
  }

  capture(ctx: Context, msg: tx.MsgCapture): tx.MsgCaptureResponse {
    const payment = this.keeper.needVersion(ctx, msg.id, msg.version);
    this.requirePayee(payment, msg.payee, "capture");
    this.requireNoOrder(payment, "captured", "shipping");
    const amount = amountOf(msg.amount, "amount");
    const parts =
      msg.lines.length === 0 && amountOf(msg.shippingAmount, "shipping_amount") === 0n
        ? spread(payment, amount)
        : partsOf(msg);
    const made = this.keeper.capture(ctx, payment, { ...parts, fulfillmentId: msg.fulfillmentId, final: msg.final });
    const { index, fee, net } = made.capture;
    return { captureIndex: index, version: made.payment.version, fee, net };
  }

  void(ctx: Context, msg: tx.MsgVoid): tx.MsgVoidResponse {
    const payment = this.keeper.needVersion(ctx, msg.id, msg.version);
    this.requireNoOrder(payment, "voided", "cancelling");
    const waiting = payment.status === REQUIRES_FUNDS;
    if (msg.signer === payment.payer && !waiting) {
      throw errors.NOT_A_PARTY(
        `the payer of payment ${payment.id} can void it only before it is authorized, and reclaim after expiry`,
      );
    }
    if (msg.signer !== payment.payer && msg.signer !== payment.payee) {
      throw errors.NOT_A_PARTY(`only the payee of payment ${payment.id} can void it`);
    }
    if (!waiting && !this.keeper.isOpen(ctx, payment))
      throw errors.EXPIRED(`the authorization of payment ${payment.id} has ended`);
    return this.unlock(ctx, payment, VOIDED);
  }

  reclaim(ctx: Context, msg: tx.MsgReclaim): tx.MsgReclaimResponse {
    const payment = this.keeper.needVersion(ctx, msg.id, msg.version);
    this.requirePayer(payment, msg.payer, "reclaim");
    if (this.keeper.isOpen(ctx, payment)) {
      throw errors.INVALID_STATE(`the authorization of payment ${payment.id} has not ended yet`);
    }
    return this.unlock(ctx, payment, EXPIRED);
  }

  refund(ctx: Context, msg: tx.MsgRefund): tx.MsgRefundResponse {
    const payment = this.keeper.needVersion(ctx, msg.id, msg.version);
    this.requirePayee(payment, msg.payee, "refund");
    const parts = { lines: linesOf(msg.lines), shipping: amountOf(msg.shippingAmount, "shipping_amount") };
    const made =
      payment.orderId === 0n ? this.keeper.refund(ctx, payment, parts) : this.keeper.payAward(ctx, payment, parts);
    return { version: made.payment.version, refunded: String(made.amount), fromEscrow: made.fromEscrow };
  }

  releaseEscrow(ctx: Context, msg: tx.MsgReleaseEscrow): tx.MsgReleaseEscrowResponse {
    const payment = this.keeper.needVersion(ctx, msg.id, msg.version);
    this.requirePayer(payment, msg.payer, "release");
    this.requireNoOrder(payment, "released", "delivery");
    const indexes = msg.captureIndexes.length === 0 ? payment.captures.map((c) => c.index) : msg.captureIndexes;
    for (const index of indexes) {
      if (payment.captures[index - 1] === undefined) {
        throw errors.INVALID_PAYMENT(`payment ${payment.id} has no capture ${index}`);
      }
    }
    const made = this.keeper.release(ctx, payment, indexes);
    if (made.amount === 0n) throw errors.INVALID_STATE(`payment ${payment.id} has nothing in escrow`);
    return { version: made.payment.version, released: String(made.amount) };
  }

  /** Once per capture; shares that are the payee's own stay where they are (P6). */
  splitPayout(ctx: Context, msg: tx.MsgSplitPayout): tx.MsgSplitPayoutResponse {
    const payment = this.keeper.needVersion(ctx, msg.id, msg.version);
    this.requirePayee(payment, msg.payee, "split");
    const capture = payment.captures[msg.captureIndex - 1];
    if (capture === undefined) throw errors.INVALID_PAYMENT(`payment ${payment.id} has no capture ${msg.captureIndex}`);
    if (!capture.settled)
      throw errors.INVALID_STATE(`capture ${capture.index} of payment ${payment.id} lies in escrow`);
    if (capture.split) throw errors.ALREADY_SPLIT(`capture ${capture.index} of payment ${payment.id}`);
    this.checkShares(ctx, msg.shares);
    const { denom, id } = payment;
    const amounts = splitLargestRemainder(
      BigInt(capture.net),
      msg.shares.map(({ bps }) => BigInt(bps)),
    );
    const payee = this.app.addresses.parse(payment.payee);
    for (const [i, { recipient }] of msg.shares.entries()) {
      const amount = amounts[i]!;
      if (recipient === payment.payee || amount === 0n) continue;
      this.needs.bank.send(ctx, payee, this.app.addresses.parse(recipient), [{ denom, amount }]);
      const kind = KIND.STATEMENT_KIND_SPLIT;
      addStatement(ctx, this.state, { address: payment.payee, kind, id, denom, amount: -amount });
      addStatement(ctx, this.state, { address: recipient, kind, id, denom, amount });
    }
    emitTyped(ctx, EventSplit, {
      paymentId: id,
      captureIndex: capture.index,
      recipients: msg.shares.map(({ recipient }) => recipient),
      amounts: amounts.map(String),
    });
    const changed = this.keeper.markSplit(ctx, payment, capture.index);
    return { version: changed.version, amounts: amounts.map(String) };
  }

  registerMerchant(ctx: Context, msg: tx.MsgRegisterMerchant): tx.MsgRegisterMerchantResponse {
    const { merchant: address, active, profileCommitment } = msg;
    const known = this.keeper.merchant(ctx, address);
    if (msg.version !== 0n && msg.version !== (known?.version ?? 0n)) {
      throw errors.STALE_VERSION(
        `merchant ${address} has version ${known?.version ?? 0n}, the message states ${msg.version}`,
      );
    }
    const now = timestampOf(ctx.timeNs);
    const entry = {
      address,
      version: (known?.version ?? 0n) + 1n,
      active,
      feeBps: known?.feeBps ?? this.keeper.params(ctx).defaultFeeBps,
      profileCommitment,
      createdAt: known?.createdAt ?? now,
      updatedAt: now,
    };
    this.state.merchants.set(ctx, address, entry);
    emitTyped(ctx, EventMerchant, { address, active, feeBps: entry.feeBps });
    return { version: entry.version, feeBps: entry.feeBps };
  }

  private start(ctx: Context, msg: tx.MsgAuthorize): Made {
    const { payer, payee, denom, escrow, minFeeBps, maxFeeBps } = msg;
    const request: NewPayment = {
      payer,
      payee,
      denom,
      ...partsOf(msg),
      orderId: 0n,
      escrow,
      minFeeBps,
      maxFeeBps,
      authorizationExpiresAt: timeOf(msg.authorizationExpiresAt),
      captureExpiresAt: timeOf(msg.captureExpiresAt),
      refundExpiresAt: timeOf(msg.refundExpiresAt),
    };
    return this.make(ctx, request, { charge: false, waitForFunds: msg.waitForFunds });
  }

  private fund(ctx: Context, msg: tx.MsgAuthorize): Made {
    const payment = this.keeper.need(ctx, msg.paymentId);
    this.requirePayer(payment, msg.payer, "authorize");
    this.keeper.requireWaiting(ctx, payment);
    return this.lock(ctx, payment, { charge: false, sameMessage: false });
  }

  private make(ctx: Context, request: NewPayment, how: { charge: boolean; waitForFunds: boolean }): Made {
    const payee = this.app.addresses.parse(request.payee);
    if (this.needs.bank.isBlocked(payee))
      throw errors.INVALID_PAYMENT(`${request.payee} is not allowed to receive funds`);
    this.needs.bank.requireSendEnabled(ctx, [{ denom: request.denom, amount: 1n }]);
    const payment = this.keeper.create(ctx, request);
    const free = this.needs.bank.spendable(ctx, this.app.addresses.parse(request.payer), request.denom);
    if (how.waitForFunds && free < BigInt(payment.amount)) {
      return { payment, verdict: Verdict.VERDICT_ALLOW, caseId: 0n };
    }
    return this.lock(ctx, payment, { charge: how.charge, sameMessage: true });
  }

  /** Asks compliance, then does what it says. A verdict is no error: it is stored. */
  private lock(ctx: Context, waiting: PaymentIntent, how: { charge: boolean; sameMessage: boolean }): Made {
    const { compliance } = this.needs;
    const { payer, payee, denom, id: paymentId } = waiting;
    const amount = BigInt(waiting.amount);
    const { verdict, travelRule } = compliance.assess(ctx, assessmentOf(waiting, how.charge));
    const same = { sameMessage: true };
    if (verdict === Verdict.VERDICT_REJECT) {
      const payment = this.keeper.end(ctx, waiting, VOIDED, { sameMessage: how.sameMessage });
      return { payment, verdict, caseId: 0n };
    }
    const locked = this.keeper.lock(ctx, waiting, { sameMessage: how.sameMessage });
    if (verdict === Verdict.VERDICT_BLOCK)
      return { payment: this.keeper.block(ctx, locked, same), verdict, caseId: 0n };
    compliance.count(ctx, payer, denom, amount);
    if (travelRule)
      compliance.openTravelRule(ctx, { paymentId, orderId: 0n, originator: payer, beneficiary: payee, denom, amount });
    if (verdict === Verdict.VERDICT_HOLD) {
      const caseId = compliance.openCase(ctx, { orderId: 0n, paymentId, parties: [payer, payee] });
      return { payment: this.keeper.review(ctx, locked, how.charge, same), verdict, caseId };
    }
    const payment = how.charge ? this.keeper.captureWhole(ctx, locked, same).payment : locked;
    return { payment, verdict, caseId: 0n };
  }

  private unlock(ctx: Context, payment: PaymentIntent, status: typeof VOIDED | typeof EXPIRED) {
    const open = payment.holdId === 0n ? 0n : BigInt(payment.amount) - BigInt(payment.captured);
    const ended = this.keeper.end(ctx, payment, status);
    return { version: ended.version, unlocked: String(open) };
  }

  private checkShares(ctx: Context, shares: readonly tx.SplitShare[]): void {
    const { maxSplitRecipients } = this.keeper.params(ctx);
    if (shares.length === 0 || shares.length > maxSplitRecipients) {
      throw errors.INVALID_PAYMENT(`shares must be 1 to ${maxSplitRecipients}, found ${shares.length}`);
    }
    const seen = new Set<string>();
    for (const [i, { recipient }] of shares.entries()) {
      const fault = this.app.addresses.fault(recipient);
      if (fault !== undefined) throw errors.INVALID_PAYMENT(`shares[${i}].recipient: ${fault}`);
      if (seen.has(recipient)) throw errors.INVALID_PAYMENT(`shares[${i}].recipient is there twice`);
      seen.add(recipient);
      if (this.needs.bank.isBlocked(this.app.addresses.parse(recipient))) {
        throw errors.INVALID_PAYMENT(`shares[${i}].recipient is not allowed to receive funds`);
      }
    }
    const sum = shares.reduce((total, { bps }) => total + bps, 0);
    if (sum !== BPS_MAX) throw errors.INVALID_PAYMENT(`the bps of shares must add up to ${BPS_MAX}, found ${sum}`);
  }

  private requirePayer(payment: PaymentIntent, signer: string, verb: string): void {
    if (signer !== payment.payer) throw errors.NOT_A_PARTY(`only the payer of payment ${payment.id} can ${verb} it`);
  }

  private requirePayee(payment: PaymentIntent, signer: string, verb: string): void {
    if (signer !== payment.payee) throw errors.NOT_A_PARTY(`only the payee of payment ${payment.id} can ${verb} it`);
  }

  /** The money of an order moves with the order alone: that is what keeps the two from disagreeing. */
  private requireNoOrder(payment: PaymentIntent, done: string, by: string): void {
    if (payment.orderId !== 0n) {
      throw errors.INVALID_STATE(`payment ${payment.id} belongs to order ${payment.orderId} and is ${done} by ${by}`);
    }
  }
}

function timeOf(time: tx.MsgAuthorize["captureExpiresAt"]): bigint | undefined {
  return time === undefined ? undefined : nanosOf(time);
}

/** What compliance is asked about a payment without an order. */
function assessmentOf({ payer, payee, denom, amount }: PaymentIntent, chargeAtOnce: boolean) {
  const parties = [
    { role: "payer", address: payer },
    { role: "payee", address: payee },
  ];
  return { payer, denom, amount: BigInt(amount), parties, originCountry: "", destCountry: "", lines: [], chargeAtOnce };
}
