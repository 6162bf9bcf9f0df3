import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createAddressCodec, moduleAddress } from "../../src/sdk/address-codec.js";
import type { Context } from "../../src/sdk/context.js";
import type { AppFacts } from "../../src/sdk/module.js";
import { CacheKv } from "../../src/store/cache-kv.js";
import { MemoryKv } from "../../src/store/memory-kv.js";
import type { Coins } from "../../src/types/coin.js";
import { SdkError } from "../../src/types/errors.js";
import { testContext } from "../../test/support/sdk-context.js";
import { authModule } from "../auth/module.js";
import { bank as bankModule } from "./module.js";

const addresses = createAddressCodec("test");
const ADDRESSES = Array.from({ length: 4 }, (_, i) => new Uint8Array(20).fill(i + 1));

function setUp() {
  const authDefinition = authModule({ unordered: false });
  const facts: AppFacts = {
    addresses,
    operatorAddresses: createAddressCodec("testvaloper"),
    consensusAddresses: createAddressCodec("testvalcons"),
    authority: addresses.format(moduleAddress("gov")),
    baseDenom: "uaaa",
    accounts: [
      ...authDefinition.accounts,
      { name: "minter", permissions: ["minter", "burner"] },
      { name: "pool", permissions: ["staking"] },
      { name: "open", blocked: false },
    ],
  };
  const auth = authDefinition.create(facts, {});
  const bank = bankModule.create(facts, { accounts: auth.keeper });
  const ctx = testContext({ acc: new CacheKv(new MemoryKv()), bank: new CacheKv(new MemoryKv()) });
  bank.state.params.set(ctx, { sendEnabled: [], defaultSendEnabled: true });
  return { auth, bank, ctx, facts };
}

type Parts = ReturnType<typeof setUp>;

function fund({ bank }: Parts, ctx: Context, to: Uint8Array, amount: Coins): void {
  bank.keeper.mint(ctx, "minter", amount);
  bank.keeper.sendFromModule(ctx, "minter", to, amount);
}

function faults({ bank }: Parts, ctx: Context): string[] {
  return Object.values(bank.invariants).flatMap((check) => check(ctx) ?? []);
}

const one = (amount: bigint, denom = "uaaa"): Coins => [{ denom, amount }];

