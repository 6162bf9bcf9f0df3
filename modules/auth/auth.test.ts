import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BaseAccount } from "../../src/gen/cosmos/auth/v1beta1/auth.js";
import { amountOf } from "../../src/types/coin.js";
import {
  type Account,
  accountFromAny,
  accountToAny,
  baseAccount,
  moduleAccount,
  type VestingAccount,
  withBase,
} from "./account.js";
import { numberAccounts } from "./genesis.js";
import { lockedCoins, trackDelegation, trackUndelegation, vestedCoins, vestingFault } from "./vesting.js";

const base = (accountNumber: bigint): BaseAccount => BaseAccount.from({ address: `a${accountNumber}`, accountNumber });
const coins = (amount: bigint) => [{ denom: "uaaa", amount: String(amount) }];

function continuous(startTime: bigint, endTime: bigint, amount: bigint): VestingAccount {
  const vesting = {
    baseAccount: base(1n),
    originalVesting: coins(amount),
    delegatedFree: [],
    delegatedVesting: [],
    endTime,
  };
  return { kind: "continuous", base: base(1n), vesting, message: { baseVestingAccount: vesting, startTime } };
}

function periodic(startTime: bigint, periods: readonly (readonly [length: bigint, amount: bigint])[]): VestingAccount {
  const vesting = {
    baseAccount: base(1n),
    originalVesting: coins(periods.reduce((n, [, amount]) => n + amount, 0n)),
    delegatedFree: [],
    delegatedVesting: [],
    endTime: periods.reduce((n, [length]) => n + length, startTime),
  };
  const vestingPeriods = periods.map(([length, amount]) => ({ length, amount: coins(amount) }));
  return {
    kind: "periodic",
    base: base(1n),
    vesting,
    message: { baseVestingAccount: vesting, startTime, vestingPeriods },
  };
}

describe("accounts", () => {
  test("every kind comes back from its Any, and keeps its kind with another base", () => {
    const kinds: Account[] = [
      baseAccount(base(3n)),
      moduleAccount(base(4n), "gov", ["burner"]),
      continuous(0n, 10n, 5n),
      periodic(0n, [[5n, 1n]]),
    ];
    for (const account of kinds) {
      expect(accountFromAny(accountToAny(account))).toEqual(account);
      const next = withBase(account, { ...account.base, sequence: 9n });
      expect(accountFromAny(accountToAny(next)).base.sequence).toBe(9n);
      expect(next.kind).toBe(account.kind);
      expect(account.base.sequence).toBe(0n);
    }
    expect(() => accountFromAny({ typeUrl: "/x.Y", value: new Uint8Array(0) })).toThrow("unable to resolve");
  });

  test("genesis gives accounts that share a number the lowest free ones, and sorts", () => {
    const numbered = numberAccounts([base(2n), base(0n), base(0n), base(2n), base(5n)].map(baseAccount));
    expect(numbered.map(({ base: b }) => b.accountNumber)).toEqual([0n, 1n, 2n, 3n, 5n]);
  });

  test("and never gives a number twice", () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: 0n, max: 6n }), { maxLength: 12 }), (numbers) => {
        const out = numberAccounts(numbers.map((n) => baseAccount(base(n)))).map((a) => a.base.accountNumber);
        expect(new Set(out).size).toBe(numbers.length);
        expect([...out].sort((a, b) => (a < b ? -1 : 1))).toEqual(out);
      }),
    );
  });
});

describe("vesting", () => {
  test("continuous: linear between start and end, rounded to even", () => {
    const account = continuous(100n, 200n, 1000n);
    const vested = (now: bigint): bigint => amountOf(vestedCoins(account, now), "uaaa");
    expect([vested(100n), vested(101n), vested(150n), vested(199n), vested(200n)]).toEqual([
      0n,
      10n,
      500n,
      990n,
      1000n,
    ]);
    expect(amountOf(vestedCoins(continuous(0n, 8n, 4n), 1n), "uaaa")).toBe(0n);
    expect(amountOf(vestedCoins(continuous(0n, 8n, 4n), 3n), "uaaa")).toBe(2n);
  });

  test("periodic: a period at a time", () => {
    const account = periodic(10n, [
      [5n, 1n],
      [5n, 2n],
      [10n, 4n],
    ]);
    const vested = (now: bigint): bigint => amountOf(vestedCoins(account, now), "uaaa");
    expect([vested(10n), vested(14n), vested(15n), vested(19n), vested(20n), vested(30n)]).toEqual([
      0n,
      0n,
      1n,
      1n,
      3n,
      7n,
    ]);
  });

  test("vested and locked make the whole; delegations and their return leave no trace", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 300n }),
        fc.bigInt({ min: 1n, max: 1000n }),
        fc.bigInt({ min: 1n, max: 1000n }),
        (now, original, delegated) => {
          const account = continuous(100n, 200n, original);
          const locked = amountOf(lockedCoins(account, now), "uaaa");
          expect(locked + amountOf(vestedCoins(account, now), "uaaa")).toBe(original);
          const amount = [{ denom: "uaaa", amount: delegated }];
          const after = trackDelegation(account, now, [{ denom: "uaaa", amount: 1000n }], amount) as VestingAccount;
          const lockedAfter = amountOf(lockedCoins(after, now), "uaaa");
          expect(lockedAfter).toBe(locked > delegated ? locked - delegated : 0n);
          const back = trackUndelegation(after, amount) as VestingAccount;
          expect(back.vesting.delegatedFree).toEqual([]);
          expect(back.vesting.delegatedVesting).toEqual([]);
        },
      ),
    );
  });

  test("faults are named", () => {
    expect(vestingFault(continuous(5n, 5n, 1n))).toContain("start-time");
    expect(vestingFault(continuous(1n, 5n, 0n))).toContain("invalid coins");
    expect(vestingFault(continuous(1n, 5n, 2n))).toBeUndefined();
    const account = periodic(0n, [[5n, 1n]]) as Extract<VestingAccount, { kind: "periodic" }>;
    expect(vestingFault(account)).toBeUndefined();
    const longer = { ...account, vesting: { ...account.vesting, endTime: 6n } };
    expect(vestingFault(longer)).toContain("end time does not match");
  });
});
