import { toBinaryString } from "./binary-string.js";
import { guardKey, guardValue, KvCursor, type KvIterator, type KvPair, type KvStore } from "./kv-store.js";
import { SortedMap, type SortedWalk } from "./sorted-map.js";

/** A store without history or disk: what transient stores (emptied by each commit) and memory stores are made of. */
export class MemoryKv implements KvStore {
  private readonly entries = new SortedMap<KvPair>();

  get(key: Uint8Array): Uint8Array | undefined {
    guardKey(key);
    return this.entries.get(toBinaryString(key))?.[1];
  }

  has(key: Uint8Array): boolean {
    return this.get(key) !== undefined;
  }

  set(key: Uint8Array, value: Uint8Array): void {
    guardKey(key);
    guardValue(value);
    this.entries.set(toBinaryString(key), [key, value]);
  }

  delete(key: Uint8Array): void {
    guardKey(key);
    this.entries.delete(toBinaryString(key));
  }

  iterate(start?: Uint8Array, end?: Uint8Array): KvIterator {
    return new MemoryIterator(this.entries.walk(bound(start), bound(end), true));
  }

  reverse(start?: Uint8Array, end?: Uint8Array): KvIterator {
    return new MemoryIterator(this.entries.walk(bound(start), bound(end), false));
  }

  clear(): void {
    this.entries.clear();
  }
}

function bound(key: Uint8Array | undefined): string | undefined {
  return key === undefined ? undefined : toBinaryString(key);
}

class MemoryIterator extends KvCursor {
  constructor(private readonly walk: SortedWalk<KvPair>) {
    super();
  }

  get valid(): boolean {
    return this.walk.valid;
  }

  key(): Uint8Array {
    return this.walk.value[0];
  }

  value(): Uint8Array {
    return this.walk.value[1];
  }

  next(): void {
    this.walk.next();
  }
}
