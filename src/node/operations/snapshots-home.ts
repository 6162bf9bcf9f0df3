/** Snapshots of a home whose node does not run. */
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { APPLICATION_DATABASE, openLevelDatabase } from "../../adapters/leveldb.js";
import { nativeHasher } from "../../adapters/native-crypto.js";
import { SnapshotFiles } from "../../adapters/snapshot-files.js";
import { writeSnapshot } from "../../adapters/snapshot-writer.js";
import { type ArchiveFile, archive, unarchive } from "../../adapters/tar.js";
import { createApp } from "../../app/app.js";
import type { NodeConfig } from "../../config/home.js";
import { Snapshot } from "../../gen/cosmos/store/snapshots/v1/snapshot.js";
import { SNAPSHOT_CHUNK_BYTES, SNAPSHOT_FORMAT, snapshotItems } from "../../store/snapshots/items.js";
import { snapshotFault } from "../../store/snapshots/records.js";
import { bytesEqual } from "../../types/bytes.js";
import { appOptions } from "../settings.js";
import { snapshotFolder } from "../snapshots/open.js";
import { canRestore, emptyState, SnapshotRestore } from "../snapshots/restore.js";
import type { OfflineHome } from "./offline-home.js";
import { OperationError } from "./operation-error.js";
import type { OnProgress } from "./progress.js";

/** The record of the snapshot in an archive, before its chunks. */
const RECORD_FILE = "_snapshot";
const GZIP_LEVEL = 1;
/** Hashes of 100,000 chunks. */
const RECORD_BYTES_MAX = 4_000_000;

const NOBODY: OnProgress = () => undefined;
const TOLD_EVERY = 10_000;

/** How many there are is known at the end only. */
function* counted(items: Iterable<Uint8Array>, onProgress: OnProgress): Iterable<Uint8Array> {
  let count = 0;
  for (const item of items) {
    yield item;
    if (++count % TOLD_EVERY === 0) onProgress(`${count} items`, 0, 0);
  }
}

async function withSnapshots<T>(config: NodeConfig, act: (files: SnapshotFiles) => Promise<T>): Promise<T> {
  const files = await SnapshotFiles.open(snapshotFolder(config.paths.dataDir));
  try {
    return await act(files);
  } finally {
    await files.close();
  }
}

function find(files: SnapshotFiles, height: bigint, format: number): Snapshot {
  const found = files.get(height, format);
  if (found !== undefined) return found;
  throw new OperationError(
    `there is no snapshot of height ${height} in format ${format}`,
    "statesetd snapshots list shows those that are there",
  );
}

/** The newest first. A folder that is not there is not made. */
export async function listSnapshots(config: NodeConfig): Promise<readonly Snapshot[]> {
  if (!existsSync(snapshotFolder(config.paths.dataDir))) return [];
  return withSnapshots(config, (files) => files.list());
}

/** Takes a snapshot of a height that can be read. @param height the last one when left out */
export async function exportSnapshot(
  { config, app }: OfflineHome,
  height?: bigint,
  onProgress: OnProgress = NOBODY,
): Promise<Snapshot> {
  const { store } = app.app;
  const at = height ?? store.latestVersion;
  if (at === 0n || at < store.earliestVersion || at > store.latestVersion) {
    throw new OperationError(
      at === 0n ? "there is no state to take a snapshot of" : `the state of height ${at} cannot be read`,
      `heights that can be read: ${store.earliestVersion} to ${store.latestVersion}`,
    );
  }
  return withSnapshots(config, async (files) => {
    if (files.get(at, SNAPSHOT_FORMAT) !== undefined) {
      throw new OperationError(
        `there is a snapshot of height ${at} already`,
        `statesetd snapshots delete ${at} ${SNAPSHOT_FORMAT} removes it`,
      );
    }
    const items = counted(snapshotItems(store, Number(at)), onProgress);
    const content = await writeSnapshot(items, files.folderOf(at, SNAPSHOT_FORMAT));
    const snapshot: Snapshot = { height: at, format: SNAPSHOT_FORMAT, ...content };
    await files.save(snapshot);
    return snapshot;
  });
}

export async function deleteSnapshot(config: NodeConfig, height: bigint, format: number): Promise<void> {
  await withSnapshots(config, async (files) => {
    find(files, height, format);
    await files.remove(height, format);
  });
}

