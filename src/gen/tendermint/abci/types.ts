// Generated from proto/tendermint/abci/types.proto by scripts/proto-gen. Do not edit.
import { type EnumInfo, type MessageType, messageType, readMessage, writeMessage } from "../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../protobuf/service.js";
import { GO_ZERO_SECONDS, readStdTime } from "../../../protobuf/well-known.js";
import { EMPTY_BYTES } from "../../../types/bytes.js";
import * as google_protobuf_timestamp from "../../google/protobuf/timestamp.js";
import * as tendermint_crypto_keys from "../../tendermint/crypto/keys.js";
import * as tendermint_crypto_proof from "../../tendermint/crypto/proof.js";
import * as tendermint_types_params from "../../tendermint/types/params.js";
import * as tendermint_types_validator from "../../tendermint/types/validator.js";

export type CheckTxType = number;
export const CheckTxType = {
  NEW: 0,
  RECHECK: 1,
} as const;
export const CheckTxType$: EnumInfo = { typeName: "tendermint.abci.CheckTxType", values: CheckTxType };

export type ResponseOfferSnapshot_Result = number;
export const ResponseOfferSnapshot_Result = {
  UNKNOWN: 0,
  ACCEPT: 1,
  ABORT: 2,
  REJECT: 3,
  REJECT_FORMAT: 4,
  REJECT_SENDER: 5,
} as const;
export const ResponseOfferSnapshot_Result$: EnumInfo = { typeName: "tendermint.abci.ResponseOfferSnapshot.Result", values: ResponseOfferSnapshot_Result };

export type ResponseApplySnapshotChunk_Result = number;
export const ResponseApplySnapshotChunk_Result = {
  UNKNOWN: 0,
  ACCEPT: 1,
  ABORT: 2,
  RETRY: 3,
  RETRY_SNAPSHOT: 4,
  REJECT_SNAPSHOT: 5,
} as const;
export const ResponseApplySnapshotChunk_Result$: EnumInfo = { typeName: "tendermint.abci.ResponseApplySnapshotChunk.Result", values: ResponseApplySnapshotChunk_Result };

export type ResponseProcessProposal_ProposalStatus = number;
export const ResponseProcessProposal_ProposalStatus = {
  UNKNOWN: 0,
  ACCEPT: 1,
  REJECT: 2,
} as const;
export const ResponseProcessProposal_ProposalStatus$: EnumInfo = { typeName: "tendermint.abci.ResponseProcessProposal.ProposalStatus", values: ResponseProcessProposal_ProposalStatus };

export type ResponseVerifyVoteExtension_VerifyStatus = number;
export const ResponseVerifyVoteExtension_VerifyStatus = {
  UNKNOWN: 0,
  ACCEPT: 1,
  REJECT: 2,
} as const;
export const ResponseVerifyVoteExtension_VerifyStatus$: EnumInfo = { typeName: "tendermint.abci.ResponseVerifyVoteExtension.VerifyStatus", values: ResponseVerifyVoteExtension_VerifyStatus };

export type MisbehaviorType = number;
export const MisbehaviorType = {
  UNKNOWN: 0,
  DUPLICATE_VOTE: 1,
  LIGHT_CLIENT_ATTACK: 2,
} as const;
export const MisbehaviorType$: EnumInfo = { typeName: "tendermint.abci.MisbehaviorType", values: MisbehaviorType };

export interface Request {
  value:
    | { kind: "echo"; value: RequestEcho }
    | { kind: "flush"; value: RequestFlush }
    | { kind: "info"; value: RequestInfo }
    | { kind: "initChain"; value: RequestInitChain }
    | { kind: "query"; value: RequestQuery }
    | { kind: "checkTx"; value: RequestCheckTx }
    | { kind: "commit"; value: RequestCommit }
    | { kind: "listSnapshots"; value: RequestListSnapshots }
    | { kind: "offerSnapshot"; value: RequestOfferSnapshot }
    | { kind: "loadSnapshotChunk"; value: RequestLoadSnapshotChunk }
    | { kind: "applySnapshotChunk"; value: RequestApplySnapshotChunk }
    | { kind: "prepareProposal"; value: RequestPrepareProposal }
    | { kind: "processProposal"; value: RequestProcessProposal }
    | { kind: "extendVote"; value: RequestExtendVote }
    | { kind: "verifyVoteExtension"; value: RequestVerifyVoteExtension }
    | { kind: "finalizeBlock"; value: RequestFinalizeBlock }
    | undefined;
}

export const Request: MessageType<Request> = messageType<Request>({
  name: "tendermint.abci.Request",
  fields: [
    { no: 1, name: "echo", prop: "echo", kind: "message", message: () => RequestEcho, oneof: "value" },
    { no: 2, name: "flush", prop: "flush", kind: "message", message: () => RequestFlush, oneof: "value" },
    { no: 3, name: "info", prop: "info", kind: "message", message: () => RequestInfo, oneof: "value" },
    { no: 5, name: "init_chain", prop: "initChain", kind: "message", message: () => RequestInitChain, oneof: "value" },
    { no: 6, name: "query", prop: "query", kind: "message", message: () => RequestQuery, oneof: "value" },
    { no: 8, name: "check_tx", prop: "checkTx", kind: "message", message: () => RequestCheckTx, oneof: "value" },
    { no: 11, name: "commit", prop: "commit", kind: "message", message: () => RequestCommit, oneof: "value" },
    { no: 12, name: "list_snapshots", prop: "listSnapshots", kind: "message", message: () => RequestListSnapshots, oneof: "value" },
    { no: 13, name: "offer_snapshot", prop: "offerSnapshot", kind: "message", message: () => RequestOfferSnapshot, oneof: "value" },
    { no: 14, name: "load_snapshot_chunk", prop: "loadSnapshotChunk", kind: "message", message: () => RequestLoadSnapshotChunk, oneof: "value" },
    { no: 15, name: "apply_snapshot_chunk", prop: "applySnapshotChunk", kind: "message", message: () => RequestApplySnapshotChunk, oneof: "value" },
    { no: 16, name: "prepare_proposal", prop: "prepareProposal", kind: "message", message: () => RequestPrepareProposal, oneof: "value" },
    { no: 17, name: "process_proposal", prop: "processProposal", kind: "message", message: () => RequestProcessProposal, oneof: "value" },
    { no: 18, name: "extend_vote", prop: "extendVote", kind: "message", message: () => RequestExtendVote, oneof: "value" },
    { no: 19, name: "verify_vote_extension", prop: "verifyVoteExtension", kind: "message", message: () => RequestVerifyVoteExtension, oneof: "value" },
    { no: 20, name: "finalize_block", prop: "finalizeBlock", kind: "message", message: () => RequestFinalizeBlock, oneof: "value" },
  ],
  create: () => ({ value: undefined }),
  write(m, w) {
    if (m.value?.kind === "finalizeBlock") {
      writeMessage(w, RequestFinalizeBlock, m.value.value);
      w.varint(162);
    }
    if (m.value?.kind === "verifyVoteExtension") {
      writeMessage(w, RequestVerifyVoteExtension, m.value.value);
      w.varint(154);
    }
    if (m.value?.kind === "extendVote") {
      writeMessage(w, RequestExtendVote, m.value.value);
      w.varint(146);
    }
    if (m.value?.kind === "processProposal") {
      writeMessage(w, RequestProcessProposal, m.value.value);
      w.varint(138);
    }
    if (m.value?.kind === "prepareProposal") {
      writeMessage(w, RequestPrepareProposal, m.value.value);
      w.varint(130);
    }
    if (m.value?.kind === "applySnapshotChunk") {
      writeMessage(w, RequestApplySnapshotChunk, m.value.value);
      w.varint(122);
    }
    if (m.value?.kind === "loadSnapshotChunk") {
      writeMessage(w, RequestLoadSnapshotChunk, m.value.value);
      w.varint(114);
    }
    if (m.value?.kind === "offerSnapshot") {
      writeMessage(w, RequestOfferSnapshot, m.value.value);
      w.varint(106);
    }
    if (m.value?.kind === "listSnapshots") {
      writeMessage(w, RequestListSnapshots, m.value.value);
      w.varint(98);
    }
    if (m.value?.kind === "commit") {
      writeMessage(w, RequestCommit, m.value.value);
      w.varint(90);
    }
    if (m.value?.kind === "checkTx") {
      writeMessage(w, RequestCheckTx, m.value.value);
      w.varint(66);
    }
    if (m.value?.kind === "query") {
      writeMessage(w, RequestQuery, m.value.value);
      w.varint(50);
    }
    if (m.value?.kind === "initChain") {
      writeMessage(w, RequestInitChain, m.value.value);
      w.varint(42);
    }
    if (m.value?.kind === "info") {
      writeMessage(w, RequestInfo, m.value.value);
      w.varint(26);
    }
    if (m.value?.kind === "flush") {
      writeMessage(w, RequestFlush, m.value.value);
      w.varint(18);
    }
    if (m.value?.kind === "echo") {
      writeMessage(w, RequestEcho, m.value.value);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.value = { kind: "echo", value: readMessage(r, RequestEcho, RequestEcho.create()) };
        return true;
      case 18:
        m.value = { kind: "flush", value: readMessage(r, RequestFlush, RequestFlush.create()) };
        return true;
      case 26:
        m.value = { kind: "info", value: readMessage(r, RequestInfo, RequestInfo.create()) };
        return true;
      case 42:
        m.value = { kind: "initChain", value: readMessage(r, RequestInitChain, RequestInitChain.create()) };
        return true;
      case 50:
        m.value = { kind: "query", value: readMessage(r, RequestQuery, RequestQuery.create()) };
        return true;
      case 66:
        m.value = { kind: "checkTx", value: readMessage(r, RequestCheckTx, RequestCheckTx.create()) };
        return true;
      case 90:
        m.value = { kind: "commit", value: readMessage(r, RequestCommit, RequestCommit.create()) };
        return true;
      case 98:
        m.value = { kind: "listSnapshots", value: readMessage(r, RequestListSnapshots, RequestListSnapshots.create()) };
        return true;
      case 106:
        m.value = { kind: "offerSnapshot", value: readMessage(r, RequestOfferSnapshot, RequestOfferSnapshot.create()) };
        return true;
      case 114:
        m.value = { kind: "loadSnapshotChunk", value: readMessage(r, RequestLoadSnapshotChunk, RequestLoadSnapshotChunk.create()) };
        return true;
      case 122:
        m.value = { kind: "applySnapshotChunk", value: readMessage(r, RequestApplySnapshotChunk, RequestApplySnapshotChunk.create()) };
        return true;
      case 130:
        m.value = { kind: "prepareProposal", value: readMessage(r, RequestPrepareProposal, RequestPrepareProposal.create()) };
        return true;
      case 138:
        m.value = { kind: "processProposal", value: readMessage(r, RequestProcessProposal, RequestProcessProposal.create()) };
        return true;
      case 146:
        m.value = { kind: "extendVote", value: readMessage(r, RequestExtendVote, RequestExtendVote.create()) };
        return true;
      case 154:
        m.value = { kind: "verifyVoteExtension", value: readMessage(r, RequestVerifyVoteExtension, RequestVerifyVoteExtension.create()) };
        return true;
      case 162:
        m.value = { kind: "finalizeBlock", value: readMessage(r, RequestFinalizeBlock, RequestFinalizeBlock.create()) };
        return true;
      default:
        return false;
    }
  },
});

