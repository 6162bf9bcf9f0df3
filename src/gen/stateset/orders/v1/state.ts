// Generated from proto/stateset/orders/v1/state.proto by scripts/proto-gen. Do not edit.
import { type EnumInfo, type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import { GO_ZERO_SECONDS, readStdDuration, readStdTime } from "../../../../protobuf/well-known.js";
import { intText } from "../../../../protobuf/numbers.js";
import { EMPTY_BYTES } from "../../../../types/bytes.js";
import * as google_protobuf_duration from "../../../google/protobuf/duration.js";
import * as google_protobuf_timestamp from "../../../google/protobuf/timestamp.js";
import * as stateset_compliance_v1_verdict from "../../../stateset/compliance/v1/verdict.js";
import * as stateset_crossborder_v1_state from "../../../stateset/crossborder/v1/state.js";

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

/** Where the units of an order are; derived from the counters of its lines, never stored. */
export type FulfillmentProgress = number;
export const FulfillmentProgress = {
  FULFILLMENT_PROGRESS_UNSPECIFIED: 0,
  FULFILLMENT_PROGRESS_UNFULFILLED: 1,
  FULFILLMENT_PROGRESS_PARTIALLY_FULFILLED: 2,
  FULFILLMENT_PROGRESS_FULFILLED: 3,
  FULFILLMENT_PROGRESS_PARTIALLY_SHIPPED: 4,
  FULFILLMENT_PROGRESS_SHIPPED: 5,
  FULFILLMENT_PROGRESS_PARTIALLY_DELIVERED: 6,
  FULFILLMENT_PROGRESS_DELIVERED: 7,
  FULFILLMENT_PROGRESS_CANCELLED: 8,
} as const;
export const FulfillmentProgress$: EnumInfo = { typeName: "stateset.orders.v1.FulfillmentProgress", values: FulfillmentProgress };

/** Where a shipment stands. */
export type FulfillmentStatus = number;
export const FulfillmentStatus = {
  FULFILLMENT_STATUS_UNSPECIFIED: 0,
  FULFILLMENT_STATUS_OPEN: 1,
  FULFILLMENT_STATUS_SCHEDULED: 2,
  FULFILLMENT_STATUS_ON_HOLD: 3,
  FULFILLMENT_STATUS_IN_PROGRESS: 4,
  FULFILLMENT_STATUS_SHIPPED: 5,
  FULFILLMENT_STATUS_DELIVERED: 6,
  FULFILLMENT_STATUS_INCOMPLETE: 7,
  FULFILLMENT_STATUS_CANCELLED: 8,
} as const;
export const FulfillmentStatus$: EnumInfo = { typeName: "stateset.orders.v1.FulfillmentStatus", values: FulfillmentStatus };

/** Where a return stands. */
export type ReturnStatus = number;
export const ReturnStatus = {
  RETURN_STATUS_UNSPECIFIED: 0,
  RETURN_STATUS_REQUESTED: 1,
  RETURN_STATUS_APPROVED: 2,
  RETURN_STATUS_REJECTED: 3,
  RETURN_STATUS_IN_TRANSIT: 4,
  RETURN_STATUS_RECEIVED: 5,
  RETURN_STATUS_INSPECTING: 6,
  RETURN_STATUS_COMPLETED: 7,
  RETURN_STATUS_CANCELLED: 8,
} as const;
export const ReturnStatus$: EnumInfo = { typeName: "stateset.orders.v1.ReturnStatus", values: ReturnStatus };

/** What a returned unit was found to be. */
export type ReturnCondition = number;
export const ReturnCondition = {
  RETURN_CONDITION_UNSPECIFIED: 0,
  RETURN_CONDITION_NEW: 1,
  RETURN_CONDITION_OPENED: 2,
  RETURN_CONDITION_USED: 3,
  RETURN_CONDITION_DAMAGED: 4,
  RETURN_CONDITION_DEFECTIVE: 5,
} as const;
export const ReturnCondition$: EnumInfo = { typeName: "stateset.orders.v1.ReturnCondition", values: ReturnCondition };

/** Where a dispute stands. */
export type DisputeStatus = number;
export const DisputeStatus = {
  DISPUTE_STATUS_UNSPECIFIED: 0,
  DISPUTE_STATUS_RESOLVING: 1,
  DISPUTE_STATUS_RETRACTED: 2,
  DISPUTE_STATUS_RESOLVED: 3,
  DISPUTE_STATUS_ESCALATED: 4,
  DISPUTE_STATUS_DECIDED: 5,
  DISPUTE_STATUS_REFUSED: 6,
} as const;
export const DisputeStatus$: EnumInfo = { typeName: "stateset.orders.v1.DisputeStatus", values: DisputeStatus };

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
  /** Export control classification number, or EAR99; empty when none is stated. */
  eccn: string;
  /** What the goods are for, as the export rules name it. */
  endUse: string;
  /** Licence that allows export or import where one is needed. */
  licenceRef: string;
  /** 6 to 10 digits of the Harmonized System; needed across borders, else empty or right. */
  hsCode: string;
  /** Where the goods are from, ISO 3166-1 alpha-2; empty: from where they are sent. */
  originCountry: string;
}

