import type { AppConnection } from "../../abci/application.js";
import { BLOCK_PROTOCOL, P2P_PROTOCOL } from "../../chain/limits.js";
import type { Hasher } from "../../crypto/hasher.js";
import { ResponseApplySnapshotChunk_Result, ResponseOfferSnapshot_Result } from "../../gen/tendermint/abci/types.js";
import type { ChunkResponse } from "../../gen/tendermint/statesync/types.js";
import type { Logger } from "../../ports/log.js";
import type { Clock } from "../../ports/time.js";
import { type Chunk, ChunkQueue } from "../../reactors/statesync/chunk-queue.js";
import { type Snapshot, SnapshotPool } from "../../reactors/statesync/snapshot-pool.js";
import { bytesEqual, toHexUpper } from "../../types/bytes.js";
import { ABCI_VERSION, COMETBFT_VERSION } from "../stores/chain-state.js";
import type { States, SyncedState } from "./state-provider.js";
import { TrustError } from "./trusted-headers.js";

/** How often headers are asked for that nobody has yet: the two after a new snapshot come with the next blocks. */
const HEADER_RETRY_MS = 1000;
const HEADER_TRIES_MAX = 30;
const TICK_MS = 100;
/** A snapshot is given up when none of its chunks has come for so many request timeouts. */
const SILENCE_TIMEOUTS = 12;
const DISCOVERY_MS_MIN = 5000;
const LOG_EVERY_CHUNKS = 10;

export interface SyncConfig {
  /** How long to look for snapshots before one is chosen; 0 takes what is there, or fails. */
  readonly discoveryTimeMs: number;
  readonly chunkRequestTimeoutMs: number;
  readonly chunkFetchers: number;
}

export interface SyncerDeps {
  readonly app: Pick<AppConnection, "offerSnapshot" | "applySnapshotChunk" | "info">;
  readonly clock: Clock;
  readonly hasher: Hasher;
  readonly log: Logger;
  readonly choose: (bound: number) => number;
  /** Asks all peers for their snapshots. @returns how many there are */
  readonly askForSnapshots: () => number;
  /** Asks a peer for a chunk. @returns false when it cannot be asked */
  readonly requestChunk: (peerId: string, snapshot: Snapshot, index: number) => boolean;
  readonly disconnect: (peerId: string, reason: string) => void;
}

/** State sync has failed for good: another configuration, or other peers, are needed. */
export class StateSyncError extends Error {
  override name = "StateSyncError";
}

type Outcome = "done" | "retry" | "reject snapshot" | "reject format" | "reject senders";

/** Finds a snapshot, has the application restore it, and tells the state that the chain goes on from.
 *  @source cometbft statesync/syncer.go */
export class Syncer {
  readonly pool: SnapshotPool;
  private current: { readonly snapshot: Snapshot; readonly chunks: ChunkQueue } | undefined;
  private wakeUp: (() => void) | undefined;
  private cancelWait: (() => void) | undefined;
  private stopped = false;
  private lastArrivalMs = 0;

  constructor(
    private readonly config: SyncConfig,
    private readonly deps: SyncerDeps,
  ) {
    this.pool = new SnapshotPool(deps.hasher);
  }

  /** @returns undefined when it was stopped
   *  @throws StateSyncError, TrustError */
  async run(states: States): Promise<SyncedState | undefined> {
    const { log, askForSnapshots } = this.deps;
    const { discoveryTimeMs } = this.config;
    const discoveryMs = discoveryTimeMs === 0 ? 0 : Math.max(discoveryTimeMs, DISCOVERY_MS_MIN);
    askForSnapshots();
    log.info("looking for snapshots", { forMs: discoveryMs });
    await this.wait(discoveryMs);
    while (!this.stopped) {
      const snapshot = this.pool.best();
      if (snapshot === undefined) {
        if (discoveryMs === 0) throw new StateSyncError("no peer has a snapshot that can be used");
        const peers = askForSnapshots();
        log.warn("there is no snapshot yet", { reason: this.whyNone(peers), peers, nextLookInMs: discoveryMs });
        await this.wait(discoveryMs);
        continue;
      }
      const synced = await this.tryOne(snapshot, states);
      if (synced !== undefined) return synced;
    }
    return undefined;
  }

  stop(): void {
    this.stopped = true;
    this.cancelWait?.();
    this.wakeUp?.();
  }

