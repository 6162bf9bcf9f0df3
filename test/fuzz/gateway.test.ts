/** Whatever comes in over JSON-RPC, WebSocket, REST and gRPC, the gateway answers it within bounds and goes on. */
import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { WebSocket } from "ws";
import { EventQueryError, matchesEvents, parseEventQuery } from "../../src/abci/event-query.js";
import { decodeTx } from "../../src/codec/decode-tx.js";
import type { NodeEnvironment } from "../../src/gateway/environment.js";
import { answerRest } from "../../src/gateway/rest/handler.js";
import { RestRouter, restRoutes } from "../../src/gateway/rest/router.js";
import { answerBody, answerUri, type HttpAnswer } from "../../src/gateway/rpc/dispatch.js";
import { allRoutes } from "../../src/gateway/rpc/routes/all.js";
import { type RpcServer, startRpcServer } from "../../src/gateway/rpc/server.js";
import type { GrpcBackend } from "../../src/gateway/services/backend.js";
import { nodeServices } from "../../src/gateway/services/node-services.js";
import { versionInfo } from "../../src/gateway/services/tendermint-service.js";
import { allFiles } from "../../src/gen/all.js";
import { RequestQuery } from "../../src/gen/tendermint/abci/types.js";
import { toHex } from "../../src/types/bytes.js";
import { fullRegistry } from "../support/full-registry.js";
import { type RecordedChain, recordedChain } from "../support/recorded-chain.js";
import { rpcServerOptions } from "../vectors/rpc-options.js";
import { cpuMs } from "./cpu-time.js";
import { fuzzOptions, keptSeeds } from "./options.js";

const seeds = keptSeeds<{ bodies: string[]; targets: string[]; frames: string[] }>("gateway");
const caller = { remoteAddress: "fuzz" };
const registry = fullRegistry("stateset1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqlql5ex");
const services = allFiles.flatMap((f) => f.services);
/** Time that one request may take: far more than any needs, far less than a loop without end. */
const MS_MAX = 3_000;

let chain: RecordedChain;
let env: NodeEnvironment;
let server: RpcServer;

beforeAll(async () => {
  chain = await recordedChain({
    nodeInfo: {
      p2pVersion: 8n,
      blockVersion: 11n,
      appVersion: 1n,
      id: "",
      listenAddress: "",
      network: "fuzz",
      version: "0.38.25",
      channels: new Uint8Array(0),
      moniker: "",
      txIndex: "on",
      rpcAddress: "",
    },
    validatorKey: new Uint8Array(32),
    pending: [],
  });
  // Nothing that is broadcast waits for a block here.
  env = { ...chain.env, broadcastCommitTimeoutMs: 1 };
  server = await startRpcServer(env, allRoutes, { ...rpcServerOptions, maxBodyBytes: 20_000 });
});

afterAll(() => server.close());

async function within<T>(promise: Promise<T>): Promise<T> {
  const start = cpuMs();
  const value = await promise;
  expect(cpuMs() - start).toBeLessThan(MS_MAX);
  return value;
}

