import type { AppConnection } from "../abci/application.js";
import { timeFromNs } from "../chain/time.js";
import type { ConsensusConfig } from "../consensus/config.js";
import type { Hasher } from "../crypto/hasher.js";
import type { Verifier } from "../crypto/verifier.js";
import type { FileFolder, KvDatabase } from "../ports/disk.js";
import type { Logger } from "../ports/log.js";
import type { Signer } from "../ports/signer.js";
import type { Clock } from "../ports/time.js";
import { ConsensusDriver } from "./driver/consensus-driver.js";
import { Persister } from "./driver/persister.js";
import { retryingDatabase } from "./driver/retrying-database.js";
import { retryingSigner } from "./driver/retrying-signer.js";
import { createEventBus, type EventBus } from "./events/event-bus.js";
import { EvidencePool } from "./evidence/evidence-pool.js";
import { BlockExecutor, txFilters } from "./execution/block-executor.js";
import { type FailHook, NO_FAILURES } from "./execution/fail-point.js";
import { Indexer } from "./indexer/indexer.js";
import { Mempool, type MempoolConfig } from "./mempool/mempool.js";
import type { EngineObserver } from "./observer.js";
import { ChainPruner } from "./pruning/chain-pruner.js";
import { type Genesis, handshake, storedOrGenesisState } from "./replay/handshake.js";
import type { SyncedState } from "./statesync/state-provider.js";
import { BlockStore } from "./stores/block-store.js";
import { type ChainState, isOnlyValidator } from "./stores/chain-state.js";
import { StateStore } from "./stores/state-store.js";
import { Wal } from "./wal/wal.js";
import { walMessageFault } from "./wal/wal-message-check.js";

export interface EngineConfig {
  readonly consensus: ConsensusConfig;
  readonly mempool: MempoolConfig;
  /** Index transactions and blocks by their events (`tx_index.indexer = "kv"`). */
  readonly index: boolean;
  /** Do not keep the results of blocks (`storage.discard_abci_responses`). */
  readonly discardResponses: boolean;
  /** Blocks to look back for signatures of our own key before starting; 0 does not look. */
  readonly doubleSignCheckHeight: bigint;
  /** How far a proposed block's time may lie ahead of this machine's clock; 0 does not look. */
  readonly blockTimeToleranceNs: bigint;
  /** A node without a state waits for one from a snapshot (`statesync.enable`), unless nobody else could have any. */
  readonly stateSync?: boolean;
}

export interface EngineDatabases {
  readonly blocks: KvDatabase;
  readonly state: KvDatabase;
  readonly txIndex: KvDatabase;
  readonly evidence: KvDatabase;
}

export interface EngineDeps {
  readonly genesis: Genesis;
  readonly databases: EngineDatabases;
  /** Holds the log of consensus: files "wal", "wal.000", … */
  readonly walFolder: FileFolder;
  /** Calls from mempool, consensus and handshake; an implementation may spread them over connections. */
  readonly app: AppConnection;
  /** None: the node follows and does not vote. */
  readonly signer: Signer | undefined;
  readonly clock: Clock;
  readonly log: Logger;
  readonly hasher: Hasher;
  readonly verifier: Verifier;
  /** Calls back once the event loop has had its turn (setImmediate). */
  readonly nextTurn: (callback: () => void) => void;
  /** The engine has stopped for good; the text names height and cause. Called once at most. */
  readonly onFatal: (error: Error) => void;
  readonly failPoint?: FailHook;
  /** Waits with whoever finds the disk full, until the engine stops. Left out: one of the engine's own. */
  readonly persister?: Persister;
  /** Returns when what the application has committed is on its disk; without it, a commit is taken to be. */
  readonly applicationSynced?: () => Promise<void>;
  /** Nobody counts without it. */
  readonly observer?: EngineObserver | undefined;
}

export interface Engine {
  /** The application that it drives. */
  readonly app: AppConnection;
  readonly blockStore: BlockStore;
  readonly stateStore: StateStore;
  readonly mempool: Mempool;
  readonly evidence: EvidencePool;
  /** Undefined when nothing is indexed. */
  readonly indexer: Indexer | undefined;
  readonly events: EventBus;
  readonly executor: BlockExecutor;
  readonly pruner: ChainPruner;
  readonly consensus: ConsensusDriver;
  /** There is no state yet: `adopt` is to be called before `start`. */
  readonly awaitsSnapshot: boolean;
  /** The state after the last block. */
  chainState(): ChainState;
  /** Takes the state that the application has restored from a snapshot; returns when it is on the disk. */
  adopt(synced: SyncedState): Promise<void>;
  /** Takes up consensus, after `state` if blocks were applied meanwhile (block sync).
   *  @throws ConsensusHalt when it must not start */
  start(state?: ChainState): Promise<void>;
  /** Ends within two seconds; what is under way then is finished by recovery. Databases stay open. */
  stop(): Promise<void>;
}

