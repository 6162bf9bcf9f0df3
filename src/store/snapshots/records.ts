/** What is known of a snapshot: how ABCI carries it, and under which keys the SDK's store of snapshots keeps it.
 *  @spec cosmossdk.io/store snapshots/{manager,store}.go */
import { Metadata, type Snapshot } from "../../gen/cosmos/store/snapshots/v1/snapshot.js";
import type { Snapshot as AbciSnapshot } from "../../gen/tendermint/abci/types.js";
import { ProtobufError } from "../../protobuf/reader.js";
import { INT64_MAX } from "../../types/int-math.js";
import { err, ok, type Result } from "../../types/result.js";
import { SNAPSHOT_FORMAT } from "./items.js";

const HASH_BYTES = 32;
const KEY_PREFIX = 0x01;
const KEY_BYTES = 13;

export function snapshotToAbci({ height, format, chunks, hash, metadata }: Snapshot): AbciSnapshot {
  return { height, format, chunks, hash, metadata: Metadata.encode(metadata) };
}

/** The hashes of the chunks are in the metadata, which only applications read. */
export function snapshotFromAbci({ height, format, chunks, hash, metadata }: AbciSnapshot): Result<Snapshot> {
  try {
    return ok({ height, format, chunks, hash, metadata: Metadata.decode(metadata) });
  } catch (e) {
    if (e instanceof ProtobufError) return err(`snapshot metadata: ${e.message}`);
    throw e;
  }
}

export interface SnapshotFault {
  /** "format": no snapshot of this format can be read. "metadata": this one is malformed. "height": it is of none. */
  readonly kind: "format" | "metadata" | "height";
  readonly text: string;
}

/** Why a snapshot cannot be restored from, in the order in which the SDK looks. */
export function snapshotFault({ height, format, chunks, metadata }: Snapshot): SnapshotFault | undefined {
  const { chunkHashes } = metadata;
  if (chunks === 0) return { kind: "metadata", text: "no chunks: invalid snapshot metadata" };
  if (chunkHashes.length !== chunks) {
    const text = `snapshot has ${chunkHashes.length} chunk hashes, but ${chunks} chunks: invalid snapshot metadata`;
    return { kind: "metadata", text };
  }
  if (format !== SNAPSHOT_FORMAT) return { kind: "format", text: `snapshot format ${format}: unknown snapshot format` };
  if (height === 0n) return { kind: "height", text: "cannot restore snapshot at height 0: internal logic error" };
  if (height > INT64_MAX) return { kind: "metadata", text: `snapshot height ${height} cannot exceed ${INT64_MAX}` };
  if (chunkHashes.every((hash) => hash.length === HASH_BYTES)) return undefined;
  return { kind: "metadata", text: `snapshot has a chunk hash that is not of ${HASH_BYTES} bytes` };
}

/** 01, height (u64, big endian), format (u32, big endian). */
export function snapshotKey(height: bigint, format: number): Uint8Array {
  const key = new Uint8Array(KEY_BYTES);
  key[0] = KEY_PREFIX;
  const view = new DataView(key.buffer);
  view.setBigUint64(1, height);
  view.setUint32(9, format);
  return key;
}

/** Of all snapshots: first key (included) and last (excluded). */
export const SNAPSHOT_KEYS = { start: Uint8Array.of(KEY_PREFIX), end: Uint8Array.of(KEY_PREFIX + 1) };
