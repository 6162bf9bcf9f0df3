import fc from "fast-check";
import { expect, test } from "vitest";
import { MsgSend } from "../../src/gen/cosmos/bank/v1beta1/tx.js";
import { MsgDecideHold } from "../../src/gen/stateset/compliance/v1/tx.js";
import { Verdict } from "../../src/gen/stateset/compliance/v1/verdict.js";
import { CorridorStatus, DeclarationStatus, Incoterm } from "../../src/gen/stateset/crossborder/v1/state.js";
import * as crossborder from "../../src/gen/stateset/crossborder/v1/tx.js";
import { ReturnOutcome } from "../../src/gen/stateset/orders/v1/state.js";
import * as tx from "../../src/gen/stateset/orders/v1/tx.js";
import { responseOf } from "../../test/support/app-chain.js";
import { type BorderShop, newBorderShop } from "../../test/support/border-shop.js";
import { BorderModel, FX, type OrderModel } from "../../test/support/models/border-model.js";
import { runsWanted } from "../../test/support/models/commerce-rig.js";
import { SHARED_TIMEOUT } from "../../test/support/models/simulate.js";
import { verdictOf } from "../../test/support/order-shop.js";

const VERDICTS = {
  allow: Verdict.VERDICT_ALLOW,
  reject: Verdict.VERDICT_REJECT,
  block: Verdict.VERDICT_BLOCK,
} as const;
const HOLD_TIMEOUT = 1000;
const WINDOWS = {
  next_id: "1",
  next_fulfillment_id: "1",
  next_return_id: "1",
  params: {
    default_expiry: "600s",
    max_expiry: "60000s",
    max_lines: 5,
    max_expiries_per_block: 10,
    auto_complete_window: "9000000s",
    dispute_window: "9000000s",
    return_window: "9000000s",
  },
};

const which = fc.constantFrom<number>(0, 0, 0, 1, 1, 2);
const line = fc.constantFrom<0 | 1>(0, 1);
const count = fc.integer({ min: 1, max: 3 });
const amount = fc.bigInt({ min: 0n, max: 40n });
const action = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("execute" as const),
      ddp: fc.boolean(),
      fx: fc.boolean(),
      quoteFor: fc.constantFrom(1, 3, 40, 500, 5000, 5000),
      expires: fc.constantFrom(30, 600, 3000),
      tweak: fc.constantFrom("none" as const, "none" as const, "none" as const, "duty" as const, "tariff" as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("corridor" as const), open: fc.boolean() }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("decide" as const),
      which,
      verdict: fc.constantFrom<keyof typeof VERDICTS>("allow", "allow", "allow", "reject", "block"),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("confirm" as const), which }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("cancel" as const), which }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("cancelItems" as const), which, line, count }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant("ship" as const), which, line, count }) },
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant("return" as const), which, line, count, dismissed: fc.nat(1) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("declare" as const),
      which,
      amounts: fc.tuple(amount, amount, amount, amount),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("poor" as const), left: fc.constantFrom(0n, 10n, 50n) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("pass" as const), seconds: fc.constantFrom(5, 60, 400) }) },
);
/** Orders that were placed as they should be, let through and confirmed: most of what there is comes afterwards. */
const begun = fc
  .array(fc.record({ ddp: fc.constantFrom(true, true, true, false), fx: fc.boolean() }), { maxLength: 2 })
  .map((orders) =>
    orders.flatMap(({ ddp, fx }, which): Action[] => [
      { kind: "execute", ddp, fx, quoteFor: 5000, expires: 3000, tweak: "none" },
      { kind: "decide", which, verdict: "allow" },
      { kind: "confirm", which },
    ]),
  );
type Action = typeof action extends fc.Arbitrary<infer A> ? A : never;

class Runner {
  readonly model: BorderModel;
  readonly reached = new Map<string, number>();
  private readonly declared = new Map<OrderModel, bigint>();
  private readonly quotes = new Map<OrderModel, bigint>();
  private cases = 0n;
  private readonly caseOf = new Map<OrderModel, bigint>();

  constructor(
    private readonly shop: BorderShop,
    private readonly risky: boolean,
  ) {
    this.model = new BorderModel(risky, HOLD_TIMEOUT);
  }

  /** The chain and the model are in the same state. */
  compare(): void {
    const { shop } = this;
    expect({
      buyer: shop.balance("buyer"),
      spendable: shop.spendable("buyer"),
      seller: shop.balance("seller"),
      customs: shop.balance("carrier"),
      blocked: shop.account("compliance_blocked"),
      duty: shop.account("crossborder_duty"),
      escrow: shop.account("payments_escrow"),
      buyerState: shop.balance("buyer", "ustate"),
      spendableState: shop.spendable("buyer", "ustate"),
      makerState: shop.balance("other", "ustate"),
      blockedState: shop.account("compliance_blocked", "ustate"),
    }).toEqual(this.model.state());
  }

