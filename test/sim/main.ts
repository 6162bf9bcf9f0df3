/** `npm run sim -- --seed S --validators V --heights H --faults all|none|a,b`: one run, or with `--seeds N` that many,
 *  seeds S, S+1, … over two processes; a summary, and with `--json` one JSON line at the end. Exit 1 on a violation. */
import { parseArgs } from "node:util";
import { readTopology } from "../../src/cli/topology-file.js";
import { FAULTS, type Fault, type SimulationSummary } from "./options.js";
import { combine, seedOf, show } from "./report.js";
import { type RunOptions, runOne } from "./run.js";
import { runSeeds } from "./seeds.js";
import { replayCommand, shrink } from "./shrink.js";

const VALIDATORS_MIN = 1;
const VALIDATORS_MAX = 200;

function fail(text: string): never {
  process.stderr.write(`${text}\n`);
  process.exit(2);
}

function wholeNumber(name: string, text: string, min: number, max: number): number {
  const value = Number(text);
  if (!/^[0-9]+$/.test(text) || !Number.isInteger(value) || value < min || value > max) {
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

function choice<T extends string>(name: string, text: string, values: readonly T[]): T {
  return values.find((v) => v === text) ?? fail(`--${name} knows ${values.join(", ")}; found ${JSON.stringify(text)}`);
}

function readOnly(text: string | undefined): ReadonlySet<number> | undefined {
  if (text === undefined) return undefined;
  return new Set(text === "" ? [] : text.split(",").map((n) => wholeNumber("only", n, 0, 1_000_000)));
}

const OPTIONS = {
  seed: { type: "string", default: "1" },
  seeds: { type: "string", default: "1" },
  processes: { type: "string", default: "2" },
  validators: { type: "string" },
  heights: { type: "string", default: "100" },
  faults: { type: "string", default: "all" },
  crypto: { type: "string", default: "keyed" },
  mode: { type: "string", default: "whole" },
  extensions: { type: "string", default: "0" },
  topology: { type: "string" },
  interval: { type: "string", default: "0" },
  only: { type: "string" },
  faulty: { type: "string" },
  shadow: { type: "boolean", default: false },
  shrink: { type: "boolean", default: false },
  trace: { type: "string", default: "0" },
  json: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

const HELP = `npm run sim -- [options]: whole networks under one seed and virtual time. Exit codes: 0 held; 1 a violation; 2 called wrongly.

  --seed S          any text; the same seed is the same run (1)
  --seeds N         N runs, seeds S, S+1, … (1)
  --processes P     over which --seeds are spread (2)
  --validators V    ${VALIDATORS_MIN} to ${VALIDATORS_MAX} (4; with --seeds 4 to 16 in turn)
  --heights H       blocks to be decided while faults come and go (100)
  --faults F        all, none, or some of: ${FAULTS.join(", ")} (all)
  --only A,B,…      injects only the faults with these numbers
  --mode M          whole, core (whole)
  --crypto C        keyed, real (keyed)
  --extensions H    vote extensions from height H on
  --faulty N        how many validators are faulty
  --topology FILE   latencies between the regions of a network file
  --interval MS     target_block_interval
  --shadow          core: compares with a second state machine
  --shrink          makes a failing run smaller, and prints the command for it
  --trace N         the last N lines of what happened
  --json            one JSON line at the end

test/sim/README.md tells more.
`;

/** @returns where the file is, which holds a topology by its schema */
function topologyPath(name: string): string {
  try {
    return readTopology(name).path;
  } catch (e) {
    return fail(e instanceof Error ? e.message : String(e));
  }
}

/** Its own exit code when they cannot be read: 1 says that a run has failed. */
function readArguments() {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch (e) {
    return fail(`${e instanceof Error ? e.message : String(e)}\nnpm run sim -- --help shows what there is`);
  }
}

async function main(): Promise<void> {
  const values = readArguments();
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const seeds = wholeNumber("seeds", values.seeds, 1, 1_000_000);
  const processes = wholeNumber("processes", values.processes, 1, 64);
  const traceLines = wholeNumber("trace", values.trace, 0, 1_000_000);
  const topology = values.topology === undefined ? undefined : topologyPath(values.topology);
  const options = (run: number): RunOptions => ({
    seed: seedOf(values.seed, run),
    validators:
      values.validators === undefined
        ? 4 + (run % 13)
        : wholeNumber("validators", values.validators, VALIDATORS_MIN, VALIDATORS_MAX),
    heights: wholeNumber("heights", values.heights, 1, 10_000_000),
    faults: readFaults(values.faults),
    crypto: choice("crypto", values.crypto, ["keyed", "real"]),
    mode: choice("mode", values.mode, ["whole", "core"]),
    extensionsFrom: BigInt(wholeNumber("extensions", values.extensions, 0, 10_000_000)),
    only: readOnly(values.only),
    faulty: values.faulty === undefined ? undefined : wholeNumber("faulty", values.faulty, 0, VALIDATORS_MAX),
    topology,
    intervalMs: wholeNumber("interval", values.interval, 0, 60_000),
    shadow: values.shadow,
    traceLines,
  });
  const told = (summary: SimulationSummary): void => {
    if (traceLines > 0) process.stderr.write(`${summary.tail.join("\n")}\n`);
    if (!values.json || summary.violations.length > 0) process.stderr.write(`${show(summary)}\n`);
  };
  const all = Array.from({ length: seeds }, (_, run) => options(run));
  const summaries =
    seeds === 1 || processes === 1 ? await inTurn(all, told) : await runSeeds(all, { processes, onSummary: told });
  const failed = summaries.find((s) => s.violations.length > 0);
  if (failed !== undefined && values.shrink) {
    const found = await shrink(all.find((o) => String(o.seed) === String(failed.seed))!, failed, (line) =>
      process.stderr.write(`${line}\n`),
    );
    process.stderr.write(`the smallest run that fails: ${found.violation}\n${replayCommand(found.options)}\n`);
  }
  if (values.json) process.stdout.write(`${JSON.stringify(combine(values.seed, summaries))}\n`);
  process.exitCode = failed === undefined ? 0 : 1;
}

async function inTurn(
  all: readonly RunOptions[],
  told: (summary: SimulationSummary) => void,
): Promise<SimulationSummary[]> {
  const summaries: SimulationSummary[] = [];
  for (const options of all) {
    const summary = await runOne(options);
    summaries.push(summary);
    told(summary);
    if (summary.violations.length > 0) break;
  }
  return summaries;
}

await main();
