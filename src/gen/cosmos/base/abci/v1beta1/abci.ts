// Generated from proto/cosmos/base/abci/v1beta1/abci.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, readMessage, writeMessage } from "../../../../../protobuf/message.js";
import type { FileInfo } from "../../../../../protobuf/service.js";
import { EMPTY_BYTES } from "../../../../../types/bytes.js";
import * as google_protobuf_any from "../../../../google/protobuf/any.js";
import * as tendermint_abci_types from "../../../../tendermint/abci/types.js";
import * as tendermint_types_block from "../../../../tendermint/types/block.js";

export interface TxResponse {
  height: bigint;
  txhash: string;
  codespace: string;
  code: number;
  data: string;
  rawLog: string;
  logs: ABCIMessageLog[];
  info: string;
  gasWanted: bigint;
  gasUsed: bigint;
  tx: google_protobuf_any.Any | undefined;
  timestamp: string;
  events: tendermint_abci_types.Event[];
}

export const TxResponse: MessageType<TxResponse> = messageType<TxResponse>({
  name: "cosmos.base.abci.v1beta1.TxResponse",
  fields: [
    { no: 1, name: "height", prop: "height", kind: "int64" },
    { no: 2, name: "txhash", prop: "txhash", kind: "string" },
    { no: 3, name: "codespace", prop: "codespace", kind: "string" },
    { no: 4, name: "code", prop: "code", kind: "uint32" },
    { no: 5, name: "data", prop: "data", kind: "string" },
    { no: 6, name: "raw_log", prop: "rawLog", kind: "string" },
    { no: 7, name: "logs", prop: "logs", kind: "message", repeated: true, message: () => ABCIMessageLog, nullable: false, options: {"gogoproto.castrepeated":"ABCIMessageLogs"} },
    { no: 8, name: "info", prop: "info", kind: "string" },
    { no: 9, name: "gas_wanted", prop: "gasWanted", kind: "int64" },
    { no: 10, name: "gas_used", prop: "gasUsed", kind: "int64" },
    { no: 11, name: "tx", prop: "tx", kind: "message", message: () => google_protobuf_any.Any },
    { no: 12, name: "timestamp", prop: "timestamp", kind: "string" },
    { no: 13, name: "events", prop: "events", kind: "message", repeated: true, message: () => tendermint_abci_types.Event, nullable: false },
  ],
  create: () => ({ height: 0n, txhash: "", codespace: "", code: 0, data: "", rawLog: "", logs: [], info: "", gasWanted: 0n, gasUsed: 0n, tx: undefined, timestamp: "", events: [] }),
  write(m, w) {
    for (let i = m.events.length - 1; i >= 0; i--) {
      writeMessage(w, tendermint_abci_types.Event, m.events[i]!);
      w.varint(106);
    }
    if (m.timestamp !== "") {
      w.string(m.timestamp);
      w.varint(98);
    }
    if (m.tx !== undefined) {
      writeMessage(w, google_protobuf_any.Any, m.tx);
      w.varint(90);
    }
    if (m.gasUsed !== 0n) {
      w.varint64(m.gasUsed);
      w.varint(80);
    }
    if (m.gasWanted !== 0n) {
      w.varint64(m.gasWanted);
      w.varint(72);
    }
    if (m.info !== "") {
      w.string(m.info);
      w.varint(66);
    }
    for (let i = m.logs.length - 1; i >= 0; i--) {
      writeMessage(w, ABCIMessageLog, m.logs[i]!);
      w.varint(58);
    }
    if (m.rawLog !== "") {
      w.string(m.rawLog);
      w.varint(50);
    }
    if (m.data !== "") {
      w.string(m.data);
      w.varint(42);
    }
    if (m.code !== 0) {
      w.varint(m.code);
      w.varint(32);
    }
    if (m.codespace !== "") {
      w.string(m.codespace);
      w.varint(26);
    }
    if (m.txhash !== "") {
      w.string(m.txhash);
      w.varint(18);
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
      case 18:
        m.txhash = r.string();
        return true;
      case 26:
        m.codespace = r.string();
        return true;
      case 32:
        m.code = r.uint32();
        return true;
      case 42:
        m.data = r.string();
        return true;
      case 50:
        m.rawLog = r.string();
        return true;
      case 58:
        m.logs.push(readMessage(r, ABCIMessageLog, ABCIMessageLog.create()));
        return true;
      case 66:
        m.info = r.string();
        return true;
      case 72:
        m.gasWanted = r.int64();
        return true;
      case 80:
        m.gasUsed = r.int64();
        return true;
      case 90:
        readMessage(r, google_protobuf_any.Any, (m.tx ??= google_protobuf_any.Any.create()));
        return true;
      case 98:
        m.timestamp = r.string();
        return true;
      case 106:
        m.events.push(readMessage(r, tendermint_abci_types.Event, tendermint_abci_types.Event.create()));
        return true;
      default:
        return false;
    }
  },
});

