// Generated from proto/stateset/idempotency/v1/genesis.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import * as stateset_idempotency_v1_state from "../../../stateset/idempotency/v1/state.js";

/** The module's whole state. */
export interface GenesisState {
  records: stateset_idempotency_v1_state.ClientKeyRecord[];
}

export const GenesisState: MessageType<GenesisState> = messageType<GenesisState>({
  name: "stateset.idempotency.v1.GenesisState",
  doc: "The module's whole state.",
  fields: [
    { no: 1, name: "records", prop: "records", kind: "message", repeated: true, message: () => stateset_idempotency_v1_state.ClientKeyRecord, nullable: false },
  ],
  create: () => ({ records: [] }),
  write(m, w) {
    for (let i = m.records.length - 1; i >= 0; i--) {
      const end = w.written;
      stateset_idempotency_v1_state.ClientKeyRecord.write(m.records[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.records.push(stateset_idempotency_v1_state.ClientKeyRecord.read(r, r.end(), stateset_idempotency_v1_state.ClientKeyRecord.create()));
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
  path: "stateset/idempotency/v1/genesis.proto",
  package: "stateset.idempotency.v1",
  messages: [GenesisState],
  services: [],
};
