// Generated from proto/stateset/idempotency/v1/query.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../protobuf/service.js";
import * as stateset_idempotency_v1_state from "../../../stateset/idempotency/v1/state.js";

/** What a client key of a signer did. */
export interface QueryClientKeyRequest {
  signer: string;
  clientKey: string;
}

export const QueryClientKeyRequest: MessageType<QueryClientKeyRequest> = messageType<QueryClientKeyRequest>({
  name: "stateset.idempotency.v1.QueryClientKeyRequest",
  doc: "What a client key of a signer did.",
  fields: [
    { no: 1, name: "signer", prop: "signer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "client_key", prop: "clientKey", kind: "string" },
  ],
  create: () => ({ signer: "", clientKey: "" }),
  write(m, w) {
    if (m.clientKey !== "") {
      w.string(m.clientKey);
      w.varint(18);
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
      case 18:
        m.clientKey = r.string();
        break;
      default:
        skipField(QueryClientKeyRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryClientKeyRequest);
    return m;
  },
});

/** The answer to ClientKey. */
export interface QueryClientKeyResponse {
  record: stateset_idempotency_v1_state.ClientKeyRecord;
}

export const QueryClientKeyResponse: MessageType<QueryClientKeyResponse> = messageType<QueryClientKeyResponse>({
  name: "stateset.idempotency.v1.QueryClientKeyResponse",
  doc: "The answer to ClientKey.",
  fields: [
    { no: 1, name: "record", prop: "record", kind: "message", message: () => stateset_idempotency_v1_state.ClientKeyRecord, nullable: false },
  ],
  create: () => ({ record: stateset_idempotency_v1_state.ClientKeyRecord.create() }),
  write(m, w) {
    {
      const end = w.written;
      stateset_idempotency_v1_state.ClientKeyRecord.write(m.record, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        stateset_idempotency_v1_state.ClientKeyRecord.read(r, r.end(), m.record);
        break;
      default:
        skipField(QueryClientKeyResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryClientKeyResponse);
    return m;
  },
});

/** Reads what client keys did. */
export const Query = {
  typeName: "stateset.idempotency.v1.Query",
  doc: "Reads what client keys did.",
  methods: {
    clientKey: { name: "ClientKey", input: QueryClientKeyRequest, output: QueryClientKeyResponse, http: [{"verb":"get","path":"/stateset/idempotency/v1/client_keys/{signer}/{client_key}"}], doc: "What a client key of a signer did." },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "stateset/idempotency/v1/query.proto",
  package: "stateset.idempotency.v1",
  messages: [QueryClientKeyRequest, QueryClientKeyResponse],
  services: [Query],
};
