import { join } from "node:path";
import { nativeHasher } from "../../adapters/native-crypto.js";
import { createApp } from "../../app/app.js";
import type { NodeConfig } from "../../config/home.js";
import { indexRowOf } from "../../engine/indexer/index-rows.js";
import { Indexer } from "../../engine/indexer/indexer.js";
import { BlockStore } from "../../engine/stores/block-store.js";
import { StateStore } from "../../engine/stores/state-store.js";
import type { KvDatabase } from "../../ports/disk.js";
import type { Multistore } from "../../store/multistore.js";
import { bytesEqual } from "../../types/bytes.js";
import { maxBig, minBig } from "../../types/int-math.js";
import { appOptions } from "../settings.js";
import { agreedAppHash, versionDamage } from "./check-application.js";
import { blockDamage, evidenceHeaderDamage, headerAt } from "./check-blocks.js";
import { newestStateDamage, stateDamageAt, ValidatorHashes } from "./check-state.js";
import { caught, type Damage } from "./damage.js";
import { DATABASES, type DatabaseName, databaseExists, openExisting } from "./database-files.js";
import { filesDamage } from "./leveldb-files.js";
import { SILENT } from "./offline-home.js";
import { noDatabases } from "./operation-error.js";
import type { OnProgress } from "./progress.js";
import { evidenceDamage } from "./start-check.js";

export interface CheckOptions {
  readonly version: string;
  /** Walks the trees of every version, not of the latest alone. */
  readonly deep: boolean;
  /** Told where the check is, now and then. */
  readonly onProgress?: OnProgress;
}

export interface CheckReport {
  readonly damage: readonly Damage[];
  /** What was looked at, by what it is. */
  readonly checked: { readonly [what: string]: bigint };
  /** Things that are as they may be, and that an operator may wonder about. */
  readonly notes: readonly string[];
}

const PROGRESS_HEIGHTS = 100n;

/** Goes through all databases of a home: files against their checksums, blocks and states at every height, versions of the
 *  application against the app hashes that the chain agreed on, the index against the blocks.
 *  @throws OperationError when there is nothing to check; DatabaseLockedError when a node runs */
export async function checkHome(config: NodeConfig, options: CheckOptions): Promise<CheckReport> {
  const check = new HomeCheck(config, options);
  return check.run();
}

/** 0 also where the state does not decode, which is found elsewhere. */
function stateHeight(states: StateStore): bigint {
  try {
    return states.load()?.lastBlockHeight ?? 0n;
  } catch {
    return 0n;
  }
}

class HomeCheck {
  private readonly damage: Damage[] = [];
  private readonly checked: { [what: string]: bigint } = {};
  private readonly notes: string[] = [];
  private readonly opened = new Map<DatabaseName, KvDatabase>();

  constructor(
    private readonly config: NodeConfig,
    private readonly options: CheckOptions,
  ) {}

  async run(): Promise<CheckReport> {
    const { paths } = this.config;
    const there = DATABASES.filter(({ name }) => databaseExists(paths, name));
    if (there.length === 0) {
      throw noDatabases(paths);
    }
    try {
      for (const info of there) {
        const healthy = this.files(info.name);
        // LevelDB would drop what is damaged in a log for good.
        if (healthy) await this.open(info);
      }
      for (const { name } of DATABASES) {
        if (!databaseExists(paths, name)) this.add({ database: name, kind: "files", problem: "is missing" });
      }
      const blocks = this.blockStore();
      const states = this.stateStore();
      await this.part("blockstore.db", () => blocks && this.blocks(blocks));
      await this.part("state.db", () => blocks && states && this.states(blocks, states));
      await this.part("application.db", () => this.application(blocks, states));
      await this.part("tx_index.db", () => this.index(blocks, states));
      await this.part("evidence.db", async () => {
        const evidence = this.opened.get("evidence.db");
        if (evidence !== undefined) this.damage.push(...(await evidenceDamage(evidence)));
      });
    } finally {
      for (const database of this.opened.values()) await database.close();
    }
    return { damage: this.damage, checked: this.checked, notes: this.notes };
  }

