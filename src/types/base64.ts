const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

const VALUES: Int8Array = (() => {
  const table = new Int8Array(128).fill(-1);
  for (let i = 0; i < 64; i++) table[ALPHABET.charCodeAt(i)] = i;
  return table;
})();

const CODES: readonly number[] = Array.from(ALPHABET, (c) => c.charCodeAt(0));
const PADDING = 0x3d;
/** Bytes that are turned into text in one call of String.fromCharCode. */
const RUN_BYTES = 768;

/** Standard base64 with padding (RFC 4648 §4). */
export function toBase64(bytes: Uint8Array): string {
  let out = "";
  for (let from = 0; from < bytes.length; from += RUN_BYTES) {
    out += String.fromCharCode.apply(null, codesOf(bytes, from, Math.min(bytes.length, from + RUN_BYTES)));
  }
  return out;
}

/** @param from a multiple of 3 bytes from the start */
function codesOf(bytes: Uint8Array, from: number, end: number): number[] {
  const codes: number[] = new Array(Math.ceil((end - from) / 3) * 4);
  let at = 0;
  let i = from;
  for (; i + 2 < end; i += 3) {
    const n = (bytes[i]! << 16) | (bytes[i + 1]! << 8) | bytes[i + 2]!;
    codes[at++] = CODES[n >> 18]!;
    codes[at++] = CODES[(n >> 12) & 63]!;
    codes[at++] = CODES[(n >> 6) & 63]!;
    codes[at++] = CODES[n & 63]!;
  }
  if (i < end) {
    const two = i + 1 < end;
    const n = (bytes[i]! << 16) | (two ? bytes[i + 1]! << 8 : 0);
    codes[at++] = CODES[n >> 18]!;
    codes[at++] = CODES[(n >> 12) & 63]!;
    codes[at++] = two ? CODES[(n >> 6) & 63]! : PADDING;
    codes[at] = PADDING;
  }
  return codes;
}

/** Strict standard base64: padding required, no blanks, trailing bits zero.
 *  @throws Error that names the position of the fault. */
export function fromBase64(text: string): Uint8Array {
  if (text.length % 4 !== 0) throw new Error(`base64 text has a length of ${text.length}, not a multiple of 4`);
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  const digits = text.length - padding;
  const out = new Uint8Array((digits * 3) >> 2);
  let buffer = 0;
  let bits = 0;
  let at = 0;
  for (let i = 0; i < digits; i++) {
    const code = text.charCodeAt(i);
    const value = code < 128 ? VALUES[code]! : -1;
    if (value < 0) throw new Error(`base64 text has an illegal character at position ${i}`);
    buffer = (buffer << 6) | value;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      out[at++] = (buffer >> bits) & 0xff;
      buffer &= (1 << bits) - 1;
    }
  }
  if (buffer !== 0) throw new Error("base64 text has bits set after its last byte");
  return out;
}
