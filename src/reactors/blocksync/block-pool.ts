/** Which blocks are asked of whom, while a node catches up: no clock, no socket. Whoever drives it hands in what came and
 *  the time, and carries out the actions.
 *  @spec cometbft blocksync/pool.go */
import type { Block } from "../../gen/tendermint/types/block.js";
import type { ExtendedCommit } from "../../gen/tendermint/types/types.js";
import { assert } from "../../types/assert.js";

export type PoolAction =
  | { readonly kind: "request"; readonly peerId: string; readonly height: bigint }
  | { readonly kind: "disconnect"; readonly peerId: string; readonly reason: string };

export interface PoolBlock {
  readonly block: Block;
  /** Undefined where the height has no vote extensions. */
  readonly extendedCommit: ExtendedCommit | undefined;
  readonly peerId: string;
}

const PENDING_PER_PEER_MAX = 20;
/** A peer that owes blocks and sends none for so long is let go. */
const PEER_TIMEOUT_MS = 15_000;
/** A request that nobody answered is made again, of others. */
const REQUEST_RETRY_MS = 30_000;
const BAN_MS = 60_000;
/** Answers that come later than this are not expected any more. */
const ANSWER_MS_MAX = 60_000;
/** A peer that is slower than this keeps everybody waiting. Measured over the time in which it owed blocks. */
const RECEIVE_RATE_MIN = 128 * 1024;
/** Time that a peer has before its rate counts: the first block may be a small one. */
const RATE_GRACE_MS = 10_000;
/** The next heights are asked of two peers. */
const DOUBLE_REQUESTS = 50n;
/** Blocks that wait to be applied are memory. */
const BUFFERED_BYTES_MAX = 64 * 1024 * 1024;
const REQUESTS_MAX = 600;
const BANNED_MAX = 10_000;

interface PoolPeer {
  readonly id: string;
  /** What it says that it has. */
  claimedBase: bigint;
  claimedHeight: bigint;
  /** What it is taken to have: less, when it did not have what it was asked for. */
  base: bigint;
  height: bigint;
  heightCap: bigint | undefined;
  /** When it was last asked for a block. */
  askedMs: number | undefined;
  pending: number;
  /** When it last sent a block, or began to owe one. */
  activeMs: number;
  /** Since when it owes blocks without a pause, and what it has sent in that time. */
  owesSinceMs: number;
  receivedBytes: number;
}

interface Requester {
  readonly height: bigint;
  /** Whom the block was asked of and who has not declined. */
  readonly asked: Set<string>;
  askedMs: number;
  /** How many more peers than usual are asked, because nobody answered. */
  extra: number;
  got: PoolBlock | undefined;
  bytes: number;
}

export class BlockPool {
  private readonly requesters = new Map<bigint, Requester>();
  private readonly peers = new Map<string, PoolPeer>();
  private readonly banned = new Map<string, number>();
  private readonly startHeight: bigint;
  private next: bigint;
  private bufferedBytes = 0;

  /** @param height the first block that is wanted */
  constructor(height: bigint) {
    this.startHeight = height;
    this.next = height;
  }

  /** The block that is to be applied next. */
  get height(): bigint {
    return this.next;
  }

  get peerCount(): number {
    return this.peers.size;
  }

  /** Of the peers that can help: one whose blocks begin above what we want cannot. */
  get maxPeerHeight(): bigint {
    let max = 0n;
    for (const { base, height } of this.peers.values()) if (base <= this.next && height > max) max = height;
    return max;
  }

  isBanned(peerId: string, nowMs: number): boolean {
    const until = this.banned.get(peerId);
    if (until === undefined) return false;
    if (until > nowMs) return true;
    this.banned.delete(peerId);
    return false;
  }

  /** The peer is of no use, or worse: it is not asked and not believed for a while. */
  ban(peerId: string, reason: string, nowMs: number): PoolAction[] {
    this.dropPeer(peerId);
    if (this.banned.size >= BANNED_MAX) this.banned.delete(this.banned.keys().next().value!);
    this.banned.set(peerId, nowMs + BAN_MS);
    return [{ kind: "disconnect", peerId, reason }];
  }

