/** Fixed-point decimals with 18 places, rounding and bounds of cosmossdk.io/math LegacyDec: what is rounded here
 *  ends in balances, so every operation follows the reference digit by digit.
 *  @spec cosmossdk.io/math v1.5.3 legacy_dec.go */
import { INT_MAX, isInt64, isInt256, parseGoInteger } from "./int.js";
import { err, ok, type Result } from "./result.js";

/** Decimal places. */
export const DEC_PLACES = 18;

const ONE = 10n ** 18n;
const ONE_SQUARED = ONE * ONE;
const HALF = ONE / 2n;
const ATOMS_MAX = (INT_MAX + 1n) * ONE - 1n;
/** The largest value that has sortable bytes: 10¹⁸. */
const SORTABLE_ATOMS_MAX = ONE_SQUARED;
const ROOT_ITERATIONS_MAX = 300;

/** Halves go to the even neighbour. */
function chopBankers(atoms: bigint): bigint {
  if (atoms < 0n) return -chopBankers(-atoms);
  const quotient = atoms / ONE;
  const remainder = atoms % ONE;
  if (remainder < HALF) return quotient;
  if (remainder > HALF) return quotient + 1n;
  return quotient % 2n === 0n ? quotient : quotient + 1n;
}

/** Away from zero when positive, towards zero when negative. */
function chopUp(atoms: bigint): bigint {
  const quotient = atoms / ONE;
  return atoms > 0n && atoms % ONE !== 0n ? quotient + 1n : quotient;
}

function inRange(atoms: bigint): boolean {
  return atoms <= ATOMS_MAX && atoms >= -ATOMS_MAX;
}

function bounded(atoms: bigint): Dec {
  if (!inRange(atoms)) throw new RangeError("Int overflow");
  return Dec.fromAtoms(atoms);
}

function nonZero(divisor: bigint): bigint {
  if (divisor === 0n) throw new RangeError("division by zero");
  return divisor;
}

function int256(value: bigint): bigint {
  if (!isInt256(value)) throw new RangeError("NewIntFromBigInt() out of bound");
  return value;
}

function int64(value: bigint): bigint {
  if (!isInt64(value)) throw new RangeError("Int64() out of bound");
  return value;
}

/** Immutable. Methods that leave the range throw RangeError, as the reference panics. */
export class Dec {
  private constructor(
    /** The value in units of 10⁻¹⁸. */
    readonly atoms: bigint,
  ) {}

  static readonly zero = new Dec(0n);
  static readonly one = new Dec(ONE);
  /** 10⁻¹⁸ */
  static readonly smallest = new Dec(1n);

  /** Takes any value, in range or not: the constructors of the reference do not check either. */
  static fromAtoms(atoms: bigint): Dec {
    return new Dec(atoms);
  }

  static fromInt(value: bigint): Dec {
    return new Dec(value * ONE);
  }

  /** value · 10^−places. @throws RangeError unless 0 ≤ places ≤ 18. */
  static fromIntWithPlaces(value: bigint, places: number): Dec {
    if (places < 0) throw new RangeError(`negative precision ${places}`);
    if (places > DEC_PLACES) throw new RangeError(`too much precision, maximum ${DEC_PLACES}, provided ${places}`);
    return new Dec(value * 10n ** BigInt(DEC_PLACES - places));
  }

  /** Decimal text: flags, genesis files, JSON. Odd forms are taken as the reference takes them: a second sign after a
   *  leading minus ("--1" is 1, "-+1" is -1), a sign without digits ("+" is 0). Never throws. */
  static parse(text: string): Result<Dec> {
    const negative = text.startsWith("-");
    const body = negative ? text.slice(1) : text;
    if (body === "") return err("decimal string cannot be empty");
    const parts = body.split(".");
    if (parts.length > 2) return err("invalid decimal string");
    const [whole = "", fraction] = parts;
    if (fraction !== undefined && (whole === "" || fraction === "")) return err("invalid decimal length");
    const places = fraction?.length ?? 0;
    if (places > DEC_PLACES) {
      return err(`value has ${places} decimal places, at most ${DEC_PLACES} are possible: ${body.slice(0, 100)}`);
    }
    const digits = whole + (fraction ?? "");
    if (!/^[+-]?[0-9]*$/.test(digits)) return err(`not a decimal number: ${body.slice(0, 100)}`);
    const significant = digits.replace(/^[+-]?0*/, "");
    if (significant.length > 100) return err("out of range: invalid decimal string");
    const magnitude = BigInt(significant) * 10n ** BigInt(DEC_PLACES - places);
    const atoms = negative !== digits.startsWith("-") ? -magnitude : magnitude;
    return inRange(atoms) ? ok(new Dec(atoms)) : err("out of range: invalid decimal string");
  }

