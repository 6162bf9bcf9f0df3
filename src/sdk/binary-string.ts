import { toBinaryString as storeBinaryString } from "../store/binary-string.js";

/** Bytes as the key of a Map or Set: one character a byte, in byte order. */
export function toBinaryString(bytes: Uint8Array): string {
  return storeBinaryString(bytes);
}
