import { blockFault } from "../../chain/block.js";
import { blockIdsEqual } from "../../chain/block-id.js";
import { commitHash } from "../../chain/commit.js";
import { headerHash } from "../../chain/header.js";
import { PartSet, partFault } from "../../chain/part-set.js";
import type { Hasher } from "../../crypto/hasher.js";
import type { BlockStore } from "../../engine/stores/block-store.js";
import type { Block } from "../../gen/tendermint/types/block.js";
import type { BlockMeta, Header } from "../../gen/tendermint/types/types.js";
import { bytesEqual, toHexUpper } from "../../types/bytes.js";
import { caught, type Damage } from "./damage.js";

const DATABASE = "blockstore.db";

export function wantHash(what: string, found: Uint8Array, expected: Uint8Array): void {
  if (!bytesEqual(found, expected)) {
    throw new Error(`${what} is ${toHexUpper(found)}, wanted ${toHexUpper(expected)}`);
  }
}

export function fail(problem: string): never {
  throw new Error(problem);
}

/** A header as measure for other things: undefined also where it does not decode, which is found elsewhere. */
export function headerAt(store: BlockStore, height: bigint): Header | undefined {
  try {
    return store.loadMeta(height)?.header;
  } catch {
    return undefined;
  }
}

/** The header of a height, hashed. @throws Error */
function checkedMeta(store: BlockStore, height: bigint, hasher: Hasher): BlockMeta {
  const meta = store.loadMeta(height) ?? fail("is missing");
  if (meta.header.height !== height) fail(`is of height ${meta.header.height}`);
  wantHash("the hash of the header", headerHash(meta.header, hasher), meta.blockId.hash);
  return meta;
}

function checkParts(store: BlockStore, meta: BlockMeta, hasher: Hasher): Block {
  const { partSetHeader } = meta.blockId;
  const parts = PartSet.fromHeader(partSetHeader, hasher);
  for (let i = 0; i < partSetHeader.total; i++) {
    const part = store.loadPart(meta.header.height, i) ?? fail(`part ${i} of ${partSetHeader.total} is missing`);
    const problem = partFault(part);
    if (problem !== undefined) fail(`part ${i}: ${problem}`);
    const added = parts.addPart(part);
    if (!added.ok) fail(`part ${i}: ${added.error}`);
  }
  const block = store.loadBlock(meta.header.height) ?? fail("is missing");
  wantHash("the hash of the block", headerHash(block.header, hasher), meta.blockId.hash);
  const problem = blockFault(block, hasher);
  if (problem !== undefined) fail(problem);
  if (BigInt(block.data.txs.length) !== meta.numTxs) fail(`the block has ${block.data.txs.length} transactions`);
  if (BigInt(parts.byteSize) !== meta.blockSize) fail(`the block has ${parts.byteSize} bytes`);
  return block;
}

/** What is wrong with a stored block: header, parts, commits, hash. */
export function blockDamage(store: BlockStore, height: bigint, hasher: Hasher): Damage[] {
  const found: Damage[] = [];
  const check = (kind: string, act: () => void, at = height): boolean => {
    const damage = caught(DATABASE, kind, at, act);
    found.push(...damage);
    return damage.length === 0;
  };
  let meta: BlockMeta | undefined;
  const whole = check("headers", () => {
    meta = checkedMeta(store, height, hasher);
  });
  if (!whole || meta === undefined) return found;
  const { header, blockId } = meta;
  check("hashes", () => {
    const of = store.heightOfHash(blockId.hash);
    if (of !== height) fail(of === undefined ? "is missing" : `points to height ${of}`);
  });
  check("parts", () => {
    checkParts(store, meta!, hasher);
  });
  check("seen commits", () => {
    const seen = store.loadSeenCommit(height) ?? fail("is missing");
    if (seen.height !== height || !blockIdsEqual(seen.blockId, blockId)) fail("is of another block");
  });
  check("extended commits", () => {
    const extended = store.loadExtendedCommit(height);
    if (extended !== undefined && !blockIdsEqual(extended.blockId, blockId)) fail("is of another block");
  });
  if (height === store.base) return found;
  check(
    "commits",
    () => {
      const commit = store.loadCommit(height - 1n) ?? fail("is missing");
      wantHash("its hash", commitHash(commit, hasher), header.lastCommitHash);
    },
    height - 1n,
  );
  check("headers", () => {
    const before = store.loadMeta(height - 1n);
    if (before !== undefined && !blockIdsEqual(before.blockId, header.lastBlockId)) {
      fail(`does not follow on block ${height - 1n}`);
    }
  });
  return found;
}

/** What is wrong with a header that was kept below the base, to verify evidence against it. */
export function evidenceHeaderDamage(store: BlockStore, height: bigint, hasher: Hasher): Damage[] {
  const found = caught(DATABASE, "headers", height, () => {
    checkedMeta(store, height, hasher);
  });
  const commit = caught(DATABASE, "commits", height, () => {
    if (store.loadCommit(height) === undefined) fail("is missing");
  });
  return [...found, ...commit];
}
