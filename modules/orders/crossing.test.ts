import { describe, expect, test } from "vitest";
import { MsgSend } from "../../src/gen/cosmos/bank/v1beta1/tx.js";
import { Verdict } from "../../src/gen/stateset/compliance/v1/verdict.js";
import {
  CorridorStatus,
  FxQuoteStatus,
  Incoterm,
  LandedCostStatus,
  TaxRow,
  TransportMode,
} from "../../src/gen/stateset/crossborder/v1/state.js";
import * as crossborder from "../../src/gen/stateset/crossborder/v1/tx.js";
import { OrderStatus } from "../../src/gen/stateset/orders/v1/state.js";
import * as tx from "../../src/gen/stateset/orders/v1/tx.js";
import { PaymentStatus } from "../../src/gen/stateset/payments/v1/state.js";
import { responseOf } from "../../test/support/app-chain.js";
import { type BorderShop, LINES, newBorderShop } from "../../test/support/border-shop.js";
import { verdictOf } from "../../test/support/order-shop.js";

const { VERDICT_ALLOW: ALLOW, VERDICT_HOLD: HOLD, VERDICT_REJECT: REJECT, VERDICT_BLOCK: BLOCK } = Verdict;
const {
  CORRIDOR_STATUS_OPEN: OPEN,
  CORRIDOR_STATUS_CLOSED: CLOSED,
  CORRIDOR_STATUS_RESTRICTED: RESTRICTED,
} = CorridorStatus;
/** A policy under which an order out of US is held. */
const RISKY = { highRiskCountries: ["US"] };
const DUTY = "crossborder_duty";
const DAP = { incoterm: Incoterm.INCOTERM_DAP, dutyAmount: "0", taxAmount: "0", totalAmount: "410" };

async function send(shop: BorderShop, more: Partial<tx.MsgExecuteOrderFlow> = {}) {
  const made = await shop.send("buyer", tx.MsgExecuteOrderFlow, shop.flow(more));
  return { verdict: verdictOf(made), log: made.log };
}