export const LineItem: MessageType<LineItem> = messageType<LineItem>({
  name: "stateset.orders.v1.LineItem",
  doc: "One thing that is ordered, in minor units of the order's denom.",
  fields: [
    { no: 1, name: "sku", prop: "sku", kind: "string", doc: "The seller's stock keeping unit, 1 to 64 bytes." },
    { no: 2, name: "quantity", prop: "quantity", kind: "uint64", doc: "Units ordered, at least 1." },
    { no: 3, name: "unit_price", prop: "unitPrice", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "Price of one unit." },
    { no: 4, name: "description_commitment", prop: "descriptionCommitment", kind: "bytes", doc: "Salted commitment to the description; the clear text stays off chain." },
    { no: 5, name: "eccn", prop: "eccn", kind: "string", doc: "Export control classification number, or EAR99; empty when none is stated." },
    { no: 6, name: "end_use", prop: "endUse", kind: "string", doc: "What the goods are for, as the export rules name it." },
    { no: 7, name: "licence_ref", prop: "licenceRef", kind: "string", doc: "Licence that allows export or import where one is needed." },
    { no: 8, name: "hs_code", prop: "hsCode", kind: "string", doc: "6 to 10 digits of the Harmonized System; needed across borders, else empty or right." },
    { no: 9, name: "origin_country", prop: "originCountry", kind: "string", doc: "Where the goods are from, ISO 3166-1 alpha-2; empty: from where they are sent." },
  ],
  create: () => ({ sku: "", quantity: 0n, unitPrice: "", descriptionCommitment: EMPTY_BYTES, eccn: "", endUse: "", licenceRef: "", hsCode: "", originCountry: "" }),
  write(m, w) {
    if (m.originCountry !== "") {
      w.string(m.originCountry);
      w.varint(74);
    }
    if (m.hsCode !== "") {
      w.string(m.hsCode);
      w.varint(66);
    }
    if (m.licenceRef !== "") {
      w.string(m.licenceRef);
      w.varint(58);
    }
    if (m.endUse !== "") {
      w.string(m.endUse);
      w.varint(50);
    }
    if (m.eccn !== "") {
      w.string(m.eccn);
      w.varint(42);
    }
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
      case 42:
        m.eccn = r.string();
        break;
      case 50:
        m.endUse = r.string();
        break;
      case 58:
        m.licenceRef = r.string();
        break;
      case 66:
        m.hsCode = r.string();
        break;
      case 74:
        m.originCountry = r.string();
        break;
      default:
        skipField(LineItem, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(LineItem);
    return m;
  },
});

/** An agreement between a buyer and a seller, and where it stands. */
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
  /** One entry a line, in the same order: how far its units have come. */
  progress: LineProgress[];
  /** 0: the order carries no payment of its own. */
  paymentId: bigint;
  /** Who is paid: the seller unless another is named. */
  payee: string;
  /** Stands in for the buyer; screened with the parties. May be empty. */
  guarantor: string;
  /** ISO 3166-1 alpha-2, or empty. */
  originCountry: string;
  destCountry: string;
  /** Captures wait in escrow until delivery and the dispute window. */
  escrow: boolean;
  /** Everything was, or will be, captured at once. */
  chargeAtOnce: boolean;
  /** What compliance said last. */
  verdict: number;
  /** The buyer's newest screening at that time; 0 for none. */
  screeningId: bigint;
  /** The case that officers decide, or decided; 0 for none. */
  caseId: bigint;
  /** Nothing goes on; the status is the one to return to. */
  onHold: boolean;
  /** Who holds it; empty when compliance does. */
  heldBy: string;
  /** Who decides disputes that the parties cannot settle. May be empty. */
  resolver: string;
  /** Seller's deposit in basis points of the net goods. */
  depositBps: number;
  /** What the buyer gets of the deposit when the seller cancels a confirmed order. */
  penaltyBps: number;
  /** The deposit that is locked in the seller's account, and its hold; 0 for none. */
  deposit: string;
  depositHoldId: bigint;
  /** Disputes that are not settled. */
  openDisputes: number;
  /** When the end of a block tries again what it could not do. */
  retryAt: google_protobuf_timestamp.Timestamp | undefined;
  /** Across a border: Incoterms 2020 and how the goods travel; unspecified within one country. */
  incoterm: number;
  transportMode: number;
  /** The quote of duty, tax and fee that the order accepted, or will when it is released; 0 for none. */
  landedCostQuoteId: bigint;
  /** The exchange quote that brings the coins; 0 for none. */
  fxQuoteId: bigint;
  /** What the buyer gives at most and gets at least for it, inclusive; 0: no bound. */
  fxMaxSend: string;
  fxMinReceive: string;
  /** Papers for corridor and restrictions. */
  documentIds: bigint[];
  /** Of the rows that the landed-cost quote was computed with; 0 for none. */
  tariffVersion: bigint;
  /** While compliance holds the order: locks in the buyer's account beside the payment's, for duty, tax and fee, and for what
   *  the exchange takes; 0 for none. */
  dutyHoldId: bigint;
  fxHoldId: bigint;
}

