/** Makes a failing run smaller: fewer faults, fewer kinds of them, fewer heights, as long as it fails in the same way. */
import type { Fault, SimulationSummary } from "./options.js";
import { type RunOptions, runOne } from "./run.js";

const RUNS_MAX = 120;

export interface Shrunk {
  readonly options: RunOptions;
  readonly violation: string;
}

/** What a violation is about: "agreement", "liveness", … */
function kindOf(violation: string): string {
  return /^[a-z]+:/.exec(violation)?.[0] ?? violation.replace(/[0-9a-f]{8,}|[0-9]+/g, "#");
}

export async function shrink(
  first: RunOptions,
  failed: SimulationSummary,
  say: (line: string) => void,
): Promise<Shrunk> {
  const kind = kindOf(failed.violations[0]!);
  let runs = 0;
  let best: Shrunk = { options: first, violation: failed.violations[0]! };
  const fails = async (options: RunOptions): Promise<boolean> => {
    if (runs++ >= RUNS_MAX) return false;
    const { violations } = await runOne({ ...options, traceLines: 0 });
    const found = violations.find((v) => kindOf(v) === kind);
    if (found === undefined) return false;
    best = { options, violation: found };
    return true;
  };
  // The heights that were reached, then ever fewer.
  for (let heights = Math.min(first.heights, Math.max(1, failed.heights)); heights >= 1; heights = heights >> 1) {
    if (!(await fails({ ...best.options, heights }))) break;
  }
  let only = Array.from({ length: failed.faultsPlanned }, (_, i) => i).filter((i) => first.only?.has(i) ?? true);
  await fails({ ...best.options, only: new Set(only) });
  for (
    let size = Math.ceil(only.length / 2);
    size >= 1 && runs < RUNS_MAX;
    size = size === 1 ? 0 : Math.ceil(size / 2)
  ) {
    for (let at = 0; at < only.length; ) {
      const fewer = only.filter((_, i) => i < at || i >= at + size);
      if (await fails({ ...best.options, only: new Set(fewer) })) only = fewer;
      else at += size;
    }
    say(`${only.length} faults left after ${runs} runs`);
  }
  for (const lasting of ["byzantine", "twins", "powers", "decider", "extensions"] satisfies Fault[]) {
    const faults = best.options.faults.filter((f) => f !== lasting);
    if (faults.length < best.options.faults.length) await fails({ ...best.options, faults });
  }
  return best;
}

/** What to type to see it again. */
export function replayCommand({
  seed,
  validators,
  heights,
  faults,
  mode,
  crypto,
  only,
  extensionsFrom,
  topology,
  intervalMs,
  faulty,
}: RunOptions): string {
  const words = [
    `--seed ${seed} --validators ${validators} --heights ${heights} --faults ${faults.join(",") || "none"}`,
  ];
  if (only !== undefined) words.push(`--only "${[...only].join(",")}"`);
  if (faulty !== undefined) words.push(`--faulty ${faulty}`);
  if (mode !== "whole") words.push(`--mode ${mode}`);
  if (crypto !== "keyed") words.push(`--crypto ${crypto}`);
  if (topology !== undefined) words.push(`--topology ${topology}`);
  if (intervalMs > 0) words.push(`--interval ${intervalMs}`);
  if (extensionsFrom !== undefined && extensionsFrom > 0n) words.push(`--extensions ${extensionsFrom}`);
  return `npm run sim -- ${words.join(" ")}`;
}
