/** What a gateway bears of those who mean it harm, by HTTP and WebSocket: each row of the threat table that touches it. It
 *  stands before a node that serves a recorded chain; a limit that is passed is answered with its name, what came before
 *  goes on, and the process does not grow. */
import { createServer, request as httpRequest, type IncomingHttpHeaders, type RequestOptions } from "node:http";
import { connect, type Socket } from "node:net";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import WebSocket from "ws";
import { type Address, type GatewayRig, gatewayBefore, urlOf } from "../support/gateway-rig.js";
import { type RecordedServers, startRecorded } from "../vectors/rpc-cases.js";

/** Far above what a passing flood makes a process keep, far below what unbounded queues would. */
const GROWTH_BYTES_MAX = 300 * 1_048_576;

let servers: RecordedServers;
let rig: GatewayRig;
let rssBefore: number;

beforeAll(async () => {
  servers = await startRecorded();
  // What any use makes grow is not counted.
  await open();
  for (let i = 0; i < 500; i++) await (await get("/status")).text();
  await rig.gateway.stop();
  rssBefore = process.memoryUsage.rss();
});

afterEach(() => rig.gateway.stop());

afterAll(async () => {
  await Promise.all([servers.frozen.close(), servers.live.close()]);
  const { rss } = process.memoryUsage();
  expect(rss - rssBefore).toBeLessThan(GROWTH_BYTES_MAX);
});

async function open(toml = "", rpc: Address = servers.frozen.address): Promise<GatewayRig> {
  rig = await gatewayBefore([{ rpc, rest: rpc }], toml);
  return rig;
}

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${urlOf(rig.rpc)}${path}`, { headers });
const post = (body: string) => fetch(urlOf(rig.rpc), { method: "POST", body });

/** A client beside the attack. */
async function othersGoOn(): Promise<void> {
  const answer = await get("/block?height=3");
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ result: { block: { header: { height: "3" } } } });
}

interface Raw {
  readonly socket: Socket;
  readonly text: () => string;
  readonly closed: Promise<void>;
}

function raw(at: Address): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const socket = connect(at.port, at.host);
    let text = "";
    socket.on("data", (chunk) => {
      text += String(chunk);
    });
    const closed = new Promise<void>((done) => socket.once("close", () => done()));
    socket.once("connect", () => resolve({ socket, text: () => text, closed }));
    socket.once("error", reject);
    socket.on("error", () => undefined);
  });
}

/** Sends bytes as they are, and takes what comes until the connection ends. */
async function answerTo(bytes: string): Promise<string> {
  const { socket, text, closed } = await raw(rig.rpc);
  socket.write(bytes, "latin1");
  await closed;
  return text();
}

const FLOOD_TOML = "[limits]\nper-second = 20\nburst = 40\nlimit-loopback = true\n";

test("flood of JSON-RPC and REST: 429 with Retry-After and its cause beyond the limit", async () => {
  await open(FLOOD_TOML);
  const ask = (i: number) =>
    i % 2 === 0 ? fetch(`${urlOf(rig.rpc)}/status`) : fetch(`${urlOf(rig.rest)}/cosmos/bank/v1beta1/supply`);
  const beganMs = performance.now();
  const answers = await Promise.all(Array.from({ length: 600 }, (_, i) => ask(i)));
  const seconds = (performance.now() - beganMs) / 1_000;
  const refused = answers.filter((a) => a.status === 429);
  expect(600 - refused.length).toBeLessThanOrEqual(40 + 20 * Math.ceil(seconds) + 1);
  for (const answer of refused) {
    expect(answer.headers.get("retry-after")).toBe("1");
    expect(await answer.text()).toContain("too many requests from this address");
  }
  const gauges = await rig.gauges();
  expect(gauges.get('stateset_gateway_refused_total{region="us-east-1",reason="rate"}')).toBe(refused.length);
  await expect.poll(async () => (await get("/status")).status, { timeout: 5_000 }).toBe(200);
});

test("flood over one WebSocket counts like any other", async () => {
  await open(FLOOD_TOML);
  const client = new WebSocket(`ws://${rig.rpc.host}:${rig.rpc.port}/websocket`);
  const errors: string[] = [];
  let results = 0;
  client.on("message", (data) => {
    const { error } = JSON.parse(String(data)) as { error?: { data: string } };
    if (error === undefined) results++;
    else errors.push(error.data);
  });
  await new Promise((resolve) => client.once("open", resolve));
  const sent = 300;
  for (let id = 0; id < sent; id++) {
    client.send(JSON.stringify({ jsonrpc: "2.0", id, method: "health" }));
    if (id % 50 === 49) await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await expect.poll(() => results + errors.length, { timeout: 10_000 }).toBe(sent);
  expect(errors.length).toBeGreaterThan(sent / 2);
  expect(new Set(errors)).toEqual(new Set(["too many requests from this address; try again in a second"]));
  client.terminate();
});

