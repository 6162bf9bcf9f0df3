// Generated from proto/cosmos/store/v1beta1/commit_info.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import { GO_ZERO_SECONDS, readStdTime } from "../../../../protobuf/well-known.js";
import { EMPTY_BYTES } from "../../../../types/bytes.js";
import * as google_protobuf_timestamp from "../../../google/protobuf/timestamp.js";

export interface CommitInfo {
  version: bigint;
  storeInfos: StoreInfo[];
  timestamp: google_protobuf_timestamp.Timestamp;
}

export const CommitInfo: MessageType<CommitInfo> = messageType<CommitInfo>({
  name: "cosmos.store.v1beta1.CommitInfo",
  fields: [
    { no: 1, name: "version", prop: "version", kind: "int64" },
    { no: 2, name: "store_infos", prop: "storeInfos", kind: "message", repeated: true, message: () => StoreInfo, nullable: false },
    { no: 3, name: "timestamp", prop: "timestamp", kind: "message", message: () => google_protobuf_timestamp.Timestamp, nullable: false, options: {"gogoproto.stdtime":true} },
  ],
  create: () => ({ version: 0n, storeInfos: [], timestamp: { seconds: GO_ZERO_SECONDS, nanos: 0 } }),
  write(m, w) {
    {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.timestamp, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    for (let i = m.storeInfos.length - 1; i >= 0; i--) {
      const end = w.written;
      StoreInfo.write(m.storeInfos[i]!, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.version = r.int64();
        break;
      case 18:
        m.storeInfos.push(StoreInfo.read(r, r.end(), StoreInfo.create()));
        break;
      case 26:
        m.timestamp = readStdTime(r);
        break;
      default:
        skipField(CommitInfo, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(CommitInfo);
    return m;
  },
});

export interface StoreInfo {
  name: string;
  commitId: CommitID;
}

export const StoreInfo: MessageType<StoreInfo> = messageType<StoreInfo>({
  name: "cosmos.store.v1beta1.StoreInfo",
  fields: [
    { no: 1, name: "name", prop: "name", kind: "string" },
    { no: 2, name: "commit_id", prop: "commitId", kind: "message", message: () => CommitID, nullable: false },
  ],
  create: () => ({ name: "", commitId: CommitID.create() }),
  write(m, w) {
    {
      const end = w.written;
      CommitID.write(m.commitId, w);
      w.lengthFrom(end);
      w.varint(18);
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
      case 18:
        CommitID.read(r, r.end(), m.commitId);
        break;
      default:
        skipField(StoreInfo, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(StoreInfo);
    return m;
  },
});

export interface CommitID {
  version: bigint;
  hash: Uint8Array;
}

export const CommitID: MessageType<CommitID> = messageType<CommitID>({
  name: "cosmos.store.v1beta1.CommitID",
  fields: [
    { no: 1, name: "version", prop: "version", kind: "int64" },
    { no: 2, name: "hash", prop: "hash", kind: "bytes" },
  ],
  create: () => ({ version: 0n, hash: EMPTY_BYTES }),
  write(m, w) {
    if (m.hash.length !== 0) {
      w.bytes(m.hash);
      w.varint(18);
    }
    if (m.version !== 0n) {
      w.varint64(m.version);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.version = r.int64();
        break;
      case 18:
        m.hash = r.bytes();
        break;
      default:
        skipField(CommitID, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(CommitID);
    return m;
  },
});

export const $file: FileInfo = {
  path: "cosmos/store/v1beta1/commit_info.proto",
  package: "cosmos.store.v1beta1",
  messages: [CommitInfo, StoreInfo, CommitID],
  services: [],
};
