/** One simulated node: the production engine with its log, stores, pools and reactors, over a simulated disk, clock and
 *  wire. Only the switch (sockets, handshakes) is left out. */
import type { ConsensusParams } from "../../../src/chain/params.js";
import type { ConsensusConfig } from "../../../src/consensus/config.js";
import type { Hasher } from "../../../src/crypto/hasher.js";
import type { Verifier } from "../../../src/crypto/verifier.js";
import { BlocksyncReactor } from "../../../src/engine/blocksync.js";
import { createEngine, type Engine, type EngineConfig } from "../../../src/engine/create-engine.js";
import { ConsensusReactor } from "../../../src/engine/reactor-driver.js";
import { EvidenceReactor } from "../../../src/engine/reactor-driver-evidence.js";
import { MempoolReactor } from "../../../src/engine/reactor-driver-mempool.js";
import type { Genesis } from "../../../src/engine/replay/handshake.js";
import type { ChainState } from "../../../src/engine/stores/chain-state.js";
import type { Block } from "../../../src/gen/tendermint/types/block.js";
import type { BlockID } from "../../../src/gen/tendermint/types/types.js";
import type { Logger } from "../../../src/ports/log.js";
import type { Clock } from "../../../src/ports/time.js";
import { BLOCKSYNC_CHANNEL, EVIDENCE_CHANNEL, MEMPOOL_CHANNEL } from "../../../src/reactors/messages/channels.js";
import type { PeerChannel } from "../../../src/reactors/peer.js";
import { EMPTY_BYTES } from "../../../src/types/bytes.js";
import type { FaultyNode } from "../behaviour.js";
import type { EventQueue, Trace } from "../event-queue.js";
import type { Invariants } from "../invariants.js";
import { GENESIS_TIME_NS } from "../model-chain.js";
import type { Rng } from "../rng.js";
import { SimApp } from "./app.js";
import { faultyBytes, type WholeBehaviour } from "./behaviour.js";
import { type DiskWorld, WholeDisk } from "./disk.js";
import { indexOfPeer, type LinkEnd, type Links } from "./links.js";
import { SignerMemory, type SimKey, wholeSigner } from "./signer.js";

const TX_BYTES_MAX = 1_048_576;
/** A call of the application takes up to this long. */
const CALL_US = 30_000;
const SIGN_US = 3000;

const ENGINE: Omit<EngineConfig, "consensus"> = {
  mempool: {
    txsMax: 5000,
    bytesMax: 64 * 1024 * 1024,
    txBytesMax: TX_BYTES_MAX,
    cacheSize: 2000,
    keepInvalidTxsInCache: false,
    recheck: true,
  },
  index: false,
  discardResponses: false,
  doubleSignCheckHeight: 0n,
  blockTimeToleranceNs: 60_000_000_000n,
};

export interface WholeWorld {
  readonly queue: EventQueue;
  readonly trace: Trace;
  readonly links: Links;
  readonly invariants: Invariants;
  readonly genesis: Genesis;
  readonly consensusParams: ConsensusParams;
  readonly config: ConsensusConfig;
  readonly verifier: Verifier;
  readonly hasher: Hasher;
  readonly retainBlocks: bigint;
  /** Applications and signers answer at once. */
  readonly prompt: boolean;
  onApplied(node: WholeNode, before: ChainState, after: ChainState, block: Block, blockId: BlockID): void;
}

interface Reactors {
  readonly consensus: ConsensusReactor;
  readonly mempool: MempoolReactor;
  readonly evidence: EvidenceReactor;
  readonly blocksync: BlocksyncReactor;
}

/** From one start to the loss of power. */
interface Life {
  over: boolean;
  engine: Engine | undefined;
  reactors: Reactors | undefined;
}

export interface WholeNodeOptions {
  readonly index: number;
  readonly name: string;
  readonly key: SimKey;
  readonly behaviour: WholeBehaviour | undefined;
}

