// Generated from proto/cosmos/mint/v1beta1/genesis.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, readMessage, writeMessage } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import * as cosmos_mint_v1beta1_mint from "../../../cosmos/mint/v1beta1/mint.js";

export interface GenesisState {
  minter: cosmos_mint_v1beta1_mint.Minter;
  params: cosmos_mint_v1beta1_mint.Params;
}

export const GenesisState: MessageType<GenesisState> = messageType<GenesisState>({
  name: "cosmos.mint.v1beta1.GenesisState",
  fields: [
    { no: 1, name: "minter", prop: "minter", kind: "message", message: () => cosmos_mint_v1beta1_mint.Minter, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 2, name: "params", prop: "params", kind: "message", message: () => cosmos_mint_v1beta1_mint.Params, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ minter: cosmos_mint_v1beta1_mint.Minter.create(), params: cosmos_mint_v1beta1_mint.Params.create() }),
  write(m, w) {
    {
      writeMessage(w, cosmos_mint_v1beta1_mint.Params, m.params);
      w.varint(18);
    }
    {
      writeMessage(w, cosmos_mint_v1beta1_mint.Minter, m.minter);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        readMessage(r, cosmos_mint_v1beta1_mint.Minter, m.minter);
        return true;
      case 18:
        readMessage(r, cosmos_mint_v1beta1_mint.Params, m.params);
        return true;
      default:
        return false;
    }
  },
});

export const $file: FileInfo = {
  path: "cosmos/mint/v1beta1/genesis.proto",
  package: "cosmos.mint.v1beta1",
  messages: [GenesisState],
  services: [],
};
