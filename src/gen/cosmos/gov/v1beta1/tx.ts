// Generated from proto/cosmos/gov/v1beta1/tx.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../protobuf/service.js";
import * as cosmos_base_v1beta1_coin from "../../../cosmos/base/v1beta1/coin.js";
import * as cosmos_gov_v1beta1_gov from "../../../cosmos/gov/v1beta1/gov.js";
import * as google_protobuf_any from "../../../google/protobuf/any.js";

export interface MsgSubmitProposal {
  content: google_protobuf_any.Any | undefined;
  initialDeposit: cosmos_base_v1beta1_coin.Coin[];
  proposer: string;
}

export const MsgSubmitProposal: MessageType<MsgSubmitProposal> = messageType<MsgSubmitProposal>({
  name: "cosmos.gov.v1beta1.MsgSubmitProposal",
  options: {"cosmos.msg.v1.signer":["proposer"],"amino.name":"cosmos-sdk/MsgSubmitProposal"},
  fields: [
    { no: 1, name: "content", prop: "content", kind: "message", message: () => google_protobuf_any.Any, options: {"cosmos_proto.accepts_interface":"cosmos.gov.v1beta1.Content"} },
    { no: 2, name: "initial_deposit", prop: "initialDeposit", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"amino.dont_omitempty":true,"amino.encoding":"legacy_coins","gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.Coins"} },
    { no: 3, name: "proposer", prop: "proposer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
  ],
  create: () => ({ content: undefined, initialDeposit: [], proposer: "" }),
  write(m, w) {
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
        m.initialDeposit.push(cosmos_base_v1beta1_coin.Coin.read(r, r.end(), cosmos_base_v1beta1_coin.Coin.create()));
        break;
      case 26:
        m.proposer = r.string();
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
  name: "cosmos.gov.v1beta1.MsgSubmitProposalResponse",
  fields: [
    { no: 1, name: "proposal_id", prop: "proposalId", kind: "uint64", options: {"amino.dont_omitempty":true} },
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

export interface MsgVote {
  proposalId: bigint;
  voter: string;
  option: number;
}

export const MsgVote: MessageType<MsgVote> = messageType<MsgVote>({
  name: "cosmos.gov.v1beta1.MsgVote",
  options: {"cosmos.msg.v1.signer":["voter"],"amino.name":"cosmos-sdk/MsgVote"},
  fields: [
    { no: 1, name: "proposal_id", prop: "proposalId", kind: "uint64" },
    { no: 2, name: "voter", prop: "voter", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 3, name: "option", prop: "option", kind: "enum", enum: cosmos_gov_v1beta1_gov.VoteOption$ },
  ],
  create: () => ({ proposalId: 0n, voter: "", option: 0 }),
  write(m, w) {
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
  name: "cosmos.gov.v1beta1.MsgVoteResponse",
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
  options: cosmos_gov_v1beta1_gov.WeightedVoteOption[];
}

export const MsgVoteWeighted: MessageType<MsgVoteWeighted> = messageType<MsgVoteWeighted>({
  name: "cosmos.gov.v1beta1.MsgVoteWeighted",
  options: {"cosmos.msg.v1.signer":["voter"],"amino.name":"cosmos-sdk/MsgVoteWeighted"},
  fields: [
    { no: 1, name: "proposal_id", prop: "proposalId", kind: "uint64", options: {"amino.dont_omitempty":true} },
    { no: 2, name: "voter", prop: "voter", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 3, name: "options", prop: "options", kind: "message", repeated: true, message: () => cosmos_gov_v1beta1_gov.WeightedVoteOption, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ proposalId: 0n, voter: "", options: [] }),
  write(m, w) {
    for (let i = m.options.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_gov_v1beta1_gov.WeightedVoteOption.write(m.options[i]!, w);
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
        m.options.push(cosmos_gov_v1beta1_gov.WeightedVoteOption.read(r, r.end(), cosmos_gov_v1beta1_gov.WeightedVoteOption.create()));
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
  name: "cosmos.gov.v1beta1.MsgVoteWeightedResponse",
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
  name: "cosmos.gov.v1beta1.MsgDeposit",
  options: {"cosmos.msg.v1.signer":["depositor"],"amino.name":"cosmos-sdk/MsgDeposit"},
  fields: [
    { no: 1, name: "proposal_id", prop: "proposalId", kind: "uint64", options: {"amino.dont_omitempty":true} },
    { no: 2, name: "depositor", prop: "depositor", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 3, name: "amount", prop: "amount", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"amino.dont_omitempty":true,"amino.encoding":"legacy_coins","gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.Coins"} },
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
  name: "cosmos.gov.v1beta1.MsgDepositResponse",
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

export const Msg = {
  typeName: "cosmos.gov.v1beta1.Msg",
  options: {"cosmos.msg.v1.service":true},
  methods: {
    submitProposal: { name: "SubmitProposal", input: MsgSubmitProposal, output: MsgSubmitProposalResponse, http: [] },
    vote: { name: "Vote", input: MsgVote, output: MsgVoteResponse, http: [] },
    voteWeighted: { name: "VoteWeighted", input: MsgVoteWeighted, output: MsgVoteWeightedResponse, http: [] },
    deposit: { name: "Deposit", input: MsgDeposit, output: MsgDepositResponse, http: [] },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "cosmos/gov/v1beta1/tx.proto",
  package: "cosmos.gov.v1beta1",
  messages: [MsgSubmitProposal, MsgSubmitProposalResponse, MsgVote, MsgVoteResponse, MsgVoteWeighted, MsgVoteWeightedResponse, MsgDeposit, MsgDepositResponse],
  services: [Msg],
};
