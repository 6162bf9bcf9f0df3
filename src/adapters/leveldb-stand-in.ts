/** A second folder with the content of a LevelDB folder: what is read while the first one is closed and opened again. */
import { copyFile, link, mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";

const TABLE = /^[0-9]+\.(?:ldb|sst)$/;
const COPIED = /^(?:CURRENT|MANIFEST-[0-9]+|[0-9]+\.log)$/;

export function standInPath(path: string): string {
  return `${path}.reading`;
}

/** Tables never change once they are written, so they are linked and take no room; logs and manifest are copied. Nothing
 *  may be written to the database meanwhile. Should LevelDB itself take a table away just then, opening the copy fails.
 *  @throws Error of the file system */
export async function makeStandIn(path: string): Promise<string> {
  const copy = standInPath(path);
  await removeStandIn(path);
  await mkdir(copy, { mode: 0o700 });
  for (const name of await readdir(path)) {
    if (TABLE.test(name)) await link(join(path, name), join(copy, name));
    else if (COPIED.test(name)) await copyFile(join(path, name), join(copy, name));
  }
  return copy;
}

/** Also what a process left that died with one. */
export async function removeStandIn(path: string): Promise<void> {
  await rm(standInPath(path), { recursive: true, force: true });
}
