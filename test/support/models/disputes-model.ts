/** A plain model of disputes: O8 and O9 of DOMAIN-RULES.md. */
import { minBig } from "../../../src/types/int-math.js";
import type { ModelDispute, ModelFulfillment, ModelOrder, OrdersRules, OrdersState } from "./order-entity.js";
import type { Payment } from "./payment-entity.js";
import { SHIP, sumOf } from "./payment-entity.js";
import type { PaymentsModel } from "./payments-model.js";
import {
  addLock,
  Faults,
  firstDue,
  isStale,
  largestRemainder,
  Refused,
  type Response,
  refuse,
  type SharedState,
  transfer,
} from "./world.js";

const HOUR = 3_600_000_000_000n;
const BPS = 10_000;

export class DisputesModel {
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

  private shipments(order: ModelOrder): ModelFulfillment[] {
    return this.all().o.fulfillments.filter((f) => f.orderId === order.id);
  }

  /** O6: the window runs from delivery; what was not proved counts as delivered when its time is over. */
  private windowEnd(f: ModelFulfillment): bigint | undefined {
    if (f.status !== "SHIPPED" && f.status !== "DELIVERED") return undefined;
    return (f.deliveredAt ?? f.dueAt!) + this.rules.disputeWindow;
  }

  open(m: { buyer: string; id: bigint; version: bigint; lines: readonly number[] }): Response {
    const { s, o } = this.all();
    const order = this.order(m.id);
    const faults = new Faults()
      .when(isStale(m.version, order.version), "orders/5")
      .when(order.buyer !== m.buyer, "orders/6")
      .when(order.status !== "CONFIRMED", "orders/4");
    const payment = this.payment(order);
    // What was shared out before is not disputed again: of such a line, what was captured since.
    const disputable = (line: number): bigint => {
      const part = payment?.parts.get(String(line));
      if (part === undefined) return 0n;
      const ended = o.disputes.filter(
        (d) =>
          d.orderId === order.id && ["RESOLVED", "DECIDED", "REFUSED"].includes(d.status) && d.lines.has(String(line)),
      );
      const shared = ended.at(-1)?.captured.get(String(line)) ?? 0n;
      return minBig(part.captured - part.refunded, part.captured - shared);
    };
    const able = (line: number): boolean => {
      if (disputable(line) === 0n) return false;
      const busy = o.disputes.some(
        (d) =>
          d.orderId === order.id && (d.status === "RESOLVING" || d.status === "ESCALATED") && d.lines.has(String(line)),
      );
      const inTime = this.shipments(order).some((f) => {
        const end = f.lines.some((l) => l.line === line) && !f.settled ? this.windowEnd(f) : undefined;
        return end !== undefined && s.now < end;
      });
      return !busy && inTime;
    };
    const named = m.lines.length === 0 ? order.lines.map((_, i) => i).filter(able) : [...m.lines].sort((a, b) => a - b);
    faults
      .when(named.length === 0 || !named.every(able), "orders/17")
      .when(new Set(m.lines).size < m.lines.length, "orders/17")
      .end();
    const lines = new Map(named.map((line) => [String(line), disputable(line)] as const));
    const captured = new Map(named.map((line) => [String(line), payment!.parts.get(String(line))!.captured] as const));
    const id = BigInt(o.disputes.length + 1);
    o.disputes.push({
      id,
      version: 1n,
      orderId: order.id,
      lines,
      captured,
      status: "RESOLVING",
      buyerMin: undefined,
      sellerMax: undefined,
      buyerBps: 0,
      award: 0n,
      paid: 0n,
      unpaid: new Map(),
      decideBy: undefined,
      retryAt: undefined,
    });
    order.openDisputes++;
    order.version++;
    return { disputeId: id, version: 1n, amount: String(sumOf(lines.values())), orderVersion: order.version };
  }

  private find(id: bigint): ModelDispute {
    return this.all().o.disputes.find((d) => d.id === id) ?? refuse("orders/16");
  }