export interface RequestEcho {
  message: string;
}

export const RequestEcho: MessageType<RequestEcho> = messageType<RequestEcho>({
  name: "tendermint.abci.RequestEcho",
  fields: [
    { no: 1, name: "message", prop: "message", kind: "string" },
  ],
  create: () => ({ message: "" }),
  write(m, w) {
    if (m.message !== "") {
      w.string(m.message);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.message = r.string();
        return true;
      default:
        return false;
    }
  },
});

export interface RequestFlush {
}

export const RequestFlush: MessageType<RequestFlush> = messageType<RequestFlush>({
  name: "tendermint.abci.RequestFlush",
  fields: [
  ],
  create: () => ({}),
  write() {},
  field: () => false,
});

export interface RequestInfo {
  version: string;
  blockVersion: bigint;
  p2pVersion: bigint;
  abciVersion: string;
}

export const RequestInfo: MessageType<RequestInfo> = messageType<RequestInfo>({
  name: "tendermint.abci.RequestInfo",
  fields: [
    { no: 1, name: "version", prop: "version", kind: "string" },
    { no: 2, name: "block_version", prop: "blockVersion", kind: "uint64" },
    { no: 3, name: "p2p_version", prop: "p2pVersion", kind: "uint64" },
    { no: 4, name: "abci_version", prop: "abciVersion", kind: "string" },
  ],
  create: () => ({ version: "", blockVersion: 0n, p2pVersion: 0n, abciVersion: "" }),
  write(m, w) {
    if (m.abciVersion !== "") {
      w.string(m.abciVersion);
      w.varint(34);
    }
    if (m.p2pVersion !== 0n) {
      w.varint64(m.p2pVersion);
      w.varint(24);
    }
    if (m.blockVersion !== 0n) {
      w.varint64(m.blockVersion);
      w.varint(16);
    }
    if (m.version !== "") {
      w.string(m.version);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.version = r.string();
        return true;
      case 16:
        m.blockVersion = r.uint64();
        return true;
      case 24:
        m.p2pVersion = r.uint64();
        return true;
      case 34:
        m.abciVersion = r.string();
        return true;
      default:
        return false;
    }
  },
});

export interface RequestInitChain {
  time: google_protobuf_timestamp.Timestamp;
  chainId: string;
  consensusParams: tendermint_types_params.ConsensusParams | undefined;
  validators: ValidatorUpdate[];
  appStateBytes: Uint8Array;
  initialHeight: bigint;
}

export const RequestInitChain: MessageType<RequestInitChain> = messageType<RequestInitChain>({
  name: "tendermint.abci.RequestInitChain",
  fields: [
    { no: 1, name: "time", prop: "time", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true} },
    { no: 2, name: "chain_id", prop: "chainId", kind: "string" },
    { no: 3, name: "consensus_params", prop: "consensusParams", kind: "message", message: () => tendermint_types_params.ConsensusParams },
    { no: 4, name: "validators", prop: "validators", kind: "message", repeated: true, message: () => ValidatorUpdate, nullable: false },
    { no: 5, name: "app_state_bytes", prop: "appStateBytes", kind: "bytes" },
    { no: 6, name: "initial_height", prop: "initialHeight", kind: "int64" },
  ],
  create: () => ({ time: { seconds: GO_ZERO_SECONDS, nanos: 0 }, chainId: "", consensusParams: undefined, validators: [], appStateBytes: EMPTY_BYTES, initialHeight: 0n }),
  write(m, w) {
    if (m.initialHeight !== 0n) {
      w.varint64(m.initialHeight);
      w.varint(48);
    }
    if (m.appStateBytes.length !== 0) {
      w.bytes(m.appStateBytes);
      w.varint(42);
    }
    for (let i = m.validators.length - 1; i >= 0; i--) {
      writeMessage(w, ValidatorUpdate, m.validators[i]!);
      w.varint(34);
    }
    if (m.consensusParams !== undefined) {
      writeMessage(w, tendermint_types_params.ConsensusParams, m.consensusParams);
      w.varint(26);
    }
    if (m.chainId !== "") {
      w.string(m.chainId);
      w.varint(18);
    }
    {
      writeMessage(w, google_protobuf_timestamp.Timestamp, m.time);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.time = readStdTime(r);
        return true;
      case 18:
        m.chainId = r.string();
        return true;
      case 26:
        readMessage(r, tendermint_types_params.ConsensusParams, (m.consensusParams ??= tendermint_types_params.ConsensusParams.create()));
        return true;
      case 34:
        m.validators.push(readMessage(r, ValidatorUpdate, ValidatorUpdate.create()));
        return true;
      case 42:
        m.appStateBytes = r.bytes();
        return true;
      case 48:
        m.initialHeight = r.int64();
        return true;
      default:
        return false;
    }
  },
});

export interface RequestQuery {
  data: Uint8Array;
  path: string;
  height: bigint;
  prove: boolean;
}

export const RequestQuery: MessageType<RequestQuery> = messageType<RequestQuery>({
  name: "tendermint.abci.RequestQuery",
  fields: [
    { no: 1, name: "data", prop: "data", kind: "bytes" },
    { no: 2, name: "path", prop: "path", kind: "string" },
    { no: 3, name: "height", prop: "height", kind: "int64" },
    { no: 4, name: "prove", prop: "prove", kind: "bool" },
  ],
  create: () => ({ data: EMPTY_BYTES, path: "", height: 0n, prove: false }),
  write(m, w) {
    if (m.prove) {
      w.bool(m.prove);
      w.varint(32);
    }
    if (m.height !== 0n) {
      w.varint64(m.height);
      w.varint(24);
    }
    if (m.path !== "") {
      w.string(m.path);
      w.varint(18);
    }
    if (m.data.length !== 0) {
      w.bytes(m.data);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.data = r.bytes();
        return true;
      case 18:
        m.path = r.string();
        return true;
      case 24:
        m.height = r.int64();
        return true;
      case 32:
        m.prove = r.bool();
        return true;
      default:
        return false;
    }
  },
});

export interface RequestCheckTx {
  tx: Uint8Array;
  type: number;
}

export const RequestCheckTx: MessageType<RequestCheckTx> = messageType<RequestCheckTx>({
  name: "tendermint.abci.RequestCheckTx",
  fields: [
    { no: 1, name: "tx", prop: "tx", kind: "bytes" },
    { no: 2, name: "type", prop: "type", kind: "enum", enum: CheckTxType$ },
  ],
  create: () => ({ tx: EMPTY_BYTES, type: 0 }),
  write(m, w) {
    if (m.type !== 0) {
      w.int32(m.type);
      w.varint(16);
    }
    if (m.tx.length !== 0) {
      w.bytes(m.tx);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.tx = r.bytes();
        return true;
      case 16:
        m.type = r.int32();
        return true;
      default:
        return false;
    }
  },
});

export interface RequestCommit {
}

export const RequestCommit: MessageType<RequestCommit> = messageType<RequestCommit>({
  name: "tendermint.abci.RequestCommit",
  fields: [
  ],
  create: () => ({}),
  write() {},
  field: () => false,
});

export interface RequestListSnapshots {
}

export const RequestListSnapshots: MessageType<RequestListSnapshots> = messageType<RequestListSnapshots>({
  name: "tendermint.abci.RequestListSnapshots",
  fields: [
  ],
  create: () => ({}),
  write() {},
  field: () => false,
});

export interface RequestOfferSnapshot {
  snapshot: Snapshot | undefined;
  appHash: Uint8Array;
}

export const RequestOfferSnapshot: MessageType<RequestOfferSnapshot> = messageType<RequestOfferSnapshot>({
  name: "tendermint.abci.RequestOfferSnapshot",
  fields: [
    { no: 1, name: "snapshot", prop: "snapshot", kind: "message", message: () => Snapshot },
    { no: 2, name: "app_hash", prop: "appHash", kind: "bytes" },
  ],
  create: () => ({ snapshot: undefined, appHash: EMPTY_BYTES }),
  write(m, w) {
    if (m.appHash.length !== 0) {
      w.bytes(m.appHash);
      w.varint(18);
    }
    if (m.snapshot !== undefined) {
      writeMessage(w, Snapshot, m.snapshot);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        readMessage(r, Snapshot, (m.snapshot ??= Snapshot.create()));
        return true;
      case 18:
        m.appHash = r.bytes();
        return true;
      default:
        return false;
    }
  },
});

export interface RequestLoadSnapshotChunk {
  height: bigint;
  format: number;
  chunk: number;
}

export const RequestLoadSnapshotChunk: MessageType<RequestLoadSnapshotChunk> = messageType<RequestLoadSnapshotChunk>({
  name: "tendermint.abci.RequestLoadSnapshotChunk",
  fields: [
    { no: 1, name: "height", prop: "height", kind: "uint64" },
    { no: 2, name: "format", prop: "format", kind: "uint32" },
    { no: 3, name: "chunk", prop: "chunk", kind: "uint32" },
  ],
  create: () => ({ height: 0n, format: 0, chunk: 0 }),
  write(m, w) {
    if (m.chunk !== 0) {
      w.varint(m.chunk);
      w.varint(24);
    }
    if (m.format !== 0) {
      w.varint(m.format);
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
        m.height = r.uint64();
        return true;
      case 16:
        m.format = r.uint32();
        return true;
      case 24:
        m.chunk = r.uint32();
        return true;
      default:
        return false;
    }
  },
});

