/** The names, types, labels and buckets of our metrics beside those of a real CometBFT in the same network. */
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { edit, until } from "../support/chain.js";
import { freePort } from "../support/free-port.js";
import { type ReadFamily, readFamilies, readSamples } from "../support/metrics.js";
import { MixedNetwork } from "../support/mixed-network.js";
import { missingPeer, peerProgram } from "../support/peers.js";

const cometbft = peerProgram("cometbft");
if (cometbft === undefined) console.warn(missingPeer("cometbft"));

let mixed: MixedNetwork | undefined;

afterEach(async () => {
  await mixed?.destroy();
  mixed = undefined;
});

async function metricsOf(port: number): Promise<string> {
  return (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
}

/** What differs of a metric; undefined when nothing does. */
function difference(theirs: ReadFamily, ours: ReadFamily | undefined): unknown {
  if (ours === undefined) return "missing";
  if (ours.type !== theirs.type) return { type: ours.type, wanted: theirs.type };
  if (theirs.labels === undefined || ours.labels === undefined) return undefined;
  if (ours.labels.join() !== theirs.labels.join()) return { labels: ours.labels, wanted: theirs.labels };
  const bounds = [[...ours.bounds].sort((a, b) => a - b), [...theirs.bounds].sort((a, b) => a - b)] as const;
  const same = bounds[0].length === bounds[1].length && bounds[0].every((b, i) => close(b, bounds[1][i]!));
  return same ? undefined : { bounds: bounds[0], wanted: bounds[1] };
}

/** Powers may differ in their last digit. */
const close = (a: number, b: number) => a === b || Math.abs(a - b) < 1e-9 * Math.abs(b);

/** What one node meets and another does not, as votes that come late. */
const CHANCE = new Set([
  "cometbft_consensus_late_votes",
  "cometbft_consensus_validator_missed_blocks",
  "cometbft_consensus_block_gossip_parts_received",
  "cometbft_consensus_quorum_prevote_delay",
  "cometbft_consensus_quorum_precommit_delay",
  "cometbft_consensus_full_prevote_delay",
]);

test.skipIf(cometbft === undefined)("our metrics are those of CometBFT", async () => {
  mixed = await MixedNetwork.create(cometbft!, { chainId: "metrics-1", nodes: 4 });
  const ports: number[] = [];
  for (const { home } of mixed.net.nodes) {
    const port = await freePort();
    ports.push(port);
    edit(join(home, "config/config.toml"), [
      [/^prometheus = .*$/m, "prometheus = true"],
      [/^prometheus_listen_addr = .*$/m, `prometheus_listen_addr = "127.0.0.1:${port}"`],
    ]);
  }
  await mixed.start([0, 1], [2, 3]);
  await mixed.net.waitFor(8n, [0, 1, 2, 3], 60_000);
  const [theirText, ourText] = [await metricsOf(ports[0]!), await metricsOf(ports[2]!)];
  const theirs = [...readFamilies(theirText)].filter(([name]) => name.startsWith("cometbft_"));
  const ours = readFamilies(ourText);
  expect(theirs.length).toBeGreaterThan(40);
  const differences = theirs.flatMap(([name, family]) => {
    const found = difference(family, ours.get(name));
    return found === undefined ? [] : [[name, found]];
  });
  expect(differences).toEqual([]);
  // What a network that runs well counts, we count too.
  const silent = theirs.filter(
    ([name, family]) => !CHANCE.has(name) && family.labels !== undefined && ours.get(name)?.labels === undefined,
  );
  expect(silent.map(([name]) => name)).toEqual([]);
  const labelled = (text: string, name: string, label: string) =>
    new Set(readSamples(text).flatMap((s) => (s.name === name && s.value > 0 ? [s.labels[label]] : [])));
  for (const [name, label] of [
    ["cometbft_p2p_message_receive_bytes_total", "message_type"],
    ["cometbft_p2p_peer_send_bytes_total", "chID"],
    ["cometbft_consensus_step_duration_seconds_count", "step"],
    ["cometbft_consensus_round_voting_power_percent", "vote_type"],
    ["cometbft_consensus_block_gossip_parts_received", "matches_current"],
  ] as const) {
    const wanted = labelled(theirText, name, label);
    const found = labelled(ourText, name, label);
    expect(
      [...found].filter(
        (v) => !wanted.has(v) && !/^(consensus_|blocksync_|p2p_|0x|PrevoteWait|PrecommitWait|true|false)/.test(v!),
      ),
    ).toEqual([]);
    expect(found.size, name).toBeGreaterThan(0);
  }
  await until("the height goes on", 20_000, async () => {
    const height = (text: string) =>
      readSamples(text).find((s) => s.name === "cometbft_consensus_latest_block_height")!.value;
    return height(await metricsOf(ports[2]!)) > 9 ? true : undefined;
  });
});
