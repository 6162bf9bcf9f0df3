/** Runs a network of whole nodes under one seed: faults come and go, then everything heals and must go on. */
import { createNativeVerifier, nativeHasher } from "../../../src/adapters/native-crypto.js";
import { blockIdKey } from "../../../src/chain/block-id.js";
import { evidenceHash, evidenceHeight } from "../../../src/chain/evidence.js";
import { type ConsensusParams, defaultConsensusParams } from "../../../src/chain/params.js";
import { timeFromNs } from "../../../src/chain/time.js";
import { PREVOTE } from "../../../src/chain/vote.js";
import { DEFAULT_CONSENSUS_CONFIG } from "../../../src/consensus/config.js";
import type { Verifier } from "../../../src/crypto/verifier.js";
import type { ChainState } from "../../../src/engine/stores/chain-state.js";
import type { Block } from "../../../src/gen/tendermint/types/block.js";
import type { Evidence } from "../../../src/gen/tendermint/types/evidence.js";
import type { BlockID } from "../../../src/gen/tendermint/types/types.js";
import { DATA_CHANNEL, VOTE_CHANNEL } from "../../../src/reactors/messages/channels.js";
import { decodeConsensusMessage } from "../../../src/reactors/messages/consensus.js";
import { concatBytes, toHex } from "../../../src/types/bytes.js";
import { utf8Encode } from "../../../src/types/utf8.js";
import { twin } from "../behaviour.js";
import { EventQueue, Trace } from "../event-queue.js";
import { Invariants } from "../invariants.js";
import { keyedHashVerifier } from "../keyed-hash.js";
import { GENESIS_TIME_NS, powerTx } from "../model-chain.js";
import { CONFIG, faultPlan, POWER, type SimulationOptions, type SimulationSummary } from "../options.js";
import { Rng } from "../rng.js";
import { WHOLE_BEHAVIOURS, type WholeBehaviour } from "./behaviour.js";
import { Links, type Parcel, type ParcelCensor } from "./links.js";
import { WholeNode, type WholeWorld } from "./node.js";
import { type SimCrypto, type SimKey, simKey } from "./signer.js";

const SECOND_US = 1_000_000;
const SETTLED_HEIGHTS = 3;
const VERDICTS_MAX = 20_000;
/** Virtual time that a block may take under faults, and all of the healing, before that counts as a standstill. */
const FAULTY_BLOCK_US = 30 * SECOND_US;
const HEALING_US = 900 * SECOND_US;
const CALM_HEIGHTS = 3n;
/** Events that happen before the event loop itself has its turn. */
const BATCH = 512;
const RETAIN_BLOCKS = 100n;
const RETAIN_FROM_HEIGHTS = 150;
/** Why sound peers may drop each other: links and machines are slow here, and of two senders of blocks that do not fit
 *  nobody can tell which one lies. */
const TOLERATED = /did not send the blocks|too slowly|claims blocks|sends more than can be checked|or commit in/;

export interface WholeOptions extends SimulationOptions {
  readonly crypto?: SimCrypto;
  /** One way between two nodes. */
  readonly latencyUs?: (from: number, to: number) => number;
  /** Applications and signers answer at once. */
  readonly prompt?: boolean;
  /** Every message that arrives, and when. */
  readonly onDelivered?: (parcel: Parcel, atUs: number) => void;
}

/** @param extensionsFrom 0: never */
export function simParams(extensionsFrom: bigint): ConsensusParams {
  const params = defaultConsensusParams();
  return {
    ...params,
    // Short, so that what is too old is met too.
    evidence: { ...params.evidence, maxAgeNumBlocks: 60n, maxAgeDurationNs: 120_000_000_000n },
    abci: { voteExtensionsEnableHeight: extensionsFrom },
  };
}

/** All nodes look at the same signatures: one look is enough. */
function sharedVerdicts(verifier: Verifier): Verifier {
  const verdicts = new Map<string, boolean>();
  return {
    ed25519(publicKey, message, signature) {
      const key = toHex(signature) + toHex(nativeHasher.sha256(concatBytes(publicKey, message)));
      let verdict = verdicts.get(key);
      if (verdict === undefined) {
        if (verdicts.size >= VERDICTS_MAX) verdicts.clear();
        verdicts.set(key, (verdict = verifier.ed25519(publicKey, message, signature)));
      }
      return verdict;
    },
    secp256k1: verifier.secp256k1,
  };
}