export class WholeNode implements LinkEnd {
  readonly disk = new WholeDisk();
  readonly index: number;
  readonly name: string;
  readonly key: SimKey;
  readonly behaviour: WholeBehaviour | undefined;
  private readonly memory = new SignerMemory();
  private readonly faulty: FaultyNode;
  private life: Life | undefined;
  private pausedUntil = 0;
  private state: ChainState | undefined;
  skewUs = 0;
  diskFull = false;
  /** Counts down changes of the disk until the node loses power in their midst. */
  powerFor: number | undefined;
  halted: string | undefined;
  restarts = 0;
  blocksSynced = 0;

  constructor(
    options: WholeNodeOptions,
    private readonly world: WholeWorld,
    private readonly rng: Rng,
  ) {
    this.index = options.index;
    this.name = options.name;
    this.key = options.key;
    this.behaviour = options.behaviour;
    const { address, pubKey } = this.key.validator;
    const { chainId } = world.genesis;
    this.faulty = { chainId, publicKey: pubKey.bytes, address, rng: rng.fork("behaviour"), sign: this.key.sign };
    world.links.join(this);
  }

  get isHonest(): boolean {
    return this.behaviour === undefined;
  }

  get isUp(): boolean {
    return this.life?.reactors !== undefined;
  }

  get engine(): Engine | undefined {
    return this.life?.engine;
  }

  /** Of the last block that it has executed, down or up. */
  get height(): bigint {
    return this.state?.lastBlockHeight ?? 0n;
  }

  get catchesUp(): boolean {
    return this.life?.reactors?.blocksync.syncing ?? false;
  }

  private later(life: Life, delayUs: number, run: () => void): void {
    const { queue } = this.world;
    queue.after(delayUs, () => {
      if (life.over) return;
      if (this.pausedUntil > queue.now) this.later(life, this.pausedUntil - queue.now, run);
      else this.act(life, run);
    });
  }

  private act(life: Life, run: () => void): void {
    if (this.behaviour?.tamper !== undefined && life.engine !== undefined) {
      this.behaviour.tamper(life.engine.consensus.roundState);
    }
    run();
  }

  private clock(life: Life): Clock {
    const { queue } = this.world;
    return {
      nowNs: () => GENESIS_TIME_NS + BigInt(queue.now + this.skewUs) * 1000n,
      monotonicMs: () => Math.floor(queue.now / 1000),
      after: (delayMs, callback) => {
        let cancelled = false;
        this.later(life, delayMs * 1000, () => {
          if (!cancelled) callback();
        });
        return () => {
          cancelled = true;
        };
      },
    };
  }

  private diskWorld(life: Life): DiskWorld {
    return {
      later: (delayUs, run) => this.later(life, this.rng.below(delayUs), run),
      alive: () => {
        if (life.over) return false;
        if (this.powerFor === undefined || --this.powerFor > 0) return true;
        this.crash();
        return false;
      },
      isFull: () => this.diskFull,
    };
  }

  private pauseOf(life: Life, upToUs: number): () => Promise<void> {
    if (this.world.prompt) return async () => undefined;
    return () => new Promise((resolve) => this.later(life, this.rng.below(upToUs), resolve));
  }

  /** Comes up from its disk. */
  start(): void {
    if (this.life !== undefined || this.halted !== undefined) return;
    const life: Life = { over: false, engine: undefined, reactors: undefined };
    this.life = life;
    this.note("start");
    this.boot(life).catch((error: Error) => {
      if (!life.over) this.halt(life, error);
    });
  }

