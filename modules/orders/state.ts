import {
  Amendment,
  Dispute,
  DisputeStatus,
  Fulfillment,
  InventoryPool,
  Order,
  OrderStatus,
  Params,
  Return,
  TimelineEntry,
} from "../../src/gen/stateset/orders/v1/state.js";
import { pairKey, stringKey, timeKey, uint32Key, uint64Key } from "../../src/sdk/collections/key-codec.js";
import type { SchemaBuilder } from "../../src/sdk/collections/schema.js";
import { nanosOf } from "../../src/types/block-time.js";

export function ordersState(s: SchemaBuilder) {
  return {
    params: s.item(0, Params),
    nextId: s.sequence(1, 1n),
    orders: s.indexedMap(
      2,
      uint64Key,
      Order,
      (ix) => ({
        byBuyer: ix.multi(3, stringKey, (o) => o.buyer),
        bySeller: ix.multi(4, stringKey, (o) => o.seller),
        byStatus: ix.multi(5, uint32Key, (o) => o.status),
        /** Placed orders alone: the queue that the end of a block works off, by (expiry, id). */
        byExpiry: ix.multi(6, timeKey, (o) =>
          o.status === OrderStatus.ORDER_STATUS_PLACED ? nanosOf(o.retryAt ?? o.expiresAt) : undefined,
        ),
      }),
      { keyOf: (o) => o.id },
    ),
    /** [seller, sku] */
    inventory: s.map(7, pairKey(stringKey, stringKey), InventoryPool, { keyOf: (p) => [p.seller, p.sku] as const }),
    /** [order, version] */
    timeline: s.map(8, pairKey(uint64Key, uint64Key), TimelineEntry, {
      keyOf: (e) => [e.orderId, e.version] as const,
    }),
    nextFulfillmentId: s.sequence(9, 1n),
    fulfillments: s.indexedMap(
      10,
      uint64Key,
      Fulfillment,
      (ix) => ({
        byOrder: ix.multi(11, uint64Key, (f) => f.orderId),
        /** What counts as delivered, or can be settled, at a time: the queue of the end of a block. */
        byDue: ix.multi(12, timeKey, (f) => (f.dueAt === undefined ? undefined : nanosOf(f.dueAt))),
      }),
      { keyOf: (f) => f.id },
    ),
    nextReturnId: s.sequence(13, 1n),
    returns: s.map(14, uint64Key, Return, { keyOf: (r) => r.id }),
    nextDisputeId: s.sequence(15, 1n),
    disputes: s.indexedMap(
      16,
      uint64Key,
      Dispute,
      (ix) => ({
        byOrder: ix.multi(17, uint64Key, (d) => d.orderId),
        /** Those that a resolver has to decide: the queue of the end of a block, by (deadline, id). */
        byDeadline: ix.multi(18, timeKey, (d) =>
          d.status === DisputeStatus.DISPUTE_STATUS_ESCALATED && d.decideBy !== undefined
            ? nanosOf(d.retryAt ?? d.decideBy)
            : undefined,
        ),
      }),
      { keyOf: (d) => d.id },
    ),
    amendments: s.map(19, uint64Key, Amendment, { keyOf: (a) => a.orderId }),
  };
}

export type OrdersState = ReturnType<typeof ordersState>;
