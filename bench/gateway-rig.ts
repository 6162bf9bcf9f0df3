/** What bench/gateway.ts asks: a node of ours with three gateways before it, simd, CometBFT, and a testnet with gateways. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { homedir } from "node:os";
import { join } from "node:path";

export const CLI = join(import.meta.dirname, "../dist/src/cli/main.js");
const TOPOLOGY = join(import.meta.dirname, "../genesis/network.json");
const bin = process.env.PEERS_BIN ?? join(homedir(), ".cache/statesetd-peers");
const txload = join(bin, "txload");
const START_MS_MAX = 60_000;
const TESTNET_MS_MAX = 120_000;
const ACCOUNTS = 100;
const REGION = "us-east-1";

interface Asked {
  readonly rpc: string;
  readonly rest: string;
}

interface Chain extends Asked {
  /** Who has coins. */
  readonly accounts: readonly string[];
}

export interface Rig {
  readonly node: Chain;
  readonly gateways: { readonly keepsNothing: Asked; readonly one: Asked; readonly two: Asked };
  readonly simd: Chain | undefined;
  readonly cometbft: Asked | undefined;
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Each in a group of its own: what a script starts has to end with it. */
export class Processes {
  private readonly running = new Set<ChildProcess>();

  start(program: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): ChildProcess {
    const child = spawn(program, args, { stdio: ["ignore", "ignore", "inherit"], detached: true, env });
    this.running.add(child);
    child.once("exit", () => this.running.delete(child));
    return child;
  }

