// Generated from proto/cosmos/gov/v1/genesis.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
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
      const end = w.written;
      cosmos_gov_v1_gov.Params.write(m.params, w);
      w.lengthFrom(end);
      w.varint(66);
    }
    if (m.tallyParams !== undefined) {
      const end = w.written;
      cosmos_gov_v1_gov.TallyParams.write(m.tallyParams, w);
      w.lengthFrom(end);
      w.varint(58);
    }
    if (m.votingParams !== undefined) {
      const end = w.written;
      cosmos_gov_v1_gov.VotingParams.write(m.votingParams, w);
      w.lengthFrom(end);
      w.varint(50);
    }
    if (m.depositParams !== undefined) {
      const end = w.written;
      cosmos_gov_v1_gov.DepositParams.write(m.depositParams, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    for (let i = m.proposals.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_gov_v1_gov.Proposal.write(m.proposals[i]!, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    for (let i = m.votes.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_gov_v1_gov.Vote.write(m.votes[i]!, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    for (let i = m.deposits.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_gov_v1_gov.Deposit.write(m.deposits[i]!, w);
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
        m.deposits.push(cosmos_gov_v1_gov.Deposit.read(r, r.end(), cosmos_gov_v1_gov.Deposit.create()));
        break;
      case 26:
        m.votes.push(cosmos_gov_v1_gov.Vote.read(r, r.end(), cosmos_gov_v1_gov.Vote.create()));
        break;
      case 34:
        m.proposals.push(cosmos_gov_v1_gov.Proposal.read(r, r.end(), cosmos_gov_v1_gov.Proposal.create()));
        break;
      case 42:
        cosmos_gov_v1_gov.DepositParams.read(r, r.end(), (m.depositParams ??= cosmos_gov_v1_gov.DepositParams.create()));
        break;
      case 50:
        cosmos_gov_v1_gov.VotingParams.read(r, r.end(), (m.votingParams ??= cosmos_gov_v1_gov.VotingParams.create()));
        break;
      case 58:
        cosmos_gov_v1_gov.TallyParams.read(r, r.end(), (m.tallyParams ??= cosmos_gov_v1_gov.TallyParams.create()));
        break;
      case 66:
        cosmos_gov_v1_gov.Params.read(r, r.end(), (m.params ??= cosmos_gov_v1_gov.Params.create()));
        break;
      case 74:
        m.constitution = r.string();
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
  path: "cosmos/gov/v1/genesis.proto",
  package: "cosmos.gov.v1",
  messages: [GenesisState],
  services: [],
};
