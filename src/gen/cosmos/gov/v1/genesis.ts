// Generated from proto/cosmos/gov/v1/genesis.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, readMessage, writeMessage } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import * as cosmos_gov_v1_gov from "../../../cosmos/gov/v1/gov.js";

export interface GenesisState {
  startingProposalId: bigint;
  deposits: cosmos_gov_v1_gov.Deposit[];
  votes: cosmos_gov_v1_gov.Vote[];
  proposals: cosmos_gov_v1_gov.Proposal[];
  depositParams: cosmos_gov_v1_gov.DepositParams | undefined;
  votingParams: cosmos_gov_v1_gov.VotingParams | undefined;
  tallyParams: cosmos_gov_v1_gov.TallyParams | undefined;
  params: cosmos_gov_v1_gov.Params | undefined;
  constitution: string;
}

export const GenesisState: MessageType<GenesisState> = messageType<GenesisState>({
  name: "cosmos.gov.v1.GenesisState",
  fields: [
    { no: 1, name: "starting_proposal_id", prop: "startingProposalId", kind: "uint64" },
    { no: 2, name: "deposits", prop: "deposits", kind: "message", repeated: true, message: () => cosmos_gov_v1_gov.Deposit },
    { no: 3, name: "votes", prop: "votes", kind: "message", repeated: true, message: () => cosmos_gov_v1_gov.Vote },
    { no: 4, name: "proposals", prop: "proposals", kind: "message", repeated: true, message: () => cosmos_gov_v1_gov.Proposal },
    { no: 5, name: "deposit_params", prop: "depositParams", kind: "message", message: () => cosmos_gov_v1_gov.DepositParams, options: {"deprecated":true} },
    { no: 6, name: "voting_params", prop: "votingParams", kind: "message", message: () => cosmos_gov_v1_gov.VotingParams, options: {"deprecated":true} },
    { no: 7, name: "tally_params", prop: "tallyParams", kind: "message", message: () => cosmos_gov_v1_gov.TallyParams, options: {"deprecated":true} },
    { no: 8, name: "params", prop: "params", kind: "message", message: () => cosmos_gov_v1_gov.Params },
    { no: 9, name: "constitution", prop: "constitution", kind: "string" },
  ],
  create: () => ({ startingProposalId: 0n, deposits: [], votes: [], proposals: [], depositParams: undefined, votingParams: undefined, tallyParams: undefined, params: undefined, constitution: "" }),
  write(m, w) {
    if (m.constitution !== "") {
      w.string(m.constitution);
      w.varint(74);
    }
    if (m.params !== undefined) {
      writeMessage(w, cosmos_gov_v1_gov.Params, m.params);
      w.varint(66);
    }
    if (m.tallyParams !== undefined) {
      writeMessage(w, cosmos_gov_v1_gov.TallyParams, m.tallyParams);
      w.varint(58);
    }
    if (m.votingParams !== undefined) {
      writeMessage(w, cosmos_gov_v1_gov.VotingParams, m.votingParams);
      w.varint(50);
    }
    if (m.depositParams !== undefined) {
      writeMessage(w, cosmos_gov_v1_gov.DepositParams, m.depositParams);
      w.varint(42);
    }
    for (let i = m.proposals.length - 1; i >= 0; i--) {
      writeMessage(w, cosmos_gov_v1_gov.Proposal, m.proposals[i]!);
      w.varint(34);
    }
    for (let i = m.votes.length - 1; i >= 0; i--) {
      writeMessage(w, cosmos_gov_v1_gov.Vote, m.votes[i]!);
      w.varint(26);
    }
    for (let i = m.deposits.length - 1; i >= 0; i--) {
      writeMessage(w, cosmos_gov_v1_gov.Deposit, m.deposits[i]!);
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
        m.deposits.push(readMessage(r, cosmos_gov_v1_gov.Deposit, cosmos_gov_v1_gov.Deposit.create()));
        return true;
      case 26:
        m.votes.push(readMessage(r, cosmos_gov_v1_gov.Vote, cosmos_gov_v1_gov.Vote.create()));
        return true;
      case 34:
        m.proposals.push(readMessage(r, cosmos_gov_v1_gov.Proposal, cosmos_gov_v1_gov.Proposal.create()));
        return true;
      case 42:
        readMessage(r, cosmos_gov_v1_gov.DepositParams, (m.depositParams ??= cosmos_gov_v1_gov.DepositParams.create()));
        return true;
      case 50:
        readMessage(r, cosmos_gov_v1_gov.VotingParams, (m.votingParams ??= cosmos_gov_v1_gov.VotingParams.create()));
        return true;
      case 58:
        readMessage(r, cosmos_gov_v1_gov.TallyParams, (m.tallyParams ??= cosmos_gov_v1_gov.TallyParams.create()));
        return true;
      case 66:
        readMessage(r, cosmos_gov_v1_gov.Params, (m.params ??= cosmos_gov_v1_gov.Params.create()));
        return true;
      case 74:
        m.constitution = r.string();
        return true;
      default:
        return false;
    }
  },
});

export const $file: FileInfo = {
  path: "cosmos/gov/v1/genesis.proto",
  package: "cosmos.gov.v1",
  messages: [GenesisState],
  services: [],
};
