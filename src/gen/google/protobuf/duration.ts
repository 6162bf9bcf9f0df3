// Generated from proto/google/protobuf/duration.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType, overrun, skipField } from "../../../protobuf/message.js";
import type { FileInfo } from "../../../protobuf/service.js";

export interface Duration {
  seconds: bigint;
  nanos: number;
}

export const Duration: MessageType<Duration> = messageType<Duration>({
  name: "google.protobuf.Duration",
  fields: [
    { no: 1, name: "seconds", prop: "seconds", kind: "int64" },
    { no: 2, name: "nanos", prop: "nanos", kind: "int32" },
  ],
  create: () => ({ seconds: 0n, nanos: 0 }),
  write(m, w) {
    if (m.nanos !== 0) {
      w.int32(m.nanos);
      w.varint(16);
    }
    if (m.seconds !== 0n) {
      w.varint64(m.seconds);
      w.varint(8);
    }
  },
  read(r, end, m) {
    while (r.pos < end) {
      const tag = r.tag();
      switch (tag) {
      case 8:
        m.seconds = r.int64();
        break;
      case 16:
        m.nanos = r.int32();
        break;
      default:
        skipField(Duration, r, tag);
      }
    }
    if (r.pos !== end) throw overrun(Duration);
    return m;
  },
});

export const $file: FileInfo = {
  path: "google/protobuf/duration.proto",
  package: "google.protobuf",
  messages: [Duration],
  services: [],
};
