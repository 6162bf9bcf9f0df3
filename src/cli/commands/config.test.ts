import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { cli, cliJson } from "../../../test/support/cli.js";

let home = "";
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), "statesetd-config-"));
  await cli(["init", "me", "--chain-id", "c-1", "--home", home]);
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const at = (...args: string[]) => ["config", ...args, "--home", home];
const read = (file: string) => readFileSync(join(home, "config", file), "utf8");

test.each<[string[], string]>([
  [["rpc.laddr"], "tcp://127.0.0.1:26657"],
  [["config.rpc.laddr"], "tcp://127.0.0.1:26657"],
  [["config.toml", "moniker"], "me"],
  [["client", "chain-id"], "c-1"],
  [["client.chain_id"], "c-1"],
  [["consensus.timeout_propose"], "3s"],
  [["app.api.enable"], "true"],
  [["index-events"], "[]"],
])("get %j is %s", async (args, value) => {
  expect(await cli(at("get", ...args))).toMatchObject({ code: 0, out: `${value}\n` });
});

test("get tells what acts: the variable before the file", async () => {
  const env = { STATESETD_RPC_LADDR: "tcp://127.0.0.1:1" };
  expect((await cli(at("get", "rpc.laddr"), { env })).out).toBe("tcp://127.0.0.1:1\n");
  expect(await cliJson(at("get", "rpc.max_body_bytes"))).toBe(1_000_000);
  expect(await cliJson(at("get", "consensus.timeout_commit"))).toBe("1s");
});

test("set changes one line and keeps the others", async () => {
  const before = read("config.toml");
  expect((await cli(at("set", "consensus.timeout_commit", "1500ms"))).code).toBe(0);
  const [old, now] = [before.split("\n"), read("config.toml").split("\n")];
  expect(now.filter((line, i) => line !== old[i])).toEqual(['timeout_commit = "1.5s"']);
  expect((await cli(at("get", "timeout_commit", "--home", home))).err).toContain(
    "did you mean consensus.timeout_commit?\nstatesetd config get consensus.timeout_commit",
  );
  await cli(at("set", "app", "api.enable", "false"));
  await cli(at("set", "client.gas-prices", "0.025ustate"));
  await cli(at("set", "rpc.cors_allowed_origins", "https://a.example,https://b.example"));
  expect(read("app.toml")).toContain("enable = false");
  expect(read("client.toml")).toContain('gas-prices = "0.025ustate"');
  expect(read("config.toml")).toContain('cors_allowed_origins = ["https://a.example", "https://b.example"]');
  expect((await cli(at("validate"))).code).toBe(0);
  expect((await cli(at("diff"))).out).toContain("config.toml: consensus.timeout_commit = 1.5s (default: 1s)\n");
});

test.each<[string[], number, string]>([
  [["set", "rpc.ladr", "x"], 2, "there is no key rpc.ladr; did you mean rpc.laddr?\nstatesetd config set rpc.laddr"],
  [["set", "rpc.laddr", "nowhere"], 2, 'rpc.laddr: found "nowhere", wanted'],
  [["set", "consensus.timeout_commit", "1"], 2, "a duration"],
  [["set", "pruning", "custom"], 1, "pruning-keep-recent: found"],
  [["set", "rpc.laddr"], 2, "missing required argument 'value'"],
  [
    ["get", "ap", "api.enable"],
    2,
    "there is no configuration file ap; the files are config, app and client; did you mean app",
  ],
  [["get", "zzzzzzzzzzzz"], 2, "statesetd config show lists all keys"],
])("%j exits with %d and says %s", async (args, code, text) => {
  const before = ["config.toml", "app.toml", "client.toml"].map(read);
  const run = await cli(at(...args));
  expect(run.err).toContain(text);
  expect(run.code).toBe(code);
  expect(["config.toml", "app.toml", "client.toml"].map(read)).toEqual(before);
});

test("validate tells all faults of all files", async () => {
  writeFileSync(join(home, "config", "config.toml"), 'monikr = "x"\n[rpc]\nladdr = 1\n');
  writeFileSync(join(home, "config", "client.toml"), 'output = "xml"\n');
  const run = await cli(at("validate"));
  expect(run.code).toBe(1);
  for (const part of ["config.toml:1: unknown key monikr", "config.toml:3: rpc.laddr", "client.toml:1: output"]) {
    expect(run.err).toContain(part);
  }
  expect((await cli(at("set", "rpc.laddr", "tcp://127.0.0.1:1"))).err).toContain("monikr");
});

test("a client without a node has a client.toml alone", async () => {
  const other = join(home, "other");
  expect((await cli(["config", "set", "node", "tcp://10.0.0.1:26657", "--home", other])).code).toBe(0);
  expect((await cli(["config", "get", "node", "--home", other])).out).toBe("tcp://10.0.0.1:26657\n");
  expect((await cli(["config", "set", "rpc.laddr", "tcp://127.0.0.1:1", "--home", other])).err).toContain(
    "statesetd init",
  );
  expect(existsSync(join(other, "config", "config.toml"))).toBe(false);
  expect((await cli(["config", "home", "--home", other])).out).toBe(`${other}\n`);
});
