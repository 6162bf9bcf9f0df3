/** A trace goes through a gateway: what a node is told by each interface, with a collector and without. */
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import { afterEach, expect, test } from "vitest";
import { type GatewayRig, gatewayBefore, urlOf } from "../../../test/support/gateway-rig.js";
import { grpcCall, grpcClient } from "../../../test/support/grpc-call.js";
import { keptLog } from "../../../test/support/kept-log.js";
import { OtlpCollector } from "../../../test/support/otlp-collector.js";
import { type GrpcServer, startGrpcServer } from "../../gateway/grpc/server.js";
import type { CallContext } from "../../gateway/services/backend.js";
import { Query as BankQuery } from "../../gen/cosmos/bank/v1beta1/query.js";

const TRACE = "0af7651916cd43dd8448eb211c80319c";
const CALLER = "b7ad6b7169203331";
const TRACEPARENT = `00-${TRACE}-${CALLER}-01`;
const PARAMS = "/cosmos.bank.v1beta1.Query/Params";

let node: Server;
let grpcNode: GrpcServer;
let rig: GatewayRig;
/** What the node was told by HTTP, by path, and by gRPC. */
const told = new Map<string, IncomingHttpHeaders>();
let called: CallContext | undefined;

async function open(toml: string): Promise<void> {
  node = createServer((request, response) => {
    if (request.url !== "/status" && request.url !== "/websocket") told.set(request.url!, request.headers);
    request.resume();
    const status = { sync_info: { latest_block_height: "10", catching_up: false } };
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ jsonrpc: "2.0", id: -1, result: status }));
  });
  await new Promise<void>((resolve) => node.listen(0, "127.0.0.1", resolve));
  const at = { host: "127.0.0.1", port: (node.address() as { port: number }).port };
  const backend = {
    services: [BankQuery],
    call: async (_method: string, _request: Uint8Array, context: CallContext) => {
      called = context;
      return { code: 0, message: "", response: new Uint8Array(0), height: 10n };
    },
  };
  grpcNode = await startGrpcServer(backend, keptLog(), {
    host: "127.0.0.1",
    port: 0,
    maxReceiveBytes: 10_000,
    maxSendBytes: 10_000,
    maxOpenConnections: 10,
  });
  rig = await gatewayBefore([{ rpc: at, rest: at, grpc: grpcNode.address }], toml);
}

afterEach(async () => {
  await rig.gateway.stop();
  await grpcNode.close();
  node.closeAllConnections();
  await new Promise((resolve) => node.close(resolve));
  told.clear();
});

/** One request by each interface; what the node is told of each. */
async function askAll(): Promise<(string | undefined)[]> {
  const headers = { traceparent: TRACEPARENT };
  await fetch(`${urlOf(rig.rpc)}/abci_info`, { headers });
  const body = '{"jsonrpc":"2.0","id":1,"method":"net_info"}';
  await fetch(urlOf(rig.rpc), { method: "POST", headers, body });
  await fetch(`${urlOf(rig.rest)}/cosmos/bank/v1beta1/supply`, { headers });
  const client = grpcClient(rig.grpc.host, rig.grpc.port);
  expect((await grpcCall(client, PARAMS, new Uint8Array(0), headers)).code).toBe(0);
  client.close();
  const heard = ["/abci_info", "/", "/cosmos/bank/v1beta1/supply"].map((path) => told.get(path)?.traceparent);
  return [...heard.map(String), called?.traceParent];
}

test("without a collector the node is told what the client told", async () => {
  await open("");
  expect(await askAll()).toEqual([TRACEPARENT, TRACEPARENT, TRACEPARENT, TRACEPARENT]);
});

test("with a collector the gateway's span is between the client's and the node's", async () => {
  const collector = new OtlpCollector();
  const endpoint = await collector.listen();
  await open(`[tracing]\notlp-endpoint = "${endpoint}"\notlp-sample-ratio = 0.0\n`);
  const heard = await askAll();
  await rig.gateway.stop();
  const spans = collector.spans.filter((span) => span.traceId === TRACE);
  expect(spans.map((span) => span.parentSpanId)).toEqual([CALLER, CALLER, CALLER, CALLER]);
  expect(heard).toEqual(spans.map((span) => `00-${TRACE}-${span.spanId}-01`));
  expect(spans.map((span) => span.name)).toEqual(["gateway GET", "gateway POST", "gateway GET", `grpc ${PARAMS}`]);
  expect(spans[0]!.resource).toMatchObject({
    "service.name": "statesetd-gateway",
    "stateset.moniker": "us-east-1/primary",
  });
  await collector.close();
});
