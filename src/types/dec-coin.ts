/** DecCoins: sets of decimal amounts by denom (gas prices, rewards), and the text forms of coins.
 *  @spec cosmos-sdk types/dec_coin.go */
import { type Coin, type Coins, denomFault, findCoin, newCoin, sortCoins } from "./coin.js";
import { Dec } from "./dec.js";
import { err, ok, type Result } from "./result.js";

export interface DecCoin {
  readonly denom: string;
  readonly amount: Dec;
}

export type DecCoins = readonly DecCoin[];

const EXPRESSION = /^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)[\t\n\v\f\r ]*([a-zA-Z][a-zA-Z0-9/:._-]{2,127})$/;

/** @throws RangeError on an invalid denom or a negative amount. */
export function newDecCoin(denom: string, amount: Dec): DecCoin {
  const fault = denomFault(denom);
  if (fault !== undefined) throw new RangeError(fault);
  if (amount.isNegative) throw new RangeError(`negative decimal coin amount: ${amount.toString()}`);
  return { denom, amount };
}

export function decCoinFromCoin(coin: Coin): DecCoin {
  return newDecCoin(coin.denom, Dec.fromInt(coin.amount));
}

export function decCoinToString(coin: DecCoin): string {
  return coin.amount.toString() + coin.denom;
}

export function decCoinsToString(coins: DecCoins): string {
  return coins.map(decCoinToString).join(",");
}

/** What is wrong with a set: an invalid denom, an amount that is not positive, order, a denom twice. */
export function decCoinsFault(coins: DecCoins): string | undefined {
  const seen = new Set<string>();
  let previous: string | undefined;
  for (const coin of coins) {
    if (seen.has(coin.denom)) return `duplicate denomination ${coin.denom}`;
    const fault = denomFault(coin.denom);
    if (fault !== undefined) return fault;
    if (previous !== undefined && coin.denom < previous) return `denomination ${coin.denom} is not sorted`;
    if (!coin.amount.isPositive) {
      return `coin ${previous === undefined ? decCoinToString(coin) : coin.denom} amount is not positive`;
    }
    previous = coin.denom;
    seen.add(coin.denom);
  }
  return undefined;
}

function withoutZeros(coins: DecCoins): DecCoin[] {
  return coins.filter((c) => !c.amount.isZero);
}

/** Removes zero amounts and sorts. @throws RangeError when what remains is no valid set. */
export function newDecCoins(coins: DecCoins): DecCoins {
  const out = sortCoins(withoutZeros(coins));
  const fault = decCoinsFault(out);
  if (fault !== undefined) throw new RangeError(`invalid coin set ${decCoinsToString(out)}: ${fault}`);
  return out;
}

/** The sum of two sorted sets without its zero amounts. */
export function addDecCoins(a: DecCoins, b: DecCoins): DecCoins {
  const out: DecCoin[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const x = a[i]!;
    const y = b[j]!;
    if (x.denom === y.denom) {
      out.push({ denom: x.denom, amount: x.amount.add(y.amount) });
      i++;
      j++;
    } else if (x.denom < y.denom) {
      out.push(x);
      i++;
    } else {
      out.push(y);
      j++;
    }
  }
  return withoutZeros([...out, ...a.slice(i), ...b.slice(j)]);
}

/** a − b with the sign kept. */
export function safeSubDecCoins(
  a: DecCoins,
  b: DecCoins,
): { readonly difference: DecCoins; readonly negative: boolean } {
  const difference = addDecCoins(
    a,
    b.map((c) => ({ denom: c.denom, amount: c.amount.neg() })),
  );
  return { difference, negative: difference.some((c) => c.amount.isNegative) };
}

/** @throws RangeError when an amount would become negative. */
export function subDecCoins(a: DecCoins, b: DecCoins): DecCoins {
  const { difference, negative } = safeSubDecCoins(a, b);
  if (negative) throw new RangeError("negative coin amount");
  return difference;
}

/** Zero when the denom is absent. */
export function decAmountOf(coins: DecCoins, denom: string): Dec {
  return findCoin(coins, denom)?.amount ?? Dec.zero;
}

