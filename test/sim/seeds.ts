/** Many runs over several processes: each takes the next seed when it has done one. */
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { SimulationSummary } from "./options.js";
import { type RunOptions, runOne } from "./run.js";

export interface SeedsOptions {
  readonly processes: number;
  readonly onSummary: (summary: SimulationSummary) => void;
}

type Sent = Omit<RunOptions, "only"> & { readonly only: readonly number[] | undefined };

/** The summaries in the order of the runs, up to the first that fails. */
export async function runSeeds(all: readonly RunOptions[], options: SeedsOptions): Promise<SimulationSummary[]> {
  const done: SimulationSummary[] = [];
  let next = 0;
  let failed = false;
  const worker = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const child = fork(fileURLToPath(import.meta.url), [], { execArgv: process.execArgv, serialization: "advanced" });
      let at = -1;
      const give = (): void => {
        at = failed ? all.length : next++;
        const run = all[at];
        if (run === undefined) child.disconnect();
        else child.send({ ...run, only: run.only && [...run.only] } satisfies Sent);
      };
      child.on("message", (summary: SimulationSummary) => {
        done[at] = summary;
        failed ||= summary.violations.length > 0;
        options.onSummary(summary);
        give();
      });
      child.on("error", reject);
      child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`a process ended with ${code}`))));
      give();
    });
  await Promise.all(Array.from({ length: Math.min(options.processes, all.length) }, worker));
  return done.filter((summary) => summary !== undefined);
}

if (process.send !== undefined && process.argv[1] === fileURLToPath(import.meta.url)) {
  process.on("message", (sent: Sent) => {
    runOne({ ...sent, only: sent.only && new Set(sent.only) }).then(
      (summary) => process.send!(summary),
      (error: Error) => {
        process.stderr.write(`${error.stack}\n`);
        process.exit(3);
      },
    );
  });
}
