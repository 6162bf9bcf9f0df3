// Generated from proto/cosmos/gov/v1/query.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../protobuf/service.js";
import * as cosmos_base_query_v1beta1_pagination from "../../../cosmos/base/query/v1beta1/pagination.js";
import * as cosmos_gov_v1_gov from "../../../cosmos/gov/v1/gov.js";

export interface QueryConstitutionRequest {
}

export const QueryConstitutionRequest: MessageType<QueryConstitutionRequest> = messageType<QueryConstitutionRequest>({
  name: "cosmos.gov.v1.QueryConstitutionRequest",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(QueryConstitutionRequest, r, tag);
    }
    if (r.pos !== end) throw overrun(QueryConstitutionRequest);
    return m;
  },
});

export interface QueryConstitutionResponse {
  constitution: string;
}

export const QueryConstitutionResponse: MessageType<QueryConstitutionResponse> = messageType<QueryConstitutionResponse>({
  name: "cosmos.gov.v1.QueryConstitutionResponse",
  fields: [
    { no: 1, name: "constitution", prop: "constitution", kind: "string" },
  ],
  create: () => ({ constitution: "" }),
  write(m, w) {
    if (m.constitution !== "") {
      w.string(m.constitution);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.constitution = r.string();
        break;
      default:
        skipField(QueryConstitutionResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryConstitutionResponse);
    return m;
  },
});

export interface QueryProposalRequest {
  proposalId: bigint;
}

export const QueryProposalRequest: MessageType<QueryProposalRequest> = messageType<QueryProposalRequest>({
  name: "cosmos.gov.v1.QueryProposalRequest",
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
        skipField(QueryProposalRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryProposalRequest);
    return m;
  },
});

export interface QueryProposalResponse {
  proposal: cosmos_gov_v1_gov.Proposal | undefined;
}

