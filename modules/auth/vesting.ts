/** How much of a vesting account is locked, and how delegations share between locked and free coins.
 *  @spec cosmos-sdk x/auth/vesting/types/vesting_account.go */
import type { BaseVestingAccount } from "../../src/gen/cosmos/vesting/v1beta1/vesting.js";
import { readCoins } from "../../src/sdk/coins.js";
import {
  addCoins,
  amountOf,
  type Coin,
  type Coins,
  coinsEqual,
  coinsToString,
  coinsToWire,
  isAllLte,
  isAllPositive,
  isValidCoins,
  minCoins,
  subCoins,
} from "../../src/types/coin.js";
import { Dec } from "../../src/types/dec.js";
import { maxBig, minBig } from "../../src/types/int-math.js";
import { type Account, type VestingAccount, withVesting } from "./account.js";

export function isVesting(account: Account): account is VestingAccount {
  return account.kind !== "base" && account.kind !== "module" && account.kind !== "baseVesting";
}

/** @param now block time in whole seconds */
export function vestedCoins(account: VestingAccount, now: bigint): Coins {
  const original = readCoins(account.vesting.originalVesting);
  const { endTime } = account.vesting;
  switch (account.kind) {
    case "permanent":
      return [];
    case "delayed":
      return now >= endTime ? original : [];
    case "continuous": {
      const { startTime } = account.message;
      if (now <= startTime) return [];
      if (now >= endTime) return original;
      const share = Dec.fromInt(now - startTime).quo(Dec.fromInt(endTime - startTime));
      return original.map(
        (coin): Coin => ({ denom: coin.denom, amount: Dec.fromInt(coin.amount).mul(share).roundInt() }),
      );
    }
    case "periodic": {
      const { startTime, vestingPeriods } = account.message;
      if (now <= startTime) return [];
      if (now >= endTime) return original;
      let vested: Coins = [];
      let start = startTime;
      for (const period of vestingPeriods) {
        if (now - start < period.length) break;
        vested = addCoins(vested, readCoins(period.amount));
        start += period.length;
      }
      return vested;
    }
  }
}

function vestingCoins(account: VestingAccount, now: bigint): Coins {
  const vested = vestedCoins(account, now).filter((coin) => coin.amount !== 0n);
  return subCoins(readCoins(account.vesting.originalVesting), vested);
}

/** Coins that cannot be spent now: those still vesting, less those of them that are delegated. */
export function lockedCoins(account: VestingAccount, now: bigint): Coins {
  const vesting = vestingCoins(account, now);
  return subCoins(vesting, minCoins(vesting, readCoins(account.vesting.delegatedVesting)));
}

/** Counts a delegation against locked coins first.
 *  @throws Error when the balance does not cover it */
export function trackDelegation(account: VestingAccount, now: bigint, balance: Coins, amount: Coins): Account {
  const vesting = vestingCoins(account, now);
  let delegatedVesting = readCoins(account.vesting.delegatedVesting);
  let delegatedFree = readCoins(account.vesting.delegatedFree);
  for (const coin of amount) {
    if (coin.amount === 0n || amountOf(balance, coin.denom) < coin.amount) {
      throw new Error("delegation attempt with zero coins or insufficient funds");
    }
    const open = maxBig(amountOf(vesting, coin.denom) - amountOf(delegatedVesting, coin.denom), 0n);
    const locked = minBig(open, coin.amount);
    const free = coin.amount - locked;
    if (locked !== 0n) delegatedVesting = addCoins(delegatedVesting, [{ denom: coin.denom, amount: locked }]);
    if (free !== 0n) delegatedFree = addCoins(delegatedFree, [{ denom: coin.denom, amount: free }]);
  }
  return withDelegations(account, delegatedVesting, delegatedFree);
}

/** Gives an undelegation to free coins first. Slashed coins may be missing; both counts stop at zero. */
export function trackUndelegation(account: VestingAccount, amount: Coins): Account {
  let delegatedVesting = readCoins(account.vesting.delegatedVesting);
  let delegatedFree = readCoins(account.vesting.delegatedFree);
  for (const coin of amount) {
    if (coin.amount === 0n) throw new Error("undelegation attempt with zero coins");
    const free = minBig(amountOf(delegatedFree, coin.denom), coin.amount);
    const locked = minBig(amountOf(delegatedVesting, coin.denom), coin.amount - free);
    if (free !== 0n) delegatedFree = subCoins(delegatedFree, [{ denom: coin.denom, amount: free }]);
    if (locked !== 0n) delegatedVesting = subCoins(delegatedVesting, [{ denom: coin.denom, amount: locked }]);
  }
  return withDelegations(account, delegatedVesting, delegatedFree);
}

function withDelegations(account: VestingAccount, delegatedVesting: Coins, delegatedFree: Coins): Account {
  const vesting: BaseVestingAccount = {
    ...account.vesting,
    delegatedVesting: coinsToWire(delegatedVesting),
    delegatedFree: coinsToWire(delegatedFree),
  };
  return withVesting(account, vesting);
}

/** What is wrong with the vesting numbers of a genesis account; undefined when nothing is. */
export function vestingFault(account: Account): string | undefined {
  switch (account.kind) {
    case "base":
    case "module":
      return undefined;
    case "baseVesting":
    case "delayed":
      return baseFault(account.vesting);
    case "permanent":
      return account.vesting.endTime > 0n
        ? "permanently vested accounts cannot have an end-time"
        : baseFault(account.vesting);
    case "continuous":
      return account.message.startTime >= account.vesting.endTime
        ? "vesting start-time cannot be before end-time"
        : baseFault(account.vesting);
    case "periodic":
      return periodsFault(account) ?? baseFault(account.vesting);
  }
}

function baseFault(vesting: BaseVestingAccount): string | undefined {
  if (vesting.endTime < 0n) return "end time cannot be negative";
  const original = readCoins(vesting.originalVesting);
  if (!isValidCoins(original) || !isAllPositive(original)) return `invalid coins: ${coinsToString(original)}`;
  if (!isAllLte(readCoins(vesting.delegatedVesting), original)) {
    return "delegated vesting amount cannot be greater than original vesting amount";
  }
  return undefined;
}

function periodsFault(account: Extract<Account, { kind: "periodic" }>): string | undefined {
  const { startTime, vestingPeriods } = account.message;
  if (startTime >= account.vesting.endTime) return "vesting start-time cannot be before end-time";
  let end = startTime;
  let sum: Coins = [];
  for (const [i, period] of vestingPeriods.entries()) {
    if (period.length < 0n) return `period #${i} has a negative length: ${period.length}`;
    end = BigInt.asIntN(64, end + period.length);
    const amount = readCoins(period.amount);
    if (!isValidCoins(amount) || !isAllPositive(amount)) {
      return `period #${i} has invalid coins: ${coinsToString(amount)}`;
    }
    sum = addCoins(sum, amount);
  }
  if (end !== account.vesting.endTime) return "vesting end time does not match length of all vesting periods";
  if (end < startTime) return "cumulative endTime overflowed, and/or is less than startTime";
  const original = readCoins(account.vesting.originalVesting);
  if (!coinsEqual(sum, original)) {
    return `original vesting coins (${coinsToString(original)}) does not match the sum of all coins in vesting periods (${coinsToString(sum)})`;
  }
  return undefined;
}
