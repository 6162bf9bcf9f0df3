/** What a network of validators on this machine carries: transactions of 250 bytes offered at growing rates to all nodes,
 *  how many a second end in blocks, how far apart the blocks are, and what a node weighs. Our engine with the kvstore
 *  application and with our own application (bank sends) beside cometbft with its kvstore, one network after the other.
 *  Prints one JSON object.
 *
 *  Usage: tsx bench/network.ts [--rates 250,500,1000,2000,4000] [--seconds 8] [--validators 4] [--rounds 1]
 *                              [--who kvstore,cometbft,bank] [--flood 20000]
 *  PEERS_BIN names the folder of the programs (default ~/.cache/statesetd-peers), PEER_SCRIPT the script that starts the
 *  peers. What is missing is said and left out. `bank` needs dist/ (build first). */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { TestNetwork } from "../test/support/network.js";

const START_MS_MAX = 60_000;
const DRAIN_MS_MAX = 30_000;
const TX_BYTES = 250;
/** Flags of Node for the kvstore nodes, to try them. */
const NODE_FLAGS = (process.env.BENCH_NODE_FLAGS ?? "").split(" ").filter(Boolean);
/** Calls in one request, and requests under way at one node. */
const BATCH = 10;
const REQUESTS_MAX = 32;
const PORT_BASE = 36_600;
const ROOT = join(import.meta.dirname, "..");
const BUILD = join(ROOT, "dist/bench-build");

const { values } = parseArgs({
  options: {
    rates: { type: "string", default: "250,500,1000,2000,4000" },
    seconds: { type: "string", default: "8" },
    validators: { type: "string", default: "4" },
    rounds: { type: "string", default: "1" },
    who: { type: "string", default: "kvstore,cometbft,bank" },
    flood: { type: "string", default: "20000" },
  },
});
const rates = values.rates.split(",").filter(Boolean).map(Number);
const [seconds, validators, rounds, flood] = [values.seconds, values.validators, values.rounds, values.flood].map(
  Number,
) as [number, number, number, number];
const bin = process.env.PEERS_BIN ?? join(homedir(), ".cache/statesetd-peers");
const txload = join(bin, "txload");
const script = process.env.PEER_SCRIPT ?? "";

type Contender = "kvstore" | "cometbft" | "bank";

interface Running {
  readonly rpcs: readonly string[];
  readonly pids: readonly number[];
  /** What txload is told of the chain. */
  readonly load: readonly string[];
  stop(): Promise<void>;
}

