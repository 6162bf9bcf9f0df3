/** Genesis of balances. @spec cosmos-sdk x/bank/types/genesis.go, metadata.go, x/bank/keeper/genesis.go */
import type { DenomUnit, Metadata, SendEnabled } from "../../src/gen/cosmos/bank/v1beta1/bank.js";
import { type Balance, GenesisState } from "../../src/gen/cosmos/bank/v1beta1/genesis.js";
import { readCoins } from "../../src/sdk/coins.js";
import type { Context } from "../../src/sdk/context.js";
import type { AppFacts, GenesisSpec } from "../../src/sdk/module.js";
import {
  addCoins,
  type Coin,
  type Coins,
  coinsEqual,
  coinsFault,
  coinsToString,
  coinToWire,
  denomFault,
} from "../../src/types/coin.js";
import { addInt } from "../../src/types/int.js";
import type { BankKeeper } from "./keeper.js";
import type { BankState } from "./state.js";

/** What is wrong with the description of a denom; undefined when nothing is. */
export function metadataFault(m: Metadata): string | undefined {
  if (m.name.trim() === "") return "name field cannot be blank";
  if (m.symbol.trim() === "") return "symbol field cannot be blank";
  const base = denomFault(m.base);
  if (base !== undefined) return `invalid metadata base denom: ${base}`;
  const display = denomFault(m.display);
  if (display !== undefined) return `invalid metadata display denom: ${display}`;
  return unitsFault(m);
}

function unitsFault(m: Metadata): string | undefined {
  const seen = new Set<string>();
  let exponent = 0;
  for (const [i, unit] of m.denomUnits.entries()) {
    if (i === 0) {
      if (unit.denom !== m.base) {
        return `metadata's first denomination unit must be the one with base denom '${m.base}'`;
      }
      if (unit.exponent !== 0) return `the exponent for base denomination unit ${m.base} must be 0`;
    } else if (exponent >= unit.exponent) {
      return "denom units should be sorted asc by exponent";
    }
    exponent = unit.exponent;
    if (seen.has(unit.denom)) return `duplicate denomination unit ${unit.denom}`;
    seen.add(unit.denom);
    const fault = unitFault(unit);
    if (fault !== undefined) return fault;
  }
  return seen.has(m.display)
    ? undefined
    : `metadata must contain a denomination unit with display denom '${m.display}'`;
}

function unitFault(unit: DenomUnit): string | undefined {
  const denom = denomFault(unit.denom);
  if (denom !== undefined) return `invalid denom unit: ${denom}`;
  const seen = new Set<string>();
  for (const alias of unit.aliases) {
    if (seen.has(alias)) return `duplicate denomination unit alias ${alias}`;
    if (alias.trim() === "") return `alias for denom unit ${unit.denom} cannot be blank`;
    seen.add(alias);
  }
  return undefined;
}

/** Old files have the switches inside the parameters. */
function allSendEnabled(genesis: GenesisState): readonly SendEnabled[] {
  const known = new Set(genesis.sendEnabled.map((entry) => entry.denom));
  return [...genesis.sendEnabled, ...genesis.params.sendEnabled.filter((entry) => !known.has(entry.denom))];
}

function fail(text: string | undefined): void {
  if (text !== undefined) throw new Error(text);
}

function validate(app: AppFacts, genesis: GenesisState): void {
  if (genesis.params.sendEnabled.length > 0 && genesis.sendEnabled.length > 0) {
    fail("send_enabled defined in both the send_enabled field and in params (deprecated)");
  }
  if (genesis.params.sendEnabled.length > 0) fail("use of send_enabled in params is no longer supported");
  const switches = new Set<string>();
  for (const { denom } of allSendEnabled(genesis)) {
    if (switches.has(denom)) fail(`duplicate send enabled found: '${denom}'`);
    fail(denomFault(denom));
    switches.add(denom);
  }
  const total = validateBalances(app, genesis.balances);
  const bases = new Set<string>();
  for (const metadata of genesis.denomMetadata) {
    if (bases.has(metadata.base)) fail(`duplicate client metadata for denom ${metadata.base}`);
    fail(metadataFault(metadata));
    bases.add(metadata.base);
  }
  if (genesis.supply.length > 0) {
    const supply = readCoins(genesis.supply);
    fail(coinsFault(supply));
    fail(supplyFault(supply, total));
  }
}

function validateBalances(app: AppFacts, balances: readonly Balance[]): Coins {
  const seen = new Set<string>();
  let total: Coins = [];
  for (const balance of balances) {
    if (seen.has(balance.address)) fail(`duplicate balance for address ${balance.address}`);
    seen.add(balance.address);
    fail(app.addresses.fault(balance.address));
    const coins = readCoins(balance.coins);
    fail(coinsFault(coins));
    total = addCoins(total, coins);
  }
  return total;
}

function supplyFault(stated: Coins, found: Coins): string | undefined {
  if (coinsEqual(stated, found)) return undefined;
  return `genesis supply is incorrect, expected ${coinsToString(stated)}, got ${coinsToString(found)}`;
}

function init(app: AppFacts, state: BankState, keeper: BankKeeper, ctx: Context, genesis: GenesisState): void {
  for (const { denom, enabled } of allSendEnabled(genesis)) state.sendEnabled.set(ctx, denom, enabled);
  state.params.set(ctx, { ...genesis.params, sendEnabled: [] });
  const totals = new Map<string, bigint>();
  for (const balance of genesis.balances) {
    const address = app.addresses.parse(balance.address);
    for (const { denom, amount } of readCoins(balance.coins)) {
      state.balances.set(ctx, [address, denom], amount);
      totals.set(denom, addInt(totals.get(denom) ?? 0n, amount));
    }
  }
  const total = [...totals]
    .map(([denom, amount]): Coin => ({ denom, amount }))
    .sort((a, b) => (a.denom < b.denom ? -1 : 1));
  if (genesis.supply.length > 0) fail(supplyFault(readCoins(genesis.supply), total));
  for (const { denom, amount } of total) keeper.setSupply(ctx, denom, amount);
  for (const metadata of genesis.denomMetadata) state.denomMetadata.set(ctx, metadata.base, metadata);
}

function exportBalances(app: AppFacts, state: BankState, ctx: Context): Balance[] {
  const out: Balance[] = [];
  let last: Balance | undefined;
  for (const [[address, denom], amount] of state.balances.entries(ctx)) {
    const text = app.addresses.format(address);
    if (last?.address !== text) {
      last = { address: text, coins: [] };
      out.push(last);
    }
    last.coins.push(coinToWire({ denom, amount }));
  }
  return out;
}

export function bankGenesis(app: AppFacts, state: BankState, keeper: BankKeeper): GenesisSpec<GenesisState> {
  return {
    default: () => GenesisState.from({ params: { sendEnabled: [], defaultSendEnabled: true } }),
    validate: (genesis) => validate(app, genesis),
    init: (ctx, genesis) => init(app, state, keeper, ctx, genesis),
    export: (ctx) => ({
      params: keeper.params(ctx),
      balances: exportBalances(app, state, ctx),
      supply: [...state.supply.entries(ctx)].map(([denom, amount]) => coinToWire({ denom, amount })),
      denomMetadata: [...state.denomMetadata.values(ctx)],
      sendEnabled: [...state.sendEnabled.entries(ctx)].map(([denom, enabled]) => ({ denom, enabled })),
    }),
  };
}