  private whyNone(peers: number): string {
    if (peers === 0) return "no peer is connected";
    return this.pool.hasRejected ? "what peers offered was rejected" : "no peer offers one";
  }

  private async tryOne(snapshot: Snapshot, states: States): Promise<SyncedState | undefined> {
    const { log } = this.deps;
    const shown = { height: String(snapshot.height), format: snapshot.format, hash: toHexUpper(snapshot.hash) };
    const appHash = await this.header(() => states.appHashAfter(snapshot.height), shown);
    const synced = appHash && (await this.header(() => states.stateAfter(snapshot.height), shown));
    if (this.stopped) return undefined;
    if (appHash === undefined || synced === undefined) {
      this.pool.reject(snapshot);
      return undefined;
    }
    log.info("offering a snapshot to the application", { ...shown, chunks: snapshot.chunks });
    const outcome = await this.restore(snapshot, appHash);
    this.current = undefined;
    if (this.stopped) return undefined;
    switch (outcome) {
      case "done":
        if (await this.appFits(synced, snapshot)) {
          log.info("the snapshot is restored", shown);
          return synced;
        }
        this.pool.reject(snapshot);
        return undefined;
      case "retry":
        log.info("the application wants the snapshot once more", shown);
        return undefined;
      case "reject snapshot":
        log.warn("the snapshot is rejected", shown);
        this.pool.reject(snapshot);
        return undefined;
      case "reject format":
        log.warn("the format is rejected", shown);
        this.pool.rejectFormat(snapshot.format);
        return undefined;
      case "reject senders":
        for (const peerId of this.pool.peersOf(snapshot)) this.reject(peerId, "the application rejects its snapshot");
        return undefined;
    }
  }

  /** Undefined when nobody has the headers in time. */
  private async header<T>(get: () => Promise<T>, shown: { readonly height: string }): Promise<T | undefined> {
    for (let tries = 1; !this.stopped; tries++) {
      try {
        return await get();
      } catch (error) {
        if (!(error instanceof TrustError) || error.kind === "fatal") throw error;
        if (tries < HEADER_TRIES_MAX) {
          await this.wait(HEADER_RETRY_MS);
          continue;
        }
        this.deps.log.warn("the headers of a snapshot cannot be had", { ...shown, reason: error.message });
        return undefined;
      }
    }
    return undefined;
  }

  private async restore(snapshot: Snapshot, appHash: Uint8Array): Promise<Outcome> {
    const { ACCEPT, REJECT, REJECT_FORMAT, REJECT_SENDER } = ResponseOfferSnapshot_Result;
    const { height, format, chunks, hash, metadata } = snapshot;
    const { result } = await this.deps.app.offerSnapshot({
      snapshot: { height, format, chunks, hash, metadata },
      appHash,
    });
    if (result === REJECT) return "reject snapshot";
    if (result === REJECT_FORMAT) return "reject format";
    if (result === REJECT_SENDER) return "reject senders";
    if (result !== ACCEPT) {
      throw new StateSyncError(
        `the application takes no snapshot (its answer: ${result}): it may have a state of its own; statesetd comet reset-state removes it`,
      );
    }
    const { chunkFetchers, chunkRequestTimeoutMs } = this.config;
    const queue = new ChunkQueue(chunks, chunkFetchers, chunkRequestTimeoutMs);
    this.current = { snapshot, chunks: queue };
    this.lastArrivalMs = this.nowMs();
    return this.applyAll(snapshot, queue);
  }

  private async applyAll(snapshot: Snapshot, queue: ChunkQueue): Promise<Outcome> {
    const { log } = this.deps;
    const patienceMs = this.config.chunkRequestTimeoutMs * SILENCE_TIMEOUTS;
    while (!this.stopped) {
      if (queue.isDone) return "done";
      this.request(snapshot, queue);
      const chunk = queue.next();
      if (chunk !== undefined) {
        const outcome = await this.apply(chunk, queue);
        if (outcome !== undefined) return outcome;
        if ((chunk.index + 1) % LOG_EVERY_CHUNKS === 0) {
          log.info("restoring a snapshot", { chunk: chunk.index + 1, of: queue.size });
        }
        continue;
      }
      if (this.pool.peersOf(snapshot).length === 0) {
        log.warn("no peer is left that has the snapshot", { height: String(snapshot.height) });
        return "reject snapshot";
      }
      if (this.nowMs() - this.lastArrivalMs > patienceMs) {
        log.warn("the chunks of the snapshot do not come", { height: String(snapshot.height) });
        return "reject snapshot";
      }
      await this.wait(TICK_MS);
    }
    return "retry";
  }