interface Step {
  readonly offered: number;
  readonly sent: number;
  readonly refused: number;
  readonly committed: number;
  readonly committed_tps: number;
  readonly block_interval_s: number;
  readonly block_interval_max_s: number;
  readonly extra_rounds: number;
  /** Of one node for one committed transaction, on average; and of its first thread. */
  readonly cpu_ms_per_tx: number;
  readonly main_ms_per_tx: number;
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function rpc<T>(url: string, path: string): Promise<T> {
  const answer = (await (await fetch(`${url}/${path}`)).json()) as { result: T; error?: unknown };
  if (answer.result === undefined) throw new Error(`${path}: ${JSON.stringify(answer.error)}`);
  return answer.result;
}

async function height(url: string): Promise<number> {
  const { sync_info } = await rpc<{ sync_info: { latest_block_height: string } }>(url, "status");
  return Number(sync_info.latest_block_height);
}

async function waiting(url: string): Promise<number> {
  return Number((await rpc<{ total: string }>(url, "num_unconfirmed_txs")).total);
}

interface Meta {
  readonly height: number;
  readonly timeMs: number;
  readonly txs: number;
}

async function metas(url: string, from: number, to: number): Promise<Meta[]> {
  const out: Meta[] = [];
  for (let low = from; low <= to; low += 20) {
    const { block_metas: found } = await rpc<{
      block_metas: { header: { height: string; time: string }; num_txs: string }[];
    }>(url, `blockchain?minHeight=${low}&maxHeight=${Math.min(to, low + 19)}`);
    for (const { header, num_txs } of found) {
      out.push({ height: Number(header.height), timeMs: Date.parse(header.time), txs: Number(num_txs) });
    }
  }
  return out.sort((a, b) => a.height - b.height);
}

// Networks.

/** What bench/kvstore-node.ts needs, as the program itself is built: an on-the-fly compiler would weigh on each node. */
function buildKvstoreNode(): void {
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  const flags = ["--noEmit", "false", "--noCheck", "--outDir", BUILD];
  execFileSync(process.execPath, [tsc, "-p", join(ROOT, "tsconfig.test.json"), ...flags], { stdio: "inherit" });
}

/** Queues that hold the whole flood, as those of the peer's script do. */
const MEMPOOL = { "mempool.size": 50_000, "mempool.cache_size": 100_000, log_level: process.env.BENCH_LOG ?? "error" };

async function startOurs(who: "kvstore" | "bank"): Promise<Running> {
  const network = await TestNetwork.create({
    chainId: "bench-1",
    nodes: validators,
    config: { ...MEMPOOL, ...(who === "kvstore" ? { "consensus.target_block_interval": "1s" } : {}) },
  });
  if (who === "bank") {
    for (const node of network.nodes) {
      execFileSync(txload, ["genesis", "-file", node.made.config.paths.genesis, "-n", "1000"]);
    }
  }
  const children = network.nodes.map(({ home, index }) => {
    if (who === "bank") return network.start(index).child;
    const args = [...NODE_FLAGS, join(BUILD, "bench/kvstore-node.js"), home];
    const child = spawn(process.execPath, [...profiling(index), ...args], {
      stdio: ["ignore", "pipe", "pipe"],
      // As the first line of src/cli/main.ts has it.
      env: { MALLOC_TRIM_THRESHOLD_: "131072", ...process.env },
    });
    return network.adopt(index, child).child;
  });
  return {
    rpcs: network.nodes.map((n) => `http://127.0.0.1:${n.rpcPort}`),
    pids: children.map((c) => c.pid!),
    load: who === "bank" ? ["-chain-id", "bench-1"] : ["-msg", "kv"],
    async stop() {
      for (const [i, child] of children.entries()) await ended(child, () => child.kill("SIGTERM"), network.output(i));
      await network.destroy();
    },
  };
}

/** BENCH_PROFILE names a folder for CPU profiles of node 0. */
function profiling(index: number): string[] {
  const folder = process.env.BENCH_PROFILE;
  return folder === undefined || index !== 0 ? [] : ["--cpu-prof", `--cpu-prof-dir=${folder}`];
}

async function startCometbft(): Promise<Running> {
  const home = mkdtempSync(join(tmpdir(), "bench-kvnet-"));
  const args = [script, "kvnet", "--home", home, "--validators", `${validators}`, "--port-base", `${PORT_BASE}`];
  const child = spawn("bash", args, { stdio: ["ignore", "ignore", "ignore"], detached: true });
  running = child;
  const rpcs = Array.from({ length: validators }, (_, i) => `http://127.0.0.1:${PORT_BASE + 57 + 100 * i}`);
  await untilHeight(rpcs, 1);
  return {
    rpcs,
    pids: childrenOf(child.pid!),
    load: ["-msg", "kv"],
    async stop() {
      await ended(child, () => process.kill(-child.pid!, "SIGTERM"), "");
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(/\s+/).map(Number);
}

async function ended(child: ChildProcess, end: () => void, output: string): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) {
    process.stderr.write(`a node ended by itself: ${output.slice(-2000)}\n`);
    return;
  }
  const exit = new Promise((resolve) => child.once("exit", resolve));
  end();
  await exit;
}

/** What Ctrl-C must not leave behind: the group of the peer's script is not ours. */
let running: ChildProcess | undefined;
process.on("SIGINT", () => {
  if (running?.exitCode === null) process.kill(-running.pid!, "SIGTERM");
  process.exit(130);
});

async function untilHeight(urls: readonly string[], wanted: number): Promise<void> {
  const began = performance.now();
  for (const url of urls) {
    while ((await height(url).catch(() => 0)) < wanted) {
      if (performance.now() - began > START_MS_MAX) throw new Error(`${url} is not at height ${wanted}`);
      await sleep(50);
    }
  }
}

// Load.

const agent = new Agent({ keepAlive: true });

function post(url: string, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    const sent = request(url, { method: "POST", agent, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => {
        text += part;
      });
      response.on("end", () => resolve(text));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

let made = 0;

/** A transaction of the kvstore that no other is equal to. */
function kvTx(): string {
  const key = `k${process.pid}x${made++}=`;
  return Buffer.from(key.padEnd(TX_BYTES, "v")).toString("base64");
}

interface Sent {
  sent: number;
  refused: number;
}

/** Offers so many a second to all nodes by turns. What a node's answers hold up is not made up for. */
async function offer(urls: readonly string[], rate: number): Promise<Sent> {
  const tally: Sent = { sent: 0, refused: 0 };
  const underWay = urls.map(() => 0);
  const work = new Set<Promise<void>>();
  const sendTo = (node: number, count: number): void => {
    const calls = Array.from({ length: count }, (_, id) => {
      return { jsonrpc: "2.0", id, method: "broadcast_tx_sync", params: { tx: kvTx() } };
    });
    tally.sent += count;
    underWay[node]!++;
    const done: Promise<void> = post(urls[node]!, JSON.stringify(calls))
      .then((text) => {
        const answers = JSON.parse(text) as { result?: { code: number } }[];
        tally.refused += answers.filter((a) => a.result?.code !== 0).length;
      })
      .catch(() => {
        tally.refused += count;
      })
      .finally(() => {
        underWay[node]!--;
        work.delete(done);
      });
    work.add(done);
  };
  const began = performance.now();
  const total = rate * seconds;
  let node = 0;
  for (let due = 0, taken = 0; taken < total; ) {
    due = Math.min(total, ((performance.now() - began) * rate) / 1000);
    if (performance.now() - began > seconds * 1000) break;
    while (due - taken >= BATCH || (due >= total && taken < total)) {
      const count = Math.min(BATCH, total - taken);
      taken += count;
      node = (node + 1) % urls.length;
      if (underWay[node]! < REQUESTS_MAX) sendTo(node, count);
    }
    await sleep(5);
  }
  await Promise.all(work);
  return tally;
}

async function drained(urls: readonly string[]): Promise<void> {
  const end = performance.now() + DRAIN_MS_MAX;
  while (performance.now() < end) {
    const counts = await Promise.all(urls.map(waiting));
    if (counts.every((n) => n === 0)) return;
    await sleep(100);
  }
}

const rounded = (n: number, digits: number): number => Number(n.toFixed(digits));

/** Rounds beyond the first that these heights took. */
async function extraRounds(url: string, from: number, to: number): Promise<number> {
  let rounds = 0;
  for (let h = from; h <= to; h++) {
    const { signed_header } = await rpc<{ signed_header: { commit: { round: number } } }>(url, `commit?height=${h}`);
    rounds += signed_header.commit.round;
  }
  return rounds;
}

/** What the nodes spend from now on, for each transaction. */
function spending(pids: readonly number[]): (committed: number) => Pick<Step, "cpu_ms_per_tx" | "main_ms_per_tx"> {
  const all = () => pids.reduce((sum, pid) => sum + cpuMs(pid), 0);
  const main = () => pids.reduce((sum, pid) => sum + cpuMs(pid, pid), 0);
  const [allBefore, mainBefore] = [all(), main()];
  return (committed) => {
    const of = (ms: number) => rounded(ms / pids.length / Math.max(1, committed), 3);
    return { cpu_ms_per_tx: of(all() - allBefore), main_ms_per_tx: of(main() - mainBefore) };
  };
}

async function step({ rpcs, pids }: Running, rate: number): Promise<Step> {
  const spent = spending(pids);
  const before = await height(rpcs[0]!);
  const { sent, refused } = await offer(rpcs, rate);
  await drained(rpcs);
  const after = await height(rpcs[0]!);
  const found = carried(await metas(rpcs[0]!, Math.max(1, before), after), true);
  return {
    offered: rate,
    sent,
    refused,
    ...found,
    ...spent(found.committed),
    extra_rounds: await extraRounds(rpcs[0]!, before + 1, after),
  };
}

/** Of a steady load, between the first block that holds transactions and the one before the last that does: into those two
 *  the load runs for a part of their time only, which in a few blocks of a second each would be an error of a tenth and
 *  more. Of a flood, from its first block to its last. */
function carried(
  found: readonly Meta[],
  isSteady: boolean,
): Pick<Step, "committed" | "committed_tps" | "block_interval_s" | "block_interval_max_s"> {
  const first = found.findIndex((m, i) => i > 0 && m.txs > 0);
  const last = found.findLastIndex((m) => m.txs > 0);
  if (first < 1) return { committed: 0, committed_tps: 0, block_interval_s: 0, block_interval_max_s: 0 };
  const blocks = found.slice(first, last + 1);
  const intervals = blocks.map((m, i) => (m.timeMs - found[first + i - 1]!.timeMs) / 1000);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);
  const inner = isSteady && blocks.length >= 4 ? [1, blocks.length - 1] : [0, blocks.length];
  const committed = sum(blocks.slice(...inner).map((m) => m.txs));
  return {
    committed: sum(blocks.map((m) => m.txs)),
    committed_tps: Math.round(committed / sum(intervals.slice(...inner))),
    block_interval_s: rounded(sum(intervals) / intervals.length, 3),
    block_interval_max_s: rounded(Math.max(...intervals), 3),
  };
}

/** As much as one node takes. */
async function flooded({ rpcs, pids, load }: Running): Promise<Step | undefined> {
  if (flood === 0 || !existsSync(txload)) return undefined;
  const spent = spending(pids);
  const before = await height(rpcs[0]!);
  const per = Math.max(1, Math.round(flood / 1000));
  const args = ["run", "-rpc", rpcs[0]!, "-n", "1000", "-per", `${per}`, ...load];
  const child = spawn(txload, args, { stdio: "ignore" });
  await new Promise((resolve) => child.once("close", resolve));
  await drained(rpcs);
  const after = await height(rpcs[0]!);
  const found = carried(await metas(rpcs[0]!, before, after), false);
  const extra_rounds = await extraRounds(rpcs[0]!, before + 1, after);
  return { offered: -1, sent: per * 1000, refused: 0, ...found, ...spent(found.committed), extra_rounds };
}

function memoryMb(pid: number): { readonly rss: number; readonly peak: number } {
  const text = readFileSync(`/proc/${pid}/status`, "utf8");
  const mb = (name: string): number =>
    Math.round(Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(text)?.[1]) / 1024);
  return { rss: mb("VmRSS"), peak: mb("VmHWM") };
}

/** User and system time in ms, of all threads or of one. */
function cpuMs(pid: number, thread?: number): number {
  const stat = readFileSync(`/proc/${pid}/${thread === undefined ? "" : `task/${thread}/`}stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

interface Result {
  readonly steps: Step[];
  readonly flood: Step | undefined;
  readonly rss_mb: number[];
  readonly peak_mb: number[];
  /** Of one node for one committed transaction, on average. */
  readonly cpu_ms_per_tx: number;
}

async function measure(who: Contender): Promise<Result> {
  const net = who === "cometbft" ? await startCometbft() : await startOurs(who);
  try {
    await untilHeight(net.rpcs, 3);
    const cpu = net.pids.map((pid) => cpuMs(pid));
    const steps: Step[] = [];
    // The rates are those of the kvstore's transactions; bank sends are signed ahead by txload.
    for (const rate of who === "bank" ? [] : rates) {
      const found = await step(net, rate);
      process.stderr.write(`${who} ${JSON.stringify(found)}\n`);
      steps.push(found);
    }
    const most = await flooded(net);
    process.stderr.write(`${who} flood ${JSON.stringify(most)}\n`);
    const memory = net.pids.map(memoryMb);
    const spent = net.pids.reduce((sum, pid, i) => sum + cpuMs(pid) - cpu[i]!, 0) / validators;
    const committed = steps.reduce((sum, s) => sum + s.committed, 0) + (most?.committed ?? 0);
    return {
      steps,
      flood: most,
      rss_mb: memory.map((m) => m.rss),
      peak_mb: memory.map((m) => m.peak),
      cpu_ms_per_tx: rounded(spent / committed, 3),
    };
  } finally {
    await net.stop();
  }
}

/** Why somebody cannot take part. */
function missing(who: Contender): string | undefined {
  if (who === "bank") {
    if (!existsSync(txload)) return `no ${txload} (PEERS_BIN)`;
    return existsSync(join(ROOT, "dist/src/cli/main.js")) ? undefined : "not built: npm run build";
  }
  if (who === "kvstore") return undefined;
  if (!existsSync(script)) return "PEER_SCRIPT names no script";
  return existsSync(join(bin, "cometbft")) ? undefined : `not in ${bin}`;
}

const most = (results: readonly Result[]): number =>
  Math.max(...results.flatMap((r) => [...r.steps.map((s) => s.committed_tps), r.flood?.committed_tps ?? 0]));

if (values.who.split(",").includes("kvstore") && process.env.BENCH_BUILT === undefined) buildKvstoreNode();
const results: { [who: string]: Result[] } = {};
for (let round = 0; round < rounds; round++) {
  for (const who of values.who.split(",") as Contender[]) {
    const why = missing(who);
    if (why !== undefined) {
      if (round === 0) process.stderr.write(`${who} is left out: ${why}\n`);
      continue;
    }
    const found = await measure(who);
    process.stderr.write(
      `${who} ${round + 1}/${rounds}: rss ${found.rss_mb} MB, peak ${found.peak_mb} MB, ${found.cpu_ms_per_tx} ms a tx\n`,
    );
    results[who] = [...(results[who] ?? []), found];
  }
}
const ours = results.kvstore;
const theirs = results.cometbft;
console.log(
  JSON.stringify(
    { validators, most_tps_to_cometbft: ours && theirs && rounded(most(ours) / most(theirs), 2), results },
    undefined,
    2,
  ),
);
agent.destroy();
process.exit(0);
