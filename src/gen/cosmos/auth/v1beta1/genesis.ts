// Generated from proto/cosmos/auth/v1beta1/genesis.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, readMessage, writeMessage } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import * as cosmos_auth_v1beta1_auth from "../../../cosmos/auth/v1beta1/auth.js";
import * as google_protobuf_any from "../../../google/protobuf/any.js";

export interface GenesisState {
  params: cosmos_auth_v1beta1_auth.Params;
  accounts: google_protobuf_any.Any[];
}

export const GenesisState: MessageType<GenesisState> = messageType<GenesisState>({
  name: "cosmos.auth.v1beta1.GenesisState",
  fields: [
    { no: 1, name: "params", prop: "params", kind: "message", message: () => cosmos_auth_v1beta1_auth.Params, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 2, name: "accounts", prop: "accounts", kind: "message", repeated: true, message: () => google_protobuf_any.Any },
  ],
  create: () => ({ params: cosmos_auth_v1beta1_auth.Params.create(), accounts: [] }),
  write(m, w) {
    for (let i = m.accounts.length - 1; i >= 0; i--) {
      writeMessage(w, google_protobuf_any.Any, m.accounts[i]!);
      w.varint(18);
    }
    {
      writeMessage(w, cosmos_auth_v1beta1_auth.Params, m.params);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        readMessage(r, cosmos_auth_v1beta1_auth.Params, m.params);
        return true;
      case 18:
        m.accounts.push(readMessage(r, google_protobuf_any.Any, google_protobuf_any.Any.create()));
        return true;
      default:
        return false;
    }
  },
});

export const $file: FileInfo = {
  path: "cosmos/auth/v1beta1/genesis.proto",
  package: "cosmos.auth.v1beta1",
  messages: [GenesisState],
  services: [],
};
