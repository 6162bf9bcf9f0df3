/** Byte helpers for code that has neither Node nor DOM. A received array is never mutated. */

const HEX: readonly number[] = Array.from("0123456789abcdef", (c) => c.charCodeAt(0));
const HEX_UPPER: readonly number[] = Array.from("0123456789ABCDEF", (c) => c.charCodeAt(0));

export const EMPTY_BYTES: Uint8Array = new Uint8Array(0);

export function bytesEqual(a: Uint8Array, b: Uint8Array): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Lexicographic order of unsigned bytes; a prefix sorts first. Negative, zero or positive, as Array.sort wants. */
export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const n = Math.min(a.length, b.length);
  for (let i = 0; i < n; i++) {
    const d = a[i]! - b[i]!;
    if (d !== 0) return d;
  }
  return a.length - b.length;
}

export function concatBytes(...parts: readonly Uint8Array[]): Uint8Array {
  let length = 0;
  for (const p of parts) length += p.length;
  const out = new Uint8Array(length);
  let at = 0;
  for (const p of parts) {
    out.set(p, at);
    at += p.length;
  }
  return out;
}

export function startsWith(bytes: Uint8Array, prefix: Uint8Array): boolean {
  if (bytes.length < prefix.length) return false;
  for (let i = 0; i < prefix.length; i++) if (bytes[i] !== prefix[i]) return false;
  return true;
}

/** The smallest key above every key that starts with `prefix`; undefined when there is none (empty or all 0xff). */
export function prefixEnd(prefix: Uint8Array): Uint8Array | undefined {
  for (let i = prefix.length - 1; i >= 0; i--) {
    if (prefix[i] !== 0xff) {
      const out = prefix.slice(0, i + 1);
      out[i] = out[i]! + 1;
      return out;
    }
  }
  return undefined;
}

/** Lower-case hex. */
export function toHex(bytes: Uint8Array): string {
  return hexText(bytes, HEX);
}

/** Upper-case hex, as CometBFT prints hashes and addresses. */
export function toHexUpper(bytes: Uint8Array): string {
  return hexText(bytes, HEX_UPPER);
}

/** Bytes that are turned into text in one call of String.fromCharCode. */
const RUN_BYTES = 512;

function hexText(bytes: Uint8Array, digits: readonly number[]): string {
  let out = "";
  for (let from = 0; from < bytes.length; from += RUN_BYTES) {
    const end = Math.min(bytes.length, from + RUN_BYTES);
    const codes: number[] = new Array(2 * (end - from));
    for (let i = from, at = 0; i < end; i++) {
      codes[at++] = digits[bytes[i]! >> 4]!;
      codes[at++] = digits[bytes[i]! & 15]!;
    }
    out += String.fromCharCode.apply(null, codes);
  }
  return out;
}

function hexDigit(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  if (code >= 97 && code <= 102) return code - 87;
  if (code >= 65 && code <= 70) return code - 55;
  return -1;
}

/** @throws Error on an odd length or a character outside 0-9a-fA-F. */
export function fromHex(text: string): Uint8Array {
  if (text.length % 2 !== 0) throw new Error(`hex text has an odd length of ${text.length}`);
  const out = new Uint8Array(text.length / 2);
  for (let i = 0; i < out.length; i++) {
    const hi = hexDigit(text.charCodeAt(2 * i));
    const lo = hexDigit(text.charCodeAt(2 * i + 1));
    if (hi < 0 || lo < 0) throw new Error(`hex text has a character that is no hex digit at position ${2 * i}`);
    out[i] = hi * 16 + lo;
  }
  return out;
}

/** Big-endian, 8 bytes. */
export function uint64ToBytes(value: bigint): Uint8Array {
  const out = new Uint8Array(8);
  new DataView(out.buffer).setBigUint64(0, value);
  return out;
}

export function uint64FromBytes(bytes: Uint8Array, offset = 0): bigint {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getBigUint64(offset);
}
