import { type Hasher, nobleHasher } from "../crypto/hasher.js";
import { mapLeaf, merkleProofs, merkleRoot } from "../crypto/merkle.js";
import { CommitmentProof, HashOp, type InnerOp, LengthOp } from "../gen/cosmos/ics23/v1/proofs.js";
import type { CommitInfo, StoreInfo } from "../gen/cosmos/store/v1beta1/commit_info.js";
import type { ProofOp } from "../gen/tendermint/crypto/proof.js";
import { compareBytes, concatBytes, EMPTY_BYTES } from "../types/bytes.js";
import { utf8Encode } from "../types/utf8.js";

export const ICS23_IAVL = "ics23:iavl";
export const ICS23_SIMPLE = "ics23:simple";

const INNER_PREFIX = Uint8Array.of(1);
const LEAF_PREFIX = Uint8Array.of(0);

interface NamedRoot {
  readonly name: Uint8Array;
  readonly root: Uint8Array;
}

/** The roots of a commit in the order of their names' bytes: the order in which they are hashed. */
function sortedRoots(infos: readonly StoreInfo[]): NamedRoot[] {
  const roots = infos.map((info) => ({ name: utf8Encode(info.name), root: info.commitId.hash }));
  return roots.sort((a, b) => compareBytes(a.name, b.name));
}

/** The app hash: an RFC 6962 tree over names and roots; SHA-256 of nothing without stores.
 *  @spec cosmos-sdk store/types/commit_info.go */
export function commitInfoHash(info: CommitInfo, hasher: Hasher = nobleHasher): Uint8Array {
  return merkleRoot(
    sortedRoots(info.storeInfos).map(({ name, root }) => mapLeaf(name, root, hasher)),
    hasher,
  );
}

/** Proof that the app hash commits to the root of a store.
 *  @throws Error when the commit has no such store */
export function storeProofOp(info: CommitInfo, store: string, hasher: Hasher = nobleHasher): ProofOp {
  const roots = sortedRoots(info.storeInfos);
  const key = utf8Encode(store);
  const index = roots.findIndex(({ name }) => compareBytes(name, key) === 0);
  const entry = roots[index];
  if (entry === undefined) throw new Error(`the commit of version ${info.version} has no store ${store}`);
  const leaves = roots.map(({ name, root }) => mapLeaf(name, root, hasher));
  const { aunts } = merkleProofs(leaves, hasher).proofs[index]!;
  const sides = auntsOnTheRight(index, roots.length);
  const path = aunts.map((aunt, i): InnerOp => {
    return sides[i]!
      ? { hash: HashOp.SHA256, prefix: INNER_PREFIX, suffix: aunt }
      : { hash: HashOp.SHA256, prefix: concatBytes(INNER_PREFIX, aunt), suffix: EMPTY_BYTES };
  });
  const leaf = {
    hash: HashOp.SHA256,
    prehashKey: HashOp.NO_HASH,
    prehashValue: HashOp.SHA256,
    length: LengthOp.VAR_PROTO,
    prefix: LEAF_PREFIX,
  };
  const proof: CommitmentProof = { proof: { kind: "exist", value: { key, value: entry.root, leaf, path } } };
  return { type: ICS23_SIMPLE, key, data: CommitmentProof.encode(proof) };
}

/** For each aunt from the leaf up, whether it is the right sibling: a node without a sibling moves up unchanged. */
function auntsOnTheRight(index: number, total: number): boolean[] {
  const sides: boolean[] = [];
  for (let at = index, count = total; count > 1; at >>= 1, count = (count + 1) >> 1) {
    if ((at ^ 1) < count) sides.push((at & 1) === 0);
  }
  return sides;
}
