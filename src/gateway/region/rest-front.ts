/** REST of a gateway. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { answerGrpcWeb, isGrpcWeb } from "../grpc/grpc-web.js";
import { PAGE_HEADERS, type Page, type Pages } from "../pages/static-pages.js";
import type { GrpcBackend } from "../services/backend.js";
import { type Front, type FrontOptions, openFront, readBody, send, sendAnswer } from "./front.js";
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

export class RestFront {
  constructor(
    private readonly gateway: RegionGateway,
    private readonly options: FrontOptions,
    private readonly own: OwnPaths,
    /** Who answers gRPC-web. */
    private readonly backend: GrpcBackend,
    private readonly pages: Pages = new Map(),
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
    const target = request.url ?? "/";
    const minHeight = heightHeader(text(request.headers["x-min-height"]));
    const asked = text(request.headers[HEIGHT] ?? request.headers[`grpc-metadata-${HEIGHT}`]);
    if (minHeight === undefined) {
      const body = failureBody(400, "x-min-height: wanted a whole number");
      return send(response, { status: 400, headers: { "content-type": "application/json" }, body });
    }
    // What is no height is for the node to refuse, in its own words.
    const height = heightHeader(asked) ?? 0n;
    const headers: Record<string, string> = asked === undefined ? {} : { [HEIGHT]: asked };
    if (request.method === "GET" || request.method === "HEAD") {
      const page = this.pages.get(target.split("?")[0]!);
      if (page !== undefined) return sendPage(request, response, page);
      const cacheKey = `R${asked ?? ""} ${target}`;
      const forward = { by: "rest", method: "GET", target, headers, body: undefined } as const;
      const kept = this.gateway.kept(cacheKey, minHeight);
      return sendAnswer(
        request,
        response,
        kept ?? (await this.gateway.read({ ...forward, cacheKey, height, minHeight })),
      );
    }
    const body = await readBody(request, this.options.maxBodyBytes);
    const type = text(request.headers["content-type"]);
    if (isGrpcWeb(type)) {
      const web = await answerGrpcWeb(this.backend, target, type!, body, asked);
      return send(response, { status: 200, ...web });
    }
    const forward = {
      by: "rest",
      method: request.method ?? "POST",
      target,
      headers: { ...headers, "content-type": text(request.headers["content-type"]) ?? "application/json" },
      body,
    } as const;
    const isBroadcast = request.method === "POST" && target.split("?")[0] === BROADCAST;
    const copy = isBroadcast ? asyncBroadcast(body) : undefined;
    const whole = { ...forward, cacheKey: undefined, height, minHeight };
    sendAnswer(
      request,
      response,
      copy === undefined ? await this.gateway.read(whole) : await this.gateway.write(whole, { ...forward, body: copy }),
    );
  }
}

function sendPage(request: IncomingMessage, response: ServerResponse, { contentType, body, etag }: Page): void {
  const headers = { ...PAGE_HEADERS, "content-type": contentType, etag };
  if (request.headers["if-none-match"] === etag) send(response, { status: 304, headers, body: "" });
  else send(response, { status: 200, headers, body });
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

function text(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
