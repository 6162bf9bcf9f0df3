import { describe, expect, test } from "vitest";
import { createAppTypes } from "../../src/app/app.js";
import { MsgSend } from "../../src/gen/cosmos/bank/v1beta1/tx.js";
import { Query } from "../../src/gen/stateset/compliance/v1/query.js";
import type { Policy } from "../../src/gen/stateset/compliance/v1/state.js";
import * as tx from "../../src/gen/stateset/compliance/v1/tx.js";
import { Verdict } from "../../src/gen/stateset/compliance/v1/verdict.js";
import { PaymentStatus } from "../../src/gen/stateset/payments/v1/state.js";
import * as pay from "../../src/gen/stateset/payments/v1/tx.js";
import type { ExecTxResult } from "../../src/gen/tendermint/abci/types.js";
import { responseOf } from "../../test/support/app-chain.js";
import { newShop } from "../../test/support/order-shop.js";

const { VERDICT_ALLOW: ALLOW, VERDICT_HOLD: HOLD, VERDICT_REJECT: REJECT, VERDICT_BLOCK: BLOCK } = Verdict;
const outcome = (r: ExecTxResult): number => (r.code === 0 ? responseOf(r, pay.MsgAuthorizeResponse).verdict : -1);
const codeOf = (r: ExecTxResult): string => (r.code === 0 ? "ok" : `${r.codespace}/${r.code}`);

/** Buyers pay sellers; "attestor" screens and publishes nothing more, two officers decide. */
async function newOffice(policy: Partial<Policy> = {}) {
  const shop = await newShop({}, policy);
  const to = (amount: string, more: Partial<pay.MsgAuthorize> = {}): Partial<pay.MsgAuthorize> => ({
    payer: shop.address("buyer"),
    payee: shop.address("seller"),
    denom: "uusdc",
    amount,
    maxFeeBps: 100,
    ...more,
  });
  return {
    ...shop,
    authorize: (amount: string, more: Partial<pay.MsgAuthorize> = {}) =>
      shop.send("buyer", pay.MsgAuthorize, to(amount, more)),
    charge: (amount: string) => shop.send("buyer", pay.MsgCharge, to(amount)),
    capture: (id: bigint, amount: string) =>
      shop.send("seller", pay.MsgCapture, { payee: shop.address("seller"), id, amount }),
    velocity: () =>
      shop.chain.query(Query.methods.velocity, Query.typeName, { payer: shop.address("buyer"), denom: "uusdc" }),
  };
}

const LIMITS = { tier: 0, denom: "uusdc", perPayment: "100", perDay: "150", perMonth: "0" };

