// Generated from proto/cosmos/crypto/ed25519/keys.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import { EMPTY_BYTES } from "../../../../types/bytes.js";

export interface PubKey {
  key: Uint8Array;
}

export const PubKey: MessageType<PubKey> = messageType<PubKey>({
  name: "cosmos.crypto.ed25519.PubKey",
  options: {"amino.name":"tendermint/PubKeyEd25519","amino.message_encoding":"key_field"},
  fields: [
    { no: 1, name: "key", prop: "key", kind: "bytes", options: {"gogoproto.casttype":"crypto/ed25519.PublicKey"} },
  ],
  create: () => ({ key: EMPTY_BYTES }),
  write(m, w) {
    if (m.key.length !== 0) {
      w.bytes(m.key);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.key = r.bytes();
        break;
      default:
        skipField(PubKey, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(PubKey);
    return m;
  },
});

export interface PrivKey {
  key: Uint8Array;
}

export const PrivKey: MessageType<PrivKey> = messageType<PrivKey>({
  name: "cosmos.crypto.ed25519.PrivKey",
  options: {"amino.name":"tendermint/PrivKeyEd25519","amino.message_encoding":"key_field"},
  fields: [
    { no: 1, name: "key", prop: "key", kind: "bytes", options: {"gogoproto.casttype":"crypto/ed25519.PrivateKey"} },
  ],
  create: () => ({ key: EMPTY_BYTES }),
  write(m, w) {
    if (m.key.length !== 0) {
      w.bytes(m.key);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.key = r.bytes();
        break;
      default:
        skipField(PrivKey, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(PrivKey);
    return m;
  },
});

export const $file: FileInfo = {
  path: "cosmos/crypto/ed25519/keys.proto",
  package: "cosmos.crypto.ed25519",
  messages: [PubKey, PrivKey],
  services: [],
};
