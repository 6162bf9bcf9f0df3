import type { Params } from "../../src/gen/stateset/payments/v1/state.js";
import type { AppFacts } from "../../src/sdk/module.js";
import { nanosOf } from "../../src/types/block-time.js";
import { paymentsErrors as errors } from "./errors.js";

export const BPS_MAX = 10_000;
const DAY_SECONDS = 86_400n;
/** Bounds of the counts: [lowest, highest]. */
const COUNTS = {
  maxLines: ["max_lines", 1, 1_000],
  maxCaptures: ["max_captures", 1, 1_000],
  maxSplitRecipients: ["max_split_recipients", 2, 100],
  maxExpiriesPerBlock: ["max_expiries_per_block", 1, 10_000],
  maxObligationsPerCycle: ["max_obligations_per_cycle", 1, 10_000],
} as const;

const days = (count: bigint) => ({ seconds: count * DAY_SECONDS, nanos: 0 });

export function defaultParams(): Params {
  return {
    defaultFeeBps: 100,
    feeRecipient: "",
    requireMerchant: false,
    defaultAuthorizationPeriod: days(1n),
    defaultCapturePeriod: days(30n),
    defaultRefundPeriod: days(120n),
    maxPeriod: days(730n),
    maxLines: 100,
    maxCaptures: 100,
    maxSplitRecipients: 10,
    maxExpiriesPerBlock: 100,
    minSettleDelay: { seconds: 3_600n, nanos: 0 },
    maxSettleDelay: days(30n),
    maxObligationsPerCycle: 500,
    nettingOperator: "",
  };
}

/** @throws SdkError that names the parameter, what was found and what is wanted */
export function validateParams(app: AppFacts, p: Params): void {
  if (p.defaultFeeBps > BPS_MAX) {
    throw errors.INVALID_PARAMS(`default_fee_bps must be at most ${BPS_MAX}, found ${p.defaultFeeBps}`);
  }
  const addresses = { fee_recipient: p.feeRecipient, netting_operator: p.nettingOperator };
  for (const [field, address] of Object.entries(addresses)) {
    const fault = address === "" ? undefined : app.addresses.fault(address);
    if (fault !== undefined) throw errors.INVALID_PARAMS(`${field}: ${fault}`);
  }
  const periods = [
    ["default_authorization_period", p.defaultAuthorizationPeriod],
    ["default_capture_period", p.defaultCapturePeriod],
    ["default_refund_period", p.defaultRefundPeriod],
    ["max_period", p.maxPeriod],
  ] as const;
  for (const [i, [name, period]] of periods.entries()) {
    if (nanosOf(period) <= 0n) throw errors.INVALID_PARAMS(`${name} must be positive`);
    const before = periods[i - 1];
    if (before !== undefined && nanosOf(period) < nanosOf(before[1])) {
      throw errors.INVALID_PARAMS(`${name} must not be shorter than ${before[0]}`);
    }
  }
  if (nanosOf(p.minSettleDelay) < 0n) throw errors.INVALID_PARAMS("min_settle_delay must not be negative");
  if (nanosOf(p.maxSettleDelay) < nanosOf(p.minSettleDelay)) {
    throw errors.INVALID_PARAMS("max_settle_delay must not be shorter than min_settle_delay");
  }
  for (const [prop, [name, lowest, highest]] of Object.entries(COUNTS)) {
    const found = p[prop as keyof typeof COUNTS];
    if (found < lowest || found > highest) {
      throw errors.INVALID_PARAMS(`${name} must be from ${lowest} to ${highest}, found ${found}`);
    }
  }
}
