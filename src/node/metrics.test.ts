import { request } from "node:http";
import { expect, test } from "vitest";
import { freePort } from "../../test/support/chain.js";
import { openRig, RigSigner, rememberingVerifier, rigGenesis } from "../../test/support/engine-rig.js";
import { keptLog } from "../../test/support/kept-log.js";
import { MemoryDisk } from "../../test/support/memory-disk.js";
import { VirtualClock } from "../../test/support/virtual-clock.js";
import { cometSchema } from "../config/comet-schema.js";
import { parseConfig } from "../config/parse.js";
import { utf8Encode } from "../types/utf8.js";
import { serveMetrics } from "./metrics.js";
import { Teardown } from "./teardown.js";

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

test("a node's metrics have CometBFT's names and tell of its chain; without the key nothing listens", async () => {
  const clock = new VirtualClock();
  const signer = new RigSigner(1);
  const genesis = rigGenesis([signer]);
  const { engine } = await openRig({
    disk: new MemoryDisk(),
    clock,
    signer,
    verifier: rememberingVerifier(),
    genesis,
  });
  const port = await freePort();
  const teardown = new Teardown(keptLog());
  const parts = { chainId: genesis.chainId, engine, network: () => undefined };
  const config = (text: string) => parseConfig(cometSchema, { path: "config.toml", text, env: {}, flags: {} }).values;
  const on = `[instrumentation]\nprometheus = true\nprometheus_listen_addr = "127.0.0.1:${port}"\n`;
  await serveMetrics(config(""), parts, teardown);
  await expect(get(port, "/metrics")).rejects.toThrow("ECONNREFUSED");
  await serveMetrics(config(on), parts, teardown);
  await engine.start();
  await engine.mempool.checkTx(utf8Encode("k=v"));
  await clock.runUntil(() => engine.blockStore.height >= 4n);
  await engine.mempool.checkTx(utf8Encode("l=v"));
  const { status, text } = await get(port, "/metrics");
  expect(status).toBe(200);
  const value = (name: string): string | undefined =>
    new RegExp(`^cometbft_${name}\\{chain_id="${genesis.chainId}"[^}]*\\} (.*)$`, "m").exec(text)?.[1];
  expect(value("consensus_latest_block_height")).toBe(String(engine.blockStore.height));
  expect(value("consensus_validators")).toBe("1");
  expect(value("consensus_missing_validators")).toBe("0");
  expect(value("consensus_total_txs")).toBe("1");
  expect(value("consensus_block_interval_seconds_count")).toBe("3");
  expect(Number(value("consensus_block_interval_seconds_sum"))).toBeGreaterThan(1.9);
  expect(value("mempool_size")).toBe("1");
  expect(value("p2p_peers")).toBe("0");
  for (const line of text.trimEnd().split("\n"))
    expect(line).toMatch(/^(# (HELP|TYPE) \S+ .+|[a-z0-9_]+\{.+\} [0-9.e+-]+)$/);
  expect((await get(port, "/")).status).toBe(404);
  await teardown.run();
  await expect(get(port, "/metrics")).rejects.toThrow("ECONNREFUSED");
  await engine.stop();
});
