// Generated from proto/cosmos/base/tendermint/v1beta1/types.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../../protobuf/message.js";
import type { FileInfo } from "../../../../../protobuf/service.js";
import { GO_ZERO_SECONDS, readStdTime } from "../../../../../protobuf/well-known.js";
import { EMPTY_BYTES } from "../../../../../types/bytes.js";
import * as google_protobuf_timestamp from "../../../../google/protobuf/timestamp.js";
import * as tendermint_types_evidence from "../../../../tendermint/types/evidence.js";
import * as tendermint_types_types from "../../../../tendermint/types/types.js";
import * as tendermint_version_types from "../../../../tendermint/version/types.js";

export interface Block {
  header: Header;
  data: tendermint_types_types.Data;
  evidence: tendermint_types_evidence.EvidenceList;
  lastCommit: tendermint_types_types.Commit | undefined;
}

export const Block: MessageType<Block> = messageType<Block>({
  name: "cosmos.base.tendermint.v1beta1.Block",
  fields: [
    { no: 1, name: "header", prop: "header", kind: "message", message: () => Header, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 2, name: "data", prop: "data", kind: "message", message: () => tendermint_types_types.Data, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 3, name: "evidence", prop: "evidence", kind: "message", message: () => tendermint_types_evidence.EvidenceList, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 4, name: "last_commit", prop: "lastCommit", kind: "message", message: () => tendermint_types_types.Commit },
  ],
  create: () => ({ header: Header.create(), data: tendermint_types_types.Data.create(), evidence: tendermint_types_evidence.EvidenceList.create(), lastCommit: undefined }),
  write(m, w) {
    if (m.lastCommit !== undefined) {
      const end = w.written;
      tendermint_types_types.Commit.write(m.lastCommit, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    {
      const end = w.written;
      tendermint_types_evidence.EvidenceList.write(m.evidence, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    {
      const end = w.written;
      tendermint_types_types.Data.write(m.data, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    {
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
        Header.read(r, r.end(), m.header);
        break;
      case 18:
        tendermint_types_types.Data.read(r, r.end(), m.data);
        break;
      case 26:
        tendermint_types_evidence.EvidenceList.read(r, r.end(), m.evidence);
        break;
      case 34:
        tendermint_types_types.Commit.read(r, r.end(), (m.lastCommit ??= tendermint_types_types.Commit.create()));
        break;
      default:
        skipField(Block, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Block);
    return m;
  },
});

export interface Header {
  version: tendermint_version_types.Consensus;
  chainId: string;
  height: bigint;
  time: google_protobuf_timestamp.Timestamp;
  lastBlockId: tendermint_types_types.BlockID;
  lastCommitHash: Uint8Array;
  dataHash: Uint8Array;
  validatorsHash: Uint8Array;
  nextValidatorsHash: Uint8Array;
  consensusHash: Uint8Array;
  appHash: Uint8Array;
  lastResultsHash: Uint8Array;
  evidenceHash: Uint8Array;
  proposerAddress: string;
}

export const Header: MessageType<Header> = messageType<Header>({
  name: "cosmos.base.tendermint.v1beta1.Header",
  fields: [
    { no: 1, name: "version", prop: "version", kind: "message", message: () => tendermint_version_types.Consensus, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 2, name: "chain_id", prop: "chainId", kind: "string" },
    { no: 3, name: "height", prop: "height", kind: "int64" },
    { no: 4, name: "time", prop: "time", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"amino.dont_omitempty":true,"gogoproto.stdtime":true} },
    { no: 5, name: "last_block_id", prop: "lastBlockId", kind: "message", message: () => tendermint_types_types.BlockID, nullable: false, options: {"amino.dont_omitempty":true} },
    { no: 6, name: "last_commit_hash", prop: "lastCommitHash", kind: "bytes" },
    { no: 7, name: "data_hash", prop: "dataHash", kind: "bytes" },
    { no: 8, name: "validators_hash", prop: "validatorsHash", kind: "bytes" },
    { no: 9, name: "next_validators_hash", prop: "nextValidatorsHash", kind: "bytes" },
    { no: 10, name: "consensus_hash", prop: "consensusHash", kind: "bytes" },
    { no: 11, name: "app_hash", prop: "appHash", kind: "bytes" },
    { no: 12, name: "last_results_hash", prop: "lastResultsHash", kind: "bytes" },
    { no: 13, name: "evidence_hash", prop: "evidenceHash", kind: "bytes" },
    { no: 14, name: "proposer_address", prop: "proposerAddress", kind: "string" },
  ],
  create: () => ({ version: tendermint_version_types.Consensus.create(), chainId: "", height: 0n, time: { seconds: GO_ZERO_SECONDS, nanos: 0 }, lastBlockId: tendermint_types_types.BlockID.create(), lastCommitHash: EMPTY_BYTES, dataHash: EMPTY_BYTES, validatorsHash: EMPTY_BYTES, nextValidatorsHash: EMPTY_BYTES, consensusHash: EMPTY_BYTES, appHash: EMPTY_BYTES, lastResultsHash: EMPTY_BYTES, evidenceHash: EMPTY_BYTES, proposerAddress: "" }),
  write(m, w) {
    if (m.proposerAddress !== "") {
      w.string(m.proposerAddress);
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
      tendermint_types_types.BlockID.write(m.lastBlockId, w);
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
        tendermint_types_types.BlockID.read(r, r.end(), m.lastBlockId);
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
        m.proposerAddress = r.string();
        break;
      default:
        skipField(Header, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Header);
    return m;
  },
});

export const $file: FileInfo = {
  path: "cosmos/base/tendermint/v1beta1/types.proto",
  package: "cosmos.base.tendermint.v1beta1",
  messages: [Block, Header],
  services: [],
};
