/** A plain model of orders within one country: O1 to O7 and O10 of DOMAIN-RULES.md. Each unit of a line is an entry of its own
 *  with its own price; shares are sums over entries. */
import type { Case, ComplianceModel, Listener, TravelRecord, Verdict } from "./compliance-model.js";
import { DisputesModel } from "./disputes-model.js";
import {
  type Count,
  costOf,
  countOf,
  type ModelFulfillment,
  type ModelLine,
  type ModelOrder,
  type OrdersRules,
  type OrdersState,
  type Place,
  partsOf,
  unitsOf,
} from "./order-entity.js";
import { amountOf, capturedOf, type Payment, SHIP } from "./payment-entity.js";
import type { PaymentsModel } from "./payments-model.js";
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
  spendableOf,
  transfer,
  unusable,
} from "./world.js";

const HOUR = 3_600_000_000_000n;

const FULFILLMENT_STEPS: { readonly [from: string]: readonly string[] } = {
  OPEN: ["SCHEDULED", "ON_HOLD", "IN_PROGRESS", "INCOMPLETE", "CANCELLED", "SHIPPED"],
  ON_HOLD: ["OPEN", "INCOMPLETE", "CANCELLED"],
  IN_PROGRESS: ["OPEN", "ON_HOLD", "INCOMPLETE", "CANCELLED", "SHIPPED"],
  SHIPPED: ["DELIVERED"],
};

export class OrdersModel implements Listener {
  readonly disputes: DisputesModel;
  readonly returns: ReturnsModel;

  constructor(
    private readonly rules: OrdersRules,
    private readonly payments: PaymentsModel,
    private readonly compliance: ComplianceModel,
    private readonly all: () => { readonly s: SharedState; readonly o: OrdersState },
  ) {
    this.disputes = new DisputesModel(rules, payments, all);
    this.returns = new ReturnsModel(rules, payments, all);
    payments.payAward = (payment, parts, faults) => this.disputes.payAward(payment, parts, faults);
  }

  private order(id: bigint): ModelOrder {
    return this.all().o.orders.find((x) => x.id === id) ?? refuse("orders/2");
  }

  private fulfillment(id: bigint): ModelFulfillment {
    return this.all().o.fulfillments.find((x) => x.id === id) ?? refuse("orders/12");
  }

  private payment(order: ModelOrder): Payment | undefined {
    return order.paymentId === 0n ? undefined : this.payments.find(order.paymentId);
  }

  private isLate(order: ModelOrder): boolean {
    return order.status === "PLACED" && this.all().s.now >= order.expiresAt;
  }

  private reserve(order: ModelOrder, faults: Faults): void {
    const { pools } = this.all().o;
    for (const line of order.lines) {
      const pool = pools.get(`${order.seller}/${line.sku}`);
      if (pool === undefined) continue;
      faults.when(pool.onHand - pool.reserved < line.units.length, "orders/9");
      pool.reserved += line.units.length;
      pool.version++;
      line.reserved = line.units.length;
    }
  }

  /** Gives units of a line back to stock, or takes them out of it. */
  private unreserve(order: ModelOrder, line: ModelLine, count: number, shipped: boolean): void {
    const n = Math.min(count, line.reserved);
    if (n === 0) return;
    const pool = this.all().o.pools.get(`${order.seller}/${line.sku}`)!;
    pool.reserved -= n;
    if (shipped) pool.onHand -= n;
    pool.version++;
    line.reserved -= n;
  }

  private placed(m: Place, faults: Faults): ModelOrder {
    const { s, o } = this.all();
    const units = unitsOf(m);
    const depositBps = m.depositBps === 0n ? this.rules.minDepositBps : m.depositBps;
    faults.when(depositBps < this.rules.minDepositBps, "orders/3");
    return {
      id: BigInt(o.orders.length + 1),
      version: 1n,
      buyer: m.buyer,
      seller: m.seller,
      denom: m.denom,
      total: m.total,
      lines: m.lines.map(({ sku }, i) => ({
        sku,
        units: units[i]!,
        cancelled: 0,
        fulfilled: 0,
        shipped: 0,
        delivered: 0,
        returnRequested: 0,
        returnReceived: 0,
        returnDismissed: 0,
        writtenOff: 0,
        refunded: 0n,
        reserved: 0,
      })),
      status: "PLACED",
      onHold: false,
      heldBy: "",
      caseId: 0n,
      expiresAt: s.now + this.rules.expiry,
      retryAt: undefined,
      paymentId: 0n,
      chargeAtOnce: m.chargeAtOnce,
      depositBps,
      deposit: 0n,
      resolver: m.resolver,
      openDisputes: 0,
    };
  }

