import { defineErrors } from "../../src/types/errors.js";

/** @spec cosmos-sdk x/bank/types/errors.go */
export const bankErrors = defineErrors("bank", {
  NO_INPUTS: [2, "no inputs to send transaction"],
  NO_OUTPUTS: [3, "no outputs to send transaction"],
  INPUT_OUTPUT_MISMATCH: [4, "sum inputs != sum outputs"],
  SEND_DISABLED: [5, "send transactions are disabled"],
  DENOM_METADATA_NOT_FOUND: [6, "client denom metadata not found"],
  INVALID_KEY: [7, "invalid key"],
  DUPLICATE_ENTRY: [8, "duplicate entry"],
  MULTIPLE_SENDERS: [9, "multiple senders not allowed"],
});
