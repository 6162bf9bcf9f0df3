/** Keeps the worker processes of a gateway alive, and holds what they share: buckets of the limits, which nodes are taken
 *  out, what was counted. It serves no client itself. */
import { type RateLimit, RateLimiter } from "../../../gateway/rate-limit.js";
import type { Logger } from "../../../ports/log.js";
import { Channel, type Peer } from "./channel.js";
import { onlyCounters } from "./merge-metrics.js";
import type { Drain, Ports, PrimaryHandlers, StartFailure, WorkerHandlers } from "./protocol.js";

export interface WorkerProcess extends Peer {
  readonly pid: number;
  kill(signal: "SIGTERM" | "SIGKILL"): void;
  /** @param how "code 1", "SIGKILL" */
  onExit(listener: (how: string) => void): void;
}

export interface SupervisorOptions {
  readonly workers: number;
  readonly fork: (index: number) => WorkerProcess;
  /** Of each bucket by its name; undefined when there is no such. */
  readonly limitOf: (bucket: string) => RateLimit | undefined;
  readonly mergeText: (texts: readonly string[]) => string;
  readonly log: Logger;
  readonly monotonicMs?: () => number;
  readonly backOffMs?: { readonly first: number; readonly max: number };
}

/** A worker that dies is started again after so long, twice as long each time. */
const BACK_OFF_MS = { first: 250, max: 10_000 };
/** One that lived so long counts as well again. */
const WELL_MS = 10_000;
const STOP_MS_MAX = 5_000;
const START_MS_MAX = 60_000;

interface Worker {
  readonly index: number;
  process: WorkerProcess | undefined;
  channel: Channel<WorkerHandlers> | undefined;
  ready: boolean;
  failures: number;
  startedMs: number;
  /** What it counted, when it was last asked. */
  text: string;
  restart: NodeJS.Timeout | undefined;
}

/** A worker could not start: the program has to be told why. */
export class WorkerStartError extends Error {
  override name = "WorkerStartError";
  readonly code: string | undefined;
  readonly port: number | undefined;
  constructor({ message, code, port }: StartFailure) {
    super(message);
    this.code = code;
    this.port = port;
  }
}

export class Supervisor {
  private readonly workers: Worker[];
  private readonly buckets = new Map<string, RateLimiter>();
  private readonly drained = new Set<string>();
  private readonly monotonicMs: () => number;
  private readonly backOff: { readonly first: number; readonly max: number };
  private stopping = false;
  private restarts = 0;
  /** Counters of workers that have ended. */
  private past = "";
  private started: { readonly resolve: (ports: Ports) => void; readonly reject: (error: Error) => void } | undefined;

  constructor(private readonly options: SupervisorOptions) {
    this.monotonicMs = options.monotonicMs ?? (() => performance.now());
    this.backOff = options.backOffMs ?? BACK_OFF_MS;
    this.workers = Array.from({ length: options.workers }, (_, index) => ({
      index,
      process: undefined,
      channel: undefined,
      ready: false,
      failures: 0,
      startedMs: 0,
      text: "",
      restart: undefined,
    }));
  }

