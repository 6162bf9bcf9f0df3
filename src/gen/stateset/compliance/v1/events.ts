// Generated from proto/stateset/compliance/v1/events.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import { EMPTY_BYTES } from "../../../../types/bytes.js";
import * as stateset_compliance_v1_state from "../../../stateset/compliance/v1/state.js";
import * as stateset_compliance_v1_verdict from "../../../stateset/compliance/v1/verdict.js";

/** A credential was issued or revoked. */
export interface EventCredential {
  id: bigint;
  subject: string;
  tier: number;
  revoked: boolean;
}

export const EventCredential: MessageType<EventCredential> = messageType<EventCredential>({
  name: "stateset.compliance.v1.EventCredential",
  doc: "A credential was issued or revoked.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "subject", prop: "subject", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 3, name: "tier", prop: "tier", kind: "uint32" },
    { no: 4, name: "revoked", prop: "revoked", kind: "bool" },
  ],
  create: () => ({ id: 0n, subject: "", tier: 0, revoked: false }),
  write(m, w) {
    if (m.revoked) {
      w.bool(m.revoked);
      w.varint(32);
    }
    if (m.tier !== 0) {
      w.varint(m.tier);
      w.varint(24);
    }
    if (m.subject !== "") {
      w.string(m.subject);
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
        m.subject = r.string();
        break;
      case 24:
        m.tier = r.uint32();
        break;
      case 32:
        m.revoked = r.bool();
        break;
      default:
        skipField(EventCredential, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EventCredential);
    return m;
  },
});

/** A list snapshot was published. */
export interface EventListPublished {
  source: string;
  version: bigint;
  merkleRoot: Uint8Array;
  entryCount: bigint;
}

export const EventListPublished: MessageType<EventListPublished> = messageType<EventListPublished>({
  name: "stateset.compliance.v1.EventListPublished",
  doc: "A list snapshot was published.",
  fields: [
    { no: 1, name: "source", prop: "source", kind: "string" },
    { no: 2, name: "version", prop: "version", kind: "uint64" },
    { no: 3, name: "merkle_root", prop: "merkleRoot", kind: "bytes" },
    { no: 4, name: "entry_count", prop: "entryCount", kind: "uint64" },
  ],
  create: () => ({ source: "", version: 0n, merkleRoot: EMPTY_BYTES, entryCount: 0n }),
  write(m, w) {
    if (m.entryCount !== 0n) {
      w.varint64(m.entryCount);
      w.varint(32);
    }
    if (m.merkleRoot.length !== 0) {
      w.bytes(m.merkleRoot);
      w.varint(26);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(16);
    }
    if (m.source !== "") {
      w.string(m.source);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.source = r.string();
        break;
      case 16:
        m.version = r.uint64();
        break;
      case 26:
        m.merkleRoot = r.bytes();
        break;
      case 32:
        m.entryCount = r.uint64();
        break;
      default:
        skipField(EventListPublished, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EventListPublished);
    return m;
  },
});

/** That a subject was screened; what was found is for attestors. */
export interface EventScreened {
  id: bigint;
  subject: string;
}

export const EventScreened: MessageType<EventScreened> = messageType<EventScreened>({
  name: "stateset.compliance.v1.EventScreened",
  doc: "That a subject was screened; what was found is for attestors.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "subject", prop: "subject", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
  ],
  create: () => ({ id: 0n, subject: "" }),
  write(m, w) {
    if (m.subject !== "") {
      w.string(m.subject);
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
        m.subject = r.string();
        break;
      default:
        skipField(EventScreened, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EventScreened);
    return m;
  },
});

/** A policy was set. */
export interface EventPolicy {
  version: bigint;
}

export const EventPolicy: MessageType<EventPolicy> = messageType<EventPolicy>({
  name: "stateset.compliance.v1.EventPolicy",
  doc: "A policy was set.",
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
        skipField(EventPolicy, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EventPolicy);
    return m;
  },
});

