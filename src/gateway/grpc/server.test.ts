import type { Client } from "@grpc/grpc-js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { grpcCall, grpcClient } from "../../../test/support/grpc-call.js";
import { keptLog } from "../../../test/support/kept-log.js";
import { Query as BankQuery, QueryBalanceRequest, QueryBalanceResponse } from "../../gen/cosmos/bank/v1beta1/query.js";
import type { CallAnswer, CallContext, GrpcBackend } from "../services/backend.js";
import { type GrpcServer, startGrpcServer } from "./server.js";

const BALANCE = "/cosmos.bank.v1beta1.Query/Balance";
const log = keptLog();
let seen: CallContext | undefined;
let next: (request: Uint8Array) => CallAnswer;

const backend: GrpcBackend = {
  services: [BankQuery],
  async call(_method, request, context) {
    seen = context;
    return next(request);
  },
};

let server: GrpcServer;
let client: Client;

beforeAll(async () => {
  server = await startGrpcServer(backend, log, {
    host: "127.0.0.1",
    port: 0,
    maxReceiveBytes: 10_000,
    maxSendBytes: 10_000_000,
    maxOpenConnections: 2,
  });
  client = grpcClient("127.0.0.1", server.address.port);
});

afterAll(async () => {
  client.close();
  await server.close();
});

const response = QueryBalanceResponse.encode({ balance: { denom: "ustate", amount: "7" } });
const request = QueryBalanceRequest.encode({ address: "somebody", denom: "ustate" });

test("answers with bytes and the height of the state", async () => {
  next = (bytes) => {
    expect([...bytes]).toEqual([...request]);
    return { code: 0, message: "", response, height: 12n };
  };
  const got = await grpcCall(client, BALANCE, request);
  expect(got).toMatchObject({ code: 0, height: "12" });
  expect([...got.response]).toEqual([...response]);
  expect(seen).toEqual({ height: undefined });
});

test("hands on the height that the client asks for", async () => {
  next = () => ({ code: 0, message: "", response, height: 5n });
  expect(await grpcCall(client, BALANCE, request, { "x-cosmos-block-height": "5" })).toMatchObject({ height: "5" });
  expect(seen).toEqual({ height: 5n });
  await grpcCall(client, BALANCE, request, { "x-cosmos-block-height": "0" });
  expect(seen).toEqual({ height: undefined });
});

test("refuses a height that is none without asking the backend", async () => {
  next = () => {
    throw new Error("not to be called");
  };
  for (const height of ["five", "-1", "99999999999999999999", "9223372036854775808"]) {
    const got = await grpcCall(client, BALANCE, request, { "x-cosmos-block-height": height });
    expect(got.code).toBe(2);
    expect(got.message).toMatch(/^codespace sdk code 18: invalid request: /);
  }
});

test("answers errors with their code, message and height", async () => {
  next = () => ({ code: 5, message: "nobody here", response: new Uint8Array(0), height: 3n });
  expect(await grpcCall(client, BALANCE, request)).toMatchObject({ code: 5, message: "nobody here", height: "3" });
});

test("answers INTERNAL for a backend that fails, and logs it", async () => {
  next = () => {
    throw new Error("broken");
  };
  expect(await grpcCall(client, BALANCE, request)).toMatchObject({ code: 13, message: "broken" });
  expect(log.lines.at(-1)).toMatchObject({ level: "error", message: "gRPC handler failed" });
});

test("does not know other methods", async () => {
  expect((await grpcCall(client, "/cosmos.bank.v1beta1.Query/Nothing", request)).code).toBe(12);
  expect((await grpcCall(client, "/cosmos.nothing.v1.Query/Params", request)).code).toBe(12);
});

test("refuses requests above the bound", async () => {
  next = () => ({ code: 0, message: "", response, height: 1n });
  expect((await grpcCall(client, BALANCE, new Uint8Array(10_001))).code).toBe(8);
  expect((await grpcCall(client, BALANCE, new Uint8Array(9_000))).code).toBe(0);
});