const json = fc.oneof(
  fc.json({ maxDepth: 6 }),
  fc.jsonValue().map((v) => JSON.stringify(v) ?? "null"),
);
const method = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...Object.keys(allRoutes)) },
  { weight: 1, arbitrary: fc.string() },
);
const integers = fc.oneof(
  fc.bigInt({ min: -5n, max: 50n }),
  fc.bigInt({ min: -(1n << 65n), max: 1n << 65n }),
  fc.constantFrom(0n, -1n, (1n << 63n) - 1n, -(1n << 63n), (1n << 64n) - 1n),
);
const paramNames = [...new Set(Object.values(allRoutes).flatMap((r) => Object.keys(r.params)))];
const queries = fc.oneof(
  fc.constantFrom("tx.height > 2", "app.key EXISTS", "app.creator CONTAINS 'o' AND tx.height < 9", "block.height >= 0"),
  fc.string(),
  fc
    .tuple(
      fc.constantFrom("tx.height", "app.key", "tm.event", "x"),
      fc.constantFrom("=", "<", ">=", "CONTAINS"),
      fc.string(),
    )
    .map(([tag, op, v]) => `${tag} ${op} ${v}`),
);
const param = fc.oneof(
  integers.map(String),
  integers.map(Number),
  queries,
  fc.boolean(),
  fc.constant(null),
  fc.base64String(),
  fc.uint8Array({ maxLength: 40 }).map(toHex),
  fc.jsonValue({ maxDepth: 3 }),
);
const rpcRequest = fc.record({
  jsonrpc: fc.constantFrom("2.0", "1.0", 2),
  id: fc.oneof(fc.integer(), fc.string(), fc.constant(null), fc.double(), fc.jsonValue({ maxDepth: 1 })),
  method,
  params: fc.oneof(
    fc.dictionary(fc.constantFrom(...paramNames), param, { maxKeys: 5 }),
    fc.array(param, { maxLength: 5 }),
    fc.jsonValue({ maxDepth: 1 }),
  ),
});
const body = fc.oneof(
  { weight: 6, arbitrary: rpcRequest.map((r) => JSON.stringify(r)) },
  { weight: 2, arbitrary: fc.array(rpcRequest, { maxLength: 12 }).map((r) => JSON.stringify(r)) },
  { weight: 1, arbitrary: json },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
  {
    weight: 1,
    arbitrary: fc.tuple(rpcRequest, fc.nat(), fc.nat()).map(([r, at, length]) => cut(JSON.stringify(r), at, length)),
  },
);

function cut(text: string, at: number, length: number): string {
  const start = at % (text.length + 1);
  return text.slice(0, start) + text.slice(start + (length % 20));
}

function checkAnswer(answer: HttpAnswer): void {
  expect([200, 500]).toContain(answer.status);
  const parts = Array.isArray(answer.body) ? answer.body : answer.body === undefined ? [] : [answer.body];
  for (const part of parts) {
    const { result, error, jsonrpc } = JSON.parse(JSON.stringify(part)) as Record<string, unknown>;
    expect(jsonrpc).toBe("2.0");
    expect((result === undefined) !== (error === undefined)).toBe(true);
  }
}

test("JSON-RPC bodies", async () => {
  const property = fc.asyncProperty(body, async (text) => {
    checkAnswer(await within(answerBody(env, allRoutes, text, caller)));
  });
  await fc.assert(property, { ...fuzzOptions, examples: seeds.bodies.map((b): [string] => [b]) });
});

test("deep and wide JSON-RPC bodies", async () => {
  for (const text of [
    "[".repeat(100_000),
    '{"a":'.repeat(100_000),
    `[${"1,".repeat(100_000)}1]`,
    `"${"\\u".repeat(50_000)}"`,
  ]) {
    checkAnswer(await within(answerBody(env, allRoutes, text, caller)));
    const params = `{"jsonrpc":"2.0","id":1,"method":"broadcast_evidence","params":{"evidence":${text}}}`;
    checkAnswer(await within(answerBody(env, allRoutes, params, caller)));
  }
});

test("URI parameters", async () => {
  const values = fc.oneof(
    fc.string({ unit: "binary" }),
    integers.map(String),
    queries.map((q) => `"${q}"`),
    json,
  );
  const property = fc.asyncProperty(
    fc.constantFrom(...Object.keys(allRoutes)),
    fc.dictionary(fc.constantFrom(...paramNames), values, { maxKeys: 5 }),
    async (name, params) =>
      checkAnswer(await within(answerUri(env, "X", allRoutes[name]!, new URLSearchParams(params), caller))),
  );
  await fc.assert(property, fuzzOptions);
});

