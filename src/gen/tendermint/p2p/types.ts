// Generated from proto/tendermint/p2p/types.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../protobuf/message.js";
import type { FileInfo } from "../../../protobuf/service.js";
import { EMPTY_BYTES } from "../../../types/bytes.js";

export interface NetAddress {
  id: string;
  ip: string;
  port: number;
}

export const NetAddress: MessageType<NetAddress> = messageType<NetAddress>({
  name: "tendermint.p2p.NetAddress",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "string" },
    { no: 2, name: "ip", prop: "ip", kind: "string" },
    { no: 3, name: "port", prop: "port", kind: "uint32" },
  ],
  create: () => ({ id: "", ip: "", port: 0 }),
  write(m, w) {
    if (m.port !== 0) {
      w.varint(m.port);
      w.varint(24);
    }
    if (m.ip !== "") {
      w.string(m.ip);
      w.varint(18);
    }
    if (m.id !== "") {
      w.string(m.id);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.id = r.string();
        break;
      case 18:
        m.ip = r.string();
        break;
      case 24:
        m.port = r.uint32();
        break;
      default:
        skipField(NetAddress, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(NetAddress);
    return m;
  },
});

export interface ProtocolVersion {
  p2p: bigint;
  block: bigint;
  app: bigint;
}

export const ProtocolVersion: MessageType<ProtocolVersion> = messageType<ProtocolVersion>({
  name: "tendermint.p2p.ProtocolVersion",
  fields: [
    { no: 1, name: "p2p", prop: "p2p", kind: "uint64" },
    { no: 2, name: "block", prop: "block", kind: "uint64" },
    { no: 3, name: "app", prop: "app", kind: "uint64" },
  ],
  create: () => ({ p2p: 0n, block: 0n, app: 0n }),
  write(m, w) {
    if (m.app !== 0n) {
      w.varint64(m.app);
      w.varint(24);
    }
    if (m.block !== 0n) {
      w.varint64(m.block);
      w.varint(16);
    }
    if (m.p2p !== 0n) {
      w.varint64(m.p2p);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.p2p = r.uint64();
        break;
      case 16:
        m.block = r.uint64();
        break;
      case 24:
        m.app = r.uint64();
        break;
      default:
        skipField(ProtocolVersion, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ProtocolVersion);
    return m;
  },
});

export interface DefaultNodeInfo {
  protocolVersion: ProtocolVersion;
  defaultNodeId: string;
  listenAddr: string;
  network: string;
  version: string;
  channels: Uint8Array;
  moniker: string;
  other: DefaultNodeInfoOther;
}

export const DefaultNodeInfo: MessageType<DefaultNodeInfo> = messageType<DefaultNodeInfo>({
  name: "tendermint.p2p.DefaultNodeInfo",
  fields: [
    { no: 1, name: "protocol_version", prop: "protocolVersion", kind: "message", message: () => ProtocolVersion, nullable: false },
    { no: 2, name: "default_node_id", prop: "defaultNodeId", kind: "string" },
    { no: 3, name: "listen_addr", prop: "listenAddr", kind: "string" },
    { no: 4, name: "network", prop: "network", kind: "string" },
    { no: 5, name: "version", prop: "version", kind: "string" },
    { no: 6, name: "channels", prop: "channels", kind: "bytes" },
    { no: 7, name: "moniker", prop: "moniker", kind: "string" },
    { no: 8, name: "other", prop: "other", kind: "message", message: () => DefaultNodeInfoOther, nullable: false },
  ],
  create: () => ({ protocolVersion: ProtocolVersion.create(), defaultNodeId: "", listenAddr: "", network: "", version: "", channels: EMPTY_BYTES, moniker: "", other: DefaultNodeInfoOther.create() }),
  write(m, w) {
    {
      const end = w.written;
      DefaultNodeInfoOther.write(m.other, w);
      w.lengthFrom(end);
      w.varint(66);
    }
    if (m.moniker !== "") {
      w.string(m.moniker);
      w.varint(58);
    }
    if (m.channels.length !== 0) {
      w.bytes(m.channels);
      w.varint(50);
    }
    if (m.version !== "") {
      w.string(m.version);
      w.varint(42);
    }
    if (m.network !== "") {
      w.string(m.network);
      w.varint(34);
    }
    if (m.listenAddr !== "") {
      w.string(m.listenAddr);
      w.varint(26);
    }
    if (m.defaultNodeId !== "") {
      w.string(m.defaultNodeId);
      w.varint(18);
    }
    {
      const end = w.written;
      ProtocolVersion.write(m.protocolVersion, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        ProtocolVersion.read(r, r.end(), m.protocolVersion);
        break;
      case 18:
        m.defaultNodeId = r.string();
        break;
      case 26:
        m.listenAddr = r.string();
        break;
      case 34:
        m.network = r.string();
        break;
      case 42:
        m.version = r.string();
        break;
      case 50:
        m.channels = r.bytes();
        break;
      case 58:
        m.moniker = r.string();
        break;
      case 66:
        DefaultNodeInfoOther.read(r, r.end(), m.other);
        break;
      default:
        skipField(DefaultNodeInfo, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(DefaultNodeInfo);
    return m;
  },
});

export interface DefaultNodeInfoOther {
  txIndex: string;
  rpcAddress: string;
}

export const DefaultNodeInfoOther: MessageType<DefaultNodeInfoOther> = messageType<DefaultNodeInfoOther>({
  name: "tendermint.p2p.DefaultNodeInfoOther",
  fields: [
    { no: 1, name: "tx_index", prop: "txIndex", kind: "string" },
    { no: 2, name: "rpc_address", prop: "rpcAddress", kind: "string" },
  ],
  create: () => ({ txIndex: "", rpcAddress: "" }),
  write(m, w) {
    if (m.rpcAddress !== "") {
      w.string(m.rpcAddress);
      w.varint(18);
    }
    if (m.txIndex !== "") {
      w.string(m.txIndex);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.txIndex = r.string();
        break;
      case 18:
        m.rpcAddress = r.string();
        break;
      default:
        skipField(DefaultNodeInfoOther, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(DefaultNodeInfoOther);
    return m;
  },
});

export const $file: FileInfo = {
  path: "tendermint/p2p/types.proto",
  package: "tendermint.p2p",
  messages: [NetAddress, ProtocolVersion, DefaultNodeInfo, DefaultNodeInfoOther],
  services: [],
};
