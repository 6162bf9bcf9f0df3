/** What orders needs of other modules; the wiring file hands in something that has these methods. */
import type { Hold } from "../../src/gen/stateset/holds/v1/state.js";
import type { Capture, PaymentIntent, PaymentStatus } from "../../src/gen/stateset/payments/v1/state.js";
import type { ClientKeys } from "../../src/sdk/client-keys.js";
import type { Context } from "../../src/sdk/context.js";
import type { Coins } from "../../src/types/coin.js";

/** One of stateset.compliance.v1.Verdict. */
export type VerdictValue = number;

/** An order and its payment. */
export interface Subject {
  readonly orderId: bigint;
  readonly paymentId: bigint;
}

export interface Parts {
  readonly lines: readonly { readonly line: number; readonly amount: bigint }[];
  readonly shipping: bigint;
}

interface Step {
  readonly sameMessage?: boolean;
}

export interface Payments {
  requireMerchant(ctx: Context, address: string): { readonly feeBps: number };
  authorize(
    ctx: Context,
    request: Parts & {
      readonly payer: string;
      readonly payee: string;
      readonly denom: string;
      readonly orderId: bigint;
      readonly escrow: boolean;
      readonly minFeeBps: number;
      readonly maxFeeBps: number;
      readonly authorizationExpiresAt?: bigint | undefined;
      readonly captureExpiresAt?: bigint | undefined;
      readonly refundExpiresAt?: bigint | undefined;
    },
  ): PaymentIntent;
  get(ctx: Context, id: bigint): PaymentIntent | undefined;
  need(ctx: Context, id: bigint): PaymentIntent;
  isOpen(ctx: Context, payment: PaymentIntent): boolean;
  captureWhole(ctx: Context, payment: PaymentIntent, step?: Step): { readonly payment: PaymentIntent };
  end(
    ctx: Context,
    payment: PaymentIntent,
    status: typeof PaymentStatus.PAYMENT_STATUS_VOIDED | typeof PaymentStatus.PAYMENT_STATUS_EXPIRED,
    step?: Step,
  ): PaymentIntent;
  refund(
    ctx: Context,
    payment: PaymentIntent,
    parts: Parts,
    options?: { readonly ignoreExpiry?: boolean },
  ): { readonly payment: PaymentIntent; readonly amount: bigint; readonly fromEscrow: boolean };
  capture(
    ctx: Context,
    payment: PaymentIntent,
    request: Parts & { readonly fulfillmentId: bigint; readonly final: boolean },
  ): { readonly capture: Capture };
  reduce(ctx: Context, payment: PaymentIntent, lines: Parts["lines"], shipping: bigint): PaymentIntent;
  restate(ctx: Context, payment: PaymentIntent, lines: Parts["lines"], shipping: bigint): PaymentIntent;
  award(
    ctx: Context,
    payment: PaymentIntent,
    wanted: Parts["lines"],
    step?: Step,
  ): { readonly payment: PaymentIntent; readonly paid: Parts["lines"] };
  noteRefund(ctx: Context, payment: PaymentIntent, lines: Parts["lines"], step?: Step): PaymentIntent;
  release(ctx: Context, payment: PaymentIntent, indexes?: readonly number[], step?: Step): unknown;
  /** As `authorize`, without the lock. */
  create(ctx: Context, request: Parameters<Payments["authorize"]>[1]): PaymentIntent;
  /** Locks what a created payment waits for. */
  lock(ctx: Context, payment: PaymentIntent, step?: Step): PaymentIntent;
  review(ctx: Context, payment: PaymentIntent, chargeOnRelease: boolean, step?: Step): PaymentIntent;
  clear(ctx: Context, payment: PaymentIntent, step?: Step): PaymentIntent;
  block(ctx: Context, payment: PaymentIntent, step?: Step): PaymentIntent;
}

