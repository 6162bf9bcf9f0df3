/** The databases of a home as folders of files. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { APPLICATION_DATABASE, type LevelOptions, lockHolder, openLevelDatabase } from "../../adapters/leveldb.js";
import type { HomePaths } from "../../config/home.js";
import { BLOCK_FILE } from "../../engine/driver/own-traces.js";
import type { KvDatabase } from "../../ports/disk.js";
import type { NodeDatabases } from "../databases.js";

export type DatabaseName = "application.db" | "blockstore.db" | "state.db" | "tx_index.db" | "evidence.db";

interface DatabaseInfo {
  readonly name: DatabaseName;
  readonly part: keyof NodeDatabases;
  readonly options: LevelOptions;
}

export const DATABASES: readonly DatabaseInfo[] = [
  { name: "application.db", part: "application", options: { ...APPLICATION_DATABASE, shared: false } },
  { name: "blockstore.db", part: "blocks", options: { sealOnClose: true } },
  { name: "state.db", part: "state", options: { sealOnClose: true } },
  { name: "tx_index.db", part: "txIndex", options: { sealOnClose: true } },
  { name: "evidence.db", part: "evidence", options: { sealOnClose: true } },
];

/** Whether LevelDB has made a database there. */
export function databaseExists(paths: HomePaths, name: DatabaseName): boolean {
  return existsSync(join(paths.dataDir, name, "CURRENT"));
}

/** Opens one that is there. @throws DatabaseLockedError; Error that names its folder */
export function openExisting(paths: HomePaths, { name, options }: DatabaseInfo): Promise<KvDatabase> {
  return openLevelDatabase(join(paths.dataDir, name), { ...options, create: false });
}

/** The files of the log of consensus, and the block beside it that a sole validator keeps: the folder may hold other things
 *  as well. */
export function walFiles({ walFile }: HomePaths): string[] {
  const folder = dirname(walFile);
  const name = basename(walFile);
  if (!existsSync(folder)) return [];
  const isOwn = (file: string): boolean =>
    file === BLOCK_FILE || (file.startsWith(name) && /^(\.[0-9]{3,})?(\.CORRUPTED)?$/.test(file.slice(name.length)));
  return readdirSync(folder)
    .filter(isOwn)
    .map((file) => join(folder, file));
}

/** Bytes of all files below a folder; 0 where there is none. */
export function folderBytes(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.size;
  let bytes = 0;
  for (const name of readdirSync(path)) {
    try {
      bytes += folderBytes(join(path, name));
    } catch (error) {
      // A running node removes files while we look.
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  }
  return bytes;
}

/** Who uses a home: its signing state or one of its databases. */
export interface HomeUser {
  readonly what: string;
  readonly pid: number;
}

/** The process that has the home open, if one has. */
export function homeUser(paths: HomePaths): HomeUser | undefined {
  const places = [`${paths.privValidatorState}.lock`, ...DATABASES.map(({ name }) => join(paths.dataDir, name))];
  for (const what of places) {
    const pid = lockHolder(join(what, "LOCK"));
    if (pid !== undefined) return { what, pid };
  }
  return undefined;
}
