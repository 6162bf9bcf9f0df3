/** Reads a second of our node and of its gateway, beside cosmos-sdk's simd (REST) and CometBFT (RPC) on the same machine in
 *  one run, by turns, 16 connections: medians of the rounds and their ratios. Beside it what a client sees at a constant
 *  rate of 1,000 requests a second, and, with `--wan`, in each region of a testnet with gateways and simulated distances.
 *  Prints one JSON object; progress is on stderr. Needs dist/ (build first).
 *
 *  Usage: tsx bench/gateway.ts [--rounds 3] [--seconds 3] [--connections 16] [--only rest,rpc,rate,wan] [--rate 1000]
 *  PEERS_BIN names the folder of the peers' programs (default ~/.cache/statesetd-peers), PEER_SCRIPT the script that starts
 *  them. The load is wrk's, or autocannon's where there is no wrk. What is missing is said and left out. */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { atConstantRate, flood, generator, type Percentiles } from "./gateway-load.js";
import { CLI, Processes, type Rig, startRig, startTestnet } from "./gateway-rig.js";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "3" },
    seconds: { type: "string", default: "3" },
    connections: { type: "string", default: "16" },
    only: { type: "string", default: "rest,rpc,rate,wan" },
    rate: { type: "string", default: "1000" },
  },
});
const [rounds, seconds, connections, rate] = [values.rounds, values.seconds, values.connections, values.rate].map(
  Number,
) as [number, number, number, number];
const parts = new Set(values.only.split(","));
const WARM_UP_SECONDS = 1;
/** Of every region at once: the machine carries the whole network beside it. */
const WAN_RATE = 20;
const WAN_SECONDS = 10;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

interface Turn {
  readonly per_second: number;
  readonly p99_ms: number;
}

interface Contest {
  readonly what: string;
  /** Whose figure is 1. */
  readonly beside: string;
  /** What each is asked, by turns where it is more than one thing. */
  readonly urls: { readonly [who: string]: readonly string[] };
}

