import type { AppConnection } from "../../abci/application.js";
import type { EventData } from "../../abci/events/event-data.js";
import { blockPartSet, dataBytesMax } from "../../chain/block.js";
import { emptyCommit } from "../../chain/commit.js";
import { dataBytes, txBytesInBlock, txHashes } from "../../chain/data.js";
import { misbehaviorsOf } from "../../chain/evidence.js";
import { plainCommit } from "../../chain/extended-commit.js";
import { BLOCK_BYTES_MAX } from "../../chain/limits.js";
import type { PartSet } from "../../chain/part-set.js";
import type { Validator } from "../../chain/validator.js";
import { validatorToProto } from "../../chain/validator.js";
import { nextHeight } from "../../consensus/chain-state.js";
import type { Hasher } from "../../crypto/hasher.js";
import type { Verifier } from "../../crypto/verifier.js";
import {
  type ExecTxResult,
  ResponseProcessProposal_ProposalStatus as ProposalStatus,
  type RequestProcessProposal,
  type ResponseFinalizeBlock,
  ResponseVerifyVoteExtension_VerifyStatus as VerifyStatus,
} from "../../gen/tendermint/abci/types.js";
import type { Block } from "../../gen/tendermint/types/block.js";
import type { Evidence } from "../../gen/tendermint/types/evidence.js";
import type { BlockID, ExtendedCommit, Vote } from "../../gen/tendermint/types/types.js";
import type { Logger } from "../../ports/log.js";
import { toHex, toHexUpper } from "../../types/bytes.js";
import type { TxFilters } from "../mempool/mempool.js";
import type { BlockStore } from "../stores/block-store.js";
import type { ChainState } from "../stores/chain-state.js";
import type { StateStore } from "../stores/state-store.js";
import { blockOnState } from "./build-block.js";
import { extendedCommitInfo, lastCommitInfo } from "./commit-info.js";
import type { FailHook } from "./fail-point.js";
import { stateAfterBlock, validatorUpdates } from "./next-state.js";
import { type BlockChecks, blockOnStateFault } from "./validate-block.js";

/** The application, or the disk, broke a rule that the chain stands on: the node must stop. */
export class ExecutionError extends Error {
  override name = "ExecutionError";
}

export interface ExecutionMempool {
  reapMaxBytesMaxGas(maxBytes: bigint, maxGas: bigint): Uint8Array[];
  lock(): Promise<void>;
  unlock(): void;
  update(height: bigint, hashes: readonly Uint8Array[], results: readonly ExecTxResult[], filters: TxFilters): void;
}

export interface ExecutionEvidence {
  /** What is to go into a block, oldest first. @param maxBytes of the list as it is encoded */
  pending(maxBytes: bigint): { readonly evidence: Evidence[]; readonly bytes: bigint };
  /** Why a block must not carry this evidence. */
  check(list: readonly Evidence[]): Promise<string | undefined>;
  /** Takes note of a new block and of the evidence in it. */
  update(state: ChainState, committed: readonly Evidence[]): Promise<void>;
}

/** A block that was executed and saved. */
export interface AppliedBlock {
  readonly block: Block;
  readonly blockId: BlockID;
  readonly txHashes: readonly Uint8Array[];
  readonly response: ResponseFinalizeBlock;
}

export interface ExecutionIndexer {
  /** Returns when there is room for one more block. */
  add(block: {
    readonly height: bigint;
    readonly txs: readonly Uint8Array[];
    readonly txHashes: readonly Uint8Array[];
    readonly response: ResponseFinalizeBlock;
    /** ExecTxResult of each transaction. */
    readonly encodedResults: readonly Uint8Array[];
  }): Promise<void>;
}

/** Takes old blocks away beside the making of new ones. */
export interface ExecutionPruner {
  /** @param retainHeight the lowest block that must stay; 0: all of them */
  retain(state: ChainState, retainHeight: bigint): void;
}

export interface BlockExecutorDeps {
  readonly app: Pick<
    AppConnection,
    "prepareProposal" | "processProposal" | "extendVote" | "verifyVoteExtension" | "finalizeBlock" | "commit"
  >;
  readonly stateStore: StateStore;
  readonly blockStore: BlockStore;
  readonly mempool: ExecutionMempool;
  readonly evidence: ExecutionEvidence;
  readonly indexer: ExecutionIndexer | undefined;
  /** Undefined: whatever the application gives up, nothing is pruned now. */
  readonly pruner: ExecutionPruner | undefined;
  readonly publish: (data: EventData) => void;
  readonly verifier: Verifier;
  readonly hasher: Hasher;
  readonly nowNs: () => bigint;
  /** How far a proposed block's time may lie ahead of the wall clock; 0 switches the check off. */
  readonly blockTimeToleranceNs: bigint;
  readonly failPoint: FailHook;
  readonly log: Logger;
  /** Told of each block when all of it is saved, before subscribers are. */
  readonly applied?: (block: AppliedBlock, state: ChainState) => void;
}

function fatal(message: string): never {
  throw new ExecutionError(message);
}

