// Generated from proto/ibc/core/types/v1/genesis.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../../protobuf/message.js";
import type { FileInfo } from "../../../../../protobuf/service.js";
import * as ibc_core_channel_v1_genesis from "../../../../ibc/core/channel/v1/genesis.js";
import * as ibc_core_channel_v2_genesis from "../../../../ibc/core/channel/v2/genesis.js";
import * as ibc_core_client_v1_genesis from "../../../../ibc/core/client/v1/genesis.js";
import * as ibc_core_client_v2_genesis from "../../../../ibc/core/client/v2/genesis.js";
import * as ibc_core_connection_v1_genesis from "../../../../ibc/core/connection/v1/genesis.js";

export interface GenesisState {
  clientGenesis: ibc_core_client_v1_genesis.GenesisState;
  connectionGenesis: ibc_core_connection_v1_genesis.GenesisState;
  channelGenesis: ibc_core_channel_v1_genesis.GenesisState;
  clientV2Genesis: ibc_core_client_v2_genesis.GenesisState;
  channelV2Genesis: ibc_core_channel_v2_genesis.GenesisState;
}

export const GenesisState: MessageType<GenesisState> = messageType<GenesisState>({
  name: "ibc.core.types.v1.GenesisState",
  fields: [
    { no: 1, name: "client_genesis", prop: "clientGenesis", kind: "message", message: () => ibc_core_client_v1_genesis.GenesisState, nullable: false },
    { no: 2, name: "connection_genesis", prop: "connectionGenesis", kind: "message", message: () => ibc_core_connection_v1_genesis.GenesisState, nullable: false },
    { no: 3, name: "channel_genesis", prop: "channelGenesis", kind: "message", message: () => ibc_core_channel_v1_genesis.GenesisState, nullable: false },
    { no: 4, name: "client_v2_genesis", prop: "clientV2Genesis", kind: "message", message: () => ibc_core_client_v2_genesis.GenesisState, nullable: false },
    { no: 5, name: "channel_v2_genesis", prop: "channelV2Genesis", kind: "message", message: () => ibc_core_channel_v2_genesis.GenesisState, nullable: false },
  ],
  create: () => ({ clientGenesis: ibc_core_client_v1_genesis.GenesisState.create(), connectionGenesis: ibc_core_connection_v1_genesis.GenesisState.create(), channelGenesis: ibc_core_channel_v1_genesis.GenesisState.create(), clientV2Genesis: ibc_core_client_v2_genesis.GenesisState.create(), channelV2Genesis: ibc_core_channel_v2_genesis.GenesisState.create() }),
  write(m, w) {
    {
      const end = w.written;
      ibc_core_channel_v2_genesis.GenesisState.write(m.channelV2Genesis, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    {
      const end = w.written;
      ibc_core_client_v2_genesis.GenesisState.write(m.clientV2Genesis, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    {
      const end = w.written;
      ibc_core_channel_v1_genesis.GenesisState.write(m.channelGenesis, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    {
      const end = w.written;
      ibc_core_connection_v1_genesis.GenesisState.write(m.connectionGenesis, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    {
      const end = w.written;
      ibc_core_client_v1_genesis.GenesisState.write(m.clientGenesis, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        ibc_core_client_v1_genesis.GenesisState.read(r, r.end(), m.clientGenesis);
        break;
      case 18:
        ibc_core_connection_v1_genesis.GenesisState.read(r, r.end(), m.connectionGenesis);
        break;
      case 26:
        ibc_core_channel_v1_genesis.GenesisState.read(r, r.end(), m.channelGenesis);
        break;
      case 34:
        ibc_core_client_v2_genesis.GenesisState.read(r, r.end(), m.clientV2Genesis);
        break;
      case 42:
        ibc_core_channel_v2_genesis.GenesisState.read(r, r.end(), m.channelV2Genesis);
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
  path: "ibc/core/types/v1/genesis.proto",
  package: "ibc.core.types.v1",
  messages: [GenesisState],
  services: [],
};
