import { describe, expect, test } from "vitest";
import { Query } from "../../src/gen/stateset/orders/v1/query.js";
import { FulfillmentProgress, FulfillmentStatus, OrderStatus } from "../../src/gen/stateset/orders/v1/state.js";
import * as tx from "../../src/gen/stateset/orders/v1/tx.js";
import { PaymentStatus } from "../../src/gen/stateset/payments/v1/state.js";
import { AppChain } from "../../test/support/app-chain.js";
import { NAMES, newShop, verdictOf } from "../../test/support/order-shop.js";

const units = (...lines: [number, bigint][]) => lines.map(([line, quantity]) => ({ line, quantity }));

async function newStore(more: Partial<tx.MsgExecuteOrderFlow> = {}, deposit = 0) {
  const carriers = [AppChain.addressesOf(NAMES).get("carrier")!];
  const windows = { auto_complete_window: "100s", dispute_window: "50s", carriers };
  const limits = { default_expiry: "600s", max_expiry: "6000s", max_lines: 5, max_expiries_per_block: 10 };
  const params = { ...limits, ...windows, min_seller_deposit_bps: deposit, cancel_penalty_bps: 5000 };
  const shop = await newShop({ orders: { params, next_id: "1", next_fulfillment_id: "1" } });
  await shop.stock("tea", 10n);
  await shop.execute({ escrow: true, ...more });
  await shop.confirm(1n);
  const seller = shop.address("seller");
  return {
    ...shop,
    plan: (...lines: [number, bigint][]) =>
      shop.send("seller", tx.MsgCreateFulfillment, { seller, orderId: 1n, lines: units(...lines) }),
    ship: (fulfillmentId: bigint) =>
      shop.send("seller", tx.MsgShipFulfillment, { seller, fulfillmentId, carrier: carriers[0]! }),
    arrive: (by: string, fulfillmentId: bigint) =>
      shop.send(by, tx.MsgConfirmDelivery, { signer: shop.address(by), fulfillmentId }),
    cancelItems: (by: string, ...lines: [number, bigint][]) =>
      shop.send(by, tx.MsgCancelItems, { signer: shop.address(by), id: 1n, lines: units(...lines) }),
    fulfillment: (id: bigint) => shop.chain.query(Query.methods.fulfillment, Query.typeName, { id }).fulfillment,
  };
}

