import type { ClientKeys } from "../../src/sdk/client-keys.js";
import type { Context } from "../../src/sdk/context.js";
import type { Coins } from "../../src/types/coin.js";
import type { VerdictValue } from "./assess.js";

export interface ComplianceNeeds {
  readonly bank: {
    balance(ctx: Context, address: Uint8Array, denom: string): bigint;
    isBlocked(address: Uint8Array): boolean;
    sendFromModule(ctx: Context, module: string, to: Uint8Array, amount: Coins): void;
    sendToModule(ctx: Context, from: Uint8Array, module: string, amount: Coins): void;
    sendBetweenModules(ctx: Context, from: string, to: string, amount: Coins): void;
  };
  readonly clientKeys: ClientKeys;
}

/** What a case or a record is about. */
export interface Subject {
  /** 0 when it is a payment by itself. */
  readonly orderId: bigint;
  readonly paymentId: bigint;
}

/** The module whose payment or order waited. */
export interface DecisionListener {
  /** ALLOW, REJECT or BLOCK. What it throws makes the deciding vote fail. */
  decided(ctx: Context, subject: Subject, decision: VerdictValue): void;
  /** Nobody decided in time. Must not throw: it runs at the end of a block. */
  timedOut(ctx: Context, subject: Subject): void;
  /** The travel rule was refused or not answered. Must not throw. */
  travelRuleFailed(ctx: Context, subject: Subject): void;
}
