// Generated from proto/cosmos/base/abci/v1beta1/abci.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../../protobuf/message.js";
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
      const end = w.written;
      tendermint_abci_types.Event.write(m.events[i]!, w);
      w.lengthFrom(end);
      w.varint(106);
    }
    if (m.timestamp !== "") {
      w.string(m.timestamp);
      w.varint(98);
    }
    if (m.tx !== undefined) {
      const end = w.written;
      google_protobuf_any.Any.write(m.tx, w);
      w.lengthFrom(end);
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
      const end = w.written;
      ABCIMessageLog.write(m.logs[i]!, w);
      w.lengthFrom(end);
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.height = r.int64();
        break;
      case 18:
        m.txhash = r.string();
        break;
      case 26:
        m.codespace = r.string();
        break;
      case 32:
        m.code = r.uint32();
        break;
      case 42:
        m.data = r.string();
        break;
      case 50:
        m.rawLog = r.string();
        break;
      case 58:
        m.logs.push(ABCIMessageLog.read(r, r.end(), ABCIMessageLog.create()));
        break;
      case 66:
        m.info = r.string();
        break;
      case 72:
        m.gasWanted = r.int64();
        break;
      case 80:
        m.gasUsed = r.int64();
        break;
      case 90:
        google_protobuf_any.Any.read(r, r.end(), (m.tx ??= google_protobuf_any.Any.create()));
        break;
      case 98:
        m.timestamp = r.string();
        break;
      case 106:
        m.events.push(tendermint_abci_types.Event.read(r, r.end(), tendermint_abci_types.Event.create()));
        break;
      default:
        skipField(TxResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(TxResponse);
    return m;
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
      const end = w.written;
      StringEvent.write(m.events[i]!, w);
      w.lengthFrom(end);
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.msgIndex = r.uint32();
        break;
      case 18:
        m.log = r.string();
        break;
      case 26:
        m.events.push(StringEvent.read(r, r.end(), StringEvent.create()));
        break;
      default:
        skipField(ABCIMessageLog, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ABCIMessageLog);
    return m;
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
      const end = w.written;
      Attribute.write(m.attributes[i]!, w);
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
        m.attributes.push(Attribute.read(r, r.end(), Attribute.create()));
        break;
      default:
        skipField(StringEvent, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(StringEvent);
    return m;
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
      default:
        skipField(Attribute, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Attribute);
    return m;
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.gasWanted = r.uint64();
        break;
      case 16:
        m.gasUsed = r.uint64();
        break;
      default:
        skipField(GasInfo, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(GasInfo);
    return m;
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
      const end = w.written;
      google_protobuf_any.Any.write(m.msgResponses[i]!, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    for (let i = m.events.length - 1; i >= 0; i--) {
      const end = w.written;
      tendermint_abci_types.Event.write(m.events[i]!, w);
      w.lengthFrom(end);
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.data = r.bytes();
        break;
      case 18:
        m.log = r.string();
        break;
      case 26:
        m.events.push(tendermint_abci_types.Event.read(r, r.end(), tendermint_abci_types.Event.create()));
        break;
      case 34:
        m.msgResponses.push(google_protobuf_any.Any.read(r, r.end(), google_protobuf_any.Any.create()));
        break;
      default:
        skipField(Result, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Result);
    return m;
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
      const end = w.written;
      Result.write(m.result, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    {
      const end = w.written;
      GasInfo.write(m.gasInfo, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        GasInfo.read(r, r.end(), m.gasInfo);
        break;
      case 18:
        Result.read(r, r.end(), (m.result ??= Result.create()));
        break;
      default:
        skipField(SimulationResponse, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(SimulationResponse);
    return m;
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.msgType = r.string();
        break;
      case 18:
        m.data = r.bytes();
        break;
      default:
        skipField(MsgData, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MsgData);
    return m;
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
      const end = w.written;
      google_protobuf_any.Any.write(m.msgResponses[i]!, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    for (let i = m.data.length - 1; i >= 0; i--) {
      const end = w.written;
      MsgData.write(m.data[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.data.push(MsgData.read(r, r.end(), MsgData.create()));
        break;
      case 18:
        m.msgResponses.push(google_protobuf_any.Any.read(r, r.end(), google_protobuf_any.Any.create()));
        break;
      default:
        skipField(TxMsgData, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(TxMsgData);
    return m;
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
      const end = w.written;
      TxResponse.write(m.txs[i]!, w);
      w.lengthFrom(end);
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.totalCount = r.uint64();
        break;
      case 16:
        m.count = r.uint64();
        break;
      case 24:
        m.pageNumber = r.uint64();
        break;
      case 32:
        m.pageTotal = r.uint64();
        break;
      case 40:
        m.limit = r.uint64();
        break;
      case 50:
        m.txs.push(TxResponse.read(r, r.end(), TxResponse.create()));
        break;
      default:
        skipField(SearchTxsResult, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(SearchTxsResult);
    return m;
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
      const end = w.written;
      tendermint_types_block.Block.write(m.blocks[i]!, w);
      w.lengthFrom(end);
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.totalCount = r.int64();
        break;
      case 16:
        m.count = r.int64();
        break;
      case 24:
        m.pageNumber = r.int64();
        break;
      case 32:
        m.pageTotal = r.int64();
        break;
      case 40:
        m.limit = r.int64();
        break;
      case 50:
        m.blocks.push(tendermint_types_block.Block.read(r, r.end(), tendermint_types_block.Block.create()));
        break;
      default:
        skipField(SearchBlocksResult, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(SearchBlocksResult);
    return m;
  },
});

export const $file: FileInfo = {
  path: "cosmos/base/abci/v1beta1/abci.proto",
  package: "cosmos.base.abci.v1beta1",
  messages: [TxResponse, ABCIMessageLog, StringEvent, Attribute, GasInfo, Result, SimulationResponse, MsgData, TxMsgData, SearchTxsResult, SearchBlocksResult],
  services: [],
};
