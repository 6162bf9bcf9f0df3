import { type Hasher, nobleHasher } from "../crypto/hasher.js";
import type { ProofOpDecoder, ProofOpDecoders } from "../crypto/proof-ops.js";
import { CommitmentProof, type ProofSpec } from "../gen/cosmos/ics23/v1/proofs.js";
import { ProtobufError } from "../protobuf/reader.js";
import { err, ok } from "../types/result.js";
import { ICS23_IAVL, ICS23_SIMPLE } from "./commit-info.js";
import { IAVL_SPEC, TENDERMINT_SPEC } from "./ics23/spec.js";
import { calculateRoot, membershipFault, nonMembershipFault } from "./ics23/verify.js";

/** Decoders of the two operators in the answer to a store query, for proofOpsFault.
 *  @spec cosmos-sdk store/types/proof.go */
export function storeProofDecoders(hasher: Hasher = nobleHasher): ProofOpDecoders {
  return new Map([
    [ICS23_IAVL, commitmentDecoder(IAVL_SPEC, hasher)],
    [ICS23_SIMPLE, commitmentDecoder(TENDERMINT_SPEC, hasher)],
  ]);
}

function commitmentDecoder(spec: ProofSpec, hasher: Hasher): ProofOpDecoder {
  return (op) => {
    let proof: CommitmentProof;
    try {
      proof = CommitmentProof.decode(op.data);
    } catch (error) {
      if (error instanceof ProtobufError) return err(error.message);
      throw error;
    }
    return ok({
      key: op.key,
      run(values) {
        if (values.length > 1) return err(`an ICS-23 operator takes one value or none, found ${values.length}`);
        const root = calculateRoot(proof, hasher);
        if (!root.ok) return root;
        const fault =
          values.length === 0
            ? nonMembershipFault(spec, root.value, proof, op.key, hasher)
            : membershipFault(spec, root.value, proof, op.key, values[0]!, hasher);
        return fault === undefined ? ok([root.value]) : err(fault);
      },
    });
  };
}
