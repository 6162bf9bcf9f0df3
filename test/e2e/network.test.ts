/** Real processes that make blocks together over real sockets. */
import { afterEach, expect, test } from "vitest";
import { until } from "../support/chain.js";
import { TestNetwork } from "../support/network.js";

let network: TestNetwork | undefined;

afterEach(async () => {
  await network?.destroy();
  network = undefined;
});

test("two validators make blocks together", async () => {
  network = await TestNetwork.create({ chainId: "two-1", nodes: 2 });
  for (const i of [0, 1]) network.start(i);
  await network.waitFor(3n, [0, 1], 30_000);
  const [a, b] = [await network.block(0, 2n), await network.block(1, 2n)];
  expect(a).toEqual(b);
  expect(await network.peers(0)).toBe(1);
});

test("four validators: one is killed, the others go on, it comes back and signs again", async () => {
  network = await TestNetwork.create({ chainId: "four-1", nodes: 4 });
  const net = network;
  const all = [0, 1, 2, 3];
  for (const i of all) net.start(i);
  await net.waitFor(4n, all, 40_000);
  for (const i of all) expect(await net.peers(i)).toBe(3);

  await net.kill(3);
  const before = await net.height(0);
  await net.waitFor(before + 4n, [0, 1, 2], 60_000);

  net.start(3);
  const restarted = Date.now();
  await until("the node is back in consensus", 30_000, async () => {
    const { catchingUp, height } = await net.status(3);
    return !catchingUp && height >= before + 4n ? true : undefined;
  }).catch((e: unknown) => {
    throw new Error(`${String(e)}\n${net.output(3).slice(-4000)}`);
  });
  expect(Date.now() - restarted).toBeLessThan(20_000);
  const now = await net.height(3);
  await net.waitFor(now + 4n, all, 60_000);
  // It signs again: its precommit is in a commit after its return.
  const address = (await net.rpc<{ result: { validator_info: { address: string } } }>(3, "status")).result
    .validator_info.address;
  const { result } = await net.rpc<{
    result: { signed_header: { commit: { signatures: { validator_address: string }[] } } };
  }>(0, `commit?height=${now + 3n}`);
  expect(result.signed_header.commit.signatures.map((s) => s.validator_address)).toContain(address);
  for (let h = 1n; h <= now; h += 3n) {
    const blocks = await Promise.all(all.map((i) => net.block(i, h)));
    expect(new Set(blocks.map((b) => `${b.hash}/${b.appHash}`)).size).toBe(1);
  }
});

test("a node that joins late fetches the blocks", async () => {
  network = await TestNetwork.create({ chainId: "late-1", nodes: 3, validators: 2 });
  for (const i of [0, 1]) network.start(i);
  await network.waitFor(8n, [0, 1], 40_000);
  network.start(2);
  await network.waitFor(9n, [2], 20_000);
  expect(network.output(2)).toMatch(/caught up: consensus takes over/);
  const at = await network.height(2);
  await network.waitFor(at + 2n, [2], 20_000);
  expect((await network.block(2, 5n)).hash).toBe((await network.block(0, 5n)).hash);
});
