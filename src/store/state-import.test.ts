import { expect, test } from "vitest";
import { toHex } from "../types/bytes.js";
import { utf8Encode } from "../types/utf8.js";
import { type ExportedNode, exportNodes, ImportError } from "./iavl/export.js";
import { MemoryDatabase } from "./memory-database.js";
import { Multistore } from "./multistore.js";
import type { StateImport } from "./state-import.js";

const NAMES = ["a", "b", "empty"];
const text = utf8Encode;

function open(db: MemoryDatabase): Multistore {
  return new Multistore({ mounts: NAMES.map((name) => ({ name, kind: "iavl" as const })) }, { db });
}

/** Different stores, the same way in each: so that two nodes can go on together. */
function change(stores: Multistore, round: number): void {
  for (let i = 0; i < 40; i++) {
    const n = (i * 7 + round * 13) % 300;
    stores.store("a").set(text(`key ${n}`), text(`${round} ${i}`));
    if (i % 3 === 0) stores.store("b").delete(text(`key ${n}`));
    else stores.store("b").set(text(`key ${n}`), new Uint8Array(i * 50).fill(round));
  }
}

function commit(stores: Multistore, db: MemoryDatabase): string {
  const { ops, version, appHash } = stores.commit();
  db.apply(ops);
  stores.written(version);
  return toHex(appHash);
}

function source(): { stores: Multistore; db: MemoryDatabase } {
  const db = new MemoryDatabase();
  const stores = open(db);
  for (let round = 0; round < 8; round++) {
    change(stores, round);
    commit(stores, db);
  }
  return { stores, db };
}

function nodesOf(stores: Multistore, name: string, version: number): ExportedNode[] {
  const tree = stores.treeAt(name, version)!;
  return [...exportNodes(tree.nodes, tree.root)];
}

test("an imported state has the app hash of its source, and goes on as it does", () => {
  const from = source();
  const db = new MemoryDatabase();
  const stores = open(db);
  const state = stores.startImport(6n);
  for (const name of NAMES) {
    state.startStore(name);
    nodesOf(from.stores, name, 6).forEach((node, i) => {
      state.add(node);
      if (i % 50 === 0) db.apply(state.takeOps());
    });
  }
  const done = stores.finishImport(state);
  expect(toHex(done.appHash)).toBe(toHex(stores.appHash));
  db.apply(done.ops);
  stores.written(done.version);
  from.db.apply(from.stores.rollbackTo(6n));
  expect(toHex(from.stores.appHash)).toBe(toHex(done.appHash));
  expect([stores.earliestVersion, stores.latestVersion]).toEqual([6n, 6n]);
  for (let round = 20; round < 25; round++) {
    change(stores, round);
    change(from.stores, round);
    expect(commit(stores, db)).toBe(commit(from.stores, from.db));
  }
  const job = stores.pruneTo(9n);
  for (let ops = job.step(5); ops !== undefined; ops = job.step(5)) db.apply(ops);
  expect(Array.from(open(db).store("b").iterate())).toEqual(Array.from(from.stores.store("b").iterate()));
});

test("nodes that do not make a tree are refused", () => {
  const { stores } = source();
  const nodes = nodesOf(stores, "a", 5);
  const inner = nodes.findIndex(({ height }) => height > 1);
  const begin = (): StateImport => {
    const state = open(new MemoryDatabase()).startImport(5n);
    state.startStore("a");
    return state;
  };
  const changed = (change: (node: ExportedNode) => Partial<ExportedNode>): (() => void) => {
    return () => {
      const state = begin();
      for (const [i, node] of nodes.entries()) state.add(i === inner ? { ...node, ...change(node) } : node);
      state.startStore("b");
    };
  };
  expect(changed(() => ({}))).not.toThrow();
  expect(changed(({ key }) => ({ key: Uint8Array.of(...key, 0) }))).toThrow("does not part its keys");
  expect(changed(({ height }) => ({ height: height + 1 }))).toThrow("is not of height");
  expect(changed(() => ({ height: 0 }))).toThrow("is a leaf without a value");
  expect(changed(() => ({ height: -1 }))).toThrow("has height -1");
  expect(changed(() => ({ version: 6 }))).toThrow("has version 6 in a tree of version 5");
  expect(changed(() => ({ version: 0 }))).toThrow("has version 0");
  const cut = begin();
  for (const node of nodes.slice(0, -1)) cut.add(node);
  expect(() => cut.startStore("b")).toThrow("have no parent");
  expect(() => begin().add(nodes[inner]!)).toThrow("lacks a child");
});

test("stores that are missing, unknown or double are refused", () => {
  const stores = open(new MemoryDatabase());
  const state = stores.startImport(3n);
  expect(() => state.add({ key: text("k"), value: text("v"), height: 0, version: 1 })).toThrow(ImportError);
  expect(() => state.startStore("c")).toThrow("which is not mounted");
  state.startStore("a");
  state.startStore("b");
  expect(() => state.startStore("a")).toThrow("twice");
  expect(() => stores.finishImport(state)).toThrow("the snapshot lacks store empty");
});
