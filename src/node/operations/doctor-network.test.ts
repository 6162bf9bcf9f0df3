import { mkdtempSync, rmSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readNodeConfig } from "../../config/home.js";
import { type Asked, type NetworkProbe, networkFindings, type ServerStatus, thisNetwork } from "./doctor-network.js";

const NOW_NS = 1_800_000_000_000_000_000n;
const SECOND_NS = 1_000_000_000n;
const [A, B] = ["aa".repeat(20), "bb".repeat(20)] as const;

function config(env: Record<string, string> = {}) {
  const home = mkdtempSync(join(tmpdir(), "statesetd-doctor-net-"));
  try {
    return readNodeConfig(home, { env });
  } finally {
    rmSync(home, { recursive: true });
  }
}

const well: ServerStatus = {
  chainId: "c-1",
  height: 100n,
  blockTimeNs: NOW_NS - SECOND_NS,
  catchingUp: false,
  tookMs: 12,
};

function probe(answers: { readonly [where: string]: number | ServerStatus }): NetworkProbe {
  return {
    nowNs: () => NOW_NS,
    async connectMs(host, port) {
      const found = answers[`${host}:${port}`];
      if (typeof found !== "number") throw new Error("ECONNREFUSED");
      return found;
    },
    async status(url) {
      const found = answers[url];
      if (typeof found !== "object") throw new Error("no answer within 3000 ms");
      return found;
    },
  };
}

async function look(
  answers: { readonly [where: string]: number | ServerStatus },
  gateways: readonly Asked[] = [],
  env: Record<string, string> = {},
  running = false,
) {
  const question = { config: config(env), chainId: "c-1", running, gateways };
  const found = await networkFindings(question, probe(answers));
  return found.map(({ name, verdict, detail, fix }) => [name, verdict, detail, fix !== undefined] as const);
}

const peers = { STATESETD_P2P_PERSISTENT_PEERS: `${A}@10.0.0.1:26656,${B}@node.example:26656` };
const gateway = (region: string): Asked => ({ name: `gateway ${region}`, url: `https://${region}.example` });

test("a node without peers and gateways is asked nothing", async () => {
  expect(await look({})).toEqual([]);
});

test("peers that answer, and one that does not", async () => {
  expect(await look({ "10.0.0.1:26656": 8.4 }, [], peers)).toEqual([
    ["peer", "OK", "aaaaaaaa at 10.0.0.1:26656 answers in 8 ms", false],
    ["peer", "WARN", "bbbbbbbb at node.example:26656 cannot be reached: ECONNREFUSED", true],
  ]);
  const seed = { STATESETD_P2P_SEEDS: `${A}@10.0.0.9:26656` };
  expect(await look({ "10.0.0.9:26656": 1 }, [], seed)).toEqual([
    ["seed", "OK", "aaaaaaaa at 10.0.0.9:26656 answers in 1 ms", false],
  ]);
});

test("a node that reaches none of its peers is cut off", async () => {
  expect((await look({}, [], peers)).at(-1)).toEqual([
    "peers",
    "FAIL",
    "none of the 2 that are configured can be reached",
    true,
  ]);
});

test("gateways that answer, lag, catch up, are of another chain or away", async () => {
  const answers = {
    "https://eu.example": well,
    "https://us.example": { ...well, height: 80n },
    "https://ap.example": { ...well, catchingUp: true },
    "https://sa.example": { ...well, chainId: "c-2" },
  };
  const found = await look(answers, ["eu", "us", "ap", "sa", "af"].map(gateway));
  expect(found.map(([name, verdict]) => [name, verdict])).toEqual([
    ["gateway eu", "OK"],
    ["gateway us", "WARN"],
    ["gateway ap", "WARN"],
    ["gateway sa", "WARN"],
    ["gateway af", "WARN"],
    ["clock and peers", "OK"],
  ]);
  expect(found.map(([, , detail]) => detail)).toEqual([
    "https://eu.example at height 100, answers in 12 ms",
    "https://us.example at height 80, answers in 12 ms, 20 blocks behind",
    "https://ap.example at height 100, answers in 12 ms, is catching up",
    "https://sa.example is of the chain c-2, not c-1",
    "https://af.example does not answer: no answer within 3000 ms",
    "agrees with block 100, made 1.0 s ago",
  ]);
});

test.each([
  [-(300n * SECOND_NS) / 1000n, "OK", /made from now/],
  [-2n * SECOND_NS, "WARN", /at least 2\.0 s behind the time of block 100/],
  [-3600n * SECOND_NS, "FAIL", /at least 3600\.0 s behind/],
  [3600n * SECOND_NS, "WARN", /stands still, or this clock is ahead/],
])("a last block that is %d ns old: %s", async (ageNs, verdict, detail) => {
  const found = await look({ "https://eu.example": { ...well, blockTimeNs: NOW_NS - ageNs } }, [gateway("eu")]);
  expect(found.at(-1)![1]).toBe(verdict);
  expect(found.at(-1)![2]).toMatch(detail);
});

test("a node that runs is asked itself, and the RPC servers of state sync", async () => {
  const env = { STATESETD_STATESYNC_RPC_SERVERS: "10.0.0.5:26657,http://10.0.0.6:26657" };
  const answers = { "http://127.0.0.1:26657": well, "http://10.0.0.5:26657": well, "http://10.0.0.6:26657": well };
  const found = await look(answers, [], env, true);
  expect(found.map(([name, verdict]) => `${name} ${verdict}`)).toEqual([
    "this node OK",
    "RPC server OK",
    "RPC server OK",
    "clock and peers OK",
  ]);
});

test("the real network: a listener, nobody, a status, and something else", async () => {
  const listener = createServer();
  const web = createHttpServer((request, response) => {
    const sync = { latest_block_height: "7", latest_block_time: "2026-01-01T00:00:00.5Z", catching_up: false };
    const result = { node_info: { network: "c-1" }, sync_info: sync };
    response.end(request.url === "/status" ? JSON.stringify({ result }) : "{}");
  });
  const portOf = async (server: typeof listener | typeof web): Promise<number> => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    return typeof address === "object" && address !== null ? address.port : 0;
  };
  const [tcp, http] = [await portOf(listener), await portOf(web)];
  const network = thisNetwork();
  expect(await network.connectMs("127.0.0.1", tcp)).toBeGreaterThan(0);
  expect(await network.status(`tcp://127.0.0.1:${http}`)).toMatchObject({
    chainId: "c-1",
    height: 7n,
    blockTimeNs: 1_767_225_600_500_000_000n,
    catchingUp: false,
  });
  await expect(network.status(`http://127.0.0.1:${http}/elsewhere`)).rejects.toThrow("no status of a node");
  await Promise.all([listener, web].map((server) => new Promise((resolve) => server.close(resolve))));
  await expect(network.connectMs("127.0.0.1", tcp)).rejects.toThrow("ECONNREFUSED");
  await expect(network.status(`http://127.0.0.1:${http}`)).rejects.toThrow("ECONNREFUSED");
});