export interface RequestApplySnapshotChunk {
  index: number;
  chunk: Uint8Array;
  sender: string;
}

export const RequestApplySnapshotChunk: MessageType<RequestApplySnapshotChunk> = messageType<RequestApplySnapshotChunk>({
  name: "tendermint.abci.RequestApplySnapshotChunk",
  fields: [
    { no: 1, name: "index", prop: "index", kind: "uint32" },
    { no: 2, name: "chunk", prop: "chunk", kind: "bytes" },
    { no: 3, name: "sender", prop: "sender", kind: "string" },
  ],
  create: () => ({ index: 0, chunk: EMPTY_BYTES, sender: "" }),
  write(m, w) {
    if (m.sender !== "") {
      w.string(m.sender);
      w.varint(26);
    }
    if (m.chunk.length !== 0) {
      w.bytes(m.chunk);
      w.varint(18);
    }
    if (m.index !== 0) {
      w.varint(m.index);
      w.varint(8);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 8:
        m.index = r.uint32();
        return true;
      case 18:
        m.chunk = r.bytes();
        return true;
      case 26:
        m.sender = r.string();
        return true;
      default:
        return false;
    }
  },
});

export interface RequestPrepareProposal {
  maxTxBytes: bigint;
  txs: Uint8Array[];
  localLastCommit: ExtendedCommitInfo;
  misbehavior: Misbehavior[];
  height: bigint;
  time: google_protobuf_timestamp.Timestamp;
  nextValidatorsHash: Uint8Array;
  proposerAddress: Uint8Array;
}

export const RequestPrepareProposal: MessageType<RequestPrepareProposal> = messageType<RequestPrepareProposal>({
  name: "tendermint.abci.RequestPrepareProposal",
  fields: [
    { no: 1, name: "max_tx_bytes", prop: "maxTxBytes", kind: "int64" },
    { no: 2, name: "txs", prop: "txs", kind: "bytes", repeated: true },
    { no: 3, name: "local_last_commit", prop: "localLastCommit", kind: "message", message: () => ExtendedCommitInfo, nullable: false },
    { no: 4, name: "misbehavior", prop: "misbehavior", kind: "message", repeated: true, message: () => Misbehavior, nullable: false },
    { no: 5, name: "height", prop: "height", kind: "int64" },
    { no: 6, name: "time", prop: "time", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true} },
    { no: 7, name: "next_validators_hash", prop: "nextValidatorsHash", kind: "bytes" },
    { no: 8, name: "proposer_address", prop: "proposerAddress", kind: "bytes" },
  ],
  create: () => ({ maxTxBytes: 0n, txs: [], localLastCommit: ExtendedCommitInfo.create(), misbehavior: [], height: 0n, time: { seconds: GO_ZERO_SECONDS, nanos: 0 }, nextValidatorsHash: EMPTY_BYTES, proposerAddress: EMPTY_BYTES }),
  write(m, w) {
    if (m.proposerAddress.length !== 0) {
      w.bytes(m.proposerAddress);
      w.varint(66);
    }
    if (m.nextValidatorsHash.length !== 0) {
      w.bytes(m.nextValidatorsHash);
      w.varint(58);
    }
    {
      writeMessage(w, google_protobuf_timestamp.Timestamp, m.time);
      w.varint(50);
    }
    if (m.height !== 0n) {
      w.varint64(m.height);
      w.varint(40);
    }
    for (let i = m.misbehavior.length - 1; i >= 0; i--) {
      writeMessage(w, Misbehavior, m.misbehavior[i]!);
      w.varint(34);
    }
    {
      writeMessage(w, ExtendedCommitInfo, m.localLastCommit);
      w.varint(26);
    }
    for (let i = m.txs.length - 1; i >= 0; i--) {
      w.bytes(m.txs[i]!);
      w.varint(18);
    }
    if (m.maxTxBytes !== 0n) {
      w.varint64(m.maxTxBytes);
      w.varint(8);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 8:
        m.maxTxBytes = r.int64();
        return true;
      case 18:
        m.txs.push(r.bytes());
        return true;
      case 26:
        readMessage(r, ExtendedCommitInfo, m.localLastCommit);
        return true;
      case 34:
        m.misbehavior.push(readMessage(r, Misbehavior, Misbehavior.create()));
        return true;
      case 40:
        m.height = r.int64();
        return true;
      case 50:
        m.time = readStdTime(r);
        return true;
      case 58:
        m.nextValidatorsHash = r.bytes();
        return true;
      case 66:
        m.proposerAddress = r.bytes();
        return true;
      default:
        return false;
    }
  },
});

export interface RequestProcessProposal {
  txs: Uint8Array[];
  proposedLastCommit: CommitInfo;
  misbehavior: Misbehavior[];
  hash: Uint8Array;
  height: bigint;
  time: google_protobuf_timestamp.Timestamp;
  nextValidatorsHash: Uint8Array;
  proposerAddress: Uint8Array;
}

export const RequestProcessProposal: MessageType<RequestProcessProposal> = messageType<RequestProcessProposal>({
  name: "tendermint.abci.RequestProcessProposal",
  fields: [
    { no: 1, name: "txs", prop: "txs", kind: "bytes", repeated: true },
    { no: 2, name: "proposed_last_commit", prop: "proposedLastCommit", kind: "message", message: () => CommitInfo, nullable: false },
    { no: 3, name: "misbehavior", prop: "misbehavior", kind: "message", repeated: true, message: () => Misbehavior, nullable: false },
    { no: 4, name: "hash", prop: "hash", kind: "bytes" },
    { no: 5, name: "height", prop: "height", kind: "int64" },
    { no: 6, name: "time", prop: "time", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true} },
    { no: 7, name: "next_validators_hash", prop: "nextValidatorsHash", kind: "bytes" },
    { no: 8, name: "proposer_address", prop: "proposerAddress", kind: "bytes" },
  ],
  create: () => ({ txs: [], proposedLastCommit: CommitInfo.create(), misbehavior: [], hash: EMPTY_BYTES, height: 0n, time: { seconds: GO_ZERO_SECONDS, nanos: 0 }, nextValidatorsHash: EMPTY_BYTES, proposerAddress: EMPTY_BYTES }),
  write(m, w) {
    if (m.proposerAddress.length !== 0) {
      w.bytes(m.proposerAddress);
      w.varint(66);
    }
    if (m.nextValidatorsHash.length !== 0) {
      w.bytes(m.nextValidatorsHash);
      w.varint(58);
    }
    {
      writeMessage(w, google_protobuf_timestamp.Timestamp, m.time);
      w.varint(50);
    }
    if (m.height !== 0n) {
      w.varint64(m.height);
      w.varint(40);
    }
    if (m.hash.length !== 0) {
      w.bytes(m.hash);
      w.varint(34);
    }
    for (let i = m.misbehavior.length - 1; i >= 0; i--) {
      writeMessage(w, Misbehavior, m.misbehavior[i]!);
      w.varint(26);
    }
    {
      writeMessage(w, CommitInfo, m.proposedLastCommit);
      w.varint(18);
    }
    for (let i = m.txs.length - 1; i >= 0; i--) {
      w.bytes(m.txs[i]!);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.txs.push(r.bytes());
        return true;
      case 18:
        readMessage(r, CommitInfo, m.proposedLastCommit);
        return true;
      case 26:
        m.misbehavior.push(readMessage(r, Misbehavior, Misbehavior.create()));
        return true;
      case 34:
        m.hash = r.bytes();
        return true;
      case 40:
        m.height = r.int64();
        return true;
      case 50:
        m.time = readStdTime(r);
        return true;
      case 58:
        m.nextValidatorsHash = r.bytes();
        return true;
      case 66:
        m.proposerAddress = r.bytes();
        return true;
      default:
        return false;
    }
  },
});

export interface RequestExtendVote {
  hash: Uint8Array;
  height: bigint;
  time: google_protobuf_timestamp.Timestamp;
  txs: Uint8Array[];
  proposedLastCommit: CommitInfo;
  misbehavior: Misbehavior[];
  nextValidatorsHash: Uint8Array;
  proposerAddress: Uint8Array;
}

export const RequestExtendVote: MessageType<RequestExtendVote> = messageType<RequestExtendVote>({
  name: "tendermint.abci.RequestExtendVote",
  fields: [
    { no: 1, name: "hash", prop: "hash", kind: "bytes" },
    { no: 2, name: "height", prop: "height", kind: "int64" },
    { no: 3, name: "time", prop: "time", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true} },
    { no: 4, name: "txs", prop: "txs", kind: "bytes", repeated: true },
    { no: 5, name: "proposed_last_commit", prop: "proposedLastCommit", kind: "message", message: () => CommitInfo, nullable: false },
    { no: 6, name: "misbehavior", prop: "misbehavior", kind: "message", repeated: true, message: () => Misbehavior, nullable: false },
    { no: 7, name: "next_validators_hash", prop: "nextValidatorsHash", kind: "bytes" },
    { no: 8, name: "proposer_address", prop: "proposerAddress", kind: "bytes" },
  ],
  create: () => ({ hash: EMPTY_BYTES, height: 0n, time: { seconds: GO_ZERO_SECONDS, nanos: 0 }, txs: [], proposedLastCommit: CommitInfo.create(), misbehavior: [], nextValidatorsHash: EMPTY_BYTES, proposerAddress: EMPTY_BYTES }),
  write(m, w) {
    if (m.proposerAddress.length !== 0) {
      w.bytes(m.proposerAddress);
      w.varint(66);
    }
    if (m.nextValidatorsHash.length !== 0) {
      w.bytes(m.nextValidatorsHash);
      w.varint(58);
    }
    for (let i = m.misbehavior.length - 1; i >= 0; i--) {
      writeMessage(w, Misbehavior, m.misbehavior[i]!);
      w.varint(50);
    }
    {
      writeMessage(w, CommitInfo, m.proposedLastCommit);
      w.varint(42);
    }
    for (let i = m.txs.length - 1; i >= 0; i--) {
      w.bytes(m.txs[i]!);
      w.varint(34);
    }
    {
      writeMessage(w, google_protobuf_timestamp.Timestamp, m.time);
      w.varint(26);
    }
    if (m.height !== 0n) {
      w.varint64(m.height);
      w.varint(16);
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
      case 16:
        m.height = r.int64();
        return true;
      case 26:
        m.time = readStdTime(r);
        return true;
      case 34:
        m.txs.push(r.bytes());
        return true;
      case 42:
        readMessage(r, CommitInfo, m.proposedLastCommit);
        return true;
      case 50:
        m.misbehavior.push(readMessage(r, Misbehavior, Misbehavior.create()));
        return true;
      case 58:
        m.nextValidatorsHash = r.bytes();
        return true;
      case 66:
        m.proposerAddress = r.bytes();
        return true;
      default:
        return false;
    }
  },
});

