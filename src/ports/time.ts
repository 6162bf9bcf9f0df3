/** Nanoseconds since the Unix epoch. */
export type TimeNs = bigint;

export interface Clock {
  /** Wall-clock time; may jump. */
  nowNs(): TimeNs;
  /** Milliseconds that only grow, from an arbitrary start; for intervals. */
  monotonicMs(): number;
  /** Calls back once after `delayMs`; returns a function that cancels. */
  after(delayMs: number, callback: () => void): () => void;
}
