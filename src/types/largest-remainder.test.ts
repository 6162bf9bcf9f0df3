import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitLargestRemainder } from "./largest-remainder.js";
import { ceilDiv, floorDiv, halfEvenDiv, halfUpDiv } from "./rounding.js";

describe("largest remainder", () => {
  test("gives what is left to the largest fractions, ties to the lower index", () => {
    expect(splitLargestRemainder(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n]);
    expect(splitLargestRemainder(10n, [1n, 2n, 4n])).toEqual([1n, 3n, 6n]);
    expect(splitLargestRemainder(2n, [1n, 1n, 1n])).toEqual([1n, 1n, 0n]);
  });

  test("weighs by the fallback when no weight is positive", () => {
    expect(splitLargestRemainder(7n, [0n, 0n], [1n, 2n])).toEqual([2n, 5n]);
    expect(splitLargestRemainder(0n, [0n, 0n])).toEqual([0n, 0n]);
    expect(() => splitLargestRemainder(1n, [0n, 0n])).toThrow("nothing weighs");
    expect(() => splitLargestRemainder(-1n, [1n])).toThrow();
    expect(() => splitLargestRemainder(1n, [2n, -1n])).toThrow("a weight is -1");
  });

  test("parts add up to the whole and differ from the exact share by less than one", () => {
    const weight = fc.bigInt({ min: 0n, max: 10n ** 20n });
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 30n }),
        fc.array(weight, { minLength: 1, maxLength: 20 }),
        (total, weights) => {
          const sum = weights.reduce((a, b) => a + b, 0n);
          fc.pre(sum > 0n);
          const shares = splitLargestRemainder(total, weights);
          expect(shares.reduce((a, b) => a + b, 0n)).toBe(total);
          shares.forEach((share, i) => {
            const difference = share * sum - total * weights[i]!;
            expect(difference < sum && difference > -sum).toBe(true);
          });
        },
      ),
    );
  });
});

describe("rounding", () => {
  test("each kind goes its own way at a half and beside it", () => {
    const quotients = (dividend: bigint) => [floorDiv, ceilDiv, halfUpDiv, halfEvenDiv].map((f) => f(dividend, 10n));
    expect(quotients(24n)).toEqual([2n, 3n, 2n, 2n]);
    expect(quotients(25n)).toEqual([2n, 3n, 3n, 2n]);
    expect(quotients(35n)).toEqual([3n, 4n, 4n, 4n]);
    expect(quotients(26n)).toEqual([2n, 3n, 3n, 3n]);
    expect(quotients(30n)).toEqual([3n, 3n, 3n, 3n]);
    expect(() => floorDiv(-1n, 10n)).toThrow();
    expect(() => ceilDiv(1n, 0n)).toThrow();
  });
});
