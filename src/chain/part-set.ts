/** A block cut into parts, each with its place in a Merkle tree: the form in which blocks travel.
 *  @spec cometbft types/part_set.go */
import { type Hasher, nobleHasher } from "../crypto/hasher.js";
import { merkleProofBasicFault, merkleProofFault, merkleProofs } from "../crypto/merkle.js";
import { Part, type PartSetHeader } from "../gen/tendermint/types/types.js";
import { assert } from "../types/assert.js";
import { bytesEqual } from "../types/bytes.js";
import { err, ok, type Result } from "../types/result.js";
import { BitArray } from "./bit-array.js";
import { partSetHeadersEqual } from "./block-id.js";
import { decodeChecked } from "./decode.js";
import { BLOCK_PART_BYTES, BLOCK_PARTS_MAX } from "./limits.js";

/** What a part from a peer must pass. `PartSet.addPart` relies on it: the set alone binds neither index nor length. */
export function partFault(part: Part): string | undefined {
  if (part.bytes.length > BLOCK_PART_BYTES) return `part is too big: ${part.bytes.length} > ${BLOCK_PART_BYTES} bytes`;
  if (BigInt(part.index) < part.proof.total - 1n && part.bytes.length !== BLOCK_PART_BYTES) {
    return `inner part has ${part.bytes.length} bytes, not ${BLOCK_PART_BYTES}`;
  }
  if (BigInt(part.index) !== part.proof.index) return `part index ${part.index} != proof index ${part.proof.index}`;
  const fault = merkleProofBasicFault(part.proof);
  return fault === undefined ? undefined : `wrong proof: ${fault}`;
}

/** Decodes one part with its basic checks. */
export function decodePart(bytes: Uint8Array): Result<Part> {
  return decodeChecked(Part, bytes, partFault);
}

export type PartSetFault = "unexpected index" | "invalid proof";

/** Fills up part by part; complete from the start when it was made from data. */
export class PartSet {
  private readonly parts: (Part | undefined)[];
  private readonly present: BitArray;
  private held = 0;
  private bytesHeld = 0;

  private constructor(
    readonly header: PartSetHeader,
    private readonly hasher: Hasher,
  ) {
    this.parts = new Array<Part | undefined>(header.total).fill(undefined);
    this.present = BitArray.create(header.total);
  }

  /** An empty set to be filled. @throws AssertionError when the header names more parts than a block can have. */
  static fromHeader(header: PartSetHeader, hasher: Hasher = nobleHasher): PartSet {
    assert(header.total <= BLOCK_PARTS_MAX, "a part set has no more parts than the largest block");
    return new PartSet(header, hasher);
  }

  /** The complete set of these bytes; the parts are views on them. */
  static fromData(data: Uint8Array, partBytes = BLOCK_PART_BYTES, hasher: Hasher = nobleHasher): PartSet {
    const chunks: Uint8Array[] = [];
    for (let at = 0; at < data.length; at += partBytes) chunks.push(data.subarray(at, at + partBytes));
    const { root, proofs } = merkleProofs(chunks, hasher);
    const set = new PartSet({ total: chunks.length, hash: root }, hasher);
    chunks.forEach((bytes, index) => {
      set.put({ index, bytes, proof: proofs[index]! });
    });
    return set;
  }

  get total(): number {
    return this.header.total;
  }

  /** How many parts are there. */
  get count(): number {
    return this.held;
  }

  /** Bytes of the parts that are there. */
  get byteSize(): number {
    return this.bytesHeld;
  }

  isComplete(): boolean {
    return this.held === this.header.total;
  }

  hasHeader(header: PartSetHeader): boolean {
    return partSetHeadersEqual(this.header, header);
  }

  hashesTo(hash: Uint8Array): boolean {
    return bytesEqual(this.header.hash, hash);
  }

  /** A copy: which parts are there. */
  bitArray(): BitArray {
    return this.present.copy();
  }

  part(index: number): Part | undefined {
    return this.parts[index];
  }

  /** Adds a part that has passed `partFault`. False when it was there already. */
  addPart(part: Part): Result<boolean, PartSetFault> {
    if (part.index >= this.header.total) return err("unexpected index");
    if (this.parts[part.index] !== undefined) return ok(false);
    // A proof does not bind its total.
    if (part.proof.total !== BigInt(this.header.total)) return err("invalid proof");
    if (merkleProofFault(part.proof, this.header.hash, part.bytes, this.hasher) !== undefined) {
      return err("invalid proof");
    }
    this.put(part);
    return ok(true);
  }

  private put(part: Part): void {
    this.parts[part.index] = part;
    this.present.set(part.index, true);
    this.held++;
    this.bytesHeld += part.bytes.length;
  }

  /** The data, whole. @throws AssertionError while parts are missing. */
  bytes(): Uint8Array {
    assert(this.isComplete(), "only a complete part set has its bytes");
    const out = new Uint8Array(this.bytesHeld);
    let at = 0;
    for (const part of this.parts) {
      out.set(part!.bytes, at);
      at += part!.bytes.length;
    }
    return out;
  }
}
