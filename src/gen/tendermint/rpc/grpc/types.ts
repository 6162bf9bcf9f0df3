// Generated from proto/tendermint/rpc/grpc/types.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, readMessage, writeMessage } from "../../../../protobuf/message.js";
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
  field: () => false,
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
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.tx = r.bytes();
        return true;
      default:
        return false;
    }
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
  field: () => false,
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
      writeMessage(w, tendermint_abci_types.ExecTxResult, m.txResult);
      w.varint(18);
    }
    if (m.checkTx !== undefined) {
      writeMessage(w, tendermint_abci_types.ResponseCheckTx, m.checkTx);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        readMessage(r, tendermint_abci_types.ResponseCheckTx, (m.checkTx ??= tendermint_abci_types.ResponseCheckTx.create()));
        return true;
      case 18:
        readMessage(r, tendermint_abci_types.ExecTxResult, (m.txResult ??= tendermint_abci_types.ExecTxResult.create()));
        return true;
      default:
        return false;
    }
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
