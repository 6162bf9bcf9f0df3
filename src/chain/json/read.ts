/** Reads parsed JSON with CometBFT's rules: a value that is missing or null is zero, unknown fields are passed over,
 *  64-bit integers must be text. Faults name the path of the value.
 *  @spec cometbft libs/json/decoder.go */
import { fromBase64 } from "../../types/base64.js";
import { EMPTY_BYTES, fromHex } from "../../types/bytes.js";
import { INT64_MAX, INT64_MIN, UINT64_MAX } from "../../types/int-math.js";
import { err, ok, type Result } from "../../types/result.js";
import { parseRfc3339 } from "../../types/rfc3339.js";
import { type ChainTime, ZERO_TIME } from "../time.js";

export class JsonFault extends Error {
  override name = "JsonFault";
}

/** Runs a reader; what it refuses becomes an error, with the path in front. */
export function readJson<T>(read: () => T): Result<T> {
  try {
    return ok(read());
  } catch (error) {
    if (error instanceof JsonFault) return err(error.message);
    throw error;
  }
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

const INTEGER = /^[ \t\r\n]*(-?(?:0|[1-9][0-9]*))[ \t\r\n]*$/;
/** Hours of two digits and a dot: stricter than RFC 3339 as other parts of Go read it. */
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/** A value with the path that led to it. */
export class JsonValue {
  constructor(
    readonly value: unknown,
    readonly path: string,
  ) {}

  fail(expected: string): never {
    const where = this.path === "" ? "document" : this.path;
    throw new JsonFault(`${where}: expected ${expected}, found ${shown(this.value)}`);
  }

  isNull(): boolean {
    return this.value === undefined || this.value === null;
  }

  /** A member of an object; of null too, which is an object with nothing in it. */
  at(name: string): JsonValue {
    const path = this.path === "" ? name : `${this.path}.${name}`;
    if (this.isNull()) return new JsonValue(undefined, path);
    if (typeof this.value !== "object" || Array.isArray(this.value)) this.fail("an object");
    const object = this.value as { readonly [key: string]: unknown };
    return new JsonValue(Object.hasOwn(object, name) ? object[name] : undefined, path);
  }

  list(): JsonValue[] {
    if (this.isNull()) return [];
    if (!Array.isArray(this.value)) this.fail("a list");
    return (this.value as readonly unknown[]).map((v, i) => new JsonValue(v, `${this.path}[${i}]`));
  }

  text(): string {
    if (this.isNull()) return "";
    return typeof this.value === "string" ? this.value : this.fail("a text");
  }

  private integer(min: bigint, max: bigint): bigint {
    if (this.isNull()) return 0n;
    const match = typeof this.value === "string" ? INTEGER.exec(this.value) : null;
    if (match === null) this.fail('a whole number in quotes, like "10"');
    const n = BigInt(match[1]!);
    return n < min || n > max ? this.fail(`a number from ${min} to ${max}`) : n;
  }

  int64(): bigint {
    return this.integer(INT64_MIN, INT64_MAX);
  }

  uint64(): bigint {
    return this.integer(0n, UINT64_MAX);
  }

  private number(min: number, max: number): number {
    if (this.isNull()) return 0;
    const n = this.value;
    if (typeof n === "number" && Number.isInteger(n) && n >= min && n <= max) return n;
    return this.fail(`a whole number from ${min} to ${max}, without quotes`);
  }

  int32(): number {
    return this.number(-0x80000000, 0x7fffffff);
  }

  uint32(): number {
    return this.number(0, 0xffffffff);
  }

  byte(): number {
    return this.number(0, 255);
  }

  base64(): Uint8Array {
    if (this.isNull()) return EMPTY_BYTES;
    try {
      return fromBase64(this.text());
    } catch {
      return this.fail("base64");
    }
  }

  hex(): Uint8Array {
    if (this.isNull()) return EMPTY_BYTES;
    try {
      return fromHex(this.text());
    } catch {
      return this.fail("hex");
    }
  }

  /** RFC 3339. @param zone "utc": it must end with Z */
  time(zone: "utc" | "any" = "utc"): ChainTime {
    if (this.isNull()) return ZERO_TIME;
    const text = this.text();
    if (zone === "utc" && !text.endsWith("Z")) this.fail("a time in UTC that ends with Z");
    const time = TIME.test(text) ? parseRfc3339(text) : undefined;
    return time ?? this.fail('a time like "2026-01-02T03:04:05Z"');
  }
}
