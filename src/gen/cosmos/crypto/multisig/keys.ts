// Generated from proto/cosmos/crypto/multisig/keys.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, readMessage, writeMessage } from "../../../../protobuf/message.js";
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
      writeMessage(w, google_protobuf_any.Any, m.publicKeys[i]!);
      w.varint(18);
    }
    if (m.threshold !== 0) {
      w.varint(m.threshold);
      w.varint(8);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 8:
        m.threshold = r.uint32();
        return true;
      case 18:
        m.publicKeys.push(readMessage(r, google_protobuf_any.Any, google_protobuf_any.Any.create()));
        return true;
      default:
        return false;
    }
  },
});

export const $file: FileInfo = {
  path: "cosmos/crypto/multisig/keys.proto",
  package: "cosmos.crypto.multisig",
  messages: [LegacyAminoPubKey],
  services: [],
};
