import { assert } from "../../types/assert.js";

/** How this machine lays out the words of its arrays. */
export const LITTLE_ENDIAN = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

/** A node in the arena; 0 is no node. */
export type Slot = number;

/** A node's place on disk: the number of its page × 64 + its place in the page. */
export type NodeId = number;

/** Words of a node: 64 bytes, one cache line. What a commit costs is mostly the lines that it touches. */
const STRIDE_BITS = 4;
const LEFT = 0;
const RIGHT = 1;
const KEY = 2;
/** First four bytes of the key, big endian: most comparisons need no more, and so no look at the key. */
const PREFIX = 3;
const SIZE = 4;
/** height 6 bits, flags 6 bits, place in its page 6 bits, high bits of the page 8 bits, of the version 6 bits */
const META = 5;
const PAGE_LOW = 6;
const VERSION_LOW = 7;
const HASH = 8;

const HEIGHT_MASK = 0x3f;
/** Its hash is known. */
export const HASHED = 1 << 6;
/** Only its place on disk is known. */
export const STUB = 1 << 7;
/** A leaf whose value was left on disk. */
export const VALUE_ON_DISK = 1 << 8;
/** A copy that took its key over from the saved node that it replaces; only looked at in the version that made it. */
export const KEY_TAKEN_OVER = 1 << 9;
const PLACE_SHIFT = 12;
const PLACE_MASK = 0x3f;
const PAGE_HIGH_SHIFT = 18;
const PAGE_HIGH_MASK = 0xff;
const VERSION_HIGH_SHIFT = 26;

/** An AVL tree of 2^32 leaves is at most 46 high. */
export const HEIGHT_MAX = 46;
export const PAGE_NODES_MAX = 64;
const PAGE_MAX = 2 ** 40 - 1;
export const VERSION_MAX = 2 ** 38 - 1;

const HASH_BYTES = 32;
const SLOTS_START = 1024;
const SLOTS_MAX = 2 ** 28;

/** The nodes of all trees in memory, in one array of numbers: no object per node, nothing for the garbage collector. */
export class NodeArena {
  private words = new Int32Array(SLOTS_START << STRIDE_BITS);
  private bytesView = new Uint8Array(this.words.buffer);
  private capacity = SLOTS_START;
  /** Slots ever given out; slot 0 is never. */
  private used = 1;
  private free = new Int32Array(256);
  private freeCount = 0;

  get count(): number {
    return this.used - 1 - this.freeCount;
  }

  /** Memory in use; what was reserved beyond it is not backed by pages yet. */
  get bytes(): number {
    return (this.used << (STRIDE_BITS + 2)) + this.free.byteLength;
  }

  /** A node with these flags, of this height, and nothing else set. */
  allocate(flags: number, height: number): Slot {
    let slot: Slot;
    if (this.freeCount > 0) {
      slot = this.free[--this.freeCount]!;
    } else {
      if (this.used === this.capacity) this.grow();
      slot = this.used++;
    }
    this.words[(slot << STRIDE_BITS) + META] = flags | height;
    return slot;
  }

  /** A copy of an inner node with these flags. */
  clone(slot: Slot, flags: number): Slot {
    const copy = this.allocate(flags, this.height(slot));
    const w = this.words;
    const from = slot << STRIDE_BITS;
    const to = copy << STRIDE_BITS;
    w[to + LEFT] = w[from + LEFT]!;
    w[to + RIGHT] = w[from + RIGHT]!;
    w[to + KEY] = w[from + KEY]!;
    w[to + PREFIX] = w[from + PREFIX]!;
    w[to + SIZE] = w[from + SIZE]!;
    return copy;
  }

  release(slot: Slot): void {
    if (this.freeCount === this.free.length) {
      const more = new Int32Array(this.freeCount * 2);
      more.set(this.free);
      this.free = more;
    }
    this.free[this.freeCount++] = slot;
  }

  has(slot: Slot, flag: number): boolean {
    return (this.words[(slot << STRIDE_BITS) + META]! & flag) !== 0;
  }

  setFlags(slot: Slot, flags: number): void {
    const at = (slot << STRIDE_BITS) + META;
    this.words[at] = this.words[at]! | flags;
  }

  clearFlags(slot: Slot, flags: number): void {
    const at = (slot << STRIDE_BITS) + META;
    this.words[at] = this.words[at]! & ~flags;
  }

  /** 0 for a leaf. */
  height(slot: Slot): number {
    return this.words[(slot << STRIDE_BITS) + META]! & HEIGHT_MASK;
  }

  setHeight(slot: Slot, height: number): void {
    assert(height <= HEIGHT_MAX, "a tree is higher than its nodes can be many");
    const at = (slot << STRIDE_BITS) + META;
    this.words[at] = (this.words[at]! & ~HEIGHT_MASK) | height;
  }

  left(slot: Slot): Slot {
    return this.words[(slot << STRIDE_BITS) + LEFT]!;
  }

  right(slot: Slot): Slot {
    return this.words[(slot << STRIDE_BITS) + RIGHT]!;
  }

