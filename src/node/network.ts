/** Peers: the switch with all reactors, from block sync to consensus. */
import { basename, dirname } from "node:path";
import type { Ed25519Pair } from "../adapters/key-file.js";
import { nativeHasher } from "../adapters/native-crypto.js";
import { createPeerCrypto, systemRandom } from "../adapters/native-peer-crypto.js";
import { tcpNetwork } from "../adapters/tcp.js";
import { openFileFolder } from "../adapters/wal-file.js";
import type { NodeConfig } from "../config/home.js";
import { ed25519Address } from "../crypto/address.js";
import { signEd25519 } from "../crypto/ed25519.js";
import type { Verifier } from "../crypto/verifier.js";
import { BlocksyncReactor } from "../engine/blocksync.js";
import type { Engine } from "../engine/create-engine.js";
import { ConsensusReactor } from "../engine/reactor-driver.js";
import { EvidenceReactor } from "../engine/reactor-driver-evidence.js";
import { MempoolReactor } from "../engine/reactor-driver-mempool.js";
import { StatesyncReactor } from "../engine/statesync/statesync-reactor.js";
import { type ChainState, COMETBFT_VERSION, isOnlyValidator } from "../engine/stores/chain-state.js";
import { RequestQuery } from "../gen/tendermint/abci/types.js";
import { createSwitch } from "../p2p/create-switch.js";
import { formatNetAddress } from "../p2p/net-address.js";
import { type OwnInfo, switchOptionsOf } from "../p2p/options.js";
import type { Peer } from "../p2p/peer.js";
import { peerJson } from "../p2p/peer-json.js";
import type { Switch } from "../p2p/switch.js";
import type { PeerTraffic } from "../p2p/switch-parts.js";
import type { Logger } from "../ports/log.js";
import type { Clock } from "../ports/time.js";
import { peerStateToJson } from "../reactors/consensus/peer-state-json.js";
import {
  blocksyncChannel,
  consensusChannels,
  evidenceChannel,
  mempoolChannel,
  statesyncChannels,
} from "../reactors/messages/channels.js";
import type { PeerChannel } from "../reactors/peer.js";
import { toHexUpper } from "../types/bytes.js";
import { applicationFilters } from "./peer-filters.js";
import { openStateProvider } from "./state-provider.js";

export interface NodeNetworkParts {
  readonly config: NodeConfig;
  readonly engine: Engine;
  readonly nodeKey: Ed25519Pair;
  readonly chainId: string;
  /** Of the key that this node signs with. */
  readonly publicKey: Uint8Array | undefined;
  readonly verifier: Verifier;
  readonly clock: Clock;
  readonly log: Logger;
  readonly onFatal: (error: Error) => void;
  /** Counts messages. */
  readonly traffic?: PeerTraffic | undefined;
}

export interface NodeNetwork {
  readonly switch: Switch;
  /** Blocks are fetched; consensus does not run yet. */
  catchingUp(): boolean;
  /** A state is fetched from a snapshot. */
  restoring(): boolean;
  /** How many peers transactions are sent to. */
  servedPeers(): number;
  /** Entries of net_info's `peers`. */
  peersJson(): readonly unknown[];
  /** Entries of dump_consensus_state's `peers`. */
  peerStatesJson(): readonly unknown[];
  /** Listens, dials, and takes up consensus, at once or when the node has caught up.
   *  @throws Error when the address cannot be listened on, ConsensusHalt when consensus must not start */
  start(): Promise<void>;
  stop(): Promise<void>;
}

interface Reactor {
  addPeer(peer: PeerChannel): void;
  removePeer(peerId: string): void;
  receive(peerId: string, channelId: number, bytes: Uint8Array): void;
  room?(peerId: string): void;
}