export interface RequestVerifyVoteExtension {
  hash: Uint8Array;
  validatorAddress: Uint8Array;
  height: bigint;
  voteExtension: Uint8Array;
}

export const RequestVerifyVoteExtension: MessageType<RequestVerifyVoteExtension> = messageType<RequestVerifyVoteExtension>({
  name: "tendermint.abci.RequestVerifyVoteExtension",
  fields: [
    { no: 1, name: "hash", prop: "hash", kind: "bytes" },
    { no: 2, name: "validator_address", prop: "validatorAddress", kind: "bytes" },
    { no: 3, name: "height", prop: "height", kind: "int64" },
    { no: 4, name: "vote_extension", prop: "voteExtension", kind: "bytes" },
  ],
  create: () => ({ hash: EMPTY_BYTES, validatorAddress: EMPTY_BYTES, height: 0n, voteExtension: EMPTY_BYTES }),
  write(m, w) {
    if (m.voteExtension.length !== 0) {
      w.bytes(m.voteExtension);
      w.varint(34);
    }
    if (m.height !== 0n) {
      w.varint64(m.height);
      w.varint(24);
    }
    if (m.validatorAddress.length !== 0) {
      w.bytes(m.validatorAddress);
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
        m.validatorAddress = r.bytes();
        return true;
      case 24:
        m.height = r.int64();
        return true;
      case 34:
        m.voteExtension = r.bytes();
        return true;
      default:
        return false;
    }
  },
});

export interface RequestFinalizeBlock {
  txs: Uint8Array[];
  decidedLastCommit: CommitInfo;
  misbehavior: Misbehavior[];
  hash: Uint8Array;
  height: bigint;
  time: google_protobuf_timestamp.Timestamp;
  nextValidatorsHash: Uint8Array;
  proposerAddress: Uint8Array;
}

export const RequestFinalizeBlock: MessageType<RequestFinalizeBlock> = messageType<RequestFinalizeBlock>({
  name: "tendermint.abci.RequestFinalizeBlock",
  fields: [
    { no: 1, name: "txs", prop: "txs", kind: "bytes", repeated: true },
    { no: 2, name: "decided_last_commit", prop: "decidedLastCommit", kind: "message", message: () => CommitInfo, nullable: false },
    { no: 3, name: "misbehavior", prop: "misbehavior", kind: "message", repeated: true, message: () => Misbehavior, nullable: false },
    { no: 4, name: "hash", prop: "hash", kind: "bytes" },
    { no: 5, name: "height", prop: "height", kind: "int64" },
    { no: 6, name: "time", prop: "time", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true} },
    { no: 7, name: "next_validators_hash", prop: "nextValidatorsHash", kind: "bytes" },
    { no: 8, name: "proposer_address", prop: "proposerAddress", kind: "bytes" },
  ],
  create: () => ({ txs: [], decidedLastCommit: CommitInfo.create(), misbehavior: [], hash: EMPTY_BYTES, height: 0n, time: { seconds: GO_ZERO_SECONDS, nanos: 0 }, nextValidatorsHash: EMPTY_BYTES, proposerAddress: EMPTY_BYTES }),
  write(m, w) {
    if (m.proposerAddress.length !== 0) {
      w.bytes(m.proposerAddress);
      w.varint(66);
    }
    if (m.nextValidatorsHash.length !== 0) {
      w.bytes(m.nextValidatorsHash);
      w.varint(58);
    }
    {
      writeMessage(w, google_protobuf_timestamp.Timestamp, m.time);
      w.varint(50);
    }
    if (m.height !== 0n) {
      w.varint64(m.height);
      w.varint(40);
    }
    if (m.hash.length !== 0) {
      w.bytes(m.hash);
      w.varint(34);
    }
    for (let i = m.misbehavior.length - 1; i >= 0; i--) {
      writeMessage(w, Misbehavior, m.misbehavior[i]!);
      w.varint(26);
    }
    {
      writeMessage(w, CommitInfo, m.decidedLastCommit);
      w.varint(18);
    }
    for (let i = m.txs.length - 1; i >= 0; i--) {
      w.bytes(m.txs[i]!);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.txs.push(r.bytes());
        return true;
      case 18:
        readMessage(r, CommitInfo, m.decidedLastCommit);
        return true;
      case 26:
        m.misbehavior.push(readMessage(r, Misbehavior, Misbehavior.create()));
        return true;
      case 34:
        m.hash = r.bytes();
        return true;
      case 40:
        m.height = r.int64();
        return true;
      case 50:
        m.time = readStdTime(r);
        return true;
      case 58:
        m.nextValidatorsHash = r.bytes();
        return true;
      case 66:
        m.proposerAddress = r.bytes();
        return true;
      default:
        return false;
    }
  },
});

export interface Response {
  value:
    | { kind: "exception"; value: ResponseException }
    | { kind: "echo"; value: ResponseEcho }
    | { kind: "flush"; value: ResponseFlush }
    | { kind: "info"; value: ResponseInfo }
    | { kind: "initChain"; value: ResponseInitChain }
    | { kind: "query"; value: ResponseQuery }
    | { kind: "checkTx"; value: ResponseCheckTx }
    | { kind: "commit"; value: ResponseCommit }
    | { kind: "listSnapshots"; value: ResponseListSnapshots }
    | { kind: "offerSnapshot"; value: ResponseOfferSnapshot }
    | { kind: "loadSnapshotChunk"; value: ResponseLoadSnapshotChunk }
    | { kind: "applySnapshotChunk"; value: ResponseApplySnapshotChunk }
    | { kind: "prepareProposal"; value: ResponsePrepareProposal }
    | { kind: "processProposal"; value: ResponseProcessProposal }
    | { kind: "extendVote"; value: ResponseExtendVote }
    | { kind: "verifyVoteExtension"; value: ResponseVerifyVoteExtension }
    | { kind: "finalizeBlock"; value: ResponseFinalizeBlock }
    | undefined;
}

