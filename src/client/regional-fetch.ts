/** Requests to a network by any of its gateways: an answer that fails is asked of the next one, and what a client has seen
 *  once it never sees older. Works wherever `fetch` is: Node, browsers, workers. */

export interface RegionalFetchOptions {
  /** Base URLs, the preferred first: the region's primary, its backup, then other regions'. */
  readonly endpoints: readonly string[];
  /** Whether each request demands a state at least as new as the newest that was seen. */
  readonly readYourWrites?: boolean;
  /** Of one attempt. */
  readonly timeoutMs?: number;
  /** How long an endpoint that failed is passed over while others are left. */
  readonly restMs?: number;
  readonly fetch?: typeof fetch;
  readonly monotonicMs?: () => number;
}

/** Every endpoint failed; `cause` is the last failure. */
export class NoEndpointError extends Error {
  override name = "NoEndpointError";
}

const TIMEOUT_MS = 2_000;
const REST_MS = 1_000;
/** Two rounds over the endpoints: what failed may be back. */
const ROUNDS = 2;
const PAUSE_MS = 100;
const RETRIED_STATUS = new Set([429, 502, 503, 504]);

interface Endpoint {
  readonly url: string;
  restsUntilMs: number;
}

export class RegionalFetch {
  private readonly endpoints: readonly Endpoint[];
  private readonly timeoutMs: number;
  private readonly restMs: number;
  private readonly monotonicMs: () => number;
  private seen = 0n;

  /** @throws RangeError without an endpoint */
  constructor(private readonly options: RegionalFetchOptions) {
    if (options.endpoints.length === 0) throw new RangeError("name at least one endpoint");
    this.endpoints = options.endpoints.map((url) => ({ url: url.replace(/\/+$/, ""), restsUntilMs: 0 }));
    this.timeoutMs = options.timeoutMs ?? TIMEOUT_MS;
    this.restMs = options.restMs ?? REST_MS;
    this.monotonicMs = options.monotonicMs ?? (() => performance.now());
  }

  /** The newest height that an answer was of, or that `sawHeight` told. */
  get height(): bigint {
    return this.seen;
  }

  /** A height that the client knows of otherwise: that of its own committed transaction. */
  sawHeight(height: bigint): void {
    if (height > this.seen) this.seen = height;
  }

  /** @param path with its query, such as "/status"
   *  @throws NoEndpointError (as a rejection) when none answers */
  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    let cause: unknown;
    for (let round = 0; round < ROUNDS; round++) {
      if (round > 0) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      for (const endpoint of this.inOrder()) {
        try {
          const response = await this.ask(endpoint, path, init);
          if (!RETRIED_STATUS.has(response.status)) return this.taken(response);
          cause = new Error(`${endpoint.url} answered with status ${response.status}`);
        } catch (e) {
          if (init.signal?.aborted === true) throw e;
          cause = e;
        }
        endpoint.restsUntilMs = this.monotonicMs() + this.restMs;
      }
    }
    throw new NoEndpointError(`no endpoint answers ${path}`, { cause });
  }

  /** Those that rest come last. */
  private inOrder(): Endpoint[] {
    const nowMs = this.monotonicMs();
    const rests = (e: Endpoint): number => (e.restsUntilMs > nowMs ? 1 : 0);
    return [...this.endpoints].sort((a, b) => rests(a) - rests(b));
  }

  private ask({ url }: Endpoint, path: string, init: RequestInit): Promise<Response> {
    const timeout = AbortSignal.timeout(this.timeoutMs);
    const signal = init.signal == null ? timeout : AbortSignal.any([timeout, init.signal]);
    const headers = new Headers(init.headers);
    if (this.options.readYourWrites === true && this.seen > 0n) headers.set("x-min-height", String(this.seen));
    return (this.options.fetch ?? fetch)(url + path, { ...init, headers, signal });
  }

  private taken(response: Response): Response {
    const height = response.headers.get("x-block-height");
    if (height !== null && /^[0-9]{1,18}$/.test(height)) this.sawHeight(BigInt(height));
    return response;
  }
}
