/** Pauses between dials of a peer that must not be lost. */

const FIRST_MS = 500;
const STEADY_MS = 5_000;
/** So many tries within about ten minutes; then pauses grow. */
const STEADY_TRIES = 120;

/** Half a second, doubling up to five, for ten minutes: a node that restarts is found at once. Then doubling without
 *  end, or up to `maxMs` when that is above 0. A fifth of it is chance, so that two nodes do not dial each other in step.
 *  @param tries that have failed, from 0
 *  @param chance from 0 to 1 */
export function redialPauseMs(tries: number, chance: number, maxMs: number): number {
  const early = Math.min(STEADY_MS, FIRST_MS * 2 ** Math.min(tries, 10));
  const late = tries <= STEADY_TRIES ? early : STEADY_MS * 2 ** Math.min(tries - STEADY_TRIES, 40);
  const pause = maxMs > 0 ? Math.min(maxMs, late) : late;
  return pause * (0.8 + 0.2 * chance);
}
