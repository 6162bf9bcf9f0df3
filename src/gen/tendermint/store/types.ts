// Generated from proto/tendermint/store/types.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../protobuf/message.js";
import type { FileInfo } from "../../../protobuf/service.js";

export interface BlockStoreState {
  base: bigint;
  height: bigint;
}

export const BlockStoreState: MessageType<BlockStoreState> = messageType<BlockStoreState>({
  name: "tendermint.store.BlockStoreState",
  fields: [
    { no: 1, name: "base", prop: "base", kind: "int64" },
    { no: 2, name: "height", prop: "height", kind: "int64" },
  ],
  create: () => ({ base: 0n, height: 0n }),
  write(m, w) {
    if (m.height !== 0n) {
      w.varint64(m.height);
      w.varint(16);
    }
    if (m.base !== 0n) {
      w.varint64(m.base);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.base = r.int64();
        break;
      case 16:
        m.height = r.int64();
        break;
      default:
        skipField(BlockStoreState, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(BlockStoreState);
    return m;
  },
});

export const $file: FileInfo = {
  path: "tendermint/store/types.proto",
  package: "tendermint.store",
  messages: [BlockStoreState],
  services: [],
};
