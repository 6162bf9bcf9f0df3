/** Coins: sets of amounts by denom, as cosmos-sdk types/coin.go defines them.
 *
 *  A valid set is sorted by denom, has no denom twice and only positive amounts. Denoms are ASCII once validated, so
 *  that JavaScript's string order equals the byte order of the reference. */
import { addInt, mulInt, parseInt256, subInt } from "./int.js";
import { err, ok, type Result } from "./result.js";

export interface Coin {
  readonly denom: string;
  readonly amount: bigint;
}

export type Coins = readonly Coin[];

/** cosmos.base.v1beta1.Coin as it stands in messages and JSON. */
export interface WireCoin {
  denom: string;
  amount: string;
}

const DENOM = /^[a-zA-Z][a-zA-Z0-9/:._-]{2,127}$/;

/** What is wrong with a denom; undefined when it is valid. */
export function denomFault(denom: string): string | undefined {
  return DENOM.test(denom) ? undefined : `invalid denom: ${denom}`;
}

/** What is wrong with one coin: its denom, or a negative amount. Zero is allowed. */
export function coinFault(coin: Coin): string | undefined {
  return denomFault(coin.denom) ?? (coin.amount < 0n ? `negative coin amount: ${coin.amount}` : undefined);
}

/** @throws RangeError with the fault. */
export function newCoin(denom: string, amount: bigint): Coin {
  const coin = { denom, amount };
  const fault = coinFault(coin);
  if (fault !== undefined) throw new RangeError(fault);
  return coin;
}

export function coinToString(coin: Coin): string {
  return `${coin.amount}${coin.denom}`;
}

export function coinToWire(coin: Coin): WireCoin {
  return { denom: coin.denom, amount: coin.amount.toString() };
}

/** Reads the amount only; validity is `coinFault`'s business, so that each message answers with its own error.
 *  An empty amount (nil in Go, where arithmetic on it crashes) is refused here. */
export function coinFromWire(wire: { readonly denom: string; readonly amount: string }): Result<Coin> {
  if (wire.amount === "") return err("amount is nil");
  const amount = parseInt256(wire.amount);
  return amount.ok ? ok({ denom: wire.denom, amount: amount.value }) : amount;
}

export function coinsToWire(coins: Coins): WireCoin[] {
  return coins.map(coinToWire);
}

/** Order and duplicates are kept as they came: see `coinsFault`. */
export function coinsFromWire(wire: readonly { readonly denom: string; readonly amount: string }[]): Result<Coin[]> {
  const out: Coin[] = [];
  for (const w of wire) {
    const coin = coinFromWire(w);
    if (!coin.ok) return coin;
    out.push(coin.value);
  }
  return ok(out);
}

export function coinsToString(coins: Coins): string {
  return coins.map(coinToString).join(",");
}

/** What is wrong with a set: an invalid denom, an amount that is not positive, order, a denom twice. */
export function coinsFault(coins: Coins): string | undefined {
  let previous: string | undefined;
  for (const coin of coins) {
    const fault = denomFault(coin.denom);
    if (fault !== undefined) return fault;
    if (previous !== undefined && coin.denom < previous) return `denomination ${coin.denom} is not sorted`;
    if (coin.denom === previous) return `duplicate denomination ${coin.denom}`;
    if (coin.amount <= 0n) {
      return `coin ${previous === undefined ? coinToString(coin) : coin.denom} amount is not positive`;
    }
    previous = coin.denom;
  }
  return undefined;
}

export function isValidCoins(coins: Coins): boolean {
  return coinsFault(coins) === undefined;
}

function byDenom(a: { readonly denom: string }, b: { readonly denom: string }): number {
  return a.denom < b.denom ? -1 : a.denom > b.denom ? 1 : 0;
}

export function sortCoins<T extends { readonly denom: string }>(coins: readonly T[]): T[] {
  return [...coins].sort(byDenom);
}

/** Removes zero amounts and sorts. @throws RangeError when what remains is no valid set. */
export function newCoins(coins: Coins): Coins {
  const out = sortCoins(coins.filter((c) => c.amount !== 0n));
  const fault = coinsFault(out);
  if (fault !== undefined) throw new RangeError(`invalid coin set ${coinsToString(out)}: ${fault}`);
  return out;
}

function isSorted(coins: Coins): boolean {
  for (let i = 1; i < coins.length; i++) if (coins[i - 1]!.denom > coins[i]!.denom) return false;
  return true;
}

/** The sum of two sorted sets without its zero amounts; a denom that stands twice in one set is summed up too.
 *  @throws RangeError when a set is not sorted or an amount overflows. */
export function addCoins(a: Coins, b: Coins): Coins {
  if (!isSorted(a)) throw new RangeError("Coins (self) must be sorted");
  if (!isSorted(b)) throw new RangeError("Wrong argument: coins must be sorted");
  const out: Coin[] = [];
  let denom: string | undefined;
  let amount = 0n;
  const take = (coin: Coin) => {
    if (coin.denom === denom) {
      amount = addInt(amount, coin.amount);
      return;
    }
    if (denom !== undefined && amount !== 0n) out.push({ denom, amount });
    denom = coin.denom;
    amount = coin.amount;
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (j === b.length || (i < a.length && a[i]!.denom <= b[j]!.denom)) take(a[i++]!);
    else take(b[j++]!);
  }
  if (denom !== undefined && amount !== 0n) out.push({ denom, amount });
  return out;
}

/** a − b with the sign kept. @throws RangeError when `a` is not sorted or `b` is no set even after sorting. */
export function safeSubCoins(a: Coins, b: Coins): { readonly difference: Coins; readonly negative: boolean } {
  const negated = newCoins(b).map((c) => ({ denom: c.denom, amount: -c.amount }));
  const difference = addCoins(a, negated);
  return { difference, negative: isAnyNegative(difference) };
}

