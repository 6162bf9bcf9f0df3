import { existsSync, readdirSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { readIfThere, replaceFileSync, SECRET_MODE } from "../../adapters/atomic-file.js";
import { lockFolder } from "../../adapters/process-lock.js";
import { FRESH_SIGN_STATE, formatSignState, parseSignState } from "../../adapters/sign-state.js";
import type { HomePaths, NodeConfig } from "../../config/home.js";
import { DATABASES, homeUser, walFiles } from "./database-files.js";
import { OperationError } from "./operation-error.js";

export interface ResetOptions {
  /** All that the node has written in its data folder, and the address book. */
  readonly everything: boolean;
  readonly keepAddressBook: boolean;
  /** Forget what the validator's key has signed: only for a key that will never sign for the old chain again. */
  readonly resetSigningState: boolean;
}

export interface ResetReport {
  readonly removed: readonly string[];
  /** Undefined where there is no state file. */
  readonly signingState: { readonly path: string; readonly height: bigint; readonly reset: boolean } | undefined;
}

/** What the validator's key has signed last; undefined where there is no file. @throws OperationError on a damaged one */
export function signedTo({ privValidatorState }: HomePaths): bigint | undefined {
  const text = readIfThere(privValidatorState);
  if (text === undefined) return undefined;
  const state = parseSignState(text);
  if (state.ok) return state.value.height;
  throw new OperationError(
    `${privValidatorState}: ${state.error}`,
    "bring the file back from where you keep it; without it the key could sign twice",
  );
}

/** Removes blocks, states, application, index, evidence and the log of consensus, so that the chain is made or fetched
 *  anew. Keys, configuration and the signing state stay, unless they are named.
 *  @throws LockedError, OperationError when a node runs */
export async function resetHome({ paths }: NodeConfig, options: ResetOptions): Promise<ResetReport> {
  const { privValidatorState } = paths;
  const height = signedTo(paths);
  const hasState = existsSync(dirname(privValidatorState));
  const lock = hasState
    ? await lockFolder(`${privValidatorState}.lock`, "the signing state of this validator")
    : undefined;
  try {
    const user = homeUser(paths);
    if (user !== undefined && user.pid !== process.pid) {
      throw new OperationError(`${user.what} is in use by process ${user.pid}`, "stop the node first");
    }
    const removed: string[] = [];
    for (const path of doomed(paths, options)) {
      if (!existsSync(path)) continue;
      rmSync(path, { recursive: true });
      removed.push(path);
    }
    removeIfEmpty(dirname(paths.walFile));
    if (height !== undefined && options.resetSigningState) {
      replaceFileSync(privValidatorState, formatSignState(FRESH_SIGN_STATE), SECRET_MODE);
    }
    const signingState =
      height === undefined ? undefined : { path: privValidatorState, height, reset: options.resetSigningState };
    return { removed, signingState };
  } finally {
    await lock?.release();
  }
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === "" || (!way.startsWith(`..${sep}`) && way !== "..");
}

function doomed(paths: HomePaths, { everything, keepAddressBook }: ResetOptions): string[] {
  const { dataDir, privValidatorState } = paths;
  const names = [...DATABASES.map(({ name }) => join(dataDir, name)), ...walFiles(paths)];
  if (!everything) return names;
  const precious = [
    privValidatorState,
    `${privValidatorState}.lock`,
    paths.privValidatorKey,
    paths.nodeKey,
    paths.genesis,
    paths.configToml,
    paths.appToml,
    paths.clientToml,
    paths.addressBook,
    // Keys of accounts.
    ...["keyring-test", "keyring-file"].map((name) => join(paths.home, name)),
  ];
  const inData = existsSync(dataDir) ? readdirSync(dataDir).map((name) => join(dataDir, name)) : [];
  const rest = inData.filter((path) => !precious.some((p) => isInside(path, p)));
  // A data folder that holds more than data is not ours to empty.
  const ours = precious.some((p) => p !== privValidatorState && !p.endsWith(".lock") && isInside(dataDir, p))
    ? []
    : rest;
  return [...new Set([...names, ...ours, ...(keepAddressBook ? [] : [paths.addressBook])])];
}

function removeIfEmpty(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}
