/** Integer arithmetic that names its rounding. */

export const INT64_MAX = (1n << 63n) - 1n;
export const INT64_MIN = -(1n << 63n);
export const UINT64_MAX = (1n << 64n) - 1n;

/** ⌊a·b / c⌋ for non-negative a·b and positive c. */
export function mulDivFloor(a: bigint, b: bigint, c: bigint): bigint {
  if (c <= 0n) throw new RangeError(`divisor must be positive, found ${c}`);
  const p = a * b;
  const q = p / c;
  return p % c < 0n ? q - 1n : q;
}

/** ⌈a·b / c⌉ for positive c. */
export function mulDivCeil(a: bigint, b: bigint, c: bigint): bigint {
  if (c <= 0n) throw new RangeError(`divisor must be positive, found ${c}`);
  const p = a * b;
  const q = p / c;
  return p % c > 0n ? q + 1n : q;
}

/** a·b / c with halves away from zero, for positive c. */
export function mulDivHalfUp(a: bigint, b: bigint, c: bigint): bigint {
  if (c <= 0n) throw new RangeError(`divisor must be positive, found ${c}`);
  const p = a * b;
  const half = p < 0n ? -c : c;
  return (2n * p + half) / (2n * c);
}

/** int64 addition that clips instead of wrapping (CometBFT types/validator_set.go safeAddClip). */
export function addClipInt64(a: bigint, b: bigint): bigint {
  const s = a + b;
  return s > INT64_MAX ? INT64_MAX : s < INT64_MIN ? INT64_MIN : s;
}

export function minBig(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

export function maxBig(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}

/** "42%", rounded down; of nothing all is done. */
export function percent(done: bigint, total: bigint): string {
  return total <= 0n ? "100%" : `${(done * 100n) / total}%`;
}
