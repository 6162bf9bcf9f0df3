// Generated from proto/cosmos/protocolpool/v1/tx.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../protobuf/service.js";
import { GO_ZERO_SECONDS, readStdTime } from "../../../../protobuf/well-known.js";
import { decText } from "../../../../protobuf/numbers.js";
import * as cosmos_base_v1beta1_coin from "../../../cosmos/base/v1beta1/coin.js";
import * as cosmos_protocolpool_v1_types from "../../../cosmos/protocolpool/v1/types.js";
import * as google_protobuf_timestamp from "../../../google/protobuf/timestamp.js";

export interface MsgFundCommunityPool {
  depositor: string;
  amount: cosmos_base_v1beta1_coin.Coin[];
}

export const MsgFundCommunityPool: MessageType<MsgFundCommunityPool> = messageType<MsgFundCommunityPool>({
  name: "cosmos.protocolpool.v1.MsgFundCommunityPool",
  options: {"cosmos.msg.v1.signer":["depositor"]},
  fields: [
    { no: 1, name: "depositor", prop: "depositor", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "amount", prop: "amount", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.Coins"} },
  ],
  create: () => ({ depositor: "", amount: [] }),
  write(m, w) {
    for (let i = m.amount.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.amount[i]!, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.depositor !== "") {
      w.string(m.depositor);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.depositor = r.string();
        break;
      case 18:
        m.amount.push(cosmos_base_v1beta1_coin.Coin.read(r, r.end(), cosmos_base_v1beta1_coin.Coin.create()));
        break;
      default:
        skipField(MsgFundCommunityPool, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgFundCommunityPool);
    return m;
  },
});

export interface MsgFundCommunityPoolResponse {
}

export const MsgFundCommunityPoolResponse: MessageType<MsgFundCommunityPoolResponse> = messageType<MsgFundCommunityPoolResponse>({
  name: "cosmos.protocolpool.v1.MsgFundCommunityPoolResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgFundCommunityPoolResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgFundCommunityPoolResponse);
    return m;
  },
});

export interface MsgCommunityPoolSpend {
  authority: string;
  recipient: string;
  amount: cosmos_base_v1beta1_coin.Coin[];
}

export const MsgCommunityPoolSpend: MessageType<MsgCommunityPoolSpend> = messageType<MsgCommunityPoolSpend>({
  name: "cosmos.protocolpool.v1.MsgCommunityPoolSpend",
  options: {"cosmos.msg.v1.signer":["authority"]},
  fields: [
    { no: 1, name: "authority", prop: "authority", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "recipient", prop: "recipient", kind: "string" },
    { no: 3, name: "amount", prop: "amount", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.Coins"} },
  ],
  create: () => ({ authority: "", recipient: "", amount: [] }),
  write(m, w) {
    for (let i = m.amount.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.amount[i]!, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.recipient !== "") {
      w.string(m.recipient);
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
        m.recipient = r.string();
        break;
      case 26:
        m.amount.push(cosmos_base_v1beta1_coin.Coin.read(r, r.end(), cosmos_base_v1beta1_coin.Coin.create()));
        break;
      default:
        skipField(MsgCommunityPoolSpend, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgCommunityPoolSpend);
    return m;
  },
});

export interface MsgCommunityPoolSpendResponse {
}

export const MsgCommunityPoolSpendResponse: MessageType<MsgCommunityPoolSpendResponse> = messageType<MsgCommunityPoolSpendResponse>({
  name: "cosmos.protocolpool.v1.MsgCommunityPoolSpendResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgCommunityPoolSpendResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgCommunityPoolSpendResponse);
    return m;
  },
});

export interface MsgCreateContinuousFund {
  authority: string;
  recipient: string;
  percentage: string;
  expiry: google_protobuf_timestamp.Timestamp | undefined;
}

export const MsgCreateContinuousFund: MessageType<MsgCreateContinuousFund> = messageType<MsgCreateContinuousFund>({
  name: "cosmos.protocolpool.v1.MsgCreateContinuousFund",
  options: {"cosmos.msg.v1.signer":["authority"]},
  fields: [
    { no: 1, name: "authority", prop: "authority", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "recipient", prop: "recipient", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 3, name: "percentage", prop: "percentage", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Dec","gogoproto.customtype":"cosmossdk.io/math.LegacyDec"} },
    { no: 4, name: "expiry", prop: "expiry", kind: "message", message: () => google_protobuf_timestamp.Timestamp, options: {"gogoproto.stdtime":true} },
  ],
  create: () => ({ authority: "", recipient: "", percentage: "", expiry: undefined }),
  write(m, w) {
    if (m.expiry !== undefined) {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.expiry, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    {
      w.string(m.percentage === "" ? "0" : m.percentage);
      w.varint(26);
    }
    if (m.recipient !== "") {
      w.string(m.recipient);
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
        m.recipient = r.string();
        break;
      case 26:
        m.percentage = decText(r.string(), m.percentage);
        break;
      case 34:
        m.expiry = readStdTime(r);
        break;
      default:
        skipField(MsgCreateContinuousFund, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgCreateContinuousFund);
    return m;
  },
});

export interface MsgCreateContinuousFundResponse {
}

export const MsgCreateContinuousFundResponse: MessageType<MsgCreateContinuousFundResponse> = messageType<MsgCreateContinuousFundResponse>({
  name: "cosmos.protocolpool.v1.MsgCreateContinuousFundResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgCreateContinuousFundResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgCreateContinuousFundResponse);
    return m;
  },
});

export interface MsgCancelContinuousFund {
  authority: string;
  recipient: string;
}

export const MsgCancelContinuousFund: MessageType<MsgCancelContinuousFund> = messageType<MsgCancelContinuousFund>({
  name: "cosmos.protocolpool.v1.MsgCancelContinuousFund",
  options: {"cosmos.msg.v1.signer":["authority"]},
  fields: [
    { no: 1, name: "authority", prop: "authority", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "recipient", prop: "recipient", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
  ],
  create: () => ({ authority: "", recipient: "" }),
  write(m, w) {
    if (m.recipient !== "") {
      w.string(m.recipient);
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
        m.recipient = r.string();
        break;
      default:
        skipField(MsgCancelContinuousFund, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgCancelContinuousFund);
    return m;
  },
});

export interface MsgCancelContinuousFundResponse {
  canceledTime: google_protobuf_timestamp.Timestamp;
  canceledHeight: bigint;
  recipient: string;
}

export const MsgCancelContinuousFundResponse: MessageType<MsgCancelContinuousFundResponse> = messageType<MsgCancelContinuousFundResponse>({
  name: "cosmos.protocolpool.v1.MsgCancelContinuousFundResponse",
  fields: [
    { no: 1, name: "canceled_time", prop: "canceledTime", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true} },
    { no: 2, name: "canceled_height", prop: "canceledHeight", kind: "uint64" },
    { no: 3, name: "recipient", prop: "recipient", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
  ],
  create: () => ({ canceledTime: { seconds: GO_ZERO_SECONDS, nanos: 0 }, canceledHeight: 0n, recipient: "" }),
  write(m, w) {
    if (m.recipient !== "") {
      w.string(m.recipient);
      w.varint(26);
    }
    if (m.canceledHeight !== 0n) {
      w.varint64(m.canceledHeight);
      w.varint(16);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.canceledTime, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.canceledTime = readStdTime(r);
        break;
      case 16:
        m.canceledHeight = r.uint64();
        break;
      case 26:
        m.recipient = r.string();
        break;
      default:
        skipField(MsgCancelContinuousFundResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgCancelContinuousFundResponse);
    return m;
  },
});

export interface MsgUpdateParams {
  authority: string;
  params: cosmos_protocolpool_v1_types.Params;
}

export const MsgUpdateParams: MessageType<MsgUpdateParams> = messageType<MsgUpdateParams>({
  name: "cosmos.protocolpool.v1.MsgUpdateParams",
  options: {"cosmos.msg.v1.signer":["authority"]},
  fields: [
    { no: 1, name: "authority", prop: "authority", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "params", prop: "params", kind: "message", message: () => cosmos_protocolpool_v1_types.Params, nullable: false },
  ],
  create: () => ({ authority: "", params: cosmos_protocolpool_v1_types.Params.create() }),
  write(m, w) {
    {
      const end = w.written;
      cosmos_protocolpool_v1_types.Params.write(m.params, w);
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
        cosmos_protocolpool_v1_types.Params.read(r, r.end(), m.params);
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
  name: "cosmos.protocolpool.v1.MsgUpdateParamsResponse",
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
  typeName: "cosmos.protocolpool.v1.Msg",
  options: {"cosmos.msg.v1.service":true},
  methods: {
    fundCommunityPool: { name: "FundCommunityPool", input: MsgFundCommunityPool, output: MsgFundCommunityPoolResponse, http: [] },
    communityPoolSpend: { name: "CommunityPoolSpend", input: MsgCommunityPoolSpend, output: MsgCommunityPoolSpendResponse, http: [] },
    createContinuousFund: { name: "CreateContinuousFund", input: MsgCreateContinuousFund, output: MsgCreateContinuousFundResponse, http: [] },
    cancelContinuousFund: { name: "CancelContinuousFund", input: MsgCancelContinuousFund, output: MsgCancelContinuousFundResponse, http: [] },
    updateParams: { name: "UpdateParams", input: MsgUpdateParams, output: MsgUpdateParamsResponse, http: [] },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "cosmos/protocolpool/v1/tx.proto",
  package: "cosmos.protocolpool.v1",
  messages: [MsgFundCommunityPool, MsgFundCommunityPoolResponse, MsgCommunityPoolSpend, MsgCommunityPoolSpendResponse, MsgCreateContinuousFund, MsgCreateContinuousFundResponse, MsgCancelContinuousFund, MsgCancelContinuousFundResponse, MsgUpdateParams, MsgUpdateParamsResponse],
  services: [Msg],
};
