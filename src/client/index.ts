/** `statesetd/client`: the commerce modules for CosmJS, in Node and in browsers. */

export * as complianceQuery from "../gen/stateset/compliance/v1/query.js";
export * as complianceState from "../gen/stateset/compliance/v1/state.js";
export * as complianceTx from "../gen/stateset/compliance/v1/tx.js";
export { Verdict } from "../gen/stateset/compliance/v1/verdict.js";
export * as crossborderQuery from "../gen/stateset/crossborder/v1/query.js";
export * as crossborderState from "../gen/stateset/crossborder/v1/state.js";
export * as crossborderTx from "../gen/stateset/crossborder/v1/tx.js";
export * as ordersQuery from "../gen/stateset/orders/v1/query.js";
export * as ordersState from "../gen/stateset/orders/v1/state.js";
export * as ordersTx from "../gen/stateset/orders/v1/tx.js";
export * as paymentsQuery from "../gen/stateset/payments/v1/query.js";
export * as paymentsState from "../gen/stateset/payments/v1/state.js";
export * as paymentsTx from "../gen/stateset/payments/v1/tx.js";
export { createStatesetAminoConverters, statesetAminoTypes } from "./amino.js";
export {
  type OrderFlowResult,
  responseOf,
  SigningStatesetClient,
  StatesetClient,
  type StatesetQueryClient,
} from "./client.js";
export { errorOf, type KnownError, knownErrors, StatesetError } from "./errors.js";
export { type Input, InputError, messageFrom } from "./input.js";
export * from "./queries.js";
export { NoEndpointError, RegionalFetch, type RegionalFetchOptions } from "./regional-fetch.js";
export { encodeObject, statesetRegistry, statesetTypes } from "./types.js";
