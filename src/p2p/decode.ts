import type { MessageType } from "../protobuf/message.js";
import { ProtobufError } from "../protobuf/reader.js";
import { err, ok, type Result } from "../types/result.js";

/** Decodes bytes of a peer. `bytes` fields are views on them. */
export function decodeFrom<T>(type: MessageType<T>, bytes: Uint8Array): Result<T> {
  try {
    return ok(type.decode(bytes));
  } catch (e) {
    if (e instanceof ProtobufError) return err(e.message);
    throw e;
  }
}
