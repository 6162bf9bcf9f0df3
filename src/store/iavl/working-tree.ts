import { assert } from "../../types/assert.js";
import { HASHED, HEIGHT_MAX, KEY_TAKEN_OVER, keyPrefix, type Slot, STUB } from "./arena.js";
import type { LiveNodes } from "./live-nodes.js";
import { NumberList } from "./number-list.js";
import type { SlabRef } from "./slab.js";

/** The tree that is being written: an AVL tree whose saved nodes are never changed. The first change of a saved node in
 *  a version makes a copy, which is then changed in place until the version is saved. Shape and versions of the nodes
 *  are those that cosmos/iavl v1 gets by its recursive path copying.
 *
 *  Balance: a node is only looked at where the height of its child changed; elsewhere it was balanced and still is.
 *
 *  Keys: every node holds its key in the slab. A copy takes the hold of the saved node over instead of making one; what
 *  was taken over is given up only when the version is saved, so that a rollback finds it. */
export class WorkingTree {
  root: Slot = 0;
  /** Counts the changes, for iterators. */
  changes = 0;
  changesAtSave = 0;
  private savedRoot: Slot = 0;
  /** The version that new nodes carry: they can be told by it from saved ones. */
  private version = 1;
  /** Saved nodes that the tree does not use any more. Their keys were taken over or are doomed. */
  private readonly oldInner = new NumberList();
  private readonly oldLeaves = new NumberList();
  /** Places on disk of all nodes that the tree does not use any more. */
  private readonly orphans = new NumberList();
  /** Keys to let go of when the version is saved. */
  private readonly doomedKeys = new NumberList();
  /** Kept, so that no compiler finds the reads of approach() useless. */
  protected touched = 0;
  private found = new Int32Array(256);
  private readonly path = new Int32Array(HEIGHT_MAX + 2);
  /** 1 where the path goes to the right. */
  private readonly turns = new Uint8Array(HEIGHT_MAX + 2);

  constructor(private readonly nodes: LiveNodes) {}

  /** Starts from a saved tree.
   *  @param version the one that the next save makes */
  reset(root: Slot, version: number): void {
    assert(!this.changed, "a tree with unsaved changes is replaced");
    this.root = root;
    this.savedRoot = root;
    this.version = version;
    this.changesAtSave = ++this.changes;
  }

  get changed(): boolean {
    return this.root !== this.savedRoot;
  }

  /** Whether the node was made by the version that is being written. */
  isFresh(slot: Slot): boolean {
    return this.nodes.arena.version(slot) === this.version;
  }

  get(key: Uint8Array): Uint8Array | undefined {
    if (this.root === 0) return undefined;
    const leaf = this.path[this.descend(key, keyPrefix(key))]!;
    return this.nodes.compare(key, leaf) === 0 ? this.nodes.value(leaf) : undefined;
  }

  has(key: Uint8Array): boolean {
    return this.root !== 0 && this.nodes.compare(key, this.path[this.descend(key, keyPrefix(key))]!) === 0;
  }

  /** Returns whether the key was there. The same value again still makes a new leaf. */
  set(key: Uint8Array, value: Uint8Array): boolean {
    const { nodes } = this;
    const { arena, slab } = nodes;
    const prefix = keyPrefix(key);
    this.changes++;
    if (this.root === 0) {
      this.root = nodes.newLeaf(slab.add(key), prefix, value, this.version);
      return false;
    }
    const depth = this.descend(key, prefix);
    const leaf = this.path[depth]!;
    const order = nodes.comparePrefixed(key, prefix, leaf);
    if (order === 0) {
      this.replaceValue(leaf, depth, value);
      return true;
    }
    const keyRef = slab.add(key);
    const added = nodes.newLeaf(keyRef, prefix, value, this.version);
    const parent = arena.allocate(0, 1);
    const separator = order < 0 ? arena.key(leaf) : keyRef;
    slab.hold(separator);
    arena.setKey(parent, separator, order < 0 ? arena.prefix(leaf) : prefix);
    arena.setLeft(parent, order < 0 ? added : leaf);
    arena.setRight(parent, order < 0 ? leaf : added);
    arena.setSize(parent, 2);
    arena.setVersion(parent, this.version);
    this.unwind(depth, parent, 1, 0);
    return false;
  }

  /** Returns the value that was there, or undefined when the key was not. */
  remove(key: Uint8Array): Uint8Array | undefined {
    const { nodes } = this;
    const { arena } = nodes;
    if (this.root === 0) return undefined;
    const depth = this.descend(key, keyPrefix(key));
    const leaf = this.path[depth]!;
    if (nodes.compare(key, leaf) !== 0) return undefined;
    this.changes++;
    const value = nodes.value(leaf);
    if (depth === 0) {
      this.root = 0;
      this.discard(leaf);
      return value;
    }
    const parent = this.path[depth - 1]!;
    const wasRight = this.turns[depth - 1] === 1;
    const sibling = wasRight ? arena.left(parent) : arena.right(parent);
    nodes.resolve(sibling);
    // A removed left leaf may have been the smallest under an ancestor. That one's key is now the smallest that is
    // left: the parent's, which the ancestor gets with a hold of its own.
    const separator = wasRight ? 0 : arena.key(parent);
    const prefix = arena.prefix(parent);
    if (separator !== 0) nodes.slab.hold(separator);
    this.discard(leaf);
    this.discard(parent);
    this.unwind(depth - 1, sibling, -1, separator, prefix);
    return value;
  }

