// Generated from proto/ibc/core/types/v1/genesis.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, readMessage, writeMessage } from "../../../../../protobuf/message.js";
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
      writeMessage(w, ibc_core_channel_v2_genesis.GenesisState, m.channelV2Genesis);
      w.varint(42);
    }
    {
      writeMessage(w, ibc_core_client_v2_genesis.GenesisState, m.clientV2Genesis);
      w.varint(34);
    }
    {
      writeMessage(w, ibc_core_channel_v1_genesis.GenesisState, m.channelGenesis);
      w.varint(26);
    }
    {
      writeMessage(w, ibc_core_connection_v1_genesis.GenesisState, m.connectionGenesis);
      w.varint(18);
    }
    {
      writeMessage(w, ibc_core_client_v1_genesis.GenesisState, m.clientGenesis);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        readMessage(r, ibc_core_client_v1_genesis.GenesisState, m.clientGenesis);
        return true;
      case 18:
        readMessage(r, ibc_core_connection_v1_genesis.GenesisState, m.connectionGenesis);
        return true;
      case 26:
        readMessage(r, ibc_core_channel_v1_genesis.GenesisState, m.channelGenesis);
        return true;
      case 34:
        readMessage(r, ibc_core_client_v2_genesis.GenesisState, m.clientV2Genesis);
        return true;
      case 42:
        readMessage(r, ibc_core_channel_v2_genesis.GenesisState, m.channelV2Genesis);
        return true;
      default:
        return false;
    }
  },
});

export const $file: FileInfo = {
  path: "ibc/core/types/v1/genesis.proto",
  package: "ibc.core.types.v1",
  messages: [GenesisState],
  services: [],
};
