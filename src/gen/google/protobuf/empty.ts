// Generated from proto/google/protobuf/empty.proto by scripts/proto-gen. Do not edit.
import { type MessageType, messageType } from "../../../protobuf/message.js";
import type { FileInfo } from "../../../protobuf/service.js";

export interface Empty {
}

export const Empty: MessageType<Empty> = messageType<Empty>({
  name: "google.protobuf.Empty",
  fields: [
  ],
  create: () => ({}),
  write() {},
  field: () => false,
});

export const $file: FileInfo = {
  path: "google/protobuf/empty.proto",
  package: "google.protobuf",
  messages: [Empty],
  services: [],
};
