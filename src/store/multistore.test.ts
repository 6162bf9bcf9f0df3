import { expect, test } from "vitest";
import { nobleHasher } from "../crypto/hasher.js";
import { toHex } from "../types/bytes.js";
import { utf8Encode } from "../types/utf8.js";
import { VersionNotFoundError } from "./errors.js";
import { treeFault } from "./iavl/check.js";
import { DamagedStoreError } from "./iavl/page-codec.js";
import { PRUNE_STATUS_KEY, versionKey } from "./layout.js";
import { MemoryDatabase } from "./memory-database.js";
import { Multistore, type StoreMount } from "./multistore.js";
import { pruneTarget } from "./pruning.js";
import type { StoreUpgrades } from "./upgrades.js";

const text = utf8Encode;
const iavl = (...names: string[]): StoreMount[] => names.map((name) => ({ name, kind: "iavl" }));

function open(db: MemoryDatabase, mounts: StoreMount[], upgrades: StoreUpgrades = {}): Multistore {
  return new Multistore({ mounts, upgrades }, { db });
}

function commit(stores: Multistore, db: MemoryDatabase): string {
  const { ops, version, appHash } = stores.commit();
  db.apply(ops);
  stores.written(version);
  return toHex(appHash);
}

function fill(stores: Multistore, name: string, count: number, value = "v"): void {
  for (let i = 0; i < count; i++) stores.store(name).set(text(`key ${i}`), text(`${value} ${i}`));
}

test("stores that differ from those on disk must be declared", () => {
  const db = new MemoryDatabase();
  const first = open(db, iavl("a", "b"));
  fill(first, "a", 3);
  commit(first, db);
  expect(() => open(db, iavl("a", "b", "c"))).toThrow("store c is not in version 1; declare it as added or renamed");
  expect(() => open(db, iavl("a"))).toThrow("store b of version 1 is not mounted; declare it as deleted or renamed");
  expect(() => open(db, iavl("a", "b"), { added: ["b"] })).toThrow("declared as new, but version 1 has it");
  expect(() => open(db, iavl("a", "b"), { deleted: ["b"] })).toThrow("but it is mounted");
  expect(() => open(db, iavl("a", "b"), { deleted: ["z"] })).toThrow("but version 1 has none");
  expect(() => open(db, iavl("a", "a"))).toThrow("mounted twice");
  expect(() => open(db, iavl(""))).toThrow("1 to 255 bytes");
});

test("a renamed store keeps its content, also when the first block is made twice", () => {
  const db = new MemoryDatabase();
  const before = open(db, iavl("old", "other"));
  fill(before, "old", 50);
  commit(before, db);
  const upgrades = { renamed: [{ from: "old", to: "new" }] };
  const stores = open(db, iavl("new", "other"), upgrades);
  fill(stores, "new", 2, "changed");
  stores.discard();
  const hash = toHex(stores.workingHash());
  expect(stores.store("new").get(text("key 0"))).toEqual(text("v 0"));
  expect(commit(stores, db)).toBe(hash);
  expect(commit(open(db, iavl("new", "other")), db)).toBe(hash);
  expect(() => stores.atVersion(1n).store("new")).toThrow("store new did not exist at version 1");
  expect(() => stores.rollbackTo(1n)).toThrow("was added or removed after version 1");
});

test("a store that was removed and comes back starts empty, and its past stays readable until it is pruned", () => {
  const db = new MemoryDatabase();
  const first = open(db, iavl("a", "b"));
  fill(first, "b", 500);
  commit(first, db);
  const second = open(db, iavl("a"), { deleted: ["b"] });
  fill(second, "a", 10);
  commit(second, db);
  const third = open(db, iavl("a", "b"), { added: ["b"] });
  fill(third, "b", 300, "again");
  commit(third, db);
  expect(third.treeAt("b", 1)?.get(text("key 499"))).toEqual(text("v 499"));
  expect(third.treeAt("b", 2)).toBeUndefined();
  expect(third.treeAt("b", 3)?.get(text("key 299"))).toEqual(text("again 299"));
  const job = third.pruneTo(2n);
  for (let ops = job.step(4); ops !== undefined; ops = job.step(4)) db.apply(ops);
  const nodes = db.entriesIn({}).reduce((sum, [key, value]) => sum + (key[0] === 0x6e ? value[0]! : 0), 0);
  expect(nodes).toBe(2 * 10 - 1 + (2 * 300 - 1));
});

test("the app hash before the first commit is that of nothing", () => {
  const stores = open(new MemoryDatabase(), iavl("a"));
  expect(toHex(stores.appHash)).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  expect([stores.latestVersion, stores.workingVersion]).toEqual([0n, 1n]);
});

test("versions that are not there are refused with those that are", () => {
  const db = new MemoryDatabase();
  const stores = open(db, iavl("a"));
  stores.setInitialVersion(5n);
  for (let i = 0; i < 4; i++) commit(stores, db);
  for (const version of [0n, 4n, 9n, -1n, 1n << 70n]) {
    expect(() => stores.atVersion(version)).toThrow(VersionNotFoundError);
    expect(() => stores.rollbackTo(version)).toThrow(`version ${version} does not exist; versions 5 to 8 do`);
  }
  expect(() => stores.pruneTo(8n)).toThrow("the latest version is 8 and must stay");
});

