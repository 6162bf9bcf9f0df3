import {
  type BatchEntry,
  type CommitmentProof,
  type CompressedBatchEntry,
  type CompressedBatchProof,
  type CompressedExistenceProof,
  type ExistenceProof,
  InnerOp,
} from "../../gen/cosmos/ics23/v1/proofs.js";
import { err, ok, type Result } from "../../types/result.js";
import { toBinaryString } from "../binary-string.js";

/** The proof with the shared steps of a compressed batch put back; other proofs as they are. An error when an entry
 *  names a step that the proof does not have (the reference crashes) or is empty. */
export function decompress(proof: CommitmentProof): Result<CommitmentProof> {
  if (proof.proof?.kind !== "compressed") return ok(proof);
  const { entries, lookupInners } = proof.proof.value;
  const out: BatchEntry[] = [];
  for (const entry of entries) {
    const full = decompressEntry(entry, lookupInners);
    if (full === undefined) return err("an entry of a compressed batch is empty or names a step that is not there");
    out.push(full);
  }
  return ok({ proof: { kind: "batch", value: { entries: out } } });
}

function decompressEntry(entry: CompressedBatchEntry, steps: readonly InnerOp[]): BatchEntry | undefined {
  const { proof } = entry;
  if (proof === undefined) return undefined;
  if (proof.kind === "exist") {
    const value = decompressExistence(proof.value, steps);
    return value === undefined ? undefined : { proof: { kind: "exist", value } };
  }
  const { key, left: packedLeft, right: packedRight } = proof.value;
  const left = packedLeft && decompressExistence(packedLeft, steps);
  const right = packedRight && decompressExistence(packedRight, steps);
  const lost = (packedLeft !== undefined && left === undefined) || (packedRight !== undefined && right === undefined);
  return lost ? undefined : { proof: { kind: "nonexist", value: { key, left, right } } };
}

function decompressExistence(packed: CompressedExistenceProof, steps: readonly InnerOp[]): ExistenceProof | undefined {
  const path: InnerOp[] = [];
  for (const index of packed.path) {
    const step = steps[index];
    if (step === undefined) return undefined;
    path.push(step);
  }
  return { key: packed.key, value: packed.value, leaf: packed.leaf, path };
}

/** A batch of the proofs in which each step is written once.
 *  @throws Error for a proof of no kind */
export function combineProofs(proofs: readonly CommitmentProof[]): CommitmentProof {
  const entries: BatchEntry[] = [];
  for (const given of proofs) {
    const plain = decompress(given);
    if (!plain.ok) throw new Error(plain.error);
    const { proof } = plain.value;
    if (proof?.kind === "exist" || proof?.kind === "nonexist") entries.push({ proof });
    else if (proof?.kind === "batch") entries.push(...proof.value.entries);
    else throw new Error("a proof to combine is neither of existence nor of absence");
  }
  return { proof: { kind: "compressed", value: compress(entries) } };
}

function compress(entries: readonly BatchEntry[]): CompressedBatchProof {
  const lookupInners: InnerOp[] = [];
  const places = new Map<string, number>();
  const pack = (proof: ExistenceProof): CompressedExistenceProof => ({
    key: proof.key,
    value: proof.value,
    leaf: proof.leaf,
    path: proof.path.map((step) => {
      const id = toBinaryString(InnerOp.encode(step));
      let place = places.get(id);
      if (place === undefined) {
        place = lookupInners.length;
        places.set(id, place);
        lookupInners.push(step);
      }
      return place;
    }),
  });
  return {
    entries: entries.map(({ proof }): CompressedBatchEntry => {
      if (proof === undefined) throw new Error("a batch to compress has an empty entry");
      if (proof.kind === "exist") return { proof: { kind: "exist", value: pack(proof.value) } };
      const { key, left, right } = proof.value;
      return { proof: { kind: "nonexist", value: { key, left: left && pack(left), right: right && pack(right) } } };
    }),
    lookupInners,
  };
}
