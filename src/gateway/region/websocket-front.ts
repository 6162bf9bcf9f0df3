/** WebSockets of a gateway: each client has a connection to one node; when that node goes away its subscriptions and open
 *  questions move to the next one, and the client hears nothing of it. */
import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import WebSocket, { WebSocketServer } from "ws";
import type { Logger } from "../../ports/log.js";
import { serverError, TOO_MANY_REQUESTS, URI_REQUEST_ID } from "../rpc/protocol.js";
import type { Guard } from "./guard.js";
import type { RegionGateway } from "./region-gateway.js";
import { heightHeader } from "./requests.js";
import type { Upstream } from "./upstream.js";

export interface WebSocketFrontOptions {
  readonly maxClients: number;
  readonly maxMessageBytes: number;
  /** Bytes that wait for a client who does not read; more, and it is let go. */
  readonly maxBufferedBytes: number;
}

/** Questions of one client that are under way. */
const PENDING_MAX = 100;
/** Bytes of them, and of those that wait for a node. */
const HELD_BYTES_MAX = 4 * 1_048_576;
const CLOSE_MS = 1_000;
/** Between two looks at the nodes that clients are connected to. */
const LOOK_MS = 500;
/** Looks in a row that must find a node behind: one lost question does not move anybody. */
const STALE_LOOKS = 2;
const PING_MS = 27_000;
const CONNECT_TIMEOUT_MS = 2_000;
/** How long a client is kept while no node can be reached. */
const SEARCH_MS = 10_000;
const SEARCH_STEP_MS = 100;
const NODE_MESSAGE_BYTES_MAX = 64 * 1_048_576;
const GOING_AWAY = 1001;
const POLICY = 1008;
const TRY_AGAIN = 1013;

interface Message {
  readonly id?: unknown;
  readonly method?: unknown;
  readonly params?: unknown;
  readonly result?: unknown;
}

export class WebSocketFront {
  private readonly server: WebSocketServer;
  readonly clients = new Set<Session>();

  constructor(
    private readonly gateway: RegionGateway,
    private readonly guard: Guard,
    private readonly log: Logger,
    private readonly options: WebSocketFrontOptions,
  ) {
    this.server = new WebSocketServer({ noServer: true, maxPayload: options.maxMessageBytes });
  }

  private readonly timers = [
    setInterval(() => this.each((session) => session.look()), LOOK_MS).unref(),
    setInterval(() => this.each((session) => session.ping()), PING_MS).unref(),
  ];

  private each(act: (session: Session) => void): void {
    for (const session of this.clients) act(session);
  }

  attach(server: Server): void {
    server.on("upgrade", (request, socket, head) => {
      socket.on("error", () => socket.destroy());
      void this.upgrade(request, socket, head);
    });
  }

  private async upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const refuse = (status: string, message: string, headers: Readonly<Record<string, string>> = {}): void => {
      const fields = Object.entries({ ...headers, connection: "close", "content-length": String(message.length) });
      const head = fields.map(([name, value]) => `${name}: ${value}\r\n`).join("");
      socket.end(`HTTP/1.1 ${status}\r\n${head}\r\n${message}`);
    };
    if (request.url?.split("?")[0] !== "/websocket") return refuse("404 Not Found", "WebSockets are at /websocket");
    const admitted = await this.guard.admit(request);
    if ("status" in admitted) return refuse(`${admitted.status} Refused`, admitted.message, admitted.headers);
    if (this.clients.size >= this.options.maxClients) {
      return refuse("503 Service Unavailable", "there are too many WebSocket clients", { "retry-after": "1" });
    }
    const seen = heightHeader(request.headers["x-min-height"] as string | undefined);
    this.server.handleUpgrade(request, socket, head, (client) => {
      const session = new Session(
        client,
        this.gateway,
        this.log,
        this.options,
        seen ?? 0n,
        () => this.guard.allows(admitted),
        () => {
          this.clients.delete(session);
        },
      );
      this.clients.add(session);
      void session.connect();
    });
  }

  close(): void {
    for (const timer of this.timers) clearInterval(timer);
    this.each((session) => session.end(GOING_AWAY, "the gateway stops"));
    this.server.close();
  }
}

