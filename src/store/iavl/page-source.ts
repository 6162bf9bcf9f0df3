import type { KvReader } from "../../ports/disk.js";
import { compareBytes } from "../../types/bytes.js";
import { pageKey } from "../layout.js";
import { type NodeId, PAGE_NODES_MAX } from "./arena.js";
import type { NodeSource } from "./node-source.js";
import { DamagedStoreError, type DiskNode, nodeOfPage } from "./page-codec.js";

interface CachedPage {
  readonly bytes: Uint8Array;
  readonly nodes: (DiskNode | undefined)[];
}

/** The saved nodes of one store, read from the database page by page. Pages that were read lately are kept. */
export class PageSource implements NodeSource<DiskNode> {
  /** In order of their last use. */
  private readonly pages = new Map<number, CachedPage>();
  private cachedBytes = 0;

  constructor(
    private readonly db: KvReader,
    readonly store: string,
    private readonly cacheBytesMax = 4 << 20,
  ) {}

  /** @throws DamagedStoreError when the database does not hold the node. */
  node(id: NodeId): DiskNode {
    const number = Math.floor(id / PAGE_NODES_MAX);
    const page = this.page(number);
    const place = id % PAGE_NODES_MAX;
    const known = page.nodes[place];
    if (known !== undefined) return known;
    try {
      return (page.nodes[place] = nodeOfPage(page.bytes, id));
    } catch (error) {
      if (!(error instanceof DamagedStoreError)) throw error;
      throw new DamagedStoreError(`store ${this.store}, page ${number}: ${error.message}`);
    }
  }

  /** Forgets what was read: after a rollback numbers of pages are used again. */
  forget(): void {
    this.pages.clear();
    this.cachedBytes = 0;
  }

  height(node: DiskNode): number {
    return node.height;
  }

  size(node: DiskNode): number {
    return node.size;
  }

  version(node: DiskNode): number {
    return node.version;
  }

  key(node: DiskNode): Uint8Array {
    return node.key;
  }

  compare(key: Uint8Array, node: DiskNode): number {
    return compareBytes(key, node.key);
  }

  value(node: DiskNode): Uint8Array {
    return node.value!;
  }

  hash(node: DiskNode): Uint8Array {
    return node.hash;
  }

  left(node: DiskNode): DiskNode {
    return this.child(node, node.left);
  }

  right(node: DiskNode): DiskNode {
    return this.child(node, node.right);
  }

  /** Damage must not make a tree of a loop. */
  private child(parent: DiskNode, id: NodeId): DiskNode {
    const child = this.node(id);
    if (child.height < parent.height) return child;
    throw new DamagedStoreError(`store ${this.store}: node ${parent.id} is not above its child ${id}`);
  }

  private page(number: number): CachedPage {
    const cached = this.pages.get(number);
    if (cached !== undefined) {
      this.pages.delete(number);
      this.pages.set(number, cached);
      return cached;
    }
    const bytes = this.db.get(pageKey(this.store, number));
    if (bytes === undefined) throw new DamagedStoreError(`store ${this.store}: page ${number} is missing`);
    const page: CachedPage = { bytes, nodes: [] };
    this.pages.set(number, page);
    this.cachedBytes += bytes.length;
    for (const [oldest, { bytes: old }] of this.pages) {
      if (this.cachedBytes <= this.cacheBytesMax || oldest === number) break;
      this.pages.delete(oldest);
      this.cachedBytes -= old.length;
    }
    return page;
  }
}
