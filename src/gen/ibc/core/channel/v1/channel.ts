// Generated from proto/ibc/core/channel/v1/channel.proto by scripts/proto-gen. Do not edit.
import { type EnumInfo, type MessageType, messageType, overrun, skipField } from "../../../../../protobuf/message.js";
import type { FileInfo } from "../../../../../protobuf/service.js";
import { EMPTY_BYTES } from "../../../../../types/bytes.js";
import * as ibc_core_client_v1_client from "../../../../ibc/core/client/v1/client.js";

export type State = number;
export const State = {
  STATE_UNINITIALIZED_UNSPECIFIED: 0,
  STATE_INIT: 1,
  STATE_TRYOPEN: 2,
  STATE_OPEN: 3,
  STATE_CLOSED: 4,
} as const;
export const State$: EnumInfo = { typeName: "ibc.core.channel.v1.State", values: State };

export type Order = number;
export const Order = {
  ORDER_NONE_UNSPECIFIED: 0,
  ORDER_UNORDERED: 1,
  ORDER_ORDERED: 2,
} as const;
export const Order$: EnumInfo = { typeName: "ibc.core.channel.v1.Order", values: Order };

export interface Channel {
  state: number;
  ordering: number;
  counterparty: Counterparty;
  connectionHops: string[];
  version: string;
}

