/** What payments needs of other modules; the wiring file hands in something that has these methods. */
import type { Hold } from "../../src/gen/stateset/holds/v1/state.js";
import type { ClientKeys } from "../../src/sdk/client-keys.js";
import type { Context } from "../../src/sdk/context.js";
import type { Coins } from "../../src/types/coin.js";

/** One of stateset.compliance.v1.Verdict. */
export type VerdictValue = number;

export interface Bank {
  spendable(ctx: Context, address: Uint8Array, denom: string): bigint;
  balance(ctx: Context, address: Uint8Array, denom: string): bigint;
  supply(ctx: Context, denom: string): bigint;
  isBlocked(address: Uint8Array): boolean;
  requireSendEnabled(ctx: Context, coins: Coins): void;
  send(ctx: Context, from: Uint8Array, to: Uint8Array, amount: Coins): void;
  sendFromModule(ctx: Context, module: string, to: Uint8Array, amount: Coins): void;
  sendToModule(ctx: Context, from: Uint8Array, module: string, amount: Coins): void;
  sendBetweenModules(ctx: Context, from: string, to: string, amount: Coins): void;
  mint(ctx: Context, module: string, amount: Coins): void;
  burn(ctx: Context, module: string, amount: Coins): void;
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
  add(ctx: Context, id: bigint, delta: bigint): void;
  reduce(ctx: Context, id: bigint, delta: bigint): void;
  release(ctx: Context, id: bigint): bigint;
  get(ctx: Context, id: bigint): Hold | undefined;
}

/** What a decision of compliance is about. */
export interface Subject {
  readonly orderId: bigint;
  readonly paymentId: bigint;
}

export interface Compliance {
  /** @throws SdkError that names the role of a blocked party */
  requireNotBlocked(ctx: Context, parties: readonly { readonly role: string; readonly address: Uint8Array }[]): void;
  /** Reads only. */
  assess(
    ctx: Context,
    request: {
      readonly payer: string;
      readonly denom: string;
      readonly amount: bigint;
      readonly parties: readonly { readonly role: string; readonly address: string }[];
      readonly originCountry: string;
      readonly destCountry: string;
      readonly lines: readonly { readonly eccn: string; readonly endUse: string; readonly licenceRef: string }[];
      readonly chargeAtOnce: boolean;
      /** Only whether the parties are blocked and screened: the second look, when officers release. */
      readonly skipLimits?: boolean;
    },
  ): { readonly verdict: VerdictValue; readonly screeningId: bigint; readonly travelRule: boolean };
  /** Takes the amount into the payer's rolling sums. */
  count(ctx: Context, payer: string, denom: string, amount: bigint): void;
  openCase(
    ctx: Context,
    request: { readonly orderId: bigint; readonly paymentId: bigint; readonly parties: readonly string[] },
  ): bigint;
  openTravelRule(
    ctx: Context,
    request: {
      readonly paymentId: bigint;
      readonly orderId: bigint;
      readonly originator: string;
      readonly beneficiary: string;
      readonly denom: string;
      readonly amount: bigint;
    },
  ): bigint;
  travelRuleState(ctx: Context, paymentId: bigint): "none" | "pending" | "accepted" | "failed";
  /** Moves coins to the account of blocked funds and records them. */
  segregate(
    ctx: Context,
    request: {
      readonly owner: string;
      readonly denom: string;
      readonly amount: bigint;
      readonly orderId: bigint;
      readonly paymentId: bigint;
      /** The module account that they lie in; without it, the owner's account. */
      readonly fromModule?: string;
    },
  ): bigint;
}

/** Also asked what a key was answered. */
export interface AnsweredKeys extends ClientKeys {
  /** The stored response, or undefined. */
  responseOf(ctx: Context, signer: string, clientKey: string): Uint8Array | undefined;
}

export interface PaymentsNeeds {
  readonly bank: Bank;
  readonly holds: Holds;
  readonly compliance: Compliance;
  readonly clientKeys: AnsweredKeys;
  /** secp256k1 over SHA-256, strict. */
  readonly verifyClaim: (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean;
}
