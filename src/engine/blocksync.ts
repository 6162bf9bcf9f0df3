import { blockIdOf, blockPartSet, normaliseBlock, receivedBlockFault } from "../chain/block.js";
import { normaliseExtendedCommit, receivedExtendedCommitFault } from "../chain/extended-commit.js";
import { voteExtensionsEnabled } from "../chain/params.js";
import { verifyCommitFault, verifyExtendedCommitFault } from "../chain/verify-commit.js";
import { nextHeight } from "../consensus/chain-state.js";
import type { Hasher } from "../crypto/hasher.js";
import { encodeUvarint } from "../crypto/uvarint.js";
import type { Verifier } from "../crypto/verifier.js";
import type { BlockResponse } from "../gen/tendermint/blocksync/types.js";
import { ExtendedCommit } from "../gen/tendermint/types/types.js";
import type { Logger } from "../ports/log.js";
import type { Clock } from "../ports/time.js";
import { BlockPool, type PoolAction } from "../reactors/blocksync/block-pool.js";
import {
  type BlocksyncMessage,
  decodeBlocksyncMessage,
  encodeBlocksyncMessage,
  glanceAtBlocksync,
} from "../reactors/messages/blocksync.js";
import { BLOCKSYNC_CHANNEL } from "../reactors/messages/channels.js";
import type { PeerChannel } from "../reactors/peer.js";
import { concatBytes } from "../types/bytes.js";
import { percent } from "../types/int-math.js";
import type { BlockExecutor } from "./execution/block-executor.js";
import type { BlockStore } from "./stores/block-store.js";
import type { ChainState } from "./stores/chain-state.js";

const STATUS_QUERY_MS = 10_000;
const SWITCH_CHECK_MS = 1000;
/** How often slow peers are looked for. */
const TICK_MS = 200;
/** Blocks that wait in the queue of one peer; further requests are answered when it has room. */
const QUEUED_BLOCKS_MAX = 8;
/** Heights that one peer may ask for ahead of that; more are passed over, as from a full queue. */
const WAITING_REQUESTS_MAX = 64;
const SERVE_RETRY_MS = 20;
/** After the end of the catching up, blocks that were asked for may still come. */
const LATE_ANSWERS_MS = 60_000;
const LOG_EVERY_BLOCKS = 100;

export interface BlocksyncDeps {
  readonly blockStore: BlockStore;
  readonly executor: BlockExecutor;
  /** The state after the last block, when consensus runs. */
  readonly chainState: () => ChainState;
  /** Of the key that this node signs with. */
  readonly ownAddress: Uint8Array | undefined;
  /** How many peers are sure to be dialled: once so many have said what they have, nobody else is waited for. 0: unknown. */
  readonly expectedPeers: number;
  readonly verifier: Verifier;
  readonly hasher: Hasher;
  readonly clock: Clock;
  readonly log: Logger;
  readonly nextTurn: (callback: () => void) => void;
  readonly disconnect: (peerId: string, reason: string) => void;
  /** Consensus is to go on after this state. */
  readonly onCaughtUp: (state: ChainState, blocksSynced: number) => void;
  /** A decided block cannot be applied: the node must stop. */
  readonly onFatal: (error: Error) => void;
}

interface Peer {
  readonly channel: PeerChannel;
  /** Heights that it has asked for and not been sent. */
  waiting: bigint[];
  cancelServe: (() => void) | undefined;
}

/** Fetches decided blocks from peers until there are no more, then leaves the rest to consensus; gives blocks to peers
 *  all the time.
 *  @source cometbft blocksync/reactor.go */
export class BlocksyncReactor {
  private readonly peers = new Map<string, Peer>();
  private pool: BlockPool | undefined;
  private state: ChainState | undefined;
  private endedMs: number | undefined;
  private synced = 0;
  private initialExtensions = false;
  private stopped = false;
  private applying: Promise<void> | undefined;
  private readonly cancels = new Map<string, () => void>();

  constructor(private readonly deps: BlocksyncDeps) {}

  get syncing(): boolean {
    return this.pool !== undefined;
  }

