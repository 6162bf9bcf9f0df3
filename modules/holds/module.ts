/** Coins that stay in their owner's account but are locked: authorized payments, liquidity of makers, deposits of sellers.
 *  No message of its own: other modules place holds, and bank keeps what is locked from being spent. */
import { GenesisState } from "../../src/gen/stateset/holds/v1/genesis.js";
import { Query } from "../../src/gen/stateset/holds/v1/query.js";
import { readCoins } from "../../src/sdk/coins.js";
import type { Context } from "../../src/sdk/context.js";
import { notFound } from "../../src/sdk/errors.js";
import { defineModule } from "../../src/sdk/module.js";
import { paginate } from "../../src/sdk/query/pagination.js";
import { addCoins, type Coins, coinsEqual, coinsToString, coinsToWire } from "../../src/types/coin.js";
import { parseInt256 } from "../../src/types/int.js";
import { holdsErrors as errors } from "./errors.js";
import { HoldsKeeper, type HoldsNeeds } from "./keeper.js";
import { type HoldsState, holdsState } from "./state.js";

interface Balances {
  balance(ctx: Context, address: Uint8Array, denom: string): bigint;
}

export const holds = defineModule<{ readonly bank: HoldsNeeds["bank"] & Balances }>()({
  name: "holds",
  consensusVersion: 1,
  proto: { Query, GenesisState },
  state: holdsState,
  keeper: ({ app, state, bank }) => new HoldsKeeper(app, state, bank),
  queries: ({ app, state, keeper }) => ({
    hold(ctx, { id }) {
      const hold = keeper.get(ctx, id);
      if (hold === undefined) throw notFound(`hold ${id} not found`);
      return { hold };
    },
    holdsByOwner(ctx, { owner, pagination }) {
      const { byOwner } = state.holds.indexes;
      const page = paginate(ctx, byOwner.map, pagination, ([, id]) => state.holds.need(ctx, id), {
        prefix: [owner] as never,
      });
      return { holds: page.items, pagination: page.pagination };
    },
    locked: (ctx, { owner }) => ({ coins: coinsToWire(keeper.locked(ctx, app.addresses.parse(owner))) }),
  }),
  genesis: ({ state, keeper }) => ({
    default: () => ({ nextId: 1n, holds: [] }),
    validate: validateGenesis,
    init(ctx, genesis) {
      state.nextId.set(ctx, genesis.nextId);
      for (const hold of genesis.holds) keeper.restore(ctx, hold);
    },
    export: (ctx) => ({ nextId: state.nextId.peek(ctx), holds: [...state.holds.values(ctx)] }),
  }),
  invariants: {
    lockedIsTheSumOfHolds: ({ app, state }, ctx) => sumFault(app.addresses.parse, app.addresses.format, state, ctx),
    balancesCoverHolds: ({ app, state, bank }, ctx) => {
      for (const [owner, { coins }] of state.locked.entries(ctx)) {
        for (const { denom, amount } of readCoins(coins)) {
          const balance = bank.balance(ctx, owner, denom);
          if (balance < amount)
            return `${app.addresses.format(owner)} has ${balance}${denom}, of which ${amount} is held`;
        }
      }
      return undefined;
    },
  },
});

function sumFault(
  parse: (text: string) => Uint8Array,
  format: (address: Uint8Array) => string,
  state: HoldsState,
  ctx: Context,
): string | undefined {
  const sums = new Map<string, Coins>();
  for (const hold of state.holds.values(ctx)) {
    const coin = { denom: hold.denom, amount: BigInt(hold.amount) };
    if (coin.amount <= 0n) return `hold ${hold.id} locks ${hold.amount}`;
    const owner = format(parse(hold.owner));
    sums.set(owner, addCoins(sums.get(owner) ?? [], [coin]));
  }
  for (const [owner, { coins }] of state.locked.entries(ctx)) {
    const text = format(owner);
    const expected = sums.get(text) ?? [];
    if (!coinsEqual(readCoins(coins), expected)) {
      return `${text} has ${coinsToString(readCoins(coins))} locked, its holds are ${coinsToString(expected)}`;
    }
    sums.delete(text);
  }
  const [orphan] = sums.keys();
  return orphan === undefined ? undefined : `the holds of ${orphan} are not summed up`;
}

function validateGenesis(genesis: GenesisState): void {
  if (genesis.nextId === 0n) throw errors.INVALID_HOLD("next_id must be at least 1");
  const seen = new Set<bigint>();
  for (const [i, hold] of genesis.holds.entries()) {
    if (hold.id === 0n || hold.id >= genesis.nextId) {
      throw errors.INVALID_HOLD(`holds[${i}].id must be from 1 to next_id − 1, found ${hold.id}`);
    }
    if (seen.has(hold.id)) throw errors.INVALID_HOLD(`holds[${i}].id ${hold.id} is there twice`);
    seen.add(hold.id);
    const amount = parseInt256(hold.amount);
    if (!amount.ok || amount.value <= 0n) throw errors.INVALID_HOLD(`holds[${i}].amount must be positive`);
  }
}
