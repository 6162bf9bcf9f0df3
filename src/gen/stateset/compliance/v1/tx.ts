// Generated from proto/stateset/compliance/v1/tx.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../protobuf/service.js";
import { GO_ZERO_SECONDS, readStdTime } from "../../../../protobuf/well-known.js";
import { intText } from "../../../../protobuf/numbers.js";
import { EMPTY_BYTES } from "../../../../types/bytes.js";
import * as google_protobuf_timestamp from "../../../google/protobuf/timestamp.js";
import * as stateset_compliance_v1_state from "../../../stateset/compliance/v1/state.js";
import * as stateset_compliance_v1_verdict from "../../../stateset/compliance/v1/verdict.js";

/** An issuer attests a subject's identity. */
export interface MsgIssueCredential {
  issuer: string;
  subject: string;
  type: number;
  tier: number;
  country: string;
  expiresAt: google_protobuf_timestamp.Timestamp;
  commitment: Uint8Array;
  clientKey: string;
}

export const MsgIssueCredential: MessageType<MsgIssueCredential> = messageType<MsgIssueCredential>({
  name: "stateset.compliance.v1.MsgIssueCredential",
  options: {"cosmos.msg.v1.signer":["issuer"],"amino.name":"stateset/compliance/MsgIssueCredential"},
  doc: "An issuer attests a subject's identity.",
  fields: [
    { no: 1, name: "issuer", prop: "issuer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "subject", prop: "subject", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 3, name: "type", prop: "type", kind: "enum", enum: stateset_compliance_v1_state.CredentialType$ },
    { no: 4, name: "tier", prop: "tier", kind: "uint32" },
    { no: 5, name: "country", prop: "country", kind: "string" },
    { no: 6, name: "expires_at", prop: "expiresAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
    { no: 7, name: "commitment", prop: "commitment", kind: "bytes" },
    { no: 8, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ issuer: "", subject: "", type: 0, tier: 0, country: "", expiresAt: { seconds: GO_ZERO_SECONDS, nanos: 0 }, commitment: EMPTY_BYTES, clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(66);
    }
    if (m.commitment.length !== 0) {
      w.bytes(m.commitment);
      w.varint(58);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.expiresAt, w);
      w.lengthFrom(end);
      w.varint(50);
    }
    if (m.country !== "") {
      w.string(m.country);
      w.varint(42);
    }
    if (m.tier !== 0) {
      w.varint(m.tier);
      w.varint(32);
    }
    if (m.type !== 0) {
      w.int32(m.type);
      w.varint(24);
    }
    if (m.subject !== "") {
      w.string(m.subject);
      w.varint(18);
    }
    if (m.issuer !== "") {
      w.string(m.issuer);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.issuer = r.string();
        break;
      case 18:
        m.subject = r.string();
        break;
      case 24:
        m.type = r.int32();
        break;
      case 32:
        m.tier = r.uint32();
        break;
      case 42:
        m.country = r.string();
        break;
      case 50:
        m.expiresAt = readStdTime(r);
        break;
      case 58:
        m.commitment = r.bytes();
        break;
      case 66:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgIssueCredential, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgIssueCredential);
    return m;
  },
});

/** The answer to IssueCredential. */
export interface MsgIssueCredentialResponse {
  id: bigint;
}

export const MsgIssueCredentialResponse: MessageType<MsgIssueCredentialResponse> = messageType<MsgIssueCredentialResponse>({
  name: "stateset.compliance.v1.MsgIssueCredentialResponse",
  doc: "The answer to IssueCredential.",
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
        skipField(MsgIssueCredentialResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgIssueCredentialResponse);
    return m;
  },
});

/** The issuer takes a credential back. */
export interface MsgRevokeCredential {
  issuer: string;
  id: bigint;
  version: bigint;
  clientKey: string;
}

