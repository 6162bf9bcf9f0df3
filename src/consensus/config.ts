/** How long consensus waits, and for what. The defaults are CometBFT's. @spec cometbft config/config.go */
export interface ConsensusConfig {
  readonly timeoutProposeMs: number;
  /** Added for each further round of a height, as for the next two. */
  readonly timeoutProposeDeltaMs: number;
  readonly timeoutPrevoteMs: number;
  readonly timeoutPrevoteDeltaMs: number;
  readonly timeoutPrecommitMs: number;
  readonly timeoutPrecommitDeltaMs: number;
  /** From the commit of a block to the start of the next height. */
  readonly timeoutCommitMs: number;
  /** Start the next height as soon as all precommits are there. */
  readonly skipTimeoutCommit: boolean;
  readonly createEmptyBlocks: boolean;
  /** Above 0: an empty block is made after this long without transactions. */
  readonly createEmptyBlocksIntervalMs: number;
  /** Above 0: a height starts this long after the start of the last one (but never before its commit), so that blocks
   *  come at that pace whatever the links cost; the first height after a start then begins at once, and
   *  `timeoutCommitMs` counts only after a height that was decided before it started here. */
  readonly targetBlockIntervalMs: number;
}

export const DEFAULT_CONSENSUS_CONFIG: ConsensusConfig = {
  timeoutProposeMs: 3000,
  timeoutProposeDeltaMs: 500,
  timeoutPrevoteMs: 1000,
  timeoutPrevoteDeltaMs: 500,
  timeoutPrecommitMs: 1000,
  timeoutPrecommitDeltaMs: 500,
  timeoutCommitMs: 1000,
  skipTimeoutCommit: false,
  createEmptyBlocks: true,
  createEmptyBlocksIntervalMs: 0,
  targetBlockIntervalMs: 0,
};

/** arXiv:1807.04938, timeoutPropose(r). */
export function proposeTimeoutMs(config: ConsensusConfig, round: number): number {
  return config.timeoutProposeMs + config.timeoutProposeDeltaMs * round;
}

export function prevoteTimeoutMs(config: ConsensusConfig, round: number): number {
  return config.timeoutPrevoteMs + config.timeoutPrevoteDeltaMs * round;
}

export function precommitTimeoutMs(config: ConsensusConfig, round: number): number {
  return config.timeoutPrecommitMs + config.timeoutPrecommitDeltaMs * round;
}

/** Whether round 0 waits for transactions before it proposes. */
export function waitsForTxs(config: ConsensusConfig): boolean {
  return !config.createEmptyBlocks || config.createEmptyBlocksIntervalMs > 0;
}
