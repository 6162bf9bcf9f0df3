import type { AppConnection } from "../../abci/application.js";
import type { Hasher } from "../../crypto/hasher.js";
import type { Snapshot as AbciSnapshot } from "../../gen/tendermint/abci/types.js";
import type { ChunkRequest } from "../../gen/tendermint/statesync/types.js";
import type { Logger } from "../../ports/log.js";
import type { Clock } from "../../ports/time.js";
import { CHUNK_CHANNEL, SNAPSHOT_CHANNEL } from "../../reactors/messages/channels.js";
import {
  decodeStatesyncMessage,
  encodeStatesyncMessage,
  isChunkResponse,
  type StatesyncMessage,
} from "../../reactors/messages/statesync.js";
import type { PeerChannel } from "../../reactors/peer.js";
import { SNAPSHOTS_PER_PEER_MAX, type Snapshot } from "../../reactors/statesync/snapshot-pool.js";
import type { States, SyncedState } from "./state-provider.js";
import { type SyncConfig, Syncer } from "./syncer.js";

/** A node offers as many of its snapshots, the newest. */
const OFFERED_MAX = 10;
/** One peer is told of snapshots no more often than this: it asks once when it connects, and every few seconds while it
 *  looks for some. */
const TELL_INTERVAL_MS = 1000;
/** Snapshots that are sent in answer to one request: more than are kept are passed over, many more are no answer. */
const OFFERS_PER_PEER_MAX = 20 * SNAPSHOTS_PER_PEER_MAX;
/** Chunks that one peer may ask for ahead of those that are sent. */
const WAITING_REQUESTS_MAX = 32;
/** Chunks that wait in the queue of one peer: each may take 16 MB. */
const QUEUED_CHUNKS_MAX = 1;
const SERVE_RETRY_MS = 20;
/** An answer that was asked for may come so much later; after that it was not asked for. */
const LATE_ANSWERS_MS = 120_000;

export interface StatesyncDeps {
  readonly app: Pick<
    AppConnection,
    "listSnapshots" | "loadSnapshotChunk" | "offerSnapshot" | "applySnapshotChunk" | "info"
  >;
  readonly config: SyncConfig;
  /** `max_snapshot_chunks`. */
  readonly chunksMax: number;
  readonly clock: Clock;
  readonly hasher: Hasher;
  readonly log: Logger;
  readonly choose: (bound: number) => number;
  readonly disconnect: (peerId: string, reason: string) => void;
}

interface Peer {
  readonly channel: PeerChannel;
  /** Chunks that it has asked for and not been sent. */
  waiting: ChunkRequest[];
  serving: boolean;
  cancelServe: (() => void) | undefined;
  toldMs: number | undefined;
  /** When a chunk was asked of it last. */
  askedMs: number | undefined;
  offers: number;
}

/** Hands out snapshots of the application, and fetches one where there is no state yet.
 *  @source cometbft statesync/reactor.go */
export class StatesyncReactor {
  private readonly peers = new Map<string, Peer>();
  private syncer: Syncer | undefined;
  private stopped = false;

  constructor(private readonly deps: StatesyncDeps) {}

  /** Fetches and restores a snapshot.
   *  @returns undefined when it was stopped
   *  @throws StateSyncError, TrustError */
  async sync(states: States): Promise<SyncedState | undefined> {
    const { app, clock, hasher, log, choose, disconnect, config } = this.deps;
    const syncer = new Syncer(config, {
      app,
      clock,
      hasher,
      log,
      choose,
      disconnect,
      askForSnapshots: () => this.askAll(),
      requestChunk: (peerId, snapshot, index) => this.requestChunk(peerId, snapshot, index),
    });
    this.syncer = syncer;
    try {
      return await syncer.run(states);
    } finally {
      this.syncer = undefined;
    }
  }

  stop(): void {
    this.stopped = true;
    this.syncer?.stop();
    for (const peer of this.peers.values()) peer.cancelServe?.();
  }

  addPeer(channel: PeerChannel): void {
    this.peers.set(channel.id, {
      channel,
      waiting: [],
      serving: false,
      cancelServe: undefined,
      toldMs: undefined,
      askedMs: undefined,
      offers: 0,
    });
    if (this.syncer !== undefined) this.send(channel, { kind: "snapshotsRequest", value: {} });
  }

  removePeer(peerId: string): void {
    this.peers.get(peerId)?.cancelServe?.();
    this.peers.delete(peerId);
    this.syncer?.removePeer(peerId);
  }

  private send(channel: PeerChannel, message: StatesyncMessage): boolean {
    const id = message.kind === "chunkRequest" || message.kind === "chunkResponse" ? CHUNK_CHANNEL : SNAPSHOT_CHANNEL;
    return channel.send(id, encodeStatesyncMessage(message));
  }

  private askAll(): number {
    for (const peer of this.peers.values()) {
      peer.offers = 0;
      this.send(peer.channel, { kind: "snapshotsRequest", value: {} });
    }
    return this.peers.size;
  }

