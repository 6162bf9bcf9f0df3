import type { Output } from "../consensus/messages.js";
import type { ConsensusState } from "../consensus/state.js";
import type { DriverInput } from "./driver/requests.js";
import type { AppliedBlock } from "./execution/block-executor.js";
import type { ChainState } from "./stores/chain-state.js";

/** Who counts what consensus does. It only looks: what it is shown changes with the next input. */
export interface ConsensusObserver {
  /** An input is about to be taken. */
  taking(state: ConsensusState, input: DriverInput): void;
  /** It was taken, and this came of it; nothing of that is carried out yet. */
  taken(state: ConsensusState, input: DriverInput, outputs: readonly Output[]): void;
}

export interface MempoolObserver {
  /** A transaction passed CheckTx. */
  added(bytes: number): void;
  /** CheckTx refused one. */
  failed(): void;
  /** There was no room for one. */
  rejected(): void;
  /** One that waited is no longer valid. */
  evicted(): void;
  rechecked(): void;
}

/** Who counts what the engine does: metrics, traces. Calls must be quick and must not throw. */
export interface EngineObserver {
  readonly consensus: ConsensusObserver;
  readonly mempool: MempoolObserver;
  /** A block was executed on `state`, and what follows from it is saved. By whatever way it came: consensus, block sync. */
  applied(block: AppliedBlock, state: ChainState): void;
}
