/** Key-value databases in LevelDB's files, which goleveldb reads as well. */
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ClassicLevel } from "classic-level";
import { Level as LevelDb } from "level";
import type { KvDatabase, KvEntry, KvOp, ScanRange } from "../ports/disk.js";
import { isDiskFull } from "../ports/disk-full.js";
import { makeStandIn, removeStandIn } from "./leveldb-stand-in.js";

export interface LevelOptions {
  /** Snappy; without effect on hashes, so the application's database does without. */
  readonly compression?: boolean;
  /** Bytes that are kept in memory before they become a table. */
  readonly writeBufferBytes?: number;
  /** Bytes of uncompressed blocks that are kept for reads. */
  readonly cacheBytes?: number;
  /** Closing leaves files that goleveldb reads whole, at the price of opening once more: goleveldb drops the first batch
   *  of a log that LevelDB went on with after it made a table. */
  readonly sealOnClose?: boolean;
  /** Worker threads of this process may open the same database. */
  readonly shared?: boolean;
  /** Runs `reopen` while no other thread has a shared database open. */
  readonly alone?: (reopen: () => Promise<void>) => Promise<void>;
  /** False: a missing database is an error. */
  readonly create?: boolean;
}

/** How the application's state is kept: hashes do not compress, and a block's writes are many. */
export const APPLICATION_DATABASE: LevelOptions = {
  compression: false,
  writeBufferBytes: 16 * 1024 * 1024,
  shared: true,
};

/** Another program, or another part of this one, has the database open. */
export class DatabaseLockedError extends Error {
  override name = "DatabaseLockedError";
  constructor(
    message: string,
    /** Its process, where that is known. */
    readonly holder: number | undefined,
  ) {
    super(message);
  }
}

/** The system lets this process not at the files: that says nothing of what is in them. */
export class DatabaseAccessError extends Error {
  override name = "DatabaseAccessError";
}

type Level = ClassicLevel<Uint8Array, Uint8Array>;

/** LevelDB forgets its own lock when a second open in one process fails (closing any handle of a file gives up the
 *  process's fcntl locks on it), so a second open must not get as far. */
const openHere = new Set<string>();

const SCAN_ENTRIES = 512;

/** The database is there, but not the file that everything else is found by: LevelDB would begin a new one and delete the
 *  tables of the old. A folder whose making was cut short has no content yet. */
export function lacksCurrent(path: string): boolean {
  if (existsSync(join(path, "CURRENT")) || !existsSync(path)) return false;
  return readdirSync(path).some(
    (file) => /\.(ldb|sst)$/.test(file) || (file.endsWith(".log") && statSync(join(path, file)).size > 0),
  );
}

/** @throws DatabaseLockedError; Error when the files are damaged or the disk refuses */
export async function openLevelDatabase(path: string, options: LevelOptions = {}): Promise<KvDatabase> {
  if (lacksCurrent(path))
    throw new Error(`cannot open database ${path}: its file CURRENT is missing, others are there`);
  if (options.create !== false) await mkdir(path, { recursive: true });
  else if (!existsSync(join(path, "CURRENT"))) throw new Error(`cannot open database ${path}: there is none`);
  const real = realpathSync(path);
  // A thread of its own has an `openHere` of its own, so threads may share what one thread may not open twice.
  if (openHere.has(real)) throw lockedBy(path, process.pid);
  // Another thread of this process: its open handle is not in our `openHere`, and a failed open here would give up its lock.
  // A lock of its own process LevelDB would not even see, had the file another name.
  const holder = lockHolder(join(real, "LOCK"), options.shared ? "FLOCK" : undefined);
  if (holder !== undefined) throw lockedBy(path, holder);
  openHere.add(real);
  try {
    const level = await openLevel(path, options);
    await removeStandIn(path);
    return new LevelDatabase(path, level, options, async (last, isOurs) => {
      try {
        await last.close();
        if (options.sealOnClose && isOurs) await (await openLevel(path, options)).close();
      } finally {
        openHere.delete(real);
      }
    });
  } catch (error) {
    openHere.delete(real);
    throw error;
  }
}

/** Opens and closes the database once, so that goleveldb reads all of it. */
export async function sealLevelDatabase(path: string): Promise<void> {
  const database = await openLevelDatabase(path, { create: false });
  await database.close();
}