export class WholeSimulation {
  readonly queue = new EventQueue();
  readonly trace: Trace;
  readonly invariants: Invariants;
  readonly nodes: WholeNode[] = [];
  readonly links: Links;
  private readonly rng: Rng;
  private readonly loadRng: Rng;
  private readonly world: WholeWorld;
  private readonly keys: readonly SimKey[];
  private readonly joiners: WholeNode[] = [];
  private readonly undo = new Set<() => void>();
  /** Hashes of evidence that was seen in a pool, and those in blocks. */
  private readonly reported = new Map<string, Evidence>();
  private readonly punished = new Map<string, bigint>();
  /** When the first honest node decided each height. */
  private readonly decidedAtUs: number[] = [];
  private faultsInjected = 0;
  private faultsPlanned = 0;
  private txs = 0;
  private calm = false;
  private firstDecided = 0n;

  constructor(private readonly options: WholeOptions) {
    const { queue } = this;
    const crypto = options.crypto ?? "keyed";
    this.rng = new Rng(options.seed);
    this.loadRng = this.rng.fork("load");
    this.trace = new Trace(options.traceLines ?? 0);
    const verifier = crypto === "keyed" ? keyedHashVerifier : sharedVerdicts(createNativeVerifier());
    this.invariants = new Invariants(verifier);
    const { invariants, trace } = this;
    const { latencyUs, onDelivered } = options;
    this.links = new Links({
      queue,
      trace,
      rng: this.rng.fork("network"),
      ...(latencyUs === undefined ? {} : { latencyUs }),
      ...(onDelivered === undefined ? {} : { onDelivered }),
      onDisconnect: (by, of, reason) => this.onDisconnect(by, of, reason),
    });
    this.keys = Array.from({ length: options.validators + 1 }, (_, i) => simKey(crypto, i, POWER));
    const consensusParams = simParams(this.extensionsFrom());
    this.world = {
      queue,
      trace,
      links: this.links,
      invariants,
      genesis: {
        chainId: "sim-1",
        genesisTime: timeFromNs(GENESIS_TIME_NS - 10_000_000_000n),
        initialHeight: 1n,
        consensusParams,
        validators: this.keys.slice(0, options.validators).map((key) => key.validator),
        appHash: new Uint8Array(0),
        appStateBytes: utf8Encode("{}"),
      },
      consensusParams,
      config: { ...DEFAULT_CONSENSUS_CONFIG, ...CONFIG, ...options.config },
      verifier,
      hasher: nativeHasher,
      retainBlocks: options.heights >= RETAIN_FROM_HEIGHTS ? RETAIN_BLOCKS : 0n,
      prompt: options.prompt ?? false,
      onApplied: (node, before, after, block, blockId) => this.onApplied(node, before, after, block, blockId),
    };
    this.createNodes();
    this.links.plan();
  }

  private has(fault: string): boolean {
    return (this.options.faults as readonly string[]).includes(fault);
  }

  /** With the fault "extensions" half of the chains get them, at some height. */
  private extensionsFrom(): bigint {
    const { extensionsFrom, heights, seed } = this.options;
    const rng = new Rng(`${seed}/extensions`);
    if (extensionsFrom !== undefined && extensionsFrom > 0n) return extensionsFrom;
    return this.has("extensions") && rng.chance(0.5) ? BigInt(rng.between(1, heights)) : 0n;
  }

