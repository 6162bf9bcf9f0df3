// Generated from proto/ibc/core/channel/v2/tx.proto by scripts/proto-gen. Do not edit.
import { type EnumInfo, type MessageType, messageType, overrun, skipField } from "../../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../../protobuf/service.js";
import { EMPTY_BYTES } from "../../../../../types/bytes.js";
import * as ibc_core_channel_v2_packet from "../../../../ibc/core/channel/v2/packet.js";
import * as ibc_core_client_v1_client from "../../../../ibc/core/client/v1/client.js";

export type ResponseResultType = number;
export const ResponseResultType = {
  RESPONSE_RESULT_TYPE_UNSPECIFIED: 0,
  RESPONSE_RESULT_TYPE_NOOP: 1,
  RESPONSE_RESULT_TYPE_SUCCESS: 2,
  RESPONSE_RESULT_TYPE_FAILURE: 3,
} as const;
export const ResponseResultType$: EnumInfo = { typeName: "ibc.core.channel.v2.ResponseResultType", values: ResponseResultType };

export interface MsgSendPacket {
  sourceClient: string;
  timeoutTimestamp: bigint;
  payloads: ibc_core_channel_v2_packet.Payload[];
  signer: string;
}

export const MsgSendPacket: MessageType<MsgSendPacket> = messageType<MsgSendPacket>({
  name: "ibc.core.channel.v2.MsgSendPacket",
  options: {"cosmos.msg.v1.signer":["signer"]},
  fields: [
    { no: 1, name: "source_client", prop: "sourceClient", kind: "string" },
    { no: 2, name: "timeout_timestamp", prop: "timeoutTimestamp", kind: "uint64" },
    { no: 3, name: "payloads", prop: "payloads", kind: "message", repeated: true, message: () => ibc_core_channel_v2_packet.Payload, nullable: false },
    { no: 4, name: "signer", prop: "signer", kind: "string" },
  ],
  create: () => ({ sourceClient: "", timeoutTimestamp: 0n, payloads: [], signer: "" }),
  write(m, w) {
    if (m.signer !== "") {
      w.string(m.signer);
      w.varint(34);
    }
    for (let i = m.payloads.length - 1; i >= 0; i--) {
      const end = w.written;
      ibc_core_channel_v2_packet.Payload.write(m.payloads[i]!, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.timeoutTimestamp !== 0n) {
      w.varint64(m.timeoutTimestamp);
      w.varint(16);
    }
    if (m.sourceClient !== "") {
      w.string(m.sourceClient);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.sourceClient = r.string();
        break;
      case 16:
        m.timeoutTimestamp = r.uint64();
        break;
      case 26:
        m.payloads.push(ibc_core_channel_v2_packet.Payload.read(r, r.end(), ibc_core_channel_v2_packet.Payload.create()));
        break;
      case 34:
        m.signer = r.string();
        break;
      default:
        skipField(MsgSendPacket, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgSendPacket);
    return m;
  },
});

export interface MsgSendPacketResponse {
  sequence: bigint;
}

export const MsgSendPacketResponse: MessageType<MsgSendPacketResponse> = messageType<MsgSendPacketResponse>({
  name: "ibc.core.channel.v2.MsgSendPacketResponse",
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
        skipField(MsgSendPacketResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgSendPacketResponse);
    return m;
  },
});

export interface MsgRecvPacket {
  packet: ibc_core_channel_v2_packet.Packet;
  proofCommitment: Uint8Array;
  proofHeight: ibc_core_client_v1_client.Height;
  signer: string;
}

export const MsgRecvPacket: MessageType<MsgRecvPacket> = messageType<MsgRecvPacket>({
  name: "ibc.core.channel.v2.MsgRecvPacket",
  options: {"cosmos.msg.v1.signer":["signer"]},
  fields: [
    { no: 1, name: "packet", prop: "packet", kind: "message", message: () => ibc_core_channel_v2_packet.Packet, nullable: false },
    { no: 2, name: "proof_commitment", prop: "proofCommitment", kind: "bytes" },
    { no: 3, name: "proof_height", prop: "proofHeight", kind: "message", message: () => ibc_core_client_v1_client.Height, nullable: false },
    { no: 4, name: "signer", prop: "signer", kind: "string" },
  ],
  create: () => ({ packet: ibc_core_channel_v2_packet.Packet.create(), proofCommitment: EMPTY_BYTES, proofHeight: ibc_core_client_v1_client.Height.create(), signer: "" }),
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
      ibc_core_channel_v2_packet.Packet.write(m.packet, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        ibc_core_channel_v2_packet.Packet.read(r, r.end(), m.packet);
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
  name: "ibc.core.channel.v2.MsgRecvPacketResponse",
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
  packet: ibc_core_channel_v2_packet.Packet;
  proofUnreceived: Uint8Array;
  proofHeight: ibc_core_client_v1_client.Height;
  signer: string;
}

export const MsgTimeout: MessageType<MsgTimeout> = messageType<MsgTimeout>({
  name: "ibc.core.channel.v2.MsgTimeout",
  options: {"cosmos.msg.v1.signer":["signer"]},
  fields: [
    { no: 1, name: "packet", prop: "packet", kind: "message", message: () => ibc_core_channel_v2_packet.Packet, nullable: false },
    { no: 2, name: "proof_unreceived", prop: "proofUnreceived", kind: "bytes" },
    { no: 3, name: "proof_height", prop: "proofHeight", kind: "message", message: () => ibc_core_client_v1_client.Height, nullable: false },
    { no: 5, name: "signer", prop: "signer", kind: "string" },
  ],
  create: () => ({ packet: ibc_core_channel_v2_packet.Packet.create(), proofUnreceived: EMPTY_BYTES, proofHeight: ibc_core_client_v1_client.Height.create(), signer: "" }),
  write(m, w) {
    if (m.signer !== "") {
      w.string(m.signer);
      w.varint(42);
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
      ibc_core_channel_v2_packet.Packet.write(m.packet, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        ibc_core_channel_v2_packet.Packet.read(r, r.end(), m.packet);
        break;
      case 18:
        m.proofUnreceived = r.bytes();
        break;
      case 26:
        ibc_core_client_v1_client.Height.read(r, r.end(), m.proofHeight);
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
  name: "ibc.core.channel.v2.MsgTimeoutResponse",
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

export interface MsgAcknowledgement {
  packet: ibc_core_channel_v2_packet.Packet;
  acknowledgement: ibc_core_channel_v2_packet.Acknowledgement;
  proofAcked: Uint8Array;
  proofHeight: ibc_core_client_v1_client.Height;
  signer: string;
}

export const MsgAcknowledgement: MessageType<MsgAcknowledgement> = messageType<MsgAcknowledgement>({
  name: "ibc.core.channel.v2.MsgAcknowledgement",
  options: {"cosmos.msg.v1.signer":["signer"]},
  fields: [
    { no: 1, name: "packet", prop: "packet", kind: "message", message: () => ibc_core_channel_v2_packet.Packet, nullable: false },
    { no: 2, name: "acknowledgement", prop: "acknowledgement", kind: "message", message: () => ibc_core_channel_v2_packet.Acknowledgement, nullable: false },
    { no: 3, name: "proof_acked", prop: "proofAcked", kind: "bytes" },
    { no: 4, name: "proof_height", prop: "proofHeight", kind: "message", message: () => ibc_core_client_v1_client.Height, nullable: false },
    { no: 5, name: "signer", prop: "signer", kind: "string" },
  ],
  create: () => ({ packet: ibc_core_channel_v2_packet.Packet.create(), acknowledgement: ibc_core_channel_v2_packet.Acknowledgement.create(), proofAcked: EMPTY_BYTES, proofHeight: ibc_core_client_v1_client.Height.create(), signer: "" }),
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
    {
      const end = w.written;
      ibc_core_channel_v2_packet.Acknowledgement.write(m.acknowledgement, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    {
      const end = w.written;
      ibc_core_channel_v2_packet.Packet.write(m.packet, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        ibc_core_channel_v2_packet.Packet.read(r, r.end(), m.packet);
        break;
      case 18:
        ibc_core_channel_v2_packet.Acknowledgement.read(r, r.end(), m.acknowledgement);
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
  name: "ibc.core.channel.v2.MsgAcknowledgementResponse",
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
  typeName: "ibc.core.channel.v2.Msg",
  options: {"cosmos.msg.v1.service":true},
  methods: {
    sendPacket: { name: "SendPacket", input: MsgSendPacket, output: MsgSendPacketResponse, http: [] },
    recvPacket: { name: "RecvPacket", input: MsgRecvPacket, output: MsgRecvPacketResponse, http: [] },
    timeout: { name: "Timeout", input: MsgTimeout, output: MsgTimeoutResponse, http: [] },
    acknowledgement: { name: "Acknowledgement", input: MsgAcknowledgement, output: MsgAcknowledgementResponse, http: [] },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "ibc/core/channel/v2/tx.proto",
  package: "ibc.core.channel.v2",
  messages: [MsgSendPacket, MsgSendPacketResponse, MsgRecvPacket, MsgRecvPacketResponse, MsgTimeout, MsgTimeoutResponse, MsgAcknowledgement, MsgAcknowledgementResponse],
  services: [Msg],
};