test("more requests under way than the gateway bears: 503 with Retry-After, the rest is answered", async () => {
  await open("[limits]\nmax-in-flight = 10\n");
  // Nobody will have this height; the gateway waits for it.
  const waiting = Array.from({ length: 10 }, () => get("/abci_info", { "x-min-height": "999999" }));
  await expect.poll(async () => (await rig.gauges()).get('stateset_gateway_in_flight{region="us-east-1"}')).toBe(10);
  const refused = await get("/status");
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "1"]);
  expect(await refused.text()).toContain("the gateway is busy");
  for (const answer of await Promise.all(waiting)) {
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain("no node has reached height 999999");
  }
  await othersGoOn();
});

test("slow reader of events: let go when too much waits", async () => {
  await open("[limits]\nmax-websocket-buffer = 100000\n");
  const { socket } = await raw(rig.rpc);
  socket.write(
    "GET /websocket HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n",
  );
  await expect
    .poll(async () => (await rig.gauges()).get('stateset_gateway_websocket_clients{region="us-east-1"}'))
    .toBe(1);
  socket.pause();
  // Questions whose answers are large stand for events: masked frames by hand, since the client may not read.
  const question = Buffer.from('{"jsonrpc":"2.0","id":1,"method":"genesis"}');
  const frame = Buffer.concat([Buffer.from([0x81, 0x80 | question.length, 0, 0, 0, 0]), question]);
  const gone = async (): Promise<number | undefined> => {
    for (let i = 0; i < 50 && !socket.destroyed; i++) socket.write(frame);
    return (await rig.gauges()).get('stateset_gateway_websocket_clients{region="us-east-1"}');
  };
  await expect.poll(gone, { timeout: 60_000, interval: 20 }).toBe(0);
  socket.destroy();
  await othersGoOn();
});

test("slowloris: a head that trickles and a body that trickles are ended with 408", async () => {
  await open();
  const head = await raw(rig.rpc);
  const body = await raw(rig.rpc);
  head.socket.write("GET /status HTTP/1.1\r\nhost: x\r\nx-a: ");
  body.socket.write("POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\n");
  const trickle = setInterval(() => {
    for (const { socket } of [head, body]) if (!socket.destroyed) socket.write("a");
  }, 500);
  await othersGoOn();
  await Promise.all([head.closed, body.closed]);
  clearInterval(trickle);
  for (const { text } of [head, body]) {
    expect(text()).toContain("HTTP/1.1 408 Request Timeout");
    expect(text()).toContain("the request did not arrive in time");
  }
}, 120_000);

test("1,000 sockets at once: those above the cap are refused, the others go on", async () => {
  await open("[limits]\nmax-open-connections = 300\n");
  const sockets = await Promise.all(Array.from({ length: 1_000 }, () => raw(rig.rpc)));
  const isOpen = ({ socket }: Raw): boolean => !socket.destroyed && socket.readyState === "open";
  await expect.poll(() => sockets.filter(isOpen).length, { timeout: 20_000 }).toBe(300);
  const kept = sockets.filter(isOpen);
  for (const { socket } of kept) socket.write("GET /health HTTP/1.1\r\nhost: x\r\n\r\n");
  await expect
    .poll(() => kept.filter(({ text }) => text().startsWith("HTTP/1.1 200 OK")).length, { timeout: 20_000 })
    .toBe(300);
  for (const { socket } of sockets) socket.destroy();
  await expect.poll(async () => (await get("/status").catch(() => undefined))?.status, { timeout: 10_000 }).toBe(200);
});

