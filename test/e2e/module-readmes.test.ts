/** The commands of the modules' READMEs, as they stand there, one after the other on one node. What they need is prepared
 *  here: keys, roles, files (test/fixtures/module-readmes), a case that waits for officers.
 *
 *  A block of code that begins with "# as in PATH", or a line that ends so, needs more than that: the test at PATH runs
 *  such commands. Of such a line the transaction is still made, but not sent. */
import { execFile } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { statesetd, TestChain } from "../support/chain.js";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../..", import.meta.url));
const program = join(root, "dist/src/cli/main.js");
const fixtures = join(root, "test/fixtures/module-readmes");
const AS_IN = /#\s*as in (\S+)\s*$/;
/** An order first, then what other modules say of it. */
const FIRST = ["orders", "payments"];

interface Line {
  readonly module: string;
  readonly text: string;
  /** The test that runs such commands. */
  readonly asIn?: string;
}

function linesOf(module: string): Line[] {
  const readme = readFileSync(join(root, "modules", module, "README.md"), "utf8");
  return [...readme.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].flatMap(([, , block]) => {
    const whole = AS_IN.exec(block!.split("\n")[0]!)?.[1];
    const commands = block!.split("\n").filter((line) => line.startsWith("statesetd "));
    return commands.map((line) => {
      const asIn = AS_IN.exec(line)?.[1] ?? whole;
      const text = line.replace(/\s+#.*$/, "");
      return asIn === undefined ? { module, text } : { module, text, asIn };
    });
  });
}

const modules = readdirSync(join(root, "modules"));
const lines = [...FIRST, ...modules.filter((m) => !FIRST.includes(m))].flatMap(linesOf);
const ours = lines.filter(({ asIn }) => asIn === undefined);

let chain: TestChain;

beforeAll(async () => {
  const names = ["alice", "bob", "officer"];
  chain = await TestChain.create({
    accounts: names.map((name) => ({ name, coins: "1000000000ustate,1000000000uusdc" })),
  });
  const path = join(chain.home, "config/genesis.json");
  const genesis = JSON.parse(readFileSync(path, "utf8")) as {
    app_state: { [module: string]: { [field: string]: object } };
  };
  const { compliance, crossborder } = genesis.app_state;
  const [alice, , officer] = chain.accounts.map((a) => a.address);
  Object.assign(compliance!.params!, { officers: [officer] });
  const time = "2025-01-01T00:00:00Z";
  const open = {
    id: "7",
    version: "1",
    status: "CASE_STATUS_OPEN",
    parties: [alice],
    times_out_at: "2100-01-01T00:00:00Z",
  };
  Object.assign(compliance!, { cases: [{ ...open, created_at: time, updated_at: time }], next_case_id: "8" });
  Object.assign(crossborder!.params!, { publishers: [alice] });
  const corridor = { origin: "US", destination: "DE", version: "1", status: "CORRIDOR_STATUS_OPEN" };
  const effective = { from: time };
  const tariff = { id: "1", set_version: "1", destination: "DE", hs_prefix: "64", ad_valorem_ppm: "80000" };
  Object.assign(crossborder!, {
    corridors: [{ ...corridor, denoms: [{ denom: "uusdc", currency: "USD" }] }],
    next_set_version: "2",
    sets: [{ version: "1", publisher: alice, rows: 1 }],
    next_row_id: "2",
    tariffs: [{ ...tariff, effective, basis: "BASIS_CIF" }],
  });
  writeFileSync(path, JSON.stringify(genesis, null, 2));
  const made = await statesetd(["init", "offline", "--home", join(chain.home, "offline")]);
  expect(made.code, made.stderr).toBe(0);
  mkdirSync(join(chain.home, "work"));
  for (const name of readdirSync(fixtures)) {
    const text = readFileSync(join(fixtures, name), "utf8");
    const named = text.replace(/@(\w+)/g, (_, account: string) => chain.account(account).address);
    writeFileSync(join(chain.home, "work", name), named);
  }
  mkdirSync(join(chain.home, "bin"));
  writeFileSync(join(chain.home, "bin/statesetd"), `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`);
  chmodSync(join(chain.home, "bin/statesetd"), 0o755);
  await chain.start(["--consensus.target_block_interval", "300ms"]);
});

afterAll(() => chain?.destroy());

/** As a shell runs it, where the client is configured for this chain. */
async function shell(line: string): Promise<string> {
  // What works on files of a home that is not running has one of its own.
  const home = line.startsWith("statesetd genesis") ? join(chain.home, "offline") : chain.home;
  const { stdout } = await run("bash", ["-c", line], {
    cwd: join(chain.home, "work"),
    env: {
      ...process.env,
      PATH: `${join(chain.home, "bin")}${delimiter}${process.env.PATH}`,
      STATESETD_HOME: home,
      STATESETD_NODE: `tcp://127.0.0.1:${chain.rpcPort}`,
      STATESETD_CHAIN_ID: chain.chainId,
      STATESETD_KEYRING_BACKEND: "test",
      STATESETD_OUTPUT: "json",
    },
    timeout: 30_000,
  });
  return stdout;
}

test("there are commands, and none has a gap to be filled", () => {
  expect(ours.length).toBeGreaterThan(10);
  expect(lines.filter(({ text, asIn }) => asIn === undefined && text.includes("…"))).toEqual([]);
  for (const { asIn } of lines) if (asIn !== undefined) expect(existsSync(join(root, asIn)), asIn).toBe(true);
});

test.each(ours.map((line) => [line.module, line.text] as const))("%s: %s", async (_module, text) => {
  if (!text.startsWith("statesetd tx ")) {
    const said = await shell(text);
    if (text.startsWith("statesetd query ")) expect(said).not.toBe("");
    return;
  }
  const sent = JSON.parse(await shell(`${text} --gas 1000000 --yes`)) as { txhash: string };
  const tx = JSON.parse(await shell(`statesetd query wait-tx ${sent.txhash}`)) as { code: number; raw_log: string };
  expect(tx.code, tx.raw_log).toBe(0);
});

const unsent = lines.filter(
  ({ text, asIn }) => asIn !== undefined && /^statesetd tx [^…]*$/.test(text) && !text.includes("$("),
);
test.each(unsent.filter(({ module }) => module !== "validators").map((line) => [line.text]))(
  "%s (not sent)",
  async (text) => {
    expect(await shell(`${text} --generate-only`)).toContain('"messages"');
  },
);
