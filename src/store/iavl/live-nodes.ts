import { assert } from "../../types/assert.js";
import { HASHED, HEIGHT_MAX, keyPrefix, NodeArena, type NodeId, type Slot, STUB, VALUE_ON_DISK } from "./arena.js";
import type { NodeSource } from "./node-source.js";
import { DamagedStoreError, type DiskNode } from "./page-codec.js";
import type { PageSource } from "./page-source.js";
import { Slab, type SlabRef } from "./slab.js";

/** Longer values of saved leaves are not kept in memory. */
export const RESIDENT_VALUE_BYTES_MAX = 1024;

/** The memory that the trees of a multistore share. */
export interface TreeMemory {
  readonly arena: NodeArena;
  readonly slab: Slab;
}

export function createTreeMemory(): TreeMemory {
  return { arena: new NodeArena(), slab: new Slab() };
}

/** The nodes of one tree in memory. A saved node that was not needed yet is a stub, which is filled in place from disk
 *  the first time that it is looked at. */
export class LiveNodes implements NodeSource<Slot> {
  readonly arena: NodeArena;
  readonly slab: Slab;

  constructor(
    memory: TreeMemory,
    readonly pages: PageSource,
  ) {
    this.arena = memory.arena;
    this.slab = memory.slab;
  }

  height(slot: Slot): number {
    this.resolve(slot);
    return this.arena.height(slot);
  }

  size(slot: Slot): number {
    this.resolve(slot);
    return this.arena.size(slot);
  }

  version(slot: Slot): number {
    this.resolve(slot);
    return this.arena.version(slot);
  }

  left(slot: Slot): Slot {
    this.resolve(slot);
    return this.arena.left(slot);
  }

  right(slot: Slot): Slot {
    this.resolve(slot);
    return this.arena.right(slot);
  }

  key(slot: Slot): Uint8Array {
    this.resolve(slot);
    return this.slab.copy(this.arena.key(slot));
  }

  compare(key: Uint8Array, slot: Slot): number {
    this.resolve(slot);
    return this.comparePrefixed(key, keyPrefix(key), slot);
  }

  /** compare() for a node that is no stub, with the key's prefix made beforehand. */
  comparePrefixed(key: Uint8Array, prefix: number, slot: Slot): number {
    const own = this.arena.prefix(slot);
    return prefix !== own ? prefix - own : this.slab.compare(key, this.arena.key(slot));
  }

  value(slot: Slot): Uint8Array {
    this.resolve(slot);
    if (!this.arena.has(slot, VALUE_ON_DISK)) return this.slab.copy(this.arena.value(slot));
    return this.pages.node(this.arena.id(slot)).value!;
  }

  hash(slot: Slot): Uint8Array {
    this.resolve(slot);
    assert(this.arena.has(slot, HASHED), "the hash of a changed node is read before it is made");
    return this.arena.hash(slot);
  }

  /** @param heightMax what the node's height can be under its parent */
  stub(id: NodeId, heightMax = HEIGHT_MAX): Slot {
    const slot = this.arena.allocate(STUB, heightMax);
    this.arena.setVersion(slot, 0);
    this.arena.setId(slot, id);
    return slot;
  }

  resolve(slot: Slot): void {
    if (this.arena.has(slot, STUB)) this.load(slot);
  }

  /** Reads something of the node's key and of its children or value. */
  touch(slot: Slot): number {
    const { arena, slab } = this;
    const key = slab.touch(arena.key(slot));
    if (arena.height(slot) === 0) return key ^ slab.touch(arena.value(slot));
    return key ^ arena.size(arena.left(slot)) ^ arena.size(arena.right(slot));
  }

  /** @param key held for the new leaf */
  newLeaf(key: SlabRef, prefix: number, value: Uint8Array, version: number): Slot {
    const slot = this.arena.allocate(0, 0);
    this.arena.setKey(slot, key, prefix);
    this.arena.setValue(slot, this.slab.add(value));
    this.arena.setSize(slot, 1);
    this.arena.setVersion(slot, version);
    return slot;
  }

  /** Lets go of a leaf's value where it is in memory. */
  releaseValue(slot: Slot): void {
    if (this.arena.height(slot) === 0 && !this.arena.has(slot, VALUE_ON_DISK))
      this.slab.release(this.arena.value(slot));
  }

  /** Of a leaf that is saved: its value is read from disk from now on. */
  leaveValueOnDisk(slot: Slot): void {
    this.slab.release(this.arena.value(slot));
    this.arena.setFlags(slot, VALUE_ON_DISK);
  }

  /** Lets go of all nodes under `root`, none of which has changed since it was saved. */
  freeAll(root: Slot): void {
    const { arena, slab } = this;
    const pending = [root];
    for (let slot = pending.pop(); slot !== undefined; slot = pending.pop()) {
      if (!arena.has(slot, STUB)) {
        if (arena.height(slot) > 0) pending.push(arena.left(slot), arena.right(slot));
        slab.release(arena.key(slot));
        this.releaseValue(slot);
      }
      arena.release(slot);
    }
  }

  private load(slot: Slot): void {
    const { arena, slab } = this;
    const node = this.pages.node(arena.id(slot));
    assertPlausible(node, arena.height(slot));
    arena.clearFlags(slot, STUB);
    arena.setKey(slot, slab.add(node.key), keyPrefix(node.key));
    arena.setSize(slot, node.size);
    arena.setVersion(slot, node.version);
    arena.setHeight(slot, node.height);
    arena.setHash(slot, new Int32Array(node.hash.slice().buffer));
    if (node.height > 0) {
      arena.setLeft(slot, this.stub(node.left, node.height - 1));
      arena.setRight(slot, this.stub(node.right, node.height - 1));
    } else if (node.value!.length > RESIDENT_VALUE_BYTES_MAX) {
      arena.setFlags(slot, VALUE_ON_DISK);
    } else {
      arena.setValue(slot, slab.add(node.value!));
    }
  }
}

/** Damage must not make a tree of a loop, nor numbers that do not fit. */
function assertPlausible(node: DiskNode, heightMax: number): void {
  const whole = node.height === 0 ? node.size === 1 : node.size >= 2 && node.size <= 2 ** 32 - 1;
  if (!whole || node.height > heightMax)
    throw new DamagedStoreError(`node ${node.id} has an impossible height or size`);
}
