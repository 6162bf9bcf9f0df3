// Generated from proto/stateset/payments/v1/events.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import * as stateset_payments_v1_state from "../../../stateset/payments/v1/state.js";

/** A payment changed its status, or its amounts within one. */
export interface EventPayment {
  id: bigint;
  from: number;
  to: number;
  orderId: bigint;
  captured: string;
  refunded: string;
  version: bigint;
}

export const EventPayment: MessageType<EventPayment> = messageType<EventPayment>({
  name: "stateset.payments.v1.EventPayment",
  doc: "A payment changed its status, or its amounts within one.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "from", prop: "from", kind: "enum", enum: stateset_payments_v1_state.PaymentStatus$ },
    { no: 3, name: "to", prop: "to", kind: "enum", enum: stateset_payments_v1_state.PaymentStatus$ },
    { no: 4, name: "order_id", prop: "orderId", kind: "uint64" },
    { no: 5, name: "captured", prop: "captured", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
    { no: 6, name: "refunded", prop: "refunded", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
    { no: 7, name: "version", prop: "version", kind: "uint64" },
  ],
  create: () => ({ id: 0n, from: 0, to: 0, orderId: 0n, captured: "", refunded: "", version: 0n }),
  write(m, w) {
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(56);
    }
    if (m.refunded !== "") {
      w.string(m.refunded);
      w.varint(50);
    }
    if (m.captured !== "") {
      w.string(m.captured);
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
        m.captured = r.string();
        break;
      case 50:
        m.refunded = r.string();
        break;
      case 56:
        m.version = r.uint64();
        break;
      default:
        skipField(EventPayment, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EventPayment);
    return m;
  },
});

/** A part of an authorization moved to the payee or into escrow. */
export interface EventCaptured {
  paymentId: bigint;
  captureIndex: number;
  fulfillmentId: bigint;
  denom: string;
  amount: string;
  escrow: boolean;
}

export const EventCaptured: MessageType<EventCaptured> = messageType<EventCaptured>({
  name: "stateset.payments.v1.EventCaptured",
  doc: "A part of an authorization moved to the payee or into escrow.",
  fields: [
    { no: 1, name: "payment_id", prop: "paymentId", kind: "uint64" },
    { no: 2, name: "capture_index", prop: "captureIndex", kind: "uint32" },
    { no: 3, name: "fulfillment_id", prop: "fulfillmentId", kind: "uint64" },
    { no: 4, name: "denom", prop: "denom", kind: "string" },
    { no: 5, name: "amount", prop: "amount", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
    { no: 6, name: "escrow", prop: "escrow", kind: "bool" },
  ],
  create: () => ({ paymentId: 0n, captureIndex: 0, fulfillmentId: 0n, denom: "", amount: "", escrow: false }),
  write(m, w) {
    if (m.escrow) {
      w.bool(m.escrow);
      w.varint(48);
    }
    if (m.amount !== "") {
      w.string(m.amount);
      w.varint(42);
    }
    if (m.denom !== "") {
      w.string(m.denom);
      w.varint(34);
    }
    if (m.fulfillmentId !== 0n) {
      w.varint64(m.fulfillmentId);
      w.varint(24);
    }
    if (m.captureIndex !== 0) {
      w.varint(m.captureIndex);
      w.varint(16);
    }
    if (m.paymentId !== 0n) {
      w.varint64(m.paymentId);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.paymentId = r.uint64();
        break;
      case 16:
        m.captureIndex = r.uint32();
        break;
      case 24:
        m.fulfillmentId = r.uint64();
        break;
      case 34:
        m.denom = r.string();
        break;
      case 42:
        m.amount = r.string();
        break;
      case 48:
        m.escrow = r.bool();
        break;
      default:
        skipField(EventCaptured, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EventCaptured);
    return m;
  },
});

/** Coins of a capture went to the payee. */
export interface EventSettled {
  paymentId: bigint;
  captureIndex: number;
  fee: string;
  net: string;
}

export const EventSettled: MessageType<EventSettled> = messageType<EventSettled>({
  name: "stateset.payments.v1.EventSettled",
  doc: "Coins of a capture went to the payee.",
  fields: [
    { no: 1, name: "payment_id", prop: "paymentId", kind: "uint64" },
    { no: 2, name: "capture_index", prop: "captureIndex", kind: "uint32" },
    { no: 3, name: "fee", prop: "fee", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
    { no: 4, name: "net", prop: "net", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
  ],
  create: () => ({ paymentId: 0n, captureIndex: 0, fee: "", net: "" }),
  write(m, w) {
    if (m.net !== "") {
      w.string(m.net);
      w.varint(34);
    }
    if (m.fee !== "") {
      w.string(m.fee);
      w.varint(26);
    }
    if (m.captureIndex !== 0) {
      w.varint(m.captureIndex);
      w.varint(16);
    }
    if (m.paymentId !== 0n) {
      w.varint64(m.paymentId);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.paymentId = r.uint64();
        break;
      case 16:
        m.captureIndex = r.uint32();
        break;
      case 26:
        m.fee = r.string();
        break;
      case 34:
        m.net = r.string();
        break;
      default:
        skipField(EventSettled, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EventSettled);
    return m;
  },
});

/** A captured amount went back to the payer. */
export interface EventRefunded {
  paymentId: bigint;
  denom: string;
  amount: string;
  fromEscrow: boolean;
}

export const EventRefunded: MessageType<EventRefunded> = messageType<EventRefunded>({
  name: "stateset.payments.v1.EventRefunded",
  doc: "A captured amount went back to the payer.",
  fields: [
    { no: 1, name: "payment_id", prop: "paymentId", kind: "uint64" },
    { no: 2, name: "denom", prop: "denom", kind: "string" },
    { no: 3, name: "amount", prop: "amount", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
    { no: 4, name: "from_escrow", prop: "fromEscrow", kind: "bool" },
  ],
  create: () => ({ paymentId: 0n, denom: "", amount: "", fromEscrow: false }),
  write(m, w) {
    if (m.fromEscrow) {
      w.bool(m.fromEscrow);
      w.varint(32);
    }
    if (m.amount !== "") {
      w.string(m.amount);
      w.varint(26);
    }
    if (m.denom !== "") {
      w.string(m.denom);
      w.varint(18);
    }
    if (m.paymentId !== 0n) {
      w.varint64(m.paymentId);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.paymentId = r.uint64();
        break;
      case 18:
        m.denom = r.string();
        break;
      case 26:
        m.amount = r.string();
        break;
      case 32:
        m.fromEscrow = r.bool();
        break;
      default:
        skipField(EventRefunded, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EventRefunded);
    return m;
  },
});

/** The net of a capture was shared. */
export interface EventSplit {
  paymentId: bigint;
  captureIndex: number;
  recipients: string[];
  amounts: string[];
}

export const EventSplit: MessageType<EventSplit> = messageType<EventSplit>({
  name: "stateset.payments.v1.EventSplit",
  doc: "The net of a capture was shared.",
  fields: [
    { no: 1, name: "payment_id", prop: "paymentId", kind: "uint64" },
    { no: 2, name: "capture_index", prop: "captureIndex", kind: "uint32" },
    { no: 3, name: "recipients", prop: "recipients", kind: "string", repeated: true, options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 4, name: "amounts", prop: "amounts", kind: "string", repeated: true, options: {"cosmos_proto.scalar":"cosmos.Int"} },
  ],
  create: () => ({ paymentId: 0n, captureIndex: 0, recipients: [], amounts: [] }),
  write(m, w) {
    for (let i = m.amounts.length - 1; i >= 0; i--) {
      w.string(m.amounts[i]!);
      w.varint(34);
    }
    for (let i = m.recipients.length - 1; i >= 0; i--) {
      w.string(m.recipients[i]!);
      w.varint(26);
    }
    if (m.captureIndex !== 0) {
      w.varint(m.captureIndex);
      w.varint(16);
    }
    if (m.paymentId !== 0n) {
      w.varint64(m.paymentId);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.paymentId = r.uint64();
        break;
      case 16:
        m.captureIndex = r.uint32();
        break;
      case 26:
        m.recipients.push(r.string());
        break;
      case 34:
        m.amounts.push(r.string());
        break;
      default:
        skipField(EventSplit, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EventSplit);
    return m;
  },
});

/** A merchant registered or changed. */
export interface EventMerchant {
  address: string;
  active: boolean;
  feeBps: number;
}

export const EventMerchant: MessageType<EventMerchant> = messageType<EventMerchant>({
  name: "stateset.payments.v1.EventMerchant",
  doc: "A merchant registered or changed.",
  fields: [
    { no: 1, name: "address", prop: "address", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "active", prop: "active", kind: "bool" },
    { no: 3, name: "fee_bps", prop: "feeBps", kind: "uint32" },
  ],
  create: () => ({ address: "", active: false, feeBps: 0 }),
  write(m, w) {
    if (m.feeBps !== 0) {
      w.varint(m.feeBps);
      w.varint(24);
    }
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
      case 24:
        m.feeBps = r.uint32();
        break;
      default:
        skipField(EventMerchant, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EventMerchant);
    return m;
  },
});

/** A payment channel was opened, claimed from or closed. */
export interface EventChannel {
  id: bigint;
  status: number;
  claimed: string;
  nonce: bigint;
}

export const EventChannel: MessageType<EventChannel> = messageType<EventChannel>({
  name: "stateset.payments.v1.EventChannel",
  doc: "A payment channel was opened, claimed from or closed.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "status", prop: "status", kind: "enum", enum: stateset_payments_v1_state.ChannelStatus$ },
    { no: 3, name: "claimed", prop: "claimed", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
    { no: 4, name: "nonce", prop: "nonce", kind: "uint64" },
  ],
  create: () => ({ id: 0n, status: 0, claimed: "", nonce: 0n }),
  write(m, w) {
    if (m.nonce !== 0n) {
      w.varint64(m.nonce);
      w.varint(32);
    }
    if (m.claimed !== "") {
      w.string(m.claimed);
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
        m.claimed = r.string();
        break;
      case 32:
        m.nonce = r.uint64();
        break;
      default:
        skipField(EventChannel, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EventChannel);
    return m;
  },
});

/** A debt was submitted for netting. */
export interface EventObligation {
  id: bigint;
  debtor: string;
  creditor: string;
  denom: string;
  amount: string;
}

export const EventObligation: MessageType<EventObligation> = messageType<EventObligation>({
  name: "stateset.payments.v1.EventObligation",
  doc: "A debt was submitted for netting.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "debtor", prop: "debtor", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 3, name: "creditor", prop: "creditor", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 4, name: "denom", prop: "denom", kind: "string" },
    { no: 5, name: "amount", prop: "amount", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
  ],
  create: () => ({ id: 0n, debtor: "", creditor: "", denom: "", amount: "" }),
  write(m, w) {
    if (m.amount !== "") {
      w.string(m.amount);
      w.varint(42);
    }
    if (m.denom !== "") {
      w.string(m.denom);
      w.varint(34);
    }
    if (m.creditor !== "") {
      w.string(m.creditor);
      w.varint(26);
    }
    if (m.debtor !== "") {
      w.string(m.debtor);
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
        m.debtor = r.string();
        break;
      case 26:
        m.creditor = r.string();
        break;
      case 34:
        m.denom = r.string();
        break;
      case 42:
        m.amount = r.string();
        break;
      default:
        skipField(EventObligation, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EventObligation);
    return m;
  },
});

/** A netting cycle was closed. */
export interface EventNettingCycle {
  id: bigint;
  denom: string;
  settled: bigint[];
  dropped: bigint[];
  gross: string;
  moved: string;
}

export const EventNettingCycle: MessageType<EventNettingCycle> = messageType<EventNettingCycle>({
  name: "stateset.payments.v1.EventNettingCycle",
  doc: "A netting cycle was closed.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "denom", prop: "denom", kind: "string" },
    { no: 3, name: "settled", prop: "settled", kind: "uint64", repeated: true },
    { no: 4, name: "dropped", prop: "dropped", kind: "uint64", repeated: true },
    { no: 5, name: "gross", prop: "gross", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
    { no: 6, name: "moved", prop: "moved", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
  ],
  create: () => ({ id: 0n, denom: "", settled: [], dropped: [], gross: "", moved: "" }),
  write(m, w) {
    if (m.moved !== "") {
      w.string(m.moved);
      w.varint(50);
    }
    if (m.gross !== "") {
      w.string(m.gross);
      w.varint(42);
    }
    if (m.dropped.length > 0) {
      const end = w.written;
      for (let i = m.dropped.length - 1; i >= 0; i--) w.varint64(m.dropped[i]!);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.settled.length > 0) {
      const end = w.written;
      for (let i = m.settled.length - 1; i >= 0; i--) w.varint64(m.settled[i]!);
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
      case 24:
        m.settled.push(r.uint64());
        break;
      case 26: {
        const end = r.end();
        while (r.pos < end) m.settled.push(r.uint64());
        break;
      }
      case 32:
        m.dropped.push(r.uint64());
        break;
      case 34: {
        const end = r.end();
        while (r.pos < end) m.dropped.push(r.uint64());
        break;
      }
      case 42:
        m.gross = r.string();
        break;
      case 50:
        m.moved = r.string();
        break;
      default:
        skipField(EventNettingCycle, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EventNettingCycle);
    return m;
  },
});

/** A stablecoin was paused, minted or burned, or its roles changed. */
export interface EventStablecoin {
  denom: string;
  paused: boolean;
  minted: string;
  burned: string;
}

export const EventStablecoin: MessageType<EventStablecoin> = messageType<EventStablecoin>({
  name: "stateset.payments.v1.EventStablecoin",
  doc: "A stablecoin was paused, minted or burned, or its roles changed.",
  fields: [
    { no: 1, name: "denom", prop: "denom", kind: "string" },
    { no: 2, name: "paused", prop: "paused", kind: "bool" },
    { no: 3, name: "minted", prop: "minted", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
    { no: 4, name: "burned", prop: "burned", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
  ],
  create: () => ({ denom: "", paused: false, minted: "", burned: "" }),
  write(m, w) {
    if (m.burned !== "") {
      w.string(m.burned);
      w.varint(34);
    }
    if (m.minted !== "") {
      w.string(m.minted);
      w.varint(26);
    }
    if (m.paused) {
      w.bool(m.paused);
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
        m.paused = r.bool();
        break;
      case 26:
        m.minted = r.string();
        break;
      case 34:
        m.burned = r.string();
        break;
      default:
        skipField(EventStablecoin, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EventStablecoin);
    return m;
  },
});

/** An account was put on the blacklist of a denom or taken off. */
export interface EventBlacklisted {
  denom: string;
  address: string;
  blacklisted: boolean;
}

export const EventBlacklisted: MessageType<EventBlacklisted> = messageType<EventBlacklisted>({
  name: "stateset.payments.v1.EventBlacklisted",
  doc: "An account was put on the blacklist of a denom or taken off.",
  fields: [
    { no: 1, name: "denom", prop: "denom", kind: "string" },
    { no: 2, name: "address", prop: "address", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 3, name: "blacklisted", prop: "blacklisted", kind: "bool" },
  ],
  create: () => ({ denom: "", address: "", blacklisted: false }),
  write(m, w) {
    if (m.blacklisted) {
      w.bool(m.blacklisted);
      w.varint(24);
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
      case 24:
        m.blacklisted = r.bool();
        break;
      default:
        skipField(EventBlacklisted, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EventBlacklisted);
    return m;
  },
});

export const $file: FileInfo = {
  path: "stateset/payments/v1/events.proto",
  package: "stateset.payments.v1",
  messages: [EventPayment, EventCaptured, EventSettled, EventRefunded, EventSplit, EventMerchant, EventChannel, EventObligation, EventNettingCycle, EventStablecoin, EventBlacklisted],
  services: [],
};
