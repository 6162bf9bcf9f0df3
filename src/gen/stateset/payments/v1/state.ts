// Generated from proto/stateset/payments/v1/state.proto by scripts/proto-gen. Do not edit.
import { type EnumInfo, type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import { GO_ZERO_SECONDS, readStdDuration, readStdTime } from "../../../../protobuf/well-known.js";
import { intText } from "../../../../protobuf/numbers.js";
import { EMPTY_BYTES } from "../../../../types/bytes.js";
import * as google_protobuf_duration from "../../../google/protobuf/duration.js";
import * as google_protobuf_timestamp from "../../../google/protobuf/timestamp.js";

/** Where a payment stands. */
export type PaymentStatus = number;
export const PaymentStatus = {
  PAYMENT_STATUS_UNSPECIFIED: 0,
  PAYMENT_STATUS_REQUIRES_FUNDS: 1,
  PAYMENT_STATUS_AUTHORIZED: 2,
  PAYMENT_STATUS_PARTIALLY_CAPTURED: 3,
  PAYMENT_STATUS_CAPTURED: 4,
  PAYMENT_STATUS_PARTIALLY_REFUNDED: 5,
  PAYMENT_STATUS_REFUNDED: 6,
  PAYMENT_STATUS_VOIDED: 7,
  PAYMENT_STATUS_EXPIRED: 8,
  PAYMENT_STATUS_BLOCKED: 9,
} as const;
export const PaymentStatus$: EnumInfo = { typeName: "stateset.payments.v1.PaymentStatus", values: PaymentStatus };

/** Where a channel stands. */
export type ChannelStatus = number;
export const ChannelStatus = {
  CHANNEL_STATUS_UNSPECIFIED: 0,
  CHANNEL_STATUS_OPEN: 1,
  CHANNEL_STATUS_CLOSING: 2,
  CHANNEL_STATUS_CLOSED: 3,
} as const;
export const ChannelStatus$: EnumInfo = { typeName: "stateset.payments.v1.ChannelStatus", values: ChannelStatus };

/** Where a debt stands. */
export type ObligationStatus = number;
export const ObligationStatus = {
  OBLIGATION_STATUS_UNSPECIFIED: 0,
  OBLIGATION_STATUS_PENDING: 1,
  OBLIGATION_STATUS_SETTLED: 2,
} as const;
export const ObligationStatus$: EnumInfo = { typeName: "stateset.payments.v1.ObligationStatus", values: ObligationStatus };

/** What an entry of a statement tells. */
export type StatementKind = number;
export const StatementKind = {
  STATEMENT_KIND_UNSPECIFIED: 0,
  STATEMENT_KIND_AUTHORIZED: 1,
  STATEMENT_KIND_CAPTURED: 2,
  STATEMENT_KIND_REFUNDED: 3,
  STATEMENT_KIND_RELEASED: 4,
  STATEMENT_KIND_UNLOCKED: 5,
  STATEMENT_KIND_SPLIT: 6,
  STATEMENT_KIND_CHANNEL: 7,
  STATEMENT_KIND_NETTED: 8,
  STATEMENT_KIND_BLOCKED: 9,
} as const;
export const StatementKind$: EnumInfo = { typeName: "stateset.payments.v1.StatementKind", values: StatementKind };

/** A part of a payment that can be captured and refunded by itself. */
export interface PaymentLine {
  /** Number of the line, unique in the payment. */
  line: number;
  /** Authorized. */
  amount: string;
  captured: string;
  /** Never more than captured. */
  refunded: string;
}

export const PaymentLine: MessageType<PaymentLine> = messageType<PaymentLine>({
  name: "stateset.payments.v1.PaymentLine",
  doc: "A part of a payment that can be captured and refunded by itself.",
  fields: [
    { no: 1, name: "line", prop: "line", kind: "uint32", doc: "Number of the line, unique in the payment." },
    { no: 2, name: "amount", prop: "amount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "Authorized." },
    { no: 3, name: "captured", prop: "captured", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 4, name: "refunded", prop: "refunded", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "Never more than captured." },
  ],
  create: () => ({ line: 0, amount: "", captured: "", refunded: "" }),
  write(m, w) {
    {
      w.string(m.refunded === "" ? "0" : m.refunded);
      w.varint(34);
    }
    {
      w.string(m.captured === "" ? "0" : m.captured);
      w.varint(26);
    }
    {
      w.string(m.amount === "" ? "0" : m.amount);
      w.varint(18);
    }
    if (m.line !== 0) {
      w.varint(m.line);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.line = r.uint32();
        break;
      case 18:
        m.amount = intText(r.string(), m.amount);
        break;
      case 26:
        m.captured = intText(r.string(), m.captured);
        break;
      case 34:
        m.refunded = intText(r.string(), m.refunded);
        break;
      default:
        skipField(PaymentLine, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(PaymentLine);
    return m;
  },
});

/** What of one line a capture took, and how much of it went back. */
export interface CaptureLine {
  line: number;
  amount: string;
  refunded: string;
}

export const CaptureLine: MessageType<CaptureLine> = messageType<CaptureLine>({
  name: "stateset.payments.v1.CaptureLine",
  doc: "What of one line a capture took, and how much of it went back.",
  fields: [
    { no: 1, name: "line", prop: "line", kind: "uint32" },
    { no: 2, name: "amount", prop: "amount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 3, name: "refunded", prop: "refunded", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
  ],
  create: () => ({ line: 0, amount: "", refunded: "" }),
  write(m, w) {
    {
      w.string(m.refunded === "" ? "0" : m.refunded);
      w.varint(26);
    }
    {
      w.string(m.amount === "" ? "0" : m.amount);
      w.varint(18);
    }
    if (m.line !== 0) {
      w.varint(m.line);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.line = r.uint32();
        break;
      case 18:
        m.amount = intText(r.string(), m.amount);
        break;
      case 26:
        m.refunded = intText(r.string(), m.refunded);
        break;
      default:
        skipField(CaptureLine, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(CaptureLine);
    return m;
  },
});

/** One capture of a payment. */
export interface Capture {
  /** From 1 on, per payment. */
  index: number;
  /** The shipment that it pays; 0 for none. */
  fulfillmentId: bigint;
  lines: CaptureLine[];
  shippingAmount: string;
  shippingRefunded: string;
  /** Lines and shipping. */
  amount: string;
  /** What still lies in escrow: 0 for a direct capture. */
  escrowed: string;
  /** Taken when the coins went to the payee. */
  fee: string;
  /** What the payee got after the fee: the source of a split. */
  net: string;
  /** The coins have left the escrow, or never were there. */
  settled: boolean;
  /** The net was split among recipients, which happens once. */
  split: boolean;
  capturedAt: google_protobuf_timestamp.Timestamp;
}

export const Capture: MessageType<Capture> = messageType<Capture>({
  name: "stateset.payments.v1.Capture",
  doc: "One capture of a payment.",
  fields: [
    { no: 1, name: "index", prop: "index", kind: "uint32", doc: "From 1 on, per payment." },
    { no: 2, name: "fulfillment_id", prop: "fulfillmentId", kind: "uint64", doc: "The shipment that it pays; 0 for none." },
    { no: 3, name: "lines", prop: "lines", kind: "message", repeated: true, message: () => CaptureLine, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 4, name: "shipping_amount", prop: "shippingAmount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 5, name: "shipping_refunded", prop: "shippingRefunded", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 6, name: "amount", prop: "amount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "Lines and shipping." },
    { no: 7, name: "escrowed", prop: "escrowed", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "What still lies in escrow: 0 for a direct capture." },
    { no: 8, name: "fee", prop: "fee", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "Taken when the coins went to the payee." },
    { no: 9, name: "net", prop: "net", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "What the payee got after the fee: the source of a split." },
    { no: 10, name: "settled", prop: "settled", kind: "bool", doc: "The coins have left the escrow, or never were there." },
    { no: 11, name: "split", prop: "split", kind: "bool", doc: "The net was split among recipients, which happens once." },
    { no: 12, name: "captured_at", prop: "capturedAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
  ],
  create: () => ({ index: 0, fulfillmentId: 0n, lines: [], shippingAmount: "", shippingRefunded: "", amount: "", escrowed: "", fee: "", net: "", settled: false, split: false, capturedAt: { seconds: GO_ZERO_SECONDS, nanos: 0 } }),
  write(m, w) {
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.capturedAt, w);
      w.lengthFrom(end);
      w.varint(98);
    }
    if (m.split) {
      w.bool(m.split);
      w.varint(88);
    }
    if (m.settled) {
      w.bool(m.settled);
      w.varint(80);
    }
    {
      w.string(m.net === "" ? "0" : m.net);
      w.varint(74);
    }
    {
      w.string(m.fee === "" ? "0" : m.fee);
      w.varint(66);
    }
    {
      w.string(m.escrowed === "" ? "0" : m.escrowed);
      w.varint(58);
    }
    {
      w.string(m.amount === "" ? "0" : m.amount);
      w.varint(50);
    }
    {
      w.string(m.shippingRefunded === "" ? "0" : m.shippingRefunded);
      w.varint(42);
    }
    {
      w.string(m.shippingAmount === "" ? "0" : m.shippingAmount);
      w.varint(34);
    }
    for (let i = m.lines.length - 1; i >= 0; i--) {
      const end = w.written;
      CaptureLine.write(m.lines[i]!, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.fulfillmentId !== 0n) {
      w.varint64(m.fulfillmentId);
      w.varint(16);
    }
    if (m.index !== 0) {
      w.varint(m.index);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.index = r.uint32();
        break;
      case 16:
        m.fulfillmentId = r.uint64();
        break;
      case 26:
        m.lines.push(CaptureLine.read(r, r.end(), CaptureLine.create()));
        break;
      case 34:
        m.shippingAmount = intText(r.string(), m.shippingAmount);
        break;
      case 42:
        m.shippingRefunded = intText(r.string(), m.shippingRefunded);
        break;
      case 50:
        m.amount = intText(r.string(), m.amount);
        break;
      case 58:
        m.escrowed = intText(r.string(), m.escrowed);
        break;
      case 66:
        m.fee = intText(r.string(), m.fee);
        break;
      case 74:
        m.net = intText(r.string(), m.net);
        break;
      case 80:
        m.settled = r.bool();
        break;
      case 88:
        m.split = r.bool();
        break;
      case 98:
        m.capturedAt = readStdTime(r);
        break;
      default:
        skipField(Capture, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Capture);
    return m;
  },
});

/** A payment from a payer to a payee: authorized, captured in parts, refunded in parts. */
export interface PaymentIntent {
  /** Given by the chain, from 1 on. */
  id: bigint;
  /** Grows by 1 with each change. */
  version: bigint;
  payer: string;
  payee: string;
  status: number;
  /** The one denom of all its amounts. */
  denom: string;
  /** Authorized, with increments. */
  amount: string;
  captured: string;
  /** Only coins that moved count. */
  refunded: string;
  /** Σ fees of the captures. */
  fees: string;
  lines: PaymentLine[];
  shippingAmount: string;
  shippingCaptured: string;
  shippingRefunded: string;
  /** The order that it pays; 0 for none. */
  orderId: bigint;
  /** The lock in the payer's account; 0 when there is none any more. */
  holdId: bigint;
  /** Captures go to an escrow that a dispute can reach, instead of to the payee. */
  escrow: boolean;
  /** The last moment to place the hold. */
  authorizationExpiresAt: google_protobuf_timestamp.Timestamp;
  /** The end of the hold. */
  captureExpiresAt: google_protobuf_timestamp.Timestamp;
  /** The last moment to refund. */
  refundExpiresAt: google_protobuf_timestamp.Timestamp;
  /** Signed by the payer; inclusive. */
  minFeeBps: number;
  maxFeeBps: number;
  /** What captures pay, fixed at authorization within those bounds. */
  feeBps: number;
  captures: Capture[];
  /** A decision of compliance is due: nothing is captured. */
  underReview: boolean;
  /** Captured whole as soon as the review allows it. */
  chargeOnRelease: boolean;
  createdAt: google_protobuf_timestamp.Timestamp;
  updatedAt: google_protobuf_timestamp.Timestamp;
}

export const PaymentIntent: MessageType<PaymentIntent> = messageType<PaymentIntent>({
  name: "stateset.payments.v1.PaymentIntent",
  doc: "A payment from a payer to a payee: authorized, captured in parts, refunded in parts.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64", doc: "Given by the chain, from 1 on." },
    { no: 2, name: "version", prop: "version", kind: "uint64", doc: "Grows by 1 with each change." },
    { no: 3, name: "payer", prop: "payer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 4, name: "payee", prop: "payee", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 5, name: "status", prop: "status", kind: "enum", enum: PaymentStatus$ },
    { no: 6, name: "denom", prop: "denom", kind: "string", doc: "The one denom of all its amounts." },
    { no: 7, name: "amount", prop: "amount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "Authorized, with increments." },
    { no: 8, name: "captured", prop: "captured", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 9, name: "refunded", prop: "refunded", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "Only coins that moved count." },
    { no: 10, name: "fees", prop: "fees", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "Σ fees of the captures." },
    { no: 11, name: "lines", prop: "lines", kind: "message", repeated: true, message: () => PaymentLine, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 12, name: "shipping_amount", prop: "shippingAmount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 13, name: "shipping_captured", prop: "shippingCaptured", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 14, name: "shipping_refunded", prop: "shippingRefunded", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 15, name: "order_id", prop: "orderId", kind: "uint64", doc: "The order that it pays; 0 for none." },
    { no: 16, name: "hold_id", prop: "holdId", kind: "uint64", doc: "The lock in the payer's account; 0 when there is none any more." },
    { no: 17, name: "escrow", prop: "escrow", kind: "bool", doc: "Captures go to an escrow that a dispute can reach, instead of to the payee." },
    { no: 18, name: "authorization_expires_at", prop: "authorizationExpiresAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true}, doc: "The last moment to place the hold." },
    { no: 19, name: "capture_expires_at", prop: "captureExpiresAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true}, doc: "The end of the hold." },
    { no: 20, name: "refund_expires_at", prop: "refundExpiresAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true}, doc: "The last moment to refund." },
    { no: 21, name: "min_fee_bps", prop: "minFeeBps", kind: "uint32", doc: "Signed by the payer; inclusive." },
    { no: 22, name: "max_fee_bps", prop: "maxFeeBps", kind: "uint32" },
    { no: 23, name: "fee_bps", prop: "feeBps", kind: "uint32", doc: "What captures pay, fixed at authorization within those bounds." },
    { no: 24, name: "captures", prop: "captures", kind: "message", repeated: true, message: () => Capture, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 25, name: "under_review", prop: "underReview", kind: "bool", doc: "A decision of compliance is due: nothing is captured." },
    { no: 26, name: "charge_on_release", prop: "chargeOnRelease", kind: "bool", doc: "Captured whole as soon as the review allows it." },
    { no: 27, name: "created_at", prop: "createdAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
    { no: 28, name: "updated_at", prop: "updatedAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
  ],
  create: () => ({ id: 0n, version: 0n, payer: "", payee: "", status: 0, denom: "", amount: "", captured: "", refunded: "", fees: "", lines: [], shippingAmount: "", shippingCaptured: "", shippingRefunded: "", orderId: 0n, holdId: 0n, escrow: false, authorizationExpiresAt: { seconds: GO_ZERO_SECONDS, nanos: 0 }, captureExpiresAt: { seconds: GO_ZERO_SECONDS, nanos: 0 }, refundExpiresAt: { seconds: GO_ZERO_SECONDS, nanos: 0 }, minFeeBps: 0, maxFeeBps: 0, feeBps: 0, captures: [], underReview: false, chargeOnRelease: false, createdAt: { seconds: GO_ZERO_SECONDS, nanos: 0 }, updatedAt: { seconds: GO_ZERO_SECONDS, nanos: 0 } }),
  write(m, w) {
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.updatedAt, w);
      w.lengthFrom(end);
      w.varint(226);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.createdAt, w);
      w.lengthFrom(end);
      w.varint(218);
    }
    if (m.chargeOnRelease) {
      w.bool(m.chargeOnRelease);
      w.varint(208);
    }
    if (m.underReview) {
      w.bool(m.underReview);
      w.varint(200);
    }
    for (let i = m.captures.length - 1; i >= 0; i--) {
      const end = w.written;
      Capture.write(m.captures[i]!, w);
      w.lengthFrom(end);
      w.varint(194);
    }
    if (m.feeBps !== 0) {
      w.varint(m.feeBps);
      w.varint(184);
    }
    if (m.maxFeeBps !== 0) {
      w.varint(m.maxFeeBps);
      w.varint(176);
    }
    if (m.minFeeBps !== 0) {
      w.varint(m.minFeeBps);
      w.varint(168);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.refundExpiresAt, w);
      w.lengthFrom(end);
      w.varint(162);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.captureExpiresAt, w);
      w.lengthFrom(end);
      w.varint(154);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.authorizationExpiresAt, w);
      w.lengthFrom(end);
      w.varint(146);
    }
    if (m.escrow) {
      w.bool(m.escrow);
      w.varint(136);
    }
    if (m.holdId !== 0n) {
      w.varint64(m.holdId);
      w.varint(128);
    }
    if (m.orderId !== 0n) {
      w.varint64(m.orderId);
      w.varint(120);
    }
    {
      w.string(m.shippingRefunded === "" ? "0" : m.shippingRefunded);
      w.varint(114);
    }
    {
      w.string(m.shippingCaptured === "" ? "0" : m.shippingCaptured);
      w.varint(106);
    }
    {
      w.string(m.shippingAmount === "" ? "0" : m.shippingAmount);
      w.varint(98);
    }
    for (let i = m.lines.length - 1; i >= 0; i--) {
      const end = w.written;
      PaymentLine.write(m.lines[i]!, w);
      w.lengthFrom(end);
      w.varint(90);
    }
    {
      w.string(m.fees === "" ? "0" : m.fees);
      w.varint(82);
    }
    {
      w.string(m.refunded === "" ? "0" : m.refunded);
      w.varint(74);
    }
    {
      w.string(m.captured === "" ? "0" : m.captured);
      w.varint(66);
    }
    {
      w.string(m.amount === "" ? "0" : m.amount);
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
    if (m.payee !== "") {
      w.string(m.payee);
      w.varint(34);
    }
    if (m.payer !== "") {
      w.string(m.payer);
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
        m.payer = r.string();
        break;
      case 34:
        m.payee = r.string();
        break;
      case 40:
        m.status = r.int32();
        break;
      case 50:
        m.denom = r.string();
        break;
      case 58:
        m.amount = intText(r.string(), m.amount);
        break;
      case 66:
        m.captured = intText(r.string(), m.captured);
        break;
      case 74:
        m.refunded = intText(r.string(), m.refunded);
        break;
      case 82:
        m.fees = intText(r.string(), m.fees);
        break;
      case 90:
        m.lines.push(PaymentLine.read(r, r.end(), PaymentLine.create()));
        break;
      case 98:
        m.shippingAmount = intText(r.string(), m.shippingAmount);
        break;
      case 106:
        m.shippingCaptured = intText(r.string(), m.shippingCaptured);
        break;
      case 114:
        m.shippingRefunded = intText(r.string(), m.shippingRefunded);
        break;
      case 120:
        m.orderId = r.uint64();
        break;
      case 128:
        m.holdId = r.uint64();
        break;
      case 136:
        m.escrow = r.bool();
        break;
      case 146:
        m.authorizationExpiresAt = readStdTime(r);
        break;
      case 154:
        m.captureExpiresAt = readStdTime(r);
        break;
      case 162:
        m.refundExpiresAt = readStdTime(r);
        break;
      case 168:
        m.minFeeBps = r.uint32();
        break;
      case 176:
        m.maxFeeBps = r.uint32();
        break;
      case 184:
        m.feeBps = r.uint32();
        break;
      case 194:
        m.captures.push(Capture.read(r, r.end(), Capture.create()));
        break;
      case 200:
        m.underReview = r.bool();
        break;
      case 208:
        m.chargeOnRelease = r.bool();
        break;
      case 218:
        m.createdAt = readStdTime(r);
        break;
      case 226:
        m.updatedAt = readStdTime(r);
        break;
      default:
        skipField(PaymentIntent, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(PaymentIntent);
    return m;
  },
});

/** A seller that takes payments. */
export interface Merchant {
  address: string;
  version: bigint;
  active: boolean;
  /** Fee of captures in hundredths of a percent. */
  feeBps: number;
  /** Salted commitment to name and address; the clear text stays off chain. */
  profileCommitment: Uint8Array;
  createdAt: google_protobuf_timestamp.Timestamp;
  updatedAt: google_protobuf_timestamp.Timestamp;
}

export const Merchant: MessageType<Merchant> = messageType<Merchant>({
  name: "stateset.payments.v1.Merchant",
  doc: "A seller that takes payments.",
  fields: [
    { no: 1, name: "address", prop: "address", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "version", prop: "version", kind: "uint64" },
    { no: 3, name: "active", prop: "active", kind: "bool" },
    { no: 4, name: "fee_bps", prop: "feeBps", kind: "uint32", doc: "Fee of captures in hundredths of a percent." },
    { no: 5, name: "profile_commitment", prop: "profileCommitment", kind: "bytes", doc: "Salted commitment to name and address; the clear text stays off chain." },
    { no: 6, name: "created_at", prop: "createdAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
    { no: 7, name: "updated_at", prop: "updatedAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
  ],
  create: () => ({ address: "", version: 0n, active: false, feeBps: 0, profileCommitment: EMPTY_BYTES, createdAt: { seconds: GO_ZERO_SECONDS, nanos: 0 }, updatedAt: { seconds: GO_ZERO_SECONDS, nanos: 0 } }),
  write(m, w) {
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.updatedAt, w);
      w.lengthFrom(end);
      w.varint(58);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.createdAt, w);
      w.lengthFrom(end);
      w.varint(50);
    }
    if (m.profileCommitment.length !== 0) {
      w.bytes(m.profileCommitment);
      w.varint(42);
    }
    if (m.feeBps !== 0) {
      w.varint(m.feeBps);
      w.varint(32);
    }
    if (m.active) {
      w.bool(m.active);
      w.varint(24);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(16);
    }
    if (m.address !== "") {
      w.string(m.address);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.address = r.string();
        break;
      case 16:
        m.version = r.uint64();
        break;
      case 24:
        m.active = r.bool();
        break;
      case 32:
        m.feeBps = r.uint32();
        break;
      case 42:
        m.profileCommitment = r.bytes();
        break;
      case 50:
        m.createdAt = readStdTime(r);
        break;
      case 58:
        m.updatedAt = readStdTime(r);
        break;
      default:
        skipField(Merchant, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Merchant);
    return m;
  },
});

/** A deposit from which the payee claims with statements that the payer signs off chain. */
export interface Channel {
  id: bigint;
  version: bigint;
  payer: string;
  payee: string;
  status: number;
  denom: string;
  deposit: string;
  /** Paid out; claims state the running total. */
  claimed: string;
  /** Of the last claim; 0 before the first. */
  nonce: bigint;
  /** secp256k1, compressed, 33 bytes: signs the claims. */
  claimKey: Uint8Array;
  /** How long the payee may still claim after the payer closes. */
  settleDelay: google_protobuf_duration.Duration;
  closesAt: google_protobuf_timestamp.Timestamp | undefined;
  createdAt: google_protobuf_timestamp.Timestamp;
  updatedAt: google_protobuf_timestamp.Timestamp;
}

export const Channel: MessageType<Channel> = messageType<Channel>({
  name: "stateset.payments.v1.Channel",
  doc: "A deposit from which the payee claims with statements that the payer signs off chain.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "version", prop: "version", kind: "uint64" },
    { no: 3, name: "payer", prop: "payer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 4, name: "payee", prop: "payee", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 5, name: "status", prop: "status", kind: "enum", enum: ChannelStatus$ },
    { no: 6, name: "denom", prop: "denom", kind: "string" },
    { no: 7, name: "deposit", prop: "deposit", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 8, name: "claimed", prop: "claimed", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "Paid out; claims state the running total." },
    { no: 9, name: "nonce", prop: "nonce", kind: "uint64", doc: "Of the last claim; 0 before the first." },
    { no: 10, name: "claim_key", prop: "claimKey", kind: "bytes", doc: "secp256k1, compressed, 33 bytes: signs the claims." },
    { no: 11, name: "settle_delay", prop: "settleDelay", kind: "message", message: () => google_protobuf_duration.Duration, nullable: false, options: {"gogoproto.stdduration":true,"amino.dont_omitempty":true}, doc: "How long the payee may still claim after the payer closes." },
    { no: 12, name: "closes_at", prop: "closesAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, options: {"gogoproto.stdtime":true} },
    { no: 13, name: "created_at", prop: "createdAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
    { no: 14, name: "updated_at", prop: "updatedAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
  ],
  create: () => ({ id: 0n, version: 0n, payer: "", payee: "", status: 0, denom: "", deposit: "", claimed: "", nonce: 0n, claimKey: EMPTY_BYTES, settleDelay: google_protobuf_duration.Duration.create(), closesAt: undefined, createdAt: { seconds: GO_ZERO_SECONDS, nanos: 0 }, updatedAt: { seconds: GO_ZERO_SECONDS, nanos: 0 } }),
  write(m, w) {
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.updatedAt, w);
      w.lengthFrom(end);
      w.varint(114);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.createdAt, w);
      w.lengthFrom(end);
      w.varint(106);
    }
    if (m.closesAt !== undefined) {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.closesAt, w);
      w.lengthFrom(end);
      w.varint(98);
    }
    {
      const end = w.written;
      google_protobuf_duration.Duration.write(m.settleDelay, w);
      w.lengthFrom(end);
      w.varint(90);
    }
    if (m.claimKey.length !== 0) {
      w.bytes(m.claimKey);
      w.varint(82);
    }
    if (m.nonce !== 0n) {
      w.varint64(m.nonce);
      w.varint(72);
    }
    {
      w.string(m.claimed === "" ? "0" : m.claimed);
      w.varint(66);
    }
    {
      w.string(m.deposit === "" ? "0" : m.deposit);
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
    if (m.payee !== "") {
      w.string(m.payee);
      w.varint(34);
    }
    if (m.payer !== "") {
      w.string(m.payer);
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
        m.payer = r.string();
        break;
      case 34:
        m.payee = r.string();
        break;
      case 40:
        m.status = r.int32();
        break;
      case 50:
        m.denom = r.string();
        break;
      case 58:
        m.deposit = intText(r.string(), m.deposit);
        break;
      case 66:
        m.claimed = intText(r.string(), m.claimed);
        break;
      case 72:
        m.nonce = r.uint64();
        break;
      case 82:
        m.claimKey = r.bytes();
        break;
      case 90:
        m.settleDelay = readStdDuration(r);
        break;
      case 98:
        m.closesAt = readStdTime(r);
        break;
      case 106:
        m.createdAt = readStdTime(r);
        break;
      case 114:
        m.updatedAt = readStdTime(r);
        break;
      default:
        skipField(Channel, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Channel);
    return m;
  },
});

/** A debt that waits for the end of its denom's netting cycle. */
export interface Obligation {
  id: bigint;
  version: bigint;
  debtor: string;
  creditor: string;
  denom: string;
  amount: string;
  status: number;
  /** The cycle that settled it; 0 while pending. */
  cycleId: bigint;
  /** How often a cycle put it off for want of funds. */
  rolledOver: number;
  referenceCommitment: Uint8Array;
  createdAt: google_protobuf_timestamp.Timestamp;
  updatedAt: google_protobuf_timestamp.Timestamp;
}

export const Obligation: MessageType<Obligation> = messageType<Obligation>({
  name: "stateset.payments.v1.Obligation",
  doc: "A debt that waits for the end of its denom's netting cycle.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "version", prop: "version", kind: "uint64" },
    { no: 3, name: "debtor", prop: "debtor", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 4, name: "creditor", prop: "creditor", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 5, name: "denom", prop: "denom", kind: "string" },
    { no: 6, name: "amount", prop: "amount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 7, name: "status", prop: "status", kind: "enum", enum: ObligationStatus$ },
    { no: 8, name: "cycle_id", prop: "cycleId", kind: "uint64", doc: "The cycle that settled it; 0 while pending." },
    { no: 9, name: "rolled_over", prop: "rolledOver", kind: "uint32", doc: "How often a cycle put it off for want of funds." },
    { no: 10, name: "reference_commitment", prop: "referenceCommitment", kind: "bytes" },
    { no: 11, name: "created_at", prop: "createdAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
    { no: 12, name: "updated_at", prop: "updatedAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
  ],
  create: () => ({ id: 0n, version: 0n, debtor: "", creditor: "", denom: "", amount: "", status: 0, cycleId: 0n, rolledOver: 0, referenceCommitment: EMPTY_BYTES, createdAt: { seconds: GO_ZERO_SECONDS, nanos: 0 }, updatedAt: { seconds: GO_ZERO_SECONDS, nanos: 0 } }),
  write(m, w) {
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.updatedAt, w);
      w.lengthFrom(end);
      w.varint(98);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.createdAt, w);
      w.lengthFrom(end);
      w.varint(90);
    }
    if (m.referenceCommitment.length !== 0) {
      w.bytes(m.referenceCommitment);
      w.varint(82);
    }
    if (m.rolledOver !== 0) {
      w.varint(m.rolledOver);
      w.varint(72);
    }
    if (m.cycleId !== 0n) {
      w.varint64(m.cycleId);
      w.varint(64);
    }
    if (m.status !== 0) {
      w.int32(m.status);
      w.varint(56);
    }
    {
      w.string(m.amount === "" ? "0" : m.amount);
      w.varint(50);
    }
    if (m.denom !== "") {
      w.string(m.denom);
      w.varint(42);
    }
    if (m.creditor !== "") {
      w.string(m.creditor);
      w.varint(34);
    }
    if (m.debtor !== "") {
      w.string(m.debtor);
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
        m.debtor = r.string();
        break;
      case 34:
        m.creditor = r.string();
        break;
      case 42:
        m.denom = r.string();
        break;
      case 50:
        m.amount = intText(r.string(), m.amount);
        break;
      case 56:
        m.status = r.int32();
        break;
      case 64:
        m.cycleId = r.uint64();
        break;
      case 72:
        m.rolledOver = r.uint32();
        break;
      case 82:
        m.referenceCommitment = r.bytes();
        break;
      case 90:
        m.createdAt = readStdTime(r);
        break;
      case 98:
        m.updatedAt = readStdTime(r);
        break;
      default:
        skipField(Obligation, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Obligation);
    return m;
  },
});

/** What one party owes or is owed in a netting cycle. */
export interface NetPosition {
  address: string;
  /** Positive: receives. Negative: pays. */
  net: string;
}

export const NetPosition: MessageType<NetPosition> = messageType<NetPosition>({
  name: "stateset.payments.v1.NetPosition",
  doc: "What one party owes or is owed in a netting cycle.",
  fields: [
    { no: 1, name: "address", prop: "address", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "net", prop: "net", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "Positive: receives. Negative: pays." },
  ],
  create: () => ({ address: "", net: "" }),
  write(m, w) {
    {
      w.string(m.net === "" ? "0" : m.net);
      w.varint(18);
    }
    if (m.address !== "") {
      w.string(m.address);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.address = r.string();
        break;
      case 18:
        m.net = intText(r.string(), m.net);
        break;
      default:
        skipField(NetPosition, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(NetPosition);
    return m;
  },
});

/** What a closed cycle came to. */
export interface NettingCycle {
  id: bigint;
  denom: string;
  /** Sorted by address; they add up to 0. */
  positions: NetPosition[];
  settled: bigint[];
  /** Put off to the next cycle, in the order of their dropping. */
  dropped: bigint[];
  /** Σ of the settled obligations. */
  gross: string;
  /** Σ of what moved. */
  moved: string;
  closedAt: google_protobuf_timestamp.Timestamp;
}

export const NettingCycle: MessageType<NettingCycle> = messageType<NettingCycle>({
  name: "stateset.payments.v1.NettingCycle",
  doc: "What a closed cycle came to.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "denom", prop: "denom", kind: "string" },
    { no: 3, name: "positions", prop: "positions", kind: "message", repeated: true, message: () => NetPosition, nullable: false, options: {"amino.dont_omitempty":true}, doc: "Sorted by address; they add up to 0." },
    { no: 4, name: "settled", prop: "settled", kind: "uint64", repeated: true },
    { no: 5, name: "dropped", prop: "dropped", kind: "uint64", repeated: true, doc: "Put off to the next cycle, in the order of their dropping." },
    { no: 6, name: "gross", prop: "gross", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "Σ of the settled obligations." },
    { no: 7, name: "moved", prop: "moved", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "Σ of what moved." },
    { no: 8, name: "closed_at", prop: "closedAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
  ],
  create: () => ({ id: 0n, denom: "", positions: [], settled: [], dropped: [], gross: "", moved: "", closedAt: { seconds: GO_ZERO_SECONDS, nanos: 0 } }),
  write(m, w) {
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.closedAt, w);
      w.lengthFrom(end);
      w.varint(66);
    }
    {
      w.string(m.moved === "" ? "0" : m.moved);
      w.varint(58);
    }
    {
      w.string(m.gross === "" ? "0" : m.gross);
      w.varint(50);
    }
    if (m.dropped.length > 0) {
      const end = w.written;
      for (let i = m.dropped.length - 1; i >= 0; i--) w.varint64(m.dropped[i]!);
      w.lengthFrom(end);
      w.varint(42);
    }
    if (m.settled.length > 0) {
      const end = w.written;
      for (let i = m.settled.length - 1; i >= 0; i--) w.varint64(m.settled[i]!);
      w.lengthFrom(end);
      w.varint(34);
    }
    for (let i = m.positions.length - 1; i >= 0; i--) {
      const end = w.written;
      NetPosition.write(m.positions[i]!, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.denom !== "") {
      w.string(m.denom);
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
        m.denom = r.string();
        break;
      case 26:
        m.positions.push(NetPosition.read(r, r.end(), NetPosition.create()));
        break;
      case 32:
        m.settled.push(r.uint64());
        break;
      case 34: {
        const end = r.end();
        while (r.pos < end) m.settled.push(r.uint64());
        break;
      }
      case 40:
        m.dropped.push(r.uint64());
        break;
      case 42: {
        const end = r.end();
        while (r.pos < end) m.dropped.push(r.uint64());
        break;
      }
      case 50:
        m.gross = intText(r.string(), m.gross);
        break;
      case 58:
        m.moved = intText(r.string(), m.moved);
        break;
      case 66:
        m.closedAt = readStdTime(r);
        break;
      default:
        skipField(NettingCycle, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(NettingCycle);
    return m;
  },
});

/** Who may do what with a denom that this chain issues. */
export interface Stablecoin {
  denom: string;
  version: bigint;
  /** May name every other role. */
  owner: string;
  /** Gives minters their allowance. */
  masterMinter: string;
  pauser: string;
  blacklister: string;
  /** Every movement, new hold, mint and burn is refused. */
  paused: boolean;
  /** Ever minted and burned by messages or genesis; their difference is the supply. */
  minted: string;
  burned: string;
}

export const Stablecoin: MessageType<Stablecoin> = messageType<Stablecoin>({
  name: "stateset.payments.v1.Stablecoin",
  doc: "Who may do what with a denom that this chain issues.",
  fields: [
    { no: 1, name: "denom", prop: "denom", kind: "string" },
    { no: 2, name: "version", prop: "version", kind: "uint64" },
    { no: 3, name: "owner", prop: "owner", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"}, doc: "May name every other role." },
    { no: 4, name: "master_minter", prop: "masterMinter", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"}, doc: "Gives minters their allowance." },
    { no: 5, name: "pauser", prop: "pauser", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 6, name: "blacklister", prop: "blacklister", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 7, name: "paused", prop: "paused", kind: "bool", doc: "Every movement, new hold, mint and burn is refused." },
    { no: 8, name: "minted", prop: "minted", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "Ever minted and burned by messages or genesis; their difference is the supply." },
    { no: 9, name: "burned", prop: "burned", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
  ],
  create: () => ({ denom: "", version: 0n, owner: "", masterMinter: "", pauser: "", blacklister: "", paused: false, minted: "", burned: "" }),
  write(m, w) {
    {
      w.string(m.burned === "" ? "0" : m.burned);
      w.varint(74);
    }
    {
      w.string(m.minted === "" ? "0" : m.minted);
      w.varint(66);
    }
    if (m.paused) {
      w.bool(m.paused);
      w.varint(56);
    }
    if (m.blacklister !== "") {
      w.string(m.blacklister);
      w.varint(50);
    }
    if (m.pauser !== "") {
      w.string(m.pauser);
      w.varint(42);
    }
    if (m.masterMinter !== "") {
      w.string(m.masterMinter);
      w.varint(34);
    }
    if (m.owner !== "") {
      w.string(m.owner);
      w.varint(26);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(16);
    }
    if (m.denom !== "") {
      w.string(m.denom);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.denom = r.string();
        break;
      case 16:
        m.version = r.uint64();
        break;
      case 26:
        m.owner = r.string();
        break;
      case 34:
        m.masterMinter = r.string();
        break;
      case 42:
        m.pauser = r.string();
        break;
      case 50:
        m.blacklister = r.string();
        break;
      case 56:
        m.paused = r.bool();
        break;
      case 66:
        m.minted = intText(r.string(), m.minted);
        break;
      case 74:
        m.burned = intText(r.string(), m.burned);
        break;
      default:
        skipField(Stablecoin, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Stablecoin);
    return m;
  },
});

/** Who may mint a denom, and how much more. */
export interface Minter {
  denom: string;
  address: string;
  /** What it may still mint; burning restores nothing. */
  allowance: string;
}

export const Minter: MessageType<Minter> = messageType<Minter>({
  name: "stateset.payments.v1.Minter",
  doc: "Who may mint a denom, and how much more.",
  fields: [
    { no: 1, name: "denom", prop: "denom", kind: "string" },
    { no: 2, name: "address", prop: "address", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 3, name: "allowance", prop: "allowance", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "What it may still mint; burning restores nothing." },
  ],
  create: () => ({ denom: "", address: "", allowance: "" }),
  write(m, w) {
    {
      w.string(m.allowance === "" ? "0" : m.allowance);
      w.varint(26);
    }
    if (m.address !== "") {
      w.string(m.address);
      w.varint(18);
    }
    if (m.denom !== "") {
      w.string(m.denom);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.denom = r.string();
        break;
      case 18:
        m.address = r.string();
        break;
      case 26:
        m.allowance = intText(r.string(), m.allowance);
        break;
      default:
        skipField(Minter, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Minter);
    return m;
  },
});

/** An account that may not move a denom. */
export interface BlacklistEntry {
  denom: string;
  address: string;
}

export const BlacklistEntry: MessageType<BlacklistEntry> = messageType<BlacklistEntry>({
  name: "stateset.payments.v1.BlacklistEntry",
  doc: "An account that may not move a denom.",
  fields: [
    { no: 1, name: "denom", prop: "denom", kind: "string" },
    { no: 2, name: "address", prop: "address", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
  ],
  create: () => ({ denom: "", address: "" }),
  write(m, w) {
    if (m.address !== "") {
      w.string(m.address);
      w.varint(18);
    }
    if (m.denom !== "") {
      w.string(m.denom);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.denom = r.string();
        break;
      case 18:
        m.address = r.string();
        break;
      default:
        skipField(BlacklistEntry, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(BlacklistEntry);
    return m;
  },
});

/** One line of an account's statement. */
export interface StatementEntry {
  address: string;
  /** Per address, from 1 on. */
  sequence: bigint;
  kind: number;
  /** Payment, channel or netting cycle, by kind. */
  id: bigint;
  denom: string;
  /** Negative when coins left the account. Authorizations and unlockings move nothing: their amount is what was locked. */
  amount: string;
  /** Taken from the amount. */
  fee: string;
  time: google_protobuf_timestamp.Timestamp;
}

export const StatementEntry: MessageType<StatementEntry> = messageType<StatementEntry>({
  name: "stateset.payments.v1.StatementEntry",
  doc: "One line of an account's statement.",
  fields: [
    { no: 1, name: "address", prop: "address", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "sequence", prop: "sequence", kind: "uint64", doc: "Per address, from 1 on." },
    { no: 3, name: "kind", prop: "kind", kind: "enum", enum: StatementKind$ },
    { no: 4, name: "id", prop: "id", kind: "uint64", doc: "Payment, channel or netting cycle, by kind." },
    { no: 5, name: "denom", prop: "denom", kind: "string" },
    { no: 6, name: "amount", prop: "amount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "Negative when coins left the account. Authorizations and unlockings move nothing: their amount is what was locked." },
    { no: 7, name: "fee", prop: "fee", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "Taken from the amount." },
    { no: 8, name: "time", prop: "time", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
  ],
  create: () => ({ address: "", sequence: 0n, kind: 0, id: 0n, denom: "", amount: "", fee: "", time: { seconds: GO_ZERO_SECONDS, nanos: 0 } }),
  write(m, w) {
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.time, w);
      w.lengthFrom(end);
      w.varint(66);
    }
    {
      w.string(m.fee === "" ? "0" : m.fee);
      w.varint(58);
    }
    {
      w.string(m.amount === "" ? "0" : m.amount);
      w.varint(50);
    }
    if (m.denom !== "") {
      w.string(m.denom);
      w.varint(42);
    }
    if (m.id !== 0n) {
      w.varint64(m.id);
      w.varint(32);
    }
    if (m.kind !== 0) {
      w.int32(m.kind);
      w.varint(24);
    }
    if (m.sequence !== 0n) {
      w.varint64(m.sequence);
      w.varint(16);
    }
    if (m.address !== "") {
      w.string(m.address);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.address = r.string();
        break;
      case 16:
        m.sequence = r.uint64();
        break;
      case 24:
        m.kind = r.int32();
        break;
      case 32:
        m.id = r.uint64();
        break;
      case 42:
        m.denom = r.string();
        break;
      case 50:
        m.amount = intText(r.string(), m.amount);
        break;
      case 58:
        m.fee = intText(r.string(), m.fee);
        break;
      case 66:
        m.time = readStdTime(r);
        break;
      default:
        skipField(StatementEntry, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(StatementEntry);
    return m;
  },
});

/** Fees, expiries and limits. */
export interface Params {
  /** Fee of merchants that register from now on, in hundredths of a percent. */
  defaultFeeBps: number;
  /** Where fees go; empty: to the fee collector. */
  feeRecipient: string;
  /** Only registered, active merchants are paid for orders. */
  requireMerchant: boolean;
  /** How long each stage lasts when the payer names no time. */
  defaultAuthorizationPeriod: google_protobuf_duration.Duration;
  defaultCapturePeriod: google_protobuf_duration.Duration;
  defaultRefundPeriod: google_protobuf_duration.Duration;
  /** The latest refund expiry that may be named, from now. */
  maxPeriod: google_protobuf_duration.Duration;
  maxLines: number;
  maxCaptures: number;
  maxSplitRecipients: number;
  /** Holds and channels that one block ends at most; the rest follow in the next blocks. */
  maxExpiriesPerBlock: number;
  minSettleDelay: google_protobuf_duration.Duration;
  maxSettleDelay: google_protobuf_duration.Duration;
  /** Obligations that one cycle takes at most, lowest ids first. */
  maxObligationsPerCycle: number;
  /** Who may close netting cycles; empty: anybody. */
  nettingOperator: string;
}

export const Params: MessageType<Params> = messageType<Params>({
  name: "stateset.payments.v1.Params",
  options: {"amino.name":"stateset/x/payments/Params"},
  doc: "Fees, expiries and limits.",
  fields: [
    { no: 1, name: "default_fee_bps", prop: "defaultFeeBps", kind: "uint32", doc: "Fee of merchants that register from now on, in hundredths of a percent." },
    { no: 2, name: "fee_recipient", prop: "feeRecipient", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"}, doc: "Where fees go; empty: to the fee collector." },
    { no: 3, name: "require_merchant", prop: "requireMerchant", kind: "bool", doc: "Only registered, active merchants are paid for orders." },
    { no: 4, name: "default_authorization_period", prop: "defaultAuthorizationPeriod", kind: "message", message: () => google_protobuf_duration.Duration, nullable: false, options: {"gogoproto.stdduration":true,"amino.dont_omitempty":true}, doc: "How long each stage lasts when the payer names no time." },
    { no: 5, name: "default_capture_period", prop: "defaultCapturePeriod", kind: "message", message: () => google_protobuf_duration.Duration, nullable: false, options: {"gogoproto.stdduration":true,"amino.dont_omitempty":true} },
    { no: 6, name: "default_refund_period", prop: "defaultRefundPeriod", kind: "message", message: () => google_protobuf_duration.Duration, nullable: false, options: {"gogoproto.stdduration":true,"amino.dont_omitempty":true} },
    { no: 7, name: "max_period", prop: "maxPeriod", kind: "message", message: () => google_protobuf_duration.Duration, nullable: false, options: {"gogoproto.stdduration":true,"amino.dont_omitempty":true}, doc: "The latest refund expiry that may be named, from now." },
    { no: 8, name: "max_lines", prop: "maxLines", kind: "uint32" },
    { no: 9, name: "max_captures", prop: "maxCaptures", kind: "uint32" },
    { no: 10, name: "max_split_recipients", prop: "maxSplitRecipients", kind: "uint32" },
    { no: 11, name: "max_expiries_per_block", prop: "maxExpiriesPerBlock", kind: "uint32", doc: "Holds and channels that one block ends at most; the rest follow in the next blocks." },
    { no: 12, name: "min_settle_delay", prop: "minSettleDelay", kind: "message", message: () => google_protobuf_duration.Duration, nullable: false, options: {"gogoproto.stdduration":true,"amino.dont_omitempty":true} },
    { no: 13, name: "max_settle_delay", prop: "maxSettleDelay", kind: "message", message: () => google_protobuf_duration.Duration, nullable: false, options: {"gogoproto.stdduration":true,"amino.dont_omitempty":true} },
    { no: 14, name: "max_obligations_per_cycle", prop: "maxObligationsPerCycle", kind: "uint32", doc: "Obligations that one cycle takes at most, lowest ids first." },
    { no: 15, name: "netting_operator", prop: "nettingOperator", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"}, doc: "Who may close netting cycles; empty: anybody." },
  ],
  create: () => ({ defaultFeeBps: 0, feeRecipient: "", requireMerchant: false, defaultAuthorizationPeriod: google_protobuf_duration.Duration.create(), defaultCapturePeriod: google_protobuf_duration.Duration.create(), defaultRefundPeriod: google_protobuf_duration.Duration.create(), maxPeriod: google_protobuf_duration.Duration.create(), maxLines: 0, maxCaptures: 0, maxSplitRecipients: 0, maxExpiriesPerBlock: 0, minSettleDelay: google_protobuf_duration.Duration.create(), maxSettleDelay: google_protobuf_duration.Duration.create(), maxObligationsPerCycle: 0, nettingOperator: "" }),
  write(m, w) {
    if (m.nettingOperator !== "") {
      w.string(m.nettingOperator);
      w.varint(122);
    }
    if (m.maxObligationsPerCycle !== 0) {
      w.varint(m.maxObligationsPerCycle);
      w.varint(112);
    }
    {
      const end = w.written;
      google_protobuf_duration.Duration.write(m.maxSettleDelay, w);
      w.lengthFrom(end);
      w.varint(106);
    }
    {
      const end = w.written;
      google_protobuf_duration.Duration.write(m.minSettleDelay, w);
      w.lengthFrom(end);
      w.varint(98);
    }
    if (m.maxExpiriesPerBlock !== 0) {
      w.varint(m.maxExpiriesPerBlock);
      w.varint(88);
    }
    if (m.maxSplitRecipients !== 0) {
      w.varint(m.maxSplitRecipients);
      w.varint(80);
    }
    if (m.maxCaptures !== 0) {
      w.varint(m.maxCaptures);
      w.varint(72);
    }
    if (m.maxLines !== 0) {
      w.varint(m.maxLines);
      w.varint(64);
    }
    {
      const end = w.written;
      google_protobuf_duration.Duration.write(m.maxPeriod, w);
      w.lengthFrom(end);
      w.varint(58);
    }
    {
      const end = w.written;
      google_protobuf_duration.Duration.write(m.defaultRefundPeriod, w);
      w.lengthFrom(end);
      w.varint(50);
    }
    {
      const end = w.written;
      google_protobuf_duration.Duration.write(m.defaultCapturePeriod, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    {
      const end = w.written;
      google_protobuf_duration.Duration.write(m.defaultAuthorizationPeriod, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.requireMerchant) {
      w.bool(m.requireMerchant);
      w.varint(24);
    }
    if (m.feeRecipient !== "") {
      w.string(m.feeRecipient);
      w.varint(18);
    }
    if (m.defaultFeeBps !== 0) {
      w.varint(m.defaultFeeBps);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.defaultFeeBps = r.uint32();
        break;
      case 18:
        m.feeRecipient = r.string();
        break;
      case 24:
        m.requireMerchant = r.bool();
        break;
      case 34:
        m.defaultAuthorizationPeriod = readStdDuration(r);
        break;
      case 42:
        m.defaultCapturePeriod = readStdDuration(r);
        break;
      case 50:
        m.defaultRefundPeriod = readStdDuration(r);
        break;
      case 58:
        m.maxPeriod = readStdDuration(r);
        break;
      case 64:
        m.maxLines = r.uint32();
        break;
      case 72:
        m.maxCaptures = r.uint32();
        break;
      case 80:
        m.maxSplitRecipients = r.uint32();
        break;
      case 88:
        m.maxExpiriesPerBlock = r.uint32();
        break;
      case 98:
        m.minSettleDelay = readStdDuration(r);
        break;
      case 106:
        m.maxSettleDelay = readStdDuration(r);
        break;
      case 112:
        m.maxObligationsPerCycle = r.uint32();
        break;
      case 122:
        m.nettingOperator = r.string();
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
  path: "stateset/payments/v1/state.proto",
  package: "stateset.payments.v1",
  messages: [PaymentLine, CaptureLine, Capture, PaymentIntent, Merchant, Channel, Obligation, NetPosition, NettingCycle, Stablecoin, Minter, BlacklistEntry, StatementEntry, Params],
  services: [],
};
