/** Commits that keep the vote extensions of their precommits. @spec cometbft types/block.go */
import { type Commit, ExtendedCommit, type ExtendedCommitSig, type Vote } from "../gen/tendermint/types/types.js";
import { BlockIDFlag } from "../gen/tendermint/types/validator.js";
import { EMPTY_BYTES } from "../types/bytes.js";
import type { Result } from "../types/result.js";
import { commitFrameFault, commitSigFault, commitSigOfVote, commitVote, receivedSlotsFault } from "./commit.js";
import { decodeChecked } from "./decode.js";
import { SIGNATURE_BYTES_MAX, VOTE_EXTENSION_BYTES_MAX } from "./limits.js";

export function extendedCommitSigOfVote(vote: Vote | undefined): ExtendedCommitSig {
  return {
    ...commitSigOfVote(vote),
    extension: vote?.extension ?? EMPTY_BYTES,
    extensionSignature: vote?.extensionSignature ?? EMPTY_BYTES,
  };
}

/** The commit without its extensions. */
export function plainCommit(extended: ExtendedCommit): Commit {
  return {
    height: extended.height,
    round: extended.round,
    blockId: extended.blockId,
    signatures: extended.extendedSignatures.map(({ blockIdFlag, validatorAddress, timestamp, signature }) => ({
      blockIdFlag,
      validatorAddress,
      timestamp,
      signature,
    })),
  };
}

/** The commit with empty extensions, where a message wants an extended one. */
export function wrapCommit(commit: Commit): ExtendedCommit {
  return {
    height: commit.height,
    round: commit.round,
    blockId: commit.blockId,
    extendedSignatures: commit.signatures.map((s) => ({
      ...s,
      extension: EMPTY_BYTES,
      extensionSignature: EMPTY_BYTES,
    })),
  };
}

/** The precommit in a slot, with its extension. */
export function extendedCommitVote(extended: ExtendedCommit, index: number): Vote {
  const sig = extended.extendedSignatures[index];
  const plain = { ...extended, signatures: extended.extendedSignatures };
  return {
    ...commitVote(plain, index),
    extension: sig?.extension ?? EMPTY_BYTES,
    extensionSignature: sig?.extensionSignature ?? EMPTY_BYTES,
  };
}

export function extendedCommitSigFault(sig: ExtendedCommitSig): string | undefined {
  const fault = commitSigFault(sig);
  if (fault !== undefined) return fault;
  if (sig.blockIdFlag === BlockIDFlag.BLOCK_ID_FLAG_COMMIT) {
    if (sig.extension.length > VOTE_EXTENSION_BYTES_MAX) {
      return `vote extension is too big: ${sig.extension.length} bytes, max ${VOTE_EXTENSION_BYTES_MAX}`;
    }
    if (sig.extensionSignature.length > SIGNATURE_BYTES_MAX) {
      return `vote extension signature is too big: ${sig.extensionSignature.length} bytes, max ${SIGNATURE_BYTES_MAX}`;
    }
    return undefined;
  }
  return sig.extensionSignature.length === 0 && sig.extension.length !== 0
    ? "vote extension has no signature"
    : undefined;
}

export function extendedCommitFault(extended: ExtendedCommit): string | undefined {
  return commitFrameFault(extended, extended.extendedSignatures, extendedCommitSigFault);
}

/** What an extended commit from the wire must pass. */
export function receivedExtendedCommitFault(extended: ExtendedCommit): string | undefined {
  return (
    receivedSlotsFault(extended, extended.extendedSignatures, extendedCommitSigFault) ?? extendedCommitFault(extended)
  );
}

/** Keeps one byte of each flag, as the original does. Done once, on a fresh message. */
export function normaliseExtendedCommit(extended: ExtendedCommit): ExtendedCommit {
  for (const sig of extended.extendedSignatures) sig.blockIdFlag &= 0xff;
  return extended;
}

export function decodeExtendedCommit(bytes: Uint8Array): Result<ExtendedCommit> {
  return decodeChecked(ExtendedCommit, bytes, (c) => receivedExtendedCommitFault(normaliseExtendedCommit(c)));
}

function extensionFault(sig: ExtendedCommitSig, enabled: boolean): string | undefined {
  if (!enabled) {
    if (sig.extension.length !== 0) return "vote extension present but extensions are disabled";
    return sig.extensionSignature.length !== 0
      ? "vote extension signature present but extensions are disabled"
      : undefined;
  }
  if (sig.blockIdFlag === BlockIDFlag.BLOCK_ID_FLAG_COMMIT) {
    return sig.extensionSignature.length === 0 ? "vote extension signature is missing" : undefined;
  }
  if (sig.extension.length !== 0) return "vote extension on a vote that is not for the block";
  return sig.extensionSignature.length !== 0
    ? "vote extension signature on a vote that is not for the block"
    : undefined;
}

/** Whether each slot has what it must have at a height with (or without) extensions. */
export function extensionsFault(extended: ExtendedCommit, enabled: boolean): string | undefined {
  const { extendedSignatures: slots } = extended;
  for (let i = 0; i < slots.length; i++) {
    const fault = extensionFault(slots[i]!, enabled);
    if (fault !== undefined) return `signature #${i} of commit: ${fault}`;
  }
  return undefined;
}
