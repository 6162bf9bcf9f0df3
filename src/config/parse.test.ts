import { expect, test } from "vitest";
import { appFaults, appSchema } from "./app-schema.js";
import { clientSchema } from "./client-schema.js";
import { cometFaults, cometSchema } from "./comet-schema.js";
import { ConfigError, type ConfigSources, parseConfig } from "./parse.js";
import { renderConfig } from "./render.js";
import { fieldsOf, variableOf } from "./schema.js";

function sources(text: string | undefined, more: Partial<ConfigSources> = {}): ConfigSources {
  return { path: "config.toml", text, env: {}, flags: {}, ...more };
}

function comet(text: string | undefined, more: Partial<ConfigSources> = {}) {
  return parseConfig(cometSchema, sources(text, more), cometFaults).values;
}

function faultOf(act: () => unknown): string {
  try {
    act();
  } catch (e) {
    if (e instanceof ConfigError) return e.message;
    throw e;
  }
  throw new Error("nothing was refused");
}

test.each([cometSchema, appSchema, clientSchema])("$file as written says what its defaults say", (schema) => {
  const written = parseConfig(schema, sources(renderConfig(schema))).values;
  expect(written).toEqual(parseConfig(schema, sources(undefined)).values);
});

test("defaults are CometBFT's", () => {
  const c = comet(undefined);
  expect(c.consensus).toMatchObject({ timeoutProposeMs: 3000, timeoutProposeDeltaMs: 500, timeoutCommitMs: 1000 });
  expect(c.rpc).toMatchObject({ laddr: "tcp://127.0.0.1:26657", maxBodyBytes: 1_000_000, maxRequestBatchSize: 10 });
  expect(c.p2p).toMatchObject({ laddr: "tcp://0.0.0.0:26656", maxNumInboundPeers: 40, handshakeTimeoutMs: 20_000 });
  expect(c.mempool).toMatchObject({ size: 5000, cacheSize: 10_000, maxTxBytes: 1_048_576 });
  expect(c.statesync).toMatchObject({ rpcServers: [], trustPeriodMs: 168 * 3_600_000, chunkFetchers: 4 });
});

test("a flag counts more than a variable, a variable more than the file", () => {
  const text = '[consensus]\ntimeout_commit = "5s"\n';
  const env = { STATESETD_CONSENSUS_TIMEOUT_COMMIT: "6s" };
  const flags = { "consensus.timeout_commit": "7s" };
  expect(comet(text).consensus.timeoutCommitMs).toBe(5000);
  expect(comet(text, { env }).consensus.timeoutCommitMs).toBe(6000);
  expect(comet(text, { env, flags }).consensus.timeoutCommitMs).toBe(7000);
});

test("integers may be in quotes, as CometBFT and the SDK write some", () => {
  expect(comet('[statesync]\nchunk_fetchers = "7"\n').statesync.chunkFetchers).toBe(7);
});

test("lists come from TOML, from JSON in a variable, and from commas", () => {
  const of = (text: string) => comet("", { env: { STATESETD_RPC_CORS_ALLOWED_ORIGINS: text } }).rpc.corsAllowedOrigins;
  expect(comet('[rpc]\ncors_allowed_origins = ["*"]\n').rpc.corsAllowedOrigins).toEqual(["*"]);
  expect(of('["a", "b"]')).toEqual(["a", "b"]);
  expect(of("a, b")).toEqual(["a", "b"]);
  expect(comet('[statesync]\nrpc_servers = "a:1,b:2"\n').statesync.rpcServers).toEqual(["a:1", "b:2"]);
});

test("an unknown key names file, line, key and the nearest one", () => {
  const text = 'moniker = "x"\n\n[consensus]\ntimeout_comit = "1s"\n';
  expect(faultOf(() => comet(text))).toBe(
    "config.toml:4: unknown key timeout_comit in [consensus]; did you mean timeout_commit?",
  );
});

test("a key in the wrong section is sent to the right one", () => {
  expect(faultOf(() => comet("[p2p]\nmax_txs_bytes = 1\n"))).toContain("max_txs_bytes belongs into [mempool]");
  expect(faultOf(() => comet('[rpc]\nmoniker = "x"\n'))).toContain("moniker belongs before the first section");
});

