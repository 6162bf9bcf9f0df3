// Generated from proto/cosmos/gov/v1beta1/genesis.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import * as cosmos_gov_v1beta1_gov from "../../../cosmos/gov/v1beta1/gov.js";

export interface GenesisState {
  startingProposalId: bigint;
  deposits: cosmos_gov_v1beta1_gov.Deposit[];
  votes: cosmos_gov_v1beta1_gov.Vote[];
  proposals: cosmos_gov_v1beta1_gov.Proposal[];
  depositParams: cosmos_gov_v1beta1_gov.DepositParams;
  votingParams: cosmos_gov_v1beta1_gov.VotingParams;
  tallyParams: cosmos_gov_v1beta1_gov.TallyParams;
}

export const GenesisState: MessageType<GenesisState> = messageType<GenesisState>({
  name: "cosmos.gov.v1beta1.GenesisState",
  fields: [
    { no: 1, name: "starting_proposal_id", prop: "startingProposalId", kind: "uint64" },
    { no: 2, name: "deposits", prop: "deposits", kind: "message", repeated: true, message: () => cosmos_gov_v1beta1_gov.Deposit, nullable: false, options: {"gogoproto.castrepeated":"Deposits","amino.dont_omitempty":true} },
    { no: 3, name: "votes", prop: "votes", kind: "message", repeated: true, message: () => cosmos_gov_v1beta1_gov.Vote, nullable: false, options: {"gogoproto.castrepeated":"Votes","amino.dont_omitempty":true} },
    { no: 4, name: "proposals", prop: "proposals", kind: "message", repeated: true, message: () => cosmos_gov_v1beta1_gov.Proposal, nullable: false, options: {"gogoproto.castrepeated":"Proposals","amino.dont_omitempty":true} },
    { no: 5, name: "deposit_params", prop: "depositParams", kind: "message", message: () => cosmos_gov_v1beta1_gov.DepositParams, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 6, name: "voting_params", prop: "votingParams", kind: "message", message: () => cosmos_gov_v1beta1_gov.VotingParams, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 7, name: "tally_params", prop: "tallyParams", kind: "message", message: () => cosmos_gov_v1beta1_gov.TallyParams, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ startingProposalId: 0n, deposits: [], votes: [], proposals: [], depositParams: cosmos_gov_v1beta1_gov.DepositParams.create(), votingParams: cosmos_gov_v1beta1_gov.VotingParams.create(), tallyParams: cosmos_gov_v1beta1_gov.TallyParams.create() }),
  write(m, w) {
    {
      const end = w.written;
      cosmos_gov_v1beta1_gov.TallyParams.write(m.tallyParams, w);
      w.lengthFrom(end);
      w.varint(58);
    }
    {
      const end = w.written;
      cosmos_gov_v1beta1_gov.VotingParams.write(m.votingParams, w);
      w.lengthFrom(end);
      w.varint(50);
    }
    {
      const end = w.written;
      cosmos_gov_v1beta1_gov.DepositParams.write(m.depositParams, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    for (let i = m.proposals.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_gov_v1beta1_gov.Proposal.write(m.proposals[i]!, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    for (let i = m.votes.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_gov_v1beta1_gov.Vote.write(m.votes[i]!, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    for (let i = m.deposits.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_gov_v1beta1_gov.Deposit.write(m.deposits[i]!, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.startingProposalId !== 0n) {
      w.varint64(m.startingProposalId);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.startingProposalId = r.uint64();
        break;
      case 18:
        m.deposits.push(cosmos_gov_v1beta1_gov.Deposit.read(r, r.end(), cosmos_gov_v1beta1_gov.Deposit.create()));
        break;
      case 26:
        m.votes.push(cosmos_gov_v1beta1_gov.Vote.read(r, r.end(), cosmos_gov_v1beta1_gov.Vote.create()));
        break;
      case 34:
        m.proposals.push(cosmos_gov_v1beta1_gov.Proposal.read(r, r.end(), cosmos_gov_v1beta1_gov.Proposal.create()));
        break;
      case 42:
        cosmos_gov_v1beta1_gov.DepositParams.read(r, r.end(), m.depositParams);
        break;
      case 50:
        cosmos_gov_v1beta1_gov.VotingParams.read(r, r.end(), m.votingParams);
        break;
      case 58:
        cosmos_gov_v1beta1_gov.TallyParams.read(r, r.end(), m.tallyParams);
        break;
      default:
        skipField(GenesisState, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(GenesisState);
    return m;
  },
});

export const $file: FileInfo = {
  path: "cosmos/gov/v1beta1/genesis.proto",
  package: "cosmos.gov.v1beta1",
  messages: [GenesisState],
  services: [],
};
