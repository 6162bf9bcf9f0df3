/** Changing validator sets with real processes, and keys that are guarded against signing twice. */
import { cpSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { until } from "../support/chain.js";
import { TestNetwork } from "../support/network.js";
import { storyOptions, ValidatorStory } from "../support/validator-story.js";

let network: TestNetwork | undefined;

afterEach(async () => {
  await network?.destroy();
  network = undefined;
});

test("a fifth node joins four, is made a validator, signs, gains power, proposes, and is removed", async () => {
  network = await TestNetwork.create(storyOptions("story-1", 5));
  for (const i of [0, 1, 2, 3]) network.start(i);
  await network.waitFor(3n, [0, 1, 2, 3], 60_000);
  network.start(4);
  await network.waitFor(await network.height(0), [4], 40_000);
  const story = await ValidatorStory.create(network, 4);
  expect(story.lastSigned()).toBe(0n);
  await story.run([0, 1, 2, 3, 4]);
  expect(story.lastSigned()).toBeGreaterThan(0n);
}, 200_000);

test("a second node with a validator's key does not start while the key has signed lately", async () => {
  network = await TestNetwork.create({
    chainId: "guard-1",
    nodes: 3,
    validators: 2,
    // Node 0 has so little power that the chain does not wait for it: a copy of it fetches blocks first.
    genesis: (doc) => ({ ...doc, validators: doc.validators.map((v, i) => ({ ...v, power: i === 0 ? 1n : 10n })) }),
  });
  const net = network;
  for (const i of [0, 1]) net.start(i);
  await net.waitFor(3n, [0, 1], 60_000);
  // Somebody brings up a copy of node 0's key on another machine, without its signing state.
  const key = "config/priv_validator_key.json";
  cpSync(join(net.nodes[0]!.home, key), join(net.nodes[2]!.home, key));
  const copy = net.start(2, "--consensus.double_sign_check_height", "10");
  await until("the copy refuses", 60_000, async () => (copy.running ? undefined : true)).catch((e: unknown) => {
    throw new Error(`${String(e)}\n${copy.output.join("").slice(-4000)}`);
  });
  expect(copy.output.join("")).toMatch(
    /found signature from the same key in block \d+, within double_sign_check_height \(10\)/,
  );
  // The original is not disturbed.
  await net.waitFor((await net.height(0)) + 2n, [0, 1], 30_000);
}, 120_000);
