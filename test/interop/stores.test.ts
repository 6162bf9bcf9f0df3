/** Homes change hands: CometBFT's own code reads what our engine wrote, our engine goes on with a chain that the real
 *  cometbft began, and cometbft goes on with it after us. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openLevelDatabase, sealLevelDatabase } from "../../src/adapters/leveldb.js";
import { commitHash } from "../../src/chain/commit.js";
import { hashConsensusParams } from "../../src/chain/params.js";
import { resultsHash } from "../../src/chain/results.js";
import type { Engine } from "../../src/engine/create-engine.js";
import { toHex } from "../../src/types/bytes.js";
import { utf8Encode } from "../../src/types/utf8.js";
import { freePort } from "../support/free-port.js";
import { buildCometbft, buildStorecheck, missingTools } from "./comet-tools.js";
import { filling, openHome } from "./kvstore-home.js";

interface Report {
  readonly base: number;
  readonly height: number;
  readonly state_height: number;
  readonly app_hash: string;
  readonly heights: readonly {
    readonly height: number;
    readonly block: string;
    readonly block_size: number;
    readonly meta_size: number;
    readonly last_commit: string;
    readonly seen_commit: string;
    readonly validators: string;
    readonly priorities: readonly number[];
    readonly params: string;
    readonly results: string;
    readonly txs: number;
  }[];
}

const missing = missingTools();
const homes: string[] = [];
afterAll(() => {
  for (const home of homes) rmSync(home, { recursive: true, force: true });
});

function newHome(): string {
  const home = mkdtempSync(join(tmpdir(), "interop-stores-"));
  homes.push(home);
  return home;
}

function run(program: string, args: readonly string[]): string {
  const done = spawnSync(program, args, { encoding: "utf8", maxBuffer: 1 << 28 });
  if (done.status !== 0) throw new Error(`${program} ${args.join(" ")}: ${done.stderr.slice(-2000)}`);
  return done.stdout;
}

async function until(condition: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (let waited = 0; !(await condition()); waited += 20) {
    if (waited > 120_000) throw new Error(`${what} does not come about`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

class RealNode {
  private constructor(
    private readonly child: ChildProcess,
    private readonly rpc: number,
  ) {}

  static async start(cometbft: string, home: string): Promise<RealNode> {
    const rpc = await freePort();
    const p2p = await freePort();
    const laddr = (port: number) => `tcp://127.0.0.1:${port}`;
    const args = ["start", "--home", home, "--proxy_app", "kvstore"];
    args.push("--rpc.laddr", laddr(rpc), "--p2p.laddr", laddr(p2p));
    return new RealNode(spawn(cometbft, args, { stdio: "ignore" }), rpc);
  }

  async call(path: string): Promise<Record<string, never> | undefined> {
    try {
      const answer = (await (await fetch(`http://127.0.0.1:${this.rpc}/${path}`)).json()) as { result: never };
      return answer.result;
    } catch {
      return undefined;
    }
  }

  async height(): Promise<bigint> {
    const status = (await this.call("status")) as { sync_info?: { latest_block_height: string } } | undefined;
    return BigInt(status?.sync_info?.latest_block_height ?? "0");
  }

  get pid(): number {
    return this.child.pid!;
  }

  async stop(signal: NodeJS.Signals = "SIGTERM"): Promise<void> {
    const gone = new Promise((resolve) => this.child.once("exit", resolve));
    this.child.kill(signal);
    await gone;
  }
}

function expectSame(engine: Engine, report: Report): void {
  const { blockStore, stateStore } = engine;
  expect(report.height).toBe(Number(blockStore.height));
  expect(report.base).toBe(Number(blockStore.base));
  for (const found of report.heights) {
    const h = BigInt(found.height);
    const meta = blockStore.loadMeta(h)!;
    const validators = stateStore.loadValidators(h)!;
    expect(found).toEqual({
      height: found.height,
      block: toHex(meta.blockId.hash),
      block_size: Number(meta.blockSize),
      meta_size: Number(meta.blockSize),
      last_commit: toHex(commitHash(blockStore.loadCommit(h - 1n)!)),
      seen_commit: toHex(commitHash(blockStore.loadSeenCommit(h)!)),
      validators: toHex(validators.hash()),
      priorities: validators.validators.map((v) => Number(v.proposerPriority)),
      params: toHex(hashConsensusParams(stateStore.loadConsensusParams(h)!)),
      results:
        found.height > report.state_height && found.results === ""
          ? "" // a block that was not yet executed; the engine has done it since
          : toHex(resultsHash(stateStore.loadFinalizeBlockResponse(h)!.txResults)),
      txs: blockStore.loadBlock(h)!.data.txs.length,
    });
  }
}

describe.skipIf(missing !== undefined)(
  `with the real CometBFT${missing === undefined ? "" : ` (skipped: ${missing})`}`,
  () => {
    let cometbft: string;
    let storecheck: string;
    beforeAll(() => {
      cometbft = buildCometbft();
      storecheck = buildStorecheck();
    });

    function initHome(): string {
      const home = newHome();
      run(cometbft, ["init", "--home", home]);
      const config = join(home, "config/config.toml");
      const text = readFileSync(config, "utf8").replace(/timeout_commit = "[^"]*"/, 'timeout_commit = "100ms"');
      writeFileSync(config, text);
      return home;
    }

    test("CometBFT reads every height of a home of more than 16 MB that we wrote", async () => {
      const home = initHome();
      const node = await openHome(home, 50);
      await node.engine.start();
      const mempool = filling(node);
      await until(() => {
        mempool.more();
        return node.engine.chainState().lastBlockHeight >= 40n && mempool.sent > 18_500;
      }, "40 blocks with 18,500 transactions");
      await node.close();
      const files = run("du", ["-sb", join(home, "data/blockstore.db")]);
      expect(Number.parseInt(files, 10)).toBeGreaterThan(0);
      const again = await openHome(home, 50);
      let written = 0n;
      for (let h = 1n; h <= again.engine.blockStore.height; h++)
        written += again.engine.blockStore.loadMeta(h)!.blockSize;
      expect(written + written / 2n).toBeGreaterThan(16_000_000n);
      await again.close();
      const report = JSON.parse(run(storecheck, [join(home, "data")])) as Report;
      const last = await openHome(home, 50);
      expectSame(last.engine, report);
      expect(report.app_hash).toBe(toHex(last.engine.chainState().appHash));
      await last.close();
    });

    test("after kill -9 and a seal, CometBFT reads every height of a home of more than 16 MB", async () => {
      const home = initHome();
      const script = fileURLToPath(new URL("write-blocks.ts", import.meta.url));
      const child = spawn(process.execPath, ["--import", "tsx", script, home], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      const gone = new Promise((resolve) => child.once("exit", resolve));
      let said = "";
      child.stdout.on("data", (text: Buffer) => {
        said = text.toString().trim().split("\n").at(-1)!;
      });
      await until(() => {
        if (child.exitCode !== null) throw new Error(`the writer ended with code ${child.exitCode}`);
        const [sent = 0, height = 0] = said.split(" ").map(Number);
        return sent > 18_500 && height >= 40;
      }, "40 blocks with 18,500 transactions");
      child.kill("SIGKILL");
      await gone;
      // As `statesetd db seal` does.
      for (const name of ["blockstore.db", "state.db"]) {
        for (let i = 0; i < 2; i++) await sealLevelDatabase(join(home, "data", name));
      }
      const report = JSON.parse(run(storecheck, [join(home, "data")])) as Report;
      expect(report.heights.length).toBeGreaterThanOrEqual(39);
      expect(report.heights.reduce((sum, { block_size }) => sum + block_size, 0)).toBeGreaterThan(16_000_000);
      const last = await openHome(home, 50);
      expectSame(last.engine, report);
      await last.close();
    });

    test("a home that cometbft has open is refused, and not once it has ended, however it did", async () => {
      const home = initHome();
      const node = await RealNode.start(cometbft, home);
      await until(async () => (await node.height()) >= 1n, "height 1 of cometbft");
      const database = join(home, "data/blockstore.db");
      await expect(openLevelDatabase(database)).rejects.toThrow(`in use by process ${node.pid}`);
      await node.stop("SIGKILL");
      await (await openLevelDatabase(database)).close();
    });

    test("our engine goes on with a chain of cometbft, and cometbft goes on after us", async () => {
      const home = initHome();
      const first = await RealNode.start(cometbft, home);
      await until(async () => (await first.height()) >= 3n, "height 3 of cometbft");
      await first.call('broadcast_tx_commit?tx="name=satoshi"');
      const before = await first.height();
      await until(async () => (await first.height()) >= before + 2n, "two more blocks of cometbft");
      await first.stop();

      const report = JSON.parse(run(storecheck, [join(home, "data")])) as Report;
      expect(report.heights.some((h) => h.txs === 1)).toBe(true);
      const ours = await openHome(home, 200);
      // A stopped cometbft may have stored a block whose state it had not saved: the handshake finishes it.
      expect(ours.engine.chainState().lastBlockHeight).toBeGreaterThanOrEqual(BigInt(report.state_height));
      expectSame(ours.engine, { ...report, height: Number(ours.engine.blockStore.height) });
      const taken = ours.engine.blockStore.height;
      await ours.engine.start();
      await ours.engine.mempool.checkTx(utf8Encode("ours=1"));
      await until(() => ours.engine.chainState().lastBlockHeight >= taken + 5n, "five blocks of ours");
      await ours.close();
      const middle = JSON.parse(run(storecheck, [join(home, "data")])) as Report;
      expect(middle.state_height).toBeGreaterThanOrEqual(Number(taken) + 5);

      const second = await RealNode.start(cometbft, home);
      await until(async () => (await second.height()) >= BigInt(middle.height) + 3n, "three more blocks of cometbft");
      await second.stop();
      const after = JSON.parse(run(storecheck, [join(home, "data")])) as Report;
      expect(after.heights.slice(0, middle.heights.length)).toEqual(middle.heights);
      expect(statSync(join(home, "data/cs.wal/wal")).size).toBeGreaterThan(0);
    });
  },
);
