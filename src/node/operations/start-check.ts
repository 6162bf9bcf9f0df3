/** A quick look at what the newest records of each database say, before a node goes on with them. `db check` looks at all
 *  of them. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { lacksCurrent } from "../../adapters/leveldb.js";
import { nativeHasher } from "../../adapters/native-crypto.js";
import type { HomePaths } from "../../config/home.js";
import { indexRowOf } from "../../engine/indexer/index-rows.js";
import { BlockStore } from "../../engine/stores/block-store.js";
import { StateStore } from "../../engine/stores/state-store.js";
import { Evidence } from "../../gen/tendermint/types/evidence.js";
import type { KvDatabase } from "../../ports/disk.js";
import { DamagedStoreError } from "../../store/iavl/page-codec.js";
import type { Multistore } from "../../store/multistore.js";
import type { NodeDatabases } from "../databases.js";
import { versionDamage } from "./check-application.js";
import { blockDamage } from "./check-blocks.js";
import { newestStateDamage } from "./check-state.js";
import { caught, type Damage, DamagedDatabaseError } from "./damage.js";
import { DATABASES, type DatabaseName } from "./database-files.js";
import { logFilesDamage, tableDamage } from "./leveldb-files.js";
import { liveTables } from "./leveldb-manifest.js";

/** Rows of the index that are looked at. */
const INDEX_ROWS = 100;

/** Looks through the logs that LevelDB is going to read: it would drop damaged records of them without a word.
 *  @throws DamagedDatabaseError */
export function logFilesFault(paths: HomePaths): void {
  const damage: Damage[] = [];
  for (const { name } of DATABASES) {
    const found = logFilesDamage(join(paths.dataDir, name));
    if (found === undefined) continue;
    const problem = `${found.file} at byte ${found.offset}: ${found.problem}`;
    damage.push({ database: name, kind: "files", height: undefined, problem });
  }
  if (damage.length > 0) throw new DamagedDatabaseError(damage);
}

/** What a start reads of tables: a fraction of a second. */
const TABLE_BYTES_MAX = 128 * 1024 * 1024;

/** A table that a database consists of. */
export interface LiveTable {
  readonly database: DatabaseName;
  readonly file: string;
  readonly path: string;
}

/** All tables, the newest first; what is wrong with the lists of them goes into `damage`. */
function tablesOf(dataDir: string, damage: Damage[]): LiveTable[] {
  const tables = DATABASES.flatMap(({ name: database }) => {
    const folder = join(dataDir, database);
    if (!existsSync(join(folder, "CURRENT"))) {
      if (lacksCurrent(folder)) {
        const problem = "the file CURRENT is missing, others are there";
        damage.push({ database, kind: "files", height: undefined, problem });
      }
      return [];
    }
    let live: ReadonlySet<number> = new Set();
    damage.push(
      ...caught(database, "files", undefined, () => {
        live = liveTables(folder);
      }),
    );
    const files = readdirSync(folder).filter((file) => /^[0-9]+\.(ldb|sst)$/.test(file));
    return files.flatMap((file) => {
      const number = Number.parseInt(file, 10);
      return live.has(number) ? [{ database, file, path: join(folder, file), number }] : [];
    });
  });
  // Numbers of files grow with time, in each database by itself.
  return tables.sort((a, b) => b.number - a.number);
}

/** What is wrong with a table, read whole. */
export function damageOfTable({ database, file }: LiveTable, bytes: Uint8Array): Damage | undefined {
  const found = tableDamage(bytes);
  if (found === undefined) return undefined;
  return { database, kind: "files", height: undefined, problem: `${file} at byte ${found.offset}: ${found.problem}` };
}

/** Compares the newest tables of all databases with their checksums, which LevelDB does not when it reads them.
 *  @returns the older ones, beyond so many bytes: they are looked at while the node runs
 *  @throws DamagedDatabaseError */
export function newestTablesFault({ dataDir }: HomePaths, bytesMax = TABLE_BYTES_MAX): readonly LiveTable[] {
  const damage: Damage[] = [];
  const tables = tablesOf(dataDir, damage);
  let bytes = 0;
  let looked = 0;
  for (const table of tables) {
    if ((bytes += statSync(table.path).size) > bytesMax) break;
    looked++;
    const found = damageOfTable(table, readFileSync(table.path));
    if (found !== undefined) damage.push(found);
  }
  if (damage.length > 0) throw new DamagedDatabaseError(damage);
  return tables.slice(looked);
}

/** Opens the application's state. @throws DamagedDatabaseError instead of DamagedStoreError */
export function openApplication<T>(open: () => T): T {
  try {
    return open();
  } catch (error) {
    if (!(error instanceof DamagedStoreError)) throw error;
    const damage = { database: "application.db", kind: "records", height: undefined, problem: error.message } as const;
    throw new DamagedDatabaseError([damage]);
  }
}

/** Looks at the newest block, state, version and at what is pending. Whether their heights fit together is the
 *  handshake's to say.
 *  @param chainId as genesis has it: databases of another chain are refused
 *  @throws DamagedDatabaseError */
export async function checkAtStart(databases: NodeDatabases, store: Multistore, chainId: string): Promise<void> {
  const damage: Damage[] = [];
  let blocks: BlockStore | undefined;
  damage.push(
    ...caught("blockstore.db", "records", undefined, () => {
      blocks = new BlockStore(databases.blocks, nativeHasher);
    }),
  );
  if (blocks !== undefined) {
    if (blocks.height > 0n) damage.push(...blockDamage(blocks, blocks.height, nativeHasher));
    const states = new StateStore(databases.state, false);
    const ofState = newestStateDamage(states, blocks, nativeHasher);
    damage.push(...ofState);
    const stored = ofState.length === 0 ? states.load()?.chainId : undefined;
    if (stored !== undefined && stored !== chainId) {
      throw new Error(
        `the databases are of chain ${stored}, genesis.json is of ${chainId}: name another home with --home, or begin anew with statesetd comet unsafe-reset-all`,
      );
    }
  }
  const { latestVersion } = store;
  if (latestVersion > 0n) damage.push(...versionDamage(store, latestVersion, undefined, nativeHasher));
  damage.push(...(await evidenceDamage(databases.evidence)));
  damage.push(...(await indexDamage(databases.txIndex)));
  if (damage.length > 0) throw new DamagedDatabaseError(damage);
}

/** Evidence that waits for a block must decode. */
export async function evidenceDamage(database: KvDatabase): Promise<Damage[]> {
  const found: Damage[] = [];
  for await (const [key, value] of database.scan({ start: Uint8Array.of(1), end: Uint8Array.of(2) })) {
    const height = BigInt(`0x${String.fromCharCode(...key.subarray(1, 17)).replace(/[^0-9A-F].*/s, "") || "0"}`);
    found.push(...caught("evidence.db", "pending", height, () => void Evidence.decode(value)));
  }
  return found;
}

async function indexDamage(database: KvDatabase): Promise<Damage[]> {
  const found: Damage[] = [];
  for await (const entry of database.scan({ reverse: true, limit: INDEX_ROWS })) {
    if (indexRowOf(entry) !== undefined) continue;
    found.push({ database: "tx_index.db", kind: "other", height: undefined, problem: "a row is none of the index" });
    break;
  }
  return found;
}
