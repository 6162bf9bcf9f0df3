import { CacheKv } from "./cache-kv.js";
import type { KvStore } from "./kv-store.js";

/** Stores by name. */
export interface StoreSet {
  /** @throws Error for a name that is not mounted */
  store(name: string): KvStore;
  /** A layer above the stores: writes stay in it until its write(). */
  branch(): StoreBranch;
}

/** A branch of all stores of a set, for a block, a transaction or a query. */
export class StoreBranch implements StoreSet {
  private readonly caches = new Map<string, CacheKv>();

  constructor(private readonly parent: StoreSet) {}

  store(name: string): KvStore {
    let cache = this.caches.get(name);
    if (cache === undefined) {
      cache = new CacheKv(this.parent.store(name));
      this.caches.set(name, cache);
    }
    return cache;
  }

  branch(): StoreBranch {
    return new StoreBranch(this);
  }

  /** Hands all changes down and starts empty again. */
  write(): void {
    for (const cache of this.caches.values()) cache.write();
  }

  discard(): void {
    for (const cache of this.caches.values()) cache.discard();
  }
}
