// Generated from proto/cosmos/crypto/secp256r1/keys.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import { EMPTY_BYTES } from "../../../../types/bytes.js";

export interface PubKey {
  key: Uint8Array;
}

export const PubKey: MessageType<PubKey> = messageType<PubKey>({
  name: "cosmos.crypto.secp256r1.PubKey",
  fields: [
    { no: 1, name: "key", prop: "key", kind: "bytes", options: {"gogoproto.customtype":"ecdsaPK"} },
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
  secret: Uint8Array;
}

export const PrivKey: MessageType<PrivKey> = messageType<PrivKey>({
  name: "cosmos.crypto.secp256r1.PrivKey",
  fields: [
    { no: 1, name: "secret", prop: "secret", kind: "bytes", options: {"gogoproto.customtype":"ecdsaSK"} },
  ],
  create: () => ({ secret: EMPTY_BYTES }),
  write(m, w) {
    if (m.secret.length !== 0) {
      w.bytes(m.secret);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.secret = r.bytes();
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
  path: "cosmos/crypto/secp256r1/keys.proto",
  package: "cosmos.crypto.secp256r1",
  messages: [PubKey, PrivKey],
  services: [],
};
