/** Branches of the whole state: one cache layer over every store that is touched. */
import { CacheKv } from "../store/cache-kv.js";
import type { KvStore } from "../store/kv-store.js";

/** The stores of the application by name. */
export interface StateView {
  /** @throws Error when no such store is mounted. */
  kv(store: string): KvStore;
}

/** Reads fall through to the parent, writes stay until `write()`. */
export class StateBranch implements StateView {
  private readonly caches = new Map<string, CacheKv>();

  constructor(private readonly parent: StateView) {}

  kv(store: string): KvStore {
    let cache = this.caches.get(store);
    if (cache === undefined) {
      cache = new CacheKv(this.parent.kv(store));
      this.caches.set(store, cache);
    }
    return cache;
  }

  /** Hands all changes to the parent. The branch is as good as new afterwards. */
  write(): void {
    for (const cache of this.caches.values()) cache.write();
  }
}
