/** Joining from a snapshot, with real processes: ours from ours, ours from the real cometbft with our application behind
 *  its ABCI socket, and the real cometbft from ours. */
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { proofOpsFault } from "../../src/crypto/proof-ops.js";
import { storeProofDecoders } from "../../src/store/proof-ops.js";
import { fromBase64 } from "../../src/types/base64.js";
import { fromHex, toHex } from "../../src/types/bytes.js";
import { edit, until } from "../support/chain.js";
import { freePort } from "../support/free-port.js";
import { NodeProcess, program, TestNetwork } from "../support/network.js";
import { missingPeer, peerProgram } from "../support/peers.js";
import { sendMsg, signedTx, wallet } from "../support/signed-tx.js";

const cometbft = peerProgram("cometbft");
if (cometbft === undefined) console.warn(missingPeer("cometbft"));

const SNAPSHOT_INTERVAL = 4n;
/** The one that joins. */
const JOINER = 3;
const OTHERS = [0, 1, 2];

let network: TestNetwork | undefined;
let applications: NodeProcess[] = [];

afterEach(async () => {
  for (const app of applications) await app.stop("SIGKILL");
  applications = [];
  await network?.destroy();
  network = undefined;
});

const alice = wallet("alice", 0n);
const bob = wallet("bob", 1n);

/** @param extensionsFrom the height from which precommits carry extensions; never when left out */
async function create(chainId: string, extensionsFrom = 0n): Promise<TestNetwork> {
  const accounts = [alice, bob].map(({ address }) => ({ address, coins: [{ denom: "ustate", amount: 1_000_000n }] }));
  network = await TestNetwork.create({
    chainId,
    nodes: 4,
    accounts,
    genesis: (doc) => ({
      ...doc,
      consensusParams: { ...doc.consensusParams, abci: { voteExtensionsEnableHeight: extensionsFrom } },
    }),
    config: { "consensus.timeout_commit": 500, "consensus.target_block_interval": 700 },
  });
  for (const { made } of network.nodes) {
    edit(made.config.paths.appToml, [[/^snapshot-interval = .*/m, `snapshot-interval = ${SNAPSHOT_INTERVAL}`]]);
  }
  return network;
}

/** The real cometbft on a node's home, our application beside it. */
async function startComet(net: TestNetwork, index: number): Promise<NodeProcess> {
  const { home, abciPort } = net.nodes[index]!;
  const args = [program, "start", "--abci", `tcp://127.0.0.1:${abciPort}`, "--home", home];
  const app = new NodeProcess(spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] }));
  applications.push(app);
  await until("the application listens", 20_000, async () =>
    app.output.join("").includes("waits for its engine") ? true : undefined,
  ).catch((e: unknown) => {
    throw new Error(`${String(e)}\n${app.output.join("")}`);
  });
  net.adopt(index, spawn(cometbft!, ["node", "--home", home], { stdio: ["ignore", "pipe", "pipe"] }));
  return app;
}

/** Makes some state, and trusts an early header in the joiner's configuration. */
async function prepare(net: TestNetwork): Promise<void> {
  const tx = signedTx({
    from: alice,
    sequence: 0n,
    messages: [sendMsg(alice, bob.address, "77")],
    chainId: net.genesis.chainId,
  });
  await net.waitFor(1n, [0], 60_000);
  const { result } = await net.rpc<{ result: { code: number; log: string } }>(0, `broadcast_tx_sync?tx=0x${toHex(tx)}`);
  expect(result).toMatchObject({ code: 0, log: "" });
  await net.waitFor(SNAPSHOT_INTERVAL * 2n + 4n, [0], 90_000);
  await trust(net);
}

async function trust(net: TestNetwork): Promise<void> {
  const { result } = await net.rpc<CommitAnswer>(0, "commit?height=2");
  const servers = [0, 1].map((i) => `http://127.0.0.1:${net.nodes[i]!.rpcPort}`);
  const text = (key: string, value: string): [RegExp, string] => [
    new RegExp(`(\\[statesync\\][^[]*?\\n${key} = ).*`),
    `$1${value}`,
  ];
  edit(net.nodes[JOINER]!.made.config.paths.configToml, [
    text("enable", "true"),
    text("rpc_servers", `"${servers.join(",")}"`),
    text("trust_height", "2"),
    text("trust_hash", `"${result.signed_header.commit.block_id.hash}"`),
    text("discovery_time", '"5s"'),
    text("chunk_request_timeout", '"5s"'),
  ]);
}

