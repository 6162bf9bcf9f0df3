/** Division of amounts, which are never negative here: every division in the commerce modules names its rounding. */
import { assert } from "./assert.js";

function requireOperands(dividend: bigint, divisor: bigint): void {
  assert(dividend >= 0n && divisor > 0n, `cannot divide ${dividend} by ${divisor}`);
}

export function floorDiv(dividend: bigint, divisor: bigint): bigint {
  requireOperands(dividend, divisor);
  return dividend / divisor;
}

export function ceilDiv(dividend: bigint, divisor: bigint): bigint {
  requireOperands(dividend, divisor);
  return (dividend + divisor - 1n) / divisor;
}

/** Halves go up. */
export function halfUpDiv(dividend: bigint, divisor: bigint): bigint {
  requireOperands(dividend, divisor);
  return (2n * dividend + divisor) / (2n * divisor);
}

/** Halves go to the even neighbour. */
export function halfEvenDiv(dividend: bigint, divisor: bigint): bigint {
  requireOperands(dividend, divisor);
  const quotient = dividend / divisor;
  const twice = 2n * (dividend - quotient * divisor);
  if (twice < divisor || (twice === divisor && quotient % 2n === 0n)) return quotient;
  return quotient + 1n;
}
