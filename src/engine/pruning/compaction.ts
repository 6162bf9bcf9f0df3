import type { KvDatabase } from "../../ports/disk.js";
import { concatBytes, EMPTY_BYTES, prefixEnd } from "../../types/bytes.js";

/** What one call of the database works on: a second or so, and no more than that to wait for when the node stops. */
export const COMPACTION_BYTES = 64 << 20;
/** Longest common prefix of keys that is taken apart. */
const DEPTH_MAX = 24;
/** Behind every key that anybody writes. */
const LAST_KEY = new Uint8Array(64).fill(0xff);

interface Range {
  readonly start: Uint8Array;
  readonly end: Uint8Array;
}

function rangeOf(prefix: Uint8Array): Range {
  return { start: prefix, end: prefixEnd(prefix) ?? LAST_KEY };
}

/** Ranges that cover all that the database has on disk, in order, each of about `bytesMax` where that is possible. */
async function* ranges(db: KvDatabase, prefix: Uint8Array, bytesMax: number): AsyncGenerator<Range> {
  let joined: { range: Range; bytes: number } | undefined;
  for (let byte = 0; byte < 256; byte++) {
    const child = concatBytes(prefix, Uint8Array.of(byte));
    const range = rangeOf(child);
    const bytes = await db.approximateSize(range.start, range.end);
    if (bytes === 0) continue;
    if (joined !== undefined && joined.bytes + bytes > bytesMax) {
      yield joined.range;
      joined = undefined;
    }
    if (bytes > bytesMax && child.length < DEPTH_MAX) yield* ranges(db, child, bytesMax);
    else if (joined === undefined) joined = { range, bytes };
    else joined = { range: { start: joined.range.start, end: range.end }, bytes: joined.bytes + bytes };
  }
  if (joined !== undefined) yield joined.range;
}

/** Gives the space of what was deleted back, part by part, so that whoever waits for the database does not wait long.
 *  @param goesOn asked before each part */
export async function compactInParts(
  db: KvDatabase,
  goesOn: () => boolean = () => true,
  bytesMax = COMPACTION_BYTES,
): Promise<void> {
  const whole = await db.approximateSize(EMPTY_BYTES, LAST_KEY);
  if (whole <= bytesMax) {
    // Sizes leave out what is not in tables yet, so even an empty answer is no reason to pass it over.
    if (goesOn()) await db.compact(EMPTY_BYTES, LAST_KEY);
    return;
  }
  for await (const { start, end } of ranges(db, EMPTY_BYTES, bytesMax)) {
    if (!goesOn()) return;
    await db.compact(start, end);
  }
}
