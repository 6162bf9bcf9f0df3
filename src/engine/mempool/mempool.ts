import type { AppConnection } from "../../abci/application.js";
import type { Hasher } from "../../crypto/hasher.js";
import { CheckTxType, type ExecTxResult, type ResponseCheckTx } from "../../gen/tendermint/abci/types.js";
import { assert } from "../../types/assert.js";
import type { MempoolObserver } from "../observer.js";
import { MempoolError, mempoolIsFull, recheckIsFull, txInCache, txTooLarge } from "./mempool-errors.js";
import { TxCache } from "./tx-cache.js";
import { hashOfKey, keyOfTx, type TxKey, txKey } from "./tx-key.js";

export interface MempoolConfig {
  /** Transactions that may wait. */
  readonly txsMax: number;
  /** Bytes of all of them. */
  readonly bytesMax: number;
  readonly txBytesMax: number;
  readonly cacheSize: number;
  readonly keepInvalidTxsInCache: boolean;
  /** Ask the application again about every waiting transaction after each block. */
  readonly recheck: boolean;
}

/** Calls that may be under way at the application: enough to keep it busy, few enough to be drained before a commit. */
const CHECKS_IN_FLIGHT_MAX = 64;
/** Checks that may run before timers and sockets get their turn: with an application in this process they take the time
 *  of consensus. */
const CHECKS_PER_TURN = 32;

/** Filters that follow from the consensus params. Each answers why a transaction is refused, or undefined. */
export interface TxFilters {
  readonly preCheck: (tx: Uint8Array) => string | undefined;
  readonly postCheck: (response: ResponseCheckTx) => string | undefined;
}

export interface MempoolTx {
  readonly key: TxKey;
  readonly tx: Uint8Array;
  readonly gasWanted: bigint;
  /** The height at which it came in. */
  readonly height: bigint;
  /** Peers that sent it: it need not go back to them. Few: a set would weigh more than the transaction. */
  readonly senders: string[];
}

export interface CheckedTx {
  readonly hash: Uint8Array;
  readonly response: ResponseCheckTx;
}

interface Waiting {
  readonly key: TxKey;
  readonly tx: Uint8Array;
  readonly senders: string[];
  readonly resolve: (checked: CheckedTx) => void;
  readonly reject: (error: Error) => void;
}

export interface MempoolDeps {
  readonly app: Pick<AppConnection, "checkTx">;
  readonly hasher: Hasher;
  readonly filters: TxFilters;
  /** Height of the last block. */
  readonly height: bigint;
  /** Calls back once the event loop has had its turn. */
  readonly nextTurn: (callback: () => void) => void;
  /** The application broke off: the engine must halt. */
  readonly onFailure: (error: Error) => void;
  readonly observer?: MempoolObserver | undefined;
}

const NOTHING = (): void => undefined;

/** Transactions that passed CheckTx, in the order in which they came. Checks are pipelined; while a block is committed
 *  none is under way. After a block the waiting transactions are rechecked in the background: they stay eligible
 *  meanwhile (the application sorts out what it proposes), and new ones queue up behind. */
export class Mempool {
  private readonly pool = new Map<TxKey, MempoolTx>();
  private poolBytes = 0;
  private readonly cache: TxCache;
  private filters: TxFilters;
  private height: bigint;
  private locked = false;
  private stopped = false;
  /** New transactions that wait for their turn at the application. */
  private readonly queue: Waiting[] = [];
  private queueHead = 0;
  /** What queued and checked transactions will take when they pass. */
  private reservedTxs = 0;
  private reservedBytes = 0;
  private inFlight = 0;
  private drained: (() => void)[] = [];
  /** Keys that are still to be rechecked, in order. A new block starts over. */
  private recheckKeys: TxKey[] = [];
  private recheckAt = 0;
  private rechecksInFlight = 0;
  private recheckOverrun = false;
  /** Checks begun since the event loop last had its turn. */
  private turn = 0;
  private readonly underCheck = new Set<Waiting>();
  private notified = false;
  /** Called once a height when transactions are there. */
  onTxsAvailable: () => void = NOTHING;
  /** Called for each transaction that comes in: gossip. */
  onAdded: (tx: MempoolTx) => void = NOTHING;

