// Generated from proto/stateset/orders/v1/genesis.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import * as stateset_orders_v1_state from "../../../stateset/orders/v1/state.js";

/** The module's whole state. */
export interface GenesisState {
  params: stateset_orders_v1_state.Params;
  /** The id of the next order. */
  nextId: bigint;
  orders: stateset_orders_v1_state.Order[];
  inventory: stateset_orders_v1_state.InventoryPool[];
  timeline: stateset_orders_v1_state.TimelineEntry[];
  /** The id of the next fulfilment. */
  nextFulfillmentId: bigint;
  fulfillments: stateset_orders_v1_state.Fulfillment[];
  /** The id of the next return. */
  nextReturnId: bigint;
  returns: stateset_orders_v1_state.Return[];
  /** The id of the next dispute. */
  nextDisputeId: bigint;
  disputes: stateset_orders_v1_state.Dispute[];
  /** Amendments that wait for the other party. */
  amendments: stateset_orders_v1_state.Amendment[];
}

export const GenesisState: MessageType<GenesisState> = messageType<GenesisState>({
  name: "stateset.orders.v1.GenesisState",
  doc: "The module's whole state.",
  fields: [
    { no: 1, name: "params", prop: "params", kind: "message", message: () => stateset_orders_v1_state.Params, nullable: false },
    { no: 2, name: "next_id", prop: "nextId", kind: "uint64", doc: "The id of the next order." },
    { no: 3, name: "orders", prop: "orders", kind: "message", repeated: true, message: () => stateset_orders_v1_state.Order, nullable: false },
    { no: 4, name: "inventory", prop: "inventory", kind: "message", repeated: true, message: () => stateset_orders_v1_state.InventoryPool, nullable: false },
    { no: 5, name: "timeline", prop: "timeline", kind: "message", repeated: true, message: () => stateset_orders_v1_state.TimelineEntry, nullable: false },
    { no: 6, name: "next_fulfillment_id", prop: "nextFulfillmentId", kind: "uint64", doc: "The id of the next fulfilment." },
    { no: 7, name: "fulfillments", prop: "fulfillments", kind: "message", repeated: true, message: () => stateset_orders_v1_state.Fulfillment, nullable: false },
    { no: 8, name: "next_return_id", prop: "nextReturnId", kind: "uint64", doc: "The id of the next return." },
    { no: 9, name: "returns", prop: "returns", kind: "message", repeated: true, message: () => stateset_orders_v1_state.Return, nullable: false },
    { no: 10, name: "next_dispute_id", prop: "nextDisputeId", kind: "uint64", doc: "The id of the next dispute." },
    { no: 11, name: "disputes", prop: "disputes", kind: "message", repeated: true, message: () => stateset_orders_v1_state.Dispute, nullable: false },
    { no: 12, name: "amendments", prop: "amendments", kind: "message", repeated: true, message: () => stateset_orders_v1_state.Amendment, nullable: false, doc: "Amendments that wait for the other party." },
  ],
  create: () => ({ params: stateset_orders_v1_state.Params.create(), nextId: 0n, orders: [], inventory: [], timeline: [], nextFulfillmentId: 0n, fulfillments: [], nextReturnId: 0n, returns: [], nextDisputeId: 0n, disputes: [], amendments: [] }),
  write(m, w) {
    for (let i = m.amendments.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_orders_v1_state.Amendment.write(m.amendments[i]!, w);
      w.lengthFrom(end);
      w.varint(98);
    }
    for (let i = m.disputes.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_orders_v1_state.Dispute.write(m.disputes[i]!, w);
      w.lengthFrom(end);
      w.varint(90);
    }
    if (m.nextDisputeId !== 0n) {
      w.varint64(m.nextDisputeId);
      w.varint(80);
    }
    for (let i = m.returns.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_orders_v1_state.Return.write(m.returns[i]!, w);
      w.lengthFrom(end);
      w.varint(74);
    }
    if (m.nextReturnId !== 0n) {
      w.varint64(m.nextReturnId);
      w.varint(64);
    }
    for (let i = m.fulfillments.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_orders_v1_state.Fulfillment.write(m.fulfillments[i]!, w);
      w.lengthFrom(end);
      w.varint(58);
    }
    if (m.nextFulfillmentId !== 0n) {
      w.varint64(m.nextFulfillmentId);
      w.varint(48);
    }
    for (let i = m.timeline.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_orders_v1_state.TimelineEntry.write(m.timeline[i]!, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    for (let i = m.inventory.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_orders_v1_state.InventoryPool.write(m.inventory[i]!, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    for (let i = m.orders.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_orders_v1_state.Order.write(m.orders[i]!, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.nextId !== 0n) {
      w.varint64(m.nextId);
      w.varint(16);
    }
    {
      const end = w.written;
      stateset_orders_v1_state.Params.write(m.params, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        stateset_orders_v1_state.Params.read(r, r.end(), m.params);
        break;
      case 16:
        m.nextId = r.uint64();
        break;
      case 26:
        m.orders.push(stateset_orders_v1_state.Order.read(r, r.end(), stateset_orders_v1_state.Order.create()));
        break;
      case 34:
        m.inventory.push(stateset_orders_v1_state.InventoryPool.read(r, r.end(), stateset_orders_v1_state.InventoryPool.create()));
        break;
      case 42:
        m.timeline.push(stateset_orders_v1_state.TimelineEntry.read(r, r.end(), stateset_orders_v1_state.TimelineEntry.create()));
        break;
      case 48:
        m.nextFulfillmentId = r.uint64();
        break;
      case 58:
        m.fulfillments.push(stateset_orders_v1_state.Fulfillment.read(r, r.end(), stateset_orders_v1_state.Fulfillment.create()));
        break;
      case 64:
        m.nextReturnId = r.uint64();
        break;
      case 74:
        m.returns.push(stateset_orders_v1_state.Return.read(r, r.end(), stateset_orders_v1_state.Return.create()));
        break;
      case 80:
        m.nextDisputeId = r.uint64();
        break;
      case 90:
        m.disputes.push(stateset_orders_v1_state.Dispute.read(r, r.end(), stateset_orders_v1_state.Dispute.create()));
        break;
      case 98:
        m.amendments.push(stateset_orders_v1_state.Amendment.read(r, r.end(), stateset_orders_v1_state.Amendment.create()));
        break;
      default:
        skipField(GenesisState, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(GenesisState);
    return m;
  },
});

export const $file: FileInfo = {
  path: "stateset/orders/v1/genesis.proto",
  package: "stateset.orders.v1",
  messages: [GenesisState],
  services: [],
};