function contests(rig: Rig): Contest[] {
  const { node, gateways, simd, cometbft } = rig;
  const list: Contest[] = [];
  if (parts.has("rest")) {
    const balances = (owners: readonly string[]) => owners.map((owner) => `/cosmos/bank/v1beta1/balances/${owner}`);
    const latest = ["/cosmos/base/tendermint/v1beta1/blocks/latest"];
    const shared = Math.min(node.accounts.length, simd?.accounts.length ?? Number.POSITIVE_INFINITY);
    const [ours, theirs] = [node, simd].map((chain) => balances(chain?.accounts.slice(0, shared) ?? []));
    for (const [what, own, other] of [
      ["rest balance", ours!.slice(0, 1), theirs!.slice(0, 1)],
      [`rest balances of ${shared}`, ours!, theirs!],
      ["rest latest block", latest, latest],
    ] as const) {
      const at = ({ rest }: { readonly rest: string }, paths: readonly string[]) => paths.map((path) => rest + path);
      list.push({
        what,
        beside: "simd",
        urls: {
          node: at(node, own),
          "gateway, nothing kept": at(gateways.keepsNothing, own),
          gateway: at(gateways.one, own),
          ...(simd === undefined ? {} : { simd: at(simd, other) }),
        },
      });
    }
  }
  for (const path of parts.has("rpc") ? ["/status", "/block"] : []) {
    list.push({
      what: `rpc ${path}`,
      beside: "cometbft",
      urls: {
        node: [node.rpc + path],
        gateway: [gateways.one.rpc + path],
        "gateway, two workers": [gateways.two.rpc + path],
        ...(cometbft === undefined ? {} : { cometbft: [cometbft.rpc + path] }),
      },
    });
  }
  return list;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

interface Result {
  readonly per_second: number;
  readonly p99_ms: number;
  readonly ratio: number | undefined;
  readonly rounds: readonly number[];
}

async function compare({ what, beside, urls }: Contest): Promise<Record<string, Result>> {
  const turns: Record<string, Turn[]> = {};
  for (const url of Object.values(urls)) await flood(url, connections, WARM_UP_SECONDS);
  for (let round = 0; round < rounds; round++) {
    for (const [who, url] of Object.entries(urls)) {
      const turn = await flood(url, connections, seconds);
      say(`${what}, ${who}, ${round + 1}/${rounds}: ${turn.per_second}/s, p99 ${turn.p99_ms} ms`);
      turns[who] = [...(turns[who] ?? []), turn];
    }
  }
  const of = (who: string): number => median((turns[who] ?? []).map((t) => t.per_second));
  const results: Record<string, Result> = {};
  for (const [who, list] of Object.entries(turns)) {
    const ratio = turns[beside] === undefined || who === beside ? undefined : Number((of(who) / of(beside)).toFixed(2));
    const p99 = median(list.map((t) => t.p99_ms));
    results[who] = { per_second: of(who), p99_ms: p99, ratio, rounds: list.map((t) => t.per_second) };
  }
  return results;
}

async function rates({ node, gateways }: Rig): Promise<Record<string, Percentiles>> {
  const paths = [
    [gateways.one.rpc, "/status"],
    [gateways.one.rpc, "/block"],
    [gateways.one.rest, `/cosmos/bank/v1beta1/balances/${node.accounts[0]}`],
    [gateways.keepsNothing.rest, `/cosmos/bank/v1beta1/balances/${node.accounts[0]}`],
  ] as const;
  const found: Record<string, Percentiles> = {};
  for (const [at, path] of paths) {
    const name = `${path.startsWith("/cosmos") ? "/cosmos/bank balances" : path}${at === gateways.keepsNothing.rest ? ", nothing kept" : ""}`;
    await atConstantRate([at + path], { perSecond: rate, seconds: WARM_UP_SECONDS, connections });
    found[name] = await atConstantRate([at + path], { perSecond: rate, seconds, connections });
    say(`${name} at ${rate}/s: ${JSON.stringify(found[name])}`);
  }
  return found;
}

/** The published figures are those of genesis/network.json's three regions. */
const PUBLISHED_P95_MS: Readonly<Record<string, number>> = { "us-east-1": 45, "eu-west-1": 38, "ap-southeast-1": 52 };

async function wan(processes: Processes, home: string): Promise<Record<string, object>> {
  const regions = await startTestnet(processes, home);
  const options = { perSecond: WAN_RATE, seconds: WAN_SECONDS, connections: 4 };
  const entries = await Promise.all(
    regions.map(async ({ name, rpc, rest }) => {
      const urls = [`${rpc}/status`, `${rpc}/block`, `${rpc}/net_info`, `${rest}/cosmos/bank/v1beta1/supply`];
      return [name, { ...(await atConstantRate(urls, options)), published_p95_ms: PUBLISHED_P95_MS[name] }] as const;
    }),
  );
  for (const [name, found] of entries) say(`${name}: ${JSON.stringify(found)}`);
  return Object.fromEntries(entries);
}

if (!existsSync(CLI)) {
  say("not built: npm run build");
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), "bench-gateway-"));
const processes = new Processes();
process.on("SIGINT", () => void processes.stopAll().then(() => process.exit(130)));
const output: Record<string, unknown> = { bench: "gateway", generator: generator(), connections, rounds, seconds };
try {
  if (parts.has("rest") || parts.has("rpc") || parts.has("rate")) {
    const rig = await startRig(processes, folder, say);
    for (const contest of contests(rig)) output[contest.what] = await compare(contest);
    if (parts.has("rate")) output[`at ${rate}/s`] = await rates(rig);
    await processes.stopAll();
  }
  if (parts.has("wan")) output["regions, WAN simulated"] = await wan(processes, join(folder, "testnet"));
} finally {
  await processes.stopAll();
  rmSync(folder, { recursive: true, force: true });
}
console.log(JSON.stringify(output, undefined, 2));
