// Generated from proto/ibc/core/connection/v1/connection.proto by scripts/proto-gen. Do not edit.
import { type EnumInfo, type MessageType, messageType, overrun, skipField } from "../../../../../protobuf/message.js";
import type { FileInfo } from "../../../../../protobuf/service.js";
import * as ibc_core_commitment_v1_commitment from "../../../../ibc/core/commitment/v1/commitment.js";

export type State = number;
export const State = {
  STATE_UNINITIALIZED_UNSPECIFIED: 0,
  STATE_INIT: 1,
  STATE_TRYOPEN: 2,
  STATE_OPEN: 3,
} as const;
export const State$: EnumInfo = { typeName: "ibc.core.connection.v1.State", values: State };

export interface ConnectionEnd {
  clientId: string;
  versions: Version[];
  state: number;
  counterparty: Counterparty;
  delayPeriod: bigint;
}

export const ConnectionEnd: MessageType<ConnectionEnd> = messageType<ConnectionEnd>({
  name: "ibc.core.connection.v1.ConnectionEnd",
  fields: [
    { no: 1, name: "client_id", prop: "clientId", kind: "string" },
    { no: 2, name: "versions", prop: "versions", kind: "message", repeated: true, message: () => Version },
    { no: 3, name: "state", prop: "state", kind: "enum", enum: State$ },
    { no: 4, name: "counterparty", prop: "counterparty", kind: "message", message: () => Counterparty, nullable: false },
    { no: 5, name: "delay_period", prop: "delayPeriod", kind: "uint64" },
  ],
  create: () => ({ clientId: "", versions: [], state: 0, counterparty: Counterparty.create(), delayPeriod: 0n }),
  write(m, w) {
    if (m.delayPeriod !== 0n) {
      w.varint64(m.delayPeriod);
      w.varint(40);
    }
    {
      const end = w.written;
      Counterparty.write(m.counterparty, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.state !== 0) {
      w.int32(m.state);
      w.varint(24);
    }
    for (let i = m.versions.length - 1; i >= 0; i--) {
      const end = w.written;
      Version.write(m.versions[i]!, w);
      w.lengthFrom(end);
      w.varint(18);
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
      case 18:
        m.versions.push(Version.read(r, r.end(), Version.create()));
        break;
      case 24:
        m.state = r.int32();
        break;
      case 34:
        Counterparty.read(r, r.end(), m.counterparty);
        break;
      case 40:
        m.delayPeriod = r.uint64();
        break;
      default:
        skipField(ConnectionEnd, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ConnectionEnd);
    return m;
  },
});

export interface IdentifiedConnection {
  id: string;
  clientId: string;
  versions: Version[];
  state: number;
  counterparty: Counterparty;
  delayPeriod: bigint;
}

export const IdentifiedConnection: MessageType<IdentifiedConnection> = messageType<IdentifiedConnection>({
  name: "ibc.core.connection.v1.IdentifiedConnection",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "string" },
    { no: 2, name: "client_id", prop: "clientId", kind: "string" },
    { no: 3, name: "versions", prop: "versions", kind: "message", repeated: true, message: () => Version },
    { no: 4, name: "state", prop: "state", kind: "enum", enum: State$ },
    { no: 5, name: "counterparty", prop: "counterparty", kind: "message", message: () => Counterparty, nullable: false },
    { no: 6, name: "delay_period", prop: "delayPeriod", kind: "uint64" },
  ],
  create: () => ({ id: "", clientId: "", versions: [], state: 0, counterparty: Counterparty.create(), delayPeriod: 0n }),
  write(m, w) {
    if (m.delayPeriod !== 0n) {
      w.varint64(m.delayPeriod);
      w.varint(48);
    }
    {
      const end = w.written;
      Counterparty.write(m.counterparty, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    if (m.state !== 0) {
      w.int32(m.state);
      w.varint(32);
    }
    for (let i = m.versions.length - 1; i >= 0; i--) {
      const end = w.written;
      Version.write(m.versions[i]!, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.clientId !== "") {
      w.string(m.clientId);
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
        m.clientId = r.string();
        break;
      case 26:
        m.versions.push(Version.read(r, r.end(), Version.create()));
        break;
      case 32:
        m.state = r.int32();
        break;
      case 42:
        Counterparty.read(r, r.end(), m.counterparty);
        break;
      case 48:
        m.delayPeriod = r.uint64();
        break;
      default:
        skipField(IdentifiedConnection, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(IdentifiedConnection);
    return m;
  },
});

export interface Counterparty {
  clientId: string;
  connectionId: string;
  prefix: ibc_core_commitment_v1_commitment.MerklePrefix;
}

export const Counterparty: MessageType<Counterparty> = messageType<Counterparty>({
  name: "ibc.core.connection.v1.Counterparty",
  fields: [
    { no: 1, name: "client_id", prop: "clientId", kind: "string" },
    { no: 2, name: "connection_id", prop: "connectionId", kind: "string" },
    { no: 3, name: "prefix", prop: "prefix", kind: "message", message: () => ibc_core_commitment_v1_commitment.MerklePrefix, nullable: false },
  ],
  create: () => ({ clientId: "", connectionId: "", prefix: ibc_core_commitment_v1_commitment.MerklePrefix.create() }),
  write(m, w) {
    {
      const end = w.written;
      ibc_core_commitment_v1_commitment.MerklePrefix.write(m.prefix, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.connectionId !== "") {
      w.string(m.connectionId);
      w.varint(18);
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
      case 18:
        m.connectionId = r.string();
        break;
      case 26:
        ibc_core_commitment_v1_commitment.MerklePrefix.read(r, r.end(), m.prefix);
        break;
      default:
        skipField(Counterparty, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Counterparty);
    return m;
  },
});

export interface ClientPaths {
  paths: string[];
}

export const ClientPaths: MessageType<ClientPaths> = messageType<ClientPaths>({
  name: "ibc.core.connection.v1.ClientPaths",
  fields: [
    { no: 1, name: "paths", prop: "paths", kind: "string", repeated: true },
  ],
  create: () => ({ paths: [] }),
  write(m, w) {
    for (let i = m.paths.length - 1; i >= 0; i--) {
      w.string(m.paths[i]!);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.paths.push(r.string());
        break;
      default:
        skipField(ClientPaths, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ClientPaths);
    return m;
  },
});

export interface ConnectionPaths {
  clientId: string;
  paths: string[];
}

export const ConnectionPaths: MessageType<ConnectionPaths> = messageType<ConnectionPaths>({
  name: "ibc.core.connection.v1.ConnectionPaths",
  fields: [
    { no: 1, name: "client_id", prop: "clientId", kind: "string" },
    { no: 2, name: "paths", prop: "paths", kind: "string", repeated: true },
  ],
  create: () => ({ clientId: "", paths: [] }),
  write(m, w) {
    for (let i = m.paths.length - 1; i >= 0; i--) {
      w.string(m.paths[i]!);
      w.varint(18);
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
      case 18:
        m.paths.push(r.string());
        break;
      default:
        skipField(ConnectionPaths, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ConnectionPaths);
    return m;
  },
});

export interface Version {
  identifier: string;
  features: string[];
}

export const Version: MessageType<Version> = messageType<Version>({
  name: "ibc.core.connection.v1.Version",
  fields: [
    { no: 1, name: "identifier", prop: "identifier", kind: "string" },
    { no: 2, name: "features", prop: "features", kind: "string", repeated: true },
  ],
  create: () => ({ identifier: "", features: [] }),
  write(m, w) {
    for (let i = m.features.length - 1; i >= 0; i--) {
      w.string(m.features[i]!);
      w.varint(18);
    }
    if (m.identifier !== "") {
      w.string(m.identifier);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.identifier = r.string();
        break;
      case 18:
        m.features.push(r.string());
        break;
      default:
        skipField(Version, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Version);
    return m;
  },
});

export interface Params {
  maxExpectedTimePerBlock: bigint;
}

export const Params: MessageType<Params> = messageType<Params>({
  name: "ibc.core.connection.v1.Params",
  fields: [
    { no: 1, name: "max_expected_time_per_block", prop: "maxExpectedTimePerBlock", kind: "uint64" },
  ],
  create: () => ({ maxExpectedTimePerBlock: 0n }),
  write(m, w) {
    if (m.maxExpectedTimePerBlock !== 0n) {
      w.varint64(m.maxExpectedTimePerBlock);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.maxExpectedTimePerBlock = r.uint64();
        break;
      default:
        skipField(Params, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Params);
    return m;
  },
});

export const $file: FileInfo = {
  path: "ibc/core/connection/v1/connection.proto",
  package: "ibc.core.connection.v1",
  messages: [ConnectionEnd, IdentifiedConnection, Counterparty, ClientPaths, ConnectionPaths, Version, Params],
  services: [],
};
