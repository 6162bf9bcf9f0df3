import { bytesEqual, toHexUpper } from "../types/bytes.js";
import type { EvidencePool } from "./evidence/evidence-pool.js";
import type { Indexer } from "./indexer/indexer.js";
import type { BlockStore } from "./stores/block-store.js";
import type { ChainState } from "./stores/chain-state.js";
import type { StateStore } from "./stores/state-store.js";

/** There is nothing to go back to, or what is there does not fit together. */
export class RollbackError extends Error {
  override name = "RollbackError";
}

export interface RollbackDeps {
  readonly blockStore: BlockStore;
  readonly stateStore: StateStore;
  /** With it, transactions and events of a removed block leave the index. */
  readonly indexer: Pick<Indexer, "prune"> | undefined;
  /** With it, evidence of a removed block may be committed again. */
  readonly evidence: Pick<EvidencePool, "uncommit"> | undefined;
}

/** Takes the state back by one height. The application has to be taken back by itself, to the height and app hash that
 *  are answered. Where a block was stored but its state not saved yet, the state stays.
 *  @param removeBlock whether the block goes too, to be decided anew; otherwise it is executed again at the next start
 *  @throws RollbackError
 *  @source cometbft state/rollback.go */
export async function rollback(
  deps: RollbackDeps,
  removeBlock: boolean,
): Promise<{ readonly height: bigint; readonly appHash: Uint8Array }> {
  const { blockStore, stateStore } = deps;
  const state = stateStore.load();
  if (state === undefined) throw new RollbackError("no state found");
  const { height } = blockStore;
  if (height === state.lastBlockHeight + 1n) {
    if (removeBlock) await removeLatest(deps);
    return { height: state.lastBlockHeight, appHash: state.appHash };
  }
  if (height !== state.lastBlockHeight) {
    throw new RollbackError(
      `statestore height (${state.lastBlockHeight}) is not one below or equal to blockstore height (${height})`,
    );
  }
  const previous = previousState(deps, state);
  await stateStore.save(previous);
  if (removeBlock) await removeLatest(deps);
  return { height: previous.lastBlockHeight, appHash: previous.appHash };
}

function previousState({ blockStore, stateStore }: RollbackDeps, state: ChainState): ChainState {
  const height = state.lastBlockHeight - 1n;
  const meta = blockStore.loadMeta(height);
  if (meta === undefined) throw new RollbackError(`block at height ${height} not found`);
  // App hash and results of a height are agreed upon by the block after it.
  const latest = blockStore.loadMeta(state.lastBlockHeight);
  if (latest === undefined) throw new RollbackError(`block at height ${state.lastBlockHeight} not found`);
  if (!bytesEqual(latest.header.lastBlockId.hash, meta.blockId.hash)) {
    throw new RollbackError(`block ${state.lastBlockHeight} does not follow on ${toHexUpper(meta.blockId.hash)}`);
  }
  const lastValidators = stateStore.loadValidators(height);
  const consensusParams = stateStore.loadConsensusParams(state.lastBlockHeight);
  if (lastValidators === undefined || consensusParams === undefined) {
    throw new RollbackError(`validators or consensus params of height ${height} not found`);
  }
  const changed = stateStore.lastChanges(height);
  if (changed === undefined) throw new RollbackError(`the state store has no records of height ${height + 2n}`);
  return {
    // Not from the params: there it stands only once the application has changed them.
    appVersion: latest.header.version.app,
    chainId: state.chainId,
    initialHeight: state.initialHeight,
    lastBlockHeight: height,
    lastBlockId: meta.blockId,
    lastBlockTime: meta.header.time,
    nextValidators: state.validators,
    validators: state.lastValidators,
    lastValidators,
    lastHeightValidatorsChanged: changed.validators,
    consensusParams,
    lastHeightConsensusParamsChanged: changed.params,
    lastResultsHash: latest.header.lastResultsHash,
    appHash: latest.header.appHash,
  };
}

async function removeLatest({ blockStore, indexer, evidence }: RollbackDeps): Promise<void> {
  const { height } = blockStore;
  const block = blockStore.loadBlock(height);
  await indexer?.prune(height, height + 1n);
  if (block !== undefined) await evidence?.uncommit(block.evidence.evidence);
  await blockStore.deleteLatestBlock();
}
