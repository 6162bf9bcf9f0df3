/** Four nodes in four regions as processes of `testnet up`, killed, parted and slowed from another shell. They listen at
 *  the ports that every testnet has, so nothing else may run there. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { statesetd, until } from "../support/chain.js";

interface NodeStatus {
  readonly index: number;
  readonly region: string;
  readonly pid: number;
  readonly rpc: string;
  readonly height: number;
  readonly round: number;
  readonly appHash: string;
  readonly peers: number;
  readonly running: boolean;
}

interface Status {
  readonly nodes: readonly NodeStatus[];
  readonly disagreement: string | null;
}

/** Generous: machines that run the tests are slow and shared. */
const START_MS = 90_000;
const PROGRESS_MS = 60_000;
/** Long enough for several blocks, where blocks are made. */
const HALT_MS = 6_000;

const program = fileURLToPath(new URL("../../dist/src/cli/main.js", import.meta.url));
const home = mkdtempSync(join(tmpdir(), "statesetd-testnet-"));
let up: ChildProcess;
let output = "";

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function act(...args: string[]): Promise<void> {
  const run = await statesetd(["testnet", ...args, "--home", home]);
  expect(run.code, run.stderr).toBe(0);
}

async function status(): Promise<Status> {
  const run = await statesetd(["testnet", "status", "--json", "--home", home]);
  if (run.code !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as Status;
}

/** Waits until all of these nodes are at `height`. */
async function reach(height: number, nodes: readonly number[], timeoutMs = PROGRESS_MS): Promise<Status> {
  return until(`height ${height} on ${nodes.join(", ")}`, timeoutMs, async () => {
    const now = await status();
    return nodes.every((i) => now.nodes[i]!.running && now.nodes[i]!.height >= height) ? now : undefined;
  });
}

async function top(): Promise<number> {
  return Math.max(...(await status()).nodes.map((n) => n.height));
}

async function appHashAt(node: NodeStatus, height: number): Promise<string> {
  const answer = (await (await fetch(`${node.rpc}/block?height=${height}`)).json()) as {
    result: { block: { header: { app_hash: string } } };
  };
  return answer.result.block.header.app_hash;
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

beforeAll(() => {
  if (!existsSync(program)) throw new Error(`${program} is missing: run "npm run build" before the end-to-end tests`);
  // A group of its own, so that whatever is left can be ended at once.
  up = spawn(process.execPath, [program, "testnet", "up", "--validators", "4", "--home", home], {
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  for (const stream of [up.stdout!, up.stderr!]) stream.on("data", (text) => void (output += String(text)));
});

afterAll(async () => {
  if (up.pid !== undefined && up.exitCode === null) {
    const gone = new Promise((resolve) => up.once("exit", resolve));
    process.kill(-up.pid, "SIGKILL");
    await gone;
  }
  rmSync(home, { recursive: true, force: true });
});

test("four nodes in four regions make blocks, and status tells the same of all", async () => {
  const now = await reach(5, [0, 1, 2, 3], START_MS).catch((e: unknown) => {
    throw new Error(`${String(e)}\n${output}`);
  });
  expect(now.disagreement).toBeNull();
  expect(new Set(now.nodes.map((n) => n.region)).size).toBe(4);
  for (const [i, node] of now.nodes.entries()) {
    expect(node).toMatchObject({ index: i, rpc: `http://127.0.0.1:${26657 + 100 * i}`, peers: 3, running: true });
    expect(node.appHash).toMatch(/^[0-9A-F]{64}$/);
    for (const key of ["index", "pid", "height", "round", "peers"] as const) expect(typeof node[key]).toBe("number");
    expect(alive(node.pid)).toBe(true);
  }
  const hashes = await Promise.all(now.nodes.map((node) => appHashAt(node, 5)));
  expect(new Set(hashes).size).toBe(1);
});

test("one is killed and stays down; the others go on; restarted, it catches up", async () => {
  await act("kill", "1");
  const height = await top();
  await reach(height + 3, [0, 2, 3]);
  const down = (await status()).nodes[1]!;
  expect(down).toMatchObject({ running: false, peers: 0 });
  expect(alive(down.pid)).toBe(false);
  await act("restart", "1");
  const back = await reach((await top()) + 2, [0, 1, 2, 3]);
  expect(back.nodes[1]!.pid).not.toBe(down.pid);
  expect(await appHashAt(back.nodes[1]!, height + 1)).toBe(await appHashAt(back.nodes[0]!, height + 1));
});

test("a kill from outside is the same", async () => {
  process.kill((await status()).nodes[2]!.pid, "SIGKILL");
  await until("node 2 down", 5_000, async () => ((await status()).nodes[2]!.running ? undefined : true));
  await sleep(1_500);
  expect((await status()).nodes[2]!.running).toBe(false);
  await act("restart", "2");
  await reach((await top()) + 2, [0, 1, 2, 3]);
});

test("two halves halt, and go on by themselves after healing", async () => {
  await act("partition", "0,1|2,3");
  const height = await top();
  await sleep(HALT_MS);
  // A block that was decided when the ways were cut may still come.
  const halted = await top();
  expect(halted).toBeLessThanOrEqual(height + 1);
  await sleep(HALT_MS);
  expect(await top()).toBe(halted);
  await act("heal");
  await reach(halted + 2, [0, 1, 2, 3]);
});

test("the loss of one region of four, paused or far away, halts nothing", async () => {
  await act("pause", "3");
  await reach((await top()) + 2, [0, 1, 2]);
  await act("resume", "3");
  await act("lag", "ap-southeast-1", "300");
  await reach((await top()) + 2, [0, 1, 2, 3]);
  const refused = await statesetd(["testnet", "lag", "nowhere", "1", "--home", home]);
  expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining("there is no region nowhere") });
});

test("load sends transfers that end in blocks, the same on all nodes", async () => {
  const run = await statesetd(["testnet", "load", "--rate", "10", "--seconds", "2", "--json", "--home", home]);
  expect(run.code, run.stderr).toBe(0);
  expect(JSON.parse(run.stdout)).toMatchObject({ sent: 20, accepted: 20, committed: 20, refused: 0 });
  const now = await reach((await top()) + 1, [0, 1, 2, 3]);
  expect(now.disagreement).toBeNull();
});

test("an interrupt stops all, and the same folder goes on later", async () => {
  const { nodes } = await status();
  const second = await statesetd(["testnet", "up", "--home", home]);
  expect(second).toMatchObject({ code: 1, stderr: expect.stringContaining("is in use by process") });
  const code = new Promise((resolve) => up.once("exit", resolve));
  process.kill(-up.pid!, "SIGINT");
  expect(await code, output).toBe(0);
  expect(nodes.filter((n) => alive(n.pid))).toEqual([]);
  expect(await statesetd(["testnet", "status", "--home", home])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("no testnet runs"),
  });
  const wrong = await statesetd(["testnet", "up", "--validators", "5", "--home", home]);
  expect(wrong).toMatchObject({ code: 1, stderr: expect.stringContaining("has 4 validators") });
});
