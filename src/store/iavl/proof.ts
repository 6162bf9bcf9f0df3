import {
  type CommitmentProof,
  type ExistenceProof,
  HashOp,
  type InnerOp,
  LengthOp,
} from "../../gen/cosmos/ics23/v1/proofs.js";
import { concatBytes, EMPTY_BYTES } from "../../types/bytes.js";
import { zigzagVarints } from "./node-hash.js";
import { leafAt, type NodeSource, positionOf } from "./node-source.js";

const LENGTH_BYTE = Uint8Array.of(32);

/** ICS-23 proof that the key is in the tree with its value.
 *  @throws Error when it is not */
export function membershipProof<N>(source: NodeSource<N>, root: N | undefined, key: Uint8Array): CommitmentProof {
  const proof = root === undefined ? undefined : existenceProof(source, root, key);
  if (proof === undefined) throw new Error("cannot prove the membership of a key that is not in the tree");
  return { proof: { kind: "exist", value: proof } };
}

/** ICS-23 proof that the key is not in the tree: its neighbours. That of an empty tree has none and proves nothing.
 *  @throws Error when the key is there */
export function nonMembershipProof<N>(source: NodeSource<N>, root: N | undefined, key: Uint8Array): CommitmentProof {
  if (root === undefined) return { proof: { kind: "nonexist", value: { key, left: undefined, right: undefined } } };
  const { index, leaf } = positionOf(source, root, key);
  if (leaf !== undefined) throw new Error("cannot prove the absence of a key that is in the tree");
  const neighbour = (at: number): ExistenceProof | undefined => {
    const node = leafAt(source, root, at);
    return node === undefined ? undefined : existenceProof(source, root, source.key(node));
  };
  return { proof: { kind: "nonexist", value: { key, left: neighbour(index - 1), right: neighbour(index) } } };
}

/** The steps of the reference (cosmos/iavl proof_ics23.go): all that goes before the child's hash is the prefix. */
function existenceProof<N>(source: NodeSource<N>, root: N, key: Uint8Array): ExistenceProof | undefined {
  const path: InnerOp[] = [];
  let node = root;
  while (source.height(node) > 0) {
    const head = zigzagVarints(source.height(node), source.size(node), source.version(node));
    if (source.compare(key, node) < 0) {
      const right = source.right(node);
      path.push({ hash: HashOp.SHA256, prefix: leftPrefix(head), suffix: leftSuffix(source.hash(right)) });
      node = source.left(node);
    } else {
      const left = source.left(node);
      path.push({ hash: HashOp.SHA256, prefix: rightPrefix(head, source.hash(left)), suffix: EMPTY_BYTES });
      node = source.right(node);
    }
  }
  if (source.compare(key, node) !== 0) return undefined;
  return {
    key: source.key(node),
    value: source.value(node),
    leaf: {
      hash: HashOp.SHA256,
      prehashKey: HashOp.NO_HASH,
      prehashValue: HashOp.SHA256,
      length: LengthOp.VAR_PROTO,
      prefix: zigzagVarints(0, 1, source.version(node)),
    },
    path: path.reverse(),
  };
}

/** What goes before the hash of a left child. */
function leftPrefix(head: Uint8Array): Uint8Array {
  return concatBytes(head, LENGTH_BYTE);
}

/** What goes before the hash of a right child: the left one is known. */
function rightPrefix(head: Uint8Array, left: Uint8Array): Uint8Array {
  return concatBytes(head, LENGTH_BYTE, left, LENGTH_BYTE);
}

/** What goes after the hash of a left child. */
function leftSuffix(right: Uint8Array): Uint8Array {
  return concatBytes(LENGTH_BYTE, right);
}
