// Generated from proto/stateset/orders/v1/events.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import * as stateset_orders_v1_state from "../../../stateset/orders/v1/state.js";

export interface EventOrderCreated {
  id: bigint;
  buyer: string;
  seller: string;
  denom: string;
  totalAmount: string;
}

export const EventOrderCreated: MessageType<EventOrderCreated> = messageType<EventOrderCreated>({
  name: "stateset.orders.v1.EventOrderCreated",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "buyer", prop: "buyer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 3, name: "seller", prop: "seller", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 4, name: "denom", prop: "denom", kind: "string" },
    { no: 5, name: "total_amount", prop: "totalAmount", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
  ],
  create: () => ({ id: 0n, buyer: "", seller: "", denom: "", totalAmount: "" }),
  write(m, w) {
    if (m.totalAmount !== "") {
      w.string(m.totalAmount);
      w.varint(42);
    }
    if (m.denom !== "") {
      w.string(m.denom);
      w.varint(34);
    }
    if (m.seller !== "") {
      w.string(m.seller);
      w.varint(26);
    }
    if (m.buyer !== "") {
      w.string(m.buyer);
      w.varint(18);
    }
    if (m.id !== 0n) {
      w.varint64(m.id);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.id = r.uint64();
        break;
      case 18:
        m.buyer = r.string();
        break;
      case 26:
        m.seller = r.string();
        break;
      case 34:
        m.denom = r.string();
        break;
      case 42:
        m.totalAmount = r.string();
        break;
      default:
        skipField(EventOrderCreated, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EventOrderCreated);
    return m;
  },
});

/** Every change of status, also those that a block hook makes. */
export interface EventOrderStatusChanged {
  id: bigint;
  from: number;
  to: number;
  version: bigint;
}

export const EventOrderStatusChanged: MessageType<EventOrderStatusChanged> = messageType<EventOrderStatusChanged>({
  name: "stateset.orders.v1.EventOrderStatusChanged",
  doc: "Every change of status, also those that a block hook makes.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "from", prop: "from", kind: "enum", enum: stateset_orders_v1_state.OrderStatus$ },
    { no: 3, name: "to", prop: "to", kind: "enum", enum: stateset_orders_v1_state.OrderStatus$ },
    { no: 4, name: "version", prop: "version", kind: "uint64" },
  ],
  create: () => ({ id: 0n, from: 0, to: 0, version: 0n }),
  write(m, w) {
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(32);
    }
    if (m.to !== 0) {
      w.int32(m.to);
      w.varint(24);
    }
    if (m.from !== 0) {
      w.int32(m.from);
      w.varint(16);
    }
    if (m.id !== 0n) {
      w.varint64(m.id);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.id = r.uint64();
        break;
      case 16:
        m.from = r.int32();
        break;
      case 24:
        m.to = r.int32();
        break;
      case 32:
        m.version = r.uint64();
        break;
      default:
        skipField(EventOrderStatusChanged, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EventOrderStatusChanged);
    return m;
  },
});

export const $file: FileInfo = {
  path: "stateset/orders/v1/events.proto",
  package: "stateset.orders.v1",
  messages: [EventOrderCreated, EventOrderStatusChanged],
  services: [],
};
