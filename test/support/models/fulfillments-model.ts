/** A plain model of fulfilments: O2 and O6 of DOMAIN-RULES.md. */
import { HOUR, type OrderBook } from "./order-book.js";
import { type Count, countOf, type ModelFulfillment, type ModelOrder, partsOf } from "./order-entity.js";
import { Faults, firstDue, isStale, Refused, type Response } from "./world.js";

const FULFILLMENT_STEPS: { readonly [from: string]: readonly string[] } = {
  OPEN: ["SCHEDULED", "ON_HOLD", "IN_PROGRESS", "INCOMPLETE", "CANCELLED", "SHIPPED"],
  ON_HOLD: ["OPEN", "INCOMPLETE", "CANCELLED"],
  IN_PROGRESS: ["OPEN", "ON_HOLD", "INCOMPLETE", "CANCELLED", "SHIPPED"],
  SHIPPED: ["DELIVERED"],
};

/** Units that are in no fulfilment and not cancelled. @throws Refused */
export function requireFree(order: ModelOrder, lines: Count, faults: Faults): void {
  for (const { line, quantity } of lines) {
    const l = order.lines[line];
    const open = l === undefined ? 0 : l.units.length - l.cancelled - l.fulfilled;
    faults.when(quantity === 0 || quantity > open, "orders/13");
  }
  faults.when(lines.length === 0 || new Set(lines.map((l) => l.line)).size < lines.length, "orders/13").end();
}

export class FulfillmentsModel {
  constructor(private readonly book: OrderBook) {}

  fulfill(m: { seller: string; id: bigint; version: bigint; lines: Count }): Response {
    const { o } = this.book.all();
    const order = this.book.order(m.id);
    const faults = new Faults()
      .when(isStale(m.version, order.version), "orders/5")
      .when(order.seller !== m.seller, "orders/6")
      .when(order.onHold, "orders/11")
      .when(order.status !== "CONFIRMED", "orders/4");
    requireFree(order, m.lines, faults);
    const id = BigInt(o.fulfillments.length + 1);
    const { lines } = m;
    const fresh = { dueAt: undefined, deliveredAt: undefined, capture: 0, settled: false };
    o.fulfillments.push({ id, version: 1n, orderId: order.id, status: "OPEN", lines, ...fresh });
    for (const { line, quantity } of lines) order.lines[line]!.fulfilled += quantity;
    order.version++;
    return { fulfillmentId: id, version: 1n, orderVersion: order.version };
  }

  changeFulfillment(m: { seller: string; id: bigint; version: bigint; status: ModelFulfillment["status"] }): Response {
    const entry = this.book.fulfillment(m.id);
    const order = this.book.order(entry.orderId);
    new Faults()
      .when(isStale(m.version, entry.version), "orders/5")
      .when(order.seller !== m.seller, "orders/6")
      .when(m.status === "SHIPPED" || m.status === "DELIVERED", "orders/13")
      .when(!(FULFILLMENT_STEPS[entry.status] ?? []).includes(m.status), "orders/4")
      .end();
    entry.status = m.status;
    entry.version++;
    if (m.status === "INCOMPLETE" || m.status === "CANCELLED") {
      for (const { line, quantity } of entry.lines) order.lines[line]!.fulfilled -= quantity;
    }
    order.version++;
    return { fulfillmentId: entry.id, version: entry.version, orderVersion: order.version };
  }

  /** O2: the shipment's units, no more and no less, are captured. */
  ship(m: { seller: string; id: bigint; version: bigint }): Response {
    const { s } = this.book.all();
    const entry = this.book.fulfillment(m.id);
    const order = this.book.order(entry.orderId);
    const faults = new Faults()
      .when(isStale(m.version, entry.version), "orders/5")
      .when(order.seller !== m.seller, "orders/6")
      .when(order.onHold, "orders/11")
      .when(order.status !== "CONFIRMED", "orders/4")
      .when(!(FULFILLMENT_STEPS[entry.status] ?? []).includes("SHIPPED"), "orders/4");
    faults.end();
    const parts = partsOf(order, (l) => l.shipped, entry.lines);
    this.book.unreserve(order, (_, i) => countOf(entry.lines, i), true);
    for (const { line, quantity } of entry.lines) order.lines[line]!.shipped += quantity;
    const payment = this.book.payment(order);
    let captured = 0n;
    if (payment !== undefined && !order.chargeAtOnce && parts.size > 0) {
      const final = order.lines.every((l) => l.shipped + l.cancelled === l.units.length);
      captured = this.book.payments.capture(payment, parts, final).amount;
      payment.version++;
      entry.capture = payment.captures.length;
    }
    entry.status = "SHIPPED";
    entry.dueAt = s.now + this.book.rules.autoComplete;
    entry.version++;
    order.version++;
    return {
      version: entry.version,
      orderVersion: order.version,
      captureIndex: entry.capture,
      captured: String(captured),
    };
  }