/** A case was opened, voted on or closed. */
export interface EventCase {
  id: bigint;
  orderId: bigint;
  paymentId: bigint;
  status: number;
  decision: number;
}

export const EventCase: MessageType<EventCase> = messageType<EventCase>({
  name: "stateset.compliance.v1.EventCase",
  doc: "A case was opened, voted on or closed.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "order_id", prop: "orderId", kind: "uint64" },
    { no: 3, name: "payment_id", prop: "paymentId", kind: "uint64" },
    { no: 4, name: "status", prop: "status", kind: "enum", enum: stateset_compliance_v1_state.CaseStatus$ },
    { no: 5, name: "decision", prop: "decision", kind: "enum", enum: stateset_compliance_v1_verdict.Verdict$ },
  ],
  create: () => ({ id: 0n, orderId: 0n, paymentId: 0n, status: 0, decision: 0 }),
  write(m, w) {
    if (m.decision !== 0) {
      w.int32(m.decision);
      w.varint(40);
    }
    if (m.status !== 0) {
      w.int32(m.status);
      w.varint(32);
    }
    if (m.paymentId !== 0n) {
      w.varint64(m.paymentId);
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
        m.paymentId = r.uint64();
        break;
      case 32:
        m.status = r.int32();
        break;
      case 40:
        m.decision = r.int32();
        break;
      default:
        skipField(EventCase, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EventCase);
    return m;
  },
});

/** A travel rule record changed its status. */
export interface EventTravelRule {
  id: bigint;
  paymentId: bigint;
  status: number;
}

export const EventTravelRule: MessageType<EventTravelRule> = messageType<EventTravelRule>({
  name: "stateset.compliance.v1.EventTravelRule",
  doc: "A travel rule record changed its status.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "payment_id", prop: "paymentId", kind: "uint64" },
    { no: 3, name: "status", prop: "status", kind: "enum", enum: stateset_compliance_v1_state.TravelRuleStatus$ },
  ],
  create: () => ({ id: 0n, paymentId: 0n, status: 0 }),
  write(m, w) {
    if (m.status !== 0) {
      w.int32(m.status);
      w.varint(24);
    }
    if (m.paymentId !== 0n) {
      w.varint64(m.paymentId);
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
        m.paymentId = r.uint64();
        break;
      case 24:
        m.status = r.int32();
        break;
      default:
        skipField(EventTravelRule, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EventTravelRule);
    return m;
  },
});

/** A digest of the case file was anchored. */
export interface EventAuditAnchored {
  sequence: bigint;
  merkleRoot: Uint8Array;
  count: bigint;
  hash: Uint8Array;
}

