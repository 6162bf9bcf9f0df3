/** Compliance off the chain beside a real node: lists are built and published, subjects screened and attested, a case is
 *  opened and decided, the case file is anchored, a subject erased; what the chain then says is asked of its queries. */
import { execFile, spawn } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type CliResult, statesetd, statesetdJson, TestChain, until } from "../support/chain.js";

const fixtures = fileURLToPath(new URL("../fixtures/lists/", import.meta.url));
const program = fileURLToPath(new URL("../../dist/src/cli/main.js", import.meta.url));
const NAMES = ["payer", "payee", "staff", "officer", "second"];
const LISTED = "Testimir Zorvakovic";
let chain: TestChain;

interface Policy {
  readonly version: string;
  readonly [field: string]: unknown;
}

beforeAll(async () => {
  chain = await TestChain.create({ accounts: NAMES.map((name) => ({ name, coins: "1000000000ustate,1000000uusdc" })) });
  const path = join(chain.home, "config/genesis.json");
  const doc = JSON.parse(readFileSync(path, "utf8")) as {
    app_state: { compliance: { params: Record<string, unknown>; policies: Policy[] } };
  };
  const { compliance } = doc.app_state;
  const staff = [chain.account("staff").address];
  Object.assign(compliance.params, { issuers: staff, publishers: staff, attestors: staff, auditors: staff });
  compliance.params.officers = [chain.account("officer").address, chain.account("second").address];
  compliance.policies = [{ version: "1", max_list_lag: "3600s" }];
  writeFileSync(path, JSON.stringify(doc));
  await chain.start();
});

afterAll(async () => {
  await chain?.destroy();
});

const at = (name: string): string => chain.account(name).address;
const from = (name: string): string[] => [
  ...["--from", name, "--keyring-backend", "test", "--chain-id", chain.chainId, "--yes"],
  ...chain.clientFlags,
];
const query = <T>(path: string): Promise<T> => chain.get<T>(`${chain.rest}/stateset/compliance/v1/${path}`);
const compliance = (args: readonly string[], input?: string): Promise<CliResult> =>
  statesetd(["compliance", ...args], input);

async function ok(args: readonly string[], input?: string): Promise<CliResult> {
  const run = await compliance(args, input);
  if (run.code !== 0) throw new Error(`${args.join(" ")}: ${run.stderr}`);
  return run;
}

/** Sends, and waits for the block. */
async function sent(args: readonly string[]): Promise<{ readonly code: number; readonly raw_log: string }> {
  const { txhash } = await statesetdJson<{ txhash: string }>(args);
  return until(`transaction ${txhash}`, 15_000, async () => {
    const answer = await chain.get<{ tx_response?: { code: number; raw_log: string } }>(
      `${chain.rest}/cosmos/tx/v1beta1/txs/${txhash}`,
    );
    return answer.tx_response;
  });
}

async function must(args: readonly string[]): Promise<void> {
  const { code, raw_log: log } = await sent(args);
  if (code !== 0) throw new Error(`${args.join(" ")}: ${log}`);
}

const home = (): string[] => ["--home", chain.home];
const file = (name: string): string => join(chain.home, "compliance/lists", name);

