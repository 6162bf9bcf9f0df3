/** A gateway before two false nodes on loopback ports: who is asked, what is kept, what happens when one goes away. */
import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { afterEach, beforeEach, expect, test } from "vitest";
import WebSocket, { WebSocketServer } from "ws";
import type { Logger } from "../../ports/log.js";
import type { GrpcBackend } from "../services/backend.js";
import { Fleet } from "./fleet.js";
import { Forwarder } from "./forward.js";
import type { Front } from "./front.js";
import { type ApiKey, Guard } from "./guard.js";
import { type AuditEntry, OwnPaths } from "./own-paths.js";
import { ReadCache } from "./read-cache.js";
import { RegionGateway } from "./region-gateway.js";
import { RestFront } from "./rest-front.js";
import { RpcFront } from "./rpc-front.js";
import { Upstream } from "./upstream.js";
import { WebSocketFront } from "./websocket-front.js";

const silent: Logger = { debug() {}, info() {}, warn() {}, error() {}, child: () => silent };
const KEY = "a key that only its owner knows";

/** Answers as a node does, as far as a gateway looks. */
class FalseNode {
  height = 10n;
  requests: string[] = [];
  busy = false;
  /** Requests are not answered before. */
  held: Promise<void> | undefined;
  private server: Server | undefined;
  private sockets: WebSocketServer | undefined;
  readonly subscribers = new Set<WebSocket>();

  constructor(
    readonly name: string,
    private port = 0,
  ) {}

  async start(): Promise<void> {
    const server = createServer((request, response) => {
      const { height } = this;
      void this.answer(request).then((body) => {
        const status = body === undefined ? 503 : 200;
        response.writeHead(status, {
          "content-type": "application/json",
          "x-cosmos-block-height": String(height),
        });
        response.end(body);
      });
    });
    this.sockets = new WebSocketServer({ server, path: "/websocket" });
    this.sockets.on("connection", (socket) => {
      socket.on("message", (data) => {
        const { id, params } = JSON.parse(String(data)) as { id: unknown; params: { query: string } };
        this.requests.push(`subscribe ${params.query}`);
        if (params.query !== "tm.event='NewBlockHeader'") this.subscribers.add(socket);
        socket.send(JSON.stringify({ jsonrpc: "2.0", id, result: {} }));
      });
      socket.on("close", () => this.subscribers.delete(socket));
    });
    this.server = server;
    await new Promise<void>((resolve) => server.listen(this.port, "127.0.0.1", resolve));
    this.port = (server.address() as { port: number }).port;
  }

  async stop(): Promise<void> {
    for (const client of this.sockets?.clients ?? []) client.terminate();
    this.server?.closeAllConnections();
    await new Promise((resolve) => this.server?.close(resolve));
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  private async answer(request: IncomingMessage): Promise<string | undefined> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = Buffer.concat(parts).toString();
    const status = { node: this.name, sync_info: { latest_block_height: String(this.height), catching_up: false } };
    if (request.url === "/status" && request.headers["x-probe"] === undefined && body === "") {
      return JSON.stringify({ jsonrpc: "2.0", id: -1, result: status });
    }
    if (this.busy) return undefined;
    const rpc = body === "" ? undefined : (JSON.parse(body) as { id?: unknown; method?: string; mode?: string });
    this.requests.push(`${request.method} ${request.url}${rpc === undefined ? "" : ` ${rpc.method ?? rpc.mode}`}`);
    await this.held;
    return JSON.stringify({ jsonrpc: "2.0", id: rpc?.id ?? -1, result: { node: this.name, method: rpc?.method } });
  }
}

let nodes: FalseNode[];
let fleet: Fleet;
let forwarder: Forwarder;
let rpc: Front;
let rest: Front;
let webSockets: WebSocketFront;
let audits: AuditEntry[];
let guard: Guard;

