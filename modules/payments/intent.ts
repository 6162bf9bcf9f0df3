/** What captures and refunds make of a payment: functions of the stored entity alone, no state and no coins. */
import type { Capture, PaymentIntent } from "../../src/gen/stateset/payments/v1/state.js";
import { PaymentStatus, PaymentStatus$ } from "../../src/gen/stateset/payments/v1/state.js";
import { timestampOf } from "../../src/types/block-time.js";
import { bpsOf, type Line, sumLines } from "./amounts.js";
import { paymentsErrors as errors } from "./errors.js";
import type { Expiries } from "./expiries.js";
import type { NewPayment } from "./requests.js";

export const {
  PAYMENT_STATUS_REQUIRES_FUNDS: REQUIRES_FUNDS,
  PAYMENT_STATUS_AUTHORIZED: AUTHORIZED,
  PAYMENT_STATUS_PARTIALLY_CAPTURED: PARTIALLY_CAPTURED,
  PAYMENT_STATUS_CAPTURED: CAPTURED,
  PAYMENT_STATUS_PARTIALLY_REFUNDED: PARTIALLY_REFUNDED,
  PAYMENT_STATUS_REFUNDED: REFUNDED,
  PAYMENT_STATUS_VOIDED: VOIDED,
  PAYMENT_STATUS_EXPIRED: EXPIRED,
  PAYMENT_STATUS_BLOCKED: BLOCKED,
} = PaymentStatus;

export function statusName(status: number): string {
  const found = Object.entries(PaymentStatus$.values).find(([, value]) => value === status);
  return found === undefined ? String(status) : found[0].replace("PAYMENT_STATUS_", "");
}

/** @throws SdkError INVALID_STATE that names the state and what it allows */
export function requireStatus(payment: PaymentIntent, verb: string, ...allowed: readonly number[]): void {
  if (allowed.includes(payment.status)) return;
  const names = allowed.map(statusName).join(" or ");
  throw errors.INVALID_STATE(`payment ${payment.id} is ${statusName(payment.status)}; ${verb} needs it to be ${names}`);
}

/** A payment that waits for funds. */
export function newIntent(
  request: NewPayment,
  made: {
    readonly id: bigint;
    readonly feeBps: number;
    readonly expiries: Expiries;
    readonly now: PaymentIntent["createdAt"];
  },
): PaymentIntent {
  const { payer, payee, denom, lines, shipping, orderId, escrow, minFeeBps, maxFeeBps } = request;
  const { id, feeBps, expiries, now } = made;
  return {
    id,
    version: 1n,
    payer,
    payee,
    status: REQUIRES_FUNDS,
    denom,
    amount: String(sumLines(lines) + shipping),
    captured: "0",
    refunded: "0",
    fees: "0",
    lines: lines.map((l) => ({ line: l.line, amount: String(l.amount), captured: "0", refunded: "0" })),
    shippingAmount: String(shipping),
    shippingCaptured: "0",
    shippingRefunded: "0",
    orderId,
    holdId: 0n,
    escrow,
    authorizationExpiresAt: timestampOf(expiries.authorization),
    captureExpiresAt: timestampOf(expiries.capture),
    refundExpiresAt: timestampOf(expiries.refund),
    minFeeBps,
    maxFeeBps,
    feeBps,
    captures: [],
    underReview: false,
    chargeOnRelease: false,
    createdAt: now,
    updatedAt: now,
  };
}

/** Authorized and not captured yet. */
export function uncaptured(payment: PaymentIntent): bigint {
  return BigInt(payment.amount) - BigInt(payment.captured);
}

/** What still lies in escrow, over all captures. */
export function escrowed(payment: PaymentIntent): bigint {
  return payment.captures.reduce((sum, { escrowed: amount }) => sum + BigInt(amount), 0n);
}

/** A capture's amount taken from the lines in order, then from shipping. @throws SdkError when more than there is */
export function spread(payment: PaymentIntent, amount: bigint): { readonly lines: Line[]; readonly shipping: bigint } {
  let left = amount;
  const lines: Line[] = [];
  for (const line of payment.lines) {
    const open = BigInt(line.amount) - BigInt(line.captured);
    const take = open < left ? open : left;
    if (take > 0n) lines.push({ line: line.line, amount: take });
    left -= take;
  }
  const openShipping = BigInt(payment.shippingAmount) - BigInt(payment.shippingCaptured);
  if (left > openShipping) {
    throw errors.AMOUNT_TOO_LARGE(
      `${amount} is to be captured of payment ${payment.id}, ${uncaptured(payment)} is left`,
    );
  }
  return { lines, shipping: left };
}

export interface CaptureParts {
  readonly fulfillmentId: bigint;
  readonly lines: readonly Line[];
  readonly shipping: bigint;
  readonly final: boolean;
}

/** The payment with one capture more. Its fee is taken now when it is direct, later when it goes to escrow (P6).
 *  @throws SdkError when a line or shipping has less left */
