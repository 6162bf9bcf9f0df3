/** Keys of typed collections as bytes, equal to cosmossdk.io/collections: the layout of the state is hashed.
 *
 *  A key has two forms: the last part of a store key, and an inner part, which must tell where it ends. */
import { compareBytes } from "../../types/bytes.js";
import { formatRfc3339, parseRfc3339 } from "../../types/rfc3339.js";
import { utf8Decode, utf8Encode, utf8Length, utf8Write } from "../../types/utf8.js";

/** Where a reader stands in a store key. */
export interface KeyCursor {
  readonly bytes: Uint8Array;
  at: number;
}

export interface KeyCodec<K> {
  readonly name: string;
  size(key: K): number;
  /** @returns the end */
  write(key: K, out: Uint8Array, at: number): number;
  /** All that is left is the key. @throws Error on bytes that are no key of this kind. */
  read(cursor: KeyCursor): K;
  sizeInner(key: K): number;
  writeInner(key: K, out: Uint8Array, at: number): number;
  readInner(cursor: KeyCursor): K;
  /** How many parts the key has; 1 unless it is a pair or triple. */
  readonly parts: number;
  /** The first parts of a key alone, fewer than all: bounds and prefixes of ranges. */
  encodeParts(parts: readonly unknown[]): Uint8Array;
}

export class KeyEncodingError extends Error {
  override name = "KeyEncodingError";
}

function fail(text: string): never {
  throw new KeyEncodingError(text);
}

function noParts(): never {
  return fail("a key of one part has no prefix");
}

function fixed<K>(
  name: string,
  bytes: number,
  put: (view: DataView, at: number, key: K) => void,
  get: (view: DataView, at: number) => K,
): KeyCodec<K> {
  const write = (key: K, out: Uint8Array, at: number): number => {
    put(new DataView(out.buffer, out.byteOffset, out.byteLength), at, key);
    return at + bytes;
  };
  const read = (c: KeyCursor): K => {
    if (c.at + bytes > c.bytes.length) fail(`${name} key wants ${bytes} bytes, ${c.bytes.length - c.at} are left`);
    const key = get(new DataView(c.bytes.buffer, c.bytes.byteOffset, c.bytes.byteLength), c.at);
    c.at += bytes;
    return key;
  };
  const size = (): number => bytes;
  return {
    name,
    parts: 1,
    size,
    write,
    read,
    sizeInner: size,
    writeInner: write,
    readInner: read,
    encodeParts: noParts,
  };
}

const SIGN64 = 1n << 63n;

/** 8 bytes big-endian. */
export const uint64Key: KeyCodec<bigint> = fixed(
  "uint64",
  8,
  (v, at, key) => v.setBigUint64(at, key),
  (v, at) => v.getBigUint64(at),
);

/** 8 bytes big-endian with the sign bit flipped, so that bytes sort as numbers do. */
export const int64Key: KeyCodec<bigint> = fixed(
  "int64",
  8,
  (v, at, key) => v.setBigUint64(at, BigInt.asUintN(64, key) ^ SIGN64),
  (v, at) => BigInt.asIntN(64, v.getBigUint64(at) ^ SIGN64),
);

/** 4 bytes big-endian. */
export const uint32Key: KeyCodec<number> = fixed(
  "uint32",
  4,
  (v, at, key) => v.setUint32(at, key),
  (v, at) => v.getUint32(at),
);

/** 4 bytes big-endian with the sign bit flipped. */
export const int32Key: KeyCodec<number> = fixed(
  "int32",
  4,
  (v, at, key) => v.setUint32(at, (key ^ 0x80000000) >>> 0),
  (v, at) => (v.getUint32(at) ^ 0x80000000) | 0,
);

export const boolKey: KeyCodec<boolean> = fixed(
  "bool",
  1,
  (v, at, key) => v.setUint8(at, key ? 1 : 0),
  (v, at) => v.getUint8(at) !== 0,
);

/** Times in nanoseconds since 1970: the signed form, which sorts dates before 1970 first. */
export const timeKey: KeyCodec<bigint> = { ...int64Key, name: "time" };

