/** Proto-JSON as the SDK's REST gateway, genesis files and command line have it.
 *
 *  Written: the field names of the proto file in its order, every default, 64-bit integers as strings, enums by name,
 *  bytes in base64 (empty ones as null), times with 0, 3, 6 or 9 digits, decimals with 18 places, an Any as its message
 *  with "@type". Read: both names of a field (from_address, fromAddress); missing fields stay at their defaults.
 *  @spec cosmos/gogoproto jsonpb Marshaler{OrigName, EmitDefaults}, Unmarshaler */
import type { AnyMessageType, MessageType } from "../protobuf/message.js";
import { err, ok, type Result } from "../types/result.js";
import { type JsonValue, parseJson } from "./json-text.js";
import { messageFromJson } from "./proto-json-decode.js";
import { messageText } from "./proto-json-encode.js";
import { JsonFault } from "./proto-json-scalars.js";

/** All that proto-JSON needs to know of an application: which message a type URL names. A Registry is one. */
export interface JsonCodec {
  resolve(typeUrl: string): AnyMessageType | undefined;
}

export interface JsonReadOptions {
  /** What to do with fields that the message does not have; refused unless said. */
  readonly unknownFields?: "refuse" | "ignore";
}

/** Without blanks. @throws ProtoJsonEncodeError on an Any of a type that is not known, and on a time out of range. */
export function toProtoJson<T extends object>(type: MessageType<T>, message: T, types: JsonCodec): string {
  return messageText(type, message, types);
}

/** @param json as parseJson gives it. Never throws. */
export function fromProtoJsonValue<T>(
  type: MessageType<T>,
  json: JsonValue,
  types: JsonCodec,
  options: JsonReadOptions = {},
): Result<T> {
  try {
    return ok(messageFromJson(type, json, { types, refuseUnknown: options.unknownFields !== "ignore" }) as T);
  } catch (e) {
    if (e instanceof JsonFault) return err(e.message);
    throw e;
  }
}

/** The error names the field, what was found and what was wanted. Never throws. */
export function fromProtoJson<T>(
  type: MessageType<T>,
  text: string,
  types: JsonCodec,
  options: JsonReadOptions = {},
): Result<T> {
  const json = parseJson(text);
  return json.ok ? fromProtoJsonValue(type, json.value, types, options) : json;
}