test("lists are built, verified and published", async () => {
  const files = ["sdn.csv", "alt.csv", "add.csv"].map((name) => `${fixtures}sample-${name}`);
  const built = JSON.parse(
    (await ok(["lists", "build", ...files, "--published-at", "2026-04-01", ...home(), "--output", "json"])).stdout,
  ) as { merkle_root: string; merkle_root_base64: string; entry_count: string };
  expect(built.entry_count).toBe("3");
  const again = await ok(["lists", "build", ...files, "--published-at", "2026-04-01", ...home(), "--output", "json"]);
  expect(JSON.parse(again.stdout)).toEqual(built);
  await ok(["lists", "build", `${fixtures}sample-un.xml`, ...home()]);
  const unpublished = await compliance(["lists", "verify", file("UN.list"), ...chain.clientFlags]);
  expect(unpublished).toMatchObject({ code: 1, stderr: expect.stringMatching(/its root is not on the chain/) });
  await must(["compliance", "lists", "publish", file("OFAC-SDN.list"), ...from("staff")]);
  await must(["compliance", "lists", "publish", file("UN.list"), ...from("staff")]);
  const { list } = await query<{ list: object }>("lists/OFAC-SDN/0");
  expect(list).toMatchObject({ version: "1", merkle_root: built.merkle_root_base64, entry_count: "3" });
  const verified = await ok(["lists", "verify", file("UN.list"), ...chain.clientFlags, "--output", "json"]);
  expect(JSON.parse(verified.stdout)).toMatchObject({ version: "1", newest: true });
  const twice = await compliance(["lists", "publish", file("UN.list"), ...from("staff")]);
  expect(twice.stderr).toMatch(/UN version 1 has this root already/);
});

test("a listed name is held, and what the chain keeps has no name in it", async () => {
  const shown = await ok(["screen", LISTED, "--birth-date", "1970-01-31", ...home(), "--output", "json"]);
  expect(JSON.parse(shown.stdout)).toMatchObject({
    verdict: "HOLD",
    score: 100,
    hits: [{ source: "OFAC-SDN", uid: "990001", evidence: { birth_date: "agrees" } }],
  });
  await must(["compliance", "screen", LISTED, "--subject", "payer", "--attest", ...from("staff")]);
  const { screening_id: id } = await query<{ screening_id: string }>(`status/${at("payer")}`);
  const { screening } = await query<{ screening: object }>(`screenings/${id}`);
  expect(screening).toMatchObject({
    subject: at("payer"),
    verdict: "VERDICT_HOLD",
    score: 100,
    list_versions: [
      { source: "OFAC-SDN", version: "1" },
      { source: "UN", version: "1" },
    ],
  });
  expect(JSON.stringify(screening)).not.toMatch(/zorvakovic/i);
  const record = await ok(["case-file", "show", "1", ...home(), "--output", "json"]);
  const { commitment, ...content } = JSON.parse(record.stdout) as { commitment: string };
  expect(content).toMatchObject({ kind: "screening", subject: at("payer"), data: { verdict: "HOLD" } });
  expect(Buffer.from(commitment, "hex").toString("base64")).toBe(
    (screening as { case_commitment: string }).case_commitment,
  );
});

test("the payment of who is held becomes a case, and two officers decide it", async () => {
  const message = { payee: at("payee"), denom: "uusdc", amount: "1000", max_fee_bps: 100 };
  const authorize = join(chain.home, "authorize.json");
  writeFileSync(authorize, JSON.stringify(message));
  await must(["tx", "payments", "authorize", authorize, ...from("payer")]);
  const { cases } = await query<{ cases: { id: string; parties: string[] }[] }>("cases/open");
  expect(cases).toMatchObject([{ id: "1" }]);
  for (const [name, key] of [
    ["officer", "d1"],
    ["second", "d2"],
  ] as const) {
    const vote = ["--case-id", "1", "--decision", "VERDICT_REJECT", "--client-key", key];
    await must(["tx", "compliance", "decide-hold", ...vote, ...from(name)]);
  }
  expect(await query("cases/1")).toMatchObject({
    case: { status: "CASE_STATUS_DECIDED", decision: "VERDICT_REJECT" },
  });
});

test("a confirmed hit blocks, with a proof that the chain verifies; nothing lifts it by accident", async () => {
  const screen = ["compliance", "screen", LISTED, "--subject", "payer", "--attest"];
  await must([...screen, "--confirm", "OFAC-SDN:990001", ...from("staff")]);
  expect(await query(`status/${at("payer")}`)).toMatchObject({ blocked: true });
  const send = await statesetd(["tx", "bank", "send", at("payer"), at("payee"), "1ustate", ...from("payer")]);
  expect(send.stderr).toMatch(/sender: not permitted/);
  const lifted = await compliance([...screen.slice(1), ...from("staff")]);
  expect(lifted.stderr).toMatch(/is blocked, and a screening with another verdict would lift that/);
  const wrong = await compliance([...screen.slice(1), "--confirm", "OFAC-SDN:1", ...from("staff")]);
  expect(wrong.stderr).toMatch(/there is no entry "OFAC-SDN:1" in the lists/);
  await must([...screen, "--verdict", "allow", "--reason", "another person", ...from("staff")]);
  expect(await query(`status/${at("payer")}`)).toMatchObject({ blocked: false });
});

