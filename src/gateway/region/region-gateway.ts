/** What a gateway does with a request, whatever interface it came by: a read goes to the best node, and to the next one
 *  when that fails; a write goes to two mempools; answers are kept as long as they are true. */
import { createHash } from "node:crypto";
import type { RequestTracer } from "../../ports/trace.js";
import type { PlainRequest } from "../plain-requests.js";
import { Wire } from "./answer-head.js";
import type { Fleet } from "./fleet.js";
import { type Forwarded, type Forwarder, UpstreamError } from "./forward.js";
import type { CachedAnswer, ReadCache } from "./read-cache.js";
import { heightHeader } from "./requests.js";
import type { Upstream } from "./upstream.js";

/** Nodes that one request is tried at. */
const ATTEMPTS_MAX = 4;
/** From a request's arrival to the last answer that is waited for. */
const DEADLINE_MS = 12_000;
/** A read that is not answered by then is asked of the next node too, and the first answer counts. */
const HEDGE_MS = 1_000;
/** After that a transaction goes to a second node even if the first has not answered. */
const COPY_MS = 250;
/** What a node says when it cannot serve now; others may. */
const RETRIED_STATUS = new Set([429, 502, 503, 504]);
const PASSED_HEADERS = [
  "cache-control",
  "grpc-metadata-content-type",
  "grpc-metadata-x-cosmos-block-height",
  "x-cosmos-block-height",
  "x-server-time",
];

export type Interface = "rpc" | "rest";

export interface ReadRequest {
  readonly by: Interface;
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | undefined;
  /** Where the answer is kept; undefined when it is not. */
  readonly cacheKey: string | undefined;
  /** The height that is asked for; 0n for the latest state. */
  readonly height: bigint;
  /** That the client has seen already. */
  readonly minHeight: bigint;
  /** The `traceparent` that came with it. */
  readonly traceParent?: string | undefined;
}

/** What the second node of a write gets. */
export interface WriteCopy extends Pick<ReadRequest, "by" | "method" | "target" | "headers" | "body"> {
  /** Whether the answer to the original comes with a block only. */
  readonly waits: boolean;
}

/** No node could answer. The status is that of the answer to the client. */
export class GatewayError extends Error {
  override name = "GatewayError";
  constructor(
    readonly status: 502 | 503 | 504,
    message: string,
  ) {
    super(message);
  }
}

export interface Answer extends CachedAnswer {
  /** Kept from an earlier request. */
  readonly cached: boolean;
}

/** What a request asks of the kept answers; no key when it asks for more. */
interface KeptWanted {
  readonly key: string | undefined;
  readonly minHeight: bigint;
}

function keptWanted(request: PlainRequest, keyOf: (request: PlainRequest) => string): KeptWanted {
  const { "if-none-match": condition, "x-min-height": seen } = request.headers;
  const minHeight = heightHeader(seen);
  if (condition !== undefined || minHeight === undefined) return { key: undefined, minHeight: 0n };
  return { key: keyOf(request), minHeight };
}

export interface RegionGatewayOptions {
  /** How long a client who has seen a height that no node has yet is kept waiting. */
  readonly heightWaitMs: number;
  readonly tracer?: RequestTracer | undefined;
  readonly monotonicMs?: () => number;
}

export class RegionGateway {
  /** Requests since the start, by who answered. */
  readonly counts = { asked: 0, kept: 0, joined: 0, failed: 0 };
  private readonly monotonicMs: () => number;
  /** Reads under way, by what they ask. */
  private readonly flights = new Map<string, Promise<CachedAnswer>>();

  constructor(
    readonly fleet: Fleet,
    private readonly forwarder: Forwarder,
    private readonly cache: ReadCache,
    private readonly options: RegionGatewayOptions,
  ) {
    this.monotonicMs = options.monotonicMs ?? (() => performance.now());
  }

  /** @throws GatewayError (as a rejection) */
  async read(request: ReadRequest): Promise<Answer> {
    const { cacheKey, minHeight } = request;
    const kept = this.kept(cacheKey, minHeight);
    if (kept !== undefined) return kept;
    if (cacheKey === undefined) return { ...(await this.ask(request)), cached: false };
    const best = this.fleet.best();
    const flight = this.flights.get(cacheKey);
    if (flight !== undefined) {
      // What the others get is true for this one too unless it knows of a newer block.
      const shared = await flight.catch(() => undefined);
      if (shared?.status === 200 && (shared.immutable || shared.height >= later(best, minHeight))) {
        this.counts.joined++;
        return { ...shared, cached: false };
      }
    }
    const asking = this.ask(request);
    // Nobody shall wait with one who waits for a block.
    if (minHeight <= best) this.flights.set(cacheKey, asking);
    try {
      const fresh = await asking;
      if (fresh.status === 200) this.cache.put(cacheKey, fresh);
      return { ...fresh, cached: false };
    } finally {
      if (this.flights.get(cacheKey) === asking) this.flights.delete(cacheKey);
    }
  }

