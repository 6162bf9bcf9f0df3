import type { KvDatabase, KvEntry, KvOp, ScanRange } from "../ports/disk.js";
import { toBinaryString } from "./binary-string.js";
import { SortedMap } from "./sorted-map.js";

/** A database that forgets all when the process ends: for tests and simulations. Batches take effect at once. */
export class MemoryDatabase implements KvDatabase {
  private readonly entries = new SortedMap<KvEntry>();
  private closed = false;

  get(key: Uint8Array): Uint8Array | undefined {
    this.assertOpen();
    return this.entries.get(toBinaryString(key))?.[1].slice();
  }

  write(ops: readonly KvOp[]): Promise<void> {
    this.assertOpen();
    this.apply(ops);
    return Promise.resolve();
  }

  /** write() without the promise. */
  apply(ops: readonly KvOp[]): void {
    for (const op of ops) {
      const id = toBinaryString(op.key);
      if (op.type === "put") this.entries.set(id, [op.key.slice(), op.value.slice()]);
      else this.entries.delete(id);
    }
  }

  /** Number of entries. */
  get size(): number {
    return this.entries.size;
  }

  scan(range: ScanRange): AsyncIterable<KvEntry> {
    const entries = this.entriesIn(range);
    return {
      [Symbol.asyncIterator]() {
        const inner = entries[Symbol.iterator]();
        return { next: () => Promise.resolve(inner.next()) };
      },
    };
  }

  /** scan() without promises. */
  entriesIn(range: ScanRange): KvEntry[] {
    this.assertOpen();
    const from = range.start === undefined ? undefined : toBinaryString(range.start);
    const to = range.end === undefined ? undefined : toBinaryString(range.end);
    const out: KvEntry[] = [];
    const limit = range.limit ?? Number.POSITIVE_INFINITY;
    for (
      const walk = this.entries.walk(from, to, range.reverse !== true);
      walk.valid && out.length < limit;
      walk.next()
    ) {
      out.push(walk.value);
    }
    return out;
  }

  approximateSize(start: Uint8Array, end: Uint8Array): Promise<number> {
    let bytes = 0;
    for (const [key, value] of this.entriesIn({ start, end })) bytes += key.length + value.length;
    return Promise.resolve(bytes);
  }

  compact(): Promise<void> {
    return Promise.resolve();
  }

  close(): Promise<void> {
    this.closed = true;
    return Promise.resolve();
  }

  private assertOpen(): void {
    if (this.closed) throw new Error("the database is closed");
  }
}
