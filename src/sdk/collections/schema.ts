/** Declares the collections of a module: one prefix each, checked for clashes. */
import type { MessageType } from "../../protobuf/message.js";
import { startsWith } from "../../types/bytes.js";
import { Item, KeySet, KvMap, Sequence } from "./collection.js";
import {
  IndexedMap,
  type Indexes,
  MultiIndex,
  type ReferenceOf,
  ReversePairIndex,
  UniqueIndex,
} from "./indexed-map.js";
import { type KeyCodec, type Pair, prefixBytes } from "./key-codec.js";
import { protoValue, uint64Value, type ValueCodec } from "./value-codec.js";

/** A protobuf message type stands for its codec. */
export type ValueSource<V> = ValueCodec<V> | MessageType<V>;

function codecOf<V>(source: ValueSource<V>): ValueCodec<V> {
  return "typeName" in source ? protoValue(source) : source;
}

/** How a collection appears in the module's genesis, unless the module writes its own. */
export interface EntryOptions<K, V> {
  /** The key that an exported value belongs under. Without it the entry's own genesis code is needed. */
  readonly keyOf?: (value: V) => K;
}

export class PlainMap<K, V> extends KvMap<K, V> {
  readonly kind = "map";
  constructor(
    store: string,
    prefix: Uint8Array,
    key: KeyCodec<K>,
    value: ValueCodec<V>,
    readonly options: EntryOptions<K, V>,
  ) {
    super(store, prefix, key, value);
  }
}

export class PlainIndexedMap<K, V, I extends Indexes<K, V>> extends IndexedMap<K, V, I> {
  constructor(
    map: KvMap<K, V>,
    indexes: I,
    readonly options: EntryOptions<K, V>,
  ) {
    super(map, indexes);
  }
}

export interface IndexBuilder<K, V> {
  /** Entries by a reference that many may share. */
  multi<R>(prefix: number, ref: KeyCodec<R>, refOf: ReferenceOf<K, V, R>): MultiIndex<K, V, R>;
  /** Entries by a reference that one may have. */
  unique<R>(prefix: number | string, ref: KeyCodec<R>, refOf: ReferenceOf<K, V, R>): UniqueIndex<K, V, R>;
  /** For keys that are pairs: by the second part. `first` is how the first part is written at the end of a key. */
  reversePair<A, B>(
    this: IndexBuilder<Pair<A, B>, V>,
    prefix: number,
    second: KeyCodec<B>,
    first: KeyCodec<A>,
  ): ReversePairIndex<A, B, V>;
}

/** @param prefix of store keys: a byte, or text where the SDK has text */
export class SchemaBuilder {
  private readonly prefixes: Uint8Array[] = [];

  constructor(readonly store: string) {}

  /** How many collections there are. */
  get size(): number {
    return this.prefixes.length;
  }

  item<V>(prefix: number | string, value: ValueSource<V>): Item<V> {
    return new Item(this.store, this.claim(prefix), codecOf(value));
  }

  /** @param first the first number that is given out */
  sequence(prefix: number, first = 0n): Sequence {
    return new Sequence(this.store, this.claim(prefix), uint64Value, first);
  }

  map<K, V>(prefix: number, key: KeyCodec<K>, value: ValueSource<V>, options: EntryOptions<K, V> = {}): PlainMap<K, V> {
    return new PlainMap(this.store, this.claim(prefix), key, codecOf(value), options);
  }

  keySet<K>(prefix: number, key: KeyCodec<K>): KeySet<K> {
    return new KeySet(this.store, this.claim(prefix), key);
  }

  /** A map with indexes: `s.indexedMap(2, uint64Key, Order, (ix) => ({ byBuyer: ix.multi(3, addressKey, (o) => …) }))`. */
  indexedMap<K, V, I extends Indexes<K, V>>(
    prefix: number,
    key: KeyCodec<K>,
    value: ValueSource<V>,
    indexes: (builder: IndexBuilder<K, V>) => I,
    options: EntryOptions<K, V> = {},
  ): PlainIndexedMap<K, V, I> {
    const map = new KvMap(this.store, this.claim(prefix), key, codecOf(value));
    const { store } = this;
    const claim = (p: number | string): Uint8Array => this.claim(p);
    const builder: IndexBuilder<K, V> = {
      multi: (p, ref, refOf) => new MultiIndex(store, claim(p), ref, key, refOf),
      unique: (p, ref, refOf) => new UniqueIndex(store, claim(p), ref, key, refOf),
      reversePair: (p, second, first) => new ReversePairIndex(store, claim(p), second, first),
    };
    return new PlainIndexedMap(map, indexes(builder), options);
  }

  /** @throws Error when one prefix begins another: two collections would read each other's keys. */
  private claim(prefix: number | string): Uint8Array {
    const bytes = prefixBytes(prefix);
    for (const other of this.prefixes) {
      if (startsWith(bytes, other) || startsWith(other, bytes)) {
        throw new Error(`two collections of store ${this.store} have clashing prefixes: ${prefix}`);
      }
    }
    this.prefixes.push(bytes);
    return bytes;
  }
}
