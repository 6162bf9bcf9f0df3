/** A plain model of orders within one country: O1 to O7 and O10 of DOMAIN-RULES.md. Each unit of a line is an entry of its own
 *  with its own price; shares are sums over entries. */
import { AmendmentsModel } from "./amendments-model.js";
import type { Case, ComplianceModel, Listener, TravelRecord, Verdict } from "./compliance-model.js";
import { DisputesModel } from "./disputes-model.js";
import { FulfillmentsModel, requireFree } from "./fulfillments-model.js";
import { HOUR, OrderBook } from "./order-book.js";
import {
  type Count,
  costOf,
  countOf,
  type ModelOrder,
  type OrdersRules,
  type OrdersState,
  partsOf,
} from "./order-entity.js";
import { amountOf, capturedOf } from "./payment-entity.js";
import type { PaymentsModel } from "./payments-model.js";
import { PlacingModel } from "./placing-model.js";
import { ReturnsModel } from "./returns-model.js";
import {
  addLock,
  Faults,
  firstDue,
  isStale,
  Refused,
  type Response,
  refuse,
  type SharedState,
  transfer,
} from "./world.js";

export class OrdersModel implements Listener {
  readonly disputes: DisputesModel;
  readonly returns: ReturnsModel;
  readonly placing: PlacingModel;
  readonly fulfillments: FulfillmentsModel;
  readonly amendments: AmendmentsModel;
  private readonly book: OrderBook;

  constructor(
    private readonly rules: OrdersRules,
    private readonly payments: PaymentsModel,
    private readonly compliance: ComplianceModel,
    private readonly all: () => { readonly s: SharedState; readonly o: OrdersState },
  ) {
    this.book = new OrderBook(rules, payments, compliance, all);
    this.placing = new PlacingModel(this.book);
    this.fulfillments = new FulfillmentsModel(this.book);
    this.amendments = new AmendmentsModel(this.book);
    this.disputes = new DisputesModel(rules, payments, all);
    this.returns = new ReturnsModel(rules, payments, all);
    payments.payAward = (payment, parts, faults) => this.disputes.payAward(payment, parts, faults);
  }

  confirm(m: { seller: string; id: bigint; version: bigint }): Response {
    const order = this.book.order(m.id);
    const faults = new Faults()
      .when(isStale(m.version, order.version), "orders/5")
      .when(order.seller !== m.seller, "orders/6")
      .when(this.book.isLate(order), "orders/7")
      .when(order.onHold, "orders/11")
      .when(order.status !== "PLACED", "orders/4");
    if (order.paymentId === 0n) this.book.reserve(order, faults);
    this.book.deposit(order, this.book.depositOf(order), faults);
    order.status = "CONFIRMED";
    order.version++;
    return { version: order.version };
  }

  cancel(m: { signer: string; id: bigint; version: bigint }): Response {
    const order = this.book.order(m.id);
    new Faults()
      .when(isStale(m.version, order.version), "orders/5")
      .when(order.buyer !== m.signer && order.seller !== m.signer, "orders/6")
      .when(this.book.isLate(order), "orders/7")
      .when(order.onHold, "orders/11")
      .when(
        order.lines.some((l) => l.fulfilled > 0),
        "orders/4",
      )
      .when(order.status !== "PLACED" && order.status !== "CONFIRMED", "orders/4")
      .end();
    this.close(order, "CANCELLED", m.signer);
    return { version: order.version };
  }

