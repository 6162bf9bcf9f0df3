import { request } from "node:http";
import { expect, test } from "vitest";
import { openRig, RigSigner, rememberingVerifier, rigGenesis } from "../../../test/support/engine-rig.js";
import { freePort } from "../../../test/support/free-port.js";
import { keptLog } from "../../../test/support/kept-log.js";
import { MemoryDisk } from "../../../test/support/memory-disk.js";
import { readSamples } from "../../../test/support/metrics.js";
import { VirtualClock } from "../../../test/support/virtual-clock.js";
import { cometSchema } from "../../config/comet-schema.js";
import { parseConfig } from "../../config/parse.js";
import { ed25519Address } from "../../crypto/address.js";
import { toHexUpper } from "../../types/bytes.js";
import { utf8Encode } from "../../types/utf8.js";
import { Teardown } from "../teardown.js";
import { nodeMetrics, serveMetrics } from "./serve.js";

function get(port: number, path: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => {
        text += part;
      });
      response.on("end", () => resolve({ status: response.statusCode!, text }));
    });
    sent.on("error", reject);
    sent.end();
  });
}

const config = (text: string) => parseConfig(cometSchema, { path: "config.toml", text, env: {}, flags: {} }).values;

test("without the key there are no metrics", () => {
  const parts = { chainId: "a", version: "1", publicKey: undefined, monotonicMs: () => 0 };
  expect(nodeMetrics(config(""), parts, new Teardown(keptLog()))).toBeUndefined();
});

test.each(["cometbft", "tendermint"])("a node's metrics under %s tell of its chain", async (namespace) => {
  const clock = new VirtualClock();
  const signer = new RigSigner(1);
  const genesis = rigGenesis([signer]);
  const teardown = new Teardown(keptLog());
  const port = await freePort();
  const comet = config(
    `[instrumentation]\nprometheus = true\nprometheus_listen_addr = "127.0.0.1:${port}"\nnamespace = "${namespace}"\n`,
  );
  const { chainId } = genesis;
  const { publicKey } = signer;
  const parts = { chainId, version: "0.1.0", publicKey, monotonicMs: () => clock.monotonicMs() };
  const metrics = nodeMetrics(comet, parts, teardown)!;
  const { engine } = await openRig({
    disk: new MemoryDisk(),
    clock,
    signer,
    verifier: rememberingVerifier(),
    genesis,
    observer: metrics,
  });
  metrics.readFrom(engine, () => undefined);
  await serveMetrics(comet, metrics, teardown);
  await engine.start();
  await engine.mempool.checkTx(utf8Encode("k=v"));
  await clock.runUntil(() => engine.blockStore.height >= 4n);
  await engine.mempool.checkTx(utf8Encode("l=v"));
  const { status, text } = await get(port, "/metrics");
  expect(status).toBe(200);
  const samples = readSamples(text);
  const value = (name: string, labels: Readonly<Record<string, string>> = {}): number | undefined =>
    samples.find(
      (s) =>
        s.name === `${namespace}_${name}` &&
        s.labels.chain_id === chainId &&
        Object.entries(labels).every(([k, v]) => s.labels[k] === v),
    )?.value;
  const own = { validator_address: toHexUpper(ed25519Address(publicKey)) };
  const height = Number(engine.blockStore.height);
  expect(value("consensus_latest_block_height")).toBe(height);
  expect(value("consensus_height")).toBe(height + 1);
  expect(value("consensus_validators")).toBe(1);
  expect(value("consensus_missing_validators")).toBe(0);
  expect(value("consensus_total_txs")).toBe(1);
  expect(value("consensus_chain_size_bytes")).toBeGreaterThan(4 * 200);
  expect(value("consensus_validator_last_signed_height", own)).toBe(height);
  expect(value("consensus_validator_missed_blocks", own)).toBeUndefined();
  expect(value("consensus_block_interval_seconds_count")).toBe(3);
  expect(value("consensus_block_interval_seconds_sum")).toBeGreaterThan(1.9);
  expect(value("consensus_proposal_create_count")).toBeGreaterThanOrEqual(4);
  expect(value("consensus_proposal_receive_count", { status: "accepted" })).toBeGreaterThanOrEqual(4);
  expect(value("consensus_round_duration_seconds_count")).toBe(height - 1);
  expect(value("consensus_step_duration_seconds_count", { step: "NewHeight" })).toBe(height);
  expect(value("consensus_step_duration_seconds_sum", { step: "NewHeight" })).toBeGreaterThan(1.9);
  expect(value("consensus_precommits_counted")).toBe(1);
  expect(value("consensus_precommits_staking_percentage")).toBe(1);
  expect(value("consensus_full_prevote_delay")).toBeGreaterThanOrEqual(0);
  expect(value("mempool_size")).toBe(1);
  expect(value("mempool_tx_size_bytes_bucket", { le: "3" })).toBe(2);
  expect(value("p2p_peers")).toBe(0);
  expect(value("state_validator_set_updates")).toBe(0);
  for (const line of text.trimEnd().split("\n")) {
    expect(line).toMatch(/^(# (HELP|TYPE) \S+ .+|[a-z0-9_]+\{.+\} [0-9.e+-]+)$/);
  }
  expect((await get(port, "/")).status).toBe(404);
  await teardown.run();
  await expect(get(port, "/metrics")).rejects.toThrow("ECONNREFUSED");
  await engine.stop();
});