export const Channel: MessageType<Channel> = messageType<Channel>({
  name: "ibc.core.channel.v1.Channel",
  fields: [
    { no: 1, name: "state", prop: "state", kind: "enum", enum: State$ },
    { no: 2, name: "ordering", prop: "ordering", kind: "enum", enum: Order$ },
    { no: 3, name: "counterparty", prop: "counterparty", kind: "message", message: () => Counterparty, nullable: false },
    { no: 4, name: "connection_hops", prop: "connectionHops", kind: "string", repeated: true },
    { no: 5, name: "version", prop: "version", kind: "string" },
  ],
  create: () => ({ state: 0, ordering: 0, counterparty: Counterparty.create(), connectionHops: [], version: "" }),
  write(m, w) {
    if (m.version !== "") {
      w.string(m.version);
      w.varint(42);
    }
    for (let i = m.connectionHops.length - 1; i >= 0; i--) {
      w.string(m.connectionHops[i]!);
      w.varint(34);
    }
    {
      const end = w.written;
      Counterparty.write(m.counterparty, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.ordering !== 0) {
      w.int32(m.ordering);
      w.varint(16);
    }
    if (m.state !== 0) {
      w.int32(m.state);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.state = r.int32();
        break;
      case 16:
        m.ordering = r.int32();
        break;
      case 26:
        Counterparty.read(r, r.end(), m.counterparty);
        break;
      case 34:
        m.connectionHops.push(r.string());
        break;
      case 42:
        m.version = r.string();
        break;
      default:
        skipField(Channel, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Channel);
    return m;
  },
});

export interface IdentifiedChannel {
  state: number;
  ordering: number;
  counterparty: Counterparty;
  connectionHops: string[];
  version: string;
  portId: string;
  channelId: string;
}

export const IdentifiedChannel: MessageType<IdentifiedChannel> = messageType<IdentifiedChannel>({
  name: "ibc.core.channel.v1.IdentifiedChannel",
  fields: [
    { no: 1, name: "state", prop: "state", kind: "enum", enum: State$ },
    { no: 2, name: "ordering", prop: "ordering", kind: "enum", enum: Order$ },
    { no: 3, name: "counterparty", prop: "counterparty", kind: "message", message: () => Counterparty, nullable: false },
    { no: 4, name: "connection_hops", prop: "connectionHops", kind: "string", repeated: true },
    { no: 5, name: "version", prop: "version", kind: "string" },
    { no: 6, name: "port_id", prop: "portId", kind: "string" },
    { no: 7, name: "channel_id", prop: "channelId", kind: "string" },
  ],
  create: () => ({ state: 0, ordering: 0, counterparty: Counterparty.create(), connectionHops: [], version: "", portId: "", channelId: "" }),
  write(m, w) {
    if (m.channelId !== "") {
      w.string(m.channelId);
      w.varint(58);
    }
    if (m.portId !== "") {
      w.string(m.portId);
      w.varint(50);
    }
    if (m.version !== "") {
      w.string(m.version);
      w.varint(42);
    }
    for (let i = m.connectionHops.length - 1; i >= 0; i--) {
      w.string(m.connectionHops[i]!);
      w.varint(34);
    }
    {
      const end = w.written;
      Counterparty.write(m.counterparty, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.ordering !== 0) {
      w.int32(m.ordering);
      w.varint(16);
    }
    if (m.state !== 0) {
      w.int32(m.state);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.state = r.int32();
        break;
      case 16:
        m.ordering = r.int32();
        break;
      case 26:
        Counterparty.read(r, r.end(), m.counterparty);
        break;
      case 34:
        m.connectionHops.push(r.string());
        break;
      case 42:
        m.version = r.string();
        break;
      case 50:
        m.portId = r.string();
        break;
      case 58:
        m.channelId = r.string();
        break;
      default:
        skipField(IdentifiedChannel, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(IdentifiedChannel);
    return m;
  },
});

export interface Counterparty {
  portId: string;
  channelId: string;
}

export const Counterparty: MessageType<Counterparty> = messageType<Counterparty>({
  name: "ibc.core.channel.v1.Counterparty",
  fields: [
    { no: 1, name: "port_id", prop: "portId", kind: "string" },
    { no: 2, name: "channel_id", prop: "channelId", kind: "string" },
  ],
  create: () => ({ portId: "", channelId: "" }),
  write(m, w) {
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
      default:
        skipField(Counterparty, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Counterparty);
    return m;
  },
});

export interface Packet {
  sequence: bigint;
  sourcePort: string;
  sourceChannel: string;
  destinationPort: string;
  destinationChannel: string;
  data: Uint8Array;
  timeoutHeight: ibc_core_client_v1_client.Height;
  timeoutTimestamp: bigint;
}

export const Packet: MessageType<Packet> = messageType<Packet>({
  name: "ibc.core.channel.v1.Packet",
  fields: [
    { no: 1, name: "sequence", prop: "sequence", kind: "uint64" },
    { no: 2, name: "source_port", prop: "sourcePort", kind: "string" },
    { no: 3, name: "source_channel", prop: "sourceChannel", kind: "string" },
    { no: 4, name: "destination_port", prop: "destinationPort", kind: "string" },
    { no: 5, name: "destination_channel", prop: "destinationChannel", kind: "string" },
    { no: 6, name: "data", prop: "data", kind: "bytes" },
    { no: 7, name: "timeout_height", prop: "timeoutHeight", kind: "message", message: () => ibc_core_client_v1_client.Height, nullable: false },
    { no: 8, name: "timeout_timestamp", prop: "timeoutTimestamp", kind: "uint64" },
  ],
  create: () => ({ sequence: 0n, sourcePort: "", sourceChannel: "", destinationPort: "", destinationChannel: "", data: EMPTY_BYTES, timeoutHeight: ibc_core_client_v1_client.Height.create(), timeoutTimestamp: 0n }),
  write(m, w) {
    if (m.timeoutTimestamp !== 0n) {
      w.varint64(m.timeoutTimestamp);
      w.varint(64);
    }
    {
      const end = w.written;
      ibc_core_client_v1_client.Height.write(m.timeoutHeight, w);
      w.lengthFrom(end);
      w.varint(58);
    }
    if (m.data.length !== 0) {
      w.bytes(m.data);
      w.varint(50);
    }
    if (m.destinationChannel !== "") {
      w.string(m.destinationChannel);
      w.varint(42);
    }
    if (m.destinationPort !== "") {
      w.string(m.destinationPort);
      w.varint(34);
    }
    if (m.sourceChannel !== "") {
      w.string(m.sourceChannel);
      w.varint(26);
    }
    if (m.sourcePort !== "") {
      w.string(m.sourcePort);
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
        m.sourcePort = r.string();
        break;
      case 26:
        m.sourceChannel = r.string();
        break;
      case 34:
        m.destinationPort = r.string();
        break;
      case 42:
        m.destinationChannel = r.string();
        break;
      case 50:
        m.data = r.bytes();
        break;
      case 58:
        ibc_core_client_v1_client.Height.read(r, r.end(), m.timeoutHeight);
        break;
      case 64:
        m.timeoutTimestamp = r.uint64();
        break;
      default:
        skipField(Packet, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Packet);
    return m;
  },
});

export interface PacketState {
  portId: string;
  channelId: string;
  sequence: bigint;
  data: Uint8Array;
}

export const PacketState: MessageType<PacketState> = messageType<PacketState>({
  name: "ibc.core.channel.v1.PacketState",
  fields: [
    { no: 1, name: "port_id", prop: "portId", kind: "string" },
    { no: 2, name: "channel_id", prop: "channelId", kind: "string" },
    { no: 3, name: "sequence", prop: "sequence", kind: "uint64" },
    { no: 4, name: "data", prop: "data", kind: "bytes" },
  ],
  create: () => ({ portId: "", channelId: "", sequence: 0n, data: EMPTY_BYTES }),
  write(m, w) {
    if (m.data.length !== 0) {
      w.bytes(m.data);
      w.varint(34);
    }
    if (m.sequence !== 0n) {
      w.varint64(m.sequence);
      w.varint(24);
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
      case 24:
        m.sequence = r.uint64();
        break;
      case 34:
        m.data = r.bytes();
        break;
      default:
        skipField(PacketState, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(PacketState);
    return m;
  },
});

export interface PacketId {
  portId: string;
  channelId: string;
  sequence: bigint;
}

export const PacketId: MessageType<PacketId> = messageType<PacketId>({
  name: "ibc.core.channel.v1.PacketId",
  fields: [
    { no: 1, name: "port_id", prop: "portId", kind: "string" },
    { no: 2, name: "channel_id", prop: "channelId", kind: "string" },
    { no: 3, name: "sequence", prop: "sequence", kind: "uint64" },
  ],
  create: () => ({ portId: "", channelId: "", sequence: 0n }),
  write(m, w) {
    if (m.sequence !== 0n) {
      w.varint64(m.sequence);
      w.varint(24);
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
      case 24:
        m.sequence = r.uint64();
        break;
      default:
        skipField(PacketId, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(PacketId);
    return m;
  },
});

export interface Acknowledgement {
  response:
    | { kind: "result"; value: Uint8Array }
    | { kind: "error"; value: string }
    | undefined;
}

export const Acknowledgement: MessageType<Acknowledgement> = messageType<Acknowledgement>({
  name: "ibc.core.channel.v1.Acknowledgement",
  fields: [
    { no: 21, name: "result", prop: "result", kind: "bytes", oneof: "response" },
    { no: 22, name: "error", prop: "error", kind: "string", oneof: "response" },
  ],
  create: () => ({ response: undefined }),
  write(m, w) {
    if (m.response?.kind === "error") {
      w.string(m.response.value);
      w.varint(178);
    }
    if (m.response?.kind === "result") {
      w.bytes(m.response.value);
      w.varint(170);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 170:
        m.response = { kind: "result", value: r.bytes() };
        break;
      case 178:
        m.response = { kind: "error", value: r.string() };
        break;
      default:
        skipField(Acknowledgement, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Acknowledgement);
    return m;
  },
});

export interface Timeout {
  height: ibc_core_client_v1_client.Height;
  timestamp: bigint;
}

export const Timeout: MessageType<Timeout> = messageType<Timeout>({
  name: "ibc.core.channel.v1.Timeout",
  fields: [
    { no: 1, name: "height", prop: "height", kind: "message", message: () => ibc_core_client_v1_client.Height, nullable: false },
    { no: 2, name: "timestamp", prop: "timestamp", kind: "uint64" },
  ],
  create: () => ({ height: ibc_core_client_v1_client.Height.create(), timestamp: 0n }),
  write(m, w) {
    if (m.timestamp !== 0n) {
      w.varint64(m.timestamp);
      w.varint(16);
    }
    {
      const end = w.written;
      ibc_core_client_v1_client.Height.write(m.height, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        ibc_core_client_v1_client.Height.read(r, r.end(), m.height);
        break;
      case 16:
        m.timestamp = r.uint64();
        break;
      default:
        skipField(Timeout, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Timeout);
    return m;
  },
});

export const $file: FileInfo = {
  path: "ibc/core/channel/v1/channel.proto",
  package: "ibc.core.channel.v1",
  messages: [Channel, IdentifiedChannel, Counterparty, Packet, PacketState, PacketId, Acknowledgement, Timeout],
  services: [],
};
