/** Messages from what one would type: fields that are left out have their defaults, and numbers, times and enum values
 *  may be given in the forms that are at hand. */
import type { AnyMessageType, EnumInfo, FieldInfo, MessageType } from "../protobuf/message.js";
import { parseRfc3339 } from "../types/rfc3339.js";

interface SecondsAndNanos {
  readonly seconds: bigint;
  readonly nanos: number;
}

/** A 64-bit number may be a number or text; a time a Date or RFC 3339 text; a duration a number of seconds. */
export type Input<T> = T extends bigint
  ? bigint | number | string
  : T extends SecondsAndNanos
    ? T | Date | string | number
    : T extends Uint8Array
      ? Uint8Array
      : T extends readonly (infer U)[]
        ? readonly Input<U>[]
        : T extends object
          ? { readonly [K in keyof T]?: Input<T[K]> }
          : T extends number
            ? number | string
            : T;

/** Names the field. */
export class InputError extends Error {
  override name = "InputError";
}

const TIMESTAMP = "google.protobuf.Timestamp";
const DURATION = "google.protobuf.Duration";
const MS_PER_SECOND = 1000;
const NS_PER_MS = 1_000_000;
const WIDE = new Set(["int64", "uint64", "fixed64", "sfixed64"]);

/** @throws InputError on a field that the message does not have, or a value that the field does not take */
export function messageFrom<T extends object>(type: MessageType<T>, input: Input<T>): T {
  return build(type, input as object, type.typeName) as T;
}

function build(type: AnyMessageType, input: object, where: string): object {
  const out = type.create() as { [prop: string]: unknown };
  for (const [prop, value] of Object.entries(input)) {
    if (value === undefined) continue;
    const field = type.fields.find((f) => f.prop === prop || f.name === prop);
    if (field === undefined) throw new InputError(`${where} has no field ${prop}`);
    const at = `${where}.${field.prop}`;
    if (field.repeated) {
      if (!Array.isArray(value)) throw new InputError(`${at}: wanted a list`);
      out[field.prop] = value.map((item, i) => one(field, item, `${at}[${i}]`));
    } else out[field.prop] = one(field, value, at);
  }
  return out;
}

function one(field: FieldInfo, value: unknown, at: string): unknown {
  if (field.message !== undefined) return nested(field.message(), value, at);
  if (field.enum !== undefined) return enumValue(field.enum, value, at);
  if (WIDE.has(field.kind)) {
    if (typeof value === "bigint") return value;
    if (typeof value === "number" && Number.isSafeInteger(value)) return BigInt(value);
    if (typeof value === "string" && /^-?[0-9]{1,20}$/.test(value)) return BigInt(value);
    throw new InputError(`${at}: wanted a whole number, found ${String(value)}`);
  }
  const wanted = field.kind === "string" ? "string" : field.kind === "bool" ? "boolean" : "number";
  if (field.kind === "bytes") {
    if (value instanceof Uint8Array) return value;
    throw new InputError(`${at}: wanted a Uint8Array`);
  }
  // Amounts are text in messages; a bigint is what one computes with.
  if (wanted === "string" && typeof value === "bigint") return value.toString();
  if (typeof value !== wanted) throw new InputError(`${at}: wanted a ${wanted}, found ${String(value)}`);
  return value;
}

function enumValue(info: EnumInfo, value: unknown, at: string): number {
  const found = typeof value === "string" ? info.values[value] : value;
  if (typeof found === "number" && Object.values(info.values).includes(found)) return found;
  throw new InputError(`${at}: wanted one of ${Object.keys(info.values).join(", ")}, found ${String(value)}`);
}

function nested(type: AnyMessageType, value: unknown, at: string): object {
  if (type.typeName === TIMESTAMP) {
    if (value instanceof Date) return ofMs(value.getTime());
    if (typeof value === "string") {
      const time = parseRfc3339(value);
      if (time === undefined) throw new InputError(`${at}: wanted a time such as 2030-01-31T12:00:00Z, found ${value}`);
      return time;
    }
  }
  if (type.typeName === DURATION && typeof value === "number") return ofMs(value * MS_PER_SECOND);
  if (typeof value !== "object" || value === null) throw new InputError(`${at}: wanted a message`);
  return build(type, value, at);
}

function ofMs(ms: number): SecondsAndNanos {
  const seconds = Math.floor(ms / MS_PER_SECOND);
  return { seconds: BigInt(seconds), nanos: Math.round((ms - seconds * MS_PER_SECOND) * NS_PER_MS) };
}
