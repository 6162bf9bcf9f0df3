import type { KvDatabase } from "../../ports/disk.js";
import type { Persister } from "./persister.js";

/** The same database, whose writes wait for room while the disk is full, each for the one before it. */
export function retryingDatabase(name: string, db: KvDatabase, persister: Persister): KvDatabase {
  let writing: Promise<unknown> = Promise.resolve();
  return {
    get: (key) => db.get(key),
    write(ops, options) {
      const written = writing.then(() => persister.run(name, () => db.write(ops, options)));
      writing = written.catch(() => undefined);
      return written;
    },
    scan: (range) => db.scan(range),
    approximateSize: (start, end) => db.approximateSize(start, end),
    compact: (start, end) => db.compact(start, end),
    close: () => db.close(),
  };
}
