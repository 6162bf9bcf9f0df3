/** Splits that add up to the whole, by the largest-remainder method. */
import { assert } from "./assert.js";

/** Shares of `total` in proportion to `weights`: each is rounded down, then one unit more goes to those with the largest
 *  fractions, ties to the lower index. When all weights are 0, `fallback` weighs instead.
 *  @throws AssertionError on a negative total or weight, or when there is something to split and nothing weighs */
export function splitLargestRemainder(
  total: bigint,
  weights: readonly bigint[],
  fallback: readonly bigint[] = [],
): bigint[] {
  assert(total >= 0n, `cannot split ${total}`);
  const sumOf = (list: readonly bigint[]): bigint =>
    list.reduce((sum, weight) => {
      assert(weight >= 0n, `a weight is ${weight}`);
      return sum + weight;
    }, 0n);
  let used = weights;
  let sum = sumOf(weights);
  if (sum === 0n && fallback.length === weights.length) {
    used = fallback;
    sum = sumOf(fallback);
  }
  if (sum === 0n) {
    assert(total === 0n, `nothing weighs, yet there is ${total} to split`);
    return weights.map(() => 0n);
  }
  const shares = used.map((weight) => (total * weight) / sum);
  const fractions = used.map((weight, index) => ({ index, fraction: (total * weight) % sum }));
  fractions.sort((a, b) => (a.fraction === b.fraction ? a.index - b.index : a.fraction > b.fraction ? -1 : 1));
  const left = total - shares.reduce((a, b) => a + b, 0n);
  for (const { index } of fractions.slice(0, Number(left))) shares[index]! += 1n;
  return shares;
}