export const MsgRevokeCredential: MessageType<MsgRevokeCredential> = messageType<MsgRevokeCredential>({
  name: "stateset.compliance.v1.MsgRevokeCredential",
  options: {"cosmos.msg.v1.signer":["issuer"],"amino.name":"stateset/compliance/MsgRevokeCredential"},
  doc: "The issuer takes a credential back.",
  fields: [
    { no: 1, name: "issuer", prop: "issuer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "id", prop: "id", kind: "uint64" },
    { no: 3, name: "version", prop: "version", kind: "uint64" },
    { no: 4, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ issuer: "", id: 0n, version: 0n, clientKey: "" }),
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
    if (m.issuer !== "") {
      w.string(m.issuer);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.issuer = r.string();
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
        skipField(MsgRevokeCredential, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgRevokeCredential);
    return m;
  },
});

/** The answer to RevokeCredential. */
export interface MsgRevokeCredentialResponse {
  version: bigint;
}

export const MsgRevokeCredentialResponse: MessageType<MsgRevokeCredentialResponse> = messageType<MsgRevokeCredentialResponse>({
  name: "stateset.compliance.v1.MsgRevokeCredentialResponse",
  doc: "The answer to RevokeCredential.",
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
        skipField(MsgRevokeCredentialResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgRevokeCredentialResponse);
    return m;
  },
});

/** A publisher puts a list's newest version on chain. */
export interface MsgPublishList {
  publisher: string;
  source: string;
  /** One more than the last version of the source. */
  version: bigint;
  merkleRoot: Uint8Array;
  entryCount: bigint;
  publishedAt: google_protobuf_timestamp.Timestamp;
  clientKey: string;
}

