import type { GenesisState } from "../../src/gen/stateset/payments/v1/genesis.js";
import type { Context } from "../../src/sdk/context.js";
import type { AppFacts, GenesisSpec } from "../../src/sdk/module.js";
import { paymentsErrors as errors } from "./errors.js";
import { amountFault } from "./invariants.js";
import { defaultParams, validateParams } from "./params.js";
import type { PaymentsState } from "./state.js";

function requireIds(field: string, next: bigint, entries: readonly { readonly id: bigint }[]): void {
  if (next === 0n) throw errors.INVALID_PAYMENT(`the next id of ${field} must be at least 1`);
  const seen = new Set<bigint>();
  for (const [i, { id }] of entries.entries()) {
    if (id === 0n || id >= next)
      throw errors.INVALID_PAYMENT(`${field}[${i}].id must be below the next id ${next}, found ${id}`);
    if (seen.has(id)) throw errors.INVALID_PAYMENT(`${field}[${i}].id ${id} is there twice`);
    seen.add(id);
  }
}

export function validateGenesis(app: AppFacts, genesis: GenesisState): void {
  validateParams(app, genesis.params);
  requireIds("payments", genesis.nextPaymentId, genesis.payments);
  requireIds("channels", genesis.nextChannelId, genesis.channels);
  requireIds("obligations", genesis.nextObligationId, genesis.obligations);
  requireIds("cycles", genesis.nextCycleId, genesis.cycles);
  for (const [i, payment] of genesis.payments.entries()) {
    const fault = amountFault(payment);
    if (fault !== undefined) throw errors.INVALID_PAYMENT(`payments[${i}]: ${fault}`);
  }
  const coins = new Set(genesis.stablecoins.map(({ denom }) => denom));
  for (const [field, entries] of Object.entries({ minters: genesis.minters, blacklist: genesis.blacklist })) {
    for (const [i, { denom }] of entries.entries()) {
      if (!coins.has(denom)) throw errors.STABLECOIN_NOT_FOUND(`${field}[${i}].denom ${denom}`);
    }
  }
}

export function paymentsGenesis(app: AppFacts, state: PaymentsState): GenesisSpec<GenesisState> {
  const maps = ["payments", "channels", "obligations"] as const;
  return {
    default: () => ({
      params: defaultParams(),
      nextPaymentId: 1n,
      payments: [],
      merchants: [],
      nextChannelId: 1n,
      channels: [],
      nextObligationId: 1n,
      obligations: [],
      nextCycleId: 1n,
      cycles: [],
      stablecoins: [],
      minters: [],
      blacklist: [],
      statements: [],
    }),
    validate: (genesis) => validateGenesis(app, genesis),
    init(ctx, genesis) {
      state.params.set(ctx, genesis.params);
      state.nextPaymentId.set(ctx, genesis.nextPaymentId);
      state.nextChannelId.set(ctx, genesis.nextChannelId);
      state.nextObligationId.set(ctx, genesis.nextObligationId);
      state.nextCycleId.set(ctx, genesis.nextCycleId);
      for (const name of maps) {
        for (const entry of genesis[name])
          (state[name] as { set(c: Context, id: bigint, e: object): void }).set(ctx, entry.id, entry);
      }
      for (const merchant of genesis.merchants) state.merchants.set(ctx, merchant.address, merchant);
      for (const cycle of genesis.cycles) state.cycles.set(ctx, cycle.id, cycle);
      for (const coin of genesis.stablecoins) state.stablecoins.set(ctx, coin.denom, coin);
      for (const minter of genesis.minters) state.minters.set(ctx, [minter.denom, minter.address], minter);
      for (const { denom, address } of genesis.blacklist) state.blacklist.add(ctx, [denom, address]);
      for (const entry of genesis.statements) state.statements.set(ctx, [entry.address, entry.sequence], entry);
    },
    export: (ctx) => ({
      params: state.params.need(ctx),
      nextPaymentId: state.nextPaymentId.peek(ctx),
      payments: [...state.payments.values(ctx)],
      merchants: [...state.merchants.values(ctx)],
      nextChannelId: state.nextChannelId.peek(ctx),
      channels: [...state.channels.values(ctx)],
      nextObligationId: state.nextObligationId.peek(ctx),
      obligations: [...state.obligations.values(ctx)],
      nextCycleId: state.nextCycleId.peek(ctx),
      cycles: [...state.cycles.values(ctx)],
      stablecoins: [...state.stablecoins.values(ctx)],
      minters: [...state.minters.values(ctx)],
      blacklist: [...state.blacklist.keys(ctx)].map(([denom, address]) => ({ denom, address })),
      statements: [...state.statements.values(ctx)],
    }),
  };
}
