/** Builds a gateway and runs it until it is told to stop. */
import { appendFileSync } from "node:fs";
import { APP_FILES } from "../../app/files.js";
import type { GatewayConfig } from "../../config/gateway-schema.js";
import type { Topology } from "../../config/topology.js";
import { type GrpcRefusal, startGrpcServer } from "../../gateway/grpc/server.js";
import type { Pages } from "../../gateway/pages/static-pages.js";
import { Fleet } from "../../gateway/region/fleet.js";
import { Forwarder } from "../../gateway/region/forward.js";
import { Guard } from "../../gateway/region/guard.js";
import { type AuditEntry, OwnPaths } from "../../gateway/region/own-paths.js";
import { ReadCache } from "../../gateway/region/read-cache.js";
import { RegionGateway } from "../../gateway/region/region-gateway.js";
import { RemoteBackend } from "../../gateway/region/remote-backend.js";
import { RestFront } from "../../gateway/region/rest-front.js";
import { RpcFront } from "../../gateway/region/rpc-front.js";
import { TlsFiles } from "../../gateway/region/tls.js";
import { Upstream, type UpstreamSpec } from "../../gateway/region/upstream.js";
import { WebSocketFront } from "../../gateway/region/websocket-front.js";
import { GRPC } from "../../gateway/services/grpc-status.js";
import type { Logger } from "../../ports/log.js";
import type { RequestTracer } from "../../ports/trace.js";
import type { ServiceInfo } from "../../protobuf/service.js";
import { Teardown } from "../teardown.js";
import { readApiKeys, tokenVerifier } from "./credentials.js";
import { gatewayMetricsText } from "./gateway-metrics.js";
import { addressLimit, shareOf } from "./limits.js";
import { metricsPort, serveMetricsText } from "./metrics-port.js";
import { gatewayPorts } from "./nodes.js";
import { type Bank, LeasedLimiter } from "./workers/leased-limiter.js";
import type { Drain } from "./workers/protocol.js";
import type { WorkerLink } from "./workers/run-workers.js";

export interface GatewayOptions {
  readonly region: string;
  readonly backup: boolean;
  readonly topology: Topology;
  readonly nodes: readonly UpstreamSpec[];
  readonly config: GatewayConfig;
  /** Of the REST port, by path. */
  readonly pages: Pages;
  /** Whose services gRPC speaks. */
  readonly services: readonly ServiceInfo[];
  /** Of the program. */
  readonly version: string;
  readonly log: Logger;
  /** Seconds since 1970, as text for the audit log. */
  readonly nowText: () => string;
  /** The primary process, of one among several. */
  readonly link?: WorkerLink | undefined;
}

export interface RunningGateway {
  readonly rpc: number;
  readonly rest: number;
  readonly grpc: number;
  readonly metrics: number;
  /** Certificates are read anew. */
  reload(): void;
  stop(): Promise<void>;
}

const ANSWER_BYTES_MAX = 256 * 1_048_576;
const WEBSOCKET_MESSAGE_BYTES_MAX = 1_048_576;

/** @throws Error when an address cannot be listened on, or a file of the configuration cannot be used */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const teardown = new Teardown(options.log);
  try {
    return await open(options, teardown);
  } catch (e) {
    await teardown.run();
    throw e;
  }
}

