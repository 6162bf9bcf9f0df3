// Generated from proto/cosmos/crypto/keyring/v1/record.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, readMessage, writeMessage } from "../../../../../protobuf/message.js";
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
      writeMessage(w, Record_Offline, m.item.value);
      w.varint(50);
    }
    if (m.item?.kind === "multi") {
      writeMessage(w, Record_Multi, m.item.value);
      w.varint(42);
    }
    if (m.item?.kind === "ledger") {
      writeMessage(w, Record_Ledger, m.item.value);
      w.varint(34);
    }
    if (m.item?.kind === "local") {
      writeMessage(w, Record_Local, m.item.value);
      w.varint(26);
    }
    if (m.pubKey !== undefined) {
      writeMessage(w, google_protobuf_any.Any, m.pubKey);
      w.varint(18);
    }
    if (m.name !== "") {
      w.string(m.name);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.name = r.string();
        return true;
      case 18:
        readMessage(r, google_protobuf_any.Any, (m.pubKey ??= google_protobuf_any.Any.create()));
        return true;
      case 26:
        m.item = { kind: "local", value: readMessage(r, Record_Local, Record_Local.create()) };
        return true;
      case 34:
        m.item = { kind: "ledger", value: readMessage(r, Record_Ledger, Record_Ledger.create()) };
        return true;
      case 42:
        m.item = { kind: "multi", value: readMessage(r, Record_Multi, Record_Multi.create()) };
        return true;
      case 50:
        m.item = { kind: "offline", value: readMessage(r, Record_Offline, Record_Offline.create()) };
        return true;
      default:
        return false;
    }
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
      writeMessage(w, google_protobuf_any.Any, m.privKey);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        readMessage(r, google_protobuf_any.Any, (m.privKey ??= google_protobuf_any.Any.create()));
        return true;
      default:
        return false;
    }
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
      writeMessage(w, cosmos_crypto_hd_v1_hd.BIP44Params, m.path);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        readMessage(r, cosmos_crypto_hd_v1_hd.BIP44Params, (m.path ??= cosmos_crypto_hd_v1_hd.BIP44Params.create()));
        return true;
      default:
        return false;
    }
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
  field: () => false,
});

export interface Record_Offline {
}

export const Record_Offline: MessageType<Record_Offline> = messageType<Record_Offline>({
  name: "cosmos.crypto.keyring.v1.Record.Offline",
  fields: [
  ],
  create: () => ({}),
  write() {},
  field: () => false,
});

export const $file: FileInfo = {
  path: "cosmos/crypto/keyring/v1/record.proto",
  package: "cosmos.crypto.keyring.v1",
  messages: [Record, Record_Local, Record_Ledger, Record_Multi, Record_Offline],
  services: [],
};
