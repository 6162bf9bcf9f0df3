import { createServer, type Server } from "node:http";
import { parseListenAddress } from "../../config/address.js";
import type { CometConfig } from "../../config/comet-schema.js";
import { METRICS_CONTENT_TYPE } from "../../metrics/registry.js";
import type { Teardown } from "../teardown.js";
import { NodeMetrics, type NodeMetricsParts } from "./node-metrics.js";

/** Undefined where config.toml does not ask for metrics. */
export function nodeMetrics(
  comet: CometConfig,
  parts: Omit<NodeMetricsParts, "namespace">,
  teardown: Teardown,
): NodeMetrics | undefined {
  const { prometheus, prometheusListenAddr, namespace } = comet.instrumentation;
  if (!prometheus || prometheusListenAddr === "") return undefined;
  const metrics = new NodeMetrics({ ...parts, namespace });
  teardown.add("metrics", () => metrics.close());
  return metrics;
}

/** Serves /metrics. @throws Error when the address cannot be listened on */
export async function serveMetrics(comet: CometConfig, metrics: NodeMetrics, teardown: Teardown): Promise<void> {
  const { prometheusListenAddr, maxOpenConnections } = comet.instrumentation;
  const address = parseListenAddress(prometheusListenAddr);
  if (!address.ok) throw new Error(`config.toml: instrumentation.prometheus_listen_addr: ${address.error}`);
  const server = createServer((request, response) => {
    const found = request.url?.split("?")[0] === "/metrics";
    response.writeHead(found ? 200 : 404, { "content-type": METRICS_CONTENT_TYPE });
    response.end(found ? metrics.text() : "metrics are at /metrics\n");
  });
  server.maxConnections = maxOpenConnections === 0 ? Number.POSITIVE_INFINITY : maxOpenConnections;
  await listen(server, address.value.kind === "tcp" ? address.value : { path: address.value.path });
  teardown.add("the metrics server", () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  });
}

function listen(server: Server, where: { readonly host: string; readonly port: number } | { readonly path: string }) {
  return new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(where, () => {
      server.off("error", reject);
      resolve();
    });
  });
}
