/** What the gateway's HTTP servers share: bounds, who may call how often, reading bodies, and the form of answers. */
import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { RequestTracer } from "../../ports/trace.js";
import { boundConnections, listeningPort } from "../http.js";
import { formatHead, type PlainAnswer, type PlainRequest, servePlainRequests } from "../plain-requests.js";
import { addValidators, headersOf, KEEP_ALIVE_MS } from "./answer-head.js";
import type { Caller, Guard, Refused } from "./guard.js";
import { type Answer, GatewayError } from "./region-gateway.js";
import { SLOW_READER_LIMITS, type SlowReaderLimits, watchSlowReaders } from "./slow-readers.js";
import type { TlsFiles } from "./tls.js";

export interface FrontOptions {
  readonly host: string;
  readonly port: number;
  readonly region: string;
  readonly maxBodyBytes: number;
  readonly maxOpenConnections: number;
  /** Origins as rs/cors reads them; none when empty. */
  readonly corsOrigins: readonly string[];
  readonly tls?: TlsFiles | undefined;
  readonly slowReaders?: SlowReaderLimits;
  readonly tracer?: RequestTracer | undefined;
}

export interface Front {
  readonly server: Server;
  readonly address: { readonly host: string; readonly port: number };
  close(): Promise<void>;
}

/** What a front sees of a request, however it was read. */
export interface Incoming {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  /** By names in lower case. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** @throws BodyError (as a rejection) when the body is larger than allowed, or does not arrive */
  body(): Promise<Buffer>;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
  /** They need an answer in chunks. */
  readonly trailers?: NodeJS.Dict<string> | undefined;
}

const HEADER_BYTES_MAX = 65_536;
const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;
/** Between two looks for requests that take longer. */
const TIMEOUT_CHECK_MS = 2_000;
const HANDSHAKE_TIMEOUT_MS = 10_000;
const HSTS = "max-age=31536000; includeSubDomains";

/** What an interface does with requests. */
export interface Handler {
  /** The kept answer to a GET as a whole, if there is one that is still true: asked before anything else is looked at. */
  kept(request: PlainRequest): Uint8Array | undefined;
  handle(request: Incoming, caller: Caller): Reply | Promise<Reply>;
  /** The body of a failure in the form of the interface. */
  failureBody(status: number, message: string): string;
}

/** Headers that decide about an answer; requests with keys, tokens, or of web pages are read by the HTTP server. */
const HEEDED = new Set([
  ...["host", "content-type", "x-min-height", "if-none-match"],
  ...["x-cosmos-block-height", "grpc-metadata-x-cosmos-block-height"],
]);
const PLAIN_HEAD_BYTES_MAX = 4_096;

/** Listens, lets callers in, and hands each request on. @throws Error when the address cannot be listened on */
export async function openFront(options: FrontOptions, guard: Guard, handler: Handler): Promise<Front> {
  const limits = {
    maxHeaderSize: HEADER_BYTES_MAX,
    headersTimeout: HEADERS_TIMEOUT_MS,
    requestTimeout: REQUEST_TIMEOUT_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    connectionsCheckingInterval: TIMEOUT_CHECK_MS,
  };
  const allowedOrigin = originMatcher(options.corsOrigins);
  const answerTo = async (request: Incoming, caller: Caller): Promise<Reply> => {
    guard.enter();
    try {
      const { tracer } = options;
      if (tracer === undefined) return await handler.handle(request, caller);
      const { method, target, headers } = request;
      const attributes = { "http.request.method": method, "url.path": target.split("?")[0]!.slice(0, 200) };
      return await tracer.request(`gateway ${method}`, attributes, textOf(headers.traceparent), async () =>
        handler.handle(request, caller),
      );
    } catch (e) {
      return failure(e, handler);
    } finally {
      guard.leave();
    }
  };
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    response.setHeader("x-region", options.region);
    if (options.tls !== undefined) response.setHeader("strict-transport-security", HSTS);
    if (allowedOrigin !== undefined && answeredCors(request, response, allowedOrigin)) return;
    void admit(request, response);
  };
  const admit = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const caller = await guard.admit(request);
      if ("status" in caller) return send(response, refusal(caller, handler));
      const { method = "GET", url = "/", headers } = request;
      const body = () => readBody(request, options.maxBodyBytes);
      send(response, await answerTo({ method, target: url, headers, body }, caller));
    } catch (e) {
      if (response.headersSent) response.destroy();
      else send(response, failure(e, handler));
    }
  };
  const server: Server =
    options.tls === undefined
      ? createHttpServer(limits, listener)
      : createHttpsServer(
          { ...limits, ...options.tls.current(), minVersion: "TLSv1.3", handshakeTimeout: HANDSHAKE_TIMEOUT_MS },
          listener,
        );
  if (options.tls !== undefined)
    options.tls.onChange((pair) => (server as TlsServer).setSecureContext({ ...pair, minVersion: "TLSv1.3" }));
  // Behind TLS the socket carries more than text.
  const plain = options.tls === undefined ? servePlain(server, options, guard, { answerTo, handler }) : undefined;
  server.on("clientError", (error: NodeJS.ErrnoException & { reason?: string }, socket) => {
    if (!socket.writable || error.code === "ECONNRESET") socket.destroy();
    else socket.end(unreadable(error, handler), () => socket.destroy());
  });
  const unwatch = watchSlowReaders(
    server,
    options.tls === undefined ? "connection" : "secureConnection",
    options.slowReaders ?? SLOW_READER_LIMITS,
  );
  boundConnections(server, options.maxOpenConnections);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, options.host, () => {
      server.off("error", reject);
      resolve();
    });
  });
  return {
    server,
    address: { host: options.host, port: listeningPort(server, options.port) },
    close: () =>
      new Promise((resolve) => {
        unwatch();
        server.close(() => resolve());
        plain?.close(true);
        server.closeIdleConnections();
        setTimeout(() => {
          plain?.close();
          server.closeAllConnections();
        }, 1_000).unref();
      }),
  };
}

