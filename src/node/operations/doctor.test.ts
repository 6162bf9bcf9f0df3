import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cli } from "../../../test/support/cli.js";
import { HomeChain } from "../../../test/support/home-chain.js";
import { lockFolder } from "../../adapters/process-lock.js";
import { readNodeConfig } from "../../config/home.js";
import { type DoctorOptions, examine, type Finding, worst } from "./doctor.js";
import { type Machine, thisMachine } from "./machine.js";

const NOW_NS = 1_800_000_000_000_000_000n;
const GIB = 1024 ** 3;

/** A machine with which nothing is wrong. */
const good: Machine = {
  nodeVersion: "20.19.0",
  nowNs: () => NOW_NS,
  clockKept: () => true,
  openFilesMax: () => 65_536,
  freeBytes: () => 100 * GIB,
  syncMs: async () => 1.25,
  listenProblem: async () => undefined,
};

const folder = mkdtempSync(join(tmpdir(), "statesetd-doctor-"));
const home = join(folder, "home");
let chain: HomeChain;

beforeAll(async () => {
  await cli(["init", "me", "--chain-id", "c-1", "--home", home]);
  chain = await HomeChain.create();
  const node = await chain.run();
  await node.until(3n);
  await node.stop();
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  chain?.destroy();
});

function look(machine: Partial<Machine> = {}, more: Partial<DoctorOptions> = {}): Promise<Finding[]> {
  const options: DoctorOptions = {
    home,
    readConfig: () => readNodeConfig(more.home ?? home, { env: {} }),
    otherFaults: () => [],
    unknownVariables: [],
    appStateFaults: () => [],
    version: "test",
    machine: { ...good, ...machine },
    ...more,
  };
  return examine(options);
}

async function finding(name: string, machine: Partial<Machine> = {}, more: Partial<DoctorOptions> = {}) {
  const found = (await look(machine, more)).filter((f) => f.name === name);
  if (found[0] === undefined) throw new Error(`nothing is said of ${name}`);
  return found[0];
}

test("a good home on a good machine: everything is looked at, and nothing is to be done", async () => {
  const found = await look();
  expect(worst(found)).toBe("OK");
  expect(found.filter(({ fix }) => fix !== undefined)).toEqual([]);
  expect(found.map(({ name }) => name)).toEqual([
    ...["node.js", "home", "configuration", "open files", "memory", "genesis", "node key", "validator key"],
    ...["signing state", "validator", "port of RPC", "port of P2P", "port of REST", "port of gRPC"],
    ...["disk space", "disk speed", "databases", "clock"],
  ]);
});

const MIB = 1024 ** 2;
test.each<[string, Partial<Machine>, string, RegExp, RegExp]>([
  ["node.js", { nodeVersion: "20.18.9" }, "FAIL", /20\.18\.9/, /install Node\.js 20\.19 or newer/],
  ["node.js", { nodeVersion: "18.20.0" }, "FAIL", /18\.20\.0/, /install Node/],
  ["open files", { openFilesMax: () => 200 }, "FAIL", /at most 200/, /ulimit -n 4096/],
  ["open files", { openFilesMax: () => 1024 }, "WARN", /at most 1024/, /LimitNOFILE/],
  ["disk space", { freeBytes: () => 100 * MIB }, "FAIL", /100 MiB are free/, /statesetd prune/],
  ["disk space", { freeBytes: () => 2 * GIB }, "WARN", /2\.0 GiB are free/, /make room/],
  ["disk speed", { syncMs: async () => 45.04 }, "WARN", /a flushed write takes 45\.0 ms/, /local SSD/],
  ["disk speed", { syncMs: () => Promise.reject(new Error("EACCES")) }, "FAIL", /EACCES/, /let the user .* write/],
  ["clock", { nowNs: () => 0n }, "FAIL", /it says 1970/, /chrony/],
  ["clock", { clockKept: () => false }, "WARN", /nothing keeps it in time/, /chrony or systemd-timesyncd/],
  [
    "port of RPC",
    { listenProblem: async () => "EADDRINUSE" },
    "FAIL",
    /another program listens/,
    /choose another: rpc\.laddr/,
  ],
  ["port of gRPC", { listenProblem: async () => "EADDRNOTAVAIL" }, "FAIL", /EADDRNOTAVAIL/, /grpc\.address = /],
])("%s with %o: %s", async (name, machine, verdict, detail, fix) => {
  const found = await finding(name, machine);
  expect(found.verdict).toBe(verdict);
  expect(found.detail).toMatch(detail);
  expect(found.fix).toMatch(fix);
});

test("what a system does not tell is no fault", async () => {
  const silent = { openFilesMax: () => undefined, freeBytes: () => undefined, clockKept: () => undefined };
  expect(worst(await look(silent))).toBe("OK");
});

test("a home that is not there ends the examination with how to make one", async () => {
  const found = await look({}, { home: join(folder, "nowhere") });
  expect(found.map(({ name, verdict }) => [name, verdict])).toEqual([
    ["node.js", "OK"],
    ["home", "FAIL"],
  ]);
  expect(found[1]!.fix).toContain("statesetd init");
});

test("a configuration file that is not there is told of", async () => {
  const other = join(folder, "other");
  await cli(["init", "other", "--chain-id", "c-2", "--home", other]);
  const app = join(other, "config/app.toml");
  rmSync(app);
  const found = await finding("configuration", {}, { home: other });
  expect(found).toMatchObject({ verdict: "WARN", detail: `${app} is not there: its defaults act` });
});