export const MsgPublishList: MessageType<MsgPublishList> = messageType<MsgPublishList>({
  name: "stateset.compliance.v1.MsgPublishList",
  options: {"cosmos.msg.v1.signer":["publisher"],"amino.name":"stateset/compliance/MsgPublishList"},
  doc: "A publisher puts a list's newest version on chain.",
  fields: [
    { no: 1, name: "publisher", prop: "publisher", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "source", prop: "source", kind: "string" },
    { no: 3, name: "version", prop: "version", kind: "uint64", doc: "One more than the last version of the source." },
    { no: 4, name: "merkle_root", prop: "merkleRoot", kind: "bytes" },
    { no: 5, name: "entry_count", prop: "entryCount", kind: "uint64" },
    { no: 6, name: "published_at", prop: "publishedAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
    { no: 7, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ publisher: "", source: "", version: 0n, merkleRoot: EMPTY_BYTES, entryCount: 0n, publishedAt: { seconds: GO_ZERO_SECONDS, nanos: 0 }, clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
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
    if (m.publisher !== "") {
      w.string(m.publisher);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.publisher = r.string();
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
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgPublishList, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgPublishList);
    return m;
  },
});

/** The answer to PublishList. */
export interface MsgPublishListResponse {
  id: bigint;
}

export const MsgPublishListResponse: MessageType<MsgPublishListResponse> = messageType<MsgPublishListResponse>({
  name: "stateset.compliance.v1.MsgPublishListResponse",
  doc: "The answer to PublishList.",
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
        skipField(MsgPublishListResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgPublishListResponse);
    return m;
  },
});

/** An attestor says what comparing a subject with lists came to. BLOCK needs a proof. */
export interface MsgSubmitScreening {
  attestor: string;
  subject: string;
  listVersions: stateset_compliance_v1_state.ListVersion[];
  verdict: number;
  score: number;
  caseCommitment: Uint8Array;
  proof: stateset_compliance_v1_state.ListProof | undefined;
  clientKey: string;
}

export const MsgSubmitScreening: MessageType<MsgSubmitScreening> = messageType<MsgSubmitScreening>({
  name: "stateset.compliance.v1.MsgSubmitScreening",
  options: {"cosmos.msg.v1.signer":["attestor"],"amino.name":"stateset/compliance/MsgSubmitScreening"},
  doc: "An attestor says what comparing a subject with lists came to. BLOCK needs a proof.",
  fields: [
    { no: 1, name: "attestor", prop: "attestor", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "subject", prop: "subject", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 3, name: "list_versions", prop: "listVersions", kind: "message", repeated: true, message: () => stateset_compliance_v1_state.ListVersion, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 4, name: "verdict", prop: "verdict", kind: "enum", enum: stateset_compliance_v1_verdict.Verdict$ },
    { no: 5, name: "score", prop: "score", kind: "uint32" },
    { no: 6, name: "case_commitment", prop: "caseCommitment", kind: "bytes" },
    { no: 7, name: "proof", prop: "proof", kind: "message", message: () => stateset_compliance_v1_state.ListProof },
    { no: 8, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ attestor: "", subject: "", listVersions: [], verdict: 0, score: 0, caseCommitment: EMPTY_BYTES, proof: undefined, clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(66);
    }
    if (m.proof !== undefined) {
      const end = w.written;
      stateset_compliance_v1_state.ListProof.write(m.proof, w);
      w.lengthFrom(end);
      w.varint(58);
    }
    if (m.caseCommitment.length !== 0) {
      w.bytes(m.caseCommitment);
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
      stateset_compliance_v1_state.ListVersion.write(m.listVersions[i]!, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.subject !== "") {
      w.string(m.subject);
      w.varint(18);
    }
    if (m.attestor !== "") {
      w.string(m.attestor);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.attestor = r.string();
        break;
      case 18:
        m.subject = r.string();
        break;
      case 26:
        m.listVersions.push(stateset_compliance_v1_state.ListVersion.read(r, r.end(), stateset_compliance_v1_state.ListVersion.create()));
        break;
      case 32:
        m.verdict = r.int32();
        break;
      case 40:
        m.score = r.uint32();
        break;
      case 50:
        m.caseCommitment = r.bytes();
        break;
      case 58:
        stateset_compliance_v1_state.ListProof.read(r, r.end(), (m.proof ??= stateset_compliance_v1_state.ListProof.create()));
        break;
      case 66:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgSubmitScreening, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgSubmitScreening);
    return m;
  },
});

/** The answer to SubmitScreening. */
export interface MsgSubmitScreeningResponse {
  id: bigint;
}

export const MsgSubmitScreeningResponse: MessageType<MsgSubmitScreeningResponse> = messageType<MsgSubmitScreeningResponse>({
  name: "stateset.compliance.v1.MsgSubmitScreeningResponse",
  doc: "The answer to SubmitScreening.",
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
        skipField(MsgSubmitScreeningResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgSubmitScreeningResponse);
    return m;
  },
});

/** The authority sets the rules from a time on. */
export interface MsgSetPolicy {
  authority: string;
  /** Its version is given by the chain. */
  policy: stateset_compliance_v1_state.Policy;
  clientKey: string;
}

export const MsgSetPolicy: MessageType<MsgSetPolicy> = messageType<MsgSetPolicy>({
  name: "stateset.compliance.v1.MsgSetPolicy",
  options: {"cosmos.msg.v1.signer":["authority"],"amino.name":"stateset/compliance/MsgSetPolicy"},
  doc: "The authority sets the rules from a time on.",
  fields: [
    { no: 1, name: "authority", prop: "authority", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "policy", prop: "policy", kind: "message", message: () => stateset_compliance_v1_state.Policy, nullable: false, options: {"amino.dont_omitempty":true}, doc: "Its version is given by the chain." },
    { no: 3, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ authority: "", policy: stateset_compliance_v1_state.Policy.create(), clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(26);
    }
    {
      const end = w.written;
      stateset_compliance_v1_state.Policy.write(m.policy, w);
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
        stateset_compliance_v1_state.Policy.read(r, r.end(), m.policy);
        break;
      case 26:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgSetPolicy, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgSetPolicy);
    return m;
  },
});

/** The answer to SetPolicy. */
export interface MsgSetPolicyResponse {
  version: bigint;
}

export const MsgSetPolicyResponse: MessageType<MsgSetPolicyResponse> = messageType<MsgSetPolicyResponse>({
  name: "stateset.compliance.v1.MsgSetPolicyResponse",
  doc: "The answer to SetPolicy.",
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
        skipField(MsgSetPolicyResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgSetPolicyResponse);
    return m;
  },
});

/** An officer votes on a case; the second equal vote decides. */
export interface MsgDecideHold {
  officer: string;
  caseId: bigint;
  version: bigint;
  /** ALLOW, REJECT or BLOCK. */
  decision: number;
  clientKey: string;
}

