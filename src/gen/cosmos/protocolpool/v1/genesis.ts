// Generated from proto/cosmos/protocolpool/v1/genesis.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, readMessage, writeMessage } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import * as cosmos_protocolpool_v1_types from "../../../cosmos/protocolpool/v1/types.js";

export interface GenesisState {
  continuousFunds: cosmos_protocolpool_v1_types.ContinuousFund[];
  params: cosmos_protocolpool_v1_types.Params;
}

export const GenesisState: MessageType<GenesisState> = messageType<GenesisState>({
  name: "cosmos.protocolpool.v1.GenesisState",
  fields: [
    { no: 1, name: "continuous_funds", prop: "continuousFunds", kind: "message", repeated: true, message: () => cosmos_protocolpool_v1_types.ContinuousFund, nullable: false },
    { no: 2, name: "params", prop: "params", kind: "message", message: () => cosmos_protocolpool_v1_types.Params, nullable: false },
  ],
  create: () => ({ continuousFunds: [], params: cosmos_protocolpool_v1_types.Params.create() }),
  write(m, w) {
    {
      writeMessage(w, cosmos_protocolpool_v1_types.Params, m.params);
      w.varint(18);
    }
    for (let i = m.continuousFunds.length - 1; i >= 0; i--) {
      writeMessage(w, cosmos_protocolpool_v1_types.ContinuousFund, m.continuousFunds[i]!);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.continuousFunds.push(readMessage(r, cosmos_protocolpool_v1_types.ContinuousFund, cosmos_protocolpool_v1_types.ContinuousFund.create()));
        return true;
      case 18:
        readMessage(r, cosmos_protocolpool_v1_types.Params, m.params);
        return true;
      default:
        return false;
    }
  },
});

export const $file: FileInfo = {
  path: "cosmos/protocolpool/v1/genesis.proto",
  package: "cosmos.protocolpool.v1",
  messages: [GenesisState],
  services: [],
};
