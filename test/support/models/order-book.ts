/** What all parts of the model of orders share: finding, stock (O7), deposits (O10), screening. */
import type { ComplianceModel } from "./compliance-model.js";
import type { ModelFulfillment, ModelLine, ModelOrder, OrdersRules, OrdersState } from "./order-entity.js";
import type { Payment } from "./payment-entity.js";
import type { PaymentsModel } from "./payments-model.js";
import { addLock, type Faults, refuse, type SharedState, spendableOf, unusable } from "./world.js";

export const HOUR = 3_600_000_000_000n;

/** Units of an article that become reserved, or leave the house; less than 0: the other way. */
interface StockMove {
  readonly sku: string;
  readonly reserved: number;
  readonly onHand?: number;
}

export class OrderBook {
  constructor(
    readonly rules: OrdersRules,
    readonly payments: PaymentsModel,
    readonly compliance: ComplianceModel,
    readonly all: () => { readonly s: SharedState; readonly o: OrdersState },
  ) {}

  /** @throws Refused */
  order(id: bigint): ModelOrder {
    return this.all().o.orders.find((x) => x.id === id) ?? refuse("orders/2");
  }

  /** @throws Refused */
  fulfillment(id: bigint): ModelFulfillment {
    return this.all().o.fulfillments.find((x) => x.id === id) ?? refuse("orders/12");
  }

  payment(order: ModelOrder): Payment | undefined {
    return order.paymentId === 0n ? undefined : this.payments.find(order.paymentId);
  }

  /** G1 */
  isLate(order: ModelOrder): boolean {
    return order.status === "PLACED" && this.all().s.now >= order.expiresAt;
  }

  isCounted(seller: string, sku: string): boolean {
    return this.all().o.pools.has(`${seller}/${sku}`);
  }

  /** G5: an article's stock gets one new version of all that is done to it together, if it is another one in the end. */
  move(seller: string, moves: readonly StockMove[], faults?: Faults): void {
    for (const sku of new Set(moves.map((m) => m.sku))) {
      const pool = this.all().o.pools.get(`${seller}/${sku}`);
      if (pool === undefined) continue;
      const mine = moves.filter((m) => m.sku === sku);
      const reserved = mine.reduce((a, m) => a + m.reserved, 0);
      const onHand = mine.reduce((a, m) => a + (m.onHand ?? 0), 0);
      faults?.when(pool.onHand + onHand < pool.reserved + reserved, "orders/9");
      if (reserved === 0 && onHand === 0) continue;
      pool.reserved += reserved;
      pool.onHand += onHand;
      pool.version++;
    }
  }

  reserve(order: ModelOrder, faults: Faults): void {
    this.move(
      order.seller,
      order.lines.map((l) => ({ sku: l.sku, reserved: l.units.length - l.cancelled })),
      faults,
    );
    this.noteReserved(order);
  }

  requireStock(order: ModelOrder, faults: Faults): void {
    for (const [key, { onHand, reserved }] of this.all().o.pools) {
      const wanted = order.lines
        .filter((l) => `${order.seller}/${l.sku}` === key)
        .reduce((a, l) => a + l.units.length, 0);
      faults.when(onHand < reserved + wanted, "orders/9");
    }
  }

  /** An article that its seller never stated stock of is not counted. */
  noteReserved(order: ModelOrder): void {
    for (const line of order.lines)
      line.reserved = this.isCounted(order.seller, line.sku) ? line.units.length - line.cancelled : 0;
  }

  /** Gives units back to stock, or takes them out of it: of each line at most what is reserved for it. */
  unreserve(order: ModelOrder, countOf: (line: ModelLine, i: number) => number, shipped: boolean): void {
    const counts = order.lines.map((line, i) => Math.min(countOf(line, i), line.reserved));
    this.move(
      order.seller,
      order.lines.map(({ sku }, i) => ({ sku, reserved: -counts[i]!, onHand: shipped ? -counts[i]! : 0 })),
    );
    for (const [i, line] of order.lines.entries()) line.reserved -= counts[i]!;
  }

  unstock(order: ModelOrder): void {
    this.unreserve(order, (line) => line.reserved, false);
  }

  /** O10 */
  depositOf(order: ModelOrder): bigint {
    const goods = order.lines.flatMap((l) => l.units).reduce((a, u) => a + u.goods, 0n);
    const product = goods * order.depositBps;
    return product === 0n ? 0n : (product - 1n) / 10_000n + 1n;
  }

  /** Locks more of the seller's coins, or fewer. P10: a pause and a blacklist stop new locks, not unlocking. */
  deposit(order: ModelOrder, amount: bigint, faults: Faults): void {
    const { s } = this.all();
    const more = amount - order.deposit;
    if (more > 0n) {
      unusable(s, faults, order.denom, order.seller);
      faults.when(spendableOf(s, order.seller, order.denom) < more, "sdk/5");
    }
    faults.end();
    addLock(s, order.seller, order.denom, more);
    order.deposit = amount;
  }

  undeposit(order: ModelOrder): void {
    addLock(this.all().s, order.seller, order.denom, -order.deposit);
    order.deposit = 0n;
  }

  screen(order: Pick<ModelOrder, "buyer" | "seller" | "denom" | "total" | "chargeAtOnce">, sanctionsOnly: boolean) {
    return this.compliance.assess({
      payer: order.buyer,
      denom: order.denom,
      amount: order.total,
      parties: [order.buyer, order.seller],
      countries: [],
      chargeAtOnce: order.chargeAtOnce,
      sanctionsOnly,
    });
  }
}
