// Generated from proto/ibc/applications/transfer/v1/denomtrace.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../../protobuf/message.js";
import type { FileInfo } from "../../../../../protobuf/service.js";

export interface DenomTrace {
  path: string;
  baseDenom: string;
}

export const DenomTrace: MessageType<DenomTrace> = messageType<DenomTrace>({
  name: "ibc.applications.transfer.v1.DenomTrace",
  options: {"deprecated":true},
  fields: [
    { no: 1, name: "path", prop: "path", kind: "string" },
    { no: 2, name: "base_denom", prop: "baseDenom", kind: "string" },
  ],
  create: () => ({ path: "", baseDenom: "" }),
  write(m, w) {
    if (m.baseDenom !== "") {
      w.string(m.baseDenom);
      w.varint(18);
    }
    if (m.path !== "") {
      w.string(m.path);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.path = r.string();
        break;
      case 18:
        m.baseDenom = r.string();
        break;
      default:
        skipField(DenomTrace, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(DenomTrace);
    return m;
  },
});

export const $file: FileInfo = {
  path: "ibc/applications/transfer/v1/denomtrace.proto",
  package: "ibc.applications.transfer.v1",
  messages: [DenomTrace],
  services: [],
};
