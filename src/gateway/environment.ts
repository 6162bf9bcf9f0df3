import type { EventMap, EventQuery } from "../abci/event-query.js";
import type * as abci from "../gen/tendermint/abci/types.js";
import type { Block } from "../gen/tendermint/types/block.js";
import type { Evidence } from "../gen/tendermint/types/evidence.js";
import type { ConsensusParams } from "../gen/tendermint/types/params.js";
import type { BlockMeta, Commit } from "../gen/tendermint/types/types.js";
import type { Clock } from "../ports/time.js";
import type { Logger } from "../ports/log.js";

/** What the gateway needs of a node. The node's assembly satisfies it from the engine, the application and the peers; a
 *  gateway of its own process satisfies it over the network. Heights that are not there answer undefined. */
export interface NodeEnvironment {
  readonly clock: Clock;
  readonly log: Logger;
  readonly blocks: BlockReader;
  readonly states: StateReader;
  readonly mempool: MempoolAccess;
  readonly app: AppAccess;
  readonly txIndex: TxIndexReader | undefined;
  readonly blockIndex: BlockIndexReader | undefined;
  readonly events: EventSource;
  readonly consensus: ConsensusReader;
  readonly network: NetworkReader;
  /** Checks and keeps evidence for a coming block. @throws Error that says why it is refused. */
  addEvidence(evidence: Evidence): Promise<void>;
  /** The genesis document in CometBFT's JSON form, without blanks. */
  readonly genesisJson: string;
}

export interface BlockReader {
  base(): bigint;
  height(): bigint;
  loadBlock(height: bigint): Block | undefined;
  loadBlockMeta(height: bigint): BlockMeta | undefined;
  loadBlockByHash(hash: Uint8Array): Block | undefined;
  loadBlockMetaByHash(hash: Uint8Array): BlockMeta | undefined;
  /** The commit for `height` that block height + 1 carries. */
  loadBlockCommit(height: bigint): Commit | undefined;
  /** The commit for `height` that this node saw. */
  loadSeenCommit(height: bigint): Commit | undefined;
}

export interface ValidatorInfo {
  readonly address: Uint8Array;
  readonly publicKey: Uint8Array;
  readonly power: bigint;
  readonly proposerPriority: bigint;
}

export interface StateReader {
  /** In the set's order; undefined when the height is not known. */
  loadValidators(height: bigint): readonly ValidatorInfo[] | undefined;
  loadConsensusParams(height: bigint): ConsensusParams | undefined;
  loadFinalizeBlockResponse(height: bigint): abci.ResponseFinalizeBlock | undefined;
}

export interface MempoolAccess {
  /** Takes a transaction in, then tells the application's verdict when it comes.
   *  @throws Error when it does not get that far (mempool full, too large, seen before). */
  admit(tx: Uint8Array): Promise<{ readonly verdict: Promise<abci.ResponseCheckTx> }>;
  /** The first `limit` transactions in order of arrival. */
  list(limit: number): readonly Uint8Array[];
  size(): number;
  sizeBytes(): bigint;
}

export interface AppAccess {
  query(req: abci.RequestQuery): Promise<abci.ResponseQuery>;
  info(): Promise<abci.ResponseInfo>;
  /** CheckTx without putting the transaction into the mempool. */
  checkTx(tx: Uint8Array): Promise<abci.ResponseCheckTx>;
}

export interface SearchPage<T> {
  readonly items: readonly T[];
  readonly total: number;
}

export interface SearchOptions {
  readonly descending: boolean;
  /** Chooses the rows to answer once their number is known; what it throws is thrown on. */
  page(total: number): { readonly offset: number; readonly limit: number };
}

export interface TxIndexReader {
  get(hash: Uint8Array): abci.TxResult | undefined;
  /** Matches in order of height and index; bounded in bytes and time.
   *  @throws Error when a bound was met, naming it: rows are never dropped silently. */
  search(query: EventQuery, options: SearchOptions): Promise<SearchPage<abci.TxResult>>;
}

export interface BlockIndexReader {
  search(query: EventQuery, options: SearchOptions): Promise<SearchPage<bigint>>;
}

/** One published event: what CometBFT's WebSocket sends, `data` as {type, value} JSON. */
export interface PublishedEvent {
  /** Composite keys and their values, "tm.event" among them. */
  readonly keys: EventMap;
  /** Made when a subscriber wants it, at most once. */
  json(): { readonly type: string; readonly value: unknown };
  /** Set for transactions. */
  readonly tx?: abci.TxResult;
}

export interface EventSource {
  /** Calls back, in order, for each event that matches; returns a function that ends it. */
  subscribe(query: EventQuery, callback: (event: PublishedEvent) => void): () => void;
}

export interface ConsensusReader {
  /** The key of this node's validator; undefined when it has none. */
  readonly publicKey: Uint8Array | undefined;
  catchingUp(): boolean;
  /** Validators and height of the round that runs, as consensus_params and validators see "one past the last". */
  height(): bigint;
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
