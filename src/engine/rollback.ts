import { bytesEqual, toHexUpper } from "../types/bytes.js";
import { maxBig } from "../types/int-math.js";
import type { EvidencePool } from "./evidence/evidence-pool.js";
import type { Indexer } from "./indexer/indexer.js";
import type { BlockStore } from "./stores/block-store.js";
import type { ChainState } from "./stores/chain-state.js";
import type { RollbackPlan, StateStore } from "./stores/state-store.js";

/** There is nothing to go back to, or what is there does not fit together. */
export class RollbackError extends Error {
  override name = "RollbackError";
}

interface RollbackStores {
  readonly blockStore: BlockStore;
  readonly stateStore: StateStore;
}

export interface RollbackDeps extends RollbackStores {
  /** With it, transactions and events of a removed block leave the index. */
  readonly indexer: Pick<Indexer, "removeAbove"> | undefined;
  /** With it, evidence of a removed block may be committed again. */
  readonly evidence: Pick<EvidencePool, "uncommit" | "dropAbove"> | undefined;
  /** Takes the application to a height below or at its own, on the disk when it returns; where it is lower already, it
   *  stays. Undefined: that is done by somebody else. */
  readonly application: ((height: bigint) => Promise<void>) | undefined;
}

export interface RolledBack {
  readonly height: bigint;
  readonly appHash: Uint8Array;
}

/** What going back by so many heights means for this home. Blocks that stay are executed again at the next start, all of
 *  them. Where a block was stored but its state not saved yet, heights are counted from the state.
 *  @throws RollbackError that names the heights to which it can go back */
export function planRollback(stores: RollbackStores, heights: bigint, removeBlocks: boolean): RollbackPlan {
  const { blockStore, stateStore } = stores;
  const state = stateStore.load();
  if (state === undefined) throw new RollbackError("no state found");
  const last = state.lastBlockHeight;
  const { height, base } = blockStore;
  if (height !== last && height !== last + 1n && height > stateStore.replayTo()) {
    throw new RollbackError(`statestore height (${last}) is not one below or equal to blockstore height (${height})`);
  }
  if (base === 0n) throw new RollbackError("no blocks are stored: there is nothing to take back");
  const target = last - heights;
  if (target < base) {
    const back = last - base;
    throw new RollbackError(
      `block at height ${target} not found: the blocks from ${base} on are stored, so ${back > 0n ? back : 0n} heights can be taken back at most`,
    );
  }
  const plan = { target, from: maxBig(height, last), removeBlocks };
  if (heights > 0n) stateAfter(stores, state, target);
  return plan;
}

/** Takes index, application, state and, if the plan says so, evidence and blocks back. The plan is on the disk before
 *  anything else: what a crash interrupts is done again from the start, and comes out the same.
 *  @throws RollbackError */
export async function performRollback(deps: RollbackDeps, plan: RollbackPlan): Promise<RolledBack> {
  const { blockStore, stateStore, indexer, evidence, application } = deps;
  const state = stateStore.load();
  if (state === undefined) throw new RollbackError("no state found");
  const before = state.lastBlockHeight === plan.target ? state : stateAfter(deps, state, plan.target);
  await stateStore.beginRollback(plan);
  // The index first: which rows are a block's is known from its results.
  await indexer?.removeAbove(plan.target, plan.from);
  await application?.(plan.target);
  await stateStore.goBack(before, plan);
  if (plan.removeBlocks) {
    for (let height = blockStore.height; height > plan.target; height = blockStore.height) {
      const block = blockStore.loadBlock(height);
      if (block !== undefined) await evidence?.uncommit(block.evidence.evidence);
      await blockStore.deleteLatestBlock();
    }
    await evidence?.dropAbove(plan.target);
  }
  await stateStore.endRollback();
  return { height: before.lastBlockHeight, appHash: before.appHash };
}

/** CometBFT's rollback: by one height; where a block was stored but its state not saved yet, the block at most.
 *  @param removeBlock whether the block goes too, to be decided anew; otherwise it is executed again at the next start
 *  @throws RollbackError
 *  @source cometbft state/rollback.go */
export async function rollback(deps: RollbackDeps, removeBlock: boolean): Promise<RolledBack> {
  const ahead = deps.blockStore.height > (deps.stateStore.load()?.lastBlockHeight ?? 0n);
  return performRollback(deps, planRollback(deps, ahead ? 0n : 1n, removeBlock));
}

/** The state as it was after an older block, from what later blocks and the state store say of it. */
function stateAfter({ blockStore, stateStore }: RollbackStores, state: ChainState, height: bigint): ChainState {
  const meta = blockStore.loadMeta(height);
  // App hash and results of a height are agreed upon by the block after it.
  const next = blockStore.loadMeta(height + 1n);
  if (meta === undefined) throw new RollbackError(`block at height ${height} not found`);
  if (next === undefined) throw new RollbackError(`block at height ${height + 1n} not found`);
  if (!bytesEqual(next.header.lastBlockId.hash, meta.blockId.hash)) {
    throw new RollbackError(`block ${height + 1n} does not follow on ${toHexUpper(meta.blockId.hash)}`);
  }
  const lastValidators = stateStore.loadValidators(height);
  const validators = stateStore.loadValidators(height + 1n);
  const nextValidators = stateStore.loadValidators(height + 2n);
  const consensusParams = stateStore.loadConsensusParams(height + 1n);
  const changed = stateStore.lastChanges(height);
  if (
    lastValidators === undefined ||
    validators === undefined ||
    nextValidators === undefined ||
    consensusParams === undefined ||
    changed === undefined
  ) {
    throw new RollbackError(`validators or consensus params of heights ${height} to ${height + 2n} not found`);
  }
  return {
    // Not from the params: there it stands only once the application has changed them.
    appVersion: next.header.version.app,
    chainId: state.chainId,
    initialHeight: state.initialHeight,
    lastBlockHeight: height,
    lastBlockId: meta.blockId,
    lastBlockTime: meta.header.time,
    nextValidators,
    validators,
    lastValidators,
    lastHeightValidatorsChanged: changed.validators,
    consensusParams,
    lastHeightConsensusParamsChanged: changed.params,
    lastResultsHash: next.header.lastResultsHash,
    appHash: next.header.appHash,
  };
}
