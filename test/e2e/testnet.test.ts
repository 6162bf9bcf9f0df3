/** Four nodes in four regions as processes of `testnet up`, killed, parted and slowed from another shell. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { statesetd, until } from "../support/chain.js";
import { RunningTestnet, slowness } from "../support/running-testnet.js";

/** From the start to height 5, and from a restart until the node votes: on a machine with nothing else to do. */
const SOON_MS = 10_000;
/** Long enough for several blocks, where blocks are made. */
const HALT_MS = 5_000;
const ALL = [0, 1, 2, 3];

let net: RunningTestnet;
let slow = 1;

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

beforeAll(async () => {
  slow = await slowness();
  net = new RunningTestnet("--validators", "4");
});

afterAll(() => net?.destroy());

test("four nodes in four regions are at height 5 soon, and status tells the same of all", async () => {
  const now = await net.reach(5, ALL);
  expect(Date.now() - net.startedMs).toBeLessThan(SOON_MS * slow + 2_000);
  expect(now.disagreement).toBeNull();
  expect(new Set(now.nodes.map((n) => n.region)).size).toBe(4);
  for (const [i, node] of now.nodes.entries()) {
    expect(node).toMatchObject({ index: i, rpc: `http://127.0.0.1:${26657 + 100 * i}`, peers: 3, running: true });
    expect(node.appHash).toMatch(/^[0-9A-F]{64}$/);
    for (const key of ["index", "pid", "height", "round", "peers"] as const) expect(typeof node[key]).toBe("number");
    expect(alive(node.pid)).toBe(true);
    const metrics = await (await fetch(`http://127.0.0.1:${26660 + 100 * i}/metrics`)).text();
    expect(metrics).toMatch(/^cometbft_consensus_validators\{chain_id="stateset-local-1"\} 4$/m);
  }
  const blocks = await Promise.all(ALL.map((i) => net.blockAt(i, 5)));
  for (const block of blocks) expect(block).toEqual(blocks[0]);
});

test.each(ALL)("kill -9 of node %i loses nothing, and it votes again soon after its restart", async (victim) => {
  const others = ALL.filter((i) => i !== victim);
  const address = await net.addressOf(victim);
  const before = (await net.reach((await net.top()) + 1, ALL)).nodes[victim]!;
  const block = await net.blockAt(victim, before.height);
  if (victim % 2 === 0) await net.act("kill", String(victim));
  else process.kill(before.pid, "SIGKILL");
  const down = await until(`node ${victim} down`, 10_000, async () => {
    const { nodes } = await net.status();
    return nodes[victim]!.running ? undefined : nodes[victim];
  });
  expect(down).toMatchObject({ peers: 0, height: expect.any(Number) });
  expect(alive(before.pid)).toBe(false);
  // The others go on, and it stays down meanwhile.
  const went = await net.reach(before.height + 3, others);
  expect(went.nodes[victim]!.running).toBe(false);
  slow = await slowness();
  await net.act("restart", String(victim));
  const restarted = Date.now();
  await until(`node ${victim} signs a block`, 60_000, async () => {
    const height = await net.top();
    for (let h = went.nodes[others[0]!]!.height + 1; h < height; h++) {
      if ((await net.signersOf(others[0]!, h)).includes(address)) return true;
    }
    return undefined;
  });
  expect(Date.now() - restarted).toBeLessThan(SOON_MS * slow);
  expect(await net.blockAt(victim, before.height)).toEqual(block);
  expect(await net.blockAt(others[0]!, before.height)).toEqual(block);
  const back = await net.reach((await net.top()) + 1, ALL);
  expect(back.nodes[victim]!.pid).not.toBe(before.pid);
  expect(back.disagreement).toBeNull();
});

test("two halves halt, and go on by themselves after healing", async () => {
  await net.act("partition", "0,1|2,3");
  const height = await net.halted(ALL, HALT_MS);
  await net.act("heal");
  await net.reach(height + 2, ALL);
});

test("three of four go on without the fourth, and it catches up after healing", async () => {
  await net.act("partition", "0,1,2|3");
  const height = await net.halted([3], 0);
  await net.reach(height + 3, [0, 1, 2]);
  expect((await net.status()).nodes[3]!.height).toBeLessThanOrEqual(height + 1);
  await net.act("heal");
  await net.reach(height + 5, ALL);
});

test("the loss of one region of four, paused or far away, halts nothing", async () => {
  await net.act("pause", "3");
  await net.reach((await net.top()) + 2, [0, 1, 2]);
  await net.act("resume", "3");
  await net.act("lag", "ap-southeast-1", "300");
  await net.reach((await net.top()) + 2, ALL);
  await net.act("lag", "ap-southeast-1", "0");
  const refused = await statesetd(["testnet", "lag", "nowhere", "1", "--home", net.home]);
  expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining("there is no region nowhere") });
  const gateway = await statesetd(["testnet", "kill", "us-east-1/primary", "--home", net.home]);
  expect(gateway).toMatchObject({ code: 1, stderr: expect.stringContaining("this testnet runs without them") });
});

test("load sends transfers that end in blocks, the same on all nodes", async () => {
  const run = await statesetd(["testnet", "load", "--rate", "10", "--seconds", "2", "--json", "--home", net.home]);
  expect(run.code, run.stderr).toBe(0);
  expect(JSON.parse(run.stdout)).toMatchObject({ sent: 20, accepted: 20, committed: 20, refused: 0 });
  const now = await net.reach((await net.top()) + 1, ALL);
  expect(now.disagreement).toBeNull();
});

test("an interrupt stops all, and the same folder goes on later", async () => {
  const { nodes } = await net.status();
  const second = await statesetd(["testnet", "up", "--home", net.home]);
  expect(second).toMatchObject({ code: 1, stderr: expect.stringContaining("is in use by process") });
  const elsewhere = await statesetd(["testnet", "up", "--home", `${net.home}-other`]);
  expect(elsewhere).toMatchObject({ code: 1, stderr: expect.stringMatching(/node 0 cannot listen: .*26656 is taken/) });
  const code = new Promise((resolve) => net.child.once("exit", resolve));
  process.kill(-net.child.pid!, "SIGINT");
  expect(await code, net.output).toBe(0);
  expect(nodes.filter((n) => alive(n.pid))).toEqual([]);
  expect(await statesetd(["testnet", "status", "--home", net.home])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("no testnet runs"),
  });
  const wrong = await statesetd(["testnet", "up", "--validators", "5", "--home", net.home]);
  expect(wrong).toMatchObject({ code: 1, stderr: expect.stringContaining("has 4 validators") });
});
