// Generated from proto/cosmos/tx/v1beta1/service.proto by scripts/proto-gen. Do not edit.
import { type EnumInfo, type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../protobuf/service.js";
import { EMPTY_BYTES } from "../../../../types/bytes.js";
import * as cosmos_base_abci_v1beta1_abci from "../../../cosmos/base/abci/v1beta1/abci.js";
import * as cosmos_base_query_v1beta1_pagination from "../../../cosmos/base/query/v1beta1/pagination.js";
import * as cosmos_tx_v1beta1_tx from "../../../cosmos/tx/v1beta1/tx.js";
import * as tendermint_types_block from "../../../tendermint/types/block.js";
import * as tendermint_types_types from "../../../tendermint/types/types.js";

export type OrderBy = number;
export const OrderBy = {
  ORDER_BY_UNSPECIFIED: 0,
  ORDER_BY_ASC: 1,
  ORDER_BY_DESC: 2,
} as const;
export const OrderBy$: EnumInfo = { typeName: "cosmos.tx.v1beta1.OrderBy", values: OrderBy };

export type BroadcastMode = number;
export const BroadcastMode = {
  BROADCAST_MODE_UNSPECIFIED: 0,
  BROADCAST_MODE_BLOCK: 1,
  BROADCAST_MODE_SYNC: 2,
  BROADCAST_MODE_ASYNC: 3,
} as const;
export const BroadcastMode$: EnumInfo = { typeName: "cosmos.tx.v1beta1.BroadcastMode", values: BroadcastMode };

export interface GetTxsEventRequest {
  events: string[];
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
  orderBy: number;
  page: bigint;
  limit: bigint;
  query: string;
}

export const GetTxsEventRequest: MessageType<GetTxsEventRequest> = messageType<GetTxsEventRequest>({
  name: "cosmos.tx.v1beta1.GetTxsEventRequest",
  fields: [
    { no: 1, name: "events", prop: "events", kind: "string", repeated: true, options: {"deprecated":true} },
    { no: 2, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageRequest, options: {"deprecated":true} },
    { no: 3, name: "order_by", prop: "orderBy", kind: "enum", enum: OrderBy$ },
    { no: 4, name: "page", prop: "page", kind: "uint64" },
    { no: 5, name: "limit", prop: "limit", kind: "uint64" },
    { no: 6, name: "query", prop: "query", kind: "string" },
  ],
  create: () => ({ events: [], pagination: undefined, orderBy: 0, page: 0n, limit: 0n, query: "" }),
  write(m, w) {
    if (m.query !== "") {
      w.string(m.query);
      w.varint(50);
    }
    if (m.limit !== 0n) {
      w.varint64(m.limit);
      w.varint(40);
    }
    if (m.page !== 0n) {
      w.varint64(m.page);
      w.varint(32);
    }
    if (m.orderBy !== 0) {
      w.int32(m.orderBy);
      w.varint(24);
    }
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageRequest.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.events.length - 1; i >= 0; i--) {
      w.string(m.events[i]!);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.events.push(r.string());
        break;
      case 18:
        cosmos_base_query_v1beta1_pagination.PageRequest.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageRequest.create()));
        break;
      case 24:
        m.orderBy = r.int32();
        break;
      case 32:
        m.page = r.uint64();
        break;
      case 40:
        m.limit = r.uint64();
        break;
      case 50:
        m.query = r.string();
        break;
      default:
        skipField(GetTxsEventRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(GetTxsEventRequest);
    return m;
  },
});

export interface GetTxsEventResponse {
  txs: cosmos_tx_v1beta1_tx.Tx[];
  txResponses: cosmos_base_abci_v1beta1_abci.TxResponse[];
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
  total: bigint;
}

