import type { EventQuery } from "../abci/event-query.js";
import type { EventSource } from "../abci/events/event-source.js";
import type { ConsensusParams } from "../chain/params.js";
import type { Validator } from "../chain/validator.js";
import type * as abci from "../gen/tendermint/abci/types.js";
import type { Block } from "../gen/tendermint/types/block.js";
import type { Evidence } from "../gen/tendermint/types/evidence.js";
import type { BlockMeta, Commit } from "../gen/tendermint/types/types.js";
import type { Logger } from "../ports/log.js";
import type { Clock } from "../ports/time.js";
import type { RequestTracer } from "../ports/trace.js";

/** What the gateway needs of a node. The engine's stores, mempool and indexes fit as they are; a gateway of its own
 *  process satisfies it over the network. What is not there answers undefined. */
export interface NodeEnvironment {
  readonly clock: Clock;
  readonly log: Logger;
  /** Nobody traces without it. */
  readonly tracer?: RequestTracer | undefined;
  readonly blocks: BlockReader;
  readonly states: StateReader;
  readonly mempool: MempoolAccess;
  readonly app: AppAccess;
  /** Undefined when nothing is indexed. */
  readonly txIndex: TxIndexReader | undefined;
  readonly blockIndex: BlockIndexReader | undefined;
  readonly events: EventSource;
  readonly consensus: ConsensusReader;
  readonly network: NetworkReader;
  /** Checks and keeps evidence for a coming block. @throws Error that says why it is refused. */
  addEvidence(evidence: Evidence): Promise<void>;
  /** How long broadcast_tx_commit waits for the block; CometBFT's 10 s unless given. */
  readonly broadcastCommitTimeoutMs?: number;
  /** The genesis document in CometBFT's JSON form, without blanks. */
  readonly genesisJson: string;
}

export interface BlockReader {
  /** Height of the first and of the last block; 0 when there is none. */
  readonly base: bigint;
  readonly height: bigint;
  loadBlock(height: bigint): Block | undefined;
  loadMeta(height: bigint): BlockMeta | undefined;
  loadBlockByHash(hash: Uint8Array): Block | undefined;
  loadMetaByHash(hash: Uint8Array): BlockMeta | undefined;
  /** The commit for `height` that block height + 1 carries. */
  loadCommit(height: bigint): Commit | undefined;
  /** The commit for `height` that this node saw. */
  loadSeenCommit(height: bigint): Commit | undefined;
}

export interface StateReader {
  /** In the set's order. */
  loadValidators(height: bigint): { readonly validators: readonly Validator[] } | undefined;
  loadConsensusParams(height: bigint): ConsensusParams | undefined;
  loadFinalizeBlockResponse(height: bigint): abci.ResponseFinalizeBlock | undefined;
}

export interface MempoolAccess {
  /** Brings a transaction before the application; what the mempool refuses by itself is refused at once.
   *  @throws Error (as a rejection) when it does not get to the application */
  checkTx(tx: Uint8Array): Promise<{ readonly hash: Uint8Array; readonly response: abci.ResponseCheckTx }>;
  /** The oldest transactions, at most `max`. */
  reapMaxTxs(max: number): readonly Uint8Array[];
  readonly size: number;
  readonly sizeBytes: number;
}

export interface AppAccess {
  query(req: abci.RequestQuery): Promise<abci.ResponseQuery>;
  info(): Promise<abci.ResponseInfo>;
  /** CheckTx without putting the transaction into the mempool. */
  checkTx(tx: Uint8Array): Promise<abci.ResponseCheckTx>;
}

/** What one search may cost. */
export interface SearchBudget {
  readonly rowsMax: number;
  /** On the clock of `monotonicMs`. */
  readonly deadlineMs: number;
  readonly monotonicMs: () => number;
}

export interface TxPosition {
  readonly height: bigint;
  readonly index: number;
  readonly hash: Uint8Array;
}

export interface TxIndexReader {
  get(hash: Uint8Array): abci.TxResult | undefined;
  /** All that match, by height and index.
   *  @throws Error when the budget is used up, naming it: rows are never left out silently */
  search(query: EventQuery, budget: SearchBudget): Promise<readonly TxPosition[]>;
}

export interface BlockIndexReader {
  /** Heights that match, ascending. @throws Error when the budget is used up */
  search(query: EventQuery, budget: SearchBudget): Promise<readonly bigint[]>;
}

export interface ConsensusReader {
  /** The ed25519 key of this node's validator; undefined when it has none. */
  readonly publicKey: Uint8Array | undefined;
  catchingUp(): boolean;
  /** `round_state` of dump_consensus_state. */
  roundStateJson(): unknown;
  /** `round_state` of consensus_state. */
  roundStateSimpleJson(): unknown;
  peerStatesJson(): readonly unknown[];
}

export interface NodeInfo {
  readonly p2pVersion: bigint;
  readonly blockVersion: bigint;
  readonly appVersion: bigint;
  readonly id: string;
  readonly listenAddress: string;
  readonly network: string;
  readonly version: string;
  readonly channels: Uint8Array;
  readonly moniker: string;
  readonly txIndex: "on" | "off";
  readonly rpcAddress: string;
}

export interface NetworkReader {
  nodeInfo(): NodeInfo;
  listening(): boolean;
  listeners(): readonly string[];
  /** Entries of net_info's `peers`. */
  peersJson(): readonly unknown[];
}
