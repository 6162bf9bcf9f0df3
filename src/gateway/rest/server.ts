import cors from "@fastify/cors";
import fastify, { type FastifyReply, type FastifyRequest } from "fastify";
import type { JsonCodec } from "../../codec/proto-json.js";
import type { Logger } from "../../ports/log.js";
import { answerGrpcWeb, isGrpcWeb } from "../grpc/grpc-web.js";
import { boundConnections, listeningPort } from "../http.js";
import { PAGE_HEADERS, type Pages } from "../pages/static-pages.js";
import { type RateLimit, RateLimiter } from "../rate-limit.js";
import type { GrpcBackend } from "../services/backend.js";
import { BusyError, Turnstile } from "../turnstile.js";
import { answerRest } from "./handler.js";
import { RestRouter, restRoutes } from "./router.js";

export interface RestServerOptions {
  readonly host: string;
  readonly port: number;
  /** Any origin may read: app.toml's enabled-unsafe-cors. */
  readonly allowAnyOrigin: boolean;
  /** Connections at once; the SDK's default is 1,000. */
  readonly maxOpenConnections: number;
  /** Bound on the requests of one remote address; none unless given. */
  readonly rateLimit?: RateLimit;
  /** Bytes of a request body; the SDK's default is 1,000,000. */
  readonly maxBodyBytes: number;
  /** Served beside the routes, by path. */
  readonly pages?: Pages;
}

export interface RestServer {
  readonly address: { readonly host: string; readonly port: number };
  close(): Promise<void>;
}

/** The REST gateway: every route that the services' google.api.http options declare. */
export async function startRestServer(
  backend: GrpcBackend,
  json: JsonCodec,
  log: Logger,
  options: RestServerOptions,
): Promise<RestServer> {
  const app = fastify({
    logger: false,
    bodyLimit: options.maxBodyBytes,
    forceCloseConnections: true,
    requestTimeout: 30_000,
    routerOptions: { maxParamLength: 8192 },
  });
  if (options.allowAnyOrigin) {
    await app.register(cors, {
      origin: "*",
      methods: ["GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"],
      exposedHeaders: ["x-cosmos-block-height"],
    });
  }
  if (options.rateLimit !== undefined) {
    const limiter = new RateLimiter(options.rateLimit, { monotonicMs: () => performance.now() });
    app.addHook("onRequest", async (request, reply) => {
      if (limiter.allow(request.raw.socket.remoteAddress)) return;
      const message = "too many requests from this address; try again in a second";
      const body = JSON.stringify({ code: 8, message, details: [] });
      return reply.code(429).header("Retry-After", "1").header("content-type", "application/json").send(body);
    });
  }
  const turnstile = new Turnstile();
  app.addHook("preHandler", () => turnstile.enter());
  const router = new RestRouter(restRoutes(backend.services));
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "string", bodyLimit: options.maxBodyBytes }, (_request, body, done) =>
    done(null, body),
  );
  app.addContentTypeParser(
    /^application\/grpc-web/,
    { parseAs: "buffer", bodyLimit: options.maxBodyBytes },
    (_request, body, done) => done(null, body),
  );
  // Not app.all: where CORS is on, its plugin answers OPTIONS on every path.
  const methods = app.supportedMethods.filter((m) => !options.allowAnyOrigin || m !== "OPTIONS");
  const answerAny = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const isRead = request.method === "GET" || request.method === "HEAD";
    const made = isRead ? options.pages?.get((request.raw.url ?? "/").split("?")[0]!) : undefined;
    if (made !== undefined) {
      const headers = { ...PAGE_HEADERS, "content-type": made.contentType, etag: made.etag };
      const isKnown = request.headers["if-none-match"] === made.etag;
      return reply
        .code(isKnown ? 304 : 200)
        .headers(headers)
        .send(isKnown ? undefined : made.body);
    }
    const header = request.headers["x-cosmos-block-height"] ?? request.headers["grpc-metadata-x-cosmos-block-height"];
    const type = request.headers["content-type"];
    if (request.method === "POST" && isGrpcWeb(type) && Buffer.isBuffer(request.body)) {
      const height = Array.isArray(header) ? header[0] : header;
      const web = await answerGrpcWeb(backend, request.raw.url ?? "/", type!, request.body, height);
      return reply.headers(web.headers).send(web.body);
    }
    const verb = request.method === "HEAD" ? "GET" : request.method;
    const asked = {
      verb,
      target: request.raw.url ?? "/",
      body: typeof request.body === "string" ? request.body : "",
      heightHeader: Array.isArray(header) ? header[0] : header,
    };
    const work = () => answerRest(router, backend, json, asked);
    const { traceparent } = request.headers;
    const parent = typeof traceparent === "string" ? traceparent : undefined;
    const attributes = { "http.request.method": verb, "url.path": asked.target.split("?")[0]!.slice(0, 200) };
    const answer = await (backend.tracer?.request(`rest ${verb}`, attributes, parent, work) ?? work());
    const { trailer, ...headers } = answer.headers;
    if (trailer !== undefined) reply.trailer(trailer, async () => "application/grpc");
    // As bytes: to text Fastify would add a charset.
    return reply
      .code(answer.status)
      .headers(headers)
      .header("content-type", "application/json")
      .send(Buffer.from(answer.body));
  };
  app.route({ method: methods, url: "/*", handler: answerAny });
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const status = error instanceof BusyError ? 503 : (error.statusCode ?? 500);
    if (status >= 500 && status !== 503)
      log.error("REST handler failed", { target: request.raw.url?.slice(0, 200), error: error.stack ?? error.message });
    const code = status === 503 ? 14 : status === 413 ? 8 : status < 500 ? 3 : 13;
    reply
      .code(status)
      .header("content-type", "application/json")
      .send(JSON.stringify({ code, message: error.message, details: [] }));
  });
  boundConnections(app.server, options.maxOpenConnections);
  await app.listen({ host: options.host, port: options.port });
  return {
    address: { host: options.host, port: listeningPort(app.server, options.port) },
    close: () => app.close(),
  };
}