  /** What a peer says of its blocks. A chain does not get shorter, and its first block does not come after its last: who
   *  says so would keep the node waiting for blocks that nobody has (ASA-2025-001, cometbft #5803). */
  setPeerRange(peerId: string, base: bigint, height: bigint, nowMs: number): PoolAction[] {
    if (base > height) return this.ban(peerId, `claims base ${base} above height ${height}`, nowMs);
    const peer = this.peers.get(peerId);
    if (peer === undefined) {
      if (this.isBanned(peerId, nowMs)) return [];
      this.peers.set(peerId, {
        id: peerId,
        claimedBase: base,
        claimedHeight: height,
        base,
        height,
        heightCap: undefined,
        askedMs: undefined,
        pending: 0,
        activeMs: nowMs,
        owesSinceMs: nowMs,
        receivedBytes: 0,
      });
      return this.schedule(nowMs);
    }
    if (base < peer.claimedBase || height < peer.claimedHeight) {
      const before = `${peer.claimedBase} to ${peer.claimedHeight}`;
      return this.ban(peerId, `claims blocks ${base} to ${height} after it claimed ${before}`, nowMs);
    }
    peer.claimedBase = base;
    peer.claimedHeight = height;
    if (base > peer.base) peer.base = base;
    peer.height = peer.heightCap === undefined || height < peer.heightCap ? height : peer.heightCap;
    return this.schedule(nowMs);
  }

  removePeer(peerId: string, nowMs: number): PoolAction[] {
    this.dropPeer(peerId);
    return this.schedule(nowMs);
  }

  private dropPeer(peerId: string): void {
    this.peers.delete(peerId);
    for (const requester of this.requesters.values()) {
      requester.asked.delete(peerId);
      if (requester.got?.peerId === peerId) this.forget(requester);
    }
  }

  private forget(requester: Requester): void {
    this.bufferedBytes -= requester.bytes;
    requester.got = undefined;
    requester.bytes = 0;
  }

  /** Whether this peer was asked for blocks lately: a block from anybody else is not even decoded. */
  wasAsked(peerId: string, nowMs: number): boolean {
    const askedMs = this.peers.get(peerId)?.askedMs;
    return askedMs !== undefined && nowMs - askedMs < ANSWER_MS_MAX;
  }

  /** Takes a block that is well-formed in itself.
   *  @param bytes of the message */
  addBlock(
    peerId: string,
    block: Block,
    extendedCommit: ExtendedCommit | undefined,
    bytes: number,
    nowMs: number,
  ): PoolAction[] {
    const { height } = block.header;
    if (extendedCommit !== undefined && extendedCommit.height !== height) {
      return this.ban(peerId, `block ${height} with an extended commit of height ${extendedCommit.height}`, nowMs);
    }
    const requester = this.requesters.get(height);
    if (requester === undefined) {
      // A second peer's answer may come when the first one's is applied already.
      if (height < this.next && height >= this.startHeight) return [];
      return this.ban(peerId, `sent block ${height}, which was not asked for`, nowMs);
    }
    if (!requester.asked.has(peerId)) return this.ban(peerId, `was not asked for block ${height}`, nowMs);
    this.settle(peerId, bytes, nowMs);
    if (requester.got === undefined) {
      requester.got = { block, extendedCommit, peerId };
      requester.bytes = bytes;
      this.bufferedBytes += bytes;
    }
    return this.schedule(nowMs);
  }

  private settle(peerId: string, bytes: number, nowMs: number): void {
    const peer = this.peers.get(peerId);
    if (peer === undefined) return;
    peer.pending = Math.max(0, peer.pending - 1);
    peer.activeMs = nowMs;
    peer.receivedBytes += bytes;
  }

  /** The peer does not have the block after all: it has removed old ones meanwhile, or claimed more than it has. */
  noBlock(peerId: string, height: bigint, nowMs: number): PoolAction[] {
    const requester = this.requesters.get(height);
    const peer = this.peers.get(peerId);
    if (peer === undefined || requester?.asked.delete(peerId) !== true) return [];
    if (requester.got?.peerId !== peerId) this.settle(peerId, 0, nowMs);
    if (height - peer.base < peer.height - height) {
      peer.base = height + 1n;
    } else {
      peer.heightCap = height - 1n;
      peer.height = peer.heightCap;
    }
    return this.schedule(nowMs);
  }

  /** The next block and the one after it, whose last commit tells whether the next one was decided. */
  peekTwo(): { readonly first: PoolBlock; readonly second: PoolBlock } | undefined {
    const first = this.requesters.get(this.next)?.got;
    const second = this.requesters.get(this.next + 1n)?.got;
    return first === undefined || second === undefined ? undefined : { first, second };
  }

  /** The first block was applied. */
  pop(nowMs: number): PoolAction[] {
    const requester = this.requesters.get(this.next);
    assert(requester?.got !== undefined, "only a block that is here is taken out");
    this.forget(requester);
    this.requesters.delete(this.next);
    for (const peerId of requester.asked) {
      const peer = this.peers.get(peerId);
      // A second answer may still come; it does not count against the peer.
      if (peer !== undefined) peer.pending = Math.min(peer.pending, this.owed(peerId));
    }
    this.next++;
    return this.schedule(nowMs);
  }

