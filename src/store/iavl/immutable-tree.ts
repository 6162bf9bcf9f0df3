import type { KvIterator } from "../kv-store.js";
import { findLeaf } from "./node-source.js";
import type { DiskNode } from "./page-codec.js";
import type { PageSource } from "./page-source.js";
import type { SavedTree } from "./tree.js";
import { TreeIterator } from "./tree-iterator.js";

/** A saved version of a tree, read from disk as far as it is needed. It stays readable until the version is pruned. */
export class ImmutableTree {
  readonly root: DiskNode | undefined;
  readonly version: number;

  /** @throws DamagedStoreError when the root is not on disk */
  constructor(
    readonly nodes: PageSource,
    saved: SavedTree,
    private readonly emptyHash: Uint8Array,
  ) {
    this.version = saved.version;
    this.root = saved.root === undefined ? undefined : nodes.node(saved.root);
  }

  get size(): number {
    return this.root?.size ?? 0;
  }

  get height(): number {
    return this.root?.height ?? 0;
  }

  hash(): Uint8Array {
    return this.root?.hash ?? this.emptyHash;
  }

  get(key: Uint8Array): Uint8Array | undefined {
    return this.root === undefined ? undefined : findLeaf(this.nodes, this.root, key)?.value;
  }

  has(key: Uint8Array): boolean {
    return this.get(key) !== undefined;
  }

  iterate(start?: Uint8Array, end?: Uint8Array): KvIterator {
    return new TreeIterator(this.nodes, this.root, start, end, true);
  }

  reverse(start?: Uint8Array, end?: Uint8Array): KvIterator {
    return new TreeIterator(this.nodes, this.root, start, end, false);
  }
}
