/** What runs came to, in words and as the JSON line that other programs read. */
import type { SimulationSummary } from "./options.js";

/** Seeds that are numbers go up by one for each run. */
export function seedOf(first: string, run: number): string {
  if (run === 0) return first;
  return /^[0-9]+$/.test(first) ? String(Number(first) + run) : `${first}/${run}`;
}

export function show(summary: SimulationSummary): string {
  const { seed, validators, heights, virtualSeconds, faultsInjected, restarts, blocksSynced } = summary;
  const { maxRound, accused, culprits, violations } = summary;
  const pace = summary.blockIntervalMs === 0 ? "" : `, a block every ${summary.blockIntervalMs} ms`;
  const found = violations.length === 0 ? "ok" : `VIOLATED: ${violations.join("; ")}`;
  return `seed ${seed}: ${validators} validators, ${heights} heights in ${virtualSeconds} s, ${faultsInjected} faults, ${restarts} restarts, ${blocksSynced} blocks fetched, highest round ${maxRound}${pace}, ${accused} of ${culprits} culprits found: ${found}`;
}

/** One run as it is; several added up, their hashes joined to one in the order of their seeds. */
export function combine(seed: string, summaries: readonly SimulationSummary[]): Record<string, unknown> {
  const sum = (of: (s: SimulationSummary) => number): number => summaries.reduce((total, s) => total + of(s), 0);
  let hash = summaries[0]!.traceHash;
  for (const s of summaries.slice(1)) {
    hash = (BigInt.asUintN(64, BigInt(`0x${hash}`) * 0x100000001b3n) ^ BigInt(`0x${s.traceHash}`))
      .toString(16)
      .padStart(16, "0");
  }
  return {
    seed: /^[0-9]{1,15}$/.test(seed) ? Number(seed) : seed,
    runs: summaries.length,
    validators: summaries[0]!.validators,
    heights: sum((s) => s.heights),
    faultsInjected: sum((s) => s.faultsInjected),
    violations: sum((s) => s.violations.length),
    traceHash: hash,
    restarts: sum((s) => s.restarts),
    blocksSynced: sum((s) => s.blocksSynced),
    messages: sum((s) => s.messages),
    virtualSeconds: sum((s) => s.virtualSeconds),
    blockIntervalMs: summaries[0]!.blockIntervalMs,
    maxRound: Math.max(...summaries.map((s) => s.maxRound)),
    accused: sum((s) => s.accused),
    culprits: sum((s) => s.culprits),
    violationTexts: summaries.flatMap((s) => s.violations),
  };
}
