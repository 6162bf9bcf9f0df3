import type { OutgoingHttpHeaders } from "node:http";
import cors from "@fastify/cors";
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import type { NodeEnvironment } from "../environment.js";
import { boundConnections, corsOrigins, listeningPort } from "../http.js";
import { formatHead, type PlainAnswer, type PlainRequests, servePlainRequests } from "../plain-requests.js";
import { type RateLimit, RateLimiter } from "../rate-limit.js";
import { BusyError, Turnstile } from "../turnstile.js";
import { answerBody, answerUri, type HttpAnswer } from "./dispatch.js";
import { endpointsPage } from "./endpoints-page.js";
import {
  invalidRequest,
  methodNotFound,
  responseText,
  serverError,
  TOO_MANY_REQUESTS,
  URI_REQUEST_ID,
} from "./protocol.js";
import type { Caller, Route, Routes } from "./route.js";
import { serveWebSocket, type WebSocketLimits } from "./websocket.js";

export interface RpcServerOptions extends WebSocketLimits {
  readonly host: string;
  readonly port: number;
  readonly corsAllowedOrigins: readonly string[];
  readonly corsAllowedMethods: readonly string[];
  readonly corsAllowedHeaders: readonly string[];
  /** Bytes of a request body; CometBFT's default is 1,000,000. */
  readonly maxBodyBytes: number;
  /** Connections at once, WebSockets included; CometBFT's default is 900. */
  readonly maxOpenConnections: number;
  /** Requests in one batch; 0 means no bound. */
  readonly maxRequestBatchSize: number;
  /** Bound on the requests of one remote address, WebSocket messages included; none unless given. */
  readonly rateLimit?: RateLimit;
  /** Bytes of a request's headers, its target with the parameters included; CometBFT's default unless given. */
  readonly maxHeaderBytes?: number;
  /** Certificate (chain) and key, both PEM: HTTPS instead of HTTP. */
  readonly tls?: { readonly cert: string; readonly key: string };
}

export interface RpcServer {
  /** Where it listens, with the port that was chosen for port 0. */
  readonly address: { readonly host: string; readonly port: number };
  close(): Promise<void>;
}

const HEADER_BYTES_DEFAULT = 1_048_576;
/** Of a request that is answered without the HTTP server. */
const PLAIN_HEAD_BYTES_MAX = 4096;
/** How long a connection without a request stays open. */
const KEEP_ALIVE_MS = 72_000;

/** Routes that answer over the WebSocket alone. */
const WEBSOCKET_ROUTES = ["subscribe", "unsubscribe", "unsubscribe_all"];

type Headers = readonly (readonly [name: string, value: string])[];

/** What an answer says of itself. */
function headersOf(env: NodeEnvironment, answer: HttpAnswer, body: string): Headers {
  const headers: [string, string][] = [
    ["X-Server-Time", String(env.clock.nowNs() / 1_000_000_000n)],
    ["Content-Length", String(Buffer.byteLength(body))],
  ];
  if (answer.body !== undefined) headers.push(["Content-Type", "application/json"]);
  if (answer.cacheable && answer.body !== undefined) headers.push(["Cache-Control", "public, max-age=86400"]);
  if (answer.status === 429) headers.push(["Retry-After", "1"]);
  return headers;
}

function bodyTextOf(answer: HttpAnswer): string {
  return answer.body === undefined ? "" : responseText(answer.body);
}

/** Answers past Fastify's own sending, which would add a charset to text: head and text leave in one write so. */
function send(env: NodeEnvironment, reply: FastifyReply, answer: HttpAnswer): void {
  const body = bodyTextOf(answer);
  const headers = {
    ...(reply.getHeaders() as OutgoingHttpHeaders),
    ...Object.fromEntries(headersOf(env, answer, body)),
  };
  reply.hijack();
  reply.raw.writeHead(answer.status, headers);
  reply.raw.end(body);
}

const TOO_MANY: HttpAnswer = {
  status: 429,
  cacheable: false,
  body: serverError(URI_REQUEST_ID, TOO_MANY_REQUESTS),
};

