/** A plain model of returns: O3 and O4 of DOMAIN-RULES.md. */
import {
  type Count,
  countOf,
  type ModelOrder,
  type ModelReturn,
  type OrdersRules,
  type OrdersState,
} from "./order-entity.js";
import { type Payment, SHIP } from "./payment-entity.js";
import type { PaymentsModel } from "./payments-model.js";
import { Faults, isStale, type Response, refuse, type SharedState } from "./world.js";

const RETURN_STEPS: { readonly [from: string]: readonly string[] } = {
  REQUESTED: ["APPROVED", "REJECTED", "CANCELLED"],
  APPROVED: ["IN_TRANSIT", "RECEIVED", "INSPECTING", "COMPLETED", "CANCELLED"],
  IN_TRANSIT: ["RECEIVED", "INSPECTING", "COMPLETED"],
  RECEIVED: ["INSPECTING", "COMPLETED"],
  INSPECTING: ["COMPLETED"],
};

export class ReturnsModel {
  constructor(
    private readonly rules: OrdersRules,
    private readonly payments: PaymentsModel,
    private readonly all: () => { readonly s: SharedState; readonly o: OrdersState },
  ) {}

  private order(id: bigint): ModelOrder {
    return this.all().o.orders.find((x) => x.id === id) ?? refuse("orders/2");
  }

  private payment(order: ModelOrder): Payment | undefined {
    return order.paymentId === 0n ? undefined : this.payments.find(order.paymentId);
  }

  request(m: { buyer: string; id: bigint; version: bigint; lines: Count }): Response {
    const { s, o } = this.all();
    const order = this.order(m.id);
    const faults = new Faults()
      .when(isStale(m.version, order.version), "orders/5")
      .when(order.buyer !== m.buyer, "orders/6")
      .when(m.lines.length === 0 || new Set(m.lines.map((l) => l.line)).size < m.lines.length, "orders/15");
    for (const { line, quantity } of m.lines) {
      const l = order.lines[line];
      const inTime = o.fulfillments
        .filter((f) => f.orderId === order.id && f.deliveredAt !== undefined)
        .filter((f) => s.now < f.deliveredAt! + this.rules.returnWindow)
        .reduce((a, f) => a + countOf(f.lines, line), 0);
      const open = l === undefined ? 0 : Math.min(inTime, l.delivered - l.returnRequested);
      faults.when(quantity === 0 || quantity > open, "orders/15");
    }
    faults.end();
    const id = BigInt(o.returns.length + 1);
    const fresh = { status: "REQUESTED" as const, refundShipping: false, refunded: 0n };
    o.returns.push({ id, version: 1n, orderId: order.id, lines: m.lines, ...fresh });
    for (const { line, quantity } of m.lines) order.lines[line]!.returnRequested += quantity;
    order.version++;
    return { returnId: id, version: 1n };
  }

  private step(id: bigint, version: bigint, signer: string, by: "buyer" | "seller", to: ModelReturn["status"]) {
    const entry = this.all().o.returns.find((x) => x.id === id) ?? refuse("orders/14");
    const order = this.order(entry.orderId);
    new Faults()
      .when(isStale(version, entry.version), "orders/5")
      .when(order[by] !== signer, "orders/6")
      .when(!(RETURN_STEPS[entry.status] ?? []).includes(to), "orders/4")
      .end();
    entry.status = to;
    entry.version++;
    order.version++;
    return { entry, order };
  }

  private giveUp(entry: ModelReturn, order: ModelOrder): void {
    for (const { line, quantity } of entry.lines) order.lines[line]!.returnRequested -= quantity;
  }

  move(m: { buyer: string; id: bigint; version: bigint; status: "IN_TRANSIT" | "CANCELLED" }): Response {
    const { entry, order } = this.step(m.id, m.version, m.buyer, "buyer", m.status);
    if (m.status === "CANCELLED") this.giveUp(entry, order);
    return { returnId: entry.id, version: entry.version };
  }

  decide(m: { seller: string; id: bigint; version: bigint; approve: boolean; refundShipping: boolean }): Response {
    const { entry, order } = this.step(m.id, m.version, m.seller, "seller", m.approve ? "APPROVED" : "REJECTED");
    if (m.approve) entry.refundShipping = m.refundShipping;
    else this.giveUp(entry, order);
    return { version: entry.version };
  }

  inspect(m: { seller: string; id: bigint; version: bigint; inspecting: boolean }): Response {
    const { entry } = this.step(m.id, m.version, m.seller, "seller", m.inspecting ? "INSPECTING" : "RECEIVED");
    return { version: entry.version, refunded: "0" };
  }

  /** O3, O4: units come back in ascending order, the accepted ones first; each gives back what it cost, not its shipping. */
  receive(m: {
    seller: string;
    id: bigint;
    version: bigint;
    outcomes: readonly {
      readonly line: number;
      readonly accepted: number;
      readonly dismissed: number;
      readonly restocked: number;
    }[];
  }): Response {
    const { s, o } = this.all();
    const { entry, order } = this.step(m.id, m.version, m.seller, "seller", "COMPLETED");
    const faults = new Faults();
    for (const { line, accepted, dismissed, restocked } of m.outcomes) {
      faults.when(accepted + dismissed !== countOf(entry.lines, line) || restocked > accepted, "orders/15");
    }
    faults.when(m.outcomes.length !== entry.lines.length, "orders/15").end();
    const payment = this.payment(order);
    const parts = new Map<string, bigint>();
    const restockedKeys = new Set<string>();
    for (const { line, accepted, dismissed, restocked } of m.outcomes) {
      const l = order.lines[line]!;
      const from = l.returnReceived + l.returnDismissed;
      const units = l.units.slice(from, from + accepted);
      const paid = payment?.parts.get(String(line));
      const left = paid === undefined ? 0n : paid.captured - paid.refunded;
      const due = units.reduce((a, u) => a + u.goods + u.tax, 0n);
      const amount = due < left ? due : left;
      const shipping = payment !== undefined && entry.refundShipping ? units.reduce((a, u) => a + u.shipping, 0n) : 0n;
      if (amount > 0n) parts.set(String(line), amount);
      if (shipping > 0n) parts.set(SHIP, (parts.get(SHIP) ?? 0n) + shipping);
      l.refunded += amount + shipping;
      l.returnReceived += accepted;
      l.returnDismissed += dismissed;
      l.writtenOff += accepted - restocked;
      const key = `${order.seller}/${l.sku}`;
      const pool = o.pools.get(key);
      if (pool !== undefined && restocked > 0) {
        pool.onHand += restocked;
        // G5: once, however many lines are about it.
        if (!restockedKeys.has(key)) pool.version++;
        restockedKeys.add(key);
      }
    }
    let refunded = 0n;
    if (payment !== undefined && parts.size > 0) {
      this.payments.refund(payment, parts, new Faults().when(s.now >= payment.refundEnds, "payments/7"));
      payment.version++;
      refunded = [...parts.values()].reduce((a, x) => a + x, 0n);
    }
    entry.refunded = refunded;
    return { version: entry.version, refunded: String(refunded) };
  }
}
