/** One process at a time. Node has no lock on files, but LevelDB locks its folder and the kernel takes that lock back when
 *  the process ends, however it ends: an empty database is the lock, and nothing stale can refuse a start. */
import { DatabaseLockedError, openLevelDatabase } from "./leveldb.js";

export interface ProcessLock {
  release(): Promise<void>;
}

export class LockedError extends Error {
  override name = "LockedError";
}

/** Keeps LevelDB from reserving memory for data that never come. */
const BUFFER_BYTES = 65_536;

/** @param folder is made when it is not there; it holds nothing but the lock
 *  @param what is named in the error: "the signing state …"
 *  @throws LockedError when another process, or another part of this one, holds it */
export async function lockFolder(folder: string, what: string): Promise<ProcessLock> {
  try {
    const database = await openLevelDatabase(folder, { writeBufferBytes: BUFFER_BYTES, cacheBytes: BUFFER_BYTES });
    return { release: () => database.close() };
  } catch (e) {
    if (!(e instanceof DatabaseLockedError)) throw e;
    if (e.holder === process.pid)
      throw new LockedError(`${what} is in use by another part of this process (${folder})`);
    const who = e.holder === undefined ? "another process" : `process ${e.holder}`;
    throw new LockedError(`${what} is in use by ${who}; stop that one first (lock: ${folder})`);
  }
}