test("the worker screens whom the case file knows, once, and again when a list changes, over a restart", async () => {
  const subject = ["case-file", "append", "--kind", "subject", "--subject", "payee", "--input", "-"];
  await ok([...subject, ...home(), "--keyring-backend", "test"], JSON.stringify({ names: ["Wilhelmina Unrelated"] }));
  const once = async (): Promise<string> => {
    const run = await ok(["worker", "--once", ...from("staff"), "--output", "json"]);
    return (JSON.parse(run.stdout) as { attested: string }).attested;
  };
  expect(await once()).toBe("1");
  expect(await once()).toBe("0");
  const before = await query<{ screening_id: string }>(`status/${at("payee")}`);
  expect(await query(`screenings/${before.screening_id}`)).toMatchObject({
    screening: { verdict: "VERDICT_ALLOW", score: 0 },
  });
  // It runs on; a new version of a list wakes it by an event, long before its interval has passed.
  const worker = spawn(process.execPath, [program, "compliance", "worker", "--interval", "10m", ...from("staff")]);
  let log = "";
  for (const stream of [worker.stdout, worker.stderr]) stream.on("data", (part) => (log += String(part)));
  try {
    await until("the worker", 20_000, async () => (/lists/.test(log) ? true : undefined));
    const changed = readFileSync(`${fixtures}sample-un.xml`, "utf8").replace(
      "<FIRST_NAME>OLUMBRA",
      "<FIRST_NAME>OLUMBRAX",
    );
    writeFileSync(join(chain.home, "un.xml"), changed.replace("2026-04-02T", "2026-04-03T"));
    await ok(["lists", "build", join(chain.home, "un.xml"), ...home()]);
    await must(["compliance", "lists", "publish", file("UN.list"), ...from("staff")]);
    await until("a new screening", 20_000, async () => {
      const now = await query<{ screening_id: string }>(`status/${at("payee")}`);
      return now.screening_id === before.screening_id ? undefined : now;
    });
  } catch (e) {
    throw new Error(`${String(e)}\n${log}`);
  } finally {
    const closed = new Promise<number | null>((resolve) => worker.once("exit", resolve));
    worker.kill("SIGTERM");
    expect(await closed).toBe(0);
  }
  expect(log).toMatch(/stopped/);
  expect(log).not.toMatch(/Wilhelmina|Unrelated/i);
  expect(await once()).toBe("0");
});

test("the case file is anchored, and a copy that lacks records is told by the chain", async () => {
  const backup = join(chain.home, "backup");
  mkdirSync(backup);
  const files = ["records.jsonl", "head.json"].map((name) => join(chain.home, "compliance/case-file", name));
  for (const path of files) copyFileSync(path, join(backup, path.split("/").at(-1)!));
  await ok(["case-file", "append", "--note", "after the backup", ...home()]);
  const anchored = await statesetdJson<{ sequence: string; first: number; last: number; hash: string }>([
    ...["compliance", "case-file", "anchor"],
    ...from("staff"),
  ]);
  expect(anchored).toMatchObject({ sequence: "1", first: 1 });
  const { anchor } = await query<{ anchor: { hash: string; count: string } }>("audit_anchors/1");
  expect(Buffer.from(anchor.hash, "base64").toString("hex")).toBe(anchored.hash);
  expect(anchor.count).toBe(String(anchored.last));
  const sound = await ok(["case-file", "verify", ...chain.clientFlags, "--output", "json"]);
  expect(JSON.parse(sound.stdout)).toMatchObject({ anchors: "1", faults: [] });
  const none = await compliance(["case-file", "anchor", ...from("staff")]);
  expect(none.stderr).toMatch(/every record is anchored/);
  const now = files.map((path) => readFileSync(path));
  for (const path of files) copyFileSync(join(backup, path.split("/").at(-1)!), path);
  // By itself the old copy is whole; the anchor is not over what it holds.
  await ok(["case-file", "verify", ...home()]);
  const old = await compliance([
    ...["case-file", "verify", "--auditor", "staff", "--keyring-backend", "test"],
    ...chain.clientFlags,
  ]);
  expect(old).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/anchor 1 on the chain is over \d+ records that are not here/),
  });
  for (const [i, path] of files.entries()) writeFileSync(path, now[i]!);
  await ok(["case-file", "verify", ...chain.clientFlags]);
});