  propose(m: { signer: string; id: bigint; version: bigint; bps: number; retract: boolean }): Response {
    const dispute = this.find(m.id);
    const order = this.order(dispute.orderId);
    const isBuyer = m.signer === order.buyer;
    new Faults()
      .when(isStale(m.version, dispute.version), "orders/5")
      .when(!isBuyer && m.signer !== order.seller, "orders/6")
      .when(m.retract && !isBuyer, "orders/6")
      .when(m.retract ? m.bps !== 0 : m.bps > BPS, "orders/17")
      .when(dispute.status !== "RESOLVING", "orders/4")
      .end();
    if (m.retract) this.close(dispute, order, "RETRACTED", []);
    else {
      if (isBuyer) dispute.buyerMin = m.bps;
      else dispute.sellerMax = m.bps;
      const { buyerMin: min, sellerMax: max } = dispute;
      if (min !== undefined && max !== undefined && max >= min) {
        this.settle(dispute, order, "RESOLVED", Math.floor((min + max) / 2));
      } else dispute.version++;
    }
    return {
      version: dispute.version,
      buyerBps: dispute.buyerBps,
      award: String(dispute.award),
      paid: String(dispute.paid),
    };
  }

  escalate(m: { signer: string; id: bigint; version: bigint }): Response {
    const dispute = this.find(m.id);
    const order = this.order(dispute.orderId);
    new Faults()
      .when(isStale(m.version, dispute.version), "orders/5")
      .when(m.signer !== order.buyer && m.signer !== order.seller, "orders/6")
      .when(dispute.status !== "RESOLVING", "orders/4")
      .end();
    dispute.status = "ESCALATED";
    dispute.decideBy = this.all().s.now + this.rules.resolverWindow;
    dispute.version++;
    order.version++;
    return { version: dispute.version };
  }

  decide(m: { resolver: string; id: bigint; version: bigint; bps: number; refuse: boolean }): Response {
    const dispute = this.find(m.id);
    const order = this.order(dispute.orderId);
    new Faults()
      .when(isStale(m.version, dispute.version), "orders/5")
      .when(order.resolver === "" || order.resolver !== m.resolver, "orders/6")
      .when(dispute.status !== "ESCALATED", "orders/4")
      .when(dispute.decideBy !== undefined && this.all().s.now >= dispute.decideBy, "orders/4")
      .when(m.refuse ? m.bps !== 0 : m.bps > BPS, "orders/17")
      .end();
    this.settle(dispute, order, m.refuse ? "REFUSED" : "DECIDED", m.refuse ? BPS / 2 : m.bps);
    return { version: dispute.version, award: String(dispute.award), paid: String(dispute.paid) };
  }

  /** O8, O9: the buyer's part, from escrow, then from the deposit; the rest is owed. */
  private settle(dispute: ModelDispute, order: ModelOrder, status: ModelDispute["status"], bps: number): void {
    const { s } = this.all();
    const payment = this.payment(order)!;
    const [part] = largestRemainder(sumOf(dispute.lines.values()), [BigInt(bps), BigInt(BPS - bps)]);
    const names = [...dispute.lines.keys()];
    const shares = largestRemainder(part!, [...dispute.lines.values()]);
    const wanted = new Map<string, bigint>();
    for (const [i, name] of names.entries()) {
      // What a return gave back since the opening is not given twice.
      const { captured, refunded } = payment.parts.get(name)!;
      const amount = minBig(shares[i]!, captured - refunded);
      if (amount > 0n) wanted.set(name, amount);
    }
    const award = sumOf(wanted.values());
    let changed = false;
    if (wanted.size > 0) this.payments.movable(payment, new Faults()).end();
    for (const [name, amount] of wanted) {
      const inEscrow = sumOf(
        payment.captures.map((c) => {
          const open = c.parts.get(name);
          return c.settled || open === undefined ? 0n : open.amount - open.refunded;
        }),
      );
      const take = minBig(amount, inEscrow);
      if (take === 0n) continue;
      this.payments.refund(payment, new Map([[name, take]]));
      this.noted(order, name, take);
      wanted.set(name, amount - take);
      changed = true;
    }
    let fromDeposit = 0n;
    for (const [name, amount] of wanted) {
      const left = order.deposit - fromDeposit;
      const take = minBig(amount, left);
      if (take === 0n) continue;
      this.payments.noteRefund(payment, name, take);
      this.noted(order, name, take);
      wanted.set(name, amount - take);
      fromDeposit += take;
      changed = true;
    }
    addLock(s, order.seller, order.denom, -fromDeposit);
    order.deposit -= fromDeposit;
    transfer(s, order.seller, order.buyer, order.denom, fromDeposit);
    if (changed) payment.version++;
    const owed = new Map([...wanted].filter(([, amount]) => amount > 0n));
    Object.assign(dispute, {
      buyerBps: bps,
      award,
      paid: award - sumOf(owed.values()),
      unpaid: owed,
      retryAt: undefined,
    });
    this.close(dispute, order, status, names);
  }

