/** What a gateway bears by gRPC and gRPC-web of those who mean it harm. */
import { type ClientHttp2Session, connect, constants } from "node:http2";
import { connect as connectTcp } from "node:net";
import { Client, credentials } from "@grpc/grpc-js";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type GrpcServer, startGrpcServer } from "../../src/gateway/grpc/server.js";
import type { CallAnswer, GrpcBackend } from "../../src/gateway/services/backend.js";
import { Query as BankQuery } from "../../src/gen/cosmos/bank/v1beta1/query.js";
import { type GatewayRig, gatewayBefore, StatusServer, urlOf } from "../support/gateway-rig.js";
import { grpcCall, grpcClient } from "../support/grpc-call.js";
import { keptLog } from "../support/kept-log.js";

const PARAMS = "/cosmos.bank.v1beta1.Query/Params";
const EMPTY = new Uint8Array(0);
const ANSWER: CallAnswer = { code: 0, message: "", response: new Uint8Array([1]), height: 10n };

let calls = 0;
/** What the node waits for before it answers. */
let gate: Promise<void> = Promise.resolve();
const backend: GrpcBackend = {
  services: [BankQuery],
  async call() {
    calls++;
    await gate;
    return ANSWER;
  },
};

const status = new StatusServer(10n);
let node: GrpcServer;
let rig: GatewayRig;
let client: Client;

async function open(toml = ""): Promise<void> {
  node = await startGrpcServer(backend, keptLog(), {
    host: "127.0.0.1",
    port: 0,
    maxReceiveBytes: 10_000_000,
    maxSendBytes: 10_000_000,
    maxOpenConnections: 100,
  });
  rig = await gatewayBefore([{ rpc: await status.listen(), grpc: node.address }], toml);
  client = grpcClient(rig.grpc.host, rig.grpc.port);
}

beforeEach(() => {
  calls = 0;
  gate = Promise.resolve();
});

afterEach(async () => {
  client.close();
  await rig.gateway.stop();
  await Promise.all([node.close(), status.close()]);
});

async function othersGoOn(): Promise<void> {
  const other = new Client(`${rig.grpc.host}:${rig.grpc.port}`, credentials.createInsecure(), { other: Date.now() });
  expect((await grpcCall(other, PARAMS, EMPTY)).code).toBe(0);
  other.close();
}

test("a flood of calls: RESOURCE_EXHAUSTED beyond the limit, with its cause and when to come again", async () => {
  await open("[limits]\nper-second = 10\nburst = 20\nlimit-loopback = true\n");
  const answers = await Promise.all(Array.from({ length: 200 }, () => grpcCall(client, PARAMS, EMPTY)));
  const refused = answers.filter((a) => a.code === 8);
  expect(refused.length).toBeGreaterThan(100);
  expect(refused.length + answers.filter((a) => a.code === 0).length).toBe(200);
  expect(new Set(refused.map((a) => a.message))).toEqual(
    new Set(["too many requests from this address; try again in a second"]),
  );
  expect(calls).toBe(200 - refused.length);
  await expect
    .poll(async () => (await grpcCall(client, PARAMS, EMPTY)).code, { timeout: 5_000, interval: 200 })
    .toBe(0);
});

test("a message beyond the largest is refused by name", async () => {
  await open("[limits]\nmax-body-bytes = 10000\n");
  const { code, message } = await grpcCall(client, PARAMS, new Uint8Array(1_000_000));
  expect(code).toBe(8);
  expect(message).toMatch(/larger than max/);
  expect(calls).toBe(0);
  await othersGoOn();
});

test("unknown methods and services are refused by name", async () => {
  await open();
  for (const path of ["/cosmos.bank.v1beta1.Query/Nothing", "/no.such.Service/Method", "/", "//"]) {
    const { code, message } = await grpcCall(client, path, EMPTY);
    expect(code).toBe(12);
    expect(message).toContain(path);
  }
  expect(calls).toBe(0);
});

function session(): Promise<ClientHttp2Session> {
  return new Promise((resolve, reject) => {
    const made = connect(urlOf(rig.grpc), { settings: { enablePush: false } });
    made.once("error", reject);
    made.once("connect", () => {
      made.off("error", reject);
      made.on("error", () => undefined);
      resolve(made);
    });
  });
}

