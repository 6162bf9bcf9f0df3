// Generated from proto/stateset/compliance/v1/query.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../protobuf/service.js";
import { readStdTime } from "../../../../protobuf/well-known.js";
import { EMPTY_BYTES } from "../../../../types/bytes.js";
import * as cosmos_base_query_v1beta1_pagination from "../../../cosmos/base/query/v1beta1/pagination.js";
import * as google_protobuf_timestamp from "../../../google/protobuf/timestamp.js";
import * as stateset_compliance_v1_state from "../../../stateset/compliance/v1/state.js";

/** What is known of an address: credential, newest screening, whether it is blocked. */
export interface QueryStatusRequest {
  address: string;
}

export const QueryStatusRequest: MessageType<QueryStatusRequest> = messageType<QueryStatusRequest>({
  name: "stateset.compliance.v1.QueryStatusRequest",
  doc: "What is known of an address: credential, newest screening, whether it is blocked.",
  fields: [
    { no: 1, name: "address", prop: "address", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
  ],
  create: () => ({ address: "" }),
  write(m, w) {
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
      default:
        skipField(QueryStatusRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryStatusRequest);
    return m;
  },
});

/** The answer to Status. */
export interface QueryStatusResponse {
  blocked: boolean;
  /** The best valid credential; absent when there is none. */
  credential: stateset_compliance_v1_state.Credential | undefined;
  /** Of the newest screening; 0 when there is none. */
  screeningId: bigint;
  /** Whether that screening still counts. */
  screeningFresh: boolean;
}

export const QueryStatusResponse: MessageType<QueryStatusResponse> = messageType<QueryStatusResponse>({
  name: "stateset.compliance.v1.QueryStatusResponse",
  doc: "The answer to Status.",
  fields: [
    { no: 1, name: "blocked", prop: "blocked", kind: "bool" },
    { no: 2, name: "credential", prop: "credential", kind: "message", message: () => stateset_compliance_v1_state.Credential, doc: "The best valid credential; absent when there is none." },
    { no: 3, name: "screening_id", prop: "screeningId", kind: "uint64", doc: "Of the newest screening; 0 when there is none." },
    { no: 4, name: "screening_fresh", prop: "screeningFresh", kind: "bool", doc: "Whether that screening still counts." },
  ],
  create: () => ({ blocked: false, credential: undefined, screeningId: 0n, screeningFresh: false }),
  write(m, w) {
    if (m.screeningFresh) {
      w.bool(m.screeningFresh);
      w.varint(32);
    }
    if (m.screeningId !== 0n) {
      w.varint64(m.screeningId);
      w.varint(24);
    }
    if (m.credential !== undefined) {
      const end = w.written;
      stateset_compliance_v1_state.Credential.write(m.credential, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.blocked) {
      w.bool(m.blocked);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.blocked = r.bool();
        break;
      case 18:
        stateset_compliance_v1_state.Credential.read(r, r.end(), (m.credential ??= stateset_compliance_v1_state.Credential.create()));
        break;
      case 24:
        m.screeningId = r.uint64();
        break;
      case 32:
        m.screeningFresh = r.bool();
        break;
      default:
        skipField(QueryStatusResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryStatusResponse);
    return m;
  },
});

/** A list's snapshot; version 0 is the newest. */
export interface QueryListSnapshotRequest {
  source: string;
  version: bigint;
}

export const QueryListSnapshotRequest: MessageType<QueryListSnapshotRequest> = messageType<QueryListSnapshotRequest>({
  name: "stateset.compliance.v1.QueryListSnapshotRequest",
  doc: "A list's snapshot; version 0 is the newest.",
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
        skipField(QueryListSnapshotRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryListSnapshotRequest);
    return m;
  },
});

/** The answer to ListSnapshot. */
export interface QueryListSnapshotResponse {
  list: stateset_compliance_v1_state.ListSnapshot;
}

export const QueryListSnapshotResponse: MessageType<QueryListSnapshotResponse> = messageType<QueryListSnapshotResponse>({
  name: "stateset.compliance.v1.QueryListSnapshotResponse",
  doc: "The answer to ListSnapshot.",
  fields: [
    { no: 1, name: "list", prop: "list", kind: "message", message: () => stateset_compliance_v1_state.ListSnapshot, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ list: stateset_compliance_v1_state.ListSnapshot.create() }),
  write(m, w) {
    {
      const end = w.written;
      stateset_compliance_v1_state.ListSnapshot.write(m.list, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        stateset_compliance_v1_state.ListSnapshot.read(r, r.end(), m.list);
        break;
      default:
        skipField(QueryListSnapshotResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryListSnapshotResponse);
    return m;
  },
});

/** A credential. */
export interface QueryCredentialRequest {
  id: bigint;
}

export const QueryCredentialRequest: MessageType<QueryCredentialRequest> = messageType<QueryCredentialRequest>({
  name: "stateset.compliance.v1.QueryCredentialRequest",
  doc: "A credential.",
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
        skipField(QueryCredentialRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryCredentialRequest);
    return m;
  },
});

/** The answer to Credential. */
export interface QueryCredentialResponse {
  credential: stateset_compliance_v1_state.Credential;
}

export const QueryCredentialResponse: MessageType<QueryCredentialResponse> = messageType<QueryCredentialResponse>({
  name: "stateset.compliance.v1.QueryCredentialResponse",
  doc: "The answer to Credential.",
  fields: [
    { no: 1, name: "credential", prop: "credential", kind: "message", message: () => stateset_compliance_v1_state.Credential, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ credential: stateset_compliance_v1_state.Credential.create() }),
  write(m, w) {
    {
      const end = w.written;
      stateset_compliance_v1_state.Credential.write(m.credential, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        stateset_compliance_v1_state.Credential.read(r, r.end(), m.credential);
        break;
      default:
        skipField(QueryCredentialResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryCredentialResponse);
    return m;
  },
});

/** A screening, with its proof. */
export interface QueryScreeningProofRequest {
  id: bigint;
}

export const QueryScreeningProofRequest: MessageType<QueryScreeningProofRequest> = messageType<QueryScreeningProofRequest>({
  name: "stateset.compliance.v1.QueryScreeningProofRequest",
  doc: "A screening, with its proof.",
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
        skipField(QueryScreeningProofRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryScreeningProofRequest);
    return m;
  },
});

/** The answer to ScreeningProof. */
export interface QueryScreeningProofResponse {
  screening: stateset_compliance_v1_state.Screening;
  /** Root that the proof leads to; empty without a proof. */
  merkleRoot: Uint8Array;
}

export const QueryScreeningProofResponse: MessageType<QueryScreeningProofResponse> = messageType<QueryScreeningProofResponse>({
  name: "stateset.compliance.v1.QueryScreeningProofResponse",
  doc: "The answer to ScreeningProof.",
  fields: [
    { no: 1, name: "screening", prop: "screening", kind: "message", message: () => stateset_compliance_v1_state.Screening, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 2, name: "merkle_root", prop: "merkleRoot", kind: "bytes", doc: "Root that the proof leads to; empty without a proof." },
  ],
  create: () => ({ screening: stateset_compliance_v1_state.Screening.create(), merkleRoot: EMPTY_BYTES }),
  write(m, w) {
    if (m.merkleRoot.length !== 0) {
      w.bytes(m.merkleRoot);
      w.varint(18);
    }
    {
      const end = w.written;
      stateset_compliance_v1_state.Screening.write(m.screening, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        stateset_compliance_v1_state.Screening.read(r, r.end(), m.screening);
        break;
      case 18:
        m.merkleRoot = r.bytes();
        break;
      default:
        skipField(QueryScreeningProofResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryScreeningProofResponse);
    return m;
  },
});

/** A travel rule record. */
export interface QueryTravelRuleRequest {
  id: bigint;
}

export const QueryTravelRuleRequest: MessageType<QueryTravelRuleRequest> = messageType<QueryTravelRuleRequest>({
  name: "stateset.compliance.v1.QueryTravelRuleRequest",
  doc: "A travel rule record.",
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
        skipField(QueryTravelRuleRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryTravelRuleRequest);
    return m;
  },
});

/** The answer to TravelRule. */
export interface QueryTravelRuleResponse {
  record: stateset_compliance_v1_state.TravelRuleRecord;
}

export const QueryTravelRuleResponse: MessageType<QueryTravelRuleResponse> = messageType<QueryTravelRuleResponse>({
  name: "stateset.compliance.v1.QueryTravelRuleResponse",
  doc: "The answer to TravelRule.",
  fields: [
    { no: 1, name: "record", prop: "record", kind: "message", message: () => stateset_compliance_v1_state.TravelRuleRecord, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ record: stateset_compliance_v1_state.TravelRuleRecord.create() }),
  write(m, w) {
    {
      const end = w.written;
      stateset_compliance_v1_state.TravelRuleRecord.write(m.record, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        stateset_compliance_v1_state.TravelRuleRecord.read(r, r.end(), m.record);
        break;
      default:
        skipField(QueryTravelRuleResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryTravelRuleResponse);
    return m;
  },
});

/** The travel rule record of a payment. */
export interface QueryTravelRuleByPaymentRequest {
  paymentId: bigint;
}

export const QueryTravelRuleByPaymentRequest: MessageType<QueryTravelRuleByPaymentRequest> = messageType<QueryTravelRuleByPaymentRequest>({
  name: "stateset.compliance.v1.QueryTravelRuleByPaymentRequest",
  doc: "The travel rule record of a payment.",
  fields: [
    { no: 1, name: "payment_id", prop: "paymentId", kind: "uint64" },
  ],
  create: () => ({ paymentId: 0n }),
  write(m, w) {
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
      default:
        skipField(QueryTravelRuleByPaymentRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryTravelRuleByPaymentRequest);
    return m;
  },
});

/** The answer to TravelRuleByPayment. */
export interface QueryTravelRuleByPaymentResponse {
  record: stateset_compliance_v1_state.TravelRuleRecord;
}

export const QueryTravelRuleByPaymentResponse: MessageType<QueryTravelRuleByPaymentResponse> = messageType<QueryTravelRuleByPaymentResponse>({
  name: "stateset.compliance.v1.QueryTravelRuleByPaymentResponse",
  doc: "The answer to TravelRuleByPayment.",
  fields: [
    { no: 1, name: "record", prop: "record", kind: "message", message: () => stateset_compliance_v1_state.TravelRuleRecord, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ record: stateset_compliance_v1_state.TravelRuleRecord.create() }),
  write(m, w) {
    {
      const end = w.written;
      stateset_compliance_v1_state.TravelRuleRecord.write(m.record, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        stateset_compliance_v1_state.TravelRuleRecord.read(r, r.end(), m.record);
        break;
      default:
        skipField(QueryTravelRuleByPaymentResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryTravelRuleByPaymentResponse);
    return m;
  },
});

/** The policy in force at a time; now when none is named. */
export interface QueryPolicyRequest {
  at: google_protobuf_timestamp.Timestamp | undefined;
}

export const QueryPolicyRequest: MessageType<QueryPolicyRequest> = messageType<QueryPolicyRequest>({
  name: "stateset.compliance.v1.QueryPolicyRequest",
  doc: "The policy in force at a time; now when none is named.",
  fields: [
    { no: 1, name: "at", prop: "at", kind: "message", message: () => google_protobuf_timestamp.Timestamp, options: {"gogoproto.stdtime":true} },
  ],
  create: () => ({ at: undefined }),
  write(m, w) {
    if (m.at !== undefined) {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.at, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.at = readStdTime(r);
        break;
      default:
        skipField(QueryPolicyRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryPolicyRequest);
    return m;
  },
});

/** The answer to Policy. */
export interface QueryPolicyResponse {
  policy: stateset_compliance_v1_state.Policy;
}

export const QueryPolicyResponse: MessageType<QueryPolicyResponse> = messageType<QueryPolicyResponse>({
  name: "stateset.compliance.v1.QueryPolicyResponse",
  doc: "The answer to Policy.",
  fields: [
    { no: 1, name: "policy", prop: "policy", kind: "message", message: () => stateset_compliance_v1_state.Policy, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ policy: stateset_compliance_v1_state.Policy.create() }),
  write(m, w) {
    {
      const end = w.written;
      stateset_compliance_v1_state.Policy.write(m.policy, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        stateset_compliance_v1_state.Policy.read(r, r.end(), m.policy);
        break;
      default:
        skipField(QueryPolicyResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryPolicyResponse);
    return m;
  },
});

/** A case. */
export interface QueryCaseRequest {
  id: bigint;
}

export const QueryCaseRequest: MessageType<QueryCaseRequest> = messageType<QueryCaseRequest>({
  name: "stateset.compliance.v1.QueryCaseRequest",
  doc: "A case.",
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
        skipField(QueryCaseRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryCaseRequest);
    return m;
  },
});

/** The answer to Case. */
export interface QueryCaseResponse {
  case: stateset_compliance_v1_state.Case;
}

export const QueryCaseResponse: MessageType<QueryCaseResponse> = messageType<QueryCaseResponse>({
  name: "stateset.compliance.v1.QueryCaseResponse",
  doc: "The answer to Case.",
  fields: [
    { no: 1, name: "case", prop: "case", kind: "message", message: () => stateset_compliance_v1_state.Case, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ case: stateset_compliance_v1_state.Case.create() }),
  write(m, w) {
    {
      const end = w.written;
      stateset_compliance_v1_state.Case.write(m.case, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        stateset_compliance_v1_state.Case.read(r, r.end(), m.case);
        break;
      default:
        skipField(QueryCaseResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryCaseResponse);
    return m;
  },
});

/** Open cases, by id. */
export interface QueryOpenCasesRequest {
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryOpenCasesRequest: MessageType<QueryOpenCasesRequest> = messageType<QueryOpenCasesRequest>({
  name: "stateset.compliance.v1.QueryOpenCasesRequest",
  doc: "Open cases, by id.",
  fields: [
    { no: 1, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageRequest },
  ],
  create: () => ({ pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageRequest.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_base_query_v1beta1_pagination.PageRequest.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        break;
      default:
        skipField(QueryOpenCasesRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryOpenCasesRequest);
    return m;
  },
});

/** The answer to OpenCases. */
export interface QueryOpenCasesResponse {
  cases: stateset_compliance_v1_state.Case[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const QueryOpenCasesResponse: MessageType<QueryOpenCasesResponse> = messageType<QueryOpenCasesResponse>({
  name: "stateset.compliance.v1.QueryOpenCasesResponse",
  doc: "The answer to OpenCases.",
  fields: [
    { no: 1, name: "cases", prop: "cases", kind: "message", repeated: true, message: () => stateset_compliance_v1_state.Case, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ cases: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.cases.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_compliance_v1_state.Case.write(m.cases[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.cases.push(stateset_compliance_v1_state.Case.read(r, r.end(), stateset_compliance_v1_state.Case.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(QueryOpenCasesResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryOpenCasesResponse);
    return m;
  },
});

/** Segregated coins. */
export interface QueryBlockedFundsRequest {
  id: bigint;
}

export const QueryBlockedFundsRequest: MessageType<QueryBlockedFundsRequest> = messageType<QueryBlockedFundsRequest>({
  name: "stateset.compliance.v1.QueryBlockedFundsRequest",
  doc: "Segregated coins.",
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
        skipField(QueryBlockedFundsRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryBlockedFundsRequest);
    return m;
  },
});

/** The answer to BlockedFunds. */
export interface QueryBlockedFundsResponse {
  funds: stateset_compliance_v1_state.BlockedFunds;
}

export const QueryBlockedFundsResponse: MessageType<QueryBlockedFundsResponse> = messageType<QueryBlockedFundsResponse>({
  name: "stateset.compliance.v1.QueryBlockedFundsResponse",
  doc: "The answer to BlockedFunds.",
  fields: [
    { no: 1, name: "funds", prop: "funds", kind: "message", message: () => stateset_compliance_v1_state.BlockedFunds, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ funds: stateset_compliance_v1_state.BlockedFunds.create() }),
  write(m, w) {
    {
      const end = w.written;
      stateset_compliance_v1_state.BlockedFunds.write(m.funds, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        stateset_compliance_v1_state.BlockedFunds.read(r, r.end(), m.funds);
        break;
      default:
        skipField(QueryBlockedFundsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryBlockedFundsResponse);
    return m;
  },
});

/** An audit anchor; sequence 0 is the newest. */
export interface QueryAuditAnchorRequest {
  sequence: bigint;
}

export const QueryAuditAnchorRequest: MessageType<QueryAuditAnchorRequest> = messageType<QueryAuditAnchorRequest>({
  name: "stateset.compliance.v1.QueryAuditAnchorRequest",
  doc: "An audit anchor; sequence 0 is the newest.",
  fields: [
    { no: 1, name: "sequence", prop: "sequence", kind: "uint64" },
  ],
  create: () => ({ sequence: 0n }),
  write(m, w) {
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
      default:
        skipField(QueryAuditAnchorRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryAuditAnchorRequest);
    return m;
  },
});

/** The answer to AuditAnchor. */
export interface QueryAuditAnchorResponse {
  anchor: stateset_compliance_v1_state.AuditAnchor;
}

export const QueryAuditAnchorResponse: MessageType<QueryAuditAnchorResponse> = messageType<QueryAuditAnchorResponse>({
  name: "stateset.compliance.v1.QueryAuditAnchorResponse",
  doc: "The answer to AuditAnchor.",
  fields: [
    { no: 1, name: "anchor", prop: "anchor", kind: "message", message: () => stateset_compliance_v1_state.AuditAnchor, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ anchor: stateset_compliance_v1_state.AuditAnchor.create() }),
  write(m, w) {
    {
      const end = w.written;
      stateset_compliance_v1_state.AuditAnchor.write(m.anchor, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        stateset_compliance_v1_state.AuditAnchor.read(r, r.end(), m.anchor);
        break;
      default:
        skipField(QueryAuditAnchorResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryAuditAnchorResponse);
    return m;
  },
});

/** What a payer authorized in the last 24 hours and 30 days. */
export interface QueryVelocityRequest {
  payer: string;
  denom: string;
}

export const QueryVelocityRequest: MessageType<QueryVelocityRequest> = messageType<QueryVelocityRequest>({
  name: "stateset.compliance.v1.QueryVelocityRequest",
  doc: "What a payer authorized in the last 24 hours and 30 days.",
  fields: [
    { no: 1, name: "payer", prop: "payer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "denom", prop: "denom", kind: "string" },
  ],
  create: () => ({ payer: "", denom: "" }),
  write(m, w) {
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
      default:
        skipField(QueryVelocityRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryVelocityRequest);
    return m;
  },
});

/** The answer to Velocity. */
export interface QueryVelocityResponse {
  daySum: string;
  dayCount: bigint;
  monthSum: string;
}

export const QueryVelocityResponse: MessageType<QueryVelocityResponse> = messageType<QueryVelocityResponse>({
  name: "stateset.compliance.v1.QueryVelocityResponse",
  doc: "The answer to Velocity.",
  fields: [
    { no: 1, name: "day_sum", prop: "daySum", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
    { no: 2, name: "day_count", prop: "dayCount", kind: "uint64" },
    { no: 3, name: "month_sum", prop: "monthSum", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
  ],
  create: () => ({ daySum: "", dayCount: 0n, monthSum: "" }),
  write(m, w) {
    if (m.monthSum !== "") {
      w.string(m.monthSum);
      w.varint(26);
    }
    if (m.dayCount !== 0n) {
      w.varint64(m.dayCount);
      w.varint(16);
    }
    if (m.daySum !== "") {
      w.string(m.daySum);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.daySum = r.string();
        break;
      case 16:
        m.dayCount = r.uint64();
        break;
      case 26:
        m.monthSum = r.string();
        break;
      default:
        skipField(QueryVelocityResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryVelocityResponse);
    return m;
  },
});

/** The parameters. */
export interface QueryParamsRequest {
}

export const QueryParamsRequest: MessageType<QueryParamsRequest> = messageType<QueryParamsRequest>({
  name: "stateset.compliance.v1.QueryParamsRequest",
  doc: "The parameters.",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(QueryParamsRequest, r, tag);
    }
    if (r.pos !== end) throw overrun(QueryParamsRequest);
    return m;
  },
});

/** The answer to Params. */
export interface QueryParamsResponse {
  params: stateset_compliance_v1_state.Params;
}

export const QueryParamsResponse: MessageType<QueryParamsResponse> = messageType<QueryParamsResponse>({
  name: "stateset.compliance.v1.QueryParamsResponse",
  doc: "The answer to Params.",
  fields: [
    { no: 1, name: "params", prop: "params", kind: "message", message: () => stateset_compliance_v1_state.Params, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ params: stateset_compliance_v1_state.Params.create() }),
  write(m, w) {
    {
      const end = w.written;
      stateset_compliance_v1_state.Params.write(m.params, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        stateset_compliance_v1_state.Params.read(r, r.end(), m.params);
        break;
      default:
        skipField(QueryParamsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryParamsResponse);
    return m;
  },
});

/** Reads public state of compliance; never a reason, never a name. */
export const Query = {
  typeName: "stateset.compliance.v1.Query",
  doc: "Reads public state of compliance; never a reason, never a name.",
  methods: {
    status: { name: "Status", input: QueryStatusRequest, output: QueryStatusResponse, http: [{"verb":"get","path":"/stateset/compliance/v1/status/{address}"}], doc: "What is known of an address: credential, newest screening, whether it is blocked." },
    listSnapshot: { name: "ListSnapshot", input: QueryListSnapshotRequest, output: QueryListSnapshotResponse, http: [{"verb":"get","path":"/stateset/compliance/v1/lists/{source}/{version}"}], doc: "A list's snapshot; version 0 is the newest." },
    credential: { name: "Credential", input: QueryCredentialRequest, output: QueryCredentialResponse, http: [{"verb":"get","path":"/stateset/compliance/v1/credentials/{id}"}], doc: "A credential." },
    screeningProof: { name: "ScreeningProof", input: QueryScreeningProofRequest, output: QueryScreeningProofResponse, http: [{"verb":"get","path":"/stateset/compliance/v1/screenings/{id}"}], doc: "A screening, with its proof." },
    travelRule: { name: "TravelRule", input: QueryTravelRuleRequest, output: QueryTravelRuleResponse, http: [{"verb":"get","path":"/stateset/compliance/v1/travel_rules/{id}"}], doc: "A travel rule record." },
    travelRuleByPayment: { name: "TravelRuleByPayment", input: QueryTravelRuleByPaymentRequest, output: QueryTravelRuleByPaymentResponse, http: [{"verb":"get","path":"/stateset/compliance/v1/travel_rules/by_payment/{payment_id}"}], doc: "The travel rule record of a payment." },
    policy: { name: "Policy", input: QueryPolicyRequest, output: QueryPolicyResponse, http: [{"verb":"get","path":"/stateset/compliance/v1/policy"}], doc: "The policy in force at a time; now when none is named." },
    openCases: { name: "OpenCases", input: QueryOpenCasesRequest, output: QueryOpenCasesResponse, http: [{"verb":"get","path":"/stateset/compliance/v1/cases/open"}], doc: "Open cases, by id. Before Case: of two paths that fit, the first counts." },
    case: { name: "Case", input: QueryCaseRequest, output: QueryCaseResponse, http: [{"verb":"get","path":"/stateset/compliance/v1/cases/{id}"}], doc: "A case." },
    blockedFunds: { name: "BlockedFunds", input: QueryBlockedFundsRequest, output: QueryBlockedFundsResponse, http: [{"verb":"get","path":"/stateset/compliance/v1/blocked_funds/{id}"}], doc: "Segregated coins." },
    auditAnchor: { name: "AuditAnchor", input: QueryAuditAnchorRequest, output: QueryAuditAnchorResponse, http: [{"verb":"get","path":"/stateset/compliance/v1/audit_anchors/{sequence}"}], doc: "An audit anchor; sequence 0 is the newest." },
    velocity: { name: "Velocity", input: QueryVelocityRequest, output: QueryVelocityResponse, http: [{"verb":"get","path":"/stateset/compliance/v1/velocity/{payer}"}], doc: "What a payer authorized in the last 24 hours and 30 days." },
    params: { name: "Params", input: QueryParamsRequest, output: QueryParamsResponse, http: [{"verb":"get","path":"/stateset/compliance/v1/params"}], doc: "The parameters." },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "stateset/compliance/v1/query.proto",
  package: "stateset.compliance.v1",
  messages: [QueryStatusRequest, QueryStatusResponse, QueryListSnapshotRequest, QueryListSnapshotResponse, QueryCredentialRequest, QueryCredentialResponse, QueryScreeningProofRequest, QueryScreeningProofResponse, QueryTravelRuleRequest, QueryTravelRuleResponse, QueryTravelRuleByPaymentRequest, QueryTravelRuleByPaymentResponse, QueryPolicyRequest, QueryPolicyResponse, QueryCaseRequest, QueryCaseResponse, QueryOpenCasesRequest, QueryOpenCasesResponse, QueryBlockedFundsRequest, QueryBlockedFundsResponse, QueryAuditAnchorRequest, QueryAuditAnchorResponse, QueryVelocityRequest, QueryVelocityResponse, QueryParamsRequest, QueryParamsResponse],
  services: [Query],
};
