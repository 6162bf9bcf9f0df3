import type { AppConnection } from "../../abci/application.js";
import { keyToProto } from "../../chain/key-proto.js";
import { BLOCK_PROTOCOL, P2P_PROTOCOL } from "../../chain/limits.js";
import { consensusParamsToProto, updateConsensusParams } from "../../chain/params.js";
import type { Hasher } from "../../crypto/hasher.js";
import { merkleRoot } from "../../crypto/merkle.js";
import type { Verifier } from "../../crypto/verifier.js";
import type { ResponseFinalizeBlock } from "../../gen/tendermint/abci/types.js";
import type { Logger } from "../../ports/log.js";
import { bytesEqual, toHexUpper } from "../../types/bytes.js";
import { percent } from "../../types/int-math.js";
import { BlockExecutor, type ExecutionEvidence, type ExecutionMempool } from "../execution/block-executor.js";
import { NO_FAILURES } from "../execution/fail-point.js";
import { validatorsOfUpdates } from "../execution/next-state.js";
import type { BlockStore } from "../stores/block-store.js";
import {
  ABCI_VERSION,
  type ChainState,
  COMETBFT_VERSION,
  type GenesisStart,
  genesisState,
  genesisValidators,
} from "../stores/chain-state.js";
import type { StateStore } from "../stores/state-store.js";

/** Application, blocks and state do not fit together, and replaying blocks cannot mend it. */
export class HandshakeError extends Error {
  override name = "HandshakeError";
}

/** Their heights are too far apart, as no crash leaves them: one has lost what was on its disk, or is of another time. */
export class HeightsApartError extends HandshakeError {
  override name = "HeightsApartError";
}

export interface Genesis extends GenesisStart {
  /** `app_state` of the genesis document, as its bytes. */
  readonly appStateBytes: Uint8Array;
}

export interface HandshakeDeps {
  readonly app: AppConnection;
  readonly stateStore: StateStore;
  readonly blockStore: BlockStore;
  readonly genesis: Genesis;
  readonly verifier: Verifier;
  readonly hasher: Hasher;
  readonly log: Logger;
}

/** The state as it was stored, or as genesis has it. @throws HandshakeError when genesis makes no state */
export function storedOrGenesisState(stateStore: StateStore, genesis: GenesisStart): ChainState {
  const stored = stateStore.load();
  if (stored !== undefined) return stored;
  const initial = genesisState(genesis);
  if (!initial.ok) throw new HandshakeError(`genesis: ${initial.error}`);
  return initial.value;
}

/** Brings application and state to the height of the stored blocks: starts the application's chain when it has none,
 *  replays the blocks that it lacks, and finishes a block whose execution a crash cut short.
 *  @returns the state that the next block builds on
 *  @throws HandshakeError when they cannot be brought together
 *  @source cometbft consensus/replay.go */
export async function handshake(deps: HandshakeDeps): Promise<ChainState> {
  const info = await deps.app.info({
    version: COMETBFT_VERSION,
    blockVersion: BLOCK_PROTOCOL,
    p2pVersion: P2P_PROTOCOL,
    abciVersion: ABCI_VERSION,
  });
  const { lastBlockHeight: appHeight, lastBlockAppHash } = info;
  if (appHeight < 0n) throw new HandshakeError(`got a negative last block height (${appHeight}) from the app`);
  deps.log.info("ABCI handshake: the application's height", {
    height: appHeight.toString(),
    appHash: toHexUpper(lastBlockAppHash),
    version: info.version,
    protocol: info.appVersion.toString(),
  });
  let state = storedOrGenesisState(deps.stateStore, deps.genesis);
  if (state.lastBlockHeight === 0n) state = { ...state, appVersion: info.appVersion };
  let appHash = lastBlockAppHash;
  if (appHeight === 0n) ({ state, appHash } = await initChain(deps, state));
  return new Replay(deps).bringTogether(state, appHash, appHeight);
}

