import { describe, expect, test } from "vitest";
import { Basis, FeeRow, Rounding, TariffRow, TaxRow } from "../../src/gen/stateset/crossborder/v1/state.js";
import { unitShare } from "./amounts.js";
import { INCOTERMS, requireIncoterm } from "./incoterms.js";
import { type Goods, landedCosts, merchandiseFee } from "./landed-cost.js";
import { COUNTRIES } from "./reference/countries.js";
import { MINOR_UNITS } from "./reference/currencies.js";
import { chapterTitle, HEADINGS, hsFault } from "./reference/hs.js";

const row = (more: Partial<TariffRow> = {}): TariffRow =>
  TariffRow.from({ id: 1n, specificPerUnit: "0", basis: Basis.BASIS_CIF, ...more });
const taxRow = (ratePpm: number, rounding: Rounding = Rounding.ROUNDING_UNSPECIFIED): TaxRow =>
  TaxRow.from({ ratePpm, rounding });

function goods(values: readonly bigint[], more: Partial<Goods> = {}, tariff = row(), tax?: TaxRow): Goods {
  return {
    lines: values.map((value, i) => ({ line: i + 1, quantity: 1n, value, tariff, tax })),
    freight: 0n,
    freightAfterBorder: 0n,
    insurance: 0n,
    dutyExempt: false,
    taxExempt: false,
    fee: undefined,
    ...more,
  };
}

describe("landed cost", () => {
  test("X2: freight and insurance are split over net values by the largest remainder, ties to the lower line", () => {
    // 100 over three equal lines: 34, 33, 33; quantities do not matter while values weigh
    const cif = landedCosts(goods([10n, 10n, 10n], { freight: 100n, insurance: 1n }));
    expect(cif.lines.map((l) => l.customsValue)).toEqual([10n + 34n + 1n, 43n, 43n]);
  });

  test("X2: freight behind the border is in no customs value; the FOB basis has neither freight nor insurance", () => {
    const parts = { freight: 30n, freightAfterBorder: 12n, insurance: 5n };
    expect(landedCosts(goods([100n], parts)).lines[0]!.customsValue).toBe(123n);
    const fob = landedCosts(goods([100n], parts, row({ basis: Basis.BASIS_FOB })));
    expect(fob.lines[0]!.customsValue).toBe(100n);
  });

  test("X2: the tax base has each freight once, before or behind the border", () => {
    const parts = { freight: 30n, freightAfterBorder: 12n, insurance: 5n };
    const tax = taxRow(1_000_000);
    expect(landedCosts(goods([100n], parts, row(), tax)).tax).toBe(135n);
    expect(landedCosts(goods([100n], parts, row({ basis: Basis.BASIS_FOB }), tax)).tax).toBe(130n);
  });

  test("X3: duty is rounded up by line, not on the sum, and the specific part is added behind the rounding", () => {
    const dutiable = row({ adValoremPpm: 100_000, specificPerUnit: "3" });
    const made = landedCosts({
      ...goods([], {}),
      lines: [
        { line: 1, quantity: 2n, value: 11n, tariff: dutiable, tax: undefined },
        { line: 2, quantity: 1n, value: 11n, tariff: dutiable, tax: undefined },
      ],
    });
    // ceil(1.1) = 2 twice, where ceil(2.2) = 3 on the sum
    expect(made.lines.map((l) => l.duty)).toEqual([2n + 6n, 2n + 3n]);
  });

  test("X3: tax is rounded half up by line, over customs value and duty; a row's own rounding comes first", () => {
    const dutiable = row({ adValoremPpm: 100_000 });
    const half = taxRow(250_000);
    // (9 + 1) × 25% = 2.5
    expect(landedCosts(goods([9n, 9n], {}, dutiable, half)).tax).toBe(6n);
    const roundings = [Rounding.ROUNDING_DOWN, Rounding.ROUNDING_UP, Rounding.ROUNDING_HALF_EVEN];
    const taxes = roundings.map((r) => landedCosts(goods([9n], {}, dutiable, taxRow(250_000, r))).tax);
    expect(taxes).toEqual([2n, 3n, 2n]);
    const down = row({ adValoremPpm: 100_000, rounding: Rounding.ROUNDING_DOWN });
    expect(landedCosts(goods([19n], {}, down)).duty).toBe(1n);
  });

  test("X4: exemption from duty leaves tax, without duty in its base", () => {
    const made = landedCosts(goods([100n], { dutyExempt: true }, row({ adValoremPpm: 500_000 }), taxRow(200_000)));
    expect([made.duty, made.tax]).toEqual([0n, 20n]);
  });

  test("X5: the fee is half up of the sum of customs values, between its bounds, outside the tax base", () => {
    const fee = FeeRow.from({ ratePpm: 100_000, minimum: "3", maximum: "7" });
    // two lines of 2.5% would round to 0 each; the sum of 45 gives 4.5
    expect(merchandiseFee(fee, 45n)).toBe(5n);
    expect([merchandiseFee(fee, 1n), merchandiseFee(fee, 1_000n)]).toEqual([3n, 7n]);
    const made = landedCosts(goods([20n, 25n], { fee }, row(), taxRow(1_000_000)));
    expect([made.fee, made.tax]).toEqual([5n, 45n]);
  });

  test("O1: the first units of a line have the larger shares", () => {
    expect([0n, 1n, 2n].map((first) => unitShare(11n, 3n, first, 1n))).toEqual([4n, 4n, 3n]);
    expect(unitShare(11n, 3n, 1n, 2n)).toBe(7n);
  });
});

describe("reference data", () => {
  test("HS codes have 6 to 10 digits, a chapter and a heading that are there", () => {
    expect(HEADINGS.size).toBe(1_228);
    expect(chapterTitle("640399")).toBe("footwear");
    for (const code of ["640399", "8517130000", "010121"]) expect(hsFault(code)).toBeUndefined();
    expect(hsFault("64039")).toContain("6 to 10 digits");
    expect(hsFault("64039900000")).toContain("6 to 10 digits");
    expect(hsFault("770100")).toContain("chapter 77");
    expect(hsFault("840000")).toContain("heading 8400");
    expect(hsFault("650300")).toContain("heading 6503");
  });

  test("countries and currencies", () => {
    expect(COUNTRIES.size).toBe(249);
    expect([COUNTRIES.has("DE"), COUNTRIES.has("EU"), COUNTRIES.has("UK")]).toEqual([true, false, false]);
    expect(["USD", "JPY", "KWD", "XXX"].map((code) => MINOR_UNITS.get(code))).toEqual([2, 0, 3, undefined]);
  });

  test("eleven Incoterms, four of them for the sea alone", () => {
    expect(INCOTERMS.size).toBe(11);
    const sea = [...INCOTERMS.values()].filter((r) => r.seaOnly).map((r) => r.code);
    expect(sea).toEqual(["FAS", "FOB", "CFR", "CIF"]);
    expect([...INCOTERMS.values()].filter((r) => r.sellerPaysDuty).map((r) => r.code)).toEqual(["DDP"]);
    for (const [term, { seaOnly }] of INCOTERMS) {
      if (seaOnly) expect(() => requireIncoterm(term, 2)).toThrow("sea");
      else expect(requireIncoterm(term, 2).incoterm).toBe(term);
      expect(requireIncoterm(term, 1).incoterm).toBe(term);
    }
  });
});