  /** One part of the check. LevelDB itself refuses to read on in damaged files: that ends the part, not the whole. */
  private async part(database: DatabaseName, look: () => Promise<void> | void): Promise<void> {
    try {
      await look();
    } catch (error) {
      const { message } = error as Error;
      if (!message.includes("Corruption")) throw error;
      // What is read may be of another database, whose files have been named then.
      if (!this.damage.some(({ kind }) => kind === "files")) this.add({ database, kind: "files", problem: message });
      this.notes.push(`${database} was not looked at to its end: ${message}`);
    }
  }

  private add(damage: Omit<Damage, "height">, height?: bigint): void {
    this.damage.push({ ...damage, height });
  }

  private count(what: string): void {
    this.checked[what] = (this.checked[what] ?? 0n) + 1n;
  }

  /** @returns whether the database may be opened: a log has no damage */
  private files(name: DatabaseName): boolean {
    let logDamaged = false;
    const onFile = (): void => this.count("files");
    for (const { file, offset, problem } of filesDamage(join(this.config.paths.dataDir, name), onFile)) {
      logDamaged ||= file.endsWith(".log");
      this.add({ database: name, kind: "files", problem: `${file} at byte ${offset}: ${problem}` });
    }
    this.options.onProgress?.(`${name}: files`, 1, 1);
    return !logDamaged;
  }

  private async open(info: (typeof DATABASES)[number]): Promise<void> {
    try {
      this.opened.set(info.name, await openExisting(this.config.paths, info));
    } catch (error) {
      const { name } = error as Error;
      if (name === "DatabaseLockedError" || name === "DatabaseAccessError") throw error;
      this.add({ database: info.name, kind: "files", problem: (error as Error).message });
    }
  }

  private blockStore(): BlockStore | undefined {
    const database = this.opened.get("blockstore.db");
    let store: BlockStore | undefined;
    const problems = caught("blockstore.db", "records", undefined, () => {
      if (database !== undefined) store = new BlockStore(database, nativeHasher);
    });
    this.damage.push(...problems);
    return store;
  }

  private stateStore(): StateStore | undefined {
    const database = this.opened.get("state.db");
    return database && new StateStore(database, false);
  }

  private heights(what: string, from: bigint, to: bigint, look: (height: bigint) => readonly Damage[]): void {
    for (let height = from; height <= to; height++) {
      this.damage.push(...look(height));
      this.count(what);
      if (height % PROGRESS_HEIGHTS === 0n) this.options.onProgress?.(what, Number(height - from), Number(to - from));
    }
  }

  private blocks(blocks: BlockStore): void {
    const { base, height } = blocks;
    if (height === 0n) return;
    let first = base;
    while (first > 1n && headerAt(blocks, first - 1n) !== undefined) first--;
    this.heights("headers kept for evidence", first, base - 1n, (h) => evidenceHeaderDamage(blocks, h, nativeHasher));
    this.heights("blocks", base, height, (h) => blockDamage(blocks, h, nativeHasher));
  }

  private states(blocks: BlockStore, states: StateStore): void {
    const newest = newestStateDamage(states, blocks, nativeHasher);
    this.damage.push(...newest);
    if (blocks.height === 0n) return;
    const validators = new ValidatorHashes(states);
    const look = (h: bigint) => stateDamageAt(states, blocks, h, validators, nativeHasher);
    // A damaged record of the newest state does not keep the older ones from being looked at.
    const height = newest.length > 0 ? blocks.height : (states.load()?.lastBlockHeight ?? 0n);
    this.heights("states", blocks.base, minBig(blocks.height, height + 1n), look);
    if (newest.length > 0) return;
    if (height === blocks.height) return;
    const goesBack = states.replayTo() >= blocks.height;
    if (height + 1n === blocks.height || goesBack) {
      this.notes.push(
        `the state is at height ${height}, the blocks at ${blocks.height}: the next start goes on from there`,
      );
    } else {
      const problem = `the state is at height ${height}, the blocks at ${blocks.height}`;
      this.add({ database: "state.db", kind: "records", problem }, height);
    }
  }

