/** Workers that are no processes: what the primary does when they start, count, and die. */
import { EventEmitter } from "node:events";
import { afterEach, expect, test, vi } from "vitest";
import type { Logger } from "../../../ports/log.js";
import { Channel, ChannelError, type Peer } from "./channel.js";
import { mergeMetrics } from "./merge-metrics.js";
import type { Drain, PrimaryHandlers, WorkerHandlers } from "./protocol.js";
import { Supervisor, type WorkerProcess, WorkerStartError } from "./supervisor.js";

const PORTS = { rpc: 1, rest: 2, grpc: 3 };

/** Both ends of a worker's channel. */
class FalseWorker {
  readonly events = new EventEmitter();
  readonly drains: Drain[] = [];
  readonly primary: Channel<PrimaryHandlers>;
  counted = 0;
  reloads = 0;
  deaf = false;

  constructor(readonly pid: number) {
    const handlers: WorkerHandlers = {
      metrics: () => `# TYPE requests_total counter\nrequests_total ${this.counted}\n`,
      drain: (drain) => void this.drains.push(drain),
      reload: () => void this.reloads++,
      stop: () => this.end("code 0"),
    };
    this.primary = new Channel<PrimaryHandlers>(this.peer("primary", "worker"), handlers);
  }

  private peer(to: string, own: string): Peer {
    return {
      send: (message) => queueMicrotask(() => void (this.deaf || this.events.emit(to, message))),
      onMessage: (listener) => void this.events.on(own, listener),
      onGone: (listener) => void this.events.once("gone", listener),
    };
  }

  get process(): WorkerProcess {
    return {
      ...this.peer("worker", "primary"),
      pid: this.pid,
      kill: (signal) => this.end(signal),
      onExit: (listener) => void this.events.once("exit", listener),
    };
  }

  end(how: string): void {
    this.events.emit("gone");
    this.events.emit("exit", how);
  }
}

const lines: [string, Record<string, unknown>][] = [];
const log: Logger = {
  debug() {},
  info() {},
  warn() {},
  error: (message, fields = {}) => void lines.push([message, fields]),
  child: () => log,
};

function supervised(count: number) {
  const forked: FalseWorker[] = [];
  const supervisor = new Supervisor({
    workers: count,
    fork: () => {
      const worker = new FalseWorker(100 + forked.length);
      forked.push(worker);
      return worker.process;
    },
    limitOf: (bucket) => (bucket === "addresses" ? { perSecond: 1, burst: 10 } : undefined),
    mergeText: (texts) => mergeMetrics(texts, {}),
    log,
  });
  return { supervisor, forked };
}

async function running(count: number) {
  const both = supervised(count);
  const started = both.supervisor.start();
  for (const worker of both.forked) await worker.primary.ask("ready", PORTS);
  expect(await started).toEqual(PORTS);
  return both;
}

afterEach(() => {
  vi.useRealTimers();
  lines.length = 0;
});

test("it runs when all workers serve, and ends when all have ended", async () => {
  const { supervisor, forked } = await running(3);
  expect(forked).toHaveLength(3);
  await supervisor.stop();
  expect(lines).toEqual([]);
});

test("a worker that cannot serve at the start is the program's failure, and the others end", async () => {
  const { supervisor, forked } = supervised(2);
  const started = supervisor.start();
  await forked[0]!.primary.ask("ready", PORTS);
  const failed = forked[1]!.primary.ask("failed", { message: "taken", code: "EADDRINUSE", port: 7 });
  await expect(started).rejects.toThrow(WorkerStartError);
  await expect(started).rejects.toMatchObject({ code: "EADDRINUSE", port: 7, message: "taken" });
  await failed.catch((e) => expect(e).toBeInstanceOf(ChannelError));
});

test("a worker that dies is started again, later each time, and it is logged", async () => {
  vi.useFakeTimers();
  const { supervisor, forked } = await running(2);
  const waits: unknown[] = [];
  for (let i = 0; i < 8; i++) {
    forked.at(-1)!.end("SIGKILL");
    const [message, fields] = lines.at(-1)!;
    expect(message).toContain("started again");
    expect(fields).toMatchObject({ how: "SIGKILL", pid: forked.at(-1)!.pid });
    waits.push(fields.wait_ms);
    const before = forked.length;
    await vi.advanceTimersByTimeAsync((fields.wait_ms as number) - 1);
    expect(forked).toHaveLength(before);
    await vi.advanceTimersByTimeAsync(1);
    expect(forked).toHaveLength(before + 1);
  }
  expect(waits).toEqual([250, 500, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000]);
  vi.useRealTimers();
  await supervisor.stop();
});

test("what an ended worker counted stays counted", async () => {
  const { supervisor, forked } = await running(2);
  forked[0]!.counted = 5;
  forked[1]!.counted = 7;
  expect(await supervisor.metrics()).toContain("\nrequests_total 12\n");
  forked[0]!.end("SIGKILL");
  forked[1]!.counted = 8;
  const text = await supervisor.metrics();
  expect(text).toContain("\nrequests_total 13\n");
  expect(text).toContain("stateset_gateway_workers 1\n");
  expect(text).toContain("stateset_gateway_worker_restarts_total 1\n");
  await supervisor.stop();
});

test("a node that is taken out is out for all workers, and for those that come later", async () => {
  const { supervisor, forked } = await running(2);
  await forked[0]!.primary.ask("drain", { node: "a", drained: true });
  await forked[1]!.primary.ask("drain", { node: "b", drained: true });
  await forked[1]!.primary.ask("drain", { node: "a", drained: false });
  const wanted = [
    { node: "a", drained: true },
    { node: "b", drained: true },
    { node: "a", drained: false },
  ];
  expect(forked.map((w) => w.drains)).toEqual([wanted, wanted]);
  expect(await forked[0]!.primary.ask("drained", undefined)).toEqual(["b"]);
  await supervisor.reload();
  expect(forked.map((w) => w.reloads)).toEqual([1, 1]);
  await supervisor.stop();
});

test("tokens are the primary's; a bucket that is not known has none", async () => {
  const { supervisor, forked } = await running(2);
  const take = (worker: number, bucket: string, needed: number) =>
    forked[worker]!.primary.ask("take", { bucket, address: "203.0.113.1", needed, spare: 0 });
  expect([await take(0, "addresses", 6), await take(1, "addresses", 6), await take(1, "key x", 1)]).toEqual([6, 4, 0]);
  await forked[0]!.primary.ask("giveBack", { bucket: "addresses", address: "203.0.113.1", tokens: 3 });
  expect(await take(1, "addresses", 6)).toBe(3);
  await supervisor.stop();
});

test("a question is answered with the other side's error, or when the process is gone, or too late", async () => {
  const worker = new FalseWorker(1);
  const primary = new Channel<WorkerHandlers>(
    worker.process,
    { drained: () => Promise.reject(new Error("not now")) },
    20,
  );
  await expect(worker.primary.ask("drained", undefined)).rejects.toThrow("not now");
  expect(await primary.ask("metrics", undefined)).toContain("requests_total");
  worker.deaf = true;
  await expect(primary.ask("metrics", undefined)).rejects.toThrow("no answer to metrics");
  const late = primary.ask("reload", undefined);
  worker.end("SIGKILL");
  await expect(late).rejects.toThrow("gone");
  await expect(primary.ask("reload", undefined)).rejects.toThrow(ChannelError);
});
