import { describe, expect, test } from "vitest";
import { Query } from "../../src/gen/stateset/orders/v1/query.js";
import * as tx from "../../src/gen/stateset/orders/v1/tx.js";
import { responseOf } from "../../test/support/app-chain.js";
import { line, newShop, verdictOf } from "../../test/support/order-shop.js";

/** 4 tea at 100 and a cup at 50, tax 40, shipping 20: 510 instead of 450. */
const MORE = {
  lines: [line("tea", 4n, "100"), line("cup", 1n, "50")],
  taxAmount: "40",
  shippingAmount: "20",
  discountAmount: "0",
  totalAmount: "510",
};
const LESS = { ...MORE, lines: [line("tea", 1n, "100")], totalAmount: "160" };

async function newDeal(more: Partial<tx.MsgExecuteOrderFlow> = {}, deposit = 0) {
  const limits = { default_expiry: "600s", max_expiry: "6000s", max_lines: 2, max_expiries_per_block: 10 };
  const params = { ...limits, min_seller_deposit_bps: deposit, cancel_penalty_bps: 5000 };
  const shop = await newShop({ orders: { params, next_id: "1", next_fulfillment_id: "1" } });
  await shop.stock("tea", 4n);
  await shop.execute(more);
  return {
    ...shop,
    amend: (by: string, what: Partial<tx.MsgAmendOrder> = MORE) =>
      shop.send(by, tx.MsgAmendOrder, { signer: shop.address(by), id: 1n, ...what }),
    waiting: () => shop.chain.query(Query.methods.amendment, Query.typeName, { id: 1n }).amendment,
  };
}

