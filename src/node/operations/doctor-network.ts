/** What the doctor asks of others: whether peers can be reached, what gateways and RPC servers answer, and whether this
 *  machine's clock agrees with the times of their blocks. */
import { connect } from "node:net";
import { timeToNs } from "../../chain/time.js";
import { parseListenAddress } from "../../config/address.js";
import type { NodeConfig } from "../../config/home.js";
import { type PeerAddress, parsePeerAddress } from "../../p2p/net-address.js";
import { maxBig } from "../../types/int-math.js";
import { parseRfc3339 } from "../../types/rfc3339.js";
import type { Finding } from "./doctor.js";

/** A server that speaks CometBFT's RPC. */
export interface Asked {
  /** "gateway us-east-1" */
  readonly name: string;
  readonly url: string;
}

export interface ServerStatus {
  readonly chainId: string;
  readonly height: bigint;
  readonly blockTimeNs: bigint;
  readonly catchingUp: boolean;
  readonly tookMs: number;
}

export interface NetworkProbe {
  nowNs(): bigint;
  /** How long a connection takes to open. @throws Error */
  connectMs(host: string, port: number): Promise<number>;
  /** @throws Error */
  status(url: string): Promise<ServerStatus>;
}

const TIMEOUT_MS = 3_000;
const NS_PER_MS = 1_000_000n;
/** Blocks behind the best of the others. */
const LAG_WARN = 10n;
/** How far a block's time may be ahead of a clock that is right: clocks of validators differ a little. */
const AHEAD_WARN_NS = 500n * NS_PER_MS;
const AHEAD_FAIL_NS = 5_000n * NS_PER_MS;
/** A chain whose last block is older stands still, or this clock is ahead. */
const OLD_WARN_NS = 60_000n * NS_PER_MS;
const FIX_CLOCK = "set the clock, and keep it in time with chrony or systemd-timesyncd: late votes do not count";

export function thisNetwork(): NetworkProbe {
  return {
    nowNs: () => BigInt(Date.now()) * NS_PER_MS,
    connectMs: (host, port) =>
      new Promise((resolve, reject) => {
        const begun = performance.now();
        const socket = connect({ host, port, timeout: TIMEOUT_MS });
        const end = (error?: Error): void => {
          socket.destroy();
          if (error === undefined) resolve(performance.now() - begun);
          else reject(error);
        };
        socket.once("connect", () => end());
        socket.once("timeout", () => end(new Error(`no answer within ${TIMEOUT_MS} ms`)));
        socket.once("error", (error: NodeJS.ErrnoException) => end(new Error(error.code ?? error.message)));
      }),
    async status(url) {
      const begun = performance.now();
      const signal = AbortSignal.timeout(TIMEOUT_MS);
      const response = await fetch(`${url.replace(/^tcp:/, "http:").replace(/\/$/, "")}/status`, { signal }).catch(
        (error: Error) => {
          const { code } = (error.cause ?? {}) as { code?: string };
          throw new Error(
            code ?? (error.name === "TimeoutError" ? `no answer within ${TIMEOUT_MS} ms` : error.message),
          );
        },
      );
      if (!response.ok) throw new Error(`status ${response.status}`);
      return readStatus(await response.json(), performance.now() - begun);
    },
  };
}

function readStatus(json: unknown, tookMs: number): ServerStatus {
  const { result } = json as {
    result?: {
      node_info?: { network?: string };
      sync_info?: { latest_block_height?: string; latest_block_time?: string; catching_up?: boolean };
    };
  };
  const time = parseRfc3339(result?.sync_info?.latest_block_time ?? "");
  const height = result?.sync_info?.latest_block_height ?? "";
  if (time === undefined || !/^[0-9]+$/.test(height)) throw new Error("no status of a node");
  return {
    chainId: result?.node_info?.network ?? "",
    height: BigInt(height),
    blockTimeNs: timeToNs(time),
    catchingUp: result?.sync_info?.catching_up === true,
    tookMs,
  };
}

export interface NetworkQuestion {
  readonly config: NodeConfig;
  readonly chainId: string | undefined;
  /** This home's node runs now. */
  readonly running: boolean;
  readonly gateways: readonly Asked[];
}

export async function networkFindings(question: NetworkQuestion, probe: NetworkProbe): Promise<Finding[]> {
  const { comet } = question.config;
  const [persistent, seeds] = [addressesIn(comet.p2p.persistentPeers), addressesIn(comet.p2p.seeds)];
  const servers = [...ownServer(question), ...question.gateways, ...rpcServers(question.config)];
  const [peers, answers] = await Promise.all([
    Promise.all([
      ...persistent.map((address) => peerFinding("peer", address, probe)),
      ...seeds.map((address) => peerFinding("seed", address, probe)),
    ]),
    Promise.all(
      servers.map(async (server) => ({ server, status: await probe.status(server.url).catch((e: Error) => e) })),
    ),
  ]);
  const good = answers.flatMap(({ status }) => (status instanceof Error ? [] : [status]));
  return [
    ...peers,
    ...isolation(peers),
    ...answers.map(({ server, status }) => serverFinding(server, status, good, question.chainId)),
    ...clockFinding(good, probe.nowNs()),
  ];
}

