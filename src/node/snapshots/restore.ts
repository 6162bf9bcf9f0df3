import { createHash } from "node:crypto";
import { createInflate, type Inflate } from "node:zlib";
import type { SnapshotFiles } from "../../adapters/snapshot-files.js";
import type { Snapshot } from "../../gen/cosmos/store/snapshots/v1/snapshot.js";
import type { KvDatabase, KvOp } from "../../ports/disk.js";
import { ImportError } from "../../store/iavl/export.js";
import type { Multistore } from "../../store/multistore.js";
import { type SnapshotExtension, SnapshotReader } from "../../store/snapshots/items.js";
import type { StateImport } from "../../store/state-import.js";
import { bytesEqual, toHexUpper } from "../../types/bytes.js";

/** Compressed bytes that are inflated, imported and written before others get their turn. */
const SLICE_BYTES = 32 * 1024;
const DELETES_PER_BATCH = 5_000;

export interface RestoreDeps {
  readonly store: Multistore;
  readonly database: KvDatabase;
  readonly extensions?: readonly SnapshotExtension[];
}

/** A chunk is not the one that the snapshot names. */
export class ChunkHashError extends Error {
  override name = "ChunkHashError";
}

/** Whether a snapshot may be taken in: there is no state, or nothing but that of a snapshot, which whoever offers another
 *  one has no use for. */
export function canRestore(store: Multistore): boolean {
  return store.latestVersion === 0n || store.isImported;
}

/** Removes all of the state: what an import that was cut short has left, or what is to be replaced. */
export async function emptyState({ store, database }: RestoreDeps): Promise<void> {
  let ops: KvOp[] = [];
  // The newest version goes first: a state that is cut short here must not look whole.
  const latest = store.latestVersion;
  if (latest > 0n) await database.write(store.resetOps(), { sync: true });
  for await (const [key] of database.scan({})) {
    ops.push({ type: "del", key });
    if (ops.length < DELETES_PER_BATCH) continue;
    await database.write(ops);
    ops = [];
  }
  await database.write(ops, { sync: true });
  store.reset();
}

/** Restores one snapshot, chunk after chunk. What it writes is no state until the last chunk has come and the app hash is
 *  right: then all of it becomes one in a single batch.
 *  @spec cosmossdk.io/store snapshots/manager.go RestoreChunk */
export class SnapshotRestore {
  private readonly state: StateImport;
  private readonly reader: SnapshotReader;
  private readonly inflate: Inflate = createInflate();
  private readonly ended: Promise<void>;
  private failure: Error | undefined;
  /** The stream has come to its end. */
  private over = false;
  private next = 0;

  /** Over an empty state.
   *  @param appHash that the state must have; undefined takes any
   *  @param files where the chunks are kept, so that this node can hand them on; undefined: nowhere */
  constructor(
    private readonly deps: RestoreDeps,
    readonly snapshot: Snapshot,
    private readonly appHash: Uint8Array | undefined,
    private readonly files: SnapshotFiles | undefined,
  ) {
    this.state = deps.store.startImport(snapshot.height);
    this.reader = new SnapshotReader(this.state, deps.extensions);
    this.inflate.on("data", (piece: Buffer) => this.take(piece));
    this.ended = new Promise((resolve) => {
      this.inflate.once("end", () => {
        this.over = true;
        resolve();
      });
      this.inflate.once("close", resolve);
      this.inflate.on("error", (error) => {
        this.failure ??= new ImportError(`the snapshot does not inflate: ${error.message}`);
        resolve();
      });
    });
  }

  /** The chunk that is wanted now. */
  get wanted(): number {
    return this.next;
  }

  private take(piece: Buffer): void {
    if (this.failure !== undefined) return;
    try {
      this.reader.push(new Uint8Array(piece.buffer, piece.byteOffset, piece.byteLength));
    } catch (error) {
      this.failure = error as Error;
    }
  }

  /** @returns whether it was the last one, and the state is there
   *  @throws ChunkHashError: nothing has changed, another chunk may do
   *  @throws ImportError: the snapshot is no good; Error of the disk */
  async apply(chunk: Uint8Array): Promise<boolean> {
    const { height, format, chunks, metadata } = this.snapshot;
    const found = new Uint8Array(createHash("sha256").update(chunk).digest());
    const wanted = metadata.chunkHashes[this.next]!;
    if (!bytesEqual(found, wanted)) {
      throw new ChunkHashError(
        `chunk ${this.next}: wanted ${toHexUpper(wanted)}, got ${toHexUpper(found)}: chunk hash verification failed`,
      );
    }
    await this.files?.writeChunk(height, format, this.next, chunk);
    for (let at = 0; at < chunk.length; at += SLICE_BYTES) {
      await this.write(chunk.subarray(at, at + SLICE_BYTES));
      await this.flush();
    }
    this.next++;
    if (this.next < chunks) return false;
    await this.finish();
    return true;
  }

  private async write(slice: Uint8Array): Promise<void> {
    // What follows the end of the stream is nothing to it. A stream that fails calls nobody back.
    if (this.failure === undefined && !this.over) {
      await Promise.race([new Promise<void>((resolve) => this.inflate.write(slice, () => resolve())), this.ended]);
    }
    if (this.failure !== undefined) throw this.failure;
  }

  private async flush(): Promise<void> {
    const ops = this.state.takeOps();
    if (ops.length > 0) await this.deps.database.write(ops, { sync: true });
  }

  private async finish(): Promise<void> {
    this.inflate.end();
    await this.ended;
    if (this.failure !== undefined) throw this.failure;
    this.reader.finish();
    await this.flush();
    const { store, database } = this.deps;
    const { ops, version } = store.finishImport(this.state, this.appHash);
    await database.write(ops, { sync: true });
    store.written(version);
    await this.files?.save(this.snapshot);
  }

  /** Gives up; what was written stays, and is no state. */
  stop(): void {
    this.failure ??= new ImportError("the restore was given up");
    this.inflate.destroy();
  }
}