test("1,000 WebSockets at once: those above the cap are refused by name, the others go on", async () => {
  await open("[limits]\nmax-websockets = 50\nmax-open-connections = 2000\n");
  const url = `ws://${rig.rpc.host}:${rig.rpc.port}/websocket`;
  const outcomes = await Promise.all(
    Array.from({ length: 1_000 }, () => {
      const client = new WebSocket(url);
      return new Promise<WebSocket | number>((resolve) => {
        client.once("open", () => resolve(client));
        client.once("unexpected-response", (_request, response) => {
          response.resume();
          resolve(response.statusCode!);
        });
        client.on("error", () => resolve(0));
      });
    }),
  );
  const clients = outcomes.filter((o): o is WebSocket => typeof o !== "number");
  expect(clients).toHaveLength(50);
  expect(new Set(outcomes.filter((o) => typeof o === "number"))).toEqual(new Set([503]));
  const heard = Promise.all(clients.map((c) => new Promise((resolve) => c.once("message", resolve))));
  for (const c of clients) c.send('{"jsonrpc":"2.0","id":1,"method":"health"}');
  await heard;
  for (const c of clients) c.terminate();
});

test.each([
  ["lists", "[".repeat(400_000)],
  ["closed lists", "[".repeat(400_000) + "]".repeat(400_000)],
  ["objects", '{"a":'.repeat(150_000)],
  ["closed objects", `${'{"a":'.repeat(150_000)}1${"}".repeat(150_000)}`],
  ["params", `{"jsonrpc":"2.0","id":1,"method":"block","params":${"[".repeat(400_000)}${"]".repeat(400_000)}}`],
  [
    "params in a batch",
    `[{"jsonrpc":"2.0","id":1,"method":"block","params":{"height":${"[".repeat(300_000)}${"]".repeat(300_000)}}}]`,
  ],
])("deep JSON is refused, with its cause: %s", async (_what, text) => {
  await open();
  const answer = await post(text);
  expect(answer.status).toBe(500);
  expect(await answer.text()).toMatch(/Parse error|nested deeper|exceeded max depth/);
  await othersGoOn();
});

test("a huge batch is refused as a whole", async () => {
  await open();
  const one = '{"jsonrpc":"2.0","id":1,"method":"genesis"}';
  for (const count of [11, 20_000]) {
    const answer = await post(`[${Array.from({ length: count }, () => one).join(",")}]`);
    expect(await answer.json()).toMatchObject({
      error: { code: -32600, data: "batch request exceeds maximum (10) allowed number of requests" },
    });
  }
  const gauges = await rig.gauges();
  expect(gauges.get('stateset_gateway_requests_total{region="us-east-1",served="node"}')).toBe(0);
});

test("a huge page is cut, or refused by name", async () => {
  await open();
  const few = (await (await get("/validators?height=5&per_page=100000000")).json()) as { result: { count: string } };
  expect(Number(few.result.count)).toBeLessThanOrEqual(100);
  const all = `${"/tx_search?query="}${encodeURIComponent(`"tx.height > 0"`)}&per_page=100000000`;
  const found = (await (await get(all)).json()) as { result: { txs: unknown[] } };
  expect(found.result.txs.length).toBeLessThanOrEqual(100);
  const beyond = await (await get("/validators?height=5&page=99999999999999999999999")).text();
  expect(beyond).toMatch(/error/);
});

function sendBody(options: RequestOptions, chunks: number): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ ...rig.rpc, path: "/", method: "POST", ...options }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => resolve({ status: response.statusCode!, text: Buffer.concat(parts).toString() }));
    });
    request.on("error", reject);
    const chunk = Buffer.alloc(65_536, "x");
    for (let i = 0; i < chunks; i++) request.write(chunk);
    request.end();
  });
}

