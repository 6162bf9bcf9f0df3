import { expect, test } from "vitest";
import { Verdict } from "../../src/gen/stateset/compliance/v1/verdict.js";
import { Query } from "../../src/gen/stateset/orders/v1/query.js";
import { FulfillmentStatus, OrderStatus, ReturnOutcome, ReturnStatus } from "../../src/gen/stateset/orders/v1/state.js";
import * as tx from "../../src/gen/stateset/orders/v1/tx.js";
import { MsgRefund } from "../../src/gen/stateset/payments/v1/tx.js";
import { responseOf } from "../../test/support/app-chain.js";
import { line, newShop, verdictOf } from "../../test/support/order-shop.js";

const { VERDICT_REJECT: REJECT } = Verdict;

test("O5: scheduled, in progress and incomplete are fields of CreateFulfillment, in transit and inspecting of the return's messages", async () => {
  const shop = await newShop();
  const { seller, buyer } = { seller: shop.address("seller"), buyer: shop.address("buyer") };
  await shop.execute();
  await shop.confirm(1n);
  const fulfillment = () => shop.chain.query(Query.methods.fulfillment, Query.typeName, { id: 1n }).fulfillment;
  const change = (status: number) =>
    shop.send("seller", tx.MsgCreateFulfillment, { seller, fulfillmentId: 1n, status });
  const scheduledAt = { seconds: 1_800_000_000n, nanos: 0 };
  const lines = [{ line: 0, quantity: 3n }];
  await shop.must("seller", tx.MsgCreateFulfillment, { seller, orderId: 1n, lines, scheduledAt });
  expect(fulfillment().status).toBe(FulfillmentStatus.FULFILLMENT_STATUS_SCHEDULED);
  expect(verdictOf(await change(FulfillmentStatus.FULFILLMENT_STATUS_DELIVERED))).toBe("orders/13");
  await change(FulfillmentStatus.FULFILLMENT_STATUS_IN_PROGRESS);
  await change(FulfillmentStatus.FULFILLMENT_STATUS_INCOMPLETE);
  expect(fulfillment().status).toBe(FulfillmentStatus.FULFILLMENT_STATUS_INCOMPLETE);
  expect(shop.order(1n).progress[0]!.fulfilled).toBe(0n);
  await shop.must("seller", tx.MsgCreateFulfillment, { seller, orderId: 1n, lines });
  await shop.must("seller", tx.MsgShipFulfillment, { seller, fulfillmentId: 2n });
  await shop.must("buyer", tx.MsgConfirmDelivery, { signer: buyer, fulfillmentId: 2n });
  await shop.must("buyer", tx.MsgRequestReturn, { buyer, orderId: 1n, lines: [{ line: 0, quantity: 1n }] });
  await shop.must("seller", tx.MsgDecideReturn, { seller, returnId: 1n, approve: true });
  const found = () => shop.chain.query(Query.methods.return, Query.typeName, { id: 1n }).return.status;
  const moving = { buyer, returnId: 1n, status: ReturnStatus.RETURN_STATUS_IN_TRANSIT };
  await shop.must("buyer", tx.MsgRequestReturn, moving);
  expect(found()).toBe(ReturnStatus.RETURN_STATUS_IN_TRANSIT);
  await shop.must("seller", tx.MsgReceiveReturn, { seller, returnId: 1n, inspecting: true });
  expect(found()).toBe(ReturnStatus.RETURN_STATUS_INSPECTING);
});

test("O7: lack of stock is an error, not a verdict; shipping lowers reserved and on hand; less than reserved cannot be stated", async () => {
  const shop = await newShop();
  const seller = shop.address("seller");
  await shop.stock("tea", 4n);
  await shop.execute({ lines: [line("tea", 3n, "100"), line("cup", 2n, "50")] });
  const short = await shop.send("buyer", tx.MsgExecuteOrderFlow, shop.flow());
  expect(verdictOf(short)).toBe("orders/9");
  expect(shop.pool("tea")).toMatchObject({ pool: { onHand: 4n, reserved: 3n }, available: 1n });
  const state = (onHand: bigint) => shop.send("seller", tx.MsgSetInventory, { seller, sku: "tea", onHand });
  expect(verdictOf(await state(2n))).toBe("orders/10");
  expect(verdictOf(await state(3n))).toBe("ok");
  await shop.confirm(1n);
  await shop.must("seller", tx.MsgCreateFulfillment, { seller, orderId: 1n, lines: [{ line: 0, quantity: 2n }] });
  expect(shop.pool("tea").pool).toMatchObject({ onHand: 3n, reserved: 3n });
  await shop.must("seller", tx.MsgShipFulfillment, { seller, fulfillmentId: 1n });
  expect(shop.pool("tea").pool).toMatchObject({ onHand: 1n, reserved: 1n });
});

