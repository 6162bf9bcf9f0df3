/** Hashes of single nodes. A commit hashes its many nodes in place (tree-writer.ts); this is for the rest. */
import { HASH_BYTES, type Hasher } from "../../crypto/hasher.js";
import { concatBytes } from "../../types/bytes.js";
import { writeUvarint } from "./page-codec.js";

const LENGTH_BYTE = Uint8Array.of(HASH_BYTES);

/** Zigzag varints of numbers that are not negative, one after the other. */
export function zigzagVarints(...values: number[]): Uint8Array {
  const out = new Uint8Array(8 * values.length);
  let at = 0;
  for (const value of values) at = writeUvarint(value * 2, out, at);
  return out.slice(0, at);
}

export function leafNodeHash(version: number, key: Uint8Array, value: Uint8Array, hasher: Hasher): Uint8Array {
  const length = new Uint8Array(8);
  const keyLength = length.subarray(0, writeUvarint(key.length, length, 0));
  return hasher.sha256(concatBytes(zigzagVarints(0, 1, version), keyLength, key, LENGTH_BYTE, hasher.sha256(value)));
}

export function innerNodeHash(
  height: number,
  size: number,
  version: number,
  left: Uint8Array,
  right: Uint8Array,
  hasher: Hasher,
): Uint8Array {
  return hasher.sha256(concatBytes(zigzagVarints(height, size, version), LENGTH_BYTE, left, LENGTH_BYTE, right));
}