export const Response: MessageType<Response> = messageType<Response>({
  name: "tendermint.abci.Response",
  fields: [
    { no: 1, name: "exception", prop: "exception", kind: "message", message: () => ResponseException, oneof: "value" },
    { no: 2, name: "echo", prop: "echo", kind: "message", message: () => ResponseEcho, oneof: "value" },
    { no: 3, name: "flush", prop: "flush", kind: "message", message: () => ResponseFlush, oneof: "value" },
    { no: 4, name: "info", prop: "info", kind: "message", message: () => ResponseInfo, oneof: "value" },
    { no: 6, name: "init_chain", prop: "initChain", kind: "message", message: () => ResponseInitChain, oneof: "value" },
    { no: 7, name: "query", prop: "query", kind: "message", message: () => ResponseQuery, oneof: "value" },
    { no: 9, name: "check_tx", prop: "checkTx", kind: "message", message: () => ResponseCheckTx, oneof: "value" },
    { no: 12, name: "commit", prop: "commit", kind: "message", message: () => ResponseCommit, oneof: "value" },
    { no: 13, name: "list_snapshots", prop: "listSnapshots", kind: "message", message: () => ResponseListSnapshots, oneof: "value" },
    { no: 14, name: "offer_snapshot", prop: "offerSnapshot", kind: "message", message: () => ResponseOfferSnapshot, oneof: "value" },
    { no: 15, name: "load_snapshot_chunk", prop: "loadSnapshotChunk", kind: "message", message: () => ResponseLoadSnapshotChunk, oneof: "value" },
    { no: 16, name: "apply_snapshot_chunk", prop: "applySnapshotChunk", kind: "message", message: () => ResponseApplySnapshotChunk, oneof: "value" },
    { no: 17, name: "prepare_proposal", prop: "prepareProposal", kind: "message", message: () => ResponsePrepareProposal, oneof: "value" },
    { no: 18, name: "process_proposal", prop: "processProposal", kind: "message", message: () => ResponseProcessProposal, oneof: "value" },
    { no: 19, name: "extend_vote", prop: "extendVote", kind: "message", message: () => ResponseExtendVote, oneof: "value" },
    { no: 20, name: "verify_vote_extension", prop: "verifyVoteExtension", kind: "message", message: () => ResponseVerifyVoteExtension, oneof: "value" },
    { no: 21, name: "finalize_block", prop: "finalizeBlock", kind: "message", message: () => ResponseFinalizeBlock, oneof: "value" },
  ],
  create: () => ({ value: undefined }),
  write(m, w) {
    if (m.value?.kind === "finalizeBlock") {
      writeMessage(w, ResponseFinalizeBlock, m.value.value);
      w.varint(170);
    }
    if (m.value?.kind === "verifyVoteExtension") {
      writeMessage(w, ResponseVerifyVoteExtension, m.value.value);
      w.varint(162);
    }
    if (m.value?.kind === "extendVote") {
      writeMessage(w, ResponseExtendVote, m.value.value);
      w.varint(154);
    }
    if (m.value?.kind === "processProposal") {
      writeMessage(w, ResponseProcessProposal, m.value.value);
      w.varint(146);
    }
    if (m.value?.kind === "prepareProposal") {
      writeMessage(w, ResponsePrepareProposal, m.value.value);
      w.varint(138);
    }
    if (m.value?.kind === "applySnapshotChunk") {
      writeMessage(w, ResponseApplySnapshotChunk, m.value.value);
      w.varint(130);
    }
    if (m.value?.kind === "loadSnapshotChunk") {
      writeMessage(w, ResponseLoadSnapshotChunk, m.value.value);
      w.varint(122);
    }
    if (m.value?.kind === "offerSnapshot") {
      writeMessage(w, ResponseOfferSnapshot, m.value.value);
      w.varint(114);
    }
    if (m.value?.kind === "listSnapshots") {
      writeMessage(w, ResponseListSnapshots, m.value.value);
      w.varint(106);
    }
    if (m.value?.kind === "commit") {
      writeMessage(w, ResponseCommit, m.value.value);
      w.varint(98);
    }
    if (m.value?.kind === "checkTx") {
      writeMessage(w, ResponseCheckTx, m.value.value);
      w.varint(74);
    }
    if (m.value?.kind === "query") {
      writeMessage(w, ResponseQuery, m.value.value);
      w.varint(58);
    }
    if (m.value?.kind === "initChain") {
      writeMessage(w, ResponseInitChain, m.value.value);
      w.varint(50);
    }
    if (m.value?.kind === "info") {
      writeMessage(w, ResponseInfo, m.value.value);
      w.varint(34);
    }
    if (m.value?.kind === "flush") {
      writeMessage(w, ResponseFlush, m.value.value);
      w.varint(26);
    }
    if (m.value?.kind === "echo") {
      writeMessage(w, ResponseEcho, m.value.value);
      w.varint(18);
    }
    if (m.value?.kind === "exception") {
      writeMessage(w, ResponseException, m.value.value);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.value = { kind: "exception", value: readMessage(r, ResponseException, ResponseException.create()) };
        return true;
      case 18:
        m.value = { kind: "echo", value: readMessage(r, ResponseEcho, ResponseEcho.create()) };
        return true;
      case 26:
        m.value = { kind: "flush", value: readMessage(r, ResponseFlush, ResponseFlush.create()) };
        return true;
      case 34:
        m.value = { kind: "info", value: readMessage(r, ResponseInfo, ResponseInfo.create()) };
        return true;
      case 50:
        m.value = { kind: "initChain", value: readMessage(r, ResponseInitChain, ResponseInitChain.create()) };
        return true;
      case 58:
        m.value = { kind: "query", value: readMessage(r, ResponseQuery, ResponseQuery.create()) };
        return true;
      case 74:
        m.value = { kind: "checkTx", value: readMessage(r, ResponseCheckTx, ResponseCheckTx.create()) };
        return true;
      case 98:
        m.value = { kind: "commit", value: readMessage(r, ResponseCommit, ResponseCommit.create()) };
        return true;
      case 106:
        m.value = { kind: "listSnapshots", value: readMessage(r, ResponseListSnapshots, ResponseListSnapshots.create()) };
        return true;
      case 114:
        m.value = { kind: "offerSnapshot", value: readMessage(r, ResponseOfferSnapshot, ResponseOfferSnapshot.create()) };
        return true;
      case 122:
        m.value = { kind: "loadSnapshotChunk", value: readMessage(r, ResponseLoadSnapshotChunk, ResponseLoadSnapshotChunk.create()) };
        return true;
      case 130:
        m.value = { kind: "applySnapshotChunk", value: readMessage(r, ResponseApplySnapshotChunk, ResponseApplySnapshotChunk.create()) };
        return true;
      case 138:
        m.value = { kind: "prepareProposal", value: readMessage(r, ResponsePrepareProposal, ResponsePrepareProposal.create()) };
        return true;
      case 146:
        m.value = { kind: "processProposal", value: readMessage(r, ResponseProcessProposal, ResponseProcessProposal.create()) };
        return true;
      case 154:
        m.value = { kind: "extendVote", value: readMessage(r, ResponseExtendVote, ResponseExtendVote.create()) };
        return true;
      case 162:
        m.value = { kind: "verifyVoteExtension", value: readMessage(r, ResponseVerifyVoteExtension, ResponseVerifyVoteExtension.create()) };
        return true;
      case 170:
        m.value = { kind: "finalizeBlock", value: readMessage(r, ResponseFinalizeBlock, ResponseFinalizeBlock.create()) };
        return true;
      default:
        return false;
    }
  },
});

export interface ResponseException {
  error: string;
}

export const ResponseException: MessageType<ResponseException> = messageType<ResponseException>({
  name: "tendermint.abci.ResponseException",
  fields: [
    { no: 1, name: "error", prop: "error", kind: "string" },
  ],
  create: () => ({ error: "" }),
  write(m, w) {
    if (m.error !== "") {
      w.string(m.error);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.error = r.string();
        return true;
      default:
        return false;
    }
  },
});

export interface ResponseEcho {
  message: string;
}

export const ResponseEcho: MessageType<ResponseEcho> = messageType<ResponseEcho>({
  name: "tendermint.abci.ResponseEcho",
  fields: [
    { no: 1, name: "message", prop: "message", kind: "string" },
  ],
  create: () => ({ message: "" }),
  write(m, w) {
    if (m.message !== "") {
      w.string(m.message);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.message = r.string();
        return true;
      default:
        return false;
    }
  },
});

export interface ResponseFlush {
}

export const ResponseFlush: MessageType<ResponseFlush> = messageType<ResponseFlush>({
  name: "tendermint.abci.ResponseFlush",
  fields: [
  ],
  create: () => ({}),
  write() {},
  field: () => false,
});

export interface ResponseInfo {
  data: string;
  version: string;
  appVersion: bigint;
  lastBlockHeight: bigint;
  lastBlockAppHash: Uint8Array;
}

export const ResponseInfo: MessageType<ResponseInfo> = messageType<ResponseInfo>({
  name: "tendermint.abci.ResponseInfo",
  fields: [
    { no: 1, name: "data", prop: "data", kind: "string" },
    { no: 2, name: "version", prop: "version", kind: "string" },
    { no: 3, name: "app_version", prop: "appVersion", kind: "uint64" },
    { no: 4, name: "last_block_height", prop: "lastBlockHeight", kind: "int64" },
    { no: 5, name: "last_block_app_hash", prop: "lastBlockAppHash", kind: "bytes" },
  ],
  create: () => ({ data: "", version: "", appVersion: 0n, lastBlockHeight: 0n, lastBlockAppHash: EMPTY_BYTES }),
  write(m, w) {
    if (m.lastBlockAppHash.length !== 0) {
      w.bytes(m.lastBlockAppHash);
      w.varint(42);
    }
    if (m.lastBlockHeight !== 0n) {
      w.varint64(m.lastBlockHeight);
      w.varint(32);
    }
    if (m.appVersion !== 0n) {
      w.varint64(m.appVersion);
      w.varint(24);
    }
    if (m.version !== "") {
      w.string(m.version);
      w.varint(18);
    }
    if (m.data !== "") {
      w.string(m.data);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.data = r.string();
        return true;
      case 18:
        m.version = r.string();
        return true;
      case 24:
        m.appVersion = r.uint64();
        return true;
      case 32:
        m.lastBlockHeight = r.int64();
        return true;
      case 42:
        m.lastBlockAppHash = r.bytes();
        return true;
      default:
        return false;
    }
  },
});

export interface ResponseInitChain {
  consensusParams: tendermint_types_params.ConsensusParams | undefined;
  validators: ValidatorUpdate[];
  appHash: Uint8Array;
}

export const ResponseInitChain: MessageType<ResponseInitChain> = messageType<ResponseInitChain>({
  name: "tendermint.abci.ResponseInitChain",
  fields: [
    { no: 1, name: "consensus_params", prop: "consensusParams", kind: "message", message: () => tendermint_types_params.ConsensusParams },
    { no: 2, name: "validators", prop: "validators", kind: "message", repeated: true, message: () => ValidatorUpdate, nullable: false },
    { no: 3, name: "app_hash", prop: "appHash", kind: "bytes" },
  ],
  create: () => ({ consensusParams: undefined, validators: [], appHash: EMPTY_BYTES }),
  write(m, w) {
    if (m.appHash.length !== 0) {
      w.bytes(m.appHash);
      w.varint(26);
    }
    for (let i = m.validators.length - 1; i >= 0; i--) {
      writeMessage(w, ValidatorUpdate, m.validators[i]!);
      w.varint(18);
    }
    if (m.consensusParams !== undefined) {
      writeMessage(w, tendermint_types_params.ConsensusParams, m.consensusParams);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        readMessage(r, tendermint_types_params.ConsensusParams, (m.consensusParams ??= tendermint_types_params.ConsensusParams.create()));
        return true;
      case 18:
        m.validators.push(readMessage(r, ValidatorUpdate, ValidatorUpdate.create()));
        return true;
      case 26:
        m.appHash = r.bytes();
        return true;
      default:
        return false;
    }
  },
});

export interface ResponseQuery {
  code: number;
  log: string;
  info: string;
  index: bigint;
  key: Uint8Array;
  value: Uint8Array;
  proofOps: tendermint_crypto_proof.ProofOps | undefined;
  height: bigint;
  codespace: string;
}

export const ResponseQuery: MessageType<ResponseQuery> = messageType<ResponseQuery>({
  name: "tendermint.abci.ResponseQuery",
  fields: [
    { no: 1, name: "code", prop: "code", kind: "uint32" },
    { no: 3, name: "log", prop: "log", kind: "string" },
    { no: 4, name: "info", prop: "info", kind: "string" },
    { no: 5, name: "index", prop: "index", kind: "int64" },
    { no: 6, name: "key", prop: "key", kind: "bytes" },
    { no: 7, name: "value", prop: "value", kind: "bytes" },
    { no: 8, name: "proof_ops", prop: "proofOps", kind: "message", message: () => tendermint_crypto_proof.ProofOps },
    { no: 9, name: "height", prop: "height", kind: "int64" },
    { no: 10, name: "codespace", prop: "codespace", kind: "string" },
  ],
  create: () => ({ code: 0, log: "", info: "", index: 0n, key: EMPTY_BYTES, value: EMPTY_BYTES, proofOps: undefined, height: 0n, codespace: "" }),
  write(m, w) {
    if (m.codespace !== "") {
      w.string(m.codespace);
      w.varint(82);
    }
    if (m.height !== 0n) {
      w.varint64(m.height);
      w.varint(72);
    }
    if (m.proofOps !== undefined) {
      writeMessage(w, tendermint_crypto_proof.ProofOps, m.proofOps);
      w.varint(66);
    }
    if (m.value.length !== 0) {
      w.bytes(m.value);
      w.varint(58);
    }
    if (m.key.length !== 0) {
      w.bytes(m.key);
      w.varint(50);
    }
    if (m.index !== 0n) {
      w.varint64(m.index);
      w.varint(40);
    }
    if (m.info !== "") {
      w.string(m.info);
      w.varint(34);
    }
    if (m.log !== "") {
      w.string(m.log);
      w.varint(26);
    }
    if (m.code !== 0) {
      w.varint(m.code);
      w.varint(8);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 8:
        m.code = r.uint32();
        return true;
      case 26:
        m.log = r.string();
        return true;
      case 34:
        m.info = r.string();
        return true;
      case 40:
        m.index = r.int64();
        return true;
      case 50:
        m.key = r.bytes();
        return true;
      case 58:
        m.value = r.bytes();
        return true;
      case 66:
        readMessage(r, tendermint_crypto_proof.ProofOps, (m.proofOps ??= tendermint_crypto_proof.ProofOps.create()));
        return true;
      case 72:
        m.height = r.int64();
        return true;
      case 82:
        m.codespace = r.string();
        return true;
      default:
        return false;
    }
  },
});

