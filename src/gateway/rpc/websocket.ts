import type { IncomingMessage, Server as HttpServer } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import { type EventQuery, EventQueryError, parseEventQuery } from "../../abci/event-query.js";
import type { NodeEnvironment, PublishedEvent } from "../environment.js";
import { answerMessage } from "./dispatch.js";
import { type RequestId, RpcFailure, serverError, success } from "./protocol.js";
import { type Routes, route } from "./route.js";
import { QUERY_CHARS_MAX } from "./routes/transactions.js";

export interface WebSocketLimits {
  /** Clients with subscriptions at once. */
  readonly maxSubscriptionClients: number;
  readonly maxSubscriptionsPerClient: number;
  /** Bytes that may wait for one client before it counts as slow. */
  readonly maxBufferedBytes: number;
  /** True: a slow client is disconnected. False: it loses events, and is told so by nobody, as in the original. */
  readonly closeOnSlowClient: boolean;
  readonly maxBodyBytes: number;
}

const PING_INTERVAL_MS = 27_000;
/** Requests of one client that may be under way at once; the rest wait in its socket. */
const IN_FLIGHT_MAX = 32;

interface Subscription {
  readonly query: EventQuery;
  readonly end: () => void;
}

/** Serves /websocket on an HTTP server. */
export function serveWebSocket(http: HttpServer, env: NodeEnvironment, routes: Routes, limits: WebSocketLimits): { close(): void } {
  const server = new WebSocketServer({ noServer: true, maxPayload: limits.maxBodyBytes });
  let clientsWithSubscriptions = 0;
  const counter = {
    full: () => clientsWithSubscriptions >= limits.maxSubscriptionClients,
    add: (n: number) => {
      clientsWithSubscriptions += n;
    },
  };
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    if (new URL(request.url ?? "/", "http://localhost").pathname !== "/websocket") {
      socket.end("HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n");
      return;
    }
    server.handleUpgrade(request, socket, head, (ws) => new Connection(ws, request, env, routes, limits, counter));
  };
  http.on("upgrade", upgrade);
  const pings = setInterval(() => {
    for (const ws of server.clients) if (ws.readyState === ws.OPEN) ws.ping();
  }, PING_INTERVAL_MS);
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

class Connection {
  /** By canonical query text: one subscription per query, as in the original. */
  private readonly subscriptions = new Map<string, Subscription>();
  private readonly routes: Routes;
  private readonly remoteAddress: string;
  private inFlight = 0;
  /** Id of the request being answered: events of a subscription carry the id that asked for it. */
  private currentId: RequestId = "";

  constructor(
    private readonly ws: WebSocket,
    request: IncomingMessage,
    private readonly env: NodeEnvironment,
    routes: Routes,
    private readonly limits: WebSocketLimits,
    private readonly counter: { full(): boolean; add(n: number): void },
  ) {
    this.remoteAddress = `${request.socket.remoteAddress}:${request.socket.remotePort}`;
    this.routes = { ...routes, ...this.subscriptionRoutes() };
    ws.on("message", (data, isBinary) => void this.receive(isBinary ? undefined : data.toString()));
    ws.on("close", () => this.unsubscribeAll());
    ws.on("error", (error) => {
      env.log.debug("WebSocket error", { remote: this.remoteAddress, error: error.message });
      ws.terminate();
    });
  }

  private subscriptionRoutes(): Routes {
    return {
      subscribe: route({ params: { query: "string" }, call: (_env, { query }) => this.subscribe(query) }),
      unsubscribe: route({ params: { query: "string" }, call: (_env, { query }) => this.unsubscribe(query) }),
      unsubscribe_all: route({
        params: {},
        call: () => {
          if (this.subscriptions.size === 0) throw new RpcFailure("subscription not found");
          this.unsubscribeAll();
          return {};
        },
      }),
    };
  }

  private async receive(text: string | undefined): Promise<void> {
    if (text === undefined) {
      this.ws.close(1003, "text messages only");
      return;
    }
    if (++this.inFlight >= IN_FLIGHT_MAX) this.ws.pause();
    try {
      const response = await answerMessage(this.env, this.routes, text, { remoteAddress: this.remoteAddress }, (id) => {
        this.currentId = id;
      });
      if (response !== undefined) this.write(JSON.stringify(response));
    } catch (e) {
      this.env.log.error("WebSocket request failed", { remote: this.remoteAddress, error: String(e) });
      this.ws.close(1011, "internal error");
    } finally {
      if (--this.inFlight < IN_FLIGHT_MAX) this.ws.resume();
    }
  }

  private parse(text: string): EventQuery {
    try {
      return parseEventQuery(text);
    } catch (e) {
      if (e instanceof EventQueryError) throw new RpcFailure(`failed to parse query: ${e.message}`);
      throw e;
    }
  }

  private subscribe(text: string): unknown {
    const { maxSubscriptionClients, maxSubscriptionsPerClient } = this.limits;
    if (this.subscriptions.size === 0 && this.counter.full()) {
      throw new RpcFailure(`max_subscription_clients ${maxSubscriptionClients} reached`);
    }
    if (this.subscriptions.size >= maxSubscriptionsPerClient) {
      throw new RpcFailure(`max_subscriptions_per_client ${maxSubscriptionsPerClient} reached`);
    }
    if (text.length > QUERY_CHARS_MAX) throw new RpcFailure("maximum query length exceeded");
    const query = this.parse(text);
    if (this.subscriptions.has(query.text)) throw new RpcFailure("already subscribed");
    const id = this.currentId;
    const end = this.env.events.subscribe(query, (event) => this.deliver(id, text, event));
    if (this.subscriptions.size === 0) this.counter.add(1);
    this.subscriptions.set(query.text, { query, end });
    return {};
  }

  private unsubscribe(text: string): unknown {
    const query = this.parse(text);
    const found = this.subscriptions.get(query.text);
    if (found === undefined) throw new RpcFailure("subscription not found");
    this.drop(query.text, found);
    return {};
  }

  private drop(key: string, subscription: Subscription): void {
    subscription.end();
    this.subscriptions.delete(key);
    if (this.subscriptions.size === 0) this.counter.add(-1);
  }

  private unsubscribeAll(): void {
    for (const [key, subscription] of [...this.subscriptions]) this.drop(key, subscription);
  }

  private deliver(id: RequestId, query: string, event: PublishedEvent): void {
    if (this.ws.bufferedAmount > this.limits.maxBufferedBytes) {
      if (!this.limits.closeOnSlowClient) return;
      this.env.log.info("closing a slow WebSocket client", { remote: this.remoteAddress, bufferedBytes: this.ws.bufferedAmount });
      this.unsubscribeAll();
      this.write(JSON.stringify(serverError(id, "subscription was canceled (reason: slow client)")));
      this.ws.terminate();
      return;
    }
    const events = Object.fromEntries([...event.keys].sort(([a], [b]) => (a < b ? -1 : 1)));
    this.write(JSON.stringify(success(id, { query, data: event.json(), events })));
  }

  private write(text: string): void {
    if (this.ws.readyState === this.ws.OPEN) this.ws.send(text);
  }
}
