// Generated from proto/ibc/core/channel/v2/genesis.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../../protobuf/message.js";
import type { FileInfo } from "../../../../../protobuf/service.js";
import { EMPTY_BYTES } from "../../../../../types/bytes.js";

export interface GenesisState {
  acknowledgements: PacketState[];
  commitments: PacketState[];
  receipts: PacketState[];
  asyncPackets: PacketState[];
  sendSequences: PacketSequence[];
}

export const GenesisState: MessageType<GenesisState> = messageType<GenesisState>({
  name: "ibc.core.channel.v2.GenesisState",
  fields: [
    { no: 2, name: "acknowledgements", prop: "acknowledgements", kind: "message", repeated: true, message: () => PacketState, nullable: false },
    { no: 3, name: "commitments", prop: "commitments", kind: "message", repeated: true, message: () => PacketState, nullable: false },
    { no: 4, name: "receipts", prop: "receipts", kind: "message", repeated: true, message: () => PacketState, nullable: false },
    { no: 5, name: "async_packets", prop: "asyncPackets", kind: "message", repeated: true, message: () => PacketState, nullable: false },
    { no: 6, name: "send_sequences", prop: "sendSequences", kind: "message", repeated: true, message: () => PacketSequence, nullable: false },
  ],
  create: () => ({ acknowledgements: [], commitments: [], receipts: [], asyncPackets: [], sendSequences: [] }),
  write(m, w) {
    for (let i = m.sendSequences.length - 1; i >= 0; i--) {
      const end = w.written;
      PacketSequence.write(m.sendSequences[i]!, w);
      w.lengthFrom(end);
      w.varint(50);
    }
    for (let i = m.asyncPackets.length - 1; i >= 0; i--) {
      const end = w.written;
      PacketState.write(m.asyncPackets[i]!, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    for (let i = m.receipts.length - 1; i >= 0; i--) {
      const end = w.written;
      PacketState.write(m.receipts[i]!, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    for (let i = m.commitments.length - 1; i >= 0; i--) {
      const end = w.written;
      PacketState.write(m.commitments[i]!, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    for (let i = m.acknowledgements.length - 1; i >= 0; i--) {
      const end = w.written;
      PacketState.write(m.acknowledgements[i]!, w);
      w.lengthFrom(end);
      w.varint(18);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 18:
        m.acknowledgements.push(PacketState.read(r, r.end(), PacketState.create()));
        break;
      case 26:
        m.commitments.push(PacketState.read(r, r.end(), PacketState.create()));
        break;
      case 34:
        m.receipts.push(PacketState.read(r, r.end(), PacketState.create()));
        break;
      case 42:
        m.asyncPackets.push(PacketState.read(r, r.end(), PacketState.create()));
        break;
      case 50:
        m.sendSequences.push(PacketSequence.read(r, r.end(), PacketSequence.create()));
        break;
      default:
        skipField(GenesisState, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(GenesisState);
    return m;
  },
});

export interface PacketState {
  clientId: string;
  sequence: bigint;
  data: Uint8Array;
}

export const PacketState: MessageType<PacketState> = messageType<PacketState>({
  name: "ibc.core.channel.v2.PacketState",
  fields: [
    { no: 1, name: "client_id", prop: "clientId", kind: "string" },
    { no: 2, name: "sequence", prop: "sequence", kind: "uint64" },
    { no: 3, name: "data", prop: "data", kind: "bytes" },
  ],
  create: () => ({ clientId: "", sequence: 0n, data: EMPTY_BYTES }),
  write(m, w) {
    if (m.data.length !== 0) {
      w.bytes(m.data);
      w.varint(26);
    }
    if (m.sequence !== 0n) {
      w.varint64(m.sequence);
      w.varint(16);
    }
    if (m.clientId !== "") {
      w.string(m.clientId);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.clientId = r.string();
        break;
      case 16:
        m.sequence = r.uint64();
        break;
      case 26:
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

export interface PacketSequence {
  clientId: string;
  sequence: bigint;
}

export const PacketSequence: MessageType<PacketSequence> = messageType<PacketSequence>({
  name: "ibc.core.channel.v2.PacketSequence",
  fields: [
    { no: 1, name: "client_id", prop: "clientId", kind: "string" },
    { no: 2, name: "sequence", prop: "sequence", kind: "uint64" },
  ],
  create: () => ({ clientId: "", sequence: 0n }),
  write(m, w) {
    if (m.sequence !== 0n) {
      w.varint64(m.sequence);
      w.varint(16);
    }
    if (m.clientId !== "") {
      w.string(m.clientId);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.clientId = r.string();
        break;
      case 16:
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
  path: "ibc/core/channel/v2/genesis.proto",
  package: "ibc.core.channel.v2",
  messages: [GenesisState, PacketState, PacketSequence],
  services: [],
};
