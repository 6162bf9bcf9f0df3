/** Files that grow, for the log of consensus. */
import {
  closeSync,
  existsSync,
  fdatasync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  writeSync,
} from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { AppendFile, FileFolder } from "../ports/disk.js";
import { replaceFile } from "./atomic-file.js";

const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;

const fdatasyncLater = promisify(fdatasync);

/** A new or renamed file is there after a crash only when its folder was flushed too. */
function syncFolder(path: string): void {
  const folder = openSync(path, "r");
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

function openAppendFile(path: string): AppendFile {
  const fd = openSync(path, "a", FILE_MODE);
  let { size } = fstatSync(fd);
  return {
    get size() {
      return size;
    },
    append(bytes) {
      try {
        for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
      } catch (error) {
        // A part may have been written: it must not stand in front of what comes later.
        ftruncateSync(fd, size);
        throw error;
      }
      size += bytes.length;
    },
    flush: () => fdatasyncLater(fd),
    async close() {
      closeSync(fd);
    },
  };
}

/** The folder is made when it is missing. @throws Error of the file system */
export function openFileFolder(path: string): FileFolder {
  mkdirSync(path, { recursive: true, mode: FOLDER_MODE });
  const of = (name: string) => join(path, name);
  return {
    list: () => readdirSync(path),
    read: (name) => (existsSync(of(name)) ? new Uint8Array(readFileSync(of(name))) : undefined),
    replace: (name, bytes) => replaceFile(of(name), bytes, FILE_MODE),
    openAppend(name) {
      const isNew = !existsSync(of(name));
      const file = openAppendFile(of(name));
      if (isNew) syncFolder(path);
      return file;
    },
    async rename(from, to) {
      await rename(of(from), of(to));
      syncFolder(path);
    },
    async truncate(name, size) {
      const handle = await open(of(name), "r+");
      try {
        await handle.truncate(size);
        await handle.sync();
      } finally {
        await handle.close();
      }
    },
    async remove(name) {
      await rm(of(name), { force: true });
    },
  };
}