export interface Compliance {
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
  openCase(ctx: Context, request: Subject & { readonly parties: readonly string[] }): bigint;
  closeCase(ctx: Context, id: bigint): void;
  /** Moves coins from their owner's account to the account of blocked funds. */
  segregate(
    ctx: Context,
    request: Subject & { readonly owner: string; readonly denom: string; readonly amount: bigint },
  ): bigint;
  openTravelRule(
    ctx: Context,
    request: Subject & {
      readonly originator: string;
      readonly beneficiary: string;
      readonly denom: string;
      readonly amount: bigint;
    },
  ): bigint;
}

interface Quote {
  readonly quoteId: bigint;
  readonly buyer: string;
  readonly seller: string;
  readonly orderId: bigint;
  /** 0 states none. */
  readonly tariffVersion: bigint;
  /** What the order says of its goods; the quote must say the same. */
  readonly goods: {
    readonly origin: string;
    readonly destination: string;
    readonly denom: string;
    readonly incoterm: number;
    readonly mode: number;
    readonly lines: readonly {
      readonly line: number;
      readonly hsCode: string;
      readonly originCountry: string;
      readonly quantity: bigint;
      readonly value: bigint;
    }[];
  };
}

export interface QuotedCost {
  readonly lines: readonly { readonly line: number; readonly duty: bigint; readonly tax: bigint }[];
  readonly duty: bigint;
  readonly tax: bigint;
  readonly fee: bigint;
  readonly tariffVersion: bigint;
  /** The seller delivers duty paid: all of it moves into the duty escrow. */
  readonly ddp: boolean;
}

interface Exchange {
  readonly quoteId: bigint;
  readonly taker: string;
  readonly maxSend: bigint;
  readonly minReceive: bigint;
}

export interface Exchanged {
  readonly sold: { readonly denom: string; readonly amount: bigint };
  readonly bought: { readonly denom: string; readonly amount: bigint };
}

/** Some units of a line whose duty and tax go back. */
interface DutyUnits {
  readonly orderId: bigint;
  readonly line: number;
  readonly firstUnit: bigint;
  readonly units: bigint;
}

export interface Crossborder {
  /** @throws SdkError that says why goods may not go */
  checkRoute(
    ctx: Context,
    route: {
      readonly origin: string;
      readonly destination: string;
      readonly denom: string;
      readonly total: bigint;
      readonly incoterm: number;
      readonly mode: number;
      readonly lines: readonly {
        readonly hsCode: string;
        readonly originCountry: string;
        readonly licenceRef: string;
      }[];
      readonly documentIds: readonly bigint[];
    },
  ): void;
  checkQuote(ctx: Context, request: Quote): QuotedCost;
  acceptQuote(ctx: Context, request: Quote): QuotedCost;
  checkFx(ctx: Context, request: Exchange): Exchanged;
  acceptFx(ctx: Context, request: Exchange): Exchanged;
  refundableDuty(ctx: Context, request: DutyUnits): { readonly duty: bigint; readonly tax: bigint };
  refundDuty(ctx: Context, request: DutyUnits, step?: Step): { readonly duty: bigint; readonly tax: bigint };
  /** The order will not be: what lies in escrow for it goes back. Never refuses. */
  unwind(ctx: Context, orderId: bigint): { readonly ended: boolean; readonly returned: bigint };
  /** What lies in the duty escrow for an order goes to the blocked funds, owner the buyer. */
  block(ctx: Context, orderId: bigint, paymentId: bigint): bigint;
}

export interface OrdersNeeds {
  readonly bank: {
    isBlocked(address: Uint8Array): boolean;
    requireSendEnabled(ctx: Context, coins: Coins): void;
    send(ctx: Context, from: Uint8Array, to: Uint8Array, amount: Coins): void;
  };
  readonly holds: {
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
  };
  readonly payments: Payments;
  readonly compliance: Compliance;
  readonly crossborder: Crossborder;
  readonly clientKeys: ClientKeys;
}
