// Generated from proto/tendermint/rpc/grpc/types.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo, ServiceInfo } from "../../../../protobuf/service.js";
import { EMPTY_BYTES } from "../../../../types/bytes.js";
import * as tendermint_abci_types from "../../../tendermint/abci/types.js";

export interface RequestPing {
}

export const RequestPing: MessageType<RequestPing> = messageType<RequestPing>({
  name: "tendermint.rpc.grpc.RequestPing",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(RequestPing, r, tag);
    }
    if (r.pos !== end) throw overrun(RequestPing);
    return m;
  },
});

export interface RequestBroadcastTx {
  tx: Uint8Array;
}

export const RequestBroadcastTx: MessageType<RequestBroadcastTx> = messageType<RequestBroadcastTx>({
  name: "tendermint.rpc.grpc.RequestBroadcastTx",
  fields: [
    { no: 1, name: "tx", prop: "tx", kind: "bytes" },
  ],
  create: () => ({ tx: EMPTY_BYTES }),
  write(m, w) {
    if (m.tx.length !== 0) {
      w.bytes(m.tx);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.tx = r.bytes();
        break;
      default:
        skipField(RequestBroadcastTx, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(RequestBroadcastTx);
    return m;
  },
});

export interface ResponsePing {
}

export const ResponsePing: MessageType<ResponsePing> = messageType<ResponsePing>({
  name: "tendermint.rpc.grpc.ResponsePing",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(ResponsePing, r, tag);
    }
    if (r.pos !== end) throw overrun(ResponsePing);
    return m;
  },
});

export interface ResponseBroadcastTx {
  checkTx: tendermint_abci_types.ResponseCheckTx | undefined;
  txResult: tendermint_abci_types.ExecTxResult | undefined;
}

export const ResponseBroadcastTx: MessageType<ResponseBroadcastTx> = messageType<ResponseBroadcastTx>({
  name: "tendermint.rpc.grpc.ResponseBroadcastTx",
  fields: [
    { no: 1, name: "check_tx", prop: "checkTx", kind: "message", message: () => tendermint_abci_types.ResponseCheckTx },
    { no: 2, name: "tx_result", prop: "txResult", kind: "message", message: () => tendermint_abci_types.ExecTxResult },
  ],
  create: () => ({ checkTx: undefined, txResult: undefined }),
  write(m, w) {
    if (m.txResult !== undefined) {
      const end = w.written;
      tendermint_abci_types.ExecTxResult.write(m.txResult, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.checkTx !== undefined) {
      const end = w.written;
      tendermint_abci_types.ResponseCheckTx.write(m.checkTx, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        tendermint_abci_types.ResponseCheckTx.read(r, r.end(), (m.checkTx ??= tendermint_abci_types.ResponseCheckTx.create()));
        break;
      case 18:
        tendermint_abci_types.ExecTxResult.read(r, r.end(), (m.txResult ??= tendermint_abci_types.ExecTxResult.create()));
        break;
      default:
        skipField(ResponseBroadcastTx, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(ResponseBroadcastTx);
    return m;
  },
});

export const BroadcastAPI = {
  typeName: "tendermint.rpc.grpc.BroadcastAPI",
  methods: {
    ping: { name: "Ping", input: RequestPing, output: ResponsePing, http: [] },
    broadcastTx: { name: "BroadcastTx", input: RequestBroadcastTx, output: ResponseBroadcastTx, http: [] },
  },
} as const satisfies ServiceInfo;

export const $file: FileInfo = {
  path: "tendermint/rpc/grpc/types.proto",
  package: "tendermint.rpc.grpc",
  messages: [RequestPing, RequestBroadcastTx, ResponsePing, ResponseBroadcastTx],
  services: [BroadcastAPI],
};