async function initChain(deps: HandshakeDeps, state: ChainState): Promise<{ state: ChainState; appHash: Uint8Array }> {
  const { app, genesis, stateStore, hasher } = deps;
  const sets = genesisValidators(genesis.validators);
  if (!sets.ok) throw new HandshakeError(`genesis: ${sets.error}`);
  const response = await app.initChain({
    time: genesis.genesisTime,
    chainId: genesis.chainId,
    initialHeight: genesis.initialHeight,
    consensusParams: consensusParamsToProto(genesis.consensusParams),
    validators: sets.value.validators.validators.map(({ pubKey, power }) => ({ pubKey: keyToProto(pubKey), power })),
    appStateBytes: genesis.appStateBytes,
  });
  const { appHash } = response;
  if (state.lastBlockHeight > 0n) return { state, appHash };
  let { validators, nextValidators } = state;
  if (response.validators.length > 0) {
    const named = validatorsOfUpdates(response.validators);
    const created = named.ok ? genesisValidators(named.value) : named;
    if (!created.ok) throw new HandshakeError(`validators of InitChain: ${created.error}`);
    ({ validators, nextValidators } = created.value);
  } else if (genesis.validators.length === 0) {
    throw new HandshakeError("validator set is nil in genesis and still empty after InitChain");
  }
  const consensusParams = updateConsensusParams(state.consensusParams, response.consensusParams);
  const started: ChainState = {
    ...state,
    // The app hash of genesis stands when the application gives none.
    appHash: appHash.length > 0 ? appHash : state.appHash,
    validators,
    nextValidators,
    consensusParams,
    appVersion: response.consensusParams === undefined ? state.appVersion : consensusParams.version.app,
    lastResultsHash: merkleRoot([], hasher),
  };
  await stateStore.save(started);
  return { state: started, appHash };
}

const NO_MEMPOOL: ExecutionMempool = {
  reapMaxBytesMaxGas: () => [],
  lock: async () => undefined,
  unlock: () => undefined,
  update: () => undefined,
};

const NO_EVIDENCE: ExecutionEvidence = {
  pending: () => ({ evidence: [], bytes: 0n }),
  check: async () => undefined,
  update: async () => undefined,
};

class Replay {
  constructor(private readonly deps: HandshakeDeps) {}

  private executor(app: BlockExecutorApp): BlockExecutor {
    const { stateStore, blockStore, verifier, hasher, log } = this.deps;
    return new BlockExecutor({
      app,
      stateStore,
      blockStore,
      mempool: NO_MEMPOOL,
      evidence: NO_EVIDENCE,
      indexer: undefined,
      pruner: undefined,
      publish: () => undefined,
      verifier,
      hasher,
      nowNs: () => 0n,
      blockTimeToleranceNs: 0n,
      failPoint: NO_FAILURES,
      log,
    });
  }

  async bringTogether(state: ChainState, appHash: Uint8Array, appHeight: bigint): Promise<ChainState> {
    const { app, blockStore, stateStore, log } = this.deps;
    const { base, height: storeHeight } = blockStore;
    const stateHeight = state.lastBlockHeight;
    log.info("ABCI handshake: heights", {
      app: appHeight.toString(),
      blocks: storeHeight.toString(),
      state: stateHeight.toString(),
    });
    if (storeHeight === 0n) return this.same(state, appHash);
    if (appHeight === 0n ? state.initialHeight < base : appHeight < base - 1n) {
      throw new HeightsApartError(`app block height (${appHeight}) is too far below block store base (${base})`);
    }
    if (storeHeight < appHeight) {
      throw new HeightsApartError(
        `app block height (${appHeight}) is higher than core (${storeHeight}): the application's data is newer than the blocks beside it`,
      );
    }
    if (storeHeight > stateHeight + 1n && storeHeight <= stateStore.replayTo()) {
      return this.replayStored(state, appHash, appHeight, storeHeight);
    }
    if (storeHeight !== stateHeight && storeHeight !== stateHeight + 1n) {
      throw new HeightsApartError(
        `the state is at height ${stateHeight}, the last block at ${storeHeight}: it must be the same height or the next one`,
      );
    }
    if (storeHeight === stateHeight) {
      if (appHeight === storeHeight) return this.same(state, appHash);
      return this.same(state, await this.replayOnApp(state, appHeight, storeHeight));
    }
    // The last block was stored, but the state after it was not saved.
    if (appHeight === storeHeight) return this.finishCommitted(state, appHash, storeHeight);
    if (appHeight < stateHeight) this.same(state, await this.replayOnApp(state, appHeight, stateHeight));
    else if (appHeight > 0n) this.same(state, appHash);
    log.info("replaying the last block");
    return this.applyStored(state, storeHeight, app);
  }

