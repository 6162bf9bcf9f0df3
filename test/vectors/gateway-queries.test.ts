/** The recorded queries of the SDK through a region's gateway before a node that answers as recorded: REST with status,
 *  headers, trailers and body; gRPC and gRPC-web with code, text, bytes and the height in the metadata. */
import { request as httpRequest } from "node:http";
import type { Client } from "@grpc/grpc-js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type GrpcServer, startGrpcServer } from "../../src/gateway/grpc/server.js";
import { type RestServer, startRestServer } from "../../src/gateway/rest/server.js";
import type { GrpcBackend } from "../../src/gateway/services/backend.js";
import { fromHex, toHex } from "../../src/types/bytes.js";
import { type GatewayRig, gatewayBefore, StatusServer } from "../support/gateway-rig.js";
import { grpcCall, grpcClient } from "../support/grpc-call.js";
import { keptLog } from "../support/kept-log.js";
import { type Case, json, queryCases, replay, services } from "./query-cases.js";

/** What the node answers at the moment, and what it was asked. */
let current: GrpcBackend["call"];
let calls: string[] = [];
const backend: GrpcBackend = { services, call: (...of) => current(...of) };

const status = new StatusServer(1_000n);
let nodeRest: RestServer;
let nodeGrpc: GrpcServer;
let rig: GatewayRig;
let grpc: Client;

beforeAll(async () => {
  const host = "127.0.0.1";
  nodeRest = await startRestServer(backend, json, keptLog(), {
    host,
    port: 0,
    allowAnyOrigin: false,
    maxOpenConnections: 100,
    maxBodyBytes: 1_000_000,
  });
  nodeGrpc = await startGrpcServer(backend, keptLog(), {
    host,
    port: 0,
    maxReceiveBytes: 10_000_000,
    maxSendBytes: 10_000_000,
    maxOpenConnections: 100,
  });
  const node = { rpc: await status.listen(), rest: nodeRest.address, grpc: nodeGrpc.address };
  // Cases differ in their answers to one target.
  rig = await gatewayBefore([node], "[cache]\nmax-bytes = 0\n");
  grpc = grpcClient(rig.grpc.host, rig.grpc.port);
});

afterAll(async () => {
  grpc.close();
  await rig.gateway.stop();
  await Promise.all([nodeRest.close(), nodeGrpc.close(), status.close()]);
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly trailers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

function send(method: string, path: string, headers: Record<string, string>, body: string | Buffer): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const req = httpRequest({ ...rig.rest, method, path, headers, agent: false }, (res) => {
      const chunks: Buffer[] = [];
      res.on("data", (chunk: Buffer) => chunks.push(chunk));
      res.on("end", () => {
        const { statusCode, headers: got, trailers } = res;
        resolve({ status: statusCode!, headers: got, trailers, body: Buffer.concat(chunks) });
      });
    });
    req.on("error", reject);
    req.end(body);
  });
}

async function overRest(c: Case): Promise<void> {
  const http = c.http!;
  calls = [];
  current = replay(c, calls).call;
  const height = http.request_headers?.["x-cosmos-block-height"] ?? c.height;
  const headers: Record<string, string> = height === undefined ? {} : { "x-cosmos-block-height": height };
  const got = await send(http.verb, http.path, headers, http.request_body ?? "");
  const text = got.body.toString("utf8");
  expect(got.status, text).toBe(http.status);
  if (c.name.includes("trimmed")) expect(JSON.parse(text)).toEqual(JSON.parse(http.body));
  else expect(text).toBe(http.body);
  for (const [name, value] of Object.entries(http.headers)) {
    if (name === "trailer") expect(got.trailers[value.toLowerCase()]).toBe("application/grpc");
    // Names of trailers have no case.
    expect(got.headers[name]?.toString().toLowerCase(), name).toBe(value.toLowerCase());
  }
  for (const name of ["trailer", "x-cosmos-block-height", "grpc-metadata-x-cosmos-block-height"]) {
    if (http.headers[name] === undefined) expect(got.headers[name], name).toBeUndefined();
  }
}

/** The node answers what was recorded for these bytes at this height. */
function replayGrpc(c: Case): void {
  const { code, message = "", response = "", block_height_header: header } = c.grpc!;
  const height = header === undefined ? undefined : BigInt(header);
  calls = [];
  current = async (method, request, context) => {
    calls.push(`${method} ${toHex(request)} ${context.height ?? ""}`);
    return { code, message, response: fromHex(response), height };
  };
}

const isServed = (c: Case): boolean =>
  c.grpc !== undefined &&
  services.some((s) => Object.values(s.methods).some((m) => c.method === `/${s.typeName}/${m.name}`));

async function overGrpc(c: Case): Promise<void> {
  const { code, message = "", response, block_height_header: height } = c.grpc!;
  replayGrpc(c);
  const headers: Record<string, string> = c.height === undefined ? {} : { "x-cosmos-block-height": c.height };
  const got = await grpcCall(grpc, c.method!, fromHex(c.request ?? ""), headers);
  expect({ code: got.code, message: got.message, height: got.height }).toEqual({ code, message, height });
  expect(toHex(got.response)).toBe(code === 0 ? (response ?? "") : "");
  const asked = `${c.method} ${c.request ?? ""} ${c.height ?? ""}`;
  // A broadcast goes to a second node too, were there one.
  expect(calls).toEqual([asked]);
}

async function overGrpcWeb(c: Case): Promise<void> {
  const { code, message = "", response = "", block_height_header: height } = c.grpc!;
  replayGrpc(c);
  const request = Buffer.from(c.request ?? "", "hex");
  const head = Buffer.alloc(5);
  head.writeUInt32BE(request.length, 1);
  const headers: Record<string, string> = { "content-type": "application/grpc-web+proto" };
  if (c.height !== undefined) headers["x-cosmos-block-height"] = c.height;
  const got = await send("POST", c.method!, headers, Buffer.concat([head, request]));
  expect([got.status, got.headers["x-cosmos-block-height"]]).toEqual([200, height]);
  const { length } = got.body;
  let at = 0;
  if (code === 0) {
    const size = got.body.readUInt32BE(1);
    expect(got.body.subarray(5, 5 + size).toString("hex")).toBe(response);
    at = 5 + size;
  }
  expect(got.body[at]).toBe(0x80);
  const trailers = new Map(
    got.body
      .subarray(at + 5, length)
      .toString("latin1")
      .trim()
      .split("\r\n")
      .map((line): [string, string] => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim()]),
  );
  expect(trailers.get("grpc-status")).toBe(String(code));
  expect(decodeURIComponent(trailers.get("grpc-message")!)).toBe(message);
}

for (const [file, cases] of queryCases()) {
  describe(`queries/${file} through a gateway`, () => {
    for (const c of cases) {
      if (c.http !== undefined) test(`${c.name}, by REST`, () => overRest(c));
      if (isServed(c)) test(`${c.name}, by gRPC`, () => overGrpc(c));
      if (isServed(c)) test(`${c.name}, by gRPC-web`, () => overGrpcWeb(c));
    }
  });
}
