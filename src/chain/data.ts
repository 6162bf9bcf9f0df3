/** Transactions of a block: their ids and the tree over them. @spec cometbft types/tx.go */
import { type Hasher, nobleHasher } from "../crypto/hasher.js";
import { type MerkleProof, merkleProofs, merkleRoot } from "../crypto/merkle.js";
import { assert } from "../types/assert.js";

/** The id of a transaction. */
export function txHash(tx: Uint8Array, hasher: Hasher = nobleHasher): Uint8Array {
  return hasher.sha256(tx);
}

/** The leaves are the ids, not the transactions. */
export function dataHash(txs: readonly Uint8Array[], hasher: Hasher = nobleHasher): Uint8Array {
  return merkleRoot(
    txs.map((tx) => hasher.sha256(tx)),
    hasher,
  );
}

/** That the id of one transaction is under the data hash. */
export function txProof(txs: readonly Uint8Array[], index: number, hasher: Hasher = nobleHasher): MerkleProof {
  const { proofs } = merkleProofs(
    txs.map((tx) => hasher.sha256(tx)),
    hasher,
  );
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
