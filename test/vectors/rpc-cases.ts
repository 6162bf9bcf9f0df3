/** The recorded requests of comet/rpc, the node that serves the recorded chain, and how an answer is compared. */
import { request as httpRequest } from "node:http";
import { expect } from "vitest";
import type { NodeEnvironment, NodeInfo } from "../../src/gateway/environment.js";
import { allRoutes } from "../../src/gateway/rpc/routes/all.js";
import { type RpcServer, startRpcServer } from "../../src/gateway/rpc/server.js";
import { fromBase64 } from "../../src/types/base64.js";
import { fromHex } from "../../src/types/bytes.js";
import type { Address } from "../support/gateway-rig.js";
import { type RecordedOptions, recordedChain } from "../support/recorded-chain.js";
import { loadVectors } from "./load.js";
import { rpcServerOptions } from "./rpc-options.js";

export interface Case {
  readonly kind?: undefined;
  readonly phase: "live" | "frozen";
  readonly method: string;
  readonly target: string;
  readonly request?: string;
  readonly content_type?: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly response: string;
  readonly varies?: readonly string[];
  readonly why: string;
}

export const { cases } = loadVectors<Case>("comet", "rpc/http_1");

/** The answer to a route that the file has by GET without parameters. */
function recorded(target: string): Record<string, unknown> {
  const found = cases.find((c) => c.method === "GET" && c.target === target && c.phase === "frozen");
  if (found === undefined) throw new Error(`rpc/http_1.json has no frozen GET ${target}`);
  return (JSON.parse(found.response) as { result: Record<string, unknown> }).result;
}

interface StatusJson {
  readonly node_info: {
    readonly protocol_version: { readonly p2p: string; readonly block: string; readonly app: string };
    readonly id: string;
    readonly listen_addr: string;
    readonly network: string;
    readonly version: string;
    readonly channels: string;
    readonly moniker: string;
    readonly other: { readonly tx_index: "on" | "off"; readonly rpc_address: string };
  };
  readonly validator_info: { readonly pub_key: { readonly value: string } };
}

function nodeInfoOf({ node_info: n }: StatusJson): NodeInfo {
  return {
    p2pVersion: BigInt(n.protocol_version.p2p),
    blockVersion: BigInt(n.protocol_version.block),
    appVersion: BigInt(n.protocol_version.app),
    id: n.id,
    listenAddress: n.listen_addr,
    network: n.network,
    version: n.version,
    channels: fromHex(n.channels.toLowerCase()),
    moniker: n.moniker,
    txIndex: n.other.tx_index,
    rpcAddress: n.other.rpc_address,
  };
}

/** One for each phase of the recording. */
export interface RecordedServers {
  readonly frozen: RpcServer;
  readonly live: RpcServer;
}

export async function startRecorded(): Promise<RecordedServers> {
  const status = recorded("/status") as unknown as StatusJson;
  const { txs } = recorded("/unconfirmed_txs") as { txs: string[] };
  const node = { nodeInfo: nodeInfoOf(status), validatorKey: fromBase64(status.validator_info.pub_key.value) };
  const chain = await recordedChain({ ...node, pending: txs.map(fromBase64) });
  return {
    frozen: await startRpcServer(chain.env, allRoutes, rpcServerOptions),
    live: await startRpcServer(await makingBlocks(node), allRoutes, rpcServerOptions),
  };
}

/** The node while blocks were made: what its mempool takes is committed as it was recorded. */
async function makingBlocks(node: Omit<RecordedOptions, "pending">): Promise<NodeEnvironment> {
  const { env, events, mempool } = await recordedChain({ ...node, pending: [] });
  const checkTx = async (tx: Uint8Array): ReturnType<typeof mempool.checkTx> => {
    const checked = await mempool.checkTx(tx);
    const result = env.txIndex!.get(checked.hash);
    if (result !== undefined) setImmediate(() => events.publish({ kind: "Tx", hash: checked.hash, result }));
    return checked;
  };
  const view = { checkTx, reapMaxTxs: () => [], size: 0, sizeBytes: 0 };
  return { ...env, mempool: view };
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Node's own client, because fetch refuses some of the recorded requests and changes others. */
function send(c: Case, { host, port }: Address): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = c.content_type === undefined || c.content_type === "" ? {} : { "content-type": c.content_type };
    const req = httpRequest({ host, port, method: c.method, path: c.target, headers, agent: false }, (res) => {
      const chunks: Buffer[] = [];
      res.on("data", (chunk: Buffer) => chunks.push(chunk));
      res.on("end", () =>
        resolve({ status: res.statusCode!, headers: res.headers, body: Buffer.concat(chunks).toString() }),
      );
    });
    req.on("error", reject);
    req.end(c.request ?? "");
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Takes a field that varies out of both answers; "peers[].x" names a field of every peer. */
function without(value: unknown, path: readonly string[]): void {
  const [first, ...rest] = path;
  if (typeof value !== "object" || value === null || first === undefined) return;
  const list = first.endsWith("[]");
  const key = list ? first.slice(0, -2) : first;
  const object = value as Record<string, unknown>;
  if (rest.length === 0 && !list) delete object[key];
  else for (const item of list ? ((object[key] as unknown[]) ?? []) : [object[key]]) without(item, rest);
}

/** The names of all fields, to any depth: what two answers share when every value varies. */
function shapeOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return typeof value === "object" ? "null" : typeof value;
  return Object.keys(value).sort();
}

function checkHeaders(c: Case, answer: Answer): void {
  for (const [name, value] of Object.entries(c.headers)) {
    const got = answer.headers[name.toLowerCase()];
    if (value === "(unix seconds)") expect(got, name).toMatch(/^\d{10}$/);
    else expect(got, name).toBe(value);
  }
  for (const name of ["Cache-Control"]) {
    if (c.headers[name] === undefined) expect(answer.headers[name.toLowerCase()], name).toBeUndefined();
  }
}

/** Routes whose answers depend on peers and rounds: compared by shape until there are some. */
const BY_SHAPE = ["net_info"];

/** Sends the request and compares the answer. @param at who answers */
export async function check(c: Case, at: Address): Promise<void> {
  if (c.kind !== undefined) throw new Error(`unknown kind ${String(c.kind)}`);
  const answer = await send(c, at);
  expect(answer.status).toBe(c.status);
  checkHeaders(c, answer);
  const got = parsed(answer.body) as { result?: unknown };
  const want = parsed(c.response) as { result?: unknown };
  const route =
    c.method === "GET"
      ? c.target.slice(1).split("?")[0]!
      : ((parsed(c.request ?? "") as { method?: string })?.method ?? "");
  if (c.varies?.includes("all") || BY_SHAPE.includes(route)) {
    expect(shapeOf(got.result)).toEqual(shapeOf(want.result));
    return;
  }
  if (c.response.startsWith("<html>")) {
    // The page names the host that was asked.
    const host = (text: string): string => text.replaceAll(/\/\/[\d.]+:\d+\//g, "//host/");
    expect(host(answer.body)).toBe(host(c.response));
    return;
  }
  for (const name of c.varies ?? []) {
    without(got.result, name.split("."));
    without(want.result, name.split("."));
  }
  expect(got).toEqual(want);
}

/** What tells a case from the others. */
export function nameOf(c: Case, i: number): string {
  if (c.phase !== "frozen" && c.phase !== "live") throw new Error(`unknown phase ${String(c.phase)}`);
  return `${i} ${c.phase} ${c.method} ${c.target.slice(0, 60)} ${c.request?.slice(0, 120) ?? ""} (${c.why})`;
}
