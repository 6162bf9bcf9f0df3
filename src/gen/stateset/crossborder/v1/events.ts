// Generated from proto/stateset/crossborder/v1/events.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import * as stateset_crossborder_v1_state from "../../../stateset/crossborder/v1/state.js";

/** A corridor was opened or changed. */
export interface EventCorridor {
  origin: string;
  destination: string;
  status: number;
  version: bigint;
}

export const EventCorridor: MessageType<EventCorridor> = messageType<EventCorridor>({
  name: "stateset.crossborder.v1.EventCorridor",
  doc: "A corridor was opened or changed.",
  fields: [
    { no: 1, name: "origin", prop: "origin", kind: "string" },
    { no: 2, name: "destination", prop: "destination", kind: "string" },
    { no: 3, name: "status", prop: "status", kind: "enum", enum: stateset_crossborder_v1_state.CorridorStatus$ },
    { no: 4, name: "version", prop: "version", kind: "uint64" },
  ],
  create: () => ({ origin: "", destination: "", status: 0, version: 0n }),
  write(m, w) {
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(32);
    }
    if (m.status !== 0) {
      w.int32(m.status);
      w.varint(24);
    }
    if (m.destination !== "") {
      w.string(m.destination);
      w.varint(18);
    }
    if (m.origin !== "") {
      w.string(m.origin);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.origin = r.string();
        break;
      case 18:
        m.destination = r.string();
        break;
      case 24:
        m.status = r.int32();
        break;
      case 32:
        m.version = r.uint64();
        break;
      default:
        skipField(EventCorridor, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EventCorridor);
    return m;
  },
});

/** Rows were published. */
export interface EventTariffSet {
  version: bigint;
  publisher: string;
  rows: number;
}

