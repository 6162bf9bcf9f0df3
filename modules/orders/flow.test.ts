import { describe, expect, test } from "vitest";
import { Verdict } from "../../src/gen/stateset/compliance/v1/verdict.js";
import { Query } from "../../src/gen/stateset/orders/v1/query.js";
import { FulfillmentProgress, OrderStatus } from "../../src/gen/stateset/orders/v1/state.js";
import * as tx from "../../src/gen/stateset/orders/v1/tx.js";
import { PaymentStatus } from "../../src/gen/stateset/payments/v1/state.js";
import { responseOf } from "../../test/support/app-chain.js";
import { line, newShop, verdictOf } from "../../test/support/order-shop.js";

const { VERDICT_ALLOW: ALLOW, VERDICT_HOLD: HOLD, VERDICT_REJECT: REJECT, VERDICT_BLOCK: BLOCK } = Verdict;
const { ORDER_STATUS_PLACED: PLACED, ORDER_STATUS_CONFIRMED: CONFIRMED } = OrderStatus;
/** A policy under which an order within XX is held. */
const RISKY = { highRiskCountries: ["XX"] };
const WITHIN = { originCountry: "XX", destCountry: "XX" };
const params = (more: object) => ({
  default_expiry: "600s",
  max_expiry: "6000s",
  max_lines: 5,
  max_expiries_per_block: 10,
  ...more,
});

