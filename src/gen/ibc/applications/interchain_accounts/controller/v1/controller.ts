// Generated from proto/ibc/applications/interchain_accounts/controller/v1/controller.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../../../protobuf/message.js";
import type { FileInfo } from "../../../../../../protobuf/service.js";

export interface Params {
  controllerEnabled: boolean;
}

export const Params: MessageType<Params> = messageType<Params>({
  name: "ibc.applications.interchain_accounts.controller.v1.Params",
  fields: [
    { no: 1, name: "controller_enabled", prop: "controllerEnabled", kind: "bool" },
  ],
  create: () => ({ controllerEnabled: false }),
  write(m, w) {
    if (m.controllerEnabled) {
      w.bool(m.controllerEnabled);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.controllerEnabled = r.bool();
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
  path: "ibc/applications/interchain_accounts/controller/v1/controller.proto",
  package: "ibc.applications.interchain_accounts.controller.v1",
  messages: [Params],
  services: [],
};