type TlsServer = import("node:https").Server;

/** An answer to what is no HTTP, or arrives too slowly, or has too large a head. */
function unreadable(error: NodeJS.ErrnoException & { reason?: string }, handler: Handler): string {
  const [status, title, message] =
    error.code === "HPE_HEADER_OVERFLOW"
      ? [431, "Request Header Fields Too Large", `target and headers have over ${HEADER_BYTES_MAX} bytes`]
      : error.code === "ERR_HTTP_REQUEST_TIMEOUT"
        ? [408, "Request Timeout", "the request did not arrive in time"]
        : [400, "Bad Request", `no valid HTTP/1.1 request: ${error.reason ?? "it cannot be read"}`];
  const body = handler.failureBody(status, message);
  return `HTTP/1.1 ${status} ${title}\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

/** Answers usual requests without the HTTP server. */
function servePlain(
  server: Server,
  { region, maxBodyBytes }: FrontOptions,
  guard: Guard,
  by: { readonly answerTo: (request: Incoming, caller: Caller) => Promise<Reply>; readonly handler: Handler },
) {
  const formatted = (reply: Reply): PlainAnswer => {
    const bytes = typeof reply.body === "string" ? Buffer.from(reply.body) : reply.body;
    const headers = { "x-region": region, ...reply.headers, ...framing(reply, bytes.length) };
    const head = formatHead(reply.status, Object.entries(headers), KEEP_ALIVE_MS);
    return reply.trailers === undefined ? [head, bytes] : [head, chunked(bytes, reply.trailers)];
  };
  const slowly = async (request: PlainRequest, body: Buffer): Promise<PlainAnswer> => {
    const { method, target, headers, remoteAddress: address } = request;
    const incoming = { method, target, headers, body: async () => body };
    return formatted(await by.answerTo(incoming, { address, name: undefined, admin: false }));
  };
  const admitted = (verdict: true | Refused, request: PlainRequest, body: Buffer) => {
    if (verdict !== true) return formatted(refusal(verdict, by.handler));
    return (request.method === "GET" ? by.handler.kept(request) : undefined) ?? slowly(request, body);
  };
  return servePlainRequests(server, {
    maxHeadBytes: PLAIN_HEAD_BYTES_MAX,
    maxBodyBytes,
    idleMs: KEEP_ALIVE_MS,
    heeded: HEEDED,
    answer(request, body) {
      const verdict = guard.passes(request.remoteAddress);
      return verdict instanceof Promise
        ? verdict.then((v) => admitted(v, request, body))
        : admitted(verdict, request, body);
    },
  });
}

function refusal({ status, message, headers }: Refused, handler: Handler): Reply {
  return {
    status,
    headers: { "content-type": "application/json", ...headers },
    body: handler.failureBody(status, message),
  };
}

function failure(error: unknown, handler: Handler): Reply {
  const status = error instanceof GatewayError || error instanceof BodyError ? error.status : 500;
  const message = error instanceof Error && status !== 500 ? error.message : "the gateway failed";
  const headers: Record<string, string> = { "content-type": "application/json" };
  if (status === 503) headers["retry-after"] = "1";
  return { status, headers, body: handler.failureBody(status, message) };
}

/** Headers that say where the body ends. */
function framing({ status, trailers }: Reply, length: number): Record<string, string> {
  if (status === 304) return {};
  if (trailers === undefined) return { "content-length": String(length) };
  return { trailer: Object.keys(trailers).join(", "), "transfer-encoding": "chunked" };
}

/** @spec RFC 9112 §7.1 */
function chunked(body: Uint8Array, trailers: NodeJS.Dict<string>): Buffer {
  const fields = Object.entries(trailers).map(([name, value]) => `${name}: ${value}\r\n`);
  const start = body.length === 0 ? [] : [Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from("\r\n")];
  return Buffer.concat([...start, Buffer.from(`0\r\n${fields.join("")}\r\n`)]);
}

function send(response: ServerResponse, reply: Reply): void {
  const { status, headers, body, trailers } = reply;
  const length = typeof body === "string" ? Buffer.byteLength(body) : body.length;
  response.writeHead(status, { ...headers, ...framing(reply, length) });
  if (trailers !== undefined) response.addTrailers(trailers);
  response.end(body);
}

/** An answer of a node, or one that was kept. A client that has this very answer already gets none. */
export function replyOf(request: Incoming, answer: Answer): Reply {
  const headers = headersOf(answer, answer.cached);
  if (answer.status === 200 && request.method === "GET") {
    addValidators(headers, answer);
    if (matches(textOf(request.headers["if-none-match"]), answer.etag)) return { status: 304, headers, body: "" };
  }
  return { status: answer.status, headers, body: answer.body, trailers: answer.trailers };
}

export function textOf(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

/** @spec RFC 9110 §13.1.2 */
function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header === "*" || header.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}

/** A request whose body is refused. */
class BodyError extends Error {
  override name = "BodyError";
  constructor(
    readonly status: 400 | 413,
    message: string,
  ) {
    super(message);
  }
}

/** @throws BodyError (as a rejection) when the body is larger, or does not arrive */
function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const declared = Number(request.headers["content-length"] ?? 0);
  const tooLarge = () => new BodyError(413, `the body has over ${maxBytes} bytes`);
  if (declared > maxBytes) return Promise.reject(tooLarge());
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let size = 0;
    request.on("data", (part: Buffer) => {
      size += part.length;
      if (size > maxBytes) {
        // What is still to come is thrown away.
        parts.length = 0;
        reject(tooLarge());
      } else parts.push(part);
    });
    request.once("end", () => resolve(parts.length === 1 ? parts[0]! : Buffer.concat(parts)));
    request.once("error", () => reject(new BodyError(400, "the body did not arrive")));
    request.once("aborted", () => reject(new BodyError(400, "the body did not arrive")));
  });
}

const CORS_HEADERS =
  "content-type, x-api-key, authorization, x-min-height, x-cosmos-block-height, if-none-match, x-grpc-web, x-user-agent";
const CORS_EXPOSED =
  "x-region, x-block-height, x-cosmos-block-height, x-cache, etag, retry-after, grpc-status, grpc-message";

function originMatcher(allowed: readonly string[]): ((origin: string) => boolean) | undefined {
  if (allowed.length === 0) return undefined;
  if (allowed.includes("*")) return () => true;
  const patterns = allowed.map((origin) => {
    const escaped = origin.split("*", 2).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    return new RegExp(`^${escaped.join(".*")}$`, "i");
  });
  return (origin) => patterns.some((pattern) => pattern.test(origin));
}

/** True when the request was a question about what is allowed. */
function answeredCors(
  request: IncomingMessage,
  response: ServerResponse,
  allowed: (origin: string) => boolean,
): boolean {
  const { origin } = request.headers;
  if (origin === undefined || !allowed(origin)) return false;
  response.setHeader("access-control-allow-origin", origin);
  response.setHeader("vary", "Origin");
  response.setHeader("access-control-expose-headers", CORS_EXPOSED);
  if (request.method !== "OPTIONS") return false;
  response.writeHead(204, {
    "access-control-allow-methods": "GET, POST, HEAD, OPTIONS",
    "access-control-allow-headers": CORS_HEADERS,
    "access-control-max-age": "600",
  });
  response.end();
  return true;
}