  /** State and application were taken back on purpose; the blocks stayed. Each of them is judged as if it were new. */
  private async replayStored(
    state: ChainState,
    appHash: Uint8Array,
    appHeight: bigint,
    storeHeight: bigint,
  ): Promise<ChainState> {
    const { app, stateStore, log } = this.deps;
    const from = state.lastBlockHeight;
    log.info("executing the blocks above a rollback again", { from: `${from + 1n}`, to: `${storeHeight}` });
    if (appHeight > from + 1n) {
      throw new HandshakeError(
        `the state was taken back to height ${from}, the application is at ${appHeight}: take it back as well`,
      );
    }
    if (appHeight < from) this.same(state, await this.replayOnApp(state, appHeight, from));
    else if (appHeight === from) this.same(state, appHash);
    let current = appHeight > from ? await this.finishCommitted(state, appHash, appHeight) : state;
    for (let height = current.lastBlockHeight + 1n; height <= storeHeight; height++) {
      current = await this.applyStored(current, height, app);
      if (height % 1000n === 0n) {
        log.info("executed blocks again", {
          height: `${height}`,
          of: `${storeHeight}`,
          done: percent(height - from, storeHeight - from),
        });
      }
    }
    await stateStore.replayed();
    return current;
  }

  /** Of a block that the application has committed, the state alone is missing. */
  private finishCommitted(state: ChainState, appHash: Uint8Array, height: bigint): Promise<ChainState> {
    const response = this.deps.stateStore.loadLastFinalizeBlockResponse(height);
    if (response === undefined) {
      throw new HandshakeError(
        `the application has committed block ${height}, but its results were not saved: roll the application back by one height`,
      );
    }
    this.deps.log.info("replaying the last block without the application, which has committed it");
    const known = response.appHash.length === 0 ? { ...response, appHash } : response;
    return this.applyStored(state, height, committedApp(known));
  }

  /** Executes blocks on the application that our state already reflects. @returns the app hash after the last */
  private async replayOnApp(state: ChainState, appHeight: bigint, to: bigint): Promise<Uint8Array> {
    const { app, blockStore, log } = this.deps;
    const executor = this.executor(app);
    let appHash: Uint8Array | undefined;
    for (let height = appHeight === 0n ? state.initialHeight : appHeight + 1n; height <= to; height++) {
      const block = blockStore.loadBlock(height);
      const meta = blockStore.loadMeta(height);
      if (block === undefined || meta === undefined) throw new HandshakeError(`block ${height} is missing`);
      if (appHash !== undefined && !bytesEqual(appHash, block.header.appHash)) {
        throw appHashError(`after block ${height - 1n}`, appHash, block.header.appHash);
      }
      appHash = await executor.replayOnApp(block, meta.blockId, state.initialHeight);
      if (height % 1000n === 0n || height === to) {
        const done = percent(height - appHeight, to - appHeight);
        log.info("replayed blocks", { height: height.toString(), of: to.toString(), done });
      }
    }
    return appHash!;
  }

  private async applyStored(state: ChainState, height: bigint, app: BlockExecutorApp): Promise<ChainState> {
    const block = this.deps.blockStore.loadBlock(height);
    const meta = this.deps.blockStore.loadMeta(height);
    if (block === undefined || meta === undefined) throw new HandshakeError(`block ${height} is missing`);
    const executor = this.executor(app);
    const fault = await executor.blockFault(state, block, meta.blockId);
    if (fault !== undefined) throw new HandshakeError(`stored block ${height} does not follow on the state: ${fault}`);
    return executor.applyBlock(state, block, meta.blockId);
  }

  private same(state: ChainState, appHash: Uint8Array): ChainState {
    if (bytesEqual(appHash, state.appHash)) return state;
    throw appHashError("of the state", appHash, state.appHash);
  }
}

type BlockExecutorApp = ConstructorParameters<typeof BlockExecutor>[0]["app"];

function appHashError(where: string, found: Uint8Array, expected: Uint8Array): HandshakeError {
  return new HandshakeError(
    `the application's hash does not match the one ${where}: got ${toHexUpper(found)}, expected ${toHexUpper(expected)}. Was one reset without the other, or is the application another version?`,
  );
}

/** Stands in for an application that has committed the block already: it must not execute it again. */
function committedApp(response: ResponseFinalizeBlock): BlockExecutorApp {
  const never = async (): Promise<never> => {
    throw new HandshakeError("a block that is replayed is neither built nor voted on");
  };
  return {
    finalizeBlock: async () => response,
    commit: async () => ({ retainHeight: 0n }),
    prepareProposal: never,
    processProposal: never,
    extendVote: never,
    verifyVoteExtension: never,
  };
}
