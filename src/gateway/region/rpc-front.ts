/** JSON-RPC of a gateway: by URI, by POST, in batches. */
import type { PlainRequest } from "../plain-requests.js";
import { invalidRequest } from "../rpc/protocol.js";
import {
  type Front,
  type FrontOptions,
  type Handler,
  type Incoming,
  openFront,
  type Reply,
  replyOf,
  textOf,
} from "./front.js";
import type { Caller, Guard } from "./guard.js";
import type { OwnPaths } from "./own-paths.js";
import { type Answer, GatewayError, type ReadRequest, type RegionGateway } from "./region-gateway.js";
import { classify, heightHeader } from "./requests.js";

const URI_ID = -1;
const JSON_TYPE = "application/json";
const POSTED = { "content-type": JSON_TYPE };

interface RpcRequest {
  readonly id: string | number;
  readonly method: string;
  readonly params?: unknown;
}

/** What a request says of its sender. */
type From = Pick<ReadRequest, "minHeight" | "traceParent">;

function rpcFailure(id: unknown, code: number, message: string, data: string): string {
  return JSON.stringify({ jsonrpc: "2.0", id, error: { code, message, data } });
}

const failureBody = (_status: number, message: string): string => rpcFailure(URI_ID, -32000, "Server error", message);

export interface RpcFrontOptions extends FrontOptions {
  /** Requests in one batch. */
  readonly maxBatch: number;
}

export class RpcFront implements Handler {
  constructor(
    private readonly gateway: RegionGateway,
    private readonly options: RpcFrontOptions,
    private readonly own: OwnPaths,
  ) {}

  open(guard: Guard): Promise<Front> {
    return openFront(this.options, guard, this);
  }

  readonly failureBody = failureBody;

  kept(request: PlainRequest): Uint8Array | undefined {
    return this.gateway.keptGet(request, (r) => `U${r.target}`);
  }

  handle(request: Incoming, caller: Caller): Reply | Promise<Reply> {
    return this.own.answer(request, caller) ?? this.answer(request);
  }

  private async answer(request: Incoming): Promise<Reply> {
    const minHeight = heightHeader(textOf(request.headers["x-min-height"]));
    if (minHeight === undefined) return badRequest("x-min-height: wanted a whole number");
    const from = { minHeight, traceParent: textOf(request.headers.traceparent) };
    const { method, target } = request;
    // Routes read no body, whatever the method.
    const isUri = target !== "/" || method === "GET" || method === "HEAD";
    const body = isUri ? undefined : await request.body();
    if (body === undefined || body.length === 0) return replyOf(request, await this.byUri(request, from));
    return this.byPost(request, body, from);
  }

  private byUri({ target, headers: { host } }: Incoming, from: From): Promise<Answer> {
    const at = target.indexOf("?");
    const method = target.slice(1, at < 0 ? undefined : at);
    const query = new URLSearchParams(at < 0 ? "" : target.slice(at + 1));
    const { kind, height } = classify(method, query.get("height") ?? undefined);
    // The list of routes has links to the host that was asked.
    const headers: Record<string, string> = method === "" ? { host: textOf(host) ?? "" } : {};
    const forward = { by: "rpc", method: "GET", target, headers, body: undefined } as const;
    if (kind === "write") {
      return this.gateway.write(
        { ...forward, ...from, cacheKey: undefined, height: 0n },
        { ...forward, target: asyncTarget(target), waits: method === "broadcast_tx_commit" },
      );
    }
    const cacheKey = kind === "live" ? undefined : `U${target}`;
    return this.gateway.read({ ...forward, ...from, cacheKey, height });
  }

  private async byPost(request: Incoming, body: Buffer, from: From): Promise<Reply> {
    const parsed = parsedOf(body);
    if (Array.isArray(parsed)) {
      const { maxBatch } = this.options;
      if (parsed.length > maxBatch) {
        const text = `batch request exceeds maximum (${maxBatch}) allowed number of requests`;
        return { status: 200, headers: POSTED, body: JSON.stringify(invalidRequest(undefined, text)) };
      }
      if (parsed.length > 0 && parsed.every(isPlain)) return this.batch(request, parsed, from);
    }
    const answer = isPlain(parsed)
      ? await this.call(parsed, body, from)
      : // Odd requests, notifications among them, are for a node to judge, in its own words.
        await this.gateway.read({ ...posted(body), ...from, cacheKey: undefined, height: 0n });
    return replyOf(request, answer);
  }

