import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Runs of one property, and the seed they start from: the same for everybody unless the environment says otherwise, so
 *  that a failure in one place is one everywhere. */
export const fuzzOptions = {
  numRuns: Number(process.env.STATESETD_FUZZ_RUNS ?? 300),
  seed: Number(process.env.STATESETD_FUZZ_SEED ?? 20_260_722),
};

/** Inputs that are tried in every run: those that once failed, and those that reach far. */
export function keptSeeds<T>(name: string): T {
  return JSON.parse(readFileSync(fileURLToPath(new URL(`seeds/${name}.json`, import.meta.url)), "utf8")) as T;
}
