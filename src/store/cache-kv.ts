import { compareBytes } from "../types/bytes.js";
import { toBinaryString } from "./binary-string.js";
import { guardKey, guardValue, KvCursor, KvGuardError, type KvIterator, type KvStore, pastEnd } from "./kv-store.js";
import { SortedMap, type SortedWalk } from "./sorted-map.js";

interface CacheEntry {
  readonly key: Uint8Array;
  /** Undefined: the key is absent, or was deleted here. */
  readonly value: Uint8Array | undefined;
  /** Set or deleted here, so to be written to the parent. */
  readonly dirty: boolean;
}

/** A branch of a store: reads fall through to the parent (and are remembered), writes stay here until `write()`.
 *  @spec cosmos-sdk store/cachekv/store.go */
export class CacheKv implements KvStore {
  private entries = new Map<string, CacheEntry>();
  private readonly sorted = new SortedMap<CacheEntry>();
  /** Written keys that `sorted` has not seen: sorting waits until somebody iterates. */
  private unsorted: string[] = [];

  constructor(private readonly parent: KvStore) {}

  get(key: Uint8Array): Uint8Array | undefined {
    guardKey(key);
    const id = toBinaryString(key);
    const entry = this.entries.get(id);
    if (entry !== undefined) return entry.value;
    const value = this.parent.get(key);
    this.entries.set(id, { key, value, dirty: false });
    return value;
  }

  has(key: Uint8Array): boolean {
    return this.get(key) !== undefined;
  }

  set(key: Uint8Array, value: Uint8Array): void {
    guardKey(key);
    guardValue(value);
    this.put({ key, value, dirty: true });
  }

  delete(key: Uint8Array): void {
    guardKey(key);
    this.put({ key, value: undefined, dirty: true });
  }

  /** The cursor does not see what is written here after it was made. */
  iterate(start?: Uint8Array, end?: Uint8Array): KvIterator {
    return new MergeIterator(this.parent.iterate(start, end), this.walk(start, end, true), true);
  }

  reverse(start?: Uint8Array, end?: Uint8Array): KvIterator {
    return new MergeIterator(this.parent.reverse(start, end), this.walk(start, end, false), false);
  }

  /** Hands every change to the parent in the order of the keys (the shape of an IAVL tree depends on it), and forgets
   *  all that is remembered here. */
  write(): void {
    const ids: string[] = [];
    for (const [id, entry] of this.entries) if (entry.dirty) ids.push(id);
    ids.sort();
    const entries = this.entries;
    this.discard();
    for (const id of ids) {
      const { key, value } = entries.get(id)!;
      if (value === undefined) this.parent.delete(key);
      else this.parent.set(key, value);
    }
  }

  /** Forgets every change and every remembered read. */
  discard(): void {
    this.entries = new Map();
    this.sorted.clear();
    this.unsorted = [];
  }

  private put(entry: CacheEntry): void {
    const id = toBinaryString(entry.key);
    this.entries.set(id, entry);
    this.unsorted.push(id);
  }

  private walk(start: Uint8Array | undefined, end: Uint8Array | undefined, ascending: boolean): SortedWalk<CacheEntry> {
    if (start?.length === 0 || end?.length === 0) throw new KvGuardError("key cannot be empty");
    for (const id of this.unsorted) this.sorted.set(id, this.entries.get(id)!);
    this.unsorted = [];
    const from = start === undefined ? undefined : toBinaryString(start);
    const to = end === undefined ? undefined : toBinaryString(end);
    return this.sorted.walk(from, to, ascending);
  }
}

/** The entries of the parent with the changes of the cache laid over them. */
class MergeIterator extends KvCursor {
  /** Which side the current entry comes from. */
  private side: "parent" | "cache" | "none" = "none";

  constructor(
    private readonly parent: KvIterator,
    private readonly cache: SortedWalk<CacheEntry>,
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
