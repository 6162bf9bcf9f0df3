// Generated from proto/tendermint/p2p/pex.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, readMessage, writeMessage } from "../../../protobuf/message.js";
import type { FileInfo } from "../../../protobuf/service.js";
import * as tendermint_p2p_types from "../../tendermint/p2p/types.js";

export interface PexRequest {
}

export const PexRequest: MessageType<PexRequest> = messageType<PexRequest>({
  name: "tendermint.p2p.PexRequest",
  fields: [
  ],
  create: () => ({}),
  write() {},
  field: () => false,
});

export interface PexAddrs {
  addrs: tendermint_p2p_types.NetAddress[];
}

export const PexAddrs: MessageType<PexAddrs> = messageType<PexAddrs>({
  name: "tendermint.p2p.PexAddrs",
  fields: [
    { no: 1, name: "addrs", prop: "addrs", kind: "message", repeated: true, message: () => tendermint_p2p_types.NetAddress, nullable: false },
  ],
  create: () => ({ addrs: [] }),
  write(m, w) {
    for (let i = m.addrs.length - 1; i >= 0; i--) {
      writeMessage(w, tendermint_p2p_types.NetAddress, m.addrs[i]!);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.addrs.push(readMessage(r, tendermint_p2p_types.NetAddress, tendermint_p2p_types.NetAddress.create()));
        return true;
      default:
        return false;
    }
  },
});

export interface Message {
  sum:
    | { kind: "pexRequest"; value: PexRequest }
    | { kind: "pexAddrs"; value: PexAddrs }
    | undefined;
}

export const Message: MessageType<Message> = messageType<Message>({
  name: "tendermint.p2p.Message",
  fields: [
    { no: 1, name: "pex_request", prop: "pexRequest", kind: "message", message: () => PexRequest, oneof: "sum" },
    { no: 2, name: "pex_addrs", prop: "pexAddrs", kind: "message", message: () => PexAddrs, oneof: "sum" },
  ],
  create: () => ({ sum: undefined }),
  write(m, w) {
    if (m.sum?.kind === "pexAddrs") {
      writeMessage(w, PexAddrs, m.sum.value);
      w.varint(18);
    }
    if (m.sum?.kind === "pexRequest") {
      writeMessage(w, PexRequest, m.sum.value);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.sum = { kind: "pexRequest", value: readMessage(r, PexRequest, PexRequest.create()) };
        return true;
      case 18:
        m.sum = { kind: "pexAddrs", value: readMessage(r, PexAddrs, PexAddrs.create()) };
        return true;
      default:
        return false;
    }
  },
});

export const $file: FileInfo = {
  path: "tendermint/p2p/pex.proto",
  package: "tendermint.p2p",
  messages: [PexRequest, PexAddrs, Message],
  services: [],
};