  /** Nothing was shipped: everything goes back. @throws Refused when coins that were charged may not move */
  private close(order: ModelOrder, status: "CANCELLED" | "EXPIRED", by: string): void {
    const { s } = this.all();
    const payment = this.book.payment(order);
    if (payment !== undefined) {
      if (payment.phase === "locked") {
        this.payments.end(payment, status === "EXPIRED" ? "EXPIRED" : "VOIDED");
        payment.version++;
      }
      const left = new Map(
        [...payment.parts].map(([name, x]) => [name, x.captured - x.refunded] as const).filter(([, x]) => x > 0n),
      );
      if (left.size > 0) {
        this.payments.refund(payment, left);
        payment.version++;
        // It was charged at once, so now every unit has been paid back, those too that were cancelled before.
        for (const line of order.lines) line.refunded = costOf(line.units);
      }
    }
    if (order.onHold && order.heldBy === "" && order.caseId !== 0n) this.compliance.closeCase(order.caseId);
    if (order.status === "CONFIRMED" && by === order.seller) {
      const penalty = (order.deposit * this.rules.penaltyBps) / 10_000n;
      addLock(s, order.seller, order.denom, -penalty);
      order.deposit -= penalty;
      transfer(s, order.seller, order.buyer, order.denom, penalty);
    }
    this.book.unstock(order);
    this.book.undeposit(order);
    Object.assign(order, { status, onHold: false, heldBy: "", version: order.version + 1n });
  }

  cancelItems(m: { signer: string; id: bigint; version: bigint; lines: Count }): Response {
    const order = this.book.order(m.id);
    const faults = new Faults()
      .when(isStale(m.version, order.version), "orders/5")
      .when(order.buyer !== m.signer && order.seller !== m.signer, "orders/6")
      .when(this.book.isLate(order), "orders/7")
      .when(order.onHold, "orders/11")
      .when(order.status !== "PLACED" && order.status !== "CONFIRMED", "orders/4");
    requireFree(order, m.lines, faults);
    // O1: from the end of the line.
    const parts = partsOf(
      order,
      (l) => l.units.length - l.cancelled - countOf(m.lines, order.lines.indexOf(l)),
      m.lines,
    );
    this.book.unreserve(order, (_, i) => countOf(m.lines, i), false);
    for (const [i, l] of order.lines.entries()) l.cancelled += countOf(m.lines, i);
    if (order.lines.every((l) => l.cancelled === l.units.length)) {
      this.close(order, "CANCELLED", m.signer);
      return { version: order.version };
    }
    const payment = this.book.payment(order);
    const version = payment?.version ?? 0n;
    if (payment !== undefined && parts.size > 0) {
      if (order.chargeAtOnce) {
        this.payments.refund(payment, parts);
        payment.version++;
        for (const { line, quantity } of m.lines) {
          const l = order.lines[line]!;
          const end = l.units.length - l.cancelled;
          l.refunded += costOf(l.units.slice(end, end + quantity));
        }
      } else if (payment.phase === "locked") {
        this.payments.reduce(payment, parts);
        payment.version++;
      }
    }
    this.fulfillments.complete(order);
    // G5: one more per message, however much of it changed.
    if (payment !== undefined && payment.version > version) payment.version = version + 1n;
    order.version++;
    return { version: order.version };
  }

  hold(m: { signer: string; id: bigint; version: bigint; hold: boolean }): Response {
    const order = this.book.order(m.id);
    new Faults()
      .when(isStale(m.version, order.version), "orders/5")
      .when(order.buyer !== m.signer && order.seller !== m.signer, "orders/6")
      .when(this.book.isLate(order), "orders/7")
      .when(order.status !== "PLACED" && order.status !== "CONFIRMED", "orders/4")
      .when(m.hold && order.onHold, "orders/11")
      .when(!m.hold && (!order.onHold || order.heldBy !== m.signer), "orders/4")
      .end();
    order.onHold = m.hold;
    order.heldBy = m.hold ? m.signer : "";
    order.version++;
    return { version: order.version };
  }

  setInventory(m: { seller: string; sku: string; onHand: number; version: bigint }): Response {
    const { pools } = this.all().o;
    const key = `${m.seller}/${m.sku}`;
    const known = pools.get(key) ?? { version: 0n, onHand: 0, reserved: 0 };
    new Faults()
      .when(isStale(m.version, known.version), "orders/5")
      .when(m.onHand < known.reserved, "orders/10")
      .end();
    pools.set(key, { ...known, onHand: m.onHand, version: known.version + 1n });
    return { version: known.version + 1n };
  }

