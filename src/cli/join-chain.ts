/** What a node needs to join a chain that runs: its genesis, and a header to trust. */
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { boundedText, createRpcLightSource, rpcServerUrl } from "../adapters/rpc-light-source.js";
import { type GenesisDoc, parseGenesis } from "../chain/genesis.js";
import { headerHash } from "../chain/header.js";
import type { Header } from "../gen/tendermint/types/types.js";
import { toHexUpper } from "../types/bytes.js";
import { formatRfc3339 } from "../types/rfc3339.js";
import { badValue, CliError } from "./errors.js";
import { currentTime } from "./genesis-file.js";
import { createRpcClient } from "./rpc-client.js";

const GENESIS_BYTES_MAX = 256 * 1024 * 1024;
const CHUNKS_MAX = 4096;
const TIMEOUT_MS = 60_000;
/** How far below the newest header the trusted one lies: snapshots are younger, so that nothing has to be followed
 *  backwards. */
const TRUST_BELOW = 1000n;

export interface FetchedGenesis {
  readonly doc: GenesisDoc;
  /** Of what was read, in lower-case hex. */
  readonly sha256: string;
}

interface Wrapped {
  readonly result?: { readonly genesis?: unknown };
}

async function download(url: string): Promise<string> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return await boundedText(response, GENESIS_BYTES_MAX);
  } catch (e) {
    const { message, cause } = e as Error & { cause?: NodeJS.ErrnoException };
    throw new CliError(`${url}: ${cause?.code ?? message}`, "name another --genesis FILE|URL");
  }
}

