// Generated from proto/cosmos/crypto/keyring/v1/record.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../../protobuf/message.js";
import type { FileInfo } from "../../../../../protobuf/service.js";
import * as cosmos_crypto_hd_v1_hd from "../../../../cosmos/crypto/hd/v1/hd.js";
import * as google_protobuf_any from "../../../../google/protobuf/any.js";

export interface Record {
  name: string;
  pubKey: google_protobuf_any.Any | undefined;
  item:
    | { kind: "local"; value: Record_Local }
    | { kind: "ledger"; value: Record_Ledger }
    | { kind: "multi"; value: Record_Multi }
    | { kind: "offline"; value: Record_Offline }
    | undefined;
}

export const Record: MessageType<Record> = messageType<Record>({
  name: "cosmos.crypto.keyring.v1.Record",
  fields: [
    { no: 1, name: "name", prop: "name", kind: "string" },
    { no: 2, name: "pub_key", prop: "pubKey", kind: "message", message: () => google_protobuf_any.Any },
    { no: 3, name: "local", prop: "local", kind: "message", message: () => Record_Local, oneof: "item" },
    { no: 4, name: "ledger", prop: "ledger", kind: "message", message: () => Record_Ledger, oneof: "item" },
    { no: 5, name: "multi", prop: "multi", kind: "message", message: () => Record_Multi, oneof: "item" },
    { no: 6, name: "offline", prop: "offline", kind: "message", message: () => Record_Offline, oneof: "item" },
  ],
  create: () => ({ name: "", pubKey: undefined, item: undefined }),
  write(m, w) {
    if (m.item?.kind === "offline") {
      const end = w.written;
      Record_Offline.write(m.item.value, w);
      w.lengthFrom(end);
      w.varint(50);
    }
    if (m.item?.kind === "multi") {
      const end = w.written;
      Record_Multi.write(m.item.value, w);
      w.lengthFrom(end);
      w.varint(42);
    }
    if (m.item?.kind === "ledger") {
      const end = w.written;
      Record_Ledger.write(m.item.value, w);
      w.lengthFrom(end);
      w.varint(34);
    }
    if (m.item?.kind === "local") {
      const end = w.written;
      Record_Local.write(m.item.value, w);
      w.lengthFrom(end);
      w.varint(26);
    }
    if (m.pubKey !== undefined) {
      const end = w.written;
      google_protobuf_any.Any.write(m.pubKey, w);
      w.lengthFrom(end);
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
        google_protobuf_any.Any.read(r, r.end(), (m.pubKey ??= google_protobuf_any.Any.create()));
        break;
      case 26:
        m.item = { kind: "local", value: Record_Local.read(r, r.end(), Record_Local.create()) };
        break;
      case 34:
        m.item = { kind: "ledger", value: Record_Ledger.read(r, r.end(), Record_Ledger.create()) };
        break;
      case 42:
        m.item = { kind: "multi", value: Record_Multi.read(r, r.end(), Record_Multi.create()) };
        break;
      case 50:
        m.item = { kind: "offline", value: Record_Offline.read(r, r.end(), Record_Offline.create()) };
        break;
      default:
        skipField(Record, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Record);
    return m;
  },
});

export interface Record_Local {
  privKey: google_protobuf_any.Any | undefined;
}

export const Record_Local: MessageType<Record_Local> = messageType<Record_Local>({
  name: "cosmos.crypto.keyring.v1.Record.Local",
  fields: [
    { no: 1, name: "priv_key", prop: "privKey", kind: "message", message: () => google_protobuf_any.Any },
  ],
  create: () => ({ privKey: undefined }),
  write(m, w) {
    if (m.privKey !== undefined) {
      const end = w.written;
      google_protobuf_any.Any.write(m.privKey, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        google_protobuf_any.Any.read(r, r.end(), (m.privKey ??= google_protobuf_any.Any.create()));
        break;
      default:
        skipField(Record_Local, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Record_Local);
    return m;
  },
});

export interface Record_Ledger {
  path: cosmos_crypto_hd_v1_hd.BIP44Params | undefined;
}

export const Record_Ledger: MessageType<Record_Ledger> = messageType<Record_Ledger>({
  name: "cosmos.crypto.keyring.v1.Record.Ledger",
  fields: [
    { no: 1, name: "path", prop: "path", kind: "message", message: () => cosmos_crypto_hd_v1_hd.BIP44Params },
  ],
  create: () => ({ path: undefined }),
  write(m, w) {
    if (m.path !== undefined) {
      const end = w.written;
      cosmos_crypto_hd_v1_hd.BIP44Params.write(m.path, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        cosmos_crypto_hd_v1_hd.BIP44Params.read(r, r.end(), (m.path ??= cosmos_crypto_hd_v1_hd.BIP44Params.create()));
        break;
      default:
        skipField(Record_Ledger, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Record_Ledger);
    return m;
  },
});

export interface Record_Multi {
}

export const Record_Multi: MessageType<Record_Multi> = messageType<Record_Multi>({
  name: "cosmos.crypto.keyring.v1.Record.Multi",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(Record_Multi, r, tag);
    }
    if (r.pos !== end) throw overrun(Record_Multi);
    return m;
  },
});

export interface Record_Offline {
}

export const Record_Offline: MessageType<Record_Offline> = messageType<Record_Offline>({
  name: "cosmos.crypto.keyring.v1.Record.Offline",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(Record_Offline, r, tag);
    }
    if (r.pos !== end) throw overrun(Record_Offline);
    return m;
  },
});

export const $file: FileInfo = {
  path: "cosmos/crypto/keyring/v1/record.proto",
  package: "cosmos.crypto.keyring.v1",
  messages: [Record, Record_Local, Record_Ledger, Record_Multi, Record_Offline],
  services: [],
};
