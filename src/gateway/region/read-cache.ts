/** Answers to reads, kept as long as they are true: those of the latest state until a newer block is known, those of one
 *  height for as long as there is room. The least recently used go first. */

import type { Wire } from "./answer-head.js";

export interface CachedAnswer {
  readonly status: number;
  readonly contentType: string;
  body: Uint8Array;
  /** Lower bound of the height whose state answered. */
  readonly height: bigint;
  /** Strong, with its quotes. */
  readonly etag: string;
  /** True of a height that does not change any more. */
  readonly immutable: boolean;
  readonly region: string;
  /** Headers of the answer that are passed on. */
  readonly headers: Readonly<Record<string, string>>;
  /** The node's; undefined when there are none. */
  readonly trailers?: NodeJS.Dict<string> | undefined;
  /** As it leaves, once it has left. */
  wire?: Wire;
}

/** What an entry costs beside its body. */
const OVERHEAD_BYTES = 512;

export class ReadCache {
  private readonly entries = new Map<string, CachedAnswer>();
  private bytes = 0;

  constructor(private readonly bytesMax: number) {}

  /** @param best the newest height that is known: answers about the latest state that are older are gone */
  get(key: string, best: bigint, minHeight: bigint): CachedAnswer | undefined {
    const found = this.entries.get(key);
    if (found === undefined) return undefined;
    if (!found.immutable && found.height < best) {
      this.remove(key, found);
      return undefined;
    }
    if (!found.immutable && found.height < minHeight) return undefined;
    this.entries.delete(key);
    this.entries.set(key, found);
    return found;
  }

  put(key: string, answer: CachedAnswer): void {
    const size = costOf(key, answer);
    if (size > this.bytesMax / 8) return;
    const old = this.entries.get(key);
    if (old !== undefined) this.remove(key, old);
    this.entries.set(key, answer);
    this.bytes += size;
    while (this.bytes > this.bytesMax) {
      const [oldest, entry] = this.entries.entries().next().value!;
      this.remove(oldest, entry);
    }
  }

  private remove(key: string, entry: CachedAnswer): void {
    this.entries.delete(key);
    this.bytes -= costOf(key, entry);
  }

  get size(): number {
    return this.entries.size;
  }

  get sizeBytes(): number {
    return this.bytes;
  }
}

function costOf(key: string, { body }: CachedAnswer): number {
  return body.length + 2 * key.length + OVERHEAD_BYTES;
}
