import { expect, test } from "vitest";
import { stubEnvironment } from "../../../test/support/stub-environment.js";
import { Query as BankQuery, QueryBalanceRequest, QueryBalanceResponse } from "../../gen/cosmos/bank/v1beta1/query.js";
import { Service as NodeService } from "../../gen/cosmos/base/node/v1beta1/query.js";
import { RequestQuery, ResponseCheckTx, ResponseInfo, ResponseQuery } from "../../gen/tendermint/abci/types.js";
import { EMPTY_BYTES } from "../../types/bytes.js";
import { SdkError } from "../../types/errors.js";
import type { AppAccess } from "../environment.js";
import { abciBackend } from "./abci-backend.js";
import { appBackend } from "./app-backend.js";
import type { GrpcBackend } from "./backend.js";
import { GRPC, GrpcError } from "./grpc-status.js";
import { LocalServices, withLocalServices } from "./local-services.js";
import { abciFailureOf, grpcFailureOf, grpcFailureOfAbci } from "./query-failure.js";

const BALANCE = "/cosmos.bank.v1beta1.Query/Balance";
const CONFIG = "/cosmos.base.node.v1beta1.Service/Config";
const latest = { height: undefined };

/** An application that answers ABCI queries so. */
function abciApp(query: (req: RequestQuery) => ResponseQuery): AppAccess {
  return {
    query: async (req) => query(req),
    info: async () => ResponseInfo.create(),
    checkTx: async () => ResponseCheckTx.create(),
  };
}

test("a failure in its forms", () => {
  const status = new GrpcError(GRPC.NOT_FOUND, "account x not found");
  expect(grpcFailureOf(status)).toEqual({ code: 5, message: "account x not found" });
  expect(abciFailureOf(status)).toEqual({
    codespace: "sdk",
    code: 22,
    log: "rpc error: code = NotFound desc = account x not found: key not found",
  });
  const registered = new SdkError("gov", 3, "inactive proposal", "proposal 7");
  expect(grpcFailureOf(registered).message).toBe("codespace gov code 3: inactive proposal: proposal 7");
  expect(abciFailureOf(registered)).toMatchObject({ code: 6, log: "proposal 7: inactive proposal: unknown request" });
  const plain = new SdkError("undefined", 1, "empty address string is not allowed");
  for (const e of [plain, new Error("empty address string is not allowed")]) {
    expect(grpcFailureOf(e)).toEqual({ code: 2, message: "empty address string is not allowed" });
    expect(abciFailureOf(e)).toMatchObject({ code: 18, log: "empty address string is not allowed: invalid request" });
  }
});

test("a status comes back from the ABCI form of every status", () => {
  for (let code = 1; code <= 16; code++) {
    const failure = { code, message: "why: not" };
    expect(grpcFailureOfAbci(abciFailureOf(new GrpcError(code, failure.message)))).toEqual(failure);
  }
  expect(grpcFailureOfAbci(abciFailureOf(new Error("no status")))).toEqual({ code: 2, message: "no status" });
  const unknown = { codespace: "sdk", code: 6, log: "unknown query path: unknown request" };
  expect(grpcFailureOfAbci(unknown).code).toBe(GRPC.UNIMPLEMENTED);
});

test("an application behind ABCI", async () => {
  const value = QueryBalanceResponse.encode({ balance: { denom: "u", amount: "1" } });
  const asked: RequestQuery[] = [];
  const app = abciApp((req) => {
    asked.push(req);
    return req.height === 9n
      ? ResponseQuery.from({ codespace: "sdk", code: 26, log: "cannot query: invalid height" })
      : ResponseQuery.from({ value, height: 4n });
  });
  const backend = abciBackend(app, [BankQuery]);
  const request = QueryBalanceRequest.encode({ address: "a", denom: "u" });
  expect(await backend.call(BALANCE, request, latest)).toEqual({ code: 0, message: "", response: value, height: 4n });
  expect(asked[0]).toMatchObject({ path: BALANCE, data: request, height: 0n });
  expect(await backend.call(BALANCE, request, { height: 9n })).toMatchObject({ code: 2, height: undefined });
});

