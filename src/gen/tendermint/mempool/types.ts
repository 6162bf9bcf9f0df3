// Generated from proto/tendermint/mempool/types.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../protobuf/message.js";
import type { FileInfo } from "../../../protobuf/service.js";

export interface Txs {
  txs: Uint8Array[];
}

export const Txs: MessageType<Txs> = messageType<Txs>({
  name: "tendermint.mempool.Txs",
  fields: [
    { no: 1, name: "txs", prop: "txs", kind: "bytes", repeated: true },
  ],
  create: () => ({ txs: [] }),
  write(m, w) {
    for (let i = m.txs.length - 1; i >= 0; i--) {
      w.bytes(m.txs[i]!);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.txs.push(r.bytes());
        break;
      default:
        skipField(Txs, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Txs);
    return m;
  },
});

export interface Message {
  sum:
    | { kind: "txs"; value: Txs }
    | undefined;
}

export const Message: MessageType<Message> = messageType<Message>({
  name: "tendermint.mempool.Message",
  fields: [
    { no: 1, name: "txs", prop: "txs", kind: "message", message: () => Txs, oneof: "sum" },
  ],
  create: () => ({ sum: undefined }),
  write(m, w) {
    if (m.sum?.kind === "txs") {
      const end = w.written;
      Txs.write(m.sum.value, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.sum = { kind: "txs", value: Txs.read(r, r.end(), Txs.create()) };
        break;
      default:
        skipField(Message, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Message);
    return m;
  },
});

export const $file: FileInfo = {
  path: "tendermint/mempool/types.proto",
  package: "tendermint.mempool",
  messages: [Txs, Message],
  services: [],
};
