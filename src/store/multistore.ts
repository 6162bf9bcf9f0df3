import { type Hasher, nobleHasher } from "../crypto/hasher.js";
import type { CommitInfo } from "../gen/cosmos/store/v1beta1/commit_info.js";
import type { Timestamp } from "../gen/google/protobuf/timestamp.js";
import type { KvOp, KvReader } from "../ports/disk.js";
import { assert } from "../types/assert.js";
import { bytesEqual, compareBytes, EMPTY_BYTES, toHexUpper } from "../types/bytes.js";
import { utf8Encode } from "../types/utf8.js";
import { StoreBranch, type StoreSet } from "./branch.js";
import { commitInfoHash } from "./commit-info.js";
import { VersionNotFoundError } from "./errors.js";
import { ImportError } from "./iavl/export.js";
import { ImmutableTree } from "./iavl/immutable-tree.js";
import { createTreeMemory } from "./iavl/live-nodes.js";
import { DamagedStoreError } from "./iavl/page-codec.js";
import { PageSource } from "./iavl/page-source.js";
import { IavlTree, type SavedTree, type TreeParts } from "./iavl/tree.js";
import { TreeWarmer } from "./iavl/tree-warmer.js";
import { TreeWriter } from "./iavl/tree-writer.js";
import { IavlKv } from "./iavl-kv.js";
import type { KvStore } from "./kv-store.js";
import { LATEST_KEY, orphansKey, PRUNE_STATUS_KEY, versionKey } from "./layout.js";
import { MemoryKv } from "./memory-kv.js";
import { PendingReader } from "./pending-reader.js";
import { PruneJob, type PruneProgress } from "./pruning.js";
import { ReadOnlyStores } from "./read-only-stores.js";
import {
  decodeLatest,
  decodePruneStatus,
  decodeVersion,
  encodeLatest,
  encodeOrphans,
  encodePruneStatus,
  encodeVersion,
  type VersionRecord,
} from "./records.js";
import { rollbackOps } from "./rollback.js";
import { StateImport } from "./state-import.js";
import { type OpenedTrees, openTrees, type StoreUpgrades } from "./upgrades.js";

/** "iavl": hashed and kept; "transient": emptied by each commit; "memory": lost when the process ends. */
export type StoreKind = "iavl" | "transient" | "memory";

export interface StoreMount {
  readonly name: string;
  readonly kind: StoreKind;
}

export interface MultistoreOptions {
  readonly mounts: readonly StoreMount[];
  /** Stores that the database does not know or that this program does not mount any more. */
  readonly upgrades?: StoreUpgrades;
}

export interface MultistoreDeps {
  readonly db: KvReader;
  readonly hasher?: Hasher;
}

export interface Commit {
  readonly version: bigint;
  readonly appHash: Uint8Array;
  readonly info: CommitInfo;
  /** All that the version changes on disk, to be written as one batch, in the order in which commits and other changes
   *  were handed out; then `written(version)` is told. */
  readonly ops: readonly KvOp[];
}

const NO_UPGRADES: OpenedTrees = { removed: new Map(), fillRenamed: () => undefined };
const ZERO_TIME: Timestamp = { seconds: -62_135_596_800n, nanos: 0 };

/** The state of the application: named stores that are committed together.
 *
 *  Changes come in through store() or a branch; commit() makes them a version and hands out what is to be written. The
 *  trees go on in memory; the edge writes behind and then calls written(). */
export class Multistore implements StoreSet {
  readonly hasher: Hasher;
  private readonly reader: PendingReader;
  private readonly parts: TreeParts;
  private readonly kinds = new Map<string, StoreKind>();
  private readonly stores = new Map<string, KvStore>();
  private readonly memories: MemoryKv[] = [];
  /** In the order of their names. */
  private readonly trees = new Map<string, IavlTree>();
  private readonly warmer = new TreeWarmer(this.trees);
  private latest = 0;
  private initialVersion = 1;
  private lastRecord: VersionRecord | undefined;
  /** What upgrades did to the version that is being written. */
  private upgraded: OpenedTrees;
  private readonly pruning: PruneProgress = { status: { earliest: 0, cleaned: 0 } };

  /** Opens the latest version in the database, or an empty state when there is none. Reads a few records only.
   *  @throws Error when stores and database do not fit, DamagedStoreError when the database does not decode */
  constructor(options: MultistoreOptions, deps: MultistoreDeps) {
    this.hasher = deps.hasher ?? nobleHasher;
    this.reader = new PendingReader(deps.db);
    this.parts = {
      memory: createTreeMemory(),
      writer: new TreeWriter(this.hasher),
      emptyHash: this.hasher.sha256(EMPTY_BYTES),
    };
    this.mount(options.mounts);
    this.readStatus();
    this.upgraded = openTrees(this.trees, this.lastRecord, this.latest, options.upgrades ?? {}, (name) => {
      return new PageSource(this.reader, name);
    });
  }