export interface ABCIMessageLog {
  msgIndex: number;
  log: string;
  events: StringEvent[];
}

export const ABCIMessageLog: MessageType<ABCIMessageLog> = messageType<ABCIMessageLog>({
  name: "cosmos.base.abci.v1beta1.ABCIMessageLog",
  fields: [
    { no: 1, name: "msg_index", prop: "msgIndex", kind: "uint32" },
    { no: 2, name: "log", prop: "log", kind: "string" },
    { no: 3, name: "events", prop: "events", kind: "message", repeated: true, message: () => StringEvent, nullable: false, options: {"gogoproto.castrepeated":"StringEvents"} },
  ],
  create: () => ({ msgIndex: 0, log: "", events: [] }),
  write(m, w) {
    for (let i = m.events.length - 1; i >= 0; i--) {
      writeMessage(w, StringEvent, m.events[i]!);
      w.varint(26);
    }
    if (m.log !== "") {
      w.string(m.log);
      w.varint(18);
    }
    if (m.msgIndex !== 0) {
      w.varint(m.msgIndex);
      w.varint(8);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 8:
        m.msgIndex = r.uint32();
        return true;
      case 18:
        m.log = r.string();
        return true;
      case 26:
        m.events.push(readMessage(r, StringEvent, StringEvent.create()));
        return true;
      default:
        return false;
    }
  },
});

export interface StringEvent {
  type: string;
  attributes: Attribute[];
}

export const StringEvent: MessageType<StringEvent> = messageType<StringEvent>({
  name: "cosmos.base.abci.v1beta1.StringEvent",
  fields: [
    { no: 1, name: "type", prop: "type", kind: "string" },
    { no: 2, name: "attributes", prop: "attributes", kind: "message", repeated: true, message: () => Attribute, nullable: false },
  ],
  create: () => ({ type: "", attributes: [] }),
  write(m, w) {
    for (let i = m.attributes.length - 1; i >= 0; i--) {
      writeMessage(w, Attribute, m.attributes[i]!);
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
        m.attributes.push(readMessage(r, Attribute, Attribute.create()));
        return true;
      default:
        return false;
    }
  },
});

export interface Attribute {
  key: string;
  value: string;
}

export const Attribute: MessageType<Attribute> = messageType<Attribute>({
  name: "cosmos.base.abci.v1beta1.Attribute",
  fields: [
    { no: 1, name: "key", prop: "key", kind: "string" },
    { no: 2, name: "value", prop: "value", kind: "string" },
  ],
  create: () => ({ key: "", value: "" }),
  write(m, w) {
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
      default:
        return false;
    }
  },
});

export interface GasInfo {
  gasWanted: bigint;
  gasUsed: bigint;
}

export const GasInfo: MessageType<GasInfo> = messageType<GasInfo>({
  name: "cosmos.base.abci.v1beta1.GasInfo",
  fields: [
    { no: 1, name: "gas_wanted", prop: "gasWanted", kind: "uint64" },
    { no: 2, name: "gas_used", prop: "gasUsed", kind: "uint64" },
  ],
  create: () => ({ gasWanted: 0n, gasUsed: 0n }),
  write(m, w) {
    if (m.gasUsed !== 0n) {
      w.varint64(m.gasUsed);
      w.varint(16);
    }
    if (m.gasWanted !== 0n) {
      w.varint64(m.gasWanted);
      w.varint(8);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 8:
        m.gasWanted = r.uint64();
        return true;
      case 16:
        m.gasUsed = r.uint64();
        return true;
      default:
        return false;
    }
  },
});

export interface Result {
  data: Uint8Array;
  log: string;
  events: tendermint_abci_types.Event[];
  msgResponses: google_protobuf_any.Any[];
}