  private application(blocks: BlockStore | undefined, states: StateStore | undefined): void {
    const database = this.opened.get("application.db");
    if (database === undefined) return;
    let store: Multistore | undefined;
    const problems = caught("application.db", "records", undefined, () => {
      const options = appOptions(this.config.app, "", this.options.version);
      store = createApp(options, { db: database, hasher: nativeHasher }).app.store;
    });
    this.damage.push(...problems);
    if (store === undefined || store.latestVersion === 0n) return;
    const { earliestVersion: first, latestVersion: last } = store;
    const open = store;
    this.heights("versions", first, last, (version) => {
      const agreed = blocks && states && agreedAppHash(blocks, states, version);
      if (this.options.deep) {
        const known = version === first ? 0n : version - 1n;
        return versionDamage(open, version, agreed, nativeHasher, { known });
      }
      return versionDamage(open, version, agreed, nativeHasher, version === last ? { known: 0n } : undefined);
    });
    if (blocks === undefined || states === undefined) return;
    const height = stateHeight(states);
    if (last > blocks.height) {
      const problem = `the application is at height ${last}, the blocks at ${blocks.height}`;
      this.add({ database: "application.db", kind: "versions", problem }, last);
    } else if (last < height) {
      this.notes.push(
        `the application is at height ${last}, the state at ${height}: the next start replays what lies between`,
      );
    }
  }

  private async index(blocks: BlockStore | undefined, states: StateStore | undefined): Promise<void> {
    const database = this.opened.get("tx_index.db");
    if (database === undefined) return;
    for await (const entry of database.scan({})) {
      this.count("index rows");
      const row = indexRowOf(entry);
      if (row === undefined) {
        this.add({ database: "tx_index.db", kind: "other", problem: "a row is none of the index" });
      } else if (blocks !== undefined && row.height > blocks.height) {
        const problem = `the blocks end at ${blocks.height}`;
        this.add({ database: "tx_index.db", kind: row.kind, problem }, row.height);
      }
    }
    if (blocks === undefined || states === undefined || this.config.comet.txIndex.indexer !== "kv") return;
    const onFailure = (error: Error): void => {
      throw error;
    };
    const indexer = new Indexer({
      db: database,
      blockStore: blocks,
      stateStore: states,
      hasher: nativeHasher,
      log: SILENT,
      onFailure,
    });
    const first = await indexer.first();
    const state = stateHeight(states);
    let last = minBig(blocks.height, state);
    // What a crash left out at the end is indexed at the next start.
    while (first !== undefined && last >= first && !indexer.blocks.has(last)) last--;
    if (first === undefined) return;
    this.heights("indexed blocks", maxBig(first, blocks.base), last, (h) => this.indexedBlock(indexer, blocks, h));
    if (last < state) this.notes.push(`the index ends at height ${last}: the next start indexes what lies behind`);
  }

  private indexedBlock(indexer: Indexer, blocks: BlockStore, height: bigint): Damage[] {
    if (!indexer.blocks.has(height)) {
      return [{ database: "tx_index.db", kind: "block by height", height, problem: "is missing" }];
    }
    return caught("tx_index.db", "tx", height, () => {
      const txs = blocks.loadBlock(height)?.data.txs ?? [];
      for (const [i, tx] of txs.entries()) {
        const found = indexer.getTx(nativeHasher.sha256(tx));
        if (found === undefined) throw new Error(`transaction ${i} is missing`);
        if (!bytesEqual(found.tx, tx)) throw new Error(`the record of transaction ${i} holds another one`);
      }
    });
  }
}
