/** Verdicts on signatures, handed in: the node gives a verifier that remembers what a worker has checked ahead, the
 *  simulator one with keyed hashes. All must give the same verdict for the same bytes. */
import { proposalSignBytes, voteExtensionSignBytes, voteSignBytes } from "../chain/sign-bytes.js";
import type { Validator } from "../chain/validator.js";
import { verifyWith } from "../crypto/public-key.js";
import type { Verifier } from "../crypto/verifier.js";
import type { Proposal, Vote } from "../gen/tendermint/types/types.js";

export interface SignatureChecks {
  vote(vote: Vote, validator: Validator): boolean;
  /** The second signature of a precommit for a block, over its extension. */
  voteExtension(vote: Vote, validator: Validator): boolean;
  proposal(proposal: Proposal, validator: Validator): boolean;
}

export function createSignatureChecks(chainId: string, verifier: Verifier): SignatureChecks {
  return {
    vote: (vote, { pubKey }) => verifyWith(verifier, pubKey, voteSignBytes(chainId, vote), vote.signature),
    voteExtension: (vote, { pubKey }) =>
      verifyWith(verifier, pubKey, voteExtensionSignBytes(chainId, vote), vote.extensionSignature),
    proposal: (proposal, { pubKey }) =>
      verifyWith(verifier, pubKey, proposalSignBytes(chainId, proposal), proposal.signature),
  };
}
