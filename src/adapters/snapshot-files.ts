/** Snapshots on the disk, as the SDK keeps them: a record of each in metadata.db, its chunks in files
 *  HEIGHT/FORMAT/INDEX beside it. A folder without a record is what is left of a snapshot that was not finished. */
import { existsSync } from "node:fs";
import { mkdir, open, readdir, readFile, rm, rmdir } from "node:fs/promises";
import { join } from "node:path";
import { Snapshot } from "../gen/cosmos/store/snapshots/v1/snapshot.js";
import { SNAPSHOT_KEYS, snapshotKey } from "../store/snapshots/records.js";
import { openLevelDatabase } from "./leveldb.js";

const METADATA = "metadata.db";
const NUMBER = /^[0-9]{1,20}$/;

export class SnapshotFiles {
  private constructor(
    private readonly folder: string,
    private readonly metadata: Awaited<ReturnType<typeof openLevelDatabase>>,
  ) {}

  /** @throws DatabaseLockedError when another process has it open */
  static async open(folder: string): Promise<SnapshotFiles> {
    await mkdir(folder, { recursive: true });
    const files = new SnapshotFiles(folder, await openLevelDatabase(join(folder, METADATA), { sealOnClose: true }));
    await files.removeUnfinished();
    return files;
  }

  close(): Promise<void> {
    return this.metadata.close();
  }

  /** The newest first. */
  async list(): Promise<Snapshot[]> {
    const found: Snapshot[] = [];
    for await (const [, value] of this.metadata.scan({ ...SNAPSHOT_KEYS, reverse: true }))
      found.push(Snapshot.decode(value));
    return found;
  }

  get(height: bigint, format: number): Snapshot | undefined {
    const value = this.metadata.get(snapshotKey(height, format));
    return value && Snapshot.decode(value);
  }

  /** Where the chunks of a snapshot are, or are to be written. */
  folderOf(height: bigint, format: number): string {
    return join(this.folder, String(height), String(format));
  }

  async readChunk(height: bigint, format: number, index: number): Promise<Uint8Array | undefined> {
    const path = join(this.folderOf(height, format), String(index));
    if (!existsSync(path)) return undefined;
    return new Uint8Array(await readFile(path));
  }

  async writeChunk(height: bigint, format: number, index: number, bytes: Uint8Array): Promise<void> {
    const folder = this.folderOf(height, format);
    await mkdir(folder, { recursive: true });
    const file = await open(join(folder, String(index)), "w", 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  }

  /** All chunks are there: from now on it is a snapshot. */
  async save(snapshot: Snapshot): Promise<void> {
    const key = snapshotKey(snapshot.height, snapshot.format);
    await this.metadata.write([{ type: "put", key, value: Snapshot.encode(snapshot) }], { sync: true });
  }

  async remove(height: bigint, format: number): Promise<void> {
    await this.metadata.write([{ type: "del", key: snapshotKey(height, format) }], { sync: true });
    await this.removeFiles(height, format);
  }

  private async removeFiles(height: bigint, format: number): Promise<void> {
    await rm(this.folderOf(height, format), { recursive: true, force: true });
    // Another format of the height may be there.
    await rmdir(join(this.folder, String(height))).catch(() => undefined);
  }

  /** Removes all but those of the newest `keep` heights. */
  async prune(keep: number): Promise<number> {
    const kept = new Set<bigint>();
    let removed = 0;
    for (const { height, format } of await this.list()) {
      if (kept.has(height) || kept.size < keep) {
        kept.add(height);
        continue;
      }
      await this.remove(height, format);
      removed++;
    }
    return removed;
  }

  private async removeUnfinished(): Promise<void> {
    for (const height of await readdir(this.folder)) {
      if (!NUMBER.test(height)) continue;
      for (const format of await readdir(join(this.folder, height))) {
        if (!NUMBER.test(format) || this.get(BigInt(height), Number(format)) !== undefined) continue;
        await this.removeFiles(BigInt(height), Number(format));
      }
    }
  }
}