interface CommitAnswer {
  readonly result: {
    readonly signed_header: {
      readonly header: { readonly app_hash: string; readonly height: string };
      readonly commit: {
        readonly block_id: { readonly hash: string };
        readonly signatures: { readonly validator_address: string; readonly block_id_flag: number }[];
      };
    };
  };
}

interface QueryAnswer {
  readonly result: {
    readonly response: {
      readonly code: number;
      readonly value: string;
      readonly key: string;
      readonly height: string;
      readonly proofOps: { readonly ops: { readonly type: string; readonly key: string; readonly data: string }[] };
    };
  };
}

/** It began above the first block, has the state of the others, proves what it says, and signs blocks. */
async function checkJoined(net: TestNetwork): Promise<void> {
  const { result } = await net.rpc<{ result: { sync_info: { earliest_block_height: string } } }>(JOINER, "status");
  const first = BigInt(result.sync_info.earliest_block_height);
  expect(first).toBeGreaterThan(SNAPSHOT_INTERVAL);
  expect(first % SNAPSHOT_INTERVAL).toBe(1n);
  const now = await net.height(JOINER);
  for (let h = first; h <= now; h++) expect(await net.block(JOINER, h)).toEqual(await net.block(0, h));
  await checkProof(net, now);
  await checkSigns(net);
}

async function checkProof(net: TestNetwork, now: bigint): Promise<void> {
  // bank: balances are under 02, length of the address, address, denom.
  const key = `02${toHex(Uint8Array.of(bob.bytes.length))}${toHex(bob.bytes)}${toHex(new TextEncoder().encode("ustate"))}`;
  const height = now - 1n;
  const { result } = await net.rpc<QueryAnswer>(
    JOINER,
    `abci_query?path="/store/bank/key"&data=0x${key}&height=${height}&prove=true`,
  );
  const { code, value, proofOps } = result.response;
  expect(code).toBe(0);
  expect(new TextDecoder().decode(fromBase64(value))).toBe("1000077");
  const ops = proofOps.ops.map((op) => ({ type: op.type, key: fromBase64(op.key), data: fromBase64(op.data) }));
  const root = (await net.rpc<CommitAnswer>(0, `commit?height=${height + 1n}`)).result.signed_header.header.app_hash;
  const path = `/bank/x:${key}`;
  expect(proofOpsFault(storeProofDecoders(), { ops }, fromHex(root), path, [fromBase64(value)])).toBeUndefined();
}

async function checkSigns(net: TestNetwork): Promise<void> {
  const { result } = await net.rpc<{ result: { validator_info: { address: string } } }>(JOINER, "status");
  const { address } = result.validator_info;
  await until("the joiner signs blocks", 40_000, async () => {
    const { signed_header: signed } = (await net.rpc<CommitAnswer>(0, "commit")).result;
    const slot = signed.commit.signatures.find((s) => s.validator_address === address);
    return slot?.block_id_flag === 2 ? true : undefined;
  });
}

async function joined(net: TestNetwork): Promise<void> {
  const target = (await net.height(0)) + 4n;
  await net.waitFor(target, [JOINER], 120_000);
}

test("one of ours joins three of ours from a snapshot, killed in the middle of the restore", async () => {
  const net = await create("sync-1");
  for (const i of OTHERS) net.start(i);
  await prepare(net);
  const { dataDir } = net.nodes[JOINER]!.made.config.paths;
  for (const sign of ["offering a snapshot", "the snapshot is restored"]) {
    const run = net.start(JOINER);
    await until(`the joiner says: ${sign}`, 60_000, async () =>
      run.output.join("").includes(sign) ? true : undefined,
    ).catch((e: unknown) => {
      throw new Error(`${String(e)}\n${run.output.join("").slice(-4000)}`);
    });
    await net.kill(JOINER);
  }
  net.start(JOINER);
  await joined(net);
  await checkJoined(net);
  // It has the snapshot that it came from, to hand on, and takes its own.
  expect(existsSync(join(dataDir, "snapshots", "metadata.db"))).toBe(true);
  expect(readdirSync(join(dataDir, "snapshots")).filter((name) => /^[0-9]+$/.test(name)).length).toBeGreaterThan(0);
  await net.kill(JOINER);
  net.start(JOINER);
  await joined(net);
}, 300_000);

