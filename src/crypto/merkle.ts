/** RFC 6962 trees over SHA-256: leaves are prefixed with 0x00, inner nodes with 0x01, and a tree of n leaves splits at
 *  the largest power of two below n. Built level by level, a node without a sibling moving up unchanged: that gives
 *  the same tree without recursion.
 *  @spec cometbft crypto/merkle */
import { bytesEqual, concatBytes, EMPTY_BYTES, toHexUpper } from "../types/bytes.js";
import { err, ok, type Result } from "../types/result.js";
import { HASH_BYTES, type Hasher, nobleHasher } from "./hasher.js";
import { encodeUvarint } from "./uvarint.js";

/** Aunts that a proof from the wire may have: enough for 2¹⁰⁰ leaves. */
export const MERKLE_AUNTS_MAX = 100;

/** The shape of tendermint.crypto.Proof, so that the decoded message serves as it is. It does not bind `total`: a
 *  wrong total can verify where the tree has the same shape on that side, so check index and total as well. */
export interface MerkleProof {
  total: bigint;
  index: bigint;
  leafHash: Uint8Array;
  /** Hashes from the leaf's sibling to a child of the root. */
  aunts: Uint8Array[];
}

export function leafHash(leaf: Uint8Array, hasher: Hasher = nobleHasher): Uint8Array {
  const data = new Uint8Array(1 + leaf.length);
  data.set(leaf, 1);
  return hasher.sha256(data);
}

export function innerHash(left: Uint8Array, right: Uint8Array, hasher: Hasher = nobleHasher): Uint8Array {
  const data = new Uint8Array(1 + left.length + right.length);
  data[0] = 1;
  data.set(left, 1);
  data.set(right, 1 + left.length);
  return hasher.sha256(data);
}

/** Writes the leaf hashes one after the other. */
function hashLeaves(leaves: readonly Uint8Array[], out: Uint8Array, hasher: Hasher): void {
  let longest = 0;
  for (const leaf of leaves) longest = Math.max(longest, leaf.length);
  const scratch = new Uint8Array(1 + longest);
  let input = scratch;
  for (let i = 0; i < leaves.length; i++) {
    const leaf = leaves[i]!;
    if (input.length !== 1 + leaf.length) input = scratch.subarray(0, 1 + leaf.length);
    input.set(leaf, 1);
    hasher.sha256Into(input, out, i * HASH_BYTES);
  }
}

/** Hashes the pairs of a level of `count` nodes; `to` may be `from`. Returns the count of the next level. */
function hashLevel(from: Uint8Array, count: number, to: Uint8Array, node: Uint8Array, hasher: Hasher): number {
  const pairs = count >> 1;
  for (let i = 0; i < pairs; i++) {
    const at = 2 * i * HASH_BYTES;
    // A view for each pair would be garbage.
    for (let j = 0; j < 2 * HASH_BYTES; j++) node[1 + j] = from[at + j]!;
    hasher.sha256Into(node, to, i * HASH_BYTES);
  }
  if (count % 2 === 0) return pairs;
  to.set(from.subarray((count - 1) * HASH_BYTES, count * HASH_BYTES), pairs * HASH_BYTES);
  return pairs + 1;
}

function innerScratch(): Uint8Array {
  const node = new Uint8Array(1 + 2 * HASH_BYTES);
  node[0] = 1;
  return node;
}

/** The root over the leaves in their order; SHA-256 of nothing when there are none. */
export function merkleRoot(leaves: readonly Uint8Array[], hasher: Hasher = nobleHasher): Uint8Array {
  if (leaves.length === 0) return hasher.sha256(EMPTY_BYTES);
  const level = new Uint8Array(leaves.length * HASH_BYTES);
  hashLeaves(leaves, level, hasher);
  const node = innerScratch();
  for (let count = leaves.length; count > 1; ) count = hashLevel(level, count, level, node, hasher);
  return level.slice(0, HASH_BYTES);
}

