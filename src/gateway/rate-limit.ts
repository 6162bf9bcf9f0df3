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

/** An address of this machine itself. */
export function isLoopback(address: string): boolean {
  return LOOPBACK.test(address);
}

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
    const { limitsLoopback } = this.limit;
    if (address === undefined || (limitsLoopback !== true && isLoopback(address))) return true;
    return this.take(address, 1) === 1;
  }

  /** As many tokens as there are, up to `needed`; of those that are left half at most, up to `spare`. */
  take(address: string, needed: number, spare = 0): number {
    const bucket = this.bucketOf(address);
    const there = Math.floor(bucket.tokens);
    const given = there <= needed ? there : needed + Math.min(spare, Math.floor((there - needed) / 2));
    bucket.tokens -= given;
    return given;
  }

  /** Tokens that were taken and not used. */
  giveBack(address: string, tokens: number): void {
    const bucket = this.bucketOf(address);
    bucket.tokens = Math.min(this.limit.burst, bucket.tokens + tokens);
  }

  private bucketOf(address: string): Bucket {
    const { perSecond, burst } = this.limit;
    const nowMs = this.clock.monotonicMs();
    const bucket = this.buckets.get(address) ?? { tokens: burst, atMs: nowMs };
    bucket.tokens = Math.min(burst, bucket.tokens + ((nowMs - bucket.atMs) * perSecond) / 1000);
    bucket.atMs = nowMs;
    this.buckets.delete(address);
    this.buckets.set(address, bucket);
    if (this.buckets.size > ADDRESSES_MAX) this.buckets.delete(this.buckets.keys().next().value!);
    return bucket;
  }
}
