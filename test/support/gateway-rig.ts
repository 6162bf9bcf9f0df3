/** A region's gateway in this process, whole as `statesetd gateway` runs it, on free ports before nodes of the test. */
import { createServer, type Server } from "node:http";
import { WebSocketServer } from "ws";
import { type GatewayConfig, gatewaySchema } from "../../src/config/gateway-schema.js";
import { parseConfig } from "../../src/config/parse.js";
import type { Topology } from "../../src/config/topology.js";
import { allFiles } from "../../src/gen/all.js";
import { type RunningGateway, startGateway } from "../../src/node/gateway/start-gateway.js";
import type { ServiceInfo } from "../../src/protobuf/service.js";
import { freePort } from "./free-port.js";
import { keptLog, type LogLine } from "./kept-log.js";

export const REGION = "us-east-1";

export interface Address {
  readonly host: string;
  readonly port: number;
}

/** Addresses of a node's servers; what is left out answers nothing. */
export interface NodeAddresses {
  readonly rpc: Address;
  readonly rest?: Address;
  readonly grpc?: Address;
  readonly region?: string;
}

export interface GatewayRig {
  readonly gateway: RunningGateway;
  readonly rpc: Address;
  readonly rest: Address;
  readonly grpc: Address;
  readonly metrics: Address;
  readonly log: readonly LogLine[];
  /** All metrics by name with labels. */
  gauges(): Promise<ReadonlyMap<string, number>>;
}

const HOST = "127.0.0.1";
const NOWHERE: Address = { host: HOST, port: 1 };
const services: readonly ServiceInfo[] = allFiles.flatMap((f) => f.services);

/** @param toml of gateway.toml, beside its ports */
export async function gatewayBefore(nodes: readonly NodeAddresses[], toml = ""): Promise<GatewayRig> {
  const ports = { rpc: await freePort(), rest: await freePort(), grpc: await freePort(), metrics: await freePort() };
  const listen = Object.entries(ports).map(([name, port]) => `${name} = ${port}`);
  const text = `${toml}\n[listen]\n${listen.join("\n")}\n`;
  const config: GatewayConfig = parseConfig(gatewaySchema, { path: "gateway.toml", text, env: {}, flags: {} }).values;
  const log = keptLog();
  const gateway = await startGateway({
    region: REGION,
    backup: false,
    topology: topologyOf(nodes),
    nodes: nodes.map(({ rpc, rest = NOWHERE, grpc = NOWHERE, region = REGION }, i) => ({
      name: `node${i}`,
      region,
      rpc: `http://${rpc.host}:${rpc.port}`,
      rest: `http://${rest.host}:${rest.port}`,
      grpc: `${grpc.host}:${grpc.port}`,
    })),
    config,
    services,
    pages: new Map(),
    version: "test",
    log,
    nowText: () => "now",
  });
  const at = (port: number): Address => ({ host: HOST, port });
  const metrics = at(gateway.metrics);
  return {
    gateway,
    rpc: at(gateway.rpc),
    rest: at(gateway.rest),
    grpc: at(gateway.grpc),
    metrics,
    log: log.lines,
    async gauges() {
      const answer = await (await fetch(`${urlOf(metrics)}/metrics`)).text();
      const rows = answer.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
      return new Map(
        rows.map((row): [string, number] => {
          const at = row.lastIndexOf(" ");
          return [row.slice(0, at), Number(row.slice(at + 1))];
        }),
      );
    },
  };
}

export function urlOf({ host, port }: Address): string {
  return `http://${host}:${port}`;
}

function topologyOf(nodes: readonly NodeAddresses[]): Topology {
  const names = [...new Set([REGION, ...nodes.map((n) => n.region ?? REGION)])];
  return {
    validators: names.length,
    blockTimeMs: 1_000,
    regions: names.map((name) => ({
      name,
      validators: 1,
      rpcEndpoints: ["http://primary.invalid", "http://backup.invalid"],
      apiEndpoints: [],
      nodes: [],
    })),
    latencyMs: Object.fromEntries(names.map((from) => [from, Object.fromEntries(names.map((to) => [to, 30]))])),
  };
}

/** As much of a node's RPC as a gateway needs to take the node for healthy. */
export class StatusServer {
  private readonly server: Server;
  private readonly sockets: WebSocketServer;

  constructor(height: bigint) {
    const status = { sync_info: { latest_block_height: String(height), catching_up: false } };
    this.server = createServer((_request, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify({ jsonrpc: "2.0", id: -1, result: status }));
    });
    this.sockets = new WebSocketServer({ server: this.server, path: "/websocket" });
  }

  async listen(): Promise<Address> {
    await new Promise<void>((resolve) => this.server.listen(0, HOST, resolve));
    return { host: HOST, port: (this.server.address() as { port: number }).port };
  }

  async close(): Promise<void> {
    for (const client of this.sockets.clients) client.terminate();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
