/** Committed transactions a second under a flood of bank sends with fees, beside the reference systems: our node from
 *  dist/ (build first), `peer simd` and `peer kvstore`, by turns, each turn on a fresh home. Prints one JSON object.
 *
 *  Usage: tsx bench/tps.ts [--rounds 3] [--accounts 1000] [--per 20] [--who statesetd,simd,kvstore] [--idle 15]
 *  PEERS_BIN names the folder of the programs (default ~/.cache/statesetd-peers), PEER_SCRIPT the script that starts the
 *  peers. What is missing is said and left out. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

const CLI = join(import.meta.dirname, "../dist/src/cli/main.js");
const CHAIN_ID = "bench-1";
const START_MS_MAX = 60_000;
const POLL_MS = 20;

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "3" },
    accounts: { type: "string", default: "1000" },
    per: { type: "string", default: "20" },
    who: { type: "string", default: "statesetd,simd,kvstore" },
    idle: { type: "string", default: "15" },
  },
});
const [rounds, accounts, per, idleSeconds] = [values.rounds, values.accounts, values.per, values.idle].map(Number) as [
  number,
  number,
  number,
  number,
];
const bin = process.env.PEERS_BIN ?? join(homedir(), ".cache/statesetd-peers");
const txload = join(bin, "txload");
const script = process.env.PEER_SCRIPT ?? "";

type Contender = "statesetd" | "simd" | "kvstore";

interface Started {
  readonly child: ChildProcess;
  readonly rpc: string;
  /** What txload is told of the chain. */
  readonly load: readonly string[];
}

interface Turn {
  readonly committed_tps: number;
  readonly latency_p50_s: number;
  readonly latency_p99_s: number;
  readonly mean_block_interval_s: number;
  readonly rss_mb_start: number;
  readonly rss_mb_end: number;
  readonly cpu_ms_per_tx: number;
  readonly first_block_s: number;
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The first of a row of ports that nobody listens on. */
async function portBase(): Promise<number> {
  for (let base = 34_600; base < 60_000; base += 200) {
    const free = await Promise.all([17, 56, 57, 60, 90].map((offset) => isFree(base + offset)));
    if (free.every(Boolean)) return base;
  }
  throw new Error("no free ports");
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}

async function start(who: Contender, home: string): Promise<Started> {
  const base = await portBase();
  const rpc = `http://127.0.0.1:${base + 57}`;
  if (who !== "statesetd") {
    // A group of its own: the script's child has to be found, and ended, too.
    const args = [script, who, "--home", home, "--port-base", `${base}`, "--accounts", `${accounts}`];
    const child = spawn("bash", args, { stdio: ["ignore", "ignore", "inherit"], detached: true });
    const load = who === "simd" ? ["-chain-id", "simd-1", "-prefix", "cosmos"] : ["-msg", "kv"];
    return { child, rpc, load };
  }
  execFileSync(process.execPath, [CLI, "init", "bench", "--chain-id", CHAIN_ID, "--home", home], { stdio: "ignore" });
  execFileSync(txload, ["genesis", "-file", join(home, "config/genesis.json"), "-n", `${accounts}`]);
  const config = join(home, "config/config.toml");
  const text = readFileSync(config, "utf8");
  writeFileSync(
    config,
    text.replace(/^size = 5000/m, "size = 50000").replace(/^cache_size = .*/m, "cache_size = 100000"),
  );
  const listen = (offset: number): string => `tcp://127.0.0.1:${base + offset}`;
  const flags = ["--rpc.laddr", listen(57), "--p2p.laddr", listen(56), "--api.address", listen(17)];
  const args = ["start", "--home", home, ...flags, "--grpc.address", `127.0.0.1:${base + 90}`];
  const child = spawn(CLI, args, { stdio: ["ignore", "ignore", "inherit"], detached: true });
  return { child, rpc, load: ["-chain-id", CHAIN_ID] };
}

interface Status {
  readonly height: number;
  /** Of the latest block, as the chain has it. */
  readonly timeMs: number;
}

async function status(rpc: string): Promise<Status | undefined> {
  try {
    const answer = (await (await fetch(`${rpc}/status`)).json()) as {
      result: { sync_info: { latest_block_height: string; latest_block_time: string } };
    };
    const { latest_block_height, latest_block_time } = answer.result.sync_info;
    return { height: Number(latest_block_height), timeMs: Date.parse(latest_block_time) };
  } catch {
    return undefined;
  }
}

async function untilBlock(rpc: string, began: number): Promise<number> {
  while (performance.now() - began < START_MS_MAX) {
    if (((await status(rpc))?.height ?? 0) >= 1) return (performance.now() - began) / 1000;
    await sleep(POLL_MS);
  }
  throw new Error(`no block within ${START_MS_MAX / 1000} s`);
}

/** The process itself, or the one that the peer's script runs. */
function nodeProcess(child: ChildProcess, who: Contender): number {
  if (who === "statesetd") return child.pid!;
  const children = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, "utf8").trim().split(/\s+/);
  return Number(children[0]);
}

