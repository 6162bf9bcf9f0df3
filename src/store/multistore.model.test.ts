/** The multistore against plain Maps: commits, old versions, iteration, pruning, rollback, restarts, discards. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { compareBytes, fromHex, toHex } from "../types/bytes.js";
import type { KvStore } from "./kv-store.js";
import { MemoryDatabase } from "./memory-database.js";
import { Multistore } from "./multistore.js";
import type { PruneJob } from "./pruning.js";

const NAMES = ["a", "aa"] as const;

/** Content of the stores by name, then by hex of the key. */
type Content = Record<string, Map<string, string>>;

interface Model {
  content: Content;
  versions: Map<bigint, { content: Content; appHash: string }>;
}

class Real {
  readonly db = new MemoryDatabase();
  stores = this.open();

  open(): Multistore {
    return new Multistore({ mounts: NAMES.map((name) => ({ name, kind: "iavl" as const })) }, { db: this.db });
  }
}

function emptyContent(): Content {
  return Object.fromEntries(NAMES.map((name) => [name, new Map()]));
}

function copy(content: Content): Content {
  return Object.fromEntries(NAMES.map((name) => [name, new Map(content[name])]));
}

function sorted(map: Map<string, string>): [string, string][] {
  return [...map].sort(([a], [b]) => compareBytes(fromHex(a), fromHex(b)));
}

function listed(store: KvStore, start?: Uint8Array, end?: Uint8Array): [string, string][] {
  return Array.from(store.iterate(start, end), ([key, value]) => [toHex(key), toHex(value)]);
}

function expectContent(stores: { store(name: string): KvStore }, content: Content): void {
  for (const name of NAMES) {
    const store = stores.store(name);
    expect(listed(store)).toEqual(sorted(content[name]!));
    const down = Array.from(store.reverse(), ([key, value]) => [toHex(key), toHex(value)]);
    expect(down).toEqual(sorted(content[name]!).reverse());
  }
}

type Command = fc.Command<Model, Real>;

class Put implements Command {
  constructor(
    readonly name: string,
    readonly key: Uint8Array,
    readonly value: Uint8Array,
  ) {}
  check = (): boolean => true;
  run(model: Model, real: Real): void {
    real.stores.store(this.name).set(this.key, this.value);
    model.content[this.name]!.set(toHex(this.key), toHex(this.value));
    expect(real.stores.store(this.name).get(this.key)).toEqual(this.value);
  }
  toString = (): string => `put(${this.name}, ${toHex(this.key)}, ${this.value.length} bytes)`;
}

class Delete implements Command {
  constructor(
    readonly name: string,
    readonly key: Uint8Array,
  ) {}
  check = (): boolean => true;
  run(model: Model, real: Real): void {
    real.stores.store(this.name).delete(this.key);
    model.content[this.name]!.delete(toHex(this.key));
    expect(real.stores.store(this.name).has(this.key)).toBe(false);
  }
  toString = (): string => `delete(${this.name}, ${toHex(this.key)})`;
}

/** Through two layers of branches, the upper of which may be thrown away. */
class Branch implements Command {
  constructor(
    readonly name: string,
    readonly entries: readonly (readonly [Uint8Array, Uint8Array | undefined])[],
    readonly keep: boolean,
  ) {}
  check = (): boolean => true;
  run(model: Model, real: Real): void {
    const block = real.stores.branch();
    const tx = block.branch();
    const after = copy(model.content);
    for (const [key, value] of this.entries) {
      if (value === undefined) {
        tx.store(this.name).delete(key);
        after[this.name]!.delete(toHex(key));
      } else {
        tx.store(this.name).set(key, value);
        after[this.name]!.set(toHex(key), toHex(value));
      }
    }
    expectContent(tx, after);
    expectContent(block, model.content);
    if (this.keep) tx.write();
    expectContent(block, this.keep ? after : model.content);
    expectContent(real.stores, model.content);
    block.write();
    if (this.keep) model.content = after;
  }
  toString = (): string => `branch(${this.name}, ${this.entries.length}, ${this.keep ? "kept" : "dropped"})`;
}

