// Generated from proto/ibc/core/channel/v1/genesis.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, readMessage, writeMessage } from "../../../../../protobuf/message.js";
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
      writeMessage(w, PacketSequence, m.ackSequences[i]!);
      w.varint(58);
    }
    for (let i = m.recvSequences.length - 1; i >= 0; i--) {
      writeMessage(w, PacketSequence, m.recvSequences[i]!);
      w.varint(50);
    }
    for (let i = m.sendSequences.length - 1; i >= 0; i--) {
      writeMessage(w, PacketSequence, m.sendSequences[i]!);
      w.varint(42);
    }
    for (let i = m.receipts.length - 1; i >= 0; i--) {
      writeMessage(w, ibc_core_channel_v1_channel.PacketState, m.receipts[i]!);
      w.varint(34);
    }
    for (let i = m.commitments.length - 1; i >= 0; i--) {
      writeMessage(w, ibc_core_channel_v1_channel.PacketState, m.commitments[i]!);
      w.varint(26);
    }
    for (let i = m.acknowledgements.length - 1; i >= 0; i--) {
      writeMessage(w, ibc_core_channel_v1_channel.PacketState, m.acknowledgements[i]!);
      w.varint(18);
    }
    for (let i = m.channels.length - 1; i >= 0; i--) {
      writeMessage(w, ibc_core_channel_v1_channel.IdentifiedChannel, m.channels[i]!);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.channels.push(readMessage(r, ibc_core_channel_v1_channel.IdentifiedChannel, ibc_core_channel_v1_channel.IdentifiedChannel.create()));
        return true;
      case 18:
        m.acknowledgements.push(readMessage(r, ibc_core_channel_v1_channel.PacketState, ibc_core_channel_v1_channel.PacketState.create()));
        return true;
      case 26:
        m.commitments.push(readMessage(r, ibc_core_channel_v1_channel.PacketState, ibc_core_channel_v1_channel.PacketState.create()));
        return true;
      case 34:
        m.receipts.push(readMessage(r, ibc_core_channel_v1_channel.PacketState, ibc_core_channel_v1_channel.PacketState.create()));
        return true;
      case 42:
        m.sendSequences.push(readMessage(r, PacketSequence, PacketSequence.create()));
        return true;
      case 50:
        m.recvSequences.push(readMessage(r, PacketSequence, PacketSequence.create()));
        return true;
      case 58:
        m.ackSequences.push(readMessage(r, PacketSequence, PacketSequence.create()));
        return true;
      case 64:
        m.nextChannelSequence = r.uint64();
        return true;
      default:
        return false;
    }
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
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.portId = r.string();
        return true;
      case 18:
        m.channelId = r.string();
        return true;
      case 24:
        m.sequence = r.uint64();
        return true;
      default:
        return false;
    }
  },
});

export const $file: FileInfo = {
  path: "ibc/core/channel/v1/genesis.proto",
  package: "ibc.core.channel.v1",
  messages: [GenesisState, PacketSequence],
  services: [],
};
