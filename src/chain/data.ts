/** Transactions of a block: their ids and the tree over them. @spec cometbft types/tx.go */
import { type Hasher, nobleHasher } from "../crypto/hasher.js";
import { type MerkleProof, merkleProofs, merkleRoot } from "../crypto/merkle.js";
import { assert } from "../types/assert.js";

/** The id of a transaction. */
export function txHash(tx: Uint8Array, hasher: Hasher = nobleHasher): Uint8Array {
  return hasher.sha256(tx);
}

interface Hashed {
  readonly ids: readonly Uint8Array[];
  root: Uint8Array | undefined;
}

/** Of lists that were hashed: a block is checked as it comes, again on the state, and executed, by the same ids. */
const hashedLists = new WeakMap<readonly Uint8Array[], Hashed>();

function hashed(txs: readonly Uint8Array[], hasher: Hasher): Hashed {
  let found = hashedLists.get(txs);
  if (found === undefined) {
    found = { ids: txs.map((tx) => hasher.sha256(tx)), root: undefined };
    hashedLists.set(txs, found);
  }
  return found;
}

/** The ids of a block's transactions. They are remembered with the list, which must not be changed afterwards.
 *  @source cometbft types/block.go Data.Hash, which remembers as well */
export function txHashes(txs: readonly Uint8Array[], hasher: Hasher = nobleHasher): readonly Uint8Array[] {
  return hashed(txs, hasher).ids;
}

/** The leaves are the ids, not the transactions. The list must not be changed afterwards. */
export function dataHash(txs: readonly Uint8Array[], hasher: Hasher = nobleHasher): Uint8Array {
  const found = hashed(txs, hasher);
  found.root ??= merkleRoot(found.ids, hasher);
  return found.root.slice();
}

/** That the id of one transaction is under the data hash. */
export function txProof(txs: readonly Uint8Array[], index: number, hasher: Hasher = nobleHasher): MerkleProof {
  const { proofs } = merkleProofs(txHashes(txs, hasher), hasher);
  const proof = proofs[index];
  assert(proof !== undefined, "the index of a proven transaction lies within its block");
  return proof;
}

function uvarintLength(value: number): number {
  let n = 1;
  for (let v = value; v >= 0x80; v = Math.floor(v / 0x80)) n++;
  return n;
}

/** Bytes that a transaction of this length takes in a block: with its tag and length. */
export function txBytesInBlock(length: number): number {
  return 1 + uvarintLength(length) + length;
}

/** Bytes of the transactions in a block, without the frame around them. */
export function dataBytes(txs: readonly Uint8Array[]): number {
  return txs.reduce((sum, tx) => sum + txBytesInBlock(tx.length), 0);
}
