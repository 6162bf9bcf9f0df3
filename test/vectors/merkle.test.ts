/** comet/merkle.json: RFC 6962 trees and proofs, simple:v operators, key paths; with noble's and with native hashes. */
import { expect, test } from "vitest";
import { nativeHasher } from "../../src/adapters/native-crypto.js";
import { nobleHasher } from "../../src/crypto/hasher.js";
import { hexKeyPath, parseKeyPath } from "../../src/crypto/key-path.js";
import {
  innerHash,
  leafHash,
  type MerkleProof,
  merkleProofBasicFault,
  merkleProofFault,
  merkleProofs,
  merkleRoot,
} from "../../src/crypto/merkle.js";
import { proofOpsFault, simpleDecoders } from "../../src/crypto/proof-ops.js";
import { Proof, ProofOps } from "../../src/gen/tendermint/crypto/proof.js";
import { fromHex, toHex } from "../../src/types/bytes.js";
import { loadVectors } from "./load.js";

interface ProofRow {
  total: string;
  index: string;
  leaf_hash: string;
  aunts: string[];
  proto?: string;
}
// biome-ignore lint/suspicious/noExplicitAny: each kind has its own fields, checked by the expectations
type Case = { kind: string } & Record<string, any>;

const file = loadVectors<Case>("comet", "merkle");
const hashers = [nobleHasher, nativeHasher];

function proofOf(row: ProofRow): MerkleProof {
  return {
    total: BigInt(row.total),
    index: BigInt(row.index),
    leafHash: fromHex(row.leaf_hash),
    aunts: row.aunts.map(fromHex),
  };
}

/** Leaves are hex; a long filler may stand in the pattern form that the README describes. */
function bytesOf(
  value: string | { pattern: { start: number; step: number; length: number }; then?: string },
): Uint8Array {
  if (typeof value === "string") return fromHex(value);
  const { start, step, length } = value.pattern;
  const then = fromHex(value.then ?? "");
  const out = new Uint8Array(length + then.length);
  for (let i = 0; i < length; i++) out[i] = start + step * (i % 251);
  out.set(then, length);
  return out;
}

const checks: Record<string, (c: Case) => void> = {
  hash(c) {
    for (const hasher of hashers) {
      expect(toHex(leafHash(fromHex(c.leaf), hasher))).toBe(c.leaf_hash);
      expect(toHex(innerHash(fromHex(c.left), fromHex(c.right), hasher))).toBe(c.inner_hash);
    }
  },
  tree(c) {
    const leaves: Uint8Array[] = c.leaves.map(bytesOf);
    for (const hasher of hashers) {
      expect(toHex(merkleRoot(leaves, hasher))).toBe(c.root);
      const { root, proofs } = merkleProofs(leaves, hasher);
      expect(toHex(root)).toBe(c.root);
      proofs.forEach((p, i) => {
        expect(merkleProofBasicFault(p)).toBeUndefined();
        expect(merkleProofFault(p, root, leaves[i]!, hasher)).toBeUndefined();
      });
      if (c.proofs === undefined) continue;
      expect(proofs).toEqual(c.proofs.map(proofOf));
      expect(proofs.map((p) => toHex(Proof.encode(p)))).toEqual(c.proofs.map((p: ProofRow) => p.proto));
    }
  },
  proof(c) {
    const proof = proofOf(c.proof);
    for (const hasher of hashers) {
      expect(merkleProofBasicFault(proof) === undefined).toBe(c.validate_basic.ok);
      const fault = merkleProofFault(proof, fromHex(c.root), fromHex(c.leaf), hasher);
      expect(fault === undefined).toBe(c.verify.ok);
    }
  },
  proof_ops(c) {
    const proof = ProofOps.decode(fromHex(c.proto));
    expect(proof.ops.map((op) => ({ type: op.type, key: toHex(op.key), data: toHex(op.data) }))).toEqual(c.ops ?? []);
    for (const hasher of hashers) {
      const fault = proofOpsFault(simpleDecoders(hasher), proof, fromHex(c.root), c.key_path, [fromHex(c.value)]);
      expect(fault === undefined).toBe(c.ok);
    }
  },
  key_path(c) {
    const keys = parseKeyPath(c.path);
    expect(keys.ok).toBe(c.ok);
    if (!keys.ok) return;
    expect(keys.value.map(toHex)).toEqual(c.keys);
    expect(parseKeyPath(hexKeyPath(keys.value))).toEqual(keys);
  },
};

file.cases.forEach((c, i) => {
  test(`${i} ${c.kind} ${c.why ?? c.path ?? ""} ${c.key_path ?? ""}`, () => {
    const check = checks[c.kind];
    if (check === undefined) throw new Error(`unknown kind: ${c.kind}`);
    check(c);
  });
});
