import type { CometConfig } from "../../config/comet-schema.js";
import type { EngineObserver } from "../../engine/observer.js";
import type { Teardown } from "../teardown.js";
import type { Tracing, TracingOptions } from "./open-telemetry.js";

/** Undefined where config.toml names no collector; then nothing of OpenTelemetry is even loaded. */
export async function openTracing(
  comet: CometConfig,
  parts: Omit<TracingOptions, "endpoint" | "sampleRatio" | "moniker" | "service">,
  teardown: Teardown,
): Promise<Tracing | undefined> {
  const { otlpEndpoint: endpoint, otlpSampleRatio: sampleRatio } = comet.instrumentation;
  if (endpoint === "") return undefined;
  const { Tracing } = await import("./open-telemetry.js");
  const tracing = new Tracing({ ...parts, service: "statesetd", endpoint, sampleRatio, moniker: comet.moniker });
  teardown.add("traces", () => tracing.close());
  return tracing;
}

/** Tells each of those that are there; undefined when none is. */
export function observers(...all: readonly (EngineObserver | undefined)[]): EngineObserver | undefined {
  const there = all.filter((one) => one !== undefined);
  if (there.length < 2) return there[0];
  const each = (tell: (one: EngineObserver) => void): void => {
    for (const one of there) tell(one);
  };
  return {
    consensus: {
      taking: (state, input) => each((one) => one.consensus.taking(state, input)),
      taken: (state, input, outputs) => each((one) => one.consensus.taken(state, input, outputs)),
    },
    mempool: {
      added: (bytes) => each((one) => one.mempool.added(bytes)),
      failed: () => each((one) => one.mempool.failed()),
      rejected: () => each((one) => one.mempool.rejected()),
      evicted: () => each((one) => one.mempool.evicted()),
      rechecked: () => each((one) => one.mempool.rechecked()),
    },
    applied: (block, state) => each((one) => one.applied(block, state)),
  };
}
