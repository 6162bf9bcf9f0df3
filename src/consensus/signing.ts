/** What this node signs: votes and proposals. Signatures are asked for and come back as inputs. */
import { isZeroBlockId } from "../chain/block-id.js";
import { NO_POL_ROUND } from "../chain/proposal.js";
import { timeFromNs, timeToNs } from "../chain/time.js";
import { PRECOMMIT, type VoteType } from "../chain/vote.js";
import { type ExtendedCommit, type Proposal, SignedMsgType, type Vote } from "../gen/tendermint/types/types.js";
import { EMPTY_BYTES } from "../types/bytes.js";
import { maxBig } from "../types/int-math.js";
import { makeExtendedCommit } from "./commit.js";
import type { WholeBlock } from "./messages.js";
import { type ConsensusState, extensionsEnabled, halt, heightOf, NIL, ownIndex, requestOwn } from "./state.js";

const ONE_MILLISECOND_NS = 1_000_000n;

/** Now, but later than the block that is voted on: the median of these times is the time of the next block, which must
 *  be later. @spec cometbft spec/consensus/bft-time.md */
function voteTimeNs(s: ConsensusState): bigint {
  const block = s.lockedBlock ?? s.proposalBlock;
  const time = block?.block.header.time;
  if (time === undefined) return s.nowNs;
  const earliest = timeToNs(time) + ONE_MILLISECOND_NS;
  return maxBig(s.nowNs, earliest);
}

/** Asks for this node's vote in the current round: for a block, or for nil. */
export function castVote(s: ConsensusState, type: VoteType, block: WholeBlock | undefined): void {
  if (type === PRECOMMIT) s.ownPrecommitRound = s.round;
  const { height, ownAddress } = heightOf(s);
  const index = ownIndex(s);
  if (ownAddress === undefined || index < 0) return;
  const vote: Vote = {
    type,
    height,
    round: s.round,
    blockId: block?.blockId ?? NIL,
    timestamp: timeFromNs(voteTimeNs(s)),
    validatorAddress: ownAddress,
    validatorIndex: index,
    signature: EMPTY_BYTES,
    extension: EMPTY_BYTES,
    extensionSignature: EMPTY_BYTES,
  };
  if (type === PRECOMMIT && block !== undefined && extensionsEnabled(s)) {
    requestOwn(s, { kind: "extendVote", vote, block });
  } else {
    requestOwn(s, { kind: "signVote", vote });
  }
}

/** Whether a vote that waited for its signature or extension can still be of use. */
export function isVoteOfUse(s: ConsensusState, vote: Vote): boolean {
  const { height } = heightOf(s);
  if (vote.height === height) return true;
  return vote.height + 1n === height && vote.type === PRECOMMIT && !isZeroBlockId(vote.blockId);
}

/** L14–L19: propose the valid block again, or a new one. */
export function decideProposal(s: ConsensusState): void {
  if (s.validBlock !== undefined) {
    signProposal(s, s.validBlock, s.validRound);
    return;
  }
  const { chain, height, ownAddress, lastCommit } = heightOf(s);
  let commit: ExtendedCommit | undefined;
  if (height !== chain.initialHeight) {
    if (lastCommit?.isCommit() !== true) {
      halt(s, `no commit of the block before height ${height} to propose with`);
      return;
    }
    commit = makeExtendedCommit(lastCommit);
  }
  requestOwn(s, { kind: "buildProposal", height, round: s.round, proposerAddress: ownAddress!, lastCommit: commit });
}

/** Asks for the signature under a proposal of this round.
 *  @param polRound the round of the polka for a block that is proposed again */
export function signProposal(s: ConsensusState, block: WholeBlock, polRound: number = NO_POL_ROUND): void {
  const proposal: Proposal = {
    type: SignedMsgType.SIGNED_MSG_TYPE_PROPOSAL,
    height: heightOf(s).height,
    round: s.round,
    polRound,
    blockId: block.blockId,
    timestamp: timeFromNs(s.nowNs),
    signature: EMPTY_BYTES,
  };
  s.ownProposal = { proposal, block };
  requestOwn(s, { kind: "signProposal", proposal });
}
