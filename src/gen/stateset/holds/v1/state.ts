// Generated from proto/stateset/holds/v1/state.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import { GO_ZERO_SECONDS, readStdTime } from "../../../../protobuf/well-known.js";
import { intText } from "../../../../protobuf/numbers.js";
import * as cosmos_base_v1beta1_coin from "../../../cosmos/base/v1beta1/coin.js";
import * as google_protobuf_timestamp from "../../../google/protobuf/timestamp.js";

/** Coins that stay in their owner's account but cannot be spent, until the module that placed the hold lets go of them. */
export interface Hold {
  /** Given by the chain, from 1 on. */
  id: bigint;
  owner: string;
  denom: string;
  /** What is still locked, always positive. */
  amount: string;
  /** The module that placed it and alone may change it. */
  module: string;
  /** What it is for, in that module's terms: "payment/7". */
  reference: string;
  createdAt: google_protobuf_timestamp.Timestamp;
}

export const Hold: MessageType<Hold> = messageType<Hold>({
  name: "stateset.holds.v1.Hold",
  doc: "Coins that stay in their owner's account but cannot be spent, until the module that placed the hold lets go of them.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64", doc: "Given by the chain, from 1 on." },
    { no: 2, name: "owner", prop: "owner", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 3, name: "denom", prop: "denom", kind: "string" },
    { no: 4, name: "amount", prop: "amount", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true}, doc: "What is still locked, always positive." },
    { no: 5, name: "module", prop: "module", kind: "string", doc: "The module that placed it and alone may change it." },
    { no: 6, name: "reference", prop: "reference", kind: "string", doc: "What it is for, in that module's terms: \"payment/7\"." },
    { no: 7, name: "created_at", prop: "createdAt", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
  ],
  create: () => ({ id: 0n, owner: "", denom: "", amount: "", module: "", reference: "", createdAt: { seconds: GO_ZERO_SECONDS, nanos: 0 } }),
  write(m, w) {
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.createdAt, w);
      w.lengthFrom(end);
      w.varint(58);
    }
    if (m.reference !== "") {
      w.string(m.reference);
      w.varint(50);
    }
    if (m.module !== "") {
      w.string(m.module);
      w.varint(42);
    }
    {
      w.string(m.amount === "" ? "0" : m.amount);
      w.varint(34);
    }
    if (m.denom !== "") {
      w.string(m.denom);
      w.varint(26);
    }
    if (m.owner !== "") {
      w.string(m.owner);
      w.varint(18);
    }
    if (m.id !== 0n) {
      w.varint64(m.id);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.id = r.uint64();
        break;
      case 18:
        m.owner = r.string();
        break;
      case 26:
        m.denom = r.string();
        break;
      case 34:
        m.amount = intText(r.string(), m.amount);
        break;
      case 42:
        m.module = r.string();
        break;
      case 50:
        m.reference = r.string();
        break;
      case 58:
        m.createdAt = readStdTime(r);
        break;
      default:
        skipField(Hold, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Hold);
    return m;
  },
});

/** The sum of an owner's holds: what a transfer has to look at. */
export interface LockedCoins {
  coins: cosmos_base_v1beta1_coin.Coin[];
}

export const LockedCoins: MessageType<LockedCoins> = messageType<LockedCoins>({
  name: "stateset.holds.v1.LockedCoins",
  doc: "The sum of an owner's holds: what a transfer has to look at.",
  fields: [
    { no: 1, name: "coins", prop: "coins", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.Coins"} },
  ],
  create: () => ({ coins: [] }),
  write(m, w) {
    for (let i = m.coins.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.coins[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.coins.push(cosmos_base_v1beta1_coin.Coin.read(r, r.end(), cosmos_base_v1beta1_coin.Coin.create()));
        break;
      default:
        skipField(LockedCoins, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(LockedCoins);
    return m;
  },
});

export const $file: FileInfo = {
  path: "stateset/holds/v1/state.proto",
  package: "stateset.holds.v1",
  messages: [Hold, LockedCoins],
  services: [],
};