export interface ResponseCheckTx {
  code: number;
  data: Uint8Array;
  log: string;
  info: string;
  gasWanted: bigint;
  gasUsed: bigint;
  events: Event[];
  codespace: string;
}

export const ResponseCheckTx: MessageType<ResponseCheckTx> = messageType<ResponseCheckTx>({
  name: "tendermint.abci.ResponseCheckTx",
  fields: [
    { no: 1, name: "code", prop: "code", kind: "uint32" },
    { no: 2, name: "data", prop: "data", kind: "bytes" },
    { no: 3, name: "log", prop: "log", kind: "string" },
    { no: 4, name: "info", prop: "info", kind: "string" },
    { no: 5, name: "gas_wanted", prop: "gasWanted", kind: "int64" },
    { no: 6, name: "gas_used", prop: "gasUsed", kind: "int64" },
    { no: 7, name: "events", prop: "events", kind: "message", repeated: true, message: () => Event, nullable: false },
    { no: 8, name: "codespace", prop: "codespace", kind: "string" },
  ],
  create: () => ({ code: 0, data: EMPTY_BYTES, log: "", info: "", gasWanted: 0n, gasUsed: 0n, events: [], codespace: "" }),
  write(m, w) {
    if (m.codespace !== "") {
      w.string(m.codespace);
      w.varint(66);
    }
    for (let i = m.events.length - 1; i >= 0; i--) {
      writeMessage(w, Event, m.events[i]!);
      w.varint(58);
    }
    if (m.gasUsed !== 0n) {
      w.varint64(m.gasUsed);
      w.varint(48);
    }
    if (m.gasWanted !== 0n) {
      w.varint64(m.gasWanted);
      w.varint(40);
    }
    if (m.info !== "") {
      w.string(m.info);
      w.varint(34);
    }
    if (m.log !== "") {
      w.string(m.log);
      w.varint(26);
    }
    if (m.data.length !== 0) {
      w.bytes(m.data);
      w.varint(18);
    }
    if (m.code !== 0) {
      w.varint(m.code);
      w.varint(8);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 8:
        m.code = r.uint32();
        return true;
      case 18:
        m.data = r.bytes();
        return true;
      case 26:
        m.log = r.string();
        return true;
      case 34:
        m.info = r.string();
        return true;
      case 40:
        m.gasWanted = r.int64();
        return true;
      case 48:
        m.gasUsed = r.int64();
        return true;
      case 58:
        m.events.push(readMessage(r, Event, Event.create()));
        return true;
      case 66:
        m.codespace = r.string();
        return true;
      default:
        return false;
    }
  },
});

export interface ResponseCommit {
  retainHeight: bigint;
}

export const ResponseCommit: MessageType<ResponseCommit> = messageType<ResponseCommit>({
  name: "tendermint.abci.ResponseCommit",
  fields: [
    { no: 3, name: "retain_height", prop: "retainHeight", kind: "int64" },
  ],
  create: () => ({ retainHeight: 0n }),
  write(m, w) {
    if (m.retainHeight !== 0n) {
      w.varint64(m.retainHeight);
      w.varint(24);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 24:
        m.retainHeight = r.int64();
        return true;
      default:
        return false;
    }
  },
});

export interface ResponseListSnapshots {
  snapshots: Snapshot[];
}

export const ResponseListSnapshots: MessageType<ResponseListSnapshots> = messageType<ResponseListSnapshots>({
  name: "tendermint.abci.ResponseListSnapshots",
  fields: [
    { no: 1, name: "snapshots", prop: "snapshots", kind: "message", repeated: true, message: () => Snapshot },
  ],
  create: () => ({ snapshots: [] }),
  write(m, w) {
    for (let i = m.snapshots.length - 1; i >= 0; i--) {
      writeMessage(w, Snapshot, m.snapshots[i]!);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.snapshots.push(readMessage(r, Snapshot, Snapshot.create()));
        return true;
      default:
        return false;
    }
  },
});

export interface ResponseOfferSnapshot {
  result: number;
}

export const ResponseOfferSnapshot: MessageType<ResponseOfferSnapshot> = messageType<ResponseOfferSnapshot>({
  name: "tendermint.abci.ResponseOfferSnapshot",
  fields: [
    { no: 1, name: "result", prop: "result", kind: "enum", enum: ResponseOfferSnapshot_Result$ },
  ],
  create: () => ({ result: 0 }),
  write(m, w) {
    if (m.result !== 0) {
      w.int32(m.result);
      w.varint(8);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 8:
        m.result = r.int32();
        return true;
      default:
        return false;
    }
  },
});

export interface ResponseLoadSnapshotChunk {
  chunk: Uint8Array;
}

export const ResponseLoadSnapshotChunk: MessageType<ResponseLoadSnapshotChunk> = messageType<ResponseLoadSnapshotChunk>({
  name: "tendermint.abci.ResponseLoadSnapshotChunk",
  fields: [
    { no: 1, name: "chunk", prop: "chunk", kind: "bytes" },
  ],
  create: () => ({ chunk: EMPTY_BYTES }),
  write(m, w) {
    if (m.chunk.length !== 0) {
      w.bytes(m.chunk);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.chunk = r.bytes();
        return true;
      default:
        return false;
    }
  },
});

export interface ResponseApplySnapshotChunk {
  result: number;
  refetchChunks: number[];
  rejectSenders: string[];
}

export const ResponseApplySnapshotChunk: MessageType<ResponseApplySnapshotChunk> = messageType<ResponseApplySnapshotChunk>({
  name: "tendermint.abci.ResponseApplySnapshotChunk",
  fields: [
    { no: 1, name: "result", prop: "result", kind: "enum", enum: ResponseApplySnapshotChunk_Result$ },
    { no: 2, name: "refetch_chunks", prop: "refetchChunks", kind: "uint32", repeated: true },
    { no: 3, name: "reject_senders", prop: "rejectSenders", kind: "string", repeated: true },
  ],
  create: () => ({ result: 0, refetchChunks: [], rejectSenders: [] }),
  write(m, w) {
    for (let i = m.rejectSenders.length - 1; i >= 0; i--) {
      w.string(m.rejectSenders[i]!);
      w.varint(26);
    }
    if (m.refetchChunks.length > 0) {
      const end = w.written;
      for (let i = m.refetchChunks.length - 1; i >= 0; i--) w.varint(m.refetchChunks[i]!);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.result !== 0) {
      w.int32(m.result);
      w.varint(8);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 8:
        m.result = r.int32();
        return true;
      case 16:
        m.refetchChunks.push(r.uint32());
        return true;
      case 18: {
        const end = r.end();
        while (r.pos < end) m.refetchChunks.push(r.uint32());
        return true;
      }
      case 26:
        m.rejectSenders.push(r.string());
        return true;
      default:
        return false;
    }
  },
});

export interface ResponsePrepareProposal {
  txs: Uint8Array[];
}

export const ResponsePrepareProposal: MessageType<ResponsePrepareProposal> = messageType<ResponsePrepareProposal>({
  name: "tendermint.abci.ResponsePrepareProposal",
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
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.txs.push(r.bytes());
        return true;
      default:
        return false;
    }
  },
});

export interface ResponseProcessProposal {
  status: number;
}

export const ResponseProcessProposal: MessageType<ResponseProcessProposal> = messageType<ResponseProcessProposal>({
  name: "tendermint.abci.ResponseProcessProposal",
  fields: [
    { no: 1, name: "status", prop: "status", kind: "enum", enum: ResponseProcessProposal_ProposalStatus$ },
  ],
  create: () => ({ status: 0 }),
  write(m, w) {
    if (m.status !== 0) {
      w.int32(m.status);
      w.varint(8);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 8:
        m.status = r.int32();
        return true;
      default:
        return false;
    }
  },
});

export interface ResponseExtendVote {
  voteExtension: Uint8Array;
}

export const ResponseExtendVote: MessageType<ResponseExtendVote> = messageType<ResponseExtendVote>({
  name: "tendermint.abci.ResponseExtendVote",
  fields: [
    { no: 1, name: "vote_extension", prop: "voteExtension", kind: "bytes" },
  ],
  create: () => ({ voteExtension: EMPTY_BYTES }),
  write(m, w) {
    if (m.voteExtension.length !== 0) {
      w.bytes(m.voteExtension);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.voteExtension = r.bytes();
        return true;
      default:
        return false;
    }
  },
});

export interface ResponseVerifyVoteExtension {
  status: number;
}

export const ResponseVerifyVoteExtension: MessageType<ResponseVerifyVoteExtension> = messageType<ResponseVerifyVoteExtension>({
  name: "tendermint.abci.ResponseVerifyVoteExtension",
  fields: [
    { no: 1, name: "status", prop: "status", kind: "enum", enum: ResponseVerifyVoteExtension_VerifyStatus$ },
  ],
  create: () => ({ status: 0 }),
  write(m, w) {
    if (m.status !== 0) {
      w.int32(m.status);
      w.varint(8);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 8:
        m.status = r.int32();
        return true;
      default:
        return false;
    }
  },
});

export interface ResponseFinalizeBlock {
  events: Event[];
  txResults: ExecTxResult[];
  validatorUpdates: ValidatorUpdate[];
  consensusParamUpdates: tendermint_types_params.ConsensusParams | undefined;
  appHash: Uint8Array;
}

