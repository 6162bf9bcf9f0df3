/** Values in amino-JSON that do not depend on other messages. */
import type { FieldInfo } from "../protobuf/message.js";
import { toBase64 } from "../types/base64.js";
import { Dec } from "../types/dec.js";
import { parseInt256 } from "../types/int.js";
import { formatRfc3339 } from "../types/rfc3339.js";
import { utf8Decode } from "../types/utf8.js";
import { JsonNumber, type JsonValue, parseJson, quoteJson, writeJson } from "./json-text.js";

/** The message has no amino-JSON form. */
export class AminoJsonError extends Error {
  override name = "AminoJsonError";
}

const YEAR_1_SECONDS = -62135596800n;
const YEAR_10000_SECONDS = 253402300800n;
/** One second less than an int64 of nanoseconds holds. */
const DURATION_SECONDS_MAX = 9223372035n;
const NS = 1_000_000_000n;

interface SecondsAndNanos {
  readonly seconds: bigint;
  readonly nanos: number;
}

function timestamp({ seconds, nanos }: SecondsAndNanos): string {
  if (seconds < YEAR_1_SECONDS || seconds >= YEAR_10000_SECONDS || nanos < 0 || nanos > 999_999_999) {
    throw new AminoJsonError(`timestamp out of range: ${seconds} s, ${nanos} ns`);
  }
  return `"${formatRfc3339({ seconds, nanos })}"`;
}

function duration({ seconds, nanos }: SecondsAndNanos): string {
  if (seconds > DURATION_SECONDS_MAX || seconds < -DURATION_SECONDS_MAX) {
    throw new AminoJsonError(`${seconds} seconds overflow an int64 of nanoseconds`);
  }
  return `"${seconds * NS + BigInt(nanos)}"`;
}

/** Public and private keys: their bytes alone. */
function keyField({ key }: { readonly key: Uint8Array }): string {
  return key.length === 0 ? "null" : `"${toBase64(key)}"`;
}

interface ModuleAccountShape {
  readonly baseAccount:
    | { readonly address: string; readonly accountNumber: bigint; readonly sequence: bigint }
    | undefined;
  readonly name: string;
  readonly permissions: readonly string[];
}

function moduleAccount({ baseAccount, name, permissions }: ModuleAccountShape): string {
  const list = permissions.length === 0 ? "null" : `[${permissions.map(quoteJson).join(",")}]`;
  return (
    `{"account_number":${baseAccount?.accountNumber ?? 0n},"address":${quoteJson(baseAccount?.address ?? "")},` +
    `"name":${quoteJson(name)},"permissions":${list},"public_key":"","sequence":${baseAccount?.sequence ?? 0n}}`
  );
}

/** By type name, or by amino.message_encoding. */
export const SPECIAL_MESSAGES: ReadonlyMap<string, (message: never) => string> = new Map<
  string,
  (message: never) => string
>([
  ["google.protobuf.Timestamp", timestamp],
  ["google.protobuf.Duration", duration],
  ["key_field", keyField],
  ["module_account", moduleAccount],
]);

export function fieldEncoding(field: FieldInfo): string | undefined {
  const encoding = field.options?.["amino.encoding"];
  return encoding === undefined ? undefined : String(encoding);
}

/** Whether protobuf would not write the value. A number that is not nullable is always written, if only as "0". */
export function isDefault(field: FieldInfo, value: unknown): boolean {
  if (field.options?.["gogoproto.customtype"] !== undefined && field.nullable === false) return false;
  if (typeof value === "string" || value instanceof Uint8Array) return value.length === 0;
  return value === 0 || value === 0n || value === false;
}

function textOf(value: string | Uint8Array): string {
  return typeof value === "string" ? value : utf8Decode(value);
}

function intText(value: string | Uint8Array): string {
  const text = textOf(value);
  const int = parseInt256(text === "" ? "0" : text);
  if (!int.ok) throw new AminoJsonError(int.error);
  return `"${int.value}"`;
}

/** A string that is only said to hold an integer passes as it is. */
function plainInt(value: string): string {
  return quoteJson(value === "" ? "0" : value);
}

/** Not given is "0", given is written with 18 places. */
function decText(value: string | Uint8Array): string {
  const dec = Dec.fromWire(textOf(value));
  if (!dec.ok) throw new AminoJsonError(dec.error);
  return dec.value === undefined ? '"0"' : `"${dec.value.toString()}"`;
}

/** Go reads JSON numbers as doubles and writes those. */
function asDoubles(json: JsonValue): JsonValue {
  if (json instanceof JsonNumber) {
    const value = Number(json.text);
    if (!Number.isFinite(value)) throw new AminoJsonError(`JSON number out of range: ${json.text.slice(0, 40)}`);
    return new JsonNumber(Object.is(value, -0) ? "-0" : String(value));
  }
  if (json instanceof Map) return new Map([...json].map(([key, item]) => [key, asDoubles(item as JsonValue)]));
  return Array.isArray(json) ? json.map(asDoubles) : json;
}

/** JSON in bytes, put in as it is but for sorted keys. */
function inlineJson(value: Uint8Array): string {
  const json = parseJson(utf8Decode(value));
  if (!json.ok) throw new AminoJsonError(`could not normalize JSON: ${json.error}`);
  return writeJson(asDoubles(json.value), true);
}

/** For every kind but messages. */
export function aminoScalar(field: FieldInfo): (value: never) => string {
  if (fieldEncoding(field) === "inline_json") return inlineJson;
  const scalar = field.options?.["cosmos_proto.scalar"];
  if (scalar === "cosmos.Int") return field.options?.["gogoproto.customtype"] === undefined ? plainInt : intText;
  if (scalar === "cosmos.Dec" && field.options?.["gogoproto.customtype"] === "cosmossdk.io/math.LegacyDec")
    return decText;
  const canBeNil = !field.repeated && field.oneof === undefined;
  switch (field.kind) {
    case "string":
      return quoteJson;
    case "bytes":
      // Empty bytes are nil, but for elements of a list and members of a oneof.
      return (value: Uint8Array) => (value.length === 0 && canBeNil ? "null" : `"${toBase64(value)}"`);
    case "bool":
      return (value: boolean) => (value ? "true" : "false");
    case "int64":
    case "uint64":
    case "fixed64":
    case "sfixed64":
      return (value: bigint) => `"${value}"`;
    case "double":
      return () => {
        throw new AminoJsonError(`field ${field.name} is a double, which amino-JSON does not have`);
      };
    default:
      return (value: number) => String(value);
  }
}
