/** A map with indexes that can never disagree with it: only the map writes them.
 *  Reads and writes happen in the order of the reference, because their gas is hashed into the chain.
 *  @spec cosmossdk.io/collections indexed_map.go, indexes */
import type { KvIterator } from "../../store/kv-store.js";
import type { Context } from "../context.js";
import { plainError } from "../errors.js";
import { KvMap, NO_VALUE } from "./collection.js";
import { type KeyCodec, type Pair, pairKey } from "./key-codec.js";
import type { Range } from "./range.js";
import { keyValue, type ValueCodec } from "./value-codec.js";

export interface Index<K, V> {
  readonly unique: boolean;
  /** Called before the new value is written. `old` reads the stored value, at the usual price. */
  reference(ctx: Context, key: K, value: V, old: () => V | undefined): void;
  unreference(ctx: Context, key: K, old: () => V | undefined): void;
}

/** What an index is sorted by; undefined keeps the entry out of the index. */
export type ReferenceOf<K, V, R> = (value: V, key: K) => R | undefined;

/** Many entries may share a reference. */
export class MultiIndex<K, V, R> implements Index<K, V> {
  readonly kind = "multiIndex";
  readonly unique = false;
  readonly map: KvMap<Pair<R, K>, true>;

  constructor(
    store: string,
    prefix: Uint8Array,
    refCodec: KeyCodec<R>,
    keyCodec: KeyCodec<K>,
    private readonly refOf: ReferenceOf<K, V, R>,
  ) {
    this.map = new KvMap(store, prefix, pairKey(refCodec, keyCodec), NO_VALUE);
  }

  reference(ctx: Context, key: K, value: V, old: () => V | undefined): void {
    const before = old();
    if (before !== undefined) this.drop(ctx, key, before);
    const ref = this.refOf(value, key);
    if (ref !== undefined) this.map.set(ctx, [ref, key], true);
  }

  unreference(ctx: Context, key: K, old: () => V | undefined): void {
    this.drop(ctx, key, mustExist(old()));
  }

  /** [reference, key], in order. */
  pairs(ctx: Context, range: Range<Pair<R, K>> = {}): Generator<Pair<R, K>, void, undefined> {
    return this.map.keys(ctx, range);
  }

  /** Keys of the entries with this reference. */
  *keysOf(ctx: Context, ref: R, options: { readonly reverse?: boolean } = {}): Generator<K, void, undefined> {
    const range = { prefix: [ref], reverse: options.reverse === true } as unknown as Range<Pair<R, K>>;
    for (const [, key] of this.map.keys(ctx, range)) yield key;
  }

  private drop(ctx: Context, key: K, value: V): void {
    const ref = this.refOf(value, key);
    if (ref !== undefined) this.map.remove(ctx, [ref, key]);
  }
}

/** No two entries share a reference. */
export class UniqueIndex<K, V, R> implements Index<K, V> {
  readonly kind = "uniqueIndex";
  readonly unique = true;
  readonly map: KvMap<R, K>;

  constructor(
    store: string,
    prefix: Uint8Array,
    refCodec: KeyCodec<R>,
    keyCodec: KeyCodec<K>,
    private readonly refOf: ReferenceOf<K, V, R>,
  ) {
    this.map = new KvMap(store, prefix, refCodec, keyValue(keyCodec));
  }

  /** @throws SdkError when another entry has the reference. */
  reference(ctx: Context, key: K, value: V, old: () => V | undefined): void {
    const before = old();
    if (before !== undefined) this.drop(ctx, key, before);
    const ref = this.refOf(value, key);
    if (ref === undefined) return;
    if (this.map.has(ctx, ref)) throw plainError("collections: conflict: index uniqueness constrain violation");
    this.map.set(ctx, ref, key);
  }

  unreference(ctx: Context, key: K, old: () => V | undefined): void {
    this.drop(ctx, key, mustExist(old()));
  }

  /** The key of the entry with this reference. */
  keyOf(ctx: Context, ref: R): K | undefined {
    return this.map.get(ctx, ref);
  }

  private drop(ctx: Context, key: K, value: V): void {
    const ref = this.refOf(value, key);
    if (ref !== undefined) this.map.remove(ctx, ref);
  }
}

/** Entries with a pair for a key, sorted by its second part. */
export class ReversePairIndex<A, B, V> implements Index<Pair<A, B>, V> {
  readonly kind = "reversePairIndex";
  readonly unique = false;
  readonly map: KvMap<Pair<B, A>, true>;

  constructor(store: string, prefix: Uint8Array, second: KeyCodec<B>, first: KeyCodec<A>) {
    this.map = new KvMap(store, prefix, pairKey(second, first), NO_VALUE);
  }

  reference(ctx: Context, [a, b]: Pair<A, B>): void {
    this.map.set(ctx, [b, a], true);
  }

  unreference(ctx: Context, [a, b]: Pair<A, B>): void {
    this.map.remove(ctx, [b, a]);
  }
}

function mustExist<V>(value: V | undefined): V {
  if (value === undefined) throw plainError("collections: not found: an entry to remove");
  return value;
}

export type Indexes<K, V> = { readonly [name: string]: Index<K, V> };

export class IndexedMap<K, V, I extends Indexes<K, V>> {
  readonly kind = "indexedMap";
  private readonly list: readonly Index<K, V>[];

  constructor(
    readonly map: KvMap<K, V>,
    readonly indexes: I,
  ) {
    this.list = Object.values(indexes);
  }

  get keyCodec(): KeyCodec<K> {
    return this.map.keyCodec;
  }

  get valueCodec(): ValueCodec<V> {
    return this.map.valueCodec;
  }

  get(ctx: Context, key: K): V | undefined {
    return this.map.get(ctx, key);
  }

  /** @throws SdkError "undefined"/1 */
  need(ctx: Context, key: K): V {
    return this.map.need(ctx, key);
  }

  has(ctx: Context, key: K): boolean {
    return this.map.has(ctx, key);
  }

  set(ctx: Context, key: K, value: V): void {
    for (const index of this.list) index.reference(ctx, key, value, this.reader(ctx, key));
    this.map.set(ctx, key, value);
  }

  /** @throws SdkError when there is no such entry and an index wants to know what was in it. */
  remove(ctx: Context, key: K): void {
    for (const index of this.list) index.unreference(ctx, key, this.reader(ctx, key));
    this.map.remove(ctx, key);
  }

  entries(ctx: Context, range: Range<K> = {}): Generator<[K, V], void, undefined> {
    return this.map.entries(ctx, range);
  }

  keys(ctx: Context, range: Range<K> = {}): Generator<K, void, undefined> {
    return this.map.keys(ctx, range);
  }

  values(ctx: Context, range: Range<K> = {}): Generator<V, void, undefined> {
    return this.map.values(ctx, range);
  }

  cursor(
    ctx: Context,
    range: { start: Uint8Array; end: Uint8Array | undefined },
    reverse: boolean,
  ): KvIterator | undefined {
    return this.map.cursor(ctx, range, reverse);
  }

  /** Each index reads the old value for itself, and pays for it, as in the reference. */
  private reader(ctx: Context, key: K): () => V | undefined {
    let read = false;
    let value: V | undefined;
    return () => {
      if (!read) {
        value = this.map.get(ctx, key);
        read = true;
      }
      return value;
    };
  }
}
