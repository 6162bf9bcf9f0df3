// Generated from proto/ibc/core/channel/v1/tx.proto by scripts/proto-gen. Do not edit.
import { type EnumInfo, type MessageType, messageType, overrun, skipField } from "../../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../../protobuf/service.js";
import { EMPTY_BYTES } from "../../../../../types/bytes.js";
import * as ibc_core_channel_v1_channel from "../../../../ibc/core/channel/v1/channel.js";
import * as ibc_core_client_v1_client from "../../../../ibc/core/client/v1/client.js";

export type ResponseResultType = number;
export const ResponseResultType = {
  RESPONSE_RESULT_TYPE_UNSPECIFIED: 0,
  RESPONSE_RESULT_TYPE_NOOP: 1,
  RESPONSE_RESULT_TYPE_SUCCESS: 2,
  RESPONSE_RESULT_TYPE_FAILURE: 3,
} as const;
export const ResponseResultType$: EnumInfo = { typeName: "ibc.core.channel.v1.ResponseResultType", values: ResponseResultType };

export interface MsgChannelOpenInit {
  portId: string;
  channel: ibc_core_channel_v1_channel.Channel;
  signer: string;
}

export const MsgChannelOpenInit: MessageType<MsgChannelOpenInit> = messageType<MsgChannelOpenInit>({
  name: "ibc.core.channel.v1.MsgChannelOpenInit",
  options: {"cosmos.msg.v1.signer":["signer"]},
  fields: [
    { no: 1, name: "port_id", prop: "portId", kind: "string" },
    { no: 2, name: "channel", prop: "channel", kind: "message", message: () => ibc_core_channel_v1_channel.Channel, nullable: false },
    { no: 3, name: "signer", prop: "signer", kind: "string" },
  ],
  create: () => ({ portId: "", channel: ibc_core_channel_v1_channel.Channel.create(), signer: "" }),
  write(m, w) {
    if (m.signer !== "") {
      w.string(m.signer);
      w.varint(26);
    }
    {
      const end = w.written;
      ibc_core_channel_v1_channel.Channel.write(m.channel, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.portId !== "") {
      w.string(m.portId);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.portId = r.string();
        break;
      case 18:
        ibc_core_channel_v1_channel.Channel.read(r, r.end(), m.channel);
        break;
      case 26:
        m.signer = r.string();
        break;
      default:
        skipField(MsgChannelOpenInit, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgChannelOpenInit);
    return m;
  },
});

export interface MsgChannelOpenInitResponse {
  channelId: string;
  version: string;
}

export const MsgChannelOpenInitResponse: MessageType<MsgChannelOpenInitResponse> = messageType<MsgChannelOpenInitResponse>({
  name: "ibc.core.channel.v1.MsgChannelOpenInitResponse",
  fields: [
    { no: 1, name: "channel_id", prop: "channelId", kind: "string" },
    { no: 2, name: "version", prop: "version", kind: "string" },
  ],
  create: () => ({ channelId: "", version: "" }),
  write(m, w) {
    if (m.version !== "") {
      w.string(m.version);
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
        m.version = r.string();
        break;
      default:
        skipField(MsgChannelOpenInitResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgChannelOpenInitResponse);
    return m;
  },
});

export interface MsgChannelOpenTry {
  portId: string;
  previousChannelId: string;
  channel: ibc_core_channel_v1_channel.Channel;
  counterpartyVersion: string;
  proofInit: Uint8Array;
  proofHeight: ibc_core_client_v1_client.Height;
  signer: string;
}

export const MsgChannelOpenTry: MessageType<MsgChannelOpenTry> = messageType<MsgChannelOpenTry>({
  name: "ibc.core.channel.v1.MsgChannelOpenTry",
  options: {"cosmos.msg.v1.signer":["signer"]},
  fields: [
    { no: 1, name: "port_id", prop: "portId", kind: "string" },
    { no: 2, name: "previous_channel_id", prop: "previousChannelId", kind: "string", options: {"deprecated":true} },
    { no: 3, name: "channel", prop: "channel", kind: "message", message: () => ibc_core_channel_v1_channel.Channel, nullable: false },
    { no: 4, name: "counterparty_version", prop: "counterpartyVersion", kind: "string" },
    { no: 5, name: "proof_init", prop: "proofInit", kind: "bytes" },
    { no: 6, name: "proof_height", prop: "proofHeight", kind: "message", message: () => ibc_core_client_v1_client.Height, nullable: false },
    { no: 7, name: "signer", prop: "signer", kind: "string" },
  ],
  create: () => ({ portId: "", previousChannelId: "", channel: ibc_core_channel_v1_channel.Channel.create(), counterpartyVersion: "", proofInit: EMPTY_BYTES, proofHeight: ibc_core_client_v1_client.Height.create(), signer: "" }),
  write(m, w) {
    if (m.signer !== "") {
      w.string(m.signer);
      w.varint(58);
    }
    {
      const end = w.written;
      ibc_core_client_v1_client.Height.write(m.proofHeight, w);
      w.lengthFrom(end);
      w.varint(50);
    }
    if (m.proofInit.length !== 0) {
      w.bytes(m.proofInit);
      w.varint(42);
    }
    if (m.counterpartyVersion !== "") {
      w.string(m.counterpartyVersion);
      w.varint(34);
    }
    {
      const end = w.written;
      ibc_core_channel_v1_channel.Channel.write(m.channel, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.previousChannelId !== "") {
      w.string(m.previousChannelId);
      w.varint(18);
    }
    if (m.portId !== "") {
      w.string(m.portId);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.portId = r.string();
        break;
      case 18:
        m.previousChannelId = r.string();
        break;
      case 26:
        ibc_core_channel_v1_channel.Channel.read(r, r.end(), m.channel);
        break;
      case 34:
        m.counterpartyVersion = r.string();
        break;
      case 42:
        m.proofInit = r.bytes();
        break;
      case 50:
        ibc_core_client_v1_client.Height.read(r, r.end(), m.proofHeight);
        break;
      case 58:
        m.signer = r.string();
        break;
      default:
        skipField(MsgChannelOpenTry, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgChannelOpenTry);
    return m;
  },
});

export interface MsgChannelOpenTryResponse {
  version: string;
  channelId: string;
}

export const MsgChannelOpenTryResponse: MessageType<MsgChannelOpenTryResponse> = messageType<MsgChannelOpenTryResponse>({
  name: "ibc.core.channel.v1.MsgChannelOpenTryResponse",
  fields: [
    { no: 1, name: "version", prop: "version", kind: "string" },
    { no: 2, name: "channel_id", prop: "channelId", kind: "string" },
  ],
  create: () => ({ version: "", channelId: "" }),
  write(m, w) {
    if (m.channelId !== "") {
      w.string(m.channelId);
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
        m.channelId = r.string();
        break;
      default:
        skipField(MsgChannelOpenTryResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgChannelOpenTryResponse);
    return m;
  },
});

export interface MsgChannelOpenAck {
  portId: string;
  channelId: string;
  counterpartyChannelId: string;
  counterpartyVersion: string;
  proofTry: Uint8Array;
  proofHeight: ibc_core_client_v1_client.Height;
  signer: string;
}

export const MsgChannelOpenAck: MessageType<MsgChannelOpenAck> = messageType<MsgChannelOpenAck>({
  name: "ibc.core.channel.v1.MsgChannelOpenAck",
  options: {"cosmos.msg.v1.signer":["signer"]},
  fields: [
    { no: 1, name: "port_id", prop: "portId", kind: "string" },
    { no: 2, name: "channel_id", prop: "channelId", kind: "string" },
    { no: 3, name: "counterparty_channel_id", prop: "counterpartyChannelId", kind: "string" },
    { no: 4, name: "counterparty_version", prop: "counterpartyVersion", kind: "string" },
    { no: 5, name: "proof_try", prop: "proofTry", kind: "bytes" },
    { no: 6, name: "proof_height", prop: "proofHeight", kind: "message", message: () => ibc_core_client_v1_client.Height, nullable: false },
    { no: 7, name: "signer", prop: "signer", kind: "string" },
  ],
  create: () => ({ portId: "", channelId: "", counterpartyChannelId: "", counterpartyVersion: "", proofTry: EMPTY_BYTES, proofHeight: ibc_core_client_v1_client.Height.create(), signer: "" }),
  write(m, w) {
    if (m.signer !== "") {
      w.string(m.signer);
      w.varint(58);
    }
    {
      const end = w.written;
      ibc_core_client_v1_client.Height.write(m.proofHeight, w);
      w.lengthFrom(end);
      w.varint(50);
    }
    if (m.proofTry.length !== 0) {
      w.bytes(m.proofTry);
      w.varint(42);
    }
    if (m.counterpartyVersion !== "") {
      w.string(m.counterpartyVersion);
      w.varint(34);
    }
    if (m.counterpartyChannelId !== "") {
      w.string(m.counterpartyChannelId);
      w.varint(26);
    }
    if (m.channelId !== "") {
      w.string(m.channelId);
      w.varint(18);
    }
    if (m.portId !== "") {
      w.string(m.portId);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.portId = r.string();
        break;
      case 18:
        m.channelId = r.string();
        break;
      case 26:
        m.counterpartyChannelId = r.string();
        break;
      case 34:
        m.counterpartyVersion = r.string();
        break;
      case 42:
        m.proofTry = r.bytes();
        break;
      case 50:
        ibc_core_client_v1_client.Height.read(r, r.end(), m.proofHeight);
        break;
      case 58:
        m.signer = r.string();
        break;
      default:
        skipField(MsgChannelOpenAck, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgChannelOpenAck);
    return m;
  },
});

export interface MsgChannelOpenAckResponse {
}

export const MsgChannelOpenAckResponse: MessageType<MsgChannelOpenAckResponse> = messageType<MsgChannelOpenAckResponse>({
  name: "ibc.core.channel.v1.MsgChannelOpenAckResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgChannelOpenAckResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgChannelOpenAckResponse);
    return m;
  },
});

export interface MsgChannelOpenConfirm {
  portId: string;
  channelId: string;
  proofAck: Uint8Array;
  proofHeight: ibc_core_client_v1_client.Height;
  signer: string;
}

export const MsgChannelOpenConfirm: MessageType<MsgChannelOpenConfirm> = messageType<MsgChannelOpenConfirm>({
  name: "ibc.core.channel.v1.MsgChannelOpenConfirm",
  options: {"cosmos.msg.v1.signer":["signer"]},
  fields: [
    { no: 1, name: "port_id", prop: "portId", kind: "string" },
    { no: 2, name: "channel_id", prop: "channelId", kind: "string" },
    { no: 3, name: "proof_ack", prop: "proofAck", kind: "bytes" },
    { no: 4, name: "proof_height", prop: "proofHeight", kind: "message", message: () => ibc_core_client_v1_client.Height, nullable: false },
    { no: 5, name: "signer", prop: "signer", kind: "string" },
  ],
  create: () => ({ portId: "", channelId: "", proofAck: EMPTY_BYTES, proofHeight: ibc_core_client_v1_client.Height.create(), signer: "" }),
  write(m, w) {
    if (m.signer !== "") {
      w.string(m.signer);
      w.varint(42);
    }
    {
      const end = w.written;
      ibc_core_client_v1_client.Height.write(m.proofHeight, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.proofAck.length !== 0) {
      w.bytes(m.proofAck);
      w.varint(26);
    }
    if (m.channelId !== "") {
      w.string(m.channelId);
      w.varint(18);
    }
    if (m.portId !== "") {
      w.string(m.portId);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.portId = r.string();
        break;
      case 18:
        m.channelId = r.string();
        break;
      case 26:
        m.proofAck = r.bytes();
        break;
      case 34:
        ibc_core_client_v1_client.Height.read(r, r.end(), m.proofHeight);
        break;
      case 42:
        m.signer = r.string();
        break;
      default:
        skipField(MsgChannelOpenConfirm, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgChannelOpenConfirm);
    return m;
  },
});

export interface MsgChannelOpenConfirmResponse {
}

export const MsgChannelOpenConfirmResponse: MessageType<MsgChannelOpenConfirmResponse> = messageType<MsgChannelOpenConfirmResponse>({
  name: "ibc.core.channel.v1.MsgChannelOpenConfirmResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgChannelOpenConfirmResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgChannelOpenConfirmResponse);
    return m;
  },
});

export interface MsgChannelCloseInit {
  portId: string;
  channelId: string;
  signer: string;
}

export const MsgChannelCloseInit: MessageType<MsgChannelCloseInit> = messageType<MsgChannelCloseInit>({
  name: "ibc.core.channel.v1.MsgChannelCloseInit",
  options: {"cosmos.msg.v1.signer":["signer"]},
  fields: [
    { no: 1, name: "port_id", prop: "portId", kind: "string" },
    { no: 2, name: "channel_id", prop: "channelId", kind: "string" },
    { no: 3, name: "signer", prop: "signer", kind: "string" },
  ],
  create: () => ({ portId: "", channelId: "", signer: "" }),
  write(m, w) {
    if (m.signer !== "") {
      w.string(m.signer);
      w.varint(26);
    }
    if (m.channelId !== "") {
      w.string(m.channelId);
      w.varint(18);
    }
    if (m.portId !== "") {
      w.string(m.portId);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.portId = r.string();
        break;
      case 18:
        m.channelId = r.string();
        break;
      case 26:
        m.signer = r.string();
        break;
      default:
        skipField(MsgChannelCloseInit, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgChannelCloseInit);
    return m;
  },
});

export interface MsgChannelCloseInitResponse {
}

export const MsgChannelCloseInitResponse: MessageType<MsgChannelCloseInitResponse> = messageType<MsgChannelCloseInitResponse>({
  name: "ibc.core.channel.v1.MsgChannelCloseInitResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgChannelCloseInitResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgChannelCloseInitResponse);
    return m;
  },
});

export interface MsgChannelCloseConfirm {
  portId: string;
  channelId: string;
  proofInit: Uint8Array;
  proofHeight: ibc_core_client_v1_client.Height;
  signer: string;
}

export const MsgChannelCloseConfirm: MessageType<MsgChannelCloseConfirm> = messageType<MsgChannelCloseConfirm>({
  name: "ibc.core.channel.v1.MsgChannelCloseConfirm",
  options: {"cosmos.msg.v1.signer":["signer"]},
  fields: [
    { no: 1, name: "port_id", prop: "portId", kind: "string" },
    { no: 2, name: "channel_id", prop: "channelId", kind: "string" },
    { no: 3, name: "proof_init", prop: "proofInit", kind: "bytes" },
    { no: 4, name: "proof_height", prop: "proofHeight", kind: "message", message: () => ibc_core_client_v1_client.Height, nullable: false },
    { no: 5, name: "signer", prop: "signer", kind: "string" },
  ],
  create: () => ({ portId: "", channelId: "", proofInit: EMPTY_BYTES, proofHeight: ibc_core_client_v1_client.Height.create(), signer: "" }),
  write(m, w) {
    if (m.signer !== "") {
      w.string(m.signer);
      w.varint(42);
    }
    {
      const end = w.written;
      ibc_core_client_v1_client.Height.write(m.proofHeight, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.proofInit.length !== 0) {
      w.bytes(m.proofInit);
      w.varint(26);
    }
    if (m.channelId !== "") {
      w.string(m.channelId);
      w.varint(18);
    }
    if (m.portId !== "") {
      w.string(m.portId);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.portId = r.string();
        break;
      case 18:
        m.channelId = r.string();
        break;
      case 26:
        m.proofInit = r.bytes();
        break;
      case 34:
        ibc_core_client_v1_client.Height.read(r, r.end(), m.proofHeight);
        break;
      case 42:
        m.signer = r.string();
        break;
      default:
        skipField(MsgChannelCloseConfirm, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgChannelCloseConfirm);
    return m;
  },
});

export interface MsgChannelCloseConfirmResponse {
}

export const MsgChannelCloseConfirmResponse: MessageType<MsgChannelCloseConfirmResponse> = messageType<MsgChannelCloseConfirmResponse>({
  name: "ibc.core.channel.v1.MsgChannelCloseConfirmResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgChannelCloseConfirmResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgChannelCloseConfirmResponse);
    return m;
  },
});

export interface MsgRecvPacket {
  packet: ibc_core_channel_v1_channel.Packet;
  proofCommitment: Uint8Array;
  proofHeight: ibc_core_client_v1_client.Height;
  signer: string;
}

export const MsgRecvPacket: MessageType<MsgRecvPacket> = messageType<MsgRecvPacket>({
  name: "ibc.core.channel.v1.MsgRecvPacket",
  options: {"cosmos.msg.v1.signer":["signer"]},
  fields: [
    { no: 1, name: "packet", prop: "packet", kind: "message", message: () => ibc_core_channel_v1_channel.Packet, nullable: false },
    { no: 2, name: "proof_commitment", prop: "proofCommitment", kind: "bytes" },
    { no: 3, name: "proof_height", prop: "proofHeight", kind: "message", message: () => ibc_core_client_v1_client.Height, nullable: false },
    { no: 4, name: "signer", prop: "signer", kind: "string" },
  ],
  create: () => ({ packet: ibc_core_channel_v1_channel.Packet.create(), proofCommitment: EMPTY_BYTES, proofHeight: ibc_core_client_v1_client.Height.create(), signer: "" }),
  write(m, w) {
    if (m.signer !== "") {
      w.string(m.signer);
      w.varint(34);
    }
    {
      const end = w.written;
      ibc_core_client_v1_client.Height.write(m.proofHeight, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.proofCommitment.length !== 0) {
      w.bytes(m.proofCommitment);
      w.varint(18);
    }
    {
      const end = w.written;
      ibc_core_channel_v1_channel.Packet.write(m.packet, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        ibc_core_channel_v1_channel.Packet.read(r, r.end(), m.packet);
        break;
      case 18:
        m.proofCommitment = r.bytes();
        break;
      case 26:
        ibc_core_client_v1_client.Height.read(r, r.end(), m.proofHeight);
        break;
      case 34:
        m.signer = r.string();
        break;
      default:
        skipField(MsgRecvPacket, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgRecvPacket);
    return m;
  },
});

export interface MsgRecvPacketResponse {
  result: number;
}

export const MsgRecvPacketResponse: MessageType<MsgRecvPacketResponse> = messageType<MsgRecvPacketResponse>({
  name: "ibc.core.channel.v1.MsgRecvPacketResponse",
  fields: [
    { no: 1, name: "result", prop: "result", kind: "enum", enum: ResponseResultType$ },
  ],
  create: () => ({ result: 0 }),
  write(m, w) {
    if (m.result !== 0) {
      w.int32(m.result);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.result = r.int32();
        break;
      default:
        skipField(MsgRecvPacketResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgRecvPacketResponse);
    return m;
  },
});

export interface MsgTimeout {
  packet: ibc_core_channel_v1_channel.Packet;
  proofUnreceived: Uint8Array;
  proofHeight: ibc_core_client_v1_client.Height;
  nextSequenceRecv: bigint;
  signer: string;
}

export const MsgTimeout: MessageType<MsgTimeout> = messageType<MsgTimeout>({
  name: "ibc.core.channel.v1.MsgTimeout",
  options: {"cosmos.msg.v1.signer":["signer"]},
  fields: [
    { no: 1, name: "packet", prop: "packet", kind: "message", message: () => ibc_core_channel_v1_channel.Packet, nullable: false },
    { no: 2, name: "proof_unreceived", prop: "proofUnreceived", kind: "bytes" },
    { no: 3, name: "proof_height", prop: "proofHeight", kind: "message", message: () => ibc_core_client_v1_client.Height, nullable: false },
    { no: 4, name: "next_sequence_recv", prop: "nextSequenceRecv", kind: "uint64" },
    { no: 5, name: "signer", prop: "signer", kind: "string" },
  ],
  create: () => ({ packet: ibc_core_channel_v1_channel.Packet.create(), proofUnreceived: EMPTY_BYTES, proofHeight: ibc_core_client_v1_client.Height.create(), nextSequenceRecv: 0n, signer: "" }),
  write(m, w) {
    if (m.signer !== "") {
      w.string(m.signer);
      w.varint(42);
    }
    if (m.nextSequenceRecv !== 0n) {
      w.varint64(m.nextSequenceRecv);
      w.varint(32);
    }
    {
      const end = w.written;
      ibc_core_client_v1_client.Height.write(m.proofHeight, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.proofUnreceived.length !== 0) {
      w.bytes(m.proofUnreceived);
      w.varint(18);
    }
    {
      const end = w.written;
      ibc_core_channel_v1_channel.Packet.write(m.packet, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        ibc_core_channel_v1_channel.Packet.read(r, r.end(), m.packet);
        break;
      case 18:
        m.proofUnreceived = r.bytes();
        break;
      case 26:
        ibc_core_client_v1_client.Height.read(r, r.end(), m.proofHeight);
        break;
      case 32:
        m.nextSequenceRecv = r.uint64();
        break;
      case 42:
        m.signer = r.string();
        break;
      default:
        skipField(MsgTimeout, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgTimeout);
    return m;
  },
});

export interface MsgTimeoutResponse {
  result: number;
}

export const MsgTimeoutResponse: MessageType<MsgTimeoutResponse> = messageType<MsgTimeoutResponse>({
  name: "ibc.core.channel.v1.MsgTimeoutResponse",
  fields: [
    { no: 1, name: "result", prop: "result", kind: "enum", enum: ResponseResultType$ },
  ],
  create: () => ({ result: 0 }),
  write(m, w) {
    if (m.result !== 0) {
      w.int32(m.result);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.result = r.int32();
        break;
      default:
        skipField(MsgTimeoutResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgTimeoutResponse);
    return m;
  },
});

export interface MsgTimeoutOnClose {
  packet: ibc_core_channel_v1_channel.Packet;
  proofUnreceived: Uint8Array;
  proofClose: Uint8Array;
  proofHeight: ibc_core_client_v1_client.Height;
  nextSequenceRecv: bigint;
  signer: string;
}

export const MsgTimeoutOnClose: MessageType<MsgTimeoutOnClose> = messageType<MsgTimeoutOnClose>({
  name: "ibc.core.channel.v1.MsgTimeoutOnClose",
  options: {"cosmos.msg.v1.signer":["signer"]},
  fields: [
    { no: 1, name: "packet", prop: "packet", kind: "message", message: () => ibc_core_channel_v1_channel.Packet, nullable: false },
    { no: 2, name: "proof_unreceived", prop: "proofUnreceived", kind: "bytes" },
    { no: 3, name: "proof_close", prop: "proofClose", kind: "bytes" },
    { no: 4, name: "proof_height", prop: "proofHeight", kind: "message", message: () => ibc_core_client_v1_client.Height, nullable: false },
    { no: 5, name: "next_sequence_recv", prop: "nextSequenceRecv", kind: "uint64" },
    { no: 6, name: "signer", prop: "signer", kind: "string" },
  ],
  create: () => ({ packet: ibc_core_channel_v1_channel.Packet.create(), proofUnreceived: EMPTY_BYTES, proofClose: EMPTY_BYTES, proofHeight: ibc_core_client_v1_client.Height.create(), nextSequenceRecv: 0n, signer: "" }),
  write(m, w) {
    if (m.signer !== "") {
      w.string(m.signer);
      w.varint(50);
    }
    if (m.nextSequenceRecv !== 0n) {
      w.varint64(m.nextSequenceRecv);
      w.varint(40);
    }
    {
      const end = w.written;
      ibc_core_client_v1_client.Height.write(m.proofHeight, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.proofClose.length !== 0) {
      w.bytes(m.proofClose);
      w.varint(26);
    }
    if (m.proofUnreceived.length !== 0) {
      w.bytes(m.proofUnreceived);
      w.varint(18);
    }
    {
      const end = w.written;
      ibc_core_channel_v1_channel.Packet.write(m.packet, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        ibc_core_channel_v1_channel.Packet.read(r, r.end(), m.packet);
        break;
      case 18:
        m.proofUnreceived = r.bytes();
        break;
      case 26:
        m.proofClose = r.bytes();
        break;
      case 34:
        ibc_core_client_v1_client.Height.read(r, r.end(), m.proofHeight);
        break;
      case 40:
        m.nextSequenceRecv = r.uint64();
        break;
      case 50:
        m.signer = r.string();
        break;
      default:
        skipField(MsgTimeoutOnClose, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgTimeoutOnClose);
    return m;
  },
});

export interface MsgTimeoutOnCloseResponse {
  result: number;
}

export const MsgTimeoutOnCloseResponse: MessageType<MsgTimeoutOnCloseResponse> = messageType<MsgTimeoutOnCloseResponse>({
  name: "ibc.core.channel.v1.MsgTimeoutOnCloseResponse",
  fields: [
    { no: 1, name: "result", prop: "result", kind: "enum", enum: ResponseResultType$ },
  ],
  create: () => ({ result: 0 }),
  write(m, w) {
    if (m.result !== 0) {
      w.int32(m.result);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.result = r.int32();
        break;
      default:
        skipField(MsgTimeoutOnCloseResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgTimeoutOnCloseResponse);
    return m;
  },
});

export interface MsgAcknowledgement {
  packet: ibc_core_channel_v1_channel.Packet;
  acknowledgement: Uint8Array;
  proofAcked: Uint8Array;
  proofHeight: ibc_core_client_v1_client.Height;
  signer: string;
}

export const MsgAcknowledgement: MessageType<MsgAcknowledgement> = messageType<MsgAcknowledgement>({
  name: "ibc.core.channel.v1.MsgAcknowledgement",
  options: {"cosmos.msg.v1.signer":["signer"]},
  fields: [
    { no: 1, name: "packet", prop: "packet", kind: "message", message: () => ibc_core_channel_v1_channel.Packet, nullable: false },
    { no: 2, name: "acknowledgement", prop: "acknowledgement", kind: "bytes" },
    { no: 3, name: "proof_acked", prop: "proofAcked", kind: "bytes" },
    { no: 4, name: "proof_height", prop: "proofHeight", kind: "message", message: () => ibc_core_client_v1_client.Height, nullable: false },
    { no: 5, name: "signer", prop: "signer", kind: "string" },
  ],
  create: () => ({ packet: ibc_core_channel_v1_channel.Packet.create(), acknowledgement: EMPTY_BYTES, proofAcked: EMPTY_BYTES, proofHeight: ibc_core_client_v1_client.Height.create(), signer: "" }),
  write(m, w) {
    if (m.signer !== "") {
      w.string(m.signer);
      w.varint(42);
    }
    {
      const end = w.written;
      ibc_core_client_v1_client.Height.write(m.proofHeight, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.proofAcked.length !== 0) {
      w.bytes(m.proofAcked);
      w.varint(26);
    }
    if (m.acknowledgement.length !== 0) {
      w.bytes(m.acknowledgement);
      w.varint(18);
    }
    {
      const end = w.written;
      ibc_core_channel_v1_channel.Packet.write(m.packet, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        ibc_core_channel_v1_channel.Packet.read(r, r.end(), m.packet);
        break;
      case 18:
        m.acknowledgement = r.bytes();
        break;
      case 26:
        m.proofAcked = r.bytes();
        break;
      case 34:
        ibc_core_client_v1_client.Height.read(r, r.end(), m.proofHeight);
        break;
      case 42:
        m.signer = r.string();
        break;
      default:
        skipField(MsgAcknowledgement, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgAcknowledgement);
    return m;
  },
});

export interface MsgAcknowledgementResponse {
  result: number;
}

export const MsgAcknowledgementResponse: MessageType<MsgAcknowledgementResponse> = messageType<MsgAcknowledgementResponse>({
  name: "ibc.core.channel.v1.MsgAcknowledgementResponse",
  fields: [
    { no: 1, name: "result", prop: "result", kind: "enum", enum: ResponseResultType$ },
  ],
  create: () => ({ result: 0 }),
  write(m, w) {
    if (m.result !== 0) {
      w.int32(m.result);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.result = r.int32();
        break;
      default:
        skipField(MsgAcknowledgementResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgAcknowledgementResponse);
    return m;
  },
});

export const Msg = {
  typeName: "ibc.core.channel.v1.Msg",
  options: {"cosmos.msg.v1.service":true},
  methods: {
    channelOpenInit: { name: "ChannelOpenInit", input: MsgChannelOpenInit, output: MsgChannelOpenInitResponse, http: [] },
    channelOpenTry: { name: "ChannelOpenTry", input: MsgChannelOpenTry, output: MsgChannelOpenTryResponse, http: [] },
    channelOpenAck: { name: "ChannelOpenAck", input: MsgChannelOpenAck, output: MsgChannelOpenAckResponse, http: [] },
    channelOpenConfirm: { name: "ChannelOpenConfirm", input: MsgChannelOpenConfirm, output: MsgChannelOpenConfirmResponse, http: [] },
    channelCloseInit: { name: "ChannelCloseInit", input: MsgChannelCloseInit, output: MsgChannelCloseInitResponse, http: [] },
    channelCloseConfirm: { name: "ChannelCloseConfirm", input: MsgChannelCloseConfirm, output: MsgChannelCloseConfirmResponse, http: [] },
    recvPacket: { name: "RecvPacket", input: MsgRecvPacket, output: MsgRecvPacketResponse, http: [] },
    timeout: { name: "Timeout", input: MsgTimeout, output: MsgTimeoutResponse, http: [] },
    timeoutOnClose: { name: "TimeoutOnClose", input: MsgTimeoutOnClose, output: MsgTimeoutOnCloseResponse, http: [] },
    acknowledgement: { name: "Acknowledgement", input: MsgAcknowledgement, output: MsgAcknowledgementResponse, http: [] },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "ibc/core/channel/v1/tx.proto",
  package: "ibc.core.channel.v1",
  messages: [MsgChannelOpenInit, MsgChannelOpenInitResponse, MsgChannelOpenTry, MsgChannelOpenTryResponse, MsgChannelOpenAck, MsgChannelOpenAckResponse, MsgChannelOpenConfirm, MsgChannelOpenConfirmResponse, MsgChannelCloseInit, MsgChannelCloseInitResponse, MsgChannelCloseConfirm, MsgChannelCloseConfirmResponse, MsgRecvPacket, MsgRecvPacketResponse, MsgTimeout, MsgTimeoutResponse, MsgTimeoutOnClose, MsgTimeoutOnCloseResponse, MsgAcknowledgement, MsgAcknowledgementResponse],
  services: [Msg],
};
