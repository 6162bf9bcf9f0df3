/** A limit that several processes keep together: the bucket of each address is in the primary process, and a worker takes
 *  tokens from it, a few more than it needs so that the next requests need not ask. */
import { isLoopback, type RateLimit } from "../../../gateway/rate-limit.js";

/** What a worker may take beyond its need, of the burst: all workers together never hold more than this share. */
const SPARE_SHARE = 1 / 8;
/** Unused tokens go back after so long. */
const IDLE_MS = 1_000;
/** After a refusal the primary is not asked again sooner. */
const REFUSED_MS_MIN = 10;
/** Addresses that are remembered; beyond that the one that was quiet the longest is forgotten. */
const ADDRESSES_MAX = 10_000;

/** How the primary is reached. */
export interface Bank {
  /** Resolves to what it gives, of `needed` and `spare` tokens. */
  take(address: string, needed: number, spare: number): Promise<number>;
  giveBack(address: string, tokens: number): void;
}

interface Lease {
  tokens: number;
  usedAtMs: number;
  refusedUntilMs: number;
  /** Requests that came since the last question. */
  waiting: ((allowed: boolean) => void)[];
  asking: boolean;
}

export class LeasedLimiter {
  /** In order of last use. */
  private readonly leases = new Map<string, Lease>();
  private readonly spare: number;
  private readonly refusedMs: number;
  private readonly sweeping: NodeJS.Timeout;

  constructor(
    private readonly limit: RateLimit,
    workers: number,
    private readonly bank: Bank,
    private readonly monotonicMs: () => number = () => performance.now(),
  ) {
    this.spare = Number.isFinite(limit.burst) ? Math.floor((limit.burst * SPARE_SHARE) / workers) : 0;
    this.refusedMs = Math.max(REFUSED_MS_MIN, 1_000 / limit.perSecond);
    this.sweeping = setInterval(() => this.sweep(), IDLE_MS);
    this.sweeping.unref();
  }

  /** Whether the request may be served; it counts when it may. At once when a token is at hand. */
  allow(address: string | undefined): boolean | Promise<boolean> {
    const { perSecond, limitsLoopback } = this.limit;
    if (address === undefined || perSecond === Number.POSITIVE_INFINITY) return true;
    if (limitsLoopback !== true && isLoopback(address)) return true;
    const nowMs = this.monotonicMs();
    const lease = this.leaseOf(address);
    lease.usedAtMs = nowMs;
    if (lease.tokens >= 1) {
      lease.tokens -= 1;
      return true;
    }
    if (nowMs < lease.refusedUntilMs) return false;
    return new Promise((resolve) => {
      lease.waiting.push(resolve);
      if (!lease.asking) void this.ask(address, lease);
    });
  }

  private leaseOf(address: string): Lease {
    const lease = this.leases.get(address) ?? {
      tokens: 0,
      usedAtMs: 0,
      refusedUntilMs: 0,
      waiting: [],
      asking: false,
    };
    this.leases.delete(address);
    this.leases.set(address, lease);
    if (this.leases.size > ADDRESSES_MAX) {
      const [oldest, forgotten] = this.leases.entries().next().value!;
      this.leases.delete(oldest);
      if (forgotten.tokens > 0) this.bank.giveBack(oldest, forgotten.tokens);
    }
    return lease;
  }

  /** Until nobody waits: who comes while the primary is being asked is in the next question. */
  private async ask(address: string, lease: Lease): Promise<void> {
    lease.asking = true;
    while (lease.waiting.length > 0) {
      const asked = lease.waiting.splice(0);
      let given: number;
      try {
        given = await this.bank.take(address, asked.length, this.spare);
      } catch {
        // Without the primary this process ends soon; nobody is let in by mistake.
        given = 0;
      }
      for (const [i, resolve] of asked.entries()) resolve(i < given);
      lease.tokens += Math.max(0, given - asked.length);
      if (given < asked.length) {
        lease.refusedUntilMs = this.monotonicMs() + this.refusedMs;
        for (const resolve of lease.waiting.splice(0)) resolve(false);
      } else
        while (lease.tokens >= 1 && lease.waiting.length > 0) {
          lease.tokens -= 1;
          lease.waiting.shift()!(true);
        }
    }
    lease.asking = false;
  }

  private sweep(): void {
    const nowMs = this.monotonicMs();
    for (const [address, lease] of this.leases) {
      if (lease.asking || nowMs - lease.usedAtMs < IDLE_MS) continue;
      this.leases.delete(address);
      if (lease.tokens > 0) this.bank.giveBack(address, lease.tokens);
    }
  }

  close(): void {
    clearInterval(this.sweeping);
  }
}
