import type { EventData } from "../../abci/events/event-data.js";
import { decodeBlock } from "../../chain/block.js";
import { isZeroBlockId } from "../../chain/block-id.js";
import { plainCommit, wrapCommit } from "../../chain/extended-commit.js";
import { voteExtensionsEnabled } from "../../chain/params.js";
import { timeFromNs } from "../../chain/time.js";
import { PRECOMMIT } from "../../chain/vote.js";
import { nextHeight } from "../../consensus/chain-state.js";
import type { ConsensusConfig } from "../../consensus/config.js";
import { type Gossip, type Input, type Output, OWN, type Request, type StartHeight } from "../../consensus/messages.js";
import { Step } from "../../consensus/round-step.js";
import { createSignatureChecks } from "../../consensus/signature-checks.js";
import type { ConsensusState } from "../../consensus/state.js";
import { createConsensus, step } from "../../consensus/step.js";
import { inputOfWal } from "../../consensus/wal-messages.js";
import { ed25519Address } from "../../crypto/address.js";
import type { Hasher } from "../../crypto/hasher.js";
import type { Verifier } from "../../crypto/verifier.js";
import type { Vote } from "../../gen/tendermint/types/types.js";
import { BlockIDFlag } from "../../gen/tendermint/types/validator.js";
import type { FileFolder } from "../../ports/disk.js";
import type { Logger } from "../../ports/log.js";
import type { Signer } from "../../ports/signer.js";
import type { Clock } from "../../ports/time.js";
import { bytesEqual } from "../../types/bytes.js";
import type { BlockExecutor } from "../execution/block-executor.js";
import type { FailHook } from "../execution/fail-point.js";
import type { ConsensusObserver } from "../observer.js";
import type { BlockStore } from "../stores/block-store.js";
import type { ChainState } from "../stores/chain-state.js";
import type { Wal } from "../wal/wal.js";
import { eventOfConsensus } from "./event-of-consensus.js";
import { decidesAlone, keepBlock, keptParts, voteOfTrace } from "./own-traces.js";
import { type Persister, StoppedError } from "./persister.js";
import { answerRequest, type BackgroundRequest, type DriverInput } from "./requests.js";

/** Inputs from peers that may wait; more are refused, and their senders have to slow down. */
const PEER_INPUTS_MAX = 1000;
/** Inputs that are taken before timers and sockets get their turn. */
const INPUTS_PER_TURN = 64;
/** How long `stop` waits for the block that is being executed: recovery finishes it otherwise. */
const STOP_WAIT_MS = 1500;

/** Consensus cannot go on: see the text. */
export class ConsensusHalt extends Error {
  override name = "ConsensusHalt";
}

/** Where reactors plug in. */
export interface ConsensusNetwork {
  /** What peers are to be told. */
  gossip(message: Gossip): void;
  /** A peer has sent what a sound one would not. */
  rejected(peerId: string, what: string, reason: string): void;
}

export interface ConsensusDriverDeps {
  readonly config: ConsensusConfig;
  readonly chainId: string;
  readonly executor: BlockExecutor;
  readonly blockStore: BlockStore;
  readonly wal: Wal;
  /** Where the log lies. */
  readonly walFolder: FileFolder;
  readonly signer: Signer | undefined;
  readonly clock: Clock;
  readonly verifier: Verifier;
  readonly hasher: Hasher;
  readonly persister: Persister;
  readonly reportConflictingVotes: (first: Vote, second: Vote) => void;
  readonly publish: (data: EventData) => void;
  /** Refuse to start when the last so many blocks carry a signature of our key; 0 switches the check off. */
  readonly doubleSignCheckHeight: bigint;
  /** Set when the last block came by a state sync that ran before: it has no extended commit. */
  readonly offlineStateSyncHeight: bigint;
  readonly nextTurn: (callback: () => void) => void;
  readonly failPoint: FailHook;
  readonly log: Logger;
  /** Consensus has stopped for good. */
  readonly onFatal: (error: Error) => void;
  readonly observer?: ConsensusObserver | undefined;
}

