import { assert } from "../../types/assert.js";

/** A node in the arena; 0 is no node. */
export type Slot = number;

/** Words of a node's record: 32 bytes, half a cache line. */
const STRIDE_BITS = 3;
const LEFT = 0;
const RIGHT = 1;
const KEY = 2;
const SIZE = 3;
/** height 6 bits, flags 6 bits, index in its page 6 bits, high bits of the page's number 14 bits */
const META = 4;
const PAGE_LOW = 5;
const VERSION_LOW = 6;
const VERSION_HIGH = 7;

const HEIGHT_MASK = 0x3f;
/** Belongs to the version that is being written, so it may be changed in place. */
export const FRESH = 1 << 6;
/** Its hash is known. */
export const HASHED = 1 << 7;
/** Only its place on disk is known. */
export const STUB = 1 << 8;
/** A leaf whose value was left on disk. */
export const VALUE_ON_DISK = 1 << 9;
const FREE = 1 << 10;
const INDEX_SHIFT = 12;
const INDEX_MASK = 0x3f;
const PAGE_HIGH_SHIFT = 18;

/** An AVL tree of 2^32 leaves is at most 46 high. */
export const HEIGHT_MAX = 46;
export const PAGE_NODES_MAX = 64;
/** A node's place on disk: the number of its page × 64 + its place in the page. */
export type NodeId = number;

/** Pages are numbered with 46 bits. */
const PAGE_MAX = 2 ** 46 - 1;

const HASH_BYTES = 32;
const HASH_CHUNK_BITS = 12;
const HASH_CHUNK_MASK = (1 << HASH_CHUNK_BITS) - 1;
const SLOTS_START = 1024;
const SLOTS_MAX = 2 ** 28 - 1;

/** The nodes of all trees in memory, as columns of numbers: no object per node, nothing for the garbage collector.
 *  A node costs 64 bytes here: its record and its hash; keys and values are in a Slab. */
export class NodeArena {
  private records = new Int32Array(SLOTS_START << STRIDE_BITS);
  private readonly hashes: Uint8Array[] = [];
  private capacity = SLOTS_START;
  /** Slots ever given out; slot 0 is never. */
  private used = 1;
  private firstFree: Slot = 0;
  private freeCount = 0;

  get count(): number {
    return this.used - 1 - this.freeCount;
  }

  get bytes(): number {
    return this.records.byteLength + this.hashes.length * (HASH_BYTES << HASH_CHUNK_BITS);
  }

  /** A zeroed node with these flags and height. */
  allocate(flags: number, height: number): Slot {
    let slot = this.firstFree;
    if (slot !== 0) {
      const at = slot << STRIDE_BITS;
      this.firstFree = this.records[at]!;
      this.freeCount--;
      this.records.fill(0, at, at + (1 << STRIDE_BITS));
    } else {
      if (this.used === this.capacity) this.grow();
      slot = this.used++;
      if (slot >>> HASH_CHUNK_BITS === this.hashes.length)
        this.hashes.push(new Uint8Array(HASH_BYTES << HASH_CHUNK_BITS));
    }
    this.records[(slot << STRIDE_BITS) + META] = flags | height;
    return slot;
  }

  /** A copy of an inner or leaf record without its flags and hash. */
  clone(slot: Slot, flags: number): Slot {
    const copy = this.allocate(flags, this.height(slot));
    const r = this.records;
    const from = slot << STRIDE_BITS;
    const to = copy << STRIDE_BITS;
    r[to + LEFT] = r[from + LEFT]!;
    r[to + RIGHT] = r[from + RIGHT]!;
    r[to + KEY] = r[from + KEY]!;
    r[to + SIZE] = r[from + SIZE]!;
    return copy;
  }

  release(slot: Slot): void {
    const at = slot << STRIDE_BITS;
    assert((this.records[at + META]! & FREE) === 0, "a node is freed twice");
    this.records[at] = this.firstFree;
    this.records[at + META] = FREE;
    this.firstFree = slot;
    this.freeCount++;
  }

  isFree(slot: Slot): boolean {
    return (this.records[(slot << STRIDE_BITS) + META]! & FREE) !== 0;
  }

  has(slot: Slot, flag: number): boolean {
    return (this.records[(slot << STRIDE_BITS) + META]! & flag) !== 0;
  }

  setFlags(slot: Slot, flags: number): void {
    const at = (slot << STRIDE_BITS) + META;
    this.records[at] = this.records[at]! | flags;
  }

  clearFlags(slot: Slot, flags: number): void {
    const at = (slot << STRIDE_BITS) + META;
    this.records[at] = this.records[at]! & ~flags;
  }

  /** 0 for a leaf. */
  height(slot: Slot): number {
    return this.records[(slot << STRIDE_BITS) + META]! & HEIGHT_MASK;
  }