const HEAD = {
  [constants.HTTP2_HEADER_METHOD]: "POST",
  [constants.HTTP2_HEADER_PATH]: PARAMS,
  "content-type": "application/grpc",
  te: "trailers",
};
const EMPTY_MESSAGE = Buffer.alloc(5);

test("a flood of metadata ends the call, and nobody else's", async () => {
  await open();
  const made = await session();
  const flood = Object.fromEntries(Array.from({ length: 2_000 }, (_, i) => [`x-flood-${i}`, "a".repeat(100)]));
  const outcome = new Promise<string>((resolve) => {
    made.once("close", () => resolve("closed"));
    try {
      const stream = made.request({ ...HEAD, ...flood });
      stream.on("response", (headers) => resolve(`status ${headers[constants.HTTP2_HEADER_STATUS]}`));
      stream.on("error", () => resolve("error"));
      stream.on("close", () => resolve("closed"));
      stream.end(EMPTY_MESSAGE);
    } catch {
      resolve("error");
    }
  });
  expect(await outcome).not.toBe("status 200");
  expect(calls).toBe(0);
  made.destroy();
  await othersGoOn();
});

test("more streams than one connection may have wait or are refused; another connection goes on", async () => {
  await open();
  let release: () => void = () => undefined;
  gate = new Promise((resolve) => {
    release = resolve;
  });
  const made = await session();
  let ended = 0;
  for (let i = 0; i < 1_000; i++) {
    const stream = made.request(HEAD);
    stream.on("error", () => undefined);
    stream.on("close", () => ended++);
    stream.resume();
    stream.end(EMPTY_MESSAGE);
  }
  await expect.poll(() => calls, { timeout: 5_000 }).toBeGreaterThan(0);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(calls).toBeLessThanOrEqual(100);
  release();
  await othersGoOn();
  made.destroy();
  await expect.poll(() => ended, { timeout: 10_000 }).toBe(1_000);
});

test("streams that are opened and reset by the thousand harm nobody else", async () => {
  await open();
  const made = await session();
  for (let i = 0; i < 5_000 && !made.destroyed; i++) {
    const stream = made.request(HEAD);
    stream.on("error", () => undefined);
    stream.close(constants.NGHTTP2_CANCEL);
  }
  await othersGoOn();
  made.destroy();
});

test("bytes that are no HTTP/2 harm nobody else", async () => {
  await open();
  const sockets = [
    "GET / HTTP/1.1\r\nhost: x\r\n\r\n",
    "\0".repeat(10_000),
    "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\xff\xff\xff\x04",
  ].map((bytes) => {
    const socket = connectTcp(rig.grpc.port, rig.grpc.host);
    socket.on("error", () => undefined);
    socket.write(bytes, "latin1");
    return socket.resume();
  });
  await new Promise((resolve) => setTimeout(resolve, 200));
  await othersGoOn();
  for (const socket of sockets) socket.destroy();
});

function web(path: string, body: Uint8Array<ArrayBuffer>): Promise<Response> {
  return fetch(`${urlOf(rig.rest)}${path}`, {
    method: "POST",
    headers: { "content-type": "application/grpc-web+proto" },
    body,
  });
}

test.each([
  ["cut", new Uint8Array([0, 0, 0])],
  ["shorter than it says", new Uint8Array([0, 0, 0, 0, 9, 1])],
  ["longer than it says", new Uint8Array([0, 0, 0, 0, 0, 1, 2])],
  ["of four gigabytes, it says", new Uint8Array([0, 255, 255, 255, 255, 1])],
  ["compressed", new Uint8Array([1, 0, 0, 0, 0])],
  ["empty", new Uint8Array(0)],
])("a gRPC-web body that is %s is refused by name", async (_what, body) => {
  await open();
  const text = await (await web(PARAMS, body)).text();
  expect(text).toContain("grpc-status: 3");
  expect(text).toContain("the body is not one message of gRPC-web");
  expect(calls).toBe(0);
});

test("gRPC-web: an unknown method, and a body beyond the largest", async () => {
  await open();
  const unknown = await (await web("/cosmos.bank.v1beta1.Query/Nothing", new Uint8Array(5))).text();
  expect(unknown).toContain("grpc-status: 12");
  const large = await web(PARAMS, new Uint8Array(2_000_000));
  expect(large.status).toBe(413);
  expect(await large.text()).toContain("the body has over 1000000 bytes");
  expect(calls).toBe(0);
});
