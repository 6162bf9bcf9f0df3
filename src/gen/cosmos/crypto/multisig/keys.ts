// Generated from proto/cosmos/crypto/multisig/keys.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import * as google_protobuf_any from "../../../google/protobuf/any.js";

export interface LegacyAminoPubKey {
  threshold: number;
  publicKeys: google_protobuf_any.Any[];
}

export const LegacyAminoPubKey: MessageType<LegacyAminoPubKey> = messageType<LegacyAminoPubKey>({
  name: "cosmos.crypto.multisig.LegacyAminoPubKey",
  options: {"amino.name":"tendermint/PubKeyMultisigThreshold","amino.message_encoding":"threshold_string"},
  fields: [
    { no: 1, name: "threshold", prop: "threshold", kind: "uint32" },
    { no: 2, name: "public_keys", prop: "publicKeys", kind: "message", repeated: true, message: () => google_protobuf_any.Any, options: {"amino.field_name":"pubkeys"} },
  ],
  create: () => ({ threshold: 0, publicKeys: [] }),
  write(m, w) {
    for (let i = m.publicKeys.length - 1; i >= 0; i--) {
      const end = w.written;
      google_protobuf_any.Any.write(m.publicKeys[i]!, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.threshold !== 0) {
      w.varint(m.threshold);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.threshold = r.uint32();
        break;
      case 18:
        m.publicKeys.push(google_protobuf_any.Any.read(r, r.end(), google_protobuf_any.Any.create()));
        break;
      default:
        skipField(LegacyAminoPubKey, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(LegacyAminoPubKey);
    return m;
  },
});

export const $file: FileInfo = {
  path: "cosmos/crypto/multisig/keys.proto",
  package: "cosmos.crypto.multisig",
  messages: [LegacyAminoPubKey],
  services: [],
};