  /** Forgets all changes since the last save. */
  rollback(): void {
    for (const slot of this.collectFresh()) this.freeFresh(slot);
    this.forgetOld();
    this.root = this.savedRoot;
    this.changes++;
  }

  /** The tree was saved: lets go of the nodes that only older versions use, and goes on with the next version.
   *  @returns their places on disk, in order */
  seal(nextVersion: number): Float64Array {
    const { arena, slab } = this.nodes;
    // The inner ones, which are many, are not looked at.
    for (let i = 0; i < this.oldInner.length; i++) arena.release(this.oldInner.at(i));
    for (let i = 0; i < this.oldLeaves.length; i++) {
      this.nodes.releaseValue(this.oldLeaves.at(i));
      arena.release(this.oldLeaves.at(i));
    }
    for (let i = 0; i < this.doomedKeys.length; i++) slab.release(this.doomedKeys.at(i));
    const orphans = this.orphans.sorted();
    this.forgetOld();
    this.savedRoot = this.root;
    this.version = nextVersion;
    this.changesAtSave = ++this.changes;
    return orphans;
  }

  /** The nodes that this version has made, parents before children. The array is used again by the next call.
   *
   *  They are found level by level and without branching on what was found: the processor then waits for many nodes at
   *  a time instead of one after the other, and waiting for memory is most of what a commit does. */
  collectFresh(): Int32Array {
    const { arena } = this.nodes;
    if (this.root === 0 || !this.isFresh(this.root)) return this.found.subarray(0, 0);
    let { found } = this;
    found[0] = this.root;
    let end = 1;
    for (let i = 0; i < end; i++) {
      const slot = found[i]!;
      if (arena.height(slot) === 0) continue;
      if (end + 2 > found.length) {
        const more = new Int32Array(found.length * 2);
        more.set(found);
        this.found = found = more;
      }
      const left = arena.left(slot);
      const right = arena.right(slot);
      found[end] = left;
      end += this.isFresh(left) ? 1 : 0;
      found[end] = right;
      end += this.isFresh(right) ? 1 : 0;
    }
    return found.subarray(0, end);
  }

  /** Goes to the leaves of some keys side by side, a level at a time, as far as prefixes show the way: what a change of
   *  each key needs is then fetched from memory for all of them at once. It only saves time. */
  approach(keys: readonly Uint8Array[]): void {
    const { arena } = this.nodes;
    const slots = new Int32Array(keys.length).fill(this.root);
    const prefixes = Float64Array.from(keys, keyPrefix);
    let sum = 0;
    for (let going = this.root === 0 ? 0 : keys.length; going > 0; ) {
      going = 0;
      for (let i = 0; i < slots.length; i++) {
        const slot = slots[i]!;
        if (slot === 0) continue;
        if (arena.has(slot, STUB) || arena.height(slot) === 0) {
          if (!arena.has(slot, STUB)) sum ^= this.nodes.touch(slot);
          slots[i] = 0;
          continue;
        }
        slots[i] = prefixes[i]! < arena.prefix(slot) ? arena.left(slot) : arena.right(slot);
        going++;
      }
    }
    this.touched = sum;
  }

  /** Fills `path` and `turns` down to the leaf where the key belongs; returns its depth. */
  private descend(key: Uint8Array, prefix: number): number {
    const { nodes, path, turns } = this;
    const { arena } = nodes;
    let slot = this.root;
    let depth = 0;
    nodes.resolve(slot);
    while (arena.height(slot) > 0) {
      path[depth] = slot;
      const right = nodes.comparePrefixed(key, prefix, slot) >= 0;
      turns[depth++] = right ? 1 : 0;
      slot = right ? arena.right(slot) : arena.left(slot);
      nodes.resolve(slot);
    }
    path[depth] = slot;
    return depth;
  }

  private replaceValue(leaf: Slot, depth: number, value: Uint8Array): void {
    const { nodes } = this;
    const { arena, slab } = nodes;
    if (this.isFresh(leaf)) {
      slab.release(arena.value(leaf));
      arena.setValue(leaf, slab.add(value));
      if (!arena.has(leaf, HASHED)) return; // then nothing above it is hashed either
      arena.clearFlags(leaf, HASHED);
      for (let i = 0; i < depth; i++) arena.clearFlags(this.path[i]!, HASHED);
      return;
    }
    const updated = nodes.newLeaf(arena.key(leaf), arena.prefix(leaf), value, this.version);
    arena.setFlags(updated, KEY_TAKEN_OVER);
    this.retire(leaf);
    this.unwind(depth, updated, 0, 0);
  }