/** `a` with every amount cut to what `b` has. */
export function intersectDecCoins(a: DecCoins, b: DecCoins): DecCoins {
  return withoutZeros(a.map((c) => ({ denom: c.denom, amount: Dec.min(c.amount, decAmountOf(b, c.denom)) })));
}

function mapAmounts(coins: DecCoins, f: (amount: Dec) => Dec): DecCoins {
  let out: DecCoins = [];
  for (const c of coins) out = addDecCoins(out, [{ denom: c.denom, amount: f(c.amount) }]);
  return out;
}

function nonZero(divisor: Dec): Dec {
  if (divisor.isZero) throw new RangeError("invalid zero decimal");
  return divisor;
}

/** Half to even. */
export function mulDecCoins(coins: DecCoins, factor: Dec): DecCoins {
  return mapAmounts(coins, (a) => a.mul(factor));
}

/** Towards zero. */
export function mulDecCoinsTruncate(coins: DecCoins, factor: Dec): DecCoins {
  return factor.isZero ? [] : mapAmounts(coins, (a) => a.mulTruncate(factor));
}

/** Half to even. @throws RangeError on a zero divisor. */
export function quoDecCoins(coins: DecCoins, divisor: Dec): DecCoins {
  nonZero(divisor);
  return mapAmounts(coins, (a) => a.quo(divisor));
}

/** Towards zero. @throws RangeError on a zero divisor. */
export function quoDecCoinsTruncate(coins: DecCoins, divisor: Dec): DecCoins {
  nonZero(divisor);
  return mapAmounts(coins, (a) => a.quoTruncate(divisor));
}

export function truncateDecCoin(coin: DecCoin): { readonly whole: Coin; readonly change: DecCoin } {
  const whole = newCoin(coin.denom, coin.amount.truncateInt());
  return { whole, change: newDecCoin(coin.denom, coin.amount.sub(Dec.fromInt(whole.amount))) };
}

/** Whole amounts and what is left over, both without zeros. */
export function truncateDecCoins(coins: DecCoins): { readonly whole: Coins; readonly change: DecCoins } {
  const whole: Coin[] = [];
  const change: DecCoin[] = [];
  for (const coin of coins) {
    const parts = truncateDecCoin(coin);
    if (parts.whole.amount !== 0n) whole.push(parts.whole);
    if (!parts.change.amount.isZero) change.push(parts.change);
  }
  return { whole, change };
}

/** One amount with its denom: "1.5ustate", blanks between and around allowed. Never throws. */
export function parseDecCoin(text: string): Result<DecCoin> {
  const trimmed = text.trim();
  const match = EXPRESSION.exec(trimmed);
  if (match === null) return err(`invalid decimal coin expression: ${trimmed}`);
  const [, amountText = "", denom = ""] = match;
  const amount = Dec.parse(amountText);
  if (!amount.ok) return err(`failed to parse decimal coin amount: ${amountText}: ${amount.error}`);
  return ok({ denom, amount: amount.value });
}

/** A comma-separated list; the result is sorted and has no zeros. Empty text is the empty set. */
export function parseDecCoins(text: string): Result<DecCoins> {
  const trimmed = text.trim();
  if (trimmed === "") return ok([]);
  const coins: DecCoin[] = [];
  for (const part of trimmed.split(",")) {
    const coin = parseDecCoin(part);
    if (!coin.ok) return coin;
    coins.push(coin.value);
  }
  const sorted = sortCoins(withoutZeros(coins));
  const fault = decCoinsFault(sorted);
  return fault === undefined ? ok(sorted) : err(fault);
}

/** As the SDK's command line reads a coin: a fraction is cut off. */
export function parseCoin(text: string): Result<Coin> {
  const coin = parseDecCoin(text);
  return coin.ok ? ok(truncateDecCoin(coin.value).whole) : coin;
}

/** As the SDK's command line reads coins: fractions are cut off, which can leave a zero amount in the list. */
export function parseCoins(text: string): Result<Coins> {
  const coins = parseDecCoins(text);
  return coins.ok ? ok(coins.value.map((c) => truncateDecCoin(c).whole)) : coins;
}
