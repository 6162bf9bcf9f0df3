/** What a Prometheus server asks of a gateway. */
import type { Guard } from "../../gateway/region/guard.js";
import type { ReadCache } from "../../gateway/region/read-cache.js";
import type { RegionGateway } from "../../gateway/region/region-gateway.js";
import type { WebSocketFront } from "../../gateway/region/websocket-front.js";

import type { GaugeRule } from "./workers/merge-metrics.js";

/** What becomes of the gauges of several processes that watch the same nodes; the rest are added up. */
export const GAUGE_RULES: Readonly<Record<string, GaugeRule>> = {
  stateset_gateway_height: "max",
  stateset_gateway_node_up: "max",
  stateset_gateway_node_height: "max",
  stateset_gateway_node_latency_seconds: "mean",
  stateset_gateway_node_error_rate: "mean",
};

export interface GatewayMetricsParts {
  readonly region: string;
  readonly gateway: RegionGateway;
  readonly guard: Guard;
  readonly cache: ReadCache;
  readonly webSockets: WebSocketFront;
}

export function gatewayMetricsText({ region, gateway, guard, cache, webSockets }: GatewayMetricsParts): string {
  const lines: string[] = [];
  const metric = (
    name: string,
    kind: "gauge" | "counter",
    help: string,
    rows: readonly (readonly [string, number | bigint])[],
  ): void => {
    const full = `stateset_gateway_${name}`;
    lines.push(`# HELP ${full} ${help}`, `# TYPE ${full} ${kind}`);
    for (const [labels, value] of rows) lines.push(`${full}{region="${region}"${labels}} ${value}`);
  };
  const nowMs = performance.now();
  const byNode = (value: (u: (typeof gateway.fleet.upstreams)[number]) => number | bigint) =>
    gateway.fleet.upstreams.map((u) => [`,node="${u.name}",node_region="${u.spec.region}"`, value(u)] as const);
  metric("height", "gauge", "The newest block of all nodes.", [["", gateway.fleet.best()]]);
  metric(
    "node_up",
    "gauge",
    "1 while requests may go to the node.",
    byNode((u) => Number(u.isUp(nowMs))),
  );
  metric(
    "node_height",
    "gauge",
    "The newest block of the node.",
    byNode((u) => u.height),
  );
  metric(
    "node_latency_seconds",
    "gauge",
    "Smoothed time of its answers.",
    byNode((u) => u.latencyMs / 1000),
  );
  metric(
    "node_error_rate",
    "gauge",
    "Smoothed share of failures.",
    byNode((u) => u.errorRate),
  );
  metric(
    "node_in_flight",
    "gauge",
    "Requests at the node.",
    byNode((u) => u.inFlight),
  );
  metric("in_flight", "gauge", "Requests under way.", [["", guard.inFlight]]);
  metric("websocket_clients", "gauge", "WebSocket clients.", [["", webSockets.clients.size]]);
  metric("cache_entries", "gauge", "Answers that are kept.", [["", cache.size]]);
  metric("cache_bytes", "gauge", "Memory for them.", [["", cache.sizeBytes]]);
  metric("requests_total", "counter", "Requests since the start.", [
    [',served="node"', gateway.counts.asked],
    [',served="cache"', gateway.counts.kept],
    [',served="shared"', gateway.counts.joined],
    [',served="failed"', gateway.counts.failed],
  ]);
  metric(
    "refused_total",
    "counter",
    "Requests that were not let in.",
    Object.entries(guard.refused).map(([reason, count]) => [`,reason="${reason}"`, count] as const),
  );
  return `${lines.join("\n")}\n`;
}
