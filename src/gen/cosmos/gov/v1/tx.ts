// Generated from proto/cosmos/gov/v1/tx.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../protobuf/service.js";
import { GO_ZERO_SECONDS, readStdTime } from "../../../../protobuf/well-known.js";
import * as cosmos_base_v1beta1_coin from "../../../cosmos/base/v1beta1/coin.js";
import * as cosmos_gov_v1_gov from "../../../cosmos/gov/v1/gov.js";
import * as google_protobuf_any from "../../../google/protobuf/any.js";
import * as google_protobuf_timestamp from "../../../google/protobuf/timestamp.js";

export interface MsgSubmitProposal {
  messages: google_protobuf_any.Any[];
  initialDeposit: cosmos_base_v1beta1_coin.Coin[];
  proposer: string;
  metadata: string;
  title: string;
  summary: string;
  expedited: boolean;
}

export const MsgSubmitProposal: MessageType<MsgSubmitProposal> = messageType<MsgSubmitProposal>({
  name: "cosmos.gov.v1.MsgSubmitProposal",
  options: {"cosmos.msg.v1.signer":["proposer"],"amino.name":"cosmos-sdk/v1/MsgSubmitProposal"},
  fields: [
    { no: 1, name: "messages", prop: "messages", kind: "message", repeated: true, message: () => google_protobuf_any.Any },
    { no: 2, name: "initial_deposit", prop: "initialDeposit", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.Coins","amino.dont_omitempty":true,"amino.encoding":"legacy_coins"} },
    { no: 3, name: "proposer", prop: "proposer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 4, name: "metadata", prop: "metadata", kind: "string" },
    { no: 5, name: "title", prop: "title", kind: "string" },
    { no: 6, name: "summary", prop: "summary", kind: "string" },
    { no: 7, name: "expedited", prop: "expedited", kind: "bool" },
  ],
  create: () => ({ messages: [], initialDeposit: [], proposer: "", metadata: "", title: "", summary: "", expedited: false }),
  write(m, w) {
    if (m.expedited) {
      w.bool(m.expedited);
      w.varint(56);
    }
    if (m.summary !== "") {
      w.string(m.summary);
      w.varint(50);
    }
    if (m.title !== "") {
      w.string(m.title);
      w.varint(42);
    }
    if (m.metadata !== "") {
      w.string(m.metadata);
      w.varint(34);
    }
    if (m.proposer !== "") {
      w.string(m.proposer);
      w.varint(26);
    }
    for (let i = m.initialDeposit.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.initialDeposit[i]!, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.messages.length - 1; i >= 0; i--) {
      const end = w.written;
      google_protobuf_any.Any.write(m.messages[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.messages.push(google_protobuf_any.Any.read(r, r.end(), google_protobuf_any.Any.create()));
        break;
      case 18:
        m.initialDeposit.push(cosmos_base_v1beta1_coin.Coin.read(r, r.end(), cosmos_base_v1beta1_coin.Coin.create()));
        break;
      case 26:
        m.proposer = r.string();
        break;
      case 34:
        m.metadata = r.string();
        break;
      case 42:
        m.title = r.string();
        break;
      case 50:
        m.summary = r.string();
        break;
      case 56:
        m.expedited = r.bool();
        break;
      default:
        skipField(MsgSubmitProposal, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgSubmitProposal);
    return m;
  },
});

export interface MsgSubmitProposalResponse {
  proposalId: bigint;
}

export const MsgSubmitProposalResponse: MessageType<MsgSubmitProposalResponse> = messageType<MsgSubmitProposalResponse>({
  name: "cosmos.gov.v1.MsgSubmitProposalResponse",
  fields: [
    { no: 1, name: "proposal_id", prop: "proposalId", kind: "uint64" },
  ],
  create: () => ({ proposalId: 0n }),
  write(m, w) {
    if (m.proposalId !== 0n) {
      w.varint64(m.proposalId);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.proposalId = r.uint64();
        break;
      default:
        skipField(MsgSubmitProposalResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgSubmitProposalResponse);
    return m;
  },
});

export interface MsgExecLegacyContent {
  content: google_protobuf_any.Any | undefined;
  authority: string;
}

export const MsgExecLegacyContent: MessageType<MsgExecLegacyContent> = messageType<MsgExecLegacyContent>({
  name: "cosmos.gov.v1.MsgExecLegacyContent",
  options: {"cosmos.msg.v1.signer":["authority"],"amino.name":"cosmos-sdk/v1/MsgExecLegacyContent"},
  fields: [
    { no: 1, name: "content", prop: "content", kind: "message", message: () => google_protobuf_any.Any, options: {"cosmos_proto.accepts_interface":"cosmos.gov.v1beta1.Content"} },
    { no: 2, name: "authority", prop: "authority", kind: "string" },
  ],
  create: () => ({ content: undefined, authority: "" }),
  write(m, w) {
    if (m.authority !== "") {
      w.string(m.authority);
      w.varint(18);
    }
    if (m.content !== undefined) {
      const end = w.written;
      google_protobuf_any.Any.write(m.content, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        google_protobuf_any.Any.read(r, r.end(), (m.content ??= google_protobuf_any.Any.create()));
        break;
      case 18:
        m.authority = r.string();
        break;
      default:
        skipField(MsgExecLegacyContent, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgExecLegacyContent);
    return m;
  },
});

export interface MsgExecLegacyContentResponse {
}

export const MsgExecLegacyContentResponse: MessageType<MsgExecLegacyContentResponse> = messageType<MsgExecLegacyContentResponse>({
  name: "cosmos.gov.v1.MsgExecLegacyContentResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgExecLegacyContentResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgExecLegacyContentResponse);
    return m;
  },
});

export interface MsgVote {
  proposalId: bigint;
  voter: string;
  option: number;
  metadata: string;
}

export const MsgVote: MessageType<MsgVote> = messageType<MsgVote>({
  name: "cosmos.gov.v1.MsgVote",
  options: {"cosmos.msg.v1.signer":["voter"],"amino.name":"cosmos-sdk/v1/MsgVote"},
  fields: [
    { no: 1, name: "proposal_id", prop: "proposalId", kind: "uint64", options: {"amino.dont_omitempty":true} },
    { no: 2, name: "voter", prop: "voter", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 3, name: "option", prop: "option", kind: "enum", enum: cosmos_gov_v1_gov.VoteOption$ },
    { no: 4, name: "metadata", prop: "metadata", kind: "string" },
  ],
  create: () => ({ proposalId: 0n, voter: "", option: 0, metadata: "" }),
  write(m, w) {
    if (m.metadata !== "") {
      w.string(m.metadata);
      w.varint(34);
    }
    if (m.option !== 0) {
      w.int32(m.option);
      w.varint(24);
    }
    if (m.voter !== "") {
      w.string(m.voter);
      w.varint(18);
    }
    if (m.proposalId !== 0n) {
      w.varint64(m.proposalId);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.proposalId = r.uint64();
        break;
      case 18:
        m.voter = r.string();
        break;
      case 24:
        m.option = r.int32();
        break;
      case 34:
        m.metadata = r.string();
        break;
      default:
        skipField(MsgVote, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgVote);
    return m;
  },
});

export interface MsgVoteResponse {
}

export const MsgVoteResponse: MessageType<MsgVoteResponse> = messageType<MsgVoteResponse>({
  name: "cosmos.gov.v1.MsgVoteResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgVoteResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgVoteResponse);
    return m;
  },
});

export interface MsgVoteWeighted {
  proposalId: bigint;
  voter: string;
  options: cosmos_gov_v1_gov.WeightedVoteOption[];
  metadata: string;
}

export const MsgVoteWeighted: MessageType<MsgVoteWeighted> = messageType<MsgVoteWeighted>({
  name: "cosmos.gov.v1.MsgVoteWeighted",
  options: {"cosmos.msg.v1.signer":["voter"],"amino.name":"cosmos-sdk/v1/MsgVoteWeighted"},
  fields: [
    { no: 1, name: "proposal_id", prop: "proposalId", kind: "uint64", options: {"amino.dont_omitempty":true} },
    { no: 2, name: "voter", prop: "voter", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 3, name: "options", prop: "options", kind: "message", repeated: true, message: () => cosmos_gov_v1_gov.WeightedVoteOption },
    { no: 4, name: "metadata", prop: "metadata", kind: "string" },
  ],
  create: () => ({ proposalId: 0n, voter: "", options: [], metadata: "" }),
  write(m, w) {
    if (m.metadata !== "") {
      w.string(m.metadata);
      w.varint(34);
    }
    for (let i = m.options.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_gov_v1_gov.WeightedVoteOption.write(m.options[i]!, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.voter !== "") {
      w.string(m.voter);
      w.varint(18);
    }
    if (m.proposalId !== 0n) {
      w.varint64(m.proposalId);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.proposalId = r.uint64();
        break;
      case 18:
        m.voter = r.string();
        break;
      case 26:
        m.options.push(cosmos_gov_v1_gov.WeightedVoteOption.read(r, r.end(), cosmos_gov_v1_gov.WeightedVoteOption.create()));
        break;
      case 34:
        m.metadata = r.string();
        break;
      default:
        skipField(MsgVoteWeighted, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgVoteWeighted);
    return m;
  },
});

export interface MsgVoteWeightedResponse {
}

export const MsgVoteWeightedResponse: MessageType<MsgVoteWeightedResponse> = messageType<MsgVoteWeightedResponse>({
  name: "cosmos.gov.v1.MsgVoteWeightedResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgVoteWeightedResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgVoteWeightedResponse);
    return m;
  },
});

export interface MsgDeposit {
  proposalId: bigint;
  depositor: string;
  amount: cosmos_base_v1beta1_coin.Coin[];
}

export const MsgDeposit: MessageType<MsgDeposit> = messageType<MsgDeposit>({
  name: "cosmos.gov.v1.MsgDeposit",
  options: {"cosmos.msg.v1.signer":["depositor"],"amino.name":"cosmos-sdk/v1/MsgDeposit"},
  fields: [
    { no: 1, name: "proposal_id", prop: "proposalId", kind: "uint64", options: {"amino.dont_omitempty":true} },
    { no: 2, name: "depositor", prop: "depositor", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 3, name: "amount", prop: "amount", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ proposalId: 0n, depositor: "", amount: [] }),
  write(m, w) {
    for (let i = m.amount.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.amount[i]!, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.depositor !== "") {
      w.string(m.depositor);
      w.varint(18);
    }
    if (m.proposalId !== 0n) {
      w.varint64(m.proposalId);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.proposalId = r.uint64();
        break;
      case 18:
        m.depositor = r.string();
        break;
      case 26:
        m.amount.push(cosmos_base_v1beta1_coin.Coin.read(r, r.end(), cosmos_base_v1beta1_coin.Coin.create()));
        break;
      default:
        skipField(MsgDeposit, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgDeposit);
    return m;
  },
});

export interface MsgDepositResponse {
}

export const MsgDepositResponse: MessageType<MsgDepositResponse> = messageType<MsgDepositResponse>({
  name: "cosmos.gov.v1.MsgDepositResponse",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(MsgDepositResponse, r, tag);
    }
    if (r.pos !== end) throw overrun(MsgDepositResponse);
    return m;
  },
});

export interface MsgUpdateParams {
  authority: string;
  params: cosmos_gov_v1_gov.Params;
}

export const MsgUpdateParams: MessageType<MsgUpdateParams> = messageType<MsgUpdateParams>({
  name: "cosmos.gov.v1.MsgUpdateParams",
  options: {"cosmos.msg.v1.signer":["authority"],"amino.name":"cosmos-sdk/x/gov/v1/MsgUpdateParams"},
  fields: [
    { no: 1, name: "authority", prop: "authority", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "params", prop: "params", kind: "message", message: () => cosmos_gov_v1_gov.Params, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ authority: "", params: cosmos_gov_v1_gov.Params.create() }),
  write(m, w) {
    {
      const end = w.written;
      cosmos_gov_v1_gov.Params.write(m.params, w);
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
        cosmos_gov_v1_gov.Params.read(r, r.end(), m.params);
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
  name: "cosmos.gov.v1.MsgUpdateParamsResponse",
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

export interface MsgCancelProposal {
  proposalId: bigint;
  proposer: string;
}

export const MsgCancelProposal: MessageType<MsgCancelProposal> = messageType<MsgCancelProposal>({
  name: "cosmos.gov.v1.MsgCancelProposal",
  options: {"cosmos.msg.v1.signer":["proposer"]},
  fields: [
    { no: 1, name: "proposal_id", prop: "proposalId", kind: "uint64" },
    { no: 2, name: "proposer", prop: "proposer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
  ],
  create: () => ({ proposalId: 0n, proposer: "" }),
  write(m, w) {
    if (m.proposer !== "") {
      w.string(m.proposer);
      w.varint(18);
    }
    if (m.proposalId !== 0n) {
      w.varint64(m.proposalId);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.proposalId = r.uint64();
        break;
      case 18:
        m.proposer = r.string();
        break;
      default:
        skipField(MsgCancelProposal, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgCancelProposal);
    return m;
  },
});

export interface MsgCancelProposalResponse {
  proposalId: bigint;
  canceledTime: google_protobuf_timestamp.Timestamp;
  canceledHeight: bigint;
}

export const MsgCancelProposalResponse: MessageType<MsgCancelProposalResponse> = messageType<MsgCancelProposalResponse>({
  name: "cosmos.gov.v1.MsgCancelProposalResponse",
  fields: [
    { no: 1, name: "proposal_id", prop: "proposalId", kind: "uint64" },
    { no: 2, name: "canceled_time", prop: "canceledTime", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true} },
    { no: 3, name: "canceled_height", prop: "canceledHeight", kind: "uint64" },
  ],
  create: () => ({ proposalId: 0n, canceledTime: { seconds: GO_ZERO_SECONDS, nanos: 0 }, canceledHeight: 0n }),
  write(m, w) {
    if (m.canceledHeight !== 0n) {
      w.varint64(m.canceledHeight);
      w.varint(24);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.canceledTime, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.proposalId !== 0n) {
      w.varint64(m.proposalId);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.proposalId = r.uint64();
        break;
      case 18:
        m.canceledTime = readStdTime(r);
        break;
      case 24:
        m.canceledHeight = r.uint64();
        break;
      default:
        skipField(MsgCancelProposalResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgCancelProposalResponse);
    return m;
  },
});

export const Msg = {
  typeName: "cosmos.gov.v1.Msg",
  options: {"cosmos.msg.v1.service":true},
  methods: {
    submitProposal: { name: "SubmitProposal", input: MsgSubmitProposal, output: MsgSubmitProposalResponse, http: [] },
    execLegacyContent: { name: "ExecLegacyContent", input: MsgExecLegacyContent, output: MsgExecLegacyContentResponse, http: [] },
    vote: { name: "Vote", input: MsgVote, output: MsgVoteResponse, http: [] },
    voteWeighted: { name: "VoteWeighted", input: MsgVoteWeighted, output: MsgVoteWeightedResponse, http: [] },
    deposit: { name: "Deposit", input: MsgDeposit, output: MsgDepositResponse, http: [] },
    updateParams: { name: "UpdateParams", input: MsgUpdateParams, output: MsgUpdateParamsResponse, http: [] },
    cancelProposal: { name: "CancelProposal", input: MsgCancelProposal, output: MsgCancelProposalResponse, http: [] },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "cosmos/gov/v1/tx.proto",
  package: "cosmos.gov.v1",
  messages: [MsgSubmitProposal, MsgSubmitProposalResponse, MsgExecLegacyContent, MsgExecLegacyContentResponse, MsgVote, MsgVoteResponse, MsgVoteWeighted, MsgVoteWeightedResponse, MsgDeposit, MsgDepositResponse, MsgUpdateParams, MsgUpdateParamsResponse, MsgCancelProposal, MsgCancelProposalResponse],
  services: [Msg],
};
