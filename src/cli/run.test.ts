import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { cli, cliJson } from "../../test/support/cli.js";

let home = "";
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "statesetd-cli-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const at = (...args: string[]) => [...args, "--home", home];
const genesisPath = () => join(home, "config", "genesis.json");
const genesis = () => JSON.parse(readFileSync(genesisPath(), "utf8")) as Genesis;

interface Genesis {
  chain_id: string;
  initial_height: string;
  validators: { power: string; name: string }[];
  app_state: {
    auth: { accounts: { address: string; account_number: string }[] };
    bank: { balances: { address: string; coins: { denom: string; amount: string }[] }[]; supply: unknown[] };
  };
}

const WORDS = `${"abandon ".repeat(11)}about`;
/** Of these words at m/44'/118'/0'/0/0. */
const COSMOS_ADDRESS = "cosmos19rl4cm2hmr8afy4kldpxz3fka4jguq0auqdal4";

test("init writes a home in CometBFT's layout whose key is the one validator", async () => {
  expect(await cli(at("init", "me", "--chain-id", "c-1"))).toMatchObject({ code: 0, out: "" });
  expect(readdirSync(join(home, "config")).sort()).toEqual([
    "app.toml",
    "client.toml",
    "config.toml",
    "genesis.json",
    "node_key.json",
    "priv_validator_key.json",
  ]);
  expect(existsSync(join(home, "data", "priv_validator_state.json"))).toBe(true);
  expect(genesis()).toMatchObject({ chain_id: "c-1", initial_height: "1", validators: [{ power: "10", name: "me" }] });
  expect((await cli(at("genesis", "validate"))).err).toContain("is a valid genesis of c-1 with 1 validators");
});

test("init with a prefix and a denom makes a chain of that prefix and denom", async () => {
  await cli(at("init", "me", "--chain-id", "c-1", "--bech32-prefix", "cosmos", "--default-denom", "uatom"));
  const added = await cliJson<{ address: string }>(at("keys", "add", "a", "--recover"), { stdin: [WORDS] });
  expect(added).toMatchObject({ name: "a", type: "local", address: COSMOS_ADDRESS });
  expect((await cli(at("comet", "show-address"))).out).toMatch(/^cosmosvalcons1/);
  expect(readFileSync(join(home, "config", "app.toml"), "utf8")).toContain('minimum-gas-prices = "0uatom"');
});

test("a second init needs --overwrite, which keeps the keys", async () => {
  await cli(at("init", "me", "--chain-id", "c-1"));
  const id = (await cli(at("comet", "show-node-id"))).out;
  expect(id).toMatch(/^[0-9a-f]{40}\n$/);
  const again = await cli(at("init", "me", "--chain-id", "c-2"));
  expect(again.code).toBe(1);
  expect(again.err).toContain(`${genesisPath()} is there already\nadd --overwrite`);
  expect((await cli(at("init", "me", "--chain-id", "c-2", "--overwrite"))).code).toBe(0);
  expect(genesis().chain_id).toBe("c-2");
  expect((await cli(at("comet", "show-node-id"))).out).toBe(id);
});

test("accounts of the genesis add up", async () => {
  await cli(at("init", "me", "--chain-id", "c-1"));
  await cli(at("keys", "add", "a"));
  await cli(at("keys", "add", "b"));
  expect((await cli(at("genesis", "add-genesis-account", "a", "10ustate,5uusdc"))).code).toBe(0);
  expect((await cli(at("genesis", "add-account", "b", "1ustate"))).code).toBe(0);
  const twice = await cli(at("genesis", "add-account", "a", "1ustate"));
  expect(twice).toMatchObject({ code: 1 });
  expect(twice.err).toContain("add --append");
  expect((await cli(at("genesis", "add-account", "a", "1ustate", "--append"))).code).toBe(0);
  const { auth, bank } = genesis().app_state;
  expect(auth.accounts.map((x) => x.account_number)).toEqual(["0", "1"]);
  expect(bank.supply).toEqual([
    { denom: "ustate", amount: "12" },
    { denom: "uusdc", amount: "5" },
  ]);
  expect(bank.balances.map((b) => b.address)).toEqual(bank.balances.map((b) => b.address).sort());
  expect((await cli(at("genesis", "validate"))).code).toBe(0);
});

