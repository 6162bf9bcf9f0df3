import {
  evidenceHash,
  evidenceHeight,
  evidenceTime,
  makeDuplicateVoteEvidence,
  wrapDuplicateVote,
} from "../../chain/evidence.js";
import { type EvidenceChain, isEvidenceExpired, verifyEvidenceFault } from "../../chain/verify-evidence.js";
import type { Hasher } from "../../crypto/hasher.js";
import type { Verifier } from "../../crypto/verifier.js";
import { Int64Value } from "../../gen/google/protobuf/wrappers.js";
import { Evidence, EvidenceList } from "../../gen/tendermint/types/evidence.js";
import type { Vote } from "../../gen/tendermint/types/types.js";
import type { KvDatabase, KvOp } from "../../ports/disk.js";
import type { Logger } from "../../ports/log.js";
import { assert } from "../../types/assert.js";
import { concatBytes, toHexUpper } from "../../types/bytes.js";
import { utf8Decode, utf8Encode } from "../../types/utf8.js";
import type { BlockStore } from "../stores/block-store.js";
import type { ChainState } from "../stores/chain-state.js";
import type { StateStore } from "../stores/state-store.js";

const COMMITTED = Uint8Array.of(0x00);
const PENDING = Uint8Array.of(0x01);
const PENDING_END = Uint8Array.of(0x02);
const HEIGHT_DIGITS = 16;

/** Conflicting votes that wait for the end of their height; more than these are dropped. */
const CONFLICTS_MAX = 1000;

interface PendingEvidence {
  readonly evidence: Evidence;
  readonly suffix: string;
}

export interface EvidencePoolDeps {
  readonly db: KvDatabase;
  readonly stateStore: StateStore;
  readonly blockStore: BlockStore;
  readonly verifier: Verifier;
  readonly hasher: Hasher;
  readonly log: Logger;
}

/** Misbehaviour that is proven but not yet in a block, and what was in one already, under CometBFT's keys: a byte 00
 *  (committed) or 01 (pending), the height as 16 hex digits, "/", the hash.
 *  @source cometbft evidence/pool.go */
export class EvidencePool {
  /** By key: oldest height first, as the database has it. */
  private readonly waiting = new Map<string, PendingEvidence>();
  /** From consensus; evidence is made of them when their height is over and its block time known. */
  private conflicts: [Vote, Vote][] = [];
  /** Ends when everything that was asked of the pool is done. */
  private turn: Promise<unknown> = Promise.resolve();
  /** Called for each piece of evidence that comes in: gossip. */
  onAdded: (evidence: Evidence) => void = () => undefined;

  private constructor(
    private readonly deps: EvidencePoolDeps,
    private state: ChainState,
  ) {}

  /** Reads what is pending, without what is in the last block, and drops what is too old by now. */
  static async open(deps: EvidencePoolDeps, state: ChainState): Promise<EvidencePool> {
    const pool = new EvidencePool(deps, state);
    for await (const [, value] of deps.db.scan({ start: PENDING, end: PENDING_END })) {
      const evidence = Evidence.decode(value);
      const suffix = pool.suffixOf(evidence);
      if (!pool.isCommitted(suffix)) pool.waiting.set(suffix, { evidence, suffix });
    }
    // The last block may have been executed again by the handshake, which tells nobody of its evidence.
    const last = deps.blockStore.loadBlock(state.lastBlockHeight)?.evidence.evidence ?? [];
    const ops = [...pool.committedOps(last.filter((e) => !pool.isCommitted(pool.suffixOf(e)))), ...pool.expiredOps()];
    if (ops.length > 0) await deps.db.write(ops, { sync: true });
    return pool;
  }

  get size(): number {
    return this.waiting.size;
  }

  /** One thing after another: evidence that a peer sends while a block commits it would be pending again, and the next
   *  block of ours that carries it refused by everybody. */
  private inTurn<T>(body: () => Promise<T>): Promise<T> {
    const done = this.turn.then(body);
    this.turn = done.catch(() => undefined);
    return done;
  }

  private suffixOf(evidence: Evidence): string {
    const height = evidenceHeight(evidence).toString(16).toUpperCase().padStart(HEIGHT_DIGITS, "0");
    return `${height}/${toHexUpper(evidenceHash(evidence, this.deps.hasher))}`;
  }

  private isCommitted(suffix: string): boolean {
    return this.deps.db.get(keyOf(COMMITTED, suffix)) !== undefined;
  }

