// Generated from proto/cosmos/mint/v1beta1/mint.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import { decText } from "../../../../protobuf/numbers.js";

export interface Minter {
  inflation: string;
  annualProvisions: string;
}

export const Minter: MessageType<Minter> = messageType<Minter>({
  name: "cosmos.mint.v1beta1.Minter",
  fields: [
    { no: 1, name: "inflation", prop: "inflation", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Dec","gogoproto.customtype":"cosmossdk.io/math.LegacyDec"} },
    { no: 2, name: "annual_provisions", prop: "annualProvisions", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Dec","gogoproto.customtype":"cosmossdk.io/math.LegacyDec"} },
  ],
  create: () => ({ inflation: "", annualProvisions: "" }),
  write(m, w) {
    {
      w.string(m.annualProvisions === "" ? "0" : m.annualProvisions);
      w.varint(18);
    }
    {
      w.string(m.inflation === "" ? "0" : m.inflation);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.inflation = decText(r.string(), m.inflation);
        break;
      case 18:
        m.annualProvisions = decText(r.string(), m.annualProvisions);
        break;
      default:
        skipField(Minter, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Minter);
    return m;
  },
});

export interface Params {
  mintDenom: string;
  inflationRateChange: string;
  inflationMax: string;
  inflationMin: string;
  goalBonded: string;
  blocksPerYear: bigint;
}

export const Params: MessageType<Params> = messageType<Params>({
  name: "cosmos.mint.v1beta1.Params",
  options: {"amino.name":"cosmos-sdk/x/mint/Params"},
  fields: [
    { no: 1, name: "mint_denom", prop: "mintDenom", kind: "string" },
    { no: 2, name: "inflation_rate_change", prop: "inflationRateChange", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Dec","gogoproto.customtype":"cosmossdk.io/math.LegacyDec","amino.dont_omitempty":true} },
    { no: 3, name: "inflation_max", prop: "inflationMax", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Dec","gogoproto.customtype":"cosmossdk.io/math.LegacyDec","amino.dont_omitempty":true} },
    { no: 4, name: "inflation_min", prop: "inflationMin", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Dec","gogoproto.customtype":"cosmossdk.io/math.LegacyDec","amino.dont_omitempty":true} },
    { no: 5, name: "goal_bonded", prop: "goalBonded", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Dec","gogoproto.customtype":"cosmossdk.io/math.LegacyDec","amino.dont_omitempty":true} },
    { no: 6, name: "blocks_per_year", prop: "blocksPerYear", kind: "uint64" },
  ],
  create: () => ({ mintDenom: "", inflationRateChange: "", inflationMax: "", inflationMin: "", goalBonded: "", blocksPerYear: 0n }),
  write(m, w) {
    if (m.blocksPerYear !== 0n) {
      w.varint64(m.blocksPerYear);
      w.varint(48);
    }
    {
      w.string(m.goalBonded === "" ? "0" : m.goalBonded);
      w.varint(42);
    }
    {
      w.string(m.inflationMin === "" ? "0" : m.inflationMin);
      w.varint(34);
    }
    {
      w.string(m.inflationMax === "" ? "0" : m.inflationMax);
      w.varint(26);
    }
    {
      w.string(m.inflationRateChange === "" ? "0" : m.inflationRateChange);
      w.varint(18);
    }
    if (m.mintDenom !== "") {
      w.string(m.mintDenom);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.mintDenom = r.string();
        break;
      case 18:
        m.inflationRateChange = decText(r.string(), m.inflationRateChange);
        break;
      case 26:
        m.inflationMax = decText(r.string(), m.inflationMax);
        break;
      case 34:
        m.inflationMin = decText(r.string(), m.inflationMin);
        break;
      case 42:
        m.goalBonded = decText(r.string(), m.goalBonded);
        break;
      case 48:
        m.blocksPerYear = r.uint64();
        break;
      default:
        skipField(Params, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Params);
    return m;
  },
});

export const $file: FileInfo = {
  path: "cosmos/mint/v1beta1/mint.proto",
  package: "cosmos.mint.v1beta1",
  messages: [Minter, Params],
  services: [],
};
