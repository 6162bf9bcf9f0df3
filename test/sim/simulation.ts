/** Runs a network of nodes under one seed: faults come and go, then everything heals and must go on. */

import { nativeHasher } from "../../src/adapters/native-crypto.js";
import { defaultConsensusParams } from "../../src/chain/params.js";
import type { Validator } from "../../src/chain/validator.js";
import { PREVOTE } from "../../src/chain/vote.js";
import { DEFAULT_CONSENSUS_CONFIG } from "../../src/consensus/config.js";
import { createSignatureChecks, type SignatureChecks } from "../../src/consensus/signature-checks.js";
import type { Proposal, Vote } from "../../src/gen/tendermint/types/types.js";
import { toHex } from "../../src/types/bytes.js";
import { utf8Encode } from "../../src/types/utf8.js";
import { BEHAVIOURS, type Behaviour, twin } from "./behaviour.js";
import { EventQueue, Trace } from "./event-queue.js";
import { Invariants } from "./invariants.js";
import { keyedHashVerifier, simValidator } from "./keyed-hash.js";
import { modelGenesis, powerTx } from "./model-chain.js";
import { type Censor, GOOD_LINK, type Message, Network } from "./network.js";
import {
  CONFIG,
  FAULTS,
  type Fault,
  faultPlan,
  POWER,
  type SimulationOptions,
  type SimulationSummary,
} from "./options.js";
import { Rng } from "./rng.js";
import { SimNode, type World } from "./sim-node.js";

const SECOND_US = 1_000_000;
/** Virtual time that a block may take under faults, and all of the healing, before that counts as a standstill. */
const FAULTY_BLOCK_US = 20 * SECOND_US;
const HEALING_US = 900 * SECOND_US;
const CALM_HEIGHTS = 3n;
/** There is no transport and no disk of its own here. */
const ABLE = FAULTS.filter((f) => !["disorder", "disk", "join", "extensions"].includes(f));

/** All nodes share the messages as objects, so a verdict is needed once. */
function rememberedChecks(checks: SignatureChecks): SignatureChecks {
  const remember = <T extends object>(check: (message: T, validator: Validator) => boolean) => {
    const known = new WeakMap<T, { address: Uint8Array; ok: boolean }>();
    return (message: T, validator: Validator): boolean => {
      const before = known.get(message);
      if (before !== undefined && before.address === validator.address) return before.ok;
      const ok = check(message, validator);
      known.set(message, { address: validator.address, ok });
      return ok;
    };
  };
  return {
    vote: remember<Vote>(checks.vote),
    voteExtension: remember<Vote>(checks.voteExtension),
    proposal: remember<Proposal>(checks.proposal),
  };
}

export class Simulation {
  readonly queue = new EventQueue();
  readonly trace: Trace;
  readonly network: Network;
  readonly invariants = new Invariants(keyedHashVerifier);
  readonly nodes: SimNode[] = [];
  private readonly rng: Rng;
  private readonly world: World;
  private readonly validators: readonly Validator[];
  private faultsInjected = 0;
  private faultsPlanned = 0;
  private txs = 0;
  private calm = false;
  private firstDecided = 0n;

  constructor(private readonly options: SimulationOptions) {
    this.rng = new Rng(options.seed);
    this.trace = new Trace(options.traceLines ?? 0);
    this.network = new Network(this.queue, this.rng.fork("network"));
    const chainId = "sim-1";
    this.validators = Array.from({ length: options.validators }, (_, i) => simValidator(i, POWER));
    const params = defaultConsensusParams();
    const consensusParams = { ...params, abci: { voteExtensionsEnableHeight: options.extensionsFrom ?? 0n } };
    this.world = {
      queue: this.queue,
      network: this.network,
      invariants: this.invariants,
      trace: this.trace,
      genesis: modelGenesis({ chainId, validators: this.validators, consensusParams }),
      config: { ...DEFAULT_CONSENSUS_CONFIG, ...CONFIG, ...options.config },
      checks: rememberedChecks(createSignatureChecks(chainId, keyedHashVerifier)),
      verifier: keyedHashVerifier,
      hasher: nativeHasher,
      shadow: options.shadow ?? false,
      onDecided: (node, height) => this.onDecided(node, height),
    };
    this.createNodes();
  }