  private checkPlace(m: Place, statesTotal: boolean): void {
    const gross = m.lines.reduce((a, l) => a + BigInt(l.quantity) * l.price, 0n);
    const total = gross + m.shipping + m.tax - m.discount;
    new Faults()
      .when(m.seller === m.buyer, "orders/3")
      .when(m.discount > gross, "orders/3")
      .when(total <= 0n, "orders/3")
      .when(statesTotal && m.resolver !== "" && [m.buyer, m.seller].includes(m.resolver), "orders/3")
      .when(statesTotal && m.total !== total, "orders/3")
      .end();
  }

  create(m: Place): Response {
    this.checkPlace(m, false);
    const total = m.lines.reduce((a, l) => a + BigInt(l.quantity) * l.price, 0n) + m.shipping + m.tax - m.discount;
    const faults = new Faults();
    const order = this.placed({ ...m, total, chargeAtOnce: false, depositBps: 0n, resolver: "" }, faults);
    faults.end();
    this.all().o.orders.push(order);
    return { id: order.id };
  }

  /** Validate, screen, pay, write: all of it or nothing. */
  execute(m: Place): Response {
    this.checkPlace(m, true);
    const { s, o } = this.all();
    const faults = new Faults();
    const order = this.placed(m, faults);
    this.reserve(order, faults);
    const { verdict, travelRule, screeningId } = this.screen(order, false);
    const all = order.lines.map((l, line) => ({ line, quantity: l.units.length }));
    const parts = partsOf(order, () => 0, all);
    unusable(s, faults, m.denom, m.buyer, m.seller);
    faults.when(spendableOf(s, m.buyer, m.denom) < m.total, "sdk/5");
    // The payment's own refusals are as good a reason as the others.
    let payment: Payment | undefined;
    try {
      payment = this.payments.create(
        {
          payer: m.buyer,
          payee: m.seller,
          denom: m.denom,
          amount: m.total,
          lines: [...parts].flatMap(([name, amount]) => (name === SHIP ? [] : [{ line: Number(name), amount }])),
          shipping: parts.get(SHIP) ?? 0n,
          escrow: m.escrow || m.chargeAtOnce,
          minFeeBps: 0n,
          maxFeeBps: 10_000n,
          authorizationEnds: undefined,
          captureEnds: undefined,
          refundEnds: undefined,
        },
        order.id,
      );
      this.payments.lock(payment);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      for (const code of error.codes) faults.when(true, code);
    }
    faults.end();
    order.paymentId = payment!.id;
    if (verdict === "REJECT" || verdict === "BLOCK") {
      if (verdict === "BLOCK") this.payments.block(payment!);
      else this.payments.end(payment!, "VOIDED");
      this.unstock(order);
      order.status = "REJECTED";
    } else {
      if (verdict === "HOLD") {
        payment!.review = true;
        order.onHold = true;
        order.caseId = this.compliance.openCase(order.id, payment!.id, [m.buyer, m.seller]);
      } else if (m.chargeAtOnce) this.payments.captureAll(payment!);
      this.compliance.count(m.buyer, m.denom, m.total);
      const record = { orderId: order.id, paymentId: payment!.id, originator: m.buyer, beneficiary: m.seller };
      if (travelRule) this.compliance.openTravel({ ...record, amount: m.total });
    }
    o.orders.push(order);
    return { orderId: order.id, paymentId: payment!.id, screeningId, verdict, caseId: order.caseId, version: 1n };
  }

