/** Whole files that are the old or the new one after a crash, never half of either. */
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Keys and what belongs to them: nobody else reads. */
export const SECRET_MODE = 0o600;
export const PLAIN_MODE = 0o644;

function besides(path: string): string {
  return join(dirname(path), `.${basename(path)}.new`);
}

/** Writes beside, fsyncs, renames, fsyncs the folder. When it returns, the content is on the disk.
 *  @throws Error of the file system; the old file is then untouched, or the new one is there whole */
export async function replaceFile(path: string, bytes: Uint8Array, mode: number): Promise<void> {
  const temporary = besides(path);
  let handle: FileHandle | undefined;
  try {
    handle = await open(temporary, "w", mode);
    await handle.writeFile(bytes);
    await handle.sync();
    await handle.close();
    handle = undefined;
    await rename(temporary, path);
  } catch (e) {
    await handle?.close().catch(() => {});
    await rm(temporary, { force: true }).catch(() => {});
    throw e;
  }
  const folder = await open(dirname(path), "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** The same for commands, which wait anyway. */
export function replaceFileSync(path: string, content: Uint8Array | string, mode: number): void {
  const temporary = besides(path);
  const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
  try {
    const fd = openSync(temporary, "w", mode);
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
    renameSync(temporary, path);
  } catch (e) {
    rmSync(temporary, { force: true });
    throw e;
  }
  const folder = openSync(dirname(path), "r");
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** Texts have an end in V8 as well. */
const TEXT_BYTES_MAX = 500 * 1024 * 1024;

/** undefined when there is no such file. @throws Error that names it when it cannot be read */
export function readIfThere(path: string): string | undefined {
  try {
    const { size } = statSync(path);
    if (size > TEXT_BYTES_MAX) throw new Error(`has ${size} bytes, more than the ${TEXT_BYTES_MAX} that can be read`);
    return readFileSync(path, "utf8");
  } catch (e) {
    const { code, message } = e as NodeJS.ErrnoException;
    if (code === "ENOENT") return undefined;
    throw message.includes(path) ? e : new Error(`${path}: ${code === "EISDIR" ? "is a folder, not a file" : message}`);
  }
}
