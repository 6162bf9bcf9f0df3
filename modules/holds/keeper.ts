import { EventHoldChanged } from "../../src/gen/stateset/holds/v1/events.js";
import type { Hold } from "../../src/gen/stateset/holds/v1/state.js";
import { readCoins } from "../../src/sdk/coins.js";
import type { Context } from "../../src/sdk/context.js";
import { errors as sdkErrors } from "../../src/sdk/errors.js";
import type { AppFacts } from "../../src/sdk/module.js";
import { emitTyped } from "../../src/sdk/typed-events.js";
import { timestampOf } from "../../src/types/block-time.js";
import { addCoins, type Coins, coinsToWire, denomFault, subCoins } from "../../src/types/coin.js";
import { holdsErrors as errors } from "./errors.js";
import type { HoldsState } from "./state.js";

export interface HoldsNeeds {
  readonly bank: { spendable(ctx: Context, address: Uint8Array, denom: string): bigint };
}

export interface PlaceHold {
  readonly owner: Uint8Array;
  readonly denom: string;
  readonly amount: bigint;
  /** The module that places it. */
  readonly module: string;
  /** The entity that it is for: "payment/7". */
  readonly reference: string;
}

/** Throws when coins of an owner must not be locked now. */
export type HoldRestriction = (ctx: Context, owner: Uint8Array, denom: string) => void;

/** The ledger of locked coins. Coins under a hold stay in their owner's account and balance; bank spends them no more.
 *  To use them, a module reduces the hold and moves the coins in the same message. */
export class HoldsKeeper {
  private readonly restrictions: HoldRestriction[] = [];

  constructor(
    private readonly app: AppFacts,
    private readonly state: HoldsState,
    private readonly bank: HoldsNeeds["bank"],
  ) {}

  /** Wiring: every new lock passes all restrictions, in the order of their adding. Unlocking passes none. */
  addRestriction(restriction: HoldRestriction): void {
    this.restrictions.push(restriction);
  }

  /** Σ of an owner's holds. Costs no gas: every transfer asks, and most accounts have none. */
  locked(ctx: Context, owner: Uint8Array): Coins {
    const found = this.state.locked.peek(ctx, owner);
    return found === undefined ? [] : readCoins(found.coins);
  }

  get(ctx: Context, id: bigint): Hold | undefined {
    return this.state.holds.get(ctx, id);
  }

  /** @returns the hold's id. @throws SdkError when the amount is not positive or more than the owner can spend */
  place(ctx: Context, { owner, denom, amount, module, reference }: PlaceHold): bigint {
    const fault = denomFault(denom);
    if (fault !== undefined) throw errors.INVALID_HOLD(`denom: ${fault}`);
    this.requireSpendable(ctx, owner, denom, amount);
    const hold: Hold = {
      id: this.state.nextId.next(ctx),
      owner: this.app.addresses.format(owner),
      denom,
      amount: String(amount),
      module,
      reference,
      createdAt: timestampOf(ctx.timeNs),
    };
    this.write(ctx, hold, amount);
    return hold.id;
  }

  /** Locks more. @throws as `place` */
  add(ctx: Context, id: bigint, delta: bigint): void {
    const hold = this.need(ctx, id);
    this.requireSpendable(ctx, this.app.addresses.parse(hold.owner), hold.denom, delta);
    this.write(ctx, hold, delta);
  }

  /** Unlocks a part; a hold of nothing is gone. @throws SdkError when less is locked */
  reduce(ctx: Context, id: bigint, delta: bigint): void {
    const hold = this.need(ctx, id);
    if (delta <= 0n || delta > BigInt(hold.amount)) {
      throw errors.INVALID_HOLD(`hold ${id} locks ${hold.amount}${hold.denom}, of which ${delta} cannot be unlocked`);
    }
    this.write(ctx, hold, -delta);
  }

  /** Unlocks what is left of it. @returns how much that was: 0 when the hold is gone already */
  release(ctx: Context, id: bigint): bigint {
    const hold = this.get(ctx, id);
    if (hold === undefined) return 0n;
    const amount = BigInt(hold.amount);
    this.write(ctx, hold, -amount);
    return amount;
  }

  /** Puts a hold of a genesis in its place. */
  restore(ctx: Context, hold: Hold): void {
    this.state.holds.set(ctx, hold.id, hold);
    this.addLocked(ctx, hold, BigInt(hold.amount));
  }

  private need(ctx: Context, id: bigint): Hold {
    const hold = this.get(ctx, id);
    if (hold === undefined) throw errors.NOT_FOUND(`hold ${id}`);
    return hold;
  }

  private requireSpendable(ctx: Context, owner: Uint8Array, denom: string, amount: bigint): void {
    if (amount <= 0n) throw errors.INVALID_HOLD(`the amount must be positive, found ${amount}${denom}`);
    for (const restriction of this.restrictions) restriction(ctx, owner, denom);
    const free = this.bank.spendable(ctx, owner, denom);
    if (free < amount) {
      throw sdkErrors.INSUFFICIENT_FUNDS(`spendable balance ${free}${denom} is smaller than ${amount}${denom}`);
    }
  }

  private write(ctx: Context, hold: Hold, delta: bigint): void {
    const known = this.state.holds.has(ctx, hold.id);
    const amount = (known ? BigInt(hold.amount) : 0n) + delta;
    if (amount === 0n) this.state.holds.remove(ctx, hold.id);
    else this.state.holds.set(ctx, hold.id, { ...hold, amount: String(amount) });
    this.addLocked(ctx, hold, delta);
    emitTyped(ctx, EventHoldChanged, {
      id: hold.id,
      owner: hold.owner,
      denom: hold.denom,
      amount: String(amount),
      reference: hold.reference,
    });
  }

  private addLocked(ctx: Context, hold: Hold, delta: bigint): void {
    const owner = this.app.addresses.parse(hold.owner);
    const before = readCoins(this.state.locked.get(ctx, owner)?.coins ?? []);
    const change = [{ denom: hold.denom, amount: delta < 0n ? -delta : delta }];
    const after = delta < 0n ? subCoins(before, change) : addCoins(before, change);
    if (after.length === 0) this.state.locked.remove(ctx, owner);
    else this.state.locked.set(ctx, owner, { coins: coinsToWire(after) });
  }
}
