import { describe, expect, test } from "vitest";
import { Verdict } from "../../src/gen/stateset/compliance/v1/verdict.js";
import { MsgExecuteOrderFlow, MsgExecuteOrderFlowResponse } from "../../src/gen/stateset/orders/v1/tx.js";
import * as pay from "../../src/gen/stateset/payments/v1/tx.js";
import type { ExecTxResult } from "../../src/gen/tendermint/abci/types.js";
import { responseOf } from "../../test/support/app-chain.js";
import { newShop } from "../../test/support/order-shop.js";

const codeOf = (r: ExecTxResult): string => (r.code === 0 ? "ok" : `${r.codespace}/${r.code}`);

async function newKeys(policy = {}) {
  const shop = await newShop({}, policy);
  const authorize = (by: string, clientKey: string, amount = "10") =>
    shop.send(by, pay.MsgAuthorize, {
      payer: shop.address(by),
      payee: shop.address("seller"),
      denom: "uusdc",
      amount,
      maxFeeBps: 100,
      clientKey,
    });
  return { ...shop, authorize };
}

describe("client keys", () => {
  test("G4: a key is its signer's over all messages of all modules, and nobody else's", async () => {
    const shop = await newKeys();
    expect(codeOf(await shop.authorize("buyer", "k"))).toBe("ok");
    expect(codeOf(await shop.send("buyer", MsgExecuteOrderFlow, shop.flow({ clientKey: "k" })))).toBe("idempotency/3");
    const claim = { merchant: shop.address("buyer"), active: true, clientKey: "k" };
    expect(codeOf(await shop.send("buyer", pay.MsgRegisterMerchant, claim))).toBe("idempotency/3");
    expect(codeOf(await shop.authorize("other", "k"))).toBe("ok");
    expect(shop.spendable("buyer")).toBe(1_000_000n - 10n);
  });

  test("G4: the replay comes before version, expiry and state: it gives the first answer and does nothing again", async () => {
    const shop = await newKeys();
    await shop.authorize("buyer", "a", "100");
    const capture = { payee: shop.address("seller"), id: 1n, version: 1n, amount: "60", clientKey: "c" };
    const first = await shop.send("seller", pay.MsgCapture, capture);
    await shop.send("seller", pay.MsgVoid, { signer: shop.address("seller"), id: 1n });
    const again = await shop.send("seller", pay.MsgCapture, capture);
    expect(responseOf(again, pay.MsgCaptureResponse)).toEqual(responseOf(first, pay.MsgCaptureResponse));
    expect(shop.payment(1n).captured).toBe("60");
    const other = await shop.send("seller", pay.MsgCapture, { ...capture, amount: "61" });
    expect(codeOf(other)).toBe("idempotency/3");
  });

  test("G4: a verdict is an answer and is stored; what failed stores nothing", async () => {
    const shop = await newKeys({
      tierLimits: [{ tier: 0, denom: "uusdc", perPayment: "50", perDay: "0", perMonth: "0" }],
    });
    const flow = shop.flow({ clientKey: "order" });
    const rejected = await shop.must("buyer", MsgExecuteOrderFlow, flow);
    expect(responseOf(rejected, MsgExecuteOrderFlowResponse).verdict).toBe(Verdict.VERDICT_REJECT);
    const again = await shop.must("buyer", MsgExecuteOrderFlow, flow);
    expect(responseOf(again, MsgExecuteOrderFlowResponse)).toEqual(responseOf(rejected, MsgExecuteOrderFlowResponse));
    expect(codeOf(await shop.authorize("buyer", "late", "2000000"))).toBe("ok");
    const failing = { payee: shop.address("seller"), id: 99n, amount: "1", clientKey: "free" };
    expect(codeOf(await shop.send("seller", pay.MsgCapture, failing))).toBe("payments/2");
    await shop.authorize("buyer", "next", "20");
    const capture = { payee: shop.address("seller"), id: 3n, amount: "1", clientKey: "free" };
    expect(codeOf(await shop.send("seller", pay.MsgCapture, capture))).toBe("ok");
  });

  test("G4: the payload is the message, not its transaction: another sequence is the same request", async () => {
    const shop = await newKeys();
    const results = await shop.block(
      ...[1, 2].map(() =>
        shop.signed("buyer", pay.MsgAuthorize, {
          payer: shop.address("buyer"),
          payee: shop.address("seller"),
          denom: "uusdc",
          amount: "10",
          maxFeeBps: 100,
          clientKey: "twice",
        }),
      ),
    );
    expect(results.map((r) => responseOf(r, pay.MsgAuthorizeResponse).id)).toEqual([1n, 1n]);
    expect(shop.spendable("buyer")).toBe(1_000_000n - 10n);
  });
});
