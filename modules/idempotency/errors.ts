import { defineErrors } from "../../src/types/errors.js";

export const idempotencyErrors = defineErrors("idempotency", {
  CLIENT_KEY_INVALID: [2, "invalid client_key"],
  CLIENT_KEY_REUSED: [3, "client_key was used for another payload"],
});