const NO_NETWORK: ConsensusNetwork = { gossip: () => undefined, rejected: () => undefined };

/** Carries out what the consensus machine puts out, in its order, and hands back what comes of it. */
export class ConsensusDriver {
  private readonly machine: ConsensusState;
  /** What is shown before the start, and the state that it was made of. */
  private waiting: { readonly after: ChainState; readonly shown: ConsensusState } | undefined;
  private chain: ChainState | undefined;
  private readonly queue: DriverInput[] = [];
  private peerInputs = 0;
  private wake: () => void = () => undefined;
  private cancelTimer: () => void = () => undefined;
  /** While the log is read, the timer is remembered and not set. */
  private heldTimer: (Output & { readonly kind: "scheduleTimeout" }) | undefined;
  private reading = false;
  private running: Promise<void> | undefined;
  private stopping = false;
  /** Requests that are being answered. */
  private underWay = new Set<Promise<void>>();
  private unsynced = false;
  network: ConsensusNetwork = NO_NETWORK;

  constructor(private readonly deps: ConsensusDriverDeps) {
    this.machine = this.newMachine();
  }

  private newMachine(): ConsensusState {
    const { config, chainId, verifier, hasher } = this.deps;
    return createConsensus(config, { checks: createSignatureChecks(chainId, verifier), hasher });
  }

  /** It changes with every input. */
  get roundState(): ConsensusState {
    return this.machine;
  }

  /** For dumps. Before the start, while blocks or a snapshot are fetched: nothing is voted yet at the height after `state`. */
  dumpedState(state: ChainState): ConsensusState {
    if (this.machine.at !== undefined) return this.machine;
    if (this.waiting?.after !== state) {
      const shown = this.newMachine();
      step(shown, { ...this.startInput(state), nowNs: this.deps.clock.nowNs() });
      if (shown.at === undefined)
        throw new Error("consensus has not started, and the last block's commit is not there");
      this.waiting = { after: state, shown };
    }
    return this.waiting.shown;
  }

  /** Own messages are on their way to the log: until they are there, nothing of the round state may be shown. */
  get holdsUnsynced(): boolean {
    return this.unsynced;
  }

  /** The state after the last block; undefined before the start. */
  get chainState(): ChainState | undefined {
    return this.chain;
  }

  private ownAddress(): Uint8Array | undefined {
    const { signer } = this.deps;
    return signer && ed25519Address(signer.publicKey);
  }

  /** Takes up consensus after `state`: reads what the log has of the height that is under way, then goes on live.
   *  @throws ConsensusHalt when it must not start */
  async start(state: ChainState): Promise<void> {
    this.chain = state;
    const height = nextHeight(state);
    this.refuseDoubleSigning(height);
    await this.take(this.startInput(state));
    this.reading = true;
    await this.readLog(state, height);
    await this.recallOwnActs(height);
    await this.take({ kind: "begin" });
    this.reading = false;
    // Each timeout takes the place of the one before: only the last one counts.
    if (this.heldTimer !== undefined) this.setTimer(this.heldTimer);
    this.running = this.run();
  }

  private startInput(state: ChainState): Omit<StartHeight, "nowNs"> {
    const { blockStore, offlineStateSyncHeight } = this.deps;
    const { lastBlockHeight: last, consensusParams } = state;
    const extended = last > 0n && offlineStateSyncHeight !== last && voteExtensionsEnabled(consensusParams, last);
    const seen = blockStore.loadSeenCommit(last) ?? blockStore.loadCommit(last);
    return {
      kind: "startHeight",
      chain: state,
      lastHeaderAppHash: blockStore.loadMeta(last)?.header.appHash,
      ownAddress: this.ownAddress(),
      lastCommit: extended ? blockStore.loadExtendedCommit(last) : seen && wrapCommit(seen),
      lastCommitHasExtensions: extended,
    };
  }

