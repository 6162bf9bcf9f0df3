/** Where compliance keeps its files, and how what is wrong with them is told. */
import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { readIfThere, replaceFileSync, SECRET_MODE } from "../../adapters/atomic-file.js";
import { CaseFile, CaseFileError } from "../../compliance-worker/case-file/case-file.js";
import { openFileKeys } from "../../compliance-worker/case-file/file-keys.js";
import { KeyError, type KeyProvider } from "../../compliance-worker/case-file/key-provider.js";
import { type ListSnapshot, readSnapshot, SALT_BYTES } from "../../compliance-worker/lists/snapshot.js";
import { ListError, textOfFile } from "../../compliance-worker/lists/source.js";
import { fromHex, toHex } from "../../types/bytes.js";
import type { CommandContext } from "../context.js";
import { CliError } from "../errors.js";

const SNAPSHOT_ENDING = ".list";

function folderOf(context: CommandContext): string {
  return join(context.home, "compliance");
}

/** Faults of files become errors of the command line, with what to do. */
export async function telling<T>(work: () => Promise<T> | T): Promise<T> {
  try {
    return await work();
  } catch (e) {
    if (e instanceof ListError) {
      throw new CliError(e.message, "take the file anew from its publisher, or name the right one");
    }
    if (e instanceof CaseFileError)
      throw new CliError(e.message, "statesetd compliance case-file verify tells all that is wrong");
    if (e instanceof KeyError) throw new CliError(e.message, "--master-keys names the file of the master keys");
    throw e;
  }
}

/** What is mixed into leaves: one for all lists of a home, so that the same files give the same root. */
export function listSalt(context: CommandContext): Uint8Array {
  const path = context.text("saltFile") ?? join(folderOf(context), "list-salt");
  const text = readIfThere(path)?.trim();
  if (text !== undefined) {
    if (/^[0-9a-fA-F]{64}$/.test(text)) return fromHex(text);
    throw new CliError(
      `${path}: wanted ${2 * SALT_BYTES} hex digits`,
      "remove it to have a new one made, or name another: --salt-file",
    );
  }
  const salt = new Uint8Array(randomBytes(SALT_BYTES));
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  replaceFileSync(path, `${toHex(salt)}\n`, SECRET_MODE);
  context.io.err(`a new salt for leaves is in ${path}: attestors of one list must share it\n`);
  return salt;
}

export function listsFolder(context: CommandContext): string {
  return join(folderOf(context), "lists");
}

/** Files, and the snapshots in folders. */
export function snapshotPaths(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (!existsSync(path))
      throw new CliError(`${path}: no such file or folder`, "statesetd compliance lists build writes one");
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path)
      .filter((name) => name.endsWith(SNAPSHOT_ENDING))
      .sort()
      .map((name) => join(path, name));
  });
}

/** Snapshots that --lists names, or those of the home; of one source, one. */
export function loadSnapshots(context: CommandContext): ListSnapshot[] {
  const named = context.options.lists;
  const paths = snapshotPaths(Array.isArray(named) ? (named as string[]) : [listsFolder(context)]);
  const snapshots = paths.map((path) => readSnapshot(textOfFile(path)));
  const sources = snapshots.map((s) => s.source);
  const twice = sources.find((source, i) => sources.indexOf(source) !== i);
  if (twice !== undefined)
    throw new CliError(`there are two snapshots of ${twice}`, "name the one that counts: --lists FILE");
  if (snapshots.length === 0) {
    throw new CliError("there are no lists to compare with", "make one: statesetd compliance lists build FILE…");
  }
  return snapshots;
}

/** Where a snapshot goes when no --out names a place. */
export function snapshotPath(context: CommandContext, source: string): string {
  return context.text("out") ?? join(listsFolder(context), `${source}${SNAPSHOT_ENDING}`);
}

export function writeSecret(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  replaceFileSync(path, text, SECRET_MODE);
  chmodSync(path, SECRET_MODE);
}

export interface OpenCases {
  readonly file: CaseFile;
  readonly provider: KeyProvider;
}

/** @param make whether file and master keys are made when there are none */
export async function openCaseFile(context: CommandContext, make: boolean): Promise<OpenCases> {
  const folder = context.text("caseFile") ?? join(folderOf(context), "case-file");
  const keys = context.text("masterKeys") ?? join(folderOf(context), "master-keys.json");
  if (!existsSync(folder) && !make) {
    throw new CliError(
      `${folder}: there is no case file`,
      "statesetd compliance case-file append begins one; --case-file names another",
    );
  }
  // New keys beside old records would only hide what is missing.
  const provider = openFileKeys(keys, make && !existsSync(folder));
  return { file: await CaseFile.open(folder, provider, make), provider };
}
