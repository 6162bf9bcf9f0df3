/** A node behind a gateway, and what the gateway knows of it. */

export interface UpstreamSpec {
  /** A name for people, unique in the gateway. */
  readonly name: string;
  readonly region: string;
  /** http://HOST:PORT of its RPC and REST, HOST:PORT of its gRPC. */
  readonly rpc: string;
  readonly rest: string;
  readonly grpc: string;
}

/** A node that failed rests so long, twice as long each time, before requests try it again. */
const REST_MS = 250;
const REST_MS_MAX = 4_000;
/** How much a new sample of latency or errors counts. */
const SMOOTHING = 0.2;
/** What a node counts as before it was measured. */
const LATENCY_MS_START = 50;

export class Upstream {
  /** The last block that it was seen to have; 0n before the first answer. */
  height = 0n;
  catchingUp = true;
  /** Address of its validator key in upper-case hex; "" before the first answer. */
  validator = "";
  /** Taken out by an operator. */
  drained = false;
  inFlight = 0;
  /** Smoothed time of an answer. */
  latencyMs = LATENCY_MS_START;
  /** Smoothed share of failures, 0 to 1. */
  errorRate = 0;
  private failures = 0;
  private downUntilMs = 0;

  constructor(
    readonly spec: UpstreamSpec,
    /** How far its region is from the gateway's, in milliseconds one way; 0 in the same region. */
    readonly distanceMs: number,
  ) {}

  get name(): string {
    return this.spec.name;
  }

  /** The node told of a block. Heights only rise: answers may arrive in another order than they were sent. */
  sawHeight(height: bigint): void {
    if (height > this.height) this.height = height;
  }

  succeeded(tookMs: number): void {
    this.failures = 0;
    this.downUntilMs = 0;
    this.latencyMs += SMOOTHING * (tookMs - this.latencyMs);
    this.errorRate -= SMOOTHING * this.errorRate;
  }

  failed(nowMs: number): void {
    this.downUntilMs = nowMs + Math.min(REST_MS_MAX, REST_MS * 2 ** this.failures);
    this.failures = Math.min(this.failures + 1, 10);
    this.errorRate += SMOOTHING * (1 - this.errorRate);
  }

  /** Whether requests may go to it. */
  isUp(nowMs: number): boolean {
    return !this.drained && this.height > 0n && nowMs >= this.downUntilMs;
  }
}
