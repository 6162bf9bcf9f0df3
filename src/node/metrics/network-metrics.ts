/** Peers, the pool, block and state sync, and the application's calls.
 *  @spec cometbft v0.38 {p2p,mempool,blocksync,statesync,state,proxy}/metrics.gen.go */
import type { AppConnection } from "../../abci/application.js";
import type { AppliedBlock } from "../../engine/execution/block-executor.js";
import type { MempoolObserver } from "../../engine/observer.js";
import { type Histogram, linear, type Registry, type Sample } from "../../metrics/registry.js";
import type { PeerTraffic } from "../../p2p/switch-parts.js";
import {
  BLOCKSYNC_CHANNEL,
  CHUNK_CHANNEL,
  DATA_CHANNEL,
  EVIDENCE_CHANNEL,
  MEMPOOL_CHANNEL,
  SNAPSHOT_CHANNEL,
  STATE_CHANNEL,
  VOTE_CHANNEL,
  VOTE_SET_BITS_CHANNEL,
} from "../../reactors/messages/channels.js";
import { APP_CALLS, wrapCalls } from "../app-calls.js";

const PEX_CHANNEL = 0x00;
/** Peers whose numbers are kept. */
const PEERS_KEPT = 256;

const CONSENSUS_MESSAGES = [
  "NewRoundStep",
  "NewValidBlock",
  "Proposal",
  "ProposalPOL",
  "BlockPart",
  "Vote",
  "HasVote",
  "VoteSetMaj23",
  "VoteSetBits",
].map((name) => `consensus_${name}`);
const STATESYNC_MESSAGES = ["SnapshotsRequest", "SnapshotsResponse", "ChunkRequest", "ChunkResponse"].map(
  (name) => `statesync_${name}`,
);

/** What a message is, by channel and the number of its one field, as the original names its types. */
const MESSAGE_NAMES = new Map<number, readonly string[]>([
  [PEX_CHANNEL, ["p2p_PexRequest", "p2p_PexAddrs"]],
  [STATE_CHANNEL, CONSENSUS_MESSAGES],
  [DATA_CHANNEL, CONSENSUS_MESSAGES],
  [VOTE_CHANNEL, CONSENSUS_MESSAGES],
  [VOTE_SET_BITS_CHANNEL, CONSENSUS_MESSAGES],
  [MEMPOOL_CHANNEL, ["mempool_Txs"]],
  [EVIDENCE_CHANNEL, ["types_EvidenceList"]],
  [
    BLOCKSYNC_CHANNEL,
    ["BlockRequest", "NoBlockResponse", "BlockResponse", "StatusRequest", "StatusResponse"].map(
      (n) => `blocksync_${n}`,
    ),
  ],
  [SNAPSHOT_CHANNEL, STATESYNC_MESSAGES],
  [CHUNK_CHANNEL, STATESYNC_MESSAGES],
]);

/** Messages are a protobuf oneof: the first byte is the field's tag, three bits of which are the wire type. */
export function messageName(channelId: number, message: Uint8Array): string {
  return MESSAGE_NAMES.get(channelId)?.[((message[0] ?? 0) >> 3) - 1] ?? "unknown";
}

interface PeerFacts {
  readonly peers: () => readonly { readonly id: string; readonly queuedBytes: number }[];
  readonly servedPeers: () => number;
  readonly catchingUp: () => boolean;
  readonly restoring: () => boolean;
}

interface PeerSeries {
  readonly received: Map<number, Sample>;
  readonly sent: Map<number, Sample>;
}

export class NetworkMetrics implements PeerTraffic {
  private readonly peers;
  private readonly receivedBytes;
  private readonly sentBytes;
  private readonly pending;
  private readonly receivedTypes;
  private readonly sentTypes;
  private readonly outbound;
  private readonly blocksync;
  private readonly statesync;
  /** Looked up once a peer and channel. */
  private readonly series = new Map<string, PeerSeries>();
  private readonly byType = { received: new Map<string, Sample>(), sent: new Map<string, Sample>() };
  private facts: (() => PeerFacts | undefined) | undefined;