function residentMb(pid: number): number {
  const kb = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Math.round(Number(kb) / 1024);
}

/** User and system time, in the ticks of 10 ms that Linux counts in. */
function cpuMs(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** What Ctrl-C must not leave behind: the groups of the nodes are not ours. */
let running: ChildProcess | undefined;
process.on("SIGINT", () => {
  if (running?.exitCode === null) process.kill(-running.pid!, "SIGTERM");
  process.exit(130);
});

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  process.kill(-child.pid!, "SIGTERM");
  await ended;
}

async function flood(rpc: string, load: readonly string[]): Promise<Record<string, number>> {
  const args = ["run", "-rpc", rpc, "-n", `${accounts}`, "-per", `${per}`, ...load];
  const child = spawn(txload, args, { stdio: ["ignore", "pipe", "ignore"] });
  let out = "";
  child.stdout.on("data", (chunk: Buffer) => {
    out += chunk.toString();
  });
  await new Promise((resolve) => child.once("close", resolve));
  return JSON.parse(out) as Record<string, number>;
}

async function inHome<T>(who: Contender, act: (started: Started, began: number) => Promise<T>): Promise<T> {
  const home = mkdtempSync(join(tmpdir(), `bench-${who}-`));
  const began = performance.now();
  const started = await start(who, home);
  running = started.child;
  try {
    return await act(started, who === "statesetd" ? performance.now() : began);
  } finally {
    await stop(started.child);
    rmSync(home, { recursive: true, force: true });
  }
}

function turn(who: Contender): Promise<Turn> {
  return inHome(who, async ({ child, rpc, load }, began) => {
    const firstBlock = await untilBlock(rpc, began);
    const pid = nodeProcess(child, who);
    const [rss, cpu] = [residentMb(pid), cpuMs(pid)];
    const found = await flood(rpc, load);
    return {
      committed_tps: Math.round(found.committed_tps!),
      latency_p50_s: found.latency_p50_s!,
      latency_p99_s: found.latency_p99_s!,
      mean_block_interval_s: found.mean_block_interval_s!,
      rss_mb_start: rss,
      rss_mb_end: residentMb(pid),
      cpu_ms_per_tx: Number(((cpuMs(pid) - cpu) / found.committed!).toFixed(3)),
      first_block_s: Number(firstBlock.toFixed(2)),
    };
  });
}

/** Seconds between blocks by their own times while nothing is sent. */
function idle(): Promise<number> {
  return inHome("statesetd", async ({ rpc }, began) => {
    await untilBlock(rpc, began);
    await sleep(2000);
    const from = (await status(rpc))!;
    await sleep(idleSeconds * 1000);
    const to = (await status(rpc))!;
    return Number(((to.timeMs - from.timeMs) / 1000 / (to.height - from.height)).toFixed(3));
  });
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Why somebody cannot take part. */
function missing(who: Contender): string | undefined {
  if (!existsSync(txload)) return `no ${txload} (PEERS_BIN)`;
  if (who === "statesetd") return existsSync(CLI) ? undefined : "not built: npm run build";
  if (!existsSync(script)) return "PEER_SCRIPT names no script";
  return existsSync(join(bin, who === "simd" ? "simd" : "cometbft")) ? undefined : `not in ${bin}`;
}

const contenders: Contender[] = [];
for (const who of values.who.split(",") as Contender[]) {
  const why = missing(who);
  if (why === undefined) contenders.push(who);
  else process.stderr.write(`${who} is left out: ${why}\n`);
}
const turns: { [who: string]: Turn[] } = {};
for (let round = 0; round < rounds; round++) {
  for (const who of contenders) {
    const result = await turn(who);
    process.stderr.write(`${who} ${round + 1}/${rounds}: ${JSON.stringify(result)}\n`);
    turns[who] = [...(turns[who] ?? []), result];
  }
}
const idleInterval = contenders.includes("statesetd") && idleSeconds > 0 ? await idle() : undefined;
const medians: { [who: string]: number } = {};
for (const [who, list] of Object.entries(turns)) medians[who] = median(list.map((t) => t.committed_tps));
const ratio = (who: Contender): number | undefined =>
  medians.statesetd === undefined || medians[who] === undefined
    ? undefined
    : Number((medians.statesetd / medians[who]).toFixed(2));
console.log(
  JSON.stringify(
    {
      transactions: accounts * per,
      committed_tps_median: medians,
      to_simd: ratio("simd"),
      to_kvstore: ratio("kvstore"),
      idle_block_interval_s: idleInterval,
      turns,
    },
    undefined,
    2,
  ),
);