  private screen(order: ModelOrder, sanctionsOnly: boolean) {
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

  private unstock(order: ModelOrder): void {
    for (const line of order.lines) this.unreserve(order, line, line.reserved, false);
  }

  private undeposit(order: ModelOrder): void {
    addLock(this.all().s, order.seller, order.denom, -order.deposit);
    order.deposit = 0n;
  }

  confirm(m: { seller: string; id: bigint; version: bigint }): Response {
    const { s } = this.all();
    const order = this.order(m.id);
    const goods = order.lines.flatMap((l) => l.units).reduce((a, u) => a + u.goods, 0n);
    const product = goods * order.depositBps;
    const deposit = product === 0n ? 0n : (product - 1n) / 10_000n + 1n;
    const faults = new Faults()
      .when(isStale(m.version, order.version), "orders/5")
      .when(order.seller !== m.seller, "orders/6")
      .when(this.isLate(order), "orders/7")
      .when(order.onHold, "orders/11")
      .when(order.status !== "PLACED", "orders/4");
    if (order.paymentId === 0n) this.reserve(order, faults);
    if (deposit > 0n) {
      // P10: no new hold of a paused denom, or of one that is closed to the seller.
      unusable(s, faults, order.denom, order.seller);
      faults.when(spendableOf(s, order.seller, order.denom) < deposit, "sdk/5");
    }
    faults.end();
    addLock(s, order.seller, order.denom, deposit);
    order.deposit = deposit;
    order.status = "CONFIRMED";
    order.version++;
    return { version: order.version };
  }

  cancel(m: { signer: string; id: bigint; version: bigint }): Response {
    const order = this.order(m.id);
    new Faults()
      .when(isStale(m.version, order.version), "orders/5")
      .when(order.buyer !== m.signer && order.seller !== m.signer, "orders/6")
      .when(this.isLate(order), "orders/7")
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
    const payment = this.payment(order);
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
    this.unstock(order);
    this.undeposit(order);
    Object.assign(order, { status, onHold: false, heldBy: "", version: order.version + 1n });
  }

  cancelItems(m: { signer: string; id: bigint; version: bigint; lines: Count }): Response {
    const order = this.order(m.id);
    const faults = new Faults()
      .when(isStale(m.version, order.version), "orders/5")
      .when(order.buyer !== m.signer && order.seller !== m.signer, "orders/6")
      .when(this.isLate(order), "orders/7")
      .when(order.onHold, "orders/11")
      .when(order.status !== "PLACED" && order.status !== "CONFIRMED", "orders/4");
    this.requireFree(order, m.lines, faults);
    // O1: from the end of the line.
    const parts = partsOf(
      order,
      (l) => l.units.length - l.cancelled - countOf(m.lines, order.lines.indexOf(l)),
      m.lines,
    );
    for (const [i, l] of order.lines.entries()) {
      this.unreserve(order, l, countOf(m.lines, i), false);
      l.cancelled += countOf(m.lines, i);
    }
    if (order.lines.every((l) => l.cancelled === l.units.length)) {
      this.close(order, "CANCELLED", m.signer);
      return { version: order.version };
    }
    const payment = this.payment(order);
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
    this.complete(order);
    // G5: one more per message, however much of it changed.
    if (payment !== undefined && payment.version > version) payment.version = version + 1n;
    order.version++;
    return { version: order.version };
  }

  private requireFree(order: ModelOrder, lines: Count, faults: Faults): void {
    for (const { line, quantity } of lines) {
      const l = order.lines[line];
      const open = l === undefined ? 0 : l.units.length - l.cancelled - l.fulfilled;
      faults.when(quantity === 0 || quantity > open, "orders/13");
    }
    faults.when(lines.length === 0 || new Set(lines.map((l) => l.line)).size < lines.length, "orders/13").end();
  }

  fulfill(m: { seller: string; id: bigint; version: bigint; lines: Count }): Response {
    const { o } = this.all();
    const order = this.order(m.id);
    const faults = new Faults()
      .when(isStale(m.version, order.version), "orders/5")
      .when(order.seller !== m.seller, "orders/6")
      .when(order.onHold, "orders/11")
      .when(order.status !== "CONFIRMED", "orders/4");
    this.requireFree(order, m.lines, faults);
    const id = BigInt(o.fulfillments.length + 1);
    const { lines } = m;
    const fresh = { dueAt: undefined, deliveredAt: undefined, capture: 0, settled: false };
    o.fulfillments.push({ id, version: 1n, orderId: order.id, status: "OPEN", lines, ...fresh });
    for (const { line, quantity } of lines) order.lines[line]!.fulfilled += quantity;
    order.version++;
    return { fulfillmentId: id, version: 1n, orderVersion: order.version };
  }

  changeFulfillment(m: { seller: string; id: bigint; version: bigint; status: ModelFulfillment["status"] }): Response {
    const entry = this.fulfillment(m.id);
    const order = this.order(entry.orderId);
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
    const { s } = this.all();
    const entry = this.fulfillment(m.id);
    const order = this.order(entry.orderId);
    const faults = new Faults()
      .when(isStale(m.version, entry.version), "orders/5")
      .when(order.seller !== m.seller, "orders/6")
      .when(order.onHold, "orders/11")
      .when(order.status !== "CONFIRMED", "orders/4")
      .when(!(FULFILLMENT_STEPS[entry.status] ?? []).includes("SHIPPED"), "orders/4");
    faults.end();
    const parts = partsOf(order, (l) => l.shipped, entry.lines);
    for (const { line, quantity } of entry.lines) {
      const l = order.lines[line]!;
      this.unreserve(order, l, quantity, true);
      l.shipped += quantity;
    }
    const payment = this.payment(order);
    let captured = 0n;
    if (payment !== undefined && !order.chargeAtOnce && parts.size > 0) {
      const final = order.lines.every((l) => l.shipped + l.cancelled === l.units.length);
      captured = this.payments.capture(payment, parts, final).amount;
      payment.version++;
      entry.capture = payment.captures.length;
    }
    entry.status = "SHIPPED";
    entry.dueAt = s.now + this.rules.autoComplete;
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
    const { s } = this.all();
    const entry = this.fulfillment(m.id);
    const order = this.order(entry.orderId);
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
    entry.dueAt = at + this.rules.disputeWindow;
    entry.version++;
    for (const { line, quantity } of entry.lines) order.lines[line]!.delivered += quantity;
    order.version++;
  }

  /** All units delivered and settled, or cancelled. What was charged at once is then the seller's. */
  private complete(order: ModelOrder): void {
    const { o } = this.all();
    const done = order.lines.every((l) => l.delivered + l.cancelled === l.units.length);
    const open = o.fulfillments.some((f) => f.orderId === order.id && f.status === "DELIVERED" && !f.settled);
    if (!done || open || order.status !== "CONFIRMED" || order.openDisputes > 0) return;
    const payment = this.payment(order);
    const rest = payment?.captures.flatMap((c, i) => (c.settled ? [] : [i + 1])) ?? [];
    if (payment !== undefined && order.chargeAtOnce && rest.length > 0) {
      this.payments.release(payment, rest);
      payment.version++;
    }
    this.undeposit(order);
    Object.assign(order, { status: "COMPLETED", onHold: false, heldBy: "" });
  }

  hold(m: { signer: string; id: bigint; version: bigint; hold: boolean }): Response {
    const order = this.order(m.id);
    new Faults()
      .when(isStale(m.version, order.version), "orders/5")
      .when(order.buyer !== m.signer && order.seller !== m.signer, "orders/6")
      .when(this.isLate(order), "orders/7")
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
    const payment = this.payment(order)!;
    const verdict = decision === "ALLOW" ? this.screen(order, true).verdict : decision;
    if (verdict === "HOLD") refuse("orders/11");
    if (verdict === "ALLOW") {
      new Faults()
        .when(this.isLate(order), "orders/7")
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
      this.unstock(order);
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
    const payment = this.payment(order);
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
    // Read anew: disputes may have put the state of before back.
    for (const due of firstDue(this.all().o.fulfillments, (x) => x.dueAt, s.now, max)) {
      const order = this.order(due.orderId);
      if (due.status === "SHIPPED") this.delivered(due, order, due.dueAt!);
      else this.settle(due, order);
    }
  }

  private settle(entry: ModelFulfillment, order: ModelOrder): void {
    const { s } = this.all();
    if (order.openDisputes > 0) {
      // Nothing goes to the seller; the end of the last dispute says how long it waits.
      entry.dueAt = undefined;
      entry.version++;
      return;
    }
    const payment = this.payment(order);
    const waits = payment?.captures.some((c) => !c.settled) ?? false;
    if (payment !== undefined && waits && (entry.capture > 0 || order.chargeAtOnce)) {
      const faults = new Faults();
      this.payments.movable(payment, faults);
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
        this.payments.release(payment, [entry.capture]);
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
    const others = this.all().o.fulfillments.filter((f) => f.orderId === order.id && f !== entry);
    const open = others.some((f) => f.status === "DELIVERED" && !f.settled);
    return !open && order.openDisputes === 0 && order.lines.every((l) => l.delivered + l.cancelled === l.units.length);
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
      const payment = this.payment(order);
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
