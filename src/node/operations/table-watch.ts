import { readFile } from "node:fs/promises";
import type { Logger } from "../../ports/log.js";
import { type Damage, DamagedDatabaseError } from "./damage.js";
import { damageOfTable, type LiveTable } from "./start-check.js";

/** Between two tables of some two megabytes: eight megabytes a second at most, some per cent of a core. */
const PAUSE_MS = 250;

export interface TableWatchDeps {
  readonly log: Logger;
  /** A table is damaged: the node must not go on with what it holds. Called once at most. */
  readonly onDamage: (error: DamagedDatabaseError) => void;
  readonly pauseMs?: number;
}

export interface TableWatch {
  /** Resolves when all tables were looked at, or it was stopped. */
  readonly done: Promise<void>;
  stop(): Promise<void>;
}

/** Compares tables with their checksums while the node runs, one after the other: reading all of a large database at the
 *  start would take minutes, and LevelDB itself would hand damaged records out without a word. Tables that come later were
 *  made from blocks that LevelDB had read. */
export function watchTables(tables: readonly LiveTable[], { log, onDamage, pauseMs }: TableWatchDeps): TableWatch {
  let stopped = false;
  let wake: () => void = () => undefined;
  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, pauseMs ?? PAUSE_MS);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const look = async (): Promise<void> => {
    for (const table of tables) {
      await pause();
      if (stopped) return;
      const found = await damageOf(table);
      if (found === undefined) continue;
      const error = new DamagedDatabaseError([found]);
      log.error("a table is damaged: statesetd db check says more; take the database from a snapshot or a copy", {
        error: error.message,
      });
      onDamage(error);
      return;
    }
    if (tables.length > 0) log.debug("looked at the older tables of the databases", { tables: tables.length });
  };
  const done = look();
  return {
    done,
    async stop() {
      stopped = true;
      wake();
      await done;
    },
  };
}

/** One that LevelDB has taken apart meanwhile is none any more. */
async function damageOf(table: LiveTable): Promise<Damage | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(table.path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return undefined;
    return { database: table.database, kind: "files", height: undefined, problem: `${table.file}: ${message}` };
  }
  return damageOfTable(table, bytes);
}
