/** The tx, tendermint and node services over the recorded blocks: the same answers by gRPC, by abci_query and by REST.
 *  What the application says (simulation, CheckTx, store queries) is replayed. */
import type { Client } from "@grpc/grpc-js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { txHash } from "../../src/chain/data.js";
import { decodeTx } from "../../src/codec/decode-tx.js";
import { fromProtoJson } from "../../src/codec/proto-json.js";
import { addressPrefixes, encodeBech32 } from "../../src/crypto/bech32.js";
import type { NodeInfo } from "../../src/gateway/environment.js";
import { type GrpcServer, startGrpcServer } from "../../src/gateway/grpc/server.js";
import { answerRest } from "../../src/gateway/rest/handler.js";
import { RestRouter, restRoutes } from "../../src/gateway/rest/router.js";
import type { GrpcBackend } from "../../src/gateway/services/backend.js";
import type { LocalServices } from "../../src/gateway/services/local-services.js";
import { nodeServices } from "../../src/gateway/services/node-services.js";
import { allFiles } from "../../src/gen/all.js";
import { ConfigResponse } from "../../src/gen/cosmos/base/node/v1beta1/query.js";
import {
  ABCIQueryRequest,
  ABCIQueryResponse,
  GetNodeInfoResponse,
} from "../../src/gen/cosmos/base/tendermint/v1beta1/query.js";
import { BroadcastTxResponse } from "../../src/gen/cosmos/tx/v1beta1/service.js";
import { RequestQuery, ResponseCheckTx, ResponseInfo, ResponseQuery } from "../../src/gen/tendermint/abci/types.js";
import type { MessageType } from "../../src/protobuf/message.js";
import { fromBase64 } from "../../src/types/base64.js";
import { fromHex, toHex } from "../../src/types/bytes.js";
import { fullRegistry } from "../support/full-registry.js";
import { grpcCall, grpcClient } from "../support/grpc-call.js";
import { keptLog } from "../support/kept-log.js";
import { recordedApp } from "../support/recorded-app.js";
import { loadVectors } from "./load.js";