export const QueryProposalResponse: MessageType<QueryProposalResponse> = messageType<QueryProposalResponse>({
  name: "cosmos.gov.v1.QueryProposalResponse",
  fields: [
    { no: 1, name: "proposal", prop: "proposal", kind: "message", message: () => cosmos_gov_v1_gov.Proposal },
  ],
  create: () => ({ proposal: undefined }),
  write(m, w) {
    if (m.proposal !== undefined) {
      const end = w.written;
      cosmos_gov_v1_gov.Proposal.write(m.proposal, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_gov_v1_gov.Proposal.read(r, r.end(), (m.proposal ??= cosmos_gov_v1_gov.Proposal.create()));
        break;
      default:
        skipField(QueryProposalResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryProposalResponse);
    return m;
  },
});

export interface QueryProposalsRequest {
  proposalStatus: number;
  voter: string;
  depositor: string;
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryProposalsRequest: MessageType<QueryProposalsRequest> = messageType<QueryProposalsRequest>({
  name: "cosmos.gov.v1.QueryProposalsRequest",
  fields: [
    { no: 1, name: "proposal_status", prop: "proposalStatus", kind: "enum", enum: cosmos_gov_v1_gov.ProposalStatus$ },
    { no: 2, name: "voter", prop: "voter", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 3, name: "depositor", prop: "depositor", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 4, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageRequest },
  ],
  create: () => ({ proposalStatus: 0, voter: "", depositor: "", pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageRequest.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.depositor !== "") {
      w.string(m.depositor);
      w.varint(26);
    }
    if (m.voter !== "") {
      w.string(m.voter);
      w.varint(18);
    }
    if (m.proposalStatus !== 0) {
      w.int32(m.proposalStatus);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.proposalStatus = r.int32();
        break;
      case 18:
        m.voter = r.string();
        break;
      case 26:
        m.depositor = r.string();
        break;
      case 34:
        cosmos_base_query_v1beta1_pagination.PageRequest.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        break;
      default:
        skipField(QueryProposalsRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryProposalsRequest);
    return m;
  },
});

export interface QueryProposalsResponse {
  proposals: cosmos_gov_v1_gov.Proposal[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const QueryProposalsResponse: MessageType<QueryProposalsResponse> = messageType<QueryProposalsResponse>({
  name: "cosmos.gov.v1.QueryProposalsResponse",
  fields: [
    { no: 1, name: "proposals", prop: "proposals", kind: "message", repeated: true, message: () => cosmos_gov_v1_gov.Proposal },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ proposals: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.proposals.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_gov_v1_gov.Proposal.write(m.proposals[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.proposals.push(cosmos_gov_v1_gov.Proposal.read(r, r.end(), cosmos_gov_v1_gov.Proposal.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(QueryProposalsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryProposalsResponse);
    return m;
  },
});

export interface QueryVoteRequest {
  proposalId: bigint;
  voter: string;
}

export const QueryVoteRequest: MessageType<QueryVoteRequest> = messageType<QueryVoteRequest>({
  name: "cosmos.gov.v1.QueryVoteRequest",
  fields: [
    { no: 1, name: "proposal_id", prop: "proposalId", kind: "uint64" },
    { no: 2, name: "voter", prop: "voter", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
  ],
  create: () => ({ proposalId: 0n, voter: "" }),
  write(m, w) {
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
      default:
        skipField(QueryVoteRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryVoteRequest);
    return m;
  },
});

export interface QueryVoteResponse {
  vote: cosmos_gov_v1_gov.Vote | undefined;
}

export const QueryVoteResponse: MessageType<QueryVoteResponse> = messageType<QueryVoteResponse>({
  name: "cosmos.gov.v1.QueryVoteResponse",
  fields: [
    { no: 1, name: "vote", prop: "vote", kind: "message", message: () => cosmos_gov_v1_gov.Vote },
  ],
  create: () => ({ vote: undefined }),
  write(m, w) {
    if (m.vote !== undefined) {
      const end = w.written;
      cosmos_gov_v1_gov.Vote.write(m.vote, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_gov_v1_gov.Vote.read(r, r.end(), (m.vote ??= cosmos_gov_v1_gov.Vote.create()));
        break;
      default:
        skipField(QueryVoteResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryVoteResponse);
    return m;
  },
});

export interface QueryVotesRequest {
  proposalId: bigint;
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryVotesRequest: MessageType<QueryVotesRequest> = messageType<QueryVotesRequest>({
  name: "cosmos.gov.v1.QueryVotesRequest",
  fields: [
    { no: 1, name: "proposal_id", prop: "proposalId", kind: "uint64" },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageRequest },
  ],
  create: () => ({ proposalId: 0n, pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageRequest.write(m.pagination, w);
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
        cosmos_base_query_v1beta1_pagination.PageRequest.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        break;
      default:
        skipField(QueryVotesRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryVotesRequest);
    return m;
  },
});

export interface QueryVotesResponse {
  votes: cosmos_gov_v1_gov.Vote[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const QueryVotesResponse: MessageType<QueryVotesResponse> = messageType<QueryVotesResponse>({
  name: "cosmos.gov.v1.QueryVotesResponse",
  fields: [
    { no: 1, name: "votes", prop: "votes", kind: "message", repeated: true, message: () => cosmos_gov_v1_gov.Vote },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ votes: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.votes.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_gov_v1_gov.Vote.write(m.votes[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.votes.push(cosmos_gov_v1_gov.Vote.read(r, r.end(), cosmos_gov_v1_gov.Vote.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(QueryVotesResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryVotesResponse);
    return m;
  },
});

export interface QueryParamsRequest {
  paramsType: string;
}

export const QueryParamsRequest: MessageType<QueryParamsRequest> = messageType<QueryParamsRequest>({
  name: "cosmos.gov.v1.QueryParamsRequest",
  fields: [
    { no: 1, name: "params_type", prop: "paramsType", kind: "string" },
  ],
  create: () => ({ paramsType: "" }),
  write(m, w) {
    if (m.paramsType !== "") {
      w.string(m.paramsType);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.paramsType = r.string();
        break;
      default:
        skipField(QueryParamsRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryParamsRequest);
    return m;
  },
});

export interface QueryParamsResponse {
  votingParams: cosmos_gov_v1_gov.VotingParams | undefined;
  depositParams: cosmos_gov_v1_gov.DepositParams | undefined;
  tallyParams: cosmos_gov_v1_gov.TallyParams | undefined;
  params: cosmos_gov_v1_gov.Params | undefined;
}

export const QueryParamsResponse: MessageType<QueryParamsResponse> = messageType<QueryParamsResponse>({
  name: "cosmos.gov.v1.QueryParamsResponse",
  fields: [
    { no: 1, name: "voting_params", prop: "votingParams", kind: "message", message: () => cosmos_gov_v1_gov.VotingParams, options: {"deprecated":true} },
    { no: 2, name: "deposit_params", prop: "depositParams", kind: "message", message: () => cosmos_gov_v1_gov.DepositParams, options: {"deprecated":true} },
    { no: 3, name: "tally_params", prop: "tallyParams", kind: "message", message: () => cosmos_gov_v1_gov.TallyParams, options: {"deprecated":true} },
    { no: 4, name: "params", prop: "params", kind: "message", message: () => cosmos_gov_v1_gov.Params },
  ],
  create: () => ({ votingParams: undefined, depositParams: undefined, tallyParams: undefined, params: undefined }),
  write(m, w) {
    if (m.params !== undefined) {
      const end = w.written;
      cosmos_gov_v1_gov.Params.write(m.params, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.tallyParams !== undefined) {
      const end = w.written;
      cosmos_gov_v1_gov.TallyParams.write(m.tallyParams, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.depositParams !== undefined) {
      const end = w.written;
      cosmos_gov_v1_gov.DepositParams.write(m.depositParams, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.votingParams !== undefined) {
      const end = w.written;
      cosmos_gov_v1_gov.VotingParams.write(m.votingParams, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_gov_v1_gov.VotingParams.read(r, r.end(), (m.votingParams ??= cosmos_gov_v1_gov.VotingParams.create()));
        break;
      case 18:
        cosmos_gov_v1_gov.DepositParams.read(r, r.end(), (m.depositParams ??= cosmos_gov_v1_gov.DepositParams.create()));
        break;
      case 26:
        cosmos_gov_v1_gov.TallyParams.read(r, r.end(), (m.tallyParams ??= cosmos_gov_v1_gov.TallyParams.create()));
        break;
      case 34:
        cosmos_gov_v1_gov.Params.read(r, r.end(), (m.params ??= cosmos_gov_v1_gov.Params.create()));
        break;
      default:
        skipField(QueryParamsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryParamsResponse);
    return m;
  },
});

export interface QueryDepositRequest {
  proposalId: bigint;
  depositor: string;
}

export const QueryDepositRequest: MessageType<QueryDepositRequest> = messageType<QueryDepositRequest>({
  name: "cosmos.gov.v1.QueryDepositRequest",
  fields: [
    { no: 1, name: "proposal_id", prop: "proposalId", kind: "uint64" },
    { no: 2, name: "depositor", prop: "depositor", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
  ],
  create: () => ({ proposalId: 0n, depositor: "" }),
  write(m, w) {
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
      default:
        skipField(QueryDepositRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDepositRequest);
    return m;
  },
});

export interface QueryDepositResponse {
  deposit: cosmos_gov_v1_gov.Deposit | undefined;
}

export const QueryDepositResponse: MessageType<QueryDepositResponse> = messageType<QueryDepositResponse>({
  name: "cosmos.gov.v1.QueryDepositResponse",
  fields: [
    { no: 1, name: "deposit", prop: "deposit", kind: "message", message: () => cosmos_gov_v1_gov.Deposit },
  ],
  create: () => ({ deposit: undefined }),
  write(m, w) {
    if (m.deposit !== undefined) {
      const end = w.written;
      cosmos_gov_v1_gov.Deposit.write(m.deposit, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_gov_v1_gov.Deposit.read(r, r.end(), (m.deposit ??= cosmos_gov_v1_gov.Deposit.create()));
        break;
      default:
        skipField(QueryDepositResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDepositResponse);
    return m;
  },
});

export interface QueryDepositsRequest {
  proposalId: bigint;
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const QueryDepositsRequest: MessageType<QueryDepositsRequest> = messageType<QueryDepositsRequest>({
  name: "cosmos.gov.v1.QueryDepositsRequest",
  fields: [
    { no: 1, name: "proposal_id", prop: "proposalId", kind: "uint64" },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageRequest },
  ],
  create: () => ({ proposalId: 0n, pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageRequest.write(m.pagination, w);
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
        cosmos_base_query_v1beta1_pagination.PageRequest.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        break;
      default:
        skipField(QueryDepositsRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDepositsRequest);
    return m;
  },
});

export interface QueryDepositsResponse {
  deposits: cosmos_gov_v1_gov.Deposit[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const QueryDepositsResponse: MessageType<QueryDepositsResponse> = messageType<QueryDepositsResponse>({
  name: "cosmos.gov.v1.QueryDepositsResponse",
  fields: [
    { no: 1, name: "deposits", prop: "deposits", kind: "message", repeated: true, message: () => cosmos_gov_v1_gov.Deposit },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ deposits: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.deposits.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_gov_v1_gov.Deposit.write(m.deposits[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.deposits.push(cosmos_gov_v1_gov.Deposit.read(r, r.end(), cosmos_gov_v1_gov.Deposit.create()));
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(QueryDepositsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryDepositsResponse);
    return m;
  },
});

export interface QueryTallyResultRequest {
  proposalId: bigint;
}

export const QueryTallyResultRequest: MessageType<QueryTallyResultRequest> = messageType<QueryTallyResultRequest>({
  name: "cosmos.gov.v1.QueryTallyResultRequest",
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
        skipField(QueryTallyResultRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryTallyResultRequest);
    return m;
  },
});

export interface QueryTallyResultResponse {
  tally: cosmos_gov_v1_gov.TallyResult | undefined;
}

export const QueryTallyResultResponse: MessageType<QueryTallyResultResponse> = messageType<QueryTallyResultResponse>({
  name: "cosmos.gov.v1.QueryTallyResultResponse",
  fields: [
    { no: 1, name: "tally", prop: "tally", kind: "message", message: () => cosmos_gov_v1_gov.TallyResult },
  ],
  create: () => ({ tally: undefined }),
  write(m, w) {
    if (m.tally !== undefined) {
      const end = w.written;
      cosmos_gov_v1_gov.TallyResult.write(m.tally, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_gov_v1_gov.TallyResult.read(r, r.end(), (m.tally ??= cosmos_gov_v1_gov.TallyResult.create()));
        break;
      default:
        skipField(QueryTallyResultResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(QueryTallyResultResponse);
    return m;
  },
});

export const Query = {
  typeName: "cosmos.gov.v1.Query",
  methods: {
    constitution: { name: "Constitution", input: QueryConstitutionRequest, output: QueryConstitutionResponse, http: [{"verb":"get","path":"/cosmos/gov/v1/constitution"}] },
    proposal: { name: "Proposal", input: QueryProposalRequest, output: QueryProposalResponse, http: [{"verb":"get","path":"/cosmos/gov/v1/proposals/{proposal_id}"}] },
    proposals: { name: "Proposals", input: QueryProposalsRequest, output: QueryProposalsResponse, http: [{"verb":"get","path":"/cosmos/gov/v1/proposals"}] },
    vote: { name: "Vote", input: QueryVoteRequest, output: QueryVoteResponse, http: [{"verb":"get","path":"/cosmos/gov/v1/proposals/{proposal_id}/votes/{voter}"}] },
    votes: { name: "Votes", input: QueryVotesRequest, output: QueryVotesResponse, http: [{"verb":"get","path":"/cosmos/gov/v1/proposals/{proposal_id}/votes"}] },
    params: { name: "Params", input: QueryParamsRequest, output: QueryParamsResponse, http: [{"verb":"get","path":"/cosmos/gov/v1/params/{params_type}"}] },
    deposit: { name: "Deposit", input: QueryDepositRequest, output: QueryDepositResponse, http: [{"verb":"get","path":"/cosmos/gov/v1/proposals/{proposal_id}/deposits/{depositor}"}] },
    deposits: { name: "Deposits", input: QueryDepositsRequest, output: QueryDepositsResponse, http: [{"verb":"get","path":"/cosmos/gov/v1/proposals/{proposal_id}/deposits"}] },
    tallyResult: { name: "TallyResult", input: QueryTallyResultRequest, output: QueryTallyResultResponse, http: [{"verb":"get","path":"/cosmos/gov/v1/proposals/{proposal_id}/tally"}] },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "cosmos/gov/v1/query.proto",
  package: "cosmos.gov.v1",
  messages: [QueryConstitutionRequest, QueryConstitutionResponse, QueryProposalRequest, QueryProposalResponse, QueryProposalsRequest, QueryProposalsResponse, QueryVoteRequest, QueryVoteResponse, QueryVotesRequest, QueryVotesResponse, QueryParamsRequest, QueryParamsResponse, QueryDepositRequest, QueryDepositResponse, QueryDepositsRequest, QueryDepositsResponse, QueryTallyResultRequest, QueryTallyResultResponse],
  services: [Query],
};
