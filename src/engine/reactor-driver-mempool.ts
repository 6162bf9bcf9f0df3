import type { Clock } from "../ports/time.js";
import type { Choose } from "../reactors/consensus/gossip.js";
import { MEMPOOL_CHANNEL } from "../reactors/messages/channels.js";
import { decodeTxs, encodeTxs, type MempoolLimits } from "../reactors/messages/mempool.js";
import type { PeerChannel } from "../reactors/peer.js";
import type { Mempool, MempoolTx } from "./mempool/mempool.js";

/** When a queue was full or a peer lags behind; CometBFT's PeerCatchupSleepIntervalMS. */
const RETRY_MS = 100;
/** Small transactions go together; never more than any peer's channel takes. */
const BATCH_BYTES_MAX = 16 * 1024;
/** Own transactions are gathered for so long: a message for each would cost a frame of 1 KiB for each peer. */
const GATHER_MS = 10;
/** What came from a peer is passed on after a pause. Where nodes are connected with one another, those that had it first
 *  say so meanwhile by sending it, and chance keeps two of them from sending it to each other at once: in a net of four
 *  most transactions go to each node once and not three times. */
const RELAY_MS_MIN = 20;
const RELAY_MS_MAX = 120;
/** Messages to one peer before others get their turn. */
const MESSAGES_PER_TURN = 16;

export interface MempoolReactorDeps {
  readonly mempool: Mempool;
  readonly limits: MempoolLimits;
  /** False: transactions are taken and not passed on (`mempool.broadcast`). */
  readonly broadcast: boolean;
  /** To how many peers of one kind transactions are sent at one time; the others wait for a place. Without it: to all. */
  readonly gossipLimit?: (kind: string) => number;
  /** Of what kind a peer is to that limit; undefined where none applies. */
  readonly kindOf?: (peerId: string) => string | undefined;
  /** Where a peer stands in consensus; 0 while that is not known. */
  readonly peerHeight: (peerId: string) => bigint;
  readonly choose: Choose;
  readonly clock: Clock;
  readonly nextTurn: (callback: () => void) => void;
  readonly disconnect: (peerId: string, reason: string) => void;
}

interface Peer {
  readonly channel: PeerChannel;
  /** What it counts as; undefined: it always has a place. */
  readonly kind: string | undefined;
  /** Whether it has a place among those that are sent transactions. */
  served: boolean;
  /** What it is still to be sent, oldest first. */
  pending: MempoolTx[];
  sent: number;
  asked: boolean;
  cancelRetry: (() => void) | undefined;
}

/** Passes transactions on, each once to every peer that has not sent it.
 *  @source cometbft mempool/reactor.go */
export class MempoolReactor {
  private readonly peers = new Map<string, Peer>();
  /** Transactions of peers that are not passed on yet. */
  private readonly relays: MempoolTx[] = [];
  private readonly own: MempoolTx[] = [];
  /** The message that was made last. */
  private last: { readonly txs: readonly Uint8Array[]; readonly bytes: Uint8Array } | undefined;
  private cancelOwn: (() => void) | undefined;
  private cancelRelay: (() => void) | undefined;
  private syncing = false;
  private stopped = false;

  constructor(private readonly deps: MempoolReactorDeps) {}

  /** @param syncing what peers send is not taken until `stopSyncing`: it cannot be judged yet */
  start(syncing: boolean): void {
    this.syncing = syncing;
    if (!this.deps.broadcast) return;
    this.deps.mempool.onAdded = (tx) => {
      if (tx.senders.length === 0) this.sendSoon(tx);
      else this.relayLater(tx);
    };
  }

  private passOn(txs: readonly MempoolTx[]): void {
    for (const peer of this.peers.values()) {
      if (!peer.served) continue;
      for (const tx of txs) if (!tx.senders.includes(peer.channel.id)) peer.pending.push(tx);
      this.wake(peer);
    }
  }

  private sendSoon(tx: MempoolTx): void {
    this.own.push(tx);
    this.cancelOwn ??= this.deps.clock.after(GATHER_MS, () => {
      this.cancelOwn = undefined;
      this.passOn(this.own.splice(0));
    });
  }

  private relayLater(tx: MempoolTx): void {
    this.relays.push(tx);
    if (this.cancelRelay !== undefined) return;
    const pauseMs = RELAY_MS_MIN + this.deps.choose(RELAY_MS_MAX - RELAY_MS_MIN + 1);
    this.cancelRelay = this.deps.clock.after(pauseMs, () => {
      this.cancelRelay = undefined;
      this.passOn(this.relays.splice(0));
    });
  }

  stopSyncing(): void {
    this.syncing = false;
  }