test("an application with statuses of its own", async () => {
  const failure = { error: undefined as unknown };
  const app = {
    queryGrpc: (_path: string, request: Uint8Array): Uint8Array => {
      if (failure.error !== undefined) throw failure.error;
      return request;
    },
  };
  const backend = appBackend(app, [BankQuery], () => 7n);
  expect(await backend.call(BALANCE, new Uint8Array([1]), latest)).toMatchObject({ code: 0, height: 7n });
  failure.error = Object.assign(new Error("rpc error: code = NotFound desc = x"), { code: 5, status: "x" });
  expect(await backend.call(BALANCE, EMPTY_BYTES, { height: 3n })).toMatchObject({ code: 5, message: "x", height: 3n });
  failure.error = new TypeError("a handler is broken");
  expect(await backend.call(BALANCE, EMPTY_BYTES, latest)).toMatchObject({ code: 13, message: "a handler is broken" });
});

const answering: GrpcBackend = {
  services: [BankQuery],
  call: async (method) => ({ code: 0, message: method, response: EMPTY_BYTES, height: 1n }),
};

function services(): LocalServices {
  return new LocalServices(answering, () => 5n).add(NodeService, {
    config: () => ({ minimumGasPrice: "1u", pruningKeepRecent: "", pruningInterval: "", haltHeight: 0n }),
    status() {
      throw new GrpcError(GRPC.UNAVAILABLE, "not now");
    },
  });
}

test("own services come before the application's", async () => {
  const local = services();
  expect(local.services.map((s) => s.typeName)).toEqual([NodeService.typeName, BankQuery.typeName]);
  expect(await local.call(CONFIG, EMPTY_BYTES, latest)).toMatchObject({ code: 0, height: 5n });
  expect(await local.call(BALANCE, EMPTY_BYTES, latest)).toMatchObject({ message: BALANCE, height: 1n });
  expect(await local.call("/cosmos.base.node.v1beta1.Service/Status", EMPTY_BYTES, latest)).toMatchObject({
    code: 14,
    message: "not now",
  });
});

test("heights that do not exist yet, methods that are not known and bytes that do not decode are refused", async () => {
  const local = services();
  for (const path of [CONFIG, BALANCE]) {
    expect(await local.call(path, EMPTY_BYTES, { height: 6n })).toMatchObject({ code: 2, height: undefined });
  }
  expect(await local.call("/cosmos.bank.v1beta1.Query/No", EMPTY_BYTES, latest)).toMatchObject({
    code: 12,
    message: "unknown method No for service cosmos.bank.v1beta1.Query",
  });
  expect((await local.call("/no.Query/No", EMPTY_BYTES, latest)).message).toBe("unknown service no.Query");
  expect((await local.call("", EMPTY_BYTES, latest)).code).toBe(12);
  expect((await local.call(CONFIG, new Uint8Array([0x0a, 0xff]), latest)).code).toBe(13);
});

test("abci_query reaches own services by their gRPC paths, and the application by all others", async () => {
  const app = abciApp((req) => ResponseQuery.from({ log: `application ${req.path}` }));
  const env = withLocalServices(stubEnvironment({ app }).env, services());
  const ask = (path: string, height = 0n): Promise<ResponseQuery> => env.app.query(RequestQuery.from({ path, height }));
  expect(await ask(CONFIG)).toMatchObject({ code: 0, height: 5n });
  expect(await ask(CONFIG, 2n)).toMatchObject({ code: 0, height: 2n });
  expect(await ask(CONFIG, 6n)).toMatchObject({ codespace: "sdk", code: 26, height: 0n });
  expect(await ask(CONFIG, -1n)).toMatchObject({ codespace: "sdk", code: 18, height: 0n });
  expect(await ask(BALANCE)).toMatchObject({ log: `application ${BALANCE}` });
  expect(await ask("/store/bank/key")).toMatchObject({ log: "application /store/bank/key" });
});