test("a stranger joins by two commands, and a snapshot is carried over by hand", async () => {
  const net = await create("sync-4");
  for (const i of [0, 1, 2, 3]) net.start(i);
  await net.waitFor(SNAPSHOT_INTERVAL * 2n + 3n, [0], 90_000);
  const rpc = (i: number): string => `http://127.0.0.1:${net.nodes[i]!.rpcPort}`;
  const peers = OTHERS.map((i) => `${net.nodes[i]!.id}@127.0.0.1:${net.nodes[i]!.p2pPort}`).join(",");
  const home = join(net.folder, "stranger");
  const joining = ["--genesis", rpc(0), "--persistent-peers", peers, "--sync-from", `${rpc(0)},${rpc(1)}`];
  const made = await command("init", "stranger", ...joining, "--home", home);
  expect(made).toMatch(/trusting {3}the header of height 1, .*, as 2 servers have it/);
  const port = await freePort();
  const flags = [
    ...["--rpc.laddr", `tcp://127.0.0.1:${port}`, "--p2p.laddr", `tcp://127.0.0.1:${await freePort()}`],
    ...["--p2p.addr_book_strict=false", "--p2p.allow_duplicate_ip=true", "--api.enable=false", "--grpc.enable=false"],
  ];
  const start = (): NodeProcess => {
    const args = [program, "start", "--home", home, ...flags, "--statesync.discovery_time", "5s"];
    const running = new NodeProcess(spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] }));
    applications.push(running);
    return running;
  };
  const first = start();
  await caughtUp(port, first);
  await first.stop("SIGTERM");

  // The same by hand: a snapshot of a stopped node, taken to the stranger's emptied home.
  await net.stop(JOINER);
  const from = net.nodes[JOINER]!.home;
  const [newest] = JSON.parse(await command("snapshots", "list", "--home", from, "--output", "json")) as [Listed];
  const file = join(net.folder, "snapshot.tar.gz");
  await command("snapshots", "dump", newest.height, "3", "--output", file, "--home", from);
  await command("comet", "unsafe-reset-all", "--home", home);
  await command("snapshots", "load", file, "--home", home);
  await command("snapshots", "restore", newest.height, "3", "--home", home);
  const told = await command("comet", "bootstrap-state", "--home", home, "--output", "json");
  expect(JSON.parse(told)).toMatchObject({ height: newest.height });
  await caughtUp(port, start());
}, 300_000);

interface Listed {
  readonly height: string;
}

/** Runs the program to its end. @returns what it has said */
async function command(...args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [program, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let out = "";
  let err = "";
  child.stdout.on("data", (text: Buffer) => {
    out += text.toString();
  });
  child.stderr.on("data", (text: Buffer) => {
    err += text.toString();
  });
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  if (code !== 0) throw new Error(`statesetd ${args.join(" ")}: exit ${code}\n${out}${err}`);
  return out === "" ? err : out;
}

async function caughtUp(port: number, running: NodeProcess): Promise<void> {
  interface Status {
    readonly result: {
      readonly sync_info: { readonly catching_up: boolean; readonly earliest_block_height: string };
    };
  }
  const status = await until("the stranger has caught up", 90_000, async () => {
    if (!running.running) throw new Error("it has ended");
    const answer = await fetch(`http://127.0.0.1:${port}/status`);
    const { result } = (await answer.json()) as Status;
    return result.sync_info.catching_up ? undefined : result;
  }).catch((e: unknown) => {
    throw new Error(`${String(e)}\n${running.output.join("").slice(-5000)}`);
  });
  expect(BigInt(status.sync_info.earliest_block_height)).toBeGreaterThan(1n);
}

test.skipIf(cometbft === undefined)(
  "one of ours joins three real cometbft from a snapshot of our application, with vote extensions",
  async () => {
    const net = await create("sync-2", 2n);
    await Promise.all(OTHERS.map((i) => startComet(net, i)));
    await prepare(net);
    net.start(JOINER);
    await joined(net);
    await checkJoined(net);
  },
  300_000,
);

test.skipIf(cometbft === undefined)(
  "a real cometbft joins three of ours from a snapshot",
  async () => {
    const net = await create("sync-3");
    for (const i of OTHERS) net.start(i);
    await prepare(net);
    const app = await startComet(net, JOINER);
    await joined(net).catch((e: unknown) => {
      throw new Error(`${String(e)}\n${app.output.join("").slice(-4000)}`);
    });
    await checkJoined(net);
    expect(app.output.join("")).toContain("restored a snapshot");
  },
  300_000,
);
