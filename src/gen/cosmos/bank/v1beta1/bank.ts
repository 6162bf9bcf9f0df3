// Generated from proto/cosmos/bank/v1beta1/bank.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import * as cosmos_base_v1beta1_coin from "../../../cosmos/base/v1beta1/coin.js";

export interface Params {
  sendEnabled: SendEnabled[];
  defaultSendEnabled: boolean;
}

export const Params: MessageType<Params> = messageType<Params>({
  name: "cosmos.bank.v1beta1.Params",
  options: {"amino.name":"cosmos-sdk/x/bank/Params"},
  fields: [
    { no: 1, name: "send_enabled", prop: "sendEnabled", kind: "message", repeated: true, message: () => SendEnabled, options: {"deprecated":true} },
    { no: 2, name: "default_send_enabled", prop: "defaultSendEnabled", kind: "bool" },
  ],
  create: () => ({ sendEnabled: [], defaultSendEnabled: false }),
  write(m, w) {
    if (m.defaultSendEnabled) {
      w.bool(m.defaultSendEnabled);
      w.varint(16);
    }
    for (let i = m.sendEnabled.length - 1; i >= 0; i--) {
      const end = w.written;
      SendEnabled.write(m.sendEnabled[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.sendEnabled.push(SendEnabled.read(r, r.end(), SendEnabled.create()));
        break;
      case 16:
        m.defaultSendEnabled = r.bool();
        break;
      default:
        skipField(Params, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Params);
    return m;
  },
});

export interface SendEnabled {
  denom: string;
  enabled: boolean;
}

export const SendEnabled: MessageType<SendEnabled> = messageType<SendEnabled>({
  name: "cosmos.bank.v1beta1.SendEnabled",
  fields: [
    { no: 1, name: "denom", prop: "denom", kind: "string" },
    { no: 2, name: "enabled", prop: "enabled", kind: "bool" },
  ],
  create: () => ({ denom: "", enabled: false }),
  write(m, w) {
    if (m.enabled) {
      w.bool(m.enabled);
      w.varint(16);
    }
    if (m.denom !== "") {
      w.string(m.denom);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.denom = r.string();
        break;
      case 16:
        m.enabled = r.bool();
        break;
      default:
        skipField(SendEnabled, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(SendEnabled);
    return m;
  },
});

export interface Input {
  address: string;
  coins: cosmos_base_v1beta1_coin.Coin[];
}

export const Input: MessageType<Input> = messageType<Input>({
  name: "cosmos.bank.v1beta1.Input",
  options: {"cosmos.msg.v1.signer":["address"]},
  fields: [
    { no: 1, name: "address", prop: "address", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "coins", prop: "coins", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"amino.dont_omitempty":true,"amino.encoding":"legacy_coins","gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.Coins"} },
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
        skipField(Input, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Input);
    return m;
  },
});

export interface Output {
  address: string;
  coins: cosmos_base_v1beta1_coin.Coin[];
}

export const Output: MessageType<Output> = messageType<Output>({
  name: "cosmos.bank.v1beta1.Output",
  fields: [
    { no: 1, name: "address", prop: "address", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "coins", prop: "coins", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"amino.dont_omitempty":true,"amino.encoding":"legacy_coins","gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.Coins"} },
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
        skipField(Output, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Output);
    return m;
  },
});

export interface Supply {
  total: cosmos_base_v1beta1_coin.Coin[];
}

export const Supply: MessageType<Supply> = messageType<Supply>({
  name: "cosmos.bank.v1beta1.Supply",
  options: {"deprecated":true,"cosmos_proto.implements_interface":["cosmos.bank.v1beta1.SupplyI"]},
  fields: [
    { no: 1, name: "total", prop: "total", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"amino.dont_omitempty":true,"amino.encoding":"legacy_coins","gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.Coins"} },
  ],
  create: () => ({ total: [] }),
  write(m, w) {
    for (let i = m.total.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.total[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.total.push(cosmos_base_v1beta1_coin.Coin.read(r, r.end(), cosmos_base_v1beta1_coin.Coin.create()));
        break;
      default:
        skipField(Supply, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Supply);
    return m;
  },
});

export interface DenomUnit {
  denom: string;
  exponent: number;
  aliases: string[];
}

export const DenomUnit: MessageType<DenomUnit> = messageType<DenomUnit>({
  name: "cosmos.bank.v1beta1.DenomUnit",
  fields: [
    { no: 1, name: "denom", prop: "denom", kind: "string" },
    { no: 2, name: "exponent", prop: "exponent", kind: "uint32" },
    { no: 3, name: "aliases", prop: "aliases", kind: "string", repeated: true },
  ],
  create: () => ({ denom: "", exponent: 0, aliases: [] }),
  write(m, w) {
    for (let i = m.aliases.length - 1; i >= 0; i--) {
      w.string(m.aliases[i]!);
      w.varint(26);
    }
    if (m.exponent !== 0) {
      w.varint(m.exponent);
      w.varint(16);
    }
    if (m.denom !== "") {
      w.string(m.denom);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.denom = r.string();
        break;
      case 16:
        m.exponent = r.uint32();
        break;
      case 26:
        m.aliases.push(r.string());
        break;
      default:
        skipField(DenomUnit, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(DenomUnit);
    return m;
  },
});

export interface Metadata {
  description: string;
  denomUnits: DenomUnit[];
  base: string;
  display: string;
  name: string;
  symbol: string;
  uri: string;
  uriHash: string;
}

export const Metadata: MessageType<Metadata> = messageType<Metadata>({
  name: "cosmos.bank.v1beta1.Metadata",
  fields: [
    { no: 1, name: "description", prop: "description", kind: "string" },
    { no: 2, name: "denom_units", prop: "denomUnits", kind: "message", repeated: true, message: () => DenomUnit },
    { no: 3, name: "base", prop: "base", kind: "string" },
    { no: 4, name: "display", prop: "display", kind: "string" },
    { no: 5, name: "name", prop: "name", kind: "string" },
    { no: 6, name: "symbol", prop: "symbol", kind: "string" },
    { no: 7, name: "uri", prop: "uri", kind: "string" },
    { no: 8, name: "uri_hash", prop: "uriHash", kind: "string" },
  ],
  create: () => ({ description: "", denomUnits: [], base: "", display: "", name: "", symbol: "", uri: "", uriHash: "" }),
  write(m, w) {
    if (m.uriHash !== "") {
      w.string(m.uriHash);
      w.varint(66);
    }
    if (m.uri !== "") {
      w.string(m.uri);
      w.varint(58);
    }
    if (m.symbol !== "") {
      w.string(m.symbol);
      w.varint(50);
    }
    if (m.name !== "") {
      w.string(m.name);
      w.varint(42);
    }
    if (m.display !== "") {
      w.string(m.display);
      w.varint(34);
    }
    if (m.base !== "") {
      w.string(m.base);
      w.varint(26);
    }
    for (let i = m.denomUnits.length - 1; i >= 0; i--) {
      const end = w.written;
      DenomUnit.write(m.denomUnits[i]!, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.description !== "") {
      w.string(m.description);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.description = r.string();
        break;
      case 18:
        m.denomUnits.push(DenomUnit.read(r, r.end(), DenomUnit.create()));
        break;
      case 26:
        m.base = r.string();
        break;
      case 34:
        m.display = r.string();
        break;
      case 42:
        m.name = r.string();
        break;
      case 50:
        m.symbol = r.string();
        break;
      case 58:
        m.uri = r.string();
        break;
      case 66:
        m.uriHash = r.string();
        break;
      default:
        skipField(Metadata, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Metadata);
    return m;
  },
});

export const $file: FileInfo = {
  path: "cosmos/bank/v1beta1/bank.proto",
  package: "cosmos.bank.v1beta1",
  messages: [Params, SendEnabled, Input, Output, Supply, DenomUnit, Metadata],
  services: [],
};
