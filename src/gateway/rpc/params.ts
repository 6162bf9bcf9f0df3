import { fromBase64 } from "../../types/base64.js";
import { fromHex } from "../../types/bytes.js";
import { INT64_MAX, INT64_MIN, UINT64_MAX } from "../../types/int-math.js";
import { utf8Encode } from "../../types/utf8.js";
import { type JsonNode, JsonSyntaxError, parseGoJson } from "./go-json.js";
import { InvalidParams } from "./protocol.js";

/** How a parameter is read. "int64" and "int" are pointers in the original: absent is not zero where it says optional.
 *  "hex" is a HexBytes (hex text in JSON), "bytes" a []byte (base64 text in JSON), "json" a registered amino type. */
export type ParamType =
  | "int64"
  | "optional int64"
  | "optional int"
  | "uint"
  | "string"
  | "bool"
  | "hex"
  | "bytes"
  | "json";

export type ParamSpec = Readonly<Record<string, ParamType>>;

type ValueOf<T extends ParamType> = T extends "int64"
  ? bigint
  : T extends "optional int64"
    ? bigint | undefined
    : T extends "optional int"
      ? number | undefined
      : T extends "uint"
        ? bigint
        : T extends "string"
          ? string
          : T extends "bool"
            ? boolean
            : T extends "json"
              ? JsonNode | undefined
              : Uint8Array;

export type ParamsOf<S extends ParamSpec> = { readonly [K in keyof S]: ValueOf<S[K]> };

type AnyValue = bigint | number | string | boolean | Uint8Array | JsonNode | undefined;

function zeroOf(type: ParamType): AnyValue {
  switch (type) {
    case "int64":
    case "uint":
      return 0n;
    case "string":
      return "";
    case "bool":
      return false;
    case "hex":
    case "bytes":
      return new Uint8Array(0);
    default:
      return undefined;
  }
}

const INTEGER = /^-?(0|[1-9][0-9]*)$/;

/** The text inside a quoted 64-bit integer, read as Go reads a JSON number into an int64, an int or a uint. */
function integer(text: string, type: ParamType): bigint | number {
  const goType = type === "uint" ? "uint" : type === "optional int" ? "int" : "int64";
  let node: JsonNode;
  try {
    node = parseGoJson(text);
  } catch (e) {
    if (e instanceof JsonSyntaxError) throw new InvalidParams(e.message);
    throw e;
  }
  if (node.kind === "null") return 0n;
  if (node.kind !== "number")
    throw new InvalidParams(`json: cannot unmarshal ${node.kind} into Go value of type ${goType}`);
  const refuse = (): never => {
    throw new InvalidParams(`json: cannot unmarshal number ${node.raw} into Go value of type ${goType}`);
  };
  if (!INTEGER.test(node.raw)) refuse();
  const value = BigInt(node.raw);
  if (type === "uint" ? value < 0n || value > UINT64_MAX : value < INT64_MIN || value > INT64_MAX) refuse();
  return type === "optional int" ? Number(value) : value;
}

function base64(text: string): Uint8Array {
  const plain = text.replace(/[\r\n]/g, "");
  try {
    return fromBase64(plain);
  } catch {
    const bad = /[^A-Za-z0-9+/]/.exec(plain.replace(/=+$/, ""));
    const at = bad !== null ? bad.index : plain.length - (plain.length % 4);
    throw new InvalidParams(`illegal base64 data at input byte ${at}`);
  }
}

