import type { CommandContext } from "./context.js";
import { badValue } from "./errors.js";

/** Rows of a page that a node gives at most; what goes beyond would be left out without a word. */
const LIMIT_MAX = 100n;

/** --page and --limit of a search. */
export function searchPage(context: CommandContext): { readonly page: bigint; readonly limit: bigint } {
  const page = context.bigint("page") ?? 1n;
  const limit = context.bigint("limit") ?? LIMIT_MAX;
  if (page === 0n) throw badValue("--page", "0", "a number above 0");
  if (limit === 0n) throw badValue("--limit", "0", `a number from 1 to ${LIMIT_MAX}`);
  if (limit <= LIMIT_MAX) return { page, limit };
  context.io.err(`a page has at most ${LIMIT_MAX}: --limit ${LIMIT_MAX} is taken, and --page 2 shows the next ones\n`);
  return { page, limit: LIMIT_MAX };
}