/** Opens the stores, brings the application to their height and makes all parts of the engine; `start` then begins to
 *  decide blocks.
 *  @throws HandshakeError, StateDamageError when what is on the disk does not fit together */
export async function createEngine(config: EngineConfig, deps: EngineDeps): Promise<Engine> {
  const { app, clock, log, hasher, verifier, nextTurn, genesis } = deps;
  const failPoint = deps.failPoint ?? NO_FAILURES;
  const persister = deps.persister ?? new Persister(clock, log);
  const signer = deps.signer && retryingSigner(deps.signer, persister);
  let stopped = false;
  const onFailure = (error: Error): void => {
    if (stopped) return;
    stopped = true;
    mempool.stop();
    deps.onFatal(error);
  };

  const blockStore = new BlockStore(retryingDatabase("block store", deps.databases.blocks, persister), hasher);
  const stateDb = retryingDatabase("state store", deps.databases.state, persister);
  const stateStore = new StateStore(stateDb, config.discardResponses);
  const stored = storedOrGenesisState(stateStore, genesis);
  const awaitsSnapshot =
    config.stateSync === true &&
    stored.lastBlockHeight === 0n &&
    blockStore.height === 0n &&
    !isOnlyValidator(stored, signer?.publicKey);
  // The application's chain is not begun: it gets the state of a later height instead.
  let initial = awaitsSnapshot
    ? stored
    : await handshake({ app, stateStore, blockStore, genesis, verifier, hasher, log });

  const events = createEventBus();
  const mempool = new Mempool(config.mempool, {
    app,
    hasher,
    filters: txFilters(initial),
    height: initial.lastBlockHeight,
    nextTurn,
    onFailure,
    observer: deps.observer?.mempool,
  });
  // Without a state the application cannot check anything.
  if (awaitsSnapshot) await mempool.lock();
  const evidenceDb = retryingDatabase("evidence", deps.databases.evidence, persister);
  const evidence = await EvidencePool.open({ db: evidenceDb, stateStore, blockStore, verifier, hasher, log }, initial);
  const indexDb = retryingDatabase("transaction index", deps.databases.txIndex, persister);
  const indexer = config.index
    ? new Indexer({ db: indexDb, blockStore, stateStore, hasher, log, onFailure })
    : undefined;
  await indexer?.catchUp();
  const pruner = new ChainPruner({
    blockStore,
    stateStore,
    indexer,
    evidence,
    applicationSynced: deps.applicationSynced ?? (async () => undefined),
    databases: Object.values(deps.databases),
    nextTurn,
    log,
  });
  const executor = new BlockExecutor({
    app,
    stateStore,
    blockStore,
    mempool,
    evidence,
    indexer,
    pruner,
    publish: (data) => events.publish(data),
    verifier,
    hasher,
    nowNs: () => clock.nowNs(),
    blockTimeToleranceNs: config.blockTimeToleranceNs,
    failPoint,
    log,
    applied: (block, state) => deps.observer?.applied(block, state),
  });
  const now = () => timeFromNs(clock.nowNs());
  const wal = await persister.run("consensus log", () =>
    Wal.open({ folder: deps.walFolder, name: "wal", now, check: walMessageFault, log }),
  );
  const consensus = new ConsensusDriver({
    config: config.consensus,
    chainId: genesis.chainId,
    executor,
    blockStore,
    wal,
    walFolder: deps.walFolder,
    signer,
    clock,
    verifier,
    hasher,
    persister,
    reportConflictingVotes: (first, second) => evidence.reportConflictingVotes(first, second),
    publish: (data) => events.publish(data),
    doubleSignCheckHeight: config.doubleSignCheckHeight,
    offlineStateSyncHeight: stateStore.offlineStateSyncHeight(),
    nextTurn,
    failPoint,
    log,
    onFatal: onFailure,
    observer: deps.observer?.consensus,
  });
  mempool.onTxsAvailable = () => consensus.txsAvailable();

  return {
    app,
    blockStore,
    stateStore,
    mempool,
    evidence,
    indexer,
    events,
    executor,
    pruner,
    consensus,
    awaitsSnapshot,
    chainState: () => consensus.chainState ?? initial,
    async adopt({ state, commit }) {
      // The state comes last: without it the node is as empty as before.
      await blockStore.saveSeenCommit(state.lastBlockHeight, commit);
      await stateStore.bootstrap(state);
      evidence.adopt(state);
      mempool.update(state.lastBlockHeight, [], [], txFilters(state));
      mempool.unlock();
      initial = state;
    },
    start: (state = initial) => consensus.start(state),
    async stop() {
      stopped = true;
      persister.stop();
      mempool.stop();
      await consensus.stop();
      await pruner.stop();
      await indexer?.idle();
      await wal.close();
      events.stop();
    },
  };
}