  private request(snapshot: Snapshot, queue: ChunkQueue): void {
    const peers = this.pool.peersOf(snapshot);
    for (const { index, peerId } of queue.requests(peers, this.nowMs(), this.deps.choose)) {
      if (!this.deps.requestChunk(peerId, snapshot, index)) queue.forgetRequests(peerId, index);
    }
  }

  private async apply({ index, bytes, sender }: Chunk, queue: ChunkQueue): Promise<Outcome | undefined> {
    const { ACCEPT, RETRY, RETRY_SNAPSHOT, REJECT_SNAPSHOT } = ResponseApplySnapshotChunk_Result;
    const response = await this.deps.app.applySnapshotChunk({ index, chunk: bytes, sender });
    const { result, refetchChunks, rejectSenders } = response;
    if (result === ACCEPT) queue.applied(index);
    for (const refetch of refetchChunks) queue.discard(refetch);
    for (const rejected of rejectSenders) {
      if (rejected === "") continue;
      queue.discardSender(rejected);
      this.reject(rejected, "the application rejects its chunks");
    }
    if (result === ACCEPT || result === RETRY) return undefined;
    if (result === RETRY_SNAPSHOT) return "retry";
    if (result === REJECT_SNAPSHOT) return "reject snapshot";
    throw new StateSyncError(`the application gives up the restore at chunk ${index} (its answer: ${result})`);
  }

  private reject(peerId: string, reason: string): void {
    this.pool.rejectPeer(peerId);
    this.deps.disconnect(peerId, reason);
  }

  /** The application says itself what it has restored. */
  private async appFits({ state }: SyncedState, snapshot: Snapshot): Promise<boolean> {
    const { app, log } = this.deps;
    const info = await app.info({
      version: COMETBFT_VERSION,
      blockVersion: BLOCK_PROTOCOL,
      p2pVersion: P2P_PROTOCOL,
      abciVersion: ABCI_VERSION,
    });
    if (info.appVersion !== state.appVersion) {
      throw new StateSyncError(
        `the application is of version ${info.appVersion}, the chain of version ${state.appVersion}`,
      );
    }
    const rightHash = bytesEqual(info.lastBlockAppHash, state.appHash);
    if (rightHash && info.lastBlockHeight === snapshot.height) return true;
    log.error("the application has not restored the state of the snapshot", {
      height: String(info.lastBlockHeight),
      wanted: String(snapshot.height),
      appHash: toHexUpper(info.lastBlockAppHash),
      wantedHash: toHexUpper(state.appHash),
    });
    return false;
  }

  // What peers say.

  /** @returns whether the chunk was wanted */
  takeChunk(peerId: string, response: ChunkResponse): boolean {
    const { current } = this;
    if (current === undefined) return false;
    const { snapshot, chunks } = current;
    const { height, format, index, missing, chunk } = response;
    if (height !== snapshot.height || format !== snapshot.format) return false;
    if (!this.pool.peersOf(snapshot).includes(peerId)) return false;
    if (missing) {
      // It may hold an older one that it has pruned meanwhile: no misbehaviour, but nothing to be had from it.
      this.pool.removePeerOf(snapshot, peerId);
      chunks.forgetRequests(peerId);
      this.wakeUp?.();
      return true;
    }
    const added = chunks.add({ index, bytes: chunk, sender: peerId });
    if (added) this.lastArrivalMs = this.nowMs();
    this.wakeUp?.();
    return added;
  }

  removePeer(peerId: string): void {
    this.pool.removePeer(peerId);
    this.current?.chunks.forgetRequests(peerId);
    this.wakeUp?.();
  }

  private nowMs(): number {
    return this.deps.clock.monotonicMs();
  }

  /** Ends early when something has come. */
  private wait(ms: number): Promise<void> {
    if (ms === 0 || this.stopped) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = (): void => {
        this.wakeUp = undefined;
        resolve();
      };
      const cancel = this.deps.clock.after(ms, wake);
      this.cancelWait = () => {
        cancel();
        wake();
      };
      if (ms <= TICK_MS) {
        this.wakeUp = () => {
          cancel();
          wake();
        };
      }
    });
  }
}
