import type { AppendFile, FileFolder, KvDatabase, KvEntry, KvOp, ScanRange } from "../../src/ports/disk.js";
import { compareBytes, toHex } from "../../src/types/bytes.js";

/** Thrown by every operation once the process "died". */
export class CrashError extends Error {
  override name = "CrashError";
}

interface FileState {
  /** What the operating system holds, and how much of it has reached the disk. */
  bytes: Uint8Array;
  /** Undefined: the folder does not know of the file yet. */
  flushed: Uint8Array | undefined;
}

interface DatabaseState {
  durable: Map<string, KvEntry>;
  /** Batches that a crash of the machine may lose, newest first. */
  unsynced: (readonly KvOp[])[];
}

/** Disks in memory whose every change can be the last one: file appends, flushes, renames and database batches are
 *  counted, and from the one after `crashAfter` on everything fails, as for a process that was killed. */
export class MemoryDisk {
  /** Names of the changes made so far, in order: the boundaries of a crash matrix. */
  readonly changes: string[] = [];
  crashAfter = Number.POSITIVE_INFINITY;
  /** While it returns a text, changes fail with it (a full disk). */
  refuse: (change: string) => string | undefined = () => undefined;
  private readonly folders = new Map<string, Map<string, FileState>>();
  private readonly databases = new Map<string, DatabaseState>();

  /** Lets the change happen, or throws. */
  begin(change: string): void {
    if (this.changes.length >= this.crashAfter) throw new CrashError(`the process died before ${change}`);
    const refusal = this.refuse(change);
    if (refusal !== undefined) throw Object.assign(new Error(refusal), { code: "ENOSPC" });
    this.changes.push(change);
  }

  alive(): void {
    if (this.changes.length >= this.crashAfter) throw new CrashError("the process died");
  }

  get crashed(): boolean {
    return this.changes.length >= this.crashAfter;
  }

  /** How many batches of each database a crash of the machine may lose. */
  unsynced(): ReadonlyMap<string, number> {
    return new Map([...this.databases].map(([name, state]) => [name, state.unsynced.length]));
  }

  /** The disk as a restart finds it. With `lose`, files lose what was not flushed, and each database loses its newest
   *  unsynced batches: as many as `lose(name, count)` says of `count`. */
  restart(lose?: (database: string, count: number) => number): MemoryDisk {
    const next = new MemoryDisk();
    for (const [name, files] of this.folders) {
      const copy = new Map<string, FileState>();
      for (const [file, state] of files) {
        const bytes = lose === undefined ? state.bytes : state.flushed;
        if (bytes === undefined) continue;
        copy.set(file, { bytes, flushed: bytes });
      }
      next.folders.set(name, copy);
    }
    for (const [name, state] of this.databases) {
      const kept = state.unsynced.length - (lose?.(name, state.unsynced.length) ?? 0);
      const durable = new Map(state.durable);
      for (const ops of state.unsynced.slice(0, kept)) apply(durable, ops);
      next.databases.set(name, { durable, unsynced: [] });
    }
    return next;
  }

  /** Loses a database as a whole. */
  forget(database: string): void {
    this.databases.delete(database);
  }

  folder(name: string): FileFolder {
    let files = this.folders.get(name);
    if (files === undefined) this.folders.set(name, (files = new Map()));
    return new MemoryFolder(this, name, files);
  }

  database(name: string): KvDatabase {
    let state = this.databases.get(name);
    if (state === undefined) this.databases.set(name, (state = { durable: new Map(), unsynced: [] }));
    return new MemoryDatabase(this, name, state);
  }
}

function apply(entries: Map<string, KvEntry>, ops: readonly KvOp[]): void {
  for (const op of ops) {
    if (op.type === "put") entries.set(toHex(op.key), [op.key, op.value]);
    else entries.delete(toHex(op.key));
  }
}

class MemoryFolder implements FileFolder {
  constructor(
    private readonly disk: MemoryDisk,
    private readonly name: string,
    private readonly files: Map<string, FileState>,
  ) {}

  list(): readonly string[] {
    return [...this.files.keys()].sort();
  }

