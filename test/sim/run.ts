/** One run of either kind. */
import type { SimulationOptions, SimulationSummary } from "./options.js";
import { simulate } from "./simulation.js";
import type { SimCrypto } from "./whole/signer.js";
import { simulateWhole } from "./whole/simulation.js";

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
};

/** Without what is undefined. */
function given(options: RunOptions): SimulationOptions & { readonly crypto: SimCrypto } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as never;
}

export async function runOne(options: RunOptions): Promise<SimulationSummary> {
  return options.mode === "core" ? simulate(given(options)) : simulateWhole(given(options));
}