async function open(options: GatewayOptions, teardown: Teardown): Promise<RunningGateway> {
  const { config, log, region, topology, link } = options;
  const workers = link === undefined ? 1 : config.workers;
  const upstreams = upstreamsFor(options);
  const setDrained = ({ node, drained }: Drain): void => {
    for (const upstream of upstreams) if (upstream.name === node) upstream.drained = drained;
  };
  const tracer = await openTracer(options, teardown);
  const forwarder = new Forwarder(ANSWER_BYTES_MAX);
  teardown.add("connections to nodes", () => forwarder.close());
  const fleet = new Fleet(upstreams, forwarder, log.child({ module: "nodes" }));
  teardown.add("watching nodes", () => fleet.close());
  const cache = new ReadCache(config.cache.maxBytes);
  const gateway = new RegionGateway(fleet, forwarder, cache, {
    heightWaitMs: config.tuning.minHeightWaitMs,
    tracer,
  });
  const { limits } = config;
  const guard = new Guard({
    perAddress: addressLimit(config),
    keys: readApiKeys(config.auth.apiKeysFile),
    verifyToken: tokenVerifier(config.auth),
    inFlightMax: shareOf(limits.maxInFlight, workers),
    limiter: link && ((bucket, limit) => new LeasedLimiter(limit, workers, bankOf(link, bucket))),
  });
  const tls = config.tls.cert === "" ? undefined : new TlsFiles(config.tls, log.child({ module: "tls" }));
  if (tls !== undefined) teardown.add("watching certificates", () => tls.close());
  const own = new OwnPaths({
    region,
    gateway,
    audit: auditTo(options),
    drain: ({ name: node }, drained) =>
      link === undefined ? setDrained({ node, drained }) : link.primary.ask("drain", { node, drained }),
  });
  const index = topology.regions.findIndex((r) => r.name === region);
  const ports = gatewayPorts(index, options.backup);
  const { listen } = config;
  const front = {
    host: listen.host,
    region,
    maxBodyBytes: limits.maxBodyBytes,
    maxOpenConnections: shareOf(limits.maxOpenConnections, workers),
    corsOrigins: config.cors.allowedOrigins,
    tls,
    tracer,
  };
  const rpcFront = new RpcFront(gateway, { ...front, port: listen.rpc || ports.rpc, maxBatch: limits.maxBatch }, own);
  const rpc = await rpcFront.open(guard);
  teardown.add("RPC", () => rpc.close());
  const webSockets = new WebSocketFront(gateway, guard, log.child({ module: "websocket" }), {
    maxClients: shareOf(limits.maxWebsockets, workers),
    maxMessageBytes: WEBSOCKET_MESSAGE_BYTES_MAX,
    maxBufferedBytes: limits.maxWebsocketBuffer,
  });
  webSockets.attach(rpc.server);
  teardown.add("WebSockets", () => webSockets.close());
  const backend = new RemoteBackend(options.services, fleet, {
    heightWaitMs: config.tuning.minHeightWaitMs,
    tracer,
  });
  teardown.add("gRPC connections to nodes", () => backend.close());
  const rest = await new RestFront(
    gateway,
    { ...front, port: listen.rest || ports.rest },
    own,
    backend,
    options.pages,
  ).open(guard);
  teardown.add("REST", () => rest.close());
  const grpc = await startGrpcServer(backend, log.child({ module: "grpc" }), {
    host: listen.host,
    port: listen.grpc || ports.grpc,
    maxReceiveBytes: 10 * limits.maxBodyBytes,
    maxSendBytes: 2 ** 31 - 1,
    maxOpenConnections: shareOf(limits.maxOpenConnections, workers),
    files: APP_FILES,
    admit: (remoteAddress, headers) => admitCall(guard, remoteAddress, headers),
    tls,
  });
  teardown.add("gRPC", () => grpc.close());
  const text = () => gatewayMetricsText({ region, gateway, guard, cache, webSockets });
  const reload = (): void => tls?.reload();
  await fleet.start();
  const running = { rpc: rpc.address.port, rest: rest.address.port, grpc: grpc.address.port };
  const role = options.backup ? "backup" : "primary";
  const stop = () => teardown.run();
  if (link !== undefined) {
    link.answer({ metrics: text, drain: setDrained, reload });
    for (const node of await link.primary.ask("drained", undefined)) setDrained({ node, drained: true });
    return { ...running, metrics: 0, reload, stop };
  }
  const metrics = await serveMetricsText(listen.host, metricsPort(options), async () => text());
  teardown.add("metrics", metrics.close);
  log.info("gateway ready", { region, role, nodes: upstreams.length, ...running, metrics: metrics.port });
  return { ...running, metrics: metrics.port, reload, stop };
}

/** Nothing of OpenTelemetry is loaded unless gateway.toml names a collector. */
async function openTracer(
  { config, region, backup, version }: GatewayOptions,
  teardown: Teardown,
): Promise<RequestTracer | undefined> {
  const { otlpEndpoint: endpoint, otlpSampleRatio: sampleRatio } = config.tracing;
  if (endpoint === "") return undefined;
  const { Tracing } = await import("../tracing/open-telemetry.js");
  const name = `${region}/${backup ? "backup" : "primary"}`;
  const whose = { service: "statesetd-gateway", chainId: "", moniker: name, nodeId: name, version };
  const tracing = new Tracing({ ...whose, endpoint, sampleRatio });
  teardown.add("traces", () => tracing.close());
  return tracing;
}

function bankOf({ primary }: WorkerLink, bucket: string): Bank {
  return {
    take: (address, needed, spare) => primary.ask("take", { bucket, address, needed, spare }),
    giveBack: (address, tokens) => {
      // Without the primary there is nobody to give them to.
      primary.ask("giveBack", { bucket, address, tokens }).catch(() => undefined);
    },
  };
}

/** Calls of gRPC count with the others, by address or key. */
async function admitCall(
  guard: Guard,
  remoteAddress: string,
  headers: Readonly<Record<string, string>>,
): Promise<GrpcRefusal | undefined> {
  const { "x-api-key": key, authorization } = headers;
  const presented = { ...(key === undefined ? {} : { "x-api-key": key }), authorization };
  const verdict = await guard.admit({ headers: presented, socket: { remoteAddress } });
  if (!("status" in verdict)) return undefined;
  const { status, message, headers: told } = verdict;
  return { code: GRPC_OF_STATUS[status], message, metadata: told };
}

const GRPC_OF_STATUS = {
  401: GRPC.UNAUTHENTICATED,
  403: GRPC.PERMISSION_DENIED,
  429: GRPC.RESOURCE_EXHAUSTED,
  503: GRPC.UNAVAILABLE,
} as const;

/** Nodes of the regions that may be asked, with their distance from here. */
function upstreamsFor({ nodes, config, topology, region }: GatewayOptions): Upstream[] {
  const { regions } = config.tuning;
  const row = topology.latencyMs[region] ?? {};
  return nodes
    .filter((node) => regions.length === 0 || regions.includes(node.region))
    .map(
      (node) =>
        new Upstream(node, node.region === region ? 0 : Math.max(1, row[node.region] ?? Number.MAX_SAFE_INTEGER)),
    );
}

function auditTo({ config, log, nowText }: GatewayOptions): (entry: AuditEntry) => void {
  const { file } = config.audit;
  const auditLog = log.child({ module: "audit" });
  return (entry) => {
    auditLog.info("administrative call", { ...entry });
    if (file !== "") appendFileSync(file, `${JSON.stringify({ time: nowText(), ...entry })}\n`, { mode: 0o600 });
  };
}
