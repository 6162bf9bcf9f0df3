import type { Hasher } from "../crypto/hasher.js";
import type { KvOp } from "../ports/disk.js";
import { type ExportedNode, ImportError, TreeImporter } from "./iavl/export.js";
import type { SavedTree } from "./iavl/tree.js";

export interface ImportedTree {
  readonly saved: SavedTree;
  /** Undefined for an empty tree. */
  readonly hash: Uint8Array | undefined;
}

/** Takes a state-sync snapshot node by node. Pages come out as they fill; without the records that
 *  Multistore.finishImport gives in the end the database is as empty as before. */
export class StateImport {
  private readonly finished = new Map<string, ImportedTree>();
  private current: { readonly name: string; readonly tree: TreeImporter } | undefined;
  private ops: KvOp[] = [];

  constructor(
    readonly version: number,
    private readonly stores: readonly string[],
    private readonly hasher: Hasher,
  ) {}

  /** The nodes that follow are of this store. @throws ImportError */
  startStore(name: string): void {
    if (!this.stores.includes(name)) throw new ImportError(`the snapshot has a store ${name}, which is not mounted`);
    this.closeStore();
    if (this.finished.has(name)) throw new ImportError(`the snapshot has store ${name} twice`);
    this.current = { name, tree: new TreeImporter(name, this.version, this.hasher) };
  }

  /** @throws ImportError */
  add(node: ExportedNode): void {
    if (this.current === undefined) throw new ImportError("the snapshot has a node before the name of its store");
    this.current.tree.add(node);
  }

  /** What can be written already. */
  takeOps(): readonly KvOp[] {
    const ops = this.current === undefined ? this.ops : this.ops.concat(this.current.tree.takeOps());
    this.ops = [];
    return ops;
  }

  /** @throws ImportError when nodes or stores are missing */
  finish(): ReadonlyMap<string, ImportedTree> {
    this.closeStore();
    const missing = this.stores.find((name) => !this.finished.has(name));
    if (missing !== undefined) throw new ImportError(`the snapshot lacks store ${missing}`);
    return this.finished;
  }

  private closeStore(): void {
    if (this.current === undefined) return;
    const { name, tree } = this.current;
    this.finished.set(name, tree.finish());
    for (const op of tree.takeOps()) this.ops.push(op);
    this.current = undefined;
  }
}
