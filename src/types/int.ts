/** Integers with the bounds and the grammar of cosmossdk.io/math Int: −(2²⁵⁶−1) to 2²⁵⁶−1, kept as plain bigint. */
import { err, ok, type Result } from "./result.js";

/** The largest magnitude of an amount. */
export const INT_MAX: bigint = (1n << 256n) - 1n;

/** More digits than any number in range has in base 2, also for decimals (2²⁵⁶·10¹⁸ has 316 bits). */
const DIGITS_MAX = 320;

const GRAMMAR =
  /^([+-]?)(?:0[bB]((?:_?[01])+)|0[oO]((?:_?[0-7])+)|0[xX]((?:_?[0-9a-fA-F])+)|(0(?:_?[0-7])*)|([1-9](?:_?[0-9])*))$/;

/** Integer text in Go's grammar (big.Int SetString with base 0): "0x10" is 16, "010" is 8, "1_000" is 1000, "+1" is 1.
 *  Amounts in messages are read with it. @returns undefined when the text is no integer, or one of more than 320 digits. */
export function parseGoInteger(text: string): bigint | undefined {
  const match = GRAMMAR.exec(text);
  if (match === null) return undefined;
  const [, sign, binary, octal, hex, leadingZero, decimal] = match;
  const prefix = binary !== undefined ? "0b" : hex !== undefined ? "0x" : decimal !== undefined ? "" : "0o";
  const digits = (binary ?? octal ?? hex ?? leadingZero ?? decimal ?? "").replace(/_/g, "").replace(/^0+/, "");
  if (digits.length > DIGITS_MAX) return undefined;
  const magnitude = digits === "" ? 0n : BigInt(prefix + digits);
  return sign === "-" ? -magnitude : magnitude;
}

export function isInt256(value: bigint): boolean {
  return value <= INT_MAX && value >= -INT_MAX;
}

/** An amount from JSON, a flag or a message. Never throws. */
export function parseInt256(text: string): Result<bigint> {
  const value = parseGoInteger(text);
  if (value === undefined) return err(`not an integer: "${text.slice(0, 100)}"`);
  return isInt256(value) ? ok(value) : err(`integer out of range: ${text.slice(0, 100)}`);
}

/** The protobuf form of an Int. Empty text stands for "no amount given" (nil in Go), which validation must refuse. */
export function intFromWire(text: string): Result<bigint | undefined> {
  return text === "" ? ok(undefined) : parseInt256(text);
}

function bounded(value: bigint): Result<bigint> {
  return isInt256(value) ? ok(value) : err("integer overflow");
}

export function safeAddInt(a: bigint, b: bigint): Result<bigint> {
  return bounded(a + b);
}

export function safeSubInt(a: bigint, b: bigint): Result<bigint> {
  return bounded(a - b);
}

export function safeMulInt(a: bigint, b: bigint): Result<bigint> {
  return bounded(a * b);
}

/** Truncates towards zero. */
export function safeQuoInt(a: bigint, b: bigint): Result<bigint> {
  return b === 0n ? err("divide by zero") : ok(a / b);
}

/** The Euclidean remainder: never negative. */
export function safeModInt(a: bigint, b: bigint): Result<bigint> {
  if (b === 0n) return err("divide by zero");
  const r = a % b;
  return ok(r < 0n ? r + (b < 0n ? -b : b) : r);
}

function must(result: Result<bigint>): bigint {
  if (!result.ok) throw new RangeError(result.error);
  return result.value;
}

/** @throws RangeError "integer overflow", as the reference panics; so do the others below. */
export function addInt(a: bigint, b: bigint): bigint {
  return must(safeAddInt(a, b));
}

export function subInt(a: bigint, b: bigint): bigint {
  return must(safeSubInt(a, b));
}

export function mulInt(a: bigint, b: bigint): bigint {
  return must(safeMulInt(a, b));
}

/** Truncates towards zero. @throws RangeError when b is zero. */
export function quoInt(a: bigint, b: bigint): bigint {
  if (b === 0n) throw new RangeError("Division by zero");
  return a / b;
}

/** The Euclidean remainder. @throws RangeError when b is zero. */
export function modInt(a: bigint, b: bigint): bigint {
  return must(safeModInt(a, b));
}

export function isInt64(value: bigint): boolean {
  return BigInt.asIntN(64, value) === value;
}

export function isUint64(value: bigint): boolean {
  return BigInt.asUintN(64, value) === value;
}

/** Tokens that make one unit of voting power (sdk.DefaultPowerReduction). */
export const POWER_REDUCTION = 1_000_000n;

/** Voting power of bonded tokens, rounded down. @throws RangeError outside int64. */
export function tokensToPower(tokens: bigint, reduction: bigint = POWER_REDUCTION): bigint {
  const power = quoInt(tokens, reduction);
  if (!isInt64(power)) throw new RangeError("Int64() out of bound");
  return power;
}