  private has(fault: Fault): boolean {
    return this.options.faults.includes(fault);
  }

  /** Less than a third is faulty, unless said. */
  private createNodes(): void {
    const { validators } = this;
    const faultyMax = this.options.faulty ?? Math.floor((validators.length - 1) / 3);
    const faulty = new Map<number, Behaviour>();
    const kinds = [
      ...(this.has("byzantine") ? (this.options.behaviours ?? BEHAVIOURS) : []),
      ...(this.has("twins") ? [twin] : []),
    ];
    if (kinds.length > 0) {
      const chosen = this.rng.shuffle(validators.map((_, i) => i)).slice(0, faultyMax);
      for (const i of chosen) faulty.set(i, this.rng.pick(kinds));
    }
    validators.forEach((validator, i) => {
      const behaviour = faulty.get(i);
      if (behaviour !== undefined) this.invariants.faulty.add(toHex(validator.address));
      if (behaviour?.equivocates === true) this.invariants.culprits.add(toHex(validator.address));
      this.addNode(`n${i}`, validator, behaviour);
      if (behaviour === twin) this.addNode(`n${i}'`, validator, behaviour);
    });
  }

  private addNode(id: string, validator: Validator, behaviour: Behaviour | undefined): void {
    this.nodes.push(new SimNode(id, validator, behaviour, this.world, this.rng.fork(id)));
  }

  private get honest(): SimNode[] {
    return this.nodes.filter((n) => n.isHonest);
  }

  run(): SimulationSummary {
    const { queue, options } = this;
    for (const node of this.nodes) queue.after(this.rng.below(SECOND_US), () => node.start());
    this.plan(this.load, 200_000, 1_500_000);
    this.nextFault(0);
    const target = BigInt(options.heights);
    const faultyEnd = options.heights * FAULTY_BLOCK_US;
    this.runUntil(() => this.invariants.height >= target || queue.now > faultyEnd);
    this.heal();
    const goal = this.invariants.height + CALM_HEIGHTS;
    const healingEnd = queue.now + HEALING_US;
    this.runUntil(() => this.honest.every((n) => n.height >= goal) || queue.now > healingEnd);
    for (const node of this.honest) {
      if (node.height < goal)
        this.invariants.violate(`liveness: ${node.id} is at height ${node.height}, wanted ${goal}`);
    }
    return this.summary();
  }

  private runUntil(done: () => boolean): void {
    while (this.invariants.violations.length === 0 && !done() && this.queue.next());
  }

  private summary(): SimulationSummary {
    const { options, invariants, trace } = this;
    return {
      seed: options.seed,
      validators: options.validators,
      heights: Number(invariants.height),
      faultsInjected: this.faultsInjected,
      violations: invariants.violations,
      traceHash: trace.hash,
      virtualSeconds: Math.round(this.queue.now / SECOND_US),
      messages: this.network.sent,
      restarts: this.nodes.reduce((sum, n) => sum + n.restarts, 0),
      blocksSynced: 0,
      maxRound: invariants.maxRound,
      blockIntervalMs: 0,
      accused: invariants.accused.size,
      culprits: invariants.culprits.size,
      faultsPlanned: this.faultsPlanned,
      tail: trace.tail,
    };
  }

  /** Does it again and again, at random distances. */
  private plan(what: () => void, fromUs: number, toUs: number): void {
    this.queue.after(this.rng.between(fromUs, toUs), () => {
      what.call(this);
      this.plan(what, fromUs, toUs);
    });
  }

  private load(): void {
    const tx = this.rng.chance(0.1) && this.has("powers") ? this.changePower() : utf8Encode(`tx ${this.txs++}`);
    this.invariants.onSubmitted(tx);
    for (const node of this.nodes) this.queue.after(this.rng.below(100_000), () => node.addTx(tx));
    this.invariants.prune(this.invariants.height - 100n);
  }

  /** Honest validators may get more, so that the faulty ones stay below a third. */
  private changePower(): Uint8Array {
    const node = this.rng.pick(this.honest);
    return powerTx(node.validator.pubKey.bytes, POWER + BigInt(this.rng.below(5)) + BigInt(this.txs++ % 3));
  }

