import { existsSync, renameSync } from "node:fs";
import { readSignState } from "../../adapters/file-signer.js";
import { readKeyFile } from "../../adapters/key-file.js";
import { nativeHasher } from "../../adapters/native-crypto.js";
import type { HomePaths } from "../../config/home.js";
import { nobleVerifier } from "../../crypto/verifier.js";
import { EvidencePool } from "../../engine/evidence/evidence-pool.js";
import { performRollback, planRollback, RollbackError } from "../../engine/rollback.js";
import type { RollbackPlan } from "../../engine/stores/state-store.js";
import { commitInfoHash } from "../../store/commit-info.js";
import { bytesEqual, toHexUpper } from "../../types/bytes.js";
import { walFiles } from "./database-files.js";
import { type OfflineHome, SILENT } from "./offline-home.js";
import { OperationError } from "./operation-error.js";

type OpenHome = Omit<OfflineHome, "close">;

export interface RollbackReport {
  /** Where the state was. */
  readonly from: bigint;
  readonly height: bigint;
  readonly appHash: Uint8Array;
  /** Blocks above it: executed again at the next start, or removed. */
  readonly blocks: bigint;
  readonly removed: boolean;
  /** What this validator has signed last; 0 when it has never signed. It does not sign again below that. */
  readonly signedTo: bigint;
  /** An earlier rollback was finished before this one. */
  readonly finished: boolean;
}

/** What going back would do, with all that speaks against it. Nothing is changed.
 *  @throws OperationError */
export function planHomeRollback(home: OfflineHome, heights: bigint, hard: boolean): RollbackPlan {
  const { store } = home.app.app;
  let plan: RollbackPlan;
  try {
    plan = planRollback(home, heights, hard);
  } catch (error) {
    if (!(error instanceof RollbackError)) throw error;
    const most = / ([1-9][0-9]*) heights can be taken back/.exec(error.message)?.[1];
    throw new OperationError(
      error.message,
      most === undefined
        ? "statesetd doctor shows at which heights blocks, state and application are"
        : `go back by at most ${most}: statesetd rollback --heights ${most}`,
    );
  }
  if (plan.target < store.earliestVersion && store.latestVersion > plan.target) {
    const most = (home.stateStore.load()?.lastBlockHeight ?? 0n) - store.earliestVersion;
    throw new OperationError(
      `the application keeps the states of heights ${store.earliestVersion} to ${store.latestVersion}, so it cannot go back to ${plan.target}`,
      most > 0n
        ? `go back by at most ${most}: statesetd rollback --heights ${most}`
        : "how many states are kept is said by pruning in app.toml",
    );
  }
  if (store.latestVersion > plan.target) {
    const agreed = home.blockStore.loadMeta(plan.target + 1n)?.header.appHash;
    const found = commitInfoHash(store.commitInfoAt(Number(plan.target)), nativeHasher);
    if (agreed !== undefined && !bytesEqual(agreed, found)) {
      throw new OperationError(
        `the application's hash of height ${plan.target} is ${toHexUpper(found)}, the chain agreed on ${toHexUpper(agreed)}`,
        `go back further: statesetd rollback --heights ${heights + 1n}`,
      );
    }
  }
  return plan;
}

/** Whether the blocks that go can only be made again by this validator, which will not sign those heights again. */
export function dependsOnOwnSignature(home: OfflineHome): boolean {
  const state = home.stateStore.load();
  const { privValidatorKey } = home.config.paths;
  if (state === undefined || !existsSync(privValidatorKey)) return false;
  const { address } = readKeyFile(privValidatorKey);
  const own = state.validators.validators.find((v) => bytesEqual(v.address, address));
  return own !== undefined && own.power * 3n >= state.validators.totalPower;
}

/** Finishes a rollback that was cut short. @returns whether there was one */
export async function finishRollback(home: OpenHome): Promise<boolean> {
  const plan = home.stateStore.unfinishedRollback();
  if (plan === undefined) return false;
  await takeBack(home, plan);
  return true;
}

/** Takes block store, state, application, index and evidence back together. What a crash interrupts is finished by the
 *  next rollback, or by the next start. The signing state stays as it is.
 *  @throws OperationError, RollbackError */
export async function rollbackHome(home: OfflineHome, heights: bigint, hard: boolean): Promise<RollbackReport> {
  const finished = await finishRollback(home);
  const from = home.stateStore.load()?.lastBlockHeight ?? 0n;
  const plan = planHomeRollback(home, heights, hard);
  const { height, appHash } = await takeBack(home, plan);
  const { privValidatorState } = home.config.paths;
  const signedTo = existsSync(privValidatorState) ? readSignState(privValidatorState).height : 0n;
  return { from, height, appHash, blocks: plan.from - plan.target, removed: hard, signedTo, finished };
}

async function takeBack(home: OpenHome, plan: RollbackPlan): Promise<{ height: bigint; appHash: Uint8Array }> {
  const { blockStore, stateStore, indexer, databases, config } = home;
  const state = stateStore.load();
  if (state === undefined)
    throw new OperationError("there is no state to take back", "let the node make blocks first: statesetd start");
  const evidence = await EvidencePool.open(
    { db: databases.evidence, stateStore, blockStore, verifier: nobleVerifier, hasher: nativeHasher, log: SILENT },
    state,
  );
  // In front of the end of the plan: once it is gone, nobody would put the log aside.
  if (plan.removeBlocks) putLogAside(config.paths, plan.from);
  const application = (height: bigint) => takeApplicationBack(home, height);
  return performRollback({ blockStore, stateStore, indexer, evidence, application }, plan);
}

async function takeApplicationBack({ app, databases }: OpenHome, height: bigint): Promise<void> {
  const { store } = app.app;
  if (store.latestVersion > height) await databases.application.write(store.rollbackTo(height), { sync: true });
}

/** The log of consensus speaks of heights that are decided anew: it would be misread at their end. */
function putLogAside(paths: HomePaths, from: bigint): void {
  for (const file of walFiles(paths)) {
    let aside = `${file}.before-rollback-${from}`;
    while (existsSync(aside)) aside += "-again";
    renameSync(file, aside);
  }
}