  /** The version that was committed last, 0 before the first. */
  get latestVersion(): bigint {
    return BigInt(this.latest);
  }

  /** The first version that can be read, 0 before the first commit. */
  get earliestVersion(): bigint {
    return BigInt(this.pruning.status.earliest);
  }

  /** The app hash of the latest version; SHA-256 of nothing before the first. */
  get appHash(): Uint8Array {
    return this.lastRecord === undefined
      ? this.parts.emptyHash.slice()
      : commitInfoHash(this.lastRecord.info, this.hasher);
  }

  /** The version that the next commit makes. */
  get workingVersion(): bigint {
    return BigInt(this.latest === 0 ? this.initialVersion : this.latest + 1);
  }

  /** Bytes that nodes, keys and values take in memory. */
  get memoryBytes(): number {
    return this.parts.memory.arena.bytes + this.parts.memory.slab.bytes;
  }

  kindOf(name: string): StoreKind | undefined {
    return this.kinds.get(name);
  }

  /** Of the state with all changes since the last commit. */
  store(name: string): KvStore {
    const store = this.stores.get(name);
    if (store === undefined) throw new Error(`store ${name} is not mounted`);
    return store;
  }

  readable(name: string): KvStore {
    return this.store(name);
  }

  branch(): StoreBranch {
    return new StoreBranch(this, true);
  }

  /** The first commit is to make this version. @throws Error when something was committed or written */
  setInitialVersion(version: bigint): void {
    assert(this.latest === 0, "the initial version is set on a multistore that has one");
    assert(version > 0n && version <= BigInt(Number.MAX_SAFE_INTEGER), `an initial version of ${version}`);
    this.initialVersion = Number(version);
    for (const tree of this.trees.values()) tree.setInitialVersion(this.initialVersion);
  }

  /** The app hash that a commit would have now. */
  workingHash(): Uint8Array {
    return commitInfoHash(
      this.buildInfo(this.workingVersion, (name) => this.trees.get(name)!.workingHash(), ZERO_TIME),
      this.hasher,
    );
  }

  /** Makes the changes a version.
   *  @param time block time, kept in the CommitInfo but not hashed */
  commit(time: Timestamp = ZERO_TIME): Commit {
    const version = Number(this.workingVersion);
    const ops: KvOp[] = [];
    const orphans = new Map<string, Float64Array>();
    const saved = new Map<string, SavedTree>();
    const hashes = new Map<string, Uint8Array>();
    for (const [name, tree] of this.trees) {
      const commit = tree.save();
      assert(commit.version === version, `store ${name} makes version ${commit.version}, the multistore ${version}`);
      for (const op of commit.ops) ops.push(op);
      orphans.set(name, commit.orphans);
      saved.set(name, { version, root: commit.root, nextPage: commit.nextPage });
      hashes.set(name, commit.hash);
    }
    for (const memory of this.memories) memory.clear();
    const retired = new Map(this.lastRecord?.retired);
    for (const name of saved.keys()) retired.delete(name);
    for (const [name, gone] of this.upgraded.removed) {
      retired.set(name, gone.nextPage);
      orphans.set(name, gone.orphans);
    }
    this.upgraded = NO_UPGRADES;
    const info = this.buildInfo(BigInt(version), (name) => hashes.get(name)!, time);
    this.lastRecord = { info, trees: saved, retired };
    this.finishBatch(version, ops, encodeOrphans(orphans));
    return { version: BigInt(version), appHash: commitInfoHash(info, this.hasher), info, ops };
  }

  /** The batches up to this version are in the database. */
  written(version: bigint): void {
    this.reader.written(Number(version));
  }

  /** Forgets all changes since the last commit. */
  discard(): void {
    for (const tree of this.trees.values()) tree.rollback();
    for (const memory of this.memories) memory.clear();
    this.upgraded.fillRenamed();
  }

  /** Reads more of the latest version into memory, in the order of the keys: for idle moments after a start.
   *  @param leavesMax how many leaves a call may read, some µs each
   *  @returns whether there is more */
  warm(leavesMax: number): boolean {
    return this.warmer.step(leavesMax);
  }

  /** A saved version, to read only.
   *  @throws VersionNotFoundError */
  atVersion(version: bigint): StoreSet {
    const record = this.readableRecord(Number(version));
    if (record === undefined) throw new VersionNotFoundError(version, this.earliestVersion, this.latestVersion);
    return new ReadOnlyStores(version, (name) => {
      const saved = record.trees.get(name);
      if (saved !== undefined) return this.openTree(name, saved);
      return this.kinds.get(name) === "iavl" ? undefined : this.stores.get(name);
    });
  }

