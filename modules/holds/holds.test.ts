import { beforeEach, describe, expect, test } from "vitest";
import type { Query } from "../../src/gen/stateset/holds/v1/query.js";
import { createAddressCodec } from "../../src/sdk/address-codec.js";
import type { Context } from "../../src/sdk/context.js";
import type { AppFacts } from "../../src/sdk/module.js";
import { MemoryKv } from "../../src/store/memory-kv.js";
import { amountOf, type Coins } from "../../src/types/coin.js";
import { testContext } from "../../test/support/sdk-context.js";
import { holds as holdsModule } from "./module.js";

const ALICE = new Uint8Array(20).fill(1);
const BOB = new Uint8Array(20).fill(2);
const addresses = createAddressCodec("stateset");
const app = { addresses } as AppFacts;

/** Accounts that own 100 of everything. */
function newHolds() {
  let locked: (ctx: Context, address: Uint8Array) => Coins = () => [];
  const bank = {
    balance: () => 100n,
    spendable: (ctx: Context, address: Uint8Array, denom: string) => 100n - amountOf(locked(ctx, address), denom),
  };
  const module = holdsModule.create(app, { bank });
  locked = (ctx, address) => module.keeper.locked(ctx, address);
  return module;
}

describe("holds", () => {
  let module: ReturnType<typeof newHolds>;
  let ctx: Context;

  const place = (owner: Uint8Array, denom: string, amount: bigint): bigint =>
    module.keeper.place(ctx, { owner, denom, amount, module: "payments", reference: "payment/7" });
  const locked = (owner: Uint8Array): string =>
    module.keeper
      .locked(ctx, owner)
      .map(({ denom, amount }) => `${amount}${denom}`)
      .join(",");
  const broken = (): string[] =>
    Object.entries(module.invariants).flatMap(([name, check]) => {
      const fault = check(ctx);
      return fault === undefined ? [] : [`${name}: ${fault}`];
    });

  beforeEach(() => {
    module = newHolds();
    ctx = testContext({ holds: new MemoryKv() });
  });

  test("holds of one owner add up per denom, and those of another do not count", () => {
    const first = place(ALICE, "uusdc", 30n);
    place(ALICE, "ustate", 5n);
    place(ALICE, "uusdc", 20n);
    place(BOB, "uusdc", 1n);
    expect(locked(ALICE)).toBe("5ustate,50uusdc");
    module.keeper.reduce(ctx, first, 10n);
    expect(locked(ALICE)).toBe("5ustate,40uusdc");
    expect(module.keeper.release(ctx, first)).toBe(20n);
    expect(locked(ALICE)).toBe("5ustate,20uusdc");
    expect(locked(BOB)).toBe("1uusdc");
    expect(broken()).toEqual([]);
  });

  test("nobody locks what is locked already, nor unlocks more than a hold has", () => {
    const id = place(ALICE, "uusdc", 80n);
    expect(() => place(ALICE, "uusdc", 21n)).toThrow("spendable balance 20uusdc is smaller than 21uusdc");
    expect(() => module.keeper.add(ctx, id, 21n)).toThrow("insufficient funds");
    module.keeper.add(ctx, id, 20n);
    expect(() => module.keeper.reduce(ctx, id, 101n)).toThrow("hold 1 locks 100uusdc, of which 101 cannot be unlocked");
    expect(() => module.keeper.reduce(ctx, id, 0n)).toThrow("invalid hold");
    expect(() => place(BOB, "uusdc", 0n)).toThrow("must be positive");
    expect(() => place(BOB, "!", 1n)).toThrow("denom");
    expect(() => module.keeper.reduce(ctx, 9n, 1n)).toThrow("hold 9: hold not found");
  });

  test("a hold of nothing is gone, and its id is never given again", () => {
    const id = place(ALICE, "uusdc", 7n);
    module.keeper.reduce(ctx, id, 7n);
    expect(module.keeper.get(ctx, id)).toBeUndefined();
    expect(module.keeper.release(ctx, id)).toBe(0n);
    expect(locked(ALICE)).toBe("");
    expect(place(ALICE, "uusdc", 1n)).toBe(id + 1n);
  });

  test("every change is told by an event", () => {
    const id = place(ALICE, "uusdc", 7n);
    module.keeper.release(ctx, id);
    const amounts = ctx.events.events.map((e) => [e.type, e.attributes.find(({ key }) => key === "amount")?.value]);
    expect(amounts).toEqual([
      ["stateset.holds.v1.EventHoldChanged", '"7"'],
      ["stateset.holds.v1.EventHoldChanged", '"0"'],
    ]);
  });

  test("an exported genesis brings back holds and sums", () => {
    place(ALICE, "uusdc", 7n);
    module.keeper.release(ctx, place(ALICE, "uusdc", 1n));
    place(BOB, "ustate", 3n);
    const genesis = module.genesis!.export(ctx);
    module.genesis!.validate(genesis);
    ctx = testContext({ holds: new MemoryKv() });
    module.genesis!.init(ctx, genesis);
    expect([locked(ALICE), locked(BOB)]).toEqual(["7uusdc", "3ustate"]);
    expect(place(BOB, "ustate", 1n)).toBe(4n);
    expect(broken()).toEqual([]);
  });

  test("a genesis whose holds cannot be is refused", () => {
    place(ALICE, "uusdc", 7n);
    const genesis = module.genesis!.export(ctx) as { nextId: bigint; holds: { id: bigint; amount: string }[] };
    const [hold] = genesis.holds;
    const validate = (g: object) => () => module.genesis!.validate(g);
    expect(validate({ ...genesis, nextId: 0n })).toThrow("next_id");
    expect(validate({ ...genesis, nextId: 1n })).toThrow("holds[0].id must be from 1");
    expect(validate({ ...genesis, holds: [hold, hold] })).toThrow("holds[1].id 1 is there twice");
    expect(validate({ ...genesis, holds: [{ ...hold, amount: "0" }] })).toThrow("holds[0].amount must be positive");
  });

  test("queries find a hold, an owner's holds and their sum", () => {
    place(ALICE, "uusdc", 7n);
    place(ALICE, "uusdc", 2n);
    const owner = addresses.format(ALICE);
    const ask = (name: keyof typeof Query.methods, request: object) => module.queries[name]!(ctx, request as never);
    expect(ask("hold", { id: 2n })).toMatchObject({ hold: { owner, amount: "2", reference: "payment/7" } });
    expect(() => ask("hold", { id: 3n })).toThrow("hold 3 not found");
    expect(ask("holdsByOwner", { owner })).toMatchObject({ holds: [{ id: 1n }, { id: 2n }] });
    expect(ask("locked", { owner })).toEqual({ coins: [{ denom: "uusdc", amount: "9" }] });
  });

  test("invariants name a sum that is wrong and a balance that does not cover", () => {
    place(ALICE, "uusdc", 7n);
    module.state.locked.set(ctx, ALICE, { coins: [{ denom: "uusdc", amount: "101" }] });
    expect(broken()).toEqual([
      `lockedIsTheSumOfHolds: ${addresses.format(ALICE)} has 101uusdc locked, its holds are 7uusdc`,
      `balancesCoverHolds: ${addresses.format(ALICE)} has 100uusdc, of which 101 is held`,
    ]);
  });
});
