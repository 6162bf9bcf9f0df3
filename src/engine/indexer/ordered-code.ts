/** Keys whose order as bytes is the order of their parts: strings are escaped and terminated, integers take as few bytes
 *  as they need. @source github.com/google/orderedcode, the increasing forms of string and int64 */
import { concatBytes } from "../../types/bytes.js";

const TERMINATOR = 0x01;

/** 00 becomes 00 ff, ff becomes ff 00; 00 01 ends the string. */
export function orderedString(value: Uint8Array): Uint8Array {
  let escaped = 0;
  for (const b of value) if (b === 0x00 || b === 0xff) escaped++;
  const out = new Uint8Array(value.length + escaped + 2);
  let at = 0;
  for (const b of value) {
    out[at++] = b;
    if (b === 0x00) out[at++] = 0xff;
    else if (b === 0xff) out[at++] = 0x00;
  }
  out[at + 1] = TERMINATOR;
  return out;
}

/** As many leading one bits as there are bytes, a zero bit, the number big-endian; negative numbers inverted. */
export function orderedInt64(value: bigint): Uint8Array {
  const negative = value < 0n;
  const magnitude = negative ? ~value : value;
  let length = 1;
  while (magnitude >= 1n << BigInt(7 * length - 1)) length++;
  const out = new Uint8Array(length);
  let rest = magnitude;
  for (let i = length - 1; i >= 0; i--) {
    out[i] = Number(rest & 0xffn);
    rest >>= 8n;
  }
  for (let bit = 0; bit < length; bit++) out[bit >> 3] = out[bit >> 3]! | (0x80 >> (bit & 7));
  if (negative) for (let i = 0; i < length; i++) out[i] = out[i]! ^ 0xff;
  return out;
}

export function orderedKey(...parts: readonly (Uint8Array | bigint)[]): Uint8Array {
  return concatBytes(...parts.map((part) => (typeof part === "bigint" ? orderedInt64(part) : orderedString(part))));
}

/** Takes the parts of a key apart one by one; each answers undefined when the key does not continue so. */
export class OrderedKeyReader {
  private at = 0;

  constructor(private readonly key: Uint8Array) {}

  get done(): boolean {
    return this.at === this.key.length;
  }

  string(): Uint8Array | undefined {
    const { key } = this;
    const out: number[] = [];
    for (let i = this.at; i + 1 < key.length; i++) {
      const b = key[i]!;
      if (b !== 0x00 && b !== 0xff) {
        out.push(b);
        continue;
      }
      const next = key[++i]!;
      if (b === 0x00 && next === TERMINATOR) {
        this.at = i + 1;
        return Uint8Array.from(out);
      }
      if (next !== (b ^ 0xff)) return undefined;
      out.push(b);
    }
    return undefined;
  }

  int64(): bigint | undefined {
    const { key, at } = this;
    if (at >= key.length) return undefined;
    const negative = (key[at]! & 0x80) === 0;
    const byteAt = (i: number): number => {
      const b = key[at + i] ?? (negative ? 0xff : 0x00);
      return negative ? b ^ 0xff : b;
    };
    let length = 0;
    while ((byteAt(length >> 3) & (0x80 >> (length & 7))) !== 0) {
      if (++length > 10) return undefined;
    }
    if (at + length > key.length) return undefined;
    let value = 0n;
    for (let i = 0; i < length; i++) value = (value << 8n) | BigInt(byteAt(i));
    // The length bits and the zero after them stand in front of the number.
    value &= (1n << BigInt(7 * length)) - 1n;
    this.at = at + length;
    return negative ? ~value : value;
  }
}
