/** Signers that are not ours, over TCP and unix sockets: CometBFT's priv_val_server and tmkms (with its key in a file).
 *  The node's home holds no validator key. */
import { spawn, spawnSync } from "node:child_process";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { until } from "../support/chain.js";
import { freePort } from "../support/free-port.js";
import { NodeProcess, program, TestNetwork } from "../support/network.js";
import { missingPeer, peerProgram } from "../support/peers.js";
import { buildPrivValServer, missingTools } from "./comet-tools.js";

const noGo = missingTools();
if (noGo !== undefined) console.warn(`skipped: ${noGo}`);
const tmkms = peerProgram("tmkms");
if (tmkms === undefined) console.warn(missingPeer("tmkms"));

const CHAIN = "privval-1";
let network: TestNetwork | undefined;
const signers: NodeProcess[] = [];
const sockets: string[] = [];

afterEach(async () => {
  for (const signer of signers.splice(0)) await signer.stop("SIGKILL");
  await network?.destroy();
  network = undefined;
  for (const path of sockets.splice(0)) rmSync(path, { force: true });
});

function run(command: string, args: readonly string[]): NodeProcess {
  const started = new NodeProcess(spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] }));
  signers.push(started);
  return started;
}

/** Where the signer's files are, apart from the node's home. */
interface Key {
  readonly keyFile: string;
  readonly stateFile: string;
  readonly folder: string;
}

/** The node listens for its signer at the address; its key has gone elsewhere.
 *  @param extensionsFrom height from which each precommit has a second signature, over its extension; 0n: none has */
async function createNetwork(
  laddr: string,
  extensionsFrom: bigint,
): Promise<{ net: TestNetwork; key: Key; nodeId: string }> {
  const net = await TestNetwork.create({
    chainId: CHAIN,
    nodes: 1,
    genesis: (doc) => ({
      ...doc,
      consensusParams: { ...doc.consensusParams, abci: { voteExtensionsEnableHeight: extensionsFrom } },
    }),
    config: { priv_validator_laddr: laddr, "consensus.target_block_interval": "400ms" },
  });
  network = net;
  const { folder } = net;
  const { paths } = net.nodes[0]!.made.config;
  const key = { folder, keyFile: join(folder, "key.json"), stateFile: join(folder, "state.json") };
  renameSync(paths.privValidatorKey, key.keyFile);
  renameSync(paths.privValidatorState, key.stateFile);
  return { net, key, nodeId: net.nodes[0]!.id };
}

async function stuckAt(net: TestNetwork): Promise<bigint> {
  const height = await net.height(0);
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  const later = await net.height(0);
  expect(later - height).toBeLessThanOrEqual(1n);
  return later;
}

/** Starts the node and waits until signers find it. */
async function startNode(net: TestNetwork): Promise<NodeProcess> {
  const node = net.start(0);
  const { output, child } = node;
  await until("the node waits for its signer", 20_000, async () => {
    if (output.join("").includes("waiting for a remote signer")) return true;
    return child.exitCode === null ? undefined : false;
  });
  expect(child.exitCode, output.join("")).toBeNull();
  return node;
}

/** Blocks come while the signer is there; without it the chain waits and the node lives; both may be killed.
 *  @param redials whether the signer dials as long as it takes; CometBFT's gives up after a second */
async function holdsTogether(net: TestNetwork, redials: boolean, startSigner: () => NodeProcess): Promise<void> {
  await startNode(net);
  const first = startSigner();
  await net.waitFor(5n, [0], 60_000).catch((e: unknown) => {
    throw new Error(`${String(e)}\n${first.output.join("").slice(-3000)}`);
  });
  await first.stop("SIGKILL");
  const stuck = await stuckAt(net);
  expect(net.output(0)).toContain("waiting for the remote signer");
  const second = startSigner();
  await net.waitFor(stuck + 3n, [0], 30_000);
  await net.kill(0);
  await startNode(net);
  if (!redials) {
    await second.stop("SIGKILL");
    startSigner();
  }
  await net.waitFor(stuck + 6n, [0], 60_000);
  // A signer that hears what it has signed already would have said so: nothing was signed twice.
  expect(net.output(0)).not.toContain("conflicting");
}

