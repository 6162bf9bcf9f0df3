/** From height to height. */

import { voteExtensionsEnabled } from "../chain/params.js";
import { assert } from "../types/assert.js";
import { maxBig } from "../types/int-math.js";
import { type ChainState, nextHeight } from "./chain-state.js";
import { precommitsOfCommit } from "./commit.js";
import { HeightVoteSet } from "./height-vote-set.js";
import type { Request, StartHeight } from "./messages.js";
import { Step } from "./round-step.js";
import { enterNewRound } from "./rounds.js";
import { isVoteOfUse } from "./signing.js";
import {
  announceStep,
  type ConsensusState,
  type HeightState,
  halt,
  heightOf,
  msUntil,
  requestOwn,
  scheduleTimeout,
} from "./state.js";
import type { VoteSet } from "./vote-set.js";

const NS_PER_MS = 1_000_000n;

/** Every node waits the same time after the commit it has seen, or keeps the pace of its own starts; then there is nothing
 *  to wait for when it has seen no commit since it runs. */
function startTimeNs(s: ConsensusState): bigint {
  const { targetBlockIntervalMs, timeoutCommitMs } = s.config;
  if (targetBlockIntervalMs > 0) {
    if (s.commitTimeNs === 0n) return s.nowNs;
    if (s.startedAtNs !== undefined) {
      return maxBig(s.startedAtNs + BigInt(targetBlockIntervalMs) * NS_PER_MS, s.commitTimeNs);
    }
  }
  return (s.commitTimeNs === 0n ? s.nowNs : s.commitTimeNs) + BigInt(timeoutCommitMs) * NS_PER_MS;
}

type Basis = Pick<HeightState, "chain" | "lastHeaderAppHash" | "ownAddress" | "lastCommit">;

function beginHeight(s: ConsensusState, basis: Basis): void {
  const { chain } = basis;
  const height = nextHeight(chain);
  const { validators } = chain;
  assert(validators.size > 0, "a height has validators");
  const extensionsEnabled = voteExtensionsEnabled(chain.consensusParams, height);
  s.at = {
    ...basis,
    height,
    startTimeNs: startTimeNs(s),
    votes: new HeightVoteSet({ height, validators, extensionsEnabled, checks: s.checks }),
    verdicts: new Map(),
    pendingExtensions: new Set(),
    equivocators: new Set(),
  };
  s.startedAtNs = undefined;
  s.validators = validators;
  s.proposal = undefined;
  s.proposalBlock = undefined;
  s.proposalParts = undefined;
  s.lockedRound = -1;
  s.lockedBlock = undefined;
  s.validRound = -1;
  s.validBlock = undefined;
  s.announcedPolka = -1;
  s.commitRound = -1;
  s.triggeredTimeoutPrecommit = false;
  s.awaitedPrevote = undefined;
  s.awaitsPrecommit = false;
  s.ownPrecommitRound = -1;
  s.ownProposal = undefined;
  s.txsAvailable = false;
  s.finalizing = false;
  s.round = 0;
  s.step = Step.newHeight;
  announceStep(s);
}

/** Takes up consensus at the height after `chain`: after a start, or after catching up. Until `begin` the log is read.
 *  Halts when the commit is not one of the last block's validators. */
export function onStartHeight(s: ConsensusState, start: StartHeight): void {
  const { chain, lastHeaderAppHash, ownAddress, lastCommit: commit } = start;
  s.replaying = true;
  s.held = [];
  s.timer = undefined;
  s.commitTimeNs = 0n;
  s.startedAtNs = undefined;
  let lastCommit: VoteSet | undefined;
  if (chain.lastBlockHeight > 0n) {
    if (commit === undefined || commit.height !== chain.lastBlockHeight) {
      halt(s, `the commit of height ${chain.lastBlockHeight} is wanted, found ${commit?.height ?? "none"}`);
      return;
    }
    const read = precommitsOfCommit(commit, chain.lastValidators, start.lastCommitHasExtensions, s.checks);
    if (!read.ok) {
      halt(s, `the stored commit of height ${commit.height} cannot be used: ${read.error}`);
      return;
    }
    lastCommit = read.value;
  }
  beginHeight(s, { chain, lastHeaderAppHash, ownAddress, lastCommit });
}

function awaitRound0(s: ConsensusState): void {
  const { startTimeNs, lastCommit } = heightOf(s);
  scheduleTimeout(s, msUntil(s, startTimeNs), 0, Step.newHeight);
  if (s.config.skipTimeoutCommit && lastCommit?.hasAll() === true) enterNewRound(s, 0);
}

/** The log has been read: what is still to be signed or built after it is asked for now. */
export function onBegin(s: ConsensusState): void {
  if (!s.replaying) return;
  s.replaying = false;
  awaitRound0(s);
  const held = s.held;
  s.held = [];
  for (const request of held) if (isStillOpen(s, request)) requestOwn(s, request);
}

function isStillOpen(s: ConsensusState, request: Request): boolean {
  const { height, votes, lastCommit } = heightOf(s);
  switch (request.kind) {
    case "signVote":
    case "extendVote": {
      const { vote } = request;
      const set = vote.height === height ? votes.set(vote.round, vote.type) : lastCommit;
      return isVoteOfUse(s, vote) && set?.vote(vote.validatorIndex) === undefined;
    }
    case "buildProposal":
      return request.height === height && request.round === s.round && s.proposal === undefined;
    case "signProposal":
      return request.proposal === s.ownProposal?.proposal && s.proposal === undefined;
    default:
      return true;
  }
}

/** The decided block has been executed. */
export function onBlockCommitted(s: ConsensusState, chain: ChainState, ownAddress: Uint8Array | undefined): void {
  const at = heightOf(s);
  assert(
    s.finalizing && chain.lastBlockHeight === at.height,
    "the height that was decided is the one that was executed",
  );
  const lastCommit = at.votes.precommits(s.commitRound);
  assert(lastCommit?.isCommit() === true, "a decided height has its commit");
  const lastHeaderAppHash = s.proposalBlock?.block.header.appHash;
  beginHeight(s, { chain, lastHeaderAppHash, ownAddress: ownAddress ?? at.ownAddress, lastCommit });
  if (!s.replaying) awaitRound0(s);
}

/** Transactions wait in the pool. */
export function onTxsAvailable(s: ConsensusState): boolean {
  s.txsAvailable = true;
  return s.round === 0 && s.step === Step.newRound;
}
