import { describe, expect, test } from "vitest";
import { Verdict } from "../../src/gen/stateset/compliance/v1/verdict.js";
import { PaymentStatus } from "../../src/gen/stateset/payments/v1/state.js";
import * as tx from "../../src/gen/stateset/payments/v1/tx.js";
import { responseOf } from "../../test/support/app-chain.js";
import { newPaymentShop, time, verdict } from "../../test/support/payment-shop.js";

describe("payments", () => {
  test("an authorization locks in the payer's own account, and a capture pays the payee less the fee", async () => {
    const shop = await newPaymentShop();
    const made = await shop.send("payer", tx.MsgAuthorize, shop.authorize());
    expect(verdict(made)).toBe("ok");
    expect(responseOf(made, tx.MsgAuthorizeResponse)).toMatchObject({
      id: 1n,
      version: 1n,
      status: PaymentStatus.PAYMENT_STATUS_AUTHORIZED,
      verdict: Verdict.VERDICT_ALLOW,
    });
    expect([shop.balance("payer"), shop.spendable("payer")]).toEqual(["1000000", "999000"]);
    const capture = { payee: shop.address("payee"), id: 1n, amount: "250", fulfillmentId: 1n };
    const captured = await shop.send("payee", tx.MsgCapture, capture);
    expect(responseOf(captured, tx.MsgCaptureResponse)).toEqual({ captureIndex: 1, version: 2n, fee: "2", net: "248" });
    expect([shop.balance("payer"), shop.spendable("payer"), shop.balance("payee")]).toEqual([
      "999750",
      "999000",
      "1000248",
    ]);
    expect(shop.payment(1n)).toMatchObject({
      status: PaymentStatus.PAYMENT_STATUS_PARTIALLY_CAPTURED,
      captured: "250",
    });
  });

  test("P1 P2: from capture expiry on captures are refused, the payer reclaims at once, else the queue unlocks", async () => {
    const shop = await newPaymentShop();
    const expiries = { authorizationExpiresAt: time(5), captureExpiresAt: time(10), refundExpiresAt: time(20) };
    const capture = (id: bigint) => ({ payee: shop.address("payee"), id, amount: "1" });
    for (const _ of [1, 2]) await shop.send("payer", tx.MsgAuthorize, shop.authorize(expiries));
    expect(verdict(await shop.send("payee", tx.MsgCapture, capture(1n), 9))).toBe("ok");
    const late = await shop.chain.block(shop.at(10), [
      shop.signed("payee", tx.MsgCapture, capture(2n)),
      shop.signed("payer", tx.MsgReclaim, { payer: shop.address("payer"), id: 1n }),
    ]);
    expect(late.txResults.map(verdict)).toEqual(["payments/7", "ok"]);
    expect(shop.payment(1n).status).toBe(PaymentStatus.PAYMENT_STATUS_CAPTURED);
    expect(shop.payment(2n).status).toBe(PaymentStatus.PAYMENT_STATUS_EXPIRED);
    expect(shop.spendable("payer")).toBe("999999");
    expect(verdict(await shop.send("payer", tx.MsgReclaim, { payer: shop.address("payer"), id: 2n }, 11))).toBe(
      "payments/4",
    );
  });

  test("P3: an increment states how much more, and comes before the first capture", async () => {
    const shop = await newPaymentShop();
    await shop.send("payer", tx.MsgAuthorize, shop.authorize());
    const more = { payer: shop.address("payer"), id: 1n, amount: "500" };
    const grown = await shop.send("payer", tx.MsgIncrementAuthorization, more);
    expect(responseOf(grown, tx.MsgIncrementAuthorizationResponse)).toEqual({ version: 2n, amount: "1500" });
    expect(shop.spendable("payer")).toBe("998500");
    await shop.send("payee", tx.MsgCapture, { payee: shop.address("payee"), id: 1n, amount: "1" });
    expect(verdict(await shop.send("payer", tx.MsgIncrementAuthorization, more))).toBe("payments/4");
  });

  test("P4: a final capture unlocks the rest, another partial one keeps the hold", async () => {
    const shop = await newPaymentShop();
    await shop.send("payer", tx.MsgAuthorize, shop.authorize());
    await shop.send("payee", tx.MsgCapture, { payee: shop.address("payee"), id: 1n, amount: "100" });
    expect(shop.spendable("payer")).toBe("999000");
    await shop.send("payee", tx.MsgCapture, { payee: shop.address("payee"), id: 1n, amount: "100", final: true });
    expect(shop.spendable("payer")).toBe("999800");
    expect(shop.payment(1n)).toMatchObject({ status: PaymentStatus.PAYMENT_STATUS_CAPTURED, holdId: 0n });
  });

  test("P5 P7: a refund is limited per line and per payment, and the fee is not given back", async () => {
    const shop = await newPaymentShop();
    const lines = [
      { line: 1, amount: "600" },
      { line: 2, amount: "300" },
    ];
    await shop.send("payer", tx.MsgAuthorize, shop.authorize({ lines, shippingAmount: "100" }));
    await shop.send("payee", tx.MsgCapture, { payee: shop.address("payee"), id: 1n, amount: "1000" });
    const refund = (parts: { line: number; amount: string }[]) =>
      shop.send("payee", tx.MsgRefund, { payee: shop.address("payee"), id: 1n, lines: parts });
    expect(verdict(await refund([{ line: 2, amount: "301" }]))).toBe("payments/9");
    expect(verdict(await refund([{ line: 2, amount: "200" }]))).toBe("ok");
    expect(verdict(await refund([{ line: 2, amount: "101" }]))).toBe("payments/9");
    expect(
      verdict(
        await refund([
          { line: 2, amount: "100" },
          { line: 1, amount: "600" },
        ]),
      ),
    ).toBe("ok");
    expect(shop.payment(1n)).toMatchObject({
      status: PaymentStatus.PAYMENT_STATUS_PARTIALLY_REFUNDED,
      refunded: "900",
    });
    expect([shop.balance("payer"), shop.balance("payee")]).toEqual(["999900", "1000090"]);
  });

  test("P5: a refund that the payee cannot cover is refused whole; one from escrow needs nothing of the payee", async () => {
    const shop = await newPaymentShop();
    await shop.send("payer", tx.MsgAuthorize, shop.authorize());
    await shop.send("payer", tx.MsgAuthorize, shop.authorize({ escrow: true }));
    for (const id of [1n, 2n])
      await shop.send("payee", tx.MsgCapture, { payee: shop.address("payee"), id, amount: "1000" });
    const lock = {
      ...shop.authorize({ payer: shop.address("payee"), payee: shop.address("other") }),
      amount: "1000500",
    };
    expect(verdict(await shop.send("payee", tx.MsgAuthorize, lock))).toBe("ok");
    const refund = (id: bigint) => ({ payee: shop.address("payee"), id, lines: [{ line: 0, amount: "1000" }] });
    expect(verdict(await shop.send("payee", tx.MsgRefund, refund(1n)))).toBe("sdk/5");
    expect(shop.payment(1n).refunded).toBe("0");
    const made = await shop.send("payee", tx.MsgRefund, refund(2n));
    expect(responseOf(made, tx.MsgRefundResponse)).toMatchObject({ refunded: "1000", fromEscrow: true });
    expect(shop.payment(2n).status).toBe(PaymentStatus.PAYMENT_STATUS_REFUNDED);
  });

  test("P6: escrow pays the fee on release, on what the payee gets; a split follows the largest remainder, once", async () => {
    const shop = await newPaymentShop();
    await shop.send("payer", tx.MsgAuthorize, shop.authorize({ escrow: true }));
    await shop.send("payee", tx.MsgCapture, { payee: shop.address("payee"), id: 1n, amount: "1000" });
    await shop.send("payee", tx.MsgRefund, { payee: shop.address("payee"), id: 1n, lines: [{ line: 0, amount: "1" }] });
    const released = await shop.send("payer", tx.MsgReleaseEscrow, { payer: shop.address("payer"), id: 1n });
    expect(responseOf(released, tx.MsgReleaseEscrowResponse)).toMatchObject({ released: "999" });
    expect(shop.payment(1n).captures[0]).toMatchObject({ fee: "9", net: "990", settled: true });
    const shares = [
      { recipient: shop.address("payee"), bps: 3333 },
      { recipient: shop.address("other"), bps: 6667 },
    ];
    const split = { payee: shop.address("payee"), id: 1n, captureIndex: 1, shares };
    const made = await shop.send("payee", tx.MsgSplitPayout, split);
    expect(responseOf(made, tx.MsgSplitPayoutResponse).amounts).toEqual(["330", "660"]);
    expect(shop.balance("other")).toBe("1000660");
    expect(verdict(await shop.send("payee", tx.MsgSplitPayout, split))).toBe("payments/27");
  });

  test("P6: the fee must lie within what the payer signed, both ends included", async () => {
    const shop = await newPaymentShop();
    const bounds = (minFeeBps: number, maxFeeBps: number) => shop.authorize({ minFeeBps, maxFeeBps });
    expect(verdict(await shop.send("payer", tx.MsgAuthorize, bounds(0, 99)))).toBe("payments/10");
    expect(verdict(await shop.send("payer", tx.MsgAuthorize, bounds(101, 200)))).toBe("payments/10");
    expect(verdict(await shop.send("payer", tx.MsgAuthorize, bounds(100, 100)))).toBe("ok");
  });

  test("a payment may wait for funds, and is refused without them otherwise", async () => {
    const shop = await newPaymentShop();
    const large = shop.authorize({ amount: "1500000" });
    expect(verdict(await shop.send("payer", tx.MsgAuthorize, large))).toBe("sdk/5");
    const waiting = await shop.send("payer", tx.MsgAuthorize, { ...large, waitForFunds: true });
    const { id, status } = responseOf(waiting, tx.MsgAuthorizeResponse);
    expect(status).toBe(PaymentStatus.PAYMENT_STATUS_REQUIRES_FUNDS);
    const fund = { payer: shop.address("payer"), paymentId: id };
    expect(verdict(await shop.send("payer", tx.MsgAuthorize, fund))).toBe("sdk/5");
    const charge = {
      payer: shop.address("other"),
      payee: shop.address("payer"),
      denom: "uusdc",
      amount: "600000",
      maxFeeBps: 100,
    };
    expect(verdict(await shop.send("other", tx.MsgCharge, charge))).toBe("ok");
    const funded = await shop.send("payer", tx.MsgAuthorize, fund);
    expect(responseOf(funded, tx.MsgAuthorizeResponse)).toMatchObject({
      id,
      version: 2n,
      status: PaymentStatus.PAYMENT_STATUS_AUTHORIZED,
    });
    expect(shop.spendable("payer")).toBe("94000");
  });

  test("P2: void is the payee's before expiry, and never the payer's; with something captured it stays CAPTURED", async () => {
    const shop = await newPaymentShop();
    await shop.send("payer", tx.MsgAuthorize, shop.authorize());
    expect(verdict(await shop.send("payer", tx.MsgVoid, { signer: shop.address("payer"), id: 1n }))).toBe("payments/6");
    expect(verdict(await shop.send("other", tx.MsgVoid, { signer: shop.address("other"), id: 1n }))).toBe("payments/6");
    const voided = await shop.send("payee", tx.MsgVoid, { signer: shop.address("payee"), id: 1n });
    expect(responseOf(voided, tx.MsgVoidResponse)).toEqual({ version: 2n, unlocked: "1000" });
    expect(shop.payment(1n).status).toBe(PaymentStatus.PAYMENT_STATUS_VOIDED);
    await shop.send("payer", tx.MsgAuthorize, shop.authorize());
    await shop.send("payee", tx.MsgCapture, { payee: shop.address("payee"), id: 2n, amount: "1" });
    await shop.send("payee", tx.MsgVoid, { signer: shop.address("payee"), id: 2n });
    expect(shop.payment(2n)).toMatchObject({ status: PaymentStatus.PAYMENT_STATUS_CAPTURED, captured: "1" });
    const expiries = { authorizationExpiresAt: time(60), captureExpiresAt: time(60), refundExpiresAt: time(60) };
    await shop.send("payer", tx.MsgAuthorize, shop.authorize(expiries));
    const late = await shop.send("payee", tx.MsgVoid, { signer: shop.address("payee"), id: 3n }, 60);
    expect(verdict(late)).toBe("payments/7");
    expect(shop.payment(3n).status).toBe(PaymentStatus.PAYMENT_STATUS_EXPIRED);
  });

  test("G1: what is due is worked off by (expiry, id), as much as a block may; the rest stays locked until reclaimed", async () => {
    const periods = { default_authorization_period: "100s", default_capture_period: "1000s", max_period: "9000s" };
    const counts = { max_lines: 10, max_captures: 10, max_split_recipients: 10, max_obligations_per_cycle: 10 };
    const delays = { default_refund_period: "1000s", min_settle_delay: "1s", max_settle_delay: "1000s" };
    const ids = { next_payment_id: "1", next_channel_id: "1", next_obligation_id: "1", next_cycle_id: "1" };
    const params = { ...periods, ...counts, ...delays, max_expiries_per_block: 1 };
    const shop = await newPaymentShop({ payments: { params, ...ids } });
    const until = (seconds: number) => ({
      authorizationExpiresAt: time(seconds),
      captureExpiresAt: time(seconds),
      refundExpiresAt: time(100),
    });
    for (const seconds of [31, 30, 30]) {
      await shop.send("payer", tx.MsgAuthorize, shop.authorize({ ...until(seconds), maxFeeBps: 0 }));
    }
    const open = () => [1n, 2n, 3n].filter((id) => shop.payment(id).holdId !== 0n);
    await shop.pass(40);
    expect(open()).toEqual([1n, 3n]);
    const late = { payee: shop.address("payee"), id: 3n, amount: "1" };
    expect(verdict(await shop.send("payee", tx.MsgCapture, late, 41))).toBe("payments/7");
    expect(open()).toEqual([1n]);
    const reclaimed = await shop.send("payer", tx.MsgReclaim, { payer: shop.address("payer"), id: 1n }, 42);
    expect(responseOf(reclaimed, tx.MsgReclaimResponse).unlocked).toBe("1000");
  });
});
