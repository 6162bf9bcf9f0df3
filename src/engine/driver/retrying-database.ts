import type { KvDatabase } from "../../ports/disk.js";
import type { Persister } from "./persister.js";

/** The same database, whose writes wait for room while the disk is full. */
export function retryingDatabase(name: string, db: KvDatabase, persister: Persister): KvDatabase {
  return {
    get: (key) => db.get(key),
    write: (ops, options) => persister.run(name, () => db.write(ops, options)),
    scan: (range) => db.scan(range),
    approximateSize: (start, end) => db.approximateSize(start, end),
    compact: (start, end) => db.compact(start, end),
    close: () => db.close(),
  };
}