async function openLevel(path: string, options: LevelOptions): Promise<Level> {
  // In Node `level` is classic-level, whose type tells more (sizes, compaction).
  const level = new LevelDb<Uint8Array, Uint8Array>(path, {
    keyEncoding: "view",
    valueEncoding: "view",
  }) as unknown as Level;
  try {
    await level.open({
      createIfMissing: options.create ?? true,
      compression: options.compression ?? true,
      writeBufferSize: bufferBytes(options),
      cacheSize: options.cacheBytes ?? 8 << 20,
      multithreading: options.shared ?? false,
    });
  } catch (error) {
    const { cause } = error as { cause?: Error & { code?: string } };
    if (cause?.code === "LEVEL_LOCKED") throw lockedBy(path, lockHolder(join(path, "LOCK"), "POSIX"));
    const message = `cannot open database ${path}: ${cause?.message ?? String(error)}`;
    if (/Permission denied|Read-only file system/.test(message))
      throw new DatabaseAccessError(message, { cause: error });
    throw new Error(message, { cause: error });
  }
  return level;
}

async function openStandIn(path: string, options: LevelOptions): Promise<Level> {
  try {
    return await openLevel(await makeStandIn(path), { ...options, shared: false });
  } catch (error) {
    await removeStandIn(path);
    throw error;
  }
}

function bufferBytes(options: LevelOptions): number {
  return options.writeBufferBytes ?? 4 << 20;
}

function lockedBy(path: string, holder: number | undefined): DatabaseLockedError {
  if (holder === process.pid)
    return new DatabaseLockedError(`database ${path} is already open in this process`, holder);
  const who = holder === undefined ? "another process" : `process ${holder}`;
  return new DatabaseLockedError(`database ${path} is in use by ${who}; stop that one first`, holder);
}

/** The process that holds a lock on the file: a flock, as Go programs do, a POSIX lock, as LevelDB does (the two do not
 *  see each other, but the kernel lists both), or either. Undefined where there is none, or where the system has no such
 *  list. */
export function lockHolder(lockFile: string, wanted?: "FLOCK" | "POSIX"): number | undefined {
  let inode: number;
  let locks: string;
  try {
    inode = statSync(lockFile).ino;
    locks = readFileSync("/proc/locks", "utf8");
  } catch {
    return undefined;
  }
  for (const line of locks.split("\n")) {
    // 12: FLOCK  ADVISORY  WRITE 4242 08:01:131090 0 EOF
    const [, kind, , mode, pid, file] = line.trim().split(/\s+/);
    if (wanted !== undefined && kind !== wanted) continue;
    if (mode === "WRITE" && file?.split(":")[2] === String(inode)) return Number(pid);
  }
  return undefined;
}

/** How long whoever goes through a database is waited for before it is closed and opened again. */
const SCAN_WAIT_MS_MAX = 5_000;
const SCAN_POLL_MS = 20;
/** What must be free before a database that a full disk stopped is opened again, besides what waits in memory, three times: as
 *  a copied log, and as the tables that opening the stand-in and the database make of it. Both begin new files, and sort some of
 *  their tables anew, the stand-in without sharing them any more. */
const REOPEN_ROOM_BYTES = 16 << 20;

class LevelDatabase implements KvDatabase {
  private failure: unknown;
  private writing: Promise<void> = Promise.resolve();
  /** Open while the database itself is not. */
  private standIn: Level | undefined;
  /** What CURRENT holds since the database was opened here. */
  private current: string | undefined;
  /** Of each handle, how many are under way. */
  private readonly scans = new WeakMap<Level, number>();

  constructor(
    private readonly path: string,
    private level: Level,
    private readonly options: LevelOptions,
    private readonly closeFiles: (level: Level, isOurs: boolean) => Promise<void>,
  ) {
    this.current = currentOf(path);
  }

  get(key: Uint8Array): Uint8Array | undefined {
    const value = this.level.getSync(key);
    return value === undefined ? undefined : plain(value);
  }

  /** Batches take effect in the order of the calls. */
  write(ops: readonly KvOp[], options: { readonly sync?: boolean } = {}): Promise<void> {
    const written = this.writing.then(async () => {
      if (this.failure !== undefined) await this.reopen();
      this.refuseLost();
      const batch = this.level.batch();
      for (const op of ops) {
        if (op.type === "put") batch.put(op.key, op.value);
        else batch.del(op.key);
      }
      try {
        await batch.write({ sync: options.sync ?? false });
      } catch (error) {
        this.failure = error;
        throw new Error(`database ${this.path} cannot be written: ${String(error)}`, { cause: error });
      }
    });
    this.writing = written.catch(() => undefined);
    return written;
  }

