import type { IncomingMessage } from "node:http";
import type { RawData, WebSocket } from "ws";
import { type EventQuery, EventQueryError, parseEventQuery } from "../../abci/event-query.js";
import type { EventMessage, EventSubscription } from "../../abci/events/event-source.js";
import type { NodeEnvironment } from "../environment.js";
import type { RateLimiter } from "../rate-limit.js";
import { BusyError, type Turnstile } from "../turnstile.js";
import { answerMessage } from "./dispatch.js";
import { eventResultText } from "./event-json.js";
import { type RequestId, RpcFailure, serverError, TOO_MANY_REQUESTS, URI_REQUEST_ID } from "./protocol.js";
import { type Routes, route } from "./route.js";
import { QUERY_CHARS_MAX } from "./routes/search.js";
import type { WebSocketLimits } from "./websocket.js";

/** Requests of one client that may be under way at once; the rest wait in its socket. */
const IN_FLIGHT_MAX = 32;

/** Clients that hold subscriptions, over all connections of one server. */
export class SubscriptionCount {
  private clients = 0;

  constructor(readonly max: number) {}

  get full(): boolean {
    return this.clients >= this.max;
  }

  add(change: 1 | -1): void {
    this.clients += change;
  }
}

/** What the connections of one server share. */
interface SharedLimits {
  readonly count: SubscriptionCount;
  readonly limiter: RateLimiter | undefined;
  readonly turnstile: Turnstile;
}

interface Subscription {
  /** Events carry the id of the request that subscribed, and its query as it was written. */
  readonly id: RequestId;
  readonly text: string;
  readonly query: EventQuery;
  readonly source: EventSubscription;
}

let connectionsMade = 0;

/** One client of /websocket. What it may make wait is bounded: events in the queues of its subscriptions, bytes in its
 *  socket, requests under way. */
export class WebSocketConnection {
  /** By canonical query text: one subscription a query, as in the original. */
  private readonly subscriptions = new Map<string, Subscription>();
  private readonly routes: Routes;
  private readonly address: string | undefined;
  private readonly remoteAddress: string;
  private readonly subscriber: string;
  private inFlight = 0;
  private paused = false;
  private heard = true;
  /** Id of the request whose handler begins: what `subscribe` remembers. */
  private currentId: RequestId = "";

  constructor(
    private readonly ws: WebSocket,
    request: IncomingMessage,
    private readonly env: NodeEnvironment,
    routes: Routes,
    private readonly limits: WebSocketLimits,
    private readonly shared: SharedLimits,
  ) {
    this.address = request.socket.remoteAddress;
    this.remoteAddress = `${this.address}:${request.socket.remotePort}`;
    connectionsMade += 1;
    this.subscriber = `websocket ${connectionsMade} ${this.remoteAddress}`;
    this.routes = { ...routes, ...this.subscriptionRoutes() };
    ws.on("message", (data) => void this.receive(data));
    ws.on("pong", () => {
      this.heard = true;
    });
    ws.on("close", () => this.unsubscribeAll());
    ws.on("error", (error) => {
      env.log.debug("WebSocket error", { remote: this.remoteAddress, error: error.message });
      ws.terminate();
    });
  }

