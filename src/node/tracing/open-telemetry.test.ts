import { afterEach, expect, test } from "vitest";
import { openRig, RigSigner, rememberingVerifier, rigGenesis } from "../../../test/support/engine-rig.js";
import { keptLog } from "../../../test/support/kept-log.js";
import { MemoryDisk } from "../../../test/support/memory-disk.js";
import { OtlpCollector } from "../../../test/support/otlp-collector.js";
import { stubEnvironment } from "../../../test/support/stub-environment.js";
import { VirtualClock } from "../../../test/support/virtual-clock.js";
import { cometSchema } from "../../config/comet-schema.js";
import { parseConfig } from "../../config/parse.js";
import { allRoutes } from "../../gateway/rpc/routes/all.js";
import { type RpcServer, startRpcServer } from "../../gateway/rpc/server.js";
import { Teardown } from "../teardown.js";
import { openTracing } from "./tracing.js";

const PARTS = { chainId: "rig-1", nodeId: "ab", version: "0.1.0" };
const TRACE = "0af7651916cd43dd8448eb211c80319c";
const CALLER = "b7ad6b7169203331";
const config = (text: string) => parseConfig(cometSchema, { path: "config.toml", text, env: {}, flags: {} }).values;

const undo: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const one of undo.splice(0).reverse()) await one();
});

test("nobody traces unless config.toml names a collector", async () => {
  expect(await openTracing(config(""), PARTS, new Teardown(keptLog()))).toBeUndefined();
  const wrong = '[instrumentation]\notlp_endpoint = "collector"\n';
  expect(() => config(wrong)).toThrow("otlp_endpoint");
  expect(() => config("[instrumentation]\notlp_sample_ratio = 1.5\n")).toThrow("a number from 0 to 1");
});

/** A node without peers whose RPC server brings transactions. */
async function tracedNode(ratio: number): Promise<{
  readonly collector: OtlpCollector;
  readonly rpc: RpcServer;
  readonly untilHeight: (height: bigint) => Promise<void>;
  readonly close: () => Promise<void>;
}> {
  const collector = new OtlpCollector();
  const endpoint = await collector.listen();
  undo.push(() => collector.close());
  const teardown = new Teardown(keptLog());
  const comet = config(`[instrumentation]\notlp_endpoint = "${endpoint}"\notlp_sample_ratio = ${ratio}\n`);
  const tracing = (await openTracing(comet, PARTS, teardown))!;
  const clock = new VirtualClock();
  const signer = new RigSigner(1);
  const { engine } = await openRig({
    disk: new MemoryDisk(),
    clock,
    signer,
    verifier: rememberingVerifier(),
    genesis: rigGenesis([signer]),
    observer: tracing,
  });
  await engine.start();
  undo.push(() => engine.stop());
  const env = { ...stubEnvironment().env, mempool: tracing.traced(engine.mempool), tracer: tracing };
  const rpc = await startRpcServer(env, allRoutes, {
    host: "127.0.0.1",
    port: 0,
    corsAllowedOrigins: [],
    corsAllowedMethods: [],
    corsAllowedHeaders: [],
    maxBodyBytes: 1_000_000,
    maxOpenConnections: 10,
    maxRequestBatchSize: 10,
    maxSubscriptionClients: 1,
    maxSubscriptionsPerClient: 1,
    subscriptionBufferSize: 1,
    closeOnSlowClient: false,
    maxBufferedBytes: 1_000,
  });
  undo.push(() => rpc.close());
  return {
    collector,
    rpc,
    untilHeight: (height) => clock.runUntil(() => engine.blockStore.height >= height),
    close: () => teardown.run(),
  };
}

test("one trace leads from the request over CheckTx to the block, under the caller's span", async () => {
  const { collector, rpc, untilHeight, close } = await tracedNode(1);
  const headers = { traceparent: `00-${TRACE}-${CALLER}-01` };
  const answer = await fetch(`http://127.0.0.1:${rpc.address.port}/broadcast_tx_sync?tx="k=v"`, { headers });
  expect(await answer.json()).toMatchObject({ result: { code: 0 } });
  await untilHeight(3n);
  await close();
  const trace = collector.spans.filter((span) => span.traceId === TRACE);
  const [request, check, block] = ["rpc broadcast_tx_sync", "CheckTx", "block"].map(
    (name) => trace.find((span) => span.name === name)!,
  );
  expect(trace).toHaveLength(3);
  expect(request!.parentSpanId).toBe(CALLER);
  expect(check!.parentSpanId).toBe(request!.spanId);
  expect(block!.parentSpanId).toBe(check!.spanId);
  expect(check!.attributes).toMatchObject({ "tx.code": 0, "tx.bytes": 3 });
  expect(block!.attributes).toMatchObject({ "tx.index": 0, "tx.code": 0 });
  expect(block!.startNs).toBeGreaterThanOrEqual(check!.startNs);
  expect(block!.links).toBe(1);
  expect(request!.resource).toMatchObject({ "service.name": "statesetd", "stateset.chain_id": "rig-1" });
  // Heights are traces of their own, with a span for each step.
  const height = collector.spans.find((span) => span.name === "height" && span.attributes["block.height"] === 2)!;
  const steps = collector.spans.filter((span) => span.parentSpanId === height.spanId).map((span) => span.name);
  expect(steps).toEqual(expect.arrayContaining(["NewHeight", "Propose", "Prevote", "Precommit", "Commit"]));
});

test("with a ratio of 0 only what the caller samples is traced", async () => {
  const { collector, rpc, untilHeight, close } = await tracedNode(0);
  const get = (tx: string, headers: Record<string, string>) =>
    fetch(`http://127.0.0.1:${rpc.address.port}/broadcast_tx_sync?tx="${tx}"`, { headers });
  await get("a=1", {});
  await get("b=1", { traceparent: `00-${TRACE}-${CALLER}-00` });
  await get("c=1", { traceparent: "00-nonsense" });
  await get("d=1", { traceparent: `00-${TRACE}-${CALLER}-01` });
  await untilHeight(3n);
  await close();
  expect(collector.spans.map((span) => [span.traceId, span.name]).sort()).toEqual([
    [TRACE, "CheckTx"],
    [TRACE, "block"],
    [TRACE, "rpc broadcast_tx_sync"],
  ]);
});
