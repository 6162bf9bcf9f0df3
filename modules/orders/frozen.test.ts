/** Coins that may not move: what stands still, and what does not. */
import { expect, test } from "vitest";
import { OrderStatus } from "../../src/gen/stateset/orders/v1/state.js";
import * as tx from "../../src/gen/stateset/orders/v1/tx.js";
import { MsgSetBlacklisted, MsgSetPaused } from "../../src/gen/stateset/payments/v1/tx.js";
import { AppChain, responseOf } from "../../test/support/app-chain.js";
import { line, NAMES, newShop, verdictOf } from "../../test/support/order-shop.js";

const limits = { max_lines: 10, max_captures: 10, max_split_recipients: 10, max_expiries_per_block: 10 };
const periods = { default_authorization_period: "100s", default_capture_period: "1000s" };
const bounds = { max_obligations_per_cycle: 10, min_settle_delay: "1s", max_settle_delay: "1000s" };

/** "other" may pause uusdc and close it to anybody; each order asks for a deposit of a tenth. */
async function newFreezable() {
  const owner = AppChain.addressesOf(NAMES).get("other")!;
  const roles = { owner, master_minter: owner, pauser: owner, blacklister: owner };
  const minted = String(1_000_000 * NAMES.length);
  const shop = await newShop({
    orders: {
      params: {
        default_expiry: "600s",
        max_expiry: "6000s",
        max_lines: 10,
        max_expiries_per_block: 10,
        min_seller_deposit_bps: 1000,
        cancel_penalty_bps: 5000,
        auto_complete_window: "100s",
        dispute_window: "100s",
        return_window: "100s",
        resolver_window: "100s",
      },
      next_id: "1",
      next_fulfillment_id: "1",
      next_return_id: "1",
      next_dispute_id: "1",
    },
    payments: {
      params: { ...limits, ...bounds, ...periods, default_refund_period: "1000s", max_period: "1000s" },
      next_payment_id: "1",
      next_channel_id: "1",
      next_obligation_id: "1",
      next_cycle_id: "1",
      stablecoins: [{ denom: "uusdc", version: "1", ...roles, minted, burned: "0" }],
    },
  });
  const denom = "uusdc";
  return {
    ...shop,
    pause: () => shop.must("other", MsgSetPaused, { pauser: owner, denom, paused: true }),
    close: (name: string) =>
      shop.must("other", MsgSetBlacklisted, {
        blacklister: owner,
        denom,
        address: shop.address(name),
        blacklisted: true,
      }),
  };
}

test("P10: an amendment unlocks a part of the deposit of a paused denom, and locks no more of it", async () => {
  const shop = await newFreezable();
  const lines = [line("tea", 3n, "100")];
  const order = { buyer: shop.address("buyer"), seller: shop.address("seller"), denom: "uusdc", lines };
  const none = { shippingAmount: "0", taxAmount: "0", discountAmount: "0" };
  await shop.must("buyer", tx.MsgCreateOrder, { ...order, ...none });
  await shop.confirm(1n);
  expect(shop.order(1n).deposit).toBe("30");
  await shop.pause();
  const amend = (by: string, quantity: bigint) =>
    shop.send(by, tx.MsgAmendOrder, {
      ...{ signer: shop.address(by), id: 1n, lines: [line("tea", quantity, "100")], ...none },
      totalAmount: String(quantity * 100n),
    });
  await amend("buyer", 2n);
  expect(responseOf(await amend("seller", 2n), tx.MsgAmendOrderResponse).applied).toBe(true);
  expect([shop.order(1n).deposit, shop.spendable("seller")]).toEqual(["20", 1_000_000n - 20n]);
  await amend("buyer", 3n);
  expect(verdictOf(await amend("seller", 3n))).toBe("payments/24");
  expect([shop.order(1n).deposit, shop.spendable("seller")]).toEqual(["20", 1_000_000n - 20n]);
});

test("P10: an order of which nothing is left to release completes, though the seller's coins are frozen", async () => {
  const shop = await newFreezable();
  const lines = [line("gift", 1n, "0"), line("cup", 1n, "50")];
  const sums = { taxAmount: "0", shippingAmount: "0", discountAmount: "0", totalAmount: "50" };
  await shop.execute({ lines, ...sums, chargeAtOnce: true });
  await shop.confirm(1n);
  const cup = [{ line: 1, quantity: 1n }];
  await shop.must("buyer", tx.MsgCancelItems, { signer: shop.address("buyer"), id: 1n, lines: cup });
  expect(shop.spendable("buyer")).toBe(1_000_000n);
  const seller = shop.address("seller");
  await shop.must("seller", tx.MsgCreateFulfillment, { seller, orderId: 1n, lines: [{ line: 0, quantity: 1n }] });
  await shop.must("seller", tx.MsgShipFulfillment, { seller, fulfillmentId: 1n });
  await shop.must("buyer", tx.MsgConfirmDelivery, { signer: shop.address("buyer"), fulfillmentId: 1n });
  await shop.close("seller");
  await shop.pass(shop.now() + 200);
  expect(shop.order(1n)).toMatchObject({ status: OrderStatus.ORDER_STATUS_COMPLETED, deposit: "0" });
});