  constructor(
    private readonly config: MempoolConfig,
    private readonly deps: MempoolDeps,
  ) {
    this.cache = new TxCache(config.cacheSize);
    this.filters = deps.filters;
    this.height = deps.height;
  }

  get size(): number {
    return this.pool.size;
  }

  get sizeBytes(): number {
    return this.poolBytes;
  }

  /** Whether transactions of the last block are still being rechecked. */
  get rechecking(): boolean {
    return this.recheckAt < this.recheckKeys.length || this.rechecksInFlight > 0;
  }

  txs(): Iterable<MempoolTx> {
    return this.pool.values();
  }

  get(hash: Uint8Array): MempoolTx | undefined {
    return this.pool.get(txKey(hash));
  }

  /** Whether the transaction has not left the pool meanwhile. */
  holds(entry: MempoolTx): boolean {
    return this.pool.get(entry.key) === entry;
  }

  /** Brings a transaction before the application and, when it passes, into the pool. An answer with a code other than 0
   *  is an answer, not an error.
   *  @param sender id of the peer that sent it; none for our own clients
   *  @throws MempoolError (as a rejection) when the pool does not take it */
  checkTx(tx: Uint8Array, sender?: string): Promise<CheckedTx> {
    const { config } = this;
    if (this.stopped) return Promise.reject(new MempoolError("stopped", "the node is stopping"));
    if (this.isFull(tx.length)) {
      const txs = this.pool.size + this.reservedTxs;
      const bytes = this.poolBytes + this.reservedBytes;
      this.deps.observer?.rejected();
      return Promise.reject(mempoolIsFull(txs, config.txsMax, bytes, config.bytesMax));
    }
    if (this.recheckOverrun) {
      this.deps.observer?.rejected();
      return Promise.reject(recheckIsFull());
    }
    if (tx.length > config.txBytesMax) return Promise.reject(txTooLarge(config.txBytesMax, tx.length));
    const refusal = this.filters.preCheck(tx);
    if (refusal !== undefined) return Promise.reject(new MempoolError("pre-check", `tx pre check: ${refusal}`));
    const key = keyOfTx(tx, this.deps.hasher);
    if (!this.cache.push(key)) {
      const known = this.pool.get(key);
      if (sender !== undefined && known !== undefined) noteSender(known, sender);
      return Promise.reject(txInCache());
    }
    return new Promise((resolve, reject) => {
      this.enqueue({ key, tx, senders: sender === undefined ? [] : [sender], resolve, reject });
    });
  }

  /** As `checkTx`, for a transaction that a peer passes on. Most of those are here already, and what is known, refused or
   *  finds no room is nobody's fault: nobody is told, and no error is made. */
  offer(tx: Uint8Array, sender: string): void {
    const { config } = this;
    if (this.stopped || this.recheckOverrun || tx.length > config.txBytesMax) return;
    const key = keyOfTx(tx, this.deps.hasher);
    const known = this.pool.get(key);
    if (known !== undefined) {
      noteSender(known, sender);
      return;
    }
    if (this.cache.has(key) || this.filters.preCheck(tx) !== undefined) return;
    if (this.isFull(tx.length)) {
      this.deps.observer?.rejected();
      return;
    }
    this.cache.push(key);
    this.enqueue({ key, tx, senders: [sender], resolve: NOTHING, reject: NOTHING });
  }

  private isFull(bytes: number): boolean {
    const { txsMax, bytesMax } = this.config;
    return this.pool.size + this.reservedTxs >= txsMax || this.poolBytes + this.reservedBytes + bytes > bytesMax;
  }

