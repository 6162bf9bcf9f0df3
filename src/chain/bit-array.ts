/** Fixed-size sets of small numbers, as peers tell each other which parts or votes they have. A size of 0 stands for
 *  "no bit array" (nil). Bits above the size are never set: what a peer sends there is dropped.
 *  @spec cometbft libs/bits/bit_array.go */
import type { BitArray as ProtoBitArray } from "../gen/tendermint/libs/bits/types.js";
import { assert } from "../types/assert.js";
import { err, ok, type Result } from "../types/result.js";

const WORD_BITS = 32;
const ELEM_BITS = 64n;

function popCount(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return (((v + (v >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Why Bits and Elems of a received message do not fit; every message that carries one must be checked so. Bits from
 *  −126 to 0 without elements pass: Go's division truncates. */
export function bitArrayFault(proto: ProtoBitArray): string | undefined {
  const expected = (proto.bits + ELEM_BITS - 1n) / ELEM_BITS;
  if (expected === BigInt(proto.elems.length)) return undefined;
  return `mismatch between ${proto.bits} bits and ${proto.elems.length} elements, expected ${expected} elements`;
}

export class BitArray {
  private constructor(
    readonly size: number,
    private readonly words: Uint32Array,
  ) {}

  static create(size: number): BitArray {
    assert(Number.isSafeInteger(size) && size >= 0, "the size of a bit array is a whole number from 0");
    return new BitArray(size, new Uint32Array(Math.ceil(size / WORD_BITS)));
  }

  static fromFn(size: number, isSet: (index: number) => boolean): BitArray {
    const out = BitArray.create(size);
    for (let i = 0; i < size; i++) if (isSet(i)) out.set(i, true);
    return out;
  }

  /** Nothing given is the bit array of size 0. */
  static fromProto(proto: ProtoBitArray | undefined): Result<BitArray> {
    if (proto === undefined) return ok(BitArray.create(0));
    const fault = bitArrayFault(proto);
    if (fault !== undefined) return err(fault);
    const out = BitArray.create(proto.bits > 0n ? Number(proto.bits) : 0);
    proto.elems.forEach((elem, i) => {
      if (2 * i < out.words.length) out.words[2 * i] = Number(elem & 0xffffffffn);
      if (2 * i + 1 < out.words.length) out.words[2 * i + 1] = Number(elem >> 32n);
    });
    out.mask();
    return ok(out);
  }

  /** Undefined for size 0. */
  toProto(): ProtoBitArray | undefined {
    if (this.size === 0) return undefined;
    return { bits: BigInt(this.size), elems: this.elems() };
  }

  /** 64 bits each; bit i is bit i mod 64 of element ⌊i/64⌋. */
  elems(): bigint[] {
    const out: bigint[] = [];
    for (let i = 0; i < this.words.length; i += 2) {
      out.push(BigInt(this.words[i]!) | (BigInt(this.words[i + 1] ?? 0) << 32n));
    }
    return out;
  }

  private mask(): void {
    const rest = this.size % WORD_BITS;
    const last = this.words.length - 1;
    if (rest !== 0) this.words[last] = this.words[last]! & (2 ** rest - 1);
  }

  /** False outside the size. */
  get(index: number): boolean {
    if (index < 0 || index >= this.size) return false;
    return ((this.words[index >>> 5]! >>> (index & 31)) & 1) === 1;
  }

  /** False outside the size, where nothing is set. */
  set(index: number, value: boolean): boolean {
    if (index < 0 || index >= this.size) return false;
    const bit = 1 << (index & 31);
    const at = index >>> 5;
    this.words[at] = value ? this.words[at]! | bit : this.words[at]! & ~bit;
    return true;
  }

  copy(): BitArray {
    return new BitArray(this.size, this.words.slice());
  }

  /** Of the larger size. As in the original, what a larger `other` holds beyond this one's last 64-bit element is
   *  lost, unless this one is of size 0. */
  or(other: BitArray): BitArray {
    if (this.size === 0) return other.copy();
    const out = BitArray.create(Math.max(this.size, other.size));
    out.words.set(this.words);
    const shared = Math.min(2 * Math.ceil(this.size / 64), other.words.length);
    for (let i = 0; i < shared; i++) out.words[i] = out.words[i]! | other.words[i]!;
    return out;
  }

  /** Of the smaller size. */
  and(other: BitArray): BitArray {
    const out = BitArray.create(Math.min(this.size, other.size));
    for (let i = 0; i < out.words.length; i++) out.words[i] = this.words[i]! & other.words[i]!;
    out.mask();
    return out;
  }

  not(): BitArray {
    const out = new BitArray(
      this.size,
      this.words.map((w) => ~w),
    );
    out.mask();
    return out;
  }

  /** The bits that `other` lacks, of this size. As in the original, taking away "no bit array" (size 0) leaves none. */
  sub(other: BitArray): BitArray {
    if (this.size === 0 || other.size === 0) return BitArray.create(0);
    const out = this.copy();
    for (let i = 0; i < out.words.length; i++) out.words[i] = out.words[i]! & ~(other.words[i] ?? 0);
    return out;
  }

  /** Copies the 64-bit elements of `other` over this one's, as far as both go. */
  update(other: BitArray): void {
    const elems = Math.min(Math.ceil(this.size / 64), Math.ceil(other.size / 64));
    for (let i = 0; i < Math.min(2 * elems, this.words.length); i++) this.words[i] = other.words[i] ?? 0;
    this.mask();
  }

  isEmpty(): boolean {
    return this.words.every((w) => w === 0);
  }

  isFull(): boolean {
    return this.count() === this.size;
  }

  /** Number of set bits. */
  count(): number {
    let n = 0;
    for (const w of this.words) n += popCount(w);
    return n;
  }

  /** Indexes of the set bits, ascending. */
  indexes(): number[] {
    const out: number[] = [];
    for (let i = 0; i < this.size; i++) if (this.get(i)) out.push(i);
    return out;
  }

  /** The index of the n-th set bit, counted from 0; undefined when there are fewer. With a random n: a random one. */
  nthSet(n: number): number | undefined {
    let left = n;
    for (let w = 0; w < this.words.length; w++) {
      const here = popCount(this.words[w]!);
      if (left >= here) {
        left -= here;
        continue;
      }
      for (let bit = 0; bit < WORD_BITS; bit++) {
        if (((this.words[w]! >>> bit) & 1) === 1 && left-- === 0) return w * WORD_BITS + bit;
      }
    }
    return undefined;
  }

  equals(other: BitArray): boolean {
    return this.size === other.size && this.words.every((w, i) => w === other.words[i]);
  }

  /** Little-endian, bit 0 first. */
  bytes(): Uint8Array {
    return Uint8Array.from(
      { length: Math.ceil(this.size / 8) },
      (_, i) => (this.words[i >>> 2]! >>> (8 * (i & 3))) & 255,
    );
  }

  /** "x" for a set bit, "_" for a clear one, index 0 first: the JSON form (null for size 0). */
  bits(): string {
    let out = "";
    for (let i = 0; i < this.size; i++) out += this.get(i) ? "x" : "_";
    return out;
  }

  /** Reads what `bits` writes. */
  static fromBits(text: string): Result<BitArray> {
    if (!/^[_x]*$/.test(text)) return err(`bit array must be a text of "x" and "_", found ${text.slice(0, 40)}`);
    return ok(BitArray.fromFn(text.length, (i) => text[i] === "x"));
  }

  /** "BA{3:x_x}", as the original prints it in status dumps. */
  toString(): string {
    return this.size === 0 ? "nil-BitArray" : `BA{${this.size}:${this.bits()}}`;
  }
}
