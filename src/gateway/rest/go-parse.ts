/** Text to values as Go's strconv does it, with its error texts: REST clients see them. */

import type { FieldInfo } from "../../protobuf/message.js";
import { fromBase64 } from "../../types/base64.js";
import { parseRfc3339 } from "../../types/rfc3339.js";

export class ParseFault extends Error {
  override name = "ParseFault";
}

/** strconv with base 0: 0x, 0o, 0b and a bare leading 0 as octal; underscores between digits. */
function integer(text: string, what: "ParseInt" | "ParseUint", bits: 32 | 64): bigint {
  const fail = (why: string): never => {
    throw new ParseFault(`strconv.${what}: parsing ${JSON.stringify(text)}: ${why}`);
  };
  const m = /^([+-]?)(0[xX]_?[0-9a-fA-F_]+|0[bB]_?[01_]+|0[oO]_?[0-7_]+|0_?[0-7_]*|[1-9][0-9_]*)$/.exec(text);
  if (m === null || (what === "ParseUint" && m[1] !== "") || /__|_$/.test(text)) return fail("invalid syntax");
  const digits = m[2]!.replaceAll("_", "");
  const magnitude = /^0[0-7]+$/.test(digits) ? BigInt(`0o${digits.slice(1)}`) : BigInt(digits);
  const value = m[1] === "-" ? -magnitude : magnitude;
  const [min, max] =
    what === "ParseInt" ? [-(1n << BigInt(bits - 1)), (1n << BigInt(bits - 1)) - 1n] : [0n, (1n << BigInt(bits)) - 1n];
  return value < min || value > max ? fail("value out of range") : value;
}

function bool(text: string): boolean {
  if (["1", "t", "T", "TRUE", "true", "True"].includes(text)) return true;
  if (["0", "f", "F", "FALSE", "false", "False"].includes(text)) return false;
  throw new ParseFault(`strconv.ParseBool: parsing ${JSON.stringify(text)}: invalid syntax`);
}

/** Standard base64, else base64url, padded or not as each wants it. */
function bytes(text: string): Uint8Array {
  for (const form of [text, text.replaceAll("-", "+").replaceAll("_", "/")]) {
    try {
      return fromBase64(form);
    } catch {
      // The next form, or the fault below.
    }
  }
  const bad = /[^A-Za-z0-9_-]/.exec(text.replace(/=+$/, ""));
  throw new ParseFault(`illegal base64 data at input byte ${bad?.index ?? text.length - (text.length % 4)}`);
}

function enumNumber(field: FieldInfo, text: string): number {
  const values = field.enum!.values;
  if (Object.hasOwn(values, text)) return values[text]!;
  if (/^-?[0-9]+$/.test(text)) {
    const number = Number(text);
    if (Object.values(values).includes(number)) return number;
  }
  // Go names a type by its package's last part.
  const goName = field.enum!.typeName.split(".").slice(-2).join(".");
  throw new ParseFault(`${text} is not a valid ${goName}`);
}

/** A path or query parameter as the value of a field. */
export function parseField(field: FieldInfo, text: string): unknown {
  switch (field.kind) {
    case "string":
      return text;
    case "bool":
      return bool(text);
    case "int32":
    case "sfixed32":
      return Number(integer(text, "ParseInt", 32));
    case "uint32":
    case "fixed32":
      return Number(integer(text, "ParseUint", 32));
    case "int64":
    case "sfixed64":
      return integer(text, "ParseInt", 64);
    case "uint64":
    case "fixed64":
      return integer(text, "ParseUint", 64);
    case "bytes":
      return bytes(text);
    case "enum":
      return enumNumber(field, text);
    case "message": {
      if (field.message?.().typeName === "google.protobuf.Timestamp") {
        const time = parseRfc3339(text.replace(/^"|"$/g, ""));
        if (time !== undefined) return { seconds: time.seconds, nanos: time.nanos };
        throw new ParseFault(`parsing time ${JSON.stringify(text)}: not RFC 3339`);
      }
      throw new ParseFault(`unsupported field type ${field.message?.().typeName}`);
    }
    default:
      throw new ParseFault(`unsupported field type ${field.kind}`);
  }
}
