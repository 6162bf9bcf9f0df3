/** Blocks. @spec cometbft types/block.go */
import { fieldCountFault } from "../codec/raw-fields.js";
import { type Hasher, nobleHasher } from "../crypto/hasher.js";
import { Block } from "../gen/tendermint/types/block.js";
import type { Evidence } from "../gen/tendermint/types/evidence.js";
import type { BlockID, Commit, Header } from "../gen/tendermint/types/types.js";
import { bytesEqual, EMPTY_BYTES, toHexUpper } from "../types/bytes.js";
import { err, ok, type Result } from "../types/result.js";
import { blockIdFault } from "./block-id.js";
import { commitFault, commitHash, normaliseCommit, receivedCommitFault } from "./commit.js";
import { dataHash } from "./data.js";
import { decodeChecked } from "./decode.js";
import { evidenceFault, evidenceListHash, normaliseEvidence } from "./evidence.js";
import { headerFault, headerHash } from "./header.js";
import { BLOCK_FIELDS_MAX, BLOCK_PART_BYTES } from "./limits.js";
import { PartSet } from "./part-set.js";

/** Overhead of a block besides header, commit and evidence: lengths and tags, without those of transactions. */
const BLOCK_OVERHEAD_BYTES = 11n;
const HEADER_BYTES_MAX = 626n;
const COMMIT_OVERHEAD_BYTES = 94n;
/** 109 bytes and their tag and length. */
const COMMIT_SIG_BYTES = 111n;

/** The largest commit of this many validators. */
export function commitBytesMax(validators: number): bigint {
  return COMMIT_OVERHEAD_BYTES + COMMIT_SIG_BYTES * BigInt(validators);
}

/** Room for transactions in a block of at most `maxBytes`. An error when not even the rest fits. */
export function dataBytesMax(maxBytes: bigint, evidenceBytes: bigint, validators: number): Result<bigint> {
  const rest = BLOCK_OVERHEAD_BYTES + HEADER_BYTES_MAX + commitBytesMax(validators) + evidenceBytes;
  if (maxBytes >= rest) return ok(maxBytes - rest);
  return err(`a block of ${maxBytes} bytes is too small for header, last commit and evidence of ${rest} bytes`);
}

/** The header without what follows from the rest of the block. */
export type HeaderFrame = Omit<Header, "lastCommitHash" | "dataHash" | "evidenceHash">;

/** A block with the hashes of its content in the header. */
export function makeBlock(
  frame: HeaderFrame,
  txs: readonly Uint8Array[],
  evidence: readonly Evidence[],
  lastCommit: Commit,
  hasher: Hasher = nobleHasher,
): Block {
  const data = { txs: [...txs] };
  return {
    header: {
      ...frame,
      lastCommitHash: commitHash(lastCommit, hasher),
      dataHash: dataHash(data.txs, hasher),
      evidenceHash: evidenceListHash(evidence, hasher),
    },
    data,
    evidence: { evidence: [...evidence] },
    lastCommit,
  };
}

/** Empty without a last commit: such a block is incomplete. */
export function blockHash(block: Block, hasher: Hasher = nobleHasher): Uint8Array {
  return block.lastCommit === undefined ? EMPTY_BYTES : headerHash(block.header, hasher);
}

export function blockPartSet(block: Block, hasher: Hasher = nobleHasher): PartSet {
  return PartSet.fromData(Block.encode(block), BLOCK_PART_BYTES, hasher);
}

export function blockIdOf(block: Block, parts: PartSet, hasher: Hasher = nobleHasher): BlockID {
  return { hash: blockHash(block, hasher), partSetHeader: parts.header };
}

function wrongHash(name: string, found: Uint8Array, expected: Uint8Array): string | undefined {
  if (bytesEqual(found, expected)) return undefined;
  return `wrong ${name} in header: expected ${toHexUpper(expected)}, got ${toHexUpper(found)}`;
}

/** What a block must pass without knowing the chain: well-formed, and its header names its content. */
export function blockFault(block: Block, hasher: Hasher = nobleHasher): string | undefined {
  const { header, data, evidence, lastCommit } = block;
  const inHeader = headerFault(header);
  if (inHeader !== undefined) return `invalid header: ${inHeader}`;
  if (lastCommit === undefined) return "last commit is missing";
  const inCommit = commitFault(lastCommit);
  if (inCommit !== undefined) return `wrong last commit: ${inCommit}`;
  const fault =
    wrongHash("last commit hash", header.lastCommitHash, commitHash(lastCommit, hasher)) ??
    wrongHash("data hash", header.dataHash, dataHash(data.txs, hasher));
  if (fault !== undefined) return fault;
  for (let i = 0; i < evidence.evidence.length; i++) {
    const inEvidence = evidenceFault(evidence.evidence[i]!);
    if (inEvidence !== undefined) return `invalid evidence #${i}: ${inEvidence}`;
  }
  return wrongHash("evidence hash", header.evidenceHash, evidenceListHash(evidence.evidence, hasher));
}

/** Brings a fresh message to the form in which it is hashed. */
export function normaliseBlock(block: Block): Block {
  if (block.lastCommit !== undefined) normaliseCommit(block.lastCommit);
  block.evidence.evidence.forEach(normaliseEvidence);
  return block;
}

/** What a block from the wire must pass. */
export function receivedBlockFault(block: Block, hasher: Hasher = nobleHasher): string | undefined {
  const inId = blockIdFault(block.header.lastBlockId);
  if (inId !== undefined) return inId;
  const inCommit = block.lastCommit && receivedCommitFault(block.lastCommit);
  return inCommit ?? blockFault(block, hasher);
}

/** Decodes a block with its basic checks. One of so many fields that peers could not fetch it from us later is refused
 *  before anything is made of it: an empty transaction is two bytes on the wire and a hundred in memory. Groups are
 *  passed over, as cometbft passes over them. */
export function decodeBlock(bytes: Uint8Array, hasher: Hasher = nobleHasher): Result<Block> {
  const tooMany = fieldCountFault(Block, bytes, BLOCK_FIELDS_MAX, "skipped");
  if (tooMany !== undefined) return err(`${Block.typeName}: ${tooMany}`);
  return decodeChecked(Block, bytes, (b) => receivedBlockFault(normaliseBlock(b), hasher));
}
