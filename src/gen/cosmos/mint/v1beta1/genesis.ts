// Generated from proto/cosmos/mint/v1beta1/genesis.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
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
      const end = w.written;
      cosmos_mint_v1beta1_mint.Params.write(m.params, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    {
      const end = w.written;
      cosmos_mint_v1beta1_mint.Minter.write(m.minter, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_mint_v1beta1_mint.Minter.read(r, r.end(), m.minter);
        break;
      case 18:
        cosmos_mint_v1beta1_mint.Params.read(r, r.end(), m.params);
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
  path: "cosmos/mint/v1beta1/genesis.proto",
  package: "cosmos.mint.v1beta1",
  messages: [GenesisState],
  services: [],
};