  /** Resolves when all workers serve. @throws WorkerStartError (as a rejection) when one cannot; none is left then */
  async start(): Promise<Ports> {
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<Ports>((resolve, reject) => {
        this.started = { resolve, reject };
        timer = setTimeout(() => reject(new Error(`no worker served within ${START_MS_MAX} ms`)), START_MS_MAX);
        for (const worker of this.workers) this.fork(worker);
      });
    } catch (e) {
      await this.stop();
      throw e;
    } finally {
      clearTimeout(timer);
      this.started = undefined;
    }
  }

  private fork(worker: Worker): void {
    const process = this.options.fork(worker.index);
    worker.process = process;
    worker.ready = false;
    worker.startedMs = this.monotonicMs();
    worker.channel = new Channel<WorkerHandlers>(process, this.handlers(worker));
    process.onExit((how) => this.exited(worker, how));
  }

  private handlers(worker: Worker): PrimaryHandlers {
    return {
      drained: () => [...this.drained],
      ready: (ports) => this.isReady(worker, ports),
      failed: (why) => {
        if (this.started === undefined) this.options.log.error("a worker cannot serve", { ...why });
        else this.started.reject(new WorkerStartError(why));
      },
      take: ({ bucket, address, needed, spare }) => this.bucketOf(bucket)?.take(address, needed, spare) ?? 0,
      giveBack: ({ bucket, address, tokens }) => this.bucketOf(bucket)?.giveBack(address, tokens),
      drain: (drain) => this.drain(drain),
    };
  }

  private bucketOf(name: string): RateLimiter | undefined {
    let bucket = this.buckets.get(name);
    const limit = bucket === undefined ? this.options.limitOf(name) : undefined;
    if (limit !== undefined) {
      bucket = new RateLimiter(limit, { monotonicMs: this.monotonicMs });
      this.buckets.set(name, bucket);
    }
    return bucket;
  }

  private isReady(worker: Worker, ports: Ports): void {
    worker.ready = true;
    const { index, process } = worker;
    this.options.log.info("a worker serves", { worker: index, pid: process?.pid });
    if (this.workers.every((w) => w.ready)) this.started?.resolve(ports);
  }

  private exited(worker: Worker, how: string): void {
    const { log } = this.options;
    const { index, process } = worker;
    worker.process = undefined;
    worker.channel = undefined;
    worker.ready = false;
    this.past = this.options.mergeText([this.past, onlyCounters(worker.text)]);
    worker.text = "";
    if (this.stopping) return;
    if (this.started !== undefined) {
      this.started.reject(new Error(`a worker ended before it served: ${how}`));
      return;
    }
    if (this.monotonicMs() - worker.startedMs >= WELL_MS) worker.failures = 0;
    const waitMs = Math.min(this.backOff.max, this.backOff.first * 2 ** worker.failures);
    worker.failures++;
    this.restarts++;
    log.error("a worker ended and is started again", { worker: index, pid: process?.pid, how, wait_ms: waitMs });
    worker.restart = setTimeout(() => this.fork(worker), waitMs);
  }

  private get live(): Worker[] {
    return this.workers.filter((w) => w.channel !== undefined && w.ready);
  }

  /** Told to all workers, those to come included. */
  async drain(drain: Drain): Promise<void> {
    if (drain.drained) this.drained.add(drain.node);
    else this.drained.delete(drain.node);
    // One that just starts, or dies, asks for it before it serves.
    await Promise.allSettled(this.workers.map(({ channel }) => channel?.ask("drain", drain)));
  }

  /** Certificates are read anew. */
  async reload(): Promise<void> {
    const results = await Promise.allSettled(this.live.map(({ channel }) => channel!.ask("reload", undefined)));
    for (const result of results) {
      if (result.status === "rejected")
        this.options.log.warn("a worker did not reload", { error: String(result.reason) });
    }
  }

  async metrics(): Promise<string> {
    await Promise.allSettled(
      this.live.map(async (worker) => {
        worker.text = await worker.channel!.ask("metrics", undefined);
      }),
    );
    const own = [
      "# HELP stateset_gateway_workers Processes that serve.",
      "# TYPE stateset_gateway_workers gauge",
      `stateset_gateway_workers ${this.live.length}`,
      "# HELP stateset_gateway_worker_restarts_total Workers that ended by themselves.",
      "# TYPE stateset_gateway_worker_restarts_total counter",
      `stateset_gateway_worker_restarts_total ${this.restarts}`,
    ];
    return `${this.options.mergeText([...this.live.map((w) => w.text), this.past])}${own.join("\n")}\n`;
  }

  /** Ends all workers: kindly, then by force. */
  async stop(): Promise<void> {
    this.stopping = true;
    await Promise.all(
      this.workers.map(async ({ process, channel, restart }) => {
        clearTimeout(restart);
        if (process === undefined) return;
        const ended = new Promise<void>((resolve) => process.onExit(() => resolve()));
        const timer = setTimeout(() => process.kill("SIGKILL"), STOP_MS_MAX);
        channel?.ask("stop", undefined).catch(() => process.kill("SIGTERM"));
        await ended;
        clearTimeout(timer);
      }),
    );
  }
}
