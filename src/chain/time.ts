/** Times of the chain: seconds and nanoseconds since the Unix epoch, as protobuf carries them. */
import { GO_ZERO_SECONDS } from "../protobuf/well-known.js";

export interface ChainTime {
  readonly seconds: bigint;
  readonly nanos: number;
}

/** Go's time.Time{}, January 1 of year 1: the time of whatever has none (absent signatures, an unset genesis time). */
export const ZERO_TIME: ChainTime = Object.freeze({ seconds: GO_ZERO_SECONDS, nanos: 0 });

const NANOS_PER_SECOND = 1_000_000_000n;

export function isZeroTime(time: ChainTime): boolean {
  return time.seconds === GO_ZERO_SECONDS && time.nanos === 0;
}

/** Negative, zero or positive, as Array.sort wants. */
export function compareTimes(a: ChainTime, b: ChainTime): number {
  if (a.seconds !== b.seconds) return a.seconds < b.seconds ? -1 : 1;
  return a.nanos - b.nanos;
}

export function timesEqual(a: ChainTime, b: ChainTime): boolean {
  return a.seconds === b.seconds && a.nanos === b.nanos;
}

/** Nanoseconds since the epoch. */
export function timeToNs(time: ChainTime): bigint {
  return time.seconds * NANOS_PER_SECOND + BigInt(time.nanos);
}

export function timeFromNs(ns: bigint): { seconds: bigint; nanos: number } {
  const nanos = ((ns % NANOS_PER_SECOND) + NANOS_PER_SECOND) % NANOS_PER_SECOND;
  return { seconds: (ns - nanos) / NANOS_PER_SECOND, nanos: Number(nanos) };
}

/** `time` moved by `ns` nanoseconds. */
export function addNs(time: ChainTime, ns: bigint): { seconds: bigint; nanos: number } {
  return timeFromNs(timeToNs(time) + ns);
}

/** a − b in nanoseconds. */
export function nsBetween(a: ChainTime, b: ChainTime): bigint {
  return timeToNs(a) - timeToNs(b);
}

/** Nanoseconds of a protobuf duration. */
export function durationToNs(duration: { readonly seconds: bigint; readonly nanos: number }): bigint {
  return duration.seconds * NANOS_PER_SECOND + BigInt(duration.nanos);
}

/** Seconds and nanos have the same sign. */
export function durationFromNs(ns: bigint): { seconds: bigint; nanos: number } {
  return { seconds: ns / NANOS_PER_SECOND, nanos: Number(ns % NANOS_PER_SECOND) };
}
