/** @spec cometbft v0.38 consensus/metrics.gen.go: names, labels, types and buckets are those of the original. What they
 *  count follows consensus/state.go; round_duration_seconds is the whole time of the round, which the original takes from
 *  the start of the height. */
import { timeToNs } from "../../chain/time.js";
import { PREVOTE } from "../../chain/vote.js";
import { type Output, OWN } from "../../consensus/messages.js";
import { stepName } from "../../consensus/round-step.js";
import type { ConsensusState } from "../../consensus/state.js";
import type { VoteSet } from "../../consensus/vote-set.js";
import { ed25519Address } from "../../crypto/address.js";
import type { DriverInput } from "../../engine/driver/requests.js";
import type { AppliedBlock } from "../../engine/execution/block-executor.js";
import type { ConsensusObserver } from "../../engine/observer.js";
import type { ChainState } from "../../engine/stores/chain-state.js";
import type { Vote } from "../../gen/tendermint/types/types.js";
import { BlockIDFlag } from "../../gen/tendermint/types/validator.js";
import { exponentialRange, type Registry } from "../../metrics/registry.js";
import { bytesEqual, toHexUpper } from "../../types/bytes.js";

const STEP_BUCKETS = exponentialRange(0.1, 100, 8);

function definitions(registry: Registry, namespace: string) {
  const named = (name: string, help: string, ...labels: string[]) => ({
    name: `${namespace}_consensus_${name}`,
    help,
    labels,
  });
  const gauge = (name: string, help: string, ...labels: string[]) => registry.gauge(named(name, help, ...labels));
  const counter = (name: string, help: string, ...labels: string[]) => registry.counter(named(name, help, ...labels));
  const steps = { buckets: STEP_BUCKETS };
  return {
    height: gauge("height", "Height that is being decided."),
    rounds: gauge("rounds", "Round of the height that is being decided."),
    latestBlockHeight: gauge("latest_block_height", "Height of the last block."),
    validators: gauge("validators", "Validators."),
    validatorsPower: gauge("validators_power", "Power of all validators."),
    validatorPower: gauge("validator_power", "Power of this node's validator.", "validator_address"),
    lastSigned: gauge(
      "validator_last_signed_height",
      "Last height whose commit this node's validator signed.",
      "validator_address",
    ),
    missedBlocks: gauge(
      "validator_missed_blocks",
      "Commits without a signature of this node's validator since the node runs.",
      "validator_address",
    ),
    missing: gauge("missing_validators", "Validators who did not sign the last commit."),
    missingPower: gauge("missing_validators_power", "Their power."),
    byzantine: gauge("byzantine_validators", "Validators whom the last block proves to have signed twice."),
    byzantinePower: gauge("byzantine_validators_power", "Their power."),
    interval: registry.histogram(named("block_interval_seconds", "Time between a block and the last one.")),
    numTxs: gauge("num_txs", "Transactions of the last block."),
    blockSize: gauge("block_size_bytes", "Size of the last block."),
    chainSize: counter("chain_size_bytes", "Bytes of all blocks since the node runs."),
    totalTxs: gauge("total_txs", "Transactions since the node runs."),
    blockParts: counter("block_parts", "Block parts by the peer that sent them.", "peer_id"),
    duplicatePart: counter("duplicate_block_part", "Block parts that were here already."),
    duplicateVote: counter("duplicate_vote", "Votes that were here already."),
    stepDuration: registry.histogram({
      ...named("step_duration_seconds", "Time spent in each step.", "step"),
      ...steps,
    }),
    roundDuration: registry.histogram({ ...named("round_duration_seconds", "Time spent in a round."), ...steps }),
    gossipParts: counter(
      "block_gossip_parts_received",
      "Block parts, by whether they belong to the block that is gathered.",
      "matches_current",
    ),
    quorumPrevote: gauge(
      "quorum_prevote_delay",
      "Seconds from the proposal to the prevote that made more than two thirds, by their times.",
      "proposer_address",
    ),
    quorumPrecommit: gauge(
      "quorum_precommit_delay",
      "Seconds from the proposal to the precommit that made more than two thirds, by their times.",
      "proposer_address",
    ),
    fullPrevote: gauge(
      "full_prevote_delay",
      "Seconds from the proposal to the last prevote of a round in which everybody voted.",
      "proposer_address",
    ),
    precommitsCounted: gauge("precommits_counted", "Precommits for the last block when the next height began."),
    precommitsStake: gauge("precommits_staking_percentage", "Their share of all power, from 0 to 1."),
    extensions: counter("vote_extension_receive_count", "Vote extensions by the application's verdict.", "status"),
    proposalsReceived: counter("proposal_receive_count", "Proposals by the application's verdict.", "status"),
    proposalsCreated: counter("proposal_create_count", "Proposals that this node made."),
    votingPower: gauge("round_voting_power_percent", "Share of the power that voted in this round.", "vote_type"),
    lateVotes: counter("late_votes", "Votes for heights and rounds that are over here.", "vote_type"),
  };
}

