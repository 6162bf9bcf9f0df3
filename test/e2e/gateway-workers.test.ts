/** A gateway of two worker processes, from the built program, before two false nodes: one front door, whoever serves. */
import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "node:tls";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { until } from "../support/chain.js";
import { freePort } from "../support/free-port.js";
import { TLS_PAIRS } from "../support/tls-pairs.js";

const program = fileURLToPath(new URL("../../dist/src/cli/main.js", import.meta.url));
const topology = fileURLToPath(new URL("../../genesis/network.json", import.meta.url));
const KEY = "a key that only its owner knows";

let folder: string;
let nodes: Server[];
let gateway: ChildProcess | undefined;
let ports: { rpc: number; rest: number; grpc: number; metrics: number };
let log: string;
let asked: Record<string, number>;

/** As a node answers, as far as a gateway looks; `asked` counts. */
async function falseNode(name: string): Promise<{ server: Server; url: string }> {
  const server = createServer((incoming, response) => {
    if (incoming.url !== "/status" && incoming.url !== "/websocket") asked[name] = (asked[name] ?? 0) + 1;
    const result = { node: name, sync_info: { latest_block_height: "10", catching_up: false } };
    const body = JSON.stringify({ jsonrpc: "2.0", id: -1, result });
    response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(body) });
    response.end(body);
  });
  const port = await new Promise<number>((resolve) =>
    server.listen(0, "127.0.0.1", () => resolve((server.address() as { port: number }).port)),
  );
  return { server, url: `http://127.0.0.1:${port}` };
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "gateway-workers-"));
  asked = {};
  log = "";
  const two = [await falseNode("first"), await falseNode("second")];
  nodes = two.map(({ server }) => server);
  const json = JSON.parse(readFileSync(topology, "utf8")) as { regions: object[] };
  const entries = two.map(({ url }, i) => [
    { name: i === 0 ? "first" : "second", rpc: url, rest: url, grpc: "127.0.0.1:1" },
  ]);
  const regions = json.regions.map((region, i) =>
    entries[i] === undefined ? region : { ...region, nodes: entries[i] },
  );
  writeFileSync(join(folder, "network.json"), JSON.stringify({ ...json, regions }));
  const keys = [{ name: "operator", sha256: createHash("sha256").update(KEY).digest("hex"), admin: true }];
  writeFileSync(join(folder, "keys.json"), JSON.stringify(keys));
  ports = { rpc: await freePort(), rest: await freePort(), grpc: await freePort(), metrics: await freePort() };
});

afterEach(async () => {
  if (gateway?.exitCode === null && gateway.signalCode === null) {
    const ended = new Promise((resolve) => gateway!.once("exit", resolve));
    gateway.kill("SIGTERM");
    await ended;
  }
  gateway = undefined;
  for (const node of nodes) node.closeAllConnections();
  await Promise.all(nodes.map((node) => new Promise((resolve) => node.close(resolve))));
  rmSync(folder, { recursive: true, force: true });
});

async function start(more = ""): Promise<void> {
  const listen = Object.entries(ports).map(([name, port]) => `${name} = ${port}`);
  const files = `[auth]\napi-keys-file = "${folder}/keys.json"\n[audit]\nfile = "${folder}/audit.jsonl"\n`;
  writeFileSync(join(folder, "gateway.toml"), `workers = 2\n[listen]\n${listen.join("\n")}\n${files}${more}`);
  const args = ["gateway", "--region", "us-east-1", "--topology", join(folder, "network.json"), "--json-logs"];
  gateway = spawn(process.execPath, [program, ...args, "--config", join(folder, "gateway.toml"), "--home", folder], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  for (const stream of [gateway.stdout!, gateway.stderr!]) {
    stream.on("data", (text) => {
      log += String(text);
    });
  }
  const ended = new Promise<boolean>((resolve) => gateway!.once("close", () => resolve(true)));
  const ready = until("the gateway", 30_000, async () => (log.includes("gateway ready") ? false : undefined));
  // It goes on looking when the program has ended.
  ready.catch(() => undefined);
  if (await Promise.race([ended, ready])) throw new Error(log);
}

interface Got {
  readonly status: number;
  readonly region: string;
  readonly body: string;
}

/** Each on a connection of its own, so that it may come to either worker. */
function get(path: string, options: { method?: string; headers?: Record<string, string> } = {}): Promise<Got> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: "127.0.0.1", port: ports.rpc, path, agent: false, ...options }, (incoming) => {
      let body = "";
      incoming.on("data", (part) => {
        body += String(part);
      });
      incoming.once("end", () =>
        resolve({ status: incoming.statusCode!, region: String(incoming.headers["x-region"]), body }),
      );
    });
    outgoing.once("error", reject);
    outgoing.end();
  });
}

const workerPids = (): number[] =>
  readFileSync(`/proc/${gateway!.pid}/task/${gateway!.pid}/children`, "utf8")
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .map(Number);

const metrics = async (): Promise<string> => (await fetch(`http://127.0.0.1:${ports.metrics}/metrics`)).text();
const sample = (text: string, name: string): number =>
  Number(
    text
      .split("\n")
      .find((line) => line.startsWith(name))
      ?.split(" ")
      .at(-1),
  );

test("both workers serve, and one port tells what both counted", async () => {
  await start();
  expect(workerPids()).toHaveLength(2);
  for (let i = 0; i < 40; i++) expect((await get("/net_info")).status).toBe(200);
  expect(asked).toEqual({ first: 40 });
  const text = await metrics();
  expect(sample(text, 'stateset_gateway_requests_total{region="us-east-1",served="node"}')).toBe(40);
  expect(sample(text, "stateset_gateway_workers")).toBe(2);
  expect(sample(text, 'stateset_gateway_height{region="us-east-1"}')).toBe(10);
  // Answers are kept in each worker: both had to ask once.
  for (let i = 0; i < 40; i++) expect((await get("/abci_info")).status).toBe(200);
  expect(asked).toEqual({ first: 42 });
});