/** @throws RangeError when an amount would become negative. */
export function subCoins(a: Coins, b: Coins): Coins {
  const { difference, negative } = safeSubCoins(a, b);
  if (negative) throw new RangeError("negative coin amount");
  return difference;
}

/** @throws RangeError when the factor is zero or negative, or an amount overflows. */
export function mulCoins(coins: Coins, factor: bigint): Coins {
  if (factor === 0n) throw new RangeError("multiplying by zero is an invalid operation on coins");
  return coins.map((c) => newCoin(c.denom, mulInt(c.amount, factor)));
}

/** Rounds down; an amount may become zero and stays in the list. @throws RangeError unless the divisor is positive. */
export function quoCoins(coins: Coins, divisor: bigint): Coins {
  if (divisor === 0n) throw new RangeError("dividing by zero is an invalid operation on coins");
  return coins.map((c) => newCoin(c.denom, c.amount / divisor));
}

/** Binary search, so the list must be sorted. @returns undefined when the denom is not in it. */
export function findCoin<T extends { readonly denom: string }>(coins: readonly T[], denom: string): T | undefined {
  let start = 0;
  let end = coins.length;
  while (start < end) {
    const middle = start + ((end - start) >> 1);
    const coin = coins[middle]!;
    if (coin.denom === denom) return coin;
    if (denom < coin.denom) end = middle;
    else start = middle + 1;
  }
  return undefined;
}

/** Zero when the denom is absent or no valid denom. */
export function amountOf(coins: Coins, denom: string): bigint {
  return findCoin(coins, denom)?.amount ?? 0n;
}

/** Per denom the larger amount of both sets. */
export function maxCoins(a: Coins, b: Coins): Coins {
  const out: Coin[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const x = a[i];
    const y = b[j];
    if (y === undefined || (x !== undefined && x.denom < y.denom)) {
      out.push(x!);
      i++;
    } else if (x === undefined || x.denom > y.denom) {
      out.push(y);
      j++;
    } else {
      out.push(y.amount > x.amount ? y : x);
      i++;
      j++;
    }
  }
  return newCoins(out);
}

/** Per denom of both sets the smaller amount. */
export function minCoins(a: Coins, b: Coins): Coins {
  const out: Coin[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const x = a[i]!;
    const y = b[j]!;
    if (x.denom === y.denom) out.push(y.amount < x.amount ? y : x);
    if (x.denom <= y.denom) i++;
    if (y.denom <= x.denom) j++;
  }
  return newCoins(out);
}

/** Whether every denom of `a` has an amount in `b`. */
export function isDenomsSubsetOf(a: Coins, b: Coins): boolean {
  return a.length <= b.length && a.every((c) => amountOf(b, c.denom) !== 0n);
}

/** Whether `a` has more of every denom of `b`. An empty `a` never has. */
export function isAllGt(a: Coins, b: Coins): boolean {
  if (a.length === 0) return false;
  if (b.length === 0) return true;
  return isDenomsSubsetOf(b, a) && b.every((c) => amountOf(a, c.denom) > c.amount);
}

/** Whether `a` covers `b`. */
export function isAllGte(a: Coins, b: Coins): boolean {
  return b.every((c) => amountOf(a, c.denom) >= c.amount) && (b.length === 0 || a.length > 0);
}

export function isAllLt(a: Coins, b: Coins): boolean {
  return isAllGt(b, a);
}

export function isAllLte(a: Coins, b: Coins): boolean {
  return isAllGte(b, a);
}

/** Whether some denom of `b` has more in `a`. */
export function isAnyGt(a: Coins, b: Coins): boolean {
  return a.some((c) => {
    const other = amountOf(b, c.denom);
    return other !== 0n && c.amount > other;
  });
}

/** Whether some denom of `b` has as much in `a`: the test of minimum gas prices. */
export function isAnyGte(a: Coins, b: Coins): boolean {
  return a.some((c) => {
    const other = amountOf(b, c.denom);
    return other !== 0n && c.amount >= other;
  });
}

export function isZeroCoins(coins: Coins): boolean {
  return coins.every((c) => c.amount === 0n);
}

/** False for an empty set. */
export function isAllPositive(coins: Coins): boolean {
  return coins.length > 0 && coins.every((c) => c.amount > 0n);
}

export function isAnyNegative(coins: Coins): boolean {
  return coins.some((c) => c.amount < 0n);
}

/** Same denoms and amounts, in whatever order. */
export function coinsEqual(a: Coins, b: Coins): boolean {
  if (a.length !== b.length) return false;
  const x = sortCoins(a);
  const y = sortCoins(b);
  return x.every((c, i) => c.denom === y[i]!.denom && c.amount === y[i]!.amount);
}

/** @throws RangeError when the denoms differ, or the difference is negative or overflows. */
export function subCoin(a: Coin, b: Coin): Coin {
  if (a.denom !== b.denom) throw new RangeError(`invalid coin denoms: ${a.denom}, ${b.denom}`);
  const amount = subInt(a.amount, b.amount);
  if (amount < 0n) throw new RangeError(`negative coin amount: ${amount}${a.denom}`);
  return { denom: a.denom, amount };
}

/** @throws RangeError when the denoms differ or the sum overflows. */
export function addCoin(a: Coin, b: Coin): Coin {
  if (a.denom !== b.denom) throw new RangeError(`invalid coin denominations; ${a.denom}, ${b.denom}`);
  return { denom: a.denom, amount: addInt(a.amount, b.amount) };
}