describe("ExecuteOrderFlow", () => {
  test("reserves, locks and writes an order in one step, and says so", async () => {
    const shop = await newShop();
    await shop.stock("tea", 5n);
    const made = await shop.must("buyer", tx.MsgExecuteOrderFlow, shop.flow());
    expect(responseOf(made, tx.MsgExecuteOrderFlowResponse)).toMatchObject({
      orderId: 1n,
      paymentId: 1n,
      verdict: ALLOW,
      version: 1n,
    });
    const told = made.events.find((e) => e.type === "order_executed")!;
    expect(told.attributes.map((a) => [a.key, a.value])).toContainEqual(["payment_id", "1"]);
    expect(shop.found(1n)).toMatchObject({
      order: { status: PLACED, totalAmount: "450", paymentId: 1n },
      paymentStatus: PaymentStatus.PAYMENT_STATUS_AUTHORIZED,
      fulfillmentStatus: FulfillmentProgress.FULFILLMENT_PROGRESS_UNFULFILLED,
    });
    expect(shop.payment(1n)).toMatchObject({ orderId: 1n, amount: "450", shippingAmount: "20" });
    expect(shop.payment(1n).lines.map((l) => l.amount)).toEqual(["322", "108"]);
    expect([shop.balance("buyer"), shop.spendable("buyer")]).toEqual([1_000_000n, 999_550n]);
    expect(shop.pool("tea")).toMatchObject({ pool: { onHand: 5n, reserved: 3n }, available: 2n });
    await shop.confirm(1n);
    expect(shop.order(1n)).toMatchObject({ status: CONFIRMED, version: 2n });
    const timeline = shop.chain.query(Query.methods.timeline, Query.typeName, { id: 1n });
    expect(timeline.entries.map((e) => [e.version, e.kind])).toEqual([
      [1n, "placed"],
      [2n, "confirmed"],
    ]);
  });

  test("O7: of two buyers in one block who want the last units one gets them, the other an error that changes nothing", async () => {
    const shop = await newShop();
    await shop.stock("tea", 5n);
    const second = shop.flow({ buyer: shop.address("other") });
    const [first, late] = await shop.block(
      shop.signed("buyer", tx.MsgExecuteOrderFlow, shop.flow()),
      shop.signed("other", tx.MsgExecuteOrderFlow, second),
    );
    expect([verdictOf(first!), verdictOf(late!)]).toEqual(["ok", "orders/9"]);
    expect(late!.log).toContain("2 are available");
    expect(shop.spendable("other")).toBe(1_000_000n);
    expect(shop.pool("tea").pool.reserved).toBe(3n);
    const less = { seller: shop.address("seller"), sku: "tea", onHand: 2n };
    expect(verdictOf(await shop.send("seller", tx.MsgSetInventory, less))).toBe("orders/10");
    await shop.cancel("buyer", 1n);
    expect(shop.pool("tea")).toMatchObject({ pool: { onHand: 5n, reserved: 0n }, available: 5n });
    expect(shop.payment(1n).status).toBe(PaymentStatus.PAYMENT_STATUS_VOIDED);
    expect(shop.spendable("buyer")).toBe(1_000_000n);
  });

  test("O7: a seller who confirms reserves no unit that was cancelled before", async () => {
    const shop = await newShop();
    await shop.stock("tea", 2n);
    const parties = { buyer: shop.address("buyer"), seller: shop.address("seller"), denom: "uusdc" };
    const lines = [line("tea", 3n, "100"), line("tea", 1n, "90")];
    await shop.must("buyer", tx.MsgCreateOrder, {
      ...{ ...parties, lines },
      ...{ shippingAmount: "0", taxAmount: "0", discountAmount: "0" },
    });
    const cancelled = [
      { line: 0, quantity: 1n },
      { line: 1, quantity: 1n },
    ];
    await shop.must("buyer", tx.MsgCancelItems, { signer: shop.address("buyer"), id: 1n, lines: cancelled });
    await shop.confirm(1n);
    expect(shop.order(1n).progress.map(({ reserved }) => reserved)).toEqual([2n, 0n]);
    expect(shop.pool("tea")).toMatchObject({ available: 0n });
    await shop.cancel("buyer", 1n);
    expect(shop.pool("tea")).toMatchObject({ available: 2n });
  });

  test("earlier fault: shipping, tax and discount count, and a stated total that is not their sum is refused", async () => {
    const shop = await newShop();
    const sent = await shop.send("buyer", tx.MsgExecuteOrderFlow, shop.flow({ totalAmount: "400" }));
    expect(verdictOf(sent)).toBe("orders/3");
    expect(sent.log).toContain("total_amount is 400, the parts add up to 450");
    const abroad = shop.flow({ originCountry: "US", destCountry: "DE" });
    expect((await shop.send("buyer", tx.MsgExecuteOrderFlow, abroad)).log).toContain("incoterm must be stated");
    const poor = shop.flow({ lines: [line("ship", 1n, "2000000")], totalAmount: "2000050" });
    expect((await shop.send("buyer", tx.MsgExecuteOrderFlow, poor)).log).toContain("smaller than 2000050");
    expect(() => shop.order(1n)).toThrow(/not found/);
  });

  test("O6: only a placed order expires, and its coins and stock are free in the same block", async () => {
    const shop = await newShop();
    await shop.stock("tea", 10n);
    const at = (second: number) => ({ seconds: BigInt(Date.UTC(2026, 0, 1) / 1000 + second), nanos: 0 });
    await shop.execute({ expiresAt: at(100) });
    await shop.execute({ expiresAt: at(100) });
    await shop.confirm(2n);
    await shop.pass(100);
    expect(shop.order(1n).status).toBe(OrderStatus.ORDER_STATUS_EXPIRED);
    expect(shop.order(2n).status).toBe(CONFIRMED);
    expect(shop.found(1n).paymentStatus).toBe(PaymentStatus.PAYMENT_STATUS_EXPIRED);
    expect(shop.spendable("buyer")).toBe(999_550n);
    expect(shop.pool("tea").pool.reserved).toBe(3n);
  });

  test("a charge at once waits in escrow, and an order that ends is paid back whole", async () => {
    const shop = await newShop();
    await shop.execute({ chargeAtOnce: true });
    expect(shop.payment(1n)).toMatchObject({ status: PaymentStatus.PAYMENT_STATUS_CAPTURED, captured: "450" });
    expect([shop.balance("buyer"), shop.balance("seller")]).toEqual([999_550n, 1_000_000n]);
    await shop.cancel("seller", 1n);
    expect(shop.balance("buyer")).toBe(1_000_000n);
    expect(shop.payment(1n)).toMatchObject({ status: PaymentStatus.PAYMENT_STATUS_REFUNDED, refunded: "450" });
  });

  test("G4: the same client key gives the stored result, whatever happened since", async () => {
    const shop = await newShop();
    const msg = shop.flow({ clientKey: "once" });
    const first = await shop.must("buyer", tx.MsgExecuteOrderFlow, msg);
    await shop.cancel("buyer", 1n);
    const again = await shop.must("buyer", tx.MsgExecuteOrderFlow, msg);
    expect(again.data).toEqual(first.data);
    const other = await shop.send(
      "buyer",
      tx.MsgExecuteOrderFlow,
      shop.flow({ clientKey: "once", payee: shop.address("other") }),
    );
    expect(verdictOf(other)).toBe("idempotency/3");
    expect(() => shop.order(2n)).toThrow(/not found/);
  });

  test("C4: REJECT commits a rejected order and frees coins and stock", async () => {
    const shop = await newShop();
    await shop.stock("tea", 3n);
    await shop.screen("seller", REJECT);
    expect((await shop.execute()).verdict).toBe(REJECT);
    expect(shop.order(1n).status).toBe(OrderStatus.ORDER_STATUS_REJECTED);
    expect(shop.spendable("buyer")).toBe(1_000_000n);
    expect(shop.pool("tea").available).toBe(3n);
  });

  test("C4: BLOCK segregates exactly the order's coins, of the payer though the seller is blocked", async () => {
    const shop = await newShop();
    await shop.stock("tea", 3n);
    await shop.screen("seller", BLOCK);
    expect((await shop.execute()).verdict).toBe(BLOCK);
    expect(shop.order(1n).status).toBe(OrderStatus.ORDER_STATUS_REJECTED);
    expect(shop.found(1n).paymentStatus).toBe(PaymentStatus.PAYMENT_STATUS_BLOCKED);
    expect([shop.balance("buyer"), shop.spendable("buyer")]).toEqual([999_550n, 999_550n]);
    expect(shop.pool("tea").available).toBe(3n);
  });

  test.each([REJECT, BLOCK])(
    "G5: a flow that ends in verdict %i leaves the version of stock alone",
    async (verdict) => {
      const shop = await newShop();
      await shop.stock("tea", 3n);
      const before = shop.pool("tea");
      await shop.screen("seller", verdict);
      expect((await shop.execute()).verdict).toBe(verdict);
      expect(shop.pool("tea")).toEqual(before);
      await shop.stock("tea", 1n);
      expect(verdictOf(await shop.send("buyer", tx.MsgExecuteOrderFlow, shop.flow({ clientKey: "scarce" })))).toBe(
        "orders/9",
      );
    },
  );

  test("C2 C3: HOLD locks everything and moves nothing until two officers release it", async () => {
    const shop = await newShop({}, RISKY);
    await shop.stock("tea", 3n);
    const { verdict, caseId } = await shop.execute({ ...WITHIN, chargeAtOnce: true });
    expect([verdict, caseId]).toEqual([HOLD, 1n]);
    expect(shop.order(1n)).toMatchObject({ status: PLACED, onHold: true });
    expect([shop.balance("buyer"), shop.spendable("buyer")]).toEqual([1_000_000n, 999_550n]);
    const seller = shop.address("seller");
    expect(verdictOf(await shop.send("seller", tx.MsgConfirmOrder, { seller, id: 1n }))).toBe("orders/11");
    expect(verdictOf(await shop.decide("officer1", 1n, ALLOW))).toBe("ok");
    expect(shop.order(1n).onHold).toBe(true);
    expect(verdictOf(await shop.decide("officer2", 1n, ALLOW))).toBe("ok");
    expect(shop.order(1n)).toMatchObject({ status: PLACED, onHold: false, verdict: ALLOW, version: 2n });
    expect(shop.balance("buyer")).toBe(999_550n);
    await shop.confirm(1n);
  });

  test("C2: a release looks again: a seller blocked meanwhile makes it a BLOCK", async () => {
    const shop = await newShop({}, RISKY);
    await shop.execute(WITHIN);
    await shop.screen("seller", BLOCK);
    await shop.decide("officer1", 1n, ALLOW);
    expect(verdictOf(await shop.decide("officer2", 1n, ALLOW))).toBe("ok");
    expect(shop.order(1n)).toMatchObject({ status: OrderStatus.ORDER_STATUS_REJECTED, verdict: BLOCK });
    expect(shop.balance("buyer")).toBe(999_550n);
  });

  test("C2: a hold that nobody decides ends with coins and stock back and the order EXPIRED", async () => {
    const shop = await newShop({}, RISKY);
    await shop.stock("tea", 3n);
    await shop.execute(WITHIN);
    await shop.pass(1000);
    expect(shop.order(1n).status).toBe(PLACED);
    await shop.pass(1002);
    expect(shop.order(1n)).toMatchObject({ status: OrderStatus.ORDER_STATUS_EXPIRED, onHold: false });
    expect(shop.spendable("buyer")).toBe(1_000_000n);
    expect(shop.pool("tea").available).toBe(3n);
  });

  test("C4: two officers reject: coins and stock are free", async () => {
    const shop = await newShop({}, RISKY);
    await shop.stock("tea", 3n);
    await shop.execute(WITHIN);
    for (const officer of ["officer1", "officer2"]) await shop.decide(officer, 1n, REJECT);
    expect(shop.order(1n)).toMatchObject({ status: OrderStatus.ORDER_STATUS_REJECTED, onHold: false });
    expect(shop.spendable("buyer")).toBe(1_000_000n);
    expect(shop.pool("tea").available).toBe(3n);
  });

  test("C8: a travel rule without an answer voids the payment and cancels the order", async () => {
    const rule = { jurisdiction: "XX", denom: "uusdc", threshold: "450" };
    const shop = await newShop({}, { travelRule: [rule] } as never);
    await shop.execute(WITHIN);
    await shop.confirm(1n);
    await shop.pass(501);
    await shop.pass(502);
    expect(shop.order(1n).status).toBe(OrderStatus.ORDER_STATUS_CANCELLED);
    expect(shop.spendable("buyer")).toBe(1_000_000n);
  });

  test("O10: the deposit is ceil(net goods × bps), and a seller who cancels what it confirmed pays floor of the penalty", async () => {
    const orders = { params: params({ min_seller_deposit_bps: 1234, cancel_penalty_bps: 3333 }), next_id: "1" };
    const shop = await newShop({ orders });
    expect(verdictOf(await shop.send("buyer", tx.MsgExecuteOrderFlow, shop.flow({ depositBps: 1233 })))).toBe(
      "orders/3",
    );
    for (const _ of [1, 2]) await shop.execute();
    // Net goods 390: 48.126 up to 49. Of gross goods it would be 50.
    for (const id of [1n, 2n]) await shop.confirm(id);
    expect(shop.spendable("seller")).toBe(1_000_000n - 98n);
    await shop.cancel("buyer", 1n);
    expect([shop.balance("seller"), shop.spendable("seller")]).toEqual([1_000_000n, 999_951n]);
    // 49 × 33.33 % = 16.33: the buyer gets 16.
    await shop.cancel("seller", 2n);
    expect([shop.balance("seller"), shop.spendable("seller")]).toEqual([999_984n, 999_984n]);
    expect(shop.balance("buyer")).toBe(1_000_016n);
  });

  test("earlier fault: the status index forgets an order's old status", async () => {
    const shop = await newShop();
    await shop.execute();
    await shop.confirm(1n);
    const found = (status: number) => shop.chain.query(Query.methods.ordersByStatus, Query.typeName, { status }).orders;
    expect([found(PLACED).length, found(CONFIRMED).length]).toEqual([0, 1]);
  });
});
