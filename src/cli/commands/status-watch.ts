/** What a node says of itself, again and again: a screen for people, a line of JSON for machines. */
import { parseDurationMs } from "../../config/duration.js";
import { parseRfc3339 } from "../../types/rfc3339.js";
import type { CommandContext } from "../context.js";
import { badValue } from "../errors.js";
import { print } from "../output.js";
import { createRpcClient, type RpcClient } from "../rpc-client.js";
import { openScreen, type Paint, paint, table } from "../terminal.js";

const INTERVAL_DEFAULT = "1s";
const INTERVAL_MS_MIN = 100;
/** Blocks that the interval is measured over. */
const BLOCKS = 20;
const HASH_CHARS = 16;
/** A last block that is older than so many intervals is late. */
const LATE_INTERVALS = 5;

interface Peer {
  readonly id: string;
  readonly moniker: string;
  readonly address: string;
  readonly outbound: boolean;
  /** Bytes a second in both directions. */
  readonly rate: number;
}

export interface WatchedStatus {
  /** When it was asked; RFC 3339. */
  readonly time: string;
  readonly chain_id: string;
  readonly moniker: string;
  readonly node_id: string;
  readonly version: string;
  readonly height: number;
  readonly block_time: string;
  readonly app_hash: string;
  /** Of the last blocks; null while there are too few. */
  readonly interval_ms: number | null;
  /** Since the last block, by this machine's clock. */
  readonly age_ms: number;
  readonly catching_up: boolean;
  readonly deciding: number;
  readonly round: number;
  readonly validators: number;
  readonly power: number;
  readonly own_power: number;
  /** Validators that signed the last commit. */
  readonly signed: number;
  readonly mempool: number;
  readonly mempool_bytes: number;
  readonly peers: readonly Peer[];
}

interface StatusAnswer {
  readonly node_info: {
    readonly id: string;
    readonly network: string;
    readonly moniker: string;
    readonly version: string;
  };
  readonly sync_info: {
    readonly latest_block_height: string;
    readonly latest_block_time: string;
    readonly latest_app_hash: string;
    readonly catching_up: boolean;
  };
  readonly validator_info: { readonly voting_power: string };
}

interface NetInfoAnswer {
  readonly peers: readonly {
    readonly node_info: { readonly id: string; readonly moniker: string };
    readonly is_outbound: boolean;
    readonly remote_ip: string;
    readonly connection_status: Record<"SendMonitor" | "RecvMonitor", { readonly CurRate: string }>;
  }[];
}

interface ChainAnswer {
  readonly block_metas: readonly { readonly header: { readonly height: string; readonly time: string } }[];
}

interface CommitAnswer {
  readonly signed_header: { readonly commit: { readonly signatures: readonly { readonly block_id_flag: number }[] } };
}

