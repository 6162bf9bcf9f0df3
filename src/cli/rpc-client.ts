/** A small client of CometBFT's JSON-RPC. */
import { fromBase64, toBase64 } from "../types/base64.js";
import { toHex } from "../types/bytes.js";
import { CliError } from "./errors.js";
import { hintFor } from "./refusals.js";

const TIMEOUT_MS = 30_000;
const ANSWER_BYTES_MAX = 256 * 1024 * 1024;

/** An error that the node answered. */
export class RpcError extends CliError {
  override name = "CliError";
  constructor(
    readonly code: number,
    readonly data: string,
    message: string,
  ) {
    super(
      message,
      hintFor(
        { codespace: "", code, log: message },
        "statesetd status shows whether the node is well; --node names another",
      ),
    );
  }
}

export interface AbciAnswer {
  readonly code: number;
  readonly codespace: string;
  readonly log: string;
  readonly value: Uint8Array;
  readonly height: bigint;
}

export interface BroadcastAnswer {
  readonly code: number;
  readonly codespace: string;
  readonly log: string;
  readonly data: string;
  /** Upper-case hex. */
  readonly hash: string;
}

export interface RpcClient {
  readonly url: string;
  /** @throws RpcError that the node answered, CliError when it cannot be reached */
  call<T>(method: string, params?: Record<string, unknown>): Promise<T>;
  abciQuery(path: string, data: Uint8Array, height?: bigint): Promise<AbciAnswer>;
  broadcast(mode: "sync" | "async", tx: Uint8Array): Promise<BroadcastAnswer>;
}

/** "tcp://localhost:26657", "localhost:26657" and URLs of web servers. */
export function rpcUrl(node: string): string {
  const text = node.includes("://") ? node.replace(/^tcp:/, "http:") : `http://${node}`;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || (url.protocol !== "http:" && url.protocol !== "https:")) {
    throw new CliError(
      `--node: found ${JSON.stringify(node)}, wanted an address such as tcp://localhost:26657`,
      "statesetd status --node tcp://localhost:26657",
    );
  }
  return url.href;
}

interface Envelope {
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string; readonly data?: string };
}

async function post(url: string, body: string): Promise<Envelope> {
  let response: Response;
  let text: string;
  try {
    const headers = { "content-type": "application/json" };
    response = await fetch(url, { method: "POST", headers, body, signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (Number(response.headers.get("content-length") ?? 0) > ANSWER_BYTES_MAX)
      throw new Error("the answer is too long");
    text = await response.text();
  } catch (e) {
    const cause = (e as { cause?: NodeJS.ErrnoException }).cause;
    const reason = cause?.code === "ECONNREFUSED" ? "nobody listens there" : (cause?.message ?? (e as Error).message);
    throw new CliError(
      `cannot reach the node at ${url}: ${reason}`,
      "start one with statesetd start, or name another with --node",
    );
  }
  try {
    return JSON.parse(text) as Envelope;
  } catch {
    throw new CliError(`the server at ${url} is no CometBFT RPC (HTTP ${response.status}, no JSON)`, "check --node");
  }
}

export function createRpcClient(node: string): RpcClient {
  const url = rpcUrl(node);
  const call = async <T>(method: string, params: Record<string, unknown> = {}): Promise<T> => {
    const answer = await post(url, JSON.stringify({ jsonrpc: "2.0", id: 1, method, params }));
    if (answer.error !== undefined) {
      const { code, message, data = "" } = answer.error;
      throw new RpcError(code, data, data === "" ? message : `${message}: ${data}`);
    }
    return answer.result as T;
  };
  return {
    url,
    call,
    async abciQuery(path, data, height) {
      const params = { path, data: toHex(data), height: (height ?? 0n).toString(), prove: false };
      const { response } = await call<{ response: AbciJson }>("abci_query", params);
      return {
        code: response.code ?? 0,
        codespace: response.codespace ?? "",
        log: response.log ?? "",
        value: fromBase64(response.value ?? ""),
        height: BigInt(response.height ?? "0"),
      };
    },
    broadcast: (mode, tx) => call<BroadcastAnswer>(`broadcast_tx_${mode}`, { tx: toBase64(tx) }),
  };
}

interface AbciJson {
  readonly code?: number;
  readonly codespace?: string;
  readonly log?: string;
  readonly value?: string | null;
  readonly height?: string;
}
