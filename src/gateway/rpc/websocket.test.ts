import { afterEach, expect, test } from "vitest";
import { WebSocket } from "ws";
import { type StubEnvironment, stubEnvironment } from "../../../test/support/stub-environment.js";
import { rpcServerOptions } from "../../../test/vectors/rpc-options.js";
import { allRoutes } from "./routes/all.js";
import { type RpcServer, type RpcServerOptions, startRpcServer } from "./server.js";

interface Running extends StubEnvironment {
  readonly server: RpcServer;
}

const running: RpcServer[] = [];
const sockets: WebSocket[] = [];

afterEach(async () => {
  for (const ws of sockets.splice(0)) ws.terminate();
  for (const server of running.splice(0)) await server.close();
});

async function start(options: Partial<RpcServerOptions> = {}): Promise<Running> {
  const stub = stubEnvironment();
  const server = await startRpcServer(stub.env, allRoutes, { ...rpcServerOptions, ...options });
  running.push(server);
  return { ...stub, server };
}

interface Client {
  readonly ws: WebSocket;
  readonly frames: { id?: unknown; result?: { data?: { value: { height: string } } }; error?: { data: string } }[];
  readonly closed: () => boolean;
}

async function connect({ server }: Running, options: { autoPong?: boolean } = {}): Promise<Client> {
  const ws = new WebSocket(`ws://127.0.0.1:${server.address.port}/websocket`, options);
  sockets.push(ws);
  const frames: Client["frames"] = [];
  let closed = false;
  ws.on("message", (data) => frames.push(JSON.parse(String(data)) as Client["frames"][number]));
  ws.on("close", () => {
    closed = true;
  });
  await new Promise((resolve, reject) => {
    ws.once("open", resolve);
    ws.once("error", reject);
  });
  return { ws, frames, closed: () => closed };
}