  read(name: string): Uint8Array | undefined {
    return this.files.get(name)?.bytes.slice();
  }

  async replace(name: string, bytes: Uint8Array): Promise<void> {
    const path = `${this.name}/${name}`;
    this.disk.begin(`write beside ${path}`);
    this.disk.begin(`rename onto ${path}`);
    const flushed = this.files.get(name)?.flushed;
    const state: FileState = { bytes: bytes.slice(), flushed };
    this.files.set(name, state);
    this.disk.begin(`flush the folder of ${path}`);
    state.flushed = state.bytes;
  }

  openAppend(name: string): AppendFile {
    let state = this.files.get(name);
    if (state === undefined) {
      this.disk.begin(`create ${this.name}/${name}`);
      this.files.set(name, (state = { bytes: new Uint8Array(0), flushed: new Uint8Array(0) }));
    }
    return new MemoryAppendFile(this.disk, `${this.name}/${name}`, state);
  }

  async rename(from: string, to: string): Promise<void> {
    this.disk.begin(`rename ${this.name}/${from} to ${to}`);
    const state = this.files.get(from);
    if (state === undefined) throw new Error(`no such file: ${from}`);
    this.files.delete(from);
    this.files.set(to, state);
  }

  async truncate(name: string, size: number): Promise<void> {
    this.disk.begin(`truncate ${this.name}/${name}`);
    const state = this.files.get(name);
    if (state === undefined) throw new Error(`no such file: ${name}`);
    state.bytes = state.bytes.slice(0, size);
    state.flushed = state.bytes;
  }

  async remove(name: string): Promise<void> {
    this.disk.begin(`remove ${this.name}/${name}`);
    this.files.delete(name);
  }
}

class MemoryAppendFile implements AppendFile {
  constructor(
    private readonly disk: MemoryDisk,
    private readonly path: string,
    private readonly state: FileState,
  ) {}

  get size(): number {
    return this.state.bytes.length;
  }

  append(bytes: Uint8Array): void {
    this.disk.begin(`append ${this.path}`);
    const grown = new Uint8Array(this.state.bytes.length + bytes.length);
    grown.set(this.state.bytes);
    grown.set(bytes, this.state.bytes.length);
    this.state.bytes = grown;
  }

  async flush(): Promise<void> {
    this.disk.begin(`flush ${this.path}`);
    this.state.flushed = this.state.bytes;
  }

  async close(): Promise<void> {
    this.disk.alive();
  }
}

class MemoryDatabase implements KvDatabase {
  private readonly entries: Map<string, KvEntry>;
  private sorted: KvEntry[] | undefined;

  constructor(
    private readonly disk: MemoryDisk,
    private readonly name: string,
    private readonly state: DatabaseState,
  ) {
    this.entries = new Map(state.durable);
    for (const ops of state.unsynced) apply(this.entries, ops);
  }

  get(key: Uint8Array): Uint8Array | undefined {
    return this.entries.get(toHex(key))?.[1].slice();
  }

  async write(ops: readonly KvOp[], options?: { readonly sync?: boolean }): Promise<void> {
    this.disk.begin(`${options?.sync === true ? "sync" : "write"} ${this.name}`);
    apply(this.entries, ops);
    this.sorted = undefined;
    this.state.unsynced.push(ops);
    if (options?.sync !== true) return;
    for (const batch of this.state.unsynced) apply(this.state.durable, batch);
    this.state.unsynced.length = 0;
  }

  async *scan(range: ScanRange): AsyncIterable<KvEntry> {
    this.disk.alive();
    this.sorted ??= [...this.entries.values()].sort((a, b) => compareBytes(a[0], b[0]));
    const within = this.sorted.filter(
      ([key]) =>
        (range.start === undefined || compareBytes(key, range.start) >= 0) &&
        (range.end === undefined || compareBytes(key, range.end) < 0),
    );
    if (range.reverse === true) within.reverse();
    yield* within.slice(0, range.limit);
  }

  async approximateSize(): Promise<number> {
    return 0;
  }

  async compact(): Promise<void> {}

  async close(): Promise<void> {}
}
