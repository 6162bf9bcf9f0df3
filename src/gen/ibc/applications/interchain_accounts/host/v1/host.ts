// Generated from proto/ibc/applications/interchain_accounts/host/v1/host.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType } from "../../../../../../protobuf/message.js";
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
  field(m, r, tag) {
    switch (tag) {
      case 8:
        m.hostEnabled = r.bool();
        return true;
      case 18:
        m.allowMessages.push(r.string());
        return true;
      default:
        return false;
    }
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
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.path = r.string();
        return true;
      case 18:
        m.data = r.bytes();
        return true;
      default:
        return false;
    }
  },
});

export const $file: FileInfo = {
  path: "ibc/applications/interchain_accounts/host/v1/host.proto",
  package: "ibc.applications.interchain_accounts.host.v1",
  messages: [Params, QueryRequest],
  services: [],
};