const addresses = {
  tcp: async () => `tcp://127.0.0.1:${await freePort()}`,
  async unix() {
    const path = join(tmpdir(), `statesetd-privval-${process.pid}-${await freePort()}.sock`);
    sockets.push(path);
    return `unix://${path}`;
  },
};

test.skipIf(noGo !== undefined).each(["tcp", "unix"] as const)(
  "CometBFT's priv_val_server signs over %s",
  async (kind) => {
    const server = buildPrivValServer();
    const laddr = await addresses[kind]();
    const { net, key } = await createNetwork(laddr, 3n);
    await holdsTogether(net, false, () =>
      run(server, ["-addr", laddr, "-chain-id", CHAIN, "-priv-key", key.keyFile, "-priv-state", key.stateFile]),
    );
    expect(BigInt((JSON.parse(readFileSync(key.stateFile, "utf8")) as { height: string }).height)).toBeGreaterThan(8n);
  },
  240_000,
);

test.skipIf(tmkms === undefined).each(["tcp", "unix"] as const)(
  "tmkms signs over %s",
  async (kind) => {
    const laddr = await addresses[kind]();
    // Its answers have no room for signatures of extensions.
    const { net, key, nodeId } = await createNetwork(laddr, 0n);
    const at = (name: string) => join(key.folder, name);
    const made = spawnSync(tmkms!, ["softsign", "import", key.keyFile, at("softsign.key")], { encoding: "utf8" });
    expect(made.status, made.stderr + made.stdout).toBe(0);
    writeFileSync(at("identity.key"), Buffer.alloc(32, 9).toString("base64"), { mode: 0o600 });
    writeFileSync(
      at("tmkms.toml"),
      `[[chain]]
id = "${CHAIN}"
key_format = { type = "cosmos-json" }
state_file = "${at("tmkms-state.json")}"
[[validator]]
addr = "${kind === "tcp" ? laddr.replace("//", `//${nodeId}@`) : laddr}"
chain_id = "${CHAIN}"
reconnect = true
${kind === "tcp" ? `secret_key = "${at("identity.key")}"` : ""}
[[providers.softsign]]
chain_ids = ["${CHAIN}"]
key_type = "consensus"
path = "${at("softsign.key")}"
`,
    );
    await holdsTogether(net, true, () => run(tmkms!, ["start", "-c", at("tmkms.toml")]));
  },
  240_000,
);

test("our own signer signs; one with another key is refused and says so", async () => {
  const laddr = await addresses.tcp();
  const { net, key, nodeId } = await createNetwork(laddr, 3n);
  const other = await TestNetwork.create({ chainId: CHAIN, nodes: 1 });
  try {
    // The signer needs a home of its own, with nothing but the key.
    const { paths } = other.nodes[0]!.made.config;
    const foreign = readFileSync(paths.privValidatorKey);
    const start = () =>
      run(process.execPath, [
        program,
        "signer",
        "--home",
        other.nodes[0]!.home,
        "--chain-id",
        CHAIN,
        "--addr",
        laddr.replace("//", `//${nodeId}@`),
      ]);
    writeFileSync(paths.privValidatorKey, readFileSync(key.keyFile));
    await holdsTogether(net, true, start);
    for (const signer of signers.splice(0)) await signer.stop("SIGTERM");
    writeFileSync(paths.privValidatorKey, foreign);
    const wrong = start();
    await until("the node refuses the key", 10_000, async () =>
      net.output(0).includes("but this node runs as") ? true : undefined,
    );
    await wrong.stop("SIGTERM");
    expect(wrong.child.exitCode).toBe(0);
    writeFileSync(paths.privValidatorKey, readFileSync(key.keyFile));
    start();
    await net.waitFor((await net.height(0)) + 2n, [0], 20_000);
  } finally {
    await other.destroy();
  }
}, 240_000);

test("a node that waits for its first signer ends when it is told to", async () => {
  const laddr = await addresses.tcp();
  const { net } = await createNetwork(laddr, 0n);
  const node = await startNode(net);
  await node.stop("SIGTERM");
  expect(node.child.exitCode, node.output.join("")).toBe(0);
}, 60_000);