  async act(a: Action): Promise<void> {
    const { shop, model } = this;
    if (a.kind === "execute") return this.execute(a);
    if (a.kind === "pass") return this.pass(shop.now() + a.seconds);
    if (a.kind === "corridor") {
      const { CORRIDOR_STATUS_OPEN, CORRIDOR_STATUS_CLOSED } = CorridorStatus;
      await shop.corridor(a.open ? CORRIDOR_STATUS_OPEN : CORRIDOR_STATUS_CLOSED);
      model.open = a.open;
      return this.tick();
    }
    if (a.kind === "poor") return this.poor(a.left);
    const order = model.orders[a.which];
    const orderId = BigInt(a.which) + 1n;
    if (order === undefined) return;
    const seller = shop.address("seller");
    switch (a.kind) {
      case "decide":
        return this.decide(order, a.verdict);
      case "confirm":
        return this.step("confirm", "seller", tx.MsgConfirmOrder, { seller, id: orderId }, (now) =>
          model.confirm(now, order),
        );
      case "cancel": {
        const msg = { signer: shop.address("buyer"), id: orderId };
        return this.step("cancel", "buyer", tx.MsgCancelOrder, msg, (now) => model.cancel(now, order));
      }
      case "cancelItems": {
        const msg = { signer: seller, id: orderId, lines: [{ line: a.line, quantity: BigInt(a.count) }] };
        return this.step("cancelItems", "seller", tx.MsgCancelItems, msg, (now) =>
          model.cancelItems(now, order, a.line, a.count),
        );
      }
      case "ship":
        return this.ship(order, orderId, a.line, a.count);
      case "return":
        return this.giveBack(order, orderId, a.line, a.count, Math.min(a.dismissed, a.count));
      case "declare":
        return this.declare(order, a.amounts);
    }
  }

  private tick(): void {
    this.model.tick(this.shop.now());
    this.compare();
  }

  private async pass(second: number): Promise<void> {
    await this.shop.pass(second);
    this.tick();
  }

  /** One message, to which the chain says what the model says. */
  private async step<M extends object>(
    name: string,
    by: string,
    type: Parameters<BorderShop["send"]>[1] & { readonly typeName: string },
    msg: Partial<M>,
    predict: (now: number) => string,
  ): Promise<void> {
    const result = await this.shop.send(by, type as never, msg as never);
    const predicted = predict(this.shop.now());
    expect(`${name}: ${verdictOf(result)} ${result.log}`).toContain(`${name}: ${predicted} `);
    const key = `${name} ${predicted}`;
    this.reached.set(key, (this.reached.get(key) ?? 0) + 1);
    this.tick();
  }

  private async execute(a: Extract<Action, { kind: "execute" }>): Promise<void> {
    const { shop, model } = this;
    if (model.orders.length > 2) return;
    const incoterm = a.ddp ? Incoterm.INCOTERM_DDP : Incoterm.INCOTERM_DAP;
    const fxQuoteId = a.fx
      ? await shop.offer(String(FX.buy), String(FX.price), String(FX.fee), shop.now() + 80_000)
      : 0n;
    const quoteExpiresAt = shop.now() + 1 + a.quoteFor;
    const { id } = await shop.quote({
      consignment: shop.consignment({ incoterm }),
      expiresAt: shop.instant(quoteExpiresAt),
    });
    this.tick();
    const expiresAt = shop.now() + 1 + a.expires;
    const duty = a.ddp ? 40 : 0;
    const off = a.tweak === "duty" ? 1 : 0;
    const tax = a.ddp ? 84 : 0;
    const before = model.orders.length;
    // where the importer pays, a duty of one is refused before anything else is looked at
    const early = !a.ddp && off === 1;
    await this.step(
      "execute",
      "buyer",
      tx.MsgExecuteOrderFlow,
      shop.flow({
        incoterm,
        landedCostQuoteId: id,
        fxQuoteId,
        dutyAmount: String(duty + off),
        taxAmount: String(tax),
        totalAmount: String(410 + duty + off + tax),
        tariffVersion: a.tweak === "tariff" ? 9n : 0n,
        expiresAt: shop.instant(expiresAt),
        escrow: true,
      }),
      (now) => (early ? "orders/3" : model.execute(now, { ...a, quoteExpiresAt, expiresAt })),
    );
    const made = model.orders[before];
    if (made === undefined) return;
    this.quotes.set(made, id);
    if (this.risky) this.caseOf.set(made, ++this.cases);
  }

  private async decide(order: OrderModel, verdict: keyof typeof VERDICTS): Promise<void> {
    const { shop, model } = this;
    if (order.status !== "held" || (order.voted && verdict !== "allow")) return;
    const caseId = this.caseOf.get(order)!;
    const vote = (officer: string) => ({ officer: shop.address(officer), caseId, decision: VERDICTS[verdict] });
    if (!order.voted) {
      await shop.decide("officer1", caseId, VERDICTS[verdict]);
      this.tick();
      if (order.status !== "held") return;
    }
    const late = shop.now() + 1 >= order.heldUntil;
    if (late) return this.pass(shop.now() + 1);
    await this.step(verdict, "officer2", MsgDecideHold, vote("officer2"), (now) => model.decide(now, order, verdict));
    order.voted = true;
  }

