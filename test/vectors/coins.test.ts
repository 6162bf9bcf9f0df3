/** sdk/coins.json: Coin(s) and DecCoins of the SDK. */
import { expect, test } from "vitest";
import {
  addCoins,
  amountOf,
  type Coin,
  type Coins,
  coinsEqual,
  coinsFault,
  coinsToString,
  denomFault,
  isAllGt,
  isAllGte,
  isAllLt,
  isAllLte,
  isAllPositive,
  isAnyGt,
  isAnyGte,
  isAnyNegative,
  isDenomsSubsetOf,
  isValidCoins,
  isZeroCoins,
  maxCoins,
  minCoins,
  mulCoins,
  newCoin,
  newCoins,
  quoCoins,
  safeSubCoins,
  sortCoins,
  subCoins,
} from "../../src/types/coin.js";
import { Dec } from "../../src/types/dec.js";
import {
  addDecCoins,
  type DecCoins,
  decCoinsFault,
  decCoinsToString,
  intersectDecCoins,
  mulDecCoins,
  mulDecCoinsTruncate,
  parseCoin,
  parseCoins,
  parseDecCoin,
  parseDecCoins,
  quoDecCoins,
  quoDecCoinsTruncate,
  safeSubDecCoins,
  subDecCoins,
  truncateDecCoins,
} from "../../src/types/dec-coin.js";
import type { Result } from "../../src/types/result.js";
import { loadVectors } from "./load.js";

type Row = [string, string];
// biome-ignore lint/suspicious/noExplicitAny: each kind has its own fields, checked by the expectations
type Case = { kind: string } & Record<string, any>;

const file = loadVectors<Case, { denom_pattern: string }>("sdk", "coins");

const coin = ([denom, amount]: Row): Coin => ({ denom, amount: BigInt(amount) });
const coins = (rows: Row[]): Coins => rows.map(coin);
const decCoins = (rows: Row[]): DecCoins => rows.map(([denom, amount]) => ({ denom, amount: Dec.of(amount) }));
const rows = (list: readonly { denom: string; amount: { toString(): string } }[]): Row[] =>
  list.map((c) => [c.denom, c.amount.toString()]);

function refused(want: unknown): boolean {
  return typeof want === "object" && want !== null && ("panic" in want || "error" in want);
}

/** Runs f, which must throw RangeError exactly where the reference panics. */
function expectAnswer(f: () => unknown, want: unknown): void {
  if (refused(want)) expect(f).toThrow(RangeError);
  else expect(f()).toEqual(want);
}

function expectResult<T>(got: Result<T>, want: unknown, form: (value: T) => unknown): void {
  if (refused(want)) expect(got.ok).toBe(false);
  else expect(got.ok ? form(got.value) : got.error).toEqual(want);
}

const edges: Record<string, () => unknown> = {
  "mul by zero": () => rows(mulCoins([{ denom: "aaa", amount: 5n }], 0n)),
  "quo by zero": () => rows(quoCoins([{ denom: "aaa", amount: 5n }], 0n)),
  "new coin of -1": () => newCoin("aaa", -1n),
  "new coins with a double": () =>
    newCoins(
      coins([
        ["aaa", "1"],
        ["aaa", "2"],
      ]),
    ),
  "add to an unsorted list": () =>
    addCoins(
      coins([
        ["bbb", "1"],
        ["aaa", "1"],
      ]),
      coins([["ccc", "1"]]),
    ),
  "amount of an invalid denom": () => amountOf([{ denom: "aaa", amount: 5n }], "1!").toString(),
  "find in a list sorted by bytes: upper before lower case": () =>
    amountOf(
      coins([
        ["AAA", "1"],
        ["aaa", "2"],
      ]),
      "aaa",
    ).toString(),
};