export async function watchStatus(context: CommandContext): Promise<void> {
  const { io } = context;
  const text = context.text("interval") ?? INTERVAL_DEFAULT;
  const interval = parseDurationMs(text);
  if (!interval.ok || interval.value < INTERVAL_MS_MIN)
    throw badValue("--interval", text, "a duration of at least 100ms");
  const times = context.number("count") ?? Number.POSITIVE_INFINITY;
  const client = createRpcClient(context.client.node);
  const view =
    context.format === "json"
      ? jsonView(context)
      : io.bars === true && process.stdout.isTTY
        ? screenView(context)
        : lineView(context);
  const stop = new AbortController();
  const onSignal = (): void => stop.abort();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, onSignal);
  try {
    for (let asked = 1; asked <= times && !stop.signal.aborted; asked++) {
      const result = await askNode(client, Date.now()).catch((error: Error) => error);
      // Whoever asks once wants to know; whoever watches waits for the node to come back.
      if (result instanceof Error && times === 1) throw result;
      if (result instanceof Error) view.failed(result);
      else view.show(result);
      if (asked < times) await pause(interval.value, stop.signal);
    }
  } finally {
    view.close();
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.removeListener(signal, onSignal);
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

function ms(time: string): number {
  const parsed = parseRfc3339(time);
  return parsed === undefined ? Number.NaN : Number(parsed.seconds) * 1000 + parsed.nanos / 1e6;
}

async function askNode(client: RpcClient, nowMs: number): Promise<WatchedStatus> {
  const status = await client.call<StatusAnswer>("status");
  const { node_info: node, sync_info: sync } = status;
  const height = Number(sync.latest_block_height);
  const last = height > 0;
  const [net, pool, round, validators, chain, commit] = await Promise.all([
    client.call<NetInfoAnswer>("net_info"),
    client.call<{ n_txs: string; total_bytes: string }>("num_unconfirmed_txs"),
    client.call<{ round_state: { "height/round/step": string } }>("consensus_state"),
    client.call<{ total: string; validators: { voting_power: string }[] }>("validators", { per_page: "100" }),
    last
      ? client.call<ChainAnswer>("blockchain", {
          minHeight: String(Math.max(1, height - BLOCKS + 1)),
          maxHeight: String(height),
        })
      : undefined,
    last ? client.call<CommitAnswer>("commit", { height: String(height) }) : undefined,
  ]);
  const [deciding = "0", at = "0"] = round.round_state["height/round/step"].split("/");
  const times = (chain?.block_metas ?? []).map(({ header }) => ms(header.time)).sort((a, b) => a - b);
  const span = times.length < 2 ? null : (times.at(-1)! - times[0]!) / (times.length - 1);
  return {
    time: new Date(nowMs).toISOString(),
    chain_id: node.network,
    moniker: node.moniker,
    node_id: node.id,
    version: node.version,
    height,
    block_time: sync.latest_block_time,
    app_hash: sync.latest_app_hash,
    interval_ms: span === null ? null : Math.round(span),
    age_ms: last ? Math.round(nowMs - ms(sync.latest_block_time)) : 0,
    catching_up: sync.catching_up,
    deciding: Number(deciding),
    round: Number(at),
    validators: Number(validators.total),
    power: validators.validators.reduce((sum, v) => sum + Number(v.voting_power), 0),
    own_power: Number(status.validator_info.voting_power),
    signed: (commit?.signed_header.commit.signatures ?? []).filter((s) => s.block_id_flag === 2).length,
    mempool: Number(pool.n_txs),
    mempool_bytes: Number(pool.total_bytes),
    peers: net.peers.map(({ node_info, is_outbound, remote_ip, connection_status: c }) => ({
      id: node_info.id,
      moniker: node_info.moniker,
      address: remote_ip,
      outbound: is_outbound,
      rate: Number(c.SendMonitor.CurRate) + Number(c.RecvMonitor.CurRate),
    })),
  };
}

interface View {
  show(status: WatchedStatus): void;
  failed(error: Error): void;
  close(): void;
}

function jsonView({ io }: CommandContext): View {
  return {
    show: (status) => print(io, "json", status),
    failed: (error) => print(io, "json", { time: new Date().toISOString(), error: error.message }),
    close: () => undefined,
  };
}

/** A line for each new height. */
function lineView({ io }: CommandContext): View {
  let last = "";
  const say = (key: string, line: string): void => {
    if (key !== last) io.out(`${line}\n`);
    last = key;
  };
  return {
    show(s) {
      const pace = s.interval_ms === null ? "" : `  ${intervalText(s.interval_ms)}`;
      const line = `height ${s.height}${pace}  round ${s.round}  ${s.signed} of ${s.validators} validators signed  ${s.peers.length} peers  ${s.mempool} waiting`;
      say(String(s.height), s.catching_up ? `${line}  catching up` : line);
    },
    failed: (error) => say(error.message, `no answer: ${error.message.split("\n")[0]}`),
    close: () => undefined,
  };
}

function screenView({ io }: CommandContext): View {
  const screen = openScreen(io.out, () => ({ columns: process.stdout.columns ?? 80, rows: process.stdout.rows ?? 24 }));
  const colours = paint(io.outColour === true);
  let last: WatchedStatus | undefined;
  return {
    show(status) {
      last = status;
      screen.draw(statusLines(status, colours));
    },
    failed(error) {
      const lines = last === undefined ? [] : statusLines(last, colours);
      screen.draw([colours.red(`no answer: ${error.message.split("\n")[0]}`), "", ...lines]);
    },
    close: () => screen.close(),
  };
}

const intervalText = (intervalMs: number): string => `${(intervalMs / 1000).toFixed(2)} s a block`;

function bytesText(bytes: number): string {
  return bytes < 10_000 ? `${bytes} B` : `${(bytes / 1000).toFixed(1)} kB`;
}

/** All of it, for a terminal. */
export function statusLines(s: WatchedStatus, colours: Paint): string[] {
  const { bold, dim, green, yellow, red } = colours;
  const pace = s.interval_ms === null ? "no interval yet" : intervalText(s.interval_ms);
  const late = s.interval_ms !== null && s.age_ms > LATE_INTERVALS * Math.max(1000, s.interval_ms);
  const age = `${(s.age_ms / 1000).toFixed(1)} s ago`;
  const all = s.signed >= s.validators;
  const rounds = `height ${s.deciding}, round ${s.round}`;
  const role = s.own_power > 0 ? `validates with power ${s.own_power}` : "follows";
  const rows: [name: string, value: string][] = [
    ["height", `${bold(String(s.height))}  ${late ? red(age) : dim(age)}  ${pace}`],
    ["app hash", dim(s.app_hash.slice(0, HASH_CHARS))],
    ["state", s.catching_up ? yellow("catching up") : green("in consensus")],
    ["deciding", s.round > 0 ? yellow(rounds) : rounds],
    ["validators", `${s.validators}, power ${s.power}; ${(all ? green : yellow)(`${s.signed} signed the last block`)}`],
    ["this node", role],
    ["waiting", `${s.mempool} transactions, ${bytesText(s.mempool_bytes)}`],
    ["peers", String(s.peers.length)],
  ];
  const peers = s.peers.map((p) => [
    p.moniker,
    p.address,
    p.outbound ? "out" : "in",
    `${bytesText(p.rate)}/s`,
    dim(p.id),
  ]);
  return [
    `${bold(s.chain_id)}  ${s.moniker}  ${dim(s.node_id)}`,
    "",
    ...rows.map(([name, value]) => `${name.padEnd(12)}${value}`),
    ...(peers.length === 0 ? [] : ["", ...table(["peer", "address", "way", "rate", "id"], peers, colours)]),
    "",
    dim("Ctrl-C ends"),
  ];
}
