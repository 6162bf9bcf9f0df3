// Generated from proto/tendermint/blocksync/types.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../protobuf/message.js";
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.height = r.int64();
        break;
      default:
        skipField(BlockRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(BlockRequest);
    return m;
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.height = r.int64();
        break;
      default:
        skipField(NoBlockResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(NoBlockResponse);
    return m;
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
      const end = w.written;
      tendermint_types_types.ExtendedCommit.write(m.extCommit, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.block !== undefined) {
      const end = w.written;
      tendermint_types_block.Block.write(m.block, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        tendermint_types_block.Block.read(r, r.end(), (m.block ??= tendermint_types_block.Block.create()));
        break;
      case 18:
        tendermint_types_types.ExtendedCommit.read(r, r.end(), (m.extCommit ??= tendermint_types_types.ExtendedCommit.create()));
        break;
      default:
        skipField(BlockResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(BlockResponse);
    return m;
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(StatusRequest, r, tag);
    }
    if (r.pos !== end) throw overrun(StatusRequest);
    return m;
  },
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.height = r.int64();
        break;
      case 16:
        m.base = r.int64();
        break;
      default:
        skipField(StatusResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(StatusResponse);
    return m;
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
      const end = w.written;
      StatusResponse.write(m.sum.value, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    if (m.sum?.kind === "statusRequest") {
      const end = w.written;
      StatusRequest.write(m.sum.value, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.sum?.kind === "blockResponse") {
      const end = w.written;
      BlockResponse.write(m.sum.value, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.sum?.kind === "noBlockResponse") {
      const end = w.written;
      NoBlockResponse.write(m.sum.value, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.sum?.kind === "blockRequest") {
      const end = w.written;
      BlockRequest.write(m.sum.value, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.sum = { kind: "blockRequest", value: BlockRequest.read(r, r.end(), BlockRequest.create()) };
        break;
      case 18:
        m.sum = { kind: "noBlockResponse", value: NoBlockResponse.read(r, r.end(), NoBlockResponse.create()) };
        break;
      case 26:
        m.sum = { kind: "blockResponse", value: BlockResponse.read(r, r.end(), BlockResponse.create()) };
        break;
      case 34:
        m.sum = { kind: "statusRequest", value: StatusRequest.read(r, r.end(), StatusRequest.create()) };
        break;
      case 42:
        m.sum = { kind: "statusResponse", value: StatusResponse.read(r, r.end(), StatusResponse.create()) };
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
  path: "tendermint/blocksync/types.proto",
  package: "tendermint.blocksync",
  messages: [BlockRequest, NoBlockResponse, BlockResponse, StatusRequest, StatusResponse, Message],
  services: [],
};
