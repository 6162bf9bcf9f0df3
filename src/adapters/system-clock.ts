/** The machine's clock, finer than the milliseconds of Date. */
import type { Clock } from "../ports/time.js";

/** setTimeout takes 31 bits of milliseconds. */
const TIMEOUT_MS_MAX = 2 ** 31 - 1;
/** How far the fine clock may drift from the wall clock (which is corrected, and cut to milliseconds). */
const DRIFT_MS_MAX = 2;

/** Wall-clock time runs on the monotonic clock, which has microseconds, and is set anew when the two drift apart. */
export function createSystemClock(): Clock {
  let offsetMs = Date.now() - performance.now();
  return {
    nowNs() {
      const wallMs = Date.now();
      let nowMs = performance.now() + offsetMs;
      if (Math.abs(nowMs - wallMs) > DRIFT_MS_MAX) {
        offsetMs += wallMs - nowMs;
        nowMs = wallMs;
      }
      const whole = Math.floor(nowMs);
      return BigInt(whole) * 1_000_000n + BigInt(Math.floor((nowMs - whole) * 1000)) * 1_000n;
    },
    monotonicMs: () => performance.now(),
    after(delayMs, callback) {
      const timer = setTimeout(callback, Math.min(Math.max(0, delayMs), TIMEOUT_MS_MAX));
      return () => clearTimeout(timer);
    },
  };
}
