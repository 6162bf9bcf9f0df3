/** Times of messages and states as nanoseconds since 1970, the unit of block time. */
interface SecondsAndNanos {
  readonly seconds: bigint;
  readonly nanos: number;
}

const NANOS_PER_SECOND = 1_000_000_000n;

export function nanosOf(time: SecondsAndNanos): bigint {
  return time.seconds * NANOS_PER_SECOND + BigInt(time.nanos);
}

/** Seconds rounded down, nanos from 0. */
export function timestampOf(ns: bigint): { seconds: bigint; nanos: number } {
  const nanos = ((ns % NANOS_PER_SECOND) + NANOS_PER_SECOND) % NANOS_PER_SECOND;
  return { seconds: (ns - nanos) / NANOS_PER_SECOND, nanos: Number(nanos) };
}
