import { describe, expect, test } from "vitest";
import { Query } from "../../src/gen/stateset/orders/v1/query.js";
import { DisputeStatus, OrderStatus } from "../../src/gen/stateset/orders/v1/state.js";
import * as tx from "../../src/gen/stateset/orders/v1/tx.js";
import { PaymentStatus } from "../../src/gen/stateset/payments/v1/state.js";
import * as payments from "../../src/gen/stateset/payments/v1/tx.js";
import { responseOf } from "../../test/support/app-chain.js";
import { newShop, verdictOf } from "../../test/support/order-shop.js";

const COMPLETED = OrderStatus.ORDER_STATUS_COMPLETED;

/** An order of 3 tea and 2 cups (337 and 113 with tax and shipping), delivered in one shipment. tea: 292 + 30 + 15;
 *  cup: 98 + 10 + 5. What can be disputed of them: 322 and 108. */
async function newCase(more: Partial<tx.MsgExecuteOrderFlow> = {}, deposit = 0) {
  const limits = { default_expiry: "600s", max_expiry: "6000s", max_lines: 5, max_expiries_per_block: 10 };
  const windows = {
    auto_complete_window: "100s",
    dispute_window: "50s",
    resolver_window: "30s",
    return_window: "500s",
  };
  const params = { ...limits, ...windows, min_seller_deposit_bps: deposit, cancel_penalty_bps: 5000 };
  const shop = await newShop({ orders: { params, next_id: "1", next_fulfillment_id: "1" } });
  await shop.execute({ escrow: true, resolver: shop.address("resolver"), ...more });
  await shop.confirm(1n);
  const { address } = shop;
  const lines = [
    { line: 0, quantity: 3n },
    { line: 1, quantity: 2n },
  ];
  await shop.must("seller", tx.MsgCreateFulfillment, { seller: address("seller"), orderId: 1n, lines });
  await shop.must("seller", tx.MsgShipFulfillment, { seller: address("seller"), fulfillmentId: 1n });
  await shop.must("buyer", tx.MsgConfirmDelivery, { signer: address("buyer"), fulfillmentId: 1n });
  return {
    ...shop,
    delivered: shop.now(),
    open: (named: number[] = [], by = "buyer") =>
      shop.send(by, tx.MsgOpenDispute, { buyer: address(by), orderId: 1n, lines: named }),
    propose: (by: string, bps: number, disputeId = 1n) =>
      shop.send(by, tx.MsgProposeResolution, { signer: address(by), disputeId, bps }),
    retract: (by: string) =>
      shop.send(by, tx.MsgProposeResolution, { signer: address(by), disputeId: 1n, retract: true }),
    escalate: (by: string) => shop.send(by, tx.MsgEscalateDispute, { signer: address(by), disputeId: 1n }),
    decide: (buyerBps: number, refuse = false, by = "resolver") =>
      shop.send(by, tx.MsgDecideDispute, { resolver: address(by), disputeId: 1n, buyerBps, refuse }),
    dispute: (id = 1n) => shop.chain.query(Query.methods.dispute, Query.typeName, { id }).dispute!,
    disputes: () => shop.chain.query(Query.methods.disputesByOrder, Query.typeName, { orderId: 1n }).disputes,
    payBack: (line: number, amount: string) =>
      shop.send("seller", payments.MsgRefund, { payee: address("seller"), id: 1n, lines: [{ line, amount }] }),
  };
}