class Range implements Command {
  constructor(
    readonly name: string,
    readonly start: Uint8Array,
    readonly end: Uint8Array,
  ) {}
  check = (): boolean => true;
  run(model: Model, real: Real): void {
    const inside = sorted(model.content[this.name]!).filter(([key]) => {
      return compareBytes(fromHex(key), this.start) >= 0 && compareBytes(fromHex(key), this.end) < 0;
    });
    expect(listed(real.stores.store(this.name), this.start, this.end)).toEqual(inside);
    expect(listed(real.stores.branch().store(this.name), this.start, this.end)).toEqual(inside);
  }
  toString = (): string => `range(${this.name}, ${toHex(this.start)}, ${toHex(this.end)})`;
}

class Hash implements Command {
  check = (): boolean => true;
  run(_: Model, real: Real): void {
    expect(real.stores.workingHash()).toEqual(real.stores.workingHash());
  }
  toString = (): string => "workingHash()";
}

class Commit implements Command {
  constructor(
    readonly hashFirst: boolean,
    readonly write: boolean,
  ) {}
  check = (): boolean => true;
  run(model: Model, real: Real): void {
    const working = this.hashFirst ? toHex(real.stores.workingHash()) : undefined;
    const { version, appHash, ops } = real.stores.commit();
    if (working !== undefined) expect(toHex(appHash)).toBe(working);
    model.versions.set(version, { content: copy(model.content), appHash: toHex(appHash) });
    // Until it is written the version is read from what is pending.
    if (!this.write) expectContent(real.stores.atVersion(version), model.content);
    real.db.apply(ops);
    if (this.write) real.stores.written(version);
  }
  toString = (): string => `commit(${this.hashFirst}, ${this.write})`;
}

class Discard implements Command {
  check = (): boolean => true;
  run(model: Model, real: Real): void {
    real.stores.discard();
    model.content = copy(model.versions.get(real.stores.latestVersion)?.content ?? emptyContent());
    expectContent(real.stores, model.content);
  }
  toString = (): string => "discard()";
}

class Restart implements Command {
  check = (): boolean => true;
  run(model: Model, real: Real): void {
    const { latestVersion, earliestVersion } = real.stores;
    real.stores = real.open();
    expect([real.stores.latestVersion, real.stores.earliestVersion]).toEqual([latestVersion, earliestVersion]);
    model.content = copy(model.versions.get(latestVersion)?.content ?? emptyContent());
    finishPrune(real, real.stores.unfinishedPrune(), 7);
  }
  toString = (): string => "restart()";
}

class ReadVersion implements Command {
  constructor(readonly pick: number) {}
  check = (): boolean => true;
  run(model: Model, real: Real): void {
    const versions = [...model.versions.keys()];
    if (versions.length === 0) return;
    const version = versions[this.pick % versions.length]!;
    const { content, appHash } = model.versions.get(version)!;
    expectContent(real.stores.atVersion(version), content);
    if (version === real.stores.latestVersion) expect(toHex(real.stores.appHash)).toBe(appHash);
  }
  toString = (): string => `readVersion(${this.pick})`;
}

/** Steps that were taken must be written; a job may be left where it is. */
function finishPrune(real: Real, job: PruneJob | undefined, pages: number, stepsMax = Number.POSITIVE_INFINITY): void {
  for (let n = 0; n < stepsMax; n++) {
    const ops = job?.step(pages);
    if (ops === undefined) return;
    real.db.apply(ops);
  }
}

class Prune implements Command {
  constructor(
    readonly pick: number,
    readonly pages: number,
    readonly stepsMax: number,
  ) {}
  check = (): boolean => true;
  run(model: Model, real: Real): void {
    const versions = [...model.versions.keys()].filter((v) => v < real.stores.latestVersion);
    if (versions.length === 0) return;
    const target = versions[this.pick % versions.length]!;
    finishPrune(real, real.stores.pruneTo(target), this.pages, this.stepsMax);
    for (const version of [...model.versions.keys()]) {
      if (version > target) continue;
      model.versions.delete(version);
      expect(() => real.stores.atVersion(version)).toThrow("does not exist");
    }
  }
  toString = (): string => `prune(${this.pick}, ${this.pages}, ${this.stepsMax})`;
}

class Rollback implements Command {
  constructor(readonly pick: number) {}
  check = (): boolean => true;
  run(model: Model, real: Real): void {
    const versions = [...model.versions.keys()];
    if (versions.length === 0) return;
    const target = versions[this.pick % versions.length]!;
    real.db.apply(real.stores.rollbackTo(target));
    for (const version of versions) if (version > target) model.versions.delete(version);
    model.content = copy(model.versions.get(target)!.content);
    expect(real.stores.latestVersion).toBe(target);
    expect(toHex(real.stores.appHash)).toBe(model.versions.get(target)!.appHash);
    expect(toHex(real.stores.workingHash())).toBe(model.versions.get(target)!.appHash);
  }
  toString = (): string => `rollback(${this.pick})`;
}

