// Generated from proto/google/protobuf/any.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../protobuf/message.js";
import type { FileInfo } from "../../../protobuf/service.js";
import { EMPTY_BYTES } from "../../../types/bytes.js";

export interface Any {
  typeUrl: string;
  value: Uint8Array;
}

export const Any: MessageType<Any> = messageType<Any>({
  name: "google.protobuf.Any",
  fields: [
    { no: 1, name: "type_url", prop: "typeUrl", kind: "string" },
    { no: 2, name: "value", prop: "value", kind: "bytes" },
  ],
  create: () => ({ typeUrl: "", value: EMPTY_BYTES }),
  write(m, w) {
    if (m.value.length !== 0) {
      w.bytes(m.value);
      w.varint(18);
    }
    if (m.typeUrl !== "") {
      w.string(m.typeUrl);
      w.varint(10);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 10:
        m.typeUrl = r.string();
        break;
      case 18:
        m.value = r.bytes();
        break;
      default:
        skipField(Any, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Any);
    return m;
  },
});

export const $file: FileInfo = {
  path: "google/protobuf/any.proto",
  package: "google.protobuf",
  messages: [Any],
  services: [],
};
