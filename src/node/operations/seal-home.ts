import { join } from "node:path";
import { sealLevelDatabase } from "../../adapters/leveldb.js";
import type { NodeConfig } from "../../config/home.js";
import { DATABASES, type DatabaseName, databaseExists } from "./database-files.js";
import { noDatabases } from "./operation-error.js";
import { logFilesFault } from "./start-check.js";

/** Leaves every database as a clean stop leaves it, so that programs in Go read all of it: after a crash their library
 *  drops the first batch of a log that LevelDB went on with.
 *  @returns what was sealed
 *  @throws OperationError when there are none; DatabaseLockedError, DamagedDatabaseError */
export async function sealHome(config: NodeConfig): Promise<DatabaseName[]> {
  logFilesFault(config.paths);
  const sealed: DatabaseName[] = [];
  for (const { name } of DATABASES) {
    if (!databaseExists(config.paths, name)) continue;
    // Once to bring the log into tables, once more for the log that is left.
    for (let i = 0; i < 2; i++) await sealLevelDatabase(join(config.paths.dataDir, name));
    sealed.push(name);
  }
  if (sealed.length === 0) throw noDatabases(config.paths);
  return sealed;
}