describe("ExecuteOrderFlow across a border", () => {
  test("X1: under DDP duty, tax and fee move into the duty escrow at once, goods and shipping are held", async () => {
    const shop = await newBorderShop();
    await shop.stock("tea", 5n);
    const { cost } = await shop.quote();
    expect(cost).toMatchObject({ duty: "35", tax: "84", fee: "5", total: "124", tariffVersion: 1n });
    const made = await shop.must("buyer", tx.MsgExecuteOrderFlow, shop.flow());
    expect(responseOf(made, tx.MsgExecuteOrderFlowResponse)).toMatchObject({
      orderId: 1n,
      paymentId: 1n,
      fxQuoteId: 0n,
      landedCostQuoteId: 1n,
      tariffVersion: 1n,
      verdict: ALLOW,
    });
    const told = made.events.find((e) => e.type === "order_executed")!.attributes.map((a) => [a.key, a.value]);
    expect(told).toContainEqual(["landed_cost_quote_id", "1"]);
    expect(told).toContainEqual(["tariff_version", "1"]);
    expect([shop.balance("buyer"), shop.spendable("buyer"), shop.account(DUTY)]).toEqual([999_876n, 999_466n, 124n]);
    expect(shop.payment(1n)).toMatchObject({ amount: "410", shippingAmount: "20" });
    expect(shop.payment(1n).lines.map((l) => l.amount)).toEqual(["292", "98"]);
    const { progress, totalAmount } = shop.order(1n);
    expect([totalAmount, ...progress.flatMap((p) => [p.importDuty, p.importTax])]).toEqual([
      "534",
      "20",
      "62",
      "15",
      "22",
    ]);
    expect(shop.landed(1n)).toMatchObject({ status: LandedCostStatus.LANDED_COST_STATUS_ACCEPTED, orderId: 1n });
  });

  test("X1: under DAP nothing is escrowed, and duty and tax are not in the total", async () => {
    const shop = await newBorderShop();
    await shop.quote({ consignment: shop.consignment({ incoterm: Incoterm.INCOTERM_DAP }) });
    const more = { ...DAP, taxAmount: "84", totalAmount: "494" };
    expect((await send(shop, more)).log).toContain("tax_amount must be 0 unless the Incoterm is DDP");
    expect((await send(shop, { ...DAP, dutyAmount: "40", totalAmount: "450" })).log).toContain("duty_amount must be 0");
    expect((await send(shop, DAP)).verdict).toBe("ok");
    expect([shop.balance("buyer"), shop.spendable("buyer"), shop.account(DUTY)]).toEqual([1_000_000n, 999_590n, 0n]);
    expect(shop.order(1n)).toMatchObject({ landedCostQuoteId: 1n, tariffVersion: 1n, totalAmount: "410" });
  });

  test("X1: without a quote an order may go where the importer pays, not delivered duty paid", async () => {
    const shop = await newBorderShop();
    expect((await send(shop, { ...DAP, landedCostQuoteId: 0n })).verdict).toBe("ok");
    expect(shop.order(1n)).toMatchObject({ landedCostQuoteId: 0n, tariffVersion: 0n });
    const unpaid = await send(shop, { landedCostQuoteId: 0n });
    expect([unpaid.verdict, unpaid.log.includes("landed_cost_quote_id must be stated under DDP")]).toEqual([
      "orders/3",
      true,
    ]);
  });

  test("X1 X5: duty with the merchandise fee, and tax, are the quote's to the minor unit", async () => {
    const shop = await newBorderShop();
    await shop.quote();
    for (const [more, text] of [
      [{ dutyAmount: "35", totalAmount: "529" }, "duty_amount is 35, quote 1 says 40"],
      [{ dutyAmount: "41", totalAmount: "535" }, "duty_amount is 41, quote 1 says 40"],
      [{ taxAmount: "83", totalAmount: "533" }, "tax_amount is 83, quote 1 says 84"],
    ] as const) {
      const refused = await send(shop, more);
      expect([refused.verdict, refused.log]).toEqual(["orders/3", expect.stringContaining(text)]);
    }
    expect(shop.spendable("buyer")).toBe(1_000_000n);
  });

  test("X2 X4: the quote's lines are the order's: value net of discount, quantity, code, origin, number", async () => {
    const shop = await newBorderShop();
    const { lines } = shop.consignment();
    const other = (line: object) => shop.consignment({ lines: [{ ...lines[0]!, ...line }, lines[1]!] });
    await shop.quote({ consignment: other({ value: "300" }) });
    await shop.quote({ consignment: other({ quantity: 2n }) });
    await shop.quote({ consignment: other({ hsCode: "090230" }) });
    await shop.quote({ consignment: other({ origin: "IN" }) });
    await shop.quote({ consignment: other({ line: 2 }) });
    await shop.quote({ consignment: shop.consignment({ lines: [lines[0]!] }) });
    await shop.quote({ consignment: shop.consignment({ mode: TransportMode.TRANSPORT_MODE_ROAD }) });
    const said: string[] = [];
    for (const landedCostQuoteId of [1n, 2n, 3n, 4n, 5n, 6n, 7n]) {
      const { verdict, log } = await send(shop, { landedCostQuoteId });
      said.push(`${verdict} ${/quote \d: ([^:]*(: value|: quantity|: hs_code|: origin)?)/.exec(log)?.[1]}`);
    }
    expect(said).toEqual([
      "crossborder/23 line 0: value",
      "crossborder/23 line 0: quantity",
      "crossborder/23 line 0: hs_code",
      "crossborder/23 line 0: origin",
      "crossborder/23 it has no line 0",
      "crossborder/23 it has 1 lines, the order 2",
      "crossborder/23 mode is 3, the order has 2",
    ]);
  });

  test("X1: a quote for another buyer or seller is refused", async () => {
    const shop = await newBorderShop();
    await shop.quote({ buyer: shop.address("other") });
    expect((await send(shop)).verdict).toBe("crossborder/23");
    await shop.quote({ seller: shop.address("other") });
    expect((await send(shop, { landedCostQuoteId: 2n })).verdict).toBe("crossborder/23");
    expect((await send(shop, { landedCostQuoteId: 3n })).verdict).toBe("crossborder/2");
  });

  test("X6: a quote pins its tariffs until it expires, and is gone at that very second", async () => {
    const shop = await newBorderShop();
    await shop.quote({ expiresAt: shop.instant(20) });
    await shop.quote({ expiresAt: shop.instant(20) });
    await shop.must("attestor", crossborder.MsgPublishTariffSet, {
      publisher: shop.address("attestor"),
      taxes: [
        TaxRow.from({
          destination: "DE",
          ratePpm: 500_000,
          effective: { from: shop.instant(0), to: undefined },
        }),
      ],
    });
    const stated = await send(shop, { tariffVersion: 2n });
    expect([stated.verdict, stated.log]).toEqual([
      "crossborder/23",
      expect.stringContaining("tariff_version is 1, the order has 2"),
    ]);
    await shop.pass(18);
    // second 19
    expect((await send(shop, { tariffVersion: 1n })).verdict).toBe("ok");
    // second 20
    expect((await send(shop, { landedCostQuoteId: 2n })).verdict).toBe("crossborder/7");
  });

  test("G1: a quote is used once", async () => {
    const shop = await newBorderShop();
    await shop.quote();
    await shop.execute();
    expect((await send(shop)).verdict).toBe("crossborder/4");
    expect(shop.account(DUTY)).toBe(124n);
  });

  test("corridor, cap (of the whole order, inclusive), Incoterm, licence and documents are asked for", async () => {
    const shop = await newBorderShop();
    await shop.quote();
    await shop.corridor(CLOSED);
    expect((await send(shop)).verdict).toBe("crossborder/12");
    await shop.corridor(OPEN, { denoms: [{ denom: "ustate", perOrder: "0", currency: "" }] });
    expect((await send(shop)).verdict).toBe("crossborder/13");
    await shop.corridor(OPEN, { denoms: [{ denom: "uusdc", perOrder: "533", currency: "USD" }] });
    expect((await send(shop)).verdict).toBe("crossborder/14");
    const capped = { denoms: [{ denom: "uusdc", perOrder: "534", currency: "USD" }] };
    await shop.corridor(RESTRICTED, { ...capped, requiredDocuments: ["commercial_invoice"] });
    expect((await send(shop)).verdict).toBe("crossborder/17");
    const paper = { owner: shop.address("seller"), type: "commercial_invoice", hash: new Uint8Array(32) };
    await shop.must("seller", crossborder.MsgAttachDocument, paper);
    const fob = { ...DAP, incoterm: Incoterm.INCOTERM_FOB, landedCostQuoteId: 0n, documentIds: [1n] };
    expect((await send(shop, fob)).verdict).toBe("crossborder/18");
    const guns = { lines: [{ ...LINES[0]!, hsCode: "930330" }, LINES[1]!], ...DAP, landedCostQuoteId: 0n };
    expect((await send(shop, { ...guns, documentIds: [1n] })).verdict).toBe("crossborder/16");
    const licensed = [{ ...guns.lines[0]!, licenceRef: "L-1" }, LINES[1]!];
    expect((await send(shop, { ...guns, lines: licensed, documentIds: [1n] })).verdict).toBe("ok");
    expect((await send(shop, { documentIds: [1n] })).verdict).toBe("ok");
  });

  test("what needs no state is refused by field", async () => {
    const shop = await newBorderShop();
    const bare = [{ ...LINES[0]!, hsCode: "" }, LINES[1]!];
    const refusals: readonly [Partial<tx.MsgExecuteOrderFlow>, string][] = [
      [{ lines: bare }, "lines[0].hs_code must be stated"],
      [{ lines: [{ ...LINES[0]!, hsCode: "09024" }, LINES[1]!] }, "lines[0].hs_code must be 6 to 10 digits"],
      [{ incoterm: 0 as Incoterm }, "incoterm must be stated"],
      [{ transportMode: 0 as TransportMode }, "transport_mode must be stated"],
      [{ originCountry: "" }, "origin_country and dest_country must both be stated"],
      [{ fxMaxSend: "5" }, "fx_max_send and fx_min_receive need an fx_quote_id"],
      [{ documentIds: [1n, 1n] }, "document_ids[1] is there twice"],
      [{ originCountry: "DE" }, "duty_amount must be 0 within one country"],
      [
        {
          originCountry: "DE",
          dutyAmount: "0",
          totalAmount: "494",
          fxQuoteId: 1n,
          landedCostQuoteId: 0n,
          ...{ incoterm: 0 as Incoterm, transportMode: 0 as TransportMode },
        },
        "fx_quote_id is for orders across a border",
      ],
    ];
    for (const [more, text] of refusals) {
      const refused = await send(shop, more);
      expect([refused.verdict, refused.log]).toEqual(["orders/3", expect.stringContaining(text)]);
    }
  });

  test("the order of the checks: replay, then stock, then the verdict's own, then the border, then coins", async () => {
    const shop = await newBorderShop();
    await shop.quote();
    await shop.must("buyer", tx.MsgExecuteOrderFlow, shop.flow({ clientKey: "one" }));
    await shop.stock("tea", 2n);
    await shop.corridor(CLOSED);
    const again = await shop.must("buyer", tx.MsgExecuteOrderFlow, shop.flow({ clientKey: "one" }));
    expect(responseOf(again, tx.MsgExecuteOrderFlowResponse)).toMatchObject({ orderId: 1n, landedCostQuoteId: 1n });
    expect((await send(shop)).verdict).toBe("orders/9");
    await shop.stock("tea", 3n);
    // The border is looked at before coins are: without any, the corridor is named.
    const to = { fromAddress: shop.address("buyer"), toAddress: shop.address("other") };
    await shop.must("buyer", MsgSend, { ...to, amount: [{ denom: "uusdc", amount: "999466" }] });
    expect((await send(shop)).verdict).toBe("crossborder/12");
    await shop.corridor(OPEN);
    await shop.quote();
    expect((await send(shop, { landedCostQuoteId: 2n })).verdict).toBe("sdk/5");
    expect(shop.pool("tea").available).toBe(3n);
  });
});

