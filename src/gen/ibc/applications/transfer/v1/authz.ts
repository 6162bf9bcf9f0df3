// Generated from proto/ibc/applications/transfer/v1/authz.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../../protobuf/message.js";
import type { FileInfo } from "../../../../../protobuf/service.js";
import * as cosmos_base_v1beta1_coin from "../../../../cosmos/base/v1beta1/coin.js";

export interface Allocation {
  sourcePort: string;
  sourceChannel: string;
  spendLimit: cosmos_base_v1beta1_coin.Coin[];
  allowList: string[];
  allowedPacketData: string[];
}

export const Allocation: MessageType<Allocation> = messageType<Allocation>({
  name: "ibc.applications.transfer.v1.Allocation",
  fields: [
    { no: 1, name: "source_port", prop: "sourcePort", kind: "string" },
    { no: 2, name: "source_channel", prop: "sourceChannel", kind: "string" },
    { no: 3, name: "spend_limit", prop: "spendLimit", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.Coins"} },
    { no: 4, name: "allow_list", prop: "allowList", kind: "string", repeated: true },
    { no: 5, name: "allowed_packet_data", prop: "allowedPacketData", kind: "string", repeated: true },
  ],
  create: () => ({ sourcePort: "", sourceChannel: "", spendLimit: [], allowList: [], allowedPacketData: [] }),
  write(m, w) {
    for (let i = m.allowedPacketData.length - 1; i >= 0; i--) {
      w.string(m.allowedPacketData[i]!);
      w.varint(42);
    }
    for (let i = m.allowList.length - 1; i >= 0; i--) {
      w.string(m.allowList[i]!);
      w.varint(34);
    }
    for (let i = m.spendLimit.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.spendLimit[i]!, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.sourceChannel !== "") {
      w.string(m.sourceChannel);
      w.varint(18);
    }
    if (m.sourcePort !== "") {
      w.string(m.sourcePort);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.sourcePort = r.string();
        break;
      case 18:
        m.sourceChannel = r.string();
        break;
      case 26:
        m.spendLimit.push(cosmos_base_v1beta1_coin.Coin.read(r, r.end(), cosmos_base_v1beta1_coin.Coin.create()));
        break;
      case 34:
        m.allowList.push(r.string());
        break;
      case 42:
        m.allowedPacketData.push(r.string());
        break;
      default:
        skipField(Allocation, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Allocation);
    return m;
  },
});

export interface TransferAuthorization {
  allocations: Allocation[];
}

export const TransferAuthorization: MessageType<TransferAuthorization> = messageType<TransferAuthorization>({
  name: "ibc.applications.transfer.v1.TransferAuthorization",
  options: {"cosmos_proto.implements_interface":["cosmos.authz.v1beta1.Authorization"]},
  fields: [
    { no: 1, name: "allocations", prop: "allocations", kind: "message", repeated: true, message: () => Allocation, nullable: false },
  ],
  create: () => ({ allocations: [] }),
  write(m, w) {
    for (let i = m.allocations.length - 1; i >= 0; i--) {
      const end = w.written;
      Allocation.write(m.allocations[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.allocations.push(Allocation.read(r, r.end(), Allocation.create()));
        break;
      default:
        skipField(TransferAuthorization, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(TransferAuthorization);
    return m;
  },
});

export const $file: FileInfo = {
  path: "ibc/applications/transfer/v1/authz.proto",
  package: "ibc.applications.transfer.v1",
  messages: [Allocation, TransferAuthorization],
  services: [],
};