test("saved versions cannot be written to, a branch above them can", () => {
  const db = new MemoryDatabase();
  const stores = open(db, [...iavl("a"), { name: "mem", kind: "memory" }]);
  stores.store("mem").set(text("k"), text("kept"));
  fill(stores, "a", 1);
  commit(stores, db);
  const saved = stores.atVersion(1n);
  expect(() => saved.store("a").set(text("k"), text("v"))).toThrow("read only");
  expect(() => saved.store("a").delete(text("k"))).toThrow("read only");
  expect(saved.store("mem").get(text("k"))).toEqual(text("kept"));
  const branch = saved.branch();
  branch.store("a").set(text("k"), text("v"));
  expect(branch.store("a").get(text("k"))).toEqual(text("v"));
  expect(stores.store("a").has(text("k"))).toBe(false);
});

test("pruning falls due by interval and keeps the recent versions", () => {
  const due = (keepRecent: number, interval: number): number[] => {
    return Array.from({ length: 40 }, (_, version) => pruneTarget({ keepRecent, interval }, version));
  };
  expect(due(2, 10).flatMap((target, version) => (target > 0 ? [[version, target]] : []))).toEqual([
    [10, 7],
    [20, 17],
    [30, 27],
  ]);
  expect(due(15, 10).flatMap((target, version) => (target > 0 ? [[version, target]] : []))).toEqual([
    [20, 4],
    [30, 14],
  ]);
  expect(due(0, 0).every((target) => target === 0)).toBe(true);
});

test("a restarted node reads the latest version into memory bit by bit", () => {
  const db = new MemoryDatabase();
  const stores = open(db, iavl("a", "b"));
  fill(stores, "a", 200);
  fill(stores, "b", 100);
  commit(stores, db);
  const again = open(db, iavl("a", "b"));
  let calls = 1;
  while (again.warm(50)) {
    calls++;
    again.store("b").set(text(`new ${calls}`), text("x"));
  }
  expect(calls).toBeGreaterThanOrEqual(6);
  // Nothing more is needed from disk.
  for (const [key] of db.entriesIn({})) db.apply([{ type: "del", key }]);
  expect(Array.from(again.store("a").iterate())).toHaveLength(200);
});

test("a reader beside the writer follows it when it is told to", () => {
  const db = new MemoryDatabase();
  const writer = open(db, iavl("a"));
  fill(writer, "a", 5);
  commit(writer, db);
  const reader = open(db, iavl("a"));
  for (let round = 0; round < 3; round++) {
    fill(writer, "a", 300, `round ${round}`);
    commit(writer, db);
  }
  reader.store("a").set(text("own"), text("change"));
  expect(reader.latestVersion).toBe(1n);
  reader.refresh();
  expect([reader.latestVersion, toHex(reader.appHash)]).toEqual([4n, toHex(writer.appHash)]);
  expect(reader.store("a").has(text("own"))).toBe(false);
  expect(reader.store("a").get(text("key 299"))).toEqual(text("round 2 299"));
  expect(reader.atVersion(2n).store("a").get(text("key 7"))).toEqual(text("round 0 7"));
  const job = writer.pruneTo(2n);
  for (let ops = job.step(9); ops !== undefined; ops = job.step(9)) db.apply(ops);
  reader.refresh();
  expect(() => reader.atVersion(2n)).toThrow("versions 3 to 4 do");
});

test("a check of a tree finds any changed byte", () => {
  const db = new MemoryDatabase();
  const stores = open(db, iavl("a"));
  fill(stores, "a", 40);
  commit(stores, db);
  const faultOf = (): string | undefined => {
    try {
      const tree = open(db, iavl("a")).treeAt("a", 1)!;
      return treeFault(tree.nodes, tree.root, nobleHasher);
    } catch (error) {
      if (error instanceof DamagedStoreError) return error.message;
      throw error;
    }
  };
  expect(faultOf()).toBeUndefined();
  const pages = db.entriesIn({}).filter(([key]) => key[0] === 0x6e);
  for (const [key, page] of pages) {
    for (let i = 0; i < page.length; i += 17) {
      const value = page.slice();
      value[i] = value[i]! ^ (1 << (i % 8));
      db.apply([{ type: "put", key, value }]);
      expect(faultOf(), `byte ${i}`).toBeTypeOf("string");
      // Nor does a program that trusts the disk hang on it.
      const trusting = open(db, iavl("a")).store("a");
      for (let n = 0; n < 40; n++) attempt(() => trusting.get(text(`key ${n}`)));
    }
    db.apply([{ type: "put", key, value: page }]);
  }
});

function attempt(read: () => unknown): void {
  try {
    read();
  } catch (error) {
    expect(error).toBeInstanceOf(DamagedStoreError);
  }
}

test("missing and damaged records are named when the database is opened", () => {
  const written = (): MemoryDatabase => {
    const db = new MemoryDatabase();
    commit(open(db, iavl("a")), db);
    return db;
  };
  const noVersion = written();
  noVersion.apply([{ type: "del", key: versionKey(1) }]);
  expect(() => open(noVersion, iavl("a"))).toThrow("the record of version 1 is missing");
  const noStatus = written();
  noStatus.apply([{ type: "del", key: PRUNE_STATUS_KEY }]);
  expect(() => open(noStatus, iavl("a"))).toThrow("the record of what was pruned is missing");
  const cut = written();
  cut.apply([{ type: "put", key: versionKey(1), value: cut.get(versionKey(1))!.subarray(0, 5) }]);
  expect(() => open(cut, iavl("a"))).toThrow(DamagedStoreError);
  const later = written();
  later.apply([{ type: "put", key: versionKey(1), value: Uint8Array.of(9) }]);
  expect(() => open(later, iavl("a"))).toThrow("has format 9, this program knows 1");
});
