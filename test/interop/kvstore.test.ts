/** Our engine with an application that is not ours: CometBFT's kvstore behind its own ABCI server; and with ours, behind
 *  our own. The invariants are those of CometBFT's end-to-end tests. */
import { spawn } from "node:child_process";
import { afterEach, expect, test } from "vitest";
import { freePort, until } from "../support/chain.js";
import { NodeProcess, program, TestNetwork } from "../support/network.js";
import { buildAbciCli, missingTools } from "./comet-tools.js";

const missing = missingTools();
if (missing !== undefined) console.warn(`skipped: ${missing}`);

let network: TestNetwork | undefined;
const programs: NodeProcess[] = [];

afterEach(async () => {
  for (const p of programs.splice(0)) await p.stop("SIGKILL");
  await network?.destroy();
  network = undefined;
});

function run(command: string, args: readonly string[]): NodeProcess {
  const started = new NodeProcess(spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] }));
  programs.push(started);
  return started;
}

interface Results {
  readonly result: {
    readonly txs_results: { readonly code: number }[] | null;
    readonly app_hash: string;
  };
}

interface Committed {
  readonly result: { readonly height: string; readonly tx_result: { readonly code: number } };
}

test.skipIf(missing !== undefined)(
  "two of our engines drive two kvstores: blocks, validators, results and app hashes hold together",
  async () => {
    network = await TestNetwork.create({
      chainId: "kvstore-1",
      nodes: 2,
      genesis: (doc) => ({ ...doc, appState: "" }),
    });
    const net = network;
    const abciCli = buildAbciCli();
    for (const { index, abciPort } of net.nodes) {
      const address = `tcp://127.0.0.1:${abciPort}`;
      run(abciCli, ["kvstore", "--address", address]);
      net.start(index, "--proxy-app", address);
    }
    await net.waitFor(2n, [0, 1], 40_000);
    const heights: bigint[] = [];
    for (const i of [0, 1, 0]) {
      const answer = await net.rpc<Committed>(i, `broadcast_tx_commit?tx="key${heights.length}=value"`);
      expect(answer.result.tx_result.code).toBe(0);
      heights.push(BigInt(answer.result.height));
    }
    const last = heights.at(-1)! + 2n;
    await net.waitFor(last, [0, 1], 20_000);
    for (let h = 1n; h <= last; h++) {
      const [a, b] = [await net.block(0, h), await net.block(1, h)];
      expect(a).toEqual(b);
      // The header after a block carries the hash that the application gave for it.
      if (h === last) continue;
      const results = await net.rpc<Results>(0, `block_results?height=${h}`);
      const next = await net.block(0, h + 1n);
      expect(Buffer.from(results.result.app_hash, "base64").toString("hex").toUpperCase()).toBe(next.appHash);
      expect(results.result.txs_results?.length ?? 0).toBe(heights.filter((x) => x === h).length);
    }
    const query = await net.rpc<{ result: { response: { value: string; log: string } } }>(
      1,
      `abci_query?path="/store"&data="key1"`,
    );
    expect(Buffer.from(query.result.response.value, "base64").toString()).toBe("value");
    // The kvstore takes transactions of the form key=value alone.
    const refused = await net.rpc<{ result: { code: number } }>(0, 'broadcast_tx_sync?tx="nothing"');
    expect(refused.result.code).not.toBe(0);
  },
  120_000,
);

test("our engine drives our application through the socket; when the application dies, the engine stops and says so", async () => {
  network = await TestNetwork.create({ chainId: "apart-1", nodes: 1 });
  const net = network;
  const port = await freePort();
  const address = `tcp://127.0.0.1:${port}`;
  const { home } = net.nodes[0]!;
  const app = run(process.execPath, [program, "start", "--abci", address, "--home", home]);
  const engine = net.start(0, "--proxy-app", address);
  await net.waitFor(3n, [0], 40_000);
  await app.stop("SIGKILL");
  await until("the engine ends", 10_000, async () => (engine.running ? undefined : true));
  expect(engine.output.join("")).toMatch(/the node stops: it cannot go on/);
  // Both come back where they were.
  run(process.execPath, [program, "start", "--abci", address, "--home", home]);
  net.start(0, "--proxy-app", address);
  await net.waitFor(6n, [0], 40_000);
}, 120_000);