  /** O6 */
  deliver(m: { signer: string; id: bigint; version: bigint }): Response {
    const { s } = this.book.all();
    const entry = this.book.fulfillment(m.id);
    const order = this.book.order(entry.orderId);
    new Faults()
      .when(isStale(m.version, entry.version), "orders/5")
      .when(order.buyer !== m.signer, "orders/6")
      .when(entry.status !== "SHIPPED", "orders/4")
      .when(entry.status === "SHIPPED" && s.now >= entry.dueAt!, "orders/4")
      .end();
    this.delivered(entry, order, s.now);
    return { version: entry.version, orderVersion: order.version };
  }

  private delivered(entry: ModelFulfillment, order: ModelOrder, at: bigint): void {
    entry.status = "DELIVERED";
    entry.deliveredAt = at;
    entry.dueAt = at + this.book.rules.disputeWindow;
    entry.version++;
    for (const { line, quantity } of entry.lines) order.lines[line]!.delivered += quantity;
    order.version++;
  }

  /** All units delivered and settled, or cancelled. What was charged at once is then the seller's. */
  complete(order: ModelOrder): void {
    const { o } = this.book.all();
    const done = order.lines.every((l) => l.delivered + l.cancelled === l.units.length);
    const open = o.fulfillments.some((f) => f.orderId === order.id && f.status === "DELIVERED" && !f.settled);
    if (!done || open || order.status !== "CONFIRMED" || order.openDisputes > 0) return;
    const payment = this.book.payment(order);
    const rest = payment?.captures.flatMap((c, i) => (c.settled ? [] : [i + 1])) ?? [];
    if (payment !== undefined && order.chargeAtOnce && rest.length > 0) {
      this.book.payments.release(payment, rest);
      payment.version++;
    }
    this.book.undeposit(order);
    Object.assign(order, { status: "COMPLETED", onHold: false, heldBy: "" });
  }

  private settle(entry: ModelFulfillment, order: ModelOrder): void {
    const { s } = this.book.all();
    if (order.openDisputes > 0) {
      // Nothing goes to the seller; the end of the last dispute says how long it waits.
      entry.dueAt = undefined;
      entry.version++;
      return;
    }
    const payment = this.book.payment(order);
    const waits = payment?.captures.some((c) => !c.settled) ?? false;
    if (payment !== undefined && waits && (entry.capture > 0 || order.chargeAtOnce)) {
      const faults = new Faults();
      this.book.payments.movable(payment, faults);
      const mine = entry.capture > 0 && !payment.captures[entry.capture - 1]!.settled;
      const last = order.chargeAtOnce && this.isLast(entry, order);
      try {
        if (mine || last) faults.end();
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        entry.dueAt = s.now + HOUR;
        entry.version++;
        return;
      }
      if (mine) {
        this.book.payments.release(payment, [entry.capture]);
        payment.version++;
      }
    }
    entry.settled = true;
    entry.dueAt = undefined;
    entry.version++;
    this.complete(order);
    order.version++;
  }

  private isLast(entry: ModelFulfillment, order: ModelOrder): boolean {
    const others = this.book.all().o.fulfillments.filter((f) => f.orderId === order.id && f !== entry);
    const open = others.some((f) => f.status === "DELIVERED" && !f.settled);
    return !open && order.openDisputes === 0 && order.lines.every((l) => l.delivered + l.cancelled === l.units.length);
  }

  endBlock(): void {
    const { s, o } = this.book.all();
    for (const entry of firstDue(o.fulfillments, (x) => x.dueAt, s.now, this.book.rules.maxExpiries)) {
      const order = this.book.order(entry.orderId);
      if (entry.status === "SHIPPED") this.delivered(entry, order, entry.dueAt!);
      else this.settle(entry, order);
    }
  }
}
