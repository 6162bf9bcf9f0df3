/** What a run is told, what it tells, and its faults: each is made of the seed and its number alone, so that a run with
 *  some of them left out has the others as before. */
import type { ConsensusConfig } from "../../src/consensus/config.js";
import type { Behaviour } from "./behaviour.js";
import { Rng } from "./rng.js";

export const FAULTS = [
  "loss",
  "disorder",
  "partition",
  "oneway",
  "censor",
  "storm",
  "decider",
  "crash",
  "power",
  "pause",
  "skew",
  "disk",
  "join",
  "extensions",
  "byzantine",
  "twins",
  "powers",
] as const;
export type Fault = (typeof FAULTS)[number];

/** In force from the start, not injected now and then. */
const LASTING: readonly Fault[] = ["byzantine", "twins", "powers", "decider", "extensions"];

export interface SimulationOptions {
  readonly seed: number | string;
  readonly validators: number;
  /** Blocks to be decided while faults come and go. */
  readonly heights: number;
  readonly faults: readonly Fault[];
  readonly config?: Partial<ConsensusConfig>;
  readonly extensionsFrom?: bigint;
  /** Faulty validators that are used in turn; by default all kinds. */
  readonly behaviours?: readonly Behaviour[];
  /** How many are faulty; by default as many as agreement bears. */
  readonly faulty?: number;
  /** Compare every step with that of a second state (core only). */
  readonly shadow?: boolean;
  /** Lines of the trace to keep for a report. */
  readonly traceLines?: number;
  /** Numbers of the faults that are injected; by default all. */
  readonly only?: ReadonlySet<number>;
}

export interface SimulationSummary {
  readonly seed: number | string;
  readonly validators: number;
  readonly heights: number;
  readonly faultsInjected: number;
  readonly violations: readonly string[];
  readonly traceHash: string;
  readonly virtualSeconds: number;
  readonly messages: number;
  readonly restarts: number;
  /** Blocks that nodes have fetched instead of deciding them. */
  readonly blocksSynced: number;
  readonly maxRound: number;
  /** Mean time from block to block, as the first node that decides sees them; 0 where it is not measured. */
  readonly blockIntervalMs: number;
  /** Validators that were found to have signed twice, of those that did. */
  readonly accused: number;
  readonly culprits: number;
  /** How many faults of the plan had come when the run was over. */
  readonly faultsPlanned: number;
  readonly tail: readonly string[];
}

export const POWER = 10n;

export const CONFIG: Partial<ConsensusConfig> = {
  timeoutProposeMs: 1000,
  timeoutProposeDeltaMs: 200,
  timeoutPrevoteMs: 400,
  timeoutPrevoteDeltaMs: 100,
  timeoutPrecommitMs: 400,
  timeoutPrecommitDeltaMs: 100,
  timeoutCommitMs: 400,
};

export interface PlannedFault {
  readonly afterUs: number;
  readonly kind: Fault;
  readonly durationUs: number;
  /** False: left out of this run. */
  readonly wanted: boolean;
  readonly rng: Rng;
}

const SECOND_US = 1_000_000;

/** The fault with this number; undefined when there are none. */
export function faultPlan(
  { seed, faults, only }: SimulationOptions,
  ordinal: number,
  able: readonly Fault[] = FAULTS,
): PlannedFault | undefined {
  const kinds = faults.filter((f) => !LASTING.includes(f) && able.includes(f));
  if (kinds.length === 0) return undefined;
  const rng = new Rng(`${seed}/fault/${ordinal}`);
  return {
    afterUs: rng.between(SECOND_US, 6 * SECOND_US),
    kind: rng.pick(kinds),
    durationUs: rng.between(SECOND_US, 8 * SECOND_US),
    wanted: only?.has(ordinal) ?? true,
    rng,
  };
}
