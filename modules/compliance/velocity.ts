/** Rolling sums of what payers authorized. A window W at time t is (t − W, t]: exact, whatever the spacing (G2). */
import { VelocityBucket, type VelocityEntry } from "../../src/gen/stateset/compliance/v1/state.js";
import type { Context } from "../../src/sdk/context.js";
import { nanosOf, timestampOf } from "../../src/types/block-time.js";
import type { ComplianceState } from "./state.js";

const HOUR_NS = 3_600_000_000_000n;
export const DAY_NS = 24n * HOUR_NS;
const MONTH_NS = 30n * DAY_NS;

export interface Sums {
  readonly daySum: bigint;
  readonly dayCount: bigint;
  readonly monthSum: bigint;
}

type Store = Pick<ComplianceState, "buckets" | "velocity">;

function bucketOf(ctx: Context, state: Store, payer: string, denom: string): VelocityBucket {
  return state.buckets.get(ctx, [payer, denom]) ?? VelocityBucket.from({ payer, denom, daySum: "0", monthSum: "0" });
}

/** The bucket as it is now: entries that a window has left are taken out of its sum. Each entry leaves once, so the work
 *  over all messages is bounded by what was added. @param drop removes entries that the longer window has left */
function advance(ctx: Context, state: Store, bucket: VelocityBucket, drop: boolean): VelocityBucket {
  const { payer, denom, head } = bucket;
  const entry = (sequence: bigint): VelocityEntry => state.velocity.need(ctx, [payer, denom, sequence]);
  let { dayTail, dayCount, monthTail } = bucket;
  let daySum = BigInt(bucket.daySum);
  let monthSum = BigInt(bucket.monthSum);
  for (; dayTail < head; dayTail++) {
    const oldest = entry(dayTail + 1n);
    if (nanosOf(oldest.time) > ctx.timeNs - DAY_NS) break;
    daySum -= BigInt(oldest.amount);
    dayCount--;
  }
  for (; monthTail < head; monthTail++) {
    const oldest = entry(monthTail + 1n);
    if (nanosOf(oldest.time) > ctx.timeNs - MONTH_NS) break;
    monthSum -= BigInt(oldest.amount);
    if (drop) state.velocity.remove(ctx, [payer, denom, monthTail + 1n]);
  }
  return { ...bucket, daySum: String(daySum), dayCount, dayTail, monthSum: String(monthSum), monthTail };
}

/** What a payer authorized in a denom in the last 24 hours and 30 days. */
export function sums(ctx: Context, state: Store, payer: string, denom: string): Sums {
  const now = advance(ctx, state, bucketOf(ctx, state, payer, denom), false);
  return { daySum: BigInt(now.daySum), dayCount: now.dayCount, monthSum: BigInt(now.monthSum) };
}

export function addEntry(ctx: Context, state: Store, payer: string, denom: string, amount: bigint): void {
  const now = advance(ctx, state, bucketOf(ctx, state, payer, denom), true);
  const sequence = now.head + 1n;
  const time = timestampOf(ctx.timeNs);
  state.velocity.set(ctx, [payer, denom, sequence], { payer, denom, sequence, amount: String(amount), time });
  state.buckets.set(ctx, [payer, denom], {
    ...now,
    head: sequence,
    daySum: String(BigInt(now.daySum) + amount),
    dayCount: now.dayCount + 1n,
    monthSum: String(BigInt(now.monthSum) + amount),
  });
}

/** How many payments of the last 24 hours lie in [lowest, below). Newest first, and no further than `enough`. */
export function countInBand(
  ctx: Context,
  state: Store,
  payer: string,
  denom: string,
  band: { readonly lowest: bigint; readonly below: bigint; readonly enough: number },
): number {
  let count = 0;
  for (const [, entry] of state.velocity.entries(ctx, { prefix: [payer, denom], reverse: true })) {
    if (nanosOf(entry.time) <= ctx.timeNs - DAY_NS) break;
    const amount = BigInt(entry.amount);
    if (amount >= band.lowest && amount < band.below) count++;
    if (count >= band.enough) break;
  }
  return count;
}