async function open(keys: readonly ApiKey[] = [], perSecond = 1_000, cacheBytes = 1_000_000): Promise<void> {
  const upstreams = nodes.map((node, i) => {
    const region = i === 0 ? "us-east-1" : "eu-west-1";
    return new Upstream({ name: node.name, region, rpc: node.url, rest: node.url, grpc: "" }, 30 * i);
  });
  forwarder = new Forwarder(1_000_000);
  fleet = new Fleet(upstreams, forwarder, silent);
  const gateway = new RegionGateway(fleet, forwarder, new ReadCache(cacheBytes), { heightWaitMs: 300 });
  guard = new Guard({ perAddress: { perSecond, burst: perSecond, limitsLoopback: true }, keys, inFlightMax: 50 });
  audits = [];
  const own = new OwnPaths({
    region: "us-east-1",
    gateway,
    audit: (entry) => audits.push(entry),
    drain: (node, drained) => {
      node.drained = drained;
    },
  });
  const front = {
    host: "127.0.0.1",
    port: 0,
    region: "us-east-1",
    maxBodyBytes: 1_000,
    maxOpenConnections: 100,
    corsOrigins: ["https://*.example.com"],
  };
  rpc = await new RpcFront(gateway, { ...front, maxBatch: 3 }, own).open(guard);
  const backend: GrpcBackend = {
    services: [],
    call: async () => ({ code: 0, message: "", response: new Uint8Array([1]), height: 10n }),
  };
  rest = await new RestFront(gateway, front, own, backend).open(guard);
  webSockets = new WebSocketFront(gateway, guard, silent, {
    maxClients: 2,
    maxMessageBytes: 10_000,
    maxBufferedBytes: 1_000_000,
  });
  webSockets.attach(rpc.server);
  await fleet.start();
}

beforeEach(async () => {
  nodes = [new FalseNode("first"), new FalseNode("second")];
  for (const node of nodes) await node.start();
});

afterEach(async () => {
  webSockets.close();
  fleet.close();
  await Promise.all([rpc.close(), rest.close()]);
  forwarder.close();
  for (const node of nodes) await node.stop();
});

const at = (front: Front, path: string): string => `http://127.0.0.1:${front.address.port}${path}`;
const get = (path: string, headers: Record<string, string> = {}) => fetch(at(rpc, path), { headers });
const post = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(at(rpc, "/"), {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "content-type": "application/json", ...headers },
  });
const asked = (node: FalseNode): string[] => node.requests.filter((r) => !r.startsWith("subscribe"));

test("a read goes to the own region, is kept until the next block, and says who answered", async () => {
  await open();
  const first = await get("/abci_info");
  expect(first.headers.get("x-region")).toBe("us-east-1");
  expect(first.headers.get("x-block-height")).toBe("10");
  expect(first.headers.get("x-cache")).toBe("miss");
  expect(await first.json()).toMatchObject({ result: { node: "first" } });
  const again = await get("/abci_info");
  expect(again.headers.get("x-cache")).toBe("hit");
  expect(asked(nodes[0]!)).toEqual(["GET /abci_info"]);
  fleet.sawHeight(fleet.upstreams[0]!, 11n);
  nodes[0]!.height = 11n;
  expect((await get("/abci_info")).headers.get("x-cache")).toBe("miss");
  expect(asked(nodes[1]!)).toEqual([]);
});

