// Generated from proto/ibc/core/channel/v1/genesis.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../../protobuf/message.js";
import type { FileInfo } from "../../../../../protobuf/service.js";
import * as ibc_core_channel_v1_channel from "../../../../ibc/core/channel/v1/channel.js";

export interface GenesisState {
  channels: ibc_core_channel_v1_channel.IdentifiedChannel[];
  acknowledgements: ibc_core_channel_v1_channel.PacketState[];
  commitments: ibc_core_channel_v1_channel.PacketState[];
  receipts: ibc_core_channel_v1_channel.PacketState[];
  sendSequences: PacketSequence[];
  recvSequences: PacketSequence[];
  ackSequences: PacketSequence[];
  nextChannelSequence: bigint;
}

export const GenesisState: MessageType<GenesisState> = messageType<GenesisState>({
  name: "ibc.core.channel.v1.GenesisState",
  fields: [
    { no: 1, name: "channels", prop: "channels", kind: "message", repeated: true, message: () => ibc_core_channel_v1_channel.IdentifiedChannel, nullable: false, options: {"gogoproto.casttype":"IdentifiedChannel"} },
    { no: 2, name: "acknowledgements", prop: "acknowledgements", kind: "message", repeated: true, message: () => ibc_core_channel_v1_channel.PacketState, nullable: false },
    { no: 3, name: "commitments", prop: "commitments", kind: "message", repeated: true, message: () => ibc_core_channel_v1_channel.PacketState, nullable: false },
    { no: 4, name: "receipts", prop: "receipts", kind: "message", repeated: true, message: () => ibc_core_channel_v1_channel.PacketState, nullable: false },
    { no: 5, name: "send_sequences", prop: "sendSequences", kind: "message", repeated: true, message: () => PacketSequence, nullable: false },
    { no: 6, name: "recv_sequences", prop: "recvSequences", kind: "message", repeated: true, message: () => PacketSequence, nullable: false },
    { no: 7, name: "ack_sequences", prop: "ackSequences", kind: "message", repeated: true, message: () => PacketSequence, nullable: false },
    { no: 8, name: "next_channel_sequence", prop: "nextChannelSequence", kind: "uint64" },
  ],
  create: () => ({ channels: [], acknowledgements: [], commitments: [], receipts: [], sendSequences: [], recvSequences: [], ackSequences: [], nextChannelSequence: 0n }),
  write(m, w) {
    if (m.nextChannelSequence !== 0n) {
      w.varint64(m.nextChannelSequence);
      w.varint(64);
    }
    for (let i = m.ackSequences.length - 1; i >= 0; i--) {
      const end = w.written;
      PacketSequence.write(m.ackSequences[i]!, w);
      w.lengthFrom(end);
      w.varint(58);
    }
    for (let i = m.recvSequences.length - 1; i >= 0; i--) {
      const end = w.written;
      PacketSequence.write(m.recvSequences[i]!, w);
      w.lengthFrom(end);
      w.varint(50);
    }
    for (let i = m.sendSequences.length - 1; i >= 0; i--) {
      const end = w.written;
      PacketSequence.write(m.sendSequences[i]!, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    for (let i = m.receipts.length - 1; i >= 0; i--) {
      const end = w.written;
      ibc_core_channel_v1_channel.PacketState.write(m.receipts[i]!, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    for (let i = m.commitments.length - 1; i >= 0; i--) {
      const end = w.written;
      ibc_core_channel_v1_channel.PacketState.write(m.commitments[i]!, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    for (let i = m.acknowledgements.length - 1; i >= 0; i--) {
      const end = w.written;
      ibc_core_channel_v1_channel.PacketState.write(m.acknowledgements[i]!, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.channels.length - 1; i >= 0; i--) {
      const end = w.written;
      ibc_core_channel_v1_channel.IdentifiedChannel.write(m.channels[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.channels.push(ibc_core_channel_v1_channel.IdentifiedChannel.read(r, r.end(), ibc_core_channel_v1_channel.IdentifiedChannel.create()));
        break;
      case 18:
        m.acknowledgements.push(ibc_core_channel_v1_channel.PacketState.read(r, r.end(), ibc_core_channel_v1_channel.PacketState.create()));
        break;
      case 26:
        m.commitments.push(ibc_core_channel_v1_channel.PacketState.read(r, r.end(), ibc_core_channel_v1_channel.PacketState.create()));
        break;
      case 34:
        m.receipts.push(ibc_core_channel_v1_channel.PacketState.read(r, r.end(), ibc_core_channel_v1_channel.PacketState.create()));
        break;
      case 42:
        m.sendSequences.push(PacketSequence.read(r, r.end(), PacketSequence.create()));
        break;
      case 50:
        m.recvSequences.push(PacketSequence.read(r, r.end(), PacketSequence.create()));
        break;
      case 58:
        m.ackSequences.push(PacketSequence.read(r, r.end(), PacketSequence.create()));
        break;
      case 64:
        m.nextChannelSequence = r.uint64();
        break;
      default:
        skipField(GenesisState, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(GenesisState);
    return m;
  },
});

export interface PacketSequence {
  portId: string;
  channelId: string;
  sequence: bigint;
}

export const PacketSequence: MessageType<PacketSequence> = messageType<PacketSequence>({
  name: "ibc.core.channel.v1.PacketSequence",
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
        skipField(PacketSequence, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(PacketSequence);
    return m;
  },
});

export const $file: FileInfo = {
  path: "ibc/core/channel/v1/genesis.proto",
  package: "ibc.core.channel.v1",
  messages: [GenesisState, PacketSequence],
  services: [],
};
