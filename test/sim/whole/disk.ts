/** The disk of a whole node: databases and files in memory that take time, may be full, and of which a power loss takes
 *  what was not synced. */
import type { AppendFile, FileFolder, KvDatabase, KvEntry, KvOp, ScanRange } from "../../../src/ports/disk.js";
import { compareBytes, concatBytes } from "../../../src/types/bytes.js";
import type { Rng } from "../rng.js";

/** A sync takes up to this long; what is written meanwhile is not yet safe. */
const SYNC_US = 3000;
/** The operating system writes older batches out by itself. */
const UNSYNCED_MAX = 64;

/** Logs of long runs are cut at their beginning: nobody reads heights that were over long ago. */
const FILE_BYTES_MAX = 3_000_000;
const FILE_BYTES_KEPT = 2_000_000;

export interface DiskWorld {
  /** Calls back after this long, unless the node has lost power meanwhile: then never. */
  later(delayUs: number, run: () => void): void;
  /** Before each change. False: the node has lost power, or loses it now. */
  alive(): boolean;
  isFull(): boolean;
}

interface DatabaseState {
  readonly entries: Map<string, KvEntry>;
  /** What brings each unsynced batch back, oldest first. */
  readonly unsynced: (readonly KvOp[])[];
}

interface FileState {
  chunks: Uint8Array[];
  size: number;
  flushed: number;
  /** Bytes that were cut off at the beginning. */
  forgotten: number;
}

function keyText(key: Uint8Array): string {
  return Buffer.from(key.buffer, key.byteOffset, key.length).toString("latin1");
}

/** The node is gone: whoever asked goes nowhere from here. */
export class PowerLossError extends Error {
  override name = "PowerLossError";
}

function never(): Promise<never> {
  return new Promise(() => undefined);
}

function fullDisk(): Error {
  return Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
}

/** Applies the operations and returns what undoes them. */
function apply(entries: Map<string, KvEntry>, ops: readonly KvOp[]): KvOp[] {
  const undo: KvOp[] = [];
  for (const op of ops) {
    const text = keyText(op.key);
    const before = entries.get(text);
    undo.push(before === undefined ? { type: "del", key: op.key } : { type: "put", key: op.key, value: before[1] });
    if (op.type === "put") entries.set(text, [op.key, op.value]);
    else entries.delete(text);
  }
  return undo.reverse();
}

/** What outlives the process. */
export class WholeDisk {
  private readonly databases = new Map<string, DatabaseState>();
  private readonly folders = new Map<string, Map<string, FileState>>();

  /** The newest unsynced batches are gone, files end somewhere in what was not flushed, perhaps in zeros. */
  losePower(rng: Rng): void {
    for (const { entries, unsynced } of this.databases.values()) {
      for (let lost = rng.between(0, unsynced.length); lost > 0; lost--) apply(entries, unsynced.pop()!);
      unsynced.length = 0;
    }
    for (const files of this.folders.values()) {
      for (const file of files.values()) {
        const bytes = concatBytes(...file.chunks);
        const kept = bytes.slice(0, rng.between(file.flushed, file.size));
        if (rng.chance(0.2)) kept.fill(0, rng.between(file.flushed, kept.length));
        file.chunks = [kept];
        file.size = kept.length;
        file.flushed = kept.length;
      }
    }
  }

  /** Everything is gone: a new machine. */
  wipe(): void {
    this.databases.clear();
    this.folders.clear();
  }

  database(name: string, world: DiskWorld): KvDatabase {
    let state = this.databases.get(name);
    if (state === undefined) this.databases.set(name, (state = { entries: new Map(), unsynced: [] }));
    return new Database(state, world);
  }

  folder(name: string, world: DiskWorld): FileFolder {
    let files = this.folders.get(name);
    if (files === undefined) this.folders.set(name, (files = new Map()));
    return new Folder(files, world);
  }
}

/** Every append is a whole record, so that records stay whole. */
function forgetOldest(file: FileState): void {
  let chunks = 0;
  let bytes = 0;
  while (file.size - bytes > FILE_BYTES_KEPT && bytes + file.chunks[chunks]!.length <= file.flushed) {
    bytes += file.chunks[chunks++]!.length;
  }
  file.chunks.splice(0, chunks);
  file.size -= bytes;
  file.flushed -= bytes;
  file.forgotten += bytes;
}

