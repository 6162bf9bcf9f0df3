// Generated from proto/stateset/payments/v1/tx.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../protobuf/service.js";
import { readStdDuration, readStdTime } from "../../../../protobuf/well-known.js";
import { intText } from "../../../../protobuf/numbers.js";
import { EMPTY_BYTES } from "../../../../types/bytes.js";
import * as google_protobuf_duration from "../../../google/protobuf/duration.js";
import * as google_protobuf_timestamp from "../../../google/protobuf/timestamp.js";
import * as stateset_compliance_v1_verdict from "../../../stateset/compliance/v1/verdict.js";
import * as stateset_payments_v1_state from "../../../stateset/payments/v1/state.js";

/** A part of an authorization: what line, how much. */
export interface LineAmount {
  line: number;
  amount: string;
}

export const LineAmount: MessageType<LineAmount> = messageType<LineAmount>({
  name: "stateset.payments.v1.LineAmount",
  doc: "A part of an authorization: what line, how much.",
  fields: [
    { no: 1, name: "line", prop: "line", kind: "uint32" },
    { no: 2, name: "amount", prop: "amount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
  ],
  create: () => ({ line: 0, amount: "" }),
  write(m, w) {
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
      default:
        skipField(LineAmount, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(LineAmount);
    return m;
  },
});

/** The payer locks an amount in the own account for a payee. A verdict of compliance may hold, reject or block it. */
export interface MsgAuthorize {
  payer: string;
  payee: string;
  denom: string;
  /** Σ lines + shipping. Without lines, the whole is line 0. */
  amount: string;
  lines: LineAmount[];
  shippingAmount: string;
  /** Captures go to escrow, where a dispute can reach them. */
  escrow: boolean;
  authorizationExpiresAt: google_protobuf_timestamp.Timestamp | undefined;
  captureExpiresAt: google_protobuf_timestamp.Timestamp | undefined;
  refundExpiresAt: google_protobuf_timestamp.Timestamp | undefined;
  minFeeBps: number;
  maxFeeBps: number;
  /** Without enough coins, remember it as REQUIRES_FUNDS instead of failing. */
  waitForFunds: boolean;
  /** Locks a payment that waits for funds; every other field but payer and client_key is then empty. */
  paymentId: bigint;
  clientKey: string;
}

export const MsgAuthorize: MessageType<MsgAuthorize> = messageType<MsgAuthorize>({
  name: "stateset.payments.v1.MsgAuthorize",
  options: {"cosmos.msg.v1.signer":["payer"],"amino.name":"stateset/payments/MsgAuthorize"},
  doc: "The payer locks an amount in the own account for a payee. A verdict of compliance may hold, reject or block it.",
  fields: [
    { no: 1, name: "payer", prop: "payer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "payee", prop: "payee", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 3, name: "denom", prop: "denom", kind: "string" },
    { no: 4, name: "amount", prop: "amount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "Σ lines + shipping. Without lines, the whole is line 0." },
    { no: 5, name: "lines", prop: "lines", kind: "message", repeated: true, message: () => LineAmount, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 6, name: "shipping_amount", prop: "shippingAmount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 7, name: "escrow", prop: "escrow", kind: "bool", doc: "Captures go to escrow, where a dispute can reach them." },
    { no: 8, name: "authorization_expires_at", prop: "authorizationExpiresAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, options: {"gogoproto.stdtime":true} },
    { no: 9, name: "capture_expires_at", prop: "captureExpiresAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, options: {"gogoproto.stdtime":true} },
    { no: 10, name: "refund_expires_at", prop: "refundExpiresAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, options: {"gogoproto.stdtime":true} },
    { no: 11, name: "min_fee_bps", prop: "minFeeBps", kind: "uint32" },
    { no: 12, name: "max_fee_bps", prop: "maxFeeBps", kind: "uint32" },
    { no: 13, name: "wait_for_funds", prop: "waitForFunds", kind: "bool", doc: "Without enough coins, remember it as REQUIRES_FUNDS instead of failing." },
    { no: 14, name: "payment_id", prop: "paymentId", kind: "uint64", doc: "Locks a payment that waits for funds; every other field but payer and client_key is then empty." },
    { no: 15, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ payer: "", payee: "", denom: "", amount: "", lines: [], shippingAmount: "", escrow: false, authorizationExpiresAt: undefined, captureExpiresAt: undefined, refundExpiresAt: undefined, minFeeBps: 0, maxFeeBps: 0, waitForFunds: false, paymentId: 0n, clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(122);
    }
    if (m.paymentId !== 0n) {
      w.varint64(m.paymentId);
      w.varint(112);
    }
    if (m.waitForFunds) {
      w.bool(m.waitForFunds);
      w.varint(104);
    }
    if (m.maxFeeBps !== 0) {
      w.varint(m.maxFeeBps);
      w.varint(96);
    }
    if (m.minFeeBps !== 0) {
      w.varint(m.minFeeBps);
      w.varint(88);
    }
    if (m.refundExpiresAt !== undefined) {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.refundExpiresAt, w);
      w.lengthFrom(end);
      w.varint(82);
    }
    if (m.captureExpiresAt !== undefined) {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.captureExpiresAt, w);
      w.lengthFrom(end);
      w.varint(74);
    }
    if (m.authorizationExpiresAt !== undefined) {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.authorizationExpiresAt, w);
      w.lengthFrom(end);
      w.varint(66);
    }
    if (m.escrow) {
      w.bool(m.escrow);
      w.varint(56);
    }
    {
      w.string(m.shippingAmount === "" ? "0" : m.shippingAmount);
      w.varint(50);
    }
    for (let i = m.lines.length - 1; i >= 0; i--) {
      const end = w.written;
      LineAmount.write(m.lines[i]!, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    {
      w.string(m.amount === "" ? "0" : m.amount);
      w.varint(34);
    }
    if (m.denom !== "") {
      w.string(m.denom);
      w.varint(26);
    }
    if (m.payee !== "") {
      w.string(m.payee);
      w.varint(18);
    }
    if (m.payer !== "") {
      w.string(m.payer);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.payer = r.string();
        break;
      case 18:
        m.payee = r.string();
        break;
      case 26:
        m.denom = r.string();
        break;
      case 34:
        m.amount = intText(r.string(), m.amount);
        break;
      case 42:
        m.lines.push(LineAmount.read(r, r.end(), LineAmount.create()));
        break;
      case 50:
        m.shippingAmount = intText(r.string(), m.shippingAmount);
        break;
      case 56:
        m.escrow = r.bool();
        break;
      case 66:
        m.authorizationExpiresAt = readStdTime(r);
        break;
      case 74:
        m.captureExpiresAt = readStdTime(r);
        break;
      case 82:
        m.refundExpiresAt = readStdTime(r);
        break;
      case 88:
        m.minFeeBps = r.uint32();
        break;
      case 96:
        m.maxFeeBps = r.uint32();
        break;
      case 104:
        m.waitForFunds = r.bool();
        break;
      case 112:
        m.paymentId = r.uint64();
        break;
      case 122:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgAuthorize, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgAuthorize);
    return m;
  },
});

/** The answer to Authorize. */
export interface MsgAuthorizeResponse {
  id: bigint;
  version: bigint;
  status: number;
  verdict: number;
  /** Set when officers have to decide. */
  caseId: bigint;
}

export const MsgAuthorizeResponse: MessageType<MsgAuthorizeResponse> = messageType<MsgAuthorizeResponse>({
  name: "stateset.payments.v1.MsgAuthorizeResponse",
  doc: "The answer to Authorize.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "version", prop: "version", kind: "uint64" },
    { no: 3, name: "status", prop: "status", kind: "enum", enum: stateset_payments_v1_state.PaymentStatus$ },
    { no: 4, name: "verdict", prop: "verdict", kind: "enum", enum: stateset_compliance_v1_verdict.Verdict$ },
    { no: 5, name: "case_id", prop: "caseId", kind: "uint64", doc: "Set when officers have to decide." },
  ],
  create: () => ({ id: 0n, version: 0n, status: 0, verdict: 0, caseId: 0n }),
  write(m, w) {
    if (m.caseId !== 0n) {
      w.varint64(m.caseId);
      w.varint(40);
    }
    if (m.verdict !== 0) {
      w.int32(m.verdict);
      w.varint(32);
    }
    if (m.status !== 0) {
      w.int32(m.status);
      w.varint(24);
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
      case 24:
        m.status = r.int32();
        break;
      case 32:
        m.verdict = r.int32();
        break;
      case 40:
        m.caseId = r.uint64();
        break;
      default:
        skipField(MsgAuthorizeResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgAuthorizeResponse);
    return m;
  },
});

/** The payer adds to an authorization that nothing was captured of. */
export interface MsgIncrementAuthorization {
  payer: string;
  id: bigint;
  version: bigint;
  /** How much more, by line; with no lines, on line 0. */
  amount: string;
  lines: LineAmount[];
  shippingAmount: string;
  clientKey: string;
}

export const MsgIncrementAuthorization: MessageType<MsgIncrementAuthorization> = messageType<MsgIncrementAuthorization>({
  name: "stateset.payments.v1.MsgIncrementAuthorization",
  options: {"cosmos.msg.v1.signer":["payer"],"amino.name":"stateset/payments/MsgIncrementAuth"},
  doc: "The payer adds to an authorization that nothing was captured of.",
  fields: [
    { no: 1, name: "payer", prop: "payer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "id", prop: "id", kind: "uint64" },
    { no: 3, name: "version", prop: "version", kind: "uint64" },
    { no: 4, name: "amount", prop: "amount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "How much more, by line; with no lines, on line 0." },
    { no: 5, name: "lines", prop: "lines", kind: "message", repeated: true, message: () => LineAmount, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 6, name: "shipping_amount", prop: "shippingAmount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 7, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ payer: "", id: 0n, version: 0n, amount: "", lines: [], shippingAmount: "", clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(58);
    }
    {
      w.string(m.shippingAmount === "" ? "0" : m.shippingAmount);
      w.varint(50);
    }
    for (let i = m.lines.length - 1; i >= 0; i--) {
      const end = w.written;
      LineAmount.write(m.lines[i]!, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    {
      w.string(m.amount === "" ? "0" : m.amount);
      w.varint(34);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(24);
    }
    if (m.id !== 0n) {
      w.varint64(m.id);
      w.varint(16);
    }
    if (m.payer !== "") {
      w.string(m.payer);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.payer = r.string();
        break;
      case 16:
        m.id = r.uint64();
        break;
      case 24:
        m.version = r.uint64();
        break;
      case 34:
        m.amount = intText(r.string(), m.amount);
        break;
      case 42:
        m.lines.push(LineAmount.read(r, r.end(), LineAmount.create()));
        break;
      case 50:
        m.shippingAmount = intText(r.string(), m.shippingAmount);
        break;
      case 58:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgIncrementAuthorization, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgIncrementAuthorization);
    return m;
  },
});

/** The answer to IncrementAuthorization. */
export interface MsgIncrementAuthorizationResponse {
  version: bigint;
  amount: string;
}

export const MsgIncrementAuthorizationResponse: MessageType<MsgIncrementAuthorizationResponse> = messageType<MsgIncrementAuthorizationResponse>({
  name: "stateset.payments.v1.MsgIncrementAuthorizationResponse",
  doc: "The answer to IncrementAuthorization.",
  fields: [
    { no: 1, name: "version", prop: "version", kind: "uint64" },
    { no: 2, name: "amount", prop: "amount", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
  ],
  create: () => ({ version: 0n, amount: "" }),
  write(m, w) {
    if (m.amount !== "") {
      w.string(m.amount);
      w.varint(18);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.version = r.uint64();
        break;
      case 18:
        m.amount = r.string();
        break;
      default:
        skipField(MsgIncrementAuthorizationResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgIncrementAuthorizationResponse);
    return m;
  },
});

/** The payee takes a part or all of what is authorized. */
export interface MsgCapture {
  payee: string;
  id: bigint;
  version: bigint;
  /** The shipment that it pays, in the payee's own numbering. */
  fulfillmentId: bigint;
  /** Without lines: taken from the lines in order. */
  amount: string;
  lines: LineAmount[];
  shippingAmount: string;
  /** Nothing more will be captured: the rest is unlocked. */
  final: boolean;
  clientKey: string;
}

export const MsgCapture: MessageType<MsgCapture> = messageType<MsgCapture>({
  name: "stateset.payments.v1.MsgCapture",
  options: {"cosmos.msg.v1.signer":["payee"],"amino.name":"stateset/payments/MsgCapture"},
  doc: "The payee takes a part or all of what is authorized.",
  fields: [
    { no: 1, name: "payee", prop: "payee", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "id", prop: "id", kind: "uint64" },
    { no: 3, name: "version", prop: "version", kind: "uint64" },
    { no: 4, name: "fulfillment_id", prop: "fulfillmentId", kind: "uint64", doc: "The shipment that it pays, in the payee's own numbering." },
    { no: 5, name: "amount", prop: "amount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "Without lines: taken from the lines in order." },
    { no: 6, name: "lines", prop: "lines", kind: "message", repeated: true, message: () => LineAmount, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 7, name: "shipping_amount", prop: "shippingAmount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 8, name: "final", prop: "final", kind: "bool", doc: "Nothing more will be captured: the rest is unlocked." },
    { no: 9, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ payee: "", id: 0n, version: 0n, fulfillmentId: 0n, amount: "", lines: [], shippingAmount: "", final: false, clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(74);
    }
    if (m.final) {
      w.bool(m.final);
      w.varint(64);
    }
    {
      w.string(m.shippingAmount === "" ? "0" : m.shippingAmount);
      w.varint(58);
    }
    for (let i = m.lines.length - 1; i >= 0; i--) {
      const end = w.written;
      LineAmount.write(m.lines[i]!, w);
      w.lengthFrom(end);
      w.varint(50);
    }
    {
      w.string(m.amount === "" ? "0" : m.amount);
      w.varint(42);
    }
    if (m.fulfillmentId !== 0n) {
      w.varint64(m.fulfillmentId);
      w.varint(32);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(24);
    }
    if (m.id !== 0n) {
      w.varint64(m.id);
      w.varint(16);
    }
    if (m.payee !== "") {
      w.string(m.payee);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.payee = r.string();
        break;
      case 16:
        m.id = r.uint64();
        break;
      case 24:
        m.version = r.uint64();
        break;
      case 32:
        m.fulfillmentId = r.uint64();
        break;
      case 42:
        m.amount = intText(r.string(), m.amount);
        break;
      case 50:
        m.lines.push(LineAmount.read(r, r.end(), LineAmount.create()));
        break;
      case 58:
        m.shippingAmount = intText(r.string(), m.shippingAmount);
        break;
      case 64:
        m.final = r.bool();
        break;
      case 74:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgCapture, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgCapture);
    return m;
  },
});

/** The answer to Capture. */
export interface MsgCaptureResponse {
  captureIndex: number;
  version: bigint;
  fee: string;
  net: string;
}

export const MsgCaptureResponse: MessageType<MsgCaptureResponse> = messageType<MsgCaptureResponse>({
  name: "stateset.payments.v1.MsgCaptureResponse",
  doc: "The answer to Capture.",
  fields: [
    { no: 1, name: "capture_index", prop: "captureIndex", kind: "uint32" },
    { no: 2, name: "version", prop: "version", kind: "uint64" },
    { no: 3, name: "fee", prop: "fee", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
    { no: 4, name: "net", prop: "net", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
  ],
  create: () => ({ captureIndex: 0, version: 0n, fee: "", net: "" }),
  write(m, w) {
    if (m.net !== "") {
      w.string(m.net);
      w.varint(34);
    }
    if (m.fee !== "") {
      w.string(m.fee);
      w.varint(26);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(16);
    }
    if (m.captureIndex !== 0) {
      w.varint(m.captureIndex);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.captureIndex = r.uint32();
        break;
      case 16:
        m.version = r.uint64();
        break;
      case 26:
        m.fee = r.string();
        break;
      case 34:
        m.net = r.string();
        break;
      default:
        skipField(MsgCaptureResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgCaptureResponse);
    return m;
  },
});

/** Authorizes and captures at once. */
export interface MsgCharge {
  payer: string;
  payee: string;
  denom: string;
  amount: string;
  lines: LineAmount[];
  shippingAmount: string;
  refundExpiresAt: google_protobuf_timestamp.Timestamp | undefined;
  minFeeBps: number;
  maxFeeBps: number;
  clientKey: string;
}

export const MsgCharge: MessageType<MsgCharge> = messageType<MsgCharge>({
  name: "stateset.payments.v1.MsgCharge",
  options: {"cosmos.msg.v1.signer":["payer"],"amino.name":"stateset/payments/MsgCharge"},
  doc: "Authorizes and captures at once.",
  fields: [
    { no: 1, name: "payer", prop: "payer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "payee", prop: "payee", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 3, name: "denom", prop: "denom", kind: "string" },
    { no: 4, name: "amount", prop: "amount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 5, name: "lines", prop: "lines", kind: "message", repeated: true, message: () => LineAmount, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 6, name: "shipping_amount", prop: "shippingAmount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 7, name: "refund_expires_at", prop: "refundExpiresAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, options: {"gogoproto.stdtime":true} },
    { no: 8, name: "min_fee_bps", prop: "minFeeBps", kind: "uint32" },
    { no: 9, name: "max_fee_bps", prop: "maxFeeBps", kind: "uint32" },
    { no: 10, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ payer: "", payee: "", denom: "", amount: "", lines: [], shippingAmount: "", refundExpiresAt: undefined, minFeeBps: 0, maxFeeBps: 0, clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(82);
    }
    if (m.maxFeeBps !== 0) {
      w.varint(m.maxFeeBps);
      w.varint(72);
    }
    if (m.minFeeBps !== 0) {
      w.varint(m.minFeeBps);
      w.varint(64);
    }
    if (m.refundExpiresAt !== undefined) {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.refundExpiresAt, w);
      w.lengthFrom(end);
      w.varint(58);
    }
    {
      w.string(m.shippingAmount === "" ? "0" : m.shippingAmount);
      w.varint(50);
    }
    for (let i = m.lines.length - 1; i >= 0; i--) {
      const end = w.written;
      LineAmount.write(m.lines[i]!, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    {
      w.string(m.amount === "" ? "0" : m.amount);
      w.varint(34);
    }
    if (m.denom !== "") {
      w.string(m.denom);
      w.varint(26);
    }
    if (m.payee !== "") {
      w.string(m.payee);
      w.varint(18);
    }
    if (m.payer !== "") {
      w.string(m.payer);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.payer = r.string();
        break;
      case 18:
        m.payee = r.string();
        break;
      case 26:
        m.denom = r.string();
        break;
      case 34:
        m.amount = intText(r.string(), m.amount);
        break;
      case 42:
        m.lines.push(LineAmount.read(r, r.end(), LineAmount.create()));
        break;
      case 50:
        m.shippingAmount = intText(r.string(), m.shippingAmount);
        break;
      case 58:
        m.refundExpiresAt = readStdTime(r);
        break;
      case 64:
        m.minFeeBps = r.uint32();
        break;
      case 72:
        m.maxFeeBps = r.uint32();
        break;
      case 82:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgCharge, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgCharge);
    return m;
  },
});

/** The answer to Charge. */
export interface MsgChargeResponse {
  id: bigint;
  version: bigint;
  status: number;
  verdict: number;
  caseId: bigint;
}

export const MsgChargeResponse: MessageType<MsgChargeResponse> = messageType<MsgChargeResponse>({
  name: "stateset.payments.v1.MsgChargeResponse",
  doc: "The answer to Charge.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "version", prop: "version", kind: "uint64" },
    { no: 3, name: "status", prop: "status", kind: "enum", enum: stateset_payments_v1_state.PaymentStatus$ },
    { no: 4, name: "verdict", prop: "verdict", kind: "enum", enum: stateset_compliance_v1_verdict.Verdict$ },
    { no: 5, name: "case_id", prop: "caseId", kind: "uint64" },
  ],
  create: () => ({ id: 0n, version: 0n, status: 0, verdict: 0, caseId: 0n }),
  write(m, w) {
    if (m.caseId !== 0n) {
      w.varint64(m.caseId);
      w.varint(40);
    }
    if (m.verdict !== 0) {
      w.int32(m.verdict);
      w.varint(32);
    }
    if (m.status !== 0) {
      w.int32(m.status);
      w.varint(24);
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
      case 24:
        m.status = r.int32();
        break;
      case 32:
        m.verdict = r.int32();
        break;
      case 40:
        m.caseId = r.uint64();
        break;
      default:
        skipField(MsgChargeResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgChargeResponse);
    return m;
  },
});

/** The payee gives up what is not captured; the payer gives up what was never locked. */
export interface MsgVoid {
  signer: string;
  id: bigint;
  version: bigint;
  clientKey: string;
}

export const MsgVoid: MessageType<MsgVoid> = messageType<MsgVoid>({
  name: "stateset.payments.v1.MsgVoid",
  options: {"cosmos.msg.v1.signer":["signer"],"amino.name":"stateset/payments/MsgVoid"},
  doc: "The payee gives up what is not captured; the payer gives up what was never locked.",
  fields: [
    { no: 1, name: "signer", prop: "signer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "id", prop: "id", kind: "uint64" },
    { no: 3, name: "version", prop: "version", kind: "uint64" },
    { no: 4, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ signer: "", id: 0n, version: 0n, clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(34);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(24);
    }
    if (m.id !== 0n) {
      w.varint64(m.id);
      w.varint(16);
    }
    if (m.signer !== "") {
      w.string(m.signer);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.signer = r.string();
        break;
      case 16:
        m.id = r.uint64();
        break;
      case 24:
        m.version = r.uint64();
        break;
      case 34:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgVoid, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgVoid);
    return m;
  },
});

/** The answer to Void. */
export interface MsgVoidResponse {
  version: bigint;
  unlocked: string;
}

export const MsgVoidResponse: MessageType<MsgVoidResponse> = messageType<MsgVoidResponse>({
  name: "stateset.payments.v1.MsgVoidResponse",
  doc: "The answer to Void.",
  fields: [
    { no: 1, name: "version", prop: "version", kind: "uint64" },
    { no: 2, name: "unlocked", prop: "unlocked", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
  ],
  create: () => ({ version: 0n, unlocked: "" }),
  write(m, w) {
    if (m.unlocked !== "") {
      w.string(m.unlocked);
      w.varint(18);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.version = r.uint64();
        break;
      case 18:
        m.unlocked = r.string();
        break;
      default:
        skipField(MsgVoidResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgVoidResponse);
    return m;
  },
});

/** The payer unlocks what was not captured in time. */
export interface MsgReclaim {
  payer: string;
  id: bigint;
  version: bigint;
  clientKey: string;
}

export const MsgReclaim: MessageType<MsgReclaim> = messageType<MsgReclaim>({
  name: "stateset.payments.v1.MsgReclaim",
  options: {"cosmos.msg.v1.signer":["payer"],"amino.name":"stateset/payments/MsgReclaim"},
  doc: "The payer unlocks what was not captured in time.",
  fields: [
    { no: 1, name: "payer", prop: "payer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "id", prop: "id", kind: "uint64" },
    { no: 3, name: "version", prop: "version", kind: "uint64" },
    { no: 4, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ payer: "", id: 0n, version: 0n, clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(34);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(24);
    }
    if (m.id !== 0n) {
      w.varint64(m.id);
      w.varint(16);
    }
    if (m.payer !== "") {
      w.string(m.payer);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.payer = r.string();
        break;
      case 16:
        m.id = r.uint64();
        break;
      case 24:
        m.version = r.uint64();
        break;
      case 34:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgReclaim, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgReclaim);
    return m;
  },
});

/** The answer to Reclaim. */
export interface MsgReclaimResponse {
  version: bigint;
  unlocked: string;
}

export const MsgReclaimResponse: MessageType<MsgReclaimResponse> = messageType<MsgReclaimResponse>({
  name: "stateset.payments.v1.MsgReclaimResponse",
  doc: "The answer to Reclaim.",
  fields: [
    { no: 1, name: "version", prop: "version", kind: "uint64" },
    { no: 2, name: "unlocked", prop: "unlocked", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
  ],
  create: () => ({ version: 0n, unlocked: "" }),
  write(m, w) {
    if (m.unlocked !== "") {
      w.string(m.unlocked);
      w.varint(18);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.version = r.uint64();
        break;
      case 18:
        m.unlocked = r.string();
        break;
      default:
        skipField(MsgReclaimResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgReclaimResponse);
    return m;
  },
});

/** The payee gives back captured amounts, by line. */
export interface MsgRefund {
  payee: string;
  id: bigint;
  version: bigint;
  lines: LineAmount[];
  shippingAmount: string;
  clientKey: string;
}

export const MsgRefund: MessageType<MsgRefund> = messageType<MsgRefund>({
  name: "stateset.payments.v1.MsgRefund",
  options: {"cosmos.msg.v1.signer":["payee"],"amino.name":"stateset/payments/MsgRefund"},
  doc: "The payee gives back captured amounts, by line.",
  fields: [
    { no: 1, name: "payee", prop: "payee", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "id", prop: "id", kind: "uint64" },
    { no: 3, name: "version", prop: "version", kind: "uint64" },
    { no: 4, name: "lines", prop: "lines", kind: "message", repeated: true, message: () => LineAmount, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 5, name: "shipping_amount", prop: "shippingAmount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 6, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ payee: "", id: 0n, version: 0n, lines: [], shippingAmount: "", clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(50);
    }
    {
      w.string(m.shippingAmount === "" ? "0" : m.shippingAmount);
      w.varint(42);
    }
    for (let i = m.lines.length - 1; i >= 0; i--) {
      const end = w.written;
      LineAmount.write(m.lines[i]!, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(24);
    }
    if (m.id !== 0n) {
      w.varint64(m.id);
      w.varint(16);
    }
    if (m.payee !== "") {
      w.string(m.payee);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.payee = r.string();
        break;
      case 16:
        m.id = r.uint64();
        break;
      case 24:
        m.version = r.uint64();
        break;
      case 34:
        m.lines.push(LineAmount.read(r, r.end(), LineAmount.create()));
        break;
      case 42:
        m.shippingAmount = intText(r.string(), m.shippingAmount);
        break;
      case 50:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgRefund, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgRefund);
    return m;
  },
});

/** The answer to Refund. */
export interface MsgRefundResponse {
  version: bigint;
  refunded: string;
  fromEscrow: boolean;
}

export const MsgRefundResponse: MessageType<MsgRefundResponse> = messageType<MsgRefundResponse>({
  name: "stateset.payments.v1.MsgRefundResponse",
  doc: "The answer to Refund.",
  fields: [
    { no: 1, name: "version", prop: "version", kind: "uint64" },
    { no: 2, name: "refunded", prop: "refunded", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
    { no: 3, name: "from_escrow", prop: "fromEscrow", kind: "bool" },
  ],
  create: () => ({ version: 0n, refunded: "", fromEscrow: false }),
  write(m, w) {
    if (m.fromEscrow) {
      w.bool(m.fromEscrow);
      w.varint(24);
    }
    if (m.refunded !== "") {
      w.string(m.refunded);
      w.varint(18);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.version = r.uint64();
        break;
      case 18:
        m.refunded = r.string();
        break;
      case 24:
        m.fromEscrow = r.bool();
        break;
      default:
        skipField(MsgRefundResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgRefundResponse);
    return m;
  },
});

/** A recipient and its part. */
export interface SplitShare {
  recipient: string;
  bps: number;
}

export const SplitShare: MessageType<SplitShare> = messageType<SplitShare>({
  name: "stateset.payments.v1.SplitShare",
  doc: "A recipient and its part.",
  fields: [
    { no: 1, name: "recipient", prop: "recipient", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "bps", prop: "bps", kind: "uint32" },
  ],
  create: () => ({ recipient: "", bps: 0 }),
  write(m, w) {
    if (m.bps !== 0) {
      w.varint(m.bps);
      w.varint(16);
    }
    if (m.recipient !== "") {
      w.string(m.recipient);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.recipient = r.string();
        break;
      case 16:
        m.bps = r.uint32();
        break;
      default:
        skipField(SplitShare, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(SplitShare);
    return m;
  },
});

/** The payee shares the net of one capture. */
export interface MsgSplitPayout {
  payee: string;
  id: bigint;
  version: bigint;
  captureIndex: number;
  /** Add up to 10,000 bps; the payee may be among them. */
  shares: SplitShare[];
  clientKey: string;
}

export const MsgSplitPayout: MessageType<MsgSplitPayout> = messageType<MsgSplitPayout>({
  name: "stateset.payments.v1.MsgSplitPayout",
  options: {"cosmos.msg.v1.signer":["payee"],"amino.name":"stateset/payments/MsgSplitPayout"},
  doc: "The payee shares the net of one capture.",
  fields: [
    { no: 1, name: "payee", prop: "payee", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "id", prop: "id", kind: "uint64" },
    { no: 3, name: "version", prop: "version", kind: "uint64" },
    { no: 4, name: "capture_index", prop: "captureIndex", kind: "uint32" },
    { no: 5, name: "shares", prop: "shares", kind: "message", repeated: true, message: () => SplitShare, nullable: false, options: {"amino.dont_omitempty":true}, doc: "Add up to 10,000 bps; the payee may be among them." },
    { no: 6, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ payee: "", id: 0n, version: 0n, captureIndex: 0, shares: [], clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(50);
    }
    for (let i = m.shares.length - 1; i >= 0; i--) {
      const end = w.written;
      SplitShare.write(m.shares[i]!, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    if (m.captureIndex !== 0) {
      w.varint(m.captureIndex);
      w.varint(32);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(24);
    }
    if (m.id !== 0n) {
      w.varint64(m.id);
      w.varint(16);
    }
    if (m.payee !== "") {
      w.string(m.payee);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.payee = r.string();
        break;
      case 16:
        m.id = r.uint64();
        break;
      case 24:
        m.version = r.uint64();
        break;
      case 32:
        m.captureIndex = r.uint32();
        break;
      case 42:
        m.shares.push(SplitShare.read(r, r.end(), SplitShare.create()));
        break;
      case 50:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgSplitPayout, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgSplitPayout);
    return m;
  },
});

/** The answer to SplitPayout. */
export interface MsgSplitPayoutResponse {
  version: bigint;
  /** By share, in their order. */
  amounts: string[];
}

export const MsgSplitPayoutResponse: MessageType<MsgSplitPayoutResponse> = messageType<MsgSplitPayoutResponse>({
  name: "stateset.payments.v1.MsgSplitPayoutResponse",
  doc: "The answer to SplitPayout.",
  fields: [
    { no: 1, name: "version", prop: "version", kind: "uint64" },
    { no: 2, name: "amounts", prop: "amounts", kind: "string", repeated: true, options: {"cosmos_proto.scalar":"cosmos.Int"}, doc: "By share, in their order." },
  ],
  create: () => ({ version: 0n, amounts: [] }),
  write(m, w) {
    for (let i = m.amounts.length - 1; i >= 0; i--) {
      w.string(m.amounts[i]!);
      w.varint(18);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.version = r.uint64();
        break;
      case 18:
        m.amounts.push(r.string());
        break;
      default:
        skipField(MsgSplitPayoutResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgSplitPayoutResponse);
    return m;
  },
});

/** The payer of an escrow payment lets the payee have what was captured. */
export interface MsgReleaseEscrow {
  payer: string;
  id: bigint;
  version: bigint;
  /** All of them when empty. */
  captureIndexes: number[];
  clientKey: string;
}

export const MsgReleaseEscrow: MessageType<MsgReleaseEscrow> = messageType<MsgReleaseEscrow>({
  name: "stateset.payments.v1.MsgReleaseEscrow",
  options: {"cosmos.msg.v1.signer":["payer"],"amino.name":"stateset/payments/MsgReleaseEscrow"},
  doc: "The payer of an escrow payment lets the payee have what was captured.",
  fields: [
    { no: 1, name: "payer", prop: "payer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "id", prop: "id", kind: "uint64" },
    { no: 3, name: "version", prop: "version", kind: "uint64" },
    { no: 4, name: "capture_indexes", prop: "captureIndexes", kind: "uint32", repeated: true, doc: "All of them when empty." },
    { no: 5, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ payer: "", id: 0n, version: 0n, captureIndexes: [], clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(42);
    }
    if (m.captureIndexes.length > 0) {
      const end = w.written;
      for (let i = m.captureIndexes.length - 1; i >= 0; i--) w.varint(m.captureIndexes[i]!);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(24);
    }
    if (m.id !== 0n) {
      w.varint64(m.id);
      w.varint(16);
    }
    if (m.payer !== "") {
      w.string(m.payer);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.payer = r.string();
        break;
      case 16:
        m.id = r.uint64();
        break;
      case 24:
        m.version = r.uint64();
        break;
      case 32:
        m.captureIndexes.push(r.uint32());
        break;
      case 34: {
        const end = r.end();
        while (r.pos < end) m.captureIndexes.push(r.uint32());
        break;
      }
      case 42:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgReleaseEscrow, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgReleaseEscrow);
    return m;
  },
});

/** The answer to ReleaseEscrow. */
export interface MsgReleaseEscrowResponse {
  version: bigint;
  released: string;
}

export const MsgReleaseEscrowResponse: MessageType<MsgReleaseEscrowResponse> = messageType<MsgReleaseEscrowResponse>({
  name: "stateset.payments.v1.MsgReleaseEscrowResponse",
  doc: "The answer to ReleaseEscrow.",
  fields: [
    { no: 1, name: "version", prop: "version", kind: "uint64" },
    { no: 2, name: "released", prop: "released", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
  ],
  create: () => ({ version: 0n, released: "" }),
  write(m, w) {
    if (m.released !== "") {
      w.string(m.released);
      w.varint(18);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.version = r.uint64();
        break;
      case 18:
        m.released = r.string();
        break;
      default:
        skipField(MsgReleaseEscrowResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgReleaseEscrowResponse);
    return m;
  },
});

/** The payer deposits coins that the payee claims with signed statements. */
export interface MsgOpenChannel {
  payer: string;
  payee: string;
  denom: string;
  deposit: string;
  claimKey: Uint8Array;
  settleDelay: google_protobuf_duration.Duration;
  clientKey: string;
}

export const MsgOpenChannel: MessageType<MsgOpenChannel> = messageType<MsgOpenChannel>({
  name: "stateset.payments.v1.MsgOpenChannel",
  options: {"cosmos.msg.v1.signer":["payer"],"amino.name":"stateset/payments/MsgOpenChannel"},
  doc: "The payer deposits coins that the payee claims with signed statements.",
  fields: [
    { no: 1, name: "payer", prop: "payer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "payee", prop: "payee", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 3, name: "denom", prop: "denom", kind: "string" },
    { no: 4, name: "deposit", prop: "deposit", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 5, name: "claim_key", prop: "claimKey", kind: "bytes" },
    { no: 6, name: "settle_delay", prop: "settleDelay", kind: "message", message: () => google_protobuf_duration.Duration, nullable: false, options: {"gogoproto.stdduration":true,"amino.dont_omitempty":true} },
    { no: 7, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ payer: "", payee: "", denom: "", deposit: "", claimKey: EMPTY_BYTES, settleDelay: google_protobuf_duration.Duration.create(), clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(58);
    }
    {
      const end = w.written;
      google_protobuf_duration.Duration.write(m.settleDelay, w);
      w.lengthFrom(end);
      w.varint(50);
    }
    if (m.claimKey.length !== 0) {
      w.bytes(m.claimKey);
      w.varint(42);
    }
    {
      w.string(m.deposit === "" ? "0" : m.deposit);
      w.varint(34);
    }
    if (m.denom !== "") {
      w.string(m.denom);
      w.varint(26);
    }
    if (m.payee !== "") {
      w.string(m.payee);
      w.varint(18);
    }
    if (m.payer !== "") {
      w.string(m.payer);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.payer = r.string();
        break;
      case 18:
        m.payee = r.string();
        break;
      case 26:
        m.denom = r.string();
        break;
      case 34:
        m.deposit = intText(r.string(), m.deposit);
        break;
      case 42:
        m.claimKey = r.bytes();
        break;
      case 50:
        m.settleDelay = readStdDuration(r);
        break;
      case 58:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgOpenChannel, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgOpenChannel);
    return m;
  },
});

/** The answer to OpenChannel. */
export interface MsgOpenChannelResponse {
  id: bigint;
}

export const MsgOpenChannelResponse: MessageType<MsgOpenChannelResponse> = messageType<MsgOpenChannelResponse>({
  name: "stateset.payments.v1.MsgOpenChannelResponse",
  doc: "The answer to OpenChannel.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
  ],
  create: () => ({ id: 0n }),
  write(m, w) {
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
      default:
        skipField(MsgOpenChannelResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgOpenChannelResponse);
    return m;
  },
});

/** The payee claims up to a running total that the payer signed. */
export interface MsgClaimChannel {
  payee: string;
  id: bigint;
  version: bigint;
  nonce: bigint;
  /** The running total that the payer signed. */
  total: string;
  /** 64 bytes over chain, channel, nonce and total. */
  signature: Uint8Array;
  clientKey: string;
}

export const MsgClaimChannel: MessageType<MsgClaimChannel> = messageType<MsgClaimChannel>({
  name: "stateset.payments.v1.MsgClaimChannel",
  options: {"cosmos.msg.v1.signer":["payee"],"amino.name":"stateset/payments/MsgClaimChannel"},
  doc: "The payee claims up to a running total that the payer signed.",
  fields: [
    { no: 1, name: "payee", prop: "payee", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "id", prop: "id", kind: "uint64" },
    { no: 3, name: "version", prop: "version", kind: "uint64" },
    { no: 4, name: "nonce", prop: "nonce", kind: "uint64" },
    { no: 5, name: "total", prop: "total", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "The running total that the payer signed." },
    { no: 6, name: "signature", prop: "signature", kind: "bytes", doc: "64 bytes over chain, channel, nonce and total." },
    { no: 7, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ payee: "", id: 0n, version: 0n, nonce: 0n, total: "", signature: EMPTY_BYTES, clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(58);
    }
    if (m.signature.length !== 0) {
      w.bytes(m.signature);
      w.varint(50);
    }
    {
      w.string(m.total === "" ? "0" : m.total);
      w.varint(42);
    }
    if (m.nonce !== 0n) {
      w.varint64(m.nonce);
      w.varint(32);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(24);
    }
    if (m.id !== 0n) {
      w.varint64(m.id);
      w.varint(16);
    }
    if (m.payee !== "") {
      w.string(m.payee);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.payee = r.string();
        break;
      case 16:
        m.id = r.uint64();
        break;
      case 24:
        m.version = r.uint64();
        break;
      case 32:
        m.nonce = r.uint64();
        break;
      case 42:
        m.total = intText(r.string(), m.total);
        break;
      case 50:
        m.signature = r.bytes();
        break;
      case 58:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgClaimChannel, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgClaimChannel);
    return m;
  },
});

/** The answer to ClaimChannel. */
export interface MsgClaimChannelResponse {
  version: bigint;
  paid: string;
}

export const MsgClaimChannelResponse: MessageType<MsgClaimChannelResponse> = messageType<MsgClaimChannelResponse>({
  name: "stateset.payments.v1.MsgClaimChannelResponse",
  doc: "The answer to ClaimChannel.",
  fields: [
    { no: 1, name: "version", prop: "version", kind: "uint64" },
    { no: 2, name: "paid", prop: "paid", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
  ],
  create: () => ({ version: 0n, paid: "" }),
  write(m, w) {
    if (m.paid !== "") {
      w.string(m.paid);
      w.varint(18);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.version = r.uint64();
        break;
      case 18:
        m.paid = r.string();
        break;
      default:
        skipField(MsgClaimChannelResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgClaimChannelResponse);
    return m;
  },
});

/** The payee closes at once; the payer after the settle delay. */
export interface MsgCloseChannel {
  signer: string;
  id: bigint;
  version: bigint;
  /** A last claim, which the payee makes while closing; an old one is ignored when the payer closes. */
  nonce: bigint;
  total: string;
  signature: Uint8Array;
  clientKey: string;
}

export const MsgCloseChannel: MessageType<MsgCloseChannel> = messageType<MsgCloseChannel>({
  name: "stateset.payments.v1.MsgCloseChannel",
  options: {"cosmos.msg.v1.signer":["signer"],"amino.name":"stateset/payments/MsgCloseChannel"},
  doc: "The payee closes at once; the payer after the settle delay.",
  fields: [
    { no: 1, name: "signer", prop: "signer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "id", prop: "id", kind: "uint64" },
    { no: 3, name: "version", prop: "version", kind: "uint64" },
    { no: 4, name: "nonce", prop: "nonce", kind: "uint64", doc: "A last claim, which the payee makes while closing; an old one is ignored when the payer closes." },
    { no: 5, name: "total", prop: "total", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 6, name: "signature", prop: "signature", kind: "bytes" },
    { no: 7, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ signer: "", id: 0n, version: 0n, nonce: 0n, total: "", signature: EMPTY_BYTES, clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(58);
    }
    if (m.signature.length !== 0) {
      w.bytes(m.signature);
      w.varint(50);
    }
    {
      w.string(m.total === "" ? "0" : m.total);
      w.varint(42);
    }
    if (m.nonce !== 0n) {
      w.varint64(m.nonce);
      w.varint(32);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(24);
    }
    if (m.id !== 0n) {
      w.varint64(m.id);
      w.varint(16);
    }
    if (m.signer !== "") {
      w.string(m.signer);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.signer = r.string();
        break;
      case 16:
        m.id = r.uint64();
        break;
      case 24:
        m.version = r.uint64();
        break;
      case 32:
        m.nonce = r.uint64();
        break;
      case 42:
        m.total = intText(r.string(), m.total);
        break;
      case 50:
        m.signature = r.bytes();
        break;
      case 58:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgCloseChannel, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgCloseChannel);
    return m;
  },
});

/** The answer to CloseChannel. */
export interface MsgCloseChannelResponse {
  version: bigint;
  status: number;
  returned: string;
}

export const MsgCloseChannelResponse: MessageType<MsgCloseChannelResponse> = messageType<MsgCloseChannelResponse>({
  name: "stateset.payments.v1.MsgCloseChannelResponse",
  doc: "The answer to CloseChannel.",
  fields: [
    { no: 1, name: "version", prop: "version", kind: "uint64" },
    { no: 2, name: "status", prop: "status", kind: "enum", enum: stateset_payments_v1_state.ChannelStatus$ },
    { no: 3, name: "returned", prop: "returned", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
  ],
  create: () => ({ version: 0n, status: 0, returned: "" }),
  write(m, w) {
    if (m.returned !== "") {
      w.string(m.returned);
      w.varint(26);
    }
    if (m.status !== 0) {
      w.int32(m.status);
      w.varint(16);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.version = r.uint64();
        break;
      case 16:
        m.status = r.int32();
        break;
      case 26:
        m.returned = r.string();
        break;
      default:
        skipField(MsgCloseChannelResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgCloseChannelResponse);
    return m;
  },
});

/** A debtor enters a debt into the netting of its denom. */
export interface MsgSubmitObligation {
  debtor: string;
  creditor: string;
  denom: string;
  amount: string;
  referenceCommitment: Uint8Array;
  clientKey: string;
}

export const MsgSubmitObligation: MessageType<MsgSubmitObligation> = messageType<MsgSubmitObligation>({
  name: "stateset.payments.v1.MsgSubmitObligation",
  options: {"cosmos.msg.v1.signer":["debtor"],"amino.name":"stateset/payments/MsgSubmitObligation"},
  doc: "A debtor enters a debt into the netting of its denom.",
  fields: [
    { no: 1, name: "debtor", prop: "debtor", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "creditor", prop: "creditor", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 3, name: "denom", prop: "denom", kind: "string" },
    { no: 4, name: "amount", prop: "amount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 5, name: "reference_commitment", prop: "referenceCommitment", kind: "bytes" },
    { no: 6, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ debtor: "", creditor: "", denom: "", amount: "", referenceCommitment: EMPTY_BYTES, clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(50);
    }
    if (m.referenceCommitment.length !== 0) {
      w.bytes(m.referenceCommitment);
      w.varint(42);
    }
    {
      w.string(m.amount === "" ? "0" : m.amount);
      w.varint(34);
    }
    if (m.denom !== "") {
      w.string(m.denom);
      w.varint(26);
    }
    if (m.creditor !== "") {
      w.string(m.creditor);
      w.varint(18);
    }
    if (m.debtor !== "") {
      w.string(m.debtor);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.debtor = r.string();
        break;
      case 18:
        m.creditor = r.string();
        break;
      case 26:
        m.denom = r.string();
        break;
      case 34:
        m.amount = intText(r.string(), m.amount);
        break;
      case 42:
        m.referenceCommitment = r.bytes();
        break;
      case 50:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgSubmitObligation, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgSubmitObligation);
    return m;
  },
});

/** The answer to SubmitObligation. */
export interface MsgSubmitObligationResponse {
  id: bigint;
}

export const MsgSubmitObligationResponse: MessageType<MsgSubmitObligationResponse> = messageType<MsgSubmitObligationResponse>({
  name: "stateset.payments.v1.MsgSubmitObligationResponse",
  doc: "The answer to SubmitObligation.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
  ],
  create: () => ({ id: 0n }),
  write(m, w) {
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
      default:
        skipField(MsgSubmitObligationResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgSubmitObligationResponse);
    return m;
  },
});

/** Nets all pending obligations of a denom and settles the positions. */
export interface MsgCloseNettingCycle {
  signer: string;
  denom: string;
  clientKey: string;
}

export const MsgCloseNettingCycle: MessageType<MsgCloseNettingCycle> = messageType<MsgCloseNettingCycle>({
  name: "stateset.payments.v1.MsgCloseNettingCycle",
  options: {"cosmos.msg.v1.signer":["signer"],"amino.name":"stateset/payments/MsgCloseNettingCycle"},
  doc: "Nets all pending obligations of a denom and settles the positions.",
  fields: [
    { no: 1, name: "signer", prop: "signer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "denom", prop: "denom", kind: "string" },
    { no: 3, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ signer: "", denom: "", clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(26);
    }
    if (m.denom !== "") {
      w.string(m.denom);
      w.varint(18);
    }
    if (m.signer !== "") {
      w.string(m.signer);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.signer = r.string();
        break;
      case 18:
        m.denom = r.string();
        break;
      case 26:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgCloseNettingCycle, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgCloseNettingCycle);
    return m;
  },
});

/** The answer to CloseNettingCycle. */
export interface MsgCloseNettingCycleResponse {
  id: bigint;
  settled: number;
  dropped: number;
}

export const MsgCloseNettingCycleResponse: MessageType<MsgCloseNettingCycleResponse> = messageType<MsgCloseNettingCycleResponse>({
  name: "stateset.payments.v1.MsgCloseNettingCycleResponse",
  doc: "The answer to CloseNettingCycle.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "settled", prop: "settled", kind: "uint32" },
    { no: 3, name: "dropped", prop: "dropped", kind: "uint32" },
  ],
  create: () => ({ id: 0n, settled: 0, dropped: 0 }),
  write(m, w) {
    if (m.dropped !== 0) {
      w.varint(m.dropped);
      w.varint(24);
    }
    if (m.settled !== 0) {
      w.varint(m.settled);
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
        m.settled = r.uint32();
        break;
      case 24:
        m.dropped = r.uint32();
        break;
      default:
        skipField(MsgCloseNettingCycleResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgCloseNettingCycleResponse);
    return m;
  },
});

/** Registers the signer as a merchant, or changes its entry. */
export interface MsgRegisterMerchant {
  merchant: string;
  version: bigint;
  active: boolean;
  profileCommitment: Uint8Array;
  clientKey: string;
}

export const MsgRegisterMerchant: MessageType<MsgRegisterMerchant> = messageType<MsgRegisterMerchant>({
  name: "stateset.payments.v1.MsgRegisterMerchant",
  options: {"cosmos.msg.v1.signer":["merchant"],"amino.name":"stateset/payments/MsgRegisterMerchant"},
  doc: "Registers the signer as a merchant, or changes its entry.",
  fields: [
    { no: 1, name: "merchant", prop: "merchant", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "version", prop: "version", kind: "uint64" },
    { no: 3, name: "active", prop: "active", kind: "bool" },
    { no: 4, name: "profile_commitment", prop: "profileCommitment", kind: "bytes" },
    { no: 5, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ merchant: "", version: 0n, active: false, profileCommitment: EMPTY_BYTES, clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(42);
    }
    if (m.profileCommitment.length !== 0) {
      w.bytes(m.profileCommitment);
      w.varint(34);
    }
    if (m.active) {
      w.bool(m.active);
      w.varint(24);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(16);
    }
    if (m.merchant !== "") {
      w.string(m.merchant);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.merchant = r.string();
        break;
      case 16:
        m.version = r.uint64();
        break;
      case 24:
        m.active = r.bool();
        break;
      case 34:
        m.profileCommitment = r.bytes();
        break;
      case 42:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgRegisterMerchant, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgRegisterMerchant);
    return m;
  },
});

/** The answer to RegisterMerchant. */
export interface MsgRegisterMerchantResponse {
  version: bigint;
  feeBps: number;
}

export const MsgRegisterMerchantResponse: MessageType<MsgRegisterMerchantResponse> = messageType<MsgRegisterMerchantResponse>({
  name: "stateset.payments.v1.MsgRegisterMerchantResponse",
  doc: "The answer to RegisterMerchant.",
  fields: [
    { no: 1, name: "version", prop: "version", kind: "uint64" },
    { no: 2, name: "fee_bps", prop: "feeBps", kind: "uint32" },
  ],
  create: () => ({ version: 0n, feeBps: 0 }),
  write(m, w) {
    if (m.feeBps !== 0) {
      w.varint(m.feeBps);
      w.varint(16);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.version = r.uint64();
        break;
      case 16:
        m.feeBps = r.uint32();
        break;
      default:
        skipField(MsgRegisterMerchantResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgRegisterMerchantResponse);
    return m;
  },
});

/** The authority makes a denom a stablecoin with roles, or its owner names the roles anew. */
export interface MsgSetStablecoinRoles {
  /** The authority for a new denom, its owner for a known one. */
  signer: string;
  denom: string;
  version: bigint;
  owner: string;
  masterMinter: string;
  pauser: string;
  blacklister: string;
  clientKey: string;
}

export const MsgSetStablecoinRoles: MessageType<MsgSetStablecoinRoles> = messageType<MsgSetStablecoinRoles>({
  name: "stateset.payments.v1.MsgSetStablecoinRoles",
  options: {"cosmos.msg.v1.signer":["signer"],"amino.name":"stateset/payments/MsgSetStablecoinRoles"},
  doc: "The authority makes a denom a stablecoin with roles, or its owner names the roles anew.",
  fields: [
    { no: 1, name: "signer", prop: "signer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"}, doc: "The authority for a new denom, its owner for a known one." },
    { no: 2, name: "denom", prop: "denom", kind: "string" },
    { no: 3, name: "version", prop: "version", kind: "uint64" },
    { no: 4, name: "owner", prop: "owner", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 5, name: "master_minter", prop: "masterMinter", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 6, name: "pauser", prop: "pauser", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 7, name: "blacklister", prop: "blacklister", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 8, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ signer: "", denom: "", version: 0n, owner: "", masterMinter: "", pauser: "", blacklister: "", clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(66);
    }
    if (m.blacklister !== "") {
      w.string(m.blacklister);
      w.varint(58);
    }
    if (m.pauser !== "") {
      w.string(m.pauser);
      w.varint(50);
    }
    if (m.masterMinter !== "") {
      w.string(m.masterMinter);
      w.varint(42);
    }
    if (m.owner !== "") {
      w.string(m.owner);
      w.varint(34);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(24);
    }
    if (m.denom !== "") {
      w.string(m.denom);
      w.varint(18);
    }
    if (m.signer !== "") {
      w.string(m.signer);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.signer = r.string();
        break;
      case 18:
        m.denom = r.string();
        break;
      case 24:
        m.version = r.uint64();
        break;
      case 34:
        m.owner = r.string();
        break;
      case 42:
        m.masterMinter = r.string();
        break;
      case 50:
        m.pauser = r.string();
        break;
      case 58:
        m.blacklister = r.string();
        break;
      case 66:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgSetStablecoinRoles, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgSetStablecoinRoles);
    return m;
  },
});

/** The answer to SetStablecoinRoles. */
export interface MsgSetStablecoinRolesResponse {
  version: bigint;
}

export const MsgSetStablecoinRolesResponse: MessageType<MsgSetStablecoinRolesResponse> = messageType<MsgSetStablecoinRolesResponse>({
  name: "stateset.payments.v1.MsgSetStablecoinRolesResponse",
  doc: "The answer to SetStablecoinRoles.",
  fields: [
    { no: 1, name: "version", prop: "version", kind: "uint64" },
  ],
  create: () => ({ version: 0n }),
  write(m, w) {
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.version = r.uint64();
        break;
      default:
        skipField(MsgSetStablecoinRolesResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgSetStablecoinRolesResponse);
    return m;
  },
});

/** The master minter sets what a minter may mint; 0 ends it. */
export interface MsgSetMinterAllowance {
  masterMinter: string;
  denom: string;
  minter: string;
  allowance: string;
  clientKey: string;
}

export const MsgSetMinterAllowance: MessageType<MsgSetMinterAllowance> = messageType<MsgSetMinterAllowance>({
  name: "stateset.payments.v1.MsgSetMinterAllowance",
  options: {"cosmos.msg.v1.signer":["master_minter"],"amino.name":"stateset/payments/MsgSetMinterAllowance"},
  doc: "The master minter sets what a minter may mint; 0 ends it.",
  fields: [
    { no: 1, name: "master_minter", prop: "masterMinter", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "denom", prop: "denom", kind: "string" },
    { no: 3, name: "minter", prop: "minter", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 4, name: "allowance", prop: "allowance", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 5, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ masterMinter: "", denom: "", minter: "", allowance: "", clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(42);
    }
    {
      w.string(m.allowance === "" ? "0" : m.allowance);
      w.varint(34);
    }
    if (m.minter !== "") {
      w.string(m.minter);
      w.varint(26);
    }
    if (m.denom !== "") {
      w.string(m.denom);
      w.varint(18);
    }
    if (m.masterMinter !== "") {
      w.string(m.masterMinter);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.masterMinter = r.string();
        break;
      case 18:
        m.denom = r.string();
        break;
      case 26:
        m.minter = r.string();
        break;
      case 34:
        m.allowance = intText(r.string(), m.allowance);
        break;
      case 42:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgSetMinterAllowance, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgSetMinterAllowance);
    return m;
  },
});

/** The answer to SetMinterAllowance. */
export interface MsgSetMinterAllowanceResponse {
}

export const MsgSetMinterAllowanceResponse: MessageType<MsgSetMinterAllowanceResponse> = messageType<MsgSetMinterAllowanceResponse>({
  name: "stateset.payments.v1.MsgSetMinterAllowanceResponse",
  doc: "The answer to SetMinterAllowance.",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgSetMinterAllowanceResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgSetMinterAllowanceResponse);
    return m;
  },
});

/** A minter creates coins within its allowance. */
export interface MsgMint {
  minter: string;
  denom: string;
  amount: string;
  recipient: string;
  clientKey: string;
}

export const MsgMint: MessageType<MsgMint> = messageType<MsgMint>({
  name: "stateset.payments.v1.MsgMint",
  options: {"cosmos.msg.v1.signer":["minter"],"amino.name":"stateset/payments/MsgMint"},
  doc: "A minter creates coins within its allowance.",
  fields: [
    { no: 1, name: "minter", prop: "minter", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "denom", prop: "denom", kind: "string" },
    { no: 3, name: "amount", prop: "amount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 4, name: "recipient", prop: "recipient", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 5, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ minter: "", denom: "", amount: "", recipient: "", clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(42);
    }
    if (m.recipient !== "") {
      w.string(m.recipient);
      w.varint(34);
    }
    {
      w.string(m.amount === "" ? "0" : m.amount);
      w.varint(26);
    }
    if (m.denom !== "") {
      w.string(m.denom);
      w.varint(18);
    }
    if (m.minter !== "") {
      w.string(m.minter);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.minter = r.string();
        break;
      case 18:
        m.denom = r.string();
        break;
      case 26:
        m.amount = intText(r.string(), m.amount);
        break;
      case 34:
        m.recipient = r.string();
        break;
      case 42:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgMint, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgMint);
    return m;
  },
});

/** The answer to Mint. */
export interface MsgMintResponse {
  allowance: string;
}

export const MsgMintResponse: MessageType<MsgMintResponse> = messageType<MsgMintResponse>({
  name: "stateset.payments.v1.MsgMintResponse",
  doc: "The answer to Mint.",
  fields: [
    { no: 1, name: "allowance", prop: "allowance", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
  ],
  create: () => ({ allowance: "" }),
  write(m, w) {
    if (m.allowance !== "") {
      w.string(m.allowance);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.allowance = r.string();
        break;
      default:
        skipField(MsgMintResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgMintResponse);
    return m;
  },
});

/** A minter destroys coins of its own account. */
export interface MsgBurn {
  minter: string;
  denom: string;
  amount: string;
  clientKey: string;
}

export const MsgBurn: MessageType<MsgBurn> = messageType<MsgBurn>({
  name: "stateset.payments.v1.MsgBurn",
  options: {"cosmos.msg.v1.signer":["minter"],"amino.name":"stateset/payments/MsgBurn"},
  doc: "A minter destroys coins of its own account.",
  fields: [
    { no: 1, name: "minter", prop: "minter", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "denom", prop: "denom", kind: "string" },
    { no: 3, name: "amount", prop: "amount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 4, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ minter: "", denom: "", amount: "", clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(34);
    }
    {
      w.string(m.amount === "" ? "0" : m.amount);
      w.varint(26);
    }
    if (m.denom !== "") {
      w.string(m.denom);
      w.varint(18);
    }
    if (m.minter !== "") {
      w.string(m.minter);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.minter = r.string();
        break;
      case 18:
        m.denom = r.string();
        break;
      case 26:
        m.amount = intText(r.string(), m.amount);
        break;
      case 34:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgBurn, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgBurn);
    return m;
  },
});

/** The answer to Burn. */
export interface MsgBurnResponse {
}

export const MsgBurnResponse: MessageType<MsgBurnResponse> = messageType<MsgBurnResponse>({
  name: "stateset.payments.v1.MsgBurnResponse",
  doc: "The answer to Burn.",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgBurnResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgBurnResponse);
    return m;
  },
});

/** The pauser stops or resumes a denom. */
export interface MsgSetPaused {
  pauser: string;
  denom: string;
  paused: boolean;
  clientKey: string;
}

export const MsgSetPaused: MessageType<MsgSetPaused> = messageType<MsgSetPaused>({
  name: "stateset.payments.v1.MsgSetPaused",
  options: {"cosmos.msg.v1.signer":["pauser"],"amino.name":"stateset/payments/MsgSetPaused"},
  doc: "The pauser stops or resumes a denom.",
  fields: [
    { no: 1, name: "pauser", prop: "pauser", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "denom", prop: "denom", kind: "string" },
    { no: 3, name: "paused", prop: "paused", kind: "bool" },
    { no: 4, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ pauser: "", denom: "", paused: false, clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(34);
    }
    if (m.paused) {
      w.bool(m.paused);
      w.varint(24);
    }
    if (m.denom !== "") {
      w.string(m.denom);
      w.varint(18);
    }
    if (m.pauser !== "") {
      w.string(m.pauser);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.pauser = r.string();
        break;
      case 18:
        m.denom = r.string();
        break;
      case 24:
        m.paused = r.bool();
        break;
      case 34:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgSetPaused, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgSetPaused);
    return m;
  },
});

/** The answer to SetPaused. */
export interface MsgSetPausedResponse {
}

export const MsgSetPausedResponse: MessageType<MsgSetPausedResponse> = messageType<MsgSetPausedResponse>({
  name: "stateset.payments.v1.MsgSetPausedResponse",
  doc: "The answer to SetPaused.",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgSetPausedResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgSetPausedResponse);
    return m;
  },
});

/** The blacklister adds or removes an address. */
export interface MsgSetBlacklisted {
  blacklister: string;
  denom: string;
  address: string;
  blacklisted: boolean;
  clientKey: string;
}

export const MsgSetBlacklisted: MessageType<MsgSetBlacklisted> = messageType<MsgSetBlacklisted>({
  name: "stateset.payments.v1.MsgSetBlacklisted",
  options: {"cosmos.msg.v1.signer":["blacklister"],"amino.name":"stateset/payments/MsgSetBlacklisted"},
  doc: "The blacklister adds or removes an address.",
  fields: [
    { no: 1, name: "blacklister", prop: "blacklister", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "denom", prop: "denom", kind: "string" },
    { no: 3, name: "address", prop: "address", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 4, name: "blacklisted", prop: "blacklisted", kind: "bool" },
    { no: 5, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ blacklister: "", denom: "", address: "", blacklisted: false, clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(42);
    }
    if (m.blacklisted) {
      w.bool(m.blacklisted);
      w.varint(32);
    }
    if (m.address !== "") {
      w.string(m.address);
      w.varint(26);
    }
    if (m.denom !== "") {
      w.string(m.denom);
      w.varint(18);
    }
    if (m.blacklister !== "") {
      w.string(m.blacklister);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.blacklister = r.string();
        break;
      case 18:
        m.denom = r.string();
        break;
      case 26:
        m.address = r.string();
        break;
      case 32:
        m.blacklisted = r.bool();
        break;
      case 42:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgSetBlacklisted, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgSetBlacklisted);
    return m;
  },
});

/** The answer to SetBlacklisted. */
export interface MsgSetBlacklistedResponse {
}

export const MsgSetBlacklistedResponse: MessageType<MsgSetBlacklistedResponse> = messageType<MsgSetBlacklistedResponse>({
  name: "stateset.payments.v1.MsgSetBlacklistedResponse",
  doc: "The answer to SetBlacklisted.",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgSetBlacklistedResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgSetBlacklistedResponse);
    return m;
  },
});

/** The authority replaces all parameters. */
export interface MsgUpdateParams {
  authority: string;
  params: stateset_payments_v1_state.Params;
}

export const MsgUpdateParams: MessageType<MsgUpdateParams> = messageType<MsgUpdateParams>({
  name: "stateset.payments.v1.MsgUpdateParams",
  options: {"cosmos.msg.v1.signer":["authority"],"amino.name":"stateset/payments/MsgUpdateParams"},
  doc: "The authority replaces all parameters.",
  fields: [
    { no: 1, name: "authority", prop: "authority", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "params", prop: "params", kind: "message", message: () => stateset_payments_v1_state.Params, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ authority: "", params: stateset_payments_v1_state.Params.create() }),
  write(m, w) {
    {
      const end = w.written;
      stateset_payments_v1_state.Params.write(m.params, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.authority !== "") {
      w.string(m.authority);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.authority = r.string();
        break;
      case 18:
        stateset_payments_v1_state.Params.read(r, r.end(), m.params);
        break;
      default:
        skipField(MsgUpdateParams, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgUpdateParams);
    return m;
  },
});

/** The answer to UpdateParams. */
export interface MsgUpdateParamsResponse {
}

export const MsgUpdateParamsResponse: MessageType<MsgUpdateParamsResponse> = messageType<MsgUpdateParamsResponse>({
  name: "stateset.payments.v1.MsgUpdateParamsResponse",
  doc: "The answer to UpdateParams.",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgUpdateParamsResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgUpdateParamsResponse);
    return m;
  },
});

/** Moves money, and sets who may. */
export const Msg = {
  typeName: "stateset.payments.v1.Msg",
  options: {"cosmos.msg.v1.service":true},
  doc: "Moves money, and sets who may.",
  methods: {
    authorize: { name: "Authorize", input: MsgAuthorize, output: MsgAuthorizeResponse, http: [], doc: "The payer locks an amount in the own account for a payee. A verdict of compliance may hold, reject or block it." },
    incrementAuthorization: { name: "IncrementAuthorization", input: MsgIncrementAuthorization, output: MsgIncrementAuthorizationResponse, http: [], doc: "The payer adds to an authorization that nothing was captured of." },
    capture: { name: "Capture", input: MsgCapture, output: MsgCaptureResponse, http: [], doc: "The payee takes a part or all of what is authorized." },
    charge: { name: "Charge", input: MsgCharge, output: MsgChargeResponse, http: [], doc: "Authorizes and captures at once." },
    void: { name: "Void", input: MsgVoid, output: MsgVoidResponse, http: [], doc: "The payee gives up what is not captured; the payer gives up what was never locked." },
    reclaim: { name: "Reclaim", input: MsgReclaim, output: MsgReclaimResponse, http: [], doc: "The payer unlocks what was not captured in time." },
    refund: { name: "Refund", input: MsgRefund, output: MsgRefundResponse, http: [], doc: "The payee gives back captured amounts, by line." },
    splitPayout: { name: "SplitPayout", input: MsgSplitPayout, output: MsgSplitPayoutResponse, http: [], doc: "The payee shares the net of one capture." },
    releaseEscrow: { name: "ReleaseEscrow", input: MsgReleaseEscrow, output: MsgReleaseEscrowResponse, http: [], doc: "The payer of an escrow payment lets the payee have what was captured." },
    openChannel: { name: "OpenChannel", input: MsgOpenChannel, output: MsgOpenChannelResponse, http: [], doc: "The payer deposits coins that the payee claims with signed statements." },
    claimChannel: { name: "ClaimChannel", input: MsgClaimChannel, output: MsgClaimChannelResponse, http: [], doc: "The payee claims up to a running total that the payer signed." },
    closeChannel: { name: "CloseChannel", input: MsgCloseChannel, output: MsgCloseChannelResponse, http: [], doc: "The payee closes at once; the payer after the settle delay." },
    submitObligation: { name: "SubmitObligation", input: MsgSubmitObligation, output: MsgSubmitObligationResponse, http: [], doc: "A debtor enters a debt into the netting of its denom." },
    closeNettingCycle: { name: "CloseNettingCycle", input: MsgCloseNettingCycle, output: MsgCloseNettingCycleResponse, http: [], doc: "Nets all pending obligations of a denom and settles the positions." },
    registerMerchant: { name: "RegisterMerchant", input: MsgRegisterMerchant, output: MsgRegisterMerchantResponse, http: [], doc: "Registers the signer as a merchant, or changes its entry." },
    setStablecoinRoles: { name: "SetStablecoinRoles", input: MsgSetStablecoinRoles, output: MsgSetStablecoinRolesResponse, http: [], doc: "The authority makes a denom a stablecoin with roles, or its owner names the roles anew." },
    setMinterAllowance: { name: "SetMinterAllowance", input: MsgSetMinterAllowance, output: MsgSetMinterAllowanceResponse, http: [], doc: "The master minter sets what a minter may mint; 0 ends it." },
    mint: { name: "Mint", input: MsgMint, output: MsgMintResponse, http: [], doc: "A minter creates coins within its allowance." },
    burn: { name: "Burn", input: MsgBurn, output: MsgBurnResponse, http: [], doc: "A minter destroys coins of its own account." },
    setPaused: { name: "SetPaused", input: MsgSetPaused, output: MsgSetPausedResponse, http: [], doc: "The pauser stops or resumes a denom." },
    setBlacklisted: { name: "SetBlacklisted", input: MsgSetBlacklisted, output: MsgSetBlacklistedResponse, http: [], doc: "The blacklister adds or removes an address." },
    updateParams: { name: "UpdateParams", input: MsgUpdateParams, output: MsgUpdateParamsResponse, http: [], doc: "The authority replaces all parameters." },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "stateset/payments/v1/tx.proto",
  package: "stateset.payments.v1",
  messages: [LineAmount, MsgAuthorize, MsgAuthorizeResponse, MsgIncrementAuthorization, MsgIncrementAuthorizationResponse, MsgCapture, MsgCaptureResponse, MsgCharge, MsgChargeResponse, MsgVoid, MsgVoidResponse, MsgReclaim, MsgReclaimResponse, MsgRefund, MsgRefundResponse, SplitShare, MsgSplitPayout, MsgSplitPayoutResponse, MsgReleaseEscrow, MsgReleaseEscrowResponse, MsgOpenChannel, MsgOpenChannelResponse, MsgClaimChannel, MsgClaimChannelResponse, MsgCloseChannel, MsgCloseChannelResponse, MsgSubmitObligation, MsgSubmitObligationResponse, MsgCloseNettingCycle, MsgCloseNettingCycleResponse, MsgRegisterMerchant, MsgRegisterMerchantResponse, MsgSetStablecoinRoles, MsgSetStablecoinRolesResponse, MsgSetMinterAllowance, MsgSetMinterAllowanceResponse, MsgMint, MsgMintResponse, MsgBurn, MsgBurnResponse, MsgSetPaused, MsgSetPausedResponse, MsgSetBlacklisted, MsgSetBlacklistedResponse, MsgUpdateParams, MsgUpdateParamsResponse],
  services: [Msg],
};