describe("bank", () => {
  test("whatever happens, supply is the sum of all balances, and every balance is indexed", () => {
    const denom = fc.constantFrom("uaaa", "ubbb");
    const amount = fc.bigInt({ min: 0n, max: 50n });
    const who = fc.nat(ADDRESSES.length - 1);
    const command = fc.oneof(
      fc.record({ kind: fc.constant("mint" as const), to: who, denom, amount }),
      fc.record({ kind: fc.constant("send" as const), from: who, to: who, denom, amount }),
      fc.record({ kind: fc.constant("burn" as const), from: who, denom, amount }),
      fc.record({ kind: fc.constant("many" as const), from: who, to: fc.array(who, { maxLength: 3 }), denom, amount }),
    );
    fc.assert(
      fc.property(fc.array(command, { maxLength: 30 }), (commands) => {
        const parts = setUp();
        const { bank, ctx } = parts;
        const model = new Map<string, bigint>();
        const at = (i: number, d: string): bigint => model.get(`${i}/${d}`) ?? 0n;
        const add = (i: number, d: string, n: bigint): void => {
          model.set(`${i}/${d}`, at(i, d) + n);
        };
        for (const c of commands) {
          const coins = one(c.amount, c.denom);
          try {
            ctx.branch((inner) => {
              if (c.kind === "mint") {
                fund(parts, inner, ADDRESSES[c.to]!, coins);
                add(c.to, c.denom, c.amount);
              } else if (c.kind === "send") {
                bank.keeper.send(inner, ADDRESSES[c.from]!, ADDRESSES[c.to]!, coins);
                add(c.from, c.denom, -c.amount);
                add(c.to, c.denom, c.amount);
              } else if (c.kind === "burn") {
                bank.keeper.sendToModule(inner, ADDRESSES[c.from]!, "minter", coins);
                bank.keeper.burn(inner, "minter", coins);
                add(c.from, c.denom, -c.amount);
              } else {
                const party = (i: number, n: bigint) => ({
                  address: ADDRESSES[i]! as never,
                  text: addresses.format(ADDRESSES[i]!),
                  coins: one(n, c.denom),
                });
                const total = c.amount * BigInt(c.to.length);
                if (total === 0n) return;
                bank.keeper.sendMany(
                  inner,
                  party(c.from, total),
                  c.to.map((i) => party(i, c.amount)),
                );
                add(c.from, c.denom, -total);
                for (const i of c.to) add(i, c.denom, c.amount);
              }
            });
          } catch (e) {
            // Refused: zero amounts, or more than there is.
            expect(e).toBeInstanceOf(SdkError);
          }
          expect(faults(parts, ctx)).toEqual([]);
        }
        for (let i = 0; i < ADDRESSES.length; i++) {
          for (const d of ["uaaa", "ubbb"]) expect(bank.keeper.balance(ctx, ADDRESSES[i]!, d)).toBe(at(i, d));
        }
      }),
      { numRuns: 60 },
    );
  });

  test("a hold keeps coins from being spent, by any path, and shows in what is spendable", () => {
    const parts = setUp();
    const { bank, ctx } = parts;
    const [ann, ben] = ADDRESSES as [Uint8Array, Uint8Array];
    fund(parts, ctx, ann, one(100n));
    bank.keeper.addLock((_ctx, address) => (address === ann ? one(70n) : []));
    expect(bank.keeper.spendable(ctx, ann, "uaaa")).toBe(30n);
    expect(() => bank.keeper.send(ctx, ann, ben, one(31n))).toThrow("insufficient funds");
    expect(() => bank.keeper.sendToModule(ctx, ann, "minter", one(31n))).toThrow("insufficient funds");
    bank.keeper.send(ctx, ann, ben, one(30n));
    expect(() => bank.keeper.send(ctx, ann, ben, one(1n))).toThrow("insufficient funds");
  });

  test("restrictions see every transfer in the order of their adding, and may send it elsewhere", () => {
    const parts = setUp();
    const { bank, ctx } = parts;
    const [ann, ben, cyd] = ADDRESSES as [Uint8Array, Uint8Array, Uint8Array];
    fund(parts, ctx, ann, one(10n));
    const seen: string[] = [];
    bank.keeper.addSendRestriction((_ctx, _from, to, amount) => {
      seen.push(`first ${amount[0]!.amount}`);
      return to === ben ? cyd : to;
    });
    bank.keeper.addSendRestriction((_ctx, _from, to) => {
      seen.push(to === cyd ? "second, cyd" : "second");
      return to;
    });
    bank.keeper.send(ctx, ann, ben, one(4n));
    expect(seen).toEqual(["first 4", "second, cyd"]);
    expect(bank.keeper.balance(ctx, cyd, "uaaa")).toBe(4n);
    expect(faults(parts, ctx)).toEqual([]);
  });

  test("module accounts are blocked unless they say otherwise; permissions hold", () => {
    const { bank, ctx } = setUp();
    expect(bank.keeper.isBlocked(moduleAddress("minter"))).toBe(true);
    expect(bank.keeper.isBlocked(moduleAddress("open"))).toBe(false);
    expect(() => bank.keeper.mint(ctx, "open", one(1n))).toThrow("permissions to mint");
    expect(() => bank.keeper.burn(ctx, "pool", one(1n))).toThrow("permissions to burn");
    expect(() => bank.keeper.sendFromModule(ctx, "minter", moduleAddress("pool"), one(1n))).toThrow("not allowed");
    expect(() => bank.keeper.sendToModule(ctx, ADDRESSES[0]!, "nobody", one(1n))).toThrow("does not exist");
  });

  test("an amount may not outgrow 256 bits", () => {
    const parts = setUp();
    const max = (1n << 256n) - 1n;
    fund(parts, parts.ctx, ADDRESSES[0]!, one(max));
    expect(() => fund(parts, parts.ctx, ADDRESSES[0]!, one(1n))).toThrow("overflow");
  });

  test("locked coins may be staked, and come back locked first", () => {
    const parts = setUp();
    const { auth, bank, ctx } = parts;
    const ann = ADDRESSES[0]!;
    fund(parts, ctx, ann, one(100n));
    const base = { ...auth.keeper.account(ctx, ann)!.base };
    const vesting = {
      baseAccount: base,
      originalVesting: [{ denom: "uaaa", amount: "80" }],
      delegatedFree: [],
      delegatedVesting: [],
      endTime: 10_000n,
    };
    auth.keeper.setAccount(ctx, ann, { kind: "delayed", base, vesting, message: { baseVestingAccount: vesting } });
    expect(bank.keeper.spendable(ctx, ann, "uaaa")).toBe(20n);
    bank.keeper.delegateToModule(ctx, ann, "pool", one(90n));
    expect(bank.keeper.balance(ctx, ann, "uaaa")).toBe(10n);
    expect(bank.keeper.spendable(ctx, ann, "uaaa")).toBe(10n);
    bank.keeper.undelegateFromModule(ctx, "pool", ann, one(90n));
    expect(bank.keeper.spendable(ctx, ann, "uaaa")).toBe(20n);
    expect(faults(parts, ctx)).toEqual([]);
  });
});
