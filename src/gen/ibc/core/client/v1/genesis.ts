// Generated from proto/ibc/core/client/v1/genesis.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../../protobuf/message.js";
import type { FileInfo } from "../../../../../protobuf/service.js";
import { EMPTY_BYTES } from "../../../../../types/bytes.js";
import * as ibc_core_client_v1_client from "../../../../ibc/core/client/v1/client.js";

export interface GenesisState {
  clients: ibc_core_client_v1_client.IdentifiedClientState[];
  clientsConsensus: ibc_core_client_v1_client.ClientConsensusStates[];
  clientsMetadata: IdentifiedGenesisMetadata[];
  params: ibc_core_client_v1_client.Params;
  createLocalhost: boolean;
  nextClientSequence: bigint;
}

export const GenesisState: MessageType<GenesisState> = messageType<GenesisState>({
  name: "ibc.core.client.v1.GenesisState",
  fields: [
    { no: 1, name: "clients", prop: "clients", kind: "message", repeated: true, message: () => ibc_core_client_v1_client.IdentifiedClientState, nullable: false, options: {"gogoproto.castrepeated":"IdentifiedClientStates"} },
    { no: 2, name: "clients_consensus", prop: "clientsConsensus", kind: "message", repeated: true, message: () => ibc_core_client_v1_client.ClientConsensusStates, nullable: false, options: {"gogoproto.castrepeated":"ClientsConsensusStates"} },
    { no: 3, name: "clients_metadata", prop: "clientsMetadata", kind: "message", repeated: true, message: () => IdentifiedGenesisMetadata, nullable: false },
    { no: 4, name: "params", prop: "params", kind: "message", message: () => ibc_core_client_v1_client.Params, nullable: false },
    { no: 5, name: "create_localhost", prop: "createLocalhost", kind: "bool", options: {"deprecated":true} },
    { no: 6, name: "next_client_sequence", prop: "nextClientSequence", kind: "uint64" },
  ],
  create: () => ({ clients: [], clientsConsensus: [], clientsMetadata: [], params: ibc_core_client_v1_client.Params.create(), createLocalhost: false, nextClientSequence: 0n }),
  write(m, w) {
    if (m.nextClientSequence !== 0n) {
      w.varint64(m.nextClientSequence);
      w.varint(48);
    }
    if (m.createLocalhost) {
      w.bool(m.createLocalhost);
      w.varint(40);
    }
    {
      const end = w.written;
      ibc_core_client_v1_client.Params.write(m.params, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    for (let i = m.clientsMetadata.length - 1; i >= 0; i--) {
      const end = w.written;
      IdentifiedGenesisMetadata.write(m.clientsMetadata[i]!, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    for (let i = m.clientsConsensus.length - 1; i >= 0; i--) {
      const end = w.written;
      ibc_core_client_v1_client.ClientConsensusStates.write(m.clientsConsensus[i]!, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.clients.length - 1; i >= 0; i--) {
      const end = w.written;
      ibc_core_client_v1_client.IdentifiedClientState.write(m.clients[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.clients.push(ibc_core_client_v1_client.IdentifiedClientState.read(r, r.end(), ibc_core_client_v1_client.IdentifiedClientState.create()));
        break;
      case 18:
        m.clientsConsensus.push(ibc_core_client_v1_client.ClientConsensusStates.read(r, r.end(), ibc_core_client_v1_client.ClientConsensusStates.create()));
        break;
      case 26:
        m.clientsMetadata.push(IdentifiedGenesisMetadata.read(r, r.end(), IdentifiedGenesisMetadata.create()));
        break;
      case 34:
        ibc_core_client_v1_client.Params.read(r, r.end(), m.params);
        break;
      case 40:
        m.createLocalhost = r.bool();
        break;
      case 48:
        m.nextClientSequence = r.uint64();
        break;
      default:
        skipField(GenesisState, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(GenesisState);
    return m;
  },
});

export interface GenesisMetadata {
  key: Uint8Array;
  value: Uint8Array;
}

export const GenesisMetadata: MessageType<GenesisMetadata> = messageType<GenesisMetadata>({
  name: "ibc.core.client.v1.GenesisMetadata",
  fields: [
    { no: 1, name: "key", prop: "key", kind: "bytes" },
    { no: 2, name: "value", prop: "value", kind: "bytes" },
  ],
  create: () => ({ key: EMPTY_BYTES, value: EMPTY_BYTES }),
  write(m, w) {
    if (m.value.length !== 0) {
      w.bytes(m.value);
      w.varint(18);
    }
    if (m.key.length !== 0) {
      w.bytes(m.key);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.key = r.bytes();
        break;
      case 18:
        m.value = r.bytes();
        break;
      default:
        skipField(GenesisMetadata, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(GenesisMetadata);
    return m;
  },
});

export interface IdentifiedGenesisMetadata {
  clientId: string;
  clientMetadata: GenesisMetadata[];
}

export const IdentifiedGenesisMetadata: MessageType<IdentifiedGenesisMetadata> = messageType<IdentifiedGenesisMetadata>({
  name: "ibc.core.client.v1.IdentifiedGenesisMetadata",
  fields: [
    { no: 1, name: "client_id", prop: "clientId", kind: "string" },
    { no: 2, name: "client_metadata", prop: "clientMetadata", kind: "message", repeated: true, message: () => GenesisMetadata, nullable: false },
  ],
  create: () => ({ clientId: "", clientMetadata: [] }),
  write(m, w) {
    for (let i = m.clientMetadata.length - 1; i >= 0; i--) {
      const end = w.written;
      GenesisMetadata.write(m.clientMetadata[i]!, w);
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
        m.clientMetadata.push(GenesisMetadata.read(r, r.end(), GenesisMetadata.create()));
        break;
      default:
        skipField(IdentifiedGenesisMetadata, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(IdentifiedGenesisMetadata);
    return m;
  },
});

export const $file: FileInfo = {
  path: "ibc/core/client/v1/genesis.proto",
  package: "ibc.core.client.v1",
  messages: [GenesisState, GenesisMetadata, IdentifiedGenesisMetadata],
  services: [],
};
