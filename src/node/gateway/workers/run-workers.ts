/** A gateway of several processes: node:cluster shares their ports, and hands connections out by turns. */
import cluster, { type Worker } from "node:cluster";
import { readApiKeys } from "../credentials.js";
import { GAUGE_RULES } from "../gateway-metrics.js";
import { addressLimit, keyLimit } from "../limits.js";
import { metricsPort, serveMetricsText } from "../metrics-port.js";
import type { GatewayOptions, RunningGateway } from "../start-gateway.js";
import { Channel } from "./channel.js";
import { mergeMetrics } from "./merge-metrics.js";
import type { PrimaryHandlers, WorkerHandlers } from "./protocol.js";
import { Supervisor, type WorkerProcess } from "./supervisor.js";

export const isWorker = cluster.isWorker;

function workerProcess(worker: Worker): WorkerProcess {
  return {
    pid: worker.process.pid ?? 0,
    // Not to one that just ended.
    send: (message) => void (worker.isConnected() && worker.send(message)),
    onMessage: (listener) => void worker.on("message", listener),
    onGone: (listener) => void worker.once("disconnect", listener),
    kill: (signal) => void worker.process.kill(signal),
    onExit: (listener) =>
      void worker.once("exit", (code: number, signal: string | null) => listener(signal ?? `code ${code}`)),
  };
}

/** What the program sees of a gateway, whether it serves itself or by others. */
interface RunningWorkers {
  readonly reload: () => void;
  readonly stop: () => Promise<void>;
}

/** Runs the same program with the same arguments as often as `workers` says.
 *  @throws WorkerStartError when one of them cannot serve */
export async function startWorkers(
  options: Pick<GatewayOptions, "config" | "topology" | "region" | "backup" | "nodes" | "log">,
): Promise<RunningWorkers> {
  const { config, log, region } = options;
  const keys = readApiKeys(config.auth.apiKeysFile).map((key) => [`key ${key.name}`, keyLimit(key)] as const);
  const limits = new Map([["addresses", addressLimit(config)], ...keys]);
  const supervisor = new Supervisor({
    workers: config.workers,
    fork: () => workerProcess(cluster.fork()),
    limitOf: (bucket) => limits.get(bucket),
    mergeText: (texts) => mergeMetrics(texts, GAUGE_RULES),
    log: log.child({ module: "workers" }),
  });
  const metrics = await serveMetricsText(config.listen.host, metricsPort(options), () => supervisor.metrics());
  try {
    const ports = await supervisor.start();
    const role = options.backup ? "backup" : "primary";
    const { workers } = config;
    log.info("gateway ready", { region, role, nodes: options.nodes.length, workers, ...ports, metrics: metrics.port });
  } catch (e) {
    await metrics.close();
    throw e;
  }
  return {
    reload: () => void supervisor.reload(),
    stop: async () => {
      await supervisor.stop();
      await metrics.close();
    },
  };
}

/** The way of a worker to its primary. */
export interface WorkerLink {
  readonly primary: Channel<PrimaryHandlers>;
  /** What the primary asks; until then it is told that there is nothing. */
  answer(handlers: Omit<WorkerHandlers, "stop">): void;
  onStop(listener: () => void): void;
}

export function linkToPrimary(): WorkerLink {
  let handlers: Omit<WorkerHandlers, "stop"> | undefined;
  let stop = (): void => process.exit(0);
  const own: WorkerHandlers = {
    metrics: () => handlers?.metrics(undefined) ?? "",
    drain: (drain) => handlers?.drain(drain),
    reload: () => handlers?.reload(undefined),
    stop: () => stop(),
  };
  const primary = new Channel<PrimaryHandlers>(
    {
      send: (message) => void (process.connected && process.send!(message)),
      onMessage: (listener) => void process.on("message", listener),
      onGone: (listener) => void process.once("disconnect", listener),
    },
    own,
  );
  return {
    primary,
    answer: (given) => {
      handlers = given;
    },
    onStop: (listener) => {
      stop = listener;
    },
  };
}

/** Tells the primary how the start went: it is who says why it failed. */
export async function reportStart(link: WorkerLink, start: () => Promise<RunningGateway>): Promise<RunningGateway> {
  try {
    const running = await start();
    const { rpc, rest, grpc } = running;
    await link.primary.ask("ready", { rpc, rest, grpc });
    return running;
  } catch (e) {
    const { message, code, port } = e as NodeJS.ErrnoException & { readonly port?: number };
    await link.primary.ask("failed", { message, code, port }).catch(() => undefined);
    process.exit(1);
  }
}