test("erasure: the chain is told, the records are unreadable, and the file stays whole", async () => {
  const erase = ["case-file", "erase", "--subject", "payee", ...from("officer")];
  const { commitment } = JSON.parse((await ok([...erase, "--output", "json"])).stdout) as { commitment: string };
  expect(commitment).toMatch(/^[0-9a-f]{64}$/);
  const listed = await ok(["case-file", "list", ...home(), "--output", "json"]);
  const { records } = JSON.parse(listed.stdout) as { records: { kind: string; subject: string }[] };
  expect(records.some((r) => r.subject === at("payee"))).toBe(false);
  expect(records.filter((r) => r.kind === "erased").length).toBeGreaterThan(2);
  await ok(["case-file", "verify", ...chain.clientFlags]);
  await ok(["case-file", "rotate-keys", ...home()]);
  await ok(["case-file", "verify", ...home()]);
  await must(["tx", "compliance", "issue-credential", ...credential("second"), ...from("staff")]);
  await ok(["case-file", "append", "--note", "kept", "--subject", "second", ...home(), "--keyring-backend", "test"]);
  const early = await compliance(["case-file", "erase", "--subject", "second", ...from("officer")]);
  expect(early).toMatchObject({ code: 1, stderr: expect.stringMatching(/the law forbids erasure for now/) });
  const kept = await ok([
    "case-file",
    "list",
    "--subject",
    "second",
    ...home(),
    "--keyring-backend",
    "test",
    "--output",
    "json",
  ]);
  expect(JSON.parse(kept.stdout)).toMatchObject({ records: [{ kind: "note" }] });
});

function credential(subject: string): string[] {
  const path = join(chain.home, "credential.json");
  const message = {
    subject: at(subject),
    type: "CREDENTIAL_TYPE_PERSON",
    tier: 1,
    country: "DE",
    expires_at: "2100-01-01T00:00:00Z",
    commitment: Buffer.alloc(32, 1).toString("base64"),
  };
  writeFileSync(path, JSON.stringify(message));
  return [path];
}

test("what cannot be is refused with what to do instead", async () => {
  const nothing = await compliance(["screen", "Somebody", "--home", join(chain.home, "elsewhere")]);
  expect(nothing).toMatchObject({ code: 1, stderr: expect.stringMatching(/no such file or folder\n.*lists build/) });
  const bad = join(chain.home, "bad.xml");
  writeFileSync(bad, '<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY a "b">]><sdnList/>');
  const xml = await compliance(["lists", "parse", bad]);
  expect(xml).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/bad\.xml:\d: document types and entities are refused/),
  });
  const low = await compliance(["screen", "Somebody", "--minimum", "10", ...home()]);
  expect(low).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/minimum must be a whole number from 50 to 100/),
  });
  const { stderr } = await new Promise<{ stderr: string }>((resolve) =>
    execFile(process.execPath, [program, "compliance", "--help"], (_, out, err) => resolve({ stderr: out + err })),
  );
  expect(stderr).toMatch(/screen[\s\S]*case-file[\s\S]*worker/);
});
