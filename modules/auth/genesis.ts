/** Genesis of accounts. @spec cosmos-sdk x/auth/types/genesis.go, x/auth/keeper/genesis.go */
import type { Params } from "../../src/gen/cosmos/auth/v1beta1/auth.js";
import type { GenesisState } from "../../src/gen/cosmos/auth/v1beta1/genesis.js";
import { moduleAddress } from "../../src/sdk/address-codec.js";
import type { Context } from "../../src/sdk/context.js";
import type { AppFacts, GenesisSpec } from "../../src/sdk/module.js";
import { addressOfKey } from "../../src/sdk/public-keys.js";
import { bytesEqual } from "../../src/types/bytes.js";
import { type Account, accountFromAny, accountToAny, withBase } from "./account.js";
import type { AuthKeeper } from "./keeper.js";
import type { AuthState } from "./state.js";
import { vestingFault } from "./vesting.js";

export const FEE_COLLECTOR = "fee_collector";

export const DEFAULT_PARAMS: Params = {
  maxMemoCharacters: 256n,
  txSigLimit: 7n,
  txSizeCostPerByte: 10n,
  sigVerifyCostEd25519: 590n,
  sigVerifyCostSecp256k1: 1000n,
};

/** What is wrong with the parameters; undefined when nothing is. */
export function paramsFault(params: Params): string | undefined {
  if (params.txSigLimit === 0n) return "invalid tx signature limit: 0";
  if (params.sigVerifyCostEd25519 === 0n) return "invalid ED25519 signature verification cost: 0";
  if (params.sigVerifyCostSecp256k1 === 0n) return "invalid SECK256k1 signature verification cost: 0";
  if (params.maxMemoCharacters === 0n) return "invalid max memo characters: 0";
  if (params.txSizeCostPerByte === 0n) return "invalid tx size cost per byte: 0";
  return undefined;
}

function accountFault(app: AppFacts, account: Account): string | undefined {
  const vesting = vestingFault(account);
  if (vesting !== undefined) return vesting;
  const { base } = account;
  const wrongAddress = app.addresses.fault(base.address);
  if (wrongAddress !== undefined) return wrongAddress;
  if (account.kind === "module") {
    const { name } = account.message;
    if (name.trim() === "") return "module account name cannot be blank";
    if (base.address !== app.addresses.format(moduleAddress(name))) {
      return `address ${base.address} cannot be derived from the module name '${name}'`;
    }
  }
  if (base.pubKey === undefined) return undefined;
  const keyAddress = addressOfKey(base.pubKey);
  if (!keyAddress.ok) return keyAddress.error;
  if (!bytesEqual(keyAddress.value, app.addresses.parse(base.address))) {
    return "account address and pubkey address do not match";
  }
  return undefined;
}

/** @throws Error that names the account */
function validate(app: AppFacts, genesis: GenesisState): void {
  const wrong = paramsFault(genesis.params);
  if (wrong !== undefined) throw new Error(wrong);
  const seen = new Set<string>();
  for (const any of genesis.accounts) {
    const account = accountFromAny(any);
    const { address } = account.base;
    if (seen.has(address)) throw new Error(`duplicate account found in genesis state; address: ${address}`);
    seen.add(address);
    const fault = accountFault(app, account);
    if (fault !== undefined) {
      throw new Error(`invalid account found in genesis state; address: ${address}, error: ${fault}`);
    }
  }
}

/** Gives accounts that share a number the lowest unused ones, then sorts by number. */
export function numberAccounts(accounts: readonly Account[]): Account[] {
  const used = new Set<bigint>();
  const repeated = new Map<bigint, number[]>();
  accounts.forEach((account, i) => {
    const number = account.base.accountNumber;
    if (!used.has(number)) used.add(number);
    else repeated.set(number, [...(repeated.get(number) ?? []), i]);
  });
  const out = [...accounts];
  let next = 0n;
  for (const number of [...repeated.keys()].sort((a, b) => (a < b ? -1 : 1))) {
    for (const i of repeated.get(number)!) {
      while (used.has(next)) next++;
      out[i] = withBase(out[i]!, { ...out[i]!.base, accountNumber: next });
      used.add(next);
    }
  }
  return out.sort((a, b) => (a.base.accountNumber < b.base.accountNumber ? -1 : 1));
}

function init(app: AppFacts, state: AuthState, keeper: AuthKeeper, ctx: Context, genesis: GenesisState): void {
  state.params.set(ctx, genesis.params);
  let last = -1n;
  for (const account of numberAccounts(genesis.accounts.map(accountFromAny))) {
    while (last < account.base.accountNumber) last = state.accountNumber.next(ctx);
    state.accounts.set(ctx, app.addresses.parse(account.base.address), account);
  }
  keeper.moduleAccount(ctx, FEE_COLLECTOR);
}

export function authGenesis(app: AppFacts, state: AuthState, keeper: AuthKeeper): GenesisSpec<GenesisState> {
  return {
    default: () => ({ params: DEFAULT_PARAMS, accounts: [] }),
    validate: (genesis) => validate(app, genesis),
    init: (ctx, genesis) => init(app, state, keeper, ctx, genesis),
    export: (ctx) => ({
      params: keeper.params(ctx),
      accounts: [...state.accounts.values(ctx)].map(accountToAny),
    }),
  };
}
