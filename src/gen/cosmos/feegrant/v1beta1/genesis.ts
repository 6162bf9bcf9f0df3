// Generated from proto/cosmos/feegrant/v1beta1/genesis.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
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
      const end = w.written;
      cosmos_feegrant_v1beta1_feegrant.Grant.write(m.allowances[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.allowances.push(cosmos_feegrant_v1beta1_feegrant.Grant.read(r, r.end(), cosmos_feegrant_v1beta1_feegrant.Grant.create()));
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
  path: "cosmos/feegrant/v1beta1/genesis.proto",
  package: "cosmos.feegrant.v1beta1",
  messages: [GenesisState],
  services: [],
};