test("a huge body is refused: by its announced length, and in chunks", async () => {
  await open();
  for (const options of [{ headers: { "content-length": String(200 * 65_536) } }, {}]) {
    const { status, text } = await sendBody(options, 200);
    expect(status).toBe(413);
    expect(text).toContain("the body has over 1000000 bytes");
  }
  await othersGoOn();
});

test("huge headers and a huge target are refused with 431", async () => {
  await open();
  const long = "a".repeat(70_000);
  for (const head of [
    `GET /status HTTP/1.1\r\nhost: x\r\nx-long: ${long}\r\n\r\n`,
    `GET /status?${long} HTTP/1.1\r\nhost: x\r\n\r\n`,
    `GET /status HTTP/1.1\r\nhost: x\r\n${"x-a: b\r\n".repeat(20_000)}\r\n`,
  ]) {
    const text = await answerTo(head);
    expect(text).toMatch(/^HTTP\/1\.1 431 /);
    expect(text).toContain("target and headers have over 65536 bytes");
  }
  await othersGoOn();
});

const SECOND = "GET /net_info HTTP/1.1\r\nhost: x\r\n\r\n";

test.each([
  ["two lengths", `POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 0\r\ncontent-length: ${SECOND.length}\r\n\r\n`],
  ["two lengths in one", `POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 0, ${SECOND.length}\r\n\r\n`],
  [
    "length and chunks",
    `POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
  ],
  [
    "chunks and length",
    `POST / HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\ncontent-length: 5\r\n\r\n0\r\n\r\n`,
  ],
  ["chunked by another name", "POST / HTTP/1.1\r\nhost: x\r\ntransfer-encoding: xchunked\r\n\r\n0\r\n\r\n"],
  ["chunked, then something", "POST / HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked, gzip\r\n\r\n0\r\n\r\n"],
  ["a signed length", "POST / HTTP/1.1\r\nhost: x\r\ncontent-length: +5\r\n\r\nhello"],
  ["a hexadecimal length", "POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 0x5\r\n\r\nhello"],
  ["a space before the colon", "POST / HTTP/1.1\r\nhost: x\r\ncontent-length : 5\r\n\r\nhello"],
  ["a folded header", "POST / HTTP/1.1\r\nhost: x\r\ncontent-length:\r\n 5\r\n\r\nhello"],
  ["a bare carriage return", "GET /status HTTP/1.1\r\nhost: x\r\nx-a: b\rcontent-length: 5\r\n\r\n"],
  ["a NUL in a header", "GET /status HTTP/1.1\r\nhost: x\r\nx-a: b\0c\r\n\r\n"],
  [
    "a chunk of a wrong size",
    "POST / HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nzz\r\nhello\r\n0\r\n\r\n",
  ],
  ["no host", "GET /status HTTP/1.1\r\n\r\n"],
])("smuggling is refused, and what follows is not read as a request: %s", async (_what, bytes) => {
  await open();
  const text = await answerTo(`${bytes}${SECOND}`);
  expect(text).toMatch(/^HTTP\/1\.1 400 /);
  expect(text.match(/HTTP\/1\.1 \d/g)).toHaveLength(1);
  expect(text).not.toContain("n_peers");
  await othersGoOn();
});

test("headers that only nodes and gateways may set do not pass", async () => {
  let heard: IncomingHttpHeaders | undefined;
  const node = createServer((request, response) => {
    if (request.url === "/net_info") heard = request.headers;
    const status = { sync_info: { latest_block_height: "10", catching_up: false } };
    response.end(JSON.stringify({ jsonrpc: "2.0", id: -1, result: status }));
  });
  await new Promise<void>((resolve) => node.listen(0, "127.0.0.1", resolve));
  await open("", { host: "127.0.0.1", port: (node.address() as { port: number }).port });
  await get("/net_info", { "x-forwarded-for": "1.2.3.4", cookie: "a=b", "x-node": "1" });
  expect(heard).toBeDefined();
  for (const name of ["x-forwarded-for", "cookie", "x-node"]) expect(heard).not.toHaveProperty(name);
  node.closeAllConnections();
  await new Promise((resolve) => node.close(resolve));
});
