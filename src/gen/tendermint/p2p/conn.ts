// Generated from proto/tendermint/p2p/conn.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../protobuf/message.js";
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(PacketPing, r, tag);
    }
    if (r.pos !== end) throw overrun(PacketPing);
    return m;
  },
});

export interface PacketPong {
}

export const PacketPong: MessageType<PacketPong> = messageType<PacketPong>({
  name: "tendermint.p2p.PacketPong",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(PacketPong, r, tag);
    }
    if (r.pos !== end) throw overrun(PacketPong);
    return m;
  },
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.channelId = r.int32();
        break;
      case 16:
        m.eof = r.bool();
        break;
      case 26:
        m.data = r.bytes();
        break;
      default:
        skipField(PacketMsg, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(PacketMsg);
    return m;
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
      const end = w.written;
      PacketMsg.write(m.sum.value, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.sum?.kind === "packetPong") {
      const end = w.written;
      PacketPong.write(m.sum.value, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.sum?.kind === "packetPing") {
      const end = w.written;
      PacketPing.write(m.sum.value, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.sum = { kind: "packetPing", value: PacketPing.read(r, r.end(), PacketPing.create()) };
        break;
      case 18:
        m.sum = { kind: "packetPong", value: PacketPong.read(r, r.end(), PacketPong.create()) };
        break;
      case 26:
        m.sum = { kind: "packetMsg", value: PacketMsg.read(r, r.end(), PacketMsg.create()) };
        break;
      default:
        skipField(Packet, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Packet);
    return m;
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
      const end = w.written;
      tendermint_crypto_keys.PublicKey.write(m.pubKey, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        tendermint_crypto_keys.PublicKey.read(r, r.end(), m.pubKey);
        break;
      case 18:
        m.sig = r.bytes();
        break;
      default:
        skipField(AuthSigMessage, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(AuthSigMessage);
    return m;
  },
});

export const $file: FileInfo = {
  path: "tendermint/p2p/conn.proto",
  package: "tendermint.p2p",
  messages: [PacketPing, PacketPong, PacketMsg, Packet, AuthSigMessage],
  services: [],
};
