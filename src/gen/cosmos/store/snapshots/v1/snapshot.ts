// Generated from proto/cosmos/store/snapshots/v1/snapshot.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../../protobuf/message.js";
import type { FileInfo } from "../../../../../protobuf/service.js";
import { EMPTY_BYTES } from "../../../../../types/bytes.js";

export interface Snapshot {
  height: bigint;
  format: number;
  chunks: number;
  hash: Uint8Array;
  metadata: Metadata;
}

export const Snapshot: MessageType<Snapshot> = messageType<Snapshot>({
  name: "cosmos.store.snapshots.v1.Snapshot",
  fields: [
    { no: 1, name: "height", prop: "height", kind: "uint64" },
    { no: 2, name: "format", prop: "format", kind: "uint32" },
    { no: 3, name: "chunks", prop: "chunks", kind: "uint32" },
    { no: 4, name: "hash", prop: "hash", kind: "bytes" },
    { no: 5, name: "metadata", prop: "metadata", kind: "message", message: () => Metadata, nullable: false },
  ],
  create: () => ({ height: 0n, format: 0, chunks: 0, hash: EMPTY_BYTES, metadata: Metadata.create() }),
  write(m, w) {
    {
      const end = w.written;
      Metadata.write(m.metadata, w);
      w.lengthFrom(end);
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
        Metadata.read(r, r.end(), m.metadata);
        break;
      default:
        skipField(Snapshot, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Snapshot);
    return m;
  },
});

export interface Metadata {
  chunkHashes: Uint8Array[];
}

export const Metadata: MessageType<Metadata> = messageType<Metadata>({
  name: "cosmos.store.snapshots.v1.Metadata",
  fields: [
    { no: 1, name: "chunk_hashes", prop: "chunkHashes", kind: "bytes", repeated: true },
  ],
  create: () => ({ chunkHashes: [] }),
  write(m, w) {
    for (let i = m.chunkHashes.length - 1; i >= 0; i--) {
      w.bytes(m.chunkHashes[i]!);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.chunkHashes.push(r.bytes());
        break;
      default:
        skipField(Metadata, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Metadata);
    return m;
  },
});

export interface SnapshotItem {
  item:
    | { kind: "store"; value: SnapshotStoreItem }
    | { kind: "iavl"; value: SnapshotIAVLItem }
    | { kind: "extension"; value: SnapshotExtensionMeta }
    | { kind: "extensionPayload"; value: SnapshotExtensionPayload }
    | undefined;
}

export const SnapshotItem: MessageType<SnapshotItem> = messageType<SnapshotItem>({
  name: "cosmos.store.snapshots.v1.SnapshotItem",
  fields: [
    { no: 1, name: "store", prop: "store", kind: "message", message: () => SnapshotStoreItem, oneof: "item" },
    { no: 2, name: "iavl", prop: "iavl", kind: "message", message: () => SnapshotIAVLItem, oneof: "item" },
    { no: 3, name: "extension", prop: "extension", kind: "message", message: () => SnapshotExtensionMeta, oneof: "item" },
    { no: 4, name: "extension_payload", prop: "extensionPayload", kind: "message", message: () => SnapshotExtensionPayload, oneof: "item" },
  ],
  create: () => ({ item: undefined }),
  write(m, w) {
    if (m.item?.kind === "extensionPayload") {
      const end = w.written;
      SnapshotExtensionPayload.write(m.item.value, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.item?.kind === "extension") {
      const end = w.written;
      SnapshotExtensionMeta.write(m.item.value, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.item?.kind === "iavl") {
      const end = w.written;
      SnapshotIAVLItem.write(m.item.value, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.item?.kind === "store") {
      const end = w.written;
      SnapshotStoreItem.write(m.item.value, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.item = { kind: "store", value: SnapshotStoreItem.read(r, r.end(), SnapshotStoreItem.create()) };
        break;
      case 18:
        m.item = { kind: "iavl", value: SnapshotIAVLItem.read(r, r.end(), SnapshotIAVLItem.create()) };
        break;
      case 26:
        m.item = { kind: "extension", value: SnapshotExtensionMeta.read(r, r.end(), SnapshotExtensionMeta.create()) };
        break;
      case 34:
        m.item = { kind: "extensionPayload", value: SnapshotExtensionPayload.read(r, r.end(), SnapshotExtensionPayload.create()) };
        break;
      default:
        skipField(SnapshotItem, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(SnapshotItem);
    return m;
  },
});

export interface SnapshotStoreItem {
  name: string;
}

export const SnapshotStoreItem: MessageType<SnapshotStoreItem> = messageType<SnapshotStoreItem>({
  name: "cosmos.store.snapshots.v1.SnapshotStoreItem",
  fields: [
    { no: 1, name: "name", prop: "name", kind: "string" },
  ],
  create: () => ({ name: "" }),
  write(m, w) {
    if (m.name !== "") {
      w.string(m.name);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.name = r.string();
        break;
      default:
        skipField(SnapshotStoreItem, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(SnapshotStoreItem);
    return m;
  },
});

export interface SnapshotIAVLItem {
  key: Uint8Array;
  value: Uint8Array;
  version: bigint;
  height: number;
}

export const SnapshotIAVLItem: MessageType<SnapshotIAVLItem> = messageType<SnapshotIAVLItem>({
  name: "cosmos.store.snapshots.v1.SnapshotIAVLItem",
  fields: [
    { no: 1, name: "key", prop: "key", kind: "bytes" },
    { no: 2, name: "value", prop: "value", kind: "bytes" },
    { no: 3, name: "version", prop: "version", kind: "int64" },
    { no: 4, name: "height", prop: "height", kind: "int32" },
  ],
  create: () => ({ key: EMPTY_BYTES, value: EMPTY_BYTES, version: 0n, height: 0 }),
  write(m, w) {
    if (m.height !== 0) {
      w.int32(m.height);
      w.varint(32);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(24);
    }
    if (m.value.length !== 0) {
      w.bytes(m.value);
      w.varint(18);
    }
    if (m.key.length !== 0) {
      w.bytes(m.key);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.key = r.bytes();
        break;
      case 18:
        m.value = r.bytes();
        break;
      case 24:
        m.version = r.int64();
        break;
      case 32:
        m.height = r.int32();
        break;
      default:
        skipField(SnapshotIAVLItem, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(SnapshotIAVLItem);
    return m;
  },
});

export interface SnapshotExtensionMeta {
  name: string;
  format: number;
}

export const SnapshotExtensionMeta: MessageType<SnapshotExtensionMeta> = messageType<SnapshotExtensionMeta>({
  name: "cosmos.store.snapshots.v1.SnapshotExtensionMeta",
  fields: [
    { no: 1, name: "name", prop: "name", kind: "string" },
    { no: 2, name: "format", prop: "format", kind: "uint32" },
  ],
  create: () => ({ name: "", format: 0 }),
  write(m, w) {
    if (m.format !== 0) {
      w.varint(m.format);
      w.varint(16);
    }
    if (m.name !== "") {
      w.string(m.name);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.name = r.string();
        break;
      case 16:
        m.format = r.uint32();
        break;
      default:
        skipField(SnapshotExtensionMeta, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(SnapshotExtensionMeta);
    return m;
  },
});

export interface SnapshotExtensionPayload {
  payload: Uint8Array;
}

export const SnapshotExtensionPayload: MessageType<SnapshotExtensionPayload> = messageType<SnapshotExtensionPayload>({
  name: "cosmos.store.snapshots.v1.SnapshotExtensionPayload",
  fields: [
    { no: 1, name: "payload", prop: "payload", kind: "bytes" },
  ],
  create: () => ({ payload: EMPTY_BYTES }),
  write(m, w) {
    if (m.payload.length !== 0) {
      w.bytes(m.payload);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.payload = r.bytes();
        break;
      default:
        skipField(SnapshotExtensionPayload, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(SnapshotExtensionPayload);
    return m;
  },
});

export const $file: FileInfo = {
  path: "cosmos/store/snapshots/v1/snapshot.proto",
  package: "cosmos.store.snapshots.v1",
  messages: [Snapshot, Metadata, SnapshotItem, SnapshotStoreItem, SnapshotIAVLItem, SnapshotExtensionMeta, SnapshotExtensionPayload],
  services: [],
};
