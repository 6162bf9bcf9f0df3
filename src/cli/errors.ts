/** What a command says when it cannot go on. Exit codes: 1 it failed, 2 it was called wrongly. */

/** The command was understood and failed; the message says what to do instead. */
export class CliError extends Error {
  override name = "CliError";
  constructor(
    message: string,
    /** What to type or change instead, on a line of its own. Empty only where the message says it itself. */
    readonly hint: string,
  ) {
    super(message);
  }
}

/** A flag or an argument is missing, unknown or of the wrong form. */
export class UsageError extends CliError {
  override name = "UsageError";
  /** @param hint left out where the message says what is wanted */
  constructor(message: string, hint = "") {
    super(message, hint);
  }
}

/** @param what the flag ("--fees") or argument ("AMOUNT") */
export function badValue(what: string, found: string, wanted: string): UsageError {
  return new UsageError(`${what}: found ${JSON.stringify(found)}, wanted ${wanted}`);
}

/** Errors that only a mistake in the program raises: they come with their stack. All others are told in their words. */
const BUGS = new Set(["TypeError", "RangeError", "ReferenceError", "SyntaxError", "AssertionError"]);

/** Keyrings are adapters, which know no command line. */
const KEYRING_HINTS: readonly (readonly [words: RegExp, hint: string])[] = [
  [/the passphrase is missing/, "type it when asked, or give it as a line of standard input: statesetd … < FILE"],
  [/the passphrase is wrong/, "try again; --keyring-dir and --home say which keyring it is"],
  [/the same key is there already, as "(.*)"/, "use that one, or give it another name: statesetd keys rename OLD NEW"],
];

/** What the system refuses, in its words or as LevelDB passes them on. */
const SYSTEM_HINTS: readonly (readonly [words: RegExp, hint: string])[] = [
  [/EROFS|Read-only file system/, "the disk is mounted read-only: mount it for writing, or name another folder"],
  [
    /EACCES|EPERM|Permission denied/,
    "run it as the user whom the folder belongs to, or give this one the right to write there",
  ],
  [/ENOSPC|EDQUOT|No space left|Disk quota exceeded/, "make room on that disk, and try again"],
  [/ENOENT: .*, (?:open|mkdir) '.*\.new'/, "that folder is not there: make it first, or name another"],
];

const HINTS = [...KEYRING_HINTS, ...SYSTEM_HINTS];

export function describeError(error: unknown, verbose: boolean): string {
  if (!(error instanceof Error)) return String(error);
  const text = verbose || BUGS.has(error.name) ? (error.stack ?? error.message) : error.message;
  const hint = error instanceof CliError ? error.hint : HINTS.find(([words]) => words.test(error.message))?.[1];
  return hint === undefined || hint === "" ? text : `${text}\n${hint}`;
}
