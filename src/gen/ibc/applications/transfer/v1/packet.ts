// Generated from proto/ibc/applications/transfer/v1/packet.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../../protobuf/message.js";
import type { FileInfo } from "../../../../../protobuf/service.js";

export interface FungibleTokenPacketData {
  denom: string;
  amount: string;
  sender: string;
  receiver: string;
  memo: string;
}

export const FungibleTokenPacketData: MessageType<FungibleTokenPacketData> = messageType<FungibleTokenPacketData>({
  name: "ibc.applications.transfer.v1.FungibleTokenPacketData",
  fields: [
    { no: 1, name: "denom", prop: "denom", kind: "string" },
    { no: 2, name: "amount", prop: "amount", kind: "string" },
    { no: 3, name: "sender", prop: "sender", kind: "string" },
    { no: 4, name: "receiver", prop: "receiver", kind: "string" },
    { no: 5, name: "memo", prop: "memo", kind: "string" },
  ],
  create: () => ({ denom: "", amount: "", sender: "", receiver: "", memo: "" }),
  write(m, w) {
    if (m.memo !== "") {
      w.string(m.memo);
      w.varint(42);
    }
    if (m.receiver !== "") {
      w.string(m.receiver);
      w.varint(34);
    }
    if (m.sender !== "") {
      w.string(m.sender);
      w.varint(26);
    }
    if (m.amount !== "") {
      w.string(m.amount);
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
        m.amount = r.string();
        break;
      case 26:
        m.sender = r.string();
        break;
      case 34:
        m.receiver = r.string();
        break;
      case 42:
        m.memo = r.string();
        break;
      default:
        skipField(FungibleTokenPacketData, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(FungibleTokenPacketData);
    return m;
  },
});

export const $file: FileInfo = {
  path: "ibc/applications/transfer/v1/packet.proto",
  package: "ibc.applications.transfer.v1",
  messages: [FungibleTokenPacketData],
  services: [],
};
