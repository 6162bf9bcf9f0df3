// Generated from proto/stateset/orders/v1/state.proto by scripts/proto-gen. Do not edit.
import { type EnumInfo, type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import { GO_ZERO_SECONDS, readStdDuration, readStdTime } from "../../../../protobuf/well-known.js";
import { intText } from "../../../../protobuf/numbers.js";
import { EMPTY_BYTES } from "../../../../types/bytes.js";
import * as google_protobuf_duration from "../../../google/protobuf/duration.js";
import * as google_protobuf_timestamp from "../../../google/protobuf/timestamp.js";

/** Where an order stands. Payment and fulfilment have axes of their own. */
export type OrderStatus = number;
export const OrderStatus = {
  ORDER_STATUS_UNSPECIFIED: 0,
  ORDER_STATUS_DRAFT: 1,
  ORDER_STATUS_PLACED: 2,
  ORDER_STATUS_CONFIRMED: 3,
  ORDER_STATUS_COMPLETED: 4,
  ORDER_STATUS_CANCELLED: 5,
  ORDER_STATUS_EXPIRED: 6,
  ORDER_STATUS_REJECTED: 7,
} as const;
export const OrderStatus$: EnumInfo = { typeName: "stateset.orders.v1.OrderStatus", values: OrderStatus };

/** One thing that is ordered, in minor units of the order's denom. */
export interface LineItem {
  /** The seller's stock keeping unit, 1 to 64 bytes. */
  sku: string;
  /** Units ordered, at least 1. */
  quantity: bigint;
  /** Price of one unit. */
  unitPrice: string;
  /** Salted commitment to the description; the clear text stays off chain. */
  descriptionCommitment: Uint8Array;
}

export const LineItem: MessageType<LineItem> = messageType<LineItem>({
  name: "stateset.orders.v1.LineItem",
  doc: "One thing that is ordered, in minor units of the order's denom.",
  fields: [
    { no: 1, name: "sku", prop: "sku", kind: "string", doc: "The seller's stock keeping unit, 1 to 64 bytes." },
    { no: 2, name: "quantity", prop: "quantity", kind: "uint64", doc: "Units ordered, at least 1." },
    { no: 3, name: "unit_price", prop: "unitPrice", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "Price of one unit." },
    { no: 4, name: "description_commitment", prop: "descriptionCommitment", kind: "bytes", doc: "Salted commitment to the description; the clear text stays off chain." },
  ],
  create: () => ({ sku: "", quantity: 0n, unitPrice: "", descriptionCommitment: EMPTY_BYTES }),
  write(m, w) {
    if (m.descriptionCommitment.length !== 0) {
      w.bytes(m.descriptionCommitment);
      w.varint(34);
    }
    {
      w.string(m.unitPrice === "" ? "0" : m.unitPrice);
      w.varint(26);
    }
    if (m.quantity !== 0n) {
      w.varint64(m.quantity);
      w.varint(16);
    }
    if (m.sku !== "") {
      w.string(m.sku);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.sku = r.string();
        break;
      case 16:
        m.quantity = r.uint64();
        break;
      case 26:
        m.unitPrice = intText(r.string(), m.unitPrice);
        break;
      case 34:
        m.descriptionCommitment = r.bytes();
        break;
      default:
        skipField(LineItem, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(LineItem);
    return m;
  },
});

export interface Order {
  /** Given by the chain, from 1 on. */
  id: bigint;
  /** Grows by 1 with each change: a Msg that states an older one is refused. */
  version: bigint;
  buyer: string;
  seller: string;
  status: number;
  /** The one denom of all amounts of the order. */
  denom: string;
  lines: LineItem[];
  shippingAmount: string;
  taxAmount: string;
  dutyAmount: string;
  discountAmount: string;
  /** Lines + shipping + tax + duty − discount. */
  totalAmount: string;
  /** Block time of creation. */
  createdAt: google_protobuf_timestamp.Timestamp;
  /** A placed order is valid while block time < expires_at. */
  expiresAt: google_protobuf_timestamp.Timestamp;
  /** Block time of the last change. */
  updatedAt: google_protobuf_timestamp.Timestamp;
}

export const Order: MessageType<Order> = messageType<Order>({
  name: "stateset.orders.v1.Order",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64", doc: "Given by the chain, from 1 on." },
    { no: 2, name: "version", prop: "version", kind: "uint64", doc: "Grows by 1 with each change: a Msg that states an older one is refused." },
    { no: 3, name: "buyer", prop: "buyer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 4, name: "seller", prop: "seller", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 5, name: "status", prop: "status", kind: "enum", enum: OrderStatus$ },
    { no: 6, name: "denom", prop: "denom", kind: "string", doc: "The one denom of all amounts of the order." },
    { no: 7, name: "lines", prop: "lines", kind: "message", repeated: true, message: () => LineItem, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 8, name: "shipping_amount", prop: "shippingAmount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 9, name: "tax_amount", prop: "taxAmount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 10, name: "duty_amount", prop: "dutyAmount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 11, name: "discount_amount", prop: "discountAmount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 12, name: "total_amount", prop: "totalAmount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "Lines + shipping + tax + duty − discount." },
    { no: 13, name: "created_at", prop: "createdAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true}, doc: "Block time of creation." },
    { no: 14, name: "expires_at", prop: "expiresAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true}, doc: "A placed order is valid while block time < expires_at." },
    { no: 15, name: "updated_at", prop: "updatedAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true}, doc: "Block time of the last change." },
  ],
  create: () => ({ id: 0n, version: 0n, buyer: "", seller: "", status: 0, denom: "", lines: [], shippingAmount: "", taxAmount: "", dutyAmount: "", discountAmount: "", totalAmount: "", createdAt: { seconds: GO_ZERO_SECONDS, nanos: 0 }, expiresAt: { seconds: GO_ZERO_SECONDS, nanos: 0 }, updatedAt: { seconds: GO_ZERO_SECONDS, nanos: 0 } }),
  write(m, w) {
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.updatedAt, w);
      w.lengthFrom(end);
      w.varint(122);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.expiresAt, w);
      w.lengthFrom(end);
      w.varint(114);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.createdAt, w);
      w.lengthFrom(end);
      w.varint(106);
    }
    {
      w.string(m.totalAmount === "" ? "0" : m.totalAmount);
      w.varint(98);
    }
    {
      w.string(m.discountAmount === "" ? "0" : m.discountAmount);
      w.varint(90);
    }
    {
      w.string(m.dutyAmount === "" ? "0" : m.dutyAmount);
      w.varint(82);
    }
    {
      w.string(m.taxAmount === "" ? "0" : m.taxAmount);
      w.varint(74);
    }
    {
      w.string(m.shippingAmount === "" ? "0" : m.shippingAmount);
      w.varint(66);
    }
    for (let i = m.lines.length - 1; i >= 0; i--) {
      const end = w.written;
      LineItem.write(m.lines[i]!, w);
      w.lengthFrom(end);
      w.varint(58);
    }
    if (m.denom !== "") {
      w.string(m.denom);
      w.varint(50);
    }
    if (m.status !== 0) {
      w.int32(m.status);
      w.varint(40);
    }
    if (m.seller !== "") {
      w.string(m.seller);
      w.varint(34);
    }
    if (m.buyer !== "") {
      w.string(m.buyer);
      w.varint(26);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
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
        m.version = r.uint64();
        break;
      case 26:
        m.buyer = r.string();
        break;
      case 34:
        m.seller = r.string();
        break;
      case 40:
        m.status = r.int32();
        break;
      case 50:
        m.denom = r.string();
        break;
      case 58:
        m.lines.push(LineItem.read(r, r.end(), LineItem.create()));
        break;
      case 66:
        m.shippingAmount = intText(r.string(), m.shippingAmount);
        break;
      case 74:
        m.taxAmount = intText(r.string(), m.taxAmount);
        break;
      case 82:
        m.dutyAmount = intText(r.string(), m.dutyAmount);
        break;
      case 90:
        m.discountAmount = intText(r.string(), m.discountAmount);
        break;
      case 98:
        m.totalAmount = intText(r.string(), m.totalAmount);
        break;
      case 106:
        m.createdAt = readStdTime(r);
        break;
      case 114:
        m.expiresAt = readStdTime(r);
        break;
      case 122:
        m.updatedAt = readStdTime(r);
        break;
      default:
        skipField(Order, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Order);
    return m;
  },
});

export interface Params {
  /** How long a placed order waits for its seller when the buyer names no expiry. */
  defaultExpiry: google_protobuf_duration.Duration;
  /** The longest expiry that a buyer may name. */
  maxExpiry: google_protobuf_duration.Duration;
  /** Lines of one order at most. */
  maxLines: number;
  /** Orders that expire in one block at most; the rest follow in the next blocks. */
  maxExpiriesPerBlock: number;
}

export const Params: MessageType<Params> = messageType<Params>({
  name: "stateset.orders.v1.Params",
  options: {"amino.name":"stateset/x/orders/Params"},
  fields: [
    { no: 1, name: "default_expiry", prop: "defaultExpiry", kind: "message", message: () => google_protobuf_duration.Duration, nullable: false, options: {"gogoproto.stdduration":true,"amino.dont_omitempty":true}, doc: "How long a placed order waits for its seller when the buyer names no expiry." },
    { no: 2, name: "max_expiry", prop: "maxExpiry", kind: "message", message: () => google_protobuf_duration.Duration, nullable: false, options: {"gogoproto.stdduration":true,"amino.dont_omitempty":true}, doc: "The longest expiry that a buyer may name." },
    { no: 3, name: "max_lines", prop: "maxLines", kind: "uint32", doc: "Lines of one order at most." },
    { no: 4, name: "max_expiries_per_block", prop: "maxExpiriesPerBlock", kind: "uint32", doc: "Orders that expire in one block at most; the rest follow in the next blocks." },
  ],
  create: () => ({ defaultExpiry: google_protobuf_duration.Duration.create(), maxExpiry: google_protobuf_duration.Duration.create(), maxLines: 0, maxExpiriesPerBlock: 0 }),
  write(m, w) {
    if (m.maxExpiriesPerBlock !== 0) {
      w.varint(m.maxExpiriesPerBlock);
      w.varint(32);
    }
    if (m.maxLines !== 0) {
      w.varint(m.maxLines);
      w.varint(24);
    }
    {
      const end = w.written;
      google_protobuf_duration.Duration.write(m.maxExpiry, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    {
      const end = w.written;
      google_protobuf_duration.Duration.write(m.defaultExpiry, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.defaultExpiry = readStdDuration(r);
        break;
      case 18:
        m.maxExpiry = readStdDuration(r);
        break;
      case 24:
        m.maxLines = r.uint32();
        break;
      case 32:
        m.maxExpiriesPerBlock = r.uint32();
        break;
      default:
        skipField(Params, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Params);
    return m;
  },
});

export const $file: FileInfo = {
  path: "stateset/orders/v1/state.proto",
  package: "stateset.orders.v1",
  messages: [LineItem, Order, Params],
  services: [],
};
