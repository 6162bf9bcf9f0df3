// Generated from proto/cosmos/gov/v1beta1/gov.proto by scripts/proto-gen. Do not edit.
import { type EnumInfo, type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import { GO_ZERO_SECONDS, readStdDuration, readStdTime } from "../../../../protobuf/well-known.js";
import { decText, intText, readDecBytes, TEXT_ZERO } from "../../../../protobuf/numbers.js";
import { EMPTY_BYTES } from "../../../../types/bytes.js";
import * as cosmos_base_v1beta1_coin from "../../../cosmos/base/v1beta1/coin.js";
import * as google_protobuf_any from "../../../google/protobuf/any.js";
import * as google_protobuf_duration from "../../../google/protobuf/duration.js";
import * as google_protobuf_timestamp from "../../../google/protobuf/timestamp.js";

export type VoteOption = number;
export const VoteOption = {
  VOTE_OPTION_UNSPECIFIED: 0,
  VOTE_OPTION_YES: 1,
  VOTE_OPTION_ABSTAIN: 2,
  VOTE_OPTION_NO: 3,
  VOTE_OPTION_NO_WITH_VETO: 4,
} as const;
export const VoteOption$: EnumInfo = { typeName: "cosmos.gov.v1beta1.VoteOption", values: VoteOption };

export type ProposalStatus = number;
export const ProposalStatus = {
  PROPOSAL_STATUS_UNSPECIFIED: 0,
  PROPOSAL_STATUS_DEPOSIT_PERIOD: 1,
  PROPOSAL_STATUS_VOTING_PERIOD: 2,
  PROPOSAL_STATUS_PASSED: 3,
  PROPOSAL_STATUS_REJECTED: 4,
  PROPOSAL_STATUS_FAILED: 5,
} as const;
export const ProposalStatus$: EnumInfo = { typeName: "cosmos.gov.v1beta1.ProposalStatus", values: ProposalStatus };

export interface WeightedVoteOption {
  option: number;
  weight: string;
}

export const WeightedVoteOption: MessageType<WeightedVoteOption> = messageType<WeightedVoteOption>({
  name: "cosmos.gov.v1beta1.WeightedVoteOption",
  fields: [
    { no: 1, name: "option", prop: "option", kind: "enum", enum: VoteOption$ },
    { no: 2, name: "weight", prop: "weight", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Dec","gogoproto.customtype":"cosmossdk.io/math.LegacyDec","amino.dont_omitempty":true} },
  ],
  create: () => ({ option: 0, weight: "" }),
  write(m, w) {
    {
      w.string(m.weight === "" ? "0" : m.weight);
      w.varint(18);
    }
    if (m.option !== 0) {
      w.int32(m.option);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.option = r.int32();
        break;
      case 18:
        m.weight = decText(r.string(), m.weight);
        break;
      default:
        skipField(WeightedVoteOption, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(WeightedVoteOption);
    return m;
  },
});

export interface TextProposal {
  title: string;
  description: string;
}

export const TextProposal: MessageType<TextProposal> = messageType<TextProposal>({
  name: "cosmos.gov.v1beta1.TextProposal",
  options: {"cosmos_proto.implements_interface":["cosmos.gov.v1beta1.Content"],"amino.name":"cosmos-sdk/TextProposal"},
  fields: [
    { no: 1, name: "title", prop: "title", kind: "string" },
    { no: 2, name: "description", prop: "description", kind: "string" },
  ],
  create: () => ({ title: "", description: "" }),
  write(m, w) {
    if (m.description !== "") {
      w.string(m.description);
      w.varint(18);
    }
    if (m.title !== "") {
      w.string(m.title);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.title = r.string();
        break;
      case 18:
        m.description = r.string();
        break;
      default:
        skipField(TextProposal, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(TextProposal);
    return m;
  },
});

export interface Deposit {
  proposalId: bigint;
  depositor: string;
  amount: cosmos_base_v1beta1_coin.Coin[];
}

export const Deposit: MessageType<Deposit> = messageType<Deposit>({
  name: "cosmos.gov.v1beta1.Deposit",
  fields: [
    { no: 1, name: "proposal_id", prop: "proposalId", kind: "uint64" },
    { no: 2, name: "depositor", prop: "depositor", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 3, name: "amount", prop: "amount", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"amino.dont_omitempty":true,"gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.Coins"} },
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
        skipField(Deposit, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Deposit);
    return m;
  },
});

export interface Proposal {
  proposalId: bigint;
  content: google_protobuf_any.Any | undefined;
  status: number;
  finalTallyResult: TallyResult;
  submitTime: google_protobuf_timestamp.Timestamp;
  depositEndTime: google_protobuf_timestamp.Timestamp;
  totalDeposit: cosmos_base_v1beta1_coin.Coin[];
  votingStartTime: google_protobuf_timestamp.Timestamp;
  votingEndTime: google_protobuf_timestamp.Timestamp;
}

export const Proposal: MessageType<Proposal> = messageType<Proposal>({
  name: "cosmos.gov.v1beta1.Proposal",
  fields: [
    { no: 1, name: "proposal_id", prop: "proposalId", kind: "uint64" },
    { no: 2, name: "content", prop: "content", kind: "message", message: () => google_protobuf_any.Any, options: {"cosmos_proto.accepts_interface":"cosmos.gov.v1beta1.Content"} },
    { no: 3, name: "status", prop: "status", kind: "enum", enum: ProposalStatus$ },
    { no: 4, name: "final_tally_result", prop: "finalTallyResult", kind: "message", message: () => TallyResult, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 5, name: "submit_time", prop: "submitTime", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
    { no: 6, name: "deposit_end_time", prop: "depositEndTime", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
    { no: 7, name: "total_deposit", prop: "totalDeposit", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"amino.dont_omitempty":true,"gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.Coins"} },
    { no: 8, name: "voting_start_time", prop: "votingStartTime", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
    { no: 9, name: "voting_end_time", prop: "votingEndTime", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true,"amino.dont_omitempty":true} },
  ],
  create: () => ({ proposalId: 0n, content: undefined, status: 0, finalTallyResult: TallyResult.create(), submitTime: { seconds: GO_ZERO_SECONDS, nanos: 0 }, depositEndTime: { seconds: GO_ZERO_SECONDS, nanos: 0 }, totalDeposit: [], votingStartTime: { seconds: GO_ZERO_SECONDS, nanos: 0 }, votingEndTime: { seconds: GO_ZERO_SECONDS, nanos: 0 } }),
  write(m, w) {
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.votingEndTime, w);
      w.lengthFrom(end);
      w.varint(74);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.votingStartTime, w);
      w.lengthFrom(end);
      w.varint(66);
    }
    for (let i = m.totalDeposit.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.totalDeposit[i]!, w);
      w.lengthFrom(end);
      w.varint(58);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.depositEndTime, w);
      w.lengthFrom(end);
      w.varint(50);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.submitTime, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    {
      const end = w.written;
      TallyResult.write(m.finalTallyResult, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.status !== 0) {
      w.int32(m.status);
      w.varint(24);
    }
    if (m.content !== undefined) {
      const end = w.written;
      google_protobuf_any.Any.write(m.content, w);
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
        google_protobuf_any.Any.read(r, r.end(), (m.content ??= google_protobuf_any.Any.create()));
        break;
      case 24:
        m.status = r.int32();
        break;
      case 34:
        TallyResult.read(r, r.end(), m.finalTallyResult);
        break;
      case 42:
        m.submitTime = readStdTime(r);
        break;
      case 50:
        m.depositEndTime = readStdTime(r);
        break;
      case 58:
        m.totalDeposit.push(cosmos_base_v1beta1_coin.Coin.read(r, r.end(), cosmos_base_v1beta1_coin.Coin.create()));
        break;
      case 66:
        m.votingStartTime = readStdTime(r);
        break;
      case 74:
        m.votingEndTime = readStdTime(r);
        break;
      default:
        skipField(Proposal, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Proposal);
    return m;
  },
});

export interface TallyResult {
  yes: string;
  abstain: string;
  no: string;
  noWithVeto: string;
}

export const TallyResult: MessageType<TallyResult> = messageType<TallyResult>({
  name: "cosmos.gov.v1beta1.TallyResult",
  fields: [
    { no: 1, name: "yes", prop: "yes", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int"} },
    { no: 2, name: "abstain", prop: "abstain", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int"} },
    { no: 3, name: "no", prop: "no", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int"} },
    { no: 4, name: "no_with_veto", prop: "noWithVeto", kind: "string", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Int","gogoproto.customtype":"cosmossdk.io/math.Int"} },
  ],
  create: () => ({ yes: "", abstain: "", no: "", noWithVeto: "" }),
  write(m, w) {
    {
      w.string(m.noWithVeto === "" ? "0" : m.noWithVeto);
      w.varint(34);
    }
    {
      w.string(m.no === "" ? "0" : m.no);
      w.varint(26);
    }
    {
      w.string(m.abstain === "" ? "0" : m.abstain);
      w.varint(18);
    }
    {
      w.string(m.yes === "" ? "0" : m.yes);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.yes = intText(r.string(), m.yes);
        break;
      case 18:
        m.abstain = intText(r.string(), m.abstain);
        break;
      case 26:
        m.no = intText(r.string(), m.no);
        break;
      case 34:
        m.noWithVeto = intText(r.string(), m.noWithVeto);
        break;
      default:
        skipField(TallyResult, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(TallyResult);
    return m;
  },
});

export interface Vote {
  proposalId: bigint;
  voter: string;
  option: number;
  options: WeightedVoteOption[];
}

export const Vote: MessageType<Vote> = messageType<Vote>({
  name: "cosmos.gov.v1beta1.Vote",
  fields: [
    { no: 1, name: "proposal_id", prop: "proposalId", kind: "uint64", options: {"amino.field_name":"id","amino.dont_omitempty":true} },
    { no: 2, name: "voter", prop: "voter", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 3, name: "option", prop: "option", kind: "enum", enum: VoteOption$, options: {"deprecated":true} },
    { no: 4, name: "options", prop: "options", kind: "message", repeated: true, message: () => WeightedVoteOption, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ proposalId: 0n, voter: "", option: 0, options: [] }),
  write(m, w) {
    for (let i = m.options.length - 1; i >= 0; i--) {
      const end = w.written;
      WeightedVoteOption.write(m.options[i]!, w);
      w.lengthFrom(end);
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
        m.options.push(WeightedVoteOption.read(r, r.end(), WeightedVoteOption.create()));
        break;
      default:
        skipField(Vote, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Vote);
    return m;
  },
});

export interface DepositParams {
  minDeposit: cosmos_base_v1beta1_coin.Coin[];
  maxDepositPeriod: google_protobuf_duration.Duration;
}

export const DepositParams: MessageType<DepositParams> = messageType<DepositParams>({
  name: "cosmos.gov.v1beta1.DepositParams",
  fields: [
    { no: 1, name: "min_deposit", prop: "minDeposit", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"gogoproto.castrepeated":"github.com/cosmos/cosmos-sdk/types.Coins"} },
    { no: 2, name: "max_deposit_period", prop: "maxDepositPeriod", kind: "message", message: () => google_protobuf_duration.Duration, nullable: false, options: {"gogoproto.stdduration":true} },
  ],
  create: () => ({ minDeposit: [], maxDepositPeriod: google_protobuf_duration.Duration.create() }),
  write(m, w) {
    {
      const end = w.written;
      google_protobuf_duration.Duration.write(m.maxDepositPeriod, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.minDeposit.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.minDeposit[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.minDeposit.push(cosmos_base_v1beta1_coin.Coin.read(r, r.end(), cosmos_base_v1beta1_coin.Coin.create()));
        break;
      case 18:
        m.maxDepositPeriod = readStdDuration(r);
        break;
      default:
        skipField(DepositParams, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(DepositParams);
    return m;
  },
});

export interface VotingParams {
  votingPeriod: google_protobuf_duration.Duration;
}

export const VotingParams: MessageType<VotingParams> = messageType<VotingParams>({
  name: "cosmos.gov.v1beta1.VotingParams",
  fields: [
    { no: 1, name: "voting_period", prop: "votingPeriod", kind: "message", message: () => google_protobuf_duration.Duration, nullable: false, options: {"gogoproto.stdduration":true} },
  ],
  create: () => ({ votingPeriod: google_protobuf_duration.Duration.create() }),
  write(m, w) {
    {
      const end = w.written;
      google_protobuf_duration.Duration.write(m.votingPeriod, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.votingPeriod = readStdDuration(r);
        break;
      default:
        skipField(VotingParams, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(VotingParams);
    return m;
  },
});

export interface TallyParams {
  quorum: Uint8Array;
  threshold: Uint8Array;
  vetoThreshold: Uint8Array;
}

export const TallyParams: MessageType<TallyParams> = messageType<TallyParams>({
  name: "cosmos.gov.v1beta1.TallyParams",
  fields: [
    { no: 1, name: "quorum", prop: "quorum", kind: "bytes", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Dec","gogoproto.customtype":"cosmossdk.io/math.LegacyDec"} },
    { no: 2, name: "threshold", prop: "threshold", kind: "bytes", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Dec","gogoproto.customtype":"cosmossdk.io/math.LegacyDec"} },
    { no: 3, name: "veto_threshold", prop: "vetoThreshold", kind: "bytes", nullable: false, options: {"cosmos_proto.scalar":"cosmos.Dec","gogoproto.customtype":"cosmossdk.io/math.LegacyDec"} },
  ],
  create: () => ({ quorum: EMPTY_BYTES, threshold: EMPTY_BYTES, vetoThreshold: EMPTY_BYTES }),
  write(m, w) {
    {
      w.bytes(m.vetoThreshold.length === 0 ? TEXT_ZERO : m.vetoThreshold);
      w.varint(26);
    }
    {
      w.bytes(m.threshold.length === 0 ? TEXT_ZERO : m.threshold);
      w.varint(18);
    }
    {
      w.bytes(m.quorum.length === 0 ? TEXT_ZERO : m.quorum);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.quorum = readDecBytes(r, m.quorum);
        break;
      case 18:
        m.threshold = readDecBytes(r, m.threshold);
        break;
      case 26:
        m.vetoThreshold = readDecBytes(r, m.vetoThreshold);
        break;
      default:
        skipField(TallyParams, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(TallyParams);
    return m;
  },
});

export const $file: FileInfo = {
  path: "cosmos/gov/v1beta1/gov.proto",
  package: "cosmos.gov.v1beta1",
  messages: [WeightedVoteOption, TextProposal, Deposit, Proposal, TallyResult, Vote, DepositParams, VotingParams, TallyParams],
  services: [],
};
