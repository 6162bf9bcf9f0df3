// Generated from proto/tendermint/p2p/conn.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, readMessage, writeMessage } from "../../../protobuf/message.js";
import type { FileInfo } from "../../../protobuf/service.js";
import { EMPTY_BYTES } from "../../../types/bytes.js";
import * as tendermint_crypto_keys from "../../tendermint/crypto/keys.js";

export interface PacketPing {
}

export const PacketPing: MessageType<PacketPing> = messageType<PacketPing>({
  name: "tendermint.p2p.PacketPing",
  fields: [
  ],
  create: () => ({}),
  write() {},
  field: () => false,
});

export interface PacketPong {
}

export const PacketPong: MessageType<PacketPong> = messageType<PacketPong>({
  name: "tendermint.p2p.PacketPong",
  fields: [
  ],
  create: () => ({}),
  write() {},
  field: () => false,
});

export interface PacketMsg {
  channelId: number;
  eof: boolean;
  data: Uint8Array;
}

export const PacketMsg: MessageType<PacketMsg> = messageType<PacketMsg>({
  name: "tendermint.p2p.PacketMsg",
  fields: [
    { no: 1, name: "channel_id", prop: "channelId", kind: "int32" },
    { no: 2, name: "eof", prop: "eof", kind: "bool" },
    { no: 3, name: "data", prop: "data", kind: "bytes" },
  ],
  create: () => ({ channelId: 0, eof: false, data: EMPTY_BYTES }),
  write(m, w) {
    if (m.data.length !== 0) {
      w.bytes(m.data);
      w.varint(26);
    }
    if (m.eof) {
      w.bool(m.eof);
      w.varint(16);
    }
    if (m.channelId !== 0) {
      w.int32(m.channelId);
      w.varint(8);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 8:
        m.channelId = r.int32();
        return true;
      case 16:
        m.eof = r.bool();
        return true;
      case 26:
        m.data = r.bytes();
        return true;
      default:
        return false;
    }
  },
});

export interface Packet {
  sum:
    | { kind: "packetPing"; value: PacketPing }
    | { kind: "packetPong"; value: PacketPong }
    | { kind: "packetMsg"; value: PacketMsg }
    | undefined;
}

export const Packet: MessageType<Packet> = messageType<Packet>({
  name: "tendermint.p2p.Packet",
  fields: [
    { no: 1, name: "packet_ping", prop: "packetPing", kind: "message", message: () => PacketPing, oneof: "sum" },
    { no: 2, name: "packet_pong", prop: "packetPong", kind: "message", message: () => PacketPong, oneof: "sum" },
    { no: 3, name: "packet_msg", prop: "packetMsg", kind: "message", message: () => PacketMsg, oneof: "sum" },
  ],
  create: () => ({ sum: undefined }),
  write(m, w) {
    if (m.sum?.kind === "packetMsg") {
      writeMessage(w, PacketMsg, m.sum.value);
      w.varint(26);
    }
    if (m.sum?.kind === "packetPong") {
      writeMessage(w, PacketPong, m.sum.value);
      w.varint(18);
    }
    if (m.sum?.kind === "packetPing") {
      writeMessage(w, PacketPing, m.sum.value);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.sum = { kind: "packetPing", value: readMessage(r, PacketPing, PacketPing.create()) };
        return true;
      case 18:
        m.sum = { kind: "packetPong", value: readMessage(r, PacketPong, PacketPong.create()) };
        return true;
      case 26:
        m.sum = { kind: "packetMsg", value: readMessage(r, PacketMsg, PacketMsg.create()) };
        return true;
      default:
        return false;
    }
  },
});

export interface AuthSigMessage {
  pubKey: tendermint_crypto_keys.PublicKey;
  sig: Uint8Array;
}

export const AuthSigMessage: MessageType<AuthSigMessage> = messageType<AuthSigMessage>({
  name: "tendermint.p2p.AuthSigMessage",
  fields: [
    { no: 1, name: "pub_key", prop: "pubKey", kind: "message", message: () => tendermint_crypto_keys.PublicKey, nullable: false },
    { no: 2, name: "sig", prop: "sig", kind: "bytes" },
  ],
  create: () => ({ pubKey: tendermint_crypto_keys.PublicKey.create(), sig: EMPTY_BYTES }),
  write(m, w) {
    if (m.sig.length !== 0) {
      w.bytes(m.sig);
      w.varint(18);
    }
    {
      writeMessage(w, tendermint_crypto_keys.PublicKey, m.pubKey);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        readMessage(r, tendermint_crypto_keys.PublicKey, m.pubKey);
        return true;
      case 18:
        m.sig = r.bytes();
        return true;
      default:
        return false;
    }
  },
});

export const $file: FileInfo = {
  path: "tendermint/p2p/conn.proto",
  package: "tendermint.p2p",
  messages: [PacketPing, PacketPong, PacketMsg, Packet, AuthSigMessage],
  services: [],
};
