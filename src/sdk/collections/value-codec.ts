/** Values of typed collections as bytes. */
import { BoolValue } from "../../gen/google/protobuf/wrappers.js";
import type { MessageType } from "../../protobuf/message.js";
import { parseInt256 } from "../../types/int.js";
import { utf8Decode, utf8Encode } from "../../types/utf8.js";
import { decodeKey, encodeKey, type KeyCodec, stringKey, uint64Key } from "./key-codec.js";

export interface ValueCodec<V> {
  encode(value: V): Uint8Array;
  /** @throws Error on bytes that are no such value: the database is damaged. */
  decode(bytes: Uint8Array): V;
}

/** A protobuf message. Each read decodes anew, so the caller may change what it gets. */
export function protoValue<T>(type: MessageType<T>): ValueCodec<T> {
  return { encode: type.encode, decode: type.decode };
}

export function keyValue<K>(codec: KeyCodec<K>): ValueCodec<K> {
  return { encode: (key) => encodeKey(codec, key), decode: (bytes) => decodeKey(codec, bytes) };
}

/** 8 bytes big-endian. */
export const uint64Value: ValueCodec<bigint> = keyValue(uint64Key);
export const stringValue: ValueCodec<string> = keyValue(stringKey);

export const bytesValue: ValueCodec<Uint8Array> = { encode: (bytes) => bytes, decode: (bytes) => bytes };

/** An amount as decimal text, as cosmossdk.io/math Int is stored. */
export const intValue: ValueCodec<bigint> = {
  encode: (value) => utf8Encode(value.toString()),
  decode(bytes) {
    const small = smallDecimal(bytes);
    if (small !== undefined) return small;
    const value = parseInt256(utf8Decode(bytes));
    if (!value.ok) throw new Error(`stored amount: ${value.error}`);
    return value.value;
  },
};

/** Most amounts have at most 15 digits, which a number holds exactly. */
function smallDecimal(bytes: Uint8Array): bigint | undefined {
  if (bytes.length === 0 || bytes.length > 15 || bytes[0] === 0x30) return undefined;
  let value = 0;
  for (let i = 0; i < bytes.length; i++) {
    const digit = bytes[i]! - 0x30;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return BigInt(value);
}

/** google.protobuf.BoolValue: false is an empty value. */
export const boolValue: ValueCodec<boolean> = {
  encode: (value) => BoolValue.encode({ value }),
  decode: (bytes) => BoolValue.decode(bytes).value,
};

const RECENT_MAX = 8;

/** Remembers the last few values by the identity of their bytes, which no store ever changes. Only for values that nobody
 *  mutates: a changed one would be seen again after a rollback.
 *  A transaction reads one account eight times; a table of all accounts would cost more than it saves. */
export function rememberDecoded<V extends object>(codec: ValueCodec<V>): ValueCodec<Readonly<V>> {
  const keys: (Uint8Array | undefined)[] = new Array(RECENT_MAX).fill(undefined);
  const values: (V | undefined)[] = new Array(RECENT_MAX).fill(undefined);
  let next = 0;
  const remember = (bytes: Uint8Array, value: V): void => {
    keys[next] = bytes;
    values[next] = value;
    next = (next + 1) % RECENT_MAX;
  };
  return {
    encode(value) {
      const bytes = codec.encode(value);
      remember(bytes, value);
      return bytes;
    },
    decode(bytes) {
      for (let i = 0; i < RECENT_MAX; i++) if (keys[i] === bytes) return values[i]!;
      const value = codec.decode(bytes);
      remember(bytes, value);
      return value;
    },
  };
}
