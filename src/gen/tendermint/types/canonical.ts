// Generated from proto/tendermint/types/canonical.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, readMessage, writeMessage } from "../../../protobuf/message.js";
import type { FileInfo } from "../../../protobuf/service.js";
import { GO_ZERO_SECONDS, readStdTime } from "../../../protobuf/well-known.js";
import { EMPTY_BYTES } from "../../../types/bytes.js";
import * as google_protobuf_timestamp from "../../google/protobuf/timestamp.js";
import * as tendermint_types_types from "../../tendermint/types/types.js";

export interface CanonicalBlockID {
  hash: Uint8Array;
  partSetHeader: CanonicalPartSetHeader;
}

export const CanonicalBlockID: MessageType<CanonicalBlockID> = messageType<CanonicalBlockID>({
  name: "tendermint.types.CanonicalBlockID",
  fields: [
    { no: 1, name: "hash", prop: "hash", kind: "bytes" },
    { no: 2, name: "part_set_header", prop: "partSetHeader", kind: "message", message: () => CanonicalPartSetHeader, nullable: false },
  ],
  create: () => ({ hash: EMPTY_BYTES, partSetHeader: CanonicalPartSetHeader.create() }),
  write(m, w) {
    {
      writeMessage(w, CanonicalPartSetHeader, m.partSetHeader);
      w.varint(18);
    }
    if (m.hash.length !== 0) {
      w.bytes(m.hash);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.hash = r.bytes();
        return true;
      case 18:
        readMessage(r, CanonicalPartSetHeader, m.partSetHeader);
        return true;
      default:
        return false;
    }
  },
});

export interface CanonicalPartSetHeader {
  total: number;
  hash: Uint8Array;
}

export const CanonicalPartSetHeader: MessageType<CanonicalPartSetHeader> = messageType<CanonicalPartSetHeader>({
  name: "tendermint.types.CanonicalPartSetHeader",
  fields: [
    { no: 1, name: "total", prop: "total", kind: "uint32" },
    { no: 2, name: "hash", prop: "hash", kind: "bytes" },
  ],
  create: () => ({ total: 0, hash: EMPTY_BYTES }),
  write(m, w) {
    if (m.hash.length !== 0) {
      w.bytes(m.hash);
      w.varint(18);
    }
    if (m.total !== 0) {
      w.varint(m.total);
      w.varint(8);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 8:
        m.total = r.uint32();
        return true;
      case 18:
        m.hash = r.bytes();
        return true;
      default:
        return false;
    }
  },
});

export interface CanonicalProposal {
  type: number;
  height: bigint;
  round: bigint;
  polRound: bigint;
  blockId: CanonicalBlockID | undefined;
  timestamp: google_protobuf_timestamp.Timestamp;
  chainId: string;
}

export const CanonicalProposal: MessageType<CanonicalProposal> = messageType<CanonicalProposal>({
  name: "tendermint.types.CanonicalProposal",
  fields: [
    { no: 1, name: "type", prop: "type", kind: "enum", enum: tendermint_types_types.SignedMsgType$ },
    { no: 2, name: "height", prop: "height", kind: "sfixed64" },
    { no: 3, name: "round", prop: "round", kind: "sfixed64" },
    { no: 4, name: "pol_round", prop: "polRound", kind: "int64" },
    { no: 5, name: "block_id", prop: "blockId", kind: "message", message: () => CanonicalBlockID },
    { no: 6, name: "timestamp", prop: "timestamp", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true} },
    { no: 7, name: "chain_id", prop: "chainId", kind: "string" },
  ],
  create: () => ({ type: 0, height: 0n, round: 0n, polRound: 0n, blockId: undefined, timestamp: { seconds: GO_ZERO_SECONDS, nanos: 0 }, chainId: "" }),
  write(m, w) {
    if (m.chainId !== "") {
      w.string(m.chainId);
      w.varint(58);
    }
    {
      writeMessage(w, google_protobuf_timestamp.Timestamp, m.timestamp);
      w.varint(50);
    }
    if (m.blockId !== undefined) {
      writeMessage(w, CanonicalBlockID, m.blockId);
      w.varint(42);
    }
    if (m.polRound !== 0n) {
      w.varint64(m.polRound);
      w.varint(32);
    }
    if (m.round !== 0n) {
      w.fixed64(m.round);
      w.varint(25);
    }
    if (m.height !== 0n) {
      w.fixed64(m.height);
      w.varint(17);
    }
    if (m.type !== 0) {
      w.int32(m.type);
      w.varint(8);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 8:
        m.type = r.int32();
        return true;
      case 17:
        m.height = r.sfixed64();
        return true;
      case 25:
        m.round = r.sfixed64();
        return true;
      case 32:
        m.polRound = r.int64();
        return true;
      case 42:
        readMessage(r, CanonicalBlockID, (m.blockId ??= CanonicalBlockID.create()));
        return true;
      case 50:
        m.timestamp = readStdTime(r);
        return true;
      case 58:
        m.chainId = r.string();
        return true;
      default:
        return false;
    }
  },
});

