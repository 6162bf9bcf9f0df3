// Generated from proto/tendermint/blocksync/types.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, readMessage, writeMessage } from "../../../protobuf/message.js";
import type { FileInfo } from "../../../protobuf/service.js";
import * as tendermint_types_block from "../../tendermint/types/block.js";
import * as tendermint_types_types from "../../tendermint/types/types.js";

export interface BlockRequest {
  height: bigint;
}

export const BlockRequest: MessageType<BlockRequest> = messageType<BlockRequest>({
  name: "tendermint.blocksync.BlockRequest",
  fields: [
    { no: 1, name: "height", prop: "height", kind: "int64" },
  ],
  create: () => ({ height: 0n }),
  write(m, w) {
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
      default:
        return false;
    }
  },
});

export interface NoBlockResponse {
  height: bigint;
}

export const NoBlockResponse: MessageType<NoBlockResponse> = messageType<NoBlockResponse>({
  name: "tendermint.blocksync.NoBlockResponse",
  fields: [
    { no: 1, name: "height", prop: "height", kind: "int64" },
  ],
  create: () => ({ height: 0n }),
  write(m, w) {
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
      default:
        return false;
    }
  },
});

export interface BlockResponse {
  block: tendermint_types_block.Block | undefined;
  extCommit: tendermint_types_types.ExtendedCommit | undefined;
}

export const BlockResponse: MessageType<BlockResponse> = messageType<BlockResponse>({
  name: "tendermint.blocksync.BlockResponse",
  fields: [
    { no: 1, name: "block", prop: "block", kind: "message", message: () => tendermint_types_block.Block },
    { no: 2, name: "ext_commit", prop: "extCommit", kind: "message", message: () => tendermint_types_types.ExtendedCommit },
  ],
  create: () => ({ block: undefined, extCommit: undefined }),
  write(m, w) {
    if (m.extCommit !== undefined) {
      writeMessage(w, tendermint_types_types.ExtendedCommit, m.extCommit);
      w.varint(18);
    }
    if (m.block !== undefined) {
      writeMessage(w, tendermint_types_block.Block, m.block);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        readMessage(r, tendermint_types_block.Block, (m.block ??= tendermint_types_block.Block.create()));
        return true;
      case 18:
        readMessage(r, tendermint_types_types.ExtendedCommit, (m.extCommit ??= tendermint_types_types.ExtendedCommit.create()));
        return true;
      default:
        return false;
    }
  },
});

export interface StatusRequest {
}

export const StatusRequest: MessageType<StatusRequest> = messageType<StatusRequest>({
  name: "tendermint.blocksync.StatusRequest",
  fields: [
  ],
  create: () => ({}),
  write() {},
  field: () => false,
});

export interface StatusResponse {
  height: bigint;
  base: bigint;
}

export const StatusResponse: MessageType<StatusResponse> = messageType<StatusResponse>({
  name: "tendermint.blocksync.StatusResponse",
  fields: [
    { no: 1, name: "height", prop: "height", kind: "int64" },
    { no: 2, name: "base", prop: "base", kind: "int64" },
  ],
  create: () => ({ height: 0n, base: 0n }),
  write(m, w) {
    if (m.base !== 0n) {
      w.varint64(m.base);
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
        m.base = r.int64();
        return true;
      default:
        return false;
    }
  },
});

export interface Message {
  sum:
    | { kind: "blockRequest"; value: BlockRequest }
    | { kind: "noBlockResponse"; value: NoBlockResponse }
    | { kind: "blockResponse"; value: BlockResponse }
    | { kind: "statusRequest"; value: StatusRequest }
    | { kind: "statusResponse"; value: StatusResponse }
    | undefined;
}

export const Message: MessageType<Message> = messageType<Message>({
  name: "tendermint.blocksync.Message",
  fields: [
    { no: 1, name: "block_request", prop: "blockRequest", kind: "message", message: () => BlockRequest, oneof: "sum" },
    { no: 2, name: "no_block_response", prop: "noBlockResponse", kind: "message", message: () => NoBlockResponse, oneof: "sum" },
    { no: 3, name: "block_response", prop: "blockResponse", kind: "message", message: () => BlockResponse, oneof: "sum" },
    { no: 4, name: "status_request", prop: "statusRequest", kind: "message", message: () => StatusRequest, oneof: "sum" },
    { no: 5, name: "status_response", prop: "statusResponse", kind: "message", message: () => StatusResponse, oneof: "sum" },
  ],
  create: () => ({ sum: undefined }),
  write(m, w) {
    if (m.sum?.kind === "statusResponse") {
      writeMessage(w, StatusResponse, m.sum.value);
      w.varint(42);
    }
    if (m.sum?.kind === "statusRequest") {
      writeMessage(w, StatusRequest, m.sum.value);
      w.varint(34);
    }
    if (m.sum?.kind === "blockResponse") {
      writeMessage(w, BlockResponse, m.sum.value);
      w.varint(26);
    }
    if (m.sum?.kind === "noBlockResponse") {
      writeMessage(w, NoBlockResponse, m.sum.value);
      w.varint(18);
    }
    if (m.sum?.kind === "blockRequest") {
      writeMessage(w, BlockRequest, m.sum.value);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.sum = { kind: "blockRequest", value: readMessage(r, BlockRequest, BlockRequest.create()) };
        return true;
      case 18:
        m.sum = { kind: "noBlockResponse", value: readMessage(r, NoBlockResponse, NoBlockResponse.create()) };
        return true;
      case 26:
        m.sum = { kind: "blockResponse", value: readMessage(r, BlockResponse, BlockResponse.create()) };
        return true;
      case 34:
        m.sum = { kind: "statusRequest", value: readMessage(r, StatusRequest, StatusRequest.create()) };
        return true;
      case 42:
        m.sum = { kind: "statusResponse", value: readMessage(r, StatusResponse, StatusResponse.create()) };
        return true;
      default:
        return false;
    }
  },
});

export const $file: FileInfo = {
  path: "tendermint/blocksync/types.proto",
  package: "tendermint.blocksync",
  messages: [BlockRequest, NoBlockResponse, BlockResponse, StatusRequest, StatusResponse, Message],
  services: [],
};
