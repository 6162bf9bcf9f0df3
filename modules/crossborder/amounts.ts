/** Amounts of messages, which travel as text. */
import { intFromWire } from "../../src/types/int.js";
import { crossborderErrors as errors } from "./errors.js";

/** A minor-unit amount of a message; absent is zero. @throws SdkError that names the field */
export function amountOf(text: string, field: string): bigint {
  const parsed = intFromWire(text);
  if (!parsed.ok) throw errors.INVALID(`${field} must be an integer, found ${JSON.stringify(text)}`);
  const value = parsed.value ?? 0n;
  if (value < 0n) throw errors.INVALID(`${field} must not be negative, found ${value}`);
  return value;
}

/** @throws SdkError that names the field */
export function positiveAmountOf(text: string, field: string): bigint {
  const value = amountOf(text, field);
  if (value === 0n) throw errors.INVALID(`${field} must be positive`);
  return value;
}

/** What `count` units take of a line's amount from unit `first` on, counted from 0: the first (total mod quantity) units
 *  have one minor unit more than the others (O1). */
export function unitShare(total: bigint, quantity: bigint, first: bigint, count: bigint): bigint {
  const each = total / quantity;
  const larger = total % quantity;
  const upTo = (n: bigint): bigint => n * each + (n < larger ? n : larger);
  return upTo(first + count) - upTo(first);
}
