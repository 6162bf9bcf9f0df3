// Generated from proto/cosmos/evidence/v1beta1/query.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../protobuf/service.js";
import { EMPTY_BYTES } from "../../../../types/bytes.js";
import * as cosmos_base_query_v1beta1_pagination from "../../../cosmos/base/query/v1beta1/pagination.js";
import * as google_protobuf_any from "../../../google/protobuf/any.js";

export interface QueryEvidenceRequest {
  evidenceHash: Uint8Array;
  hash: string;
}

export const QueryEvidenceRequest: MessageType<QueryEvidenceRequest> = messageType<QueryEvidenceRequest>({
  name: "cosmos.evidence.v1beta1.QueryEvidenceRequest",
  fields: [
    { no: 1, name: "evidence_hash", prop: "evidenceHash", kind: "bytes", options: {"deprecated":true} },
    { no: 2, name: "hash", prop: "hash", kind: "string" },
  ],
  create: () => ({ evidenceHash: EMPTY_BYTES, hash: "" }),
  write(m, w) {
    if (m.hash !== "") {
      w.string(m.hash);
      w.varint(18);
    }
    if (m.evidenceHash.length !== 0) {
      w.bytes(m.evidenceHash);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.evidenceHash = r.bytes();
        break;
      case 18:
        m.hash = r.string();
        break;
      default:
        skipField(QueryEvidenceRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryEvidenceRequest);
    return m;
  },
});

export interface QueryEvidenceResponse {
  evidence: google_protobuf_any.Any | undefined;
}

export const QueryEvidenceResponse: MessageType<QueryEvidenceResponse> = messageType<QueryEvidenceResponse>({
  name: "cosmos.evidence.v1beta1.QueryEvidenceResponse",
  fields: [
    { no: 1, name: "evidence", prop: "evidence", kind: "message", message: () => google_protobuf_any.Any },
  ],
  create: () => ({ evidence: undefined }),
  write(m, w) {
    if (m.evidence !== undefined) {
      const end = w.written;
      google_protobuf_any.Any.write(m.evidence, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        google_protobuf_any.Any.read(r, r.end(), (m.evidence ??= google_protobuf_any.Any.create()));
        break;
      default:
        skipField(QueryEvidenceResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryEvidenceResponse);
    return m;
  },
});

export interface QueryAllEvidenceRequest {
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryAllEvidenceRequest: MessageType<QueryAllEvidenceRequest> = messageType<QueryAllEvidenceRequest>({
  name: "cosmos.evidence.v1beta1.QueryAllEvidenceRequest",
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
        skipField(QueryAllEvidenceRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryAllEvidenceRequest);
    return m;
  },
});

export interface QueryAllEvidenceResponse {
  evidence: google_protobuf_any.Any[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const QueryAllEvidenceResponse: MessageType<QueryAllEvidenceResponse> = messageType<QueryAllEvidenceResponse>({
  name: "cosmos.evidence.v1beta1.QueryAllEvidenceResponse",
  fields: [
    { no: 1, name: "evidence", prop: "evidence", kind: "message", repeated: true, message: () => google_protobuf_any.Any },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ evidence: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.evidence.length - 1; i >= 0; i--) {
      const end = w.written;
      google_protobuf_any.Any.write(m.evidence[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.evidence.push(google_protobuf_any.Any.read(r, r.end(), google_protobuf_any.Any.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(QueryAllEvidenceResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryAllEvidenceResponse);
    return m;
  },
});

export const Query = {
  typeName: "cosmos.evidence.v1beta1.Query",
  methods: {
    evidence: { name: "Evidence", input: QueryEvidenceRequest, output: QueryEvidenceResponse, http: [{"verb":"get","path":"/cosmos/evidence/v1beta1/evidence/{hash}"}] },
    allEvidence: { name: "AllEvidence", input: QueryAllEvidenceRequest, output: QueryAllEvidenceResponse, http: [{"verb":"get","path":"/cosmos/evidence/v1beta1/evidence"}] },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "cosmos/evidence/v1beta1/query.proto",
  package: "cosmos.evidence.v1beta1",
  messages: [QueryEvidenceRequest, QueryEvidenceResponse, QueryAllEvidenceRequest, QueryAllEvidenceResponse],
  services: [Query],
};
