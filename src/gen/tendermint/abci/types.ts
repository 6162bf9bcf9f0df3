// Generated from proto/tendermint/abci/types.proto by scripts/proto-gen. Do not edit.
import { type EnumInfo, type MessageType, messageType, overrun, skipField } from "../../../protobuf/message.js";
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
      const end = w.written;
      RequestFinalizeBlock.write(m.value.value, w);
      w.lengthFrom(end);
      w.varint(162);
    }
    if (m.value?.kind === "verifyVoteExtension") {
      const end = w.written;
      RequestVerifyVoteExtension.write(m.value.value, w);
      w.lengthFrom(end);
      w.varint(154);
    }
    if (m.value?.kind === "extendVote") {
      const end = w.written;
      RequestExtendVote.write(m.value.value, w);
      w.lengthFrom(end);
      w.varint(146);
    }
    if (m.value?.kind === "processProposal") {
      const end = w.written;
      RequestProcessProposal.write(m.value.value, w);
      w.lengthFrom(end);
      w.varint(138);
    }
    if (m.value?.kind === "prepareProposal") {
      const end = w.written;
      RequestPrepareProposal.write(m.value.value, w);
      w.lengthFrom(end);
      w.varint(130);
    }
    if (m.value?.kind === "applySnapshotChunk") {
      const end = w.written;
      RequestApplySnapshotChunk.write(m.value.value, w);
      w.lengthFrom(end);
      w.varint(122);
    }
    if (m.value?.kind === "loadSnapshotChunk") {
      const end = w.written;
      RequestLoadSnapshotChunk.write(m.value.value, w);
      w.lengthFrom(end);
      w.varint(114);
    }
    if (m.value?.kind === "offerSnapshot") {
      const end = w.written;
      RequestOfferSnapshot.write(m.value.value, w);
      w.lengthFrom(end);
      w.varint(106);
    }
    if (m.value?.kind === "listSnapshots") {
      const end = w.written;
      RequestListSnapshots.write(m.value.value, w);
      w.lengthFrom(end);
      w.varint(98);
    }
    if (m.value?.kind === "commit") {
      const end = w.written;
      RequestCommit.write(m.value.value, w);
      w.lengthFrom(end);
      w.varint(90);
    }
    if (m.value?.kind === "checkTx") {
      const end = w.written;
      RequestCheckTx.write(m.value.value, w);
      w.lengthFrom(end);
      w.varint(66);
    }
    if (m.value?.kind === "query") {
      const end = w.written;
      RequestQuery.write(m.value.value, w);
      w.lengthFrom(end);
      w.varint(50);
    }
    if (m.value?.kind === "initChain") {
      const end = w.written;
      RequestInitChain.write(m.value.value, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    if (m.value?.kind === "info") {
      const end = w.written;
      RequestInfo.write(m.value.value, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.value?.kind === "flush") {
      const end = w.written;
      RequestFlush.write(m.value.value, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.value?.kind === "echo") {
      const end = w.written;
      RequestEcho.write(m.value.value, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.value = { kind: "echo", value: RequestEcho.read(r, r.end(), RequestEcho.create()) };
        break;
      case 18:
        m.value = { kind: "flush", value: RequestFlush.read(r, r.end(), RequestFlush.create()) };
        break;
      case 26:
        m.value = { kind: "info", value: RequestInfo.read(r, r.end(), RequestInfo.create()) };
        break;
      case 42:
        m.value = { kind: "initChain", value: RequestInitChain.read(r, r.end(), RequestInitChain.create()) };
        break;
      case 50:
        m.value = { kind: "query", value: RequestQuery.read(r, r.end(), RequestQuery.create()) };
        break;
      case 66:
        m.value = { kind: "checkTx", value: RequestCheckTx.read(r, r.end(), RequestCheckTx.create()) };
        break;
      case 90:
        m.value = { kind: "commit", value: RequestCommit.read(r, r.end(), RequestCommit.create()) };
        break;
      case 98:
        m.value = { kind: "listSnapshots", value: RequestListSnapshots.read(r, r.end(), RequestListSnapshots.create()) };
        break;
      case 106:
        m.value = { kind: "offerSnapshot", value: RequestOfferSnapshot.read(r, r.end(), RequestOfferSnapshot.create()) };
        break;
      case 114:
        m.value = { kind: "loadSnapshotChunk", value: RequestLoadSnapshotChunk.read(r, r.end(), RequestLoadSnapshotChunk.create()) };
        break;
      case 122:
        m.value = { kind: "applySnapshotChunk", value: RequestApplySnapshotChunk.read(r, r.end(), RequestApplySnapshotChunk.create()) };
        break;
      case 130:
        m.value = { kind: "prepareProposal", value: RequestPrepareProposal.read(r, r.end(), RequestPrepareProposal.create()) };
        break;
      case 138:
        m.value = { kind: "processProposal", value: RequestProcessProposal.read(r, r.end(), RequestProcessProposal.create()) };
        break;
      case 146:
        m.value = { kind: "extendVote", value: RequestExtendVote.read(r, r.end(), RequestExtendVote.create()) };
        break;
      case 154:
        m.value = { kind: "verifyVoteExtension", value: RequestVerifyVoteExtension.read(r, r.end(), RequestVerifyVoteExtension.create()) };
        break;
      case 162:
        m.value = { kind: "finalizeBlock", value: RequestFinalizeBlock.read(r, r.end(), RequestFinalizeBlock.create()) };
        break;
      default:
        skipField(Request, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Request);
    return m;
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.message = r.string();
        break;
      default:
        skipField(RequestEcho, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(RequestEcho);
    return m;
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(RequestFlush, r, tag);
    }
    if (r.pos !== end) throw overrun(RequestFlush);
    return m;
  },
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.version = r.string();
        break;
      case 16:
        m.blockVersion = r.uint64();
        break;
      case 24:
        m.p2pVersion = r.uint64();
        break;
      case 34:
        m.abciVersion = r.string();
        break;
      default:
        skipField(RequestInfo, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(RequestInfo);
    return m;
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
      const end = w.written;
      ValidatorUpdate.write(m.validators[i]!, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.consensusParams !== undefined) {
      const end = w.written;
      tendermint_types_params.ConsensusParams.write(m.consensusParams, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.chainId !== "") {
      w.string(m.chainId);
      w.varint(18);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.time, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.time = readStdTime(r);
        break;
      case 18:
        m.chainId = r.string();
        break;
      case 26:
        tendermint_types_params.ConsensusParams.read(r, r.end(), (m.consensusParams ??= tendermint_types_params.ConsensusParams.create()));
        break;
      case 34:
        m.validators.push(ValidatorUpdate.read(r, r.end(), ValidatorUpdate.create()));
        break;
      case 42:
        m.appStateBytes = r.bytes();
        break;
      case 48:
        m.initialHeight = r.int64();
        break;
      default:
        skipField(RequestInitChain, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(RequestInitChain);
    return m;
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.data = r.bytes();
        break;
      case 18:
        m.path = r.string();
        break;
      case 24:
        m.height = r.int64();
        break;
      case 32:
        m.prove = r.bool();
        break;
      default:
        skipField(RequestQuery, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(RequestQuery);
    return m;
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.tx = r.bytes();
        break;
      case 16:
        m.type = r.int32();
        break;
      default:
        skipField(RequestCheckTx, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(RequestCheckTx);
    return m;
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(RequestCommit, r, tag);
    }
    if (r.pos !== end) throw overrun(RequestCommit);
    return m;
  },
});

export interface RequestListSnapshots {
}

export const RequestListSnapshots: MessageType<RequestListSnapshots> = messageType<RequestListSnapshots>({
  name: "tendermint.abci.RequestListSnapshots",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(RequestListSnapshots, r, tag);
    }
    if (r.pos !== end) throw overrun(RequestListSnapshots);
    return m;
  },
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
      const end = w.written;
      Snapshot.write(m.snapshot, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        Snapshot.read(r, r.end(), (m.snapshot ??= Snapshot.create()));
        break;
      case 18:
        m.appHash = r.bytes();
        break;
      default:
        skipField(RequestOfferSnapshot, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(RequestOfferSnapshot);
    return m;
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.height = r.uint64();
        break;
      case 16:
        m.format = r.uint32();
        break;
      case 24:
        m.chunk = r.uint32();
        break;
      default:
        skipField(RequestLoadSnapshotChunk, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(RequestLoadSnapshotChunk);
    return m;
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.index = r.uint32();
        break;
      case 18:
        m.chunk = r.bytes();
        break;
      case 26:
        m.sender = r.string();
        break;
      default:
        skipField(RequestApplySnapshotChunk, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(RequestApplySnapshotChunk);
    return m;
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
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.time, w);
      w.lengthFrom(end);
      w.varint(50);
    }
    if (m.height !== 0n) {
      w.varint64(m.height);
      w.varint(40);
    }
    for (let i = m.misbehavior.length - 1; i >= 0; i--) {
      const end = w.written;
      Misbehavior.write(m.misbehavior[i]!, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    {
      const end = w.written;
      ExtendedCommitInfo.write(m.localLastCommit, w);
      w.lengthFrom(end);
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.maxTxBytes = r.int64();
        break;
      case 18:
        m.txs.push(r.bytes());
        break;
      case 26:
        ExtendedCommitInfo.read(r, r.end(), m.localLastCommit);
        break;
      case 34:
        m.misbehavior.push(Misbehavior.read(r, r.end(), Misbehavior.create()));
        break;
      case 40:
        m.height = r.int64();
        break;
      case 50:
        m.time = readStdTime(r);
        break;
      case 58:
        m.nextValidatorsHash = r.bytes();
        break;
      case 66:
        m.proposerAddress = r.bytes();
        break;
      default:
        skipField(RequestPrepareProposal, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(RequestPrepareProposal);
    return m;
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
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.time, w);
      w.lengthFrom(end);
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
      const end = w.written;
      Misbehavior.write(m.misbehavior[i]!, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    {
      const end = w.written;
      CommitInfo.write(m.proposedLastCommit, w);
      w.lengthFrom(end);
      w.varint(18);
    }
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
      case 18:
        CommitInfo.read(r, r.end(), m.proposedLastCommit);
        break;
      case 26:
        m.misbehavior.push(Misbehavior.read(r, r.end(), Misbehavior.create()));
        break;
      case 34:
        m.hash = r.bytes();
        break;
      case 40:
        m.height = r.int64();
        break;
      case 50:
        m.time = readStdTime(r);
        break;
      case 58:
        m.nextValidatorsHash = r.bytes();
        break;
      case 66:
        m.proposerAddress = r.bytes();
        break;
      default:
        skipField(RequestProcessProposal, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(RequestProcessProposal);
    return m;
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
      const end = w.written;
      Misbehavior.write(m.misbehavior[i]!, w);
      w.lengthFrom(end);
      w.varint(50);
    }
    {
      const end = w.written;
      CommitInfo.write(m.proposedLastCommit, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    for (let i = m.txs.length - 1; i >= 0; i--) {
      w.bytes(m.txs[i]!);
      w.varint(34);
    }
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.time, w);
      w.lengthFrom(end);
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.hash = r.bytes();
        break;
      case 16:
        m.height = r.int64();
        break;
      case 26:
        m.time = readStdTime(r);
        break;
      case 34:
        m.txs.push(r.bytes());
        break;
      case 42:
        CommitInfo.read(r, r.end(), m.proposedLastCommit);
        break;
      case 50:
        m.misbehavior.push(Misbehavior.read(r, r.end(), Misbehavior.create()));
        break;
      case 58:
        m.nextValidatorsHash = r.bytes();
        break;
      case 66:
        m.proposerAddress = r.bytes();
        break;
      default:
        skipField(RequestExtendVote, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(RequestExtendVote);
    return m;
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.hash = r.bytes();
        break;
      case 18:
        m.validatorAddress = r.bytes();
        break;
      case 24:
        m.height = r.int64();
        break;
      case 34:
        m.voteExtension = r.bytes();
        break;
      default:
        skipField(RequestVerifyVoteExtension, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(RequestVerifyVoteExtension);
    return m;
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
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.time, w);
      w.lengthFrom(end);
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
      const end = w.written;
      Misbehavior.write(m.misbehavior[i]!, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    {
      const end = w.written;
      CommitInfo.write(m.decidedLastCommit, w);
      w.lengthFrom(end);
      w.varint(18);
    }
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
      case 18:
        CommitInfo.read(r, r.end(), m.decidedLastCommit);
        break;
      case 26:
        m.misbehavior.push(Misbehavior.read(r, r.end(), Misbehavior.create()));
        break;
      case 34:
        m.hash = r.bytes();
        break;
      case 40:
        m.height = r.int64();
        break;
      case 50:
        m.time = readStdTime(r);
        break;
      case 58:
        m.nextValidatorsHash = r.bytes();
        break;
      case 66:
        m.proposerAddress = r.bytes();
        break;
      default:
        skipField(RequestFinalizeBlock, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(RequestFinalizeBlock);
    return m;
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
      const end = w.written;
      ResponseFinalizeBlock.write(m.value.value, w);
      w.lengthFrom(end);
      w.varint(170);
    }
    if (m.value?.kind === "verifyVoteExtension") {
      const end = w.written;
      ResponseVerifyVoteExtension.write(m.value.value, w);
      w.lengthFrom(end);
      w.varint(162);
    }
    if (m.value?.kind === "extendVote") {
      const end = w.written;
      ResponseExtendVote.write(m.value.value, w);
      w.lengthFrom(end);
      w.varint(154);
    }
    if (m.value?.kind === "processProposal") {
      const end = w.written;
      ResponseProcessProposal.write(m.value.value, w);
      w.lengthFrom(end);
      w.varint(146);
    }
    if (m.value?.kind === "prepareProposal") {
      const end = w.written;
      ResponsePrepareProposal.write(m.value.value, w);
      w.lengthFrom(end);
      w.varint(138);
    }
    if (m.value?.kind === "applySnapshotChunk") {
      const end = w.written;
      ResponseApplySnapshotChunk.write(m.value.value, w);
      w.lengthFrom(end);
      w.varint(130);
    }
    if (m.value?.kind === "loadSnapshotChunk") {
      const end = w.written;
      ResponseLoadSnapshotChunk.write(m.value.value, w);
      w.lengthFrom(end);
      w.varint(122);
    }
    if (m.value?.kind === "offerSnapshot") {
      const end = w.written;
      ResponseOfferSnapshot.write(m.value.value, w);
      w.lengthFrom(end);
      w.varint(114);
    }
    if (m.value?.kind === "listSnapshots") {
      const end = w.written;
      ResponseListSnapshots.write(m.value.value, w);
      w.lengthFrom(end);
      w.varint(106);
    }
    if (m.value?.kind === "commit") {
      const end = w.written;
      ResponseCommit.write(m.value.value, w);
      w.lengthFrom(end);
      w.varint(98);
    }
    if (m.value?.kind === "checkTx") {
      const end = w.written;
      ResponseCheckTx.write(m.value.value, w);
      w.lengthFrom(end);
      w.varint(74);
    }
    if (m.value?.kind === "query") {
      const end = w.written;
      ResponseQuery.write(m.value.value, w);
      w.lengthFrom(end);
      w.varint(58);
    }
    if (m.value?.kind === "initChain") {
      const end = w.written;
      ResponseInitChain.write(m.value.value, w);
      w.lengthFrom(end);
      w.varint(50);
    }
    if (m.value?.kind === "info") {
      const end = w.written;
      ResponseInfo.write(m.value.value, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.value?.kind === "flush") {
      const end = w.written;
      ResponseFlush.write(m.value.value, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.value?.kind === "echo") {
      const end = w.written;
      ResponseEcho.write(m.value.value, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.value?.kind === "exception") {
      const end = w.written;
      ResponseException.write(m.value.value, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.value = { kind: "exception", value: ResponseException.read(r, r.end(), ResponseException.create()) };
        break;
      case 18:
        m.value = { kind: "echo", value: ResponseEcho.read(r, r.end(), ResponseEcho.create()) };
        break;
      case 26:
        m.value = { kind: "flush", value: ResponseFlush.read(r, r.end(), ResponseFlush.create()) };
        break;
      case 34:
        m.value = { kind: "info", value: ResponseInfo.read(r, r.end(), ResponseInfo.create()) };
        break;
      case 50:
        m.value = { kind: "initChain", value: ResponseInitChain.read(r, r.end(), ResponseInitChain.create()) };
        break;
      case 58:
        m.value = { kind: "query", value: ResponseQuery.read(r, r.end(), ResponseQuery.create()) };
        break;
      case 74:
        m.value = { kind: "checkTx", value: ResponseCheckTx.read(r, r.end(), ResponseCheckTx.create()) };
        break;
      case 98:
        m.value = { kind: "commit", value: ResponseCommit.read(r, r.end(), ResponseCommit.create()) };
        break;
      case 106:
        m.value = { kind: "listSnapshots", value: ResponseListSnapshots.read(r, r.end(), ResponseListSnapshots.create()) };
        break;
      case 114:
        m.value = { kind: "offerSnapshot", value: ResponseOfferSnapshot.read(r, r.end(), ResponseOfferSnapshot.create()) };
        break;
      case 122:
        m.value = { kind: "loadSnapshotChunk", value: ResponseLoadSnapshotChunk.read(r, r.end(), ResponseLoadSnapshotChunk.create()) };
        break;
      case 130:
        m.value = { kind: "applySnapshotChunk", value: ResponseApplySnapshotChunk.read(r, r.end(), ResponseApplySnapshotChunk.create()) };
        break;
      case 138:
        m.value = { kind: "prepareProposal", value: ResponsePrepareProposal.read(r, r.end(), ResponsePrepareProposal.create()) };
        break;
      case 146:
        m.value = { kind: "processProposal", value: ResponseProcessProposal.read(r, r.end(), ResponseProcessProposal.create()) };
        break;
      case 154:
        m.value = { kind: "extendVote", value: ResponseExtendVote.read(r, r.end(), ResponseExtendVote.create()) };
        break;
      case 162:
        m.value = { kind: "verifyVoteExtension", value: ResponseVerifyVoteExtension.read(r, r.end(), ResponseVerifyVoteExtension.create()) };
        break;
      case 170:
        m.value = { kind: "finalizeBlock", value: ResponseFinalizeBlock.read(r, r.end(), ResponseFinalizeBlock.create()) };
        break;
      default:
        skipField(Response, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Response);
    return m;
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.error = r.string();
        break;
      default:
        skipField(ResponseException, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ResponseException);
    return m;
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.message = r.string();
        break;
      default:
        skipField(ResponseEcho, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ResponseEcho);
    return m;
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(ResponseFlush, r, tag);
    }
    if (r.pos !== end) throw overrun(ResponseFlush);
    return m;
  },
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.data = r.string();
        break;
      case 18:
        m.version = r.string();
        break;
      case 24:
        m.appVersion = r.uint64();
        break;
      case 32:
        m.lastBlockHeight = r.int64();
        break;
      case 42:
        m.lastBlockAppHash = r.bytes();
        break;
      default:
        skipField(ResponseInfo, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ResponseInfo);
    return m;
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
      const end = w.written;
      ValidatorUpdate.write(m.validators[i]!, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.consensusParams !== undefined) {
      const end = w.written;
      tendermint_types_params.ConsensusParams.write(m.consensusParams, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        tendermint_types_params.ConsensusParams.read(r, r.end(), (m.consensusParams ??= tendermint_types_params.ConsensusParams.create()));
        break;
      case 18:
        m.validators.push(ValidatorUpdate.read(r, r.end(), ValidatorUpdate.create()));
        break;
      case 26:
        m.appHash = r.bytes();
        break;
      default:
        skipField(ResponseInitChain, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ResponseInitChain);
    return m;
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
      const end = w.written;
      tendermint_crypto_proof.ProofOps.write(m.proofOps, w);
      w.lengthFrom(end);
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.code = r.uint32();
        break;
      case 26:
        m.log = r.string();
        break;
      case 34:
        m.info = r.string();
        break;
      case 40:
        m.index = r.int64();
        break;
      case 50:
        m.key = r.bytes();
        break;
      case 58:
        m.value = r.bytes();
        break;
      case 66:
        tendermint_crypto_proof.ProofOps.read(r, r.end(), (m.proofOps ??= tendermint_crypto_proof.ProofOps.create()));
        break;
      case 72:
        m.height = r.int64();
        break;
      case 82:
        m.codespace = r.string();
        break;
      default:
        skipField(ResponseQuery, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ResponseQuery);
    return m;
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
      const end = w.written;
      Event.write(m.events[i]!, w);
      w.lengthFrom(end);
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.code = r.uint32();
        break;
      case 18:
        m.data = r.bytes();
        break;
      case 26:
        m.log = r.string();
        break;
      case 34:
        m.info = r.string();
        break;
      case 40:
        m.gasWanted = r.int64();
        break;
      case 48:
        m.gasUsed = r.int64();
        break;
      case 58:
        m.events.push(Event.read(r, r.end(), Event.create()));
        break;
      case 66:
        m.codespace = r.string();
        break;
      default:
        skipField(ResponseCheckTx, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ResponseCheckTx);
    return m;
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 24:
        m.retainHeight = r.int64();
        break;
      default:
        skipField(ResponseCommit, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ResponseCommit);
    return m;
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
      const end = w.written;
      Snapshot.write(m.snapshots[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.snapshots.push(Snapshot.read(r, r.end(), Snapshot.create()));
        break;
      default:
        skipField(ResponseListSnapshots, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ResponseListSnapshots);
    return m;
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.result = r.int32();
        break;
      default:
        skipField(ResponseOfferSnapshot, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ResponseOfferSnapshot);
    return m;
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.chunk = r.bytes();
        break;
      default:
        skipField(ResponseLoadSnapshotChunk, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ResponseLoadSnapshotChunk);
    return m;
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.result = r.int32();
        break;
      case 16:
        m.refetchChunks.push(r.uint32());
        break;
      case 18: {
        const end = r.end();
        while (r.pos < end) m.refetchChunks.push(r.uint32());
        break;
      }
      case 26:
        m.rejectSenders.push(r.string());
        break;
      default:
        skipField(ResponseApplySnapshotChunk, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ResponseApplySnapshotChunk);
    return m;
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.txs.push(r.bytes());
        break;
      default:
        skipField(ResponsePrepareProposal, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ResponsePrepareProposal);
    return m;
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.status = r.int32();
        break;
      default:
        skipField(ResponseProcessProposal, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ResponseProcessProposal);
    return m;
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.voteExtension = r.bytes();
        break;
      default:
        skipField(ResponseExtendVote, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ResponseExtendVote);
    return m;
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.status = r.int32();
        break;
      default:
        skipField(ResponseVerifyVoteExtension, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ResponseVerifyVoteExtension);
    return m;
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
      const end = w.written;
      tendermint_types_params.ConsensusParams.write(m.consensusParamUpdates, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    for (let i = m.validatorUpdates.length - 1; i >= 0; i--) {
      const end = w.written;
      ValidatorUpdate.write(m.validatorUpdates[i]!, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    for (let i = m.txResults.length - 1; i >= 0; i--) {
      const end = w.written;
      ExecTxResult.write(m.txResults[i]!, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.events.length - 1; i >= 0; i--) {
      const end = w.written;
      Event.write(m.events[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.events.push(Event.read(r, r.end(), Event.create()));
        break;
      case 18:
        m.txResults.push(ExecTxResult.read(r, r.end(), ExecTxResult.create()));
        break;
      case 26:
        m.validatorUpdates.push(ValidatorUpdate.read(r, r.end(), ValidatorUpdate.create()));
        break;
      case 34:
        tendermint_types_params.ConsensusParams.read(r, r.end(), (m.consensusParamUpdates ??= tendermint_types_params.ConsensusParams.create()));
        break;
      case 42:
        m.appHash = r.bytes();
        break;
      default:
        skipField(ResponseFinalizeBlock, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ResponseFinalizeBlock);
    return m;
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
      const end = w.written;
      VoteInfo.write(m.votes[i]!, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.round !== 0) {
      w.int32(m.round);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.round = r.int32();
        break;
      case 18:
        m.votes.push(VoteInfo.read(r, r.end(), VoteInfo.create()));
        break;
      default:
        skipField(CommitInfo, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(CommitInfo);
    return m;
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
      const end = w.written;
      ExtendedVoteInfo.write(m.votes[i]!, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.round !== 0) {
      w.int32(m.round);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.round = r.int32();
        break;
      case 18:
        m.votes.push(ExtendedVoteInfo.read(r, r.end(), ExtendedVoteInfo.create()));
        break;
      default:
        skipField(ExtendedCommitInfo, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ExtendedCommitInfo);
    return m;
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
      const end = w.written;
      EventAttribute.write(m.attributes[i]!, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.type !== "") {
      w.string(m.type);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.type = r.string();
        break;
      case 18:
        m.attributes.push(EventAttribute.read(r, r.end(), EventAttribute.create()));
        break;
      default:
        skipField(Event, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Event);
    return m;
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.key = r.string();
        break;
      case 18:
        m.value = r.string();
        break;
      case 24:
        m.index = r.bool();
        break;
      default:
        skipField(EventAttribute, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EventAttribute);
    return m;
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
      const end = w.written;
      Event.write(m.events[i]!, w);
      w.lengthFrom(end);
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.code = r.uint32();
        break;
      case 18:
        m.data = r.bytes();
        break;
      case 26:
        m.log = r.string();
        break;
      case 34:
        m.info = r.string();
        break;
      case 40:
        m.gasWanted = r.int64();
        break;
      case 48:
        m.gasUsed = r.int64();
        break;
      case 58:
        m.events.push(Event.read(r, r.end(), Event.create()));
        break;
      case 66:
        m.codespace = r.string();
        break;
      default:
        skipField(ExecTxResult, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ExecTxResult);
    return m;
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
      const end = w.written;
      ExecTxResult.write(m.result, w);
      w.lengthFrom(end);
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.height = r.int64();
        break;
      case 16:
        m.index = r.uint32();
        break;
      case 26:
        m.tx = r.bytes();
        break;
      case 34:
        ExecTxResult.read(r, r.end(), m.result);
        break;
      default:
        skipField(TxResult, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(TxResult);
    return m;
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.address = r.bytes();
        break;
      case 24:
        m.power = r.int64();
        break;
      default:
        skipField(Validator, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Validator);
    return m;
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
      const end = w.written;
      tendermint_crypto_keys.PublicKey.write(m.pubKey, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        tendermint_crypto_keys.PublicKey.read(r, r.end(), m.pubKey);
        break;
      case 16:
        m.power = r.int64();
        break;
      default:
        skipField(ValidatorUpdate, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ValidatorUpdate);
    return m;
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
      const end = w.written;
      Validator.write(m.validator, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        Validator.read(r, r.end(), m.validator);
        break;
      case 24:
        m.blockIdFlag = r.int32();
        break;
      default:
        skipField(VoteInfo, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(VoteInfo);
    return m;
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
      const end = w.written;
      Validator.write(m.validator, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        Validator.read(r, r.end(), m.validator);
        break;
      case 26:
        m.voteExtension = r.bytes();
        break;
      case 34:
        m.extensionSignature = r.bytes();
        break;
      case 40:
        m.blockIdFlag = r.int32();
        break;
      default:
        skipField(ExtendedVoteInfo, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ExtendedVoteInfo);
    return m;
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
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.time, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.height !== 0n) {
      w.varint64(m.height);
      w.varint(24);
    }
    {
      const end = w.written;
      Validator.write(m.validator, w);
      w.lengthFrom(end);
      w.varint(18);
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
      case 18:
        Validator.read(r, r.end(), m.validator);
        break;
      case 24:
        m.height = r.int64();
        break;
      case 34:
        m.time = readStdTime(r);
        break;
      case 40:
        m.totalVotingPower = r.int64();
        break;
      default:
        skipField(Misbehavior, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Misbehavior);
    return m;
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.height = r.uint64();
        break;
      case 16:
        m.format = r.uint32();
        break;
      case 24:
        m.chunks = r.uint32();
        break;
      case 34:
        m.hash = r.bytes();
        break;
      case 42:
        m.metadata = r.bytes();
        break;
      default:
        skipField(Snapshot, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Snapshot);
    return m;
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
