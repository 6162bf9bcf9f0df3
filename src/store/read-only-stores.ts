import { StoreBranch, type StoreSet } from "./branch.js";
import type { ImmutableTree } from "./iavl/immutable-tree.js";
import { KvGuardError, type KvIterator, type KvStore } from "./kv-store.js";

/** The stores of a saved version. Writing to one is an error; a branch above takes writes and loses them. */
export class ReadOnlyStores implements StoreSet {
  private readonly stores = new Map<string, KvStore>();

  /** @param open gives the tree of the version, a store without versions, or undefined when there was none */
  constructor(
    private readonly version: bigint,
    private readonly open: (name: string) => ImmutableTree | KvStore | undefined,
  ) {}

  store(name: string): KvStore {
    let store = this.stores.get(name);
    if (store === undefined) {
      const opened = this.open(name);
      if (opened === undefined) throw new Error(`store ${name} did not exist at version ${this.version}`);
      store = new ReadOnlyKv(opened);
      this.stores.set(name, store);
    }
    return store;
  }

  readable(name: string): KvStore {
    return this.store(name);
  }

  branch(): StoreBranch {
    return new StoreBranch(this);
  }
}

class ReadOnlyKv implements KvStore {
  constructor(private readonly source: ImmutableTree | KvStore) {}

  get(key: Uint8Array): Uint8Array | undefined {
    return this.source.get(key);
  }

  has(key: Uint8Array): boolean {
    return this.source.has(key);
  }

  set(): void {
    throw new KvGuardError("a saved version is read only");
  }

  delete(): void {
    throw new KvGuardError("a saved version is read only");
  }

  iterate(start?: Uint8Array, end?: Uint8Array): KvIterator {
    return this.source.iterate(start, end);
  }

  reverse(start?: Uint8Array, end?: Uint8Array): KvIterator {
    return this.source.reverse(start, end);
  }
}
