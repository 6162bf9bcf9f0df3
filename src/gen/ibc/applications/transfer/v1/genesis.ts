// Generated from proto/ibc/applications/transfer/v1/genesis.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, readMessage, writeMessage } from "../../../../../protobuf/message.js";
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
      writeMessage(w, cosmos_base_v1beta1_coin.Coin, m.totalEscrowed[i]!);
      w.varint(34);
    }
    {
      writeMessage(w, ibc_applications_transfer_v1_transfer.Params, m.params);
      w.varint(26);
    }
    for (let i = m.denoms.length - 1; i >= 0; i--) {
      writeMessage(w, ibc_applications_transfer_v1_token.Denom, m.denoms[i]!);
      w.varint(18);
    }
    if (m.portId !== "") {
      w.string(m.portId);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.portId = r.string();
        return true;
      case 18:
        m.denoms.push(readMessage(r, ibc_applications_transfer_v1_token.Denom, ibc_applications_transfer_v1_token.Denom.create()));
        return true;
      case 26:
        readMessage(r, ibc_applications_transfer_v1_transfer.Params, m.params);
        return true;
      case 34:
        m.totalEscrowed.push(readMessage(r, cosmos_base_v1beta1_coin.Coin, cosmos_base_v1beta1_coin.Coin.create()));
        return true;
      default:
        return false;
    }
  },
});

export const $file: FileInfo = {
  path: "ibc/applications/transfer/v1/genesis.proto",
  package: "ibc.applications.transfer.v1",
  messages: [GenesisState],
  services: [],
};
