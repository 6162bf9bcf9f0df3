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
    const value = parseInt256(utf8Decode(bytes));
    if (!value.ok) throw new Error(`stored amount: ${value.error}`);
    return value.value;
  },
};

/** google.protobuf.BoolValue: false is an empty value. */
export const boolValue: ValueCodec<boolean> = {
  encode: (value) => BoolValue.encode({ value }),
  decode: (bytes) => BoolValue.decode(bytes).value,
};

/** Remembers decoded values by the identity of their bytes, which no store ever changes. Only for values that nobody
 *  mutates: a changed one would be seen again after a rollback. */
export function rememberDecoded<V extends object>(codec: ValueCodec<V>): ValueCodec<Readonly<V>> {
  const seen = new WeakMap<Uint8Array, V>();
  return {
    encode(value) {
      const bytes = codec.encode(value);
      seen.set(bytes, value);
      return bytes;
    },
    decode(bytes) {
      let value = seen.get(bytes);
      if (value === undefined) {
        value = codec.decode(bytes);
        seen.set(bytes, value);
      }
      return value;
    },
  };
}