test("a worker that is killed is started again, and requests go on meanwhile", async () => {
  await start();
  const [victim] = workerPids();
  process.kill(victim!, "SIGKILL");
  await until("the loss is noticed", 10_000, async () => (log.includes("started again") ? true : undefined));
  for (let i = 0; i < 20; i++) expect((await get("/net_info")).status).toBe(200);
  await until("two workers", 20_000, async () =>
    sample(await metrics(), "stateset_gateway_workers") === 2 ? true : undefined,
  );
  expect(workerPids()).not.toContain(victim);
  const line = log.split("\n").find((l) => l.includes("started again"))!;
  expect(JSON.parse(line)).toMatchObject({ pid: victim, how: "SIGKILL", wait_ms: 250 });
  expect(sample(await metrics(), "stateset_gateway_worker_restarts_total")).toBe(1);
});

test("a limit is that of the gateway, whichever worker a client comes to", async () => {
  await start("[limits]\nper-second = 1\nburst = 20\nlimit-loopback = true\n");
  const beganMs = performance.now();
  const statuses: number[] = [];
  for (let i = 0; i < 60; i++) statuses.push((await get("/gateway/health")).status);
  const allowed = statuses.filter((s) => s === 200).length;
  expect(allowed + statuses.filter((s) => s === 429).length).toBe(60);
  // A burst and what came in while this ran; a token or two may lie with the other worker.
  expect(allowed).toBeGreaterThanOrEqual(18);
  expect(allowed).toBeLessThanOrEqual(23 + Math.ceil((performance.now() - beganMs) / 1_000));
  expect(sample(await metrics(), 'stateset_gateway_refused_total{region="us-east-1",reason="rate"}')).toBe(
    60 - allowed,
  );
});

test("a node that is taken out is out for every worker, also one that starts later; the audit log has it once", async () => {
  await start();
  const drained = await get("/gateway/nodes/first/drain", { method: "POST", headers: { "x-api-key": KEY } });
  expect(drained.status).toBe(200);
  for (let i = 0; i < 10; i++) expect((await get("/net_info")).region).toBe("eu-west-1");
  for (const pid of workerPids()) {
    process.kill(pid, "SIGKILL");
    await until("two workers again", 20_000, async () => {
      const now = workerPids();
      const serving = sample(await metrics(), "stateset_gateway_workers");
      return now.length === 2 && !now.includes(pid) && serving === 2 ? true : undefined;
    });
  }
  for (let i = 0; i < 10; i++) expect((await get("/net_info")).region).toBe("eu-west-1");
  const restored = await get("/gateway/nodes/first/restore", { method: "POST", headers: { "x-api-key": KEY } });
  expect(restored.status).toBe(200);
  for (let i = 0; i < 10; i++) expect((await get("/net_info")).region).toBe("us-east-1");
  const lines = readFileSync(join(folder, "audit.jsonl"), "utf8").trim().split("\n");
  expect(lines.map((line) => (JSON.parse(line) as { action: string }).action)).toEqual(["drain", "restore"]);
});

/** Names in the certificates of so many connections. */
async function certificates(connections: number): Promise<Set<string>> {
  const names = new Set<string>();
  for (let i = 0; i < connections; i++) {
    const name = await new Promise<string>((resolve, reject) => {
      const socket = connect({ host: "127.0.0.1", port: ports.rpc, rejectUnauthorized: false }, () => {
        resolve(String(socket.getPeerCertificate().subject.CN));
        socket.destroy();
      });
      socket.once("error", reject);
    });
    names.add(name);
  }
  return names;
}

test("SIGHUP has every worker read its certificate anew", async () => {
  const [one, two] = TLS_PAIRS;
  const write = ({ cert, key }: { cert: string; key: string }): void => {
    writeFileSync(join(folder, "cert.pem"), cert);
    writeFileSync(join(folder, "key.pem"), key);
  };
  write(one);
  await start(`[tls]\ncert = "${folder}/cert.pem"\nkey = "${folder}/key.pem"\n`);
  expect([...(await certificates(6))]).toEqual([one.commonName]);
  write(two);
  gateway!.kill("SIGHUP");
  await until("the second certificate alone", 10_000, async () => {
    const names = await certificates(6);
    return names.size === 1 && names.has(two.commonName) ? true : undefined;
  });
});

test("SIGTERM ends all of it, and so does the end of the primary", async () => {
  await start();
  const first = workerPids();
  const ended = new Promise<number | null>((resolve) => gateway!.once("exit", (code) => resolve(code)));
  gateway!.kill("SIGTERM");
  expect(await ended).toBe(0);
  await expect(get("/net_info")).rejects.toThrow("ECONNREFUSED");
  for (const pid of first) expect(() => process.kill(pid, 0)).toThrow("ESRCH");
  await start();
  const second = workerPids();
  gateway!.kill("SIGKILL");
  for (const pid of second) await gone(pid);
  await expect(get("/net_info")).rejects.toThrow("ECONNREFUSED");
});

function gone(pid: number): Promise<true> {
  return until(`the end of ${pid}`, 10_000, async () => {
    try {
      process.kill(pid, 0);
      return undefined;
    } catch {
      return true;
    }
  });
}

test("a port that is taken is named, and nothing is left running", async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(ports.rest, "127.0.0.1", resolve));
  await expect(start()).rejects.toThrow(`another program listens at port ${ports.rest}`);
  expect(gateway!.exitCode).not.toBe(0);
  await new Promise((resolve) => taken.close(resolve));
});
