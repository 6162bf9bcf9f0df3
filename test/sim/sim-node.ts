/** One simulated node: a driver around the production state machine, with its disk, signer, pool and clock. */
import { partFault } from "../../src/chain/part-set.js";
import { proposalFault } from "../../src/chain/proposal.js";
import type { Validator } from "../../src/chain/validator.js";
import { voteFault } from "../../src/chain/vote.js";
import type { ConsensusConfig } from "../../src/consensus/config.js";
import type { Input, Output, Request } from "../../src/consensus/messages.js";
import { OWN } from "../../src/consensus/messages.js";
import type { SignatureChecks } from "../../src/consensus/signature-checks.js";
import type { ConsensusState } from "../../src/consensus/state.js";
import { createConsensus, step } from "../../src/consensus/step.js";
import { inputOfWal } from "../../src/consensus/wal-messages.js";
import type { Hasher } from "../../src/crypto/hasher.js";
import type { Verifier } from "../../src/crypto/verifier.js";
import type { ChainState } from "../../src/engine/stores/chain-state.js";
import { toHex } from "../../src/types/bytes.js";
import type { Behaviour, FaultyNode } from "./behaviour.js";
import type { EventQueue, Trace } from "./event-queue.js";
import { missingFor, ownStatus } from "./gossip.js";
import type { Invariants } from "./invariants.js";
import { keyedHash } from "./keyed-hash.js";
import { buildModelBlock, executeModelBlock, GENESIS_TIME_NS, isAccepted, modelBlockFault } from "./model-chain.js";
import type { Endpoint, Message, Network } from "./network.js";
import type { Rng } from "./rng.js";
import { SimDisk } from "./sim-disk.js";
import { SimSigner } from "./sim-signer.js";

const GOSSIP_US = 150_000;
const TXS_PER_BLOCK = 8;
const KEPT_BLOCKS = 200n;

export interface World {
  readonly queue: EventQueue;
  readonly network: Network;
  readonly invariants: Invariants;
  readonly trace: Trace;
  readonly genesis: ChainState;
  readonly config: ConsensusConfig;
  readonly checks: SignatureChecks;
  readonly verifier: Verifier;
  readonly hasher: Hasher;
  /** Feed every input to a second state and compare what comes out. */
  readonly shadow: boolean;
  onDecided(node: string, height: bigint): void;
}

type Feed = Input extends infer I ? (I extends Input ? Omit<I, "nowNs"> : never) : never;
type Answer = Feed | undefined;

/** Thrown to leave whatever is being done: the node has lost power. */
class PowerLoss extends Error {}

export class SimNode implements Endpoint {
  readonly disk: SimDisk;
  machine: ConsensusState | undefined;
  private shadow: ConsensusState | undefined;
  private readonly signer: SimSigner;
  private readonly pool = new Map<string, Uint8Array>();
  private inputs: Feed[] = [];
  private draining = false;
  private executing = false;
  private readonly faulty: FaultyNode;
  /** Grows with every crash: what was planned before is void. */
  private life = 0;
  private timerSet = 0;
  private signedUntil = 0;
  private pausedUntil = 0;
  skewUs = 0;
  /** Counts down outputs until the node loses power in their midst. */
  powerFor: number | undefined;
  halted: string | undefined;
  restarts = 0;

  constructor(
    readonly id: string,
    readonly validator: Validator,
    readonly behaviour: Behaviour | undefined,
    private readonly world: World,
    private readonly rng: Rng,
  ) {
    this.disk = new SimDisk(world.genesis);
    this.signer = new SimSigner(validator.pubKey.bytes, world.genesis.chainId);
    const { address, pubKey } = validator;
    this.faulty = {
      chainId: world.genesis.chainId,
      publicKey: pubKey.bytes,
      address,
      rng: rng.fork("behaviour"),
      sign: (message) => keyedHash(pubKey.bytes, message),
    };
    world.network.join(this);
  }

  get isHonest(): boolean {
    return this.behaviour === undefined;
  }

  get isUp(): boolean {
    return this.machine !== undefined;
  }

  get height(): bigint {
    return this.disk.state.lastBlockHeight;
  }

  private nowNs(): bigint {
    return GENESIS_TIME_NS + BigInt(this.world.queue.now + this.skewUs) * 1000n;
  }

