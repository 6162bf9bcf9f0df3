// Generated from proto/cosmos/base/node/v1beta1/query.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../../protobuf/service.js";
import { readStdTime } from "../../../../../protobuf/well-known.js";
import { EMPTY_BYTES } from "../../../../../types/bytes.js";
import * as google_protobuf_timestamp from "../../../../google/protobuf/timestamp.js";

export interface ConfigRequest {
}

export const ConfigRequest: MessageType<ConfigRequest> = messageType<ConfigRequest>({
  name: "cosmos.base.node.v1beta1.ConfigRequest",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(ConfigRequest, r, tag);
    }
    if (r.pos !== end) throw overrun(ConfigRequest);
    return m;
  },
});

export interface ConfigResponse {
  minimumGasPrice: string;
  pruningKeepRecent: string;
  pruningInterval: string;
  haltHeight: bigint;
}

export const ConfigResponse: MessageType<ConfigResponse> = messageType<ConfigResponse>({
  name: "cosmos.base.node.v1beta1.ConfigResponse",
  fields: [
    { no: 1, name: "minimum_gas_price", prop: "minimumGasPrice", kind: "string" },
    { no: 2, name: "pruning_keep_recent", prop: "pruningKeepRecent", kind: "string" },
    { no: 3, name: "pruning_interval", prop: "pruningInterval", kind: "string" },
    { no: 4, name: "halt_height", prop: "haltHeight", kind: "uint64" },
  ],
  create: () => ({ minimumGasPrice: "", pruningKeepRecent: "", pruningInterval: "", haltHeight: 0n }),
  write(m, w) {
    if (m.haltHeight !== 0n) {
      w.varint64(m.haltHeight);
      w.varint(32);
    }
    if (m.pruningInterval !== "") {
      w.string(m.pruningInterval);
      w.varint(26);
    }
    if (m.pruningKeepRecent !== "") {
      w.string(m.pruningKeepRecent);
      w.varint(18);
    }
    if (m.minimumGasPrice !== "") {
      w.string(m.minimumGasPrice);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.minimumGasPrice = r.string();
        break;
      case 18:
        m.pruningKeepRecent = r.string();
        break;
      case 26:
        m.pruningInterval = r.string();
        break;
      case 32:
        m.haltHeight = r.uint64();
        break;
      default:
        skipField(ConfigResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ConfigResponse);
    return m;
  },
});

export interface StatusRequest {
}

export const StatusRequest: MessageType<StatusRequest> = messageType<StatusRequest>({
  name: "cosmos.base.node.v1beta1.StatusRequest",
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
  earliestStoreHeight: bigint;
  height: bigint;
  timestamp: google_protobuf_timestamp.Timestamp | undefined;
  appHash: Uint8Array;
  validatorHash: Uint8Array;
}

export const StatusResponse: MessageType<StatusResponse> = messageType<StatusResponse>({
  name: "cosmos.base.node.v1beta1.StatusResponse",
  fields: [
    { no: 1, name: "earliest_store_height", prop: "earliestStoreHeight", kind: "uint64" },
    { no: 2, name: "height", prop: "height", kind: "uint64" },
    { no: 3, name: "timestamp", prop: "timestamp", kind: "message", message: () => google_protobuf_timestamp.Timestamp, options: {"gogoproto.stdtime":true} },
    { no: 4, name: "app_hash", prop: "appHash", kind: "bytes" },
    { no: 5, name: "validator_hash", prop: "validatorHash", kind: "bytes" },
  ],
  create: () => ({ earliestStoreHeight: 0n, height: 0n, timestamp: undefined, appHash: EMPTY_BYTES, validatorHash: EMPTY_BYTES }),
  write(m, w) {
    if (m.validatorHash.length !== 0) {
      w.bytes(m.validatorHash);
      w.varint(42);
    }
    if (m.appHash.length !== 0) {
      w.bytes(m.appHash);
      w.varint(34);
    }
    if (m.timestamp !== undefined) {
      const end = w.written;
      google_protobuf_timestamp.Timestamp.write(m.timestamp, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.height !== 0n) {
      w.varint64(m.height);
      w.varint(16);
    }
    if (m.earliestStoreHeight !== 0n) {
      w.varint64(m.earliestStoreHeight);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.earliestStoreHeight = r.uint64();
        break;
      case 16:
        m.height = r.uint64();
        break;
      case 26:
        m.timestamp = readStdTime(r);
        break;
      case 34:
        m.appHash = r.bytes();
        break;
      case 42:
        m.validatorHash = r.bytes();
        break;
      default:
        skipField(StatusResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(StatusResponse);
    return m;
  },
});

export const Service = {
  typeName: "cosmos.base.node.v1beta1.Service",
  methods: {
    config: { name: "Config", input: ConfigRequest, output: ConfigResponse, http: [{"verb":"get","path":"/cosmos/base/node/v1beta1/config"}] },
    status: { name: "Status", input: StatusRequest, output: StatusResponse, http: [{"verb":"get","path":"/cosmos/base/node/v1beta1/status"}] },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "cosmos/base/node/v1beta1/query.proto",
  package: "cosmos.base.node.v1beta1",
  messages: [ConfigRequest, ConfigResponse, StatusRequest, StatusResponse],
  services: [Service],
};
