import type { EventQuery } from "../../abci/event-query.js";
import type { Hasher } from "../../crypto/hasher.js";
import type { ResponseFinalizeBlock, TxResult } from "../../gen/tendermint/abci/types.js";
import type { KvDatabase, KvOp } from "../../ports/disk.js";
import type { Logger } from "../../ports/log.js";
import type { BlockStore } from "../stores/block-store.js";
import type { StateStore } from "../stores/state-store.js";
import { BlockIndex } from "./block-index.js";
import type { SearchBudget } from "./conditions.js";
import { type EventCounter, TxIndex, type TxPosition } from "./tx-index.js";

/** Blocks that may wait to be indexed; then the next block waits. Their results are kept, so a crash loses nothing. */
const QUEUE_MAX = 16;

export interface IndexedBlock {
  readonly height: bigint;
  readonly txs: readonly Uint8Array[];
  readonly txHashes: readonly Uint8Array[];
  readonly response: ResponseFinalizeBlock;
}

export interface IndexerDeps {
  readonly db: KvDatabase;
  readonly blockStore: BlockStore;
  readonly stateStore: StateStore;
  readonly hasher: Hasher;
  readonly log: Logger;
  readonly onFailure: (error: Error) => void;
}

/** Indexes transactions and block events behind the commit of blocks: each block in one batch, in order, so that what is
 *  missing after a crash is the newest heights alone. Those are indexed again at the start. */
export class Indexer {
  readonly txs: TxIndex;
  readonly blocks: BlockIndex;
  private readonly waiting: IndexedBlock[] = [];
  private working: Promise<void> | undefined;
  private room: (() => void)[] = [];

  constructor(private readonly deps: IndexerDeps) {
    this.txs = new TxIndex(deps.db);
    this.blocks = new BlockIndex(deps.db, (height) => deps.stateStore.loadFinalizeBlockResponse(height)?.events);
  }

  /** Indexes the blocks that the last run did not get to: from the newest height downwards until one is there. */
  async catchUp(): Promise<void> {
    const { blockStore, stateStore, log } = this.deps;
    const { height: last, base } = blockStore;
    let first = last + 1n;
    while (first > base && base > 0n && !this.blocks.has(first - 1n)) first--;
    if (first > last) return;
    for (let height = first; height <= last; height++) {
      const block = this.load(height, stateStore.loadFinalizeBlockResponse(height));
      const recent = block ?? this.load(height, stateStore.loadLastFinalizeBlockResponse(height));
      if (recent !== undefined) await this.index(recent);
    }
    log.info("indexed the blocks that were missing in the index", { from: first.toString(), to: last.toString() });
  }

  private load(height: bigint, response: ResponseFinalizeBlock | undefined): IndexedBlock | undefined {
    const block = response && this.deps.blockStore.loadBlock(height);
    if (block === undefined || response === undefined) return undefined;
    const { txs } = block.data;
    return { height, txs, txHashes: txs.map((tx) => this.deps.hasher.sha256(tx)), response };
  }

  /** Takes a block that was just saved; returns when there is room for one more. */
  async add(block: IndexedBlock): Promise<void> {
    this.waiting.push(block);
    this.working ??= this.work();
    if (this.waiting.length >= QUEUE_MAX) await new Promise<void>((resolve) => this.room.push(resolve));
  }

  private async work(): Promise<void> {
    try {
      for (let block = this.waiting[0]; block !== undefined; block = this.waiting[0]) {
        await this.index(block);
        this.waiting.shift();
        for (const go of this.room.splice(0)) go();
      }
    } catch (error) {
      this.deps.onFailure(error as Error);
      for (const go of this.room.splice(0)) go();
    }
    this.working = undefined;
  }

  private async index({ height, txs, txHashes, response }: IndexedBlock): Promise<void> {
    const ops: KvOp[] = [...this.blocks.opsFor(height, response.events)];
    const counter: EventCounter = { next: 1n };
    for (const [index, tx] of txs.entries()) {
      const result = { height, index, tx, result: response.txResults[index]! };
      for (const op of this.txs.opsFor(txHashes[index]!, result, counter)) ops.push(op);
    }
    await this.deps.db.write(ops);
  }

  /** Returns when all blocks that were added are indexed. */
  async idle(): Promise<void> {
    await this.working;
  }

  /** Takes heights from (included) to (excluded) out of the index; their blocks and results are still there. */
  async prune(from: bigint, to: bigint): Promise<void> {
    await this.idle();
    for (let height = from; height < to; height++) {
      const block = this.load(height, this.deps.stateStore.loadFinalizeBlockResponse(height));
      if (block === undefined) continue;
      const ops: KvOp[] = [...this.blocks.removalsFor(height, block.response.events)];
      const counter: EventCounter = { next: 1n };
      for (const [index, tx] of block.txs.entries()) {
        const result = { height, index, tx, result: block.response.txResults[index]! };
        for (const op of this.txs.removalsFor(block.txHashes[index]!, result, counter)) ops.push(op);
      }
      await this.deps.db.write(ops);
    }
  }

  getTx(hash: Uint8Array): TxResult | undefined {
    return this.txs.get(hash);
  }

  searchTxs(query: EventQuery, budget?: SearchBudget): Promise<TxPosition[]> {
    return this.txs.search(query, budget);
  }

  searchBlocks(query: EventQuery, budget?: SearchBudget): Promise<bigint[]> {
    return this.blocks.search(query, budget);
  }
}