test("a genesis in the SDK's form is read, and written in CometBFT's", async () => {
  await cli(at("init", "me", "--chain-id", "c-1"));
  const { validators, ...rest } = genesis();
  const sdk = { app_name: "x", ...rest, initial_height: 7, app_hash: null, consensus: { validators, params: null } };
  const { consensus_params: _, ...form } = sdk as typeof sdk & { consensus_params?: unknown };
  writeFileSync(genesisPath(), JSON.stringify(form));
  const key = await cli(["comet", "show-validator", "--home", home]);
  expect((await cli(at("genesis", "add-validator", key.out.trim()))).err).toContain("in the genesis already");
  await cli(at("keys", "add", "a"));
  expect((await cli(at("genesis", "add-account", "a", "1ustate"))).code).toBe(0);
  expect(genesis()).toMatchObject({ initial_height: "7", validators: [{ power: "10" }] });
});

test("validators are added by their keys", async () => {
  await cli(at("init", "me", "--chain-id", "c-1"));
  const key = '{"@type":"/cosmos.crypto.ed25519.PubKey","key":"h/+ALgZUnXkIpIG6hQgEBbujtRZLOJiwLdDOVvYXEZE="}';
  expect((await cli(at("genesis", "add-validator", key, "--power", "7", "--name", "other"))).code).toBe(0);
  expect(genesis().validators.map((v) => [v.name, v.power])).toEqual([
    ["me", "10"],
    ["other", "7"],
  ]);
  expect((await cli(at("genesis", "add-validator", "abc"))).code).toBe(2);
  expect((await cli(at("genesis", "add-validator", "--power", "0"))).code).toBe(2);
});

test("genesis validate names module and field", async () => {
  await cli(at("init", "me", "--chain-id", "c-1"));
  const doc = genesis() as unknown as { app_state: Record<string, Record<string, unknown>> };
  doc.app_state.bank!.supply = [{ denom: "ustate", amount: "5" }];
  doc.app_state.bnk = {};
  writeFileSync(genesisPath(), JSON.stringify(doc));
  const run = await cli(at("genesis", "validate"));
  expect(run.code).toBe(1);
  expect(run.err).toContain("app_state.bank: genesis supply is incorrect");
  expect(run.err).toContain("app_state.bnk: there is no such module; did you mean bank?");
});

test("keys are added, shown, listed, deleted", async () => {
  const words = WORDS.replaceAll(" ", "   ");
  const added = await cliJson<{ address: string; mnemonic?: string }>(at("keys", "add", "a", "--recover"), {
    stdin: [words],
  });
  expect(added.mnemonic).toBeUndefined();
  expect((await cli(at("keys", "show", "a", "-a"))).out).toBe(`${added.address}\n`);
  expect((await cli(at("keys", "show", added.address, "--bech", "val", "-a"))).out).toMatch(/^statesetvaloper1/);
  const made = await cliJson<{ mnemonic: string }>(at("keys", "add", "b"));
  expect(made.mnemonic.split(" ")).toHaveLength(24);
  const multi = await cliJson<{ type: string; pubkey: string }>(
    at("keys", "add", "m", "--multisig", "a,b", "--multisig-threshold", "2"),
  );
  expect(multi.type).toBe("multi");
  expect(JSON.parse(multi.pubkey)).toMatchObject({
    "@type": "/cosmos.crypto.multisig.LegacyAminoPubKey",
    threshold: 2,
  });
  expect((await cliJson<unknown[]>(at("keys", "list"))).map((k) => (k as { name: string }).name)).toEqual([
    "a",
    "b",
    "m",
  ]);
  expect((await cli(at("keys", "delete", "b"), { stdin: ["n"] })).code).toBe(1);
  expect((await cli(at("keys", "delete", "b", "m", "--yes"))).code).toBe(0);
  expect((await cli(at("keys", "list", "-n"))).out).toBe("a\n");
});