  /** The first to decide falls silent, even with what it has just sent: the others must come to the same decision
   *  without it. */
  private onDecided(node: string, height: bigint): void {
    if (height <= this.firstDecided || this.calm) return;
    this.firstDecided = height;
    if (!this.has("decider") || !this.rng.chance(0.4)) return;
    this.faultsInjected++;
    const censor: Censor = (from, to) => from === node || to === node;
    this.network.censor(censor);
    this.queue.after(this.rng.between(SECOND_US, 8 * SECOND_US), () => this.network.uncensor(censor));
  }

  private nextFault(ordinal: number): void {
    const plan = faultPlan(this.options, ordinal, ABLE);
    if (plan === undefined) return;
    this.queue.after(plan.afterUs, () => {
      if (this.calm) return;
      if (plan.wanted) {
        this.faultsInjected++;
        this.inject(plan.kind, plan.durationUs, plan.rng);
      }
      this.faultsPlanned = ordinal + 1;
      this.nextFault(ordinal + 1);
    });
  }

  private inject(kind: Fault, durationUs: number, rng: Rng): void {
    const { queue, network } = this;
    const node = rng.pick(this.nodes);
    this.trace.add(`${queue.now} fault ${kind} ${node.id} ${durationUs}`);
    switch (kind) {
      case "loss":
        network.quality = {
          latencyUs: rng.below(150_000),
          jitterUs: rng.below(300_000),
          loss: rng.unit() * 0.3,
          duplicate: 0.1,
        };
        queue.after(durationUs, () => {
          network.quality = GOOD_LINK;
        });
        return;
      case "partition": {
        const ids = rng.shuffle(this.nodes.map((n) => n.id));
        const at = rng.between(1, ids.length - 1);
        network.partition([ids.slice(0, at), ids.slice(at)]);
        queue.after(durationUs, () => network.heal());
        return;
      }
      case "oneway":
        for (const other of network.peersOf(node.id)) if (rng.chance(0.7)) network.cutLink(node.id, other);
        queue.after(durationUs, () => network.heal());
        return;
      case "censor": {
        const censor = this.randomCensor(rng);
        network.censor(censor);
        queue.after(durationUs, () => network.uncensor(censor));
        return;
      }
      case "storm": {
        const censor = this.storm(rng);
        network.censor(censor);
        queue.after(2 * durationUs, () => network.uncensor(censor));
        return;
      }
      case "crash":
        node.crash();
        queue.after(durationUs, () => node.start());
        return;
      case "power":
        node.powerFor = rng.between(1, 60);
        queue.after(durationUs, () => {
          node.powerFor = undefined;
          node.start();
        });
        return;
      case "pause":
        node.pause(durationUs);
        return;
      case "skew":
        node.skewUs = rng.between(-400_000, 400_000);
        return;
      default:
    }
  }

  /** Keeps one kind of message from some nodes: locks and decisions then differ from node to node. */
  private randomCensor(rng: Rng): Censor {
    const share = 0.2 + 0.7 * rng.unit();
    const deaf = new Set(this.nodes.map((n) => n.id).filter(() => rng.chance(share)));
    const kind = rng.pick(["proposal", "blockPart", "prevote", "precommit", "precommit"]);
    return (_, to, message) => deaf.has(to) && kindOf(message) === kind;
  }

  /** For each node and kind of message, it comes through or does not for a part of a round, again and again: the
   *  weather in which a decision that only one node has seen must still be kept by all. */
  private storm(rng: Rng): Censor {
    const { queue } = this;
    const blocked = 0.2 + 0.6 * rng.unit();
    const spellUs = rng.between(150_000, 1_000_000);
    const salt = rng.bits();
    return (_, to, message) => {
      const spell = `${salt}/${Math.floor(queue.now / spellUs)}/${to}/${kindOf(message)}`;
      return new Rng(spell).unit() < blocked;
    };
  }

  private heal(): void {
    this.calm = true;
    this.network.heal();
    this.network.quality = GOOD_LINK;
    this.trace.add(`${this.queue.now} heal`);
    for (const node of this.nodes) {
      node.powerFor = undefined;
      node.start();
    }
  }
}

function kindOf(message: Message): string {
  if (message.kind !== "vote") return message.kind;
  return message.vote.type === PREVOTE ? "prevote" : "precommit";
}

export function simulate(options: SimulationOptions): SimulationSummary {
  return new Simulation(options).run();
}