class Session {
  private node: WebSocket | undefined;
  private upstream: Upstream | undefined;
  /** Looks in a row that found the node behind or gone. */
  private stale = 0;
  /** Whether the client was heard of since the last ping. */
  private heard = true;
  /** Text of each subscription by its query. */
  private readonly subscriptions = new Map<string, string>();
  /** How many answers to subscriptions that were made again are still to come, by id: they are not for the client. */
  private readonly renewed = new Map<string, number>();
  /** Questions that the node has not answered yet, by id, in the order that they were asked. */
  private readonly pending = new Map<string, string[]>();
  private readonly waiting: string[] = [];
  private asked = 0;
  private heldBytes = 0;
  /** Requests that are being counted. */
  private counting = 0;
  private turn: Promise<void> = Promise.resolve();
  private ended = false;

  constructor(
    private readonly client: WebSocket,
    private readonly gateway: RegionGateway,
    private readonly log: Logger,
    private readonly options: WebSocketFrontOptions,
    private readonly minHeight: bigint,
    /** Whether the client may ask once more now. */
    private readonly allows: () => boolean | Promise<boolean>,
    private readonly onEnd: () => void,
  ) {
    client.on("message", (data) => {
      this.heard = true;
      this.admit(String(data));
    });
    client.on("pong", () => {
      this.heard = true;
    });
    client.on("close", () => this.finish());
    client.on("error", () => this.finish());
  }

  end(code: number, reason: string): void {
    this.client.close(code, reason);
    // One that does not read does not see the end either.
    const { client } = this;
    setTimeout(() => client.terminate(), CLOSE_MS).unref();
    this.finish();
  }

  private finish(): void {
    if (this.ended) return;
    this.ended = true;
    this.release();
    this.onEnd();
  }

  private release(): void {
    this.node?.removeAllListeners();
    this.node?.on("error", () => undefined);
    this.node?.terminate();
    this.node = undefined;
  }

  /** Drops a client that has not answered the ping before this one. */
  ping(): void {
    if (!this.heard) {
      this.client.terminate();
      this.finish();
      return;
    }
    this.heard = false;
    if (this.client.readyState === WebSocket.OPEN) this.client.ping();
  }

  /** Moves to another node when the own one hangs, or is parted from the others and tells of no blocks any more. */
  look(): void {
    const { upstream } = this;
    if (this.node === undefined || upstream === undefined) return;
    const [best] = this.gateway.fleet.candidates(this.minHeight);
    const isStale = best !== undefined && best !== upstream && this.gateway.fleet.isBehind(upstream);
    this.stale = isStale ? this.stale + 1 : 0;
    if (this.stale < STALE_LOOKS) return;
    this.release();
    this.lost();
  }

