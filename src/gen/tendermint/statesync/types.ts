// Generated from proto/tendermint/statesync/types.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../protobuf/message.js";
import type { FileInfo } from "../../../protobuf/service.js";
import { EMPTY_BYTES } from "../../../types/bytes.js";

export interface Message {
  sum:
    | { kind: "snapshotsRequest"; value: SnapshotsRequest }
    | { kind: "snapshotsResponse"; value: SnapshotsResponse }
    | { kind: "chunkRequest"; value: ChunkRequest }
    | { kind: "chunkResponse"; value: ChunkResponse }
    | undefined;
}

export const Message: MessageType<Message> = messageType<Message>({
  name: "tendermint.statesync.Message",
  fields: [
    { no: 1, name: "snapshots_request", prop: "snapshotsRequest", kind: "message", message: () => SnapshotsRequest, oneof: "sum" },
    { no: 2, name: "snapshots_response", prop: "snapshotsResponse", kind: "message", message: () => SnapshotsResponse, oneof: "sum" },
    { no: 3, name: "chunk_request", prop: "chunkRequest", kind: "message", message: () => ChunkRequest, oneof: "sum" },
    { no: 4, name: "chunk_response", prop: "chunkResponse", kind: "message", message: () => ChunkResponse, oneof: "sum" },
  ],
  create: () => ({ sum: undefined }),
  write(m, w) {
    if (m.sum?.kind === "chunkResponse") {
      const end = w.written;
      ChunkResponse.write(m.sum.value, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.sum?.kind === "chunkRequest") {
      const end = w.written;
      ChunkRequest.write(m.sum.value, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.sum?.kind === "snapshotsResponse") {
      const end = w.written;
      SnapshotsResponse.write(m.sum.value, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.sum?.kind === "snapshotsRequest") {
      const end = w.written;
      SnapshotsRequest.write(m.sum.value, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.sum = { kind: "snapshotsRequest", value: SnapshotsRequest.read(r, r.end(), SnapshotsRequest.create()) };
        break;
      case 18:
        m.sum = { kind: "snapshotsResponse", value: SnapshotsResponse.read(r, r.end(), SnapshotsResponse.create()) };
        break;
      case 26:
        m.sum = { kind: "chunkRequest", value: ChunkRequest.read(r, r.end(), ChunkRequest.create()) };
        break;
      case 34:
        m.sum = { kind: "chunkResponse", value: ChunkResponse.read(r, r.end(), ChunkResponse.create()) };
        break;
      default:
        skipField(Message, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Message);
    return m;
  },
});

export interface SnapshotsRequest {
}

export const SnapshotsRequest: MessageType<SnapshotsRequest> = messageType<SnapshotsRequest>({
  name: "tendermint.statesync.SnapshotsRequest",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(SnapshotsRequest, r, tag);
    }
    if (r.pos !== end) throw overrun(SnapshotsRequest);
    return m;
  },
});

export interface SnapshotsResponse {
  height: bigint;
  format: number;
  chunks: number;
  hash: Uint8Array;
  metadata: Uint8Array;
}

export const SnapshotsResponse: MessageType<SnapshotsResponse> = messageType<SnapshotsResponse>({
  name: "tendermint.statesync.SnapshotsResponse",
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
        skipField(SnapshotsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(SnapshotsResponse);
    return m;
  },
});

export interface ChunkRequest {
  height: bigint;
  format: number;
  index: number;
}

export const ChunkRequest: MessageType<ChunkRequest> = messageType<ChunkRequest>({
  name: "tendermint.statesync.ChunkRequest",
  fields: [
    { no: 1, name: "height", prop: "height", kind: "uint64" },
    { no: 2, name: "format", prop: "format", kind: "uint32" },
    { no: 3, name: "index", prop: "index", kind: "uint32" },
  ],
  create: () => ({ height: 0n, format: 0, index: 0 }),
  write(m, w) {
    if (m.index !== 0) {
      w.varint(m.index);
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
        m.index = r.uint32();
        break;
      default:
        skipField(ChunkRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ChunkRequest);
    return m;
  },
});

export interface ChunkResponse {
  height: bigint;
  format: number;
  index: number;
  chunk: Uint8Array;
  missing: boolean;
}

export const ChunkResponse: MessageType<ChunkResponse> = messageType<ChunkResponse>({
  name: "tendermint.statesync.ChunkResponse",
  fields: [
    { no: 1, name: "height", prop: "height", kind: "uint64" },
    { no: 2, name: "format", prop: "format", kind: "uint32" },
    { no: 3, name: "index", prop: "index", kind: "uint32" },
    { no: 4, name: "chunk", prop: "chunk", kind: "bytes" },
    { no: 5, name: "missing", prop: "missing", kind: "bool" },
  ],
  create: () => ({ height: 0n, format: 0, index: 0, chunk: EMPTY_BYTES, missing: false }),
  write(m, w) {
    if (m.missing) {
      w.bool(m.missing);
      w.varint(40);
    }
    if (m.chunk.length !== 0) {
      w.bytes(m.chunk);
      w.varint(34);
    }
    if (m.index !== 0) {
      w.varint(m.index);
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
        m.index = r.uint32();
        break;
      case 34:
        m.chunk = r.bytes();
        break;
      case 40:
        m.missing = r.bool();
        break;
      default:
        skipField(ChunkResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ChunkResponse);
    return m;
  },
});

export const $file: FileInfo = {
  path: "tendermint/statesync/types.proto",
  package: "tendermint.statesync",
  messages: [Message, SnapshotsRequest, SnapshotsResponse, ChunkRequest, ChunkResponse],
  services: [],
};
