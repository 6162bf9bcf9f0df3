// Generated from proto/tendermint/types/canonical.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../protobuf/message.js";
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
      const end = w.written;
      CanonicalPartSetHeader.write(m.partSetHeader, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.hash.length !== 0) {
      w.bytes(m.hash);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.hash = r.bytes();
        break;
      case 18:
        CanonicalPartSetHeader.read(r, r.end(), m.partSetHeader);
        break;
      default:
        skipField(CanonicalBlockID, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(CanonicalBlockID);
    return m;
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.total = r.uint32();
        break;
      case 18:
        m.hash = r.bytes();
        break;
      default:
        skipField(CanonicalPartSetHeader, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(CanonicalPartSetHeader);
    return m;
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
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.timestamp, w);
      w.lengthFrom(end);
      w.varint(50);
    }
    if (m.blockId !== undefined) {
      const end = w.written;
      CanonicalBlockID.write(m.blockId, w);
      w.lengthFrom(end);
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.type = r.int32();
        break;
      case 17:
        m.height = r.sfixed64();
        break;
      case 25:
        m.round = r.sfixed64();
        break;
      case 32:
        m.polRound = r.int64();
        break;
      case 42:
        CanonicalBlockID.read(r, r.end(), (m.blockId ??= CanonicalBlockID.create()));
        break;
      case 50:
        m.timestamp = readStdTime(r);
        break;
      case 58:
        m.chainId = r.string();
        break;
      default:
        skipField(CanonicalProposal, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(CanonicalProposal);
    return m;
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
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.timestamp, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    if (m.blockId !== undefined) {
      const end = w.written;
      CanonicalBlockID.write(m.blockId, w);
      w.lengthFrom(end);
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.type = r.int32();
        break;
      case 17:
        m.height = r.sfixed64();
        break;
      case 25:
        m.round = r.sfixed64();
        break;
      case 34:
        CanonicalBlockID.read(r, r.end(), (m.blockId ??= CanonicalBlockID.create()));
        break;
      case 42:
        m.timestamp = readStdTime(r);
        break;
      case 50:
        m.chainId = r.string();
        break;
      default:
        skipField(CanonicalVote, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(CanonicalVote);
    return m;
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.extension = r.bytes();
        break;
      case 17:
        m.height = r.sfixed64();
        break;
      case 25:
        m.round = r.sfixed64();
        break;
      case 34:
        m.chainId = r.string();
        break;
      default:
        skipField(CanonicalVoteExtension, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(CanonicalVoteExtension);
    return m;
  },
});

export const $file: FileInfo = {
  path: "tendermint/types/canonical.proto",
  package: "tendermint.types",
  messages: [CanonicalBlockID, CanonicalPartSetHeader, CanonicalProposal, CanonicalVote, CanonicalVoteExtension],
  services: [],
};
