// Generated from proto/cosmos/bank/v1beta1/genesis.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import * as cosmos_bank_v1beta1_bank from "../../../cosmos/bank/v1beta1/bank.js";
import * as cosmos_base_v1beta1_coin from "../../../cosmos/base/v1beta1/coin.js";

export interface GenesisState {
  params: cosmos_bank_v1beta1_bank.Params;
  balances: Balance[];
  supply: cosmos_base_v1beta1_coin.Coin[];
  denomMetadata: cosmos_bank_v1beta1_bank.Metadata[];
  sendEnabled: cosmos_bank_v1beta1_bank.SendEnabled[];
}

export const GenesisState: MessageType<GenesisState> = messageType<GenesisState>({
  name: "cosmos.bank.v1beta1.GenesisState",
  fields: [
    { no: 1, name: "params", prop: "params", kind: "message", message: () => cosmos_bank_v1beta1_bank.Params, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 2, name: "balances", prop: "balances", kind: "message", repeated: true, message: () => Balance, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 3, name: "supply", prop: "supply", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"amino.encoding":"legacy_coins","gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.Coins","amino.dont_omitempty":true} },
    { no: 4, name: "denom_metadata", prop: "denomMetadata", kind: "message", repeated: true, message: () => cosmos_bank_v1beta1_bank.Metadata, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 5, name: "send_enabled", prop: "sendEnabled", kind: "message", repeated: true, message: () => cosmos_bank_v1beta1_bank.SendEnabled, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ params: cosmos_bank_v1beta1_bank.Params.create(), balances: [], supply: [], denomMetadata: [], sendEnabled: [] }),
  write(m, w) {
    for (let i = m.sendEnabled.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_bank_v1beta1_bank.SendEnabled.write(m.sendEnabled[i]!, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    for (let i = m.denomMetadata.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_bank_v1beta1_bank.Metadata.write(m.denomMetadata[i]!, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    for (let i = m.supply.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.supply[i]!, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    for (let i = m.balances.length - 1; i >= 0; i--) {
      const end = w.written;
      Balance.write(m.balances[i]!, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    {
      const end = w.written;
      cosmos_bank_v1beta1_bank.Params.write(m.params, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_bank_v1beta1_bank.Params.read(r, r.end(), m.params);
        break;
      case 18:
        m.balances.push(Balance.read(r, r.end(), Balance.create()));
        break;
      case 26:
        m.supply.push(cosmos_base_v1beta1_coin.Coin.read(r, r.end(), cosmos_base_v1beta1_coin.Coin.create()));
        break;
      case 34:
        m.denomMetadata.push(cosmos_bank_v1beta1_bank.Metadata.read(r, r.end(), cosmos_bank_v1beta1_bank.Metadata.create()));
        break;
      case 42:
        m.sendEnabled.push(cosmos_bank_v1beta1_bank.SendEnabled.read(r, r.end(), cosmos_bank_v1beta1_bank.SendEnabled.create()));
        break;
      default:
        skipField(GenesisState, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(GenesisState);
    return m;
  },
});

export interface Balance {
  address: string;
  coins: cosmos_base_v1beta1_coin.Coin[];
}

export const Balance: MessageType<Balance> = messageType<Balance>({
  name: "cosmos.bank.v1beta1.Balance",
  fields: [
    { no: 1, name: "address", prop: "address", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "coins", prop: "coins", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"amino.encoding":"legacy_coins","gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.Coins","amino.dont_omitempty":true} },
  ],
  create: () => ({ address: "", coins: [] }),
  write(m, w) {
    for (let i = m.coins.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.coins[i]!, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.address !== "") {
      w.string(m.address);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.address = r.string();
        break;
      case 18:
        m.coins.push(cosmos_base_v1beta1_coin.Coin.read(r, r.end(), cosmos_base_v1beta1_coin.Coin.create()));
        break;
      default:
        skipField(Balance, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Balance);
    return m;
  },
});

export const $file: FileInfo = {
  path: "cosmos/bank/v1beta1/genesis.proto",
  package: "cosmos.bank.v1beta1",
  messages: [GenesisState, Balance],
  services: [],
};