export const ResponseFinalizeBlock: MessageType<ResponseFinalizeBlock> = messageType<ResponseFinalizeBlock>({
  name: "tendermint.abci.ResponseFinalizeBlock",
  fields: [
    { no: 1, name: "events", prop: "events", kind: "message", repeated: true, message: () => Event, nullable: false },
    { no: 2, name: "tx_results", prop: "txResults", kind: "message", repeated: true, message: () => ExecTxResult },
    { no: 3, name: "validator_updates", prop: "validatorUpdates", kind: "message", repeated: true, message: () => ValidatorUpdate, nullable: false },
    { no: 4, name: "consensus_param_updates", prop: "consensusParamUpdates", kind: "message", message: () => tendermint_types_params.ConsensusParams },
    { no: 5, name: "app_hash", prop: "appHash", kind: "bytes" },
  ],
  create: () => ({ events: [], txResults: [], validatorUpdates: [], consensusParamUpdates: undefined, appHash: EMPTY_BYTES }),
  write(m, w) {
    if (m.appHash.length !== 0) {
      w.bytes(m.appHash);
      w.varint(42);
    }
    if (m.consensusParamUpdates !== undefined) {
      writeMessage(w, tendermint_types_params.ConsensusParams, m.consensusParamUpdates);
      w.varint(34);
    }
    for (let i = m.validatorUpdates.length - 1; i >= 0; i--) {
      writeMessage(w, ValidatorUpdate, m.validatorUpdates[i]!);
      w.varint(26);
    }
    for (let i = m.txResults.length - 1; i >= 0; i--) {
      writeMessage(w, ExecTxResult, m.txResults[i]!);
      w.varint(18);
    }
    for (let i = m.events.length - 1; i >= 0; i--) {
      writeMessage(w, Event, m.events[i]!);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.events.push(readMessage(r, Event, Event.create()));
        return true;
      case 18:
        m.txResults.push(readMessage(r, ExecTxResult, ExecTxResult.create()));
        return true;
      case 26:
        m.validatorUpdates.push(readMessage(r, ValidatorUpdate, ValidatorUpdate.create()));
        return true;
      case 34:
        readMessage(r, tendermint_types_params.ConsensusParams, (m.consensusParamUpdates ??= tendermint_types_params.ConsensusParams.create()));
        return true;
      case 42:
        m.appHash = r.bytes();
        return true;
      default:
        return false;
    }
  },
});

export interface CommitInfo {
  round: number;
  votes: VoteInfo[];
}

export const CommitInfo: MessageType<CommitInfo> = messageType<CommitInfo>({
  name: "tendermint.abci.CommitInfo",
  fields: [
    { no: 1, name: "round", prop: "round", kind: "int32" },
    { no: 2, name: "votes", prop: "votes", kind: "message", repeated: true, message: () => VoteInfo, nullable: false },
  ],
  create: () => ({ round: 0, votes: [] }),
  write(m, w) {
    for (let i = m.votes.length - 1; i >= 0; i--) {
      writeMessage(w, VoteInfo, m.votes[i]!);
      w.varint(18);
    }
    if (m.round !== 0) {
      w.int32(m.round);
      w.varint(8);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 8:
        m.round = r.int32();
        return true;
      case 18:
        m.votes.push(readMessage(r, VoteInfo, VoteInfo.create()));
        return true;
      default:
        return false;
    }
  },
});

export interface ExtendedCommitInfo {
  round: number;
  votes: ExtendedVoteInfo[];
}

export const ExtendedCommitInfo: MessageType<ExtendedCommitInfo> = messageType<ExtendedCommitInfo>({
  name: "tendermint.abci.ExtendedCommitInfo",
  fields: [
    { no: 1, name: "round", prop: "round", kind: "int32" },
    { no: 2, name: "votes", prop: "votes", kind: "message", repeated: true, message: () => ExtendedVoteInfo, nullable: false },
  ],
  create: () => ({ round: 0, votes: [] }),
  write(m, w) {
    for (let i = m.votes.length - 1; i >= 0; i--) {
      writeMessage(w, ExtendedVoteInfo, m.votes[i]!);
      w.varint(18);
    }
    if (m.round !== 0) {
      w.int32(m.round);
      w.varint(8);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 8:
        m.round = r.int32();
        return true;
      case 18:
        m.votes.push(readMessage(r, ExtendedVoteInfo, ExtendedVoteInfo.create()));
        return true;
      default:
        return false;
    }
  },
});

export interface Event {
  type: string;
  attributes: EventAttribute[];
}

export const Event: MessageType<Event> = messageType<Event>({
  name: "tendermint.abci.Event",
  fields: [
    { no: 1, name: "type", prop: "type", kind: "string" },
    { no: 2, name: "attributes", prop: "attributes", kind: "message", repeated: true, message: () => EventAttribute, nullable: false },
  ],
  create: () => ({ type: "", attributes: [] }),
  write(m, w) {
    for (let i = m.attributes.length - 1; i >= 0; i--) {
      writeMessage(w, EventAttribute, m.attributes[i]!);
      w.varint(18);
    }
    if (m.type !== "") {
      w.string(m.type);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.type = r.string();
        return true;
      case 18:
        m.attributes.push(readMessage(r, EventAttribute, EventAttribute.create()));
        return true;
      default:
        return false;
    }
  },
});

export interface EventAttribute {
  key: string;
  value: string;
  index: boolean;
}

export const EventAttribute: MessageType<EventAttribute> = messageType<EventAttribute>({
  name: "tendermint.abci.EventAttribute",
  fields: [
    { no: 1, name: "key", prop: "key", kind: "string" },
    { no: 2, name: "value", prop: "value", kind: "string" },
    { no: 3, name: "index", prop: "index", kind: "bool" },
  ],
  create: () => ({ key: "", value: "", index: false }),
  write(m, w) {
    if (m.index) {
      w.bool(m.index);
      w.varint(24);
    }
    if (m.value !== "") {
      w.string(m.value);
      w.varint(18);
    }
    if (m.key !== "") {
      w.string(m.key);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.key = r.string();
        return true;
      case 18:
        m.value = r.string();
        return true;
      case 24:
        m.index = r.bool();
        return true;
      default:
        return false;
    }
  },
});

export interface ExecTxResult {
  code: number;
  data: Uint8Array;
  log: string;
  info: string;
  gasWanted: bigint;
  gasUsed: bigint;
  events: Event[];
  codespace: string;
}

export const ExecTxResult: MessageType<ExecTxResult> = messageType<ExecTxResult>({
  name: "tendermint.abci.ExecTxResult",
  fields: [
    { no: 1, name: "code", prop: "code", kind: "uint32" },
    { no: 2, name: "data", prop: "data", kind: "bytes" },
    { no: 3, name: "log", prop: "log", kind: "string" },
    { no: 4, name: "info", prop: "info", kind: "string" },
    { no: 5, name: "gas_wanted", prop: "gasWanted", kind: "int64" },
    { no: 6, name: "gas_used", prop: "gasUsed", kind: "int64" },
    { no: 7, name: "events", prop: "events", kind: "message", repeated: true, message: () => Event, nullable: false },
    { no: 8, name: "codespace", prop: "codespace", kind: "string" },
  ],
  create: () => ({ code: 0, data: EMPTY_BYTES, log: "", info: "", gasWanted: 0n, gasUsed: 0n, events: [], codespace: "" }),
  write(m, w) {
    if (m.codespace !== "") {
      w.string(m.codespace);
      w.varint(66);
    }
    for (let i = m.events.length - 1; i >= 0; i--) {
      writeMessage(w, Event, m.events[i]!);
      w.varint(58);
    }
    if (m.gasUsed !== 0n) {
      w.varint64(m.gasUsed);
      w.varint(48);
    }
    if (m.gasWanted !== 0n) {
      w.varint64(m.gasWanted);
      w.varint(40);
    }
    if (m.info !== "") {
      w.string(m.info);
      w.varint(34);
    }
    if (m.log !== "") {
      w.string(m.log);
      w.varint(26);
    }
    if (m.data.length !== 0) {
      w.bytes(m.data);
      w.varint(18);
    }
    if (m.code !== 0) {
      w.varint(m.code);
      w.varint(8);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 8:
        m.code = r.uint32();
        return true;
      case 18:
        m.data = r.bytes();
        return true;
      case 26:
        m.log = r.string();
        return true;
      case 34:
        m.info = r.string();
        return true;
      case 40:
        m.gasWanted = r.int64();
        return true;
      case 48:
        m.gasUsed = r.int64();
        return true;
      case 58:
        m.events.push(readMessage(r, Event, Event.create()));
        return true;
      case 66:
        m.codespace = r.string();
        return true;
      default:
        return false;
    }
  },
});

export interface TxResult {
  height: bigint;
  index: number;
  tx: Uint8Array;
  result: ExecTxResult;
}

export const TxResult: MessageType<TxResult> = messageType<TxResult>({
  name: "tendermint.abci.TxResult",
  fields: [
    { no: 1, name: "height", prop: "height", kind: "int64" },
    { no: 2, name: "index", prop: "index", kind: "uint32" },
    { no: 3, name: "tx", prop: "tx", kind: "bytes" },
    { no: 4, name: "result", prop: "result", kind: "message", message: () => ExecTxResult, nullable: false },
  ],
  create: () => ({ height: 0n, index: 0, tx: EMPTY_BYTES, result: ExecTxResult.create() }),
  write(m, w) {
    {
      writeMessage(w, ExecTxResult, m.result);
      w.varint(34);
    }
    if (m.tx.length !== 0) {
      w.bytes(m.tx);
      w.varint(26);
    }
    if (m.index !== 0) {
      w.varint(m.index);
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
        m.index = r.uint32();
        return true;
      case 26:
        m.tx = r.bytes();
        return true;
      case 34:
        readMessage(r, ExecTxResult, m.result);
        return true;
      default:
        return false;
    }
  },
});

export interface Validator {
  address: Uint8Array;
  power: bigint;
}

export const Validator: MessageType<Validator> = messageType<Validator>({
  name: "tendermint.abci.Validator",
  fields: [
    { no: 1, name: "address", prop: "address", kind: "bytes" },
    { no: 3, name: "power", prop: "power", kind: "int64" },
  ],
  create: () => ({ address: EMPTY_BYTES, power: 0n }),
  write(m, w) {
    if (m.power !== 0n) {
      w.varint64(m.power);
      w.varint(24);
    }
    if (m.address.length !== 0) {
      w.bytes(m.address);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.address = r.bytes();
        return true;
      case 24:
        m.power = r.int64();
        return true;
      default:
        return false;
    }
  },
});