export const Result: MessageType<Result> = messageType<Result>({
  name: "cosmos.base.abci.v1beta1.Result",
  fields: [
    { no: 1, name: "data", prop: "data", kind: "bytes", options: {"deprecated":true} },
    { no: 2, name: "log", prop: "log", kind: "string" },
    { no: 3, name: "events", prop: "events", kind: "message", repeated: true, message: () => tendermint_abci_types.Event, nullable: false },
    { no: 4, name: "msg_responses", prop: "msgResponses", kind: "message", repeated: true, message: () => google_protobuf_any.Any },
  ],
  create: () => ({ data: EMPTY_BYTES, log: "", events: [], msgResponses: [] }),
  write(m, w) {
    for (let i = m.msgResponses.length - 1; i >= 0; i--) {
      writeMessage(w, google_protobuf_any.Any, m.msgResponses[i]!);
      w.varint(34);
    }
    for (let i = m.events.length - 1; i >= 0; i--) {
      writeMessage(w, tendermint_abci_types.Event, m.events[i]!);
      w.varint(26);
    }
    if (m.log !== "") {
      w.string(m.log);
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
        m.log = r.string();
        return true;
      case 26:
        m.events.push(readMessage(r, tendermint_abci_types.Event, tendermint_abci_types.Event.create()));
        return true;
      case 34:
        m.msgResponses.push(readMessage(r, google_protobuf_any.Any, google_protobuf_any.Any.create()));
        return true;
      default:
        return false;
    }
  },
});

export interface SimulationResponse {
  gasInfo: GasInfo;
  result: Result | undefined;
}

export const SimulationResponse: MessageType<SimulationResponse> = messageType<SimulationResponse>({
  name: "cosmos.base.abci.v1beta1.SimulationResponse",
  fields: [
    { no: 1, name: "gas_info", prop: "gasInfo", kind: "message", message: () => GasInfo, nullable: false, options: {"gogoproto.embed":true} },
    { no: 2, name: "result", prop: "result", kind: "message", message: () => Result },
  ],
  create: () => ({ gasInfo: GasInfo.create(), result: undefined }),
  write(m, w) {
    if (m.result !== undefined) {
      writeMessage(w, Result, m.result);
      w.varint(18);
    }
    {
      writeMessage(w, GasInfo, m.gasInfo);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        readMessage(r, GasInfo, m.gasInfo);
        return true;
      case 18:
        readMessage(r, Result, (m.result ??= Result.create()));
        return true;
      default:
        return false;
    }
  },
});

export interface MsgData {
  msgType: string;
  data: Uint8Array;
}

export const MsgData: MessageType<MsgData> = messageType<MsgData>({
  name: "cosmos.base.abci.v1beta1.MsgData",
  options: {"deprecated":true},
  fields: [
    { no: 1, name: "msg_type", prop: "msgType", kind: "string" },
    { no: 2, name: "data", prop: "data", kind: "bytes" },
  ],
  create: () => ({ msgType: "", data: EMPTY_BYTES }),
  write(m, w) {
    if (m.data.length !== 0) {
      w.bytes(m.data);
      w.varint(18);
    }
    if (m.msgType !== "") {
      w.string(m.msgType);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.msgType = r.string();
        return true;
      case 18:
        m.data = r.bytes();
        return true;
      default:
        return false;
    }
  },
});

export interface TxMsgData {
  data: MsgData[];
  msgResponses: google_protobuf_any.Any[];
}

export const TxMsgData: MessageType<TxMsgData> = messageType<TxMsgData>({
  name: "cosmos.base.abci.v1beta1.TxMsgData",
  fields: [
    { no: 1, name: "data", prop: "data", kind: "message", repeated: true, message: () => MsgData, options: {"deprecated":true} },
    { no: 2, name: "msg_responses", prop: "msgResponses", kind: "message", repeated: true, message: () => google_protobuf_any.Any },
  ],
  create: () => ({ data: [], msgResponses: [] }),
  write(m, w) {
    for (let i = m.msgResponses.length - 1; i >= 0; i--) {
      writeMessage(w, google_protobuf_any.Any, m.msgResponses[i]!);
      w.varint(18);
    }
    for (let i = m.data.length - 1; i >= 0; i--) {
      writeMessage(w, MsgData, m.data[i]!);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.data.push(readMessage(r, MsgData, MsgData.create()));
        return true;
      case 18:
        m.msgResponses.push(readMessage(r, google_protobuf_any.Any, google_protobuf_any.Any.create()));
        return true;
      default:
        return false;
    }
  },
});

export interface SearchTxsResult {
  totalCount: bigint;
  count: bigint;
  pageNumber: bigint;
  pageTotal: bigint;
  limit: bigint;
  txs: TxResponse[];
}

