import { defineErrors } from "../types/errors.js";

/** cosmos-sdk store/types/errors.go */
export const storeErrors = defineErrors("store", {
  INVALID_PROOF: [2, "invalid proof"],
  TX_DECODE: [3, "tx parse error"],
  UNKNOWN_REQUEST: [4, "unknown request"],
  LOGIC: [5, "internal logic error"],
  CONFLICT: [6, "conflict"],
  INVALID_REQUEST: [7, "invalid request"],
});

/** A version that was never made or was pruned. */
export class VersionNotFoundError extends Error {
  override name = "VersionNotFoundError";
  constructor(
    readonly version: bigint,
    /** The first and the last version that can be read. */
    readonly earliest: bigint,
    readonly latest: bigint,
  ) {
    super(`version ${version} does not exist; versions ${earliest} to ${latest} do`);
  }
}
