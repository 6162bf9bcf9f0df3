import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cli } from "../../../test/support/cli.js";

let home = "";
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "statesetd-complete-"));
  for (const name of ["alice", "bob", "carol"]) await cli(["keys", "add", name, "--home", home]);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Candidates for a line; the last word is the one that is typed. */
async function at(...words: string[]): Promise<{ values: string[]; end: string }> {
  const run = await cli(["__complete", "--", ...words], { env: { STATESETD_HOME: home } });
  expect(run).toMatchObject({ code: 0, err: "" });
  const lines = run.out.trimEnd().split("\n");
  const end = lines.pop() ?? "";
  return { values: lines.map((line) => line.split("\t")[0]!), end };
}

test.each<[string[], string[]]>([
  [["ke"], ["keys"]],
  [["keys", "exp"], ["export"]],
  [
    ["keys", "export", ""],
    ["alice", "bob", "carol"],
  ],
  [["keys", "show", "alice", "b"], ["bob"]],
  [["keys", "add", ""], []],
  [["keys", "rename", "al"], ["alice"]],
  [["keys", "rename", "alice", ""], []],
  [
    ["keys", "add", "m", "--multisig", "alice,"],
    ["alice,bob", "alice,carol"],
  ],
  [["keys", "list", "--keyring-backend", "f"], ["file"]],
  [["keys", "list", "--output=j"], ["--output=json"]],
  [["tx", "ba"], ["bank"]],
  [["tx", "bank", "send", "a"], ["alice"]],
  [["tx", "bank", "send", "alice", "bob", "1ustate", "--fr"], ["--from"]],
  [["tx", "bank", "send", "--from", "c"], ["carol"]],
  [
    ["tx", "sign", "x.json", "--sign-mode", ""],
    ["direct", "amino-json"],
  ],
  [["q", "bank", "balances", "car"], ["carol"]],
  [["query", "bank", "total-supply-"], ["total-supply-of"]],
  [["--home", "somewhere", "stat"], ["status"]],
  [["config", "set", "rpc.ladd"], ["rpc.laddr"]],
  [
    ["config", "show", ""],
    ["config", "app", "client"],
  ],
  [["completion", "z"], ["zsh"]],
  [["start", "--consensus.timeout_com"], ["--consensus.timeout_commit"]],
  [["no", "such", "thing"], []],
  [[""], ["keys", "tx", "query", "status", "version"]],
])("%j gives %j", async (words, wanted) => {
  const { values } = await at(...words);
  if (words[0] === "") expect(values).toEqual(expect.arrayContaining(wanted));
  else expect(values).toEqual(wanted);
});

test("files are the shell's own", async () => {
  expect(await at("tx", "sign", "")).toEqual({ values: [], end: ":files" });
  expect((await at("tx", "sign", "x", "--output-document", "")).end).toBe(":files");
  expect((await at("keys", "show", "")).end).toBe(":none");
});

test("scripts are there for three shells, and for no other", async () => {
  for (const shell of ["bash", "zsh", "fish"]) {
    const run = await cli(["completion", shell]);
    expect(run.out).toContain("__complete");
  }
  const run = await cli(["completion", "tcsh"]);
  expect(run).toMatchObject({ code: 2, out: "" });
  expect(run.err).toContain("bash, zsh, fish");
});
