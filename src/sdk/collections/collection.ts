/** What collections have in common: a store, a prefix in it, and codecs. */
import type { KvIterator } from "../../store/kv-store.js";
import { compareBytes } from "../../types/bytes.js";
import type { Context } from "../context.js";
import { plainError } from "../errors.js";
import type { KeyCodec, KeyCursor } from "./key-codec.js";
import { type ByteRange, type Range, toByteRange } from "./range.js";
import type { ValueCodec } from "./value-codec.js";

/** A map from keys to values in one store: the base of every other collection.
 *  @spec cosmossdk.io/collections map.go */
export class KvMap<K, V> {
  constructor(
    readonly store: string,
    readonly prefix: Uint8Array,
    readonly keyCodec: KeyCodec<K>,
    readonly valueCodec: ValueCodec<V>,
  ) {}

  storeKey(key: K): Uint8Array {
    const { prefix, keyCodec } = this;
    const out = new Uint8Array(prefix.length + keyCodec.size(key));
    // Prefixes have a byte or a few.
    for (let i = 0; i < prefix.length; i++) out[i] = prefix[i]!;
    keyCodec.write(key, out, prefix.length);
    return out;
  }

  get(ctx: Context, key: K): V | undefined {
    const bytes = ctx.kv(this.store).get(this.storeKey(key));
    return bytes === undefined ? undefined : this.valueCodec.decode(bytes);
  }

  /** Without gas, and without a trace: for what every transfer has to ask of modules that it does not use. */
  peek(ctx: Context, key: K): V | undefined {
    const bytes = ctx.state.readable(this.store).get(this.storeKey(key));
    return bytes === undefined ? undefined : this.valueCodec.decode(bytes);
  }

  /** @throws SdkError "undefined"/1 */
  need(ctx: Context, key: K): V {
    const value = this.get(ctx, key);
    if (value === undefined) throw plainError(`collections: not found: a key of ${this.store}`);
    return value;
  }

  has(ctx: Context, key: K): boolean {
    return ctx.kv(this.store).has(this.storeKey(key));
  }

  /** As `peek`. */
  peekHas(ctx: Context, key: K): boolean {
    return ctx.state.readable(this.store).has(this.storeKey(key));
  }

  set(ctx: Context, key: K, value: V): void {
    ctx.kv(this.store).set(this.storeKey(key), this.valueCodec.encode(value));
  }

  remove(ctx: Context, key: K): void {
    ctx.kv(this.store).delete(this.storeKey(key));
  }

  /** Entries in order of their keys. Each step costs gas; what is written meanwhile is not seen. */
  *entries(ctx: Context, range: Range<K> = {}): Generator<[K, V], void, undefined> {
    const it = this.cursor(ctx, toByteRange(this.prefix, this.keyCodec, range), range.reverse === true);
    if (it === undefined) return;
    try {
      for (const [key, value] of it) yield [this.readKey(key), this.valueCodec.decode(value)];
    } finally {
      it.close();
    }
  }

  *keys(ctx: Context, range: Range<K> = {}): Generator<K, void, undefined> {
    const it = this.cursor(ctx, toByteRange(this.prefix, this.keyCodec, range), range.reverse === true);
    if (it === undefined) return;
    try {
      for (const [key] of it) yield this.readKey(key);
    } finally {
      it.close();
    }
  }

  *values(ctx: Context, range: Range<K> = {}): Generator<V, void, undefined> {
    for (const [, value] of this.entries(ctx, range)) yield value;
  }

  /** A raw cursor, for pagination; undefined when the range is inside out. */
  cursor(ctx: Context, { start, end }: ByteRange, reverse: boolean): KvIterator | undefined {
    if (end !== undefined && compareBytes(start, end) > 0) return undefined;
    const store = ctx.kv(this.store);
    return reverse ? store.reverse(start, end) : store.iterate(start, end);
  }

  readKey(storeKey: Uint8Array): K {
    const cursor: KeyCursor = { bytes: storeKey, at: this.prefix.length };
    return this.keyCodec.read(cursor);
  }
}

const NO_KEY: KeyCodec<undefined> = {
  name: "none",
  parts: 1,
  size: () => 0,
  write: (_key, _out, at) => at,
  read: () => undefined,
  sizeInner: () => 0,
  writeInner: (_key, _out, at) => at,
  readInner: () => undefined,
  encodeParts: () => new Uint8Array(0),
};

/** One value under the prefix itself. */
export class Item<V> {
  readonly kind = "item";
  readonly map: KvMap<undefined, V>;

  constructor(store: string, prefix: Uint8Array, valueCodec: ValueCodec<V>) {
    this.map = new KvMap(store, prefix, NO_KEY, valueCodec);
  }

  get(ctx: Context): V | undefined {
    const bytes = ctx.kv(this.map.store).get(this.map.prefix);
    return bytes === undefined ? undefined : this.map.valueCodec.decode(bytes);
  }

  /** @throws SdkError "undefined"/1 */
  need(ctx: Context): V {
    const value = this.get(ctx);
    if (value === undefined) throw plainError(`collections: not found: an item of ${this.map.store}`);
    return value;
  }

  has(ctx: Context): boolean {
    return ctx.kv(this.map.store).has(this.map.prefix);
  }

  set(ctx: Context, value: V): void {
    ctx.kv(this.map.store).set(this.map.prefix, this.map.valueCodec.encode(value));
  }

  remove(ctx: Context): void {
    ctx.kv(this.map.store).delete(this.map.prefix);
  }
}

/** A counter that gives each number once. */
export class Sequence {
  readonly kind = "sequence";
  readonly item: Item<bigint>;

  constructor(
    store: string,
    prefix: Uint8Array,
    valueCodec: ValueCodec<bigint>,
    /** The first number. */
    readonly first: bigint,
  ) {
    this.item = new Item(store, prefix, valueCodec);
  }

  /** The number that comes next. */
  peek(ctx: Context): bigint {
    return this.item.get(ctx) ?? this.first;
  }

  next(ctx: Context): bigint {
    const value = this.peek(ctx);
    this.item.set(ctx, value + 1n);
    return value;
  }

  set(ctx: Context, value: bigint): void {
    this.item.set(ctx, value);
  }
}

const NO_BYTES = new Uint8Array(0);
/** What a bare key is stored with. Other bytes are read too: older versions of the SDK wrote a zero byte. */
export const NO_VALUE: ValueCodec<true> = { encode: () => NO_BYTES, decode: () => true };

/** A set of keys. */
export class KeySet<K> {
  readonly kind = "keySet";
  readonly map: KvMap<K, true>;

  constructor(store: string, prefix: Uint8Array, keyCodec: KeyCodec<K>) {
    this.map = new KvMap(store, prefix, keyCodec, NO_VALUE);
  }

  has(ctx: Context, key: K): boolean {
    return this.map.has(ctx, key);
  }

  add(ctx: Context, key: K): void {
    this.map.set(ctx, key, true);
  }

  remove(ctx: Context, key: K): void {
    this.map.remove(ctx, key);
  }

  keys(ctx: Context, range: Range<K> = {}): Generator<K, void, undefined> {
    return this.map.keys(ctx, range);
  }
}