/** Faults of the lists are the configuration's findings. */
function addressesIn(list: string): PeerAddress[] {
  return list.split(",").flatMap((text) => {
    const parsed = parsePeerAddress(text.trim());
    return parsed.ok ? [parsed.value] : [];
  });
}

function ownServer({ config, running }: NetworkQuestion): Asked[] {
  const address = parseListenAddress(config.comet.rpc.laddr);
  if (!running || !address.ok || address.value.kind !== "tcp") return [];
  const { host, port } = address.value;
  return [{ name: "this node", url: `http://${host === "0.0.0.0" || host === "" ? "127.0.0.1" : host}:${port}` }];
}

function rpcServers({ comet }: NodeConfig): Asked[] {
  const urls = comet.statesync.rpcServers;
  return urls
    .map((url) => url.trim())
    .filter((url) => url !== "")
    .map((url) => ({ name: "RPC server", url: url.includes("://") ? url : `http://${url}` }));
}

async function peerFinding(
  kind: "peer" | "seed",
  { id, host, port }: PeerAddress,
  probe: NetworkProbe,
): Promise<Finding> {
  const where = `${id.slice(0, 8)} at ${host}:${port}`;
  try {
    const ms = await probe.connectMs(host, port);
    return { name: kind, verdict: "OK", detail: `${where} answers in ${ms.toFixed(0)} ms`, fix: undefined };
  } catch (error) {
    return {
      name: kind,
      verdict: "WARN",
      detail: `${where} cannot be reached: ${(error as Error).message}`,
      fix: `is it up, and does a firewall let port ${port} through? p2p.${kind === "peer" ? "persistent_peers" : "seeds"} names it`,
    };
  }
}

/** A node that reaches nobody cannot follow the chain, unless others dial it. */
function isolation(peers: readonly Finding[]): Finding[] {
  if (peers.length < 2 || peers.some(({ verdict }) => verdict === "OK")) return [];
  const detail = `none of the ${peers.length} that are configured can be reached`;
  const fix = "look at this machine's own network and firewall first";
  return [{ name: "peers", verdict: "FAIL", detail, fix }];
}

function serverFinding(
  { name, url }: Asked,
  status: ServerStatus | Error,
  others: readonly ServerStatus[],
  chainId: string | undefined,
): Finding {
  const warn = (detail: string, fix: string): Finding => ({ name, verdict: "WARN", detail: `${url} ${detail}`, fix });
  if (status instanceof Error)
    return warn(`does not answer: ${status.message}`, "is it up? statesetd status --node asks it");
  if (chainId !== undefined && status.chainId !== chainId) {
    return warn(`is of the chain ${status.chainId}, not ${chainId}`, "name a server of this chain");
  }
  const best = others.reduce((high, { height }) => maxBig(high, height), 0n);
  const behind = best - status.height;
  const text = `at height ${status.height}, answers in ${status.tookMs.toFixed(0)} ms`;
  if (status.catchingUp) return warn(`${text}, is catching up`, "wait; ask another meanwhile");
  if (behind > LAG_WARN)
    return warn(`${text}, ${behind} blocks behind`, "its peers may be too few: statesetd doctor there");
  return { name, verdict: "OK", detail: `${url} ${text}`, fix: undefined };
}

/** The newest block's time is the median of its validators' clocks. */
function clockFinding(answers: readonly ServerStatus[], nowNs: bigint): Finding[] {
  const newest = answers
    .filter(({ catchingUp, height }) => !catchingUp && height > 0n)
    .reduce<ServerStatus | undefined>((a, b) => (a === undefined || b.blockTimeNs > a.blockTimeNs ? b : a), undefined);
  if (newest === undefined) return [];
  const name = "clock and peers";
  const aheadNs = newest.blockTimeNs - nowNs;
  const seconds = (ns: bigint): string => `${(Number(ns) / 1e9).toFixed(1)} s`;
  if (aheadNs > AHEAD_WARN_NS) {
    const detail = `this clock is at least ${seconds(aheadNs)} behind the time of block ${newest.height}`;
    return [{ name, verdict: aheadNs > AHEAD_FAIL_NS ? "FAIL" : "WARN", detail, fix: FIX_CLOCK }];
  }
  if (-aheadNs > OLD_WARN_NS) {
    const detail = `block ${newest.height} is ${seconds(-aheadNs)} old: the chain stands still, or this clock is ahead`;
    return [{ name, verdict: "WARN", detail, fix: `look at the chain first; then ${FIX_CLOCK}` }];
  }
  const age = aheadNs > 0n ? "from now" : `${seconds(-aheadNs)} ago`;
  return [{ name, verdict: "OK", detail: `agrees with block ${newest.height}, made ${age}`, fix: undefined }];
}
