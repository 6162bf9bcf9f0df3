/** Random messages of any type, by its fields. */
import fc from "fast-check";
import type { AnyMessageType, FieldInfo } from "../../src/protobuf/message.js";
import { GO_ZERO_SECONDS } from "../../src/protobuf/well-known.js";
import { utf8Encode } from "../../src/types/utf8.js";

const DEPTH_MAX = 4;
/** The last second of the year 9999. */
const SECONDS_LAST = 253402300799n;

type Fields = Record<string, unknown>;

function int(bits: bigint, signed: boolean): fc.Arbitrary<bigint> {
  const half = 1n << (bits - 1n);
  const [min, max] = signed ? [-half, half - 1n] : [0n, 2n * half - 1n];
  return fc.oneof(fc.bigInt({ min, max }), fc.constantFrom(min, max, 0n, 1n), fc.bigInt({ min: 0n, max: 200n }));
}

/** Text without halves of surrogate pairs: those stand for bytes that are not UTF-8. */
const text = fc.oneof(fc.string({ maxLength: 12 }), fc.string({ unit: "grapheme", maxLength: 6 }));

function scalar(field: FieldInfo): fc.Arbitrary<unknown> {
  if (field.options?.["gogoproto.customtype"] !== undefined && field.kind !== "message") {
    if (/Int$|Dec$/.test(String(field.options["gogoproto.customtype"]))) {
      const number = int(256n, true).map(String);
      return field.kind === "bytes" ? number.map(utf8Encode) : number;
    }
  }
  switch (field.kind) {
    case "string":
      return text;
    case "bytes":
      return fc.uint8Array({ maxLength: 12 });
    case "bool":
      return fc.boolean();
    case "enum":
      return fc.constantFrom(...Object.values(field.enum!.values));
    case "double":
      return fc.double({ noNaN: true });
    case "int32":
    case "sfixed32":
      return int(32n, true).map(Number);
    case "uint32":
    case "fixed32":
      return int(32n, false).map(Number);
    case "int64":
    case "sfixed64":
      return int(64n, true);
    default:
      return int(64n, false);
  }
}

function timeOrDuration(field: FieldInfo, g: fc.GeneratorValue): object | undefined {
  if (field.options?.["gogoproto.stdtime"] === true) {
    return {
      seconds: g(fc.bigInt, { min: GO_ZERO_SECONDS, max: SECONDS_LAST }),
      nanos: g(fc.integer, { min: 0, max: 999_999_999 }),
    };
  }
  if (field.options?.["gogoproto.stdduration"] === true) {
    const negative = g(fc.boolean);
    const seconds = g(fc.bigInt, { min: 0n, max: 9_000_000_000n });
    const nanos = g(fc.integer, { min: 0, max: 999_999_999 });
    return { seconds: negative ? -seconds : seconds, nanos: negative && nanos > 0 ? -nanos : nanos };
  }
  return undefined;
}

function value(field: FieldInfo, g: fc.GeneratorValue, depth: number): unknown {
  if (field.message === undefined) return g(() => scalar(field));
  return timeOrDuration(field, g) ?? randomMessage(field.message(), g, depth - 1);
}

/** Fills about half of the fields. */
export function randomMessage(type: AnyMessageType, g: fc.GeneratorValue, depth = DEPTH_MAX): object {
  const message = type.create() as Fields;
  for (const field of type.fields) {
    const embedded = field.nullable === false && !field.repeated;
    if (!g(fc.boolean) || (depth === 0 && field.kind === "message" && !embedded)) continue;
    if (depth === 0 && field.kind === "message") continue;
    if (field.repeated) {
      message[field.prop] = Array.from({ length: g(fc.integer, { min: 0, max: 3 }) }, () => value(field, g, depth));
    } else if (field.oneof === undefined) message[field.prop] = value(field, g, depth);
    else message[field.oneof] = { kind: field.prop, value: value(field, g, depth) };
  }
  return message;
}
