// Generated from proto/ibc/core/client/v2/config.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../../../protobuf/message.js";
import type { FileInfo } from "../../../../../protobuf/service.js";

export interface Config {
  allowedRelayers: string[];
}

export const Config: MessageType<Config> = messageType<Config>({
  name: "ibc.core.client.v2.Config",
  fields: [
    { no: 1, name: "allowed_relayers", prop: "allowedRelayers", kind: "string", repeated: true },
  ],
  create: () => ({ allowedRelayers: [] }),
  write(m, w) {
    for (let i = m.allowedRelayers.length - 1; i >= 0; i--) {
      w.string(m.allowedRelayers[i]!);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.allowedRelayers.push(r.string());
        break;
      default:
        skipField(Config, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Config);
    return m;
  },
});

export const $file: FileInfo = {
  path: "ibc/core/client/v2/config.proto",
  package: "ibc.core.client.v2",
  messages: [Config],
  services: [],
};
