// Generated from proto/stateset/holds/v1/events.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";

/** An owner's locked coins changed: placed, added to, reduced or released. */
export interface EventHoldChanged {
  id: bigint;
  owner: string;
  denom: string;
  /** What is locked by this hold from now on; zero when it is gone. */
  amount: string;
  reference: string;
}

export const EventHoldChanged: MessageType<EventHoldChanged> = messageType<EventHoldChanged>({
  name: "stateset.holds.v1.EventHoldChanged",
  doc: "An owner's locked coins changed: placed, added to, reduced or released.",
  fields: [
    { no: 1, name: "id", prop: "id", kind: "uint64" },
    { no: 2, name: "owner", prop: "owner", kind: "string", options: {"cosmos_proto.scalar":"cosmos.AddressString"} },
    { no: 3, name: "denom", prop: "denom", kind: "string" },
    { no: 4, name: "amount", prop: "amount", kind: "string", options: {"cosmos_proto.scalar":"cosmos.Int"}, doc: "What is locked by this hold from now on; zero when it is gone." },
    { no: 5, name: "reference", prop: "reference", kind: "string" },
  ],
  create: () => ({ id: 0n, owner: "", denom: "", amount: "", reference: "" }),
  write(m, w) {
    if (m.reference !== "") {
      w.string(m.reference);
      w.varint(42);
    }
    if (m.amount !== "") {
      w.string(m.amount);
      w.varint(34);
    }
    if (m.denom !== "") {
      w.string(m.denom);
      w.varint(26);
    }
    if (m.owner !== "") {
      w.string(m.owner);
      w.varint(18);
    }
    if (m.id !== 0n) {
      w.varint64(m.id);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.id = r.uint64();
        break;
      case 18:
        m.owner = r.string();
        break;
      case 26:
        m.denom = r.string();
        break;
      case 34:
        m.amount = r.string();
        break;
      case 42:
        m.reference = r.string();
        break;
      default:
        skipField(EventHoldChanged, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(EventHoldChanged);
    return m;
  },
});

export const $file: FileInfo = {
  path: "stateset/holds/v1/events.proto",
  package: "stateset.holds.v1",
  messages: [EventHoldChanged],
  services: [],
};
