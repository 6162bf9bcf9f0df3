/** Proto-JSON to messages; see proto-json.ts. */
import { Any } from "../gen/google/protobuf/any.js";
import type { AnyMessageType, FieldInfo } from "../protobuf/message.js";
import { parseGoDuration } from "../types/go-duration.js";
import { parseRfc3339 } from "../types/rfc3339.js";
import type { JsonObject, JsonValue } from "./json-text.js";
import type { JsonCodec } from "./proto-json.js";
import { inside, JsonFault, kindOf, scalarFromJson } from "./proto-json-scalars.js";

/** Years 1 to 9999, which are all that a stdtime field holds. */
const SECONDS_MIN = -62135596800n;
const SECONDS_END = 253402300800n;
const NS = 1_000_000_000n;
const WRAPPER = /^google\.protobuf\.(?:Double|Float|U?Int64|U?Int32|Bool|String|Bytes)Value$/;

export interface DecodeContext {
  readonly types: JsonCodec;
  readonly refuseUnknown: boolean;
}

type Fields = { [prop: string]: unknown };

function asObject(json: JsonValue): JsonObject {
  if (json instanceof Map) return json as JsonObject;
  throw new JsonFault(`wanted an object, found ${kindOf(json)}`);
}

function asText(json: JsonValue): string {
  if (typeof json === "string") return json;
  throw new JsonFault(`wanted a string, found ${kindOf(json)}`);
}

function timestamp(json: JsonValue): object {
  const text = asText(json);
  const time = parseRfc3339(text);
  if (time === undefined || time.seconds < SECONDS_MIN || time.seconds >= SECONDS_END) {
    throw new JsonFault(`not a time in RFC 3339: "${text.slice(0, 100)}"`);
  }
  return { seconds: time.seconds, nanos: time.nanos };
}

function duration(json: JsonValue): object {
  const ns = parseGoDuration(asText(json));
  if (!ns.ok) throw new JsonFault(ns.error);
  return { seconds: ns.value / NS, nanos: Number(ns.value % NS) };
}

function anyMessage(json: JsonValue, context: DecodeContext): Any {
  const object = asObject(json);
  const typeUrl = object.get("@type");
  if (typeof typeUrl !== "string") throw new JsonFault(`an Any wants its type in "@type"`);
  const type = context.types.resolve(typeUrl);
  if (type === undefined) throw new JsonFault(`unable to resolve type URL ${typeUrl.slice(0, 200)}`);
  let content: JsonValue;
  if (isSpecial(type)) {
    const value = object.get("value");
    if (value === undefined) throw new JsonFault(`an Any of ${type.typeName} wants "value"`);
    content = value;
  } else {
    const rest = new Map(object);
    rest.delete("@type");
    content = rest;
  }
  return Any.from({ typeUrl, value: type.encode(messageFromJson(type, content, context)) });
}

function isSpecial(type: AnyMessageType): boolean {
  return SPECIAL.has(type.typeName) || WRAPPER.test(type.typeName);
}

const SPECIAL: ReadonlyMap<string, (json: JsonValue, context: DecodeContext) => object> = new Map<
  string,
  (json: JsonValue, context: DecodeContext) => object
>([
  ["google.protobuf.Any", anyMessage],
  ["google.protobuf.Timestamp", timestamp],
  ["google.protobuf.Duration", duration],
]);

function valueFromJson(field: FieldInfo, json: JsonValue, context: DecodeContext): unknown {
  return field.message === undefined ? scalarFromJson(field, json) : messageFromJson(field.message(), json, context);
}

/** @throws JsonFault */
export function messageFromJson(type: AnyMessageType, json: JsonValue, context: DecodeContext): object {
  const special = SPECIAL.get(type.typeName);
  if (special !== undefined) return special(json, context);
  const message = type.create() as Fields;
  if (WRAPPER.test(type.typeName)) {
    const field = type.fields[0]!;
    if (json !== null) message[field.prop] = scalarFromJson(field, json);
    return message;
  }
  const object = asObject(json);
  let used = 0;
  for (const field of type.fields) {
    const original = object.get(field.name);
    const camel = field.prop === field.name ? undefined : object.get(field.prop);
    if (original !== undefined) used++;
    if (camel !== undefined) used++;
    const given = camel ?? original;
    if (given === undefined) continue;
    try {
      setField(message, field, given, context);
    } catch (e) {
      throw inside(field.name, e);
    }
  }
  if (used < object.size && context.refuseUnknown) {
    const known = new Set(type.fields.flatMap((field) => [field.name, field.prop]));
    const unknown = [...object.keys()].find((key) => !known.has(key))!;
    throw new JsonFault(`unknown field "${unknown.slice(0, 100)}" in ${type.typeName}`);
  }
  return message;
}

function setField(message: Fields, field: FieldInfo, json: JsonValue, context: DecodeContext): void {
  if (json === null) {
    // Left at its default; a number or a time that must be there cannot be null.
    if (field.nullable === false && !field.repeated && needsValue(field)) throw new JsonFault("must not be null");
    return;
  }
  if (field.repeated) {
    if (!Array.isArray(json)) throw new JsonFault(`wanted an array, found ${kindOf(json)}`);
    message[field.prop] = json.map((item: JsonValue, i) => {
      try {
        return valueFromJson(field, item, context);
      } catch (e) {
        throw inside(`[${i}]`, e);
      }
    });
    return;
  }
  const value = valueFromJson(field, json, context);
  if (field.oneof === undefined) message[field.prop] = value;
  else message[field.oneof] = { kind: field.prop, value };
}

function needsValue(field: FieldInfo): boolean {
  return (
    field.options?.["gogoproto.customtype"] !== undefined || (field.message !== undefined && isSpecial(field.message()))
  );
}