export function withCapture(
  payment: PaymentIntent,
  { fulfillmentId, lines, shipping, final }: CaptureParts,
  now: Capture["capturedAt"],
): { readonly payment: PaymentIntent; readonly capture: Capture } {
  const byLine = new Map(lines.map((line) => [line.line, line.amount]));
  const captured = payment.lines.map((line) => {
    const take = byLine.get(line.line);
    if (take === undefined) return line;
    byLine.delete(line.line);
    const open = BigInt(line.amount) - BigInt(line.captured);
    if (take > open) {
      throw errors.AMOUNT_TOO_LARGE(`line ${line.line} of payment ${payment.id} has ${open} left, not ${take}`);
    }
    return { ...line, captured: String(BigInt(line.captured) + take) };
  });
  const [unknown] = byLine.keys();
  if (unknown !== undefined) throw errors.INVALID_PAYMENT(`payment ${payment.id} has no line ${unknown}`);
  const openShipping = BigInt(payment.shippingAmount) - BigInt(payment.shippingCaptured);
  if (shipping > openShipping) {
    throw errors.AMOUNT_TOO_LARGE(`payment ${payment.id} has ${openShipping} of shipping left, not ${shipping}`);
  }
  const amount = sumLines(lines) + shipping;
  if (amount === 0n) throw errors.INVALID_PAYMENT("the amount to capture must be positive");
  const fee = payment.escrow ? 0n : bpsOf(amount, payment.feeBps);
  const capture: Capture = {
    index: payment.captures.length + 1,
    fulfillmentId,
    lines: lines.map((line) => ({ line: line.line, amount: String(line.amount), refunded: "0" })),
    shippingAmount: String(shipping),
    shippingRefunded: "0",
    amount: String(amount),
    escrowed: payment.escrow ? String(amount) : "0",
    fee: String(fee),
    net: payment.escrow ? "0" : String(amount - fee),
    settled: !payment.escrow,
    split: false,
    capturedAt: now,
  };
  const total = BigInt(payment.captured) + amount;
  const whole = total === BigInt(payment.amount);
  const status =
    payment.status === AUTHORIZED || payment.status === PARTIALLY_CAPTURED
      ? whole || final
        ? CAPTURED
        : PARTIALLY_CAPTURED
      : payment.status;
  return {
    capture,
    payment: {
      ...payment,
      status: BigInt(payment.refunded) > 0n ? PARTIALLY_REFUNDED : status,
      captured: String(total),
      fees: String(BigInt(payment.fees) + fee),
      lines: captured,
      shippingCaptured: String(BigInt(payment.shippingCaptured) + shipping),
      captures: [...payment.captures, capture],
    },
  };
}

export interface RefundParts {
  readonly lines: readonly Line[];
  readonly shipping: bigint;
}

/** Takes `parts` out of the captures for which `usable` holds, oldest first; undefined when they do not have as much. */
function takeFrom(
  captures: readonly Capture[],
  { lines, shipping }: RefundParts,
  order: readonly Capture[],
  fromEscrow: boolean,
): Capture[] | undefined {
  const changed = new Map(captures.map((capture) => [capture.index, capture]));
  const give = (index: number, amount: bigint, change: (capture: Capture) => Capture): void => {
    const capture = change(changed.get(index)!);
    const left = fromEscrow ? String(BigInt(capture.escrowed) - amount) : capture.escrowed;
    changed.set(index, { ...capture, escrowed: left, settled: capture.settled || left === "0" });
  };
  for (const wanted of lines) {
    let left = wanted.amount;
    for (const { index } of order) {
      const capture = changed.get(index)!;
      const part = capture.lines.find((line) => line.line === wanted.line);
      if (part === undefined || left === 0n) continue;
      let open = BigInt(part.amount) - BigInt(part.refunded);
      if (fromEscrow && BigInt(capture.escrowed) < open) open = BigInt(capture.escrowed);
      const take = open < left ? open : left;
      if (take === 0n) continue;
      left -= take;
      give(index, take, (c) => ({
        ...c,
        lines: c.lines.map((l) => (l.line === wanted.line ? { ...l, refunded: String(BigInt(l.refunded) + take) } : l)),
      }));
    }
    if (left > 0n) return undefined;
  }
  let left = shipping;
  for (const { index } of order) {
    const capture = changed.get(index)!;
    let open = BigInt(capture.shippingAmount) - BigInt(capture.shippingRefunded);
    if (fromEscrow && BigInt(capture.escrowed) < open) open = BigInt(capture.escrowed);
    const take = open < left ? open : left;
    if (take === 0n) continue;
    left -= take;
    give(index, take, (c) => ({ ...c, shippingRefunded: String(BigInt(c.shippingRefunded) + take) }));
  }
  return left > 0n ? undefined : captures.map(({ index }) => changed.get(index)!);
}

/** The payment after a refund. Escrow pays it when it can pay it whole, else the payee does (P5).
 *  @throws SdkError when a line, or the payment, has less that was captured and not refunded */