  /** Less than a third is faulty, unless said. */
  private createNodes(): void {
    const { options, rng } = this;
    const count = options.validators;
    const faultyMax = options.faulty ?? Math.floor((count - 1) / 3);
    const kinds: WholeBehaviour[] = [
      ...(this.has("byzantine") ? (options.behaviours ?? WHOLE_BEHAVIOURS) : []),
      ...(this.has("twins") ? [twin] : []),
    ];
    const faulty = new Map<number, WholeBehaviour>();
    if (kinds.length > 0) {
      const chosen = rng.shuffle(Array.from({ length: count }, (_, i) => i)).slice(0, faultyMax);
      for (const i of chosen) faulty.set(i, rng.pick(kinds));
    }
    const add = (name: string, key: SimKey, behaviour?: WholeBehaviour): WholeNode => {
      const options = { index: this.nodes.length, name, key, behaviour };
      const node = new WholeNode(options, this.world, rng.fork(name));
      this.nodes.push(node);
      return node;
    };
    for (let i = 0; i < count; i++) {
      const behaviour = faulty.get(i);
      const address = toHex(this.keys[i]!.validator.address);
      if (behaviour !== undefined) this.invariants.faulty.add(address);
      if (behaviour?.equivocates === true) this.invariants.culprits.add(address);
      add(`n${i}`, this.keys[i]!, behaviour);
      if (behaviour === twin) add(`n${i}'`, this.keys[i]!, behaviour);
    }
    if (this.has("join")) this.joiners.push(add("joiner", this.keys[count]!));
  }

  private get honest(): WholeNode[] {
    return this.nodes.filter((n) => n.isHonest);
  }

  async run(): Promise<SimulationSummary> {
    const { queue, options } = this;
    for (const node of this.nodes) {
      if (!this.joiners.includes(node)) queue.after(this.rng.below(SECOND_US), () => node.start());
    }
    this.load();
    this.nextFault(0);
    const target = BigInt(options.heights);
    const faultyEnd = options.heights * FAULTY_BLOCK_US;
    await this.runUntil(() => this.invariants.height >= target || queue.now > faultyEnd);
    this.heal();
    const goal = this.invariants.height + CALM_HEIGHTS;
    const healingEnd = queue.now + HEALING_US;
    const all = (): boolean => this.honest.every((n) => n.height >= goal) && this.unpunished(goal).length === 0;
    await this.runUntil(() => all() || queue.now > healingEnd);
    if (this.invariants.violations.length === 0) this.judgeEnd(goal);
    return this.summary();
  }

  private judgeEnd(goal: bigint): void {
    for (const node of this.honest) {
      if (node.height >= goal) continue;
      const { at, round, step } = node.engine?.consensus.roundState ?? {};
      const where = node.catchesUp ? "catching up" : `in ${at?.height}/${round}/${step}`;
      this.invariants.violate(`liveness: ${node.name} is at height ${node.height}, wanted ${goal} (${where})`);
    }
    for (const text of this.unpunished(goal)) this.invariants.violate(`evidence was never committed: ${text}`);
  }

