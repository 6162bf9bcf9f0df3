// Generated from proto/ibc/applications/transfer/v1/genesis.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../../protobuf/message.js";
import type { FileInfo } from "../../../../../protobuf/service.js";
import * as cosmos_base_v1beta1_coin from "../../../../cosmos/base/v1beta1/coin.js";
import * as ibc_applications_transfer_v1_token from "../../../../ibc/applications/transfer/v1/token.js";
import * as ibc_applications_transfer_v1_transfer from "../../../../ibc/applications/transfer/v1/transfer.js";

export interface GenesisState {
  portId: string;
  denoms: ibc_applications_transfer_v1_token.Denom[];
  params: ibc_applications_transfer_v1_transfer.Params;
  totalEscrowed: cosmos_base_v1beta1_coin.Coin[];
}

export const GenesisState: MessageType<GenesisState> = messageType<GenesisState>({
  name: "ibc.applications.transfer.v1.GenesisState",
  fields: [
    { no: 1, name: "port_id", prop: "portId", kind: "string" },
    { no: 2, name: "denoms", prop: "denoms", kind: "message", repeated: true, message: () => ibc_applications_transfer_v1_token.Denom, nullable: false, options: {"gogoproto.castrepeated":"Denoms"} },
    { no: 3, name: "params", prop: "params", kind: "message", message: () => ibc_applications_transfer_v1_transfer.Params, nullable: false },
    { no: 4, name: "total_escrowed", prop: "totalEscrowed", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.Coins"} },
  ],
  create: () => ({ portId: "", denoms: [], params: ibc_applications_transfer_v1_transfer.Params.create(), totalEscrowed: [] }),
  write(m, w) {
    for (let i = m.totalEscrowed.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.totalEscrowed[i]!, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    {
      const end = w.written;
      ibc_applications_transfer_v1_transfer.Params.write(m.params, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    for (let i = m.denoms.length - 1; i >= 0; i--) {
      const end = w.written;
      ibc_applications_transfer_v1_token.Denom.write(m.denoms[i]!, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.portId !== "") {
      w.string(m.portId);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.portId = r.string();
        break;
      case 18:
        m.denoms.push(ibc_applications_transfer_v1_token.Denom.read(r, r.end(), ibc_applications_transfer_v1_token.Denom.create()));
        break;
      case 26:
        ibc_applications_transfer_v1_transfer.Params.read(r, r.end(), m.params);
        break;
      case 34:
        m.totalEscrowed.push(cosmos_base_v1beta1_coin.Coin.read(r, r.end(), cosmos_base_v1beta1_coin.Coin.create()));
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
  path: "ibc/applications/transfer/v1/genesis.proto",
  package: "ibc.applications.transfer.v1",
  messages: [GenesisState],
  services: [],
};