test("O7: REJECT, cancel and expiry free the stock in the same block; a return restocks only what is stated", async () => {
  const shop = await newShop(
    {},
    { tierLimits: [{ tier: 0, denom: "uusdc", perPayment: "450", perDay: "0", perMonth: "0" }] },
  );
  const { seller, buyer } = { seller: shop.address("seller"), buyer: shop.address("buyer") };
  await shop.stock("tea", 3n);
  const large = { lines: [line("tea", 3n, "200"), line("cup", 2n, "50")], totalAmount: "750" };
  expect((await shop.execute(large)).verdict).toBe(REJECT);
  expect(shop.order(1n).status).toBe(OrderStatus.ORDER_STATUS_REJECTED);
  expect(shop.pool("tea").available).toBe(3n);
  await shop.execute();
  expect(shop.pool("tea").available).toBe(0n);
  await shop.cancel("buyer", 2n);
  expect(shop.pool("tea").available).toBe(3n);
  await shop.execute();
  await shop.confirm(3n);
  const lines = [{ line: 0, quantity: 3n }];
  await shop.must("seller", tx.MsgCreateFulfillment, { seller, orderId: 3n, lines });
  await shop.must("seller", tx.MsgShipFulfillment, { seller, fulfillmentId: 1n });
  await shop.must("buyer", tx.MsgConfirmDelivery, { signer: buyer, fulfillmentId: 1n });
  await shop.must("buyer", tx.MsgRequestReturn, { buyer, orderId: 3n, lines });
  await shop.must("seller", tx.MsgDecideReturn, { seller, returnId: 1n, approve: true });
  const outcomes = [ReturnOutcome.from({ line: 0, accepted: 3n, dismissed: 0n, restocked: 1n })];
  await shop.must("seller", tx.MsgReceiveReturn, { seller, returnId: 1n, outcomes });
  expect(shop.pool("tea").pool).toMatchObject({ onHand: 1n, reserved: 0n });
  await shop.stock("tea", 3n);
  await shop.execute();
  await shop.pass(shop.now() + 8 * 86_400);
  expect(shop.order(4n).status).toBe(OrderStatus.ORDER_STATUS_EXPIRED);
  expect(shop.pool("tea").available).toBe(3n);
});

test("G5: each message of an order makes one version more of what it changes, and of two that state one version the first wins", async () => {
  const shop = await newShop();
  const seller = shop.address("seller");
  await shop.execute();
  await shop.confirm(1n);
  const lines = [{ line: 0, quantity: 3n }];
  const made = await shop.must("seller", tx.MsgCreateFulfillment, { seller, orderId: 1n, version: 2n, lines });
  expect(responseOf(made, tx.MsgCreateFulfillmentResponse)).toMatchObject({ version: 1n, orderVersion: 3n });
  await shop.must("seller", tx.MsgShipFulfillment, { seller, fulfillmentId: 1n, version: 1n });
  expect([shop.order(1n).version, shop.payment(1n).version]).toEqual([4n, 2n]);
  const cancel = (quantity: bigint) =>
    shop.signed("buyer", tx.MsgCancelItems, {
      signer: shop.address("buyer"),
      id: 1n,
      version: 4n,
      lines: [{ line: 1, quantity }],
    });
  const results = await shop.block(cancel(1n), cancel(1n));
  expect(results.map(verdictOf)).toEqual(["ok", "orders/5"]);
  expect([shop.order(1n).version, shop.payment(1n).version]).toEqual([5n, 3n]);
});

test("O3: cancelling before shipping frees the shipping share too", async () => {
  const shop = await newShop();
  await shop.execute();
  const before = shop.spendable("buyer");
  const lines = [{ line: 1, quantity: 2n }];
  await shop.must("buyer", tx.MsgCancelItems, { signer: shop.address("buyer"), id: 1n, lines });
  // Line 1 of 2 × 50: discount 10 by 300 : 100 is 2.5, which goes to the lower line (8 : 2); net 292 : 98. Tax 40 is
  // 29.95 : 10.05 → 30 : 10; shipping 20 is 14.97 : 5.03 → 15 : 5. Together 98 + 10 + 5.
  expect(shop.spendable("buyer") - before).toBe(113n);
});

/** Orders of 450 (goods and tax 430), all shipped, without escrow or deposit. */
async function newShipped(orders: number) {
  const shop = await newShop();
  const seller = shop.address("seller");
  const lines = [
    { line: 0, quantity: 3n },
    { line: 1, quantity: 2n },
  ];
  for (let id = 1n; id <= BigInt(orders); id++) {
    await shop.execute();
    await shop.confirm(id);
    await shop.must("seller", tx.MsgCreateFulfillment, { seller, orderId: id, lines });
    await shop.must("seller", tx.MsgShipFulfillment, { seller, fulfillmentId: id });
  }
  const dispute = (id: bigint) => shop.chain.query(Query.methods.dispute, Query.typeName, { id }).dispute;
  const open = async (orderId: bigint) => {
    const made = await shop.must("buyer", tx.MsgOpenDispute, { buyer: shop.address("buyer"), orderId });
    return responseOf(made, tx.MsgOpenDisputeResponse);
  };
  return { ...shop, dispute, open };
}

test("earlier fault: each dispute has an id of its own: ids count on", async () => {
  const shop = await newShipped(2);
  expect([(await shop.open(1n)).disputeId, (await shop.open(2n)).disputeId]).toEqual([1n, 2n]);
  expect([shop.dispute(1n)?.orderId, shop.dispute(2n)?.orderId]).toEqual([1n, 2n]);
});

test("earlier fault: a dispute resolved without escrow counts as refunded only what moved", async () => {
  const shop = await newShipped(1);
  const before = shop.balance("buyer");
  expect((await shop.open(1n)).amount).toBe("430");
  for (const by of ["buyer", "seller"]) {
    await shop.must(by, tx.MsgProposeResolution, { signer: shop.address(by), disputeId: 1n, bps: 5_000 });
  }
  expect(shop.dispute(1n)).toMatchObject({ award: "215", paid: "0" });
  expect([shop.payment(1n).refunded, shop.balance("buyer") - before]).toEqual(["0", 0n]);
  const unpaid = shop.dispute(1n)!.unpaidAward;
  const pay = { payee: shop.address("seller"), id: 1n, lines: unpaid };
  await shop.must("seller", MsgRefund, pay);
  expect(shop.dispute(1n)).toMatchObject({ award: "215", paid: "215", unpaidAward: [] });
  expect([shop.payment(1n).refunded, shop.balance("buyer") - before]).toEqual(["215", 215n]);
});