const checks: Record<string, (c: Case) => void> = {
  denom(c) {
    expect(denomFault(c.denom) === undefined).toBe(c.error === null);
    expect(new RegExp(`^${file.denom_pattern}$`).test(c.denom)).toBe(c.error === null);
  },
  coin_parse(c) {
    expectResult(parseCoin(c.text), c.coin, (v) => rows([v])[0]);
    expectResult(parseDecCoin(c.text), c.dec_coin, (v) => rows([v])[0]);
  },
  coins_parse(c) {
    expectResult(parseCoins(c.text), c.coins, (v) => ({
      coins: rows(v),
      error_of_validate: coinsFault(v) ?? null,
      text: coinsToString(v),
    }));
    expectResult(parseDecCoins(c.text), c.dec_coins, (v) => ({
      coins: rows(v),
      error_of_validate: decCoinsFault(v) ?? null,
      text: decCoinsToString(v),
    }));
  },
  coins_validate(c) {
    const list = coins(c.coins);
    expect(coinsFault(list) ?? null).toBe(c.error);
    expect({
      is_valid: isValidCoins(list),
      is_all_positive: isAllPositive(list),
      is_zero: isZeroCoins(list),
      is_any_negative: isAnyNegative(list),
      text: coinsToString(list),
      sorted: rows(sortCoins(list)),
    }).toEqual({
      is_valid: c.is_valid,
      is_all_positive: c.is_all_positive,
      is_zero: c.is_zero,
      is_any_negative: c.is_any_negative,
      text: c.text,
      sorted: c.sorted,
    });
    expectAnswer(() => rows(newCoins(list)), c.new_coins);
    expect(rows(list)).toEqual(c.coins);
  },
  coins2(c) {
    const a = coins(c.a);
    const b = coins(c.b);
    const { difference, negative } = safeSubCoins(a, b);
    expect({
      add: rows(addCoins(a, b)),
      safe_sub: rows(difference),
      safe_sub_negative: negative,
      is_all_gt: isAllGt(a, b),
      is_all_gte: isAllGte(a, b),
      is_all_lt: isAllLt(a, b),
      is_all_lte: isAllLte(a, b),
      is_any_gt: isAnyGt(a, b),
      is_any_gte: isAnyGte(a, b),
      denoms_subset_of: isDenomsSubsetOf(a, b),
      equal: coinsEqual(a, b),
      min: rows(minCoins(a, b)),
      max: rows(maxCoins(a, b)),
      mul_int_3: rows(mulCoins(a, 3n)),
      quo_int_3: rows(quoCoins(a, 3n)),
      amount_of_ustate: amountOf(a, "ustate").toString(),
    }).toEqual({
      add: c.add,
      safe_sub: c.safe_sub,
      safe_sub_negative: c.safe_sub_negative,
      is_all_gt: c.is_all_gt,
      is_all_gte: c.is_all_gte,
      is_all_lt: c.is_all_lt,
      is_all_lte: c.is_all_lte,
      is_any_gt: c.is_any_gt,
      is_any_gte: c.is_any_gte,
      denoms_subset_of: c.denoms_subset_of,
      equal: c.equal,
      min: c.min,
      max: c.max,
      mul_int_3: c.mul_int_3,
      quo_int_3: c.quo_int_3,
      amount_of_ustate: c.amount_of_ustate,
    });
    expectAnswer(() => rows(subCoins(a, b)), c.sub);
  },
  dec_coins2(c) {
    const a = decCoins(c.a);
    const b = decCoins(c.b);
    const factor = Dec.of(c.factor);
    const { difference, negative } = safeSubDecCoins(a, b);
    const { whole, change } = truncateDecCoins(a);
    expect({
      add: rows(addDecCoins(a, b)),
      safe_sub: rows(difference),
      safe_sub_negative: negative,
      intersect: rows(intersectDecCoins(a, b)),
      mul_dec: rows(mulDecCoins(a, factor)),
      mul_dec_truncate: rows(mulDecCoinsTruncate(a, factor)),
      quo_dec: rows(quoDecCoins(a, factor)),
      quo_dec_truncate: rows(quoDecCoinsTruncate(a, factor)),
      truncated: rows(whole),
      remainder: rows(change),
      text: decCoinsToString(a),
    }).toEqual({
      add: c.add,
      safe_sub: c.safe_sub,
      safe_sub_negative: c.safe_sub_negative,
      intersect: c.intersect,
      mul_dec: c.mul_dec,
      mul_dec_truncate: c.mul_dec_truncate,
      quo_dec: c.quo_dec,
      quo_dec_truncate: c.quo_dec_truncate,
      truncated: c.truncated,
      remainder: c.remainder,
      text: c.text,
    });
    expectAnswer(() => rows(subDecCoins(a, b)), c.sub);
  },
  coins_edge(c) {
    const edge = edges[c.name];
    if (edge === undefined) throw new Error(`unknown edge: ${c.name}`);
    expectAnswer(edge, c.result);
  },
};

file.cases.forEach((c, i) => {
  test(`${i} ${c.kind} ${JSON.stringify(c.text ?? c.denom ?? c.name ?? "").slice(0, 80)}`, () => {
    const check = checks[c.kind];
    if (check === undefined) throw new Error(`unknown kind: ${c.kind}`);
    check(c);
  });
});