  /** A program in Go does not see our lock. Opening the database it begins another log and deletes ours, as somebody who
   *  deletes the folder does: what is written from then on would be gone with this process. */
  private refuseLost(): void {
    let found: string | undefined;
    try {
      found = currentOf(this.path);
    } catch {
      return; // Too many open files, say: that tells nothing of the database, which has its own open.
    }
    if (found === this.current) return;
    const what = found === undefined ? "its files were removed" : "another program has opened it";
    this.failure = new Error(`database ${this.path}: ${what} while this one had it open`);
    throw this.failure;
  }

  /** After a failed write nothing may follow in the same log: a record of which only a part was written would take what
   *  comes behind it along. Opening again reads the log up to there and begins another. Reads go on until there is room.
   *  @throws Error when there is still none */
  private async reopen(): Promise<void> {
    if (!isDiskFull(this.failure)) {
      // Whoever hands out batches counts on the one that was lost.
      throw new Error(`database ${this.path} refused an earlier batch; open it again first`, { cause: this.failure });
    }
    const run = this.options.alone ?? ((act: () => Promise<void>) => act());
    try {
      await needRoom(this.path, 3 * bufferBytes(this.options) + REOPEN_ROOM_BYTES);
      await run(() => this.openAgain());
    } catch (error) {
      throw new Error(`database ${this.path} cannot be opened again after a failed write: ${String(error)}`, {
        cause: error,
      });
    }
    this.failure = undefined;
  }

  /** Reads are synchronous and come at any time, from the application as from whoever serves peers: a stand-in answers
   *  them while the database is closed. */
  private async openAgain(): Promise<void> {
    if (this.standIn === undefined) {
      this.standIn = await openStandIn(this.path, this.options);
      const stopped = this.level;
      this.level = this.standIn;
      await this.scansOf(stopped);
      await stopped.close();
    }
    // Where this fails, the stand-in goes on until the next time.
    this.level = await openLevel(this.path, this.options);
    this.current = currentOf(this.path);
    const { standIn } = this;
    this.standIn = undefined;
    await this.scansOf(standIn);
    await standIn.close();
    await removeStandIn(this.path);
  }

  /** Returns when nobody goes through the database by this handle any more, or takes too long about it. */
  private async scansOf(level: Level): Promise<void> {
    for (let waitedMs = 0; (this.scans.get(level) ?? 0) > 0 && waitedMs < SCAN_WAIT_MS_MAX; waitedMs += SCAN_POLL_MS) {
      await new Promise((resolve) => setTimeout(resolve, SCAN_POLL_MS));
    }
    this.scans.delete(level);
  }

  async *scan(range: ScanRange): AsyncIterable<KvEntry> {
    const { level, scans } = this;
    scans.set(level, (scans.get(level) ?? 0) + 1);
    const iterator = level.iterator({
      ...(range.start === undefined ? {} : { gte: range.start }),
      ...(range.end === undefined ? {} : { lt: range.end }),
      reverse: range.reverse ?? false,
      limit: range.limit ?? -1,
    });
    try {
      for (;;) {
        const entries = await iterator.nextv(SCAN_ENTRIES);
        if (entries.length === 0) return;
        for (const [key, value] of entries) yield [plain(key), plain(value)];
      }
    } finally {
      scans.set(level, (scans.get(level) ?? 1) - 1);
      await iterator.close();
    }
  }

  approximateSize(start: Uint8Array, end: Uint8Array): Promise<number> {
    return this.level.approximateSize(start, end);
  }

  compact(start: Uint8Array, end: Uint8Array): Promise<void> {
    return this.level.compactRange(start, end);
  }

  async close(): Promise<void> {
    await this.writing;
    await this.closeFiles(this.level, currentOf(this.path) === this.current);
  }
}

/** The name of the manifest, which every open changes. */
function currentOf(path: string): string | undefined {
  try {
    return readFileSync(join(path, "CURRENT"), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** @throws Error ENOSPC when so many bytes do not fit on the disk of the folder */
async function needRoom(folder: string, bytes: number): Promise<void> {
  const path = join(folder, "room");
  try {
    await writeFile(path, new Uint8Array(bytes));
  } finally {
    await rm(path, { force: true });
  }
}

/** A Buffer's slice() shares memory; nothing but arrays leaves this file. */
function plain(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
