/** WebSockets of a whole gateway before false nodes: what moves with a client from one node to the next. */
import { createServer, type Server } from "node:http";
import { afterEach, expect, test } from "vitest";
import WebSocket, { WebSocketServer } from "ws";
import { type Address, type GatewayRig, gatewayBefore } from "../../../test/support/gateway-rig.js";

/** Takes subscriptions, but not to "bad"; the rest of what it is asked it keeps to itself. */
class FalseNode {
  height = 10n;
  /** What clients sent, the gateway's own subscription aside. */
  readonly heard: string[] = [];
  readonly clients = new Set<WebSocket>();
  private readonly server: Server;
  private readonly sockets: WebSocketServer;

  constructor() {
    this.server = createServer((_request, response) => {
      const status = { sync_info: { latest_block_height: String(this.height), catching_up: false } };
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify({ jsonrpc: "2.0", id: -1, result: status }));
    });
    this.sockets = new WebSocketServer({ server: this.server, path: "/websocket" });
    this.sockets.on("connection", (socket) => {
      socket.on("message", (data) => this.hear(socket, String(data)));
      socket.on("close", () => this.clients.delete(socket));
    });
  }

  private hear(socket: WebSocket, text: string): void {
    const { id, method, params } = JSON.parse(text) as { id: unknown; method: string; params: { query: string } };
    if (params?.query === "tm.event='NewBlockHeader'") return;
    this.clients.add(socket);
    this.heard.push(text);
    if (method !== "subscribe") return;
    const error = { code: -32603, message: "Internal error", data: "failed to parse query" };
    const answer = params.query === "bad" ? { error } : { result: {} };
    socket.send(JSON.stringify({ jsonrpc: "2.0", id, ...answer }));
  }

  tell(id: unknown, query: string): void {
    for (const socket of this.clients) socket.send(JSON.stringify({ jsonrpc: "2.0", id, result: { query, data: 1 } }));
  }

  async listen(): Promise<Address> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    return { host: "127.0.0.1", port: (this.server.address() as { port: number }).port };
  }

  async close(): Promise<void> {
    for (const client of this.sockets.clients) client.terminate();
    this.server.closeAllConnections();
    if (this.server.listening) await new Promise((resolve) => this.server.close(resolve));
  }
}

let nodes: FalseNode[] = [];
let rig: GatewayRig;
const clients: WebSocket[] = [];

afterEach(async () => {
  for (const client of clients.splice(0)) client.terminate();
  await rig.gateway.stop();
  for (const node of nodes) await node.close();
});

async function connected(toml = ""): Promise<{ readonly client: WebSocket; readonly heard: unknown[] }> {
  nodes = [new FalseNode(), new FalseNode()];
  const [first, second] = [await nodes[0]!.listen(), await nodes[1]!.listen()];
  rig = await gatewayBefore([{ rpc: first }, { rpc: second, region: "eu-west-1" }], toml);
  return { ...(await connect()) };
}

async function connect(): Promise<{ readonly client: WebSocket; readonly heard: unknown[]; readonly ended: string[] }> {
  const client = new WebSocket(`ws://${rig.rpc.host}:${rig.rpc.port}/websocket`);
  clients.push(client);
  const heard: unknown[] = [];
  const ended: string[] = [];
  client.on("message", (data) => heard.push(JSON.parse(String(data))));
  client.on("close", (code, reason) => ended.push(`${code} ${String(reason)}`));
  await new Promise((resolve, reject) => client.once("open", resolve).once("error", reject));
  return { client, heard, ended };
}

const subscribe = (id: unknown, query: string): string =>
  JSON.stringify({ jsonrpc: "2.0", id, method: "subscribe", params: { query } });

test("subscriptions of one id move together, refused ones do not, and a question is asked again", async () => {
  const { client, heard } = await connected();
  for (const query of ["a", "b", "bad"]) client.send(subscribe(1, query));
  await expect.poll(() => heard.length).toBe(3);
  client.send('{"jsonrpc":"2.0","id":2,"method":"block"}');
  await expect.poll(() => nodes[0]!.heard.length).toBe(4);
  await nodes[0]!.close();
  await expect.poll(() => nodes[1]!.heard.length, { timeout: 5_000 }).toBe(3);
  expect(nodes[1]!.heard).toEqual([subscribe(1, "a"), subscribe(1, "b"), '{"jsonrpc":"2.0","id":2,"method":"block"}']);
  nodes[1]!.tell(1, "b");
  await expect.poll(() => heard.length).toBe(4);
  expect(heard.at(-1)).toMatchObject({ id: 1, result: { query: "b" } });
});

test("a client leaves a node that tells of no blocks any more while others do", async () => {
  const { client, heard } = await connected();
  client.send(subscribe("x", "a"));
  await expect.poll(() => heard.length).toBe(1);
  expect(nodes[0]!.heard).toHaveLength(1);
  nodes[1]!.height = 20n;
  await expect.poll(() => nodes[1]!.heard, { timeout: 5_000 }).toEqual([subscribe("x", "a")]);
  nodes[1]!.tell("x", "a");
  await expect.poll(() => heard.length).toBe(2);
  expect(nodes[0]!.clients.size).toBe(0);
});

test("requests that a node does not answer are bounded, by count and by bytes", async () => {
  await connected();
  const many = await connect();
  many.client.send(subscribe(0, "a"));
  await expect.poll(() => many.heard.length).toBe(1);
  for (let id = 0; id < 150; id++) many.client.send(JSON.stringify({ jsonrpc: "2.0", id, method: "block" }));
  await expect.poll(() => many.ended).toEqual(["1008 over 100 requests under way"]);
  const large = await connect();
  const padding = "x".repeat(1_000_000);
  for (let id = 0; id < 6; id++) large.client.send(JSON.stringify({ jsonrpc: "2.0", id, method: "block", padding }));
  await expect.poll(() => large.ended).toEqual([`1008 requests of over ${4 * 1_048_576} bytes under way`]);
});

test("a message beyond the largest ends the connection with its cause", async () => {
  await connected();
  const { client, ended } = await connect();
  client.send("x".repeat(1_100_000));
  await expect.poll(() => ended.join()).toMatch(/^1009 /);
});
