// Generated from proto/cosmos/gov/v1/query.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, readMessage, writeMessage } from "../../../../protobuf/message.js";
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
  field: () => false,
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
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.constitution = r.string();
        return true;
      default:
        return false;
    }
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
  field(m, r, tag) {
    switch (tag) {
      case 8:
        m.proposalId = r.uint64();
        return true;
      default:
        return false;
    }
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
      writeMessage(w, cosmos_gov_v1_gov.Proposal, m.proposal);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        readMessage(r, cosmos_gov_v1_gov.Proposal, (m.proposal ??= cosmos_gov_v1_gov.Proposal.create()));
        return true;
      default:
        return false;
    }
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
      writeMessage(w, cosmos_base_query_v1beta1_pagination.PageRequest, m.pagination);
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
  field(m, r, tag) {
    switch (tag) {
      case 8:
        m.proposalStatus = r.int32();
        return true;
      case 18:
        m.voter = r.string();
        return true;
      case 26:
        m.depositor = r.string();
        return true;
      case 34:
        readMessage(r, cosmos_base_query_v1beta1_pagination.PageRequest, (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        return true;
      default:
        return false;
    }
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
      writeMessage(w, cosmos_base_query_v1beta1_pagination.PageResponse, m.pagination);
      w.varint(18);
    }
    for (let i = m.proposals.length - 1; i >= 0; i--) {
      writeMessage(w, cosmos_gov_v1_gov.Proposal, m.proposals[i]!);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.proposals.push(readMessage(r, cosmos_gov_v1_gov.Proposal, cosmos_gov_v1_gov.Proposal.create()));
        return true;
      case 18:
        readMessage(r, cosmos_base_query_v1beta1_pagination.PageResponse, (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        return true;
      default:
        return false;
    }
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
  field(m, r, tag) {
    switch (tag) {
      case 8:
        m.proposalId = r.uint64();
        return true;
      case 18:
        m.voter = r.string();
        return true;
      default:
        return false;
    }
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
      writeMessage(w, cosmos_gov_v1_gov.Vote, m.vote);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        readMessage(r, cosmos_gov_v1_gov.Vote, (m.vote ??= cosmos_gov_v1_gov.Vote.create()));
        return true;
      default:
        return false;
    }
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
      writeMessage(w, cosmos_base_query_v1beta1_pagination.PageRequest, m.pagination);
      w.varint(18);
    }
    if (m.proposalId !== 0n) {
      w.varint64(m.proposalId);
      w.varint(8);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 8:
        m.proposalId = r.uint64();
        return true;
      case 18:
        readMessage(r, cosmos_base_query_v1beta1_pagination.PageRequest, (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        return true;
      default:
        return false;
    }
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
      writeMessage(w, cosmos_base_query_v1beta1_pagination.PageResponse, m.pagination);
      w.varint(18);
    }
    for (let i = m.votes.length - 1; i >= 0; i--) {
      writeMessage(w, cosmos_gov_v1_gov.Vote, m.votes[i]!);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.votes.push(readMessage(r, cosmos_gov_v1_gov.Vote, cosmos_gov_v1_gov.Vote.create()));
        return true;
      case 18:
        readMessage(r, cosmos_base_query_v1beta1_pagination.PageResponse, (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        return true;
      default:
        return false;
    }
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
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.paramsType = r.string();
        return true;
      default:
        return false;
    }
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
      writeMessage(w, cosmos_gov_v1_gov.Params, m.params);
      w.varint(34);
    }
    if (m.tallyParams !== undefined) {
      writeMessage(w, cosmos_gov_v1_gov.TallyParams, m.tallyParams);
      w.varint(26);
    }
    if (m.depositParams !== undefined) {
      writeMessage(w, cosmos_gov_v1_gov.DepositParams, m.depositParams);
      w.varint(18);
    }
    if (m.votingParams !== undefined) {
      writeMessage(w, cosmos_gov_v1_gov.VotingParams, m.votingParams);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        readMessage(r, cosmos_gov_v1_gov.VotingParams, (m.votingParams ??= cosmos_gov_v1_gov.VotingParams.create()));
        return true;
      case 18:
        readMessage(r, cosmos_gov_v1_gov.DepositParams, (m.depositParams ??= cosmos_gov_v1_gov.DepositParams.create()));
        return true;
      case 26:
        readMessage(r, cosmos_gov_v1_gov.TallyParams, (m.tallyParams ??= cosmos_gov_v1_gov.TallyParams.create()));
        return true;
      case 34:
        readMessage(r, cosmos_gov_v1_gov.Params, (m.params ??= cosmos_gov_v1_gov.Params.create()));
        return true;
      default:
        return false;
    }
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
  field(m, r, tag) {
    switch (tag) {
      case 8:
        m.proposalId = r.uint64();
        return true;
      case 18:
        m.depositor = r.string();
        return true;
      default:
        return false;
    }
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
      writeMessage(w, cosmos_gov_v1_gov.Deposit, m.deposit);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        readMessage(r, cosmos_gov_v1_gov.Deposit, (m.deposit ??= cosmos_gov_v1_gov.Deposit.create()));
        return true;
      default:
        return false;
    }
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
      writeMessage(w, cosmos_base_query_v1beta1_pagination.PageRequest, m.pagination);
      w.varint(18);
    }
    if (m.proposalId !== 0n) {
      w.varint64(m.proposalId);
      w.varint(8);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 8:
        m.proposalId = r.uint64();
        return true;
      case 18:
        readMessage(r, cosmos_base_query_v1beta1_pagination.PageRequest, (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        return true;
      default:
        return false;
    }
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
      writeMessage(w, cosmos_base_query_v1beta1_pagination.PageResponse, m.pagination);
      w.varint(18);
    }
    for (let i = m.deposits.length - 1; i >= 0; i--) {
      writeMessage(w, cosmos_gov_v1_gov.Deposit, m.deposits[i]!);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.deposits.push(readMessage(r, cosmos_gov_v1_gov.Deposit, cosmos_gov_v1_gov.Deposit.create()));
        return true;
      case 18:
        readMessage(r, cosmos_base_query_v1beta1_pagination.PageResponse, (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        return true;
      default:
        return false;
    }
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
  field(m, r, tag) {
    switch (tag) {
      case 8:
        m.proposalId = r.uint64();
        return true;
      default:
        return false;
    }
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
      writeMessage(w, cosmos_gov_v1_gov.TallyResult, m.tally);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        readMessage(r, cosmos_gov_v1_gov.TallyResult, (m.tally ??= cosmos_gov_v1_gov.TallyResult.create()));
        return true;
      default:
        return false;
    }
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
