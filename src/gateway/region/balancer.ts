/** Which node answers: a healthy one of the own region, else of the nearest region that has one. Pure: the edge hands in
 *  the time. */
import type { Upstream } from "./upstream.js";

/** Blocks that a node may be behind the best one and still answer; more, and the next region is asked instead. */
const LAG_MAX = 2n;

export interface Wanted {
  /** Only nodes that have this block. */
  readonly minHeight: bigint;
  readonly nowMs: number;
}

/** The best height of all nodes that can be asked. */
export function bestHeight(upstreams: readonly Upstream[], nowMs: number): bigint {
  let best = 0n;
  for (const u of upstreams) if (u.isUp(nowMs) && u.height > best) best = u.height;
  return best;
}

/** What a request at this node is expected to take: its latency for each that is already under way, dearer while it fails. */
function expectedMs(u: Upstream): number {
  return u.latencyMs * (1 + u.inFlight) * (1 + 10 * u.errorRate);
}

export function lags(u: Upstream, best: bigint): boolean {
  return u.catchingUp || u.height + LAG_MAX < best;
}

/** Nodes to try, the best first. Within a region those with the newest block come first, so that what a client reads
 *  does not go back; nodes that lag or still catch up are asked only when there is no other, never when they lack the
 *  height that the client has seen. */
export function candidates(upstreams: readonly Upstream[], { minHeight, nowMs }: Wanted): Upstream[] {
  const best = bestHeight(upstreams, nowMs);
  return upstreams
    .filter((u) => u.isUp(nowMs) && u.height >= minHeight)
    .sort(
      (a, b) =>
        Number(lags(a, best)) - Number(lags(b, best)) ||
        a.distanceMs - b.distanceMs ||
        Number(b.height - a.height) ||
        expectedMs(a) - expectedMs(b),
    );
}
