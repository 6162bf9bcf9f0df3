// Generated from proto/stateset/compliance/v1/state.proto by scripts/proto-gen. Do not edit.
import { type EnumInfo, type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import { GO_ZERO_SECONDS, readStdDuration, readStdTime } from "../../../../protobuf/well-known.js";
import { intText } from "../../../../protobuf/numbers.js";
import { EMPTY_BYTES } from "../../../../types/bytes.js";
import * as google_protobuf_duration from "../../../google/protobuf/duration.js";
import * as google_protobuf_timestamp from "../../../google/protobuf/timestamp.js";
import * as stateset_compliance_v1_verdict from "../../../stateset/compliance/v1/verdict.js";

/** What a credential attests. */
export type CredentialType = number;
export const CredentialType = {
  CREDENTIAL_TYPE_UNSPECIFIED: 0,
  CREDENTIAL_TYPE_PERSON: 1,
  CREDENTIAL_TYPE_BUSINESS: 2,
} as const;
export const CredentialType$: EnumInfo = { typeName: "stateset.compliance.v1.CredentialType", values: CredentialType };

/** Where a case stands. */
export type CaseStatus = number;
export const CaseStatus = {
  CASE_STATUS_UNSPECIFIED: 0,
  CASE_STATUS_OPEN: 1,
  CASE_STATUS_DECIDED: 2,
  CASE_STATUS_TIMED_OUT: 3,
} as const;
export const CaseStatus$: EnumInfo = { typeName: "stateset.compliance.v1.CaseStatus", values: CaseStatus };

/** Where a travel rule record stands. */
export type TravelRuleStatus = number;
export const TravelRuleStatus = {
  TRAVEL_RULE_STATUS_UNSPECIFIED: 0,
  TRAVEL_RULE_STATUS_PENDING: 1,
  TRAVEL_RULE_STATUS_SENT: 2,
  TRAVEL_RULE_STATUS_ACCEPTED: 3,
  TRAVEL_RULE_STATUS_REJECTED: 4,
  TRAVEL_RULE_STATUS_EXPIRED: 5,
} as const;
export const TravelRuleStatus$: EnumInfo = { typeName: "stateset.compliance.v1.TravelRuleStatus", values: TravelRuleStatus };

/** What an issuer attests about an address, without saying who it is. */
export interface Credential {
  id: bigint;
  version: bigint;
  subject: string;
  issuer: string;
  type: number;
  /** How thoroughly: limits are by tier. 0 is what everybody has without a credential. */
  tier: number;
  /** ISO 3166-1 alpha-2 country of residence or registration. */
  country: string;
  /** Valid while block time < expires_at. */
  expiresAt: google_protobuf_timestamp.Timestamp;
  /** Salted commitment to the identity; the clear text stays off chain. */
  commitment: Uint8Array;
  revoked: boolean;
  createdAt: google_protobuf_timestamp.Timestamp;
  updatedAt: google_protobuf_timestamp.Timestamp;
}

export const Credential: MessageType<Credential> = messageType<Credential>({
  name: "stateset.compliance.v1.Credential",
  doc: "What an issuer attests about an address, without saying who it is.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "version", prop: "version", kind: "uint64" },
    { no: 3, name: "subject", prop: "subject", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 4, name: "issuer", prop: "issuer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 5, name: "type", prop: "type", kind: "enum", enum: CredentialType$ },
    { no: 6, name: "tier", prop: "tier", kind: "uint32", doc: "How thoroughly: limits are by tier. 0 is what everybody has without a credential." },
    { no: 7, name: "country", prop: "country", kind: "string", doc: "ISO 3166-1 alpha-2 country of residence or registration." },
    { no: 8, name: "expires_at", prop: "expiresAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true}, doc: "Valid while block time < expires_at." },
    { no: 9, name: "commitment", prop: "commitment", kind: "bytes", doc: "Salted commitment to the identity; the clear text stays off chain." },
    { no: 10, name: "revoked", prop: "revoked", kind: "bool" },
    { no: 11, name: "created_at", prop: "createdAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
    { no: 12, name: "updated_at", prop: "updatedAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
  ],
  create: () => ({ id: 0n, version: 0n, subject: "", issuer: "", type: 0, tier: 0, country: "", expiresAt: { seconds: GO_ZERO_SECONDS, nanos: 0 }, commitment: EMPTY_BYTES, revoked: false, createdAt: { seconds: GO_ZERO_SECONDS, nanos: 0 }, updatedAt: { seconds: GO_ZERO_SECONDS, nanos: 0 } }),
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
    if (m.revoked) {
      w.bool(m.revoked);
      w.varint(80);
    }
    if (m.commitment.length !== 0) {
      w.bytes(m.commitment);
      w.varint(74);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.expiresAt, w);
      w.lengthFrom(end);
      w.varint(66);
    }
    if (m.country !== "") {
      w.string(m.country);
      w.varint(58);
    }
    if (m.tier !== 0) {
      w.varint(m.tier);
      w.varint(48);
    }
    if (m.type !== 0) {
      w.int32(m.type);
      w.varint(40);
    }
    if (m.issuer !== "") {
      w.string(m.issuer);
      w.varint(34);
    }
    if (m.subject !== "") {
      w.string(m.subject);
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
        m.subject = r.string();
        break;
      case 34:
        m.issuer = r.string();
        break;
      case 40:
        m.type = r.int32();
        break;
      case 48:
        m.tier = r.uint32();
        break;
      case 58:
        m.country = r.string();
        break;
      case 66:
        m.expiresAt = readStdTime(r);
        break;
      case 74:
        m.commitment = r.bytes();
        break;
      case 80:
        m.revoked = r.bool();
        break;
      case 90:
        m.createdAt = readStdTime(r);
        break;
      case 98:
        m.updatedAt = readStdTime(r);
        break;
      default:
        skipField(Credential, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Credential);
    return m;
  },
});

/** A published version of a sanctions list, as the root of a Merkle tree over its entries. */
export interface ListSnapshot {
  id: bigint;
  /** "OFAC-SDN", "UN", "EU". */
  source: string;
  /** Grows with each snapshot of a source, from 1 on. */
  version: bigint;
  /** RFC 6962 as CometBFT has it: SHA-256, leaf prefix 0, inner prefix 1. */
  merkleRoot: Uint8Array;
  entryCount: bigint;
  /** When the publisher put it out. */
  publishedAt: google_protobuf_timestamp.Timestamp;
  publisher: string;
  /** Block time of the snapshot that replaced it; absent while it is the newest. */
  supersededAt: google_protobuf_timestamp.Timestamp | undefined;
  createdAt: google_protobuf_timestamp.Timestamp;
}

export const ListSnapshot: MessageType<ListSnapshot> = messageType<ListSnapshot>({
  name: "stateset.compliance.v1.ListSnapshot",
  doc: "A published version of a sanctions list, as the root of a Merkle tree over its entries.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "source", prop: "source", kind: "string", doc: "\"OFAC-SDN\", \"UN\", \"EU\"." },
    { no: 3, name: "version", prop: "version", kind: "uint64", doc: "Grows with each snapshot of a source, from 1 on." },
    { no: 4, name: "merkle_root", prop: "merkleRoot", kind: "bytes", doc: "RFC 6962 as CometBFT has it: SHA-256, leaf prefix 0, inner prefix 1." },
    { no: 5, name: "entry_count", prop: "entryCount", kind: "uint64" },
    { no: 6, name: "published_at", prop: "publishedAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true}, doc: "When the publisher put it out." },
    { no: 7, name: "publisher", prop: "publisher", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 8, name: "superseded_at", prop: "supersededAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, options: {"gogoproto.stdtime":true}, doc: "Block time of the snapshot that replaced it; absent while it is the newest." },
    { no: 9, name: "created_at", prop: "createdAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
  ],
  create: () => ({ id: 0n, source: "", version: 0n, merkleRoot: EMPTY_BYTES, entryCount: 0n, publishedAt: { seconds: GO_ZERO_SECONDS, nanos: 0 }, publisher: "", supersededAt: undefined, createdAt: { seconds: GO_ZERO_SECONDS, nanos: 0 } }),
  write(m, w) {
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.createdAt, w);
      w.lengthFrom(end);
      w.varint(74);
    }
    if (m.supersededAt !== undefined) {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.supersededAt, w);
      w.lengthFrom(end);
      w.varint(66);
    }
    if (m.publisher !== "") {
      w.string(m.publisher);
      w.varint(58);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.publishedAt, w);
      w.lengthFrom(end);
      w.varint(50);
    }
    if (m.entryCount !== 0n) {
      w.varint64(m.entryCount);
      w.varint(40);
    }
    if (m.merkleRoot.length !== 0) {
      w.bytes(m.merkleRoot);
      w.varint(34);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(24);
    }
    if (m.source !== "") {
      w.string(m.source);
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
        m.source = r.string();
        break;
      case 24:
        m.version = r.uint64();
        break;
      case 34:
        m.merkleRoot = r.bytes();
        break;
      case 40:
        m.entryCount = r.uint64();
        break;
      case 50:
        m.publishedAt = readStdTime(r);
        break;
      case 58:
        m.publisher = r.string();
        break;
      case 66:
        m.supersededAt = readStdTime(r);
        break;
      case 74:
        m.createdAt = readStdTime(r);
        break;
      default:
        skipField(ListSnapshot, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ListSnapshot);
    return m;
  },
});

/** The version of a source's list that a screening looked at. */
export interface ListVersion {
  source: string;
  version: bigint;
}

export const ListVersion: MessageType<ListVersion> = messageType<ListVersion>({
  name: "stateset.compliance.v1.ListVersion",
  doc: "The version of a source's list that a screening looked at.",
  fields: [
    { no: 1, name: "source", prop: "source", kind: "string" },
    { no: 2, name: "version", prop: "version", kind: "uint64" },
  ],
  create: () => ({ source: "", version: 0n }),
  write(m, w) {
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
      default:
        skipField(ListVersion, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ListVersion);
    return m;
  },
});

/** That an entry is in a list snapshot. */
export interface ListProof {
  source: string;
  version: bigint;
  /** The entry's leaf: a commitment, never a name. */
  leaf: Uint8Array;
  index: bigint;
  /** From the leaf up. */
  aunts: Uint8Array[];
}

export const ListProof: MessageType<ListProof> = messageType<ListProof>({
  name: "stateset.compliance.v1.ListProof",
  doc: "That an entry is in a list snapshot.",
  fields: [
    { no: 1, name: "source", prop: "source", kind: "string" },
    { no: 2, name: "version", prop: "version", kind: "uint64" },
    { no: 3, name: "leaf", prop: "leaf", kind: "bytes", doc: "The entry's leaf: a commitment, never a name." },
    { no: 4, name: "index", prop: "index", kind: "uint64" },
    { no: 5, name: "aunts", prop: "aunts", kind: "bytes", repeated: true, doc: "From the leaf up." },
  ],
  create: () => ({ source: "", version: 0n, leaf: EMPTY_BYTES, index: 0n, aunts: [] }),
  write(m, w) {
    for (let i = m.aunts.length - 1; i >= 0; i--) {
      w.bytes(m.aunts[i]!);
      w.varint(42);
    }
    if (m.index !== 0n) {
      w.varint64(m.index);
      w.varint(32);
    }
    if (m.leaf.length !== 0) {
      w.bytes(m.leaf);
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
        m.leaf = r.bytes();
        break;
      case 32:
        m.index = r.uint64();
        break;
      case 42:
        m.aunts.push(r.bytes());
        break;
      default:
        skipField(ListProof, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ListProof);
    return m;
  },
});

/** What an attestor found when it compared a subject with lists. */
export interface Screening {
  id: bigint;
  subject: string;
  listVersions: ListVersion[];
  verdict: number;
  /** 0 to 100, rounded down. */
  score: number;
  attestor: string;
  /** Commitment to the case file. */
  caseCommitment: Uint8Array;
  /** Present when the verdict is BLOCK. */
  proof: ListProof | undefined;
  height: bigint;
  createdAt: google_protobuf_timestamp.Timestamp;
}

export const Screening: MessageType<Screening> = messageType<Screening>({
  name: "stateset.compliance.v1.Screening",
  doc: "What an attestor found when it compared a subject with lists.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "subject", prop: "subject", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 3, name: "list_versions", prop: "listVersions", kind: "message", repeated: true, message: () => ListVersion, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 4, name: "verdict", prop: "verdict", kind: "enum", enum: stateset_compliance_v1_verdict.Verdict$ },
    { no: 5, name: "score", prop: "score", kind: "uint32", doc: "0 to 100, rounded down." },
    { no: 6, name: "attestor", prop: "attestor", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 7, name: "case_commitment", prop: "caseCommitment", kind: "bytes", doc: "Commitment to the case file." },
    { no: 8, name: "proof", prop: "proof", kind: "message", message: () => ListProof, doc: "Present when the verdict is BLOCK." },
    { no: 9, name: "height", prop: "height", kind: "int64" },
    { no: 10, name: "created_at", prop: "createdAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
  ],
  create: () => ({ id: 0n, subject: "", listVersions: [], verdict: 0, score: 0, attestor: "", caseCommitment: EMPTY_BYTES, proof: undefined, height: 0n, createdAt: { seconds: GO_ZERO_SECONDS, nanos: 0 } }),
  write(m, w) {
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.createdAt, w);
      w.lengthFrom(end);
      w.varint(82);
    }
    if (m.height !== 0n) {
      w.varint64(m.height);
      w.varint(72);
    }
    if (m.proof !== undefined) {
      const end = w.written;
      ListProof.write(m.proof, w);
      w.lengthFrom(end);
      w.varint(66);
    }
    if (m.caseCommitment.length !== 0) {
      w.bytes(m.caseCommitment);
      w.varint(58);
    }
    if (m.attestor !== "") {
      w.string(m.attestor);
      w.varint(50);
    }
    if (m.score !== 0) {
      w.varint(m.score);
      w.varint(40);
    }
    if (m.verdict !== 0) {
      w.int32(m.verdict);
      w.varint(32);
    }
    for (let i = m.listVersions.length - 1; i >= 0; i--) {
      const end = w.written;
      ListVersion.write(m.listVersions[i]!, w);
      w.lengthFrom(end);
      w.varint(26);
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
      case 26:
        m.listVersions.push(ListVersion.read(r, r.end(), ListVersion.create()));
        break;
      case 32:
        m.verdict = r.int32();
        break;
      case 40:
        m.score = r.uint32();
        break;
      case 50:
        m.attestor = r.string();
        break;
      case 58:
        m.caseCommitment = r.bytes();
        break;
      case 66:
        ListProof.read(r, r.end(), (m.proof ??= ListProof.create()));
        break;
      case 72:
        m.height = r.int64();
        break;
      case 82:
        m.createdAt = readStdTime(r);
        break;
      default:
        skipField(Screening, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Screening);
    return m;
  },
});

/** An address whose transfers are refused by every path. */
export interface BlockedParty {
  address: string;
  screeningId: bigint;
  blockedAt: google_protobuf_timestamp.Timestamp;
}

export const BlockedParty: MessageType<BlockedParty> = messageType<BlockedParty>({
  name: "stateset.compliance.v1.BlockedParty",
  doc: "An address whose transfers are refused by every path.",
  fields: [
    { no: 1, name: "address", prop: "address", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "screening_id", prop: "screeningId", kind: "uint64" },
    { no: 3, name: "blocked_at", prop: "blockedAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
  ],
  create: () => ({ address: "", screeningId: 0n, blockedAt: { seconds: GO_ZERO_SECONDS, nanos: 0 } }),
  write(m, w) {
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.blockedAt, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.screeningId !== 0n) {
      w.varint64(m.screeningId);
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
        m.screeningId = r.uint64();
        break;
      case 26:
        m.blockedAt = readStdTime(r);
        break;
      default:
        skipField(BlockedParty, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(BlockedParty);
    return m;
  },
});

/** What an account of a tier may authorize; amounts absent or 0 mean no limit. */
export interface TierLimit {
  tier: number;
  denom: string;
  perPayment: string;
  /** Rolling 24 hours, inclusive. */
  perDay: string;
  /** Rolling 30 days, inclusive. */
  perMonth: string;
}

export const TierLimit: MessageType<TierLimit> = messageType<TierLimit>({
  name: "stateset.compliance.v1.TierLimit",
  doc: "What an account of a tier may authorize; amounts absent or 0 mean no limit.",
  fields: [
    { no: 1, name: "tier", prop: "tier", kind: "uint32" },
    { no: 2, name: "denom", prop: "denom", kind: "string" },
    { no: 3, name: "per_payment", prop: "perPayment", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 4, name: "per_day", prop: "perDay", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "Rolling 24 hours, inclusive." },
    { no: 5, name: "per_month", prop: "perMonth", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "Rolling 30 days, inclusive." },
  ],
  create: () => ({ tier: 0, denom: "", perPayment: "", perDay: "", perMonth: "" }),
  write(m, w) {
    {
      w.string(m.perMonth === "" ? "0" : m.perMonth);
      w.varint(42);
    }
    {
      w.string(m.perDay === "" ? "0" : m.perDay);
      w.varint(34);
    }
    {
      w.string(m.perPayment === "" ? "0" : m.perPayment);
      w.varint(26);
    }
    if (m.denom !== "") {
      w.string(m.denom);
      w.varint(18);
    }
    if (m.tier !== 0) {
      w.varint(m.tier);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.tier = r.uint32();
        break;
      case 18:
        m.denom = r.string();
        break;
      case 26:
        m.perPayment = intText(r.string(), m.perPayment);
        break;
      case 34:
        m.perDay = intText(r.string(), m.perDay);
        break;
      case 42:
        m.perMonth = intText(r.string(), m.perMonth);
        break;
      default:
        skipField(TierLimit, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(TierLimit);
    return m;
  },
});

/** An amount just below which payments look like one that was cut up. */
export interface StructuringRule {
  denom: string;
  /** The amount just below which payments are suspicious. */
  threshold: string;
}

export const StructuringRule: MessageType<StructuringRule> = messageType<StructuringRule>({
  name: "stateset.compliance.v1.StructuringRule",
  doc: "An amount just below which payments look like one that was cut up.",
  fields: [
    { no: 1, name: "denom", prop: "denom", kind: "string" },
    { no: 2, name: "threshold", prop: "threshold", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "The amount just below which payments are suspicious." },
  ],
  create: () => ({ denom: "", threshold: "" }),
  write(m, w) {
    {
      w.string(m.threshold === "" ? "0" : m.threshold);
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
        m.threshold = intText(r.string(), m.threshold);
        break;
      default:
        skipField(StructuringRule, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(StructuringRule);
    return m;
  },
});

/** From which amount on the travel rule holds in a country. */
export interface TravelRuleThreshold {
  /** ISO 3166-1 alpha-2; empty: every country that has no row of its own. */
  country: string;
  denom: string;
  /** Required from this amount on; 0: always. */
  threshold: string;
}

export const TravelRuleThreshold: MessageType<TravelRuleThreshold> = messageType<TravelRuleThreshold>({
  name: "stateset.compliance.v1.TravelRuleThreshold",
  doc: "From which amount on the travel rule holds in a country.",
  fields: [
    { no: 1, name: "country", prop: "country", kind: "string", doc: "ISO 3166-1 alpha-2; empty: every country that has no row of its own." },
    { no: 2, name: "denom", prop: "denom", kind: "string" },
    { no: 3, name: "threshold", prop: "threshold", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "Required from this amount on; 0: always." },
  ],
  create: () => ({ country: "", denom: "", threshold: "" }),
  write(m, w) {
    {
      w.string(m.threshold === "" ? "0" : m.threshold);
      w.varint(26);
    }
    if (m.denom !== "") {
      w.string(m.denom);
      w.varint(18);
    }
    if (m.country !== "") {
      w.string(m.country);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.country = r.string();
        break;
      case 18:
        m.denom = r.string();
        break;
      case 26:
        m.threshold = intText(r.string(), m.threshold);
        break;
      default:
        skipField(TravelRuleThreshold, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(TravelRuleThreshold);
    return m;
  },
});

/** Goods of a class that need a licence for a destination or an end use. */
export interface ExportControl {
  /** Export control classification number; "EAR99" for goods without one. */
  eccn: string;
  /** Destination country; empty: every one. */
  destination: string;
  /** End use as the order states it; empty: every one. */
  endUse: string;
}

export const ExportControl: MessageType<ExportControl> = messageType<ExportControl>({
  name: "stateset.compliance.v1.ExportControl",
  doc: "Goods of a class that need a licence for a destination or an end use.",
  fields: [
    { no: 1, name: "eccn", prop: "eccn", kind: "string", doc: "Export control classification number; \"EAR99\" for goods without one." },
    { no: 2, name: "destination", prop: "destination", kind: "string", doc: "Destination country; empty: every one." },
    { no: 3, name: "end_use", prop: "endUse", kind: "string", doc: "End use as the order states it; empty: every one." },
  ],
  create: () => ({ eccn: "", destination: "", endUse: "" }),
  write(m, w) {
    if (m.endUse !== "") {
      w.string(m.endUse);
      w.varint(26);
    }
    if (m.destination !== "") {
      w.string(m.destination);
      w.varint(18);
    }
    if (m.eccn !== "") {
      w.string(m.eccn);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.eccn = r.string();
        break;
      case 18:
        m.destination = r.string();
        break;
      case 26:
        m.endUse = r.string();
        break;
      default:
        skipField(ExportControl, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ExportControl);
    return m;
  },
});

/** How long a country's law has records kept. */
export interface Retention {
  country: string;
  /** How long records of a subject must be kept after its last credential ended. */
  period: google_protobuf_duration.Duration;
}

export const Retention: MessageType<Retention> = messageType<Retention>({
  name: "stateset.compliance.v1.Retention",
  doc: "How long a country's law has records kept.",
  fields: [
    { no: 1, name: "country", prop: "country", kind: "string" },
    { no: 2, name: "period", prop: "period", kind: "message", message: () => google_protobuf_duration.Duration, nullable: false, options: {"gogoproto.stdduration":true,"amino.dont_omitempty":true}, doc: "How long records of a subject must be kept after its last credential ended." },
  ],
  create: () => ({ country: "", period: google_protobuf_duration.Duration.create() }),
  write(m, w) {
    {
      const end = w.written;
      google_protobuf_duration.Duration.write(m.period, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.country !== "") {
      w.string(m.country);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.country = r.string();
        break;
      case 18:
        m.period = readStdDuration(r);
        break;
      default:
        skipField(Retention, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Retention);
    return m;
  },
});

/** The rules of a stretch of time: in force from effective_from until the next policy's. */
export interface Policy {
  /** From 1 on. */
  version: bigint;
  effectiveFrom: google_protobuf_timestamp.Timestamp;
  /** Refused: REJECT. */
  blockedCountries: string[];
  /** Officers decide: HOLD. */
  highRiskCountries: string[];
  tierLimits: TierLimit[];
  /** Payments of one payer in 24 hours that pass; officers decide on the next one. 0: no such rule. */
  countLimit: number;
  structuring: StructuringRule[];
  travelRule: TravelRuleThreshold[];
  exportControls: ExportControl[];
  retention: Retention[];
  /** Every party needs a valid credential. */
  requireCredential: boolean;
  /** Every party needs a screening against the newest lists of these sources; empty: none is needed. */
  requiredSources: string[];
  /** How long after a newer list a screening against the old one still counts, inclusive. */
  maxListLag: google_protobuf_duration.Duration;
}

export const Policy: MessageType<Policy> = messageType<Policy>({
  name: "stateset.compliance.v1.Policy",
  doc: "The rules of a stretch of time: in force from effective_from until the next policy's.",
  fields: [
    { no: 1, name: "version", prop: "version", kind: "uint64", doc: "From 1 on." },
    { no: 2, name: "effective_from", prop: "effectiveFrom", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
    { no: 3, name: "blocked_countries", prop: "blockedCountries", kind: "string", repeated: true, doc: "Refused: REJECT." },
    { no: 4, name: "high_risk_countries", prop: "highRiskCountries", kind: "string", repeated: true, doc: "Officers decide: HOLD." },
    { no: 5, name: "tier_limits", prop: "tierLimits", kind: "message", repeated: true, message: () => TierLimit, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 6, name: "count_limit", prop: "countLimit", kind: "uint32", doc: "Payments of one payer in 24 hours that pass; officers decide on the next one. 0: no such rule." },
    { no: 7, name: "structuring", prop: "structuring", kind: "message", repeated: true, message: () => StructuringRule, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 8, name: "travel_rule", prop: "travelRule", kind: "message", repeated: true, message: () => TravelRuleThreshold, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 9, name: "export_controls", prop: "exportControls", kind: "message", repeated: true, message: () => ExportControl, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 10, name: "retention", prop: "retention", kind: "message", repeated: true, message: () => Retention, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 11, name: "require_credential", prop: "requireCredential", kind: "bool", doc: "Every party needs a valid credential." },
    { no: 12, name: "required_sources", prop: "requiredSources", kind: "string", repeated: true, doc: "Every party needs a screening against the newest lists of these sources; empty: none is needed." },
    { no: 13, name: "max_list_lag", prop: "maxListLag", kind: "message", message: () => google_protobuf_duration.Duration, nullable: false, options: {"gogoproto.stdduration":true,"amino.dont_omitempty":true}, doc: "How long after a newer list a screening against the old one still counts, inclusive." },
  ],
  create: () => ({ version: 0n, effectiveFrom: { seconds: GO_ZERO_SECONDS, nanos: 0 }, blockedCountries: [], highRiskCountries: [], tierLimits: [], countLimit: 0, structuring: [], travelRule: [], exportControls: [], retention: [], requireCredential: false, requiredSources: [], maxListLag: google_protobuf_duration.Duration.create() }),
  write(m, w) {
    {
      const end = w.written;
      google_protobuf_duration.Duration.write(m.maxListLag, w);
      w.lengthFrom(end);
      w.varint(106);
    }
    for (let i = m.requiredSources.length - 1; i >= 0; i--) {
      w.string(m.requiredSources[i]!);
      w.varint(98);
    }
    if (m.requireCredential) {
      w.bool(m.requireCredential);
      w.varint(88);
    }
    for (let i = m.retention.length - 1; i >= 0; i--) {
      const end = w.written;
      Retention.write(m.retention[i]!, w);
      w.lengthFrom(end);
      w.varint(82);
    }
    for (let i = m.exportControls.length - 1; i >= 0; i--) {
      const end = w.written;
      ExportControl.write(m.exportControls[i]!, w);
      w.lengthFrom(end);
      w.varint(74);
    }
    for (let i = m.travelRule.length - 1; i >= 0; i--) {
      const end = w.written;
      TravelRuleThreshold.write(m.travelRule[i]!, w);
      w.lengthFrom(end);
      w.varint(66);
    }
    for (let i = m.structuring.length - 1; i >= 0; i--) {
      const end = w.written;
      StructuringRule.write(m.structuring[i]!, w);
      w.lengthFrom(end);
      w.varint(58);
    }
    if (m.countLimit !== 0) {
      w.varint(m.countLimit);
      w.varint(48);
    }
    for (let i = m.tierLimits.length - 1; i >= 0; i--) {
      const end = w.written;
      TierLimit.write(m.tierLimits[i]!, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    for (let i = m.highRiskCountries.length - 1; i >= 0; i--) {
      w.string(m.highRiskCountries[i]!);
      w.varint(34);
    }
    for (let i = m.blockedCountries.length - 1; i >= 0; i--) {
      w.string(m.blockedCountries[i]!);
      w.varint(26);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.effectiveFrom, w);
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
        m.effectiveFrom = readStdTime(r);
        break;
      case 26:
        m.blockedCountries.push(r.string());
        break;
      case 34:
        m.highRiskCountries.push(r.string());
        break;
      case 42:
        m.tierLimits.push(TierLimit.read(r, r.end(), TierLimit.create()));
        break;
      case 48:
        m.countLimit = r.uint32();
        break;
      case 58:
        m.structuring.push(StructuringRule.read(r, r.end(), StructuringRule.create()));
        break;
      case 66:
        m.travelRule.push(TravelRuleThreshold.read(r, r.end(), TravelRuleThreshold.create()));
        break;
      case 74:
        m.exportControls.push(ExportControl.read(r, r.end(), ExportControl.create()));
        break;
      case 82:
        m.retention.push(Retention.read(r, r.end(), Retention.create()));
        break;
      case 88:
        m.requireCredential = r.bool();
        break;
      case 98:
        m.requiredSources.push(r.string());
        break;
      case 106:
        m.maxListLag = readStdDuration(r);
        break;
      default:
        skipField(Policy, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Policy);
    return m;
  },
});

/** The rolling sums of a payer in a denom, exact to the nanosecond: entries leave them as they grow old. */
export interface VelocityBucket {
  payer: string;
  denom: string;
  daySum: string;
  dayCount: bigint;
  /** Entries up to this sequence have left the day's sum. */
  dayTail: bigint;
  monthSum: string;
  /** Entries up to this sequence have left the month's sum, and are gone. */
  monthTail: bigint;
  /** Of the newest entry. */
  head: bigint;
}

export const VelocityBucket: MessageType<VelocityBucket> = messageType<VelocityBucket>({
  name: "stateset.compliance.v1.VelocityBucket",
  doc: "The rolling sums of a payer in a denom, exact to the nanosecond: entries leave them as they grow old.",
  fields: [
    { no: 1, name: "payer", prop: "payer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "denom", prop: "denom", kind: "string" },
    { no: 3, name: "day_sum", prop: "daySum", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 4, name: "day_count", prop: "dayCount", kind: "uint64" },
    { no: 5, name: "day_tail", prop: "dayTail", kind: "uint64", doc: "Entries up to this sequence have left the day's sum." },
    { no: 6, name: "month_sum", prop: "monthSum", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 7, name: "month_tail", prop: "monthTail", kind: "uint64", doc: "Entries up to this sequence have left the month's sum, and are gone." },
    { no: 8, name: "head", prop: "head", kind: "uint64", doc: "Of the newest entry." },
  ],
  create: () => ({ payer: "", denom: "", daySum: "", dayCount: 0n, dayTail: 0n, monthSum: "", monthTail: 0n, head: 0n }),
  write(m, w) {
    if (m.head !== 0n) {
      w.varint64(m.head);
      w.varint(64);
    }
    if (m.monthTail !== 0n) {
      w.varint64(m.monthTail);
      w.varint(56);
    }
    {
      w.string(m.monthSum === "" ? "0" : m.monthSum);
      w.varint(50);
    }
    if (m.dayTail !== 0n) {
      w.varint64(m.dayTail);
      w.varint(40);
    }
    if (m.dayCount !== 0n) {
      w.varint64(m.dayCount);
      w.varint(32);
    }
    {
      w.string(m.daySum === "" ? "0" : m.daySum);
      w.varint(26);
    }
    if (m.denom !== "") {
      w.string(m.denom);
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
        m.denom = r.string();
        break;
      case 26:
        m.daySum = intText(r.string(), m.daySum);
        break;
      case 32:
        m.dayCount = r.uint64();
        break;
      case 40:
        m.dayTail = r.uint64();
        break;
      case 50:
        m.monthSum = intText(r.string(), m.monthSum);
        break;
      case 56:
        m.monthTail = r.uint64();
        break;
      case 64:
        m.head = r.uint64();
        break;
      default:
        skipField(VelocityBucket, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(VelocityBucket);
    return m;
  },
});

/** One authorized total of a payer, as the velocity rules count it. */
export interface VelocityEntry {
  payer: string;
  denom: string;
  sequence: bigint;
  amount: string;
  time: google_protobuf_timestamp.Timestamp;
}

export const VelocityEntry: MessageType<VelocityEntry> = messageType<VelocityEntry>({
  name: "stateset.compliance.v1.VelocityEntry",
  doc: "One authorized total of a payer, as the velocity rules count it.",
  fields: [
    { no: 1, name: "payer", prop: "payer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "denom", prop: "denom", kind: "string" },
    { no: 3, name: "sequence", prop: "sequence", kind: "uint64" },
    { no: 4, name: "amount", prop: "amount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 5, name: "time", prop: "time", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
  ],
  create: () => ({ payer: "", denom: "", sequence: 0n, amount: "", time: { seconds: GO_ZERO_SECONDS, nanos: 0 } }),
  write(m, w) {
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.time, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    {
      w.string(m.amount === "" ? "0" : m.amount);
      w.varint(34);
    }
    if (m.sequence !== 0n) {
      w.varint64(m.sequence);
      w.varint(24);
    }
    if (m.denom !== "") {
      w.string(m.denom);
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
        m.denom = r.string();
        break;
      case 24:
        m.sequence = r.uint64();
        break;
      case 34:
        m.amount = intText(r.string(), m.amount);
        break;
      case 42:
        m.time = readStdTime(r);
        break;
      default:
        skipField(VelocityEntry, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(VelocityEntry);
    return m;
  },
});

/** What one officer decided. */
export interface Vote {
  officer: string;
  decision: number;
  votedAt: google_protobuf_timestamp.Timestamp;
}

export const Vote: MessageType<Vote> = messageType<Vote>({
  name: "stateset.compliance.v1.Vote",
  doc: "What one officer decided.",
  fields: [
    { no: 1, name: "officer", prop: "officer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "decision", prop: "decision", kind: "enum", enum: stateset_compliance_v1_verdict.Verdict$ },
    { no: 3, name: "voted_at", prop: "votedAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
  ],
  create: () => ({ officer: "", decision: 0, votedAt: { seconds: GO_ZERO_SECONDS, nanos: 0 } }),
  write(m, w) {
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.votedAt, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.decision !== 0) {
      w.int32(m.decision);
      w.varint(16);
    }
    if (m.officer !== "") {
      w.string(m.officer);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.officer = r.string();
        break;
      case 16:
        m.decision = r.int32();
        break;
      case 26:
        m.votedAt = readStdTime(r);
        break;
      default:
        skipField(Vote, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Vote);
    return m;
  },
});

/** A HOLD that two officers decide. Public state gives no reason. */
export interface Case {
  id: bigint;
  version: bigint;
  /** The order, or 0 for a payment by itself. */
  orderId: bigint;
  paymentId: bigint;
  /** None of them may decide. */
  parties: string[];
  status: number;
  /** What was decided; unspecified until then. */
  decision: number;
  votes: Vote[];
  timesOutAt: google_protobuf_timestamp.Timestamp;
  createdAt: google_protobuf_timestamp.Timestamp;
  updatedAt: google_protobuf_timestamp.Timestamp;
}

export const Case: MessageType<Case> = messageType<Case>({
  name: "stateset.compliance.v1.Case",
  doc: "A HOLD that two officers decide. Public state gives no reason.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "version", prop: "version", kind: "uint64" },
    { no: 3, name: "order_id", prop: "orderId", kind: "uint64", doc: "The order, or 0 for a payment by itself." },
    { no: 4, name: "payment_id", prop: "paymentId", kind: "uint64" },
    { no: 5, name: "parties", prop: "parties", kind: "string", repeated: true, options: {"cosmos_proto.scalar":"cosmos.AddressString"}, doc: "None of them may decide." },
    { no: 6, name: "status", prop: "status", kind: "enum", enum: CaseStatus$ },
    { no: 7, name: "decision", prop: "decision", kind: "enum", enum: stateset_compliance_v1_verdict.Verdict$, doc: "What was decided; unspecified until then." },
    { no: 8, name: "votes", prop: "votes", kind: "message", repeated: true, message: () => Vote, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 9, name: "times_out_at", prop: "timesOutAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
    { no: 10, name: "created_at", prop: "createdAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
    { no: 11, name: "updated_at", prop: "updatedAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
  ],
  create: () => ({ id: 0n, version: 0n, orderId: 0n, paymentId: 0n, parties: [], status: 0, decision: 0, votes: [], timesOutAt: { seconds: GO_ZERO_SECONDS, nanos: 0 }, createdAt: { seconds: GO_ZERO_SECONDS, nanos: 0 }, updatedAt: { seconds: GO_ZERO_SECONDS, nanos: 0 } }),
  write(m, w) {
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.updatedAt, w);
      w.lengthFrom(end);
      w.varint(90);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.createdAt, w);
      w.lengthFrom(end);
      w.varint(82);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.timesOutAt, w);
      w.lengthFrom(end);
      w.varint(74);
    }
    for (let i = m.votes.length - 1; i >= 0; i--) {
      const end = w.written;
      Vote.write(m.votes[i]!, w);
      w.lengthFrom(end);
      w.varint(66);
    }
    if (m.decision !== 0) {
      w.int32(m.decision);
      w.varint(56);
    }
    if (m.status !== 0) {
      w.int32(m.status);
      w.varint(48);
    }
    for (let i = m.parties.length - 1; i >= 0; i--) {
      w.string(m.parties[i]!);
      w.varint(42);
    }
    if (m.paymentId !== 0n) {
      w.varint64(m.paymentId);
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
        m.paymentId = r.uint64();
        break;
      case 42:
        m.parties.push(r.string());
        break;
      case 48:
        m.status = r.int32();
        break;
      case 56:
        m.decision = r.int32();
        break;
      case 66:
        m.votes.push(Vote.read(r, r.end(), Vote.create()));
        break;
      case 74:
        m.timesOutAt = readStdTime(r);
        break;
      case 82:
        m.createdAt = readStdTime(r);
        break;
      case 90:
        m.updatedAt = readStdTime(r);
        break;
      default:
        skipField(Case, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Case);
    return m;
  },
});

/** That originator and beneficiary told each other who they are, off chain. */
export interface TravelRuleRecord {
  id: bigint;
  version: bigint;
  paymentId: bigint;
  orderId: bigint;
  originator: string;
  beneficiary: string;
  denom: string;
  /** The whole payment. */
  amount: string;
  status: number;
  /** SHA-256 of the encrypted IVMS101 payload. */
  payloadHash: Uint8Array;
  expiresAt: google_protobuf_timestamp.Timestamp;
  createdAt: google_protobuf_timestamp.Timestamp;
  updatedAt: google_protobuf_timestamp.Timestamp;
}

export const TravelRuleRecord: MessageType<TravelRuleRecord> = messageType<TravelRuleRecord>({
  name: "stateset.compliance.v1.TravelRuleRecord",
  doc: "That originator and beneficiary told each other who they are, off chain.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "version", prop: "version", kind: "uint64" },
    { no: 3, name: "payment_id", prop: "paymentId", kind: "uint64" },
    { no: 4, name: "order_id", prop: "orderId", kind: "uint64" },
    { no: 5, name: "originator", prop: "originator", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 6, name: "beneficiary", prop: "beneficiary", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 7, name: "denom", prop: "denom", kind: "string" },
    { no: 8, name: "amount", prop: "amount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "The whole payment." },
    { no: 9, name: "status", prop: "status", kind: "enum", enum: TravelRuleStatus$ },
    { no: 10, name: "payload_hash", prop: "payloadHash", kind: "bytes", doc: "SHA-256 of the encrypted IVMS101 payload." },
    { no: 11, name: "expires_at", prop: "expiresAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
    { no: 12, name: "created_at", prop: "createdAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
    { no: 13, name: "updated_at", prop: "updatedAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
  ],
  create: () => ({ id: 0n, version: 0n, paymentId: 0n, orderId: 0n, originator: "", beneficiary: "", denom: "", amount: "", status: 0, payloadHash: EMPTY_BYTES, expiresAt: { seconds: GO_ZERO_SECONDS, nanos: 0 }, createdAt: { seconds: GO_ZERO_SECONDS, nanos: 0 }, updatedAt: { seconds: GO_ZERO_SECONDS, nanos: 0 } }),
  write(m, w) {
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.updatedAt, w);
      w.lengthFrom(end);
      w.varint(106);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.createdAt, w);
      w.lengthFrom(end);
      w.varint(98);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.expiresAt, w);
      w.lengthFrom(end);
      w.varint(90);
    }
    if (m.payloadHash.length !== 0) {
      w.bytes(m.payloadHash);
      w.varint(82);
    }
    if (m.status !== 0) {
      w.int32(m.status);
      w.varint(72);
    }
    {
      w.string(m.amount === "" ? "0" : m.amount);
      w.varint(66);
    }
    if (m.denom !== "") {
      w.string(m.denom);
      w.varint(58);
    }
    if (m.beneficiary !== "") {
      w.string(m.beneficiary);
      w.varint(50);
    }
    if (m.originator !== "") {
      w.string(m.originator);
      w.varint(42);
    }
    if (m.orderId !== 0n) {
      w.varint64(m.orderId);
      w.varint(32);
    }
    if (m.paymentId !== 0n) {
      w.varint64(m.paymentId);
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
        m.paymentId = r.uint64();
        break;
      case 32:
        m.orderId = r.uint64();
        break;
      case 42:
        m.originator = r.string();
        break;
      case 50:
        m.beneficiary = r.string();
        break;
      case 58:
        m.denom = r.string();
        break;
      case 66:
        m.amount = intText(r.string(), m.amount);
        break;
      case 72:
        m.status = r.int32();
        break;
      case 82:
        m.payloadHash = r.bytes();
        break;
      case 90:
        m.expiresAt = readStdTime(r);
        break;
      case 98:
        m.createdAt = readStdTime(r);
        break;
      case 106:
        m.updatedAt = readStdTime(r);
        break;
      default:
        skipField(TravelRuleRecord, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(TravelRuleRecord);
    return m;
  },
});

/** A batch of off-chain case records, chained to the batch before. */
export interface AuditAnchor {
  /** From 1 on, without gaps. */
  sequence: bigint;
  merkleRoot: Uint8Array;
  count: bigint;
  /** Hash of the anchor before; 32 zero bytes for the first. */
  previousHash: Uint8Array;
  /** SHA-256 over sequence, root, count and previous hash. */
  hash: Uint8Array;
  auditor: string;
  createdAt: google_protobuf_timestamp.Timestamp;
}

export const AuditAnchor: MessageType<AuditAnchor> = messageType<AuditAnchor>({
  name: "stateset.compliance.v1.AuditAnchor",
  doc: "A batch of off-chain case records, chained to the batch before.",
  fields: [
    { no: 1, name: "sequence", prop: "sequence", kind: "uint64", doc: "From 1 on, without gaps." },
    { no: 2, name: "merkle_root", prop: "merkleRoot", kind: "bytes" },
    { no: 3, name: "count", prop: "count", kind: "uint64" },
    { no: 4, name: "previous_hash", prop: "previousHash", kind: "bytes", doc: "Hash of the anchor before; 32 zero bytes for the first." },
    { no: 5, name: "hash", prop: "hash", kind: "bytes", doc: "SHA-256 over sequence, root, count and previous hash." },
    { no: 6, name: "auditor", prop: "auditor", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 7, name: "created_at", prop: "createdAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
  ],
  create: () => ({ sequence: 0n, merkleRoot: EMPTY_BYTES, count: 0n, previousHash: EMPTY_BYTES, hash: EMPTY_BYTES, auditor: "", createdAt: { seconds: GO_ZERO_SECONDS, nanos: 0 } }),
  write(m, w) {
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.createdAt, w);
      w.lengthFrom(end);
      w.varint(58);
    }
    if (m.auditor !== "") {
      w.string(m.auditor);
      w.varint(50);
    }
    if (m.hash.length !== 0) {
      w.bytes(m.hash);
      w.varint(42);
    }
    if (m.previousHash.length !== 0) {
      w.bytes(m.previousHash);
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
        m.previousHash = r.bytes();
        break;
      case 42:
        m.hash = r.bytes();
        break;
      case 50:
        m.auditor = r.string();
        break;
      case 58:
        m.createdAt = readStdTime(r);
        break;
      default:
        skipField(AuditAnchor, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(AuditAnchor);
    return m;
  },
});

/** Coins segregated by a BLOCK verdict. */
export interface BlockedFunds {
  id: bigint;
  version: bigint;
  /** The payer, whichever party is blocked. */
  owner: string;
  denom: string;
  amount: string;
  /** Left by licences. */
  released: string;
  orderId: bigint;
  paymentId: bigint;
  createdAt: google_protobuf_timestamp.Timestamp;
  updatedAt: google_protobuf_timestamp.Timestamp;
}

export const BlockedFunds: MessageType<BlockedFunds> = messageType<BlockedFunds>({
  name: "stateset.compliance.v1.BlockedFunds",
  doc: "Coins segregated by a BLOCK verdict.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "version", prop: "version", kind: "uint64" },
    { no: 3, name: "owner", prop: "owner", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"}, doc: "The payer, whichever party is blocked." },
    { no: 4, name: "denom", prop: "denom", kind: "string" },
    { no: 5, name: "amount", prop: "amount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 6, name: "released", prop: "released", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "Left by licences." },
    { no: 7, name: "order_id", prop: "orderId", kind: "uint64" },
    { no: 8, name: "payment_id", prop: "paymentId", kind: "uint64" },
    { no: 9, name: "created_at", prop: "createdAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
    { no: 10, name: "updated_at", prop: "updatedAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
  ],
  create: () => ({ id: 0n, version: 0n, owner: "", denom: "", amount: "", released: "", orderId: 0n, paymentId: 0n, createdAt: { seconds: GO_ZERO_SECONDS, nanos: 0 }, updatedAt: { seconds: GO_ZERO_SECONDS, nanos: 0 } }),
  write(m, w) {
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
    if (m.paymentId !== 0n) {
      w.varint64(m.paymentId);
      w.varint(64);
    }
    if (m.orderId !== 0n) {
      w.varint64(m.orderId);
      w.varint(56);
    }
    {
      w.string(m.released === "" ? "0" : m.released);
      w.varint(50);
    }
    {
      w.string(m.amount === "" ? "0" : m.amount);
      w.varint(42);
    }
    if (m.denom !== "") {
      w.string(m.denom);
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
        m.owner = r.string();
        break;
      case 34:
        m.denom = r.string();
        break;
      case 42:
        m.amount = intText(r.string(), m.amount);
        break;
      case 50:
        m.released = intText(r.string(), m.released);
        break;
      case 56:
        m.orderId = r.uint64();
        break;
      case 64:
        m.paymentId = r.uint64();
        break;
      case 74:
        m.createdAt = readStdTime(r);
        break;
      case 82:
        m.updatedAt = readStdTime(r);
        break;
      default:
        skipField(BlockedFunds, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(BlockedFunds);
    return m;
  },
});

/** That the key to a subject's clear text was destroyed. */
export interface Erasure {
  id: bigint;
  subject: string;
  /** Commitment whose key is gone. */
  commitment: Uint8Array;
  /** The law forbade it before. */
  retainUntil: google_protobuf_timestamp.Timestamp;
  officer: string;
  createdAt: google_protobuf_timestamp.Timestamp;
}

export const Erasure: MessageType<Erasure> = messageType<Erasure>({
  name: "stateset.compliance.v1.Erasure",
  doc: "That the key to a subject's clear text was destroyed.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "subject", prop: "subject", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 3, name: "commitment", prop: "commitment", kind: "bytes", doc: "Commitment whose key is gone." },
    { no: 4, name: "retain_until", prop: "retainUntil", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true}, doc: "The law forbade it before." },
    { no: 5, name: "officer", prop: "officer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 6, name: "created_at", prop: "createdAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
  ],
  create: () => ({ id: 0n, subject: "", commitment: EMPTY_BYTES, retainUntil: { seconds: GO_ZERO_SECONDS, nanos: 0 }, officer: "", createdAt: { seconds: GO_ZERO_SECONDS, nanos: 0 } }),
  write(m, w) {
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.createdAt, w);
      w.lengthFrom(end);
      w.varint(50);
    }
    if (m.officer !== "") {
      w.string(m.officer);
      w.varint(42);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.retainUntil, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.commitment.length !== 0) {
      w.bytes(m.commitment);
      w.varint(26);
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
      case 26:
        m.commitment = r.bytes();
        break;
      case 34:
        m.retainUntil = readStdTime(r);
        break;
      case 42:
        m.officer = r.string();
        break;
      case 50:
        m.createdAt = readStdTime(r);
        break;
      default:
        skipField(Erasure, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Erasure);
    return m;
  },
});

/** Who holds which role, limits and windows. */
export interface Params {
  /** Who may issue credentials. */
  issuers: string[];
  /** Who may publish lists. */
  publishers: string[];
  /** Who may submit screenings. */
  attestors: string[];
  /** Who may decide cases and record erasures. */
  officers: string[];
  /** Who may anchor audits. */
  auditors: string[];
  /** Who may release blocked funds under a licence. */
  licensors: string[];
  /** How long officers have. */
  holdTimeout: google_protobuf_duration.Duration;
  /** How long originator and beneficiary have for the travel rule. */
  travelRuleTimeout: google_protobuf_duration.Duration;
  /** Cases and records that one block times out at most. */
  maxTimeoutsPerBlock: number;
}

export const Params: MessageType<Params> = messageType<Params>({
  name: "stateset.compliance.v1.Params",
  options: {"amino.name":"stateset/x/compliance/Params"},
  doc: "Who holds which role, limits and windows.",
  fields: [
    { no: 1, name: "issuers", prop: "issuers", kind: "string", repeated: true, options: {"cosmos_proto.scalar":"cosmos.AddressString"}, doc: "Who may issue credentials." },
    { no: 2, name: "publishers", prop: "publishers", kind: "string", repeated: true, options: {"cosmos_proto.scalar":"cosmos.AddressString"}, doc: "Who may publish lists." },
    { no: 3, name: "attestors", prop: "attestors", kind: "string", repeated: true, options: {"cosmos_proto.scalar":"cosmos.AddressString"}, doc: "Who may submit screenings." },
    { no: 4, name: "officers", prop: "officers", kind: "string", repeated: true, options: {"cosmos_proto.scalar":"cosmos.AddressString"}, doc: "Who may decide cases and record erasures." },
    { no: 5, name: "auditors", prop: "auditors", kind: "string", repeated: true, options: {"cosmos_proto.scalar":"cosmos.AddressString"}, doc: "Who may anchor audits." },
    { no: 6, name: "licensors", prop: "licensors", kind: "string", repeated: true, options: {"cosmos_proto.scalar":"cosmos.AddressString"}, doc: "Who may release blocked funds under a licence." },
    { no: 7, name: "hold_timeout", prop: "holdTimeout", kind: "message", message: () => google_protobuf_duration.Duration, nullable: false, options: {"gogoproto.stdduration":true,"amino.dont_omitempty":true}, doc: "How long officers have." },
    { no: 8, name: "travel_rule_timeout", prop: "travelRuleTimeout", kind: "message", message: () => google_protobuf_duration.Duration, nullable: false, options: {"gogoproto.stdduration":true,"amino.dont_omitempty":true}, doc: "How long originator and beneficiary have for the travel rule." },
    { no: 9, name: "max_timeouts_per_block", prop: "maxTimeoutsPerBlock", kind: "uint32", doc: "Cases and records that one block times out at most." },
  ],
  create: () => ({ issuers: [], publishers: [], attestors: [], officers: [], auditors: [], licensors: [], holdTimeout: google_protobuf_duration.Duration.create(), travelRuleTimeout: google_protobuf_duration.Duration.create(), maxTimeoutsPerBlock: 0 }),
  write(m, w) {
    if (m.maxTimeoutsPerBlock !== 0) {
      w.varint(m.maxTimeoutsPerBlock);
      w.varint(72);
    }
    {
      const end = w.written;
      google_protobuf_duration.Duration.write(m.travelRuleTimeout, w);
      w.lengthFrom(end);
      w.varint(66);
    }
    {
      const end = w.written;
      google_protobuf_duration.Duration.write(m.holdTimeout, w);
      w.lengthFrom(end);
      w.varint(58);
    }
    for (let i = m.licensors.length - 1; i >= 0; i--) {
      w.string(m.licensors[i]!);
      w.varint(50);
    }
    for (let i = m.auditors.length - 1; i >= 0; i--) {
      w.string(m.auditors[i]!);
      w.varint(42);
    }
    for (let i = m.officers.length - 1; i >= 0; i--) {
      w.string(m.officers[i]!);
      w.varint(34);
    }
    for (let i = m.attestors.length - 1; i >= 0; i--) {
      w.string(m.attestors[i]!);
      w.varint(26);
    }
    for (let i = m.publishers.length - 1; i >= 0; i--) {
      w.string(m.publishers[i]!);
      w.varint(18);
    }
    for (let i = m.issuers.length - 1; i >= 0; i--) {
      w.string(m.issuers[i]!);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.issuers.push(r.string());
        break;
      case 18:
        m.publishers.push(r.string());
        break;
      case 26:
        m.attestors.push(r.string());
        break;
      case 34:
        m.officers.push(r.string());
        break;
      case 42:
        m.auditors.push(r.string());
        break;
      case 50:
        m.licensors.push(r.string());
        break;
      case 58:
        m.holdTimeout = readStdDuration(r);
        break;
      case 66:
        m.travelRuleTimeout = readStdDuration(r);
        break;
      case 72:
        m.maxTimeoutsPerBlock = r.uint32();
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
  path: "stateset/compliance/v1/state.proto",
  package: "stateset.compliance.v1",
  messages: [Credential, ListSnapshot, ListVersion, ListProof, Screening, BlockedParty, TierLimit, StructuringRule, TravelRuleThreshold, ExportControl, Retention, Policy, VelocityBucket, VelocityEntry, Vote, Case, TravelRuleRecord, AuditAnchor, BlockedFunds, Erasure, Params],
  services: [],
};
