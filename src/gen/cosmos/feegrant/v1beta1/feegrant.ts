// Generated from proto/cosmos/feegrant/v1beta1/feegrant.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import { GO_ZERO_SECONDS, readStdDuration, readStdTime } from "../../../../protobuf/well-known.js";
import * as cosmos_base_v1beta1_coin from "../../../cosmos/base/v1beta1/coin.js";
import * as google_protobuf_any from "../../../google/protobuf/any.js";
import * as google_protobuf_duration from "../../../google/protobuf/duration.js";
import * as google_protobuf_timestamp from "../../../google/protobuf/timestamp.js";

export interface BasicAllowance {
  spendLimit: cosmos_base_v1beta1_coin.Coin[];
  expiration: google_protobuf_timestamp.Timestamp | undefined;
}

export const BasicAllowance: MessageType<BasicAllowance> = messageType<BasicAllowance>({
  name: "cosmos.feegrant.v1beta1.BasicAllowance",
  options: {"cosmos_proto.implements_interface":["cosmos.feegrant.v1beta1.FeeAllowanceI"],"amino.name":"cosmos-sdk/BasicAllowance"},
  fields: [
    { no: 1, name: "spend_limit", prop: "spendLimit", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"amino.dont_omitempty":true,"amino.encoding":"legacy_coins","gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.Coins"} },
    { no: 2, name: "expiration", prop: "expiration", kind: "message", message: () => google_protobuf_timestamp.Timestamp, options: {"gogoproto.stdtime":true} },
  ],
  create: () => ({ spendLimit: [], expiration: undefined }),
  write(m, w) {
    if (m.expiration !== undefined) {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.expiration, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.spendLimit.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.spendLimit[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.spendLimit.push(cosmos_base_v1beta1_coin.Coin.read(r, r.end(), cosmos_base_v1beta1_coin.Coin.create()));
        break;
      case 18:
        m.expiration = readStdTime(r);
        break;
      default:
        skipField(BasicAllowance, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(BasicAllowance);
    return m;
  },
});

export interface PeriodicAllowance {
  basic: BasicAllowance;
  period: google_protobuf_duration.Duration;
  periodSpendLimit: cosmos_base_v1beta1_coin.Coin[];
  periodCanSpend: cosmos_base_v1beta1_coin.Coin[];
  periodReset: google_protobuf_timestamp.Timestamp;
}

export const PeriodicAllowance: MessageType<PeriodicAllowance> = messageType<PeriodicAllowance>({
  name: "cosmos.feegrant.v1beta1.PeriodicAllowance",
  options: {"cosmos_proto.implements_interface":["cosmos.feegrant.v1beta1.FeeAllowanceI"],"amino.name":"cosmos-sdk/PeriodicAllowance"},
  fields: [
    { no: 1, name: "basic", prop: "basic", kind: "message", message: () => BasicAllowance, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 2, name: "period", prop: "period", kind: "message", message: () => google_protobuf_duration.Duration, nullable: false, options: {"gogoproto.stdduration":true,"amino.dont_omitempty":true} },
    { no: 3, name: "period_spend_limit", prop: "periodSpendLimit", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"amino.dont_omitempty":true,"amino.encoding":"legacy_coins","gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.Coins"} },
    { no: 4, name: "period_can_spend", prop: "periodCanSpend", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"amino.dont_omitempty":true,"amino.encoding":"legacy_coins","gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.Coins"} },
    { no: 5, name: "period_reset", prop: "periodReset", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
  ],
  create: () => ({ basic: BasicAllowance.create(), period: google_protobuf_duration.Duration.create(), periodSpendLimit: [], periodCanSpend: [], periodReset: { seconds: GO_ZERO_SECONDS, nanos: 0 } }),
  write(m, w) {
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.periodReset, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    for (let i = m.periodCanSpend.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.periodCanSpend[i]!, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    for (let i = m.periodSpendLimit.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.periodSpendLimit[i]!, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    {
      const end = w.written;
      google_protobuf_duration.Duration.write(m.period, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    {
      const end = w.written;
      BasicAllowance.write(m.basic, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        BasicAllowance.read(r, r.end(), m.basic);
        break;
      case 18:
        m.period = readStdDuration(r);
        break;
      case 26:
        m.periodSpendLimit.push(cosmos_base_v1beta1_coin.Coin.read(r, r.end(), cosmos_base_v1beta1_coin.Coin.create()));
        break;
      case 34:
        m.periodCanSpend.push(cosmos_base_v1beta1_coin.Coin.read(r, r.end(), cosmos_base_v1beta1_coin.Coin.create()));
        break;
      case 42:
        m.periodReset = readStdTime(r);
        break;
      default:
        skipField(PeriodicAllowance, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(PeriodicAllowance);
    return m;
  },
});

export interface AllowedMsgAllowance {
  allowance: google_protobuf_any.Any | undefined;
  allowedMessages: string[];
}

export const AllowedMsgAllowance: MessageType<AllowedMsgAllowance> = messageType<AllowedMsgAllowance>({
  name: "cosmos.feegrant.v1beta1.AllowedMsgAllowance",
  options: {"cosmos_proto.implements_interface":["cosmos.feegrant.v1beta1.FeeAllowanceI"],"amino.name":"cosmos-sdk/AllowedMsgAllowance"},
  fields: [
    { no: 1, name: "allowance", prop: "allowance", kind: "message", message: () => google_protobuf_any.Any, options: {"cosmos_proto.accepts_interface":"cosmos.feegrant.v1beta1.FeeAllowanceI"} },
    { no: 2, name: "allowed_messages", prop: "allowedMessages", kind: "string", repeated: true },
  ],
  create: () => ({ allowance: undefined, allowedMessages: [] }),
  write(m, w) {
    for (let i = m.allowedMessages.length - 1; i >= 0; i--) {
      w.string(m.allowedMessages[i]!);
      w.varint(18);
    }
    if (m.allowance !== undefined) {
      const end = w.written;
      google_protobuf_any.Any.write(m.allowance, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        google_protobuf_any.Any.read(r, r.end(), (m.allowance ??= google_protobuf_any.Any.create()));
        break;
      case 18:
        m.allowedMessages.push(r.string());
        break;
      default:
        skipField(AllowedMsgAllowance, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(AllowedMsgAllowance);
    return m;
  },
});

export interface Grant {
  granter: string;
  grantee: string;
  allowance: google_protobuf_any.Any | undefined;
}

export const Grant: MessageType<Grant> = messageType<Grant>({
  name: "cosmos.feegrant.v1beta1.Grant",
  fields: [
    { no: 1, name: "granter", prop: "granter", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "grantee", prop: "grantee", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 3, name: "allowance", prop: "allowance", kind: "message", message: () => google_protobuf_any.Any, options: {"cosmos_proto.accepts_interface":"cosmos.feegrant.v1beta1.FeeAllowanceI"} },
  ],
  create: () => ({ granter: "", grantee: "", allowance: undefined }),
  write(m, w) {
    if (m.allowance !== undefined) {
      const end = w.written;
      google_protobuf_any.Any.write(m.allowance, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.grantee !== "") {
      w.string(m.grantee);
      w.varint(18);
    }
    if (m.granter !== "") {
      w.string(m.granter);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.granter = r.string();
        break;
      case 18:
        m.grantee = r.string();
        break;
      case 26:
        google_protobuf_any.Any.read(r, r.end(), (m.allowance ??= google_protobuf_any.Any.create()));
        break;
      default:
        skipField(Grant, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Grant);
    return m;
  },
});

export const $file: FileInfo = {
  path: "cosmos/feegrant/v1beta1/feegrant.proto",
  package: "cosmos.feegrant.v1beta1",
  messages: [BasicAllowance, PeriodicAllowance, AllowedMsgAllowance, Grant],
  services: [],
};