export const SearchTxsResult: MessageType<SearchTxsResult> = messageType<SearchTxsResult>({
  name: "cosmos.base.abci.v1beta1.SearchTxsResult",
  fields: [
    { no: 1, name: "total_count", prop: "totalCount", kind: "uint64" },
    { no: 2, name: "count", prop: "count", kind: "uint64" },
    { no: 3, name: "page_number", prop: "pageNumber", kind: "uint64" },
    { no: 4, name: "page_total", prop: "pageTotal", kind: "uint64" },
    { no: 5, name: "limit", prop: "limit", kind: "uint64" },
    { no: 6, name: "txs", prop: "txs", kind: "message", repeated: true, message: () => TxResponse },
  ],
  create: () => ({ totalCount: 0n, count: 0n, pageNumber: 0n, pageTotal: 0n, limit: 0n, txs: [] }),
  write(m, w) {
    for (let i = m.txs.length - 1; i >= 0; i--) {
      writeMessage(w, TxResponse, m.txs[i]!);
      w.varint(50);
    }
    if (m.limit !== 0n) {
      w.varint64(m.limit);
      w.varint(40);
    }
    if (m.pageTotal !== 0n) {
      w.varint64(m.pageTotal);
      w.varint(32);
    }
    if (m.pageNumber !== 0n) {
      w.varint64(m.pageNumber);
      w.varint(24);
    }
    if (m.count !== 0n) {
      w.varint64(m.count);
      w.varint(16);
    }
    if (m.totalCount !== 0n) {
      w.varint64(m.totalCount);
      w.varint(8);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 8:
        m.totalCount = r.uint64();
        return true;
      case 16:
        m.count = r.uint64();
        return true;
      case 24:
        m.pageNumber = r.uint64();
        return true;
      case 32:
        m.pageTotal = r.uint64();
        return true;
      case 40:
        m.limit = r.uint64();
        return true;
      case 50:
        m.txs.push(readMessage(r, TxResponse, TxResponse.create()));
        return true;
      default:
        return false;
    }
  },
});

export interface SearchBlocksResult {
  totalCount: bigint;
  count: bigint;
  pageNumber: bigint;
  pageTotal: bigint;
  limit: bigint;
  blocks: tendermint_types_block.Block[];
}

export const SearchBlocksResult: MessageType<SearchBlocksResult> = messageType<SearchBlocksResult>({
  name: "cosmos.base.abci.v1beta1.SearchBlocksResult",
  fields: [
    { no: 1, name: "total_count", prop: "totalCount", kind: "int64" },
    { no: 2, name: "count", prop: "count", kind: "int64" },
    { no: 3, name: "page_number", prop: "pageNumber", kind: "int64" },
    { no: 4, name: "page_total", prop: "pageTotal", kind: "int64" },
    { no: 5, name: "limit", prop: "limit", kind: "int64" },
    { no: 6, name: "blocks", prop: "blocks", kind: "message", repeated: true, message: () => tendermint_types_block.Block },
  ],
  create: () => ({ totalCount: 0n, count: 0n, pageNumber: 0n, pageTotal: 0n, limit: 0n, blocks: [] }),
  write(m, w) {
    for (let i = m.blocks.length - 1; i >= 0; i--) {
      writeMessage(w, tendermint_types_block.Block, m.blocks[i]!);
      w.varint(50);
    }
    if (m.limit !== 0n) {
      w.varint64(m.limit);
      w.varint(40);
    }
    if (m.pageTotal !== 0n) {
      w.varint64(m.pageTotal);
      w.varint(32);
    }
    if (m.pageNumber !== 0n) {
      w.varint64(m.pageNumber);
      w.varint(24);
    }
    if (m.count !== 0n) {
      w.varint64(m.count);
      w.varint(16);
    }
    if (m.totalCount !== 0n) {
      w.varint64(m.totalCount);
      w.varint(8);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 8:
        m.totalCount = r.int64();
        return true;
      case 16:
        m.count = r.int64();
        return true;
      case 24:
        m.pageNumber = r.int64();
        return true;
      case 32:
        m.pageTotal = r.int64();
        return true;
      case 40:
        m.limit = r.int64();
        return true;
      case 50:
        m.blocks.push(readMessage(r, tendermint_types_block.Block, tendermint_types_block.Block.create()));
        return true;
      default:
        return false;
    }
  },
});

export const $file: FileInfo = {
  path: "cosmos/base/abci/v1beta1/abci.proto",
  package: "cosmos.base.abci.v1beta1",
  messages: [TxResponse, ABCIMessageLog, StringEvent, Attribute, GasInfo, Result, SimulationResponse, MsgData, TxMsgData, SearchTxsResult, SearchBlocksResult],
  services: [],
};
