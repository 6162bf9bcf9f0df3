import { setTimeout as sleep } from "node:timers/promises";
import { type ChainTime, timeToNs } from "../chain/time.js";
import type { Logger } from "../ports/log.js";
import type { Clock } from "../ports/time.js";
import { formatRfc3339 } from "../types/rfc3339.js";

/** A clock is set anew now and then, and timers have their longest time. */
const LOOK_MS = 60_000;
/** Blocks carry the median of their voters' clocks, which may be ahead of this one by a little. */
const BEHIND_NS = 5_000_000_000n;

export interface GenesisTimeParts {
  readonly genesisTime: ChainTime;
  readonly lastBlockHeight: bigint;
  readonly lastBlockTime: ChainTime;
  readonly clock: Pick<Clock, "nowNs">;
  readonly log: Logger;
  readonly stopping: AbortSignal | undefined;
}

/** Validators start their nodes before a new chain begins: none of them acts before its time. Where there are blocks
 *  already, a clock that is behind them is told of.
 *  @throws AbortError when the node is stopped meanwhile */
export async function awaitGenesisTime(parts: GenesisTimeParts): Promise<void> {
  const { genesisTime, lastBlockHeight, lastBlockTime, clock, log, stopping } = parts;
  if (lastBlockHeight > 0n) {
    if (timeToNs(lastBlockTime) > clock.nowNs() + BEHIND_NS) {
      const time = formatRfc3339(lastBlockTime);
      log.warn("the clock of this machine is behind the time of the last block: set it", { lastBlockTime: time });
    }
    return;
  }
  const waitMs = (): number => Number((timeToNs(genesisTime) - clock.nowNs() + 999_999n) / 1_000_000n);
  if (waitMs() <= 0) return;
  log.info("genesis time is in the future: waiting for it", { genesisTime: formatRfc3339(genesisTime) });
  for (let left = waitMs(); left > 0; left = waitMs()) {
    await sleep(Math.min(left, LOOK_MS), undefined, stopping === undefined ? {} : { signal: stopping });
  }
}
