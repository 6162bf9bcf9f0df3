import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addCoin,
  addCoins,
  amountOf,
  type Coins,
  coinFromWire,
  coinsFault,
  coinsFromWire,
  coinsToWire,
  mulCoins,
  newCoins,
  quoCoins,
  safeSubCoins,
  subCoin,
} from "./coin.js";
import { Dec } from "./dec.js";
import { addDecCoins, decAmountOf, decCoinFromCoin, newDecCoins, quoDecCoins, subDecCoins } from "./dec-coin.js";
import { INT_MAX } from "./int.js";

const DENOMS = ["aaa", "bbb", "ccc", "Zed", "ibc/AA"];
const sets: fc.Arbitrary<Coins> = fc
  .dictionary(fc.constantFrom(...DENOMS), fc.bigInt({ min: 0n, max: 50n }))
  .map((d) => newCoins(Object.entries(d).map(([denom, amount]) => ({ denom, amount }))));

test("sums and differences are those of each denom, and valid", () => {
  fc.assert(
    fc.property(sets, sets, (a, b) => {
      const sum = addCoins(a, b);
      const { difference, negative } = safeSubCoins(a, b);
      expect(coinsFault(sum)).toBeUndefined();
      for (const d of DENOMS) {
        expect(amountOf(sum, d)).toBe(amountOf(a, d) + amountOf(b, d));
        expect(amountOf(difference, d)).toBe(amountOf(a, d) - amountOf(b, d));
      }
      expect(negative).toBe(DENOMS.some((d) => amountOf(a, d) < amountOf(b, d)));
      expect(safeSubCoins(sum, b)).toEqual({ difference: a, negative: false });
    }),
  );
});

test("decimal sums agree with whole ones", () => {
  fc.assert(
    fc.property(sets, sets, (a, b) => {
      const sum = addDecCoins(a.map(decCoinFromCoin), b.map(decCoinFromCoin));
      for (const d of DENOMS) expect(decAmountOf(sum, d).truncateInt()).toBe(amountOf(addCoins(a, b), d));
    }),
  );
});

test("the wire form keeps order and refuses what has no amount", () => {
  const wire = [
    { denom: "bbb", amount: "0x10" },
    { denom: "aaa", amount: "-1" },
  ];
  const coins = coinsFromWire(wire);
  expect(coins).toEqual({
    ok: true,
    value: [
      { denom: "bbb", amount: 16n },
      { denom: "aaa", amount: -1n },
    ],
  });
  expect(coins.ok && coinsToWire(coins.value)[0]).toEqual({ denom: "bbb", amount: "16" });
  for (const amount of ["", "1.0", "x", (INT_MAX + 1n).toString()]) {
    expect(coinFromWire({ denom: "aaa", amount }).ok).toBe(false);
    expect(coinsFromWire([{ denom: "aaa", amount }]).ok).toBe(false);
  }
});

test("amounts do not leave 256 bits, denoms do not mix", () => {
  const most = { denom: "aaa", amount: INT_MAX };
  const one = { denom: "aaa", amount: 1n };
  expect(() => addCoin(most, one)).toThrow("overflow");
  expect(() => addCoins([most], [one])).toThrow("overflow");
  expect(() => mulCoins([most], 2n)).toThrow("overflow");
  expect(() => mulCoins([one], -1n)).toThrow("negative");
  expect(() => quoCoins([one, { denom: "bbb", amount: 2n }], -1n)).toThrow("negative");
  expect(() => addCoin(one, { denom: "bbb", amount: 1n })).toThrow("denominations");
  expect(() => subCoin(one, { denom: "bbb", amount: 1n })).toThrow("denoms");
  expect(() => subCoin(one, most)).toThrow("negative");
  expect(subCoin(most, one).amount).toBe(INT_MAX - 1n);
});

test("decimal sets refuse zero divisors, doubles and negative differences", () => {
  const half = { denom: "aaa", amount: Dec.of("0.5") };
  expect(() => quoDecCoins([half], Dec.zero)).toThrow("zero");
  expect(() => newDecCoins([half, half])).toThrow("duplicate");
  expect(() => subDecCoins([], [half])).toThrow("negative");
  expect(newDecCoins([{ denom: "zzz", amount: Dec.zero }, half])).toEqual([half]);
});

test("decimals parse and print alike, also odd signs as the reference takes them", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), (atoms) => {
      const dec = Dec.fromAtoms(atoms);
      expect(Dec.of(dec.toString()).atoms).toBe(atoms);
      expect(Dec.fromWire(dec.toWire())).toEqual({ ok: true, value: dec });
    }),
  );
  for (const [text, want] of [
    ["+", "0"],
    ["--", "0"],
    ["+.5", "0.5"],
    ["--.5", "0.5"],
    ["-+2", "-2"],
  ] as const) {
    expect(Dec.of(text).eq(Dec.of(want))).toBe(true);
  }
  for (const text of ["-", "++1", "+-1", "---1", ".", "+.", "1.+"]) expect(Dec.parse(text).ok).toBe(false);
});
