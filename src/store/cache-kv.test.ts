import { describe, expect, test } from "vitest";
import { CacheKv } from "./cache-kv.js";
import type { KvIterator, KvStore } from "./kv-store.js";
import { MemoryKv } from "./memory-kv.js";
import { PackedKv } from "./packed-kv.js";

const k = (...bytes: number[]): Uint8Array => Uint8Array.from(bytes);

function filled(store: KvStore, ...keys: number[]): KvStore {
  for (const key of keys) store.set(k(key), k(key));
  return store;
}

const keysOf = (iterator: KvIterator): number[] => Array.from(iterator, ([key]) => key[0]!);

describe.each([
  ["a cache", CacheKv],
  ["a packed cache", PackedKv],
])("%s", (_name, Cache) => {
  test("an iterator sees the store as it was when it was made", () => {
    const cache = new Cache(filled(new MemoryKv(), 2, 4, 6));
    filled(cache, 3);
    const iterator = cache.iterate();
    cache.delete(k(4));
    filled(cache, 5);
    expect(keysOf(iterator)).toEqual([2, 3, 4, 6]);
    expect(keysOf(cache.iterate())).toEqual([2, 3, 5, 6]);
  });

  test("entries may be written and deleted while they are walked over", () => {
    const cache = new Cache(filled(new MemoryKv(), 1, 2, 3));
    filled(cache, 4, 5);
    for (const [key] of cache.iterate()) {
      cache.delete(key);
      cache.set(k(9, key[0]!), key);
    }
    expect(Array.from(cache.iterate(), ([key]) => [...key])).toEqual([1, 2, 3, 4, 5].map((n) => [9, n]));
  });

  test("deleted and overwritten entries of the parent are hidden in both directions", () => {
    const cache = new Cache(filled(new MemoryKv(), 1, 2, 3, 4));
    cache.delete(k(1));
    cache.delete(k(4));
    cache.delete(k(7));
    cache.set(k(2), k(22));
    expect(Array.from(cache.iterate(), ([key, value]) => [key[0], value[0]])).toEqual([
      [2, 22],
      [3, 3],
    ]);
    expect(keysOf(cache.reverse())).toEqual([3, 2]);
    expect(keysOf(cache.iterate(k(2), k(3)))).toEqual([2]);
    expect(keysOf(cache.reverse(k(2), k(3)))).toEqual([2]);
  });

  test("writes reach the parent in the order of the keys, last value only", () => {
    const seen: string[] = [];
    const parent = new MemoryKv();
    const spy: KvStore = {
      get: (key) => parent.get(key),
      has: (key) => parent.has(key),
      iterate: (start, end) => parent.iterate(start, end),
      reverse: (start, end) => parent.reverse(start, end),
      set: (key, value) => seen.push(`set ${key} ${value}`),
      delete: (key) => seen.push(`delete ${key}`),
    };
    const cache = new Cache(spy);
    cache.set(k(200), k(1));
    cache.set(k(3, 0), k(2));
    cache.delete(k(3));
    cache.set(k(200), k(4));
    cache.get(k(5));
    cache.write();
    expect(seen).toEqual(["delete 3", "set 3,0 2", "set 200 4"]);
    cache.write();
    expect(seen).toHaveLength(3);
  });

  test("the parent is asked once for a key", () => {
    let reads = 0;
    const parent = new MemoryKv();
    parent.get = () => {
      reads++;
      return undefined;
    };
    const cache = new Cache(parent);
    cache.get(k(1));
    cache.has(k(1));
    cache.set(k(2), k(2));
    cache.get(k(2));
    expect(reads).toBe(1);
  });

  test("discarded changes are gone", () => {
    const cache = new Cache(filled(new MemoryKv(), 1));
    filled(cache, 2);
    expect(keysOf(cache.iterate())).toEqual([1, 2]);
    cache.discard();
    expect(keysOf(cache.iterate())).toEqual([1]);
    expect(cache.get(k(2))).toBeUndefined();
  });
});

test("branches above a packed one write to it and read through it, and see each other's changes", () => {
  const parent = new MemoryKv();
  const block = new PackedKv(filled(parent, 1, 2, 3));
  const first = new CacheKv(block);
  first.set(k(2), k(22, 22));
  first.delete(k(3));
  first.set(k(4), new Uint8Array(0));
  expect(block.get(k(2))).toEqual(k(2));
  first.write();
  const second = new CacheKv(new CacheKv(block));
  expect([1, 2, 3, 4, 5].map((n) => second.get(k(n)))).toEqual([k(1), k(22, 22), undefined, k(), undefined]);
  expect(Array.from(second.reverse(), ([key, value]) => [...key, ...value])).toEqual([[4], [2, 22, 22], [1, 1]]);
  expect(keysOf(parent.iterate())).toEqual([1, 2, 3]);
  block.write();
  expect(Array.from(parent.iterate(), ([key, value]) => [...key, ...value])).toEqual([[1, 1], [2, 22, 22], [4]]);
});
