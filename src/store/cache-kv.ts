import { compareBytes } from "../types/bytes.js";
import { toBinaryString } from "./binary-string.js";
import { type ByteNode, ByteTable, hashKey } from "./byte-table.js";
import { guardKey, guardValue, KvGuardError, type KvIterator, type KvStore } from "./kv-store.js";
import { type Change, MergeIterator } from "./merge-iterator.js";
import { PackedKv } from "./packed-kv.js";
import { SortedMap, type SortedWalk } from "./sorted-map.js";

interface CacheEntry extends ByteNode {
  /** Undefined: the key is absent, or was deleted here. */
  value: Uint8Array | undefined;
  /** Set or deleted here, so to be written to the parent. */
  dirty: boolean;
  /** Changed since `sorted` last heard of it. */
  unsorted: boolean;
}

/** A branch of a store: reads fall through to the parent, writes stay here until `write()`. What a parent that is no
 *  branch itself answers is remembered.
 *  @spec cosmos-sdk store/cachekv/store.go */
export class CacheKv implements KvStore {
  private table = new ByteTable<CacheEntry>();
  /** Made when somebody iterates. */
  private sorted: SortedMap<Change> | undefined;
  /** Written entries that `sorted` has not seen: sorting waits until somebody iterates. */
  private unsorted: CacheEntry[] = [];
  /** The parent, when it is a branch: keys are hashed once for all branches. */
  private readonly branch: CacheKv | undefined;
  private readonly packed: PackedKv | undefined;

  constructor(private readonly parent: KvStore) {
    this.branch = parent instanceof CacheKv ? parent : undefined;
    this.packed = parent instanceof PackedKv ? parent : undefined;
  }

  get(key: Uint8Array): Uint8Array | undefined {
    guardKey(key);
    return this.read(key, hashKey(key));
  }

  has(key: Uint8Array): boolean {
    return this.get(key) !== undefined;
  }

  set(key: Uint8Array, value: Uint8Array): void {
    guardKey(key);
    guardValue(value);
    this.put(key, hashKey(key), value);
  }

  delete(key: Uint8Array): void {
    guardKey(key);
    this.put(key, hashKey(key), undefined);
  }

  /** The cursor does not see what is written here after it was made. */
  iterate(start?: Uint8Array, end?: Uint8Array): KvIterator {
    return new MergeIterator(this.parent.iterate(start, end), this.walk(start, end, true), true);
  }

  reverse(start?: Uint8Array, end?: Uint8Array): KvIterator {
    return new MergeIterator(this.parent.reverse(start, end), this.walk(start, end, false), false);
  }

  /** Hands every change to the parent in the order of the keys (the shape of an IAVL tree depends on it; between branches
   *  the order does not matter), and forgets all that is remembered here. */
  write(): void {
    const { nodes } = this.table;
    this.discard();
    if (this.branch !== undefined) {
      for (const entry of nodes) if (entry.dirty) this.branch.take(entry);
      return;
    }
    if (this.packed !== undefined) {
      for (const entry of nodes) if (entry.dirty) this.packed.put(entry.key, entry.hash, entry.value);
      return;
    }
    const changes = nodes.filter((entry) => entry.dirty).sort(byKey);
    for (const { key, value } of changes) {
      if (value === undefined) this.parent.delete(key);
      else this.parent.set(key, value);
    }
  }

  /** Forgets every change and every remembered read. */
  discard(): void {
    if (this.table.nodes.length > 0) this.table = new ByteTable();
    this.sorted = undefined;
    if (this.unsorted.length > 0) this.unsorted = [];
  }

  private read(key: Uint8Array, hash: number): Uint8Array | undefined {
    const entry = this.table.find(key, hash);
    if (entry !== undefined) return entry.value;
    if (this.branch !== undefined) return this.branch.read(key, hash);
    const value = this.packed === undefined ? this.parent.get(key) : this.packed.read(key, hash);
    this.table.add({ key, hash, next: undefined, value, dirty: false, unsorted: false });
    return value;
  }

  private put(key: Uint8Array, hash: number, value: Uint8Array | undefined): void {
    let entry = this.table.find(key, hash);
    if (entry === undefined) {
      entry = { key, hash, next: undefined, value, dirty: true, unsorted: false };
      this.table.add(entry);
    } else {
      entry.value = value;
      entry.dirty = true;
    }
    this.sortLater(entry);
  }

  /** A change of a branch above this one, which has done with the entry. */
  private take(entry: CacheEntry): void {
    const own = this.table.find(entry.key, entry.hash);
    if (own === undefined) {
      entry.next = undefined;
      entry.unsorted = false;
      this.table.add(entry);
      this.sortLater(entry);
    } else {
      own.value = entry.value;
      own.dirty = true;
      this.sortLater(own);
    }
  }

  private sortLater(entry: CacheEntry): void {
    if (entry.unsorted) return;
    entry.unsorted = true;
    this.unsorted.push(entry);
  }

  private walk(start: Uint8Array | undefined, end: Uint8Array | undefined, ascending: boolean): SortedWalk<Change> {
    if (start?.length === 0 || end?.length === 0) throw new KvGuardError("key cannot be empty");
    this.sorted ??= new SortedMap();
    for (const entry of this.unsorted) {
      entry.unsorted = false;
      this.sorted.set(toBinaryString(entry.key), { key: entry.key, value: entry.value });
    }
    this.unsorted = [];
    const from = start === undefined ? undefined : toBinaryString(start);
    const to = end === undefined ? undefined : toBinaryString(end);
    return this.sorted.walk(from, to, ascending);
  }
}

function byKey(a: CacheEntry, b: CacheEntry): number {
  return compareBytes(a.key, b.key);
}
