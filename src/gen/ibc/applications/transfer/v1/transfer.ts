// Generated from proto/ibc/applications/transfer/v1/transfer.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../../protobuf/message.js";
import type { FileInfo } from "../../../../../protobuf/service.js";

export interface Params {
  sendEnabled: boolean;
  receiveEnabled: boolean;
}

export const Params: MessageType<Params> = messageType<Params>({
  name: "ibc.applications.transfer.v1.Params",
  fields: [
    { no: 1, name: "send_enabled", prop: "sendEnabled", kind: "bool" },
    { no: 2, name: "receive_enabled", prop: "receiveEnabled", kind: "bool" },
  ],
  create: () => ({ sendEnabled: false, receiveEnabled: false }),
  write(m, w) {
    if (m.receiveEnabled) {
      w.bool(m.receiveEnabled);
      w.varint(16);
    }
    if (m.sendEnabled) {
      w.bool(m.sendEnabled);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.sendEnabled = r.bool();
        break;
      case 16:
        m.receiveEnabled = r.bool();
        break;
      default:
        skipField(Params, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Params);
    return m;
  },
});

export const $file: FileInfo = {
  path: "ibc/applications/transfer/v1/transfer.proto",
  package: "ibc.applications.transfer.v1",
  messages: [Params],
  services: [],
};