export const EventAuditAnchored: MessageType<EventAuditAnchored> = messageType<EventAuditAnchored>({
  name: "stateset.compliance.v1.EventAuditAnchored",
  doc: "A digest of the case file was anchored.",
  fields: [
    { no: 1, name: "sequence", prop: "sequence", kind: "uint64" },
    { no: 2, name: "merkle_root", prop: "merkleRoot", kind: "bytes" },
    { no: 3, name: "count", prop: "count", kind: "uint64" },
    { no: 4, name: "hash", prop: "hash", kind: "bytes" },
  ],
  create: () => ({ sequence: 0n, merkleRoot: EMPTY_BYTES, count: 0n, hash: EMPTY_BYTES }),
  write(m, w) {
    if (m.hash.length !== 0) {
      w.bytes(m.hash);
      w.varint(34);
    }
    if (m.count !== 0n) {
      w.varint64(m.count);
      w.varint(24);
    }
    if (m.merkleRoot.length !== 0) {
      w.bytes(m.merkleRoot);
      w.varint(18);
    }
    if (m.sequence !== 0n) {
      w.varint64(m.sequence);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.sequence = r.uint64();
        break;
      case 18:
        m.merkleRoot = r.bytes();
        break;
      case 24:
        m.count = r.uint64();
        break;
      case 34:
        m.hash = r.bytes();
        break;
      default:
        skipField(EventAuditAnchored, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EventAuditAnchored);
    return m;
  },
});

/** Coins of a blocked party were set aside. */
export interface EventFundsBlocked {
  id: bigint;
  denom: string;
  amount: string;
  orderId: bigint;
  paymentId: bigint;
}

export const EventFundsBlocked: MessageType<EventFundsBlocked> = messageType<EventFundsBlocked>({
  name: "stateset.compliance.v1.EventFundsBlocked",
  doc: "Coins of a blocked party were set aside.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "denom", prop: "denom", kind: "string" },
    { no: 3, name: "amount", prop: "amount", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
    { no: 4, name: "order_id", prop: "orderId", kind: "uint64" },
    { no: 5, name: "payment_id", prop: "paymentId", kind: "uint64" },
  ],
  create: () => ({ id: 0n, denom: "", amount: "", orderId: 0n, paymentId: 0n }),
  write(m, w) {
    if (m.paymentId !== 0n) {
      w.varint64(m.paymentId);
      w.varint(40);
    }
    if (m.orderId !== 0n) {
      w.varint64(m.orderId);
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
        m.amount = r.string();
        break;
      case 32:
        m.orderId = r.uint64();
        break;
      case 40:
        m.paymentId = r.uint64();
        break;
      default:
        skipField(EventFundsBlocked, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EventFundsBlocked);
    return m;
  },
});

/** Coins that were set aside went back. */
export interface EventFundsReleased {
  id: bigint;
  recipient: string;
  denom: string;
  amount: string;
  licenceRef: string;
}

export const EventFundsReleased: MessageType<EventFundsReleased> = messageType<EventFundsReleased>({
  name: "stateset.compliance.v1.EventFundsReleased",
  doc: "Coins that were set aside went back.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "recipient", prop: "recipient", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 3, name: "denom", prop: "denom", kind: "string" },
    { no: 4, name: "amount", prop: "amount", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
    { no: 5, name: "licence_ref", prop: "licenceRef", kind: "string" },
  ],
  create: () => ({ id: 0n, recipient: "", denom: "", amount: "", licenceRef: "" }),
  write(m, w) {
    if (m.licenceRef !== "") {
      w.string(m.licenceRef);
      w.varint(42);
    }
    if (m.amount !== "") {
      w.string(m.amount);
      w.varint(34);
    }
    if (m.denom !== "") {
      w.string(m.denom);
      w.varint(26);
    }
    if (m.recipient !== "") {
      w.string(m.recipient);
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
        m.recipient = r.string();
        break;
      case 26:
        m.denom = r.string();
        break;
      case 34:
        m.amount = r.string();
        break;
      case 42:
        m.licenceRef = r.string();
        break;
      default:
        skipField(EventFundsReleased, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EventFundsReleased);
    return m;
  },
});

/** An erasure of personal data was recorded. */
export interface EventErased {
  id: bigint;
  subject: string;
}

export const EventErased: MessageType<EventErased> = messageType<EventErased>({
  name: "stateset.compliance.v1.EventErased",
  doc: "An erasure of personal data was recorded.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "subject", prop: "subject", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
  ],
  create: () => ({ id: 0n, subject: "" }),
  write(m, w) {
    if (m.subject !== "") {
      w.string(m.subject);
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
        m.subject = r.string();
        break;
      default:
        skipField(EventErased, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EventErased);
    return m;
  },
});

export const $file: FileInfo = {
  path: "stateset/compliance/v1/events.proto",
  package: "stateset.compliance.v1",
  messages: [EventCredential, EventListPublished, EventScreened, EventPolicy, EventCase, EventTravelRule, EventAuditAnchored, EventFundsBlocked, EventFundsReleased, EventErased],
  services: [],
};
