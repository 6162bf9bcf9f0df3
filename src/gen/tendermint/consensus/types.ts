// Generated from proto/tendermint/consensus/types.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, readMessage, writeMessage } from "../../../protobuf/message.js";
import type { FileInfo } from "../../../protobuf/service.js";
import * as tendermint_libs_bits_types from "../../tendermint/libs/bits/types.js";
import * as tendermint_types_types from "../../tendermint/types/types.js";

export interface NewRoundStep {
  height: bigint;
  round: number;
  step: number;
  secondsSinceStartTime: bigint;
  lastCommitRound: number;
}

export const NewRoundStep: MessageType<NewRoundStep> = messageType<NewRoundStep>({
  name: "tendermint.consensus.NewRoundStep",
  fields: [
    { no: 1, name: "height", prop: "height", kind: "int64" },
    { no: 2, name: "round", prop: "round", kind: "int32" },
    { no: 3, name: "step", prop: "step", kind: "uint32" },
    { no: 4, name: "seconds_since_start_time", prop: "secondsSinceStartTime", kind: "int64" },
    { no: 5, name: "last_commit_round", prop: "lastCommitRound", kind: "int32" },
  ],
  create: () => ({ height: 0n, round: 0, step: 0, secondsSinceStartTime: 0n, lastCommitRound: 0 }),
  write(m, w) {
    if (m.lastCommitRound !== 0) {
      w.int32(m.lastCommitRound);
      w.varint(40);
    }
    if (m.secondsSinceStartTime !== 0n) {
      w.varint64(m.secondsSinceStartTime);
      w.varint(32);
    }
    if (m.step !== 0) {
      w.varint(m.step);
      w.varint(24);
    }
    if (m.round !== 0) {
      w.int32(m.round);
      w.varint(16);
    }
    if (m.height !== 0n) {
      w.varint64(m.height);
      w.varint(8);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 8:
        m.height = r.int64();
        return true;
      case 16:
        m.round = r.int32();
        return true;
      case 24:
        m.step = r.uint32();
        return true;
      case 32:
        m.secondsSinceStartTime = r.int64();
        return true;
      case 40:
        m.lastCommitRound = r.int32();
        return true;
      default:
        return false;
    }
  },
});

export interface NewValidBlock {
  height: bigint;
  round: number;
  blockPartSetHeader: tendermint_types_types.PartSetHeader;
  blockParts: tendermint_libs_bits_types.BitArray | undefined;
  isCommit: boolean;
}

export const NewValidBlock: MessageType<NewValidBlock> = messageType<NewValidBlock>({
  name: "tendermint.consensus.NewValidBlock",
  fields: [
    { no: 1, name: "height", prop: "height", kind: "int64" },
    { no: 2, name: "round", prop: "round", kind: "int32" },
    { no: 3, name: "block_part_set_header", prop: "blockPartSetHeader", kind: "message", message: () => tendermint_types_types.PartSetHeader, nullable: false },
    { no: 4, name: "block_parts", prop: "blockParts", kind: "message", message: () => tendermint_libs_bits_types.BitArray },
    { no: 5, name: "is_commit", prop: "isCommit", kind: "bool" },
  ],
  create: () => ({ height: 0n, round: 0, blockPartSetHeader: tendermint_types_types.PartSetHeader.create(), blockParts: undefined, isCommit: false }),
  write(m, w) {
    if (m.isCommit) {
      w.bool(m.isCommit);
      w.varint(40);
    }
    if (m.blockParts !== undefined) {
      writeMessage(w, tendermint_libs_bits_types.BitArray, m.blockParts);
      w.varint(34);
    }
    {
      writeMessage(w, tendermint_types_types.PartSetHeader, m.blockPartSetHeader);
      w.varint(26);
    }
    if (m.round !== 0) {
      w.int32(m.round);
      w.varint(16);
    }
    if (m.height !== 0n) {
      w.varint64(m.height);
      w.varint(8);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 8:
        m.height = r.int64();
        return true;
      case 16:
        m.round = r.int32();
        return true;
      case 26:
        readMessage(r, tendermint_types_types.PartSetHeader, m.blockPartSetHeader);
        return true;
      case 34:
        readMessage(r, tendermint_libs_bits_types.BitArray, (m.blockParts ??= tendermint_libs_bits_types.BitArray.create()));
        return true;
      case 40:
        m.isCommit = r.bool();
        return true;
      default:
        return false;
    }
  },
});

export interface Proposal {
  proposal: tendermint_types_types.Proposal;
}

