import { assert } from "../../types/assert.js";

const CHUNK_BYTES = 1 << 20;
const UNIT_BITS = 3;
/** Units of 8 bytes in a chunk, as bits of a reference. */
const CHUNK_UNIT_BITS = 17;
const CHUNK_UNIT_MASK = (1 << CHUNK_UNIT_BITS) - 1;
/** References with the sign bit name large entries, so 14 bits are left for the chunk: 16 GiB. */
const CHUNKS_MAX = 1 << 14;
const HEADER_BYTES = 4;
/** Longer entries are arrays of their own. */
const PACKED_BYTES_MAX = 32_768;
const CLASSES = ((PACKED_BYTES_MAX + HEADER_BYTES) >> UNIT_BITS) + 2;
const LENGTH_BITS = 18;
const LENGTH_MASK = (1 << LENGTH_BITS) - 1;
const HOLDERS_MAX = (1 << (32 - LENGTH_BITS)) - 1;

/** Names an entry of a slab; 0 names none. */
export type SlabRef = number;

interface LargeEntry {
  readonly bytes: Uint8Array;
  holders: number;
}

/** Byte strings packed into large chunks, so that a million of them cost the garbage collector nothing and each costs
 *  its own length and 4 to 11 bytes. Entries count their holders; the last one to let go frees the entry.
 *
 *  Layout of an entry: u32 (holders << 18 | length), the bytes, rounded up to 8. A free entry has a zero
 *  word and then the reference of the next free one of its size. */
export class Slab {
  private readonly chunks: Uint8Array[] = [];
  private readonly words: Uint32Array[] = [];
  /** First free entry of each size in units, 0 when there is none. */
  private readonly free = new Int32Array(CLASSES);
  private nextUnit = 0;
  private freeUnits = 0;
  private readonly large = new Map<SlabRef, LargeEntry>();
  private lastLarge = 0;
  private largeBytes = 0;
  private count = 0;

  /** Memory that the slab holds, free entries included. */
  get bytes(): number {
    return this.chunks.length * CHUNK_BYTES + this.largeBytes;
  }

  /** Entries that are held. */
  get entries(): number {
    return this.count;
  }

  /** Stores a copy, held once. */
  add(bytes: Uint8Array): SlabRef {
    this.count++;
    if (bytes.length > PACKED_BYTES_MAX) return this.addLarge(bytes);
    const units = unitsFor(bytes.length);
    const ref = this.take(units);
    const chunk = this.chunks[ref >>> CHUNK_UNIT_BITS]!;
    const at = (ref & CHUNK_UNIT_MASK) << UNIT_BITS;
    this.words[ref >>> CHUNK_UNIT_BITS]![at >> 2] = (1 << LENGTH_BITS) | bytes.length;
    const start = at + HEADER_BYTES;
    if (bytes.length > 48) chunk.set(bytes, start);
    else for (let i = 0; i < bytes.length; i++) chunk[start + i] = bytes[i]!;
    return ref;
  }

  /** One more holder. */
  hold(ref: SlabRef): void {
    if (ref < 0) {
      this.large.get(ref)!.holders++;
      return;
    }
    const words = this.words[ref >>> CHUNK_UNIT_BITS]!;
    const at = (ref & CHUNK_UNIT_MASK) << 1;
    const holders = words[at]! >>> LENGTH_BITS;
    assert(holders > 0 && holders < HOLDERS_MAX, "a slab entry is held too often or was freed");
    words[at] = words[at]! + (1 << LENGTH_BITS);
  }

  release(ref: SlabRef): void {
    if (ref < 0) {
      const entry = this.large.get(ref)!;
      if (--entry.holders > 0) return;
      this.count--;
      this.large.delete(ref);
      this.largeBytes -= entry.bytes.length;
      return;
    }
    const words = this.words[ref >>> CHUNK_UNIT_BITS]!;
    const at = (ref & CHUNK_UNIT_MASK) << 1;
    const word = words[at]!;
    assert(word >>> LENGTH_BITS > 0, "a slab entry is freed twice");
    if (word >>> LENGTH_BITS > 1) {
      words[at] = word - (1 << LENGTH_BITS);
      return;
    }
    this.count--;
    this.give(ref, unitsFor(word & LENGTH_MASK));
  }

  /** Reads the head of the entry, to have it in the processor's caches. */
  touch(ref: SlabRef): number {
    return ref < 0 ? 0 : this.words[ref >>> CHUNK_UNIT_BITS]![(ref & CHUNK_UNIT_MASK) << 1]!;
  }

  length(ref: SlabRef): number {
    if (ref < 0) return this.large.get(ref)!.bytes.length;
    return this.words[ref >>> CHUNK_UNIT_BITS]![(ref & CHUNK_UNIT_MASK) << 1]! & LENGTH_MASK;
  }

  /** A copy: the entry may be overwritten once it is freed. */
  copy(ref: SlabRef): Uint8Array {
    if (ref < 0) return this.large.get(ref)!.bytes.slice();
    const start = ((ref & CHUNK_UNIT_MASK) << UNIT_BITS) + HEADER_BYTES;
    return this.chunks[ref >>> CHUNK_UNIT_BITS]!.slice(start, start + this.length(ref));
  }

