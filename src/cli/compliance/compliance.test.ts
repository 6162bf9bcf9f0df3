/** The commands that need no node; test/e2e/compliance.test.ts has the others. */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type CliRun, cli } from "../../../test/support/cli.js";

const fixtures = fileURLToPath(new URL("../../../test/fixtures/lists/", import.meta.url));
const ALICE = "stateset1ay6h83mhmfhjyl4ekk885kt885d8phvypx0gwu";
const sample = (name: string): string => `${fixtures}sample-${name}`;
let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "statesetd-compliance-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const run = (args: string[], stdin?: string[]): Promise<CliRun> =>
  cli(["compliance", ...args, "--home", home], stdin === undefined ? {} : { stdin });

async function json<T>(args: string[], stdin?: string[]): Promise<T> {
  const { code, out, err } = await run([...args, "--output", "json"], stdin);
  if (code !== 0) throw new Error(err);
  return JSON.parse(out) as T;
}

interface Built {
  readonly merkle_root: string;
  readonly file: string;
}
const build = (...names: string[]): Promise<Built> => json<Built>(["lists", "build", ...names.map(sample)]);

test("entries are printed, a line each", async () => {
  const { code, out, err } = await run(["lists", "parse", sample("un.xml")]);
  expect(code).toBe(0);
  expect(
    out
      .trimEnd()
      .split("\n")
      .map((line) => (JSON.parse(line) as { uid: string }).uid),
  ).toEqual(["9900101", "9900102"]);
  expect(err).toBe("UN (un-xml): 2 entries with 6 names\n");
});

test("the same files give the same root in one home, another one elsewhere; nobody else may read", async () => {
  const first = await build("un.xml");
  expect(await build("un.xml")).toEqual(first);
  for (const path of [first.file, join(home, "compliance/list-salt")]) expect(statSync(path).mode & 0o077).toBe(0);
  rmSync(join(home, "compliance/list-salt"));
  expect((await build("un.xml")).merkle_root).not.toBe(first.merkle_root);
});

test("verify, prove and diff", async () => {
  const { file, merkle_root: root } = await build("sdn.xml");
  expect(await json(["lists", "verify", file, "--root", root])).toMatchObject({
    source: "OFAC-SDN",
    merkle_root: root,
  });
  expect(await run(["lists", "verify", file, "--root", "00"])).toMatchObject({ code: 1 });
  const proof = await json<{ leaf: string }>(["lists", "prove", file, "990001"]);
  expect(proof).toMatchObject({ source: "OFAC-SDN", aunts: expect.any(Array) });
  expect(await run(["lists", "prove", file, "1"])).toMatchObject({ code: 1, err: expect.stringMatching(/no entry 1/) });
  expect(await json(["lists", "prove", file, "--absent", Buffer.alloc(32).toString("base64")])).toMatchObject({
    before: null,
    after: { index: "0" },
  });
  expect(await run(["lists", "prove", file, "--absent", proof.leaf])).toMatchObject({ code: 1 });
  const diff = await json(["lists", "diff", file, sample("sdn-advanced.xml")]);
  expect(diff).toMatchObject({
    added: [],
    removed: [{ uid: "990003" }],
    changed: [{ uid: "990001" }, { uid: "990002" }],
  });
  writeFileSync(file, readFileSync(file, "utf8").replace("1 Sample Street", "2 Sample Street"));
  expect(await run(["lists", "verify", file])).toMatchObject({ code: 1, err: expect.stringMatching(/OFAC-SDN\.list/) });
});

test("screening explains itself, and thresholds move the verdict", async () => {
  await build("sdn.xml");
  await build("eu.csv");
  const ask = (...more: string[]) => json<{ verdict: string; score: number; hits: object[] }>(["screen", ...more]);
  const { verdict, score, hits } = await ask("Ulrike Brankhofer", "--birth-date", "1980", "--country", "Liechtenstein");
  expect([verdict, score]).toEqual(["HOLD", 100]);
  expect(hits[0]).toMatchObject({
    source: "EU",
    evidence: { birth_date: "agrees", country: "agrees" },
    how: {
      parts: [
        { part: "ULRIKE", soundex: true },
        { part: "BRANKHOFER", soundex: true },
      ],
    },
  });
  const near = await ask("Testimar Zorvakovitch", "--hold", "100");
  expect(near.verdict).toBe("ALLOW");
  expect(await ask("Wilhelmina Unrelated")).toMatchObject({ verdict: "ALLOW", score: 0, hits: [] });
  const input = JSON.stringify({ names: ["THE PELICAN STAR SAMPLE"], type: "vessel" });
  expect(await json(["screen", "--input", "-"], [input])).toMatchObject({ verdict: "HOLD", hits: [{ uid: "990003" }] });
  expect(await run(["screen", "--input", "-"], ['{"name":"x"}'])).toMatchObject({
    code: 1,
    err: expect.stringMatching(/"name" is no field/),
  });
  expect(await run(["screen", "X", "--confirm", "EU:1"])).toMatchObject({
    code: 2,
    err: expect.stringMatching(/--attest/),
  });
  expect(await run(["screen"])).toMatchObject({ code: 2, err: expect.stringMatching(/nobody is named/) });
});

test("the case file from the command line, and what it says of damage", async () => {
  const subject = JSON.stringify({ names: ["Testimir Zorvakovic"] });
  await json(["case-file", "append", "--kind", "subject", "--subject", ALICE, "--input", "-"], [subject]);
  await json(["case-file", "append", "--note", "seen"]);
  await build("sdn.xml");
  expect(await json(["screen", "--subject", ALICE])).toMatchObject({ verdict: "HOLD", score: 100 });
  expect(await json(["case-file", "list", "--subject", ALICE])).toMatchObject({
    records: [{ sequence: "1", kind: "subject" }],
  });
  expect(await json(["case-file", "show", "2"])).toMatchObject({ kind: "note", data: { note: "seen" } });
  expect(await json(["case-file", "rotate-keys"])).toMatchObject({ current: "k2" });
  expect(await json(["case-file", "verify"])).toMatchObject({ records: "2", faults: [] });
  const records = join(home, "compliance/case-file/records.jsonl");
  const [first = ""] = readFileSync(records, "utf8").split("\n");
  writeFileSync(records, `${first}\n`);
  const cut = await run(["case-file", "verify"]);
  expect(cut).toMatchObject({
    code: 1,
    err: expect.stringMatching(/ends at record 1, its head says 2: records are missing/),
  });
  expect(cut.out + cut.err).not.toMatch(/Testimir/);
  rmSync(join(home, "compliance/master-keys.json"));
  expect(await run(["case-file", "append", "--note", "x"])).toMatchObject({
    code: 1,
    err: expect.stringMatching(/no master keys/),
  });
  expect(existsSync(join(home, "compliance/master-keys.json"))).toBe(false);
});

test("wrong calls say what to type", async () => {
  const refused = async (args: string[], wanted: RegExp) => {
    const { code, err } = await run(args);
    expect(code, args.join(" ")).toBeGreaterThan(0);
    expect(err).toMatch(wanted);
  };
  await refused(["case-file", "list"], /there is no case file\n.*append begins one/);
  await refused(["case-file", "append"], /has no content\n.*--note/);
  await refused(["case-file", "append", "--kind", "anchor", "--note", "x"], /neither anchor nor erasure/);
  await refused(["lists", "build", sample("un.xml"), "--source", "a b"], /--source: found "a b"/);
  await refused(["lists", "build", sample("un.xml"), "--published-at", "soon"], /--published-at: found "soon"/);
  await refused(["lists", "parse", "/nowhere"], /\/nowhere: no such file/);
});
