/** What a validator can still know of its own last acts when the log of consensus was damaged: its signer remembers the
 *  last thing that it signed, and a sole validator keeps the block that it is about to decide. Without them it could
 *  neither repeat what it has signed nor sign anything else, and the chain would stand still. */
import { BLOCK_PART_BYTES } from "../../chain/limits.js";
import { PartSet } from "../../chain/part-set.js";
import { isVoteType, PRECOMMIT } from "../../chain/vote.js";
import type { WholeBlock } from "../../consensus/messages.js";
import type { Hasher } from "../../crypto/hasher.js";
import { CanonicalVote } from "../../gen/tendermint/types/canonical.js";
import type { PartSetHeader, Vote } from "../../gen/tendermint/types/types.js";
import type { FileFolder } from "../../ports/disk.js";
import type { SignedTrace } from "../../ports/signer.js";
import { ProtobufError, Reader } from "../../protobuf/reader.js";
import { EMPTY_BYTES } from "../../types/bytes.js";

/** Name of the kept block in the folder of the log; CometBFT passes it over. */
export const BLOCK_FILE = "own-block";

/** The vote that was signed last; undefined when it was none, or of another chain. Extension and its signature are not
 *  remembered, but can be made again. */
export function voteOfTrace(
  trace: SignedTrace,
  chainId: string,
  voter: { readonly address: Uint8Array; readonly index: number },
): Vote | undefined {
  let canonical: CanonicalVote;
  try {
    const reader = new Reader(trace.signBytes);
    const end = reader.end();
    canonical = CanonicalVote.decode(trace.signBytes.subarray(reader.pos, end));
  } catch (error) {
    if (error instanceof ProtobufError) return undefined;
    throw error;
  }
  if (!isVoteType(canonical.type) || canonical.chainId !== chainId || trace.signature.length === 0) return undefined;
  const { hash, partSetHeader } = canonical.blockId ?? { hash: EMPTY_BYTES, partSetHeader: undefined };
  return {
    type: canonical.type,
    height: canonical.height,
    round: Number(canonical.round),
    blockId: { hash, partSetHeader: partSetHeader ?? { total: 0, hash: EMPTY_BYTES } },
    timestamp: canonical.timestamp,
    validatorAddress: voter.address,
    validatorIndex: voter.index,
    signature: trace.signature,
    extension: EMPTY_BYTES,
    extensionSignature: EMPTY_BYTES,
  };
}

/** Whether this precommit alone decides the block: nobody else could bring the block back then. */
export function decidesAlone(vote: Vote, block: WholeBlock | undefined, power: bigint, total: bigint): boolean {
  return vote.type === PRECOMMIT && block !== undefined && vote.blockId.hash.length > 0 && power * 3n > total * 2n;
}

export async function keepBlock(folder: FileFolder, block: WholeBlock): Promise<void> {
  await folder.replace(BLOCK_FILE, block.parts.bytes());
}

/** The parts of the kept block, when it is the one that is missing. */
export function keptParts(folder: FileFolder, header: PartSetHeader, hasher: Hasher): PartSet | undefined {
  const bytes = folder.read(BLOCK_FILE);
  if (bytes === undefined || bytes.length === 0) return undefined;
  const parts = PartSet.fromData(bytes, BLOCK_PART_BYTES, hasher);
  return parts.hasHeader(header) ? parts : undefined;
}
