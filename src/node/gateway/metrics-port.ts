/** The port where a Prometheus server asks a gateway, of one process or of several. */
import { createServer } from "node:http";
import type { GatewayConfig } from "../../config/gateway-schema.js";
import type { Topology } from "../../config/topology.js";
import { METRICS_CONTENT_TYPE } from "../../metrics/registry.js";
import { gatewayPorts } from "./nodes.js";

interface Whose {
  readonly config: GatewayConfig;
  readonly topology: Topology;
  readonly region: string;
  readonly backup: boolean;
}

export function metricsPort({ config, topology, region, backup }: Whose): number {
  const index = topology.regions.findIndex((r) => r.name === region);
  return config.listen.metrics || gatewayPorts(index, backup).metrics;
}

/** @throws Error when the address cannot be listened on */
export function serveMetricsText(host: string, port: number, text: () => Promise<string>) {
  const server = createServer((request, response) => {
    const send = (status: number, body: string): void => {
      response.writeHead(status, { "content-type": METRICS_CONTENT_TYPE });
      response.end(body);
    };
    if (request.url?.split("?")[0] !== "/metrics") return send(404, "metrics are at /metrics\n");
    text().then(
      (body) => send(200, body),
      () => send(500, "the metrics cannot be told\n"),
    );
  });
  return new Promise<{ readonly port: number; readonly close: () => Promise<void> }>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve({
        port: (server.address() as { port: number }).port,
        close: () =>
          new Promise((done) => {
            server.closeAllConnections();
            server.close(() => done());
          }),
      });
    });
  });
}
