import type { IavlTree } from "./iavl/tree.js";
import { guardKey, guardValue, type KvIterator, type KvStore } from "./kv-store.js";

/** A tree as a store: what modules read and write between two commits. */
export class IavlKv implements KvStore {
  constructor(private readonly tree: IavlTree) {}

  get(key: Uint8Array): Uint8Array | undefined {
    return this.tree.get(key);
  }

  has(key: Uint8Array): boolean {
    return this.tree.has(key);
  }

  set(key: Uint8Array, value: Uint8Array): void {
    guardKey(key);
    guardValue(value);
    this.tree.write(key, value);
  }

  delete(key: Uint8Array): void {
    this.tree.write(key, undefined);
  }

  iterate(start?: Uint8Array, end?: Uint8Array): KvIterator {
    return this.tree.iterate(start, end, true);
  }

  reverse(start?: Uint8Array, end?: Uint8Array): KvIterator {
    return this.tree.iterate(start, end, false);
  }
}