  /** The state after the last block that was fetched; undefined when nothing is fetched. */
  get syncedState(): ChainState | undefined {
    return this.pool === undefined ? undefined : this.state;
  }

  /** Begins to fetch the blocks after this state. */
  startSync(state: ChainState): void {
    const { blockStore } = this.deps;
    this.state = state;
    const last = state.lastBlockHeight;
    this.initialExtensions = last > 0n && blockStore.loadExtendedCommit(last) !== undefined;
    this.pool = new BlockPool(nextHeight(state));
    this.every("status", STATUS_QUERY_MS, () => this.broadcast({ kind: "statusRequest", value: {} }));
    this.every("switch", SWITCH_CHECK_MS, () => this.maybeSwitch());
    this.every("tick", TICK_MS, () => this.perform(this.pool?.tick(this.nowMs()) ?? []));
    this.broadcast({ kind: "statusRequest", value: {} });
  }

  private every(name: string, ms: number, act: () => void): void {
    const again = (): void => {
      this.cancels.set(name, this.deps.clock.after(ms, again));
      act();
    };
    this.cancels.set(name, this.deps.clock.after(ms, again));
  }

  private endTimers(): void {
    for (const cancel of this.cancels.values()) cancel();
    this.cancels.clear();
  }

  /** Returns when no block is being applied any more. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.endTimers();
    for (const id of [...this.peers.keys()]) this.peers.get(id)?.cancelServe?.();
    await this.applying;
  }

  private nowMs(): number {
    return this.deps.clock.monotonicMs();
  }

  addPeer(channel: PeerChannel): void {
    this.peers.set(channel.id, { channel, waiting: [], cancelServe: undefined });
    this.send(channel, this.status());
  }

  removePeer(peerId: string): void {
    this.peers.get(peerId)?.cancelServe?.();
    this.peers.delete(peerId);
    this.perform(this.pool?.removePeer(peerId, this.nowMs()) ?? []);
  }

  private status(): BlocksyncMessage {
    const { base, height } = this.deps.blockStore;
    return { kind: "statusResponse", value: { base, height } };
  }

  private send(channel: PeerChannel, message: BlocksyncMessage): boolean {
    return channel.send(BLOCKSYNC_CHANNEL, encodeBlocksyncMessage(message));
  }

  private broadcast(message: BlocksyncMessage): void {
    for (const { channel } of this.peers.values()) this.send(channel, message);
  }

  private perform(actions: readonly PoolAction[]): void {
    for (const action of actions) {
      if (action.kind === "disconnect") {
        this.deps.disconnect(action.peerId, action.reason);
        continue;
      }
      const peer = this.peers.get(action.peerId);
      if (peer !== undefined) this.send(peer.channel, { kind: "blockRequest", value: { height: action.height } });
    }
  }

  receive(peerId: string, _channelId: number, bytes: Uint8Array): void {
    const peer = this.peers.get(peerId);
    if (peer === undefined || this.stopped) return;
    const glance = glanceAtBlocksync(bytes);
    if (glance.kind === "blockResponse" && !this.isAwaited(peerId)) return;
    const decoded = decodeBlocksyncMessage(bytes);
    if (!decoded.ok) {
      this.refuse(peerId, decoded.error);
      return;
    }
    const message = decoded.value;
    switch (message.kind) {
      case "statusRequest":
        this.send(peer.channel, this.status());
        return;
      case "blockRequest":
        if (peer.waiting.length < WAITING_REQUESTS_MAX) peer.waiting.push(message.value.height);
        this.serve(peer);
        return;
      case "statusResponse": {
        const { base, height } = message.value;
        this.perform(this.pool?.setPeerRange(peerId, base, height, this.nowMs()) ?? []);
        if (this.allPeersSpoke()) this.maybeSwitch();
        return;
      }
      case "noBlockResponse":
        this.perform(this.pool?.noBlock(peerId, message.value.height, this.nowMs()) ?? []);
        return;
      case "blockResponse":
        this.takeBlock(peerId, message.value, bytes.length);
        return;
    }
  }

  /** While blocks are fetched the peer is not believed for a while either. */
  private refuse(peerId: string, reason: string): void {
    if (this.pool === undefined) this.deps.disconnect(peerId, reason);
    else this.perform(this.pool.ban(peerId, reason, this.nowMs()));
  }

