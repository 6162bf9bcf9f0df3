import { join } from "node:path";
import { APPLICATION_DATABASE, type LevelOptions, openLevelDatabase } from "../adapters/leveldb.js";
import type { KvDatabase } from "../ports/disk.js";

/** The databases of a home, under CometBFT's names. */
export interface NodeDatabases {
  readonly application: KvDatabase;
  readonly blocks: KvDatabase;
  readonly state: KvDatabase;
  readonly txIndex: KvDatabase;
  readonly evidence: KvDatabase;
}

/** Opens all of them, or none.
 *  @param alone runs its argument while no thread but this one has the application's database open
 *  @throws DatabaseLockedError, Error that names the folder */
export async function openDatabases(
  dataDir: string,
  alone: (reopen: () => Promise<void>) => Promise<void> = (reopen) => reopen(),
): Promise<NodeDatabases> {
  const opened: KvDatabase[] = [];
  const open = async (name: string, options: LevelOptions): Promise<KvDatabase> => {
    const db = await openLevelDatabase(join(dataDir, name), { ...options, sealOnClose: name !== "application.db" });
    opened.push(db);
    return db;
  };
  try {
    return {
      application: await open("application.db", { ...APPLICATION_DATABASE, alone }),
      blocks: await open("blockstore.db", {}),
      state: await open("state.db", {}),
      txIndex: await open("tx_index.db", {}),
      evidence: await open("evidence.db", {}),
    };
  } catch (e) {
    for (const db of opened) await db.close();
    throw e;
  }
}

export async function closeDatabases(databases: NodeDatabases): Promise<void> {
  await Promise.all(Object.values(databases).map((db: KvDatabase) => db.close()));
}
