import type { Clock } from "../ports/time.js";

export interface RateLimit {
  /** Requests that one address may send in the long run. */
  readonly perSecond: number;
  /** Requests that it may send at once after a rest. */
  readonly burst: number;
  /** Programs of this machine are limited too; they are not unless said. */
  readonly limitsLoopback?: boolean;
}

/** Addresses that are remembered; beyond that the one that was quiet the longest is forgotten, and starts anew. */
const ADDRESSES_MAX = 10_000;

interface Bucket {
  tokens: number;
  atMs: number;
}

const LOOPBACK = /^(?:::ffff:)?127\.|^::1$/;

/** Counts requests by remote address. */
export class RateLimiter {
  /** In order of last use. */
  private readonly buckets = new Map<string, Bucket>();

  constructor(
    private readonly limit: RateLimit,
    private readonly clock: Pick<Clock, "monotonicMs">,
  ) {}

  /** Whether the request may be served; it counts when it may. */
  allow(address: string | undefined): boolean {
    const { perSecond, burst, limitsLoopback } = this.limit;
    if (address === undefined || (limitsLoopback !== true && LOOPBACK.test(address))) return true;
    const nowMs = this.clock.monotonicMs();
    const bucket = this.buckets.get(address) ?? { tokens: burst, atMs: nowMs };
    bucket.tokens = Math.min(burst, bucket.tokens + ((nowMs - bucket.atMs) * perSecond) / 1000);
    bucket.atMs = nowMs;
    this.buckets.delete(address);
    this.buckets.set(address, bucket);
    if (this.buckets.size > ADDRESSES_MAX) this.buckets.delete(this.buckets.keys().next().value!);
    if (bucket.tokens < 1) return false;
    bucket.tokens -= 1;
    return true;
  }
}