  setHeight(slot: Slot, height: number): void {
    assert(height <= HEIGHT_MAX, "a tree is higher than its nodes can be many");
    const at = (slot << STRIDE_BITS) + META;
    this.records[at] = (this.records[at]! & ~HEIGHT_MASK) | height;
  }

  left(slot: Slot): Slot {
    return this.records[(slot << STRIDE_BITS) + LEFT]!;
  }

  right(slot: Slot): Slot {
    return this.records[(slot << STRIDE_BITS) + RIGHT]!;
  }

  setLeft(slot: Slot, child: Slot): void {
    this.records[(slot << STRIDE_BITS) + LEFT] = child;
  }

  setRight(slot: Slot, child: Slot): void {
    this.records[(slot << STRIDE_BITS) + RIGHT] = child;
  }

  /** Slab reference of the key. */
  key(slot: Slot): number {
    return this.records[(slot << STRIDE_BITS) + KEY]!;
  }

  setKey(slot: Slot, ref: number): void {
    this.records[(slot << STRIDE_BITS) + KEY] = ref;
  }

  /** Slab reference of a leaf's value; it shares its place with the left child. */
  value(slot: Slot): number {
    return this.records[(slot << STRIDE_BITS) + LEFT]!;
  }

  setValue(slot: Slot, ref: number): void {
    this.records[(slot << STRIDE_BITS) + LEFT] = ref;
  }

  /** Leaves under the node. */
  size(slot: Slot): number {
    return this.records[(slot << STRIDE_BITS) + SIZE]! >>> 0;
  }

  setSize(slot: Slot, size: number): void {
    this.records[(slot << STRIDE_BITS) + SIZE] = size;
  }

  /** The version that made the node: what its hash is made with. */
  version(slot: Slot): number {
    const at = slot << STRIDE_BITS;
    return this.records[at + VERSION_HIGH]! * 2 ** 32 + (this.records[at + VERSION_LOW]! >>> 0);
  }

  setVersion(slot: Slot, version: number): void {
    const at = slot << STRIDE_BITS;
    this.records[at + VERSION_LOW] = version % 2 ** 32;
    this.records[at + VERSION_HIGH] = Math.floor(version / 2 ** 32);
  }

  /** Where a saved node is on disk. */
  id(slot: Slot): NodeId {
    const at = slot << STRIDE_BITS;
    const meta = this.records[at + META]!;
    const page = (meta >>> PAGE_HIGH_SHIFT) * 2 ** 32 + (this.records[at + PAGE_LOW]! >>> 0);
    return page * PAGE_NODES_MAX + ((meta >>> INDEX_SHIFT) & INDEX_MASK);
  }

  setId(slot: Slot, id: NodeId): void {
    const page = Math.floor(id / PAGE_NODES_MAX);
    assert(page <= PAGE_MAX, "a page number is out of range");
    const at = slot << STRIDE_BITS;
    const kept = this.records[at + META]! & ((1 << INDEX_SHIFT) - 1);
    const index = id % PAGE_NODES_MAX;
    this.records[at + META] = kept | (index << INDEX_SHIFT) | (Math.floor(page / 2 ** 32) << PAGE_HIGH_SHIFT);
    this.records[at + PAGE_LOW] = page % 2 ** 32;
  }

  /** A copy of the hash. */
  hash(slot: Slot): Uint8Array {
    const at = (slot & HASH_CHUNK_MASK) * HASH_BYTES;
    return this.hashes[slot >>> HASH_CHUNK_BITS]!.slice(at, at + HASH_BYTES);
  }

  setHash(slot: Slot, from: Uint8Array, start: number): void {
    const chunk = this.hashes[slot >>> HASH_CHUNK_BITS]!;
    const at = (slot & HASH_CHUNK_MASK) * HASH_BYTES;
    for (let i = 0; i < HASH_BYTES; i++) chunk[at + i] = from[start + i]!;
    this.setFlags(slot, HASHED);
  }

  /** Writes the hash at `at`; returns the end. */
  copyHash(slot: Slot, out: Uint8Array, at: number): number {
    const chunk = this.hashes[slot >>> HASH_CHUNK_BITS]!;
    const start = (slot & HASH_CHUNK_MASK) * HASH_BYTES;
    for (let i = 0; i < HASH_BYTES; i++) out[at + i] = chunk[start + i]!;
    return at + HASH_BYTES;
  }

  private grow(): void {
    assert(this.capacity < SLOTS_MAX, "the arena is full");
    const more = this.capacity < 1 << 20 ? this.capacity : this.capacity >> 2;
    this.capacity = Math.min(this.capacity + more, SLOTS_MAX);
    const records = new Int32Array(this.capacity << STRIDE_BITS);
    records.set(this.records);
    this.records = records;
  }
}
