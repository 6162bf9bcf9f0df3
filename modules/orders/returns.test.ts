import { describe, expect, test } from "vitest";
import { Query } from "../../src/gen/stateset/orders/v1/query.js";
import { ReturnOutcome, ReturnStatus } from "../../src/gen/stateset/orders/v1/state.js";
import * as tx from "../../src/gen/stateset/orders/v1/tx.js";
import { PaymentStatus } from "../../src/gen/stateset/payments/v1/state.js";
import { responseOf } from "../../test/support/app-chain.js";
import { newShop, verdictOf } from "../../test/support/order-shop.js";

/** An order of 3 × tea (goods 98 + 97 + 97, tax 10 each, shipping 5 each) and 2 × cup, delivered whole. */
async function newDelivered(windows: object = { return_window: "200s" }) {
  const limits = { default_expiry: "600s", max_expiry: "6000s", max_lines: 5, max_expiries_per_block: 10 };
  const params = { ...limits, auto_complete_window: "100s", dispute_window: "500s", ...windows };
  const shop = await newShop({ orders: { params, next_id: "1", next_fulfillment_id: "1", next_return_id: "1" } });
  await shop.stock("tea", 10n);
  await shop.execute({ escrow: true });
  await shop.confirm(1n);
  const seller = shop.address("seller");
  const buyer = shop.address("buyer");
  const all = [
    { line: 0, quantity: 3n },
    { line: 1, quantity: 2n },
  ];
  await shop.must("seller", tx.MsgCreateFulfillment, { seller, orderId: 1n, lines: all });
  await shop.must("seller", tx.MsgShipFulfillment, { seller, fulfillmentId: 1n });
  await shop.must("buyer", tx.MsgConfirmDelivery, { signer: buyer, fulfillmentId: 1n });
  return {
    ...shop,
    ask: (quantity: bigint) =>
      shop.send("buyer", tx.MsgRequestReturn, { buyer, orderId: 1n, lines: [{ line: 0, quantity }] }),
    decide: (returnId: bigint, approve: boolean, refundShipping = false) =>
      shop.send("seller", tx.MsgDecideReturn, { seller, returnId, approve, refundShipping }),
    receive: (returnId: bigint, accepted: bigint, dismissed: bigint, restocked: bigint) => {
      const outcomes = [ReturnOutcome.from({ line: 0, accepted, dismissed, restocked })];
      return shop.send("seller", tx.MsgReceiveReturn, { seller, returnId, outcomes });
    },
    found: (id: bigint) => shop.chain.query(Query.methods.return, Query.typeName, { id }).return,
  };
}

describe("returns", () => {
  test("O1 O3 O4: accepted units are refunded goods and tax in ascending order, without shipping; restocked as stated", async () => {
    const store = await newDelivered();
    const quote = store.chain.query(Query.methods.refundQuote, Query.typeName, { id: 1n, line: 0, quantity: 2n });
    expect(quote).toEqual({ goods: "195", tax: "20", shipping: "10", duty: "0" });
    await store.ask(2n);
    await store.decide(1n, true);
    const received = await store.receive(1n, 1n, 1n, 0n);
    // The first unit: 98 + 10. By an average it would be 107.
    expect(responseOf(received, tx.MsgReceiveReturnResponse).refunded).toBe("108");
    expect(store.balance("buyer")).toBe(1_000_000n - 450n + 108n);
    expect(store.order(1n).progress[0]).toMatchObject({
      returnReceived: 1n,
      returnDismissed: 1n,
      writtenOff: 1n,
      refundedAmount: "108",
    });
    expect(store.pool("tea").pool.onHand).toBe(7n);
    // Dismissed is final: one unit is left, the third, and it goes back into stock.
    expect(verdictOf(await store.ask(2n))).toBe("orders/15");
    await store.ask(1n);
    await store.decide(2n, true, true);
    const last = await store.receive(2n, 1n, 0n, 1n);
    expect(responseOf(last, tx.MsgReceiveReturnResponse).refunded).toBe("112");
    expect(store.pool("tea").pool.onHand).toBe(8n);
  });

  test("earlier fault: partial refunds keep a running total and pay back no more than was paid", async () => {
    const store = await newDelivered();
    for (const id of [1n, 2n, 3n]) {
      await store.ask(1n);
      await store.decide(id, true);
      await store.receive(id, 1n, 0n, 0n);
    }
    expect(verdictOf(await store.ask(1n))).toBe("orders/15");
    expect(verdictOf(await store.receive(3n, 1n, 0n, 0n))).toBe("orders/4");
    expect(store.payment(1n)).toMatchObject({
      refunded: "322",
      status: PaymentStatus.PAYMENT_STATUS_PARTIALLY_REFUNDED,
    });
  });

  test("O4: the return window is counted from delivery and its end is out", async () => {
    const store = await newDelivered();
    const delivered = store.now();
    await store.pass(delivered + 198);
    expect(verdictOf(await store.ask(1n))).toBe("ok");
    expect(verdictOf(await store.ask(1n))).toBe("orders/15");
  });

  test("a rejected return frees its units; refusals name the state", async () => {
    const store = await newDelivered();
    await store.ask(3n);
    expect(verdictOf(await store.decide(1n, false))).toBe("ok");
    expect(store.found(1n).status).toBe(ReturnStatus.RETURN_STATUS_REJECTED);
    const again = await store.decide(1n, true);
    expect(again.log).toContain("is REJECTED, from where it can become nothing else, not APPROVED");
    expect(verdictOf(await store.ask(3n))).toBe("ok");
  });
});
