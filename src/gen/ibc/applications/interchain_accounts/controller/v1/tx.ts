// Generated from proto/ibc/applications/interchain_accounts/controller/v1/tx.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../../../protobuf/service.js";
import * as ibc_applications_interchain_accounts_controller_v1_controller from "../../../../../ibc/applications/interchain_accounts/controller/v1/controller.js";
import * as ibc_applications_interchain_accounts_v1_packet from "../../../../../ibc/applications/interchain_accounts/v1/packet.js";
import * as ibc_core_channel_v1_channel from "../../../../../ibc/core/channel/v1/channel.js";

export interface MsgRegisterInterchainAccount {
  owner: string;
  connectionId: string;
  version: string;
  ordering: number;
}

export const MsgRegisterInterchainAccount: MessageType<MsgRegisterInterchainAccount> = messageType<MsgRegisterInterchainAccount>({
  name: "ibc.applications.interchain_accounts.controller.v1.MsgRegisterInterchainAccount",
  options: {"cosmos.msg.v1.signer":["owner"]},
  fields: [
    { no: 1, name: "owner", prop: "owner", kind: "string" },
    { no: 2, name: "connection_id", prop: "connectionId", kind: "string" },
    { no: 3, name: "version", prop: "version", kind: "string" },
    { no: 4, name: "ordering", prop: "ordering", kind: "enum", enum: ibc_core_channel_v1_channel.Order$ },
  ],
  create: () => ({ owner: "", connectionId: "", version: "", ordering: 0 }),
  write(m, w) {
    if (m.ordering !== 0) {
      w.int32(m.ordering);
      w.varint(32);
    }
    if (m.version !== "") {
      w.string(m.version);
      w.varint(26);
    }
    if (m.connectionId !== "") {
      w.string(m.connectionId);
      w.varint(18);
    }
    if (m.owner !== "") {
      w.string(m.owner);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.owner = r.string();
        break;
      case 18:
        m.connectionId = r.string();
        break;
      case 26:
        m.version = r.string();
        break;
      case 32:
        m.ordering = r.int32();
        break;
      default:
        skipField(MsgRegisterInterchainAccount, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgRegisterInterchainAccount);
    return m;
  },
});

export interface MsgRegisterInterchainAccountResponse {
  channelId: string;
  portId: string;
}

export const MsgRegisterInterchainAccountResponse: MessageType<MsgRegisterInterchainAccountResponse> = messageType<MsgRegisterInterchainAccountResponse>({
  name: "ibc.applications.interchain_accounts.controller.v1.MsgRegisterInterchainAccountResponse",
  fields: [
    { no: 1, name: "channel_id", prop: "channelId", kind: "string" },
    { no: 2, name: "port_id", prop: "portId", kind: "string" },
  ],
  create: () => ({ channelId: "", portId: "" }),
  write(m, w) {
    if (m.portId !== "") {
      w.string(m.portId);
      w.varint(18);
    }
    if (m.channelId !== "") {
      w.string(m.channelId);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.channelId = r.string();
        break;
      case 18:
        m.portId = r.string();
        break;
      default:
        skipField(MsgRegisterInterchainAccountResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgRegisterInterchainAccountResponse);
    return m;
  },
});

export interface MsgSendTx {
  owner: string;
  connectionId: string;
  packetData: ibc_applications_interchain_accounts_v1_packet.InterchainAccountPacketData;
  relativeTimeout: bigint;
}

export const MsgSendTx: MessageType<MsgSendTx> = messageType<MsgSendTx>({
  name: "ibc.applications.interchain_accounts.controller.v1.MsgSendTx",
  options: {"cosmos.msg.v1.signer":["owner"]},
  fields: [
    { no: 1, name: "owner", prop: "owner", kind: "string" },
    { no: 2, name: "connection_id", prop: "connectionId", kind: "string" },
    { no: 3, name: "packet_data", prop: "packetData", kind: "message", message: () => ibc_applications_interchain_accounts_v1_packet.InterchainAccountPacketData, nullable: false },
    { no: 4, name: "relative_timeout", prop: "relativeTimeout", kind: "uint64" },
  ],
  create: () => ({ owner: "", connectionId: "", packetData: ibc_applications_interchain_accounts_v1_packet.InterchainAccountPacketData.create(), relativeTimeout: 0n }),
  write(m, w) {
    if (m.relativeTimeout !== 0n) {
      w.varint64(m.relativeTimeout);
      w.varint(32);
    }
    {
      const end = w.written;
      ibc_applications_interchain_accounts_v1_packet.InterchainAccountPacketData.write(m.packetData, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.connectionId !== "") {
      w.string(m.connectionId);
      w.varint(18);
    }
    if (m.owner !== "") {
      w.string(m.owner);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.owner = r.string();
        break;
      case 18:
        m.connectionId = r.string();
        break;
      case 26:
        ibc_applications_interchain_accounts_v1_packet.InterchainAccountPacketData.read(r, r.end(), m.packetData);
        break;
      case 32:
        m.relativeTimeout = r.uint64();
        break;
      default:
        skipField(MsgSendTx, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgSendTx);
    return m;
  },
});

export interface MsgSendTxResponse {
  sequence: bigint;
}

export const MsgSendTxResponse: MessageType<MsgSendTxResponse> = messageType<MsgSendTxResponse>({
  name: "ibc.applications.interchain_accounts.controller.v1.MsgSendTxResponse",
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
        skipField(MsgSendTxResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgSendTxResponse);
    return m;
  },
});

export interface MsgUpdateParams {
  signer: string;
  params: ibc_applications_interchain_accounts_controller_v1_controller.Params;
}

export const MsgUpdateParams: MessageType<MsgUpdateParams> = messageType<MsgUpdateParams>({
  name: "ibc.applications.interchain_accounts.controller.v1.MsgUpdateParams",
  options: {"cosmos.msg.v1.signer":["signer"]},
  fields: [
    { no: 1, name: "signer", prop: "signer", kind: "string" },
    { no: 2, name: "params", prop: "params", kind: "message", message: () => ibc_applications_interchain_accounts_controller_v1_controller.Params, nullable: false },
  ],
  create: () => ({ signer: "", params: ibc_applications_interchain_accounts_controller_v1_controller.Params.create() }),
  write(m, w) {
    {
      const end = w.written;
      ibc_applications_interchain_accounts_controller_v1_controller.Params.write(m.params, w);
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
        ibc_applications_interchain_accounts_controller_v1_controller.Params.read(r, r.end(), m.params);
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
  name: "ibc.applications.interchain_accounts.controller.v1.MsgUpdateParamsResponse",
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
  typeName: "ibc.applications.interchain_accounts.controller.v1.Msg",
  options: {"cosmos.msg.v1.service":true},
  methods: {
    registerInterchainAccount: { name: "RegisterInterchainAccount", input: MsgRegisterInterchainAccount, output: MsgRegisterInterchainAccountResponse, http: [] },
    sendTx: { name: "SendTx", input: MsgSendTx, output: MsgSendTxResponse, http: [] },
    updateParams: { name: "UpdateParams", input: MsgUpdateParams, output: MsgUpdateParamsResponse, http: [] },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "ibc/applications/interchain_accounts/controller/v1/tx.proto",
  package: "ibc.applications.interchain_accounts.controller.v1",
  messages: [MsgRegisterInterchainAccount, MsgRegisterInterchainAccountResponse, MsgSendTx, MsgSendTxResponse, MsgUpdateParams, MsgUpdateParamsResponse],
  services: [Msg],
};
