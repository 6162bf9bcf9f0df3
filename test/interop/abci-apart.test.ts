/** The real cometbft on homes of ours, with our application in a process of its own: sockets on TCP and in the file
 *  system, gRPC; REST and gRPC for clients beside it; what happens when one of the two is killed. */
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DirectSecp256k1HdWallet } from "@cosmjs/proto-signing";
import { calculateFee, GasPrice, SigningStargateClient } from "@cosmjs/stargate";
import { GetLatestBlockRequest, GetLatestBlockResponse } from "cosmjs-types/cosmos/base/tendermint/v1beta1/query";
import { TxRaw } from "cosmjs-types/cosmos/tx/v1beta1/tx";
import { afterEach, expect, test } from "vitest";
import { until } from "../support/chain.js";
import { freePort } from "../support/free-port.js";
import { grpcCall, grpcClient } from "../support/grpc-call.js";
import { NodeProcess, program, TestNetwork } from "../support/network.js";
import { missingPeer, peerProgram } from "../support/peers.js";

const cometbft = peerProgram("cometbft");
if (cometbft === undefined) console.warn(missingPeer("cometbft"));

let network: TestNetwork | undefined;
const applications: NodeProcess[] = [];
const sockets: string[] = [];

afterEach(async () => {
  for (const app of applications.splice(0)) await app.stop("SIGKILL");
  await network?.destroy();
  network = undefined;
  for (const path of sockets.splice(0)) rmSync(path, { force: true });
});

interface Meeting {
  /** For our `start --abci`. */
  readonly ours: string;
  /** For cometbft's --proxy_app: without a scheme when it speaks gRPC. */
  readonly theirs: string;
  readonly transport: "socket" | "grpc";
}

const meetings: { readonly [name: string]: () => Promise<Meeting> } = {
  async "a TCP socket"() {
    const address = `tcp://127.0.0.1:${await freePort()}`;
    return { ours: address, theirs: address, transport: "socket" };
  },
  async "a unix socket"() {
    const path = join(tmpdir(), `statesetd-abci-${process.pid}-${await freePort()}.sock`);
    sockets.push(path);
    const address = `unix://${path}`;
    return { ours: address, theirs: address, transport: "socket" };
  },
  async gRPC() {
    const port = await freePort();
    return { ours: `grpc://127.0.0.1:${port}`, theirs: `127.0.0.1:${port}`, transport: "grpc" };
  },
};

async function startApp(home: string, { ours }: Meeting, ...flags: readonly string[]): Promise<NodeProcess> {
  const args = [program, "start", "--abci", ours, "--home", home, ...flags];
  const app = new NodeProcess(spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] }));
  applications.push(app);
  await until("the application listens", 20_000, async () => {
    if (!app.running) return false;
    return app.output.join("").includes("waits for its engine") ? true : undefined;
  });
  expect(app.running, app.output.join("")).toBe(true);
  return app;
}

function startComet(net: TestNetwork, { theirs, transport }: Meeting): NodeProcess {
  const args = ["node", "--home", net.nodes[0]!.home, "--proxy_app", theirs, "--abci", transport];
  return net.adopt(0, spawn(cometbft!, args, { stdio: ["ignore", "pipe", "pipe"] }));
}

async function json<T>(url: string, height?: bigint, body?: unknown): Promise<T> {
  const response = await fetch(url, {
    headers: height === undefined ? {} : { "x-cosmos-block-height": String(height) },
    ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
  });
  return (await response.json()) as T;
}

interface TxAnswer {
  readonly tx_response: { readonly txhash: string; readonly code: number; readonly height: string; timestamp: string };
}
interface BlockAnswer {
  readonly block_id: { readonly hash: string };
  readonly block: { readonly header: { readonly height: string; readonly chain_id: string } };
}
interface Failure {
  readonly code: number;
  readonly message: string;
}