  /** Puts `child` where the path at `depth` was and carries the change up to the root.
   *  @param added leaves that the tree has gained
   *  @param separator the smallest key of the changed subtree when it is a new one, with a hold to hand on; or 0 */
  private unwind(depth: number, child: Slot, added: number, separator: SlabRef, prefix = 0): void {
    const { arena, slab } = this.nodes;
    let heightChanged = added !== 0;
    for (let i = depth - 1; i >= 0; i--) {
      let node = this.own(this.path[i]!);
      if (this.turns[i] === 1) {
        arena.setRight(node, child);
        if (separator !== 0) {
          this.letGoOfKey(node);
          arena.clearFlags(node, KEY_TAKEN_OVER);
          arena.setKey(node, separator, prefix);
          separator = 0;
        }
      } else {
        arena.setLeft(node, child);
      }
      if (added !== 0) arena.setSize(node, arena.size(node) + added);
      if (heightChanged) {
        const before = arena.height(node);
        node = this.balance(node);
        heightChanged = arena.height(node) !== before;
      }
      child = node;
    }
    if (separator !== 0) slab.release(separator);
    this.root = child;
  }

  /** Sets the height of a node whose child changed, and rotates where the heights differ by two. */
  private balance(node: Slot): Slot {
    const { nodes } = this;
    const { arena } = nodes;
    const left = arena.left(node);
    const right = arena.right(node);
    const leftHeight = nodes.height(left);
    const rightHeight = nodes.height(right);
    if (leftHeight > rightHeight + 1) {
      if (nodes.height(arena.left(left)) < nodes.height(arena.right(left))) arena.setLeft(node, this.rotateLeft(left));
      return this.rotateRight(node);
    }
    if (rightHeight > leftHeight + 1) {
      if (nodes.height(arena.left(right)) > nodes.height(arena.right(right)))
        arena.setRight(node, this.rotateRight(right));
      return this.rotateLeft(node);
    }
    arena.setHeight(node, 1 + Math.max(leftHeight, rightHeight));
    return node;
  }

  private rotateRight(slot: Slot): Slot {
    const { arena } = this.nodes;
    const node = this.own(slot);
    const top = this.own(arena.left(node));
    arena.setLeft(node, arena.right(top));
    arena.setRight(top, node);
    this.measure(node);
    this.measure(top);
    return top;
  }

  private rotateLeft(slot: Slot): Slot {
    const { arena } = this.nodes;
    const node = this.own(slot);
    const top = this.own(arena.right(node));
    arena.setRight(node, arena.left(top));
    arena.setLeft(top, node);
    this.measure(node);
    this.measure(top);
    return top;
  }

  private measure(slot: Slot): void {
    const { nodes } = this;
    const { arena } = nodes;
    const left = arena.left(slot);
    const right = arena.right(slot);
    arena.setHeight(slot, 1 + Math.max(nodes.height(left), nodes.height(right)));
    arena.setSize(slot, nodes.size(left) + nodes.size(right));
  }

  /** The inner node itself when it is of this version, else a copy that is. Its hash is not known any more. */
  private own(slot: Slot): Slot {
    const { arena } = this.nodes;
    if (this.isFresh(slot)) {
      arena.clearFlags(slot, HASHED);
      return slot;
    }
    const copy = arena.clone(slot, KEY_TAKEN_OVER);
    arena.setVersion(copy, this.version);
    this.retire(slot);
    return copy;
  }

  /** The node is not in the tree any more, and nothing takes its place. */
  private discard(slot: Slot): void {
    if (this.isFresh(slot)) {
      if (this.nodes.arena.has(slot, KEY_TAKEN_OVER)) this.doomedKeys.push(this.nodes.arena.key(slot));
      this.freeFresh(slot);
      return;
    }
    this.retire(slot);
    this.doomedKeys.push(this.nodes.arena.key(slot));
  }

  /** The tree does without a saved node. */
  private retire(slot: Slot): void {
    const { arena } = this.nodes;
    (arena.height(slot) > 0 ? this.oldInner : this.oldLeaves).push(slot);
    this.orphans.push(arena.id(slot));
  }

  private forgetOld(): void {
    this.oldInner.clear();
    this.oldLeaves.clear();
    this.orphans.clear();
    this.doomedKeys.clear();
  }

  /** A fresh node gets another key. */
  private letGoOfKey(slot: Slot): void {
    const { arena, slab } = this.nodes;
    if (arena.has(slot, KEY_TAKEN_OVER)) this.doomedKeys.push(arena.key(slot));
    else slab.release(arena.key(slot));
  }

  private freeFresh(slot: Slot): void {
    const { arena, slab } = this.nodes;
    if (!arena.has(slot, KEY_TAKEN_OVER)) slab.release(arena.key(slot));
    this.nodes.releaseValue(slot);
    arena.release(slot);
  }
}
