/** What other modules and the ante chain do with accounts. Each call reads and writes in the order of the reference. */
import type { Params } from "../../src/gen/cosmos/auth/v1beta1/auth.js";
import { BaseAccount } from "../../src/gen/cosmos/auth/v1beta1/auth.js";
import type { Any } from "../../src/gen/google/protobuf/any.js";
import { moduleAddress } from "../../src/sdk/address-codec.js";
import type { Context } from "../../src/sdk/context.js";
import { errors, plainError } from "../../src/sdk/errors.js";
import type { AppFacts, ModuleAccountSpec } from "../../src/sdk/module.js";
import type { Address } from "../../src/types/brand.js";
import type { Coins } from "../../src/types/coin.js";
import { type Account, baseAccount, moduleAccount, withBase } from "./account.js";
import type { AuthState } from "./state.js";
import { isVesting, lockedCoins, trackDelegation, trackUndelegation } from "./vesting.js";

export interface KnownModuleAccount {
  readonly address: Address;
  readonly permissions: readonly string[];
}

export class AuthKeeper {
  private readonly modules = new Map<string, KnownModuleAccount>();

  constructor(
    private readonly app: AppFacts,
    private readonly state: AuthState,
    /** Whether transactions without a sequence are taken. */
    readonly unorderedEnabled: boolean,
  ) {
    for (const spec of app.accounts) this.modules.set(spec.name, knownAccount(spec));
  }

  /** Zeros before genesis was read, as in the reference. */
  params(ctx: Context): Params {
    return this.state.params.get(ctx) ?? NO_PARAMS;
  }

  account(ctx: Context, address: Uint8Array): Account | undefined {
    return this.state.accounts.get(ctx, address);
  }

  has(ctx: Context, address: Uint8Array): boolean {
    return this.state.accounts.has(ctx, address);
  }

  setAccount(ctx: Context, address: Uint8Array, account: Account): void {
    this.state.accounts.set(ctx, address, account);
  }

  /** Makes and stores a plain account with the next number. */
  create(ctx: Context, address: Uint8Array): void {
    const base = BaseAccount.from({
      address: this.app.addresses.format(address),
      accountNumber: this.state.accountNumber.next(ctx),
    });
    this.setAccount(ctx, address, baseAccount(base));
  }

  /** The account as the ante chain sees it. */
  signer(ctx: Context, address: Uint8Array): BaseAccount | undefined {
    return this.account(ctx, address)?.base;
  }

  /** Stores the key of an account that has none. @throws SdkError for module accounts */
  setPubKey(ctx: Context, address: Uint8Array, pubKey: Any): void {
    const account = this.account(ctx, address);
    if (account === undefined) throw unknownAccount(this.app, address);
    this.storePubKey(ctx, address, account, pubKey);
  }

  /** The same when the account was just read: no second read is charged. */
  storePubKey(ctx: Context, address: Uint8Array, account: Account, pubKey: Any): void {
    if (account.kind === "module") throw errors.INVALID_PUB_KEY("not supported for module accounts");
    this.setAccount(ctx, address, withBase(account, { ...account.base, pubKey }));
  }

  /** @throws Error when there is no account, where the reference panics */
  incrementSequence(ctx: Context, address: Uint8Array): void {
    const account = this.account(ctx, address);
    if (account === undefined) throw new Error("a signer without account");
    this.setAccount(ctx, address, withBase(account, { ...account.base, sequence: account.base.sequence + 1n }));
  }

  /** Coins that the account type keeps from being spent at this block's time. Reads the account. */
  lockedCoins(ctx: Context, address: Uint8Array): Coins {
    const account = this.account(ctx, address);
    if (account === undefined || !isVesting(account)) return [];
    return lockedCoins(account, ctx.timeSeconds);
  }

  /** What must stay in a genesis balance of a vesting account; undefined when nothing vests. */
  trackDelegation(ctx: Context, address: Uint8Array, balance: Coins, amount: Coins): void {
    const account = this.account(ctx, address);
    if (account === undefined) throw unknownAccount(this.app, address);
    if (isVesting(account)) this.setAccount(ctx, address, trackDelegation(account, ctx.timeSeconds, balance, amount));
  }

  trackUndelegation(ctx: Context, address: Uint8Array, amount: Coins): void {
    const account = this.account(ctx, address);
    if (account === undefined) throw unknownAccount(this.app, address);
    if (isVesting(account)) this.setAccount(ctx, address, trackUndelegation(account, amount));
  }

  /** The address of a module account that some module of the application declares. */
  moduleAddress(name: string): Address | undefined {
    return this.modules.get(name)?.address;
  }

  /** Reads the account of a module, and makes it when it is not there yet.
   *  @throws Error when no module declares it, or a plain account stands at its address */
  moduleAccount(ctx: Context, name: string): KnownModuleAccount {
    const known = this.modules.get(name);
    if (known === undefined) throw new Error(`module account ${name} does not exist`);
    this.moduleAccountMessage(ctx, name, known);
    return known;
  }

  moduleAccountMessage(ctx: Context, name: string, known: KnownModuleAccount): Account {
    const found = this.account(ctx, known.address);
    if (found !== undefined) {
      if (found.kind !== "module") throw new Error("account is not a module account");
      return found;
    }
    const base = BaseAccount.from({
      address: this.app.addresses.format(known.address),
      accountNumber: this.state.accountNumber.next(ctx),
    });
    const account = moduleAccount(base, name, known.permissions);
    this.setAccount(ctx, known.address, account);
    return account;
  }

  /** Declared module accounts by name, sorted. */
  moduleAccounts(): readonly (readonly [string, KnownModuleAccount])[] {
    return [...this.modules].sort(([a], [b]) => (a < b ? -1 : 1));
  }

  /** Marks a timeout as used by a signer of an unordered transaction. @throws SdkError when it was used before */
  addUnorderedNonce(ctx: Context, signer: Uint8Array, timeoutNs: bigint): void {
    const nonces = this.state.unorderedNonces;
    if (nonces.has(ctx, [timeoutNs, signer])) {
      throw plainError(`sender ${this.app.addresses.format(signer)} has already used timeout ${timeoutNs}`);
    }
    nonces.add(ctx, [timeoutNs, signer]);
  }
}

const NO_PARAMS: Params = {
  maxMemoCharacters: 0n,
  txSigLimit: 0n,
  txSizeCostPerByte: 0n,
  sigVerifyCostEd25519: 0n,
  sigVerifyCostSecp256k1: 0n,
};

function knownAccount(spec: ModuleAccountSpec): KnownModuleAccount {
  return { address: moduleAddress(spec.name), permissions: spec.permissions ?? [] };
}

function unknownAccount(app: AppFacts, address: Uint8Array): Error {
  return errors.UNKNOWN_ADDRESS(`account ${app.addresses.format(address)} does not exist`);
}