function synced(world: DiskWorld, take: () => void): Promise<void> {
  return new Promise((resolve) => {
    world.later(SYNC_US, () => {
      take();
      resolve();
    });
  });
}

class Database implements KvDatabase {
  private sorted: KvEntry[] | undefined;

  constructor(
    private readonly state: DatabaseState,
    private readonly world: DiskWorld,
  ) {}

  get(key: Uint8Array): Uint8Array | undefined {
    return this.state.entries.get(keyText(key))?.[1].slice();
  }

  async write(ops: readonly KvOp[], options?: { readonly sync?: boolean }): Promise<void> {
    const { world, state } = this;
    if (!world.alive()) return never();
    if (world.isFull()) throw fullDisk();
    const { entries, unsynced } = state;
    unsynced.push(apply(entries, ops));
    this.sorted = undefined;
    if (options?.sync !== true) {
      if (unsynced.length > UNSYNCED_MAX) unsynced.shift();
      return;
    }
    const upTo = unsynced.at(-1)!;
    await synced(world, () => unsynced.splice(0, unsynced.indexOf(upTo) + 1));
  }

  async *scan({ start, end, reverse, limit }: ScanRange): AsyncIterable<KvEntry> {
    this.sorted ??= [...this.state.entries.values()].sort((a, b) => compareBytes(a[0], b[0]));
    const within = this.sorted.filter(
      ([key]) =>
        (start === undefined || compareBytes(key, start) >= 0) && (end === undefined || compareBytes(key, end) < 0),
    );
    if (reverse === true) within.reverse();
    yield* within.slice(0, limit);
  }

  async approximateSize(): Promise<number> {
    return 0;
  }

  async compact(): Promise<void> {}

  async close(): Promise<void> {}
}

class Folder implements FileFolder {
  constructor(
    private readonly files: Map<string, FileState>,
    private readonly world: DiskWorld,
  ) {}

  list(): readonly string[] {
    return [...this.files.keys()].sort();
  }

  read(name: string): Uint8Array | undefined {
    const file = this.files.get(name);
    return file && concatBytes(...file.chunks);
  }

  private change(): void {
    if (!this.world.alive()) throw new PowerLossError();
    if (this.world.isFull()) throw fullDisk();
  }

  private set(name: string, bytes: Uint8Array): void {
    this.files.set(name, { chunks: [bytes.slice()], size: bytes.length, flushed: bytes.length, forgotten: 0 });
  }

  async replace(name: string, bytes: Uint8Array): Promise<void> {
    this.change();
    await synced(this.world, () => this.set(name, bytes));
  }

  openAppend(name: string): AppendFile {
    if (!this.files.has(name)) {
      this.change();
      this.set(name, new Uint8Array(0));
    }
    return new File(this.files.get(name)!, this.world);
  }

  async rename(from: string, to: string): Promise<void> {
    this.change();
    const file = this.files.get(from)!;
    this.files.delete(from);
    this.files.set(to, file);
  }

  async truncate(name: string, size: number): Promise<void> {
    this.change();
    this.set(name, this.read(name)!.slice(0, size));
  }

  async remove(name: string): Promise<void> {
    this.change();
    this.files.delete(name);
  }
}

class File implements AppendFile {
  constructor(
    private readonly state: FileState,
    private readonly world: DiskWorld,
  ) {}

  get size(): number {
    return this.state.size;
  }

  append(bytes: Uint8Array): void {
    if (!this.world.alive()) throw new PowerLossError();
    if (this.world.isFull()) throw fullDisk();
    this.state.chunks.push(bytes.slice());
    this.state.size += bytes.length;
    if (this.state.size > FILE_BYTES_MAX) forgetOldest(this.state);
  }

  async flush(): Promise<void> {
    if (!this.world.alive()) return never();
    const { state } = this;
    const end = state.forgotten + state.size;
    await synced(this.world, () => {
      state.flushed = Math.max(state.flushed, end - state.forgotten);
    });
  }

  async close(): Promise<void> {}
}
