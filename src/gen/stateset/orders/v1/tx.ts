// Generated from proto/stateset/orders/v1/tx.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../protobuf/service.js";
import { GO_ZERO_SECONDS, readStdTime } from "../../../../protobuf/well-known.js";
import { intText } from "../../../../protobuf/numbers.js";
import { EMPTY_BYTES } from "../../../../types/bytes.js";
import * as google_protobuf_timestamp from "../../../google/protobuf/timestamp.js";
import * as stateset_compliance_v1_verdict from "../../../stateset/compliance/v1/verdict.js";
import * as stateset_crossborder_v1_state from "../../../stateset/crossborder/v1/state.js";
import * as stateset_orders_v1_state from "../../../stateset/orders/v1/state.js";

/** Places an order. Fails on an empty or oversized order, a sum that does not add up, an expiry out of bounds. */
export interface MsgCreateOrder {
  buyer: string;
  seller: string;
  denom: string;
  lines: stateset_orders_v1_state.LineItem[];
  shippingAmount: string;
  taxAmount: string;
  dutyAmount: string;
  discountAmount: string;
  /** Absent: block time + default_expiry. */
  expiresAt: google_protobuf_timestamp.Timestamp | undefined;
  /** Unique per signer forever, 1 to 64 bytes. */
  clientKey: string;
}

export const MsgCreateOrder: MessageType<MsgCreateOrder> = messageType<MsgCreateOrder>({
  name: "stateset.orders.v1.MsgCreateOrder",
  options: {"cosmos.msg.v1.signer":["buyer"],"amino.name":"stateset/orders/MsgCreateOrder"},
  doc: "Places an order. Fails on an empty or oversized order, a sum that does not add up, an expiry out of bounds.",
  fields: [
    { no: 1, name: "buyer", prop: "buyer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "seller", prop: "seller", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 3, name: "denom", prop: "denom", kind: "string" },
    { no: 4, name: "lines", prop: "lines", kind: "message", repeated: true, message: () => stateset_orders_v1_state.LineItem, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 5, name: "shipping_amount", prop: "shippingAmount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 6, name: "tax_amount", prop: "taxAmount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 7, name: "duty_amount", prop: "dutyAmount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 8, name: "discount_amount", prop: "discountAmount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 9, name: "expires_at", prop: "expiresAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, options: {"gogoproto.stdtime":true}, doc: "Absent: block time + default_expiry." },
    { no: 10, name: "client_key", prop: "clientKey", kind: "string", doc: "Unique per signer forever, 1 to 64 bytes." },
  ],
  create: () => ({ buyer: "", seller: "", denom: "", lines: [], shippingAmount: "", taxAmount: "", dutyAmount: "", discountAmount: "", expiresAt: undefined, clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(82);
    }
    if (m.expiresAt !== undefined) {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.expiresAt, w);
      w.lengthFrom(end);
      w.varint(74);
    }
    {
      w.string(m.discountAmount === "" ? "0" : m.discountAmount);
      w.varint(66);
    }
    {
      w.string(m.dutyAmount === "" ? "0" : m.dutyAmount);
      w.varint(58);
    }
    {
      w.string(m.taxAmount === "" ? "0" : m.taxAmount);
      w.varint(50);
    }
    {
      w.string(m.shippingAmount === "" ? "0" : m.shippingAmount);
      w.varint(42);
    }
    for (let i = m.lines.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_orders_v1_state.LineItem.write(m.lines[i]!, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.denom !== "") {
      w.string(m.denom);
      w.varint(26);
    }
    if (m.seller !== "") {
      w.string(m.seller);
      w.varint(18);
    }
    if (m.buyer !== "") {
      w.string(m.buyer);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.buyer = r.string();
        break;
      case 18:
        m.seller = r.string();
        break;
      case 26:
        m.denom = r.string();
        break;
      case 34:
        m.lines.push(stateset_orders_v1_state.LineItem.read(r, r.end(), stateset_orders_v1_state.LineItem.create()));
        break;
      case 42:
        m.shippingAmount = intText(r.string(), m.shippingAmount);
        break;
      case 50:
        m.taxAmount = intText(r.string(), m.taxAmount);
        break;
      case 58:
        m.dutyAmount = intText(r.string(), m.dutyAmount);
        break;
      case 66:
        m.discountAmount = intText(r.string(), m.discountAmount);
        break;
      case 74:
        m.expiresAt = readStdTime(r);
        break;
      case 82:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgCreateOrder, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgCreateOrder);
    return m;
  },
});

/** The answer to CreateOrder. */
export interface MsgCreateOrderResponse {
  id: bigint;
}

export const MsgCreateOrderResponse: MessageType<MsgCreateOrderResponse> = messageType<MsgCreateOrderResponse>({
  name: "stateset.orders.v1.MsgCreateOrderResponse",
  doc: "The answer to CreateOrder.",
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
        skipField(MsgCreateOrderResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgCreateOrderResponse);
    return m;
  },
});

/** The seller accepts a placed order before it expires. */
export interface MsgConfirmOrder {
  seller: string;
  id: bigint;
  /** The version that the seller saw; 0 states none. */
  version: bigint;
  clientKey: string;
}

export const MsgConfirmOrder: MessageType<MsgConfirmOrder> = messageType<MsgConfirmOrder>({
  name: "stateset.orders.v1.MsgConfirmOrder",
  options: {"cosmos.msg.v1.signer":["seller"],"amino.name":"stateset/orders/MsgConfirmOrder"},
  doc: "The seller accepts a placed order before it expires.",
  fields: [
    { no: 1, name: "seller", prop: "seller", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "id", prop: "id", kind: "uint64" },
    { no: 3, name: "version", prop: "version", kind: "uint64", doc: "The version that the seller saw; 0 states none." },
    { no: 4, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ seller: "", id: 0n, version: 0n, clientKey: "" }),
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
    if (m.seller !== "") {
      w.string(m.seller);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.seller = r.string();
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
        skipField(MsgConfirmOrder, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgConfirmOrder);
    return m;
  },
});

/** The answer to ConfirmOrder. */
export interface MsgConfirmOrderResponse {
  version: bigint;
}

export const MsgConfirmOrderResponse: MessageType<MsgConfirmOrderResponse> = messageType<MsgConfirmOrderResponse>({
  name: "stateset.orders.v1.MsgConfirmOrderResponse",
  doc: "The answer to ConfirmOrder.",
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
        skipField(MsgConfirmOrderResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgConfirmOrderResponse);
    return m;
  },
});

/** Buyer or seller withdraws a placed or confirmed order. */
export interface MsgCancelOrder {
  /** Buyer or seller of the order. */
  signer: string;
  id: bigint;
  /** The version that the signer saw; 0 states none. */
  version: bigint;
  clientKey: string;
}

export const MsgCancelOrder: MessageType<MsgCancelOrder> = messageType<MsgCancelOrder>({
  name: "stateset.orders.v1.MsgCancelOrder",
  options: {"cosmos.msg.v1.signer":["signer"],"amino.name":"stateset/orders/MsgCancelOrder"},
  doc: "Buyer or seller withdraws a placed or confirmed order.",
  fields: [
    { no: 1, name: "signer", prop: "signer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"}, doc: "Buyer or seller of the order." },
    { no: 2, name: "id", prop: "id", kind: "uint64" },
    { no: 3, name: "version", prop: "version", kind: "uint64", doc: "The version that the signer saw; 0 states none." },
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
        skipField(MsgCancelOrder, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgCancelOrder);
    return m;
  },
});

/** The answer to CancelOrder. */
export interface MsgCancelOrderResponse {
  version: bigint;
}

export const MsgCancelOrderResponse: MessageType<MsgCancelOrderResponse> = messageType<MsgCancelOrderResponse>({
  name: "stateset.orders.v1.MsgCancelOrderResponse",
  doc: "The answer to CancelOrder.",
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
        skipField(MsgCancelOrderResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgCancelOrderResponse);
    return m;
  },
});

/** The authority replaces all parameters. */
export interface MsgUpdateParams {
  authority: string;
  params: stateset_orders_v1_state.Params;
}