  constructor(registry: Registry, namespace: string) {
    const p2p = (name: string, help: string, ...labels: string[]) => ({
      name: `${namespace}_p2p_${name}`,
      help,
      labels,
    });
    const perPeer = { seriesMax: PEERS_KEPT * 16 };
    this.peers = registry.gauge(p2p("peers", "Peers."));
    this.receivedBytes = registry.counter({
      ...p2p("peer_receive_bytes_total", "Bytes of messages by the peer that sent them.", "peer_id", "chID"),
      ...perPeer,
    });
    this.sentBytes = registry.counter({
      ...p2p("peer_send_bytes_total", "Bytes of messages by the peer that they go to.", "peer_id", "chID"),
      ...perPeer,
    });
    this.pending = registry.gauge({ ...p2p("peer_pending_send_bytes", "Bytes that wait.", "peer_id"), ...perPeer });
    this.receivedTypes = registry.counter(
      p2p("message_receive_bytes_total", "Bytes received by the kind of message.", "message_type"),
    );
    this.sentTypes = registry.counter(
      p2p("message_send_bytes_total", "Bytes sent by the kind of message.", "message_type"),
    );
    this.outbound = registry.gauge({
      name: `${namespace}_mempool_active_outbound_connections`,
      help: "Peers that transactions are sent to.",
    });
    const sync = (name: string, help: string) => registry.gauge({ name: `${namespace}_blocksync_${name}`, help });
    this.blocksync = {
      syncing: sync("syncing", "1 while blocks are fetched from peers."),
      numTxs: sync("num_txs", "Transactions of the block that was fetched last."),
      totalTxs: sync("total_txs", "Transactions of fetched blocks."),
      blockSize: sync("block_size_bytes", "Size of the block that was fetched last."),
      latestBlockHeight: sync("latest_block_height", "Height of the block that was fetched last."),
    };
    this.statesync = registry.gauge({
      name: `${namespace}_statesync_syncing`,
      help: "1 while a state is fetched from peers.",
    });
    registry.onCollect(() => this.collect());
  }

  readFrom(facts: () => PeerFacts | undefined): void {
    this.facts = facts;
  }

  private collect(): void {
    const facts = this.facts?.();
    if (facts === undefined) return;
    const peers = facts.peers();
    const up = new Set(peers.map((p) => p.id));
    this.peers.with().set(peers.length);
    this.outbound.with().set(facts.servedPeers());
    const restoring = facts.restoring();
    this.statesync.with().set(restoring ? 1 : 0);
    this.blocksync.syncing.with().set(facts.catchingUp() && !restoring ? 1 : 0);
    this.pending.removeIf(([id]) => !up.has(id!));
    for (const { id, queuedBytes } of peers) this.pending.with(id).set(queuedBytes);
    if (this.series.size <= PEERS_KEPT) return;
    for (const id of [...this.series.keys()]) if (!up.has(id)) this.series.delete(id);
    for (const family of [this.receivedBytes, this.sentBytes]) family.removeIf(([id]) => !up.has(id!));
  }

  private seriesOf(peerId: string): PeerSeries {
    let series = this.series.get(peerId);
    if (series === undefined) this.series.set(peerId, (series = { received: new Map(), sent: new Map() }));
    return series;
  }

  sent(peerId: string, channelId: number, message: Uint8Array): void {
    const { sent } = this.seriesOf(peerId);
    let sample = sent.get(channelId);
    if (sample === undefined) sent.set(channelId, (sample = this.sentBytes.with(peerId, channelLabel(channelId))));
    sample.inc(message.length);
    const type = messageName(channelId, message);
    sampleOf(this.byType.sent, type, () => this.sentTypes.with(type)).inc(message.length);
  }

  received(peerId: string, channelId: number, message: Uint8Array): void {
    const { received } = this.seriesOf(peerId);
    let sample = received.get(channelId);
    if (sample === undefined)
      received.set(channelId, (sample = this.receivedBytes.with(peerId, channelLabel(channelId))));
    sample.inc(message.length);
    const type = messageName(channelId, message);
    sampleOf(this.byType.received, type, () => this.receivedTypes.with(type)).inc(message.length);
  }

  /** A block came by block sync. */
  fetched({ block }: AppliedBlock, blockBytes: number): void {
    const { numTxs, totalTxs, blockSize, latestBlockHeight } = this.blocksync;
    numTxs.with().set(block.data.txs.length);
    totalTxs.with().inc(block.data.txs.length);
    blockSize.with().set(blockBytes);
    latestBlockHeight.with().set(Number(block.header.height));
  }
}