export interface CanonicalVote {
  type: number;
  height: bigint;
  round: bigint;
  blockId: CanonicalBlockID | undefined;
  timestamp: google_protobuf_timestamp.Timestamp;
  chainId: string;
}

export const CanonicalVote: MessageType<CanonicalVote> = messageType<CanonicalVote>({
  name: "tendermint.types.CanonicalVote",
  fields: [
    { no: 1, name: "type", prop: "type", kind: "enum", enum: tendermint_types_types.SignedMsgType$ },
    { no: 2, name: "height", prop: "height", kind: "sfixed64" },
    { no: 3, name: "round", prop: "round", kind: "sfixed64" },
    { no: 4, name: "block_id", prop: "blockId", kind: "message", message: () => CanonicalBlockID },
    { no: 5, name: "timestamp", prop: "timestamp", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true} },
    { no: 6, name: "chain_id", prop: "chainId", kind: "string" },
  ],
  create: () => ({ type: 0, height: 0n, round: 0n, blockId: undefined, timestamp: { seconds: GO_ZERO_SECONDS, nanos: 0 }, chainId: "" }),
  write(m, w) {
    if (m.chainId !== "") {
      w.string(m.chainId);
      w.varint(50);
    }
    {
      writeMessage(w, google_protobuf_timestamp.Timestamp, m.timestamp);
      w.varint(42);
    }
    if (m.blockId !== undefined) {
      writeMessage(w, CanonicalBlockID, m.blockId);
      w.varint(34);
    }
    if (m.round !== 0n) {
      w.fixed64(m.round);
      w.varint(25);
    }
    if (m.height !== 0n) {
      w.fixed64(m.height);
      w.varint(17);
    }
    if (m.type !== 0) {
      w.int32(m.type);
      w.varint(8);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 8:
        m.type = r.int32();
        return true;
      case 17:
        m.height = r.sfixed64();
        return true;
      case 25:
        m.round = r.sfixed64();
        return true;
      case 34:
        readMessage(r, CanonicalBlockID, (m.blockId ??= CanonicalBlockID.create()));
        return true;
      case 42:
        m.timestamp = readStdTime(r);
        return true;
      case 50:
        m.chainId = r.string();
        return true;
      default:
        return false;
    }
  },
});

export interface CanonicalVoteExtension {
  extension: Uint8Array;
  height: bigint;
  round: bigint;
  chainId: string;
}

export const CanonicalVoteExtension: MessageType<CanonicalVoteExtension> = messageType<CanonicalVoteExtension>({
  name: "tendermint.types.CanonicalVoteExtension",
  fields: [
    { no: 1, name: "extension", prop: "extension", kind: "bytes" },
    { no: 2, name: "height", prop: "height", kind: "sfixed64" },
    { no: 3, name: "round", prop: "round", kind: "sfixed64" },
    { no: 4, name: "chain_id", prop: "chainId", kind: "string" },
  ],
  create: () => ({ extension: EMPTY_BYTES, height: 0n, round: 0n, chainId: "" }),
  write(m, w) {
    if (m.chainId !== "") {
      w.string(m.chainId);
      w.varint(34);
    }
    if (m.round !== 0n) {
      w.fixed64(m.round);
      w.varint(25);
    }
    if (m.height !== 0n) {
      w.fixed64(m.height);
      w.varint(17);
    }
    if (m.extension.length !== 0) {
      w.bytes(m.extension);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.extension = r.bytes();
        return true;
      case 17:
        m.height = r.sfixed64();
        return true;
      case 25:
        m.round = r.sfixed64();
        return true;
      case 34:
        m.chainId = r.string();
        return true;
      default:
        return false;
    }
  },
});

export const $file: FileInfo = {
  path: "tendermint/types/canonical.proto",
  package: "tendermint.types",
  messages: [CanonicalBlockID, CanonicalPartSetHeader, CanonicalProposal, CanonicalVote, CanonicalVoteExtension],
  services: [],
};