/** @throws Error that names a key of [p2p] */
export function createNodeNetwork(parts: NodeNetworkParts): NodeNetwork {
  const { config, engine, nodeKey, publicKey, verifier, clock, onFatal } = parts;
  const { comet, paths } = config;
  const log = parts.log.child({ module: "p2p" });
  const options = switchOptionsOf(comet.p2p);
  if (!options.ok) throw new Error(`config.toml: p2p.${options.error}`);
  const own: OwnInfo = {
    network: parts.chainId,
    moniker: comet.moniker,
    version: COMETBFT_VERSION,
    appVersion: engine.chainState().appVersion,
    txIndex: comet.txIndex.indexer === "kv" ? "on" : "off",
    rpcAddress: comet.rpc.laddr,
  };
  const nextTurn = (callback: () => void): void => {
    setImmediate(callback);
  };
  const filters = comet.filterPeers ? applicationFilters((path) => engine.app.query(RequestQuery.from({ path }))) : [];
  const made = createSwitch(options.value, {
    filters,
    identity: { publicKey: nodeKey.publicKey, sign: (message) => signEd25519(nodeKey.privateKey, message) },
    own,
    network: tcpNetwork,
    clock,
    log,
    random: systemRandom,
    crypto: createPeerCrypto(),
    verifier,
    nextTurn,
    traffic: parts.traffic,
    addressBook: { folder: openFileFolder(dirname(paths.addressBook)), name: basename(paths.addressBook) },
  });
  const disconnect = (peerId: string, reason: string): void => {
    const peer = made.peer(peerId);
    if (peer !== undefined) made.stopPeerForError(peer, reason);
  };
  const chainState = (): ChainState => blocksync.syncedState ?? engine.chainState();
  const shared = { clock, nextTurn, disconnect, chainState };
  const choose = (bound: number): number => Math.floor(made.chance() * bound);
  const consensus = new ConsensusReactor({
    ...shared,
    log: parts.log.child({ module: "consensus" }),
    consensus: engine.consensus,
    blockStore: engine.blockStore,
    proven: (peerId) => made.markGood(peerId),
    choose,
  });
  const peerHeight = (peerId: string): bigint => consensus.peerHeight(peerId);
  const {
    maxTxBytes,
    maxBatchBytes,
    broadcast,
    experimentalMaxGossipConnectionsToPersistentPeers: toPersistent,
    experimentalMaxGossipConnectionsToNonPersistentPeers: toOthers,
  } = comet.mempool;
  const mempool = new MempoolReactor({
    ...shared,
    mempool: engine.mempool,
    choose,
    limits: { maxTxBytes, maxBatchBytes },
    broadcast,
    kindOf: (peerId) =>
      options.value.unconditionalIds.has(peerId) ? undefined : made.isPersistent(peerId) ? "persistent" : "other",
    gossipLimit: (kind) => (kind === "persistent" ? toPersistent : toOthers),
    peerHeight,
  });
  const evidence = new EvidenceReactor({
    ...shared,
    log: parts.log.child({ module: "evidence" }),
    pool: engine.evidence,
    peerHeight,
  });
  const blocksync = new BlocksyncReactor({
    ...shared,
    chainState: () => engine.chainState(),
    log: parts.log.child({ module: "blocksync" }),
    blockStore: engine.blockStore,
    executor: engine.executor,
    ownAddress: publicKey && ed25519Address(publicKey),
    expectedPeers: options.value.persistentPeers.filter((p) => p.id !== made.id).length,
    verifier,
    hasher: nativeHasher,
    onCaughtUp(state) {
      starting = takeUpConsensus(state).catch(onFatal);
    },
    onFatal,
  });
  const { statesync } = comet;
  const snapshots = new StatesyncReactor({
    app: engine.app,
    config: statesync,
    chunksMax: statesync.maxSnapshotChunks,
    clock,
    hasher: nativeHasher,
    log: parts.log.child({ module: "statesync" }),
    choose,
    disconnect,
  });
  let restoring = engine.awaitsSnapshot;
  let consensusRuns = false;
  let stopping = false;
  let starting: Promise<void> = Promise.resolve();

  async function takeUpConsensus(state: ChainState): Promise<void> {
    if (stopping) return;
    await engine.start(state);
    consensusRuns = true;
    consensus.stopSyncing();
    mempool.stopSyncing();
    evidence.stopSyncing();
  }

  const plug = (channels: Parameters<Switch["addReactor"]>[0], reactor: Reactor): void => {
    made.addReactor(channels, {
      onPeerUp: (peer: Peer) => reactor.addPeer(peer),
      onPeerDown: (peer: Peer) => reactor.removePeer(peer.id),
      onReceive: (peer, channelId, bytes) => reactor.receive(peer.id, channelId, bytes),
      onRoom: (peer) => reactor.room?.(peer.id),
    });
  };
  plug(consensusChannels, consensus);
  plug([mempoolChannel(maxTxBytes)], mempool);
  plug([evidenceChannel], evidence);
  plug([blocksyncChannel], blocksync);
  plug(statesyncChannels, snapshots);
  engine.consensus.network = consensus;

  async function restoreState(): Promise<void> {
    const stateLog = parts.log.child({ module: "statesync" });
    const states = await openStateProvider({
      statesync,
      engine,
      verifier,
      clock,
      log: stateLog,
      stopping: () => stopping,
    });
    const synced = states && (await snapshots.sync(states));
    if (synced === undefined || stopping) return;
    await engine.adopt(synced);
    restoring = false;
    blocksync.startSync(synced.state);
  }

  return {
    switch: made,
    catchingUp: () => !consensusRuns,
    restoring: () => restoring,
    servedPeers: () => mempool.servedPeers,
    peersJson: () => made.peers().map((peer) => peerJson(peer, nodeInfoJson(peer), clock.nowNs())),
    peerStatesJson: () =>
      consensus.peerStates().flatMap(({ id, state, votes, blockParts }) => {
        const peer = made.peer(id);
        if (peer === undefined) return [];
        return [
          { node_address: formatNetAddress(peer.address), peer_state: peerStateToJson(state, { votes, blockParts }) },
        ];
      }),
    async start() {
      const state = engine.chainState();
      const alone = isOnlyValidator(state, publicKey);
      for (const reactor of [consensus, mempool, evidence]) reactor.start(!alone);
      if (!alone && !engine.awaitsSnapshot) blocksync.startSync(state);
      await made.start();
      if (engine.awaitsSnapshot) starting = restoreState().catch(onFatal);
      if (alone) await takeUpConsensus(state);
    },
    async stop() {
      stopping = true;
      snapshots.stop();
      await blocksync.stop();
      for (const reactor of [consensus, mempool, evidence]) reactor.stop();
      await made.stop();
      await starting;
    },
  };
}

function nodeInfoJson({ info }: Peer): unknown {
  const { protocolVersion: v, other } = info;
  return {
    protocol_version: { p2p: String(v.p2p), block: String(v.block), app: String(v.app) },
    id: info.defaultNodeId,
    listen_addr: info.listenAddr,
    network: info.network,
    version: info.version,
    channels: toHexUpper(info.channels),
    moniker: info.moniker,
    other: { tx_index: other.txIndex, rpc_address: other.rpcAddress },
  };
}
