/** The three expiries of a payment (P1): the last moment to place its hold, the end of the hold, the last moment to refund. */
import type { Params } from "../../src/gen/stateset/payments/v1/state.js";
import { nanosOf } from "../../src/types/block-time.js";
import { paymentsErrors as errors } from "./errors.js";

/** Those that were stated, in nanoseconds. */
export interface StatedExpiries {
  readonly authorizationExpiresAt?: bigint | undefined;
  readonly captureExpiresAt?: bigint | undefined;
  readonly refundExpiresAt?: bigint | undefined;
}

export interface Expiries {
  readonly authorization: bigint;
  readonly capture: bigint;
  readonly refund: bigint;
}

const later = (a: bigint, b: bigint): bigint => (a > b ? a : b);
const earliest = (first: bigint, ...others: readonly (bigint | undefined)[]): bigint =>
  others.reduce<bigint>((least, other) => (other !== undefined && other < least ? other : least), first);

/** One that is not stated is its default period from now, as far as those that are stated leave room for it: who states a
 *  hold of an hour need not state that it is to be placed within the hour.
 *  @throws SdkError when they are past, not in their order, or too late */
export function expiriesOf(now: bigint, params: Params, stated: StatedExpiries): Expiries {
  const { authorizationExpiresAt, captureExpiresAt, refundExpiresAt } = stated;
  const authorization =
    authorizationExpiresAt ??
    earliest(now + nanosOf(params.defaultAuthorizationPeriod), captureExpiresAt, refundExpiresAt);
  const capture =
    captureExpiresAt ?? later(authorization, earliest(now + nanosOf(params.defaultCapturePeriod), refundExpiresAt));
  const refund = refundExpiresAt ?? later(capture, now + nanosOf(params.defaultRefundPeriod));
  if (authorization <= now) {
    const field =
      authorizationExpiresAt !== undefined
        ? "authorization"
        : captureExpiresAt === authorization
          ? "capture"
          : "refund";
    throw errors.EXPIRED(`${field}_expires_at must be later than the block's time`);
  }
  if (capture < authorization) {
    throw errors.INVALID_PAYMENT("capture_expires_at must not be earlier than authorization_expires_at");
  }
  if (refund < capture) throw errors.INVALID_PAYMENT("refund_expires_at must not be earlier than capture_expires_at");
  if (refund > now + nanosOf(params.maxPeriod)) {
    throw errors.INVALID_PAYMENT("refund_expires_at is later than max_period allows");
  }
  return { authorization, capture, refund };
}