export const MsgDecideHold: MessageType<MsgDecideHold> = messageType<MsgDecideHold>({
  name: "stateset.compliance.v1.MsgDecideHold",
  options: {"cosmos.msg.v1.signer":["officer"],"amino.name":"stateset/compliance/MsgDecideHold"},
  doc: "An officer votes on a case; the second equal vote decides.",
  fields: [
    { no: 1, name: "officer", prop: "officer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "case_id", prop: "caseId", kind: "uint64" },
    { no: 3, name: "version", prop: "version", kind: "uint64" },
    { no: 4, name: "decision", prop: "decision", kind: "enum", enum: stateset_compliance_v1_verdict.Verdict$, doc: "ALLOW, REJECT or BLOCK." },
    { no: 5, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ officer: "", caseId: 0n, version: 0n, decision: 0, clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(42);
    }
    if (m.decision !== 0) {
      w.int32(m.decision);
      w.varint(32);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(24);
    }
    if (m.caseId !== 0n) {
      w.varint64(m.caseId);
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
        m.caseId = r.uint64();
        break;
      case 24:
        m.version = r.uint64();
        break;
      case 32:
        m.decision = r.int32();
        break;
      case 42:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgDecideHold, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgDecideHold);
    return m;
  },
});

/** The answer to DecideHold. */
export interface MsgDecideHoldResponse {
  version: bigint;
  /** Whether this vote decided the case. */
  decided: boolean;
}

export const MsgDecideHoldResponse: MessageType<MsgDecideHoldResponse> = messageType<MsgDecideHoldResponse>({
  name: "stateset.compliance.v1.MsgDecideHoldResponse",
  doc: "The answer to DecideHold.",
  fields: [
    { no: 1, name: "version", prop: "version", kind: "uint64" },
    { no: 2, name: "decided", prop: "decided", kind: "bool", doc: "Whether this vote decided the case." },
  ],
  create: () => ({ version: 0n, decided: false }),
  write(m, w) {
    if (m.decided) {
      w.bool(m.decided);
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
        m.decided = r.bool();
        break;
      default:
        skipField(MsgDecideHoldResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgDecideHoldResponse);
    return m;
  },
});

/** An auditor anchors a batch of case records. */
export interface MsgAnchorAudit {
  auditor: string;
  merkleRoot: Uint8Array;
  count: bigint;
  /** Hash of the newest anchor; 32 zero bytes when there is none. */
  previousHash: Uint8Array;
  clientKey: string;
}

export const MsgAnchorAudit: MessageType<MsgAnchorAudit> = messageType<MsgAnchorAudit>({
  name: "stateset.compliance.v1.MsgAnchorAudit",
  options: {"cosmos.msg.v1.signer":["auditor"],"amino.name":"stateset/compliance/MsgAnchorAudit"},
  doc: "An auditor anchors a batch of case records.",
  fields: [
    { no: 1, name: "auditor", prop: "auditor", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "merkle_root", prop: "merkleRoot", kind: "bytes" },
    { no: 3, name: "count", prop: "count", kind: "uint64" },
    { no: 4, name: "previous_hash", prop: "previousHash", kind: "bytes", doc: "Hash of the newest anchor; 32 zero bytes when there is none." },
    { no: 5, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ auditor: "", merkleRoot: EMPTY_BYTES, count: 0n, previousHash: EMPTY_BYTES, clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
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
    if (m.auditor !== "") {
      w.string(m.auditor);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.auditor = r.string();
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
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgAnchorAudit, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgAnchorAudit);
    return m;
  },
});

/** The answer to AnchorAudit. */
export interface MsgAnchorAuditResponse {
  sequence: bigint;
  hash: Uint8Array;
}

export const MsgAnchorAuditResponse: MessageType<MsgAnchorAuditResponse> = messageType<MsgAnchorAuditResponse>({
  name: "stateset.compliance.v1.MsgAnchorAuditResponse",
  doc: "The answer to AnchorAudit.",
  fields: [
    { no: 1, name: "sequence", prop: "sequence", kind: "uint64" },
    { no: 2, name: "hash", prop: "hash", kind: "bytes" },
  ],
  create: () => ({ sequence: 0n, hash: EMPTY_BYTES }),
  write(m, w) {
    if (m.hash.length !== 0) {
      w.bytes(m.hash);
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
        m.hash = r.bytes();
        break;
      default:
        skipField(MsgAnchorAuditResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgAnchorAuditResponse);
    return m;
  },
});

/** The originator says what it sent to the beneficiary. */
export interface MsgSubmitTravelRule {
  originator: string;
  id: bigint;
  version: bigint;
  payloadHash: Uint8Array;
  clientKey: string;
}

export const MsgSubmitTravelRule: MessageType<MsgSubmitTravelRule> = messageType<MsgSubmitTravelRule>({
  name: "stateset.compliance.v1.MsgSubmitTravelRule",
  options: {"cosmos.msg.v1.signer":["originator"],"amino.name":"stateset/compliance/MsgSubmitTravelRule"},
  doc: "The originator says what it sent to the beneficiary.",
  fields: [
    { no: 1, name: "originator", prop: "originator", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "id", prop: "id", kind: "uint64" },
    { no: 3, name: "version", prop: "version", kind: "uint64" },
    { no: 4, name: "payload_hash", prop: "payloadHash", kind: "bytes" },
    { no: 5, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ originator: "", id: 0n, version: 0n, payloadHash: EMPTY_BYTES, clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(42);
    }
    if (m.payloadHash.length !== 0) {
      w.bytes(m.payloadHash);
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
    if (m.originator !== "") {
      w.string(m.originator);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.originator = r.string();
        break;
      case 16:
        m.id = r.uint64();
        break;
      case 24:
        m.version = r.uint64();
        break;
      case 34:
        m.payloadHash = r.bytes();
        break;
      case 42:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgSubmitTravelRule, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgSubmitTravelRule);
    return m;
  },
});

/** The answer to SubmitTravelRule. */
export interface MsgSubmitTravelRuleResponse {
  version: bigint;
}

export const MsgSubmitTravelRuleResponse: MessageType<MsgSubmitTravelRuleResponse> = messageType<MsgSubmitTravelRuleResponse>({
  name: "stateset.compliance.v1.MsgSubmitTravelRuleResponse",
  doc: "The answer to SubmitTravelRule.",
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
        skipField(MsgSubmitTravelRuleResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgSubmitTravelRuleResponse);
    return m;
  },
});

/** The beneficiary accepts or rejects what it got. */
export interface MsgAckTravelRule {
  beneficiary: string;
  id: bigint;
  version: bigint;
  accept: boolean;
  clientKey: string;
}

export const MsgAckTravelRule: MessageType<MsgAckTravelRule> = messageType<MsgAckTravelRule>({
  name: "stateset.compliance.v1.MsgAckTravelRule",
  options: {"cosmos.msg.v1.signer":["beneficiary"],"amino.name":"stateset/compliance/MsgAckTravelRule"},
  doc: "The beneficiary accepts or rejects what it got.",
  fields: [
    { no: 1, name: "beneficiary", prop: "beneficiary", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "id", prop: "id", kind: "uint64" },
    { no: 3, name: "version", prop: "version", kind: "uint64" },
    { no: 4, name: "accept", prop: "accept", kind: "bool" },
    { no: 5, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ beneficiary: "", id: 0n, version: 0n, accept: false, clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(42);
    }
    if (m.accept) {
      w.bool(m.accept);
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
    if (m.beneficiary !== "") {
      w.string(m.beneficiary);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.beneficiary = r.string();
        break;
      case 16:
        m.id = r.uint64();
        break;
      case 24:
        m.version = r.uint64();
        break;
      case 32:
        m.accept = r.bool();
        break;
      case 42:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgAckTravelRule, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgAckTravelRule);
    return m;
  },
});

/** The answer to AckTravelRule. */
export interface MsgAckTravelRuleResponse {
  version: bigint;
  status: number;
}

export const MsgAckTravelRuleResponse: MessageType<MsgAckTravelRuleResponse> = messageType<MsgAckTravelRuleResponse>({
  name: "stateset.compliance.v1.MsgAckTravelRuleResponse",
  doc: "The answer to AckTravelRule.",
  fields: [
    { no: 1, name: "version", prop: "version", kind: "uint64" },
    { no: 2, name: "status", prop: "status", kind: "enum", enum: stateset_compliance_v1_state.TravelRuleStatus$ },
  ],
  create: () => ({ version: 0n, status: 0 }),
  write(m, w) {
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
      default:
        skipField(MsgAckTravelRuleResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgAckTravelRuleResponse);
    return m;
  },
});

/** A licensor pays blocked funds out under a licence. */
export interface MsgReleaseBlocked {
  licensor: string;
  id: bigint;
  version: bigint;
  /** Reference of the licence. */
  licenceRef: string;
  /** The owner when empty. */
  recipient: string;
  /** All that is left when 0. */
  amount: string;
  clientKey: string;
}

export const MsgReleaseBlocked: MessageType<MsgReleaseBlocked> = messageType<MsgReleaseBlocked>({
  name: "stateset.compliance.v1.MsgReleaseBlocked",
  options: {"cosmos.msg.v1.signer":["licensor"],"amino.name":"stateset/compliance/MsgReleaseBlocked"},
  doc: "A licensor pays blocked funds out under a licence.",
  fields: [
    { no: 1, name: "licensor", prop: "licensor", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "id", prop: "id", kind: "uint64" },
    { no: 3, name: "version", prop: "version", kind: "uint64" },
    { no: 4, name: "licence_ref", prop: "licenceRef", kind: "string", doc: "Reference of the licence." },
    { no: 5, name: "recipient", prop: "recipient", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"}, doc: "The owner when empty." },
    { no: 6, name: "amount", prop: "amount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "All that is left when 0." },
    { no: 7, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ licensor: "", id: 0n, version: 0n, licenceRef: "", recipient: "", amount: "", clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(58);
    }
    {
      w.string(m.amount === "" ? "0" : m.amount);
      w.varint(50);
    }
    if (m.recipient !== "") {
      w.string(m.recipient);
      w.varint(42);
    }
    if (m.licenceRef !== "") {
      w.string(m.licenceRef);
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
    if (m.licensor !== "") {
      w.string(m.licensor);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.licensor = r.string();
        break;
      case 16:
        m.id = r.uint64();
        break;
      case 24:
        m.version = r.uint64();
        break;
      case 34:
        m.licenceRef = r.string();
        break;
      case 42:
        m.recipient = r.string();
        break;
      case 50:
        m.amount = intText(r.string(), m.amount);
        break;
      case 58:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgReleaseBlocked, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgReleaseBlocked);
    return m;
  },
});

/** The answer to ReleaseBlocked. */
export interface MsgReleaseBlockedResponse {
  version: bigint;
  released: string;
}

export const MsgReleaseBlockedResponse: MessageType<MsgReleaseBlockedResponse> = messageType<MsgReleaseBlockedResponse>({
  name: "stateset.compliance.v1.MsgReleaseBlockedResponse",
  doc: "The answer to ReleaseBlocked.",
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
        skipField(MsgReleaseBlockedResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgReleaseBlockedResponse);
    return m;
  },
});

/** An officer records that a subject's clear text is gone. */
export interface MsgRecordErasure {
  officer: string;
  subject: string;
  commitment: Uint8Array;
  clientKey: string;
}

export const MsgRecordErasure: MessageType<MsgRecordErasure> = messageType<MsgRecordErasure>({
  name: "stateset.compliance.v1.MsgRecordErasure",
  options: {"cosmos.msg.v1.signer":["officer"],"amino.name":"stateset/compliance/MsgRecordErasure"},
  doc: "An officer records that a subject's clear text is gone.",
  fields: [
    { no: 1, name: "officer", prop: "officer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "subject", prop: "subject", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 3, name: "commitment", prop: "commitment", kind: "bytes" },
    { no: 4, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ officer: "", subject: "", commitment: EMPTY_BYTES, clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
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
      case 18:
        m.subject = r.string();
        break;
      case 26:
        m.commitment = r.bytes();
        break;
      case 34:
        m.clientKey = r.string();
        break;
      default:
        skipField(MsgRecordErasure, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgRecordErasure);
    return m;
  },
});

/** The answer to RecordErasure. */
export interface MsgRecordErasureResponse {
  id: bigint;
}

export const MsgRecordErasureResponse: MessageType<MsgRecordErasureResponse> = messageType<MsgRecordErasureResponse>({
  name: "stateset.compliance.v1.MsgRecordErasureResponse",
  doc: "The answer to RecordErasure.",
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
        skipField(MsgRecordErasureResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgRecordErasureResponse);
    return m;
  },
});

/** The authority replaces all parameters. */
export interface MsgUpdateParams {
  authority: string;
  params: stateset_compliance_v1_state.Params;
}

export const MsgUpdateParams: MessageType<MsgUpdateParams> = messageType<MsgUpdateParams>({
  name: "stateset.compliance.v1.MsgUpdateParams",
  options: {"cosmos.msg.v1.signer":["authority"],"amino.name":"stateset/compliance/MsgUpdateParams"},
  doc: "The authority replaces all parameters.",
  fields: [
    { no: 1, name: "authority", prop: "authority", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "params", prop: "params", kind: "message", message: () => stateset_compliance_v1_state.Params, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ authority: "", params: stateset_compliance_v1_state.Params.create() }),
  write(m, w) {
    {
      const end = w.written;
      stateset_compliance_v1_state.Params.write(m.params, w);
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
        stateset_compliance_v1_state.Params.read(r, r.end(), m.params);
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
  name: "stateset.compliance.v1.MsgUpdateParamsResponse",
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

/** What issuers, attestors, officers and auditors attest and decide. */
export const Msg = {
  typeName: "stateset.compliance.v1.Msg",
  options: {"cosmos.msg.v1.service":true},
  doc: "What issuers, attestors, officers and auditors attest and decide.",
  methods: {
    issueCredential: { name: "IssueCredential", input: MsgIssueCredential, output: MsgIssueCredentialResponse, http: [], doc: "An issuer attests a subject's identity." },
    revokeCredential: { name: "RevokeCredential", input: MsgRevokeCredential, output: MsgRevokeCredentialResponse, http: [], doc: "The issuer takes a credential back." },
    publishList: { name: "PublishList", input: MsgPublishList, output: MsgPublishListResponse, http: [], doc: "A publisher puts a list's newest version on chain." },
    submitScreening: { name: "SubmitScreening", input: MsgSubmitScreening, output: MsgSubmitScreeningResponse, http: [], doc: "An attestor says what comparing a subject with lists came to. BLOCK needs a proof." },
    setPolicy: { name: "SetPolicy", input: MsgSetPolicy, output: MsgSetPolicyResponse, http: [], doc: "The authority sets the rules from a time on." },
    decideHold: { name: "DecideHold", input: MsgDecideHold, output: MsgDecideHoldResponse, http: [], doc: "An officer votes on a case; the second equal vote decides." },
    anchorAudit: { name: "AnchorAudit", input: MsgAnchorAudit, output: MsgAnchorAuditResponse, http: [], doc: "An auditor anchors a batch of case records." },
    submitTravelRule: { name: "SubmitTravelRule", input: MsgSubmitTravelRule, output: MsgSubmitTravelRuleResponse, http: [], doc: "The originator says what it sent to the beneficiary." },
    ackTravelRule: { name: "AckTravelRule", input: MsgAckTravelRule, output: MsgAckTravelRuleResponse, http: [], doc: "The beneficiary accepts or rejects what it got." },
    releaseBlocked: { name: "ReleaseBlocked", input: MsgReleaseBlocked, output: MsgReleaseBlockedResponse, http: [], doc: "A licensor pays blocked funds out under a licence." },
    recordErasure: { name: "RecordErasure", input: MsgRecordErasure, output: MsgRecordErasureResponse, http: [], doc: "An officer records that a subject's clear text is gone." },
    updateParams: { name: "UpdateParams", input: MsgUpdateParams, output: MsgUpdateParamsResponse, http: [], doc: "The authority replaces all parameters." },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "stateset/compliance/v1/tx.proto",
  package: "stateset.compliance.v1",
  messages: [MsgIssueCredential, MsgIssueCredentialResponse, MsgRevokeCredential, MsgRevokeCredentialResponse, MsgPublishList, MsgPublishListResponse, MsgSubmitScreening, MsgSubmitScreeningResponse, MsgSetPolicy, MsgSetPolicyResponse, MsgDecideHold, MsgDecideHoldResponse, MsgAnchorAudit, MsgAnchorAuditResponse, MsgSubmitTravelRule, MsgSubmitTravelRuleResponse, MsgAckTravelRule, MsgAckTravelRuleResponse, MsgReleaseBlocked, MsgReleaseBlockedResponse, MsgRecordErasure, MsgRecordErasureResponse, MsgUpdateParams, MsgUpdateParamsResponse],
  services: [Msg],
};
