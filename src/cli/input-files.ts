/** Files that are named on the command line. */
import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";
import { CliError } from "./errors.js";

/** More is no transaction, key or message, and would only fill the memory. */
const FILE_BYTES_MAX = 16 * 1024 * 1024;

const REASONS: { readonly [code: string]: string } = {
  ENOENT: "no such file",
  EISDIR: "is a folder, not a file",
  EACCES: "may not be read by this user",
};

/** @throws CliError that names the file */
export function readTextFile(path: string): string {
  try {
    const fd = openSync(path, "r");
    try {
      if (fstatSync(fd).size > FILE_BYTES_MAX)
        throw new CliError(
          `${path}: has more than ${FILE_BYTES_MAX} bytes`,
          "name another file: no transaction, key or message is so large",
        );
      return readFileSync(fd, "utf8");
    } finally {
      closeSync(fd);
    }
  } catch (e) {
    if (e instanceof CliError) throw e;
    const { code = "", message } = e as NodeJS.ErrnoException;
    throw new CliError(
      `${path}: ${REASONS[code] ?? message}`,
      "name another file; - stands for the standard input where a command says so",
    );
  }
}
