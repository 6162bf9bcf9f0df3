/** A testnet with gateways, and clients that go on asking while a gateway, a region's nodes and a region's network fail. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { Comet38Client, WebsocketClient } from "@cosmjs/tendermint-rpc";
import { afterAll, beforeAll, expect, test } from "vitest";
import { NoEndpointError, RegionalFetch } from "../../src/client/regional-fetch.js";
import { until } from "../support/chain.js";
import { RunningTestnet } from "../support/running-testnet.js";

const ALL = [0, 1, 2, 3];
const PRIMARY = 25_057;
const REST = 25_017;
const at = (port: number): string => `http://127.0.0.1:${port}`;
/** Of region r, the primary and the backup, then the next region's primary. */
const ENDPOINTS = [at(PRIMARY), at(PRIMARY - 1_000), at(PRIMARY + 100)];
const PER_SECOND = 200;

let net: RunningTestnet;

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function healthy(port: number): Promise<void> {
  await until(`gateway at ${port}`, 30_000, async () => {
    const response = await fetch(`${at(port)}/gateway/health`).catch(() => undefined);
    return response?.status === 200 ? true : undefined;
  });
}

/** On a busy machine a node may lag for a moment, and the next region's answers instead. */
async function answersByItsOwn(port: number): Promise<void> {
  await until(`the region's own node answers by ${port}`, 60_000, async () => {
    const response = await fetch(`${at(port)}/status`).catch(() => undefined);
    return response?.headers.get("x-region") === "us-east-1" ? true : undefined;
  });
}

beforeAll(async () => {
  net = new RunningTestnet("--validators", "4", "--gateways");
  await net.reach(3, ALL);
  await Promise.all([PRIMARY, PRIMARY - 1_000, PRIMARY + 100].map(healthy));
}, 180_000);

afterAll(() => net?.destroy());

interface Load {
  readonly sent: number;
  readonly failed: number;
  /** The longest time between two answers. */
  readonly gapMs: number;
  /** Answers of a state older than what the client had seen when it asked. */
  readonly older: number;
  readonly regions: ReadonlySet<string>;
}

/** Reads at a steady rate while something happens, and no shorter than `seconds`. */
async function under(seconds: number, happen: () => Promise<void>): Promise<Load> {
  const client = new RegionalFetch({ endpoints: ENDPOINTS, readYourWrites: true });
  const paths = ["/status", "/block", "/abci_info", "/validators?height=2"];
  const regions = new Set<string>();
  const pending: Promise<void>[] = [];
  let failed = 0;
  let older = 0;
  let gapMs = 0;
  let lastMs = performance.now();
  const ask = async (i: number): Promise<void> => {
    const seen = client.height;
    const path = paths[i % paths.length]!;
    try {
      const response = await client.fetch(path);
      await response.arrayBuffer();
      if (response.status !== 200) failed++;
      regions.add(response.headers.get("x-region") ?? "");
      if (!path.includes("height") && BigInt(response.headers.get("x-block-height") ?? 0) < seen) older++;
      gapMs = Math.max(gapMs, performance.now() - lastMs);
      lastMs = performance.now();
    } catch (e) {
      if (!(e instanceof NoEndpointError)) throw e;
      failed++;
    }
  };
  const beganMs = performance.now();
  let happened = false;
  const happening = sleep(1_000)
    .then(happen)
    .finally(() => (happened = true));
  happening.catch(() => undefined); // awaited below, after the load
  let sent = 0;
  while (!happened || performance.now() - beganMs < seconds * 1_000) {
    while (sent < ((performance.now() - beganMs) / 1_000) * PER_SECOND) pending.push(ask(sent++));
    await sleep(5);
  }
  await Promise.all([...pending, happening]);
  return { sent, failed, gapMs, older, regions };
}

function expectUnbroken({ sent, failed, gapMs, older }: Load): void {
  expect(sent).toBeGreaterThan(PER_SECOND * 5);
  expect(failed).toBeLessThanOrEqual(sent / 1_000);
  expect(gapMs).toBeLessThan(3_000);
  expect(older).toBe(0);
}