test("two servers of one node at one port, and notices of the configuration", async () => {
  const config = readNodeConfig(home, { env: { STATESETD_API_ADDRESS: "tcp://127.0.0.1:26657" } });
  const found = await look({}, { readConfig: () => ({ ...config, notices: ["config.toml: x has no effect"] }) });
  const port = found.find(({ name }) => name === "port of REST")!;
  expect(port).toMatchObject({ verdict: "FAIL", detail: "26657 is that of RPC too" });
  expect(found.find(({ name }) => name === "configuration")).toMatchObject({ verdict: "WARN" });
});

test("every fault of the configuration is told, and variables that name nothing", async () => {
  const app = join(home, "config/app.toml");
  const text = readFileSync(app, "utf8");
  writeFileSync(
    app,
    text.replace(/^pruning = .*$/m, 'pruning = "sometimes"').replace(/^halt-height = .*$/m, "halt-height = -1"),
  );
  const found = await look({}, { otherFaults: () => ["client.toml: x"], unknownVariables: ["STATESETD_RPC_LADR"] });
  writeFileSync(app, text);
  const faults = found.filter(({ name }) => name === "configuration");
  expect(faults.map(({ verdict }) => verdict)).toEqual(["FAIL", "FAIL", "FAIL"]);
  expect(faults.map(({ detail }) => detail).join("\n")).toMatch(
    /pruning[\s\S]*halt-height[\s\S]*client\.toml|halt-height[\s\S]*pruning[\s\S]*client\.toml/,
  );
  expect(found.find(({ name }) => name === "environment")?.detail).toContain("STATESETD_RPC_LADR");
});

test("keys that others can read, and files that are damaged", async () => {
  const key = join(home, "config/priv_validator_key.json");
  chmodSync(key, 0o644);
  expect(await finding("validator key")).toMatchObject({ verdict: "WARN", fix: `chmod 600 ${key}` });
  chmodSync(key, 0o600);
  for (const [path, name, fix] of [
    ["config/priv_validator_key.json", "validator key", /no other key can sign/],
    ["config/node_key.json", "node key", /statesetd init/],
    ["data/priv_validator_state.json", "signing state", /may sign twice/],
    ["config/genesis.json", "genesis", /statesetd genesis validate/],
  ] as const) {
    const text = readFileSync(join(home, path), "utf8");
    writeFileSync(join(home, path), text.slice(0, 20));
    const found = await finding(name);
    expect(found.verdict, path).toBe("FAIL");
    expect(found.detail, path).toContain(path);
    expect(found.fix, path).toMatch(fix);
    writeFileSync(join(home, path), text);
  }
  expect(worst(await look())).toBe("OK");
});

test("a genesis that the modules refuse, and one that is still to come", async () => {
  expect(await finding("genesis", {}, { appStateFaults: () => ["bank: supply"] })).toMatchObject({
    verdict: "FAIL",
    detail: "app_state.bank: supply",
  });
  const early = await finding("genesis", { nowNs: () => 1_750_000_000_000_000_000n });
  expect(early.detail).toMatch(/the chain begins at|chain c-1/);
  expect((await look({ nowNs: () => 1_750_000_000_000_000_000n })).map(({ detail }) => detail).join()).toContain(
    "the chain begins at",
  );
});

test("databases that a chain has written: their heights, and a clock that is behind them", async () => {
  const on = { home: chain.home };
  const databases = await finding("databases", {}, on);
  expect(databases).toMatchObject({ verdict: "OK" });
  expect(databases.detail).toMatch(/^blocks 1 to \d+, state at \d+, application at \d+$/);
  const behind = await finding("clock", { nowNs: () => 1_750_000_000_000_000_000n }, on);
  expect(behind).toMatchObject({ verdict: "FAIL" });
  expect(behind.detail).toContain("before the time of the last block");
});

test("while a node runs its ports are its own and its databases are left alone", async () => {
  const { paths } = chain.config;
  const lock = await lockFolder(`${paths.privValidatorState}.lock`, "the signing state");
  const found = await look({ listenProblem: async () => "EADDRINUSE" }, { home: chain.home });
  await lock.release();
  expect(worst(found)).toBe("OK");
  expect(found.find(({ name }) => name === "port of RPC")?.detail).toContain(`in use while the node runs`);
  expect(found.find(({ name }) => name === "databases")?.detail).toContain(`in use by process ${process.pid}`);
});

test("this machine tells of itself", async () => {
  const machine = thisMachine();
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  expect(await machine.listenProblem("127.0.0.1", port)).toBe("EADDRINUSE");
  await new Promise((resolve) => server.close(resolve));
  expect(await machine.listenProblem("127.0.0.1", port)).toBeUndefined();
  expect(await machine.syncMs(folder)).toBeGreaterThan(0);
  await expect(machine.syncMs(join(folder, "nowhere"))).rejects.toThrow("ENOENT");
  expect(machine.freeBytes(folder)).toBeGreaterThan(0);
  expect(machine.freeBytes(join(folder, "nowhere"))).toBeUndefined();
  expect(machine.nodeVersion).toBe(process.versions.node);
});

test("the command ends with 1 when something has to be mended, in both forms", async () => {
  const ok = await cli(["doctor", "--home", chain.home]);
  expect(ok.out).toMatch(/^OK {3}node\.js {9}version/);
  const key = join(home, "config/node_key.json");
  const text = readFileSync(key, "utf8");
  writeFileSync(key, "{");
  const bad = await cli(["doctor", "--home", home]);
  const json = await cli(["doctor", "--home", home, "--output", "json"]);
  writeFileSync(key, text);
  expect(bad.code).toBe(1);
  expect(bad.out).toMatch(/\nFAIL node key {8}.*node_key\.json.*\n {21}bring the file back/);
  expect(json.code).toBe(1);
  expect(JSON.parse(json.out)).toMatchObject({ status: "FAIL" });
});
