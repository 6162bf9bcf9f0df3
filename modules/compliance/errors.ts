import { defineErrors } from "../../src/types/errors.js";

/** Codes are permanent: a new reason gets a new one. */
export const complianceErrors = defineErrors("compliance", {
  NOT_FOUND: [2, "not found"],
  INVALID: [3, "invalid request"],
  NOT_THE_ROLE: [4, "signer does not have the role"],
  STALE_VERSION: [5, "entity has changed since"],
  /** No reason is told: who is blocked, and why, is not public. */
  NOT_PERMITTED: [6, "not permitted"],
  INVALID_STATE: [7, "state does not allow this"],
  INVALID_PARAMS: [8, "invalid compliance parameters"],
  INVALID_POLICY: [9, "invalid policy"],
  INVALID_PROOF: [10, "proof does not lead to the list's root"],
  ALREADY_VOTED: [11, "officer has voted already"],
  PARTY_MAY_NOT_DECIDE: [12, "a party may not decide"],
  TOO_LATE: [13, "too late"],
  BROKEN_CHAIN: [14, "anchor does not follow the newest one"],
  MUST_BE_RETAINED: [15, "the law forbids erasure for now"],
  AMOUNT_TOO_LARGE: [16, "more than there is"],
});
