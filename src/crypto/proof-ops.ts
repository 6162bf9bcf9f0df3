/** Chains of Merkle proofs as abci_query returns them: each operator turns a value into the root of its tree, which is
 *  the value of the next one; the last root must be the app hash.
 *  @spec cometbft crypto/merkle/{proof_op,proof_value}.go */
import { type ProofOp, type ProofOps, ValueOp } from "../gen/tendermint/crypto/proof.js";
import { ProtobufError } from "../protobuf/reader.js";
import { bytesEqual, toHex, toHexUpper } from "../types/bytes.js";
import { err, ok, type Result } from "../types/result.js";
import { type Hasher, nobleHasher } from "./hasher.js";
import { parseKeyPath } from "./key-path.js";
import { leafHash, mapLeaf, merkleProofBasicFault, rootFromMerkleProof } from "./merkle.js";

export interface ProofOperator {
  /** The part of the key path that this operator uses up; empty for none. */
  readonly key: Uint8Array;
  /** Leaf values in, root out. An absence proof takes no values. */
  run(values: readonly Uint8Array[]): Result<readonly Uint8Array[]>;
}

export type ProofOpDecoder = (op: ProofOp) => Result<ProofOperator>;

/** Decoders by operator type, for example "simple:v". */
export type ProofOpDecoders = ReadonlyMap<string, ProofOpDecoder>;

/** One value of a key-value tree (mapLeaf) with its RFC 6962 proof. */
export const SIMPLE_VALUE_OP = "simple:v";

export function simpleValueDecoder(hasher: Hasher = nobleHasher): ProofOpDecoder {
  return (op) => {
    let decoded: ValueOp;
    try {
      decoded = ValueOp.decode(op.data);
    } catch (e) {
      if (e instanceof ProtobufError) return err(`decoding ProofOp.Data into ValueOp: ${e.message}`);
      throw e;
    }
    const { proof } = decoded;
    if (proof === undefined) return err("nil proof");
    const fault = merkleProofBasicFault(proof);
    if (fault !== undefined) return err(fault);
    return ok({
      key: op.key,
      run(values) {
        if (values.length !== 1) return err(`expected 1 arg, got ${values.length}`);
        const leaf = leafHash(mapLeaf(op.key, values[0]!, hasher), hasher);
        if (!bytesEqual(leaf, proof.leafHash)) {
          return err(`leaf hash mismatch: want ${toHexUpper(proof.leafHash)} got ${toHexUpper(leaf)}`);
        }
        const root = rootFromMerkleProof(proof, hasher);
        return root.ok ? ok([root.value]) : root;
      },
    });
  };
}

/** The decoders that CometBFT knows by itself. */
export function simpleDecoders(hasher: Hasher = nobleHasher): ProofOpDecoders {
  return new Map([[SIMPLE_VALUE_OP, simpleValueDecoder(hasher)]]);
}

/** Why the proof does not lead from the values to the root along the key path; undefined when it does.
 *  @param values one value for an existence proof, none for an absence proof */
export function proofOpsFault(
  decoders: ProofOpDecoders,
  proof: ProofOps,
  root: Uint8Array,
  keyPath: string,
  values: readonly Uint8Array[],
): string | undefined {
  const operators: ProofOperator[] = [];
  for (const op of proof.ops) {
    const decode = decoders.get(op.type);
    if (decode === undefined) return `unrecognized proof type ${op.type}`;
    const operator = decode(op);
    if (!operator.ok) return `decoding a proof operator: ${operator.error}`;
    operators.push(operator.value);
  }
  const path = parseKeyPath(keyPath);
  if (!path.ok) return path.error;
  const keys = path.value;
  let current: readonly Uint8Array[] = values;
  for (let i = 0; i < operators.length; i++) {
    const { key } = operators[i]!;
    if (key.length !== 0) {
      const last = keys.pop();
      if (last === undefined) return `key path has too few parts: operator #${i} has key ${toHex(key)}`;
      if (!bytesEqual(last, key))
        return `key mismatch on operation #${i}: expected ${toHex(last)} but got ${toHex(key)}`;
    }
    const next = operators[i]!.run(current);
    if (!next.ok) return next.error;
    current = next.value;
  }
  const computed = current[0];
  if (computed === undefined) return "the proof has no operators";
  if (!bytesEqual(computed, root)) {
    return `calculated root hash is invalid: expected ${toHexUpper(root)} but got ${toHexUpper(computed)}`;
  }
  return keys.length === 0 ? undefined : "keypath not consumed all";
}
