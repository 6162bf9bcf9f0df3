// Generated from proto/tendermint/types/events.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../protobuf/message.js";
import type { FileInfo } from "../../../protobuf/service.js";

export interface EventDataRoundState {
  height: bigint;
  round: number;
  step: string;
}

export const EventDataRoundState: MessageType<EventDataRoundState> = messageType<EventDataRoundState>({
  name: "tendermint.types.EventDataRoundState",
  fields: [
    { no: 1, name: "height", prop: "height", kind: "int64" },
    { no: 2, name: "round", prop: "round", kind: "int32" },
    { no: 3, name: "step", prop: "step", kind: "string" },
  ],
  create: () => ({ height: 0n, round: 0, step: "" }),
  write(m, w) {
    if (m.step !== "") {
      w.string(m.step);
      w.varint(26);
    }
    if (m.round !== 0) {
      w.int32(m.round);
      w.varint(16);
    }
    if (m.height !== 0n) {
      w.varint64(m.height);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.height = r.int64();
        break;
      case 16:
        m.round = r.int32();
        break;
      case 26:
        m.step = r.string();
        break;
      default:
        skipField(EventDataRoundState, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EventDataRoundState);
    return m;
  },
});

export const $file: FileInfo = {
  path: "tendermint/types/events.proto",
  package: "tendermint.types",
  messages: [EventDataRoundState],
  services: [],
};