  private async batch(request: Incoming, requests: readonly RpcRequest[], from: From): Promise<Reply> {
    const settled = await Promise.all(
      requests.map(async (one) => {
        try {
          return await this.call(one, Buffer.from(JSON.stringify(one)), from);
        } catch (e) {
          if (!(e instanceof GatewayError)) throw e;
          return rpcFailure(one.id, -32000, "Server error", e.message);
        }
      }),
    );
    const answers = settled.filter((one): one is Answer => typeof one !== "string");
    const texts = settled.map((one) => (typeof one === "string" ? one : Buffer.from(one.body).toString("utf8")));
    // One answer alone is no list.
    const body = texts.length === 1 ? texts[0]! : `[${texts.join(",")}]`;
    const [first] = answers;
    if (first === undefined) return { status: 200, headers: POSTED, body };
    // A client that has seen this height has seen no more than each of them holds.
    let { height } = first;
    for (const one of answers) if (one.height < height) height = one.height;
    const cached = answers.every((one) => one.cached);
    return replyOf(request, {
      ...first,
      status: 200,
      body: Buffer.from(body),
      height,
      cached,
      immutable: false,
    });
  }

  /** Kept answers have the id −1, whoever asked: the caller's takes its place. */
  private async call(one: RpcRequest, body: Buffer, from: From): Promise<Answer> {
    const { id, method, params = {} } = one;
    const named = params as { readonly height?: unknown } | null;
    const { kind, height } = classify(method, named?.height);
    const asItCame = { ...posted(body), ...from, cacheKey: undefined, height: 0n };
    if (kind === "write") {
      const copy = method === "broadcast_evidence" ? method : "broadcast_tx_async";
      const copied = Buffer.from(JSON.stringify({ ...one, jsonrpc: "2.0", method: copy }));
      return this.gateway.write(asItCame, { ...posted(copied), waits: method === "broadcast_tx_commit" });
    }
    const text = JSON.stringify(params);
    const canonical = Buffer.from(
      `{"jsonrpc":"2.0","id":${URI_ID},"method":${JSON.stringify(method)},"params":${text}}`,
    );
    const cacheKey = kind === "live" ? undefined : `P${method} ${text}`;
    return withId(await this.gateway.read({ ...posted(canonical), ...from, cacheKey, height }), id);
  }
}

/** Shorter texts cannot be nested too deeply. */
const DEEP_BYTES_MIN = 4_096;

/** Undefined of what is no JSON, or nested too deeply to be written again. */
function parsedOf(body: Buffer): unknown {
  try {
    const parsed: unknown = JSON.parse(body.toString("utf8"));
    if (body.length > DEEP_BYTES_MIN) JSON.stringify(parsed);
    return parsed;
  } catch {
    return undefined;
  }
}

const REQUEST_FIELDS = new Set(["jsonrpc", "id", "method", "params"]);

/** A request that says the same when it is written again: no field in another case, no number that loses digits. */
function isPlain(value: unknown): value is RpcRequest {
  if (typeof value !== "object" || value === null) return false;
  const { id, method, params, jsonrpc } = value as Record<string, unknown>;
  if (typeof method !== "string" || (jsonrpc !== undefined && typeof jsonrpc !== "string")) return false;
  if (typeof id !== "string" && !Number.isSafeInteger(id)) return false;
  if (!Object.keys(value).every((key) => REQUEST_FIELDS.has(key))) return false;
  const values = typeof params === "object" && params !== null ? Object.values(params) : [params];
  return values.every((v) => typeof v !== "number" || Number.isSafeInteger(v));
}

function posted(body: Buffer) {
  return { by: "rpc", method: "POST", target: "/", headers: POSTED, body } as const;
}

const OWN_ID = `"id":${URI_ID},`;

function withId(answer: Answer, id: string | number): Answer {
  const { body } = answer;
  const text = Buffer.from(body.buffer, body.byteOffset, body.length);
  const at = text.indexOf(OWN_ID);
  // Nodes write the id before result and error; anything else passes as it came.
  if (at < 0 || at > 40) return answer;
  const own = Buffer.from(`"id":${JSON.stringify(id)},`);
  return { ...answer, body: Buffer.concat([text.subarray(0, at), own, text.subarray(at + OWN_ID.length)]) };
}

/** The same transaction, without waiting. */
function asyncTarget(target: string): string {
  return target.replace(/^\/broadcast_tx_(?:sync|commit)/, "/broadcast_tx_async");
}

function badRequest(message: string): Reply {
  return { status: 400, headers: POSTED, body: rpcFailure(URI_ID, -32602, "Invalid params", message) };
}
