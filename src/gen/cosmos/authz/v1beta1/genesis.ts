// Generated from proto/cosmos/authz/v1beta1/genesis.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import * as cosmos_authz_v1beta1_authz from "../../../cosmos/authz/v1beta1/authz.js";

export interface GenesisState {
  authorization: cosmos_authz_v1beta1_authz.GrantAuthorization[];
}

export const GenesisState: MessageType<GenesisState> = messageType<GenesisState>({
  name: "cosmos.authz.v1beta1.GenesisState",
  fields: [
    { no: 1, name: "authorization", prop: "authorization", kind: "message", repeated: true, message: () => cosmos_authz_v1beta1_authz.GrantAuthorization, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ authorization: [] }),
  write(m, w) {
    for (let i = m.authorization.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_authz_v1beta1_authz.GrantAuthorization.write(m.authorization[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.authorization.push(cosmos_authz_v1beta1_authz.GrantAuthorization.read(r, r.end(), cosmos_authz_v1beta1_authz.GrantAuthorization.create()));
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
  path: "cosmos/authz/v1beta1/genesis.proto",
  package: "cosmos.authz.v1beta1",
  messages: [GenesisState],
  services: [],
};