const typeName = (type: number): string => (type === PREVOTE ? "prevote" : "precommit");
const status = (accepted: boolean): string => (accepted ? "accepted" : "rejected");

export interface ConsensusFacts {
  readonly state: () => ConsensusState;
  readonly chain: () => ChainState;
  readonly height: () => bigint;
}

export class ConsensusMetrics implements ConsensusObserver {
  private readonly m: ReturnType<typeof definitions>;
  private readonly ownAddress: Uint8Array | undefined;
  private readonly stepHistograms = new Map<string, { observe(seconds: number): void }>();
  private facts: ConsensusFacts | undefined;
  private step: string | undefined;
  private stepMs = 0;
  private roundMs: number | undefined;
  private lastBlockNs: bigint | undefined;
  /** Of a part that is about to be taken. */
  private partIsAwaited = false;

  /** @param publicKey of the key that this node signs with */
  constructor(
    registry: Registry,
    namespace: string,
    publicKey: Uint8Array | undefined,
    private readonly monotonicMs: () => number,
  ) {
    this.m = definitions(registry, namespace);
    this.ownAddress = publicKey && ed25519Address(publicKey);
    for (const type of ["prevote", "precommit"]) this.m.votingPower.with(type);
    registry.onCollect(() => this.collect());
  }

  /** From where the standing numbers are read; nothing is there before. */
  readFrom(facts: ConsensusFacts): void {
    this.facts = facts;
  }

  private collect(): void {
    if (this.facts === undefined) return;
    const { at, round } = this.facts.state();
    const height = this.facts.height();
    const { validators } = this.facts.chain();
    this.m.height.with().set(Number(at?.height ?? height));
    this.m.rounds.with().set(round);
    this.m.latestBlockHeight.with().set(Number(height));
    this.m.validators.with().set(validators.size);
    this.m.validatorsPower.with().set(Number(validators.totalPower));
  }

  taking(state: ConsensusState, input: DriverInput): void {
    if (input.kind === "blockPart") {
      this.partIsAwaited = state.at?.height === input.height && state.proposalParts !== undefined;
    } else if (input.kind === "vote" && state.at !== undefined) {
      const { vote } = input;
      const { height } = state.at;
      if (vote.height < height || (vote.height === height && vote.round < state.round)) {
        this.m.lateVotes.with(typeName(vote.type)).inc();
      }
    }
  }

  taken(state: ConsensusState, input: DriverInput, outputs: readonly Output[]): void {
    switch (input.kind) {
      case "vote":
        this.countVote(state, input.vote, outputs);
        break;
      case "blockPart":
        this.countPart(input.peerId, outputs);
        break;
      case "proposalProcessed":
        if (input.valid) this.m.proposalsReceived.with(status(input.accepted)).inc();
        break;
      case "proposalBuilt":
        this.m.proposalsCreated.with().inc();
        break;
      case "voteExtensionVerified":
        this.m.extensions.with(status(input.accepted)).inc();
        break;
      default:
        break;
    }
    for (const output of outputs) this.countOutput(state, output);
  }

  private countVote(state: ConsensusState, vote: Vote, outputs: readonly Output[]): void {
    // A vote that nothing came of was here already, or is of no height that counts.
    if (outputs.length === 0 && vote.height === state.at?.height) this.m.duplicateVote.with().inc();
  }

  private countPart(peerId: string, outputs: readonly Output[]): void {
    if (peerId !== OWN) this.m.blockParts.with(peerId).inc();
    const refused = outputs.some((o) => o.kind === "rejected");
    this.m.gossipParts.with(String(this.partIsAwaited && !refused)).inc();
    if (this.partIsAwaited && outputs.length === 0) this.m.duplicatePart.with().inc();
  }

  private countOutput(state: ConsensusState, output: Output): void {
    switch (output.kind) {
      case "publish":
        if (output.event.name === "NewRound") this.newRound(state, output.event.round);
        break;
      case "newRoundStep":
        this.enterStep(stepName(output.step));
        break;
      case "hasVote":
        this.countPower(state, output.vote);
        break;
      case "hasBlockPart":
        // Those of peers were counted as they came.
        if (output.peerId === OWN) this.m.gossipParts.with("true").inc();
        break;
      case "finalizeCommit":
        this.delays(state);
        break;
      default:
        break;
    }
  }

  private newRound(state: ConsensusState, round: number): void {
    const nowMs = this.monotonicMs();
    if (this.roundMs !== undefined) this.m.roundDuration.with().observe((nowMs - this.roundMs) / 1000);
    this.roundMs = nowMs;
    for (const type of ["prevote", "precommit"]) this.m.votingPower.with(type).set(0);
    this.enterStep("RoundStepNewRound");
    const lastCommit = state.at?.lastCommit;
    if (round !== 0 || lastCommit === undefined) return;
    const { totalPower } = lastCommit.validators;
    this.m.precommitsCounted.with().set(lastCommit.countedVotes().filter((v) => v !== undefined).length);
    this.m.precommitsStake.with().set(Number(lastCommit.votedPower) / Number(totalPower));
  }