/** The text; inside a longer key a zero byte ends it, so it must not hold one. */
export const stringKey: KeyCodec<string> = {
  name: "string",
  parts: 1,
  encodeParts: noParts,
  size: utf8Length,
  write: utf8Write,
  read(c) {
    const key = utf8Decode(c.bytes, c.at);
    c.at = c.bytes.length;
    return key;
  },
  sizeInner: (key) => utf8Length(key) + 1,
  writeInner(key, out, at) {
    const end = utf8Write(key, out, at);
    if (key.includes("\0")) fail("text inside a longer key must not hold a zero byte");
    out[end] = 0;
    return end + 1;
  },
  readInner(c) {
    const end = c.bytes.indexOf(0, c.at);
    if (end < 0) fail("text inside a longer key has no zero byte at its end");
    const key = utf8Decode(c.bytes, c.at, end);
    c.at = end + 1;
    return key;
  },
};

function bytesKeyOf<T extends Uint8Array>(name: string, prefixedAlways: boolean): KeyCodec<T> {
  const size = (key: T): number => key.length;
  const write = (key: T, out: Uint8Array, at: number): number => {
    out.set(key, at);
    return at + key.length;
  };
  const read = (c: KeyCursor): T => {
    const key = c.bytes.subarray(c.at) as T;
    c.at = c.bytes.length;
    return key;
  };
  const sizeInner = (key: T): number => key.length + 1;
  const writeInner = (key: T, out: Uint8Array, at: number): number => {
    if (key.length > 255) fail(`bytes inside a longer key must not exceed 255, found ${key.length}`);
    out[at] = key.length;
    out.set(key, at + 1);
    return at + 1 + key.length;
  };
  const readInner = (c: KeyCursor): T => {
    const length = c.bytes[c.at] ?? fail("bytes inside a longer key have no length");
    const end = c.at + 1 + length;
    if (end > c.bytes.length) fail(`bytes inside a longer key want ${length}, ${c.bytes.length - c.at - 1} are left`);
    const key = c.bytes.subarray(c.at + 1, end) as T;
    c.at = end;
    return key;
  };
  return {
    name,
    parts: 1,
    encodeParts: noParts,
    size: prefixedAlways ? sizeInner : size,
    write: prefixedAlways ? writeInner : write,
    read: prefixedAlways ? readInner : read,
    sizeInner,
    writeInner,
    readInner,
  };
}

/** The bytes; inside a longer key one length byte stands before them. */
export const bytesKey: KeyCodec<Uint8Array> = bytesKeyOf("bytes", false);
/** An account, operator or consensus address: as bytes. */
export const addressKey: KeyCodec<Uint8Array> = bytesKeyOf("address", false);
/** An address with its length byte even at the end of a key, as older indexes of the SDK have it. */
export const prefixedAddressKey: KeyCodec<Uint8Array> = bytesKeyOf("prefixed address", true);

const TIME_TEXT_BYTES = 29;
const NS_PER_SECOND = 1_000_000_000n;

export function formatTimeText(ns: bigint): string {
  let seconds = ns / NS_PER_SECOND;
  let nanos = ns % NS_PER_SECOND;
  if (nanos < 0n) {
    nanos += NS_PER_SECOND;
    seconds -= 1n;
  }
  const head = formatRfc3339({ seconds, nanos: 0 }).slice(0, -1);
  return `${head}.${nanos.toString().padStart(9, "0")}`;
}

function parseTimeText(text: string): bigint {
  const time = parseRfc3339(`${text}Z`);
  if (time === undefined) return fail(`not a time: ${text}`);
  return time.seconds * NS_PER_SECOND + BigInt(time.nanos);
}

/** 29 bytes of RFC 3339 text with nine decimals and no zone, as the SDK's older queues have it.
 *  @spec cosmos-sdk types/time.go */
export const timeTextKey: KeyCodec<bigint> = (() => {
  const size = (): number => TIME_TEXT_BYTES;
  const write = (ns: bigint, out: Uint8Array, at: number): number => utf8Write(formatTimeText(ns), out, at);
  const read = (c: KeyCursor): bigint => {
    const end = c.at + TIME_TEXT_BYTES;
    if (end > c.bytes.length) fail("time text is cut short");
    const text = utf8Decode(c.bytes, c.at, end);
    c.at = end;
    return parseTimeText(text);
  };
  return {
    name: "time text",
    parts: 1,
    encodeParts: noParts,
    size,
    write,
    read,
    sizeInner: size,
    writeInner: write,
    readInner: read,
  };
})();

export function encodeKey<K>(codec: KeyCodec<K>, key: K): Uint8Array {
  const out = new Uint8Array(codec.size(key));
  codec.write(key, out, 0);
  return out;
}

export function decodeKey<K>(codec: KeyCodec<K>, bytes: Uint8Array): K {
  return codec.read({ bytes, at: 0 });
}