  private enqueue(waiting: Waiting): void {
    this.reservedTxs++;
    this.reservedBytes += waiting.tx.length;
    this.queue.push(waiting);
    this.pump();
  }

  /** Sends to the application what may go: rechecks first, then new transactions. */
  private pump(): void {
    while (!this.locked && !this.stopped && this.inFlight < CHECKS_IN_FLIGHT_MAX) {
      const rechecks = this.recheckAt < this.recheckKeys.length;
      // The application sees the transactions that wait before new ones: those may build on them.
      if (!rechecks && (this.rechecksInFlight > 0 || this.queueHead === this.queue.length)) return;
      if (this.turn === CHECKS_PER_TURN) return;
      if (this.turn++ === 0) {
        this.deps.nextTurn(() => {
          this.turn = 0;
          this.pump();
        });
      }
      if (rechecks) this.recheckNext();
      else this.checkNew(this.takeWaiting());
    }
  }

  private takeWaiting(): Waiting {
    const next = this.queue[this.queueHead++]!;
    if (this.queueHead === 1024 || this.queueHead === this.queue.length) {
      this.queue.splice(0, this.queueHead);
      this.queueHead = 0;
    }
    return next;
  }

  /** Asks the application. `handle` is over before the check counts as done. */
  private async check(tx: Uint8Array, type: number, handle: (response: ResponseCheckTx) => void): Promise<void> {
    this.inFlight++;
    try {
      handle(await this.deps.app.checkTx({ tx, type }));
    } catch (error) {
      this.stop();
      this.deps.onFailure(error as Error);
    }
    this.inFlight--;
    if (this.inFlight === 0) for (const done of this.drained.splice(0)) done();
    this.pump();
  }

  private checkNew(waiting: Waiting): void {
    const { key, tx, senders, resolve, reject } = waiting;
    this.underCheck.add(waiting);
    this.check(tx, CheckTxType.NEW, (response) => {
      this.underCheck.delete(waiting);
      this.reservedTxs--;
      this.reservedBytes -= tx.length;
      const refusal = response.code === 0 ? this.filters.postCheck(response) : undefined;
      if (response.code === 0 && refusal === undefined) {
        if (!this.pool.has(key)) {
          this.add({ key, tx, gasWanted: response.gasWanted, height: this.height, senders });
        }
      } else {
        this.deps.observer?.failed();
        if (!this.config.keepInvalidTxsInCache) this.cache.remove(key);
      }
      if (refusal !== undefined) reject(new MempoolError("post-check", refusal));
      else if (resolve !== NOTHING) resolve({ hash: hashOfKey(key), response });
    });
  }

  private add(entry: MempoolTx): void {
    this.pool.set(entry.key, entry);
    this.poolBytes += entry.tx.length;
    this.deps.observer?.added(entry.tx.length);
    this.onAdded(entry);
    this.notify();
  }

  private delete(key: TxKey): boolean {
    const entry = this.pool.get(key);
    if (entry === undefined) return false;
    this.pool.delete(key);
    this.poolBytes -= entry.tx.length;
    return true;
  }

  private notify(): void {
    if (this.notified || this.pool.size === 0) return;
    this.notified = true;
    this.onTxsAvailable();
  }

  private recheckNext(): void {
    const key = this.recheckKeys[this.recheckAt++]!;
    const entry = this.pool.get(key);
    if (entry === undefined) {
      this.finishRecheck();
      return;
    }
    this.rechecksInFlight++;
    this.deps.observer?.rechecked();
    this.check(entry.tx, CheckTxType.RECHECK, (response) => {
      this.rechecksInFlight--;
      if (response.code !== 0 || this.filters.postCheck(response) !== undefined) {
        this.delete(key);
        this.deps.observer?.evicted();
        if (!this.config.keepInvalidTxsInCache) this.cache.remove(key);
      }
      this.finishRecheck();
    });
  }

