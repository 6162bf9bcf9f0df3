/** Amino converters: what hardware wallets show and sign. The JSON is written by the code with which the node makes its
 *  own sign bytes, so the two cannot differ. */
import { type AminoConverters, AminoTypes, createDefaultAminoConverters } from "@cosmjs/stargate";
import { aminoJsonValue } from "../codec/amino-json.js";
import type { AnyMessageType, FieldInfo } from "../protobuf/message.js";
import { fromBase64 } from "../types/base64.js";
import { parseRfc3339 } from "../types/rfc3339.js";
import { messageFrom } from "./input.js";
import { COMMERCE_MSGS } from "./types.js";

const NS_PER_SECOND = 1_000_000_000n;

/** No message of the commerce modules holds another one by its type URL. */
const NO_MESSAGES = { message: () => undefined };

function nested(type: AnyMessageType, json: unknown): object {
  if (type.typeName === "google.protobuf.Timestamp") {
    const time = parseRfc3339(String(json));
    if (time === undefined) throw new Error(`no time: ${String(json)}`);
    return time;
  }
  if (type.typeName === "google.protobuf.Duration") {
    const ns = BigInt(String(json));
    return { seconds: ns / NS_PER_SECOND, nanos: Number(ns % NS_PER_SECOND) };
  }
  return fromAminoJson(type, json as object);
}

function scalar(field: FieldInfo, json: unknown): unknown {
  if (field.message !== undefined) return nested(field.message(), json);
  switch (field.kind) {
    case "bytes":
      return json === null ? new Uint8Array() : fromBase64(String(json));
    case "int64":
    case "uint64":
    case "fixed64":
    case "sfixed64":
      return BigInt(String(json));
    default:
      return json;
  }
}

function fromAminoJson(type: AnyMessageType, json: object): object {
  const out = type.create() as { [prop: string]: unknown };
  for (const [key, value] of Object.entries(json)) {
    const field = type.fields.find((f) => (f.options?.["amino.field_name"] ?? f.name) === key);
    if (field === undefined) throw new Error(`${type.typeName} has no field ${key}`);
    if (field.repeated) out[field.prop] = ((value ?? []) as unknown[]).map((item) => scalar(field, item));
    else out[field.prop] = scalar(field, value);
  }
  return out;
}

/** By type URL; to be put beside CosmJS's own: `new AminoTypes({ ...createDefaultAminoConverters(), ...these })`. */
export function createStatesetAminoConverters(): AminoConverters {
  return Object.fromEntries(
    COMMERCE_MSGS.map((type) => [
      `/${type.typeName}`,
      {
        aminoType: String(type.options["amino.name"]),
        toAmino: (value: object): unknown =>
          JSON.parse(aminoJsonValue(type, messageFrom(type, value) as object, NO_MESSAGES)),
        fromAmino: (value: object): unknown => fromAminoJson(type, value),
      },
    ]),
  );
}

/** CosmJS's own converters and those of the commerce modules. */
export function statesetAminoTypes(): AminoTypes {
  return new AminoTypes({ ...createDefaultAminoConverters(), ...createStatesetAminoConverters() });
}
