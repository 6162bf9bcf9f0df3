/** A home whose node does not run, opened for operations on its databases. */
import { nativeHasher } from "../../adapters/native-crypto.js";
import { type App, createApp } from "../../app/app.js";
import type { NodeConfig } from "../../config/home.js";
import { Indexer } from "../../engine/indexer/indexer.js";
import { BlockStore } from "../../engine/stores/block-store.js";
import { StateStore } from "../../engine/stores/state-store.js";
import type { KvDatabase } from "../../ports/disk.js";
import type { Logger } from "../../ports/log.js";
import type { NodeDatabases } from "../databases.js";
import { appOptions } from "../settings.js";
import { DATABASES, databaseExists, openExisting } from "./database-files.js";
import { OperationError } from "./operation-error.js";
import { logFilesFault, openApplication } from "./start-check.js";

export interface OfflineHome {
  readonly config: NodeConfig;
  readonly databases: NodeDatabases;
  readonly app: App;
  readonly blockStore: BlockStore;
  readonly stateStore: StateStore;
  readonly indexer: Indexer;
  close(): Promise<void>;
}

export const SILENT: Logger = { debug() {}, info() {}, warn() {}, error() {}, child: () => SILENT };

/** @throws OperationError when there is no chain yet; DatabaseLockedError when a node runs; DamagedDatabaseError */
export async function openOfflineHome(config: NodeConfig, version: string, log: Logger = SILENT): Promise<OfflineHome> {
  const { paths } = config;
  const missing = DATABASES.filter(({ name }) => !databaseExists(paths, name));
  const [first] = missing;
  if (first !== undefined && missing.length < DATABASES.length) {
    throw new OperationError(
      `${paths.dataDir}/${first.name}: there is no such database, though there are others`,
      "statesetd db check tells more; the index is made again by statesetd start, the rest has to come back from a copy",
    );
  }
  for (const { name } of missing) {
    throw new OperationError(
      `${paths.dataDir}/${name}: there is no such database: no node has run in this home`,
      "name another home with --home DIR, or make a chain with statesetd init and statesetd start",
    );
  }
  logFilesFault(paths);
  const opened: Partial<Record<keyof NodeDatabases, KvDatabase>> = {};
  const close = async (): Promise<void> => {
    for (const database of Object.values(opened)) await database.close();
  };
  try {
    for (const info of DATABASES) opened[info.part] = await openExisting(paths, info);
    const databases = opened as NodeDatabases;
    const chainId = new StateStore(databases.state, false).load()?.chainId ?? "";
    // What an operator does is not metered as a stranger's query is.
    const { queryGasLimit: _, ...options } = appOptions(config.app, chainId, version);
    const app = openApplication(() => createApp(options, { db: databases.application, hasher: nativeHasher }));
    return { ...homeOver(config, databases, app, log), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Stores over databases that are open already. */
export function homeOver(
  config: NodeConfig,
  databases: NodeDatabases,
  app: App,
  log: Logger,
): Omit<OfflineHome, "close"> {
  const stateStore = new StateStore(databases.state, config.comet.storage.discardAbciResponses);
  const blockStore = new BlockStore(databases.blocks, nativeHasher);
  const onFailure = (error: Error): void => {
    throw error;
  };
  const indexer = new Indexer({ db: databases.txIndex, blockStore, stateStore, hasher: nativeHasher, log, onFailure });
  return { config, databases, app, blockStore, stateStore, indexer };
}