describe("compliance", () => {
  test("C1: a score blocks nobody: only an attested BLOCK does, and the newest screening speaks", async () => {
    const office = await newOffice();
    const screen = (verdict: number, score: number) =>
      office.send("attestor", tx.MsgSubmitScreening, {
        attestor: office.address("attestor"),
        subject: office.address("seller"),
        verdict,
        score,
        listVersions: [{ source: "UN", version: 1n }],
        caseCommitment: new Uint8Array(32),
      });
    await screen(ALLOW, 100);
    expect(outcome(await office.authorize("1"))).toBe(ALLOW);
    await screen(HOLD, 96);
    expect(outcome(await office.authorize("1"))).toBe(HOLD);
    await screen(REJECT, 10);
    expect(outcome(await office.authorize("1"))).toBe(REJECT);
    await screen(ALLOW, 0);
    expect(outcome(await office.authorize("1"))).toBe(ALLOW);
  });

  test("C2: a release screens again: what is stricter now is done instead, and a stale screening stops it", async () => {
    const office = await newOffice({ requiredSources: ["UN"] });
    expect(outcome(await office.authorize("10"))).toBe(HOLD);
    await office.decide("officer1", 1n, ALLOW);
    expect(codeOf(await office.decide("officer2", 1n, ALLOW))).toBe("payments/11");
    await office.screen("buyer", ALLOW);
    await office.screen("seller", REJECT);
    expect(codeOf(await office.decide("officer2", 1n, ALLOW))).toBe("ok");
    expect(office.payment(1n).status).toBe(PaymentStatus.PAYMENT_STATUS_VOIDED);
  });

  test("C3: the first decision that has two votes wins, whatever was voted between", async () => {
    const office = await newOffice({ requiredSources: ["UN"] });
    for (const name of ["buyer", "seller"]) await office.screen(name, HOLD);
    await office.authorize("10");
    await office.decide("officer1", 1n, REJECT);
    expect(codeOf(await office.decide("officer1", 1n, REJECT))).toBe("compliance/11");
    await office.decide("officer2", 1n, REJECT);
    expect(office.payment(1n).status).toBe(PaymentStatus.PAYMENT_STATUS_VOIDED);
    expect(codeOf(await office.decide("officer2", 1n, ALLOW))).toBe("compliance/7");
  });

  test("C5: a party blocked after authorization stops capture and freezes escrow; void still unlocks", async () => {
    const office = await newOffice();
    await office.authorize("100", { escrow: true });
    await office.authorize("50");
    await office.capture(1n, "40");
    await office.screen("seller", BLOCK);
    const buyer = office.address("buyer");
    expect(codeOf(await office.capture(1n, "1"))).toBe("compliance/6");
    const release = await office.send("buyer", pay.MsgReleaseEscrow, { payer: buyer, id: 1n });
    expect(codeOf(release)).toBe("compliance/6");
    const seller = office.address("seller");
    const refund = { payee: seller, id: 1n, lines: [{ line: 0, amount: "40" }] };
    expect(codeOf(await office.send("seller", pay.MsgRefund, refund))).toBe("compliance/6");
    expect(office.spendable("buyer")).toBe(1_000_000n - 100n - 50n);
    expect(codeOf(await office.send("seller", pay.MsgVoid, { signer: seller, id: 2n }))).toBe("ok");
    expect(office.spendable("buyer")).toBe(1_000_000n - 100n);
  });

  test("C6: the whole authorized amount counts once, charges too; not bank sends, not REJECT, and a void gives nothing back", async () => {
    const office = await newOffice({ tierLimits: [LIMITS] });
    await office.authorize("60");
    await office.capture(1n, "10");
    await office.send("seller", pay.MsgVoid, { signer: office.address("seller"), id: 1n });
    await office.charge("40");
    expect(outcome(await office.authorize("101"))).toBe(REJECT);
    const send = { fromAddress: office.address("buyer"), toAddress: office.address("other") };
    await office.send("buyer", MsgSend, { ...send, amount: [{ denom: "uusdc", amount: "500" }] });
    expect(office.velocity()).toEqual({ daySum: "100", dayCount: 2n, monthSum: "100" });
    expect(outcome(await office.authorize("51"))).toBe(REJECT);
    expect(outcome(await office.authorize("50"))).toBe(ALLOW);
  });

  test("C8: a threshold of 0 is every amount; the whole payment counts, not one capture; a charge is held", async () => {
    const office = await newOffice({ travelRule: [{ country: "", denom: "uusdc", threshold: "100" }] });
    await office.authorize("99");
    expect(codeOf(await office.capture(1n, "99"))).toBe("ok");
    await office.authorize("100");
    expect(codeOf(await office.capture(2n, "1"))).toBe("payments/12");
    expect(responseOf(await office.charge("100"), pay.MsgChargeResponse).verdict).toBe(HOLD);
    const every = await newOffice({ travelRule: [{ country: "", denom: "uusdc", threshold: "0" }] });
    await every.authorize("1");
    expect(codeOf(await every.capture(1n, "1"))).toBe("payments/12");
    await every.pass(every.now() + 500);
    expect(every.payment(1n).status).toBe(PaymentStatus.PAYMENT_STATUS_VOIDED);
  });
});

test("earlier fault: limits that a policy sets are enforced", async () => {
  const office = await newOffice({ tierLimits: [LIMITS] });
  expect(outcome(await office.authorize("100"))).toBe(ALLOW);
  expect(outcome(await office.authorize("101"))).toBe(REJECT);
  expect(outcome(await office.authorize("51"))).toBe(REJECT);
});

test("earlier fault: an audit anchor is appended, never overwritten, at the block's time", async () => {
  const office = await newOffice();
  const anchor = (previousHash: Uint8Array) =>
    office.send("attestor", tx.MsgAnchorAudit, {
      auditor: office.address("attestor"),
      merkleRoot: new Uint8Array(32).fill(7),
      count: 1n,
      previousHash,
    });
  const first = responseOf(await anchor(new Uint8Array(32)), tx.MsgAnchorAuditResponse);
  await office.pass(5_000);
  await anchor(first.hash);
  const found = (sequence: bigint) =>
    office.chain.query(Query.methods.auditAnchor, Query.typeName, { sequence }).anchor;
  expect(found(1n).hash).toEqual(first.hash);
  expect(found(2n).createdAt.seconds - found(1n).createdAt.seconds).toBe(5_000n);
});

test("earlier fault: no entity, message or event of the commerce modules has a field for a name, a phone or a street", () => {
  const fields = createAppTypes()
    .modules.filter(({ name }) => ["orders", "payments", "compliance", "crossborder"].includes(name))
    .flatMap(({ msgService }) => Object.values(msgService?.methods ?? {}))
    .flatMap(({ input }) => input.fields.map((field) => `${input.typeName}.${field.name}`));
  expect(fields.length).toBeGreaterThan(200);
  expect(fields.filter((f) => /\.(.*_)?(name|phone|email|street|city|postal|birth)(_.*)?$/.test(f))).toEqual([]);
});