  /** After this long, unless the node loses power before. */
  private later(delayUs: number, run: () => void): void {
    const { life } = this;
    this.world.queue.after(delayUs, () => {
      if (life !== this.life || this.machine === undefined) return;
      this.surviving(run);
    });
  }

  private surviving(run: () => void): void {
    try {
      run();
    } catch (error) {
      if (!(error instanceof PowerLoss)) throw error;
    }
  }

  /** Comes up from its disk: finishes a block that was stored but not executed, reads its log, goes on. */
  start(): void {
    const { world, disk } = this;
    if (this.machine !== undefined || this.halted !== undefined) return;
    const create = (): ConsensusState => createConsensus(world.config, { checks: world.checks, hasher: world.hasher });
    this.machine = create();
    this.shadow = world.shadow ? create() : undefined;
    this.note("start");
    this.surviving(() => {
      const stored = disk.block(disk.height);
      if (stored !== undefined && disk.height > disk.state.lastBlockHeight) this.execute(stored.block);
      this.startHeight();
      this.readLog();
      this.feed({ kind: "begin" });
      this.drain();
      this.gossip();
    });
  }

  private startHeight(): void {
    const { disk } = this;
    const last = disk.block(disk.state.lastBlockHeight);
    this.feed({
      kind: "startHeight",
      chain: disk.state,
      lastHeaderAppHash: last?.block.block.header.appHash,
      ownAddress: this.validator.address,
      lastCommit: last?.commit,
      lastCommitHasExtensions: last?.extensionsEnabled ?? false,
    });
  }

  private readLog(): void {
    const { state } = this.disk;
    const records = this.disk.logAfter(state.lastBlockHeight);
    for (const { time, msg } of records ?? []) {
      const input = msg?.sum && inputOfWal(msg.sum, time);
      if (input === undefined) continue;
      this.feed(input);
      this.drain();
    }
  }

  /** Loses power at once. */
  crash(): void {
    if (this.machine === undefined) return;
    this.note("crash");
    this.life++;
    this.machine = undefined;
    this.shadow = undefined;
    this.inputs = [];
    this.draining = false;
    this.executing = false;
    this.powerFor = undefined;
    this.restarts++;
    this.disk.crash(this.rng);
  }

  pause(durationUs: number): void {
    this.pausedUntil = this.world.queue.now + durationUs;
    this.later(durationUs, () => this.drain());
  }

  addTx(tx: Uint8Array): void {
    this.pool.set(toHex(tx), tx);
    this.push({ kind: "txsAvailable" });
  }

  receive(from: string, message: Message): void {
    if (this.machine === undefined || this.halted !== undefined) return;
    this.surviving(() => {
      if (message.kind === "status") {
        const { at } = this.machine!;
        if (at === undefined) return;
        for (const missing of missingFor(this.machine!, at, this.disk, message.status)) this.transmit(missing, from);
        return;
      }
      const input = { ...message, peerId: from } as Feed;
      if (basicFault(message) === undefined) this.push(input);
    });
  }

  private push(input: Feed): void {
    this.inputs.push(input);
    this.drain();
  }

  private drain(): void {
    if (this.draining) return;
    this.draining = true;
    try {
      while (this.inputs.length > 0 && !this.executing && this.pausedUntil <= this.world.queue.now) {
        if (this.machine === undefined || this.halted !== undefined) break;
        this.feed(this.inputs.shift()!);
      }
    } finally {
      this.draining = false;
    }
  }

  private feed(input: Feed & { readonly nowNs?: bigint }): void {
    const machine = this.machine!;
    this.behaviour?.tamper?.(machine);
    const timed = { ...input, nowNs: input.nowNs ?? this.nowNs() } as Input;
    const { outputs } = step(machine, timed);
    if (this.shadow !== undefined && this.behaviour?.tamper === undefined) this.compare(timed, outputs);
    for (const output of outputs) this.perform(output);
  }

  private compare(input: Input, outputs: readonly Output[]): void {
    const again = step(this.shadow!, input).outputs;
    const same = again.length === outputs.length && again.every((o, i) => summary(o) === summary(outputs[i]!));
    if (!same) this.world.invariants.violate(`${this.id}: the same inputs gave other outputs at ${input.kind}`);
  }