  /** For constants and trusted text. @throws RangeError */
  static of(text: string): Dec {
    const result = Dec.parse(text);
    if (!result.ok) throw new RangeError(result.error);
    return result.value;
  }

  /** The protobuf form: the integer of 10⁻¹⁸ units, in Go's integer grammar. Empty text is "not given". */
  static fromWire(text: string): Result<Dec | undefined> {
    if (text === "") return ok(undefined);
    const atoms = parseGoInteger(text);
    if (atoms === undefined) return err(`not an integer: "${text.slice(0, 100)}"`);
    return inRange(atoms) ? ok(new Dec(atoms)) : err("decimal out of range");
  }

  toWire(): string {
    return this.atoms.toString();
  }

  /** Always with 18 places. */
  toString(): string {
    const negative = this.atoms < 0n;
    const digits = (negative ? -this.atoms : this.atoms).toString().padStart(DEC_PLACES + 1, "0");
    const point = digits.length - DEC_PLACES;
    return `${negative ? "-" : ""}${digits.slice(0, point)}.${digits.slice(point)}`;
  }

  get isZero(): boolean {
    return this.atoms === 0n;
  }

  get isNegative(): boolean {
    return this.atoms < 0n;
  }

  get isPositive(): boolean {
    return this.atoms > 0n;
  }

  get isInteger(): boolean {
    return this.atoms % ONE === 0n;
  }

  /** −1, 0 or 1. */
  cmp(other: Dec): -1 | 0 | 1 {
    return this.atoms < other.atoms ? -1 : this.atoms > other.atoms ? 1 : 0;
  }

  eq(other: Dec): boolean {
    return this.atoms === other.atoms;
  }

  lt(other: Dec): boolean {
    return this.atoms < other.atoms;
  }

  lte(other: Dec): boolean {
    return this.atoms <= other.atoms;
  }

  gt(other: Dec): boolean {
    return this.atoms > other.atoms;
  }

  gte(other: Dec): boolean {
    return this.atoms >= other.atoms;
  }

  static min(a: Dec, b: Dec): Dec {
    return a.lt(b) ? a : b;
  }

  static max(a: Dec, b: Dec): Dec {
    return a.lt(b) ? b : a;
  }

  neg(): Dec {
    return new Dec(-this.atoms);
  }

  abs(): Dec {
    return this.atoms < 0n ? new Dec(-this.atoms) : this;
  }

  add(other: Dec): Dec {
    return bounded(this.atoms + other.atoms);
  }

  sub(other: Dec): Dec {
    return bounded(this.atoms - other.atoms);
  }

  /** Rounds half to even. */
  mul(other: Dec): Dec {
    return bounded(chopBankers(this.atoms * other.atoms));
  }

  /** Rounds towards zero. */
  mulTruncate(other: Dec): Dec {
    return bounded((this.atoms * other.atoms) / ONE);
  }

  /** Rounds a positive product up, a negative one towards zero. */
  mulRoundUp(other: Dec): Dec {
    return bounded(chopUp(this.atoms * other.atoms));
  }

  mulInt(factor: bigint): Dec {
    return bounded(this.atoms * factor);
  }

  /** Rounds half to even, after cutting the quotient at 36 places. */
  quo(other: Dec): Dec {
    return bounded(chopBankers((this.atoms * ONE_SQUARED) / nonZero(other.atoms)));
  }

