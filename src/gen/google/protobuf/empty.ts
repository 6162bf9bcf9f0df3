// Generated from proto/google/protobuf/empty.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../protobuf/message.js";
import type { FileInfo } from "../../../protobuf/service.js";

export interface Empty {
}

export const Empty: MessageType<Empty> = messageType<Empty>({
  name: "google.protobuf.Empty",
  fields: [
  ],
  create: () => ({}),
  write() {},
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      skipField(Empty, r, tag);
    }
    if (r.pos !== end) throw overrun(Empty);
    return m;
  },
});

export const $file: FileInfo = {
  path: "google/protobuf/empty.proto",
  package: "google.protobuf",
  messages: [Empty],
  services: [],
};
