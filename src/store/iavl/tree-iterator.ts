import { assert } from "../../types/assert.js";
import { KvCursor, pastEnd } from "../kv-store.js";
import type { NodeSource } from "./node-source.js";

/** Walks the leaves of a tree whose keys are in [start, end). */
export class TreeIterator<N> extends KvCursor {
  /** Nodes that are still to be entered, the next one last. */
  private readonly pending: N[] = [];
  private leaf: N | undefined;

  /** @param changes counts the changes of the tree, where it can change: a walk over a changed tree is refused */
  constructor(
    private readonly source: NodeSource<N>,
    root: N | undefined,
    private readonly start: Uint8Array | undefined,
    private readonly end: Uint8Array | undefined,
    private readonly ascending: boolean,
    private readonly changes: () => number = () => 0,
    private readonly changesAtStart = changes(),
  ) {
    super();
    if (root !== undefined) {
      this.pending.push(root);
      this.advance();
    }
  }

  get valid(): boolean {
    return this.leaf !== undefined;
  }

  key(): Uint8Array {
    if (this.leaf === undefined) throw pastEnd();
    this.assertUnchanged();
    return this.source.key(this.leaf);
  }

  value(): Uint8Array {
    if (this.leaf === undefined) throw pastEnd();
    this.assertUnchanged();
    return this.source.value(this.leaf);
  }

  next(): void {
    if (this.leaf === undefined) throw pastEnd();
    this.assertUnchanged();
    this.advance();
  }

  private assertUnchanged(): void {
    assert(this.changes() === this.changesAtStart, "a tree was written to while an iterator over it was open");
  }

  private advance(): void {
    const { source, start, end } = this;
    this.leaf = undefined;
    for (let node = this.pending.pop(); node !== undefined; node = this.pending.pop()) {
      if (source.height(node) === 0) {
        const early = start !== undefined && source.compare(start, node) > 0;
        const late = end !== undefined && source.compare(end, node) <= 0;
        if (early || late) continue;
        this.leaf = node;
        return;
      }
      // Keys left of an inner node's key are smaller than it, keys right of it are not.
      const enterLeft = start === undefined || source.compare(start, node) < 0;
      const enterRight = end === undefined || source.compare(end, node) > 0;
      if (this.ascending) {
        if (enterRight) this.pending.push(source.right(node));
        if (enterLeft) this.pending.push(source.left(node));
      } else {
        if (enterLeft) this.pending.push(source.left(node));
        if (enterRight) this.pending.push(source.right(node));
      }
    }
  }
}
