// Generated from proto/tendermint/version/types.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../protobuf/message.js";
import type { FileInfo } from "../../../protobuf/service.js";

export interface App {
  protocol: bigint;
  software: string;
}

export const App: MessageType<App> = messageType<App>({
  name: "tendermint.version.App",
  fields: [
    { no: 1, name: "protocol", prop: "protocol", kind: "uint64" },
    { no: 2, name: "software", prop: "software", kind: "string" },
  ],
  create: () => ({ protocol: 0n, software: "" }),
  write(m, w) {
    if (m.software !== "") {
      w.string(m.software);
      w.varint(18);
    }
    if (m.protocol !== 0n) {
      w.varint64(m.protocol);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.protocol = r.uint64();
        break;
      case 18:
        m.software = r.string();
        break;
      default:
        skipField(App, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(App);
    return m;
  },
});

export interface Consensus {
  block: bigint;
  app: bigint;
}

export const Consensus: MessageType<Consensus> = messageType<Consensus>({
  name: "tendermint.version.Consensus",
  fields: [
    { no: 1, name: "block", prop: "block", kind: "uint64" },
    { no: 2, name: "app", prop: "app", kind: "uint64" },
  ],
  create: () => ({ block: 0n, app: 0n }),
  write(m, w) {
    if (m.app !== 0n) {
      w.varint64(m.app);
      w.varint(16);
    }
    if (m.block !== 0n) {
      w.varint64(m.block);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.block = r.uint64();
        break;
      case 16:
        m.app = r.uint64();
        break;
      default:
        skipField(Consensus, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Consensus);
    return m;
  },
});

export const $file: FileInfo = {
  path: "tendermint/version/types.proto",
  package: "tendermint.version",
  messages: [App, Consensus],
  services: [],
};
