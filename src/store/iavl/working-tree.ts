import { assert } from "../../types/assert.js";
import { FRESH, HASHED, HEIGHT_MAX, type Slot } from "./arena.js";
import { collectFresh } from "./fresh-nodes.js";
import type { LiveNodes } from "./live-nodes.js";
import { findLeaf } from "./node-source.js";

/** The tree that is being written: an AVL tree whose saved nodes are never changed. The first change of a saved node in
 *  a version makes a copy, which is then changed in place until the version is saved. Shape and versions of the nodes
 *  are those that cosmos/iavl v1 gets by its recursive path copying.
 *
 *  Balance: a node is only looked at where the height of its child changed; elsewhere it was balanced and still is. */
export class WorkingTree {
  root: Slot = 0;
  /** Counts the changes, for iterators. */
  changes = 0;
  /** Saved nodes that are not in the tree any more. */
  private dropped: Slot[] = [];
  private savedRoot: Slot = 0;
  private readonly path = new Int32Array(HEIGHT_MAX + 2);
  /** 1 where the path goes to the right. */
  private readonly turns = new Uint8Array(HEIGHT_MAX + 2);

  constructor(
    private readonly nodes: LiveNodes,
    /** The version that new nodes carry. */
    private readonly version: () => number,
  ) {}

  /** Starts from a saved tree. */
  reset(root: Slot): void {
    assert(!this.changed, "a tree with unsaved changes is replaced");
    this.root = root;
    this.savedRoot = root;
    this.changes++;
  }

  get changed(): boolean {
    return this.root !== this.savedRoot;
  }

  get(key: Uint8Array): Uint8Array | undefined {
    if (this.root === 0) return undefined;
    const leaf = findLeaf(this.nodes, this.root, key);
    return leaf === undefined ? undefined : this.nodes.value(leaf);
  }

  has(key: Uint8Array): boolean {
    return this.root !== 0 && findLeaf(this.nodes, this.root, key) !== undefined;
  }

  /** Returns whether the key was there. The same value again still makes a new leaf. */
  set(key: Uint8Array, value: Uint8Array): boolean {
    const { nodes } = this;
    const { arena, slab } = nodes;
    this.changes++;
    if (this.root === 0) {
      this.root = this.newLeaf(slab.add(key), value);
      return false;
    }
    const depth = this.descend(key);
    const leaf = this.path[depth]!;
    const order = slab.compare(key, arena.key(leaf));
    if (order === 0) {
      this.replaceValue(leaf, depth, value);
      return true;
    }
    const keyRef = slab.add(key);
    const added = this.newLeaf(keyRef, value);
    const parent = arena.allocate(FRESH, 1);
    const separator = order < 0 ? arena.key(leaf) : keyRef;
    slab.hold(separator);
    arena.setKey(parent, separator);
    arena.setLeft(parent, order < 0 ? added : leaf);
    arena.setRight(parent, order < 0 ? leaf : added);
    arena.setSize(parent, 2);
    arena.setVersion(parent, this.version());
    this.unwind(depth, parent, 1, 0);
    return false;
  }

  /** Returns the value that was there, or undefined when the key was not. */
  remove(key: Uint8Array): Uint8Array | undefined {
    const { nodes } = this;
    const { arena, slab } = nodes;
    if (this.root === 0) return undefined;
    const depth = this.descend(key);
    const leaf = this.path[depth]!;
    if (slab.compare(key, arena.key(leaf)) !== 0) return undefined;
    this.changes++;
    const value = nodes.value(leaf);
    if (depth === 0) {
      this.root = 0;
      this.drop(leaf);
      return value;
    }
    const parent = this.path[depth - 1]!;
    const wasRight = this.turns[depth - 1] === 1;
    const sibling = wasRight ? arena.left(parent) : arena.right(parent);
    nodes.resolve(sibling);
    // A removed left leaf may have been the smallest under an ancestor: that one's key is now the sibling's smallest.
    let separator = 0;
    if (!wasRight) {
      separator = arena.key(parent);
      slab.hold(separator);
    }
    this.drop(leaf);
    this.drop(parent);
    this.unwind(depth - 1, sibling, -1, separator);
    return value;
  }

  /** Forgets all changes since the last save. */
  rollback(): void {
    const { nodes } = this;
    for (const slot of collectFresh(nodes.arena, this.root)) nodes.free(slot);
    this.dropped = [];
    this.root = this.savedRoot;
    this.changes++;
  }

  /** The tree was saved: hands out the saved nodes that it does not use any more; the caller frees them. */
  seal(): readonly Slot[] {
    const dropped = this.dropped;
    this.dropped = [];
    this.savedRoot = this.root;
    return dropped;
  }

  /** Fills `path` and `turns` down to the leaf where the key belongs; returns its depth. */
  private descend(key: Uint8Array): number {
    const { nodes, path, turns } = this;
    const { arena, slab } = nodes;
    let slot = this.root;
    let depth = 0;
    nodes.resolve(slot);
    while (arena.height(slot) > 0) {
      path[depth] = slot;
      const right = slab.compare(key, arena.key(slot)) >= 0;
      turns[depth++] = right ? 1 : 0;
      slot = right ? arena.right(slot) : arena.left(slot);
      nodes.resolve(slot);
    }
    path[depth] = slot;
    return depth;
  }

  private replaceValue(leaf: Slot, depth: number, value: Uint8Array): void {
    const { arena, slab } = this.nodes;
    if (arena.has(leaf, FRESH)) {
      slab.release(arena.value(leaf));
      arena.setValue(leaf, slab.add(value));
      if (!arena.has(leaf, HASHED)) return; // then nothing above it is hashed either
      arena.clearFlags(leaf, HASHED);
      for (let i = 0; i < depth; i++) arena.clearFlags(this.path[i]!, HASHED);
      return;
    }
    const key = arena.key(leaf);
    slab.hold(key);
    const updated = this.newLeaf(key, value);
    this.dropped.push(leaf);
    this.unwind(depth, updated, 0, 0);
  }

  /** Puts `child` where the path at `depth` was and carries the change up to the root.
   *  @param added leaves that the tree has gained
   *  @param separator the smallest key of the changed subtree when it is a new one, held once for us; or 0 */
  private unwind(depth: number, child: Slot, added: number, separator: number): void {
    const { arena, slab } = this.nodes;
    let heightChanged = added !== 0;
    for (let i = depth - 1; i >= 0; i--) {
      let node = this.own(this.path[i]!);
      if (this.turns[i] === 1) {
        arena.setRight(node, child);
        if (separator !== 0) {
          slab.release(arena.key(node));
          arena.setKey(node, separator);
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

  /** The node itself when it is of this version, else a copy that is. Its hash is not known any more. */
  private own(slot: Slot): Slot {
    const { arena, slab } = this.nodes;
    if (arena.has(slot, FRESH)) {
      arena.clearFlags(slot, HASHED);
      return slot;
    }
    this.nodes.resolve(slot);
    const copy = arena.clone(slot, FRESH);
    arena.setVersion(copy, this.version());
    slab.hold(arena.key(copy));
    this.dropped.push(slot);
    return copy;
  }

  private newLeaf(key: number, value: Uint8Array): Slot {
    return this.nodes.newLeaf(key, value, this.version());
  }

  private drop(slot: Slot): void {
    if (this.nodes.arena.has(slot, FRESH)) this.nodes.free(slot);
    else this.dropped.push(slot);
  }
}
