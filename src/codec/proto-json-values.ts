/** Values of single fields in proto-JSON. A writer is made once a field; it gets the field's value, never undefined. */
import type { EnumInfo, FieldInfo } from "../protobuf/message.js";
import { toBase64 } from "../types/base64.js";
import { toHexUpper } from "../types/bytes.js";
import { Dec } from "../types/dec.js";
import { parseInt256 } from "../types/int.js";
import { formatRfc3339 } from "../types/rfc3339.js";
import { utf8Decode } from "../types/utf8.js";
import { parseJson, quoteJson, writeJson } from "./json-text.js";

/** The message has no JSON form: an Any of a type that is not known, a time out of range. */
export class ProtoJsonEncodeError extends Error {
  override name = "ProtoJsonEncodeError";
}

export type TextOf = (value: never) => string;

interface SecondsAndNanos {
  readonly seconds: bigint;
  readonly nanos: number;
}

const YEAR_1_SECONDS = -62135596800n;
const YEAR_10000_SECONDS = 253402300800n;
const DURATION_SECONDS_MAX = 315576000000n;

/** @param fraction see formatRfc3339 */
export function timestampText({ seconds, nanos }: SecondsAndNanos, fraction: "go" | "groups" = "groups"): string {
  if (seconds < YEAR_1_SECONDS || seconds >= YEAR_10000_SECONDS || nanos < 0 || nanos > 999_999_999) {
    throw new ProtoJsonEncodeError(`timestamp out of range: ${seconds} s, ${nanos} ns`);
  }
  return `"${formatRfc3339({ seconds, nanos }, fraction)}"`;
}

/** Seconds with 0, 3, 6 or 9 digits behind the point. */
export function durationText({ seconds, nanos }: SecondsAndNanos): string {
  const mixed = (seconds > 0n && nanos < 0) || (seconds < 0n && nanos > 0);
  const size = seconds < 0n ? -seconds : seconds;
  if (size > DURATION_SECONDS_MAX || Math.abs(nanos) > 999_999_999 || mixed) {
    throw new ProtoJsonEncodeError(`duration out of range: ${seconds} s, ${nanos} ns`);
  }
  const sign = seconds < 0n || nanos < 0 ? "-" : "";
  let digits = String(Math.abs(nanos)).padStart(9, "0");
  while (digits.endsWith("000")) digits = digits.slice(0, -3);
  return `"${sign}${size}${digits === "" ? "" : `.${digits}`}s"`;
}

function enumText(info: EnumInfo): TextOf {
  const names = new Map<number, string>();
  for (const [name, value] of Object.entries(info.values)) if (!names.has(value)) names.set(value, `"${name}"`);
  return (value: number) => names.get(value) ?? String(value);
}

/** Int and LegacyDec; a decimal is written with its 18 places. Not given is null where the field may be nil, else "0". */
export function numberText(field: FieldInfo): TextOf | undefined {
  const custom = field.options?.["gogoproto.customtype"];
  const textOf = (value: string | Uint8Array): string => (typeof value === "string" ? value : utf8Decode(value));
  const nil = field.nullable === false ? '"0"' : "null";
  switch (custom) {
    case "cosmossdk.io/math.Int":
      return (value: string | Uint8Array) => {
        const text = textOf(value);
        if (text === "") return nil;
        const int = parseInt256(text);
        if (!int.ok) throw new ProtoJsonEncodeError(int.error);
        return `"${int.value}"`;
      };
    case "cosmossdk.io/math.LegacyDec":
      return (value: string | Uint8Array) => {
        const dec = Dec.fromWire(textOf(value));
        if (!dec.ok) throw new ProtoJsonEncodeError(dec.error);
        return dec.value === undefined ? nil : `"${dec.value.toString()}"`;
      };
    default:
      return undefined;
  }
}

function rawJson(value: Uint8Array): string {
  const json = parseJson(utf8Decode(value));
  if (!json.ok) throw new ProtoJsonEncodeError(json.error);
  return writeJson(json.value);
}

function bytesText(field: FieldInfo): TextOf {
  const canBeNil = !field.repeated && field.oneof === undefined;
  switch (field.options?.["gogoproto.casttype"]) {
    case "github.com/cometbft/cometbft/libs/bytes.HexBytes":
      return (value: Uint8Array) => `"${toHexUpper(value)}"`;
    case "encoding/json.RawMessage":
      return rawJson;
    default:
      // Empty bytes are nil after decoding, but for elements of a list and members of a oneof.
      return (value: Uint8Array) => (value.length === 0 && canBeNil ? "null" : `"${toBase64(value)}"`);
  }
}

function doubleText(value: number): string {
  if (!Number.isFinite(value)) return `"${Number.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity"}"`;
  return Object.is(value, -0) ? "-0" : String(value);
}

/** For every kind but messages. */
export function scalarText(field: FieldInfo): TextOf {
  const number = numberText(field);
  if (number !== undefined) return number;
  switch (field.kind) {
    case "enum":
      return enumText(field.enum!);
    case "string":
      return quoteJson;
    case "bytes":
      return bytesText(field);
    case "bool":
      return (value: boolean) => (value ? "true" : "false");
    case "double":
      return doubleText;
    case "int64":
    case "uint64":
    case "fixed64":
    case "sfixed64":
      return (value: bigint) => `"${value}"`;
    default:
      return (value: number) => String(value);
  }
}
