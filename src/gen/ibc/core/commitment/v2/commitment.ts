// Generated from proto/ibc/core/commitment/v2/commitment.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../../protobuf/message.js";
import type { FileInfo } from "../../../../../protobuf/service.js";

export interface MerklePath {
  keyPath: Uint8Array[];
}

export const MerklePath: MessageType<MerklePath> = messageType<MerklePath>({
  name: "ibc.core.commitment.v2.MerklePath",
  fields: [
    { no: 1, name: "key_path", prop: "keyPath", kind: "bytes", repeated: true },
  ],
  create: () => ({ keyPath: [] }),
  write(m, w) {
    for (let i = m.keyPath.length - 1; i >= 0; i--) {
      w.bytes(m.keyPath[i]!);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.keyPath.push(r.bytes());
        break;
      default:
        skipField(MerklePath, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(MerklePath);
    return m;
  },
});

export const $file: FileInfo = {
  path: "ibc/core/commitment/v2/commitment.proto",
  package: "ibc.core.commitment.v2",
  messages: [MerklePath],
  services: [],
};
