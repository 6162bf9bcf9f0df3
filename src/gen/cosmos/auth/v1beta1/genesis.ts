// Generated from proto/cosmos/auth/v1beta1/genesis.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
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
      const end = w.written;
      google_protobuf_any.Any.write(m.accounts[i]!, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    {
      const end = w.written;
      cosmos_auth_v1beta1_auth.Params.write(m.params, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_auth_v1beta1_auth.Params.read(r, r.end(), m.params);
        break;
      case 18:
        m.accounts.push(google_protobuf_any.Any.read(r, r.end(), google_protobuf_any.Any.create()));
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
  path: "cosmos/auth/v1beta1/genesis.proto",
  package: "cosmos.auth.v1beta1",
  messages: [GenesisState],
  services: [],
};
