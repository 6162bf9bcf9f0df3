/** `npm run scenario -- FILE …`: runs scenario files from anywhere; exit 1 and the first difference on failure. */
import { existsSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { runScenario } from "./run-scenario.js";
import { readScenario, ScenarioError } from "./scenario.js";

const files = process.argv.slice(2);
if (files.length === 0) {
  process.stderr.write("Name at least one file: npm run scenario -- FILE …\n");
  process.exit(2);
}
/** npm runs this in the project's folder; a name is meant in the folder where it was typed. */
const pathOf = (file: string): string => {
  const typed = resolve(process.env.INIT_CWD ?? ".", file);
  return existsSync(typed) ? typed : file;
};
let failed = 0;
for (const file of files) {
  let fault: string | undefined;
  let done = "";
  try {
    const outcome = await runScenario(readScenario(readFileSync(pathOf(file), "utf8"), basename(file)));
    done = `${outcome.steps} steps, ${outcome.blocks} blocks`;
    if (outcome.difference !== undefined) fault = `step ${outcome.difference.step}: ${outcome.difference.text}`;
  } catch (error) {
    const known = error instanceof ScenarioError || (error instanceof Error && "code" in error);
    if (!known) process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    fault = error instanceof Error ? error.message : String(error);
  }
  if (fault !== undefined) failed++;
  process.stdout.write(fault === undefined ? `ok ${file}: ${done}\n` : `FAILED ${file}: ${fault}\n`);
}
process.exit(failed === 0 ? 0 : 1);