  private async ask(request: ReadRequest): Promise<CachedAnswer> {
    const needed = later(request.height, request.minHeight);
    if (needed > this.fleet.best()) await this.awaitHeight(request, needed);
    const { upstream, answer, height } = await this.firstAnswer(request, needed);
    return this.answerOf(request, upstream, answer, height);
  }

  /** The kept answer, when there is one that is still true. */
  private kept(cacheKey: string | undefined, minHeight: bigint): Answer | undefined {
    if (cacheKey === undefined) return undefined;
    const found = this.cache.get(cacheKey, this.fleet.best(), minHeight);
    if (found === undefined) return undefined;
    this.counts.kept++;
    return { ...found, cached: true };
  }

  /** The same for a GET that asks for no more than the answer, as it leaves. */
  keptGet(request: PlainRequest, keyOf: (request: PlainRequest) => string): Uint8Array | undefined {
    const wanted = (request.memo ??= keptWanted(request, keyOf)) as KeptWanted;
    if (wanted.key === undefined) return undefined;
    const found = this.cache.get(wanted.key, this.fleet.best(), wanted.minHeight);
    if (found === undefined || found.trailers !== undefined) return undefined;
    this.counts.kept++;
    found.wire ??= Wire.of(found);
    return found.wire.now();
  }

  /** A client that has seen a height never gets an older state. One that asks for a future block is told so by a node. */
  private async awaitHeight({ minHeight }: ReadRequest, needed: bigint): Promise<void> {
    if (minHeight < needed && minHeight <= this.fleet.best()) return;
    if (await this.fleet.whenReached(minHeight, this.options.heightWaitMs)) return;
    throw new GatewayError(503, `no node has reached height ${minHeight} yet (the highest is ${this.fleet.best()})`);
  }

  private async firstAnswer(request: ReadRequest, needed: bigint) {
    this.counts.asked++;
    const deadlineMs = this.monotonicMs() + DEADLINE_MS;
    const tried = new Set<Upstream>();
    let last: { upstream: Upstream; answer: Forwarded; height: bigint } | undefined;
    let reason = "no node of any region is reachable";
    const next = (): Upstream | undefined => {
      const able = this.fleet.candidates(needed > this.fleet.best() ? request.minHeight : needed);
      return able.find((u) => !tried.has(u));
    };
    for (let upstream = next(); upstream !== undefined && tried.size < ATTEMPTS_MAX; upstream = next()) {
      tried.add(upstream);
      const leftMs = deadlineMs - this.monotonicMs();
      if (leftMs <= 0) throw new GatewayError(504, `no answer within ${DEADLINE_MS} ms`);
      try {
        const found = await this.hedged(request, upstream, leftMs, () => {
          const other = next();
          if (other !== undefined) tried.add(other);
          return other;
        });
        if (!RETRIED_STATUS.has(found.answer.status)) return found;
        last = found;
      } catch (e) {
        if (!(e instanceof UpstreamError)) throw e;
        reason = e.message;
      }
    }
    if (last !== undefined) return last;
    this.counts.failed++;
    throw new GatewayError(tried.size === 0 ? 503 : 502, reason);
  }

  /** One node, and another when it is slow. */
  private hedged(request: ReadRequest, upstream: Upstream, timeoutMs: number, other: () => Upstream | undefined) {
    type Found = { upstream: Upstream; answer: Forwarded; height: bigint };
    return new Promise<Found>((resolve, reject) => {
      let pending = 1;
      let failure: unknown;
      const settle = (attempt: Promise<Found>): void => {
        attempt.then(resolve, (e: unknown) => {
          failure ??= e;
          if (--pending === 0) {
            clearTimeout(timer);
            reject(failure);
          }
        });
      };
      const timer = setTimeout(() => {
        const second = other();
        if (second === undefined) return;
        pending++;
        settle(this.askNode(request, second, timeoutMs - HEDGE_MS));
      }, HEDGE_MS);
      const first = this.askNode(request, upstream, timeoutMs);
      settle(first);
      first.then(
        () => clearTimeout(timer),
        () => undefined,
      );
    });
  }

