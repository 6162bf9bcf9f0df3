import { concatBytes, prefixEnd } from "../types/bytes.js";
import { guardKey, guardValue, KvCursor, type KvIterator, type KvStore } from "./kv-store.js";

/** The entries of a store whose keys start with a prefix, under what follows it. Here the empty key is legal to read.
 *  @spec cosmos-sdk store/prefix/store.go */
export class PrefixKv implements KvStore {
  constructor(
    private readonly parent: KvStore,
    private readonly prefix: Uint8Array,
  ) {}

  get(key: Uint8Array): Uint8Array | undefined {
    return this.parent.get(concatBytes(this.prefix, key));
  }

  has(key: Uint8Array): boolean {
    return this.parent.has(concatBytes(this.prefix, key));
  }

  set(key: Uint8Array, value: Uint8Array): void {
    guardKey(key);
    guardValue(value);
    this.parent.set(concatBytes(this.prefix, key), value);
  }

  delete(key: Uint8Array): void {
    this.parent.delete(concatBytes(this.prefix, key));
  }

  iterate(start?: Uint8Array, end?: Uint8Array): KvIterator {
    return new PrefixIterator(this.parent.iterate(...this.range(start, end)), this.prefix.length);
  }

  reverse(start?: Uint8Array, end?: Uint8Array): KvIterator {
    return new PrefixIterator(this.parent.reverse(...this.range(start, end)), this.prefix.length);
  }

  private range(start?: Uint8Array, end?: Uint8Array): [Uint8Array | undefined, Uint8Array | undefined] {
    const from = start === undefined ? this.prefix : concatBytes(this.prefix, start);
    return [
      from.length === 0 ? undefined : from,
      end === undefined ? prefixEnd(this.prefix) : concatBytes(this.prefix, end),
    ];
  }
}

class PrefixIterator extends KvCursor {
  constructor(
    private readonly parent: KvIterator,
    private readonly skip: number,
  ) {
    super();
  }

  get valid(): boolean {
    return this.parent.valid;
  }

  key(): Uint8Array {
    return this.parent.key().subarray(this.skip);
  }

  value(): Uint8Array {
    return this.parent.value();
  }

  next(): void {
    this.parent.next();
  }

  override close(): void {
    this.parent.close();
  }
}