export const MsgUpdateParams: MessageType<MsgUpdateParams> = messageType<MsgUpdateParams>({
  name: "stateset.orders.v1.MsgUpdateParams",
  options: {"cosmos.msg.v1.signer":["authority"],"amino.name":"stateset/orders/MsgUpdateParams"},
  doc: "The authority replaces all parameters.",
  fields: [
    { no: 1, name: "authority", prop: "authority", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "params", prop: "params", kind: "message", message: () => stateset_orders_v1_state.Params, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ authority: "", params: stateset_orders_v1_state.Params.create() }),
  write(m, w) {
    {
      const end = w.written;
      stateset_orders_v1_state.Params.write(m.params, w);
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
        stateset_orders_v1_state.Params.read(r, r.end(), m.params);
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
  name: "stateset.orders.v1.MsgUpdateParamsResponse",
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

/** Places, screens and pays an order in one step. Invalid input is an error and changes nothing; a verdict of compliance is
 *  none: HOLD waits for officers, REJECT gives back, BLOCK segregates. */
export interface MsgExecuteOrderFlow {
  buyer: string;
  seller: string;
  /** Who is paid; empty for the seller. */
  payee: string;
  /** Stands in for the buyer; may be empty. */
  guarantor: string;
  denom: string;
  lines: stateset_orders_v1_state.LineItem[];
  shippingAmount: string;
  /** Across a border: the tax that the landed-cost quote says under DDP, 0 under the other Incoterms. */
  taxAmount: string;
  /** Duty and merchandise fee that the landed-cost quote says under DDP; 0 under the others and within one country. */
  dutyAmount: string;
  discountAmount: string;
  /** What the buyer expects to pay; must be the sum of the parts. */
  totalAmount: string;
  /** ISO 3166-1 alpha-2, both or neither. Where they differ, the goods cross a border. */
  originCountry: string;
  destCountry: string;
  /** Captures wait in escrow until delivery and the dispute window. */
  escrow: boolean;
  /** Capture everything now. The coins wait in escrow, so that an order that ends otherwise can be paid back whole. */
  chargeAtOnce: boolean;
  /** Fees in basis points that the buyer agrees to, inclusive. */
  minFeeBps: number;
  maxFeeBps: number;
  /** Decides disputes; may be empty. */
  resolver: string;
  /** The seller's deposit; at least min_seller_deposit_bps, which 0 stands for. */
  depositBps: number;
  /** Absent: block time + default_expiry. */
  expiresAt: google_protobuf_timestamp.Timestamp | undefined;
  /** Absent: by the parameters of payments. */
  captureExpiresAt: google_protobuf_timestamp.Timestamp | undefined;
  refundExpiresAt: google_protobuf_timestamp.Timestamp | undefined;
  /** Unique per signer forever, 1 to 64 bytes. */
  clientKey: string;
  /** From here on: across a border only. */
  incoterm: number;
  transportMode: number;
  /** Of these parties and goods, line by line; its lines are numbered from 0 as the order's. DDP needs one. */
  landedCostQuoteId: bigint;
  /** A firm exchange quote that buys the order's denom; may be left out. */
  fxQuoteId: bigint;
  /** What leaves at most and comes at least, inclusive; 0: no bound. */
  fxMaxSend: string;
  fxMinReceive: string;
  /** Documents that the corridor or a restriction asks for. */
  documentIds: bigint[];
  /** The version of the tariffs that the buyer saw; 0 states none. */
  tariffVersion: bigint;
}

export const MsgExecuteOrderFlow: MessageType<MsgExecuteOrderFlow> = messageType<MsgExecuteOrderFlow>({
  name: "stateset.orders.v1.MsgExecuteOrderFlow",
  options: {"cosmos.msg.v1.signer":["buyer"],"amino.name":"stateset/orders/MsgExecuteOrderFlow"},
  doc: "Places, screens and pays an order in one step. Invalid input is an error and changes nothing; a verdict of compliance is\nnone: HOLD waits for officers, REJECT gives back, BLOCK segregates.",
  fields: [
    { no: 1, name: "buyer", prop: "buyer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "seller", prop: "seller", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 3, name: "payee", prop: "payee", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"}, doc: "Who is paid; empty for the seller." },
    { no: 4, name: "guarantor", prop: "guarantor", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"}, doc: "Stands in for the buyer; may be empty." },
    { no: 5, name: "denom", prop: "denom", kind: "string" },
    { no: 6, name: "lines", prop: "lines", kind: "message", repeated: true, message: () => stateset_orders_v1_state.LineItem, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 7, name: "shipping_amount", prop: "shippingAmount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 8, name: "tax_amount", prop: "taxAmount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "Across a border: the tax that the landed-cost quote says under DDP, 0 under the other Incoterms." },
    { no: 9, name: "duty_amount", prop: "dutyAmount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "Duty and merchandise fee that the landed-cost quote says under DDP; 0 under the others and within one country." },
    { no: 10, name: "discount_amount", prop: "discountAmount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 11, name: "total_amount", prop: "totalAmount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "What the buyer expects to pay; must be the sum of the parts." },
    { no: 12, name: "origin_country", prop: "originCountry", kind: "string", doc: "ISO 3166-1 alpha-2, both or neither. Where they differ, the goods cross a border." },
    { no: 13, name: "dest_country", prop: "destCountry", kind: "string" },
    { no: 14, name: "escrow", prop: "escrow", kind: "bool", doc: "Captures wait in escrow until delivery and the dispute window." },
    { no: 15, name: "charge_at_once", prop: "chargeAtOnce", kind: "bool", doc: "Capture everything now. The coins wait in escrow, so that an order that ends otherwise can be paid back whole." },
    { no: 16, name: "min_fee_bps", prop: "minFeeBps", kind: "uint32", doc: "Fees in basis points that the buyer agrees to, inclusive." },
    { no: 17, name: "max_fee_bps", prop: "maxFeeBps", kind: "uint32" },
    { no: 18, name: "resolver", prop: "resolver", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"}, doc: "Decides disputes; may be empty." },
    { no: 19, name: "deposit_bps", prop: "depositBps", kind: "uint32", doc: "The seller's deposit; at least min_seller_deposit_bps, which 0 stands for." },
    { no: 20, name: "expires_at", prop: "expiresAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, options: {"gogoproto.stdtime":true}, doc: "Absent: block time + default_expiry." },
    { no: 21, name: "capture_expires_at", prop: "captureExpiresAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, options: {"gogoproto.stdtime":true}, doc: "Absent: by the parameters of payments." },
    { no: 22, name: "refund_expires_at", prop: "refundExpiresAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, options: {"gogoproto.stdtime":true} },
    { no: 23, name: "client_key", prop: "clientKey", kind: "string", doc: "Unique per signer forever, 1 to 64 bytes." },
    { no: 24, name: "incoterm", prop: "incoterm", kind: "enum", enum: stateset_crossborder_v1_state.Incoterm$, doc: "From here on: across a border only." },
    { no: 25, name: "transport_mode", prop: "transportMode", kind: "enum", enum: stateset_crossborder_v1_state.TransportMode$ },
    { no: 26, name: "landed_cost_quote_id", prop: "landedCostQuoteId", kind: "uint64", doc: "Of these parties and goods, line by line; its lines are numbered from 0 as the order's. DDP needs one." },
    { no: 27, name: "fx_quote_id", prop: "fxQuoteId", kind: "uint64", doc: "A firm exchange quote that buys the order's denom; may be left out." },
    { no: 28, name: "fx_max_send", prop: "fxMaxSend", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "What leaves at most and comes at least, inclusive; 0: no bound." },
    { no: 29, name: "fx_min_receive", prop: "fxMinReceive", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 30, name: "document_ids", prop: "documentIds", kind: "uint64", repeated: true, doc: "Documents that the corridor or a restriction asks for." },
    { no: 31, name: "tariff_version", prop: "tariffVersion", kind: "uint64", doc: "The version of the tariffs that the buyer saw; 0 states none." },
  ],
  create: () => ({ buyer: "", seller: "", payee: "", guarantor: "", denom: "", lines: [], shippingAmount: "", taxAmount: "", dutyAmount: "", discountAmount: "", totalAmount: "", originCountry: "", destCountry: "", escrow: false, chargeAtOnce: false, minFeeBps: 0, maxFeeBps: 0, resolver: "", depositBps: 0, expiresAt: undefined, captureExpiresAt: undefined, refundExpiresAt: undefined, clientKey: "", incoterm: 0, transportMode: 0, landedCostQuoteId: 0n, fxQuoteId: 0n, fxMaxSend: "", fxMinReceive: "", documentIds: [], tariffVersion: 0n }),
  write(m, w) {
    if (m.tariffVersion !== 0n) {
      w.varint64(m.tariffVersion);
      w.varint(248);
    }
    if (m.documentIds.length > 0) {
      const end = w.written;
      for (let i = m.documentIds.length - 1; i >= 0; i--) w.varint64(m.documentIds[i]!);
      w.lengthFrom(end);
      w.varint(242);
    }
    {
      w.string(m.fxMinReceive === "" ? "0" : m.fxMinReceive);
      w.varint(234);
    }
    {
      w.string(m.fxMaxSend === "" ? "0" : m.fxMaxSend);
      w.varint(226);
    }
    if (m.fxQuoteId !== 0n) {
      w.varint64(m.fxQuoteId);
      w.varint(216);
    }
    if (m.landedCostQuoteId !== 0n) {
      w.varint64(m.landedCostQuoteId);
      w.varint(208);
    }
    if (m.transportMode !== 0) {
      w.int32(m.transportMode);
      w.varint(200);
    }
    if (m.incoterm !== 0) {
      w.int32(m.incoterm);
      w.varint(192);
    }
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(186);
    }
    if (m.refundExpiresAt !== undefined) {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.refundExpiresAt, w);
      w.lengthFrom(end);
      w.varint(178);
    }
    if (m.captureExpiresAt !== undefined) {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.captureExpiresAt, w);
      w.lengthFrom(end);
      w.varint(170);
    }
    if (m.expiresAt !== undefined) {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.expiresAt, w);
      w.lengthFrom(end);
      w.varint(162);
    }
    if (m.depositBps !== 0) {
      w.varint(m.depositBps);
      w.varint(152);
    }
    if (m.resolver !== "") {
      w.string(m.resolver);
      w.varint(146);
    }
    if (m.maxFeeBps !== 0) {
      w.varint(m.maxFeeBps);
      w.varint(136);
    }
    if (m.minFeeBps !== 0) {
      w.varint(m.minFeeBps);
      w.varint(128);
    }
    if (m.chargeAtOnce) {
      w.bool(m.chargeAtOnce);
      w.varint(120);
    }
    if (m.escrow) {
      w.bool(m.escrow);
      w.varint(112);
    }
    if (m.destCountry !== "") {
      w.string(m.destCountry);
      w.varint(106);
    }
    if (m.originCountry !== "") {
      w.string(m.originCountry);
      w.varint(98);
    }
    {
      w.string(m.totalAmount === "" ? "0" : m.totalAmount);
      w.varint(90);
    }
    {
      w.string(m.discountAmount === "" ? "0" : m.discountAmount);
      w.varint(82);
    }
    {
      w.string(m.dutyAmount === "" ? "0" : m.dutyAmount);
      w.varint(74);
    }
    {
      w.string(m.taxAmount === "" ? "0" : m.taxAmount);
      w.varint(66);
    }
    {
      w.string(m.shippingAmount === "" ? "0" : m.shippingAmount);
      w.varint(58);
    }
    for (let i = m.lines.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_orders_v1_state.LineItem.write(m.lines[i]!, w);
      w.lengthFrom(end);
      w.varint(50);
    }
    if (m.denom !== "") {
      w.string(m.denom);
      w.varint(42);
    }
    if (m.guarantor !== "") {
      w.string(m.guarantor);
      w.varint(34);
    }
    if (m.payee !== "") {
      w.string(m.payee);
      w.varint(26);
    }
    if (m.seller !== "") {
      w.string(m.seller);
      w.varint(18);
    }
    if (m.buyer !== "") {
      w.string(m.buyer);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.buyer = r.string();
        break;
      case 18:
        m.seller = r.string();
        break;
      case 26:
        m.payee = r.string();
        break;
      case 34:
        m.guarantor = r.string();
        break;
      case 42:
        m.denom = r.string();
        break;
      case 50:
        m.lines.push(stateset_orders_v1_state.LineItem.read(r, r.end(), stateset_orders_v1_state.LineItem.create()));
        break;
      case 58:
        m.shippingAmount = intText(r.string(), m.shippingAmount);
        break;
      case 66:
        m.taxAmount = intText(r.string(), m.taxAmount);
        break;
      case 74:
        m.dutyAmount = intText(r.string(), m.dutyAmount);
        break;
      case 82:
        m.discountAmount = intText(r.string(), m.discountAmount);
        break;
      case 90:
        m.totalAmount = intText(r.string(), m.totalAmount);
        break;
      case 98:
        m.originCountry = r.string();
        break;
      case 106:
        m.destCountry = r.string();
        break;
      case 112:
        m.escrow = r.bool();
        break;
      case 120:
        m.chargeAtOnce = r.bool();
        break;
      case 128:
        m.minFeeBps = r.uint32();
        break;
      case 136:
        m.maxFeeBps = r.uint32();
        break;
      case 146:
        m.resolver = r.string();
        break;
      case 152:
        m.depositBps = r.uint32();
        break;
      case 162:
        m.expiresAt = readStdTime(r);
        break;
      case 170:
        m.captureExpiresAt = readStdTime(r);
        break;
      case 178:
        m.refundExpiresAt = readStdTime(r);
        break;
      case 186:
        m.clientKey = r.string();
        break;
      case 192:
        m.incoterm = r.int32();
        break;
      case 200:
        m.transportMode = r.int32();
        break;
      case 208:
        m.landedCostQuoteId = r.uint64();
        break;
      case 216:
        m.fxQuoteId = r.uint64();
        break;
      case 226:
        m.fxMaxSend = intText(r.string(), m.fxMaxSend);
        break;
      case 234:
        m.fxMinReceive = intText(r.string(), m.fxMinReceive);
        break;
      case 240:
        m.documentIds.push(r.uint64());
        break;
      case 242: {
        const end = r.end();
        while (r.pos < end) m.documentIds.push(r.uint64());
        break;
      }
      case 248:
        m.tariffVersion = r.uint64();
        break;
      default:
        skipField(MsgExecuteOrderFlow, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgExecuteOrderFlow);
    return m;
  },
});

/** The answer to ExecuteOrderFlow. */
export interface MsgExecuteOrderFlowResponse {
  orderId: bigint;
  paymentId: bigint;
  screeningId: bigint;
  /** 0 within one country, as the two after it. */
  fxQuoteId: bigint;
  landedCostQuoteId: bigint;
  tariffVersion: bigint;
  verdict: number;
  caseId: bigint;
  version: bigint;
}

export const MsgExecuteOrderFlowResponse: MessageType<MsgExecuteOrderFlowResponse> = messageType<MsgExecuteOrderFlowResponse>({
  name: "stateset.orders.v1.MsgExecuteOrderFlowResponse",
  doc: "The answer to ExecuteOrderFlow.",
  fields: [
    { no: 1, name: "order_id", prop: "orderId", kind: "uint64" },
    { no: 2, name: "payment_id", prop: "paymentId", kind: "uint64" },
    { no: 3, name: "screening_id", prop: "screeningId", kind: "uint64" },
    { no: 4, name: "fx_quote_id", prop: "fxQuoteId", kind: "uint64", doc: "0 within one country, as the two after it." },
    { no: 5, name: "landed_cost_quote_id", prop: "landedCostQuoteId", kind: "uint64" },
    { no: 6, name: "tariff_version", prop: "tariffVersion", kind: "uint64" },
    { no: 7, name: "verdict", prop: "verdict", kind: "enum", enum: stateset_compliance_v1_verdict.Verdict$ },
    { no: 8, name: "case_id", prop: "caseId", kind: "uint64" },
    { no: 9, name: "version", prop: "version", kind: "uint64" },
  ],
  create: () => ({ orderId: 0n, paymentId: 0n, screeningId: 0n, fxQuoteId: 0n, landedCostQuoteId: 0n, tariffVersion: 0n, verdict: 0, caseId: 0n, version: 0n }),
  write(m, w) {
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(72);
    }
    if (m.caseId !== 0n) {
      w.varint64(m.caseId);
      w.varint(64);
    }
    if (m.verdict !== 0) {
      w.int32(m.verdict);
      w.varint(56);
    }
    if (m.tariffVersion !== 0n) {
      w.varint64(m.tariffVersion);
      w.varint(48);
    }
    if (m.landedCostQuoteId !== 0n) {
      w.varint64(m.landedCostQuoteId);
      w.varint(40);
    }
    if (m.fxQuoteId !== 0n) {
      w.varint64(m.fxQuoteId);
      w.varint(32);
    }
    if (m.screeningId !== 0n) {
      w.varint64(m.screeningId);
      w.varint(24);
    }
    if (m.paymentId !== 0n) {
      w.varint64(m.paymentId);
      w.varint(16);
    }
    if (m.orderId !== 0n) {
      w.varint64(m.orderId);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.orderId = r.uint64();
        break;
      case 16:
        m.paymentId = r.uint64();
        break;
      case 24:
        m.screeningId = r.uint64();
        break;
      case 32:
        m.fxQuoteId = r.uint64();
        break;
      case 40:
        m.landedCostQuoteId = r.uint64();
        break;
      case 48:
        m.tariffVersion = r.uint64();
        break;
      case 56:
        m.verdict = r.int32();
        break;
      case 64:
        m.caseId = r.uint64();
        break;
      case 72:
        m.version = r.uint64();
        break;
      default:
        skipField(MsgExecuteOrderFlowResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgExecuteOrderFlowResponse);
    return m;
  },
});

/** A seller states how many units of an article there are. */
export interface MsgSetInventory {
  seller: string;
  sku: string;
  /** Not less than what is reserved. */
  onHand: bigint;
  /** The version that the seller saw; 0 states none. */
  version: bigint;
  clientKey: string;
}

export const MsgSetInventory: MessageType<MsgSetInventory> = messageType<MsgSetInventory>({
  name: "stateset.orders.v1.MsgSetInventory",
  options: {"cosmos.msg.v1.signer":["seller"],"amino.name":"stateset/orders/MsgSetInventory"},
  doc: "A seller states how many units of an article there are.",
  fields: [
    { no: 1, name: "seller", prop: "seller", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "sku", prop: "sku", kind: "string" },
    { no: 3, name: "on_hand", prop: "onHand", kind: "uint64", doc: "Not less than what is reserved." },
    { no: 4, name: "version", prop: "version", kind: "uint64", doc: "The version that the seller saw; 0 states none." },
    { no: 5, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ seller: "", sku: "", onHand: 0n, version: 0n, clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(42);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(32);
    }
    if (m.onHand !== 0n) {
      w.varint64(m.onHand);
      w.varint(24);
    }
    if (m.sku !== "") {
      w.string(m.sku);
      w.varint(18);
    }
    if (m.seller !== "") {
      w.string(m.seller);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.seller = r.string();
        break;
      case 18:
        m.sku = r.string();
        break;
      case 24:
        m.onHand = r.uint64();
        break;
      case 32:
        m.version = r.uint64();
        break;
      case 42:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgSetInventory, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgSetInventory);
    return m;
  },
});

/** The answer to SetInventory. */
export interface MsgSetInventoryResponse {
  version: bigint;
}

export const MsgSetInventoryResponse: MessageType<MsgSetInventoryResponse> = messageType<MsgSetInventoryResponse>({
  name: "stateset.orders.v1.MsgSetInventoryResponse",
  doc: "The answer to SetInventory.",
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
        skipField(MsgSetInventoryResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgSetInventoryResponse);
    return m;
  },
});

/** The seller plans what ships together, or changes the status of what was planned. */
export interface MsgCreateFulfillment {
  seller: string;
  orderId: bigint;
  /** The version of the order, or of the fulfilment that is named; 0 states none. */
  version: bigint;
  /** For a new one. */
  lines: stateset_orders_v1_state.LineUnits[];
  /** A new one with a time is SCHEDULED, else OPEN. */
  scheduledAt: google_protobuf_timestamp.Timestamp | undefined;
  /** 0 for a new one. */
  fulfillmentId: bigint;
  /** What the named one becomes: OPEN, SCHEDULED, ON_HOLD, IN_PROGRESS, INCOMPLETE or CANCELLED. */
  status: number;
  clientKey: string;
}

export const MsgCreateFulfillment: MessageType<MsgCreateFulfillment> = messageType<MsgCreateFulfillment>({
  name: "stateset.orders.v1.MsgCreateFulfillment",
  options: {"cosmos.msg.v1.signer":["seller"],"amino.name":"stateset/orders/MsgCreateFulfillment"},
  doc: "The seller plans what ships together, or changes the status of what was planned.",
  fields: [
    { no: 1, name: "seller", prop: "seller", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "order_id", prop: "orderId", kind: "uint64" },
    { no: 3, name: "version", prop: "version", kind: "uint64", doc: "The version of the order, or of the fulfilment that is named; 0 states none." },
    { no: 4, name: "lines", prop: "lines", kind: "message", repeated: true, message: () => stateset_orders_v1_state.LineUnits, nullable: false, options: {"amino.dont_omitempty":true}, doc: "For a new one." },
    { no: 5, name: "scheduled_at", prop: "scheduledAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, options: {"gogoproto.stdtime":true}, doc: "A new one with a time is SCHEDULED, else OPEN." },
    { no: 6, name: "fulfillment_id", prop: "fulfillmentId", kind: "uint64", doc: "0 for a new one." },
    { no: 7, name: "status", prop: "status", kind: "enum", enum: stateset_orders_v1_state.FulfillmentStatus$, doc: "What the named one becomes: OPEN, SCHEDULED, ON_HOLD, IN_PROGRESS, INCOMPLETE or CANCELLED." },
    { no: 8, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ seller: "", orderId: 0n, version: 0n, lines: [], scheduledAt: undefined, fulfillmentId: 0n, status: 0, clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(66);
    }
    if (m.status !== 0) {
      w.int32(m.status);
      w.varint(56);
    }
    if (m.fulfillmentId !== 0n) {
      w.varint64(m.fulfillmentId);
      w.varint(48);
    }
    if (m.scheduledAt !== undefined) {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.scheduledAt, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    for (let i = m.lines.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_orders_v1_state.LineUnits.write(m.lines[i]!, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(24);
    }
    if (m.orderId !== 0n) {
      w.varint64(m.orderId);
      w.varint(16);
    }
    if (m.seller !== "") {
      w.string(m.seller);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.seller = r.string();
        break;
      case 16:
        m.orderId = r.uint64();
        break;
      case 24:
        m.version = r.uint64();
        break;
      case 34:
        m.lines.push(stateset_orders_v1_state.LineUnits.read(r, r.end(), stateset_orders_v1_state.LineUnits.create()));
        break;
      case 42:
        m.scheduledAt = readStdTime(r);
        break;
      case 48:
        m.fulfillmentId = r.uint64();
        break;
      case 56:
        m.status = r.int32();
        break;
      case 66:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgCreateFulfillment, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgCreateFulfillment);
    return m;
  },
});

/** The answer to CreateFulfillment. */
export interface MsgCreateFulfillmentResponse {
  fulfillmentId: bigint;
  version: bigint;
  orderVersion: bigint;
}

export const MsgCreateFulfillmentResponse: MessageType<MsgCreateFulfillmentResponse> = messageType<MsgCreateFulfillmentResponse>({
  name: "stateset.orders.v1.MsgCreateFulfillmentResponse",
  doc: "The answer to CreateFulfillment.",
  fields: [
    { no: 1, name: "fulfillment_id", prop: "fulfillmentId", kind: "uint64" },
    { no: 2, name: "version", prop: "version", kind: "uint64" },
    { no: 3, name: "order_version", prop: "orderVersion", kind: "uint64" },
  ],
  create: () => ({ fulfillmentId: 0n, version: 0n, orderVersion: 0n }),
  write(m, w) {
    if (m.orderVersion !== 0n) {
      w.varint64(m.orderVersion);
      w.varint(24);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(16);
    }
    if (m.fulfillmentId !== 0n) {
      w.varint64(m.fulfillmentId);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.fulfillmentId = r.uint64();
        break;
      case 16:
        m.version = r.uint64();
        break;
      case 24:
        m.orderVersion = r.uint64();
        break;
      default:
        skipField(MsgCreateFulfillmentResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgCreateFulfillmentResponse);
    return m;
  },
});

/** The seller hands units over; their share of goods, tax and shipping is captured. */
export interface MsgShipFulfillment {
  seller: string;
  fulfillmentId: bigint;
  /** The version of the fulfilment; 0 states none. */
  version: bigint;
  /** May be empty; then only the buyer confirms. */
  carrier: string;
  /** 32 bytes or none. */
  trackingCommitment: Uint8Array;
  clientKey: string;
}

export const MsgShipFulfillment: MessageType<MsgShipFulfillment> = messageType<MsgShipFulfillment>({
  name: "stateset.orders.v1.MsgShipFulfillment",
  options: {"cosmos.msg.v1.signer":["seller"],"amino.name":"stateset/orders/MsgShipFulfillment"},
  doc: "The seller hands units over; their share of goods, tax and shipping is captured.",
  fields: [
    { no: 1, name: "seller", prop: "seller", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "fulfillment_id", prop: "fulfillmentId", kind: "uint64" },
    { no: 3, name: "version", prop: "version", kind: "uint64", doc: "The version of the fulfilment; 0 states none." },
    { no: 4, name: "carrier", prop: "carrier", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"}, doc: "May be empty; then only the buyer confirms." },
    { no: 5, name: "tracking_commitment", prop: "trackingCommitment", kind: "bytes", doc: "32 bytes or none." },
    { no: 6, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ seller: "", fulfillmentId: 0n, version: 0n, carrier: "", trackingCommitment: EMPTY_BYTES, clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(50);
    }
    if (m.trackingCommitment.length !== 0) {
      w.bytes(m.trackingCommitment);
      w.varint(42);
    }
    if (m.carrier !== "") {
      w.string(m.carrier);
      w.varint(34);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(24);
    }
    if (m.fulfillmentId !== 0n) {
      w.varint64(m.fulfillmentId);
      w.varint(16);
    }
    if (m.seller !== "") {
      w.string(m.seller);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.seller = r.string();
        break;
      case 16:
        m.fulfillmentId = r.uint64();
        break;
      case 24:
        m.version = r.uint64();
        break;
      case 34:
        m.carrier = r.string();
        break;
      case 42:
        m.trackingCommitment = r.bytes();
        break;
      case 50:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgShipFulfillment, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgShipFulfillment);
    return m;
  },
});

/** The answer to ShipFulfillment. */
export interface MsgShipFulfillmentResponse {
  version: bigint;
  orderVersion: bigint;
  /** 0 when there was nothing to capture. */
  captureIndex: number;
  captured: string;
}

export const MsgShipFulfillmentResponse: MessageType<MsgShipFulfillmentResponse> = messageType<MsgShipFulfillmentResponse>({
  name: "stateset.orders.v1.MsgShipFulfillmentResponse",
  doc: "The answer to ShipFulfillment.",
  fields: [
    { no: 1, name: "version", prop: "version", kind: "uint64" },
    { no: 2, name: "order_version", prop: "orderVersion", kind: "uint64" },
    { no: 3, name: "capture_index", prop: "captureIndex", kind: "uint32", doc: "0 when there was nothing to capture." },
    { no: 4, name: "captured", prop: "captured", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
  ],
  create: () => ({ version: 0n, orderVersion: 0n, captureIndex: 0, captured: "" }),
  write(m, w) {
    {
      w.string(m.captured === "" ? "0" : m.captured);
      w.varint(34);
    }
    if (m.captureIndex !== 0) {
      w.varint(m.captureIndex);
      w.varint(24);
    }
    if (m.orderVersion !== 0n) {
      w.varint64(m.orderVersion);
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
        m.orderVersion = r.uint64();
        break;
      case 24:
        m.captureIndex = r.uint32();
        break;
      case 34:
        m.captured = intText(r.string(), m.captured);
        break;
      default:
        skipField(MsgShipFulfillmentResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgShipFulfillmentResponse);
    return m;
  },
});

/** The buyer, or the registered carrier, says that a shipment has arrived. */
export interface MsgConfirmDelivery {
  signer: string;
  fulfillmentId: bigint;
  version: bigint;
  clientKey: string;
}

export const MsgConfirmDelivery: MessageType<MsgConfirmDelivery> = messageType<MsgConfirmDelivery>({
  name: "stateset.orders.v1.MsgConfirmDelivery",
  options: {"cosmos.msg.v1.signer":["signer"],"amino.name":"stateset/orders/MsgConfirmDelivery"},
  doc: "The buyer, or the registered carrier, says that a shipment has arrived.",
  fields: [
    { no: 1, name: "signer", prop: "signer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "fulfillment_id", prop: "fulfillmentId", kind: "uint64" },
    { no: 3, name: "version", prop: "version", kind: "uint64" },
    { no: 4, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ signer: "", fulfillmentId: 0n, version: 0n, clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(34);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(24);
    }
    if (m.fulfillmentId !== 0n) {
      w.varint64(m.fulfillmentId);
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
        m.fulfillmentId = r.uint64();
        break;
      case 24:
        m.version = r.uint64();
        break;
      case 34:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgConfirmDelivery, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgConfirmDelivery);
    return m;
  },
});

/** The answer to ConfirmDelivery. */
export interface MsgConfirmDeliveryResponse {
  version: bigint;
  orderVersion: bigint;
}

export const MsgConfirmDeliveryResponse: MessageType<MsgConfirmDeliveryResponse> = messageType<MsgConfirmDeliveryResponse>({
  name: "stateset.orders.v1.MsgConfirmDeliveryResponse",
  doc: "The answer to ConfirmDelivery.",
  fields: [
    { no: 1, name: "version", prop: "version", kind: "uint64" },
    { no: 2, name: "order_version", prop: "orderVersion", kind: "uint64" },
  ],
  create: () => ({ version: 0n, orderVersion: 0n }),
  write(m, w) {
    if (m.orderVersion !== 0n) {
      w.varint64(m.orderVersion);
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
        m.orderVersion = r.uint64();
        break;
      default:
        skipField(MsgConfirmDeliveryResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgConfirmDeliveryResponse);
    return m;
  },
});

/** Buyer or seller takes units out that are not in a fulfilment; what they cost is free again. */
export interface MsgCancelItems {
  signer: string;
  id: bigint;
  version: bigint;
  lines: stateset_orders_v1_state.LineUnits[];
  clientKey: string;
}

export const MsgCancelItems: MessageType<MsgCancelItems> = messageType<MsgCancelItems>({
  name: "stateset.orders.v1.MsgCancelItems",
  options: {"cosmos.msg.v1.signer":["signer"],"amino.name":"stateset/orders/MsgCancelItems"},
  doc: "Buyer or seller takes units out that are not in a fulfilment; what they cost is free again.",
  fields: [
    { no: 1, name: "signer", prop: "signer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "id", prop: "id", kind: "uint64" },
    { no: 3, name: "version", prop: "version", kind: "uint64" },
    { no: 4, name: "lines", prop: "lines", kind: "message", repeated: true, message: () => stateset_orders_v1_state.LineUnits, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 5, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ signer: "", id: 0n, version: 0n, lines: [], clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(42);
    }
    for (let i = m.lines.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_orders_v1_state.LineUnits.write(m.lines[i]!, w);
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
        m.lines.push(stateset_orders_v1_state.LineUnits.read(r, r.end(), stateset_orders_v1_state.LineUnits.create()));
        break;
      case 42:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgCancelItems, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgCancelItems);
    return m;
  },
});

/** The answer to CancelItems. */
export interface MsgCancelItemsResponse {
  version: bigint;
}

export const MsgCancelItemsResponse: MessageType<MsgCancelItemsResponse> = messageType<MsgCancelItemsResponse>({
  name: "stateset.orders.v1.MsgCancelItemsResponse",
  doc: "The answer to CancelItems.",
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
        skipField(MsgCancelItemsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgCancelItemsResponse);
    return m;
  },
});

/** Buyer or seller stops an order; only the same may let it go on. */
export interface MsgHoldOrder {
  signer: string;
  id: bigint;
  version: bigint;
  clientKey: string;
}

export const MsgHoldOrder: MessageType<MsgHoldOrder> = messageType<MsgHoldOrder>({
  name: "stateset.orders.v1.MsgHoldOrder",
  options: {"cosmos.msg.v1.signer":["signer"],"amino.name":"stateset/orders/MsgHoldOrder"},
  doc: "Buyer or seller stops an order; only the same may let it go on.",
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
        skipField(MsgHoldOrder, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgHoldOrder);
    return m;
  },
});

/** The answer to HoldOrder. */
export interface MsgHoldOrderResponse {
  version: bigint;
}

export const MsgHoldOrderResponse: MessageType<MsgHoldOrderResponse> = messageType<MsgHoldOrderResponse>({
  name: "stateset.orders.v1.MsgHoldOrderResponse",
  doc: "The answer to HoldOrder.",
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
        skipField(MsgHoldOrderResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgHoldOrderResponse);
    return m;
  },
});

/** Lets an order go on. */
export interface MsgReleaseHold {
  signer: string;
  id: bigint;
  version: bigint;
  clientKey: string;
}

export const MsgReleaseHold: MessageType<MsgReleaseHold> = messageType<MsgReleaseHold>({
  name: "stateset.orders.v1.MsgReleaseHold",
  options: {"cosmos.msg.v1.signer":["signer"],"amino.name":"stateset/orders/MsgReleaseHold"},
  doc: "Lets an order go on.",
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
        skipField(MsgReleaseHold, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgReleaseHold);
    return m;
  },
});

/** The answer to ReleaseHold. */
export interface MsgReleaseHoldResponse {
  version: bigint;
}

export const MsgReleaseHoldResponse: MessageType<MsgReleaseHoldResponse> = messageType<MsgReleaseHoldResponse>({
  name: "stateset.orders.v1.MsgReleaseHoldResponse",
  doc: "The answer to ReleaseHold.",
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
        skipField(MsgReleaseHoldResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgReleaseHoldResponse);
    return m;
  },
});

/** The buyer asks to return delivered units, or says that they are on their way, or that they will not come. */
export interface MsgRequestReturn {
  buyer: string;
  orderId: bigint;
  /** The version of the order, or of the return that is named; 0 states none. */
  version: bigint;
  /** For a new one. */
  lines: stateset_orders_v1_state.LineUnits[];
  /** 0 for a new one. */
  returnId: bigint;
  /** What the named one becomes: IN_TRANSIT or CANCELLED. */
  status: number;
  clientKey: string;
}

export const MsgRequestReturn: MessageType<MsgRequestReturn> = messageType<MsgRequestReturn>({
  name: "stateset.orders.v1.MsgRequestReturn",
  options: {"cosmos.msg.v1.signer":["buyer"],"amino.name":"stateset/orders/MsgRequestReturn"},
  doc: "The buyer asks to return delivered units, or says that they are on their way, or that they will not come.",
  fields: [
    { no: 1, name: "buyer", prop: "buyer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "order_id", prop: "orderId", kind: "uint64" },
    { no: 3, name: "version", prop: "version", kind: "uint64", doc: "The version of the order, or of the return that is named; 0 states none." },
    { no: 4, name: "lines", prop: "lines", kind: "message", repeated: true, message: () => stateset_orders_v1_state.LineUnits, nullable: false, options: {"amino.dont_omitempty":true}, doc: "For a new one." },
    { no: 5, name: "return_id", prop: "returnId", kind: "uint64", doc: "0 for a new one." },
    { no: 6, name: "status", prop: "status", kind: "enum", enum: stateset_orders_v1_state.ReturnStatus$, doc: "What the named one becomes: IN_TRANSIT or CANCELLED." },
    { no: 7, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ buyer: "", orderId: 0n, version: 0n, lines: [], returnId: 0n, status: 0, clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(58);
    }
    if (m.status !== 0) {
      w.int32(m.status);
      w.varint(48);
    }
    if (m.returnId !== 0n) {
      w.varint64(m.returnId);
      w.varint(40);
    }
    for (let i = m.lines.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_orders_v1_state.LineUnits.write(m.lines[i]!, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(24);
    }
    if (m.orderId !== 0n) {
      w.varint64(m.orderId);
      w.varint(16);
    }
    if (m.buyer !== "") {
      w.string(m.buyer);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.buyer = r.string();
        break;
      case 16:
        m.orderId = r.uint64();
        break;
      case 24:
        m.version = r.uint64();
        break;
      case 34:
        m.lines.push(stateset_orders_v1_state.LineUnits.read(r, r.end(), stateset_orders_v1_state.LineUnits.create()));
        break;
      case 40:
        m.returnId = r.uint64();
        break;
      case 48:
        m.status = r.int32();
        break;
      case 58:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgRequestReturn, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgRequestReturn);
    return m;
  },
});

/** The answer to RequestReturn. */
export interface MsgRequestReturnResponse {
  returnId: bigint;
  version: bigint;
}

export const MsgRequestReturnResponse: MessageType<MsgRequestReturnResponse> = messageType<MsgRequestReturnResponse>({
  name: "stateset.orders.v1.MsgRequestReturnResponse",
  doc: "The answer to RequestReturn.",
  fields: [
    { no: 1, name: "return_id", prop: "returnId", kind: "uint64" },
    { no: 2, name: "version", prop: "version", kind: "uint64" },
  ],
  create: () => ({ returnId: 0n, version: 0n }),
  write(m, w) {
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(16);
    }
    if (m.returnId !== 0n) {
      w.varint64(m.returnId);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.returnId = r.uint64();
        break;
      case 16:
        m.version = r.uint64();
        break;
      default:
        skipField(MsgRequestReturnResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgRequestReturnResponse);
    return m;
  },
});

/** The seller approves or rejects a return. */
export interface MsgDecideReturn {
  seller: string;
  returnId: bigint;
  version: bigint;
  approve: boolean;
  /** Give the outbound shipping share back too. */
  refundShipping: boolean;
  clientKey: string;
}

export const MsgDecideReturn: MessageType<MsgDecideReturn> = messageType<MsgDecideReturn>({
  name: "stateset.orders.v1.MsgDecideReturn",
  options: {"cosmos.msg.v1.signer":["seller"],"amino.name":"stateset/orders/MsgDecideReturn"},
  doc: "The seller approves or rejects a return.",
  fields: [
    { no: 1, name: "seller", prop: "seller", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "return_id", prop: "returnId", kind: "uint64" },
    { no: 3, name: "version", prop: "version", kind: "uint64" },
    { no: 4, name: "approve", prop: "approve", kind: "bool" },
    { no: 5, name: "refund_shipping", prop: "refundShipping", kind: "bool", doc: "Give the outbound shipping share back too." },
    { no: 6, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ seller: "", returnId: 0n, version: 0n, approve: false, refundShipping: false, clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(50);
    }
    if (m.refundShipping) {
      w.bool(m.refundShipping);
      w.varint(40);
    }
    if (m.approve) {
      w.bool(m.approve);
      w.varint(32);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(24);
    }
    if (m.returnId !== 0n) {
      w.varint64(m.returnId);
      w.varint(16);
    }
    if (m.seller !== "") {
      w.string(m.seller);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.seller = r.string();
        break;
      case 16:
        m.returnId = r.uint64();
        break;
      case 24:
        m.version = r.uint64();
        break;
      case 32:
        m.approve = r.bool();
        break;
      case 40:
        m.refundShipping = r.bool();
        break;
      case 50:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgDecideReturn, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgDecideReturn);
    return m;
  },
});

/** The answer to DecideReturn. */
export interface MsgDecideReturnResponse {
  version: bigint;
}

export const MsgDecideReturnResponse: MessageType<MsgDecideReturnResponse> = messageType<MsgDecideReturnResponse>({
  name: "stateset.orders.v1.MsgDecideReturnResponse",
  doc: "The answer to DecideReturn.",
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
        skipField(MsgDecideReturnResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgDecideReturnResponse);
    return m;
  },
});

/** The seller has the units; with outcomes, what was accepted is refunded. */
export interface MsgReceiveReturn {
  seller: string;
  returnId: bigint;
  version: bigint;
  /** Empty: the units are here, nothing is decided. Else every unit of every line is accounted for. */
  outcomes: stateset_orders_v1_state.ReturnOutcome[];
  /** Without outcomes: they are being inspected. */
  inspecting: boolean;
  clientKey: string;
}

export const MsgReceiveReturn: MessageType<MsgReceiveReturn> = messageType<MsgReceiveReturn>({
  name: "stateset.orders.v1.MsgReceiveReturn",
  options: {"cosmos.msg.v1.signer":["seller"],"amino.name":"stateset/orders/MsgReceiveReturn"},
  doc: "The seller has the units; with outcomes, what was accepted is refunded.",
  fields: [
    { no: 1, name: "seller", prop: "seller", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "return_id", prop: "returnId", kind: "uint64" },
    { no: 3, name: "version", prop: "version", kind: "uint64" },
    { no: 4, name: "outcomes", prop: "outcomes", kind: "message", repeated: true, message: () => stateset_orders_v1_state.ReturnOutcome, nullable: false, options: {"amino.dont_omitempty":true}, doc: "Empty: the units are here, nothing is decided. Else every unit of every line is accounted for." },
    { no: 5, name: "inspecting", prop: "inspecting", kind: "bool", doc: "Without outcomes: they are being inspected." },
    { no: 6, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ seller: "", returnId: 0n, version: 0n, outcomes: [], inspecting: false, clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(50);
    }
    if (m.inspecting) {
      w.bool(m.inspecting);
      w.varint(40);
    }
    for (let i = m.outcomes.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_orders_v1_state.ReturnOutcome.write(m.outcomes[i]!, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(24);
    }
    if (m.returnId !== 0n) {
      w.varint64(m.returnId);
      w.varint(16);
    }
    if (m.seller !== "") {
      w.string(m.seller);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.seller = r.string();
        break;
      case 16:
        m.returnId = r.uint64();
        break;
      case 24:
        m.version = r.uint64();
        break;
      case 34:
        m.outcomes.push(stateset_orders_v1_state.ReturnOutcome.read(r, r.end(), stateset_orders_v1_state.ReturnOutcome.create()));
        break;
      case 40:
        m.inspecting = r.bool();
        break;
      case 50:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgReceiveReturn, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgReceiveReturn);
    return m;
  },
});

/** The answer to ReceiveReturn. */
export interface MsgReceiveReturnResponse {
  version: bigint;
  refunded: string;
  /** Of the refunded: duty and tax of the import. */
  importDutyRefunded: string;
  importTaxRefunded: string;
}

export const MsgReceiveReturnResponse: MessageType<MsgReceiveReturnResponse> = messageType<MsgReceiveReturnResponse>({
  name: "stateset.orders.v1.MsgReceiveReturnResponse",
  doc: "The answer to ReceiveReturn.",
  fields: [
    { no: 1, name: "version", prop: "version", kind: "uint64" },
    { no: 2, name: "refunded", prop: "refunded", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 20, name: "import_duty_refunded", prop: "importDutyRefunded", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "Of the refunded: duty and tax of the import." },
    { no: 21, name: "import_tax_refunded", prop: "importTaxRefunded", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
  ],
  create: () => ({ version: 0n, refunded: "", importDutyRefunded: "", importTaxRefunded: "" }),
  write(m, w) {
    {
      w.string(m.importTaxRefunded === "" ? "0" : m.importTaxRefunded);
      w.varint(170);
    }
    {
      w.string(m.importDutyRefunded === "" ? "0" : m.importDutyRefunded);
      w.varint(162);
    }
    {
      w.string(m.refunded === "" ? "0" : m.refunded);
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
        m.refunded = intText(r.string(), m.refunded);
        break;
      case 162:
        m.importDutyRefunded = intText(r.string(), m.importDutyRefunded);
        break;
      case 170:
        m.importTaxRefunded = intText(r.string(), m.importTaxRefunded);
        break;
      default:
        skipField(MsgReceiveReturnResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgReceiveReturnResponse);
    return m;
  },
});

/** The buyer wants money back for lines that were shipped. Until it is settled nothing goes to the seller. */
export interface MsgOpenDispute {
  buyer: string;
  orderId: bigint;
  /** The version of the order; 0 states none. */
  version: bigint;
  /** Numbers of lines, from 0 on; none: all that can be disputed. */
  lines: number[];
  /** 32 bytes or none. */
  reasonCommitment: Uint8Array;
  clientKey: string;
}

export const MsgOpenDispute: MessageType<MsgOpenDispute> = messageType<MsgOpenDispute>({
  name: "stateset.orders.v1.MsgOpenDispute",
  options: {"cosmos.msg.v1.signer":["buyer"],"amino.name":"stateset/orders/MsgOpenDispute"},
  doc: "The buyer wants money back for lines that were shipped. Until it is settled nothing goes to the seller.",
  fields: [
    { no: 1, name: "buyer", prop: "buyer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "order_id", prop: "orderId", kind: "uint64" },
    { no: 3, name: "version", prop: "version", kind: "uint64", doc: "The version of the order; 0 states none." },
    { no: 4, name: "lines", prop: "lines", kind: "uint32", repeated: true, doc: "Numbers of lines, from 0 on; none: all that can be disputed." },
    { no: 5, name: "reason_commitment", prop: "reasonCommitment", kind: "bytes", doc: "32 bytes or none." },
    { no: 6, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ buyer: "", orderId: 0n, version: 0n, lines: [], reasonCommitment: EMPTY_BYTES, clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(50);
    }
    if (m.reasonCommitment.length !== 0) {
      w.bytes(m.reasonCommitment);
      w.varint(42);
    }
    if (m.lines.length > 0) {
      const end = w.written;
      for (let i = m.lines.length - 1; i >= 0; i--) w.varint(m.lines[i]!);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(24);
    }
    if (m.orderId !== 0n) {
      w.varint64(m.orderId);
      w.varint(16);
    }
    if (m.buyer !== "") {
      w.string(m.buyer);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.buyer = r.string();
        break;
      case 16:
        m.orderId = r.uint64();
        break;
      case 24:
        m.version = r.uint64();
        break;
      case 32:
        m.lines.push(r.uint32());
        break;
      case 34: {
        const end = r.end();
        while (r.pos < end) m.lines.push(r.uint32());
        break;
      }
      case 42:
        m.reasonCommitment = r.bytes();
        break;
      case 50:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgOpenDispute, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgOpenDispute);
    return m;
  },
});

/** The answer to OpenDispute. */
export interface MsgOpenDisputeResponse {
  disputeId: bigint;
  version: bigint;
  /** What is disputed. */
  amount: string;
  orderVersion: bigint;
}

export const MsgOpenDisputeResponse: MessageType<MsgOpenDisputeResponse> = messageType<MsgOpenDisputeResponse>({
  name: "stateset.orders.v1.MsgOpenDisputeResponse",
  doc: "The answer to OpenDispute.",
  fields: [
    { no: 1, name: "dispute_id", prop: "disputeId", kind: "uint64" },
    { no: 2, name: "version", prop: "version", kind: "uint64" },
    { no: 3, name: "amount", prop: "amount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "What is disputed." },
    { no: 4, name: "order_version", prop: "orderVersion", kind: "uint64" },
  ],
  create: () => ({ disputeId: 0n, version: 0n, amount: "", orderVersion: 0n }),
  write(m, w) {
    if (m.orderVersion !== 0n) {
      w.varint64(m.orderVersion);
      w.varint(32);
    }
    {
      w.string(m.amount === "" ? "0" : m.amount);
      w.varint(26);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(16);
    }
    if (m.disputeId !== 0n) {
      w.varint64(m.disputeId);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.disputeId = r.uint64();
        break;
      case 16:
        m.version = r.uint64();
        break;
      case 26:
        m.amount = intText(r.string(), m.amount);
        break;
      case 32:
        m.orderVersion = r.uint64();
        break;
      default:
        skipField(MsgOpenDisputeResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgOpenDisputeResponse);
    return m;
  },
});

/** A party states its bound, or the buyer gives up. Bounds that overlap settle in the middle. */
export interface MsgProposeResolution {
  /** Buyer or seller of the order. */
  signer: string;
  disputeId: bigint;
  /** The version of the dispute; 0 states none. */
  version: bigint;
  /** Basis points for the buyer: the least that the buyer accepts, or the most that the seller does. */
  bps: number;
  /** The buyer gives the dispute up. */
  retract: boolean;
  clientKey: string;
}

export const MsgProposeResolution: MessageType<MsgProposeResolution> = messageType<MsgProposeResolution>({
  name: "stateset.orders.v1.MsgProposeResolution",
  options: {"cosmos.msg.v1.signer":["signer"],"amino.name":"stateset/orders/MsgProposeResolution"},
  doc: "A party states its bound, or the buyer gives up. Bounds that overlap settle in the middle.",
  fields: [
    { no: 1, name: "signer", prop: "signer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"}, doc: "Buyer or seller of the order." },
    { no: 2, name: "dispute_id", prop: "disputeId", kind: "uint64" },
    { no: 3, name: "version", prop: "version", kind: "uint64", doc: "The version of the dispute; 0 states none." },
    { no: 4, name: "bps", prop: "bps", kind: "uint32", doc: "Basis points for the buyer: the least that the buyer accepts, or the most that the seller does." },
    { no: 5, name: "retract", prop: "retract", kind: "bool", doc: "The buyer gives the dispute up." },
    { no: 6, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ signer: "", disputeId: 0n, version: 0n, bps: 0, retract: false, clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(50);
    }
    if (m.retract) {
      w.bool(m.retract);
      w.varint(40);
    }
    if (m.bps !== 0) {
      w.varint(m.bps);
      w.varint(32);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(24);
    }
    if (m.disputeId !== 0n) {
      w.varint64(m.disputeId);
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
        m.disputeId = r.uint64();
        break;
      case 24:
        m.version = r.uint64();
        break;
      case 32:
        m.bps = r.uint32();
        break;
      case 40:
        m.retract = r.bool();
        break;
      case 50:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgProposeResolution, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgProposeResolution);
    return m;
  },
});

/** The answer to ProposeResolution. */
export interface MsgProposeResolutionResponse {
  version: bigint;
  status: number;
  /** When it settled: the buyer's share, and what of it has moved. */
  buyerBps: number;
  award: string;
  paid: string;
}

export const MsgProposeResolutionResponse: MessageType<MsgProposeResolutionResponse> = messageType<MsgProposeResolutionResponse>({
  name: "stateset.orders.v1.MsgProposeResolutionResponse",
  doc: "The answer to ProposeResolution.",
  fields: [
    { no: 1, name: "version", prop: "version", kind: "uint64" },
    { no: 2, name: "status", prop: "status", kind: "enum", enum: stateset_orders_v1_state.DisputeStatus$ },
    { no: 3, name: "buyer_bps", prop: "buyerBps", kind: "uint32", doc: "When it settled: the buyer's share, and what of it has moved." },
    { no: 4, name: "award", prop: "award", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 5, name: "paid", prop: "paid", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
  ],
  create: () => ({ version: 0n, status: 0, buyerBps: 0, award: "", paid: "" }),
  write(m, w) {
    {
      w.string(m.paid === "" ? "0" : m.paid);
      w.varint(42);
    }
    {
      w.string(m.award === "" ? "0" : m.award);
      w.varint(34);
    }
    if (m.buyerBps !== 0) {
      w.varint(m.buyerBps);
      w.varint(24);
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
      case 24:
        m.buyerBps = r.uint32();
        break;
      case 34:
        m.award = intText(r.string(), m.award);
        break;
      case 42:
        m.paid = intText(r.string(), m.paid);
        break;
      default:
        skipField(MsgProposeResolutionResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgProposeResolutionResponse);
    return m;
  },
});

/** Buyer or seller hands the dispute to the resolver that the order names. */
export interface MsgEscalateDispute {
  /** Buyer or seller of the order. */
  signer: string;
  disputeId: bigint;
  version: bigint;
  clientKey: string;
}

export const MsgEscalateDispute: MessageType<MsgEscalateDispute> = messageType<MsgEscalateDispute>({
  name: "stateset.orders.v1.MsgEscalateDispute",
  options: {"cosmos.msg.v1.signer":["signer"],"amino.name":"stateset/orders/MsgEscalateDispute"},
  doc: "Buyer or seller hands the dispute to the resolver that the order names.",
  fields: [
    { no: 1, name: "signer", prop: "signer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"}, doc: "Buyer or seller of the order." },
    { no: 2, name: "dispute_id", prop: "disputeId", kind: "uint64" },
    { no: 3, name: "version", prop: "version", kind: "uint64" },
    { no: 4, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ signer: "", disputeId: 0n, version: 0n, clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(34);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(24);
    }
    if (m.disputeId !== 0n) {
      w.varint64(m.disputeId);
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
        m.disputeId = r.uint64();
        break;
      case 24:
        m.version = r.uint64();
        break;
      case 34:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgEscalateDispute, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgEscalateDispute);
    return m;
  },
});

/** The answer to EscalateDispute. */
export interface MsgEscalateDisputeResponse {
  version: bigint;
  /** Without a decision before, it is half to each. */
  decideBy: google_protobuf_timestamp.Timestamp;
}

export const MsgEscalateDisputeResponse: MessageType<MsgEscalateDisputeResponse> = messageType<MsgEscalateDisputeResponse>({
  name: "stateset.orders.v1.MsgEscalateDisputeResponse",
  doc: "The answer to EscalateDispute.",
  fields: [
    { no: 1, name: "version", prop: "version", kind: "uint64" },
    { no: 2, name: "decide_by", prop: "decideBy", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true}, doc: "Without a decision before, it is half to each." },
  ],
  create: () => ({ version: 0n, decideBy: { seconds: GO_ZERO_SECONDS, nanos: 0 } }),
  write(m, w) {
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.decideBy, w);
      w.lengthFrom(end);
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
        m.decideBy = readStdTime(r);
        break;
      default:
        skipField(MsgEscalateDisputeResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgEscalateDisputeResponse);
    return m;
  },
});

/** The resolver decides, or refuses to. */
export interface MsgDecideDispute {
  resolver: string;
  disputeId: bigint;
  version: bigint;
  /** Basis points for the buyer. */
  buyerBps: number;
  /** No decision: half to each. */
  refuse: boolean;
  clientKey: string;
}

export const MsgDecideDispute: MessageType<MsgDecideDispute> = messageType<MsgDecideDispute>({
  name: "stateset.orders.v1.MsgDecideDispute",
  options: {"cosmos.msg.v1.signer":["resolver"],"amino.name":"stateset/orders/MsgDecideDispute"},
  doc: "The resolver decides, or refuses to.",
  fields: [
    { no: 1, name: "resolver", prop: "resolver", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "dispute_id", prop: "disputeId", kind: "uint64" },
    { no: 3, name: "version", prop: "version", kind: "uint64" },
    { no: 4, name: "buyer_bps", prop: "buyerBps", kind: "uint32", doc: "Basis points for the buyer." },
    { no: 5, name: "refuse", prop: "refuse", kind: "bool", doc: "No decision: half to each." },
    { no: 6, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ resolver: "", disputeId: 0n, version: 0n, buyerBps: 0, refuse: false, clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(50);
    }
    if (m.refuse) {
      w.bool(m.refuse);
      w.varint(40);
    }
    if (m.buyerBps !== 0) {
      w.varint(m.buyerBps);
      w.varint(32);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(24);
    }
    if (m.disputeId !== 0n) {
      w.varint64(m.disputeId);
      w.varint(16);
    }
    if (m.resolver !== "") {
      w.string(m.resolver);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.resolver = r.string();
        break;
      case 16:
        m.disputeId = r.uint64();
        break;
      case 24:
        m.version = r.uint64();
        break;
      case 32:
        m.buyerBps = r.uint32();
        break;
      case 40:
        m.refuse = r.bool();
        break;
      case 50:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgDecideDispute, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgDecideDispute);
    return m;
  },
});

/** The answer to DecideDispute. */
export interface MsgDecideDisputeResponse {
  version: bigint;
  status: number;
  award: string;
  paid: string;
}

export const MsgDecideDisputeResponse: MessageType<MsgDecideDisputeResponse> = messageType<MsgDecideDisputeResponse>({
  name: "stateset.orders.v1.MsgDecideDisputeResponse",
  doc: "The answer to DecideDispute.",
  fields: [
    { no: 1, name: "version", prop: "version", kind: "uint64" },
    { no: 2, name: "status", prop: "status", kind: "enum", enum: stateset_orders_v1_state.DisputeStatus$ },
    { no: 3, name: "award", prop: "award", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 4, name: "paid", prop: "paid", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
  ],
  create: () => ({ version: 0n, status: 0, award: "", paid: "" }),
  write(m, w) {
    {
      w.string(m.paid === "" ? "0" : m.paid);
      w.varint(34);
    }
    {
      w.string(m.award === "" ? "0" : m.award);
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
        m.award = intText(r.string(), m.award);
        break;
      case 34:
        m.paid = intText(r.string(), m.paid);
        break;
      default:
        skipField(MsgDecideDisputeResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgDecideDisputeResponse);
    return m;
  },
});

/** A party says what the order should become; when the other one says the same, it does. */
export interface MsgAmendOrder {
  /** Buyer or seller of the order. */
  signer: string;
  id: bigint;
  /** The version of the order; 0 states none. */
  version: bigint;
  /** All lines as they should be. */
  lines: stateset_orders_v1_state.LineItem[];
  shippingAmount: string;
  taxAmount: string;
  discountAmount: string;
  /** The sum of the parts. */
  totalAmount: string;
  /** Absent: as it is. Only of a placed order. */
  expiresAt: google_protobuf_timestamp.Timestamp | undefined;
  clientKey: string;
}

export const MsgAmendOrder: MessageType<MsgAmendOrder> = messageType<MsgAmendOrder>({
  name: "stateset.orders.v1.MsgAmendOrder",
  options: {"cosmos.msg.v1.signer":["signer"],"amino.name":"stateset/orders/MsgAmendOrder"},
  doc: "A party says what the order should become; when the other one says the same, it does.",
  fields: [
    { no: 1, name: "signer", prop: "signer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"}, doc: "Buyer or seller of the order." },
    { no: 2, name: "id", prop: "id", kind: "uint64" },
    { no: 3, name: "version", prop: "version", kind: "uint64", doc: "The version of the order; 0 states none." },
    { no: 4, name: "lines", prop: "lines", kind: "message", repeated: true, message: () => stateset_orders_v1_state.LineItem, nullable: false, options: {"amino.dont_omitempty":true}, doc: "All lines as they should be." },
    { no: 5, name: "shipping_amount", prop: "shippingAmount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 6, name: "tax_amount", prop: "taxAmount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 7, name: "discount_amount", prop: "discountAmount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 8, name: "total_amount", prop: "totalAmount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "The sum of the parts." },
    { no: 9, name: "expires_at", prop: "expiresAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, options: {"gogoproto.stdtime":true}, doc: "Absent: as it is. Only of a placed order." },
    { no: 10, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ signer: "", id: 0n, version: 0n, lines: [], shippingAmount: "", taxAmount: "", discountAmount: "", totalAmount: "", expiresAt: undefined, clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(82);
    }
    if (m.expiresAt !== undefined) {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.expiresAt, w);
      w.lengthFrom(end);
      w.varint(74);
    }
    {
      w.string(m.totalAmount === "" ? "0" : m.totalAmount);
      w.varint(66);
    }
    {
      w.string(m.discountAmount === "" ? "0" : m.discountAmount);
      w.varint(58);
    }
    {
      w.string(m.taxAmount === "" ? "0" : m.taxAmount);
      w.varint(50);
    }
    {
      w.string(m.shippingAmount === "" ? "0" : m.shippingAmount);
      w.varint(42);
    }
    for (let i = m.lines.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_orders_v1_state.LineItem.write(m.lines[i]!, w);
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
        m.lines.push(stateset_orders_v1_state.LineItem.read(r, r.end(), stateset_orders_v1_state.LineItem.create()));
        break;
      case 42:
        m.shippingAmount = intText(r.string(), m.shippingAmount);
        break;
      case 50:
        m.taxAmount = intText(r.string(), m.taxAmount);
        break;
      case 58:
        m.discountAmount = intText(r.string(), m.discountAmount);
        break;
      case 66:
        m.totalAmount = intText(r.string(), m.totalAmount);
        break;
      case 74:
        m.expiresAt = readStdTime(r);
        break;
      case 82:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgAmendOrder, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgAmendOrder);
    return m;
  },
});

/** The answer to AmendOrder. */
export interface MsgAmendOrderResponse {
  /** Both agree: the order is what was said. */
  applied: boolean;
  version: bigint;
}

export const MsgAmendOrderResponse: MessageType<MsgAmendOrderResponse> = messageType<MsgAmendOrderResponse>({
  name: "stateset.orders.v1.MsgAmendOrderResponse",
  doc: "The answer to AmendOrder.",
  fields: [
    { no: 1, name: "applied", prop: "applied", kind: "bool", doc: "Both agree: the order is what was said." },
    { no: 2, name: "version", prop: "version", kind: "uint64" },
  ],
  create: () => ({ applied: false, version: 0n }),
  write(m, w) {
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(16);
    }
    if (m.applied) {
      w.bool(m.applied);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.applied = r.bool();
        break;
      case 16:
        m.version = r.uint64();
        break;
      default:
        skipField(MsgAmendOrderResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgAmendOrderResponse);
    return m;
  },
});

/** Changes orders, their fulfilments and returns, and stock. */
export const Msg = {
  typeName: "stateset.orders.v1.Msg",
  options: {"cosmos.msg.v1.service":true},
  doc: "Changes orders, their fulfilments and returns, and stock.",
  methods: {
    createOrder: { name: "CreateOrder", input: MsgCreateOrder, output: MsgCreateOrderResponse, http: [], doc: "Places an order. Fails on an empty or oversized order, a sum that does not add up, an expiry out of bounds." },
    confirmOrder: { name: "ConfirmOrder", input: MsgConfirmOrder, output: MsgConfirmOrderResponse, http: [], doc: "The seller accepts a placed order before it expires." },
    cancelOrder: { name: "CancelOrder", input: MsgCancelOrder, output: MsgCancelOrderResponse, http: [], doc: "Buyer or seller withdraws a placed or confirmed order." },
    updateParams: { name: "UpdateParams", input: MsgUpdateParams, output: MsgUpdateParamsResponse, http: [], doc: "The authority replaces all parameters." },
    executeOrderFlow: { name: "ExecuteOrderFlow", input: MsgExecuteOrderFlow, output: MsgExecuteOrderFlowResponse, http: [], doc: "Places, screens and pays an order in one step. Invalid input is an error and changes nothing; a verdict of compliance is\nnone: HOLD waits for officers, REJECT gives back, BLOCK segregates." },
    setInventory: { name: "SetInventory", input: MsgSetInventory, output: MsgSetInventoryResponse, http: [], doc: "A seller states how many units of an article there are." },
    createFulfillment: { name: "CreateFulfillment", input: MsgCreateFulfillment, output: MsgCreateFulfillmentResponse, http: [], doc: "The seller plans what ships together, or changes the status of what was planned." },
    shipFulfillment: { name: "ShipFulfillment", input: MsgShipFulfillment, output: MsgShipFulfillmentResponse, http: [], doc: "The seller hands units over; their share of goods, tax and shipping is captured." },
    confirmDelivery: { name: "ConfirmDelivery", input: MsgConfirmDelivery, output: MsgConfirmDeliveryResponse, http: [], doc: "The buyer, or the registered carrier, says that a shipment has arrived." },
    cancelItems: { name: "CancelItems", input: MsgCancelItems, output: MsgCancelItemsResponse, http: [], doc: "Buyer or seller takes units out that are not in a fulfilment; what they cost is free again." },
    holdOrder: { name: "HoldOrder", input: MsgHoldOrder, output: MsgHoldOrderResponse, http: [], doc: "Buyer or seller stops an order; only the same may let it go on." },
    releaseHold: { name: "ReleaseHold", input: MsgReleaseHold, output: MsgReleaseHoldResponse, http: [], doc: "Lets an order go on." },
    requestReturn: { name: "RequestReturn", input: MsgRequestReturn, output: MsgRequestReturnResponse, http: [], doc: "The buyer asks to return delivered units, or says that they are on their way, or that they will not come." },
    decideReturn: { name: "DecideReturn", input: MsgDecideReturn, output: MsgDecideReturnResponse, http: [], doc: "The seller approves or rejects a return." },
    receiveReturn: { name: "ReceiveReturn", input: MsgReceiveReturn, output: MsgReceiveReturnResponse, http: [], doc: "The seller has the units; with outcomes, what was accepted is refunded." },
    openDispute: { name: "OpenDispute", input: MsgOpenDispute, output: MsgOpenDisputeResponse, http: [], doc: "The buyer wants money back for lines that were shipped. Until it is settled nothing goes to the seller." },
    proposeResolution: { name: "ProposeResolution", input: MsgProposeResolution, output: MsgProposeResolutionResponse, http: [], doc: "A party states its bound, or the buyer gives up. Bounds that overlap settle in the middle." },
    escalateDispute: { name: "EscalateDispute", input: MsgEscalateDispute, output: MsgEscalateDisputeResponse, http: [], doc: "Buyer or seller hands the dispute to the resolver that the order names." },
    decideDispute: { name: "DecideDispute", input: MsgDecideDispute, output: MsgDecideDisputeResponse, http: [], doc: "The resolver decides, or refuses to." },
    amendOrder: { name: "AmendOrder", input: MsgAmendOrder, output: MsgAmendOrderResponse, http: [], doc: "A party says what the order should become; when the other one says the same, it does." },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "stateset/orders/v1/tx.proto",
  package: "stateset.orders.v1",
  messages: [MsgCreateOrder, MsgCreateOrderResponse, MsgConfirmOrder, MsgConfirmOrderResponse, MsgCancelOrder, MsgCancelOrderResponse, MsgUpdateParams, MsgUpdateParamsResponse, MsgExecuteOrderFlow, MsgExecuteOrderFlowResponse, MsgSetInventory, MsgSetInventoryResponse, MsgCreateFulfillment, MsgCreateFulfillmentResponse, MsgShipFulfillment, MsgShipFulfillmentResponse, MsgConfirmDelivery, MsgConfirmDeliveryResponse, MsgCancelItems, MsgCancelItemsResponse, MsgHoldOrder, MsgHoldOrderResponse, MsgReleaseHold, MsgReleaseHoldResponse, MsgRequestReturn, MsgRequestReturnResponse, MsgDecideReturn, MsgDecideReturnResponse, MsgReceiveReturn, MsgReceiveReturnResponse, MsgOpenDispute, MsgOpenDisputeResponse, MsgProposeResolution, MsgProposeResolutionResponse, MsgEscalateDispute, MsgEscalateDisputeResponse, MsgDecideDispute, MsgDecideDisputeResponse, MsgAmendOrder, MsgAmendOrderResponse],
  services: [Msg],
};