export interface ValidatorUpdate {
  pubKey: tendermint_crypto_keys.PublicKey;
  power: bigint;
}

export const ValidatorUpdate: MessageType<ValidatorUpdate> = messageType<ValidatorUpdate>({
  name: "tendermint.abci.ValidatorUpdate",
  fields: [
    { no: 1, name: "pub_key", prop: "pubKey", kind: "message", message: () => tendermint_crypto_keys.PublicKey, nullable: false },
    { no: 2, name: "power", prop: "power", kind: "int64" },
  ],
  create: () => ({ pubKey: tendermint_crypto_keys.PublicKey.create(), power: 0n }),
  write(m, w) {
    if (m.power !== 0n) {
      w.varint64(m.power);
      w.varint(16);
    }
    {
      writeMessage(w, tendermint_crypto_keys.PublicKey, m.pubKey);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        readMessage(r, tendermint_crypto_keys.PublicKey, m.pubKey);
        return true;
      case 16:
        m.power = r.int64();
        return true;
      default:
        return false;
    }
  },
});

export interface VoteInfo {
  validator: Validator;
  blockIdFlag: number;
}

export const VoteInfo: MessageType<VoteInfo> = messageType<VoteInfo>({
  name: "tendermint.abci.VoteInfo",
  fields: [
    { no: 1, name: "validator", prop: "validator", kind: "message", message: () => Validator, nullable: false },
    { no: 3, name: "block_id_flag", prop: "blockIdFlag", kind: "enum", enum: tendermint_types_validator.BlockIDFlag$ },
  ],
  create: () => ({ validator: Validator.create(), blockIdFlag: 0 }),
  write(m, w) {
    if (m.blockIdFlag !== 0) {
      w.int32(m.blockIdFlag);
      w.varint(24);
    }
    {
      writeMessage(w, Validator, m.validator);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        readMessage(r, Validator, m.validator);
        return true;
      case 24:
        m.blockIdFlag = r.int32();
        return true;
      default:
        return false;
    }
  },
});

export interface ExtendedVoteInfo {
  validator: Validator;
  voteExtension: Uint8Array;
  extensionSignature: Uint8Array;
  blockIdFlag: number;
}

export const ExtendedVoteInfo: MessageType<ExtendedVoteInfo> = messageType<ExtendedVoteInfo>({
  name: "tendermint.abci.ExtendedVoteInfo",
  fields: [
    { no: 1, name: "validator", prop: "validator", kind: "message", message: () => Validator, nullable: false },
    { no: 3, name: "vote_extension", prop: "voteExtension", kind: "bytes" },
    { no: 4, name: "extension_signature", prop: "extensionSignature", kind: "bytes" },
    { no: 5, name: "block_id_flag", prop: "blockIdFlag", kind: "enum", enum: tendermint_types_validator.BlockIDFlag$ },
  ],
  create: () => ({ validator: Validator.create(), voteExtension: EMPTY_BYTES, extensionSignature: EMPTY_BYTES, blockIdFlag: 0 }),
  write(m, w) {
    if (m.blockIdFlag !== 0) {
      w.int32(m.blockIdFlag);
      w.varint(40);
    }
    if (m.extensionSignature.length !== 0) {
      w.bytes(m.extensionSignature);
      w.varint(34);
    }
    if (m.voteExtension.length !== 0) {
      w.bytes(m.voteExtension);
      w.varint(26);
    }
    {
      writeMessage(w, Validator, m.validator);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        readMessage(r, Validator, m.validator);
        return true;
      case 26:
        m.voteExtension = r.bytes();
        return true;
      case 34:
        m.extensionSignature = r.bytes();
        return true;
      case 40:
        m.blockIdFlag = r.int32();
        return true;
      default:
        return false;
    }
  },
});

export interface Misbehavior {
  type: number;
  validator: Validator;
  height: bigint;
  time: google_protobuf_timestamp.Timestamp;
  totalVotingPower: bigint;
}

export const Misbehavior: MessageType<Misbehavior> = messageType<Misbehavior>({
  name: "tendermint.abci.Misbehavior",
  fields: [
    { no: 1, name: "type", prop: "type", kind: "enum", enum: MisbehaviorType$ },
    { no: 2, name: "validator", prop: "validator", kind: "message", message: () => Validator, nullable: false },
    { no: 3, name: "height", prop: "height", kind: "int64" },
    { no: 4, name: "time", prop: "time", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true} },
    { no: 5, name: "total_voting_power", prop: "totalVotingPower", kind: "int64" },
  ],
  create: () => ({ type: 0, validator: Validator.create(), height: 0n, time: { seconds: GO_ZERO_SECONDS, nanos: 0 }, totalVotingPower: 0n }),
  write(m, w) {
    if (m.totalVotingPower !== 0n) {
      w.varint64(m.totalVotingPower);
      w.varint(40);
    }
    {
      writeMessage(w, google_protobuf_timestamp.Timestamp, m.time);
      w.varint(34);
    }
    if (m.height !== 0n) {
      w.varint64(m.height);
      w.varint(24);
    }
    {
      writeMessage(w, Validator, m.validator);
      w.varint(18);
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
      case 18:
        readMessage(r, Validator, m.validator);
        return true;
      case 24:
        m.height = r.int64();
        return true;
      case 34:
        m.time = readStdTime(r);
        return true;
      case 40:
        m.totalVotingPower = r.int64();
        return true;
      default:
        return false;
    }
  },
});

export interface Snapshot {
  height: bigint;
  format: number;
  chunks: number;
  hash: Uint8Array;
  metadata: Uint8Array;
}

export const Snapshot: MessageType<Snapshot> = messageType<Snapshot>({
  name: "tendermint.abci.Snapshot",
  fields: [
    { no: 1, name: "height", prop: "height", kind: "uint64" },
    { no: 2, name: "format", prop: "format", kind: "uint32" },
    { no: 3, name: "chunks", prop: "chunks", kind: "uint32" },
    { no: 4, name: "hash", prop: "hash", kind: "bytes" },
    { no: 5, name: "metadata", prop: "metadata", kind: "bytes" },
  ],
  create: () => ({ height: 0n, format: 0, chunks: 0, hash: EMPTY_BYTES, metadata: EMPTY_BYTES }),
  write(m, w) {
    if (m.metadata.length !== 0) {
      w.bytes(m.metadata);
      w.varint(42);
    }
    if (m.hash.length !== 0) {
      w.bytes(m.hash);
      w.varint(34);
    }
    if (m.chunks !== 0) {
      w.varint(m.chunks);
      w.varint(24);
    }
    if (m.format !== 0) {
      w.varint(m.format);
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
        m.height = r.uint64();
        return true;
      case 16:
        m.format = r.uint32();
        return true;
      case 24:
        m.chunks = r.uint32();
        return true;
      case 34:
        m.hash = r.bytes();
        return true;
      case 42:
        m.metadata = r.bytes();
        return true;
      default:
        return false;
    }
  },
});

export const ABCI = {
  typeName: "tendermint.abci.ABCI",
  methods: {
    echo: { name: "Echo", input: RequestEcho, output: ResponseEcho, http: [] },
    flush: { name: "Flush", input: RequestFlush, output: ResponseFlush, http: [] },
    info: { name: "Info", input: RequestInfo, output: ResponseInfo, http: [] },
    checkTx: { name: "CheckTx", input: RequestCheckTx, output: ResponseCheckTx, http: [] },
    query: { name: "Query", input: RequestQuery, output: ResponseQuery, http: [] },
    commit: { name: "Commit", input: RequestCommit, output: ResponseCommit, http: [] },
    initChain: { name: "InitChain", input: RequestInitChain, output: ResponseInitChain, http: [] },
    listSnapshots: { name: "ListSnapshots", input: RequestListSnapshots, output: ResponseListSnapshots, http: [] },
    offerSnapshot: { name: "OfferSnapshot", input: RequestOfferSnapshot, output: ResponseOfferSnapshot, http: [] },
    loadSnapshotChunk: { name: "LoadSnapshotChunk", input: RequestLoadSnapshotChunk, output: ResponseLoadSnapshotChunk, http: [] },
    applySnapshotChunk: { name: "ApplySnapshotChunk", input: RequestApplySnapshotChunk, output: ResponseApplySnapshotChunk, http: [] },
    prepareProposal: { name: "PrepareProposal", input: RequestPrepareProposal, output: ResponsePrepareProposal, http: [] },
    processProposal: { name: "ProcessProposal", input: RequestProcessProposal, output: ResponseProcessProposal, http: [] },
    extendVote: { name: "ExtendVote", input: RequestExtendVote, output: ResponseExtendVote, http: [] },
    verifyVoteExtension: { name: "VerifyVoteExtension", input: RequestVerifyVoteExtension, output: ResponseVerifyVoteExtension, http: [] },
    finalizeBlock: { name: "FinalizeBlock", input: RequestFinalizeBlock, output: ResponseFinalizeBlock, http: [] },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "tendermint/abci/types.proto",
  package: "tendermint.abci",
  messages: [Request, RequestEcho, RequestFlush, RequestInfo, RequestInitChain, RequestQuery, RequestCheckTx, RequestCommit, RequestListSnapshots, RequestOfferSnapshot, RequestLoadSnapshotChunk, RequestApplySnapshotChunk, RequestPrepareProposal, RequestProcessProposal, RequestExtendVote, RequestVerifyVoteExtension, RequestFinalizeBlock, Response, ResponseException, ResponseEcho, ResponseFlush, ResponseInfo, ResponseInitChain, ResponseQuery, ResponseCheckTx, ResponseCommit, ResponseListSnapshots, ResponseOfferSnapshot, ResponseLoadSnapshotChunk, ResponseApplySnapshotChunk, ResponsePrepareProposal, ResponseProcessProposal, ResponseExtendVote, ResponseVerifyVoteExtension, ResponseFinalizeBlock, CommitInfo, ExtendedCommitInfo, Event, EventAttribute, ExecTxResult, TxResult, Validator, ValidatorUpdate, VoteInfo, ExtendedVoteInfo, Misbehavior, Snapshot],
  services: [ABCI],
};
