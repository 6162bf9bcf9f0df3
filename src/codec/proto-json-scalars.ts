/** Values of single fields out of proto-JSON. */
import type { FieldInfo } from "../protobuf/message.js";
import { fromBase64 } from "../types/base64.js";
import { fromHex } from "../types/bytes.js";
import { Dec } from "../types/dec.js";
import { parseInt256 } from "../types/int.js";
import { utf8Encode } from "../types/utf8.js";
import { JsonNumber, type JsonValue, writeJson } from "./json-text.js";

/** Thrown by the decoder of proto-JSON, and caught at its door: the path of the field, then what is wrong. */
export class JsonFault extends Error {
  constructor(
    readonly what: string,
    readonly path = "",
  ) {
    super(path === "" ? what : `${path}: ${what}`);
  }
}

/** The fault as seen from outside the field; other errors as they are. */
export function inside(step: string, e: unknown): unknown {
  if (!(e instanceof JsonFault)) return e;
  const joint = e.path === "" || e.path.startsWith("[") ? "" : ".";
  return new JsonFault(e.what, `${step}${joint}${e.path}`);
}

export function kindOf(json: JsonValue): string {
  if (json === null) return "null";
  if (json instanceof JsonNumber) return `the number ${json.text.slice(0, 40)}`;
  if (typeof json === "string") return `the string "${json.slice(0, 100)}"`;
  if (typeof json === "boolean") return String(json);
  return json instanceof Map ? "an object" : "an array";
}

const RANGES: { readonly [kind: string]: readonly [bigint, bigint] } = {
  int32: [-(1n << 31n), (1n << 31n) - 1n],
  sfixed32: [-(1n << 31n), (1n << 31n) - 1n],
  uint32: [0n, (1n << 32n) - 1n],
  fixed32: [0n, (1n << 32n) - 1n],
  int64: [-(1n << 63n), (1n << 63n) - 1n],
  sfixed64: [-(1n << 63n), (1n << 63n) - 1n],
  uint64: [0n, (1n << 64n) - 1n],
  fixed64: [0n, (1n << 64n) - 1n],
};
const INTEGER = /^-?(?:0|[1-9][0-9]{0,19})$/;
const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;

/** An integer, in quotes or not. */
function integer(kind: string, json: JsonValue): bigint {
  const text = json instanceof JsonNumber ? json.text : typeof json === "string" ? json : "";
  const [min, max] = RANGES[kind]!;
  const value = INTEGER.test(text) ? BigInt(text) : undefined;
  if (value === undefined || value < min || value > max) {
    throw new JsonFault(`wanted an integer from ${min} to ${max}, found ${kindOf(json)}`);
  }
  return value;
}

function text(json: JsonValue, wanted = "a string"): string {
  if (typeof json !== "string") throw new JsonFault(`wanted ${wanted}, found ${kindOf(json)}`);
  return json;
}

function double(json: JsonValue): number {
  const found = json instanceof JsonNumber ? json.text : typeof json === "string" ? json : "";
  const named: { readonly [name: string]: number } = { NaN: Number.NaN, Infinity: 1 / 0, "-Infinity": -1 / 0 };
  if (Object.hasOwn(named, found)) return named[found]!;
  const value = NUMBER.test(found) ? Number(found) : Number.NaN;
  if (!Number.isFinite(value)) throw new JsonFault(`wanted a number, found ${kindOf(json)}`);
  return value;
}

function enumNumber(field: FieldInfo, json: JsonValue): number {
  if (json instanceof JsonNumber) return Number(integer("int32", json));
  const { values, typeName } = field.enum!;
  const name = text(json, `a value of ${typeName}`);
  if (!Object.hasOwn(values, name)) throw new JsonFault(`unknown value "${name.slice(0, 100)}" for enum ${typeName}`);
  return values[name]!;
}

function bytes(field: FieldInfo, json: JsonValue): Uint8Array {
  const cast = field.options?.["gogoproto.casttype"];
  if (cast === "encoding/json.RawMessage") return utf8Encode(writeJson(json));
  const hex = cast === "github.com/cometbft/cometbft/libs/bytes.HexBytes";
  const found = text(json, hex ? "hex text" : "base64 text");
  try {
    return hex ? fromHex(found) : fromBase64(found);
  } catch (e) {
    throw new JsonFault((e as Error).message);
  }
}

/** Int and LegacyDec, in the form of the wire; undefined for other fields. */
function customNumber(field: FieldInfo, json: JsonValue): string | undefined {
  switch (field.options?.["gogoproto.customtype"]) {
    case "cosmossdk.io/math.Int": {
      const value = parseInt256(text(json, "an integer in quotes"));
      if (!value.ok) throw new JsonFault(value.error);
      return value.value.toString();
    }
    case "cosmossdk.io/math.LegacyDec": {
      const value = Dec.parse(text(json, "a decimal in quotes"));
      if (!value.ok) throw new JsonFault(value.error);
      return value.value.toWire();
    }
    default:
      return undefined;
  }
}

/** For every kind but messages; `json` is not null. */
export function scalarFromJson(field: FieldInfo, json: JsonValue): unknown {
  const number = customNumber(field, json);
  if (number !== undefined) return field.kind === "bytes" ? utf8Encode(number) : number;
  switch (field.kind) {
    case "string":
      return text(json);
    case "bytes":
      return bytes(field, json);
    case "bool":
      if (typeof json !== "boolean") throw new JsonFault(`wanted true or false, found ${kindOf(json)}`);
      return json;
    case "enum":
      return enumNumber(field, json);
    case "double":
      return double(json);
    case "int32":
    case "uint32":
    case "fixed32":
    case "sfixed32":
      return Number(integer(field.kind, json));
    default:
      return integer(field.kind, json);
  }
}
