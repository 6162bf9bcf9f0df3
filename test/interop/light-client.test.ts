/** CometBFT's own light client follows our chain: as primary and as witness it asks our RPC, and verifies what it is told. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { TestChain, until } from "../support/chain.js";
import { freePort } from "../support/free-port.js";
import { missingPeer, peerProgram } from "../support/peers.js";

const HEIGHTS = 20n;
const cometbft = peerProgram("cometbft");

let chain: TestChain | undefined;
let light: ChildProcess | undefined;
let folder: string | undefined;

beforeAll(async () => {
  if (cometbft === undefined) return;
  chain = await TestChain.create({ chainId: "light-1" });
  await chain.start(["--consensus.target_block_interval", "250ms"]);
  await chain.waitForHeight(HEIGHTS + 2n, 60_000);
});

afterAll(async () => {
  light?.kill("SIGKILL");
  await chain?.destroy();
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
});

interface CommitAnswer {
  readonly result: {
    readonly signed_header: {
      readonly header: { readonly height: string };
      readonly commit: { readonly block_id: { readonly hash: string } };
    };
  };
}

test("cometbft light verifies twenty heights", async (context) => {
  if (cometbft === undefined || chain === undefined) {
    console.error(missingPeer("cometbft"));
    context.skip();
    return;
  }
  const node = chain;
  const commit = (base: string, height: bigint) => node.get<CommitAnswer>(`${base}/commit?height=${height}`);
  const trusted = (await commit(node.rpc, 1n)).result.signed_header.commit.block_id.hash;
  folder = mkdtempSync(join(tmpdir(), "light-"));
  const port = await freePort();
  const output: string[] = [];
  light = spawn(cometbft, [
    "light",
    node.chainId,
    "--primary",
    node.rpc,
    "--witnesses",
    node.rpc,
    "--height",
    "1",
    "--hash",
    trusted,
    "--home-dir",
    folder,
    "--laddr",
    `tcp://127.0.0.1:${port}`,
  ]);
  for (const stream of [light.stdout!, light.stderr!])
    stream.on("data", (data: Buffer) => output.push(data.toString()));
  const proxy = `http://127.0.0.1:${port}`;
  await until("the light client", 20_000, async () => ((await fetch(`${proxy}/health`)).ok ? true : undefined)).catch(
    (e: unknown) => {
      throw new Error(`${String(e)}\n${output.join("")}`);
    },
  );
  for (let height = 2n; height <= HEIGHTS; height++) {
    const verified = await commit(proxy, height);
    expect(
      verified.result?.signed_header.header.height,
      `${JSON.stringify(verified)}\n${output.slice(-5).join("")}`,
    ).toBe(String(height));
    expect(verified.result.signed_header.commit.block_id.hash).toBe(
      (await commit(node.rpc, height)).result.signed_header.commit.block_id.hash,
    );
  }
}, 120_000);