export const Proposal: MessageType<Proposal> = messageType<Proposal>({
  name: "tendermint.consensus.Proposal",
  fields: [
    { no: 1, name: "proposal", prop: "proposal", kind: "message", message: () => tendermint_types_types.Proposal, nullable: false },
  ],
  create: () => ({ proposal: tendermint_types_types.Proposal.create() }),
  write(m, w) {
    {
      writeMessage(w, tendermint_types_types.Proposal, m.proposal);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        readMessage(r, tendermint_types_types.Proposal, m.proposal);
        return true;
      default:
        return false;
    }
  },
});

export interface ProposalPOL {
  height: bigint;
  proposalPolRound: number;
  proposalPol: tendermint_libs_bits_types.BitArray;
}

export const ProposalPOL: MessageType<ProposalPOL> = messageType<ProposalPOL>({
  name: "tendermint.consensus.ProposalPOL",
  fields: [
    { no: 1, name: "height", prop: "height", kind: "int64" },
    { no: 2, name: "proposal_pol_round", prop: "proposalPolRound", kind: "int32" },
    { no: 3, name: "proposal_pol", prop: "proposalPol", kind: "message", message: () => tendermint_libs_bits_types.BitArray, nullable: false },
  ],
  create: () => ({ height: 0n, proposalPolRound: 0, proposalPol: tendermint_libs_bits_types.BitArray.create() }),
  write(m, w) {
    {
      writeMessage(w, tendermint_libs_bits_types.BitArray, m.proposalPol);
      w.varint(26);
    }
    if (m.proposalPolRound !== 0) {
      w.int32(m.proposalPolRound);
      w.varint(16);
    }
    if (m.height !== 0n) {
      w.varint64(m.height);
      w.varint(8);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 8:
        m.height = r.int64();
        return true;
      case 16:
        m.proposalPolRound = r.int32();
        return true;
      case 26:
        readMessage(r, tendermint_libs_bits_types.BitArray, m.proposalPol);
        return true;
      default:
        return false;
    }
  },
});

export interface BlockPart {
  height: bigint;
  round: number;
  part: tendermint_types_types.Part;
}

export const BlockPart: MessageType<BlockPart> = messageType<BlockPart>({
  name: "tendermint.consensus.BlockPart",
  fields: [
    { no: 1, name: "height", prop: "height", kind: "int64" },
    { no: 2, name: "round", prop: "round", kind: "int32" },
    { no: 3, name: "part", prop: "part", kind: "message", message: () => tendermint_types_types.Part, nullable: false },
  ],
  create: () => ({ height: 0n, round: 0, part: tendermint_types_types.Part.create() }),
  write(m, w) {
    {
      writeMessage(w, tendermint_types_types.Part, m.part);
      w.varint(26);
    }
    if (m.round !== 0) {
      w.int32(m.round);
      w.varint(16);
    }
    if (m.height !== 0n) {
      w.varint64(m.height);
      w.varint(8);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 8:
        m.height = r.int64();
        return true;
      case 16:
        m.round = r.int32();
        return true;
      case 26:
        readMessage(r, tendermint_types_types.Part, m.part);
        return true;
      default:
        return false;
    }
  },
});

export interface Vote {
  vote: tendermint_types_types.Vote | undefined;
}

export const Vote: MessageType<Vote> = messageType<Vote>({
  name: "tendermint.consensus.Vote",
  fields: [
    { no: 1, name: "vote", prop: "vote", kind: "message", message: () => tendermint_types_types.Vote },
  ],
  create: () => ({ vote: undefined }),
  write(m, w) {
    if (m.vote !== undefined) {
      writeMessage(w, tendermint_types_types.Vote, m.vote);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        readMessage(r, tendermint_types_types.Vote, (m.vote ??= tendermint_types_types.Vote.create()));
        return true;
      default:
        return false;
    }
  },
});

export interface HasVote {
  height: bigint;
  round: number;
  type: number;
  index: number;
}