  /** A key that has signed lately may still be in use elsewhere: the operator must make sure first. */
  private refuseDoubleSigning(height: bigint): void {
    const address = this.ownAddress();
    const { doubleSignCheckHeight, blockStore } = this.deps;
    if (address === undefined) return;
    for (let back = 1n; back <= doubleSignCheckHeight && back < height; back++) {
      const commit = blockStore.loadSeenCommit(height - back);
      for (const sig of commit?.signatures ?? []) {
        if (sig.blockIdFlag !== BlockIDFlag.BLOCK_ID_FLAG_COMMIT || !bytesEqual(sig.validatorAddress, address))
          continue;
        throw new ConsensusHalt(
          `found signature from the same key in block ${height - back}, within double_sign_check_height (${doubleSignCheckHeight}): make sure that no other node uses it, then start after that many blocks or set it to 0`,
        );
      }
    }
  }

  private async readLog(state: ChainState, height: bigint): Promise<void> {
    const { wal, log } = this.deps;
    const ended = height === state.initialHeight ? 0n : height - 1n;
    const found = wal.search(height).found ? ({ found: false } as const) : wal.search(ended);
    if (!found.found) {
      log.warn("the consensus log does not end the height before this one: starting it anew", {
        height: height.toString(),
      });
      return;
    }
    if (found.damage !== undefined) await this.deps.persister.run("consensus log", () => wal.repair(found.damage!));
    if (found.entries.length > 1) {
      log.info("reading the consensus log", { height: height.toString(), records: found.entries.length });
    }
    for (const { message, time } of found.entries) {
      const input = inputOfWal(message, time);
      if (input === undefined) continue;
      await this.perform(step(this.machine, input).outputs);
      await this.answersTaken();
    }
  }

  /** While the log is read, answers take part in its order: what comes next may build on them. */
  private async answersTaken(): Promise<void> {
    while (this.underWay.size > 0 || this.queue.length > 0) {
      await Promise.all(this.underWay);
      for (const answer of this.queue.splice(0)) await this.take(answer);
    }
  }

  /** Brings back what the log has lost of our own: the vote that was signed last, and the block that it decides. */
  private async recallOwnActs(height: bigint): Promise<void> {
    const { signer, chainId, walFolder, hasher, log } = this.deps;
    const address = this.ownAddress();
    const { at, validators } = this.machine;
    if (signer?.state === undefined || address === undefined || at?.height !== height) return;
    const index = validators.indexOf(address);
    const vote = index < 0 ? undefined : voteOfTrace(signer.state, chainId, { address, index });
    if (vote?.height !== height) return;
    if (at.votes.set(vote.round, vote.type)?.vote(index) === undefined) {
      const whole = at.votes.extensionsEnabled ? await this.extendedAgain(vote) : vote;
      if (whole === undefined) return;
      log.warn("the consensus log has lost our last vote: taking it from the signer", {
        height: height.toString(),
        round: vote.round,
      });
      await this.take({ kind: "vote", vote: whole, peerId: OWN });
    }
    const { step: now, proposalParts } = this.machine;
    if (now !== Step.commit || proposalParts === undefined || proposalParts.isComplete()) return;
    const parts = keptParts(walFolder, proposalParts.header, hasher);
    if (parts === undefined) return;
    log.warn("the consensus log has lost the block that we decided: taking it from the copy beside", {
      height: height.toString(),
    });
    for (let i = 0; i < parts.total; i++) {
      await this.take({ kind: "blockPart", height, round: vote.round, part: parts.part(i)!, peerId: OWN });
    }
    await this.answersTaken();
  }

