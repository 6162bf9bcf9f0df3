import { join } from "node:path";
import { DatabaseLockedError } from "../../adapters/leveldb.js";
import type { NodeConfig } from "../../config/home.js";
import { DATABASES, type DatabaseName, databaseExists, folderBytes, openExisting, walFiles } from "./database-files.js";
import { keyKind } from "./key-kinds.js";
import { noDatabases } from "./operation-error.js";

export interface KindUsage {
  readonly kind: string;
  readonly count: number;
  /** Of keys and values as they were written: on disk they may be compressed, or not yet be removed. */
  readonly bytes: number;
}

export interface DatabaseUsage {
  readonly name: DatabaseName;
  /** Of its files. */
  readonly diskBytes: number;
  /** Undefined when somebody else has the database open. */
  readonly kinds: readonly KindUsage[] | undefined;
}

export interface DiskUsage {
  readonly databases: readonly DatabaseUsage[];
  /** The log of consensus. */
  readonly walBytes: number;
  readonly totalBytes: number;
  /** Why entries were not counted; undefined when they were. */
  readonly locked: string | undefined;
}

/** What the databases of a home take, by kind of key. While a node runs, the sizes of files alone.
 *  @param kinds whether to read every entry
 *  @throws OperationError when there is nothing */
export async function diskUsage(config: NodeConfig, kinds = true): Promise<DiskUsage> {
  const { paths } = config;
  if (!DATABASES.some(({ name }) => databaseExists(paths, name))) throw noDatabases(paths);
  const databases: DatabaseUsage[] = [];
  let locked: string | undefined;
  for (const info of DATABASES) {
    const folder = join(paths.dataDir, info.name);
    let counted: KindUsage[] | undefined;
    try {
      if (!databaseExists(paths, info.name)) counted = [];
      else if (kinds && locked === undefined) counted = await countKinds(config, info);
    } catch (error) {
      if (!(error instanceof DatabaseLockedError)) throw error;
      locked = error.message;
    }
    // Opening a database may have changed its files.
    databases.push({ name: info.name, diskBytes: folderBytes(folder), kinds: counted });
  }
  const walBytes = walFiles(paths).reduce((sum, file) => sum + folderBytes(file), 0);
  const totalBytes = databases.reduce((sum, { diskBytes }) => sum + diskBytes, walBytes);
  return { databases, walBytes, totalBytes, locked };
}

async function countKinds(config: NodeConfig, info: (typeof DATABASES)[number]): Promise<KindUsage[]> {
  const database = await openExisting(config.paths, info);
  try {
    const found = new Map<string, { count: number; bytes: number }>();
    for await (const entry of database.scan({})) {
      const kind = keyKind(info.name, entry);
      const sum = found.get(kind) ?? { count: 0, bytes: 0 };
      sum.count++;
      sum.bytes += entry[0].length + entry[1].length;
      found.set(kind, sum);
    }
    const usage = Array.from(found, ([kind, sum]) => ({ kind, ...sum }));
    return usage.sort((a, b) => b.bytes - a.bytes);
  } finally {
    await database.close();
  }
}