/** The root and one proof a leaf. The hashes inside the proofs are views that share memory: do not change them. */
export function merkleProofs(
  leaves: readonly Uint8Array[],
  hasher: Hasher = nobleHasher,
): { readonly root: Uint8Array; readonly proofs: MerkleProof[] } {
  if (leaves.length === 0) return { root: hasher.sha256(EMPTY_BYTES), proofs: [] };
  const levels: { readonly hashes: Uint8Array; readonly count: number }[] = [];
  let hashes = new Uint8Array(leaves.length * HASH_BYTES);
  hashLeaves(leaves, hashes, hasher);
  const node = innerScratch();
  let count = leaves.length;
  while (count > 1) {
    levels.push({ hashes, count });
    const above = new Uint8Array(((count + 1) >> 1) * HASH_BYTES);
    count = hashLevel(hashes, count, above, node, hasher);
    hashes = above;
  }
  const first = levels[0]?.hashes ?? hashes;
  const proofs = leaves.map((_, index): MerkleProof => {
    const aunts: Uint8Array[] = [];
    let at = index;
    for (const level of levels) {
      const sibling = at ^ 1;
      if (sibling < level.count) aunts.push(hashAt(level.hashes, sibling));
      at >>= 1;
    }
    return { total: BigInt(leaves.length), index: BigInt(index), leafHash: hashAt(first, index), aunts };
  });
  return { root: hashAt(hashes, 0), proofs };
}

function hashAt(level: Uint8Array, i: number): Uint8Array {
  return level.subarray(i * HASH_BYTES, (i + 1) * HASH_BYTES);
}

/** What every proof from the wire must pass; undefined when it does. */
export function merkleProofBasicFault(proof: MerkleProof): string | undefined {
  if (proof.total < 0n) return "negative Total";
  if (proof.index < 0n) return "negative Index";
  if (proof.leafHash.length !== HASH_BYTES) {
    return `expected LeafHash size to be ${HASH_BYTES}, got ${proof.leafHash.length}`;
  }
  if (proof.aunts.length > MERKLE_AUNTS_MAX) {
    return `expected no more than ${MERKLE_AUNTS_MAX} aunts, got ${proof.aunts.length}`;
  }
  for (let i = 0; i < proof.aunts.length; i++) {
    const length = proof.aunts[i]!.length;
    if (length !== HASH_BYTES) return `expected Aunts#${i} size to be ${HASH_BYTES}, got ${length}`;
  }
  return undefined;
}

/** For each level from the root down, whether the leaf lies on the left. */
function pathFromRoot(index: bigint, total: bigint): boolean[] {
  const path: boolean[] = [];
  let split = 1n;
  while (split * 2n < total) split *= 2n;
  let at = index;
  let size = total;
  while (size > 1n) {
    while (split >= size) split /= 2n;
    const left = at < split;
    path.push(left);
    if (left) size = split;
    else {
      at -= split;
      size -= split;
    }
  }
  return path;
}

/** The root that leaf hash and aunts lead to. An error when index, total and the number of aunts do not fit. */
export function rootFromMerkleProof(proof: MerkleProof, hasher: Hasher = nobleHasher): Result<Uint8Array> {
  const { index, total, aunts } = proof;
  if (index >= total || index < 0n || total <= 0n) return err(`invalid index ${index} and/or total ${total}`);
  const path = pathFromRoot(index, total);
  if (aunts.length < path.length) return err("expected at least one inner hash");
  if (aunts.length > path.length) return err("unexpected inner hashes");
  let hash = proof.leafHash;
  for (let i = 0; i < aunts.length; i++) {
    const left = path[path.length - 1 - i]!;
    hash = left ? innerHash(hash, aunts[i]!, hasher) : innerHash(aunts[i]!, hash, hasher);
  }
  return ok(hash);
}

/** Why the proof does not show that `leaf` is under `root`; undefined when it does.
 *  Index and total are the caller's to compare with what it expects. */
export function merkleProofFault(
  proof: MerkleProof,
  root: Uint8Array,
  leaf: Uint8Array,
  hasher: Hasher = nobleHasher,
): string | undefined {
  if (proof.total < 0n) return "proof total must be positive";
  if (proof.index < 0n) return "proof index cannot be negative";
  const own = leafHash(leaf, hasher);
  if (!bytesEqual(own, proof.leafHash)) {
    return `invalid leaf hash: wanted ${toHexUpper(own)} got ${toHexUpper(proof.leafHash)}`;
  }
  const computed = rootFromMerkleProof(proof, hasher);
  if (!computed.ok) return `compute root hash: ${computed.error}`;
  if (!bytesEqual(computed.value, root)) {
    return `invalid root hash: wanted ${toHexUpper(root)} got ${toHexUpper(computed.value)}`;
  }
  return undefined;
}

/** The leaf of a key-value tree: key and hash of the value, each behind its length. */
export function mapLeaf(key: Uint8Array, value: Uint8Array, hasher: Hasher = nobleHasher): Uint8Array {
  return concatBytes(encodeUvarint(key.length), key, new Uint8Array([HASH_BYTES]), hasher.sha256(value));
}
