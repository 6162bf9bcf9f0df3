/** Block time: the power-weighted median of the times in the last commit.
 *  @spec cometbft types/time/time.go, state/state.go MedianTime */
import type { Commit } from "../gen/tendermint/types/types.js";
import { BlockIDFlag } from "../gen/tendermint/types/validator.js";
import { toHexUpper } from "../types/bytes.js";
import { err, ok, type Result } from "../types/result.js";
import { type ChainTime, compareTimes, ZERO_TIME } from "./time.js";
import type { ValidatorSet } from "./validator-set.js";

export interface WeightedTime {
  readonly time: ChainTime;
  readonly weight: bigint;
}

/** The first time, in their order, whose weight reaches what is left of half the total; Go's zero time if none does. */
export function weightedMedian(times: readonly WeightedTime[], totalWeight: bigint): ChainTime {
  let left = totalWeight / 2n;
  for (const { time, weight } of [...times].sort((a, b) => compareTimes(a.time, b.time))) {
    if (left <= weight) return time;
    left -= weight;
  }
  return ZERO_TIME;
}

/** The time of the block that carries this commit. Votes for nil count, absent ones do not, and only the powers of
 *  those present make up the total.
 *  @param set the validators of the commit's height */
export function medianTime(commit: Commit, set: ValidatorSet): Result<ChainTime> {
  const times: WeightedTime[] = [];
  let total = 0n;
  for (const sig of commit.signatures) {
    if (sig.blockIdFlag === BlockIDFlag.BLOCK_ID_FLAG_ABSENT) continue;
    const validator = set.getByAddress(sig.validatorAddress);
    if (validator === undefined) {
      return err(`validator ${toHexUpper(sig.validatorAddress)} of the commit is not in the set`);
    }
    total += validator.power;
    times.push({ time: sig.timestamp, weight: validator.power });
  }
  return ok(weightedMedian(times, total));
}
