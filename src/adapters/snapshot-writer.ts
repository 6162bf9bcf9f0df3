/** Makes a snapshot's chunks of its items: a zlib stream, cut into files. */
import { createHash } from "node:crypto";
import { mkdir, open } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createDeflate } from "node:zlib";
import type { Snapshot } from "../gen/cosmos/store/snapshots/v1/snapshot.js";
import { SNAPSHOT_CHUNK_BYTES, SNAPSHOT_COMPRESSION_LEVEL } from "../store/snapshots/items.js";
import { concatBytes } from "../types/bytes.js";

/** Items are small: many of them go to zlib at once. */
const BATCH_BYTES = 64 * 1024;

export type SnapshotContent = Pick<Snapshot, "chunks" | "hash" | "metadata">;

function* batches(items: Iterable<Uint8Array>): Generator<Uint8Array> {
  let batch: Uint8Array[] = [];
  let bytes = 0;
  for (const item of items) {
    batch.push(item);
    bytes += item.length;
    if (bytes < BATCH_BYTES) continue;
    yield concatBytes(...batch);
    batch = [];
    bytes = 0;
  }
  if (bytes > 0) yield concatBytes(...batch);
}

/** Writes chunks 0, 1, … into a folder that it makes; returns when they are on the disk.
 *  @param chunkBytes other than the format's for tests only */
export async function writeSnapshot(
  items: Iterable<Uint8Array>,
  folder: string,
  chunkBytes = SNAPSHOT_CHUNK_BYTES,
): Promise<SnapshotContent> {
  await mkdir(folder, { recursive: true });
  const whole = createHash("sha256");
  const chunkHashes: Uint8Array[] = [];
  let parts: Uint8Array[] = [];
  let size = 0;
  const writeChunk = async (): Promise<void> => {
    const file = await open(join(folder, String(chunkHashes.length)), "w", 0o600);
    const hash = createHash("sha256");
    try {
      for (const part of parts) {
        hash.update(part);
        whole.update(part);
        await file.writeFile(part);
      }
      await file.sync();
    } finally {
      await file.close();
    }
    chunkHashes.push(new Uint8Array(hash.digest()));
    parts = [];
    size = 0;
  };
  await pipeline(
    Readable.from(batches(items)),
    createDeflate({ level: SNAPSHOT_COMPRESSION_LEVEL }),
    async (deflated: AsyncIterable<Buffer>) => {
      for await (const piece of deflated) {
        for (let rest = piece; rest.length > 0; ) {
          const part = rest.subarray(0, chunkBytes - size);
          rest = rest.subarray(part.length);
          parts.push(part);
          size += part.length;
          if (size === chunkBytes) await writeChunk();
        }
      }
      if (size > 0) await writeChunk();
    },
  );
  return { chunks: chunkHashes.length, hash: new Uint8Array(whole.digest()), metadata: { chunkHashes } };
}
