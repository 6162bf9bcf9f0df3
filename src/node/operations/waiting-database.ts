import { statfsSync } from "node:fs";
import { isDiskFull, type Persister } from "../../engine/driver/persister.js";
import type { KvDatabase, KvEntry, KvOp, ScanRange } from "../../ports/disk.js";

/** What stays free on a disk: LevelDB needs room for its own work, and the signing state and the log must find some. */
export const RESERVE_BYTES = 16 * 1024 * 1024;

/** Bytes that this process may still write to the disk of a folder; without bound where the system does not tell. */
export function freeBytesOf(path: string): number {
  try {
    const { bavail, bsize } = statfsSync(path);
    return bavail * bsize;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

export interface WaitingDatabaseOptions {
  /** For the log. */
  readonly name: string;
  readonly open: () => Promise<KvDatabase>;
  readonly persister: Persister;
  readonly freeBytes: () => number;
  readonly reserveBytes?: number;
  /** Other handles of the same database close before it is opened again, and may open after. */
  readonly beforeReopen?: () => Promise<void>;
  readonly afterReopen?: () => void;
}

/** The disk has no room for a batch: nothing was written. */
class NoRoomError extends Error {
  override name = "NoRoomError";
  readonly code = "ENOSPC";
}

/** A database whose writes wait, in their order, while the disk is full, and go on by themselves when there is room. A batch
 *  is not handed to LevelDB without room to spare; where the disk filled up in the middle of one all the same, the files are
 *  opened again first, because nothing may follow a half-written record. */
export class WaitingDatabase implements KvDatabase {
  private database: KvDatabase | undefined;
  private broken = false;
  private writing: Promise<void> = Promise.resolve();
  private reopening: Promise<void> | undefined;
  private readable: () => void = () => undefined;

  private constructor(
    private readonly options: WaitingDatabaseOptions,
    database: KvDatabase,
  ) {
    this.database = database;
  }

  /** @throws what opening throws */
  static async open(options: WaitingDatabaseOptions): Promise<WaitingDatabase> {
    return new WaitingDatabase(options, await options.open());
  }

  /** A promise while the files are opened again and nothing can be read; undefined otherwise. */
  whenReadable(): Promise<void> | undefined {
    return this.reopening;
  }

  private get opened(): KvDatabase {
    if (this.database !== undefined) return this.database;
    throw new Error(`${this.options.name} is being opened again after the disk was full; try again`);
  }

  get(key: Uint8Array): Uint8Array | undefined {
    return this.opened.get(key);
  }

  write(ops: readonly KvOp[], options?: { readonly sync?: boolean }): Promise<void> {
    const { persister, name } = this.options;
    const written = this.writing.then(() => persister.run(name, () => this.attempt(ops, options)));
    this.writing = written.catch(() => undefined);
    return written;
  }

  private async attempt(ops: readonly KvOp[], options: { readonly sync?: boolean } | undefined): Promise<void> {
    const { freeBytes, reserveBytes = RESERVE_BYTES, name } = this.options;
    let bytes = 0;
    for (const op of ops) bytes += op.key.length + (op.type === "put" ? op.value.length : 0);
    const free = freeBytes();
    if (free < reserveBytes + 2 * bytes) {
      throw new NoRoomError(
        `no space left for ${name}: ${free} bytes are free, ${reserveBytes + 2 * bytes} are needed`,
      );
    }
    if (this.broken) await this.reopen();
    try {
      await this.opened.write(ops, options);
    } catch (error) {
      this.broken = isDiskFull(error);
      throw error;
    }
  }

  /** Those who wait to read go on waiting while opening fails. */
  private async reopen(): Promise<void> {
    const { open, beforeReopen, afterReopen } = this.options;
    const old = this.database;
    this.database = undefined;
    this.reopening ??= new Promise((resolve) => {
      this.readable = resolve;
    });
    await beforeReopen?.();
    // It says once more that it could not write; that batch is written again.
    await old?.close().catch(() => undefined);
    this.database = await open();
    this.broken = false;
    this.reopening = undefined;
    this.readable();
    afterReopen?.();
  }

  scan(range: ScanRange): AsyncIterable<KvEntry> {
    return this.opened.scan(range);
  }

  async approximateSize(start: Uint8Array, end: Uint8Array): Promise<number> {
    return this.opened.approximateSize(start, end);
  }

  async compact(start: Uint8Array, end: Uint8Array): Promise<void> {
    return this.opened.compact(start, end);
  }

  async close(): Promise<void> {
    await this.writing;
    await this.database?.close();
  }
}