describe("fulfilments", () => {
  test("O2 O7: each shipment captures goods, tax and shipping of its units, and takes them out of stock", async () => {
    const store = await newStore();
    await store.plan([0, 2n]);
    expect(verdictOf(await store.ship(1n))).toBe("ok");
    // tea: goods 292 = 98 + 97 + 97, tax 30, shipping 15: two units are 195 + 20 + 10.
    expect(store.payment(1n)).toMatchObject({
      captured: "225",
      status: PaymentStatus.PAYMENT_STATUS_PARTIALLY_CAPTURED,
    });
    expect(store.payment(1n).captures[0]).toMatchObject({ fulfillmentId: 1n, shippingAmount: "10" });
    expect(store.pool("tea").pool).toMatchObject({ onHand: 8n, reserved: 1n });
    await store.plan([0, 1n], [1, 2n]);
    await store.ship(2n);
    expect(store.payment(1n)).toMatchObject({ captured: "450", status: PaymentStatus.PAYMENT_STATUS_CAPTURED });
    expect(store.found(1n).fulfillmentStatus).toBe(FulfillmentProgress.FULFILLMENT_PROGRESS_SHIPPED);
    expect(store.balance("seller")).toBe(1_000_000n);
  });

  test("O6: the dispute window runs from delivery, per fulfilment, then its money is released", async () => {
    const store = await newStore();
    await store.plan([0, 3n]);
    await store.plan([1, 2n]);
    await store.ship(1n);
    await store.ship(2n);
    expect(verdictOf(await store.arrive("other", 1n))).toBe("orders/6");
    expect(verdictOf(await store.arrive("carrier", 1n))).toBe("ok");
    const delivered = store.now();
    await store.pass(delivered + 49);
    expect(store.balance("seller")).toBe(1_000_000n);
    await store.pass(delivered + 50);
    // 337 less the fee of 1%, rounded down.
    expect(store.balance("seller")).toBe(1_000_334n);
    expect(store.order(1n).status).toBe(OrderStatus.ORDER_STATUS_CONFIRMED);
  });

  test("O6: without proof a shipment counts as delivered at ship + auto_complete_window, and the order completes", async () => {
    const store = await newStore({}, 1000);
    await store.plan([0, 3n], [1, 2n]);
    await store.ship(1n);
    const shipped = store.now();
    expect(store.spendable("seller")).toBe(999_961n);
    await store.pass(shipped + 120);
    expect(store.fulfillment(1n)).toMatchObject({
      status: FulfillmentStatus.FULFILLMENT_STATUS_DELIVERED,
      deliveredAt: { seconds: store.fulfillment(1n).shippedAt!.seconds + 100n },
    });
    await store.pass(shipped + 150);
    expect(store.order(1n)).toMatchObject({ status: OrderStatus.ORDER_STATUS_COMPLETED, deposit: "0" });
    expect([store.balance("seller"), store.spendable("seller")]).toEqual([1_000_446n, 1_000_446n]);
  });

  test("earlier fault: the end of a block pays no buyer of a shipped order back", async () => {
    const store = await newStore();
    await store.plan([0, 3n]);
    await store.ship(1n);
    await store.pass(5000);
    await store.pass(5001);
    expect(store.balance("buyer")).toBe(1_000_000n - 337n);
    expect(store.balance("seller")).toBe(1_000_334n);
    expect(store.order(1n).status).toBe(OrderStatus.ORDER_STATUS_CONFIRMED);
  });

  test("O1 O3: cancelling takes units from the end and frees their goods, tax and shipping exactly", async () => {
    const store = await newStore();
    expect(verdictOf(await store.cancelItems("buyer", [0, 1n]))).toBe("ok");
    // The last unit of tea is 97 + 10 + 5; the first would be 98 + 10 + 5.
    expect(store.spendable("buyer")).toBe(1_000_000n - 450n + 112n);
    expect(store.pool("tea").pool).toMatchObject({ onHand: 10n, reserved: 2n });
    await store.plan([0, 2n]);
    expect(verdictOf(await store.cancelItems("buyer", [0, 1n]))).toBe("orders/13");
    expect(verdictOf(await store.cancel("buyer", 1n))).toBe("orders/4");
    await store.ship(1n);
    expect(verdictOf(await store.cancelItems("seller", [1, 2n]))).toBe("ok");
    expect(store.payment(1n)).toMatchObject({ captured: "225", status: PaymentStatus.PAYMENT_STATUS_CAPTURED });
    expect(store.spendable("buyer")).toBe(1_000_000n - 225n);
  });

  test("O10: a seller who cancels the last items pays the penalty as for the whole", async () => {
    const store = await newStore({}, 1000);
    await store.cancelItems("seller", [0, 3n]);
    expect(store.balance("buyer")).toBe(1_000_000n);
    await store.cancelItems("seller", [1, 2n]);
    expect(store.order(1n).status).toBe(OrderStatus.ORDER_STATUS_CANCELLED);
    expect([store.spendable("buyer"), store.spendable("seller")]).toEqual([1_000_019n, 999_981n]);
    expect(store.pool("tea").pool.reserved).toBe(0n);
  });

  test("a refused transition names the state and what it allows; a given-up fulfilment frees its units", async () => {
    const store = await newStore();
    await store.plan([0, 3n]);
    const seller = store.address("seller");
    const status = FulfillmentStatus.FULFILLMENT_STATUS_ON_HOLD;
    await store.must("seller", tx.MsgCreateFulfillment, { seller, fulfillmentId: 1n, status });
    const refused = await store.ship(1n);
    expect(verdictOf(refused)).toBe("orders/4");
    expect(refused.log).toContain("is ON_HOLD, from where it can become OPEN, INCOMPLETE, CANCELLED, not SHIPPED");
    const incomplete = FulfillmentStatus.FULFILLMENT_STATUS_INCOMPLETE;
    await store.must("seller", tx.MsgCreateFulfillment, { seller, fulfillmentId: 1n, status: incomplete });
    expect(store.order(1n).progress[0]!.fulfilled).toBe(0n);
    expect(verdictOf(await store.plan([0, 3n]))).toBe("ok");
  });

  test("an order that a party holds does not ship until the same party lets it go on", async () => {
    const store = await newStore();
    await store.plan([0, 1n]);
    const hold = (by: string) => ({ signer: store.address(by), id: 1n });
    await store.must("buyer", tx.MsgHoldOrder, hold("buyer"));
    expect(verdictOf(await store.ship(1n))).toBe("orders/11");
    expect(verdictOf(await store.send("seller", tx.MsgReleaseHold, hold("seller")))).toBe("orders/4");
    await store.must("buyer", tx.MsgReleaseHold, hold("buyer"));
    expect(verdictOf(await store.ship(1n))).toBe("ok");
  });
});
