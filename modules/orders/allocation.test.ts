import { describe, expect, test } from "vitest";
import { LineItem } from "../../src/gen/stateset/orders/v1/state.js";
import { allocate, netGoods, partsOf, unitsShare } from "./allocation.js";

const order = (amounts: { tax?: string; shipping?: string; discount?: string }, ...lines: [bigint, string][]) => ({
  lines: lines.map(([quantity, unitPrice], i) => LineItem.from({ sku: `s${i}`, quantity, unitPrice })),
  taxAmount: amounts.tax ?? "0",
  shippingAmount: amounts.shipping ?? "0",
  discountAmount: amounts.discount ?? "0",
});

describe("allocation", () => {
  test("O1: discount over gross values; tax and shipping over net ones, not over gross", () => {
    const made = order({ discount: "10", tax: "40", shipping: "20" }, [3n, "100"], [2n, "50"]);
    // 10 over 300 : 100 is 7.5 and 2.5: the tie goes to the first line.
    expect(allocate(made)).toEqual([
      { goods: 292n, tax: 30n, shipping: 15n },
      { goods: 98n, tax: 10n, shipping: 5n },
    ]);
    // Over gross 100 : 100 shipping would be 50 and 50; net it is 99 : 100 of 101.
    const uneven = order({ discount: "1", shipping: "199" }, [1n, "100"], [1n, "100"]);
    expect(allocate(uneven).map((s) => s.shipping)).toEqual([99n, 100n]);
  });

  test("O1: the first (T mod q) units of a line cost one more", () => {
    const units = [0n, 1n, 2n].map((i) => unitsShare(11n, 3n, i, 1n));
    expect(units).toEqual([4n, 4n, 3n]);
    expect(unitsShare(11n, 3n, 1n, 2n)).toBe(7n);
    expect(unitsShare(11n, 3n, 0n, 0n)).toBe(0n);
  });

  test("O1: parts of any cut of the units add up to the whole", () => {
    const made = order({ discount: "7", tax: "41", shipping: "23" }, [3n, "99"], [4n, "17"]);
    const first = partsOf(made, [
      { line: 0, from: 0n, count: 2n },
      { line: 1, from: 0n, count: 1n },
    ]);
    const rest = partsOf(made, [
      { line: 0, from: 2n, count: 1n },
      { line: 1, from: 1n, count: 3n },
    ]);
    const sum = (parts: typeof first) => parts.shipping + parts.lines.reduce((total, l) => total + l.amount, 0n);
    expect(sum(first) + sum(rest)).toBe(3n * 99n + 4n * 17n - 7n + 41n + 23n);
    expect(netGoods(made)).toBe(3n * 99n + 4n * 17n - 7n);
  });

  test("G3: when nothing weighs, quantities do", () => {
    expect(allocate(order({ shipping: "6" }, [1n, "0"], [2n, "0"])).map((s) => s.shipping)).toEqual([2n, 4n]);
  });
});