const name = fc.constantFrom(...NAMES);
/** Few different keys, so that commands meet; lengths around that of the prefix that nodes keep. */
const key = fc.array(fc.constantFrom(0, 1, 255), { minLength: 1, maxLength: 6 }).map((b) => Uint8Array.from(b));
const value = fc.oneof(
  { weight: 9, arbitrary: fc.uint8Array({ maxLength: 40 }) },
  // Beyond the size that stays in memory, and beyond that of a page.
  { weight: 1, arbitrary: fc.integer({ min: 1000, max: 40_000 }).map((n) => new Uint8Array(n).fill(n & 255)) },
);
const pick = fc.nat(1000);

const commands = [
  fc.tuple(name, key, value).map(([n, k, v]): Command => new Put(n, k, v)),
  fc.tuple(name, key, value).map(([n, k, v]): Command => new Put(n, k, v)),
  fc.tuple(name, key).map(([n, k]): Command => new Delete(n, k)),
  fc
    .tuple(name, fc.array(fc.tuple(key, fc.option(value, { nil: undefined })), { maxLength: 12 }), fc.boolean())
    .map((args): Command => new Branch(...args)),
  fc.tuple(name, key, key).map((args): Command => new Range(...args)),
  fc.constant<Command>(new Hash()),
  fc.tuple(fc.boolean(), fc.boolean()).map((args): Command => new Commit(...args)),
  fc.constant<Command>(new Discard()),
  fc.constant<Command>(new Restart()),
  pick.map((p): Command => new ReadVersion(p)),
  fc
    .tuple(pick, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 6 }))
    .map((args): Command => new Prune(...args)),
  pick.map((p): Command => new Rollback(p)),
];

test("random lives of a multistore agree with maps", () => {
  const run = (cmds: Iterable<Command>): void => {
    const model: Model = { content: emptyContent(), versions: new Map() };
    const real = new Real();
    fc.modelRun(() => ({ model, real }), cmds);
    for (const [version, { content }] of model.versions) expectContent(real.stores.atVersion(version), content);
    // What is on disk after pruning all but the latest version is what a fresh database would hold.
    if (model.versions.size > 0) checkNothingIsLeft(model, real);
  };
  fc.assert(fc.property(fc.commands(commands, { maxCommands: 120, size: "max" }), run), {
    numRuns: 60,
  });
});

/** Every node on disk belongs to the latest version once all others are pruned. */
function checkNothingIsLeft(model: Model, real: Real): void {
  const latest = real.stores.latestVersion;
  real.stores.discard();
  finishPrune(real, real.stores.unfinishedPrune(), 3);
  finishPrune(real, real.stores.pruneTo(latest - 1n), 3);
  const { content } = model.versions.get(latest)!;
  expectContent(real.open(), content);
  let nodes = 0;
  let records = 0;
  for (const [entryKey, entry] of real.db.entriesIn({})) {
    if (entryKey[0] === 0x6e) nodes += entry[0]!;
    else records++;
  }
  const wanted = NAMES.reduce((sum, n) => sum + Math.max(0, 2 * content[n]!.size - 1), 0);
  expect(nodes).toBe(wanted);
  // The latest version, the number of the latest, how far pruning came; the orphans of the latest are deleted with them.
  expect(records).toBe(3);
}

test("what is let go of is used again: memory does not grow with the number of versions", () => {
  const real = new Real();
  const store = real.stores.store("a");
  const keys = Array.from({ length: 2000 }, (_, i) => Uint8Array.of(i >> 8, i & 255, 7));
  let settled = 0;
  for (let round = 0; round < 200; round++) {
    for (let i = 0; i < 100; i++) {
      const k = keys[(round * 37 + i * 13) % keys.length]!;
      if ((round + i) % 5 === 0) store.delete(k);
      else store.set(k, new Uint8Array(10 + ((round * i) % 50)).fill(round));
    }
    if (round % 7 === 0) real.stores.discard();
    const { version, ops } = real.stores.commit();
    real.db.apply(ops);
    real.stores.written(version);
    if (round === 100) settled = real.stores.memoryBytes;
  }
  expect(real.stores.memoryBytes).toBeLessThan(settled * 1.2);
});
