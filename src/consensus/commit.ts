/** From precommits to commits and back. @spec cometbft types/vote_set.go MakeExtendedCommit, types/block.go */
import { blockIdsEqual, isZeroBlockId } from "../chain/block-id.js";
import { extendedCommitSigOfVote, extendedCommitVote, extensionsFault } from "../chain/extended-commit.js";
import type { ValidatorSet } from "../chain/validator-set.js";
import { PRECOMMIT } from "../chain/vote.js";
import type { ExtendedCommit } from "../gen/tendermint/types/types.js";
import { BlockIDFlag } from "../gen/tendermint/types/validator.js";
import { assert } from "../types/assert.js";
import { err, ok, type Result } from "../types/result.js";
import type { SignatureChecks } from "./signature-checks.js";
import { VoteSet } from "./vote-set.js";

/** The precommits for the block that has the majority, and those for nil; votes for other blocks count as absent.
 *  @throws AssertionError without a majority for a block */
export function makeExtendedCommit(precommits: VoteSet): ExtendedCommit {
  const blockId = precommits.twoThirdsMajority();
  assert(precommits.type === PRECOMMIT, "commits are made of precommits");
  assert(blockId !== undefined, "a commit needs more than two thirds");
  const extendedSignatures = precommits.countedVotes().map((vote) => {
    const counts = vote === undefined || isZeroBlockId(vote.blockId) || blockIdsEqual(vote.blockId, blockId);
    return extendedCommitSigOfVote(counts ? vote : undefined);
  });
  const commit = { height: precommits.height, round: precommits.round, blockId, extendedSignatures };
  assert(
    extensionsFault(commit, precommits.extensionsEnabled) === undefined,
    "votes were counted with their extension",
  );
  return commit;
}

/** The precommits of a stored commit (wrapped, where it has no extensions), every signature checked again, as the next
 *  height keeps them: they grow while it waits to start. An error tells why it is no commit of this validator set. */
export function precommitsOfCommit(
  commit: ExtendedCommit,
  validators: ValidatorSet,
  extensionsEnabled: boolean,
  checks: SignatureChecks,
): Result<VoteSet> {
  const { height, round, extendedSignatures: slots } = commit;
  if (height <= 0n) return err(`commit has height ${height}`);
  if (slots.length !== validators.size) {
    return err(`commit has ${slots.length} signatures, but there are ${validators.size} validators`);
  }
  const set = new VoteSet({ height, round, type: PRECOMMIT, validators, extensionsEnabled, checks });
  for (let i = 0; i < slots.length; i++) {
    if (slots[i]!.blockIdFlag === BlockIDFlag.BLOCK_ID_FLAG_ABSENT) continue;
    const { added, fault } = set.add(extendedCommitVote(commit, i));
    if (!added) return err(`signature ${i} of the commit: ${fault?.kind ?? "counted twice"}: ${fault?.detail ?? ""}`);
  }
  if (!set.isCommit()) return err("commit does not have more than two thirds of the power");
  return ok(set);
}
