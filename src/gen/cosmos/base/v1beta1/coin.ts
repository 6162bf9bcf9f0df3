// Generated from proto/cosmos/base/v1beta1/coin.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import { decText, intText } from "../../../../protobuf/numbers.js";

export interface Coin {
  denom: string;
  amount: string;
}

export const Coin: MessageType<Coin> = messageType<Coin>({
  name: "cosmos.base.v1beta1.Coin",
  fields: [
    { no: 1, name: "denom", prop: "denom", kind: "string" },
    { no: 2, name: "amount", prop: "amount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
  ],
  create: () => ({ denom: "", amount: "" }),
  write(m, w) {
    {
      w.string(m.amount === "" ? "0" : m.amount);
      w.varint(18);
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
      case 18:
        m.amount = intText(r.string(), m.amount);
        break;
      default:
        skipField(Coin, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Coin);
    return m;
  },
});

export interface DecCoin {
  denom: string;
  amount: string;
}

export const DecCoin: MessageType<DecCoin> = messageType<DecCoin>({
  name: "cosmos.base.v1beta1.DecCoin",
  fields: [
    { no: 1, name: "denom", prop: "denom", kind: "string" },
    { no: 2, name: "amount", prop: "amount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Dec","gogoproto.customtype":"cosmossdk.io/math.LegacyDec"} },
  ],
  create: () => ({ denom: "", amount: "" }),
  write(m, w) {
    {
      w.string(m.amount === "" ? "0" : m.amount);
      w.varint(18);
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
      case 18:
        m.amount = decText(r.string(), m.amount);
        break;
      default:
        skipField(DecCoin, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(DecCoin);
    return m;
  },
});

export interface IntProto {
  int: string;
}

export const IntProto: MessageType<IntProto> = messageType<IntProto>({
  name: "cosmos.base.v1beta1.IntProto",
  fields: [
    { no: 1, name: "int", prop: "int", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int"} },
  ],
  create: () => ({ int: "" }),
  write(m, w) {
    {
      w.string(m.int === "" ? "0" : m.int);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.int = intText(r.string(), m.int);
        break;
      default:
        skipField(IntProto, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(IntProto);
    return m;
  },
});

export interface DecProto {
  dec: string;
}

export const DecProto: MessageType<DecProto> = messageType<DecProto>({
  name: "cosmos.base.v1beta1.DecProto",
  fields: [
    { no: 1, name: "dec", prop: "dec", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Dec","gogoproto.customtype":"cosmossdk.io/math.LegacyDec"} },
  ],
  create: () => ({ dec: "" }),
  write(m, w) {
    {
      w.string(m.dec === "" ? "0" : m.dec);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.dec = decText(r.string(), m.dec);
        break;
      default:
        skipField(DecProto, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(DecProto);
    return m;
  },
});

export const $file: FileInfo = {
  path: "cosmos/base/v1beta1/coin.proto",
  package: "cosmos.base.v1beta1",
  messages: [Coin, DecCoin, IntProto, DecProto],
  services: [],
};
