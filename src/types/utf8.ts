/** UTF-8 for pure code, where TextEncoder is not to be had.
 *
 *  Decoding never loses a byte: one that is not part of valid UTF-8 becomes the lone surrogate U+DC00 + byte
 *  (U+DC80..U+DCFF), and encoding turns those back into the byte. Go strings hold any bytes, so a memo or an error
 *  text that is not UTF-8 survives decode and encode unchanged. */

const ESCAPE_MIN = 0xdc80;
const ESCAPE_MAX = 0xdcff;

export function utf8Length(text: string): number {
  let n = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c < 0x80) n += 1;
    else if (c < 0x800) n += 2;
    else if (c >= 0xd800 && c <= 0xdbff && isLow(text, i + 1)) {
      n += 4;
      i++;
    } else if (c >= ESCAPE_MIN && c <= ESCAPE_MAX) n += 1;
    else n += 3;
  }
  return n;
}

function isLow(text: string, i: number): boolean {
  const c = text.charCodeAt(i);
  return c >= 0xdc00 && c <= 0xdfff;
}

/** Writes `text` at `offset`; the caller has made room for `utf8Length(text)` bytes. Returns the end. */
export function utf8Write(text: string, out: Uint8Array, offset: number): number {
  let at = offset;
  for (let i = 0; i < text.length; i++) {
    let c = text.charCodeAt(i);
    if (c < 0x80) {
      out[at++] = c;
    } else if (c < 0x800) {
      out[at++] = 0xc0 | (c >> 6);
      out[at++] = 0x80 | (c & 63);
    } else if (c >= 0xd800 && c <= 0xdbff && isLow(text, i + 1)) {
      c = 0x10000 + ((c & 0x3ff) << 10) + (text.charCodeAt(++i) & 0x3ff);
      out[at++] = 0xf0 | (c >> 18);
      out[at++] = 0x80 | ((c >> 12) & 63);
      out[at++] = 0x80 | ((c >> 6) & 63);
      out[at++] = 0x80 | (c & 63);
    } else if (c >= ESCAPE_MIN && c <= ESCAPE_MAX) {
      out[at++] = c - 0xdc00;
    } else {
      out[at++] = 0xe0 | (c >> 12);
      out[at++] = 0x80 | ((c >> 6) & 63);
      out[at++] = 0x80 | (c & 63);
    }
  }
  return at;
}

export function utf8Encode(text: string): Uint8Array {
  const out = new Uint8Array(utf8Length(text));
  utf8Write(text, out, 0);
  return out;
}

/** Length of the valid UTF-8 sequence that starts at `i`, or 0. Refuses overlong forms and surrogates. */
function sequenceLength(b: Uint8Array, i: number, end: number): number {
  const c = b[i]!;
  if (c < 0x80) return 1;
  const b1 = i + 1 < end ? b[i + 1]! : 0;
  if (c >= 0xc2 && c <= 0xdf) return (b1 & 0xc0) === 0x80 ? 2 : 0;
  const b2 = i + 2 < end ? b[i + 2]! : 0;
  if (c >= 0xe0 && c <= 0xef) {
    if ((b1 & 0xc0) !== 0x80 || (b2 & 0xc0) !== 0x80) return 0;
    if (c === 0xe0 && b1 < 0xa0) return 0;
    if (c === 0xed && b1 > 0x9f) return 0;
    return 3;
  }
  const b3 = i + 3 < end ? b[i + 3]! : 0;
  if (c >= 0xf0 && c <= 0xf4) {
    if ((b1 & 0xc0) !== 0x80 || (b2 & 0xc0) !== 0x80 || (b3 & 0xc0) !== 0x80) return 0;
    if (c === 0xf0 && b1 < 0x90) return 0;
    if (c === 0xf4 && b1 > 0x8f) return 0;
    return 4;
  }
  return 0;
}

/** Longest text that is made in one call of String.fromCharCode. */
const RUN_MAX = 1024;

export function utf8Decode(bytes: Uint8Array, start = 0, end = bytes.length): string {
  const length = end - start;
  if (length > RUN_MAX) return decodeAny(bytes, start, end);
  // Nearly every text is short and ASCII.
  const codes: number[] = new Array(length);
  let seen = 0;
  for (let i = 0; i < length; i++) {
    const c = bytes[start + i]!;
    seen |= c;
    codes[i] = c;
  }
  return seen < 0x80 ? String.fromCharCode.apply(null, codes) : decodeAny(bytes, start, end);
}

function decodeAny(bytes: Uint8Array, start: number, end: number): string {
  let out = "";
  const codes: number[] = [];
  for (let i = start; i < end; ) {
    const n = sequenceLength(bytes, i, end);
    const c = bytes[i]!;
    if (n === 1) codes.push(c);
    else if (n === 0) codes.push(0xdc00 + c);
    else if (n === 2) codes.push(((c & 31) << 6) | (bytes[i + 1]! & 63));
    else if (n === 3) codes.push(((c & 15) << 12) | ((bytes[i + 1]! & 63) << 6) | (bytes[i + 2]! & 63));
    else {
      const point =
        (((c & 7) << 18) | ((bytes[i + 1]! & 63) << 12) | ((bytes[i + 2]! & 63) << 6) | (bytes[i + 3]! & 63)) - 0x10000;
      codes.push(0xd800 + (point >> 10), 0xdc00 + (point & 0x3ff));
    }
    i += n === 0 ? 1 : n;
    if (codes.length > 4096) {
      out += String.fromCharCode(...codes);
      codes.length = 0;
    }
  }
  return codes.length > 0 ? out + String.fromCharCode(...codes) : out;
}

/** Whether the bytes are valid UTF-8 throughout. */
export function isUtf8(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; ) {
    const n = sequenceLength(bytes, i, bytes.length);
    if (n === 0) return false;
    i += n;
  }
  return true;
}