export type Pair<A, B> = readonly [A, B];
export type Triple<A, B, C> = readonly [A, B, C];

/** The parts that may stand in front of a range of keys: `[a]` of a pair, `[a]` or `[a, b]` of a triple. */
export type KeyPrefix<K> = K extends readonly [infer A, infer B, infer _C]
  ? readonly [A] | readonly [A, B]
  : K extends readonly [infer A, infer _B]
    ? readonly [A]
    : never;

export function pairKey<A, B>(first: KeyCodec<A>, second: KeyCodec<B>): KeyCodec<Pair<A, B>> {
  return {
    name: `(${first.name}, ${second.name})`,
    parts: 2,
    size: ([a, b]) => first.sizeInner(a) + second.size(b),
    write: ([a, b], out, at) => second.write(b, out, first.writeInner(a, out, at)),
    read(c) {
      const a = first.readInner(c);
      return [a, second.read(c)];
    },
    sizeInner: ([a, b]) => first.sizeInner(a) + second.sizeInner(b),
    writeInner: ([a, b], out, at) => second.writeInner(b, out, first.writeInner(a, out, at)),
    readInner(c) {
      const a = first.readInner(c);
      return [a, second.readInner(c)];
    },
    encodeParts(parts) {
      if (parts.length !== 1) fail(`a prefix of a pair has one part, found ${parts.length}`);
      return encodeInner(first, parts[0] as A);
    },
  };
}

export function tripleKey<A, B, C>(
  first: KeyCodec<A>,
  second: KeyCodec<B>,
  third: KeyCodec<C>,
): KeyCodec<Triple<A, B, C>> {
  const writeTwo = (a: A, b: B, out: Uint8Array, at: number): number =>
    second.writeInner(b, out, first.writeInner(a, out, at));
  const readThree = (c: KeyCursor, last: (c: KeyCursor) => C): Triple<A, B, C> => {
    const a = first.readInner(c);
    const b = second.readInner(c);
    return [a, b, last(c)];
  };
  return {
    name: `(${first.name}, ${second.name}, ${third.name})`,
    parts: 3,
    size: ([a, b, c]) => first.sizeInner(a) + second.sizeInner(b) + third.size(c),
    write: ([a, b, c], out, at) => third.write(c, out, writeTwo(a, b, out, at)),
    read: (c) => readThree(c, third.read),
    sizeInner: ([a, b, c]) => first.sizeInner(a) + second.sizeInner(b) + third.sizeInner(c),
    writeInner: ([a, b, c], out, at) => third.writeInner(c, out, writeTwo(a, b, out, at)),
    readInner: (c) => readThree(c, third.readInner),
    encodeParts(parts) {
      if (parts.length === 1) return encodeInner(first, parts[0] as A);
      if (parts.length !== 2) fail(`a prefix of a triple has one or two parts, found ${parts.length}`);
      const out = new Uint8Array(first.sizeInner(parts[0] as A) + second.sizeInner(parts[1] as B));
      writeTwo(parts[0] as A, parts[1] as B, out, 0);
      return out;
    },
  };
}

function encodeInner<K>(codec: KeyCodec<K>, key: K): Uint8Array {
  const out = new Uint8Array(codec.sizeInner(key));
  codec.writeInner(key, out, 0);
  return out;
}

/** Equality of keys by their bytes. */
export function sameKey<K>(codec: KeyCodec<K>, a: K, b: K): boolean {
  return compareBytes(encodeKey(codec, a), encodeKey(codec, b)) === 0;
}

/** A key that is other bytes in the program: order ids as text, for example. */
export function mapKey<A, B>(name: string, inner: KeyCodec<B>, to: (a: A) => B, from: (b: B) => A): KeyCodec<A> {
  return {
    name,
    parts: inner.parts,
    size: (key) => inner.size(to(key)),
    write: (key, out, at) => inner.write(to(key), out, at),
    read: (c) => from(inner.read(c)),
    sizeInner: (key) => inner.sizeInner(to(key)),
    writeInner: (key, out, at) => inner.writeInner(to(key), out, at),
    readInner: (c) => from(inner.readInner(c)),
    encodeParts: inner.encodeParts,
  };
}

/** The bytes of a text prefix such as "Consensus". */
export function prefixBytes(prefix: number | string): Uint8Array {
  if (typeof prefix === "string") return utf8Encode(prefix);
  if (!Number.isInteger(prefix) || prefix < 0 || prefix > 255) fail(`a prefix number is 0 to 255, found ${prefix}`);
  return new Uint8Array([prefix]);
}