  /** A block costs much to decode: one that nobody asked for is refused unread. */
  private isAwaited(peerId: string): boolean {
    if (this.pool?.wasAsked(peerId, this.nowMs()) === true) return true;
    if (this.endedMs === undefined || this.nowMs() - this.endedMs >= LATE_ANSWERS_MS) {
      this.refuse(peerId, "sent a block that was not asked for");
    }
    return false;
  }

  private takeBlock(peerId: string, response: BlockResponse, bytes: number): void {
    const { pool } = this;
    if (pool === undefined) return;
    const { block, extCommit } = response;
    if (block === undefined) {
      this.refuse(peerId, "block response without a block");
      return;
    }
    const fault =
      receivedBlockFault(normaliseBlock(block), this.deps.hasher) ??
      (extCommit && receivedExtendedCommitFault(normaliseExtendedCommit(extCommit)));
    if (fault !== undefined) {
      this.refuse(peerId, `invalid block: ${fault}`);
      return;
    }
    this.perform(pool.addBlock(peerId, block, extCommit, bytes, this.nowMs()));
    this.applySoon();
  }

  private applySoon(): void {
    if (this.applying !== undefined || this.stopped) return;
    this.applying = this.applyAll()
      .catch((error: Error) => {
        this.stopped = true;
        this.endTimers();
        this.deps.log.error("a fetched block could not be applied", { error: error.message, stack: error.stack });
        this.deps.onFatal(error);
      })
      .finally(() => {
        this.applying = undefined;
        // A block may have come after the last look.
        if (this.pool?.peekTwo() !== undefined) this.applySoon();
      });
  }

  private async applyAll(): Promise<void> {
    const { pool } = this;
    while (pool !== undefined && pool === this.pool && !this.stopped) {
      const pair = pool.peekTwo();
      if (pair === undefined) return;
      await this.applyFirst(pool, pair);
      await new Promise<void>((resolve) => this.deps.nextTurn(resolve));
    }
  }

  private async applyFirst(pool: BlockPool, pair: NonNullable<ReturnType<BlockPool["peekTwo"]>>): Promise<void> {
    const { executor, blockStore, hasher, log } = this.deps;
    const state = this.state!;
    const { block, extendedCommit } = pair.first;
    const { height } = block.header;
    const parts = blockPartSet(block, hasher);
    const blockId = blockIdOf(block, parts, hasher);
    const fault = this.pairFault(state, pair, blockId) ?? (await executor.blockFault(state, block, blockId));
    // A peer may have gone while the evidence in the block was looked at.
    if (pool.peekTwo()?.first !== pair.first) return;
    if (fault !== undefined) {
      const senders = [pair.first.peerId, pair.second.peerId];
      log.warn("fetched blocks are refused", { height: height.toString(), peers: senders, reason: fault });
      this.perform(pool.banSenders(`invalid block ${height} or commit in ${height + 1n}: ${fault}`, this.nowMs()));
      return;
    }
    const seen =
      extendedCommit === undefined
        ? ({ kind: "commit", commit: pair.second.block.lastCommit! } as const)
        : ({ kind: "extended", commit: extendedCommit } as const);
    this.perform(pool.pop(this.nowMs()));
    if (blockStore.height < height) await blockStore.saveBlock(block, parts, seen);
    this.state = await executor.applyBlock(state, block, blockId);
    this.synced++;
    if (this.synced % LOG_EVERY_BLOCKS !== 0) return;
    const of = pool.maxPeerHeight;
    log.info("fetching blocks", { height: height.toString(), of: of.toString(), done: percent(height, of) });
  }

