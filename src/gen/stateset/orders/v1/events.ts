// Generated from proto/stateset/orders/v1/events.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import * as stateset_compliance_v1_verdict from "../../../stateset/compliance/v1/verdict.js";
import * as stateset_orders_v1_state from "../../../stateset/orders/v1/state.js";

/** An order was placed. */
export interface EventOrderCreated {
  id: bigint;
  buyer: string;
  seller: string;
  denom: string;
  totalAmount: string;
}

export const EventOrderCreated: MessageType<EventOrderCreated> = messageType<EventOrderCreated>({
  name: "stateset.orders.v1.EventOrderCreated",
  doc: "An order was placed.",
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

/** A change that left the status as it is. */
export interface EventOrderChanged {
  id: bigint;
  kind: string;
  /** The fulfilment, return or dispute that it was about; 0 for none. */
  subjectId: bigint;
  version: bigint;
}

export const EventOrderChanged: MessageType<EventOrderChanged> = messageType<EventOrderChanged>({
  name: "stateset.orders.v1.EventOrderChanged",
  doc: "A change that left the status as it is.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "kind", prop: "kind", kind: "string" },
    { no: 3, name: "subject_id", prop: "subjectId", kind: "uint64", doc: "The fulfilment, return or dispute that it was about; 0 for none." },
    { no: 4, name: "version", prop: "version", kind: "uint64" },
  ],
  create: () => ({ id: 0n, kind: "", subjectId: 0n, version: 0n }),
  write(m, w) {
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(32);
    }
    if (m.subjectId !== 0n) {
      w.varint64(m.subjectId);
      w.varint(24);
    }
    if (m.kind !== "") {
      w.string(m.kind);
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
        m.kind = r.string();
        break;
      case 24:
        m.subjectId = r.uint64();
        break;
      case 32:
        m.version = r.uint64();
        break;
      default:
        skipField(EventOrderChanged, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EventOrderChanged);
    return m;
  },
});

/** An order went through the whole flow; `verdict` tells how it came out. */
export interface EventOrderExecuted {
  orderId: bigint;
  paymentId: bigint;
  screeningId: bigint;
  fxQuoteId: bigint;
  landedCostQuoteId: bigint;
  tariffVersion: bigint;
  verdict: number;
  caseId: bigint;
}

export const EventOrderExecuted: MessageType<EventOrderExecuted> = messageType<EventOrderExecuted>({
  name: "stateset.orders.v1.EventOrderExecuted",
  doc: "An order went through the whole flow; `verdict` tells how it came out.",
  fields: [
    { no: 1, name: "order_id", prop: "orderId", kind: "uint64" },
    { no: 2, name: "payment_id", prop: "paymentId", kind: "uint64" },
    { no: 3, name: "screening_id", prop: "screeningId", kind: "uint64" },
    { no: 4, name: "fx_quote_id", prop: "fxQuoteId", kind: "uint64" },
    { no: 5, name: "landed_cost_quote_id", prop: "landedCostQuoteId", kind: "uint64" },
    { no: 6, name: "tariff_version", prop: "tariffVersion", kind: "uint64" },
    { no: 7, name: "verdict", prop: "verdict", kind: "enum", enum: stateset_compliance_v1_verdict.Verdict$ },
    { no: 8, name: "case_id", prop: "caseId", kind: "uint64" },
  ],
  create: () => ({ orderId: 0n, paymentId: 0n, screeningId: 0n, fxQuoteId: 0n, landedCostQuoteId: 0n, tariffVersion: 0n, verdict: 0, caseId: 0n }),
  write(m, w) {
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
      default:
        skipField(EventOrderExecuted, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EventOrderExecuted);
    return m;
  },
});

/** The stock of an article changed. */
export interface EventInventory {
  seller: string;
  sku: string;
  onHand: bigint;
  reserved: bigint;
}

export const EventInventory: MessageType<EventInventory> = messageType<EventInventory>({
  name: "stateset.orders.v1.EventInventory",
  doc: "The stock of an article changed.",
  fields: [
    { no: 1, name: "seller", prop: "seller", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "sku", prop: "sku", kind: "string" },
    { no: 3, name: "on_hand", prop: "onHand", kind: "uint64" },
    { no: 4, name: "reserved", prop: "reserved", kind: "uint64" },
  ],
  create: () => ({ seller: "", sku: "", onHand: 0n, reserved: 0n }),
  write(m, w) {
    if (m.reserved !== 0n) {
      w.varint64(m.reserved);
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
        m.reserved = r.uint64();
        break;
      default:
        skipField(EventInventory, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EventInventory);
    return m;
  },
});

/** A fulfilment was planned or changed its status. */
export interface EventFulfillment {
  id: bigint;
  orderId: bigint;
  status: number;
  version: bigint;
}

export const EventFulfillment: MessageType<EventFulfillment> = messageType<EventFulfillment>({
  name: "stateset.orders.v1.EventFulfillment",
  doc: "A fulfilment was planned or changed its status.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "order_id", prop: "orderId", kind: "uint64" },
    { no: 3, name: "status", prop: "status", kind: "enum", enum: stateset_orders_v1_state.FulfillmentStatus$ },
    { no: 4, name: "version", prop: "version", kind: "uint64" },
  ],
  create: () => ({ id: 0n, orderId: 0n, status: 0, version: 0n }),
  write(m, w) {
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(32);
    }
    if (m.status !== 0) {
      w.int32(m.status);
      w.varint(24);
    }
    if (m.orderId !== 0n) {
      w.varint64(m.orderId);
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
        m.orderId = r.uint64();
        break;
      case 24:
        m.status = r.int32();
        break;
      case 32:
        m.version = r.uint64();
        break;
      default:
        skipField(EventFulfillment, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EventFulfillment);
    return m;
  },
});

/** A return was asked for or changed its status. */
export interface EventReturn {
  id: bigint;
  orderId: bigint;
  status: number;
  version: bigint;
  refunded: string;
}

export const EventReturn: MessageType<EventReturn> = messageType<EventReturn>({
  name: "stateset.orders.v1.EventReturn",
  doc: "A return was asked for or changed its status.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "order_id", prop: "orderId", kind: "uint64" },
    { no: 3, name: "status", prop: "status", kind: "enum", enum: stateset_orders_v1_state.ReturnStatus$ },
    { no: 4, name: "version", prop: "version", kind: "uint64" },
    { no: 5, name: "refunded", prop: "refunded", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
  ],
  create: () => ({ id: 0n, orderId: 0n, status: 0, version: 0n, refunded: "" }),
  write(m, w) {
    if (m.refunded !== "") {
      w.string(m.refunded);
      w.varint(42);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(32);
    }
    if (m.status !== 0) {
      w.int32(m.status);
      w.varint(24);
    }
    if (m.orderId !== 0n) {
      w.varint64(m.orderId);
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
        m.orderId = r.uint64();
        break;
      case 24:
        m.status = r.int32();
        break;
      case 32:
        m.version = r.uint64();
        break;
      case 42:
        m.refunded = r.string();
        break;
      default:
        skipField(EventReturn, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EventReturn);
    return m;
  },
});

/** A dispute was opened or changed its status. */
export interface EventDispute {
  id: bigint;
  orderId: bigint;
  status: number;
  version: bigint;
  award: string;
  /** What of the award has moved. */
  paid: string;
}

export const EventDispute: MessageType<EventDispute> = messageType<EventDispute>({
  name: "stateset.orders.v1.EventDispute",
  doc: "A dispute was opened or changed its status.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "order_id", prop: "orderId", kind: "uint64" },
    { no: 3, name: "status", prop: "status", kind: "enum", enum: stateset_orders_v1_state.DisputeStatus$ },
    { no: 4, name: "version", prop: "version", kind: "uint64" },
    { no: 5, name: "award", prop: "award", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
    { no: 6, name: "paid", prop: "paid", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"}, doc: "What of the award has moved." },
  ],
  create: () => ({ id: 0n, orderId: 0n, status: 0, version: 0n, award: "", paid: "" }),
  write(m, w) {
    if (m.paid !== "") {
      w.string(m.paid);
      w.varint(50);
    }
    if (m.award !== "") {
      w.string(m.award);
      w.varint(42);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(32);
    }
    if (m.status !== 0) {
      w.int32(m.status);
      w.varint(24);
    }
    if (m.orderId !== 0n) {
      w.varint64(m.orderId);
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
        m.orderId = r.uint64();
        break;
      case 24:
        m.status = r.int32();
        break;
      case 32:
        m.version = r.uint64();
        break;
      case 42:
        m.award = r.string();
        break;
      case 50:
        m.paid = r.string();
        break;
      default:
        skipField(EventDispute, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EventDispute);
    return m;
  },
});

/** A party wants an order to become something else. */
export interface EventAmendmentProposed {
  orderId: bigint;
  proposer: string;
  totalAmount: string;
}

export const EventAmendmentProposed: MessageType<EventAmendmentProposed> = messageType<EventAmendmentProposed>({
  name: "stateset.orders.v1.EventAmendmentProposed",
  doc: "A party wants an order to become something else.",
  fields: [
    { no: 1, name: "order_id", prop: "orderId", kind: "uint64" },
    { no: 2, name: "proposer", prop: "proposer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 3, name: "total_amount", prop: "totalAmount", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
  ],
  create: () => ({ orderId: 0n, proposer: "", totalAmount: "" }),
  write(m, w) {
    if (m.totalAmount !== "") {
      w.string(m.totalAmount);
      w.varint(26);
    }
    if (m.proposer !== "") {
      w.string(m.proposer);
      w.varint(18);
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
      case 18:
        m.proposer = r.string();
        break;
      case 26:
        m.totalAmount = r.string();
        break;
      default:
        skipField(EventAmendmentProposed, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EventAmendmentProposed);
    return m;
  },
});

export const $file: FileInfo = {
  path: "stateset/orders/v1/events.proto",
  package: "stateset.orders.v1",
  messages: [EventOrderCreated, EventOrderStatusChanged, EventOrderChanged, EventOrderExecuted, EventInventory, EventFulfillment, EventReturn, EventDispute, EventAmendmentProposed],
  services: [],
};
