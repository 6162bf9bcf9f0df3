/** A chain in a home on the disk, with real databases and a signer's files, that makes blocks as fast as it can. Servers and
 *  threads are left out. */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { openFileSigner } from "../../src/adapters/file-signer.js";
import { localApp } from "../../src/adapters/local-app.js";
import { createNativeVerifier, nativeHasher } from "../../src/adapters/native-crypto.js";
import { createSystemClock } from "../../src/adapters/system-clock.js";
import { openFileFolder } from "../../src/adapters/wal-file.js";
import { type App, createApp } from "../../src/app/app.js";
import type { GenesisDoc } from "../../src/chain/genesis.js";
import { timeFromNs } from "../../src/chain/time.js";
import { writeGenesis } from "../../src/cli/genesis-file.js";
import { makeHome } from "../../src/cli/home-files.js";
import { type NodeConfig, readNodeConfig } from "../../src/config/home.js";
import type { ConfigValues } from "../../src/config/render.js";
import { createEngine, type Engine } from "../../src/engine/create-engine.js";
import { AppPruner } from "../../src/node/app-pruner.js";
import { closeDatabases, openDatabases } from "../../src/node/databases.js";
import { genesisOf, readGenesisFile } from "../../src/node/genesis-file.js";
import { prepareStart } from "../../src/node/operations/prepare-start.js";
import { logFilesFault } from "../../src/node/operations/start-check.js";
import { appOptions, engineConfig, pruningOf } from "../../src/node/settings.js";
import { keptLog } from "./kept-log.js";
import { sendMsg, signedTx, wallet } from "./signed-tx.js";

export const HOME_CHAIN_ID = "home-1";
const PATIENCE_MS = 30_000;
const alice = wallet("alice", 0n);
const bob = wallet("bob", 1n);

export interface HomeChainOptions {
  readonly app?: ConfigValues;
  readonly config?: ConfigValues;
  /** Changes the genesis document before it is written. */
  readonly genesis?: (doc: GenesisDoc) => GenesisDoc;
}

export interface Running {
  readonly engine: Engine;
  readonly app: App;
  readonly log: ReturnType<typeof keptLog>;
  readonly fatal: Error[];
  /** Makes blocks up to a height, a transaction in each. */
  until(height: bigint): Promise<void>;
  stop(): Promise<void>;
}

export class HomeChain {
  /** Of the next transaction. */
  sequence = 0n;

  private constructor(readonly home: string) {}

  static async create(options: HomeChainOptions = {}): Promise<HomeChain> {
    const home = mkdtempSync(join(tmpdir(), "statesetd-home-"));
    const chain = new HomeChain(home);
    await chain.make(options);
    return chain;
  }

  /** The same home in another folder, as it is on the disk now. */
  copy(): HomeChain {
    const home = mkdtempSync(join(tmpdir(), "statesetd-home-"));
    cpSync(this.home, home, { recursive: true });
    const chain = new HomeChain(home);
    chain.sequence = this.sequence;
    return chain;
  }

  private async make({ app = {}, config = {}, genesis = (doc) => doc }: HomeChainOptions): Promise<void> {
    const coins = [{ denom: "ustate", amount: 1_000_000_000n }];
    const made = await makeHome(this.home, {
      moniker: "tester",
      chainId: HOME_CHAIN_ID,
      prefix: "stateset",
      denom: "ustate",
      initialHeight: 1n,
      overwrite: false,
      accounts: [alice, bob].map(({ address }) => ({ address, coins })),
      config: {
        "consensus.target_block_interval": 10,
        "consensus.timeout_commit": 5,
        "consensus.timeout_propose": 5000,
        ...config,
      },
      app,
    });
    writeGenesis(made.config.paths.genesis, genesis(made.genesis));
  }

  /** As it stands in the files. */
  get config(): NodeConfig {
    return readNodeConfig(this.home, { env: {} });
  }

  /** Starts a node as `statesetd start` does. @param change of the configuration */
  async run(change: (config: NodeConfig) => NodeConfig = (config) => config): Promise<Running> {
    const config = change(this.config);
    const { paths } = config;
    const clock = createSystemClock();
    const log = keptLog();
    const fatal: Error[] = [];
    const genesis = readGenesisFile(paths.genesis, timeFromNs(clock.nowNs()));
    const signer = await openFileSigner({ keyFile: paths.privValidatorKey, stateFile: paths.privValidatorState });
    const undo: (() => Promise<void>)[] = [() => signer.close()];
    const stop = async (): Promise<void> => {
      for (let step = undo.pop(); step !== undefined; step = undo.pop()) await step();
    };
    try {
      logFilesFault(paths);
      const databases = await openDatabases(paths.dataDir);
      undo.push(() => closeDatabases(databases));
      const verifier = createNativeVerifier();
      const options = appOptions(config.app, genesis.chainId, "test");
      const open = () => createApp(options, { db: databases.application, hasher: nativeHasher, verifier });
      const app = await prepareStart(config, databases, genesis.chainId, open, log);
      const pruner = new AppPruner(app.app.store, databases.application, pruningOf(config.app), log);
      undo.push(() => pruner.stop());
      const connection = localApp({
        app: app.app,
        database: databases.application,
        verifyAhead: async () => undefined,
        verifySoon: () => undefined,
        onCommit: (height) => pruner.committed(height),
      });
      const engine = await createEngine(engineConfig(config.comet), {
        genesis: genesisOf(genesis),
        databases,
        walFolder: openFileFolder(dirname(paths.walFile)),
        app: connection,
        signer,
        clock,
        log,
        hasher: nativeHasher,
        verifier,
        nextTurn: (callback) => setImmediate(callback),
        onFatal: (error) => fatal.push(error),
        applicationSynced: () => connection.synced(),
      });
      undo.push(() => engine.stop());
      await engine.start();
      return { engine, app, log, fatal, until: (height) => this.until(engine, app, fatal, height), stop };
    } catch (error) {
      await stop();
      throw error;
    }
  }

  private async until(engine: Engine, app: App, fatal: readonly Error[], height: bigint): Promise<void> {
    const end = Date.now() + PATIENCE_MS;
    for (let sent = 0n; ; ) {
      const now = engine.chainState().lastBlockHeight;
      if (fatal[0] !== undefined) throw fatal[0];
      if (now >= height) break;
      if (Date.now() > end) throw new Error(`height ${height} was not reached: ${now}`);
      if (now > sent) {
        sent = now;
        await this.send(engine, app);
      }
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    await engine.indexer?.idle();
    await engine.pruner.idle();
  }

  private async send(engine: Engine, app: App): Promise<void> {
    const response = await this.offer(engine, app);
    // What waited in the mempool when the node before this one stopped was never committed: its number is free again.
    const expected = /expected ([0-9]+), got/.exec(response.log);
    if (response.code !== 0 && expected !== null) {
      this.sequence = BigInt(expected[1]!);
      const again = await this.offer(engine, app);
      if (again.code !== 0) throw new Error(again.log);
    } else if (response.code !== 0) throw new Error(response.log);
    this.sequence++;
  }

  private async offer(engine: Engine, app: App): Promise<{ readonly code: number; readonly log: string }> {
    const tx = signedTx({
      from: alice,
      sequence: this.sequence,
      messages: [sendMsg(alice, bob.address, "7")],
      chainId: app.app.options.chainId,
    });
    const { response } = await engine.mempool.checkTx(tx);
    return response;
  }

  destroy(): void {
    rmSync(this.home, { recursive: true, force: true });
  }
}
