// Generated from proto/cosmos/base/tendermint/v1beta1/query.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../../protobuf/service.js";
import { EMPTY_BYTES } from "../../../../../types/bytes.js";
import * as cosmos_base_query_v1beta1_pagination from "../../../../cosmos/base/query/v1beta1/pagination.js";
import * as cosmos_base_tendermint_v1beta1_types from "../../../../cosmos/base/tendermint/v1beta1/types.js";
import * as google_protobuf_any from "../../../../google/protobuf/any.js";
import * as tendermint_p2p_types from "../../../../tendermint/p2p/types.js";
import * as tendermint_types_block from "../../../../tendermint/types/block.js";
import * as tendermint_types_types from "../../../../tendermint/types/types.js";

export interface GetValidatorSetByHeightRequest {
  height: bigint;
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const GetValidatorSetByHeightRequest: MessageType<GetValidatorSetByHeightRequest> = messageType<GetValidatorSetByHeightRequest>({
  name: "cosmos.base.tendermint.v1beta1.GetValidatorSetByHeightRequest",
  fields: [
    { no: 1, name: "height", prop: "height", kind: "int64" },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageRequest },
  ],
  create: () => ({ height: 0n, pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageRequest.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
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
      case 18:
        cosmos_base_query_v1beta1_pagination.PageRequest.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        break;
      default:
        skipField(GetValidatorSetByHeightRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(GetValidatorSetByHeightRequest);
    return m;
  },
});

export interface GetValidatorSetByHeightResponse {
  blockHeight: bigint;
  validators: Validator[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const GetValidatorSetByHeightResponse: MessageType<GetValidatorSetByHeightResponse> = messageType<GetValidatorSetByHeightResponse>({
  name: "cosmos.base.tendermint.v1beta1.GetValidatorSetByHeightResponse",
  fields: [
    { no: 1, name: "block_height", prop: "blockHeight", kind: "int64" },
    { no: 2, name: "validators", prop: "validators", kind: "message", repeated: true, message: () => Validator },
    { no: 3, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ blockHeight: 0n, validators: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    for (let i = m.validators.length - 1; i >= 0; i--) {
      const end = w.written;
      Validator.write(m.validators[i]!, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.blockHeight !== 0n) {
      w.varint64(m.blockHeight);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.blockHeight = r.int64();
        break;
      case 18:
        m.validators.push(Validator.read(r, r.end(), Validator.create()));
        break;
      case 26:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(GetValidatorSetByHeightResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(GetValidatorSetByHeightResponse);
    return m;
  },
});

export interface GetLatestValidatorSetRequest {
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const GetLatestValidatorSetRequest: MessageType<GetLatestValidatorSetRequest> = messageType<GetLatestValidatorSetRequest>({
  name: "cosmos.base.tendermint.v1beta1.GetLatestValidatorSetRequest",
  fields: [
    { no: 1, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageRequest },
  ],
  create: () => ({ pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageRequest.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_base_query_v1beta1_pagination.PageRequest.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        break;
      default:
        skipField(GetLatestValidatorSetRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(GetLatestValidatorSetRequest);
    return m;
  },
});

export interface GetLatestValidatorSetResponse {
  blockHeight: bigint;
  validators: Validator[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const GetLatestValidatorSetResponse: MessageType<GetLatestValidatorSetResponse> = messageType<GetLatestValidatorSetResponse>({
  name: "cosmos.base.tendermint.v1beta1.GetLatestValidatorSetResponse",
  fields: [
    { no: 1, name: "block_height", prop: "blockHeight", kind: "int64" },
    { no: 2, name: "validators", prop: "validators", kind: "message", repeated: true, message: () => Validator },
    { no: 3, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ blockHeight: 0n, validators: [], pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    for (let i = m.validators.length - 1; i >= 0; i--) {
      const end = w.written;
      Validator.write(m.validators[i]!, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.blockHeight !== 0n) {
      w.varint64(m.blockHeight);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.blockHeight = r.int64();
        break;
      case 18:
        m.validators.push(Validator.read(r, r.end(), Validator.create()));
        break;
      case 26:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(GetLatestValidatorSetResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(GetLatestValidatorSetResponse);
    return m;
  },
});

export interface Validator {
  address: string;
  pubKey: google_protobuf_any.Any | undefined;
  votingPower: bigint;
  proposerPriority: bigint;
}

export const Validator: MessageType<Validator> = messageType<Validator>({
  name: "cosmos.base.tendermint.v1beta1.Validator",
  fields: [
    { no: 1, name: "address", prop: "address", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 2, name: "pub_key", prop: "pubKey", kind: "message", message: () => google_protobuf_any.Any },
    { no: 3, name: "voting_power", prop: "votingPower", kind: "int64" },
    { no: 4, name: "proposer_priority", prop: "proposerPriority", kind: "int64" },
  ],
  create: () => ({ address: "", pubKey: undefined, votingPower: 0n, proposerPriority: 0n }),
  write(m, w) {
    if (m.proposerPriority !== 0n) {
      w.varint64(m.proposerPriority);
      w.varint(32);
    }
    if (m.votingPower !== 0n) {
      w.varint64(m.votingPower);
      w.varint(24);
    }
    if (m.pubKey !== undefined) {
      const end = w.written;
      google_protobuf_any.Any.write(m.pubKey, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.address !== "") {
      w.string(m.address);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.address = r.string();
        break;
      case 18:
        google_protobuf_any.Any.read(r, r.end(), (m.pubKey ??= google_protobuf_any.Any.create()));
        break;
      case 24:
        m.votingPower = r.int64();
        break;
      case 32:
        m.proposerPriority = r.int64();
        break;
      default:
        skipField(Validator, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Validator);
    return m;
  },
});

export interface GetBlockByHeightRequest {
  height: bigint;
}

export const GetBlockByHeightRequest: MessageType<GetBlockByHeightRequest> = messageType<GetBlockByHeightRequest>({
  name: "cosmos.base.tendermint.v1beta1.GetBlockByHeightRequest",
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
        skipField(GetBlockByHeightRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(GetBlockByHeightRequest);
    return m;
  },
});

export interface GetBlockByHeightResponse {
  blockId: tendermint_types_types.BlockID | undefined;
  block: tendermint_types_block.Block | undefined;
  sdkBlock: cosmos_base_tendermint_v1beta1_types.Block | undefined;
}

export const GetBlockByHeightResponse: MessageType<GetBlockByHeightResponse> = messageType<GetBlockByHeightResponse>({
  name: "cosmos.base.tendermint.v1beta1.GetBlockByHeightResponse",
  fields: [
    { no: 1, name: "block_id", prop: "blockId", kind: "message", message: () => tendermint_types_types.BlockID },
    { no: 2, name: "block", prop: "block", kind: "message", message: () => tendermint_types_block.Block },
    { no: 3, name: "sdk_block", prop: "sdkBlock", kind: "message", message: () => cosmos_base_tendermint_v1beta1_types.Block },
  ],
  create: () => ({ blockId: undefined, block: undefined, sdkBlock: undefined }),
  write(m, w) {
    if (m.sdkBlock !== undefined) {
      const end = w.written;
      cosmos_base_tendermint_v1beta1_types.Block.write(m.sdkBlock, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.block !== undefined) {
      const end = w.written;
      tendermint_types_block.Block.write(m.block, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.blockId !== undefined) {
      const end = w.written;
      tendermint_types_types.BlockID.write(m.blockId, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        tendermint_types_types.BlockID.read(r, r.end(), (m.blockId ??= tendermint_types_types.BlockID.create()));
        break;
      case 18:
        tendermint_types_block.Block.read(r, r.end(), (m.block ??= tendermint_types_block.Block.create()));
        break;
      case 26:
        cosmos_base_tendermint_v1beta1_types.Block.read(r, r.end(), (m.sdkBlock ??= cosmos_base_tendermint_v1beta1_types.Block.create()));
        break;
      default:
        skipField(GetBlockByHeightResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(GetBlockByHeightResponse);
    return m;
  },
});

export interface GetLatestBlockRequest {
}

export const GetLatestBlockRequest: MessageType<GetLatestBlockRequest> = messageType<GetLatestBlockRequest>({
  name: "cosmos.base.tendermint.v1beta1.GetLatestBlockRequest",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(GetLatestBlockRequest, r, tag);
    }
    if (r.pos !== end) throw overrun(GetLatestBlockRequest);
    return m;
  },
});

export interface GetLatestBlockResponse {
  blockId: tendermint_types_types.BlockID | undefined;
  block: tendermint_types_block.Block | undefined;
  sdkBlock: cosmos_base_tendermint_v1beta1_types.Block | undefined;
}

export const GetLatestBlockResponse: MessageType<GetLatestBlockResponse> = messageType<GetLatestBlockResponse>({
  name: "cosmos.base.tendermint.v1beta1.GetLatestBlockResponse",
  fields: [
    { no: 1, name: "block_id", prop: "blockId", kind: "message", message: () => tendermint_types_types.BlockID },
    { no: 2, name: "block", prop: "block", kind: "message", message: () => tendermint_types_block.Block },
    { no: 3, name: "sdk_block", prop: "sdkBlock", kind: "message", message: () => cosmos_base_tendermint_v1beta1_types.Block },
  ],
  create: () => ({ blockId: undefined, block: undefined, sdkBlock: undefined }),
  write(m, w) {
    if (m.sdkBlock !== undefined) {
      const end = w.written;
      cosmos_base_tendermint_v1beta1_types.Block.write(m.sdkBlock, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.block !== undefined) {
      const end = w.written;
      tendermint_types_block.Block.write(m.block, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.blockId !== undefined) {
      const end = w.written;
      tendermint_types_types.BlockID.write(m.blockId, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        tendermint_types_types.BlockID.read(r, r.end(), (m.blockId ??= tendermint_types_types.BlockID.create()));
        break;
      case 18:
        tendermint_types_block.Block.read(r, r.end(), (m.block ??= tendermint_types_block.Block.create()));
        break;
      case 26:
        cosmos_base_tendermint_v1beta1_types.Block.read(r, r.end(), (m.sdkBlock ??= cosmos_base_tendermint_v1beta1_types.Block.create()));
        break;
      default:
        skipField(GetLatestBlockResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(GetLatestBlockResponse);
    return m;
  },
});

export interface GetSyncingRequest {
}

export const GetSyncingRequest: MessageType<GetSyncingRequest> = messageType<GetSyncingRequest>({
  name: "cosmos.base.tendermint.v1beta1.GetSyncingRequest",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(GetSyncingRequest, r, tag);
    }
    if (r.pos !== end) throw overrun(GetSyncingRequest);
    return m;
  },
});

export interface GetSyncingResponse {
  syncing: boolean;
}

export const GetSyncingResponse: MessageType<GetSyncingResponse> = messageType<GetSyncingResponse>({
  name: "cosmos.base.tendermint.v1beta1.GetSyncingResponse",
  fields: [
    { no: 1, name: "syncing", prop: "syncing", kind: "bool" },
  ],
  create: () => ({ syncing: false }),
  write(m, w) {
    if (m.syncing) {
      w.bool(m.syncing);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.syncing = r.bool();
        break;
      default:
        skipField(GetSyncingResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(GetSyncingResponse);
    return m;
  },
});

export interface GetNodeInfoRequest {
}

export const GetNodeInfoRequest: MessageType<GetNodeInfoRequest> = messageType<GetNodeInfoRequest>({
  name: "cosmos.base.tendermint.v1beta1.GetNodeInfoRequest",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(GetNodeInfoRequest, r, tag);
    }
    if (r.pos !== end) throw overrun(GetNodeInfoRequest);
    return m;
  },
});

export interface GetNodeInfoResponse {
  defaultNodeInfo: tendermint_p2p_types.DefaultNodeInfo | undefined;
  applicationVersion: VersionInfo | undefined;
}

export const GetNodeInfoResponse: MessageType<GetNodeInfoResponse> = messageType<GetNodeInfoResponse>({
  name: "cosmos.base.tendermint.v1beta1.GetNodeInfoResponse",
  fields: [
    { no: 1, name: "default_node_info", prop: "defaultNodeInfo", kind: "message", message: () => tendermint_p2p_types.DefaultNodeInfo },
    { no: 2, name: "application_version", prop: "applicationVersion", kind: "message", message: () => VersionInfo },
  ],
  create: () => ({ defaultNodeInfo: undefined, applicationVersion: undefined }),
  write(m, w) {
    if (m.applicationVersion !== undefined) {
      const end = w.written;
      VersionInfo.write(m.applicationVersion, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.defaultNodeInfo !== undefined) {
      const end = w.written;
      tendermint_p2p_types.DefaultNodeInfo.write(m.defaultNodeInfo, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        tendermint_p2p_types.DefaultNodeInfo.read(r, r.end(), (m.defaultNodeInfo ??= tendermint_p2p_types.DefaultNodeInfo.create()));
        break;
      case 18:
        VersionInfo.read(r, r.end(), (m.applicationVersion ??= VersionInfo.create()));
        break;
      default:
        skipField(GetNodeInfoResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(GetNodeInfoResponse);
    return m;
  },
});

export interface VersionInfo {
  name: string;
  appName: string;
  version: string;
  gitCommit: string;
  buildTags: string;
  goVersion: string;
  buildDeps: Module[];
  cosmosSdkVersion: string;
}

export const VersionInfo: MessageType<VersionInfo> = messageType<VersionInfo>({
  name: "cosmos.base.tendermint.v1beta1.VersionInfo",
  fields: [
    { no: 1, name: "name", prop: "name", kind: "string" },
    { no: 2, name: "app_name", prop: "appName", kind: "string" },
    { no: 3, name: "version", prop: "version", kind: "string" },
    { no: 4, name: "git_commit", prop: "gitCommit", kind: "string" },
    { no: 5, name: "build_tags", prop: "buildTags", kind: "string" },
    { no: 6, name: "go_version", prop: "goVersion", kind: "string" },
    { no: 7, name: "build_deps", prop: "buildDeps", kind: "message", repeated: true, message: () => Module },
    { no: 8, name: "cosmos_sdk_version", prop: "cosmosSdkVersion", kind: "string" },
  ],
  create: () => ({ name: "", appName: "", version: "", gitCommit: "", buildTags: "", goVersion: "", buildDeps: [], cosmosSdkVersion: "" }),
  write(m, w) {
    if (m.cosmosSdkVersion !== "") {
      w.string(m.cosmosSdkVersion);
      w.varint(66);
    }
    for (let i = m.buildDeps.length - 1; i >= 0; i--) {
      const end = w.written;
      Module.write(m.buildDeps[i]!, w);
      w.lengthFrom(end);
      w.varint(58);
    }
    if (m.goVersion !== "") {
      w.string(m.goVersion);
      w.varint(50);
    }
    if (m.buildTags !== "") {
      w.string(m.buildTags);
      w.varint(42);
    }
    if (m.gitCommit !== "") {
      w.string(m.gitCommit);
      w.varint(34);
    }
    if (m.version !== "") {
      w.string(m.version);
      w.varint(26);
    }
    if (m.appName !== "") {
      w.string(m.appName);
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
        m.appName = r.string();
        break;
      case 26:
        m.version = r.string();
        break;
      case 34:
        m.gitCommit = r.string();
        break;
      case 42:
        m.buildTags = r.string();
        break;
      case 50:
        m.goVersion = r.string();
        break;
      case 58:
        m.buildDeps.push(Module.read(r, r.end(), Module.create()));
        break;
      case 66:
        m.cosmosSdkVersion = r.string();
        break;
      default:
        skipField(VersionInfo, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(VersionInfo);
    return m;
  },
});

export interface Module {
  path: string;
  version: string;
  sum: string;
}

export const Module: MessageType<Module> = messageType<Module>({
  name: "cosmos.base.tendermint.v1beta1.Module",
  fields: [
    { no: 1, name: "path", prop: "path", kind: "string" },
    { no: 2, name: "version", prop: "version", kind: "string" },
    { no: 3, name: "sum", prop: "sum", kind: "string" },
  ],
  create: () => ({ path: "", version: "", sum: "" }),
  write(m, w) {
    if (m.sum !== "") {
      w.string(m.sum);
      w.varint(26);
    }
    if (m.version !== "") {
      w.string(m.version);
      w.varint(18);
    }
    if (m.path !== "") {
      w.string(m.path);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.path = r.string();
        break;
      case 18:
        m.version = r.string();
        break;
      case 26:
        m.sum = r.string();
        break;
      default:
        skipField(Module, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Module);
    return m;
  },
});

export interface ABCIQueryRequest {
  data: Uint8Array;
  path: string;
  height: bigint;
  prove: boolean;
}

export const ABCIQueryRequest: MessageType<ABCIQueryRequest> = messageType<ABCIQueryRequest>({
  name: "cosmos.base.tendermint.v1beta1.ABCIQueryRequest",
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
        skipField(ABCIQueryRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ABCIQueryRequest);
    return m;
  },
});

export interface ABCIQueryResponse {
  code: number;
  log: string;
  info: string;
  index: bigint;
  key: Uint8Array;
  value: Uint8Array;
  proofOps: ProofOps | undefined;
  height: bigint;
  codespace: string;
}

export const ABCIQueryResponse: MessageType<ABCIQueryResponse> = messageType<ABCIQueryResponse>({
  name: "cosmos.base.tendermint.v1beta1.ABCIQueryResponse",
  fields: [
    { no: 1, name: "code", prop: "code", kind: "uint32" },
    { no: 3, name: "log", prop: "log", kind: "string" },
    { no: 4, name: "info", prop: "info", kind: "string" },
    { no: 5, name: "index", prop: "index", kind: "int64" },
    { no: 6, name: "key", prop: "key", kind: "bytes" },
    { no: 7, name: "value", prop: "value", kind: "bytes" },
    { no: 8, name: "proof_ops", prop: "proofOps", kind: "message", message: () => ProofOps },
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
      ProofOps.write(m.proofOps, w);
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
        ProofOps.read(r, r.end(), (m.proofOps ??= ProofOps.create()));
        break;
      case 72:
        m.height = r.int64();
        break;
      case 82:
        m.codespace = r.string();
        break;
      default:
        skipField(ABCIQueryResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ABCIQueryResponse);
    return m;
  },
});

export interface ProofOp {
  type: string;
  key: Uint8Array;
  data: Uint8Array;
}

export const ProofOp: MessageType<ProofOp> = messageType<ProofOp>({
  name: "cosmos.base.tendermint.v1beta1.ProofOp",
  fields: [
    { no: 1, name: "type", prop: "type", kind: "string" },
    { no: 2, name: "key", prop: "key", kind: "bytes" },
    { no: 3, name: "data", prop: "data", kind: "bytes" },
  ],
  create: () => ({ type: "", key: EMPTY_BYTES, data: EMPTY_BYTES }),
  write(m, w) {
    if (m.data.length !== 0) {
      w.bytes(m.data);
      w.varint(26);
    }
    if (m.key.length !== 0) {
      w.bytes(m.key);
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
        m.key = r.bytes();
        break;
      case 26:
        m.data = r.bytes();
        break;
      default:
        skipField(ProofOp, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ProofOp);
    return m;
  },
});

export interface ProofOps {
  ops: ProofOp[];
}

export const ProofOps: MessageType<ProofOps> = messageType<ProofOps>({
  name: "cosmos.base.tendermint.v1beta1.ProofOps",
  fields: [
    { no: 1, name: "ops", prop: "ops", kind: "message", repeated: true, message: () => ProofOp, nullable: false, options: {"amino.dont_omitempty":true} },
  ],
  create: () => ({ ops: [] }),
  write(m, w) {
    for (let i = m.ops.length - 1; i >= 0; i--) {
      const end = w.written;
      ProofOp.write(m.ops[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.ops.push(ProofOp.read(r, r.end(), ProofOp.create()));
        break;
      default:
        skipField(ProofOps, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ProofOps);
    return m;
  },
});

export const Service = {
  typeName: "cosmos.base.tendermint.v1beta1.Service",
  methods: {
    getNodeInfo: { name: "GetNodeInfo", input: GetNodeInfoRequest, output: GetNodeInfoResponse, http: [{"verb":"get","path":"/cosmos/base/tendermint/v1beta1/node_info"}] },
    getSyncing: { name: "GetSyncing", input: GetSyncingRequest, output: GetSyncingResponse, http: [{"verb":"get","path":"/cosmos/base/tendermint/v1beta1/syncing"}] },
    getLatestBlock: { name: "GetLatestBlock", input: GetLatestBlockRequest, output: GetLatestBlockResponse, http: [{"verb":"get","path":"/cosmos/base/tendermint/v1beta1/blocks/latest"}] },
    getBlockByHeight: { name: "GetBlockByHeight", input: GetBlockByHeightRequest, output: GetBlockByHeightResponse, http: [{"verb":"get","path":"/cosmos/base/tendermint/v1beta1/blocks/{height}"}] },
    getLatestValidatorSet: { name: "GetLatestValidatorSet", input: GetLatestValidatorSetRequest, output: GetLatestValidatorSetResponse, http: [{"verb":"get","path":"/cosmos/base/tendermint/v1beta1/validatorsets/latest"}] },
    getValidatorSetByHeight: { name: "GetValidatorSetByHeight", input: GetValidatorSetByHeightRequest, output: GetValidatorSetByHeightResponse, http: [{"verb":"get","path":"/cosmos/base/tendermint/v1beta1/validatorsets/{height}"}] },
    aBCIQuery: { name: "ABCIQuery", input: ABCIQueryRequest, output: ABCIQueryResponse, http: [{"verb":"get","path":"/cosmos/base/tendermint/v1beta1/abci_query"}] },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "cosmos/base/tendermint/v1beta1/query.proto",
  package: "cosmos.base.tendermint.v1beta1",
  messages: [GetValidatorSetByHeightRequest, GetValidatorSetByHeightResponse, GetLatestValidatorSetRequest, GetLatestValidatorSetResponse, Validator, GetBlockByHeightRequest, GetBlockByHeightResponse, GetLatestBlockRequest, GetLatestBlockResponse, GetSyncingRequest, GetSyncingResponse, GetNodeInfoRequest, GetNodeInfoResponse, VersionInfo, Module, ABCIQueryRequest, ABCIQueryResponse, ProofOp, ProofOps],
  services: [Service],
};