  /** Why the second block does not prove that the first was decided. Every signature is verified, those for nil too
   *  (cometbft #5711, #5753), and the extended commit as well (#5629). */
  private pairFault(
    state: ChainState,
    { first, second }: NonNullable<ReturnType<BlockPool["peekTwo"]>>,
    blockId: Parameters<typeof verifyCommitFault>[3],
  ): string | undefined {
    const { verifier } = this.deps;
    const { chainId, validators, consensusParams } = state;
    const { height } = first.block.header;
    const enabled = voteExtensionsEnabled(consensusParams, height);
    if (enabled !== (first.extendedCommit !== undefined)) {
      return enabled ? "the extended commit is missing" : "an extended commit where there are no extensions";
    }
    const { lastCommit } = second.block;
    if (lastCommit === undefined) return "last commit is missing";
    const fault = verifyCommitFault(verifier, chainId, validators, blockId, height, lastCommit)?.text;
    if (fault !== undefined || first.extendedCommit === undefined) return fault;
    return verifyExtendedCommitFault(verifier, chainId, validators, blockId, height, first.extendedCommit)?.text;
  }

  private maybeSwitch(): void {
    const { pool, state } = this;
    if (pool === undefined || state === undefined || this.applying !== undefined) return;
    const last = state.lastBlockHeight;
    const { log } = this.deps;
    const missingExtensions =
      last > 0n && voteExtensionsEnabled(state.consensusParams, last) && this.synced === 0 && !this.initialExtensions;
    if (missingExtensions) {
      log.info("no extended commit of the last block yet: fetching goes on", { height: last.toString() });
      return;
    }
    if (!pool.isCaughtUp() && !this.blocksTheChain(state)) return;
    log.info("caught up: consensus takes over", { height: last.toString(), fetched: this.synced });
    this.pool = undefined;
    this.endedMs = this.nowMs();
    this.endTimers();
    this.deps.onCaughtUp(state, this.synced);
  }

  private allPeersSpoke(): boolean {
    const { expectedPeers } = this.deps;
    return expectedPeers > 0 && this.pool !== undefined && this.pool.peerCount >= expectedPeers;
  }

  /** Without this validator nobody can make blocks: there is nothing to wait for. */
  private blocksTheChain({ validators }: ChainState): boolean {
    const { ownAddress } = this.deps;
    const own = ownAddress && validators.getByAddress(ownAddress);
    return own !== undefined && own.power >= validators.totalPower / 3n;
  }

  // What others ask for.

  room(peerId: string): void {
    const peer = this.peers.get(peerId);
    if (peer !== undefined) this.serve(peer);
  }

  private serve(peer: Peer): void {
    while (peer.waiting.length > 0) {
      if (peer.channel.queued(BLOCKSYNC_CHANNEL) >= QUEUED_BLOCKS_MAX || !this.answer(peer.channel, peer.waiting[0]!)) {
        peer.cancelServe ??= this.deps.clock.after(SERVE_RETRY_MS, () => {
          peer.cancelServe = undefined;
          if (this.peers.get(peer.channel.id) === peer) this.serve(peer);
        });
        return;
      }
      peer.waiting.shift();
    }
  }

  private answer(channel: PeerChannel, height: bigint): boolean {
    const bytes = this.blockResponse(height);
    if (bytes !== undefined) return channel.send(BLOCKSYNC_CHANNEL, bytes);
    return this.send(channel, { kind: "noBlockResponse", value: { height } });
  }

  /** From the stored bytes as they are. */
  private blockResponse(height: bigint): Uint8Array | undefined {
    const { blockStore } = this.deps;
    const block = height > 0n ? blockStore.loadBlockBytes(height) : undefined;
    if (block === undefined) return undefined;
    const { consensusParams } = this.syncedState ?? this.deps.chainState();
    const fields = [delimited(BLOCK_TAG, block)];
    if (voteExtensionsEnabled(consensusParams, height)) {
      const extended = blockStore.loadExtendedCommit(height);
      if (extended === undefined) return undefined;
      fields.push(delimited(EXTENDED_COMMIT_TAG, ExtendedCommit.encode(extended)));
    }
    return delimited(BLOCK_RESPONSE_TAG, concatBytes(...fields));
  }
}

/** Tags of the fields that a block response consists of. */
const BLOCK_RESPONSE_TAG = 0x1a;
const BLOCK_TAG = 0x0a;
const EXTENDED_COMMIT_TAG = 0x12;

function delimited(tag: number, bytes: Uint8Array): Uint8Array {
  return concatBytes(Uint8Array.of(tag), encodeUvarint(bytes.length), bytes);
}
