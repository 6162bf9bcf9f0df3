import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { cli } from "../../test/support/cli.js";
import { readClientConfig, readNodeConfig } from "../config/home.js";

let home = "";
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "statesetd-testnet-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const testnet = (...args: string[]) => cli(["testnet", ...args, "--home", home]);

interface Genesis {
  readonly chain_id: string;
  readonly validators: { readonly power: string; readonly name: string; readonly address: string }[];
  readonly app_state: { readonly auth: { readonly accounts: unknown[] } };
}

test("init writes a home for each node, with ports and peers of its own and one genesis", async () => {
  const made = await testnet("init", "--validators", "4", "--chain-id", "c-1", "--json");
  expect(made.code).toBe(0);
  const { nodes } = JSON.parse(made.out) as { nodes: { index: number; region: string; nodeId: string }[] };
  expect(nodes.map((n) => n.region)).toEqual(["us-east-1", "us-west-2", "eu-west-1", "ap-southeast-1"]);
  const genesisText = readFileSync(join(home, "node0/config/genesis.json"), "utf8");
  const genesis = JSON.parse(genesisText) as Genesis;
  expect(genesis).toMatchObject({ chain_id: "c-1" });
  expect(genesis.validators.map((v) => [v.power, v.name])).toEqual(
    nodes.map((n) => ["10", `node${n.index}-${n.region}`]),
  );
  expect(new Set(genesis.validators.map((v) => v.address)).size).toBe(4);
  expect(genesis.app_state.auth.accounts.length).toBeGreaterThan(2);
  for (const { index } of nodes) {
    const step = 100 * index;
    const { comet, app, notices } = readNodeConfig(join(home, `node${index}`), { env: {} });
    expect(notices).toEqual([]);
    expect(readFileSync(join(home, `node${index}/config/genesis.json`), "utf8")).toBe(genesisText);
    expect(existsSync(join(home, `node${index}/data/priv_validator_state.json`))).toBe(true);
    expect(comet).toMatchObject({
      proxyApp: `tcp://127.0.0.1:${26658 + step}`,
      rpc: { laddr: `tcp://127.0.0.1:${26657 + step}`, pprofLaddr: "" },
      p2p: { laddr: `tcp://127.0.0.1:${26656 + step}`, addrBookStrict: false, allowDuplicateIp: true },
      instrumentation: { prometheus: true, prometheusListenAddr: `127.0.0.1:${26660 + step}` },
    });
    const peers = nodes.filter((n) => n.index !== index).map((n) => `${n.nodeId}@127.0.0.1:${26656 + 100 * n.index}`);
    expect(comet.p2p.persistentPeers).toBe(peers.join(","));
    expect(app.api.address).toBe(`tcp://127.0.0.1:${1317 + step}`);
    expect(app.grpc.address).toBe(`127.0.0.1:${9090 + step}`);
    const client = readClientConfig(join(home, `node${index}`), { env: {} });
    expect(client).toMatchObject({ chainId: "c-1", node: `tcp://127.0.0.1:${26657 + step}` });
    expect((await cli(["comet", "show-node-id", "--home", join(home, `node${index}`)])).out.trim()).toBe(
      nodes[index]!.nodeId,
    );
  }
  expect((await cli(["genesis", "validate", "--home", join(home, "node3")])).code).toBe(0);
  const again = await testnet("init");
  expect(again).toMatchObject({ code: 1 });
  expect(again.err).toContain("there is a testnet in");
});

test("init shares nodes out as the topology says, takes prefix and denom, and says what halts the chain", async () => {
  const args = ["--topology", "genesis/network.json", "--bech32-prefix", "cosmos", "--default-denom", "uatom"];
  const made = await testnet("init", ...args);
  expect(made.err).toContain("with 4 validators the chain halts without ap-southeast-1 (50% left)");
  const genesis = JSON.parse(readFileSync(join(home, "node0/config/genesis.json"), "utf8")) as Genesis;
  expect(genesis.chain_id).toBe("stateset-local-1");
  const names = genesis.validators.map((v) => v.name);
  expect(names).toEqual(["node0-us-east-1", "node1-eu-west-1", "node2-ap-southeast-1", "node3-ap-southeast-1"]);
  const { app } = readNodeConfig(join(home, "node2"), { env: {} });
  expect(app).toMatchObject({ minimumGasPrices: "0uatom", chain: { bech32Prefix: "cosmos", feeDenom: "uatom" } });
});

test.each([
  [["--validators", "0"], 2, '--validators: found "0", wanted a number from 1 to 100'],
  [["--validators", "101"], 2, '--validators: found "101"'],
  [["--chain-id", ""], 2, '--chain-id: found "", wanted 1 to 50 bytes'],
  [["--bech32-prefix", "A"], 2, '--bech32-prefix: found "A"'],
  [["--topology", "nowhere.json"], 1, "--topology: there is no file"],
])("init refuses %j and writes nothing", async (args, code, text) => {
  const run = await testnet("init", ...args);
  expect(run.code).toBe(code);
  expect(run.err).toContain(text);
  expect(existsSync(join(home, "node0"))).toBe(false);
});

test("a folder that is something else is left alone, and a topology with faults is told by file and path", async () => {
  mkdirSync(join(home, "node0"));
  expect((await testnet("init")).err).toContain("node0 is there already, without");
  const file = join(home, "mine.json");
  writeFileSync(file, readFileSync("genesis/network.json", "utf8").replace('"engine"', '"enginee"'));
  const run = await testnet("plan", "--topology", file);
  expect(run.code).toBe(1);
  expect(run.err).toContain(`${file}: consensus.enginee: unknown key; did you mean engine?`);
});

test("plan says which losses halt the chain", async () => {
  const { out } = await testnet("plan");
  expect(out).toContain("without us-east-1 (35): 65 left, 65%: HALTS, 2 too few");
  expect(out).toContain("without eu-west-1 (28): 72 left, 72%: goes on");
  expect(out).toContain("without ap-southeast-1 (37): 63 left, 63%: HALTS, 4 too few");
  expect(out).toContain("no layout of 3 regions does");
  const four = await testnet("plan", "--topology", "genesis/network-4.json", "--json");
  expect(JSON.parse(four.out)).toMatchObject({ survivesAnyRegion: true, validators: 100, needed: 67 });
});

test("what is asked of a testnet that does not run is refused", async () => {
  expect((await testnet("status")).err).toContain(`there is no testnet in ${home}`);
  await testnet("init", "--validators", "1");
  for (const args of [["status"], ["kill", "0"], ["heal"], ["load"]]) {
    const run = await testnet(...args);
    expect(run.code).toBe(1);
    expect(run.err).toContain(`no testnet runs in ${home}`);
  }
  expect((await testnet("kill", "x/y")).err).toContain('NODE: found "x/y", wanted a node\'s number');
  expect((await testnet("lag", "us-east-1", "fast")).err).toContain('MS: found "fast"');
});