test("a key is replaced only by one that can be added", async () => {
  const address = async (name: string) => (await cli(at("keys", "show", name, "-a"))).out;
  await cliJson(at("keys", "add", "a", "--recover"), { stdin: [WORDS] });
  await cliJson(at("keys", "add", "b"));
  const before = [await address("a"), await address("b")];
  for (const [name, words, more] of [
    ["a", "no such words", []],
    ["a", WORDS, ["--hd-path", "m/x"]],
    ["b", WORDS, []],
  ] as const) {
    expect((await cli(at("keys", "add", name, "--recover", "--yes", ...more), { stdin: [words] })).code).toBe(1);
    expect((await cli(at("keys", "add", name, "--recover", ...more), { stdin: ["y", words] })).code).toBe(1);
  }
  expect((await cli(at("keys", "add", "a", "--yes", "--pubkey", "{}"))).code).toBe(2);
  expect([await address("a"), await address("b")]).toEqual(before);
  // The same words again are the same key; new ones take its place, and the old address with them.
  await cliJson(at("keys", "add", "a", "--recover", "--yes"), { stdin: [WORDS] });
  expect(await address("a")).toBe(before[0]);
  await cliJson(at("keys", "add", "a", "--yes"));
  expect(await address("a")).not.toBe(before[0]);
  expect((await cli(at("keys", "show", before[0]!.trim()))).code).toBe(1);
  expect((await cliJson<unknown[]>(at("keys", "list"))).length).toBe(2);
});

test("pages of a search have to be some", async () => {
  for (const verb of ["txs", "blocks"]) {
    for (const flag of ["--limit", "--page"]) {
      const run = await cli(at("query", verb, "--query", "tx.height>0", flag, "0"));
      expect(run).toMatchObject({ code: 2, out: "" });
      expect(run.err).toContain(`${flag}: found "0", wanted a number`);
    }
  }
});

test("bytes that are no transaction are called so", async () => {
  const run = await cli(at("tx", "decode", "AAAA"));
  expect(run.code).toBe(1);
  expect(run.err).toMatch(/no transaction.*\nstatesetd tx encode FILE/);
});

test("keys of the file backend need their passphrase", async () => {
  const file = (...args: string[]) => at(...args, "--keyring-backend", "file");
  expect((await cli(file("keys", "add", "a"), { stdin: ["pass phrase", "pass phrase"] })).code).toBe(0);
  expect((await cli(file("keys", "list", "-n"), { stdin: ["pass phrase"] })).out).toBe("a\n");
  const wrong = await cli(file("keys", "list", "-n"), { stdin: ["x", "y", "z"] });
  expect(wrong).toMatchObject({ code: 1, out: "" });
  expect(wrong.err).toContain("the passphrase is wrong");
});

test("another index of the same words is another key", async () => {
  const address = async (...more: string[]) =>
    (await cliJson<{ address: string }>(at("keys", "add", "x", "--recover", "--dry-run", ...more), { stdin: [WORDS] }))
      .address;
  const first = await address();
  expect(await address("--index", "1")).not.toBe(first);
  expect(await address("--account", "0", "--index", "0")).toBe(first);
  expect(await address("--hd-path", "m/44'/118'/0'/0/0")).toBe(first);
  expect((await cli(at("keys", "list", "-n"))).out).toBe("");
});

