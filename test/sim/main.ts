/** `npm run sim -- --seed S --validators V --heights H --faults all|none|a,b`: one run, or with `--runs N` that many,
 *  seeds S, S+1, …; a summary, and with `--json` one JSON line at the end. Exit 1 on a violation. */
import { parseArgs } from "node:util";
import { FAULTS, type Fault, type SimulationSummary, simulate } from "./simulation.js";

const VALIDATORS_MIN = 1;
const VALIDATORS_MAX = 200;

function fail(text: string): never {
  process.stderr.write(`${text}\n`);
  process.exit(2);
}

function wholeNumber(name: string, text: string, min: number, max: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < min || value > max) {
    fail(`--${name} must be a whole number from ${min} to ${max}, found ${JSON.stringify(text)}`);
  }
  return value;
}

function readFaults(text: string): Fault[] {
  if (text === "all") return [...FAULTS];
  if (text === "none") return [];
  return text.split(",").map((name) => {
    const fault = FAULTS.find((f) => f === name);
    return fault ?? fail(`--faults knows all, none, ${FAULTS.join(", ")}; found ${JSON.stringify(name)}`);
  });
}

/** Seeds that are numbers go up by one for each run. */
function seedOf(first: string, run: number): string {
  if (run === 0) return first;
  return /^[0-9]+$/.test(first) ? String(Number(first) + run) : `${first}/${run}`;
}

function show(summary: SimulationSummary): string {
  const { seed, validators, heights, virtualSeconds, faultsInjected, restarts, maxRound, accused, culprits } = summary;
  const found = summary.violations.length === 0 ? "ok" : `VIOLATED: ${summary.violations.join("; ")}`;
  return `seed ${seed}: ${validators} validators, ${heights} heights in ${virtualSeconds} s, ${faultsInjected} faults, ${restarts} restarts, highest round ${maxRound}, ${accused} of ${culprits} culprits found: ${found}`;
}

function main(): void {
  const { values } = parseArgs({
    options: {
      seed: { type: "string", default: "1" },
      runs: { type: "string", default: "1" },
      validators: { type: "string" },
      heights: { type: "string", default: "100" },
      faults: { type: "string", default: "all" },
      extensions: { type: "string", default: "0" },
      shadow: { type: "boolean", default: false },
      trace: { type: "string", default: "0" },
      json: { type: "boolean", default: false },
    },
  });
  const runs = wholeNumber("runs", values.runs, 1, 1_000_000);
  const heights = wholeNumber("heights", values.heights, 1, 10_000_000);
  const extensionsFrom = BigInt(wholeNumber("extensions", values.extensions, 0, 10_000_000));
  const traceLines = wholeNumber("trace", values.trace, 0, 1_000_000);
  const faults = readFaults(values.faults);
  const summaries: SimulationSummary[] = [];
  for (let run = 0; run < runs; run++) {
    const seed = seedOf(values.seed, run);
    const validators =
      values.validators === undefined
        ? 4 + (run % 13)
        : wholeNumber("validators", values.validators, VALIDATORS_MIN, VALIDATORS_MAX);
    const summary = simulate({ seed, validators, heights, faults, extensionsFrom, shadow: values.shadow, traceLines });
    summaries.push(summary);
    if (traceLines > 0) process.stderr.write(`${summary.tail.join("\n")}\n`);
    if (!values.json || summary.violations.length > 0) process.stderr.write(`${show(summary)}\n`);
    if (summary.violations.length > 0) break;
  }
  if (values.json) process.stdout.write(`${JSON.stringify(combine(values.seed, summaries))}\n`);
  process.exitCode = summaries.some((s) => s.violations.length > 0) ? 1 : 0;
}

/** One run as it is; several added up, their hashes joined to one. */
function combine(seed: string, summaries: readonly SimulationSummary[]): Record<string, unknown> {
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
    messages: sum((s) => s.messages),
    virtualSeconds: sum((s) => s.virtualSeconds),
    maxRound: Math.max(...summaries.map((s) => s.maxRound)),
    accused: sum((s) => s.accused),
    culprits: sum((s) => s.culprits),
    violationTexts: summaries.flatMap((s) => s.violations),
  };
}

main();