  /** What is to go into a block: oldest first, as much as `maxBytes` of an encoded list hold. */
  pending(maxBytes: bigint): { readonly evidence: Evidence[]; readonly bytes: bigint } {
    const evidence: Evidence[] = [];
    let bytes = 0n;
    for (const entry of this.sorted()) {
      const grown = BigInt(EvidenceList.encode({ evidence: [...evidence, entry.evidence] }).length);
      if (maxBytes !== -1n && grown > maxBytes) break;
      evidence.push(entry.evidence);
      bytes = grown;
    }
    return { evidence, bytes };
  }

  private sorted(): PendingEvidence[] {
    return [...this.waiting.values()].sort((a, b) => (a.suffix < b.suffix ? -1 : 1));
  }

  private chain(): EvidenceChain {
    const { blockStore, stateStore } = this.deps;
    const { state } = this;
    return {
      chainId: state.chainId,
      params: state.consensusParams.evidence,
      height: state.lastBlockHeight,
      time: state.lastBlockTime,
      header: (height) => blockStore.loadMeta(height)?.header,
      signedHeader: (height) => {
        const header = blockStore.loadMeta(height)?.header;
        const commit = blockStore.loadCommit(height) ?? blockStore.loadSeenCommit(height);
        return header === undefined || commit === undefined ? undefined : { header, commit };
      },
      validators: (height) => stateStore.loadValidators(height),
    };
  }

  private async keep(evidence: Evidence, suffix: string): Promise<void> {
    await this.deps.db.write([{ type: "put", key: keyOf(PENDING, suffix), value: Evidence.encode(evidence) }]);
    this.waiting.set(suffix, { evidence, suffix });
    this.deps.log.info("verified new evidence of byzantine behavior", { evidence: suffix });
    this.onAdded(evidence);
  }

  /** Evidence from a peer or a client that has passed its basic checks.
   *  @returns why it is not believed; undefined when it is kept, or was known before */
  add(evidence: Evidence): Promise<string | undefined> {
    return this.inTurn(async () => {
      const suffix = this.suffixOf(evidence);
      if (this.waiting.has(suffix) || this.isCommitted(suffix)) return undefined;
      const fault = verifyEvidenceFault(this.deps.verifier, evidence, this.chain());
      if (fault !== undefined) return fault;
      await this.keep(evidence, suffix);
      return undefined;
    });
  }

  /** Two votes of one validator that contradict each other, as consensus found them. */
  reportConflictingVotes(first: Vote, second: Vote): void {
    if (this.conflicts.length < CONFLICTS_MAX) this.conflicts.push([first, second]);
  }

  /** Why a block must not carry this evidence; undefined when it may. New evidence is kept. */
  check(list: readonly Evidence[]): Promise<string | undefined> {
    return list.length === 0 ? Promise.resolve(undefined) : this.inTurn(() => this.checkAll(list));
  }

  private async checkAll(list: readonly Evidence[]): Promise<string | undefined> {
    const seen = new Set<string>();
    for (const evidence of list) {
      const suffix = this.suffixOf(evidence);
      // The hash of a light-client attack does not cover all of it: it is judged each time.
      const isAttack = evidence.sum?.kind === "lightClientAttackEvidence";
      if (isAttack || !this.waiting.has(suffix)) {
        if (this.isCommitted(suffix)) return `evidence ${suffix} was already committed`;
        const fault = verifyEvidenceFault(this.deps.verifier, evidence, this.chain());
        if (fault !== undefined) return `invalid evidence ${suffix}: ${fault}`;
        if (!this.waiting.has(suffix)) await this.keep(evidence, suffix);
      }
      if (seen.has(suffix)) return `duplicate evidence ${suffix}`;
      seen.add(suffix);
    }
    return undefined;
  }

  /** A block was executed: makes evidence of the votes that contradicted each other before it, takes note of the
   *  evidence in it, and forgets what is too old now. */
  update(state: ChainState, committed: readonly Evidence[]): Promise<void> {
    return this.inTurn(() => this.apply(state, committed));
  }

  private async apply(state: ChainState, committed: readonly Evidence[]): Promise<void> {
    assert(state.lastBlockHeight > this.state.lastBlockHeight, "the evidence pool is told of new blocks only");
    this.state = state;
    await this.makeEvidence();
    const ops = [...this.committedOps(committed), ...this.expiredOps()];
    // Before the state says that the block is done: who forgets what was committed would vote for it again, and who
    // remembers would have to stop.
    if (ops.length > 0) await this.deps.db.write(ops, { sync: committed.length > 0 });
  }

