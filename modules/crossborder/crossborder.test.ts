import { beforeEach, describe, expect, test } from "vitest";
import {
  Basis,
  CorridorStatus,
  DeMinimisRow,
  FeeRow,
  FxQuoteKind,
  Incoterm,
  LandedCostStatus,
  type Params,
  Restriction,
  RestrictionKind,
  type TariffRow,
  TransportMode,
} from "../../src/gen/stateset/crossborder/v1/state.js";
import * as tx from "../../src/gen/stateset/crossborder/v1/tx.js";
import { MemoryKv } from "../../src/store/memory-kv.js";
import { toHex } from "../../src/types/bytes.js";
import { testContext } from "../../test/support/sdk-context.js";
import {
  address,
  app,
  assessed,
  at,
  bytesOf,
  code,
  consignment,
  declare,
  EVER,
  type Name,
  newTrade,
  openCorridor,
  publish,
  quoteMsg,
  quoteOf,
  reconcile,
  route,
  STATUS,
  type Trade,
  tariff,
} from "../../test/support/trade-rig.js";
import { defaultParams } from "./params.js";
import { sampleTariffSet } from "./sample-tariffs.js";

describe("crossborder", () => {
  let trade: Trade;
  beforeEach(() => {
    trade = newTrade();
  });

  test("X1: under DDP duty, tax and fee move from the buyer into the duty escrow; under DAP nothing does", () => {
    publish(trade, {
      fees: [FeeRow.from({ destination: "DE", denom: "uusdc", effective: EVER, ratePpm: 1_000, minimum: "7" })],
    });
    const parties = { buyer: address("buyer"), seller: address("seller") };
    const { id } = trade.send(tx.MsgQuoteLandedCost, quoteMsg());
    const made = trade.keeper.acceptQuote(trade.ctx(), { quoteId: id, orderId: 7n, ...parties });
    expect(made).toMatchObject({ lines: [{ duty: 100n, tax: 220n }], fee: 7n, ddp: true, totalEscrowed: 327n });
    expect([trade.balance("buyer"), trade.balance("seller"), trade.account("crossborder_duty")]).toEqual([
      9_673n,
      10_000n,
      327n,
    ]);
    const dap = quoteMsg({ consignment: consignment({ incoterm: Incoterm.INCOTERM_DAP }) });
    const second = trade.send(tx.MsgQuoteLandedCost, dap);
    const free = trade.keeper.acceptQuote(trade.ctx(), { quoteId: second.id, orderId: 8n, ...parties });
    expect(free).toMatchObject({ ddp: false, totalEscrowed: 0n });
    expect(trade.balance("buyer")).toBe(9_673n);
    expect(code(() => trade.keeper.acceptQuote(trade.ctx(), { quoteId: id, orderId: 9n, ...parties }))).toBe(
      "crossborder/4",
    );
  });

  test("X4: de minimis looks at net goods without freight, inclusively, with thresholds of their own", () => {
    const row = { destination: "DE", denom: "uusdc", effective: EVER, dutyThreshold: "1000", taxThreshold: "999" };
    publish(trade, { deMinimis: [DeMinimisRow.from(row)] });
    const cost = (value: string) =>
      trade.send<tx.MsgQuoteLandedCostResponse>(
        tx.MsgQuoteLandedCost,
        quoteMsg({ consignment: consignment({ freight: "50" }, { value }) }),
      ).cost;
    expect(cost("999")).toMatchObject({ duty: "0", tax: "0" });
    expect(cost("1000")).toMatchObject({ duty: "0", tax: "210" });
    expect(cost("1001")).toMatchObject({ duty: "106", tax: "231" });
  });

  test("X6: from ≤ t < to, the longest prefix, then the exact origin, then the proved preference, then the newest", () => {
    const ppm = (adValoremPpm: number, more: Partial<TariffRow> = {}) => tariff({ adValoremPpm, ...more });
    publish(trade, {
      tariffs: [
        ppm(1),
        ppm(2, { hsPrefix: "640399", effective: { from: at(10), to: at(20) } }),
        ppm(3, { hsPrefix: "6403", origin: "US" }),
        ppm(4, { hsPrefix: "6403", preference: "gsp" }),
        ppm(5, { hsPrefix: "6403", origin: "US", preference: "gsp" }),
      ],
    });
    const rate = (more: object = {}): number => {
      const request = {
        destination: "DE",
        hsCode: "64039900",
        origin: "US",
        preference: "",
        tariffVersion: 0n,
        ...more,
      };
      return trade.query<{ tariff: TariffRow }>("tariffAt", request).tariff.adValoremPpm;
    };
    expect(rate()).toBe(3);
    expect(rate({ preference: "gsp" })).toBe(5);
    expect(rate({ origin: "CN", preference: "gsp" })).toBe(4);
    expect(rate({ origin: "CN" })).toBe(1);
    expect([9, 10, 19, 20].map((s) => rate({ at: at(s) }))).toEqual([3, 2, 2, 3]);
    publish(trade, { tariffs: [ppm(6, { hsPrefix: "6403", origin: "US" })] });
    expect([rate(), rate({ tariffVersion: 1n })]).toEqual([6, 3]);
  });

  test("X6: a quote keeps its tariff version until it expires, at that very moment", () => {
    publish(trade);
    const { id } = trade.send(tx.MsgQuoteLandedCost, quoteMsg());
    const late = trade.send(tx.MsgQuoteLandedCost, quoteMsg());
    publish(trade, { tariffs: [tariff({ adValoremPpm: 900_000 })] });
    trade.go(99);
    const parties = { buyer: address("buyer"), seller: address("seller") };
    const made = trade.keeper.acceptQuote(trade.ctx(), { quoteId: id, orderId: 7n, ...parties });
    expect([made.tariffVersion, made.totalEscrowed]).toEqual([1n, 320n]);
    trade.go(100);
    expect(code(() => trade.keeper.acceptQuote(trade.ctx(), { quoteId: late.id, orderId: 8n, ...parties }))).toBe(
      "crossborder/7",
    );
    trade.endBlock();
    expect(quoteOf(trade, late.id).status).toBe(LandedCostStatus.LANDED_COST_STATUS_EXPIRED);
    const preferred = quoteMsg({ consignment: consignment({}, { preference: "gsp" }), expiresAt: at(200) });
    expect(code(() => trade.send(tx.MsgQuoteLandedCost, preferred))).toBe("crossborder/17");
    const unknown = quoteMsg({ consignment: consignment({}, { hsCode: "850100" }), expiresAt: at(200) });
    expect(code(() => trade.send(tx.MsgQuoteLandedCost, unknown))).toBe("crossborder/19");
  });

  test("X7: a firm quote locks the maker's coins; both legs move at once, within inclusive bounds, once", () => {
    const quote = {
      maker: address("maker"),
      kind: FxQuoteKind.FX_QUOTE_KIND_FIRM,
      sellDenom: "ueur",
      buyDenom: "uusdc",
      buyAmount: "1100",
      price: "1000",
      fee: "5",
      expiresAt: at(50),
    };
    expect(code(() => trade.send(tx.MsgPostFxQuote, quote))).toBe("crossborder/20");
    trade.send(tx.MsgRegisterMaker, { maker: address("maker"), active: true });
    const made = trade.send<tx.MsgPostFxQuoteResponse>(tx.MsgPostFxQuote, quote);
    expect(made).toMatchObject({ id: 1n, totalPrice: "1005" });
    expect([trade.balance("maker"), trade.spendable("maker")]).toEqual([10_000n, 8_900n]);
    const accept = (maxSend: string, minReceive: string, id = 1n) => ({
      taker: address("taker"),
      id,
      maxSend,
      minReceive,
    });
    expect(code(() => trade.send(tx.MsgAcceptFxQuote, accept("1004", "1100")))).toBe("crossborder/21");
    expect(code(() => trade.send(tx.MsgAcceptFxQuote, accept("1005", "1101")))).toBe("crossborder/22");
    expect(code(() => trade.send(tx.MsgAcceptFxQuote, accept("1005", "1100")))).toBe("ok");
    expect([trade.balance("taker", "ueur"), trade.balance("taker")]).toEqual([8_995n, 11_100n]);
    expect([trade.balance("maker", "ueur"), trade.spendable("maker")]).toEqual([11_005n, 8_900n]);
    expect(code(() => trade.send(tx.MsgAcceptFxQuote, accept("", "")))).toBe("crossborder/4");
    trade.send(tx.MsgPostFxQuote, quote);
    trade.send(tx.MsgPostFxQuote, { ...quote, kind: FxQuoteKind.FX_QUOTE_KIND_INDICATIVE });
    expect(code(() => trade.send(tx.MsgAcceptFxQuote, accept("", "", 3n)))).toBe("crossborder/4");
    trade.go(50);
    expect(code(() => trade.send(tx.MsgAcceptFxQuote, accept("", "", 2n)))).toBe("crossborder/7");
    expect(trade.spendable("maker")).toBe(7_800n);
    trade.endBlock();
    expect(trade.spendable("maker")).toBe(8_900n);
  });

  test("X8: customs is paid from escrow, then the bond, then the seller", () => {
    publish(trade);
    const { id } = trade.send(tx.MsgQuoteLandedCost, quoteMsg());
    trade.send(tx.MsgGuaranteeLandedCost, { guarantor: address("guarantor"), id, bond: "30" });
    expect(trade.account("crossborder_bonds")).toBe(30n);
    const parties = { buyer: address("buyer"), seller: address("seller") };
    trade.keeper.acceptQuote(trade.ctx(), { quoteId: id, orderId: 7n, ...parties });
    const declaration = declare(trade, id, "150", "230", "seller");
    expect(reconcile(trade, declaration)).toMatchObject({ fromEscrow: "320", fromBond: "30", fromPayer: "30" });
    expect([trade.balance("customs"), trade.balance("seller"), trade.balance("guarantor")]).toEqual([
      10_380n,
      9_970n,
      9_970n,
    ]);
    expect([trade.account("crossborder_duty"), trade.account("crossborder_bonds")]).toEqual([0n, 0n]);
  });

  test("X8: the sum decides, not the lines; a surplus goes to the buyer, the rest of the bond to its guarantor", () => {
    publish(trade);
    const { id } = trade.send(tx.MsgQuoteLandedCost, quoteMsg());
    trade.send(tx.MsgGuaranteeLandedCost, { guarantor: address("guarantor"), id, bond: "30" });
    const parties = { buyer: address("buyer"), seller: address("seller") };
    trade.keeper.acceptQuote(trade.ctx(), { quoteId: id, orderId: 7n, ...parties });
    // duty above, tax below the quote
    const declaration = declare(trade, id, "120", "190", "seller");
    expect(reconcile(trade, declaration)).toMatchObject({ fromEscrow: "310", fromBond: "0", surplus: "10" });
    expect([trade.balance("buyer"), trade.balance("guarantor"), trade.balance("seller")]).toEqual([
      9_690n,
      10_000n,
      10_000n,
    ]);
    // later refunds: duty as quoted (100), tax as assessed (190), from the seller
    const all = { orderId: 7n, line: 1, firstUnit: 0n, units: 3n };
    expect(trade.keeper.refundDuty(trade.ctx(), all)).toEqual({ duty: 100n, tax: 190n });
    expect([trade.balance("buyer"), trade.balance("seller")]).toEqual([9_980n, 9_710n]);
  });

  test("X8: what cannot be paid whole is DISPUTED, and nothing moves; it is paid once it can be", () => {
    publish(trade);
    const declaration = assessed(trade, "200", "240");
    trade.drain("seller", 119n);
    expect(reconcile(trade, declaration)).toMatchObject({
      status: LandedCostStatus.LANDED_COST_STATUS_DISPUTED,
      fromEscrow: "0",
      fromPayer: "0",
    });
    expect([trade.account("crossborder_duty"), trade.balance("customs"), trade.balance("seller")]).toEqual([
      320n,
      10_000n,
      119n,
    ]);
    trade.drain("seller", 120n);
    expect(reconcile(trade, declaration)).toMatchObject({ fromEscrow: "320", fromPayer: "120" });
    expect([trade.balance("customs"), trade.balance("seller")]).toEqual([10_440n, 0n]);
  });

  test("X1 X8: under DAP the importer pays and signs, and a bond pays only what is above the quote", () => {
    publish(trade);
    const dap = consignment({ incoterm: Incoterm.INCOTERM_DAP });
    const { id } = trade.send(tx.MsgQuoteLandedCost, quoteMsg({ consignment: dap }));
    trade.send(tx.MsgGuaranteeLandedCost, { guarantor: address("guarantor"), id, bond: "30" });
    const parties = { buyer: address("buyer"), seller: address("seller") };
    trade.keeper.acceptQuote(trade.ctx(), { quoteId: id, orderId: 7n, ...parties });
    const declaration = declare(trade, id, "110", "220", "buyer");
    expect(code(() => reconcile(trade, declaration, "seller"))).toBe("crossborder/6");
    expect(reconcile(trade, declaration, "buyer")).toMatchObject({ fromBond: "10", fromPayer: "320" });
    expect([trade.balance("buyer"), trade.balance("guarantor"), trade.balance("seller")]).toEqual([
      9_680n,
      9_990n,
      10_000n,
    ]);
    const unit = { orderId: 7n, line: 1, firstUnit: 0n, units: 1n };
    expect(trade.keeper.refundDuty(trade.ctx(), unit)).toEqual({ duty: 0n, tax: 0n });
  });

  test("O1 X9: before customs is paid a return is repaid from escrow, by the units that came back", () => {
    publish(trade);
    assessed(trade, "100", "220");
    // duty 34, 33, 33 and tax 74, 73, 73 by unit
    const refund = (firstUnit: bigint, units: bigint) =>
      trade.keeper.refundDuty(trade.ctx(), { orderId: 7n, line: 1, firstUnit, units });
    expect(refund(0n, 1n)).toEqual({ duty: 34n, tax: 74n });
    expect(refund(2n, 1n)).toEqual({ duty: 33n, tax: 73n });
    expect([trade.balance("buyer"), trade.balance("seller"), trade.account("crossborder_duty")]).toEqual([
      9_894n,
      10_000n,
      106n,
    ]);
    expect(code(() => refund(1n, 2n))).toBe("crossborder/25");
  });

  test("X9: drawback is duty alone, floor(unit share × ppm), once a unit, with an export document, to the seller", () => {
    publish(trade);
    const declaration = assessed(trade, "100", "220");
    const attach = (by: Name, orderId = 7n) =>
      trade.send(tx.MsgAttachDocument, {
        owner: address(by),
        type: "export_declaration",
        hash: new Uint8Array(32).fill(1),
        orderId,
      }).id;
    const documentId = attach("broker");
    const claim = (units: bigint, more: object = {}) => ({
      claimant: address("seller"),
      declarationId: declaration,
      line: 1,
      units,
      documentId,
      ...more,
    });
    expect(code(() => trade.send(tx.MsgClaimDrawback, claim(1n)))).toBe("crossborder/4");
    reconcile(trade, declaration);
    expect(code(() => trade.send(tx.MsgClaimDrawback, claim(1n)))).toBe("crossborder/25");
    trade.keeper.refundDuty(trade.ctx(), { orderId: 7n, line: 1, firstUnit: 0n, units: 2n });
    expect(code(() => trade.send(tx.MsgClaimDrawback, claim(1n, { documentId: attach("seller") })))).toBe(
      "crossborder/17",
    );
    expect(code(() => trade.send(tx.MsgClaimDrawback, claim(1n, { claimant: address("buyer") })))).toBe(
      "crossborder/6",
    );
    const before = trade.balance("seller");
    // the first two units bore 34 + 33 = 67 of duty: floor(66.33)
    const made = trade.send<tx.MsgClaimDrawbackResponse>(tx.MsgClaimDrawback, claim(2n));
    expect(made).toMatchObject({ id: 1n, amount: "66" });
    expect([trade.balance("seller") - before, trade.balance("customs")]).toEqual([66n, 10_254n]);
    expect(code(() => trade.send(tx.MsgClaimDrawback, claim(1n)))).toBe("crossborder/25");
  });

  test("declarations: who may bring which status, and what a refusal says", () => {
    publish(trade);
    const { id: quoteId } = trade.send(tx.MsgQuoteLandedCost, quoteMsg());
    const lodge = (by: Name, more: object = {}) => ({
      signer: address(by),
      quoteId,
      importer: address("seller"),
      broker: address("broker"),
      draft: true,
      ...more,
    });
    expect(code(() => trade.send(tx.MsgLodgeDeclaration, lodge("seller")))).toBe("crossborder/4");
    const parties = { buyer: address("buyer"), seller: address("seller") };
    trade.keeper.acceptQuote(trade.ctx(), { quoteId, orderId: 7n, ...parties });
    expect(code(() => trade.send(tx.MsgLodgeDeclaration, lodge("buyer")))).toBe("crossborder/6");
    expect(code(() => trade.send(tx.MsgLodgeDeclaration, lodge("buyer", { importer: address("buyer") })))).toBe(
      "crossborder/6",
    );
    const { id } = trade.send(tx.MsgLodgeDeclaration, lodge("broker"));
    const update = (by: Name, status: number, more: object = {}) =>
      code(() => trade.send(tx.MsgUpdateDeclaration, { signer: address(by), id, status, ...more }));
    expect(update("broker", STATUS.DECLARATION_STATUS_ASSESSED)).toBe("crossborder/4");
    expect(update("officer", STATUS.DECLARATION_STATUS_LODGED)).toBe("crossborder/6");
    expect(update("broker", STATUS.DECLARATION_STATUS_LODGED)).toBe("ok");
    expect(update("broker", STATUS.DECLARATION_STATUS_INFO_REQUIRED)).toBe("crossborder/6");
    expect(update("officer", STATUS.DECLARATION_STATUS_INFO_REQUIRED)).toBe("ok");
    expect(update("seller", STATUS.DECLARATION_STATUS_LODGED, { version: 1n })).toBe("crossborder/5");
    expect(update("seller", STATUS.DECLARATION_STATUS_LODGED, { version: 3n })).toBe("ok");
    expect(update("officer", STATUS.DECLARATION_STATUS_ASSESSED, { assessed: [] })).toBe("crossborder/3");
    const lines = [{ line: 1, duty: "100", tax: "220" }];
    expect(update("officer", STATUS.DECLARATION_STATUS_ASSESSED, { assessed: lines })).toBe("ok");
    const paid = { signer: address("officer"), id, status: STATUS.DECLARATION_STATUS_DUTY_PAID };
    expect(() => trade.send(tx.MsgUpdateDeclaration, paid)).toThrow(
      "declaration 1 is ASSESSED, which allows ASSESSED, SEIZED, RETURNED, DUTY_PAID by ReconcileDuty; found DUTY_PAID",
    );
    reconcile(trade, id);
    expect(update("officer", STATUS.DECLARATION_STATUS_RELEASED)).toBe("ok");
    expect(update("officer", STATUS.DECLARATION_STATUS_SEIZED)).toBe("crossborder/4");
  });

  test("an order that will not be gives the escrow back; what cannot move waits to be reclaimed", () => {
    publish(trade);
    const parties = { buyer: address("buyer"), seller: address("seller") };
    for (const orderId of [7n, 8n]) {
      const { id } = trade.send(tx.MsgQuoteLandedCost, quoteMsg());
      trade.keeper.acceptQuote(trade.ctx(), { quoteId: id, orderId, ...parties });
    }
    expect(trade.keeper.unwind(trade.ctx(), 7n)).toEqual({ returned: 320n, ended: true });
    expect(trade.keeper.unwind(trade.ctx(), 7n)).toMatchObject({ returned: 0n });
    trade.blocked.add(toHex(bytesOf("buyer")));
    expect(trade.keeper.unwind(trade.ctx(), 8n)).toMatchObject({ returned: 0n });
    expect(trade.account("crossborder_duty")).toBe(320n);
    const reclaim = { claimant: address("buyer"), id: 2n };
    expect(code(() => trade.send(tx.MsgReclaimLandedCost, reclaim))).toBe("sdk/4");
    trade.blocked.clear();
    expect(trade.send(tx.MsgReclaimLandedCost, reclaim)).toMatchObject({ amount: "320" });
    expect([trade.balance("buyer"), trade.account("crossborder_duty")]).toEqual([10_000n, 0n]);
    expect(code(() => trade.send(tx.MsgReclaimLandedCost, reclaim))).toBe("crossborder/4");
  });

  test("C4: a block segregates exactly the order's duty, in the buyer's name", () => {
    publish(trade);
    assessed(trade, "100", "220");
    expect(trade.keeper.block(trade.ctx(), 7n)).toBe(320n);
    expect(trade.segregated).toEqual([{ owner: address("buyer"), amount: 320n, orderId: 7n }]);
    expect(trade.account("crossborder_duty")).toBe(0n);
    expect(code(() => reconcile(trade, 1n))).toBe("crossborder/4");
  });

  test("an expired quote's bond goes back to its guarantor", () => {
    publish(trade);
    const { id } = trade.send(tx.MsgQuoteLandedCost, quoteMsg());
    trade.send(tx.MsgGuaranteeLandedCost, { guarantor: address("guarantor"), id, bond: "30" });
    const again = { guarantor: address("maker"), id, bond: "1" };
    expect(code(() => trade.send(tx.MsgGuaranteeLandedCost, again))).toBe("crossborder/24");
    trade.go(100);
    expect(code(() => trade.send(tx.MsgGuaranteeLandedCost, again))).toBe("crossborder/7");
    trade.endBlock();
    expect([trade.balance("guarantor"), trade.account("crossborder_bonds")]).toEqual([10_000n, 0n]);
  });

  test("corridors: closed until opened, a denom and a cap of their own, papers where restricted", () => {
    const check = (more: object = {}) => code(() => trade.keeper.checkRoute(trade.ctx(), route(more)));
    expect(check()).toBe("crossborder/12");
    openCorridor(trade);
    expect(check()).toBe("ok");
    expect(check({ total: 5_001n })).toBe("crossborder/14");
    expect(check({ denom: "ueur" })).toBe("crossborder/13");
    expect(check({ destination: "EU" })).toBe("crossborder/9");
    expect(check({ incoterm: Incoterm.INCOTERM_FOB })).toBe("crossborder/18");
    expect(check({ lines: [{ hsCode: "770000", originCountry: "US", licenceRef: "" }] })).toBe("crossborder/10");
    openCorridor(trade, {
      status: CorridorStatus.CORRIDOR_STATUS_RESTRICTED,
      requiredDocuments: ["commercial_invoice"],
      version: 1n,
    });
    expect(check()).toBe("crossborder/17");
    const document = { owner: address("seller"), type: "commercial_invoice", hash: new Uint8Array(32) };
    const { id } = trade.send(tx.MsgAttachDocument, document);
    expect(check({ documentIds: [id] })).toBe("ok");
    expect(code(() => openCorridor(trade, { version: 1n }))).toBe("crossborder/5");
    expect(code(() => openCorridor(trade, { publisher: address("seller") }))).toBe("crossborder/6");
    const strange = [{ denom: "uusdc", perOrder: "1", currency: "XXY" }];
    expect(code(() => openCorridor(trade, { denoms: strange }))).toBe("crossborder/11");
  });

  test("restrictions: by prefix and origin, of goods or of the sender; a newer set lifts them", () => {
    openCorridor(trade);
    const row = (kind: RestrictionKind, more: Partial<Restriction> = {}) =>
      Restriction.from({ destination: "DE", hsPrefix: "6403", effective: EVER, kind, ...more });
    const { RESTRICTION_KIND_PROHIBIT, RESTRICTION_KIND_LICENCE, RESTRICTION_KIND_NONE } = RestrictionKind;
    publish(trade, {
      restrictions: [row(RESTRICTION_KIND_PROHIBIT, { origin: "KP" }), row(RESTRICTION_KIND_LICENCE, { origin: "US" })],
    });
    const check = (originCountry: string, licenceRef = "") => {
      const lines = [{ hsCode: "640399", originCountry, licenceRef }];
      return code(() => trade.keeper.checkRoute(trade.ctx(), route({ lines })));
    };
    expect(check("KP", "L-1")).toBe("crossborder/15");
    expect([check("CN"), check("CN", "L-1")]).toEqual(["crossborder/16", "ok"]);
    publish(trade, { restrictions: [row(RESTRICTION_KIND_NONE, { origin: "US" })] });
    expect([check("CN"), check("KP")]).toEqual(["ok", "crossborder/15"]);
    const request = { origin: "US", destination: "DE", hsCodes: ["640399"] };
    expect(trade.query("requiredDocs", request)).toEqual({ documents: [], licensed: [], prohibited: [] });
  });

  test("outside an order a buyer accepts; under DDP only what the seller itself asked for", () => {
    publish(trade);
    openCorridor(trade);
    const foreign = trade.send(tx.MsgQuoteLandedCost, quoteMsg({ requester: address("buyer") }));
    const accept = (id: bigint, by: Name = "buyer") =>
      code(() => trade.send(tx.MsgAcceptLandedCost, { buyer: address(by), id }));
    expect(accept(foreign.id)).toBe("crossborder/6");
    const own = trade.send(tx.MsgQuoteLandedCost, quoteMsg());
    expect([accept(own.id, "taker"), accept(own.id)]).toEqual(["crossborder/6", "ok"]);
    expect(trade.account("crossborder_duty")).toBe(320n);
    // goods that are turned away before duty is paid: the escrow is the buyer's again
    const declaration = declare(trade, own.id, "100", "220", "seller");
    const reclaim = { claimant: address("buyer"), id: own.id };
    expect(code(() => trade.send(tx.MsgReclaimLandedCost, reclaim))).toBe("crossborder/4");
    const returned = { signer: address("officer"), id: declaration, status: STATUS.DECLARATION_STATUS_RETURNED };
    trade.send(tx.MsgUpdateDeclaration, returned);
    expect(trade.send(tx.MsgReclaimLandedCost, reclaim)).toMatchObject({ amount: "320" });
  });

  test("a quote holds for the goods of its order", () => {
    publish(trade);
    const { id } = trade.send(tx.MsgQuoteLandedCost, quoteMsg());
    const line = { line: 1, hsCode: "640399", quantity: 3n, value: 1_000n };
    const goods = (more: object) => ({
      ...{ origin: "US", destination: "DE", denom: "uusdc", incoterm: Incoterm.INCOTERM_DDP },
      mode: TransportMode.TRANSPORT_MODE_AIR,
      lines: [{ ...line, ...more }],
    });
    const parties = { buyer: address("buyer"), seller: address("seller"), orderId: 7n, quoteId: id };
    const accept = (more: object) =>
      code(() => trade.keeper.acceptQuote(trade.ctx(), { ...parties, goods: goods(more) }));
    expect([accept({ value: 999n }), accept({ quantity: 2n }), accept({ hsCode: "640391" })]).toEqual([
      "crossborder/23",
      "crossborder/23",
      "crossborder/23",
    ]);
    expect(accept({})).toBe("ok");
  });

  test("the sample set is well formed, and what is published can be asked for", () => {
    publish(trade, sampleTariffSet(0n));
    const request = { consignment: consignment({}, { hsCode: "610910" }), tariffVersion: 0n };
    const { cost } = trade.query<{ cost: { duty: string; tax: string } }>("landedCost", request);
    expect([cost.duty, cost.tax]).toEqual(["0", "190"]);
    expect(trade.query("hsCode", { code: "610910" })).toEqual({
      heading: "6109",
      chapter: "61",
      title: "knitted clothing",
    });
    expect(trade.query("currency", { code: "JPY" })).toEqual({ code: "JPY", minorUnits: 0 });
  });

  test("rows and parameters name what is wrong with them", () => {
    const bad: Partial<TariffRow>[] = [
      { hsPrefix: "77" },
      { destination: "XX" },
      { basis: Basis.BASIS_UNSPECIFIED },
      { drawbackPpm: 1_000_001 },
      { specificPerUnit: "1" },
      { effective: { from: at(1), to: at(1) } },
    ];
    const codes = bad.map((more) => code(() => publish(trade, { tariffs: [tariff(more)] })));
    expect(codes).toEqual(["crossborder/10", "crossborder/9", ...Array(4).fill("crossborder/3")]);
    const update = (params: Partial<Params>) =>
      code(() =>
        trade.send(tx.MsgUpdateParams, { authority: app.authority, params: { ...defaultParams(), ...params } }),
      );
    expect([update({ maxLines: 0 }), update({ customsAccount: "x" }), update({})]).toEqual([
      "crossborder/8",
      "crossborder/8",
      "ok",
    ]);
  });

  test("genesis: what is exported is the state, and goes into another chain whole", () => {
    publish(trade, sampleTariffSet(0n));
    openCorridor(trade);
    trade.send(tx.MsgRegisterMaker, { maker: address("maker"), active: true });
    publish(trade);
    assessed(trade, "100", "220");
    const exported = trade.module.genesis!.export(trade.ctx());
    trade.module.genesis!.validate(exported);
    const ctx = testContext({ crossborder: new MemoryKv(), holds: new MemoryKv() });
    trade.module.genesis!.init(ctx, exported);
    expect(trade.module.genesis!.export(ctx)).toEqual(exported);
    const broken = structuredClone(exported) as { quotes: { cost: { total: string } }[] };
    broken.quotes[0]!.cost.total = "1";
    expect(() => trade.module.genesis!.validate(broken)).toThrow("quotes[0]: total is 1");
  });
});
