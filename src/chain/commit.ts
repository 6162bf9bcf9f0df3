/** Commits: the precommits that made a block final, one slot a validator, in the order of the set.
 *  @spec cometbft types/block.go */
import { type Hasher, nobleHasher } from "../crypto/hasher.js";
import { merkleRoot } from "../crypto/merkle.js";
import {
  type BlockID,
  Commit,
  CommitSig,
  type ExtendedCommit,
  SignedMsgType,
  type Vote,
} from "../gen/tendermint/types/types.js";
import { BlockIDFlag } from "../gen/tendermint/types/validator.js";
import { assert } from "../types/assert.js";
import { EMPTY_BYTES } from "../types/bytes.js";
import type { Result } from "../types/result.js";
import { blockIdFault, isCompleteBlockId, isZeroBlockId, nilBlockId } from "./block-id.js";
import { decodeChecked } from "./decode.js";
import { ADDRESS_BYTES, SIGNATURE_BYTES_MAX } from "./limits.js";
import { isZeroTime, ZERO_TIME } from "./time.js";

const { BLOCK_ID_FLAG_ABSENT, BLOCK_ID_FLAG_COMMIT, BLOCK_ID_FLAG_NIL } = BlockIDFlag;

/** The commit of the block before the first: nothing in it. */
export function emptyCommit(): Commit {
  return Commit.create();
}

export function absentCommitSig(): CommitSig {
  return {
    blockIdFlag: BLOCK_ID_FLAG_ABSENT,
    validatorAddress: EMPTY_BYTES,
    timestamp: { ...ZERO_TIME },
    signature: EMPTY_BYTES,
  };
}

/** The slot of a precommit. @throws AssertionError on a vote for an id that is neither nil nor complete */
export function commitSigOfVote(vote: Vote | undefined): CommitSig {
  if (vote === undefined) return absentCommitSig();
  const forBlock = isCompleteBlockId(vote.blockId);
  assert(forBlock || isZeroBlockId(vote.blockId), "a vote in a commit is for a block or for nil");
  return {
    blockIdFlag: forBlock ? BLOCK_ID_FLAG_COMMIT : BLOCK_ID_FLAG_NIL,
    validatorAddress: vote.validatorAddress,
    timestamp: vote.timestamp,
    signature: vote.signature,
  };
}

/** The block id that a slot signs. @throws AssertionError on an unknown flag */
export function signedBlockId(flag: number, commitBlockId: BlockID): BlockID {
  assert(flag >= BLOCK_ID_FLAG_ABSENT && flag <= BLOCK_ID_FLAG_NIL, "the flags of a commit were checked");
  return flag === BLOCK_ID_FLAG_COMMIT ? commitBlockId : nilBlockId();
}

/** The precommit in a slot. */
export function commitVote(commit: Commit, index: number): Vote {
  const sig = commit.signatures[index];
  assert(sig !== undefined, "the index of a vote lies within its commit");
  return {
    type: SignedMsgType.SIGNED_MSG_TYPE_PRECOMMIT,
    height: commit.height,
    round: commit.round,
    blockId: signedBlockId(sig.blockIdFlag, commit.blockId),
    timestamp: sig.timestamp,
    validatorAddress: sig.validatorAddress,
    validatorIndex: index,
    signature: sig.signature,
    extension: EMPTY_BYTES,
    extensionSignature: EMPTY_BYTES,
  };
}

export function commitSigFault(sig: CommitSig): string | undefined {
  if (sig.blockIdFlag < BLOCK_ID_FLAG_ABSENT || sig.blockIdFlag > BLOCK_ID_FLAG_NIL) {
    return `unknown block id flag ${sig.blockIdFlag}`;
  }
  if (sig.blockIdFlag === BLOCK_ID_FLAG_ABSENT) {
    if (sig.validatorAddress.length !== 0) return "validator address is present in an absent signature";
    if (!isZeroTime(sig.timestamp)) return "time is present in an absent signature";
    return sig.signature.length === 0 ? undefined : "signature is present in an absent signature";
  }
  if (sig.validatorAddress.length !== ADDRESS_BYTES) {
    return `expected validator address of ${ADDRESS_BYTES} bytes, got ${sig.validatorAddress.length}`;
  }
  return signatureLengthFault(sig.signature);
}

export function signatureLengthFault(signature: Uint8Array): string | undefined {
  if (signature.length === 0) return "signature is missing";
  if (signature.length <= SIGNATURE_BYTES_MAX) return undefined;
  return `signature is too big: ${signature.length} bytes, max ${SIGNATURE_BYTES_MAX}`;
}

function slotsFault<T>(slots: readonly T[], fault: (slot: T) => string | undefined): string | undefined {
  for (let i = 0; i < slots.length; i++) {
    const found = fault(slots[i]!);
    if (found !== undefined) return `wrong signature #${i} of commit: ${found}`;
  }
  return undefined;
}

/** The checks that commits with and without extensions share. */
export function commitFrameFault<T>(
  commit: Pick<Commit, "height" | "round" | "blockId">,
  slots: readonly T[],
  slotFault: (slot: T) => string | undefined,
): string | undefined {
  if (commit.height < 0n) return "negative height";
  if (commit.round < 0) return "negative round";
  if (commit.height === 0n) return undefined;
  if (isZeroBlockId(commit.blockId)) return "commit cannot be for nil";
  if (slots.length === 0) return "no signatures in commit";
  return slotsFault(slots, slotFault);
}

/** Basic checks without signatures. A commit of height 0 (before the first block) may hold anything. */
export function commitFault(commit: Commit): string | undefined {
  return commitFrameFault(commit, commit.signatures, commitSigFault);
}

/** What a commit from the wire must pass: its block id and every slot, at height 0 too. */
export function receivedCommitFault(commit: Commit): string | undefined {
  return blockIdFault(commit.blockId) ?? slotsFault(commit.signatures, commitSigFault) ?? commitFault(commit);
}

/** What an extended commit from the wire must pass besides its basic checks. */
export function receivedSlotsFault<T>(
  commit: Pick<ExtendedCommit, "blockId">,
  slots: readonly T[],
  slotFault: (slot: T) => string | undefined,
): string | undefined {
  return blockIdFault(commit.blockId) ?? slotsFault(slots, slotFault);
}

/** The original keeps a flag in one byte and so drops the rest of a larger number. Done once, on a fresh message. */
export function normaliseCommit(commit: Commit): Commit {
  for (const sig of commit.signatures) sig.blockIdFlag &= 0xff;
  return commit;
}

export function decodeCommit(bytes: Uint8Array): Result<Commit> {
  return decodeChecked(Commit, bytes, (c) => receivedCommitFault(normaliseCommit(c)));
}

export function commitLeaves(commit: Commit): Uint8Array[] {
  return commit.signatures.map((s) => CommitSig.encode(s));
}

/** The last-commit hash of the next header: a tree over the slots, without height, round and block id. */
export function commitHash(commit: Commit, hasher: Hasher = nobleHasher): Uint8Array {
  return merkleRoot(commitLeaves(commit), hasher);
}