/** Makes the application's state that of a snapshot. @returns its app hash */
export async function restoreSnapshot(
  config: NodeConfig,
  chainId: string,
  version: string,
  height: bigint,
  format: number,
  onProgress: OnProgress = NOBODY,
): Promise<Uint8Array> {
  return withSnapshots(config, async (files) => {
    const snapshot = find(files, height, format);
    const fault = snapshotFault(snapshot);
    if (fault !== undefined) throw new OperationError(fault.text, "statesetd snapshots delete removes it");
    const database = await openLevelDatabase(join(config.paths.dataDir, "application.db"), APPLICATION_DATABASE);
    try {
      const { app } = createApp(appOptions(config.app, chainId, version), { db: database, hasher: nativeHasher });
      const { store } = app;
      if (!canRestore(store)) {
        throw new OperationError(
          `the application has a state, of height ${store.latestVersion}`,
          "statesetd comet reset-state removes it (keys and signing state stay)",
        );
      }
      await emptyState({ store, database });
      const restore = new SnapshotRestore({ store, database }, snapshot, undefined, undefined);
      try {
        for (let index = 0; index < snapshot.chunks; index++) {
          const chunk = await files.readChunk(height, format, index);
          if (chunk === undefined) throw new Error(`chunk ${index} of the snapshot is missing`);
          await restore.apply(chunk);
          onProgress("chunks", index + 1, snapshot.chunks);
        }
      } catch (error) {
        restore.stop();
        await emptyState({ store, database });
        throw new OperationError(
          `the snapshot cannot be restored: ${(error as Error).message}`,
          `statesetd snapshots delete ${height} ${format} removes it`,
        );
      }
      return store.appHash;
    } finally {
      await database.close();
    }
  });
}

async function* archiveFiles(
  files: SnapshotFiles,
  snapshot: Snapshot,
  onProgress: OnProgress,
): AsyncIterable<ArchiveFile> {
  yield { name: RECORD_FILE, bytes: Snapshot.encode(snapshot) };
  for (let index = 0; index < snapshot.chunks; index++) {
    const bytes = await files.readChunk(snapshot.height, snapshot.format, index);
    if (bytes === undefined) throw new Error(`chunk ${index} of the snapshot is missing`);
    yield { name: String(index), bytes };
    onProgress("chunks", index + 1, snapshot.chunks);
  }
}

/** Writes a snapshot as one file, in the SDK's form. */
export async function dumpSnapshot(
  config: NodeConfig,
  height: bigint,
  format: number,
  path: string,
  onProgress: OnProgress = NOBODY,
): Promise<void> {
  await withSnapshots(config, async (files) => {
    const snapshot = find(files, height, format);
    const out = createWriteStream(path, { flags: "wx", mode: 0o644 });
    await pipeline(
      Readable.from(archive(archiveFiles(files, snapshot, onProgress))),
      createGzip({ level: GZIP_LEVEL }),
      out,
    );
  });
}

/** Takes a snapshot in from such a file; its hashes must be right. */
export async function loadSnapshot(
  config: NodeConfig,
  path: string,
  onProgress: OnProgress = NOBODY,
): Promise<Snapshot> {
  return withSnapshots(config, async (files) => {
    let snapshot: Snapshot | undefined;
    const whole = createHash("sha256");
    let next = 0;
    let failure: Error | undefined;
    const refuse = (problem: string): never => {
      throw new OperationError(`${path}: ${problem}`, "take the file again from where it came from");
    };
    const take = async ({ name, bytes }: ArchiveFile): Promise<void> => {
      if (snapshot === undefined) {
        if (name !== RECORD_FILE || bytes.length > RECORD_BYTES_MAX) refuse("it does not begin with a snapshot");
        const read = Snapshot.decode(bytes);
        const fault = snapshotFault(read);
        if (fault !== undefined) refuse(fault.text);
        if (files.get(read.height, read.format) !== undefined) {
          refuse(`there is a snapshot of height ${read.height} in format ${read.format} already`);
        }
        snapshot = read;
        return;
      }
      if (name !== String(next)) refuse(`found the file ${name}, wanted chunk ${next}`);
      const hash = new Uint8Array(createHash("sha256").update(bytes).digest());
      const wanted = snapshot.metadata.chunkHashes[next];
      if (wanted === undefined || !bytesEqual(hash, wanted)) refuse(`chunk ${next} has another hash than it should`);
      whole.update(bytes);
      await files.writeChunk(snapshot.height, snapshot.format, next, bytes);
      next++;
      onProgress("chunks", next, snapshot.chunks);
    };
    try {
      await pipeline(createReadStream(path), createGunzip(), async (pieces: AsyncIterable<Buffer>) => {
        try {
          for await (const file of unarchive(pieces, SNAPSHOT_CHUNK_BYTES)) await take(file);
        } catch (error) {
          // The pipeline itself tells of nothing but its end.
          failure = error as Error;
          throw error;
        }
      });
      const loaded = snapshot as Snapshot | undefined;
      if (loaded === undefined || next !== loaded.chunks) return refuse("it is cut short");
      if (!bytesEqual(new Uint8Array(whole.digest()), loaded.hash)) refuse("the snapshot has another hash");
      await files.save(loaded);
      return loaded;
    } catch (error) {
      const begun = snapshot as Snapshot | undefined;
      if (begun !== undefined) {
        await rm(files.folderOf(begun.height, begun.format), { recursive: true, force: true });
      }
      const cause = failure ?? (error as Error);
      if (cause instanceof OperationError) throw cause;
      return refuse(cause.message);
    }
  });
}
