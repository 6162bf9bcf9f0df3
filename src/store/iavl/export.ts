import type { Hasher } from "../../crypto/hasher.js";
import type { KvOp } from "../../ports/disk.js";
import { bytesEqual, compareBytes, toHex } from "../../types/bytes.js";
import { HEIGHT_MAX, type NodeId, VERSION_MAX } from "./arena.js";
import { innerNodeHash, leafNodeHash } from "./node-hash.js";
import type { NodeSource } from "./node-source.js";
import { type DiskNode, encodeNode, NODE_OVERHEAD_MAX } from "./page-codec.js";
import { PagePacker } from "./page-packer.js";
import type { SavedTree } from "./tree.js";

/** A node as state-sync snapshots carry it (cosmos-sdk SnapshotIAVLItem). */
export interface ExportedNode {
  readonly key: Uint8Array;
  /** Of a leaf. */
  readonly value: Uint8Array | undefined;
  readonly height: number;
  readonly version: number;
}

/** All nodes, children before parents, left before right. */
export function* exportNodes<N>(source: NodeSource<N>, root: N | undefined): Generator<ExportedNode> {
  if (root === undefined) return;
  const pending: { node: N; entered: boolean }[] = [{ node: root, entered: false }];
  for (let top = pending.pop(); top !== undefined; top = pending.pop()) {
    const { node, entered } = top;
    const height = source.height(node);
    if (height > 0 && !entered) {
      pending.push(
        { node, entered: true },
        { node: source.right(node), entered: false },
        { node: source.left(node), entered: false },
      );
      continue;
    }
    const value = height === 0 ? source.value(node) : undefined;
    yield { key: source.key(node), value, height, version: source.version(node) };
  }
}

/** An exported node does not fit where it stands. */
export class ImportError extends Error {
  override name = "ImportError";
}

/** A subtree that waits for its parent. */
interface Subtree {
  readonly id: NodeId;
  readonly height: number;
  readonly size: number;
  readonly hash: Uint8Array;
  readonly first: Uint8Array;
  readonly last: Uint8Array;
}

/** Builds a tree on disk from exported nodes as they arrive, with memory for its height only. Keys of inner nodes are
 *  not hashed, so a snapshot with a good app hash may still lie about them: they are checked here. */
export class TreeImporter {
  private readonly packer = new PagePacker();
  private readonly waiting: Subtree[] = [];

  constructor(
    private readonly store: string,
    private readonly version: number,
    private readonly hasher: Hasher,
  ) {
    this.packer.start(store, 1, true);
  }

  /** @throws ImportError */
  add(node: ExportedNode): void {
    if (node.version < 1 || node.version > Math.min(this.version, VERSION_MAX)) {
      throw this.error(node, `has version ${node.version} in a tree of version ${this.version}`);
    }
    if (node.height < 0 || node.height > HEIGHT_MAX) throw this.error(node, `has height ${node.height}`);
    this.waiting.push(node.height === 0 ? this.addLeaf(node) : this.addInner(node));
  }

  /** The pages that are complete, to be written as it suits. */
  takeOps(): KvOp[] {
    return this.packer.takeOps();
  }

  /** @returns where the tree is, and its hash, undefined when it is empty; takeOps() gives the rest of the pages
   *  @throws ImportError when nodes are missing */
  finish(): { readonly saved: SavedTree; readonly hash: Uint8Array | undefined } {
    const [root, ...rest] = this.waiting;
    if (rest.length > 0)
      throw new ImportError(`store ${this.store}: ${rest.length} nodes of the snapshot have no parent`);
    return { saved: { version: this.version, root: root?.id, nextPage: this.packer.finish() }, hash: root?.hash };
  }

  private addLeaf(node: ExportedNode): Subtree {
    const { key, value, version } = node;
    if (value === undefined) throw this.error(node, "is a leaf without a value");
    const hash = leafNodeHash(version, key, value, this.hasher);
    const id = this.pack({ id: 0, height: 0, version, size: 1, key, hash, value, left: 0, right: 0 });
    return { id, height: 0, size: 1, hash, first: key, last: key };
  }

  private addInner(node: ExportedNode): Subtree {
    const { key, height, version } = node;
    const right = this.waiting.pop();
    const left = this.waiting.pop();
    if (left === undefined || right === undefined) throw this.error(node, "lacks a child");
    if (height !== 1 + Math.max(left.height, right.height)) throw this.error(node, `is not of height ${height}`);
    if (Math.abs(left.height - right.height) > 1) throw this.error(node, "is out of balance");
    if (!bytesEqual(key, right.first) || compareBytes(left.last, key) >= 0)
      throw this.error(node, "does not part its keys");
    const size = left.size + right.size;
    const hash = innerNodeHash(height, size, version, left.hash, right.hash, this.hasher);
    const id = this.pack({ id: 0, height, version, size, key, hash, value: undefined, left: left.id, right: right.id });
    return { id, height, size, hash, first: left.first, last: right.last };
  }

  private pack(node: DiskNode): NodeId {
    const page = this.packer.pageFor(node.height, NODE_OVERHEAD_MAX + node.key.length + (node.value?.length ?? 0));
    const id = this.packer.nextId(page);
    this.packer.added(page, encodeNode({ ...node, id }, page.bytes, page.at));
    return id;
  }

  private error(node: ExportedNode, what: string): ImportError {
    return new ImportError(`store ${this.store}: the node of key ${toHex(node.key)} ${what}`);
  }
}
