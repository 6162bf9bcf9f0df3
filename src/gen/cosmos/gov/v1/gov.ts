// Generated from proto/cosmos/gov/v1/gov.proto by scripts/proto-gen. Do not edit.
import { type EnumInfo, type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import { readStdDuration, readStdTime } from "../../../../protobuf/well-known.js";
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
export const VoteOption$: EnumInfo = { typeName: "cosmos.gov.v1.VoteOption", values: VoteOption };

export type ProposalStatus = number;
export const ProposalStatus = {
  PROPOSAL_STATUS_UNSPECIFIED: 0,
  PROPOSAL_STATUS_DEPOSIT_PERIOD: 1,
  PROPOSAL_STATUS_VOTING_PERIOD: 2,
  PROPOSAL_STATUS_PASSED: 3,
  PROPOSAL_STATUS_REJECTED: 4,
  PROPOSAL_STATUS_FAILED: 5,
} as const;
export const ProposalStatus$: EnumInfo = { typeName: "cosmos.gov.v1.ProposalStatus", values: ProposalStatus };

export interface WeightedVoteOption {
  option: number;
  weight: string;
}

export const WeightedVoteOption: MessageType<WeightedVoteOption> = messageType<WeightedVoteOption>({
  name: "cosmos.gov.v1.WeightedVoteOption",
  fields: [
    { no: 1, name: "option", prop: "option", kind: "enum", enum: VoteOption$ },
    { no: 2, name: "weight", prop: "weight", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Dec"} },
  ],
  create: () => ({ option: 0, weight: "" }),
  write(m, w) {
    if (m.weight !== "") {
      w.string(m.weight);
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
        m.weight = r.string();
        break;
      default:
        skipField(WeightedVoteOption, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(WeightedVoteOption);
    return m;
  },
});

export interface Deposit {
  proposalId: bigint;
  depositor: string;
  amount: cosmos_base_v1beta1_coin.Coin[];
}

export const Deposit: MessageType<Deposit> = messageType<Deposit>({
  name: "cosmos.gov.v1.Deposit",
  fields: [
    { no: 1, name: "proposal_id", prop: "proposalId", kind: "uint64" },
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
        skipField(Deposit, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Deposit);
    return m;
  },
});

export interface Proposal {
  id: bigint;
  messages: google_protobuf_any.Any[];
  status: number;
  finalTallyResult: TallyResult | undefined;
  submitTime: google_protobuf_timestamp.Timestamp | undefined;
  depositEndTime: google_protobuf_timestamp.Timestamp | undefined;
  totalDeposit: cosmos_base_v1beta1_coin.Coin[];
  votingStartTime: google_protobuf_timestamp.Timestamp | undefined;
  votingEndTime: google_protobuf_timestamp.Timestamp | undefined;
  metadata: string;
  title: string;
  summary: string;
  proposer: string;
  expedited: boolean;
  failedReason: string;
}

export const Proposal: MessageType<Proposal> = messageType<Proposal>({
  name: "cosmos.gov.v1.Proposal",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "messages", prop: "messages", kind: "message", repeated: true, message: () => google_protobuf_any.Any },
    { no: 3, name: "status", prop: "status", kind: "enum", enum: ProposalStatus$ },
    { no: 4, name: "final_tally_result", prop: "finalTallyResult", kind: "message", message: () => TallyResult },
    { no: 5, name: "submit_time", prop: "submitTime", kind: "message", message: () => google_protobuf_timestamp.Timestamp, options: {"gogoproto.stdtime":true} },
    { no: 6, name: "deposit_end_time", prop: "depositEndTime", kind: "message", message: () => google_protobuf_timestamp.Timestamp, options: {"gogoproto.stdtime":true} },
    { no: 7, name: "total_deposit", prop: "totalDeposit", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 8, name: "voting_start_time", prop: "votingStartTime", kind: "message", message: () => google_protobuf_timestamp.Timestamp, options: {"gogoproto.stdtime":true} },
    { no: 9, name: "voting_end_time", prop: "votingEndTime", kind: "message", message: () => google_protobuf_timestamp.Timestamp, options: {"gogoproto.stdtime":true} },
    { no: 10, name: "metadata", prop: "metadata", kind: "string" },
    { no: 11, name: "title", prop: "title", kind: "string" },
    { no: 12, name: "summary", prop: "summary", kind: "string" },
    { no: 13, name: "proposer", prop: "proposer", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 14, name: "expedited", prop: "expedited", kind: "bool" },
    { no: 15, name: "failed_reason", prop: "failedReason", kind: "string" },
  ],
  create: () => ({ id: 0n, messages: [], status: 0, finalTallyResult: undefined, submitTime: undefined, depositEndTime: undefined, totalDeposit: [], votingStartTime: undefined, votingEndTime: undefined, metadata: "", title: "", summary: "", proposer: "", expedited: false, failedReason: "" }),
  write(m, w) {
    if (m.failedReason !== "") {
      w.string(m.failedReason);
      w.varint(122);
    }
    if (m.expedited) {
      w.bool(m.expedited);
      w.varint(112);
    }
    if (m.proposer !== "") {
      w.string(m.proposer);
      w.varint(106);
    }
    if (m.summary !== "") {
      w.string(m.summary);
      w.varint(98);
    }
    if (m.title !== "") {
      w.string(m.title);
      w.varint(90);
    }
    if (m.metadata !== "") {
      w.string(m.metadata);
      w.varint(82);
    }
    if (m.votingEndTime !== undefined) {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.votingEndTime, w);
      w.lengthFrom(end);
      w.varint(74);
    }
    if (m.votingStartTime !== undefined) {
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
    if (m.depositEndTime !== undefined) {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.depositEndTime, w);
      w.lengthFrom(end);
      w.varint(50);
    }
    if (m.submitTime !== undefined) {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.submitTime, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    if (m.finalTallyResult !== undefined) {
      const end = w.written;
      TallyResult.write(m.finalTallyResult, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.status !== 0) {
      w.int32(m.status);
      w.varint(24);
    }
    for (let i = m.messages.length - 1; i >= 0; i--) {
      const end = w.written;
      google_protobuf_any.Any.write(m.messages[i]!, w);
      w.lengthFrom(end);
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
        m.messages.push(google_protobuf_any.Any.read(r, r.end(), google_protobuf_any.Any.create()));
        break;
      case 24:
        m.status = r.int32();
        break;
      case 34:
        TallyResult.read(r, r.end(), (m.finalTallyResult ??= TallyResult.create()));
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
      case 82:
        m.metadata = r.string();
        break;
      case 90:
        m.title = r.string();
        break;
      case 98:
        m.summary = r.string();
        break;
      case 106:
        m.proposer = r.string();
        break;
      case 112:
        m.expedited = r.bool();
        break;
      case 122:
        m.failedReason = r.string();
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
  yesCount: string;
  abstainCount: string;
  noCount: string;
  noWithVetoCount: string;
}

export const TallyResult: MessageType<TallyResult> = messageType<TallyResult>({
  name: "cosmos.gov.v1.TallyResult",
  fields: [
    { no: 1, name: "yes_count", prop: "yesCount", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
    { no: 2, name: "abstain_count", prop: "abstainCount", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
    { no: 3, name: "no_count", prop: "noCount", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
    { no: 4, name: "no_with_veto_count", prop: "noWithVetoCount", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"} },
  ],
  create: () => ({ yesCount: "", abstainCount: "", noCount: "", noWithVetoCount: "" }),
  write(m, w) {
    if (m.noWithVetoCount !== "") {
      w.string(m.noWithVetoCount);
      w.varint(34);
    }
    if (m.noCount !== "") {
      w.string(m.noCount);
      w.varint(26);
    }
    if (m.abstainCount !== "") {
      w.string(m.abstainCount);
      w.varint(18);
    }
    if (m.yesCount !== "") {
      w.string(m.yesCount);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.yesCount = r.string();
        break;
      case 18:
        m.abstainCount = r.string();
        break;
      case 26:
        m.noCount = r.string();
        break;
      case 34:
        m.noWithVetoCount = r.string();
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
  options: WeightedVoteOption[];
  metadata: string;
}

export const Vote: MessageType<Vote> = messageType<Vote>({
  name: "cosmos.gov.v1.Vote",
  fields: [
    { no: 1, name: "proposal_id", prop: "proposalId", kind: "uint64" },
    { no: 2, name: "voter", prop: "voter", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 4, name: "options", prop: "options", kind: "message", repeated: true, message: () => WeightedVoteOption },
    { no: 5, name: "metadata", prop: "metadata", kind: "string" },
  ],
  create: () => ({ proposalId: 0n, voter: "", options: [], metadata: "" }),
  write(m, w) {
    if (m.metadata !== "") {
      w.string(m.metadata);
      w.varint(42);
    }
    for (let i = m.options.length - 1; i >= 0; i--) {
      const end = w.written;
      WeightedVoteOption.write(m.options[i]!, w);
      w.lengthFrom(end);
      w.varint(34);
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
      case 34:
        m.options.push(WeightedVoteOption.read(r, r.end(), WeightedVoteOption.create()));
        break;
      case 42:
        m.metadata = r.string();
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
  maxDepositPeriod: google_protobuf_duration.Duration | undefined;
}

export const DepositParams: MessageType<DepositParams> = messageType<DepositParams>({
  name: "cosmos.gov.v1.DepositParams",
  options: {"deprecated":true},
  fields: [
    { no: 1, name: "min_deposit", prop: "minDeposit", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.Coin, nullable: false },
    { no: 2, name: "max_deposit_period", prop: "maxDepositPeriod", kind: "message", message: () => google_protobuf_duration.Duration, options: {"gogoproto.stdduration":true} },
  ],
  create: () => ({ minDeposit: [], maxDepositPeriod: undefined }),
  write(m, w) {
    if (m.maxDepositPeriod !== undefined) {
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
  votingPeriod: google_protobuf_duration.Duration | undefined;
}

export const VotingParams: MessageType<VotingParams> = messageType<VotingParams>({
  name: "cosmos.gov.v1.VotingParams",
  options: {"deprecated":true},
  fields: [
    { no: 1, name: "voting_period", prop: "votingPeriod", kind: "message", message: () => google_protobuf_duration.Duration, options: {"gogoproto.stdduration":true} },
  ],
  create: () => ({ votingPeriod: undefined }),
  write(m, w) {
    if (m.votingPeriod !== undefined) {
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
  quorum: string;
  threshold: string;
  vetoThreshold: string;
}

export const TallyParams: MessageType<TallyParams> = messageType<TallyParams>({
  name: "cosmos.gov.v1.TallyParams",
  options: {"deprecated":true},
  fields: [
    { no: 1, name: "quorum", prop: "quorum", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Dec"} },
    { no: 2, name: "threshold", prop: "threshold", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Dec"} },
    { no: 3, name: "veto_threshold", prop: "vetoThreshold", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Dec"} },
  ],
  create: () => ({ quorum: "", threshold: "", vetoThreshold: "" }),
  write(m, w) {
    if (m.vetoThreshold !== "") {
      w.string(m.vetoThreshold);
      w.varint(26);
    }
    if (m.threshold !== "") {
      w.string(m.threshold);
      w.varint(18);
    }
    if (m.quorum !== "") {
      w.string(m.quorum);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.quorum = r.string();
        break;
      case 18:
        m.threshold = r.string();
        break;
      case 26:
        m.vetoThreshold = r.string();
        break;
      default:
        skipField(TallyParams, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(TallyParams);
    return m;
  },
});

export interface Params {
  minDeposit: cosmos_base_v1beta1_coin.Coin[];
  maxDepositPeriod: google_protobuf_duration.Duration | undefined;
  votingPeriod: google_protobuf_duration.Duration | undefined;
  quorum: string;
  threshold: string;
  vetoThreshold: string;
  minInitialDepositRatio: string;
  proposalCancelRatio: string;
  proposalCancelDest: string;
  expeditedVotingPeriod: google_protobuf_duration.Duration | undefined;
  expeditedThreshold: string;
  expeditedMinDeposit: cosmos_base_v1beta1_coin.Coin[];
  burnVoteQuorum: boolean;
  burnProposalDepositPrevote: boolean;
  burnVoteVeto: boolean;
  minDepositRatio: string;
}

export const Params: MessageType<Params> = messageType<Params>({
  name: "cosmos.gov.v1.Params",
  fields: [
    { no: 1, name: "min_deposit", prop: "minDeposit", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 2, name: "max_deposit_period", prop: "maxDepositPeriod", kind: "message", message: () => google_protobuf_duration.Duration, options: {"gogoproto.stdduration":true} },
    { no: 3, name: "voting_period", prop: "votingPeriod", kind: "message", message: () => google_protobuf_duration.Duration, options: {"gogoproto.stdduration":true} },
    { no: 4, name: "quorum", prop: "quorum", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Dec"} },
    { no: 5, name: "threshold", prop: "threshold", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Dec"} },
    { no: 6, name: "veto_threshold", prop: "vetoThreshold", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Dec"} },
    { no: 7, name: "min_initial_deposit_ratio", prop: "minInitialDepositRatio", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Dec"} },
    { no: 8, name: "proposal_cancel_ratio", prop: "proposalCancelRatio", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Dec"} },
    { no: 9, name: "proposal_cancel_dest", prop: "proposalCancelDest", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 10, name: "expedited_voting_period", prop: "expeditedVotingPeriod", kind: "message", message: () => google_protobuf_duration.Duration, options: {"gogoproto.stdduration":true} },
    { no: 11, name: "expedited_threshold", prop: "expeditedThreshold", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Dec"} },
    { no: 12, name: "expedited_min_deposit", prop: "expeditedMinDeposit", kind: "message", repeated: true, message: () => cosmos_base_v1beta1_coin.Coin, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 13, name: "burn_vote_quorum", prop: "burnVoteQuorum", kind: "bool" },
    { no: 14, name: "burn_proposal_deposit_prevote", prop: "burnProposalDepositPrevote", kind: "bool" },
    { no: 15, name: "burn_vote_veto", prop: "burnVoteVeto", kind: "bool" },
    { no: 16, name: "min_deposit_ratio", prop: "minDepositRatio", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Dec"} },
  ],
  create: () => ({ minDeposit: [], maxDepositPeriod: undefined, votingPeriod: undefined, quorum: "", threshold: "", vetoThreshold: "", minInitialDepositRatio: "", proposalCancelRatio: "", proposalCancelDest: "", expeditedVotingPeriod: undefined, expeditedThreshold: "", expeditedMinDeposit: [], burnVoteQuorum: false, burnProposalDepositPrevote: false, burnVoteVeto: false, minDepositRatio: "" }),
  write(m, w) {
    if (m.minDepositRatio !== "") {
      w.string(m.minDepositRatio);
      w.varint(130);
    }
    if (m.burnVoteVeto) {
      w.bool(m.burnVoteVeto);
      w.varint(120);
    }
    if (m.burnProposalDepositPrevote) {
      w.bool(m.burnProposalDepositPrevote);
      w.varint(112);
    }
    if (m.burnVoteQuorum) {
      w.bool(m.burnVoteQuorum);
      w.varint(104);
    }
    for (let i = m.expeditedMinDeposit.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_v1beta1_coin.Coin.write(m.expeditedMinDeposit[i]!, w);
      w.lengthFrom(end);
      w.varint(98);
    }
    if (m.expeditedThreshold !== "") {
      w.string(m.expeditedThreshold);
      w.varint(90);
    }
    if (m.expeditedVotingPeriod !== undefined) {
      const end = w.written;
      google_protobuf_duration.Duration.write(m.expeditedVotingPeriod, w);
      w.lengthFrom(end);
      w.varint(82);
    }
    if (m.proposalCancelDest !== "") {
      w.string(m.proposalCancelDest);
      w.varint(74);
    }
    if (m.proposalCancelRatio !== "") {
      w.string(m.proposalCancelRatio);
      w.varint(66);
    }
    if (m.minInitialDepositRatio !== "") {
      w.string(m.minInitialDepositRatio);
      w.varint(58);
    }
    if (m.vetoThreshold !== "") {
      w.string(m.vetoThreshold);
      w.varint(50);
    }
    if (m.threshold !== "") {
      w.string(m.threshold);
      w.varint(42);
    }
    if (m.quorum !== "") {
      w.string(m.quorum);
      w.varint(34);
    }
    if (m.votingPeriod !== undefined) {
      const end = w.written;
      google_protobuf_duration.Duration.write(m.votingPeriod, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.maxDepositPeriod !== undefined) {
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
      case 26:
        m.votingPeriod = readStdDuration(r);
        break;
      case 34:
        m.quorum = r.string();
        break;
      case 42:
        m.threshold = r.string();
        break;
      case 50:
        m.vetoThreshold = r.string();
        break;
      case 58:
        m.minInitialDepositRatio = r.string();
        break;
      case 66:
        m.proposalCancelRatio = r.string();
        break;
      case 74:
        m.proposalCancelDest = r.string();
        break;
      case 82:
        m.expeditedVotingPeriod = readStdDuration(r);
        break;
      case 90:
        m.expeditedThreshold = r.string();
        break;
      case 98:
        m.expeditedMinDeposit.push(cosmos_base_v1beta1_coin.Coin.read(r, r.end(), cosmos_base_v1beta1_coin.Coin.create()));
        break;
      case 104:
        m.burnVoteQuorum = r.bool();
        break;
      case 112:
        m.burnProposalDepositPrevote = r.bool();
        break;
      case 120:
        m.burnVoteVeto = r.bool();
        break;
      case 130:
        m.minDepositRatio = r.string();
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
  path: "cosmos/gov/v1/gov.proto",
  package: "cosmos.gov.v1",
  messages: [WeightedVoteOption, Deposit, Proposal, TallyResult, Vote, DepositParams, VotingParams, TallyParams, Params],
  services: [],
};