test("If-None-Match gets 304 without a body; a past height may be kept for good", async () => {
  await open();
  const block = await get("/block?height=3");
  expect(block.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  const etag = block.headers.get("etag")!;
  const same = await get("/block?height=3", { "if-none-match": `W/"other", ${etag}` });
  expect(same.status).toBe(304);
  expect(await same.text()).toBe("");
  expect((await get("/block?height=3", { "if-none-match": '"other"' })).status).toBe(200);
});

/** The first node answers nothing until it is told to. */
function hold(): () => void {
  let release = (): void => undefined;
  nodes[0]!.held = new Promise((resolve) => {
    release = resolve;
  });
  return release;
}

test("reads of the same that come together are one question, also where nothing is kept", async () => {
  await open([], 1_000, 0);
  const release = hold();
  const together = Array.from({ length: 8 }, () => get("/abci_info"));
  await expect.poll(() => guard.inFlight).toBe(8);
  release();
  const answers = await Promise.all(together);
  expect(answers.map((a) => [a.status, a.headers.get("x-cache")])).toEqual(Array(8).fill([200, "miss"]));
  expect(asked(nodes[0]!)).toEqual(["GET /abci_info"]);
  await get("/abci_info");
  expect(asked(nodes[0]!)).toHaveLength(2);
});

test("who asks when a newer block is known does not get what was asked before", async () => {
  await open();
  const release = hold();
  const before = get("/abci_info");
  await expect.poll(() => asked(nodes[0]!)).toHaveLength(1);
  nodes[0]!.height = 11n;
  fleet.sawHeight(fleet.upstreams[0]!, 11n);
  const after = get("/abci_info");
  await expect.poll(() => guard.inFlight).toBe(2);
  release();
  await before;
  expect((await after).headers.get("x-block-height")).toBe("11");
  expect(asked(nodes[0]!)).toHaveLength(2);
});

test("a kept answer is byte for byte the first one, but for its date and that it was kept", async () => {
  await open();
  const [first, again, conditional] = [await get("/block?height=3"), await get("/block?height=3"), "if-none-match"];
  const headers = (r: Response) => [...r.headers].filter(([name]) => name !== "date" && name !== "x-cache");
  expect(headers(again)).toEqual(headers(first));
  expect([again.headers.get("x-cache"), again.headers.get("date")]).toEqual(["hit", expect.stringMatching(/GMT$/)]);
  expect(await again.text()).toBe(await first.text());
  // The same entry serves POST clients, conditions and HEAD.
  expect((await get("/block?height=3", { [conditional]: first.headers.get("etag")! })).status).toBe(304);
  const head = await fetch(at(rpc, "/block?height=3"), { method: "HEAD" });
  expect([head.status, head.headers.get("content-length")]).toEqual([200, first.headers.get("content-length")]);
});

test("JSON-RPC keeps the caller's id, whoever asked first, and batches are answered one by one", async () => {
  await open();
  for (const id of [7, "text", ""]) {
    expect(await (await post({ jsonrpc: "2.0", id, method: "abci_info" })).json()).toMatchObject({
      id,
      result: { node: "first" },
    });
  }
  expect(asked(nodes[0]!)).toEqual(["POST / abci_info"]);
  const both = [
    { id: 1, method: "abci_info" },
    { id: 3, method: "net_info" },
  ];
  const batch = await post(both);
  expect([batch.headers.get("x-region"), batch.headers.get("x-block-height")]).toEqual(["us-east-1", "10"]);
  expect(await batch.json()).toMatchObject([
    { id: 1, result: { method: "abci_info" } },
    { id: 3, result: { method: "net_info" } },
  ]);
  const tooMany = await post([1, 2, 3, 4].map((id) => ({ id, method: "health" })));
  expect(await tooMany.json()).toMatchObject({ error: { code: -32600, data: expect.stringContaining("maximum (3)") } });
  // What is odd is for a node to judge.
  await post([...both, { id: 2 }]);
  expect(asked(nodes[0]!).at(-1)).toBe("POST / undefined");
});

test("a write reaches two mempools, the second without waiting", async () => {
  await open();
  const answer = await (
    await post({ jsonrpc: "2.0", id: 5, method: "broadcast_tx_sync", params: { tx: "AA==" } })
  ).json();
  expect(answer).toMatchObject({ id: 5, result: { node: "first", method: "broadcast_tx_sync" } });
  await expect.poll(() => asked(nodes[1]!)).toEqual(["POST / broadcast_tx_async"]);
  const tx = JSON.stringify({ tx_bytes: "AA==", mode: "BROADCAST_MODE_SYNC" });
  expect((await fetch(at(rest, "/cosmos/tx/v1beta1/txs"), { method: "POST", body: tx })).status).toBe(200);
  await expect.poll(() => asked(nodes[1]!)).toContain("POST /cosmos/tx/v1beta1/txs BROADCAST_MODE_ASYNC");
});

test("a write that the first node cannot take is new to the second", async () => {
  await open();
  await nodes[0]!.stop();
  const sent = post({ jsonrpc: "2.0", id: 5, method: "broadcast_tx_sync", params: { tx: "AA==" } });
  expect(await (await sent).json()).toMatchObject({ id: 5, result: { node: "second", method: "broadcast_tx_sync" } });
  expect(asked(nodes[1]!)).toEqual(["POST / broadcast_tx_sync"]);
  await nodes[0]!.start();
});

test("nobody waits with a client that waits for a block", async () => {
  await open();
  const waiting = get("/abci_info", { "x-min-height": "99" });
  await new Promise((resolve) => setTimeout(resolve, 50));
  let waited = false;
  void waiting.then(() => {
    waited = true;
  });
  expect((await get("/abci_info")).status).toBe(200);
  expect(waited).toBe(false);
  expect((await waiting).status).toBe(503);
});

test("when the own node is gone or busy, the next region answers; when it is back, it does again", async () => {
  await open();
  await nodes[0]!.stop();
  const moved = await get("/abci_info");
  expect([moved.status, moved.headers.get("x-region")]).toEqual([200, "eu-west-1"]);
  await nodes[0]!.start();
  await expect.poll(async () => (await get("/net_info")).headers.get("x-region"), { timeout: 8_000 }).toBe("us-east-1");
  nodes[0]!.busy = true;
  const other = await get("/net_info");
  expect([other.status, other.headers.get("x-region")]).toEqual([200, "eu-west-1"]);
});

test("without any node the answer is 503 with Retry-After, and so is the health", async () => {
  await open();
  for (const node of nodes) await node.stop();
  await expect.poll(async () => (await get("/gateway/health")).status).toBe(503);
  const answer = await get("/abci_info");
  expect(answer.status).toBe(503);
  expect(answer.headers.get("retry-after")).toBe("1");
  for (const node of nodes) await node.start();
});

test("a client never reads a state older than the height that it has seen", async () => {
  await open();
  nodes[1]!.height = 12n;
  fleet.sawHeight(fleet.upstreams[1]!, 12n);
  const newer = await get("/abci_info", { "x-min-height": "12" });
  expect([newer.headers.get("x-region"), newer.headers.get("x-block-height")]).toEqual(["eu-west-1", "12"]);
  const waiting = get("/net_info", { "x-min-height": "13" });
  setTimeout(() => fleet.sawHeight(fleet.upstreams[0]!, 13n), 50);
  nodes[0]!.height = 13n;
  expect((await waiting).headers.get("x-region")).toBe("us-east-1");
  const never = await get("/net_info", { "x-min-height": "99" });
  expect(never.status).toBe(503);
  expect(await never.text()).toContain("no node has reached height 99");
  expect((await get("/net_info", { "x-min-height": "ten" })).status).toBe(400);
});

test("REST at a height goes through with its header and is kept by height", async () => {
  await open();
  const ask = (height: string) =>
    fetch(at(rest, "/cosmos/bank/v1beta1/supply"), { headers: { "x-cosmos-block-height": height } });
  expect((await ask("3")).headers.get("x-cache")).toBe("miss");
  expect((await ask("3")).headers.get("x-cache")).toBe("hit");
  expect((await ask("4")).headers.get("x-cache")).toBe("miss");
});

test("gRPC-web is answered beside REST", async () => {
  await open();
  const answer = await fetch(at(rest, "/cosmos.bank.v1beta1.Query/Params"), {
    method: "POST",
    headers: { "content-type": "application/grpc-web+proto" },
    body: new Uint8Array(5),
  });
  expect(answer.headers.get("x-cosmos-block-height")).toBe("10");
  expect([...new Uint8Array(await answer.arrayBuffer()).subarray(0, 6)]).toEqual([0, 0, 0, 0, 1, 1]);
});

test("bodies, addresses and keys have limits; a key has its own", async () => {
  const sha256 = createHash("sha256").update(KEY).digest("hex");
  await open([{ name: "shop", sha256, perSecond: 1, burst: 20, admin: false }], 5);
  const large = await post({ jsonrpc: "2.0", id: 1, method: "health", params: { text: "x".repeat(2_000) } });
  expect(large.status).toBe(413);
  expect((await get("/health", { "x-api-key": "another" })).status).toBe(401);
  const statuses = await Promise.all(Array.from({ length: 12 }, async () => (await get("/health")).status));
  expect(statuses.filter((s) => s === 429).length).toBeGreaterThanOrEqual(7);
  expect((await get("/health", { "x-api-key": KEY })).status).toBe(200);
  expect((await get("/health", { "x-api-key": KEY, authorization: "Bearer x.y.z" })).status).toBe(200);
  // Whoever guesses keys is held to the limit of the address.
  expect((await get("/health", { "x-api-key": "another" })).status).toBe(429);
});

test("administrative paths want an administrator, and every call is written down", async () => {
  const sha256 = createHash("sha256").update(KEY).digest("hex");
  await open([{ name: "operator", sha256, perSecond: 100, burst: 100, admin: true }]);
  const drain = (headers: Record<string, string>) =>
    fetch(at(rpc, "/gateway/nodes/first/drain"), { method: "POST", headers });
  expect((await drain({})).status).toBe(401);
  expect((await drain({ "x-api-key": KEY })).status).toBe(200);
  expect((await get("/net_info")).headers.get("x-region")).toBe("eu-west-1");
  expect(audits.map(({ action, node, by, allowed }) => [action, node, by, allowed])).toEqual([
    ["drain", "first", "anybody", false],
    ["drain", "first", "operator", true],
  ]);
});

test("only configured origins may call from a page", async () => {
  await open();
  const from = (origin: string) => fetch(at(rest, "/x"), { method: "OPTIONS", headers: { origin } });
  expect((await from("https://shop.example.com")).headers.get("access-control-allow-origin")).toBe(
    "https://shop.example.com",
  );
  expect((await from("https://evil.test")).headers.get("access-control-allow-origin")).toBeNull();
});

test("a subscription outlives its node, and the client hears of it only by events", async () => {
  await open();
  const client = new WebSocket(at(rpc, "/websocket").replace("http", "ws"));
  const heard: { id: unknown; result: { data?: string } }[] = [];
  client.on("message", (data) => heard.push(JSON.parse(String(data))));
  await new Promise((resolve) => client.once("open", resolve));
  client.send(JSON.stringify({ jsonrpc: "2.0", id: 3, method: "subscribe", params: { query: "tm.event='Tx'" } }));
  await expect.poll(() => heard.length).toBe(1);
  await nodes[0]!.stop();
  await expect.poll(() => nodes[1]!.subscribers.size, { timeout: 5_000 }).toBe(1);
  for (const socket of nodes[1]!.subscribers) socket.send('{"jsonrpc":"2.0","id":3,"result":{"data":"event"}}');
  await expect.poll(() => heard.length).toBe(2);
  expect(heard).toEqual([
    { jsonrpc: "2.0", id: 3, result: {} },
    { jsonrpc: "2.0", id: 3, result: { data: "event" } },
  ]);
  client.terminate();
  await nodes[0]!.start();
});

test("there are only so many WebSocket clients", async () => {
  await open();
  const clients = Array.from({ length: 3 }, () => new WebSocket(at(rpc, "/websocket").replace("http", "ws")));
  const outcomes = await Promise.all(
    clients.map(
      (c) => new Promise((resolve) => c.once("open", () => resolve("open")).once("error", (e) => resolve(e.message))),
    ),
  );
  expect(outcomes.filter((o) => o === "open")).toHaveLength(2);
  expect(outcomes.find((o) => o !== "open")).toContain("503");
  for (const c of clients) c.terminate();
});
