/** SHA-256 as a part handed in: trees and block hashes take whatever the node has (node:crypto) and fall back to
 *  noble, with equal results. */
import { sha256 as nobleSha256 } from "@noble/hashes/sha2.js";

export interface Hasher {
  /** A fresh array of 32 bytes. The input is neither kept nor changed. */
  sha256(data: Uint8Array): Uint8Array;
  /** Writes the 32 bytes at `offset` of `out`: for arenas and scratch buffers, where an array per hash is the cost.
   *  `data` may overlap the place that is written. */
  sha256Into(data: Uint8Array, out: Uint8Array, offset: number): void;
  /** The 32 bytes as a text of one character a byte: a key of a map, without an array in between. */
  sha256Text(data: Uint8Array): string;
}

/** Bytes of a SHA-256 hash. */
export const HASH_BYTES = 32;

export function sha256(data: Uint8Array): Uint8Array {
  return nobleSha256(data);
}

export const nobleHasher: Hasher = {
  sha256,
  sha256Into(data, out, offset) {
    out.set(nobleSha256(data), offset);
  },
  sha256Text: (data) => String.fromCharCode(...nobleSha256(data)),
};
