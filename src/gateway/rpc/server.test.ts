import { request as httpRequest } from "node:http";
import { connect, type Socket } from "node:net";
import { afterEach, expect, test } from "vitest";
import { WebSocket } from "ws";
import { stubEnvironment } from "../../../test/support/stub-environment.js";
import { rpcServerOptions } from "../../../test/vectors/rpc-options.js";
import type { NodeEnvironment } from "../environment.js";
import { allRoutes } from "./routes/all.js";
import { type RpcServer, type RpcServerOptions, startRpcServer } from "./server.js";

const running: RpcServer[] = [];
const sockets: Socket[] = [];

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  for (const server of running.splice(0)) await server.close();
});

async function start(
  options: Partial<RpcServerOptions> = {},
  changes: Partial<NodeEnvironment> = {},
): Promise<{ port: number }> {
  const { env } = stubEnvironment(changes);
  const server = await startRpcServer(env, allRoutes, { ...rpcServerOptions, ...options });
  running.push(server);
  return { port: server.address.port };
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

function send(
  port: number,
  {
    method = "GET",
    path = "/",
    headers = {},
    body = "",
  }: { method?: string; path?: string; headers?: object; body?: string },
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port, method, path, headers: { ...headers }, agent: false as const };
    const req = httpRequest(options, (res) => {
      const chunks: Buffer[] = [];
      res.on("data", (chunk: Buffer) => chunks.push(chunk));
      res.on("end", () =>
        resolve({ status: res.statusCode!, headers: res.headers, body: Buffer.concat(chunks).toString() }),
      );
    });
    req.on("error", reject);
    req.end(body);
  });
}

const HEALTH = '{"jsonrpc":"2.0","id":1,"method":"health"}';

test("refuses bodies above the limit as the original does", async () => {
  const { port } = await start({ maxBodyBytes: 1_000 });
  const { status, body } = await send(port, { method: "POST", body: `${HEALTH}${" ".repeat(1_000)}` });
  expect(status).toBe(400);
  expect(JSON.parse(body)).toEqual({
    jsonrpc: "2.0",
    error: {
      code: -32600,
      message: "Invalid Request",
      data: "error reading request body: http: request body too large",
    },
  });
  expect((await send(port, { method: "POST", body: HEALTH })).status).toBe(200);
});

test("takes parameters as long as CometBFT's headers may be, and no longer", async () => {
  const { port } = await start({ maxHeaderBytes: 60_000 });
  expect((await send(port, { path: `/abci_query?data=0x${"61".repeat(25_000)}` })).status).toBe(200);
  expect((await send(port, { path: `/abci_query?data=0x${"61".repeat(35_000)}` })).status).toBe(431);
});

