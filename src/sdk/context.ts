/** What a handler knows and may touch: the block it runs in, a view of the state, the gas meter, the events. */
import type { CommitInfo, Misbehavior } from "../gen/tendermint/abci/types.js";
import type { ConsensusParams } from "../gen/tendermint/types/params.js";
import type { StoreSet } from "../store/branch.js";
import { GasKv } from "../store/gas-kv.js";
import type { KvStore } from "../store/kv-store.js";
import { EMPTY_BYTES } from "../types/bytes.js";
import type { DecCoins } from "../types/dec-coin.js";
import { EventManager } from "./events.js";
import { FREE_GAS, type GasMeter } from "./gas.js";

/** Why code runs. `check` and `recheck` guard the mempool, `simulate` answers a query, `finalize` is consensus. */
export type ExecMode = "genesis" | "check" | "recheck" | "simulate" | "prepare" | "process" | "finalize" | "query";

/** The block that is being made, or for checks and queries the last one. */
export interface BlockInfo {
  readonly chainId: string;
  readonly height: bigint;
  /** Nanoseconds since 1970-01-01 UTC: the only clock of the state machine. */
  readonly timeNs: bigint;
  readonly hash: Uint8Array;
  /** After the block before. */
  readonly appHash: Uint8Array;
  readonly proposerAddress: Uint8Array;
  readonly nextValidatorsHash: Uint8Array;
  /** Who signed the block before. */
  readonly lastCommit: CommitInfo;
  readonly misbehavior: readonly Misbehavior[];
}

export interface ContextFields {
  readonly block: BlockInfo;
  readonly mode: ExecMode;
  readonly state: StoreSet;
  readonly gas: GasMeter;
  readonly blockGas: GasMeter;
  readonly events: EventManager;
  readonly consensusParams: ConsensusParams;
  /** This node's own floor for the mempool; never consulted in `finalize`. */
  readonly minGasPrices: DecCoins;
  readonly txBytes: Uint8Array;
}

export class Context implements ContextFields {
  readonly block: BlockInfo;
  readonly mode: ExecMode;
  readonly state: StoreSet;
  readonly gas: GasMeter;
  readonly blockGas: GasMeter;
  readonly events: EventManager;
  readonly consensusParams: ConsensusParams;
  readonly minGasPrices: DecCoins;
  readonly txBytes: Uint8Array;
  /** The store that was asked for last, metered: calls come in runs. */
  private lastName: string | undefined;
  private lastStore: KvStore | undefined;

  constructor(fields: ContextFields) {
    this.block = fields.block;
    this.mode = fields.mode;
    this.state = fields.state;
    this.gas = fields.gas;
    this.blockGas = fields.blockGas;
    this.events = fields.events;
    this.consensusParams = fields.consensusParams;
    this.minGasPrices = fields.minGasPrices;
    this.txBytes = fields.txBytes;
  }

  get chainId(): string {
    return this.block.chainId;
  }

  get height(): bigint {
    return this.block.height;
  }

  /** Block time in nanoseconds. */
  get timeNs(): bigint {
    return this.block.timeNs;
  }

  /** Block time in whole seconds, rounded down. */
  get timeSeconds(): bigint {
    const s = this.block.timeNs / 1_000_000_000n;
    return this.block.timeNs < 0n && s * 1_000_000_000n !== this.block.timeNs ? s - 1n : s;
  }

  /** A store whose use is charged to this context's gas meter. */
  kv(store: string): KvStore {
    if (store === this.lastName) return this.lastStore!;
    const raw = this.state.store(store);
    this.lastStore = this.gas === FREE_GAS ? raw : new GasKv(raw, this.gas);
    this.lastName = store;
    return this.lastStore;
  }

  with(changes: Partial<ContextFields>): Context {
    return new Context({
      block: changes.block ?? this.block,
      mode: changes.mode ?? this.mode,
      state: changes.state ?? this.state,
      gas: changes.gas ?? this.gas,
      blockGas: changes.blockGas ?? this.blockGas,
      events: changes.events ?? this.events,
      consensusParams: changes.consensusParams ?? this.consensusParams,
      minGasPrices: changes.minGasPrices ?? this.minGasPrices,
      txBytes: changes.txBytes ?? this.txBytes,
    });
  }

  /** Runs `body` on a branch: what it wrote and emitted stays when it returns, and is gone when it throws. Gas stays
   *  used either way. */
  branch<T>(body: (ctx: Context) => T): T {
    const state = this.state.branch();
    const events = new EventManager();
    const result = body(this.with({ state, events }));
    state.write();
    this.events.append(events.events);
    return result;
  }
}

export const NO_BLOCK: BlockInfo = {
  chainId: "",
  height: 0n,
  timeNs: 0n,
  hash: EMPTY_BYTES,
  appHash: EMPTY_BYTES,
  proposerAddress: EMPTY_BYTES,
  nextValidatorsHash: EMPTY_BYTES,
  lastCommit: { round: 0, votes: [] },
  misbehavior: [],
};