const segment = fc.oneof(
  fc.string({ maxLength: 12 }).map(encodeURIComponent),
  fc.webPath({ size: "small" }),
  integers.map(String),
);
const templates = restRoutes(services).map((r) => ({ verb: r.verb, text: r.template.text }));
const fieldNames = [...new Set(restRoutes(services).flatMap((r) => r.input.fields.map((f) => f.name)))];
const restQuery = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.constantFrom(...fieldNames),
        fc.constantFrom("pagination.limit", "pagination.key", "pagination.reverse", "pagination.offset"),
        fc.string(),
      ),
      fc.oneof(fc.string(), integers.map(String), fc.base64String()),
    ),
    { maxLength: 5 },
  )
  .map((pairs) => new URLSearchParams(pairs).toString());
const restRequest = fc.oneof(
  fc
    .tuple(fc.constantFrom(...templates), fc.array(segment, { minLength: 4, maxLength: 4 }), restQuery)
    .map(([t, s, q]) => {
      let i = 0;
      return { verb: t.verb.toUpperCase(), target: `${t.text.replace(/\{[^}]*\}/g, () => s[i++] ?? "x")}?${q}` };
    }),
  fc.record({
    verb: fc.constantFrom("GET", "POST", "PUT", "BREW"),
    target: fc.string({ unit: "binary" }).map((s) => `/${s}`),
  }),
);

/** Everything that the modules would be asked ends here, with an empty answer. */
const application: GrpcBackend = {
  services,
  async call(name, request) {
    const found = services.flatMap((s) =>
      Object.values(s.methods).map((m) => ({ path: `/${s.typeName}/${m.name}`, m })),
    );
    const { m } = found.find((f) => f.path === name)!;
    m.input.decode(request);
    return { code: 0, message: "", response: m.output.encode(m.output.create()), height: 1n };
  },
};

function local() {
  return nodeServices(env, application, {
    decodeTx: (bytes) => decodeTx(registry, bytes),
    consensusAddress: toHex,
    version: versionInfo("fuzz", "0", ""),
    node: { minimumGasPrices: "", pruningKeepRecent: "0", pruningInterval: "0", haltHeight: 0n },
  });
}

test("REST paths, parameters and bodies", async () => {
  const backend = local();
  const router = new RestRouter(restRoutes(services));
  const heights = fc.option(fc.oneof(fc.string(), integers.map(String)), { nil: undefined });
  const bodies = fc.oneof(
    json,
    fc.string(),
    fc.dictionary(fc.constantFrom(...fieldNames), param).map((d) => JSON.stringify(d)),
  );
  const property = fc.asyncProperty(restRequest, bodies, heights, async ({ verb, target }, text, heightHeader) => {
    const answer = await within(answerRest(router, backend, registry, { verb, target, body: text, heightHeader }));
    expect(answer.status).toBeGreaterThanOrEqual(200);
    expect(answer.status).toBeLessThan(600);
    expect(JSON.parse(answer.body)).toBeTypeOf("object");
  });
  const examples = seeds.targets.map((target): [{ verb: string; target: string }, string, undefined] => [
    { verb: "GET", target },
    "",
    undefined,
  ]);
  await fc.assert(property, { ...fuzzOptions, numRuns: 3 * fuzzOptions.numRuns, examples });
});

test("gRPC requests to the node's own services, directly and by abci_query", async () => {
  const backend = local();
  const own = backend.services
    .slice(0, 3)
    .flatMap((s) => Object.values(s.methods).map((m) => `/${s.typeName}/${m.name}`));
  const property = fc.asyncProperty(
    fc.constantFrom(...own),
    fc.uint8Array({ maxLength: 60 }),
    fc.option(fc.bigInt({ min: 1n, max: (1n << 63n) - 1n }), { nil: undefined }),
    async (path, data, height) => {
      // Simulation hands its bytes to the application, which refuses what does not decode by throwing here.
      if (path.endsWith("/Simulate")) return;
      const answer = await within(backend.call(path, data, { height }));
      expect(answer.code).toBeGreaterThanOrEqual(0);
      const queried = await within(backend.abciQuery(RequestQuery.from({ path, data, height: height ?? 0n })));
      expect(queried!.code === 0).toBe(answer.code === 0);
    },
  );
  await fc.assert(property, { ...fuzzOptions, numRuns: 3 * fuzzOptions.numRuns });
});

