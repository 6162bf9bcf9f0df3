/** The process: its event loop, memory, garbage collection, and what every Prometheus client tells. */
import { readdirSync, readFileSync } from "node:fs";
import { constants, monitorEventLoopDelay, PerformanceObserver, performance } from "node:perf_hooks";
import { getHeapStatistics } from "node:v8";
import type { Registry } from "../../metrics/registry.js";

const LAG_RESOLUTION_MS = 10;
const QUANTILES = [0.5, 0.9, 0.99];
const GC_BUCKETS = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1];
const GC_KINDS = new Map<number, string>([
  [constants.NODE_PERFORMANCE_GC_MAJOR, "major"],
  [constants.NODE_PERFORMANCE_GC_MINOR, "minor"],
  [constants.NODE_PERFORMANCE_GC_INCREMENTAL, "incremental"],
  [constants.NODE_PERFORMANCE_GC_WEAKCB, "weakcb"],
]);
const NS_PER_S = 1e9;

/** Begins to measure. @returns ends it */
export function measureProcess(registry: Registry): () => void {
  const lag = registry.gauge({
    name: "stateset_node_eventloop_lag_seconds",
    help: "How late the event loop was since the last reading.",
    labels: ["quantile"],
  });
  const utilization = registry.gauge({
    name: "stateset_node_eventloop_utilization",
    help: "Share of the time since the last reading in which the event loop was busy, from 0 to 1.",
  });
  const heap = registry.gauge({
    name: "stateset_node_heap_bytes",
    help: "JavaScript heap: used, total (reserved), limit; external and array buffers lie beside it.",
    labels: ["kind"],
  });
  const gc = registry.histogram({
    name: "stateset_node_gc_duration_seconds",
    help: "Pauses of garbage collection.",
    labels: ["kind"],
    buckets: GC_BUCKETS,
  });
  const cpu = registry.counter({ name: "process_cpu_seconds_total", help: "CPU time of user and system." }).with();
  const resident = registry.gauge({ name: "process_resident_memory_bytes", help: "Memory of the process." }).with();
  const start = registry.gauge({ name: "process_start_time_seconds", help: "When it started." }).with();
  const files = registry.gauge({ name: "process_open_fds", help: "Open files and sockets." }).with();
  const filesMax = registry.gauge({ name: "process_max_fds", help: "How many may be open." }).with();

  const delay = monitorEventLoopDelay({ resolution: LAG_RESOLUTION_MS });
  delay.enable();
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { duration, detail } = entry as unknown as { readonly duration: number; readonly detail: { kind: number } };
      const { kind } = detail;
      gc.with(GC_KINDS.get(kind) ?? "other").observe(duration / 1000);
    }
  });
  observer.observe({ entryTypes: ["gc"] });
  let loop = performance.eventLoopUtilization();

  start.set((performance.timeOrigin / 1000) | 0);
  filesMax.set(openFilesLimit());
  registry.onCollect(() => {
    // The monitor's readings hold its own resolution.
    const late = (ns: number) => Math.max(0, (Number.isFinite(ns) ? ns : 0) / NS_PER_S - LAG_RESOLUTION_MS / 1000);
    for (const quantile of QUANTILES) lag.with(String(quantile)).set(late(delay.percentile(quantile * 100)));
    lag.with("1").set(late(delay.max));
    delay.reset();
    const now = performance.eventLoopUtilization();
    utilization.with().set(performance.eventLoopUtilization(now, loop).utilization);
    loop = now;
    const { external, arrayBuffers, rss, heapUsed, heapTotal } = process.memoryUsage();
    const sizes = {
      used: heapUsed,
      total: heapTotal,
      limit: getHeapStatistics().heap_size_limit,
      external,
      arrayBuffers,
    };
    for (const [kind, bytes] of Object.entries(sizes))
      heap.with(kind === "arrayBuffers" ? "array_buffers" : kind).set(bytes);
    const { user, system } = process.cpuUsage();
    cpu.set((user + system) / 1e6);
    resident.set(rss);
    files.set(openFiles());
  });
  return () => {
    delay.disable();
    observer.disconnect();
  };
}

/** 0 where the system does not tell. */
function openFiles(): number {
  try {
    return readdirSync("/proc/self/fd").length;
  } catch {
    return 0;
  }
}

function openFilesLimit(): number {
  try {
    return Number(/^Max open files\s+(\d+)/m.exec(readFileSync("/proc/self/limits", "utf8"))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
