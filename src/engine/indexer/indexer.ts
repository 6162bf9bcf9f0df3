import type { EventQuery } from "../../abci/event-query.js";
import type { Hasher } from "../../crypto/hasher.js";
import type { ResponseFinalizeBlock, TxResult } from "../../gen/tendermint/abci/types.js";
import type { KvDatabase, KvOp } from "../../ports/disk.js";
import type { Logger } from "../../ports/log.js";
import { percent } from "../../types/int-math.js";
import type { BlockStore } from "../stores/block-store.js";
import type { StateStore } from "../stores/state-store.js";
import { BlockIndex } from "./block-index.js";
import type { SearchBudget } from "./conditions.js";
import { IndexSweep } from "./index-rows.js";
import { RowBuffer } from "./row-buffer.js";
import { type EventCounter, TxIndex, type TxPosition } from "./tx-index.js";

/** Blocks that may wait to be indexed; then the next block waits. Their results are kept, so a crash loses nothing. */
const QUEUE_MAX = 16;
/** Blocks that are indexed at a start. A crash leaves far fewer out; more are missing where indexing was off before, and
 *  a node is not to wait for those. */
const CATCH_UP_BLOCKS_MAX = 1000n;
const CATCH_UP_TOLD_EVERY = 1000n;

const SWEEP_ROWS = 5000;
/** The database holds a batch three times while it writes it, and its memory goes back to the system late. */
const BATCH_BYTES = 2 << 20;
/** Rows of an older block must never be missing when those of a newer one are there, for nobody would look for them: and
 *  LevelDB goes on to another log now and then, behind which a power failure can lose what was not flushed in the old one. */
const SYNC = { sync: true } as const;

export interface IndexedBlock {
  readonly height: bigint;
  readonly txs: readonly Uint8Array[];
  readonly txHashes: readonly Uint8Array[];
  readonly response: ResponseFinalizeBlock;
  /** ExecTxResult of each transaction, when somebody has them as bytes. */
  readonly encodedResults?: readonly Uint8Array[];
}

export interface IndexerDeps {
  readonly db: KvDatabase;
  readonly blockStore: BlockStore;
  readonly stateStore: StateStore;
  readonly hasher: Hasher;
  readonly log: Logger;
  readonly onFailure: (error: Error) => void;
}

/** Indexes transactions and block events behind the commit of blocks, in order, the rows of a block's own events last: what
 *  is missing after a crash is the newest heights alone, and the lowest of them lacks those rows. They are indexed again
 *  at the start. */
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
    const lowest = base > last - CATCH_UP_BLOCKS_MAX ? base : last - CATCH_UP_BLOCKS_MAX + 1n;
    let first = last + 1n;
    while (first > lowest && base > 0n && !this.blocks.has(first - 1n)) first--;
    if (first > last) return;
    if (first === lowest && lowest > base) {
      log.warn("older blocks than these are not in the index", { from: first.toString() });
    }
    for (let height = first; height <= last; height++) {
      const block = this.load(height, stateStore.loadFinalizeBlockResponse(height));
      const recent = block ?? this.load(height, stateStore.loadLastFinalizeBlockResponse(height));
      if (recent !== undefined) await this.index(recent);
      if (height % CATCH_UP_TOLD_EVERY === 0n) {
        const done = percent(height - first + 1n, last - first + 1n);
        log.info("indexing blocks", { height: height.toString(), of: last.toString(), done });
      }
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

  private async index({ height, txs, txHashes, response, encodedResults }: IndexedBlock): Promise<void> {
    const { db } = this.deps;
    const counter: EventCounter = { next: 1 };
    let rows = new RowBuffer();
    let ops: KvOp[] = [];
    for (const [index, tx] of txs.entries()) {
      const result = { height, index, tx, result: response.txResults[index]! };
      for (const op of this.txs.opsFor(txHashes[index]!, result, counter, rows, encodedResults?.[index])) ops.push(op);
      if (rows.bytes < BATCH_BYTES) continue;
      await db.write(ops, SYNC);
      ops = [];
      rows = new RowBuffer();
    }
    for (const op of this.blocks.opsFor(height, response.events)) ops.push(op);
    await db.write(ops, SYNC);
  }

  /** Returns when all blocks that were added are indexed. */
  async idle(): Promise<void> {
    await this.working;
  }

  /** The lowest height that is indexed; undefined when none is. */
  first(): Promise<bigint | undefined> {
    return this.blocks.first();
  }

  /** Takes heights from (included) to (excluded) out of the index.
   *  @returns whether all their blocks and results were still there: without them a sweep has to find the rows */
  async prune(from: bigint, to: bigint): Promise<boolean> {
    await this.idle();
    let all = true;
    for (let height = from; height < to; height++) {
      const block = this.load(height, this.deps.stateStore.loadFinalizeBlockResponse(height));
      if (block === undefined) {
        all = false;
        continue;
      }
      const ops: KvOp[] = [...this.blocks.removalsFor(height, block.response.events)];
      const counter: EventCounter = { next: 1 };
      const rows = new RowBuffer();
      for (const [index, tx] of block.txs.entries()) {
        const result = { height, index, tx, result: block.response.txResults[index]! };
        for (const op of this.txs.removalsFor(block.txHashes[index]!, result, counter, rows)) ops.push(op);
      }
      await this.deps.db.write(ops, SYNC);
    }
    return all;
  }

  /** Takes the heights above `height` out of the index (rollback). @param last the newest that may be in it */
  async removeAbove(height: bigint, last: bigint): Promise<void> {
    if (await this.prune(height + 1n, last + 1n)) return;
    const sweep = this.sweep((h) => h > height);
    while (await sweep.step(SWEEP_ROWS));
  }

  /** Removes the rows of all heights that are gone, in steps. */
  sweep(isGone: (height: bigint) => boolean): IndexSweep {
    return new IndexSweep(this.deps.db, isGone);
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
