import type { HomePaths } from "../../config/home.js";

/** An operation cannot be done on this home; the message says why. */
export class OperationError extends Error {
  override name = "OperationError";
  constructor(
    message: string,
    /** What to type instead. */
    readonly hint: string,
  ) {
    super(message);
  }
}

export function noDatabases({ dataDir }: Pick<HomePaths, "dataDir">): OperationError {
  return new OperationError(
    `${dataDir}: there are no databases: no node has run in this home`,
    "name another home with --home DIR, or make a chain with statesetd init and statesetd start",
  );
}