  private finishRecheck(): void {
    if (this.rechecking) return;
    this.recheckKeys = [];
    this.recheckAt = 0;
    this.recheckOverrun = false;
  }

  /** Holds new checks back and returns when none is under way: now the application may commit. */
  async lock(): Promise<void> {
    assert(!this.locked, "the mempool is locked once at a time");
    this.locked = true;
    if (this.rechecking) this.recheckOverrun = true;
    if (this.inFlight > 0) await new Promise<void>((resolve) => this.drained.push(resolve));
  }

  unlock(): void {
    assert(this.locked, "only a locked mempool is unlocked");
    this.locked = false;
    this.pump();
  }

  /** Takes out what a block committed and starts to recheck the rest. The mempool is locked meanwhile.
   *  @param hashes of the block's transactions, in their order */
  update(height: bigint, hashes: readonly Uint8Array[], results: readonly ExecTxResult[], filters: TxFilters): void {
    assert(this.locked, "the mempool is locked while a block is taken out");
    assert(hashes.length === results.length, "each transaction of a block has a result");
    this.height = height;
    this.filters = filters;
    this.notified = false;
    for (let i = 0; i < hashes.length; i++) {
      const key = txKey(hashes[i]!);
      if (results[i]!.code === 0) this.cache.push(key);
      else if (!this.config.keepInvalidTxsInCache) this.cache.remove(key);
      this.delete(key);
    }
    assert(this.inFlight === 0, "no check is under way while a block is taken out");
    this.recheckKeys = this.config.recheck ? [...this.pool.keys()] : [];
    this.recheckAt = 0;
    if (this.recheckKeys.length === 0) this.recheckOverrun = false;
    this.notify();
  }

  /** The oldest transactions whose bytes (as they count in a block) and gas stay within the limits; −1 is no limit. */
  reapMaxBytesMaxGas(maxBytes: bigint, maxGas: bigint): Uint8Array[] {
    const txs: Uint8Array[] = [];
    const bytesMax = maxBytes < 0n ? Number.POSITIVE_INFINITY : Number(maxBytes);
    let bytes = 0;
    let gas = 0n;
    for (const entry of this.pool.values()) {
      bytes += bytesInBlock(entry.tx);
      gas += entry.gasWanted;
      if (bytes > bytesMax || (maxGas >= 0n && gas > maxGas)) break;
      txs.push(entry.tx);
    }
    return txs;
  }

  /** The oldest transactions, at most `max` of them; −1 is no limit. */
  reapMaxTxs(max: number): Uint8Array[] {
    const txs: Uint8Array[] = [];
    for (const entry of this.pool.values()) {
      if (max >= 0 && txs.length >= max) break;
      txs.push(entry.tx);
    }
    return txs;
  }

  /** Takes one transaction out, without forgetting that it was seen. @throws MempoolError when it is not there */
  remove(hash: Uint8Array): void {
    if (!this.delete(txKey(hash))) throw new MempoolError("not-found", "transaction not found in mempool");
  }

  /** Empties pool and cache. */
  flush(): void {
    this.pool.clear();
    this.poolBytes = 0;
    this.cache.clear();
  }

  /** Refuses everything from now on, what waits too. */
  stop(): void {
    this.stopped = true;
    for (const waiting of [...this.underCheck, ...this.queue.slice(this.queueHead)]) {
      waiting.reject(new MempoolError("stopped", "the node is stopping"));
    }
    this.underCheck.clear();
    this.queue.length = 0;
    this.queueHead = 0;
  }
}

function noteSender({ senders }: MempoolTx, sender: string): void {
  if (!senders.includes(sender)) senders.push(sender);
}

/** Bytes that a transaction takes in the data of a block: tag, length and itself. */
export function bytesInBlock(tx: Uint8Array): number {
  let prefix = 2;
  for (let length = tx.length; length >= 0x80; length = Math.floor(length / 0x80)) prefix++;
  return prefix + tx.length;
}
