/** Amounts of messages and entities, which travel as text. */
import type { LineAmount } from "../../src/gen/stateset/payments/v1/tx.js";
import { intFromWire } from "../../src/types/int.js";
import { paymentsErrors as errors } from "./errors.js";

export interface Line {
  readonly line: number;
  readonly amount: bigint;
}

/** A minor-unit amount of a message; absent is zero. @throws SdkError that names the field */
export function amountOf(text: string, field: string): bigint {
  const parsed = intFromWire(text);
  if (!parsed.ok) throw errors.INVALID_PAYMENT(`${field} must be an integer, found ${JSON.stringify(text)}`);
  const value = parsed.value ?? 0n;
  if (value < 0n) throw errors.INVALID_PAYMENT(`${field} must not be negative, found ${value}`);
  return value;
}

/** @throws SdkError that names the field */
export function positiveAmountOf(text: string, field: string): bigint {
  const value = amountOf(text, field);
  if (value === 0n) throw errors.INVALID_PAYMENT(`${field} must be positive`);
  return value;
}

/** Lines of a message: numbers unique, amounts positive. @throws SdkError that names the entry */
export function linesOf(lines: readonly LineAmount[], field = "lines"): Line[] {
  const seen = new Set<number>();
  return lines.map(({ line, amount }, i) => {
    if (seen.has(line)) throw errors.INVALID_PAYMENT(`${field}[${i}].line ${line} is there twice`);
    seen.add(line);
    return { line, amount: positiveAmountOf(amount, `${field}[${i}].amount`) };
  });
}

export function sumLines(lines: readonly { readonly amount: bigint }[]): bigint {
  return lines.reduce((sum, { amount }) => sum + amount, 0n);
}

const BPS = 10_000n;

/** floor(amount × bps / 10,000) */
export function bpsOf(amount: bigint, bps: number): bigint {
  return (amount * BigInt(bps)) / BPS;
}
