import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const MAIN = join(dirname(fileURLToPath(import.meta.url)), "main.ts");

function sim(...words: string[]): { readonly code: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", MAIN, ...words], {
    encoding: "utf8",
  });
  return { code: status, out: stdout, err: stderr };
}

describe("the command line of the simulator", () => {
  test("--help shows the options", () => {
    const { code, out } = sim("--help");
    expect(code).toBe(0);
    for (const word of ["--seed S", "--faults F", "--topology FILE", "twins"]) expect(out).toContain(word);
  });

  test.each([
    [["--bogus"], "Unknown option '--bogus'"],
    [["--seed"], "argument missing"],
    [["--heights", "-1"], "ambiguous"],
    [["word"], "Unexpected argument 'word'"],
    [["--topology", "nowhere.json"], "--topology: there is no file"],
    [["--topology", "package.json"], "regions: found nothing"],
    [["--validators", "0"], "--validators must be a whole number from 1 to 200"],
  ])("%j is called wrongly: exit code 2, which is not that of a violation, and no stack", (words, said) => {
    const { code, out, err } = sim(...words);
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(err).not.toMatch(/^\s+at /m);
    expect(out).toBe("");
  });
});
