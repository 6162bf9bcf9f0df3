import type { MessageType } from "../../protobuf/message.js";
import { ProtobufError } from "../../protobuf/reader.js";
import { err, ok, type Result } from "../../types/result.js";

/** Decodes a message that is one of several and checks it. No member, or one that is unknown, is an error.
 *  @param bytes kept by the result, which holds views on them */
export function decodeSum<Sum>(
  type: MessageType<{ sum: Sum | undefined }>,
  bytes: Uint8Array,
  fault: (sum: Sum) => string | undefined,
): Result<Sum> {
  let sum: Sum | undefined;
  try {
    sum = type.decode(bytes).sum;
  } catch (e) {
    if (e instanceof ProtobufError) return err(e.message);
    throw e;
  }
  if (sum === undefined) return err(`${type.typeName}: message of no known kind`);
  const found = fault(sum);
  return found === undefined ? ok(sum) : err(`${type.typeName}: ${found}`);
}