export const Order: MessageType<Order> = messageType<Order>({
  name: "stateset.orders.v1.Order",
  doc: "An agreement between a buyer and a seller, and where it stands.",
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
    { no: 16, name: "progress", prop: "progress", kind: "message", repeated: true, message: () => LineProgress, nullable: false, options: {"amino.dont_omitempty":true}, doc: "One entry a line, in the same order: how far its units have come." },
    { no: 17, name: "payment_id", prop: "paymentId", kind: "uint64", doc: "0: the order carries no payment of its own." },
    { no: 18, name: "payee", prop: "payee", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"}, doc: "Who is paid: the seller unless another is named." },
    { no: 19, name: "guarantor", prop: "guarantor", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"}, doc: "Stands in for the buyer; screened with the parties. May be empty." },
    { no: 20, name: "origin_country", prop: "originCountry", kind: "string", doc: "ISO 3166-1 alpha-2, or empty." },
    { no: 21, name: "dest_country", prop: "destCountry", kind: "string" },
    { no: 22, name: "escrow", prop: "escrow", kind: "bool", doc: "Captures wait in escrow until delivery and the dispute window." },
    { no: 23, name: "charge_at_once", prop: "chargeAtOnce", kind: "bool", doc: "Everything was, or will be, captured at once." },
    { no: 24, name: "verdict", prop: "verdict", kind: "enum", enum: stateset_compliance_v1_verdict.Verdict$, doc: "What compliance said last." },
    { no: 25, name: "screening_id", prop: "screeningId", kind: "uint64", doc: "The buyer's newest screening at that time; 0 for none." },
    { no: 26, name: "case_id", prop: "caseId", kind: "uint64", doc: "The case that officers decide, or decided; 0 for none." },
    { no: 27, name: "on_hold", prop: "onHold", kind: "bool", doc: "Nothing goes on; the status is the one to return to." },
    { no: 28, name: "held_by", prop: "heldBy", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"}, doc: "Who holds it; empty when compliance does." },
    { no: 29, name: "resolver", prop: "resolver", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"}, doc: "Who decides disputes that the parties cannot settle. May be empty." },
    { no: 30, name: "deposit_bps", prop: "depositBps", kind: "uint32", doc: "Seller's deposit in basis points of the net goods." },
    { no: 31, name: "penalty_bps", prop: "penaltyBps", kind: "uint32", doc: "What the buyer gets of the deposit when the seller cancels a confirmed order." },
    { no: 32, name: "deposit", prop: "deposit", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "The deposit that is locked in the seller's account, and its hold; 0 for none." },
    { no: 33, name: "deposit_hold_id", prop: "depositHoldId", kind: "uint64" },
    { no: 34, name: "open_disputes", prop: "openDisputes", kind: "uint32", doc: "Disputes that are not settled." },
    { no: 35, name: "retry_at", prop: "retryAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, options: {"gogoproto.stdtime":true}, doc: "When the end of a block tries again what it could not do." },
    { no: 50, name: "incoterm", prop: "incoterm", kind: "enum", enum: stateset_crossborder_v1_state.Incoterm$, doc: "Across a border: Incoterms 2020 and how the goods travel; unspecified within one country." },
    { no: 51, name: "transport_mode", prop: "transportMode", kind: "enum", enum: stateset_crossborder_v1_state.TransportMode$ },
    { no: 52, name: "landed_cost_quote_id", prop: "landedCostQuoteId", kind: "uint64", doc: "The quote of duty, tax and fee that the order accepted, or will when it is released; 0 for none." },
    { no: 53, name: "fx_quote_id", prop: "fxQuoteId", kind: "uint64", doc: "The exchange quote that brings the coins; 0 for none." },
    { no: 54, name: "fx_max_send", prop: "fxMaxSend", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "What the buyer gives at most and gets at least for it, inclusive; 0: no bound." },
    { no: 55, name: "fx_min_receive", prop: "fxMinReceive", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 56, name: "document_ids", prop: "documentIds", kind: "uint64", repeated: true, doc: "Papers for corridor and restrictions." },
    { no: 57, name: "tariff_version", prop: "tariffVersion", kind: "uint64", doc: "Of the rows that the landed-cost quote was computed with; 0 for none." },
    { no: 58, name: "duty_hold_id", prop: "dutyHoldId", kind: "uint64", doc: "While compliance holds the order: locks in the buyer's account beside the payment's, for duty, tax and fee, and for what\nthe exchange takes; 0 for none." },
    { no: 59, name: "fx_hold_id", prop: "fxHoldId", kind: "uint64" },
  ],
  create: () => ({ id: 0n, version: 0n, buyer: "", seller: "", status: 0, denom: "", lines: [], shippingAmount: "", taxAmount: "", dutyAmount: "", discountAmount: "", totalAmount: "", createdAt: { seconds: GO_ZERO_SECONDS, nanos: 0 }, expiresAt: { seconds: GO_ZERO_SECONDS, nanos: 0 }, updatedAt: { seconds: GO_ZERO_SECONDS, nanos: 0 }, progress: [], paymentId: 0n, payee: "", guarantor: "", originCountry: "", destCountry: "", escrow: false, chargeAtOnce: false, verdict: 0, screeningId: 0n, caseId: 0n, onHold: false, heldBy: "", resolver: "", depositBps: 0, penaltyBps: 0, deposit: "", depositHoldId: 0n, openDisputes: 0, retryAt: undefined, incoterm: 0, transportMode: 0, landedCostQuoteId: 0n, fxQuoteId: 0n, fxMaxSend: "", fxMinReceive: "", documentIds: [], tariffVersion: 0n, dutyHoldId: 0n, fxHoldId: 0n }),
  write(m, w) {
    if (m.fxHoldId !== 0n) {
      w.varint64(m.fxHoldId);
      w.varint(472);
    }
    if (m.dutyHoldId !== 0n) {
      w.varint64(m.dutyHoldId);
      w.varint(464);
    }
    if (m.tariffVersion !== 0n) {
      w.varint64(m.tariffVersion);
      w.varint(456);
    }
    if (m.documentIds.length > 0) {
      const end = w.written;
      for (let i = m.documentIds.length - 1; i >= 0; i--) w.varint64(m.documentIds[i]!);
      w.lengthFrom(end);
      w.varint(450);
    }
    {
      w.string(m.fxMinReceive === "" ? "0" : m.fxMinReceive);
      w.varint(442);
    }
    {
      w.string(m.fxMaxSend === "" ? "0" : m.fxMaxSend);
      w.varint(434);
    }
    if (m.fxQuoteId !== 0n) {
      w.varint64(m.fxQuoteId);
      w.varint(424);
    }
    if (m.landedCostQuoteId !== 0n) {
      w.varint64(m.landedCostQuoteId);
      w.varint(416);
    }
    if (m.transportMode !== 0) {
      w.int32(m.transportMode);
      w.varint(408);
    }
    if (m.incoterm !== 0) {
      w.int32(m.incoterm);
      w.varint(400);
    }
    if (m.retryAt !== undefined) {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.retryAt, w);
      w.lengthFrom(end);
      w.varint(282);
    }
    if (m.openDisputes !== 0) {
      w.varint(m.openDisputes);
      w.varint(272);
    }
    if (m.depositHoldId !== 0n) {
      w.varint64(m.depositHoldId);
      w.varint(264);
    }
    {
      w.string(m.deposit === "" ? "0" : m.deposit);
      w.varint(258);
    }
    if (m.penaltyBps !== 0) {
      w.varint(m.penaltyBps);
      w.varint(248);
    }
    if (m.depositBps !== 0) {
      w.varint(m.depositBps);
      w.varint(240);
    }
    if (m.resolver !== "") {
      w.string(m.resolver);
      w.varint(234);
    }
    if (m.heldBy !== "") {
      w.string(m.heldBy);
      w.varint(226);
    }
    if (m.onHold) {
      w.bool(m.onHold);
      w.varint(216);
    }
    if (m.caseId !== 0n) {
      w.varint64(m.caseId);
      w.varint(208);
    }
    if (m.screeningId !== 0n) {
      w.varint64(m.screeningId);
      w.varint(200);
    }
    if (m.verdict !== 0) {
      w.int32(m.verdict);
      w.varint(192);
    }
    if (m.chargeAtOnce) {
      w.bool(m.chargeAtOnce);
      w.varint(184);
    }
    if (m.escrow) {
      w.bool(m.escrow);
      w.varint(176);
    }
    if (m.destCountry !== "") {
      w.string(m.destCountry);
      w.varint(170);
    }
    if (m.originCountry !== "") {
      w.string(m.originCountry);
      w.varint(162);
    }
    if (m.guarantor !== "") {
      w.string(m.guarantor);
      w.varint(154);
    }
    if (m.payee !== "") {
      w.string(m.payee);
      w.varint(146);
    }
    if (m.paymentId !== 0n) {
      w.varint64(m.paymentId);
      w.varint(136);
    }
    for (let i = m.progress.length - 1; i >= 0; i--) {
      const end = w.written;
      LineProgress.write(m.progress[i]!, w);
      w.lengthFrom(end);
      w.varint(130);
    }
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
      case 130:
        m.progress.push(LineProgress.read(r, r.end(), LineProgress.create()));
        break;
      case 136:
        m.paymentId = r.uint64();
        break;
      case 146:
        m.payee = r.string();
        break;
      case 154:
        m.guarantor = r.string();
        break;
      case 162:
        m.originCountry = r.string();
        break;
      case 170:
        m.destCountry = r.string();
        break;
      case 176:
        m.escrow = r.bool();
        break;
      case 184:
        m.chargeAtOnce = r.bool();
        break;
      case 192:
        m.verdict = r.int32();
        break;
      case 200:
        m.screeningId = r.uint64();
        break;
      case 208:
        m.caseId = r.uint64();
        break;
      case 216:
        m.onHold = r.bool();
        break;
      case 226:
        m.heldBy = r.string();
        break;
      case 234:
        m.resolver = r.string();
        break;
      case 240:
        m.depositBps = r.uint32();
        break;
      case 248:
        m.penaltyBps = r.uint32();
        break;
      case 258:
        m.deposit = intText(r.string(), m.deposit);
        break;
      case 264:
        m.depositHoldId = r.uint64();
        break;
      case 272:
        m.openDisputes = r.uint32();
        break;
      case 282:
        m.retryAt = readStdTime(r);
        break;
      case 400:
        m.incoterm = r.int32();
        break;
      case 408:
        m.transportMode = r.int32();
        break;
      case 416:
        m.landedCostQuoteId = r.uint64();
        break;
      case 424:
        m.fxQuoteId = r.uint64();
        break;
      case 434:
        m.fxMaxSend = intText(r.string(), m.fxMaxSend);
        break;
      case 442:
        m.fxMinReceive = intText(r.string(), m.fxMinReceive);
        break;
      case 448:
        m.documentIds.push(r.uint64());
        break;
      case 450: {
        const end = r.end();
        while (r.pos < end) m.documentIds.push(r.uint64());
        break;
      }
      case 456:
        m.tariffVersion = r.uint64();
        break;
      case 464:
        m.dutyHoldId = r.uint64();
        break;
      case 472:
        m.fxHoldId = r.uint64();
        break;
      default:
        skipField(Order, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Order);
    return m;
  },
});

/** Limits, windows and rates. */
export interface Params {
  /** How long a placed order waits for its seller when the buyer names no expiry. */
  defaultExpiry: google_protobuf_duration.Duration;
  /** The longest expiry that a buyer may name. */
  maxExpiry: google_protobuf_duration.Duration;
  /** Lines of one order at most. */
  maxLines: number;
  /** Orders that expire in one block at most; the rest follow in the next blocks. */
  maxExpiriesPerBlock: number;
  /** The seller's deposit is at least so many basis points of the net goods. */
  minSellerDepositBps: number;
  /** Basis points of the deposit that a seller pays who cancels a confirmed order. */
  cancelPenaltyBps: number;
  /** A shipment without proof of delivery counts as delivered so long after it was shipped. */
  autoCompleteWindow: google_protobuf_duration.Duration;
  /** How long after delivery the seller's money waits. */
  disputeWindow: google_protobuf_duration.Duration;
  /** Addresses that may confirm deliveries which they carry. */
  carriers: string[];
  /** How long after delivery units can be returned. */
  returnWindow: google_protobuf_duration.Duration;
  /** How long the resolver has to decide a dispute that was escalated. */
  resolverWindow: google_protobuf_duration.Duration;
}

export const Params: MessageType<Params> = messageType<Params>({
  name: "stateset.orders.v1.Params",
  options: {"amino.name":"stateset/x/orders/Params"},
  doc: "Limits, windows and rates.",
  fields: [
    { no: 1, name: "default_expiry", prop: "defaultExpiry", kind: "message", message: () => google_protobuf_duration.Duration, nullable: false, options: {"gogoproto.stdduration":true,"amino.dont_omitempty":true}, doc: "How long a placed order waits for its seller when the buyer names no expiry." },
    { no: 2, name: "max_expiry", prop: "maxExpiry", kind: "message", message: () => google_protobuf_duration.Duration, nullable: false, options: {"gogoproto.stdduration":true,"amino.dont_omitempty":true}, doc: "The longest expiry that a buyer may name." },
    { no: 3, name: "max_lines", prop: "maxLines", kind: "uint32", doc: "Lines of one order at most." },
    { no: 4, name: "max_expiries_per_block", prop: "maxExpiriesPerBlock", kind: "uint32", doc: "Orders that expire in one block at most; the rest follow in the next blocks." },
    { no: 5, name: "min_seller_deposit_bps", prop: "minSellerDepositBps", kind: "uint32", doc: "The seller's deposit is at least so many basis points of the net goods." },
    { no: 6, name: "cancel_penalty_bps", prop: "cancelPenaltyBps", kind: "uint32", doc: "Basis points of the deposit that a seller pays who cancels a confirmed order." },
    { no: 7, name: "auto_complete_window", prop: "autoCompleteWindow", kind: "message", message: () => google_protobuf_duration.Duration, nullable: false, options: {"gogoproto.stdduration":true,"amino.dont_omitempty":true}, doc: "A shipment without proof of delivery counts as delivered so long after it was shipped." },
    { no: 8, name: "dispute_window", prop: "disputeWindow", kind: "message", message: () => google_protobuf_duration.Duration, nullable: false, options: {"gogoproto.stdduration":true,"amino.dont_omitempty":true}, doc: "How long after delivery the seller's money waits." },
    { no: 9, name: "carriers", prop: "carriers", kind: "string", repeated: true, options: {"cosmos_proto.scalar":"cosmos.AddressString"}, doc: "Addresses that may confirm deliveries which they carry." },
    { no: 10, name: "return_window", prop: "returnWindow", kind: "message", message: () => google_protobuf_duration.Duration, nullable: false, options: {"gogoproto.stdduration":true,"amino.dont_omitempty":true}, doc: "How long after delivery units can be returned." },
    { no: 11, name: "resolver_window", prop: "resolverWindow", kind: "message", message: () => google_protobuf_duration.Duration, nullable: false, options: {"gogoproto.stdduration":true,"amino.dont_omitempty":true}, doc: "How long the resolver has to decide a dispute that was escalated." },
  ],
  create: () => ({ defaultExpiry: google_protobuf_duration.Duration.create(), maxExpiry: google_protobuf_duration.Duration.create(), maxLines: 0, maxExpiriesPerBlock: 0, minSellerDepositBps: 0, cancelPenaltyBps: 0, autoCompleteWindow: google_protobuf_duration.Duration.create(), disputeWindow: google_protobuf_duration.Duration.create(), carriers: [], returnWindow: google_protobuf_duration.Duration.create(), resolverWindow: google_protobuf_duration.Duration.create() }),
  write(m, w) {
    {
      const end = w.written;
      google_protobuf_duration.Duration.write(m.resolverWindow, w);
      w.lengthFrom(end);
      w.varint(90);
    }
    {
      const end = w.written;
      google_protobuf_duration.Duration.write(m.returnWindow, w);
      w.lengthFrom(end);
      w.varint(82);
    }
    for (let i = m.carriers.length - 1; i >= 0; i--) {
      w.string(m.carriers[i]!);
      w.varint(74);
    }
    {
      const end = w.written;
      google_protobuf_duration.Duration.write(m.disputeWindow, w);
      w.lengthFrom(end);
      w.varint(66);
    }
    {
      const end = w.written;
      google_protobuf_duration.Duration.write(m.autoCompleteWindow, w);
      w.lengthFrom(end);
      w.varint(58);
    }
    if (m.cancelPenaltyBps !== 0) {
      w.varint(m.cancelPenaltyBps);
      w.varint(48);
    }
    if (m.minSellerDepositBps !== 0) {
      w.varint(m.minSellerDepositBps);
      w.varint(40);
    }
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
      case 40:
        m.minSellerDepositBps = r.uint32();
        break;
      case 48:
        m.cancelPenaltyBps = r.uint32();
        break;
      case 58:
        m.autoCompleteWindow = readStdDuration(r);
        break;
      case 66:
        m.disputeWindow = readStdDuration(r);
        break;
      case 74:
        m.carriers.push(r.string());
        break;
      case 82:
        m.returnWindow = readStdDuration(r);
        break;
      case 90:
        m.resolverWindow = readStdDuration(r);
        break;
      default:
        skipField(Params, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Params);
    return m;
  },
});

/** How far the units of a line have come. Units ship, deliver and return in ascending order and are cancelled from the end. */
export interface LineProgress {
  cancelled: bigint;
  /** In fulfilments that are not cancelled. */
  fulfilled: bigint;
  shipped: bigint;
  delivered: bigint;
  /** In returns that are open or done. */
  returnRequested: bigint;
  returnReceived: bigint;
  /** Came back and were not accepted: final. */
  returnDismissed: bigint;
  /** Accepted without being put back into stock. */
  writtenOff: bigint;
  /** Given back to the buyer, by refunds and from the deposit. */
  refundedAmount: string;
  /** Units of the seller's stock that wait for this line. */
  reserved: bigint;
  /** Duty and tax of the line in the duty escrow, as quoted; 0 unless the seller delivers duty paid. */
  importDuty: string;
  importTax: string;
}

export const LineProgress: MessageType<LineProgress> = messageType<LineProgress>({
  name: "stateset.orders.v1.LineProgress",
  doc: "How far the units of a line have come. Units ship, deliver and return in ascending order and are cancelled from the end.",
  fields: [
    { no: 1, name: "cancelled", prop: "cancelled", kind: "uint64" },
    { no: 2, name: "fulfilled", prop: "fulfilled", kind: "uint64", doc: "In fulfilments that are not cancelled." },
    { no: 3, name: "shipped", prop: "shipped", kind: "uint64" },
    { no: 4, name: "delivered", prop: "delivered", kind: "uint64" },
    { no: 5, name: "return_requested", prop: "returnRequested", kind: "uint64", doc: "In returns that are open or done." },
    { no: 6, name: "return_received", prop: "returnReceived", kind: "uint64" },
    { no: 7, name: "return_dismissed", prop: "returnDismissed", kind: "uint64", doc: "Came back and were not accepted: final." },
    { no: 8, name: "written_off", prop: "writtenOff", kind: "uint64", doc: "Accepted without being put back into stock." },
    { no: 9, name: "refunded_amount", prop: "refundedAmount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "Given back to the buyer, by refunds and from the deposit." },
    { no: 10, name: "reserved", prop: "reserved", kind: "uint64", doc: "Units of the seller's stock that wait for this line." },
    { no: 20, name: "import_duty", prop: "importDuty", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "Duty and tax of the line in the duty escrow, as quoted; 0 unless the seller delivers duty paid." },
    { no: 21, name: "import_tax", prop: "importTax", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
  ],
  create: () => ({ cancelled: 0n, fulfilled: 0n, shipped: 0n, delivered: 0n, returnRequested: 0n, returnReceived: 0n, returnDismissed: 0n, writtenOff: 0n, refundedAmount: "", reserved: 0n, importDuty: "", importTax: "" }),
  write(m, w) {
    {
      w.string(m.importTax === "" ? "0" : m.importTax);
      w.varint(170);
    }
    {
      w.string(m.importDuty === "" ? "0" : m.importDuty);
      w.varint(162);
    }
    if (m.reserved !== 0n) {
      w.varint64(m.reserved);
      w.varint(80);
    }
    {
      w.string(m.refundedAmount === "" ? "0" : m.refundedAmount);
      w.varint(74);
    }
    if (m.writtenOff !== 0n) {
      w.varint64(m.writtenOff);
      w.varint(64);
    }
    if (m.returnDismissed !== 0n) {
      w.varint64(m.returnDismissed);
      w.varint(56);
    }
    if (m.returnReceived !== 0n) {
      w.varint64(m.returnReceived);
      w.varint(48);
    }
    if (m.returnRequested !== 0n) {
      w.varint64(m.returnRequested);
      w.varint(40);
    }
    if (m.delivered !== 0n) {
      w.varint64(m.delivered);
      w.varint(32);
    }
    if (m.shipped !== 0n) {
      w.varint64(m.shipped);
      w.varint(24);
    }
    if (m.fulfilled !== 0n) {
      w.varint64(m.fulfilled);
      w.varint(16);
    }
    if (m.cancelled !== 0n) {
      w.varint64(m.cancelled);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.cancelled = r.uint64();
        break;
      case 16:
        m.fulfilled = r.uint64();
        break;
      case 24:
        m.shipped = r.uint64();
        break;
      case 32:
        m.delivered = r.uint64();
        break;
      case 40:
        m.returnRequested = r.uint64();
        break;
      case 48:
        m.returnReceived = r.uint64();
        break;
      case 56:
        m.returnDismissed = r.uint64();
        break;
      case 64:
        m.writtenOff = r.uint64();
        break;
      case 74:
        m.refundedAmount = intText(r.string(), m.refundedAmount);
        break;
      case 80:
        m.reserved = r.uint64();
        break;
      case 162:
        m.importDuty = intText(r.string(), m.importDuty);
        break;
      case 170:
        m.importTax = intText(r.string(), m.importTax);
        break;
      default:
        skipField(LineProgress, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(LineProgress);
    return m;
  },
});

/** Stock of one article of a seller. available = on_hand - reserved. */
export interface InventoryPool {
  seller: string;
  sku: string;
  version: bigint;
  onHand: bigint;
  /** Waits for orders; never more than on_hand. */
  reserved: bigint;
  createdAt: google_protobuf_timestamp.Timestamp;
  updatedAt: google_protobuf_timestamp.Timestamp;
}

export const InventoryPool: MessageType<InventoryPool> = messageType<InventoryPool>({
  name: "stateset.orders.v1.InventoryPool",
  doc: "Stock of one article of a seller. available = on_hand - reserved.",
  fields: [
    { no: 1, name: "seller", prop: "seller", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "sku", prop: "sku", kind: "string" },
    { no: 3, name: "version", prop: "version", kind: "uint64" },
    { no: 4, name: "on_hand", prop: "onHand", kind: "uint64" },
    { no: 5, name: "reserved", prop: "reserved", kind: "uint64", doc: "Waits for orders; never more than on_hand." },
    { no: 6, name: "created_at", prop: "createdAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
    { no: 7, name: "updated_at", prop: "updatedAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
  ],
  create: () => ({ seller: "", sku: "", version: 0n, onHand: 0n, reserved: 0n, createdAt: { seconds: GO_ZERO_SECONDS, nanos: 0 }, updatedAt: { seconds: GO_ZERO_SECONDS, nanos: 0 } }),
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
    if (m.reserved !== 0n) {
      w.varint64(m.reserved);
      w.varint(40);
    }
    if (m.onHand !== 0n) {
      w.varint64(m.onHand);
      w.varint(32);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
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
        m.version = r.uint64();
        break;
      case 32:
        m.onHand = r.uint64();
        break;
      case 40:
        m.reserved = r.uint64();
        break;
      case 50:
        m.createdAt = readStdTime(r);
        break;
      case 58:
        m.updatedAt = readStdTime(r);
        break;
      default:
        skipField(InventoryPool, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(InventoryPool);
    return m;
  },
});

/** One change of an order; each version has one. */
export interface TimelineEntry {
  orderId: bigint;
  version: bigint;
  at: google_protobuf_timestamp.Timestamp;
  /** What happened: "placed", "shipped". */
  kind: string;
  status: number;
  /** The fulfilment, return or dispute that it was about; 0 for none. */
  subjectId: bigint;
}

export const TimelineEntry: MessageType<TimelineEntry> = messageType<TimelineEntry>({
  name: "stateset.orders.v1.TimelineEntry",
  doc: "One change of an order; each version has one.",
  fields: [
    { no: 1, name: "order_id", prop: "orderId", kind: "uint64" },
    { no: 2, name: "version", prop: "version", kind: "uint64" },
    { no: 3, name: "at", prop: "at", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
    { no: 4, name: "kind", prop: "kind", kind: "string", doc: "What happened: \"placed\", \"shipped\"." },
    { no: 5, name: "status", prop: "status", kind: "enum", enum: OrderStatus$ },
    { no: 6, name: "subject_id", prop: "subjectId", kind: "uint64", doc: "The fulfilment, return or dispute that it was about; 0 for none." },
  ],
  create: () => ({ orderId: 0n, version: 0n, at: { seconds: GO_ZERO_SECONDS, nanos: 0 }, kind: "", status: 0, subjectId: 0n }),
  write(m, w) {
    if (m.subjectId !== 0n) {
      w.varint64(m.subjectId);
      w.varint(48);
    }
    if (m.status !== 0) {
      w.int32(m.status);
      w.varint(40);
    }
    if (m.kind !== "") {
      w.string(m.kind);
      w.varint(34);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.at, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
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
        m.version = r.uint64();
        break;
      case 26:
        m.at = readStdTime(r);
        break;
      case 34:
        m.kind = r.string();
        break;
      case 40:
        m.status = r.int32();
        break;
      case 48:
        m.subjectId = r.uint64();
        break;
      default:
        skipField(TimelineEntry, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(TimelineEntry);
    return m;
  },
});

/** Units of one line of an order. */
export interface LineUnits {
  /** Number of the line, from 0 on. */
  line: number;
  quantity: bigint;
}

export const LineUnits: MessageType<LineUnits> = messageType<LineUnits>({
  name: "stateset.orders.v1.LineUnits",
  doc: "Units of one line of an order.",
  fields: [
    { no: 1, name: "line", prop: "line", kind: "uint32", doc: "Number of the line, from 0 on." },
    { no: 2, name: "quantity", prop: "quantity", kind: "uint64" },
  ],
  create: () => ({ line: 0, quantity: 0n }),
  write(m, w) {
    if (m.quantity !== 0n) {
      w.varint64(m.quantity);
      w.varint(16);
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
      case 16:
        m.quantity = r.uint64();
        break;
      default:
        skipField(LineUnits, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(LineUnits);
    return m;
  },
});

/** Units that ship together. */
export interface Fulfillment {
  id: bigint;
  version: bigint;
  orderId: bigint;
  status: number;
  lines: LineUnits[];
  /** Who carries it; may be empty. */
  carrier: string;
  /** Salted commitment to the tracking number. */
  trackingCommitment: Uint8Array;
  scheduledAt: google_protobuf_timestamp.Timestamp | undefined;
  shippedAt: google_protobuf_timestamp.Timestamp | undefined;
  /** Block time of the confirmation, or the end of the window without one. */
  deliveredAt: google_protobuf_timestamp.Timestamp | undefined;
  /** When the end of a block takes it up next: as delivered, or to settle it. */
  dueAt: google_protobuf_timestamp.Timestamp | undefined;
  /** The capture that its shipment made; 0 for none. */
  captureIndex: number;
  /** The dispute window is over and the money is the seller's. */
  settled: boolean;
  createdAt: google_protobuf_timestamp.Timestamp;
  updatedAt: google_protobuf_timestamp.Timestamp;
}

export const Fulfillment: MessageType<Fulfillment> = messageType<Fulfillment>({
  name: "stateset.orders.v1.Fulfillment",
  doc: "Units that ship together.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "version", prop: "version", kind: "uint64" },
    { no: 3, name: "order_id", prop: "orderId", kind: "uint64" },
    { no: 4, name: "status", prop: "status", kind: "enum", enum: FulfillmentStatus$ },
    { no: 5, name: "lines", prop: "lines", kind: "message", repeated: true, message: () => LineUnits, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 6, name: "carrier", prop: "carrier", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"}, doc: "Who carries it; may be empty." },
    { no: 7, name: "tracking_commitment", prop: "trackingCommitment", kind: "bytes", doc: "Salted commitment to the tracking number." },
    { no: 8, name: "scheduled_at", prop: "scheduledAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, options: {"gogoproto.stdtime":true} },
    { no: 9, name: "shipped_at", prop: "shippedAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, options: {"gogoproto.stdtime":true} },
    { no: 10, name: "delivered_at", prop: "deliveredAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, options: {"gogoproto.stdtime":true}, doc: "Block time of the confirmation, or the end of the window without one." },
    { no: 11, name: "due_at", prop: "dueAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, options: {"gogoproto.stdtime":true}, doc: "When the end of a block takes it up next: as delivered, or to settle it." },
    { no: 12, name: "capture_index", prop: "captureIndex", kind: "uint32", doc: "The capture that its shipment made; 0 for none." },
    { no: 13, name: "settled", prop: "settled", kind: "bool", doc: "The dispute window is over and the money is the seller's." },
    { no: 14, name: "created_at", prop: "createdAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
    { no: 15, name: "updated_at", prop: "updatedAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
  ],
  create: () => ({ id: 0n, version: 0n, orderId: 0n, status: 0, lines: [], carrier: "", trackingCommitment: EMPTY_BYTES, scheduledAt: undefined, shippedAt: undefined, deliveredAt: undefined, dueAt: undefined, captureIndex: 0, settled: false, createdAt: { seconds: GO_ZERO_SECONDS, nanos: 0 }, updatedAt: { seconds: GO_ZERO_SECONDS, nanos: 0 } }),
  write(m, w) {
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.updatedAt, w);
      w.lengthFrom(end);
      w.varint(122);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.createdAt, w);
      w.lengthFrom(end);
      w.varint(114);
    }
    if (m.settled) {
      w.bool(m.settled);
      w.varint(104);
    }
    if (m.captureIndex !== 0) {
      w.varint(m.captureIndex);
      w.varint(96);
    }
    if (m.dueAt !== undefined) {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.dueAt, w);
      w.lengthFrom(end);
      w.varint(90);
    }
    if (m.deliveredAt !== undefined) {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.deliveredAt, w);
      w.lengthFrom(end);
      w.varint(82);
    }
    if (m.shippedAt !== undefined) {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.shippedAt, w);
      w.lengthFrom(end);
      w.varint(74);
    }
    if (m.scheduledAt !== undefined) {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.scheduledAt, w);
      w.lengthFrom(end);
      w.varint(66);
    }
    if (m.trackingCommitment.length !== 0) {
      w.bytes(m.trackingCommitment);
      w.varint(58);
    }
    if (m.carrier !== "") {
      w.string(m.carrier);
      w.varint(50);
    }
    for (let i = m.lines.length - 1; i >= 0; i--) {
      const end = w.written;
      LineUnits.write(m.lines[i]!, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    if (m.status !== 0) {
      w.int32(m.status);
      w.varint(32);
    }
    if (m.orderId !== 0n) {
      w.varint64(m.orderId);
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
        m.orderId = r.uint64();
        break;
      case 32:
        m.status = r.int32();
        break;
      case 42:
        m.lines.push(LineUnits.read(r, r.end(), LineUnits.create()));
        break;
      case 50:
        m.carrier = r.string();
        break;
      case 58:
        m.trackingCommitment = r.bytes();
        break;
      case 66:
        m.scheduledAt = readStdTime(r);
        break;
      case 74:
        m.shippedAt = readStdTime(r);
        break;
      case 82:
        m.deliveredAt = readStdTime(r);
        break;
      case 90:
        m.dueAt = readStdTime(r);
        break;
      case 96:
        m.captureIndex = r.uint32();
        break;
      case 104:
        m.settled = r.bool();
        break;
      case 114:
        m.createdAt = readStdTime(r);
        break;
      case 122:
        m.updatedAt = readStdTime(r);
        break;
      default:
        skipField(Fulfillment, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Fulfillment);
    return m;
  },
});

/** What came of the returned units of one line. */
export interface ReturnOutcome {
  line: number;
  /** Refunded. */
  accepted: bigint;
  /** Not refunded; final. */
  dismissed: bigint;
  /** Of the accepted ones, put back into stock; the others are written off. */
  restocked: bigint;
  condition: number;
}

export const ReturnOutcome: MessageType<ReturnOutcome> = messageType<ReturnOutcome>({
  name: "stateset.orders.v1.ReturnOutcome",
  doc: "What came of the returned units of one line.",
  fields: [
    { no: 1, name: "line", prop: "line", kind: "uint32" },
    { no: 2, name: "accepted", prop: "accepted", kind: "uint64", doc: "Refunded." },
    { no: 3, name: "dismissed", prop: "dismissed", kind: "uint64", doc: "Not refunded; final." },
    { no: 4, name: "restocked", prop: "restocked", kind: "uint64", doc: "Of the accepted ones, put back into stock; the others are written off." },
    { no: 5, name: "condition", prop: "condition", kind: "enum", enum: ReturnCondition$ },
  ],
  create: () => ({ line: 0, accepted: 0n, dismissed: 0n, restocked: 0n, condition: 0 }),
  write(m, w) {
    if (m.condition !== 0) {
      w.int32(m.condition);
      w.varint(40);
    }
    if (m.restocked !== 0n) {
      w.varint64(m.restocked);
      w.varint(32);
    }
    if (m.dismissed !== 0n) {
      w.varint64(m.dismissed);
      w.varint(24);
    }
    if (m.accepted !== 0n) {
      w.varint64(m.accepted);
      w.varint(16);
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
      case 16:
        m.accepted = r.uint64();
        break;
      case 24:
        m.dismissed = r.uint64();
        break;
      case 32:
        m.restocked = r.uint64();
        break;
      case 40:
        m.condition = r.int32();
        break;
      default:
        skipField(ReturnOutcome, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ReturnOutcome);
    return m;
  },
});

/** Units on their way back, what was decided and what was refunded. */
export interface Return {
  id: bigint;
  version: bigint;
  orderId: bigint;
  status: number;
  lines: LineUnits[];
  outcomes: ReturnOutcome[];
  /** The seller also gives the shipping share back. */
  refundShipping: boolean;
  refunded: string;
  createdAt: google_protobuf_timestamp.Timestamp;
  updatedAt: google_protobuf_timestamp.Timestamp;
  /** Of what was refunded: duty and tax of the import. */
  importDutyRefunded: string;
  importTaxRefunded: string;
}

export const Return: MessageType<Return> = messageType<Return>({
  name: "stateset.orders.v1.Return",
  doc: "Units on their way back, what was decided and what was refunded.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "version", prop: "version", kind: "uint64" },
    { no: 3, name: "order_id", prop: "orderId", kind: "uint64" },
    { no: 4, name: "status", prop: "status", kind: "enum", enum: ReturnStatus$ },
    { no: 5, name: "lines", prop: "lines", kind: "message", repeated: true, message: () => LineUnits, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 6, name: "outcomes", prop: "outcomes", kind: "message", repeated: true, message: () => ReturnOutcome, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 7, name: "refund_shipping", prop: "refundShipping", kind: "bool", doc: "The seller also gives the shipping share back." },
    { no: 8, name: "refunded", prop: "refunded", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 9, name: "created_at", prop: "createdAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
    { no: 10, name: "updated_at", prop: "updatedAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
    { no: 20, name: "import_duty_refunded", prop: "importDutyRefunded", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "Of what was refunded: duty and tax of the import." },
    { no: 21, name: "import_tax_refunded", prop: "importTaxRefunded", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
  ],
  create: () => ({ id: 0n, version: 0n, orderId: 0n, status: 0, lines: [], outcomes: [], refundShipping: false, refunded: "", createdAt: { seconds: GO_ZERO_SECONDS, nanos: 0 }, updatedAt: { seconds: GO_ZERO_SECONDS, nanos: 0 }, importDutyRefunded: "", importTaxRefunded: "" }),
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
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.updatedAt, w);
      w.lengthFrom(end);
      w.varint(82);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.createdAt, w);
      w.lengthFrom(end);
      w.varint(74);
    }
    {
      w.string(m.refunded === "" ? "0" : m.refunded);
      w.varint(66);
    }
    if (m.refundShipping) {
      w.bool(m.refundShipping);
      w.varint(56);
    }
    for (let i = m.outcomes.length - 1; i >= 0; i--) {
      const end = w.written;
      ReturnOutcome.write(m.outcomes[i]!, w);
      w.lengthFrom(end);
      w.varint(50);
    }
    for (let i = m.lines.length - 1; i >= 0; i--) {
      const end = w.written;
      LineUnits.write(m.lines[i]!, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    if (m.status !== 0) {
      w.int32(m.status);
      w.varint(32);
    }
    if (m.orderId !== 0n) {
      w.varint64(m.orderId);
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
        m.orderId = r.uint64();
        break;
      case 32:
        m.status = r.int32();
        break;
      case 42:
        m.lines.push(LineUnits.read(r, r.end(), LineUnits.create()));
        break;
      case 50:
        m.outcomes.push(ReturnOutcome.read(r, r.end(), ReturnOutcome.create()));
        break;
      case 56:
        m.refundShipping = r.bool();
        break;
      case 66:
        m.refunded = intText(r.string(), m.refunded);
        break;
      case 74:
        m.createdAt = readStdTime(r);
        break;
      case 82:
        m.updatedAt = readStdTime(r);
        break;
      case 162:
        m.importDutyRefunded = intText(r.string(), m.importDutyRefunded);
        break;
      case 170:
        m.importTaxRefunded = intText(r.string(), m.importTaxRefunded);
        break;
      default:
        skipField(Return, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Return);
    return m;
  },
});

/** An amount of one line. */
export interface LineAmount {
  /** Number of the line, from 0 on. */
  line: number;
  amount: string;
}

export const LineAmount: MessageType<LineAmount> = messageType<LineAmount>({
  name: "stateset.orders.v1.LineAmount",
  doc: "An amount of one line.",
  fields: [
    { no: 1, name: "line", prop: "line", kind: "uint32", doc: "Number of the line, from 0 on." },
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

/** What the buyer wants back of lines that were shipped, and how it ended. */
export interface Dispute {
  /** Given by the chain, from 1 on. */
  id: bigint;
  version: bigint;
  orderId: bigint;
  status: number;
  /** Captured less refunded of each named line at the opening. */
  lines: LineAmount[];
  /** Their sum. */
  amount: string;
  /** Salted commitment to the reason; 32 bytes or none. */
  reasonCommitment: Uint8Array;
  /** Basis points for the buyer: the least that the buyer accepts, the most that the seller does. Absent until stated. */
  buyerMinBps: number | undefined;
  sellerMaxBps: number | undefined;
  /** The share that the buyer was given in the end. */
  buyerBps: number;
  /** What that is, and what of it has moved. */
  award: string;
  paid: string;
  /** What neither escrow nor deposit could pay, by line; a refund of the seller clears it. */
  unpaidAward: LineAmount[];
  /** The resolver has to decide before. */
  decideBy: google_protobuf_timestamp.Timestamp | undefined;
  createdAt: google_protobuf_timestamp.Timestamp;
  updatedAt: google_protobuf_timestamp.Timestamp;
  /** When the end of a block tries again what it could not do. */
  retryAt: google_protobuf_timestamp.Timestamp | undefined;
  /** What of each line had been captured at the opening: it is not disputed again after it was shared out. */
  captured: LineAmount[];
}

export const Dispute: MessageType<Dispute> = messageType<Dispute>({
  name: "stateset.orders.v1.Dispute",
  doc: "What the buyer wants back of lines that were shipped, and how it ended.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64", doc: "Given by the chain, from 1 on." },
    { no: 2, name: "version", prop: "version", kind: "uint64" },
    { no: 3, name: "order_id", prop: "orderId", kind: "uint64" },
    { no: 4, name: "status", prop: "status", kind: "enum", enum: DisputeStatus$ },
    { no: 5, name: "lines", prop: "lines", kind: "message", repeated: true, message: () => LineAmount, nullable: false, options: {"amino.dont_omitempty":true}, doc: "Captured less refunded of each named line at the opening." },
    { no: 6, name: "amount", prop: "amount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "Their sum." },
    { no: 7, name: "reason_commitment", prop: "reasonCommitment", kind: "bytes", doc: "Salted commitment to the reason; 32 bytes or none." },
    { no: 8, name: "buyer_min_bps", prop: "buyerMinBps", kind: "uint32", optional: true, doc: "Basis points for the buyer: the least that the buyer accepts, the most that the seller does. Absent until stated." },
    { no: 9, name: "seller_max_bps", prop: "sellerMaxBps", kind: "uint32", optional: true },
    { no: 10, name: "buyer_bps", prop: "buyerBps", kind: "uint32", doc: "The share that the buyer was given in the end." },
    { no: 11, name: "award", prop: "award", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "What that is, and what of it has moved." },
    { no: 12, name: "paid", prop: "paid", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 13, name: "unpaid_award", prop: "unpaidAward", kind: "message", repeated: true, message: () => LineAmount, nullable: false, options: {"amino.dont_omitempty":true}, doc: "What neither escrow nor deposit could pay, by line; a refund of the seller clears it." },
    { no: 14, name: "decide_by", prop: "decideBy", kind: "message", message: () => google_protobuf_timestamp.Timestamp, options: {"gogoproto.stdtime":true}, doc: "The resolver has to decide before." },
    { no: 15, name: "created_at", prop: "createdAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
    { no: 16, name: "updated_at", prop: "updatedAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
    { no: 17, name: "retry_at", prop: "retryAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, options: {"gogoproto.stdtime":true}, doc: "When the end of a block tries again what it could not do." },
    { no: 18, name: "captured", prop: "captured", kind: "message", repeated: true, message: () => LineAmount, nullable: false, options: {"amino.dont_omitempty":true}, doc: "What of each line had been captured at the opening: it is not disputed again after it was shared out." },
  ],
  create: () => ({ id: 0n, version: 0n, orderId: 0n, status: 0, lines: [], amount: "", reasonCommitment: EMPTY_BYTES, buyerMinBps: undefined, sellerMaxBps: undefined, buyerBps: 0, award: "", paid: "", unpaidAward: [], decideBy: undefined, createdAt: { seconds: GO_ZERO_SECONDS, nanos: 0 }, updatedAt: { seconds: GO_ZERO_SECONDS, nanos: 0 }, retryAt: undefined, captured: [] }),
  write(m, w) {
    for (let i = m.captured.length - 1; i >= 0; i--) {
      const end = w.written;
      LineAmount.write(m.captured[i]!, w);
      w.lengthFrom(end);
      w.varint(146);
    }
    if (m.retryAt !== undefined) {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.retryAt, w);
      w.lengthFrom(end);
      w.varint(138);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.updatedAt, w);
      w.lengthFrom(end);
      w.varint(130);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.createdAt, w);
      w.lengthFrom(end);
      w.varint(122);
    }
    if (m.decideBy !== undefined) {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.decideBy, w);
      w.lengthFrom(end);
      w.varint(114);
    }
    for (let i = m.unpaidAward.length - 1; i >= 0; i--) {
      const end = w.written;
      LineAmount.write(m.unpaidAward[i]!, w);
      w.lengthFrom(end);
      w.varint(106);
    }
    {
      w.string(m.paid === "" ? "0" : m.paid);
      w.varint(98);
    }
    {
      w.string(m.award === "" ? "0" : m.award);
      w.varint(90);
    }
    if (m.buyerBps !== 0) {
      w.varint(m.buyerBps);
      w.varint(80);
    }
    if (m.sellerMaxBps !== undefined) {
      w.varint(m.sellerMaxBps);
      w.varint(72);
    }
    if (m.buyerMinBps !== undefined) {
      w.varint(m.buyerMinBps);
      w.varint(64);
    }
    if (m.reasonCommitment.length !== 0) {
      w.bytes(m.reasonCommitment);
      w.varint(58);
    }
    {
      w.string(m.amount === "" ? "0" : m.amount);
      w.varint(50);
    }
    for (let i = m.lines.length - 1; i >= 0; i--) {
      const end = w.written;
      LineAmount.write(m.lines[i]!, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    if (m.status !== 0) {
      w.int32(m.status);
      w.varint(32);
    }
    if (m.orderId !== 0n) {
      w.varint64(m.orderId);
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
        m.orderId = r.uint64();
        break;
      case 32:
        m.status = r.int32();
        break;
      case 42:
        m.lines.push(LineAmount.read(r, r.end(), LineAmount.create()));
        break;
      case 50:
        m.amount = intText(r.string(), m.amount);
        break;
      case 58:
        m.reasonCommitment = r.bytes();
        break;
      case 64:
        m.buyerMinBps = r.uint32();
        break;
      case 72:
        m.sellerMaxBps = r.uint32();
        break;
      case 80:
        m.buyerBps = r.uint32();
        break;
      case 90:
        m.award = intText(r.string(), m.award);
        break;
      case 98:
        m.paid = intText(r.string(), m.paid);
        break;
      case 106:
        m.unpaidAward.push(LineAmount.read(r, r.end(), LineAmount.create()));
        break;
      case 114:
        m.decideBy = readStdTime(r);
        break;
      case 122:
        m.createdAt = readStdTime(r);
        break;
      case 130:
        m.updatedAt = readStdTime(r);
        break;
      case 138:
        m.retryAt = readStdTime(r);
        break;
      case 146:
        m.captured.push(LineAmount.read(r, r.end(), LineAmount.create()));
        break;
      default:
        skipField(Dispute, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Dispute);
    return m;
  },
});

/** What one party wants an order to become; the other one agrees by saying the same. */
export interface Amendment {
  orderId: bigint;
  /** Of the order that it changes; it falls with any other change. */
  orderVersion: bigint;
  /** Who wants it. */
  proposer: string;
  lines: LineItem[];
  shippingAmount: string;
  taxAmount: string;
  discountAmount: string;
  totalAmount: string;
  /** Absent: as it is. */
  expiresAt: google_protobuf_timestamp.Timestamp | undefined;
  createdAt: google_protobuf_timestamp.Timestamp;
}

export const Amendment: MessageType<Amendment> = messageType<Amendment>({
  name: "stateset.orders.v1.Amendment",
  doc: "What one party wants an order to become; the other one agrees by saying the same.",
  fields: [
    { no: 1, name: "order_id", prop: "orderId", kind: "uint64" },
    { no: 2, name: "order_version", prop: "orderVersion", kind: "uint64", doc: "Of the order that it changes; it falls with any other change." },
    { no: 3, name: "proposer", prop: "proposer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"}, doc: "Who wants it." },
    { no: 4, name: "lines", prop: "lines", kind: "message", repeated: true, message: () => LineItem, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 5, name: "shipping_amount", prop: "shippingAmount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 6, name: "tax_amount", prop: "taxAmount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 7, name: "discount_amount", prop: "discountAmount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 8, name: "total_amount", prop: "totalAmount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 9, name: "expires_at", prop: "expiresAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, options: {"gogoproto.stdtime":true}, doc: "Absent: as it is." },
    { no: 10, name: "created_at", prop: "createdAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
  ],
  create: () => ({ orderId: 0n, orderVersion: 0n, proposer: "", lines: [], shippingAmount: "", taxAmount: "", discountAmount: "", totalAmount: "", expiresAt: undefined, createdAt: { seconds: GO_ZERO_SECONDS, nanos: 0 } }),
  write(m, w) {
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.createdAt, w);
      w.lengthFrom(end);
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
      LineItem.write(m.lines[i]!, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.proposer !== "") {
      w.string(m.proposer);
      w.varint(26);
    }
    if (m.orderVersion !== 0n) {
      w.varint64(m.orderVersion);
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
        m.orderVersion = r.uint64();
        break;
      case 26:
        m.proposer = r.string();
        break;
      case 34:
        m.lines.push(LineItem.read(r, r.end(), LineItem.create()));
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
        m.createdAt = readStdTime(r);
        break;
      default:
        skipField(Amendment, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Amendment);
    return m;
  },
});

export const $file: FileInfo = {
  path: "stateset/orders/v1/state.proto",
  package: "stateset.orders.v1",
  messages: [LineItem, Order, Params, LineProgress, InventoryPool, TimelineEntry, LineUnits, Fulfillment, ReturnOutcome, Return, LineAmount, Dispute, Amendment],
  services: [],
};
