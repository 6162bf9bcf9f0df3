/** One run of either kind. */
import type { SimulationOptions, SimulationSummary } from "./options.js";
import { simulate } from "./simulation.js";
import { regionLatencies } from "./topology.js";
import type { SimCrypto } from "./whole/signer.js";
import { simulateWhole, type WholeOptions } from "./whole/simulation.js";

/** `whole`: nodes with engine, stores and reactors. `core`: the state machine with a driver of the simulator's own, at a
 *  fraction of the cost. */
export type Mode = "whole" | "core";

export type RunOptions = {
  readonly [K in keyof SimulationOptions]: SimulationOptions[K] | undefined;
} & {
  readonly seed: string;
  readonly validators: number;
  readonly heights: number;
  readonly faults: SimulationOptions["faults"];
  readonly mode: Mode;
  readonly crypto: SimCrypto;
  /** A network file: latencies between its regions. */
  readonly topology: string | undefined;
  /** Target of blocks from start to start; 0: none. */
  readonly intervalMs: number;
};

/** Without what is undefined. */
function given({ topology, intervalMs, ...options }: RunOptions): WholeOptions {
  const set = Object.entries(options).filter(([, value]) => value !== undefined);
  return {
    ...(Object.fromEntries(set) as unknown as WholeOptions),
    ...(topology === undefined ? {} : { latencyUs: regionLatencies(topology, options.validators) }),
    ...(intervalMs === 0 ? {} : { config: { targetBlockIntervalMs: intervalMs } }),
  };
}

export async function runOne(options: RunOptions): Promise<SimulationSummary> {
  return options.mode === "core" ? simulate(given(options)) : simulateWhole(given(options));
}