describe("disputes", () => {
  test("O8: what is disputed is captured less refunded of the named lines, frozen; every dispute has an id of its own", async () => {
    const c = await newCase();
    expect(responseOf((await c.open([0])) as never, tx.MsgOpenDisputeResponse)).toMatchObject({
      disputeId: 1n,
      amount: "322",
    });
    expect(responseOf((await c.open()) as never, tx.MsgOpenDisputeResponse)).toMatchObject({
      disputeId: 2n,
      amount: "108",
    });
    expect(c.disputes().map((d) => [d.id, d.lines])).toEqual([
      [1n, [{ line: 0, amount: "322" }]],
      [2n, [{ line: 1, amount: "108" }]],
    ]);
    expect(c.order(1n).openDisputes).toBe(2);
    expect(verdictOf(await c.open([1]))).toBe("orders/17");
    expect(verdictOf(await c.open([7]))).toBe("orders/17");
    expect(verdictOf(await c.open([], "seller"))).toBe("orders/6");
  });

  test("O8: bounds that overlap settle at ⌊(min + max) / 2⌋ bps, rounded for the buyer first, and only the seller's part pays fees", async () => {
    const c = await newCase();
    await c.open();
    await c.propose("buyer", 3333);
    expect(verdictOf(await c.propose("seller", 3332))).toBe("ok");
    expect(c.dispute()).toMatchObject({
      status: DisputeStatus.DISPUTE_STATUS_RESOLVING,
      buyerMinBps: 3333,
      sellerMaxBps: 3332,
    });
    await c.propose("seller", 5000);
    // (3333 + 5000) / 2 = 4166; 430 × 0.4166 = 179.138 → 179; by line 134 of 322 and 45 of 108.
    expect(c.dispute()).toMatchObject({
      status: DisputeStatus.DISPUTE_STATUS_RESOLVED,
      buyerBps: 4166,
      award: "179",
      paid: "179",
    });
    expect(c.balance("buyer")).toBe(1_000_000n - 450n + 179n);
    // All of the shipment was disputed: the rest, 271 with the shipping, is the seller's now, less 1 % of it.
    expect(c.balance("seller")).toBe(1_000_000n + 271n - 2n);
    expect(c.order(1n)).toMatchObject({ status: COMPLETED, openDisputes: 0 });
    expect(c.order(1n).progress.map((p) => p.refundedAmount)).toEqual(["134", "45"]);
    expect(c.payment(1n)).toMatchObject({
      refunded: "179",
      fees: "2",
      status: PaymentStatus.PAYMENT_STATUS_PARTIALLY_REFUNDED,
    });
  });

  test("O8: a half unit goes to the buyer", async () => {
    const c = await newCase();
    await c.open([0]);
    await c.propose("buyer", 4984);
    await c.propose("seller", 4985);
    // 4984: 322 × 0.4984 = 160.4848 and 161.5152: the larger fraction is the seller's.
    expect(c.dispute()).toMatchObject({ buyerBps: 4984, award: "160" });
    const d = await newCase({ taxAmount: "41", totalAmount: "451" });
    await d.open();
    expect(d.dispute().amount).toBe("431");
    await d.propose("buyer", 5000);
    await d.propose("seller", 5000);
    // 215.5 each: the buyer comes first.
    expect(d.dispute().award).toBe("216");
  });

  test("nothing goes to the seller while a dispute is open, however long; a retracted one lets it go", async () => {
    const c = await newCase();
    await c.open([0]);
    await c.pass(c.delivered + 400);
    expect(c.balance("seller")).toBe(1_000_000n);
    expect(verdictOf(await c.retract("seller"))).toBe("orders/6");
    expect(verdictOf(await c.retract("buyer"))).toBe("ok");
    expect(c.dispute().status).toBe(DisputeStatus.DISPUTE_STATUS_RETRACTED);
    expect(c.balance("seller")).toBe(1_000_000n + 450n - 4n);
    expect(c.order(1n).status).toBe(COMPLETED);
    expect(verdictOf(await c.propose("buyer", 1))).toBe("orders/4");
  });

  test("what was not disputed waits for the end of its window", async () => {
    const c = await newCase();
    await c.open([1]);
    await c.propose("buyer", 10_000);
    await c.propose("seller", 10_000);
    expect(c.balance("buyer")).toBe(1_000_000n - 450n + 108n);
    expect(c.balance("seller")).toBe(1_000_000n);
    await c.pass(c.delivered + 49);
    expect(c.balance("seller")).toBe(1_000_000n);
    await c.pass(c.delivered + 50);
    expect(c.balance("seller")).toBe(1_000_000n + 342n - 3n);
  });

  test("G1: a dispute is opened until the window is over, to the second", async () => {
    const late = await newCase();
    await late.pass(late.delivered + 49);
    expect(verdictOf(await late.open())).toBe("orders/17");
    const early = await newCase();
    await early.pass(early.delivered + 48);
    expect(verdictOf(await early.open())).toBe("ok");
  });

  test("O9: the resolver decides; before escalation nobody else does, and afterwards only the resolver", async () => {
    const c = await newCase();
    await c.open([0]);
    expect(verdictOf(await c.decide(2500))).toBe("orders/4");
    expect(verdictOf(await c.escalate("other"))).toBe("orders/6");
    expect(verdictOf(await c.escalate("seller"))).toBe("ok");
    expect(verdictOf(await c.propose("buyer", 1))).toBe("orders/4");
    expect(verdictOf(await c.decide(2500, false, "buyer"))).toBe("orders/6");
    expect(verdictOf(await c.decide(10_001))).toBe("orders/17");
    expect(verdictOf(await c.decide(2500))).toBe("ok");
    // 80.5 of 322: the buyer comes first.
    expect(c.dispute()).toMatchObject({ status: DisputeStatus.DISPUTE_STATUS_DECIDED, award: "81", paid: "81" });
    expect(verdictOf(await c.decide(2500))).toBe("orders/4");
  });

  test("O9: a resolver who refuses, or says nothing in time, leaves half to each", async () => {
    const c = await newCase();
    await c.open([0]);
    await c.escalate("buyer");
    expect(verdictOf(await c.decide(10, true))).toBe("orders/17");
    expect(verdictOf(await c.decide(0, true))).toBe("ok");
    expect(c.dispute()).toMatchObject({ status: DisputeStatus.DISPUTE_STATUS_REFUSED, buyerBps: 5000, award: "161" });
    const silent = await newCase();
    await silent.open([0]);
    await silent.escalate("buyer");
    const escalated = silent.now();
    await silent.pass(escalated + 29);
    expect(silent.dispute().status).toBe(DisputeStatus.DISPUTE_STATUS_ESCALATED);
    const decided = silent.signed("resolver", tx.MsgDecideDispute, {
      resolver: silent.address("resolver"),
      disputeId: 1n,
      buyerBps: 0,
    });
    const { txResults } = await silent.chain.block(silent.at(escalated + 30), [decided]);
    expect(verdictOf(txResults[0]!)).toBe("orders/4");
    expect(silent.dispute()).toMatchObject({
      status: DisputeStatus.DISPUTE_STATUS_REFUSED,
      buyerBps: 5000,
      award: "161",
      paid: "161",
    });
  });

  test("O9: without escrow the deposit pays, the rest stands as owed; only moved money counts, and the seller's refund clears it, expired or not", async () => {
    const c = await newCase({ escrow: false }, 1000);
    expect(c.order(1n).deposit).toBe("39");
    expect(c.balance("seller")).toBe(1_000_000n + 450n - 4n);
    await c.open();
    await c.propose("buyer", 10_000);
    await c.propose("seller", 10_000);
    expect(c.dispute()).toMatchObject({
      award: "430",
      paid: "39",
      unpaidAward: [
        { line: 0, amount: "283" },
        { line: 1, amount: "108" },
      ],
    });
    expect(c.payment(1n).refunded).toBe("39");
    expect(c.balance("buyer")).toBe(1_000_000n - 450n + 39n);
    const expiry = Number(c.payment(1n).refundExpiresAt.seconds) - Date.UTC(2026, 0, 1) / 1000;
    await c.pass(expiry + 1);
    expect(verdictOf(await c.payBack(0, "284"))).toBe("orders/17");
    expect(verdictOf(await c.payBack(0, "200"))).toBe("ok");
    expect(c.dispute()).toMatchObject({
      paid: "239",
      unpaidAward: [
        { line: 0, amount: "83" },
        { line: 1, amount: "108" },
      ],
    });
    await c.payBack(0, "83");
    await c.payBack(1, "108");
    expect(c.dispute()).toMatchObject({ paid: "430", unpaidAward: [] });
    expect(c.balance("buyer")).toBe(1_000_000n - 450n + 430n);
    expect(c.order(1n).progress.map((p) => p.refundedAmount)).toEqual(["322", "108"]);
    expect(verdictOf(await c.payBack(1, "1"))).toBe("payments/4");
  });

  test("what was shared out is not disputed again; what was retracted may be", async () => {
    const c = await newCase();
    await c.open([0]);
    await c.retract("buyer");
    expect(verdictOf(await c.open([0]))).toBe("ok");
    await c.propose("buyer", 5000, 2n);
    await c.propose("seller", 5000, 2n);
    expect(verdictOf(await c.open([0]))).toBe("orders/17");
    expect(responseOf(await c.open(), tx.MsgOpenDisputeResponse).amount).toBe("108");
  });

  test("an award of a part pays back that part alone", async () => {
    const c = await newCase();
    await c.open([0]);
    await c.propose("buyer", 100);
    await c.propose("seller", 100);
    expect(c.balance("buyer")).toBe(1_000_000n - 450n + 3n);
  });

  test("G5: a stale version of the dispute is refused", async () => {
    const c = await newCase();
    await c.open([0]);
    await c.propose("buyer", 5000);
    const stale = { signer: c.address("seller"), disputeId: 1n, bps: 9000, version: 1n };
    expect(verdictOf(await c.send("seller", tx.MsgProposeResolution, stale))).toBe("orders/5");
    expect(verdictOf(await c.send("seller", tx.MsgProposeResolution, { ...stale, version: 2n }))).toBe("ok");
  });
});