  /** The vote with what belongs to a precommit where extensions are enabled: the signer gives its old signature out again,
   *  and signs whatever extension the application makes now. Undefined without the block, which a validator among others
   *  does not keep: those others bring it back, or the next round does. */
  private async extendedAgain(vote: Vote): Promise<Vote | undefined> {
    if (vote.type !== PRECOMMIT || isZeroBlockId(vote.blockId)) return vote;
    const { walFolder, hasher, executor, signer, chainId, log } = this.deps;
    const parts = keptParts(walFolder, vote.blockId.partSetHeader, hasher);
    const block = parts && decodeBlock(parts.bytes(), hasher);
    if (block === undefined || !block.ok) {
      const height = vote.height.toString();
      log.warn("the consensus log has lost our last precommit, and the block that it extends", { height });
      return undefined;
    }
    const extension = await executor.extendVote(this.chain!, vote, block.value);
    return signer!.signVote(chainId, { ...vote, extension });
  }

  /** Takes an input from a peer. False when too many wait already: hold back what comes from it. */
  offer(input: DriverInput): boolean {
    if (this.peerInputs >= PEER_INPUTS_MAX || this.stopping || this.running === undefined) return false;
    this.peerInputs++;
    this.queue.push(input);
    this.wake();
    return true;
  }

  /** Takes an input of our own: it is never refused. */
  private push(input: DriverInput): void {
    this.queue.push(input);
    this.wake();
  }

  txsAvailable(): void {
    if (this.running !== undefined) this.push({ kind: "txsAvailable" });
  }

  private async run(): Promise<void> {
    try {
      for (let taken = 1; !this.stopping; taken++) {
        const input = this.queue.shift();
        if (input === undefined) {
          await new Promise<void>((resolve) => {
            this.wake = resolve;
          });
          continue;
        }
        if ("peerId" in input && input.peerId !== OWN && input.kind !== "voteExtensionVerified") this.peerInputs--;
        await this.take(input);
        if (taken % INPUTS_PER_TURN === 0) await new Promise<void>((resolve) => this.deps.nextTurn(resolve));
      }
    } catch (error) {
      this.fail(error as Error);
    }
  }

  private async take(input: DriverInput): Promise<void> {
    const { observer, clock } = this.deps;
    observer?.taking(this.machine, input);
    const { outputs } = step(this.machine, { ...input, nowNs: clock.nowNs() } as Input);
    observer?.taken(this.machine, input, outputs);
    await this.perform(outputs);
  }

  /** Carries outputs out one after the other. Records that follow each other share one flush. */
  private async perform(outputs: readonly Output[]): Promise<void> {
    const { wal, persister, failPoint, publish } = this.deps;
    const { network } = this;
    let unsynced = false;
    this.unsynced = outputs.some((output) => output.kind === "appendWal" && output.sync);
    let committed: DriverInput | undefined;
    for (const output of outputs) {
      if (output.kind === "appendWal") {
        const { message, timeNs } = output;
        await persister.run("consensus log", () => wal.append(message, timeFromNs(timeNs)));
        unsynced ||= output.sync;
        continue;
      }
      if (unsynced || output.kind === "syncWal") {
        await wal.sync();
        unsynced = false;
        this.unsynced = false;
        failPoint("own message logged");
      }
      switch (output.kind) {
        case "syncWal":
          break;
        case "scheduleTimeout":
          if (this.reading) this.heldTimer = output;
          else this.setTimer(output);
          break;
        case "publish":
          publish(eventOfConsensus(output.event));
          break;
        case "equivocation":
          this.deps.log.warn("found conflicting votes of one validator", { height: output.first.height.toString() });
          this.deps.reportConflictingVotes(output.first, output.second);
          break;
        case "rejected":
          this.deps.log.debug("refused a consensus message", {
            peer: output.peerId,
            what: output.what,
            reason: output.reason,
          });
          network.rejected(output.peerId, output.what, output.reason);
          break;
        case "halt":
          throw new ConsensusHalt(output.reason);
        case "finalizeCommit":
          committed = await this.finalize(output);
          break;
        case "newRoundStep":
        case "newValidBlock":
        case "hasProposal":
        case "hasBlockPart":
        case "hasVote":
          network.gossip(output);
          break;
        default:
          if (output.kind === "signVote") await this.keepOwnBlock(output.vote);
          this.answer(output);
      }
    }
    if (unsynced) {
      await wal.sync();
      failPoint("own message logged");
    }
    this.unsynced = false;
    if (committed !== undefined) await this.take(committed);
  }

