import { isEvidenceExpired } from "../../chain/verify-evidence.js";
import type { KvDatabase } from "../../ports/disk.js";
import type { Logger } from "../../ports/log.js";
import { maxBig, minBig } from "../../types/int-math.js";
import { StoppedError } from "../driver/persister.js";
import type { EvidencePool } from "../evidence/evidence-pool.js";
import type { Indexer } from "../indexer/indexer.js";
import type { BlockStore } from "../stores/block-store.js";
import type { ChainState } from "../stores/chain-state.js";
import type { StateStore } from "../stores/state-store.js";
import { compactInParts } from "./compaction.js";

/** Blocks that one step takes away: some milliseconds. */
const STEP_BLOCKS = 20n;
/** Rows of the index that one step of a sweep looks at. */
const SWEEP_ROWS = 1000;
/** Sweeps and compactions come when a part of what is kept has been replaced, but not for less than so many blocks. */
const SWEEP_BLOCKS_MIN = 100n;
const COMPACT_BLOCKS_MIN = 1000n;
const KEPT_PARTS = 4n;

export interface ChainPrunerDeps {
  readonly blockStore: BlockStore;
  readonly stateStore: StateStore;
  readonly indexer: Indexer | undefined;
  readonly evidence: EvidencePool;
  /** Returns when what the application has committed by now is on its disk: until then the blocks that it would need
   *  after a power failure stay. */
  readonly applicationSynced: () => Promise<void>;
  /** Compacted from time to time. */
  readonly databases: readonly KvDatabase[];
  readonly nextTurn: (callback: () => void) => void;
  readonly log: Logger;
}

/** Takes away what is older than the application wants to keep, from index, states, blocks and evidence, in small steps
 *  beside the making of blocks: no block waits for it. Where the process dies in between, the next run begins again with
 *  the lowest block that is there. */
export class ChainPruner {
  private goal = 0n;
  private state: ChainState | undefined;
  private running: Promise<void> | undefined;
  private compacting = false;
  private stopped = false;
  /** The application's state up to this height is on the disk. */
  private applicationHeight = 0n;
  private sweptTo: bigint | undefined;
  private sweepNeeded = false;
  private prunedSinceCompaction = 0n;

  constructor(private readonly deps: ChainPrunerDeps) {}

  /** Told after each block. @param retainHeight the lowest block that must stay; 0: all of them */
  retain(state: ChainState, retainHeight: bigint): void {
    this.state = state;
    this.goal = maxBig(this.goal, minBig(retainHeight, state.lastBlockHeight));
    if (this.goal === 0n || this.stopped || this.running !== undefined) return;
    this.running = this.work()
      .catch((error: unknown) => {
        if (error instanceof StoppedError) return;
        this.deps.log.error("failed to prune blocks", {
          retainHeight: this.goal.toString(),
          error: (error as Error).message,
        });
      })
      .finally(() => {
        this.running = undefined;
      });
  }

  private async work(): Promise<void> {
    const { blockStore, evidence, log } = this.deps;
    const first = blockStore.base;
    while (!this.stopped) {
      const { base } = blockStore;
      const to = minBig(minBig(this.goal, blockStore.height), base + STEP_BLOCKS);
      if (to <= base) break;
      await this.step(base, to);
      await this.pause();
    }
    const pruned = blockStore.base - first;
    if (pruned === 0n || this.stopped) return;
    log.debug("pruned blocks", { from: first.toString(), to: blockStore.base.toString() });
    await evidence.prune(this.state!);
    await this.sweepWhenDue();
    this.prunedSinceCompaction += pruned;
    if (this.prunedSinceCompaction >= this.due(COMPACT_BLOCKS_MIN)) this.compact();
  }

  private async step(from: bigint, to: bigint): Promise<void> {
    const { blockStore, stateStore, indexer } = this.deps;
    const state = this.state!;
    if (to > this.applicationHeight + 1n) {
      await this.deps.applicationSynced();
      this.applicationHeight = state.lastBlockHeight;
    }
    const now = { height: state.lastBlockHeight, time: state.lastBlockTime };
    const isExpired = ({ header }: Parameters<Parameters<BlockStore["prune"]>[1]>[0]) =>
      isEvidenceExpired(state.consensusParams.evidence, now, header);
    // The index is taken from the results, those from the heights of the blocks: the blocks go last.
    if (indexer !== undefined && !(await indexer.prune(from, to))) this.sweepNeeded = true;
    const expired = blockStore.expiredHeaders(to, isExpired);
    await stateStore.prune({ from, to, validatorsFrom: expired.from, validatorsTo: expired.to });
    await blockStore.prune(to, isExpired);
  }

  /** Rows that nothing tells the keys of any more: results are not kept, or were lost with a crash. */
  private async sweepWhenDue(): Promise<void> {
    const { indexer, blockStore } = this.deps;
    if (indexer === undefined) return;
    const { base } = blockStore;
    if (this.sweptTo === undefined) {
      const first = await indexer.first();
      if (first !== undefined && first < base) this.sweepNeeded = true;
    } else if (base - this.sweptTo < this.due(SWEEP_BLOCKS_MIN)) {
      return;
    }
    this.sweptTo = base;
    if (!this.sweepNeeded) return;
    this.sweepNeeded = false;
    const sweep = indexer.sweep((height) => height < base);
    while (!this.stopped && (await sweep.step(SWEEP_ROWS))) await this.pause();
  }

  private due(least: bigint): bigint {
    const { blockStore } = this.deps;
    return maxBig(least, (blockStore.height - blockStore.base) / KEPT_PARTS);
  }

  private compact(): void {
    if (this.compacting) return;
    this.compacting = true;
    this.prunedSinceCompaction = 0n;
    const all = async () => {
      for (const db of this.deps.databases) await compactInParts(db, () => !this.stopped);
    };
    all()
      .catch((error: unknown) => {
        if (!this.stopped) this.deps.log.warn("compaction failed", { error: (error as Error).message });
      })
      .finally(() => {
        this.compacting = false;
      });
  }

  private pause(): Promise<void> {
    return new Promise((resolve) => this.deps.nextTurn(resolve));
  }

  /** Returns when nothing is left to take away for now. */
  async idle(): Promise<void> {
    await this.running;
  }

  /** Ends after the step that is under way. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.running;
  }
}
