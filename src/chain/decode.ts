import type { MessageType } from "../protobuf/message.js";
import { ProtobufError } from "../protobuf/reader.js";
import { err, ok, type Result } from "../types/result.js";

/** Decodes untrusted bytes and applies the basic checks of the type. */
export function decodeChecked<T>(
  type: MessageType<T>,
  bytes: Uint8Array,
  fault: (message: T) => string | undefined,
): Result<T> {
  let message: T;
  try {
    message = type.decode(bytes);
  } catch (error) {
    if (error instanceof ProtobufError) return err(error.message);
    throw error;
  }
  const found = fault(message);
  return found === undefined ? ok(message) : err(found);
}
