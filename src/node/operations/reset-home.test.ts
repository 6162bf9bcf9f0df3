import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { cli, cliJson } from "../../../test/support/cli.js";
import { openLevelDatabase } from "../../adapters/leveldb.js";
import { lockFolder } from "../../adapters/process-lock.js";
import { type NodeConfig, readNodeConfig } from "../../config/home.js";
import { DATABASES } from "./database-files.js";
import { resetHome, signedTo } from "./reset-home.js";

let home = "";
let config: NodeConfig;
const SIGNED = '{"height":"41","round":0,"step":3}';

/** A home whose node has run and ended, as far as a reset sees it. */
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), "statesetd-reset-"));
  await cli(["init", "me", "--chain-id", "c-1", "--home", home]);
  await cli(["keys", "add", "alice", "--keyring-backend", "test", "--home", home]);
  config = readNodeConfig(home, { env: {} });
  for (const { name } of DATABASES) await (await openLevelDatabase(join(config.paths.dataDir, name), {})).close();
  mkdirSync(dirname(config.paths.walFile), { recursive: true });
  for (const name of ["wal", "wal.000", "wal.001.CORRUPTED"]) put(`data/cs.wal/${name}`);
  put("data/some-file");
  put("config/addrbook.json");
  put("data/priv_validator_state.json", SIGNED);
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function put(path: string, text = "{}"): void {
  writeFileSync(join(home, path), text);
}

const there = (path: string): boolean => existsSync(join(home, path));
const KEPT_ALWAYS = [
  ...["config.toml", "app.toml", "client.toml", "genesis.json", "node_key.json", "priv_validator_key.json"].map(
    (name) => `config/${name}`,
  ),
  "keyring-test",
  "data/priv_validator_state.json",
];
const state = (): string => readFileSync(join(home, "data/priv_validator_state.json"), "utf8");

test("a reset of the state removes databases and log, and nothing else", async () => {
  const options = { everything: false, keepAddressBook: true, resetSigningState: false };
  const report = await resetHome(config, options);
  const wal = ["wal", "wal.000", "wal.001.CORRUPTED"].map((name) => join("cs.wal", name));
  const names = [...DATABASES.map(({ name }) => name), ...wal].map((name) => join(home, "data", name));
  expect([...report.removed].sort()).toEqual(names.sort());
  expect(report.signingState).toEqual({ path: config.paths.privValidatorState, height: 41n, reset: false });
  for (const path of [...KEPT_ALWAYS, "data/some-file", "config/addrbook.json"]) expect(there(path), path).toBe(true);
  expect(there("data/cs.wal")).toBe(false);
  expect(state()).toBe(SIGNED);
  expect((await resetHome(config, options)).removed).toEqual([]);
});

test("a reset of everything takes the other data and the address book too; the signing state only when named", async () => {
  await resetHome(config, { everything: true, keepAddressBook: true, resetSigningState: false });
  expect(there("data/some-file")).toBe(false);
  expect(there("config/addrbook.json")).toBe(true);
  await resetHome(config, { everything: true, keepAddressBook: false, resetSigningState: false });
  expect(there("config/addrbook.json")).toBe(false);
  for (const path of KEPT_ALWAYS) expect(there(path), path).toBe(true);
  expect(state()).toBe(SIGNED);
  await resetHome(config, { everything: true, keepAddressBook: false, resetSigningState: true });
  expect(signedTo(config.paths)).toBe(0n);
});

test("a data folder that holds keys or configuration is not emptied", async () => {
  const within = { ...config, paths: { ...config.paths, nodeKey: join(home, "data", "node_key.json") } };
  put("data/node_key.json");
  await resetHome(within, { everything: true, keepAddressBook: false, resetSigningState: false });
  expect(there("data/some-file")).toBe(true);
  expect(there("data/node_key.json")).toBe(true);
  expect(there("data/state.db")).toBe(false);
});

test("a damaged signing state stops a reset before anything is removed", async () => {
  put("data/priv_validator_state.json", '{"height":"4');
  const options = { everything: true, keepAddressBook: false, resetSigningState: true };
  await expect(resetHome(config, options)).rejects.toThrow(/priv_validator_state\.json/);
  expect(there("data/state.db")).toBe(true);
});

test("nothing is removed under a node that has the signing state", async () => {
  const lock = await lockFolder(`${config.paths.privValidatorState}.lock`, "the signing state");
  const options = { everything: false, keepAddressBook: true, resetSigningState: false };
  await expect(resetHome(config, options)).rejects.toThrow("the signing state of this validator is in use");
  expect(there("data/state.db")).toBe(true);
  await lock.release();
});

test("the commands say what they removed and kept, and what to type for a chain that begins anew", async () => {
  const first = await cli(["comet", "unsafe-reset-all", "--home", home]);
  expect(first.code).toBe(0);
  expect(first.out).toContain(`removed  ${join(home, "data/state.db")}\n`);
  expect(first.out).toContain(`kept     ${join(home, "data/priv_validator_state.json")}\n`);
  expect(first.err).toContain("height 41");
  expect(first.err).toContain("\nstatesetd comet unsafe-reset-all --yes-reset-signing-state\n");
  const json = await cliJson(["comet", "reset-state", "--home", home]);
  expect(json).toEqual({
    removed: [],
    signing_state: { path: config.paths.privValidatorState, height: "41", reset: false },
  });
  const anew = await cli(["unsafe-reset-all", "--yes-reset-signing-state", "--home", home]);
  expect(anew.out).toContain(`reset    ${join(home, "data/priv_validator_state.json")} (it was at height 41)\n`);
  expect(signedTo(config.paths)).toBe(0n);
});

test.each([
  ["y", 0n],
  ["n", 41n],
  [undefined, 41n],
])("somebody at the terminal is asked, and %s leaves height %d", async (answer, height) => {
  const stdin = answer === undefined ? [] : [answer];
  const run = await cli(["comet", "unsafe-reset-all", "--home", home], { stdin, interactive: true });
  expect(run.code).toBe(0);
  expect(run.err).toContain("This validator has signed up to height 41. Forget that too?");
  expect(signedTo(config.paths)).toBe(height);
});

test("before data go, somebody at the terminal is asked; scripts and --yes are not", async () => {
  for (const [args, answer, code] of [
    [["comet", "reset-state"], "n", 1],
    [["comet", "reset-state"], "y", 0],
    [["comet", "reset-state", "--yes"], undefined, 0],
    [["prune"], "n", 1],
    [["snapshots", "delete", "5", "3"], "n", 1],
  ] as const) {
    const stdin = answer === undefined ? [] : [answer];
    const run = await cli([...args, "--home", home], { stdin, interactive: true });
    expect(run.code, args.join(" ")).toBe(code);
    if (answer !== undefined) expect(run.err).toContain("[y/N]: ");
    if (code === 1) expect(run.err).toContain("nothing was changed");
  }
  expect((await cli(["comet", "reset-state", "--home", home])).err).not.toContain("[y/N]");
});
