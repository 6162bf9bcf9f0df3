import type { Clock } from "../../src/ports/time.js";

interface Timer {
  readonly atNs: bigint;
  readonly order: number;
  readonly callback: () => void;
}

/** Lets everything that waits for promises and immediates go as far as it can. */
export async function settle(turns = 12): Promise<void> {
  for (let i = 0; i < turns; i++) await new Promise<void>((resolve) => setImmediate(resolve));
}

/** Time that passes only when it is told to: from one timer to the next. */
export class VirtualClock implements Clock {
  private timers: Timer[] = [];
  private order = 0;
  private ns: bigint;

  constructor(startNs = 1_790_000_000_000_000_000n) {
    this.ns = startNs;
  }

  nowNs(): bigint {
    return this.ns;
  }

  monotonicMs(): number {
    return Number(this.ns / 1_000_000n);
  }

  after(delayMs: number, callback: () => void): () => void {
    const timer = { atNs: this.ns + BigInt(Math.ceil(delayMs * 1e6)), order: this.order++, callback };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((t) => t !== timer);
    };
  }

  get waiting(): number {
    return this.timers.length;
  }

  /** Jumps to the next timer and calls it back. False when there is none. */
  fireNext(): boolean {
    const next = this.timers.reduce<Timer | undefined>(
      (a, b) => (a === undefined || b.atNs < a.atNs || (b.atNs === a.atNs && b.order < a.order) ? b : a),
      undefined,
    );
    if (next === undefined) return false;
    this.timers = this.timers.filter((t) => t !== next);
    if (next.atNs > this.ns) this.ns = next.atNs;
    next.callback();
    return true;
  }

  /** Goes on from timer to timer until the condition holds. @throws Error when it does not within so many timers */
  async runUntil(condition: () => boolean, timersMax = 1000): Promise<void> {
    for (let fired = 0; ; fired++) {
      await settle();
      if (condition()) return;
      if (fired === timersMax) throw new Error(`the condition does not hold after ${timersMax} timers`);
      if (!this.fireNext()) throw new Error("nothing is left to happen, and the condition does not hold");
    }
  }
}
