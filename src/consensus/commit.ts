/** From precommits to commits and back. @spec cometbft types/vote_set.go MakeExtendedCommit, types/block.go */
import { blockIdsEqual, isZeroBlockId, nilBlockId } from "../chain/block-id.js";
import { ZERO_TIME } from "../chain/time.js";
import type { ValidatorSet } from "../chain/validator-set.js";
import type { Commit, CommitSig, ExtendedCommit, ExtendedCommitSig, Vote } from "../gen/tendermint/types/types.js";
import { BlockIDFlag } from "../gen/tendermint/types/validator.js";
import { assert } from "../types/assert.js";
import { EMPTY_BYTES } from "../types/bytes.js";
import { err, ok, type Result } from "../types/result.js";
import type { SignatureChecks } from "./signature-checks.js";
import { PRECOMMIT, VoteSet } from "./vote-set.js";

const { BLOCK_ID_FLAG_ABSENT, BLOCK_ID_FLAG_COMMIT, BLOCK_ID_FLAG_NIL } = BlockIDFlag;

function absentSig(): ExtendedCommitSig {
  return {
    blockIdFlag: BLOCK_ID_FLAG_ABSENT,
    validatorAddress: EMPTY_BYTES,
    timestamp: ZERO_TIME,
    signature: EMPTY_BYTES,
    extension: EMPTY_BYTES,
    extensionSignature: EMPTY_BYTES,
  };
}

function voteSig(vote: Vote, flag: number): ExtendedCommitSig {
  const { validatorAddress, timestamp, signature, extension, extensionSignature } = vote;
  return { blockIdFlag: flag, validatorAddress, timestamp, signature, extension, extensionSignature };
}

/** The precommits for the block that has the majority, and those for nil; votes for other blocks count as absent.
 *  @throws AssertionError without a majority for a block */
export function makeExtendedCommit(precommits: VoteSet): ExtendedCommit {
  const blockId = precommits.twoThirdsMajority();
  assert(precommits.type === PRECOMMIT, "commits are made of precommits");
  assert(blockId !== undefined, "a commit needs more than two thirds");
  const extendedSignatures = precommits.countedVotes().map((vote) => {
    if (vote === undefined) return absentSig();
    if (blockIdsEqual(vote.blockId, blockId)) return voteSig(vote, BLOCK_ID_FLAG_COMMIT);
    return isZeroBlockId(vote.blockId) ? voteSig(vote, BLOCK_ID_FLAG_NIL) : absentSig();
  });
  for (const sig of extendedSignatures) {
    const wanted = precommits.extensionsEnabled && sig.blockIdFlag === BLOCK_ID_FLAG_COMMIT;
    assert(sig.extensionSignature.length > 0 === wanted, "extensions are signed exactly where they are enabled");
  }
  return { height: precommits.height, round: precommits.round, blockId, extendedSignatures };
}

function withoutExtension(sig: ExtendedCommitSig): CommitSig {
  const { blockIdFlag, validatorAddress, timestamp, signature } = sig;
  return { blockIdFlag, validatorAddress, timestamp, signature };
}

/** The commit as the next block carries it. */
export function commitOf(extended: ExtendedCommit): Commit {
  const { height, round, blockId } = extended;
  return { height, round, blockId, signatures: extended.extendedSignatures.map(withoutExtension) };
}

/** @throws AssertionError without a majority for a block */
export function makeCommit(precommits: VoteSet): Commit {
  return commitOf(makeExtendedCommit(precommits));
}

/** The vote that this signature of a commit stands for; undefined when it is absent. */
export function voteOfCommitSig(commit: ExtendedCommit, index: number): Vote | undefined {
  const sig = commit.extendedSignatures[index];
  if (sig === undefined || sig.blockIdFlag === BLOCK_ID_FLAG_ABSENT) return undefined;
  return {
    type: PRECOMMIT,
    height: commit.height,
    round: commit.round,
    blockId: sig.blockIdFlag === BLOCK_ID_FLAG_COMMIT ? commit.blockId : nilBlockId(),
    timestamp: sig.timestamp,
    validatorAddress: sig.validatorAddress,
    validatorIndex: index,
    signature: sig.signature,
    extension: sig.extension,
    extensionSignature: sig.extensionSignature,
  };
}

/** A commit in the extended form, its extensions empty. */
export function extendedCommitOf(commit: Commit): ExtendedCommit {
  const extendedSignatures = commit.signatures.map((sig) => ({
    ...sig,
    extension: EMPTY_BYTES,
    extensionSignature: EMPTY_BYTES,
  }));
  return { height: commit.height, round: commit.round, blockId: commit.blockId, extendedSignatures };
}

/** The precommits of a stored commit, every signature checked again, as the next height keeps them (they grow while it
 *  waits to start). An error tells why the commit is none of this validator set. */
export function precommitsOfCommit(
  commit: ExtendedCommit,
  validators: ValidatorSet,
  extensionsEnabled: boolean,
  checks: SignatureChecks,
): Result<VoteSet> {
  const { height, round } = commit;
  if (height <= 0n) return err(`commit has height ${height}`);
  if (commit.extendedSignatures.length !== validators.size) {
    return err(`commit has ${commit.extendedSignatures.length} signatures, ${validators.size} validators were to sign`);
  }
  const set = new VoteSet({ height, round, type: PRECOMMIT, validators, extensionsEnabled, checks });
  for (let i = 0; i < commit.extendedSignatures.length; i++) {
    const vote = voteOfCommitSig(commit, i);
    if (vote === undefined) continue;
    const { added, fault } = set.add(vote);
    if (!added) return err(`signature ${i} of the commit: ${fault?.kind ?? "counted twice"}: ${fault?.detail ?? ""}`);
  }
  if (!set.isCommit()) return err("commit has no more than two thirds of the power");
  return ok(set);
}
