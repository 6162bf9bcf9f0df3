/** Queries beside simd's, of one node of simd's: the same question, the same JSON. */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { until } from "../support/chain.js";
import { cli } from "../support/cli.js";
import { freePort } from "../support/free-port.js";
import { missingPeer, peerProgram } from "../support/peers.js";

const run = promisify(execFile);
const simd = peerProgram("simd");
if (simd === undefined) console.error(missingPeer("simd"));
const env = { STATESETD_CHAIN_BECH32_PREFIX: "cosmos" };
const CHAIN = "simd-queries-1";

let home = "";
let rpc = "";
let rest = "";
let node: ChildProcess | undefined;
let alice = "";
let hash = "";
let height = "";

async function theirs(...args: string[]): Promise<string> {
  return (await run(simd!, [...args, "--home", home])).stdout.trim();
}

async function ours(...args: string[]): Promise<string> {
  const flags = ["--node", rpc, "--home", join(home, "none"), "--output", "json"];
  const ran = await cli(["query", ...args, ...flags], { env });
  if (ran.code !== 0) throw new Error(`query ${args.join(" ")}: ${ran.err}`);
  return ran.out.trim();
}

beforeAll(async () => {
  if (simd === undefined) return;
  home = mkdtempSync(join(tmpdir(), "statesetd-interop-simd-"));
  const ring = ["--keyring-backend", "test"];
  await theirs("init", "peer", "--chain-id", CHAIN, "--default-denom", "ustate");
  await theirs("keys", "add", "alice", ...ring);
  alice = await theirs("keys", "show", "alice", "-a", ...ring);
  await theirs("genesis", "add-genesis-account", alice, "1000000000000ustate");
  await theirs("genesis", "gentx", "alice", "500000000ustate", "--chain-id", CHAIN, ...ring);
  await theirs("genesis", "collect-gentxs");
  const ports = { rpc: await freePort(), p2p: await freePort(), rest: await freePort(), grpc: await freePort() };
  rpc = `tcp://127.0.0.1:${ports.rpc}`;
  rest = `http://127.0.0.1:${ports.rest}`;
  replace("config.toml", [
    ["tcp://127.0.0.1:26657", rpc],
    ["tcp://0.0.0.0:26656", `tcp://127.0.0.1:${ports.p2p}`],
    ['pprof_laddr = "localhost:6060"', 'pprof_laddr = ""'],
  ]);
  replace("app.toml", [
    ["tcp://localhost:1317", `tcp://127.0.0.1:${ports.rest}`],
    ["localhost:9090", `127.0.0.1:${ports.grpc}`],
    ["# Enable defines if the API server should be enabled.\nenable = false", "enable = true"],
  ]);
  node = spawn(simd, ["start", "--home", home, "--log_level", "error", "--minimum-gas-prices", "0ustate"], {
    stdio: "ignore",
  });
  const flags = ["--chain-id", CHAIN, "--node", rpc, "--yes", "--output", "json", ...ring];
  hash = await until("a transaction", 60_000, async () => {
    const sent = JSON.parse(await theirs("tx", "bank", "send", alice, alice, "5ustate", ...flags)) as {
      txhash: string;
    };
    return sent.txhash;
  });
  height = await until("its block", 30_000, async () => {
    const found = JSON.parse(await theirs("query", "tx", hash, "--node", rpc, "--output", "json")) as {
      height: string;
    };
    return found.height;
  });
}, 120_000);

afterAll(async () => {
  if (node !== undefined) {
    const stopped = new Promise((resolve) => node!.once("exit", resolve));
    node.kill();
    await stopped;
  }
  if (home !== "") rmSync(home, { recursive: true, force: true });
});

function replace(file: string, replacements: readonly (readonly [string, string])[]): void {
  const path = join(home, "config", file);
  let text = readFileSync(path, "utf8");
  for (const [from, to] of replacements) {
    if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
    text = text.replaceAll(from, to);
  }
  writeFileSync(path, text);
}

describe.skipIf(simd === undefined)("of simd's node", () => {
  test.each<[string, () => string[]]>([
    ["a transaction by hash", () => ["tx", hash]],
    ["a transaction by account and sequence", () => ["tx", "--type=acc_seq", `${alice}/1`]],
    ["transactions by event", () => ["txs", "--query", `message.sender='${alice}'`]],
    ["a page of them", () => ["txs", "--query", "tx.height>0", "--page", "1", "--limit", "1", "--order_by", "desc"]],
    ["no transaction at all", () => ["txs", "--query", "tx.height=1"]],
    ["a block by height", () => ["block", "--type=height", height]],
    ["blocks by event", () => ["blocks", "--query", `block.height=${height}`]],
  ])("%s is printed alike", async (_, args) => {
    expect(await ours(...args())).toBe(await theirs("query", ...args(), "--node", rpc, "--output", "json"));
  });

  test("a block is the same by its hash", async () => {
    const answer = (await (await fetch(`${rpc.replace("tcp", "http")}/block?height=${height}`)).json()) as {
      result: { block_id: { hash: string } };
    };
    const id = answer.result.block_id.hash;
    expect(await ours("block", "--type=hash", id)).toBe(
      await theirs("query", "block", "--type=hash", id, "--node", rpc, "--output", "json"),
    );
  });

  test.each<[string, () => string[]]>([
    [
      "auth/v1beta1/accounts?pagination.limit=2&pagination.count_total=true",
      () => ["auth", "accounts", "--page-limit", "2", "--page-count-total"],
    ],
    [
      "auth/v1beta1/accounts?pagination.limit=2&pagination.offset=2",
      () => ["auth", "accounts", "--limit", "2", "--page", "2"],
    ],
    [
      "auth/v1beta1/accounts?pagination.limit=2&pagination.reverse=true",
      () => ["auth", "accounts", "--limit", "2", "--reverse"],
    ],
    ["bank/v1beta1/params", () => ["bank", "params"]],
    ["base/tendermint/v1beta1/validatorsets/1", () => ["comet-validator-set", "1"]],
  ])("the module query %s is printed as REST answers it", async (path, args) => {
    expect(await ours(...args())).toBe((await (await fetch(`${rest}/cosmos/${path}`)).text()).trim());
  });
});
