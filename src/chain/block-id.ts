/** Block ids and part-set headers: what votes vote for. An all-empty id stands for "nil". */
import type { BlockID, PartSetHeader } from "../gen/tendermint/types/types.js";
import { PartSetHeader as PartSetHeaderType } from "../gen/tendermint/types/types.js";
import { bytesEqual, compareBytes, concatBytes, EMPTY_BYTES, toHex } from "../types/bytes.js";
import { HASH_BYTES } from "./limits.js";

export function nilBlockId(): BlockID {
  return { hash: EMPTY_BYTES, partSetHeader: { total: 0, hash: EMPTY_BYTES } };
}

export function isZeroPartSetHeader(header: PartSetHeader): boolean {
  return header.total === 0 && header.hash.length === 0;
}

export function partSetHeadersEqual(a: PartSetHeader, b: PartSetHeader): boolean {
  return a.total === b.total && bytesEqual(a.hash, b.hash);
}

/** Whether the id stands for no block (nil). */
export function isZeroBlockId(id: BlockID): boolean {
  return id.hash.length === 0 && isZeroPartSetHeader(id.partSetHeader);
}

/** Whether the id can name a block: both hashes and at least one part. */
export function isCompleteBlockId(id: BlockID): boolean {
  return id.hash.length === HASH_BYTES && id.partSetHeader.total > 0 && id.partSetHeader.hash.length === HASH_BYTES;
}

export function blockIdsEqual(a: BlockID, b: BlockID): boolean {
  return bytesEqual(a.hash, b.hash) && partSetHeadersEqual(a.partSetHeader, b.partSetHeader);
}

/** Hash and encoded part-set header: the key that orders the two votes of duplicate-vote evidence. */
export function blockIdKeyBytes(id: BlockID): Uint8Array {
  return concatBytes(id.hash, PartSetHeaderType.encode(id.partSetHeader));
}

/** Key for maps: lower-case hex of `blockIdKeyBytes`; "" for nil. */
export function blockIdKey(id: BlockID): string {
  return toHex(blockIdKeyBytes(id));
}

/** Order of the keys, as Array.sort wants. */
export function compareBlockIds(a: BlockID, b: BlockID): number {
  return compareBytes(blockIdKeyBytes(a), blockIdKeyBytes(b));
}

/** A hash is empty or has 32 bytes. Undefined when it does. */
export function hashFault(hash: Uint8Array, name: string): string | undefined {
  if (hash.length === 0 || hash.length === HASH_BYTES) return undefined;
  return `wrong ${name}: expected ${HASH_BYTES} bytes, got ${hash.length}`;
}

export function partSetHeaderFault(header: PartSetHeader): string | undefined {
  return hashFault(header.hash, "part set hash");
}

/** What every block id must pass: an id that is neither nil nor complete still does. */
export function blockIdFault(id: BlockID): string | undefined {
  return hashFault(id.hash, "block hash") ?? partSetHeaderFault(id.partSetHeader);
}
