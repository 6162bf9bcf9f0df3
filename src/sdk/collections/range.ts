/** Ranges of keys, given by whole keys or by the first parts of composed ones. */
import { prefixEnd } from "../../types/bytes.js";
import type { KeyCodec, KeyPrefix } from "./key-codec.js";

/** A bound is a whole key or the first parts of one; a part stands for all keys that begin with it. */
export type Bound<K> = K | KeyPrefix<K>;

export interface Range<K> {
  /** Only keys that begin with these parts. */
  readonly prefix?: KeyPrefix<K>;
  /** From here, included. */
  readonly from?: Bound<K>;
  /** From here, excluded. */
  readonly after?: Bound<K>;
  /** Up to here, excluded. */
  readonly before?: Bound<K>;
  /** Up to here, included. */
  readonly through?: Bound<K>;
  /** From the end to the start. */
  readonly reverse?: boolean;
}

export interface ByteRange {
  readonly start: Uint8Array;
  /** Undefined: to the end of the store. */
  readonly end: Uint8Array | undefined;
}

function join(prefix: Uint8Array, rest: Uint8Array): Uint8Array {
  const out = new Uint8Array(prefix.length + rest.length);
  out.set(prefix);
  out.set(rest, prefix.length);
  return out;
}

/** Store key of a bound, and the first store key behind all that the bound stands for. */
function edges<K>(
  prefix: Uint8Array,
  codec: KeyCodec<K>,
  bound: Bound<K>,
): { at: Uint8Array; past: Uint8Array | undefined } {
  if (codec.parts > 1 && (bound as readonly unknown[]).length < codec.parts) {
    const at = join(prefix, codec.encodeParts(bound as readonly unknown[]));
    return { at, past: prefixEnd(at) };
  }
  const key = bound as K;
  const at = new Uint8Array(prefix.length + codec.size(key));
  at.set(prefix);
  codec.write(key, at, prefix.length);
  return { at, past: join(at, new Uint8Array(1)) };
}

/** @param prefix bytes in front of all keys of the collection */
export function toByteRange<K>(prefix: Uint8Array, codec: KeyCodec<K>, range: Range<K>): ByteRange {
  let start = prefix;
  let end = prefixEnd(prefix);
  if (range.prefix !== undefined) {
    start = join(prefix, codec.encodeParts(range.prefix));
    end = prefixEnd(start);
  }
  if (range.from !== undefined) start = edges(prefix, codec, range.from).at;
  if (range.after !== undefined) {
    const past = edges(prefix, codec, range.after).past;
    // Nothing lies behind a bound that has no successor: an empty range.
    if (past === undefined) return { start: end ?? prefix, end: end ?? prefix };
    start = past;
  }
  if (range.before !== undefined) end = edges(prefix, codec, range.before).at;
  if (range.through !== undefined) end = edges(prefix, codec, range.through).past;
  return { start, end };
}
