// Generated from proto/tendermint/crypto/keys.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../protobuf/message.js";
import type { FileInfo } from "../../../protobuf/service.js";

export interface PublicKey {
  sum:
    | { kind: "ed25519"; value: Uint8Array }
    | { kind: "secp256k1"; value: Uint8Array }
    | undefined;
}

export const PublicKey: MessageType<PublicKey> = messageType<PublicKey>({
  name: "tendermint.crypto.PublicKey",
  fields: [
    { no: 1, name: "ed25519", prop: "ed25519", kind: "bytes", oneof: "sum" },
    { no: 2, name: "secp256k1", prop: "secp256k1", kind: "bytes", oneof: "sum" },
  ],
  create: () => ({ sum: undefined }),
  write(m, w) {
    if (m.sum?.kind === "secp256k1") {
      w.bytes(m.sum.value);
      w.varint(18);
    }
    if (m.sum?.kind === "ed25519") {
      w.bytes(m.sum.value);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.sum = { kind: "ed25519", value: r.bytes() };
        break;
      case 18:
        m.sum = { kind: "secp256k1", value: r.bytes() };
        break;
      default:
        skipField(PublicKey, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(PublicKey);
    return m;
  },
});

export const $file: FileInfo = {
  path: "tendermint/crypto/keys.proto",
  package: "tendermint.crypto",
  messages: [PublicKey],
  services: [],
};
