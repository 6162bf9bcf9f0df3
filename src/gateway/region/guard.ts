/** Who may call, and how often: buckets of tokens for each address and each key, a bound on what is under way, and keys or
 *  tokens for the protected paths. */
import { createHash, timingSafeEqual } from "node:crypto";
import { type RateLimit, RateLimiter } from "../rate-limit.js";

/** One entry of the file of keys: the key itself is nowhere, only its SHA-256 in hex. */
export interface ApiKey {
  readonly name: string;
  readonly sha256: string;
  /** Requests a second in the long run, and at once after a rest. */
  readonly perSecond: number;
  readonly burst: number;
  /** May use the protected paths. */
  readonly admin: boolean;
}

/** Checks a bearer token. @throws Error that says why it is refused */
export type VerifyToken = (token: string) => Promise<{ readonly subject: string; readonly admin: boolean }>;

/** Counts requests; at once where it can. */
export interface Limiter {
  allow(address: string | undefined): boolean | Promise<boolean>;
}

export interface GuardOptions {
  readonly perAddress: RateLimit;
  readonly keys: readonly ApiKey[];
  readonly verifyToken?: VerifyToken | undefined;
  /** Requests under way at once; one more is told to come again. */
  readonly inFlightMax: number;
  readonly monotonicMs?: () => number;
  /** Who keeps the count of a limit, by its name; this process alone unless given. */
  readonly limiter?: ((bucket: string, limit: RateLimit) => Limiter) | undefined;
}

export interface Caller {
  readonly address: string;
  /** Name of the key, or subject of the token; undefined for anybody. */
  readonly name: string | undefined;
  readonly admin: boolean;
}

export interface Refused {
  readonly status: 401 | 403 | 429 | 503;
  readonly message: string;
  readonly headers: Record<string, string>;
}

/** What a request tells of its sender. */
export interface Presented {
  readonly headers: { readonly authorization?: string | undefined; readonly "x-api-key"?: string | string[] };
  readonly socket: { readonly remoteAddress?: string | undefined };
}

const TOKEN_BYTES_MAX = 8_192;
const FROM_ADDRESS = "from this address";

export class Guard {
  private readonly addresses: Limiter;
  private readonly limits: ReadonlyMap<ApiKey, Limiter>;
  inFlight = 0;
  /** Since the start, by reason. */
  readonly refused = { rate: 0, busy: 0, credentials: 0 };

  constructor(private readonly options: GuardOptions) {
    const clock = { monotonicMs: options.monotonicMs ?? (() => performance.now()) };
    const limiter = options.limiter ?? ((_bucket: string, limit: RateLimit) => new RateLimiter(limit, clock));
    this.addresses = limiter("addresses", options.perAddress);
    this.limits = new Map(
      options.keys.map(({ name, perSecond, burst }, i) => {
        const limit = { perSecond, burst, limitsLoopback: true };
        return [options.keys[i]!, limiter(`key ${name}`, limit)];
      }),
    );
  }

  /** Who comes without a key or token. At once where the limit is counted in this process; what it resolves to is only for
   *  reading: `enter` and `leave` are for work that takes its time. */
  passes(address: string): true | Refused | Promise<true | Refused> {
    if (this.inFlight >= this.options.inFlightMax) return this.busy();
    const allowed = this.addresses.allow(address);
    if (allowed === true) return true;
    if (allowed === false) return this.tooMany(FROM_ADDRESS);
    return allowed.then((is) => (is ? true : this.tooMany(FROM_ADDRESS)));
  }

  enter(): void {
    this.inFlight++;
  }

  leave(): void {
    this.inFlight--;
  }

  /** Whoever comes, by what the request presents. It is not counted as under way yet. */
  async admit(request: Presented): Promise<Caller | Refused> {
    const address = request.socket.remoteAddress ?? "";
    if (this.inFlight >= this.options.inFlightMax) return this.busy();
    return this.callerOf(request, address);
  }

  /** Whether somebody who was let in may ask once more, over the connection that is open. */
  allows({ address, name }: Caller): boolean | Promise<boolean> {
    const key = this.options.keys.find((k) => k.name === name);
    const allowed = key === undefined ? this.addresses.allow(address) : this.limits.get(key)!.allow(key.name);
    if (allowed === false) this.refused.rate++;
    return allowed;
  }

  private busy(): Refused {
    this.refused.busy++;
    return { status: 503, message: "the gateway is busy; try again in a second", headers: { "retry-after": "1" } };
  }

  private async callerOf(request: Presented, address: string): Promise<Caller | Refused> {
    const presented = request.headers["x-api-key"];
    const { authorization } = request.headers;
    if (presented !== undefined) {
      const key = typeof presented === "string" ? this.keyOf(presented) : undefined;
      if (key === undefined) {
        // Whoever tries keys is held to what strangers may.
        if (!(await this.addresses.allow(address))) return this.tooMany(FROM_ADDRESS);
        return this.unknown("the API key is not known here");
      }
      if (!(await this.limits.get(key)!.allow(key.name))) return this.tooMany("with this key");
      return { address, name: key.name, admin: key.admin };
    }
    if (!(await this.addresses.allow(address))) return this.tooMany(FROM_ADDRESS);
    if (authorization === undefined) return { address, name: undefined, admin: false };
    const token = /^Bearer ([A-Za-z0-9._~+/=-]+)$/i.exec(authorization)?.[1];
    if (this.options.verifyToken === undefined || token === undefined || token.length > TOKEN_BYTES_MAX) {
      return this.unknown("the token is not accepted: wanted authorization: Bearer with a JWT");
    }
    try {
      const { subject, admin } = await this.options.verifyToken(token);
      return { address, name: subject, admin };
    } catch {
      // Why a token is refused helps only who forges one.
      return this.unknown(
        "the token is not accepted: it is expired, not for this gateway, or not signed by a known key",
      );
    }
  }

  private keyOf(presented: string): ApiKey | undefined {
    const hash = createHash("sha256").update(presented).digest();
    return this.options.keys.find((key) => {
      const known = Buffer.from(key.sha256, "hex");
      return known.length === hash.length && timingSafeEqual(known, hash);
    });
  }

  private unknown(message: string): Refused {
    this.refused.credentials++;
    return { status: 401, message, headers: { "www-authenticate": "Bearer" } };
  }

  private tooMany(who: string): Refused {
    this.refused.rate++;
    return { status: 429, message: `too many requests ${who}; try again in a second`, headers: { "retry-after": "1" } };
  }
}
