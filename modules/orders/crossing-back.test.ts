import { describe, expect, test } from "vitest";
import { MsgSend } from "../../src/gen/cosmos/bank/v1beta1/tx.js";
import { Incoterm, LandedCostStatus } from "../../src/gen/stateset/crossborder/v1/state.js";
import { Query } from "../../src/gen/stateset/orders/v1/query.js";
import { ReturnOutcome } from "../../src/gen/stateset/orders/v1/state.js";
import * as tx from "../../src/gen/stateset/orders/v1/tx.js";
import { responseOf } from "../../test/support/app-chain.js";
import { newBorderShop } from "../../test/support/border-shop.js";
import { verdictOf } from "../../test/support/order-shop.js";

const DUTY = "crossborder_duty";

describe("duty of units that do not come", () => {
  test("O3: a whole order that is cancelled or expires gives back everything, the fee too", async () => {
    const shop = await newBorderShop();
    await shop.quote();
    await shop.quote();
    await shop.execute();
    await shop.execute({ landedCostQuoteId: 2n, expiresAt: shop.instant(100) });
    expect(shop.account(DUTY)).toBe(248n);
    await shop.cancel("buyer", 1n);
    expect([shop.account(DUTY), shop.spendable("buyer")]).toEqual([124n, 999_466n]);
    await shop.pass(100);
    expect([shop.account(DUTY), shop.spendable("buyer")]).toEqual([0n, 1_000_000n]);
    expect(shop.landed(2n).status).toBe(LandedCostStatus.LANDED_COST_STATUS_EXPIRED);
  });

  test("O1 O3: a cancelled unit frees goods and shipping and brings its duty and tax back, from the end of the line", async () => {
    const shop = await newBorderShop();
    await shop.quote();
    await shop.execute();
    await shop.confirm(1n);
    const lines = [{ line: 0, quantity: 1n }];
    const cancel = { signer: shop.address("buyer"), id: 1n, lines };
    await shop.must("buyer", tx.MsgCancelItems, cancel);
    // The last of three: goods 97, shipping 5; duty 6 of 7 + 7 + 6, tax 20 of 21 + 21 + 20; the fee stays.
    expect([shop.account(DUTY), shop.spendable("buyer")]).toEqual([98n, 999_466n + 97n + 5n + 6n + 20n]);
    // What was only locked is no refund; duty and tax are one.
    expect(shop.order(1n).progress.map((p) => p.refundedAmount)).toEqual(["26", "0"]);
    await shop.cancel("buyer", 1n);
    expect(shop.order(1n).progress.map((p) => p.refundedAmount)).toEqual(["82", "37"]);
  });

  test("G5: units of two lines that are cancelled together make one new version of the quote", async () => {
    const shop = await newBorderShop();
    await shop.quote();
    await shop.execute();
    await shop.confirm(1n);
    const lines = [0, 1].map((line) => ({ line, quantity: 1n }));
    await shop.must("seller", tx.MsgCancelItems, { signer: shop.address("seller"), id: 1n, lines });
    // accepted is its second version
    expect(shop.landed(1n)).toMatchObject({ version: 3n, returned: "44" });
  });

  async function newDelivered() {
    const shop = await newBorderShop();
    const [seller, buyer] = [shop.address("seller"), shop.address("buyer")];
    await shop.quote();
    await shop.execute({ escrow: true });
    await shop.confirm(1n);
    const lines = [
      { line: 0, quantity: 3n },
      { line: 1, quantity: 2n },
    ];
    await shop.must("seller", tx.MsgCreateFulfillment, { seller, orderId: 1n, lines });
    await shop.must("seller", tx.MsgShipFulfillment, { seller, fulfillmentId: 1n });
    await shop.must("buyer", tx.MsgConfirmDelivery, { signer: buyer, fulfillmentId: 1n });
    return {
      ...shop,
      async giveBack(line: number, quantity: bigint) {
        const asked = await shop.must("buyer", tx.MsgRequestReturn, {
          buyer,
          orderId: 1n,
          lines: [{ line, quantity }],
        });
        const { returnId } = responseOf(asked, tx.MsgRequestReturnResponse);
        await shop.must("seller", tx.MsgDecideReturn, { seller, returnId, approve: true });
        const outcomes = [ReturnOutcome.from({ line, accepted: quantity })];
        return shop.send("seller", tx.MsgReceiveReturn, { seller, returnId, outcomes });
      },
    };
  }

  test("O3 X9: before customs is paid, duty and tax of a returned unit come from the escrow", async () => {
    const shop = await newDelivered();
    const request = { id: 1n, line: 0, quantity: 2n };
    const asked = shop.chain.query(Query.methods.refundQuote, Query.typeName, request);
    expect(asked).toEqual({ goods: "195", tax: "42", shipping: "10", duty: "14" });
    const made = responseOf(await shop.giveBack(0, 2n), tx.MsgReceiveReturnResponse);
    expect(made).toMatchObject({ refunded: "251", importDutyRefunded: "14", importTaxRefunded: "42" });
    expect([shop.account(DUTY), shop.balance("seller")]).toEqual([68n, 1_000_000n]);
    expect(shop.balance("buyer")).toBe(1_000_000n - 534n + 251n);
    expect(shop.order(1n).progress[0]!.refundedAmount).toBe("251");
  });

  test("X8: after customs was paid, from the seller, duty as assessed and tax as quoted where more was assessed", async () => {
    const shop = await newDelivered();
    const declaration = await shop.declare(
      1n,
      [
        ["17", "65"],
        ["15", "22"],
      ],
      "5",
    );
    await shop.reconcile(declaration);
    // 124 against 124: nothing is left.
    expect([shop.account(DUTY), shop.balance("carrier")]).toEqual([0n, 1_000_124n]);
    const made = responseOf(await shop.giveBack(0, 3n), tx.MsgReceiveReturnResponse);
    expect(made).toMatchObject({ refunded: "371", importDutyRefunded: "17", importTaxRefunded: "62" });
    expect(shop.balance("seller")).toBe(1_000_000n - 79n);
  });

  test("P5 X8: a seller who cannot give duty back cannot take the return: nothing of it happens", async () => {
    const shop = await newDelivered();
    const declaration = await shop.declare(
      1n,
      [
        ["20", "62"],
        ["15", "22"],
      ],
      "5",
    );
    await shop.reconcile(declaration);
    const to = { fromAddress: shop.address("seller"), toAddress: shop.address("other") };
    await shop.must("seller", MsgSend, { ...to, amount: [{ denom: "uusdc", amount: "999919" }] });
    expect(verdictOf(await shop.giveBack(0, 3n))).toBe("sdk/5");
    expect(shop.balance("buyer")).toBe(999_466n);
    expect(shop.order(1n).progress[0]).toMatchObject({ returnReceived: 0n, refundedAmount: "0" });
  });

  test("X8: a surplus of the whole goes to the buyer, who funded it", async () => {
    const shop = await newDelivered();
    const declaration = await shop.declare(
      1n,
      [
        ["10", "70"],
        ["15", "20"],
      ],
      "5",
    );
    await shop.reconcile(declaration);
    // Line by line it would be 10 + 2 back and 8 wanted; on the sum it is 4 back.
    expect([shop.balance("carrier"), shop.balance("buyer"), shop.balance("seller")]).toEqual([
      1_000_120n,
      999_470n,
      1_000_000n,
    ]);
  });

  test("X9: where the importer paid, a returned unit brings goods back alone, and can be drawn back", async () => {
    const shop = await newBorderShop();
    const [seller, buyer] = [shop.address("seller"), shop.address("buyer")];
    const incoterm = Incoterm.INCOTERM_DAP;
    await shop.quote({ consignment: shop.consignment({ incoterm }) });
    await shop.execute({ incoterm, dutyAmount: "0", taxAmount: "0", totalAmount: "410", escrow: true });
    await shop.confirm(1n);
    const lines = [{ line: 0, quantity: 3n }];
    await shop.must("seller", tx.MsgCreateFulfillment, { seller, orderId: 1n, lines });
    await shop.must("seller", tx.MsgShipFulfillment, { seller, fulfillmentId: 1n });
    await shop.must("buyer", tx.MsgConfirmDelivery, { signer: buyer, fulfillmentId: 1n });
    await shop.must("buyer", tx.MsgRequestReturn, { buyer, orderId: 1n, lines: [{ line: 0, quantity: 2n }] });
    await shop.must("seller", tx.MsgDecideReturn, { seller, returnId: 1n, approve: true });
    const outcomes = [ReturnOutcome.from({ line: 0, accepted: 2n })];
    const made = await shop.must("seller", tx.MsgReceiveReturn, { seller, returnId: 1n, outcomes });
    expect(responseOf(made, tx.MsgReceiveReturnResponse)).toMatchObject({
      refunded: "195",
      importDutyRefunded: "0",
      importTaxRefunded: "0",
    });
    expect(shop.landed(1n).progress[0]).toMatchObject({ unitsRefunded: 2n, dutyRefunded: "0" });
  });

  test("X8: cancelled after customs was paid, duty and tax come from the seller, the fee from nobody", async () => {
    const shop = await newBorderShop();
    await shop.quote();
    await shop.execute();
    await shop.confirm(1n);
    const declaration = await shop.declare(
      1n,
      [
        ["20", "62"],
        ["15", "22"],
      ],
      "5",
    );
    await shop.reconcile(declaration);
    expect(verdictOf(await shop.cancel("seller", 1n))).toBe("ok");
    expect([shop.balance("seller"), shop.spendable("buyer")]).toEqual([999_881n, 999_995n]);
  });
});
