import {
  Channel,
  ChannelStatus,
  Merchant,
  Minter,
  NettingCycle,
  Obligation,
  ObligationStatus,
  Params,
  PaymentIntent,
  Stablecoin,
  StatementEntry,
} from "../../src/gen/stateset/payments/v1/state.js";
import { pairKey, stringKey, timeKey, uint64Key } from "../../src/sdk/collections/key-codec.js";
import type { SchemaBuilder } from "../../src/sdk/collections/schema.js";
import { nanosOf } from "../../src/types/block-time.js";
import { REQUIRES_FUNDS } from "./intent.js";

export function paymentsState(s: SchemaBuilder) {
  return {
    params: s.item(0, Params),
    nextPaymentId: s.sequence(1, 1n),
    payments: s.indexedMap(
      2,
      uint64Key,
      PaymentIntent,
      (ix) => ({
        byPayer: ix.multi(3, stringKey, (p) => p.payer),
        byPayee: ix.multi(4, stringKey, (p) => p.payee),
        byOrder: ix.unique(5, uint64Key, (p) => (p.orderId === 0n ? undefined : p.orderId)),
        /** Payments whose wait or hold ends by itself: the queue of the end of a block, by (expiry, id). */
        byExpiry: ix.multi(6, timeKey, expiryOf),
      }),
      { keyOf: (p) => p.id },
    ),
    merchants: s.map(7, stringKey, Merchant, { keyOf: (m) => m.address }),
    nextChannelId: s.sequence(8, 1n),
    channels: s.indexedMap(
      9,
      uint64Key,
      Channel,
      (ix) => ({
        /** Channels that the payer closes: the queue of the end of a block. */
        byClosing: ix.multi(10, timeKey, (c) =>
          c.status === ChannelStatus.CHANNEL_STATUS_CLOSING && c.closesAt !== undefined
            ? nanosOf(c.closesAt)
            : undefined,
        ),
      }),
      { keyOf: (c) => c.id },
    ),
    nextObligationId: s.sequence(11, 1n),
    obligations: s.indexedMap(
      12,
      uint64Key,
      Obligation,
      (ix) => ({
        byPendingDenom: ix.multi(13, stringKey, (o) =>
          o.status === ObligationStatus.OBLIGATION_STATUS_PENDING ? o.denom : undefined,
        ),
      }),
      { keyOf: (o) => o.id },
    ),
    nextCycleId: s.sequence(14, 1n),
    cycles: s.map(15, uint64Key, NettingCycle, { keyOf: (c) => c.id }),
    stablecoins: s.map(16, stringKey, Stablecoin, { keyOf: (c) => c.denom }),
    /** [denom, address] */
    minters: s.map(17, pairKey(stringKey, stringKey), Minter, { keyOf: (m) => [m.denom, m.address] as const }),
    /** [denom, address] */
    blacklist: s.keySet(18, pairKey(stringKey, stringKey)),
    /** [address, sequence] */
    statements: s.map(19, pairKey(stringKey, uint64Key), StatementEntry, {
      keyOf: (e) => [e.address, e.sequence] as const,
    }),
  };
}

function expiryOf(p: PaymentIntent): bigint | undefined {
  if (p.status === REQUIRES_FUNDS) return nanosOf(p.authorizationExpiresAt);
  return p.holdId === 0n ? undefined : nanosOf(p.captureExpiresAt);
}

export type PaymentsState = ReturnType<typeof paymentsState>;
