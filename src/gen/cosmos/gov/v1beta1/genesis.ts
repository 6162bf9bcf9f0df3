// Generated from proto/cosmos/gov/v1beta1/genesis.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, readMessage, writeMessage } from "../../../../protobuf/message.js";
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
      writeMessage(w, cosmos_gov_v1beta1_gov.TallyParams, m.tallyParams);
      w.varint(58);
    }
    {
      writeMessage(w, cosmos_gov_v1beta1_gov.VotingParams, m.votingParams);
      w.varint(50);
    }
    {
      writeMessage(w, cosmos_gov_v1beta1_gov.DepositParams, m.depositParams);
      w.varint(42);
    }
    for (let i = m.proposals.length - 1; i >= 0; i--) {
      writeMessage(w, cosmos_gov_v1beta1_gov.Proposal, m.proposals[i]!);
      w.varint(34);
    }
    for (let i = m.votes.length - 1; i >= 0; i--) {
      writeMessage(w, cosmos_gov_v1beta1_gov.Vote, m.votes[i]!);
      w.varint(26);
    }
    for (let i = m.deposits.length - 1; i >= 0; i--) {
      writeMessage(w, cosmos_gov_v1beta1_gov.Deposit, m.deposits[i]!);
      w.varint(18);
    }
    if (m.startingProposalId !== 0n) {
      w.varint64(m.startingProposalId);
      w.varint(8);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 8:
        m.startingProposalId = r.uint64();
        return true;
      case 18:
        m.deposits.push(readMessage(r, cosmos_gov_v1beta1_gov.Deposit, cosmos_gov_v1beta1_gov.Deposit.create()));
        return true;
      case 26:
        m.votes.push(readMessage(r, cosmos_gov_v1beta1_gov.Vote, cosmos_gov_v1beta1_gov.Vote.create()));
        return true;
      case 34:
        m.proposals.push(readMessage(r, cosmos_gov_v1beta1_gov.Proposal, cosmos_gov_v1beta1_gov.Proposal.create()));
        return true;
      case 42:
        readMessage(r, cosmos_gov_v1beta1_gov.DepositParams, m.depositParams);
        return true;
      case 50:
        readMessage(r, cosmos_gov_v1beta1_gov.VotingParams, m.votingParams);
        return true;
      case 58:
        readMessage(r, cosmos_gov_v1beta1_gov.TallyParams, m.tallyParams);
        return true;
      default:
        return false;
    }
  },
});

export const $file: FileInfo = {
  path: "cosmos/gov/v1beta1/genesis.proto",
  package: "cosmos.gov.v1beta1",
  messages: [GenesisState],
  services: [],
};