  /** Finds a node, for as long as a client can be expected to wait. */
  async connect(): Promise<void> {
    const untilMs = performance.now() + SEARCH_MS;
    while (!this.ended) {
      for (const upstream of this.gateway.fleet.candidates(this.minHeight)) {
        const node = await open(`${upstream.spec.rpc.replace(/^http/, "ws")}/websocket`);
        if (node === undefined) {
          this.gateway.fleet.failed(upstream, "no WebSocket");
          continue;
        }
        if (this.ended) node.terminate();
        else this.use(node, upstream);
        return;
      }
      if (performance.now() > untilMs) {
        this.end(TRY_AGAIN, "no node of any region is reachable");
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, SEARCH_STEP_MS));
    }
  }

  private use(node: WebSocket, upstream: Upstream): void {
    this.node = node;
    this.upstream = upstream;
    this.stale = 0;
    node.on("message", (data) => this.fromNode(String(data)));
    node.on("error", () => undefined);
    node.on("close", () => this.lost());
    this.renewed.clear();
    for (const text of this.subscriptions.values()) {
      const id = idOf(parse(text));
      this.renewed.set(id, (this.renewed.get(id) ?? 0) + 1);
      node.send(text);
    }
    for (const texts of this.pending.values()) for (const text of texts) node.send(text);
    for (const text of this.waiting.splice(0)) {
      this.heldBytes -= text.length;
      this.pass(node, text);
    }
  }

  private lost(): void {
    this.node = undefined;
    if (this.ended) return;
    this.log.info("a client's subscriptions move to another node", { subscriptions: this.subscriptions.size });
    void this.connect();
  }

  /** In the order of arrival, wherever requests are counted. */
  private admit(text: string): void {
    const allowed = this.allows();
    if (typeof allowed === "boolean" && this.counting === 0) {
      this.admitted(allowed, text);
      return;
    }
    if (++this.counting > PENDING_MAX) {
      this.end(POLICY, `over ${PENDING_MAX} requests under way`);
      return;
    }
    this.turn = this.turn.then(async () => {
      const is = await allowed;
      this.counting -= 1;
      this.admitted(is, text);
    });
  }

  private admitted(allowed: boolean, text: string): void {
    if (allowed) this.fromClient(text);
    else if (!this.ended) this.client.send(JSON.stringify(serverError(URI_REQUEST_ID, TOO_MANY_REQUESTS)));
  }

  private fromClient(text: string): void {
    if (this.ended) return;
    if (this.heldBytes + text.length > HELD_BYTES_MAX) {
      this.end(POLICY, `requests of over ${HELD_BYTES_MAX} bytes under way`);
    } else if (this.node?.readyState === WebSocket.OPEN) this.pass(this.node, text);
    else if (this.waiting.length < PENDING_MAX) {
      this.waiting.push(text);
      this.heldBytes += text.length;
    } else this.end(POLICY, "too many requests while no node is reachable");
  }

  private pass(node: WebSocket, text: string): void {
    if (this.asked >= PENDING_MAX) {
      this.end(POLICY, `over ${PENDING_MAX} requests under way`);
      return;
    }
    const message = parse(text);
    // Without an id there is no answer.
    if (message?.id !== undefined && message.id !== null) {
      const id = idOf(message);
      const before = this.pending.get(id);
      if (before === undefined) this.pending.set(id, [text]);
      else before.push(text);
      this.asked += 1;
      this.heldBytes += text.length;
    }
    node.send(text);
  }

  private fromNode(text: string): void {
    // Events are the many; their ids are those of subscriptions that nobody waits for any more.
    if (this.asked > 0 || this.renewed.size > 0) {
      const message = parse(text);
      const id = idOf(message);
      const renewed = this.renewed.get(id);
      if (renewed !== undefined && !isEvent(message)) {
        if (renewed > 1) this.renewed.set(id, renewed - 1);
        else this.renewed.delete(id);
        return;
      }
      this.answered(id, message);
    }
    if (this.client.bufferedAmount > this.options.maxBufferedBytes) {
      this.end(POLICY, "the client does not read what it subscribed to");
      return;
    }
    this.client.send(text);
  }

  /** What a subscription is, it becomes when the node takes it. */
  private answered(id: string, answer: Message | undefined): void {
    const texts = this.pending.get(id);
    if (texts === undefined || isEvent(answer)) return;
    const text = texts.shift()!;
    if (texts.length === 0) this.pending.delete(id);
    this.asked -= 1;
    this.heldBytes -= text.length;
    if (answer?.result === undefined) return;
    const question = parse(text);
    const query = String(queryOf(question?.params));
    if (question?.method === "subscribe") this.subscriptions.set(query, text);
    else if (question?.method === "unsubscribe") this.subscriptions.delete(query);
    else if (question?.method === "unsubscribe_all") this.subscriptions.clear();
  }
}

function open(url: string): Promise<WebSocket | undefined> {
  return new Promise((resolve) => {
    const socket = new WebSocket(url, { handshakeTimeout: CONNECT_TIMEOUT_MS, maxPayload: NODE_MESSAGE_BYTES_MAX });
    const fail = (): void => resolve(undefined);
    socket.once("open", () => {
      socket.off("error", fail);
      socket.off("close", fail);
      resolve(socket);
    });
    socket.on("error", fail);
    socket.once("close", fail);
  });
}

function parse(text: string): Message | undefined {
  try {
    const value = JSON.parse(text) as Message | null;
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function queryOf(params: unknown): unknown {
  return Array.isArray(params) ? params[0] : (params as { query?: unknown } | undefined)?.query;
}

function idOf(message: Message | undefined): string {
  return JSON.stringify(message?.id ?? null);
}

function isEvent(message: Message | undefined): boolean {
  const { result } = message ?? {};
  return typeof result === "object" && result !== null && "query" in result && "data" in result;
}
