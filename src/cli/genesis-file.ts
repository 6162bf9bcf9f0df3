/** genesis.json on the disk, and what the command line changes in it. */
import { PLAIN_MODE, readIfThere, replaceFileSync } from "../adapters/atomic-file.js";
import { type GenesisDoc, type GenesisValidator, genesisToJson, parseGenesis } from "../chain/genesis.js";
import { timeFromNs } from "../chain/time.js";
import { addCoins, type Coin, coinsFromWire, coinsToWire, newCoins, type WireCoin } from "../types/coin.js";
import type { AppState } from "./app-state.js";
import { CliError } from "./errors.js";

export function currentTime(): { seconds: bigint; nanos: number } {
  return timeFromNs(BigInt(Date.now()) * 1_000_000n);
}

/** @throws CliError that names the file and the field */
export function readGenesis(path: string): GenesisDoc {
  const text = readIfThere(path);
  if (text === undefined) throw new CliError(`${path}: no such file`, "statesetd init MONIKER makes one");
  const doc = parseGenesis(text, currentTime());
  if (!doc.ok)
    throw new CliError(
      `${path}: ${doc.error}`,
      "correct what is named, or take the file from where the others of the network have it",
    );
  return doc.value;
}

/** In CometBFT's form, whatever form was read. */
export function writeGenesis(path: string, doc: GenesisDoc): void {
  replaceFileSync(path, genesisToJson(doc, "indented"), PLAIN_MODE);
}

/** @throws CliError when it is no JSON object */
export function appStateOf(path: string, doc: GenesisDoc): AppState {
  if (doc.appState === "") return {};
  const state: unknown = JSON.parse(doc.appState);
  if (typeof state !== "object" || state === null || Array.isArray(state)) {
    throw new CliError(`${path}: app_state: wanted a JSON object`, "statesetd init MONIKER --overwrite writes one");
  }
  return state as AppState;
}

export function withAppState(doc: GenesisDoc, state: AppState): GenesisDoc {
  return { ...doc, appState: JSON.stringify(state) };
}

export function withValidator(doc: GenesisDoc, validator: GenesisValidator): GenesisDoc {
  return { ...doc, validators: [...doc.validators, validator] };
}

interface AccountJson {
  readonly address?: string;
  readonly account_number?: string;
  readonly base_account?: AccountJson;
  readonly base_vesting_account?: AccountJson;
}

interface AuthJson {
  accounts?: AccountJson[];
}

interface BankJson {
  balances?: { address: string; coins: WireCoin[] }[];
  supply?: WireCoin[];
}

/** Module and vesting accounts hold the plain one inside. */
function baseOf(account: AccountJson): AccountJson {
  const inner = account.base_account ?? account.base_vesting_account;
  return inner === undefined ? account : baseOf(inner);
}

function section<T extends object>(state: AppState, module: string): T {
  const found = state[module];
  return (typeof found === "object" && found !== null ? found : {}) as T;
}

function coinsOf(wire: readonly WireCoin[], where: string): readonly Coin[] {
  const coins = coinsFromWire(wire);
  if (!coins.ok)
    throw new CliError(
      `${where}: ${coins.error}`,
      'correct it in genesis.json; coins are there as [{"denom": "ustate", "amount": "1"}]',
    );
  return newCoins(coins.value);
}

/** Gives an account coins: in auth.accounts, bank.balances and bank.supply.
 *  @throws CliError when the account is there and `append` is not set */
export function addAccount(state: AppState, address: string, coins: readonly Coin[], append: boolean): AppState {
  const auth = section<AuthJson>(state, "auth");
  const bank = section<BankJson>(state, "bank");
  const accounts = auth.accounts ?? [];
  const balances = bank.balances ?? [];
  const exists = accounts.some((a) => baseOf(a).address === address);
  if (exists && !append) {
    throw new CliError(`the account ${address} is in the genesis already`, "add --append to give it more");
  }
  const before = balances.find((b) => b.address === address);
  const had = coinsOf(before?.coins ?? [], `app_state.bank.balances of ${address}`);
  const balance = { address, coins: coinsToWire(addCoins(had, newCoins(coins))) };
  const others = balances.filter((b) => b.address !== address);
  const supply = addCoins(coinsOf(bank.supply ?? [], "app_state.bank.supply"), newCoins(coins));
  return {
    ...state,
    auth: { ...auth, accounts: exists ? accounts : [...accounts, plainAccount(address, unusedNumber(accounts))] },
    bank: { ...bank, balances: [...others, balance].sort(byAddress), supply: coinsToWire(supply) },
  };
}

function plainAccount(address: string, number: bigint): object {
  return {
    "@type": "/cosmos.auth.v1beta1.BaseAccount",
    address,
    pub_key: null,
    account_number: number.toString(),
    sequence: "0",
  };
}

function unusedNumber(accounts: readonly AccountJson[]): bigint {
  const used = new Set(accounts.map((a) => baseOf(a).account_number ?? "0"));
  let number = 0n;
  while (used.has(number.toString())) number++;
  return number;
}

function byAddress(a: { readonly address: string }, b: { readonly address: string }): number {
  return a.address < b.address ? -1 : a.address > b.address ? 1 : 0;
}
