/** Balances and supply. Every call reads, writes and emits in the order of the reference: gas and events follow from it.
 *  @spec cosmos-sdk x/bank/keeper/{view,send,keeper}.go */
import { Params } from "../../src/gen/cosmos/bank/v1beta1/bank.js";
import { moduleAddress } from "../../src/sdk/address-codec.js";
import { toBinaryString } from "../../src/sdk/binary-string.js";
import type { Context } from "../../src/sdk/context.js";
import { errors } from "../../src/sdk/errors.js";
import type { AppFacts } from "../../src/sdk/module.js";
import type { Address } from "../../src/types/brand.js";
import {
  addCoins,
  amountOf,
  type Coin,
  type Coins,
  coinsToString,
  coinToString,
  isValidCoins,
  safeSubCoins,
} from "../../src/types/coin.js";
import { addInt } from "../../src/types/int.js";
import { bankErrors } from "./errors.js";
import type { BankState } from "./state.js";

/** What bank needs of accounts. */
export interface BankNeeds {
  readonly accounts: {
    has(ctx: Context, address: Uint8Array): boolean;
    create(ctx: Context, address: Uint8Array): void;
    lockedCoins(ctx: Context, address: Uint8Array): Coins;
    trackDelegation(ctx: Context, address: Uint8Array, balance: Coins, amount: Coins): void;
    trackUndelegation(ctx: Context, address: Uint8Array, amount: Coins): void;
    moduleAddress(name: string): Address | undefined;
    moduleAccount(ctx: Context, name: string): { readonly address: Address; readonly permissions: readonly string[] };
  };
}

/** Sees every transfer before it happens; may refuse by throwing, or name another receiver. */
export type SendRestriction = (ctx: Context, from: Uint8Array, to: Uint8Array, amount: Coins) => Uint8Array;
/** Coins of an account that must stay where they are: holds, for example. */
export type LockedCoins = (ctx: Context, address: Uint8Array) => Coins;
export type MintRestriction = (ctx: Context, amount: Coins) => void;

export class BankKeeper {
  private readonly restrictions: SendRestriction[] = [];
  private readonly locks: LockedCoins[] = [];
  private readonly blocked: ReadonlySet<string>;

  constructor(
    private readonly app: AppFacts,
    private readonly state: BankState,
    private readonly accounts: BankNeeds["accounts"],
  ) {
    const blocked = app.accounts.filter((account) => account.blocked !== false);
    this.blocked = new Set(blocked.map((account) => toBinaryString(moduleAddress(account.name))));
  }

  // Wiring: called by the wiring file before the chain runs, never later.

  /** Every transfer passes all restrictions, in the order of their adding. */
  addSendRestriction(restriction: SendRestriction): void {
    this.restrictions.push(restriction);
  }

  /** What it answers adds up with what vesting locks. */
  addLock(lock: LockedCoins): void {
    this.locks.push(lock);
  }

  // Reading.

  params(ctx: Context): Params {
    return this.state.params.get(ctx) ?? Params.create();
  }

  balance(ctx: Context, address: Uint8Array, denom: string): bigint {
    return this.state.balances.get(ctx, [address, denom]) ?? 0n;
  }

  /** Sorted by denom. */
  balances(ctx: Context, address: Uint8Array): Coins {
    const out: Coin[] = [];
    for (const [[, denom], amount] of this.state.balances.entries(ctx, { prefix: [address] })) {
      out.push({ denom, amount });
    }
    return out;
  }

  supply(ctx: Context, denom: string): bigint {
    return this.state.supply.get(ctx, denom) ?? 0n;
  }

  /** What vesting and holds keep from being spent. */
  lockedCoins(ctx: Context, address: Uint8Array): Coins {
    let locked = this.accounts.lockedCoins(ctx, address);
    for (const lock of this.locks) locked = addCoins(locked, lock(ctx, address));
    return locked;
  }

  /** Nothing when some denom has more locked than there is. */
  spendableCoins(ctx: Context, address: Uint8Array): Coins {
    const total = this.balances(ctx, address);
    const { difference, negative } = safeSubCoins(total, this.lockedCoins(ctx, address));
    return negative ? [] : difference;
  }

  spendable(ctx: Context, address: Uint8Array, denom: string): bigint {
    const balance = this.balance(ctx, address, denom);
    const free = balance - amountOf(this.lockedCoins(ctx, address), denom);
    return free < 0n ? 0n : free;
  }

  /** Whether messages must not pay to this address. */
  isBlocked(address: Uint8Array): boolean {
    return this.blocked.has(toBinaryString(address));
  }

