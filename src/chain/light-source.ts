/** Somebody who hands out headers with proofs: a node behind its RPC. */
import type { Evidence } from "../gen/tendermint/types/evidence.js";
import type { LightBlock } from "./light-block.js";
import type { ConsensusParams } from "./params.js";

export interface LightSource {
  /** For people. */
  readonly name: string;
  /** @param height 0 for the newest
   *  @returns undefined when it has none of this height (yet, or any more)
   *  Rejected when it cannot be reached, or answers what is no light block. */
  lightBlock(height: bigint): Promise<LightBlock | undefined>;
  /** In force for the block of this height. Rejected as above. */
  consensusParams(height: bigint): Promise<ConsensusParams>;
  /** Hands it evidence against others. Rejected when it does not take it. */
  reportEvidence(evidence: Evidence): Promise<void>;
}
