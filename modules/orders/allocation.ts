/** What each unit of an order costs (O1): discount over gross line values, shipping and tax over net ones, all by largest
 *  remainder; then each component of a line over its units, one unit more to the first ones. Pure. */
import type { Order } from "../../src/gen/stateset/orders/v1/state.js";
import { assert } from "../../src/types/assert.js";
import { splitLargestRemainder } from "../../src/types/largest-remainder.js";

export interface Shares {
  /** Less the discount. */
  readonly goods: bigint;
  readonly tax: bigint;
  readonly shipping: bigint;
}

/** Some units of a line, by their place in it. */
export interface Units {
  readonly line: number;
  readonly from: bigint;
  readonly count: bigint;
}

export type Priced = Pick<Order, "lines" | "shippingAmount" | "taxAmount" | "discountAmount"> &
  Partial<Pick<Order, "landedCostQuoteId">>;

/** Components of each whole line, in the order of the lines. The tax of an import is not among them: it is in the duty
 *  escrow, by line as it was quoted. */
export function allocate(order: Priced): Shares[] {
  const quantities = order.lines.map((line) => line.quantity);
  const gross = order.lines.map((line) => line.quantity * BigInt(line.unitPrice));
  const discount = splitLargestRemainder(BigInt(order.discountAmount), gross, quantities);
  const net = gross.map((value, i) => value - discount[i]!);
  const imported = (order.landedCostQuoteId ?? 0n) !== 0n;
  const tax = splitLargestRemainder(imported ? 0n : BigInt(order.taxAmount), net, quantities);
  const shipping = splitLargestRemainder(BigInt(order.shippingAmount), net, quantities);
  return net.map((goods, i) => ({ goods, tax: tax[i]!, shipping: shipping[i]! }));
}

/** Of `total` over `quantity` units, what the units from, from + 1, … cost: the first (total mod quantity) of the line cost
 *  one more than the others. */
export function unitsShare(total: bigint, quantity: bigint, from: bigint, count: bigint): bigint {
  assert(from >= 0n && count >= 0n && from + count <= quantity, `units ${from} + ${count} of ${quantity}`);
  const dearer = total % quantity;
  const dearerBelow = (end: bigint): bigint => (end < dearer ? end : dearer);
  return (total / quantity) * count + dearerBelow(from + count) - dearerBelow(from);
}

/** What some units of a line cost. */
export function sharesOf(order: Priced, { line, from, count }: Units, whole: readonly Shares[]): Shares {
  const { quantity } = order.lines[line]!;
  const { goods, tax, shipping } = whole[line]!;
  return {
    goods: unitsShare(goods, quantity, from, count),
    tax: unitsShare(tax, quantity, from, count),
    shipping: unitsShare(shipping, quantity, from, count),
  };
}

/** What the units of each line cost that are not cancelled. */
export function remainingShares(order: Priced & Pick<Order, "progress">): Shares[] {
  const whole = allocate(order);
  return order.lines.map(({ quantity }, line) =>
    sharesOf(order, { line, from: 0n, count: quantity - order.progress[line]!.cancelled }, whole),
  );
}

/** What units cost as parts of a payment: goods and tax by line, shipping in one. */
export function partsOf(
  order: Priced,
  units: readonly Units[],
): { readonly lines: { readonly line: number; readonly amount: bigint }[]; readonly shipping: bigint } {
  const whole = allocate(order);
  const shares = units.map((u) => ({ line: u.line, ...sharesOf(order, u, whole) }));
  return {
    lines: shares.map(({ line, goods, tax }) => ({ line, amount: goods + tax })).filter(({ amount }) => amount > 0n),
    shipping: shares.reduce((sum, { shipping }) => sum + shipping, 0n),
  };
}

/** Goods of all lines less the discount. */
export function netGoods(order: Priced): bigint {
  return allocate(order).reduce((sum, { goods }) => sum + goods, 0n);
}