  async stopAll(): Promise<void> {
    await Promise.all(
      [...this.running].map((child) => {
        const ended = new Promise((resolve) => child.once("exit", resolve));
        process.kill(-child.pid!, "SIGTERM");
        return ended;
      }),
    );
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}

/** Rows of ports that nobody listens on, 100 apart. */
async function portBases(count: number): Promise<number[]> {
  const bases: number[] = [];
  for (let base = 35_600; base < 60_000 && bases.length < count; base += 100) {
    const free = await Promise.all([17, 56, 57, 60, 90].map((offset) => isFree(base + offset)));
    if (free.every(Boolean)) bases.push(base);
  }
  if (bases.length < count) throw new Error("no free ports");
  return bases;
}

const at = (base: number): Asked => ({ rpc: `http://127.0.0.1:${base + 57}`, rest: `http://127.0.0.1:${base + 17}` });

async function until(what: string, ms: number, holds: () => Promise<boolean>): Promise<void> {
  const endMs = performance.now() + ms;
  while (!(await holds().catch(() => false))) {
    if (performance.now() > endMs) throw new Error(`${what} did not come within ${ms / 1000} s`);
    await sleep(50);
  }
}

const BLOCKS_FIRST = 2;

function untilBlocks(who: string, rpc: string): Promise<void> {
  return until(`block ${BLOCKS_FIRST} of ${who}`, START_MS_MAX, async () => {
    const answer = (await (await fetch(`${rpc}/status`)).json()) as {
      readonly result: { readonly sync_info: { readonly latest_block_height: string } };
    };
    return Number(answer.result.sync_info.latest_block_height) >= BLOCKS_FIRST;
  });
}

function accountsOf(home: string, prefix: string): string[] {
  const genesis = JSON.parse(readFileSync(join(home, "config/genesis.json"), "utf8")) as {
    readonly app_state: { readonly bank: { readonly balances: readonly { readonly address: string }[] } };
  };
  const addresses = genesis.app_state.bank.balances.map(({ address }) => address);
  return addresses.filter((address) => address.startsWith(prefix)).slice(0, ACCOUNTS);
}

async function startNode(processes: Processes, home: string, base: number): Promise<Chain> {
  execFileSync(process.execPath, [CLI, "init", "bench", "--chain-id", "bench-1", "--home", home], { stdio: "ignore" });
  const genesis = join(home, "config/genesis.json");
  if (existsSync(txload)) execFileSync(txload, ["genesis", "-file", genesis, "-n", `${ACCOUNTS}`]);
  else addAccount(home);
  const listen = (offset: number): string => `tcp://127.0.0.1:${base + offset}`;
  const flags = ["--rpc.laddr", listen(57), "--p2p.laddr", listen(56), "--api.address", listen(17)];
  const grpc = ["--grpc.address", `127.0.0.1:${base + 90}`];
  processes.start(process.execPath, [CLI, "start", "--home", home, "--log_level", "error", ...flags, ...grpc]);
  await untilBlocks("the node", at(base).rpc);
  return { ...at(base), accounts: accountsOf(home, "stateset1") };
}

function addAccount(home: string): void {
  const keys = [CLI, "keys", "add", "owner", "--keyring-backend", "test", "--home", home, "--output", "json"];
  const { address } = JSON.parse(execFileSync(process.execPath, keys, { encoding: "utf8", stdio: "pipe" })) as {
    readonly address: string;
  };
  execFileSync(process.execPath, [CLI, "genesis", "add-genesis-account", address, "1000000000ustate", "--home", home]);
}

async function startGateway(processes: Processes, folder: string, base: number, config: string): Promise<Asked> {
  const toml = join(folder, `gateway-${base}.toml`);
  const ports = `rpc = ${base + 57}\nrest = ${base + 17}\ngrpc = ${base + 90}\nmetrics = ${base + 60}\n`;
  writeFileSync(toml, `${config}\n[listen]\n${ports}`);
  const args = ["gateway", "--region", REGION, "--topology", join(folder, "network.json"), "--config", toml];
  processes.start(process.execPath, [CLI, ...args, "--home", folder, "--log_level", "error"]);
  await until("a gateway", START_MS_MAX, async () => (await fetch(`${at(base).rpc}/gateway/health`)).ok);
  return at(base);
}

/** A network of one node, whose region has the gateways. */
function writeTopology(folder: string, base: number): void {
  const topology = JSON.parse(readFileSync(TOPOLOGY, "utf8")) as { readonly regions: readonly { name: string }[] };
  const { rpc, rest } = at(base);
  const nodes = [{ name: "bench", rpc, rest, grpc: `127.0.0.1:${base + 90}` }];
  const regions = topology.regions.map((region) => (region.name === REGION ? { ...region, nodes } : region));
  writeFileSync(join(folder, "network.json"), JSON.stringify({ ...topology, regions }));
}

export async function startRig(processes: Processes, folder: string, say: (line: string) => void): Promise<Rig> {
  const [nodeBase, offBase, oneBase, twoBase, simdBase, cometBase] = (await portBases(6)) as [
    ...[number, number, number],
    ...[number, number, number],
  ];
  const node = await startNode(processes, join(folder, "node"), nodeBase);
  writeTopology(folder, nodeBase);
  const gateways = {
    keepsNothing: await startGateway(processes, folder, offBase, "[cache]\nmax-bytes = 0"),
    one: await startGateway(processes, folder, oneBase, "workers = 1"),
    two: await startGateway(processes, folder, twoBase, "workers = 2"),
  };
  const script = process.env.PEER_SCRIPT ?? "";
  const start = async (kind: "simd" | "kvstore", program: string, base: number): Promise<string | undefined> => {
    const why = !existsSync(script)
      ? "PEER_SCRIPT names no script"
      : existsSync(join(bin, program))
        ? undefined
        : `no ${program} in ${bin} (PEERS_BIN)`;
    if (why !== undefined) {
      say(`${program} is left out: ${why}`);
      return undefined;
    }
    const home = join(folder, kind);
    processes.start("bash", [script, kind, "--home", home, "--port-base", `${base}`, "--accounts", `${ACCOUNTS}`]);
    await untilBlocks(program, at(base).rpc);
    return home;
  };
  const simdHome = await start("simd", "simd", simdBase);
  const cometHome = await start("kvstore", "cometbft", cometBase);
  return {
    node,
    gateways,
    simd: simdHome === undefined ? undefined : { ...at(simdBase), accounts: accountsOf(simdHome, "cosmos1") },
    cometbft: cometHome === undefined ? undefined : at(cometBase),
  };
}

/** Four validators in their regions, distances simulated, two gateways a region; resolves when all primaries answer. */
export async function startTestnet(processes: Processes, home: string): Promise<({ readonly name: string } & Asked)[]> {
  mkdirSync(home);
  processes.start(process.execPath, [CLI, "testnet", "up", "--home", home, "--validators", "4", "--gateways"]);
  const topology = JSON.parse(readFileSync(join(import.meta.dirname, "../genesis/network-4.json"), "utf8")) as {
    readonly regions: readonly { readonly name: string }[];
  };
  const regions = topology.regions.map(({ name }, i) => ({
    name,
    rpc: `http://127.0.0.1:${25_057 + 100 * i}`,
    rest: `http://127.0.0.1:${25_017 + 100 * i}`,
  }));
  for (const { name, rpc } of regions) {
    await until(`the gateway of ${name}`, TESTNET_MS_MAX, async () => {
      const { height } = (await (await fetch(`${rpc}/gateway/health`)).json()) as { readonly height: string };
      return Number(height) >= 3;
    });
  }
  return regions;
}
