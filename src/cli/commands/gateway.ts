/** Runs a region's gateway in the foreground. */
import { existsSync, readFileSync } from "node:fs";
import { createLogger } from "../../adapters/logs.js";
import { createAppTypes } from "../../app/app.js";
import { type GatewayConfig, gatewayFaults, gatewaySchema } from "../../config/gateway-schema.js";
import { parseConfig } from "../../config/parse.js";
import { Service as NodeService } from "../../gen/cosmos/base/node/v1beta1/query.js";
import { Service as TendermintService } from "../../gen/cosmos/base/tendermint/v1beta1/query.js";
import { Service as TxService } from "../../gen/cosmos/tx/v1beta1/service.js";
import { gatewayPorts, upstreamsOf } from "../../node/gateway/nodes.js";
import { type GatewayOptions, type RunningGateway, startGateway } from "../../node/gateway/start-gateway.js";
import { isWorker, linkToPrimary, reportStart, startWorkers } from "../../node/gateway/workers/run-workers.js";
import { nodePages } from "../../node/pages.js";
import type { CommandContext } from "../context.js";
import { badValue, CliError } from "../errors.js";
import { readTopology, TESTNET_TOPOLOGY } from "../topology-file.js";
import { packageInfo } from "../version-info.js";
import { testnetFolder } from "./testnet-init.js";

export async function gateway(context: CommandContext): Promise<void> {
  const file = readTopology(context.text("topology") ?? TESTNET_TOPOLOGY);
  const names = file.topology.regions.map((r) => r.name);
  const region = context.text("region") ?? "";
  if (!names.includes(region)) throw badValue("--region", region, `one of ${names.join(", ")}`);
  const config = readGatewayConfig(context);
  const backup = context.flag("backup");
  const log = createLogger({
    level: context.text("log_level") ?? "info",
    format: context.flag("jsonLogs") ? "json" : "plain",
    colour: context.io.colour,
    write: (line) => context.io.err(line),
  });
  let nodes: ReturnType<typeof upstreamsOf>;
  try {
    nodes = upstreamsOf(file.topology, file.path, testnetFolder(context));
  } catch (e) {
    throw new CliError((e as Error).message, "add nodes to the topology, or start one with statesetd testnet up");
  }
  const whose = { region, backup, topology: file.topology, nodes, config, log };
  if (isWorker) return serveAsWorker(whose);
  const running = await opened(() => (config.workers > 1 ? startWorkers(whose) : startAlone(whose)));
  if (process.stdin.isTTY !== true) process.on("SIGHUP", () => void running.reload());
  const signals = process.stdin.isTTY === true ? (["SIGINT", "SIGTERM", "SIGHUP"] as const) : STOP_SIGNALS;
  const signal = await new Promise<string>((resolve) => {
    for (const name of signals) process.once(name, () => resolve(name));
  });
  log.info("stopping", { signal });
  await running.stop();
}

const STOP_SIGNALS = ["SIGINT", "SIGTERM"] as const;

type Whose = Omit<GatewayOptions, "version" | "services" | "pages" | "nowText">;

function startAlone(whose: Whose): Promise<RunningGateway> {
  const { modules } = createAppTypes();
  const services = modules.flatMap(({ queryService }) => (queryService === undefined ? [] : [queryService]));
  const all = [...services, TxService, TendermintService, NodeService];
  const { root, version } = packageInfo();
  const { config, topology, region, backup } = whose;
  const index = topology.regions.findIndex((r) => r.name === region);
  return startGateway({
    ...whose,
    services: all,
    version,
    pages: nodePages(root, all, version, {
      rpcPort: config.listen.rpc || gatewayPorts(index, backup).rpc,
      isGateway: true,
    }),
    nowText: () => new Date().toISOString(),
  });
}

/** Signals come to the primary, which tells its workers; only an end that is meant for this process alone is heeded. */
async function serveAsWorker(whose: Whose): Promise<void> {
  for (const name of ["SIGINT", "SIGHUP"] as const) process.on(name, () => undefined);
  const link = linkToPrimary();
  const stopped = new Promise<void>((resolve) => {
    process.once("SIGTERM", () => resolve());
    link.onStop(resolve);
  });
  const running = await reportStart(link, () => startAlone({ ...whose, link }));
  await stopped;
  await running.stop();
}

async function opened<T>(start: () => Promise<T>): Promise<T> {
  try {
    return await start();
  } catch (e) {
    const { code, port } = e as NodeJS.ErrnoException & { port?: number };
    if (code !== "EADDRINUSE")
      throw new CliError((e as Error).message, "see the keys of gateway.toml: statesetd gateway --help");
    throw new CliError(
      `another program listens at port ${port}`,
      "stop it, run the backup with --backup, or choose other ports under [listen] of gateway.toml",
    );
  }
}

/** @throws ConfigError that names file, key and fix */
function readGatewayConfig(context: CommandContext): GatewayConfig {
  const path = context.text("config");
  if (path !== undefined && !existsSync(path)) {
    throw new CliError(`--config: there is no file ${path}`, "leave it out for the defaults");
  }
  const prefix = "STATESETD_GATEWAY_";
  const env = Object.fromEntries(
    Object.entries(context.io.env)
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, value]) => [`STATESETD_${name.slice(prefix.length)}`, value]),
  );
  const text = path === undefined ? undefined : readFileSync(path, "utf8");
  return parseConfig(gatewaySchema, { path: path ?? "gateway.toml", text, env, flags: {} }, gatewayFaults).values;
}
