import type { Params } from "../../src/gen/stateset/orders/v1/state.js";
import { nanosOf } from "../../src/types/block-time.js";
import { ordersErrors as errors } from "./errors.js";

const LINES_MAX = 1_000;
const EXPIRIES_PER_BLOCK_MAX = 10_000;
/** The whole, in basis points. */
export const BPS_MAX = 10_000;
const CARRIERS_MAX = 1_000;
const DAY_SECONDS = 86_400n;

export function defaultParams(): Params {
  return {
    defaultExpiry: { seconds: 7n * DAY_SECONDS, nanos: 0 },
    maxExpiry: { seconds: 90n * DAY_SECONDS, nanos: 0 },
    maxLines: 100,
    maxExpiriesPerBlock: 100,
    minSellerDepositBps: 0,
    cancelPenaltyBps: 1_000,
    autoCompleteWindow: { seconds: 14n * DAY_SECONDS, nanos: 0 },
    disputeWindow: { seconds: 7n * DAY_SECONDS, nanos: 0 },
    carriers: [],
    returnWindow: { seconds: 30n * DAY_SECONDS, nanos: 0 },
    resolverWindow: { seconds: 7n * DAY_SECONDS, nanos: 0 },
  };
}

/** @throws SdkError that names the parameter, what was found and what is wanted */
export function validateParams(p: Params): void {
  if (nanosOf(p.defaultExpiry) <= 0n) throw errors.INVALID_PARAMS("default_expiry must be positive");
  if (nanosOf(p.maxExpiry) < nanosOf(p.defaultExpiry))
    throw errors.INVALID_PARAMS("max_expiry must not be shorter than default_expiry");
  if (p.maxLines < 1 || p.maxLines > LINES_MAX)
    throw errors.INVALID_PARAMS(`max_lines must be from 1 to ${LINES_MAX}, found ${p.maxLines}`);
  if (p.maxExpiriesPerBlock < 1 || p.maxExpiriesPerBlock > EXPIRIES_PER_BLOCK_MAX) {
    throw errors.INVALID_PARAMS(
      `max_expiries_per_block must be from 1 to ${EXPIRIES_PER_BLOCK_MAX}, found ${p.maxExpiriesPerBlock}`,
    );
  }
  if (nanosOf(p.autoCompleteWindow) < 0n) throw errors.INVALID_PARAMS("auto_complete_window must not be negative");
  if (nanosOf(p.disputeWindow) < 0n) throw errors.INVALID_PARAMS("dispute_window must not be negative");
  if (nanosOf(p.returnWindow) < 0n) throw errors.INVALID_PARAMS("return_window must not be negative");
  if (nanosOf(p.resolverWindow) < 0n) throw errors.INVALID_PARAMS("resolver_window must not be negative");
  if (p.carriers.length > CARRIERS_MAX)
    throw errors.INVALID_PARAMS(`carriers must be at most ${CARRIERS_MAX}, found ${p.carriers.length}`);
  for (const [name, bps] of Object.entries({
    min_seller_deposit_bps: p.minSellerDepositBps,
    cancel_penalty_bps: p.cancelPenaltyBps,
  })) {
    if (bps > BPS_MAX) throw errors.INVALID_PARAMS(`${name} must be at most ${BPS_MAX}, found ${bps}`);
  }
}
