import { CacheKv } from "./cache-kv.js";
import type { KvStore } from "./kv-store.js";
import { PackedKv } from "./packed-kv.js";

/** Stores by name. */
export interface StoreSet {
  /** @throws Error for a name that is not mounted */
  store(name: string): KvStore;
  /** The same store for reading alone: no layer is made for it where nothing was written. */
  readable(name: string): KvStore;
  /** A layer above the stores: writes stay in it until its write(). */
  branch(): StoreBranch;
}

/** A branch of all stores of a set, for a block, a transaction or a query. */
export class StoreBranch implements StoreSet {
  /** Of the same index as `caches`. Few enough to look through: a transaction touches two or three stores. */
  private readonly names: string[] = [];
  private readonly caches: (CacheKv | PackedKv)[] = [];

  /** @param packed for what a whole block changes; the parent is no branch then */
  constructor(
    private readonly parent: StoreSet,
    private readonly packed = false,
  ) {}

  store(name: string): KvStore {
    const { names } = this;
    for (let i = 0; i < names.length; i++) if (names[i] === name) return this.caches[i]!;
    const store = this.parent.store(name);
    const cache = this.packed ? new PackedKv(store) : new CacheKv(store);
    names.push(name);
    this.caches.push(cache);
    return cache;
  }

  readable(name: string): KvStore {
    const { names } = this;
    for (let i = 0; i < names.length; i++) if (names[i] === name) return this.caches[i]!;
    return this.parent.readable(name);
  }

  branch(): StoreBranch {
    return new StoreBranch(this);
  }

  /** Hands all changes down and starts empty again. */
  write(): void {
    for (const cache of this.caches) cache.write();
  }

  discard(): void {
    for (const cache of this.caches) cache.discard();
  }
}
