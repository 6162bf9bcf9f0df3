/** Votes. @spec cometbft types/vote.go */
import type { SingleKey } from "../crypto/key-types.js";
import { publicKeyAddress, verifyWith } from "../crypto/public-key.js";
import type { Verifier } from "../crypto/verifier.js";
import { SignedMsgType, type Vote } from "../gen/tendermint/types/types.js";
import { bytesEqual } from "../types/bytes.js";
import { blockIdFault, isCompleteBlockId, isZeroBlockId } from "./block-id.js";
import { signatureLengthFault } from "./commit.js";
import { ADDRESS_BYTES, SIGNATURE_BYTES_MAX } from "./limits.js";
import { voteExtensionSignBytes, voteSignBytes } from "./sign-bytes.js";

export const PREVOTE = SignedMsgType.SIGNED_MSG_TYPE_PREVOTE;
export const PRECOMMIT = SignedMsgType.SIGNED_MSG_TYPE_PRECOMMIT;
export type VoteType = typeof PREVOTE | typeof PRECOMMIT;

export function isVoteType(type: number): type is VoteType {
  return type === PREVOTE || type === PRECOMMIT;
}

/** Extensions and their signatures belong to precommits for a block alone. */
export function mayBeExtended(vote: Pick<Vote, "type" | "blockId">): boolean {
  return vote.type === PRECOMMIT && !isZeroBlockId(vote.blockId);
}

function extensionFault(vote: Vote): string | undefined {
  if (!mayBeExtended(vote)) {
    if (vote.extension.length > 0) return "unexpected vote extension";
    return vote.extensionSignature.length > 0 ? "unexpected vote extension signature" : undefined;
  }
  if (vote.extensionSignature.length > SIGNATURE_BYTES_MAX) {
    return `vote extension signature is too big: ${vote.extensionSignature.length} bytes, max ${SIGNATURE_BYTES_MAX}`;
  }
  // Whether extensions are enabled is not known here: without extension the signature may be absent.
  return vote.extensionSignature.length === 0 && vote.extension.length > 0
    ? "vote extension has no signature"
    : undefined;
}

/** Basic checks without signatures. */
export function voteFault(vote: Vote): string | undefined {
  if (!isVoteType(vote.type)) return `invalid vote type ${vote.type}`;
  if (vote.height <= 0n) return "negative or zero height";
  if (vote.round < 0) return "negative round";
  const idFault = blockIdFault(vote.blockId);
  if (idFault !== undefined) return `wrong block id: ${idFault}`;
  if (!isZeroBlockId(vote.blockId) && !isCompleteBlockId(vote.blockId)) return "block id is neither nil nor complete";
  if (vote.validatorAddress.length !== ADDRESS_BYTES) {
    return `expected validator address of ${ADDRESS_BYTES} bytes, got ${vote.validatorAddress.length}`;
  }
  if (vote.validatorIndex < 0) return "negative validator index";
  return signatureLengthFault(vote.signature) ?? extensionFault(vote);
}

export type VoteSignatureFault =
  | "invalid validator address"
  | "invalid signature"
  | "missing extension signature"
  | "invalid extension signature";

/** Whether the vote is signed by this key; extensions are not looked at. */
export function voteSignatureFault(
  verifier: Verifier,
  chainId: string,
  vote: Vote,
  key: SingleKey,
): VoteSignatureFault | undefined {
  if (!bytesEqual(publicKeyAddress(key), vote.validatorAddress)) return "invalid validator address";
  return verifyWith(verifier, key, voteSignBytes(chainId, vote), vote.signature) ? undefined : "invalid signature";
}

/** Whether the extension is signed by this key; votes that have none by their kind pass. */
export function voteExtensionSignatureFault(
  verifier: Verifier,
  chainId: string,
  vote: Vote,
  key: SingleKey,
): VoteSignatureFault | undefined {
  if (!mayBeExtended(vote)) return undefined;
  if (vote.extensionSignature.length === 0) return "missing extension signature";
  return verifyWith(verifier, key, voteExtensionSignBytes(chainId, vote), vote.extensionSignature)
    ? undefined
    : "invalid extension signature";
}
