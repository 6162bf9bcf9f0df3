// Generated from proto/cosmos/feegrant/v1beta1/genesis.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, readMessage, writeMessage } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import * as cosmos_feegrant_v1beta1_feegrant from "../../../cosmos/feegrant/v1beta1/feegrant.js";

export interface GenesisState {
  allowances: cosmos_feegrant_v1beta1_feegrant.Grant[];
}

export const GenesisState: MessageType<GenesisState> = messageType<GenesisState>({
  name: "cosmos.feegrant.v1beta1.GenesisState",
  fields: [
    { no: 1, name: "allowances", prop: "allowances", kind: "message", repeated: true, message: () => cosmos_feegrant_v1beta1_feegrant.Grant, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ allowances: [] }),
  write(m, w) {
    for (let i = m.allowances.length - 1; i >= 0; i--) {
      writeMessage(w, cosmos_feegrant_v1beta1_feegrant.Grant, m.allowances[i]!);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.allowances.push(readMessage(r, cosmos_feegrant_v1beta1_feegrant.Grant, cosmos_feegrant_v1beta1_feegrant.Grant.create()));
        return true;
      default:
        return false;
    }
  },
});

export const $file: FileInfo = {
  path: "cosmos/feegrant/v1beta1/genesis.proto",
  package: "cosmos.feegrant.v1beta1",
  messages: [GenesisState],
  services: [],
};
