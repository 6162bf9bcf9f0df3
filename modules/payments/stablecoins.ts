/** Denoms that this chain issues, with roles as Noble's fiat token factory has them. */
import { EventBlacklisted, EventStablecoin } from "../../src/gen/stateset/payments/v1/events.js";
import type { Stablecoin } from "../../src/gen/stateset/payments/v1/state.js";
import type { Context } from "../../src/sdk/context.js";
import type { AppFacts } from "../../src/sdk/module.js";
import { emitTyped } from "../../src/sdk/typed-events.js";
import { paymentsErrors as errors } from "./errors.js";
import type { Bank } from "./ports.js";
import type { PaymentsState } from "./state.js";

export const STABLECOIN_ACCOUNT = "payments_stablecoin";

export interface Roles {
  readonly owner: string;
  readonly masterMinter: string;
  readonly pauser: string;
  readonly blacklister: string;
}

export class Stablecoins {
  constructor(
    private readonly app: AppFacts,
    private readonly state: PaymentsState,
    private readonly bank: Bank,
  ) {}

  get(ctx: Context, denom: string): Stablecoin | undefined {
    return this.state.stablecoins.get(ctx, denom);
  }

  /** @throws SdkError STABLECOIN_NOT_FOUND */
  need(ctx: Context, denom: string): Stablecoin {
    const coin = this.get(ctx, denom);
    if (coin === undefined) throw errors.STABLECOIN_NOT_FOUND(denom);
    return coin;
  }

  isBlacklisted(ctx: Context, denom: string, address: string): boolean {
    return this.state.blacklist.has(ctx, [denom, address]);
  }

  /** What no movement, hold, mint or burn of a denom may go past (P10). A denom without roles is free. */
  requireUsable(ctx: Context, denom: string, ...addresses: readonly string[]): void {
    const coin = this.get(ctx, denom);
    if (coin === undefined) return;
    if (coin.paused) throw errors.PAUSED(denom);
    for (const address of addresses) {
      if (this.isBlacklisted(ctx, denom, address)) throw errors.BLACKLISTED(`${address} and ${denom}`);
    }
  }

  /** The authority makes a denom a stablecoin, with the supply that it has; its owner gives roles away later. */
  setRoles(ctx: Context, signer: string, denom: string, version: bigint, roles: Roles): Stablecoin {
    for (const [role, address] of Object.entries(roles)) {
      const fault = this.app.addresses.fault(address);
      if (fault !== undefined) throw errors.INVALID_ROLE(`${role}: ${fault}`);
    }
    const known = this.get(ctx, denom);
    if (known === undefined) {
      if (signer !== this.app.authority)
        throw errors.NOT_THE_ROLE(`only ${this.app.authority} can make ${denom} a stablecoin`);
      const minted = String(this.bank.supply(ctx, denom));
      return this.store(ctx, { denom, version: 1n, ...roles, paused: false, minted, burned: "0" });
    }
    if (signer !== known.owner)
      throw errors.NOT_THE_ROLE(`only the owner of ${denom}, ${known.owner}, can set its roles`);
    if (version !== 0n && version !== known.version) {
      throw errors.STALE_VERSION(`${denom} has version ${known.version}, the message states ${version}`);
    }
    return this.store(ctx, { ...known, ...roles, version: known.version + 1n });
  }

  setAllowance(ctx: Context, signer: string, denom: string, minter: string, allowance: bigint): void {
    this.requireRole(signer, this.need(ctx, denom).masterMinter, "master minter", denom);
    const fault = this.app.addresses.fault(minter);
    if (fault !== undefined) throw errors.INVALID_ROLE(`minter: ${fault}`);
    if (allowance === 0n) this.state.minters.remove(ctx, [denom, minter]);
    else this.state.minters.set(ctx, [denom, minter], { denom, address: minter, allowance: String(allowance) });
  }

  /** @returns the allowance that is left */
  mint(ctx: Context, minter: string, denom: string, amount: bigint, recipient: string): bigint {
    const coin = this.need(ctx, denom);
    const entry = this.state.minters.get(ctx, [denom, minter]);
    if (entry === undefined) throw errors.NOT_THE_ROLE(`${minter} is no minter of ${denom}`);
    this.requireUsable(ctx, denom, minter, recipient);
    const left = BigInt(entry.allowance) - amount;
    if (left < 0n) throw errors.ALLOWANCE_TOO_SMALL(`${entry.allowance}${denom} is left, ${amount} is to be minted`);
    const coins = [{ denom, amount }];
    this.bank.mint(ctx, STABLECOIN_ACCOUNT, coins);
    this.bank.sendFromModule(ctx, STABLECOIN_ACCOUNT, this.app.addresses.parse(recipient), coins);
    this.state.minters.set(ctx, [denom, minter], { ...entry, allowance: String(left) });
    this.store(ctx, { ...coin, minted: String(BigInt(coin.minted) + amount), version: coin.version + 1n });
    return left;
  }

  burn(ctx: Context, minter: string, denom: string, amount: bigint): void {
    const coin = this.need(ctx, denom);
    if (!this.state.minters.has(ctx, [denom, minter])) throw errors.NOT_THE_ROLE(`${minter} is no minter of ${denom}`);
    this.requireUsable(ctx, denom, minter);
    const coins = [{ denom, amount }];
    this.bank.sendToModule(ctx, this.app.addresses.parse(minter), STABLECOIN_ACCOUNT, coins);
    this.bank.burn(ctx, STABLECOIN_ACCOUNT, coins);
    this.store(ctx, { ...coin, burned: String(BigInt(coin.burned) + amount), version: coin.version + 1n });
  }

  setPaused(ctx: Context, signer: string, denom: string, paused: boolean): void {
    const coin = this.need(ctx, denom);
    this.requireRole(signer, coin.pauser, "pauser", denom);
    this.store(ctx, { ...coin, paused, version: coin.version + 1n });
  }

  setBlacklisted(ctx: Context, signer: string, denom: string, address: string, blacklisted: boolean): void {
    this.requireRole(signer, this.need(ctx, denom).blacklister, "blacklister", denom);
    const fault = this.app.addresses.fault(address);
    if (fault !== undefined) throw errors.INVALID_ROLE(`address: ${fault}`);
    if (blacklisted) this.state.blacklist.add(ctx, [denom, address]);
    else this.state.blacklist.remove(ctx, [denom, address]);
    emitTyped(ctx, EventBlacklisted, { denom, address, blacklisted });
  }

  private requireRole(signer: string, holder: string, role: string, denom: string): void {
    if (signer !== holder) throw errors.NOT_THE_ROLE(`the ${role} of ${denom} is ${holder}`);
  }

  private store(ctx: Context, coin: Stablecoin): Stablecoin {
    this.state.stablecoins.set(ctx, coin.denom, coin);
    const { denom, paused, minted, burned } = coin;
    emitTyped(ctx, EventStablecoin, { denom, paused, minted, burned });
    return coin;
  }
}