  private perform(output: Output): void {
    if (this.powerFor !== undefined && --this.powerFor <= 0) {
      this.crash();
      throw new PowerLoss();
    }
    const { disk } = this;
    switch (output.kind) {
      case "appendWal":
        disk.append(output.message, output.timeNs);
        if (output.sync) disk.sync();
        return;
      case "syncWal":
        disk.sync();
        return;
      case "scheduleTimeout":
        this.setTimer(output);
        return;
      case "equivocation":
        this.note(`equivocation ${output.second.validatorIndex}`);
        if (this.isHonest) this.world.invariants.onEquivocation(this.id, output.first, output.second);
        return;
      case "halt":
        this.halted = output.reason;
        this.note(`halt ${output.reason}`);
        if (this.isHonest) this.world.invariants.violate(`${this.id} halts: ${output.reason}`);
        return;
      case "hasProposal":
        if (output.peerId === OWN) this.broadcast({ kind: "proposal", proposal: output.proposal });
        return;
      case "hasBlockPart": {
        const { height, round, part } = output;
        if (output.peerId === OWN) this.broadcast({ kind: "blockPart", height, round, part });
        return;
      }
      case "hasVote":
        if (output.peerId === OWN) this.broadcast({ kind: "vote", vote: output.vote });
        return;
      case "newRoundStep":
      case "newValidBlock":
      case "publish":
      case "rejected":
        return;
      default:
        this.request(output);
    }
  }

  private setTimer({ height, round, step: at, durationMs }: Extract<Output, { kind: "scheduleTimeout" }>): void {
    const set = ++this.timerSet;
    this.later(durationMs * 1000, () => {
      if (set === this.timerSet) this.push({ kind: "timeout", height, round, step: at, durationMs });
    });
  }

  /** While the log is read everything is answered at once; otherwise it takes its time. */
  private answer(delayUs: number, make: () => Answer): void {
    const give = (): void => {
      const answer = make();
      if (answer !== undefined) this.push(answer);
    };
    if (!this.machine!.replaying) this.later(delayUs, give);
    else {
      const answer = make();
      if (answer !== undefined) this.inputs.push(answer);
    }
  }

  private request(request: Request): void {
    const { state } = this.disk;
    switch (request.kind) {
      case "buildProposal": {
        const { height, round, proposerAddress, lastCommit } = request;
        this.answer(this.rng.below(20_000), () => {
          const built = buildModelBlock(
            state,
            height,
            proposerAddress,
            lastCommit,
            this.blockTxs(),
            [],
            this.world.hasher,
          );
          return { kind: "proposalBuilt", height, round, ...built };
        });
        return;
      }
      case "processProposal": {
        const { block, blockId } = request.block;
        this.answer(this.rng.below(60_000), () => {
          const fault = modelBlockFault(state, block, this.world.verifier, this.world.hasher);
          return {
            kind: "proposalProcessed",
            blockId,
            valid: fault === undefined,
            accepted: isAccepted(block),
            reason: fault ?? "",
          };
        });
        return;
      }
      case "validateBlock": {
        const { block, blockId } = request.block;
        this.answer(this.rng.below(20_000), () => {
          const fault = modelBlockFault(state, block, this.world.verifier, this.world.hasher);
          return { kind: "blockValidated", blockId, valid: fault === undefined, reason: fault ?? "" };
        });
        return;
      }
      case "signVote":
      case "signProposal":
        this.sign(request);
        return;
      case "extendVote":
        this.answer(this.rng.below(5000), () => ({
          kind: "voteExtended",
          vote: { ...request.vote, extension: new Uint8Array([7]) },
        }));
        return;
      case "verifyVoteExtension":
        this.answer(this.rng.below(5000), () => ({ ...request, kind: "voteExtensionVerified", accepted: true }));
        return;
      case "finalizeCommit":
        this.finalize(request);
    }
  }

  /** The signer answers in the order in which it is asked. */
  private sign(request: Extract<Request, { kind: "signVote" | "signProposal" }>): void {
    const now = this.world.queue.now;
    this.signedUntil = Math.max(now, this.signedUntil) + this.rng.below(4000);
    this.answer(this.signedUntil - now, () => {
      if (request.kind === "signProposal") {
        const signed = this.signer.signProposal(request.proposal);
        const { height, round } = request.proposal;
        if (typeof signed === "string")
          return { kind: "signingRefused", what: "proposal", height, round, reason: signed };
        return { kind: "proposalSigned", proposal: signed };
      }
      const wanted = this.behaviour?.alterVote?.(request.vote) ?? request.vote;
      const signed = this.signer.signVote(wanted);
      const { height, round } = wanted;
      if (typeof signed === "string") return { kind: "signingRefused", what: "vote", height, round, reason: signed };
      if (this.isHonest) this.world.invariants.onSigned(signed);
      return { kind: "voteSigned", vote: signed };
    });
  }