  /** The entry of a denom, if it has one of its own. */
  sendEnabledEntry(ctx: Context, denom: string): boolean | undefined {
    return this.state.sendEnabled.has(ctx, denom) ? this.state.sendEnabled.need(ctx, denom) : undefined;
  }

  /** @throws SdkError when transfers of one of the denoms are switched off */
  requireSendEnabled(ctx: Context, coins: Coins): void {
    if (coins.length === 0) return;
    const { defaultSendEnabled } = this.params(ctx);
    for (const { denom } of coins) {
      if (!(this.sendEnabledEntry(ctx, denom) ?? defaultSendEnabled)) {
        throw bankErrors.SEND_DISABLED(`${denom} transfers are currently disabled`);
      }
    }
  }

  // Moving.

  /** @throws SdkError on invalid coins, too little to spend, or a refusal by a restriction */
  send(ctx: Context, from: Uint8Array, to: Uint8Array, amount: Coins): void {
    if (!isValidCoins(amount)) throw errors.INVALID_COINS(coinsToString(amount));
    const receiver = this.restrict(ctx, from, to, amount);
    const text = coinsToString(amount);
    this.subtract(ctx, from, amount, text);
    this.add(ctx, receiver, amount, text);
    if (!this.accounts.has(ctx, receiver)) this.accounts.create(ctx, receiver);
    const sender = this.app.addresses.format(from);
    ctx.events.emit(
      "transfer",
      ["recipient", this.app.addresses.format(receiver)],
      ["sender", sender],
      ["amount", text],
    );
    ctx.events.emit("message", ["sender", sender]);
  }

  /** One sender, many receivers. The sums were compared before. */
  sendMany(
    ctx: Context,
    from: { readonly address: Address; readonly text: string; readonly coins: Coins },
    outputs: readonly { readonly address: Address; readonly text: string; readonly coins: Coins }[],
  ): void {
    ctx.events.emit("message", ["sender", from.text]);
    const sending: { readonly to: Uint8Array; readonly text: string; readonly coins: Coins }[] = [];
    for (const output of outputs) {
      const to = this.restrict(ctx, from.address, output.address, output.coins);
      sending.push({ to, text: output.text, coins: output.coins });
      if (!this.accounts.has(ctx, to)) this.accounts.create(ctx, to);
    }
    this.subtract(ctx, from.address, from.coins, coinsToString(from.coins));
    for (const { to, text, coins } of sending) {
      const amount = coinsToString(coins);
      this.add(ctx, to, coins, amount);
      ctx.events.emit("transfer", ["recipient", text], ["sender", from.text], ["amount", amount]);
    }
  }

  /** @throws Error when no such module account is declared; SdkError when the receiver is blocked */
  sendFromModule(ctx: Context, module: string, to: Uint8Array, amount: Coins): void {
    const from = this.needModule(module);
    if (this.isBlocked(to)) {
      throw errors.UNAUTHORIZED(`${this.app.addresses.format(to)} is not allowed to receive funds`);
    }
    this.send(ctx, from, to, amount);
  }

  sendBetweenModules(ctx: Context, from: string, to: string, amount: Coins): void {
    const sender = this.needModule(from);
    this.send(ctx, sender, this.accounts.moduleAccount(ctx, to).address, amount);
  }

  sendToModule(ctx: Context, from: Uint8Array, module: string, amount: Coins): void {
    this.send(ctx, from, this.accounts.moduleAccount(ctx, module).address, amount);
  }

  /** @throws Error when the module may not mint */
  mint(ctx: Context, module: string, amount: Coins): void {
    const account = this.accounts.moduleAccount(ctx, module);
    this.requirePermission(module, account.permissions, "minter", "mint tokens");
    if (!isValidCoins(amount)) throw errors.INVALID_COINS(coinsToString(amount));
    const text = coinsToString(amount);
    this.add(ctx, account.address, amount, text);
    for (const coin of amount) this.setSupply(ctx, coin.denom, addInt(this.supply(ctx, coin.denom), coin.amount));
    ctx.events.emit("coinbase", ["minter", this.app.addresses.format(account.address)], ["amount", text]);
  }

  /** @throws Error when the module may not burn, or burns more than there is */
  burn(ctx: Context, module: string, amount: Coins): void {
    const account = this.accounts.moduleAccount(ctx, module);
    this.requirePermission(module, account.permissions, "burner", "burn tokens");
    if (!isValidCoins(amount)) throw errors.INVALID_COINS(coinsToString(amount));
    const text = coinsToString(amount);
    this.subtract(ctx, account.address, amount, text);
    for (const coin of amount) {
      const left = this.supply(ctx, coin.denom) - coin.amount;
      if (left < 0n) throw new Error("negative coin amount");
      this.setSupply(ctx, coin.denom, left);
    }
    ctx.events.emit("burn", ["burner", this.app.addresses.format(account.address)], ["amount", text]);
  }

