// Generated from proto/tendermint/types/types.proto by scripts/proto-gen. Do not edit.
import { type EnumInfo, type MessageType, messageType, overrun, skipField } from "../../../protobuf/message.js";
import type { FileInfo } from "../../../protobuf/service.js";
import { GO_ZERO_SECONDS, readStdTime } from "../../../protobuf/well-known.js";
import { EMPTY_BYTES } from "../../../types/bytes.js";
import * as google_protobuf_timestamp from "../../google/protobuf/timestamp.js";
import * as tendermint_crypto_proof from "../../tendermint/crypto/proof.js";
import * as tendermint_types_validator from "../../tendermint/types/validator.js";
import * as tendermint_version_types from "../../tendermint/version/types.js";

export type SignedMsgType = number;
export const SignedMsgType = {
  SIGNED_MSG_TYPE_UNKNOWN: 0,
  SIGNED_MSG_TYPE_PREVOTE: 1,
  SIGNED_MSG_TYPE_PRECOMMIT: 2,
  SIGNED_MSG_TYPE_PROPOSAL: 32,
} as const;
export const SignedMsgType$: EnumInfo = { typeName: "tendermint.types.SignedMsgType", values: SignedMsgType };

export interface PartSetHeader {
  total: number;
  hash: Uint8Array;
}

export const PartSetHeader: MessageType<PartSetHeader> = messageType<PartSetHeader>({
  name: "tendermint.types.PartSetHeader",
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
        skipField(PartSetHeader, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(PartSetHeader);
    return m;
  },
});

export interface Part {
  index: number;
  bytes: Uint8Array;
  proof: tendermint_crypto_proof.Proof;
}

