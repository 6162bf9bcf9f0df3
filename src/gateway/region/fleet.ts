/** The nodes behind a gateway, kept up to date by what they say of themselves: each tells of its blocks over a WebSocket,
 *  and is asked for its status now and then, which finds out what a silent connection hides. */
import WebSocket from "ws";
import type { Logger } from "../../ports/log.js";
import { bestHeight, candidates, lags } from "./balancer.js";
import { type Forwarder, UpstreamError } from "./forward.js";
import type { Upstream } from "./upstream.js";

/** Between two questions to one node. */
const PROBE_MS = 500;
const PROBE_TIMEOUT_MS = 1_000;
const RECONNECT_MS = 500;
/** Of a message about a new header; larger ones end the connection. */
const HEADER_MESSAGE_BYTES_MAX = 1_048_576;

interface StatusAnswer {
  readonly result?: {
    readonly sync_info?: { readonly latest_block_height?: unknown; readonly catching_up?: unknown };
    readonly validator_info?: { readonly address?: unknown };
  };
}

interface Waiter {
  readonly height: bigint;
  readonly resolve: (reached: boolean) => void;
}

export class Fleet {
  private readonly timers = new Set<NodeJS.Timeout>();
  private readonly sockets = new Map<Upstream, WebSocket>();
  private readonly waiters = new Set<Waiter>();
  private closed = false;

  constructor(
    readonly upstreams: readonly Upstream[],
    private readonly forwarder: Forwarder,
    private readonly log: Logger,
    private readonly monotonicMs: () => number = () => performance.now(),
  ) {}

  /** Asks each node once, then keeps asking. */
  async start(): Promise<void> {
    await Promise.all(this.upstreams.map((u) => this.probe(u)));
    for (const u of this.upstreams) {
      this.listen(u);
      this.later(PROBE_MS, () => this.keepProbing(u));
    }
  }

  close(): void {
    this.closed = true;
    for (const timer of this.timers) clearTimeout(timer);
    for (const socket of this.sockets.values()) socket.terminate();
    for (const waiter of this.waiters) waiter.resolve(false);
    this.waiters.clear();
  }

  best(): bigint {
    return bestHeight(this.upstreams, this.monotonicMs());
  }

  /** Whether a node is gone, or does not keep up with the others. */
  isBehind(upstream: Upstream): boolean {
    const nowMs = this.monotonicMs();
    return !upstream.isUp(nowMs) || lags(upstream, bestHeight(this.upstreams, nowMs));
  }

  candidates(minHeight: bigint): Upstream[] {
    return candidates(this.upstreams, { minHeight, nowMs: this.monotonicMs() });
  }

  /** Resolves true when a node has the block, false when none has it in time. */
  whenReached(height: bigint, timeoutMs: number): Promise<boolean> {
    if (this.best() >= height) return Promise.resolve(true);
    return new Promise((resolve) => {
      const waiter: Waiter = {
        height,
        resolve: (reached) => {
          clearTimeout(timer);
          this.waiters.delete(waiter);
          resolve(reached);
        },
      };
      const timer = setTimeout(() => waiter.resolve(false), timeoutMs);
      this.waiters.add(waiter);
    });
  }

  sawHeight(upstream: Upstream, height: bigint): void {
    upstream.sawHeight(height);
    for (const waiter of this.waiters) if (waiter.height <= height) waiter.resolve(true);
  }

  failed(upstream: Upstream, reason: string): void {
    const wasUp = upstream.isUp(this.monotonicMs());
    upstream.failed(this.monotonicMs());
    if (wasUp) this.log.warn("a node does not answer", { node: upstream.name, reason });
  }

  private later(ms: number, run: () => void): void {
    if (this.closed) return;
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      run();
    }, ms);
    this.timers.add(timer);
  }

  private async keepProbing(upstream: Upstream): Promise<void> {
    await this.probe(upstream);
    this.later(PROBE_MS, () => this.keepProbing(upstream));
  }

  private async probe(upstream: Upstream): Promise<void> {
    const beganMs = this.monotonicMs();
    try {
      const answer = await this.forwarder.send(upstream.spec.rpc, {
        method: "GET",
        target: "/status",
        headers: {},
        body: undefined,
        timeoutMs: PROBE_TIMEOUT_MS,
      });
      const { sync_info: sync, validator_info: validator } =
        (JSON.parse(answer.body.toString("utf8")) as StatusAnswer).result ?? {};
      const { latest_block_height: height, catching_up: catchingUp } = sync ?? {};
      if (typeof height !== "string" || !/^[0-9]{1,19}$/.test(height)) throw new UpstreamError("no status", false);
      upstream.catchingUp = catchingUp !== false;
      if (typeof validator?.address === "string" && /^[0-9A-F]{40}$/.test(validator.address)) {
        upstream.validator = validator.address;
      }
      const wasUp = upstream.isUp(this.monotonicMs());
      upstream.succeeded(this.monotonicMs() - beganMs);
      this.sawHeight(upstream, BigInt(height));
      if (!wasUp && upstream.isUp(this.monotonicMs())) {
        this.log.info("a node answers", { node: upstream.name, height });
      }
    } catch (e) {
      this.failed(upstream, e instanceof Error ? e.message : String(e));
    }
  }

  /** Hears of each block as soon as the node has it. */
  private listen(upstream: Upstream): void {
    if (this.closed) return;
    const socket = new WebSocket(`${upstream.spec.rpc.replace(/^http/, "ws")}/websocket`, {
      handshakeTimeout: PROBE_TIMEOUT_MS,
      maxPayload: HEADER_MESSAGE_BYTES_MAX,
    });
    this.sockets.set(upstream, socket);
    socket.on("open", () => {
      socket.send('{"jsonrpc":"2.0","id":1,"method":"subscribe","params":{"query":"tm.event=\'NewBlockHeader\'"}}');
    });
    socket.on("message", (data) => {
      // The header is the only place with a height of this form in such a message.
      const found = /"height":"([0-9]{1,19})"/.exec(String(data));
      if (found !== null) this.sawHeight(upstream, BigInt(found[1]!));
    });
    socket.on("error", () => undefined);
    socket.on("close", () => {
      if (this.closed) return;
      // A node that goes away ends its connections: the next question decides, at once.
      void this.probe(upstream);
      this.later(RECONNECT_MS, () => this.listen(upstream));
    });
  }
}