test.skipIf(cometbft === undefined).each(Object.keys(meetings))(
  "cometbft drives our application over %s; clients find everything beside it; both are killed and come back",
  async (name) => {
    const wallet = await DirectSecp256k1HdWallet.generate(12, { prefix: "stateset" });
    const { address } = (await wallet.getAccounts())[0]!;
    const accounts = [{ address, coins: [{ denom: "ustate", amount: 1_000_000n }] }];
    network = await TestNetwork.create({ chainId: "apart-2", nodes: 1, accounts });
    const net = network;
    const meeting = await meetings[name]!();
    const [restPort, grpcPort] = [await freePort(), await freePort()];
    const rpc = `tcp://127.0.0.1:${net.nodes[0]!.rpcPort}`;
    const flags = [
      "--api.enable=true",
      `--api.address=tcp://127.0.0.1:${restPort}`,
      "--grpc.enable=true",
      `--grpc.address=127.0.0.1:${grpcPort}`,
      `--node=${rpc}`,
    ];
    const { home } = net.nodes[0]!;
    const app = await startApp(home, meeting, ...flags);
    const rest = `http://127.0.0.1:${restPort}`;
    const early = await json<Failure>(`${rest}/cosmos/base/tendermint/v1beta1/blocks/latest`);
    expect(early.code).toBe(14);
    expect(early.message).toContain("cannot be asked");

    const comet = startComet(net, meeting);
    await net.waitFor(2n, [0], 60_000).catch((e: unknown) => {
      throw new Error(`${String(e)}\n${app.output.join("")}`);
    });
    const client = await SigningStargateClient.connectWithSigner(rpc.replace("tcp", "http"), wallet);
    const value = { fromAddress: address, toAddress: address, amount: [{ denom: "ustate", amount: "1" }] };
    const fee = calculateFee(100_000, GasPrice.fromString("0.01ustate"));
    const messages = [{ typeUrl: "/cosmos.bank.v1beta1.MsgSend", value }];
    const signed = TxRaw.encode(await client.sign(address, messages, fee, "")).finish();
    const body = { tx_bytes: Buffer.from(signed).toString("base64"), mode: "BROADCAST_MODE_SYNC" };
    const sent = await json<TxAnswer>(`${rest}/cosmos/tx/v1beta1/txs`, undefined, body);
    expect(sent.tx_response.code, JSON.stringify(sent)).toBe(0);
    const again = await json<TxAnswer>(`${rest}/cosmos/tx/v1beta1/txs`, undefined, body);
    expect(again.tx_response.code).toBe(19);
    const hash = sent.tx_response.txhash;
    const found = await until("the transaction is in a block", 20_000, async () => {
      const answer = await json<TxAnswer & Partial<Failure>>(`${rest}/cosmos/tx/v1beta1/txs/${hash}`);
      return answer.tx_response === undefined ? undefined : answer;
    });
    expect(found.tx_response.code).toBe(0);
    const height = BigInt(found.tx_response.height);
    const search = await json<{ total: string; tx_responses: { txhash: string; timestamp: string }[] }>(
      `${rest}/cosmos/tx/v1beta1/txs?query=tx.height%3D${height}`,
    );
    expect(search.total).toBe("1");
    expect(search.tx_responses[0]).toMatchObject({ txhash: hash, timestamp: found.tx_response.timestamp });
    const missing = await json<Failure>(`${rest}/cosmos/tx/v1beta1/txs/${"00".repeat(32)}`);
    expect(missing).toMatchObject({ code: 5, message: `tx not found: ${"00".repeat(32)}` });

    await net.waitFor(height + 4n, [0], 20_000);
    const balance = async (at: bigint): Promise<bigint> => {
      const url = `${rest}/cosmos/bank/v1beta1/balances/${address}/by_denom?denom=ustate`;
      return BigInt((await json<{ balance: { amount: string } }>(url, at)).balance.amount);
    };
    expect(await balance(height - 1n)).toBe(1_000_000n);
    expect(await balance(height)).toBe(999_000n);

    const base = `${rest}/cosmos/base/tendermint/v1beta1`;
    const block = await json<BlockAnswer>(`${base}/blocks/${height}`);
    expect(Buffer.from(block.block_id.hash, "base64").toString("hex").toUpperCase()).toBe(
      (await net.block(0, height)).hash,
    );
    expect(block.block.header).toMatchObject({ height: String(height), chain_id: "apart-2" });
    expect((await json<Failure>(`${base}/blocks/${height + 1000n}`)).code).toBe(3);
    const set = await json<{ validators: { voting_power: string }[]; block_height: string }>(
      `${base}/validatorsets/${height}`,
    );
    expect(set).toMatchObject({ block_height: String(height), validators: [{ voting_power: "10" }] });
    const latest = await json<{ validators: unknown[] }>(`${base}/validatorsets/latest`);
    expect(latest.validators).toHaveLength(1);
    expect(await json(`${base}/syncing`)).toEqual({ syncing: false });
    const info = await json<{ default_node_info: { default_node_id: string }; application_version: { name: string } }>(
      `${base}/node_info`,
    );
    expect(info.default_node_info.default_node_id).toBe(net.nodes[0]!.id);
    expect(info.application_version.name).toBe("stateset");
    const status = await json<{ height: string; app_hash: string | null }>(`${rest}/cosmos/base/node/v1beta1/status`);
    expect(BigInt(status.height)).toBeGreaterThanOrEqual(height);
    const withTxs = await json<{ txs: unknown[] }>(`${rest}/cosmos/tx/v1beta1/txs/block/${height}`);
    expect(withTxs.txs).toHaveLength(1);
    const grpc = grpcClient("127.0.0.1", grpcPort);
    const request = GetLatestBlockRequest.encode(GetLatestBlockRequest.fromPartial({})).finish();
    const reply = await grpcCall(grpc, "/cosmos.base.tendermint.v1beta1.Service/GetLatestBlock", request);
    grpc.close();
    expect(GetLatestBlockResponse.decode(reply.response).block?.header.chainId).toBe("apart-2");

    // The engine is killed: the application waits, and takes the next one.
    await net.kill(0);
    const second = startComet(net, meeting);
    const back = await until("cometbft answers again", 30_000, () => net.height(0));
    await net.waitFor(back + 2n, [0], 30_000);
    expect(app.running).toBe(true);
    // The application is killed. Over a socket cometbft then tells itself to end, which it does not always manage; over
    // gRPC it waits. So it is ended here, and both come back where they were.
    await app.stop("SIGKILL");
    await net.kill(0);
    await until("cometbft has ended", 20_000, async () => (second.running ? undefined : true));
    await startApp(home, meeting, ...flags);
    startComet(net, meeting);
    const further = await until("cometbft answers again", 30_000, () => net.height(0));
    await net.waitFor(further + 2n, [0], 30_000);
    expect(await balance(height)).toBe(999_000n);
    expect(comet.running).toBe(false);
  },
  240_000,
);

