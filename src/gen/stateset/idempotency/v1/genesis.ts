// Generated from proto/stateset/idempotency/v1/genesis.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, readMessage, writeMessage } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import * as stateset_idempotency_v1_state from "../../../stateset/idempotency/v1/state.js";

export interface GenesisState {
  records: stateset_idempotency_v1_state.ClientKeyRecord[];
}

export const GenesisState: MessageType<GenesisState> = messageType<GenesisState>({
  name: "stateset.idempotency.v1.GenesisState",
  fields: [
    { no: 1, name: "records", prop: "records", kind: "message", repeated: true, message: () => stateset_idempotency_v1_state.ClientKeyRecord, nullable: false },
  ],
  create: () => ({ records: [] }),
  write(m, w) {
    for (let i = m.records.length - 1; i >= 0; i--) {
      writeMessage(w, stateset_idempotency_v1_state.ClientKeyRecord, m.records[i]!);
      w.varint(10);
    }
  },
  field(m, r, tag) {
    switch (tag) {
      case 10:
        m.records.push(readMessage(r, stateset_idempotency_v1_state.ClientKeyRecord, stateset_idempotency_v1_state.ClientKeyRecord.create()));
        return true;
      default:
        return false;
    }
  },
});

export const $file: FileInfo = {
  path: "stateset/idempotency/v1/genesis.proto",
  package: "stateset.idempotency.v1",
  messages: [GenesisState],
  services: [],
};
