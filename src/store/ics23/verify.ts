/** Verifies ICS-23 commitment proofs. The verdicts are those of ics23/go v0.11, but what crashes it is refused here.
 *  Two things that the reference lets pass are part of the verdicts: the key field of an absence proof is not compared,
 *  and an inner step may carry another child in its prefix or suffix as long as the root agrees. */
import { type Hasher, nobleHasher } from "../../crypto/hasher.js";
import {
  type CommitmentProof,
  type ExistenceProof,
  HashOp,
  type NonExistenceProof,
  type ProofSpec,
} from "../../gen/cosmos/ics23/v1/proofs.js";
import { bytesEqual, compareBytes } from "../../types/bytes.js";
import { err, type Result } from "../../types/result.js";
import { decompress } from "./compress.js";
import { areNeighbours, isLeftMost, isRightMost } from "./neighbours.js";
import { applyInner, applyLeaf, innerFault, leafFault } from "./ops.js";

const DEPTH_MAX = 128;

/** Why the proof does not show that `key` has `value` under `root`; undefined when it does. Never throws. */
export function membershipFault(
  spec: ProofSpec,
  root: Uint8Array,
  proof: CommitmentProof,
  key: Uint8Array,
  value: Uint8Array,
  hasher: Hasher = nobleHasher,
): string | undefined {
  const plain = decompress(proof);
  if (!plain.ok) return plain.error;
  const found = existenceFor(plain.value, key);
  if (found === undefined) return "the proof has no existence proof of this key";
  return existenceFault(spec, root, found, key, value, hasher);
}

/** Why the proof does not show that `key` is absent under `root`; undefined when it does. Never throws. */
export function nonMembershipFault(
  spec: ProofSpec,
  root: Uint8Array,
  proof: CommitmentProof,
  key: Uint8Array,
  hasher: Hasher = nobleHasher,
): string | undefined {
  const plain = decompress(proof);
  if (!plain.ok) return plain.error;
  const compare = comparison(spec, hasher);
  const found = absenceFor(plain.value, key, compare);
  if (found === undefined) return "the proof has no absence proof around this key";
  return absenceFault(spec, root, found, key, compare, hasher);
}

/** The root that a proof commits to, taken from its first existence proof; the others may lead elsewhere, so a verdict
 *  needs membershipFault or nonMembershipFault with this root. */
export function calculateRoot(proof: CommitmentProof, hasher: Hasher = nobleHasher): Result<Uint8Array> {
  const plain = decompress(proof);
  if (!plain.ok) return plain;
  const inner = plain.value.proof;
  const first = inner?.kind === "batch" ? inner.value.entries[0]?.proof : inner;
  if (first?.kind === "exist") return existenceRoot(first.value, hasher);
  const side = first?.kind === "nonexist" ? (first.value.left ?? first.value.right) : undefined;
  return side === undefined ? err("the proof leads to no root") : existenceRoot(side, hasher);
}

type Compare = (a: Uint8Array, b: Uint8Array) => number;

/** Some trees order their leaves by the hashes of the keys. */
function comparison(spec: ProofSpec, hasher: Hasher): Compare {
  const prehash = spec.prehashKeyBeforeComparison && spec.leafSpec?.prehashKey === HashOp.SHA256;
  return prehash ? (a, b) => compareBytes(hasher.sha256(a), hasher.sha256(b)) : compareBytes;
}

function existenceFor(proof: CommitmentProof, key: Uint8Array): ExistenceProof | undefined {
  const inner = proof.proof;
  if (inner?.kind === "exist") return bytesEqual(inner.value.key, key) ? inner.value : undefined;
  if (inner?.kind !== "batch") return undefined;
  for (const entry of inner.value.entries) {
    if (entry.proof?.kind === "exist" && bytesEqual(entry.proof.value.key, key)) return entry.proof.value;
  }
  return undefined;
}

function absenceFor(proof: CommitmentProof, key: Uint8Array, compare: Compare): NonExistenceProof | undefined {
  const around = (p: NonExistenceProof): boolean =>
    (p.left === undefined || compare(p.left.key, key) < 0) && (p.right === undefined || compare(p.right.key, key) > 0);
  const inner = proof.proof;
  if (inner?.kind === "nonexist") return around(inner.value) ? inner.value : undefined;
  if (inner?.kind !== "batch") return undefined;
  for (const entry of inner.value.entries) {
    if (entry.proof?.kind === "nonexist" && around(entry.proof.value)) return entry.proof.value;
  }
  return undefined;
}

function existenceRoot(proof: ExistenceProof, hasher: Hasher): Result<Uint8Array> {
  if (proof.leaf === undefined) return err("an existence proof needs a leaf op");
  let hash = applyLeaf(proof.leaf, proof.key, proof.value, hasher);
  for (const step of proof.path) {
    if (!hash.ok) return hash;
    hash = applyInner(step, hash.value, hasher);
  }
  return hash;
}

function specFault(spec: ProofSpec, proof: ExistenceProof): string | undefined {
  if (proof.leaf === undefined) return "an existence proof needs a leaf op";
  const leaf = leafFault(proof.leaf, spec);
  if (leaf !== undefined) return `leaf: ${leaf}`;
  const depth = proof.path.length;
  if (spec.minDepth > 0 && depth < spec.minDepth) return `the path is too short: ${depth} steps`;
  if (depth > (spec.maxDepth === 0 ? DEPTH_MAX : spec.maxDepth)) return `the path is too long: ${depth} steps`;
  for (let i = 0; i < depth; i++) {
    const fault = innerFault(proof.path[i]!, spec, i + 1);
    if (fault !== undefined) return `step ${i}: ${fault}`;
  }
  return undefined;
}

function existenceFault(
  spec: ProofSpec,
  root: Uint8Array,
  proof: ExistenceProof,
  key: Uint8Array,
  value: Uint8Array,
  hasher: Hasher,
): string | undefined {
  const fault = specFault(spec, proof);
  if (fault !== undefined) return fault;
  if (!bytesEqual(key, proof.key)) return "the key is not that of the proof";
  if (!bytesEqual(value, proof.value)) return "the value is not that of the proof";
  const computed = existenceRoot(proof, hasher);
  if (!computed.ok) return computed.error;
  return bytesEqual(computed.value, root) ? undefined : "the proof leads to another root";
}

function absenceFault(
  spec: ProofSpec,
  root: Uint8Array,
  proof: NonExistenceProof,
  key: Uint8Array,
  compare: Compare,
  hasher: Hasher,
): string | undefined {
  const { left, right } = proof;
  for (const side of [left, right]) {
    const fault = side && existenceFault(spec, root, side, side.key, side.value, hasher);
    if (fault !== undefined) return `a neighbour: ${fault}`;
  }
  const inner = spec.innerSpec;
  if (inner === undefined) return "the spec has no inner spec";
  if (right !== undefined && compare(key, right.key) >= 0) return "the key is not left of the right neighbour";
  if (left !== undefined && compare(key, left.key) <= 0) return "the key is not right of the left neighbour";
  if (left === undefined && right === undefined) return "both neighbours are missing";
  if (left === undefined)
    return isLeftMost(inner, right!.path) ? undefined : "the right neighbour is not the first leaf";
  if (right === undefined) return isRightMost(inner, left.path) ? undefined : "the left neighbour is not the last leaf";
  return areNeighbours(inner, left.path, right.path) ? undefined : "other leaves lie between the neighbours";
}