  private async ship(order: OrderModel, orderId: bigint, at: 0 | 1, units: number): Promise<void> {
    const { shop, model } = this;
    const seller = shop.address("seller");
    const lines = [{ line: at, quantity: BigInt(units) }];
    const planned = await shop.send("seller", tx.MsgCreateFulfillment, { seller, orderId, lines });
    const predicted = model.plan(order, at, units);
    expect(`${verdictOf(planned)} ${planned.log}`).toContain(`${predicted} `);
    this.tick();
    if (predicted !== "ok") return;
    const { fulfillmentId } = responseOf(planned, tx.MsgCreateFulfillmentResponse);
    await this.step("ship", "seller", tx.MsgShipFulfillment, { seller, fulfillmentId }, () => {
      model.ship(order, at, units);
      return "ok";
    });
    const delivered = { signer: shop.address("buyer"), fulfillmentId };
    await this.step("deliver", "buyer", tx.MsgConfirmDelivery, delivered, () => "ok");
  }

  private async giveBack(o: OrderModel, orderId: bigint, at: 0 | 1, units: number, dismissed: number): Promise<void> {
    const { shop, model } = this;
    const [seller, buyer] = [shop.address("seller"), shop.address("buyer")];
    const lines = [{ line: at, quantity: BigInt(units) }];
    const asked = await shop.send("buyer", tx.MsgRequestReturn, { buyer, orderId, lines });
    const predicted = model.ask(o, at, units);
    expect(`${verdictOf(asked)} ${asked.log}`).toContain(`${predicted} `);
    this.tick();
    if (predicted !== "ok") return;
    const { returnId } = responseOf(asked, tx.MsgRequestReturnResponse);
    await shop.must("seller", tx.MsgDecideReturn, { seller, returnId, approve: true });
    this.tick();
    const accepted = units - dismissed;
    const outcomes = [ReturnOutcome.from({ line: at, accepted: BigInt(accepted), dismissed: BigInt(dismissed) })];
    await this.step("return", "seller", tx.MsgReceiveReturn, { seller, returnId, outcomes }, () =>
      model.receive(o, at, accepted, dismissed),
    );
  }

  private async declare(order: OrderModel, [a, b, c, d]: readonly bigint[]): Promise<void> {
    const { shop, model } = this;
    const who = order.ddp ? "seller" : "buyer";
    const importer = shop.address(who);
    const quoteId = this.quotes.get(order)!;
    let id = this.declared.get(order);
    if (id === undefined) {
      const msg = { signer: importer, quoteId, importer, broker: shop.address("resolver") };
      const lodged = await shop.send(who, crossborder.MsgLodgeDeclaration, msg);
      const predicted = model.lodge(order);
      expect(`${verdictOf(lodged)} ${lodged.log}`).toContain(`${predicted} `);
      this.tick();
      if (predicted !== "ok") return;
      id = responseOf(lodged, crossborder.MsgLodgeDeclarationResponse).id;
      this.declared.set(order, id);
    }
    const signer = shop.address("officer1");
    const assessed = [
      { line: 0, duty: String(a), tax: String(b) },
      { line: 1, duty: String(c), tax: String(d) },
    ];
    const status = DeclarationStatus.DECLARATION_STATUS_ASSESSED;
    const done = order.quote === "reconciled";
    await this.step("assess", "officer1", crossborder.MsgUpdateDeclaration, { signer, id, status, assessed }, () =>
      done ? "crossborder/4" : "ok",
    );
    await this.step("reconcile", who, crossborder.MsgReconcileDuty, { signer: importer, id }, () =>
      model.reconcile(order, [
        { duty: a!, tax: b! },
        { duty: c!, tax: d! },
      ]),
    );
  }

  /** The seller keeps this much, and the others come back from where it went before. */
  private async poor(left: bigint): Promise<void> {
    const { shop, model } = this;
    const gone = model.seller - left;
    if (gone <= 0n) return;
    const to = { fromAddress: shop.address("seller"), toAddress: shop.address("attestor") };
    await shop.must("seller", MsgSend, { ...to, amount: [{ denom: "uusdc", amount: String(gone) }] });
    model.seller -= gone;
    this.tick();
  }
}

test("any sequence of orders across a border moves the coins that the plain model moves", {
  timeout: SHARED_TIMEOUT,
}, async () => {
  const reached = new Map<string, number>();
  const sequence = fc.array(action, { minLength: 10, maxLength: 40, size: "max" });
  await fc.assert(
    fc.asyncProperty(fc.boolean(), begun, sequence, async (risky, first, actions) => {
      const shop = await newBorderShop({ orders: WINDOWS }, risky ? { highRiskCountries: ["US"] } : {});
      const runner = new Runner(shop, risky);
      for (const a of [...first, ...actions]) await runner.act(a);
      for (const [key, times] of runner.reached) reached.set(key, (reached.get(key) ?? 0) + times);
    }),
    { numRuns: runsWanted(25) },
  );
  if (process.env.MODEL_SHOW !== undefined) console.log([...reached].sort().join("\n"));
  for (const kind of ["execute", "ship", "return", "reconcile", "cancelItems", "allow"]) {
    expect(reached.get(`${kind} ok`) ?? 0).toBeGreaterThan(1);
  }
});
