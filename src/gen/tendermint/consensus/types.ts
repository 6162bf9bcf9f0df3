// Generated from proto/tendermint/consensus/types.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../protobuf/message.js";
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.height = r.int64();
        break;
      case 16:
        m.round = r.int32();
        break;
      case 24:
        m.step = r.uint32();
        break;
      case 32:
        m.secondsSinceStartTime = r.int64();
        break;
      case 40:
        m.lastCommitRound = r.int32();
        break;
      default:
        skipField(NewRoundStep, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(NewRoundStep);
    return m;
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
      const end = w.written;
      tendermint_libs_bits_types.BitArray.write(m.blockParts, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    {
      const end = w.written;
      tendermint_types_types.PartSetHeader.write(m.blockPartSetHeader, w);
      w.lengthFrom(end);
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.height = r.int64();
        break;
      case 16:
        m.round = r.int32();
        break;
      case 26:
        tendermint_types_types.PartSetHeader.read(r, r.end(), m.blockPartSetHeader);
        break;
      case 34:
        tendermint_libs_bits_types.BitArray.read(r, r.end(), (m.blockParts ??= tendermint_libs_bits_types.BitArray.create()));
        break;
      case 40:
        m.isCommit = r.bool();
        break;
      default:
        skipField(NewValidBlock, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(NewValidBlock);
    return m;
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
      const end = w.written;
      tendermint_types_types.Proposal.write(m.proposal, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        tendermint_types_types.Proposal.read(r, r.end(), m.proposal);
        break;
      default:
        skipField(Proposal, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Proposal);
    return m;
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
      const end = w.written;
      tendermint_libs_bits_types.BitArray.write(m.proposalPol, w);
      w.lengthFrom(end);
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.height = r.int64();
        break;
      case 16:
        m.proposalPolRound = r.int32();
        break;
      case 26:
        tendermint_libs_bits_types.BitArray.read(r, r.end(), m.proposalPol);
        break;
      default:
        skipField(ProposalPOL, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ProposalPOL);
    return m;
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
      const end = w.written;
      tendermint_types_types.Part.write(m.part, w);
      w.lengthFrom(end);
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.height = r.int64();
        break;
      case 16:
        m.round = r.int32();
        break;
      case 26:
        tendermint_types_types.Part.read(r, r.end(), m.part);
        break;
      default:
        skipField(BlockPart, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(BlockPart);
    return m;
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
      const end = w.written;
      tendermint_types_types.Vote.write(m.vote, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        tendermint_types_types.Vote.read(r, r.end(), (m.vote ??= tendermint_types_types.Vote.create()));
        break;
      default:
        skipField(Vote, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Vote);
    return m;
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.height = r.int64();
        break;
      case 16:
        m.round = r.int32();
        break;
      case 24:
        m.type = r.int32();
        break;
      case 32:
        m.index = r.int32();
        break;
      default:
        skipField(HasVote, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(HasVote);
    return m;
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
      const end = w.written;
      tendermint_types_types.BlockID.write(m.blockId, w);
      w.lengthFrom(end);
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.height = r.int64();
        break;
      case 16:
        m.round = r.int32();
        break;
      case 24:
        m.type = r.int32();
        break;
      case 34:
        tendermint_types_types.BlockID.read(r, r.end(), m.blockId);
        break;
      default:
        skipField(VoteSetMaj23, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(VoteSetMaj23);
    return m;
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
      const end = w.written;
      tendermint_libs_bits_types.BitArray.write(m.votes, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    {
      const end = w.written;
      tendermint_types_types.BlockID.write(m.blockId, w);
      w.lengthFrom(end);
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.height = r.int64();
        break;
      case 16:
        m.round = r.int32();
        break;
      case 24:
        m.type = r.int32();
        break;
      case 34:
        tendermint_types_types.BlockID.read(r, r.end(), m.blockId);
        break;
      case 42:
        tendermint_libs_bits_types.BitArray.read(r, r.end(), m.votes);
        break;
      default:
        skipField(VoteSetBits, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(VoteSetBits);
    return m;
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
      const end = w.written;
      VoteSetBits.write(m.sum.value, w);
      w.lengthFrom(end);
      w.varint(74);
    }
    if (m.sum?.kind === "voteSetMaj23") {
      const end = w.written;
      VoteSetMaj23.write(m.sum.value, w);
      w.lengthFrom(end);
      w.varint(66);
    }
    if (m.sum?.kind === "hasVote") {
      const end = w.written;
      HasVote.write(m.sum.value, w);
      w.lengthFrom(end);
      w.varint(58);
    }
    if (m.sum?.kind === "vote") {
      const end = w.written;
      Vote.write(m.sum.value, w);
      w.lengthFrom(end);
      w.varint(50);
    }
    if (m.sum?.kind === "blockPart") {
      const end = w.written;
      BlockPart.write(m.sum.value, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    if (m.sum?.kind === "proposalPol") {
      const end = w.written;
      ProposalPOL.write(m.sum.value, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.sum?.kind === "proposal") {
      const end = w.written;
      Proposal.write(m.sum.value, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.sum?.kind === "newValidBlock") {
      const end = w.written;
      NewValidBlock.write(m.sum.value, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.sum?.kind === "newRoundStep") {
      const end = w.written;
      NewRoundStep.write(m.sum.value, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.sum = { kind: "newRoundStep", value: NewRoundStep.read(r, r.end(), NewRoundStep.create()) };
        break;
      case 18:
        m.sum = { kind: "newValidBlock", value: NewValidBlock.read(r, r.end(), NewValidBlock.create()) };
        break;
      case 26:
        m.sum = { kind: "proposal", value: Proposal.read(r, r.end(), Proposal.create()) };
        break;
      case 34:
        m.sum = { kind: "proposalPol", value: ProposalPOL.read(r, r.end(), ProposalPOL.create()) };
        break;
      case 42:
        m.sum = { kind: "blockPart", value: BlockPart.read(r, r.end(), BlockPart.create()) };
        break;
      case 50:
        m.sum = { kind: "vote", value: Vote.read(r, r.end(), Vote.create()) };
        break;
      case 58:
        m.sum = { kind: "hasVote", value: HasVote.read(r, r.end(), HasVote.create()) };
        break;
      case 66:
        m.sum = { kind: "voteSetMaj23", value: VoteSetMaj23.read(r, r.end(), VoteSetMaj23.create()) };
        break;
      case 74:
        m.sum = { kind: "voteSetBits", value: VoteSetBits.read(r, r.end(), VoteSetBits.create()) };
        break;
      default:
        skipField(Message, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Message);
    return m;
  },
});

export const $file: FileInfo = {
  path: "tendermint/consensus/types.proto",
  package: "tendermint.consensus",
  messages: [NewRoundStep, NewValidBlock, Proposal, ProposalPOL, BlockPart, Vote, HasVote, VoteSetMaj23, VoteSetBits, Message],
  services: [],
};