export const GetTxsEventResponse: MessageType<GetTxsEventResponse> = messageType<GetTxsEventResponse>({
  name: "cosmos.tx.v1beta1.GetTxsEventResponse",
  fields: [
    { no: 1, name: "txs", prop: "txs", kind: "message", repeated: true, message: () => cosmos_tx_v1beta1_tx.Tx },
    { no: 2, name: "tx_responses", prop: "txResponses", kind: "message", repeated: true, message: () => cosmos_base_abci_v1beta1_abci.TxResponse },
    { no: 3, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse, options: {"deprecated":true} },
    { no: 4, name: "total", prop: "total", kind: "uint64" },
  ],
  create: () => ({ txs: [], txResponses: [], pagination: undefined, total: 0n }),
  write(m, w) {
    if (m.total !== 0n) {
      w.varint64(m.total);
      w.varint(32);
    }
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    for (let i = m.txResponses.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_base_abci_v1beta1_abci.TxResponse.write(m.txResponses[i]!, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.txs.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_tx_v1beta1_tx.Tx.write(m.txs[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.txs.push(cosmos_tx_v1beta1_tx.Tx.read(r, r.end(), cosmos_tx_v1beta1_tx.Tx.create()));
        break;
      case 18:
        m.txResponses.push(cosmos_base_abci_v1beta1_abci.TxResponse.read(r, r.end(), cosmos_base_abci_v1beta1_abci.TxResponse.create()));
        break;
      case 26:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      case 32:
        m.total = r.uint64();
        break;
      default:
        skipField(GetTxsEventResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(GetTxsEventResponse);
    return m;
  },
});

export interface BroadcastTxRequest {
  txBytes: Uint8Array;
  mode: number;
}

export const BroadcastTxRequest: MessageType<BroadcastTxRequest> = messageType<BroadcastTxRequest>({
  name: "cosmos.tx.v1beta1.BroadcastTxRequest",
  fields: [
    { no: 1, name: "tx_bytes", prop: "txBytes", kind: "bytes" },
    { no: 2, name: "mode", prop: "mode", kind: "enum", enum: BroadcastMode$ },
  ],
  create: () => ({ txBytes: EMPTY_BYTES, mode: 0 }),
  write(m, w) {
    if (m.mode !== 0) {
      w.int32(m.mode);
      w.varint(16);
    }
    if (m.txBytes.length !== 0) {
      w.bytes(m.txBytes);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.txBytes = r.bytes();
        break;
      case 16:
        m.mode = r.int32();
        break;
      default:
        skipField(BroadcastTxRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(BroadcastTxRequest);
    return m;
  },
});

export interface BroadcastTxResponse {
  txResponse: cosmos_base_abci_v1beta1_abci.TxResponse | undefined;
}

export const BroadcastTxResponse: MessageType<BroadcastTxResponse> = messageType<BroadcastTxResponse>({
  name: "cosmos.tx.v1beta1.BroadcastTxResponse",
  fields: [
    { no: 1, name: "tx_response", prop: "txResponse", kind: "message", message: () => cosmos_base_abci_v1beta1_abci.TxResponse },
  ],
  create: () => ({ txResponse: undefined }),
  write(m, w) {
    if (m.txResponse !== undefined) {
      const end = w.written;
      cosmos_base_abci_v1beta1_abci.TxResponse.write(m.txResponse, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_base_abci_v1beta1_abci.TxResponse.read(r, r.end(), (m.txResponse ??= cosmos_base_abci_v1beta1_abci.TxResponse.create()));
        break;
      default:
        skipField(BroadcastTxResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(BroadcastTxResponse);
    return m;
  },
});

export interface SimulateRequest {
  tx: cosmos_tx_v1beta1_tx.Tx | undefined;
  txBytes: Uint8Array;
}

export const SimulateRequest: MessageType<SimulateRequest> = messageType<SimulateRequest>({
  name: "cosmos.tx.v1beta1.SimulateRequest",
  fields: [
    { no: 1, name: "tx", prop: "tx", kind: "message", message: () => cosmos_tx_v1beta1_tx.Tx, options: {"deprecated":true} },
    { no: 2, name: "tx_bytes", prop: "txBytes", kind: "bytes" },
  ],
  create: () => ({ tx: undefined, txBytes: EMPTY_BYTES }),
  write(m, w) {
    if (m.txBytes.length !== 0) {
      w.bytes(m.txBytes);
      w.varint(18);
    }
    if (m.tx !== undefined) {
      const end = w.written;
      cosmos_tx_v1beta1_tx.Tx.write(m.tx, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_tx_v1beta1_tx.Tx.read(r, r.end(), (m.tx ??= cosmos_tx_v1beta1_tx.Tx.create()));
        break;
      case 18:
        m.txBytes = r.bytes();
        break;
      default:
        skipField(SimulateRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(SimulateRequest);
    return m;
  },
});

export interface SimulateResponse {
  gasInfo: cosmos_base_abci_v1beta1_abci.GasInfo | undefined;
  result: cosmos_base_abci_v1beta1_abci.Result | undefined;
}

export const SimulateResponse: MessageType<SimulateResponse> = messageType<SimulateResponse>({
  name: "cosmos.tx.v1beta1.SimulateResponse",
  fields: [
    { no: 1, name: "gas_info", prop: "gasInfo", kind: "message", message: () => cosmos_base_abci_v1beta1_abci.GasInfo },
    { no: 2, name: "result", prop: "result", kind: "message", message: () => cosmos_base_abci_v1beta1_abci.Result },
  ],
  create: () => ({ gasInfo: undefined, result: undefined }),
  write(m, w) {
    if (m.result !== undefined) {
      const end = w.written;
      cosmos_base_abci_v1beta1_abci.Result.write(m.result, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.gasInfo !== undefined) {
      const end = w.written;
      cosmos_base_abci_v1beta1_abci.GasInfo.write(m.gasInfo, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_base_abci_v1beta1_abci.GasInfo.read(r, r.end(), (m.gasInfo ??= cosmos_base_abci_v1beta1_abci.GasInfo.create()));
        break;
      case 18:
        cosmos_base_abci_v1beta1_abci.Result.read(r, r.end(), (m.result ??= cosmos_base_abci_v1beta1_abci.Result.create()));
        break;
      default:
        skipField(SimulateResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(SimulateResponse);
    return m;
  },
});

export interface GetTxRequest {
  hash: string;
}

export const GetTxRequest: MessageType<GetTxRequest> = messageType<GetTxRequest>({
  name: "cosmos.tx.v1beta1.GetTxRequest",
  fields: [
    { no: 1, name: "hash", prop: "hash", kind: "string" },
  ],
  create: () => ({ hash: "" }),
  write(m, w) {
    if (m.hash !== "") {
      w.string(m.hash);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.hash = r.string();
        break;
      default:
        skipField(GetTxRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(GetTxRequest);
    return m;
  },
});

export interface GetTxResponse {
  tx: cosmos_tx_v1beta1_tx.Tx | undefined;
  txResponse: cosmos_base_abci_v1beta1_abci.TxResponse | undefined;
}

export const GetTxResponse: MessageType<GetTxResponse> = messageType<GetTxResponse>({
  name: "cosmos.tx.v1beta1.GetTxResponse",
  fields: [
    { no: 1, name: "tx", prop: "tx", kind: "message", message: () => cosmos_tx_v1beta1_tx.Tx },
    { no: 2, name: "tx_response", prop: "txResponse", kind: "message", message: () => cosmos_base_abci_v1beta1_abci.TxResponse },
  ],
  create: () => ({ tx: undefined, txResponse: undefined }),
  write(m, w) {
    if (m.txResponse !== undefined) {
      const end = w.written;
      cosmos_base_abci_v1beta1_abci.TxResponse.write(m.txResponse, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.tx !== undefined) {
      const end = w.written;
      cosmos_tx_v1beta1_tx.Tx.write(m.tx, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_tx_v1beta1_tx.Tx.read(r, r.end(), (m.tx ??= cosmos_tx_v1beta1_tx.Tx.create()));
        break;
      case 18:
        cosmos_base_abci_v1beta1_abci.TxResponse.read(r, r.end(), (m.txResponse ??= cosmos_base_abci_v1beta1_abci.TxResponse.create()));
        break;
      default:
        skipField(GetTxResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(GetTxResponse);
    return m;
  },
});

export interface GetBlockWithTxsRequest {
  height: bigint;
  pagination: cosmos_base_query_v1beta1_pagination.PageRequest | undefined;
}

export const GetBlockWithTxsRequest: MessageType<GetBlockWithTxsRequest> = messageType<GetBlockWithTxsRequest>({
  name: "cosmos.tx.v1beta1.GetBlockWithTxsRequest",
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
        skipField(GetBlockWithTxsRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(GetBlockWithTxsRequest);
    return m;
  },
});

export interface GetBlockWithTxsResponse {
  txs: cosmos_tx_v1beta1_tx.Tx[];
  blockId: tendermint_types_types.BlockID | undefined;
  block: tendermint_types_block.Block | undefined;
  pagination: cosmos_base_query_v1beta1_pagination.PageResponse | undefined;
}

export const GetBlockWithTxsResponse: MessageType<GetBlockWithTxsResponse> = messageType<GetBlockWithTxsResponse>({
  name: "cosmos.tx.v1beta1.GetBlockWithTxsResponse",
  fields: [
    { no: 1, name: "txs", prop: "txs", kind: "message", repeated: true, message: () => cosmos_tx_v1beta1_tx.Tx },
    { no: 2, name: "block_id", prop: "blockId", kind: "message", message: () => tendermint_types_types.BlockID },
    { no: 3, name: "block", prop: "block", kind: "message", message: () => tendermint_types_block.Block },
    { no: 4, name: "pagination", prop: "pagination", kind: "message", message: () => cosmos_base_query_v1beta1_pagination.PageResponse },
  ],
  create: () => ({ txs: [], blockId: undefined, block: undefined, pagination: undefined }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const end = w.written;
      cosmos_base_query_v1beta1_pagination.PageResponse.write(m.pagination, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.block !== undefined) {
      const end = w.written;
      tendermint_types_block.Block.write(m.block, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.blockId !== undefined) {
      const end = w.written;
      tendermint_types_types.BlockID.write(m.blockId, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.txs.length - 1; i >= 0; i--) {
      const end = w.written;
      cosmos_tx_v1beta1_tx.Tx.write(m.txs[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.txs.push(cosmos_tx_v1beta1_tx.Tx.read(r, r.end(), cosmos_tx_v1beta1_tx.Tx.create()));
        break;
      case 18:
        tendermint_types_types.BlockID.read(r, r.end(), (m.blockId ??= tendermint_types_types.BlockID.create()));
        break;
      case 26:
        tendermint_types_block.Block.read(r, r.end(), (m.block ??= tendermint_types_block.Block.create()));
        break;
      case 34:
        cosmos_base_query_v1beta1_pagination.PageResponse.read(r, r.end(), (m.pagination ??= cosmos_base_query_v1beta1_pagination.PageResponse.create()));
        break;
      default:
        skipField(GetBlockWithTxsResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(GetBlockWithTxsResponse);
    return m;
  },
});

export interface TxDecodeRequest {
  txBytes: Uint8Array;
}

export const TxDecodeRequest: MessageType<TxDecodeRequest> = messageType<TxDecodeRequest>({
  name: "cosmos.tx.v1beta1.TxDecodeRequest",
  fields: [
    { no: 1, name: "tx_bytes", prop: "txBytes", kind: "bytes" },
  ],
  create: () => ({ txBytes: EMPTY_BYTES }),
  write(m, w) {
    if (m.txBytes.length !== 0) {
      w.bytes(m.txBytes);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.txBytes = r.bytes();
        break;
      default:
        skipField(TxDecodeRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(TxDecodeRequest);
    return m;
  },
});

export interface TxDecodeResponse {
  tx: cosmos_tx_v1beta1_tx.Tx | undefined;
}

export const TxDecodeResponse: MessageType<TxDecodeResponse> = messageType<TxDecodeResponse>({
  name: "cosmos.tx.v1beta1.TxDecodeResponse",
  fields: [
    { no: 1, name: "tx", prop: "tx", kind: "message", message: () => cosmos_tx_v1beta1_tx.Tx },
  ],
  create: () => ({ tx: undefined }),
  write(m, w) {
    if (m.tx !== undefined) {
      const end = w.written;
      cosmos_tx_v1beta1_tx.Tx.write(m.tx, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_tx_v1beta1_tx.Tx.read(r, r.end(), (m.tx ??= cosmos_tx_v1beta1_tx.Tx.create()));
        break;
      default:
        skipField(TxDecodeResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(TxDecodeResponse);
    return m;
  },
});

export interface TxEncodeRequest {
  tx: cosmos_tx_v1beta1_tx.Tx | undefined;
}

export const TxEncodeRequest: MessageType<TxEncodeRequest> = messageType<TxEncodeRequest>({
  name: "cosmos.tx.v1beta1.TxEncodeRequest",
  fields: [
    { no: 1, name: "tx", prop: "tx", kind: "message", message: () => cosmos_tx_v1beta1_tx.Tx },
  ],
  create: () => ({ tx: undefined }),
  write(m, w) {
    if (m.tx !== undefined) {
      const end = w.written;
      cosmos_tx_v1beta1_tx.Tx.write(m.tx, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_tx_v1beta1_tx.Tx.read(r, r.end(), (m.tx ??= cosmos_tx_v1beta1_tx.Tx.create()));
        break;
      default:
        skipField(TxEncodeRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(TxEncodeRequest);
    return m;
  },
});

export interface TxEncodeResponse {
  txBytes: Uint8Array;
}

export const TxEncodeResponse: MessageType<TxEncodeResponse> = messageType<TxEncodeResponse>({
  name: "cosmos.tx.v1beta1.TxEncodeResponse",
  fields: [
    { no: 1, name: "tx_bytes", prop: "txBytes", kind: "bytes" },
  ],
  create: () => ({ txBytes: EMPTY_BYTES }),
  write(m, w) {
    if (m.txBytes.length !== 0) {
      w.bytes(m.txBytes);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.txBytes = r.bytes();
        break;
      default:
        skipField(TxEncodeResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(TxEncodeResponse);
    return m;
  },
});

export interface TxEncodeAminoRequest {
  aminoJson: string;
}

export const TxEncodeAminoRequest: MessageType<TxEncodeAminoRequest> = messageType<TxEncodeAminoRequest>({
  name: "cosmos.tx.v1beta1.TxEncodeAminoRequest",
  fields: [
    { no: 1, name: "amino_json", prop: "aminoJson", kind: "string" },
  ],
  create: () => ({ aminoJson: "" }),
  write(m, w) {
    if (m.aminoJson !== "") {
      w.string(m.aminoJson);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.aminoJson = r.string();
        break;
      default:
        skipField(TxEncodeAminoRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(TxEncodeAminoRequest);
    return m;
  },
});

export interface TxEncodeAminoResponse {
  aminoBinary: Uint8Array;
}

export const TxEncodeAminoResponse: MessageType<TxEncodeAminoResponse> = messageType<TxEncodeAminoResponse>({
  name: "cosmos.tx.v1beta1.TxEncodeAminoResponse",
  fields: [
    { no: 1, name: "amino_binary", prop: "aminoBinary", kind: "bytes" },
  ],
  create: () => ({ aminoBinary: EMPTY_BYTES }),
  write(m, w) {
    if (m.aminoBinary.length !== 0) {
      w.bytes(m.aminoBinary);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.aminoBinary = r.bytes();
        break;
      default:
        skipField(TxEncodeAminoResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(TxEncodeAminoResponse);
    return m;
  },
});

export interface TxDecodeAminoRequest {
  aminoBinary: Uint8Array;
}

export const TxDecodeAminoRequest: MessageType<TxDecodeAminoRequest> = messageType<TxDecodeAminoRequest>({
  name: "cosmos.tx.v1beta1.TxDecodeAminoRequest",
  fields: [
    { no: 1, name: "amino_binary", prop: "aminoBinary", kind: "bytes" },
  ],
  create: () => ({ aminoBinary: EMPTY_BYTES }),
  write(m, w) {
    if (m.aminoBinary.length !== 0) {
      w.bytes(m.aminoBinary);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.aminoBinary = r.bytes();
        break;
      default:
        skipField(TxDecodeAminoRequest, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(TxDecodeAminoRequest);
    return m;
  },
});

export interface TxDecodeAminoResponse {
  aminoJson: string;
}

export const TxDecodeAminoResponse: MessageType<TxDecodeAminoResponse> = messageType<TxDecodeAminoResponse>({
  name: "cosmos.tx.v1beta1.TxDecodeAminoResponse",
  fields: [
    { no: 1, name: "amino_json", prop: "aminoJson", kind: "string" },
  ],
  create: () => ({ aminoJson: "" }),
  write(m, w) {
    if (m.aminoJson !== "") {
      w.string(m.aminoJson);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.aminoJson = r.string();
        break;
      default:
        skipField(TxDecodeAminoResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(TxDecodeAminoResponse);
    return m;
  },
});

export const Service = {
  typeName: "cosmos.tx.v1beta1.Service",
  methods: {
    simulate: { name: "Simulate", input: SimulateRequest, output: SimulateResponse, http: [{"verb":"post","path":"/cosmos/tx/v1beta1/simulate","body":"*"}] },
    getTx: { name: "GetTx", input: GetTxRequest, output: GetTxResponse, http: [{"verb":"get","path":"/cosmos/tx/v1beta1/txs/{hash}"}] },
    broadcastTx: { name: "BroadcastTx", input: BroadcastTxRequest, output: BroadcastTxResponse, http: [{"verb":"post","path":"/cosmos/tx/v1beta1/txs","body":"*"}] },
    getTxsEvent: { name: "GetTxsEvent", input: GetTxsEventRequest, output: GetTxsEventResponse, http: [{"verb":"get","path":"/cosmos/tx/v1beta1/txs"}] },
    getBlockWithTxs: { name: "GetBlockWithTxs", input: GetBlockWithTxsRequest, output: GetBlockWithTxsResponse, http: [{"verb":"get","path":"/cosmos/tx/v1beta1/txs/block/{height}"}] },
    txDecode: { name: "TxDecode", input: TxDecodeRequest, output: TxDecodeResponse, http: [{"verb":"post","path":"/cosmos/tx/v1beta1/decode","body":"*"}] },
    txEncode: { name: "TxEncode", input: TxEncodeRequest, output: TxEncodeResponse, http: [{"verb":"post","path":"/cosmos/tx/v1beta1/encode","body":"*"}] },
    txEncodeAmino: { name: "TxEncodeAmino", input: TxEncodeAminoRequest, output: TxEncodeAminoResponse, http: [{"verb":"post","path":"/cosmos/tx/v1beta1/encode/amino","body":"*"}] },
    txDecodeAmino: { name: "TxDecodeAmino", input: TxDecodeAminoRequest, output: TxDecodeAminoResponse, http: [{"verb":"post","path":"/cosmos/tx/v1beta1/decode/amino","body":"*"}] },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "cosmos/tx/v1beta1/service.proto",
  package: "cosmos.tx.v1beta1",
  messages: [GetTxsEventRequest, GetTxsEventResponse, BroadcastTxRequest, BroadcastTxResponse, SimulateRequest, SimulateResponse, GetTxRequest, GetTxResponse, GetBlockWithTxsRequest, GetBlockWithTxsResponse, TxDecodeRequest, TxDecodeResponse, TxEncodeRequest, TxEncodeResponse, TxEncodeAminoRequest, TxEncodeAminoResponse, TxDecodeAminoRequest, TxDecodeAminoResponse],
  services: [Service],
};
