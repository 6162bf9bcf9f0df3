import type { Hasher } from "../../crypto/hasher.js";

/** SHA-256 of many messages at once: a commit hashes tens of thousands of nodes, and a native or vectorised
 *  implementation gains most by not being called for each. */
export interface BatchHasher {
  /** Hashes `count` messages that lie one behind the other in `messages`; `ends[i]` is where message i ends. Writes 32
   *  bytes a message to `out`. */
  hashMany(messages: Uint8Array, ends: Uint32Array, count: number, out: Uint8Array): void;
}

export function batchHasher(hasher: Hasher): BatchHasher {
  return {
    hashMany(messages, ends, count, out) {
      for (let i = 0, start = 0; i < count; i++) {
        const end = ends[i]!;
        hasher.sha256Into(messages.subarray(start, end), out, i * 32);
        start = end;
      }
    },
  };
}
