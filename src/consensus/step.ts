/** Tendermint consensus as one function of state and input, with CometBFT v0.38's behaviour, for any number of
 *  validators. It knows no clock, disk, key or application: it is told the time with every input, and asks for the rest
 *  by outputs, which are carried out in their order; what they yield comes back as further inputs.
 *
 *  What moves it (h, r, s: its height, round, step; L: lines of arXiv:1807.04938; > 2/3 is of voting power):
 *
 *  | in step        | when                                        | then                                   | lines |
 *  |----------------|---------------------------------------------|----------------------------------------|-------|
 *  | new height     | start time, or (skipTimeoutCommit) all       | new round 0                            | L10   |
 *  |                | precommits of h-1                            |                                        |       |
 *  | new height     | late precommit of h-1                        | added to the last commit               |       |
 *  | new round      | no wait for txs, or txs, or its timeout      | propose: timeout; proposer proposes    | L14–L21 |
 *  |                |                                              | the valid block, else a new one        |       |
 *  | up to propose  | proposal whole, and prevotes of its POL      | prevote                                | L22, L28 |
 *  |                | round > 2/3 for a block or nil               |                                        |       |
 *  | propose        | timeout                                      | prevote                                | L57   |
 *  | (to prevote)   | locked                                       | prevote the locked block               | L23, L30 |
 *  |                | proposal valid and accepted / otherwise      | prevote it / nil                       | L24, L26 |
 *  | prevote        | prevotes(r) > 2/3 any, no polka              | prevote wait: timeout                  | L34   |
 *  | prevote (wait) | polka in r for a block that is here, or nil  | precommit                              | L36, L44 |
 *  | prevote wait   | timeout                                      | precommit                              | L61   |
 *  | (to precommit) | polka for the locked block                   | lock again, precommit it               | L37–L41 |
 *  |                | polka for the (valid) proposal block         | lock it, precommit it                  | L37–L41 |
 *  |                | polka for nil                                | unlock, precommit nil                  | L44–L46 |
 *  |                | polka for a block that is not here           | unlock, gather it, precommit nil       |       |
 *  |                | no polka                                     | precommit nil                          | L61–L64 |
 *  | any            | polka in r, block here                       | valid block, valid round = r           | L42–L43 |
 *  | any            | polka in r, block not here                   | gather its parts                       |       |
 *  | any            | polka for another block in (locked round, r] | unlock                                 |       |
 *  | any            | prevotes or precommits of r' > r, > 2/3 any  | new round r'                           | L55   |
 *  | any            | precommits(r) > 2/3 any or nil               | precommit wait: timeout                | L47   |
 *  | precommit wait | timeout                                      | (precommit nil if not yet,) new r + 1  | L65   |
 *  | any            | precommits of any round > 2/3 for a block    | commit; gather the block if missing    | L49   |
 *  | commit         | block here and valid                         | hand it over; executed: height h + 1   | L50–L54 |
 *
 *  Where CometBFT stops the world to validate a block or to sign, this machine goes on counting votes (see
 *  verdicts.ts). Further differences, none visible in messages: a decided height is never left for a later round; the
 *  whole block id is compared, not the hash alone; a block that is proposed again and is here need not be sent again;
 *  votes and parts that change nothing are not logged.
 *
 *  A driver carries outputs out in order, one input's outputs before the next input, and keeps further inputs back from
 *  `finalizeCommit` until it gives `blockCommitted`, so that the log has the end of a height before what follows.
 *  To start: `startHeight`; then every record after the last end of height by `inputOfWal`, requests answered as they
 *  come; then `begin`.
 *  @spec cometbft consensus/state.go */
import { ValidatorSet } from "../chain/validator-set.js";
import type { Hasher } from "../crypto/hasher.js";
import { assertNever } from "../types/assert.js";
import type { ConsensusConfig } from "./config.js";
import { enterPrecommit, onVerdict } from "./decisions.js";
import { onBegin, onBlockCommitted, onStartHeight, onTxsAvailable } from "./heights.js";
import type { Input, Output, TimeoutFired } from "./messages.js";
import { onBlockPart, onProposal, onProposalBuilt, onProposalSigned } from "./proposals.js";
import { Step } from "./round-step.js";
import { enterNewRound, enterPrevote, enterPropose } from "./rounds.js";
import type { SignatureChecks } from "./signature-checks.js";
import { appendWal, type ConsensusState, heightOf, publishRound, reject } from "./state.js";
import { onVote, onVoteExtended, onVoteExtensionVerified, onVoteSigned } from "./votes.js";
import { walOfTimeout } from "./wal-messages.js";