export function withRefund(
  payment: PaymentIntent,
  parts: RefundParts,
): { readonly payment: PaymentIntent; readonly amount: bigint; readonly fromEscrow: boolean } {
  const amount = sumLines(parts.lines) + parts.shipping;
  if (amount === 0n) throw errors.INVALID_PAYMENT("the amount to refund must be positive");
  const byLine = new Map(parts.lines.map((line) => [line.line, line.amount]));
  const lines = payment.lines.map((line) => {
    const give = byLine.get(line.line);
    if (give === undefined) return line;
    byLine.delete(line.line);
    const open = BigInt(line.captured) - BigInt(line.refunded);
    if (give > open) {
      throw errors.AMOUNT_TOO_LARGE(`line ${line.line} of payment ${payment.id} can be refunded ${open}, not ${give}`);
    }
    return { ...line, refunded: String(BigInt(line.refunded) + give) };
  });
  const [unknown] = byLine.keys();
  if (unknown !== undefined) throw errors.INVALID_PAYMENT(`payment ${payment.id} has no line ${unknown}`);
  const openShipping = BigInt(payment.shippingCaptured) - BigInt(payment.shippingRefunded);
  if (parts.shipping > openShipping) {
    throw errors.AMOUNT_TOO_LARGE(
      `payment ${payment.id} has ${openShipping} of shipping to refund, not ${parts.shipping}`,
    );
  }
  const unsettled = payment.captures.filter(({ settled }) => !settled);
  const settledFirst = [...payment.captures.filter(({ settled }) => settled), ...unsettled];
  const fromEscrow = takeFrom(payment.captures, parts, unsettled, true);
  const captures = fromEscrow ?? takeFrom(payment.captures, parts, settledFirst, false);
  if (captures === undefined) throw errors.AMOUNT_TOO_LARGE(`payment ${payment.id} cannot be refunded ${amount}`);
  const refunded = BigInt(payment.refunded) + amount;
  return {
    amount,
    fromEscrow: fromEscrow !== undefined,
    payment: {
      ...payment,
      status: refunded === BigInt(payment.captured) ? REFUNDED : PARTIALLY_REFUNDED,
      refunded: String(refunded),
      lines,
      shippingRefunded: String(BigInt(payment.shippingRefunded) + parts.shipping),
      captures,
    },
  };
}

/** The payment after as much of `wanted` as lies in escrow for these lines went back to the payer, oldest capture first.
 *  @throws SdkError when a line has less that was captured and not refunded */
export function withAward(
  payment: PaymentIntent,
  wanted: readonly Line[],
): { readonly payment: PaymentIntent; readonly paid: readonly Line[] } {
  let current = payment;
  const paid: Line[] = [];
  for (const { line, amount } of wanted) {
    let open = 0n;
    for (const capture of current.captures) {
      const part = capture.settled ? undefined : capture.lines.find((l) => l.line === line);
      if (part === undefined) continue;
      const unrefunded = BigInt(part.amount) - BigInt(part.refunded);
      const left = BigInt(capture.escrowed);
      open += unrefunded < left ? unrefunded : left;
    }
    const take = amount < open ? amount : open;
    if (take === 0n) continue;
    current = withRefund(current, { lines: [{ line, amount: take }], shipping: 0n }).payment;
    paid.push({ line, amount: take });
  }
  return { payment: current, paid };
}

/** The payment of which other coins than its own gave these lines back: what was captured longest ago counts first.
 *  @throws SdkError when a line has less that was captured and not refunded */
export function withOutsideRefund(payment: PaymentIntent, lines: readonly Line[]): PaymentIntent {
  const made = withRefund(
    { ...payment, captures: payment.captures.map((c) => ({ ...c, settled: true })) },
    {
      lines,
      shipping: 0n,
    },
  );
  const captures = made.payment.captures.map((capture, i) => ({
    ...capture,
    escrowed: payment.captures[i]!.escrowed,
    settled: payment.captures[i]!.settled,
  }));
  return { ...made.payment, captures };
}

export interface Settlement {
  readonly index: number;
  /** Leaves the escrow for the payee. */
  readonly amount: bigint;
  readonly fee: bigint;
  readonly net: bigint;
}

/** The payment after what is left in escrow of these captures went to the payee, less the fee. */
export function withSettlement(
  payment: PaymentIntent,
  indexes: readonly number[],
): { readonly payment: PaymentIntent; readonly settlements: readonly Settlement[] } {
  const settlements: Settlement[] = [];
  const captures = payment.captures.map((capture) => {
    if (!indexes.includes(capture.index) || capture.settled) return capture;
    const amount = BigInt(capture.escrowed);
    const fee = bpsOf(amount, payment.feeBps);
    settlements.push({ index: capture.index, amount, fee, net: amount - fee });
    return { ...capture, escrowed: "0", fee: String(fee), net: String(amount - fee), settled: true };
  });
  const fees = settlements.reduce((sum, { fee }) => sum + fee, BigInt(payment.fees));
  return { payment: { ...payment, captures, fees: String(fees) }, settlements };
}
