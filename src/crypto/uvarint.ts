/** Unsigned varints of lengths and small counts. */

export function encodeUvarint(value: number): Uint8Array {
  const out: number[] = [];
  let rest = value;
  while (rest >= 0x80) {
    out.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  out.push(rest);
  return new Uint8Array(out);
}

/** A uvarint that fits 31 bits, and where it ends; undefined when there is none. */
export function readUvarint(
  bytes: Uint8Array,
  start: number,
): { readonly value: number; readonly end: number } | undefined {
  let value = 0;
  for (let i = 0; i < 5; i++) {
    const b = bytes[start + i];
    if (b === undefined) return undefined;
    value += (b & 0x7f) * 2 ** (7 * i);
    if (b < 0x80) return value <= 0x7fffffff ? { value, end: start + i + 1 } : undefined;
  }
  return undefined;
}
