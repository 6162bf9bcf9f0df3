/** Balances, transfers, supply and the description of denoms. */
import { GenesisState } from "../../src/gen/cosmos/bank/v1beta1/genesis.js";
import { Query } from "../../src/gen/cosmos/bank/v1beta1/query.js";
import { Msg } from "../../src/gen/cosmos/bank/v1beta1/tx.js";
import type { Context } from "../../src/sdk/context.js";
import { defineModule } from "../../src/sdk/module.js";
import { addInt } from "../../src/types/int.js";
import { bankGenesis } from "./genesis.js";
import { BankKeeper, type BankNeeds } from "./keeper.js";
import { bankMsgs } from "./msgs.js";
import { bankQueries } from "./queries.js";
import { type BankState, bankState } from "./state.js";

export const bank = defineModule<BankNeeds>()({
  name: "bank",
  consensusVersion: 4,
  proto: { Msg, Query, GenesisState },
  state: bankState,
  keeper: ({ app, state, accounts }) => new BankKeeper(app, state, accounts),
  msgs: ({ app, state, keeper }) => bankMsgs(app, state, keeper),
  queries: ({ app, state, keeper }) => bankQueries(app, state, keeper),
  genesis: ({ app, state, keeper }) => bankGenesis(app, state, keeper),
  invariants: {
    supplyIsTheSumOfBalances: ({ state }, ctx) => supplyFault(state, ctx),
    everyBalanceIsIndexed: ({ state }, ctx) => indexFault(state, ctx),
  },
});

function supplyFault(state: BankState, ctx: Context): string | undefined {
  const sums = new Map<string, bigint>();
  for (const [[, denom], amount] of state.balances.entries(ctx)) {
    if (amount <= 0n) return `a balance of ${denom} is ${amount}`;
    sums.set(denom, addInt(sums.get(denom) ?? 0n, amount));
  }
  for (const [denom, supply] of state.supply.entries(ctx)) {
    if (supply !== sums.get(denom)) return `supply of ${denom} is ${supply}, balances are ${sums.get(denom) ?? 0n}`;
    sums.delete(denom);
  }
  const [orphan] = sums.keys();
  return orphan === undefined ? undefined : `there are balances of ${orphan}, but no supply`;
}

function indexFault(state: BankState, ctx: Context): string | undefined {
  let balances = 0;
  for (const [address, denom] of state.balances.keys(ctx)) {
    balances++;
    if (!state.balances.indexes.byDenom.map.has(ctx, [denom, address])) return `a balance of ${denom} is not indexed`;
  }
  let entries = 0;
  for (const _ of state.balances.indexes.byDenom.map.keys(ctx)) entries++;
  return entries === balances ? undefined : `${balances} balances have ${entries} index entries`;
}