  /** Rounds towards zero. */
  quoTruncate(other: Dec): Dec {
    return bounded((this.atoms * ONE) / nonZero(other.atoms));
  }

  /** Rounds a positive quotient up. The sign that decides is that of the truncated quotient, so that a negative
   *  quotient between −1 and 0 atoms is handled as the reference does. */
  quoRoundUp(other: Dec): Dec {
    const scaled = this.atoms * ONE;
    const quotient = scaled / nonZero(other.atoms);
    const remainder = scaled % other.atoms;
    const sameSign = quotient < 0n === other.atoms < 0n;
    return bounded((remainder > 0n && sameSign) || (remainder < 0n && !sameSign) ? quotient + 1n : quotient);
  }

  /** Rounds towards zero. */
  quoInt(divisor: bigint): Dec {
    return new Dec(this.atoms / nonZero(divisor));
  }

  /** By squaring, rounding half to even at each step, in the reference's order of steps. */
  power(exponent: bigint): Dec {
    if (exponent === 0n) return Dec.one;
    let base: Dec = this;
    let extra = Dec.one;
    for (let i = exponent; i > 1n; i /= 2n) {
      if (i % 2n === 1n) extra = extra.mul(base);
      base = base.mul(base);
    }
    return base.mul(extra);
  }

  /** The nth root by Newton's method, as exact as the reference is; the root of a negative number is minus the root
   *  of its magnitude. An intermediate result out of range is an error, not an exception. */
  approxRoot(root: bigint): Result<Dec> {
    if (root === 0n) return ok(Dec.one);
    if (this.isNegative) {
      const positive = this.neg().approxRoot(root);
      return positive.ok ? ok(positive.value.neg()) : positive;
    }
    if (root === 1n || this.isZero || this.eq(Dec.one)) return ok(this);
    try {
      let guess = Dec.one;
      for (let i = 0; i < ROOT_ITERATIONS_MAX; i++) {
        const power = guess.power(root - 1n);
        const delta = this.quo(power.isZero ? Dec.smallest : power)
          .sub(guess)
          .quoInt(root);
        guess = guess.add(delta);
        if (delta.abs().lte(Dec.smallest)) break;
      }
      return ok(guess);
    } catch (error) {
      if (error instanceof RangeError) return err("out of bounds");
      throw error;
    }
  }

  approxSqrt(): Result<Dec> {
    return this.approxRoot(2n);
  }

  /** Half to even. @throws RangeError when the result is no Int. */
  roundInt(): bigint {
    return int256(chopBankers(this.atoms));
  }

  /** Towards zero. @throws RangeError when the result is no Int. */
  truncateInt(): bigint {
    return int256(this.atoms / ONE);
  }

  /** @throws RangeError outside int64. */
  roundInt64(): bigint {
    return int64(chopBankers(this.atoms));
  }

  /** @throws RangeError outside int64. */
  truncateInt64(): bigint {
    return int64(this.atoms / ONE);
  }

  truncateDec(): Dec {
    return new Dec((this.atoms / ONE) * ONE);
  }

  /** The smallest whole number that is not less. */
  ceil(): Dec {
    const quotient = this.atoms / ONE;
    return bounded((this.atoms % ONE > 0n ? quotient + 1n : quotient) * ONE);
  }

  get isSortable(): boolean {
    return this.atoms <= SORTABLE_ATOMS_MAX && this.atoms >= -SORTABLE_ATOMS_MAX;
  }

  /** ASCII text whose byte order is the order of non-negative values: 18 digits on both sides of the point.
   *  The two ends of the range are "max" and "--". @throws RangeError when not sortable. */
  toSortableText(): string {
    if (!this.isSortable) throw new RangeError("dec must be within bounds");
    if (this.atoms === SORTABLE_ATOMS_MAX) return "max";
    if (this.atoms === -SORTABLE_ATOMS_MAX) return "--";
    const digits = this.abs()
      .toString()
      .padStart(2 * DEC_PLACES + 1, "0");
    return this.isNegative ? `-${digits}` : digits;
  }
}