  private async askNode(request: ReadRequest, upstream: Upstream, timeoutMs: number) {
    const { by, method, target, body } = request;
    const traceParent = this.options.tracer?.traceParent() ?? request.traceParent;
    const headers = traceParent === undefined ? request.headers : { ...request.headers, traceparent: traceParent };
    // What the node has now at least; its answer may be of a later block.
    const { height } = upstream;
    const beganMs = this.monotonicMs();
    upstream.inFlight++;
    try {
      const base = by === "rpc" ? upstream.spec.rpc : upstream.spec.rest;
      const answer = await this.forwarder.send(base, { method, target, headers, body, timeoutMs });
      if (RETRIED_STATUS.has(answer.status)) this.fleet.failed(upstream, `status ${answer.status}`);
      else upstream.succeeded(this.monotonicMs() - beganMs);
      return { upstream, answer, height };
    } catch (e) {
      this.fleet.failed(upstream, (e as Error).message);
      throw e;
    } finally {
      upstream.inFlight--;
    }
  }

  private answerOf(request: ReadRequest, upstream: Upstream, answer: Forwarded, seen: bigint): CachedAnswer {
    const headers: Record<string, string> = {};
    for (const name of PASSED_HEADERS) {
      const value = answer.headers[name];
      if (typeof value === "string") headers[name] = value;
    }
    const told = headers["x-cosmos-block-height"] ?? headers["grpc-metadata-x-cosmos-block-height"];
    const height = told !== undefined && /^[0-9]{1,18}$/.test(told) ? BigInt(told) : request.height || seen;
    return {
      status: answer.status,
      contentType: String(answer.headers["content-type"] ?? "application/json"),
      body: answer.body,
      height,
      etag: `"${createHash("sha256").update(answer.body).digest("base64url").slice(0, 22)}"`,
      // The commit of the last block may still be replaced by the canonical one.
      immutable: request.height > 0n && request.height < this.fleet.best(),
      region: upstream.spec.region,
      headers,
      trailers: answer.headers.trailer === undefined ? undefined : answer.trailers,
    };
  }

  /** Sends to the best node and to a second one's mempool. The answer is that of the first that can be reached; when it is
   *  slow, the second one's, if that is asked the same. @throws GatewayError (as a rejection) */
  write(request: ReadRequest, copy: WriteCopy): Promise<Answer> {
    const able = this.fleet.candidates(0n).slice(0, ATTEMPTS_MAX);
    if (able.length === 0) {
      return Promise.reject(new GatewayError(503, "no node of any region is reachable"));
    }
    return new Promise((resolve, reject) => {
      let pending = 0;
      let copied = false;
      let answered = false;
      let repeated: Answer | undefined;
      /** The second mempool: at once when the first has the transaction, and after some time in any case. */
      const toSecond = (): void => {
        clearTimeout(timer);
        if (copied) return;
        copied = true;
        if (!answered && !copy.waits) {
          next();
          return;
        }
        const upstream = able.shift();
        if (upstream !== undefined) this.askNode({ ...request, ...copy }, upstream, DEADLINE_MS).catch(() => undefined);
      };
      const timer = setTimeout(toSecond, COPY_MS);
      const finish = (answer: Answer): void => {
        answered = true;
        resolve(answer);
        toSecond();
      };
      const next = (): void => {
        const upstream = able.shift();
        if (upstream === undefined) return;
        pending++;
        this.askNode(request, upstream, DEADLINE_MS).then(
          ({ answer: forwarded, height }) => {
            pending--;
            const answer = { ...this.answerOf(request, upstream, forwarded, height), immutable: false, cached: false };
            if (RETRIED_STATUS.has(answer.status) && able.length > 0) next();
            // It knows the transaction from the others: one that took it first may still say so.
            else if (pending > 0 && isRepeated(answer)) repeated = answer;
            else finish(answer);
          },
          (e: unknown) => {
            pending--;
            next();
            if (pending > 0 || answered) return;
            if (repeated !== undefined) finish(repeated);
            else {
              clearTimeout(timer);
              reject(e instanceof UpstreamError ? new GatewayError(502, e.message) : e);
            }
          },
        );
      };
      next();
    });
  }
}

/** By RPC and by REST. */
function isRepeated({ body }: CachedAnswer): boolean {
  const text = Buffer.from(body.buffer, body.byteOffset, Math.min(body.length, 2_000)).toString("utf8");
  return (
    text.includes("tx already exists in cache") ||
    /"code":19,.*"codespace":"sdk"|"codespace":"sdk",.*"code":19,/.test(text)
  );
}

function later(a: bigint, b: bigint): bigint {
  return a < b ? b : a;
}