export const Part: MessageType<Part> = messageType<Part>({
  name: "tendermint.types.Part",
  fields: [
    { no: 1, name: "index", prop: "index", kind: "uint32" },
    { no: 2, name: "bytes", prop: "bytes", kind: "bytes" },
    { no: 3, name: "proof", prop: "proof", kind: "message", message: () => tendermint_crypto_proof.Proof, nullable: false },
  ],
  create: () => ({ index: 0, bytes: EMPTY_BYTES, proof: tendermint_crypto_proof.Proof.create() }),
  write(m, w) {
    {
      const end = w.written;
      tendermint_crypto_proof.Proof.write(m.proof, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.bytes.length !== 0) {
      w.bytes(m.bytes);
      w.varint(18);
    }
    if (m.index !== 0) {
      w.varint(m.index);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.index = r.uint32();
        break;
      case 18:
        m.bytes = r.bytes();
        break;
      case 26:
        tendermint_crypto_proof.Proof.read(r, r.end(), m.proof);
        break;
      default:
        skipField(Part, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Part);
    return m;
  },
});

export interface BlockID {
  hash: Uint8Array;
  partSetHeader: PartSetHeader;
}

export const BlockID: MessageType<BlockID> = messageType<BlockID>({
  name: "tendermint.types.BlockID",
  fields: [
    { no: 1, name: "hash", prop: "hash", kind: "bytes" },
    { no: 2, name: "part_set_header", prop: "partSetHeader", kind: "message", message: () => PartSetHeader, nullable: false },
  ],
  create: () => ({ hash: EMPTY_BYTES, partSetHeader: PartSetHeader.create() }),
  write(m, w) {
    {
      const end = w.written;
      PartSetHeader.write(m.partSetHeader, w);
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
        PartSetHeader.read(r, r.end(), m.partSetHeader);
        break;
      default:
        skipField(BlockID, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(BlockID);
    return m;
  },
});

export interface Header {
  version: tendermint_version_types.Consensus;
  chainId: string;
  height: bigint;
  time: google_protobuf_timestamp.Timestamp;
  lastBlockId: BlockID;
  lastCommitHash: Uint8Array;
  dataHash: Uint8Array;
  validatorsHash: Uint8Array;
  nextValidatorsHash: Uint8Array;
  consensusHash: Uint8Array;
  appHash: Uint8Array;
  lastResultsHash: Uint8Array;
  evidenceHash: Uint8Array;
  proposerAddress: Uint8Array;
}

export const Header: MessageType<Header> = messageType<Header>({
  name: "tendermint.types.Header",
  fields: [
    { no: 1, name: "version", prop: "version", kind: "message", message: () => tendermint_version_types.Consensus, nullable: false },
    { no: 2, name: "chain_id", prop: "chainId", kind: "string" },
    { no: 3, name: "height", prop: "height", kind: "int64" },
    { no: 4, name: "time", prop: "time", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true} },
    { no: 5, name: "last_block_id", prop: "lastBlockId", kind: "message", message: () => BlockID, nullable: false },
    { no: 6, name: "last_commit_hash", prop: "lastCommitHash", kind: "bytes" },
    { no: 7, name: "data_hash", prop: "dataHash", kind: "bytes" },
    { no: 8, name: "validators_hash", prop: "validatorsHash", kind: "bytes" },
    { no: 9, name: "next_validators_hash", prop: "nextValidatorsHash", kind: "bytes" },
    { no: 10, name: "consensus_hash", prop: "consensusHash", kind: "bytes" },
    { no: 11, name: "app_hash", prop: "appHash", kind: "bytes" },
    { no: 12, name: "last_results_hash", prop: "lastResultsHash", kind: "bytes" },
    { no: 13, name: "evidence_hash", prop: "evidenceHash", kind: "bytes" },
    { no: 14, name: "proposer_address", prop: "proposerAddress", kind: "bytes" },
  ],
  create: () => ({ version: tendermint_version_types.Consensus.create(), chainId: "", height: 0n, time: { seconds: GO_ZERO_SECONDS, nanos: 0 }, lastBlockId: BlockID.create(), lastCommitHash: EMPTY_BYTES, dataHash: EMPTY_BYTES, validatorsHash: EMPTY_BYTES, nextValidatorsHash: EMPTY_BYTES, consensusHash: EMPTY_BYTES, appHash: EMPTY_BYTES, lastResultsHash: EMPTY_BYTES, evidenceHash: EMPTY_BYTES, proposerAddress: EMPTY_BYTES }),
  write(m, w) {
    if (m.proposerAddress.length !== 0) {
      w.bytes(m.proposerAddress);
      w.varint(114);
    }
    if (m.evidenceHash.length !== 0) {
      w.bytes(m.evidenceHash);
      w.varint(106);
    }
    if (m.lastResultsHash.length !== 0) {
      w.bytes(m.lastResultsHash);
      w.varint(98);
    }
    if (m.appHash.length !== 0) {
      w.bytes(m.appHash);
      w.varint(90);
    }
    if (m.consensusHash.length !== 0) {
      w.bytes(m.consensusHash);
      w.varint(82);
    }
    if (m.nextValidatorsHash.length !== 0) {
      w.bytes(m.nextValidatorsHash);
      w.varint(74);
    }
    if (m.validatorsHash.length !== 0) {
      w.bytes(m.validatorsHash);
      w.varint(66);
    }
    if (m.dataHash.length !== 0) {
      w.bytes(m.dataHash);
      w.varint(58);
    }
    if (m.lastCommitHash.length !== 0) {
      w.bytes(m.lastCommitHash);
      w.varint(50);
    }
    {
      const end = w.written;
      BlockID.write(m.lastBlockId, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.time, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.height !== 0n) {
      w.varint64(m.height);
      w.varint(24);
    }
    if (m.chainId !== "") {
      w.string(m.chainId);
      w.varint(18);
    }
    {
      const end = w.written;
      tendermint_version_types.Consensus.write(m.version, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        tendermint_version_types.Consensus.read(r, r.end(), m.version);
        break;
      case 18:
        m.chainId = r.string();
        break;
      case 24:
        m.height = r.int64();
        break;
      case 34:
        m.time = readStdTime(r);
        break;
      case 42:
        BlockID.read(r, r.end(), m.lastBlockId);
        break;
      case 50:
        m.lastCommitHash = r.bytes();
        break;
      case 58:
        m.dataHash = r.bytes();
        break;
      case 66:
        m.validatorsHash = r.bytes();
        break;
      case 74:
        m.nextValidatorsHash = r.bytes();
        break;
      case 82:
        m.consensusHash = r.bytes();
        break;
      case 90:
        m.appHash = r.bytes();
        break;
      case 98:
        m.lastResultsHash = r.bytes();
        break;
      case 106:
        m.evidenceHash = r.bytes();
        break;
      case 114:
        m.proposerAddress = r.bytes();
        break;
      default:
        skipField(Header, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Header);
    return m;
  },
});

export interface Data {
  txs: Uint8Array[];
}

export const Data: MessageType<Data> = messageType<Data>({
  name: "tendermint.types.Data",
  fields: [
    { no: 1, name: "txs", prop: "txs", kind: "bytes", repeated: true },
  ],
  create: () => ({ txs: [] }),
  write(m, w) {
    for (let i = m.txs.length - 1; i >= 0; i--) {
      w.bytes(m.txs[i]!);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.txs.push(r.bytes());
        break;
      default:
        skipField(Data, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Data);
    return m;
  },
});

export interface Vote {
  type: number;
  height: bigint;
  round: number;
  blockId: BlockID;
  timestamp: google_protobuf_timestamp.Timestamp;
  validatorAddress: Uint8Array;
  validatorIndex: number;
  signature: Uint8Array;
  extension: Uint8Array;
  extensionSignature: Uint8Array;
}

export const Vote: MessageType<Vote> = messageType<Vote>({
  name: "tendermint.types.Vote",
  fields: [
    { no: 1, name: "type", prop: "type", kind: "enum", enum: SignedMsgType$ },
    { no: 2, name: "height", prop: "height", kind: "int64" },
    { no: 3, name: "round", prop: "round", kind: "int32" },
    { no: 4, name: "block_id", prop: "blockId", kind: "message", message: () => BlockID, nullable: false },
    { no: 5, name: "timestamp", prop: "timestamp", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true} },
    { no: 6, name: "validator_address", prop: "validatorAddress", kind: "bytes" },
    { no: 7, name: "validator_index", prop: "validatorIndex", kind: "int32" },
    { no: 8, name: "signature", prop: "signature", kind: "bytes" },
    { no: 9, name: "extension", prop: "extension", kind: "bytes" },
    { no: 10, name: "extension_signature", prop: "extensionSignature", kind: "bytes" },
  ],
  create: () => ({ type: 0, height: 0n, round: 0, blockId: BlockID.create(), timestamp: { seconds: GO_ZERO_SECONDS, nanos: 0 }, validatorAddress: EMPTY_BYTES, validatorIndex: 0, signature: EMPTY_BYTES, extension: EMPTY_BYTES, extensionSignature: EMPTY_BYTES }),
  write(m, w) {
    if (m.extensionSignature.length !== 0) {
      w.bytes(m.extensionSignature);
      w.varint(82);
    }
    if (m.extension.length !== 0) {
      w.bytes(m.extension);
      w.varint(74);
    }
    if (m.signature.length !== 0) {
      w.bytes(m.signature);
      w.varint(66);
    }
    if (m.validatorIndex !== 0) {
      w.int32(m.validatorIndex);
      w.varint(56);
    }
    if (m.validatorAddress.length !== 0) {
      w.bytes(m.validatorAddress);
      w.varint(50);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.timestamp, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    {
      const end = w.written;
      BlockID.write(m.blockId, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.round !== 0) {
      w.int32(m.round);
      w.varint(24);
    }
    if (m.height !== 0n) {
      w.varint64(m.height);
      w.varint(16);
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
      case 16:
        m.height = r.int64();
        break;
      case 24:
        m.round = r.int32();
        break;
      case 34:
        BlockID.read(r, r.end(), m.blockId);
        break;
      case 42:
        m.timestamp = readStdTime(r);
        break;
      case 50:
        m.validatorAddress = r.bytes();
        break;
      case 56:
        m.validatorIndex = r.int32();
        break;
      case 66:
        m.signature = r.bytes();
        break;
      case 74:
        m.extension = r.bytes();
        break;
      case 82:
        m.extensionSignature = r.bytes();
        break;
      default:
        skipField(Vote, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Vote);
    return m;
  },
});

export interface Commit {
  height: bigint;
  round: number;
  blockId: BlockID;
  signatures: CommitSig[];
}

export const Commit: MessageType<Commit> = messageType<Commit>({
  name: "tendermint.types.Commit",
  fields: [
    { no: 1, name: "height", prop: "height", kind: "int64" },
    { no: 2, name: "round", prop: "round", kind: "int32" },
    { no: 3, name: "block_id", prop: "blockId", kind: "message", message: () => BlockID, nullable: false },
    { no: 4, name: "signatures", prop: "signatures", kind: "message", repeated: true, message: () => CommitSig, nullable: false },
  ],
  create: () => ({ height: 0n, round: 0, blockId: BlockID.create(), signatures: [] }),
  write(m, w) {
    for (let i = m.signatures.length - 1; i >= 0; i--) {
      const end = w.written;
      CommitSig.write(m.signatures[i]!, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    {
      const end = w.written;
      BlockID.write(m.blockId, w);
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
        BlockID.read(r, r.end(), m.blockId);
        break;
      case 34:
        m.signatures.push(CommitSig.read(r, r.end(), CommitSig.create()));
        break;
      default:
        skipField(Commit, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Commit);
    return m;
  },
});

export interface CommitSig {
  blockIdFlag: number;
  validatorAddress: Uint8Array;
  timestamp: google_protobuf_timestamp.Timestamp;
  signature: Uint8Array;
}

export const CommitSig: MessageType<CommitSig> = messageType<CommitSig>({
  name: "tendermint.types.CommitSig",
  fields: [
    { no: 1, name: "block_id_flag", prop: "blockIdFlag", kind: "enum", enum: tendermint_types_validator.BlockIDFlag$ },
    { no: 2, name: "validator_address", prop: "validatorAddress", kind: "bytes" },
    { no: 3, name: "timestamp", prop: "timestamp", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true} },
    { no: 4, name: "signature", prop: "signature", kind: "bytes" },
  ],
  create: () => ({ blockIdFlag: 0, validatorAddress: EMPTY_BYTES, timestamp: { seconds: GO_ZERO_SECONDS, nanos: 0 }, signature: EMPTY_BYTES }),
  write(m, w) {
    if (m.signature.length !== 0) {
      w.bytes(m.signature);
      w.varint(34);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.timestamp, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.validatorAddress.length !== 0) {
      w.bytes(m.validatorAddress);
      w.varint(18);
    }
    if (m.blockIdFlag !== 0) {
      w.int32(m.blockIdFlag);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.blockIdFlag = r.int32();
        break;
      case 18:
        m.validatorAddress = r.bytes();
        break;
      case 26:
        m.timestamp = readStdTime(r);
        break;
      case 34:
        m.signature = r.bytes();
        break;
      default:
        skipField(CommitSig, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(CommitSig);
    return m;
  },
});

export interface ExtendedCommit {
  height: bigint;
  round: number;
  blockId: BlockID;
  extendedSignatures: ExtendedCommitSig[];
}

export const ExtendedCommit: MessageType<ExtendedCommit> = messageType<ExtendedCommit>({
  name: "tendermint.types.ExtendedCommit",
  fields: [
    { no: 1, name: "height", prop: "height", kind: "int64" },
    { no: 2, name: "round", prop: "round", kind: "int32" },
    { no: 3, name: "block_id", prop: "blockId", kind: "message", message: () => BlockID, nullable: false },
    { no: 4, name: "extended_signatures", prop: "extendedSignatures", kind: "message", repeated: true, message: () => ExtendedCommitSig, nullable: false },
  ],
  create: () => ({ height: 0n, round: 0, blockId: BlockID.create(), extendedSignatures: [] }),
  write(m, w) {
    for (let i = m.extendedSignatures.length - 1; i >= 0; i--) {
      const end = w.written;
      ExtendedCommitSig.write(m.extendedSignatures[i]!, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    {
      const end = w.written;
      BlockID.write(m.blockId, w);
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
        BlockID.read(r, r.end(), m.blockId);
        break;
      case 34:
        m.extendedSignatures.push(ExtendedCommitSig.read(r, r.end(), ExtendedCommitSig.create()));
        break;
      default:
        skipField(ExtendedCommit, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ExtendedCommit);
    return m;
  },
});

export interface ExtendedCommitSig {
  blockIdFlag: number;
  validatorAddress: Uint8Array;
  timestamp: google_protobuf_timestamp.Timestamp;
  signature: Uint8Array;
  extension: Uint8Array;
  extensionSignature: Uint8Array;
}

export const ExtendedCommitSig: MessageType<ExtendedCommitSig> = messageType<ExtendedCommitSig>({
  name: "tendermint.types.ExtendedCommitSig",
  fields: [
    { no: 1, name: "block_id_flag", prop: "blockIdFlag", kind: "enum", enum: tendermint_types_validator.BlockIDFlag$ },
    { no: 2, name: "validator_address", prop: "validatorAddress", kind: "bytes" },
    { no: 3, name: "timestamp", prop: "timestamp", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true} },
    { no: 4, name: "signature", prop: "signature", kind: "bytes" },
    { no: 5, name: "extension", prop: "extension", kind: "bytes" },
    { no: 6, name: "extension_signature", prop: "extensionSignature", kind: "bytes" },
  ],
  create: () => ({ blockIdFlag: 0, validatorAddress: EMPTY_BYTES, timestamp: { seconds: GO_ZERO_SECONDS, nanos: 0 }, signature: EMPTY_BYTES, extension: EMPTY_BYTES, extensionSignature: EMPTY_BYTES }),
  write(m, w) {
    if (m.extensionSignature.length !== 0) {
      w.bytes(m.extensionSignature);
      w.varint(50);
    }
    if (m.extension.length !== 0) {
      w.bytes(m.extension);
      w.varint(42);
    }
    if (m.signature.length !== 0) {
      w.bytes(m.signature);
      w.varint(34);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.timestamp, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.validatorAddress.length !== 0) {
      w.bytes(m.validatorAddress);
      w.varint(18);
    }
    if (m.blockIdFlag !== 0) {
      w.int32(m.blockIdFlag);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.blockIdFlag = r.int32();
        break;
      case 18:
        m.validatorAddress = r.bytes();
        break;
      case 26:
        m.timestamp = readStdTime(r);
        break;
      case 34:
        m.signature = r.bytes();
        break;
      case 42:
        m.extension = r.bytes();
        break;
      case 50:
        m.extensionSignature = r.bytes();
        break;
      default:
        skipField(ExtendedCommitSig, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ExtendedCommitSig);
    return m;
  },
});

export interface Proposal {
  type: number;
  height: bigint;
  round: number;
  polRound: number;
  blockId: BlockID;
  timestamp: google_protobuf_timestamp.Timestamp;
  signature: Uint8Array;
}

export const Proposal: MessageType<Proposal> = messageType<Proposal>({
  name: "tendermint.types.Proposal",
  fields: [
    { no: 1, name: "type", prop: "type", kind: "enum", enum: SignedMsgType$ },
    { no: 2, name: "height", prop: "height", kind: "int64" },
    { no: 3, name: "round", prop: "round", kind: "int32" },
    { no: 4, name: "pol_round", prop: "polRound", kind: "int32" },
    { no: 5, name: "block_id", prop: "blockId", kind: "message", message: () => BlockID, nullable: false },
    { no: 6, name: "timestamp", prop: "timestamp", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true} },
    { no: 7, name: "signature", prop: "signature", kind: "bytes" },
  ],
  create: () => ({ type: 0, height: 0n, round: 0, polRound: 0, blockId: BlockID.create(), timestamp: { seconds: GO_ZERO_SECONDS, nanos: 0 }, signature: EMPTY_BYTES }),
  write(m, w) {
    if (m.signature.length !== 0) {
      w.bytes(m.signature);
      w.varint(58);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.timestamp, w);
      w.lengthFrom(end);
      w.varint(50);
    }
    {
      const end = w.written;
      BlockID.write(m.blockId, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    if (m.polRound !== 0) {
      w.int32(m.polRound);
      w.varint(32);
    }
    if (m.round !== 0) {
      w.int32(m.round);
      w.varint(24);
    }
    if (m.height !== 0n) {
      w.varint64(m.height);
      w.varint(16);
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
      case 16:
        m.height = r.int64();
        break;
      case 24:
        m.round = r.int32();
        break;
      case 32:
        m.polRound = r.int32();
        break;
      case 42:
        BlockID.read(r, r.end(), m.blockId);
        break;
      case 50:
        m.timestamp = readStdTime(r);
        break;
      case 58:
        m.signature = r.bytes();
        break;
      default:
        skipField(Proposal, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Proposal);
    return m;
  },
});

export interface SignedHeader {
  header: Header | undefined;
  commit: Commit | undefined;
}

export const SignedHeader: MessageType<SignedHeader> = messageType<SignedHeader>({
  name: "tendermint.types.SignedHeader",
  fields: [
    { no: 1, name: "header", prop: "header", kind: "message", message: () => Header },
    { no: 2, name: "commit", prop: "commit", kind: "message", message: () => Commit },
  ],
  create: () => ({ header: undefined, commit: undefined }),
  write(m, w) {
    if (m.commit !== undefined) {
      const end = w.written;
      Commit.write(m.commit, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.header !== undefined) {
      const end = w.written;
      Header.write(m.header, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        Header.read(r, r.end(), (m.header ??= Header.create()));
        break;
      case 18:
        Commit.read(r, r.end(), (m.commit ??= Commit.create()));
        break;
      default:
        skipField(SignedHeader, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(SignedHeader);
    return m;
  },
});

export interface LightBlock {
  signedHeader: SignedHeader | undefined;
  validatorSet: tendermint_types_validator.ValidatorSet | undefined;
}

export const LightBlock: MessageType<LightBlock> = messageType<LightBlock>({
  name: "tendermint.types.LightBlock",
  fields: [
    { no: 1, name: "signed_header", prop: "signedHeader", kind: "message", message: () => SignedHeader },
    { no: 2, name: "validator_set", prop: "validatorSet", kind: "message", message: () => tendermint_types_validator.ValidatorSet },
  ],
  create: () => ({ signedHeader: undefined, validatorSet: undefined }),
  write(m, w) {
    if (m.validatorSet !== undefined) {
      const end = w.written;
      tendermint_types_validator.ValidatorSet.write(m.validatorSet, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.signedHeader !== undefined) {
      const end = w.written;
      SignedHeader.write(m.signedHeader, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        SignedHeader.read(r, r.end(), (m.signedHeader ??= SignedHeader.create()));
        break;
      case 18:
        tendermint_types_validator.ValidatorSet.read(r, r.end(), (m.validatorSet ??= tendermint_types_validator.ValidatorSet.create()));
        break;
      default:
        skipField(LightBlock, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(LightBlock);
    return m;
  },
});

export interface BlockMeta {
  blockId: BlockID;
  blockSize: bigint;
  header: Header;
  numTxs: bigint;
}

export const BlockMeta: MessageType<BlockMeta> = messageType<BlockMeta>({
  name: "tendermint.types.BlockMeta",
  fields: [
    { no: 1, name: "block_id", prop: "blockId", kind: "message", message: () => BlockID, nullable: false },
    { no: 2, name: "block_size", prop: "blockSize", kind: "int64" },
    { no: 3, name: "header", prop: "header", kind: "message", message: () => Header, nullable: false },
    { no: 4, name: "num_txs", prop: "numTxs", kind: "int64" },
  ],
  create: () => ({ blockId: BlockID.create(), blockSize: 0n, header: Header.create(), numTxs: 0n }),
  write(m, w) {
    if (m.numTxs !== 0n) {
      w.varint64(m.numTxs);
      w.varint(32);
    }
    {
      const end = w.written;
      Header.write(m.header, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.blockSize !== 0n) {
      w.varint64(m.blockSize);
      w.varint(16);
    }
    {
      const end = w.written;
      BlockID.write(m.blockId, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        BlockID.read(r, r.end(), m.blockId);
        break;
      case 16:
        m.blockSize = r.int64();
        break;
      case 26:
        Header.read(r, r.end(), m.header);
        break;
      case 32:
        m.numTxs = r.int64();
        break;
      default:
        skipField(BlockMeta, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(BlockMeta);
    return m;
  },
});

export interface TxProof {
  rootHash: Uint8Array;
  data: Uint8Array;
  proof: tendermint_crypto_proof.Proof | undefined;
}

export const TxProof: MessageType<TxProof> = messageType<TxProof>({
  name: "tendermint.types.TxProof",
  fields: [
    { no: 1, name: "root_hash", prop: "rootHash", kind: "bytes" },
    { no: 2, name: "data", prop: "data", kind: "bytes" },
    { no: 3, name: "proof", prop: "proof", kind: "message", message: () => tendermint_crypto_proof.Proof },
  ],
  create: () => ({ rootHash: EMPTY_BYTES, data: EMPTY_BYTES, proof: undefined }),
  write(m, w) {
    if (m.proof !== undefined) {
      const end = w.written;
      tendermint_crypto_proof.Proof.write(m.proof, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.data.length !== 0) {
      w.bytes(m.data);
      w.varint(18);
    }
    if (m.rootHash.length !== 0) {
      w.bytes(m.rootHash);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.rootHash = r.bytes();
        break;
      case 18:
        m.data = r.bytes();
        break;
      case 26:
        tendermint_crypto_proof.Proof.read(r, r.end(), (m.proof ??= tendermint_crypto_proof.Proof.create()));
        break;
      default:
        skipField(TxProof, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(TxProof);
    return m;
  },
});

export const $file: FileInfo = {
  path: "tendermint/types/types.proto",
  package: "tendermint.types",
  messages: [PartSetHeader, Part, BlockID, Header, Data, Vote, Commit, CommitSig, ExtendedCommit, ExtendedCommitSig, Proposal, SignedHeader, LightBlock, BlockMeta, TxProof],
  services: [],
};
