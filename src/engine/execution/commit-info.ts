import { extensionsFault } from "../../chain/extended-commit.js";
import { type ConsensusParams, voteExtensionsEnabled } from "../../chain/params.js";
import type { ValidatorSet } from "../../chain/validator-set.js";
import type { CommitInfo, ExtendedCommitInfo } from "../../gen/tendermint/abci/types.js";
import type { Block } from "../../gen/tendermint/types/block.js";
import type { ExtendedCommit } from "../../gen/tendermint/types/types.js";
import { assert } from "../../types/assert.js";

/** What the application is told of the commit that a block carries; nothing for the first block.
 *  @param signers the validators of the height before the block
 *  @source cometbft state/execution.go BuildLastCommitInfo */
export function lastCommitInfo(block: Block, signers: ValidatorSet | undefined, initialHeight: bigint): CommitInfo {
  if (block.header.height === initialHeight) return { round: 0, votes: [] };
  assert(signers !== undefined, `validators of height ${block.header.height - 1n} are known`);
  const { lastCommit } = block;
  assert(lastCommit?.signatures.length === signers.size, "the last commit has a slot for each validator");
  return {
    round: lastCommit.round,
    votes: signers.validators.map(({ address, power }, i) => ({
      validator: { address, power },
      blockIdFlag: lastCommit.signatures[i]!.blockIdFlag,
    })),
  };
}

/** The same with vote extensions, for the proposer, from the precommits that this node has seen. */
export function extendedCommitInfo(
  commit: ExtendedCommit | undefined,
  signers: ValidatorSet,
  params: ConsensusParams,
): ExtendedCommitInfo {
  if (commit === undefined) return { round: 0, votes: [] };
  const slots = commit.extendedSignatures;
  assert(slots.length === signers.size, "the seen commit has a slot for each validator");
  const fault = extensionsFault(commit, voteExtensionsEnabled(params, commit.height));
  assert(fault === undefined, `the seen commit has the extensions that its height wants: ${fault}`);
  return {
    round: commit.round,
    votes: signers.validators.map(({ address, power }, i) => ({
      validator: { address, power },
      blockIdFlag: slots[i]!.blockIdFlag,
      voteExtension: slots[i]!.extension,
      extensionSignature: slots[i]!.extensionSignature,
    })),
  };
}