  private noted(order: ModelOrder, name: string, amount: bigint): void {
    order.lines[Number(name)]!.refunded += amount;
  }

  /** What waited for the last open dispute goes on waiting for its window; what was wholly disputed is settled now. */
  private close(
    dispute: ModelDispute,
    order: ModelOrder,
    status: ModelDispute["status"],
    shared: readonly string[],
  ): void {
    const { s } = this.all();
    dispute.status = status;
    dispute.version++;
    order.openDisputes--;
    order.version++;
    if (order.openDisputes > 0) return;
    for (const f of this.shipments(order)) {
      if (f.status !== "DELIVERED" || f.settled) continue;
      const end = this.windowEnd(f)!;
      const whole = f.lines.every((l) => shared.includes(String(l.line)));
      const due = whole || end < s.now ? s.now : end;
      if (f.dueAt === due) continue;
      f.dueAt = due;
      f.version++;
    }
  }

  /** O9: the seller pays what was awarded and could not be paid. */
  payAward(payment: Payment, parts: Map<string, bigint>, faults: Faults): boolean {
    const { o } = this.all();
    const order = this.order(payment.orderId);
    const isOwed = o.disputes.some((d) => d.orderId === order.id && d.unpaid.size > 0);
    faults.when(parts.has(SHIP) || !isOwed, "payments/4");
    const left = new Map(parts);
    for (const dispute of o.disputes.filter((d) => d.orderId === order.id)) {
      let cleared = false;
      for (const [name, owed] of [...dispute.unpaid]) {
        const given = left.get(name) ?? 0n;
        const take = minBig(given, owed);
        if (take === 0n) continue;
        left.set(name, given - take);
        if (take === owed) dispute.unpaid.delete(name);
        else dispute.unpaid.set(name, owed - take);
        dispute.paid += take;
        cleared = true;
      }
      if (cleared) dispute.version++;
    }
    faults.when(sumOf(left.values()) > 0n, "orders/17").when(sumOf(left.values()) > 0n, "payments/4");
    const fromEscrow = this.payments.refund(payment, parts, faults);
    for (const [name, amount] of parts) this.noted(order, name, amount);
    order.version++;
    return fromEscrow;
  }

  endBlock(): void {
    const { s, o } = this.all();
    const deadline = (d: ModelDispute) => (d.status === "ESCALATED" ? (d.retryAt ?? d.decideBy) : undefined);
    for (const { id } of firstDue(o.disputes, deadline, s.now, this.rules.maxExpiries)) {
      const before = structuredClone(this.all());
      const late = this.find(id);
      try {
        this.settle(late, this.order(late.orderId), "REFUSED", BPS / 2);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        // Frozen coins: everything as it was, and again after an hour.
        Object.assign(this.all(), before);
        const again = this.find(id);
        again.retryAt = this.all().s.now + HOUR;
        again.version++;
      }
    }
  }

  /** Nothing is awarded that was not disputed; nobody is given more than was captured. */
  fault(): string | undefined {
    for (const order of this.all().o.orders) {
      const open = this.all().o.disputes.filter(
        (d) => d.orderId === order.id && (d.status === "RESOLVING" || d.status === "ESCALATED"),
      );
      if (open.length !== order.openDisputes) return `open disputes of order ${order.id}`;
    }
    for (const d of this.all().o.disputes) {
      if (d.paid + sumOf(d.unpaid.values()) !== d.award) return `award of dispute ${d.id}`;
      if (d.award > sumOf(d.lines.values())) return `dispute ${d.id} awards more than is disputed`;
    }
    return undefined;
  }
}
