import type { LandedCostQuote } from "../../src/gen/stateset/crossborder/v1/state.js";
import { moduleAddress } from "../../src/sdk/address-codec.js";
import type { Context } from "../../src/sdk/context.js";
import { FIRM, FX_OPEN } from "./fx.js";
import type { Bank, Holds } from "./ports.js";
import { BONDS_ACCOUNT, DUTY_ACCOUNT, escrowLeft, OPEN } from "./quotes.js";
import type { CrossborderState } from "./state.js";

const sum = (amounts: readonly string[]): bigint => amounts.reduce((total, a) => total + BigInt(a), 0n);

/** A quote's parts add up, and nothing came back more often than it was there. */
export function quoteFault(quote: LandedCostQuote): string | undefined {
  const { cost, consignment } = quote;
  const parts = [
    ["duty", cost.duty, sum(cost.lines.map((l) => l.duty))],
    ["tax", cost.tax, sum(cost.lines.map((l) => l.tax))],
    ["total", cost.total, sum([cost.duty, cost.tax, cost.fee])],
  ] as const;
  for (const [name, whole, pieces] of parts) {
    if (BigInt(whole) !== pieces) return `${name} is ${whole}, its parts add up to ${pieces}`;
  }
  if (escrowLeft(quote) < 0n) return `more left the escrow than the ${quote.escrowed} that came`;
  if (BigInt(quote.bondLeft) < 0n || BigInt(quote.bondLeft) > BigInt(quote.bond)) {
    return `bond_left is ${quote.bondLeft} of ${quote.bond}`;
  }
  if (quote.status === OPEN && escrowLeft(quote) !== 0n) return "an open quote holds escrow";
  for (const progress of quote.progress) {
    const quantity = consignment.lines.find((l) => l.line === progress.line)?.quantity ?? 0n;
    const quoted = cost.lines.find((l) => l.line === progress.line);
    if (progress.unitsRefunded > quantity || progress.unitsDrawnBack > quantity) {
      return `line ${progress.line}: more units came back than the ${quantity} there are`;
    }
    const { unitsBeforeCustoms, unitsRefunded } = progress;
    if (unitsBeforeCustoms > unitsRefunded)
      return `line ${progress.line}: customs was spared more units than came back`;
    if (BigInt(progress.dutyRefunded) > BigInt(quoted?.duty ?? "0")) return `line ${progress.line}: too much duty back`;
    if (BigInt(progress.taxRefunded) > BigInt(quoted?.tax ?? "0")) return `line ${progress.line}: too much tax back`;
  }
  return undefined;
}

export function quotesFault(state: CrossborderState, ctx: Context): string | undefined {
  for (const quote of state.quotes.values(ctx)) {
    const fault = quoteFault(quote);
    if (fault !== undefined) return `quote ${quote.id}: ${fault}`;
  }
  return undefined;
}

/** Duty escrow = Σ escrowed − remitted − returned − segregated; bond account = Σ what is left of bonds; to the unit. */
export function accountsFault(state: CrossborderState, bank: Bank, ctx: Context): string | undefined {
  const owed: Record<string, Map<string, bigint>> = { [DUTY_ACCOUNT]: new Map(), [BONDS_ACCOUNT]: new Map() };
  for (const quote of state.quotes.values(ctx)) {
    const { denom } = quote.consignment;
    const amounts = { [DUTY_ACCOUNT]: escrowLeft(quote), [BONDS_ACCOUNT]: BigInt(quote.bondLeft) };
    for (const [account, amount] of Object.entries(amounts)) {
      const sums = owed[account]!;
      sums.set(denom, (sums.get(denom) ?? 0n) + amount);
    }
  }
  for (const [account, sums] of Object.entries(owed)) {
    for (const [denom, amount] of sums) {
      const balance = bank.balance(ctx, moduleAddress(account), denom);
      if (balance !== amount) return `${account} has ${balance}${denom}, ${amount} is owed`;
    }
  }
  return undefined;
}

/** An open firm quote locks what it buys in its maker's account; a used or expired one nothing. */
export function fxFault(state: CrossborderState, holds: Holds, ctx: Context): string | undefined {
  for (const quote of state.fxQuotes.values(ctx)) {
    const locks = quote.kind === FIRM && quote.status === FX_OPEN;
    if (!locks) {
      if (quote.holdId !== 0n) return `exchange quote ${quote.id} has hold ${quote.holdId} and is not open and firm`;
      continue;
    }
    const hold = holds.get(ctx, quote.holdId);
    if (hold?.owner !== quote.maker || hold.denom !== quote.buyDenom || hold.amount !== quote.buyAmount) {
      return `exchange quote ${quote.id} does not lock its ${quote.buyAmount}${quote.buyDenom}`;
    }
    if (BigInt(quote.totalPrice) !== BigInt(quote.price) + BigInt(quote.fee)) {
      return `exchange quote ${quote.id}: total_price ${quote.totalPrice} is not price and fee`;
    }
  }
  return undefined;
}
