/** `npm run -s sim:planted`: plants one fault after the other into a copy of the sources and looks whether the simulator
 *  or a test notices. Before that everything must pass without faults. Ends with `caught N of M`; exit 1 unless all. */
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, stripVTControlCharacters } from "node:util";
import { type Detector, PLANTED, type PlantedFault } from "./faults.js";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");
const COPIED = ["src", "modules", "proto", "genesis", "test", "package.json", "vitest.config.ts"];
const CONFIGS = ["tsconfig.json", "tsconfig.base.json", "tsconfig.pure.json", "tsconfig.test.json"];
/** A detector that takes longer has noticed nothing. */
const DETECTOR_MS = 240_000;

interface Outcome {
  readonly fault: PlantedFault;
  /** Undefined: nobody has noticed. */
  readonly caughtBy: string | undefined;
  readonly seconds: number;
  readonly said: string;
}

class Workplace {
  readonly folder: string;

  constructor() {
    this.folder = mkdtempSync(join(tmpdir(), "planted-"));
    for (const name of [...COPIED, ...CONFIGS]) {
      cpSync(join(ROOT, name), join(this.folder, name), { recursive: true });
    }
    symlinkSync(join(ROOT, "node_modules"), join(this.folder, "node_modules"));
  }

  /** Applies a fault; returns what takes it back. */
  plant({ file, find, replace }: PlantedFault): () => void {
    const path = join(this.folder, file);
    const before = readFileSync(path, "utf8");
    writeFileSync(
      path,
      before.replace(find, () => replace),
    );
    return () => writeFileSync(path, before);
  }

  /** What the detector says when it fails; undefined when it passes. */
  async run(detector: Detector): Promise<string | undefined> {
    const { code, output } = await this.spawn(wordsOf(detector));
    if (code === 0) return undefined;
    if (code === undefined) throw new Error(`${nameOf(detector)} did not end:\n${output.slice(-2000)}`);
    return lastWords(output);
  }

  private spawn(words: readonly string[]): Promise<{ readonly code: number | undefined; readonly output: string }> {
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, words, { cwd: this.folder, timeout: DETECTOR_MS });
      let output = "";
      for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
      child.on("error", reject);
      child.on("close", (code) => resolve({ code: code ?? undefined, output }));
    });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function timesIn(folder: string, { file, find }: PlantedFault): number {
  return readFileSync(join(folder, file), "utf8").split(find).length - 1;
}

function wordsOf(detector: Detector): string[] {
  if ("sim" in detector) {
    return ["--import", "tsx", "test/sim/main.ts", "--processes", "1", "--json", ...detector.sim.split(" ")];
  }
  const named = detector.named === undefined ? [] : ["-t", detector.named];
  return [
    "node_modules/vitest/vitest.mjs",
    "run",
    "--project",
    detector.project,
    detector.test,
    "--bail",
    "1",
    ...named,
  ];
}

function nameOf(detector: Detector): string {
  return "sim" in detector ? `sim ${detector.sim}` : detector.test;
}

function lastWords(output: string): string {
  const plain = stripVTControlCharacters(output);
  const [, texts] = /"violationTexts":\["([^"]*)/.exec(plain) ?? [];
  if (texts !== undefined) return texts;
  const [, failed] = /FAIL\s+(.*)/.exec(plain) ?? [];
  return failed ?? /(\w*Error: .*)/.exec(plain)?.[1] ?? plain.slice(-200).trim();
}

/** The detectors that are used, each once. */
function detectors(faults: readonly PlantedFault[]): Detector[] {
  return [...new Map(faults.flatMap((f) => f.by).map((d) => [JSON.stringify(d), d])).values()];
}

async function judge(place: Workplace, fault: PlantedFault): Promise<Outcome> {
  const takeBack = place.plant(fault);
  const began = performance.now();
  const seconds = (): number => (performance.now() - began) / 1000;
  try {
    for (const detector of fault.by) {
      const said = await place.run(detector);
      if (said !== undefined) return { fault, caughtBy: nameOf(detector), seconds: seconds(), said };
    }
    return { fault, caughtBy: undefined, seconds: seconds(), said: "" };
  } finally {
    takeBack();
  }
}

async function share<T>(count: number, items: readonly T[], work: (place: Workplace, item: T) => Promise<void>) {
  const places = Array.from({ length: Math.min(count, items.length) }, () => new Workplace());
  let next = 0;
  try {
    await Promise.all(
      places.map(async (place) => {
        while (next < items.length) await work(place, items[next++]!);
      }),
    );
  } finally {
    for (const place of places) place.remove();
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: "string", default: "" },
      processes: { type: "string", default: "2" },
      "no-baseline": { type: "boolean", default: false },
    },
  });
  const faults = PLANTED.filter(({ name }) => name.includes(values.only));
  const processes = Number(values.processes);
  const moved = PLANTED.filter((fault) => timesIn(ROOT, fault) !== 1);
  if (moved.length > 0) {
    const lines = moved.map((f) => `${f.name}: its line stands ${timesIn(ROOT, f)} times in ${f.file}: ${f.find}`);
    process.stderr.write(`faults whose lines have moved:\n${lines.join("\n")}\n`);
    process.exitCode = 1;
    return;
  }
  const failing: string[] = [];
  if (!values["no-baseline"]) {
    await share(processes, detectors(faults), async (place, detector) => {
      const said = await place.run(detector);
      if (said !== undefined) failing.push(`${nameOf(detector)}: ${said}`);
    });
  }
  if (failing.length > 0) {
    process.stderr.write(`without any fault these fail already:\n${failing.join("\n")}\n`);
    process.exitCode = 1;
    return;
  }
  const outcomes: Outcome[] = [];
  await share(processes, faults, async (place, fault) => {
    const outcome = await judge(place, fault);
    outcomes.push(outcome);
    const { caughtBy, seconds, said } = outcome;
    const found = caughtBy === undefined ? "NOT CAUGHT" : `${caughtBy} | ${said.slice(0, 120)}`;
    process.stdout.write(`${fault.name} | ${seconds.toFixed(0)} s | ${found}\n`);
  });
  const caught = outcomes.filter((o) => o.caughtBy !== undefined).length;
  process.stdout.write(`caught ${caught} of ${faults.length}\n`);
  process.exitCode = caught === faults.length ? 0 : 1;
}

await main();
