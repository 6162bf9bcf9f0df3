// Generated from proto/ibc/core/connection/v1/genesis.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../../protobuf/message.js";
import type { FileInfo } from "../../../../../protobuf/service.js";
import * as ibc_core_connection_v1_connection from "../../../../ibc/core/connection/v1/connection.js";

export interface GenesisState {
  connections: ibc_core_connection_v1_connection.IdentifiedConnection[];
  clientConnectionPaths: ibc_core_connection_v1_connection.ConnectionPaths[];
  nextConnectionSequence: bigint;
  params: ibc_core_connection_v1_connection.Params;
}

export const GenesisState: MessageType<GenesisState> = messageType<GenesisState>({
  name: "ibc.core.connection.v1.GenesisState",
  fields: [
    { no: 1, name: "connections", prop: "connections", kind: "message", repeated: true, message: () => ibc_core_connection_v1_connection.IdentifiedConnection, nullable: false },
    { no: 2, name: "client_connection_paths", prop: "clientConnectionPaths", kind: "message", repeated: true, message: () => ibc_core_connection_v1_connection.ConnectionPaths, nullable: false },
    { no: 3, name: "next_connection_sequence", prop: "nextConnectionSequence", kind: "uint64" },
    { no: 4, name: "params", prop: "params", kind: "message", message: () => ibc_core_connection_v1_connection.Params, nullable: false },
  ],
  create: () => ({ connections: [], clientConnectionPaths: [], nextConnectionSequence: 0n, params: ibc_core_connection_v1_connection.Params.create() }),
  write(m, w) {
    {
      const end = w.written;
      ibc_core_connection_v1_connection.Params.write(m.params, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.nextConnectionSequence !== 0n) {
      w.varint64(m.nextConnectionSequence);
      w.varint(24);
    }
    for (let i = m.clientConnectionPaths.length - 1; i >= 0; i--) {
      const end = w.written;
      ibc_core_connection_v1_connection.ConnectionPaths.write(m.clientConnectionPaths[i]!, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.connections.length - 1; i >= 0; i--) {
      const end = w.written;
      ibc_core_connection_v1_connection.IdentifiedConnection.write(m.connections[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.connections.push(ibc_core_connection_v1_connection.IdentifiedConnection.read(r, r.end(), ibc_core_connection_v1_connection.IdentifiedConnection.create()));
        break;
      case 18:
        m.clientConnectionPaths.push(ibc_core_connection_v1_connection.ConnectionPaths.read(r, r.end(), ibc_core_connection_v1_connection.ConnectionPaths.create()));
        break;
      case 24:
        m.nextConnectionSequence = r.uint64();
        break;
      case 34:
        ibc_core_connection_v1_connection.Params.read(r, r.end(), m.params);
        break;
      default:
        skipField(GenesisState, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(GenesisState);
    return m;
  },
});

export const $file: FileInfo = {
  path: "ibc/core/connection/v1/genesis.proto",
  package: "ibc.core.connection.v1",
  messages: [GenesisState],
  services: [],
};
