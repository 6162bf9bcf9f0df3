// Generated from proto/stateset/holds/v1/genesis.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import * as stateset_holds_v1_state from "../../../stateset/holds/v1/state.js";

/** The module's whole state. */
export interface GenesisState {
  /** The id of the next hold. */
  nextId: bigint;
  holds: stateset_holds_v1_state.Hold[];
}

export const GenesisState: MessageType<GenesisState> = messageType<GenesisState>({
  name: "stateset.holds.v1.GenesisState",
  doc: "The module's whole state.",
  fields: [
    { no: 1, name: "next_id", prop: "nextId", kind: "uint64", doc: "The id of the next hold." },
    { no: 2, name: "holds", prop: "holds", kind: "message", repeated: true, message: () => stateset_holds_v1_state.Hold, nullable: false },
  ],
  create: () => ({ nextId: 0n, holds: [] }),
  write(m, w) {
    for (let i = m.holds.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_holds_v1_state.Hold.write(m.holds[i]!, w);
      w.lengthFrom(end);
      w.varint(18);
    }
    if (m.nextId !== 0n) {
      w.varint64(m.nextId);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.nextId = r.uint64();
        break;
      case 18:
        m.holds.push(stateset_holds_v1_state.Hold.read(r, r.end(), stateset_holds_v1_state.Hold.create()));
        break;
      default:
        skipField(GenesisState, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(GenesisState);
    return m;
  },
});

export const $file: FileInfo = {
  path: "stateset/holds/v1/genesis.proto",
  package: "stateset.holds.v1",
  messages: [GenesisState],
  services: [],
};