  private requestChunk(peerId: string, { height, format }: Snapshot, index: number): boolean {
    const peer = this.peers.get(peerId);
    if (peer === undefined || !this.send(peer.channel, { kind: "chunkRequest", value: { height, format, index } })) {
      return false;
    }
    peer.askedMs = this.deps.clock.monotonicMs();
    return true;
  }

  receive(peerId: string, channelId: number, bytes: Uint8Array): void {
    const peer = this.peers.get(peerId);
    if (peer === undefined || this.stopped) return;
    // Up to 16 MB that nobody has asked for are not decoded.
    if (channelId === CHUNK_CHANNEL && isChunkResponse(bytes) && !this.isAwaited(peer)) {
      this.deps.disconnect(peerId, "sent a chunk that was not asked for");
      return;
    }
    const decoded = decodeStatesyncMessage(channelId, bytes, this.deps.chunksMax);
    if (!decoded.ok) {
      // It does not come back with another connection.
      this.syncer?.pool.rejectPeer(peerId);
      this.deps.disconnect(peerId, decoded.error);
      return;
    }
    const message = decoded.value;
    switch (message.kind) {
      case "snapshotsRequest":
        this.tell(peer);
        return;
      case "snapshotsResponse":
        this.takeOffer(peer, message.value);
        return;
      case "chunkRequest":
        if (peer.waiting.length < WAITING_REQUESTS_MAX) peer.waiting.push(message.value);
        void this.serve(peer);
        return;
      case "chunkResponse":
        this.syncer?.takeChunk(peerId, message.value);
        return;
    }
  }

  private isAwaited({ askedMs }: Peer): boolean {
    return askedMs !== undefined && this.deps.clock.monotonicMs() - askedMs < LATE_ANSWERS_MS;
  }

  private takeOffer(peer: Peer, snapshot: Snapshot): void {
    const { syncer } = this;
    if (syncer === undefined) return;
    peer.offers++;
    if (peer.offers > OFFERS_PER_PEER_MAX) {
      syncer.pool.rejectPeer(peer.channel.id);
      this.deps.disconnect(peer.channel.id, `offers more than ${OFFERS_PER_PEER_MAX} snapshots`);
      return;
    }
    if (!syncer.pool.add(peer.channel.id, snapshot)) return;
    const { height, format, chunks } = snapshot;
    this.deps.log.info("found a snapshot", { height: String(height), format, chunks, peer: peer.channel.id });
  }

  // What others ask for.

  room(peerId: string): void {
    const peer = this.peers.get(peerId);
    if (peer !== undefined) void this.serve(peer);
  }

  private tell(peer: Peer): void {
    const nowMs = this.deps.clock.monotonicMs();
    if (peer.toldMs !== undefined && nowMs - peer.toldMs < TELL_INTERVAL_MS) return;
    peer.toldMs = nowMs;
    this.deps.app
      .listSnapshots({})
      .then(({ snapshots }) => {
        for (const snapshot of [...snapshots].sort(byAge).slice(0, OFFERED_MAX)) {
          const { height, format, chunks, hash, metadata } = snapshot;
          this.send(peer.channel, { kind: "snapshotsResponse", value: { height, format, chunks, hash, metadata } });
        }
      })
      .catch((error: Error) => this.deps.log.error("snapshots cannot be listed", { error: error.message }));
  }

  /** One chunk at a time, and the next when the last one is on its way. */
  private async serve(peer: Peer): Promise<void> {
    if (peer.serving || this.stopped) return;
    peer.serving = true;
    try {
      for (let request = peer.waiting[0]; request !== undefined; request = peer.waiting[0]) {
        if (peer.channel.queued(CHUNK_CHANNEL) >= QUEUED_CHUNKS_MAX) {
          this.serveLater(peer);
          return;
        }
        const { height, format, index } = request;
        const { chunk } = await this.deps.app.loadSnapshotChunk({ height, format, chunk: index });
        if (this.stopped || this.peers.get(peer.channel.id) !== peer) return;
        const value = { height, format, index, chunk, missing: chunk.length === 0 };
        if (!this.send(peer.channel, { kind: "chunkResponse", value })) {
          this.serveLater(peer);
          return;
        }
        peer.waiting.shift();
      }
    } catch (error) {
      peer.waiting = [];
      this.deps.log.error("a chunk cannot be read", { error: (error as Error).message });
    } finally {
      peer.serving = false;
    }
  }

  private serveLater(peer: Peer): void {
    peer.cancelServe ??= this.deps.clock.after(SERVE_RETRY_MS, () => {
      peer.cancelServe = undefined;
      if (this.peers.get(peer.channel.id) === peer) void this.serve(peer);
    });
  }
}

function byAge(a: AbciSnapshot, b: AbciSnapshot): number {
  if (a.height !== b.height) return a.height > b.height ? -1 : 1;
  return b.format - a.format;
}
