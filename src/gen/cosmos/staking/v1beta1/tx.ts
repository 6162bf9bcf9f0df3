// Generated from proto/cosmos/staking/v1beta1/tx.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../protobuf/service.js";
import { GO_ZERO_SECONDS, readStdTime } from "../../../../protobuf/well-known.js";
import { decText, intText } from "../../../../protobuf/numbers.js";
import * as cosmos_base_v1beta1_coin from "../../../cosmos/base/v1beta1/coin.js";
import * as cosmos_staking_v1beta1_staking from "../../../cosmos/staking/v1beta1/staking.js";
import * as google_protobuf_any from "../../../google/protobuf/any.js";
import * as google_protobuf_timestamp from "../../../google/protobuf/timestamp.js";

export interface MsgCreateValidator {
  description: cosmos_staking_v1beta1_staking.Description;
  commission: cosmos_staking_v1beta1_staking.CommissionRates;
  minSelfDelegation: string;
  delegatorAddress: string;
  validatorAddress: string;
  pubkey: google_protobuf_any.Any | undefined;
  value: cosmos_base_v1beta1_coin.Coin;
}

export const MsgCreateValidator: MessageType<MsgCreateValidator> = messageType<MsgCreateValidator>({
  name: "cosmos.staking.v1beta1.MsgCreateValidator",
  options: {"cosmos.msg.v1.signer":["validator_address"],"amino.name":"cosmos-sdk/MsgCreateValidator"},
  fields: [
    { no: 1, name: "description", prop: "description", kind: "message", message: () => cosmos_staking_v1beta1_staking.Description, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 2, name: "commission", prop: "commission", kind: "message", message: () => cosmos_staking_v1beta1_staking.CommissionRates, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 3, name: "min_self_delegation", prop: "minSelfDelegation", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int","amino.dont_omitempty":true} },
    { no: 4, name: "delegator_address", prop: "delegatorAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString","deprecated":true} },
    { no: 5, name: "validator_address", prop: "validatorAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.ValidatorAddressString"} },
    { no: 6, name: "pubkey", prop: "pubkey", kind: "message", message: () => google_protobuf_any.Any, options: {"cosmos_proto.accepts_interface":"cosmos.crypto.PubKey"} },
    { no: 7, name: "value", prop: "value", kind: "message", message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ description: cosmos_staking_v1beta1_staking.Description.create(), commission: cosmos_staking_v1beta1_staking.CommissionRates.create(), minSelfDelegation: "", delegatorAddress: "", validatorAddress: "", pubkey: undefined, value: cosmos_base_v1beta1_coin.Coin.create() }),
  write(m, w) {
    {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.value, w);
      w.lengthFrom(end);
      w.varint(58);
    }
    if (m.pubkey !== undefined) {
      const end = w.written;
      google_protobuf_any.Any.write(m.pubkey, w);
      w.lengthFrom(end);
      w.varint(50);
    }
    if (m.validatorAddress !== "") {
      w.string(m.validatorAddress);
      w.varint(42);
    }
    if (m.delegatorAddress !== "") {
      w.string(m.delegatorAddress);
      w.varint(34);
    }
    {
      w.string(m.minSelfDelegation === "" ? "0" : m.minSelfDelegation);
      w.varint(26);
    }
    {
      const end = w.written;
      cosmos_staking_v1beta1_staking.CommissionRates.write(m.commission, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    {
      const end = w.written;
      cosmos_staking_v1beta1_staking.Description.write(m.description, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_staking_v1beta1_staking.Description.read(r, r.end(), m.description);
        break;
      case 18:
        cosmos_staking_v1beta1_staking.CommissionRates.read(r, r.end(), m.commission);
        break;
      case 26:
        m.minSelfDelegation = intText(r.string(), m.minSelfDelegation);
        break;
      case 34:
        m.delegatorAddress = r.string();
        break;
      case 42:
        m.validatorAddress = r.string();
        break;
      case 50:
        google_protobuf_any.Any.read(r, r.end(), (m.pubkey ??= google_protobuf_any.Any.create()));
        break;
      case 58:
        cosmos_base_v1beta1_coin.Coin.read(r, r.end(), m.value);
        break;
      default:
        skipField(MsgCreateValidator, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgCreateValidator);
    return m;
  },
});

export interface MsgCreateValidatorResponse {
}

export const MsgCreateValidatorResponse: MessageType<MsgCreateValidatorResponse> = messageType<MsgCreateValidatorResponse>({
  name: "cosmos.staking.v1beta1.MsgCreateValidatorResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgCreateValidatorResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgCreateValidatorResponse);
    return m;
  },
});

export interface MsgEditValidator {
  description: cosmos_staking_v1beta1_staking.Description;
  validatorAddress: string;
  commissionRate: string;
  minSelfDelegation: string;
}

export const MsgEditValidator: MessageType<MsgEditValidator> = messageType<MsgEditValidator>({
  name: "cosmos.staking.v1beta1.MsgEditValidator",
  options: {"cosmos.msg.v1.signer":["validator_address"],"amino.name":"cosmos-sdk/MsgEditValidator"},
  fields: [
    { no: 1, name: "description", prop: "description", kind: "message", message: () => cosmos_staking_v1beta1_staking.Description, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 2, name: "validator_address", prop: "validatorAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.ValidatorAddressString"} },
    { no: 3, name: "commission_rate", prop: "commissionRate", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Dec","gogoproto.customtype":"cosmossdk.io/math.LegacyDec"} },
    { no: 4, name: "min_self_delegation", prop: "minSelfDelegation", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int"} },
  ],
  create: () => ({ description: cosmos_staking_v1beta1_staking.Description.create(), validatorAddress: "", commissionRate: "", minSelfDelegation: "" }),
  write(m, w) {
    if (m.minSelfDelegation !== "") {
      w.string(m.minSelfDelegation);
      w.varint(34);
    }
    if (m.commissionRate !== "") {
      w.string(m.commissionRate);
      w.varint(26);
    }
    if (m.validatorAddress !== "") {
      w.string(m.validatorAddress);
      w.varint(18);
    }
    {
      const end = w.written;
      cosmos_staking_v1beta1_staking.Description.write(m.description, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_staking_v1beta1_staking.Description.read(r, r.end(), m.description);
        break;
      case 18:
        m.validatorAddress = r.string();
        break;
      case 26:
        m.commissionRate = decText(r.string(), m.commissionRate);
        break;
      case 34:
        m.minSelfDelegation = intText(r.string(), m.minSelfDelegation);
        break;
      default:
        skipField(MsgEditValidator, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgEditValidator);
    return m;
  },
});

export interface MsgEditValidatorResponse {
}

export const MsgEditValidatorResponse: MessageType<MsgEditValidatorResponse> = messageType<MsgEditValidatorResponse>({
  name: "cosmos.staking.v1beta1.MsgEditValidatorResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgEditValidatorResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgEditValidatorResponse);
    return m;
  },
});

export interface MsgDelegate {
  delegatorAddress: string;
  validatorAddress: string;
  amount: cosmos_base_v1beta1_coin.Coin;
}

export const MsgDelegate: MessageType<MsgDelegate> = messageType<MsgDelegate>({
  name: "cosmos.staking.v1beta1.MsgDelegate",
  options: {"cosmos.msg.v1.signer":["delegator_address"],"amino.name":"cosmos-sdk/MsgDelegate"},
  fields: [
    { no: 1, name: "delegator_address", prop: "delegatorAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "validator_address", prop: "validatorAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.ValidatorAddressString"} },
    { no: 3, name: "amount", prop: "amount", kind: "message", message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ delegatorAddress: "", validatorAddress: "", amount: cosmos_base_v1beta1_coin.Coin.create() }),
  write(m, w) {
    {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.amount, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.validatorAddress !== "") {
      w.string(m.validatorAddress);
      w.varint(18);
    }
    if (m.delegatorAddress !== "") {
      w.string(m.delegatorAddress);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.delegatorAddress = r.string();
        break;
      case 18:
        m.validatorAddress = r.string();
        break;
      case 26:
        cosmos_base_v1beta1_coin.Coin.read(r, r.end(), m.amount);
        break;
      default:
        skipField(MsgDelegate, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgDelegate);
    return m;
  },
});

export interface MsgDelegateResponse {
}

export const MsgDelegateResponse: MessageType<MsgDelegateResponse> = messageType<MsgDelegateResponse>({
  name: "cosmos.staking.v1beta1.MsgDelegateResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgDelegateResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgDelegateResponse);
    return m;
  },
});

export interface MsgBeginRedelegate {
  delegatorAddress: string;
  validatorSrcAddress: string;
  validatorDstAddress: string;
  amount: cosmos_base_v1beta1_coin.Coin;
}

export const MsgBeginRedelegate: MessageType<MsgBeginRedelegate> = messageType<MsgBeginRedelegate>({
  name: "cosmos.staking.v1beta1.MsgBeginRedelegate",
  options: {"cosmos.msg.v1.signer":["delegator_address"],"amino.name":"cosmos-sdk/MsgBeginRedelegate"},
  fields: [
    { no: 1, name: "delegator_address", prop: "delegatorAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "validator_src_address", prop: "validatorSrcAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.ValidatorAddressString"} },
    { no: 3, name: "validator_dst_address", prop: "validatorDstAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.ValidatorAddressString"} },
    { no: 4, name: "amount", prop: "amount", kind: "message", message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ delegatorAddress: "", validatorSrcAddress: "", validatorDstAddress: "", amount: cosmos_base_v1beta1_coin.Coin.create() }),
  write(m, w) {
    {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.amount, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.validatorDstAddress !== "") {
      w.string(m.validatorDstAddress);
      w.varint(26);
    }
    if (m.validatorSrcAddress !== "") {
      w.string(m.validatorSrcAddress);
      w.varint(18);
    }
    if (m.delegatorAddress !== "") {
      w.string(m.delegatorAddress);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.delegatorAddress = r.string();
        break;
      case 18:
        m.validatorSrcAddress = r.string();
        break;
      case 26:
        m.validatorDstAddress = r.string();
        break;
      case 34:
        cosmos_base_v1beta1_coin.Coin.read(r, r.end(), m.amount);
        break;
      default:
        skipField(MsgBeginRedelegate, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgBeginRedelegate);
    return m;
  },
});

export interface MsgBeginRedelegateResponse {
  completionTime: google_protobuf_timestamp.Timestamp;
}

export const MsgBeginRedelegateResponse: MessageType<MsgBeginRedelegateResponse> = messageType<MsgBeginRedelegateResponse>({
  name: "cosmos.staking.v1beta1.MsgBeginRedelegateResponse",
  fields: [
    { no: 1, name: "completion_time", prop: "completionTime", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"amino.dont_omitempty":true,"gogoproto.stdtime":true} },
  ],
  create: () => ({ completionTime: { seconds: GO_ZERO_SECONDS, nanos: 0 } }),
  write(m, w) {
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.completionTime, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.completionTime = readStdTime(r);
        break;
      default:
        skipField(MsgBeginRedelegateResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgBeginRedelegateResponse);
    return m;
  },
});

export interface MsgUndelegate {
  delegatorAddress: string;
  validatorAddress: string;
  amount: cosmos_base_v1beta1_coin.Coin;
}

export const MsgUndelegate: MessageType<MsgUndelegate> = messageType<MsgUndelegate>({
  name: "cosmos.staking.v1beta1.MsgUndelegate",
  options: {"cosmos.msg.v1.signer":["delegator_address"],"amino.name":"cosmos-sdk/MsgUndelegate"},
  fields: [
    { no: 1, name: "delegator_address", prop: "delegatorAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "validator_address", prop: "validatorAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.ValidatorAddressString"} },
    { no: 3, name: "amount", prop: "amount", kind: "message", message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ delegatorAddress: "", validatorAddress: "", amount: cosmos_base_v1beta1_coin.Coin.create() }),
  write(m, w) {
    {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.amount, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.validatorAddress !== "") {
      w.string(m.validatorAddress);
      w.varint(18);
    }
    if (m.delegatorAddress !== "") {
      w.string(m.delegatorAddress);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.delegatorAddress = r.string();
        break;
      case 18:
        m.validatorAddress = r.string();
        break;
      case 26:
        cosmos_base_v1beta1_coin.Coin.read(r, r.end(), m.amount);
        break;
      default:
        skipField(MsgUndelegate, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgUndelegate);
    return m;
  },
});

export interface MsgUndelegateResponse {
  completionTime: google_protobuf_timestamp.Timestamp;
  amount: cosmos_base_v1beta1_coin.Coin;
}

export const MsgUndelegateResponse: MessageType<MsgUndelegateResponse> = messageType<MsgUndelegateResponse>({
  name: "cosmos.staking.v1beta1.MsgUndelegateResponse",
  fields: [
    { no: 1, name: "completion_time", prop: "completionTime", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"amino.dont_omitempty":true,"gogoproto.stdtime":true} },
    { no: 2, name: "amount", prop: "amount", kind: "message", message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ completionTime: { seconds: GO_ZERO_SECONDS, nanos: 0 }, amount: cosmos_base_v1beta1_coin.Coin.create() }),
  write(m, w) {
    {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.amount, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.completionTime, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.completionTime = readStdTime(r);
        break;
      case 18:
        cosmos_base_v1beta1_coin.Coin.read(r, r.end(), m.amount);
        break;
      default:
        skipField(MsgUndelegateResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgUndelegateResponse);
    return m;
  },
});

export interface MsgCancelUnbondingDelegation {
  delegatorAddress: string;
  validatorAddress: string;
  amount: cosmos_base_v1beta1_coin.Coin;
  creationHeight: bigint;
}

export const MsgCancelUnbondingDelegation: MessageType<MsgCancelUnbondingDelegation> = messageType<MsgCancelUnbondingDelegation>({
  name: "cosmos.staking.v1beta1.MsgCancelUnbondingDelegation",
  options: {"cosmos.msg.v1.signer":["delegator_address"],"amino.name":"cosmos-sdk/MsgCancelUnbondingDelegation"},
  fields: [
    { no: 1, name: "delegator_address", prop: "delegatorAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "validator_address", prop: "validatorAddress", kind: "string", options: {"cosmos_proto.scalar":"cosmos.ValidatorAddressString"} },
    { no: 3, name: "amount", prop: "amount", kind: "message", message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 4, name: "creation_height", prop: "creationHeight", kind: "int64" },
  ],
  create: () => ({ delegatorAddress: "", validatorAddress: "", amount: cosmos_base_v1beta1_coin.Coin.create(), creationHeight: 0n }),
  write(m, w) {
    if (m.creationHeight !== 0n) {
      w.varint64(m.creationHeight);
      w.varint(32);
    }
    {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.amount, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.validatorAddress !== "") {
      w.string(m.validatorAddress);
      w.varint(18);
    }
    if (m.delegatorAddress !== "") {
      w.string(m.delegatorAddress);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.delegatorAddress = r.string();
        break;
      case 18:
        m.validatorAddress = r.string();
        break;
      case 26:
        cosmos_base_v1beta1_coin.Coin.read(r, r.end(), m.amount);
        break;
      case 32:
        m.creationHeight = r.int64();
        break;
      default:
        skipField(MsgCancelUnbondingDelegation, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgCancelUnbondingDelegation);
    return m;
  },
});

export interface MsgCancelUnbondingDelegationResponse {
}

export const MsgCancelUnbondingDelegationResponse: MessageType<MsgCancelUnbondingDelegationResponse> = messageType<MsgCancelUnbondingDelegationResponse>({
  name: "cosmos.staking.v1beta1.MsgCancelUnbondingDelegationResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgCancelUnbondingDelegationResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgCancelUnbondingDelegationResponse);
    return m;
  },
});

export interface MsgUpdateParams {
  authority: string;
  params: cosmos_staking_v1beta1_staking.Params;
}

export const MsgUpdateParams: MessageType<MsgUpdateParams> = messageType<MsgUpdateParams>({
  name: "cosmos.staking.v1beta1.MsgUpdateParams",
  options: {"cosmos.msg.v1.signer":["authority"],"amino.name":"cosmos-sdk/x/staking/MsgUpdateParams"},
  fields: [
    { no: 1, name: "authority", prop: "authority", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "params", prop: "params", kind: "message", message: () => cosmos_staking_v1beta1_staking.Params, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ authority: "", params: cosmos_staking_v1beta1_staking.Params.create() }),
  write(m, w) {
    {
      const end = w.written;
      cosmos_staking_v1beta1_staking.Params.write(m.params, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.authority !== "") {
      w.string(m.authority);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.authority = r.string();
        break;
      case 18:
        cosmos_staking_v1beta1_staking.Params.read(r, r.end(), m.params);
        break;
      default:
        skipField(MsgUpdateParams, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgUpdateParams);
    return m;
  },
});

export interface MsgUpdateParamsResponse {
}

export const MsgUpdateParamsResponse: MessageType<MsgUpdateParamsResponse> = messageType<MsgUpdateParamsResponse>({
  name: "cosmos.staking.v1beta1.MsgUpdateParamsResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgUpdateParamsResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgUpdateParamsResponse);
    return m;
  },
});

export const Msg = {
  typeName: "cosmos.staking.v1beta1.Msg",
  options: {"cosmos.msg.v1.service":true},
  methods: {
    createValidator: { name: "CreateValidator", input: MsgCreateValidator, output: MsgCreateValidatorResponse, http: [] },
    editValidator: { name: "EditValidator", input: MsgEditValidator, output: MsgEditValidatorResponse, http: [] },
    delegate: { name: "Delegate", input: MsgDelegate, output: MsgDelegateResponse, http: [] },
    beginRedelegate: { name: "BeginRedelegate", input: MsgBeginRedelegate, output: MsgBeginRedelegateResponse, http: [] },
    undelegate: { name: "Undelegate", input: MsgUndelegate, output: MsgUndelegateResponse, http: [] },
    cancelUnbondingDelegation: { name: "CancelUnbondingDelegation", input: MsgCancelUnbondingDelegation, output: MsgCancelUnbondingDelegationResponse, http: [] },
    updateParams: { name: "UpdateParams", input: MsgUpdateParams, output: MsgUpdateParamsResponse, http: [] },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "cosmos/staking/v1beta1/tx.proto",
  package: "cosmos.staking.v1beta1",
  messages: [MsgCreateValidator, MsgCreateValidatorResponse, MsgEditValidator, MsgEditValidatorResponse, MsgDelegate, MsgDelegateResponse, MsgBeginRedelegate, MsgBeginRedelegateResponse, MsgUndelegate, MsgUndelegateResponse, MsgCancelUnbondingDelegation, MsgCancelUnbondingDelegationResponse, MsgUpdateParams, MsgUpdateParamsResponse],
  services: [Msg],
};
