/** JSON-RPC of a gateway: by URI, by POST, in batches. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { type Front, type FrontOptions, openFront, readBody, send, sendAnswer } from "./front.js";
import type { Caller, Guard } from "./guard.js";
import type { OwnPaths } from "./own-paths.js";
import { type Answer, GatewayError, type RegionGateway } from "./region-gateway.js";
import { classify, heightHeader } from "./requests.js";

const URI_ID = -1;
const JSON_TYPE = "application/json";
const POSTED = { "content-type": JSON_TYPE };

interface RpcRequest {
  readonly id?: unknown;
  readonly method?: unknown;
  readonly params?: unknown;
}

function rpcFailure(id: unknown, code: number, message: string, data: string): string {
  return JSON.stringify({ jsonrpc: "2.0", id, error: { code, message, data } });
}

const failureBody = (_status: number, message: string): string => rpcFailure(URI_ID, -32000, "Server error", message);

export interface RpcFrontOptions extends FrontOptions {
  /** Requests in one batch. */
  readonly maxBatch: number;
}

export class RpcFront {
  constructor(
    private readonly gateway: RegionGateway,
    private readonly options: RpcFrontOptions,
    private readonly own: OwnPaths,
  ) {}

  open(guard: Guard): Promise<Front> {
    return openFront(
      this.options,
      guard,
      (request, response, caller) => this.handle(request, response, caller),
      failureBody,
    );
  }

  private async handle(request: IncomingMessage, response: ServerResponse, caller: Caller): Promise<void> {
    if (await this.own.answer(request, response, caller)) return;
    const minHeight = heightHeader(headerOf(request, "x-min-height"));
    if (minHeight === undefined) {
      return send(response, badRequest("x-min-height: wanted a whole number"));
    }
    if (request.method === "GET" || request.method === "HEAD") return this.byUri(request, response, minHeight);
    if (request.method !== "POST") {
      return send(response, { status: 405, headers: { allow: "GET, HEAD, POST" }, body: "" });
    }
    const body = await readBody(request, this.options.maxBodyBytes);
    await this.byPost(request, response, body, minHeight);
  }

  private async byUri(request: IncomingMessage, response: ServerResponse, minHeight: bigint): Promise<void> {
    const target = request.url ?? "/";
    const at = target.indexOf("?");
    const method = target.slice(1, at < 0 ? undefined : at);
    const key = `U${target}`;
    const kept = this.gateway.kept(key, minHeight);
    if (kept !== undefined) return sendAnswer(request, response, kept);
    const query = new URLSearchParams(at < 0 ? "" : target.slice(at + 1));
    const { kind, height } = classify(method, query.get("height") ?? undefined);
    const forward = { by: "rpc", method: "GET", target, headers: {}, body: undefined } as const;
    const answer =
      kind === "write"
        ? await this.gateway.write(
            { ...forward, cacheKey: undefined, height: 0n, minHeight: 0n },
            { ...forward, target: asyncTarget(target) },
          )
        : await this.gateway.read({ ...forward, cacheKey: kind === "live" ? undefined : key, height, minHeight });
    sendAnswer(request, response, answer);
  }

  private async byPost(
    request: IncomingMessage,
    response: ServerResponse,
    body: Buffer,
    minHeight: bigint,
  ): Promise<void> {
    let parsed: unknown;
    try {
      parsed = JSON.parse(body.toString("utf8"));
    } catch {
      // As nodes word it: let one say so.
      parsed = undefined;
    }
    if (Array.isArray(parsed)) return this.batch(response, parsed, minHeight);
    const one = parsed as RpcRequest | undefined | null;
    if (typeof one?.method !== "string") {
      return sendAnswer(
        request,
        response,
        await this.gateway.read({ ...posted(body), cacheKey: undefined, height: 0n, minHeight }),
      );
    }
    const answer = await this.call(one, one.method, minHeight);
    sendAnswer(request, response, answer);
  }

  private async batch(response: ServerResponse, requests: readonly unknown[], minHeight: bigint): Promise<void> {
    if (requests.length > this.options.maxBatch) {
      const message = `the batch has ${requests.length} requests, more than ${this.options.maxBatch}`;
      return send(response, {
        status: 400,
        headers: POSTED,
        body: rpcFailure(null, -32600, "Invalid Request", message),
      });
    }
    const answers = await Promise.all(
      requests.map(async (entry) => {
        const one = entry as RpcRequest | null;
        const id = one?.id;
        if (typeof one?.method !== "string") return rpcFailure(id ?? null, -32600, "Invalid Request", "no method");
        try {
          const answer = await this.call(one, one.method, minHeight);
          return id === undefined ? undefined : Buffer.from(answer.body).toString("utf8");
        } catch (e) {
          if (!(e instanceof GatewayError)) throw e;
          return rpcFailure(id ?? null, -32000, "Server error", e.message);
        }
      }),
    );
    const body = `[${answers.filter((a) => a !== undefined && a !== "").join(",")}]`;
    send(response, { status: 200, headers: POSTED, body });
  }

  /** Kept answers have the id −1, whoever asked: the caller's takes its place. */
  private async call(one: RpcRequest, method: string, minHeight: bigint): Promise<Answer> {
    const params = one.params ?? {};
    const named = params as { readonly height?: unknown };
    const { kind, height } = classify(method, named.height);
    if (one.id === undefined || kind === "write") return this.pass(one, method, kind === "write", minHeight);
    const request = posted(Buffer.from(JSON.stringify({ jsonrpc: "2.0", id: URI_ID, method, params })));
    const cacheKey = kind === "live" ? undefined : `P${method} ${JSON.stringify(params)}`;
    const answer = await this.gateway.read({ ...request, cacheKey, height, minHeight });
    return withId(answer, one.id);
  }

  /** Notifications and writes go as they came. */
  private pass(one: RpcRequest, method: string, isWrite: boolean, minHeight: bigint): Promise<Answer> {
    const request = { ...posted(Buffer.from(JSON.stringify(one))), cacheKey: undefined, height: 0n, minHeight };
    if (!isWrite) return this.gateway.read(request);
    const copy = method === "broadcast_evidence" ? method : "broadcast_tx_async";
    return this.gateway.write(request, posted(Buffer.from(JSON.stringify({ ...one, jsonrpc: "2.0", method: copy }))));
  }
}

function posted(body: Buffer) {
  return { by: "rpc", method: "POST", target: "/", headers: POSTED, body } as const;
}

const OWN_ID = `"id":${URI_ID},`;

function withId(answer: Answer, id: unknown): Answer {
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

function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function badRequest(message: string) {
  return { status: 400, headers: POSTED, body: rpcFailure(URI_ID, -32602, "Invalid params", message) };
}
