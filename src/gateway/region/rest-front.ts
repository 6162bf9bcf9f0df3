/** REST of a gateway. */
import { answerGrpcWeb, isGrpcWeb } from "../grpc/grpc-web.js";
import { PAGE_HEADERS, type Page, type Pages } from "../pages/static-pages.js";
import type { PlainRequest } from "../plain-requests.js";
import type { GrpcBackend } from "../services/backend.js";
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
import type { RegionGateway } from "./region-gateway.js";
import { heightHeader } from "./requests.js";

/** grpc-gateway's codes for what the gateway itself refuses. */
const CODES: Readonly<Record<number, number>> = { 400: 3, 401: 16, 403: 7, 413: 8, 429: 8, 502: 14, 503: 14, 504: 4 };
const BROADCAST = "/cosmos/tx/v1beta1/txs";
const HEIGHT = "x-cosmos-block-height";

const failureBody = (status: number, message: string): string =>
  JSON.stringify({ code: CODES[status] ?? 13, message, details: [] });

export class RestFront implements Handler {
  constructor(
    private readonly gateway: RegionGateway,
    private readonly options: FrontOptions,
    private readonly own: OwnPaths,
    /** Who answers gRPC-web. */
    private readonly backend: GrpcBackend,
    private readonly pages: Pages = new Map(),
  ) {}

  open(guard: Guard): Promise<Front> {
    return openFront(this.options, guard, this);
  }

  readonly failureBody = failureBody;

  kept(request: PlainRequest): Uint8Array | undefined {
    return this.gateway.keptGet(request, (r) => keyOf(r.target, heightAsked(r.headers)));
  }

  handle(request: Incoming, caller: Caller): Reply | Promise<Reply> {
    return this.own.answer(request, caller) ?? this.answer(request);
  }

  private async answer(request: Incoming): Promise<Reply> {
    const { target, method } = request;
    const minHeight = heightHeader(textOf(request.headers["x-min-height"]));
    const asked = heightAsked(request.headers);
    if (minHeight === undefined) {
      const body = failureBody(400, "x-min-height: wanted a whole number");
      return { status: 400, headers: { "content-type": "application/json" }, body };
    }
    const from = { minHeight, traceParent: textOf(request.headers.traceparent) };
    // What is no height is for the node to refuse, in its own words.
    const height = heightHeader(asked) ?? 0n;
    const headers: Record<string, string> = asked === undefined ? {} : { [HEIGHT]: asked };
    if (method === "GET" || method === "HEAD") {
      const page = this.pages.get(target.split("?")[0]!);
      if (page !== undefined) return pageReply(request, page);
      const forward = { by: "rest", method: "GET", target, headers, body: undefined } as const;
      return replyOf(request, await this.gateway.read({ ...forward, ...from, cacheKey: keyOf(target, asked), height }));
    }
    const body = await request.body();
    const type = textOf(request.headers["content-type"]);
    if (isGrpcWeb(type)) {
      const web = await answerGrpcWeb(this.backend, target, type!, body, asked, from);
      return { status: 200, ...web };
    }
    const forward = {
      by: "rest",
      method,
      target,
      headers: { ...headers, "content-type": type ?? "application/json" },
      body,
    } as const;
    const isBroadcast = method === "POST" && target.split("?")[0] === BROADCAST;
    const copy = isBroadcast ? asyncBroadcast(body) : undefined;
    const whole = { ...forward, ...from, cacheKey: undefined, height };
    return replyOf(
      request,
      copy === undefined
        ? await this.gateway.read(whole)
        : await this.gateway.write(whole, { ...forward, body: copy, waits: false }),
    );
  }
}

function heightAsked(headers: Incoming["headers"]): string | undefined {
  return textOf(headers[HEIGHT] ?? headers[`grpc-metadata-${HEIGHT}`]);
}

function keyOf(target: string, asked: string | undefined): string {
  return `R${asked ?? ""} ${target}`;
}

function pageReply(request: Incoming, { contentType, body, etag }: Page): Reply {
  const headers = { ...PAGE_HEADERS, "content-type": contentType, etag };
  return request.headers["if-none-match"] === etag
    ? { status: 304, headers, body: "" }
    : { status: 200, headers, body };
}

/** The same transaction for a second mempool, without waiting for the verdict; undefined when the body holds none. */
function asyncBroadcast(body: Buffer): Buffer | undefined {
  try {
    const { tx_bytes, txBytes } = JSON.parse(body.toString("utf8")) as { tx_bytes?: unknown; txBytes?: unknown };
    const tx = tx_bytes ?? txBytes;
    return typeof tx === "string"
      ? Buffer.from(JSON.stringify({ tx_bytes: tx, mode: "BROADCAST_MODE_ASYNC" }))
      : undefined;
  } catch {
    return undefined;
  }
}
