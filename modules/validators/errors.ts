import { defineErrors } from "../../src/types/errors.js";

/** Codes are permanent: a new reason gets a new one. */
export const validatorsErrors = defineErrors("validators", {
  CHANGES_OFF: [2, "changing validators is off"],
  NOT_AUTHORITY: [3, "signer is not the authority over validators"],
  INVALID_UPDATE: [4, "invalid validator update"],
  INVALID_SET: [5, "the changes would leave an invalid validator set"],
  INVALID_GENESIS: [6, "invalid validators genesis"],
});
