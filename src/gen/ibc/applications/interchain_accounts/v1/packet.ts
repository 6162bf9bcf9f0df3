// Generated from proto/ibc/applications/interchain_accounts/v1/packet.proto by scripts/proto-gen. Do not edit.
import { type EnumInfo, type MessageType, messageType, overrun, skipField } from "../../../../../protobuf/message.js";
import type { FileInfo } from "../../../../../protobuf/service.js";
import { EMPTY_BYTES } from "../../../../../types/bytes.js";
import * as google_protobuf_any from "../../../../google/protobuf/any.js";

export type Type = number;
export const Type = {
  TYPE_UNSPECIFIED: 0,
  TYPE_EXECUTE_TX: 1,
} as const;
export const Type$: EnumInfo = { typeName: "ibc.applications.interchain_accounts.v1.Type", values: Type };

export interface InterchainAccountPacketData {
  type: number;
  data: Uint8Array;
  memo: string;
}

export const InterchainAccountPacketData: MessageType<InterchainAccountPacketData> = messageType<InterchainAccountPacketData>({
  name: "ibc.applications.interchain_accounts.v1.InterchainAccountPacketData",
  fields: [
    { no: 1, name: "type", prop: "type", kind: "enum", enum: Type$ },
    { no: 2, name: "data", prop: "data", kind: "bytes" },
    { no: 3, name: "memo", prop: "memo", kind: "string" },
  ],
  create: () => ({ type: 0, data: EMPTY_BYTES, memo: "" }),
  write(m, w) {
    if (m.memo !== "") {
      w.string(m.memo);
      w.varint(26);
    }
    if (m.data.length !== 0) {
      w.bytes(m.data);
      w.varint(18);
    }
    if (m.type !== 0) {
      w.int32(m.type);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.type = r.int32();
        break;
      case 18:
        m.data = r.bytes();
        break;
      case 26:
        m.memo = r.string();
        break;
      default:
        skipField(InterchainAccountPacketData, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(InterchainAccountPacketData);
    return m;
  },
});

export interface CosmosTx {
  messages: google_protobuf_any.Any[];
}

export const CosmosTx: MessageType<CosmosTx> = messageType<CosmosTx>({
  name: "ibc.applications.interchain_accounts.v1.CosmosTx",
  fields: [
    { no: 1, name: "messages", prop: "messages", kind: "message", repeated: true, message: () => google_protobuf_any.Any },
  ],
  create: () => ({ messages: [] }),
  write(m, w) {
    for (let i = m.messages.length - 1; i >= 0; i--) {
      const end = w.written;
      google_protobuf_any.Any.write(m.messages[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.messages.push(google_protobuf_any.Any.read(r, r.end(), google_protobuf_any.Any.create()));
        break;
      default:
        skipField(CosmosTx, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(CosmosTx);
    return m;
  },
});

export const $file: FileInfo = {
  path: "ibc/applications/interchain_accounts/v1/packet.proto",
  package: "ibc.applications.interchain_accounts.v1",
  messages: [InterchainAccountPacketData, CosmosTx],
  services: [],
};
