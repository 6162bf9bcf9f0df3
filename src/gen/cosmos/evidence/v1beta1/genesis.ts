// Generated from proto/cosmos/evidence/v1beta1/genesis.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../protobuf/message.js";
import type { FileInfo } from "../../../../protobuf/service.js";
import * as google_protobuf_any from "../../../google/protobuf/any.js";

export interface GenesisState {
  evidence: google_protobuf_any.Any[];
}

export const GenesisState: MessageType<GenesisState> = messageType<GenesisState>({
  name: "cosmos.evidence.v1beta1.GenesisState",
  fields: [
    { no: 1, name: "evidence", prop: "evidence", kind: "message", repeated: true, message: () => google_protobuf_any.Any },
  ],
  create: () => ({ evidence: [] }),
  write(m, w) {
    for (let i = m.evidence.length - 1; i >= 0; i--) {
      const end = w.written;
      google_protobuf_any.Any.write(m.evidence[i]!, w);
      w.lengthFrom(end);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.evidence.push(google_protobuf_any.Any.read(r, r.end(), google_protobuf_any.Any.create()));
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
  path: "cosmos/evidence/v1beta1/genesis.proto",
  package: "cosmos.evidence.v1beta1",
  messages: [GenesisState],
  services: [],
};