/** What a handler's error is answered with. */
function failureAnswer(env: NodeEnvironment, error: Error): HttpAnswer {
  if (error instanceof BusyError) {
    return { status: 503, cacheable: false, body: serverError(URI_REQUEST_ID, error.message) };
  }
  env.log.error("RPC handler failed", { error: error.stack ?? error.message });
  return {
    status: 500,
    cacheable: false,
    body: {
      jsonrpc: "2.0",
      id: URI_REQUEST_ID,
      error: { code: -32603, message: "Internal error", data: error.message },
    },
  };
}

/** A path without empty, "." and ".." parts. */
function cleanPath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return `/${parts.join("/")}${parts.length > 0 && path.endsWith("/") ? "/" : ""}`;
}

/** Sends clients that double a slash (`http://node:26657/` + `/status`) to the right path, as the original does. */
function notFound(env: NodeEnvironment, request: FastifyRequest, reply: FastifyReply): void {
  const url = request.raw.url!;
  const at = url.indexOf("?");
  const path = at < 0 ? url : url.slice(0, at);
  if (path.startsWith("/") && cleanPath(path) !== path) {
    reply.header("Location", cleanPath(path) + (at < 0 ? "" : url.slice(at)));
    reply
      .header("X-Server-Time", String(env.clock.nowNs() / 1_000_000_000n))
      .code(307)
      .send();
    return;
  }
  reply
    .header("X-Server-Time", String(env.clock.nowNs() / 1_000_000_000n))
    .header("Content-Type", "text/plain; charset=utf-8")
    .code(404)
    .send("404 page not found\n");
}

function callerOf(request: FastifyRequest): Caller {
  const { traceparent } = request.headers;
  return { remoteAddress: request.ip, traceParent: typeof traceparent === "string" ? traceparent : undefined };
}

function queryOf(request: FastifyRequest): URLSearchParams {
  const at = request.raw.url!.indexOf("?");
  return new URLSearchParams(at < 0 ? "" : request.raw.url!.slice(at + 1));
}

function register(app: FastifyInstance, env: NodeEnvironment, routes: Routes, options: RpcServerOptions): void {
  // Bodies are read as text whatever content type they claim: clients send none, or a wrong one.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "string", bodyLimit: options.maxBodyBytes }, (_request, body, done) =>
    done(null, body),
  );
  const root = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const body = typeof request.body === "string" ? request.body : "";
    if (body === "") {
      reply.header("X-Server-Time", String(env.clock.nowNs() / 1_000_000_000n));
      return reply
        .header("Content-Type", "text/html")
        .send(Buffer.from(endpointsPage(request.headers.host ?? "", routes)));
    }
    send(env, reply, await answerBody(env, routes, body, callerOf(request), options.maxRequestBatchSize));
    return reply;
  };
  app.all("/", root);
  for (const [name, route] of Object.entries(routes)) {
    app.all(`/${name}`, async (request, reply) => {
      send(env, reply, await answerUri(env, name, route, queryOf(request), callerOf(request)));
      return reply;
    });
  }
  for (const name of WEBSOCKET_ROUTES) {
    app.all(`/${name}`, async (_request, reply) => {
      send(env, reply, { status: 404, cacheable: false, body: methodNotFound(URI_REQUEST_ID) });
      return reply;
    });
  }
  // Reached without an upgrade only.
  app.get("/websocket", (_request, reply) =>
    reply.header("Content-Type", "text/plain; charset=utf-8").code(400).send("Bad Request\n"),
  );
  app.setNotFoundHandler((request, reply) => notFound(env, request, reply));
  app.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
    if (error.statusCode === 413) {
      const text = "error reading request body: http: request body too large";
      send(env, reply, { status: 400, cacheable: false, body: invalidRequest(undefined, text) });
      return;
    }
    if (error.statusCode !== undefined && error.statusCode < 500) {
      send(env, reply, {
        status: 400,
        cacheable: false,
        body: invalidRequest(undefined, `error reading request body: ${error.message}`),
      });
      return;
    }
    send(env, reply, failureAnswer(env, error));
  });
}

