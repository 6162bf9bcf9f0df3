// Generated from proto/ibc/core/channel/v2/packet.proto by scripts/proto-gen. Do not edit.
import { type EnumInfo, type MessageType, messageType, overrun, skipField } from "../../../../../protobuf/message.js";
import type { FileInfo } from "../../../../../protobuf/service.js";
import { EMPTY_BYTES } from "../../../../../types/bytes.js";

export type PacketStatus = number;
export const PacketStatus = {
  PACKET_STATUS_UNSPECIFIED: 0,
  PACKET_STATUS_SUCCESS: 1,
  PACKET_STATUS_FAILURE: 2,
  PACKET_STATUS_ASYNC: 3,
} as const;
export const PacketStatus$: EnumInfo = { typeName: "ibc.core.channel.v2.PacketStatus", values: PacketStatus };

export interface Packet {
  sequence: bigint;
  sourceClient: string;
  destinationClient: string;
  timeoutTimestamp: bigint;
  payloads: Payload[];
}

export const Packet: MessageType<Packet> = messageType<Packet>({
  name: "ibc.core.channel.v2.Packet",
  fields: [
    { no: 1, name: "sequence", prop: "sequence", kind: "uint64" },
    { no: 2, name: "source_client", prop: "sourceClient", kind: "string" },
    { no: 3, name: "destination_client", prop: "destinationClient", kind: "string" },
    { no: 4, name: "timeout_timestamp", prop: "timeoutTimestamp", kind: "uint64" },
    { no: 5, name: "payloads", prop: "payloads", kind: "message", repeated: true, message: () => Payload, nullable: false },
  ],
  create: () => ({ sequence: 0n, sourceClient: "", destinationClient: "", timeoutTimestamp: 0n, payloads: [] }),
  write(m, w) {
    for (let i = m.payloads.length - 1; i >= 0; i--) {
      const end = w.written;
      Payload.write(m.payloads[i]!, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    if (m.timeoutTimestamp !== 0n) {
      w.varint64(m.timeoutTimestamp);
      w.varint(32);
    }
    if (m.destinationClient !== "") {
      w.string(m.destinationClient);
      w.varint(26);
    }
    if (m.sourceClient !== "") {
      w.string(m.sourceClient);
      w.varint(18);
    }
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
      case 18:
        m.sourceClient = r.string();
        break;
      case 26:
        m.destinationClient = r.string();
        break;
      case 32:
        m.timeoutTimestamp = r.uint64();
        break;
      case 42:
        m.payloads.push(Payload.read(r, r.end(), Payload.create()));
        break;
      default:
        skipField(Packet, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Packet);
    return m;
  },
});

export interface Payload {
  sourcePort: string;
  destinationPort: string;
  version: string;
  encoding: string;
  value: Uint8Array;
}

export const Payload: MessageType<Payload> = messageType<Payload>({
  name: "ibc.core.channel.v2.Payload",
  fields: [
    { no: 1, name: "source_port", prop: "sourcePort", kind: "string" },
    { no: 2, name: "destination_port", prop: "destinationPort", kind: "string" },
    { no: 3, name: "version", prop: "version", kind: "string" },
    { no: 4, name: "encoding", prop: "encoding", kind: "string" },
    { no: 5, name: "value", prop: "value", kind: "bytes" },
  ],
  create: () => ({ sourcePort: "", destinationPort: "", version: "", encoding: "", value: EMPTY_BYTES }),
  write(m, w) {
    if (m.value.length !== 0) {
      w.bytes(m.value);
      w.varint(42);
    }
    if (m.encoding !== "") {
      w.string(m.encoding);
      w.varint(34);
    }
    if (m.version !== "") {
      w.string(m.version);
      w.varint(26);
    }
    if (m.destinationPort !== "") {
      w.string(m.destinationPort);
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
        m.destinationPort = r.string();
        break;
      case 26:
        m.version = r.string();
        break;
      case 34:
        m.encoding = r.string();
        break;
      case 42:
        m.value = r.bytes();
        break;
      default:
        skipField(Payload, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Payload);
    return m;
  },
});

export interface Acknowledgement {
  appAcknowledgements: Uint8Array[];
}

export const Acknowledgement: MessageType<Acknowledgement> = messageType<Acknowledgement>({
  name: "ibc.core.channel.v2.Acknowledgement",
  fields: [
    { no: 1, name: "app_acknowledgements", prop: "appAcknowledgements", kind: "bytes", repeated: true },
  ],
  create: () => ({ appAcknowledgements: [] }),
  write(m, w) {
    for (let i = m.appAcknowledgements.length - 1; i >= 0; i--) {
      w.bytes(m.appAcknowledgements[i]!);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.appAcknowledgements.push(r.bytes());
        break;
      default:
        skipField(Acknowledgement, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Acknowledgement);
    return m;
  },
});

export interface RecvPacketResult {
  status: number;
  acknowledgement: Uint8Array;
}

export const RecvPacketResult: MessageType<RecvPacketResult> = messageType<RecvPacketResult>({
  name: "ibc.core.channel.v2.RecvPacketResult",
  fields: [
    { no: 1, name: "status", prop: "status", kind: "enum", enum: PacketStatus$ },
    { no: 2, name: "acknowledgement", prop: "acknowledgement", kind: "bytes" },
  ],
  create: () => ({ status: 0, acknowledgement: EMPTY_BYTES }),
  write(m, w) {
    if (m.acknowledgement.length !== 0) {
      w.bytes(m.acknowledgement);
      w.varint(18);
    }
    if (m.status !== 0) {
      w.int32(m.status);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.status = r.int32();
        break;
      case 18:
        m.acknowledgement = r.bytes();
        break;
      default:
        skipField(RecvPacketResult, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(RecvPacketResult);
    return m;
  },
});

export const $file: FileInfo = {
  path: "ibc/core/channel/v2/packet.proto",
  package: "ibc.core.channel.v2",
  messages: [Packet, Payload, Acknowledgement, RecvPacketResult],
  services: [],
};