  private committedOps(committed: readonly Evidence[]): KvOp[] {
    return committed.flatMap((evidence): KvOp[] => {
      const suffix = this.suffixOf(evidence);
      const value = Int64Value.encode({ value: evidenceHeight(evidence) });
      const mark: KvOp = { type: "put", key: keyOf(COMMITTED, suffix), value };
      return this.waiting.delete(suffix) ? [{ type: "del", key: keyOf(PENDING, suffix) }, mark] : [mark];
    });
  }

  /** The chain goes on from a state that no block led to (state sync). */
  adopt(state: ChainState): void {
    this.state = state;
  }

  /** Evidence of a block that was taken away may go into another one. */
  async uncommit(list: readonly Evidence[]): Promise<void> {
    const ops: KvOp[] = list.map((e) => ({ type: "del", key: keyOf(COMMITTED, this.suffixOf(e)) }));
    if (ops.length > 0) await this.deps.db.write(ops);
  }

  /** Evidence of heights that were taken away is of something that did not happen. */
  async dropAbove(height: bigint): Promise<void> {
    const ops: KvOp[] = [];
    for (const { evidence, suffix } of [...this.waiting.values()]) {
      if (evidenceHeight(evidence) <= height) continue;
      this.waiting.delete(suffix);
      ops.push({ type: "del", key: keyOf(PENDING, suffix) });
    }
    if (ops.length > 0) await this.deps.db.write(ops);
  }

  /** Forgets evidence that was committed and is too old to come again. @returns how many pieces went */
  async prune(state: ChainState): Promise<number> {
    const { db, blockStore } = this.deps;
    const now = { height: state.lastBlockHeight, time: state.lastBlockTime };
    const ops: KvOp[] = [];
    for await (const [key] of db.scan({ start: COMMITTED, end: PENDING })) {
      const height = BigInt(`0x${utf8Decode(key.subarray(1, 1 + HEIGHT_DIGITS))}`);
      // A header that is gone went because no evidence of its height can come any more.
      const time = blockStore.loadMeta(height)?.header.time;
      if (time === undefined && height >= blockStore.base) break;
      if (time !== undefined && !isEvidenceExpired(state.consensusParams.evidence, now, { height, time })) break;
      ops.push({ type: "del", key });
    }
    if (ops.length > 0) await db.write(ops);
    return ops.length;
  }

  private async makeEvidence(): Promise<void> {
    const { stateStore, blockStore, log } = this.deps;
    const { state } = this;
    const later: [Vote, Vote][] = [];
    for (const [first, second] of this.conflicts) {
      const { height } = first;
      if (height > state.lastBlockHeight) {
        later.push([first, second]);
        continue;
      }
      const isLast = height === state.lastBlockHeight;
      const set = isLast ? state.lastValidators : stateStore.loadValidators(height);
      const time = isLast ? state.lastBlockTime : blockStore.loadMeta(height)?.header.time;
      if (set === undefined || time === undefined) {
        log.error("conflicting votes are of a height that is not known any more", { height: height.toString() });
        continue;
      }
      const made = makeDuplicateVoteEvidence(first, second, time, set);
      if (!made.ok) {
        log.error("no evidence can be made of conflicting votes", { height: height.toString(), error: made.error });
        continue;
      }
      const evidence = wrapDuplicateVote(made.value);
      const suffix = this.suffixOf(evidence);
      if (!this.waiting.has(suffix) && !this.isCommitted(suffix)) await this.keep(evidence, suffix);
    }
    this.conflicts = later;
  }

  private expiredOps(): KvOp[] {
    const { state } = this;
    const now = { height: state.lastBlockHeight, time: state.lastBlockTime };
    const ops: KvOp[] = [];
    for (const { evidence, suffix } of this.waiting.values()) {
      const of = { height: evidenceHeight(evidence), time: evidenceTime(evidence) };
      if (!isEvidenceExpired(state.consensusParams.evidence, now, of)) continue;
      this.waiting.delete(suffix);
      ops.push({ type: "del", key: keyOf(PENDING, suffix) });
    }
    return ops;
  }
}

function keyOf(prefix: Uint8Array, suffix: string): Uint8Array {
  return concatBytes(prefix, utf8Encode(suffix));
}
