/** Snapshots of a node that runs. */
import { join } from "node:path";
import { SnapshotFiles } from "../../adapters/snapshot-files.js";
import type { AppOptions } from "../../app/app.js";
import type { NodeConfig } from "../../config/home.js";
import type { KvDatabase } from "../../ports/disk.js";
import type { Logger } from "../../ports/log.js";
import type { BaseApp } from "../../sdk/base-app.js";
import { SNAPSHOT_FORMAT } from "../../store/snapshots/items.js";
import type { Teardown } from "../teardown.js";
import { SnapshotService } from "./service.js";
import { SnapshotThread } from "./thread.js";

export interface NodeSnapshotParts {
  readonly config: NodeConfig;
  readonly app: BaseApp;
  readonly options: AppOptions;
  readonly database: KvDatabase;
  readonly log: Logger;
}

export const snapshotFolder = (dataDir: string): string => join(dataDir, "snapshots");

/** @throws DatabaseLockedError */
export async function openNodeSnapshots(
  { config, app, options, database, log }: NodeSnapshotParts,
  teardown: Teardown,
): Promise<{ readonly service: SnapshotService; readonly thread: SnapshotThread }> {
  const { paths, app: appConfig } = config;
  const files = await SnapshotFiles.open(snapshotFolder(paths.dataDir));
  teardown.add("the snapshots' records", () => files.close());
  const thread = new SnapshotThread({ databasePath: join(paths.dataDir, "application.db"), options });
  const service = new SnapshotService({
    store: app.store,
    database,
    files,
    interval: BigInt(appConfig.stateSync.snapshotInterval),
    keepRecent: appConfig.stateSync.snapshotKeepRecent,
    take: (height) => thread.take(height, files.folderOf(height, SNAPSHOT_FORMAT)),
    onReplaced: () => app.stateReplaced(),
    log,
  });
  teardown.add("snapshots", () => service.close(() => thread.stop()));
  return { service, thread };
}
