import { createServer, type Server } from "node:http";
import { afterEach, expect, test } from "vitest";
import type { Io } from "../io.js";
import { runCli } from "../run.js";
import { paint } from "../terminal.js";
import { statusLines, type WatchedStatus } from "./status-watch.js";

let server: Server | undefined;

afterEach(async () => {
  await new Promise((resolve) => (server === undefined ? resolve(undefined) : server.close(resolve)));
  server = undefined;
});

const BEGIN = Date.parse("2026-01-01T00:00:00Z");
const timeOf = (height: number) => new Date(BEGIN + 1_500 * height).toISOString();

/** A node whose height grows with each question after it; undefined: it answers nothing now. */
async function node(heights: readonly (number | undefined)[]): Promise<string> {
  let asked = -1;
  let height: number | undefined = 0;
  const answers = (at: number): Record<string, unknown> => ({
    status: {
      node_info: { id: "ab", network: "test-1", moniker: "node0", version: "0.38.25" },
      sync_info: {
        latest_block_height: String(at),
        latest_block_time: timeOf(at),
        latest_app_hash: "C0FFEE",
        catching_up: false,
      },
      validator_info: { voting_power: "10" },
    },
    net_info: {
      peers: [
        {
          node_info: { id: "cd", moniker: "node1" },
          is_outbound: true,
          remote_ip: "10.0.0.2",
          connection_status: { SendMonitor: { CurRate: "100" }, RecvMonitor: { CurRate: "50" } },
        },
      ],
    },
    num_unconfirmed_txs: { n_txs: "3", total_bytes: "700" },
    consensus_state: { round_state: { "height/round/step": `${at + 1}/2/4` } },
    validators: { total: "2", validators: [{ voting_power: "10" }, { voting_power: "5" }] },
    blockchain: { block_metas: [at, at - 1].map((h) => ({ header: { height: String(h), time: timeOf(h) } })) },
    commit: { signed_header: { commit: { signatures: [{ block_id_flag: 2 }, { block_id_flag: 1 }] } } },
  });
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (part: Buffer) => {
      body += part.toString();
    });
    request.on("end", () => {
      const { method, id } = JSON.parse(body) as { method: string; id: unknown };
      if (method === "status") height = heights[Math.min(++asked, heights.length - 1)];
      if (height === undefined) {
        request.socket.destroy();
        return;
      }
      response.end(JSON.stringify({ jsonrpc: "2.0", id, result: answers(height)[method] }));
    });
  });
  await new Promise<void>((resolve) => server!.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return `tcp://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
}

async function watch(url: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const io: Io = {
    env: {},
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    readLine: async () => undefined,
    readSecret: async () => undefined,
    readAll: async () => "",
    interactive: false,
    colour: false,
    exitCode: 0,
  };
  const call = ["status", "--watch", "--interval", "100ms", "--node", url, "--home", "/nonexistent", ...args];
  const code = await runCli(call, io);
  return { code, out, err };
}

test("machines get a line of JSON each time, also when the node does not answer", async () => {
  const { code, out } = await watch(await node([7, undefined, 9]), "--count", "3", "--output", "json");
  expect(code).toBe(0);
  const lines = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Partial<WatchedStatus> & { error?: string });
  expect(lines.map((line) => line.height ?? "no answer")).toEqual([7, "no answer", 9]);
  expect(lines[0]).toMatchObject({
    chain_id: "test-1",
    moniker: "node0",
    block_time: timeOf(7),
    app_hash: "C0FFEE",
    interval_ms: 1500,
    catching_up: false,
    deciding: 8,
    round: 2,
    validators: 2,
    power: 15,
    own_power: 10,
    signed: 1,
    mempool: 3,
    mempool_bytes: 700,
    peers: [{ id: "cd", moniker: "node1", address: "10.0.0.2", outbound: true, rate: 150 }],
  });
  expect(lines[1]!.error).toBeDefined();
});

test("in a pipe people get a line for each new height", async () => {
  const { out } = await watch(await node([7, 7, 8]), "--count", "3");
  expect(out).toBe(
    "height 7  1.50 s a block  round 2  1 of 2 validators signed  1 peers  3 waiting\n" +
      "height 8  1.50 s a block  round 2  1 of 2 validators signed  1 peers  3 waiting\n",
  );
});

test("asked once, a node that does not answer is an error; a wrong interval too", async () => {
  const failed = await watch(await node([undefined]), "--count", "1");
  expect(failed.code).toBe(1);
  expect(failed.err).toContain("Error:");
  const wrong = await watch("tcp://127.0.0.1:1", "--interval", "1ms");
  expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining("a duration of at least 100ms")]);
});

test("the screen says what is late, what is missing, and who the peers are", () => {
  const status: WatchedStatus = {
    ...{ time: "", chain_id: "test-1", moniker: "node0", node_id: "ab", version: "1", block_time: "" },
    ...{ height: 7, app_hash: "C0FFEE", interval_ms: 1000, age_ms: 60_000, catching_up: true, deciding: 8, round: 1 },
    ...{ validators: 4, power: 40, own_power: 0, signed: 3, mempool: 12, mempool_bytes: 12_345 },
    peers: [{ id: "cd", moniker: "node1", address: "10.0.0.2", outbound: false, rate: 150 }],
  };
  const lines = statusLines(status, paint(false));
  expect(lines).toEqual([
    "test-1  node0  ab",
    "",
    "height      7  60.0 s ago  1.00 s a block",
    "app hash    C0FFEE",
    "state       catching up",
    "deciding    height 8, round 1",
    "validators  4, power 40; 3 signed the last block",
    "this node   follows",
    "waiting     12 transactions, 12.3 kB",
    "peers       1",
    "",
    "peer   address   way  rate     id",
    "node1  10.0.0.2  in   150 B/s  cd",
    "",
    "Ctrl-C ends",
  ]);
  const painted = statusLines(status, paint(true)).join("\n");
  expect(painted).toContain("[31m60.0 s ago");
  expect(painted).toContain("[33mcatching up");
});