  /** Whether the store existed at a version that can be read. */
  hasVersion(name: string, version: number): boolean {
    return this.readableRecord(version)?.trees.has(name) ?? false;
  }

  treeAt(name: string, version: number): ImmutableTree | undefined {
    const saved = this.readableRecord(version)?.trees.get(name);
    return saved === undefined ? undefined : this.openTree(name, saved);
  }

  /** @throws VersionNotFoundError */
  commitInfoAt(version: number): CommitInfo {
    const record = this.readableRecord(version);
    if (record === undefined) throw new VersionNotFoundError(BigInt(version), this.earliestVersion, this.latestVersion);
    return record.info;
  }

  /** Deletes the versions up to and with `target`. From now on they cannot be read; the job's steps are written one
   *  after the other, with commits between them as it suits.
   *  @throws Error when it would delete the latest version */
  pruneTo(target: bigint): PruneJob {
    if (target >= this.latestVersion) {
      throw new Error(`cannot prune version ${target}: the latest version is ${this.latest} and must stay`);
    }
    const { earliest, cleaned } = this.pruning.status;
    const until = Math.max(Number(target), earliest - 1);
    this.pruning.status = { earliest: until + 1, cleaned };
    return new PruneJob(this.reader, this.pruning, until);
  }

  /** The rest of a job that the process did not live to finish, if there is one. */
  unfinishedPrune(): PruneJob | undefined {
    const { earliest, cleaned } = this.pruning.status;
    return cleaned < earliest ? new PruneJob(this.reader, this.pruning, earliest - 1) : undefined;
  }

  /** Goes back to an older version: the later ones are gone, and the next commit makes `version` + 1.
   *  @returns what is to be written, as one batch
   *  @throws VersionNotFoundError */
  rollbackTo(version: bigint): readonly KvOp[] {
    const target = Number(version);
    const record = this.readableRecord(target);
    if (record === undefined) throw new VersionNotFoundError(version, this.earliestVersion, this.latestVersion);
    for (const name of new Set([...this.trees.keys(), ...record.trees.keys()])) {
      if (this.trees.has(name) && record.trees.has(name)) continue;
      throw new Error(`store ${name} was added or removed after version ${version}; go back with the program of then`);
    }
    const ops = rollbackOps((v) => this.recordAt(v), target, this.latest);
    this.discard();
    this.reader.dropAfter(target);
    this.upgraded = NO_UPGRADES;
    for (const [name, tree] of this.trees) tree.load(record.trees.get(name)!);
    this.latest = target;
    this.lastRecord = record;
    return ops;
  }

  /** Begins to fill an empty database from a snapshot of this version. */
  startImport(version: bigint): StateImport {
    assert(this.latest === 0, "a snapshot is imported into a state that has versions");
    assert(version > 0n && version <= BigInt(Number.MAX_SAFE_INTEGER), `a snapshot of version ${version}`);
    return new StateImport(Number(version), [...this.trees.keys()], this.hasher);
  }

  /** Makes what was imported the latest version.
   *  @param appHash that it must have
   *  @throws ImportError when something is missing or has another hash; the state is as empty as before then */
  finishImport(imported: StateImport, appHash?: Uint8Array): Commit {
    const done = imported.finish();
    const { version } = imported;
    const hash = (name: string): Uint8Array => done.get(name)!.hash ?? this.parts.emptyHash;
    const info = this.buildInfo(BigInt(version), hash, ZERO_TIME);
    const found = commitInfoHash(info, this.hasher);
    if (appHash !== undefined && !bytesEqual(found, appHash)) {
      throw new ImportError(`the snapshot has app hash ${toHexUpper(found)}, wanted ${toHexUpper(appHash)}`);
    }
    this.discard();
    const ops = [...imported.takeOps()];
    const saved = new Map<string, SavedTree>();
    for (const [name, tree] of this.trees) {
      saved.set(name, done.get(name)!.saved);
      tree.load(done.get(name)!.saved);
    }
    this.lastRecord = { info, trees: saved, retired: new Map() };
    this.finishBatch(version, ops, undefined);
    return { version: BigInt(version), appHash: found, info, ops };
  }

  /** Whether the state came from a snapshot, and nothing was committed since. */
  get isImported(): boolean {
    const { info } = this.lastRecord ?? {};
    if (info === undefined || this.pruning.status.earliest !== this.latest) return false;
    return info.timestamp.seconds === ZERO_TIME.seconds;
  }