export const HasVote: MessageType<HasVote> = messageType<HasVote>({
  name: "tendermint.consensus.HasVote",
  fields: [
    { no: 1, name: "height", prop: "height", kind: "int64" },
    { no: 2, name: "round", prop: "round", kind: "int32" },
    { no: 3, name: "type", prop: "type", kind: "enum", enum: tendermint_types_types.SignedMsgType$ },
    { no: 4, name: "index", prop: "index", kind: "int32" },
  ],
  create: () => ({ height: 0n, round: 0, type: 0, index: 0 }),
  write(m, w) {
    if (m.index !== 0) {
      w.int32(m.index);
      w.varint(32);
    }
    if (m.type !== 0) {
      w.int32(m.type);
      w.varint(24);
    }
    if (m.round !== 0) {
      w.int32(m.round);
      w.varint(16);
    }
    if (m.height !== 0n) {
      w.varint64(m.height);
      w.varint(8);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 8:
        m.height = r.int64();
        return true;
      case 16:
        m.round = r.int32();
        return true;
      case 24:
        m.type = r.int32();
        return true;
      case 32:
        m.index = r.int32();
        return true;
      default:
        return false;
    }
  },
});

export interface VoteSetMaj23 {
  height: bigint;
  round: number;
  type: number;
  blockId: tendermint_types_types.BlockID;
}

export const VoteSetMaj23: MessageType<VoteSetMaj23> = messageType<VoteSetMaj23>({
  name: "tendermint.consensus.VoteSetMaj23",
  fields: [
    { no: 1, name: "height", prop: "height", kind: "int64" },
    { no: 2, name: "round", prop: "round", kind: "int32" },
    { no: 3, name: "type", prop: "type", kind: "enum", enum: tendermint_types_types.SignedMsgType$ },
    { no: 4, name: "block_id", prop: "blockId", kind: "message", message: () => tendermint_types_types.BlockID, nullable: false },
  ],
  create: () => ({ height: 0n, round: 0, type: 0, blockId: tendermint_types_types.BlockID.create() }),
  write(m, w) {
    {
      writeMessage(w, tendermint_types_types.BlockID, m.blockId);
      w.varint(34);
    }
    if (m.type !== 0) {
      w.int32(m.type);
      w.varint(24);
    }
    if (m.round !== 0) {
      w.int32(m.round);
      w.varint(16);
    }
    if (m.height !== 0n) {
      w.varint64(m.height);
      w.varint(8);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 8:
        m.height = r.int64();
        return true;
      case 16:
        m.round = r.int32();
        return true;
      case 24:
        m.type = r.int32();
        return true;
      case 34:
        readMessage(r, tendermint_types_types.BlockID, m.blockId);
        return true;
      default:
        return false;
    }
  },
});

export interface VoteSetBits {
  height: bigint;
  round: number;
  type: number;
  blockId: tendermint_types_types.BlockID;
  votes: tendermint_libs_bits_types.BitArray;
}

export const VoteSetBits: MessageType<VoteSetBits> = messageType<VoteSetBits>({
  name: "tendermint.consensus.VoteSetBits",
  fields: [
    { no: 1, name: "height", prop: "height", kind: "int64" },
    { no: 2, name: "round", prop: "round", kind: "int32" },
    { no: 3, name: "type", prop: "type", kind: "enum", enum: tendermint_types_types.SignedMsgType$ },
    { no: 4, name: "block_id", prop: "blockId", kind: "message", message: () => tendermint_types_types.BlockID, nullable: false },
    { no: 5, name: "votes", prop: "votes", kind: "message", message: () => tendermint_libs_bits_types.BitArray, nullable: false },
  ],
  create: () => ({ height: 0n, round: 0, type: 0, blockId: tendermint_types_types.BlockID.create(), votes: tendermint_libs_bits_types.BitArray.create() }),
  write(m, w) {
    {
      writeMessage(w, tendermint_libs_bits_types.BitArray, m.votes);
      w.varint(42);
    }
    {
      writeMessage(w, tendermint_types_types.BlockID, m.blockId);
      w.varint(34);
    }
    if (m.type !== 0) {
      w.int32(m.type);
      w.varint(24);
    }
    if (m.round !== 0) {
      w.int32(m.round);
      w.varint(16);
    }
    if (m.height !== 0n) {
      w.varint64(m.height);
      w.varint(8);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 8:
        m.height = r.int64();
        return true;
      case 16:
        m.round = r.int32();
        return true;
      case 24:
        m.type = r.int32();
        return true;
      case 34:
        readMessage(r, tendermint_types_types.BlockID, m.blockId);
        return true;
      case 42:
        readMessage(r, tendermint_libs_bits_types.BitArray, m.votes);
        return true;
      default:
        return false;
    }
  },
});

export interface Message {
  sum:
    | { kind: "newRoundStep"; value: NewRoundStep }
    | { kind: "newValidBlock"; value: NewValidBlock }
    | { kind: "proposal"; value: Proposal }
    | { kind: "proposalPol"; value: ProposalPOL }
    | { kind: "blockPart"; value: BlockPart }
    | { kind: "vote"; value: Vote }
    | { kind: "hasVote"; value: HasVote }
    | { kind: "voteSetMaj23"; value: VoteSetMaj23 }
    | { kind: "voteSetBits"; value: VoteSetBits }
    | undefined;
}

