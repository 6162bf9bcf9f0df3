/** WebSockets of a gateway: each client has a connection to one node; when that node goes away its subscriptions and open
 *  questions move to the next one, and the client hears nothing of it. */
import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import WebSocket, { WebSocketServer } from "ws";
import type { Logger } from "../../ports/log.js";
import type { Guard } from "./guard.js";
import type { RegionGateway } from "./region-gateway.js";
import { heightHeader } from "./requests.js";

export interface WebSocketFrontOptions {
  readonly maxClients: number;
  readonly maxMessageBytes: number;
  /** Bytes that wait for a client who does not read; more, and it is let go. */
  readonly maxBufferedBytes: number;
}

/** Questions of one client that are under way. */
const PENDING_MAX = 100;
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

  attach(server: Server): void {
    server.on("upgrade", (request, socket, head) => {
      socket.on("error", () => socket.destroy());
      void this.upgrade(request, socket, head);
    });
  }

  private async upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const refuse = (status: string): void =>
      void socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
    if (request.url?.split("?")[0] !== "/websocket") return refuse("404 Not Found");
    const admitted = await this.guard.admit(request);
    if ("status" in admitted) return refuse(`${admitted.status} Refused`);
    admitted.leave();
    if (this.clients.size >= this.options.maxClients) return refuse("503 Service Unavailable");
    const seen = heightHeader(request.headers["x-min-height"] as string | undefined);
    this.server.handleUpgrade(request, socket, head, (client) => {
      const session = new Session(client, this.gateway, this.log, this.options, seen ?? 0n, () => {
        this.clients.delete(session);
      });
      this.clients.add(session);
      void session.connect();
    });
  }

  close(): void {
    for (const session of this.clients) session.end(GOING_AWAY, "the gateway stops");
    this.server.close();
  }
}

class Session {
  private node: WebSocket | undefined;
  /** Text of each subscription by the JSON of its id. */
  private readonly subscriptions = new Map<string, string>();
  /** Ids of subscriptions that were made again: their first answer is not for the client. */
  private readonly renewed = new Set<string>();
  /** Questions that the node has not answered yet. */
  private readonly pending = new Map<string, string>();
  private readonly waiting: string[] = [];
  private ended = false;

  constructor(
    private readonly client: WebSocket,
    private readonly gateway: RegionGateway,
    private readonly log: Logger,
    private readonly options: WebSocketFrontOptions,
    private readonly minHeight: bigint,
    private readonly onEnd: () => void,
  ) {
    client.on("message", (data) => this.fromClient(String(data)));
    client.on("close", () => this.finish());
    client.on("error", () => this.finish());
    client.on("ping", () => undefined);
  }

  end(code: number, reason: string): void {
    this.client.close(code, reason);
    this.finish();
  }

  private finish(): void {
    if (this.ended) return;
    this.ended = true;
    this.node?.removeAllListeners();
    this.node?.on("error", () => undefined);
    this.node?.terminate();
    this.onEnd();
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
        else this.use(node);
        return;
      }
      if (performance.now() > untilMs) {
        this.end(TRY_AGAIN, "no node of any region is reachable");
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, SEARCH_STEP_MS));
    }
  }

  private use(node: WebSocket): void {
    this.node = node;
    node.on("message", (data) => this.fromNode(String(data)));
    node.on("error", () => undefined);
    node.on("close", () => this.lost());
    for (const [id, text] of this.subscriptions) {
      this.renewed.add(id);
      node.send(text);
    }
    for (const [id, text] of this.pending) if (!this.subscriptions.has(id)) node.send(text);
    for (const text of this.waiting.splice(0)) this.pass(node, text);
  }

  private lost(): void {
    this.node = undefined;
    if (this.ended) return;
    this.log.info("a client's subscriptions move to another node", { subscriptions: this.subscriptions.size });
    void this.connect();
  }

  private fromClient(text: string): void {
    if (this.node?.readyState === WebSocket.OPEN) this.pass(this.node, text);
    else if (this.waiting.length < PENDING_MAX) this.waiting.push(text);
    else this.end(POLICY, "too many requests while no node is reachable");
  }

  private pass(node: WebSocket, text: string): void {
    const message = parse(text);
    const id = JSON.stringify(message?.id ?? null);
    if (this.pending.size >= PENDING_MAX) {
      this.end(POLICY, `over ${PENDING_MAX} requests under way`);
      return;
    }
    if (message?.method === "subscribe") this.subscriptions.set(id, text);
    else if (message?.method === "unsubscribe_all") this.subscriptions.clear();
    else if (message?.method === "unsubscribe") this.forget(message.params);
    if (message?.id !== undefined) this.pending.set(id, text);
    node.send(text);
  }

  private forget(params: unknown): void {
    const query = queryOf(params);
    for (const [id, text] of this.subscriptions) {
      if (queryOf(parse(text)?.params) === query) this.subscriptions.delete(id);
    }
  }

  private fromNode(text: string): void {
    // Events are the many; their ids are those of subscriptions that nobody waits for any more.
    if (this.pending.size > 0 || this.renewed.size > 0) {
      const message = parse(text);
      const id = JSON.stringify(message?.id ?? null);
      if (this.renewed.delete(id) && isEmpty(message?.result)) {
        this.pending.delete(id);
        return;
      }
      this.pending.delete(id);
    }
    if (this.client.bufferedAmount > this.options.maxBufferedBytes) {
      this.end(POLICY, "the client does not read what it subscribed to");
      return;
    }
    this.client.send(text);
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

function isEmpty(result: unknown): boolean {
  return typeof result === "object" && result !== null && Object.keys(result).length === 0;
}