interface Case {
  readonly kind?: undefined;
  readonly name: string;
  readonly method?: string;
  readonly request?: string;
  readonly grpc?: {
    readonly code: number;
    readonly message?: string;
    readonly response?: string;
    readonly block_height_header?: string;
  };
  readonly abci_query?: {
    readonly code: number;
    readonly codespace: string;
    readonly height: string;
    readonly log?: string;
    readonly value?: string;
  };
  readonly http?: {
    readonly verb: string;
    readonly path: string;
    readonly request_body?: string;
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
}

const OURS = /^\/cosmos\.(tx\.v1beta1|base\.tendermint\.v1beta1|base\.node\.v1beta1)\.Service\//;
const UNKNOWN = /^an unknown (method|service)$/;
const BROADCASTS = "/cosmos/tx/v1beta1/txs";

const cases = ["tx", "tendermint", "node"].flatMap((f) => loadVectors<Case>("sdk", `queries/${f}`).cases);

function recorded(method: string): Case {
  const found = cases.find((c) => c.method?.endsWith(`/${method}`) && c.http?.status === 200);
  if (found === undefined) throw new Error(`the vectors have no answer of ${method}`);
  return found;
}

const anyAddress = /"([a-z]+1[02-9ac-hj-np-z]{38})"/.exec(recorded("GetTx").http!.body)![1]!;
const registry = fullRegistry(anyAddress);
const prefixes = addressPrefixes(anyAddress.slice(0, anyAddress.lastIndexOf("1")));

function read<T extends object>(type: MessageType<T>, text: string): T {
  const message = fromProtoJson(type, text, registry);
  if (!message.ok) throw new Error(message.error);
  return message.value;
}

const info = read(GetNodeInfoResponse, recorded("GetNodeInfo").http!.body);
const config = read(ConfigResponse, recorded("Config").http!.body);

function nodeInfo(): NodeInfo {
  const n = info.defaultNodeInfo!;
  return {
    p2pVersion: n.protocolVersion!.p2p,
    blockVersion: n.protocolVersion!.block,
    appVersion: n.protocolVersion!.app,
    id: n.defaultNodeId,
    listenAddress: n.listenAddr,
    network: n.network,
    version: n.version,
    channels: n.channels,
    moniker: n.moniker,
    txIndex: n.other!.txIndex as "on",
    rpcAddress: n.other!.rpcAddress,
  };
}

/** The application's part: what was recorded for the same request. */
const application: GrpcBackend = {
  services: allFiles.flatMap((f) => f.services),
  async call(method, request) {
    const found = cases.find((c) => c.method === method && c.request === toHex(request));
    if (found?.grpc === undefined) throw new Error(`${method} was not recorded with ${toHex(request)}`);
    const { code, message = "", response = "" } = found.grpc;
    return { code, message, response: fromHex(response), height: BigInt(found.grpc.block_height_header!) };
  },
};

/** CheckTx as the broadcasts of the recording got it. */
async function checkTx(tx: Uint8Array): Promise<{ response: ResponseCheckTx }> {
  for (const { http } of cases) {
    if (http?.path !== BROADCASTS || http.status !== 200) continue;
    const body = JSON.parse(http.request_body!) as { tx_bytes: string };
    if (toHex(fromBase64(body.tx_bytes)) !== toHex(tx)) continue;
    const { txResponse } = read(BroadcastTxResponse, http.body);
    const { code, codespace, rawLog } = txResponse!;
    return { response: ResponseCheckTx.from({ code, codespace, log: rawLog, data: fromHex(txResponse!.data) }) };
  }
  throw new Error("this transaction was not broadcast");
}

async function storeQuery(req: RequestQuery): Promise<ResponseQuery> {
  const found = cases.find((c) => {
    if (!c.method?.endsWith("/ABCIQuery")) return false;
    const r = ABCIQueryRequest.decode(fromHex(c.request!));
    return r.path === req.path && toHex(r.data) === toHex(req.data) && r.height === req.height && r.prove === req.prove;
  });
  if (found === undefined) throw new Error(`${req.path} was not recorded`);
  const r = ABCIQueryResponse.decode(fromHex(found.grpc!.response!));
  const proofOps = r.proofOps && { ops: r.proofOps.ops.map((o) => ({ type: o.type, key: o.key, data: o.data })) };
  return ResponseQuery.from({ ...r, proofOps });
}

let services: LocalServices;
let grpcServer: GrpcServer;
let grpc: Client;

beforeAll(async () => {
  const env = await recordedApp({
    nodeInfo: nodeInfo(),
    app: {
      query: storeQuery,
      info: async () => ResponseInfo.create(),
      checkTx: async (tx) => (await checkTx(tx)).response,
    },
    mempool: {
      checkTx: async (tx) => ({ hash: txHash(tx), ...(await checkTx(tx)) }),
      reapMaxTxs: () => [],
      size: 0,
      sizeBytes: 0,
    },
  });
  services = nodeServices(env, application, {
    decodeTx: (bytes) => decodeTx(registry, bytes),
    consensusAddress: (address) => encodeBech32(prefixes.consensus, address),
    version: info.applicationVersion!,
    node: { ...config, minimumGasPrices: config.minimumGasPrice },
  });
  grpcServer = await startGrpcServer(services, keptLog(), {
    host: "127.0.0.1",
    port: 0,
    maxReceiveBytes: 10_000_000,
    maxSendBytes: 10_000_000,
    maxOpenConnections: 10,
  });
  grpc = grpcClient("127.0.0.1", grpcServer.address.port);
});

afterAll(async () => {
  grpc.close();
  await grpcServer.close();
});

async function overGrpc(c: Case): Promise<void> {
  await inProcess(c);
  // And once more through sockets, where an unknown path is worded by the library.
  const want = c.grpc!;
  const got = await grpcCall(grpc, c.method!, fromHex(c.request!));
  expect(got.code).toBe(want.code);
  if (!UNKNOWN.test(c.name)) expect(got.message).toBe(want.message ?? "");
  expect(got.height).toBe(want.block_height_header);
  if (want.response !== undefined) expect(toHex(got.response)).toBe(want.response);
}

async function inProcess(c: Case): Promise<void> {
  const { code, message, response, block_height_header: height } = c.grpc!;
  const got = await services.call(c.method!, fromHex(c.request!), { height: undefined });
  expect({ code: got.code, message: got.message }).toEqual({ code, message: message ?? "" });
  expect(got.height).toBe(height === undefined ? undefined : BigInt(height));
  if (response !== undefined) expect(toHex(got.response)).toBe(response);
}

async function overAbci(c: Case): Promise<void> {
  const { code, codespace, height, log, value } = c.abci_query!;
  const got = await services.abciQuery(RequestQuery.from({ path: c.method!, data: fromHex(c.request!) }));
  // Simulation and unknown paths are left to the application.
  if (c.method!.endsWith("/Simulate") || UNKNOWN.test(c.name)) {
    expect(got).toBeUndefined();
    return;
  }
  expect({ code: got!.code, codespace: got!.codespace, height: String(got!.height) }).toEqual({
    code,
    codespace,
    height,
  });
  expect(got!.log).toBe(log ?? "");
  const bytes = value ?? c.grpc!.response;
  if (bytes !== undefined) expect(toHex(got!.value)).toBe(bytes);
}

async function overRest(c: Case): Promise<void> {
  const { verb, path, request_body: body = "", status, headers, body: want } = c.http!;
  const router = new RestRouter(restRoutes(services.services));
  const got = await answerRest(router, services, registry, { verb, target: path, body, heightHeader: undefined });
  expect(got.status).toBe(status);
  if (c.name.includes("trimmed")) expect(JSON.parse(got.body)).toEqual(JSON.parse(want));
  else expect(got.body).toBe(want);
  expect({ ...got.headers, "content-type": "application/json" }).toEqual(headers);
}

describe("services of the node", () => {
  for (const c of cases) {
    if (c.kind !== undefined) throw new Error(`unknown kind ${String(c.kind)}`);
    const ours = c.method === undefined || OURS.test(c.method) || UNKNOWN.test(c.name);
    if (!ours) continue;
    if (c.grpc !== undefined) test(`${c.name}, by gRPC`, () => overGrpc(c));
    if (c.abci_query !== undefined) test(`${c.name}, by abci_query`, () => overAbci(c));
    if (c.http !== undefined) test(`${c.name}, by REST`, () => overRest(c));
  }
});
