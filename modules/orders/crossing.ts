/** How an order crosses a border (X1): whether it may, what it costs there, how the coins for it are exchanged, locked, paid
 *  into the duty escrow, and given back. Orders within one country pass through here unchanged. */
import type { LineProgress, Order } from "../../src/gen/stateset/orders/v1/state.js";
import type { AddressCodec } from "../../src/sdk/address-codec.js";
import type { Context } from "../../src/sdk/context.js";
import { assert } from "../../src/types/assert.js";
import { allocate, type Units, unitsShare } from "./allocation.js";
import { ordersErrors as errors } from "./errors.js";
import type { Exchanged, OrdersNeeds, QuotedCost } from "./ports.js";

type Crossing = Pick<Order, "originCountry" | "destCountry">;

/** What the checks found: the quote of duty, tax and fee, and the exchange. */
export interface Terms {
  readonly cost: QuotedCost | undefined;
  readonly fx: Exchanged | undefined;
}

/** Duty and tax of an import. */
export interface ImportShare {
  readonly duty: bigint;
  readonly tax: bigint;
}

const NOTHING: ImportShare = { duty: 0n, tax: 0n };

export function crossesBorder({ originCountry, destCountry }: Crossing): boolean {
  return originCountry !== destCountry;
}

/** Duty, tax and fee that move into the duty escrow: they are in the total, and no part of the payment. */
function inAdvance({ landedCostQuoteId, dutyAmount, taxAmount }: Order): bigint {
  return landedCostQuoteId === 0n ? 0n : BigInt(dutyAmount) + BigInt(taxAmount);
}

/** Amounts of the order are those of the quote, to the minor unit. */
function requireTotals(order: Order, { duty, tax, fee, ddp }: QuotedCost): void {
  const wanted = ddp ? { duty_amount: duty + fee, tax_amount: tax } : { duty_amount: 0n, tax_amount: 0n };
  const stated = { duty_amount: order.dutyAmount, tax_amount: order.taxAmount };
  for (const field of ["duty_amount", "tax_amount"] as const) {
    if (BigInt(stated[field]) === wanted[field]) continue;
    throw errors.INVALID_ORDER(`${field} is ${stated[field]}, quote ${order.landedCostQuoteId} says ${wanted[field]}`);
  }
}

export class Borders {
  constructor(
    private readonly addresses: AddressCodec,
    private readonly needs: Pick<OrdersNeeds, "holds" | "compliance" | "crossborder">,
  ) {}

  /** Everything that can be refused without moving a coin. Nothing for an order within one country.
   *  @throws SdkError for a route, goods, quotes, amounts that do not fit or have expired */
  check(ctx: Context, order: Order): Terms {
    if (!crossesBorder(order)) return { cost: undefined, fx: undefined };
    const { crossborder } = this.needs;
    const {
      originCountry: origin,
      destCountry: destination,
      denom,
      incoterm,
      transportMode: mode,
      documentIds,
    } = order;
    const lines = order.lines.map((l) => ({ ...l, originCountry: l.originCountry === "" ? origin : l.originCountry }));
    const total = BigInt(order.totalAmount);
    crossborder.checkRoute(ctx, { origin, destination, denom, total, incoterm, mode, lines, documentIds });
    const cost = order.landedCostQuoteId === 0n ? undefined : crossborder.checkQuote(ctx, quoteOf(order));
    if (cost !== undefined) requireTotals(order, cost);
    const fx = order.fxQuoteId === 0n ? undefined : crossborder.checkFx(ctx, exchangeOf(order));
    if (fx !== undefined && fx.bought.denom !== denom) {
      throw errors.INVALID_ORDER(
        `fx_quote_id: quote ${order.fxQuoteId} buys ${fx.bought.denom}, the order is in ${denom}`,
      );
    }
    return { cost, fx };
  }

  /** The order with what its quote says. */
  priced(order: Order, { cost }: Terms): Order {
    if (cost === undefined) return order;
    const progress = order.progress.map((entry, line): LineProgress => {
      const quoted = cost.ddp ? cost.lines.find((l) => l.line === line) : undefined;
      return { ...entry, importDuty: String(quoted?.duty ?? 0n), importTax: String(quoted?.tax ?? 0n) };
    });
    return { ...order, progress, tariffVersion: cost.tariffVersion };
  }

  /** Exchanges, then pays duty, tax and fee into the duty escrow. @throws SdkError as `check`, or when coins are missing */
  paid(ctx: Context, order: Order): Order {
    if (order.fxQuoteId !== 0n) this.needs.crossborder.acceptFx(ctx, exchangeOf(order));
    if (order.landedCostQuoteId !== 0n) this.needs.crossborder.acceptQuote(ctx, quoteOf(order));
    return order;
  }

  /** While compliance has not let an order through nothing moves: what would leave the buyer's account beside the payment's
   *  own lock is locked there (C2). With an exchange that is its price, and of the total what the exchange does not bring.
   *  @throws SdkError when the buyer cannot spend as much */
  locked(ctx: Context, order: Order, { fx }: Terms): Order {
    const total = BigInt(order.totalAmount);
    const missing = fx === undefined || fx.bought.amount > total ? 0n : total - fx.bought.amount;
    const duty = fx === undefined ? inAdvance(order) : missing;
    const fxHoldId = fx === undefined ? 0n : this.place(ctx, order, fx.sold, "fx");
    return { ...order, fxHoldId, dutyHoldId: this.place(ctx, order, { denom: order.denom, amount: duty }, "duty") };
  }