  private blockTxs(): Uint8Array[] {
    return this.behaviour?.txs?.(this.faulty) ?? [...this.pool.values()].slice(0, TXS_PER_BLOCK);
  }

  private finalize({ block, commit, extensionsEnabled }: Extract<Request, { kind: "finalizeCommit" }>): void {
    const { disk, world } = this;
    if (this.isHonest) world.invariants.onDecided(this.id, disk.state, block, commit);
    this.note(`decided ${block.block.header.height} ${block.key.slice(0, 12)} in round ${commit.round}`);
    const { height } = block.block.header;
    world.onDecided(this.id, height);
    if (disk.height < height) disk.saveBlock({ block, commit, extensionsEnabled });
    this.mayLosePower();
    disk.append({ kind: "endHeight", value: { height } }, this.nowNs());
    disk.sync();
    this.mayLosePower();
    const finish = (): void => {
      this.execute(block);
      this.executing = false;
      this.inputs.unshift({ kind: "blockCommitted", chain: disk.state });
    };
    if (this.machine!.replaying) {
      finish();
      return;
    }
    this.executing = true;
    this.later(this.rng.below(30_000), () => {
      finish();
      this.drain();
    });
  }

  private mayLosePower(): void {
    if (this.powerFor === undefined || this.powerFor > 5) return;
    this.crash();
    throw new PowerLoss();
  }

  private execute(block: Parameters<typeof executeModelBlock>[1]): void {
    const { disk, world } = this;
    disk.state = executeModelBlock(disk.state, block, world.hasher);
    for (const tx of block.block.data.txs) this.pool.delete(toHex(tx));
    if (this.isHonest) world.invariants.onExecuted(this.id, disk.state);
    disk.trimLog();
    disk.prune(disk.height - KEPT_BLOCKS);
  }

  private broadcast(message: Message): void {
    for (const peer of this.world.network.peersOf(this.id)) this.transmit(message, peer);
  }

  private transmit(message: Message, peer: string): void {
    const { behaviour } = this;
    const sent = behaviour?.transmit === undefined ? message : behaviour.transmit(this.faulty, message, peer);
    if (sent !== undefined) this.world.network.send(this.id, peer, sent);
  }

  private gossip(): void {
    const { at } = this.machine!;
    if (at !== undefined && this.pausedUntil <= this.world.queue.now) {
      const peer = this.rng.pick(this.world.network.peersOf(this.id));
      if (peer !== undefined) this.transmit({ kind: "status", status: ownStatus(this.machine!, at) }, peer);
    }
    this.later(GOSSIP_US * (0.5 + this.rng.unit()), () => this.gossip());
  }

  private note(what: string): void {
    this.world.trace.add(`${this.world.queue.now} ${this.id} ${what}`);
  }
}

/** What decoders check before a message reaches consensus. */
function basicFault(message: Message): string | undefined {
  switch (message.kind) {
    case "vote":
      return voteFault(message.vote);
    case "proposal":
      return proposalFault(message.proposal);
    case "blockPart":
      return partFault(message.part);
    default:
      return undefined;
  }
}

/** Enough of an output to tell two runs apart. */
function summary(output: Output): string {
  switch (output.kind) {
    case "signVote":
    case "hasVote": {
      const { type, height, round, timestamp, blockId } = output.vote;
      return `${output.kind} ${type} ${height} ${round} ${timestamp.seconds} ${timestamp.nanos} ${toHex(blockId.hash)}`;
    }
    case "scheduleTimeout":
      return `${output.kind} ${output.height} ${output.round} ${output.step} ${output.durationMs}`;
    case "newRoundStep":
      return `${output.kind} ${output.height} ${output.round} ${output.step}`;
    case "finalizeCommit":
      return `${output.kind} ${output.block.key} ${output.commit.extendedSignatures.map((s) => s.blockIdFlag).join("")}`;
    case "publish":
      return `${output.kind} ${output.event.name}`;
    case "appendWal":
      return `${output.kind} ${output.message.kind} ${output.sync} ${output.timeNs}`;
    case "rejected":
      return `${output.kind} ${output.peerId} ${output.what} ${output.reason}`;
    default:
      return output.kind;
  }
}
