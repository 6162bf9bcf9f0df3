// Generated from proto/ibc/core/client/v2/counterparty.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../../protobuf/message.js";
import type { FileInfo } from "../../../../../protobuf/service.js";

export interface CounterpartyInfo {
  merklePrefix: Uint8Array[];
  clientId: string;
}

export const CounterpartyInfo: MessageType<CounterpartyInfo> = messageType<CounterpartyInfo>({
  name: "ibc.core.client.v2.CounterpartyInfo",
  fields: [
    { no: 1, name: "merkle_prefix", prop: "merklePrefix", kind: "bytes", repeated: true },
    { no: 2, name: "client_id", prop: "clientId", kind: "string" },
  ],
  create: () => ({ merklePrefix: [], clientId: "" }),
  write(m, w) {
    if (m.clientId !== "") {
      w.string(m.clientId);
      w.varint(18);
    }
    for (let i = m.merklePrefix.length - 1; i >= 0; i--) {
      w.bytes(m.merklePrefix[i]!);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.merklePrefix.push(r.bytes());
        break;
      case 18:
        m.clientId = r.string();
        break;
      default:
        skipField(CounterpartyInfo, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(CounterpartyInfo);
    return m;
  },
});

export const $file: FileInfo = {
  path: "ibc/core/client/v2/counterparty.proto",
  package: "ibc.core.client.v2",
  messages: [CounterpartyInfo],
  services: [],
};