  private async boot(life: Life): Promise<void> {
    const { world, disk } = this;
    const { genesis, verifier, hasher, invariants } = world;
    const files = this.diskWorld(life);
    const clock = this.clock(life);
    const nextTurn = (callback: () => void): void => this.later(life, 0, callback);
    const { behaviour } = this;
    // An application waits for room by itself.
    const roomy: DiskWorld = { ...files, isFull: () => false };
    const app = SimApp.open(disk.database("app", roomy), hasher, {
      sync: this.rng.chance(0.5),
      retainBlocks: world.retainBlocks,
      pause: this.pauseOf(life, CALL_US),
      txs: behaviour?.txs && (() => behaviour.txs?.(this.faulty)),
    });
    const signer = wholeSigner({
      key: this.key,
      memory: this.memory,
      pause: this.pauseOf(life, SIGN_US),
      alterVote: (vote) => behaviour?.alterVote?.(vote) ?? vote,
      onVote: (vote) => {
        if (this.isHonest) invariants.onSigned(vote);
      },
      onProposal: (proposal) => {
        if (this.isHonest) invariants.onProposed(this.key.validator.address, proposal);
      },
    });
    const onFatal = (error: Error): void => this.halt(life, error);
    const engine = await createEngine(
      { ...ENGINE, consensus: world.config },
      {
        genesis,
        databases: {
          blocks: disk.database("blocks", files),
          state: disk.database("state", files),
          txIndex: disk.database("txIndex", files),
          evidence: disk.database("evidence", files),
        },
        walFolder: disk.folder("cs.wal", files),
        app,
        signer,
        clock,
        log: this.log(),
        hasher,
        verifier,
        nextTurn,
        onFatal,
      },
    );
    if (life.over) return;
    life.engine = engine;
    this.watch(engine);
    this.state = engine.chainState();
    this.plug(life, engine, clock, nextTurn, onFatal);
  }

  /** As `createNodeNetwork` does it. */
  private plug(
    life: Life,
    engine: Engine,
    clock: Clock,
    nextTurn: (callback: () => void) => void,
    onFatal: (error: Error) => void,
  ): void {
    const { world } = this;
    const { verifier, hasher } = world;
    const log = this.log();
    const disconnect = (peerId: string, reason: string): void => {
      if (!life.over) world.links.disconnect(this.index, peerId, reason);
    };
    const chainState = (): ChainState => blocksync.syncedState ?? engine.chainState();
    const shared = { clock, nextTurn, disconnect, chainState, log };
    const { blockStore } = engine;
    const choose = (bound: number): number => this.rng.below(bound);
    const consensus = new ConsensusReactor({ ...shared, consensus: engine.consensus, blockStore, choose });
    const peerHeight = (peerId: string): bigint => consensus.peerHeight(peerId);
    const limits = { maxTxBytes: TX_BYTES_MAX, maxBatchBytes: 0 };
    const mempool = new MempoolReactor({
      ...shared,
      mempool: engine.mempool,
      limits,
      broadcast: true,
      peerHeight,
      choose,
    });
    const evidence = new EvidenceReactor({ ...shared, pool: engine.evidence, peerHeight });
    const takeUp = async (state: ChainState): Promise<void> => {
      await engine.start(state);
      for (const reactor of [consensus, mempool, evidence]) reactor.stopSyncing();
    };
    const blocksync = new BlocksyncReactor({
      ...shared,
      chainState: () => engine.chainState(),
      blockStore,
      executor: engine.executor,
      ownAddress: this.key.validator.address,
      expectedPeers: world.links.peersOf(this.index).length,
      verifier,
      hasher,
      onCaughtUp: (state, synced) => {
        this.note(`caught up at ${state.lastBlockHeight}, ${synced} blocks fetched`);
        this.blocksSynced += synced;
        takeUp(state).catch(onFatal);
      },
      onFatal,
    });
    engine.consensus.network = consensus;
    life.reactors = { consensus, mempool, evidence, blocksync };
    const state = engine.chainState();
    const alone = state.validators.size === 1 && state.validators.indexOf(this.key.validator.address) === 0;
    for (const reactor of [consensus, mempool, evidence]) reactor.start(!alone);
    if (!alone) blocksync.startSync(state);
    world.links.nodeUp(this.index);
    if (alone) takeUp(state).catch(onFatal);
  }

  /** Every block that the engine executes, from consensus or fetched, is looked at. */
  private watch({ executor, consensus }: Engine): void {
    const apply = executor.applyBlock.bind(executor);
    executor.applyBlock = async (before, block, blockId) => {
      const after = await apply(before, block, blockId);
      this.state = after;
      this.world.onApplied(this, before, after, block, blockId);
      const rounds = consensus.roundState.at?.votes.openRounds().length ?? 0;
      const most = consensus.roundState.round + 2 + 2 * this.world.links.peersOf(this.index).length;
      if (rounds > most && this.isHonest) {
        this.world.invariants.violate(`${this.name} keeps votes of ${rounds} rounds in round ${most}`);
      }
      return after;
    };
  }