  /** The bytes where they are: to be read at once, before anything else is done with the slab. */
  view(ref: SlabRef): Uint8Array {
    if (ref < 0) return this.large.get(ref)!.bytes;
    const start = ((ref & CHUNK_UNIT_MASK) << UNIT_BITS) + HEADER_BYTES;
    return this.chunks[ref >>> CHUNK_UNIT_BITS]!.subarray(start, start + this.length(ref));
  }

  /** Writes the entry at `at`; returns the end. */
  copyTo(ref: SlabRef, out: Uint8Array, at: number): number {
    if (ref < 0) {
      const { bytes } = this.large.get(ref)!;
      out.set(bytes, at);
      return at + bytes.length;
    }
    const chunk = this.chunks[ref >>> CHUNK_UNIT_BITS]!;
    const start = ((ref & CHUNK_UNIT_MASK) << UNIT_BITS) + HEADER_BYTES;
    const length = this.length(ref);
    if (length > 64) out.set(chunk.subarray(start, start + length), at);
    else for (let i = 0; i < length; i++) out[at + i] = chunk[start + i]!;
    return at + length;
  }

  /** Negative when `key` sorts before the entry, zero when equal, positive when after. */
  compare(key: Uint8Array, ref: SlabRef): number {
    if (ref < 0) return compareTo(key, this.large.get(ref)!.bytes, 0, this.large.get(ref)!.bytes.length);
    const chunk = this.chunks[ref >>> CHUNK_UNIT_BITS]!;
    const unit = ref & CHUNK_UNIT_MASK;
    const length = this.words[ref >>> CHUNK_UNIT_BITS]![unit << 1]! & LENGTH_MASK;
    return compareTo(key, chunk, (unit << UNIT_BITS) + HEADER_BYTES, length);
  }

  private addLarge(bytes: Uint8Array): SlabRef {
    const ref = --this.lastLarge;
    assert(ref >= -0x80000000, "the slab ran out of references for large entries");
    this.large.set(ref, { bytes: bytes.slice(), holders: 1 });
    this.largeBytes += bytes.length;
    return ref;
  }

  private take(units: number): SlabRef {
    const head = this.free[units]!;
    if (head !== 0) {
      this.free[units] = this.nextFree(head);
      this.freeUnits -= units;
      return head;
    }
    const room = (1 << CHUNK_UNIT_BITS) - this.nextUnit;
    if (this.chunks.length > 0 && room >= units) return this.bump(units);
    // Before the memory grows, a quarter of it lying free is worth a search for a larger entry to split.
    if (this.freeUnits * 4 > this.chunks.length * (1 << CHUNK_UNIT_BITS)) {
      for (let size = units + 1; size < CLASSES; size++) {
        const ref = this.free[size]!;
        if (ref === 0) continue;
        this.free[size] = this.nextFree(ref);
        this.freeUnits -= size;
        this.give(ref + units, size - units);
        return ref;
      }
    }
    if (this.chunks.length > 0 && room > 0) this.give(this.bump(room), room);
    assert(this.chunks.length < CHUNKS_MAX, "the slab is full at 16 GiB");
    const buffer = new ArrayBuffer(CHUNK_BYTES);
    this.chunks.push(new Uint8Array(buffer));
    this.words.push(new Uint32Array(buffer));
    // Reference 0 means none, so the first unit of the first chunk stays unused.
    this.nextUnit = this.chunks.length === 1 ? 1 : 0;
    return this.bump(units);
  }

  private bump(units: number): SlabRef {
    const ref = ((this.chunks.length - 1) << CHUNK_UNIT_BITS) | this.nextUnit;
    this.nextUnit += units;
    return ref;
  }

  private give(ref: SlabRef, units: number): void {
    if (units >= CLASSES) {
      // Only the rest of a chunk is that large.
      this.give(ref, CLASSES - 1);
      this.give(ref + CLASSES - 1, units - CLASSES + 1);
      return;
    }
    const words = this.words[ref >>> CHUNK_UNIT_BITS]!;
    const at = (ref & CHUNK_UNIT_MASK) << 1;
    words[at] = 0;
    words[at + 1] = this.free[units]!;
    this.free[units] = ref;
    this.freeUnits += units;
  }

  private nextFree(ref: SlabRef): SlabRef {
    return this.words[ref >>> CHUNK_UNIT_BITS]![((ref & CHUNK_UNIT_MASK) << 1) + 1]!;
  }
}

function unitsFor(length: number): number {
  return (length + HEADER_BYTES + 7) >> UNIT_BITS;
}

function compareTo(key: Uint8Array, bytes: Uint8Array, start: number, length: number): number {
  const n = Math.min(key.length, length);
  for (let i = 0; i < n; i++) {
    const d = key[i]! - bytes[start + i]!;
    if (d !== 0) return d;
  }
  return key.length - length;
}
