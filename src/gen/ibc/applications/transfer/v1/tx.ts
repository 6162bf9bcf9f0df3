// Generated from proto/ibc/applications/transfer/v1/tx.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../../protobuf/service.js";
import * as cosmos_base_v1beta1_coin from "../../../../cosmos/base/v1beta1/coin.js";
import * as ibc_applications_transfer_v1_transfer from "../../../../ibc/applications/transfer/v1/transfer.js";
import * as ibc_core_client_v1_client from "../../../../ibc/core/client/v1/client.js";

export interface MsgTransfer {
  sourcePort: string;
  sourceChannel: string;
  token: cosmos_base_v1beta1_coin.Coin;
  sender: string;
  receiver: string;
  timeoutHeight: ibc_core_client_v1_client.Height;
  timeoutTimestamp: bigint;
  memo: string;
  encoding: string;
}

export const MsgTransfer: MessageType<MsgTransfer> = messageType<MsgTransfer>({
  name: "ibc.applications.transfer.v1.MsgTransfer",
  options: {"amino.name":"cosmos-sdk/MsgTransfer","cosmos.msg.v1.signer":["sender"]},
  fields: [
    { no: 1, name: "source_port", prop: "sourcePort", kind: "string" },
    { no: 2, name: "source_channel", prop: "sourceChannel", kind: "string" },
    { no: 3, name: "token", prop: "token", kind: "message", message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 4, name: "sender", prop: "sender", kind: "string" },
    { no: 5, name: "receiver", prop: "receiver", kind: "string" },
    { no: 6, name: "timeout_height", prop: "timeoutHeight", kind: "message", message: () => ibc_core_client_v1_client.Height, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 7, name: "timeout_timestamp", prop: "timeoutTimestamp", kind: "uint64" },
    { no: 8, name: "memo", prop: "memo", kind: "string" },
    { no: 9, name: "encoding", prop: "encoding", kind: "string" },
  ],
  create: () => ({ sourcePort: "", sourceChannel: "", token: cosmos_base_v1beta1_coin.Coin.create(), sender: "", receiver: "", timeoutHeight: ibc_core_client_v1_client.Height.create(), timeoutTimestamp: 0n, memo: "", encoding: "" }),
  write(m, w) {
    if (m.encoding !== "") {
      w.string(m.encoding);
      w.varint(74);
    }
    if (m.memo !== "") {
      w.string(m.memo);
      w.varint(66);
    }
    if (m.timeoutTimestamp !== 0n) {
      w.varint64(m.timeoutTimestamp);
      w.varint(56);
    }
    {
      const end = w.written;
      ibc_core_client_v1_client.Height.write(m.timeoutHeight, w);
      w.lengthFrom(end);
      w.varint(50);
    }
    if (m.receiver !== "") {
      w.string(m.receiver);
      w.varint(42);
    }
    if (m.sender !== "") {
      w.string(m.sender);
      w.varint(34);
    }
    {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.token, w);
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
        cosmos_base_v1beta1_coin.Coin.read(r, r.end(), m.token);
        break;
      case 34:
        m.sender = r.string();
        break;
      case 42:
        m.receiver = r.string();
        break;
      case 50:
        ibc_core_client_v1_client.Height.read(r, r.end(), m.timeoutHeight);
        break;
      case 56:
        m.timeoutTimestamp = r.uint64();
        break;
      case 66:
        m.memo = r.string();
        break;
      case 74:
        m.encoding = r.string();
        break;
      default:
        skipField(MsgTransfer, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgTransfer);
    return m;
  },
});

export interface MsgTransferResponse {
  sequence: bigint;
}

export const MsgTransferResponse: MessageType<MsgTransferResponse> = messageType<MsgTransferResponse>({
  name: "ibc.applications.transfer.v1.MsgTransferResponse",
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
        skipField(MsgTransferResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgTransferResponse);
    return m;
  },
});

export interface MsgUpdateParams {
  signer: string;
  params: ibc_applications_transfer_v1_transfer.Params;
}

export const MsgUpdateParams: MessageType<MsgUpdateParams> = messageType<MsgUpdateParams>({
  name: "ibc.applications.transfer.v1.MsgUpdateParams",
  options: {"cosmos.msg.v1.signer":["signer"]},
  fields: [
    { no: 1, name: "signer", prop: "signer", kind: "string" },
    { no: 2, name: "params", prop: "params", kind: "message", message: () => ibc_applications_transfer_v1_transfer.Params, nullable: false },
  ],
  create: () => ({ signer: "", params: ibc_applications_transfer_v1_transfer.Params.create() }),
  write(m, w) {
    {
      const end = w.written;
      ibc_applications_transfer_v1_transfer.Params.write(m.params, w);
      w.lengthFrom(end);
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
        ibc_applications_transfer_v1_transfer.Params.read(r, r.end(), m.params);
        break;
      default:
        skipField(MsgUpdateParams, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgUpdateParams);
    return m;
  },
});

export interface MsgUpdateParamsResponse {
}

export const MsgUpdateParamsResponse: MessageType<MsgUpdateParamsResponse> = messageType<MsgUpdateParamsResponse>({
  name: "ibc.applications.transfer.v1.MsgUpdateParamsResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgUpdateParamsResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgUpdateParamsResponse);
    return m;
  },
});

export const Msg = {
  typeName: "ibc.applications.transfer.v1.Msg",
  options: {"cosmos.msg.v1.service":true},
  methods: {
    transfer: { name: "Transfer", input: MsgTransfer, output: MsgTransferResponse, http: [] },
    updateParams: { name: "UpdateParams", input: MsgUpdateParams, output: MsgUpdateParamsResponse, http: [] },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "ibc/applications/transfer/v1/tx.proto",
  package: "ibc.applications.transfer.v1",
  messages: [MsgTransfer, MsgTransferResponse, MsgUpdateParams, MsgUpdateParamsResponse],
  services: [Msg],
};
