import { moduleAddress } from "../../src/sdk/address-codec.js";
import type { Context } from "../../src/sdk/context.js";
import { bytesEqual } from "../../src/types/bytes.js";
import { anchorHash, NO_ANCHOR } from "./audit.js";
import { BLOCKED_ACCOUNT } from "./keeper.js";
import type { ComplianceNeeds } from "./ports.js";
import type { ComplianceState } from "./state.js";

/** The account of blocked funds holds at least what its records say is left; only licences take from it. */
export function blockedFundsFault(
  state: ComplianceState,
  bank: ComplianceNeeds["bank"],
  ctx: Context,
): string | undefined {
  const left = new Map<string, bigint>();
  for (const funds of state.blockedFunds.values(ctx)) {
    const open = BigInt(funds.amount) - BigInt(funds.released);
    if (open < 0n) return `blocked funds ${funds.id} were released beyond their amount`;
    left.set(funds.denom, (left.get(funds.denom) ?? 0n) + open);
  }
  for (const [denom, amount] of left) {
    const balance = bank.balance(ctx, moduleAddress(BLOCKED_ACCOUNT), denom);
    if (balance !== amount) return `${BLOCKED_ACCOUNT} has ${balance}${denom}, its records say ${amount}`;
  }
  return undefined;
}

/** Anchors are numbered without gaps and each follows the one before. */
export function anchorFault(state: ComplianceState, ctx: Context): string | undefined {
  let sequence = 0n;
  let previous: Uint8Array = NO_ANCHOR;
  for (const anchor of state.anchors.values(ctx)) {
    sequence++;
    if (anchor.sequence !== sequence) return `anchor ${sequence} is missing`;
    if (!bytesEqual(anchor.previousHash, previous)) return `anchor ${sequence} does not follow the one before`;
    if (!bytesEqual(anchor.hash, anchorHash(anchor))) return `anchor ${sequence} has another hash`;
    previous = anchor.hash;
  }
  return undefined;
}

/** The rolling sums are those of the entries that they count. */
export function velocityFault(state: ComplianceState, ctx: Context): string | undefined {
  for (const { payer, denom, head, dayTail, daySum, dayCount, monthTail, monthSum } of state.buckets.values(ctx)) {
    let day = 0n;
    let month = 0n;
    for (const [, entry] of state.velocity.entries(ctx, { prefix: [payer, denom] })) {
      if (entry.sequence > dayTail) day += BigInt(entry.amount);
      if (entry.sequence > monthTail) month += BigInt(entry.amount);
    }
    if (day !== BigInt(daySum) || head - dayTail !== dayCount)
      return `${payer} authorized ${day}${denom} in a day, its sum is ${daySum}`;
    if (month !== BigInt(monthSum)) return `${payer} authorized ${month}${denom} in a month, its sum is ${monthSum}`;
  }
  return undefined;
}
