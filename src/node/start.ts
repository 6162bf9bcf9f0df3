/** Runs a home's node until it is told to stop: what `statesetd start`, `dev` and `localnet` have in common. */
import { createLogger } from "../adapters/logs.js";
import type { SocketAddress } from "../adapters/socket-address.js";
import { type Overrides, readNodeConfig } from "../config/home.js";
import type { Logger } from "../ports/log.js";
import { type ApplicationOptions, startApplication } from "./application-node.js";
import { keepHeapSmall } from "./heap-growth.js";
import { type NodeOptions, startNode as openNode, type RunningNode } from "./node.js";
import { startProxiedNode } from "./proxied-node.js";

export type NodeParts =
  | ({ readonly kind: "application" } & ApplicationOptions)
  | { readonly kind: "engine"; readonly address: SocketAddress; readonly transport: "socket" | "grpc" };

function open(options: NodeOptions, parts: NodeParts | undefined): Promise<RunningNode> {
  if (parts === undefined) return openNode(options);
  return parts.kind === "application" ? startApplication(options, parts) : startProxiedNode(options, parts);
}

export interface StartOptions extends Overrides {
  readonly version: { readonly version: string; readonly commit: string };
  /** Where log lines go; they end with a line feed. */
  readonly write: (line: string) => void;
  readonly colour: boolean;
  /** What runs: engine and application, or one of them with the other behind an ABCI socket. */
  readonly parts?: NodeParts;
  /** Told once blocks are being made and the servers answer. */
  readonly onReady?: (node: RunningNode, pause: Pause) => void;
}

/** Stops the node, does something with its home, and starts it again. One at a time.
 *  @param work is told the height of the last block  @throws what the work throws, or the node that does not start again */
export type Pause = <T>(work: (height: bigint) => T) => Promise<T>;

/** What a stop may take before the process ends anyway; what is lost then is replayed at the next start. */
const STOP_MS_MAX = 1_800;

/** @returns the exit code: 0 after SIGINT or SIGTERM, 1 when the engine gave up
 *  @throws ConfigError and the errors of opening the home */
export async function startNode(home: string, options: StartOptions): Promise<number> {
  keepHeapSmall();
  const config = readNodeConfig(home, options);
  const log: Logger = createLogger({
    level: config.comet.logLevel,
    format: config.comet.logFormat === "json" ? "json" : "plain",
    colour: options.colour,
    write: options.write,
  });
  let finish: (code: number) => void = () => undefined;
  const finished = new Promise<number>((resolve) => {
    finish = resolve;
  });
  const stopping = new AbortController();
  // Later signals are passed over: Ctrl-C reaches this process and its parent, which then asks it to end as well.
  const onSignal = (signal: NodeJS.Signals): void => {
    if (stopping.signal.aborted) return;
    stopping.abort();
    log.info("stopping", { signal });
    finish(0);
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  const nodeOptions: NodeOptions = {
    config,
    log,
    version: options.version,
    stopping: stopping.signal,
    onFatal: (error) => {
      log.error("the node stops: it cannot go on", { error: error.message });
      finish(1);
    },
    onHalt: (reason) => {
      log.info("halting", { reason });
      finish(0);
    },
  };
  let node: RunningNode;
  try {
    node = await open(nodeOptions, options.parts);
  } catch (e) {
    if (!stopping.signal.aborted) throw e;
    log.info("stopped before it had started", { reason: (e as Error).message });
    return 0;
  }
  let pausing: Promise<unknown> = Promise.resolve();
  const pause: Pause = (work) => {
    const paused = pausing.then(async () => {
      if (stopping.signal.aborted) throw new Error("the node is being stopped");
      await node.stop();
      try {
        return work(node.height?.() ?? 0n);
      } finally {
        node = await open(nodeOptions, options.parts).catch((e: Error) => {
          if (!stopping.signal.aborted) nodeOptions.onFatal(e);
          throw e;
        });
      }
    });
    pausing = paused.catch(() => undefined);
    return paused;
  };
  options.onReady?.(node, pause);
  const code = await finished;
  const deadline = setTimeout(() => {
    log.warn("stopping took too long; recovery at the next start does the rest");
    process.exit(code);
  }, STOP_MS_MAX);
  await pausing;
  await node.stop();
  clearTimeout(deadline);
  log.info("stopped");
  return code;
}