  /** The order without these locks. */
  unlocked(ctx: Context, order: Order): Order {
    for (const id of [order.dutyHoldId, order.fxHoldId]) if (id !== 0n) this.needs.holds.release(ctx, id);
    return { ...order, dutyHoldId: 0n, fxHoldId: 0n };
  }

  /** The order without these locks, its coins segregated, and what lies in the duty escrow for it: the owner is the buyer, whoever is blocked (C4). */
  blocked(ctx: Context, order: Order): Order {
    const { id: orderId, paymentId, buyer: owner } = order;
    for (const id of [order.dutyHoldId, order.fxHoldId]) {
      const hold = id === 0n ? undefined : this.needs.holds.get(ctx, id);
      if (hold === undefined) continue;
      const amount = this.needs.holds.release(ctx, id);
      this.needs.compliance.segregate(ctx, { owner, denom: hold.denom, amount, orderId, paymentId });
    }
    this.needs.crossborder.block(ctx, orderId, paymentId);
    return { ...order, dutyHoldId: 0n, fxHoldId: 0n };
  }

  /** What `refund` would give back. */
  refundable(ctx: Context, order: Order, units: Units): ImportShare {
    return hasQuote(order) ? this.needs.crossborder.refundableDuty(ctx, unitsOf(order, units)) : NOTHING;
  }

  /** Duty and tax of units that will not be in the country of destination go back to the buyer: out of the escrow, after
   *  customs was paid out of the seller's account (X8). Where the importer paid, nothing does; that the units came back is
   *  noted for a drawback. @throws SdkError when the seller cannot pay */
  refund(ctx: Context, order: Order, units: readonly Units[]): ImportShare[] {
    if (!hasQuote(order)) return units.map(() => NOTHING);
    let sameMessage = false;
    return units.map((some) => {
      if (some.count === 0n) return NOTHING;
      const paid = this.needs.crossborder.refundDuty(ctx, unitsOf(order, some), { sameMessage });
      sameMessage = true;
      return paid;
    });
  }

  /** An order of which nothing is shipped ends: locks and escrow go back whole, the fee too; what customs was paid already,
   *  unit by unit from the seller. @returns what went back of each line @throws SdkError when the seller cannot pay that */
  unwind(ctx: Context, order: Order): ImportShare[] {
    this.unlocked(ctx, order);
    if (!hasQuote(order)) return order.lines.map(() => NOTHING);
    const units = order.lines.map(({ quantity }, line) => {
      return { line, from: 0n, count: quantity - order.progress[line]!.cancelled };
    });
    const { ended, returned } = this.needs.crossborder.unwind(ctx, order.id);
    if (!ended) return this.refund(ctx, order, units);
    // Coins that are frozen stay where they are, whole.
    if (returned === 0n) return order.lines.map(() => NOTHING);
    return units.map(({ line, from, count }) => {
      const { quantity } = order.lines[line]!;
      const { importDuty, importTax } = order.progress[line]!;
      const share = (total: string): bigint => unitsShare(BigInt(total), quantity, from, count);
      return { duty: share(importDuty), tax: share(importTax) };
    });
  }

  private place(
    ctx: Context,
    order: Order,
    { denom, amount }: { readonly denom: string; readonly amount: bigint },
    what: string,
  ): bigint {
    assert(amount >= 0n, `order ${order.id} locks ${amount}`);
    if (amount === 0n) return 0n;
    const owner = this.addresses.parse(order.buyer);
    const reference = `order/${order.id}/${what}`;
    return this.needs.holds.place(ctx, { owner, denom, amount, module: "orders", reference });
  }
}

/** Whether the order's landed-cost quote is accepted; while compliance holds the order it is not. */
function hasQuote({ landedCostQuoteId, onHold, heldBy }: Order): boolean {
  return landedCostQuoteId !== 0n && !(onHold && heldBy === "");
}

function quoteOf(order: Order): Parameters<OrdersNeeds["crossborder"]["checkQuote"]>[1] {
  const { buyer, seller, id: orderId, landedCostQuoteId: quoteId, tariffVersion } = order;
  const { originCountry: origin, destCountry: destination, denom, incoterm, transportMode: mode } = order;
  const whole = allocate(order);
  const lines = order.lines.map(({ hsCode, originCountry, quantity }, line) => {
    const value = whole[line]!.goods;
    return { line, hsCode, originCountry: originCountry === "" ? origin : originCountry, quantity, value };
  });
  const goods = { origin, destination, denom, incoterm, mode, lines };
  return { quoteId, buyer, seller, orderId, tariffVersion, goods };
}

function exchangeOf({ fxQuoteId: quoteId, buyer: taker, fxMaxSend, fxMinReceive }: Order) {
  return { quoteId, taker, maxSend: BigInt(fxMaxSend), minReceive: BigInt(fxMinReceive) };
}

function unitsOf({ id: orderId }: Order, { line, from: firstUnit, count: units }: Units) {
  return { orderId, line, firstUnit, units };
}