/** From an RPC server: whole, or in parts where it is large. */
async function fromServer(server: string): Promise<string> {
  const rpc = createRpcClient(server);
  try {
    return JSON.stringify((await rpc.call<{ genesis: unknown }>("genesis")).genesis);
  } catch (e) {
    const { message } = e as Error;
    if (!/genesis_chunked/.test(message)) throw new CliError(message, "name another server, or --genesis FILE|URL");
  }
  const parts: Buffer[] = [];
  let size = 0;
  for (let chunk = 0, total = 1; chunk < total; chunk++) {
    const answer = await rpc.call<{ total: string; data: string }>("genesis_chunked", { chunk: String(chunk) });
    total = Number(answer.total);
    const bytes = Buffer.from(answer.data, "base64");
    size += bytes.length;
    if (total > CHUNKS_MAX || size > GENESIS_BYTES_MAX) {
      throw new CliError(`${server}: the genesis has more than ${GENESIS_BYTES_MAX} bytes`, "name a --genesis FILE");
    }
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString("utf8");
}

/** What an RPC server puts around it is taken off. What is no JSON is left to the reader of the genesis. */
function unwrapped(text: string): string {
  if (!/^\s*\{\s*"jsonrpc"/.test(text)) return text;
  try {
    const genesis = (JSON.parse(text) as Wrapped).result?.genesis;
    return genesis === undefined ? text : JSON.stringify(genesis);
  } catch {
    return text;
  }
}

async function genesisText(from: string): Promise<string> {
  if (!/^https?:\/\//.test(from)) {
    try {
      const { size } = statSync(from);
      if (size > GENESIS_BYTES_MAX) throw new Error(`it has more than ${GENESIS_BYTES_MAX} bytes`);
      return readFileSync(from, "utf8");
    } catch (e) {
      throw new CliError(
        `--genesis: ${from}: ${(e as Error).message}`,
        "name the genesis.json of the chain, or its URL",
      );
    }
  }
  if (!URL.canParse(from)) throw badValue("--genesis", from, "a file, or a URL such as http://10.0.0.1:26657");
  if (new URL(from).pathname === "/") return fromServer(from);
  return unwrapped(await download(from));
}

/** @param from a file, the address of one, or of an RPC server
 *  @param sha256 that it must have, in hex; undefined takes any
 *  @throws CliError */
export async function fetchGenesis(from: string, sha256: string | undefined): Promise<FetchedGenesis> {
  const text = await genesisText(from);
  const found = createHash("sha256").update(text).digest("hex");
  if (sha256 !== undefined && found !== sha256.toLowerCase()) {
    throw new CliError(
      `${from}: its SHA-256 is ${found}, --genesis-sha256 says ${sha256.toLowerCase()}`,
      "take the genesis from where the hash came from",
    );
  }
  const doc = parseGenesis(text, currentTime());
  if (!doc.ok) throw new CliError(`${from}: ${doc.error}`, "name the genesis.json of the chain");
  return { doc: doc.value, sha256: found };
}

export interface Trusted {
  /** As `rpc_servers` takes them: at least two. */
  readonly servers: readonly string[];
  readonly height: bigint;
  readonly hash: string;
  /** Of the header, for people. */
  readonly time: string;
  /** How many different servers gave this hash. */
  readonly confirmedBy: number;
}

/** The servers of --sync-from as URLs. @throws CliError */
export function syncServers(list: string): string[] {
  return list.split(",").map((server) => {
    try {
      return rpcServerUrl(server.trim());
    } catch (e) {
      throw new CliError(
        `--sync-from: ${(e as Error).message}`,
        "--sync-from http://10.0.0.1:26657,http://10.0.0.2:26657",
      );
    }
  });
}

/** Asks the servers for a header to trust. All of them must have the same one.
 *  @throws CliError */
export async function fetchTrusted(list: string, chainId: string): Promise<Trusted> {
  const servers = syncServers(list);
  const fail = (server: string, problem: string): never => {
    throw new CliError(`--sync-from: ${server}: ${problem}`, "name other servers of the chain");
  };
  const header = async (server: string, height: bigint): Promise<Header> => {
    try {
      const block = await createRpcLightSource(server).lightBlock(height);
      if (block === undefined) return fail(server, `it has no header of height ${height}`);
      if (block.header.chainId !== chainId)
        return fail(server, `it is of chain ${block.header.chainId}, not ${chainId}`);
      return block.header;
    } catch (e) {
      return e instanceof CliError ? Promise.reject(e) : fail(server, (e as Error).message);
    }
  };
  const first = servers[0]!;
  const newest = await header(first, 0n);
  const lowest = await lowestHeight(first);
  const wanted = newest.height - TRUST_BELOW;
  const trusted = await header(first, wanted > lowest ? wanted : lowest);
  const hash = toHexUpper(headerHash(trusted));
  const different = new Set(servers);
  for (const server of different) {
    const other = toHexUpper(headerHash(await header(server, trusted.height)));
    if (other === hash) continue;
    throw new CliError(
      `--sync-from: ${first} and ${server} have different headers of height ${trusted.height}: ${hash} and ${other}`,
      "one of them is wrong, or an attacker: ask somebody whom you trust",
    );
  }
  return {
    servers: servers.length > 1 ? servers : [first, first],
    height: trusted.height,
    hash,
    time: formatRfc3339(trusted.time),
    confirmedBy: different.size,
  };
}

async function lowestHeight(server: string): Promise<bigint> {
  const status = await createRpcClient(server).call<{ sync_info?: { earliest_block_height?: string } }>("status");
  const lowest = BigInt(status.sync_info?.earliest_block_height ?? "1");
  return lowest > 0n ? lowest : 1n;
}

/** Prefix of addresses and token of fees, as the genesis shows them. */
export function settingsIn(doc: GenesisDoc): {
  readonly prefix: string | undefined;
  readonly denom: string | undefined;
} {
  interface State {
    readonly bank?: {
      readonly balances?: readonly { readonly address?: unknown }[];
      readonly supply?: readonly { readonly denom?: unknown }[];
    };
  }
  const { bank } = (doc.appState === "" ? {} : JSON.parse(doc.appState)) as State;
  const address = bank?.balances?.[0]?.address;
  const supply = bank?.supply ?? [];
  const denom = supply.length === 1 ? supply[0]!.denom : undefined;
  return {
    prefix: typeof address === "string" ? address.slice(0, address.lastIndexOf("1")) : undefined,
    denom: typeof denom === "string" ? denom : undefined,
  };
}