  private owed(peerId: string): number {
    let count = 0;
    for (const { asked, got } of this.requesters.values()) if (asked.has(peerId) && got === undefined) count++;
    return count;
  }

  /** The two blocks do not fit: who is at fault cannot be told, so both senders are banned and everything that they sent
   *  is asked of others (ASA-2024-008). */
  banSenders(reason: string, nowMs: number): PoolAction[] {
    const pair = this.peekTwo();
    assert(pair !== undefined, "senders are banned over two blocks that are here");
    const ids = new Set([pair.first.peerId, pair.second.peerId]);
    const actions: PoolAction[] = [];
    for (const id of ids) actions.push(...this.ban(id, reason, nowMs));
    return [...actions, ...this.schedule(nowMs)];
  }

  /** No peer has blocks that we lack; the last one comes by consensus, for its commit is in nobody's next block. */
  isCaughtUp(): boolean {
    const max = this.maxPeerHeight;
    return this.peers.size > 0 && (max === 0n || this.next >= max - 1n);
  }

  /** Called from time to time: lets slow peers go and asks again. */
  tick(nowMs: number): PoolAction[] {
    const actions: PoolAction[] = [];
    for (const peer of [...this.peers.values()]) {
      if (peer.pending === 0) continue;
      if (nowMs - peer.activeMs >= PEER_TIMEOUT_MS) {
        actions.push(...this.ban(peer.id, "did not send the blocks that it was asked for", nowMs));
      } else if (this.isSlow(peer, nowMs)) {
        actions.push(...this.ban(peer.id, "sends blocks too slowly", nowMs));
      }
    }
    for (const requester of this.requesters.values()) {
      if (requester.got !== undefined || nowMs - requester.askedMs < REQUEST_RETRY_MS) continue;
      requester.extra++;
      requester.askedMs = nowMs;
    }
    actions.push(...this.schedule(nowMs));
    return actions;
  }

  /** Only when the node waits for it, and there is somebody else to ask. */
  private isSlow(peer: PoolPeer, nowMs: number): boolean {
    const passed = nowMs - peer.owesSinceMs;
    if (passed < RATE_GRACE_MS || this.peers.size === 1 || peer.receivedBytes === 0) return false;
    const holdsUp = this.requesters.get(this.next);
    if (holdsUp === undefined || holdsUp.got !== undefined || !holdsUp.asked.has(peer.id)) return false;
    return (peer.receivedBytes * 1000) / passed < RECEIVE_RATE_MIN && nowMs - peer.activeMs >= RATE_GRACE_MS / 2;
  }

  /** Asks for what nobody was asked for yet. */
  private schedule(nowMs: number): PoolAction[] {
    const actions: PoolAction[] = [];
    const max = this.maxPeerHeight;
    for (const requester of this.requesters.values()) {
      if (requester.got !== undefined) continue;
      const wanted = (requester.height - this.next < DOUBLE_REQUESTS ? 2 : 1) + requester.extra;
      while (requester.asked.size < wanted && this.ask(requester, nowMs, actions));
    }
    const limit = Math.min(REQUESTS_MAX, this.peers.size * PENDING_PER_PEER_MAX);
    while (this.requesters.size < limit && this.bufferedBytes < BUFFERED_BYTES_MAX) {
      const height = this.next + BigInt(this.requesters.size);
      if (height > max) break;
      const requester: Requester = { height, asked: new Set(), askedMs: nowMs, extra: 0, got: undefined, bytes: 0 };
      if (!this.ask(requester, nowMs, actions)) break;
      this.requesters.set(height, requester);
    }
    return actions;
  }

  /** Of the peers that have it the one that owes least. */
  private ask(requester: Requester, nowMs: number, actions: PoolAction[]): boolean {
    const { height, asked } = requester;
    let best: PoolPeer | undefined;
    for (const peer of this.peers.values()) {
      if (asked.has(peer.id) || height < peer.base || height > peer.height) continue;
      if (peer.pending >= PENDING_PER_PEER_MAX) continue;
      if (best === undefined || peer.pending < best.pending) best = peer;
    }
    if (best === undefined) return false;
    if (best.pending === 0) {
      best.activeMs = nowMs;
      best.owesSinceMs = nowMs;
      best.receivedBytes = 0;
    }
    best.pending++;
    best.askedMs = nowMs;
    asked.add(best.id);
    requester.askedMs = nowMs;
    actions.push({ kind: "request", peerId: best.id, height });
    return true;
  }
}