export const Message: MessageType<Message> = messageType<Message>({
  name: "tendermint.consensus.Message",
  fields: [
    { no: 1, name: "new_round_step", prop: "newRoundStep", kind: "message", message: () => NewRoundStep, oneof: "sum" },
    { no: 2, name: "new_valid_block", prop: "newValidBlock", kind: "message", message: () => NewValidBlock, oneof: "sum" },
    { no: 3, name: "proposal", prop: "proposal", kind: "message", message: () => Proposal, oneof: "sum" },
    { no: 4, name: "proposal_pol", prop: "proposalPol", kind: "message", message: () => ProposalPOL, oneof: "sum" },
    { no: 5, name: "block_part", prop: "blockPart", kind: "message", message: () => BlockPart, oneof: "sum" },
    { no: 6, name: "vote", prop: "vote", kind: "message", message: () => Vote, oneof: "sum" },
    { no: 7, name: "has_vote", prop: "hasVote", kind: "message", message: () => HasVote, oneof: "sum" },
    { no: 8, name: "vote_set_maj23", prop: "voteSetMaj23", kind: "message", message: () => VoteSetMaj23, oneof: "sum" },
    { no: 9, name: "vote_set_bits", prop: "voteSetBits", kind: "message", message: () => VoteSetBits, oneof: "sum" },
  ],
  create: () => ({ sum: undefined }),
  write(m, w) {
    if (m.sum?.kind === "voteSetBits") {
      writeMessage(w, VoteSetBits, m.sum.value);
      w.varint(74);
    }
    if (m.sum?.kind === "voteSetMaj23") {
      writeMessage(w, VoteSetMaj23, m.sum.value);
      w.varint(66);
    }
    if (m.sum?.kind === "hasVote") {
      writeMessage(w, HasVote, m.sum.value);
      w.varint(58);
    }
    if (m.sum?.kind === "vote") {
      writeMessage(w, Vote, m.sum.value);
      w.varint(50);
    }
    if (m.sum?.kind === "blockPart") {
      writeMessage(w, BlockPart, m.sum.value);
      w.varint(42);
    }
    if (m.sum?.kind === "proposalPol") {
      writeMessage(w, ProposalPOL, m.sum.value);
      w.varint(34);
    }
    if (m.sum?.kind === "proposal") {
      writeMessage(w, Proposal, m.sum.value);
      w.varint(26);
    }
    if (m.sum?.kind === "newValidBlock") {
      writeMessage(w, NewValidBlock, m.sum.value);
      w.varint(18);
    }
    if (m.sum?.kind === "newRoundStep") {
      writeMessage(w, NewRoundStep, m.sum.value);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.sum = { kind: "newRoundStep", value: readMessage(r, NewRoundStep, NewRoundStep.create()) };
        return true;
      case 18:
        m.sum = { kind: "newValidBlock", value: readMessage(r, NewValidBlock, NewValidBlock.create()) };
        return true;
      case 26:
        m.sum = { kind: "proposal", value: readMessage(r, Proposal, Proposal.create()) };
        return true;
      case 34:
        m.sum = { kind: "proposalPol", value: readMessage(r, ProposalPOL, ProposalPOL.create()) };
        return true;
      case 42:
        m.sum = { kind: "blockPart", value: readMessage(r, BlockPart, BlockPart.create()) };
        return true;
      case 50:
        m.sum = { kind: "vote", value: readMessage(r, Vote, Vote.create()) };
        return true;
      case 58:
        m.sum = { kind: "hasVote", value: readMessage(r, HasVote, HasVote.create()) };
        return true;
      case 66:
        m.sum = { kind: "voteSetMaj23", value: readMessage(r, VoteSetMaj23, VoteSetMaj23.create()) };
        return true;
      case 74:
        m.sum = { kind: "voteSetBits", value: readMessage(r, VoteSetBits, VoteSetBits.create()) };
        return true;
      default:
        return false;
    }
  },
});

export const $file: FileInfo = {
  path: "tendermint/consensus/types.proto",
  package: "tendermint.consensus",
  messages: [NewRoundStep, NewValidBlock, Proposal, ProposalPOL, BlockPart, Vote, HasVote, VoteSetMaj23, VoteSetBits, Message],
  services: [],
};
