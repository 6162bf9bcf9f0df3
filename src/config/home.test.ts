import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { defaultHome, readClientConfig, readNodeConfig, unknownVariables } from "./home.js";
import { nearest } from "./nearest.js";

let home = "";
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "statesetd-config-"));
  mkdirSync(join(home, "config"));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

test("paths are taken from the home unless they are absolute", () => {
  const flags = { genesis_file: "/etc/genesis.json", db_dir: "blocks" };
  const { paths } = readNodeConfig(home, { env: {}, flags });
  expect(paths.genesis).toBe("/etc/genesis.json");
  expect(paths.dataDir).toBe(join(home, "blocks"));
  expect(paths.walFile).toBe(join(home, "data", "cs.wal", "wal"));
});

test("faults of all files are told at once", () => {
  writeFileSync(join(home, "config", "config.toml"), "monikr = 1\n");
  writeFileSync(join(home, "config", "app.toml"), "halt-heigt = 1\n");
  expect(() => readNodeConfig(home, { env: {} })).toThrow(
    /config\.toml:1: .*did you mean moniker[\s\S]*app\.toml:1: .*halt-height/,
  );
});

test("the client's file knows the SDK's keys", () => {
  writeFileSync(
    join(home, "config", "client.toml"),
    'chain-id = "c"\nkeyring-backend = "test"\noutput = "json"\nnode = "tcp://localhost:1"\nbroadcast-mode = "async"\n',
  );
  const client = readClientConfig(home, { env: { STATESETD_OUTPUT: "text" } });
  expect(client).toMatchObject({ chainId: "c", output: "text", node: "tcp://localhost:1", broadcastMode: "async" });
});

test("the default home can be named in the environment", () => {
  expect(defaultHome({ STATESETD_HOME: "/x" })).toBe("/x");
  expect(defaultHome({})).toBe(join(homedir(), ".statesetd"));
});

test("variables that name no key are found", () => {
  const env = { STATESETD_RPC_LADR: "x", STATESETD_RPC_LADDR: "x", STATESETD_MINE: "x", PATH: "x" };
  expect(unknownVariables(env, ["STATESETD_MINE"])).toEqual(["STATESETD_RPC_LADR"]);
});

test.each([
  ["timeout_comit", "timeout_commit"],
  ["laddr", "laddr"],
  ["max-txs-bytes", "max_txs_bytes"],
  ["LADDR", "laddr"],
  ["qqqqqq", undefined],
  ["x".repeat(10_000), undefined],
])("nearest to %s", (text, found) => {
  expect(nearest(text, ["laddr", "timeout_commit", "max_txs_bytes"])).toBe(found);
});