test("serves as many connections as it may", async () => {
  const { port } = await start({ maxOpenConnections: 2 });
  const ended: boolean[] = [];
  for (let i = 0; i < 3; i++) {
    const socket = connect(port, "127.0.0.1");
    sockets.push(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => {
      ended[i] = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  await expect.poll(() => ended.filter(Boolean).length).toBe(1);
});

test("refuses requests of an address that sends too many, over HTTP and over WebSockets", async () => {
  const { port } = await start({ rateLimit: { perSecond: 0.001, burst: 3, limitsLoopback: true } });
  const ws = new WebSocket(`ws://127.0.0.1:${port}/websocket`);
  const answers: string[] = [];
  ws.on("message", (data) => answers.push(String(data)));
  await new Promise((resolve) => ws.once("open", resolve));
  ws.send(HEALTH);
  await expect.poll(() => answers.length).toBe(1);
  expect((await send(port, { path: "/health" })).status).toBe(200);
  expect((await send(port, { path: "/health" })).status).toBe(200);
  const refused = await send(port, { path: "/health" });
  expect(refused.status).toBe(429);
  expect(refused.headers["retry-after"]).toBe("1");
  expect(JSON.parse(refused.body)).toMatchObject({ id: -1, error: { code: -32000 } });
  ws.send(HEALTH);
  await expect.poll(() => answers.length).toBe(2);
  expect(JSON.parse(answers[1]!)).toMatchObject({ id: -1, error: { code: -32000 } });
  ws.terminate();
});

test("lets pages of no other origin call, unless told", async () => {
  const { port } = await start();
  const got = await send(port, { path: "/health", headers: { origin: "https://example.com" } });
  expect(got.headers["access-control-allow-origin"]).toBeUndefined();
});

test("lets pages of the configured origins call", async () => {
  const { port } = await start({ corsAllowedOrigins: ["https://shop.example", "https://*.example.com"] });
  const allowed = async (origin: string): Promise<string | string[] | undefined> =>
    (await send(port, { path: "/health", headers: { origin } })).headers["access-control-allow-origin"];
  expect(await allowed("https://shop.example")).toBe("https://shop.example");
  expect(await allowed("https://a.example.com")).toBe("https://a.example.com");
  expect(await allowed("https://shopXexample")).toBeUndefined();
  expect(await allowed("https://other.example")).toBeUndefined();
  const preflight = await send(port, {
    method: "OPTIONS",
    headers: {
      origin: "https://shop.example",
      "access-control-request-method": "POST",
      "access-control-request-headers": "content-type",
    },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers["access-control-allow-methods"]).toBe("HEAD, GET, POST");
});

test("lets pages of any origin call when told so", async () => {
  const { port } = await start({ corsAllowedOrigins: ["*"] });
  const got = await send(port, { path: "/health", headers: { origin: "https://example.com" } });
  expect(got.headers["access-control-allow-origin"]).toBe("*");
});

test("answers INTERNAL for a route whose source fails, and goes on", async () => {
  const failing = { query: () => Promise.reject(new Error("no application")) } as unknown as NodeEnvironment["app"];
  const { port } = await start({}, { app: failing });
  const { status, body } = await send(port, { path: '/abci_query?path="/x"' });
  expect(status).toBe(500);
  expect(JSON.parse(body)).toMatchObject({ error: { code: -32603, data: "no application" } });
  expect((await send(port, { path: "/health" })).status).toBe(200);
});

test("tells a WebSocket path without an upgrade, and an upgrade of another path", async () => {
  const { port } = await start();
  expect((await send(port, { path: "/websocket" })).status).toBe(400);
  const upgrade = { connection: "Upgrade", upgrade: "websocket" };
  expect((await send(port, { path: "/elsewhere", headers: upgrade })).status).toBe(404);
});

test("sends a path with doubled slashes to the clean one, with its parameters", async () => {
  const { port } = await start();
  for (const [path, location] of [
    ["//", "/"],
    ["//health?x=1", "/health?x=1"],
    ["/block/../health", "/health"],
    ["//evil.example/..//health", "/health"],
  ] as const) {
    const got = await send(port, { path });
    expect([got.status, got.headers.location], path).toEqual([307, location]);
  }
  expect((await send(port, { path: "/health/" })).status).toBe(404);
});

test("an unquoted null is a parameter left out", async () => {
  const { port } = await start();
  const asked = async (path: string) => (await send(port, { path })).body;
  for (const [path, name] of [
    ["/block", "height"],
    ["/genesis_chunked", "chunk"],
    ["/header_by_hash", "hash"],
    ["/blockchain", "minHeight"],
  ]) {
    expect(await asked(`${path}?${name}=null`), path).toBe(await asked(path!));
  }
  expect(await asked("/tx?hash=null")).toContain("transaction hash cannot be empty");
});

test("gives up waiting for a transaction's block", async () => {
  const { port } = await start({}, { broadcastCommitTimeoutMs: 20 });
  const { body } = await send(port, { path: '/broadcast_tx_commit?tx="a=b"' });
  expect(JSON.parse(body)).toMatchObject({ error: { data: "timed out waiting for tx to be included in a block" } });
});

test("tells what the mempool refuses by itself, and not what CheckTx says, to an asynchronous broadcast", async () => {
  const full = {
    checkTx: () => Promise.reject(new Error("mempool is full")),
    reapMaxTxs: () => [],
    size: 0,
    sizeBytes: 0,
  };
  const { port } = await start({}, { mempool: full });
  const { body } = await send(port, { path: '/broadcast_tx_async?tx="a=b"' });
  expect(JSON.parse(body)).toMatchObject({ error: { data: "mempool is full" } });
});
