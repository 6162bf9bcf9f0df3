// Generated from proto/ibc/applications/interchain_accounts/host/v1/host.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../../../protobuf/message.js";
import type { FileInfo } from "../../../../../../protobuf/service.js";
import { EMPTY_BYTES } from "../../../../../../types/bytes.js";

export interface Params {
  hostEnabled: boolean;
  allowMessages: string[];
}

export const Params: MessageType<Params> = messageType<Params>({
  name: "ibc.applications.interchain_accounts.host.v1.Params",
  fields: [
    { no: 1, name: "host_enabled", prop: "hostEnabled", kind: "bool" },
    { no: 2, name: "allow_messages", prop: "allowMessages", kind: "string", repeated: true },
  ],
  create: () => ({ hostEnabled: false, allowMessages: [] }),
  write(m, w) {
    for (let i = m.allowMessages.length - 1; i >= 0; i--) {
      w.string(m.allowMessages[i]!);
      w.varint(18);
    }
    if (m.hostEnabled) {
      w.bool(m.hostEnabled);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.hostEnabled = r.bool();
        break;
      case 18:
        m.allowMessages.push(r.string());
        break;
      default:
        skipField(Params, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Params);
    return m;
  },
});

export interface QueryRequest {
  path: string;
  data: Uint8Array;
}

export const QueryRequest: MessageType<QueryRequest> = messageType<QueryRequest>({
  name: "ibc.applications.interchain_accounts.host.v1.QueryRequest",
  fields: [
    { no: 1, name: "path", prop: "path", kind: "string" },
    { no: 2, name: "data", prop: "data", kind: "bytes" },
  ],
  create: () => ({ path: "", data: EMPTY_BYTES }),
  write(m, w) {
    if (m.data.length !== 0) {
      w.bytes(m.data);
      w.varint(18);
    }
    if (m.path !== "") {
      w.string(m.path);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.path = r.string();
        break;
      case 18:
        m.data = r.bytes();
        break;
      default:
        skipField(QueryRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryRequest);
    return m;
  },
});

export const $file: FileInfo = {
  path: "ibc/applications/interchain_accounts/host/v1/host.proto",
  package: "ibc.applications.interchain_accounts.host.v1",
  messages: [Params, QueryRequest],
  services: [],
};