test("event queries", () => {
  const events = fc.dictionary(fc.string(), fc.array(fc.string(), { maxLength: 3 }), { maxKeys: 4 });
  const property = fc.property(fc.oneof(queries, fc.string({ unit: "binary" })), events, (text, map) => {
    try {
      const query = parseEventQuery(text);
      expect(matchesEvents(query, new Map(Object.entries(map)))).toBeTypeOf("boolean");
    } catch (e) {
      if (!(e instanceof EventQueryError)) throw e;
      expect(e.message).toMatch(/^offset \d+: /);
    }
  });
  fc.assert(property, { ...fuzzOptions, numRuns: 10 * fuzzOptions.numRuns });
});

function alive(): Promise<number> {
  return new Promise((resolve, reject) => {
    const { host, port } = server.address;
    const req = httpRequest({ host, port, path: "/health", agent: false }, (res) => {
      res.resume();
      resolve(res.statusCode!);
    });
    req.on("error", reject);
    req.end();
  });
}

/** Sends frames over a connection of their own, publishes a block, and waits until the server has had its turn. */
function play(frames: readonly (string | Uint8Array)[]): Promise<void> {
  return new Promise((resolve) => {
    const ws = new WebSocket(`ws://${server.address.host}:${server.address.port}/websocket`);
    const done = (): void => {
      ws.terminate();
      resolve();
    };
    ws.on("error", done);
    ws.on("close", done);
    ws.on("open", () => {
      for (const frame of frames) ws.send(frame);
      ws.send('{"jsonrpc":"2.0","id":"last","method":"health"}');
      const block = chain.block(1n);
      chain.events.publish({ kind: "NewBlockHeader", header: block.header });
    });
    ws.on("message", (data) => {
      if (String(data).includes('"last"')) done();
    });
  });
}

test("WebSocket frames", async () => {
  const subscription = fc
    .tuple(fc.constantFrom("subscribe", "unsubscribe", "unsubscribe_all"), queries, fc.integer())
    .map(([name, query, id]) => JSON.stringify({ jsonrpc: "2.0", id, method: name, params: { query } }));
  const frame = fc.oneof(subscription, body, fc.uint8Array({ maxLength: 100 }));
  const property = fc.asyncProperty(fc.array(frame, { maxLength: 6 }), async (frames) => {
    await within(play(frames));
    expect(await alive()).toBe(200);
  });
  const numRuns = Math.ceil(fuzzOptions.numRuns / 3);
  await fc.assert(property, { ...fuzzOptions, numRuns, examples: [[seeds.frames]] });
  await expect.poll(() => chain.events.subscribers, { timeout: 5_000 }).toBe(0);
});

test("bytes that are neither HTTP nor WebSocket", async () => {
  const upgrade =
    "GET /websocket HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n";
  const property = fc.asyncProperty(fc.boolean(), fc.uint8Array({ maxLength: 300 }), async (upgraded, bytes) => {
    await new Promise<void>((resolve) => {
      const socket = connect(server.address.port, server.address.host, () => {
        if (upgraded) socket.write(upgrade);
        socket.write(bytes);
        setTimeout(() => socket.destroy(), 5);
      });
      socket.on("error", () => undefined);
      socket.on("close", () => resolve());
    });
    expect(await alive()).toBe(200);
  });
  await fc.assert(property, { ...fuzzOptions, numRuns: Math.ceil(fuzzOptions.numRuns / 3) });
});
