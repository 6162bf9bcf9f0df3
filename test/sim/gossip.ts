/** Repairs what links have lost: a node tells a peer what it has, the peer sends what is missing. A stand-in for the
 *  reactors, with what they send. */
import { extendedCommitVote } from "../../src/chain/extended-commit.js";
import { PRECOMMIT, PREVOTE } from "../../src/chain/vote.js";
import type { ConsensusState, HeightState } from "../../src/consensus/state.js";
import type { VoteSet } from "../../src/consensus/vote-set.js";
import { BlockIDFlag } from "../../src/gen/tendermint/types/validator.js";
import type { Message, Status, VotesStatus } from "./network.js";
import type { SimDisk, StoredBlock } from "./sim-disk.js";

function statusOf(set: VoteSet): VotesStatus {
  const { round, type } = set;
  return { round, type, has: set.bitArray(), hasMajority: set.hasTwoThirdsMajority() };
}

export function ownStatus(s: ConsensusState, at: HeightState): Status {
  const { votes, height, lastCommit } = at;
  const sets = votes.openRounds().flatMap((round) => [votes.prevotes(round)!, votes.precommits(round)!]);
  return {
    height,
    round: s.round,
    hasProposal: s.proposal !== undefined,
    partSetHeader: s.proposalParts?.header,
    parts: s.proposalParts?.bitArray(),
    votes: sets.map(statusOf),
    lastCommit: lastCommit?.bitArray(),
  };
}

/** Votes of a set that the peer lacks; with a majority that it has not seen: the claim, and all votes for it. */
function missingVotes(set: VoteSet, theirs: VotesStatus | undefined): Message[] {
  const out: Message[] = [];
  const majority = set.twoThirdsMajority();
  const proves = majority !== undefined && theirs?.hasMajority !== true;
  if (proves) {
    out.push({ kind: "majorityClaim", height: set.height, round: set.round, type: set.type, blockId: majority });
  }
  const forMajority = proves ? set.bitArrayOf(majority) : undefined;
  set.countedVotes().forEach((vote, i) => {
    if (vote !== undefined && (theirs?.has.get(i) !== true || forMajority?.get(i) === true))
      out.push({ kind: "vote", vote });
  });
  return out;
}

/** What a node that decides `status.height` lacks of a block that is decided. */
function missingOfStored({ block, commit }: StoredBlock, status: Status): Message[] {
  const { height } = block.block.header;
  // Without the claim a vote that conflicts with one seen before would not count.
  const { round, blockId } = commit;
  const out: Message[] = [{ kind: "majorityClaim", height, round, type: PRECOMMIT, blockId }];
  commit.extendedSignatures.forEach((sig, i) => {
    if (sig.blockIdFlag === BlockIDFlag.BLOCK_ID_FLAG_ABSENT) return;
    out.push({ kind: "vote", vote: extendedCommitVote(commit, i) });
  });
  const gathers = status.partSetHeader !== undefined && block.parts.hasHeader(status.partSetHeader);
  for (let i = 0; i < block.parts.total; i++) {
    if (gathers && status.parts?.get(i) === true) continue;
    out.push({ kind: "blockPart", height, round: commit.round, part: block.parts.part(i)! });
  }
  return out;
}

function missingOfHeight(s: ConsensusState, at: HeightState, status: Status): Message[] {
  const out: Message[] = [];
  if (s.proposal !== undefined && status.round === s.round && !status.hasProposal) {
    out.push({ kind: "proposal", proposal: s.proposal });
  }
  const parts = s.proposalParts;
  if (parts !== undefined && status.partSetHeader !== undefined && parts.hasHeader(status.partSetHeader)) {
    for (let i = 0; i < parts.total; i++) {
      const part = parts.part(i);
      if (part === undefined || status.parts?.get(i) === true) continue;
      out.push({ kind: "blockPart", height: at.height, round: s.round, part });
    }
  }
  for (const round of at.votes.openRounds()) {
    for (const type of [PREVOTE, PRECOMMIT]) {
      const theirs = status.votes.find((v) => v.round === round && v.type === type);
      out.push(...missingVotes(at.votes.set(round, type)!, theirs));
    }
  }
  if (at.lastCommit !== undefined && status.lastCommit !== undefined) {
    const { lastCommit } = status;
    at.lastCommit.countedVotes().forEach((vote, i) => {
      if (vote !== undefined && !lastCommit.get(i)) out.push({ kind: "vote", vote });
    });
  }
  return out;
}

export function missingFor(s: ConsensusState, at: HeightState, disk: SimDisk, status: Status): Message[] {
  if (status.height === at.height) return missingOfHeight(s, at, status);
  const stored = status.height < at.height ? disk.block(status.height) : undefined;
  return stored === undefined ? [] : missingOfStored(stored, status);
}
