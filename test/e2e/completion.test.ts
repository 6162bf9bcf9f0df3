/** The scripts of `completion` in the shells that they are for, as far as those are installed. */
import { execFile, execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { statesetd } from "../support/chain.js";

const run = promisify(execFile);
const program = fileURLToPath(new URL("../../dist/src/cli/main.js", import.meta.url));
let folder = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "statesetd-shells-"));
  const wrapper = join(folder, "statesetd");
  writeFileSync(wrapper, `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`);
  chmodSync(wrapper, 0o755);
  for (const name of ["alice", "bob"]) await statesetd(["keys", "add", name, "--home", folder]);
  for (const shell of ["bash", "zsh", "fish"]) {
    writeFileSync(join(folder, `complete.${shell}`), (await statesetd(["completion", shell])).stdout);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function installed(shell: string): boolean {
  try {
    execFileSync(shell, ["-c", "true"]);
    return true;
  } catch {
    console.error(`skipped: ${shell} is not installed`);
    return false;
  }
}

const LINES: [string, string[]][] = [
  ["statesetd keys exp", ["export"]],
  ["statesetd keys export ", ["alice", "bob"]],
  ["statesetd tx bank send alice b", ["bob"]],
  ["statesetd tx bank send --fro", ["--from"]],
  ["statesetd tx bank mul", ["multi-send"]],
  ["statesetd status --output=te", ["--output=text"]],
];

const env = () => ({ ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}`, STATESETD_HOME: folder });

test.skipIf(!installed("bash")).each(LINES)("bash completes %j", async (line, wanted) => {
  const script = `source "$1"; COMP_LINE="$2"; COMP_POINT=\${#COMP_LINE}; _statesetd; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout } = await run("bash", ["-c", script, "bash", join(folder, "complete.bash"), line], { env: env() });
  // Behind "=" bash has begun a new word.
  expect(stdout.trim().split("\n")).toEqual(wanted.map((w) => w.slice(w.indexOf("=") + 1)));
});

test.skipIf(!installed("bash"))("bash lists files where a file can stand", async () => {
  writeFileSync(join(folder, "unsigned.json"), "{}");
  const line = `statesetd tx sign ${folder}/uns`;
  const script = `source "$1"; COMP_LINE="$2"; COMP_POINT=\${#COMP_LINE}; _statesetd; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout } = await run("bash", ["-c", script, "bash", join(folder, "complete.bash"), line], { env: env() });
  expect(stdout.trim()).toBe(join(folder, "unsigned.json"));
});

test.skipIf(!installed("fish")).each(LINES)("fish completes %j", async (line, wanted) => {
  const script = `source ${join(folder, "complete.fish")}; complete -C ${JSON.stringify(line)}`;
  const { stdout } = await run("fish", ["--no-config", "-c", script], { env: env() });
  expect(
    stdout
      .trim()
      .split("\n")
      .map((l) => l.split("\t")[0]),
  ).toEqual(wanted);
});

test.skipIf(!installed("zsh")).each(LINES)("zsh completes %j", async (line, wanted) => {
  // The line editor stays away: what it would hand in and what it would be handed stand in for it.
  const script = [
    "compdef() {}; _files() { print :files }",
    `_describe() { local name=$@[-1]; print -rl -- "\${(@P)name}" }`,
    `source "$1"; line=$2; words=("\${(@s: :)line}"); CURRENT=\${#words}; _statesetd`,
  ].join("\n");
  const { stdout } = await run("zsh", ["-f", "-c", script, "zsh", join(folder, "complete.zsh"), line], { env: env() });
  expect(
    stdout
      .trim()
      .split("\n")
      .map((l) => l.split(":")[0]),
  ).toEqual(wanted);
});
