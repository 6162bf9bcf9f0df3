import { assert } from "../types/assert.js";
import { toBinaryString } from "./binary-string.js";

/** An index into the table that stands for no entry. */
export const NO_ENTRY = -1;

/** The value is absent: no such key in the parent, or deleted. */
const ABSENT = -1;
/** Anybody can make keys whose hashes are equal: what a full chain does not take is found by a map of strings. */
const CHAIN_MAX = 16;
const ENTRIES_MIN = 16;
const BYTES_MIN = 1024;
/** Places are 32-bit numbers. */
const BYTES_MAX = 2 ** 31 - 1;

/** Numbers of an entry. */
const HASH = 0;
const NEXT = 1;
const KEY_AT = 2;
const KEY_LENGTH = 3;
const VALUE_AT = 4;
const VALUE_LENGTH = 5;
const FLAGS = 6;
const FIELDS = 7;

/** A map from byte strings to byte strings for the ten thousands of entries of a block, whose keys and values lie one
 *  behind the other in few large arrays. As objects each would be copied and marked by the garbage collector all through
 *  the block: half of its work. Bytes are only ever added, so views of them stay as they are.
 *  Nothing is taken out of it. */
export class PackedTable {
  private bytes = new Uint8Array(BYTES_MIN);
  private used = 0;
  private fields = new Int32Array(ENTRIES_MIN * FIELDS);
  private buckets = new Int32Array(2 * ENTRIES_MIN).fill(NO_ENTRY);
  private overflow: Map<string, number> | undefined;
  private count = 0;

  get size(): number {
    return this.count;
  }

  /** @param hash hashKey of the key */
  find(key: Uint8Array, hash: number): number {
    const { fields } = this;
    let entry = this.buckets[hash & (this.buckets.length - 1)]!;
    for (; entry !== NO_ENTRY; entry = fields[entry * FIELDS + NEXT]!) {
      if (fields[entry * FIELDS + HASH] === hash && this.hasKey(entry, key)) return entry;
    }
    return this.overflow?.get(toBinaryString(key)) ?? NO_ENTRY;
  }

  /** @param key that is not in the table */
  add(key: Uint8Array, hash: number, value: Uint8Array | undefined): number {
    const entry = this.count++;
    if (this.count * FIELDS > this.fields.length) this.grow();
    const at = entry * FIELDS;
    const { fields } = this;
    fields[at + HASH] = hash;
    fields[at + KEY_LENGTH] = key.length;
    fields[at + KEY_AT] = this.keep(key);
    fields[at + FLAGS] = 0;
    this.setValue(entry, value);
    this.chain(entry);
    return entry;
  }

  setValue(entry: number, value: Uint8Array | undefined): void {
    const at = entry * FIELDS;
    if (value !== undefined) this.fields[at + VALUE_AT] = this.keep(value);
    this.fields[at + VALUE_LENGTH] = value?.length ?? ABSENT;
  }

  key(entry: number): Uint8Array {
    const at = this.fields[entry * FIELDS + KEY_AT]!;
    return this.bytes.subarray(at, at + this.fields[entry * FIELDS + KEY_LENGTH]!);
  }

  value(entry: number): Uint8Array | undefined {
    const length = this.fields[entry * FIELDS + VALUE_LENGTH]!;
    if (length === ABSENT) return undefined;
    const at = this.fields[entry * FIELDS + VALUE_AT]!;
    return this.bytes.subarray(at, at + length);
  }

  flags(entry: number): number {
    return this.fields[entry * FIELDS + FLAGS]!;
  }

  setFlags(entry: number, flags: number): void {
    this.fields[entry * FIELDS + FLAGS] = flags;
  }

  /** Order of the keys of two entries. */
  compare(a: number, b: number): number {
    const { bytes, fields } = this;
    const aAt = fields[a * FIELDS + KEY_AT]!;
    const bAt = fields[b * FIELDS + KEY_AT]!;
    const aLength = fields[a * FIELDS + KEY_LENGTH]!;
    const bLength = fields[b * FIELDS + KEY_LENGTH]!;
    const common = Math.min(aLength, bLength);
    for (let i = 0; i < common; i++) {
      const difference = bytes[aAt + i]! - bytes[bAt + i]!;
      if (difference !== 0) return difference;
    }
    return aLength - bLength;
  }

  private hasKey(entry: number, key: Uint8Array): boolean {
    const { bytes } = this;
    if (this.fields[entry * FIELDS + KEY_LENGTH] !== key.length) return false;
    const at = this.fields[entry * FIELDS + KEY_AT]!;
    for (let i = 0; i < key.length; i++) if (bytes[at + i] !== key[i]) return false;
    return true;
  }

  private keep(added: Uint8Array): number {
    const at = this.used;
    const end = at + added.length;
    if (end > this.bytes.length) {
      assert(end <= BYTES_MAX, "changes of one store before a commit have 2 GiB");
      const bytes = new Uint8Array(Math.min(BYTES_MAX, Math.max(end, 2 * this.bytes.length)));
      bytes.set(this.bytes.subarray(0, at));
      this.bytes = bytes;
    }
    this.bytes.set(added, at);
    this.used = end;
    return at;
  }

  private grow(): void {
    const fields = new Int32Array(2 * this.fields.length);
    fields.set(this.fields);
    this.fields = fields;
    this.buckets = new Int32Array(2 * this.buckets.length).fill(NO_ENTRY);
    this.overflow = undefined;
    // The last one is not there yet.
    for (let entry = 0; entry < this.count - 1; entry++) this.chain(entry);
  }

  private chain(entry: number): void {
    const { buckets, fields } = this;
    const bucket = fields[entry * FIELDS + HASH]! & (buckets.length - 1);
    let length = 0;
    for (let other = buckets[bucket]!; other !== NO_ENTRY; other = fields[other * FIELDS + NEXT]!) length++;
    if (length < CHAIN_MAX) {
      fields[entry * FIELDS + NEXT] = buckets[bucket]!;
      buckets[bucket] = entry;
      return;
    }
    this.overflow ??= new Map();
    this.overflow.set(toBinaryString(this.key(entry)), entry);
  }
}