  setLeft(slot: Slot, child: Slot): void {
    this.words[(slot << STRIDE_BITS) + LEFT] = child;
  }

  setRight(slot: Slot, child: Slot): void {
    this.words[(slot << STRIDE_BITS) + RIGHT] = child;
  }

  /** Slab reference of the key. */
  key(slot: Slot): number {
    return this.words[(slot << STRIDE_BITS) + KEY]!;
  }

  /** The first four bytes of the key, as keyPrefix gives them. */
  prefix(slot: Slot): number {
    return this.words[(slot << STRIDE_BITS) + PREFIX]! >>> 0;
  }

  setKey(slot: Slot, ref: number, prefix: number): void {
    const at = slot << STRIDE_BITS;
    this.words[at + KEY] = ref;
    this.words[at + PREFIX] = prefix;
  }

  /** Slab reference of a leaf's value; it shares its place with the left child. */
  value(slot: Slot): number {
    return this.words[(slot << STRIDE_BITS) + LEFT]!;
  }

  setValue(slot: Slot, ref: number): void {
    this.words[(slot << STRIDE_BITS) + LEFT] = ref;
  }

  /** Leaves under the node. */
  size(slot: Slot): number {
    return this.words[(slot << STRIDE_BITS) + SIZE]! >>> 0;
  }

  setSize(slot: Slot, size: number): void {
    this.words[(slot << STRIDE_BITS) + SIZE] = size;
  }

  /** The version that made the node: what its hash is made with. */
  version(slot: Slot): number {
    const at = slot << STRIDE_BITS;
    return (this.words[at + META]! >>> VERSION_HIGH_SHIFT) * 2 ** 32 + (this.words[at + VERSION_LOW]! >>> 0);
  }

  setVersion(slot: Slot, version: number): void {
    assert(version <= VERSION_MAX, "a version is out of range");
    const at = slot << STRIDE_BITS;
    const kept = this.words[at + META]! & ((1 << VERSION_HIGH_SHIFT) - 1);
    this.words[at + META] = kept | (Math.floor(version / 2 ** 32) << VERSION_HIGH_SHIFT);
    this.words[at + VERSION_LOW] = version % 2 ** 32;
  }

  /** Where a saved node is on disk. */
  id(slot: Slot): NodeId {
    const at = slot << STRIDE_BITS;
    const meta = this.words[at + META]!;
    const page = ((meta >>> PAGE_HIGH_SHIFT) & PAGE_HIGH_MASK) * 2 ** 32 + (this.words[at + PAGE_LOW]! >>> 0);
    return page * PAGE_NODES_MAX + ((meta >>> PLACE_SHIFT) & PLACE_MASK);
  }

  setId(slot: Slot, id: NodeId): void {
    const page = Math.floor(id / PAGE_NODES_MAX);
    assert(page <= PAGE_MAX, "a page number is out of range");
    const at = slot << STRIDE_BITS;
    const kept = this.words[at + META]! & ~((PLACE_MASK << PLACE_SHIFT) | (PAGE_HIGH_MASK << PAGE_HIGH_SHIFT));
    const place = id % PAGE_NODES_MAX;
    this.words[at + META] = kept | (place << PLACE_SHIFT) | (Math.floor(page / 2 ** 32) << PAGE_HIGH_SHIFT);
    this.words[at + PAGE_LOW] = page % 2 ** 32;
  }

  /** A copy of the hash. */
  hash(slot: Slot): Uint8Array {
    const at = ((slot << STRIDE_BITS) + HASH) * 4;
    return this.bytesView.slice(at, at + HASH_BYTES);
  }

  /** @param from the hash as words of this machine */
  setHash(slot: Slot, from: Int32Array): void {
    const w = this.words;
    const at = (slot << STRIDE_BITS) + HASH;
    for (let i = 0; i < 8; i++) w[at + i] = from[i]!;
    this.setFlags(slot, HASHED);
  }

  /** Writes the hash at `at`, by words that need not be aligned; returns the end. */
  copyHash(slot: Slot, out: DataView, at: number): number {
    const w = this.words;
    const start = (slot << STRIDE_BITS) + HASH;
    for (let i = 0; i < 8; i++) out.setInt32(at + 4 * i, w[start + i]!, LITTLE_ENDIAN);
    return at + HASH_BYTES;
  }

  private grow(): void {
    assert(this.capacity < SLOTS_MAX, "the arena is full");
    this.capacity *= 2;
    const words = new Int32Array(this.capacity << STRIDE_BITS);
    words.set(this.words);
    this.words = words;
    this.bytesView = new Uint8Array(words.buffer);
  }
}

/** The first four bytes of a key as a number, with zeros where it is shorter. Where those of two keys differ they are
 *  ordered as the keys are. */
export function keyPrefix(key: Uint8Array): number {
  const { length } = key;
  if (length >= 4) return ((key[0]! << 24) | (key[1]! << 16) | (key[2]! << 8) | key[3]!) >>> 0;
  return (((key[0] ?? 0) << 24) | ((key[1] ?? 0) << 16) | ((key[2] ?? 0) << 8)) >>> 0;
}
