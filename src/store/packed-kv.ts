import { toBinaryString } from "./binary-string.js";
import { hashKey } from "./byte-table.js";
import { guardKey, guardValue, KvGuardError, type KvIterator, type KvStore } from "./kv-store.js";
import { type Change, MergeIterator } from "./merge-iterator.js";
import { NO_ENTRY, PackedTable } from "./packed-table.js";
import { SortedMap, type SortedWalk } from "./sorted-map.js";

/** Set or deleted here, so to be written to the parent. */
const DIRTY = 1;
/** Changed since `sorted` last heard of it. */
const UNSORTED = 2;

/** A branch right above a store, for a block or for the mempool's checks: it behaves as CacheKv does, and holds
 *  everything that a block reads and writes, packed. The branches of transactions lie above it. */
export class PackedKv implements KvStore {
  private table = new PackedTable();
  /** Made when somebody iterates. */
  private sorted: SortedMap<Change> | undefined;
  /** Written entries that `sorted` has not seen: sorting waits until somebody iterates. */
  private unsorted: number[] = [];

  constructor(private readonly parent: KvStore) {}

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

  /** get() for who has hashed the key. */
  read(key: Uint8Array, hash: number): Uint8Array | undefined {
    const entry = this.table.find(key, hash);
    if (entry !== NO_ENTRY) return this.table.value(entry);
    const value = this.parent.get(key);
    this.table.add(key, hash, value);
    return value;
  }

  /** set(), or without a value delete(), for who has hashed the key. */
  put(key: Uint8Array, hash: number, value: Uint8Array | undefined): void {
    const { table } = this;
    let entry = table.find(key, hash);
    if (entry === NO_ENTRY) entry = table.add(key, hash, value);
    else table.setValue(entry, value);
    if ((table.flags(entry) & UNSORTED) === 0) this.unsorted.push(entry);
    table.setFlags(entry, DIRTY | UNSORTED);
  }

  /** Hands every change to the parent in the order of the keys (the shape of an IAVL tree depends on it), and forgets all
   *  that is remembered here. */
  write(): void {
    const { table } = this;
    this.discard();
    const changed: number[] = [];
    for (let entry = 0; entry < table.size; entry++) if ((table.flags(entry) & DIRTY) !== 0) changed.push(entry);
    changed.sort((a, b) => table.compare(a, b));
    for (const entry of changed) {
      const value = table.value(entry);
      if (value === undefined) this.parent.delete(table.key(entry));
      else this.parent.set(table.key(entry), value);
    }
  }

  /** Forgets every change and every remembered read. */
  discard(): void {
    if (this.table.size > 0) this.table = new PackedTable();
    this.sorted = undefined;
    if (this.unsorted.length > 0) this.unsorted = [];
  }

  private walk(start: Uint8Array | undefined, end: Uint8Array | undefined, ascending: boolean): SortedWalk<Change> {
    if (start?.length === 0 || end?.length === 0) throw new KvGuardError("key cannot be empty");
    const { table } = this;
    this.sorted ??= new SortedMap();
    for (const entry of this.unsorted) {
      table.setFlags(entry, table.flags(entry) & ~UNSORTED);
      const key = table.key(entry);
      this.sorted.set(toBinaryString(key), { key, value: table.value(entry) });
    }
    this.unsorted = [];
    const from = start === undefined ? undefined : toBinaryString(start);
    const to = end === undefined ? undefined : toBinaryString(end);
    return this.sorted.walk(from, to, ascending);
  }
}
