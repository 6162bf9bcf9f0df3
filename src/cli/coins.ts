/** Amounts on the command line. The SDK cuts fractions off in silence; here they are refused. */
import type { Coin } from "../types/coin.js";
import { type DecCoins, parseDecCoins, truncateDecCoin } from "../types/dec-coin.js";
import { badValue } from "./errors.js";

/** "10ustate", "10ustate,5uusdc", or several arguments. Sorted; zeros are dropped; empty text is no coins.
 *  @param what the flag or argument, for errors @throws UsageError */
export function wholeCoins(texts: readonly string[], what: string): Coin[] {
  const text = texts.join(",");
  const wanted = "amounts such as 10ustate, or 10ustate,5uusdc";
  const parsed = parseDecCoins(text);
  if (!parsed.ok) throw badValue(what, text, `${wanted} (${parsed.error})`);
  return parsed.value.map((coin) => {
    const { whole, change } = truncateDecCoin(coin);
    if (!change.amount.isZero) throw badValue(what, text, `whole amounts, as ${coin.denom} has no smaller part`);
    return { denom: whole.denom, amount: whole.amount };
  });
}

/** "0.025ustate". @throws UsageError */
export function gasPrices(text: string, what: string): DecCoins {
  const parsed = parseDecCoins(text);
  if (!parsed.ok) throw badValue(what, text, `prices such as 0.025ustate (${parsed.error})`);
  return parsed.value;
}