  stop(): void {
    this.stopped = true;
    this.cancelOwn?.();
    this.cancelRelay?.();
    for (const id of [...this.peers.keys()]) this.removePeer(id);
  }

  addPeer(channel: PeerChannel): void {
    const kind = this.deps.kindOf?.(channel.id);
    const peer: Peer = { channel, kind, served: false, pending: [], sent: 0, asked: false, cancelRetry: undefined };
    this.peers.set(channel.id, peer);
    if (this.hasPlaceFor(kind)) this.serve(peer);
  }

  private hasPlaceFor(kind: string | undefined): boolean {
    const limit = kind === undefined ? 0 : (this.deps.gossipLimit?.(kind) ?? 0);
    if (limit === 0) return true;
    let served = 0;
    for (const peer of this.peers.values()) if (peer.served && peer.kind === kind) served++;
    return served < limit;
  }

  private serve(peer: Peer): void {
    peer.served = true;
    if (this.deps.broadcast) peer.pending = [...this.deps.mempool.txs()];
    this.wake(peer);
  }

  /** Peers that transactions are sent to. */
  get servedPeers(): number {
    if (!this.deps.broadcast) return 0;
    let served = 0;
    for (const peer of this.peers.values()) if (peer.served) served++;
    return served;
  }

  removePeer(peerId: string): void {
    const peer = this.peers.get(peerId);
    peer?.cancelRetry?.();
    this.peers.delete(peerId);
    if (this.stopped || peer?.served !== true) return;
    // The one that waits longest takes its place.
    const next = [...this.peers.values()].find((p) => !p.served && p.kind === peer.kind);
    if (next !== undefined && this.hasPlaceFor(next.kind)) this.serve(next);
  }

  room(peerId: string): void {
    const peer = this.peers.get(peerId);
    if (peer !== undefined) this.wake(peer);
  }

  receive(peerId: string, _channelId: number, bytes: Uint8Array): void {
    if (this.syncing || this.stopped) return;
    const txs = decodeTxs(bytes, this.deps.limits);
    if (!txs.ok) {
      this.deps.disconnect(peerId, txs.error);
      return;
    }
    for (const tx of txs.value) this.deps.mempool.offer(tx, peerId);
  }

  private wake(peer: Peer): void {
    if (peer.asked || this.stopped || peer.pending.length === 0) return;
    peer.asked = true;
    this.deps.nextTurn(() => {
      peer.asked = false;
      if (!this.stopped && this.peers.get(peer.channel.id) === peer) this.pump(peer);
    });
  }

  private retryLater(peer: Peer): void {
    peer.cancelRetry ??= this.deps.clock.after(RETRY_MS, () => {
      peer.cancelRetry = undefined;
      this.wake(peer);
    });
  }

  private pump(peer: Peer): void {
    const height = this.deps.peerHeight(peer.channel.id);
    for (let messages = 0; peer.sent < peer.pending.length; messages++) {
      if (messages === MESSAGES_PER_TURN) {
        this.wake(peer);
        break;
      }
      const { txs, next, lags } = this.nextBatch(peer, height);
      if (txs.length > 0 && !peer.channel.send(MEMPOOL_CHANNEL, this.encoded(txs))) {
        this.retryLater(peer);
        break;
      }
      peer.sent = next;
      if (lags) {
        this.retryLater(peer);
        break;
      }
    }
    if (peer.sent < 1024 && peer.sent < peer.pending.length) return;
    peer.pending = peer.pending.slice(peer.sent);
    peer.sent = 0;
  }

  /** Own transactions go to all peers alike: one message serves them all. */
  private encoded(txs: readonly Uint8Array[]): Uint8Array {
    const { last } = this;
    if (last?.txs.length === txs.length && txs.every((tx, i) => tx === last.txs[i])) return last.bytes;
    const bytes = encodeTxs(txs);
    this.last = { txs, bytes };
    return bytes;
  }

  /** What left the pool meanwhile, or came from the peer, is passed over. */
  private nextBatch(peer: Peer, height: bigint): { readonly txs: Uint8Array[]; next: number; lags: boolean } {
    const txs: Uint8Array[] = [];
    let bytes = 0;
    let next = peer.sent;
    for (; next < peer.pending.length; next++) {
      const entry = peer.pending[next]!;
      if (entry.senders.includes(peer.channel.id) || !this.deps.mempool.holds(entry)) continue;
      // A lag of one block is usual.
      if (height < entry.height - 1n) return { txs, next, lags: true };
      if (bytes > 0 && bytes + entry.tx.length > BATCH_BYTES_MAX) break;
      txs.push(entry.tx);
      bytes += entry.tx.length;
    }
    return { txs, next, lags: false };
  }
}
