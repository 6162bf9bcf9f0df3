import { expect, test } from "vitest";
import { nobleHasher } from "../../crypto/hasher.js";
import { bytesEqual, EMPTY_BYTES, toHex } from "../../types/bytes.js";
import { MemoryDatabase } from "../memory-database.js";
import { createTreeMemory, type TreeMemory } from "./live-nodes.js";
import { DamagedStoreError } from "./page-codec.js";
import { PageSource } from "./page-source.js";
import { IavlTree } from "./tree.js";
import { TreeWriter } from "./tree-writer.js";

const db = (): MemoryDatabase => new MemoryDatabase();

function treeOn(database: MemoryDatabase, memory: TreeMemory = createTreeMemory()): IavlTree {
  const parts = { memory, writer: new TreeWriter(nobleHasher), emptyHash: nobleHasher.sha256(EMPTY_BYTES) };
  return new IavlTree(parts, new PageSource(database, "s"));
}

/** The same numbers each time: xorshift32. */
function numbers(seed: number): () => number {
  let x = seed;
  return () => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return x >>> 0;
  };
}

function change(tree: IavlTree, next: () => number, times: number): void {
  for (let i = 0; i < times; i++) {
    const key = Uint8Array.of(1, 2, 3, next() % 4, next() % 200);
    if (next() % 3 === 0) tree.remove(key);
    else tree.set(key, new Uint8Array(next() % 50).fill(i));
  }
}

test("a saved tree holds its own nodes, keys and values and nothing else", () => {
  const memory = createTreeMemory();
  const database = db();
  const tree = treeOn(database, memory);
  const next = numbers(7);
  for (let round = 0; round < 60; round++) {
    change(tree, next, 40);
    if (round % 5 === 1) tree.rollback();
    if (round % 5 === 2) tree.workingHash();
    if (round % 5 === 3) {
      tree.workingHash();
      change(tree, next, 10);
    }
    const { ops } = tree.save();
    database.apply(ops);
    expect(memory.arena.count).toBe(Math.max(0, 2 * tree.size - 1));
    expect(memory.slab.entries).toBe(2 * tree.size);
  }
  tree.load({ version: 99, root: undefined, nextPage: 1 });
  expect([memory.arena.count, memory.slab.entries]).toEqual([0, 0]);
});

test("trees that share their memory do not disturb each other", () => {
  const shared = createTreeMemory();
  const database = db();
  const pairs = [5, 6].map((seed) => ({
    alone: treeOn(db()),
    together: treeOn(database, shared),
    a: numbers(seed),
    b: numbers(seed),
  }));
  for (let round = 0; round < 30; round++) {
    for (const { alone, together, a, b } of pairs) {
      change(alone, a, 30);
      change(together, b, 30);
    }
    for (const [i, { alone, together }] of pairs.entries()) {
      if ((round + i) % 4 === 0) {
        alone.rollback();
        together.rollback();
      }
      expect(toHex(together.save().hash)).toBe(toHex(alone.save().hash));
    }
  }
});

test("the hash of a changed tree does not depend on when it was asked for", () => {
  const [often, once] = [treeOn(db()), treeOn(db())];
  const [a, b] = [numbers(3), numbers(3)];
  for (let round = 0; round < 20; round++) {
    for (let i = 0; i < 10; i++) {
      change(often, a, 3);
      often.workingHash();
      change(once, b, 3);
    }
    expect(toHex(often.save().hash)).toBe(toHex(once.save().hash));
  }
});

test("long values are read back from disk, before and after a restart", () => {
  const database = db();
  const tree = treeOn(database);
  const long = new Uint8Array(200_000).map((_, i) => i * 31);
  const key = (n: number): Uint8Array => Uint8Array.of(n);
  for (let n = 0; n < 5; n++) tree.set(key(n), long.subarray(n));
  expect(bytesEqual(tree.get(key(3))!, long.subarray(3))).toBe(true);
  const saved = tree.save();
  database.apply(saved.ops);
  expect(bytesEqual(tree.get(key(3))!, long.subarray(3))).toBe(true);
  tree.load(saved);
  expect(bytesEqual(tree.get(key(4))!, long.subarray(4))).toBe(true);
  tree.remove(key(4));
  tree.set(key(3), Uint8Array.of(1));
  tree.save();
  expect(tree.get(key(3))).toEqual(Uint8Array.of(1));
  expect(bytesEqual(tree.get(key(2))!, long.subarray(2))).toBe(true);
});

test("writing while an iterator is open is caught", () => {
  const tree = treeOn(db());
  for (let n = 0; n < 5; n++) tree.set(Uint8Array.of(n), EMPTY_BYTES);
  const iterator = tree.iterate(undefined, undefined, true);
  tree.set(Uint8Array.of(9), EMPTY_BYTES);
  expect(() => iterator.next()).toThrow("written to while an iterator");
});

test("damaged and missing pages are named", () => {
  const database = db();
  const tree = treeOn(database);
  for (let n = 0; n < 200; n++) tree.set(Uint8Array.of(n), Uint8Array.of(n));
  const saved = tree.save();
  const [first] = saved.ops;
  const reload = (value: Uint8Array | undefined): void => {
    database.apply(saved.ops);
    if (value === undefined) database.apply([{ type: "del", key: first!.key }]);
    else database.apply([{ type: "put", key: first!.key, value }]);
    tree.load(saved);
    for (let n = 0; n < 200; n++) tree.get(Uint8Array.of(n));
  };
  if (first?.type !== "put") throw new Error("the first operation writes a page");
  expect(() => reload(undefined)).toThrow(/store s: page 1 is missing/);
  for (const cut of [0, 1, 20, 400, first.value.length - 1]) {
    expect(() => reload(first.value.subarray(0, cut))).toThrow(DamagedStoreError);
  }
  expect(() => reload(first.value)).not.toThrow();
});
