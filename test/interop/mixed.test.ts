/** One validator set of both kinds: our engine with our application, and the real cometbft with our application behind
 *  its ABCI socket. */
import { spawn } from "node:child_process";
import { DirectSecp256k1HdWallet } from "@cosmjs/proto-signing";
import { calculateFee, GasPrice, SigningStargateClient } from "@cosmjs/stargate";
import { TxRaw } from "cosmjs-types/cosmos/tx/v1beta1/tx";
import { afterEach, expect, test } from "vitest";
import { until } from "../support/chain.js";
import { NodeProcess, program, TestNetwork } from "../support/network.js";
import { missingPeer, peerProgram } from "../support/peers.js";

const cometbft = peerProgram("cometbft");
if (cometbft === undefined) console.warn(missingPeer("cometbft"));

let network: TestNetwork | undefined;
let applications: NodeProcess[] = [];

afterEach(async () => {
  for (const app of applications) await app.stop("SIGKILL");
  applications = [];
  await network?.destroy();
  network = undefined;
});

/** The real cometbft on a node's home, our application beside it. */
async function startComet(net: TestNetwork, index: number): Promise<NodeProcess> {
  const { home, abciPort } = net.nodes[index]!;
  const args = [program, "start", "--abci", `tcp://127.0.0.1:${abciPort}`, "--home", home];
  const app = new NodeProcess(spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] }));
  applications.push(app);
  await until("the application listens", 15_000, async () =>
    app.output.join("").includes("waits for its engine") ? true : undefined,
  ).catch((e: unknown) => {
    throw new Error(`${String(e)}\n${app.output.join("")}`);
  });
  net.adopt(index, spawn(cometbft!, ["node", "--home", home], { stdio: ["ignore", "pipe", "pipe"] }));
  return app;
}

async function startAll(net: TestNetwork, comets: readonly number[], ours: readonly number[]): Promise<void> {
  for (const i of ours) net.start(i);
  await Promise.all(comets.map((i) => startComet(net, i)));
}

/** Every height from `from` to `to` is the same everywhere; answers who proposed. */
async function compare(net: TestNetwork, from: bigint, to: bigint, indexes: readonly number[]): Promise<Set<string>> {
  const proposers = new Set<string>();
  for (let h = from; h <= to; h++) {
    const blocks = await Promise.all(indexes.map((i) => net.block(i, h)));
    expect(new Set(blocks.map((b) => `${b.hash}/${b.appHash}`)).size, `height ${h}`).toBe(1);
    proposers.add(blocks[0]!.proposer);
  }
  return proposers;
}

/** Sends transfers, one to each node in turn, until told to stop; answers the hashes that were taken. */
async function load(net: TestNetwork, wallet: DirectSecp256k1HdWallet): Promise<() => Promise<string[]>> {
  const rpc = (i: number) => `http://127.0.0.1:${net.nodes[i]!.rpcPort}`;
  const { address } = (await wallet.getAccounts())[0]!;
  const clients = await Promise.all(net.nodes.map((_, i) => SigningStargateClient.connectWithSigner(rpc(i), wallet)));
  const { accountNumber } = await clients[0]!.getSequence(address);
  const fee = calculateFee(100_000, GasPrice.fromString("0.001ustate"));
  const value = { fromAddress: address, toAddress: address, amount: [{ denom: "ustate", amount: "1" }] };
  const hashes: string[] = [];
  let running = true;
  const work = (async () => {
    for (let sequence = 0, node = 0; running; node = (node + 1) % clients.length) {
      // What one node took is with the others only a moment later.
      await new Promise((resolve) => setTimeout(resolve, 300));
      const signer = { accountNumber, sequence, chainId: net.genesis.chainId };
      const messages = [{ typeUrl: "/cosmos.bank.v1beta1.MsgSend", value }];
      const tx = await clients[0]!.sign(address, messages, fee, "", signer);
      try {
        hashes.push(await clients[node]!.broadcastTxSync(TxRaw.encode(tx).finish()));
        sequence++;
      } catch (e) {
        if (!String(e).includes("sequence")) throw e;
      }
    }
  })();
  return async () => {
    running = false;
    await work;
    return hashes;
  };
}

test.skipIf(cometbft === undefined)(
  "two of each kind make 30 blocks with equal app hashes, each proposing; one of each is killed and comes back",
  async () => {
    const wallet = await DirectSecp256k1HdWallet.generate(12, { prefix: "stateset" });
    const { address } = (await wallet.getAccounts())[0]!;
    const accounts = [{ address, coins: [{ denom: "ustate", amount: 1_000_000_000n }] }];
    network = await TestNetwork.create({ chainId: "mixed-1", nodes: 4, accounts });
    const net = network;
    const all = [0, 1, 2, 3];
    await startAll(net, [2, 3], [0, 1]);
    await net.waitFor(1n, all, 40_000);
    const stopLoad = await load(net, wallet);
    await net.waitFor(28n, all, 120_000);
    const hashes = await stopLoad();
    expect(hashes.length).toBeGreaterThan(8);
    await net.waitFor(30n, all, 20_000);
    for (const i of all) {
      const found = await net.rpc<{ result: { total_count: string } }>(i, 'tx_search?query="tx.height>0"');
      expect(Number(found.result.total_count)).toBe(hashes.length);
    }
    expect((await compare(net, 1n, 30n, all)).size).toBe(4);
    for (let h = 2n; h <= 30n; h++) {
      // Nobody needed a second round, whoever proposed.
      const { result } = await net.rpc<{ result: { signed_header: { commit: { round: number } } } }>(
        0,
        `commit?height=${h}`,
      );
      if (h > 5n) expect(result.signed_header.commit.round).toBeLessThanOrEqual(1);
    }

    await net.kill(1);
    const away = await net.height(0);
    await net.waitFor(away + 4n, [0, 2, 3], 60_000);
    net.start(1);
    await net.waitFor((await net.height(0)) + 3n, [1], 60_000);

    await net.kill(3);
    await applications[1]!.stop("SIGKILL");
    const gone = await net.height(0);
    await net.waitFor(gone + 4n, [0, 1, 2], 60_000);
    await startComet(net, 3);
    const back = (await net.height(0)) + 4n;
    await net.waitFor(back, all, 90_000);
    await compare(net, 31n, back, all);
  },
  400_000,
);

test.skipIf(cometbft === undefined)(
  "one of ours joins three cometbft late",
  async () => {
    network = await TestNetwork.create({ chainId: "mixed-2", nodes: 4 });
    await startAll(network, [0, 1, 2], []);
    await network.waitFor(8n, [0, 1, 2], 60_000);
    network.start(3);
    await network.waitFor((await network.height(0)) + 3n, [3], 60_000);
    await compare(network, 1n, 8n, [0, 3]);
  },
  200_000,
);

test.skipIf(cometbft === undefined)(
  "one cometbft joins three of ours late",
  async () => {
    network = await TestNetwork.create({ chainId: "mixed-3", nodes: 4 });
    await startAll(network, [], [0, 1, 2]);
    await network.waitFor(8n, [0, 1, 2], 60_000);
    await startComet(network, 3);
    await network.waitFor((await network.height(0)) + 3n, [3], 60_000);
    await compare(network, 1n, 8n, [0, 3]);
  },
  200_000,
);