export interface ConsensusDeps {
  readonly checks: SignatureChecks;
  readonly hasher: Hasher;
}

/** A state that waits for `startHeight`. */
export function createConsensus(config: ConsensusConfig, deps: ConsensusDeps): ConsensusState {
  return {
    config,
    checks: deps.checks,
    hasher: deps.hasher,
    at: undefined,
    round: 0,
    step: Step.newHeight,
    commitTimeNs: 0n,
    startedAtNs: undefined,
    validators: ValidatorSet.EMPTY,
    proposal: undefined,
    proposalBlock: undefined,
    proposalParts: undefined,
    lockedRound: -1,
    lockedBlock: undefined,
    validRound: -1,
    validBlock: undefined,
    announcedPolka: -1,
    commitRound: -1,
    triggeredTimeoutPrecommit: false,
    awaitedPrevote: undefined,
    awaitsPrecommit: false,
    ownPrecommitRound: -1,
    ownProposal: undefined,
    txsAvailable: false,
    finalizing: false,
    timer: undefined,
    replaying: true,
    held: [],
    halted: false,
    nowNs: 0n,
    outputs: [],
  };
}

export interface StepResult {
  /** To be carried out in this order. */
  readonly outputs: readonly Output[];
}

/** Takes one input; changes `state` in place. After a `halt` nothing happens any more.
 *  @throws AssertionError when a promise of the state itself is broken: the node must stop */
export function step(state: ConsensusState, input: Input): StepResult {
  state.nowNs = input.nowNs;
  state.outputs = [];
  if (!state.halted) apply(state, input);
  const { outputs } = state;
  state.outputs = [];
  return { outputs };
}

function apply(s: ConsensusState, input: Input): void {
  switch (input.kind) {
    case "startHeight":
      onStartHeight(s, input);
      return;
    case "begin":
      onBegin(s);
      return;
    case "proposal":
      onProposal(s, input.proposal, input.peerId);
      return;
    case "blockPart":
      onBlockPart(s, input.height, input.round, input.part, input.peerId);
      return;
    case "vote":
      onVote(s, input.vote, input.peerId);
      return;
    case "timeout":
      onTimeout(s, input);
      return;
    case "majorityClaim": {
      const { height, votes } = heightOf(s);
      if (input.height !== height) return;
      const refusal = votes.claimMajority(input.round, input.type, input.peerId, input.blockId);
      if (refusal !== undefined) reject(s, input.peerId, "majorityClaim", refusal);
      return;
    }
    case "txsAvailable":
      if (onTxsAvailable(s)) enterPropose(s, 0);
      return;
    case "proposalBuilt":
      onProposalBuilt(s, input.height, input.round, input.block, input.parts);
      return;
    case "proposalSigned":
      onProposalSigned(s, input.proposal);
      return;
    case "proposalProcessed":
    case "blockValidated":
      onVerdict(s, input);
      return;
    case "voteSigned":
      onVoteSigned(s, input.vote);
      return;
    case "signingRefused":
      if (input.what === "proposal" && s.ownProposal?.proposal.round === input.round) s.ownProposal = undefined;
      return;
    case "voteExtended":
      onVoteExtended(s, input.vote);
      return;
    case "voteExtensionVerified":
      onVoteExtensionVerified(s, input.vote, input.peerId, input.accepted);
      return;
    case "blockCommitted":
      onBlockCommitted(s, input.chain, input.ownAddress);
      return;
    default:
      assertNever(input, "consensus input");
  }
}

function onTimeout(s: ConsensusState, timeout: TimeoutFired): void {
  const { height, round } = timeout;
  if (height !== heightOf(s).height || round !== s.round || timeout.step < s.step || s.step === Step.commit) return;
  appendWal(s, walOfTimeout(timeout), false);
  switch (timeout.step) {
    case Step.newHeight:
      enterNewRound(s, 0);
      return;
    case Step.newRound:
      enterPropose(s, round);
      return;
    case Step.propose:
      publishRound(s, "TimeoutPropose");
      enterPrevote(s, round);
      return;
    case Step.prevoteWait:
      publishRound(s, "TimeoutWait");
      enterPrecommit(s, round);
      return;
    case Step.precommitWait:
      publishRound(s, "TimeoutWait");
      enterPrecommit(s, round);
      if (!s.halted) enterNewRound(s, round + 1);
      return;
    default:
  }
}
