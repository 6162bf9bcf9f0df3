/** What the gateway's HTTP servers share: bounds, who may call how often, reading bodies, and the form of answers. */
import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { boundConnections, listeningPort } from "../http.js";
import type { Caller, Guard } from "./guard.js";
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
}

export interface Front {
  readonly server: Server;
  readonly address: { readonly host: string; readonly port: number };
  close(): Promise<void>;
}

/** An answer of the gateway itself. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
}

const HEADER_BYTES_MAX = 65_536;
const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;
/** Between two looks for requests that take longer. */
const TIMEOUT_CHECK_MS = 2_000;
const HANDSHAKE_TIMEOUT_MS = 10_000;
const KEEP_ALIVE_MS = 72_000;
const HSTS = "max-age=31536000; includeSubDomains";

export type Handle = (request: IncomingMessage, response: ServerResponse, caller: Caller) => Promise<void> | void;

/** Listens, lets callers in, and hands each request on. @throws Error when the address cannot be listened on */
export async function openFront(
  options: FrontOptions,
  guard: Guard,
  handle: Handle,
  fail: FailureBody,
): Promise<Front> {
  const limits = {
    maxHeaderSize: HEADER_BYTES_MAX,
    headersTimeout: HEADERS_TIMEOUT_MS,
    requestTimeout: REQUEST_TIMEOUT_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    connectionsCheckingInterval: TIMEOUT_CHECK_MS,
  };
  const allowedOrigin = originMatcher(options.corsOrigins);
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    response.setHeader("x-region", options.region);
    if (options.tls !== undefined) response.setHeader("strict-transport-security", HSTS);
    if (allowedOrigin !== undefined && answeredCors(request, response, allowedOrigin)) return;
    void admit(request, response);
  };
  const admit = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const admitted = await guard.admit(request);
      if ("status" in admitted) return send(response, refusal(admitted, fail));
      try {
        await handle(request, response, admitted.caller);
      } finally {
        admitted.leave();
      }
    } catch (e) {
      answerFailure(response, e, fail);
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
  server.on("clientError", (error: NodeJS.ErrnoException & { reason?: string }, socket) => {
    if (!socket.writable || error.code === "ECONNRESET") socket.destroy();
    else socket.end(unreadable(error, fail), () => socket.destroy());
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
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), 1_000).unref();
      }),
  };
}

type TlsServer = import("node:https").Server;

/** An answer to what is no HTTP, or arrives too slowly, or has too large a head. */
function unreadable(error: NodeJS.ErrnoException & { reason?: string }, fail: FailureBody): string {
  const [status, title, message] =
    error.code === "HPE_HEADER_OVERFLOW"
      ? [431, "Request Header Fields Too Large", `target and headers have over ${HEADER_BYTES_MAX} bytes`]
      : error.code === "ERR_HTTP_REQUEST_TIMEOUT"
        ? [408, "Request Timeout", "the request did not arrive in time"]
        : [400, "Bad Request", `no valid HTTP/1.1 request: ${error.reason ?? "it cannot be read"}`];
  const body = fail(status, message);
  return `HTTP/1.1 ${status} ${title}\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

/** The body of a failure in the form of the interface. */
export type FailureBody = (status: number, message: string) => string;

function refusal(
  reply: { readonly status: number; readonly message: string; readonly headers: Record<string, string> },
  fail: FailureBody,
): Reply {
  return {
    status: reply.status,
    headers: { "content-type": "application/json", ...reply.headers },
    body: fail(reply.status, reply.message),
  };
}

function answerFailure(response: ServerResponse, error: unknown, fail: FailureBody): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const status = error instanceof GatewayError || error instanceof BodyError ? error.status : 500;
  const message = error instanceof Error && status !== 500 ? error.message : "the gateway failed";
  const headers: Record<string, string> = { "content-type": "application/json" };
  if (status === 503) headers["retry-after"] = "1";
  send(response, { status, headers, body: fail(status, message) });
}

export function send(response: ServerResponse, { status, headers, body }: Reply): void {
  const length = typeof body === "string" ? Buffer.byteLength(body) : body.length;
  response.writeHead(status, { ...headers, "content-length": String(length) });
  response.end(body);
}

/** An answer of a node, or one that was kept. A client that has this very answer already gets none. */
export function sendAnswer(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const headers: Record<string, string> = {
    ...answer.headers,
    "content-type": answer.contentType,
    "x-region": answer.region,
    "x-block-height": String(answer.height),
    "x-cache": answer.cached ? "hit" : "miss",
  };
  if (answer.cached && headers["x-server-time"] !== undefined) {
    headers["x-server-time"] = String(Math.floor(Date.now() / 1_000));
  }
  if (answer.status === 200 && request.method === "GET") {
    headers.etag = answer.etag;
    // What the node says of it goes before.
    if (answer.immutable) headers["cache-control"] ??= "public, max-age=31536000, immutable";
    if (matches(request.headers["if-none-match"], answer.etag)) {
      response.writeHead(304, headers);
      response.end();
      return;
    }
  }
  // Trailers need an answer in chunks.
  if (answer.trailers === undefined) headers["content-length"] = String(answer.body.length);
  else headers.trailer = Object.keys(answer.trailers).join(", ");
  response.writeHead(answer.status, headers);
  if (answer.trailers !== undefined) response.addTrailers(answer.trailers);
  response.end(answer.body);
}

/** @spec RFC 9110 §13.1.2 */
function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header === "*" || header.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}

/** A request whose body is refused. */
export class BodyError extends Error {
  override name = "BodyError";
  constructor(
    readonly status: 400 | 413,
    message: string,
  ) {
    super(message);
  }
}

/** @throws BodyError (as a rejection) when the body is larger, or does not arrive */
export function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
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
