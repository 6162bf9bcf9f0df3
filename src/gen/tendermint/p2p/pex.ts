// Generated from proto/tendermint/p2p/pex.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../protobuf/message.js";
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
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(PexRequest, r, tag);
    }
    if (r.pos !== end) throw overrun(PexRequest);
    return m;
  },
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
      const end = w.written;
      tendermint_p2p_types.NetAddress.write(m.addrs[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.addrs.push(tendermint_p2p_types.NetAddress.read(r, r.end(), tendermint_p2p_types.NetAddress.create()));
        break;
      default:
        skipField(PexAddrs, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(PexAddrs);
    return m;
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
      const end = w.written;
      PexAddrs.write(m.sum.value, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.sum?.kind === "pexRequest") {
      const end = w.written;
      PexRequest.write(m.sum.value, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.sum = { kind: "pexRequest", value: PexRequest.read(r, r.end(), PexRequest.create()) };
        break;
      case 18:
        m.sum = { kind: "pexAddrs", value: PexAddrs.read(r, r.end(), PexAddrs.create()) };
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
  path: "tendermint/p2p/pex.proto",
  package: "tendermint.p2p",
  messages: [PexRequest, PexAddrs, Message],
  services: [],
};