  /** Between two events all promises go as far as they can: that makes one order of everything. */
  private runUntil(done: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      let over = false;
      const one = (): void => {
        if (over) return;
        try {
          if (this.invariants.violations.length > 0 || done() || !this.queue.next()) {
            over = true;
            resolve();
          }
        } catch (error) {
          over = true;
          reject(error as Error);
        }
      };
      const batch = (): void => {
        for (let i = 0; i < BATCH; i++) setImmediate(one);
        setImmediate(() => {
          if (!over) batch();
        });
      };
      batch();
    });
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
      messages: this.links.sent,
      restarts: this.nodes.reduce((sum, n) => sum + n.restarts, 0),
      blocksSynced: this.nodes.reduce((sum, n) => sum + n.blocksSynced, 0),
      maxRound: invariants.maxRound,
      blockIntervalMs: this.meanIntervalMs(),
      accused: invariants.accused.size,
      culprits: invariants.culprits.size,
      faultsPlanned: this.faultsPlanned,
      tail: trace.tail,
    };
  }

  /** The first heights come while nodes are still starting. */
  private meanIntervalMs(): number {
    const times = this.decidedAtUs.slice(SETTLED_HEIGHTS);
    if (times.length < 2) return 0;
    return Math.round((times.at(-1)! - times[0]!) / (times.length - 1) / 1000);
  }

  private onApplied(node: WholeNode, before: ChainState, after: ChainState, block: Block, blockId: BlockID): void {
    if (!node.isHonest) return;
    const { invariants } = this;
    const { height } = block.header;
    const store = node.engine!.blockStore;
    const commit = store.loadSeenCommit(height) ?? store.loadCommit(height);
    this.trace.add(`${this.queue.now} ${node.name} applied ${height} ${toHex(blockId.hash)} round ${commit?.round}`);
    if (commit === undefined) invariants.violate(`${node.name} has no commit for height ${height}`);
    else invariants.onDecided(node.name, before, { block, blockId, key: blockIdKey(blockId) }, commit);
    for (const evidence of block.evidence.evidence) {
      invariants.onEvidence(node.name, evidence);
      const hash = toHex(evidenceHash(evidence, nativeHasher));
      const before = this.punished.get(hash);
      if (before !== undefined && before !== height) invariants.violate(`evidence in blocks ${before} and ${height}`);
      this.punished.set(hash, height);
    }
    for (const evidence of node.engine!.evidence.pending(-1n).evidence) {
      invariants.onEvidence(node.name, evidence);
      this.reported.set(toHex(evidenceHash(evidence, nativeHasher)), evidence);
    }
    invariants.onExecuted(node.name, after);
    if (height <= this.firstDecided) return;
    this.firstDecided = height;
    this.decidedAtUs.push(this.queue.now);
    if (this.calm || !this.has("decider")) return;
    const rng = new Rng(`${this.options.seed}/decider/${height}`);
    if (!rng.chance(0.3)) return;
    this.faultsInjected++;
    this.during(rng.between(SECOND_US, 8 * SECOND_US), this.silence(node));
  }

  /** Evidence of what was done before the calm that is in no block and not too old for one. */
  private unpunished(goal: bigint): string[] {
    const out: string[] = [];
    for (const [hash, evidence] of this.reported) {
      const height = evidenceHeight(evidence);
      // A little before its age runs out it may come too late already.
      if (this.punished.has(hash) || this.invariants.height - height > 50n) this.reported.delete(hash);
      else if (height <= goal - CALM_HEIGHTS) out.push(`of height ${height}, ${hash.slice(0, 12)}`);
    }
    return out;
  }

  private onDisconnect(by: number, of: number, reason: string): void {
    const [a, b] = [this.nodes[by]!, this.nodes[of]!];
    this.trace.add(`${this.queue.now} ${a.name} drops ${b.name}: ${reason}`);
    if (!a.isHonest || !b.isHonest || TOLERATED.test(reason)) return;
    this.invariants.violate(`${a.name} drops the honest ${b.name}: ${reason}`);
  }

  // What happens to the network.

  private load(): void {
    const rng = this.loadRng;
    this.queue.after(rng.between(200_000, 1_500_000), () => {
      const tx = rng.chance(0.1) && this.has("powers") ? this.changePower() : utf8Encode(`tx ${this.txs++}`);
      this.invariants.onSubmitted(tx);
      rng.pick(this.nodes).addTx(tx);
      if (rng.chance(0.5)) rng.pick(this.nodes).addTx(tx);
      this.invariants.prune(this.invariants.height - 100n);
      this.load();
    });
  }

  /** Honest validators may get more, so that the faulty ones stay below a third; who joins comes and goes. */
  private changePower(): Uint8Array {
    const rng = this.loadRng;
    const node = rng.pick(this.honest);
    const n = this.txs++;
    const power = this.joiners.includes(node) && rng.chance(0.4) ? 0n : POWER + BigInt(rng.below(5) + (n % 3));
    return powerTx(node.key.validator.pubKey.bytes, power);
  }

  private nextFault(ordinal: number): void {
    const plan = faultPlan(this.options, ordinal);
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

  private during(durationUs: number, end: () => void): void {
    this.undo.add(end);
    this.queue.after(durationUs, () => {
      if (this.undo.delete(end)) end();
    });
  }

  private silence(node: WholeNode): () => void {
    return this.links.hold((from, to) => from === node.index || to === node.index);
  }

  private inject(kind: string, durationUs: number, rng: Rng): void {
    const { links, queue } = this;
    const node = rng.pick(this.nodes);
    this.trace.add(`${queue.now} fault ${kind} ${node.name} ${durationUs}`);
    const crash = (): void => {
      node.crash();
      queue.after(durationUs, () => node.start());
    };
    switch (kind) {
      case "loss": {
        links.quality = {
          latencyUs: rng.below(150_000),
          jitterUs: rng.below(300_000),
          loss: rng.unit() * 0.1,
          duplicate: 0.1,
        };
        this.during(durationUs, () => {
          links.quality = links.usual;
        });
        return;
      }
      case "disorder":
        links.quality = { ...links.usual, jitterUs: rng.below(300_000), duplicate: 0.2 };
        this.during(durationUs, links.shuffle());
        return;
      case "partition": {
        const side = new Set(this.nodes.map((n) => n.index).filter(() => rng.chance(0.5)));
        const apart = (from: number, to: number): boolean => side.has(from) !== side.has(to);
        this.during(durationUs, rng.chance(0.5) ? links.hold(apart) : links.cut(apart));
        return;
      }
      case "oneway": {
        const deaf = new Set(links.peersOf(node.index).filter(() => rng.chance(0.7)));
        const apart = (from: number, to: number): boolean => from === node.index && deaf.has(to);
        this.during(durationUs, rng.chance(0.8) ? links.hold(apart) : links.cut(apart));
        return;
      }
      case "censor":
        this.during(durationUs, links.censor(this.randomCensor(rng)));
        return;
      case "storm":
        this.during(2 * durationUs, links.censor(this.storm(rng)));
        return;
      case "crash":
        crash();
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
      case "disk": {
        node.diskFull = true;
        this.during(durationUs, () => {
          node.diskFull = false;
        });
        return;
      }
      case "join": {
        const joiner = rng.pick(this.joiners);
        joiner.crash();
        // Its key has signed nothing while it was never a validator.
        if (!this.invariants.hasVoted(joiner.key.validator.address) && rng.chance(0.7)) joiner.wipe();
        queue.after(durationUs, () => joiner.start());
        return;
      }
      default:
    }
  }

  /** Keeps one kind of message from some nodes: locks and decisions then differ from node to node. */
  private randomCensor(rng: Rng): ParcelCensor {
    const share = 0.2 + 0.7 * rng.unit();
    const deaf = new Set(this.nodes.map((n) => n.index).filter(() => rng.chance(share)));
    const kind = rng.pick(["proposal", "blockPart", "prevote", "precommit", "precommit"]);
    return (parcel) => deaf.has(parcel.to) && kindOf(parcel) === kind;
  }

  /** For each node and kind of message, it comes through or does not for a part of a round, again and again: the weather
   *  in which a decision that only one node has seen must still be kept by all. */
  private storm(rng: Rng): ParcelCensor {
    const blocked = 0.2 + 0.6 * rng.unit();
    const spellUs = rng.between(150_000, 1_000_000);
    const salt = rng.bits();
    const known = new Map<string, boolean>();
    return (parcel) => {
      const kind = kindOf(parcel);
      if (kind === undefined) return false;
      const spell = `${salt}/${Math.floor(this.queue.now / spellUs)}/${parcel.to}/${kind}`;
      let stops = known.get(spell);
      if (stops === undefined) known.set(spell, (stops = new Rng(spell).unit() < blocked));
      return stops;
    };
  }

  private heal(): void {
    this.calm = true;
    for (const end of [...this.undo]) end();
    this.undo.clear();
    this.links.quality = this.links.usual;
    this.trace.add(`${this.queue.now} heal`);
    for (const node of this.nodes) {
      node.powerFor = undefined;
      node.diskFull = false;
      node.start();
    }
  }
}

function kindOf({ channelId, bytes }: Parcel): string | undefined {
  if (channelId !== VOTE_CHANNEL && channelId !== DATA_CHANNEL) return undefined;
  const decoded = decodeConsensusMessage(channelId, bytes);
  if (!decoded.ok) return undefined;
  const message = decoded.value;
  if (message.kind !== "vote") return message.kind;
  return message.value.vote.type === PREVOTE ? "prevote" : "precommit";
}

export function simulateWhole(options: WholeOptions): Promise<SimulationSummary> {
  return new WholeSimulation(options).run();
}