test("both gateways of a region answer, and say who they are", async () => {
  for (const port of [PRIMARY, PRIMARY - 1_000]) {
    await answersByItsOwn(port);
    const response = await fetch(`${at(port)}/status`);
    expect(response.headers.get("x-region")).toBe("us-east-1");
    expect(Number(response.headers.get("x-block-height"))).toBeGreaterThanOrEqual(3);
  }
  for (const port of [REST, REST - 1_000]) {
    const page = await fetch(`${at(port)}/docs`);
    expect(page.headers.get("content-type")).toContain("text/html");
    const supply = await fetch(`${at(port)}/cosmos/bank/v1beta1/supply`);
    expect([supply.status, supply.headers.get("x-region")]).toEqual([200, "us-east-1"]);
  }
});

/** curl itself, without a library's retries. */
async function curl(url: string): Promise<boolean> {
  try {
    const { stdout } = await promisify(execFile)("curl", ["--silent", "--fail", "--max-time", "5", url]);
    return stdout.includes('"latest_block_height"');
  } catch {
    return false;
  }
}

test("the primary gateway is killed: the client goes on by the backup, and curl by the backup never stopped", async () => {
  const outcomes: boolean[] = [];
  const load = await under(7, async () => {
    await net.act("kill", "us-east-1/primary");
    for (let i = 0; i < 20; i++) {
      outcomes.push(await curl(`${at(PRIMARY - 1_000)}/status`));
      await sleep(100);
    }
  });
  expectUnbroken(load);
  expect(outcomes).toEqual(outcomes.map(() => true));
  await net.act("restart", "us-east-1/primary");
  await healthy(PRIMARY);
});

test("every node of the region is killed: the gateway goes on by the next region, for plain clients too", async () => {
  let plainFailed = 0;
  let plainAsked = 0;
  await answersByItsOwn(PRIMARY);
  const load = await under(7, async () => {
    const plain = setInterval(async () => {
      plainAsked++;
      const response = await fetch(`${at(PRIMARY - 1_000)}/status`).catch(() => undefined);
      if (response?.status !== 200) plainFailed++;
    }, 20);
    await net.act("kill", "0");
    await sleep(4_000);
    clearInterval(plain);
  });
  expectUnbroken(load);
  expect(load.regions.size).toBeGreaterThan(1);
  expect(plainAsked).toBeGreaterThan(100);
  expect(plainFailed).toBe(0);
  await net.act("restart", "0");
  await net.reach((await net.top()) + 2, ALL);
});

test("a region is parted from the others: its stale nodes are left out, by subscriptions too", async () => {
  const socket = new WebsocketClient(at(PRIMARY).replace("http", "ws"));
  const heights: number[] = [];
  const subscription = Comet38Client.create(socket)
    .subscribeNewBlockHeader()
    .subscribe({ next: ({ height }) => heights.push(height), error: () => undefined });
  const load = await under(14, async () => {
    await net.act("partition", "us-east-1");
    // How long the others take for a block depends on how often the lost region would have proposed.
    const known = heights.length;
    await until("headers while parted", 60_000, async () => (heights.length >= known + 3 ? true : undefined));
    await sleep(3_000);
    await net.act("heal");
  });
  expectUnbroken(load);
  expect(load.regions.size).toBeGreaterThan(1);
  subscription.unsubscribe();
  socket.disconnect();
  await net.reach((await net.top()) + 2, ALL);
});

test("CosmJS by a gateway: queries, and a subscription that outlives the node behind it", async () => {
  const socket = new WebsocketClient(at(PRIMARY).replace("http", "ws"));
  const client = Comet38Client.create(socket);
  const heights: number[] = [];
  const subscription = client.subscribeNewBlockHeader().subscribe({
    next: (header) => heights.push(header.height),
    error: () => undefined,
  });
  expect((await client.status()).nodeInfo.network).toBe("stateset-local-1");
  await until("two headers", 20_000, async () => (heights.length >= 2 ? true : undefined));
  await net.act("kill", "0");
  const known = heights.length;
  await until("more headers", 30_000, async () => (heights.length >= known + 3 ? true : undefined));
  expect([...heights].sort((a, b) => a - b)).toEqual(heights);
  subscription.unsubscribe();
  socket.disconnect();
  await net.act("restart", "0");
});
