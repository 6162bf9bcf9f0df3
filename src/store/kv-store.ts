/** Keys of the state have 1 to 131,071 bytes (cosmos-sdk store/types/validity.go). */
export const KEY_BYTES_MAX = (1 << 17) - 1;
export const VALUE_BYTES_MAX = 2 ** 31 - 1;

export type KvPair = readonly [key: Uint8Array, value: Uint8Array];

/** A cursor over a range of keys. It stands on its first entry when it is made; `for … of` is the usual way to walk it.
 *  Writing to the store below while a cursor is open is an error, except through a cache layer above it. */
export interface KvIterator extends Iterable<KvPair> {
  /** Whether the cursor stands on an entry. */
  readonly valid: boolean;
  /** @throws Error when the cursor is past its end. */
  key(): Uint8Array;
  value(): Uint8Array;
  next(): void;
  close(): void;
}

/** One store of the state. All calls are synchronous; arrays that go in or come out are never mutated afterwards. */
export interface KvStore {
  get(key: Uint8Array): Uint8Array | undefined;
  has(key: Uint8Array): boolean;
  set(key: Uint8Array, value: Uint8Array): void;
  delete(key: Uint8Array): void;
  /** From `start` (included) upwards to `end` (excluded); an absent bound is no bound. */
  iterate(start?: Uint8Array, end?: Uint8Array): KvIterator;
  /** The same range from its end downwards. */
  reverse(start?: Uint8Array, end?: Uint8Array): KvIterator;
}

/** A write or read that no store accepts. Its texts are those of the SDK's panics. */
export class KvGuardError extends Error {
  override name = "KvGuardError";
}

export function guardKey(key: Uint8Array): void {
  if (key.length === 0) throw new KvGuardError("key is nil or empty");
  if (key.length > KEY_BYTES_MAX) throw new KvGuardError("key is too large");
}

export function guardValue(value: Uint8Array | undefined): void {
  if (value === undefined) throw new KvGuardError("value is nil");
  if (value.length > VALUE_BYTES_MAX) throw new KvGuardError("value is too large");
}

/** The `for … of` half of a cursor: stepping happens when the loop asks for another entry, so a loop that breaks off
 *  has made as many steps as the cursor loop of the SDK (gas is charged a step). */
export abstract class KvCursor implements KvIterator {
  abstract get valid(): boolean;
  abstract key(): Uint8Array;
  abstract value(): Uint8Array;
  abstract next(): void;
  close(): void {}

  [Symbol.iterator](): Iterator<KvPair> {
    let started = false;
    return {
      next: (): IteratorResult<KvPair, undefined> => {
        if (started && this.valid) this.next();
        started = true;
        return this.valid ? { done: false, value: [this.key(), this.value()] } : { done: true, value: undefined };
      },
      return: (): IteratorResult<KvPair, undefined> => {
        this.close();
        return { done: true, value: undefined };
      },
    };
  }
}

export function pastEnd(): Error {
  return new Error("the iterator is past its end");
}
