import type { Server as HttpServer, IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer } from "ws";
import type { NodeEnvironment } from "../environment.js";
import type { RateLimiter } from "../rate-limit.js";
import type { Turnstile } from "../turnstile.js";
import type { Routes } from "./route.js";
import { SubscriptionCount, WebSocketConnection } from "./websocket-connection.js";

export interface WebSocketLimits {
  /** Clients with subscriptions at once. */
  readonly maxSubscriptionClients: number;
  readonly maxSubscriptionsPerClient: number;
  /** Events that may wait for one subscription; one more ends it. */
  readonly subscriptionBufferSize: number;
  /** Bytes that may wait in the socket of one client; above it events wait, and no more requests are read. */
  readonly maxBufferedBytes: number;
  /** A client whose subscription ended because it reads too slowly is disconnected, not only told. */
  readonly closeOnSlowClient: boolean;
  readonly maxBodyBytes: number;
  /** A client that sends nothing, not even an answer to a ping, for two of these is gone; CometBFT's unless given. */
  readonly pingIntervalMs?: number;
}

const PING_INTERVAL_MS = 27_000;

/** Serves /websocket on an HTTP server. */
export function serveWebSocket(
  http: HttpServer,
  env: NodeEnvironment,
  routes: Routes,
  limits: WebSocketLimits,
  shared: { readonly limiter: RateLimiter | undefined; readonly turnstile: Turnstile },
): { close(): void } {
  const server = new WebSocketServer({ noServer: true, maxPayload: limits.maxBodyBytes, perMessageDeflate: false });
  const count = new SubscriptionCount(limits.maxSubscriptionClients);
  const connections = new Set<WebSocketConnection>();
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    socket.on("error", () => socket.destroy());
    const target = request.url ?? "/";
    if (target !== "/websocket" && !target.startsWith("/websocket?")) {
      socket.end("HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
      return;
    }
    server.handleUpgrade(request, socket, head, (ws) => {
      const connection = new WebSocketConnection(ws, request, env, routes, limits, { count, ...shared });
      connections.add(connection);
      ws.on("close", () => connections.delete(connection));
    });
  };
  http.on("upgrade", upgrade);
  const pings = setInterval(() => {
    for (const connection of connections) connection.ping();
  }, limits.pingIntervalMs ?? PING_INTERVAL_MS);
  pings.unref();
  return {
    close() {
      clearInterval(pings);
      http.off("upgrade", upgrade);
      for (const ws of server.clients) ws.terminate();
      server.close();
    },
  };
}
