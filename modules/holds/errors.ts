import { defineErrors } from "../../src/types/errors.js";

/** Codes are permanent: a new reason gets a new one. */
export const holdsErrors = defineErrors("holds", {
  NOT_FOUND: [2, "hold not found"],
  INVALID_HOLD: [3, "invalid hold"],
});