  private halt(life: Life, error: Error): void {
    if (life.over) return;
    life.over = true;
    this.life = undefined;
    const { trace } = this.world;
    this.halted = error.message;
    this.note(`halt ${trace.keeps ? error.stack : error.message}`);
    this.world.links.nodeDown(this.index);
    if (this.isHonest) this.world.invariants.violate(`${this.name} halts: ${error.message}`);
  }

  private log(): Logger {
    const { trace } = this.world;
    const say = (level: string) => (message: string, fields?: Record<string, unknown>) => {
      if (trace.keeps) this.note(`${level} ${message} ${fields === undefined ? "" : JSON.stringify(fields)}`);
    };
    const log: Logger = {
      debug: say("debug"),
      info: say("info"),
      warn: say("warn"),
      error: say("error"),
      child: () => log,
    };
    return log;
  }

  /** Loses power at once. */
  crash(): void {
    const { life } = this;
    if (life === undefined) return;
    this.note("crash");
    life.over = true;
    this.life = undefined;
    this.powerFor = undefined;
    this.restarts++;
    this.disk.losePower(this.rng);
    // What the state was is found out anew.
    this.world.links.nodeDown(this.index);
  }

  /** A new machine with the old key, which has signed nothing yet. */
  wipe(): void {
    this.disk.wipe();
    this.state = undefined;
  }

  pause(durationUs: number): void {
    this.pausedUntil = this.world.queue.now + durationUs;
  }

  addTx(tx: Uint8Array): void {
    const { life } = this;
    // A full pool, or one that knows it, says no.
    if (life?.reactors !== undefined) life.engine!.mempool.checkTx(tx).catch(() => undefined);
  }

  addPeer(channel: PeerChannel): void {
    const { reactors } = this.life ?? {};
    if (reactors === undefined) return;
    const { behaviour } = this;
    const wrapped: PeerChannel =
      behaviour === undefined
        ? channel
        : {
            ...channel,
            send: (channelId, bytes) => {
              const peer = `n${indexOfPeer(channel.id)}`;
              const aside = behaviour.aside?.(this.faulty, channelId, bytes);
              if (aside !== undefined) channel.send(aside.channelId, aside.bytes);
              const sent = faultyBytes(behaviour, this.faulty, channelId, bytes, peer);
              return sent === undefined || channel.send(channelId, sent);
            },
          };
    for (const r of [reactors.consensus, reactors.mempool, reactors.evidence, reactors.blocksync]) r.addPeer(wrapped);
  }

  removePeer(peerId: string): void {
    const { reactors } = this.life ?? {};
    if (reactors === undefined) return;
    for (const r of [reactors.consensus, reactors.mempool, reactors.evidence, reactors.blocksync]) r.removePeer(peerId);
  }

  receive(peerId: string, channelId: number, bytes: Uint8Array): void {
    const { life } = this;
    if (life?.reactors === undefined) return;
    if (this.pausedUntil > this.world.queue.now) {
      this.later(life, 0, () => this.take(life, peerId, channelId, bytes));
      return;
    }
    this.act(life, () => this.take(life, peerId, channelId, bytes));
  }

  private take({ reactors }: Life, peerId: string, channelId: number, bytes: Uint8Array): void {
    const { consensus, mempool, evidence, blocksync } = reactors!;
    if (bytes === EMPTY_BYTES) return;
    if (channelId === MEMPOOL_CHANNEL) mempool.receive(peerId, channelId, bytes);
    else if (channelId === EVIDENCE_CHANNEL) evidence.receive(peerId, channelId, bytes);
    else if (channelId === BLOCKSYNC_CHANNEL) blocksync.receive(peerId, channelId, bytes);
    else consensus.receive(peerId, channelId, bytes);
  }

  room(peerId: string): void {
    const { reactors } = this.life ?? {};
    reactors?.consensus.room(peerId);
    reactors?.mempool.room(peerId);
    reactors?.blocksync.room(peerId);
  }

  private note(what: string): void {
    this.world.trace.add(`${this.world.queue.now} ${this.name} ${what}`);
  }
}
