import { join } from "node:path";
import { nativeHasher } from "../../adapters/native-crypto.js";
import { nobleVerifier } from "../../crypto/verifier.js";
import { EvidencePool } from "../../engine/evidence/evidence-pool.js";
import { ChainPruner } from "../../engine/pruning/chain-pruner.js";
import { compactInParts } from "../../engine/pruning/compaction.js";
import { maxBig, minBig } from "../../types/int-math.js";
import type { Pruning } from "../settings.js";
import { DATABASES, type DatabaseName, folderBytes } from "./database-files.js";
import { type OfflineHome, SILENT } from "./offline-home.js";
import type { OnProgress } from "./progress.js";

export interface PruneHomeOptions {
  /** Of the application. */
  readonly pruning: Pruning;
  /** Blocks that stay; 0: all of them. */
  readonly minRetainBlocks: bigint;
  /** Gives the space back at once. */
  readonly compact: boolean;
  readonly onProgress?: OnProgress;
}

export interface PruneReport {
  readonly versions: { readonly pruned: bigint; readonly first: bigint; readonly last: bigint };
  readonly blocks: { readonly pruned: bigint; readonly first: bigint; readonly last: bigint };
  /** Rows of the index that nothing pointed to any more. */
  readonly indexRows: number;
  readonly evidence: number;
  readonly sizes: readonly { readonly name: DatabaseName; readonly before: number; readonly after: number }[];
}

const PAGES_PER_STEP = 1000;
const SWEEP_ROWS = 5000;

/** Takes old versions, blocks, states, index rows and evidence away while no node runs, and makes the files small. */
export async function pruneHome(home: OfflineHome, options: PruneHomeOptions): Promise<PruneReport> {
  const { databases, blockStore, stateStore, indexer, config } = home;
  const sizes = () => DATABASES.map(({ name }) => folderBytes(join(config.paths.dataDir, name)));
  const before = sizes();
  // Four kinds of work, then the files of each database.
  const total = 4 + (options.compact ? DATABASES.length : 0);
  const tell = (what: string, done: number) => options.onProgress?.(what, done, total);
  const versions = await pruneVersions(home, options.pruning, (share) => tell("application: versions", share));
  const state = stateStore.load();
  const firstBlock = blockStore.base;
  let indexRows = 0;
  let evidencePruned = 0;
  if (state !== undefined && state.lastBlockHeight > 0n) {
    const { store } = home.app.app;
    const deps = { db: databases.evidence, stateStore, blockStore, verifier: nobleVerifier, hasher: nativeHasher };
    const evidence = await EvidencePool.open({ ...deps, log: SILENT }, state);
    tell("blocks, states, evidence", 1);
    evidencePruned = await evidence.prune(state);
    const faults: string[] = [];
    const pruner = new ChainPruner({
      blockStore,
      stateStore,
      indexer,
      evidence,
      applicationSynced: () => databases.application.write([], { sync: true }),
      databases: [],
      nextTurn: (callback) => setImmediate(callback),
      log: { ...SILENT, error: (message, fields) => void faults.push(`${message}: ${String(fields?.error)}`) },
    });
    const retain = retainHeight(options.minRetainBlocks, state.lastBlockHeight, state.consensusParams.evidence);
    // The application would need every block above its own height.
    pruner.retain(state, minBig(retain, store.latestVersion + 1n));
    await pruner.idle();
    if (faults.length > 0) throw new Error(faults.join("; "));
    tell("transaction index", 3);
    const sweep = indexer.sweep((height) => height < blockStore.base);
    while (await sweep.step(SWEEP_ROWS));
    indexRows = sweep.removed;
  }
  if (options.compact) {
    for (const [i, { name, part }] of DATABASES.entries()) {
      tell(`${name}: files`, 4 + i);
      await compactInParts(databases[part]);
    }
  }
  const after = sizes();
  return {
    versions,
    blocks: { pruned: blockStore.base - firstBlock, first: blockStore.base, last: blockStore.height },
    indexRows,
    evidence: evidencePruned,
    sizes: DATABASES.map(({ name }, i) => ({ name, before: before[i]!, after: after[i]! })),
  };
}

/** As the application says it after a block: evidence must stay provable. @spec cosmos-sdk GetBlockRetentionHeight */
function retainHeight(minRetainBlocks: bigint, height: bigint, evidence: { readonly maxAgeNumBlocks: bigint }): bigint {
  if (minRetainBlocks === 0n) return 0n;
  return maxBig(minBig(height - minRetainBlocks, height - evidence.maxAgeNumBlocks), 0n);
}

async function pruneVersions(
  home: OfflineHome,
  pruning: Pruning,
  tell: (share: number) => void,
): Promise<PruneReport["versions"]> {
  const { store } = home.app.app;
  const { application } = home.databases;
  const first = store.earliestVersion;
  const target = store.latestVersion - 1n - pruning.keepRecent;
  const unfinished = store.unfinishedPrune();
  const job = pruning.interval > 0n && target >= first ? store.pruneTo(target) : unfinished;
  for (let ops = job?.step(PAGES_PER_STEP); ops !== undefined; ops = job?.step(PAGES_PER_STEP)) {
    await application.write(ops);
    tell(job!.share);
  }
  const { earliestVersion, latestVersion } = store;
  return { pruned: earliestVersion - first, first: earliestVersion, last: latestVersion };
}