async function until(what: string, condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

function subscribe(client: Client, query: string, id = 1): void {
  client.ws.send(JSON.stringify({ jsonrpc: "2.0", id, method: "subscribe", params: { query } }));
}

/** An event of about `bytes` bytes. */
function publish(node: Running, height: bigint, bytes: number): void {
  const attributes = [{ key: "padding", value: "x".repeat(bytes), index: false }];
  node.events.publish({ kind: "NewBlockEvents", height, events: [{ type: "e", attributes }], numTxs: 0n });
}

const heightsOf = (client: Client): string[] =>
  client.frames.flatMap((f) => (f.result?.data === undefined ? [] : [f.result.data.value.height]));

test("counts the clients that hold subscriptions", async () => {
  const node = await start({ maxSubscriptionClients: 2 });
  const clients = await Promise.all([connect(node), connect(node), connect(node)]);
  for (const [i, client] of clients.entries()) {
    subscribe(client, "tm.event='NewBlock'");
    await until("an answer", () => client.frames.length === 1);
    expect(client.frames[0]!.error?.data).toBe(i < 2 ? undefined : "max_subscription_clients 2 reached");
  }
  // One that has a subscription may have more, and one that leaves makes room.
  subscribe(clients[0]!, "tm.event='Tx'");
  await until("an answer", () => clients[0]!.frames.length === 2);
  expect(clients[0]!.frames[1]!.error).toBeUndefined();
  clients[1]!.ws.terminate();
  await until("its end", () => node.events.subscribers === 1);
  subscribe(clients[2]!, "tm.event='NewBlock'");
  await until("an answer", () => clients[2]!.frames.length === 2);
  expect(clients[2]!.frames[1]!.error).toBeUndefined();
});

test("forgets the subscriptions of a client that goes away", async () => {
  const node = await start();
  const client = await connect(node);
  subscribe(client, "tm.event='NewBlock'");
  subscribe(client, "tm.event='Tx'");
  await until("answers", () => client.frames.length === 2);
  expect(node.events.subscribers).toBe(1);
  client.ws.close();
  await until("the end of its subscriptions", () => node.events.subscribers === 0);
});

test("keeps events for a client that pauses, and sends them in order", async () => {
  const node = await start({ maxBufferedBytes: 50_000, subscriptionBufferSize: 300 });
  const client = await connect(node);
  subscribe(client, "tm.event='NewBlockEvents'");
  await until("the answer", () => client.frames.length === 1);
  client.ws.pause();
  for (let i = 1n; i <= 250n; i++) publish(node, i, 50_000);
  await new Promise((resolve) => setTimeout(resolve, 50));
  client.ws.resume();
  await until("all events", () => heightsOf(client).length === 250);
  expect(heightsOf(client)).toEqual(Array.from({ length: 250 }, (_, i) => String(i + 1)));
});

for (const closeOnSlowClient of [false, true]) {
  const what = closeOnSlowClient ? "cuts off" : "ends the subscription of";
  test(`${what} a client that does not read`, async () => {
    const node = await start({ maxBufferedBytes: 50_000, subscriptionBufferSize: 100, closeOnSlowClient });
    const client = await connect(node);
    subscribe(client, "tm.event='NewBlockEvents'", 7);
    await until("the answer", () => client.frames.length === 1);
    client.ws.pause();
    // More than the buffers of the system, of the socket and of the subscription hold.
    for (let i = 1n; i <= 2_000n && node.events.subscribers > 0; i++) {
      publish(node, i, 100_000);
      if (i % 20n === 0n) await new Promise((resolve) => setImmediate(resolve));
    }
    const logged = () => node.logLines.find((l) => l.message === "a WebSocket client does not read its events");
    await until("the end of its subscription", () => logged() !== undefined);
    expect(node.events.subscribers).toBe(0);
    expect(Number(logged()!.fields!.bufferedBytes)).toBeLessThan(50_000 + 200_000);
    client.ws.resume();
    if (closeOnSlowClient) {
      await until("the end of the connection", client.closed);
      return;
    }
    await until("the reason", () => client.frames.some((f) => f.error !== undefined));
    const { id, error } = client.frames.find((f) => f.error !== undefined)!;
    expect(id).toBe(7);
    expect(error!.data).toMatch(/^subscription was canceled \(reason: .*out of capacity\)$/);
    const heights = heightsOf(client).map(Number);
    expect(heights).toEqual(heights.map((_, i) => i + 1));
    client.ws.send('{"jsonrpc":"2.0","id":8,"method":"health"}');
    await until("an answer", () => client.frames.some((f) => f.id === 8));
  });
}

test("reads no further requests of a client that does not take its answers", async () => {
  const node = await start({ maxBufferedBytes: 20_000, maxBodyBytes: 200_000 });
  const client = await connect(node);
  client.ws.pause();
  const data = "61".repeat(50_000);
  const request = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "abci_query", params: { path: "", data } });
  for (let i = 0; i < 200; i++) client.ws.send(request);
  await new Promise((resolve) => setTimeout(resolve, 200));
  client.ws.resume();
  await until("all answers", () => client.frames.length === 200);
  expect(client.closed()).toBe(false);
});

test("drops a client that answers no pings", async () => {
  const node = await start({ pingIntervalMs: 30 });
  const [silent, alive] = await Promise.all([connect(node, { autoPong: false }), connect(node)]);
  await until("its end", silent.closed);
  expect(alive.closed()).toBe(false);
});

test("refuses frames above the body limit", async () => {
  const node = await start({ maxBodyBytes: 1_000 });
  const client = await connect(node);
  client.ws.send("x".repeat(1_001));
  await until("its end", client.closed);
});

test("tells subscribers when the node stops", async () => {
  const node = await start();
  const client = await connect(node);
  subscribe(client, "tm.event='NewBlock'", 3);
  await until("the answer", () => client.frames.length === 1);
  node.events.stop();
  await until("the reason", () => client.frames.length === 2);
  expect(client.frames[1]).toMatchObject({
    id: 3,
    error: { data: "subscription was canceled (reason: CometBFT exited)" },
  });
});
