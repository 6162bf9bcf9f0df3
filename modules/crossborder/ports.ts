/** What crossborder needs of other modules; the wiring file hands in something that has these methods. */
import type { Hold } from "../../src/gen/stateset/holds/v1/state.js";
import type { ClientKeys } from "../../src/sdk/client-keys.js";
import type { Context } from "../../src/sdk/context.js";
import type { Coins } from "../../src/types/coin.js";

export interface Bank {
  spendable(ctx: Context, address: Uint8Array, denom: string): bigint;
  balance(ctx: Context, address: Uint8Array, denom: string): bigint;
  isBlocked(address: Uint8Array): boolean;
  send(ctx: Context, from: Uint8Array, to: Uint8Array, amount: Coins): void;
  sendFromModule(ctx: Context, module: string, to: Uint8Array, amount: Coins): void;
  sendToModule(ctx: Context, from: Uint8Array, module: string, amount: Coins): void;
}

export interface Holds {
  place(
    ctx: Context,
    hold: {
      readonly owner: Uint8Array;
      readonly denom: string;
      readonly amount: bigint;
      readonly module: string;
      readonly reference: string;
    },
  ): bigint;
  release(ctx: Context, id: bigint): bigint;
  get(ctx: Context, id: bigint): Hold | undefined;
}

export interface Compliance {
  /** @throws SdkError that names the role of a blocked party */
  requireNotBlocked(ctx: Context, parties: readonly { readonly role: string; readonly address: Uint8Array }[]): void;
  /** Moves coins to the account of blocked funds and records them. */
  segregate(
    ctx: Context,
    request: {
      readonly owner: string;
      readonly denom: string;
      readonly amount: bigint;
      readonly orderId: bigint;
      readonly paymentId: bigint;
      readonly fromModule?: string;
    },
  ): bigint;
}

export interface CrossborderNeeds {
  readonly bank: Bank;
  readonly holds: Holds;
  readonly compliance: Compliance;
  readonly clientKeys: ClientKeys;
  /** @throws SdkError when a denom is paused, or an address on its blacklist */
  readonly requireUsable: (ctx: Context, denom: string, ...addresses: readonly string[]) => void;
}
