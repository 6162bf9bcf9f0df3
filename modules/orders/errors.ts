import { defineErrors } from "../../src/types/errors.js";

/** Codes are permanent: a new reason gets a new one. */
export const ordersErrors = defineErrors("orders", {
  NOT_FOUND: [2, "order not found"],
  INVALID_ORDER: [3, "invalid order"],
  INVALID_STATE: [4, "order is in a state that does not allow this"],
  STALE_VERSION: [5, "order has changed since"],
  NOT_A_PARTY: [6, "signer is not a party of the order"],
  EXPIRED: [7, "order has expired"],
  INVALID_PARAMS: [8, "invalid orders parameters"],
  OUT_OF_STOCK: [9, "not enough stock"],
  INVALID_INVENTORY: [10, "invalid inventory"],
  ON_HOLD: [11, "order is on hold"],
  FULFILLMENT_NOT_FOUND: [12, "fulfilment not found"],
  INVALID_FULFILLMENT: [13, "invalid fulfilment"],
  RETURN_NOT_FOUND: [14, "return not found"],
  INVALID_RETURN: [15, "invalid return"],
  DISPUTE_NOT_FOUND: [16, "dispute not found"],
  INVALID_DISPUTE: [17, "invalid dispute"],
  INVALID_AMENDMENT: [18, "invalid amendment"],
});
