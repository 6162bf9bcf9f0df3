import type { PaymentIntent } from "../../src/gen/stateset/payments/v1/state.js";
import { moduleAddress } from "../../src/sdk/address-codec.js";
import type { Context } from "../../src/sdk/context.js";
import { CHANNELS_ACCOUNT, CLOSED } from "./channels.js";
import { escrowed, uncaptured } from "./intent.js";
import { SETTLED } from "./netting-cycle.js";
import { ESCROW_ACCOUNT } from "./payouts.js";
import type { Bank, Holds } from "./ports.js";
import type { PaymentsState } from "./state.js";

const sum = (values: readonly string[]): bigint => values.reduce((total, value) => total + BigInt(value), 0n);

/** refunded ≤ captured ≤ authorized, in the whole and by line; captures add up; fees are what captures paid. */
export function amountFault(payment: PaymentIntent): string | undefined {
  const captured = BigInt(payment.captured);
  if (captured > BigInt(payment.amount)) return `captured ${captured} of ${payment.amount}`;
  if (BigInt(payment.refunded) > captured) return `refunded ${payment.refunded} of ${captured}`;
  for (const line of payment.lines) {
    if (BigInt(line.captured) > BigInt(line.amount)) return `line ${line.line}: captured more than authorized`;
    if (BigInt(line.refunded) > BigInt(line.captured)) return `line ${line.line}: refunded more than captured`;
  }
  const parts: readonly (readonly [string, string, string[]])[] = [
    ["amount", payment.amount, [...payment.lines.map((l) => l.amount), payment.shippingAmount]],
    ["captured", payment.captured, [...payment.lines.map((l) => l.captured), payment.shippingCaptured]],
    ["refunded", payment.refunded, [...payment.lines.map((l) => l.refunded), payment.shippingRefunded]],
    ["captured", payment.captured, payment.captures.map((c) => c.amount)],
    ["fees", payment.fees, payment.captures.map((c) => c.fee)],
  ];
  for (const [name, whole, pieces] of parts) {
    if (BigInt(whole) !== sum(pieces)) return `${name} is ${whole}, its parts add up to ${sum(pieces)}`;
  }
  return undefined;
}

export function paymentFault(state: PaymentsState, ctx: Context): string | undefined {
  for (const payment of state.payments.values(ctx)) {
    const fault = amountFault(payment);
    if (fault !== undefined) return `payment ${payment.id}: ${fault}`;
  }
  return undefined;
}

/** What a payment can still capture is what its hold locks. */
export function holdFault(state: PaymentsState, holds: Holds, ctx: Context): string | undefined {
  for (const payment of state.payments.values(ctx)) {
    if (payment.holdId === 0n) continue;
    const hold = holds.get(ctx, payment.holdId);
    const open = uncaptured(payment);
    if (hold === undefined) return `payment ${payment.id} has no hold ${payment.holdId}`;
    if (hold.owner !== payment.payer || hold.denom !== payment.denom || BigInt(hold.amount) !== open) {
      return `payment ${payment.id} has ${open}${payment.denom} to capture, its hold is ${hold.amount}${hold.denom}`;
    }
  }
  return undefined;
}

function accountFault(bank: Bank, ctx: Context, account: string, sums: Map<string, bigint>, denoms: Iterable<string>) {
  const address = moduleAddress(account);
  for (const denom of new Set([...sums.keys(), ...denoms])) {
    const balance = bank.balance(ctx, address, denom);
    const owed = sums.get(denom) ?? 0n;
    if (balance !== owed) return `${account} has ${balance}${denom}, ${owed} is owed`;
  }
  return undefined;
}

/** Escrow and channel accounts hold what payments and channels say, to the unit. */
export function accountsFault(state: PaymentsState, bank: Bank, ctx: Context): string | undefined {
  const inEscrow = new Map<string, bigint>();
  for (const payment of state.payments.values(ctx)) {
    inEscrow.set(payment.denom, (inEscrow.get(payment.denom) ?? 0n) + escrowed(payment));
  }
  const inChannels = new Map<string, bigint>();
  for (const channel of state.channels.values(ctx)) {
    const left = channel.status === CLOSED ? 0n : BigInt(channel.deposit) - BigInt(channel.claimed);
    if (left < 0n) return `channel ${channel.id} paid more than its deposit`;
    inChannels.set(channel.denom, (inChannels.get(channel.denom) ?? 0n) + left);
  }
  const denoms = [...inEscrow.keys(), ...inChannels.keys()];
  return (
    accountFault(bank, ctx, ESCROW_ACCOUNT, inEscrow, denoms) ??
    accountFault(bank, ctx, CHANNELS_ACCOUNT, inChannels, denoms)
  );
}

export function stablecoinFault(state: PaymentsState, bank: Bank, ctx: Context): string | undefined {
  for (const { denom, minted, burned } of state.stablecoins.values(ctx)) {
    const supply = bank.supply(ctx, denom);
    if (BigInt(minted) - BigInt(burned) !== supply)
      return `${denom}: minted ${minted}, burned ${burned}, supply ${supply}`;
  }
  return undefined;
}

export function nettingFault(state: PaymentsState, ctx: Context): string | undefined {
  for (const cycle of state.cycles.values(ctx)) {
    const net = sum(cycle.positions.map((p) => p.net));
    if (net !== 0n) return `netting cycle ${cycle.id} adds up to ${net}`;
    for (const id of cycle.settled) {
      const obligation = state.obligations.get(ctx, id);
      if (obligation?.status !== SETTLED || obligation.cycleId !== cycle.id) {
        return `netting cycle ${cycle.id} says that obligation ${id} is settled`;
      }
    }
  }
  return undefined;
}