  /** Drops a client that has not answered the ping before this one. */
  ping(): void {
    if (!this.heard) {
      this.ws.terminate();
      return;
    }
    this.heard = false;
    if (this.ws.readyState === this.ws.OPEN) this.ws.ping();
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

  private async receive(data: RawData): Promise<void> {
    this.heard = true;
    if (this.shared.limiter?.allow(this.address) === false) {
      this.write(JSON.stringify(serverError(URI_REQUEST_ID, TOO_MANY_REQUESTS)));
      return;
    }
    this.inFlight += 1;
    this.regulate();
    try {
      await this.shared.turnstile.enter();
      const caller = { remoteAddress: this.remoteAddress };
      const text = textOf(data);
      const response = await answerMessage(this.env, this.routes, text, caller, (id) => {
        this.currentId = id;
      });
      if (response !== undefined) this.write(JSON.stringify(response));
    } catch (e) {
      if (e instanceof BusyError) {
        this.write(JSON.stringify(serverError(URI_REQUEST_ID, e.message)));
        return;
      }
      this.env.log.error("WebSocket request failed", { remote: this.remoteAddress, error: String(e) });
      this.ws.close(1011, "internal error");
    } finally {
      this.inFlight -= 1;
      this.regulate();
    }
  }

  private get congested(): boolean {
    return this.ws.bufferedAmount > this.limits.maxBufferedBytes;
  }

  /** Reads no further requests while too many are under way or too many answers wait. */
  private regulate(): void {
    const pause = this.inFlight >= IN_FLIGHT_MAX || this.congested;
    if (pause === this.paused || this.ws.readyState !== this.ws.OPEN) return;
    this.paused = pause;
    if (pause) this.ws.pause();
    else this.ws.resume();
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
    const { maxSubscriptionClients, maxSubscriptionsPerClient, subscriptionBufferSize } = this.limits;
    if (this.subscriptions.size === 0 && this.shared.count.full) {
      throw new RpcFailure(`max_subscription_clients ${maxSubscriptionClients} reached`);
    }
    if (this.subscriptions.size >= maxSubscriptionsPerClient) {
      throw new RpcFailure(`max_subscriptions_per_client ${maxSubscriptionsPerClient} reached`);
    }
    if (text.length > QUERY_CHARS_MAX) throw new RpcFailure("maximum query length exceeded");
    const query = this.parse(text);
    if (this.subscriptions.has(query.text)) throw new RpcFailure("already subscribed");
    const source = this.env.events.subscribe(this.subscriber, query, subscriptionBufferSize);
    const subscription: Subscription = { id: this.currentId, text, query, source };
    if (this.subscriptions.size === 0) this.shared.count.add(1);
    this.subscriptions.set(query.text, subscription);
    // The answer to this request goes out before the first event.
    source.onReady(() => setImmediate(() => this.pump(subscription)));
    return {};
  }

  private unsubscribe(text: string): unknown {
    const subscription = this.subscriptions.get(this.parse(text).text);
    if (subscription === undefined) throw new RpcFailure("subscription not found");
    this.end(subscription);
    return {};
  }

  private unsubscribeAll(): void {
    for (const subscription of [...this.subscriptions.values()]) this.end(subscription);
  }

  private end(subscription: Subscription): void {
    this.forget(subscription.query.text);
    // It may have ended already, for events that nobody took, without our having been told yet.
    if (subscription.source.end === undefined) this.env.events.unsubscribe(this.subscriber, subscription.query);
  }

  private forget(key: string): void {
    this.subscriptions.delete(key);
    if (this.subscriptions.size === 0) this.shared.count.add(-1);
  }

  /** Sends what waits, as far as the socket takes it. */
  private pump(subscription: Subscription): void {
    const { source, query } = subscription;
    if (this.subscriptions.get(query.text) !== subscription) return;
    if (source.end === "overflow") {
      this.dropSlow(subscription);
      return;
    }
    while (!this.congested) {
      const message = source.take();
      if (message === undefined) break;
      this.deliver(subscription, message);
    }
    if (source.end === "stopped") {
      this.forget(query.text);
      this.sendError(subscription, "CometBFT exited");
    }
  }

  private dropSlow(subscription: Subscription): void {
    this.forget(subscription.query.text);
    this.env.log.info("a WebSocket client does not read its events", {
      remote: this.remoteAddress,
      query: subscription.text,
      bufferedBytes: this.ws.bufferedAmount,
    });
    this.sendError(subscription, "internal subscription event buffer is out of capacity");
    if (this.limits.closeOnSlowClient) this.ws.terminate();
  }

  private sendError(subscription: Subscription, reason: string): void {
    this.write(JSON.stringify(serverError(subscription.id, `subscription was canceled (reason: ${reason})`)));
  }

  private deliver(subscription: Subscription, message: EventMessage): void {
    const { id, text } = subscription;
    const head = `{"jsonrpc":"2.0","id":${JSON.stringify(id)},"result":{"query":${JSON.stringify(text)},`;
    this.write(`${head}${eventResultText(message)}}}`);
  }

  private write(text: string): void {
    if (this.ws.readyState !== this.ws.OPEN) return;
    this.ws.send(text, () => {
      // Room again: what waited may go on.
      if (this.congested) return;
      this.regulate();
      for (const subscription of [...this.subscriptions.values()]) this.pump(subscription);
    });
    this.regulate();
  }
}

function textOf(data: RawData): string {
  if (Array.isArray(data)) return Buffer.concat(data).toString();
  return Buffer.isBuffer(data) ? data.toString() : Buffer.from(data).toString();
}