describe("exchange in the flow", () => {
  /** Of all its uusdc the buyer has none. */
  async function newPoor(policy = {}) {
    const shop = await newBorderShop({}, policy);
    const to = { fromAddress: shop.address("buyer"), toAddress: shop.address("seller") };
    await shop.must("buyer", MsgSend, { ...to, amount: [{ denom: "uusdc", amount: "1000000" }] });
    await shop.quote();
    return shop;
  }

  test("X7: what the exchange brings pays duty and goods in the same step; max_send and min_receive are inclusive", async () => {
    const shop = await newPoor();
    const fxQuoteId = await shop.offer("534", "600", "7");
    expect(shop.spendable("other")).toBe(999_466n);
    expect((await send(shop, { fxQuoteId, fxMaxSend: "606" })).verdict).toBe("crossborder/21");
    expect((await send(shop, { fxQuoteId, fxMinReceive: "535" })).verdict).toBe("crossborder/22");
    expect((await send(shop, { fxQuoteId, fxMaxSend: "607", fxMinReceive: "534" })).verdict).toBe("ok");
    expect([shop.balance("buyer", "ustate"), shop.balance("other", "ustate")]).toEqual([999_393n, 1_000_607n]);
    expect([shop.balance("buyer"), shop.spendable("buyer"), shop.account(DUTY)]).toEqual([410n, 0n, 124n]);
    expect(shop.fx(fxQuoteId)).toMatchObject({ status: FxQuoteStatus.FX_QUOTE_STATUS_USED });
    expect(shop.order(1n)).toMatchObject({ fxQuoteId, fxMaxSend: "607", fxMinReceive: "534" });
  });

  test("X7: all or nothing: an exchange that brings one too little moves nothing", async () => {
    const shop = await newPoor();
    const fxQuoteId = await shop.offer("533", "600", "0");
    expect((await send(shop, { fxQuoteId })).verdict).toBe("sdk/5");
    expect(shop.balance("buyer", "ustate")).toBe(1_000_000n);
    expect(shop.fx(fxQuoteId)).toMatchObject({ status: FxQuoteStatus.FX_QUOTE_STATUS_OPEN });
    expect(shop.landed(1n)).toMatchObject({ status: LandedCostStatus.LANDED_COST_STATUS_OPEN });
  });

  test("X7: an expired exchange quote never executes, and one that buys another denom is of no use", async () => {
    const shop = await newPoor();
    const fxQuoteId = await shop.offer("534", "600", "0", 30);
    await shop.pass(29);
    expect((await send(shop, { fxQuoteId })).verdict).toBe("crossborder/7");
    const maker = shop.address("other");
    const offer = {
      maker,
      kind: 2 as never,
      sellDenom: "uusdc",
      buyDenom: "ustate",
      buyAmount: "1",
      price: "1",
      fee: "0",
    };
    await shop.must("other", crossborder.MsgPostFxQuote, { ...offer, expiresAt: shop.instant(600) });
    expect((await send(shop, { fxQuoteId: 2n })).log).toContain("buys ustate, the order is in uusdc");
  });

  test("C2 X7: under HOLD nothing is exchanged: its price is locked; the release exchanges, locks and escrows", async () => {
    const shop = await newPoor(RISKY);
    const fxQuoteId = await shop.offer("500", "600", "7");
    const to = { fromAddress: shop.address("seller"), toAddress: shop.address("buyer") };
    await shop.must("seller", MsgSend, { ...to, amount: [{ denom: "uusdc", amount: "40" }] });
    expect((await shop.execute({ fxQuoteId })).verdict).toBe(HOLD);
    // Of the 534 the exchange will bring 500: the other 34 are locked as they are.
    expect([shop.balance("buyer"), shop.spendable("buyer")]).toEqual([40n, 6n]);
    expect([shop.balance("buyer", "ustate"), shop.spendable("buyer", "ustate")]).toEqual([1_000_000n, 999_393n]);
    expect(shop.fx(fxQuoteId)).toMatchObject({ status: FxQuoteStatus.FX_QUOTE_STATUS_OPEN });
    expect(shop.payment(1n)).toMatchObject({ status: PaymentStatus.PAYMENT_STATUS_REQUIRES_FUNDS, underReview: true });
    for (const officer of ["officer1", "officer2"]) await shop.decide(officer, 1n, ALLOW);
    expect(shop.order(1n)).toMatchObject({ onHold: false, dutyHoldId: 0n, fxHoldId: 0n, version: 2n });
    expect(shop.payment(1n)).toMatchObject({ status: PaymentStatus.PAYMENT_STATUS_AUTHORIZED, version: 2n });
    expect([shop.balance("buyer"), shop.spendable("buyer"), shop.account(DUTY)]).toEqual([416n, 6n, 124n]);
    expect(shop.spendable("buyer", "ustate")).toBe(999_393n);
  });

  test("C2: an exchange quote that expired meanwhile makes the release fail; at the timeout everything is free", async () => {
    const shop = await newPoor(RISKY);
    const fxQuoteId = await shop.offer("534", "600", "7", 60);
    await shop.execute({ fxQuoteId });
    await shop.pass(60);
    await shop.decide("officer1", 1n, ALLOW);
    expect(verdictOf(await shop.decide("officer2", 1n, ALLOW))).toBe("crossborder/7");
    expect(shop.order(1n).onHold).toBe(true);
    expect(shop.spendable("buyer", "ustate")).toBe(999_393n);
    await shop.pass(1100);
    expect(shop.order(1n)).toMatchObject({ status: OrderStatus.ORDER_STATUS_EXPIRED, fxHoldId: 0n });
    expect(shop.payment(1n).status).toBe(PaymentStatus.PAYMENT_STATUS_EXPIRED);
    expect(shop.spendable("buyer", "ustate")).toBe(1_000_000n);
  });

  test("C4: BLOCK segregates what the order would have taken: the price of the exchange and what it does not bring", async () => {
    const shop = await newPoor();
    const fxQuoteId = await shop.offer("534", "600", "7");
    await shop.screen("seller", BLOCK);
    expect((await shop.execute({ fxQuoteId })).verdict).toBe(BLOCK);
    expect(shop.account("compliance_blocked", "ustate")).toBe(607n);
    expect([shop.account("compliance_blocked"), shop.balance("buyer", "ustate")]).toEqual([0n, 999_393n]);
    expect(shop.order(1n)).toMatchObject({ status: OrderStatus.ORDER_STATUS_REJECTED, fxHoldId: 0n });
  });
});