describe("amendments", () => {
  test("nothing changes until both say the same; then lock, stock and totals follow", async () => {
    const deal = await newDeal();
    expect(responseOf(await deal.amend("seller"), tx.MsgAmendOrderResponse)).toEqual({ applied: false, version: 1n });
    expect(deal.order(1n)).toMatchObject({ totalAmount: "450", version: 1n });
    expect(deal.waiting()).toMatchObject({ proposer: deal.address("seller"), totalAmount: "510" });
    expect(deal.spendable("buyer")).toBe(1_000_000n - 450n);
    expect(responseOf(await deal.amend("buyer"), tx.MsgAmendOrderResponse)).toEqual({ applied: true, version: 2n });
    expect(deal.order(1n)).toMatchObject({ totalAmount: "510", version: 2n });
    expect(deal.spendable("buyer")).toBe(1_000_000n - 510n);
    expect(deal.payment(1n)).toMatchObject({ amount: "510", version: 2n, shippingAmount: "20" });
    expect(deal.pool("tea").pool).toMatchObject({ onHand: 4n, reserved: 4n });
    expect(() => deal.waiting()).toThrow("no amendment of order 1 waits");
  });

  test("a smaller order unlocks exactly the difference and frees the stock", async () => {
    const deal = await newDeal();
    await deal.amend("buyer", LESS);
    await deal.amend("seller", LESS);
    expect(deal.spendable("buyer")).toBe(1_000_000n - 160n);
    expect(deal.pool("tea")).toMatchObject({ available: 3n });
  });

  test("another wish replaces the one that waits; the same one twice from one side is no agreement", async () => {
    const deal = await newDeal();
    await deal.amend("buyer", LESS);
    expect(responseOf(await deal.amend("buyer", LESS), tx.MsgAmendOrderResponse).applied).toBe(false);
    expect(responseOf(await deal.amend("seller", MORE), tx.MsgAmendOrderResponse).applied).toBe(false);
    expect(responseOf(await deal.amend("seller", LESS), tx.MsgAmendOrderResponse).applied).toBe(false);
    expect(responseOf(await deal.amend("buyer", LESS), tx.MsgAmendOrderResponse).applied).toBe(true);
  });

  test("a wish falls with any other change of the order", async () => {
    const deal = await newDeal();
    await deal.amend("buyer", LESS);
    await deal.confirm(1n);
    expect(() => deal.waiting()).toThrow();
    expect(responseOf(await deal.amend("seller", LESS), tx.MsgAmendOrderResponse).applied).toBe(false);
  });

  test("G5: all that it does to an article makes one new version of its stock, and none where the units stay", async () => {
    const deal = await newDeal();
    const agree = async (what: Partial<tx.MsgAmendOrder>) => {
      await deal.amend("buyer", what);
      expect(responseOf(await deal.amend("seller", what), tx.MsgAmendOrderResponse).applied).toBe(true);
    };
    // Stated, then reserved.
    expect(deal.pool("tea").pool).toMatchObject({ version: 2n, reserved: 3n });
    await agree(MORE);
    expect(deal.pool("tea").pool).toMatchObject({ version: 3n, reserved: 4n });
    await agree({ ...MORE, lines: [line("tea", 4n, "101"), line("cup", 1n, "46")] });
    expect(deal.pool("tea").pool).toMatchObject({ version: 3n, reserved: 4n });
    await agree({ ...MORE, lines: [line("tea", 1n, "225"), line("tea", 1n, "225")] });
    expect(deal.pool("tea").pool).toMatchObject({ version: 4n, reserved: 2n });
    await deal.cancel("buyer", 1n);
    expect(deal.pool("tea").pool).toMatchObject({ version: 5n, reserved: 0n });
  });

  test("G5: what changes nothing of the payment makes no new version of it", async () => {
    const deal = await newDeal();
    const later = { seconds: BigInt(Date.UTC(2026, 0, 1)) / 1000n + 1000n, nanos: 0 };
    const { lines, taxAmount, shippingAmount, discountAmount } = deal.flow();
    const same = { lines, taxAmount, shippingAmount, discountAmount, totalAmount: "450", expiresAt: later };
    for (const by of ["seller", "buyer"]) await deal.amend(by, same);
    expect(deal.order(1n)).toMatchObject({ version: 2n, expiresAt: later });
    expect(deal.payment(1n).version).toBe(1n);
    expect(deal.spendable("buyer")).toBe(1_000_000n - 450n);
  });

  test("a confirmed order's deposit follows its goods", async () => {
    const deal = await newDeal({}, 1000);
    await deal.confirm(1n);
    expect(deal.order(1n).deposit).toBe("39");
    await deal.amend("buyer");
    await deal.amend("seller");
    // ceil(450 × 0.1)
    expect(deal.order(1n).deposit).toBe("45");
    expect(deal.spendable("seller")).toBe(1_000_000n - 45n);
  });

  test.each<[string, string, Partial<tx.MsgAmendOrder>, string]>([
    ["a stranger", "other", {}, "orders/6"],
    ["a total that is not the sum", "buyer", { totalAmount: "511" }, "orders/18"],
    ["a stale version", "buyer", { version: 9n }, "orders/5"],
    ["no lines", "buyer", { lines: [], totalAmount: "60" }, "orders/3"],
    [
      "too many lines",
      "buyer",
      { lines: [line("a", 1n, "1"), line("b", 1n, "1"), line("c", 1n, "1")], totalAmount: "63" },
      "orders/18",
    ],
    ["an expiry in the past", "buyer", { expiresAt: { seconds: 1n, nanos: 0 } }, "orders/18"],
  ])("%s is refused", async (_, by, what, verdict) => {
    const deal = await newDeal();
    expect(verdictOf(await deal.amend(by, { ...MORE, ...what }))).toBe(verdict);
  });

  test("what cannot be had is refused when the second one agrees, and nothing has changed", async () => {
    const deal = await newDeal();
    const five = { ...MORE, lines: [line("tea", 5n, "100")], totalAmount: "560" };
    await deal.amend("seller", five);
    expect(verdictOf(await deal.amend("buyer", five))).toBe("orders/9");
    const dear = { ...MORE, lines: [line("tea", 1n, "2000000")], totalAmount: "2000060" };
    await deal.amend("seller", dear);
    expect(verdictOf(await deal.amend("buyer", dear))).toBe("sdk/5");
    expect(deal.order(1n)).toMatchObject({ totalAmount: "450", version: 1n });
    expect(deal.pool("tea").pool).toMatchObject({ reserved: 3n });
  });

  test("once a unit is planned, or everything charged, or the order held, it is amended no more", async () => {
    const deal = await newDeal();
    await deal.confirm(1n);
    const lines = [{ line: 0, quantity: 1n }];
    await deal.must("seller", tx.MsgCreateFulfillment, { seller: deal.address("seller"), orderId: 1n, lines });
    expect(verdictOf(await deal.amend("buyer"))).toBe("orders/4");
    expect(verdictOf(await (await newDeal({ chargeAtOnce: true })).amend("buyer"))).toBe("orders/4");
    const held = await newDeal();
    await held.must("buyer", tx.MsgHoldOrder, { signer: held.address("buyer"), id: 1n });
    expect(verdictOf(await held.amend("buyer"))).toBe("orders/11");
  });
});