  private enterStep(name: string): void {
    if (name === this.step) return;
    const nowMs = this.monotonicMs();
    if (this.step !== undefined) {
      let histogram = this.stepHistograms.get(this.step);
      if (histogram === undefined) {
        histogram = this.m.stepDuration.with(this.step.replace("RoundStep", ""));
        this.stepHistograms.set(this.step, histogram);
      }
      histogram.observe((nowMs - this.stepMs) / 1000);
    }
    this.step = name;
    this.stepMs = nowMs;
  }

  private countPower(state: ConsensusState, vote: Vote): void {
    if (vote.height !== state.at?.height || vote.round !== state.round) return;
    const power = state.validators.getByIndex(vote.validatorIndex)?.power ?? 0n;
    this.m.votingPower.with(typeName(vote.type)).inc(Number(power) / Number(state.validators.totalPower));
  }

  /** A block is decided: how long its votes took. */
  private delays(state: ConsensusState): void {
    const { proposal, at, round, validators } = state;
    const proposer = validators.proposer();
    if (proposal === undefined || at === undefined || proposer === undefined) return;
    const label = toHexUpper(proposer.address);
    const startNs = timeToNs(proposal.timestamp);
    const seconds = (ns: bigint) => Number(ns - startNs) / 1e9;
    const prevotes = timesOf(at.votes.prevotes(round));
    const precommits = timesOf(at.votes.precommits(round));
    if (prevotes?.quorumNs !== undefined) this.m.quorumPrevote.with(label).set(seconds(prevotes.quorumNs));
    if (prevotes?.allNs !== undefined) this.m.fullPrevote.with(label).set(seconds(prevotes.allNs));
    if (precommits?.quorumNs !== undefined) this.m.quorumPrecommit.with(label).set(seconds(precommits.quorumNs));
  }

  /** @param state that the block was executed on */
  applied({ block }: AppliedBlock, state: ChainState, blockBytes: number): void {
    const { header, data, evidence, lastCommit } = block;
    const timeNs = timeToNs(header.time);
    const lastNs = this.lastBlockNs ?? (state.lastBlockHeight > 0n ? timeToNs(state.lastBlockTime) : undefined);
    if (lastNs !== undefined) this.m.interval.with().observe(Number(timeNs - lastNs) / 1e9);
    this.lastBlockNs = timeNs;
    this.m.numTxs.with().set(data.txs.length);
    this.m.totalTxs.with().inc(data.txs.length);
    this.m.blockSize.with().set(blockBytes);
    this.m.chainSize.with().inc(blockBytes);
    let missing = 0;
    let missingPower = 0n;
    lastCommit?.signatures.forEach(({ blockIdFlag }, i) => {
      const validator = state.lastValidators.getByIndex(i);
      if (validator === undefined) return;
      if (blockIdFlag === BlockIDFlag.BLOCK_ID_FLAG_ABSENT) {
        missing++;
        missingPower += validator.power;
      }
      if (this.ownAddress === undefined || !bytesEqual(validator.address, this.ownAddress)) return;
      const label = toHexUpper(validator.address);
      this.m.validatorPower.with(label).set(Number(validator.power));
      if (blockIdFlag === BlockIDFlag.BLOCK_ID_FLAG_COMMIT) this.m.lastSigned.with(label).set(Number(header.height));
      else this.m.missedBlocks.with(label).inc();
    });
    this.m.missing.with().set(missing);
    this.m.missingPower.with().set(Number(missingPower));
    let byzantine = 0;
    let byzantinePower = 0n;
    for (const { sum } of evidence.evidence) {
      if (sum?.kind !== "duplicateVoteEvidence") continue;
      const signer = sum.value.voteA && state.validators.getByAddress(sum.value.voteA.validatorAddress);
      if (signer === undefined) continue;
      byzantine++;
      byzantinePower += signer.power;
    }
    this.m.byzantine.with().set(byzantine);
    this.m.byzantinePower.with().set(Number(byzantinePower));
  }
}

/** When, by the times of the votes, more than two thirds had voted, and when everybody had. */
function timesOf(votes: VoteSet | undefined): { quorumNs: bigint | undefined; allNs: bigint | undefined } | undefined {
  if (votes === undefined) return undefined;
  const counted = votes.countedVotes().flatMap((vote) => (vote === undefined ? [] : [vote]));
  const sorted = counted
    .map((vote) => ({ ns: timeToNs(vote.timestamp), power: votes.validators.getByIndex(vote.validatorIndex)!.power }))
    .sort((a, b) => (a.ns < b.ns ? -1 : 1));
  const quorum = (votes.validators.totalPower * 2n) / 3n + 1n;
  let power = 0n;
  const reached = sorted.find((vote) => (power += vote.power) >= quorum);
  return { quorumNs: reached?.ns, allNs: votes.hasAll() ? sorted.at(-1)?.ns : undefined };
}
