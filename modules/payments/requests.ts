/** What the payments keeper is asked for, and what it answers. */
import type { Capture, PaymentIntent } from "../../src/gen/stateset/payments/v1/state.js";
import type { Context } from "../../src/sdk/context.js";
import type { Line } from "./amounts.js";
import type { StatedExpiries } from "./expiries.js";

export interface NewPayment extends StatedExpiries {
  readonly payer: string;
  readonly payee: string;
  readonly denom: string;
  readonly lines: readonly Line[];
  readonly shipping: bigint;
  readonly orderId: bigint;
  /** Captures wait where a dispute can reach them. */
  readonly escrow: boolean;
  readonly minFeeBps: number;
  readonly maxFeeBps: number;
}

export interface CaptureRequest {
  readonly fulfillmentId: bigint;
  readonly lines: readonly Line[];
  readonly shipping: bigint;
  /** Nothing more will be captured: the rest is unlocked. */
  readonly final: boolean;
}

/** Told when the payee pays what a dispute awarded. */
export interface Awards {
  /** Whether an order's payee still owes an award. */
  isOwed(ctx: Context, orderId: bigint): boolean;
  /** @throws SdkError when less is owed for a line */
  clear(
    ctx: Context,
    paid: { readonly orderId: bigint; readonly paymentId: bigint; readonly lines: readonly Line[] },
  ): void;
}

/** One message makes one new version of a payment, however many steps it takes. */
export interface Step {
  /** The payment was made or changed by this message already. */
  readonly sameMessage?: boolean;
}

export interface Captured {
  readonly payment: PaymentIntent;
  readonly capture: Capture;
}
