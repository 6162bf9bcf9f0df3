/** Coins of messages as amounts. */
import { type Coins, coinsFromWire, type WireCoin } from "../types/coin.js";

/** @throws Error when an amount is missing or no integer: the decoder lets only the first through, and the reference
 *  panics on it. */
export function readCoins(wire: readonly WireCoin[]): Coins {
  const coins = coinsFromWire(wire);
  if (!coins.ok) throw new Error(coins.error);
  return coins.value;
}