  /** Moves coins to a module account that stakes them; locked coins may go too. */
  delegateToModule(ctx: Context, from: Uint8Array, module: string, amount: Coins): void {
    const account = this.accounts.moduleAccount(ctx, module);
    this.requirePermission(module, account.permissions, "staking", "receive delegated coins");
    if (!this.accounts.has(ctx, account.address))
      throw errors.UNKNOWN_ADDRESS(`module account ${module} does not exist`);
    if (!isValidCoins(amount)) throw errors.INVALID_COINS(coinsToString(amount));
    let balances: Coins = [];
    for (const coin of amount) {
      const balance = this.balance(ctx, from, coin.denom);
      if (balance < coin.amount) {
        throw errors.INSUFFICIENT_FUNDS(
          `failed to delegate; ${balance}${coin.denom} is smaller than ${coinsToString(amount)}`,
        );
      }
      balances = addCoins(balances, [{ denom: coin.denom, amount: balance }]);
      this.setBalance(ctx, from, coin.denom, balance - coin.amount);
    }
    this.accounts.trackDelegation(ctx, from, balances, amount);
    const text = coinsToString(amount);
    ctx.events.emit("coin_spent", ["spender", this.app.addresses.format(from)], ["amount", text]);
    this.add(ctx, account.address, amount, text);
  }

  undelegateFromModule(ctx: Context, module: string, to: Uint8Array, amount: Coins): void {
    const account = this.accounts.moduleAccount(ctx, module);
    this.requirePermission(module, account.permissions, "staking", "undelegate coins");
    if (!this.accounts.has(ctx, account.address))
      throw errors.UNKNOWN_ADDRESS(`module account ${module} does not exist`);
    if (!isValidCoins(amount)) throw errors.INVALID_COINS(coinsToString(amount));
    const text = coinsToString(amount);
    this.subtract(ctx, account.address, amount, text);
    this.accounts.trackUndelegation(ctx, to, amount);
    this.add(ctx, to, amount, text);
  }

  setSupply(ctx: Context, denom: string, amount: bigint): void {
    if (amount === 0n) this.state.supply.remove(ctx, denom);
    else this.state.supply.set(ctx, denom, amount);
  }

  private restrict(ctx: Context, from: Uint8Array, to: Uint8Array, amount: Coins): Uint8Array {
    let receiver = to;
    for (const restriction of this.restrictions) receiver = restriction(ctx, from, receiver, amount);
    return receiver;
  }

  private subtract(ctx: Context, address: Uint8Array, amount: Coins, text: string): void {
    const locked = this.lockedCoins(ctx, address);
    for (const coin of amount) {
      const balance = this.balance(ctx, address, coin.denom);
      const kept = amountOf(locked, coin.denom);
      const free = balance - kept;
      if (free < 0n) {
        throw errors.INSUFFICIENT_FUNDS(
          `locked amount exceeds account balance funds: ${kept}${coin.denom} > ${balance}${coin.denom}`,
        );
      }
      if (free < coin.amount) {
        throw errors.INSUFFICIENT_FUNDS(`spendable balance ${free}${coin.denom} is smaller than ${coinToString(coin)}`);
      }
      this.setBalance(ctx, address, coin.denom, balance - coin.amount);
    }
    ctx.events.emit("coin_spent", ["spender", this.app.addresses.format(address)], ["amount", text]);
  }

  private add(ctx: Context, address: Uint8Array, amount: Coins, text: string): void {
    for (const coin of amount) {
      const balance = this.balance(ctx, address, coin.denom);
      this.setBalance(ctx, address, coin.denom, addInt(balance, coin.amount));
    }
    ctx.events.emit("coin_received", ["receiver", this.app.addresses.format(address)], ["amount", text]);
  }

  private setBalance(ctx: Context, address: Uint8Array, denom: string, amount: bigint): void {
    if (amount === 0n) this.state.balances.remove(ctx, [address, denom]);
    else this.state.balances.set(ctx, [address, denom], amount);
  }

  private needModule(name: string): Address {
    const address = this.accounts.moduleAddress(name);
    if (address === undefined) throw new Error(`module account ${name} does not exist`);
    return address;
  }

  private requirePermission(module: string, permissions: readonly string[], wanted: string, what: string): void {
    if (!permissions.includes(wanted)) {
      throw new Error(`module account ${module} does not have permissions to ${what}`);
    }
  }
}
