import { type EventQuery, parseEventQuery } from "../../../abci/event-query.js";
import type { NodeEnvironment, SearchBudget } from "../../environment.js";
import { RpcFailure } from "../protocol.js";

export const QUERY_CHARS_MAX = 512;

/** Rows that one search may look at, and how long it may take. */
const ROWS_MAX = 1_000_000;
const SEARCH_MS_MAX = 5_000;
/** Bytes of the rows in one answer. */
export const ANSWER_BYTES_MAX = 32 * 1024 * 1024;

/** Searches of one index that may be under way at once: they share the process with consensus. */
const SEARCHES_MAX = 16;

const underWay = new WeakMap<object, number>();

/** Runs a search within its budget. @throws RpcFailure when too many are under way; Error when the budget is used up */
export async function runSearch<T>(
  env: NodeEnvironment,
  index: { search(query: EventQuery, budget: SearchBudget): Promise<T> },
  query: EventQuery,
): Promise<T> {
  const others = underWay.get(index) ?? 0;
  if (others >= SEARCHES_MAX) throw new RpcFailure(`${SEARCHES_MAX} searches are under way already; try again later`);
  underWay.set(index, others + 1);
  try {
    const monotonicMs = (): number => env.clock.monotonicMs();
    return await index.search(query, { rowsMax: ROWS_MAX, deadlineMs: monotonicMs() + SEARCH_MS_MAX, monotonicMs });
  } finally {
    underWay.set(index, underWay.get(index)! - 1);
  }
}

/** @throws RpcFailure on a query that is too long; EventQueryError */
export function searchQuery(text: string): EventQuery {
  if (text.length > QUERY_CHARS_MAX) throw new RpcFailure("maximum query length exceeded");
  return parseEventQuery(text);
}

/** @throws RpcFailure */
export function isDescending(orderBy: string, standard: boolean): boolean {
  if (orderBy === "") return standard;
  if (orderBy !== "asc" && orderBy !== "desc") {
    throw new RpcFailure("expected order_by to be either `asc` or `desc` or empty");
  }
  return orderBy === "desc";
}

/** Counts the bytes of an answer's rows; what would not fit is refused, not left out. */
export class AnswerMeter {
  private bytes = 0;

  constructor(private readonly max = ANSWER_BYTES_MAX) {}

  /** @throws RpcFailure */
  add(bytes: number): void {
    this.bytes += bytes;
    if (this.bytes > this.max)
      throw new RpcFailure(`the answer is larger than ${this.max} bytes; ask for fewer rows with per_page`);
  }
}
