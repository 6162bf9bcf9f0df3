import { assert } from "../types/assert.js";

const BLOCK_ENTRIES_MAX = 64;

interface Block<V> {
  keys: string[];
  values: V[];
  /** The snapshot generation that may change the block in place. */
  generation: number;
}

/** Where a walk stands: an entry of a block. */
interface Position {
  block: number;
  entry: number;
}

/** A map in the order of its binary-string keys. Snapshots cost nothing and stay as they were: blocks are copied when
 *  they are changed after a snapshot. */
export class SortedMap<V> {
  private blocks: Block<V>[] = [];
  private blocksGeneration = 0;
  private generation = 0;
  private count = 0;

  get size(): number {
    return this.count;
  }

  get(key: string): V | undefined {
    const at = seek(this.blocks, key);
    const block = this.blocks[at.block];
    return block !== undefined && block.keys[at.entry] === key ? block.values[at.entry] : undefined;
  }

  set(key: string, value: V): void {
    const at = seek(this.blocks, key);
    if (at.block === this.blocks.length) {
      if (at.block === 0) {
        this.ownBlocks().push({ keys: [key], values: [value], generation: this.generation });
        this.count = 1;
        return;
      }
      at.block--;
      at.entry = this.blocks[at.block]!.keys.length;
    }
    const block = this.ownBlock(at.block);
    if (block.keys[at.entry] === key) {
      block.values[at.entry] = value;
      return;
    }
    block.keys.splice(at.entry, 0, key);
    block.values.splice(at.entry, 0, value);
    this.count++;
    if (block.keys.length > BLOCK_ENTRIES_MAX) {
      const half = block.keys.length >> 1;
      const upper = { keys: block.keys.splice(half), values: block.values.splice(half), generation: this.generation };
      this.ownBlocks().splice(at.block + 1, 0, upper);
    }
  }

  delete(key: string): boolean {
    const at = seek(this.blocks, key);
    if (at.block === this.blocks.length || this.blocks[at.block]!.keys[at.entry] !== key) return false;
    const block = this.ownBlock(at.block);
    block.keys.splice(at.entry, 1);
    block.values.splice(at.entry, 1);
    this.count--;
    if (block.keys.length === 0) this.ownBlocks().splice(at.block, 1);
    return true;
  }

  clear(): void {
    this.blocks = [];
    this.blocksGeneration = ++this.generation;
    this.count = 0;
  }

  /** A walk over [start, end) of the map as it is now, whatever is written to the map later. */
  walk(start: string | undefined, end: string | undefined, ascending: boolean): SortedWalk<V> {
    this.generation++;
    return new SortedWalk(this.blocks, start, end, ascending);
  }

  private ownBlocks(): Block<V>[] {
    if (this.blocksGeneration !== this.generation) {
      this.blocks = this.blocks.slice();
      this.blocksGeneration = this.generation;
    }
    return this.blocks;
  }

  private ownBlock(index: number): Block<V> {
    const block = this.blocks[index]!;
    if (block.generation === this.generation) return block;
    const copy = { keys: block.keys.slice(), values: block.values.slice(), generation: this.generation };
    this.ownBlocks()[index] = copy;
    return copy;
  }
}

/** The first entry whose key is not below `key`; past the last block when there is none. */
function seek<V>(blocks: readonly Block<V>[], key: string): Position {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const keys = blocks[middle]!.keys;
    if (keys[keys.length - 1]! < key) low = middle + 1;
    else high = middle;
  }
  if (low === blocks.length) return { block: low, entry: 0 };
  const keys = blocks[low]!.keys;
  let first = 0;
  let last = keys.length;
  while (first < last) {
    const middle = (first + last) >> 1;
    if (keys[middle]! < key) first = middle + 1;
    else last = middle;
  }
  return { block: low, entry: first };
}

export class SortedWalk<V> {
  private block: number;
  private entry: number;

  constructor(
    private readonly blocks: readonly Block<V>[],
    private readonly start: string | undefined,
    private readonly end: string | undefined,
    private readonly ascending: boolean,
  ) {
    if (ascending) {
      const at = start === undefined ? { block: 0, entry: 0 } : seek(blocks, start);
      this.block = at.block;
      this.entry = at.entry;
    } else {
      const at = end === undefined ? { block: blocks.length, entry: 0 } : seek(blocks, end);
      this.block = at.block;
      this.entry = at.entry;
      this.stepBack();
    }
    this.stopAtBound();
  }

  get valid(): boolean {
    return this.block >= 0 && this.block < this.blocks.length;
  }

  get key(): string {
    assert(this.valid, "a walk over a sorted map is read past its end");
    return this.blocks[this.block]!.keys[this.entry]!;
  }

  get value(): V {
    assert(this.valid, "a walk over a sorted map is read past its end");
    return this.blocks[this.block]!.values[this.entry]!;
  }

  next(): void {
    assert(this.valid, "a walk over a sorted map steps past its end");
    if (!this.ascending) this.stepBack();
    else if (++this.entry === this.blocks[this.block]!.keys.length) {
      this.block++;
      this.entry = 0;
    }
    this.stopAtBound();
  }

  private stepBack(): void {
    if (this.entry > 0) this.entry--;
    else if (--this.block >= 0) this.entry = this.blocks[this.block]!.keys.length - 1;
  }

  private stopAtBound(): void {
    if (!this.valid) return;
    const key = this.blocks[this.block]!.keys[this.entry]!;
    const out = this.ascending
      ? this.end !== undefined && key >= this.end
      : this.start !== undefined && key < this.start;
    if (out) this.block = this.blocks.length;
  }
}
