/** A plain model of amendments: one party says what an order should become, the other says the same, and then it is as if it had
 *  been placed so (O1, O7, O10, C6, C8, G5 of DOMAIN-RULES.md, and the README of orders). */
import type { OrderBook } from "./order-book.js";
import { grossOf, linesOf, type ModelOrder, partsOf, totalOf, type Wish } from "./order-entity.js";
import { amountOf, type Payment } from "./payment-entity.js";
import { addLock, blockedParty, Faults, isStale, type Response, spendableOf, unusable } from "./world.js";

type Amend = Wish & { readonly signer: string; readonly id: bigint; readonly version: bigint };

export class AmendmentsModel {
  constructor(private readonly book: OrderBook) {}

  amend({ signer, id, version, ...wish }: Amend): Response {
    const order = this.book.order(id);
    const faults = new Faults()
      .when(isStale(version, order.version), "orders/5")
      .when(order.buyer !== signer && order.seller !== signer, "orders/6");
    this.checkOrder(order, faults);
    this.checkWish(order, wish, faults);
    faults.end();
    const waiting = this.waiting(order);
    if (waiting === undefined || waiting.proposer === signer || !isSame(waiting.wish, wish)) {
      order.amendment = { proposer: signer, orderVersion: order.version, wish };
      return { applied: false, version: order.version };
    }
    this.apply(order, wish);
    return { applied: true, version: order.version };
  }

  /** What was said falls with any other change of the order. */
  waiting(order: ModelOrder): ModelOrder["amendment"] {
    return order.amendment?.orderVersion === order.version ? order.amendment : undefined;
  }

  /** Only of what nothing was charged, fulfilled or cancelled. */
  private checkOrder(order: ModelOrder, faults: Faults): void {
    faults
      .when(order.status !== "PLACED" && order.status !== "CONFIRMED", "orders/4")
      .when(this.book.isLate(order), "orders/7")
      .when(order.onHold, "orders/11")
      .when(order.chargeAtOnce, "orders/4")
      .when(
        order.lines.some((l) => l.fulfilled > 0 || l.cancelled > 0),
        "orders/4",
      );
  }

  /** What an order placed now could be too. */
  private checkWish(order: ModelOrder, wish: Wish, faults: Faults): void {
    const { now } = this.book.all().s;
    const { maxLines, maxExpiry } = this.book.rules;
    faults
      .when(wish.total !== totalOf(wish), "orders/18")
      .when(wish.lines.length > maxLines, "orders/18")
      .when(wish.lines.length === 0 || wish.lines.some((l) => l.quantity < 1), "orders/3")
      .when(wish.discount > grossOf(wish.lines) || totalOf(wish) <= 0n, "orders/3");
    if (wish.expiresAt === undefined) return;
    faults
      .when(order.status !== "PLACED", "orders/18")
      .when(wish.expiresAt <= now || wish.expiresAt > now + maxExpiry, "orders/18");
  }

  private apply(order: ModelOrder, wish: Wish): void {
    const faults = new Faults();
    const before = { ...order };
    Object.assign(order, { lines: linesOf(wish), total: wish.total, expiresAt: wish.expiresAt ?? order.expiresAt });
    const payment = this.book.payment(order);
    // O7: the flow reserves at once, an order without a payment when it is confirmed.
    if (payment !== undefined || order.status === "CONFIRMED") this.restock(before, order, faults);
    if (payment !== undefined) this.restate(before, order, payment, faults);
    if (order.status === "CONFIRMED") this.book.deposit(order, this.book.depositOf(order), faults);
    faults.end();
    order.amended.push(...kindsOf(before, order, wish));
    order.amendment = undefined;
    order.version++;
  }

  /** All of the old goods and all of the new ones are one change of the stock. */
  private restock(before: ModelOrder, after: ModelOrder, faults: Faults): void {
    const given = before.lines.map(({ sku, reserved }) => ({ sku, reserved: -reserved }));
    const taken = after.lines.map(({ sku, units }) => ({ sku, reserved: units.length }));
    this.book.move(after.seller, [...given, ...taken], faults);
    this.book.noteReserved(after);
  }

  /** C6, C8: more has to pass as a new order would, less only has to be let be; only what is more is counted. */
  private restate(before: ModelOrder, after: ModelOrder, payment: Payment, faults: Faults): void {
    const { s } = this.book.all();
    const { denom, payer, payee } = payment;
    const { verdict, travelRule } = this.book.screen(after, false);
    const more = after.total - before.total;
    faults
      .when(verdict === "REJECT" || verdict === "BLOCK", "orders/18")
      .when(more > 0n && (verdict !== "ALLOW" || travelRule), "orders/18")
      .when(payment.phase !== "locked", "payments/4")
      .when(payment.phase === "locked" && s.now >= payment.captureEnds, "payments/7")
      .when(payment.review, "payments/11")
      .when(more > 0n && spendableOf(s, payer, denom) < more, "sdk/5");
    unusable(s, faults, denom, payer, payee);
    blockedParty(s, faults, payer, payee);
    faults.end();
    const whole = after.lines.map((l, line) => ({ line, quantity: l.units.length }));
    const parts = partsOf(after, () => 0, whole);
    const same = parts.size === payment.parts.size && [...parts].every(([n, x]) => payment.parts.get(n)?.amount === x);
    addLock(s, payer, denom, after.total - amountOf(payment));
    payment.parts.clear();
    for (const [name, amount] of parts) payment.parts.set(name, { amount, captured: 0n, refunded: 0n });
    // G5: of what changed.
    if (!same) payment.version++;
    if (more > 0n) this.book.compliance.count(payer, denom, more);
  }
}

/** Whoever said it when. */
function isSame(a: Wish, b: Wish): boolean {
  const amounts = a.shipping === b.shipping && a.tax === b.tax && a.discount === b.discount;
  return amounts && a.expiresAt === b.expiresAt && textOf(a) === textOf(b);
}

const textOf = ({ lines }: Wish): string => lines.map((l) => `${l.sku} ${l.quantity} ${l.price}`).join();

/** For what a run shows: a kind that no sequence reaches is not tested. */
function kindsOf(before: ModelOrder, after: ModelOrder, wish: Wish): string[] {
  const compared = (a: number | bigint, b: number | bigint): string => (a < b ? "more" : a > b ? "less" : "same");
  const unitsOf = (o: ModelOrder): number => o.lines.reduce((a, l) => a + l.units.length, 0);
  const reservedOf = (o: ModelOrder): number => o.lines.reduce((a, l) => a + l.reserved, 0);
  const kinds = [
    after.status,
    `${compared(before.total, after.total)} in total`,
    `${compared(unitsOf(before), unitsOf(after))} units`,
    `${compared(before.lines.length, after.lines.length)} lines`,
    after.paymentId === 0n ? "without a payment" : "with a payment",
  ];
  if (before.deposit !== after.deposit) kinds.push(`${compared(before.deposit, after.deposit)} deposit`);
  if (reservedOf(before) + reservedOf(after) > 0) kinds.push("of counted stock");
  if (new Set(wish.lines.map((l) => l.sku)).size < wish.lines.length) kinds.push("an article twice");
  if (wish.expiresAt !== undefined) kinds.push(`${compared(before.expiresAt, wish.expiresAt)} time`);
  return kinds;
}
