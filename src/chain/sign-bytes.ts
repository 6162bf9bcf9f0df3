/** The bytes that validators sign: length-delimited canonical messages.
 *  @spec cometbft types/canonical.go */
import {
  type CanonicalBlockID,
  CanonicalProposal,
  CanonicalVote,
  CanonicalVoteExtension,
} from "../gen/tendermint/types/canonical.js";
import { type BlockID, type Proposal, SignedMsgType, type Vote } from "../gen/tendermint/types/types.js";
import { isZeroBlockId } from "./block-id.js";

/** Nil is no block id at all. */
function canonicalBlockId(id: BlockID): CanonicalBlockID | undefined {
  return isZeroBlockId(id) ? undefined : id;
}

/** Validator, index and extension are not signed here. */
export function voteSignBytes(
  chainId: string,
  vote: Pick<Vote, "type" | "height" | "round" | "blockId" | "timestamp">,
): Uint8Array {
  return CanonicalVote.encodeDelimited({
    type: vote.type,
    height: vote.height,
    round: BigInt(vote.round),
    blockId: canonicalBlockId(vote.blockId),
    timestamp: vote.timestamp,
    chainId,
  });
}

/** Always of type proposal, whatever the message says. */
export function proposalSignBytes(chainId: string, proposal: Proposal): Uint8Array {
  return CanonicalProposal.encodeDelimited({
    type: SignedMsgType.SIGNED_MSG_TYPE_PROPOSAL,
    height: proposal.height,
    round: BigInt(proposal.round),
    polRound: BigInt(proposal.polRound),
    blockId: canonicalBlockId(proposal.blockId),
    timestamp: proposal.timestamp,
    chainId,
  });
}

/** Signed apart from the vote, on every precommit for a block once extensions are enabled, even when empty. */
export function voteExtensionSignBytes(
  chainId: string,
  vote: Pick<Vote, "extension" | "height" | "round">,
): Uint8Array {
  return CanonicalVoteExtension.encodeDelimited({
    extension: vote.extension,
    height: vote.height,
    round: BigInt(vote.round),
    chainId,
  });
}
