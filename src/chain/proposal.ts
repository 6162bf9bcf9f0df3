/** Proposals. @spec cometbft types/proposal.go */
import { type Proposal, SignedMsgType } from "../gen/tendermint/types/types.js";
import { blockIdFault, isCompleteBlockId } from "./block-id.js";
import { signatureLengthFault } from "./commit.js";
import { BLOCK_BYTES_MAX, BLOCK_PART_BYTES } from "./limits.js";

/** POL round of a proposal for a block that no round has locked. */
export const NO_POL_ROUND = -1;

/** Basic checks without the signature. Height 0 passes, as in the original. */
export function proposalFault(proposal: Proposal): string | undefined {
  if (proposal.type !== SignedMsgType.SIGNED_MSG_TYPE_PROPOSAL) return `invalid proposal type ${proposal.type}`;
  if (proposal.height < 0n) return "negative height";
  if (proposal.round < 0) return "negative round";
  if (proposal.polRound < NO_POL_ROUND) return `POL round must be -1 or above, got ${proposal.polRound}`;
  const idFault = blockIdFault(proposal.blockId);
  if (idFault !== undefined) return `wrong block id: ${idFault}`;
  if (!isCompleteBlockId(proposal.blockId)) return "block id is not complete";
  return signatureLengthFault(proposal.signature);
}

/** Parts that a block of at most `maxBytes` (−1: the protocol's limit) can have. */
export function blockPartsMax(maxBytes: bigint): bigint {
  const limit = maxBytes === -1n ? BigInt(BLOCK_BYTES_MAX) : maxBytes;
  return (limit - 1n) / BigInt(BLOCK_PART_BYTES) + 1n;
}

/** Refuses a proposal that announces more parts than a block can have (ASA-2023-002).
 *  @param maxBytes `block.max_bytes` of the consensus params */
export function proposalSizeFault(proposal: Pick<Proposal, "blockId">, maxBytes: bigint): string | undefined {
  const total = proposal.blockId.partSetHeader.total;
  const max = blockPartsMax(maxBytes);
  return BigInt(total) > max ? `proposal has too many parts: ${total} (max ${max})` : undefined;
}
