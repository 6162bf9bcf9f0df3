import { expect, test } from "vitest";
import * as tx from "../../src/gen/stateset/crossborder/v1/tx.js";
import {
  address,
  code,
  declare,
  newTrade,
  publish,
  quoteMsg,
  quoteOf,
  reconcile,
  type Trade,
} from "../../test/support/trade-rig.js";

/** An accepted quote of three units: duty 34 + 33 + 33, tax 74 + 73 + 73. The last one is cancelled before customs. */
function withOneCancelled(): { trade: Trade; id: bigint; refund: (unit: bigint) => { duty: bigint; tax: bigint } } {
  const trade = newTrade();
  publish(trade);
  const { id } = trade.send(tx.MsgQuoteLandedCost, quoteMsg());
  trade.keeper.acceptQuote(trade.ctx(), {
    quoteId: id,
    orderId: 7n,
    buyer: address("buyer"),
    seller: address("seller"),
  });
  const refund = (firstUnit: bigint) =>
    trade.keeper.refundDuty(trade.ctx(), { orderId: 7n, line: 1, firstUnit, units: 1n });
  expect(refund(2n)).toEqual({ duty: 33n, tax: 73n });
  return { trade, id, refund };
}

test("X8: what customs wanted is spread over the units that it saw, not over those that were cancelled before", () => {
  const { trade, id, refund } = withOneCancelled();
  reconcile(trade, declare(trade, id, "67", "147", "seller"));
  expect(quoteOf(trade, id)).toMatchObject({ escrowed: "320", remitted: "214", returned: "106" });
  // over three units it would be 23 and 49
  expect(refund(0n)).toEqual({ duty: 34n, tax: 74n });
  expect(refund(1n)).toEqual({ duty: 33n, tax: 73n });
  expect([trade.balance("buyer"), trade.balance("seller")]).toEqual([10_000n, 10_000n - 214n]);
  expect(code(() => refund(0n))).toBe("crossborder/25");
});

test("X8: assessed below the quote, units bear what was assessed; above it, what was quoted", () => {
  const { trade, id, refund } = withOneCancelled();
  reconcile(trade, declare(trade, id, "41", "200", "seller"));
  // 41 over two units is 21 + 20; of the tax 74 was quoted, 100 assessed
  expect(refund(0n)).toEqual({ duty: 21n, tax: 74n });
  expect(refund(1n)).toEqual({ duty: 20n, tax: 73n });
});

test("X9: units that customs never saw are not drawn back", () => {
  const { trade, id, refund } = withOneCancelled();
  const declarationId = declare(trade, id, "67", "147", "seller");
  reconcile(trade, declarationId);
  const attached = { type: "export_declaration", hash: new Uint8Array(32), orderId: 7n };
  const { id: documentId } = trade.send(tx.MsgAttachDocument, { owner: address("broker"), ...attached });
  const claim = (units: bigint) =>
    trade.send<tx.MsgClaimDrawbackResponse>(tx.MsgClaimDrawback, {
      claimant: address("seller"),
      declarationId,
      line: 1,
      units,
      documentId,
    });
  expect(code(() => claim(1n))).toBe("crossborder/25");
  refund(0n);
  // floor(34 × 99 %); of the cancelled unit, or of a third of 67, it would be 32 or 22
  expect(claim(1n).amount).toBe("33");
  expect(code(() => claim(1n))).toBe("crossborder/25");
});