  /** C2, C4 */
  decided({ orderId }: Case, decision: Verdict): void {
    const { s, o } = this.all();
    const order = o.orders.find((x) => x.id === orderId);
    if (order === undefined || order.caseId === 0n || !order.onHold || order.heldBy !== "") return;
    const payment = this.book.payment(order)!;
    const verdict = decision === "ALLOW" ? this.book.screen(order, true).verdict : decision;
    if (verdict === "HOLD") refuse("orders/11");
    if (verdict === "ALLOW") {
      new Faults()
        .when(this.book.isLate(order), "orders/7")
        .when(payment.phase !== "locked" || s.now >= payment.captureEnds, "orders/4")
        .end();
      payment.review = false;
      if (order.chargeAtOnce) this.payments.captureAll(payment);
      payment.version++;
    } else {
      if (verdict === "BLOCK") {
        this.payments.block(payment);
        payment.version++;
      } else if (payment.phase === "locked") {
        this.payments.end(payment, "VOIDED");
        payment.version++;
      }
      this.book.unstock(order);
      order.status = "REJECTED";
    }
    order.onHold = false;
    order.version++;
  }

  timedOut({ orderId }: Case): void {
    const order = this.all().o.orders.find((x) => x.id === orderId);
    if (order?.status === "PLACED" && order.onHold && order.heldBy === "") this.expire(order);
  }

  travelFailed({ orderId }: TravelRecord): void {
    const order = this.all().o.orders.find((x) => x.id === orderId);
    if (order?.status !== "PLACED" && order?.status !== "CONFIRMED") return;
    for (const entry of this.all().o.fulfillments) {
      if (entry.orderId !== order.id || !["OPEN", "ON_HOLD", "IN_PROGRESS"].includes(entry.status)) continue;
      entry.status = "CANCELLED";
      entry.version++;
      for (const { line, quantity } of entry.lines) order.lines[line]!.fulfilled -= quantity;
    }
    this.close(order, "CANCELLED", "");
  }

  /** Frozen coins: again after an hour. */
  private expire(order: ModelOrder): void {
    const { s } = this.all();
    const payment = this.book.payment(order);
    const faults = new Faults();
    if (payment !== undefined && capturedOf(payment) > 0n) this.payments.movable(payment, faults);
    try {
      faults.end();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      order.retryAt = s.now + HOUR;
      order.version++;
      return;
    }
    this.close(order, "EXPIRED", "");
  }

  endBlock(): void {
    const { s, o } = this.all();
    const max = this.rules.maxExpiries;
    const expiry = (x: ModelOrder) => (x.status === "PLACED" ? (x.retryAt ?? x.expiresAt) : undefined);
    for (const late of firstDue(o.orders, expiry, s.now, max)) this.expire(late);
    this.disputes.endBlock();
    this.fulfillments.endBlock();
  }

  /** O7, and what is locked for deposits; payments say their own. */
  fault(): string | undefined {
    const { o } = this.all();
    for (const [key, pool] of o.pools) {
      const wanted = o.orders
        .flatMap((x) => x.lines.map((l) => ({ key: `${x.seller}/${l.sku}`, reserved: l.reserved })))
        .filter((x) => x.key === key)
        .reduce((a, x) => a + x.reserved, 0);
      if (wanted !== pool.reserved || pool.reserved > pool.onHand) return `stock of ${key}`;
    }
    for (const order of o.orders) {
      const cost = order.lines.reduce((a, l) => a + costOf(l.units), 0n);
      if (cost !== order.total) return `units of order ${order.id} cost ${cost}, not ${order.total}`;
      const payment = this.book.payment(order);
      if (payment !== undefined && payment.phase === "locked") {
        const open = amountOf(payment) - capturedOf(payment);
        const unshipped = order.lines
          .flatMap((l) => l.units.slice(l.shipped, l.units.length - l.cancelled))
          .reduce((a, u) => a + u.goods + u.tax + u.shipping, 0n);
        if (open !== unshipped) return `order ${order.id} has ${unshipped} to ship, ${open} is locked`;
      }
    }
    return this.disputes.fault();
  }
}
