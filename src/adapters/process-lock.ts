/** One process at a time. Node has no flock, but LevelDB locks its folder by fcntl and the kernel takes that lock back
 *  when the process ends, however it ends: an empty database is the lock. Nothing stale can refuse a start. */
import { ClassicLevel } from "classic-level";

export interface ProcessLock {
  release(): Promise<void>;
}

export class LockedError extends Error {
  override name = "LockedError";
}

/** @param folder is made when it is not there; it holds nothing but the lock
 *  @param what is named in the error: "the signing state …"
 *  @throws LockedError when another process (or another part of this one) holds it */
export async function lockFolder(folder: string, what: string): Promise<ProcessLock> {
  const database = new ClassicLevel(folder, { compression: false, writeBufferSize: 65_536 });
  try {
    await database.open();
  } catch (e) {
    if ((e as { cause?: { code?: string } }).cause?.code === "LEVEL_LOCKED") {
      throw new LockedError(`${what} is in use by another process; stop that one first (lock: ${folder})`);
    }
    throw e;
  }
  return { release: () => database.close() };
}
