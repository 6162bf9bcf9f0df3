import type { KvOp } from "../../ports/disk.js";
import { assert } from "../../types/assert.js";
import type { KvIterator } from "../kv-store.js";
import type { NodeId, Slot } from "./arena.js";
import { LiveNodes, type TreeMemory } from "./live-nodes.js";
import type { PageSource } from "./page-source.js";
import { TreeIterator } from "./tree-iterator.js";
import type { TreeWriter, WrittenPages } from "./tree-writer.js";
import { WorkingTree } from "./working-tree.js";

/** What a saved version of a tree is found by. */
export interface SavedTree {
  /** 0: nothing was saved yet. */
  readonly version: number;
  /** Undefined: the tree was empty. */
  readonly root: NodeId | undefined;
  /** Pages from this number on are not used yet. */
  readonly nextPage: number;
}

export interface TreeCommit extends SavedTree {
  readonly hash: Uint8Array;
  /** The pages of the version, to be written before it is read from disk. */
  readonly ops: readonly KvOp[];
  /** Nodes of earlier versions that this one does not use, in order. */
  readonly orphans: Float64Array;
}

/** The parts that the trees of a multistore share. */
export interface TreeParts {
  readonly memory: TreeMemory;
  readonly writer: TreeWriter;
  /** SHA-256 of nothing: the hash of an empty tree. */
  readonly emptyHash: Uint8Array;
}

interface PreparedPages extends WrittenPages {
  readonly changes: number;
}

/** As many changes as their nodes fit into the processor's first caches. */
const QUEUE_WRITES_MAX = 32;

/** The latest version of an IAVL tree and the changes on top of it. Roots, shapes and node versions are those of
 *  cosmos/iavl v1; older versions are read by ImmutableTree. */
export class IavlTree {
  readonly nodes: LiveNodes;
  private readonly working: WorkingTree;
  private saved: SavedTree = { version: 0, root: undefined, nextPage: 1 };
  private initialVersion = 1;
  /** Changes that wait to be made together, in their order; an undefined value removes. */
  private queuedKeys: Uint8Array[] = [];
  private queuedValues: (Uint8Array | undefined)[] = [];
  /** Counts all calls that change the tree, for iterators. */
  private calls = 0;
  /** The pages that a save would write now, unless there were changes since they were made. */
  private prepared: PreparedPages | undefined;

  constructor(
    private readonly parts: TreeParts,
    pages: PageSource,
  ) {
    this.nodes = new LiveNodes(parts.memory, pages);
    this.working = new WorkingTree(this.nodes);
  }

  /** Starts from a version on disk. Nothing is read until it is needed. */
  load(saved: SavedTree): void {
    this.rollback();
    if (this.working.root !== 0) this.nodes.freeAll(this.working.root);
    this.nodes.pages.forget();
    this.saved = saved;
    this.working.reset(saved.root === undefined ? 0 : this.nodes.stub(saved.root), this.workingVersion);
    this.prepared = undefined;
  }

  /** The version that was saved last, 0 before the first. */
  get version(): number {
    return this.saved.version;
  }

  /** The version that the next save makes. */
  get workingVersion(): number {
    return this.saved.version === 0 ? this.initialVersion : this.saved.version + 1;
  }

  /** Sets the number of the first version, while the tree is new. */
  setInitialVersion(version: number): void {
    this.flush();
    assert(this.saved.version === 0 && !this.working.changed, "the initial version is set on a tree that has content");
    this.initialVersion = version;
    this.working.reset(0, version);
  }

  get size(): number {
    const { root } = this;
    return root === undefined ? 0 : this.nodes.size(root);
  }

  get height(): number {
    const { root } = this;
    return root === undefined ? 0 : this.nodes.height(root);
  }

  /** The working tree's root for the functions that take a NodeSource; undefined when it is empty. */
  get root(): Slot | undefined {
    this.flush();
    return this.working.root === 0 ? undefined : this.working.root;
  }

  get(key: Uint8Array): Uint8Array | undefined {
    this.flush();
    return this.working.get(key);
  }

  has(key: Uint8Array): boolean {
    this.flush();
    return this.working.has(key);
  }

  /** Returns whether the key was there already. */
  set(key: Uint8Array, value: Uint8Array): boolean {
    this.flush();
    this.calls++;
    return this.working.set(key, value);
  }

  /** Returns the old value, or undefined when there was none. */
  remove(key: Uint8Array): Uint8Array | undefined {
    this.flush();
    this.calls++;
    return this.working.remove(key);
  }

  /** set() or, without a value, remove(), for callers that want no answer: some are made together, which is faster. */
  write(key: Uint8Array, value: Uint8Array | undefined): void {
    this.calls++;
    this.queuedKeys.push(key);
    this.queuedValues.push(value);
    if (this.queuedKeys.length >= QUEUE_WRITES_MAX) this.flush();
  }

  iterate(start: Uint8Array | undefined, end: Uint8Array | undefined, ascending: boolean): KvIterator {
    return new TreeIterator(this.nodes, this.root, start, end, ascending, () => this.calls);
  }

  /** Root hash of the tree with its changes. What is hashed here is not hashed again by save(). */
  workingHash(): Uint8Array {
    this.flush();
    const { root } = this.working;
    if (root === 0) return this.parts.emptyHash.slice();
    this.prepare();
    return this.nodes.hash(root);
  }

  /** Makes the changes a version. The caller writes the ops, together with where the version is found. */
  save(): TreeCommit {
    const version = this.workingVersion;
    const hash = this.workingHash();
    const { ops, nextPage, large } = this.prepare();
    for (const slot of large) this.nodes.leaveValueOnDisk(slot);
    const orphans = this.working.seal(version + 1);
    this.prepared = undefined;
    const { root } = this.working;
    this.saved = { version, root: root === 0 ? undefined : this.nodes.arena.id(root), nextPage };
    return { ...this.saved, hash, ops, orphans };
  }

  /** Forgets the changes since the last save. */
  rollback(): void {
    this.calls++;
    this.queuedKeys = [];
    this.queuedValues = [];
    this.working.rollback();
    this.prepared = undefined;
  }

  private flush(): void {
    const count = this.queuedKeys.length;
    if (count === 0) return;
    const keys = this.queuedKeys;
    const values = this.queuedValues;
    this.queuedKeys = [];
    this.queuedValues = [];
    if (count > 1) this.working.approach(keys);
    for (let i = 0; i < count; i++) {
      const value = values[i];
      if (value === undefined) this.working.remove(keys[i]!);
      else this.working.set(keys[i]!, value);
    }
  }

  private prepare(): PreparedPages {
    const { changes } = this.working;
    if (this.prepared?.changes !== changes) {
      this.prepared = { changes, ...this.parts.writer.write(this.nodes, this.working, this.saved.nextPage) };
    }
    return this.prepared;
  }
}