test("an unknown section is named once", () => {
  const message = faultOf(() => comet("[mempol]\nsize = 1\ncache_size = 2\n"));
  expect(message).toBe("config.toml:2: unknown section [mempol]; did you mean [mempool]?");
});

test.each([
  ["moniker = 5", "config.toml:1: moniker: found 5, wanted text in quotes"],
  // Peers would refuse the node for such a name, and cometbft does not start.
  ['moniker = ""', 'config.toml:1: moniker: found "", wanted a name of ASCII'],
  ['moniker = "café"', "wanted a name of ASCII letters, digits and signs, without tabs"],
  ['[rpc]\nmax_body_bytes = "1MB"', 'config.toml:2: rpc.max_body_bytes: found "1MB", wanted a whole number'],
  ["[rpc]\nmax_open_connections = -1", "rpc.max_open_connections: found -1, wanted a whole number of at least 0"],
  ["[consensus]\ntimeout_commit = 1000", "consensus.timeout_commit: found 1000, wanted a duration in quotes"],
  ['[consensus]\ntimeout_commit = "1sec"', 'found "1sec", wanted a duration such as "1s"'],
  ['[consensus]\nblock_time_tolerance = "0s"', "wanted a duration above zero"],
  ["[p2p]\npex = 1", "p2p.pex: found 1, wanted true or false"],
  ['[rpc]\nladdr = "127.0.0.1"', "rpc.laddr: found"],
  ['[p2p]\npersistent_peers = "nobody@127.0.0.1:1"', "wanted peers as ID@HOST:PORT"],
  ['[blocksync]\nversion = "v2"', "wanted v0"],
  ["[rpc]\nexperimental_subscription_buffer_size = 300", "wanted at least experimental_subscription_buffer_size (300)"],
  ["[statesync]\nenable = true", "statesync.rpc_servers: found [], wanted at least two servers"],
  ["a = 1\n[b\n", "config.toml:2: no valid TOML"],
  ["moniker = 'a'\nmoniker = 'b'", "config.toml:2: no valid TOML"],
])("refuses %j", (text, message) => {
  expect(faultOf(() => comet(text))).toContain(message);
});

test("faults of variables and flags name them", () => {
  const env = { STATESETD_RPC_MAX_BODY_BYTES: "much" };
  expect(faultOf(() => comet("", { env }))).toContain(
    "environment variable STATESETD_RPC_MAX_BODY_BYTES: rpc.max_body_bytes",
  );
  expect(faultOf(() => comet("", { flags: { "p2p.pex": "maybe" } }))).toContain(
    'flag --p2p.pex: p2p.pex: found "maybe"',
  );
});

test("all faults are said at once, up to a bound", () => {
  const many = Array.from({ length: 50 }, (_, i) => `unheard_of_key_${i} = 1`).join("\n");
  const lines = faultOf(() => comet(many)).split("\n");
  expect(lines).toHaveLength(21);
  expect(lines[20]).toBe("and 30 more");
});

test("keys of the SDK without effect are taken and reported", () => {
  const text =
    "inter-block-cache = true\n[telemetry]\nenabled = false\nglobal-labels = []\n[streaming.abci]\nkeys = []\n";
  const { ignored } = parseConfig(appSchema, sources(text), appFaults);
  expect(ignored).toHaveLength(4);
  expect(ignored[0]).toContain("inter-block-cache has no effect");
});

test("custom pruning wants both of its numbers", () => {
  const message = faultOf(() => parseConfig(appSchema, sources('pruning = "custom"\n'), appFaults));
  expect(message).toContain("pruning-keep-recent");
  expect(message).toContain("pruning-interval");
});

test("deeply nested tables are refused without deep recursion", () => {
  const text = `[${Array.from({ length: 500 }, () => "a").join(".")}]\nb = 1\n`;
  expect(faultOf(() => comet(text))).toContain("unknown section");
});

test("rendering refuses a path that is no key", () => {
  expect(() => renderConfig(cometSchema, { "rpc.ladr": "x" })).toThrow("config.toml has no key rpc.ladr");
});

test("no two keys share a variable, and none of the files share a flag", () => {
  const paths = [cometSchema, appSchema, clientSchema].flatMap((s) => fieldsOf(s).map((f) => f.path));
  expect(new Set(paths).size).toBe(paths.length);
  expect(new Set(paths.map(variableOf)).size).toBe(paths.length);
});
