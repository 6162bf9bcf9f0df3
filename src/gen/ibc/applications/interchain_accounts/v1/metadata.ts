// Generated from proto/ibc/applications/interchain_accounts/v1/metadata.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../../protobuf/message.js";
import type { FileInfo } from "../../../../../protobuf/service.js";

export interface Metadata {
  version: string;
  controllerConnectionId: string;
  hostConnectionId: string;
  address: string;
  encoding: string;
  txType: string;
}

export const Metadata: MessageType<Metadata> = messageType<Metadata>({
  name: "ibc.applications.interchain_accounts.v1.Metadata",
  fields: [
    { no: 1, name: "version", prop: "version", kind: "string" },
    { no: 2, name: "controller_connection_id", prop: "controllerConnectionId", kind: "string" },
    { no: 3, name: "host_connection_id", prop: "hostConnectionId", kind: "string" },
    { no: 4, name: "address", prop: "address", kind: "string" },
    { no: 5, name: "encoding", prop: "encoding", kind: "string" },
    { no: 6, name: "tx_type", prop: "txType", kind: "string" },
  ],
  create: () => ({ version: "", controllerConnectionId: "", hostConnectionId: "", address: "", encoding: "", txType: "" }),
  write(m, w) {
    if (m.txType !== "") {
      w.string(m.txType);
      w.varint(50);
    }
    if (m.encoding !== "") {
      w.string(m.encoding);
      w.varint(42);
    }
    if (m.address !== "") {
      w.string(m.address);
      w.varint(34);
    }
    if (m.hostConnectionId !== "") {
      w.string(m.hostConnectionId);
      w.varint(26);
    }
    if (m.controllerConnectionId !== "") {
      w.string(m.controllerConnectionId);
      w.varint(18);
    }
    if (m.version !== "") {
      w.string(m.version);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.version = r.string();
        break;
      case 18:
        m.controllerConnectionId = r.string();
        break;
      case 26:
        m.hostConnectionId = r.string();
        break;
      case 34:
        m.address = r.string();
        break;
      case 42:
        m.encoding = r.string();
        break;
      case 50:
        m.txType = r.string();
        break;
      default:
        skipField(Metadata, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Metadata);
    return m;
  },
});

export const $file: FileInfo = {
  path: "ibc/applications/interchain_accounts/v1/metadata.proto",
  package: "ibc.applications.interchain_accounts.v1",
  messages: [Metadata],
  services: [],
};
