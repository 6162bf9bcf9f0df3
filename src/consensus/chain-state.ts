/** What consensus has to know of the chain after the last block; the engine's state of the chain has it all. */
import type { ConsensusParams } from "../chain/params.js";
import type { ValidatorSet } from "../chain/validator-set.js";

export interface ChainState {
  readonly chainId: string;
  /** Height of the first block, 1 or above. */
  readonly initialHeight: bigint;
  /** 0 before the first block. */
  readonly lastBlockHeight: bigint;
  /** Who decides the next block, priorities as for its round 0. */
  readonly validators: ValidatorSet;
  /** Who decided the last block. */
  readonly lastValidators: ValidatorSet;
  /** In force for the next block. */
  readonly consensusParams: ConsensusParams;
  /** After the last block. */
  readonly appHash: Uint8Array;
}

/** The height that is decided next. */
export function nextHeight(chain: ChainState): bigint {
  return chain.lastBlockHeight === 0n ? chain.initialHeight : chain.lastBlockHeight + 1n;
}
