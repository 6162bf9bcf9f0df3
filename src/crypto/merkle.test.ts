import fc from "fast-check";
import { expect, test } from "vitest";
import { concatBytes } from "../types/bytes.js";
import { type Hasher, nobleHasher, sha256 } from "./hasher.js";
import {
  innerHash,
  leafHash,
  MERKLE_AUNTS_MAX,
  merkleProofBasicFault,
  merkleProofFault,
  merkleProofs,
  merkleRoot,
  rootFromMerkleProof,
} from "./merkle.js";

/** The definition of RFC 6962, word for word. */
function modelRoot(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return sha256(new Uint8Array());
  if (leaves.length === 1) return sha256(concatBytes(new Uint8Array([0]), leaves[0]!));
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return sha256(concatBytes(new Uint8Array([1]), modelRoot(leaves.slice(0, k)), modelRoot(leaves.slice(k))));
}

const trees = fc.array(fc.uint8Array({ maxLength: 80 }), { maxLength: 40 });

test("the root is the one that RFC 6962 defines", () => {
  fc.assert(
    fc.property(trees, (leaves) => {
      expect(merkleRoot(leaves)).toEqual(modelRoot(leaves));
    }),
  );
});

test("each proof verifies for its leaf and place and for no other leaf", () => {
  fc.assert(
    fc.property(trees, fc.nat(), fc.nat(), (leaves, x, y) => {
      fc.pre(leaves.length > 0);
      const { root, proofs } = merkleProofs(leaves);
      expect(root).toEqual(merkleRoot(leaves));
      const i = x % leaves.length;
      const j = y % leaves.length;
      expect(merkleProofBasicFault(proofs[i]!)).toBeUndefined();
      expect(merkleProofFault(proofs[i]!, root, leaves[i]!)).toBeUndefined();
      const same = Buffer.compare(leaves[i]!, leaves[j]!) === 0;
      expect(merkleProofFault(proofs[i]!, root, leaves[j]!) === undefined).toBe(same);
    }),
  );
});

test("leaves are neither kept nor changed", () => {
  const leaves = [new Uint8Array([1, 2]), new Uint8Array([3]), new Uint8Array(70)];
  const copies = leaves.map((l) => l.slice());
  const { root, proofs } = merkleProofs(leaves);
  expect(leaves).toEqual(copies);
  leaves[0]!.fill(9);
  expect(merkleProofFault(proofs[0]!, root, copies[0]!)).toBeUndefined();
});

test("all hashing goes through the hasher that is handed in", () => {
  let calls = 0;
  const counting: Hasher = {
    sha256: (data) => {
      calls++;
      return nobleHasher.sha256(data);
    },
    sha256Into: (data, out, offset) => {
      calls++;
      nobleHasher.sha256Into(data, out, offset);
    },
    sha256Text: (data) => {
      calls++;
      return nobleHasher.sha256Text(data);
    },
  };
  const leaves = Array.from({ length: 11 }, (_, i) => new Uint8Array([i]));
  merkleRoot(leaves, counting);
  expect(calls).toBe(11 + 10);
  const { root, proofs } = merkleProofs(leaves, counting);
  expect(calls).toBe(2 * 21);
  merkleProofFault(proofs[4]!, root, leaves[4]!, counting);
  expect(calls).toBe(2 * 21 + 1 + proofs[4]!.aunts.length);
});

test("totals near 2^63 end at once", () => {
  const hash = leafHash(new Uint8Array());
  const proof = {
    total: 2n ** 63n - 1n,
    index: 2n ** 62n,
    leafHash: hash,
    aunts: new Array<Uint8Array>(63).fill(hash),
  };
  expect(merkleProofBasicFault(proof)).toBeUndefined();
  expect(rootFromMerkleProof(proof).ok).toBe(true);
  expect(rootFromMerkleProof({ ...proof, aunts: proof.aunts.slice(1) }).ok).toBe(false);
  const tooMany = { ...proof, aunts: new Array<Uint8Array>(MERKLE_AUNTS_MAX + 1).fill(hash) };
  expect(merkleProofBasicFault(tooMany)).toContain("aunts");
});

test("an inner node is no leaf", () => {
  const left = leafHash(new Uint8Array([1]));
  const right = leafHash(new Uint8Array([2]));
  expect(merkleRoot([concatBytes(left, right)])).not.toEqual(innerHash(left, right));
});
