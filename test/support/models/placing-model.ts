/** A plain model of placing orders: by themselves, or in one step with screening and payment. */
import type { OrderBook } from "./order-book.js";
import { grossOf, linesOf, type ModelOrder, type Place, partsOf, totalOf } from "./order-entity.js";
import { type Payment, SHIP } from "./payment-entity.js";
import { Faults, Refused, type Response, spendableOf, unusable } from "./world.js";

export class PlacingModel {
  constructor(private readonly book: OrderBook) {}

  private placed(m: Place, faults: Faults): ModelOrder {
    const { s, o } = this.book.all();
    const depositBps = m.depositBps === 0n ? this.book.rules.minDepositBps : m.depositBps;
    faults.when(depositBps < this.book.rules.minDepositBps, "orders/3");
    return {
      id: BigInt(o.orders.length + 1),
      version: 1n,
      buyer: m.buyer,
      seller: m.seller,
      denom: m.denom,
      total: m.total,
      lines: linesOf(m),
      status: "PLACED",
      onHold: false,
      heldBy: "",
      caseId: 0n,
      expiresAt: s.now + this.book.rules.expiry,
      retryAt: undefined,
      paymentId: 0n,
      chargeAtOnce: m.chargeAtOnce,
      depositBps,
      deposit: 0n,
      resolver: m.resolver,
      openDisputes: 0,
      amendment: undefined,
      amended: [],
    };
  }

  private checkPlace(m: Place, statesTotal: boolean): void {
    const total = totalOf(m);
    new Faults()
      .when(m.seller === m.buyer, "orders/3")
      .when(m.discount > grossOf(m.lines), "orders/3")
      .when(total <= 0n, "orders/3")
      .when(statesTotal && m.resolver !== "" && [m.buyer, m.seller].includes(m.resolver), "orders/3")
      .when(statesTotal && m.total !== total, "orders/3")
      .end();
  }

  create(m: Place): Response {
    this.checkPlace(m, false);
    const faults = new Faults();
    const order = this.placed({ ...m, total: totalOf(m), chargeAtOnce: false, depositBps: 0n, resolver: "" }, faults);
    faults.end();
    this.book.all().o.orders.push(order);
    return { id: order.id };
  }

  /** Validate, screen, pay, write: all of it or nothing. */
  execute(m: Place): Response {
    this.checkPlace(m, true);
    const { s, o } = this.book.all();
    const faults = new Faults();
    const order = this.placed(m, faults);
    this.book.requireStock(order, faults);
    const { verdict, travelRule, screeningId } = this.book.screen(order, false);
    const all = order.lines.map((l, line) => ({ line, quantity: l.units.length }));
    const parts = partsOf(order, () => 0, all);
    unusable(s, faults, m.denom, m.buyer, m.seller);
    faults.when(spendableOf(s, m.buyer, m.denom) < m.total, "sdk/5");
    // The payment's own refusals are as good a reason as the others.
    let payment: Payment | undefined;
    try {
      payment = this.book.payments.create(
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
      this.book.payments.lock(payment);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      for (const code of error.codes) faults.when(true, code);
    }
    faults.end();
    order.paymentId = payment!.id;
    if (verdict === "REJECT" || verdict === "BLOCK") {
      if (verdict === "BLOCK") this.book.payments.block(payment!);
      else this.book.payments.end(payment!, "VOIDED");
      order.status = "REJECTED";
    } else {
      this.book.reserve(order, faults);
      if (verdict === "HOLD") {
        payment!.review = true;
        order.onHold = true;
        order.caseId = this.book.compliance.openCase(order.id, payment!.id, [m.buyer, m.seller]);
      } else if (m.chargeAtOnce) this.book.payments.captureAll(payment!);
      this.book.compliance.count(m.buyer, m.denom, m.total);
      const record = { orderId: order.id, paymentId: payment!.id, originator: m.buyer, beneficiary: m.seller };
      if (travelRule) this.book.compliance.openTravel({ ...record, amount: m.total });
    }
    o.orders.push(order);
    return { orderId: order.id, paymentId: payment!.id, screeningId, verdict, caseId: order.caseId, version: 1n };
  }
}