export const EventTariffSet: MessageType<EventTariffSet> = messageType<EventTariffSet>({
  name: "stateset.crossborder.v1.EventTariffSet",
  doc: "Rows were published.",
  fields: [
    { no: 1, name: "version", prop: "version", kind: "uint64" },
    { no: 2, name: "publisher", prop: "publisher", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 3, name: "rows", prop: "rows", kind: "uint32" },
  ],
  create: () => ({ version: 0n, publisher: "", rows: 0 }),
  write(m, w) {
    if (m.rows !== 0) {
      w.varint(m.rows);
      w.varint(24);
    }
    if (m.publisher !== "") {
      w.string(m.publisher);
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
        m.publisher = r.string();
        break;
      case 24:
        m.rows = r.uint32();
        break;
      default:
        skipField(EventTariffSet, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EventTariffSet);
    return m;
  },
});

/** A maker came or went. */
export interface EventMaker {
  address: string;
  active: boolean;
}

export const EventMaker: MessageType<EventMaker> = messageType<EventMaker>({
  name: "stateset.crossborder.v1.EventMaker",
  doc: "A maker came or went.",
  fields: [
    { no: 1, name: "address", prop: "address", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "active", prop: "active", kind: "bool" },
  ],
  create: () => ({ address: "", active: false }),
  write(m, w) {
    if (m.active) {
      w.bool(m.active);
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
        m.active = r.bool();
        break;
      default:
        skipField(EventMaker, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EventMaker);
    return m;
  },
});

/** An exchange quote was posted, used, or ended. */
export interface EventFxQuote {
  id: bigint;
  status: number;
  maker: string;
  /** Who took it. */
  taker: string;
  sellDenom: string;
  totalPrice: string;
  buyDenom: string;
  buyAmount: string;
}

export const EventFxQuote: MessageType<EventFxQuote> = messageType<EventFxQuote>({
  name: "stateset.crossborder.v1.EventFxQuote",
  doc: "An exchange quote was posted, used, or ended.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "status", prop: "status", kind: "enum", enum: stateset_crossborder_v1_state.FxQuoteStatus$ },
    { no: 3, name: "maker", prop: "maker", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 4, name: "taker", prop: "taker", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"}, doc: "Who took it." },
    { no: 5, name: "sell_denom", prop: "sellDenom", kind: "string" },
    { no: 6, name: "total_price", prop: "totalPrice", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
    { no: 7, name: "buy_denom", prop: "buyDenom", kind: "string" },
    { no: 8, name: "buy_amount", prop: "buyAmount", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
  ],
  create: () => ({ id: 0n, status: 0, maker: "", taker: "", sellDenom: "", totalPrice: "", buyDenom: "", buyAmount: "" }),
  write(m, w) {
    if (m.buyAmount !== "") {
      w.string(m.buyAmount);
      w.varint(66);
    }
    if (m.buyDenom !== "") {
      w.string(m.buyDenom);
      w.varint(58);
    }
    if (m.totalPrice !== "") {
      w.string(m.totalPrice);
      w.varint(50);
    }
    if (m.sellDenom !== "") {
      w.string(m.sellDenom);
      w.varint(42);
    }
    if (m.taker !== "") {
      w.string(m.taker);
      w.varint(34);
    }
    if (m.maker !== "") {
      w.string(m.maker);
      w.varint(26);
    }
    if (m.status !== 0) {
      w.int32(m.status);
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
        m.status = r.int32();
        break;
      case 26:
        m.maker = r.string();
        break;
      case 34:
        m.taker = r.string();
        break;
      case 42:
        m.sellDenom = r.string();
        break;
      case 50:
        m.totalPrice = r.string();
        break;
      case 58:
        m.buyDenom = r.string();
        break;
      case 66:
        m.buyAmount = r.string();
        break;
      default:
        skipField(EventFxQuote, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EventFxQuote);
    return m;
  },
});

/** A landed-cost quote changed. */
export interface EventLandedCostQuote {
  id: bigint;
  from: number;
  to: number;
  orderId: bigint;
  denom: string;
  escrowed: string;
  remitted: string;
  returned: string;
  version: bigint;
}

export const EventLandedCostQuote: MessageType<EventLandedCostQuote> = messageType<EventLandedCostQuote>({
  name: "stateset.crossborder.v1.EventLandedCostQuote",
  doc: "A landed-cost quote changed.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "from", prop: "from", kind: "enum", enum: stateset_crossborder_v1_state.LandedCostStatus$ },
    { no: 3, name: "to", prop: "to", kind: "enum", enum: stateset_crossborder_v1_state.LandedCostStatus$ },
    { no: 4, name: "order_id", prop: "orderId", kind: "uint64" },
    { no: 5, name: "denom", prop: "denom", kind: "string" },
    { no: 6, name: "escrowed", prop: "escrowed", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
    { no: 7, name: "remitted", prop: "remitted", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
    { no: 8, name: "returned", prop: "returned", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
    { no: 9, name: "version", prop: "version", kind: "uint64" },
  ],
  create: () => ({ id: 0n, from: 0, to: 0, orderId: 0n, denom: "", escrowed: "", remitted: "", returned: "", version: 0n }),
  write(m, w) {
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(72);
    }
    if (m.returned !== "") {
      w.string(m.returned);
      w.varint(66);
    }
    if (m.remitted !== "") {
      w.string(m.remitted);
      w.varint(58);
    }
    if (m.escrowed !== "") {
      w.string(m.escrowed);
      w.varint(50);
    }
    if (m.denom !== "") {
      w.string(m.denom);
      w.varint(42);
    }
    if (m.orderId !== 0n) {
      w.varint64(m.orderId);
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
        m.orderId = r.uint64();
        break;
      case 42:
        m.denom = r.string();
        break;
      case 50:
        m.escrowed = r.string();
        break;
      case 58:
        m.remitted = r.string();
        break;
      case 66:
        m.returned = r.string();
        break;
      case 72:
        m.version = r.uint64();
        break;
      default:
        skipField(EventLandedCostQuote, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EventLandedCostQuote);
    return m;
  },
});

/** Duty and tax of returned or cancelled units went back to the buyer. */
export interface EventDutyRefunded {
  quoteId: bigint;
  orderId: bigint;
  line: number;
  units: bigint;
  denom: string;
  duty: string;
  tax: string;
  /** Otherwise the seller paid. */
  fromEscrow: boolean;
}

export const EventDutyRefunded: MessageType<EventDutyRefunded> = messageType<EventDutyRefunded>({
  name: "stateset.crossborder.v1.EventDutyRefunded",
  doc: "Duty and tax of returned or cancelled units went back to the buyer.",
  fields: [
    { no: 1, name: "quote_id", prop: "quoteId", kind: "uint64" },
    { no: 2, name: "order_id", prop: "orderId", kind: "uint64" },
    { no: 3, name: "line", prop: "line", kind: "uint32" },
    { no: 4, name: "units", prop: "units", kind: "uint64" },
    { no: 5, name: "denom", prop: "denom", kind: "string" },
    { no: 6, name: "duty", prop: "duty", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
    { no: 7, name: "tax", prop: "tax", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
    { no: 8, name: "from_escrow", prop: "fromEscrow", kind: "bool", doc: "Otherwise the seller paid." },
  ],
  create: () => ({ quoteId: 0n, orderId: 0n, line: 0, units: 0n, denom: "", duty: "", tax: "", fromEscrow: false }),
  write(m, w) {
    if (m.fromEscrow) {
      w.bool(m.fromEscrow);
      w.varint(64);
    }
    if (m.tax !== "") {
      w.string(m.tax);
      w.varint(58);
    }
    if (m.duty !== "") {
      w.string(m.duty);
      w.varint(50);
    }
    if (m.denom !== "") {
      w.string(m.denom);
      w.varint(42);
    }
    if (m.units !== 0n) {
      w.varint64(m.units);
      w.varint(32);
    }
    if (m.line !== 0) {
      w.varint(m.line);
      w.varint(24);
    }
    if (m.orderId !== 0n) {
      w.varint64(m.orderId);
      w.varint(16);
    }
    if (m.quoteId !== 0n) {
      w.varint64(m.quoteId);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.quoteId = r.uint64();
        break;
      case 16:
        m.orderId = r.uint64();
        break;
      case 24:
        m.line = r.uint32();
        break;
      case 32:
        m.units = r.uint64();
        break;
      case 42:
        m.denom = r.string();
        break;
      case 50:
        m.duty = r.string();
        break;
      case 58:
        m.tax = r.string();
        break;
      case 64:
        m.fromEscrow = r.bool();
        break;
      default:
        skipField(EventDutyRefunded, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EventDutyRefunded);
    return m;
  },
});

/** A declaration moved on. */
export interface EventDeclaration {
  id: bigint;
  quoteId: bigint;
  from: number;
  to: number;
  version: bigint;
}

export const EventDeclaration: MessageType<EventDeclaration> = messageType<EventDeclaration>({
  name: "stateset.crossborder.v1.EventDeclaration",
  doc: "A declaration moved on.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "quote_id", prop: "quoteId", kind: "uint64" },
    { no: 3, name: "from", prop: "from", kind: "enum", enum: stateset_crossborder_v1_state.DeclarationStatus$ },
    { no: 4, name: "to", prop: "to", kind: "enum", enum: stateset_crossborder_v1_state.DeclarationStatus$ },
    { no: 5, name: "version", prop: "version", kind: "uint64" },
  ],
  create: () => ({ id: 0n, quoteId: 0n, from: 0, to: 0, version: 0n }),
  write(m, w) {
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(40);
    }
    if (m.to !== 0) {
      w.int32(m.to);
      w.varint(32);
    }
    if (m.from !== 0) {
      w.int32(m.from);
      w.varint(24);
    }
    if (m.quoteId !== 0n) {
      w.varint64(m.quoteId);
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
        m.quoteId = r.uint64();
        break;
      case 24:
        m.from = r.int32();
        break;
      case 32:
        m.to = r.int32();
        break;
      case 40:
        m.version = r.uint64();
        break;
      default:
        skipField(EventDeclaration, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EventDeclaration);
    return m;
  },
});

/** Customs was paid what it assessed. */
export interface EventReconciled {
  declarationId: bigint;
  quoteId: bigint;
  denom: string;
  fromEscrow: string;
  fromBond: string;
  fromPayer: string;
  surplus: string;
}

export const EventReconciled: MessageType<EventReconciled> = messageType<EventReconciled>({
  name: "stateset.crossborder.v1.EventReconciled",
  doc: "Customs was paid what it assessed.",
  fields: [
    { no: 1, name: "declaration_id", prop: "declarationId", kind: "uint64" },
    { no: 2, name: "quote_id", prop: "quoteId", kind: "uint64" },
    { no: 3, name: "denom", prop: "denom", kind: "string" },
    { no: 4, name: "from_escrow", prop: "fromEscrow", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
    { no: 5, name: "from_bond", prop: "fromBond", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
    { no: 6, name: "from_payer", prop: "fromPayer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
    { no: 7, name: "surplus", prop: "surplus", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
  ],
  create: () => ({ declarationId: 0n, quoteId: 0n, denom: "", fromEscrow: "", fromBond: "", fromPayer: "", surplus: "" }),
  write(m, w) {
    if (m.surplus !== "") {
      w.string(m.surplus);
      w.varint(58);
    }
    if (m.fromPayer !== "") {
      w.string(m.fromPayer);
      w.varint(50);
    }
    if (m.fromBond !== "") {
      w.string(m.fromBond);
      w.varint(42);
    }
    if (m.fromEscrow !== "") {
      w.string(m.fromEscrow);
      w.varint(34);
    }
    if (m.denom !== "") {
      w.string(m.denom);
      w.varint(26);
    }
    if (m.quoteId !== 0n) {
      w.varint64(m.quoteId);
      w.varint(16);
    }
    if (m.declarationId !== 0n) {
      w.varint64(m.declarationId);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.declarationId = r.uint64();
        break;
      case 16:
        m.quoteId = r.uint64();
        break;
      case 26:
        m.denom = r.string();
        break;
      case 34:
        m.fromEscrow = r.string();
        break;
      case 42:
        m.fromBond = r.string();
        break;
      case 50:
        m.fromPayer = r.string();
        break;
      case 58:
        m.surplus = r.string();
        break;
      default:
        skipField(EventReconciled, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EventReconciled);
    return m;
  },
});

/** Customs gave duty back. */
export interface EventDrawback {
  id: bigint;
  declarationId: bigint;
  line: number;
  units: bigint;
  denom: string;
  amount: string;
  recipient: string;
}

export const EventDrawback: MessageType<EventDrawback> = messageType<EventDrawback>({
  name: "stateset.crossborder.v1.EventDrawback",
  doc: "Customs gave duty back.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "declaration_id", prop: "declarationId", kind: "uint64" },
    { no: 3, name: "line", prop: "line", kind: "uint32" },
    { no: 4, name: "units", prop: "units", kind: "uint64" },
    { no: 5, name: "denom", prop: "denom", kind: "string" },
    { no: 6, name: "amount", prop: "amount", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
    { no: 7, name: "recipient", prop: "recipient", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
  ],
  create: () => ({ id: 0n, declarationId: 0n, line: 0, units: 0n, denom: "", amount: "", recipient: "" }),
  write(m, w) {
    if (m.recipient !== "") {
      w.string(m.recipient);
      w.varint(58);
    }
    if (m.amount !== "") {
      w.string(m.amount);
      w.varint(50);
    }
    if (m.denom !== "") {
      w.string(m.denom);
      w.varint(42);
    }
    if (m.units !== 0n) {
      w.varint64(m.units);
      w.varint(32);
    }
    if (m.line !== 0) {
      w.varint(m.line);
      w.varint(24);
    }
    if (m.declarationId !== 0n) {
      w.varint64(m.declarationId);
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
        m.declarationId = r.uint64();
        break;
      case 24:
        m.line = r.uint32();
        break;
      case 32:
        m.units = r.uint64();
        break;
      case 42:
        m.denom = r.string();
        break;
      case 50:
        m.amount = r.string();
        break;
      case 58:
        m.recipient = r.string();
        break;
      default:
        skipField(EventDrawback, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EventDrawback);
    return m;
  },
});

/** A document's hash was put on chain. */
export interface EventDocument {
  id: bigint;
  type: string;
  owner: string;
  orderId: bigint;
}

export const EventDocument: MessageType<EventDocument> = messageType<EventDocument>({
  name: "stateset.crossborder.v1.EventDocument",
  doc: "A document's hash was put on chain.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "type", prop: "type", kind: "string" },
    { no: 3, name: "owner", prop: "owner", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 4, name: "order_id", prop: "orderId", kind: "uint64" },
  ],
  create: () => ({ id: 0n, type: "", owner: "", orderId: 0n }),
  write(m, w) {
    if (m.orderId !== 0n) {
      w.varint64(m.orderId);
      w.varint(32);
    }
    if (m.owner !== "") {
      w.string(m.owner);
      w.varint(26);
    }
    if (m.type !== "") {
      w.string(m.type);
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
        m.type = r.string();
        break;
      case 26:
        m.owner = r.string();
        break;
      case 32:
        m.orderId = r.uint64();
        break;
      default:
        skipField(EventDocument, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EventDocument);
    return m;
  },
});

export const $file: FileInfo = {
  path: "stateset/crossborder/v1/events.proto",
  package: "stateset.crossborder.v1",
  messages: [EventCorridor, EventTariffSet, EventMaker, EventFxQuote, EventLandedCostQuote, EventDutyRefunded, EventDeclaration, EventReconciled, EventDrawback, EventDocument],
  services: [],
};
