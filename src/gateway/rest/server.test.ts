import { request as httpRequest } from "node:http";
import { afterEach, expect, test } from "vitest";
import { keptLog } from "../../../test/support/kept-log.js";
import { Query as BankQuery, QueryBalanceRequest, QueryBalanceResponse } from "../../gen/cosmos/bank/v1beta1/query.js";
import type { CallAnswer, CallContext, GrpcBackend } from "../services/backend.js";
import { type RestServer, type RestServerOptions, startRestServer } from "./server.js";

const running: RestServer[] = [];

afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
});

interface Asked {
  readonly method: string;
  readonly request: Uint8Array;
  readonly context: CallContext;
}

async function start(answer: (asked: Asked) => CallAnswer, options: Partial<RestServerOptions> = {}): Promise<number> {
  const backend: GrpcBackend = {
    services: [BankQuery],
    call: async (method, request, context) => answer({ method, request, context }),
  };
  const codec = { resolve: () => undefined };
  const server = await startRestServer(backend, codec, keptLog(), {
    host: "127.0.0.1",
    port: 0,
    allowAnyOrigin: false,
    maxOpenConnections: 10,
    maxBodyBytes: 1_000,
    ...options,
  });
  running.push(server);
  return server.address.port;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly trailers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

function send(port: number, path: string, method = "GET", headers: object = {}, body = ""): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port, method, path, headers: { ...headers }, agent: false as const };
    const req = httpRequest(options, (res) => {
      const chunks: Buffer[] = [];
      res.on("data", (chunk: Buffer) => chunks.push(chunk));
      res.on("end", () => {
        const text = Buffer.concat(chunks).toString();
        resolve({ status: res.statusCode!, headers: res.headers, trailers: res.trailers, body: text });
      });
    });
    req.on("error", reject);
    req.end(body);
  });
}

const PATH = "/cosmos/bank/v1beta1/balances/somebody/by_denom?denom=u";
const response = QueryBalanceResponse.encode({ balance: { denom: "u", amount: "7" } });

test("transcodes path and parameters, and answers with the height of the state", async () => {
  const port = await start(({ method, request, context }) => {
    expect(method).toBe("/cosmos.bank.v1beta1.Query/Balance");
    expect(QueryBalanceRequest.decode(request)).toEqual({ address: "somebody", denom: "u" });
    expect(context.height).toBe(3n);
    return { code: 0, message: "", response, height: 3n };
  });
  const got = await send(port, PATH, "GET", { "x-cosmos-block-height": "3" });
  expect(got).toMatchObject({ status: 200, body: '{"balance":{"denom":"u","amount":"7"}}' });
  expect(got.headers["content-type"]).toBe("application/json");
  expect(got.headers["x-cosmos-block-height"]).toBe("3");
  expect((await send(port, PATH, "GET", { "grpc-metadata-x-cosmos-block-height": "3" })).status).toBe(200);
  expect(await send(port, PATH, "HEAD", { "x-cosmos-block-height": "3" })).toMatchObject({ status: 200, body: "" });
});

test("refuses a height that is none before anything is asked", async () => {
  const port = await start(() => {
    throw new Error("not to be called");
  });
  for (const height of ["x", "-1", "1.5", "99999999999999999999"]) {
    const got = await send(port, PATH, "GET", { "x-cosmos-block-height": height });
    expect(got.status).toBe(400);
    expect(JSON.parse(got.body)).toMatchObject({ code: 3, details: [] });
  }
});

test("tells errors with their status; one without a state has a trailer instead of a height", async () => {
  const port = await start(({ context }) => ({
    code: context.height === undefined ? 5 : 2,
    message: "no",
    response: new Uint8Array(0),
    height: context.height === undefined ? 3n : undefined,
  }));
  const found = await send(port, PATH);
  expect(found).toMatchObject({ status: 404, body: '{"code":5,"message":"no","details":[]}' });
  expect(found.headers["grpc-metadata-x-cosmos-block-height"]).toBe("3");
  const future = await send(port, PATH, "GET", { "x-cosmos-block-height": "9999" });
  expect(future.status).toBe(500);
  expect(future.headers.trailer?.toString().toLowerCase()).toBe("grpc-trailer-content-type");
  expect(future.headers["grpc-metadata-content-type"]).toBeUndefined();
  expect(future.trailers["grpc-trailer-content-type"]).toBe("application/grpc");
});

test("answers 501 for what it does not know, whatever the verb", async () => {
  const port = await start(() => ({ code: 0, message: "", response, height: 1n }));
  for (const [path, verb] of [
    ["/", "GET"],
    ["/nothing", "GET"],
    [PATH, "POST"],
    [PATH, "DELETE"],
    ["//cosmos/bank/v1beta1/params", "GET"],
  ] as const) {
    expect(await send(port, path, verb)).toMatchObject({
      status: 501,
      body: '{"code":12,"message":"Not Implemented","details":[]}',
    });
  }
});

test("refuses requests of an address that sends too many", async () => {
  const rateLimit = { perSecond: 0.001, burst: 2, limitsLoopback: true };
  const port = await start(() => ({ code: 0, message: "", response, height: 1n }), { rateLimit });
  const statuses = [];
  for (let i = 0; i < 3; i++) statuses.push((await send(port, PATH)).status);
  expect(statuses).toEqual([200, 200, 429]);
  expect(JSON.parse((await send(port, PATH)).body)).toMatchObject({ code: 8 });
});

test("refuses large bodies", async () => {
  const port = await start(() => ({ code: 0, message: "", response, height: 1n }));
  const got = await send(port, PATH, "POST", {}, "x".repeat(1_001));
  expect(got.status).toBe(413);
  expect(JSON.parse(got.body)).toMatchObject({ code: 8 });
});

test("lets pages of any origin call only when told so", async () => {
  const answer = (): CallAnswer => ({ code: 0, message: "", response, height: 1n });
  const origin = { origin: "https://example.com" };
  const closed = await start(answer);
  expect((await send(closed, PATH, "GET", origin)).headers["access-control-allow-origin"]).toBeUndefined();
  const open = await start(answer, { allowAnyOrigin: true });
  expect((await send(open, PATH, "GET", origin)).headers["access-control-allow-origin"]).toBe("*");
  const preflight = await send(open, PATH, "OPTIONS", { ...origin, "access-control-request-method": "POST" });
  expect(preflight.status).toBe(204);
});

test("an answer that cannot be written as JSON is an INTERNAL error, not a broken connection", async () => {
  const port = await start(() => ({ code: 0, message: "", response: new Uint8Array([0x0a, 0xff]), height: 1n }));
  const got = await send(port, PATH);
  expect(got.status).toBe(500);
  expect(JSON.parse(got.body)).toMatchObject({ code: 13 });
});