describe("duty and verdicts", () => {
  test("C2: HOLD locks duty with the goods, escrows nothing; the release moves it", async () => {
    const shop = await newBorderShop({}, RISKY);
    await shop.quote();
    expect((await shop.execute()).verdict).toBe(HOLD);
    expect([shop.balance("buyer"), shop.spendable("buyer"), shop.account(DUTY)]).toEqual([1_000_000n, 999_466n, 0n]);
    expect(shop.landed(1n)).toMatchObject({ status: LandedCostStatus.LANDED_COST_STATUS_OPEN });
    for (const officer of ["officer1", "officer2"]) await shop.decide(officer, 1n, ALLOW);
    expect([shop.balance("buyer"), shop.spendable("buyer"), shop.account(DUTY)]).toEqual([999_876n, 999_466n, 124n]);
  });

  test("C2: steps 3 and 4 run again on release: a corridor closed meanwhile, a quote that expired", async () => {
    const shop = await newBorderShop({}, RISKY);
    await shop.quote({ expiresAt: shop.instant(300) });
    await shop.execute();
    await shop.corridor(CLOSED);
    await shop.decide("officer1", 1n, ALLOW);
    expect(verdictOf(await shop.decide("officer2", 1n, ALLOW))).toBe("crossborder/12");
    await shop.corridor(OPEN);
    await shop.pass(299);
    expect(verdictOf(await shop.decide("officer2", 1n, ALLOW))).toBe("crossborder/7");
    expect(shop.order(1n)).toMatchObject({ onHold: true, status: OrderStatus.ORDER_STATUS_PLACED });
  });

  test("C2 C4: REJECT by officers and the timeout free duty and goods", async () => {
    const shop = await newBorderShop({}, RISKY);
    await shop.quote();
    await shop.quote();
    await shop.execute();
    await shop.execute({ landedCostQuoteId: 2n });
    expect(shop.spendable("buyer")).toBe(1_000_000n - 2n * 534n);
    for (const officer of ["officer1", "officer2"]) await shop.decide(officer, 1n, REJECT);
    expect(shop.order(1n)).toMatchObject({ status: OrderStatus.ORDER_STATUS_REJECTED, dutyHoldId: 0n });
    expect(shop.spendable("buyer")).toBe(999_466n);
    await shop.pass(1100);
    expect(shop.order(2n).status).toBe(OrderStatus.ORDER_STATUS_EXPIRED);
    expect(shop.spendable("buyer")).toBe(1_000_000n);
  });

  test("C8: the travel rule looks at the whole total; without an answer duty comes back with the goods", async () => {
    const rule = (threshold: string) => ({ travelRule: [{ jurisdiction: "DE", denom: "uusdc", threshold }] }) as never;
    // Goods and shipping alone are 410.
    const above = await newBorderShop({}, rule("535"));
    await above.quote();
    await above.execute();
    const shop = await newBorderShop({}, rule("534"));
    await shop.quote();
    await shop.execute();
    for (const each of [above, shop]) {
      expect(each.account(DUTY)).toBe(124n);
      await each.pass(502);
      await each.pass(503);
    }
    expect([above.account(DUTY), above.order(1n).status]).toEqual([124n, OrderStatus.ORDER_STATUS_PLACED]);
    expect([shop.account(DUTY), shop.order(1n).status]).toEqual([0n, OrderStatus.ORDER_STATUS_CANCELLED]);
    expect(shop.spendable("buyer")).toBe(1_000_000n);
  });

  test("C4: BLOCK segregates goods, shipping, duty, tax and fee, of the buyer though the seller is blocked", async () => {
    const shop = await newBorderShop();
    await shop.quote();
    await shop.screen("seller", BLOCK);
    expect((await shop.execute()).verdict).toBe(BLOCK);
    expect([shop.balance("buyer"), shop.spendable("buyer")]).toEqual([999_466n, 999_466n]);
    expect([shop.account("compliance_blocked"), shop.account(DUTY)]).toEqual([534n, 0n]);
  });
});