  private async keepOwnBlock(vote: Vote): Promise<void> {
    const { lockedBlock, validators } = this.machine;
    const power = validators.getByIndex(vote.validatorIndex)?.power ?? 0n;
    if (!decidesAlone(vote, lockedBlock, power, validators.totalPower)) return;
    await this.deps.persister.run("own block", () => keepBlock(this.deps.walFolder, lockedBlock!));
  }

  private setTimer(timeout: Output & { readonly kind: "scheduleTimeout" }): void {
    const { height, round, step: at, durationMs } = timeout;
    this.cancelTimer();
    this.cancelTimer = this.deps.clock.after(durationMs, () => {
      this.push({ kind: "timeout", height, round, step: at, durationMs });
    });
  }

  /** Starts to answer; the answer comes as a later input. */
  private answer(request: BackgroundRequest): void {
    const done = answerRequest(this.deps, this.chain!, request).then(
      (answer) => {
        this.underWay.delete(done);
        if (answer !== undefined) this.push(answer);
      },
      (error: Error) => {
        this.underWay.delete(done);
        this.fail(error);
      },
    );
    this.underWay.add(done);
  }

  /** Stores the decided block and the commit seen for it, ends the height in the log, executes the block and saves the
   *  state: in this order, so that a restart knows from what it finds where to go on.
   *  @source cometbft consensus/state.go finalizeCommit */
  private async finalize(request: Request & { readonly kind: "finalizeCommit" }): Promise<DriverInput> {
    const { executor, blockStore, wal, persister, clock, failPoint, log } = this.deps;
    const { block, parts, blockId } = request.block;
    const { height } = block.header;
    const state = this.chain!;
    const fault = await executor.blockFault(state, block, blockId);
    if (fault !== undefined) throw new ConsensusHalt(`+2/3 committed an invalid block: ${fault}`);
    failPoint("before block saved");
    if (blockStore.height < height) {
      const commit = request.extensionsEnabled
        ? ({ kind: "extended", commit: request.commit } as const)
        : ({ kind: "commit", commit: plainCommit(request.commit) } as const);
      await blockStore.saveBlock(block, parts, commit);
    }
    failPoint("block saved");
    const now = timeFromNs(clock.nowNs());
    await persister.run("consensus log", () => wal.append({ kind: "endHeight", value: { height } }, now));
    await wal.sync();
    failPoint("end of height logged");
    const next = await executor.applyBlock(state, block, blockId);
    failPoint("block applied");
    this.chain = next;
    log.debug("committed block", { height: height.toString(), txs: block.data.txs.length });
    const ownAddress = this.ownAddress();
    return { kind: "blockCommitted", chain: next, ...(ownAddress === undefined ? {} : { ownAddress }) };
  }

  private fail(error: Error): void {
    if (this.stopping) return;
    this.stopping = true;
    this.cancelTimer();
    if (error instanceof StoppedError) return;
    const height = this.chain === undefined ? "?" : nextHeight(this.chain).toString();
    this.deps.log.error("CONSENSUS FAILURE: the node stops", { height, error: error.message, stack: error.stack });
    this.deps.onFatal(new ConsensusHalt(`consensus failed at height ${height}: ${error.message}`, { cause: error }));
    this.wake();
  }

  /** Stops taking inputs. Returns when the one under way is done, or after a moment: what it leaves behind is what a
   *  crash would leave. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.cancelTimer();
    this.wake();
    if (this.running === undefined) return;
    const patience = new Promise<void>((resolve) => {
      this.cancelTimer = this.deps.clock.after(STOP_WAIT_MS, resolve);
    });
    await Promise.race([this.running, patience]);
    this.cancelTimer();
  }
}