function channelLabel(channelId: number): string {
  return `0x${channelId.toString(16)}`;
}

function sampleOf(known: Map<string, Sample>, name: string, make: () => Sample): Sample {
  let sample = known.get(name);
  if (sample === undefined) known.set(name, (sample = make()));
  return sample;
}

/** Transactions that wait. */
export class MempoolMetrics implements MempoolObserver {
  private readonly sizes: Histogram;
  private readonly counts: Readonly<Record<"failed" | "rejected" | "evicted" | "rechecks", Sample>>;

  constructor(
    registry: Registry,
    namespace: string,
    pool: () => { readonly size: number; readonly sizeBytes: number } | undefined,
  ) {
    const named = (name: string, help: string) => ({ name: `${namespace}_mempool_${name}`, help });
    const counter = (name: string, help: string) => registry.counter(named(name, help)).with();
    const size = registry.gauge(named("size", "Transactions that wait.")).with();
    const bytes = registry.gauge(named("size_bytes", "Bytes of all of them.")).with();
    const buckets = [1, 3, 9, 27, 81, 243, 729];
    this.sizes = registry.histogram({ ...named("tx_size_bytes", "Sizes of transactions."), buckets }).with();
    this.counts = {
      failed: counter("failed_txs", "Transactions that CheckTx refused."),
      rejected: counter("rejected_txs", "Transactions for which there was no room."),
      evicted: counter("evicted_txs", "Transactions that waited and are no longer valid."),
      rechecks: counter("recheck_times", "Transactions that were checked again after a block."),
    };
    registry.onCollect(() => {
      size.set(pool()?.size ?? 0);
      bytes.set(pool()?.sizeBytes ?? 0);
    });
  }

  added(bytes: number): void {
    this.sizes.observe(bytes);
  }

  failed(): void {
    this.counts.failed.inc();
  }

  rejected(): void {
    this.counts.rejected.inc();
  }

  evicted(): void {
    this.counts.evicted.inc();
  }

  rechecked(): void {
    this.counts.rechecks.inc();
  }
}

const METHOD_BUCKETS = [0.0001, 0.0004, 0.002, 0.009, 0.02, 0.1, 0.65, 2, 6, 25];

/** How long the application takes, and what it changes of the chain. */
export class ApplicationMetrics {
  private readonly timing;
  private readonly blocks: Histogram;
  private readonly paramUpdates: Sample;
  private readonly validatorUpdates: Sample;

  constructor(registry: Registry, namespace: string) {
    this.timing = registry.histogram({
      name: `${namespace}_abci_connection_method_timing_seconds`,
      help: "Time of each call of the application.",
      labels: ["method", "type"],
      buckets: METHOD_BUCKETS,
    });
    const state = (name: string, help: string) => ({ name: `${namespace}_state_${name}`, help });
    const buckets = linear(1, 10, 10);
    this.blocks = registry
      .histogram({ ...state("block_processing_time", "Milliseconds of FinalizeBlock."), buckets })
      .with();
    this.paramUpdates = registry
      .counter(state("consensus_param_updates", "Changes of the consensus params by the application."))
      .with();
    this.validatorUpdates = registry
      .counter(state("validator_set_updates", "Changes of the validator set by the application."))
      .with();
  }

  /** The same connection, timed. The pool's checks are the original's asynchronous ones. */
  timed(app: AppConnection): AppConnection {
    return wrapCalls(app, (name, call) => {
      const histogram = this.timing.with(APP_CALLS[name], name === "checkTx" ? "async" : "sync");
      const blocks = name === "finalizeBlock" ? this.blocks : undefined;
      return (req) => timedCall(histogram, () => call(req), blocks);
    });
  }

  applied({ response }: AppliedBlock): void {
    if (response.validatorUpdates.length > 0) this.validatorUpdates.inc();
    if (response.consensusParamUpdates !== undefined) this.paramUpdates.inc();
  }
}

async function timedCall<T>(histogram: Histogram, call: () => Promise<T>, blocks?: Histogram): Promise<T> {
  const startMs = performance.now();
  const answer = await call();
  const tookMs = performance.now() - startMs;
  histogram.observe(tookMs / 1000);
  blocks?.observe(tookMs);
  return answer;
}