function hexText(text: string): Uint8Array {
  const bad = /[^0-9a-fA-F]/u.exec(text);
  if (bad !== null) {
    const code = bad[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
    throw new InvalidParams(`encoding/hex: invalid byte: U+${code} '${bad[0]}'`);
  }
  if (text.length % 2 !== 0) throw new InvalidParams("encoding/hex: odd length hex string");
  return fromHex(text);
}

/** A parameter given as JSON, by libs/json's rules: 64-bit integers are quoted, null is the default. */
function fromNode(node: JsonNode, type: ParamType): AnyValue {
  if (node.kind === "null") return zeroOf(type);
  switch (type) {
    case "json":
      return node;
    case "string":
    case "bool":
      if (node.kind !== type)
        throw new InvalidParams(`json: cannot unmarshal ${node.kind} into Go value of type ${type}`);
      return node.kind === "string" ? node.value : node.raw === "true";
    case "bytes":
      if (node.kind !== "string")
        throw new InvalidParams(`json: cannot unmarshal ${node.kind} into Go value of type []uint8`);
      return base64(node.value);
    case "hex":
      if (node.kind !== "string") throw new InvalidParams(`invalid hex string: ${node.raw}`);
      return hexText(node.value);
    default:
      if (node.kind !== "string")
        throw new InvalidParams(`invalid 64-bit integer encoding ${JSON.stringify(node.raw)}, expected string`);
      return integer(node.raw.slice(1, -1), type);
  }
}

/** Params of a POST call or a WebSocket message: an object by name, or a list in order. */
export function paramsFromJson<S extends ParamSpec>(spec: S, node: JsonNode | undefined): ParamsOf<S> {
  const names = Object.keys(spec);
  const out: Record<string, AnyValue> = {};
  for (const name of names) out[name] = zeroOf(spec[name]!);
  if (node === undefined || node.kind === "null") return out as ParamsOf<S>;
  if (node.kind === "object") {
    for (const name of names) {
      const value = node.members.get(name);
      if (value !== undefined) out[name] = fromNode(value, spec[name]!);
    }
  } else if (node.kind === "array") {
    if (node.items.length !== names.length) {
      const raw = node.items.map((i) => `[${[...utf8Encode(i.raw)].join(" ")}]`).join(" ");
      throw new InvalidParams(
        `expected ${names.length} parameters ([${names.join(" ")}]), got ${node.items.length} ([${raw}])`,
      );
    }
    for (const [i, name] of names.entries()) out[name] = fromNode(node.items[i]!, spec[name]!);
  } else {
    throw new InvalidParams(
      `unknown type for JSON params: json: cannot unmarshal ${node.kind} into Go value of type []json.RawMessage. Expected map or array`,
    );
  }
  return out as ParamsOf<S>;
}

const PLAIN_INTEGER = /^-?[0-9]+$/;

function fromUri(text: string, type: ParamType): AnyValue {
  if (text === "null") return zeroOf(type);
  const wantsInteger = type === "int64" || type === "optional int64" || type === "optional int" || type === "uint";
  const wantsBytes = type === "hex" || type === "bytes";
  if (PLAIN_INTEGER.test(text) && wantsInteger) return integer(text, type);
  if (/^0x/i.test(text)) {
    if (!wantsBytes && type !== "string") {
      const kind = type === "bool" ? "bool" : type === "json" ? "interface" : type.replace("optional ", "");
      throw new InvalidParams(`got a hex string arg, but expected '${kind}'`);
    }
    const bytes = hexText(text.slice(2));
    return wantsBytes ? bytes : new TextDecoder().decode(bytes);
  }
  if (text.length >= 2 && text.startsWith('"') && text.endsWith('"') && wantsBytes) {
    const node = parseUriJson(text);
    return utf8Encode((fromNode(node, "string") as string) ?? "");
  }
  if (wantsInteger && !text.startsWith('"')) {
    throw new InvalidParams(`invalid 64-bit integer encoding ${JSON.stringify(text)}, expected string`);
  }
  if (type === "hex" && !text.startsWith('"')) throw new InvalidParams(`invalid hex string: ${text}`);
  return fromNode(parseUriJson(text), type);
}

function parseUriJson(text: string): JsonNode {
  try {
    return parseGoJson(text);
  } catch (e) {
    if (e instanceof JsonSyntaxError) throw new InvalidParams(e.message);
    throw e;
  }
}

/** Params of a GET call: numbers bare or quoted, bytes as 0x… or as quoted text, text quoted. */
export function paramsFromUri<S extends ParamSpec>(spec: S, query: URLSearchParams): ParamsOf<S> {
  const out: Record<string, AnyValue> = {};
  for (const [name, type] of Object.entries(spec)) {
    const text = query.get(name) ?? "";
    out[name] = text === "" ? zeroOf(type) : fromUri(text, type);
  }
  return out as ParamsOf<S>;
}