/** What transactions must meet to fit into a block of this state. @source cometbft state/tx_filter.go */
export function txFilters(state: ChainState): TxFilters {
  const { maxBytes, maxGas } = state.consensusParams.block;
  const room = dataBytesMax(maxBytes === -1n ? BigInt(BLOCK_BYTES_MAX) : maxBytes, 0n, state.validators.size);
  const roomBytes = room.ok ? Number(room.value) : 0;
  return {
    preCheck(tx) {
      const bytes = txBytesInBlock(tx.length);
      return bytes > roomBytes ? `tx size is too big: ${bytes}, max: ${roomBytes}` : undefined;
    },
    postCheck({ gasWanted }) {
      if (maxGas === -1n) return undefined;
      if (gasWanted < 0n) return `gas wanted ${gasWanted} is negative`;
      return gasWanted > maxGas ? `gas wanted ${gasWanted} is greater than max gas ${maxGas}` : undefined;
    },
  };
}

/** Builds, judges and executes blocks, and saves what they lead to, in the order that recovery relies on: results,
 *  application, state.
 *  @source cometbft state/execution.go */
export class BlockExecutor {
  private readonly checks: BlockChecks;
  /** The last block that was found valid, and on which state: a proposal is judged again when it is committed. */
  private lastValid = "";

  constructor(private readonly deps: BlockExecutorDeps) {
    const { verifier, hasher, nowNs, blockTimeToleranceNs: timeToleranceNs } = deps;
    this.checks = { verifier, hasher, nowNs, timeToleranceNs };
  }

  /** A block of evidence first, then of what the application makes of the oldest waiting transactions.
   *  @param lastCommit the precommits seen for the last block; undefined for the first block
   *  @throws ExecutionError when the application answers with more than it may */
  async createProposalBlock(
    state: ChainState,
    lastCommit: ExtendedCommit | undefined,
    proposerAddress: Uint8Array,
  ): Promise<{ readonly block: Block; readonly parts: PartSet }> {
    const { app, mempool, hasher } = this.deps;
    const { block: limits, evidence: evidenceParams } = state.consensusParams;
    const unlimited = limits.maxBytes === -1n;
    const { evidence, bytes } = this.deps.evidence.pending(evidenceParams.maxBytes);
    const maxBytes = unlimited ? BigInt(BLOCK_BYTES_MAX) : limits.maxBytes;
    const room = dataBytesMax(maxBytes, bytes, state.validators.size);
    if (!room.ok) return fatal(room.error);
    const height = nextHeight(state);
    const content = {
      height,
      txs: mempool.reapMaxBytesMaxGas(unlimited ? -1n : room.value, limits.maxGas),
      lastCommit: lastCommit === undefined ? emptyCommit() : plainCommit(lastCommit),
      evidence,
      proposerAddress,
    };
    const { header } = blockOnState(state, { ...content, txs: [] }, hasher);
    const { txs } = await app.prepareProposal({
      maxTxBytes: room.value,
      txs: content.txs,
      localLastCommit: extendedCommitInfo(lastCommit, state.lastValidators, state.consensusParams),
      misbehavior: evidence.flatMap(misbehaviorsOf),
      height,
      time: header.time,
      nextValidatorsHash: header.nextValidatorsHash,
      proposerAddress,
    });
    const size = dataBytes(txs);
    if (BigInt(size) > room.value) {
      return fatal(`PrepareProposal answered with ${size} bytes of transactions, max ${room.value}`);
    }
    const block = blockOnState(state, { ...content, txs }, hasher);
    return { block, parts: blockPartSet(block, hasher) };
  }

  /** Why a block must not be voted for; undefined when it may. The application is not asked. */
  async blockFault(state: ChainState, block: Block, blockId: BlockID): Promise<string | undefined> {
    const key = `${state.lastBlockHeight}/${toHex(blockId.hash)}`;
    if (key !== this.lastValid) {
      const fault = blockOnStateFault(state, block, this.checks);
      if (fault !== undefined) return fault;
    }
    const fault = await this.deps.evidence.check(block.evidence.evidence);
    if (fault === undefined) this.lastValid = key;
    return fault;
  }

  /** The application's verdict on a valid block. @throws ExecutionError when it gives none */
  async processProposal(state: ChainState, block: Block, blockId: BlockID): Promise<boolean> {
    const { status } = await this.deps.app.processProposal({
      ...describe(block, blockId),
      proposedLastCommit: lastCommitInfo(block, state.lastValidators, state.initialHeight),
    });
    if (status === ProposalStatus.ACCEPT) return true;
    return status === ProposalStatus.REJECT ? false : fatal(`ProcessProposal responded with status ${status}`);
  }

  async extendVote(state: ChainState, vote: Vote, block: Block): Promise<Uint8Array> {
    const response = await this.deps.app.extendVote({
      ...describe(block, vote.blockId),
      proposedLastCommit: lastCommitInfo(block, state.lastValidators, state.initialHeight),
    });
    return response.voteExtension;
  }

