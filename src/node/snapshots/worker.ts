/** A thread that reads one version through a handle of its own on the application's database and writes its snapshot.
 *  Blocks go on meanwhile; pruning leaves the version alone until the thread is done. */
import { parentPort, workerData } from "node:worker_threads";
import { APPLICATION_DATABASE, openLevelDatabase } from "../../adapters/leveldb.js";
import { nativeHasher } from "../../adapters/native-crypto.js";
import { writeSnapshot } from "../../adapters/snapshot-writer.js";
import { type AppOptions, createApp } from "../../app/app.js";
import type { Snapshot } from "../../gen/cosmos/store/snapshots/v1/snapshot.js";
import { SNAPSHOT_FORMAT, snapshotItems } from "../../store/snapshots/items.js";

export interface SnapshotWorkerData {
  readonly databasePath: string;
  readonly options: AppOptions;
  readonly height: bigint;
  /** Where the chunks go. */
  readonly folder: string;
}

export type SnapshotAnswer =
  | { readonly kind: "done"; readonly snapshot: Snapshot }
  | { readonly kind: "failed"; readonly error: string };

async function take({ databasePath, options, height, folder }: SnapshotWorkerData): Promise<Snapshot> {
  const db = await openLevelDatabase(databasePath, { ...APPLICATION_DATABASE, create: false });
  try {
    const { app } = createApp(options, { db, hasher: nativeHasher });
    const content = await writeSnapshot(snapshotItems(app.store, Number(height)), folder);
    return { height, format: SNAPSHOT_FORMAT, ...content };
  } finally {
    await db.close();
  }
}

parentPort!.postMessage(
  await take(workerData as SnapshotWorkerData).then(
    (snapshot): SnapshotAnswer => ({ kind: "done", snapshot }),
    (error: unknown): SnapshotAnswer => ({ kind: "failed", error: String(error) }),
  ),
);