test.each<[string[], number, string]>([
  [["keys", "add", "x", "--recover"], 1, "standard input: mnemonic must be"],
  [["keys", "show", "nobody"], 1, 'no key has the name or address "nobody"'],
  [["keys", "show", "x", "-a", "-p"], 2, "exclude each other"],
  [["keys", "add", "x", "--hd-path", "44"], 1, "--hd-path"],
  [["keys", "add", "x", "--index", "abc"], 2, "wanted a whole number"],
  [["keys", "ad"], 2, "Did you mean add?"],
  [["keys", "list", "--output", "xml"], 2, "Allowed choices are text, json"],
  [["keys", "list", "--keyring-backend", "os"], 2, "Allowed choices"],
  [["genesis", "validate"], 1, "no such file\nstatesetd init"],
  [["comet", "show-node-id"], 1, "no such file; statesetd init makes one"],
  [["status", "--node", "tcp://127.0.0.1:1"], 1, "cannot reach the node at http://127.0.0.1:1/"],
  [["init"], 2, "missing required argument 'moniker'"],
  [["init", "x", "--chain-id", "x".repeat(51)], 2, "1 to 50 bytes"],
  [["init", "café"], 2, 'MONIKER: found "café", wanted a name of ASCII letters'],
  [["init", " "], 2, 'MONIKER: found " "'],
  [["init", "x", "--genesis", "http://127.0.0.1:1"], 1, "bad port\nname another server, or --genesis FILE|URL"],
  [["init", "x", "--sync-from", "http://,"], 1, '--sync-from: "http://" is no address of an RPC server'],
  [["init", "x", "--genesis", "http://"], 2, '--genesis: found "http://", wanted a file, or a URL'],
  [["init", "x", "--default-denom", "1"], 2, '--default-denom: found "1", wanted a denom such as ustate'],
  [["tx", "bank", "send", "a", "b"], 2, "missing required argument 'amount'"],
  [["tx", "bank", "send", "a", "b", "1.5ustate", "--chain-id", "c"], 1, "is neither an address"],
  [["query", "bank", "balances", "cosmos19rl4cm2hmr8afy4kldpxz3fka4jguq0auqdal4"], 1, "expected stateset, got cosmos"],
  [["query", "tx", "123"], 2, "64 hex digits"],
  [["query", "block", "x"], 2, "a height"],
  [["start", "--rpc.ladr", "x"], 2, "Did you mean --rpc.laddr?"],
  [["start", "--rpc.laddr", "nowhere"], 1, 'flag --rpc.laddr: rpc.laddr: found "nowhere"'],
  [["start"], 1, "genesis"],
  [["config", "show", "x"], 2, "wanted config, app or client"],
])("%j exits with %d and says %s", async (args, code, text) => {
  const run = await cli(at(...args));
  expect(run.err).toContain(text);
  expect(run.code).toBe(code);
  expect(run.out).toBe("");
});

test("an error of the configuration is told in one line a fault, without a stack", async () => {
  await cli(at("init", "me", "--chain-id", "c-1"));
  writeFileSync(join(home, "config", "config.toml"), 'monikr = "x"\n');
  const run = await cli(at("comet", "show-node-id"));
  expect(run.err).toMatch(/^Error: .*config\.toml:1: unknown key monikr; did you mean moniker\?\n$/);
});

test("config show prints what acts", async () => {
  await cli(at("init", "me", "--chain-id", "c-1"));
  const env = { STATESETD_CONSENSUS_TIMEOUT_COMMIT: "250ms" };
  const shown = await cliJson<Record<string, Record<string, unknown>>>(at("config", "show", "config"), { env });
  expect(shown.consensus!.timeout_commit).toBe("250ms");
  expect((await cli(at("config", "show", "app.toml"))).out).toContain('minimum-gas-prices = "0ustate"');
});

test("help, versions and parsing of addresses", async () => {
  expect((await cli(["--help"])).out).toContain("localnet");
  expect((await cli(["version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(await cliJson(["version", "--long"])).toMatchObject({
    server_name: "statesetd",
    cometbft_version: "v0.38.25",
  });
  const parsed = await cliJson<{ human: string; bytes: string }>(["keys", "parse", COSMOS_ADDRESS, "--home", home]);
  expect(parsed.human).toBe("cosmos");
  const forms = await cliJson<{ formats: string[] }>(["keys", "parse", parsed.bytes, "--home", home]);
  expect(forms.formats.map((f) => f.split("1")[0])).toEqual(["stateset", "statesetvaloper", "statesetvalcons"]);
});

test("a genesis whose answer breaks off is refused in words", async () => {
  const server = createServer((_, response) => response.end('{"jsonrpc":"2.0","id":-1,"result":{"genesis":{'));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/genesis`;
    const run = await cli(at("init", "x", "--genesis", url));
    expect(run.err).toMatch(/^Error: .*not JSON.*\nname the genesis\.json of the chain\n$/);
    expect(run.code).toBe(1);
  } finally {
    server.close();
  }
});