/** CometBFT's RPC: JSON-RPC by POST at /, every method by GET at its name, WebSocket at /websocket. */
export async function startRpcServer(
  env: NodeEnvironment,
  routes: Routes,
  options: RpcServerOptions,
): Promise<RpcServer> {
  const common = {
    logger: false,
    bodyLimit: options.maxBodyBytes,
    forceCloseConnections: true,
    routerOptions: { ignoreTrailingSlash: false, maxParamLength: 1024 },
    requestTimeout: 30_000,
    keepAliveTimeout: KEEP_ALIVE_MS,
  } as const;
  const http = { maxHeaderSize: options.maxHeaderBytes ?? HEADER_BYTES_DEFAULT };
  const app: FastifyInstance =
    options.tls === undefined
      ? fastify({ ...common, http })
      : (fastify({ ...common, https: { ...http, ...options.tls } }) as unknown as FastifyInstance);
  if (options.corsAllowedOrigins.length > 0) {
    await app.register(cors, {
      origin: corsOrigins(options.corsAllowedOrigins),
      methods: [...options.corsAllowedMethods],
      allowedHeaders: [...options.corsAllowedHeaders],
    });
  }
  const limiter = options.rateLimit && new RateLimiter(options.rateLimit, env.clock);
  if (limiter !== undefined) {
    app.addHook("onRequest", async (request, reply) => {
      if (limiter.allow(request.raw.socket.remoteAddress)) return;
      send(env, reply, TOO_MANY);
    });
  }
  const turnstile = new Turnstile();
  app.addHook("preHandler", () => turnstile.enter());
  register(app, env, routes, options);
  const plain = servePlain(app.server, env, routes, options, { limiter, turnstile });
  boundConnections(app.server, options.maxOpenConnections);
  const sockets = serveWebSocket(app.server, env, routes, options, { limiter, turnstile });
  await app.listen({ host: options.host, port: options.port });
  return {
    address: { host: options.host, port: listeningPort(app.server, options.port) },
    async close() {
      sockets.close();
      plain?.close();
      await app.close();
    },
  };
}

/** Undefined where answers carry more than their own headers, or the socket carries more than text. */
function servePlain(
  server: FastifyInstance["server"],
  env: NodeEnvironment,
  routes: Routes,
  options: RpcServerOptions,
  gates: { readonly limiter: RateLimiter | undefined; readonly turnstile: Turnstile },
): PlainRequests | undefined {
  if (options.tls !== undefined || options.corsAllowedOrigins.length > 0) return undefined;
  const admitted = async (remoteAddress: string, work: () => Promise<HttpAnswer>): Promise<PlainAnswer> => {
    const answer = await admit(remoteAddress, work);
    const body = bodyTextOf(answer);
    return formatHead(answer.status, headersOf(env, answer, body), KEEP_ALIVE_MS) + body;
  };
  const admit = async (remoteAddress: string, work: () => Promise<HttpAnswer>): Promise<HttpAnswer> => {
    try {
      if (gates.limiter?.allow(remoteAddress) === false) return TOO_MANY;
      await gates.turnstile.enter();
      return await work();
    } catch (e) {
      return failureAnswer(env, e as Error);
    }
  };
  return servePlainRequests(server, {
    maxHeadBytes: Math.min(PLAIN_HEAD_BYTES_MAX, options.maxHeaderBytes ?? HEADER_BYTES_DEFAULT),
    maxBodyBytes: options.maxBodyBytes,
    idleMs: KEEP_ALIVE_MS,
    answer(request, body) {
      const { method, target, remoteAddress } = request;
      const caller = { remoteAddress };
      if (method === "POST") {
        if (target !== "/") return undefined;
        return admitted(remoteAddress, () =>
          answerBody(env, routes, body.toString("utf8"), caller, options.maxRequestBatchSize),
        );
      }
      const asked = (request.memo ??= uriOf(routes, target)) as UriRequest;
      const { name, route, query } = asked;
      if (route === undefined) return undefined;
      return admitted(remoteAddress, () => answerUri(env, name, route, query, caller));
    },
  });
}

interface UriRequest {
  readonly name: string;
  /** Undefined when there is no such method. */
  readonly route: Route | undefined;
  readonly query: URLSearchParams;
}

function uriOf(routes: Routes, target: string): UriRequest {
  const at = target.indexOf("?");
  const name = target.slice(1, at < 0 ? undefined : at);
  const query = new URLSearchParams(at < 0 ? "" : target.slice(at + 1));
  return { name, route: Object.hasOwn(routes, name) ? routes[name] : undefined, query };
}
