// Generated from proto/tendermint/libs/bits/types.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";

export interface BitArray {
  bits: bigint;
  elems: bigint[];
}

export const BitArray: MessageType<BitArray> = messageType<BitArray>({
  name: "tendermint.libs.bits.BitArray",
  fields: [
    { no: 1, name: "bits", prop: "bits", kind: "int64" },
    { no: 2, name: "elems", prop: "elems", kind: "uint64", repeated: true },
  ],
  create: () => ({ bits: 0n, elems: [] }),
  write(m, w) {
    if (m.elems.length > 0) {
      const end = w.written;
      for (let i = m.elems.length - 1; i >= 0; i--) w.varint64(m.elems[i]!);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.bits !== 0n) {
      w.varint64(m.bits);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.bits = r.int64();
        break;
      case 16:
        m.elems.push(r.uint64());
        break;
      case 18: {
        const end = r.end();
        while (r.pos < end) m.elems.push(r.uint64());
        break;
      }
      default:
        skipField(BitArray, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(BitArray);
    return m;
  },
});

export const $file: FileInfo = {
  path: "tendermint/libs/bits/types.proto",
  package: "tendermint.libs.bits",
  messages: [BitArray],
  services: [],
};
