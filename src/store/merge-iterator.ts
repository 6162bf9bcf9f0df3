import { compareBytes } from "../types/bytes.js";
import { KvCursor, type KvIterator, pastEnd } from "./kv-store.js";
import type { SortedWalk } from "./sorted-map.js";

/** A change as an iteration sees it. */
export interface Change {
  readonly key: Uint8Array;
  /** Undefined: deleted. */
  readonly value: Uint8Array | undefined;
}

/** The entries of the parent with the changes of the cache laid over them. */
export class MergeIterator extends KvCursor {
  /** Which side the current entry comes from. */
  private side: "parent" | "cache" | "none" = "none";

  constructor(
    private readonly parent: KvIterator,
    private readonly cache: SortedWalk<Change>,
    private readonly ascending: boolean,
  ) {
    super();
    this.settle();
  }

  get valid(): boolean {
    return this.side !== "none";
  }

  key(): Uint8Array {
    if (this.side === "none") throw pastEnd();
    return this.side === "cache" ? this.cache.value.key : this.parent.key();
  }

  value(): Uint8Array {
    if (this.side === "none") throw pastEnd();
    return this.side === "cache" ? this.cache.value.value! : this.parent.value();
  }

  next(): void {
    if (this.side === "none") throw pastEnd();
    if (this.side === "cache") this.cache.next();
    else this.parent.next();
    this.settle();
  }

  override close(): void {
    this.parent.close();
  }

  /** Finds the next entry that exists: where both sides have the key the cache hides the parent. */
  private settle(): void {
    for (;;) {
      if (!this.cache.valid) {
        this.side = this.parent.valid ? "parent" : "none";
        return;
      }
      const entry = this.cache.value;
      if (this.parent.valid) {
        const order = compareBytes(this.parent.key(), entry.key);
        if (order !== 0 && order < 0 === this.ascending) {
          this.side = "parent";
          return;
        }
        if (order === 0) this.parent.next();
      }
      if (entry.value !== undefined) {
        this.side = "cache";
        return;
      }
      this.cache.next();
    }
  }
}
