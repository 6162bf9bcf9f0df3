/** What a command says when it cannot go on. Exit codes: 1 it failed, 2 it was called wrongly. */

/** The command was understood and failed; the message says what to do instead. */
export class CliError extends Error {
  override name = "CliError";
  constructor(
    message: string,
    /** What to type or change instead, on a line of its own. */
    readonly hint?: string,
  ) {
    super(message);
  }
}

/** A flag or an argument is missing, unknown or of the wrong form. */
export class UsageError extends CliError {
  override name = "UsageError";
}

/** @param what the flag ("--fees") or argument ("AMOUNT") */
export function badValue(what: string, found: string, wanted: string): UsageError {
  return new UsageError(`${what}: found ${JSON.stringify(found)}, wanted ${wanted}`);
}

/** Errors that only a mistake in the program raises: they come with their stack. All others are told in their words. */
const BUGS = new Set(["TypeError", "RangeError", "ReferenceError", "SyntaxError", "AssertionError"]);

export function describeError(error: unknown, verbose: boolean): string {
  if (!(error instanceof Error)) return String(error);
  const text = verbose || BUGS.has(error.name) ? (error.stack ?? error.message) : error.message;
  const hint = error instanceof CliError && error.hint !== undefined ? `\n${error.hint}` : "";
  return `${text}${hint}`;
}
