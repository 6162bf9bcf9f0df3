/** A payment as the models know it: parts with amounts, captures with their parts. */

export type Lines = readonly { readonly line: number; readonly amount: bigint }[];

export interface Amounts {
  amount: bigint;
  captured: bigint;
  refunded: bigint;
}

export interface ModelCapture {
  /** line → captured here, refunded of it; "ship" is shipping. */
  readonly parts: Map<string, { amount: bigint; refunded: bigint }>;
  readonly amount: bigint;
  escrowed: bigint;
  fee: bigint;
  net: bigint;
  settled: boolean;
  split: boolean;
}

export interface Payment {
  readonly id: bigint;
  version: bigint;
  readonly payer: string;
  readonly payee: string;
  readonly denom: string;
  readonly orderId: bigint;
  readonly escrow: boolean;
  /** line number → amounts, in their order; "ship" is shipping and comes last. */
  readonly parts: Map<string, Amounts>;
  readonly feeBps: bigint;
  readonly authorizationEnds: bigint;
  readonly captureEnds: bigint;
  readonly refundEnds: bigint;
  /** waiting: for funds; locked: coins are under a hold; ended: nothing is locked any more. */
  phase: "waiting" | "locked" | "ended";
  /** What it is called when it ended with nothing captured. */
  end: "VOIDED" | "EXPIRED" | "BLOCKED" | undefined;
  review: boolean;
  chargeOnRelease: boolean;
  captures: ModelCapture[];
}

export const ESCROW = "@payments_escrow";
/** The name of shipping among the parts of a payment. */
export const SHIP = "ship";
export const sumOf = (values: Iterable<bigint>): bigint => [...values].reduce((a, b) => a + b, 0n);
const totalOf = (p: Payment, key: keyof Amounts): bigint => sumOf([...p.parts.values()].map((x) => x[key]));
export const amountOf = (p: Payment): bigint => totalOf(p, "amount");
export const capturedOf = (p: Payment): bigint => totalOf(p, "captured");
export const refundedOf = (p: Payment): bigint => totalOf(p, "refunded");

export function statusOf(p: Payment): string {
  const captured = capturedOf(p);
  const refunded = refundedOf(p);
  if (p.end === "BLOCKED") return "BLOCKED";
  if (p.phase === "waiting") return "REQUIRES_FUNDS";
  if (captured === 0n) return p.phase === "locked" ? "AUTHORIZED" : p.end!;
  if (refunded === captured) return "REFUNDED";
  if (refunded > 0n) return "PARTIALLY_REFUNDED";
  return p.phase === "locked" ? "PARTIALLY_CAPTURED" : "CAPTURED";
}

/** Lines and shipping by name; an amount without lines is line 0. */
export function partsOf(amount: bigint, lines: Lines, shipping: bigint): Map<string, bigint> {
  const parts = new Map(lines.map((l) => [String(l.line), l.amount]));
  if (lines.length === 0 && amount > shipping) parts.set("0", amount - shipping);
  if (shipping > 0n) parts.set(SHIP, shipping);
  return parts;
}