  /** @throws ExecutionError when the application gives no verdict */
  async verifyVoteExtension(vote: Vote): Promise<boolean> {
    const { status } = await this.deps.app.verifyVoteExtension({
      hash: vote.blockId.hash,
      validatorAddress: vote.validatorAddress,
      height: vote.height,
      voteExtension: vote.extension,
    });
    if (status === VerifyStatus.ACCEPT) return true;
    return status === VerifyStatus.REJECT ? false : fatal(`VerifyVoteExtension responded with status ${status}`);
  }

  /** Executes a block that was found valid and committed, and saves the state that follows.
   *  @throws ExecutionError when the application's answer cannot be followed */
  async applyBlock(state: ChainState, block: Block, blockId: BlockID): Promise<ChainState> {
    const { app, stateStore, hasher, log, failPoint } = this.deps;
    const { header, data, evidence } = block;
    const { height } = header;
    const response = await app.finalizeBlock({
      ...describe(block, blockId),
      decidedLastCommit: lastCommitInfo(block, state.lastValidators, state.initialHeight),
    });
    assertResultCount(block, response);
    failPoint("block executed");
    const encoded = await stateStore.saveFinalizeBlockResponse(height, response);
    failPoint("results saved");
    const updates = validatorUpdates(response.validatorUpdates, state.consensusParams.validator.pubKeyTypes);
    if (!updates.ok) return fatal(`error in validator updates: ${updates.error}`);
    if (updates.value.length > 0)
      log.info("updates to validators", { height: height.toString(), updates: updates.value.map(label) });
    const next = stateAfterBlock(state, blockId, header, response, updates.value, hasher);
    if (!next.ok) return fatal(next.error);
    const hashes = txHashes(data.txs, hasher);
    const retainHeight = await this.commit(next.value, hashes, response);
    await this.deps.evidence.update(next.value, evidence.evidence);
    failPoint("application committed");
    await stateStore.save(next.value);
    failPoint("state saved");
    const applied = { block, blockId, txHashes: hashes, response };
    await this.deps.indexer?.add({ height, txs: data.txs, txHashes: hashes, response, encodedResults: encoded.txs });
    this.deps.pruner?.retain(next.value, retainHeight);
    this.deps.applied?.(applied, state);
    this.publish(applied, updates.value);
    return next.value;
  }

  /** While the mempool is locked, the application commits, and forgets what CheckTx has done to its state. */
  private async commit(
    state: ChainState,
    hashes: readonly Uint8Array[],
    response: ResponseFinalizeBlock,
  ): Promise<bigint> {
    const { mempool, app } = this.deps;
    await mempool.lock();
    try {
      const { retainHeight } = await app.commit();
      mempool.update(state.lastBlockHeight, hashes, response.txResults, txFilters(state));
      return retainHeight;
    } finally {
      mempool.unlock();
    }
  }

  /** Executes and commits a block on the application alone: it is behind, our stores are not.
   *  @returns the app hash */
  async replayOnApp(block: Block, blockId: BlockID, initialHeight: bigint): Promise<Uint8Array> {
    const { app, stateStore } = this.deps;
    const { height } = block.header;
    const signers = height === initialHeight ? undefined : stateStore.loadValidators(height - 1n);
    const response = await app.finalizeBlock({
      ...describe(block, blockId),
      decidedLastCommit: lastCommitInfo(block, signers, initialHeight),
    });
    assertResultCount(block, response);
    await app.commit();
    return response.appHash;
  }

  /** Subscribers hear of a block when all of it is saved. A crash before this leaves them without. */
  private publish({ block, blockId, txHashes, response }: AppliedBlock, updates: readonly Validator[]): void {
    const { publish } = this.deps;
    const { header, data, evidence } = block;
    const { height } = header;
    publish({ kind: "NewBlock", block, blockId, result: response });
    publish({ kind: "NewBlockHeader", header });
    publish({ kind: "NewBlockEvents", height, events: response.events, numTxs: BigInt(data.txs.length) });
    for (const e of evidence.evidence) publish({ kind: "NewEvidence", height, evidence: e });
    for (const [index, tx] of data.txs.entries()) {
      const result = { height, index, tx, result: response.txResults[index]! };
      publish({ kind: "Tx", hash: txHashes[index]!, result });
    }
    if (updates.length > 0) {
      publish({ kind: "ValidatorSetUpdates", validatorUpdates: updates.map(validatorToProto) });
    }
  }
}

/** What FinalizeBlock, ProcessProposal and ExtendVote are told of a block, each besides its last commit. */
function describe(block: Block, blockId: BlockID): Omit<RequestProcessProposal, "proposedLastCommit"> {
  const { header } = block;
  return {
    hash: blockId.hash,
    height: header.height,
    time: header.time,
    txs: block.data.txs,
    misbehavior: block.evidence.evidence.flatMap(misbehaviorsOf),
    nextValidatorsHash: header.nextValidatorsHash,
    proposerAddress: header.proposerAddress,
  };
}

function label({ address, power }: Validator): string {
  return `${toHexUpper(address)}:${power}`;
}

function assertResultCount(block: Block, response: ResponseFinalizeBlock): void {
  const { length } = block.data.txs;
  if (response.txResults.length === length) return;
  fatal(
    `expected tx results length to match size of transactions in block. Expected ${length}, got ${response.txResults.length}`,
  );
}