test.skipIf(cometbft === undefined).each(["init", "testnet init"])(
  "cometbft starts on a home as `statesetd %s` writes it",
  async (command) => {
    const folder = mkdtempSync(join(tmpdir(), "statesetd-apart-"));
    try {
      const args = command === "init" ? ["init", "one"] : ["testnet", "init", "--validators", "1"];
      execFileSync(process.execPath, [program, ...args, "--chain-id", "written-1", "--home", folder], {
        stdio: "pipe",
      });
      const home = command === "init" ? folder : join(folder, "node0");
      const port = await freePort();
      const address = `tcp://127.0.0.1:${port}`;
      await startApp(
        home,
        { ours: address, theirs: address, transport: "socket" },
        "--api.enable=false",
        "--grpc.enable=false",
      );
      // Addresses alone are given, so that tests may run beside each other; the file is as it was written.
      const [rpcPort, p2pPort] = [await freePort(), await freePort()];
      const comet = new NodeProcess(
        spawn(
          cometbft!,
          [
            "start",
            "--home",
            home,
            "--proxy_app",
            address,
            "--rpc.laddr",
            `tcp://127.0.0.1:${rpcPort}`,
            "--p2p.laddr",
            `tcp://127.0.0.1:${p2pPort}`,
          ],
          { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, CMT_INSTRUMENTATION_PROMETHEUS: "false" } },
        ),
      );
      applications.push(comet);
      await until("cometbft makes blocks", 40_000, async () => {
        const { result } = await json<{ result: { sync_info: { latest_block_height: string } } }>(
          `http://127.0.0.1:${rpcPort}/status`,
        );
        return BigInt(result.sync_info.latest_block_height) >= 3n ? true : undefined;
      }).catch((e: unknown) => {
        throw new Error(`${String(e)}\n${comet.output.join("").slice(-4000)}`);
      });
    } finally {
      for (const p of applications.splice(0)) await p.stop("SIGKILL");
      rmSync(folder, { recursive: true, force: true });
    }
  },
  120_000,
);