  /** Takes all versions away, so that the pages are nobody's: to be written before the rest of the database is emptied. */
  resetOps(): readonly KvOp[] {
    return [LATEST_KEY, PRUNE_STATUS_KEY].map((key) => ({ type: "del", key }));
  }

  /** Forgets everything: the caller has emptied the database. */
  reset(): void {
    this.discard();
    this.reader.dropAfter(0);
    this.upgraded = NO_UPGRADES;
    for (const tree of this.trees.values()) tree.load({ version: 0, root: undefined, nextPage: 1 });
    this.latest = 0;
    this.lastRecord = undefined;
    this.pruning.status = { earliest: 0, cleaned: 0 };
  }

  /** For a reader beside the program that writes: takes note of versions that were written and pruned meanwhile, and
   *  forgets changes of its own. Cheap when there are none. */
  refresh(): void {
    const { latest } = this;
    this.readStatus();
    if (this.latest === latest) return;
    this.discard();
    this.upgraded = NO_UPGRADES;
    for (const [name, tree] of this.trees) {
      const saved = this.lastRecord?.trees.get(name);
      if (saved === undefined)
        throw new Error(`store ${name} is not in version ${this.latest}; open the database again`);
      tree.load(saved);
    }
  }

  private mount(mounts: readonly StoreMount[]): void {
    const names = mounts.filter(({ kind }) => kind === "iavl").map(({ name }) => name);
    names.sort((a, b) => compareBytes(utf8Encode(a), utf8Encode(b)));
    for (const name of names) {
      const tree = new IavlTree(this.parts, new PageSource(this.reader, name));
      this.trees.set(name, tree);
    }
    for (const { name, kind } of mounts) {
      const length = utf8Encode(name).length;
      if (length === 0 || length > 255) throw new Error(`a store's name must have 1 to 255 bytes, found ${length}`);
      if (this.kinds.has(name)) throw new Error(`store ${name} is mounted twice`);
      this.kinds.set(name, kind);
      if (kind === "iavl") {
        this.stores.set(name, new IavlKv(this.trees.get(name)!));
      } else {
        const memory = new MemoryKv();
        if (kind === "transient") this.memories.push(memory);
        this.stores.set(name, memory);
      }
    }
  }

  private finishBatch(version: number, ops: KvOp[], orphans: Uint8Array | undefined): void {
    const first = this.latest === 0;
    ops.push({ type: "put", key: versionKey(version), value: encodeVersion(this.lastRecord!) });
    const key = orphansKey(version);
    // Deleted also when there are none: a rollback may have left an older record of this version.
    ops.push(orphans === undefined ? { type: "del", key } : { type: "put", key, value: orphans });
    ops.push({ type: "put", key: LATEST_KEY, value: encodeLatest(version) });
    if (first) {
      this.pruning.status = { earliest: version, cleaned: version };
      ops.push({ type: "put", key: PRUNE_STATUS_KEY, value: encodePruneStatus(this.pruning.status) });
    }
    this.latest = version;
    this.reader.push(version, ops);
  }

  private buildInfo(version: bigint, hash: (name: string) => Uint8Array, timestamp: Timestamp): CommitInfo {
    const storeInfos = Array.from(this.trees.keys(), (name) => ({ name, commitId: { version, hash: hash(name) } }));
    return { version, storeInfos, timestamp };
  }

  /** Reads which versions there are. */
  private readStatus(): void {
    const latest = this.reader.get(LATEST_KEY);
    if (latest === undefined) return;
    const version = decodeLatest(latest);
    if (version !== this.latest || this.lastRecord === undefined) {
      this.lastRecord = this.recordAt(version);
      if (this.lastRecord === undefined) throw new DamagedStoreError(`the record of version ${version} is missing`);
      this.latest = version;
    }
    const status = this.reader.get(PRUNE_STATUS_KEY);
    if (status === undefined) throw new DamagedStoreError("the record of what was pruned is missing");
    this.pruning.status = decodePruneStatus(status);
  }

  private readableRecord(version: number): VersionRecord | undefined {
    if (version < this.pruning.status.earliest || version > this.latest) return undefined;
    return version === this.latest ? this.lastRecord : this.recordAt(version);
  }

  private recordAt(version: number): VersionRecord | undefined {
    const bytes = this.reader.get(versionKey(version));
    return bytes === undefined ? undefined : decodeVersion(bytes, version);
  }

  private openTree(name: string, saved: SavedTree): ImmutableTree {
    const tree = this.trees.get(name);
    const pages = tree?.nodes.pages ?? new PageSource(this.reader, name);
    return new ImmutableTree(pages, saved, this.parts.emptyHash);
  }
}
